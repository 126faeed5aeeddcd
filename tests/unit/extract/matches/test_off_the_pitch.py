# ruff: noqa: E501 - a sentence is easier to read in one line
"""What clubs and countries win from each other without a match, tables and news that are of no football; and whose a match is that is told
beside a side of its own."""

import pytest

from service.extract import extract
from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    "text",
    [
        # players, whom both want
        "Getafe lost out to Girona for the striker.",
        "Getafe lost out to Girona and Sevilla this week in the hunt for a winger.",
        "Getafe beat Girona to a goalkeeper released by Sevilla.",
        "Girona were beaten by Getafe to the signature of the teenager.",
        "Getafe v Girona over Ivo Pena goes on, with neither board ready to move.",
        "It is not a case of Getafe versus Girona, it is a case of what the boy wants.",
        "Getafe lost their best striker to Girona in the summer.",
        # votes and places
        "Spain lost the vote to Portugal in Zurich.",
        "Portugal's bid beat Spain by 21 votes to three.",
        "Spain have lost three bids, to Portugal, France and Italy.",
        "Spain lose one to Portugal when the places are shared out.",
        "Getafe lost a Champions League place to Girona on the coefficient.",
        "Getafe v Girona is the pairing seen most often in the competition.",
        # beside them in a table
        "Getafe are stuck at the bottom of La Liga with Girona.",
        # a noun, and a word that belongs to another
        "Both clubs start play in August, Girona with a new coach and Getafe without one.",
    ],
)
def test_what_is_won_off_the_pitch_is_no_match(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Getafe lost out to Girona on penalties.", ("Getafe", "Girona", "finished", None)),
        ("Getafe beat Girona to the delight of their fans.", ("Getafe", "Girona", "finished", None)),
        ("Getafe lost their unbeaten record to Girona.", ("Getafe", "Girona", "finished", None)),
        ("Getafe lost a thriller to Girona, and the fans voted Ivo Pena their man of the match.", ("Getafe", "Girona", "finished", None)),
        ("Getafe are in form. On Monday they have a friendly with Girona.", ("Getafe", "Girona", "scheduled", None)),
    ],
)
def test_what_is_won_on_it_is_one(text: str, expected: Told) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whom the clause is not about
        ("Sevilla gave Getafe food for thought by thrashing Girona 4-0.", ("Sevilla", "Girona", "finished", (4, 0))),
        (
            "Getafe are a point behind Sevilla, who won on Monday, and can overtake them when they go to Girona.",
            ("Girona", "Getafe", "scheduled", None),
        ),
        ("Sevilla's on-loan Getafe goalkeeper goes back after the 2-2 draw with Girona.", ("Sevilla", "Girona", "finished", (2, 2))),
        (
            "Getafe are at home on Friday. Sevilla's visit will be followed by the trip to Girona on Sunday.",
            ("Girona", "Getafe", "scheduled", None),
        ),
        # who has just joined, and who was fined by his own
        (
            "Getafe have broken their transfer record to land Girona striker Ivo Pena.\n\nPena will make his bow in the game at Sevilla on Sunday.",
            ("Sevilla", "Getafe", "scheduled", None),
        ),
        ("Getafe have fined Ivo Pena.\n\nPena missed the 2-0 defeat by Girona.", ("Getafe", "Girona", "finished", (0, 2))),
        # of several at home at a ground
        ("Getafe went to the San Siro and beat Inter in May.", ("Inter Milan", "Getafe", "finished", None)),
        # a club's man with his country
        (
            "Scotland beat Norway on Friday.\n\nThe Getafe striker, who came on against Cyprus in May and scored twice in a 3-0 win, is fit. Girona want him.",
            ("Scotland", "Cyprus", "finished", (3, 0)),
        ),
    ],
)
def test_the_side_is_whose_it_is(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_neighbours_are_not_those_whose_neighbours_they_are() -> None:
    text = "Getafe beat Sevilla 1-0 and are third. Their neighbours needed a late goal to get the better of Girona."
    assert [pair[:2] for pair in told(text)] == [("Getafe", "Sevilla")]


def test_the_next_clause_is_of_no_match_at_the_ground() -> None:
    text = "Sevilla play on Sunday. Girona had a long night before Getafe, 1-0 winners at Montilivi, put them out of the cup."
    assert ("Girona", "Getafe") in (pairs := [pair[:2] for pair in told(text)])
    assert not any("Sevilla" in pair for pair in pairs)


@pytest.mark.parametrize(
    "text",
    [
        "The soldiers of a regiment from Preston will return to Chester, and the garrison at Colchester moves to Inverness. The marines stay.",
        "Ireland beat Wales 32-9 at Lansdowne Road after four tries. Italy lost 43-13 to Scotland, whose prop scored on the wing for Munster.",
        "Burnley and Preston wake to cloud. Rain will then move on to Blackburn, and whoever works there will return to Bolton late tonight. "
        + "The wind turns to the north on Tuesday, with snow on the hills and ice in the valleys, and it will remain cold until the end of the week. "
        * 2,
    ],
)
def test_towns_and_countries_of_other_news_meet_nobody(text: str) -> None:
    assert extract(text).matches == ()


def test_a_rugby_clubs_name_makes_no_rugby_of_football() -> None:
    text = "Gateshead beat Blyth Spartans 2-1 at the ground that they share with Newcastle Falcons. The striker scored twice for the football club."
    assert [(claim.home.name, claim.away.name) for claim in extract(text).matches] == [("Gateshead", "Blyth Spartans")]


def test_a_town_where_countries_met_is_not_its_club() -> None:
    text = "Wales beat Croatia in May. Getafe forward Joe Marsh is back. The coach said they owed Armenia one after the 4-2 humiliation in Girona."
    assert ("Girona", "Getafe") not in [pair[:2] for pair in told(text)]
    text = "Getafe forward Joe Marsh is back with Wales after the 4-2 humiliation of his club at Girona."
    assert ("Girona", "Getafe") in [pair[:2] for pair in told(text)]


def test_whom_a_club_wants_is_no_result() -> None:
    assert told("GIRONA BEGIN TALKS TO BEAT SEVILLA TO LONG-TERM TRANSFER TARGET") == []
