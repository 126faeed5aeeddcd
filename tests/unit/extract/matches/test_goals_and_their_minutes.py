# ruff: noqa: E501 - a sentence is easier to read in one line
"""Which goal a minute is of, and goals that are told to be a man's second."""

import pytest

from service.extract import extract
from service.models import Goal
from tests.unit.extract.about_football import FOOTBALL

LEAD = (
    "Hull City beat Derby County 4-2 in the Championship on Saturday in front of a crowd of many thousands, most of whom had long made "
    "their minds up about it.\n\n"
)


def timed(told: str, lead: str = LEAD) -> list[tuple[str, int | None]]:
    claims = extract(lead + told + FOOTBALL).matches
    return [(each.player.name if each.player else "", each.minute) for each in claims[0].incidents if isinstance(each, Goal)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Joe Brown tapped in on 14 minutes after Tom Smith had spilled a cross.", [("Joe Brown", 14)]),
        ("Joe Brown put Hull ahead as early as the sixth minute.", [("Joe Brown", 6)]),
        ("Joe Brown put Hull ahead inside a minute.", [("Joe Brown", 1)]),
        ("Joe Brown levelled from close range with 64 gone.", [("Joe Brown", 64)]),
        ("Derby drew level on 70 when Ian Jones turned in a cross.", [("Ian Jones", 70)]),
        ("Joe Brown needed 13 minutes of the second period to cut the arrears.", [("Joe Brown", 58)]),
        ("Joe Brown levelled with a free-kick in off the bar 20 minutes into the second half.", [("Joe Brown", 65)]),
        ("Joe Brown cancelled out Ian Jones's 20th-minute opener.", [("Ian Jones", 20), ("Joe Brown", None)]),
        ("Joe Brown made it safe with efforts on 58 and 63 minutes.", [("Joe Brown", 58), ("Joe Brown", 63)]),
        ("Joe Brown hauled Hull level with a quick-fire double, the second on 79 minutes.", [("Joe Brown", None), ("Joe Brown", 79)]),
        (
            "Hull led through Joe Brown in the eighth minute and when Ian Jones headed the second in the 37th it was all over.",
            [("Joe Brown", 8), ("Ian Jones", 37)],
        ),
        (
            "Joe Brown tapped in on 14 minutes after Tom Smith had spilled Ian Jones's cross, and added his second in the 37th.",
            [("Joe Brown", 14), ("Joe Brown", 37)],
        ),
        (
            "Joe Brown took over, converting a penalty in the 58th minute when Tom Smith pulled him down and racing on to a long pass for his second in the 71st.",
            [("Joe Brown", 58), ("Joe Brown", 71)],
        ),
        ("Joe Brown looked offside as he bundled in his second of the afternoon on 77 minutes.", [("Joe Brown", None), ("Joe Brown", 77)]),
        ("Joe Brown's second, a dinky chip in the 77th minute, sent them home happy.", [("Joe Brown", None), ("Joe Brown", 77)]),
    ],
)
def test_the_minute_of_a_goal(told: str, expected: list[tuple[str, int | None]]) -> None:
    assert sorted(timed(told), key=str) == sorted(expected, key=str)


def test_a_second_goal_that_leaves_no_room_for_a_first() -> None:
    told = "Ian Jones scored early on. Joe Brown bundled in his second of the afternoon on 77 minutes."
    assert (
        len(timed(told, LEAD.replace("4-2", "1-1").replace("beat", "drew").replace("drew Derby County 1-1", "drew 1-1 with Derby County")))
        == 2
    )


def test_goals_of_the_match_after_a_defeat() -> None:
    text = "Joe Brown netted twice as Hull City bounced back from Saturday's 2-0 defeat at Leeds United with a 3-0 win over Derby County on Tuesday."
    found = {
        claim.away.name: [each.player.name for each in claim.incidents if isinstance(each, Goal) and each.player]
        for claim in extract(text + FOOTBALL).matches
    }
    assert found["Derby County"] == ["Joe Brown", "Joe Brown"]


def test_a_clause_that_ends_with_the_sentence() -> None:
    text = "Hull City are bottom of the table, having won one of their last 17, a 2-1 success at Leeds United on Boxing Day to which Joe Brown contributed the winner."
    (claim,) = extract(text + FOOTBALL).matches
    assert [each.player.name for each in claim.incidents if isinstance(each, Goal) and each.player] == ["Joe Brown"]


@pytest.mark.parametrize(
    "told",
    [
        "A 23rd-minute goal by Joe Brown and a header from Ian Jones in the 65th minute settled it.",
        "A 23rd minute strike from Joe Brown and a 65th minute header by Ian Jones settled it.",
        "A 23rd-minute penalty by the captain Joe Brown and a 65th-minute effort from Ian Jones settled it.",
    ],
)
def test_a_minute_before_its_goal_is_of_nobody_after(told: str) -> None:
    assert timed(told) == [("Joe Brown", 23), ("Ian Jones", 65)]


def test_a_minute_after_its_goal_is_of_nobody_else() -> None:
    assert timed("Joe Brown levelled on the half hour with a low drive through the legs of keeper Ian Jones.") == [("Joe Brown", 30)]
    assert timed("Five minutes from time Joe Brown stabbed home when Ian Jones's shot was parried.") == [("Joe Brown", 85)]
