# ruff: noqa: E501 - a sentence is easier to read in one line
"""Whom a result or a fixture is of: the two just told of, who is spoken of impersonally, whose clause has ended, who is beside "knocked out"."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL
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
        # who is spoken of, not who the same sentence goes on to
        ("Sevilla beat Osasuna 3-1 and are clear of Getafe. They are at home to Girona on Friday, while Getafe travel to face Osasuna in the cup.", ("Sevilla", "Girona", "scheduled", None)),
        # in a relative clause of the opponent: whoever is to meet that one
        ("Sevilla fly to Bilbao on Tuesday for the Getafe match and finish the season at home to Girona, who hammered them 4-1 in October.", ("Girona", "Sevilla", "finished", (4, 1))),
        # in the town that opens the sentence
        ("Monaco and Sevilla are through.\nGetafe beat Osasuna 2-1. In Monaco, Celtic were swept aside 3-0.", ("Monaco", "Celtic", "finished", (3, 0))),
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


def test_a_result_in_a_town_of_neither_country_is_no_match_of_the_two_told_before() -> None:
    assert [one[:2] for one in told("Brøndby beat Karlsruhe 5-0. In Turin, Ajax were swept aside 3-0.")] == [("Brøndby", "Karlsruhe")]


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


def test_whose_second_it_was_goes_on() -> None:
    text = (
        "Sevilla and Getafe have been fined after Getafe's 1-0 win.\n\nIt is Sevilla's second such fine in a month. They paid for a row during the "
        "2-2 draw with Girona in November."
    )
    assert ("Sevilla", "Girona", "finished", (2, 2)) in told(text)


def test_what_the_text_tells_goes_before_a_career() -> None:
    text = (
        "Chelsea and Fulham drew. There was a home victory for Millwall too, their first under Ian Poe, who saw John Terry find the net in a 2-0 "
        "defeat of Hull City."
    )
    assert ("Millwall", "Hull City", "finished", (2, 0)) in told(text)


def test_a_mans_country_where_it_met_another() -> None:
    text = "Spain will meet Portugal, and Brazil beat Chile, at the World Cup. Cesc Fabregas, the hero of the 2-0 win over Austria, is fit."
    assert any({"Spain", "Austria"} == {home, away} and score == (2, 0) for home, away, _, score in told(text))


def test_a_success_in_another_country() -> None:
    text = "England's next test comes on Tuesday against Serbia, who will be warmed by a 1-0 success in Andorra. England play at home."
    assert ("Andorra", "Serbia", "finished", (0, 1)) in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what has not been done at a place since
        (
            "Sevilla visit Cadiz. Sevilla have taken seven points, most recently losing 1-0 at Girona, and have not won at Getafe since a 2-0 victory in 2014.",
            ("Getafe", "Sevilla", "finished", (0, 2)),
        ),
        # whom the cup run was at the expense of
        (
            "Sevilla lost to Girona. Sevilla are fine.\n\nA run to the quarter-finals has helped. Getafe were turned over 2-0 in round five.",
            ("Sevilla", "Getafe", "finished", (2, 0)),
        ),
        ("Sevilla could only draw with Getafe on Saturday.", ("Sevilla", "Getafe", "finished", None)),
    ],
)
def test_who_it_was_by_what_is_told_before(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla beat Getafe 2-0. Sevilla manager Ivo Pena watched Monday's draw with his squad in the bar.",
        "Sevilla beat Getafe 2-0. Their ten-match winning sequence against Getafe goes on.",
    ],
)
def test_no_second_match_of_the_two(text: str) -> None:
    assert [score for *_, score in told(text)] == [(2, 0)]


def test_the_ground_of_a_tie_just_told_is_no_third_side() -> None:
    text = "Hearts beat Celtic. Hibs, who needed extra-time to get past St Johnstone in Wednesday's semi-final at Tynecastle, were poor."
    pairs = [{home, away} for home, away, *_ in told(text)]
    assert {"Hibernian", "St Johnstone"} in pairs
    assert {"Hibernian", "Heart of Midlothian"} not in pairs


def test_who_slipped_up_drew_or_lost() -> None:
    (claim,) = extract("Sevilla slipped up at Getafe on Saturday." + FOOTBALL).matches
    assert (claim.home.name, claim.away.name, claim.winner) == ("Getafe", "Sevilla", None)
