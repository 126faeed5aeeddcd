# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The score at the break where words tell only who led, or that it was level: the goals that are told give the figures.

The words themselves are heard in ``half_time``.
"""

import re
from collections.abc import Sequence

from service.extract.matches.incidents import Event
from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader

_HALF = 45
_ON_THE_STROKE = re.compile(
    r"\bon the (?:stroke of (?:half-?time|half time|the (?:break|interval))|(?:half-?time|half time) whistle)"
    r"|\bwith the (?:last|final) (?:kick|act|action|touch) of the (?:first )?half\b|\b(?:in|deep into) (?:first[- ]half|opening[- ]half) (?:stoppage|injury|added)[- ]time\b"
    r"|\bin (?:stoppage|injury|added)[- ]time (?:at the end )?(?:of the first half|before (?:the )?(?:half-?time|half time|break|interval))\b"
    r"|\b(?:seconds|moments) before (?:the )?(?:half-?time|half time|break|interval)\b"
)
""" "levelled on the stroke of half-time": so it stood at the break."""
_AROUND = 90


def score_at_the_break(reader: Reader, told: Told, events: Sequence[Event]) -> None:
    """Gives the score at the break to a match of which it is told who led then, or whose equaliser came right before it."""
    if told.half_time is not None or not told.over or told.score is None:
        return
    scored = [event for event in events if event.type == "goal"]
    goals = [event for event in scored if event.team in told.teams]
    if told.at_break is not None:
        leader, *span = told.at_break
        end = _end_of_what_led_there(reader, span[1])
        pair = _of_the_first_half(told, goals, end)
        if pair is None and leader is None:
            pair = _level(told, any(_is_early(goal) if _timed(goal) else _begin(goal) < end for goal in scored))
        if pair is not None and _leads(told, pair) == leader:
            told.half_time = pair
            told.rests("score.half_time", *span)
        return
    for goal in scored:
        if goal.levels and (goal.minute is None or goal.minute == _HALF) and (last := _last_of_the_half(reader, goal)):
            pair = _of_the_first_half(told, goals, last[1]) or _level(told, True)
            if pair is not None and pair[0] == pair[1] > 0:
                told.half_time = pair
                told.rests("score.half_time", *last)
            return


_AFTER_GOALS = re.compile(r",? (?:after|thanks to|through|following|with|as|courtesy of) ")


def _end_of_what_led_there(reader: Reader, end: int) -> int:
    """ "went in level after A cancelled out B's opener": the goals that follow came before the break as well."""
    if _AFTER_GOALS.match(reader.document.lower, end):
        stop = reader.document.text.find(". ", end, end + 2 * _AROUND)
        return stop if stop >= 0 else end + 2 * _AROUND
    return end


def _level(told: Told, scored: bool) -> tuple[int, int] | None:
    """ "level at the break": where one side scored not at all, or once and that is told before."""
    least = min(told.score or (9, 9))
    return (least, least) if least == 0 or (least == 1 and scored) else None


def _leads(told: Told, pair: tuple[int, int]) -> str | None:
    return told.teams[0] if pair[0] > pair[1] else told.teams[1] if pair[1] > pair[0] else None


def _of_the_first_half(told: Told, goals: list[Event], end: int) -> tuple[int, int] | None:
    """The goals of each side before the break, where all of the match are told: by minute, by half, or told before the words for the break."""
    if told.score is None or any(sum(goal.team == key for goal in goals) != told.score[n] for n, key in enumerate(told.teams)):
        return None
    early = [goal for goal in goals if (_is_early(goal) if _timed(goal) else _begin(goal) < end)]
    return sum(goal.team == told.teams[0] for goal in early), sum(goal.team == told.teams[1] for goal in early)


def _timed(goal: Event) -> bool:
    return goal.minute is not None or goal.half is not None


def _is_early(goal: Event) -> bool:
    return goal.half == 1 if goal.minute is None else goal.minute <= _HALF


def _begin(goal: Event) -> int:
    return min((start for _, start, _ in goal.spans), default=0)


def _last_of_the_half(reader: Reader, goal: Event) -> tuple[int, int] | None:
    text, at = reader.document.lower, _begin(goal)
    low = max(text.rfind(". ", max(0, at - _AROUND), at), text.rfind("\n", max(0, at - _AROUND), at), 0, at - _AROUND)
    stop = text.find(". ", at, at + _AROUND)
    match = _ON_THE_STROKE.search(text, low, stop if stop >= 0 else at + _AROUND)
    return match.span() if match else None
