# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The bare lines that stand at the end of reports: line-ups, bookings, goals, crowd and referee, with their labels or without.

Only lists are read here; what sentences tell of goals and cards is ``goals``' and ``cards``' business.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from service.extract.folding import fold
from service.extract.matches.incidents import Event
from service.extract.matches.reading import Reader
from service.extract.people import PersonMention

_LABEL = re.compile(
    r"\b(?:(?P<unused>subs?(?:titutes)? not used|unused subs?(?:titutes)?|subs|substitutes|bench)"
    r"|(?P<booked>booked|bookings?|yellow cards?|cautions?|cautioned)"
    r"|(?P<off>sent off|red cards?|dismissed)|(?P<goals>goals?|scorers?|goalscorers?)|(?P<crowd>att(?:endance)?|crowd)|(?P<referee>(?<!ssistant )ref(?:eree)?))\.? ?$",
    re.IGNORECASE,
)
_LABEL_ROOM = 24
_NAME = r"[^\W\d_a-z][\w'’.-]*(?: (?:[^\W\d_a-z][\w'’.-]*|van|de|der|den|da|di|dos|el|al|ten|von|la|le)){0,4}"
_PLAYER = re.compile(rf"({_NAME})(?: ?\(([^()]{{1,60}})\))?")
_SUBSTITUTE = re.compile(rf"({_NAME}),? ?(\d{{1,3}})(?:\+(\d{{1,2}}))?")
_MINUTE = r"(\d{1,3})['’]?(?: ?\+ ?(\d{1,2}))?['’]?(?: ?\(?(pens?|p|og|o\.g\.?|own goal)\b\)?)?"
_SCORER = re.compile(
    rf"({_NAME})(?: \((og|pen)\))?,? ?\(?"
    r"((?:\d{1,3}['’]?(?: ?\+ ?\d{1,2})?['’]?(?: ?\(?(?:pens?|p|og|o\.g\.?|own goal)\b\)?)?(?:, ?|\)| and )?){1,5})"
)
_EACH_MINUTE = re.compile(_MINUTE)
_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d{3,6})")
_FORMATION = re.compile(r" ?\(\d(?:-\d){2,4}\) ?")
_BOOKED = re.compile(rf"({_NAME})(?: ?\(?(\d{{1,3}})(?:\+(\d{{1,2}}))?\)?)?")
_BOOKED_ITEM = re.compile(rf"(?:and )?{_NAME}(?: and {_NAME})?(?: ?\(?\d{{1,3}}(?:\+\d{{1,2}})?['’]?\)?)?")
_IN_BRACKETS = re.compile(r"\([^()\d]{2,30}\)")
_ONLY_REFEREE = re.compile(rf"(?:: ?)?({_NAME})(?: \([A-Z][\w .'-]+\))?\.?$")
_AFTER_NAME = re.compile(r"(?<=[^\W\d_]{3})\. ")
""" "Referee: Ola Moe. Assistants": the next sentence is no part of the name."""
_ITEM = re.compile(rf"(?:{_NAME})?(?:(?: |^)\d{{1,3}}(?:\+\d+)?(?: (?:pen|og))?)*")
"""A name with minutes or none, or one more minute of the name before."""
_LONGEST = 1600


@dataclass
class Sheet:
    """``players``: folded name as listed → team key. Events have full names; ``crowd`` and ``referee`` have their characters."""

    players: dict[str, str] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    crowd: tuple[int, int, int] | None = None
    referee: tuple[str, int, int] | None = None
    covered: list[tuple[int, int]] = field(default_factory=list)
    """Characters that are lists: no sentences are read there."""

    guessed: bool = False
    """Whether the line-ups name no team, so that their order alone gives them one."""

    def turn(self, teams: tuple[str, str]) -> None:
        """Gives every line-up to the other of the two teams."""
        other = {teams[0]: teams[1], teams[1]: teams[0]}
        self.players = {name: other.get(team, team) for name, team in self.players.items()}
        for event in self.events:
            event.team = other.get(event.team, event.team) if event.team else None

    def covers(self, start: int, end: int) -> bool:
        """Whether a list stands within these characters."""
        k = bisect_left(self._ends, start + 1)
        return k < len(self.covered) and self.covered[k][0] < end

    @cached_property
    def _ends(self) -> list[int]:
        self.covered.sort()
        return [end for _, end in self.covered]


