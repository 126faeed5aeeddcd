# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The town that stands for a match's ground where no ground is told: "beat B 2-0 in Kumasi", "In Douala on Friday, A drew with B".

Who was at home there is ``places``' business.
"""

import re

from service.extract.folding import fold
from service.extract.knowledge import knowledge
from service.extract.matches.claim import Claim
from service.extract.matches.facts.places import of_a_tournament
from service.extract.matches.merge import Told
from service.extract.matches.own_towns import is_town_of
from service.extract.matches.reading import Reader, Reading
from service.extract.names import VenueMention
from service.extract.wordlists import table

_TOWN = r"((?!The\b)[A-ZÀ-Þ][\w'’-]+(?: (?:(?:de |del |la |es )?[A-ZÀ-Þ][\w'’-]+))?)"
_IN = re.compile(
    rf"\bin {_TOWN}(?=[.,;:)]| (?:on|by|to|at|with|thanks|after|last|this|next|earlier|tomorrow|tonight|yesterday|and|as|when|before|in|against|only|a)\b|$)"
)
_AT_FIRST = re.compile(rf"In {_TOWN}(?=,| on | last | yesterday)")
_OTHER_CLAUSE = re.compile(
    r"[;:]|«[TVS]|\band \w+ing\b|\b(?:place|berth|spot|camp|flight|meeting) $|\b(?:who|which|where|while|whose|since|but|ahead|career|squad|debut|life|time)\b|, (?:and|with|as|the)\b"
)
_NEAR = 60
_NO_TOWNS = frozenset(
    """
    asia europe africa america oceania scandinavia group division serie ligue liga league cup may march january february april june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday britain uk united sicily tuscany lombardy catalonia
    andalusia lancashire cumbria cornwall devon kent essex surrey sussex bavaria saxony limburg
    flanders brabant siberia california texas florida bundesliga eredivisie premier champions european round week spain's
    """.split()
).union(name.split()[-1] for name in table("countries")["areas"])
"""Words of a name that is no town's: of parts of the world and of countries ("the Black Country"), of days and competitions."""


def town_as_ground(reader: Reader, told: Told) -> None:
    """Takes the town that stands with one of the claims for a match that has no ground; changes it in place.

    A club's own town tells no more than who was at home, and a town of a tournament has several grounds of it; but where no stage is told,
    a match in the country of one of the two may as well be one of the qualifiers.
    """
    if told.venue is not None or (of_a_tournament(told) and (told.stage is not None or told.home is None)):
        return
    for claim in told.claims:
        found = _beside(reader, claim)
        if found is not None:
            start, end = found
            town = reader.document.text[start:end]
            if any(is_town_of(reader, key, town) for key in told.teams):
                return
            if of_a_tournament(told) and reader.teams[told.home or told.teams[0]].country not in knowledge().cities.get(
                fold(town).strip(), ()
            ):
                return
            told.venue = VenueMention(start, end, town, town, None)
            told.rests("venue", start, end)
            return


def _beside(reader: Reader, claim: Claim) -> tuple[int, int] | None:
    """The characters of the town right after what the claim tells, within it, or at the beginning of its sentence."""
    reading = claim.reading
    marks = [mark for mark in (claim.other_mark, claim.score_mark) if mark is not None and reading.start <= mark.start < reading.end]
    if claim.alone or not marks or reading.quoted:
        return None
    last = max([claim.at, *(mark.end for mark in marks)])
    text = reader.document.text
    for match in _IN.finditer(text, claim.at, reading.end):
        if match.start() > last + _NEAR:
            break
        between = reading.tagged[reading.to_tagged(last) : reading.to_tagged(match.start())] if match.start() > last else ""
        if _is_town(reader, reading, match.start(1), match.end(1)) and not _OTHER_CLAUSE.search(between):
            return match.span(1)
    first = _AT_FIRST.match(text, reading.start)
    if first and last - reading.start < 120 and _is_town(reader, reading, *first.span(1)):
        return first.span(1)
    return None


def _is_town(reader: Reader, reading: Reading, start: int, end: int) -> bool:
    word = reader.document.text[start:end]
    if word.endswith(("'s", "’s")) or any(mark.start < end and start < mark.end for mark in reading.marks):
        return False
    folded = fold(word).strip()
    return folded in knowledge().cities or _NO_TOWNS.isdisjoint(folded.split())
