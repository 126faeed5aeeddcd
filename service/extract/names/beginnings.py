"""The first words of a club's name that stand for it once the article has named it in full: "Tampa Bay" for the Tampa Bay Rowdies.

One word alone is read in ``short``.
"""

from bisect import bisect_left

from service.extract.document import Document
from service.extract.names.mentions import TeamMention
from service.extract.names.short import stands_alone
from service.extract.national import is_nation

_LEAST = 3
"""Words of a name whose beginning is looked for, at least."""


def beginnings(document: Document, teams: list[TeamMention], taken: list[tuple[int, int]]) -> list[TeamMention]:
    """The mentions of clubs by their names without the last word, of two words at least, outside the characters ``taken`` (in order)."""
    text = document.text
    clubs: dict[str, TeamMention | None] = {}
    for mention in teams:
        written = text[mention.start : mention.end]
        if mention.kind != "name" or written.count(" ") < _LEAST - 1 or is_nation(mention.team_id):
            continue
        begun = written.rpartition(" ")[0]
        other = clubs.setdefault(begun, mention)
        if other is not None and other.key != mention.key:
            clubs[begun] = None
    found: list[TeamMention] = []
    for begun, club in clubs.items():
        if club is None:
            continue
        start = text.find(begun)
        while start >= 0:
            end = start + len(begun)
            if _stands(document, taken, start, end):
                found.append(TeamMention(start, end, club.name, club.team_id, club.country, "short"))
            start = text.find(begun, end)
    return found


def _stands(document: Document, taken: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether the characters are words of their own outside all names, and are told of as a team is."""
    text = document.text
    if (start and text[start - 1].isalnum()) or text[end : end + 1].isalnum():
        return False
    at = bisect_left(taken, (start, start))
    if (at < len(taken) and taken[at][0] < end) or (at and taken[at - 1][1] > start):
        return False
    tokens = document.tokens_within(start, end)
    return bool(tokens) and stands_alone(document, tokens[0], end)
