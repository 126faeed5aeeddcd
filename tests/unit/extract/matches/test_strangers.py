"""Sides that a sentence names and that are not known in the article: nobody else is put in their place."""

import pytest

from tests.unit.extract.matches.test_discourse import scores, told

FIRST = "Getafe beat Sevilla 3-1 in La Liga.\n"


@pytest.mark.parametrize(
    "text",
    [
        "Elsewhere Kolding ended a poor run with a 2-0 win over Girona.",
        "Over in Austria Wolfsburg made light work of Osasuna.",
        "Also in the last eight, Charlton needed extra time to overcome Girona 3-2.",
        "It was four points better than Sofapaka, who were 2-1 winners at Girona.",
        "Kolding, playing at this level for the first time, eliminated Girona 2-0.",
        "Carlton's season went on with a 1-0 success at Girona.",
    ],
)
def test_a_side_that_is_not_known_is_no_other(text: str) -> None:
    assert scores(FIRST + text) == [("Getafe", "Sevilla", (3, 1))]


@pytest.mark.parametrize("text", ["Getafe won 2-0 over Town in March.", "Getafe lost 2-0 to County in March."])  # fmt: skip
def test_an_opponent_that_is_not_known_is_no_other(text: str) -> None:
    assert scores(FIRST + text) == [("Getafe", "Sevilla", (3, 1))]


def test_a_nickname_that_nothing_explains_is_of_the_team_that_the_article_is_about() -> None:
    text = "Getafe beat Sevilla 3-1 in La Liga. Getafe are fifth.\nOsasuna lost 1-0 to Girona. The Griffins travel to Osasuna on Sunday."
    assert ("Osasuna", "Getafe", "scheduled", None) in told(text)


def test_a_part_of_a_clubs_name_is_that_club() -> None:
    text = "Club Brugge drew with Sporting. After Sporting, Club travel to Beerschot on Sunday."
    assert ("Beerschot", "Club Brugge", "scheduled", None) in told(text)
