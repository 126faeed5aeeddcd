"""Clauses told before their cue: "It was over, Lund said", "The end, Lund said, was near", "According to Lund, it was over"."""

from service.extract.quotes.beside import attribution_after
from service.extract.quotes.clause_verbs import holds_verb
from service.extract.quotes.cues import CUES, DETERMINERS, DOCUMENTS, FINITE, HEARER_VERBS, PREPOSITIONS, SUBORDINATORS
from service.extract.quotes.endings import characters, clause_end, reporter_goes_on
from service.extract.quotes.frames import Chunk, Frame
from service.extract.quotes.naming import PRONOUNS, Naming, Phrase
from service.extract.quotes.phrases import source_named
from service.extract.quotes.relation import Clause
from service.extract.quotes.verbs import BE, inner_stop, is_verb, speaks

_SHORTEST_TOLD = 4
_SHORTEST_REST = 3
_COMMAS = 6
_LABEL = 4
"""Tokens of a label that opens a sentence, with its colon, at most."""
_APPOSITION = 14
"""Tokens between commas that tell who somebody is, at most."""
_FULL = 7
"""Tokens before a comma that are taken for a clause even where no verb of it is known."""
_GOING_ON = frozenset(("and", "but", "or", "so", "because", "even", "not"))
"""Words with which a clause goes on after its cue and its speaker."""
_NOT_TRAILING = (HEARER_VERBS - {"tell"}) | frozenset(
    ("respond", "answer", "counter", "agree", "deny", "reply", "signal", "charge", "boast", "protest", "post")
)
"""Verbs that do not report the clause before them: ", Lund responded with a header"."""
_CONDITIONS = frozenset(("if", "because", "although", "though", "unless"))
_SUBORDINATING = frozenset(("while", "although", "though", "when", "if", "as", "because", "since", "once", "for", "despite", "whereas"))


def trailing(naming: Naming, frame: Frame, jumps: dict[int, int], direct: set[int]) -> Clause | None:
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


def _said_next(naming: Naming, comma: int, last: int, direct: set[int]) -> bool:
    """Whether only "Lund said," stands between the comma and the next: "If it rains, Lund said, it will flood"."""
    limit = _next_stop(naming, comma + 1, last)
    return limit < last and naming.words[limit] == "," and _attribution_within(naming, comma + 1, limit, direct) is not None


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
