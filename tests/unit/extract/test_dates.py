from datetime import UTC, date, datetime

import pytest

from service.extract.dates import day_of, find_dates
from service.extract.document import Document

TUESDAY = date(2024, 10, 15)


@pytest.mark.parametrize(
    ("text", "direction", "day"),
    [
        ("They won on Saturday.", "past", date(2024, 10, 12)),
        ("They play on Saturday.", "future", date(2024, 10, 19)),
        ("They won on Tuesday.", "past", date(2024, 10, 15)),
        ("They play next Tuesday.", "future", date(2024, 10, 22)),
        ("They play on Tuesday.", "future", date(2024, 10, 15)),
        ("last Tuesday's game", "past", date(2024, 10, 8)),
        ("The game on 2 November", "future", date(2024, 11, 2)),
        ("The game on 2 November", "past", date(2023, 11, 2)),
        ("on January 5, 2025", "future", date(2025, 1, 5)),
        ("tonight's match", "future", date(2024, 10, 15)),
        ("yesterday", "past", date(2024, 10, 14)),
        ("last night", "past", date(2024, 10, 14)),
        ("tomorrow night", "future", date(2024, 10, 16)),
        ("eight days ago", "past", date(2024, 10, 7)),
        ("in ten days' time", "future", date(2024, 10, 25)),
        ("a week last Saturday", "past", date(2024, 10, 5)),
        ("Thursday week", "future", date(2024, 10, 24)),
        ("on Boxing Day", "future", date(2024, 12, 26)),
        ("on Boxing Day", "past", date(2023, 12, 26)),
        ("New Year’s Day 2003", "past", date(2003, 1, 1)),
        ("Tuesday's programme", "future", date(2024, 10, 15)),
        ("on Good Friday", "future", date(2025, 4, 18)),
        ("on Good Friday", "past", date(2024, 3, 29)),
        ("on Easter Monday 2005", "past", date(2005, 3, 28)),
        ("on Maundy Thursday 2000", "past", date(2000, 4, 20)),
        ("in March", "past", None),
        ("last month", "past", None),
        ("on 31 February 2024", "past", None),
    ],
)
def test_the_day_that_a_phrase_means(text: str, direction: str, day: date | None) -> None:
    (phrase,) = find_dates(Document(text=text))
    assert day_of(phrase, TUESDAY, direction) == day  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("three days later", date(2024, 10, 5)),
        ("seven days earlier", date(2024, 9, 25)),
        ("the following day", date(2024, 10, 3)),
        ("24 hours earlier", date(2024, 10, 1)),
        ("the same evening", date(2024, 10, 2)),
        ("three days before they face Molde", date(2024, 10, 5)),
        ("four days after the defeat at Molde", date(2024, 9, 28)),
    ],
)
def test_days_counted_from_another_match(text: str, day: date) -> None:
    (phrase,) = find_dates(Document(text=text))
    assert day_of(phrase, TUESDAY, "past", date(2024, 10, 2)) == day
    assert day_of(phrase, TUESDAY, "past") is None


def test_the_day_of_writing_dates_nothing() -> None:
    assert [phrase.text for phrase in find_dates(Document(text="MOLDE, October 15 (Agency) - They won on Monday."))] == ["monday"]


def test_without_the_article_s_date_only_full_dates_are_days() -> None:
    phrases = find_dates(Document(text="They won on Saturday and on 3 May 2003."))
    assert [day_of(phrase, None, "past") for phrase in phrases] == [None, date(2003, 5, 3)]


def test_the_words_may_and_march_are_no_months() -> None:
    assert find_dates(Document(text="They may march on, and sat down.")) == []


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("on 2 November", "future"),
        ("on September 28", "past"),
        ("on October 15", None),
        ("on 15 April", None),
        ("on 2 November 2023", "past"),
    ],
)
def test_a_day_and_month_lie_where_publication_has_them_nearest(text: str, direction: str | None) -> None:
    published = datetime(2024, 10, 15, 12, tzinfo=UTC)
    assert [phrase.direction for phrase in find_dates(Document(f"They play {text}.", published))] == [direction]
    assert [phrase.direction for phrase in find_dates(Document("They play on 2 November."))] == [None]


def test_a_feast_that_moves_lies_where_publication_has_it_nearest() -> None:
    (phrase,) = find_dates(Document("The visit of Grimsby on Good Friday", datetime(2025, 4, 3, tzinfo=UTC)))
    assert phrase.direction == "future"
