"""The league of a match by where its teams are said to stand: "A stay third in the Premier League", "the Division Three side", or by a line
of its own. What an article's other matches take from it is ``round_up``'s business.
"""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.facts.eligibility import fits, of_a_cup
from service.extract.matches.memberships import told_of_others
from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader
from service.extract.names import CompetitionMention

_RANK = (
    r"(?:top|bottom|foot|head|summit|basement|lead(?:ers?)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|\d{1,2}(?:st|nd|rd|th)|"
    r"from bottom|unbeaten|record|only team|only side|only club|sides?|teams?|race|place|position|spot|title|clear|form|side|defence"
    r"|attack|scorers?|run|danger|relegation zone)"
)
_PLACED = re.compile(rf"\b{_RANK} (?:in|of|from|at the top of|at the foot of|at the bottom of) (?:the |this season's )?$")
_TABLE = re.compile(
    r"(?:['’]s)? (?:table|ladder|standings|summit|leaders?|pace-?setters|drop zone|relegation (?:zone|places|battle|picture|mire)"
    r"|basement|strugglers|top (?:two|three|four|six|half)|"
    r"bottom (?:two|three|four)|title (?:race|challenge|hopes|charge|bid)|play-off (?:places|spots|picture|race|zone)|lead|survival"
    r"|safety|points|season|campaign|duty|business)\b"
)


_IS_A_SIDE = re.compile(r" (?:side|club|outfit|team|men)\b")


def _is_a_line(reader: Reader, value: CompetitionMention) -> bool:
    """Whether a line has the competition's name and nothing else, or begins with it and a full stop, be it over the report or under it."""
    start, end = reader.document.paragraph_at(value.start) or (0, 0)
    return value.start == start and (value.end >= end or reader.document.text[value.end] == ".")


def _beside(primary: Told, value: CompetitionMention) -> bool:
    """Whether a sentence that claims the match calls one of its teams so: "a defeat at B left the Division Three side bottom"."""
    return any(claim.reading.start <= value.start < claim.reading.end for claim in primary.claims)


def league_by_standing(reader: Reader, primary: Told) -> CompetitionMention | None:
    """ "A stay third in the Premier League", "out of the League Two drop zone": of a match without another competition, the league that its
    teams are said to stand in."""
    if of_a_cup(primary):
        return None
    lower = reader.document.lower
    named: dict[str, CompetitionMention] = {}
    for value in reader.names.competitions:
        stands = value.kind == "league" and (
            _PLACED.search(lower, max(0, value.start - 50), value.start)
            or _TABLE.match(lower, value.end)
            or (lower.startswith("the ", max(0, value.start - 4)) and _IS_A_SIDE.match(lower, value.end) and _beside(primary, value))
            or _is_a_line(reader, value)
        )
        if stands and fits(reader, value, primary) and not _of_others(reader, value, primary):
            named.setdefault(value.competition_id, value)
    return next(iter(named.values())) if len(named) == 1 else None


def _of_others(reader: Reader, value: CompetitionMention, primary: Told) -> bool:
    """Whether the sentence that names the competition speaks of other teams only."""
    reading = next((reading for reading in reader.readings if reading.start <= value.start < reading.end), None)
    if reading is None:
        return False
    keys = {key_of(mark) for mark in reading.of("T")}
    return (len(keys) > 1 and not keys & set(primary.teams)) or told_of_others(reading, value.start, primary.teams)
