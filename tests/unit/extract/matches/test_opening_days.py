# ruff: noqa: E501 - a sentence is easier to read in one line
"""The day of the main match by the lines over the text and by its first sentences; ties that are played again."""

from datetime import UTC, date, datetime

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW

THURSDAY = datetime(2024, 3, 7, tzinfo=UTC)


def first(text: str) -> MatchClaim:
    return extract(text + FOOTBALL_BELOW, THURSDAY).matches[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a line over the text
        ("Girona 1, Getafe 2\nLa Liga, Sunday, March 3\nA season of promise is over for Girona.", date(2024, 3, 3)),
        ("Girona v Getafe: Berg wants more\nCatalan derby, Saturday, 3pm, Montilivi\nLuis Berg has asked for noise.", date(2024, 3, 9)),
        ("Girona v Getafe\nVenue: Montilivi Date: Saturday, 9 March Kick-off: 19:30 GMT\nLuis Berg has asked for noise.", date(2024, 3, 9)),
        ("LIVE: Girona v Getafe - as it happened\nSaturday 2 March 2024\nGirona 1-0 Getafe\nBerg scored the goal.", date(2024, 3, 2)),
        # the first sentences of a preview
        ("Match preview: Girona v Getafe\n\nGirona are back at Montilivi tomorrow for the first of two home games.", date(2024, 3, 8)),
        ("Girona v Getafe\n\nThere is a game of football to be played at Montilivi on Saturday.", date(2024, 3, 9)),
        # no day of the match
        ("Girona v Getafe\nPublished: 7 March 2024\nLuis Berg has asked for noise.", None),
        ("Girona v Getafe\n\nGirona said on Tuesday that nobody would be sold.", None),
        ("Girona v Getafe\n\nGirona captain Luis Berg, who turns 33 on Saturday, has asked for noise.", None),
        ("Girona v Getafe\n\nGirona and Sevilla train side by side tomorrow.", None),
    ],
)
def test_the_day_of_the_main_match(text: str, expected: date | None) -> None:
    match = first(text)
    assert {match.home.name, match.away.name} == {"Girona", "Getafe"}
    assert (match.kickoff.date if match.kickoff else None) == expected


def test_a_drawn_cup_tie_is_played_again_in_the_same_round() -> None:
    text = (
        "Everton host Plymouth for a second time on Tuesday.\n\nEverton came close to an FA Cup third-round defeat at Home Park, where Plymouth "
        "drew 1-1 with them.\n\nDavid Moyes will field his best men in the replay."
    )
    ahead = next(match for match in extract(text + FOOTBALL_BELOW, THURSDAY).matches if match.status == "scheduled")
    assert (ahead.competition and ahead.competition.name, ahead.stage) == ("FA Cup", "third round")


def test_the_leg_is_that_of_the_match_told_just_before() -> None:
    text = (
        "Girona held Getafe 2-2 in La Liga on Saturday.\n\nThe draw came three days before Getafe face Porto in the Champions League. "
        "Luis Berg is a doubt for the second leg.\n\nJan Mora scored for Girona."
    )
    legs = {
        frozenset((match.home.name, match.away.name)): match.leg.number if match.leg else None
        for match in extract(text + FOOTBALL_BELOW).matches
    }
    assert legs[frozenset(("Getafe", "Porto"))] == 2
    assert legs[frozenset(("Girona", "Getafe"))] is None
