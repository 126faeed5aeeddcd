# ruff: noqa: E501 - a sentence is easier to read in one line
"""Matches that a phrase of a sentence only looks back to, and goals told of the same man in two matches."""

import pytest

from service.extract import extract
from service.models import Goal
from tests.unit.extract.about_football import FOOTBALL_APART

REPORT = "Getafe beat Osasuna 2-0 in La Liga on Sunday.\n\n"


def goals_by_match(text: str) -> dict[tuple[str, str], list[str]]:
    """The two sides of each match with goals → its scorers."""
    found: dict[tuple[str, str], list[str]] = {}
    for claim in extract(text + FOOTBALL_APART).matches:
        names = [each.player.name for each in claim.incidents if isinstance(each, Goal) and each.player]
        if names:
            found[(claim.home.name, claim.away.name)] = names
    return found


@pytest.mark.parametrize(
    "told",
    [
        "Ivo Pena made four changes to the team that lost 3-1 at Girona in midweek, and Luis Mota took six minutes to break the deadlock.",
        "Having lost 3-1 at Girona a week earlier, Ivo Pena's men needed a lift, Luis Mota (12) heading in from a corner.",
        "Beaten 3-1 by Girona last week, the home side were grateful for an early goal from Luis Mota.",
        "Luis Mota's strike in the 12th minute was enough to lift the gloom following the 3-1 defeat at Girona seven days earlier.",
        "Luis Mota opened the scoring just four days after the 3-1 defeat by Girona.",
    ],
)
def test_the_goal_is_of_the_match_at_hand(told: str) -> None:
    assert goals_by_match(REPORT + told) == {("Getafe", "Osasuna"): ["Luis Mota"]}


@pytest.mark.parametrize(
    "told",
    [
        "Getafe host Sevilla on Friday, five days after Luis Mota scored twice in the 3-1 win over Girona.",
        "Getafe are third following a 3-1 win over Girona a week ago, Luis Mota scoring twice.",
        "It came four days after the 3-1 win over Girona, when Luis Mota scored twice.",
    ],
)
def test_a_goal_in_the_words_that_look_back_is_of_that_match(told: str) -> None:
    assert goals_by_match(REPORT + told) == {("Getafe", "Girona"): ["Luis Mota", "Luis Mota"]}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Luis Mota, who scored in the 1-1 draw at Girona a week earlier, struck again after ten minutes.",
            {("Getafe", "Osasuna"): ["Luis Mota"], ("Girona", "Getafe"): ["Luis Mota"]},
        ),
        (
            "Getafe began by losing to Sevilla but recovered to beat Girona 3-0, with Luis Mota scoring twice, before being held at home by Malaga.",
            {("Getafe", "Girona"): ["Luis Mota", "Luis Mota"]},
        ),
        (
            "Luis Mota scored the only goal against Girona in the first match after the break, and Ivo Pena's treble in the 4-2 win at Sevilla was better still.",
            {("Getafe", "Girona"): ["Luis Mota"], ("Sevilla", "Getafe"): ["Ivo Pena", "Ivo Pena", "Ivo Pena"]},
        ),
        (
            "Getafe won both home matches in the cup, with a Luis Mota double accounting for Girona and Ivo Pena's late winner seeing off Sevilla.",
            {("Getafe", "Girona"): ["Luis Mota", "Luis Mota"], ("Getafe", "Sevilla"): ["Ivo Pena"]},
        ),
    ],
)
def test_goals_of_two_matches_in_one_sentence(told: str, expected: dict[tuple[str, str], list[str]]) -> None:
    assert goals_by_match(REPORT + told) == expected


def test_another_meeting_of_the_two() -> None:
    told = "Luis Mota scored on ten minutes. The striker had also found the net from the spot when the sides met in September."
    assert goals_by_match(REPORT + told)[("Getafe", "Osasuna")] == ["Luis Mota"]


def test_a_paragraph_of_a_round_up_comes_to_its_next_match() -> None:
    text = (
        "Getafe beat Osasuna 2-0 and Malaga beat Cadiz 1-0 in La Liga on Sunday.\n\nGirona drew 0-0 at Sevilla. The champions are third. "
        "Betis lost 3-1 to Valencia in the late game. Luis Mota scored twice.\n\nLevante beat Elche 4-2."
    )
    assert goals_by_match(text) == {("Real Betis", "Valencia"): ["Luis Mota", "Luis Mota"]}


def test_a_goal_at_the_ground_of_another_match() -> None:
    text = (
        "Watford lost 1-0 to Liverpool in the League Cup. Liverpool had gone out of the FA Cup to Burnley.\n\n"
        "It was a stronger side than the one undone by Ivo Pena's own goal at Turf Moor."
    )
    assert goals_by_match(text) == {("Burnley", "Liverpool"): ["Ivo Pena"]}


def test_a_goal_that_settled_the_first_leg() -> None:
    text = (
        "Getafe beat Osasuna 1-0 in the second leg of the cup semi-final. Getafe won the first leg 1-0 last week.\n\n"
        "Luis Mota, whose strike had also settled the first leg, swept in a low shot on 77 minutes."
    )
    assert list(goals_by_match(text).values()) == [["Luis Mota"]]
