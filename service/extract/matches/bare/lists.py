# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The bare lines that stand at the end of reports: line-ups, bookings, goals, crowd and referee, with their labels or without.

Only lists are read here; what sentences tell of goals and cards is ``goals``' and ``cards``' business.
"""

import re
from collections.abc import Iterator

from service.extract.folding import fold
from service.extract.matches.bare.listed import NAME, is_lineup
from service.extract.matches.bare.listed_events import read_section, team_called
from service.extract.matches.bare.sections import LONGEST, Section, find_sections
from service.extract.matches.bare.sheet import Sheet, full_name
from service.extract.matches.bare.squads import read_squads
from service.extract.matches.incidents import Event
from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader

_CALLED = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,3}(?: ?\(\d(?:-\d){2,4}\))?: ?(?=[^\W_a-z])")
""" "Latics XI: ": a name over a line-up, that no list of clubs has."""
_ITEM = re.compile(rf"(?:{NAME})?(?:(?: |^)\d{{1,3}}(?:\+\d+)?(?: (?:pen|og))?)*")
"""A name with minutes or none, or one more minute of the name before."""
_BOX = re.compile(
    rf"(?:^|[\s_:—–])\d{{1,2}}, (?P<team>[^,;\n]{{2,40}}), (?P<name>{NAME})(?:,? \d{{1,2}})?(?: \((?P<inside>[^()\n]{{1,60}})\))?, (?P<minute>\d{{1,3}})(?:\+(?P<added>\d{{1,2}}))?(?:st|nd|rd|th|:\d\d)\b"
)
""" "1, Hull, Moe, 5 (Lund), 12th minute"."""
_BOX_CROWD = re.compile(r"(?<![\w.])A ?[—–_-] ?(\d{1,3},\d{3}|\d{3,5})\b")
_BENCH = re.compile(rf"\. (?={NAME}(?:, {NAME})*$)")
""" "Ask, Moe (Lund 88). Vik, Berg.": where a line-up ends and its bench begins."""
_FIRST = ("lineup", "subs", "unused")
"""Lists that tell whose the players of the others are."""
_LINEUP = 9
"""Names of a line without a label that make it a line-up, at least."""


def read_sheet(reader: Reader, told: Told, found: list[Told], affiliations: dict[str, str]) -> Sheet:
    """The lists of the article, for this match; without those that stand with the line of another one in ``found``."""
    sheet = Sheet()
    others = [scorers[1:] for other in found if other is not told for claim in other.claims for scorers in claim.scorers]
    sections = [
        section
        for section in find_sections(reader, told.teams)
        if section.kind != "goals" or not any(start < section.end and section.start < end for start, end in others)
    ]
    for section in sorted(sections, key=lambda section: _FIRST.index(section.kind) if section.kind in _FIRST else len(_FIRST)):
        read_section(reader, sheet, section, told)
    if "irst half" in reader.document.text or "irst Half" in reader.document.text:
        sheet.events.extend(_boxed(reader, told))
        if sheet.crowd is None and (crowd := _BOX_CROWD.search(reader.document.text)):
            sheet.crowd = (int(crowd.group(1).replace(",", "")), *crowd.span(1))
    read_squads(reader, sheet, told)
    read_bare(reader, sheet, told, affiliations)
    return sheet


def _boxed(reader: Reader, told: Told) -> Iterator[Event]:
    """The goals of an American summary."""
    text = reader.document.text
    for match in _BOX.finditer(text):
        team = team_called(reader, told, *match.span("team"))
        if team is None:
            continue
        name = match["name"].rstrip(".")
        event = Event("goal", full_name(reader, name, match.start("name")), team, minute=int(match["minute"]))
        event.added = int(match["added"]) if match["added"] else None
        event.spans = [("player", match.start("name"), match.start("name") + len(name)), ("minute", *match.span("minute"))]
        inside = match["inside"] or ""
        event.penalty, event.own_goal = "penalty" in inside, "own goal" in inside
        maker = re.match(NAME, inside)
        if maker is not None and not event.penalty and not event.own_goal:
            start = match.start("inside")
            event.other = full_name(reader, maker.group().rstrip("."), start)
            event.spans.append(("assist", start, start + len(maker.group().rstrip("."))))
        yield event


def read_bare(reader: Reader, sheet: Sheet, told: Told, affiliations: dict[str, str]) -> None:
    """Lists without labels: a line of nine names or more is a line-up, a line of some of those names tells the bookings."""
    text = reader.document.text
    teams, home = told.teams, told.home
    order = (home, teams[1] if home == teams[0] else teams[0]) if home else teams
    lineups: list[str] = []
    seen_lineup = False
    labelled, at = sorted(sheet.covered), 0
    for start, end in reader.document.paragraphs:
        while at < len(labelled) and labelled[at][1] <= start:
            at += 1
        has_label = at < len(labelled) and labelled[at][0] < end
        if end - start > LONGEST or has_label:
            seen_lineup = seen_lineup or has_label
            continue
        called = _CALLED.match(text, start, end)
        if called is not None and is_lineup(text, called.end(), end):
            offset = called.end()
        else:
            offset = start + (2 if text.startswith(": ", start) else 1 if text.startswith(":", start) else 0)
        content = text[offset:end].rstrip(". ")
        if not seen_lineup and content.count(",") + content.count(";") + 1 < _LINEUP:
            continue  # nothing that follows tells anything of it
        bench = _BENCH.search(content)
        if bench is not None and content.count(",", 0, bench.start()) + 1 >= _LINEUP:
            content = content[: bench.start()]
            last = offset + bench.start()
        else:
            bench, last = None, end
        items = [item.strip() for item in re.split(r"[,;]", re.sub(r"\([^()]*\)", "", content)) if item.strip()]
        if not items or items[0][0].isdigit() or not all(_ITEM.fullmatch(item) for item in items):
            if seen_lineup and re.fullmatch(r"\d{1,3},\d{3}", content):
                sheet.crowd = sheet.crowd or (int(content.replace(",", "")), offset, offset + len(content))
            continue
        if len(items) >= _LINEUP:
            names = list(items)
            team = _whose(names, teams, affiliations)
            sheet.guessed = sheet.guessed or team is None
            team = team or next((key for key in order if key and key not in lineups), None)
            if team is None:
                continue
            lineups.append(team)
            seen_lineup = True
            read_section(reader, sheet, Section("lineup", team, offset, last), told)
            if bench is not None:
                read_section(reader, sheet, Section("unused", team, offset + bench.end(), end), told)
        elif seen_lineup and items and all(re.search(r"\d", item) for item in items):
            read_section(reader, sheet, Section("goals", lineups[-1] if lineups else None, offset, end, sure=bool(lineups)), told)
        elif seen_lineup:
            sides = [sheet.side(item) for item in items]
            if all(sides) and (len(items) > 1 or "(" not in text[start:end]):
                read_section(reader, sheet, Section("booked", sides[0], offset, end, sure=True), told)
            elif len(items) == 1 and re.fullmatch(r"[A-Z]\.? [A-Z][\w'-]+", items[0]):
                name = items[0]
                sheet.referee = sheet.referee or (name, offset, offset + len(name))
                sheet.covered.append((start, end))
            elif lineups:
                read_section(reader, sheet, Section("unused", lineups[-1], offset, end), told)


def _whose(names: list[str], teams: tuple[str, str], affiliations: dict[str, str]) -> str | None:
    votes = dict.fromkeys(teams, 0)
    for person, team in affiliations.items():
        if team in votes and any(fold(person).split()[-1:] == fold(re.sub(r"\d+", "", name)).split()[-1:] for name in names):
            votes[team] += 1
    best = max(teams, key=lambda team: votes[team])
    return best if votes[best] > min(votes.values()) else None
