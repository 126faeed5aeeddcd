"""Matches to come told by the town that a side goes to."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona lost to Benfica in May. They travel to Lisbon on Tuesday.", ("Benfica", "Girona", "scheduled", None)),
        ("Girona beat Juventus 2-1. Girona now have Tuesday's trip to Turin to prepare.", ("Juventus", "Girona", "scheduled", None)),
        ("Girona, Benfica and Porto are through. Girona travel to Lisbon on Tuesday.", ("Benfica", "Girona", "scheduled", None)),
        ("Peru beat Chile 2-1. Chile go to Montevideo a day later. Uruguay are third.", ("Uruguay", "Chile", "scheduled", None)),
    ],
)
def test_the_town_tells_the_opponent(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Girona lost to Benfica in May. Girona fly to Dubai on Tuesday to train.",  # nobody of the article is at home there
        "Girona lost to Benfica in May. Girona were tired after Tuesday's trip to Lisbon.",  # behind
        "Girona lost to Benfica in May. They travel to Lisbon with hope.",  # no day
        "Peru beat Chile 2-1. Chile travel to Santiago on Tuesday.",  # their own
    ],
)
def test_not_every_journey_is_to_a_match(text: str) -> None:
    assert [match[2] for match in told(text)] == ["finished"]
