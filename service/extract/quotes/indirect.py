"""Indirect speech: which cues report a clause without marks (or with marks around a part of it), and whose clause it is.

Where the clause begins and ends is told by ``extent``.
"""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from service.extract.quotes.beside import attribution_after
from service.extract.quotes.clause_verbs import holds_verb
from service.extract.quotes.cues import (
    BETWEEN,
    CUES,
    DETERMINERS,
    DOCUMENTS,
    FINITE,
    HANGING,
    HEARER_VERBS,
    PREPOSITIONS,
    SUBORDINATORS,
    CueForm,
)
from service.extract.quotes.endings import characters, clause_end, reporter_goes_on
from service.extract.quotes.extent import clause_start
from service.extract.quotes.frames import Chunk, Frame, Region
from service.extract.quotes.hanging import hanging
from service.extract.quotes.naming import DASHES, PRONOUNS, Naming, Phrase
from service.extract.quotes.objects import object_end, objects
from service.extract.quotes.phrases import source_named
from service.extract.quotes.relation import Attribution, Relation
from service.extract.quotes.sources import source_before
from service.extract.quotes.verbs import BE, finite_base, inner_stop, is_passive, is_verb, speaks, subject_of

_SHORTEST = 2
_SHORTEST_OBJECT = 4
_SHORTEST_TOLD = 4
_SHORTEST_REST = 3
_COMMAS = 6
_LABEL = 4
"""Tokens of a label that opens a sentence, with its colon, at most."""
_APPOSITION = 14
"""Tokens between commas that tell who somebody is, at most."""
_FULL = 7
"""Tokens before a comma that are taken for a clause even where no verb of it is known."""
_REACH = 60
_GOING_ON = frozenset(("and", "but", "or", "so", "because", "even", "not"))
"""Words with which a clause goes on after its cue and its speaker."""
"""Tokens within which a clause between commas ends."""
_SPOKEN = (Relation.AFTER, Relation.BEFORE, Relation.CONTINUED)
_NOT_TRAILING = (HEARER_VERBS - {"tell"}) | frozenset(
    ("respond", "answer", "counter", "agree", "deny", "reply", "signal", "charge", "boast", "protest", "post")
)
"""Verbs that do not report the clause before them: ", Lund responded with a header"."""
_CONDITIONS = frozenset(("if", "because", "although", "though", "unless"))
_SUBORDINATING = frozenset(("while", "although", "though", "when", "if", "as", "because", "since", "once", "for", "despite", "whereas"))


_JUDGES = frozenset(("referee", "ref", "assistant", "linesman", "lineswoman", "official", "officials", "assistant referee"))
"""Those whose rulings in a match are no words."""


class Clause(NamedTuple):
    """What ``phrase`` is told to have said by ``cue``: character ranges (two where the cue stands in the middle)."""

    parts: tuple[tuple[int, int], ...]
    cue: int
    phrase: Phrase


