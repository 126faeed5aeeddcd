# ruff: noqa: E501 - a sentence is easier to read in one line
"""Matches to come that are told by who will be in charge of a side, or watch it."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hull City have sacked Joe Moe. His assistant Ian Roe will be in the dugout at Stoke City on Tuesday.", ("Stoke City", "Hull City", "scheduled", None)),
        ("Hull City have sacked Joe Moe. Ian Roe, who played for Leeds United, will be on the bench at Stoke City on Tuesday.", ("Stoke City", "Hull City", "scheduled", None)),
        ("Hull City have sacked Joe Moe. His assistant Ian Roe takes charge at Stoke City on Tuesday.", ("Stoke City", "Hull City", "scheduled", None)),
    ],
)  # fmt: skip
def test_who_will_be_in_charge(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hull City beat Leeds United 2-0. Ian Roe will take charge at Hull City on Monday.",
        "Hull City beat Leeds United 2-0. Ian Roe will be at Stoke City until Tuesday.",
    ],
)
def test_whose_job_it_is_tells_no_match(text: str) -> None:
    assert len(told(text)) == 1
