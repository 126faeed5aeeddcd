"""Goals that make up for others, goals of lists that go on with a verb, and goals that are one man's in each half."""

import pytest

from service.extract import extract
from service.models import Card
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.goal_facts import goals_of


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Joe Brown's opener was wiped out by Tom Smith in the 77th minute.", {("Tom Smith", 77), ("Joe Brown", None)}),
        ("Joe Brown's early strike was soon nullified by a Tom Smith header.", {("Tom Smith", None), ("Joe Brown", None)}),
        ("Tom Smith canceled out Joe Brown's early penalty.", {("Tom Smith", None), ("Joe Brown", None)}),
        ("Tom Smith rubbed out Joe Brown's lead after the break.", {("Tom Smith", None), ("Joe Brown", None)}),
    ],
)
def test_who_made_up_for_whose_goal(told: str, expected: set[tuple[str, int | None]]) -> None:
    goals = goals_of(f"Hull drew 1-1 with Derby. {told}")
    assert {(name, minute) for name, _, minute, _ in goals} == expected
    assert len({side for _, side, _, _ in goals if side}) in (0, 2)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Goals by Joe Brown and Ian Jones handed Hull the points.", [("Joe Brown", "goal"), ("Ian Jones", "goal")]),
        ("Own goals by Tom Smith and Pat Reid gave Hull the points.", [("Tom Smith", "own goal"), ("Pat Reid", "own goal")]),
        ("Strikes from Joe Brown, on as a substitute, and Ian Jones turned it.", [("Joe Brown", "goal"), ("Ian Jones", "goal")]),
        ("There were goals too for Joe Brown and Ian Jones.", [("Joe Brown", "goal"), ("Ian Jones", "goal")]),
        ("The scorers were Joe Brown and Ian Jones.", [("Joe Brown", "goal"), ("Ian Jones", "goal")]),
        ("The goals were scored by Joe Brown (2) and Ian Jones.", [("Joe Brown", "goal")] * 2 + [("Ian Jones", "goal")]),
        ("Joe Brown and Ian Jones also got in on the act.", [("Joe Brown", "goal"), ("Ian Jones", "goal")]),
        ("Joe Brown's quickfire double was enough.", [("Joe Brown", "goal")] * 2),
        ("Ian Jones was fouled by Tom Smith and Joe Brown put the penalty into the corner.", [("Joe Brown", "penalty")]),
        ("Joe Brown, who missed a penalty last week, scored the winner.", [("Joe Brown", "goal")]),
        ("Joe Brown scored from Ian Jones's penalty rebound.", [("Joe Brown", "goal")]),
        ("Ian Jones picked out Joe Brown, whose header made it 2-0.", [("Joe Brown", "goal")]),
        ("Joe Brown latched on to Ian Jones's through ball to score.", [("Joe Brown", "goal")]),
        ("Joe Brown, 35 and still the best player on show, equalised from close in.", [("Joe Brown", "goal")]),
        ("Joe Brown converted Hull's second from the penalty spot.", [("Joe Brown", "penalty")]),
        ("Joe Brown squared it from the spot late on.", [("Joe Brown", "penalty")]),
        ("Joe Brown made the most of a slip to put Hull in front.", [("Joe Brown", "goal")]),
        ("It fell to Joe Brown to equalise.", [("Joe Brown", "goal")]),
        ("Hat-trick hero Joe Brown took the ball home.", [("Joe Brown", "goal")] * 3),
        ("Two-goal Joe Brown was named man of the match.", [("Joe Brown", "goal")] * 2),
        ("Joe Brown flicked on and Ian Jones poked the ball past the keeper.", [("Ian Jones", "goal")]),
        ("Ian Jones found Joe Brown, who slotted under the keeper.", [("Joe Brown", "goal")]),
        ("Ian Jones found Joe Brown, who finished calmly.", [("Joe Brown", "goal")]),
        ("The rebound fell to Joe Brown and he tucked it away.", [("Joe Brown", "goal")]),
        ("Joe Brown nicked it at the death.", [("Joe Brown", "goal")]),
        ("Joe Brown notched up his tenth of the season.", [("Joe Brown", "goal")]),
        ("Joe Brown's free-kick curled around the wall and into the net.", [("Joe Brown", "goal")]),
        ("Joe Brown's shot went in off the post.", [("Joe Brown", "goal")]),
        ("Joe Brown curled a shot over.", []),
        ("Joe Brown thought he had scored, but the flag was up.", []),
        ("Joe Brown crossed well, and the Tigers completed the comeback.", []),
        ("Tom Smith was unlucky to put through his own goal.", [("Tom Smith", "own goal")]),
    ],
)
def test_scorers(told: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, kind) for name, _, _, kind in goals_of(f"Hull beat Derby 3-1 on Saturday. {told}")] == expected


