"""Who was at home by what a result was to a side that counts its home and away games apart, and by the town that a sentence is set in."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW


def home(text: str) -> str | None:
    (match,) = extract(text + FOOTBALL_BELOW).matches
    return match.home.name if match.sides_known else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona put four past Getafe without reply in their most recent away fixture.", "Getafe"),
        ("Girona won 3-1 against Getafe in their last home game.", "Girona"),
        ("It was a first home league win in six for Girona, who beat Getafe 2-1.", "Girona"),
        ("Girona ended a run of five home defeats by beating Getafe 2-1.", "Girona"),
        ("Girona extended their unbeaten home record with a 2-1 win over Getafe.", "Girona"),
        ("Girona beat Getafe 2-1 to stretch their unbeaten away run to six.", "Getafe"),
        ("Girona beat Getafe 2-1 to end their unbeaten home run.", None),
        ("Girona went down 3-1 to Getafe, and were whistled off by their own fans.", "Girona"),
        ("Girona went down at home, Getafe winning 1-0.", "Girona"),
        ("Leaders Girona made no such slip at home, with Diaz scoring twice in a 4-0 defeat of Getafe.", "Girona"),
        ("Girona, who won their last three away games, beat Getafe 2-1.", None),
        ("Girona survived a scare at third-tier Getafe in the cup.", "Getafe"),
        ("Girona, at odds with Getafe over a transfer, beat them 2-0.", None),
    ],
)
def test_records_at_home_and_away(text: str, expected: str | None) -> None:
    assert home(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The longest game of the night was in Seville, where Getafe and Sevilla drew 1-1.", "Sevilla"),
        ("In Seville, a late penalty gave Sevilla a 2-1 win over Getafe.", "Sevilla"),
        ("In Seville, Getafe beat Girona 2-1.", None),
        ("In Seville, Getafe beat Sevilla 2-1 in the final of the Copa del Rey.", None),
        ("Seville, Oct 21: A free kick gave Sevilla a 2-1 win over Getafe in La Liga.", "Sevilla"),
        ("LIBREVILLE (AFP) - Burkina Faso forced a 2-2 draw with Gabon in the World Cup qualifiers.", "Gabon"),
    ],
)
def test_the_town_that_it_is_set_in(text: str, expected: str | None) -> None:
    assert home(text) == expected


def test_a_ground_that_begins_with_a_small_letter() -> None:
    (match,) = extract("Stoke City beat Reading 2-0 at the bet365 Stadium." + FOOTBALL_BELOW).matches
    assert match.venue is not None
    assert match.home.name == "Stoke City"
