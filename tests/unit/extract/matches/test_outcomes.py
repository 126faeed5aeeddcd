# ruff: noqa: E501 - a sentence is easier to read in one line
"""Results told by what a side took or suffered, by how hard it was, by the lead that it began with; and whom such results are of."""

import pytest

from service.extract import extract
from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what was taken
        ("Getafe host Sevilla on Saturday. Sevilla claimed all three points when the sides first met in March, winning 2-1.", ("Sevilla", "Getafe", "finished", (2, 1))),
        ("Osasuna beat Cadiz 2-0. Girona stumbled in front of their own crowd, Sevilla taking the spoils thanks to a late goal.", ("Girona", "Sevilla", "finished", None)),
        ("Getafe won 3-0 at Cadiz. Osasuna took just their second point of the season off Sevilla.", ("Osasuna", "Sevilla", "finished", None)),
        ("Girona beat Osasuna 3-0 at home, having already taken the first leg 2-1 away.", ("Osasuna", "Girona", "finished", (1, 2))),
        ("Girona host Osasuna, the only side to beat them this season, on Sunday.", ("Osasuna", "Girona", "finished", None)),
        ("Girona gave Sevilla a scare before losing 4-2. Osasuna beat Getafe 1-0.", ("Girona", "Sevilla", "finished", (2, 4))),
        # what was suffered
        ("Osasuna won 2-1 at Cadiz. Osasuna had been on the wrong end of a 4-2 scoreline at the same ground last year.", ("Osasuna", "Cádiz", "finished", (2, 4))),
        # how hard it was
        ("Osasuna were made to sweat by Cadiz before a late header gave them a 1-0 win.", ("Osasuna", "Cádiz", "finished", (1, 0))),
        ("Osasuna were given a fright by Cadiz but won 3-2.", ("Osasuna", "Cádiz", "finished", (3, 2))),
        ("Girona put paid to Cadiz in the other semi-final.", ("Girona", "Cádiz", "finished", None)),
        # on the way to where a side is
        ("Girona meet Sevilla in the final. Girona have done it the hard way. Cadiz were beaten on penalties in round four.", ("Girona", "Cádiz", "finished", None)),
        ("Girona's run to the final began in May. Osasuna were swept aside 3-0 in round three.", ("Girona", "Osasuna", "finished", (3, 0))),
        # how it ended, and where
        ("Partick Thistle visit Dundee. Thistle won 2-0 at Firhill, and it finished all square, 1-1, at Dens Park in November.", ("Dundee", "Partick Thistle", "finished", (1, 1))),
        # what a side begins the return with
        ("Girona knocked Osasuna out on penalties. The Navarrese side, Osasuna, had arrived with a 1-0 cushion.", ("Osasuna", "Girona", "finished", (1, 0))),
        # the match itself is the object
        ("Girona went out of the cup, Osasuna edging the fifth-round tie 1-0.", ("Osasuna", "Girona", "finished", (1, 0))),
        ("Ibarra was sent off in a derby which Osasuna shaded 2-1 against Girona.", ("Osasuna", "Girona", "finished", (2, 1))),
        # the hosts are those of the match that the paragraph speaks of
        ("Girona v Osasuna\n\nOsasuna come to Girona after a 3-2 win at home to Cadiz.\n\nGirona are yet to win. The hosts did earn a 1-1 draw away to Sevilla.", ("Sevilla", "Girona", "finished", (1, 1))),
        # whom somebody watched
        ("Girona are after the Osasuna striker Luis Berg. They had a scout at the game to see him score in Tuesday's 2-1 defeat by Cadiz.", ("Osasuna", "Cádiz", "finished", (1, 2))),
        # by whose side C were beaten, where nobody is named
        ("Girona host Sevilla next. It was his throw that brought Girona a 2-2 draw against Getafe in May, and another led to a goal as Osasuna were beaten 3-1 on Saturday.", ("Girona", "Osasuna", "finished", (3, 1))),
        # the first game is of the two who have replayed it
        ("Girona 2-1 Osasuna\n\nGirona won the replay to book a home meeting with Sevilla.\n\nThe first game, ten days earlier, had ended goalless.", ("Girona", "Osasuna", "finished", (0, 0))),
        # another boss's men are the other side
        ("The late goals put Sevilla coach Juan Prat under more pressure as Luis Cano's men eased to a 3-1 win. Girona have 30 points.", ("Girona", "Sevilla", "finished", (3, 1))),
        # he who opens a sentence is whose the next one calls him
        ("Girona beat Osasuna. Juan Prat has been short of men since Luis Berg limped out of the 4-0 drubbing at Sevilla. \"We need bodies,\" the Getafe boss said. Getafe are bottom.", ("Sevilla", "Getafe", "finished", (4, 0))),
        # a repeat is of the two who are to meet
        ("Girona will face Osasuna in the final. Girona beat Cadiz 2-0 on Sunday. Kick-off is at noon. The match is a repeat of the Supercup final last August, which Girona won 1-0.", ("Girona", "Osasuna", "finished", (1, 0))),
        # by the team that a memory is of
        ('Ibarra began at Sevilla. What he likes to recall is his first season with Osasuna. "We beat Cadiz 4-2 and I scored all four."', ("Osasuna", "Cádiz", "finished", (4, 2))),
        # by a man of the team spoken of
        ("Getafe won at Sevilla. Defeat was Sevilla's fourth in a row. But skipper Ramon Ibarra was proud. The defender believes victory over Girona on Saturday would lift them.", ("Sevilla", "Girona", "scheduled", None)),
        ("Girona won. Osasuna parted company with head coach Juan Prat on Tuesday. Prat was jeered in the 2-0 defeat at Cadiz.", ("Cádiz", "Osasuna", "finished", (2, 0))),
    ],
)  # fmt: skip
def test_outcomes(text: str, expected: Told) -> None:
    found = told(text)
    assert expected in found or (*expected[1::-1], expected[2], expected[3] and expected[3][::-1]) in found


