# ruff: noqa: E501 - a sentence is easier to read in one line
"""What round-ups and reports of cup ties tell by the way: runs that are over, replays earned, defeats that others were condemned to, the same
opponents once more, and leagues that only say who somebody is."""

from datetime import UTC, datetime

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.goal_facts import goals_of, scorers
from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a cup run that is over as somebody else goes through
        (
            "Girona's cup run ended in tears as two late goals saw Osasuna through to the quarter-finals.",
            ("Girona", "Osasuna", "finished", None),
        ),
        ("Girona's cup dream was ended by a late header that sent Osasuna into the semi-finals.", ("Girona", "Osasuna", "finished", None)),
        (
            "Girona's interest in the cup finished on Tuesday as Osasuna eased into the fourth round with a 2-0 victory.",
            ("Osasuna", "Girona", "finished", (2, 0)),
        ),
        # whose hopes were ended by the result
        (
            "Sevilla drew 1-1 with Getafe.\n\nGirona ended the lingering hopes of Osasuna in a 2-1 win.",
            ("Girona", "Osasuna", "finished", (2, 1)),
        ),
        # condemned to a defeat
        ("Girona came from behind to condemn Osasuna to a sixth successive league defeat.", ("Girona", "Osasuna", "finished", None)),
        # a replay there, after a draw at home
        ("Girona earned a lucrative replay at Osasuna with a 1-1 draw in the cup.", ("Girona", "Osasuna", "finished", (1, 1))),
        # the further one of a list has its own place
        ("Sevilla are looking for a response after defeats by Osasuna and at Girona.", ("Girona", "Sevilla", "finished", None)),
        ("Sevilla have picked up with wins over Osasuna and at Girona.", ("Girona", "Sevilla", "finished", None)),
        # the same opponents as just told of
        (
            "Sevilla beat Getafe 2-1. Getafe lost 3-0 to Girona in May and were thrashed 6-0 by the same opponents last year.",
            ("Getafe", "Girona", "finished", (0, 6)),
        ),
        (
            "Sevilla beat Getafe 2-1. Getafe drew 1-1 with Girona in May and lost 2-0 to the same side in the cup.",
            ("Getafe", "Girona", "finished", (0, 2)),
        ),
        # a league that opens a sentence is nobody's object
        (
            "Getafe are in trouble. In La Liga Girona stay on top despite losing 3-1 at home to Osasuna.",
            ("Girona", "Osasuna", "finished", (1, 3)),
        ),
    ],
)
def test_told_by_the_way(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Girona's run ended in the last round. Osasuna are through to the quarter-finals.",
        "Girona's hopes are over, and so is the season that took Osasuna to the top.",
        "A poor summer condemned Osasuna to a season of defeat upon defeat.",
    ],
)
def test_no_meeting(text: str) -> None:
    assert told(f"Sevilla beat Getafe 1-0. {text}") == [("Sevilla", "Getafe", "finished", (1, 0))]


@pytest.mark.parametrize("called", ["high-flyers", "big boys", "promotion rivals", "giants", "side"])
def test_a_league_that_says_who_somebody_is(called: str) -> None:
    (claim,) = extract(
        f"Premier League {called} Everton were held to a 0-0 draw at Yeovil in the FA Cup fifth round on Sunday." + FOOTBALL
    ).matches
    assert claim.competition is not None
    assert (claim.competition.name, claim.stage) == ("FA Cup", "fifth round")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joe Brown seized on a poor back-pass from Derby defender Tom Smith and slotted home.", ["Joe Brown"]),
        ("Joe Brown robbed Derby captain Tom Smith and scored.", ["Joe Brown"]),
        ("Joe Brown broke clear after a mistake by Derby skipper Tom Smith and scored.", ["Joe Brown"]),
        ("The ball broke for Hull striker Joe Brown to score.", ["Joe Brown"]),
        ("A poor clearance let in Hull's Joe Brown to score.", ["Joe Brown"]),
        ("Ian Jones set up fellow Leeds loanee Joe Brown for Hull's opener following an error from Derby's Tom Smith.", ["Joe Brown"]),
    ],
)
def test_the_scorer_and_the_man_of_the_other_team(text: str, expected: list[str]) -> None:
    assert scorers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a goal that brought a side back
        ("A Tom Smith own goal got the visitors back into contention.", ("Tom Smith", "away")),
        ("Tom Smith's header got the visitors back into the match.", ("Tom Smith", "away")),
        ("A Tom Smith penalty put the home side back in it.", ("Tom Smith", "home")),
        # a lead that somebody had
        ("Hull took a first-half lead through Tom Smith.", ("Tom Smith", "away")),
        ("Derby, who had taken the lead through Tom Smith, were unlucky.", ("Tom Smith", "home")),
        ("Hull, having taken an early lead through Tom Smith, went to sleep.", ("Tom Smith", "away")),
        (
            "Hull threw away a two-goal lead, conceding twice late on, having gone into the break 2-0 up thanks to efforts from Tom Smith and Pat Reid.",
            ("Tom Smith", "away"),
        ),
        # a deficit with its score
        ("Hull had trailed 2-0 after Tom Smith headed in.", ("Tom Smith", "home")),
    ],
)
def test_whose_goal(text: str, expected: tuple[str, str]) -> None:
    assert expected in [(name, side) for name, side, _, _ in goals_of(f"Hull drew 2-2 at Derby. {text}")]


