import pytest

from service.extract.matches.minutes import find_minutes


@pytest.mark.parametrize(
    ("text", "minute", "added"),
    [
        ("in the 23rd minute", 23, None),
        ("Kane (78')", 78, None),
        ("(90+4' pen)", 90, 4),
        ("on the hour", 60, None),
        ("with eight minutes left", 82, None),
        ("four minutes from time", 86, None),
        ("two minutes before half-time", 43, None),
        ("two minutes into first-half stoppage time", 45, 2),
        ("in the third minute of added time", 90, 3),
        ("with 108 minutes gone", 108, None),
        ("his 31st-minute goal", 31, None),
        ("in the fourth of six added minutes", 90, 4),
        ("in the third of four minutes added", 90, 3),
        ("in the eighth minute of second-half stoppage", 90, 8),
        ("(45'+4)", 45, 4),
        ("in the 90+6th minute", 90, 6),
        ("with the clock showing 83", 83, None),
        ("the clock was showing 93", 90, 3),
        ("with 64 on the clock", 64, None),
        ("seven minutes into extra time", 97, None),
        ("in the third minute of extra time", 93, None),
        ("and on 64 ran clear", 64, None),
    ],
)
def test_minutes_in_prose(text: str, minute: int, added: int | None) -> None:
    (found,) = find_minutes(text, 0, len(text))
    assert (found.minute, found.added) == (minute, added)


@pytest.mark.parametrize(
    "text",
    [
        "for 25 years",
        "two up inside 20 minutes",
        "a 70th-minute replacement",
        "two goals in seven minutes",
        "a minute's silence",
        "put back by 45 minutes",
        "the 400th minute",
        "with a left-footed shot",
        "inside a minute of each other",
    ],
)
def test_what_is_no_minute_of_play(text: str) -> None:
    assert find_minutes(text, 0, len(text)) == []


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("on 71, when", 71),
        ("four minutes from a penalty shoot-out", 116),
        ("with a single minute of extra time remaining", 119),
        ("with 11 minutes of the ninety left", 79),
        ("barely nine minutes were on the clock", 9),
        ("eight minutes from the quarter-finals", 82),
        ("a first-minute goal", 1),
        ("six minutes before the interval", 39),
        ("three minutes after the resumption", 48),
        ("with nine to go", 81),
        ("with only 12 left", 78),
        ("a quarter of an hour from time", 75),
        ("after half an hour", 30),
        ("on the stroke of half-time", 45),
        ("inside the first minute", 1),
        ("they held out until the hour", 60),
        ("Brown (62nd minute)", 62),
        ("Brown (62 mins)", 62),
    ],
)
def test_minutes_told_from_elsewhere(text: str, minute: int) -> None:
    (found,) = find_minutes(text, 0, len(text))
    assert (found.minute, found.later) == (minute, False)


@pytest.mark.parametrize(("text", "minutes"), [("in the 55th and 62nd", [55, 62]), ("in the fourth and 31st minutes", [4, 31])])
def test_minutes_of_several_goals(text: str, minutes: list[int]) -> None:
    assert [found.minute for found in find_minutes(text, 0, len(text))] == minutes


def test_minutes_counted_from_the_goal_before() -> None:
    (found,) = find_minutes("two minutes later", 0, 17)
    assert (found.minute, found.later) == (2, True)
