from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.normalise.dates import ParsedDate, is_future, parse_date

EIGHT = "2024-03-06T20:00:00+00:00"


def iso(told: object) -> str:
    parsed = parse_date(told)
    assert parsed.value is not None, parsed
    return parsed.value.isoformat()


@pytest.mark.parametrize(
    "told",
    [
        "2024-03-06T20:00:00Z", "2024-03-06T20:00:00.000Z", "2024-03-06T20:00:00.123456789Z"[:19] + "Z", "2024-03-06T20:00",
        "2024-03-06 20:00:00",
        "2024-03-06 20:00:00+00:00", "2024-03-06T20:00:00+0000", "2024-03-06 20:00:00 +0000", "2024-03-06 20:00:00 UTC",
        "20240306T200000Z",
        "20240306200000", "2024/03/06 20:00", "2024.03.06 20:00", 1709755200, 1709755200.0, 1709755200000, "1709755200", "1709755200000",
        1709755200000000, 1709755200000000000, "Wed, 06 Mar 2024 20:00:00 GMT", "Wed, 6 Mar 2024 20:00:00 +0000",
        "Wednesday, 06-Mar-24 20:00:00 GMT",
        "Wed Mar  6 20:00:00 2024", "Wed Mar  6 20:00:00 UTC 2024", "6 March 2024 20:00", "6 March 2024, 20:00 GMT",
        "6th of March 2024 at 8pm",
        "March 6, 2024 8:00 PM", "March 6th, 2024, 8.00pm GMT", "Mar. 6, 2024 at 8 p.m.", "Wed 6 Mar 2024 20.00 GMT", "20:00, 6 March 2024",
        "20:00 GMT 06 March 2024", "06.03.2024, 20:00 Uhr", "6. März 2024, 20:00 Uhr", "6 mars 2024 à 20h00", "6 mars 2024 à 20h",
        "6 de marzo de 2024 20:00h", "mercoledì 6 marzo 2024 alle ore 20:00", "6 de março de 2024 às 20:00", "6 maart 2024 20:00 uur",
        "2024-03-06, 20:00",
    ],
)  # fmt: skip
def test_one_moment_in_many_forms(told: object) -> None:
    assert iso(told) == EIGHT


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("2024-03-06", "2024-03-06T00:00:00+00:00"),
        (20240306, "2024-03-06T00:00:00+00:00"),
        ("20240306", "2024-03-06T00:00:00+00:00"),
        ("2024-W10-3", "2024-03-06T00:00:00+00:00"),
        ("2024-03-06T20:00:00.123456789Z", "2024-03-06T20:00:00.123456+00:00"),
        ("2024-03-06T20:00:00-05:00", "2024-03-06T20:00:00-05:00"),
        ("2024-03-06T20:00:00+01", "2024-03-06T20:00:00+01:00"),
        ("Wed, 6 Mar 2024 20:00:00 -0500", "2024-03-06T20:00:00-05:00"),
        ("2026-03-18 23:58 CET", "2026-03-18T23:58:00+01:00"),
        ("6 March 2024, 9.30pm (CET)", "2024-03-06T21:30:00+01:00"),
        ("6 March 2024 21:30 GMT+1", "2024-03-06T21:30:00+01:00"),
        ("Oct. 21, 2025, 06:12 PM ET", "2025-10-21T18:12:00-04:00"),
        ("Jan. 21, 2025, 06:12 PM ET", "2025-01-21T18:12:00-05:00"),
        ("March 6, 2024", "2024-03-06T00:00:00+00:00"),
        ("6 March 2024 12:05 am", "2024-03-06T00:05:00+00:00"),
        ("6 March 2024 12:05 pm", "2024-03-06T12:05:00+00:00"),
        ("16/04/2025", "2025-04-16T00:00:00+00:00"),
        ("04/16/2025", "2025-04-16T00:00:00+00:00"),
        ("04/04/2025", "2025-04-04T00:00:00+00:00"),
        ("6.3.2024", "2024-03-06T00:00:00+00:00"),
        ("06-03-2024", "2024-03-06T00:00:00+00:00"),
        ("2 Sept 1939", "1939-09-02T00:00:00+00:00"),
        ("1 may 2024", "2024-05-01T00:00:00+00:00"),
    ],
)
def test_what_the_forms_tell(told: object, expected: str) -> None:
    assert iso(told) == expected