def test_kicks_of_a_shoot_out_are_no_goals() -> None:
    assert scorers("Derby were finally edged out when Joe Brown converted the 12th spot-kick.") == []
    assert scorers("Joe Brown tucked away the sixth penalty of his season.") == ["Joe Brown"]


def test_who_lost_the_shoot_out() -> None:
    (claim,) = extract("Girona came close to knocking out Osasuna before losing 5-4 in a penalty shoot-out." + FOOTBALL).matches
    assert (claim.home.name, claim.away.name, claim.advancing) == ("Girona", "Osasuna", "away")


def test_a_hat_trick_is_no_part_of_a_name() -> None:
    goals = goals_of("Joe Brown's hat-trick inspired leaders Hull to come from behind and beat Derby 3-2. ")
    assert [name for name, _, _, _ in goals] == ["Joe Brown"] * 3


def test_the_return_is_of_the_tie_named_last() -> None:
    text = "Wycombe beat Barnet 2-0 on Tuesday to set up a southern final against Swindon Town: they are at home on February 15, and the return is on March 8."
    assert ("Wycombe Wanderers", "Barnet", "scheduled", None) not in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a run that came to an end somewhere
        ("Girona, whose 10-match unbeaten run came to an end at Osasuna last week, are fifth.", ("Osasuna", "Girona", "finished", None)),
        ("Girona saw their unbeaten run ended at Osasuna last week.", ("Osasuna", "Girona", "finished", None)),
        # the next clause has a verb of its own
        (
            "Girona were beaten 5-0 at Getafe and Osasuna slipped to 17th after a 1-0 loss at home to Sevilla.",
            ("Osasuna", "Sevilla", "finished", (0, 1)),
        ),
        # the tie, set off by commas
        (
            "Girona beat Getafe 1-0. The remaining tie, between Sevilla and Osasuna, takes place tonight.",
            ("Sevilla", "Osasuna", "scheduled", None),
        ),
    ],
)
def test_told_in_round_ups(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_winning_run_may_end_in_a_draw() -> None:
    found = told("Sevilla beat Getafe 1-0. Girona, whose winning run came to an end at Osasuna last week, are fifth.")
    assert ("Osasuna", "Girona", "finished", None) in found
    assert extract("Girona, whose winning run came to an end at Osasuna last week, are fifth." + FOOTBALL).matches[0].winner is None


def test_rivals_of_a_team_are_not_that_team() -> None:
    found = told("Girona lost 2-1 at Osasuna on Saturday. He was hurt in the 2-1 loss to Girona's fierce rivals.")
    assert found == [("Osasuna", "Girona", "finished", (2, 1))]


def test_whose_date_and_ground() -> None:
    text = "Girona will take on Sevilla in the cup final after both teams edged through their semi-finals this evening." + FOOTBALL
    (claim,) = extract(text, datetime(2013, 2, 5, tzinfo=UTC)).matches
    assert claim.kickoff is None or claim.kickoff.date is None
    text = "Southend drew 1-1 with Leyton Orient, which is enough for their first Wembley appearance." + FOOTBALL
    assert [claim.venue for claim in extract(text).matches] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hull 3 (Watson, Willis 2) Derby 1 (Carter)", [("Carter", None), ("Watson", None), ("Willis", None), ("Willis", None)]),
        ("Hull 4 (Willis 3, Watson pen) Derby 0", [("Watson", None)] + [("Willis", None)] * 3),
        ("Hull 2 (Watson 12, Willis 2) Derby 0", [("Watson", 12), ("Willis", 2)]),
    ],
)
def test_figures_that_are_numbers_of_goals(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert sorted(((name, minute) for name, _, minute, _ in goals_of(f"{text}\n\n")), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joe Brown latched onto an Ian Jones through ball to level.", ["Joe Brown"]),
        ("Joe Brown latched onto an Ian Jones flick-on to cut inside his marker and coolly finish.", ["Joe Brown"]),
        ("Ian Jones had another assist when he set up the unmarked Joe Brown to fire in.", ["Joe Brown"]),
        ("Joe Brown pounced on a loose ball to ensure the spoils were shared.", ["Joe Brown"]),
        ("Tom Smith opened the scoring and Joe Brown replied for the Tigers.", ["Joe Brown", "Tom Smith"]),
        ("Joe Brown could not finish.", []),
    ],
)
def test_goals_in_other_words(text: str, expected: list[str]) -> None:
    assert scorers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("But Hull, of the Premier League, pulled one back through Tom Smith.", ("Tom Smith", "away")),
        ("They had four minutes earlier fallen behind to Tom Smith's low shot.", ("Tom Smith", "home")),
        ("It was a day that saw the hosts come from behind early on thanks to a goal from Tom Smith.", ("Tom Smith", "home")),
    ],
)
def test_whose_goal_it_was(text: str, expected: tuple[str, str]) -> None:
    assert expected in [(name, side) for name, side, _, _ in goals_of(f"Hull lost 3-2 at Derby. {text}")]
