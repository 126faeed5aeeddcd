"""Results told by the points that were taken or dropped beside the opponent's name."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "winner"),
    [
        ("Sevilla dropped two points away to Getafe.", ("Getafe", "Sevilla", "finished", None), "draw"),
        ("Girona beat Cadiz 2-0, while Sevilla shed two more points at home to Getafe.", ("Sevilla", "Getafe", "finished", None), "draw"),
        ("Sevilla surrendered three points to Getafe on Sunday.", ("Sevilla", "Getafe", "finished", None), "away"),
        ("Sevilla dropped points against Getafe on Sunday.", ("Sevilla", "Getafe", "finished", None), None),
        ("Sevilla picked up three valuable points at Getafe.", ("Getafe", "Sevilla", "finished", None), "away"),
        ("Sevilla secured maximum points at home to Getafe.", ("Sevilla", "Getafe", "finished", None), "home"),
        ("Sevilla collected a point at Getafe.", ("Getafe", "Sevilla", "finished", None), "draw"),
    ],
)
def test_points_tell_the_result(text: str, expected: Told, winner: str | None) -> None:
    assert expected in told(text)
    claims = [claim for claim in extract(text + FOOTBALL).matches if {claim.home.name, claim.away.name} == {"Sevilla", "Getafe"}]
    assert [claim.winner for claim in claims] == [winner]


def test_points_still_wanted_are_no_result() -> None:
    assert not [match for match in told("Sevilla want to take three points from Getafe on Sunday.") if match[2] == "finished"]
