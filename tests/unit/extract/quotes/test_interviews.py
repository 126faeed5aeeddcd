"""Labelled answers, with quote marks and without."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim
from tests.unit.extract.about_football import SPORT

Extract = Callable[..., list[QuoteClaim]]


def test_labels_without_marks(extract: Extract) -> None:
    text = "Kari Lund and Per Dahl met the press.\nLund: We were late.\nDAHL: We were early.\nThen both left."
    assert [(q.speaker.name, q.text) for q in extract(text)] == [("Kari Lund", "We were late."), ("Per Dahl", "We were early.")]


def test_a_label_that_marks_set_off_is_not_said(extract: Extract) -> None:
    quotes = extract('"Kari Lund: "That was a scrap and a year ago we would have lost it. ')
    assert [(q.speaker.name, q.text) for q in quotes] == [("Kari Lund", "That was a scrap and a year ago we would have lost it.")]
    assert extract('"Kari Lund:" was all that it told.') == []


def test_one_label_makes_no_interview(extract: Extract) -> None:
    assert extract("Kari Lund met the press.\nLund: the full story of a cup run\nMore follows.") == []


def test_line_ups_are_no_answers(extract: Extract) -> None:
    assert extract("Kari Lund won.\nMolde: Lund, Moe, Berg.\nBrann: Dahl, Moen, Aas.", "Molde", "Brann") == []


def test_labels_within_the_marks(extract: Extract) -> None:
    text = 'Kari Lund and Per Dahl spoke.\n"LUND: We were late again.\n"DAHL: You are always late.\n"And you never call."'
    assert [(q.speaker.name, q.text) for q in extract(text)] == [
        ("Kari Lund", "We were late again."),
        ("Per Dahl", "You are always late. And you never call."),
    ]


def test_questions_and_answers(extract: Extract) -> None:
    text = "Kari Lund spoke to us after the final.\nQ: How was it?\nA: Long, and cold.\nQ: And now?\nA: Now we sleep."
    assert [(q.speaker.name, q.text) for q in extract(text)] == [("Kari Lund", "Long, and cold."), ("Kari Lund", "Now we sleep.")]


def test_ratings_are_no_answers(extract: Extract) -> None:
    assert extract("Kari Lund and Per Dahl started.\nKari Lund: 7. Solid throughout.\nPer Dahl: 5. Lost the ball too often.") == []


@pytest.mark.parametrize(
    "opening",
    [
        "Head coach Kari Lund held her pre-match press conference on Friday. Per Dahl scored in the last game.",
        "Molde boss Kari Lund has been speaking to the media ahead of the cup tie with Brann. Per Dahl is out.",
        "Every word Kari Lund said on injuries. Per Dahl scored last night.",
    ],
)
def test_answers_under_the_heading_of_a_question_are_of_who_faced_the_press(extract: Extract, opening: str) -> None:
    text = f'{opening}\nOn Berg\n"Not this weekend. It is his knee again."\nAsked about January:\n"We will look at it, but I am happy."'
    assert [quote.speaker.name for quote in extract(text + SPORT)] == ["Kari Lund", "Kari Lund"]


def test_labels_that_tell_the_team(extract: Extract) -> None:
    text = "What they said\n\nKari Lund, Molde: We have been very good.\n\nPer Dahl (Brann): They are solid and I like that.\n\nBoth left."
    assert [(q.speaker.name, q.text) for q in extract(text, "Molde", "Brann")] == [
        ("Kari Lund", "We have been very good."),
        ("Per Dahl", "They are solid and I like that."),
    ]


def test_answers_to_questions_need_no_personal_words(extract: Extract) -> None:
    asked = "Q: Will it be tight?\n\nKari Lund: It will. Molde have good players.\n\nQ: Any injuries?\n\nKL: Just Moe."
    text = f"Before the game\n\n{asked}\n\nKari Lund left."
    said = [(quote.speaker.name, quote.content[0].text) for quote in extract(text)]
    assert said == [("Kari Lund", "It will. Molde have good players."), ("Kari Lund", "Just Moe.")]
