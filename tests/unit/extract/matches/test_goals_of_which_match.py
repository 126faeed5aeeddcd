# ruff: noqa: E501 - a sentence is easier to read in one line
"""Goals and cards of articles that tell of several matches: by the ground, by the team, by the clause."""

import pytest

from service.extract import extract
from service.models import Card, Goal
from tests.unit.extract.about_football import FOOTBALL_APART

ROUND_UP = (
    "Hull went top on Saturday when they beat Derby 2-1, while Leeds thumped Luton 4-0, Burnley drew 1-1 with Stoke and Preston lost "
    "2-0 at Barnsley.\n\nHull were ahead in the second minute thanks to Joe Brown.\n\n"
)


def told_of(text: str) -> dict[str, list[str]]:
    """The home side of each match with goals or cards → its scorers and those who got a card."""
    found: dict[str, list[str]] = {}
    for claim in extract(text + FOOTBALL_APART).matches:
        names = [each.player.name for each in claim.incidents if isinstance(each, Goal | Card) and each.player]
        if names:
            found.setdefault(claim.home.name, []).extend(names)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ROUND_UP + "At Elland Road, Pat Reid converted in the 86th minute. Luton had Max Ford sent off.",
            {"Hull City": ["Joe Brown"], "Leeds United": ["Pat Reid", "Max Ford"]},
        ),
        (
            ROUND_UP + "Burnley led through Dan Hill until Alex Wood levelled.",
            {"Hull City": ["Joe Brown"], "Burnley": ["Dan Hill", "Alex Wood"]},
        ),
        (
            "Hull beat Derby 2-1 on Saturday. Joe Brown gave Derby the lead and Ian Jones levelled.\n\nElsewhere, Leeds came from behind "
            "twice in a 2-2 draw at Luton.\n\nPat Reid fired the home side into an early lead before Max Ford nodded in.\n\nThe Hull "
            "manager was pleased. Dan Hill had struck late on for Hull.",
            {"Hull City": ["Joe Brown", "Ian Jones", "Dan Hill"], "Luton Town": ["Pat Reid", "Max Ford"]},
        ),
        (
            "Hull drew 1-1 with Derby on Saturday.\n\nLeeds lost 2-1 at Luton.\n\nHull had led through Joe Brown.\n\nThe new Leeds manager saw "
            "his men start well before Luton hit back.\n\nPat Reid opened the scoring from the spot.",
            {"Hull City": ["Joe Brown"], "Luton Town": ["Pat Reid"]},
        ),
        (
            "Joe Brown gave Hull the lead before Dan Hill headed in a second. A few miles away Pat Reid struck in the third minute for Leeds and, although "
            "Max Ford replied, Sam Cole's free-kick won it.\n\nHull beat Derby 2-0 on Saturday.\n\nLuton were beaten 2-1 at home by Leeds.",
            {"Hull City": ["Joe Brown", "Dan Hill"], "Luton Town": ["Pat Reid", "Max Ford", "Sam Cole"]},
        ),
        (
            "Hull beat Derby 3-0 on Tuesday to win their tie 4-3 on aggregate.\n\nTrailing 3-1 from the first leg a fortnight ago, they were "
            "level on aggregate through Joe Brown and Ian Jones. Pat Reid struck after the interval.",
            {"Hull City": ["Joe Brown", "Ian Jones", "Pat Reid"]},
        ),
        (
            "Hull beat Derby 2-0 on Saturday. Leeds slumped to a 2-0 loss at Luton, while Sam Cole's late volley gave Burnley a 3-2 success "
            "over Stoke.",
            {"Burnley": ["Sam Cole"]},
        ),
        (
            "Hull beat Derby 2-1 on Saturday to go through after a 1-1 draw in the first leg at Derby. Joe Brown scored early on. Derby had "
            "gone down to Ian Jones's late header in the first leg.",
            {"Hull City": ["Joe Brown"], "Derby County": ["Ian Jones"]},
        ),
        (
            "Hull host Derby on Tuesday. Joe Brown scored twice in the 3-2 victory over Leeds in October and struck again when Hull won 1-0 at "
            "Luton in May.",
            {"Hull City": ["Joe Brown", "Joe Brown"], "Luton Town": ["Joe Brown"]},
        ),
        (
            "Hull host Leeds, who knocked out Luton with a 1-0 home win on Tuesday, Sam Cole on target.",
            {"Leeds United": ["Sam Cole"]},
        ),
        (
            ROUND_UP + "Leeds led through Sam Cole at Elland Road.\n\nBrown was quick to praise Cole, who was later sent off.",
            {"Hull City": ["Joe Brown"], "Leeds United": ["Sam Cole", "Sam Cole"]},
        ),
        (
            "Hull beat Derby 2-0 on Saturday.\n\nJoe Brown headed in from a Pat Reid corner after nine minutes, and it was all so different "
            "from the 3-0 defeat at Leeds in August.",
            {"Hull City": ["Joe Brown"]},
        ),
    ],
)
def test_whose_goals(text: str, expected: dict[str, list[str]]) -> None:
    assert told_of(text) == expected


