"""What is told by a noun or an adjective: "Lund's claim that it was over", "is confident that …", "their promise to stay".

Only where such a clause begins, and whose view it is; where it ends is told by ``extent``.
"""

from collections.abc import Iterator

from service.extract.quotes.clause_verbs import verb_ahead
from service.extract.quotes.cues import CLAUSE_STARTS, DETERMINERS, FINITE, INTENTS, PREPOSITIONS
from service.extract.quotes.extent import infinitive_at, that_ahead
from service.extract.quotes.fragments import owner_of
from service.extract.quotes.frames import Frame
from service.extract.quotes.naming import Naming, Phrase
from service.extract.quotes.phrases import phrase_starting
from service.extract.quotes.sources import source_before
from service.extract.quotes.subjects import first_subject, subject_before
from service.extract.quotes.verbs import BE

_REFUSED = frozenset(
    (
        "off",
        "aside",
        "denied",
        "denies",
        "deny",
        "dismissed",
        "dismisses",
        "dismiss",
        "rejected",
        "rejects",
        "reject",
        "refuted",
        "rebuffed",
        "ignored",
        "mocked",
        "despite",
    )
)
"""Words after which a claim is somebody else's."""
_MADE = frozenset(("plan", "plans", "offer"))
"""Nouns after which "that" only tells which: "a plan that Lund has mocked"."""
_HOLDER = 8
"""Tokens that may name between the noun and "that" whose view it is: "a warning from the bank that"."""


def hanging(naming: Naming, frame: Frame) -> Iterator[tuple[int, int, Phrase]]:
    """First token of the clause, token of the noun or adjective, and who holds the view; in order."""
    folded = naming.folded
    for at in naming.hanging_within(frame.first, frame.last - 2):
        opens: int | None = at + 1
        if folded[at + 1] in ("by", "from", "of", "among"):
            opens = that_ahead(naming, at + 1, min(frame.last, at + _HOLDER))
        if opens is None or opens + 1 >= frame.last:
            continue
        if (
            folded[opens] == "that"
            and folded[at] not in _MADE
            and folded[opens + 1] not in ("read", "reads")
            and _own_subject(naming, opens + 1)
            and verb_ahead(naming, opens + 1, frame.last)
        ):
            start = opens + 1
        elif folded[at] in INTENTS and infinitive_at(naming, opens, frame.last):
            start = opens
        else:
            continue
        holder = phrase_starting(naming, at + 2, opens) if opens > at + 1 else owner_of(naming, at, frame.first)
        if folded[max(at - 2, 0) : at] in (["in", "a"], ["in", "the"]):
            continue  # "said in a statement that": the verb tells it
        if holder is None and (folded[at - 1] in PREPOSITIONS or folded[at - 1] in _REFUSED):
            continue  # "dismissed claims that": others' claims
        told_of = subject_before(naming, at, frame.first) if folded[at - 1] in BE else None
        if told_of is not None and folded[told_of.head] == "it":
            told_of = None  # "as it is clear that"
        holder = holder or told_of or first_subject(naming, frame.first, at) or source_before(naming, at, frame.first)
        if holder is not None:
            yield start, at, holder


def _own_subject(naming: Naming, at: int) -> bool:
    """Whether the clause after "that" has a subject of its own: "the remarks that upset him" only say which."""
    word = naming.folded[at]
    if word in FINITE or word in CLAUSE_STARTS or word in PREPOSITIONS:
        return word not in FINITE
    verb = naming.words[at].islower() and word.endswith(("ed", "s")) and word not in DETERMINERS
    return not verb or naming.noun(at) or naming.folded_at(at + 1) in FINITE
