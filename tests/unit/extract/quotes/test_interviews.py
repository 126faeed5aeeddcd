"""Labelled answers, with quote marks and without."""

from collections.abc import Callable

from service.models import QuoteClaim

Extract = Callable[..., list[QuoteClaim]]


def test_labels_without_marks(extract: Extract) -> None:
    text = "Kari Lund and Per Dahl met the press.\nLund: We were late.\nDAHL: We were early.\nThen both left."
    assert [(q.speaker.name, q.text) for q in extract(text)] == [("Kari Lund", "We were late."), ("Per Dahl", "We were early.")]


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
