"""Which of one man's goals had the minute or was the penalty, and two of his in one sentence."""

import pytest

from tests.unit.extract.matches.goal_facts import goals_of

LEAD = "Hull beat Derby 4-2 on Saturday. "


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Joe Brown's double, the second from the spot in the 55th minute, settled it.", [(None, "goal"), (55, "penalty")]),
        ("Joe Brown scored a hat-trick, completed with an 88th-minute penalty.", [(None, "goal"), (None, "goal"), (88, "penalty")]),
        ("Joe Brown's opener was cancelled out, but he struck again in the 80th minute.", [(None, "goal"), (80, "goal")]),
        ("Joe Brown scored on 20 minutes and added a second.", [(20, "goal"), (None, "goal")]),
        (
            "Joe Brown headed in a corner in the 61st minute and on 64 ran clear to dink over Tom Smith.",
            [(61, "goal"), (64, "goal")],
        ),
        (
            "Joe Brown converted a penalty in the 58th minute before racing on to a long ball for his second in the 71st.",
            [(58, "penalty"), (71, "goal")],
        ),
        (
            "Joe Brown leveled in the 77th with a volley, and he then nodded home the winner two minutes from time.",
            [(77, "goal"), (88, "goal")],
        ),
        ("Joe Brown headed in in the third minute.", [(3, "goal")]),
        ("Joe Brown got a brace and the visitors missed a penalty.", [(None, "goal"), (None, "goal")]),
        ("Joe Brown headed in on 51 minutes before captain Ian Jones converted a penalty.", [(51, "goal")]),
    ],
)
def test_goals_of_one_man_stand_in_their_order(told: str, expected: list[tuple[int | None, str]]) -> None:
    assert [(minute, kind) for name, _, minute, kind in goals_of(LEAD + told) if name == "Joe Brown"] == expected


def test_a_brace_that_overturns_a_goal_is_not_its_scorers() -> None:
    found = goals_of("Hull beat Derby 2-1 on Saturday. Joe Brown's early goal was overturned by an Ian Jones brace.")
    assert [(name, side) for name, side, _, _ in found] == [("Joe Brown", "away"), ("Ian Jones", "home"), ("Ian Jones", "home")]


def test_goals_told_in_their_order_tell_whose_they_were_though_one_has_a_minute() -> None:
    found = goals_of(
        "Hull came from two down to beat Derby 3-2 on Saturday. Joe Brown and Ian Jones struck inside 20 minutes. "
        "Tom Smith pulled one back, Pat Reid levelled and, five minutes from time, Sam Hill squeezed a shot in."
    )
    assert {name: side for name, side, _, _ in found} == {
        "Joe Brown": "away",
        "Ian Jones": "away",
        "Tom Smith": "home",
        "Pat Reid": "home",
        "Sam Hill": "home",
    }
