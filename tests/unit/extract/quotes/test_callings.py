"""Who is in charge and who plays, as the reporter's words show it without a role beside the name."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim
from tests.unit.extract.about_football import SPORT

Extract = Callable[..., list[QuoteClaim]]


@pytest.mark.parametrize(
    "told",
    [
        "Per Dahl's battling Molde side led twice.",
        "Per Dahl's men led twice.",
        "Per Dahl made two changes.",
        "Per Dahl, who is in charge of Molde, looked tired.",
        "Per Dahl accused his Molde players of sleeping.",
        "Per Dahl hoped that Ola Vik could be back in his starting XI.",
        "Per Dahl, whose side led twice, looked tired.",
        "Per Dahl's Molde led twice.",
    ],
)
def test_in_charge(extract: Extract, told: str) -> None:
    text = f'{told} Then Nils Berg had the best chance of the night and Jon Aas went close.\n"We were poor," said the manager.'
    assert [quote.speaker.name for quote in extract(text + SPORT, "Molde") if quote.type == "direct"] == ["Per Dahl"]


@pytest.mark.parametrize(
    "told", ["Nils Berg scored twice.", "Nils Berg's header went in.", "Nils Berg and Jon Aas had scored early.", "Nils Berg then netted."]
)
def test_who_plays_is_no_manager(extract: Extract, told: str) -> None:
    text = f'Per Dahl feared the worst. A long night followed. {told} "We were poor," said the boss.'
    assert [quote.speaker.name for quote in extract(text + SPORT, "Molde") if quote.type == "direct"] == ["Per Dahl"]


@pytest.mark.parametrize("told", ["Per Dahl's Molde career began here.", "Per Dahl's Molde team-mate led."])
def test_who_is_with_a_team_is_not_in_charge_of_it(extract: Extract, told: str) -> None:
    text = f'{told} Nils Berg\'s side were poor. Then Per Dahl had the best chance. "We were poor," said the manager.'
    assert [quote.speaker.name for quote in extract(text + SPORT, "Molde") if quote.type == "direct"] == ["Nils Berg"]


@pytest.mark.parametrize(
    "told", ["It says much about Per Dahl's nine years that his players still listen.", "Molde have named Per Dahl as their new manager."]
)
def test_in_charge_though_the_sentence_is_about_something_else(extract: Extract, told: str) -> None:
    text = f'{told} Nils Berg is out. Molde play on Friday. "We were poor," said the manager.'
    assert [quote.speaker.name for quote in extract(text + SPORT, "Molde") if quote.type == "direct"] == ["Per Dahl"]


def test_the_new_man_is_who_came_into_an_office(extract: Extract) -> None:
    text = 'Molde have named Per Dahl as their new manager. "He knows us," said chairman Nils Berg.\nThe new man said: "It is home."'
    assert [quote.speaker.name for quote in extract(text + SPORT, "Molde") if quote.type == "direct"] == ["Nils Berg", "Per Dahl"]


@pytest.mark.parametrize("deed", ["felled a winger", "limped off"])
def test_who_fouls_and_limps_plays(extract: Extract, deed: str) -> None:
    text = f'Per Dahl bemoaned the draw with Brann. A long night followed. Nils Berg {deed}. "We were poor," said the Molde coach.'
    assert [quote.speaker.name for quote in extract(text + SPORT, "Molde") if quote.type == "direct"] == ["Per Dahl"]


def test_a_captain_has_a_side_only_where_no_role_is_told(extract: Extract) -> None:
    text = 'Molde captain Per Dahl\'s side won. Coach Nils Berg left early. "We were poor," said the coach.'
    assert [quote.speaker.name for quote in extract(text + SPORT, "Molde") if quote.type == "direct"] == ["Nils Berg"]
