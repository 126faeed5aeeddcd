"""Whose a result is that is told beside others: of the side that did something, of whose reward it is, of who is called so; and what a
picture, a preview and a look back tell."""

from datetime import UTC, datetime

import pytest

from service.extract import extract
from service.models import MatchClaim

AFTER = " The manager praised his players after the football match."


def _told(text: str) -> list[MatchClaim]:
    return list(extract(text + AFTER).matches)


def _pairs(matches: list[MatchClaim]) -> set[tuple[str, str, str]]:
    return {(*sorted((match.home.name, match.away.name)), match.status) for match in matches}  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "pair", "winner"),
    [
        (
            "Leeds were paired with Barrow, the fourth-tier outfit who went to a shoot-out to see off Stockport.",
            ("Barrow", "Stockport County"),
            "Barrow",
        ),
        (
            "Arsenal meet Fulham, the side who ended Mikel Arteta's last Cup run with a 2-1 win at Craven Cottage in January.",
            ("Arsenal", "Fulham"),
            "Fulham",
        ),
        ("Leeds go to Hull; Barrow's reward for stunning Derby is a home tie with Stoke.", ("Barrow", "Derby County"), "Barrow"),
        ("Barrow's prize for seeing off Derby is a trip to Stoke.", ("Barrow", "Derby County"), "Barrow"),
        (
            "Barrow's reward for beating Derby is the visit of Stoke, while Hull, who beat Wigan 3-0 on Saturday, will have Luton at home.",
            ("Hull City", "Wigan Athletic"),
            "Hull City",
        ),
    ],
)
def test_who_won(text: str, pair: tuple[str, str], winner: str) -> None:
    won = [match for match in _told(text) if {match.home.name, match.away.name} == set(pair) and match.status == "finished"]
    assert [(match.home if match.winner == "home" else match.away).name for match in won] == [winner]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Leeds face the sternest test of their season when the leaders visit Hull on Sunday. The leaders go to Derby a week later.",
            {("Hull City", "Leeds United", "scheduled"), ("Derby County", "Leeds United", "scheduled")},
        ),
        ("Leeds can go top by beating Hull.", {("Hull City", "Leeds United", "scheduled")}),
        ("Leeds can only win friends by beating Hull.", set()),
        ("Leeds, unbeaten in three, look to climb away from trouble against Hull.", {("Hull City", "Leeds United", "scheduled")}),
        ("Leeds were looking to climb away from trouble against Hull but conceded twice.", {("Hull City", "Leeds United", "finished")}),
        ("Leeds, who were coming off a loss to Hull, have dropped to ninth.", {("Hull City", "Leeds United", "finished")}),
        ("Leeds threw away a lead in the last minutes of a home defeat by Hull.", {("Hull City", "Leeds United", "finished")}),
        ("Leeds beat Hull 2-1. The sides tied in March.", {("Hull City", "Leeds United", "finished")}),
        ("The pick of the ties sees Brighton come up against Hull.", {("Brighton & Hove Albion", "Hull City", "scheduled")}),
        ("Barrow's prize for coming from behind against Hull is a share of the gate.", {("Barrow", "Hull City", "finished")}),
    ],
)
def test_which_matches_are_told(text: str, pairs: set[tuple[str, str, str]]) -> None:
    assert _pairs(_told(text)) == pairs


@pytest.mark.parametrize(
    ("text", "draws"),
    [
        ("Leeds beat Hull 2-1 at Elland Road. The teams drew in Hull in March.", 1),
        ("Leeds beat Hull 2-1 at Elland Road. The two teams played to a draw in March.", 1),
        ("Leeds beat Hull 2-1 at Elland Road. The teams are tied on 40 points.", 0),
        ("Leeds beat Hull 2-1 at Elland Road. The clubs drew lots in March.", 0),
    ],
)
def test_the_sides_drew_before(text: str, draws: int) -> None:
    assert sum(match.winner == "draw" for match in _told(text)) == draws


def test_away_from_trouble_is_not_away() -> None:
    (match,) = _told("Leeds hope to move further away from trouble against Hull on Sunday.")
    assert not match.sides_known


CAPTION = (
    "Soccer Football - FA Cup - Fifth Round - Fulham v Leeds United - Craven Cottage, London, Britain - March 1, 2023 "
    "Fulham's Tim Ream in action REUTERS/Ann Other\n\n"
)


def test_a_picture_is_of_a_match_that_was_played() -> None:
    text = CAPTION + "Chelsea face a stern test when they host Hull on Sunday. They drew 1-1 with Everton last week."
    matches = extract(text + AFTER, datetime(2023, 3, 2, tzinfo=UTC)).matches
    by_home = {match.home.name: match for match in matches}
    assert by_home["Fulham"].status == "finished"
    assert not by_home["Fulham"].primary
    assert by_home["Chelsea"].competition is None


def test_a_picture_of_the_match_told_tells_its_cup() -> None:
    text = CAPTION + "Fulham beat Leeds United 2-0 on Wednesday. Fulham were never in trouble against Leeds."
    (match,) = extract(text + AFTER, datetime(2023, 3, 2, tzinfo=UTC)).matches
    assert match.primary
    assert match.competition is not None
    assert (match.competition.id, match.stage) == ("fa-cup", "fifth round")


@pytest.mark.parametrize(
    "text",
    [
        "Leeds, who needed a play-off to stay up last year, lost at home to Hull.",
        "Leeds take on Hull, the team who ended Daniel Farke's final FA Cup campaign with a 4-2 victory.",
    ],
)
def test_a_round_of_a_season_is_not_the_matchs(text: str) -> None:
    assert {match.stage for match in _told(text)} == {None}


def test_what_must_be_done_next_is_of_another_match() -> None:
    text = "Leeds were held to a 1-1 draw by Hull and must now prepare for the FA Cup tie with Derby."
    drawn = next(match for match in _told(text) if match.status == "finished")
    assert drawn.competition is None
