# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Goals as sentences tell them: asks each word of a sentence that may tell one, and the phrases that do. Verbs are read by ``goal_verbs``, nouns
by ``goal_nouns``. What else a sentence tells of a goal is ``goal_hints``' business, the lists at the end of reports ``sheet``'s; which goal is
told twice finds ``tally``."""

import re
from collections.abc import Iterator

from service.extract.cued import cued
from service.extract.matches.play.doers import joined_before
from service.extract.matches.play.goal_hints import Hint, hint_of, name_of
from service.extract.matches.play.goal_lots import by_their_part
from service.extract.matches.play.goal_minutes import bracketed, give_minutes
from service.extract.matches.play.goal_nouns import by_noun, listed_after
from service.extract.matches.play.goal_shares import closed_by_minutes, off_him, shared
from service.extract.matches.play.goal_taken_back import taken_back
from service.extract.matches.play.goal_verbs import by_verb, way
from service.extract.matches.play.goal_ways import GOAL_NOUNS, WAYS
from service.extract.matches.play.goal_whens import OUTCOMES, by_what_came
from service.extract.matches.play.goal_words import (
    ASSISTED,
    BEFORE_THROUGH,
    BRACKET,
    CARD_WORDS,
    CONCEDED_TO,
    CONVERTED_BY,
    GIFTED,
    GOALS_FOR,
    HIS_WAS,
    LEAD_GIVEN,
    NO_SHOT,
    NOT_SCORED,
    NTHS,
    OFF_HIM,
    ON_A_PLATE,
    ONE_FROM,
    ONLY_GOAL,
    PEGGED_BACK,
    PENALTY,
    SCORE_WITH,
    SCORERS,
    SET_HIM_UP,
    SET_UP,
    SETTLED_BY,
    SO_MANY,
    SPOILT,
    THANKS,
    THANKS_SHOT,
    THE_OTHER,
    THROUGH,
    TO_THANK,
    TRADED,
    UNDOES,
    UNDONE,
    UNDONE_BY,
    UP_POPPED,
    WAS_HIS,
    WHICH_HE,
    WINS,
)
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.people import PersonMention

_CUES = (
    frozenset(WAYS)
    | frozenset(GOAL_NOUNS)
    | NTHS
    | {"through", "via", "off", "thanks", "courtesy", "one", "another", "two-goal", "erased", "matched", "two", "three"}
)
_TRIGGERS = _CUES | OUTCOMES | {"popped", "pops"}
_BOOT_OF = re.compile(r" the (?:(?:left|right) )?(?:boots?|foot|feet|head) of (?:[\w-]+ ){0,2}«P")
""" "took the lead off the boot of A"."""
_PHRASES = cued(
    (
        (
            (
                "r for ",
                "goal for ",
                "goals for ",
                "one for ",
                "other for ",
                "second for ",
                "third for ",
                "first for ",
                "fourth for ",
                "consolation for ",
            ),
            SET_UP,
        ),
        (("set up", "sets up", "setting up", "teed up"), SET_HIM_UP),
        (("pegged back",), PEGGED_BACK),
        (("conced",), CONCEDED_TO),
        (("gift", "handed ", "handing ", "presented "), GIFTED),
        (("by «S",), ONLY_GOAL),
        ((" in off ",), OFF_HIM),
        (UNDONE, UNDONE_BY),
        (("scorers ", "marksmen "), SCORERS),
        ((" was a ", " was an ", " came as a "), WAS_HIS),
        (("»'s was the ", "»' was the ", " was «P", " being «P", " goals «P", " goals were «P"), HIS_WAS),
        (("assist", " hand in "), ASSISTED),
        ((" which ", " that «P", " that substitute ", " that captain "), WHICH_HE),
        ((" on a plate for ",), ON_A_PLATE),
        (("converted ", " in by ", " home by ", " over by ", "finished "), CONVERTED_BY),
        ((" given ", " handed ", " provided ", " earned "), LEAD_GIVEN),
        (("two-goal ", "hat-trick "), SO_MANY),
        ((" by «P", " by that man ", " by none other", " by substitute ", " by captain ", " by striker "), SETTLED_BY),
        ((" to thank for ",), TO_THANK),
        (("» with two", "» with three", "» with both", "» with all ", "» with a ", "» with the "), SCORE_WITH),
        (("up popped ", "up pops "), UP_POPPED),
        (("goal for ", "goals ", "goal too "), GOALS_FOR),
    )
)
"""Whole phrases that tell a goal, each with words that it cannot do without."""
_OFF_HIM_WORDS = ("own goal", " own ", " and in ", " and it ", " and the ball ")
_SHOT_OFF = 70
"""Characters before the words of an own goal within which its shot is told."""
_WOODWORK = re.compile(r"\b(?:bar|post|woodwork|crossbar|upright)\b")
_ONCE_MORE = re.compile(
    r"(?:made|makes) it «S|added|adds|adding|repeat\w* the|(?:converted|tucked away|put away|slotted) (?:a|the) (?:[\w-]+ )?(?:penalty|spot-kick)|(?:scored|got|grabbed|headed|struck|netted|hit) (?:a |his |her |the )?(?:second|third|fourth|again|another)|doubled|restored|regained|completed|completes|[\w-]+ (?:in |home )?(?:his|her|another|a second|a third)\b|\w+ again\b"
)
_SERVED_BY = re.compile(
    r"\b(?:past|beyond|(?:pass|ball|mistake|error|clearance|tackle|foul|challenge|corner|cross|slip|handball) (?:from|by)) (?:[\w-]+ )?$"
)
_BEATEN = re.compile(
    r"\b(?:past|over|beyond|around|»(?: had| was| has)? (?:[a-z]+ed|brought|took)(?: back| down| over)?|(?:tripped|felled|fouled|fed|set up|supplied|floored|denied) by|(?!scoring|including|following|featuring)[a-z]+ing)"
    r" (?:the )?(?:(?:diving |advancing )?(?:goal)?keeper )?$"
)
""" "over B (63)": the minute is of the goal, which B did not score."""
_SERVED = re.compile(
    r"(?:[^«;.,]{0,20}? (?:from|off|after|with|via|to))? (?:the )?«P\d+»'s? (?:[\w-]+ ){0,4}?(?:free[- ]kick|header|volley|shot|effort|strike|drive|penalty)\b"
)
"""What the scorer made the goal of: somebody else's shot is no goal of that one's."""
_NTH_AFTER = re.compile(r" ?(?:the|a|his|her) (?:second|third|fourth|fifth|sixth)\b(?! half)")
_IN_CHARGE = frozenset("coach manager boss gaffer referee chairman president".split())
_ONCE_AGAIN = re.compile(r"\bit was «P\d+» (?:again|once more|who again)\b")
_ANOTHER_MATCH = re.compile(r"«S\d+»[^;]*«T\d+»[^;]* and (?:\w+ly |then |also )?$")
""" "scored in the 3-2 win over A and struck twice when": goals of two matches, it may be."""
_HIS_DEED = re.compile(r"», who (?:had |has |also |\w+ly )*$")
_OTHER_DEED = re.compile(r"[^,;]*«[STG]\d+»[^,;]*, (?:then |also |\w+ly )?")
""" "A, who scored in the 1-1 draw at B, struck again": goals of two matches."""
_BETWEEN_THEM = re.compile(
    r"(?:two|three|four|both|the|late|early|quick-fire|first-half|second-half|goals|strikes| ){1,5}[^«;.,]{0,40},? (?:from|by) "
)
""" "two goals in five minutes from A and B": one each."""
_SHARES = ("two", "three")
_SHARES_OF = re.compile(r"(?:[:;(–-] ?|, |\b(?:with|including|to|courtesy of) )$")
""" "won 2-0: two from A"."""
_ONE_EACH = ("either side", "either half", "each half")
"""Of several scorers: "A and B netting either side of the break"."""
_MINUTE = re.compile(
    r"\d(?:st|nd|rd|th)\b(?:-minute\b)?|\d['’]|\d minutes|\bon \d{1,2}\b(?! [a-z]+s\b)|on the hour|\bminutes? (?:from|later|before|after)|-minute\b"
)


def find_goals(reader: Reader, reading: Reading, salient: Mark | None = None) -> list[Hint]:
    """The goals that one sentence tells, in its order. ``salient``: whom a pronoun at its start means."""
    if salient is None and "P" not in reading.tags:
        return []
    words = reader.document.tokens.folded[reading.first : reading.last]
    if _TRIGGERS.isdisjoint(words) and "» (" not in reading.tagged and "» with " not in reading.tagged:
        return []
    hints: list[Hint] = []
    for mark, start, end, what in _told(reader, reading, salient, hints):
        _add(reading, hints, mark, start, end, what)
    for hint in hints:
        if hint.count > 1 and _BETWEEN_THEM.match(hint.cue):
            listed = [other for other in hints if other.start == hint.start]
            for other in listed if hint.count == len(listed) else ():
                other.count = 1
        if (
            hint.count == 2
            and (
                any(map(hint.cue.__contains__, _ONE_EACH))
                or reading.tagged.endswith(" twice ", 0, hint.start)
                or hint.cue.startswith("conced")
            )
            and any(other is not hint and other.start == hint.start for other in hints)
        ):
            hint.count = 1  # one each
    hints = [hint for hint in hints if not taken_back(reading.tagged, hint.end)]
    hints.sort(key=lambda hint: (hint.start, hint.person.start))
    give_minutes(reader, reading, hints)
    return [each for hint in hints for each in bracketed(reader, hint)]


def _told(reader: Reader, reading: Reading, salient: Mark | None, hints: list[Hint]) -> Iterator[tuple[Mark, int, int, str]]:
    """Scorer, and the words of the marked sentence that tell the goal."""
    tagged, marks = reading.tagged, reading.by_number
    for phrase in _PHRASES(tagged) if "P" in reading.tags else ():
        if (match := phrase.search(tagged)) and not SPOILT.search(tagged, match.end(), match.end() + 40):
            for mark in (
                listed_after(reading, match.end())
                if phrase not in (OFF_HIM, SET_HIM_UP, GIFTED, TO_THANK, UP_POPPED, SCORE_WITH, HIS_WAS, WHICH_HE, SO_MANY)
                else (marks[int(match[match.lastindex or 1])],)
            ):
                yield mark, match.start(), match.end(), match.group()
    if " goals" in tagged or " strikes" in tagged or " headers" in tagged or " penalties" in tagged:
        for match in TRADED.finditer(tagged):
            for one in ("one", "other"):
                yield marks[int(match[one])], match.start(), match.end(), "goal"
    folded, starts = reader.document.tokens.folded, reader.document.tokens.starts
    at = reached = 0
    off = off_him(reader, reading) if any(map(tagged.__contains__, _OFF_HIM_WORDS)) else None
    if off is not None:
        yield off
    for n in reader.document.among(reading.first, reading.last, _CUES):
        word = folded[n]
        while at < len(reading.marks) and reading.marks[at].end <= starts[n]:
            at += 1
        if at < len(reading.marks) and reading.marks[at].start <= starts[n]:
            continue
        position = reading.to_tagged(starts[n])
        end = position + len(word)
        if off is not None and off[1] - _SHOT_OFF <= position <= off[2]:
            continue
        if word in WAYS:
            match = way(word, tagged, end)
            who = by_verb(reader, reading, word, position, match.end(), salient, hints) if match and position >= reached - 1 else None
            if match is not None and who is not None:
                served = _SERVED.match(tagged, match.end())
                reached = served.end() if served else match.end()
                yield who, position, match.end(), tagged[position : match.end()]
                if word.startswith(UNDOES) and (theirs := re.search(r"«P(\d+)»'s? ", match.group())):
                    low = end + theirs.start()
                    yield marks[int(theirs.group(1))], low, match.end(), tagged[low : match.end()]
                if last := THE_OTHER.match(tagged, match.end()):
                    yield marks[int(last.group(1))], last.start(1) - 2, last.end(), "the other"
                for other in joined_before(reading, who):
                    yield other, position, match.end(), tagged[position : match.end()]
                continue
            if match is not None and word.startswith(UNDOES) and hints and (theirs := re.search(r"«P(\d+)»'s? ", match.group())):
                low = end + theirs.start()  # "A's shot, via B's boot, cancelled out C's goal": A's has been told
                yield marks[int(theirs.group(1))], low, match.end(), tagged[low : match.end()]
                reached = match.end()
                continue
        if position < reached:
            continue
        if word in ("thanks", "courtesy"):
            match = THANKS.match(tagged, end)
            if match is None and (shot := THANKS_SHOT.match(tagged, end)) and not NO_SHOT.search(shot.group(2)):
                match = shot
            if match and WINS.search(tagged[max(0, position - 90) : position]):
                listed = listed_after(reading, match.end()) if match.re is THANKS else []
                for mark in listed or [marks[int(match.group(1))]]:
                    yield mark, position, match.end(), tagged[position : match.end()]
        elif word in ("through", "via") or (word == "off" and _BOOT_OF.match(tagged, end)):
            match = THROUGH.match(tagged, end)
            before = tagged[max(0, position - 70) : position]
            if match and BEFORE_THROUGH.search(before) and not _WOODWORK.search(before[-40:]) and not NOT_SCORED.search(before[:-1]):
                led_by = listed_after(reading, match.end())
                how = before[-40:] if len(led_by) == 1 else before[-40:].replace("twice ", "")  # one each
                for mark in led_by:
                    yield mark, position, match.end(), how + tagged[position : match.end()]
        elif word in _SHARES:
            shares = _SHARES_OF.search(tagged, max(0, position - 20), position)
            if (hints or "S" in reading.tags) and shares and (match := ONE_FROM.match(tagged, end)):
                yield marks[int(match.group(1))], position, match.end(), f"{word} goals"
        elif word in ("one", "another"):
            if hints and (match := ONE_FROM.match(tagged, end)):
                yield marks[int(match.group(1))], position, match.end(), tagged[position : match.end()]
        elif word in GOAL_NOUNS or word in NTHS:
            yield from by_noun(reader, reading, word, position, end, salient, [hint.person for hint in hints], reached)
    if "» (" in tagged and not CARD_WORDS.search(tagged):
        yield from _bracketed(reading, hints)
    yield from shared(reading, telling=bool(hints) or "S" in reading.tags)
    if "P" in reading.tags:
        yield from by_their_part(reading)
    if ")" in tagged:
        yield from closed_by_minutes(reader, reading, salient, hints)
    yield from by_what_came(reader, reading, salient, hints)


def _bracketed(reading: Reading, hints: list[Hint]) -> Iterator[tuple[Mark, int, int, str]]:
    """Names with minutes in brackets: "A (23, 78 pen)"; not one beaten or helping in a goal told already."""
    tagged, marks = reading.tagged, reading.by_number
    telling = "S" in reading.tags or " goal" in tagged or "scor" in tagged or bool(hints)
    for match in BRACKET.finditer(tagged):
        mark, before = marks[int(match.group(1))], tagged[max(0, match.start() - 40) : match.start()]
        lists = re.search(r"\b(?:through|by|from|via|to) (?:[\w-]+ ){0,2}$", before)
        if _BEATEN.search(before) or (
            _SERVED_BY.search(before) and any(hint.name != name_of(mark) and hint.start < match.start() < hint.end + 60 for hint in hints)
        ):
            continue
        if telling or "'" in tagged[match.end() : match.end() + 9]:
            end = tagged.index("»", match.start()) + 1
            for each in listed_after(reading, end) if lists else (mark,):
                yield each, match.start(), match.end(), ""


def in_charge(mark: Mark) -> bool:
    """Whether the article calls him a coach or the referee, who do not score: "player-manager" is neither."""
    role = mark.value.person.role if isinstance(mark.value, PersonMention) else None
    return role is not None and role.split()[-1] in _IN_CHARGE


def _add(reading: Reading, hints: list[Hint], mark: Mark, start: int, end: int, what: str) -> None:
    """Takes up a goal, or what more the sentence tells of one that it told before."""
    hint = hint_of(reading, mark, start, end, what)
    if not hint.name or in_charge(mark):
        return
    same = [earlier for earlier in hints if earlier.name == hint.name]
    if not same:
        hints.append(hint)
        return
    last = same[-1]
    if start > last.end and hint.count == 1 == last.count and _ONCE_AGAIN.search(reading.tagged, last.end, start):
        hint.again = True
        hints.append(hint)
        return
    if start > last.end and (
        _ANOTHER_MATCH.search(reading.tagged, last.end, start)
        or (
            (_HIS_DEED.search(reading.tagged, 0, last.start) or reading.tagged.startswith("whose ", last.start))
            and _OTHER_DEED.fullmatch(reading.tagged, last.end, start)
        )
    ):
        hints.append(hint)
        return
    following = reading.tagged[end : end + 25]
    between = len(_MINUTE.findall(reading.tagged, last.start, start))
    twice_timed = between > 1 or (between and _MINUTE.search(reading.tagged, start, end + 45))
    if (
        start > last.end
        and (twice_timed or _ONCE_MORE.match(what + following) or (_NTH_AFTER.match(following) and not _NTH_AFTER.search(last.cue)))
        and hint.count <= last.count
        and last.count == 1
        and (twice_timed or not reading.tagged[max(0, start - 3) : start].endswith("to "))
    ):
        hint.again = True
        if what.startswith("repeat"):
            hint.penalty = last.penalty
        hint.penalty = hint.penalty and (what.startswith("repeat") or not last.penalty or PENALTY.search(what + following) is not None)
        hints.append(hint)
        return
    last.own, last.penalty = last.own or hint.own, last.penalty or hint.penalty
    last.count, last.again = max(last.count, hint.count), last.again or hint.again
    last.levels, last.after = last.levels or hint.levels, last.after or hint.after
    last.team, last.against = last.team or hint.team, last.against or hint.against
    last.end = max(last.end, hint.end)
