# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Lines of live commentary: "63' GOAL! Molde 2-1 Brann (Dahl)", "17.33 RED CARD! Ola Berg". What whole sentences tell is no business
of this module, and of the scores on the way ``live`` takes care."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from service.extract.matches.bare.sheet import full_name
from service.extract.matches.incidents import Event
from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader

_LABEL = re.compile(
    r"(?:(?P<minute>\d{1,3})(?: ?mins?(?= ?\+))?(?: ?\+ ?(?P<added>\d{1,2}))?(?:['’]|(?= ?mins?\b)|(?=:)| {1,3}(?=GOAL|RED|YELLOW|SECOND))|\d{1,2}[.:]\d\d(?: ?[ap]m)?)?(?: ?mins?)?[ :.|–-]*"
    r"(?:(?P<goal>GOA+L+S?\b|Goal(?=[!:]))|(?P<second_yellow>SECOND YELLOW(?: CARD)?|Second yellow(?: card)?)|(?P<red>RED CARD|Red card|RED\b|Red (?=for\b)|Sent off[:!])|(?P<yellow>YELLOW CARD|Yellow card|YELLOW\b|BOOKING\b|BOOKED\b|Yellow (?=for\b|to\b)|Booking(?= for\b|[:!])|Booked[:!]))[!:. –-]*"
)
_NAME = r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,3}"
_SCORER = re.compile(
    rf"[^\n(]{{0,60}}\((?P<who>{_NAME})(?:,? \(?(?P<kind>pen|og|o\.g\.|p)\.?\)?)?(?:,? ?(?P<minute>\d{{1,3}})(?: ?\+ ?(?P<added>\d{{1,2}}))?['’]?)?(?:,? (?P<after>pen|og))?\)"
)
_BARE_SCORE = re.compile(r"(\d{1,2}) ?[-–] ?(\d{1,2})\b(?! ?[A-Z(])")
""" "GOAL! 1-2. It had been coming. Ola Berg, from 25 yards": of the match that is commented on, the hosts first."""
_APART, _FIGURE = re.compile(r" \d{1,2}, "), re.compile(r" (\d{1,2})\b")
""" "Goal! Molde 2, Brann 1. Ola Berg (Molde) header from the centre of the box"."""
_CALLED_UP = 60


@dataclass(frozen=True)
class Label:
    """How a line of commentary begins: the characters ``start:end``; its words go on after them."""

    kind: str
    start: int
    end: int
    minute: int | None
    added: int | None


def label_at(text: str, position: int) -> Label | None:
    """The label of the line that has ``position``."""
    start = text.rfind("\n", 0, position) + 1
    match = _LABEL.match(text, start)
    if match is None:
        return None
    kind = next(name for name in ("goal", "second_yellow", "red", "yellow") if match[name])
    minute = int(match["minute"]) if match["minute"] else None
    return Label(kind, start, match.end(), minute if minute and minute <= 120 else None, int(match["added"]) if match["added"] else None)


def commentary(reader: Reader, told: Told) -> list[Event]:
    """The goals and cards of the match that labelled lines give."""
    goals: list[tuple[tuple[int, int], Event]] = []
    cards: list[Event] = []
    text = reader.document.text
    for start, end in reader.document.paragraphs:
        label = label_at(text, start)
        if label is None:
            continue
        if label.kind == "goal":
            goals.extend(_goal(reader, told, label, end))
        elif label.kind in ("red", "yellow", "second_yellow"):
            cards.extend(_card(reader, label, end))
    goals.sort(key=lambda item: sum(item[0]))
    before = (0, 0)
    for after, goal in goals:
        gained = [n for n in (0, 1) if after[n] == before[n] + 1 and after[1 - n] == before[1 - n]]
        goal.team = told.teams[gained[0]] if gained else None
        before = after
    return [*(goal for _, goal in goals), *cards]


def _goal(reader: Reader, told: Told, label: Label, end: int) -> Iterator[tuple[tuple[int, int], Event]]:
    """ "Molde 2-1 Brann (Dahl pen, 63)", with the score in the order of the match's teams."""
    text = reader.document.text
    bare = _BARE_SCORE.match(text, label.end, end)
    if bare is not None:
        told_by = _first_named(reader, label, bare.end(), end)
        after = int(bare[1]), int(bare[2])
        if told_by is not None:
            yield (after if told.home in (None, told.teams[0]) else (after[1], after[0])), told_by
        return
    named = [mention for mention in reader.names.teams if label.end <= mention.start < min(end, label.end + 90)][:2]
    if len(named) < 2 or {mention.key for mention in named} != set(told.teams):
        return
    score = re.fullmatch(r" (\d{1,2}) ?[-–] ?(\d{1,2}) ", text[named[0].end : named[1].start])
    apart = _APART.fullmatch(text, named[0].end, named[1].start) and _FIGURE.match(text, named[1].end, end)
    if apart:
        told_by = _first_named(reader, label, apart.end(), end)
        after = int(text[named[0].end + 1 : named[1].start].rstrip(", ")), int(apart[1])
        if told_by is not None:
            yield (after if named[0].key == told.teams[0] else (after[1], after[0])), told_by
        return
    match = _SCORER.match(text, named[1].end, end)
    if score is None:
        return
    after = int(score[1]), int(score[2])
    if match is None:
        told_by = _first_named(reader, label, named[1].end, end)
        if told_by is not None:
            yield (after if named[0].key == told.teams[0] else (after[1], after[0])), told_by
        return
    at = match.start("who")
    event = Event("goal", full_name(reader, match["who"], at))
    kind = match["kind"] or match["after"] or ""
    event.penalty, event.own_goal = kind.startswith("p"), kind.startswith("o")
    event.minute = int(match["minute"]) if match["minute"] else label.minute
    event.added = int(match["added"]) if match["added"] else label.added if not match["minute"] else None
    event.spans = [("player", at, match.end("who"))]
    yield (after if named[0].key == told.teams[0] else (after[1], after[0])), event


_SPOT = re.compile(r"\b(?:penalty|spot|spot-kick)\b", re.IGNORECASE)
_OWN = re.compile(r"\bown goal\b|\binto his own\b", re.IGNORECASE)


def _first_named(reader: Reader, label: Label, position: int, end: int) -> Event | None:
    """The goal of the first person named after the score, on the line or on the next one: "86: GOAL! Molde 2-2 Brann / Ola Berg!"."""
    text = reader.document.text
    if not text[position:end].strip(" .!"):
        end = text.find("\n", end + 1) if text.startswith("\n", end) and label_at(text, end + 1) is None else end
        end = len(text) if end < 0 else end
    person = next((mention for mention in reader.people.mentions if position <= mention.start < end), None)
    if person is None:
        return None
    event = Event("goal", person.person.name)
    sentence = reader.document.sentence_at(person.start)
    words = text[sentence.start : sentence.end] if sentence is not None else ""
    event.penalty, event.own_goal = _SPOT.search(words) is not None, _OWN.search(words) is not None
    event.minute, event.added = label.minute, label.added
    event.spans = [("player", person.start, person.end)]
    return event


def _card(reader: Reader, label: Label, end: int) -> Iterator[Event]:
    """The first person named after the label."""
    for mention in reader.people.mentions:
        if label.end <= mention.start < min(end, label.end + _CALLED_UP):
            event = Event("card", mention.person.name)
            event.card = "red" if label.kind == "red" else "yellow" if label.kind == "yellow" else "second_yellow"
            event.minute, event.added = label.minute, label.added
            event.spans = [("player", mention.start, mention.end)]
            yield event
            return
