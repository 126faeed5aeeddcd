"""Whose goals they were by the course of the match: who was held, who let a lead slip, who fought back."""

import pytest

from tests.unit.extract.matches.goal_facts import goals_of

OPENER = " Joe Brown's opener was cancelled out by a late header from Ben Carr."
TIMED = " Joe Brown scored on 10 minutes, Ben Carr equalised on 30, Brown struck again on 50 minutes and Tom Hill levelled on 88 minutes."


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("Rochdale had to settle for a 1-1 draw at Gateshead." + OPENER, "away"),
        ("Rochdale drew 1-1 at Gateshead. Rochdale were pegged back late on." + OPENER, "away"),
        ("Rochdale were held 1-1 at home by Gateshead." + OPENER, "home"),
        ("Rochdale squandered a lead and drew 1-1 with Gateshead." + OPENER, "home"),
        ("Gateshead came from behind to draw 1-1 with Rochdale." + OPENER, "away"),
        ("Rochdale drew 2-2 with Gateshead. Gateshead led twice." + TIMED, "away"),
        (
            "Rochdale let a two-goal lead slip and drew 2-2 with Gateshead. Joe Brown struck twice before Ben Carr and Tom Hill replied.",
            "home",
        ),
        (
            "Rochdale led 3-1 with ten minutes to go and drew 3-3 with Gateshead. Ben Carr struck twice to spare Gateshead's blushes.",
            "home",
        ),
    ],
)
def test_who_drew_level_is_of_the_other_side(text: str, ahead: str) -> None:
    behind = "home" if ahead == "away" else "away"
    expected = {"Joe Brown": ahead, "Ben Carr": behind, "Tom Hill": behind}
    found = {player: side for player, side, _, _ in goals_of(text)}
    assert found == {player: expected[player] for player in found}
    assert "Ben Carr" in found


@pytest.mark.parametrize(
    "text",
    [
        "Rochdale drew 1-1 with Gateshead." + OPENER,
        "Rochdale held firm for long spells and drew 1-1 with Gateshead." + OPENER,
    ],
)
def test_a_draw_alone_tells_nothing(text: str) -> None:
    assert {side for _, side, _, _ in goals_of(text)} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Rochdale beat Gateshead 2-1. Joe Brown slid Gateshead ahead before goals from Ben Carr and Tom Hill.",
        "Rochdale beat Gateshead 2-1. Gateshead, missing five men, went ahead when Joe Brown tapped in, but Ben Carr and Tom Hill scored.",
        "Rochdale beat Gateshead 2-1. Joe Brown pounced on a back pass after 11 minutes for Gateshead, but Ben Carr and Tom Hill scored.",
    ],
)
def test_who_went_ahead_and_lost(text: str) -> None:
    assert {player: side for player, side, _, _ in goals_of(text)} == {"Joe Brown": "away", "Ben Carr": "home", "Tom Hill": "home"}
