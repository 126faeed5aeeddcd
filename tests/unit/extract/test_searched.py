"""Patterns behind a lookahead find what they find without it."""

import re

import pytest

from service.extract.searched import searched

TEXT = """Moe scored twice as «T1» won 2-1; he'd hit the bar, off the line (45+2), and St Ives’ keeper saved late on. Égal à 3.
A win in the cup"""


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b(?:won|hit|late)\b",
        r"\b(?:won|hit)\b|\blate\b|: ",
        r"(?:the )?(?:bar|cup)",
        r"(?:[a-z]+ly |then )*(?:saved|won)",
        r"(?<!as )«T(\d)»|(?<=as )«T(\d)»",
        r"[^\w\s]+",
        r"(\d)-(\d)|\((\d+)\+(\d)\)",
        r"\S+ égal|é",
        r"[A-Z-]t|[\]\\^]",
        r"(?P<a>h)it|(?P<b>k)eeper",
        r"^Moe|cup$|$",
        r"(?:twice )?",
        r"(?!the)\bt[a-z]+",
        r"(?:ag|s)(?:ed|cored)++",
    ],
)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.MULTILINE])
def test_finds_what_the_pattern_finds(pattern: str, flags: int) -> None:
    plain, behind = re.compile(pattern, flags), searched(pattern, flags)
    assert [(match.span(), match.groups()) for match in behind.finditer(TEXT)] == [
        (match.span(), match.groups()) for match in plain.finditer(TEXT)
    ]
    assert behind.groupindex == plain.groupindex


def test_a_pattern_with_spaces_and_notes_keeps_its_meaning() -> None:
    assert searched("(?:  the\\ bar  # or\n | line )\\b", re.VERBOSE).findall(TEXT) == ["the bar", "line"]


def test_the_lookahead_holds_what_a_match_can_begin_with() -> None:
    assert searched(r"\b(?:won|hit)\b|(?:an? )?[0-9]|-").pattern.startswith(r"(?=[0-9\-ahw])")


@pytest.mark.parametrize("pattern", [r".x", r"[^a]b", r"a?", r"(?:a|)b?", r"\Wx", r"(?i:a)"])
def test_what_may_begin_with_anything_stays_as_it_is(pattern: str) -> None:
    assert searched(pattern).pattern == pattern
