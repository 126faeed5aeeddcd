"""Whose player or coach somebody may be by what is known of his career, among the teams that an article names.

A weaker ground than any word of the article: who reads the words asks here last, and only for a person whom the article names beside
the team. No team is ever found by a career alone.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import datetime

from service.extract.knowledge import Spell, knowledge
from service.extract.national import is_nation, nation_id


def by_career(names: Iterable[str], teams: Container[str], published_at: datetime | None) -> dict[str, str]:
    """Person's name → the id of the only one of ``teams`` that he is known to have been with.

    Of a man given by his full name whose team in the year of ``published_at`` is known, be it one of these or not, only that one counts;
    nobody is given a team where that leaves a choice.
    """
    year = published_at.year if published_at is not None else None
    known = knowledge()
    found: dict[str, str] = {}
    for name in dict.fromkeys(names):
        spells: Sequence[Spell] = known.spells_of(name)
        here = [spell for spell in spells if spell.team_id in teams]
        if not here:
            continue
        if " " not in name:
            spells = here  # those who share the surname may be elsewhere
        now = [spell for spell in spells if year is not None and spell.since <= year <= spell.until]
        either = {spell.team_id for spell in now or here if spell.team_id in teams}
        if len(either) == 1:
            found[name] = either.pop()
    return found


def coached(name: str, team: str) -> bool:
    """Whether somebody was with a team so late in his career that he did not play any more."""
    spells = knowledge().spells_of(name)
    return any(spell.team_id == team and spell.since - spells[0].since >= _YEARS_OF_PLAY for spell in spells)


_YEARS_OF_PLAY = 16
"""From a man's first club on: hardly anybody joins another one to play for it after that, or coaches one before."""


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
