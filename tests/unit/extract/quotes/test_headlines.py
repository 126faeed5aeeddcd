"""Whose the quoted words of a headline are that come again in the text below."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim
from tests.unit.extract.about_football import SPORT

Extract = Callable[..., list[QuoteClaim]]


@pytest.mark.parametrize(
    ("headline", "below", "expected"),
    [
        ("'Bring a friend': club wants a full house", '"Bring a friend, bring your nan," said Kari Lund.', ("direct", "Bring a friend")),
        ("Ferry late for 'two to three' weeks", 'Kari Lund said it would be late for "two to three weeks".', ("mixed", "two to three")),
        (
            "Ferry boss: 'I have not come to be liked'",
            '"I have not come to be liked," said Kari Lund.',
            ("direct", "I have not come to be liked"),
        ),
    ],
)
def test_said_again_below(extract: Extract, headline: str, below: str, expected: tuple[str, str]) -> None:
    first = extract(f"{headline}\n\nThe ferry has run since May.\n\n{below}")[0]
    assert (first.type, first.text, first.speaker.name) == (*expected, "Kari Lund")


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        ("'Bring a friend': club wants a full house", '"Bring your nan," said Kari Lund.'),
        ("The 'ferry' that never sailed", '"The ferry never sailed," said Kari Lund.'),
    ],
)
def test_words_that_do_not_come_again_and_single_words_are_nobodys(extract: Extract, headline: str, below: str) -> None:
    quotes = extract(f"{headline}\n\nThe ferry has run since May.\n\n{below}")
    assert [quote for quote in quotes if quote.content[0].start < len(headline) and quote.speaker.name is not None] == []


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Lund wants 'brave' Molde as derby comes round", [("brave", "Kari Lund")]),
        ("Lund scores 'wonder goal' as Molde win", []),
        ("Fans want 'brave' Molde as derby comes round", []),
    ],
)
def test_wishes_of_those_whom_the_text_names(extract: Extract, headline: str, told: list[tuple[str, str | None]]) -> None:
    quotes = extract(f"{headline}\n\nMolde coach Kari Lund sat down before the derby. {SPORT}")
    assert [(quote.text, quote.speaker.name) for quote in quotes] == told
