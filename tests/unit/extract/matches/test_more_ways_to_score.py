"""Verbs and nouns of goals in yet other words of newsrooms, and what looks like them."""

import pytest

from tests.unit.extract.matches.goal_facts import Told, goals_of

LEAD = "Hull beat Derby 3-2 on Saturday. "


@pytest.mark.parametrize(
    ("told", "scorers"),
    [
        ("Joe Brown and Ian Jones had the Tigers two up inside 20 minutes.", ["Joe Brown", "Ian Jones"]),
        ("Joe Brown had the home crowd singing on 28 minutes.", ["Joe Brown"]),
        ("Joe Brown nipped in front of Tom Smith to level.", ["Joe Brown"]),
        ("Joe Brown squeezed a low shot in off the post.", ["Joe Brown"]),
        ("Joe Brown converted to give Hull the lead.", ["Joe Brown"]),
        ("Joe Brown finished a feed from Ian Jones for his fourth goal in five games.", ["Joe Brown"]),
        ("Hull needed a goal, and Joe Brown duly obliged with six minutes left.", ["Joe Brown"]),
        ("Joe Brown set the ball rolling after four minutes.", ["Joe Brown"]),
        ("Joe Brown broke the ice after 33 minutes.", ["Joe Brown"]),
        ("Joe Brown doubled the tally on 41 minutes.", ["Joe Brown"]),
        ("It looked over, only for Joe Brown and Ian Jones to set up a frantic finale.", ["Joe Brown", "Ian Jones"]),
        ("Joe Brown, with a free-kick after half an hour, and Ian Jones had earlier struck for the Tigers.", ["Joe Brown", "Ian Jones"]),
        ("Hull drew first blood, Joe Brown turning in a low cross.", ["Joe Brown"]),
        ("Joe Brown, scorer of the winner in that match, is fit.", ["Joe Brown"]),
        ("Joe Brown's strike at the death was no use to Derby.", ["Joe Brown"]),
        # no goals
        ("Joe Brown whipped in a low cross.", []),
        ("Joe Brown had the better of Tom Smith.", []),
        ("Joe Brown set up a chance for nobody.", []),
        ("Joe Brown, scorer of ten goals this season, is fit.", []),
    ],
)
def test_ways_to_score(told: str, scorers: list[str]) -> None:
    assert [name for name, _, _, _ in goals_of(LEAD + told)] == scorers


def test_a_win_courtesy_of_several_men() -> None:
    found = goals_of("Hull won 3-1 at Derby courtesy of Joe Brown, Ian Jones and Tom Smith.")
    assert [(name, side) for name, side, _, _ in found] == [("Joe Brown", "away"), ("Ian Jones", "away"), ("Tom Smith", "away")]


def test_the_side_that_led_through_him() -> None:
    (found,) = goals_of("Hull drew 1-1 with Derby, who led via an own goal from Joe Brown.")
    assert found == ("Joe Brown", "away", None, "own goal")


@pytest.mark.parametrize(
    "told", ["A late Yakubu goal saw off Derby.", "Yakubu and Joe Brown had put Hull in the driving seat.", "Hull led through Yakubu."]
)
def test_a_scorer_known_by_one_name(told: str) -> None:
    assert "Yakubu" in [name for name, _, _, _ in goals_of(LEAD + told)]


def test_a_team_named_in_the_clause_on_what_came_before_takes_no_goal_away() -> None:
    found = goals_of(
        "Hull beat Derby 2-1 on Saturday. Joe Brown converted a penalty in the 57th minute after a Leeds loanee, Ian Jones, had handled."
    )
    assert [(name, minute) for name, _, minute, _ in found] == [("Joe Brown", 57)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Hull took the lead off the boot of Joe Brown in the 3rd minute.", [("Joe Brown", "home", 3, "goal")]),
        ("Joe Brown got Hull in front in the 35th minute from the penalty spot.", [("Joe Brown", "home", 35, "penalty")]),
        (
            "The Tigers' goals were scored by Joe Brown (14th and 41st minute) and Ian Jones (55th minute).",
            [("Joe Brown", "home", 14, "goal"), ("Joe Brown", "home", 41, "goal"), ("Ian Jones", "home", 55, "goal")],
        ),
        ("Joe Brown scored for Hull with a header from an Ian Jones freekick in the 9th minute.", [("Joe Brown", "home", 9, "goal")]),
        ("Joe Brown took the ball off the boot of Ian Jones in the 3rd minute.", []),
    ],
)
def test_whose_goals_and_when(told: str, expected: list[Told]) -> None:
    assert goals_of(LEAD + told) == expected


def test_a_brace_of_another_man_is_not_his() -> None:
    told = "Joe Brown got Hull in front from the spot in the 5th minute while a brace from Ian Jones in the 50th and 75th minute ended it."
    assert [(name, minute) for name, _, minute, _ in goals_of(LEAD + told)] == [("Joe Brown", 5), ("Ian Jones", 50), ("Ian Jones", 75)]
