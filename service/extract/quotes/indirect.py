"""Indirect speech: the clause that a cue reports without marks (or with marks around a part of it), from its first word to its last.

Where the clause ends is guessed from commas and conjunctions once its verb was seen: what a reporter adds comes after one of them.
"""

from typing import NamedTuple

from service.extract.quotes.attribution import Attribution, Relation, attribution_after, inner_stop, is_verb, subject_of
from service.extract.quotes.cues import (
    BETWEEN,
    CLAUSE_STARTS,
    CUES,
    DETERMINERS,
    DOCUMENTS,
    FINITE,
    HEARER_VERBS,
    PREPOSITIONS,
    QUESTION_WORDS,
    RELATIVES,
    REPORTER_STARTS,
    TIMES,
    CueForm,
    is_adverb,
)
from service.extract.quotes.frames import Chunk, Frame, Region
from service.extract.quotes.phrases import PRONOUNS, Naming, Phrase, phrase_starting

_SHORTEST = 2
_SHORTEST_TOLD = 4
_SHORTEST_REST = 3
_COMMAS = 6
_SPOKEN = (Relation.AFTER, Relation.BEFORE, Relation.CONTINUED)
_VERB_WITHIN = 24
_PLAIN = frozenset(("say", "argue", "insist", "warn"))
"""Base forms that are no nouns."""
_TAKES_BASE = frozenset(("to", "did", "do", "does", "i", "we", "they", "also", "who", "people", "women", "men", "would", "will"))
_NO_ADJUNCT = frozenset(
    ("of", "about", "against", "as", "like", "than", "over", "between", "without", "despite", "given", "since", "before")
)
_CONJUNCTIONS = frozenset(("and", "but", "or", "yet"))
_SUBORDINATE = frozenset(("when", "because", "if", "while", "although", "though", "where"))
_OPEN_ENDS = frozenset(("that", "which", "and", "but", "who"))
_DASHES = frozenset("—–")


class Clause(NamedTuple):
    """What ``phrase`` is told to have said by ``cue``: character ranges (two where the cue stands in the middle)."""

    parts: tuple[tuple[int, int], ...]
    cue: int
    phrase: Phrase


def clauses(naming: Naming, frame: Frame, regions: list[Region], related: list[Attribution]) -> list[Clause]:
    """The clauses told indirectly in the frame, in order."""
    direct = {a.cue for a in related if a.cue is not None and a.relation in (Relation.AFTER, Relation.BEFORE)}
    jumps = {regions[n].first: regions[n].last for n in frame.regions}
    stops = _stops(frame, regions, related)
    found: list[Clause] = []
    told = frame.first
    for k, chunk in enumerate(frame.chunks):
        floor = frame.first if frame.chunks[0].last > frame.chunks[0].first else chunk.first
        stop = stops[k]
        for at in naming.cues_within(chunk.first, chunk.last):
            if at < told or at in direct:
                continue
            cue = is_verb(naming, at, frame.first)
            if cue is None or not (cue.clause or cue.thought or cue.evidence):
                continue
            if cue.base and not _finite_base(naming, at):
                continue
            start = _clause_start(naming, cue, at, stop, jumps)
            if start is None:
                continue
            phrase = subject_of(naming, at, floor)
            if phrase is None or (not cue.clause and cue.evidence and naming.folded[phrase.head] not in DOCUMENTS):
                continue
            end = _clause_end(naming, start, stop, jumps)
            span = _characters(naming, start, end)
            if span is not None and end - start >= _SHORTEST:
                found.append(Clause((span,), at, phrase))
                told = end
    trailing = None if found or not frame.chunks else _trailing(naming, frame, jumps, direct)
    return [trailing] if trailing is not None else found


def _stops(frame: Frame, regions: list[Region], related: list[Attribution]) -> list[int]:
    """For each chunk the token where direct speech, or the frame's end, cuts off what it tells."""
    stops = [frame.last]
    for i in range(len(frame.regions) - 1, -1, -1):
        stops.append(regions[frame.regions[i]].first if related[i].relation in _SPOKEN else stops[-1])
    return stops[::-1]


def _finite_base(naming: Naming, at: int) -> bool:
    """Whether the base form can be the clause's verb: after "to", an auxiliary, or a plural subject."""
    before = naming.folded[at - 1] if at else ""
    if at - 1 in naming.person_at or naming.folded[at] in _PLAIN:
        return True
    return before in _TAKES_BASE or before.endswith("s")


