"""Competitions and stages that stand in other words than their own: "that competition", "in the league", a round, the next opponent."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW


def told(text: str) -> dict[tuple[str, str], tuple[str | None, str | None]]:
    """The competition and the stage of each match."""
    return {
        (match.home.name, match.away.name): (match.competition.name if match.competition else None, match.stage)
        for match in extract(text + FOOTBALL_BELOW).matches
    }


def competition_of(text: str, team: str) -> str | None:
    """The competition of the first match of a team."""
    return next(competition for pair, (competition, _) in told(text).items() if team in pair)


@pytest.mark.parametrize(
    ("text", "pair", "expected"),
    [
        (
            "Girona have signed Ferran Mora for the Copa del Rey. Getafe host Girona in the last 16 of that competition.",
            ("Getafe", "Girona"),
            ("Copa del Rey", "last 16"),
        ),
        (
            "Elche beat Getafe 2-0 in La Liga. Girona lost 1-0 to Sevilla in the Copa del Rey. "
            "Girona are back on league duty against Osasuna.",
            ("Girona", "Osasuna"),
            ("La Liga", None),
        ),
        (
            "Girona are in the Copa del Rey for the tenth time. They once beat Getafe 3-0 in the semi-final.",
            ("Girona", "Getafe"),
            ("Copa del Rey", "semi-final"),
        ),
        (
            "Girona beat Getafe 2-0 in the Copa del Rey quarter-finals. Their reward is a trip to Sevilla on Tuesday.",
            ("Sevilla", "Girona"),
            ("Copa del Rey", "semi-final"),
        ),
        (
            "Girona beat Getafe 2-0 in the Copa del Rey quarter-finals. Girona now meet Sevilla on Saturday.",
            ("Girona", "Sevilla"),
            (None, None),
        ),
        (
            "Iraq beat Qatar 2-0 in the Asian Cup quarter-finals. They had topped their group after beating Oman 1-0.",
            ("Iraq", "Oman"),
            ("Asian Cup", "group stage"),
        ),
        (
            "Iraq beat Qatar 2-0 for a place in the last four of the Asian Cup. Iraq had opened the tournament with a 3-1 win over Oman.",
            ("Iraq", "Oman"),
            ("Asian Cup", "group stage"),
        ),
        (
            "Burnley's play-off hopes were dented by a 2-1 defeat by Hull in the Championship.",
            ("Burnley", "Hull City"),
            ("Championship", None),
        ),
        (
            "Burnley missed out on the play-offs, having beaten Hull 2-1 in the Championship final.",
            ("Burnley", "Hull City"),
            ("Championship", "play-off final"),
        ),
    ],
)
def test_what_stands_for_a_competition(text: str, pair: tuple[str, str], expected: tuple[str | None, str | None]) -> None:
    assert told(text)[pair] == expected


def test_a_cup_is_not_given_to_what_is_of_the_league() -> None:
    text = "Girona host Getafe in the Copa del Rey last 16. The sides met on Saturday, Girona winning 4-0 in the league."
    cup, league = extract(text + FOOTBALL_BELOW).matches
    assert (cup.competition and cup.competition.name, cup.stage) == ("Copa del Rey", "last 16")
    assert (league.competition, league.stage) == (None, None)


def test_the_winner_of_a_semi_final_goes_through_without_its_cup() -> None:
    (match,) = extract("Girona beat Getafe 2-0 in the semi-final." + FOOTBALL_BELOW).matches
    assert match.advancing == "home"


def test_clubs_of_two_countries_meet_in_the_competition_that_is_named() -> None:
    text = (
        "Bologna beat Genoa 3-2 in Serie A. Bologna, which lost 2-0 at Aston Villa on Tuesday, goes back to the Champions League on Friday."
    )
    assert competition_of(text, "Aston Villa") == "Champions League"
    assert competition_of(text.replace("on Tuesday", "in a friendly"), "Aston Villa") != "Champions League"


def test_the_seasons_first_meeting_is_of_the_same_league() -> None:
    text = "Girona drew 1-1 with Getafe in La Liga. Getafe won the season's first meeting 2-0 in August."
    matches = extract(text + FOOTBALL_BELOW).matches
    assert [match.competition.name if match.competition else None for match in matches] == ["La Liga", "La Liga"]


def test_a_match_is_of_the_league_that_its_teams_stand_in() -> None:
    assert competition_of("Girona beat Getafe 2-0.\n\nThere was rain.\n\nGetafe stay third in La Liga.", "Girona") == "La Liga"
    assert competition_of("Girona beat Getafe 2-0 on penalties.\n\nGetafe stay third in La Liga.", "Girona") is None


@pytest.mark.parametrize(
    ("text", "pair", "expected"),
    [
        (
            "Girona beat Getafe 2-0 to set up a Copa del Rey semi-final with Sevilla.",
            ("Girona", "Getafe"),
            ("Copa del Rey", "quarter-final"),
        ),
        (
            "Girona beat Getafe 2-0 in the Copa del Rey and will meet Sevilla in the last four.",
            ("Girona", "Getafe"),
            ("Copa del Rey", "quarter-final"),
        ),
        (
            "Girona knocked Getafe out of the Copa del Rey in round two, winning 2-0.",
            ("Girona", "Getafe"),
            ("Copa del Rey", "second round"),
        ),
        (
            "Cameroon beat Mali 4-2 in the third-place play-off of the Africa Cup of Nations.",
            ("Cameroon", "Mali"),
            ("Africa Cup of Nations", "third-place play-off"),
        ),
        (
            "Everton beat Leeds 2-0 in the FA Cup third round. Liverpool entertain Barnsley on Monday night.",
            ("Liverpool", "Barnsley"),
            ("FA Cup", "third round"),
        ),
        (
            "Nigeria topped their World Cup group with wins over New Zealand (3-1) and Paraguay (1-0).",
            ("Nigeria", "Paraguay"),
            ("World Cup", "group stage"),
        ),
        ("Girona have one win in their last eight matches, 2-0 against Getafe.", ("Girona", "Getafe"), (None, None)),
    ],
)
def test_the_round(text: str, pair: tuple[str, str], expected: tuple[str | None, str | None]) -> None:
    assert told(text)[pair] == expected


def test_first_lines_that_tell_of_first_legs() -> None:
    text = (
        "Ajax, Porto and Celtic all gained a first-leg advantage in the Champions League. Ajax beat Lyon 2-1. Porto beat Roma 2-0. "
        "Celtic beat Basel 3-0."
    )
    matches = extract(text + FOOTBALL_BELOW).matches
    assert [match.leg.number if match.leg else None for match in matches] == [1, 1, 1]
    assert {match.advancing for match in matches} == {None}


def test_a_tie_to_come_is_not_the_frame_of_a_preview() -> None:
    text = "Blackburn v West Brom\n\nBlackburn have one doubt.\n- Blackburn face Arsenal in an FA Cup semi-final next month."
    assert told(text)["Blackburn Rovers", "West Bromwich Albion"] == (None, None)


def test_what_is_prepared_for_is_no_competition_of_the_match() -> None:
    assert competition_of("While preparing for the Champions League, Celtic beat Lyon 2-0 in a friendly.", "Lyon") == "Friendly"
    assert competition_of("Celtic, chasing a Champions League place, lost 2-1 to Hibernian.", "Hibernian") is None


@pytest.mark.parametrize(
    "text",
    [
        "Girona sit out Thursday's Copa del Rey tie with Getafe and the league visit of Osasuna. Both are in La Liga.",
        "Girona, of La Liga, meet Getafe in the Copa del Rey. They were held 1-1 by Osasuna in the league a fortnight ago.",
        "The La Liga side lost 2-0 to Osasuna on Sunday, a third league defeat in a row for Girona.",
    ],
)
def test_a_league_word_beside_another_competition_means_the_one_league_named(text: str) -> None:
    assert competition_of(text, "Osasuna") == "La Liga"


def test_a_league_of_last_season_may_be_another_one() -> None:
    assert (
        competition_of("Girona, of La Liga, meet Getafe on Sunday. They lost 2-0 to Osasuna in the league last season.", "Osasuna") is None
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona have not won since the opening round, when Girona beat Sevilla 1-0.", "La Liga"),
        ("Getafe lost the season opener 3-1 to Sevilla.", "La Liga"),
        ("Getafe had succumbed 2-0 to Sevilla on matchday four.", "La Liga"),
        ("Getafe drew 1-1 with Sevilla in the final game of last season.", None),
        ("Getafe were beaten 2-0 by Sevilla a week ago.", None),
    ],
)
def test_a_day_that_only_a_season_has_is_of_the_league(text: str, expected: str | None) -> None:
    found = told("Girona beat Getafe 2-0 in La Liga on Saturday.\n\n" + text)
    assert [name for pair, (name, _) in found.items() if "Sevilla" in pair] == [expected]
