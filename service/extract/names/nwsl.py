"""The clubs of the American women's league, which share their towns with men's clubs: whether an article tells of them, and which is whose.

What any other name means is ``meaning``'s business.
"""

import re
from collections import Counter
from functools import cache

from service.extract.folding import name_words
from service.extract.knowledge import WELL_KNOWN, Competition, Team, knowledge
from service.extract.names.hits import Hit
from service.extract.names.words import NWSL


def tells_of_nwsl(hits: list[Hit]) -> bool:
    """Whether the names in the article are of that league: it names the league and not the men's, or clubs of it and none of the men's."""
    leagues = {hit.entries[0].target.id for hit in hits if isinstance(hit.entries[0].target, Competition)}
    sisters = Counter(target.id in NWSL for hit in hits if not hit.entries[0].weak and (target := _club_of_the_states(hit)) is not None)
    return leagues & {"nwsl", "mls"} == {"nwsl"} or (sisters[True] > 1 and not sisters[False])


def _club_of_the_states(hit: Hit) -> Team | None:
    target = hit.entries[0].target
    return target if isinstance(target, Team) and target.country == "USA" and not target.national and target.fame == WELL_KNOWN else None


@cache
def nwsl_towns() -> dict[str, Team]:
    """The clubs of the American women's league by the towns in their names."""
    found: dict[str, Team] = {}
    for team_id in sorted(NWSL):
        team = knowledge().teams[team_id]
        words = name_words(team.name)
        for most in range(1, len(words)):
            found[" ".join(words[:most])] = team
        found[words[-1]] = team
    return found


def called_by_mascot(text: str, start: int, end: int) -> bool:
    """ "The Dash and Angel City played", "beat the Spirit": with a capital and an article, in an article on that league."""
    return " " not in text[start:end] and text.endswith(("the ", "The "), 0, start) and _GOES_ON.match(text, end) is None


_GOES_ON = re.compile(r"-| (?:of\b|[A-Z]|in which\b)")
""" "the Spirit of '99", "the Current Affairs desk", "the Spirit in which they played"."""
