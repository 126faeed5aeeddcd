# ruff: noqa: E501 - a sentence is easier to read in one line
"""Matches to come told by what a side needs from them, in lists without sides, as the second leg, and in the draw of a cup."""

import json
from datetime import UTC, datetime

import pytest

from service.extract import extract

DAY = datetime(2024, 11, 20, tzinfo=UTC)


def ahead(text: str) -> set[tuple[str, str, bool]]:
    """Every match to come: the two, home first where known, and whether it is."""
    return {
        (claim.home.name, claim.away.name, claim.sides_known) if claim.sides_known else (*sorted((claim.home.name, claim.away.name)), False)  # type: ignore[misc]
        for claim in extract(text, DAY).matches
        if claim.status == "scheduled"
    }


@pytest.mark.parametrize(
    "told",
    [
        "Burnley have to beat Reading on Tuesday.",
        "Burnley could go second by beating Reading on Saturday.",
        "Burnley must not lose to Reading on Saturday.",
        "Burnley must beat Reading to reach the last eight.",
        "If they beat Reading tomorrow Burnley will go top.",
        "Burnley must first get past Reading in a replay.",
        "Burnley go in search of the win over Reading on Saturday that would put them top.",
        "The next test for Burnley is on Saturday, with league leaders Reading up next.",
        "Burnley have one eye on their Cup date with Reading.",
        "Television has picked Burnley's clash with Reading for live coverage.",
    ],
)
def test_what_has_to_be_won_is_still_to_be_played(told: str) -> None:
    assert ahead(f"Burnley lost 2-0 to Derby. {told}") == {("Burnley", "Reading", False)}


@pytest.mark.parametrize(
    "told",
    [
        "Burnley were paired with Reading provided they get past Stoke City.",
        "Burnley and Stoke City are level. The winners will on Sunday face Reading.",
    ],
)
def test_whom_the_winners_meet_is_not_known(told: str) -> None:
    assert not any("Reading" in match for match in ahead(f"Burnley lost 2-0 to Derby. {told}"))


def test_a_day_of_what_lies_ahead_is_not_that_of_what_was_played() -> None:
    text = "The survivors will on Monday meet Reading, who beat Stoke City after a scrappy 0-0 stalemate in the cup, 5-4 in post-match penalties."
    (claim,) = extract(text, DAY).matches
    assert claim.kickoff is None
    assert claim.score is not None
    assert claim.score.shootout is not None


def test_a_day_gone_by_is_that_of_what_was_played() -> None:
    ahead_of, played = extract("Burnley go to Reading, a repeat of the tie on November 6 which Burnley won 3-2.", DAY).matches
    assert (ahead_of.status, ahead_of.kickoff) == ("scheduled", None)
    assert played.kickoff is not None
    assert (played.status, str(played.kickoff.date)) == ("finished", "2024-11-06")


def test_the_day_that_has_the_match_comes_first() -> None:
    (claim,) = extract(
        "Burnley coach Ivo Pena on Tuesday played down the threat of Derby County as the sides get ready to meet in tomorrow's FA Cup quarter-final. The goalkeeper is fit.",
        DAY,
    ).matches
    assert claim.kickoff is not None
    assert str(claim.kickoff.date) == "2024-11-21"


def test_where_it_has_to_be_won() -> None:
    assert ahead("Burnley lost 2-0 to Derby. Burnley need to win at Reading on Saturday.") == {("Reading", "Burnley", True)}


@pytest.mark.parametrize(
    "told",
    [
        "Burnley had hoped to beat Reading on Saturday.",
        "Burnley have never beaten Reading on a Saturday.",
        "Burnley want to beat Reading this season.",
    ],
)
def test_what_was_missed_or_is_wished_for_at_large_is_no_fixture(told: str) -> None:
    assert ahead(f"Burnley lost 2-0 to Derby. {told}") == set()


@pytest.mark.parametrize(
    "told",
    [
        "Then come Reading, Cardiff and Preston.",
        "Burnley have Reading, Cardiff and Preston in their next three league games.",
        "Burnley still have Reading, Cardiff and Preston to play.",
        "Burnley's last three games of the season are against Reading, Cardiff and Preston.",
        "Burnley's remaining matches before the split are against Reading, Cardiff and Preston.",
    ],
)
def test_several_opponents_in_one_breath(told: str) -> None:
    found = ahead(f"Burnley beat Derby 1-0 on Saturday. {told}")
    assert found == {("Burnley", "Reading", False), ("Burnley", "Cardiff City", False), ("Burnley", "Preston North End", False)}


