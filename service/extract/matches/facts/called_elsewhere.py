# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The competition of the main match by what the article calls it away from its teams: "elsewhere in the league", "in the night's other Cup
ties", "the friendly at A Park". What its other matches take from it is ``round_up``'s business.
"""

import re

from service.extract.matches.facts.eligibility import compatriots, fits, of_a_cup, of_a_league
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.names import CompetitionMention

_ELSEWHERE = re.compile(
    r"\belsewhere (?:in|on) (?:the |a |an |«D\d+»(?:'s)? )?(?:[\w-]+ ){0,2}?«C(\d+)»"
    r"|\b(?:other|rest of the|remaining) (?:«D\d+»(?:'s)? |[\w-]+ ){0,1}?«C(\d+)»(?! (?:club|side|team|winner|champion|title|medal|manager|player))"
)
_FRIENDLY = re.compile(r"(?:^|[.:] )(?:the |this |«D\d+»'s |a |an? [\w-]+ )?«C(\d+)»(?! (?:with|against|between|v)\b)")
_TITLED = re.compile(r"«C(\d+)» (?:win|victory|success|defeat|loss|draw|stalemate|rout|thrashing|hammering|setback)\b")
_FIRST = 6
"""Sentences in which a report calls its match a friendly."""


def called_elsewhere(reader: Reader, found: list[Told], primary: Told) -> tuple[CompetitionMention, Mark] | None:
    """The competition and where it is named, of a main match that names none itself."""
    owned = {mark.number for told in found if told is not primary for claim in told.claims for mark in claim.context}
    for reading in reader.readings:
        if reading.quoted or "C" not in reading.tags:
            continue
        named = _named(reading)
        if named is None or not fits(reader, named[0], primary):
            continue
        value, mark = named
        if value.kind == "friendly":
            if mark.number not in owned and not of_a_league(primary) and primary.stage is None:
                return value, mark
        elif not compatriots(reader, value, primary) and not of_a_league(primary) and not (value.kind == "league" and of_a_cup(primary)):
            return value, mark
    return None


_ELSE = frozenset(("elsewhere", "other", "rest", "remaining"))
_FRIENDLIES = frozenset(("friendly", "friendlies"))


def _named(reading: Reading) -> tuple[CompetitionMention, Mark] | None:
    """What the sentence calls so: another kind than a friendly, or in the first sentences a friendly."""
    match = _ELSEWHERE.search(reading.tagged) if not _ELSE.isdisjoint(reading.words) else None
    friendly = match is None and reading.number < _FIRST and not _FRIENDLIES.isdisjoint(reading.words)
    if friendly:
        match = (_TITLED if reading.title else _FRIENDLY).search(reading.tagged)
    if match is None:
        return None
    mark = reading.by_number[int(match[match.lastindex or 1])]
    value = mark.value
    return (value, mark) if isinstance(value, CompetitionMention) and (value.kind == "friendly") == friendly else None
