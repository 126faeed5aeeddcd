"""Which two teams words for a pair mean: "the sides", "both teams", "those two", "the old foes". How they met is not told here."""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading

_OF_OLD = r"(?:(?:old|great|bitter|fierce|local|city) )?"
_NOUNS = ("sides", "teams", "clubs", "rivals", "pair", "neighbours", "nations", "countries", "giants", "heavyweights", "foes", "enemies")
""" "the two old foes": what two teams are called together."""
SIDES = rf"{_OF_OLD}(?:{'|'.join(_NOUNS)}|arch-rivals)"

PAIR_WORDS = frozenset((*_NOUNS, "two", "duo"))
"""One of these stands in every sentence that has ``THE_TWO_MEET``."""
THE_TWO_MEET = re.compile(
    rf"\b(?:the|these|both) (?:two )?{_OF_OLD}(?:{'|'.join(_NOUNS)}|(?:big|top) two|duo)\b[^.;]{{0,30}}?"
    r"\b(?:met|meet|played|drew|drawn|faced|split|shared|clashed|know|settled|face|play|clash|collide|do|lock|reacquainted|renew|reconvene|"
    r"tied(?! (?:on|for|at|level|with)\b)|finished level|ended level)\b"
    r"|\b(?:the|these|those) two (?:had |have |last |also )?(?:drew|shared the (?:points|spoils|honours))\b"
)
""" "the sides last met in May, when A won": of the match that the article is about."""


def two_named(reading: Reading, discourse: Discourse, position: int) -> tuple[str, str] | None:
    """ "leaves A's side five points behind B before the two meet again": the last two teams before, or the focus and the one."""
    named = list(dict.fromkeys(key_of(mark) for mark in reading.of("T") if reading.tagged_start(mark) < position))
    if len(named) == 1 and discourse.focus not in (None, named[0]):
        named = [discourse.focus or "", *named]
    return (named[-2], named[-1]) if len(named) > 1 and discourse.alike(named[-2], named[-1]) else None


def with_the_named(reading: Reading, discourse: Discourse, position: int) -> tuple[str, str] | None:
    """ "X, booed by C's fans when the sides met in May": where a sentence names one team alone, before the words for the two, and the match
    that the article is about has it not, that one and the side that the talk is of."""
    teams, first = reading.of("T"), discourse.first_pair
    other = key_of(teams[0]) if teams and len({key_of(mark) for mark in teams}) == 1 else None
    if other is not None and reading.tagged_start(teams[0]) > position:
        return None
    if other is None or first is None or other in first or discourse.focus not in first or reading.quoted:
        return None
    return (discourse.focus, other) if discourse.focus is not None and discourse.alike(discourse.focus, other) else None


def left_open(reading: Reading, discourse: Discourse) -> tuple[str, str] | None:
    """ "They will play A or B. Those two meet on Sunday": the two between whom the sentence before leaves it open."""
    if reading.number == 0 or not _THOSE_TWO.match(reading.tagged):
        return None
    before = discourse.reader.readings[reading.number - 1]
    match = _OR.search(before.tagged) if before.paragraph == reading.paragraph and " or " in before.tagged else None
    pair = tuple(key_of(before.by_number[int(number)]) for number in match.groups()) if match is not None else ()
    return (pair[0], pair[1]) if pair and discourse.may_meet(pair[0], pair[1]) else None


_THOSE_TWO = re.compile(r"(?:those|the|these|that) (?:two|pair|duo|sides|teams|clubs)\b(?! of\b)")
_OR = re.compile(r"«T(\d+)» or (?:the )?«T(\d+)»(?!'s? )")


def named_before(reading: Reading, discourse: Discourse) -> tuple[str, str] | None:
    """ "X has warned A that B will not freeze. The teams meet on Sunday": the two that the sentence before names."""
    if any(map(reading.tagged.__contains__, _THE_TWO_CUES)) and _AS_THE_TWO.search(reading.tagged):
        told = list(dict.fromkeys(key_of(mark) for mark in reading.of("T")))
        return (told[0], told[1]) if len(told) == 2 and discourse.alike(told[0], told[1]) else None
    if reading.number == 0 or not _THE_TEAMS.match(reading.tagged):
        return None
    named = list(dict.fromkeys(key_of(mark) for mark in discourse.reader.readings[reading.number - 1].of("T")))
    return (named[0], named[1]) if len(named) == 2 and discourse.alike(named[0], named[1]) else None


_THE_TWO_CUES = (" as the ", " when the ", " before the ", " after the ", " as these ", " when these ", " before these ", " after these ")
_AS_THE_TWO = re.compile(rf"«T\d+».*\b(?:as|when|before|after) (?:the|these) (?:two )?{SIDES}\b")
""" "A's coach teased B as the two sides prepare to meet": those that the sentence names."""
_THE_TEAMS = re.compile(r"(?:the|both|these) (?:two )?(?:sides|teams|clubs|rivals|pair|countries|nations)\b")
