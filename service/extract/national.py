"""Ids of national teams: "nation-eng" for the country that FIFA calls ENG. All else about teams is told in ``knowledge``."""

from typing import TypeGuard

_PREFIX = "nation-"


def nation_id(code: str) -> str:
    """The id of the first team of a country, by FIFA's code."""
    return _PREFIX + code.lower()


def is_nation(team_id: str | None) -> TypeGuard[str]:
    """Whether the id is one of a national team, of any age."""
    return team_id is not None and team_id.startswith(_PREFIX)


def code_of(nation: str) -> str:
    """FIFA's code of the country of a first team; any other id in capitals."""
    return nation.removeprefix(_PREFIX).upper()