def _clause_start(naming: Naming, cue: CueForm, at: int, last: int, jumps: dict[int, int]) -> int | None:
    """The first token of the clause after the cue; None where none follows."""
    folded, words = naming.folded, naming.words
    i = at + 1
    if " " in cue.lemma:
        i += 1
    if i < last and cue.lemma in HEARER_VERBS:
        i = _after_hearer(naming, i, last)
    i = _after_adjuncts(naming, i, last)
    if i >= last:
        return None
    if folded[i] == "that" and i + 1 < last:
        return i + 1 if folded[i + 1] != "'s" and folded[i + 1] not in FINITE else i
    if (
        folded[i] in QUESTION_WORDS
        and cue.lemma in ("explain", "say", "ask", "know", "understand", "tell")
        and _verb_ahead(naming, i + 1, last, jumps)
    ):
        return i
    if cue.thought and not cue.clause:
        return None
    if i in jumps:
        return i if _verb_ahead(naming, i, last, jumps) else None  # the clause begins in the marks
    if not words[i][0].isalnum() or folded[i] in PREPOSITIONS or folded[i] in CLAUSE_STARTS:
        return None
    if folded[i] in FINITE:
        return i if "'" in folded[i] and folded[i] != "'s" and folded[i].split("'")[0] in PRONOUNS else None
    starts = (
        folded[i] in DETERMINERS
        or folded[i] in PRONOUNS
        or folded[i] in ("there", "you", "nothing", "everything", "nobody", "everyone", "he'd", "it's", "i'm", "he's")
    )
    starts = (
        starts
        or words[i][0].isupper()
        or words[i][0].isdigit()
        or folded[i].endswith("s")
        or naming.noun(i)
        or (i + 1 < last and words[i + 1].islower())
    )
    return i if starts and _bare_clause(naming, i, last, jumps) else None


def _after_hearer(naming: Naming, at: int, last: int) -> int:
    """One past whom the speaker told it."""
    folded, words = naming.folded, naming.words
    that = _that_ahead(naming, at, min(last, at + 12))
    if that is not None:
        return that
    for table in (naming.person_at, naming.team_at):
        if at in table:
            return int(table[at][1])
    if folded[at] in ("me", "him", "her", "us", "them", "you", "people", "it") or (
        folded[at] not in DETERMINERS and words[at].islower() and folded[at].endswith("s")
    ):
        return at + 1
    i = at + 1 if folded[at] in DETERMINERS else at
    begun = False
    while i < last and i - at < 9:
        if folded[i] in ("that", *PRONOUNS) or (begun and (i in naming.person_at or i in naming.team_at or folded[i] in DETERMINERS)):
            break
        if not words[i][0].isalnum() and folded[i] not in ("'s", "&"):
            break
        if folded[i] in PREPOSITIONS or folded[i] in FINITE:
            break
        begun = begun or words[i][0].isupper() or i > at
        i += 1
    return i if begun else at


def _after_adjuncts(naming: Naming, at: int, last: int) -> int:
    """One past "on Friday", "in a statement", "to reporters", "again" and the like."""
    folded, words = naming.folded, naming.words
    i = at
    for _ in range(4):
        if i + 1 < last and folded[i] in ("this", "next", "last", "on", "in") and folded[i + 1] in TIMES:
            i += 2
            continue
        if i < last and (folded[i] in TIMES or (is_adverb(folded[i]) and words[i].islower())):
            i += 1
            continue
        if i < last and folded[i] in PREPOSITIONS and folded[i] not in _NO_ADJUNCT:
            that = _that_ahead(naming, i, min(last, i + 16))
            if that is not None:
                return that
            phrase = phrase_starting(naming, i + 1, last)
            if phrase is None and i + 1 < last and folded[i + 1] in TIMES:
                i += 2
                continue
            if phrase is None or phrase.last >= last:
                return i
            i = phrase.last
            continue
        if i + 2 < last and words[i] == "," and folded[i + 1] in ("however", "though", "too", "meanwhile") and words[i + 2] == ",":
            i += 3
            continue
        break
    return i


def _that_ahead(naming: Naming, at: int, limit: int) -> int | None:
    """The "that" which opens the clause, where no other clause can begin before it."""
    folded, words = naming.folded, naming.words
    for i in range(at, limit):
        if folded[i] == "that":
            return i
        if words[i] in ".;:()!?" or folded[i] in PRONOUNS or (folded[i] in FINITE and folded[i] != "'s"):
            return None
    return None


