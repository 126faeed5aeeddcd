# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results at the place that was told of before: "A won there 3-0 last season", "B drew there in May". Results that name a place or the
other side are other rooms' business."""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, host_at, other_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.frames import Frame
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import score_after
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import hypothetical, unreal
from service.extract.national import is_nation

_OUT_OF = r"(?: (?:of|from|in) the «C\d+»)?"
_OUT_OF_IT = re.compile(r" (?:of|from|in) the «C\d+» ")
_THERE = re.compile(
    rf"{_OUT_OF} there(?: on penalties| in a replay| after extra time| in (?:the |a )?(?:«[CG]\d+»|league|cup))?(?: «S(\d+)»(?! up\b| down\b| ahead\b| behind\b)| (?=(?:in |on )?«D\d+»))|{_OUT_OF} «S(\d+)» there\b(?! (?:against|to|with|by)\b)"
)
THERE = re.compile(rf"{_OUT_OF}(?: «S\d+»)? there\b")


def result_there(reading: Reading, discourse: Discourse, frame: Frame, left: str, end: int, at: int) -> Claim | None:
    """The result of the two last told to meet, at the ground where that is; None where no score or day follows the word."""
    match = _THERE.match(reading.tagged, end)
    subject = subject_of(reading, discourse, left, None) if match is not None else None
    told = (*discourse.before[-1:], discourse.latest_pair, *discourse.here[-1:])
    pair = next((pair for pair in told if pair is not None and subject is not None and subject[0] in pair), None)
    owner = host_at(_ground_before(reading, discourse, at))
    if owner is not None and owner not in discourse.reader.teams and not is_nation(owner) and _OUT_OF_IT.match(reading.tagged, end):
        return None  # at the ground of a side that is not named
    if subject is not None and owner in discourse.reader.teams and discourse.may_meet(owner, subject[0]):
        pair = (subject[0], owner)
    if match is None or subject is None or pair is None or unreal(left) or hypothetical(left, frame):
        return None
    other = other_of(pair, subject[0])
    score = (
        reading.by_number[int(match.group(1) or match.group(2))] if match.group(1) or match.group(2) else score_after(reading, match.end())
    )
    claim = result_of(reading, frame.relation, *subject, other, None, at, score, "alone" if score is not None else "told there", 0.75)
    claim.alone = score is not None
    ground = _ground_before(reading, discourse, at)
    claim.home = discourse.homes.get(frozenset(pair))
    if ground is not None:
        claim.context.append(ground)
        owner = host_at(ground)
        claim.home = owner if owner in pair else claim.home
    claim.home_mark = (ground or subject[1] or score) if claim.home is not None else None
    return claim


def _ground_before(reading: Reading, discourse: Discourse, at: int) -> Mark | None:
    """The ground named last in the paragraph, in this sentence or one of the two before it."""
    for number in range(reading.number, max(-1, reading.number - 3), -1):
        each = discourse.reader.readings[number]
        if each.paragraph != reading.paragraph:
            return None
        grounds = [mark for mark in each.of("V") if mark.end <= at]
        if grounds:
            return grounds[-1]
    return None


_IT_WAS_THERE = re.compile(r"\w+ (?:«S\d+» )?there\b")


def there_too(claim: Claim, discourse: Discourse) -> None:
    """ "A are off to B on Saturday. The clubs drew 2-2 there in October": where they are to meet."""
    told = claim.home is None and claim.other_mark is None and claim.status == "finished"
    if told and _IT_WAS_THERE.match(claim.reading.tagged, claim.reading.to_tagged(claim.at)):
        pair = discourse.before[-1] if discourse.before else None
        home = discourse.homes.get(frozenset(pair)) if pair is not None and set(pair) == {claim.one, claim.other} else None
        claim.home, claim.home_mark = home, claim.score_mark if home else None


_WHO_DID = re.compile(
    r"«([TE])(\d+)»(?:(?: on| in)? «D\d+»)?(?:,? (?:who|which))? (?:(?:had|have|also|only) )?(lost|won|drew) (?:an? |the |their )(?:[\w-]+ |«[CGSD]\d+»(?:'s)? ){0,4}?(?:tie|game|match|meeting|encounter|fixture|derby|contest|friendly) (?:here|there)\b"
)
_RELATION = {"lost": "loss", "won": "win", "drew": "draw"}


def who_did_there(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "A host B, who lost a cup tie here in January": of the two last told to meet."""
    for match in _WHO_DID.finditer(reading.tagged) if " here" in reading.tagged or " there" in reading.tagged else ():
        mark = reading.by_number[int(match.group(2))]
        key = discourse.team(mark)
        told = (*discourse.here[-1:], *discourse.before[-1:], discourse.latest_pair)
        pair = next((pair for pair in told if pair is not None and key in pair), None)
        if pair is None or key is None:
            continue
        score = score_after(reading, match.end())
        claim = result_of(
            reading,
            _RELATION[match.group(3)],
            key,
            mark,
            other_of(pair, key),
            None,
            reading.to_text(match.start(3)),
            score,
            "told there",
            0.75,
        )
        claim.home = discourse.homes.get(frozenset(pair))
        claim.home_mark = mark if claim.home is not None else None
        yield claim
