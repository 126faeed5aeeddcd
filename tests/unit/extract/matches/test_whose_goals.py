# ruff: noqa: E501 - a sentence is easier to read in one line
"""Whose goals the words around them tell, and what only looks like a goal."""

import pytest

from tests.unit.extract.matches.goal_facts import goals_of

HULL, LEEDS = "Hull City", "Leeds United"
WON = "Hull City beat Leeds United 2-1 on Saturday. "
DREW = "Hull City drew 2-2 at Leeds United on Saturday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DREW + "Alan Moe's stoppage-time free-kick earned ten-man Hull a point.", {"Alan Moe": "away"}),
        ("Hull City beat Leeds United 3-1 after Karl Berg had given the visitors the lead.", {"Karl Berg": "away"}),
        (
            "Hull City beat Leeds United 2-1, goals from Alan Moe and Pat Reid overturning an early strike by Karl Berg.",
            {"Alan Moe": "home", "Pat Reid": "home", "Karl Berg": "away"},
        ),
        (
            DREW + "Hull twice led Leeds through Karl Berg and Pat Reid before Alan Moe's volley earned a point.",
            {"Karl Berg": "away", "Pat Reid": "away", "Alan Moe": "home"},
        ),
        ("Hull City lost to Leeds United in the final through an Alan Moe goal.", {"Alan Moe": "away"}),
        (DREW + "Alan Moe swept Hull in front after a slick move.", {"Alan Moe": "away"}),
        (DREW + "Leeds, without a win since October, were ahead when Alan Moe bundled in a corner.", {"Alan Moe": "home"}),
        (DREW + "Karl Berg had put Hull in front and Alan Moe had replied.", {"Karl Berg": "away", "Alan Moe": "home"}),
        (WON + "Leeds went down despite taking the lead through Karl Berg.", {"Karl Berg": "away"}),
        (WON + "Leeds had looked the sharper. Yet they trailed at the break to Alan Moe's header.", {"Alan Moe": "home"}),
        (WON + "Leeds had looked the sharper. Alan Moe hauled them back into the match.", {"Alan Moe": "away"}),
        (
            "Hull City beat Leeds United 3-2. Alan Moe's hat-trick proved too much for Leeds, for whom Karl Berg and Pat Reid had twice levelled.",
            {"Alan Moe": "home", "Karl Berg": "away", "Pat Reid": "away"},
        ),
    ],
)
def test_the_side_of_a_goal(text: str, expected: dict[str, str]) -> None:
    assert {player: side for player, side, _, _ in goals_of(text)} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hull City beat Leeds United 1-0, a tie settled by Alan Moe in the 80th minute.", ["Alan Moe"]),
        ("Hull City beat Leeds United 2-0. Hull had Alan Moe to thank for both goals.", ["Alan Moe", "Alan Moe"]),
        ("Hull City drew 1-1 with Leeds United. Alan Moe's goal was matched by Karl Berg's fine header.", ["Alan Moe", "Karl Berg"]),
        (WON + "In the last minute up popped Karl Berg with his second goal of the afternoon.", ["Karl Berg", "Karl Berg"]),
        ("Hull City beat Leeds United 2-0, Alan Moe and Karl Berg doing the damage either side of half-time.", ["Alan Moe", "Karl Berg"]),
        ("Hull City drew 1-1 with Leeds United, Alan Moe – son of the former captain Kevin Moe – scoring early on.", ["Alan Moe"]),
        (WON + "Instead Alan Moe brought Hull level before the interval.", ["Alan Moe"]),
        (DREW + "Hull looked beaten until Alan Moe stole in at the far post.", ["Alan Moe"]),
        (
            "Hull City beat Leeds United 3-0. Karl Berg headed the first and Alan Moe chipped in with the next two.",
            ["Alan Moe", "Alan Moe", "Karl Berg"],
        ),
        (WON + "Alan Moe headed level from a corner.", ["Alan Moe"]),
        ("Hull City won 3-0 at Leeds United with Alan Moe, Karl Berg and Pat Reid on target.", ["Alan Moe", "Karl Berg", "Pat Reid"]),
        ("Hull City beat Leeds United 3-2. Alan Moe (twice) and Karl Berg got the Hull goals.", ["Alan Moe", "Alan Moe", "Karl Berg"]),
        ("Hull City went third thanks to Alan Moe, whose double saw off Leeds United 2-0.", ["Alan Moe", "Alan Moe"]),
        ("Two Alan Moe goals in the first half did for Leeds United as Hull City won 2-0.", ["Alan Moe", "Alan Moe"]),
        (WON + "The equaliser came from Alan Moe and the winner from Karl Berg.", ["Alan Moe", "Karl Berg"]),
        (WON + "Alan Moe spared their blushes with nine minutes to go.", ["Alan Moe"]),
        ("Hull City beat Leeds United 4-1. Alan Moe completed a 4-1 romp.", ["Alan Moe"]),
        (WON + "Alan Moe turned Pat Reid on the edge of the box and found the corner.", ["Alan Moe"]),
        ("Hull City beat Leeds United 2-0, Alan Moe scoring the pair of them.", ["Alan Moe", "Alan Moe"]),
        ("Hull City 3-1 Leeds United, Alan Moe with two.", ["Alan Moe", "Alan Moe"]),
        ("Hull City beat Leeds United 5-0, Alan Moe helping himself to four.", ["Alan Moe"] * 4),
        (
            "Hull City beat Leeds United 3-0. Karl Berg opened the scoring. They dozed when Alan Moe doubled the lead, the striker tapping in.",
            ["Alan Moe", "Karl Berg"],
        ),
    ],
)
def test_goals_told_in_passing(text: str, expected: list[str]) -> None:
    assert sorted(player for player, _, _, _ in goals_of(text)) == sorted(expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "Alan Moe had a shot hacked off the line by Karl Berg.",
        "Alan Moe's penalty was pushed aside by the keeper.",
        "Alan Moe was booked for his protests over a penalty that was not given.",
        "Alan Moe claimed a penalty in the first half.",
        "Alan Moe was asked about it, and if he scores nobody will mind.",
    ],
)
def test_what_is_no_goal(sentence: str) -> None:
    assert goals_of(WON + sentence) == []


def test_the_minute_after_who_was_fouled_is_of_the_goal() -> None:
    assert goals_of(WON + "Alan Moe converted a penalty after Pat Reid tugged back Karl Berg (38 mins).") == [
        ("Alan Moe", "home", 38, "penalty")
    ]


def test_a_penalty_is_his_whose_clause_tells_it() -> None:
    text = WON + "Alan Moe put the visitors ahead and although Karl Berg levelled from the spot, Pat Reid hit a late winner."
    assert {player: kind for player, _, _, kind in goals_of(text)} == {"Alan Moe": "goal", "Karl Berg": "penalty", "Pat Reid": "goal"}
