"""What the items of a list mean: goals, cards, substitutions, kicks and whose players they are.

Where lists stand is ``sections``' business, how their items are written ``listed``'s.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal

from service.extract.folding import fold
from service.extract.matches.bare.listed import (
    NAME,
    Item,
    Stretch,
    When,
    card_of,
    changes,
    kick_of,
    list_end,
    named_items,
    only_goals,
    players,
    running_of,
    sent_off_after,
    substitutes,
)
from service.extract.matches.bare.listed import Change as Listed
from service.extract.matches.bare.sections import Section
from service.extract.matches.bare.sheet import Sheet, full_name, mention_at
from service.extract.matches.incidents import Event
from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader

_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d{2,6})")
_REFEREE = re.compile(rf"(?:Mr |Ms )?({NAME})")
_AFTER_NAME = re.compile(r"(?<=[^\W\d_]{3})\. | (?=Att\b|Attendance\b)")
""" "Referee: Ola Moe. Assistants": the next sentence is no part of the name."""
_BOX_CARD = re.compile(rf"(?P<name>{NAME}), (?P<team>[^,;\n]{{2,40}}), (?P<minute>\d{{1,3}})(?:\+(?P<added>\d{{1,2}}))?(?:st|nd|rd|th)\b")
""" "Moe, Hull, 22nd"."""
_MOST_EACH = 5
"""Goals of one man, where a figure may be their number or a minute."""


def read_section(reader: Reader, sheet: Sheet, section: Section, told: Told) -> None:
    """Takes up one list; what it does not understand is left out."""
    if section.kind == "crowd":
        _read_crowd(reader, sheet, section)
    elif section.kind == "referee":
        _read_referee(reader, sheet, section)
    elif section.kind == "lineup":
        _read_lineup(reader, sheet, section)
    elif section.kind in ("subs", "unused"):
        _read_substitutes(reader, sheet, section)
    else:
        _read_events(reader, sheet, section, told)


def _read_crowd(reader: Reader, sheet: Sheet, section: Section) -> None:
    number = _NUMBER.match(reader.document.text, section.start, section.end)
    if number:
        sheet.crowd = (int(number.group(1).replace(",", "")), *number.span())
        sheet.covered.append(number.span())


def _read_referee(reader: Reader, sheet: Sheet, section: Section) -> None:
    match = _REFEREE.match(reader.document.text, section.start, section.end)
    if match:
        start = match.start(1)
        name = _AFTER_NAME.split(match.group(1), maxsplit=1)[0].rstrip(".")
        sheet.referee = (full_name(reader, name, start), start, start + len(name))
        sheet.covered.append((start, start + len(name)))


def _read_lineup(reader: Reader, sheet: Sheet, section: Section) -> None:
    if section.team is None:
        return
    text = reader.document.text
    sheet.covered.append((section.start, section.end))
    for player, end in players(text, section.start, section.end):
        sheet.enlist(player.text, section.team)
        for change in substitutes(text, player, end):
            sheet.enlist(change.on.text, section.team)
            _add_change(reader, sheet, change, section.team)


def _read_substitutes(reader: Reader, sheet: Sheet, section: Section) -> None:
    told = list(changes(reader.document.text, section.start, section.end))
    if told:
        sheet.covered.append((section.start, section.end))
    for name, change in told:
        team = section.team
        if change is not None:
            team = (sheet.side(change.off.text) if change.off else None) or team
            _add_change(reader, sheet, change, team)
        if team is not None and not is_team(reader, name, None):
            sheet.enlist(name.text, team)


def _add_change(reader: Reader, sheet: Sheet, change: Listed, team: str | None) -> None:
    event = Event("substitution", full_name(reader, change.on.text, change.on.start), team, minute=change.minute, added=change.added)
    event.spans = [("player_in", change.on.start, change.on.end)]
    if change.off is not None:
        event.other = full_name(reader, change.off.text, change.off.start)
        event.spans.append(("player_out", change.off.start, change.off.end))
    if change.at is not None:
        event.spans.append(("minute", *change.at))
    if all(other.type != "substitution" or other.player != event.player for other in sheet.events):
        sheet.events.append(event)


def is_team(reader: Reader, name: Stretch, teams: tuple[str, str] | None) -> bool:
    """Whether a team is named there: one of ``teams``, or any."""
    return any(teams is None or key in teams for key in _teams_in(reader, name.start, name.end))


def _teams_in(reader: Reader, start: int, end: int) -> Iterator[str]:
    mentions = reader.names.teams
    for mention in mentions[bisect_left(mentions, start, key=lambda mention: mention.start) :]:
        if mention.start >= end:
            return
        yield mention.key


def _read_events(reader: Reader, sheet: Sheet, section: Section, told: Told) -> None:
    text = reader.document.text
    if section.kind in ("booked", "off") and (boxed := list(_boxed(reader, section, told))):
        sheet.covered.append((section.start, section.end))
        sheet.events.extend(boxed)
        return
    found = [item for item in named_items(text, section.start, section.end) if not is_team(reader, item.name, told.teams)]
    prose = list_end(text, section.start, section.end)
    if prose < section.end:
        cards = section.kind in ("booked", "off")
        found = [item for item in found if item.whens or (cards and item.name.start < prose)]
    events: list[Event] = []
    if section.kind == "goals" and _counted(found):
        found = _one_by_one(found)
    for item, listed in zip(found, _sides(reader, sheet, section, found, told), strict=True):
        side = listed or _by_aside(reader, item, told)
        if section.kind == "goals":
            events.extend(_goals(reader, sheet, item, side) if only_goals(item) else ())
        elif section.kind in ("booked", "off"):
            events.extend(_cards(reader, item, side, "red" if section.kind == "off" else "yellow"))
        elif section.kind == "missed":
            events.append(_event(reader, "penalty_missed", item, side, item.whens[0] if item.whens else None))
        elif (scored := kick_of(item)) is not None:
            kick = _event(reader, "shootout_kick", item, side, None)
            kick.scored, kick.after = scored, running_of(item)
            events.append(kick)
    _by_running(told, [event for event in events if event.type == "goal"], told.score)
    _by_running(told, [event for event in events if event.type == "shootout_kick" and event.scored], told.shootout)
    sheet.events.extend(events)
    if events:
        sheet.covered.append((section.start, section.end))


def _counted(found: list[Item]) -> bool:
    """ "Moe 2, Lund": figures that are numbers of goals, as some name has none and no figure is a likely minute."""
    figures = [[when.minute for when in item.whens] for item in found]
    return any(figures) and [] in figures and all(len(each) < 2 and sum(each) <= _MOST_EACH for each in figures)


def _one_by_one(counted: list[Item]) -> list[Item]:
    """The goals of a list whose figures are numbers of goals."""
    return [each for item in counted for each in [item._replace(whens=())] * (item.whens[0].minute if item.whens else 1)]


_HALVES = re.compile(r" ?[|;\n] ?| / | [-–—] ")


def _in_halves(reader: Reader, section: Section, found: list[Item], told: Told) -> list[str | None] | None:
    """The sides of a list of two parts ("Moe 3, Lund 60 | Berg 7") whose goals are as many as each side got; None of any other list."""
    cuts = [cut.start() for cut in _HALVES.finditer(reader.document.text, section.start, section.end)]
    if len(cuts) != 1 or told.score is None:
        return None
    first = [item for item in found if item.name.start < cuts[0]]
    counts = tuple(sum(max(1, len(item.whens)) for item in part) for part in (first, found[len(first) :]))
    if counts not in (told.score, told.score[::-1]) or 0 in counts:
        return None
    one = told.home or told.teams[0] if counts[0] == counts[1] else told.teams[0] if counts == told.score else told.teams[1]
    return [one if n < len(first) else told.other(one) for n in range(len(found))]


def _of_both(section: Section, found: list[Item], told: Told) -> bool:
    """Whether a list under the second of two teams has the goals of both: as many as the match had, and not as many as the side got."""
    if section.kind != "goals" or told.score is None or section.team not in told.teams:
        return False
    goals = sum(max(1, len(item.whens)) for item in found)
    return goals == sum(told.score) and goals != told.score[told.teams.index(section.team)]


def _sides(reader: Reader, sheet: Sheet, section: Section, found: list[Item], told: Told) -> list[str | None]:
    """The side that each item is told of: that of the list where it stands with its team, else that of the line-up that has the player."""
    if section.sure and not _of_both(section, found, told):
        return [section.team] * len(found)
    listed = [sheet.side(item.name.text) for item in found]
    if section.kind == "goals" and not any(listed) and (halves := _in_halves(reader, section, found, told)):
        return halves
    own = [any(kind == "own goal" for kind in (item.kind, *(when.kind for when in item.whens))) for item in found]
    known = {side for side, flip in zip(listed, own, strict=True) if side is not None and not flip}
    if len(known) == 1:
        (team,) = known
        return [told.other(side) if flip and side else team for side, flip in zip(listed, own, strict=True)]
    if known:
        return [told.other(side) if flip and side else side for side, flip in zip(listed, own, strict=True)]
    unknown = section.sure or section.team in sheet.players.values()  # of both teams, or no man of the line-up above
    return [None if unknown else section.team] * len(found)


def _by_aside(reader: Reader, item: Item, told: Told) -> str | None:
    """The team named in brackets with a player, "Moe (Hull) 34", or its initials."""
    named = {key for key in _teams_in(reader, item.name.end, item.name.end + len(item.rest) + 1) if key in told.teams}
    if not named:
        named = {key for key in told.teams if _initials(reader.teams[key].name) in re.findall(r"\b[A-Z]{2,4}\b", item.aside)}
    return next(iter(named)) if len(named) == 1 and item.kind != "own goal" else None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def _event(
    reader: Reader,
    kind: Literal["goal", "card", "penalty_missed", "shootout_kick"],
    item: Item,
    side: str | None,
    when: When | None,
) -> Event:
    event = Event(kind, full_name(reader, item.name.text, item.name.start), side)
    event.spans = [("player", item.name.start, item.name.end)]
    if when is not None:
        event.minute, event.added = when.minute, when.added
        event.spans.append(("minute", when.start, when.end))
    return event


def _goals(reader: Reader, sheet: Sheet, item: Item, side: str | None) -> Iterator[Event]:
    assist = item.assist
    listed = sheet.side(assist.text) if assist is not None else None
    known = assist is not None and (
        item.credited or (listed == side if listed else mention_at(reader, assist.start, assist.end) is not None)
    )
    for when in item.whens or (None,):
        event = _event(reader, "goal", item, side, when)
        kind = when.kind if when is not None else item.kind
        event.own_goal, event.penalty, event.after = kind == "own goal", kind == "penalty", item.running
        if assist is not None and known and len(item.whens) == 1 and kind == "goal" and not is_team(reader, assist, None):
            event.other = full_name(reader, assist.text, assist.start)
            event.spans.append(("assist", assist.start, assist.end))
        yield event


def _cards(reader: Reader, item: Item, side: str | None, usual: Literal["yellow", "red"]) -> Iterator[Event]:
    if sent_off_after(item):
        first, second = item.whens
        for when, card in ((first, "yellow"), (second, "second_yellow")):
            event = _event(reader, "card", item, side, when)
            event.card = "yellow" if card == "yellow" else "second_yellow"
            yield event
        return
    event = _event(reader, "card", item, side, item.whens[0] if item.whens else None)
    event.card = card_of(item, usual)
    yield event


def _boxed(reader: Reader, section: Section, told: Told) -> Iterator[Event]:
    """The cards of an American summary: "Moe, Hull, 22nd; Lund, Derby, 60th"."""
    for match in _BOX_CARD.finditer(reader.document.text, section.start, section.end):
        team = team_called(reader, told, match.start("team"), match.end("team"))
        if team is not None:
            name = match["name"].rstrip(".")
            event = Event("card", full_name(reader, name, match.start("name")), team, minute=int(match["minute"]))
            event.added = int(match["added"]) if match["added"] else None
            event.card = "red" if section.kind == "off" else "yellow"
            event.spans = [("player", match.start("name"), match.start("name") + len(name)), ("minute", *match.span("minute"))]
            yield event


def team_called(reader: Reader, told: Told, start: int, end: int) -> str | None:
    """The team of the match that the words call, by a name of it or a part of one."""
    named = [key for key in _teams_in(reader, start, end) if key in told.teams]
    if named:
        return named[0]
    words = set(fold(reader.document.text[start:end]).split())
    ours = [key for key in told.teams if words <= set(fold(reader.teams[key].name).split())]
    return ours[0] if len(ours) == 1 else None


def _by_running(told: Told, goals: list[Event], score: tuple[int, int] | None) -> None:
    """Gives the goals of a list with running scores ("1-0 Moe, 1-1 Lund") their sides, where the last score is the match's."""
    last = goals[-1].after if goals else None
    if last is None or score is None or any(goal.after is None or goal.team is not None for goal in goals):
        return
    by_order = {score: told.teams[0], score[::-1]: told.teams[1]}
    first = told.home if last[0] == last[1] else by_order.get(last)
    if first is None:
        return
    before = (0, 0)
    for goal in goals:
        after = goal.after or before
        if after[0] == before[0] + 1 and after[1] == before[1]:
            goal.team = first
        elif after[1] == before[1] + 1 and after[0] == before[0]:
            goal.team = told.other(first)
        before = after


def read_scorers(reader: Reader, team: str | None, start: int, end: int, goals: int | None = None) -> list[Event]:
    """The goals of a list such as "Berg 12, 55 pen, Dahl 61", or of bare names, all counting for ``team`` where it is told, which got so
    many ``goals``: as many as the figures add up to where they are no minutes ("Berg 2, Dahl")."""
    found = [item for item in named_items(reader.document.text, start, end) if only_goals(item)]
    each = _one_by_one(found) if _counted(found) else found
    return [goal for item in (each if goals in (None, len(each)) else found) for goal in _goals(reader, Sheet(), item, team)]
