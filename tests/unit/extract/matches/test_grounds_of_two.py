# ruff: noqa: E501
"""Grounds, towns and days where a sentence tells of two matches: each goes to its own."""

from datetime import UTC, date, datetime

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW

WEDNESDAY = datetime(2024, 10, 16, 9, 0, tzinfo=UTC)


def matches(text: str) -> list[MatchClaim]:
    return list(extract(text + FOOTBALL_BELOW, WEDNESDAY).matches)


def places(text: str) -> dict[tuple[str, str], str | None]:
    return {(match.home.name, match.away.name): match.venue.name if match.venue else None for match in matches(text) if match.sides_known}


def days(text: str) -> dict[tuple[str, str], date | None]:
    return {(match.home.name, match.away.name): match.kickoff.date if match.kickoff else None for match in matches(text)}


def test_a_lead_is_taken_to_the_ground_of_the_second_leg() -> None:
    found = places("Porto take a 3-1 lead to Celtic Park for the second leg of their Champions League tie with Celtic.")
    assert found == {("Celtic", "Porto"): "Celtic Park", ("Porto", "Celtic"): None}


def test_a_lead_that_comes_from_a_ground() -> None:
    found = places("Celtic host Porto on Tuesday. They are 2-1 down from the first leg at the Estádio do Dragão.")
    assert found["Porto", "Celtic"] == "Estádio do Dragão"
    assert found["Celtic", "Porto"] is None


def test_the_town_of_the_other_match() -> None:
    found = places("Everton squeezed past Sevilla with a 2-1 win at Goodison Park following a 2-2 draw in Spain.")
    assert found == {("Everton", "Sevilla"): "Goodison Park", ("Sevilla", "Everton"): None}


def test_a_ground_of_one_and_the_town_of_the_other() -> None:
    text = "Late strikes gave the Scots a 2-0 success at Hampden on Tuesday, their first since a 3-0 loss to Norway in Oslo. Scotland meet Norway."
    assert ("Norway", "Scotland") in places(text)
    assert places(text)["Norway", "Scotland"] != "Hampden"


def test_a_ground_stays_where_its_own_town_is_named() -> None:
    assert places("Everton beat Sevilla 2-1 at Goodison Park in Liverpool.") == {("Everton", "Sevilla"): "Goodison Park"}


def test_the_return_of_those_who_travel_first() -> None:
    text = "Celtic were drawn against Porto. They travel to the Estádio do Dragão for the first leg on 5 November, with the return at Celtic Park on 12 November."
    assert places(text) == {("Porto", "Celtic"): "Estádio do Dragão", ("Celtic", "Porto"): "Celtic Park"}


def test_a_result_that_is_needed_is_still_to_come() -> None:
    (match,) = matches("Celtic travel to Porto on 5 November. They need only a draw at the Estádio do Dragão to go through.")
    assert match.status == "scheduled"


def test_whoever_has_beaten_somebody_has_won() -> None:
    text = "Porto visit Celtic on 5 November, when Celtic need a point. They have already beaten the Portuguese 2-0 in Lisbon."
    assert not any(match.winner and {"home": match.home, "away": match.away}.get(match.winner) == "Porto" for match in matches(text))


def test_days_of_a_list_follow_their_team() -> None:
    found = days("Everton are at home in games against Fulham on 2 November, Brentford on 9 November and Watford on 23 November.")
    assert found == {
        ("Everton", "Fulham"): date(2024, 11, 2),
        ("Everton", "Brentford"): date(2024, 11, 9),
        ("Everton", "Watford"): date(2024, 11, 23),
    }


def test_a_day_before_a_noun_is_of_the_match_that_it_names() -> None:
    found = days("Everton bounced back from the league defeat at Fulham with Tuesday's FA Cup win over Watford.")
    assert found["Everton", "Watford"] == date(2024, 10, 15)
    assert found["Fulham", "Everton"] is None


