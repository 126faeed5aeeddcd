# ruff: noqa: E501 - a sentence is easier to read in one line
"""Sides told by the part of the world that they come from, as somebody's hosts or visitors, and by the man in charge of them."""

import pytest

from service.extract import extract
from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # by the part of the world
        ("Kenya play Ghana in a friendly on Sunday. The sides last met in 2022, in a World Cup qualifier, and the West Africans beat the Harambee Stars 1-0.", ("Kenya", "Ghana", "finished", (0, 1))),
        ("Flamengo faced Al Ahly in Doha. The South Americans lost 3-2.", ("Flamengo", "Al Ahly", "finished", (2, 3))),
        # as somebody's hosts
        ("Girona host Sevilla on Sunday. When the sides met last, in the cup in Seville, Girona beat their hosts 3-0.", ("Sevilla", "Girona", "finished", (0, 3))),
        ("Kenya play Ghana on Friday. The last time both sides met, in a qualifier in Accra in May, the East Africans stunned their hosts 2-1.", ("Ghana", "Kenya", "finished", (1, 2))),
        # other verbs for a meeting
        ("Kenya confront the Black Stars of Ghana in a World Cup qualifier on Friday.", ("Kenya", "Ghana", "scheduled", None)),
        ("Girona go toe to toe with Sevilla on Friday.", ("Girona", "Sevilla", "scheduled", None)),
        ("Rivers United will file out against Kano Pillars on Sunday.", ("Rivers United", "Kano Pillars", "scheduled", None)),
        # of the man in charge, who is told by what he is short of
        ("Girona won at Cadiz. Girona meet Osasuna next.\n\nLuis Berg has been short of defenders since Jan Ibarra limped out of Sunday's 3-0 thrashing at Sevilla.\n\n\"We need everybody,\" the Getafe boss said. Getafe drew with Elche.", ("Sevilla", "Getafe", "finished", (3, 0))),
        # of whom somebody has just joined
        ("Girona have signed the winger Luis Berg from Getafe. He told Getafe in May that he would go.\n\nBerg will not be registered in time for Friday's cup tie at Sevilla.", ("Sevilla", "Girona", "scheduled", None)),
        # of whom the sentence tells another match
        ("Girona are ready. It was his corner that earned Girona a 2-2 draw with Sevilla, and another that led to a goal as Cadiz were beaten 3-1.", ("Cádiz", "Girona", "finished", (1, 3))),
    ],
)  # fmt: skip
def test_sides_told_by_region_hosts_and_men(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_the_club_world_cup_is_no_club() -> None:
    (match,) = extract("Palmeiras beat Inter Miami 2-1 on Friday to reach the last eight of the Club World Cup.").matches
    assert match.competition is not None
    assert match.competition.name == "Club World Cup"
