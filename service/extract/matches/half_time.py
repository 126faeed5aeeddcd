# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The score at the break: "1-0 up at the interval", "two ahead by half-time", "had given A a half-time lead", "Half-time: 0-1".

Whose the first figure is, the words around tell, with the team spoken of; nothing is told against the final score.
"""

import re

from service.extract.matches.epithets import Epithet
from service.extract.matches.merge import Pair, Told
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.names import TeamMention

_BREAK = r"(?:at|by|before|until|till|to|up to|come|reached) (?:the )?(?:half-?time|half time|break|interval|breather|turnaround|turn)"
_COUNT = r"(?P<count>a goal|a single goal|one|two|two goals|three|three goals|four|four goals)"
_MARGIN = re.compile(
    rf"{_COUNT} (?P<way>up|ahead|to the good|in front|clear|down|behind|adrift|in arrears)\b[^.;]{{0,60}}?\b{_BREAK}"
    rf"|{_BREAK}\b[^.;]{{0,60}}?{_COUNT.replace('count', 'count2')} (?P<way2>up|ahead|to the good|in front|clear|down|behind|adrift|in arrears)\b"
)
_LEAD = re.compile(r"«T(\d+)»(?:'s)? (?:an? |the )?(?:narrow |slender |deserved )?half-?time lead\b")
_DEFICIT = re.compile(
    r"\b(?:overturn\w*|overhaul\w*|overc[ao]me|wip\w+ out|eras\w+|recover\w* from|from|despite|eas\w+ off) (?:an? |the |their )?(?:\w+ )?half-?time deficit\b"
)
_LABEL = re.compile(r"(?:^|[.;(] )(?:half-?time|ht)\W{0,3}$")
_TEAMS = re.compile(r"^(?:half-?time|ht)\W{1,3}«T(\d+)» «S(\d+)» «T(\d+)»")
_GOALLESS = re.compile(
    r"\b(?:goalless|scoreless) (?:first|opening) (?:half|period|45 minutes)|\b(?:first|opening) (?:half|period|45 minutes|45)\b[^.;«]{0,40}(?:«V\d+»[^.;«]{0,20})?\b(?:fail\w* to (?:produce|yield|bring|provide) (?:a|any) goals?|(?:produced|yielded|brought|saw|offered|provided) no goals?|(?:end|finish)\w* (?:goalless|scoreless|without (?:a )?goals?))\b|\b(?:goalless|scoreless|no goals) (?:at|by|until) (?:the )?(?:half-?time|break|interval|breather|turnaround|turn)"
)
_WORDS = ("half", "opening", "break", "interval", "ht", "breather", "turn")
_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}


def half_time_words(reader: Reader, found: list[Told], belongs: dict[int, Told | None]) -> None:
    """Hears scores at the break that are told in words, in the sentences of each match."""
    claimed: dict[int, list[Told]] = {}
    for told in found:
        for claim in told.claims:
            claimed.setdefault(claim.reading.number, []).append(told)
    for reading in reader.readings:
        here = claimed.get(reading.number, [])
        only = here[0] if here and all(told is here[0] for told in here) else belongs.get(reading.number)
        if reading.quoted or not any(map(reading.tagged.__contains__, _WORDS)):
            continue
        if match := _TEAMS.match(reading.tagged):
            _give_line(reading, found, match)
        elif only is not None and only.over and only.half_time is None:
            _give_words(reading, only)


def _give_line(reading: Reading, found: list[Told], match: re.Match[str]) -> None:
    one, score, other = (reading.by_number[int(number)] for number in match.groups())
    keys = [mark.value.key for mark in (one, other) if isinstance(mark.value, TeamMention)]
    told = next((told for told in sorted(found, key=lambda told: not told.primary) if told.over and set(keys) == set(told.teams)), None)
    if told is not None and told.half_time is None and isinstance(score.value, ScoreMention):
        pair = (score.value.first, score.value.second)
        _give(told, pair if keys[0] == told.teams[0] else (pair[1], pair[0]), score.start, score.end)


def _give_words(reading: Reading, told: Told) -> None:
    margin, lead = _MARGIN.search(reading.tagged), _LEAD.search(reading.tagged)
    if told.status == "abandoned" and told.score is not None and re.search(r"\bat half-?time\b", reading.tagged):
        start, end = told.evidence.get("score.final", (reading.start, reading.end))
        _give(told, told.score, start, end)
    elif margin is not None:
        way = margin["way"] or margin["way2"]
        goals = _NUMBERS[(margin["count"] or margin["count2"]).split()[0]]
        subject = _subject(reading, told, margin.start("way") if margin["way"] else margin.start("way2"))
        if subject is not None:
            ahead = way in ("up", "ahead", "to the good", "in front", "clear")
            pair = (goals, 0) if (subject == told.teams[0]) == ahead else (0, goals)
            _give(told, pair, reading.to_text(margin.start()), reading.to_text(margin.end() - 1) + 1)
    elif lead is not None:
        mark = reading.by_number[int(lead.group(1))]
        key = mark.value.key if isinstance(mark.value, TeamMention) else None
        if key in told.teams and told.score is not None and told.score[told.teams.index(key)] == 1:
            _give(told, (1, 0) if key == told.teams[0] else (0, 1), mark.start, reading.to_text(lead.end() - 1) + 1)
    elif (deficit := _DEFICIT.search(reading.tagged)) and (trailing := _subject(reading, told, deficit.start())) is not None:
        leading = told.other(trailing)
        if told.score is not None and told.score[told.teams.index(leading)] == 1:
            _give(
                told,
                (1, 0) if leading == told.teams[0] else (0, 1),
                reading.to_text(deficit.start()),
                reading.to_text(deficit.end() - 1) + 1,
            )
    elif (goalless := _GOALLESS.search(reading.tagged)) and " after a goalless" not in reading.tagged[: goalless.start()]:
        _give(told, (0, 0), reading.start, reading.end)


def _give(told: Told, pair: Pair, start: int, end: int) -> None:
    if told.score is None or (pair[0] <= told.score[0] and pair[1] <= told.score[1]):
        told.half_time = pair
        told.rests("score.half_time", start, end)


def _subject(reading: Reading, told: Told, position: int, *, epithets: bool = True) -> str | None:
    """The team of the match last named before: by name, or as hosts or visitors."""
    for mark in reversed([mark for mark in reading.marks if mark.tag in "TE" and reading.to_tagged(mark.start) < position]):
        if isinstance(mark.value, TeamMention) and mark.value.key in told.teams:
            return mark.value.key
        if epithets and isinstance(mark.value, Epithet) and told.home is not None and mark.value.kind in ("hosts", "visitors"):
            return told.home if mark.value.kind == "hosts" else told.other(told.home)
    return None


def take_half_time(reading: Reading, told: Told, mark: Mark, value: ScoreMention) -> None:
    """Takes a score that is marked as that of the break."""
    at = reading.tagged_start(mark)
    before, after = reading.tagged[max(0, at - 70) : at], reading.tagged[at : at + 40]
    high, low = max(value.first, value.second), min(value.first, value.second)
    possible = [
        pair for pair in ((high, low), (low, high)) if told.score is None or (pair[0] <= told.score[0] and pair[1] <= told.score[1])
    ]
    if not possible:
        return
    if high == low or (told.score is not None and len(possible) == 1):
        pair = possible[0]
    elif _LABEL.search(before):
        pair = (value.first, value.second) if told.home in (None, told.teams[0]) else (value.second, value.first)
    else:
        subject = _subject(reading, told, at, epithets=False)
        if subject is None:
            return
        behind = re.search(r"\b(?:trail\w*|behind|down|deficit|losing)\b", before[-30:] + after)
        pair = (low, high) if behind else (high, low)
        pair = pair if subject == told.teams[0] else (pair[1], pair[0])
    _give(told, pair, mark.start, mark.end)