def test_points_that_are_a_lead_are_no_result() -> None:
    assert told("Osasuna are seven points clear of Cadiz. Girona took the points from the table.") == []


def test_a_cap_is_no_match() -> None:
    assert told("Ramon Ibarra could win his 40th cap against the Danes. Norway and Denmark are rivals.") == []


def test_goals_and_behinds_are_not_football() -> None:
    text = "Perth Glory beat Sydney 14.9 (93) to 11.12 (78) in front of 72,000 fans. The coach was happy with the win over Sydney."
    assert not extract(text).matches


def test_a_kick_off_that_is_put_back_to_an_hour_postpones_nothing() -> None:
    assert [match.status for match in extract("Girona host Osasuna on Saturday, with the kick-off put back to 3.15pm.").matches] == [
        "scheduled"
    ]


def test_the_town_of_a_womens_club_means_the_women() -> None:
    text = "Arsenal 2-1 Doncaster Belles (aet)\n\nJulie Berg scored late on to break Doncaster hearts."
    assert [(match.home.name, match.away.name) for match in extract(text).matches] == [("Arsenal", "Doncaster Belles")]


def test_a_stage_in_a_relative_clause_is_of_its_match() -> None:
    text = "FA Cup draw. Leeds, who still talk about a 1-0 loss to Sunderland in the 1973 final, were paired with Swansea."
    assert {match.away.name: match.stage for match in extract(text).matches} == {"Sunderland": "final", "Swansea City": None}


def test_who_must_win_first_has_not_won() -> None:
    found = told("Girona will meet Sevilla in round four, provided they beat Osasuna.")
    assert ("Girona", "Osasuna", "finished", None) not in found


def test_beaten_finalists_were_beaten_by_nobody_here() -> None:
    assert told("Girona go to Sevilla. Last season's beaten semi-finalists Osasuna are at home.")[1:] == []


def test_the_holders_are_who_is_named_beside_them() -> None:
    found = told("Girona were thrashed 5-0 by Getafe. In January Girona had knocked out the holders Sevilla on penalties.")
    assert [set(match[:2]) for match in found] == [{"Girona", "Getafe"}, {"Girona", "Sevilla"}]
