"""Officials beside the referee, in sentences and in lists."""

import pytest

from service.extract import extract

FOOTBALL = " The striker and the goalkeeper shook hands after the football match."
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
