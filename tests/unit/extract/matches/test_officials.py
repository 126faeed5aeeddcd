"""Officials beside the referee, in sentences and in lists."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL

LEAD = "Hull beat Derby 2-1. Hull's squad: Joe Brown, Tom Smith, Ian Jones. "


def officials(text: str) -> list[tuple[str, str]]:
    """Name and role."""
    (claim,) = extract(LEAD + text + FOOTBALL).matches
    return [(each.name, each.role) for each in claim.officials]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fourth official Joe Brown held up the board.", [("Joe Brown", "fourth_official")]),
        ("Joe Brown, the fourth official, intervened.", [("Joe Brown", "fourth_official")]),
        (
            "Referee Tom Smith consulted VAR official Joe Brown.",
            [("Joe Brown", "video_assistant_referee"), ("Tom Smith", "referee")],
        ),
        ("VAR Joe Brown called the referee to the monitor.", [("Joe Brown", "video_assistant_referee")]),
        ("Assistant referee Joe Brown raised his flag.", [("Joe Brown", "assistant_referee")]),
        ("The linesman, Joe Brown, flagged.", [("Joe Brown", "assistant_referee")]),
        ("The Dutch linesman Joe Brown flagged.", [("Joe Brown", "assistant_referee")]),
        ("The fourth official told Joe Brown to sit down.", []),
        ("The assistant referee was hit by Joe Brown.", []),
        ("The VAR check on Joe Brown took a minute.", []),
    ],
)
def test_officials_in_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    assert officials(text) == expected


def test_listed_officials() -> None:
    text = "\n\nReferee: Arne Moe. Assistants: Bo Lund, Carl Dahl. Fourth official: Dag Berg. VAR: Emil Vik. Att: 12,345.\n\n"
    assert officials(text) == [
        ("Arne Moe", "referee"),
        ("Bo Lund", "assistant_referee"),
        ("Carl Dahl", "assistant_referee"),
        ("Dag Berg", "fourth_official"),
        ("Emil Vik", "video_assistant_referee"),
    ]


def test_an_assistant_is_not_the_referee() -> None:
    assert officials("\n\nAssistant referee: Bo Lund\n\n") == [("Bo Lund", "assistant_referee")]


@pytest.mark.parametrize(
    ("text", "crowd"),
    [
        ("Girona won, roared on by 14,822 at a heaving Montilivi.", 14822),
        ("The announced attendance at Montilivi was 20,118.", 20118),
        ("The game, watched by an estimated 45,000, was slow.", 45000),
        ("Girona won in front of a record home gate of 5,420.", 5420),
        ("A meagre gathering of 1,874 saw it.", 1874),
        ("The goal was greeted by silence from the 24,000 in the ground.", 24000),
        ("Attendance tonight: 29,874.", 29874),
        ("The announced crowd was 15,917.", 15917),
        ("Girona were cheered on by 1,900 travelling fans.", None),
        ("The final was watched by 4,300,000 people.", None),  # at home
        ("Attendance: 298741", None),  # a slip
    ],
)
def test_crowds_in_other_words(text: str, crowd: int | None) -> None:
    (match,) = extract("Girona beat Getafe 2-0 on Saturday.\n\n" + text + "\nThe goalkeeper and the striker shook hands.").matches
    assert match.attendance == crowd


@pytest.mark.parametrize(
    "text",
    [
        "Luis Berg was lucky that Anthony Mora chose not to see an elbow.",
        "Luis Berg was fortunate that Anthony Mora took a lenient view of his tug.",
        "The referee was Spain's Anthony Mora.",
        "Egypt's Anthony Mora took charge.",
        "Luis Berg, booked early on by the excellent Anthony Mora, stayed on.",
        "Luis Berg clattered his man, and Anthony Mora's cards stayed in his pocket.",
    ],
)
def test_referees_in_other_words(text: str) -> None:
    (match,) = extract("Girona beat Getafe 2-0 on Saturday.\n\n" + text + "\nThe goalkeeper and the striker shook hands.").matches
    assert [(official.role, official.name) for official in match.officials] == [("referee", "Anthony Mora")]
