"""Lines that name the team which the lines under them are about: "WOLFSBURG (15th, 29 points)". What those lines tell is not read here."""

import re
from collections.abc import Sequence

from service.extract.matches.claim import key_of
from service.extract.matches.reading import Reading

_HEADING = re.compile(r"(?:\d{1,2}[.)]? ?)?«T(\d+)»(?: ?\([^()]{0,60}\)| ?[,:–—|-] ?(?:[^.;:«]|«D\d+»){0,60})?[.:]?")
_OF_ANOTHER = re.compile(r"(?:[\w .'&-]|«[PVE]\d+»){1,30} ?\([^()]{0,60}\)[.:]?")
UNKNOWN = ""
"""The team of a heading that nothing knows."""
_REACH = 8
"""Sentences under a heading at most that go on with its team."""


def team_headings(readings: Sequence[Reading]) -> dict[int, str]:
    """The key of the team, by the numbers of the sentences that stand under its heading."""
    found: dict[int, str] = {}
    paragraph, team, left = -1, None, 0
    for reading in readings:
        first, paragraph = reading.paragraph != paragraph, reading.paragraph
        match = _HEADING.fullmatch(reading.tagged) if first and not reading.title and reading.tags else None
        if match is not None:
            team, left = key_of(reading.by_number[int(match.group(1))]), _REACH
        elif team is not None and first and _OF_ANOTHER.fullmatch(reading.tagged):
            team, left = UNKNOWN, _REACH
        elif team is not None and left:
            found[reading.number], left = team, left - 1
    return found
