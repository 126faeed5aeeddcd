"""Goals as sentences tell them: who scored, for whom, when, and of what kind. The lists at the end of reports are ``sheet``'s business."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from service.extract.matches.goal_words import (
    AGAIN,
    AND_ANOTHER,
    APART,
    BRACKET,
    CAME_FROM,
    CARD_WORDS,
    CAUSE,
    CAUSE_IN,
    COUNTED,
    EFFECT,
    EPITHET,
    EPITHET_SUBJECT,
    FELL_BEHIND,
    FOR_HIS,
    FOR_TEAM,
    FOUR_TIMES,
    GOAL_BY,
    LED,
    LEVEL,
    NAMED_GOAL,
    NOT_SCORED,
    NOUNS,
    OWN_GOAL,
    OWNED,
    PENALTY,
    SCORED,
    SCORED_FOR,
    SHOOTOUT,
    SPOILT,
    SURE_NOUN,
    TEAMS_GOAL,
    THRICE,
    THROUGH,
    TWICE,
    VERBS,
)
from service.extract.matches.incidents import Event
from service.extract.matches.minutes import Minute, find_minutes
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.people import PersonMention


@dataclass
class Hint:
    """A goal that a sentence tells, before its team and its repeats are settled."""

    person: Mark
    start: int
    end: int
    cue: str
    minute: Minute | None
    own: bool
    penalty: bool
    count: int
    again: bool
    team: Mark | None
    reading: Reading
    levels: bool = False
    after: tuple[int, int] | None = None
    against: Mark | None = None
    """The team that the goal was scored against, where the words name that one."""

    @property
    def cue_end(self) -> int:
        """Where in the text the words that tell the goal end."""
        return self.reading.to_text(min(self.end, len(self.reading.tagged) - 1)) if self.end else self.person.end


def find_goals(reader: Reader, reading: Reading, last_person: Mark | None = None) -> list[Hint]:
    """The goals that one sentence tells, in its order. ``last_person``: whom a pronoun means."""
    if last_person is None and not any(mark.tag == "P" for mark in reading.marks):
        return []
    words = reader.document.tokens.folded[reading.first : reading.last]
    by_verb, by_noun = not VERBS.isdisjoint(words), not NOUNS.isdisjoint(words)
    if not by_verb and not by_noun and "» (" not in reading.tagged:
        return []
    tagged = reading.tagged
    found: dict[int, Hint] = {}
    for person, start, end, what in _scored(reading, last_person, by_verb=by_verb, by_noun=by_noun):
        if person.number in found:
            _once_more(reader, reading, found, (person, start, end, what))
            for other in _coordinated(reading, person, tagged, what):
                more = _hint(reader, reading, other, start, end, what) if other.number not in found else None
                if more is not None:
                    found[other.number] = more
            continue
        hint = _hint(reader, reading, person, start, end, what)
        if hint is not None:
            found[person.number] = hint
        if hint is not None:
            for other in _coordinated(reading, person, tagged, what):
                if other.number not in found:
                    more = _hint(reader, reading, other, start, end, what)
                    if more is not None:
                        more.team = more.team or hint.team
                        found[other.number] = more
    hints = sorted(found.values(), key=lambda hint: hint.person.start)
    _give_minutes(reader, reading, hints)
    return [each for hint in hints for each in _listed(reader, hint)]


def _once_more(reader: Reader, reading: Reading, found: dict[int, Hint], told: tuple[Mark, int, int, str]) -> None:
    """ "A opened the scoring in the 9th minute and made it 2-0 in the 31st": two goals of one man, each with a verb of its own."""
    person, start, end, what = told
    first = found[person.number]
    if start <= first.end or not _ONCE_MORE.match(what) or -person.number - 1 in found:
        return
    hint = _hint(reader, reading, person, start, end, what)
    if hint is not None:
        hint.again = True
        found[-person.number - 1] = hint


_ONCE_MORE = re.compile(r"(?:made|making|makes) it «S|added|scored (?:a|his|the)|headed|doubled|grabbed|completed")


def _scored(reading: Reading, last_person: Mark | None, *, by_verb: bool, by_noun: bool) -> Iterator[tuple[Mark, int, int, str]]:
    """Scorer, and the words that tell the goal."""
    tagged, marks = reading.tagged, reading.by_number
    for match in BRACKET.finditer(tagged):
        if not CARD_WORDS.search(tagged):
            yield marks[int(match.group(1))], match.start(), match.end(), match.group()
    if by_noun:
        yield from _nouns(reading, NAMED_GOAL)
    for match in SCORED.finditer(tagged) if by_verb else ():
        before, after = tagged[max(0, match.start() - 60) : match.start()], tagged[match.end() : match.end() + 60]
        if SHOOTOUT.search(before + match.group() + after[:30]) or NOT_SCORED.search(before) or COUNTED.search(after[:45]):
            continue
        if SPOILT.search(match.group()) or SPOILT.search(re.split(r"[,;]| but | and | as | after | before | when | until ", after)[0]):
            continue
        person = _agent(reading, match.start(), last_person)
        if person is not None:
            yield person, match.start(), match.end(), match.group()
    for pattern in (THROUGH, CAME_FROM, GOAL_BY, OWNED, FOR_HIS) if by_noun else ():
        yield from _nouns(reading, pattern)


def _nouns(reading: Reading, pattern: re.Pattern[str]) -> Iterator[tuple[Mark, int, int, str]]:
    """Goals told by a noun: "through A", "a header by A", "A's equaliser", "a late A penalty"."""
    tagged, marks = reading.tagged, reading.by_number
    for match in pattern.finditer(tagged):
        person = marks[int(match.group(1) if pattern in (OWNED, NAMED_GOAL, THROUGH, FOR_HIS) else match.groups()[-1])]
        what = match.groupdict().get("what") or match.group()
        after = tagged[match.end() : match.end() + 70]
        before = tagged[max(0, match.start() - 50) : match.start()]
        clause = re.split(r"[,;]| but | and | before | when | until ", after)[0]
        if (
            SPOILT.search(clause)
            or SPOILT.search(match.group())
            or COUNTED.search(after[:40])
            or re.search(r"\b(?:saved|save|saves|denied|kept out|missed|wasted|organising|without|when) (?:\w+ ){0,3}$", before)
        ):
            continue
        sure = re.search(SURE_NOUN, what) or pattern in (THROUGH, CAME_FROM)
        if not sure and not (
            EFFECT.match(after) or CAUSE.search(before) or CAUSE_IN.search(before[-15:] + what) or re.search(r"minute|\d'", what)
        ):
            continue
        yield person, match.start(), match.end(), match.group()


_WHO = re.compile(r", who (?:\w+ ){1,3}$")
""" "A, who replaced B, scored": B did not."""

_DOING = re.compile(r" (?:\w+ly )?[a-z]+ing\b")
""" "with A grabbing two": he is the one who does it."""


def _agent(reading: Reading, position: int, last_person: Mark | None) -> Mark | None:
    """The person who does what stands at ``position``: the nearest one before in the clause who is no object.

    "the Jamaica striker" is not the one named right before, and a pronoun is the one last spoken of.
    """
    tagged = reading.tagged
    candidates = [mark for mark in reading.of("P") if reading.tagged_start(mark) < position]
    if EPITHET_SUBJECT.search(tagged, max(0, position - 60), position) and (len(candidates) > 1 or last_person):
        return candidates[0] if len(candidates) > 1 else last_person
    if not candidates and EPITHET.search(tagged[:position]):
        return last_person
    if not candidates and re.search(r"\b(?:s?he)\b", tagged[max(0, position - 40) : position]):
        return last_person
    for mark in reversed(candidates):
        at = reading.tagged_start(mark)
        end = tagged.index("»", at) + 1
        before, between = tagged[max(0, at - 25) : at], tagged[end:position]
        if (
            between.startswith("'")
            or re.search(
                r"\b(?:from|by|past|beat|beyond|with|against|of|for|to|on|off|over|when) (?:a |the |goalkeeper |keeper |\w+ )?$", before
            )
        ) and not (re.search(r"\b(?:when|for) $", before) or (before.endswith("with ") and _DOING.match(tagged, end))):
            continue
        if re.search(r"[;.]", between) or len(between) > 160:
            return None
        if between.startswith(",") and _WHO.search(before):
            continue
        return mark
    return None


def _coordinated(reading: Reading, person: Mark, tagged: str, what: str) -> list[Mark]:
    """Further scorers of the same phrase: "through A (14') and B (66')", "A and B scored"."""
    found: list[Mark] = []
    if f"«P{person.number}»" not in tagged:
        return []
    at = tagged.index(f"«P{person.number}»") + len(f"«P{person.number}»")
    while (match := AND_ANOTHER.match(tagged, at)) and len(found) < 6:
        found.append(reading.by_number[int(match.group(1))])
        at = match.end()
    if re.search(r"through|goals? from|by|goals|from$", what) or (
        what.startswith("«P") and found and "minute" in tagged[tagged.index(f"«P{person.number}»") : at]
    ):
        return found
    start = tagged.index(f"«P{person.number}»")
    back = re.search(r"«P(\d+)»(?: ?\([^()]{1,20}\))?(?:, [^«.;]{0,30}(?:«P\d+»|[\w-]+),)? and (?:an? )?$", tagged[:start])
    return (
        [reading.by_number[int(back.group(1))]] if back and re.search(r"on target|goals|scored|both|getting|rout|put «|ended", what) else []
    )


_OWNS = re.compile(r"«P\d+»'s? ([^«,;.]{0,60})")
_IN_BRACKETS = re.compile(r" ?\(([^()]{1,40})\)")


def _hint(reader: Reader, reading: Reading, person: Mark, start: int, end: int, what: str) -> Hint | None:
    del reader
    if not isinstance(person.value, PersonMention):
        return None
    tagged = reading.tagged
    here = tagged.find(f"«P{person.number}»")
    here = start if here < 0 else here
    low, high = max(0, min(start, here) - 30), min(len(tagged), max(end, here) + 45)
    around = tagged[min(start, here) : high]
    clause = what + re.split(r"[;]| but | (?:before|after|while|until) «P", tagged[end:high])[0]
    team = None
    for pattern in (FOR_TEAM,):
        following = tagged.find("«P", end)
        match = pattern.search(tagged, max(0, start - 5), min(high + 20, following if following >= 0 else len(tagged)))
        if match:
            team = reading.by_number[int(match.group(2))]
    if (
        team is None
        and (match := TEAMS_GOAL.search(tagged, max(0, start - 90), start))
        and "«P" not in tagged[match.start() : min(here, start)]
    ):
        team = reading.by_number[int(match.group(1))]
    fell = FELL_BEHIND.search(tagged, max(0, here - 60), here)
    behind = reading.by_number[int(fell.group(1))] if fell and team is None else None
    if team is None and (match := SCORED_FOR.match(tagged, end)):
        team = reading.by_number[int(match.group(2))]
    if team is None:
        led = list(LED.finditer(tagged, max(0, here - 120), end + 5))
        if led and led[-1].start() < here and not re.search(r"«P\d+»(?! ?\([^)]*\)(?:,| and) )", tagged[led[-1].end() : here]):
            team = reading.by_number[int(led[-1].group(2))]
    count = 4 if FOUR_TIMES.search(clause) else 3 if THRICE.search(clause) else 2 if TWICE.search(clause) else 1
    owned = _OWNS.match(tagged, here)
    kind_words = clause[:90] + (owned.group(1) if owned else "") + tagged[low:start][-24:] * (start > here)
    return Hint(
        person,
        start,
        end,
        around,
        None,
        bool(OWN_GOAL.search(clause[:90]) or OWN_GOAL.search(tagged[max(0, here - 30) : here] if "own" in what else "")),
        bool(PENALTY.search(kind_words)),
        count,
        bool(AGAIN.search(around[:90])),
        team,
        reading,
        bool(LEVEL.search(clause[:60]) or LEVEL.search(_before_name(tagged, here))),
        _made(reading, what),
        behind,
    )


def _before_name(tagged: str, here: int) -> str:
    """The words right before a name, back to the name before it."""
    segment = tagged[max(0, here - 45) : here]
    return segment.rsplit("»", 1)[-1] if "«P" in segment else segment


def _made(reading: Reading, what: str) -> tuple[int, int] | None:
    match = re.search(r"«S(\d+)»", what)
    value = reading.by_number[int(match.group(1))].value if match else None
    return (value.first, value.second) if isinstance(value, ScoreMention) else None


def _give_minutes(reader: Reader, reading: Reading, hints: list[Hint]) -> None:
    """Each minute of the sentence goes to the goal that it stands with: in brackets right after the name, else the nearest of the clause.
    Each minute of the sentence goes to the goal that it stands with: in brackets right after the name, else the nearest of the clause."""
    if not hints:
        return
    text = reader.document.text
    options: list[tuple[int, int, Minute, Hint]] = []
    for minute in find_minutes(text, reading.start, reading.end):
        bracket = "(" in (text[max(0, minute.start - 1) : minute.start], text[minute.start])
        for hint in hints:
            name_gap, cue_gap = minute.start - hint.person.end, minute.start - hint.cue_end
            gaps = [gap for gap in (name_gap, cue_gap) if gap >= -1]
            inside = hint.person.end <= minute.start < hint.cue_end
            distance = 0 if inside else min(gaps) if gaps else min(abs(name_gap), abs(cue_gap)) + 25
            near = hint.cue_end if 0 <= cue_gap < max(name_gap, 0) else hint.person.end
            between = text[min(near, minute.end) : max(near, minute.start)]
            if distance < 170 and not APART.search(between):
                options.append((distance - 20 * (bracket and 0 <= distance < 3), len(options), minute, hint))
    taken: set[int] = set()
    for _, _, minute, hint in sorted(options, key=lambda option: option[:2]):
        if hint.minute is None and minute.start not in taken:
            hint.minute = minute
            taken.add(minute.start)


def _listed(reader: Reader, hint: Hint) -> list[Hint]:
    """One hint for each minute of a bracket: "Kane (23', 78' pen)"."""
    text = reader.document.text
    bracket = _IN_BRACKETS.match(text, hint.person.end)
    if bracket is None:
        return [hint]
    minutes = find_minutes(text, bracket.start(), bracket.end())
    if not minutes:
        return [hint]
    hints: list[Hint] = []
    for n, minute in enumerate(minutes):
        following = minutes[n + 1].start if n + 1 < len(minutes) else bracket.end()
        kind = text[minute.end : following].lower()
        single = hint.penalty and len(minutes) == 1
        hints.append(replace(hint, minute=minute, count=1, again=n > 0, penalty="pen" in kind or single, own=hint.own or "og" in kind))
    return hints


def settle(hints: list[tuple[Hint, str | None]]) -> list[Event]:
    """The goals without their repeats; with each hint the team that it counts for, where that is known."""
    events: list[Event] = []
    for hint, team in hints:
        if not isinstance(hint.person.value, PersonMention):
            continue
        name = hint.person.value.person.name
        earlier = [event for event in events if event.player == name]
        minute = hint.minute.minute if hint.minute else None
        added = hint.minute.added if hint.minute else None
        same = next((event for event in earlier if minute is not None and event.minute == minute), None)
        if (
            same is None
            and earlier
            and (minute is None or any(event.minute is None for event in earlier))
            and not (hint.again and minute is None)
        ):
            same = next((event for event in earlier if event.minute is None), earlier[-1]) if minute is not None else earlier[-1]
        if same is None and hint.again and earlier and minute is None and len(earlier) >= 2:
            same = earlier[-1]
        if same is not None:
            same.minute = same.minute or minute
            same.added = same.added or added
            same.team = same.team or team
            same.penalty = same.penalty or hint.penalty
            same.own_goal = same.own_goal or hint.own
            same.levels, same.after = same.levels or hint.levels, same.after or hint.after
            if hint.minute and not any(name == "minute" for name, _, _ in same.spans):
                same.spans.append(("minute", hint.minute.start, hint.minute.end))
            wanted = hint.count
            while sum(event.player == name for event in events) < wanted:
                events.append(Event("goal", name, team or same.team, spans=[("player", hint.person.start, hint.person.end)]))
            continue
        for n in range(hint.count):
            event = Event("goal", name, team, penalty=hint.penalty and hint.count == 1, own_goal=hint.own)
            event.spans = [("player", hint.person.start, hint.person.end)]
            event.levels, event.after = hint.levels, hint.after
            if n == 0 and minute is not None:
                event.minute, event.added = minute, added
                if hint.minute:
                    event.spans.append(("minute", hint.minute.start, hint.minute.end))
            events.append(event)
    return events
