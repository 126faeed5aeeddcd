# ruff: noqa: E501 - a sentence is easier to read in one line
"""Goals as running reports tell them: by single names, in two lists, of a first leg, before a shoot-out, out of order."""

import pytest

from service.extract import extract
from service.models import Goal
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.goal_facts import goals_of


def told(text: str) -> list[tuple[str, str | None, int | None]]:
    return [(name, side, minute) for name, side, minute, _ in goals_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # single names
        ("Hull beat Derby 3-2 thanks to Babalo's header in the 88th minute.", [("Babalo", "home", 88)]),
        ("Hull lost 1-0 to Derby, undone by a Teixo penalty.", [("Teixo", "away", None)]),
        (
            "Hull 2-2 Derby\n\nHull led 2-0, only for Teixo and Rano to rescue a point for the visitors.",
            [("Teixo", "away", None), ("Rano", "away", None)],
        ),
        # a shot before the name, after the ground
        ("Hull went down 1-0 at Derby to a stunning Joe Brown volley.", [("Joe Brown", "home", None)]),
        ("Hull won 1-0 at Derby through Joe Brown.", [("Joe Brown", "away", None)]),
        # how many each
        (
            "Hull beat Derby 4-0, Joe Brown and Ian Jones grabbing two apiece.",
            [("Joe Brown", "home", None)] * 2 + [("Ian Jones", "home", None)] * 2,
        ),
        # what it did
        ("Hull drew 1-1 at Derby. Joe Brown rescued a point 11 minutes from time.", [("Joe Brown", None, 79)]),
        ("Derby 1-3 Hull\n\nTom Smith consoled the home crowd in the 89th minute.", [("Tom Smith", "home", 89)]),
        ("Hull 2-0 Derby\n\nJoe Brown rose to meet a cross and gave Pat Reid no chance on 12 minutes.", [("Joe Brown", "home", 12)]),
        ("Hull 1-0 Derby\n\nJoe Brown's solitary goal disposing of Derby was enough.", [("Joe Brown", "home", None)]),
        ("Hull 1-1 Derby\n\nHull hung on to the lead given them on 23 minutes by Joe Brown.", [("Joe Brown", "home", 23)]),
        ("Hull 1-1 Derby\n\nJoe Brown's late strike denied Derby victory.", [("Joe Brown", "home", None)]),
        ("Hull 1-1 Derby\n\nIan Jones went off moments after making the equaliser for Joe Brown.", [("Joe Brown", None, None)]),
        ("Hull 3-1 Derby\n\nTom Smith came off the bench to pull one back.", [("Tom Smith", "away", None)]),
        ("Hull 1-0 Derby\n\nJoe Brown won it for Hull in the 88th minute.", [("Joe Brown", "home", 88)]),
        # no goal of his
        ("Hull 1-0 Derby\n\nJoe Brown scored after the keeper spilled a Ian Jones shot, sealing the win.", [("Joe Brown", "home", None)]),
        # two lists for two sides
        (
            "Hull beat Derby 3-2. Joe Brown (2) and Ian Jones scored for the Tigers, Tom Smith and Pat Reid for the visitors.",
            [("Joe Brown", "home", None)] * 2 + [("Ian Jones", "home", None), ("Tom Smith", "away", None), ("Pat Reid", "away", None)],
        ),
        # before a shoot-out
        (
            "Hull 2-2 Derby\n\nTom Smith forced the tie to penalties when he bundled in a 2-2 equaliser "
            "with two minutes of extra time left.",
            [("Tom Smith", None, 118)],
        ),
        # the second before the first, and he who scored last again
        (
            "Hull 2-2 Derby\n\nIan Jones levelled late on, cancelling out Joe Brown's second goal of the afternoon. "
            "Lee Hunt had put the visitors ahead, only "
            "for Joe Brown to equalise before the break. The Dane struck again on 58 minutes.",
            [("Joe Brown", "home", 58), ("Ian Jones", "away", None), ("Joe Brown", "home", None), ("Lee Hunt", "away", None)],
        ),
    ],
)
def test_running_reports(text: str, expected: list[tuple[str, str | None, int | None]]) -> None:
    assert sorted(told(text), key=str) == sorted(expected, key=str)


def test_no_penalty_where_a_goal_led_to_penalties() -> None:
    assert [kind for *_, kind in goals_of("Hull 2-2 Derby\n\nTom Smith sent the tie to penalties with a header in the 90th minute.")] == [
        "goal"
    ]


def test_a_goal_that_explains_a_carried_lead_is_of_the_first_leg() -> None:
    text = (
        "Porto 2-1 Benfica\n\nBenfica had arrived with a 1-0 lead from the first leg, courtesy of Joe Brown's free-kick. "
        "Ian Jones headed in on 12 minutes."
    )
    claims = extract(text + FOOTBALL).matches
    goals = {
        claim.leg.number if claim.leg else 2: [each.player and each.player.name for each in claim.incidents if isinstance(each, Goal)]
        for claim in claims
    }
    assert goals == {2: ["Ian Jones"], 1: ["Joe Brown"]}


