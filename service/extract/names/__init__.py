"""The teams, competitions and venues that an article names.

What stands where is found in ``hits``, what it means in ``meaning``; clubs that no list has in ``unlisted`` and ``namesakes``, parts of
names in ``short`` and ``beginnings``, slips of the pen in ``misspelt``, sides of an age group in ``age_groups``.
People are found in ``people``; what the teams did is ``matches``' business.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from service.extract.document import Document
from service.extract.folding import name_words
from service.extract.knowledge import WELL_KNOWN, Competition, Ground, Kind, Team, knowledge
from service.extract.names.age_groups import with_age_groups
from service.extract.names.attributes import owns_a_club, without_homelands
from service.extract.names.beginnings import beginnings
from service.extract.names.contests import by_name_of_their_day, of_their_country, of_women, unlisted_contests
from service.extract.names.hits import find_hits
from service.extract.names.meaning import choose
from service.extract.names.mentions import CompetitionMention, NameKind, Names, TeamMention, VenueMention
from service.extract.names.misspelt import with_misspelt
from service.extract.names.namesakes import namesakes
from service.extract.names.short import short_names, without_outdone
from service.extract.names.standing import is_place
from service.extract.names.unlisted import outgrown, unlisted_clubs
from service.extract.names.words import GENERIC

__all__ = ["CompetitionMention", "NameKind", "Names", "TeamMention", "VenueMention", "find_names"]

_WOMEN = re.compile(r" (?:Women|Ladies|WFC)\b")
"""A club's women's side goes by the club's name; the word is a part of the mention."""

_START = attrgetter("start")
_KINDS: dict[Kind, NameKind] = {Kind.NICKNAME: "nickname", Kind.DEMONYM: "demonym"}
_LETTERS = 5
"""Of an abbreviation at most."""


def _as_called(called: dict[str, list[str]]) -> dict[str, str]:
    """The names of the lesser-known clubs that an article never calls by their usual one: the fullest that it does call them by.

    A name that only leaves out the last word that many clubs have ("Town") stands for the usual one.
    """
    teams, found = knowledge().teams, {}
    for key, spellings in called.items():
        usual = teams[key].name
        words = set(name_words(usual))
        names = [name for name in spellings if not (name.isupper() and " " not in name and len(name) <= _LETTERS)]
        if not names or any(usual in name for name in names) or words.issubset({word for name in names for word in name_words(name)}):
            continue
        fullest = max(names, key=lambda name: (not words.isdisjoint(name_words(name)), name.count(" "), names.count(name)))
        if not (words - set(name_words(fullest)) <= GENERIC and words > set(name_words(fullest))):
            found[key] = fullest
    return found


def _taken(*groups: Sequence[TeamMention | CompetitionMention | VenueMention]) -> list[tuple[int, int]]:
    """The characters that the mentions take, in the order of the text."""
    return sorted([(mention.start, mention.end) for group in groups for mention in group])


def find_names(document: Document) -> Names:
    """The teams, competitions and venues that the text names."""
    text = document.text
    teams: list[TeamMention] = []
    competitions: list[CompetitionMention] = []
    venues: list[VenueMention] = []
    hits = find_hits(knowledge(), text)
    begins = {hit.start for hit in hits}
    clubs = {hit.start: hit.end for hit in hits if isinstance(target := hit.entries[0].target, Team) and not target.national}
    listed = knowledge().teams
    former: dict[str, str] = {}
    present: dict[str, str] = {}
    called: dict[str, list[str]] = {}
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
            if target.fame < WELL_KNOWN and entry.kind is Kind.TEAM:
                called.setdefault(target.id, []).append(entry.spelling)
            women = _WOMEN.match(text, hit.end)
            end = women.end() if women and hit.end + 1 not in begins else hit.end
            mention = TeamMention(hit.start, end, target.name, target.id, target.country, _KINDS.get(entry.kind, "name"))
            if not is_place(text, mention) and not owns_a_club(text, hit.start, hit.end, clubs):
                teams.append(mention)
    teams = without_homelands(text, teams)
    teams = with_misspelt(document, teams, [(hit.start, hit.end) for hit in hits])
    former = {**_as_called(called), **former}
    former = {key: name if present.get(key, name) in name else present[key] for key, name in former.items()}
    if former:  # a club has the name that the article gives it in full, throughout
        teams = [replace(team, name=former.get(team.team_id or "", team.name)) for team in teams]
    teams = outgrown(document, teams)
    teams = namesakes(document, teams, _taken(teams, competitions, venues))
    taken = _taken(teams, competitions, venues)
    unlisted = unlisted_clubs(document, teams, taken)
    if unlisted:
        teams = sorted([*without_outdone(text, teams, unlisted), *unlisted], key=_START)
        taken = _taken(teams, competitions, venues)
    begun = beginnings(document, teams, taken)
    if begun:
        teams = sorted([*teams, *begun], key=_START)
        taken = _taken(teams, competitions, venues)
    teams = with_age_groups(document, sorted([*teams, *short_names(document, teams, taken)], key=_START))
    competitions = of_women(document, of_their_country(by_name_of_their_day(text, competitions), teams))
    contests = unlisted_contests(document, _taken(competitions, venues))
    if contests:
        known = [mention for mention in competitions if not any(each.start < mention.start < each.end for each in contests)]
        competitions = sorted(known + contests, key=_START)
        teams = [mention for mention in teams if not any(each.start <= mention.start < each.end for each in contests)]
    return Names(tuple(teams), tuple(competitions), tuple(venues))
