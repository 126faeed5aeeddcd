"""The day of matches in a list, by the line above it or the lead."""

from datetime import UTC, date, datetime

import pytest

from service.extract import extract

TUESDAY = datetime(2024, 3, 12, tzinfo=UTC)
LIST = "\nBurnley 2-1 Hull City\nMillwall 0-0 Preston North End\nNorwich City 3-0 Watford\n"


def _days(text: str) -> list[date | None]:
    return [match.kickoff.date if match.kickoff else None for match in extract(text, TUESDAY).matches]


@pytest.mark.parametrize(
    "line",
    [
        "In the other matches played on Saturday:",
        "Saturday's results:",
        "Championship results from Saturday:",
        "Results (Saturday):",
        "Elsewhere on Saturday, the results:",
        "Saturday's other Championship games",
    ],
)
def test_the_line_above_a_list_tells_its_day(line: str) -> None:
    text = "The striker scored as Derby County beat Leeds United 1-0 on Sunday in a football match.\nThe coach was pleased with his goal.\n"
    assert _days(text + line + LIST) == [date(2024, 3, 10), *[date(2024, 3, 9)] * 3]


def test_a_label_without_a_day_ends_what_the_line_above_tells() -> None:
    lines = "Saturday's results:\nBurnley 2-1 Hull City\nAlso of note:\nMillwall 0-0 Preston North End\n"
    assert _days(f"Derby County beat Leeds United 1-0 on Sunday in a football match.\n{lines}") == [
        date(2024, 3, 10),
        date(2024, 3, 9),
        None,
    ]


def test_the_lead_tells_the_day_of_what_is_told_under_results() -> None:
    text = "Nobody in the north was smiling after Sunday's thirtieth round of football.\nThe rain had not helped." + LIST
    assert _days(text) == [date(2024, 3, 10)] * 3


def test_a_date_under_the_headline_is_that_of_writing() -> None:
    assert _days("Goals galore in the second tier of football\n12 March 2024\n" + LIST) == [None] * 3


def test_a_list_that_dates_divide_has_the_first_at_its_top() -> None:
    text = (
        "Champions League results\nTuesday, March 5\nMolde (Norway) 0, Hull City (England) 1\nLeeds United 1, Rosenborg (Norway) 2\n"
        "Thursday, March 7\nHull City 3, Leeds United 1\nThe football match had a striker and a goalkeeper.\n"
    )
    assert _days(text) == [date(2024, 3, 5), date(2024, 3, 5), date(2024, 3, 7)]
    scores = [(match.home.name, match.away.name) for match in extract(text, TUESDAY).matches]
    assert scores == [("Molde", "Hull City"), ("Leeds United", "Rosenborg"), ("Hull City", "Leeds United")]


@pytest.mark.parametrize(
    "title", ["Saturday's Championship: what you missed", "Saturday's Championship at a glance", "The Saturday Championship review"]
)
def test_the_title_tells_the_day_of_what_is_headed(title: str) -> None:
    text = title + "\n" + LIST.replace("\n", "\n\nIt was a game of football with a goal or two too few.\n\n")
    assert _days(text) == [date(2024, 3, 9)] * 3


def test_a_title_on_one_thing_that_happened_that_day_does_not() -> None:
    text = "Saturday's Championship meeting will decide it\n" + LIST
    assert _days(text) == [None] * 3
