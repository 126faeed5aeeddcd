"""Whom the words that are told name, or the question that they answer: hardly anybody tells of himself by his own name, so somebody else
says them.

Only the names are found here; what they take from whom is decided in ``discourse``.
"""

from collections.abc import Iterable

from service.extract.quotes.cues import PREPOSITIONS, QUESTIONED, SUBORDINATORS
from service.extract.quotes.frames import Frame, Region
from service.extract.quotes.naming import Naming
from service.extract.quotes.relation import Attribution, Relation

NOBODY: frozenset[str] = frozenset()
_LEADING = frozenset(("when", "once", "also", "then", "and", "but"))
"""Words that may stand before "asked"."""
_TITLES = 3
"""Tokens of titles before a name that opens a sentence, at most."""
_INNER_MARKS = frozenset("'‘\"“")
_ONESELF = frozenset(("i'm", "'m", "am", "me", "myself"))
"""Words after which people tell their own names."""


def named_by_frames(naming: Naming, frames: list[Frame], regions: list[Region], related: list[list[Attribution]]) -> list[frozenset[str]]:
    """For each frame whom its quoted words name, and those that go on after it in its paragraph without a cue."""
    named = [NOBODY] * (len(frames) + 1)
    for f in range(len(frames) - 1, -1, -1):
        here = frames[f]
        if not here.regions:
            continue
        named[f] = named_between(naming, [(regions[n].quoted.start, regions[n].quoted.end) for n in here.regions])
        after = frames[f + 1] if f + 1 < len(frames) else here
        goes_on = after is not here and after.paragraph == here.paragraph and after.regions != ()
        if goes_on and all(attribution.relation is Relation.BARE for attribution in related[f + 1]):
            named[f] |= named[f + 1]
    return named


def named_between(naming: Naming, parts: Iterable[tuple[int, int]]) -> frozenset[str]:
    """Whom the words at these characters name, but for oneself ("I'm Kari Lund") and in what they quote of others."""
    found: set[str] = set()
    document = naming.document
    for start, end in parts:
        within = document.tokens_within(start, end)
        named = [at for at in naming.people_within(within.start, within.stop) if naming.folded[at - 1] not in _ONESELF]
        stop = _inner_mark(naming, within) if named else within.stop
        found.update(naming.person_at[at][2].name for at in named if at < stop)
    return frozenset(found)


def named_before(naming: Naming, frame: Frame, told: Attribution) -> frozenset[str]:
    """Whom the words before "he said" are about, where it only interrupts what he said: 'Lund, he said, "is late"'."""
    if told.cue is None or told.phrase is None or not told.phrase.pronoun or told.relation is Relation.AFTER:
        return NOBODY
    first = min(told.cue, told.phrase.first)
    opening = next((at for at in naming.people_within(frame.first, first) if at - frame.first <= _TITLES), None)
    alone = naming.commas_within(frame.first, first) == [first - 1] and frame.chunks[0].last >= first
    if opening is None or not alone or naming.folded[frame.first] in SUBORDINATORS or naming.folded[frame.first] in PREPOSITIONS:
        return NOBODY
    return frozenset((naming.person_at[opening][2].name,))


def asked_about(naming: Naming, at: int) -> frozenset[str]:
    """Whom the reporter asked about in the words that open the sentence of the token: "Asked about Lund, (the coach said)"."""
    sentence = naming.document.sentence_at(naming.document.tokens.starts[at])
    first = sentence.first if sentence is not None else at
    first += naming.folded[first] in _LEADING
    if first >= at or naming.folded[first] not in QUESTIONED or naming.folded[at - 1] != ",":
        return NOBODY
    return frozenset(naming.person_at[named][2].name for named in naming.people_within(first, at))


def _inner_mark(naming: Naming, within: range) -> int:
    """The first token at which the words begin to quote others; one past their last where they do not."""
    text, starts = naming.document.text, naming.document.tokens.starts
    marks = (at for at in within[1:] if naming.words[at] in _INNER_MARKS and text[starts[at] - 1].isspace())
    return next(marks, within.stop)
