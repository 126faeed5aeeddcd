"""How matches ahead are read by tables of patterns: what a sentence must hold, who reads it, and the claim that one opponent makes; and
whether a day lies ahead.

The tables stand with their patterns in ``coming``, ``visits_ahead`` and ``called_opponents``; no words of news may enter here.
"""

import re
from collections.abc import Callable, Iterator

from service.extract.cued import worded
from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.subjects import owner_of, subject_of

_Read = Callable[[Reading, Discourse, re.Match[str]], Claim | None]
Rules = Callable[[set[str]], list[tuple[tuple[str, ...], re.Pattern[str], _Read]]]
"""What a sentence must hold besides its words (one of them, where any are listed), the pattern, and who reads a match of it."""


def lies_ahead(day: Mark) -> bool:
    """Whether a date is not told as past."""
    return isinstance(day.value, DatePhrase) and day.value.direction != "past"


def words(listed: str) -> frozenset[str]:
    """The words of a table's cell, as ``rules_of`` takes them."""
    return frozenset(listed.split())


def rules_of(*rows: tuple[frozenset[str], tuple[str, ...], re.Pattern[str], _Read]) -> Rules:
    """The rules by the words of which a sentence must hold one: those stand first in each row."""
    return worded((needed, (besides, pattern, read)) for needed, besides, pattern, read in rows)


def by_rules(reading: Reading, discourse: Discourse, rules: Rules) -> Iterator[Claim]:
    """What each rule reads where the sentence holds what it needs."""
    tagged = reading.tagged
    for besides, pattern, read in rules(reading.words):
        if not besides or any(map(tagged.__contains__, besides)):
            for match in pattern.finditer(tagged):
                claim = read(reading, discourse, match)
                if claim is not None:
                    yield claim


def one_ahead(
    reading: Reading,
    discourse: Discourse,
    mark: Mark,
    left: str,
    home: bool | None,
    at: int,
    sure: float = 0.75,
    *,
    owned: bool = True,
) -> Claim | None:
    """The opponent ``mark`` of whom the clause speaks, or who owns the noun (``owned``); ``home`` tells whether that one is at home."""
    key = key_of(mark)
    subject = (owner_of(reading, discourse, left, key) if owned else None) or subject_of(reading, discourse, left, key)
    if subject is None or not discourse.may_meet(subject[0], key):
        return None
    claim = Claim(reading, reading.to_text(at), subject[0], key, subject[1], mark, "scheduled", "coming up", sure)
    if home is not None:
        claim.home, claim.home_mark = (subject[0] if home else key), mark
    return claim