@pytest.mark.parametrize("told", [None, "", "  ", "None", "null", "NaN", "N/A", "-"])
def test_missing_is_no_problem(told: object) -> None:
    assert parse_date(told) == ParsedDate(None)


@pytest.mark.parametrize(
    ("told", "problem"),
    [
        ("2024-02-30", "impossible"), ("2024-13-01T00:00:00Z", "impossible"), ("31 April 2024", "impossible"), ("2024-03-06T25:00:00Z",
        "impossible"),
        ("30 February 2024", "impossible"), ("6 March 2024 13:00 pm", "impossible"), ("6 March 2024, 20:75", "impossible"), ("20240230",
        "impossible"),
        ("0001-01-01T00:00:00", "impossible"), (0, "impossible"), (-1, "impossible"), (5, "impossible"), (float("nan"), "impossible"),
        (float("inf"), "impossible"), (10**30, "impossible"), ("2024-03-06T20:00:00+20:00", "impossible"),
        ("9999-12-31T23:59:59Z", "impossible"), ("2024-03-06T20:00:00+01:00:30", "impossible"),
        ("06/03/2024", "ambiguous"), ("3/6/2024 20:00", "ambiguous"),
        ("yesterday", "unreadable"), ("2 hours ago", "unreadable"), ("2024", "unreadable"), ("March 2024", "unreadable"), ("6 March",
        "unreadable"),
        ("on 6 March 2024 they met", "unreadable"), ("6 March 2024 and 7 March 2024", "unreadable"), ("6 March 2024 7", "unreadable"),
        ("1-1 2024", "unreadable"), (True, "unreadable"), ([], "unreadable"), ({"@value": "2024-03-06"}, "unreadable"),
        ("6 March 2024" + " " * 200, "unreadable"),
        ("12345", "unreadable"),
    ],
)  # fmt: skip
def test_what_is_no_date(told: object, problem: str) -> None:
    assert parse_date(told) == ParsedDate(None, problem)


def test_a_date_without_zone_may_be_hours_ahead_of_utc() -> None:
    now = datetime(2024, 3, 6, 20, tzinfo=UTC)
    tolerance = timedelta(minutes=5)
    assert not is_future(parse_date("2024-03-06T20:04:00Z"), now, tolerance)
    assert is_future(parse_date("2024-03-06T20:06:00Z"), now, tolerance)
    assert not is_future(parse_date("2024-03-06 21:30:00"), now, tolerance)
    assert not is_future(parse_date("2024-03-07"), now, tolerance)
    assert is_future(parse_date("2024-03-08"), now, tolerance)


pieces = st.lists(
    st.sampled_from(["2024", "03", "6", "06", "march", "Mär", "-", "/", ".", ":", " ", ",", "T", "Z", "+01:00", "GMT", "ET", "pm", "20",
    "30", "th", "of",
                     "99", "0", "W10", "at", "(", ")", "h", "1709755200", "²", "٣"]) | st.text(max_size=2),
    max_size=12,
).map("".join)  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(pieces | st.integers() | st.floats() | st.datetimes().map(str))
def test_never_raises_and_is_always_aware(told: object) -> None:
    parsed = parse_date(told)
    assert parsed.value is None or parsed.value.utcoffset() is not None
    assert parsed.value is None or parsed.problem is None


@settings(deadline=None)
@given(st.datetimes(timezones=st.just(UTC)).filter(lambda moment: 1850 <= moment.year < 9999))
def test_iso_round_trip(moment: datetime) -> None:
    assert parse_date(moment.isoformat()).value == moment
    assert parse_date(str(moment)).value == moment
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    assert parse_date(f"{moment.day} {moment:%B} {moment.year}").value == day
