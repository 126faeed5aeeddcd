"""What is told of a club right beside its name: its town ("Goa's flag-bearers Dempo"), its country ("Bella Vista of Uruguay"), its league
("Second Division Bury"). Which names stand in a text is found in ``hits``, what they mean in ``meaning``.
"""

import re
from collections.abc import Mapping
from itertools import pairwise

from service.extract.folding import fold
from service.extract.knowledge import Competition, Kind, Team, knowledge
from service.extract.names.hits import Hit
from service.extract.names.mentions import TeamMention
from service.extract.national import is_nation

_ITS_CLUB = re.compile(
    r"['’]s? (?:(?:own|other|second|oldest|biggest|sole|lone|only|leading|proud|top|unbeaten|mighty|most successful|best-supported) ){0,2}"
    r"(?:(?:flag-bearers?|flagbearers?|standard-bearers?|representatives?|giants|pride|finest|hopes?|favourites|club|side|outfit|team|powerhouse|"
    r"newcomers|upstarts) )?(?=[A-Z])"
)
""" "Madrid's other club Getafe", "Turin's Juventus"; but "Arsenal's rivals Tottenham" tells of both."""
_OF_COUNTRY = (" of ", ", of ", " of the ", " from ", " from the ", " (")
_COUNTRY_S = re.compile(r"(?:['’]s?)? (?:(?:side|club|champions|giants|rivals|leaders|outfit|team) )?")
_GOES_ON = re.compile(r"-| (?!Women\b|Ladies\b|FC\b)[A-Z][a-z]")


def owns_a_club(text: str, start: int, end: int, clubs: Mapping[int, int]) -> bool:
    """Whether the name ``start:end`` is a town's whose club is named right after it; ``clubs``: where names of clubs begin and end."""
    if not text.startswith(("'", "’"), end):
        return False
    match = _ITS_CLUB.match(text, end)
    after = clubs.get(match.end()) if match is not None else None
    return after is not None and not _GOES_ON.match(text, after) and fold(text[start:end]).strip() in knowledge().cities


def without_homelands(text: str, teams: list[TeamMention]) -> list[TeamMention]:
    """The mentions without the countries that only tell where the club before them is from."""
    found = teams[:1]
    for before, mention in pairwise(teams):
        home = is_nation(mention.team_id) and mention.country == before.country and before.team_id != mention.team_id
        if not (home and mention.kind == "name" and text[before.end : mention.start] in _OF_COUNTRY):
            found.append(mention)
    return found


def country_beside(text: str, hits: list[Hit], at: int) -> str | None:
    """The country that is told right beside the name: "Racing of Argentina", "Brazil's Botafogo", "the Spanish side Racing"."""
    hit = hits[at]
    if at + 1 < len(hits) and text[hit.end : hits[at + 1].start] in _OF_COUNTRY:
        target = hits[at + 1].entries[0].target
    elif at and _COUNTRY_S.fullmatch(text, hits[at - 1].end, hit.start):
        target = hits[at - 1].entries[0].target
    else:
        return None
    return target.country if isinstance(target, Team) and target.national else None


def after_leagues(text: str, hits: list[Hit]) -> frozenset[int]:
    """Where names stand right after that of a league: there they are clubs, whatever else is called so."""
    return frozenset(
        hit.start
        for before, hit in pairwise(hits)
        if hit.start == before.end + 1
        and text[before.end] == " "
        and isinstance(league := before.entries[0].target, Competition)
        and league.kind == "league"
        and not _GOES_ON.match(text, hit.end)
    )


def doing_to_clubs(text: str, hits: list[Hit]) -> frozenset[int]:
    """Where names stand before what only a side does to another one: "Barrow held Leeds", "Barrow gave Leeds a scare"."""
    found: list[int] = []
    for hit, other in pairwise(hits):
        does = _DOES.fullmatch(text, hit.end, other.start) if other.start - hit.end < _DOES_WITHIN else None
        if does is None or not isinstance(hit.entries[0].target, Team) or other.entries[0].kind is not Kind.TEAM:
            continue
        if (does.group(1) != "gave" or _A_SCARE.match(text, other.end)) and not _GIVEN_NAME.search(text, max(0, hit.start - 20), hit.start):
            found.append(hit.start)
    return frozenset(found)


_DOES = re.compile(
    r" (gave|held|pushed|hosted|hosts?|visits?|visited|entertain(?:s|ed)?|welcomed?|welcomes|edged|overcame|thrashed|trounced) (?:the )?"
)
_DOES_WITHIN = 20
_A_SCARE = re.compile(r" (?:a|an|some|plenty|the) (?:[\w-]+ )?(?:scare|fright|run|game|problems|trouble|test|match|hiding|lesson)\b")
_GIVEN_NAME = re.compile(r"(?<![.!?:\n\"“] )\b[A-Z][a-z]+ $")
