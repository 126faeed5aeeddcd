"""Which quotes are shortened versions of longer ones, and so belong to their groups. Pure; ``sink.regroup`` reads and writes them.

The same words have the same group from the start (``identity.group_id``). A quote whose words are a part of a longer one by the same
speaker takes the group of the longer one: cut at its ends, or in the middle where an ellipsis, a bracket or the reporter's words stand.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from service.identity import fold_words, group_id

FEWEST_WORDS = 5
"""Words of a shortened quote, at least: fewer may be anybody's ("We have to move on")."""
_RUN = 3
"""Words in a row, of the longest piece of a shortened quote, by which longer ones are looked up."""
STEPS = 2
"""A quote may be part of one that is part of another: how often that is followed."""
_CUT = re.compile(r"\[[^\]]{0,80}\]|\([^)]{0,80}\)|…|\.\.\.")
"""Where words were left out or put in by the reporter."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quote as the index holds it: ``parts`` are its content, ``day`` when its article was published."""

    event_id: str
    group_id: str
    speaker: str
    parts: tuple[str, ...]
    day: datetime


@dataclass(slots=True)
class _Way:
    """One way in which words were cut: on which days, in order, and the longer quotes that hold the pieces."""

    days: list[datetime] = field(default_factory=list)
    longer: list["_Words"] = field(default_factory=list)


@dataclass(slots=True)
class _Words:
    """The same words by the same name, on which days, in order; and the pieces of them, between the cuts, in each way of cutting."""

    speaker: tuple[str, ...]
    folded: str
    days: list[datetime] = field(default_factory=list)
    ways: dict[tuple[str, ...], _Way] = field(default_factory=dict)

    @property
    def order(self) -> tuple[int, str, tuple[str, ...]]:
        """The longer the lower."""
        return -self.folded.count(" "), self.folded, self.speaker


def regrouped(quotes: Iterable[Said], since: datetime, within: timedelta) -> dict[str, str]:
    """Event id → group, for the quotes published at ``since`` or later that are not in the group in which they belong.

    Two quotes are compared where at most ``within`` lies between their articles. What a quote's group is depends on quotes published up to
    ``STEPS`` times ``within`` before it and after it, so ``quotes`` must reach that far back beyond ``since``.
    """
    told: dict[tuple[str, str], _Words] = {}
    said: list[tuple[Said, _Words]] = []
    for quote in quotes:
        speaker, folded = fold_words(quote.speaker), fold_words(" ".join(quote.parts))
        words = told.setdefault((speaker, folded), _Words(tuple(speaker.split()), folded))
        pieces = tuple(plain for part in quote.parts for piece in _CUT.split(part) if (plain := fold_words(piece)))
        words.days.append(quote.day)
        words.ways.setdefault(pieces, _Way()).days.append(quote.day)
        said.append((quote, words))
    by_surname: dict[str, list[_Words]] = {}
    for words in told.values():
        words.days.sort()
        for way in words.ways.values():
            way.days.sort()
        by_surname.setdefault(words.speaker[-1] if words.speaker else "", []).append(words)
    for surname, same in by_surname.items():
        if surname:
            _find_longer(same)
    found = {}
    for quote, words in said:
        if quote.day >= since:
            group = group_id(_whole(words, quote.day, within).folded)
            if group != quote.group_id:
                found[quote.event_id] = group
    return found


def _whole(words: _Words, day: datetime, within: timedelta) -> _Words:
    """The words that these, published on ``day``, are a shortened version of; themselves where they are none."""
    for _ in range(STEPS):
        longer = [each for way in words.ways.values() if _nearest(way.days, day, within) for each in way.longer]
        held = [(each, at) for each in longer if (at := _nearest(each.days, day, within)) is not None]
        if not held:
            break
        words, day = min(held, key=lambda each: each[0].order)
    return words


def _nearest(days: Sequence[datetime], day: datetime, within: timedelta) -> datetime | None:
    """The one of ``days`` (in order) nearest to ``day``, where it is near enough; of two as near the earlier."""
    k = bisect_left(days, day)
    near = [each for each in days[max(0, k - 1) : k + 1] if abs(each - day) <= within]
    return min(near, key=lambda each: abs(each - day), default=None)


def _find_longer(same: list[_Words]) -> None:
    """Fill in ``longer`` for the words of speakers of one surname."""
    runs: dict[tuple[str, ...], list[_Words]] = {}
    for words in same:
        for run in dict.fromkeys(_runs(words.folded)):
            runs.setdefault(run, []).append(words)
    for words in same:
        for pieces, way in words.ways.items():
            probe = min(_runs(max(pieces, key=len, default="")), key=lambda run: len(runs.get(run, ())), default=None)
            if probe is not None and sum(piece.count(" ") + 1 for piece in pieces) >= FEWEST_WORDS:
                way.longer = [each for each in runs.get(probe, ()) if _holds(each, words, pieces)]


def _holds(longer: _Words, words: _Words, pieces: tuple[str, ...]) -> bool:
    """Whether the pieces of the words stand in a longer quote, in their order, and the speakers may be one person."""
    if longer.folded.count(" ") <= words.folded.count(" ") or not _may_be_one(longer.speaker, words.speaker):
        return False
    text, at = f" {longer.folded} ", 0
    for piece in pieces:
        at = text.find(f" {piece} ", at)
        if at < 0:
            return False
        at += len(piece) + 1
    return True


def _runs(folded: str) -> list[tuple[str, ...]]:
    words = folded.split()
    return [tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)]


def _may_be_one(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names of one surname are one person's: "Klopp" and "Jürgen Klopp", "Rafa Benítez" and "Rafael Benítez"."""
    return len(a) == 1 or len(b) == 1 or a[0][0] == b[0][0]
