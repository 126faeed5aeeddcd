"""Goals told several at a time, by what a shot did to the match, and by the match they came in."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.goal_facts import Told, goals_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # each of a list has its own kind and number
        (
            "Hull beat Derby 4-0 through Tom Smith's unlucky own goal and a hat trick from Joe Brown.",
            [("Tom Smith", "home", None, "own goal"), *[("Joe Brown", "home", None, "goal")] * 3],
        ),
        (
            "Hull beat Derby 3-0 with a brace from Joe Brown and a Tom Smith own goal.",
            [*[("Joe Brown", "home", None, "goal")] * 2, ("Tom Smith", "home", None, "own goal")],
        ),
        (
            "Hull beat Derby 2-0 with a Joe Brown penalty and an own goal from Tom Smith.",
            [("Joe Brown", "home", None, "penalty"), ("Tom Smith", "home", None, "own goal")],
        ),
        # what the second did is told without its verb
        (
            "Hull beat Derby 3-0, when Joe Brown scored twice and Ian Jones once.",
            [*[("Joe Brown", "home", None, "goal")] * 2, ("Ian Jones", "home", None, "goal")],
        ),
        (
            "Hull got goals from Joe Brown in the 9th minute and Ian Jones in the 31st and beat Derby 2-0.",
            [("Joe Brown", "home", 9, "goal"), ("Ian Jones", "home", 31, "goal")],
        ),
        (
            "Hull beat Derby 2-0, Joe Brown and, from the spot, Ian Jones on target.",
            [("Joe Brown", "home", None, "goal"), ("Ian Jones", "home", None, "penalty")],
        ),
        (
            "Joe Brown and Jones were the scorers as Hull beat Derby 2-0.",
            [("Joe Brown", "home", None, "goal"), ("Jones", "home", None, "goal")],
        ),
        (
            "Hull and Derby drew 1-1, Joe Brown and Tom Smith trading goals.",
            [("Joe Brown", "home", None, "goal"), ("Tom Smith", "away", None, "goal")],
        ),
        # by what the shot did
        ("Hull beat Derby 1-0. Joe Brown's angled daisy-cutter gave the hosts a 9th-minute lead.", [("Joe Brown", "home", 9, "goal")]),
        ("Hull beat Derby 1-0. A swerving half-volley from Joe Brown took Hull past Derby.", [("Joe Brown", "home", None, "goal")]),
        ("Hull beat Derby 1-0. Joe Brown's dreadful mistake had given Derby the lead in March.", []),
        ("Hull beat Derby 1-0 thanks to Joe Brown's curling 25-yarder.", [("Joe Brown", "home", None, "goal")]),
        ("Hull beat Derby 1-0 thanks to Joe Brown's brilliant display.", []),
        (
            "Hull beat Derby 3-0 with a Joe Brown double and one from Ian Jones.",
            [*[("Joe Brown", "home", None, "goal")] * 2, ("Ian Jones", "home", None, "goal")],
        ),
        ("Hull beat Derby 2-0. Joe Brown converted twice from the spot.", [("Joe Brown", "home", None, "penalty")] * 2),
        ("Hull beat Derby 2-1. Derby went ahead inside a minute via Tom Smith.", [("Tom Smith", "away", 1, "goal")]),
        # not who coaches, was rounded or was involved
        ("Hull coach Ian Jones was proud. Hull beat Derby 1-0. The hitman nailed a late goal.", []),
        (
            "Hull beat Derby 1-0. Joe Brown rounded goalkeeper Tom Smith and tapped into an empty net.",
            [("Joe Brown", "home", None, "goal")],
        ),
        # whose goal it was
        (
            "Hull beat Derby 2-1. Joe Brown put Hull in the driving seat, only for Tom Smith to strike from the spot.",
            [("Joe Brown", "home", None, "goal"), ("Tom Smith", "away", None, "penalty")],
        ),
        ("Joe Brown, on target in Hull's 3-1 win over Derby, is 24.", [("Joe Brown", "home", None, "goal")]),
        # lists of minutes
        ("Hull beat Derby 2-0. Joe Brown (9th, 31st) scored twice.", [("Joe Brown", "home", 9, "goal"), ("Joe Brown", "home", 31, "goal")]),
        (
            "Hull beat Derby 2-0. Joe Brown (9 min) and Ian Jones (44, pen) scored.",
            [("Joe Brown", "home", 9, "goal"), ("Ian Jones", "home", 44, "penalty")],
        ),
        # the minute of what is told after a dash
        ("Hull beat Derby 1-0: Joe Brown headed in – and Tom Smith hit the bar in the 80th minute.", [("Joe Brown", "home", None, "goal")]),
        # either side of something
        ("Hull beat Derby 2-0. Joe Brown struck either side of the interval.", [("Joe Brown", "home", None, "goal")] * 2),
        (
            "Hull beat Derby 3-0. Joe Brown struck either side of a Tom Smith header.",
            [*[("Joe Brown", "home", None, "goal")] * 2, ("Tom Smith", "home", None, "goal")],
        ),
        (
            "Hull beat Derby 2-0, Joe Brown and Ian Jones striking either side of the interval.",
            [("Joe Brown", "home", None, "goal"), ("Ian Jones", "home", None, "goal")],
        ),
        (
            "Hull beat Derby 2-0 with goals either side of the interval from Joe Brown and Ian Jones.",
            [("Joe Brown", "home", None, "goal"), ("Ian Jones", "home", None, "goal")],
        ),
        (
            "Hull beat Derby 2-0. Joe Brown scored in the fourth and 31st minutes.",
            [("Joe Brown", "home", 4, "goal"), ("Joe Brown", "home", 31, "goal")],
        ),
        ("Hull beat Derby 2-0. But Joe Brown was unmarked when he nodded in.", [("Joe Brown", "home", None, "goal")]),
        ("Hull drew 1-1 with Derby, Joe Brown snatching a late point against Derby.", [("Joe Brown", "home", None, "goal")]),
        ("Hull won 2-1 at Derby. Tom Smith hushed the home crowd with an early volley.", [("Tom Smith", "away", None, "goal")]),
        (
            "Hull beat Derby 2-1 as Joe Brown hit the winner after Derby's Tom Smith thumped the bar with a header.",
            [("Joe Brown", "home", None, "goal")],
        ),
    ],
)
def test_goals_told_together(text: str, expected: list[Told]) -> None:
    assert goals_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who won scored first, unless it came from behind
        (
            "Hull beat Derby 2-1. Joe Brown nodded in after 9 minutes, Tom Smith levelled on the hour and Ian Jones struck "
            "in the 88th minute.",
            ["home", "away", "home"],
        ),
        (
            "Hull came from behind to beat Derby 2-1. Joe Brown nodded in after 9 minutes, Tom Smith levelled on the hour and "
            "Ian Jones struck in the 88th minute.",
            ["away", "home", "home"],
        ),
        # the course that the score at the break leaves possible
        (
            "Hull drew 2-2 with Derby. Derby led 2-0 at half-time. Joe Brown scored in the 9th minute. Ian Jones scored in the 31st. "
            "Tom Smith scored in the 50th minute. Pat Reid scored in the 88th minute.",
            ["away", "away", "home", "home"],
        ),
        # "their" is of the team before it
        (
            "Hull drew 2-2 with Derby, Joe Brown heading Derby in front in the 9th minute and Ian Jones restoring their lead after "
            "Tom Smith had levelled.",
            ["away", "away", "home"],
        ),
        ("Hull drew 1-1 with Derby. Hull were two minutes from the final when Joe Brown headed in.", ["away"]),
        # who held another scored last; a result is explained by no more goals of a side than it has
        ("Hull drew 1-1 with Derby, Joe Brown's late free-kick cancelling out Tom Smith's opener.", ["home", "away"]),
    ],
)
def test_whose_goal_it_was(text: str, expected: list[str]) -> None:
    assert [side for _, side, _, _ in goals_of(text)] == expected


def test_goals_of_a_match_that_is_not_told() -> None:
    hull, *_ = extract("Hull beat Derby 2-0. Leeds had a scare at Luton, Joe Brown supplying a late winner." + FOOTBALL).matches
    assert not hull.incidents
