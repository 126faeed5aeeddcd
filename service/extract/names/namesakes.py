"""Clubs that no list has, and whose names begin with a known club's of another country: "Everton Lautaro", "Al-Nasr Suburb"."""

import re
from collections import Counter

from service.extract.document import Document
from service.extract.folding import fold
from service.extract.names.mentions import TeamMention
from service.extract.names.words import LEADING_WORDS
from service.extract.national import is_nation
from service.extract.wordlists import first_names

_MORE = re.compile(
    r" ([A-Z][a-z'’]{3,})(?= (?:\d{1,2}[-–]\d|on|in|at|by|to|with|for|and|after|who|were|had|have)\b|[.,;:]|['’]s?\b|\s*(?:\n|\Z))"
)
_OPPONENT = re.compile(
    r"\b(?:beat|beats|beating|over|against|past|saw off|seeing off|thrashed|hammered|eliminated|edged|held|with|by|to|face|facing|host"
    r"|hosts|side|club|outfit|minnows|neighbours|rivals|strugglers|-tier|-division) $"
)
_NO_PARTS = LEADING_WORDS | frozenset(
    """
    january february march april june july august september october november december tonight today tomorrow yesterday women ladies
    reserves academy youth calcio futbol futebol football club stadium park women's legends veterans
    """.split()
)
_AT_HOME = 2
"""Mentions of clubs of one country that tell where an article is at home."""


def namesakes(document: Document, teams: list[TeamMention], taken: list[tuple[int, int]]) -> list[TeamMention]:
    """The mentions, with those made longer that are an opponent's and go on with a word that nothing else has taken.

    So only where the article tells of the clubs of another country, and of no other club of this one.
    """
    text = document.text
    clubs = {mention.key: mention for mention in teams if not is_nation(mention.team_id)}
    countries = Counter(mention.country for mention in clubs.values() if mention.country is not None)
    if not countries or countries.most_common(1)[0][1] < _AT_HOME:
        return teams
    starts = {start for start, _ in taken}
    longer: dict[int, TeamMention] = {}
    for mention in teams:
        if mention.kind != "name" or mention.country is None or mention.key not in clubs or countries[mention.country] > 1:
            continue
        more = _MORE.match(text, mention.end)
        if more is None or mention.end + 1 in starts or _OPPONENT.search(text, max(0, mention.start - 14), mention.start) is None:
            continue
        part = fold(more[1]).strip()
        if part not in _NO_PARTS and part not in first_names():
            longer[mention.start] = TeamMention(mention.start, more.end(), text[mention.start : more.end()], None, None)
    return [longer.get(mention.start, mention) for mention in teams] if longer else teams
