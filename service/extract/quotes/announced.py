"""Words that the end of one paragraph announces for the next: "Lund added:"."""

from service.extract.quotes.beside import after_colon
from service.extract.quotes.cues import DOCUMENTS
from service.extract.quotes.frames import Frame, Region
from service.extract.quotes.interviews import PERSONAL
from service.extract.quotes.naming import Naming
from service.extract.quotes.relation import Attribution, Relation

_ALOUD = frozenset(("said", "says", "saying", "told", "tells", "telling", "added", "replied", "responded", "answered"))
_SENTENCE_ENDS = frozenset((".", "!", "?", "…"))


def part_of(region: Region) -> tuple[int, int]:
    """The characters of the quoted words."""
    return region.quoted.start, region.quoted.end


def announcement(naming: Naming, frame: Frame) -> Attribution | None:
    """Whose words the next paragraph holds: "Lund added:" at the end of one."""
    chunk = frame.chunks[-1]
    if chunk.last - chunk.first < 2 or naming.words[chunk.last - 1] not in ":;":
        return None
    told = after_colon(naming, frame, chunk, chunk.last - 1)
    return told if told is not None and told.cue is not None else None


def announced_parts(
    naming: Naming, frame: Frame, regions: list[Region], related: list[Attribution], announced: Attribution
) -> list[tuple[int, int]]:
    """The words that "Lund added:" announced: quotes without a cue of their own, or a paragraph without marks.

    After a verb of saying to somebody ("told reporters:") any paragraph is taken, after others one in which somebody speaks.
    """
    if frame.regions:
        return [part_of(regions[n]) for n in frame.regions] if all(a.relation is Relation.BARE for a in related) else []
    document = naming.document
    start, end = document.paragraphs[frame.paragraph]
    within = document.tokens_within(start, end)
    if any(at in naming.quoted for at in within) or naming.words[within.stop - 1] not in _SENTENCE_ENDS:
        return []
    aloud = announced.cue is not None and naming.folded[announced.cue] in _ALOUD
    aloud = aloud or (announced.phrase is not None and naming.folded[announced.phrase.head] in DOCUMENTS)
    told = aloud or any(naming.folded[at] in PERSONAL for at in within)
    return [(document.tokens.starts[within.start], document.tokens.ends[within.stop - 1])] if told else []
