# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Live texts: score lines that follow a match as it goes on ("63' GOAL! A 2-1 B") tell of one match, not of many."""

import re
from collections import Counter
from collections.abc import Sequence

from service.extract.matches.bare.result_lines import RULE
from service.extract.matches.claim import Claim
from service.extract.matches.reading import Reading

_CLOCK = r"\W{0,3}(?:\d{1,2}[.:]\d\d(?: ?[ap]m)? )?"
_MINUTE_LINE = re.compile(
    rf"{_CLOCK}(?:(?:go{{1,9}}a{{1,9}}l{{1,9}}|penalty|kick-off|half[- ]time|full[- ]time|ht|ft|ko)\b"
    r"|\d{1,3}(?:\+\d{1,2})? ?(?:'|min\b|mins\b|: ))"
)
_HALF = re.compile(rf"{_CLOCK}(?:half[- ]time|ht)\b")
_OVER = re.compile(rf"{_CLOCK}(?:full[- ]time|ft)\b|.*\b(?:it's all over|final whistle|full-time at)\b")
_BREAKS = r"(?:half[- ]times?|ht|(?:at )?(?:the )?(?:break|interval)|\bat half[- ]time)"
_AT_THE_BREAK = re.compile(rf"[^«]{{0,60}}\b{_BREAKS}\b[^«:]{{0,40}}(?::|,| it's| it is)? (?=«T)")
""" "Elsewhere at the break: A 2-0 B, C 0-0 D", "Half-time scores: ..."."""
_SO_FAR = re.compile(
    r"[^«]{0,60}\b(?:as it stands|as things stand|latest(?: scores?)?|current scores?|so far|in progress|in the other games?)\b"
    r"[^«:]{0,40}[:,]? (?=«T)"
)
""" "As it stands: A 2-0 B"."""
_RUNNING = re.compile(
    r"^live\b|\bas it happen(?:ed|s)\b|\bminute[- ]by[- ]minute\b|\blatest (?:score|updates|text)\b|\bclockwatch\b"
    r"|\blive(?:[ -](?:blog|updates?|text|commentary|scores?|results?|report|reaction)\b| [-–—|] |: )|(?: [-–—] |: |\| )live\b"
)
""" "Live" alone is not enough: "how they live now"."""
_SCORED = re.compile(r"(?:\d{1,3}(?:\+\d{1,2})?['’]?(?: ?min)?[:.]? )?(?:goal ?!|own goal by [^.\n]{3,60}\.)")
""" "Goal! A 1, B 0.", "Own Goal by Moe, A. A 1, B 1.": the score that a goal made."""
_FIRST_HALF = re.compile(
    r"first half ends, |\W{0,3}(?:(?:score at |the )?(?:half[- ]?time|the (?:break|interval))|ht|h/t)(?: score| result)?(?:: ?| ?[-–—|] ?| )(?=«T)"
)
""" "First Half ends, A 0, B 1.", "HT: A 0-1 B"."""
_FEWEST = 3
"""Lines with a minute from which on a text is one that goes on."""


def is_running_report(reading: Reading) -> bool:
    """Whether it is a title that says that the text follows a match as it goes on."""
    return reading.title and _RUNNING.search(reading.tagged) is not None


def follow_live(readings: Sequence[Reading], claims: list[Claim]) -> list[Claim]:
    """The claims, with those of one live match as one score: the highest, since goals are not taken back.

    The match is ``live`` unless a line says that it is over. The claims of other texts are given back as they are.
    """
    lines = [claim for claim in claims if claim.rule == "score line" and claim.score]
    timed = {reading.paragraph for reading in readings if _MINUTE_LINE.match(reading.tagged)} if lines else set()
    claims = _without_scores_on_the_way(readings, claims, running=len(timed) >= _FEWEST)
    lines = [claim for claim in claims if claim.rule == "score line" and claim.score]
    _of_the_title(claims, lines)
    _of_the_page(claims)
    lines = [claim for claim in lines if claim.reading.paragraph in timed]
    if len(timed) < _FEWEST or not lines:
        return claims
    told = Counter(frozenset((claim.one, claim.other)) for claim in claims if claim.rule in ("score line", "versus"))
    pair = max([frozenset((claim.one, claim.other)) for claim in lines], key=lambda each: told[each])
    ours = [claim for claim in lines if {claim.one, claim.other} == pair]
    latest = max(ours, key=lambda claim: sum(claim.score or ()))
    over = any(_OVER.match(reading.tagged) for reading in readings)
    halves = {reading.paragraph for reading in readings if _HALF.match(reading.tagged)}
    half = next((claim for claim in ours if claim.reading.paragraph in halves), None)
    if half is not None and half is not latest:
        latest.half_time, latest.half_time_mark = half.score, half.score_mark
    latest.status = "finished" if over else "live"
    if not over:
        latest.winner = latest.winner_span = None
    _scores_so_far(claims, pair)
    dropped = {id(claim) for claim in ours if claim is not latest} | _elsewhere(lines, pair)
    for claim in claims:
        if claim.rule == "versus" and {claim.one, claim.other} == pair:
            claim.status = latest.status
        if claim.rule == "score line" and claim.score == latest.score and (claim.one, claim.other) == (latest.one, latest.other):
            claim.status, claim.winner, claim.winner_span = latest.status, latest.winner, latest.winner_span  # a heading of the score
    return [claim for claim in claims if id(claim) not in dropped]


