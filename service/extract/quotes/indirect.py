"""Indirect speech: which cues report a clause without marks (or with marks around a part of it), and whose clause it is.

Where the clause begins and ends is told by ``extent``.
"""

from bisect import bisect_left, bisect_right

from service.extract.quotes.clause_verbs import holds_verb
from service.extract.quotes.cues import (
    BETWEEN,
    CUES,
    DETERMINERS,
    DOCUMENTS,
    FINITE,
    HANGING,
    SUBORDINATORS,
    CueForm,
)
from service.extract.quotes.endings import characters, clause_end
from service.extract.quotes.extent import clause_start
from service.extract.quotes.frames import Chunk, Frame, Region
from service.extract.quotes.hanging import hanging
from service.extract.quotes.naming import DASHES, PRONOUNS, Naming, Phrase
from service.extract.quotes.objects import object_end, objects
from service.extract.quotes.phrases import phrase_starting
from service.extract.quotes.relation import Attribution, Clause, Relation
from service.extract.quotes.sources import source_before
from service.extract.quotes.trailing import trailing
from service.extract.quotes.verbs import finite_base, is_passive, is_verb, speaks, subject_of

_SHORTEST = 2
_SHORTEST_OBJECT = 4
_SHORTEST_TOLD = 4
_SHORTEST_REST = 3
_REACH = 60
"""Tokens within which a clause between commas ends."""
_SPOKEN = (Relation.AFTER, Relation.BEFORE, Relation.CONTINUED)
_JUDGES = frozenset(("referee", "ref", "assistant", "linesman", "lineswoman", "official", "officials", "assistant referee"))
"""Those whose rulings in a match are no words."""


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
            until = min(_relative_stop(naming, at, start, stop), _subordinate_stop(naming, frame.first, at, start, stop))
            end = clause_end(naming, start, until, jumps)
            span = characters(naming, start, end)
            shortest = _SHORTEST_REST if naming.folded[start] == "to" else _SHORTEST  # "declined to comment" tells nothing
            if span is None or end - start < shortest or (start in jumps and jumps[start] >= end):
                continue  # too short, or all of it stands in marks
            found.append(Clause((span,), at, phrase))
            told = end
    if not naming.sport:
        found += _hanging(naming, frame, jumps, found)
        found += _objects(naming, frame, jumps, found, direct)
    ended = trailing(naming, frame, jumps, direct) if frame.chunks and (not found or not naming.sport) else None
    if ended is None or any(clause.cue <= ended.cue and _says(naming, clause) for clause in found):
        return found
    return [ended, *(clause for clause in found if clause.cue > ended.cue)]


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


def _subordinate_stop(naming: Naming, first: int, at: int, start: int, stop: int) -> int:
    """Where the clause must end in a sentence that opens with "although": at the comma after which the main clause begins.

    "While Lund said it was over, she stayed".
    """
    folded = naming.folded
    if folded[first] not in SUBORDINATORS or naming.comma_ahead(first, at):
        return stop
    for comma in naming.commas_within(start, min(stop - 1, start + _REACH)):
        after = comma + 1 + (not naming.words[comma + 1][0].isalnum())
        opens = folded[after] in PRONOUNS or folded[after] in DETERMINERS or after in naming.person_at or after in naming.team_at
        if opens and (subject := phrase_starting(naming, after, stop)) is not None and holds_verb(naming, subject.last - 1, stop):
            return comma
    return stop


def _stops(frame: Frame, regions: list[Region], related: list[Attribution]) -> list[int]:
    """For each chunk the token where direct speech, or the frame's end, cuts off what it tells."""
    stops = [frame.last]
    for i in range(len(frame.regions) - 1, -1, -1):
        stops.append(regions[frame.regions[i]].first if related[i].relation in _SPOKEN else stops[-1])
    return stops[::-1]
