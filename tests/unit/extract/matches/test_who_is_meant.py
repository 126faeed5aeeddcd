# ruff: noqa: E501 - a sentence is easier to read in one line
"""Whom a result or a fixture is of: the two just told of, who is spoken of impersonally, whose clause has ended, who is beside "knocked out"."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what one of the two wants from the next match
        ("Sevilla, thrashed 4-0 by Getafe a fortnight ago, get a chance of revenge at the Coliseum on Sunday.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Girona lost 2-1 to Osasuna in March and will have another crack at them in the final on Saturday.", ("Girona", "Osasuna", "scheduled", None)),
        ("Sevilla, who drew 1-1 with Getafe in May, will be out for revenge on Sunday.", ("Sevilla", "Getafe", "scheduled", None)),
        # the pair are the two just told of, where the article began with two others
        ("Sevilla will meet Girona. Getafe host Osasuna. The pair met in the league in May, when Getafe won 3-1.", ("Getafe", "Osasuna", "finished", (3, 1))),
        # of whom the sentence goes on to tell
        ("Sevilla 2 Girona 1\n\nSevilla were lucky.\n\nIt was cruel on Girona, unbeaten away since they lost 3-0 at Osasuna in May.", ("Osasuna", "Girona", "finished", (3, 0))),
        # what stands between the commas ends there
        (
            "Osasuna have turned to the former Girona captain Davy Berg.\nBerg, 44, who led Getafe to the title, replaces Luis Cano, sacked after the 3-1 home defeat by Sevilla.",
            ("Osasuna", "Sevilla", "finished", (1, 3)),
        ),
        # what follows "who" is told of whom it stands beside
        ("Sevilla beat Girona 2-1. It restores their lead over Getafe, who had gone top on Friday night thanks to a goal by Pau Vidal in a 4-0 stroll at Osasuna.", ("Osasuna", "Getafe", "finished", (0, 4))),
        # two who are spoken of together
        ("Sevilla won 2-0 at Girona. Getafe and Osasuna could not be parted, Pau Vidal's opener being cancelled out by Luis Cano in a 1-1 draw.", ("Getafe", "Osasuna", "finished", (1, 1))),
        # beside the side that it was done to
        ("Sevilla, knocked out at Getafe, will not be in the draw.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla, eliminated at home by Girona in January, have only the league.", ("Sevilla", "Girona", "finished", None)),
        # the first match of somebody who is yet to play
        # the club that he signs for, whatever it had to see off first
        ("Sevilla have seen off interest from two La Liga clubs to sign the Getafe winger Davy Berg.\nHe is ineligible for Tuesday's cup tie at home to Girona.", ("Sevilla", "Girona", "scheduled", None)),
        # of whom somebody speaks
        ('Sevilla drew again. "There is Girona on Saturday and it will be hard," said Davy Berg, the Sevilla coach.', ("Sevilla", "Girona", "scheduled", None)),
        # drawn, though no score is told at once
        ("Sevilla were pegged back by nine-man Getafe at the Coliseum yesterday. Davy Berg headed in on 84 minutes to make it 1-1.", ("Getafe", "Sevilla", "finished", (1, 1))),
        ("Girona beat Osasuna 2-0. Honours were even between Sevilla and Getafe, 1-1 at the Coliseum.", ("Getafe", "Sevilla", "finished", (1, 1))),
        # the only goal
        ("Girona won. Sevilla were indebted to Davy Berg's header, the only goal of an ugly game with Getafe.", ("Sevilla", "Getafe", "finished", (1, 0))),
        # a reward lies ahead; what was said yesterday, too, of what is tonight
        ("Sevilla were rewarded for their 3-0 dismissal of Getafe with a home tie against Girona.", ("Sevilla", "Girona", "scheduled", None)),
        ("Sevilla coach Davy Berg was brief yesterday when invited to consider tonight's semi-final replay against Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        # the match that has to be replayed
        ("Sevilla meet Getafe in a replay on Tuesday.\nSevilla hit the bar on Sunday. Instead it finished 1-1, and they must do it again.", ("Sevilla", "Getafe", "finished", (1, 1))),
        # won when they met
        ("Girona beat Osasuna 2-0.\nSevilla host Getafe on Saturday. Sevilla came out on top by 3-0 when they met in the cup in March.", ("Sevilla", "Getafe", "finished", (3, 0))),
        ("Sevilla have signed the striker Davy Berg, who could make his bow at Getafe on Saturday.", ("Getafe", "Sevilla", "scheduled", None)),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_revenge_that_was_taken_lies_behind() -> None:
    assert not [
        one
        for one in told("Getafe beat Girona 1-0 in May and had gained revenge for that at the Coliseum on Sunday.")
        if one[2] == "scheduled"
    ]


def test_result_line_after_a_label() -> None:
    text = "Cup joy for Sotillo\n\nRegional Cup, last 16: Sotillo 2, Getafe 1 (4-3 on pens)\n\nA record crowd saw it."
    assert ("Sotillo", "Getafe") in [one[:2] for one in told(text)]


def test_who_gave_the_lead_is_no_club() -> None:
    found = told("Sevilla start 3-2 up thanks to Vicente's late goal in Istanbul. Sevilla meet Getafe on Thursday.")
    assert "Vicente" not in [name for one in found for name in one[:2]]


def test_pegged_back_is_not_drawn_where_they_won_after_all() -> None:
    found = told("Girona lost. Sevilla were pegged back by Getafe but still won the match late on.")
    assert (0, 0) not in [one[3] for one in found]
    assert len(found) <= 1


def test_a_man_of_unknown_side_tells_no_fixture() -> None:
    assert not [one for one in told('Sevilla beat Getafe 2-0. "There is Girona on Tuesday," said Davy Berg.') if "Girona" in one[:2]]


def test_an_adjective_before_a_lesser_known_club() -> None:
    found = told(
        "Falkirk drew 1-1 with Ayr United at Brockville. Raith Rovers beat Alloa Athletic 2-0. St Mirren won 3-0 against poor Clydebank."
    )
    assert {"St Mirren", "Clydebank"} in [set(one[:2]) for one in found]
