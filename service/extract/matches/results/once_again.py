# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""A further result of the two whose match the sentence has just told, as the first one was: "beat B twice, 1-0 in May and 3-1 in July", "won
2-0 at X and 3-1 again at Y", "lost 1-0, just as they had at X in March".

A further score with a ground or a leg of its own is ``more_scores``' business, "did likewise" that of ``same_again``.
"""

import re

from service.extract.dates import DatePhrase
from service.extract.matches.claim import ONCE_AGAIN, Claim, host_at, key_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention

_BY_AND_BY = re.compile(
    r"\b(?:twice|on two occasions|on both occasions|both times|both matches|both games|both meetings|two times)\b[^.;«]{0,25}(?:«D\d+»[^.;«]{0,25})?"
    r"«S(?P<first>\d+)»(?:[^.;«]{0,40}«[DVPTGC]\d+»(?:'s)?){0,3}[^.;«]{0,30}? and (?:then |again |by )?«S(?P<second>\d+)»"
)
_SCORE_AGAIN = re.compile(r"«S(?P<first>\d+)»[^.;]{3,110}?,? and (?:then |by )?«S(?P<second>\d+)» (?:once )?(?:again|more)\b")
_AND_AGAIN = re.compile(
    r"«S(?P<first>\d+)»[^;.]{3,80}?«D\d+»,? and (?:then |once )?again(?:, [^,;.«]{3,40},)?(?: (?:at|in) (?:the )?«[VGC]\d+»)? (?:on |in )?(?P<day>«D\d+»)"
)
_AS_BEFORE = re.compile(
    r"(?:\b(?P<exactly>exactly|precisely)|\b(?:just|much)|,) as (?:they|he|it|(?:the )?«[TE](?P<who>\d+)») (?:had|did|were|have|was)(?: been| done| managed| also| so)*(?= (?:«|(?:at|in|on|during|here|there|earlier|back|from|a|the|last|only|away)\b))(?P<rest>[^.;,]{4,70})"
)
_DISTANT = re.compile(
    r"season|term|campaign|year|fortnight|month|(?:week|days) (?:earlier|before|previously)|\b\d{4}\b"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\b|boxing|easter|christmas|new year"
)
""" "just as they did last week" may be of another side; "just as they did in October" is of the same one."""


def once_again(reading: Reading, found: list[Claim], discourse: Discourse) -> list[Claim]:
    """The further results that the sentence tells so."""
    told = [claim for claim in found if claim.status == "finished" and claim.winner is not None and claim.aggregate is None]
    if not told:
        return []
    more: list[Claim] = []
    if reading.tags.count("S") > 1:
        for pattern in (_BY_AND_BY, _SCORE_AGAIN):
            match = pattern.search(reading.tagged)
            more.extend(_by_score(reading, match, [*found, *more]) if match is not None else ())
    if " again" in reading.tagged and reading.tags.count("D") > 1 and (again := _AND_AGAIN.search(reading.tagged)) is not None:
        more.extend(_by_day(reading, again, told))
    if " as " in reading.tagged and (before := _AS_BEFORE.search(reading.tagged)) is not None:
        more.extend(_as_before(reading, before, told, discourse))
    return more


def _by_score(reading: Reading, match: re.Match[str], found: list[Claim]) -> list[Claim]:
    first, second = (reading.by_number[int(match[name])] for name in ("first", "second"))
    value = second.value
    told = next((claim for claim in found if claim.score_mark is first and claim.winner in ("one", "other")), None)
    if told is None or not isinstance(value, ScoreMention) or value.kind != "final" or value.level:
        return []
    taken = any(second in (claim.score_mark, claim.half_time_mark, claim.aggregate_mark, claim.shootout_mark) for claim in found)
    strangers = {key_of(mark) for mark in reading.of("T") if first.end < mark.start < second.start + _NEAR} - {told.one, told.other}
    if taken or strangers or told.status != "finished":
        return []
    claim = _again(reading, told, second.start, second)
    ground = next((mark for mark in reading.of("V") if second.end <= mark.start < second.end + _NEAR), None)
    _at(claim, ground)
    return [claim]


_NEAR = 25
"""Characters after a score in which its opponent or ground may stand."""


def _by_day(reading: Reading, match: re.Match[str], told: list[Claim]) -> list[Claim]:
    first = reading.by_number[int(match["first"])]
    before = next((claim for claim in told if claim.score_mark is first), None)
    if before is None or any(key_of(mark) not in (before.one, before.other) for mark in reading.of("T") if mark.start > first.end):
        return []
    return [_again(reading, before, reading.to_text(reading.tagged.rindex(" and ", 0, match.start("day")) + 1), None)]


def _as_before(reading: Reading, match: re.Match[str], told: list[Claim], discourse: Discourse) -> list[Claim]:
    at = reading.to_text(match.start())
    before = [claim for claim in told if claim.at <= at]
    if not before:
        return []
    claim = before[-1]
    named = reading.by_number[int(match["who"])] if match["who"] else None
    pronoun = named is None or named.end - named.start <= len("they")  # of the side whose result was told
    who = None if named is None or pronoun else discourse.team(named)
    rest = [mark for mark in reading.marks if match.start("rest") <= reading.tagged_start(mark) < match.end()]
    teams = [key_of(mark) for mark in rest if mark.tag == "T"]
    if (
        who not in (None, claim.one)
        or any(mark.tag in "SP" for mark in rest)
        or any(team not in (claim.one, claim.other) for team in teams)
    ):
        return []
    ground = next((mark for mark in rest if mark.tag in "VT"), None)
    owner = host_at(ground)
    if ground is not None and owner not in (claim.one, claim.other):
        return []  # "as they had at C Park": against C
    distant = any(isinstance(mark.value, DatePhrase) and _DISTANT.search(mark.value.text) for mark in rest)
    leg = any(isinstance(mark.value, StageMention) and mark.value.leg == 1 for mark in rest)
    if not (distant or leg or (owner == claim.other and any(mark.tag == "D" for mark in rest))):
        return []
    again = _again(reading, claim, at, claim.score_mark if match["exactly"] else None)
    _at(again, ground)
    if again.home is not None and again.home == claim.home:
        again.score = again.score_mark = None
    return [again]


def _again(reading: Reading, told: Claim, at: int, score: Mark | None) -> Claim:
    relation = {"one": "win", "other": "loss"}.get(told.winner or "", "draw")
    claim = result_of(reading, relation, told.one, None, told.other, None, at, score, ONCE_AGAIN, 0.8)
    claim.winner_span = (at, at + 1)
    return claim


def _at(claim: Claim, ground: Mark | None) -> None:
    owner = host_at(ground)
    if ground is not None and owner in (claim.one, claim.other):
        claim.home, claim.home_mark = owner, ground
