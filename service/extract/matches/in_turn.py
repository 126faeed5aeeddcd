# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches told in one breath and paired in their order: "A and B lost 2-0 and 1-0 to C and D respectively", "wins for A and B over C and D
respectively", "A beat B and C 2-0 and 3-1 respectively".

Who stands beside whom in such a sentence has not met: no other rule may pair its teams.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, Status, key_of, new_claim, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.frames import Frame, frames
from service.extract.matches.reading import Reading
from service.extract.matches.scores import ScoreMention

IN_TURN = "in turn"
_WORD = "respectively"

_CALLED = r"(?:(?!(?:and|but|while|as|by|to|at|over|against|with)\b)[a-z][\w'-]* ){0,3}"
_LIST = rf"(?:the )?«T\d+»(?:, {_CALLED}«T\d+»){{0,2}},? and {_CALLED}«T\d+»"
_PAIRED = re.compile(
    rf"(?P<ones>{_LIST}),? (?P<how>(?:[^«;]|«[SDCVGE]\d+»(?:'s)?){{1,120}}?) (?P<others>{_CALLED}{_LIST})(?P<after>(?:[^«;]|«[SDCVG]\d+»(?:'s)?){{0,60}}?),? {_WORD}\b"
)
_PAIRED_AFTER = re.compile(
    rf"(?P<ones>{_LIST}),? (?P<how>(?:[^«;]|«[SDCVGE]\d+»(?:'s)?){{1,80}}? {_WORD} (?:[a-z]+ ){{0,4}}?)(?P<others>{_CALLED}{_LIST})"
)
""" "A and B were held to draws respectively by C and D"."""
_OF_ONE = re.compile(
    rf"(?P<ones>«T\d+») (?P<how>(?:[^«;,]|«[SDCVGE]\d+»(?:'s)?){{1,90}}?) (?P<others>{_CALLED}{_LIST})(?P<after>(?:[^«;]|«[SDCVG]\d+»(?:'s)?){{0,60}}?),? {_WORD}\b"
)
_TEAM = re.compile(r"«T(\d+)»")
_FOR = re.compile(r"\b(wins?|victor(?:y|ies)|triumphs?|defeats?|loss(?:es)?|reverses?|draws?|stalemates?) (?:also |too )?for $")
_BY = re.compile(r"\b(?:by|at the hands of) (?:the )?$")
_HELD = re.compile(r"\b(?:held|pegged back|frustrated)\b")
_LOST = re.compile(
    r"\b(?:suffer|slump|slip|crash|f[ae]ll|went down|tast|condemn|succumb)\w*\b[^;]{0,60}\b(?:defeats?|loss(?:es)?|reverses?|setbacks?)\b"
)
_AWAY = re.compile(r"(?:\bat|\baway (?:to|at)|\bon the road at) (?:the )?$")
_AT_HOME = re.compile(r"\b(?:at home to|at home against|visiting) (?:the )?$")
_UNSURE = re.compile(r"\b(?:not|never|if|could|might|failed|yet|hop\w+|want\w*|need\w*)\b|n't\b")


def in_turn(reading: Reading, discourse: Discourse) -> list[Claim]:
    """The claims of a sentence that pairs its teams "respectively", in their order."""
    if _WORD not in reading.words or reading.tags.count("T") < 3:
        return []
    found: list[Claim] = []
    for pattern in (_PAIRED, _PAIRED_AFTER, _OF_ONE):
        for match in pattern.finditer(reading.tagged) if not found else ():
            found.extend(_claims(reading, discourse, match))
    return found


def paired_otherwise(claim: Claim, told: list[Claim]) -> bool:
    """Whether a rule pairs teams of such a sentence in another way than it says itself."""
    if not told or claim.rule == IN_TURN:
        return False
    ones, others = (
        {mark.number for mark in marks if mark} for marks in zip(*((each.one_mark, each.other_mark) for each in told), strict=True)
    )
    of_them = [mark.number in ones or mark.number in others for mark in (claim.one_mark, claim.other_mark) if mark is not None]
    with_each_other = all(mark is not None and mark.number in ones for mark in (claim.one_mark, claim.other_mark))
    return any(of_them) and not (with_each_other and (claim.at > max(each.at for each in told) or claim.status != told[0].status))


def _claims(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    ones = [reading.by_number[int(number)] for number in _TEAM.findall(match["ones"])]
    others = [reading.by_number[int(number)] for number in _TEAM.findall(match["others"])]
    if len(ones) == 1:
        ones *= len(others)
    pairs = list(zip(ones, others, strict=False))
    if len(ones) != len(others) or not all(discourse.alike(key_of(one), key_of(other)) for one, other in pairs):
        return
    how = match["how"] + " "
    lead = how + match["others"].partition("«")[0]
    relation, tense = _relation(match.string[: match.start()], lead)
    if relation is None or (_UNSURE.search(how) and relation != "meets"):
        return
    scores = [
        mark
        for mark in reading.of("S")
        if isinstance(mark.value, ScoreMention)
        and mark.value.kind == "final"
        and match.start("how") <= reading.tagged_start(mark) < match.end()
    ]
    if ones[0] is ones[-1] and len(scores) != len(pairs):
        return  # "A beat B and C respectively" of two rounds: other rules tell these
    for n, (one, other) in enumerate(pairs):
        score = scores[n] if len(scores) == len(pairs) else scores[0] if len(scores) == 1 else None
        if relation == "meets":
            status: Status = "finished" if tense == "past" or score is not None else "scheduled"
            claim = new_claim(reading, one, other, other.start, status, IN_TURN, 0.85)
        else:
            claim = result_of(reading, relation, key_of(one), one, key_of(other), other, other.start, score, IN_TURN, 0.9)
        if _AT_HOME.search(lead) or tense == "hosts":
            claim.home, claim.home_mark = claim.one, one
        elif _AWAY.search(lead) or tense == "visits":
            claim.home, claim.home_mark = claim.other, other
        yield claim


def _relation(before: str, how: str) -> tuple[str | None, str]:
    """How the ones came off against the others; for a meeting, its tense, or who is at home."""
    if (noun := _FOR.search(before)) is not None and len(how.split()) <= 4:
        what = noun.group(1)
        return (
            "loss" if what.startswith(("defeat", "loss", "reverse")) else "draw" if what.startswith(("draw", "stale")) else "win"
        ), "noun"
    if _HELD.search(how) and (_BY.search(how) or "held by " in how):
        return "draw", "past"
    if _LOST.search(how):
        return "loss", "noun"
    passive = _BY.search(how) is not None
    for word in how.split():
        for frame in frames().get(word.strip(",."), ()):
            if frame.particles and not any(f"{word} {particle}" in how for particle in frame.particles):
                continue
            if passive:
                return ("loss", "past") if frame.relation in ("win", "loss") else (None, "")
            return _of_frame(frame, how)
    return None, ""


def _of_frame(frame: Frame, how: str) -> tuple[str | None, str]:
    if frame.relation == "held":
        return "draw", "past"
    if frame.relation != "meets":
        return (None, "") if frame.shape == "passive" or (frame.tense == "base" and " to " in how) else (frame.relation, frame.tense)
    if frame.home and frame.tense != "past":
        return "meets", "hosts" if frame.home == "subject" else "visits"
    return "meets", frame.tense
