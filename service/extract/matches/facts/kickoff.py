# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""When on its day a match kicks off: "kick-off 7.45pm", "on Saturday (3pm)", "Molde v Brann (20:45)". The day is ``merge``'s business.

A time is given as told, in whichever zone the article counts; times of doors, tickets and broadcasts are none.
"""

import re
from datetime import time

from service.extract.dates import DatePhrase
from service.extract.matches.facts.occasions import Whereabouts
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader, Reading

_CLOCK = re.compile(r"[0-9](?: ?[ap]\.?m\b|[.:][0-5]\d)")
_ZONE = r"(?: ?(?:gmt|bst|cet|cest|eet|et|est|edt|ist|wat|cat|eat|aest|aedt|utc|local(?: time)?|uk(?: time)?|hrs|hours|h)\b)?"
_TIME = re.compile(
    rf"(?<![\d.:,£$€/-])(?:(?P<hour>\d{{1,2}})(?:[.:](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?(?!\w)|(?P<noon>noon|midday)\b|(?P<hours>[01]?\d|2[0-3])[.:](?P<minutes>[0-5]\d)(?![\d%:]|\.\d))(?! ?[-–] ?\d){_ZONE}"
)
_CUE_BEFORE = re.compile(
    r"(?:\bkick(?:s|ed|ing)?[- ]?off(?:s| time)?(?: \([^()]{1,20}\))?(?:,? (?:«\w\d+»|on|today|tonight|tomorrow))?(?:(?: (?:is|was|will be|set|scheduled|due|at|for|from|now|comes|time|of|brought forward to|put back to|moved to|delayed until|pushed back to))+|:|,| -| –)? ?\(?(?:a |an |the )?|\bk\.?o\.?:? )$"
)
_CUE_AFTER = re.compile(r"\)? (?:«D\d+»(?:'s)? )?(?:kick-?offs?|ko|start)\b|-kick-?off\b")
_MOVED = re.compile(
    r"\b(?:moved|switched|brought forward|put back|pushed back|delayed|rescheduled|rearranged|changed|shifted|from «?[\w.:»]+ ?(?:pm|am)?) (?:[^.;()]{0,50} )?(?:to|for|until) (?:a |an )?$"
)
_NO_KICKOFF = re.compile(
    r"\b(?:originally|instead of|rather than|from|moved from|was due|were due|usual|doors|gates|tickets?|coverage|build-up|live|broadcast|show|inspection|conference|training|police|turnstiles|radio|television|tv|until|by|before|after|about|around|midnight|curfew|deadline|office|on sale|open(?:s|ing)?|train(?:s|ing)?|arriv\w+|meeting|session|woke|at about)(?: (?:at|from|a|the|on|is|was|open|opens|be|«\w\d+»|[a-z]+))? (?:at )?\(?$"
)
_EARLIER_PLAN = re.compile(r"\b(?:original\w*|from|usual|instead of) (?:a |an |the )?(?:kick-?off (?:time )?(?:of |was |at |for )*)?$")
_FROM_DATE = re.compile(r",? ?(?:\(|at |from |@ )?(?:kick-?off )?(?:at )?")
_TO_DATE = re.compile(r",? ?(?:on |this |next )?")
_AFTER_TEAM = re.compile(r",? ?\((?:ko |kick-?off |k\.o\. )?|, ")
_ITEM = re.compile(r"[ \w]{0,14}\)|$|[;,.\n]")


def kickoff_times(reader: Reader, found: list[Told], primary: Told | None) -> None:
    """Gives the matches the times of day that the text tells for them."""
    if not found or not _may_tell(reader.document.lower):
        return
    whereabouts = Whereabouts(reader, found, primary)
    for reading in reader.readings:
        if reading.quoted or not _may_tell(reading.tagged):
            continue
        for match in _TIME.finditer(reading.tagged):
            if reading.tagged.startswith(" unless", match.end()):
                continue  # "3pm unless stated"
            told = _whose(whereabouts, reading, match)
            value = _time(match)
            if told is not None and value is not None and told.starts is None:
                told.starts = value
                start = reading.to_text(match.start())
                words = match.group().rstrip()
                told.rests("kickoff.time", start, start + len(words if words.endswith(".m.") else words.rstrip(".")))


def _may_tell(text: str) -> bool:
    return _CLOCK.search(text) is not None or any(word in text for word in ("noon", "midday"))


def _time(match: re.Match[str]) -> time | None:
    """The time of day; of figures without "am" or "pm" those that no match begins at by the clock of 24 hours are of the afternoon."""
    if match["noon"]:
        return time(12)
    hour, minute = int(match["hour"] or match["hours"]), int(match["minute"] or match["minutes"] or 0)
    if match["half"]:
        return time(hour % 12 + (12 if match["half"] == "p" else 0), minute) if 1 <= hour <= 12 else None
    if 1 <= hour <= 8 and not match["hours"].startswith("0"):
        return time(hour + 12, minute)
    return time(hour, minute) if hour >= 10 else None


def _whose(whereabouts: Whereabouts, reading: Reading, match: re.Match[str]) -> Told | None:
    """The match that the time is told for; None where it is the time of something else."""
    tagged = reading.tagged
    before, after = tagged[max(0, match.start() - 70) : match.start()], tagged[match.end() : match.end() + 40]
    at = reading.to_text(match.start())
    if _CUE_BEFORE.search(before) or _CUE_AFTER.match(after):
        if _EARLIER_PLAN.search(before):
            return None
        return whereabouts.told_at(reading, at, beyond=True)
    if _MOVED.search(before):
        return whereabouts.told_at(reading, at, beyond=True)
    if _NO_KICKOFF.search(before):
        return None
    here = [mark for mark in reading.marks if mark.start < at]
    last = here[-1] if here else None
    told = whereabouts.told_at(reading, at, beyond=False)
    if told is None:
        return None
    between = tagged[reading.to_tagged(last.end) : match.start()] if last is not None else ""
    if last is not None and last.tag == "D" and _FROM_DATE.fullmatch(between) and _dates(told, last):
        return told
    if (
        last is not None
        and last.tag in "TVC"
        and between.startswith((" (", ", ("))
        and _AFTER_TEAM.fullmatch(between)
        and _ITEM.match(after)
    ):
        return told
    following = next((mark for mark in reading.marks if mark.start >= reading.to_text(match.end())), None)
    if (
        following is not None
        and following.tag == "D"
        and _TO_DATE.fullmatch(tagged[match.end() : reading.tagged_start(following)].removeprefix(" "))
    ):
        return told if _dates(told, following) else None
    return None


def _dates(told: Told, mark: Mark) -> bool:
    """Whether the match is dated by this phrase."""
    return isinstance(mark.value, DatePhrase) and told.phrase is not None and told.phrase.start == mark.value.start
