"""Two legs that one sentence tells, whose the numbers on aggregate are, and what is called a leg without being one."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW

Legs = dict[tuple[str, str], tuple[int | None, str | None]]


def legs(text: str) -> Legs:
    """Leg and who goes through, by the two teams."""
    return {
        (match.home.name, match.away.name): (
            match.leg.number if match.leg else None,
            (match.home.name if match.advancing == "home" else match.away.name) if match.advancing else None,
        )
        for match in extract(text + FOOTBALL_BELOW).matches
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In the Europa League Porto knocked out Lens. Porto drew 0-0 in France on Thursday having won 1-0 at home.",
            {("Lens", "Porto"): (2, "Porto"), ("Porto", "Lens"): (1, None)},
        ),
        (
            "Porto knocked out Lens in the Europa League with a 2-1 win in Portugal following a 2-2 draw in France.",
            {("Porto", "Lens"): (2, "Porto"), ("Lens", "Porto"): (1, None)},
        ),
        # what a league's matches are called
        ("Girona beat Sevilla 2-1 in the first leg of the season's La Liga meetings.", {("Girona", "Sevilla"): (None, None)}),
    ],
)
def test_legs_of_one_sentence(text: str, expected: Legs) -> None:
    assert legs(text) == expected


@pytest.mark.parametrize(
    ("text", "through"),
    [
        ("Porto 0-1 Lens (agg 0-2)\nEuropa League, second round second leg", "Lens"),
        ("Porto 0-1 Lens (agg 3-2)\nEuropa League, second round second leg", "Porto"),
        ("In the second leg of the Europa League second round Lens were swept aside 3-0 (5-0 on aggregate) by Porto.", "Porto"),
        ("In the second leg of the Europa League second round Porto beat Lens 1-0 but went out 3-2 on aggregate.", "Lens"),
    ],
)
def test_whose_the_numbers_on_aggregate_are(text: str, through: str) -> None:
    assert through in {each[1] for each in legs(text).values()} - {None}
