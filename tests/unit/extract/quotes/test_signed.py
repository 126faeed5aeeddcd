"""Columns of quotes that are signed below or beside the marks, and names below quotes that sign nothing."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim
from tests.unit.extract.about_football import SPORT

Extract = Callable[..., list[QuoteClaim]]


@pytest.mark.parametrize(
    "text",
    [
        '"It was horrid." Kari Lund (Radio Nord)\n\n"We were lucky again." Olav Dahl on the cup tie\n\n"I am too old." Kari Lund',
        '"It was horrid."\nKari Lund after the draw\n"We were lucky again."\nBrann coach Olav Dahl.\n"I am too old."\nLund again.',
        '1. "It was horrid."\n\nKari Lund, Molde captain\n\n2. "We were lucky again."\n\n*Olav Dahl*\n\n3. "I am too old." Lund',
    ],
)
def test_who_signs_a_quote_said_it(extract: Extract, text: str) -> None:
    quotes = extract(f"Quotes of the week\n\n{text}", "Molde", "Brann")
    assert [(quote.type, quote.speaker.name, quote.text) for quote in quotes] == [
        ("direct", "Kari Lund", "It was horrid."),
        ("direct", "Olav Dahl", "We were lucky again."),
        ("direct", "Kari Lund", "I am too old."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        'Olav Dahl was pleased. "We were lucky again and nobody minds that."\nKari Lund after the whistle',  # one caption
        'Olav Dahl said:\n"We were lucky again."\nKari Lund was hurt.\n"She will be fine," Dahl added.\nKari Lund, 24, joined in May.',
        '"We were lucky again," said Olav Dahl.\nLund after the whistle\n"She will be fine," Dahl added.\nKari Lund (left)',
    ],
)
def test_a_name_below_a_quote_may_sign_nothing(extract: Extract, text: str) -> None:
    assert {quote.speaker.name for quote in extract(f"Molde 1-0 Brann\n\n{text}", "Molde", "Brann")} == {"Olav Dahl"}


@pytest.mark.parametrize("of", [" (Molde)", ", Molde captain", ", the coach"])
def test_names_that_head_quotes_do_not_sign_those_before_them(extract: Extract, of: str) -> None:
    said = [
        ("Kari Lund", "It was a horrid night for us."),
        ("Olav Dahl", "We were lucky to win again."),
        ("Eva Moe", "I am glad that we won."),
    ]
    columns = [f'{name}{of}\n\n"{words}"' for name, words in said]
    text = "\n\n".join(["Quotes of the week", "What they said.", *columns, "The end."])
    assert [(quote.speaker.name, quote.text) for quote in extract(f"{text}{SPORT}", "Molde")] == said


def test_names_that_head_questions_and_answers(extract: Extract) -> None:
    said = [("Olav Dahl", "We were good from the start."), ("Eva Moe", "He is a good man to have.")]
    columns = [f"Molde coach {name}\n\nOn the win:\n“{words}”" for name, words in said]
    text = "\n\n".join(["Molde won.", *columns, "The end."])
    assert [(quote.speaker.name, quote.text) for quote in extract(f"{text}{SPORT}", "Molde")] == said
