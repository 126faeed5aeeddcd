"""Matches that were called off or broken off, and what lies ahead by a verb in the past: "were to host"."""

from datetime import UTC, datetime

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW
from tests.unit.extract.matches.test_discourse import told

WEDNESDAY = datetime(2024, 10, 16, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Heavy snow put paid to Derby County's trip to Luton Town.", "postponed"),
        ("Bury FC against Crewe Alexandra fell to a waterlogged pitch.", "postponed"),
        ("Stoke City's visit to Preston North End was put off after a bus broke down.", "postponed"),
        ("Oldham Athletic had been due to visit Bury FC on Saturday. Frost put paid to that.", "postponed"),
        ("The match between Fulham and Everton was halted after 27 minutes when a pylon fell.", "abandoned"),
        ("The match between Fulham and Everton, set for Sunday, did not hold as the bus broke down.", "postponed"),
        ("Hull City beat Leeds United 2-0 in a match that had been postponed twice.", "finished"),
        ("Hull City will now host Leeds United on 9 November after the first date was postponed.", "scheduled"),
        ("Schalke were to round off the day at home to Hoffenheim in the evening.", "scheduled"),
        ("Freiburg were due to meet Bayern Munich later on Sunday.", "scheduled"),
        ("Everton's clash with Fulham at Goodison Park is the pick of Sunday's ties.", "scheduled"),
        ("Portland plays Wednesday, hosting the Seattle Reign.", "scheduled"),
    ],
)
def test_whether_it_was_played(text: str, status: str) -> None:
    assert [match.status for match in extract(text + FOOTBALL_BELOW, WEDNESDAY).matches] == [status]


def test_what_was_so_too_shares_the_fate() -> None:
    text = "Getafe are in limbo. The fixture at Sevilla was called off; so were the trip to Osasuna and the home game with Girona."
    assert {claim[2] for claim in told(text)} == {"postponed"}
    text = "Getafe play on. The fixture at Sevilla was called off on Monday, and the trip to Osasuna on Friday is so far on."
    assert [claim[2] == "postponed" for claim in told(text)] == [True, False]