@dataclass(frozen=True)
class _Section:
    kind: str
    team: str | None
    start: int
    end: int


def read_sheet(reader: Reader, teams: tuple[str, str], home: str | None, affiliations: dict[str, str]) -> Sheet:
    """The lists of the article, for the match of these teams (the one at home first where it is known)."""
    sheet = Sheet()
    for section in _labelled(reader, teams):
        _read_section(reader, sheet, section, teams)
    _read_bare(reader, sheet, teams, home, affiliations)
    return sheet


def full_name(reader: Reader, name: str, start: int) -> str:
    """The fullest name in the article of the player listed at ``start``."""
    mention = _mention_at(reader, start, start + len(name))
    if mention is not None:
        return mention.person.name
    found = reader.people_by_ending.get(tuple(fold(name).split()), set())
    return next(iter(found)) if len(found) == 1 else name


def _mention_at(reader: Reader, start: int, end: int) -> PersonMention | None:
    mentions = reader.people.mentions
    k = bisect_right(mentions, start, key=lambda mention: mention.start) - 1
    if k >= 0 and mentions[k].start <= start and mentions[k].end >= end:
        return mentions[k]
    return None


def _labelled(reader: Reader, teams: tuple[str, str]) -> list[_Section]:
    """Stretches after a label, or after a team's name and a colon, in the order of the text."""
    text = reader.document.text
    anchors: list[tuple[int, int, str, str | None]] = []
    for mention in reader.names.teams:
        if mention.key not in teams:
            continue
        end = mention.end
        formation = _FORMATION.match(text, end)
        after = formation.end() if formation else end
        colon = re.compile(r" ?: ?(?=[^\W\d_a-z])").match(text, after)
        if colon and (
            mention.start == 0
            or text[mention.start - 1] == "\n"
            or text[max(0, mention.start - 2) : mention.start].strip() in (".", "", '"', ")")
        ):
            anchors.append((mention.start, colon.end(), "lineup", mention.key))
    colon_at = text.find(":")
    while colon_at >= 0:
        if match := _LABEL.search(text, max(0, colon_at - _LABEL_ROOM), colon_at):
            kind = next(name for name, value in match.groupdict().items() if value)
            anchors.append((match.start(), colon_at + (2 if text.startswith(": ", colon_at) else 1), kind, None))
        colon_at = text.find(":", colon_at + 1)
    anchors.sort()
    sections: list[_Section] = []
    current: str | None = None
    for n, (_, start, kind, team) in enumerate(anchors):
        following = anchors[n + 1][0] if n + 1 < len(anchors) else len(text)
        line = text.find("\n", start)
        end = min(following, line if line >= 0 else len(text), start + _LONGEST)
        if team is not None:
            if not _is_lineup(text[start:end]):
                continue
            current = team
        elif n and "\n\n" in text[anchors[n - 1][1] : start]:
            current = None
        if kind != "lineup" and kind not in ("crowd", "referee"):
            stop = re.compile(r"\.(?= |$)").search(text, start, end)
            end = stop.start() if stop else end
        sections.append(_Section(kind, team or current, start, end))
    return sections


def _is_lineup(content: str) -> bool:
    names = [item for item in re.split(r"[,;]", content) if item.strip()]
    good = sum(bool(_PLAYER.match(item.strip())) and len(item.split()) <= 6 for item in names)
    return len(names) >= 7 and good >= 0.8 * len(names)


