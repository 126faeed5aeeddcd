"""Goals in further words of newsrooms: the touch, the tally, what the keeper could do, and whom a side conceded to."""

import pytest

from tests.unit.extract.matches.goal_facts import goals_of, scorers


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Joe Brown, left alone at the back post, could hardly miss.", ["Joe Brown"]),
        ("Joe Brown struck a minute before the break.", ["Joe Brown"]),
        ("Joe Brown ended any lingering doubts in the 88th minute.", ["Joe Brown"]),
        ("Joe Brown grabbed all three points deep in stoppage time.", ["Joe Brown"]),
        ("Joe Brown broke his duck after 34 minutes.", ["Joe Brown"]),
        ("The deadlock was broken by Joe Brown.", ["Joe Brown"]),
        ("Joe Brown left the keeper rooted to the spot.", ["Joe Brown"]),
        ("Joe Brown picked his spot from 12 yards.", ["Joe Brown"]),
        ("Joe Brown got the decisive touch.", ["Joe Brown"]),
        ("Joe Brown was credited with the goal.", ["Joe Brown"]),
        ("Joe Brown was gifted a goal when the keeper dropped a corner.", ["Joe Brown"]),
        ("Joe Brown lobbed the keeper from 30 yards.", ["Joe Brown"]),
        ("Joe Brown's 30-yard drive flew past the keeper.", ["Joe Brown"]),
        ("Joe Brown took his tally for the campaign to nine with a late header.", ["Joe Brown"]),
        ("Joe Brown barged his way past two defenders for the third.", ["Joe Brown"]),
        ("Joe Brown pounced when Pat Reid spilled a shot.", ["Joe Brown"]),
        ("Joe Brown finished with aplomb.", ["Joe Brown"]),
        ("Joe Brown dribbled into the box before finishing well.", ["Joe Brown"]),
        ("Joe Brown became the match winner in the 48th minute.", ["Joe Brown"]),
        ("Hull had recovered from conceding to Joe Brown and Pat Reid inside ten minutes.", ["Joe Brown", "Pat Reid"]),
        ("Joe Brown gave the home side the points.", ["Joe Brown"]),
        ("Hull were ahead inside five minutes, Joe Brown stealing in front of Tom Smith to meet a low cross.", ["Joe Brown"]),
        ("The shirt is that of Joe Brown, worn on the day when he and Pat Reid scored.", ["Joe Brown", "Pat Reid"]),
        ("Joe Brown replying to Tom Smith's header, Hull took heart.", ["Joe Brown", "Tom Smith"]),
        ("Joe Brown bagged a couple before the interval.", ["Joe Brown", "Joe Brown"]),
        ("Joe Brown's early header was wiped out by Pat Reid, who beat Tom Smith from the edge of the box.", ["Joe Brown", "Pat Reid"]),
        ("Hull hit the bar twice; and then up popped Joe Brown.", ["Joe Brown"]),
        ("Hull beat Leeds 2-0 in May: two from Joe Brown.", ["Joe Brown", "Joe Brown"]),
        ("Coach Ian Jones praised striker Joe Brown. The 20-year-old scored twice.", ["Joe Brown", "Joe Brown"]),
        ("Hull miss Joe Brown, who has not played since the night that he headed in.", ["Joe Brown"]),
        ("Joe Brown's late third flattered Hull.", ["Joe Brown"]),
        ("Joe Brown rescued the home side with a header.", ["Joe Brown"]),
        # no goals
        ("Joe Brown rescued the home side with a fine save.", []),
        ("At Leeds, where Joe Brown hit two, nobody sang.", []),
        ("Hull signed two from Leeds and three from Joe Brown's old club.", []),
        ("Joe Brown said it was a match he could not miss.", []),
        ("Joe Brown chipped onto the roof of the net.", []),
        ("Joe Brown's shot flew past the post.", []),
        ("Joe Brown finished with ten men around him.", []),
        ("Joe Brown was credited with turning the club around.", []),
        ("Joe Brown lobbed the keeper but saw the ball hit the bar.", []),
        ("Joe Brown's free-kick struck the arm of Tom Smith and Pat Reid sent the keeper the wrong way.", ["Pat Reid"]),
        ("Joe Brown took his tally of bookings to ten.", []),
    ],
)
def test_who_scored(told: str, expected: list[str]) -> None:
    assert scorers(told) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hull are still getting over losing to Derby, whose 2-0 win was sealed by Joe Brown's header.",
            [("Joe Brown", "away", None, "goal")],
        ),
        (
            "Hull beat Derby 3-0, Joe Brown scoring a hat-trick, the second of them a penalty.",
            [("Joe Brown", "home", None, kind) for kind in ("goal", "penalty", "goal")],
        ),
        (
            "Hull beat Derby 3-1. Joe Brown tapped in and then converted a penalty.",
            [("Joe Brown", "home", None, kind) for kind in ("goal", "penalty")],
        ),
        ("Hull beat Derby 1-0. Derby went down at Boothferry Park to a Joe Brown goal.", [("Joe Brown", "home", None, "goal")]),
    ],
)
def test_for_whom_and_how(text: str, expected: list[tuple[str, str | None, int | None, str]]) -> None:
    assert goals_of(text) == expected


def test_the_minute_at_which_a_match_was_stopped_is_no_goals() -> None:
    text = "Hull beat Derby 2-0. Hull were two up through Joe Brown and Pat Reid when the referee took the players off in the 67th minute."
    assert [minute for _, _, minute, _ in goals_of(text)] == [None, None]
