"""Whom the words that are told name: hardly anybody tells of himself by his own name, so somebody else says them.

Only the names are found here; what they take from whom is decided in ``discourse``.
"""

from collections.abc import Iterable

from service.extract.quotes.frames import Frame, Region
from service.extract.quotes.naming import Naming
from service.extract.quotes.relation import Attribution, Relation

NOBODY: frozenset[str] = frozenset()
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
    found, document = set(), naming.document
    for start, end in parts:
        within = document.tokens_within(start, end)
        for at in within:
            if naming.words[at] in _INNER_MARKS and at > within.start and document.text[document.tokens.starts[at] - 1].isspace():
                break
            named = naming.person_at.get(at)
            if named is not None and named[0] == at and naming.folded[at - 1] not in _ONESELF:
                found.add(named[2].name)
    return frozenset(found)
