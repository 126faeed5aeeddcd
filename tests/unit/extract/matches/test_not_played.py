"""Nouns of results that tell of a match to come: what a win there would be worth, and that nothing less will do."""

import pytest

from tests.unit.extract.matches.test_discourse import told


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla are third, and anything other than a win over Getafe on Sunday would, their coach thinks, end the chase.",
        "Sevilla are third, and anything less than victory over Getafe on Sunday will end the chase.",
        "Sevilla are third. Anything but a defeat against Getafe would keep them there.",
        "Sevilla could win the title with victory over Getafe.",
        "Sevilla are hoping to secure their place in Europe with a draw against Getafe.",
        "Sevilla are third. Defeat to Getafe tomorrow will send them out.",
        "A defeat by Getafe at the Pizjuan on Sunday would leave Sevilla in trouble.",
        "Sevilla coach Ivo Pena has been told that he must win Saturday's relegation scrap with Getafe.",
        "Sevilla coach Ivo Pena must win Saturday's game against Getafe.",
    ],
)
def test_what_a_result_would_be_worth(text: str) -> None:
    assert {(*sorted(match[:2]), match[2], match[3]) for match in told(text)} == {("Getafe", "Sevilla", "scheduled", None)}


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla could have gone top with a win over Getafe.",
        "Sevilla could not have started better than with a win over Getafe.",
        "Sevilla can take heart from the way they ended May with a win over Getafe.",
        "Sevilla were anything but convincing in the win over Getafe.",
    ],
)
def test_what_was_or_would_have_been_is_not_ahead(text: str) -> None:
    assert not any(match[2] == "scheduled" for match in told(text))