def test_days_counted_back_from_another_event() -> None:
    assert days("It cost the Everton manager his job on Tuesday, two days after a dismal home defeat by Watford.") == {
        ("Everton", "Watford"): date(2024, 10, 13)
    }
    assert days("Everton will host Watford on Saturday, two weeks before the season ends.") == {("Everton", "Watford"): date(2024, 10, 19)}


def test_a_day_when_another_side_comes() -> None:
    found = days("Everton, who missed out in a 1-0 loss to Watford, have him back on Saturday when Fulham visit Goodison Park.")
    assert found["Everton", "Fulham"] == date(2024, 10, 19)
    assert [day for teams, day in found.items() if "Watford" in teams] == [None]


def test_the_day_that_lots_were_drawn_on() -> None:
    assert days("Everton were paired with Sevilla when the draw for the quarter-finals was made in Nyon on Tuesday.") == {
        ("Everton", "Sevilla"): None
    }
    assert days("Everton held on for a 1-1 draw with Sevilla in Nyon on Tuesday.") == {("Everton", "Sevilla"): date(2024, 10, 15)}


def test_a_ground_that_stands_for_a_club() -> None:
    for text in (
        "Everton have kept faith with the man who has played twice since arriving at Goodison Park, the last time in a 2-1 home defeat by Fulham.",
        "Everton lost 2-0 at home to Fulham. The first-team coach has also left Goodison Park.",
        "Everton drew 1-1 at home with Fulham. He is the fifth man in the Goodison Park hot seat in two years.",
    ):
        assert places(text) == {("Everton", "Fulham"): None}


def test_a_ground_that_players_left_beaten() -> None:
    text = "Everton beat Fulham 2-0. The visitors left Goodison Park with nothing."
    assert places(text) == {("Everton", "Fulham"): "Goodison Park"}


def test_a_derby_that_the_line_above_has_told() -> None:
    text = "Everton 2-2 Liverpool\n\nA stunning late free-kick denied Liverpool the bragging rights in a noisy Merseyside derby at Goodison Park."
    assert places(text) == {("Everton", "Liverpool"): "Goodison Park"}
    text = "Everton 2-2 Fulham\n\nEverton go to Liverpool next, for the Merseyside derby at Anfield."
    assert places(text)["Liverpool", "Everton"] == "Anfield"


def test_the_meeting_of_another_season_of_the_year() -> None:
    text = "Everton 2-2 Liverpool\n\nEverton, who had won the New Year meeting 2-1 at Anfield, led twice at Goodison Park."
    assert places(text)["Liverpool", "Everton"] == "Anfield"


def test_the_line_under_a_heading_tells_where() -> None:
    text = "FA Cup preview: Everton v Watford\n\nGoodison Park, Sunday, kick-off 1600 GMT\n\nEverton are sweating on their striker. "
    assert places(text + "The keeper shone when they beat Fulham in a replay.")["Everton", "Watford"] == "Goodison Park"


def test_a_ground_that_the_verb_goes_to() -> None:
    text = "England meet Spain on Friday before Norway visit Bramall Lane three days later. Sheffield United have lent it. England lost to Norway."
    assert places(text)["England", "Norway"] == "Bramall Lane"
    text = "Wales lost to Poland. That came four days after they were outclassed at Old Trafford by England. Manchester United play there."
    assert places(text)["England", "Wales"] == "Old Trafford"


def test_a_ground_beside_two_qualifiers_is_of_the_country_s_own() -> None:
    text = "He returns for the qualifiers against England and Poland. Northern Ireland need points. He will lead the line at Old Trafford in March."
    assert places("Northern Ireland lost 1-0 to Wales. " + text).get(("Poland", "Northern Ireland")) != "Old Trafford"


def test_a_thumping_at_a_club_is_a_defeat() -> None:
    (match,) = matches("He left Everton in October, days after a 3-0 thumping at Fulham.")
    assert (match.home.name, match.winner) == ("Fulham", "home")