def _without_scores_on_the_way(readings: Sequence[Reading], claims: list[Claim], *, running: bool) -> list[Claim]:
    """The claims without the scores that goals made before the last one, and that of the break, which the match's own claim takes up.

    Where nothing else tells the match's score, the highest of them stands, of a match that goes on.
    """
    lines = [claim for claim in claims if claim.rule == RULE or (claim.rule == "score line" and not running)]
    passed = {id(claim): claim for claim in lines if claim.score is not None and (_at_the_break(claim) or _as_scored(readings, claim))}
    if not passed:
        return claims
    own = [claim for claim in claims if claim.score is not None and id(claim) not in passed and claim.status == "finished"]
    for claim in sorted(passed.values(), key=lambda claim: -sum(claim.score or ())):
        final = next((each for each in own if {each.one, each.other} == {claim.one, claim.other}), None)
        if final is None:
            claim.status, claim.winner, claim.winner_span = "live", None, None
            if _at_the_break(claim):
                claim.half_time, claim.half_time_mark = claim.score, claim.score_mark
            own.append(claim)
            del passed[id(claim)]
        elif _at_the_break(claim) and claim.score is not None and final is not claim:
            final.half_time = claim.score if final.one == claim.one else (claim.score[1], claim.score[0])
            final.half_time_mark = claim.score_mark
    return [claim for claim in claims if id(claim) not in passed]


def _at_the_break(claim: Claim) -> bool:
    return _FIRST_HALF.match(claim.reading.tagged) is not None


def _as_scored(readings: Sequence[Reading], claim: Claim) -> bool:
    """Whether a goal is told before the score, in the same line."""
    number = claim.reading.number
    before = readings[number - 1] if number else claim.reading
    return number > 0 and before.paragraph == claim.reading.paragraph and _SCORED.fullmatch(before.tagged.strip()) is not None


def _of_the_title(claims: list[Claim], lines: list[Claim]) -> None:
    """A fixture that titles a running report is the match whose score a line below gives."""
    for claim in claims:
        if claim.rule == "versus" and is_running_report(claim.reading):
            last = next((line for line in reversed(lines) if {line.one, line.other} == {claim.one, claim.other}), None)
            claim.status = claim.status if last is None else last.status


_UNDER = 8
"""Sentences between the heading of a match's page and its result, at most."""


def _of_the_page(claims: list[Claim]) -> None:
    """A fixture that heads a page, "A v B", has been played where the lines under it give the goals of each side."""
    for n, claim in enumerate(claims):
        if claim.rule != "versus" or claim.status != "scheduled":
            continue
        for result in claims[n + 1 : n + 3]:
            ours = result.rule == RULE and (result.one, result.other) == (claim.one, claim.other)
            if ours and result.reading.number - claim.reading.number <= _UNDER:
                claim.status = result.status
                break


def _scores_so_far(claims: list[Claim], pair: frozenset[str]) -> None:
    """Scores from other grounds under a label that says so are those of the break, or of the moment."""
    for claim in claims:
        if claim.rule != "score line" or claim.score is None or {claim.one, claim.other} == pair:
            continue
        at_the_break = _AT_THE_BREAK.match(claim.reading.tagged)
        if at_the_break is None and not _SO_FAR.match(claim.reading.tagged):
            continue
        claim.status, claim.winner, claim.winner_span = "live", None, None
        if at_the_break is not None:
            claim.half_time, claim.half_time_mark = claim.score, claim.score_mark


def _elsewhere(lines: list[Claim], pair: frozenset[str]) -> set[int]:
    """The claims on scores from other grounds which a later one goes beyond; the last score of each is live as well."""
    last: dict[frozenset[str], Claim] = {}
    passed: set[int] = set()
    for claim in lines:
        teams = frozenset((claim.one, claim.other))
        if teams == pair:
            continue
        earlier = last.get(teams)
        if earlier is not None and sum(earlier.score or ()) >= sum(claim.score or ()):
            passed.add(id(claim))
            continue
        if earlier is not None:
            passed.add(id(earlier))
        last[teams] = claim
        claim.status, claim.winner, claim.winner_span = "live", None, None
    return passed
