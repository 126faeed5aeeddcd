"""National sides of an age group have a name and an id of their own; what only describes a man leaves the country's name alone."""

import pytest

from service.extract import extract
from service.extract.document import Document
from service.extract.names import find_names


def names(text: str) -> list[str]:
    return [mention.name for mention in find_names(Document(text, None)).teams]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway Under-21s 2-0 Latvia Under-21s", ["Norway Under-21", "Latvia Under-21"]),
        ("Norway's U19s lost 2-0 to Latvia's U19s.", ["Norway Under-19", "Latvia Under-19"]),
        ("The Norway Under-17 side drew with the Latvia Under-17 side.", ["Norway Under-17", "Latvia Under-17"]),
        # what the first country named is, the others are too
        (
            "Norway Under-21s 2-0 Latvia Under-21s. Latvia next face Poland.",
            ["Norway Under-21", "Latvia Under-21", "Latvia Under-21", "Poland Under-21"],
        ),
        # but not the senior sides
        (
            "Norway Under-21s 2-0 Latvia Under-21s. The senior sides of Norway and Poland meet on Friday.",
            ["Norway Under-21", "Latvia Under-21", "Norway", "Poland"],
        ),
        (
            "Poland beat Norway 2-0. Norway Under-21s drew with Latvia Under-21s.",
            ["Poland", "Norway", "Norway Under-21", "Latvia Under-21"],
        ),
        # one country's youth, and men
        ("Norway's Under-17 boys lost 2-0 to Latvia.", ["Norway", "Latvia"]),
        ("The Norway Under-21 striker and the Latvia Under-21 winger are friends.", ["Norway", "Latvia"]),
    ],
)
def test_which_side_of_a_country(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_they_play_apart_from_the_first_team() -> None:
    (match,) = extract("Norway Under-21s beat Latvia Under-21s 2-0 in a football match. The striker shook the goalkeeper's hand.").matches
    assert (match.home.name, match.home.id, match.home.country) == ("Norway Under-21", "nation-nor-under-21", "NOR")


def test_whom_a_second_team_meets_in_its_own_competition_is_one_too() -> None:
    text = "Wales Under-21s play their next European Under-21 Championship qualifier on Friday, against France."
    assert [mention.name for mention in find_names(Document(text)).teams] == ["Wales Under-21", "France Under-21"]
    text = "Wales Under-21s play on Friday, against France."
    assert [mention.name for mention in find_names(Document(text)).teams] == ["Wales", "France"]
