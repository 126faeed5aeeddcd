"""The teams, competitions and venues that an article names.

What stands where is found in ``hits``, what it means in ``meaning``; clubs that no list has in ``unlisted``, parts of names in ``short``,
slips of the pen in ``misspelt``.
People are found in ``people``; what the teams did is ``matches``' business.
"""

import re
from operator import itemgetter

from service.extract.document import Document
from service.extract.knowledge import Competition, Ground, Kind, knowledge
from service.extract.names.contests import by_name_of_their_day, of_their_country, unlisted_contests
from service.extract.names.hits import find_hits
from service.extract.names.meaning import choose, is_place
from service.extract.names.mentions import CompetitionMention, NameKind, Names, TeamMention, VenueMention
from service.extract.names.misspelt import with_misspelt
from service.extract.names.short import short_names, without_outdone
from service.extract.names.unlisted import outgrown, unlisted_clubs

__all__ = ["CompetitionMention", "NameKind", "Names", "TeamMention", "VenueMention", "find_names"]

_WOMEN = re.compile(r" (?:Women|Ladies|WFC)\b")
"""A club's women's side goes by the club's name; the word is a part of the mention."""

_START = itemgetter(0)
_KINDS: dict[Kind, NameKind] = {Kind.NICKNAME: "nickname", Kind.DEMONYM: "demonym"}


def find_names(document: Document) -> Names:
    """The teams, competitions and venues that the text names."""
    text = document.text
    teams: list[TeamMention] = []
    competitions: list[CompetitionMention] = []
    venues: list[VenueMention] = []
    hits = find_hits(knowledge(), text)
    begins = {hit.start for hit in hits}
    listed = knowledge().teams
    former: dict[str, str] = {}
    present: dict[str, str] = {}
    for hit, entry in choose(text, hits):
        target = entry.target
        if isinstance(target, Competition):
            competitions.append(CompetitionMention(hit.start, hit.end, target.name, target.id, target.kind, target.country))
        elif isinstance(target, Ground):
            owners = tuple(dict.fromkeys(each.target.home_team_id or "" for each in hit.entries if isinstance(each.target, Ground)))
            venues.append(VenueMention(hit.start, hit.end, entry.spelling, target.city, target.home_team_id, target.id, owners))
        else:
            if target is not listed[target.id]:
                former.setdefault(target.id, target.name)
            elif entry.spelling == target.name:
                present[target.id] = target.name
            women = _WOMEN.match(text, hit.end)
            end = women.end() if women and hit.end + 1 not in begins else hit.end
            mention = TeamMention(hit.start, end, target.name, target.id, target.country, _KINDS.get(entry.kind, "name"))
            if not is_place(text, mention):
                teams.append(mention)
    teams = with_misspelt(document, teams, [(hit.start, hit.end) for hit in hits])
    former = {key: name if present.get(key, name) in name else present[key] for key, name in former.items()}
    if former:  # a club has the name that the article gives it in full, throughout
        teams = [team._replace(name=former.get(team.team_id or "", team.name)) for team in teams]
    teams = outgrown(document, teams)
    taken = sorted([mention[:2] for group in (teams, competitions, venues) for mention in group])
    unlisted = unlisted_clubs(document, teams, taken)
    if unlisted:
        teams = sorted([*without_outdone(text, teams, unlisted), *unlisted], key=_START)
        taken = sorted([mention[:2] for group in (teams, competitions, venues) for mention in group])
    teams = sorted([*teams, *short_names(document, teams, taken)], key=_START)
    competitions = of_their_country(by_name_of_their_day(text, competitions), teams)
    contests = unlisted_contests(document, sorted([mention[:2] for group in (competitions, venues) for mention in group]))
    if contests:
        known = [mention for mention in competitions if not any(each.start < mention.start < each.end for each in contests)]
        competitions = sorted(known + contests, key=_START)
        teams = [mention for mention in teams if not any(each.start <= mention.start < each.end for each in contests)]
    return Names(tuple(teams), tuple(competitions), tuple(venues))
