# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""When each goal fell: which minute of a sentence goes with which goal, and what a bracket after a scorer's name tells ("Moe (23, 78 pen)",
"Moe 2"). Minutes themselves are read by ``minutes``, everything else of a goal by ``goal_hints``.
"""

import re
from dataclasses import replace

from service.extract.matches.minutes import Minute, find_minutes
from service.extract.matches.play.goal_hints import Hint
from service.extract.matches.play.goal_words import APART
from service.extract.matches.reading import Reader, Reading

_CLAUSES = re.compile(r" -- | [–—] |, (?:and|but|while|with) | and (?:then|in|on|after|with) |\. ")
_WHEN_STOPPED = re.compile(r",? when (?:the )?(?:referee|official|players|floodlights)\b")
_FORWARD = re.compile(r"(?:\b(?:and|but|before|then|when|until),|;) (?:(?:on|in|after|with|just|only|the|a) ){0,3}$")
""" "A levelled and, five minutes from time, B": a minute that is of the goal told after it."""
_CAME_ON = re.compile(
    r"\b(?:came on|comes on|summoned|introduced|brought on|sent on|thrown on|threw on|off the bench|from the bench|replaced|substitute)\b"
)
""" "came on and needed just eight minutes": counted from then."""
_ENTERED = re.compile(
    r"\b(?:(?:coming|came|brought|sent|thrown) on(?= (?:as|for|in|at|after|late|midway|with)\b)|on for|replac\w+|introduced|in place of)\b(?:(?! (?:and|to|when|who) )[^;.,]){0,50}$"
)
""" "coming on for B in the 62nd": when he came on, and no goal's minute."""
_LEADS_UP_TO = re.compile(
    r"(?: from \w+| left| remaining| to go)?,? (?:(?:when|as) )?(?:the )?(?:(?!(?:and|but|before|after|while|by|from|of|with|to|for|through|put|gave|scored|later)\b)[\w'’-]+ ){0,3}"
)
_BEGINS = re.compile(r"(?:[;.] |\b(?:and|but|then|until|before),? )(?:(?:on|in|after|with|just|only|the|a|inside|within) ){0,3}$")
""" "and ten minutes from time A", "were four minutes from victory when A": the minute is of the goal told after it."""
_BESIDE = 25
"""Characters after a name within which a minute is his rather than one before it."""
_OWN_MINUTE = re.compile(
    r"[ -](?:(?!(?:and|but|before|after|while|when|as|to)\b)[a-z'’-]+ ){0,3}(?:goal|header|strike|penalty|spot-kick|volley|free-?kick|effort|finish|winner|opener|equali[sz]er|leveller)"
    r" (?:(?:goal|kick|scored|converted) )?(?:by|from)(?: the)? (?:[\w'’-]+ ){0,3}"
)
""" "a 23rd-minute header by A and B's in the 60th": between the minute and the name of whom it is."""
_IN_BRACKETS = re.compile(r" ?\(([^()]{1,60})\)")
_FEW = {"2": 2, "3": 3, "4": 4, "5": 5, "x2": 2, "two": 2, "twice": 2, "double": 2, "brace": 2, "three": 3, "hat-trick": 3, "four": 4}
_SO_MANY = re.compile(
    r"(?:an? )?([\w-]+)"
    r"(?:,? (?:one|both|the (?P<nth>first|second|last|other))(?: of them)?(?: an?| from the)? (?P<kind>penalt|pen\b|spot)\w*)?"
)
_OTHER_NUMBERS = re.compile(r"\((?:\d\d|[016-9]|\d[^)])")
""" "A (2), B and C": goals, where no other bracket of the sentence has a minute."""
_MINUTE_LIST = re.compile(
    r"\d{1,3}(?:st|nd|rd|th)?(?:\+\d{1,2})?['’]?(?: ?(?:pen|og|p))?"
    r"(?:(?:, ?| and | & )\d{1,3}(?:st|nd|rd|th)?(?:\+\d{1,2})?['’]?(?: ?(?:pen|og|p))?)+"
)
_EACH = re.compile(r"(\d{1,3})(?:\+(\d{1,2}))?")