def test_the_winner_included_in_a_tally_is_of_the_match_named() -> None:
    goals = goals_of("Joe Brown scored 14 times last season, including the winner in Hull's 3-2 win against Derby.")
    assert [(name, side) for name, side, _, _ in goals] == [("Joe Brown", "home")]


def test_one_man_may_score_in_each_half() -> None:
    goals = goals_of(
        "Hull drew 2-2 with Derby after Tom Smith's stoppage-time penalty.\nJoe Brown twice put Hull ahead on Saturday, "
        "the forward's first-half opener having been cancelled out by Tom Smith before the break."
    )
    assert sorted(name for name, _, _, _ in goals) == ["Joe Brown"] * 2 + ["Tom Smith"] * 2


def test_a_list_of_goals_is_of_one_side() -> None:
    goals = goals_of(
        "Hull beat Derby 4-2 on Saturday. Joe Brown grabbed a brace, Ian Jones notched his first league goal of the season "
        "and Lee Hale converted a penalty."
    )
    assert [side for _, side, _, _ in goals] == ["home"] * 4


def test_a_pass_is_of_the_goal_beside_it() -> None:
    goals = goals_of(
        "Hull won 2-1 at Derby. Joe Brown turned in Ian Jones's cross after 14 minutes and though Tom Smith drew the home side level, "
        "Ian Jones settled it with a 73rd-minute free-kick."
    )
    assert {(name, side) for name, side, _, _ in goals} == {("Joe Brown", "away"), ("Tom Smith", "home"), ("Ian Jones", "away")}


def cards_of(told: str) -> list[tuple[str | None, str]]:
    claim = extract(f"Hull beat Derby 3-1 on Saturday. {told}{FOOTBALL}").matches[0]
    return [(each.player.name if each.player else None, each.card) for each in claim.incidents if isinstance(each, Card)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Tom Smith was dismissed five minutes from the end for a second bookable offence.", [("Tom Smith", "second_yellow")]),
        ("Derby ended with nine men after the dismissals of Tom Smith and Pat Reid.", [("Tom Smith", "red"), ("Pat Reid", "red")]),
        ("Red cards for Tom Smith and Pat Reid soured the day.", [("Tom Smith", "red"), ("Pat Reid", "red")]),
        ("Tom Smith was cautioned, as was Hull defender Ian Jones.", [("Tom Smith", "yellow"), ("Ian Jones", "yellow")]),
        ("Tom Smith's afternoon ended early when he was shown a straight red.", [("Tom Smith", "red")]),
        ("Tom Smith received her second yellow for pulling back Ian Jones.", [("Tom Smith", "second_yellow")]),
        ("Tom Smith was dismissed as a dreamer by the chairman.", []),
    ],
)
def test_cards(told: str, expected: list[tuple[str, str]]) -> None:
    assert cards_of(told) == expected


@pytest.mark.parametrize(
    ("told", "own"),
    [
        ("Joe Brown put Hull ahead before an own goal by Tom Smith levelled matters.", ["Tom Smith"]),
        ("Joe Brown scored for Hull, who later conceded an own goal.", []),
        ("Hull led through a Joe Brown effort in the 62nd minute before conceding an own goal.", []),
        ("Joe Brown turned a cross into his own net before Tom Smith scored.", ["Joe Brown"]),
    ],
)
def test_an_own_goal_told_after_a_goal_is_another(told: str, own: list[str]) -> None:
    goals = goals_of(f"Hull drew 1-1 with Derby. {told}")
    assert [name for name, _, _, kind in goals if kind == "own goal"] == own


def test_several_men_scored_in_one_half() -> None:
    goals = goals_of("Hull beat Derby 4-1. Joe Brown, Tom Smith and Ian Jones also grabbed first-half goals.")
    assert {name for name, _, _, _ in goals} == {"Joe Brown", "Tom Smith", "Ian Jones"}
