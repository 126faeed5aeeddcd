# ruff: noqa: E501 - a sentence is easier to read in one line
"""Matches told by the way of which one side is not said: it is told by its ground, its part of the country, its speaker or its news."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # by the ground of a club that nobody names
        ("Motherwell lost to Kilmarnock. Motherwell were better than in the defeat at Ibrox and the win over St Mirren.", ("Rangers", "Motherwell", "finished", None)),
        ("Burnley play Fulham on Saturday. Burnley were beaten at Anfield in midweek.", ("Liverpool", "Burnley", "finished", None)),
        ("Fulham drew 0-0 with Leicester. They go to Goodison Park on Wednesday needing a win.", ("Everton", "Fulham", "scheduled", None)),
        ("Burnley beat Fulham 2-0. Burnley had a week to get over the 4-0 hammering at Stamford Bridge.", ("Chelsea", "Burnley", "finished", (4, 0))),
        ('Hull City drew 1-1 with Burnley. Burnley manager Joe Hart said: "We saw it at Elland Road last week, when they let us back into it."', ("Leeds United", "Burnley", "finished", None)),
        # the last visit
        ("Burnley, beaten on their last visit to Hull, host Fulham on Saturday.", ("Hull City", "Burnley", "finished", None)),
        ("Burnley, beaten on their last visit to Hull, host Fulham on Saturday.", ("Burnley", "Fulham", "scheduled", None)),
        # by a part of the country
        ("Norwich drew 1-1 with Preston on Saturday. The Lancashire club host Wigan next.", ("Preston North End", "Wigan Athletic", "scheduled", None)),
        ("Charlton and Sheffield United drew 1-1. In a fortnight the Yorkshire side go to Everton and Charlton must entertain Tottenham.", ("Everton", "Sheffield United", "scheduled", None)),
        ("Charlton and Sheffield United drew 1-1. In a fortnight the Yorkshire side go to Everton and Charlton must entertain Tottenham.", ("Charlton Athletic", "Tottenham Hotspur", "scheduled", None)),
        # by whoever speaks
        ('Norwich lost 3-1 to Hull. "We were poor," said Norwich manager Paul Ames. "On Tuesday we have Derby and that dressing room has to be alive again."', ("Norwich City", "Derby County", "scheduled", None)),
        ('"Wigan come here a week on Saturday," said Bolton chairman Phil Garth.', ("Bolton Wanderers", "Wigan Athletic", "scheduled", None)),
        ('Stellenbosch beat Cape Town City 1-0. Stellenbosch coach Steve Bark praised his goalkeeper. "He kept us in it at Sundowns last week too," he said.', ("Mamelodi Sundowns", "Stellenbosch", "finished", None)),
        ('Terengganu FC (TFC) head coach Ivo Lund was angry. Terengganu lost to Sabah. "Against Selangor you cannot switch off, they beat us in May," said Lund.', ("Selangor", "Terengganu", "finished", None)),
        # by the news of a team, paragraph by paragraph
        ("Hull City defender Paul Riley is suspended for the visit of Norwich City.\n\nStriker Tom Beck has not trained since he was hurt in the defeat by Derby County.\n\nNorwich City midfielder Ben Chase is a doubt.", ("Hull City", "Derby County", "finished", None)),
        ("Blackpool will be without Gary Tate for the trip to Wrexham because of a knee injury.\n\nIan Moss is back after missing the Portsmouth defeat through suspension.\n\nWrexham have no worries.", ("Blackpool", "Portsmouth", "finished", None)),
        # by what he did
        ("A fortnight on from Wes Hill's last-gasp winner against Wigan, Norwich left it late again to draw 2-2 with Stoke.", ("Norwich City", "Wigan Athletic", "finished", None)),
    ],
)  # fmt: skip
def test_the_side_is_found(text: str, expected: Told) -> None:
    home, away, status, score = expected
    assert expected in told(text) or (score is None and (away, home, status, None) in told(text))


@pytest.mark.parametrize(
    ("text", "stranger"),
    [
        ("Chelsea beat Liverpool in the FA Cup semi-final at Villa Park. Their win at Villa Park was deserved.", "Aston Villa"),
        ("Chelsea trained at Selhurst Park on Thursday before their game with Derby County.", "Crystal Palace"),
        ("England lost 2-1 to Italy. Their next friendly will be a trip to Old Trafford to meet Spain.", "Manchester United"),
        ("The Belles, beaten finalists when Arsenal won 2-0 at Selhurst Park, drew 1-1 with Fulham.", "Crystal Palace"),
        ("Burnley beat Hull City 2-0. The concert at Anfield is sold out.", "Liverpool"),
    ],
)
def test_a_ground_alone_is_no_side(text: str, stranger: str) -> None:
    assert not any(stranger in match[:2] for match in told(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Everton beat Hull City. Everton will go second if they beat Bury and Oxford United slip up at Hartlepool on Saturday.", ("Everton", "Bury", "scheduled", None)),
        ("Everton beat Hull City. Everton will go second if they beat Bury and Oxford United slip up at Hartlepool on Saturday.", ("Hartlepool United", "Oxford United", "scheduled", None)),
        ("Everton will meet Fulham in the final if they beat Leeds.", ("Everton", "Leeds United", "scheduled", None)),
        ("Everton could be fifth by Wednesday if Derby County fail to win at home to Rotherham the evening before.", ("Derby County", "Rotherham United", "scheduled", None)),
    ],
)  # fmt: skip
def test_what_it_depends_on(text: str, expected: Told) -> None:
    assert expected in told(text) or (expected[1], expected[0], *expected[2:]) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Burnley drew with Stoke City. Burnley would have gone up if Hull City had lost to Wigan Athletic.",
        "Burnley drew with Stoke City. Burnley might have stayed up if they had taken a point from Wigan Athletic.",
        "Burnley drew with Stoke City. If Hull City were to beat Wigan Athletic, nobody would mind.",
    ],
)
def test_what_did_not_happen(text: str) -> None:
    assert not any("Wigan Athletic" in match[:2] for match in told(text))


def test_the_reporters_words_are_his_own() -> None:
    text = '"In the cup we had Millwall and it was the same story," said Norwich City manager Paul Ames after the defeat by Hull City.'
    found = told(text)
    assert {"Norwich City", "Hull City"} in [{*match[:2]} for match in found]
    assert not any({"Millwall", "Hull City"} == {*match[:2]} for match in found)
