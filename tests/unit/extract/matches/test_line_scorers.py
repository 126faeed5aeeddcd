"""Scorers that stand with a line of a result, and lists of two parts."""

import pytest

from service.extract import extract
from service.models import Goal
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.goal_facts import Told, goals_of, kind_of


def goals_by_match(text: str) -> dict[str, list[Told]]:
    found: dict[str, list[Told]] = {}
    for claim in extract(text + "\n" + FOOTBALL).matches:
        goals = [each for each in claim.incidents if isinstance(each, Goal)]
        found[claim.away.name] = [(goal.player.name if goal.player else "", goal.team, goal.minute, kind_of(goal)) for goal in goals]
    return found


HULL = "Hull City beat Derby County 2-1 on Saturday.\n"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Leeds United 0-1 Burnley (Smith 50)", [("Smith", "away", 50, "goal")]),
        ("Leeds United 1-0 Burnley (Smith pen 12')", [("Smith", "home", 12, "penalty")]),
        ("Leeds United 0-1 Burnley (Smith, 50 mins)", [("Smith", "away", 50, "goal")]),
        (
            "Leeds United 2-1 Burnley (Smith 12, 33; Jones 60 pen)",
            [("Smith", "home", 12, "goal"), ("Smith", "home", 33, "goal"), ("Jones", "away", 60, "penalty")],
        ),
        ("Leeds United 1-1 Burnley (Smith 12 - Jones 60 og)", [("Smith", "home", 12, "goal"), ("Jones", "away", 60, "own goal")]),
        ("Leeds United 2-1 Burnley\nSmith 12', 33' / Jones 60' (p)", None),
        # no scorers
        ("Leeds United 0-1 Burnley (aet)", []),
        ("Leeds United 0-1 Burnley (Elland Road)", []),
        ("Leeds United 2-1 Burnley (half-time 0-1)", []),
        # more than the score has
        ("Leeds United 1-0 Burnley (Smith 12, 33)", []),
    ],
)
def test_scorers_behind_a_line(line: str, expected: list[Told] | None) -> None:
    both = [("Smith", "home", 12, "goal"), ("Smith", "home", 33, "goal"), ("Jones", "away", 60, "penalty")]
    assert goals_by_match(HULL + line)["Burnley"] == (both if expected is None else expected)


@pytest.mark.parametrize(
    ("listed", "sides"),
    [
        ("Goals: Smith pen 3', Jones 60' | Brown 7'", {"Smith": "home", "Jones": "home", "Brown": "away"}),
        ("Scorers: Brown 7; Smith 3, Jones 60", {"Smith": "home", "Jones": "home", "Brown": "away"}),
        ("Hull scorers: Smith 3, Jones 60\nDerby scorer: Brown 7", {"Smith": "home", "Jones": "home", "Brown": "away"}),
    ],
)
def test_lists_of_two_parts(listed: str, sides: dict[str, str]) -> None:
    assert {goal[0]: goal[1] for goal in goals_of(HULL + listed + "\n")} == sides


def test_each_side_with_its_half_time_figure_and_its_scorers_under_it() -> None:
    text = "Hull City (1) 2\nScorers: Smith 3, Jones 60\nDerby County (1) 1\nScorer: Brown 7\nAttendance: 3,593\n"
    claim = extract(text + FOOTBALL).matches[0]
    assert claim.score.final is not None
    assert (claim.score.final.home, claim.score.final.away) == (2, 1)
    assert claim.score.half_time is not None
    assert (claim.score.half_time.home, claim.score.half_time.away) == (1, 1)
    assert {goal[0]: goal[1] for goal in goals_of(text)} == {"Smith": "home", "Jones": "home", "Brown": "away"}


SECTIONS = """Hull City 2-1 Derby County

Ola Moe gave the Tigers the lead and Jon Lund made it two.

The visitors had the ball for the rest of it.

Goals: Moe 12', Lund 57'; Berg 83'

Leeds United 3-2 Stoke City

It was a poor game of football until the last ten minutes.

Goals: Dahl 1', 35', Vik 45'; Holm (pen) 68', Strand 70'

Reading 0-0 Bristol City

Neither goalkeeper had a save to make.
"""
TITLE = "Saturday's Championship: what you missed\n\n"


@pytest.mark.parametrize("title", ["", TITLE])
def test_the_list_that_ends_the_text_under_a_line(title: str) -> None:
    found = goals_by_match(title + SECTIONS)
    assert found["Derby County"] == [("Ola Moe", "home", 12, "goal"), ("Jon Lund", "home", 57, "goal"), ("Berg", "away", 83, "goal")]
    assert [goal[1:] for goal in found["Stoke City"]] == [
        ("home", 1, "goal"),
        ("home", 35, "goal"),
        ("home", 45, "goal"),
        ("away", 68, "penalty"),
        ("away", 70, "goal"),
    ]


def test_a_list_that_does_not_make_the_score_is_left() -> None:
    text = TITLE + SECTIONS.replace("; Berg 83'", "; Berg 83', Roe 85'")
    assert all(goal[2] is None for goal in goals_by_match(text)["Derby County"])


def test_the_list_under_the_next_line_is_not_taken() -> None:
    text = TITLE + SECTIONS.replace("\n\nGoals: Moe 12', Lund 57'; Berg 83'", "").replace("3-2", "1-2").replace("Dahl 1', 35', Vik", "Vik")
    assert all(goal[2] is None for goal in goals_by_match(text)["Derby County"])


def test_scorers_in_brackets_under_a_line() -> None:
    text = "Hull City 2 Derby County 0\n\n(Smith 3, Jones 60)\n\nLeeds United 2-1 Burnley\n\n(Brown 7, 9 - White 44)\n"
    found = goals_by_match(text)
    assert found["Derby County"] == [("Smith", "home", 3, "goal"), ("Jones", "home", 60, "goal")]
    assert [goal[:2] for goal in found["Burnley"]] == [("Brown", "home"), ("Brown", "home"), ("White", "away")]


def test_a_day_under_a_line_is_no_scorer() -> None:
    assert goals_by_match("Hull City 2, Derby County 1\nNational League, Saturday, February 14\n")["Derby County"] == []
