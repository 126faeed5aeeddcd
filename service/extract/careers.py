"""Whose player or coach somebody may be by what is known of his career, among the teams that an article names.

A weaker ground than any word of the article: who reads the words asks here last, and only for a person whom the article names beside
the team. No team is ever found by a career alone.
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import datetime

from service.extract.knowledge import Spell, knowledge
from service.extract.national import is_nation, nation_id

Years = tuple[int, int]
"""The first and the last year that an article may be of."""


def year_of(published_at: datetime | None) -> Years | None:
    """The year of an article that tells its day."""
    return (published_at.year, published_at.year) if published_at is not None else None


def years_of(names: Iterable[str], teams: Container[str], published_at: datetime | None) -> Years | None:
    """The year of ``published_at``; of an article without it the years in which most of those whom it names in full were with ``teams``."""
    if published_at is not None:
        return year_of(published_at)
    there: Counter[int] = Counter()
    for name in dict.fromkeys(names):
        spells = [spell for spell in knowledge().spells_of(name) if spell.team_id in teams] if " " in name else []
        there.update({year for spell in spells for year in range(spell.since, min(spell.until, spell.since + _LONGEST) + 1)})
    most = max(there.values(), default=0)
    if most < _WITNESSES:
        return None
    years = [year for year, men in there.items() if men == most]
    return min(years), max(years)


_LONGEST = 30
"""Years of a spell at most, for one that lasts."""
_WITNESSES = 4
"""Men whose careers tell of which years an article is, at least."""


def by_career(names: Iterable[str], teams: Container[str], years: Years | None) -> dict[str, str]:
    """Person's name → the id of the only one of ``teams`` that he is known to have been with.

    Of a man given by his full name whose team in ``years`` is known, be it one of these or not, only that one counts; nobody is given a
    team where that leaves a choice.
    """
    known = knowledge()
    found: dict[str, str] = {}
    for name in dict.fromkeys(names):
        spells: Sequence[Spell] = known.spells_of(name)
        here = [spell for spell in spells if spell.team_id in teams]
        if not here:
            continue
        if " " not in name:
            spells = here  # those who share the surname may be elsewhere
        either = {spell.team_id for spell in _within(spells, years) or here if spell.team_id in teams}
        if len(either) == 1:
            found[name] = either.pop()
    return found


def by_career_in_match(names: Iterable[str], teams: Container[str], years: Years | None) -> dict[str, str]:
    """Name of somebody who played in a match of ``teams`` → the one of them that he is known to have been with; who was with both was in
    ``years`` with one alone."""
    known = knowledge()
    found: dict[str, str] = {}
    for name in names:
        here = [spell for spell in known.spells_of(name) if spell.team_id in teams]
        either = {spell.team_id for spell in here}
        if len(either) > 1:
            either = {spell.team_id for spell in _within(here, years)}
        if len(either) == 1:
            found[name] = either.pop()
    return found


def was_with(name: str, team: str, years: Years | None) -> bool:
    """Whether a man is known to have been with a team in these years; at any time, where they are not known."""
    there = [spell for spell in knowledge().spells_of(name) if spell.team_id == team]
    return bool(there if years is None else _within(there, years))


def _within(spells: Iterable[Spell], years: Years | None) -> list[Spell]:
    """Those of the spells that touch the years; none where these are not known."""
    return [spell for spell in spells if years is not None and spell.since <= years[1] and spell.until >= years[0]]


def coached(name: str, team: str) -> bool:
    """Whether somebody was with a team so late in his career that he did not play any more."""
    spells = knowledge().spells_of(name)
    return any(spell.team_id == team and spell.since - spells[0].since >= _YEARS_OF_PLAY for spell in spells)


_YEARS_OF_PLAY = 16
"""From a man's first club on: hardly anybody joins another one to play for it after that, or coaches one before."""


def once_with(name: str, team: str | None, published_at: datetime | None) -> bool | None:
    """Whether somebody of the full name was with a club that he left by the year of ``published_at``; None where his career is not known.

    Of a country's team nothing is told: of players only the clubs are known.
    """
    spells = knowledge().spells_of(name) if " " in name and team is not None and not is_nation(team) else ()
    if not spells:
        return None
    return any(spell.team_id == team and (published_at is None or spell.until <= published_at.year) for spell in spells)


def nation_of(name: str) -> str | None:
    """The national team of a known player's country."""
    country = knowledge().country_of(name)
    return nation_id(country) if country else None


def by_country(names: Iterable[str], teams: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Names with the national team, of two that played each other, that the country of a known player of the name is."""
    if not all(is_nation(key) for key in teams):
        return
    for name in names:
        key = nation_of(name)
        if key is not None and key in teams:
            yield name, key
