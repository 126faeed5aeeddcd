"""Goals in further turns of newsrooms: who had the last word, whose the second was, and which minute leads up to a goal."""

import pytest

from tests.unit.extract.matches.goal_facts import Told, goals_of, scorers

LEAD = "Hull 3-2 Derby\n\nHull beat Derby 3-2 on Saturday. "


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Joe Brown had the last word, turning in a cross.", ["Joe Brown"]),
        ("Joe Brown doubled it before Ian Jones halved the deficit.", ["Ian Jones", "Joe Brown"]),
        ("Joe Brown made sure from close range three minutes from the end.", ["Joe Brown"]),
        ("Defender Joe Brown completed the job in injury time.", ["Joe Brown"]),
        ("Ian Jones opened the scoring and Joe Brown's was the second.", ["Ian Jones", "Joe Brown"]),
        ("Hull lost Ian Jones to injury and Joe Brown was sent on. The striker headed home.", ["Joe Brown"]),
        ("Tom Smith could only palm the cross into Joe Brown's path, who sent the ball in off his knee.", ["Joe Brown"]),
        ("Ian Jones and Joe Brown exchanged goals in the space of three minutes.", ["Ian Jones", "Joe Brown"]),
        ("Ian Jones and a Joe Brown penalty had turned things around.", ["Ian Jones", "Joe Brown"]),
        ("It was Joe Brown who had the final touch when Ian Jones's shot ricocheted around the box in the 77th.", ["Joe Brown"]),
        ("From nowhere Joe Brown met it on the run and the ball tore past Tom Smith.", ["Joe Brown"]),
        ("Ian Jones had Ann Wood's men heading for victory.", ["Ian Jones"]),
        ("Joe Brown staked Hull to a 1-0 lead.", ["Joe Brown"]),
        ("Ian Jones had a goal and assisted on a score by Joe Brown in the 30th.", ["Ian Jones", "Joe Brown"]),
        ("Joe Brown could only divert a cross beyond his own goalkeeper.", ["Joe Brown"]),
        ("The headlines were for Joe Brown, released by Leeds in May, whose late header gave Hull the win.", ["Joe Brown"]),
        ("Joe Brown converting a penalty and laying on further goals for Ian Jones and Ann Wood.", ["Ann Wood", "Ian Jones", "Joe Brown"]),
        ("Joe Brown inspired the comeback with two goals in five minutes.", ["Joe Brown", "Joe Brown"]),
        ("Joe Brown was on target early on and again just before half-time.", ["Joe Brown", "Joe Brown"]),
        ("Joe Brown grabbed goals in the 20th and 56th minutes.", ["Joe Brown", "Joe Brown"]),
        ("It was 2-0 when Joe Brown pounced on a loose ball.", ["Joe Brown"]),
        ("Derby conceded twice before the break, to Ian Jones and to Joe Brown.", ["Ian Jones", "Joe Brown"]),
        ("The second, a Joe Brown penalty, came late on.", ["Joe Brown"]),
        ("Joe Brown missed a penalty but made amends with a header.", ["Joe Brown"]),
        ("Ian Jones scored early on and set up Joe Brown in the 81st.", ["Ian Jones", "Joe Brown"]),
        ("Joe Brown had three of the goals for Hull.", ["Joe Brown", "Joe Brown", "Joe Brown"]),
        ("Joe Brown cut the gap again with nine minutes left.", ["Joe Brown"]),
        (
            "It was 1-0 early on, Ian Jones heading in, and 2-0 by the 20th when Joe Brown slid the ball past Tom Smith.",
            ["Ian Jones", "Joe Brown"],
        ),
        ("Tom Smith could only punch as far as Joe Brown and the striker drilled it in.", ["Joe Brown"]),
        ("Ian Jones, from Ann Wood's cross, and Joe Brown, via a post, turned the game on its head.", ["Ian Jones", "Joe Brown"]),
        ("Joe Brown dragged Hull level.", ["Joe Brown"]),
        ("Joe Brown grabbed what proved to be the winner.", ["Joe Brown"]),
        ("Joe Brown's header from Ian Jones's corner squared things up.", ["Joe Brown"]),
        ("Joe Brown's deflected cross gave Hull a lucky lead.", ["Joe Brown"]),
        ("Joe Brown was the two-goal hero.", ["Joe Brown", "Joe Brown"]),
        ("Joe Brown came off the bench to claim the points.", ["Joe Brown"]),
        ("Joe Brown scored the rebound after his initial penalty was kept out.", ["Joe Brown"]),
        ("Ian Jones won a penalty, which Joe Brown duly dispatched.", ["Joe Brown"]),
        ("Joe Brown curled beautifully past Tom Smith after Ian Jones had picked him out to open the scoring.", ["Joe Brown"]),
        ("Ian Jones, from the spot, and Joe Brown, his first for the club, got the goals.", ["Ian Jones", "Joe Brown"]),
        ("The equaliser, 12 minutes from time, was a towering header from Joe Brown.", ["Joe Brown"]),
        # no goals
        ("Ian Jones's low cross struck Joe Brown and rolled over the line.", []),
        ("Joe Brown is second in the scoring charts.", []),
        ("Derby are yet to win there since Joe Brown's late winner in 2009.", []),
        ("Joe Brown bundled it in. The goal was ruled out for a push.", []),
        ("Joe Brown headed home. But the flag was up.", []),
        ("Joe Brown's free-kick was spilled in the 20th minute by Tom Smith, who gathered at once.", []),
        ("Joe Brown had the last word in the argument.", []),
        ("Joe Brown, the manager, made sure that nobody was late.", []),
        ("Joe Brown and Ian Jones exchanged shirts and jokes about goals.", []),
        ("Joe Brown's was the second name on the list.", []),
    ],
)
def test_who_scored(told: str, expected: list[str]) -> None:
    assert scorers(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Ian Jones's volley put Hull ahead and 10 minutes from time Joe Brown finished a three-man break.",
            [("Ian Jones", None), ("Joe Brown", 80)],
        ),
        (
            "Ian Jones headed Derby in front and the Rams were four minutes from victory when Joe Brown converted from the spot.",
            [("Ian Jones", None), ("Joe Brown", 86)],
        ),
        ("Ian Jones equalised after 48, only for Joe Brown to score again ten minutes later.", [("Ian Jones", 48), ("Joe Brown", 58)]),
        ("Joe Brown struck after 22 and then 29 minutes.", [("Joe Brown", 22), ("Joe Brown", 29)]),
        ("Ian Jones's opener was cancelled out by Joe Brown within a minute.", [("Ian Jones", None), ("Joe Brown", None)]),
        ("It took Joe Brown just 52 seconds to open the scoring.", [("Joe Brown", 1)]),
        ("It took Joe Brown only six minutes to open the scoring.", [("Joe Brown", 6)]),
        ("Joe Brown's goal, timed at 63 minutes, put Hull ahead.", [("Joe Brown", 63)]),
        ("Joe Brown headed in after coming on for Ian Jones in the 62nd minute.", [("Joe Brown", None)]),
        ("With the scores level and five minutes to play, Joe Brown stroked the ball home.", [("Joe Brown", 85)]),
        ("Joe Brown, on 12 and 34 minutes, and Ian Jones scored.", [("Ian Jones", None), ("Joe Brown", 12), ("Joe Brown", 34)]),
        ("Tom Smith saw his penalty saved in the 40th minute, but set up Joe Brown for the winner.", [("Joe Brown", None)]),
        ("Joe Brown nodded home on the stroke of 90 minutes.", [("Joe Brown", 90)]),
        ("They tired, and with ten minutes to go Joe Brown's 52nd-minute strike still separates the teams.", [("Joe Brown", 52)]),
        ("Two minutes in to the second half Joe Brown equalised.", [("Joe Brown", 47)]),
        ("Joe Brown was summoned from the bench. He needed just 13 minutes to head the equaliser.", [("Joe Brown", None)]),
    ],
)
def test_when_they_scored(told: str, expected: list[tuple[str, int | None]]) -> None:
    assert sorted((name, minute) for name, _, minute, _ in goals_of(LEAD + told)) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Joe Brown scored with Derby's first attack.", ("Joe Brown", "away", None, "goal")),
        (
            "Joe Brown took a pass in the 67th minute, pulling Derby within a goal, when he found the net.",
            ("Joe Brown", "away", 67, "goal"),
        ),
        ("Derby, who had gone behind early on when Joe Brown struck, came back.", ("Joe Brown", "home", None, "goal")),
        ("The Rams opened their account through Joe Brown, who slid the ball under Tom Smith.", ("Joe Brown", "away", None, "goal")),
        ("Trailing 1-0 to an early Joe Brown strike, Derby were the better side.", ("Joe Brown", "home", None, "goal")),
        ("Tom Smith was penalised for a trip and Joe Brown did the rest from 12 yards.", ("Joe Brown", None, None, "penalty")),
        ("Trailing to a goal by Joe Brown, Derby came back into it.", ("Joe Brown", "home", None, "goal")),
        ("It was from a cross that Joe Brown, stretching, beat his own keeper.", ("Joe Brown", None, None, "own goal")),
        ("Joe Brown's penalty, after Tom Smith was penalised for handball, put Derby ahead.", ("Joe Brown", "away", None, "penalty")),
    ],
)
def test_side_and_kind(told: str, expected: Told) -> None:
    (found,) = goals_of(LEAD + told)
    assert found[0] == expected[0]
    assert found[2:] == expected[2:]
    assert expected[1] in (found[1], None)


