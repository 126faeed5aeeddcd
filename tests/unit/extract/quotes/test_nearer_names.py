"""Who speaks where somebody else is named nearer: nationalities, sides, sentences joined by "and", sources without a name, bodies."""

from collections.abc import Callable

import pytest

from service.extract import extract as whole
from service.models import QuoteClaim
from tests.unit.extract.about_football import SPORT

Extract = Callable[..., list[QuoteClaim]]


def last_speaker(quotes: list[QuoteClaim]) -> str | None:
    return quotes[-1].speaker.name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a nationality told once is remembered
        (
            'Thiago was sent off. The Brazilian had scored. Thiago made way for Nils Berg. The Swedish-born forward said: "Good."',
            "Nils Berg",
        ),
        ('Nils Berg smiled. Opposite number Per Dahl has doubts about Ola Moe. "We wait," he said.', "Per Dahl"),
        ('Per Dahl was fouled by Nils Berg and Ola Moe won it at the death. "Good," he said.', "Ola Moe"),
        ('Per Dahl levelled with a fine header, and six minutes after that Ola Moe drove home. "Good," he said.', "Ola Moe"),
        ('Per Dahl smiled. On the other side Ola Moe, a tired man, warned nothing was won. "Good," he said.', "Ola Moe"),
        ('Per Dahl smiled. Fans reckon chairman Ola Moe will wait. The Molde coach was calm. "Good," he said.', "Per Dahl"),
        ('Per Dahl smiled. His opposite number on the left, Priya Das, was calm. "Good," she said.', "Priya Das"),
        ('Ida Moe smiled. So did Kari Lund.\nLund? "Good," she said.', "Kari Lund"),
        ('Per Dahl smiled. Football Union of Norway president Ola Moe was calm. "Good," he said.', "Ola Moe"),
        ('Molde lost. A statement from the FA read: "Both clubs were warned."', "FA"),
        ('Brann coach Per Dahl complained that his team had defended "like boys on a beach".', "Per Dahl"),
        ('Per Dahl lost to Molde. "They hit us," the New Zealander said.', "Per Dahl"),
        ('Per Dahl rounded Ida Prince. Moe, on for Per Dahl, levelled. Ida Moe is 20. "Good," she said.', "Ida Moe"),
    ],
)
def test_in_sport(extract: Extract, text: str, speaker: str) -> None:
    assert last_speaker(extract(text + SPORT, "Molde", "Brann")) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Travel writer Per Dahl shrugged. The premier\'s official spokesman told reporters: "We will see."', None),
        ('The grid was down. Power company EastGrid was calm, though a spokesman said it would take days. "We try," he said.', None),
        ('Her husband, Per Dahl, said he was sad. The health secretary told members the findings were "shameful".', None),
        ("We fear inflation. Inflation reached 9% in May. The bank now thinks it will peak at 11%.", "bank"),
        (
            'Holmberg of the Royal Society of Nurses was calm. The Royal Society of Nurses paid. "We wait," the society said.',
            "Royal Society of Nurses",
        ),
        ('Dame Susan Prowse led the review. "They looked away," Dame Susan said.', "Susan Prowse"),
        ('Karen Holt cut the price. A person close to the board said more was to come. "We are tired," the investor said.', None),
        ('A Lumo spokeswoman confirmed it. Asked whether Per Dahl would stay, she said: "He has our trust."', None),
        ('Karen Holt cut the price. A second carrier, SkyNordic, said it was "too early" to tell.', "SkyNordic"),
        ('Halden Foods lost a fifth of its value. The company, which bakes, blamed what it called "poor" weather.', "Halden Foods"),
    ],
)
def test_in_other_news(extract: Extract, text: str, speaker: str | None) -> None:
    assert last_speaker(extract(text)) == speaker


def test_what_they_responded_to_was_not_said() -> None:
    found = whole("Kari Lund says the way they responded to that setback was pleasing." + SPORT).quotes
    assert [quote.text for quote in found] == ["the way they responded to that setback was pleasing"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Per Dahl, 60, is under fire. Erling Moe may follow him.\nAt a long press conference on Friday the 60-year-old, "
            'who knows Lyn well, was calm. "Hard," he said.',
            "Per Dahl",
        ),
        ('Erling Moe stayed. In May Kari Lund left, and a long summer began. "It was hard," she said.', "Kari Lund"),
        ('Erling Moe stood up. Brann have won one of eight and coach Nils Berg did not hide it.\n"We stopped," he said.', "Nils Berg"),
        ('Erling Moe sat down.\n\nSiv Dahl is among those who may follow\n\nThen it was over. "We stopped," he said.', "Erling Moe"),
    ],
)
def test_who_was_told_of_last(extract: Extract, text: str, speaker: str) -> None:
    found = [quote.speaker.name for quote in extract(f"{text} {SPORT}", "Molde") if quote.type == "direct"]
    assert found == [speaker]