def test_what_is_presented_in_a_relative_clause_is_told_on() -> None:
    text = (
        "Hull beat Derby 1-0 on Saturday. Joe Brown scored.\n\nThere were no such problems for Leeds, who crushed Stoke 2-0. "
        "Ian Jones broke the deadlock on 37 "
        "minutes. Tom Smith rounded things off."
    )
    claims = extract(text + FOOTBALL).matches
    assert [[each.player and each.player.name for each in claim.incidents] for claim in claims] == [
        ["Joe Brown"],
        ["Ian Jones", "Tom Smith"],
    ]


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Hull beat Derby on Saturday, Joe Brown scoring the only goal.", (1, 0)),
        ("Hull won at Derby through Joe Brown's solitary goal.", (0, 1)),
        ("Hull beat Derby on Saturday, Joe Brown scoring the only goal of the first half.", None),
        ("Hull beat Derby on Saturday with goals from Joe Brown and Ian Jones.", None),
    ],
)
def test_the_only_goal_tells_the_score(text: str, score: tuple[int, int] | None) -> None:
    told = extract(text + FOOTBALL).matches[0].score
    assert (told and told.final and (told.final.home, told.final.away)) == score


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the goal set off, opened or made sure of
        ("Hull 2-0 Derby\n\nJoe Brown opened his account on 33 minutes and Ian Jones made sure of the points.", [("Joe Brown", "home", 33), ("Ian Jones", "home", None)]),
        ("Hull 2-0 Derby\n\nJoe Brown set Hull on the road to victory with a header on 20 minutes.", [("Joe Brown", "home", 20)]),
        ("Hull 1-0 Derby\n\nJoe Brown broke Derby's resistance after 51 minutes.", [("Joe Brown", "home", 51)]),
        ("Hull won 1-0 at Derby, Joe Brown's thunderous strike settling a dour contest.", [("Joe Brown", "away", None)]),
        ("Hull 2-2 Derby\n\nTom Smith came off the bench to snatch Derby a 2-2 draw.", [("Tom Smith", "away", None)]),
        ("Hull 1-0 Derby\n\nIan Jones drew first blood in the tenth minute.", [("Ian Jones", "home", 10)]),
        ("Hull 2-2 Derby\n\nTom Smith and Pat Reid clawed back the deficit for Derby.", [("Tom Smith", "away", None), ("Pat Reid", "away", None)]),
        ("Hull 3-0 Derby\n\nJoe Brown headed Hull into a ninth-minute lead.", [("Joe Brown", "home", 9)]),
        ("Hull 1-0 Derby\n\nJoe Brown slotted through the legs of Pat Reid in the ninth minute.", [("Joe Brown", "home", 9)]),
        ("Hull 1-0 Derby\n\nJoe Brown's goal on the quarter-hour was all that separated the sides.", [("Joe Brown", "home", 15)]),
        ("Hull 1-0 Derby\n\nJoe Brown bundled home five minutes into the second period.", [("Joe Brown", "home", 50)]),
        ("Hull 1-2 Derby\n\nPat Reid's fumble gifted Joe Brown a goal after 28 minutes.", [("Joe Brown", "away", 28)]),
        ("Hull 2-0 Derby\n\nJoe Brown nodded in from a corner after six minutes, and Ian Jones did likewise.", [("Joe Brown", "home", 6), ("Ian Jones", "home", None)]),
        # whose, and whose not
        ("Hull 1-0 Derby\n\nJoe Brown pounced on a mistake by Pat Reid to open the scoring.", [("Joe Brown", "home", None)]),
        ("Hull lost 3-2 to Derby despite two goals from Joe Brown.", [("Joe Brown", "home", None)] * 2),
        ("Derby 3-2 Hull\n\nTom Smith, Pat Reid and Lee Hunt were the home scorers.", [("Tom Smith", "home", None), ("Pat Reid", "home", None), ("Lee Hunt", "home", None)]),
        ("Hull beat Derby 2-0. Joe Brown broke the deadlock against his old club.", [("Joe Brown", "home", None)]),
        ("Hull 1-1 Derby\n\nJoe Brown gave the champions an early lead but Tom Smith levelled for Derby.", [("Joe Brown", "home", None), ("Tom Smith", "away", None)]),
        ("Hull 3-1 Derby\n\nIan Jones scored one. Joe Brown and Lee Hunt got the others.", [("Ian Jones", None, None), ("Joe Brown", "home", None), ("Lee Hunt", "home", None)]),
        # how many, and when
        ("Hull 2-2 Derby\n\nHull had twice led through Joe Brown and Ian Jones.", [("Joe Brown", "home", None), ("Ian Jones", "home", None)]),
        ("Hull 2-0 Derby\n\nJoe Brown scored twice, his 14th and 15th goals of the campaign.", [("Joe Brown", "home", None)] * 2),
        ("Hull 1-0 Derby\n\nIan Jones hit the bar and Joe Brown's looping header 12 minutes from time settled it.", [("Joe Brown", "home", 78)]),
    ],
)  # fmt: skip
def test_more_of_running_reports(text: str, expected: list[tuple[str, str | None, int | None]]) -> None:
    assert sorted(told(text), key=str) == sorted(expected, key=str)


def test_both_penalties_either_side_of_the_break() -> None:
    text = "Hull 2-1 Derby\n\nJoe Brown converted a penalty either side of half-time."
    assert [kind for *_, kind in goals_of(text)] == ["penalty", "penalty"]


def test_who_misses_by_doing_is_no_scorer() -> None:
    text = "Hull 2-0 Derby\n\nJoe Brown made up for last year's penalty miss by sending Pat Reid the wrong way."
    assert [name for name, *_ in goals_of(text)] == ["Joe Brown"]
