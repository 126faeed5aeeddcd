"""The day of a match that stands in another clause or sentence than its teams, or counts from the day of another match."""

from datetime import UTC, date, datetime

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW

WEDNESDAY = datetime(2024, 10, 16, 9, 0, tzinfo=UTC)
SATURDAY = datetime(2024, 10, 19, 22, 0, tzinfo=UTC)


def days(text: str, published: datetime = WEDNESDAY) -> dict[tuple[str, str], date | None]:
    return {
        (match.home.name, match.away.name): match.kickoff.date if match.kickoff else None
        for match in extract(text + FOOTBALL_BELOW, published).matches
    }


@pytest.mark.parametrize(
    ("text", "pair", "day"),
    [
        ("Girona beat Getafe 2-1 in La Liga. The game, on 4 October, drew 9,000.", ("Girona", "Getafe"), date(2024, 10, 4)),
        ("Girona will visit Getafe in the cup. The tie will be played on 30 October.", ("Getafe", "Girona"), date(2024, 10, 30)),
        ("Girona beat Getafe 2-0 in the cup. The draw for the next round, on 30 October, is on television.", ("Girona", "Getafe"), None),
        (
            "Girona drew 1-1 with Getafe. The friendly was seconds from its end on Sunday when X scored.",
            ("Girona", "Getafe"),
            date(2024, 10, 13),
        ),
        ("Girona beat Getafe 2-1. They were warned by a judge on Monday.", ("Girona", "Getafe"), date(2024, 10, 14)),
        ("Girona v Getafe\nSaturday, 4pm\nGirona will check on two men.", ("Girona", "Getafe"), date(2024, 10, 19)),
        ("Girona, who beat Elche 2-0 in May, were stunned last night when Getafe won 3-1.", ("Getafe", "Girona"), date(2024, 10, 15)),
        ("Girona have sacked Ivan Blanco two days after a 2-1 defeat at Getafe.", ("Getafe", "Girona"), date(2024, 10, 14)),
        ("Girona boss Ivan Blanco said the winger misses Monday's tie at Getafe.", ("Getafe", "Girona"), date(2024, 10, 21)),
    ],
)
def test_a_day_told_beside(text: str, pair: tuple[str, str], day: date | None) -> None:
    found = days(text)
    assert found.get(pair) == day


def test_a_day_between_commas_is_of_what_follows() -> None:
    found = days("Girona are two short for Sunday's game against Getafe in Soria and, three days after that, the visit of Elche.")
    assert found == {("Girona", "Getafe"): date(2024, 10, 20), ("Girona", "Elche"): date(2024, 10, 23)}


def test_two_days_of_two_matches_with_one_verb() -> None:
    found = days("Girona will be without Ivan Blanco for the game at Getafe on Friday and Sunday's home match with Elche.")
    assert found == {("Getafe", "Girona"): date(2024, 10, 18), ("Girona", "Elche"): date(2024, 10, 20)}


@pytest.mark.parametrize(
    "text",
    [
        "La Liga's round ends on Sunday when Girona host Getafe and Elche travel to Osasuna.",
        "Girona host Getafe on Sunday, when Osasuna entertain Elche and Valencia go to Sevilla.",
        "Girona v Getafe; Osasuna v Elche; Sevilla v Valencia (all Sunday).",
    ],
)
def test_one_day_for_all_that_follow(text: str) -> None:
    assert set(days(text).values()) == {date(2024, 10, 20)}


def test_who_has_played_today_plays_again_in_a_week() -> None:
    found = days("Girona beat Getafe 2-1 on Saturday. They visit Elche on Saturday.", SATURDAY)
    assert found["Elche", "Girona"] == date(2024, 10, 26)
    found = days("Girona beat Getafe 2-1 on Saturday. Elche visit Osasuna later on Saturday.", SATURDAY)
    assert found["Osasuna", "Elche"] == date(2024, 10, 19)


def test_days_of_the_week_follow_each_other() -> None:
    found = days("Girona host Getafe on Monday before heading to Elche on the Saturday.")
    assert found == {("Girona", "Getafe"): date(2024, 10, 21), ("Elche", "Girona"): date(2024, 10, 26)}
    found = days("Girona, who host Getafe on Monday after visiting Elche on Friday, are third.")
    assert found.get(("Elche", "Girona")) in (None, date(2024, 10, 18))


def test_weeks_from_the_day_of_a_match() -> None:
    text = "Girona drew 1-1 with Getafe on Saturday. They had lost 2-0 at Elche a fortnight ago. In a fortnight they go to Osasuna."
    found = days(text, SATURDAY)
    assert found["Elche", "Girona"] == date(2024, 10, 5)
    assert found["Osasuna", "Girona"] == date(2024, 11, 2)
    assert days(text)["Elche", "Girona"] is None  # looked back to in the middle of a week


def test_the_weekday_before_a_match_and_after_one_to_come() -> None:
    found = days("Girona beat Getafe 2-1 on Saturday. Girona had lost 1-0 to Elche the previous Tuesday.")
    assert found["Girona", "Elche"] == date(2024, 10, 8)
    found = days("Girona host Getafe on Sunday. Elche beat Osasuna 1-0 on Monday. Girona go to Sevilla the following Saturday.")
    assert found["Sevilla", "Girona"] == date(2024, 10, 26)


def test_days_of_the_month() -> None:
    found = days("On the 24th, Girona face Getafe in La Liga before they meet Elche on the 2nd.")
    assert found == {("Girona", "Getafe"): date(2024, 10, 24), ("Girona", "Elche"): date(2024, 11, 2)}
    assert days("Girona scored on the 24th minute and beat Getafe 1-0.") == {("Girona", "Getafe"): None}


def test_an_american_day_without_a_preposition() -> None:
    text = "For 80 minutes Sunday, the Houston Dynamo had a first win in its pocket. Then Chivas USA scored twice to win 2-1."
    assert set(days(text).values()) == {date(2024, 10, 13)}