def _verb_ahead(naming: Naming, at: int, last: int, jumps: dict[int, int]) -> bool:
    """Whether a finite verb comes before the next stop."""
    words = naming.words
    for i in range(at, min(last, at + _VERB_WITHIN)):
        if words[i] in ".!?;:":
            return False
        if _finite(naming, i, at):
            return True
    return False


def _bare_clause(naming: Naming, first: int, last: int, jumps: dict[int, int]) -> bool:
    """Whether a clause without "that" begins at ``first``: its verb comes before a conjunction, a relative word or a second subject."""
    folded, words = naming.folded, naming.words
    open_comma = False
    verbs = 1
    i = first
    while i < min(last, first + _VERB_WITHIN):
        if i in jumps:
            if any(folded[k] in FINITE for k in range(i, min(jumps[i], i + 30))):
                return True
            i = jumps[i]
            continue
        word = folded[i]
        if words[i] in ".!?;:":
            return False
        if words[i] == ",":
            open_comma = not open_comma
        elif not open_comma:
            if _finite(naming, i, first):
                verbs -= 1
                if not verbs:
                    return i > first and folded[i - 1] not in _CONJUNCTIONS
            elif i > first and word in RELATIVES and verbs == 1:
                verbs = 2
            elif i > first and (word in _SUBORDINATE or (word in PRONOUNS and folded[i - 1] not in _CONJUNCTIONS and verbs == 1)):
                return False
        i += 1
    return False


def _finite(naming: Naming, i: int, start: int) -> bool:
    word = naming.folded[i]
    if word in FINITE:
        return True
    if i == start or not naming.words[i].islower() or word in PREPOSITIONS or word in CLAUSE_STARTS:
        return False
    subject = naming.folded[i - 1] in PRONOUNS or i - 1 in naming.person_at or i - 1 in naming.team_at
    return subject or (word.endswith("ed") and len(word) > 3 and "-" not in word)


def _clause_end(naming: Naming, start: int, last: int, jumps: dict[int, int]) -> int:
    """One past the last token of the clause that begins at ``start``."""
    folded, words = naming.folded, naming.words
    verb = False
    i = start
    while i < last:
        if i in jumps:
            verb = verb or any(folded[k] in FINITE for k in range(i, min(jumps[i], i + 40)))
            i = jumps[i]
            continue
        here = words[i]
        if here in "!?;:" or (here == "." and (i + 1 >= last or not words[i + 1][0].isalnum() or words[i + 1][0].isupper())):
            return i
        if verb and (here in _DASHES or here == "-"):
            return i
        if verb and here == "," and i + 1 < last and _reporter_goes_on(naming, i + 1, last):
            return i
        if folded[i] in _CONJUNCTIONS and i > start and (_own_cue(naming, i + 1, last) or _main_verb_goes_on(naming, i, last)):
            return i
        if verb and folded[i] == "after" and i + 1 < last and folded[i + 1].endswith("ing"):
            return i
        verb = verb or _finite(naming, i, start)
        i += 1
    return i


def _reporter_goes_on(naming: Naming, at: int, last: int) -> bool:
    """Whether what stands after a comma is the reporter's again."""
    folded = naming.folded
    word = folded[at]
    if word in REPORTER_STARTS:
        return True
    if word in ("and", "or"):
        return naming.words[at + 1 : at + 2] == [","] or _own_cue(naming, at + 1, last)
    if word == "who":
        return _own_cue(naming, at + 1, last)
    if word in ("a", "an"):
        return any(folded[k] in RELATIVES for k in range(at + 2, min(at + 4, last)))
    if word == "the":
        return any(folded[k].endswith("ing") for k in range(at + 1, min(at + 5, last)))
    return (word in ("he", "she", "they") or at in naming.person_at) and _own_cue(naming, at, last)


def _own_cue(naming: Naming, at: int, last: int) -> bool:
    """Whether a cue stands at ``at``, maybe with its subject and auxiliaries: "confirmed", "he admitted", "has already agreed"."""
    folded = naming.folded
    i = at
    if i < last and (folded[i] in ("he", "she", "they") or i in naming.person_at):
        i = naming.person_at[i][1] if i in naming.person_at else i + 1
    while i < last and (folded[i] in BETWEEN or is_adverb(folded[i])) and i - at < 6:
        i += 1
    if i >= last:
        return False
    cue = CUES.get(folded[i])
    return cue is not None and cue.clause and not cue.base


