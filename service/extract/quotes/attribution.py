"""Which cue, if any, governs each quoted region of a frame, by the reporter's words around it. Syntax only: nobody is resolved here.

Of the words beside a region: ``beside`` reads a cue before or after it, ``fragments`` whose words within a sentence are, ``titles`` which
are nobody's.
"""

from service.extract.quotes.beside import attribution_after, attribution_before, capital
from service.extract.quotes.fragments import (
    TERMS,
    according_after,
    at_headline_end,
    in_headline,
    label_of,
    opinion_of,
    view,
    wished_in_headline,
)
from service.extract.quotes.frames import Chunk, Frame, Region
from service.extract.quotes.naming import DASHES, Naming
from service.extract.quotes.relation import Attribution, Relation
from service.extract.quotes.titles import is_heading, is_nickname, is_title

_JOINS = frozenset(("and", "or", "but", "as", "a", "an", "the", ","))
_JOINING = 3
_REACH = 120
"""Tokens before a quote that may tell whose it is, at most."""
_DASHED = 4
"""Tokens of what a speaker did, with the dashes around it, at least."""
_GESTURE = 12
"""Tokens of it, at most."""
_BARE = Attribution(Relation.BARE)
_NONE = Attribution(Relation.NONE)


def attributions(naming: Naming, frame: Frame, regions: list[Region]) -> list[Attribution]:
    """One for each region of the frame."""
    found: list[Attribution] = []
    since = frame.first
    """Where the reporter's words begin that no quote before this one has taken."""
    for i, n in enumerate(frame.regions):
        if i > 0 and found[-1].relation is not Relation.NONE:
            since = frame.chunks[i].first
        region, before, after = regions[n], frame.chunks[i], frame.chunks[i + 1]
        lead, trail = _has_words(naming, before), _has_words(naming, after)
        introduced = lead and naming.words[before.last - 1] != ":"
        if region.first < naming.titled and lead:
            named = in_headline(naming, frame, before, after)
            if named is not None or introduced:
                found.append(named or _NONE)
                continue
        if is_nickname(naming, region) or (not lead and not trail and len(frame.regions) == 1 and is_heading(naming, region)):
            found.append(_NONE)
            continue
        if i > 0 and found[i - 1].relation in (Relation.FRAGMENT, Relation.BEFORE) and _only_joins(naming, before):
            found.append(found[i - 1] if found[i - 1].relation is Relation.FRAGMENT else Attribution(Relation.CONTINUED))
            continue
        if introduced and (naming.folded[before.last - 1] in TERMS or is_title(naming, region)):
            found.append(label_of(naming, frame, before.last) or _NONE)
            continue
        within = lead and _goes_on(naming, region, before)
        attribution = according_after(naming, after) if within and _source_follows(naming, after) else None
        if not within and not (lead and _source_follows(naming, after)):
            attribution = attribution_after(naming, after)
            if attribution is not None and _runs_on(naming, region, before, after, attribution):
                attribution = attribution._replace(relation=Relation.FRAGMENT)
        said = found[i - 1].relation if i > 0 else Relation.NONE
        resumed = said in (Relation.AFTER, Relation.CONTINUED) and _resumes(naming, region, before)
        if attribution is None and (resumed or (said is Relation.BEFORE and _gesture(naming, before))):
            attribution = Attribution(Relation.CONTINUED)
        if attribution is None and within and after.first < after.last and naming.folded[after.first] == "as":
            told = attribution_after(naming, after, fragment=True)  # '"a gift", as Lund put it'
            attribution = told._replace(relation=Relation.FRAGMENT) if told is not None else None
        if attribution is None and lead:
            lead_in = Chunk(min(before.first, max(since, before.last - _REACH)), before.last)
            attribution = attribution_before(naming, frame, lead_in, region)
        if attribution is None and within:
            told = attribution_after(naming, after, fragment=True) if _closed_by_comma(naming, region, after) else None
            attribution = Attribution(Relation.FRAGMENT, told.cue, told.phrase) if told is not None else according_after(naming, after)
        if attribution is None and lead:
            attribution = according_after(naming, after)
        if attribution is None and within and trail:
            attribution = at_headline_end(naming, after) or wished_in_headline(naming, frame, before)
        if attribution is None and (within or (lead and not capital(naming, region))):
            attribution = opinion_of(naming, frame, before, after)
        if attribution is None and within and not naming.sport:
            attribution = view(naming, frame, before)
        if attribution is None:
            alone = (not lead or _gesture(naming, before)) and (i == 0 or found[i - 1].relation is Relation.BARE)
            attribution = _BARE if alone and (not trail or _gesture(naming, after)) else _NONE
        found.append(attribution)
    return found


def _gesture(naming: Naming, between: Chunk) -> bool:
    """Whether the words between two quoted parts only tell, between dashes, what the speaker did: '"We hope" — she paused — "to go"'."""
    few = _DASHED <= between.last - between.first <= _GESTURE
    return few and naming.words[between.first] in DASHES and naming.words[between.last - 1] in DASHES


def _runs_on(naming: Naming, region: Region, before: Chunk, after: Chunk, told: Attribution) -> bool:
    """Whether quoted words with a cue after them are only a part of the reporter's sentence.

    'With so many systems, "there is no safe one," he said', '"It only works" for the rich, she said'.
    """
    if told.cue is None or told.phrase is None:
        return False
    if _has_words(naming, before) and naming.words[before.last - 1] == "," and not capital(naming, region):
        return True
    first = min(told.cue, told.phrase.first)
    return first > after.first and naming.words[after.first].islower() and not _closed_by_comma(naming, region, after)


def _source_follows(naming: Naming, after: Chunk) -> bool:
    """Whether "according to" or "per" follows the quoted words at once."""
    at = after.first + (after.first < after.last and naming.words[after.first] == ",")
    return at < after.last and naming.folded[at] in ("according", "per")


def _closed_by_comma(naming: Naming, region: Region, after: Chunk) -> bool:
    """Whether a comma or a stop stands at the end of the quoted words, before the mark or after it."""
    end = naming.document.text[region.quoted.end - 1]
    return end in ",.!?…" or (after.first < after.last and naming.words[after.first] in ",.")


def _only_joins(naming: Naming, chunk: Chunk) -> bool:
    """Whether nothing but "and", "or", a comma and an article stands between two quoted parts."""
    return chunk.last - chunk.first <= _JOINING and all(naming.folded[i] in _JOINS for i in range(chunk.first, chunk.last))


def _has_words(naming: Naming, chunk: Chunk) -> bool:
    words, first, last = naming.words, chunk.first, chunk.last
    if first >= last:
        return False
    return words[first][0].isalnum() or any(words[i][0].isalnum() for i in range(first + 1, min(last, first + 8)))


def _goes_on(naming: Naming, region: Region, before: Chunk) -> bool:
    """Whether the quoted words go on the reporter's clause: no stop before the mark, and the first word in lower case."""
    last = naming.words[before.last - 1]
    return last not in ",:;.!?" and last not in DASHES and not capital(naming, region)


def _resumes(naming: Naming, region: Region, before: Chunk) -> bool:
    """Whether the region goes on with what was said before its cue: '"We lost," he said, "but we go on."'"""
    last = naming.words[before.last - 1] if before.last > before.first else ","
    return last in ",;:." or last in DASHES or capital(naming, region)
