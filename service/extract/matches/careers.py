"""Whose player or coach a person may be by what is known of him, among the teams that the article names.

A weaker ground than any word of the article: ``affiliations`` asks here last, and only for whom the article names beside his team.
"""

from collections.abc import Iterable, Iterator

from service.extract.folding import fold
from service.extract.knowledge import Spell, knowledge
from service.extract.matches.reading import Reader
from service.extract.people import Person


def by_career(reader: Reader, people: Iterable[Person]) -> Iterator[tuple[str, str]]:
    """Persons with the key of the one team among those named that they belong to: by the year of the article, if it has one."""
    careers = knowledge().careers
    year = reader.document.published_at.year if reader.document.published_at is not None else None
    for name in dict.fromkeys(person.name for person in people):
        folded = " ".join(fold(name).split())
        spells = careers.get(folded, ())
        named = {spell.team_id: _is_on(spell, year) for spell in spells if spell.team_id in reader.teams}
        named |= {spell.team_id: True for spell in spells if spell.team_id in named and _is_on(spell, year)}
        now = [key for key, on in named.items() if on] or list(named)
        if len(now) == 1:
            yield name, now[0]


def _is_on(spell: Spell, year: int | None) -> bool:
    return year is not None and spell.since <= year <= spell.until


def by_country(names: Iterable[str], teams: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Names with the national team, of two that played each other, that the country of a known player of the name is."""
    if not all(key.startswith("nation-") for key in teams):
        return
    for name in names:
        code = knowledge().people.get(" ".join(fold(name).split()))
        if code and f"nation-{code.lower()}" in teams:
            yield name, f"nation-{code.lower()}"
