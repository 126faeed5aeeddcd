"""Rows that are written by hand stand once: a name that only accents, case or marks tell from another one is the same."""

import re
from collections import Counter

from service.extract.folding import fold
from service.extract.knowledge import DATA, knowledge


def twice(names: list[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]


def test_careers() -> None:
    rows = (DATA / "careers.txt").read_text(encoding="utf-8").splitlines()
    assert twice([fold(row.partition(";")[0]).strip() for row in rows if row and not row.startswith("#")]) == []


def test_clubs_of_a_country() -> None:
    assert twice([f"{team.country} {re.sub(r'[^a-z0-9]', '', fold(team.name))}" for team in knowledge().teams.values() if team.fame]) == []
