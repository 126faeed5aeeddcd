"""The time of day at which a match kicks off; times of gates, tickets and broadcasts are none."""

from datetime import UTC, date, datetime, time

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW

WEDNESDAY = datetime(2024, 10, 16, 9, tzinfo=UTC)


def first(text: str) -> MatchClaim:
    return extract(text + FOOTBALL_BELOW, WEDNESDAY).matches[0]


@pytest.mark.parametrize(
    ("text", "told", "evidence"),
    [
        ("Hull host Derby on Saturday (kick-off 3pm).", time(15), "3pm"),
        ("Hull host Derby on Saturday, kick-off 12.30pm.", time(12, 30), "12.30pm"),
        ("Hull v Derby, Saturday, 5.30pm", time(17, 30), "5.30pm"),
        ("Hull v Derby (Saturday, 17:30)", time(17, 30), "17:30"),
        ("Derby v Hull, Saturday KO 3pm", time(15), "3pm"),
        ("Hull travel to Derby on Saturday at 3pm.", time(15), "3pm"),
        ("Hull meet Derby at 15:00 GMT on Saturday.", time(15), "15:00 GMT"),
        ("Hull meet Derby at 7.45 on Saturday night.", time(19, 45), "7.45"),
        ("Hull meet Derby on Saturday (8 p.m. ET, ESPN).", time(20), "8 p.m."),
        ("Kick off is at 3pm when Hull meet Derby on Saturday.", time(15), "3pm"),
        ("Hull beat Derby 2-1 on Saturday. The match kicked off at 7.45pm after a power cut.", time(19, 45), "7.45pm"),
        ("Hull's game against Derby on Saturday will now kick off at 12.30pm instead of 3pm.", time(12, 30), "12.30pm"),
        ("Hull's match with Derby on Saturday was delayed until 3.30pm by fog.", time(15, 30), "3.30pm"),
        ("The rearranged match between Hull and Derby is set for a noon kick-off on Saturday.", time(12), "noon"),
    ],
)
def test_the_time_of_a_kick_off(text: str, told: time, evidence: str) -> None:
    match = first(text)
    assert match.kickoff is not None
    assert (match.kickoff.time, match.kickoff.precision) == (told, "minute")
    assert [span.text for span in match.spans if span.field == "kickoff.time"] == [evidence]


@pytest.mark.parametrize(
    "text",
    [
        "Hull meet Derby on Saturday. Gates open at 1pm.",
        "Hull meet Derby on Saturday, live on television from 7pm.",
        "Hull meet Derby on Saturday and tickets go on sale at 9am.",
        "Hull meet Derby on Saturday. The original kick-off of 3pm was too early for the police.",
        "Hull beat Derby 2-1 on Saturday. The manager said at 5pm that he was pleased.",
        "Hull host Derby on Saturday. Police said a man, 25, was arrested at 3.15pm.",
        "Hull v Derby, Saturday (odds 2.50)",
        "Saturday (3pm unless stated): Hull v Derby",
    ],
)
def test_other_times(text: str) -> None:
    match = first(text)
    assert match.kickoff is not None
    assert (match.kickoff.date.weekday(), match.kickoff.time, match.kickoff.precision) == (5, None, "day")


def test_each_match_has_its_own_time() -> None:
    text = "Saturday: Hull v Derby (12:30), Leeds v Burnley (15:00), Everton v Fulham (17:30)."
    matches = extract(text + FOOTBALL_BELOW, WEDNESDAY).matches
    assert [match.kickoff and (match.kickoff.date, match.kickoff.time) for match in matches] == [
        (date(2024, 10, 19), time(12, 30)),
        (date(2024, 10, 19), time(15)),
        (date(2024, 10, 19), time(17, 30)),
    ]
