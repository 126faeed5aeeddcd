# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""News of two teams before they meet, a paragraph or several for each: "A's X is suspended. / Striker Y, hurt in the defeat by C, is a
doubt. / B are without Z". A man whom nothing tells to be of either is of the team whose news it is.
"""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading

_NEWS = frozenset(
    """
    injury injuries injured suspended suspension ban banned doubt doubts doubtful fit fitness knock strain hamstring groin knee ankle calf thigh shoulder
    miss misses missed missing absent absence absentee absentees sidelined training trained train recovered recovery available unavailable ruled recall
    recalled ineligible cup-tied hurt limped without returns return back concussion illness virus
    """.split()
)
_OF_A_MAN = re.compile(
    r"(?:[•*-] )?(?:but |and |also |fellow |meanwhile,? |the )?(?:[a-z-]+ ){0,2}(?:«P\d+»|(?:\d\d-year-old|[a-z-]+) (?:is|has|was|will|could|missed)\b)"
)
_OF_A_TEAM = re.compile(r"(?:[•*-] )?(?:the )?«T(\d+)»")
_FAR = 4
"""Paragraphs back at most that began the news of a team."""


def news_goes_on(reading: Reading, discourse: Discourse) -> bool:
    """Whether a paragraph that begins with a man is more news of the team whose paragraph it follows."""
    if reading.quoted or _NEWS.isdisjoint(reading.words) or not _OF_A_MAN.match(reading.tagged):
        return False
    readings = discourse.reader.readings
    for number in range(reading.number - 1, -1, -1):
        before = readings[number]
        if before.paragraph < reading.paragraph - _FAR or before.title:
            return False
        if (opens := _OF_A_TEAM.match(before.tagged)) is not None and (not number or readings[number - 1].paragraph != before.paragraph):
            return key_of(before.by_number[int(opens.group(1))]) == discourse.focus and not _NEWS.isdisjoint(before.words)
    return False
