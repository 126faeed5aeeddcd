"""Words that stand for a team without naming it: "they", "the hosts", "his side", "Kovac's men", "the French club".

Where they stand is found here; which team they mean is ``discourse``'s business.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from service.extract.document import Document
from service.extract.knowledge import knowledge
from service.extract.matches.frames import frames
from service.extract.names import Names
from service.extract.people import Person, PersonMention
from service.extract.wordlists import table

EpithetKind = Literal[
    "they", "them", "their", "hosts", "visitors", "his", "of_person", "of_team", "place", "opponent", "the", "their_hosts", "their_visitors"
]


@dataclass(frozen=True, slots=True)
class Epithet:
    """Words that stand for a team without naming it. ``person``: whose side it is; ``place``: the country (FIFA code), city or region that
    it names."""

    start: int
    end: int
    kind: EpithetKind
    person: Person | None = None
    team: str | None = None
    place: str | None = None


_PEOPLES = frozenset(
    "dutch french irish swiss english welsh spanish portuguese japanese chinese scottish danish polish turkish british".split()
)
_AFTER_A_PEOPLE = frozenset(
    """
    were are have had has will would could can must may might who and or but in on at for to with after before when while then
    also now never did do stay stayed took take came come went go got get scored led trailed equalised levelled needed need
    responded struck hit looked look made make began started ended finished opened , . ; :
    """.split()
)


def _a_people(word: str, following: list[str], places: Mapping[str, str]) -> bool:
    """Whether "the Peruvians", "the Dutch" means a side: a plural, or an adjective with a verb after it."""
    if word.endswith("s") and word.removesuffix("s") in places:
        return True
    return word in _PEOPLES and bool(following) and (following[0] in _AFTER_A_PEOPLE or following[0] in frames())


_SIDE_NOUNS = frozenset(
    """
    side team club men players charges outfit giants champions holders leaders strugglers minnows hosts visitors guests opponents
    opposition rivals eleven xi boys lads squad youngsters neighbours underdogs
    """.split()
)
_NOT_WITHIN = frozenset(
    """
    of on in at for with to from by and or than as season game match win defeat draw either each wrong far near , . ; : ( )
    goal goals hat-trick brace treble header strike strikes volley penalty free-kick equaliser leveller inspired helped sent gave put fired
    """.split()
)
"""No word of an epithet: "the season on leaders A", "X's hat-trick inspired leaders A" are none."""
_THE_OTHERS = frozenset(("rivals", "neighbours"))
""" "A's rivals" are not A; in "A's rivals B" the name stands beside them."""
_DETERMINERS = frozenset(("the", "his", "her", "their", "this", "whose"))
THEY: dict[str, EpithetKind] = {"they": "they", "them": "them", "their": "their"}
"""The pronouns of a team; each is a kind of its own."""
_THEY_ARE = frozenset(("they're", "they've", "they'll", "they'd"))


@cache
def _triggers() -> frozenset[str]:
    """The words that end an epithet."""
    return _SIDE_NOUNS.union(THEY, _THEY_ARE, _OF_TWO, _CONTINENTALS, knowledge().places)


REGIONS = {region: frozenset(codes.split()) for region, codes in table("countries")["regions"].items()}
"""Folded adjective of several countries together ("east african") → their codes."""
COUNTIES: dict[str, list[str]] = table("countries")["counties"]
"""Folded name of a part of a country → its towns: "the Yorkshire side" is of one of them."""
_CONTINENTALS = frozenset(region.rpartition(" ")[2] + "s" for region in REGIONS)
_OF_TWO = ("former", "latter")
_AFTER_ONE_OF_TWO = _AFTER_A_PEOPLE.union(
    ("'s", "’s"), "beat lost won drew host hosts face faces play plays travel visit go held thrashed edged saw suffered meet".split()
)
_NAMED_LATELY = 200
"""Characters back to the teams of which one is "the latter", at most."""


def _one_of_two(document: Document, names: Names, persons: Sequence[PersonMention], n: int) -> Epithet | None:
    """ "the latter", "the former": of the two teams named last, where nobody is named after them."""
    tokens = document.tokens
    start = tokens.starts[n - 1] if n and tokens.folded[n - 1] == "the" else -1
    if start < 0 or _AFTER_ONE_OF_TWO.isdisjoint(tokens.folded[n + 1 : n + 2]):
        return None
    former = document.lower.rfind("the former ", max(0, start - _NAMED_LATELY), start)
    start = former if former >= 0 else start  # "the former beat C while the latter lost"
    named = [mention for mention in names.teams if start - _NAMED_LATELY < mention.start < start]
    people = [mention for mention in persons if start - _NAMED_LATELY < mention.start < start]
    two = list(dict.fromkeys(mention.key for mention in reversed(named)))[:2]
    if len(two) < len(_OF_TWO) or (people and people[-1].start > named[-1].start):
        return None
    return Epithet(tokens.starts[n - 1], tokens.ends[n], "of_team", team=two[0] if tokens.folded[n] == "latter" else two[1])


def _named_beside(text: str, end: int, team_starts: set[int]) -> bool:
    return (end + 1 in team_starts and text.startswith(" ", end)) or (end + 2 in team_starts and text.startswith(", ", end))


def find_epithets(document: Document, names: Names, persons: Sequence[PersonMention]) -> list[Epithet]:
    """ "they", "the hosts", "his side", "Kovac's men", "the French club"."""
    tokens = document.tokens
    folded, starts, ends = tokens.folded, tokens.starts, tokens.ends
    team_ends = {mention.end: mention for mention in names.teams}
    team_starts = {mention.start for mention in names.teams}
    person_ends = {mention.end: mention for mention in persons}
    places = knowledge().places
    keys = {mention.key for mention in names.teams}
    contest_starts = [contest.start for contest in names.competitions]
    ground_ends = {
        mention.end: (mention.home_team_id, mention.start)
        for mention in names.venues
        if mention.home_team_id and mention.home_team_id in keys
    }
    found: list[Epithet] = []
    for n in document.places_of(_triggers()):
        word = folded[n]
        if word in THEY:
            found.append(Epithet(starts[n], ends[n], THEY[word]))
            continue
        if word in _THEY_ARE:
            found.append(Epithet(starts[n], starts[n] + len("they"), "they"))
            continue
        if word in _OF_TWO:
            one = _one_of_two(document, names, persons, n)
            if one is not None:
                found.append(one)
            continue
        if word in places and n and folded[n - 1] in ("the", "struggling") and _a_people(word, folded[n + 1 : n + 2], places):
            found.append(Epithet(starts[n], ends[n], "place", place=places[word]))
            continue
        if word in _CONTINENTALS:
            region = f"{folded[n - 1]} {word.removesuffix('s')}" if n else ""
            if region in REGIONS and folded[n - 2 : n - 1] == ["the"]:
                found.append(Epithet(starts[n - 1], ends[n], "place", place=region))
                continue
        if word not in _SIDE_NOUNS or (word == "champions" and folded[n + 1 : n + 2] in (["league"], ["cup"])):
            continue
        last = names.competitions[before - 1] if (before := bisect_right(contest_starts, starts[n])) else None
        if ends[n] in team_ends or (last is not None and starts[n] < last.end):
            continue  # "the Red Giants", where that is a nickname; "the A-League Men", "the Club World Cup"
        place = None
        for k in range(n - 1, max(-1, n - 6), -1):
            earlier = folded[k]
            if earlier in _NOT_WITHIN:
                break
            if earlier in ("'s", "'", "’", "’s"):
                owner_end = ends[k - 1] if k else 0
                if owner_end in person_ends:
                    person = person_ends[owner_end]
                    found.append(Epithet(person.start, ends[n], "of_person", person=person.person, place=place))
                elif owner_end in team_ends and (word not in _THE_OTHERS or _named_beside(document.text, ends[n], team_starts)):
                    found.append(Epithet(starts[k], ends[n], "of_team", team=team_ends[owner_end].key))
                break
            if earlier == "whose":
                owner = person_ends.get(ends[k - 2]) if k > 1 and folded[k - 1] == "," else None
                if owner is None:
                    found.append(Epithet(starts[k], ends[n], "his", place=place))
                else:
                    found.append(Epithet(starts[k], ends[n], "of_person", person=owner.person, place=place))
                break
            if earlier in _DETERMINERS:
                if earlier == "the" and _named_beside(document.text, ends[n], team_starts):
                    break  # "against the holders, A", "knocked out the holders A": the name stands beside it
                middle = folded[k + 1 : n]
                kind: EpithetKind = "his" if earlier in ("his", "her") else "the"
                if word == "hosts" or "home" in middle:
                    kind = "hosts"
                elif word in ("visitors", "guests") or "away" in middle or "visiting" in middle:
                    kind = "visitors"
                elif word in ("opponents", "opposition", "rivals"):
                    kind = "opponent"
                elif place is not None:
                    kind = "place"
                if earlier == "their" and kind == "the":
                    kind = "his"
                if kind == "opponent" and last is not None and tokens.starts[k] < last.start:
                    break  # "their Premier League rivals": all of them
                if earlier == "their" and kind in ("hosts", "visitors") and len(middle) == 0:
                    kind = "their_hosts" if kind == "hosts" else "their_visitors"
                if earlier != "their" or kind in ("opponent", "their_hosts", "their_visitors"):
                    if earlier == "their" and found and found[-1].start == starts[k]:
                        found.pop()  # the possessive alone
                    found.append(Epithet(starts[k], ends[n], kind, place=place))
                break
            if ends[k] in ground_ends and k == n - 1:
                owner_id, begins = ground_ends[ends[k]]
                article = document.token_at(begins) - 1
                if article >= 0 and folded[article] == "the":
                    found.append(Epithet(starts[article], ends[n], "of_team", team=owner_id))
                break  # "the Ibrox side"
            if ends[k] in team_ends or not earlier[0].isalpha() or len(earlier) > 20:
                break
            place = places.get(earlier) or (earlier if earlier in COUNTIES else place)
    return found
