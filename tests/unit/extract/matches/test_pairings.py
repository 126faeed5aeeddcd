"""Matches to come that are told by whom a draw gives a side, or on whom it has its mind."""

import pytest

from service.extract import extract


def ahead(text: str) -> list[tuple[str, str, bool]]:
    """Every match that is to come: home, away, whether the sides are known."""
    return [(claim.home.name, claim.away.name, claim.sides_known) for claim in extract(text).matches if claim.status == "scheduled"]


@pytest.mark.parametrize(
    "text",
    [
        "The draw for the second round was kind to nobody. Grimsby have Bury.",
        "Grimsby, who were last out of the hat, drew Bury.",
        "On Sunday Grimsby have Bury in the league.",
        "Grimsby's reward is Bury.",
        "The prize for Grimsby is Bury.",
        "Grimsby and Bury were paired together.",
        "Grimsby will find Bury in their way on Friday.",
        "Grimsby and Bury, level behind Torquay, meet on Sunday.",
        "Torquay await the winners of Grimsby and Bury's delayed tie.",
        "Torquay will play Grimsby or Bury, who settle it between them on Sunday.",
    ],
)
def test_two_who_are_put_together(text: str) -> None:
    assert ("Grimsby Town", "Bury", False) in ahead(text)


def test_on_whom_it_has_an_eye() -> None:
    assert ahead("Leeds made eight changes with one eye on Watford next Saturday.") == [("Leeds United", "Watford", False)]


@pytest.mark.parametrize(
    "text",
    [
        "Grimsby were handed a journey to Bury.",
        "Grimsby could clinch the title at Bury on Wednesday.",
        "Grimsby start a point in front and need only to win at Bury on Saturday.",
    ],
)
def test_away_to_come(text: str) -> None:
    assert ahead(text) == [("Bury", "Grimsby Town", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Grimsby have Bury to thank for their place in the division.",
        "For neighbours Grimsby have Bury.",
        "Grimsby have Bury above them and Torquay below.",
        "Grimsby have their eye on Bury striker Tom Moe.",
        "Grimsby could have won the title at Bury in May.",
        "Grimsby's reward is a Bury player.",
    ],
)
def test_no_match_is_told(text: str) -> None:
    assert ahead(text) == []
