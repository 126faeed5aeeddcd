"""Competitions and stages that stand in other words than their own: "that competition", "in the league", a round, the next opponent."""

import pytest

from service.extract import extract

FOOTBALL = "\nThe goalkeeper and the striker shook hands after the football match."


def told(text: str) -> dict[tuple[str, str], tuple[str | None, str | None]]:
    """The competition and the stage of each match."""
    return {
        (match.home.name, match.away.name): (match.competition.name if match.competition else None, match.stage)
        for match in extract(text + FOOTBALL).matches
    }


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
    cup, league = extract(text + FOOTBALL).matches
    assert (cup.competition and cup.competition.name, cup.stage) == ("Copa del Rey", "last 16")
    assert (league.competition, league.stage) == (None, None)


def test_the_winner_of_a_semi_final_goes_through_without_its_cup() -> None:
    (match,) = extract("Girona beat Getafe 2-0 in the semi-final." + FOOTBALL).matches
    assert match.advancing == "home"
