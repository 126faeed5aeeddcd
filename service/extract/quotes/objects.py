"""What is told by the object of a verb, outside sport: "accused him of lying", "called for new elections", "denied the charge".

Which objects there are, and whose word each is; nothing is resolved here.
"""

from collections.abc import Iterator

from service.extract.quotes.clause_verbs import closes
from service.extract.quotes.cues import CLAUSE_STARTS, CUES, DOCUMENTS, DOING_VERBS, FINITE, OBJECT_VERBS, PREPOSITIONS
from service.extract.quotes.endings import reporter_goes_on
from service.extract.quotes.extent import after_adjuncts
from service.extract.quotes.frames import Frame
from service.extract.quotes.naming import Naming, Phrase
from service.extract.quotes.sources import source_before
from service.extract.quotes.verbs import finite_base, is_passive, is_verb, particle_at, subject_of

_CONJUNCTIONS = frozenset(("and", "but", "or", "while", "after", "before"))
_LONGEST = 80
"""Tokens of an object, at most."""
_SHORTEST_DOING = 5
"""Letters of words that are no participles for all their ending: "thing", "being"."""
_OF = frozenset(("of", "about", "against"))
"""Prepositions that lead to what somebody warned of."""


def objects(naming: Naming, frame: Frame) -> Iterator[tuple[int, int, Phrase]]:
    """First token of the object, token of the verb, and who says so; in order."""
    folded, words = naming.folded, naming.words
    for at in naming.cues_within(frame.first, frame.last):
        cue = is_verb(naming, at, frame.first)
        if cue is None or (cue.lemma not in OBJECT_VERBS and cue.lemma not in DOING_VERBS) or is_passive(naming, at, frame.first):
            continue
        if cue.base and not finite_base(naming, at):
            continue
        start = after_adjuncts(naming, particle_at(naming, at) + 1, frame.last)
        if cue.lemma not in OBJECT_VERBS and not _doing(naming, start, frame.last):
            continue
        if start < frame.last and folded[start] in _OF:
            start += 1
        if start + 1 >= frame.last or not words[start][0].isalnum():
            continue
        if folded[start] in PREPOSITIONS or folded[start] in CLAUSE_STARTS or folded[start] in FINITE or folded[start] == "to":
            continue
        holder = subject_of(naming, at, frame.first) or (None if cue.participle else source_before(naming, at, frame.first))
        if holder is not None and (cue.clause or not cue.evidence or folded[holder.head] in DOCUMENTS):  # a poll shows, a person does not
            yield start, at, holder


def _doing(naming: Naming, at: int, last: int) -> bool:
    """Whether a participle with its object stands at ``at``: "admitted stealing the bell"."""
    word = naming.folded[at] if at < last else ""
    return word.endswith("ing") and len(word) > _SHORTEST_DOING and word not in CUES and naming.words[at].islower()


def object_end(naming: Naming, start: int, last: int) -> int:
    """One past the last token of the object: the sentence's end, or where its verb is followed by another, or by the reporter's words."""
    folded, words = naming.folded, naming.words
    last = min(last, start + _LONGEST)
    for i in range(start, last):
        if closes(words, i, last):
            return i
        if i + 1 < last and words[i] == "," and reporter_goes_on(naming, i + 1, last):
            return i
        if i > start and i + 1 < last and folded[i] in _CONJUNCTIONS:
            after = folded[i + 1]
            if after in FINITE or after in CUES or (words[i + 1].islower() and after.endswith("ed")):
                return i
    return last
