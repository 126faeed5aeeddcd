import pytest

from service.extract.document import Document
from service.extract.matches.scores import find_scores


def scores(text: str) -> list[tuple[int, int, str]]:
    return [(score.first, score.second, score.kind) for score in find_scores(Document(text=text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("won 2-1 at home", [(2, 1, "final")]),
        ("won 2–1, then 3 - 0 and 2:2", [(2, 1, "final"), (3, 0, "final"), (2, 2, "final")]),
        ("a goalless draw", [(0, 0, "final")]),
        ("a five-nil rout", [(5, 0, "final")]),
        ("a three-two win", [(3, 2, "final")]),
        ("won 4-2 on penalties", [(4, 2, "shootout")]),
        ("won 5-4 in post-match penalties", [(5, 4, "shootout")]),
        ("lost by the odd goal of three", [(2, 1, "final")]),
        ("through 5-3 on aggregate", [(5, 3, "aggregate")]),
        ("led 1-0 at half-time", [(1, 0, "half_time")]),
        ("made it 2-0 before the hour", [(2, 0, "running")]),
        ("won 2-1 in front of 30,000", [(2, 1, "final")]),
    ],
)
def test_scores_and_what_they_are_of(text: str, expected: list[tuple[int, int, str]]) -> None:
    assert scores(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a 4-3-3 formation",
        "in the 2004-05 season",
        "on 2024-03-08",
        "kick-off at 12:15",
        "lost 6-4 6-3",
        "a one-two with Smith",
        "odds of 5-1",
        "aged 18-21 years",
        "100-1",
        "1-1-1-1-",
    ],
)
def test_what_only_looks_like_a_score_is_none(text: str) -> None:
    assert scores(text) == []
