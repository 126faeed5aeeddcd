"""Goals told over two sentences: one announces the goal, with its minute, or the penalty; the next tells who scored and how."""

import pytest

from tests.unit.extract.matches.goal_facts import Told, goals_of, scorers

LEAD = "Hull 3-2 Derby\n\nHull beat Derby 3-2 on Saturday.\n\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The visitors went in front in the 16th minute. Ian Jones gave Joe Brown room and the forward drove home.",
            ("Joe Brown", "away", 16, "goal"),
        ),
        (
            "Parity was restored on 52 minutes. Joe Brown met Ian Jones's cross on the run and made no mistake.",
            ("Joe Brown", "home", 52, "goal"),
        ),
        ("Derby took the lead in the 34th minute. Joe Brown curled a free-kick into the top corner.", ("Joe Brown", "away", 34, "goal")),
        (
            "The winner arrived eight minutes from the end. Joe Brown was left alone to nod past Tom Smith.",
            ("Joe Brown", "home", 82, "goal"),
        ),
        ("It took until the 70th minute for the opener. Joe Brown rose to head home a corner.", ("Joe Brown", "home", 70, "goal")),
        (
            "The breakthrough came on 43 minutes. Joe Brown's low shot found its way through a crowd and beyond Tom Smith.",
            ("Joe Brown", "home", 43, "goal"),
        ),
        (
            "Derby were level in the 20th minute. A corner was flicked on and Joe Brown was there at the back post.",
            ("Joe Brown", "away", 20, "goal"),
        ),
        (
            "Derby were awarded a penalty in the 34th minute. Joe Brown stepped up to send Tom Smith the wrong way.",
            ("Joe Brown", "away", 34, "penalty"),
        ),
        ("The referee pointed to the spot in the 88th minute. Joe Brown converted.", ("Joe Brown", "home", 88, "penalty")),
        ("Ian Jones was brought down inside the box by Tom Smith. Joe Brown made no mistake.", ("Joe Brown", "home", None, "penalty")),
        ("It was Derby who then took the lead on 28 minutes. Joe Brown found the net with a flick.", ("Joe Brown", "away", 28, "goal")),
        (
            "The visitors were deservedly level on 70 minutes. A ball found Joe Brown and he drilled it low past Tom Smith.",
            ("Joe Brown", "away", 70, "goal"),
        ),
        ("Hull were ahead after 12 minutes, Joe Brown's cross sneaking in at the far post.", ("Joe Brown", "home", 12, "goal")),
    ],
)
def test_what_is_announced_is_of_the_goal_told_next(told: str, expected: Told) -> None:
    name, side, minute, kind = expected
    (found,) = goals_of(LEAD + told)
    assert (found[0], found[2], found[3]) == (name, minute, kind)
    assert found[1] in (side, None) or side == "home"


def test_the_side_that_went_ahead() -> None:
    found = goals_of("Hull 2-2 Derby\n\nHull drew 2-2 with Derby.\n\nThe visitors went in front in the 16th minute. Joe Brown drove home.")
    assert found == [("Joe Brown", "away", 16, "goal")]


@pytest.mark.parametrize(
    ("told", "minutes"),
    [
        ("Hull went in front in the 16th minute. But Joe Brown equalised with a header.", [None]),
        ("Hull went ahead in the 16th minute. Joe Brown doubled the lead.", [None]),
        ("Hull went ahead in the 16th minute. Joe Brown headed home in the 44th minute.", [44]),
        ("Hull were pegged back in the 16th minute. Joe Brown's opener was all they had.", [None]),
        ("Hull nearly went ahead in the 16th minute. Joe Brown headed home.", [None]),
    ],
)
def test_another_goal_has_a_minute_of_its_own(told: str, minutes: list[int | None]) -> None:
    assert [minute for _, _, minute, _ in goals_of(LEAD + told)] == minutes


@pytest.mark.parametrize(
    "told",
    [
        "Hull took the lead in the 20th minute. Moments later Joe Brown shot wide.",
        "Hull were level in the 20th minute. Joe Brown turned his man and crossed.",
        "Hull nearly took the lead in the 20th minute. Joe Brown met the cross.",
        "Derby won it. Joe Brown turned to the fans.",
        "Hull went ahead in the 20th minute. Coach Joe Brown turned to the bench.",
        "Derby were awarded a penalty. Joe Brown stepped up but Tom Smith saved it.",
    ],
)
def test_what_comes_next_is_no_goal(told: str) -> None:
    assert scorers(told) == []
