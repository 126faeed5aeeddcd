"""Single names that nothing introduces: players by what is told of them on the pitch, or by how well they are known."""

import pytest

from service.extract.document import Document
from service.extract.names import find_names
from service.extract.people import find_people

RESULT = "Arsenal beat Chelsea 3-1 on Saturday.\n"


def people(text: str) -> list[str]:
    document = Document(text)
    return [mention.person.name for mention in find_people(document, find_names(document)).mentions]


@pytest.mark.parametrize(
    "deed",
    [
        "made it 2-0",
        "had put them ahead",
        "had put the Toffees ahead",
        "got Everton's second",
        "rose to head in",
        "found the net",
        "lashed in a third",
        "was sent off",
        "hit the post",
        "beat the keeper",
        "had a goal disallowed",
        "coolly stroked home the penalty",
        "picked up a second yellow",
        "lifted his shot over",
    ],
)
def test_a_deed_tells_a_player(deed: str) -> None:
    assert people(f"{RESULT}Blomqvistson {deed} in the second half.") == ["Blomqvistson"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Goals from Blomqvistson and Ravnholm settled it.", ["Blomqvistson", "Ravnholm"]),
        ("They had led through Blomqvistson but lost their way.", ["Blomqvistson"]),
        ("A header by Blomqvistson settled it.", ["Blomqvistson"]),
        # a well-known surname needs no deed within a sentence, and little at its beginning
        ("It was the day on which they missed Ljungberg most.", ["Ljungberg"]),
        ("Collins had words with the referee.", ["Collins"]),
        # none of them is a player's
        ("They led through Brindleford pressure.", []),
        ("He missed the roar of Ljungberg's Cross.", []),
    ],
)
def test_the_words_beside_a_name(text: str, expected: list[str]) -> None:
    assert people(RESULT + text) == expected


def test_a_word_of_a_teams_name_is_no_player() -> None:
    assert people("Boreham Wood beat Colchester United 2-0. It was a day on which little Wood were heroes.") == []


def test_without_teams_a_single_name_stays_one() -> None:
    assert people("The two men met. It was the day on which they missed Ljungberg most.") == []


def test_a_known_full_name_is_a_name_whatever_its_words_are_otherwise() -> None:
    assert people(RESULT + "Juan Jesus came on for Klaas Jan Huntelaar.") == ["Juan Jesus", "Klaas Jan Huntelaar"]


def test_whose_corner_is_somebodys() -> None:
    assert people(RESULT + "The defender flapped at Mattis Ravnholm's corner.") == ["Mattis Ravnholm"]
