"""Goals told by shares of a tally, by a minute in brackets that closes a clause, and own goals by whom the ball went in off."""

import pytest

from tests.unit.extract.matches.goal_facts import Told, goals_of

WON = "Hull City beat Derby County 3-1 on Saturday. "
LATE = "Hull City beat Derby County 2-1 on Saturday. "
ONE = "Hull City beat Derby County 1-0 on Saturday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hull City won 3-0 at Derby County, Ian Jones with two and Joe Brown with the third.",
            [("Ian Jones", "away", None, "goal")] * 2 + [("Joe Brown", "away", None, "goal")],
        ),
        (
            WON + "Ian Jones hit two (the second from the spot), Joe Brown the other, and Tom Smith replied for Derby.",
            [
                ("Ian Jones", "home", None, "goal"),
                ("Ian Jones", "home", None, "penalty"),
                ("Joe Brown", "home", None, "goal"),
                ("Tom Smith", "away", None, "goal"),
            ],
        ),
        (
            WON + "Ian Jones (two, one a penalty) and Joe Brown were Hull's marksmen, while Tom Smith replied.",
            [
                ("Ian Jones", "home", None, "goal"),
                ("Ian Jones", "home", None, "penalty"),
                ("Joe Brown", "home", None, "goal"),
                ("Tom Smith", "away", None, "goal"),
            ],
        ),
        (
            "Hull City beat Derby County 3-2. Ian Jones (twice) and Joe Brown got Hull's goals, Tom Smith and Pat Reid replying for Derby.",
            [("Ian Jones", "home", None, "goal")] * 2
            + [("Joe Brown", "home", None, "goal"), ("Tom Smith", "away", None, "goal"), ("Pat Reid", "away", None, "goal")],
        ),
        ("Hull City beat Derby County 2-0 and both goals were Ian Jones's.", [("Ian Jones", "home", None, "goal")] * 2),
        ("Hull City beat Derby County 2-0, Ian Jones scoring the pair of them.", [("Ian Jones", "home", None, "goal")] * 2),
        (ONE + "The only goal was Ian Jones's, a header after 71 minutes.", [("Ian Jones", "home", 71, "goal")]),
        (ONE + "A single goal settled it: Ian Jones's, on 71 minutes.", [("Ian Jones", "home", 71, "goal")]),
    ],
)
def test_shares_of_a_tally(text: str, expected: list[Told]) -> None:
    assert goals_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hull City beat Derby County 4-0. Ian Jones opened the scoring (12'), Joe Brown headed the next two (34', 42') "
            "and Tom Smith came on to round things off two minutes from the end.",
            [
                ("Ian Jones", "home", 12, "goal"),
                ("Joe Brown", "home", 34, "goal"),
                ("Joe Brown", "home", 42, "goal"),
                ("Tom Smith", "home", 88, "goal"),
            ],
        ),
        (
            LATE + "Ian Jones scored after 13 minutes and, although Tom Smith nodded level from a Pat Reid corner (51), "
            "Joe Brown had the last word (88).",
            [("Ian Jones", "home", 13, "goal"), ("Tom Smith", "away", 51, "goal"), ("Joe Brown", "home", 88, "goal")],
        ),
        (ONE + "Ian Jones scored early on. Joe Brown fired a penalty against the post (70).", [("Ian Jones", "home", None, "goal")]),
    ],
)
def test_the_minute_that_closes_a_clause(text: str, expected: list[Told]) -> None:
    assert goals_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ONE + "Ian Jones's shot went in off the shin of defender Pat Reid for an own goal on 30 minutes.",
            [("Pat Reid", "home", 30, "own goal")],
        ),
        (
            ONE + "Tom Smith cleared the ball against his own defender Pat Reid and it rebounded into the net.",
            [("Pat Reid", "home", None, "own goal")],
        ),
        (ONE + "Ian Jones's shot hit Pat Reid and went over the bar.", []),
    ],
)
def test_off_whom_the_ball_went_in(text: str, expected: list[Told]) -> None:
    assert goals_of(text) == expected


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (WON + "Ian Jones made it three before half-time.", "home"),
        ("It took Ian Jones's late penalty to deny Hull City a win over Derby County in a 2-2 draw.", "away"),
    ],
)
def test_whose_goal_by_what_it_did(text: str, side: str) -> None:
    assert [goal[1] for goal in goals_of(text)] == [side]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            WON + "Ian Jones scored twice before Joe Brown's late third; Tom Smith replied from the spot.",
            [("Ian Jones", "home", None, "goal")] * 2 + [("Joe Brown", "home", None, "goal"), ("Tom Smith", "away", None, "penalty")],
        ),
        ("Hull City won 1-0 at Derby County, a game to which Ian Jones contributed the winner.", [("Ian Jones", "away", None, "goal")]),
        (ONE + "Ian Jones kept his composure from the spot.", [("Ian Jones", "home", None, "penalty")]),
        (ONE + "Ian Jones appeared to have won it at half-time.", [("Ian Jones", "home", None, "goal")]),
        (
            "Hull City beat Derby County 3-0. Ian Jones had put Steve Bruce's side two goals to the good.",
            [("Ian Jones", "home", None, "goal")],
        ),
        (
            "Hull City drew 1-1 with Derby County, Ian Jones's goal being cancelled out by Tom Smith's.",
            [("Ian Jones", "home", None, "goal"), ("Tom Smith", "away", None, "goal")],
        ),
        (
            "Ian Jones's 89th-minute header was enough to see off Derby County, who lost 1-0 to Hull City.",
            [("Ian Jones", "away", 89, "goal")],
        ),
        ("Hull City beat Derby County 2-0. Ian Jones made it two from the spot.", [("Ian Jones", "home", None, "penalty")]),
        # minutes
        (ONE + "Ian Jones scored after 40 seconds.", [("Ian Jones", "home", 1, "goal")]),
        (ONE + "There were 33 seconds on the clock when Ian Jones nodded in.", [("Ian Jones", "home", 1, "goal")]),
        (ONE + "Ian Jones scored 40 seconds into the second half.", [("Ian Jones", "home", None, "goal")]),
        (ONE + "Ian Jones scored two minutes after the change of ends.", [("Ian Jones", "home", 47, "goal")]),
        (ONE + "Ian Jones scored four minutes from the hooter.", [("Ian Jones", "home", 86, "goal")]),
    ],
)
def test_goals_in_more_words(text: str, expected: list[Told]) -> None:
    assert goals_of(text) == expected
