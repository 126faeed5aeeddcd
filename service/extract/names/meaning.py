"""What the names that stand in a text mean in this article: which of several clubs, competitions or grounds.

Who stands where is found in ``hits``; whether a word that is also a place or a plain word is a team is told in ``standing``, and whom a
nickname means in ``nicknames``. What stands right beside a name is read in ``attributes``, whose surname it may be in ``bearers``, whose
longer name it begins or ends in ``shared``, and which are the American women's clubs in ``nwsl``.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from service.extract.folding import fold, name_words
from service.extract.knowledge import Competition, Entry, Ground, Kind, Team, Weak, knowledge
from service.extract.names.attributes import after_leagues, country_beside, doing_to_clubs
from service.extract.names.bearers import parts_of_people, somebodys
from service.extract.names.countries import told_countries
from service.extract.names.hits import Hit
from service.extract.names.nicknames import nickname_of
from service.extract.names.nwsl import called_by_mascot, nwsl_towns, tells_of_nwsl
from service.extract.names.shared import longer_names
from service.extract.names.standing import INTERNATIONAL, MUCH_OF_A_COUNTRY, NAME_GOES_ON, can_only_be_a_team, stands
from service.extract.names.words import NWSL


def choose(text: str, hits: list[Hit]) -> list[tuple[Hit, Entry]]:
    """One meaning for each hit: names first, which then decide what shared names, nicknames and weak words mean."""
    firm: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    shared: Counter[str] = Counter()
    hints: Counter[str] = Counter()
    for hit in hits:
        entry = hit.entries[0]
        if entry.kind is Kind.TEAM and not entry.weak and isinstance(entry.target, Team) and _is_clear(hit):
            firm[entry.target.id] += 1
            if not entry.target.national:
                countries[entry.target.country] += 1
                if len(hit.entries) > 1:
                    shared[entry.target.id] += 1
        elif len(hit.entries) == 1 and entry.weak is Weak.SOME and isinstance(entry.target, Team) and not entry.target.national:
            hints[entry.target.country] += 1
        elif len(hit.entries) == 1 and isinstance(entry.target, Competition):
            countries[entry.target.country or INTERNATIONAL] += 2
    for country in told_countries(hits):
        countries[country] += MUCH_OF_A_COUNTRY
    chosen: list[tuple[Hit, Entry]] = []
    waiting: list[Hit] = []
    doubtful: list[tuple[Hit, Entry]] = []
    towns: dict[str, Entry] | None = None
    longer = longer_names(text, hits)
    surnames = somebodys(text, hits)
    ranked = after_leagues(text, hits) | doing_to_clubs(text, hits)
    women = tells_of_nwsl(hits)
    of_people = parts_of_people(text, hits)
    told: dict[str, Entry] = {}  # "Uruguay's Nacional" is meant by "Nacional" after it
    for at, hit in enumerate(hits):
        if hit.start in of_people:
            continue
        if hit.start in surnames and not can_only_be_a_team(text, hit, countries):
            continue
        beside = country_beside(text, hits, at) if len(hit.entries) > 1 else None
        best = longer.get(hit.start) or _best(hit, firm, countries, shared, hints, beside)
        if len(hit.entries) > 1 and best.kind is Kind.TEAM:
            name = fold(text[hit.start : hit.end])
            earlier = told.get(name)
            if beside is None and earlier is not None and earlier in hit.entries:
                best = earlier
            elif beside is not None and getattr(best.target, "country", None) == beside:
                told[name] = best
        if best.weak and isinstance(best.target, Team) and not firm[best.target.id] and best.target.name != best.spelling:
            towns = _towns(hits) if towns is None else towns
            best = towns.get(fold(text[hit.start : hit.end]), best)
        if women and isinstance(best.target, Team) and best.target.id not in NWSL:
            sister = nwsl_towns().get(fold(text[hit.start : hit.end]))
            best = replace(best, target=sister, kind=Kind.TEAM) if sister is not None else best
        if women and isinstance(best.target, Team) and best.target.id in NWSL and called_by_mascot(text, hit.start, hit.end):
            chosen.append((hit, replace(best, kind=Kind.TEAM)))
            firm[best.target.id] += 1
        elif best.kind is Kind.TEAM and _of_its_country(text, hits, at, best) and hit.start not in surnames:
            chosen.append((hit, best))
        elif best.kind in (Kind.NICKNAME, Kind.DEMONYM):
            waiting.append(hit)
        elif (hit.start in ranked and isinstance(best.target, Team)) or stands(text, hit, best, firm, countries):
            chosen.append((hit, best))
            if isinstance(best.target, Team):
                firm[best.target.id] += 1
        elif isinstance(best.target, Team):
            doubtful.append((hit, best))
    chosen.extend((hit, best) for hit, best in doubtful if stands(text, hit, best, firm, countries))  # a later mention was clear
    begun: dict[str, int] = {}
    for hit, entry in chosen:
        if isinstance(entry.target, Team):
            begun.setdefault(entry.target.id, hit.start)
    chosen.extend(_nicknames(text, waiting, firm, countries, begun))
    chosen.sort(key=lambda pair: pair[0].start)
    return chosen


def _nicknames(
    text: str, waiting: list[Hit], firm: Counter[str], countries: Counter[str], begun: dict[str, int]
) -> Iterator[tuple[Hit, Entry]]:
    """What nicknames and names of peoples mean; a club that is called by nothing else is once known by the surest of them."""
    left: list[Hit] = []
    for hit in waiting:
        nickname = nickname_of(text, hit, firm, countries, begun)
        if nickname is None:
            left.append(hit)
            continue
        yield hit, nickname
        if isinstance(nickname.target, Team) and not nickname.target.national:
            firm[nickname.target.id] += 1
    yield from ((hit, nickname) for hit in left if (nickname := nickname_of(text, hit, firm, countries, begun)) is not None)


def _is_clear(hit: Hit) -> bool:
    """Whether one team alone has the name, or is better known than all others that have it; as in English news an English one is."""
    if len(hit.entries) == 1 or getattr(hit.entries[0].target, "country", None) == "ENG":
        return True
    fame = sorted([entry.target.fame for entry in hit.entries if isinstance(entry.target, Team)], reverse=True)
    return bool(fame) and fame[0] > 0 and fame.count(fame[0]) == 1


def _towns(hits: list[Hit]) -> dict[str, Entry]:
    """The first words of a club that the article names in full stand for it: "Orlando" for the Orlando Pride."""
    found: dict[str, Entry] = {}
    for hit in hits:
        entry = hit.entries[0]
        words = name_words(entry.spelling)
        if entry.kind is Kind.TEAM and not entry.weak and len(words) > 1:
            for most in range(1, len(words)):
                found.setdefault(" ".join(words[:most]), entry)
    return found


def _of_its_country(text: str, hits: list[Hit], at: int, entry: Entry) -> bool:
    """ "Paraguay's Libertad", "Libertad of Paraguay": a word that is a club's name too, beside the club's own country."""
    team, hit = entry.target, hits[at]
    if not entry.weak or not isinstance(team, Team) or team.national:
        return False
    if not text.startswith(" of ", hit.end) and not (at and _OWNED.fullmatch(text, hits[at - 1].end, hit.start)):
        return False
    folded, known = fold(text[hit.start : hit.end]), knowledge()
    return (
        country_beside(text, hits, at) == team.country
        and folded not in known.cities
        and folded not in known.surnames
        and not NAME_GOES_ON.match(text, hit.end)
    )


_OWNED = re.compile(r"['’]s? (?:(?:side|club|champions|giants|outfit) )?")


def _best(hit: Hit, firm: Counter[str], countries: Counter[str], shared: Counter[str], hints: Counter[str], beside: str | None) -> Entry:
    """The meaning that the article itself speaks for, else the most prominent; ``beside``: the country told beside the name.

    ``shared`` tells how often each club was counted for a name that others have too: the name itself says nothing for its best-known bearer
    where all else is of another's country. ``hints``: how many names that may be no team's are of each country's clubs.
    """
    if len(hit.entries) == 1:
        return hit.entries[0]
    first = hit.entries[0]
    if first.kind is Kind.VENUE and not any(firm[_owner(entry)] for entry in hit.entries):
        first = next((entry for entry in hit.entries if entry.kind is Kind.TEAM), first)
    alone = shared[first.target.id]
    if alone and isinstance(first.target, Team) and beside is None and alone == firm[first.target.id] == countries[first.target.country]:
        for entry in hit.entries[1:]:
            target = entry.target
            if entry.kind is Kind.TEAM and isinstance(target, Team) and countries[target.country] >= MUCH_OF_A_COUNTRY:
                return entry

    def weight(entry: Entry) -> tuple[int, int, int, int, int, int]:
        target = entry.target
        fame = target.fame if isinstance(target, Team) else 0
        country = getattr(target, "country", None)
        home = countries[country] if country else 0
        fits = home if home >= 2 * countries[getattr(first.target, "country", None) or ""] else 0
        named = target.id if isinstance(target, Team) else _owner(entry)
        own = isinstance(target, Team) and target.name == entry.spelling  # "Santos": no other club's short name
        return (int(beside is not None and country == beside), firm[named], fits, fame, hints[country or ""], int(own))

    if first.kind is Kind.TEAM or first.kind is Kind.VENUE or first.kind is Kind.COMPETITION:
        same = [entry for entry in hit.entries if entry.kind is first.kind]
        return max(same, key=weight)
    if isinstance(first.target, Team) and not firm[first.target.id] and not countries[first.target.country]:
        for entry in hit.entries[1:]:
            if entry.kind is Kind.TEAM and isinstance(entry.target, Team) and countries[entry.target.country] >= MUCH_OF_A_COUNTRY:
                return entry  # a club's own name, not the nickname of one of another country
    return first


def _owner(entry: Entry) -> str:
    """The id of the team that is at home on the ground; "" where it is none's, or no ground."""
    return (entry.target.home_team_id if isinstance(entry.target, Ground) else None) or ""
