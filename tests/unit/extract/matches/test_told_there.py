# ruff: noqa: E501 - a sentence is easier to read in one line
"""Results at the place told of before, what awaits a side, who can answer, and the men of somebody's counterpart."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona host Sevilla on Sunday in La Liga. Sevilla won there 3-0 last season.", ("Girona", "Sevilla", "finished", (0, 3))),
        ("Girona go to Sevilla on Sunday in La Liga. They lost there 3-0 in May.", ("Sevilla", "Girona", "finished", (3, 0))),
        ("Girona go to Sevilla on Sunday in La Liga. They drew there in May.", ("Sevilla", "Girona", "finished", None)),
        ("Girona beat Getafe 3-1. Girona are off to Osasuna on Saturday in the cup. The clubs drew 2-2 there in October.", ("Osasuna", "Girona", "finished", (2, 2))),
        # what awaits, after what is told of it in between
        ("Girona beat Sevilla 2-0 in the cup.\n\nOsasuna, 3-0 winners over Cadiz earlier in the day, await on Tuesday.", ("Girona", "Osasuna", "scheduled", None)),
        ("Girona beat Sevilla 2-0 in the cup. Osasuna, holders of the trophy since May, lie in wait.", ("Girona", "Osasuna", "scheduled", None)),
        # who can answer is the side that another was compared with
        ("Girona won at Sevilla. Girona moved level on points with Osasuna at the top. The leaders can go back in front on Sunday when they meet Cadiz.", ("Osasuna", "Cádiz", "scheduled", None)),
        # somebody's counterpart is the other side's, and speaks of its men
        ("Girona beat Osasuna 2-1. The Girona coach Luis Berg was pleased. Jan Ibarra, his counterpart, was not. He added that Pau Vidal would miss Sunday's trip to Sevilla.", ("Sevilla", "Osasuna", "scheduled", None)),
        # the reverse fixture of the match that the article is about
        ("Girona beat Osasuna 2-1 in La Liga. Osasuna go to Cadiz next.\n\nOsasuna had won the reverse fixture 1-0 in September.", ("Osasuna", "Girona", "finished", (1, 0))),
        # a club of an Arab country whose league is told of
        ("Al-Hilal beat Al-Nassr 2-0 in the Saudi Pro League. Al-Hilal are next in action at Al-Tai on Friday.", ("Al-Tai", "Al-Hilal", "scheduled", None)),
    ],
)  # fmt: skip
def test_told_there_and_who_comes_next(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Girona beat Sevilla 2-0 in the cup. Osasuna, beaten on Sunday, await the result of a scan on Ibarra.",
        "Girona beat Sevilla 2-0 in the cup. Osasuna, who drew, have not won there since 2011.",
    ],
)
def test_what_is_awaited_or_not_done_there_is_no_match(text: str) -> None:
    assert [match[:2] for match in told(text)] == [("Girona", "Sevilla")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the second leg is the subject's at home
        ("Kenya travel to Accra to meet Ghana on June 24 in a World Cup qualifier before hosting the return leg in Nairobi four days later.", ("Kenya", "Ghana", "scheduled", None)),
        # many goals
        ("Berg has been in fine form and struck twice when Girona put eight past Osasuna in October.", ("Girona", "Osasuna", "finished", None)),
        # a score told with when the sides met is not told twice
        ("Girona 1 Osasuna 0\n\nSevilla 2 Getafe 2\n\nSevilla, beaten 3-0 when the sides met at Getafe in March, remain bottom of La Liga.", ("Getafe", "Sevilla", "finished", (3, 0))),
    ],
)  # fmt: skip
def test_second_legs_many_goals_and_earlier_meetings(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_score_told_with_an_earlier_meeting_makes_one_match() -> None:
    text = (
        "Girona 1 Osasuna 0\n\nSevilla 2 Getafe 2\n\nSevilla, beaten 3-0 when the sides met in Getafe in March, remain bottom of La Liga."
    )
    assert len(told(text)) == 3


def test_the_ground_of_a_final_is_nobodys_home() -> None:
    text = "The coach told her Chelsea players to think of Saturday's League Cup final at Pride Park and no more. Derby lost to Leeds."
    assert not any({"Chelsea", "Derby County"} == set(match[:2]) for match in told(text))