def _read_section(reader: Reader, sheet: Sheet, section: _Section, teams: tuple[str, str]) -> None:
    text = reader.document.text
    content = text[section.start : section.end]
    if section.kind == "crowd":
        number = _NUMBER.match(content)
        if number:
            sheet.crowd = (int(number.group(1).replace(",", "")), section.start + number.start(), section.start + number.end())
        return
    if section.kind == "referee":
        match = re.compile(rf"(?:Mr )?({_NAME})").match(content)
        if match:
            start = section.start + match.start(1)
            name = _AFTER_NAME.split(match.group(1), maxsplit=1)[0].rstrip(".")
            sheet.referee = (full_name(reader, name, start), start, start + len(name))
        return
    sheet.covered.append((section.start, section.end))
    if section.kind == "lineup":
        _read_lineup(reader, sheet, section, content)
    elif section.kind == "unused":
        _list_players(sheet, section, content)
    elif section.kind == "goals":
        _read_goals(reader, sheet, section, content, teams)
    else:
        _read_cards(reader, sheet, section, content)


def _read_lineup(reader: Reader, sheet: Sheet, section: _Section, content: str) -> None:
    team = section.team
    if team is None:
        return
    for match in _PLAYER.finditer(content):
        name, inside = match.group(1).rstrip("."), match.group(2)
        sheet.players.setdefault(fold(name), team)
        start = section.start + match.start(1)
        substitute = _SUBSTITUTE.match(inside) if inside else None
        if substitute and inside:
            on = substitute.group(1)
            sheet.players.setdefault(fold(on), team)
            at = section.start + match.start(2) + substitute.start(1)
            event = Event("substitution", full_name(reader, on, at), team)
            event.minute = _minute(substitute.group(2))
            event.added = int(substitute.group(3)) if substitute.group(3) and event.minute else None
            event.other = full_name(reader, name, start)
            event.spans = [("player_in", at, at + len(on)), ("player_out", start, start + len(name))]
            sheet.events.append(event)


def _list_players(sheet: Sheet, section: _Section, content: str) -> None:
    if section.team:
        for match in _PLAYER.finditer(content):
            sheet.players.setdefault(fold(match.group(1).rstrip(".")), section.team)


def _read_goals(reader: Reader, sheet: Sheet, section: _Section, content: str, teams: tuple[str, str]) -> None:
    del teams
    sheet.events.extend(_goals(reader, section.team, section.start, content))


def _goals(reader: Reader, team: str | None, offset: int, content: str) -> Iterator[Event]:
    for match in _SCORER.finditer(content):
        name = match.group(1)
        start = offset + match.start(1)
        for each in _EACH_MINUTE.finditer(match.group(3)):
            kind = each.group(3) or match.group(2) or ""
            event = Event("goal", full_name(reader, name, start), team)
            event.minute = _minute(each.group(1))
            event.added = int(each.group(2)) if each.group(2) else None
            event.own_goal, event.penalty = kind.startswith("o"), kind.startswith("p")
            at = offset + match.start(3) + each.start()
            event.spans = [("player", start, start + len(name)), ("minute", at, at + len(each.group().rstrip()))]
            yield event


def read_scorers(reader: Reader, team: str, start: int, end: int) -> list[Event]:
    """The goals of a list such as "Berg 12, 55 pen, Dahl 61", or of bare names, all counting for ``team``."""
    content = reader.document.text[start:end]
    if any(character.isdigit() for character in content):
        return list(_goals(reader, team, start, content))
    events: list[Event] = []
    for match in re.finditer(rf"(?:^|, ?| and )({_NAME})(?: \((pen|og)\))?(?=,| and |$)", content):
        at = start + match.start(1)
        event = Event("goal", full_name(reader, match.group(1), at), team, penalty=match.group(2) == "pen", own_goal=match.group(2) == "og")
        event.spans = [("player", at, at + len(match.group(1)))]
        events.append(event)
    return events


def _read_cards(reader: Reader, sheet: Sheet, section: _Section, content: str) -> None:
    for match in _BOOKED.finditer(_until_prose(content)):
        name = match.group(1).rstrip(".")
        start = section.start + match.start(1)
        team = section.team or sheet.players.get(fold(name))
        event = Event("card", full_name(reader, name, start), team)
        event.card = "red" if section.kind == "off" else "yellow"
        event.minute = _minute(match.group(2))
        event.spans = [("player", start, start + len(name))]
        sheet.events.append(event)


