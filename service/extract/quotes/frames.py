"""The reporter's own sentences with the quoted regions in them: the frame within which a cue governs a quote.

A frame is not cut where only the quoted words end a sentence ('"It is over. We go," he said.' is one frame). Nothing is attributed here.
"""

from bisect import bisect_left
from dataclasses import dataclass, replace

from service.extract.document import Document
from service.extract.marks import Quoted
from service.extract.people.lexicon import COMMON, FIRST_NAMES
from service.extract.quotes.cues import CUES, DETERMINERS, FINITE, HEARER_VERBS, QUESTION_WORDS, TIMES, is_adverb
from service.extract.quotes.naming import DASHES

_DATELINE = 16
"""Tokens of a dateline, at most."""
_NICKNAME = 4
"""Tokens of a nickname with its marks, at most."""
_AFTER_CUES = frozenset(("to", "in", "on", "at", "after", "of", "with", "as", "from"))
_ADJUNCTS = frozenset(("before", "when", "while", "during", "through", "into", "over", "outside", "again", "aloud", "back", "twice", "via"))
_CLAUSE_SUBJECTS = frozenset(("he", "she", "it", "they", "we", "i", "there"))
_HEARER = 10
"""Tokens that may tell to whom something was said, at most."""
_ATTRIBUTION = 7
"""Tokens within which a cue must come for a sentence after "?" or "!" to belong to the quote before it."""
_INNER_MARKS = "'’\"”"
"""Marks that close words quoted within quoted words."""
_SAID = frozenset(("said", "says", "added", "adds", "explained", "continued"))
_SHORTEST_BEFORE_CUE = 8
"""Tokens of words whose closing mark was left out before their cue, at least."""
_SIGNATURE = 16
"""Tokens of a dash, a name, and of what or when the words are, at most."""


@dataclass(slots=True)
class Chunk:
    """Tokens ``first:last`` of the reporter between two regions; may be empty."""

    first: int
    last: int


@dataclass(slots=True)
class Frame:
    """``chunks[i]`` stands before ``regions[i]``, the last chunk after the last region. ``paragraph`` is where it begins."""

    first: int
    last: int
    paragraph: int
    regions: tuple[int, ...]
    chunks: tuple[Chunk, ...]


@dataclass(slots=True)
class Region:
    """A quoted region with its tokens, the marks among them: ``first:last``; and the one it directly follows, if any."""

    quoted: Quoted
    first: int
    last: int


def cut_frames(document: Document) -> tuple[list[Region], list[Frame]]:
    """The quoted regions and the frames, both in the order of the text."""
    regions = []
    for quoted in document.quoted:
        within = document.tokens_within(quoted.opens, quoted.closes)
        if within and not _splits_name(document, within):
            comma = None if quoted.closed or quoted.single else _before_cue(document, within)
            if comma is None:
                regions.append(Region(quoted, within.start, within.stop))
                continue
            end = document.tokens.ends[comma]
            regions.append(Region(replace(quoted, end=end, closes=end), within.start, comma + 1))
    starts = _frame_starts(document, regions)
    if not starts:
        return regions, []
    frames, r, words = [], 0, document.tokens.words
    paragraph_of = {sentence.first: sentence.paragraph for sentence in document.sentences}
    opened = 0
    for start, last in zip(starts, [*starts[1:], len(words)], strict=True):
        if words[start].isupper():
            opened = _after_dateline(words, start, document.tokens_within(*document.paragraphs[paragraph_of[start]]).stop)
        first = min(max(start, opened), last)
        if first == last:
            continue
        inside = []
        while r < len(regions) and regions[r].first < last:
            inside.append(r)
            r += 1
        if not inside:
            frames.append(Frame(first, last, paragraph_of[start], (), (Chunk(first, max(first, last)),)))
            continue
        chunks, at = [], first
        for n in inside:
            chunks.append(Chunk(at, max(at, regions[n].first)))
            at = regions[n].last
        chunks.append(Chunk(at, max(at, last)))
        frames.append(Frame(first, last, paragraph_of[start], tuple(inside), tuple(chunks)))
    return regions, frames


def _before_cue(document: Document, within: range) -> int | None:
    """The comma before "he said" at the end of words whose closing mark was left out there: '"We lost, he said.'"""
    words, folded = document.tokens.words, document.tokens.folded
    last = within.stop - 1
    if last < within.start + _SHORTEST_BEFORE_CUE or words[last] != "." or folded[last - 1] not in _SAID:
        return None
    comma = next((at for at in (last - 3, last - 4) if words[at] == ","), None)
    if comma is None:
        return None
    named = folded[last - 2] in ("he", "she") or all(words[at][0].isupper() for at in range(comma + 1, last - 1))
    return comma if named else None