def _main_verb_goes_on(naming: Naming, conjunction: int, last: int) -> bool:
    """Whether "and has", "but is" goes on with the reporter's own verb: nobody is told anew who does it."""
    if conjunction + 1 >= last:
        return False
    return (naming.folded[conjunction], naming.folded[conjunction + 1]) in (("and", "has"), ("but", "is"), ("but", "has"))


def _characters(naming: Naming, first: int, end: int) -> tuple[int, int] | None:
    """The characters of tokens ``first:end`` without marks and stops at their ends."""
    words, tokens = naming.words, naming.document.tokens
    while first < end and not words[first][0].isalnum() and words[first] not in "£$€":
        first += 1
    while end > first and naming.folded[end - 1] in _OPEN_ENDS:
        end -= 1
    while end > first and not words[end - 1][0].isalnum() and naming.folded[end - 1] not in ("'s", "%", ")"):
        end -= 1
    return (tokens.starts[first], tokens.ends[end - 1]) if end > first else None


def _trailing(naming: Naming, frame: Frame, jumps: dict[int, int], direct: set[int]) -> Clause | None:
    """A sentence whose cue stands at its end or between commas: "It was over, Lund said", "The end, Lund said, was near"."""
    words, folded = naming.words, naming.folded
    if frame.chunks[0].last <= frame.chunks[0].first or folded[frame.first] in ("asked", "told", "pressed", "speaking"):
        return None
    if folded[frame.first] == "according" and frame.first + 1 < frame.last and folded[frame.first + 1] == "to":
        return _according_first(naming, frame, jumps)
    commas = [i for chunk in frame.chunks for i in range(chunk.first, chunk.last) if words[i] == ","]
    for comma in reversed(commas[-_COMMAS:]):
        limit = _next_stop(naming, comma + 1, frame.last)
        inside = limit < frame.last and words[limit] == "," and frame.last - limit > _SHORTEST_REST
        inside = inside and not _reporter_goes_on(naming, limit + 1, frame.last)
        if comma - frame.first < (1 if inside else _SHORTEST_TOLD):
            continue
        told = _attribution_within(naming, comma + 1, limit, direct)
        if told is None:
            continue
        start = frame.first
        while start < comma and folded[start] in ("but", "and", "however", "meanwhile", "still", ","):
            start += 1
        parts = [_characters(naming, start, comma)]
        if inside:
            parts.append(_characters(naming, limit + 1, _clause_end(naming, limit + 1, frame.last, jumps)))
        spans = tuple(part for part in parts if part is not None)
        if spans:
            return Clause(spans, told[0], told[1])
    return None


def _next_stop(naming: Naming, at: int, last: int) -> int:
    """The next comma or stop that ends no abbreviation."""
    words = naming.words
    for i in range(at, last):
        if words[i] in ",;:" or (words[i] == "." and (i + 1 >= last or not inner_stop(words, i))):
            return i
    return last


def _attribution_within(naming: Naming, first: int, limit: int, direct: set[int]) -> tuple[int, Phrase] | None:
    """Cue and speaker where ``first:limit`` holds nothing but them and an adjunct: "Lund said on Monday", "according to the club"."""
    folded = naming.folded
    if first + 1 < limit and folded[first] == "according" and folded[first + 1] == "to":
        return first, phrase_starting(naming, first + 2, limit) or Phrase(first + 2, limit, limit - 1)
    told = attribution_after(naming, Chunk(first, limit))
    if told is None or told.cue is None or told.cue in direct or told.phrase is None:
        return None
    cue = CUES.get(folded[told.cue])
    if (
        cue is None
        or not (cue.clause or (cue.evidence and folded[told.phrase.head] in DOCUMENTS))
        or first not in (told.phrase.first, told.cue)
    ):
        return None
    inverted = told.cue < told.phrase.first
    follows = folded[told.cue + 1] if told.cue + 1 < limit else ""
    return None if not inverted and (follows in DETERMINERS or follows in PRONOUNS) else (told.cue, told.phrase)


def _according_first(naming: Naming, frame: Frame, jumps: dict[int, int]) -> Clause | None:
    """ "According to Lund, it was over." """
    first = frame.first + 2
    comma = next((i for i in range(first, min(frame.last, first + 24)) if naming.words[i] == ","), None)
    if comma is None or comma == first:
        return None
    phrase = phrase_starting(naming, first, comma) or Phrase(first, comma, comma - 1)
    span = _characters(naming, comma + 1, _clause_end(naming, comma + 1, frame.last, jumps))
    return None if span is None else Clause((span,), frame.first, phrase)
