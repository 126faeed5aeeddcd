# ruff: noqa: E501
"""Grounds and days that a sentence without two teams tells, and those that it does not."""

from datetime import UTC, date, datetime

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW

WEDNESDAY = datetime(2024, 10, 16, 9, 0, tzinfo=UTC)


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
    match = next(match for match in extract(text + FOOTBALL_BELOW, WEDNESDAY).matches if match.primary)
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
    match = next(match for match in extract(text + FOOTBALL_BELOW, WEDNESDAY).matches if match.primary)
    assert match.venue is None


def test_the_same_venue() -> None:
    text = "Celtic beat Ajax 3-1 at Hampden last night. Celtic meet Porto on Sunday at the same venue and visit Lyon in May."
    found = {match.away.name: match.venue.name if match.venue else None for match in extract(text + FOOTBALL_BELOW, WEDNESDAY).matches}
    assert found["Porto"] == "Hampden"
    assert found["Celtic"] is None


def day(text: str) -> date | None:
    (match,) = extract(text + FOOTBALL_BELOW, WEDNESDAY).matches
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
    days = {match.home.name: match.kickoff.date if match.kickoff else None for match in extract(text + FOOTBALL_BELOW, WEDNESDAY).matches}
    assert days["Girona"] == date(2024, 10, 13)
    assert days["Osasuna"] is None


@pytest.mark.parametrize(
    ("text", "venue", "home"),
    [
        ("Lincoln lost 2-1 at Spotland on Saturday.\nRochdale scored first.", "Spotland", "Rochdale"),
        ("Fenerbahce lost 2-1 to Trabzonspor at the Huseyin Avni Aker Stadium.", "Huseyin Avni Aker Stadium", "Trabzonspor"),
        ("Thun drew 1-1 with Basel at the Joggeli.", "Joggeli", "Basel"),
        ("Lens held Lille 0-0 at Grimonprez-Jooris.", "Grimonprez-Jooris", "Lille"),
        ("Morocco beat Benin 2-0 at the Stade de l'Amitié.", "Stade de l'Amitié", "Benin"),
    ],
)
def test_old_and_lesser_grounds_tell_who_was_at_home(text: str, venue: str, home: str) -> None:
    (match,) = extract(text + FOOTBALL_BELOW, WEDNESDAY).matches
    assert match.venue is not None
    assert (match.venue.name, match.home.name, match.sides_known) == (venue, home, True)


def test_the_fullest_name_of_the_ground() -> None:
    text = "Bohemians beat Shelbourne 2-0 at Dalymount on Friday.\nIt rained on Dalymount Park from first to last, the manager said."
    (match,) = extract(text + FOOTBALL_BELOW, WEDNESDAY).matches
    assert match.venue is not None
    assert match.venue.name == "Dalymount Park"


@pytest.mark.parametrize(
    "text",
    [
        "Burnley must win at Turf Moor to stay up.",
        "The late header looked like earning Stoke a first win at Turf Moor, the striker said.",
    ],
)
def test_a_result_that_is_not_told(text: str) -> None:
    before = "Stoke drew 1-1 with Burnley on Saturday."
    assert len(extract(f"{before} {text}{FOOTBALL_BELOW}", WEDNESDAY).matches) == 1


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Ada Byron at Haig Avenue\n\nArsenal beat Everton 2-1 in the semi-finals of the FA Cup yesterday.", "Haig Avenue"),
        ("In Saturday's semi-final, played at Barnet's Underhill, Charlton beat Bristol Rovers 2-1.", "Underhill"),
        ("Turkey went down 2-0 to England at Sunderland's Stadium of Light in April.", "Stadium of Light"),
        ("Kaizer Chiefs visit Bloemfontein Celtic in tomorrow's last-16 encounter (Moss End Park, 8.15pm).", "Moss End Park"),
        ("Also on Friday: Pune FC v HAL (Moss Lane stadium).", "Moss Lane stadium"),
        ("Udinese were 1-0 winners over Napoli at the Friuli soon after the break.", "Friuli"),
        ("Newcastle beat Hull 2-0 at St James Park.", "St James Park"),
    ],
)
def test_grounds_by_who_wrote_and_whose_they_are(text: str, venue: str) -> None:
    match = extract(text + FOOTBALL_BELOW, WEDNESDAY).matches[0]
    assert match.venue is not None
    assert match.venue.name == venue


def test_the_ground_of_a_third_club_told_with_something_else() -> None:
    text = "Charlton beat Bristol Rovers 2-1. Their striker trained at Barnet's Underhill."
    assert extract(text + FOOTBALL_BELOW, WEDNESDAY).matches[0].venue is None
