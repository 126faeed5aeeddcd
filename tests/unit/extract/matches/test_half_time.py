"""The score at the break, told in words, in lines and by who led."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW


def half_time(text: str) -> tuple[int, int] | None:
    """Of the first match, home and away."""
    match = extract(text + FOOTBALL_BELOW).matches[0]
    pair = match.score.half_time if match.score else None
    return (pair.home, pair.away) if pair else None


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Girona 3-2 Getafe\nGirona were two up at the break.", (2, 0)),
        ("Girona 3-2 Getafe\nGetafe were a goal ahead by the interval.", (0, 1)),
        ("Girona 3-2 Getafe\nAt half-time Girona were a goal down.", (0, 1)),
        ("Girona 1-1 Getafe\nA free-kick gave Getafe a half-time lead.", (0, 1)),
        ("Girona 2-2 Getafe\nReferee: A Smith. Half-time: 0-1.", (0, 1)),
        ("Girona 2-1 Getafe\nHT: Girona 1-1 Getafe\n", (1, 1)),
        ("Girona 2-1 Getafe\nIt was a goalless first half.", (0, 0)),
        ("Girona 2-1 Getafe\nThe teams were locked 1-1 at the breather.", (1, 1)),
        ("Girona 3-2 Getafe\nThe hosts were 2-0 down and heading for the tunnel to boos at the break.", (0, 2)),
        ("Girona 3-2 Getafe\nGirona were two up at the turnaround.", (2, 0)),
        ("Girona 2-1 Getafe\nThe first half at Girona Arena produced no goals.", (0, 0)),
        ("Girona 2-1 Getafe\nThe opening 45 minutes failed to yield a goal.", (0, 0)),
        ("Girona 2-1 Getafe\nBy then Girona had wiped out a half-time deficit.", (0, 1)),
        ("Girona 1-3 Getafe\nGetafe recovered from a half-time deficit.", (1, 0)),
        ("Girona 3-2 Getafe\nGirona recovered from a half-time deficit.", None),
        ("Girona 1-0 Getafe\nGirona were two up at the break.", None),
        ("Girona 3-1 Getafe\nA free-kick gave Girona a half-time lead.", None),
        ("Girona 2-1 Getafe\nGirona were two points up on Sevilla.", None),
        ("Girona beat Getafe 3-1. Girona, trailing by a goal at the break, hit three after it.", (0, 1)),
        ("Girona drew 2-2 with Getafe after Getafe had led by two at the interval.", (0, 2)),
        ("Girona beat Getafe 4-0. In front of their own fans, they were three up by the interval.", (3, 0)),
        ("Girona lost 3-1 at home to Getafe. The visitors were two up at the interval.", (0, 2)),
        ("Girona lost 3-1 at home to Getafe. Mora and Sala had put the visitors 2-0 up by the interval.", (0, 2)),
        ("Girona won 2-1 at home to Getafe. After trailing 1-0 at half-time they changed shape.", (0, 1)),
        ("Girona beat Getafe 3-0. Boos rang out at half-time when it was already 2-0.", (2, 0)),
        ("Girona beat Getafe 2-1. It was 1-0 at half-time.", None),
        ("Girona, 1-0 down at half-time, beat Getafe 3-1.", (0, 1)),
        ("Girona beat Getafe 2-1. Girona had trailed at half-time to a volley by Mora.", (0, 1)),
        ("Girona drew 1-1 with Getafe. Girona led through a header at the break.", (1, 0)),
        ("Girona drew 1-1 with Getafe. Girona threw away a half-time lead.", (1, 0)),
        ("Girona drew 2-2 with Getafe. The sides went into the break locked at 1-1.", (1, 1)),
        ("Girona beat Getafe 2-1. Girona went to the dressing room still 1-0 down.", (0, 1)),
        ("Girona lost 2-1 at Getafe. At 1-1 the teams went in for a rest.", (1, 1)),
        ("Girona 3-1 Getafe\nHALF TIME  Girona 1, Getafe 0.", (1, 0)),
        ("Girona 3-1 Getafe\nHalftime 2-0", (2, 0)),
        ("Girona drew 2-2 with Getafe. Getafe coach Juan Mora shrugged. Mora's side had been two up at the break.", (0, 2)),
        ("Girona beat Getafe 3-1. Girona led at the break.", None),
        ("Girona beat Getafe 4-2. Girona trailed at the break to a Mora header.", (0, 1)),
        ("A goal down at the break, Girona hit back to draw 2-2 with Getafe.", (0, 1)),
        ("Trailing by two goals at the interval, Girona hit back to draw 2-2 with Getafe.", (0, 2)),
        ("Girona came back from 2-0 down at the break to draw 2-2 with Getafe.", (0, 2)),
        ("Girona drew 2-2 with Getafe, who let a two-goal half-time lead slip.", (0, 2)),
        ("Girona overturned a two-goal half-time deficit to beat Getafe 4-2.", (0, 2)),
        ("Girona beat Getafe 3-1. It was 2-0 to Girona at the break.", (2, 0)),
        ("Girona beat Getafe 2-1. Girona were booed off at the break, 1-0 down.", (0, 1)),
        ("Girona beat Getafe 2-1. The half-time score was 1-1.", (1, 1)),
        ("Girona beat Getafe 2-1. The first half ended 1-1.", (1, 1)),
        ("Girona beat Getafe 2-1. It was goalless at the interval before Mora struck.", (0, 0)),
        ("Girona beat Getafe 2-0. Neither side had scored before the interval.", (0, 0)),
        ("Girona beat Getafe 2-0. Neither side had scored from a corner.", None),
        ("Girona 1-0 Getafe (half-time: 0-0). Juan Mora scored.", (0, 0)),
        ("Girona beat Getafe 2-1. The sides went in level after Juan Mora cancelled out Pedro Sala's opener.", (1, 1)),
        ("Girona beat Getafe 2-0. It was all square at the break.", (0, 0)),
        ("Girona beat Getafe 3-2. It was all square at the break.", None),
        ("Girona beat Getafe 2-1. Getafe should have been level at the break.", None),
        ("Girona beat Getafe 2-1. Juan Mora gave Girona the lead before Pedro Sala equalised on the stroke of half-time.", (1, 1)),
        ("Girona beat Getafe 2-1. Juan Mora struck after 12 minutes, Pedro Sala on 30, and Girona led at the break.", None),
        ("Girona lost 4-1 at Getafe, and Girona led 1-0 at the break.", (0, 1)),
        ("Girona, beaten 3-0 by Getafe a week ago, beat Sevilla 3-1 after trailing 1-0 at the break.", None),
        ("Girona drew 1-1 with Getafe. Sala put Girona in front just before the break.", None),
    ],
)
def test_the_score_at_the_break(text: str, score: tuple[int, int] | None) -> None:
    assert half_time(text) == score


def test_a_name_that_ends_like_the_short_word_for_the_break() -> None:
    match = extract("Utrecht 1-0 Getafe. Utrecht beat Getafe 1-0." + FOOTBALL_BELOW).matches[0]
    assert match.score is not None
    assert match.score.final is not None
    assert match.score.half_time is None


def test_a_sentence_after_another_match_goes_on_about_that() -> None:
    text = (
        "Girona beat Getafe 3-2 on Saturday. It was a fine match and Girona stay second.\n"
        "At Elche, Osasuna fought back to draw 2-2. Mora and Sala had put the hosts 2-0 up by the interval."
    )
    matches = extract(text + FOOTBALL_BELOW).matches
    found = {match.home.name: match.score.half_time for match in matches if match.score}
    assert found["Girona"] is None
    assert found["Elche"] is not None
    assert (found["Elche"].home, found["Elche"].away) == (2, 0)