def test_a_man_back_from_another_match_scores_in_the_one_told_before() -> None:
    text = (
        "Hull beat Derby 4-1 on Saturday.\n\nJoe Brown, just back from scoring in Luton's 3-2 win over Leeds, needed six minutes to hit "
        "the net. Pat Reid headed in the second.\n\nHull go to Luton next."
    )
    scorers = told_of(text)
    assert "Pat Reid" in scorers["Hull City"]
    assert "Pat Reid" not in scorers.get("Luton Town", [])


def test_goals_before_the_main_match_is_told_are_of_the_one_told() -> None:
    text = (
        "Luton beat Leeds on Saturday.\n\nPat Reid's header was enough to settle the tie.\n\nAt Hull, the hosts drew 2-2 with Derby, Joe Brown "
        "scoring twice for Hull. Hull meet Derby again on Tuesday, and Hull have Derby at home."
    )
    assert told_of(text)["Luton Town"] == ["Pat Reid"]


def test_whose_crowd() -> None:
    text = "Hull beat Derby 1-0. The crowd of 17,802 was the biggest since May, when Leeds beat Luton 1-0."
    assert {claim.home.name: claim.attendance for claim in extract(text + FOOTBALL_APART).matches} == {
        "Hull City": 17802,
        "Leeds United": None,
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Stoke beat Luton 2-1 on Saturday. Luton, beaten 3-0 at Walsall a week earlier, took the lead when Alan Moe headed in. "
            "Karl Berg scored twice after the break.",
            {"Stoke City": ["Alan Moe", "Karl Berg", "Karl Berg"]},
        ),
        (
            "Burnley opened the season with a 2-0 success at Cardiff City on Saturday, Alan Moe and Bill Dahl on target, but were knocked out "
            "of the League Cup by Millwall, who won 3-0.",
            {"Cardiff City": ["Alan Moe", "Bill Dahl"]},
        ),
        (
            "West Ham were beaten 2-1 by Sheffield United on Saturday. West Ham had been thrashed 8-0 by Newcastle last week but there was no "
            "hangover as Alan Moe scored after ten minutes.",
            {"West Ham United": ["Alan Moe"]},
        ),
        (
            "Barnsley bounced back from a 3-0 defeat at Gillingham, Bobby Moe's late free-kick salvaging a 1-1 draw at Port Vale on Tuesday.",
            {"Port Vale": ["Bobby Moe"]},
        ),
    ],
)
def test_what_is_only_looked_back_to_has_none_of_the_goals(text: str, expected: dict[str, list[str]]) -> None:
    assert told_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hull beat Leeds 3-0 on Saturday. In March Barnsley drew 2-2 with Burnley on a wet night. Alan Moe scored a late equaliser.",
            {"Barnsley": ["Alan Moe"]},
        ),
        (
            "Hull beat Leeds 1-0 on Saturday. In March Barnsley beat Burnley 4-2 on a wet night. Alan Moe helped himself to three, before "
            "Bill Dahl wrapped up the scoring.",
            {"Barnsley": ["Alan Moe", "Alan Moe", "Alan Moe", "Bill Dahl"]},
        ),
        ("Burnley drew 0-0 with Hull on Saturday. Alan Moe struck twice.", {}),
        (
            "Hull beat Leeds 4-0 on Saturday. In March Barnsley drew 2-2 with Burnley on a wet night. Alan Moe made it three.",
            {"Hull City": ["Alan Moe"]},
        ),
        (
            "Hull beat Leeds 4-0\n\nHull beat Leeds 4-0 on Saturday. Hull were superb and Leeds were not.\n\nBarnsley beat Burnley 1-0, Alan Moe netting in the 58th minute.\n\nThe town was happy. "
            "Barnsley will not forget it.\n\nBarnsley had Karl Berg to thank for the opener on 12 minutes.",
            {"Barnsley": ["Alan Moe"]},
        ),
    ],
)
def test_a_goal_is_of_a_match_with_whose_score_it_fits(text: str, expected: dict[str, list[str]]) -> None:
    assert told_of(text) == expected
