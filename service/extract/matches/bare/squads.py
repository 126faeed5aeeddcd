# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Squads whose lines lost the spaces between number, name and what became of the player:
"14MoeBooked at 71minsSubstituted forLundat 75'minutes"."""

import re
from collections.abc import Iterator

from service.extract.matches.bare.sheet import Sheet, full_name
from service.extract.matches.incidents import Event
from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader

_WORDS = ("Booked at ", "Substituted for", "Dismissed at ", "Sent off at ")
"""One of them stands in every such squad."""
_PLAYER = re.compile(
    r"(?:[-•*] ?)?\d{1,2} ?(?P<name>[^\W\d_][^\W\d_]*(?:[ '’.-][^\W\d_]+\.?){0,4}?) ?(?=(?:Booked|Dismissed|Sent off) at \d|Substituted for|\n|$)"
)
_CARD = re.compile(r" ?(?P<kind>Booked|Dismissed|Sent off) at (?P<minute>\d{1,3})(?:\+(?P<added>\d{1,2}))?['’]? ?min(?:ute)?s?")
_CHANGE = re.compile(
    r" ?Substituted for ?(?P<name>[^\W\d_][^\d\n]{1,40}?) ?at (?P<minute>\d{1,3})(?:\+(?P<added>\d{1,2}))?['’]? ?min(?:ute)?s?"
)
_LONGEST = 200


def read_squads(reader: Reader, sheet: Sheet, told: Told) -> None:
    """Enlists the players under the name of their team, with their cards and changes."""
    text = reader.document.text
    if not any(word in text for word in _WORDS):
        return
    named = {(mention.start, mention.end): mention.key for mention in reader.names.teams if mention.key in told.teams}
    team: str | None = None
    for start, end in reader.document.paragraphs:
        team = named.get((start, end), team)
        match = _PLAYER.match(text, start, end) if team is not None and end - start < _LONGEST else None
        if match is None or team is None:
            continue
        name = match["name"]
        sheet.enlist(name, team)
        sheet.covered.append((start, end))
        sheet.events.extend(_became(reader, sheet, team, match, end))


def _became(reader: Reader, sheet: Sheet, team: str, player: re.Match[str], end: int) -> Iterator[Event]:
    """What the rest of the line tells, in its order: a card that follows a change is the substitute's."""
    text = reader.document.text
    name, start, position = player["name"], player.start("name"), player.end()
    booked: set[str] = set()
    while match := _CARD.match(text, position, end) or _CHANGE.match(text, position, end):
        position = match.end()
        minute, added = int(match["minute"]), int(match["added"]) if match["added"] else None
        if match.re is _CARD:
            event = Event("card", full_name(reader, name, start), team, minute=minute, added=added)
            twice = name in booked
            event.card = "second_yellow" if twice else "yellow" if match["kind"] == "Booked" else "red"
            booked.add(name)
            event.spans = [("player", start, start + len(name)), ("minute", *match.span("minute"))]
        else:
            event = Event("substitution", full_name(reader, match["name"], match.start("name")), team, minute=minute, added=added)
            event.other = full_name(reader, name, start)
            event.spans = [("player_in", *match.span("name")), ("player_out", start, start + len(name)), ("minute", *match.span("minute"))]
            name, start = match["name"], match.start("name")
            sheet.enlist(name, team)
        if 1 <= minute <= 120:
            yield event
