"""What tests look at in the goals of an article."""

from service.extract import extract
from service.models import Goal
from tests.unit.extract.about_football import FOOTBALL

REPORT = (
    "Hull beat Derby 5-3 in the Championship on Saturday in front of a crowd of many thousands, and nobody who was there will soon "
    "forget how it came about that day.\n\n"
)
"""A result before the words that are looked at."""
Told = tuple[str, str | None, int | None, str]
"""Scorer, side, minute, and "goal", "penalty" or "own goal"."""


def goals_of(text: str) -> list[Told]:
    """The goals of the first match."""
    claim = extract(text + FOOTBALL).matches[0]
    goals = [each for each in claim.incidents if isinstance(each, Goal)]
    return [(goal.player.name if goal.player else "", goal.team, goal.minute, kind_of(goal)) for goal in goals]


def scorers(told: str) -> list[str]:
    """The scorers of all matches of a report that goes on so, in alphabetical order."""
    found = [each for claim in extract(REPORT + told + FOOTBALL).matches for each in claim.incidents if isinstance(each, Goal)]
    return sorted(goal.player.name for goal in found if goal.player)


def kind_of(goal: Goal) -> str:
    return "own goal" if goal.is_own_goal else "penalty" if goal.is_penalty else "goal"
