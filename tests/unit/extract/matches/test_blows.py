"""Results told with what they did to the other side, and what only looks like one: series, tables, keepers beaten by a shot."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sevilla dealt second-placed Getafe a blow in the title race, winning 3-0 at home.", ("Sevilla", "Getafe", "finished", (3, 0))),
        ("Sevilla dealt Getafe's title hopes a blow with a 2-1 win on Sunday.", ("Sevilla", "Getafe", "finished", (2, 1))),
        ("Sevilla dented Getafe's hopes of Europe with a 2-1 away win.", ("Getafe", "Sevilla", "finished", (1, 2))),
        ("Ivo Pena came off the bench for Sevilla to deny Getafe a win with a 2-2 draw.", ("Sevilla", "Getafe", "finished", (2, 2))),
        ("Sevilla denied Getafe victory on Saturday, drawing 1-1.", ("Sevilla", "Getafe", "finished", (1, 1))),
        ("Sevilla heaped more misery on Getafe with a 4-0 victory.", ("Sevilla", "Getafe", "finished", (4, 0))),
        # by the same score, and a place
        ("Girona drew 1-1 with Celta as Sevilla were held by the same scoreline at Getafe.", ("Getafe", "Sevilla", "finished", (1, 1))),
    ],
)
def test_what_a_side_did_to_another_tells_whose_the_result_is(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_the_result_over_a_third_side_is_not_of_the_one_that_was_hurt() -> None:
    found = told("Sevilla dented Getafe's hopes of Europe with a 2-1 win over Girona.")
    assert ("Sevilla", "Girona", "finished", (2, 1)) in found
    assert all("Getafe" not in match[:2] for match in found)


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla have won only one of their last 11 league games against Getafe.",
        "Sevilla have beaten Getafe in five of their last six meetings.",
        "Sevilla drew three of the last four games with Getafe.",
        "Sevilla are unbeaten in their last five games against Getafe.",
        "Sevilla are tied on 41 points with Getafe.",
        "Sevilla are tied for third with Getafe.",
    ],
)
def test_series_and_tables_tell_no_match(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sevilla have won their last two games against Getafe and Girona.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla won one of their last 17, a 2-1 success at Getafe.", ("Getafe", "Sevilla", "finished", (1, 2))),
        ("Sevilla tied 1-1 with Getafe.", ("Sevilla", "Getafe", "finished", (1, 1))),
    ],
)
def test_single_matches_of_a_series_are_told(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla levelled when Ivo Pena's right-footed shot in the area beat Getafe goalkeeper Joan Roca.",
        "Sevilla went close when a header by Ivo Pena beat the Getafe keeper and hit the post.",
    ],
)
def test_a_shot_that_beat_a_keeper_is_no_win(text: str) -> None:
    (claim,) = extract(text + FOOTBALL).matches
    assert claim.winner is None


def test_a_match_that_the_words_tell_is_told_once_beside_its_name() -> None:
    assert told("Barcelona can go top on Sunday when it hosts Real Madrid in the season's first clasico.") == [
        ("Barcelona", "Real Madrid", "scheduled", None)
    ]


def test_a_club_whose_name_begins_as_grounds_do_is_no_ground() -> None:
    assert told("Lyon won 2-0 at Stade Rennes on Saturday.") == [("Rennes", "Lyon", "finished", (0, 2))]
    (claim,) = extract("Lyon won 2-0 at Nancy on Saturday, at the Stade Rennais." + FOOTBALL).matches
    assert claim.venue is None or claim.venue.name != "Rennes"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Valencia kept up their run, beating Getafe 3-0.", ("Valencia", "Getafe", "finished", (3, 0))),
        ("Valencia bounced back with a 3-0 win at Getafe.", ("Getafe", "Valencia", "finished", (0, 3))),
        ("Lorient won 2-0 at struggling Monaco.", ("Monaco", "Lorient", "finished", (0, 2))),
    ],
)
def test_a_club_that_goes_by_its_town_is_known_by_what_it_does(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what a side has done stands before its name
        (
            "Sevilla met Girona. Having routed Getafe 7-1 away and thrashed Cadiz 5-0, Sevilla were calm.",
            ("Sevilla", "Cádiz", "finished", (5, 0)),
        ),
        # what is to be done on a day
        ("Sevilla beat Girona 3-1. They will be champions on Sunday if they beat Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla will go top on Sunday if it beats Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        # the town is set apart from the country
        ("In Hamburg, Turkey reached the last 16 with a 2-1 win over Georgia.", ("Turkey", "Georgia", "finished", (2, 1))),
    ],
)
def test_whose_and_when_a_result_is(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_final_that_a_ground_will_host_is_another_match() -> None:
    (claim,) = extract("Benfica, whose Estadio da Luz will host the final on May 20, beat Ajax 3-1 in the UEFA Cup." + FOOTBALL).matches
    assert (claim.stage, claim.venue) == (None, None)
