"""What tests look at in the goals of an article's first match."""

from service.extract import extract
from service.models import Goal

FOOTBALL = " The striker and the goalkeeper shook hands after the football match."
Told = tuple[str, str | None, int | None, str]
"""Scorer, side, minute, and "goal", "penalty" or "own goal"."""


def goals_of(text: str) -> list[Told]:
    claim = extract(text + FOOTBALL).matches[0]
    goals = [each for each in claim.incidents if isinstance(each, Goal)]
    return [(goal.player.name if goal.player else "", goal.team, goal.minute, kind_of(goal)) for goal in goals]


def kind_of(goal: Goal) -> str:
    return "own goal" if goal.is_own_goal else "penalty" if goal.is_penalty else "goal"