def give_minutes(reader: Reader, reading: Reading, hints: list[Hint]) -> None:
    """Gives each minute of the sentence to the goal that it stands with: in brackets right after the name, else the nearest of the clause.

    Changes the hints.
    """
    if not hints:
        return
    text = reader.document.text
    options: list[tuple[int, int, Minute, Hint]] = []
    minutes = _counted_on(find_minutes(text, reading.start, reading.end))
    for minute in minutes:
        if text.startswith("needed", minute.start) and _CAME_ON.search(text, max(0, reading.start - 160), minute.start):
            continue
        if _ENTERED.search(text, max(reading.start, minute.start - 70), minute.start):
            continue
        forward = _FORWARD.search(text, max(reading.start, minute.start - 30), minute.start) is not None
        bracket = "(" in (text[max(0, minute.start - 1) : minute.start], text[minute.start])
        at_once = minute.minute == 1 and text.startswith(("within", "inside", "in "), minute.start)
        if at_once and any(hint.levels for hint in hints):
            continue  # "was cancelled out within a minute"
        for hint in hints:
            if hint.cue.startswith(("through ", "via ")) and any(
                _WHEN_STOPPED.match(text, each.person.end, minute.start) for each in hints if each.start == hint.start
            ):
                continue  # "were up through A when the referee took the players off in the 74th minute"
            name_gap, cue_gap = minute.start - hint.person.end, minute.start - hint.cue_end
            if hint.person.start < reading.start:
                name_gap = cue_gap
            gaps = [gap for gap in (name_gap, cue_gap) if gap >= -1]
            inside = hint.cue_start <= minute.start < hint.cue_end
            distance = 0 if inside else min(gaps) if gaps else min(abs(name_gap), abs(cue_gap)) + 25
            near = hint.cue_end if 0 <= cue_gap < max(name_gap, 0) else max(hint.person.end, reading.start)
            between = "" if inside else text[min(near, minute.end) : max(near, minute.start)]
            if distance < 170 and not APART.search(between):
                distance += 60 * bool(_CLAUSES.search(between)) - 20 * (bracket and 0 <= distance < 3)
                if forward:
                    distance += 60 if name_gap > 0 else -25
                nested = inside and any(  # "A cancelled out B's 20th-minute opener": of B's
                    other is not hint and hint.cue_start <= other.cue_start <= minute.start < other.cue_end <= hint.cue_end
                    for other in hints
                )
                if (
                    name_gap < 0
                    and max(reading.start, minute.end) <= hint.person.start
                    and _LEADS_UP_TO.fullmatch(text, minute.end, hint.person.start)
                ):
                    clause = _BEGINS.search(text, max(reading.start, minute.start - 30), minute.start)
                    timed = any(0 <= other.start - hint.person.end < _BESIDE for other in minutes)
                    distance = -25 if not timed and (clause or "when" in text[minute.end : hint.person.start]) else distance
                if name_gap < 0 and _OWN_MINUTE.fullmatch(text, minute.end, max(minute.end, hint.person.start)):
                    distance = -30
                options.append((distance + 10 * nested, len(options), minute, hint))
    taken: set[int] = set()
    for _, _, minute, hint in sorted(options, key=lambda option: option[:2]):
        if hint.minute is None and minute.start not in taken:
            hint.minute = minute
            taken.add(minute.start)
        elif hint.minute is not None and len(hint.more) + 1 < hint.count and minute.start not in taken:
            hint.more = (*hint.more, minute)
            taken.add(minute.start)


def _counted_on(minutes: list[Minute]) -> list[Minute]:
    """The minutes, "six minutes later" counted from the one told before it in the sentence."""
    found: list[Minute] = []
    for minute in minutes:
        base = found[-1] if found else None
        if minute.later and base is not None and not base.later and base.added is None and base.minute + minute.minute <= 120:
            minute = replace(minute, minute=base.minute + minute.minute, later=False)  # noqa: PLW2901
        found.append(minute)
    return found


def bracketed(reader: Reader, hint: Hint) -> list[Hint]:
    """One hint for each minute of a bracket: "Kane (23', 78' pen)"."""
    text = reader.document.text
    bracket = _IN_BRACKETS.match(text, hint.person.end)
    if bracket is None:
        return [hint]
    how_many = _SO_MANY.fullmatch(bracket.group(1))
    count = _FEW.get(how_many.group(1)) if how_many else None
    if how_many and count and not _OTHER_NUMBERS.search(hint.reading.tagged):
        nth = 0 if how_many["nth"] == "first" else -1 if how_many["kind"] else hint.nth_penalty
        return [replace(hint, count=count, minute=None, penalty=hint.penalty or bool(how_many["kind"]), nth_penalty=nth)]
    if _MINUTE_LIST.fullmatch(bracket.group(1)):
        at = bracket.start(1)
        minutes = [
            Minute(at + each.start(), at + each.end(), int(each[1]), int(each[2]) if each[2] else None)
            for each in _EACH.finditer(bracket.group(1))
        ]
    else:
        minutes = find_minutes(text, bracket.start(), bracket.end())
    if not minutes:
        return [hint]
    hints: list[Hint] = []
    for n, minute in enumerate(minutes):
        following = minutes[n + 1].start if n + 1 < len(minutes) else bracket.end()
        kind = text[minute.end : following].lower()
        if len(minutes) == 1:
            kind += text[bracket.start() : minute.start].lower()
        single = hint.penalty and len(minutes) == 1
        hints.append(replace(hint, minute=minute, count=1, again=n > 0, penalty="pen" in kind or single, own=hint.own or "og" in kind))
    return hints
