"""How a text is cut into tokens, sentences and paragraphs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from service.extract.document import Document


def sentences(text: str) -> list[str]:
    document = Document(text)
    return [text[s.start : s.end] for s in document.sentences]


def test_abbreviations_and_initials_end_no_sentence() -> None:
    assert sentences("Mr. Lund met Sen. J. D. Holt. They spoke at 3 p.m. in the U.S. embassy. It rained.") == [
        "Mr. Lund met Sen. J. D. Holt.",
        "They spoke at 3 p.m. in the U.S. embassy.",
        "It rained.",
    ]
    assert sentences("He is top scorer in the J. League now. Then he left.") == ["He is top scorer in the J. League now.", "Then he left."]


def test_a_line_end_ends_a_sentence() -> None:
    assert sentences("Lund leaves Molde\nThe striker goes home") == ["Lund leaves Molde", "The striker goes home"]


def test_a_closing_mark_belongs_to_its_sentence() -> None:
    assert sentences('"It is over." He left.') == ['"It is over."', "He left."]


def test_a_question_inside_a_quote_ends_no_sentence_before_its_cue() -> None:
    assert sentences('"Is it over?" he asked.') == ['"Is it over?" he asked.']


def test_possessives_and_hyphens() -> None:
    assert Document("O'Shea's last-minute goal didn't count").tokens.words == ["O'Shea", "'s", "last-minute", "goal", "didn't", "count"]
    assert Document("O`Shea`s goal didn´t count").tokens.folded == ["o'shea", "'s", "goal", "didn't", "count"]


def test_title_line() -> None:
    assert Document("Lund leaves Molde\nThe striker goes home. He said so.").title_end == len("Lund leaves Molde")
    assert Document("The striker goes home.\nHe said so.").title_end == 0
    assert Document("One line").title_end == 0


@given(st.text(max_size=400) | st.text(alphabet="aA.!?\"' \n“”", max_size=400))
def test_any_text(text: str) -> None:
    document = Document(text)
    tokens = document.tokens
    assert [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words
    covered = [i for s in document.sentences for i in range(s.first, s.last)]
    assert covered == list(range(len(tokens.words)))
    assert all(s.start < s.end for s in document.sentences)


def test_abbreviations_and_words_with_marks_are_one_token() -> None:
    assert Document("The U.S. side's F.C. ’n’ rock-'n'-roll, 2.30 p.m. D'Arcy-Jones").tokens.words == [
        "The",
        "U.S.",
        "side",
        "'s",
        "F.C.",
        "’",
        "n",
        "’",
        "rock",
        "-",
        "'",
        "n",
        "'",
        "-",
        "roll",
        ",",
        "2",
        ".",
        "30",
        "p.m.",
        "D'Arcy-Jones",
    ]


def test_capitals_are_the_tokens_that_begin_with_one() -> None:
    document = Document("An éclair for Éva and iPhone McCoy’s 3D Ümit")
    assert [document.tokens.words[at] for at in document.capitals] == ["An", "Éva", "McCoy", "Ümit"]


def test_the_places_of_words_are_in_the_order_of_the_text() -> None:
    document = Document(text="Moe beat Lund, and Lund beat Moe.")

    assert document.places_of(("moe", "beat", "dahl")) == [0, 1, 6, 7]
    assert document.places_of(frozenset(f"word{n}" for n in range(50)) | {"lund", ","}) == [2, 3, 5]


def test_spans_made_at_once_are_those_made_one_by_one() -> None:
    document = Document(text="Molde beat Brann.")
    told = [("home", 0, 5), ("away", 11, 16)]

    assert document.spans(told) == tuple(document.span(*each) for each in told)
    with pytest.raises(ValidationError):
        document.spans([("home", 0, 0)])
