# ruff: noqa: E501 - a sentence is easier to read in one line
"""Matches told beside another one: the tie that was won by it, its reverse fixture, what the next opponents did before, the return leg."""

from datetime import UTC, datetime

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.matches.test_discourse import Told, told

DAY = datetime(2024, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the match won is another match
        ("Burnley 1-1 Reading\nBurnley won 4-3 on penalties to earn a fourth-round tie against Everton.", ("Burnley", "Everton", "scheduled", None)),
        ("Burnley beat Reading 2-1. They twice came back to win, setting up a quarter-final against Everton.", ("Burnley", "Everton", "scheduled", None)),
        # the two who are to meet next have met before
        ("Burnley beat Reading 2-0. They next play Fulham on Tuesday. The two sides met in May, when Burnley ran out 3-1 winners.", ("Burnley", "Fulham", "finished", (3, 1))),
        # the reverse fixture of the match to come
        ("Burnley lost 1-0 to Hull.\n\nThe squad trained on Tuesday.\n\nBurnley welcome Fulham on Sunday, and have not forgotten the reverse fixture at Craven Cottage in which a late goal condemned them to a 3-1 loss.", ("Fulham", "Burnley", "finished", (3, 1))),
        # what the next opponents did
        ("Burnley beat Reading 2-0. On Tuesday they visit Fulham, who edged them in the final last year.", ("Fulham", "Burnley", "finished", None)),
        # what comes next has a name of its own
        ("Burnley drew 2-2 with Reading. Next up is the big one on Friday against the Leeds side of old, Burnley said.", ("Burnley", "Leeds United", "scheduled", None)),
        # two countries beside the clubs
        ("Girona beat Getafe 1-0. On Thursday, Sevilla and Italy's Napoli shared a 1-1 draw.", ("Sevilla", "Napoli", "finished", (1, 1))),
    ],
)  # fmt: skip
def test_what_is_told_beside_a_match_is_a_match_of_its_own(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_shoot_out_is_not_of_the_tie_that_it_won() -> None:
    claims = extract("Burnley 1-1 Reading\nBurnley won 4-3 on penalties to earn a fourth-round tie against Everton.").matches
    assert [claim.away.name for claim in claims if claim.score is not None and claim.score.shootout is not None] == ["Reading"]


def test_no_game_is_next_up_twice() -> None:
    text = "Everton beat Burnley 2-0 and Reading beat Hull 3-0. Next up for Burnley is a Cup group game with Fulham on Friday."
    assert [pair for *pair, status, _ in told(text) if status == "scheduled"] == [["Burnley", "Fulham"]]


def test_a_countrys_qualifier_is_its_group_match() -> None:
    text = "World Cup qualifier: Peru v Chile\nVenue: Estadio Nacional, Lima\n\nPeru have doubts for Wednesday's Group Six encounter with Chile."
    assert len(extract(text, DAY).matches) == 1


@pytest.mark.parametrize("the_return", ["Friday's return", "next Friday's return"])
def test_the_return_is_the_second_leg(the_return: str) -> None:
    text = f"Sevilla beat Napoli 1-0 in the first leg of their UEFA Cup quarter-final on Thursday. The winger is doubtful for {the_return}."
    second = [claim for claim in extract(text, DAY).matches if claim.leg and claim.leg.number == 2]
    assert [(claim.home.name, claim.away.name, str(claim.kickoff.date)) for claim in second if claim.kickoff] in (
        [("Sevilla", "Napoli", "2024-11-22")],
        [("Napoli", "Sevilla", "2024-11-22")],
    )


def teams(claims: tuple[MatchClaim, ...]) -> set[str]:
    return {side.name for claim in claims for side in (claim.home, claim.away)}


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Burnley beat Reading 2-0. Burnley travel to Carlisle on Saturday to face Hull City.", {"Burnley", "Reading", "Hull City"}),
        ("Burnley beat Reading 2-0. Jay Moore, the 20-year-old from Carlisle who had not scored since the 3-1 win against Hull City, was the hero.", {"Burnley", "Reading", "Hull City"}),
    ],
)  # fmt: skip
def test_a_town_where_they_meet_or_come_from_is_no_club(text: str, others: set[str]) -> None:
    assert teams(extract(text, DAY).matches) == others


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a word that is a club's name, beside the club's country
        ("Girona beat Getafe 1-0. On Thursday, Universidad de Chile and Paraguay's Libertad shared a 1-1 draw.", ("Libertad", "Universidad de Chile", "finished", (1, 1))),
        # a town that is a club's name too, but somebody's birthplace
        ("Burnley won 2-1 at Reading. Jay Moore, the 20-year-old from Wellington who had not scored since the 3-1 win against Hull City, was the hero.", ("Burnley", "Hull City", "finished", (3, 1))),
        # either of two who have still to meet
        ("Burnley beat Reading 2-0. Everton go up against Kilmarnock or Stranraer, whose tie at Rugby Park was frozen off.", ("Kilmarnock", "Stranraer", "postponed", None)),
        ("Burnley beat Reading 2-0. They will engage Fulham on Saturday.", ("Burnley", "Fulham", "scheduled", None)),
    ],
)  # fmt: skip
def test_names_and_verbs_of_other_newsrooms(text: str, expected: Told) -> None:
    assert {expected[:2], expected[1::-1]} & {pair[:2] for pair in told(text)}
    assert expected[2:] in [found[2:] for found in told(text)]


def test_nobody_meets_one_of_two() -> None:
    text = "The draw in full\nPartick Thistle v Kilmarnock/Stranraer\nLivingston v Arbroath\nHull/Leeds v Burnley"
    assert [pair[:2] for pair in told(text)] == [("Livingston", "Arbroath")]


def test_the_previous_round_of_the_cup() -> None:
    text = "Burnley 3-0 Fulham\nThis League Cup third-round tie was soon over. Fulham, who had shocked all in the previous round by winning 2-1 at Everton, had one shot."
    before = [claim for claim in extract(text).matches if "Everton" in (claim.home.name, claim.away.name)]
    assert [(claim.stage, claim.competition and claim.competition.name) for claim in before] == [("second round", "League Cup")]
