# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Minutes of play as prose tells them: "in the 23rd minute", "(90+4')", "on the hour", "with eight minutes left", "four minutes from
time"."""

import re
from dataclasses import dataclass

from service.extract.searched import searched

NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
_SMALL = {word: n for n, word in enumerate(NUMBERS, 1)} | {
    "a": 1,
    "single": 1,
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
_CARDINAL = "|".join(NUMBERS)
_SECONDS = rf"(?:[1-5]?\d|{_CARDINAL}|(?:thirty|forty|fifty)(?:-\w+)?) seconds"
_ADDED = r"(?P<first>first[- ]half )?(?:second[- ]half )?(?:(?:stoppage|injury|added)[- ]time|time added(?: on)?)"
_EXTRA = r"(?:extra[- ]time|(?:the )?(?:added|additional|extra) (?:period|half[- ]hour|thirty minutes|30 minutes))"
_POINTS = tuple(
    (needed, searched(pattern), how)
    for needed, pattern, how in (
        ("+", r"\(?\b(\d{1,3})['’]? ?\+ ?(\d{1,2})(?:st|nd|rd|th)?\b(?:['’]| minute\b)?", "added"),
        (
            "",
            r"(?<=\()(\d{1,3})(?:st|nd|rd|th|['’]| ?mins?\b| ?(?:st|nd|rd|th) minute)?(?= ?(?:pen|og)?(?:[);]|,(?!\d)))|\b(\d{1,3})['’](?=[\s).,;]|$)",
            "plain",
        ),
        (
            " minute of",
            rf"\bin the (\d{{1,2}}(?:st|nd|rd|th)|{_COUNT}) minute of (?:{_ADDED}|(?:second[- ]half )?stoppage\b)",
            "into added",
        ),
        (" minute of", rf"\bin the (\d{{1,2}}(?:st|nd|rd|th)|{_COUNT}) minute of {_EXTRA}\b", "into extra time"),
        (
            " minutes",
            rf"\b(?:in|until|on) the (\d{{1,2}}(?:st|nd|rd|th)|{_COUNT}) of (?:the |an? )?(?:[\w-]+ )?(?:(?:added|additional|stoppage-time|injury-time|extra) minutes|minutes (?:added|of {_ADDED}))",
            "into added",
        ),
        (
            " clock",
            r"\bclock (?:was |had )?(?:just )?(?:show(?:ing|ed|s)|read(?:ing|s)?|(?:stood|standing|tick(?:ed|ing)) (?:at|on|to|past|over to)) (\d{1,2})\b(?!:)|\bwith (?:just |only )?(\d{1,2}) (?:minutes )?on the clock\b",
            "clock",
        ),
        (
            "",
            r"\b(\d{1,3})(?:st|nd|rd|th)[- ]minute\b(?! (?:replacement|sub))|\b(?:in|on) the (\d{1,3})(?:st|nd|rd|th)\b(?! birthday|league|appearance|season)"
            r"|(?<=\d(?:st|nd|rd|th)) and (?:the )?(\d{1,3})(?:st|nd|rd|th)\b(?! (?:goals?|league|career|of the|games|caps))|\bon (\d{1,3})(?=[,.;)]| and| to| (?:he|she|when|through|via|ran|raced|rose|met|broke|swept|slid|hit|[a-z]{3,}ed)\b|$)",
            "plain",
        ),
        (
            "minute",
            rf"\b(?:in|on|as early as|as late as) the ({_COUNT}) minute\b(?! of\b)|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)-minute\b",
            "plain",
        ),
        (
            " and ",
            rf"\bin the ({_COUNT})(?= and (?:the )?\d{{1,3}}(?:st|nd|rd|th) minutes?\b)|\band (?:the )?(\d{{1,3}})(?:st|nd|rd|th)(?= minutes\b)",
            "plain",
        ),
        (
            "min",
            r"\b(\d{1,3})(?:st|nd|rd|th)(?=(?:, ?\d{1,3}(?:st|nd|rd|th)){0,3},? (?:and|&) (?:the )?\d{1,3}(?:st|nd|rd|th)(?: |-)min)|(?<=\d[tnrs][htd]), ?(\d{1,3})(?:st|nd|rd|th)(?= and (?:the )?\d{1,3}(?:st|nd|rd|th) min)",
            "plain",
        ),
        (" and ", r"(?:(?<=\bon \d and )|(?<=\bon \d\d and ))(\d{1,3})(?= minutes\b|[,.;)]|$)", "plain"),
        (
            "after ",
            r"\bafter (\d{1,2})(?= and (?:then |again (?:on |after )?)?\d{1,2} minutes\b)|(?:(?<=\bafter \d and )|(?<=\bafter \d\d and )|(?<=\bafter \d and then )|(?<=\bafter \d\d and then ))(\d{1,2}) minutes\b",
            "plain",
        ),
        ("hour", r"\b(?:on|until|at) (?:the )?hour\b(?: mark)?", "hour"),
        (" seconds", rf"\btook [^;.,]{{1,40}}?{_SECONDS} to\b", "first"),
        ("after ", r"\bafter (\d{1,2})(?=[,;)]|\.(?!\d))", "plain"),
        ("stroke", r"\bon the (?:very )?stroke of (?:(?:the )?90(?:th)?(?: minutes?)?|(?:full[- ])?time|the final whistle)\b", "time"),
        ("half", r"\b(?:on the (?:very )?stroke of|right on|on the point of) (?:the )?half[- ]?time\b", "break"),
        (
            " seconds",
            rf"\b(?:inside|within|after|in) (?:just |only |barely |a mere )?{_SECONDS}(?! (?:of|from|before|into|later|left|remaining|to|after)\b)"
            rf"|\b{_SECONDS} (?:were |was |had )?(?:on the clock|gone|elapsed|played|into the (?:game|match))\b",
            "first",
        ),
        (
            "minute",
            r"\b(?:(?:inside|within|in|after) (?:just |only )?the (?:first|opening) minute|(?:inside|within) (?:a|one) minute)\b(?! of\b)",
            "first",
        ),
        (" gone", r"\bwith (?:just |only )?(\d{1,2}) gone\b", "plain"),
        ("with ", rf"\bwith (?:only |just |about )?(\d{{1,2}}|{_CARDINAL}) (?:left|remaining|to go|to play)\b", "left"),
        ("hour", r"\bon (?:the )?half[- ]hour\b", "half hour"),
        ("quarter", r"\bon (?:the )?quarter[- ]hour\b", "quarter hour"),
    )
)
"""Minutes told as a point: what the text has to hold, the words, and how they are counted."""
_FULL_TIME = 90
_FIXED = {"hour": 60, "time": 90, "half hour": 30, "quarter hour": 15, "break": 45, "first": 1}
_STRETCH = searched(rf"\b(\d{{1,3}}|{_COUNT}) (?:minutes?|mins)\b|\b(?:a )?(quarter of an|half an) hour\b")
_PART_OF_AN_HOUR = {"quarter of an": "15", "half an": "30"}
_LATER = re.compile(r" (?:later|afterwards|after that)\b")
_AFTER = tuple(
    (re.compile(pattern), how)
    for pattern, how in (
        (_LATER.pattern, "later"),
        (
            r" of (?:extra[- ]time|the (?:added|additional|extra) (?:period|half[- ]hour|thirty minutes)) (?:remaining|left|to go|to play)|"
            r" (?:from|before) the end of (?:extra[- ]time|the (?:added|additional|extra) (?:period|half[- ]hour|thirty minutes)|(?:the )?added half[- ]hour)\b| (?:from|before) (?:an? |the )?(?:penalt\w+ )?(?:shoot-?out|penalties)\b",
            "left of extra time",
        ),
        (rf" into {_ADDED}", "into added"),
        (rf" into {_EXTRA}", "into extra time"),
        (r" (?:before|from) (?:the )?(?:half[- ]?time|break|interval|breather|pause)\b", "before break"),
        (
            r" (?:after|into|in to) (?:the )?(?:half[- ]?time|break|interval|restart|resumption|breather|second half|second period|change of ends|turnaround|teams changed ends)\b| of the second (?:half|period)\b(?! (?:remaining|left|to go|to play|gone|played|remained))",
            "after break",
        ),
        (
            r" (?:from time|from the end|before (?:full[- ]time|time|the end|the final whistle)|from the (?:hooter|whistle|final whistle|close|finish)\b|from (?:full[- ]time|victory|glory|safety|wembley|promotion|elimination)|"
            r"from the (?:quarter-|semi-)?finals?\b|from (?:the (?:next|\w+) round|a (?:famous |first |deserved |priceless )?(?:win|victory|point|draw)))",
            "left",
        ),
        (r"(?: (?:were|was|had))? (?:on the clock|gone|elapsed|passed|played)\b", "plain"),
        (r" in(?=[,.;]| when| and|$)", "plain"),
    )
)
"""What the words after a stretch of minutes make of it."""
_REMAINING = re.compile(r" (?:of (?:normal time|regular time|the (?:ninety|90|match|game)|time) )?(?:remaining|left|to go|to play)\b")
_WITH = re.compile(r"\bwith (?:[^;.,]{1,40} and )?(?:only |just |about )?(?:a )?$")
_PLAIN_BEFORE = re.compile(r"\b(?:on|after|timed at|needed (?:only|just)) (?:just |only |about |the |barely )?$")
_TOOK = re.compile(r"\btook (?:[\w'’-]+ ){1,2}(?:just |only |all of |barely |a mere |less than )?$")
""" "took A just six minutes to": until the goal."""
_BEFORE = 60
"""Characters before a stretch of minutes that may tell what it is counted from."""
_NO_POINT = re.compile(r" (?:after|into|of)\b")
_DIGIT = re.compile(r"\d")
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
    if not _DIGIT.search(part) and not any(word in lower for word in ("minute", "hour", "half", "with ", " seconds")):
        return []
    found: list[Minute] = []

    def take(first: int, last: int, told: tuple[int, int | None] | None, *, later: bool = False) -> None:
        apart = all(other.end - start <= first or last <= other.start - start for other in found)
        if told is not None and apart and 1 <= told[0] <= 120:
            found.append(Minute(start + first, start + last, *told, later=later))

    for needed, pattern, how in _POINTS:
        if needed in lower:
            for match in pattern.finditer(lower):
                groups = [group for group in match.groups() if group]
                take(*match.span(), _told(how, groups, lower) if groups or how in _FIXED else None)
    if "min" in lower or "an hour" in lower:
        for match in _STRETCH.finditer(lower):
            take(*_stretch(lower, match), later=bool(_LATER.match(lower, match.end())))
    return sorted(found, key=lambda minute: minute.start)


def _stretch(text: str, match: re.Match[str]) -> tuple[int, int, tuple[int, int | None] | None]:
    """The minute that "eight minutes" means by the words around it, and its characters."""
    first, last = match.span()
    stretch = match.group(1) or _PART_OF_AN_HOUR[match.group(2)]
    for pattern, how in _AFTER:
        if after := pattern.match(text, last):
            groups = [stretch, *filter(None, after.groups())]
            return first, after.end(), _told(how, groups, text)
    before = text[max(0, first - _BEFORE) : first]
    if (after := _REMAINING.match(text, last)) and (led := _WITH.search(before)):
        return first - len(before) + led.start(), after.end(), _told("left", [stretch], text)
    if (led := _PLAIN_BEFORE.search(before)) and (led.group().startswith("on ") or not _NO_POINT.match(text, last)):
        return first - len(before) + led.start(), last, (_number(stretch), None)
    if text.startswith(" to ", last) and _TOOK.search(before):
        return first, last, (_number(stretch), None)
    return first, last, None


def _number(text: str) -> int:
    digits = re.match(r"\d+", text)
    return int(digits.group()) if digits else _SMALL[text]


def _told(how: str, groups: list[str], text: str) -> tuple[int, int | None] | None:
    if how in _FIXED:
        return _FIXED[how], None
    number = _number(groups[0])
    if how == "added":
        return (number, int(groups[1])) if number in (45, 90, 105, 120) else None
    if how == "into added":
        return (45 if len(groups) > 1 or _FIRST_HALF.search(text) else 90), number
    if how == "clock":
        return (number, None) if number <= _FULL_TIME else (_FULL_TIME, number - _FULL_TIME)
    counted = {
        "into extra time": _FULL_TIME + number,
        "plain": number,
        "later": number,
        "left": _FULL_TIME - number,
        "left of extra time": 120 - number,
        "before break": 45 - number,
    }
    return counted.get(how, 45 + number), None
