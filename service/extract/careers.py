"""Whose player or coach somebody may be by what is known of his career, among the teams that an article names.

A weaker ground than any word of the article: who reads the words asks here last, and only for a person whom the article names beside
the team. No team is ever found by a career alone.
"""

from collections.abc import Container, Iterable, Iterator
from datetime import datetime

from service.extract.knowledge import knowledge


def by_career(names: Iterable[str], teams: Container[str], published_at: datetime | None) -> dict[str, str]:
    """Person's name → the id of the only one of ``teams`` that he is known to have been with.

    Of several it is the one that he was with in the year of ``published_at``; nobody is given a team where that leaves a choice.
    """
    year = published_at.year if published_at is not None else None
    found: dict[str, str] = {}
    for name in dict.fromkeys(names):
        spells = [spell for spell in knowledge().spells_of(name) if spell.team_id in teams]
        now = {spell.team_id for spell in spells if year is not None and spell.since <= year <= spell.until}
        either = now or {spell.team_id for spell in spells}
        if len(either) == 1:
            found[name] = either.pop()
    return found


def by_country(names: Iterable[str], teams: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Names with the national team, of two that played each other, that the country of a known player of the name is."""
    if not all(key.startswith("nation-") for key in teams):
        return
    for name in names:
        key = f"nation-{(knowledge().country_of(name) or '').lower()}"
        if key in teams:
            yield name, key