def clauses(naming: Naming, frame: Frame, regions: list[Region], related: list[Attribution]) -> list[Clause]:
    """The clauses told indirectly in the frame, in order."""
    if not naming.tells(frame.first, frame.last):
        return []
    direct = {a.cue for a in related if a.cue is not None and a.relation in (Relation.AFTER, Relation.BEFORE)}
    both = {a.cue for a, before in zip(related, frame.chunks, strict=False) if _before_colon(naming, a, before)} if related else ()
    jumps = {regions[n].first: regions[n].last for n in frame.regions}
    stops = _stops(frame, regions, related)
    found: list[Clause] = []
    told = frame.first
    for k, chunk in enumerate(frame.chunks):
        floor = frame.first if frame.chunks[0].last > frame.chunks[0].first else chunk.first
        stop = stops[k]
        for at in naming.cues_within(chunk.first, chunk.last):
            if at < told or (at in direct and at not in both):
                continue
            cue = is_verb(naming, at, frame.first)
            if cue is None:
                continue
            tells = cue.clause or cue.thought or cue.evidence or (not naming.sport and naming.folded[at] in CUES)
            if not tells and not (cue.speech and naming.folded[at + 1 : at + 2] == ["that"]):  # "fumed that it was over"
                continue
            if cue.base and (naming.sport or naming.folded[at] in HANGING) and not finite_base(naming, at):
                continue  # "a tax plan that"
            start = clause_start(naming, cue, at, stop, jumps)
            if start is None:
                continue
            phrase = _source(naming, cue, at, floor, start)
            if phrase is None or (naming.words[at - 1] == "," and not speaks(naming, phrase) and at + 1 in naming.person_at):
                continue  # "The end, said Lund, a retired judge, was near"
            phrase = _headlined(naming, phrase, at)
            end = clause_end(naming, start, _relative_stop(naming, at, start, stop), jumps)
            span = characters(naming, start, end)
            shortest = _SHORTEST_REST if naming.folded[start] == "to" else _SHORTEST  # "declined to comment" tells nothing
            if span is None or end - start < shortest or (start in jumps and jumps[start] >= end):
                continue  # too short, or all of it stands in marks
            found.append(Clause((span,), at, phrase))
            told = end
    if not naming.sport:
        found += _hanging(naming, frame, jumps, found)
        found += _objects(naming, frame, jumps, found, direct)
    trailing = _trailing(naming, frame, jumps, direct) if frame.chunks and (not found or not naming.sport) else None
    if trailing is None or any(clause.cue <= trailing.cue and _says(naming, clause) for clause in found):
        return found
    return [trailing, *(clause for clause in found if clause.cue > trailing.cue)]


def _before_colon(naming: Naming, told: Attribution, before: Chunk) -> bool:
    """Whether a clause may stand between the cue and the colon or dash that leads to its speaker's words: 'said it was over: "We lost."'"""
    if told.relation is not Relation.BEFORE or told.cue is None or told.phrase is None:
        return False
    leads = naming.words[before.last - 1]
    if leads != ":" and leads not in DASHES:
        return False
    return told.phrase.first < told.cue < before.last - _SHORTEST_TOLD and before.first <= told.cue


def _says(naming: Naming, clause: Clause) -> bool:
    """Whether the cue is a verb of saying, none of thinking or planning, and no noun."""
    cue = CUES.get(naming.folded[clause.cue])
    return cue is not None and cue.clause


def _hanging(naming: Naming, frame: Frame, jumps: dict[int, int], found: list[Clause]) -> list[Clause]:
    """The clauses that hang on nouns and adjectives, but for those within one that is told already."""
    starts = naming.document.tokens.starts
    cues = {clause.cue for clause in found}
    quoted = sorted(jumps)
    told = [clause.parts[0] for clause in found]
    opened = {start for start, _ in told}
    more: list[Clause] = []
    k = 0
    for start, at, holder in hanging(naming, frame):
        while k < len(told) and told[k][1] <= starts[at]:
            k += 1
        within = k < len(told) and told[k][0] <= starts[at]
        r = bisect_right(quoted, at) - 1
        within = within or (r >= 0 and at < jumps[quoted[r]])
        if at in cues or within or (more and _covers(naming, more[-1], at)):
            continue
        span = characters(naming, start, clause_end(naming, start, frame.last, jumps))
        if span is not None and span[0] not in opened:  # "told him in a call that": the verb tells it
            more.append(Clause((span,), at, holder))
    return more


def _objects(naming: Naming, frame: Frame, jumps: dict[int, int], found: list[Clause], direct: set[int]) -> list[Clause]:
    """What the objects of verbs tell, where neither a clause nor quoted words tell it already."""
    if naming.document.tokens.starts[frame.first] < naming.document.title_end:
        return []
    told = sorted(part for clause in found for part in clause.parts)
    quoted = sorted(jumps)
    cues = direct.union(clause.cue for clause in found)  # '"It will rain," Lund promised the farmers'
    more: list[Clause] = []
    for start, at, holder in objects(naming, frame):
        k = bisect_right(quoted, at) - 1
        if at in cues or (k >= 0 and at < jumps[quoted[k]]) or (more and _covers(naming, more[-1], at)):
            continue
        end = object_end(naming, start, frame.last)
        span = characters(naming, start, end)
        shortest = _SHORTEST_OBJECT - naming.folded[start].endswith("ing")
        if span is None or end - start < shortest or bisect_left(quoted, start) < bisect_left(quoted, end):
            continue
        k = bisect_left(told, span)
        if (k < len(told) and told[k][0] < span[1]) or (k > 0 and told[k - 1][1] > span[0]):
            continue
        more.append(Clause((span,), at, holder))
    return more


