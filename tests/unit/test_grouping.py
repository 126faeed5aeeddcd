"""Which quotes are shortened versions of longer ones."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.grouping import STEPS, Said, regrouped
from service.identity import group_id

DAY = datetime(2024, 3, 10, tzinfo=UTC)
WEEK = timedelta(days=7)
LONG = "We were poor before the break, but we kept our heads and in the end we deserved it."


def said(event_id: str, *parts: str, speaker: str = "Kari Lund", days: float = 0, group: str | None = None) -> Said:
    own = group_id(" ".join(parts))
    return Said(event_id, own if group is None else group_id(group), speaker, parts, DAY + timedelta(days=days))


def groups(*quotes: Said, since: datetime = DAY - WEEK) -> dict[str, str]:
    return regrouped(quotes, since, WEEK)


@pytest.mark.parametrize(
    "parts",
    [
        ("we kept our heads and in the end",),
        ("“We were poor before the break!”",),
        ("We were poor … in the end we deserved it",),
        ("We were poor before the break, but [Molde] kept our heads",),
        ("We were poor before the break", "in the end we deserved it"),
    ],
)
def test_a_part_of_a_longer_quote_has_its_group(parts: tuple[str, ...]) -> None:
    assert groups(said("long", LONG), said("short", *parts, days=2)) == {"short": group_id(LONG)}


@pytest.mark.parametrize(
    "short",
    [
        said("short", "in the end we"),  # too few words
        said("short", "in the end we deserved it all"),
        said("short", "we deserved it … before the break"),  # in another order
        said("short", "in the end we deserved it", speaker="Ida Moe"),
        said("short", "in the end we deserved it", speaker="Ida Lund"),
        said("short", "in the end we deserved it", days=8),
        said("short", "in the end we deserved it", days=-8),
    ],
)
def test_what_is_no_part_of_it_keeps_its_group(short: Said) -> None:
    assert groups(said("long", LONG), short, since=DAY - 3 * WEEK) == {}


@pytest.mark.parametrize("speaker", ["Lund", "LUND", "K. Lund", "Karí Lund"])
def test_names_of_one_person(speaker: str) -> None:
    assert groups(said("long", LONG), said("short", "in the end we deserved it", speaker=speaker)) == {"short": group_id(LONG)}


def test_of_several_the_longest_that_is_near_enough_is_taken() -> None:
    middle = "we kept our heads and in the end we deserved it"
    short = "in the end we deserved it"
    near = groups(said("long", LONG), said("middle", middle), said("short", short))
    assert near == dict.fromkeys(("middle", "short"), group_id(LONG))
    chain = groups(said("long", LONG, days=-6), said("middle", middle), said("short", short, days=6))
    assert chain == dict.fromkeys(("middle", "short"), group_id(LONG))


def test_a_group_is_given_back_where_the_longer_quote_is_gone() -> None:
    short = "in the end we deserved it"
    assert groups(said("short", short, group=LONG)) == {"short": group_id(short)}


def test_only_those_since_the_day_are_given_a_group() -> None:
    short = said("short", "in the end we deserved it", days=-1)
    assert groups(said("long", LONG), short, since=DAY) == {}


WORDS = st.lists(st.sampled_from(["we", "won", "it", "…", "[it]", "and", "lost"]), min_size=1, max_size=14).map(" ".join)
QUOTES = st.lists(st.tuples(WORDS, st.sampled_from(["Lund", "Kari Lund", "Ida Lund"]), st.integers(0, 40)), max_size=12)


@given(QUOTES)
def test_a_second_run_has_nothing_to_do_and_the_order_does_not_matter(told: list[tuple[str, str, int]]) -> None:
    quotes = [said(str(n), words, speaker=speaker, days=day) for n, (words, speaker, day) in enumerate(told)]
    found = groups(*quotes)
    assert groups(*reversed(quotes)) == found
    again = [Said(q.event_id, found.get(q.event_id, q.group_id), q.speaker, q.parts, q.day) for q in quotes]
    assert groups(*again) == {}


@given(QUOTES, st.integers(0, 40))
def test_a_later_window_changes_nothing_of_it(told: list[tuple[str, str, int]], first: int) -> None:
    """A run that sees less of the past gives the same groups to what it writes."""
    quotes = [said(str(n), words, speaker=speaker, days=day) for n, (words, speaker, day) in enumerate(told)]
    since = DAY + timedelta(days=first)
    found = groups(*quotes)
    seen = [q for q in quotes if q.day >= since - STEPS * WEEK]
    assert groups(*seen, since=since) == {q.event_id: found[q.event_id] for q in quotes if q.day >= since and q.event_id in found}
