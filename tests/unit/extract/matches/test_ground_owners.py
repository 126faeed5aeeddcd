"""Whose a ground is, and of which match a ground is that another sentence names."""

import pytest

from service.extract import extract
from service.models import MatchClaim

FOOTBALL = "\nThe striker scored in the football match.\n"


def _told(text: str) -> list[tuple[str, str, bool, str | None]]:
    return [_facts(match) for match in extract(text).matches]


def _facts(match: MatchClaim) -> tuple[str, str, bool, str | None]:
    return match.home.name, match.away.name, match.sides_known, match.venue.name if match.venue else None


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Aalborg beat Brondby 2-0 at City Stadium.", ("AaB Aalborg", "Brøndby", False, "City Stadium")),
        ("A header by the captain at Elland Road saw Burnley beat Hull City 1-0.", ("Burnley", "Hull City", False, "Elland Road")),
    ],
)
def test_a_ground_of_a_club_that_nobody_names(text: str, facts: tuple[str, str, bool, str]) -> None:
    assert _told(text + FOOTBALL) == [facts]


def test_a_ground_that_two_clubs_share() -> None:
    text = "Lazio beat Bari 2-0 on Sunday. Vieri scored twice at the Olimpico.\n\nRoma drew 1-1 with Perugia."
    assert _told(text + FOOTBALL) == [("Lazio", "Bari", True, "Olimpico"), ("Roma", "Perugia", False, None)]


def test_a_ground_of_a_club_that_is_named_is_its_own() -> None:
    (match,) = _told("Burnley beat Hull City 1-0, and the scorer is to have a medical at Elland Road, where Leeds want him." + FOOTBALL)
    assert match[3] is None


@pytest.mark.parametrize(
    "aside",
    [
        "His shot silenced Ewood Park.",
        "The noise rang round Ewood Park.",
        "It was another long night in a rain-lashed Ewood Park.",
        "Another Ewood Park evening ended in song.",
        "Norwich had asked for the Ewood Park trip.",
    ],
)
def test_where_the_match_was_in_other_words(aside: str) -> None:
    (match,) = _told(f"Blackburn beat Norwich 2-1 on Saturday. {aside}{FOOTBALL}")
    assert match == ("Blackburn Rovers", "Norwich City", True, "Ewood Park")


@pytest.mark.parametrize(
    "aside",
    [
        "The Ewood Park boss was happy.",
        "He spent five months at Ewood Park.",
        "He signed a new contract on Friday at Ewood Park.",
        "The replay could be moved to Ewood Park.",
    ],
)
def test_a_ground_that_stands_for_the_club(aside: str) -> None:
    (match,) = _told(f"Norwich beat Blackburn 2-1 on Saturday. {aside}{FOOTBALL}")
    assert match[2:] == (False, None)


def test_the_ground_of_the_one_match_of_its_owner() -> None:
    text = "Birmingham won 2-1 at Luton on Saturday.\n\nCardiff were beaten 3-0 by Southampton. Two late goals did the damage at St Mary's."
    assert _told(text + FOOTBALL) == [
        ("Luton Town", "Birmingham City", True, None),
        ("Southampton", "Cardiff City", True, "St Mary's"),
    ]