def _covers(naming: Naming, clause: Clause, at: int) -> bool:
    return any(start <= naming.document.tokens.starts[at] < end for start, end in clause.parts)


def _headlined(naming: Naming, phrase: Phrase, at: int) -> Phrase:
    """Who is named first in a phrase of a Headline With Capitals that a comma parts from its cue: "Ida Lund Backs Moe, Says"."""
    if at >= naming.titled or naming.words[at - 1] != "," or phrase.person is not None:
        return phrase
    named = (at for at in range(phrase.first, phrase.last) if naming.folded[at] in naming.person_of_surname)
    name = next(named, None)
    return phrase if name is None else Phrase(phrase.first, name + 1, name, person=naming.person_of_surname[naming.folded[name]])


def _source(naming: Naming, cue: CueForm, at: int, floor: int, start: int) -> Phrase | None:
    """Who is told to say, think or show the clause at ``start``; in sport only somebody known for a speaker, in other news any subject."""
    phrase = subject_of(naming, at, floor)
    document = phrase is not None and naming.folded[phrase.head] in DOCUMENTS
    found = cue.evidence and not cue.clause and not document
    if naming.sport and phrase is not None and _no_speaker(naming, cue, at, phrase):
        return None
    if naming.sport:
        return phrase if phrase is not None and speaks(naming, phrase) and not found else None
    if phrase is None and (cue.thought or not is_passive(naming, at, floor)):
        phrase = source_before(naming, at, floor)  # "he has been urged to go" is nobody's
    if phrase is not None and found and naming.folded[start - 1] != "that" and (phrase.person is not None or phrase.pronoun):
        return None  # "he found the net"
    return phrase


def _no_speaker(naming: Naming, cue: CueForm, at: int, phrase: Phrase) -> bool:
    """Whether nobody speaks: "it tells you something", "the referee ruled that"."""
    head = naming.folded[phrase.head]
    role = phrase.person.role if phrase.person is not None else head
    return (head == "it" and naming.folded_at(at + 1) in ("you", "us")) or head == "var" or (cue.lemma == "rule" and role in _JUDGES)


def _relative_stop(naming: Naming, at: int, start: int, stop: int) -> int:
    """Where the clause must end: at the comma after which the main clause goes on, where the cue's own clause was set between commas.

    "Lund, who said it was over, has left".
    """
    folded, words = naming.folded, naming.words
    who = at - 1
    while who > 1 and folded[who] in BETWEEN:
        who -= 1
    if folded[who] not in ("who", "which") or words[who - 1] != ",":
        return stop
    for comma in naming.commas_within(start, min(stop - 1, start + _REACH)):
        after = folded[comma + 1 + (not words[comma + 1][0].isalnum())]  # past the mark that a comma stands before
        if after in FINITE or after in CUES or after.endswith("ed"):
            return comma
    return stop


def _stops(frame: Frame, regions: list[Region], related: list[Attribution]) -> list[int]:
    """For each chunk the token where direct speech, or the frame's end, cuts off what it tells."""
    stops = [frame.last]
    for i in range(len(frame.regions) - 1, -1, -1):
        stops.append(regions[frame.regions[i]].first if related[i].relation in _SPOKEN else stops[-1])
    return stops[::-1]


