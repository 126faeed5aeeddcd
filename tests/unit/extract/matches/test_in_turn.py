"""Matches that one sentence tells "respectively": who stands beside whom has not met."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Girona and Getafe lost 2-0 and 3-1 to Sevilla and Valencia respectively.",
            [("Girona", "Sevilla", "finished", (0, 2)), ("Getafe", "Valencia", "finished", (1, 3))],
        ),
        (
            "Girona and Getafe were held to 1-1 draws by Sevilla and Valencia respectively.",
            [("Girona", "Sevilla", "finished", (1, 1)), ("Getafe", "Valencia", "finished", (1, 1))],
        ),
        (
            "There were also points for Girona and Getafe, who were held to goalless draws respectively by Sevilla and Valencia.",
            [("Girona", "Sevilla", "finished", (0, 0)), ("Getafe", "Valencia", "finished", (0, 0))],
        ),
        (
            "There were wins for Girona and Getafe over Sevilla and Valencia, respectively.",
            [("Girona", "Sevilla", "finished", None), ("Getafe", "Valencia", "finished", None)],
        ),
        (
            "Leaders Girona and second-placed Getafe face Sevilla and Valencia respectively on Sunday.",
            [("Girona", "Sevilla", "scheduled", None), ("Getafe", "Valencia", "scheduled", None)],
        ),
        (
            "Girona beat Sevilla and Valencia 2-0 and 3-1 respectively in May.",
            [("Girona", "Sevilla", "finished", (2, 0)), ("Girona", "Valencia", "finished", (3, 1))],
        ),
        (
            "Girona and Getafe, who won 2-0 and 3-1 at Sevilla and Valencia respectively, meet on Sunday.",
            [
                ("Sevilla", "Girona", "finished", (0, 2)),
                ("Valencia", "Getafe", "finished", (1, 3)),
                ("Girona", "Getafe", "scheduled", None),
            ],
        ),
    ],
)
def test_paired_in_their_order(text: str, expected: list[Told]) -> None:
    assert sorted(told(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    "text",
    [
        "Girona and Getafe are second and third respectively, and Sevilla and Valencia lie fourth and fifth.",
        "Girona and Getafe signed players from Sevilla and Valencia respectively.",
        "Girona and Getafe have not beaten Sevilla and Valencia respectively since 2009.",
    ],
)
def test_what_pairs_no_matches(text: str) -> None:
    assert extract(text + FOOTBALL).matches == ()


def test_who_is_at_home() -> None:
    found = {
        (claim.home.name, claim.away.name)
        for claim in extract("Girona and Getafe lost 2-0 at home to Sevilla and Valencia respectively." + FOOTBALL).matches
    }
    assert found == {("Girona", "Sevilla"), ("Getafe", "Valencia")}
