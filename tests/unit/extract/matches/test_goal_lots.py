"""Goals told by how much of the score they were."""

import pytest

from tests.unit.extract.matches.goal_facts import goals_of

FOUR = "Hull City beat Derby County 4-1 on Saturday, "


@pytest.mark.parametrize(
    ("text", "scorer", "goals"),
    [
        (FOUR + "Ian Jones getting the lot.", "Ian Jones", 4),
        (FOUR + "with captain Ian Jones netting them all.", "Ian Jones", 4),
        (FOUR + "a game in which Ian Jones accounted for all but one of their goals.", "Ian Jones", 3),
        (FOUR + "and Ian Jones claimed all of the goals.", "Ian Jones", 4),
        ("Hull City routed visiting Derby County 4-0. Ian Jones had two goals for the home side.", "Ian Jones", 2),
        ("Hull City routed visiting Derby County 4-0. Ian Jones had a hat trick.", "Ian Jones", 3),
        ("Hull City beat Derby County 2-1 in May. Ian Jones burned Derby County for two goals that day.", "Ian Jones", 2),
        ("Hull City beat Derby County 2-0. Ian Jones was the other marksman after an own goal.", "Ian Jones", 1),
        ("Elsewhere tonight: Hull City 2-0 Derby County (FT) - Ian Jones both.", "Ian Jones", 2),
        ("Hull City beat Derby County 4-1. Ian Jones collected the match ball afterwards.", "Ian Jones", 3),
        ("Hull City beat Derby County 4-1. Ian Jones went home with the match ball.", "Ian Jones", 3),
        ("Hull City beat Derby County 8-0. Ian Jones needed five minutes to score and finished with three.", "Ian Jones", 3),
        ("Hull City beat Derby County 1-0. Ian Jones got across his marker to prod in the winner.", "Ian Jones", 1),
        ("Hull City beat Derby County 1-0. Ian Jones drove low through a crowd of legs with ten minutes left.", "Ian Jones", 1),
        ("Hull City beat Derby County 1-0. Ian Jones drove through a crowd of legs but wide of the post.", "Ian Jones", 0),
        ("Hull City beat Derby County 2-1. Ian Jones finished with three stitches in a cut.", "Ian Jones", 0),
        # what did not count, and what a season brought
        ("Hull City beat Derby County 4-0. Ian Jones had two goals disallowed.", "Ian Jones", 0),
        ("Hull City beat Derby County 4-0. Ian Jones has two goals this season.", "Ian Jones", 0),
    ],
)
def test_goals_by_their_part_of_the_score(text: str, scorer: str, goals: int) -> None:
    assert [goal[0] for goal in goals_of(text)].count(scorer) == goals