def _splits_name(document: Document, within: range) -> bool:
    """Whether the marks hold a nickname between a first name and a surname: 'Marcia "Cia" Price'."""
    words, before, after = document.tokens.words, within.start - 1, within.stop
    if before < 0 or after >= len(words) or len(within) > _NICKNAME or document.tokens.folded[before] not in FIRST_NAMES:
        return False
    surname = words[after][0].isupper() and document.tokens.folded[after] not in COMMON
    return surname and words[after - 2][0].isalnum() and (before == 0 or document.tokens.folded[before - 1] not in FIRST_NAMES)


def _after_dateline(words: list[str], first: int, last: int) -> int:
    """The first token after "OSLO (AP) —", "OSLO, N.J. (Aug. 5) —"; ``first`` where the paragraph opens with no dateline."""
    if len(words[first]) < 3 or not words[first].isupper():
        return first
    dash = next((i for i in range(first + 1, min(last - 1, first + _DATELINE)) if words[i] in DASHES), None)
    if dash is None or any(words[i].islower() for i in range(first, dash)):
        return first
    return next((i for i in range(dash, last) if words[i] not in DASHES), first)


def _frame_starts(document: Document, regions: list[Region]) -> list[int]:
    """The tokens at which a frame begins: sentence starts in no region, unless the sentence only attributes the quote before it."""
    firsts, lasts = [region.first for region in regions], {region.last: region for region in regions}
    starts: list[int] = []
    paragraph = -1
    if not regions:
        return [sentence.first for sentence in document.sentences]
    for sentence in document.sentences:
        k = bisect_left(firsts, sentence.first) - 1
        inside = k >= 0 and sentence.first < regions[k].last
        before = lasts.get(sentence.first)
        attributes = before is not None and sentence.paragraph == paragraph and _attributes(document, before, sentence.first, sentence.last)
        if not starts or not (inside or attributes):
            starts.append(sentence.first)
        paragraph = sentence.paragraph
    return starts


def _attributes(document: Document, before: Region, first: int, last: int) -> bool:
    """Whether the sentence after a quote that ended in "?", "!" or "." says only whose words those were: '"Why?" Lund asked.'"""
    tokens = document.tokens
    if tokens.words[first] in DASHES:
        return last - first <= _SIGNATURE
    end = document.text[before.quoted.start : before.quoted.end].rstrip(_INNER_MARKS)[-1]
    if end in "?!…" and _set_apart(document, first, last):
        return True
    window = range(first, min(last, first + _ATTRIBUTION))
    at = next((i for i in window if tokens.folded[i] in CUES and not CUES[tokens.folded[i]].participle), None)
    if at is None or at == first or at + 1 >= len(tokens.words) or tokens.words[at + 1] == ":":
        return False
    if any(tokens.words[i] in ",:;" for i in range(first, at)):
        return False
    closing = tokens.words[at + 1] in ".,"
    cue = CUES[tokens.folded[at]]
    if end in "?!…—":
        return closing or (_only_to_whom(document, at + 1, last) if cue.lemma in HEARER_VERBS else _only_how(document, at + 1, last))
    return closing and at - first <= 3 and tokens.words[at + 1] == "." and cue.clause and cue.lemma != "agree"  # "Moe agreed."


def _only_to_whom(document: Document, at: int, last: int) -> bool:
    """Whether what follows a cue tells to whom or when it was said, and not what: '"Why?" Lund asked the board again.'"""
    tokens = document.tokens
    for i in range(at, min(last, at + _HEARER)):
        word = tokens.folded[i]
        if tokens.words[i] in ".," or (i > at and (word in _AFTER_CUES or word in _ADJUNCTS)):
            infinitive = word == "to" and i + 1 < last and tokens.words[i + 1].islower() and tokens.folded[i + 1] not in DETERMINERS
            return not infinitive
        if word in QUESTION_WORDS or word in ("that", "about", "for", "to") or word in FINITE or (i > at and word in _CLAUSE_SUBJECTS):
            return False
    return True


def _only_how(document: Document, at: int, last: int) -> bool:
    """Whether what follows a cue only tells how, when or where it was said: '"Yes!" Lund said through tears.'"""
    word = document.tokens.folded[at]
    return word in _AFTER_CUES or word in _ADJUNCTS or word in TIMES or is_adverb(word)


def _set_apart(document: Document, first: int, last: int) -> bool:
    """Whether the cue ends a sentence whose subject has something set apart: "Lund, the coach, asked.", "Lund (Molde) asked."."""
    tokens = document.tokens
    opens = next((i for i in range(first + 1, min(last, first + _ATTRIBUTION)) if tokens.words[i] in ",("), None)
    if opens is None or not tokens.words[first][0].isupper():
        return False
    for at in range(opens + 2, min(last - 1, opens + 2 * _ATTRIBUTION)):
        cue = CUES.get(tokens.folded[at])
        if cue is not None and not cue.participle and not cue.base and tokens.words[at - 1] in ",)":
            return tokens.words[at + 1] == "." or tokens.folded[at + 1] in _AFTER_CUES
    return False
