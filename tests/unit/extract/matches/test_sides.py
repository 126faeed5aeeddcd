"""Who was at home, by the words of a clause, by grounds that several teams have, and in a tournament."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW


def home(text: str) -> str | None:
    (match,) = extract(text + FOOTBALL_BELOW).matches
    return match.home.name if match.sides_known else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona went down 3-1 to visiting Getafe.", "Girona"),
        ("Girona saw off visiting Getafe 3-0.", "Girona"),
        ("Visitors Getafe were beaten 2-0 by Girona.", "Girona"),
        ("Getafe drew 1-1 with hosts Girona.", "Girona"),
        ("Girona beat Getafe 2-0 for a third home win in a row.", "Girona"),
        ("Girona beat Getafe 2-0 in their first away win of the autumn.", "Getafe"),
        ("Girona beat Getafe 2-0, a first home defeat for the Madrid club.", "Getafe"),
        ("Girona were thrashed 4-0 by Getafe in front of their own fans.", "Girona"),
        ("Girona won 2-1 against Getafe on home soil.", "Girona"),
        ("Girona lost 2-1 to Getafe on their own patch.", "Girona"),
        ("Girona lost 2-1 to Getafe at home.", "Girona"),
        ("Girona were beaten 2-1 by Getafe at home a week ago.", "Girona"),
        ("Girona won 3-1 against Getafe away.", "Getafe"),
        ("Girona have lost just once at home all season - a 3-1 reverse against Getafe.", "Girona"),
        ("Girona have won only once on the road, a 2-1 success against Getafe.", "Getafe"),
        ("It was a third league defeat at home for Girona, who were beaten 1-0 by Getafe.", "Girona"),
        ("Girona have not won at home since a 2-1 victory over Getafe in May.", "Girona"),
        ("Girona have not lost at home this season and beat Getafe 2-0.", None),
        ("Girona's last home game was a 3-3 draw with Getafe.", "Girona"),
        ("Girona, whose previous away outing was a 2-1 loss to Getafe, are sixth.", "Getafe"),
        ("Girona won 2-1 against Getafe and are at home again next.", None),
        ("Girona beat Getafe 2-0, while Elche suffered another home defeat.", None),
        ("Girona went down 3-0 to Getafe in front of a record home gate.", "Girona"),
        ("Girona were booed off by the home crowd after losing 3-1 to Getafe.", "Girona"),
        ("Girona, without a win on the road since May, lost 2-1 to Getafe.", None),
        ("Girona fell 2-1 to Getafe for a third straight road loss.", "Getafe"),
        ("Girona beat host Getafe 2-1.", "Getafe"),
        ("Girona moved third after a 4-1 home rout of Getafe.", "Girona"),
        ("Girona cross the strait to play Getafe next Saturday.", "Getafe"),
        ("Girona drew 1-1 with Getafe. The travelling Girona fans sang on.", "Getafe"),
        ("Ghana lost 1-0 to South Africa in Kumasi in the Africa Cup of Nations.", "Ghana"),
        ("Euro 2025: Netherlands 3, Wales 1", None),
    ],
)
def test_the_words_of_the_clause(text: str, expected: str | None) -> None:
    assert home(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inter Milan drew 1-1 with Udinese at the San Siro.", "Inter Milan"),
        ("AC Milan drew 1-1 with Udinese at the San Siro.", "AC Milan"),
        ("AC Milan drew 1-1 with Inter Milan at the San Siro.", None),
        ("England beat Malta 2-0 at Old Trafford.", "England"),
    ],
)
def test_grounds_of_several_teams(text: str, expected: str | None) -> None:
    assert home(text) == expected


def test_a_tournament_has_one_host() -> None:
    text = "Qatar, the hosts of the Asian Cup, beat Iran 3-2 in the semi-final. Japan beat Iraq 1-0."
    found = {(m.home.name, m.away.name): m.sides_known for m in extract(text + FOOTBALL_BELOW).matches}
    assert found["Qatar", "Iran"]
    assert not found["Japan", "Iraq"]


def test_the_ground_of_a_third_club() -> None:
    (match,) = extract("Girona beat Getafe 2-0 at Old Trafford." + FOOTBALL_BELOW).matches
    assert match.venue is not None
    assert match.venue.name == "Old Trafford"
    assert not match.sides_known


def test_what_is_told_with_the_next_verb() -> None:
    (match,) = extract("Girona went out of the cup on Tuesday, losing 2-0 to visiting Getafe. Elche watched." + FOOTBALL_BELOW).matches
    assert (match.home.name, match.away.name, match.winner) == ("Girona", "Getafe", "away")


def test_each_team_is_at_home_in_one_leg() -> None:
    text = "Celtic went down 2-1 away to Ajax on Wednesday and went through 5-4 on aggregate, having won last week's first leg 4-2."
    matches = extract(text + FOOTBALL_BELOW).matches
    found = {match.leg.number if match.leg else None: match.home.name for match in matches if match.sides_known}
    assert found == {2: "Ajax", 1: "Celtic"}


def test_a_ground_told_before_is_not_that_of_a_clause_with_its_own() -> None:
    text = "Celtic lost 2-1 to Ajax. A goal at San Mames was enough, Celtic having beaten Ajax 1-0 at Parkhead a fortnight ago."
    grounds = [match.venue.name for match in extract(text + FOOTBALL_BELOW).matches if match.venue is not None]
    assert "Parkhead" in grounds


@pytest.mark.parametrize(
    ("text", "home", "away"),
    [
        ("Girona beat Sevilla 2-0 in their own backyard.", "Sevilla", "Girona"),
        ("Girona lost 2-0 to Sevilla in their own backyard.", "Girona", "Sevilla"),
        ("Girona have lost to Sevilla (away).", "Sevilla", "Girona"),
        ("Girona drew with Sevilla (h) in May.", "Girona", "Sevilla"),
    ],
)
def test_whose_backyard_and_sides_in_brackets(text: str, home: str, away: str) -> None:
    (claim,) = extract(text + FOOTBALL_BELOW).matches
    assert (claim.home.name, claim.away.name, claim.sides_known) == (home, away, True)


def test_a_list_with_sides_in_brackets() -> None:
    found = extract("Girona will end their campaign with games in June against Sevilla (away) and Getafe (home)." + FOOTBALL_BELOW).matches
    assert {(claim.home.name, claim.away.name) for claim in found} == {("Sevilla", "Girona"), ("Girona", "Getafe")}


@pytest.mark.parametrize(
    ("text", "home", "away"),
    [
        ("Peru drew with Chile. They played in a tournament in Japan in June, where they beat the hosts 1-0.", "Japan", "Peru"),
        ("Peru beat Chile at the cup in Japan, where Cuba lost 1-0 to the hosts.", "Japan", "Cuba"),
    ],
)
def test_hosts_of_the_country_where_countries_met(text: str, home: str, away: str) -> None:
    assert (home, away) in {(claim.home.name, claim.away.name) for claim in extract(text + FOOTBALL_BELOW).matches}


def test_who_is_playing_away_beside_the_leaders() -> None:
    (claim,) = extract("Girona are top, with second-placed Getafe playing away at Sevilla on Sunday." + FOOTBALL_BELOW).matches
    assert (claim.home.name, claim.away.name, claim.status) == ("Sevilla", "Getafe", "scheduled")


def test_what_is_done_away_need_be_no_match() -> None:
    text = "Girona beat Getafe 2-0. Their old coach passed away at Sevilla Hospital. Girona won 1-0 on their own patch."
    assert {(claim.home.name, claim.away.name) for claim in extract(text + FOOTBALL_BELOW).matches} == {("Girona", "Getafe")}
