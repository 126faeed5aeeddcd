"""No text stops the extraction: sentences of real forms in any order, cut and joined anywhere, still give events with true spans.

A text that raises would be a letter in the dead-letter queue, so what broke once by chance stays written out here.
"""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.extract import extract
from service.stack.place import CHECKOUT

SENTENCES = sorted(
    {
        sentence
        for path in (CHECKOUT / "tests" / "quality").rglob("*.txt")
        for sentence in re.split(r"(?<=[.!?])\s+|\n+", path.read_text(encoding="utf-8"))
        if sentence
    }
)
PUBLISHED = datetime(2025, 3, 1, tzinfo=UTC)


@st.composite
def prose(draw: st.DrawFn) -> str:
    """One to ten sentences, some of them cut off, joined by a space, a line or a paragraph."""
    text = draw(st.sampled_from(("", '"', "  ")))
    for sentence in draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=10)):
        first = draw(st.just(0) | st.integers(0, len(sentence) - 1))
        last = draw(st.just(len(sentence)) | st.integers(first + 1, len(sentence)))
        text += sentence[first:last] + draw(st.sampled_from((" ", "\n", "\n\n", "", ", ")))
    return text


def extract_soundly(text: str) -> None:
    found = extract(text, PUBLISHED)
    for event in (*found.matches, *found.quotes):
        assert event.spans
        assert all(text[span.start : span.end] == span.text for span in event.spans)


@settings(max_examples=300, deadline=None)
@given(prose())
def test_any_mixture_of_sentences(text: str) -> None:
    extract_soundly(text)


@pytest.mark.parametrize(
    "text",
    [
        "Some 9,300 people came to Parken on the night, according to",
        '"It is a year for our next chairman, Erling Moe!" Moe\'s niece, head',
        "Molde beat Brann 2-0 in the league on Saturday. Erling Moe confirmed the striker as",
        "Only for Lund and Berg",
        "It was left to Moe, only for Lund and Berg to",
        "Moe pulled one back, and Ida Lund",
        "Erling Moe lost on his debut, but it was",
        "According to a note from Lund Securities,",
        "Some fear that exams",
        "Erling Moe has warned his Molde players",
    ],
)
def test_texts_that_end_in_the_middle(text: str) -> None:
    extract_soundly(text)


@pytest.mark.parametrize("sentence", SENTENCES[:: len(SENTENCES) // 200])
def test_a_sentence_cut_after_any_word(sentence: str) -> None:
    for word in re.finditer(r"\S+", sentence):
        extract_soundly(f"Molde beat Brann 2-0 in the league on Saturday. {sentence[: word.end()]}")
