"""Matches told by how they went for a side, and whom a clause is about that others stand in."""

import pytest

from service.extract import extract
from service.models import MatchClaim


def only(text: str) -> MatchClaim:
    found = extract(text).matches
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    "told",
    ["came through a testing evening at Bury.", "took care of business at Bury.", "did the job at Bury, with Tom Moe scoring twice."],
)
def test_won_at_theirs(told: str) -> None:
    match = only(f"Grimsby {told}")
    assert (match.home.name, match.away.name, match.winner) == ("Bury", "Grimsby Town", "away")


def test_how_it_stood_tells_no_winner() -> None:
    match = only("Grimsby looked dead and buried at Bury, but there were 20 minutes to go.")
    assert (match.home.name, match.away.name, match.winner) == ("Bury", "Grimsby Town", None)


def test_the_lead_that_is_taken_somewhere_is_the_first_leg() -> None:
    match = only("Grimsby take a 2-0 lead over Bury to Lancashire.")
    assert match.score is not None
    assert match.score.final is not None
    assert (match.score.final.home, match.score.final.away) == (2, 0)


def test_a_lead_until_half_time_is_no_result() -> None:
    assert only("Grimsby take a 2-0 lead over Bury into half-time.").score is None


def test_abandoned_with_the_other_ahead() -> None:
    match = only("Grimsby's game was abandoned when the floodlights failed, with Bury leading by a goal.")
    assert (match.away.name, match.status) == ("Bury", "abandoned")


@pytest.mark.parametrize(
    "text",
    [
        "Grimsby, who had a ground long before Torquay played there, beat Bury 2-1.",
        "Grimsby gave Torquay food for thought by beating Bury 2-1.",
    ],
)
def test_who_opens_the_clause_did_it(text: str) -> None:
    match = only(text)
    assert (match.home.name, match.away.name, match.winner) == ("Grimsby Town", "Bury", "home")


def test_whose_defeat_it_was() -> None:
    match = only("Grimsby are a point above Torquay, whose defeat of Bury was overshadowed by a red card.")
    assert {match.home.name, match.away.name} == {"Torquay United", "Bury"}


def test_on_loan_from_a_side_that_did_not_play() -> None:
    match = only("Grimsby's on-loan Torquay goalkeeper conceded twice in Tuesday's 2-2 draw with Bury.")
    assert {match.home.name, match.away.name} == {"Grimsby Town", "Bury"}


@pytest.mark.parametrize(
    "text",
    ["Grimsby looked in trouble after Bury won again.", "Grimsby, who did the job for a year, have left for Bury."],
)
def test_no_match_is_told(text: str) -> None:
    assert not extract(text).matches