def _trailing(naming: Naming, frame: Frame, jumps: dict[int, int], direct: set[int]) -> Clause | None:
    """A sentence whose cue stands at its end or between commas: "It was over, Lund said", "The end, Lund said, was near"."""
    words, folded = naming.words, naming.folded
    if frame.chunks[0].last <= frame.chunks[0].first or folded[frame.first] in ("asked", "told", "pressed", "speaking"):
        return None
    if folded[frame.first] == "according" and frame.first + 1 < frame.last and folded[frame.first + 1] == "to":
        return _according_first(naming, frame, jumps)
    headline = naming.document.tokens.starts[frame.first] < naming.document.title_end
    commas = [comma for chunk in frame.chunks for comma in naming.commas_within(chunk.first, chunk.last)]
    told_too = folded[frame.first] in _CONDITIONS and commas and _said_next(naming, commas[0], frame.last, direct)
    if folded[frame.first] in _SUBORDINATING and not told_too:
        commas = commas[1:]  # the first one only ends the subordinate clause
    for comma in reversed(commas[-_COMMAS:]):
        if not naming.cues_within(comma + 1, frame.last):
            continue
        limit = _after_apposition(naming, comma + 1, _next_stop(naming, comma + 1, frame.last), frame.last)
        inside = limit < frame.last and words[limit] == "," and frame.last - limit > _SHORTEST_REST
        inside = inside and not reporter_goes_on(naming, limit + 1, frame.last)
        if comma - frame.first < (1 if inside else _SHORTEST_TOLD):
            continue
        if headline and not any(folded[i] in FINITE for i in range(frame.first, comma)):
            continue
        told = _attribution_within(naming, comma + 1, limit, direct)
        if told is None:
            continue
        start = _after_label(naming, frame.first, comma)
        while start < comma and folded[start] in ("but", "and", "however", "meanwhile", "still", ","):
            start += 1
        parts = [characters(naming, start, comma)]
        whole = holds_verb(naming, start, comma) and folded[comma - 1] not in BE
        rest = _rest(naming, limit, frame.last, whole=whole, inverted=told[0] < told[1].first)
        inside = inside and rest is not None
        if inside and rest is not None and told[1].last <= limit:
            parts.append(characters(naming, rest, clause_end(naming, rest, frame.last, jumps)))
        spans = tuple(part for part in parts if part is not None)
        amount = words[start + 1][0].isdigit()
        full = comma - start >= _FULL and (amount or folded[start] not in PREPOSITIONS) and folded[start] not in SUBORDINATORS
        if spans and (full or holds_verb(naming, start, comma) or (inside and holds_verb(naming, limit, frame.last))):
            return Clause(spans, told[0], told[1])
    return None


def _said_next(naming: Naming, comma: int, last: int, direct: set[int]) -> bool:
    """Whether only "Lund said," stands between the comma and the next: "If it rains, Lund said, it will flood"."""
    return _attribution_within(naming, comma + 1, _next_stop(naming, comma + 1, last), direct) is not None


def _rest(naming: Naming, limit: int, last: int, *, whole: bool, inverted: bool) -> int | None:
    """Where a clause goes on after the comma at ``limit`` that ends its cue; None where the words there only tell who the speaker is.

    "It is over, said Lund, a retired judge", "The end, said Lund, a retired judge, was near". ``whole``: its verb stands before the cue.
    """
    folded = naming.folded
    if not inverted or limit + 1 >= last or folded[limit + 1] in FINITE:
        return limit + 1
    if whole:
        return limit + 1 if folded[limit + 1] in SUBORDINATORS or folded[limit + 1] in _GOING_ON else None
    commas = naming.commas_within(limit + 2, min(last - 1, limit + _APPOSITION))
    closing = next((comma for comma in commas if folded[comma + 1] in FINITE), None)
    if closing is None and (folded[limit + 1] in ("who", "whose") or folded[limit + 1].isdigit()):
        return None
    return limit + 1 if closing is None else closing + 1


def _after_label(naming: Naming, first: int, last: int) -> int:
    """The first token after a place or a heading with a colon that opens the sentence: "Oslo: The cup …"; ``first`` where none does."""
    for i in range(first, min(last, first + _LABEL)):
        if naming.words[i] == ":":
            return i + 1
        if not naming.words[i][0].isupper():
            break
    return first


