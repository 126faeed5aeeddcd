# ruff: noqa: E501
"""Grounds and days that a sentence without two teams tells, and those that it does not."""

from datetime import UTC, date, datetime

import pytest

from service.extract import extract

WEDNESDAY = datetime(2024, 10, 16, 9, 0, tzinfo=UTC)
FOOTBALL = "\nThe goalkeeper and the striker shook hands after the football match."


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Newcastle United 2 Aston Villa 1\n\nThere are afternoons when St James' Park resembles a storm.", "St James' Park"),
        ("Arsenal v Chelsea: key facts\nVenue: Emirates Stadium\nArsenal have lost one game.", "Emirates Stadium"),
        ("Crystal Palace beat Watford 1-0 in the final at Wembley.", "Wembley"),
        ("Kaiserslautern beat Bochum 2-0 at a stunned Fritz Walter stadium.", "Fritz Walter stadium"),
    ],
)
def test_grounds(text: str, venue: str) -> None:
    match = next(match for match in extract(text + FOOTBALL, WEDNESDAY).matches if match.primary)
    assert match.venue is not None
    assert match.venue.name == venue


@pytest.mark.parametrize(
    "text",
    [
        "Crystal Palace beat Watford 1-0.\nThe manager spoke after training at Moss End Park.",
        "Crystal Palace, who beat Watford 1-0 on Saturday, will welcome the league's bottom club to the Moss End Arena next month.",
    ],
)
def test_grounds_of_something_else(text: str) -> None:
    match = next(match for match in extract(text + FOOTBALL, WEDNESDAY).matches if match.primary)
    assert match.venue is None


def test_the_same_venue() -> None:
    text = "Celtic beat Ajax 3-1 at Hampden last night. Celtic meet Porto on Sunday at the same venue and visit Lyon in May."
    found = {match.away.name: match.venue.name if match.venue else None for match in extract(text + FOOTBALL, WEDNESDAY).matches}
    assert found["Porto"] == "Hampden"
    assert found["Celtic"] is None


def day(text: str) -> date | None:
    (match,) = extract(text + FOOTBALL, WEDNESDAY).matches
    return match.kickoff.date if match.kickoff else None


def test_days() -> None:
    assert day("Girona 3 Getafe 2\n\nFor an hour yesterday it looked as if Girona had been right.") == date(2024, 10, 15)
    assert day(
        "Girona lost the forward in training on Tuesday. He had scored against Getafe in a 2-0 win for Girona three days earlier."
    ) == date(2024, 10, 12)


def test_a_weekend_is_not_one_day() -> None:
    text = (
        "Girona beat Getafe 4-0 in La Liga on Sunday. Elche drew 1-1 with Sevilla on Saturday. Osasuna beat Valencia 2-1. Betis beat Cadiz 3-2. "
        "Villarreal beat Mallorca 1-0."
    )
    days = {match.home.name: match.kickoff.date if match.kickoff else None for match in extract(text + FOOTBALL, WEDNESDAY).matches}
    assert days["Girona"] == date(2024, 10, 13)
    assert days["Osasuna"] is None