def _until_prose(content: str) -> str:
    """The list up to the first item that is none ("Berg (Molde), late on Dahl"), with the teams in brackets left blank."""
    content = _IN_BRACKETS.sub(lambda match: " " * len(match.group()), content)
    end = 0
    for item in re.finditer(r"[^,;]+[,;]?", content):
        if not _BOOKED_ITEM.fullmatch(item.group().strip(" ,;.\n")):
            break
        end = item.end()
    return content[:end]


def _minute(text: str | None) -> int | None:
    return int(text) if text and 1 <= int(text) <= 120 else None


def _read_bare(reader: Reader, sheet: Sheet, teams: tuple[str, str], home: str | None, affiliations: dict[str, str]) -> None:
    """Lists without labels: a line of nine names or more is a line-up, a line of some of those names tells the bookings."""
    text = reader.document.text
    order = (home, teams[1] if home == teams[0] else teams[0]) if home else teams
    lineups: list[str] = []
    seen_lineup = False
    labelled, at = sorted(sheet.covered), 0
    for start, end in reader.document.paragraphs:
        while at < len(labelled) and labelled[at][1] <= start:
            at += 1
        has_label = at < len(labelled) and labelled[at][0] < end
        if end - start > _LONGEST or has_label:
            seen_lineup = seen_lineup or has_label
            continue
        offset = start + (2 if text.startswith(": ", start) else 1 if text.startswith(":", start) else 0)
        content = text[offset:end].rstrip(". ")
        items = [item.strip() for item in re.split(r"[,;]", re.sub(r"\([^()]*\)", "", content)) if item.strip()]
        if not items or items[0][0].isdigit() or not all(_ITEM.fullmatch(item) for item in items):
            if seen_lineup and re.fullmatch(r"\d{1,3},\d{3}", content):
                sheet.crowd = sheet.crowd or (int(content.replace(",", "")), offset, offset + len(content))
            continue
        if len(items) >= 9:
            names = list(items)
            team = _whose(reader, names, teams, affiliations)
            sheet.guessed = sheet.guessed or team is None
            team = team or next((key for key in order if key and key not in lineups), None)
            if team is None:
                continue
            lineups.append(team)
            seen_lineup = True
            sheet.covered.append((start, end))
            _read_lineup(reader, sheet, _Section("lineup", team, offset, end), text[offset:end])
        elif seen_lineup and items and all(re.search(r"\d", item) for item in items):
            sheet.covered.append((start, end))
            for match in _SCORER.finditer(text[offset:end]):
                known = lineups[-1] if lineups else sheet.players.get(fold(match.group(1)))
                _read_goals(reader, sheet, _Section("goals", known, offset + match.start(), offset + match.end()), match.group(), teams)
        elif seen_lineup and len(items) <= 8:
            sides = [sheet.players.get(fold(item)) for item in items]
            if all(sides) and (len(items) > 1 or "(" not in text[start:end]):
                sheet.covered.append((start, end))
                _read_cards(reader, sheet, _Section("booked", sides[0], offset, end), content)
            elif len(items) == 1 and re.fullmatch(r"[A-Z]\.? [A-Z][\w'-]+", items[0]):
                name = items[0]
                sheet.referee = sheet.referee or (name, offset, offset + len(name))
                sheet.covered.append((start, end))
            elif lineups:
                _list_players(sheet, _Section("unused", lineups[-1], offset, end), content)
                sheet.covered.append((start, end))


def _whose(reader: Reader, names: list[str], teams: tuple[str, str], affiliations: dict[str, str]) -> str | None:
    votes = dict.fromkeys(teams, 0)
    for person, team in affiliations.items():
        if team in votes and any(fold(person).split()[-1:] == fold(re.sub(r"\d+", "", name)).split()[-1:] for name in names):
            votes[team] += 1
    best = max(teams, key=lambda team: votes[team])
    return best if votes[best] > min(votes.values()) else None
