# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The score at the break: "1-0 up at the interval", "two ahead by half-time", "had given A a half-time lead", "Half-time: 0-1".

Whose the first figure is, the words around tell, with the team spoken of; nothing is told against the final score.
"""

import re

from service.extract.matches.about import match_of
from service.extract.matches.claim import Claim
from service.extract.matches.clauses import clause_end
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import THEY, Epithet
from service.extract.matches.merge import Pair, Told
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.names import TeamMention
from service.extract.searched import searched

_PAUSE = r"(?:half-?time|half time|break|interval|breather|turnaround|turn|midway (?:point|stage)|halfway (?:point|stage|mark))"
_BREAK = rf"(?:at|by|before|until|till|to|into|up to|come|reached) (?:the )?{_PAUSE}"
_COUNT = r"(?P<count>a goal|a single goal|one|two|two goals|three|three goals|four|four goals)"
_WAY = r"up|ahead|to the good|in front|clear|down|behind|adrift|in arrears"
_AHEAD = ("up", "ahead", "to the good", "in front", "clear", "led by", "lead by", "leading by")
_MARGIN = searched(
    rf"{_COUNT} (?P<way>{_WAY})\b[^.;]{{0,60}}?\b{_BREAK}"
    rf"|(?P<way3>led by|lead by|leading by|trailed by|trail by|trailing by|behind by|down by) {_COUNT.replace('count', 'count3')}\b[^.;]{{0,30}}?\b{_BREAK}"
    rf"|{_BREAK}\b[^.;]{{0,60}}?{_COUNT.replace('count', 'count2')} (?P<way2>{_WAY})\b"
)
_BY_SCORE = re.compile(rf"«S(?P<score>\d+)» (?P<way>{_WAY})\b[^.;]{{0,60}}?\b{_BREAK}")
""" "were 2-0 down and heading for the dressing-room at the break"."""
_IN_FAVOUR = re.compile(rf"«S(\d+)» (?:to|in favour of) (?:the )?«[TE](\d+)»(?: [\w'-]+){{0,3}}? {_BREAK}\b")
""" "it was 2-0 to A at the break"."""
_BACK_FROM = re.compile(rf"\bfrom (?P<high>\d)-(?P<low>\d) (?:down|behind) {_BREAK}\b")
""" "came back from 2-0 down at the break"."""
_HALVED = r"(?:half-?time|half time|interval|first[- ]half)"
_AT_BREAK = rf"(?:(?:through|via|to|thanks to|courtesy of) [^.;,]{{1,40}} )?(?:at|by|going into|heading into|into) (?:the )?{_PAUSE}\b"
_LEAD = re.compile(
    rf"\b(?P<noun>(?:{_HALVED}|one-goal {_HALVED}|{_HALVED} one-goal) (?:lead|advantage))\b"
    rf"|\b(?P<led>led|leading|lead|ahead|in front|winning) {_AT_BREAK}"
    rf"|\b(?P<trailed>trailed|trailing|trail|behind|losing) {_AT_BREAK}"
)
""" "led at the break", "their half-time lead": of one goal, where the side that led got no more."""
_ONE_GOAL = re.compile(
    rf"\b(?:led|leading|lead|ahead|in front|winning|trailed|trailing|trail|behind|losing|lead|advantage) (?:{_AT_BREAK[_AT_BREAK.index('(?:at|by') :]} )?"
    r"(?:through|via|to|thanks to|courtesy of) (?:an? |the |his )?(?:«P\d+»(?:'s)? )?(?:[\w'-]+ ){0,4}?"
    r"(?:goal|header|strike|effort|penalty|free-kick|opener|volley|finish|tap-in|shot|drive|spot-kick|curler|half-volley|lob|rebound)\b(?! and «P)"
)
""" "trailed at the break to A's header": by one goal, however many followed."""
_LEVEL = re.compile(
    rf"(?<!have been )(?<!have gone in )\b(?:(?:all )?square|level|on level terms|even|deadlocked|on terms|all-square) {_AT_BREAK}"
    rf"|{_BREAK} (?:with )?(?:(?:the )?(?:score|scores|scoreline|sides|teams|game|match|honours|things|it) )?(?:was |were |still |remained |with )*(?:all square|level(?! on points)|even|on level terms)\b"
    r"|\b(?:sides|teams|two|pair|they|rivals) (?:had )?(?:went|gone|go|trooped|trudged|headed|turned) (?:in(?:to the (?:break|interval|(?:dressing|changing)[- ]rooms?))?|off|round|around) (?:all square|level|even|on level terms|with honours even)\b(?! on points)"
)
""" "all square at the break": at how many goals each, those of the first half tell."""
_NO_GOAL_YET = re.compile(
    rf"\b(?:neither (?:side|team)|nobody|no one) (?:had |was |were |could |managed |able |to )*(?:scor\w*|found? (?:the net|a (?:goal|breakthrough|way through))|a goal|break the deadlock|trouble the scorers)\b[^.;«]{{0,30}}?\b(?:before|by|until|at|in) (?:the )?(?:{_PAUSE}|first half|opening half)\b"
)
_COUNTED = re.compile(
    rf"\b(?P<count>one|two|three|four)-goal {_HALVED} (?P<what>lead|advantage|cushion|deficit)\b"
    rf"|\b(?P<count2>one|two|three|four)-goal (?P<what2>lead|advantage|cushion|deficit) {_AT_BREAK}"
)
""" "overturned a two-goal half-time deficit"."""
_DEFICIT = re.compile(
    r"\b(?:overturn\w*|overhaul\w*|overc[ao]me|wip\w+ out|eras\w+|recover\w* from|from|despite|eas\w+ off) (?:an? |the |their )?(?:\w+ )?half-?time deficit\b"
)
_LABEL = re.compile(r"(?:^|[.;(] )(?:half-?time|ht)\W{0,3}$")
_TEAMS = re.compile(r"^(?:half-?time|ht)\W{1,3}«T(\d+)» «S(\d+)» «T(\d+)»|«T(\d+)» «S(\d+)» «T(\d+)»,? \(?(?:ht|half[- ]?time)\b")
_EACH_FIGURE = re.compile(r"^half[- ]?time\W{1,3}«T(\d+)» (\d{1,2})\b,? «T(\d+)» (\d{1,2})\b")
_CAME_BACK = re.compile(r"\b(?:after|despite|having|although they|though they) (?:\w+ ){0,2}(?:trail\w*|behind|losing|down) (?:\w+ ){0,2}$")
""" "thought they were out after trailing 1-0 at half-time": of whoever came back to win."""
_GOALLESS = re.compile(
    r"\b(?:goalless|scoreless) (?:first|opening) (?:half|period|45 minutes)|\b(?:first|opening) (?:half|period|45 minutes|45)\b[^.;«]{0,40}(?:«V\d+»[^.;«]{0,20})?\b(?:fail\w* to (?:produce|yield|bring|provide) (?:a|any) goals?|(?:produced|yielded|brought|saw|offered|provided) no goals?|(?:end|finish)\w* (?:goalless|scoreless|without (?:a )?goals?))\b|\b(?:goalless|scoreless|no goals) (?:at|by|until) (?:the )?(?:half-?time|break|interval|breather|turnaround|turn)"
)
_WORDS = (
    "half",
    "midway",
    "opening",
    "break",
    "interval",
    "ht",
    "breather",
    "turn",
    "went in",
    "dressing",
    "changing room",
    "locker",
    "tunnel",
)
_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}


def half_time_words(reader: Reader, found: list[Told], primary: Told | None, discourse: Discourse) -> None:
    """Hears scores at the break that are told in words, in the sentences of each match."""
    if not any(map(reader.document.lower.__contains__, _WORDS)):
        return
    belongs = match_of(reader, found, primary)
    claimed: dict[int, list[Told]] = {}
    for told in found:
        _set_right(told)
        for claim in told.claims:
            if not _ends_before(claim):
                claimed.setdefault(claim.reading.number, []).append(told)
    for reading in reader.readings:
        if reading.quoted or not any(map(reading.tagged.__contains__, _WORDS)):
            continue
        here = claimed.get(reading.number, [])
        only = here[0] if here and all(told is here[0] for told in here) else belongs.get(reading.number)
        last = _told_before(reader, reading, claimed) if not here else None
        if last is not None and not _names_a_side(reading, only) and (only is None or set(last.teams) != set(only.teams)):
            only = last
        if match := _TEAMS.match(reading.tagged):
            _give_line(reading, found, match)
        elif figures := _EACH_FIGURE.match(reading.tagged):
            one, other = (reading.by_number[int(figures.group(n))] for n in (1, 3))
            _give_pair(found, one, other, (int(figures.group(2)), int(figures.group(4))))
        elif len({id(told) for told in here}) > 1 and (margin := _MARGIN.search(reading.tagged)):
            _give_margin(reading, [told for told in here if told.over and told.half_time is None], margin, discourse)
        elif only is not None and only.over and only.half_time is None:
            for mark in reading.of("S"):
                if isinstance(mark.value, ScoreMention) and mark.value.kind == "half_time" and only.half_time is None:
                    _take_score(reading, only, mark, mark.value, discourse)
            if only.half_time is None:
                _give_words(reading, only, discourse)


_PAUSES = re.compile(rf"\b{_PAUSE}\b")


def _ends_before(claim: Claim) -> bool:
    """ "A, beaten 3-0 by B a week ago, trailed at the break": what a relative clause tells of is another match."""
    end = clause_end(claim.reading, claim)
    return end is not None and _PAUSES.search(claim.reading.tagged, 0, claim.reading.to_tagged(end)) is None


def _set_right(told: Told) -> None:
    """No side had more goals at the break than at the end."""
    if told.half_time is not None and not _may_have_been(told, told.half_time):
        turned = told.half_time[1], told.half_time[0]
        told.half_time = turned if _may_have_been(told, turned) else None
        if told.half_time is None:
            told.evidence.pop("score.half_time", None)


def _told_before(reader: Reader, reading: Reading, claimed: dict[int, list[Told]]) -> Told | None:
    """The one match of the sentence before in the paragraph, which goes on: "At A Park, B drew with C. D had put the visitors 2-0 up"."""
    told = claimed.get(reading.number - 1, [])
    alone = bool(told) and all(each is told[0] for each in told)
    return told[0] if alone and reader.readings[reading.number - 1].paragraph == reading.paragraph else None


def _names_a_side(reading: Reading, told: Told | None) -> bool:
    return told is not None and any(isinstance(mark.value, TeamMention) and mark.value.key in told.teams for mark in reading.of("T"))


def _give_line(reading: Reading, found: list[Told], match: re.Match[str]) -> None:
    one, score, other = (reading.by_number[int(number)] for number in match.groups() if number)
    if isinstance(score.value, ScoreMention):
        _give_pair(found, one, other, (score.value.first, score.value.second))


def _give_pair(found: list[Told], one: Mark, other: Mark, pair: Pair) -> None:
    keys = [mark.value.key for mark in (one, other) if isinstance(mark.value, TeamMention)]
    told = next((told for told in sorted(found, key=lambda told: not told.primary) if told.over and set(keys) == set(told.teams)), None)
    if told is not None and told.half_time is None:
        _give(told, pair if keys[0] == told.teams[0] else (pair[1], pair[0]), one.start, other.end)


def _give_margin(reading: Reading, here: list[Told], margin: re.Match[str], discourse: Discourse) -> None:
    """Gives "two up at the break" to the match of the team told of; where no team is, to the one match that only one side can have led so."""
    group = next(name for name in ("way", "way2", "way3") if margin[name])
    ahead = margin[group] in _AHEAD
    goals = _NUMBERS[margin[group.replace("way", "count")].split()[0]]
    span = reading.to_text(margin.start()), reading.to_text(margin.end() - 1) + 1
    for told in here:
        subject = _subject(reading, told, margin.start(group), discourse) or _subject_after(reading, told, margin, discourse)
        if subject is not None:
            _give(told, (goals, 0) if (subject == told.teams[0]) == ahead else (0, goals), *span)
            return
    if len(here) == 1 and here[0].score is not None:
        possible = [pair for pair in ((goals, 0), (0, goals)) if _may_have_been(here[0], pair)]
        if len(possible) == 1:
            _give(here[0], possible[0], *span)


def _may_have_been(told: Told, pair: Pair) -> bool:
    return told.score is None or (pair[0] <= told.score[0] and pair[1] <= told.score[1])


def _give_words(reading: Reading, told: Told, discourse: Discourse) -> None:
    margin, lead = _MARGIN.search(reading.tagged), _LEAD.search(reading.tagged)
    if told.status == "abandoned" and told.score is not None and re.search(r"\bat half-?time\b", reading.tagged):
        start, end = told.evidence.get("score.final", (reading.start, reading.end))
        _give(told, told.score, start, end)
    elif (by_score := _BY_SCORE.search(reading.tagged)) is not None:
        score, subject = reading.by_number[int(by_score["score"])], _subject(reading, told, by_score.start(), discourse)
        if isinstance(score.value, ScoreMention) and subject is not None:
            low, high = sorted((score.value.first, score.value.second))
            leading = subject if by_score["way"] in _AHEAD else told.other(subject)
            _give(told, (high, low) if leading == told.teams[0] else (low, high), score.start, score.end)
    elif (in_favour := _IN_FAVOUR.search(reading.tagged)) is not None:
        score, side = (reading.by_number[int(in_favour[n])] for n in (1, 2))
        led = _meant(told, side, discourse)
        if isinstance(score.value, ScoreMention) and led in told.teams:
            low, high = sorted((score.value.first, score.value.second))
            _give(told, (high, low) if led == told.teams[0] else (low, high), score.start, score.end)
    elif (back := _BACK_FROM.search(reading.tagged)) is not None:
        trailing = _subject(reading, told, back.start(), discourse)
        pair = int(back["high"]), int(back["low"])
        if trailing is not None:
            span = reading.to_text(back.start("high")), reading.to_text(back.end("low") - 1) + 1
            _give(told, (pair[1], pair[0]) if trailing == told.teams[0] else pair, *span)
    elif margin is not None:
        _give_margin(reading, [told], margin, discourse)
    elif (counted := _COUNTED.search(reading.tagged)) is not None:
        _give_counted(reading, told, counted, discourse)
    elif lead is not None and (leader := _leader(reading, told, lead, discourse)) is not None:
        span = reading.to_text(lead.start()), reading.to_text(lead.end() - 1) + 1
        if (told.score is not None and told.score[told.teams.index(leader)] == 1) or _ONE_GOAL.search(reading.tagged):
            _give(told, (1, 0) if leader == told.teams[0] else (0, 1), *span)
        else:
            told.at_break = told.at_break or (leader, *span)
    elif (deficit := _DEFICIT.search(reading.tagged)) and (trailing := _subject(reading, told, deficit.start(), discourse)) is not None:
        leading = told.other(trailing)
        span = reading.to_text(deficit.start()), reading.to_text(deficit.end() - 1) + 1
        if told.score is not None and told.score[told.teams.index(leading)] == 1:
            _give(told, (1, 0) if leading == told.teams[0] else (0, 1), *span)
        else:
            told.at_break = told.at_break or (leading, *span)
    elif (goalless := _GOALLESS.search(reading.tagged)) and " after a goalless" not in reading.tagged[: goalless.start()]:
        _give(told, (0, 0), reading.start, reading.end)
    elif (no_goal := _NO_GOAL_YET.search(reading.tagged)) is not None:
        _give(told, (0, 0), reading.to_text(no_goal.start()), reading.to_text(no_goal.end() - 1) + 1)
    elif (level := _LEVEL.search(reading.tagged)) is not None:
        told.at_break = told.at_break or (None, reading.to_text(level.start()), reading.to_text(level.end() - 1) + 1)


def _give_counted(reading: Reading, told: Told, counted: re.Match[str], discourse: Discourse) -> None:
    """ "overturned a two-goal half-time deficit", "let a two-goal half-time lead slip": of the team told of before."""
    subject = _subject(reading, told, counted.start(), discourse)
    if subject is None:
        return
    behind = (counted["what"] or counted["what2"]) == "deficit"
    if not behind and _LOSES_IT.search(reading.tagged, 0, counted.start()):
        return
    goals = _NUMBERS[counted["count"] or counted["count2"]]
    leading = told.other(subject) if behind else subject
    span = reading.to_text(counted.start()), reading.to_text(counted.end() - 1) + 1
    _give(told, (goals, 0) if leading == told.teams[0] else (0, goals), *span)


_LOSES_IT = re.compile(r"\b(?:overturn\w*|overhaul\w*|wip\w+ out|eras\w+|cancel\w* out|overc[ao]me) (?:an? |the )?$")


def _leader(reading: Reading, told: Told, lead: re.Match[str], discourse: Discourse) -> str | None:
    """Who was ahead at the break, as the words that tell of a lead or a deficit say."""
    subject = _subject(reading, told, lead.start(), discourse)
    if subject is None or (lead["noun"] and _LOSES_IT.search(reading.tagged, 0, lead.start()) and told.winner == subject):
        return None
    return told.other(subject) if lead["trailed"] else subject


def _give(told: Told, pair: Pair, start: int, end: int) -> None:
    if _may_have_been(told, pair):
        told.half_time = pair
        told.rests("score.half_time", start, end)


def _subject(reading: Reading, told: Told, position: int, discourse: Discourse) -> str | None:
    """The team of the match last named before: by name, or as hosts or visitors."""
    for mark in reversed([mark for mark in reading.marks if mark.tag in "TE" and reading.to_tagged(mark.start) < position]):
        key = _meant(told, mark, discourse)
        if key in told.teams:
            return key
    return None


_GOES_ON = re.compile(r"[^;.«]{0,40}(?:«[PD]\d+»[^;.«]{0,40}){0,3}, (?:the )?«[TE](\d+)»(?!'s? )")


def _subject_after(reading: Reading, told: Told, opening: re.Match[str], discourse: Discourse) -> str | None:
    """ "A goal down at the break, A hit back": of whom a sentence goes on that opens with how it stood."""
    if opening.start() > _OPENING or (after := _GOES_ON.match(reading.tagged, opening.end())) is None:
        return None
    key = _meant(told, reading.by_number[int(after.group(1))], discourse)
    return key if key in told.teams else None


_OPENING = len("despite having been ")


def _meant(told: Told, mark: Mark, discourse: Discourse) -> str | None:
    """The team that a name or an epithet of a sentence about the match means, where that is clear."""
    if not isinstance(mark.value, Epithet):
        return mark.value.key if isinstance(mark.value, TeamMention) else None
    kind = mark.value.kind
    if kind in ("hosts", "visitors"):
        return None if told.home is None else told.home if kind == "hosts" else told.other(told.home)
    if kind in THEY:
        return discourse.meant.get(mark.number)
    if kind in ("of_person", "of_team", "place"):
        discourse.pair = told.teams
        return discourse.team(mark)
    return None


_OPENS_SO = re.compile(rf"(?:[a-z]+ ){{0,3}}«S(\d+)» (?:(?:{_WAY}) )?{_BREAK}\b")


def _take_score(reading: Reading, told: Told, mark: Mark, value: ScoreMention, discourse: Discourse) -> None:
    """Takes a score that is marked as that of the break."""
    at = reading.tagged_start(mark)
    before, after = reading.tagged[max(0, at - 70) : at], reading.tagged[at : at + 40]
    high, low = max(value.first, value.second), min(value.first, value.second)
    possible = [pair for pair in ((high, low), (low, high)) if _may_have_been(told, pair)]
    if not possible:
        return
    if high == low or (told.score is not None and len(possible) == 1):
        pair = possible[0]
    elif _LABEL.search(before):
        pair = (value.first, value.second) if told.home in (None, told.teams[0]) else (value.second, value.first)
    else:
        behind = re.search(r"\b(?:trail\w*|behind|down|deficit|losing)\b", before[-30:] + after)
        subject = _subject(reading, told, at, discourse)
        if subject is None and (opens := _OPENS_SO.match(reading.tagged)) and opens.group(1) == str(mark.number):
            subject = _subject_after(reading, told, opens, discourse)
        if subject is None and behind and _CAME_BACK.search(before[-30:]):
            subject = told.winner
        if subject is None:
            return
        pair = (low, high) if behind else (high, low)
        pair = pair if subject == told.teams[0] else (pair[1], pair[0])
    _give(told, pair, mark.start, mark.end)
