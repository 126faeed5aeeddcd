# ruff: noqa: E501 - a sentence is easier to read in one line
"""Two matches told in one breath: both legs, the result of another one repeated, the other match of two who meet, who is left open between."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    "text",
    [
        "Girona lost 2-0 to Sevilla in both legs.",
        "Girona went out to Sevilla, losing both legs 2-0.",
        "Girona were beaten 2-0 by Sevilla in each leg.",
    ],
)
def test_both_legs_are_two_matches(text: str) -> None:
    found = extract(text + FOOTBALL).matches
    assert [(match.leg.number if match.leg else None, match.winner) for match in found] == [(1, "away"), (2, "away")]


def test_home_and_away_are_two_matches() -> None:
    assert sorted(told("Girona beat Sevilla home and away last season.")) == [
        ("Girona", "Sevilla", "finished", None),
        ("Sevilla", "Girona", "finished", None),
    ]
    assert len(told("Girona beat Sevilla in both halves of the cup.")) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona won 2-0 at Sevilla and neighbours Osasuna did likewise at Getafe.", ("Getafe", "Osasuna", "finished", (0, 2))),
        ("Girona lost to Sevilla on Friday and Osasuna suffered the same fate against Getafe.", ("Osasuna", "Getafe", "finished", None)),
        ("Girona drew 1-1 with Sevilla, and Osasuna followed suit against Getafe.", ("Osasuna", "Getafe", "finished", (1, 1))),
    ],
)
def test_who_did_likewise(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("Girona host Sevilla on Friday. Girona, who won the teams' first meeting, are third.", "Girona"),
        ("Girona host Sevilla on Friday. Girona lost the reverse fixture in October.", "Sevilla"),
        ("Girona host Sevilla on Friday. Sevilla edged their previous encounter in August.", "Sevilla"),
        ("Girona host Sevilla on Friday. Girona drew the earlier game between the sides.", None),
    ],
)
def test_the_other_match_of_the_two_without_its_score(text: str, winner: str | None) -> None:
    (ahead, played) = extract(text + FOOTBALL).matches
    assert (ahead.status, played.status, {played.home.name, played.away.name}) == ("scheduled", "finished", {"Girona", "Sevilla"})
    assert {"home": played.home.name, "away": played.away.name}.get(played.winner or "") == winner


@pytest.mark.parametrize(
    "text",
    [
        "Girona host Sevilla on Friday. Girona won the first match of the season.",
        "Girona host Sevilla on Friday. Girona won the last meeting of the board.",
    ],
)
def test_a_match_against_others_is_not_theirs(text: str) -> None:
    assert [match[2] for match in told(text)] == ["scheduled"]


def test_those_two_are_the_ones_left_open_between() -> None:
    text = "Girona beat Sevilla 1-0 and will play Osasuna or Getafe in the final. Those two meet on Friday after a goalless first leg."
    found = [match for match in told(text) if "Girona" not in match[:2]]
    assert sorted(match[2] for match in found) == ["finished", "scheduled"]
    assert {frozenset(match[:2]) for match in found} == {frozenset(("Osasuna", "Getafe"))}


def test_two_games_of_a_double_header() -> None:
    text = "Wales resume the campaign with a double-header against Austria in March, the first game in Cardiff and the second in Vienna four days later."
    assert [match[2] for match in told(text)] == ["scheduled", "scheduled"]


def test_two_who_share_a_ground_meet() -> None:
    expected = ("scheduled", {"AC Milan", "Inter Milan"})
    text = "Milan and Inter, who share the San Siro, meet in the other semi-final, while Lyon take on Monaco."
    assert expected in [(match[2], set(match[:2])) for match in told(text)]
