# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Minutes of play as prose tells them: "in the 23rd minute", "(90+4')", "on the hour", "with eight minutes left", "four minutes from
time"."""

import re
from dataclasses import dataclass

_SMALL = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(),
        1,
    )
} | {
    "a": 1,
    "first": 1,
    "opening": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_COUNT = "|".join(_SMALL)
_PATTERNS = (
    (re.compile(r"\(?\b(\d{1,3})\+(\d{1,2})\b['’]?"), "added"),
    (re.compile(r"(?<=\()(\d{1,3})['’]?(?= ?(?:pen|og)?[),;])|\b(\d{1,3})['’](?=[\s).,;]|$)"), "plain"),
    (
        re.compile(
            r"\b(\d{1,3})(?:st|nd|rd|th)[- ]minute\b(?! (?:replacement|sub))|\b(?:in|on) the (\d{1,3})(?:st|nd|rd|th)\b(?! birthday|league|appearance|season)"
        ),
        "plain",
    ),
    (re.compile(r"\b(?:on|after) (?:just |only |about )?(\d{1,3}) (?:minutes?|mins?)\b(?! (?:later|after))"), "plain"),
    (re.compile(r"\b(?:with|after) (\d{1,3}) minutes? (?:gone|played|on the clock)"), "plain"),
    (re.compile(r"(?<=\d(?:st|nd|rd|th)) and (?:the )?(\d{1,3})(?:st|nd|rd|th)\b"), "plain"),
    (re.compile(r"\bon (\d{1,3})(?=[,.;)]| and| to|$)"), "plain"),
    (re.compile(r"\b(?:after )?(\d{1,3}) minutes? in\b(?!to)|\b(first)-minute\b"), "word"),
    (re.compile(rf"\b(\d{{1,2}}|{_COUNT}) minutes? (?:later|afterwards|after that|on)\b"), "later"),
    (
        re.compile(rf"\b(\d{{1,2}}|{_COUNT}|single) minutes? (?:from|before) (?:an? |the )?(?:penalt\w+ )?(?:shoot-?out|penalties)\b"),
        "left of extra time",
    ),
    (
        re.compile(
            rf"\bwith (?:only |just |an? )?(\d{{1,2}}|{_COUNT}|single)? ?minutes? of extra[- ]time (?:remaining|left|to go|to play)"
        ),
        "left of extra time",
    ),
    (re.compile(rf"\b(\d{{1,3}}|{_COUNT}) minutes (?:were|was|had) (?:on the clock|gone|elapsed|passed|played)"), "word"),
    (
        re.compile(
            rf"\b(\d{{1,2}}|{_COUNT}) minutes? from (?:victory|glory|safety|wembley|promotion|the (?:quarter-|semi-)?finals?|a (?:famous |first |deserved |priceless )?(?:win|victory|point|draw)|elimination|the (?:next|\w+) round)"
        ),
        "left",
    ),
    (re.compile(r"\bneeded (?:only|just) (\d{1,3}) minutes"), "plain"),
    (re.compile(rf"\b(?:on|after) (?:just |only |the )?({_COUNT}) (?:minutes?)\b(?! (?:later|after|into|of))"), "word"),
    (re.compile(rf"\b(?:in|on|inside) the ({_COUNT}) minute\b(?! of)"), "word"),
    (re.compile(r"\bon (?:the )?hour\b(?: mark)?"), "hour"),
    (re.compile(r"\bon (?:the )?half[- ]hour\b"), "half hour"),
    (
        re.compile(
            rf"\bwith (?:only |just )?(\d{{1,2}}|{_COUNT}) minutes? (?:of (?:normal time|regular time|the (?:ninety|90|match|game)|time) )?(?:remaining|left|to go|to play)"
        ),
        "left",
    ),
    (
        re.compile(
            rf"\b(\d{{1,2}}|{_COUNT}) minutes? (?:from time|from the end|before (?:full[- ]time|the end|the final whistle)|from full[- ]time)"
        ),
        "left",
    ),
    (re.compile(rf"\b(\d{{1,2}}|{_COUNT}) minutes? (?:before|from) (?:the )?(?:half[- ]time|break|interval)"), "before break"),
    (
        re.compile(rf"\b(\d{{1,2}}|{_COUNT}) minutes? (?:after|into) (?:the )?(?:half[- ]time|break|interval|restart|second half)"),
        "after break",
    ),
    (re.compile(rf"\b(\d{{1,2}}|{_COUNT}) minutes? into (first[- ]half )?(?:stoppage|injury|added)[- ]time"), "into added"),
    (
        re.compile(rf"\bin the (\d{{1,2}}(?:st|nd|rd|th)|{_COUNT}) minute of (first[- ]half )?(?:stoppage|injury|added)[- ]time"),
        "into added",
    ),
)
_FIRST_HALF = re.compile(r"first[- ]half")


@dataclass(frozen=True, slots=True)
class Minute:
    """Characters ``start:end`` tell the minute, and the time added on; ``later``: counted from the goal before."""

    start: int
    end: int
    minute: int
    added: int | None = None
    later: bool = False


def find_minutes(text: str, start: int, end: int) -> list[Minute]:
    """The minutes told in ``text[start:end]``, in order; none overlaps another."""
    part = text[start:end]
    lower = part.lower().replace("’", "'")
    if not any(character.isdigit() for character in part) and "minute" not in lower and "hour" not in lower:
        return []
    found: list[Minute] = []
    for pattern, how in _PATTERNS:
        for match in pattern.finditer(lower):
            if any(other.start - start < match.end() and match.start() < other.end - start for other in found):
                continue
            told = _told(match, how, lower)
            if told is not None and 1 <= told[0] <= 120:
                found.append(Minute(start + match.start(), start + match.end(), *told, later=how == "later"))
    return sorted(found, key=lambda minute: minute.start)


def _number(text: str) -> int:
    digits = re.match(r"\d+", text)
    return int(digits.group()) if digits else _SMALL[text]


def _told(match: re.Match[str], how: str, text: str) -> tuple[int, int | None] | None:
    groups = [group for group in match.groups() if group]
    if how == "added":
        minute, added = int(groups[0]), int(groups[1])
        return (minute, added) if minute in (45, 90, 105, 120) else None
    if how == "plain":
        return int(groups[0]), None
    if how == "word":
        return _number(groups[0]), None
    if how in ("hour", "half hour"):
        return (60 if how == "hour" else 30), None
    if how == "later":
        return _number(groups[0]), None
    if how == "left of extra time":
        return 120 - (_number(groups[0]) if groups and groups[0] != "single" else 1), None
    if how == "left":
        return 90 - _number(groups[0]), None
    if how == "before break":
        return 45 - _number(groups[0]), None
    if how == "after break":
        return 45 + _number(groups[0]), None
    first_half = len(groups) > 1 or bool(_FIRST_HALF.search(text))
    return (45 if first_half else 90), _number(groups[0])
