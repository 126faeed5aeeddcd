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
    ],
)
def test_minutes_in_prose(text: str, minute: int, added: int | None) -> None:
    (found,) = find_minutes(text, 0, len(text))
    assert (found.minute, found.added) == (minute, added)


@pytest.mark.parametrize("text", ["for 25 years", "a minute's silence", "put back by 45 minutes", "the 400th minute"])
def test_what_is_no_minute_of_play(text: str) -> None:
    assert find_minutes(text, 0, len(text)) == []
