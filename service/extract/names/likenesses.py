"""Which known club a name that no list has may be a form of: the article's own, cut short, or one of the knowledge by its town.

Whether the words are a club's name at all is told in ``unlisted``.
"""

from functools import cache

from service.extract.folding import fold, name_words
from service.extract.knowledge import WELL_KNOWN, Team, knowledge
from service.extract.names.mentions import TeamMention
from service.extract.names.words import MASCOTS, SUFFIXES
from service.extract.national import is_nation

_SHORTEST_CUT = 4
"""Letters of a name that stand for the whole of it, at least."""


def cut_short(word: str, begun: dict[str, TeamMention]) -> TeamMention | None:
    """The only club whose name of one word the ``word`` begins: "Port" for Porthmadog."""
    if len(word) < _SHORTEST_CUT:
        return None
    longer = [club for first, club in begun.items() if first.startswith(word) and len(name_words(club.name)) == 1]
    return longer[0] if len(longer) == 1 else None


def last_words(teams: list[TeamMention]) -> dict[str, TeamMention | None]:
    """The last words of the clubs' names, folded; None for one that two clubs share."""
    found: dict[str, TeamMention | None] = {}
    for mention in teams:
        words = name_words(mention.name)
        if len(words) > 1 and mention.kind == "name" and not is_nation(mention.team_id):
            other = found.setdefault(words[-1], mention)
            if other is not None and other.key != mention.key:
                found[words[-1]] = None
    return found


def listed(name: str) -> Team | None:
    """The club of the knowledge of that name, or the one whose name begins so ("Drogheda" for Drogheda United)."""
    listed = (entry.target for entry in knowledge().meanings(name) if isinstance(entry.target, Team))
    return next(listed, None) or _by_place_name().get(fold(name).strip())


@cache
def _by_place_name() -> dict[str, Team]:
    """Clubs by their names without the last word, where that tells one from all others; of those with a mascot's name the only well-known
    one, and only if no other is so called."""
    plain: dict[str, Team | None] = {}
    mascots: dict[str, Team | None] = {}
    for team in knowledge().teams.values():
        place, _, last = team.name.rpartition(" ")
        if place and not team.national and (last in SUFFIXES or (team.fame == WELL_KNOWN and last in MASCOTS)):
            found = plain if last in SUFFIXES else mascots
            key = fold(place).strip()
            found[key] = None if key in found else team
    return {key: team for key, team in (mascots | plain).items() if team is not None}
