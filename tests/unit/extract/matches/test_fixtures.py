"""Matches to come, told without the word for a match: who is due where, who visits, who receives whom; results told without figures."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL


def matches(text: str) -> list[tuple[str, str, bool, str, tuple[int, int] | None]]:
    """Every match as home, away, whether the sides are known, status and score."""
    found = []
    for claim in extract(text + FOOTBALL).matches:
        final = claim.score.final if claim.score else None
        found.append((claim.home.name, claim.away.name, claim.sides_known, claim.status, (final.home, final.away) if final else None))
    return found


@pytest.mark.parametrize(
    ("text", "home", "away"),
    [
        ("Stoke receive Hull on Saturday.", "Stoke City", "Hull City"),
        ("Derby are at Cardiff on Boxing Day.", "Cardiff City", "Derby County"),
        ("Getafe, who are due at Osasuna on Tuesday, have no injuries.", "Osasuna", "Getafe"),
        ("Celtic can go top when Dundee visit on Wednesday.", "Celtic", "Dundee"),
        ("Celtic have not decided on tickets for the visit of Dundee.", "Celtic", "Dundee"),
    ],
)
def test_fixtures_to_come(text: str, home: str, away: str) -> None:
    assert matches(text) == [(home, away, True, "scheduled", None)]


def test_a_gift_received_from_a_club_is_no_fixture() -> None:
    assert matches("Everton have received a boost from Chelsea.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona beat Getafe by the only goal.", [("Girona", "Getafe", (1, 0))]),
        ("Leeds lost by the odd goal in five at Derby.", [("Derby County", "Leeds United", (3, 2))]),
        (
            "Girona beat Getafe 3-2 and Sevilla won by the same score at Osasuna.",
            [("Girona", "Getafe", (3, 2)), ("Osasuna", "Sevilla", (2, 3))],
        ),
        (
            "Sevilla, whose side were knocked out by Getafe, losing 4-0 in the cup, beat Girona 2-1.",
            [("Sevilla", "Getafe", (0, 4)), ("Sevilla", "Girona", (2, 1))],
        ),
    ],
)
def test_scores_told_in_other_words(text: str, expected: list[tuple[str, str, tuple[int, int]]]) -> None:
    assert [(home, away, score) for home, away, _, _, score in matches(text)] == expected
