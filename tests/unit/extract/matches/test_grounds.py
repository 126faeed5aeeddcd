"""Grounds that no list has, and what they tell of a match."""

import pytest

from service.extract import extract
from service.extract.document import Document
from service.extract.matches.grounds import find_grounds
from service.extract.names import find_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a late goal at Moss End Park settled it", ["Moss End Park"]),
        ("before 4,000 at the Hope River Stadium on Sunday", ["Hope River Stadium"]),
        ("At Quarry Lane the visitors led", ["Quarry Lane"]),
        ("the gates of the Stade de la Colline. Nobody", ["Stade de la Colline"]),
        ("level at the Ciudad del Sol stadium", ["Ciudad del Sol stadium"]),
        ("Pune FC v JCT (Moss End stadium)", ["Moss End stadium"]),
        ("on the steps of the Moss End stadium last night", ["Moss End stadium"]),
        ("Girona went down at Osasuna's Moss End Park", ["Moss End Park"]),
        ("inside a packed Harbour Road", ["Harbour Road"]),
        ("the players met at St George's Park", []),
        ("at the Coal Lane Training Ground", []),
        ("a walk in Stanley Park", []),
        ("a win at Anfield", []),
    ],
)
def test_grounds_are_known_by_their_words(text: str, names: list[str]) -> None:
    document = Document(text)
    assert [ground.name for ground in find_grounds(document, find_names(document))] == names


def test_the_fuller_name_of_a_known_ground() -> None:
    document = Document("Genoa won at the Stadio Comunale Luigi Ferraris.")
    (ground,) = find_grounds(document, find_names(document))
    assert (ground.name, ground.home_team_id) == ("Stadio Comunale Luigi Ferraris", "ita-genoa")


def test_a_club_is_at_home_at_the_ground_that_has_its_name() -> None:
    (match,) = extract("Getafe beat Girona 2-0 at Girona Arena.\nThe striker scored both goals of the football match.").matches
    assert match.venue is not None
    assert match.venue.name == "Girona Arena"
    assert (match.home.name, match.sides_known) == ("Girona", True)


@pytest.mark.parametrize(
    ("text", "home"), [("Mali lost 2-0 to Togo in Lome.", "Togo"), ("Wales beat Benin 3-2 in Cotonou, in a World Cup qualifier.", "Benin")]
)
def test_a_town_tells_which_country_was_at_home(text: str, home: str) -> None:
    (match,) = extract(f"{text}\nThe striker scored both goals of the football match.").matches
    assert (match.home.name, match.sides_known) == (home, True)


def test_a_ground_of_a_club_s_place_is_the_club_s() -> None:
    (claim,) = extract("On Saturday Hexby Rovers beat Arsenal 2-0 at Hexby Park, after a goal by the striker.").matches
    assert claim.sides_known
    assert claim.home.name == "Hexby Rovers"