def test_penalties_told_side_by_side() -> None:
    found = goals_of(LEAD + "Ian Jones's strike, Joe Brown's penalty and a late Ann Wood effort made up the scoring.")
    assert [(name, kind) for name, _, _, kind in found] == [("Ian Jones", "goal"), ("Joe Brown", "penalty"), ("Ann Wood", "goal")]


def test_the_score_that_a_goal_made_tells_that_it_is_another() -> None:
    found = goals_of(
        "Hull beat Derby 3-1. Joe Brown headed in, Ian Jones volleyed in, Joe Brown made it 3-0, and Tom Smith pulled one back."
    )
    assert [name for name, _, _, _ in found].count("Joe Brown") == 2


def test_who_exchanged_goals_play_against_each_other() -> None:
    found = goals_of("Hull drew 1-1 with Derby. Joe Brown of Hull and Tom Smith exchanged early strikes.")
    assert {side for _, side, _, _ in found} in ({"home", "away"}, {None})


def test_two_penalties_and_their_minutes() -> None:
    assert [told[2:] for told in goals_of(LEAD + "Two Joe Brown penalties, in the 12th and 70th minutes, won it.")] == [
        (12, "penalty"),
        (70, "penalty"),
    ]


def test_who_made_it_two_is_of_the_side_that_led() -> None:
    found = goals_of(
        LEAD
        + "Joe Brown gave Derby the lead and Ian Jones made it two. Tom Smith sparked the recovery with a header, then Ann Wood levelled."
    )
    assert [side for _, side, _, _ in found] == ["away", "away", "home", "home"]
