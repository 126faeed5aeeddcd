"""Several results in one sentence: each clause has its own two teams and its own score."""

import pytest

from service.extract import extract

FOOTBALL = " The striker and the goalkeeper shook hands after the football match."


def results(text: str) -> list[tuple[str, str, tuple[int, int] | None]]:
    """Every match as home, away, score, in the order of the text."""
    found = []
    for claim in extract(text + FOOTBALL).matches:
        final = claim.score.final if claim.score else None
        found.append((claim.home.name, claim.away.name, (final.home, final.away) if final else None))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Elsewhere, Rotherham beat Exeter 2-1, Crawley lost 3-0 to Lincoln and Blackpool drew 1-1 with Mansfield.",
            [
                ("Rotherham United", "Exeter City", (2, 1)),
                ("Crawley Town", "Lincoln City", (0, 3)),
                ("Blackpool", "Mansfield Town", (1, 1)),
            ],
        ),
        (
            "Everton beat Fulham 2-0, Wolves lost 3-1 at Brentford and Burnley were held 1-1 by Leeds.",
            [
                ("Everton", "Fulham", (2, 0)),
                ("Brentford", "Wolverhampton Wanderers", (3, 1)),
                ("Burnley", "Leeds United", (1, 1)),
            ],
        ),
        (
            "Bolton overcame Reading 3-2, Wigan lost 1-0 at home to Barnsley and Stockport won 4-1 at Wrexham.",
            [
                ("Bolton Wanderers", "Reading", (3, 2)),
                ("Wigan Athletic", "Barnsley", (0, 1)),
                ("Wrexham", "Stockport County", (1, 4)),
            ],
        ),
    ],
)
def test_clauses_of_a_list(text: str, expected: list[tuple[str, str, tuple[int, int] | None]]) -> None:
    assert results(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Motherwell were held to a goalless draw by Kilmarnock.", ("Motherwell", "Kilmarnock", (0, 0))),
        ("Osasuna were held 2-2 at home by Getafe.", ("Osasuna", "Getafe", (2, 2))),
    ],
)
def test_held_by(text: str, expected: tuple[str, str, tuple[int, int]]) -> None:
    assert results(text) == [expected]
