"""Goals in the many words of newsrooms: runs and services "for the winner", what a goal set off, how many, and for whom."""

import pytest

from service.extract import extract
from service.models import Goal
from tests.unit.extract.about_football import FOOTBALL

Told = tuple[str, str | None, int | None]
"""Scorer, side, minute."""


def goals_of(text: str) -> list[Told]:
    claim = extract(text + FOOTBALL).matches[0]
    goals = [each for each in claim.incidents if isinstance(each, Goal)]
    return [(goal.player.name if goal.player else "", goal.team, goal.minute) for goal in goals]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # what he did for it, or who let him
        ("Ian Jones strolled through the defence for the second on 34 minutes.", [("Ian Jones", 34)]),
        ("Joe Brown rose highest for the opener.", [("Joe Brown", None)]),
        ("A poor back-pass let in Joe Brown for the late winner.", [("Joe Brown", None)]),
        ("Joe Brown needed just eight minutes to open the floodgates.", [("Joe Brown", 8)]),
        ("Joe Brown popped up on 88 minutes to stab in Ian Jones's free-kick.", [("Joe Brown", 88)]),
        ("Joe Brown had skipped outside Tom Smith and beaten Pat Reid at his near post.", [("Joe Brown", None)]),
        ("Joe Brown swung over a corner and Ian Jones headed the other.", [("Ian Jones", None)]),
        # what it did
        ("Joe Brown got his head to a corner in the 93rd minute to send the fans wild.", [("Joe Brown", 93)]),
        ("Joe Brown climbed above Tom Smith with nine minutes left to spark bedlam.", [("Joe Brown", 81)]),
        ("Joe Brown made them pay with ten left.", [("Joe Brown", 80)]),
        ("Joe Brown started the comeback with a volley in the 58th minute.", [("Joe Brown", 58)]),
        ("Joe Brown forced extra time with a minute left.", [("Joe Brown", 89)]),
        ("Joe Brown's late free-kick undid them.", [("Joe Brown", None)]),
        ("Joe Brown was clear, but Tom Smith saved before Ian Jones, whose finish was clinical, sealed it.", [("Ian Jones", None)]),
        # how many
        ("Joe Brown was responsible for both of Hull's goals.", [("Joe Brown", None)] * 2),
        ("Joe Brown helped himself to two, both of them late.", [("Joe Brown", None)] * 2),
        ("Joe Brown scored in each half.", [("Joe Brown", None)] * 2),
        ("Joe Brown scored the first two.", [("Joe Brown", None)] * 2),
        ("Joe Brown scored in the last three minutes.", [("Joe Brown", None)]),
        ("Joe Brown had twice put Hull ahead.", [("Joe Brown", None)] * 2),
        ("Joe Brown's double settled it.", [("Joe Brown", None)] * 2),
        ("Joe Brown's double save kept Derby out.", []),
        # the minute in brackets is the goal's, whoever stands before it
        ("Joe Brown's clincher, a chip over Tom Smith (77min), settled it.", [("Joe Brown", 77)]),
        ("Joe Brown's penalty, after Ian Jones was tripped by Tom Smith, settled it (33).", [("Joe Brown", 33)]),
        # minutes counted from the one before in the sentence
        ("Joe Brown hit the bar in the 11th minute and scored six minutes later.", [("Joe Brown", 17)]),
        (
            "Joe Brown levelled in the 77th and then outjumped Tom Smith to nod home the winner two minutes from the end.",
            [("Joe Brown", 77), ("Joe Brown", 88)],
        ),
        ("Joe Brown completed his brace with a minute left.", [("Joe Brown", None), ("Joe Brown", 89)]),
        ("Joe Brown pounced four minutes into added time.", [("Joe Brown", 90)]),
        ("It was left to Joe Brown to send the Kop End into raptures.", [("Joe Brown", None)]),
        ("Joe Brown's volley had the old ground believing.", [("Joe Brown", None)]),
        ("Joe Brown, who got both in Hull's win, is fit.", [("Joe Brown", None)] * 2),
        ("Joe Brown scored the first and Ian Jones put away a penalty.", [("Joe Brown", None), ("Ian Jones", None)]),
        ("Joe Brown's late double did it. Joe Brown scored in the 77th and 89th minutes.", [("Joe Brown", 77), ("Joe Brown", 89)]),
        ("Joe Brown's two goals, on 9 and 31 minutes, did it.", [("Joe Brown", 9), ("Joe Brown", 31)]),
        ("Joe Brown rose above a static defence to head the hosts in front in the 23rd minute.", [("Joe Brown", 23)]),
        (
            "Joe Brown nodded in on two minutes. Joe Brown's second, a dinky chip (77min), settled it.",
            [("Joe Brown", 2), ("Joe Brown", 77)],
        ),
        (
            "Tom Smith hit the bar after Joe Brown's opener, yet it was Brown again, in the 83rd minute, who sealed it.",
            [("Joe Brown", None), ("Joe Brown", 83)],
        ),
        ("Joe Brown answered for Hull right on half-time.", [("Joe Brown", 45)]),
        # no goals
        ("Joe Brown strolled off for a second booking.", []),
        ("Hull pushed for the winner and Joe Brown ran into the box.", []),
        ("Joe Brown replied.", []),
    ],
)
def test_one_side_scores(told: str, expected: list[tuple[str, int | None]]) -> None:
    assert goals_of(f"Hull beat Derby 3-0. {told}") == [(name, "home", minute) for name, minute in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hull beat Derby 3-1, Joe Brown bagging a brace and Ian Jones adding a third.", ["home"] * 3),
        ("Derby beat Hull 4-1 after Joe Brown's own goal and a treble from Tom Smith.", ["home"] * 4),
        ("Hull lost 3-1 to Derby, Tom Smith and a brace from Pat Reid overturning Joe Brown's tap-in.", ["away", "away", "away", "home"]),
        ("Derby drew 1-1 with Hull, Joe Brown's opener being cancelled out late on by a Tom Smith penalty.", ["home", "away"]),
        ("Hull fell 2-1 to Derby despite Joe Brown's penalty.", ["home"]),
        ("Hull led Derby twice but lost, Tom Smith's double and a deflected Pat Reid effort making it 3-2 to Derby.", ["away"] * 3),
        (
            "Hull beat Derby 2-1. Joe Brown nodded in on 12 minutes but Tom Smith fired home on 30 before Ian Jones won it.",
            ["home", "away", "home"],
        ),
        ("Hull beat Derby 1-0. Tom Smith was sent off for the Rams and Joe Brown made them pay.", ["home"]),
        ("Hull lost 2-1 to Derby, Joe Brown's header having looked to be carrying Hull to the final.", ["home"]),
        ("Hull drew 2-2 with Derby. Tom Smith and Pat Reid hit back for the Rams after the break.", ["away"] * 2),
        ("Hull beat Derby 2-1 with a winner from Joe Brown after Tom Smith's spot-kick had made it 1-1.", ["home", "away"]),
        ("Hull beat Derby 3-1, Tom Smith's late reply for Derby changing little.", ["away"]),
        ("Hull beat Derby 1-0. Joe Brown's corner hit Tom Smith, the Derby defender being credited with an own goal.", ["home"]),
        # what is told of a side goes on with its goal
        ("Hull drew 1-1 with Derby. Derby, who lost 2-0 to Leeds in May, improved after the break, and Tom Smith nodded in.", ["away"]),
        ("Hull drew 1-1 with Derby. Derby wasted two chances, and Joe Brown nodded in.", [None]),
        # who has more goals left to tell of
        ("Hull beat Derby 4-1. Joe Brown scored in the 9th minute.", ["home"]),
        ("Hull drew 1-1 with Derby. Joe Brown scored in the 9th minute.", [None]),
    ],
)
def test_for_whom(text: str, expected: list[str | None]) -> None:
    assert [side for _, side, _ in goals_of(text)] == expected