def _next_stop(naming: Naming, at: int, last: int) -> int:
    """The next comma or stop that ends no abbreviation."""
    words = naming.words
    for i in range(at, last):
        if words[i] in ",;:" or (words[i] == "." and (i + 1 >= last or not inner_stop(words, i))):
            return i
    return last


def _after_apposition(naming: Naming, first: int, comma: int, last: int) -> int:
    """Where the words of who is named before ``comma`` end, if what he is stands between commas: "It was over, Lund, the coach, said"."""
    named = naming.person_at.get(comma - 1)
    if named is None or comma >= last or naming.words[comma] != "," or named[0] - first > _LABEL:
        return comma
    for closing in naming.commas_within(comma + 2, min(last - 1, comma + _APPOSITION)):
        cue = is_verb(naming, closing + 1, first)
        if cue is not None and cue.clause and not cue.participle and not cue.base:
            return _next_stop(naming, closing + 1, last)
    return comma


def _attribution_within(naming: Naming, first: int, limit: int, direct: set[int]) -> tuple[int, Phrase] | None:
    """Cue and speaker where ``first:limit`` holds nothing but them and an adjunct: "Lund said on Monday", "according to the club"."""
    folded = naming.folded
    if first + 2 < limit and folded[first] == "according" and folded[first + 1] == "to":
        source = _named_after(naming, source_named(naming, first + 2, limit) or Phrase(first + 2, limit, limit - 1))
        return None if naming.sport and source.person is None else (first, source)  # "according to reports"
    told = attribution_after(naming, Chunk(first, limit))
    if told is None or told.cue is None or told.cue in direct or told.phrase is None:
        return None
    cue = CUES.get(folded[told.cue])
    if not speaks(naming, told.phrase) or (cue is not None and cue.lemma in _NOT_TRAILING):
        return None
    if (
        cue is None
        or not (cue.clause or (cue.evidence and folded[told.phrase.head] in DOCUMENTS))
        or first not in (told.phrase.first, told.cue)
    ):
        return None
    inverted = told.cue < told.phrase.first
    if inverted and told.phrase.last < limit and folded[told.phrase.last] in ("'s", "'", "’"):
        return None  # "Lund, whose side had won, lamented his players' waste"
    if inverted and told.phrase.last < limit and holds_verb(naming, told.phrase.last - 1, min(limit, told.phrase.last + 2)):
        return None  # "One of them, speaking on Monday, said the board had one more chance"
    follows = folded[told.cue + 1] if told.cue + 1 < limit else ""
    goes_on = follows in PRONOUNS or follows == "yes" or (follows in DETERMINERS and folded[told.cue] != "told")
    return None if not inverted and goes_on else (told.cue, told.phrase)


def _named_after(naming: Naming, phrase: Phrase) -> Phrase:
    """The phrase with the name that follows it after a comma and ends the sentence: "according to their mentor, Ida Moe."."""
    named = (
        naming.person_at.get(phrase.last + 1) if phrase.person is None and naming.words[phrase.last : phrase.last + 1] == [","] else None
    )
    if named is None or named[1] >= len(naming.words) or naming.words[named[1]] not in ".,":
        return phrase
    return Phrase(phrase.first, named[1], named[1] - 1, person=named[2])


def _according_first(naming: Naming, frame: Frame, jumps: dict[int, int]) -> Clause | None:
    """ "According to Lund, it was over." """
    first = frame.first + 2
    comma = next((i for i in range(first, min(frame.last, first + 24)) if naming.words[i] == ","), None)
    if comma is None or comma == first:
        return None
    named = naming.person_at.get(comma + 1)
    if named is not None and named[1] < frame.last and naming.words[named[1]] == ",":  # "According to the mayor, Ida Lund, …"
        first, comma = comma + 1, named[1]
    phrase = source_named(naming, first, comma) or Phrase(first, comma, comma - 1)
    if naming.sport and phrase.person is None:
        return None  # "According to reports, …"
    span = characters(naming, comma + 1, clause_end(naming, comma + 1, frame.last, jumps))
    return None if span is None else Clause((span,), frame.first, phrase)
