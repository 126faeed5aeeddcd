"""Another match of two teams of whom the sentence, or the one before, has told: again, twice, as before, and the lead of a first leg."""

from datetime import UTC, datetime

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona have beaten Sevilla twice this season, 1-0 in August and 3-1 in December.", ("Girona", "Sevilla", "finished", (3, 1))),
        ("Girona lost to Sevilla on both occasions last year, 1-0 in May and 2-0 in July.", ("Girona", "Sevilla", "finished", (0, 2))),
        ("Girona were beaten 2-0 by Sevilla in the league in May, and 3-1 again in June.", ("Girona", "Sevilla", "finished", (1, 3))),
        ("Girona won 2-0 at Sevilla in September and again, in a six-goal thriller, in March.", ("Girona", "Sevilla", "finished", None)),
        ("Girona beat Sevilla 2-0 on Tuesday, just as they did in October.", ("Girona", "Sevilla", "finished", None)),
        (
            "Girona lost 1-0 to Sevilla on Tuesday, exactly as they had in the league last season.",
            ("Girona", "Sevilla", "finished", (0, 1)),
        ),
    ],
)
def test_a_further_result_of_the_two(text: str, expected: Told) -> None:
    found = told(text)
    assert expected in found
    assert len(found) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Girona beat Sevilla on Tuesday, as they had at Getafe in October.",
        "Girona beat Sevilla on Tuesday, just as they did last week.",
        "Girona beat Sevilla 2-0 on Tuesday, just as they had hoped in October.",
        "Girona led twice, 1-0 and 2-1, and beat Sevilla.",
        "Girona have beaten Sevilla twice, and Getafe 3-0 again.",
    ],
)
def test_no_further_result_of_the_two(text: str) -> None:
    assert len([match for match in told(text) if {match[0], match[1]} == {"Girona", "Sevilla"}]) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona face Sevilla, the side they beat 2-0 in October, on Saturday.", ("Girona", "Sevilla", "finished", (2, 0))),
        ("Girona face Sevilla, the team they beat in the 1973 final, on Saturday.", ("Girona", "Sevilla", "finished", None)),
        ("Sevilla are the only side Girona have beaten 3-0 this season.", ("Girona", "Sevilla", "finished", (3, 0))),
    ],
)
def test_the_side_that_they_beat(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_champions_are_not_the_side_that_was_beaten() -> None:
    assert told("At Girona, champions Sevilla beat Getafe 1-0.") == [("Sevilla", "Getafe", "finished", (1, 0))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Girona will play Sevilla, who won 3-1 at Getafe after extra time to turn round a 2-1 deficit from the first leg.",
            ("Sevilla", "Getafe", "finished", (1, 2)),
        ),
        ("Girona visit Sevilla next week, where they defend a 2-1 lead against Sevilla.", ("Girona", "Sevilla", "finished", (2, 1))),
    ],
)
def test_the_lead_of_the_first_leg(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_the_ground_and_day_to_come_are_not_of_the_first_leg() -> None:
    text = "Girona are off to the Bernabeu next week, where Girona defend a 2-1 lead against Real Madrid."
    (played,) = (match for match in extract(text + FOOTBALL, datetime(2025, 3, 2, tzinfo=UTC)).matches if match.status == "finished")
    assert (played.venue, played.home.name, played.score is not None) == (None, "Girona", True)


def test_a_deficit_on_the_way_is_no_match() -> None:
    assert told("Girona came back from a 2-0 deficit to beat Sevilla 3-2.") == [("Girona", "Sevilla", "finished", (3, 2))]


def test_revenge_is_for_another_match() -> None:
    found = told("Girona beat Sevilla 3-0 last night. It was sweet revenge for their 2-1 loss in the autumn.")
    assert [score for *_, score in found] == [(3, 0), (1, 2)]


def test_what_an_article_begins_with_is_no_match_of_years_ago() -> None:
    text = "Girona edged out Sevilla in the cup. Sevilla remember the day in 1967 when they won 1-0 at Girona."
    published = datetime(2025, 3, 2, tzinfo=UTC)
    assert [match.score is not None for match in extract(text + FOOTBALL, published).matches] == [False, True]


def test_the_country_of_the_first_leg_is_no_opponent() -> None:
    found = told("Girona host Lyon on Saturday in the second leg of a cup tie.\n\nGirona hold a 4-1 lead after the first leg in France.")
    assert ("Lyon", "Girona", "finished", (1, 4)) in found


def test_a_lead_over_them_into_the_second_leg() -> None:
    found = told("Girona hold a 1-0 advantage over Lyon heading into the second leg in France on Friday.")
    assert sorted(found, key=str) == [("Girona", "Lyon", "finished", (1, 0)), ("Lyon", "Girona", "scheduled", None)]
    assert len(told("Lyon beat Girona 3-1 in the second leg after going into the second leg a goal behind.")) == 1
