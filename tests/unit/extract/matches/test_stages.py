import pytest

from service.extract.document import Document
from service.extract.matches.stages import find_stages


@pytest.mark.parametrize(
    ("text", "stage", "reached"),
    [
        ("a last-16 tie", "last 16", False),
        ("sent Linfield into the Irish Cup final at Glenavon's expense", "final", True),
        ("the fifth-round tie", "fifth round", False),
        ("beaten in the semi-final", "semi-final", False),
        ("a win that put them into the quarter-finals", "quarter-final", True),
        ("to secure a place in the Cup final", "final", True),
        ("a World Cup qualifier", "qualifier", False),
        ("top of Group C", "group stage", False),
        ("they finished second in their group", "group stage", False),
        ("the tie in round two", "second round", False),
        ("the first round proper", "first round", False),
        ("the third qualifying round", "third qualifying round", False),
        ("one foot in the semi-finals", "semi-final", True),
        ("a tie of the last 64", "last 64", False),
        ("the play-off final at Wembley", "play-off final", False),
        ("their play-off semi-final", "play-off semi-final", False),
        ("to reach the championship game", "final", True),
        ("are in the cup semi-finals", "semi-final", True),
        ("a trip to holders Leeds in the third round", "third round", False),
        ("a quarter-final trip to Bolton", "quarter-final", False),
    ],
)
def test_stages_and_whether_they_were_reached(text: str, stage: str, reached: bool) -> None:
    (found,) = find_stages(Document(text=text))
    assert (found.stage, found.reached) == (stage, reached)


def test_legs() -> None:
    assert [stage.leg for stage in find_stages(Document(text="after the first leg and before the return leg"))] == [1, 2]


def test_the_first_match_is_a_leg_where_legs_are_told_of() -> None:
    assert [stage.leg for stage in find_stages(Document(text="they had drawn the first match before the return leg"))] == [1, 2]


@pytest.mark.parametrize(
    "text",
    [
        "in the final minutes",
        "the final eight minutes",
        "their final few games",
        "the final whistle",
        "his last four games",
        "their last eight matches",
        "a group of fans",
        "their first-round pick in the draft",
        "won the first game of the season",
    ],
)
def test_what_is_no_stage(text: str) -> None:
    assert find_stages(Document(text=text)) == []


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("after Thursday's fourth round of the league phase", ["league phase"]),
        ("in the second round of their group stage", ["group stage"]),
        ("won the first leg and lost the second leg of the quarter-final", ["quarter-final"]),
    ],
)
def test_a_round_of_a_phase_is_of_that_phase(text: str, stages: list[str]) -> None:
    assert [mention.stage for mention in find_stages(Document(text)) if mention.stage] == stages