@pytest.mark.parametrize(
    ("text", "two"),
    [
        (
            "Celtic host Bayern Munich in the Champions League play-offs on 12 February, with the second leg at the Allianz Arena on 18 February.",
            {("Celtic", "Bayern Munich", True), ("Bayern Munich", "Celtic", True)},
        ),
        (
            "Middlesbrough play Sporting Lisbon at the Riverside on Thursday in the first leg of their Uefa Cup tie, with the return in Portugal a week later.",
            {("Middlesbrough", "Sporting CP", True), ("Sporting CP", "Middlesbrough", True)},
        ),
        (
            "Wales face Austria in Cardiff on 26 March and again in Vienna four days later in World Cup qualifying.",
            {("Wales", "Austria", True), ("Austria", "Wales", True)},
        ),
        (
            "Liverpool play Bayer Leverkusen in the second leg at the BayArena on 9 March.",
            {("Bayer Leverkusen", "Liverpool", True)},
        ),
    ],
)
def test_the_second_leg_in_the_same_sentence(text: str, two: set[tuple[str, str, bool]]) -> None:
    assert ahead(text) == two


def test_the_first_leg_by_the_side_that_trails_the_other() -> None:
    told = extract("Arsenal trail Bayern Munich 3-1 after the first leg of their Champions League tie.").matches
    assert [(claim.winner and claim.status, claim.score and claim.score.final and claim.score.final.model_dump()) for claim in told] == [
        ("finished", {"home": 1, "away": 3})
    ]


@pytest.mark.parametrize(
    ("text", "home", "away"),
    [
        (
            "Wigan lost 2-0 to Derby. On Boxing Day, for the first time, he takes his Wolves team to Brentford.",
            "Brentford",
            "Wolverhampton Wanderers",
        ),
        (
            "Ian Berg named Wigan boss. He was at Derby before. On Saturday week he takes his new team to Brentford.",
            "Brentford",
            "Wigan Athletic",
        ),
        ("Wigan lost 2-0 at Derby. Wigan's next test is Hull at home.", "Wigan Athletic", "Hull City"),
        ("Wigan lost 2-0 at Derby, and it gets harder with Reading due at the DW Stadium on Saturday.", "Wigan Athletic", "Reading"),
        ("Wigan host Reading on Saturday, followed three days later by a trip to Bolton.", "Bolton Wanderers", "Wigan Athletic"),
        ("Stockport could leapfrog Wrexham if they win at Crawley on Tuesday.", "Crawley Town", "Stockport County"),
        ("Salford got Manchester City away in the FA Cup.", "Manchester City", "Salford City"),
        ("Barcelona host Las Palmas on Saturday, before Getafe away on Tuesday.", "Getafe", "Barcelona"),
        ("Everton won 2-0 at Derby. They have Brentford at home on Saturday followed by a trip to Fulham.", "Fulham", "Everton"),
    ],
)
def test_the_ground_of_the_other_side(text: str, home: str, away: str) -> None:
    assert (home, away, True) in ahead(text)


def test_to_contest_a_charge_is_no_match() -> None:
    assert ahead("Birmingham midfielder Joe Berg is to contest a charge arising from the derby with Aston Villa.") == set()


def test_the_country_of_a_club_s_man() -> None:
    told = (
        "Aston Villa defender Olof Berg hopes to be fit for his country's World Cup qualifier against Croatia in Split on 30 March. "
        "Sweden have won four in a row."
    )
    assert ahead(told) == {("Croatia", "Sweden", True)}


def test_international_duty_is_no_match() -> None:
    told = (
        "Arsenal beat Everton 1-0. Ian Berg, who had flown in from international duty with Scotland, scored. England did not call him up."
    )
    assert [claim.home.name for claim in extract(told).matches] == ["Arsenal"]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        (
            "Ian Berg came through an hour of a friendly with Reading on Monday, which finished 2-2, and could be involved on Saturday.",
            "finished",
        ),
        ("The match between Burnley and Reading did not take place because a bus broke down.", "postponed"),
    ],
)
def test_what_became_of_it(told: str, status: str) -> None:
    assert [claim.status for claim in extract(f"Burnley won their last match. {told}").matches] == [status]


def test_who_was_drawn_stands_before_what_is_told_of_it() -> None:
    told = "Arsenal, knocked out early by Liverpool two years ago, were paired with Derby in the FA Cup."
    assert ahead(told) == {("Arsenal", "Derby County", False)}


def test_the_return_leg_of_another_tie() -> None:
    told = (
        "Arsenal beat Watford 3-1 in the fourth round of the Women's FA Cup on Sunday. The winger will miss the Olympic play-off: Australia "
        "meet Uzbekistan in Tashkent on 24 February before the return leg in Melbourne four days later."
    )
    assert ("Arsenal", "Watford", False) not in ahead(told)
    assert ("Watford", "Arsenal", True) not in ahead(told)


DRAW = """SOCCER Cup Draw
A day out in London for Wigan

Wigan were tonight handed a visit to Chelsea in the FA Cup's fifth round.

Bolton are at home to West Ham.

FA Cup fifth-round draw:
Newcastle v Southampton
Bolton v West Ham
Chelsea v Wigan
Preston v Middlesbrough

Ties to be played on Saturday, February 15."""


def test_the_draw_of_a_cup() -> None:
    for claim in extract(DRAW, DAY).matches:
        told = json.loads(claim.model_dump_json())
        assert (told["competition"]["name"], told["stage"], told["kickoff"]["date"]) == ("FA Cup", "fifth round", "2025-02-15")
