"""Scorers as sentences tell them: how many each got, for whom, and what stage a win leads out of."""

import pytest

from service.extract import extract
from service.models import Card, Goal

FOOTBALL = " The striker and the goalkeeper shook hands after the football match."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hull beat Derby 5-1, with Joe Brown grabbing four.", [("Joe Brown", "home")] * 4),
        ("Hull beat Derby 3-0, with Joe Brown notching all three.", [("Joe Brown", "home")] * 3),
        ("Pierre Brown scored four times as Hull beat Derby 4-3.", [("Pierre Brown", "home")] * 4),
        ("Hull beat Derby by a single goal, Hanna Brown's volley.", [("Hanna Brown", "home")]),
        (
            "Tom Brown's glancing header from a long throw in gave Hull the lead against Derby, but Derby equalised through "
            "Joe Smith to draw 1-1.",
            [("Tom Brown", "home"), ("Joe Smith", "away")],
        ),
        (
            "Hull beat Derby 2-1. Tom Brown broke the deadlock before Anna Smith halved the deficit.",
            [("Tom Brown", "home"), ("Anna Smith", "away")],
        ),
    ],
)
def test_who_scored(text: str, expected: list[tuple[str, str]]) -> None:
    (claim,) = extract(text + FOOTBALL).matches
    goals = [(goal.player.name if goal.player else "", goal.team) for goal in claim.incidents if isinstance(goal, Goal)]
    assert [name for name, _ in goals] == [name for name, _ in expected]
    assert all(team in (side, None) for (_, team), (_, side) in zip(goals, expected, strict=True))


def test_the_round_that_a_win_leads_out_of() -> None:
    (claim,) = extract("Hull beat Stoke 3-1 to book their place in the fifth round of the FA Cup." + FOOTBALL).matches
    assert claim.stage == "fourth round"


@pytest.mark.parametrize("told", ["Joe Brown received his marching orders.", "Joe Brown was expelled for a late foul."])
def test_dismissals_in_other_words(told: str) -> None:
    (claim,) = extract(f"Hull beat Derby 2-0. {told}" + FOOTBALL).matches
    assert [(card.player.name, card.card) for card in claim.incidents if isinstance(card, Card)] == [("Joe Brown", "red")]
