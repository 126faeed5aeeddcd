"""The town that stands for a ground, and facts that a clause in between does not take."""

from datetime import UTC, date, datetime

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW


def first(text: str) -> MatchClaim:
    return extract(text + FOOTBALL_BELOW).matches[0]


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Ghana beat Mali 2-0 in Kumasi on Friday.", "Kumasi"),
        ("In Pointe-Noire on Friday, Congo drew 1-1 with Mali.", "Pointe-Noire"),
        ("Girona beat Getafe 2-0 in May.", None),
        ("Girona beat Getafe 2-0 and are second in Spain.", None),
        ("Girona beat Getafe 2-0 in Girona.", None),
        ("Girona beat Getafe 2-0 at the Coliseum in Madrid.", "Coliseum"),
        ("Ghana beat Mali 2-0, while Togo lost in Lome.", None),
        ("Ghana beat Mali 2-0 in Rabat in a World Cup qualifier on Friday.", "Rabat"),
        ("Ghana beat Mali 2-0 in Rabat in the group stage of the Africa Cup of Nations on Friday.", None),
        ("Ghana beat Mali 2-0 in Kumasi in the World Cup last September.", "Kumasi"),
        ("Ghana beat Mali 2-0 in Rabat in the World Cup last September.", None),
        ("Bayern Munich drew 1-1 with Benfica in Lisbon on Tuesday.", None),
    ],
)
def test_the_town_of_a_match(text: str, venue: str | None) -> None:
    match = first(text)
    assert (match.venue.name if match.venue else None) == venue


def test_what_follows_an_aside_is_of_the_match_before_it() -> None:
    text = "Girona will face Getafe, 3-1 winners over Elche in the other semi-final, in the Copa del Rey final at La Cartuja Park in May."
    match = first(text)
    assert {match.home.name, match.away.name} == {"Girona", "Getafe"}
    assert (match.competition and match.competition.name, match.stage) == ("Copa del Rey", "final")
    assert match.venue is not None


def test_the_match_beside_a_first_leg_is_the_second() -> None:
    text = "Getafe beat Elche 4-0.\nGirona, who won the first leg 1-0, lost 3-0 to Getafe."
    matches = extract(text + FOOTBALL_BELOW).matches
    assert sorted(match.leg.number for match in matches if match.leg) == [1, 2]


def test_the_day_that_has_the_match() -> None:
    text = "Ferran Mora limped out of training yesterday with an injury from Saturday's 2-1 defeat by Getafe.\nMora is a striker at Girona."
    matches = extract("Girona\n" + text + FOOTBALL_BELOW, datetime(2024, 10, 16, tzinfo=UTC)).matches
    assert [match.kickoff.date for match in matches if match.kickoff] == [date(2024, 10, 12)]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Bayern Munich drew 1-1 with Benfica in Lisbon on Tuesday.", "Benfica"),
        ("Lazio beat Feyenoord 2-0 in Rome on Tuesday.", "Lazio"),
        ("COPENHAGEN - Feyenoord beat FC Copenhagen 2-0 on Tuesday.", "FC Copenhagen"),
    ],
)
def test_a_town_by_its_english_name_tells_who_was_at_home(text: str, home: str) -> None:
    match = first(text)
    assert match.sides_known
    assert match.home.name == home


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Moe, in charge at Rockingham Road since May, took Girona to a game with Getafe, who won 2-0.", None),
        ("Moe put pen to paper at Rockingham Road before Sunday's visit of Leeds to Everton.", None),
        ("Leeds, who still talk about their 1-0 defeat by Sunderland in May, will visit Swansea at the Liberty Stadium.", None),
        ("Everton won their first game in ten years at Old Trafford, beating Manchester United 1-0.", "Old Trafford"),
    ],
)
def test_a_ground_that_stands_for_a_club_is_not_where_it_was_played(text: str, venue: str | None) -> None:
    match = first(text)
    assert (match.venue.name if match.venue else None) == venue
