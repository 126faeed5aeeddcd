"""Where a reported clause ends, and the reporter goes on.

Guessed from commas and conjunctions once the clause's verb was seen: what a reporter adds comes after one of them. Where it begins is told
by ``extent``.
"""

from service.extract.quotes.clause_verbs import CONJUNCTIONS, closes, finite, is_clipped, verb_ahead
from service.extract.quotes.cues import ADJOINED, BETWEEN, CUES, DOCUMENTS, FINITE, QUESTIONED, RELATIVES, REPORTER_STARTS, is_adverb
from service.extract.quotes.naming import PRONOUNS, Naming
from service.extract.quotes.phrases import phrase_starting
from service.extract.quotes.subjects import with_apposition

_WITHHELD = frozenset(("refused", "declined"))
_WOULD = frozenset(("would", "will", "could", "did", "does"))
_NOT_SAID = frozenset(
    ("rule", "say", "comment", "confirm", "elaborate", "reveal", "name", "discuss", "deny", "answer", "explain", "speak", "talk")
)
"""What only a speaker would not do: "and would not rule out a move"."""
_ADDRESSING = frozenset(
    (
        "accuse",
        "describe",
        "urge",
        "criticise",
        "criticize",
        "blame",
        "thank",
        "condemn",
        "hail",
        "ask",
        "blast",
        "slam",
        "brand",
        "label",
        "apologise",
        "apologize",
        "liken",
        "invite",
        "encourage",
        "implore",
        "call",
        "dismiss",
        "praise",
        "wonder",
        "joke",
    )
)
"""Verbs besides those of clauses with which the reporter goes on after one: "and accused the hosts"."""
_ASIDES = frozenset(("who", "whose", "where", "whom"))
_PRESENT = frozenset(
    ("has", "have", "is", "are", "will", "await", "awaits", "face", "faces", "play", "plays", "host", "hosts", "remain", "remains")
)
_PERCEIVING = frozenset(("watching", "seeing", "hearing", "reading", "speaking"))
"""What somebody did before he spoke: "said it was poor after watching them lose"."""
_SAID_ASIDE = frozenset(("where", "which", "who", "and", "when"))
_FELT = frozenset(("felt", "feels", "thought", "thinks", "believed", "believes", "hoped", "hopes", "expected", "expects"))
_DID = frozenset(("wished", "congratulated", "dedicated", "paid", "saluted", "commended", "bemoaned", "lamented", "appealed", "promised"))
"""What somebody did with words, besides ``_ADDRESSING``."""
_NOW = frozenset(("is", "are", "has", "have", "will", "can", "'s"))
_SHIFTED = frozenset(("was", "were", "had", "would", "could", "might"))
"""Verbs by which what somebody said is told in the past tense."""
_OUTCOMES = frozenset(
    ("defeat", "win", "victory", "draw", "loss", "stalemate", "thrashing", "exit", "drubbing", "mauling", "humbling", "triumph", "success")
)
_MATCH = 7
"""Tokens from "after" to the word for how a match went, at most."""
_REST = 40
"""Tokens of a sentence that end with when it was said, at most."""
_PREDICATE = 6
"""Tokens of quoted words, with their marks, that hold the clause's verb, whether it is a known one or not."""
_OPEN_ENDS = frozenset(("that", "which", "and", "but", "who"))


def clause_end(naming: Naming, start: int, last: int, jumps: dict[int, int]) -> int:
    """One past the last token of the clause that begins at ``start``."""
    folded, words = naming.folded, naming.words
    verb = naming.folded_at(start) == "to"
    own = naming.folded_at(start) in PRONOUNS  # "he thought it over and has decided" may all be told
    tense = ""
    i = start
    while i < last:
        if i in jumps:
            verb = verb or jumps[i] - i >= _PREDICATE or any(folded[k] in FINITE for k in range(i, jumps[i]))
            i = jumps[i]
            if verb and i < last and "," in words[i - 2 : i] and reporter_goes_on(naming, i, last):
                return i
            continue
        if closes(words, i, last):
            return i
        if verb and words[i] == "," and i + 1 < last and reporter_goes_on(naming, i + 1, last):
            return i
        if tense in _SHIFTED and words[i] == "," and folded[i + 1 : i + 2] == ["and"] and _is_now(naming, i + 2, last):
            return i
        if folded[i] in CONJUNCTIONS and i > start:
            told_on = tense in _SHIFTED and folded[i + 1 : i + 2] == ["had"]  # "said she was sorry and had told them so"
            goes_on = (not told_on and _own_cue(naming, i + 1, last)) or (not naming.sport and _attributes(naming, i + 1, last))
            goes_on = goes_on or _main_verb_goes_on(naming, i, last, present=own and tense in _NOW)
            if goes_on or (not own and _turns(naming, i + 1, last)):
                return i
        if verb and folded[i] == "after" and i + 1 < last and (folded[i + 1] in _PERCEIVING or _after_match(naming, i, last)):
            return i
        if verb and folded[i] == "when" and naming.folded_at(i + 1) in QUESTIONED:
            return i
        if not verb and finite(naming, i, start) and (folded[i] != "'s" or is_clipped(naming, i)):
            verb, tense = True, folded[i]
        i += 1
    return i


def _after_match(naming: Naming, after: int, last: int) -> bool:
    """Whether "after their defeat by Brann" ends the sentence: when it was said, and no part of what was said."""
    if not naming.sport or _OUTCOMES.isdisjoint(naming.folded[after + 1 : min(last, after + _MATCH)]):
        return False
    return last - after <= _REST and not any(finite(naming, k, after) for k in range(after + 1, last))


def reporter_goes_on(naming: Naming, at: int, last: int) -> bool:
    """Whether what stands after a comma is the reporter's again."""
    folded = naming.folded
    word = folded[at]
    if word == "which" and not naming.sport and at + 1 < last and folded[at + 1] in BETWEEN:
        return False  # ", which would cost jobs" goes on with what was told, ", which surprised many" does not
    if word in ("while", "as", "whereas") and not naming.sport and _attributes(naming, at + 1, last):
        return True
    if word == "but" and folded[at + 1 : at + 2] == ["that"] and at + 2 < last and folded[at + 2] not in FINITE:
        return False  # ", but that it was late"
    if word == "with" and naming.sport:
        return True  # ", with both clubs keen on him"
    if word in _SAID_ASIDE and folded[at + 1 : at + 2] == [","] and naming.sport and naming.tells(at + 2, min(at + 6, last)):
        return True  # ", where, he said, minds were on the Cup"
    if (word in REPORTER_STARTS and (naming.sport or word not in ADJOINED)) or (word.endswith("ing") and word in CUES):
        return True
    if word == "before" and at + 1 < last and folded[at + 1].endswith("ing") and folded[at + 1] in CUES:
        return True
    if word in ("and", "or", "then"):
        return naming.words[at + 1 : at + 2] == [","] or _own_cue(naming, at + 1, last) or _attributes(naming, at + 1, last)
    aside = word in _ASIDES and naming.sport and not naming.comma_ahead(at, last)
    if aside and any(folded[k] in _PRESENT for k in range(at + 1, min(at + 5, last))):
        return True  # ", who has been linked with a move."
    if word == "who":
        return _own_cue(naming, at + 1, last)
    if _told_next(naming, at, last):
        return True
    if word in ("a", "an"):
        return any(folded[k] in RELATIVES or folded[k] == "the" for k in range(at + 2, min(at + 4, last)))
    if word == "the" and any(folded[k].endswith("ing") for k in range(at + 1, min(at + 5, last))):
        return True
    if word in ("he", "she", "they") or at in naming.person_at:
        return _own_cue(naming, at, last)
    return _attributes(naming, at, last)


def _told_next(naming: Naming, at: int, last: int) -> bool:
    """Whether the speaker's next verb stands at ``at``: "confirmed that he would go, insisted he was happy"."""
    cue = CUES.get(naming.folded[at])
    told = cue is not None and cue.clause and not cue.base and not cue.participle
    return told and at + 1 < last and naming.words[at + 1][0].isalnum() and naming.folded[at + 1] != "by"


def _attributes(naming: Naming, at: int, last: int) -> bool:
    """Whether "the club said" or "the report shows" stands at ``at``."""
    phrase = phrase_starting(naming, at, last)
    if phrase is None or phrase.pronoun:
        return False
    named = with_apposition(naming, phrase)
    if named is not phrase and named.last + 1 < last and naming.words[named.last] == ",":
        return _own_cue(naming, named.last + 1, last)  # "the mayor, Ida Lund, said"
    shows = CUES.get(naming.folded[phrase.last]) if phrase.last < last and naming.folded[phrase.head] in DOCUMENTS else None
    return _own_cue(naming, phrase.last, last) or (shows is not None and shows.evidence)


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
    if cue is None or cue.base:
        return False
    if cue.lemma == "accept" and not cue.participle:
        return True
    return cue.clause or (cue.lemma in _ADDRESSING and not cue.participle and (i == at or folded[i - 1] in PRONOUNS))


def _turns(naming: Naming, at: int, last: int) -> bool:
    """Whether the speaker's next view or deed stands at ``at``: "felt the penalty was harsh", "wished them well"."""
    folded = naming.folded
    if at + 1 >= last:
        return False
    if folded[at] in _FELT:
        return folded[at + 1] == "that" or verb_ahead(naming, at + 1, last)
    return folded[at] in _DID or folded[at : at + 2] == ["declined", "to"]


def _is_now(naming: Naming, at: int, last: int) -> bool:
    """Whether the reporter tells at ``at`` how things are: "the Norwegian is unlikely to play", after what was told in the past tense."""
    phrase = phrase_starting(naming, at, last)
    return phrase is not None and phrase.last < last and naming.folded[phrase.last] in _PRESENT


def _main_verb_goes_on(naming: Naming, conjunction: int, last: int, *, present: bool) -> bool:
    """Whether "and has", "but is", "and would not rule out" goes on with the reporter's own verb: nobody is told anew who does it.

    ``present``: what was told is in the present tense, which goes on with "has" as well.
    """
    if conjunction + 1 >= last:
        return False
    following = naming.folded[conjunction + 1 : min(conjunction + 5, last)]
    withheld = following[0] in _WITHHELD and following[1:2] == ["to"]
    withheld = withheld or (following[0] in _WOULD and following[1:2] == ["not"])
    if withheld and len(following) > 2 and following[2] in _NOT_SAID:
        return True
    if following[:1] == ["then"] and following[1:2] == [","]:
        return True
    return not present and (naming.folded[conjunction], naming.folded[conjunction + 1]) in (("and", "has"), ("but", "is"), ("but", "has"))


def characters(naming: Naming, first: int, end: int) -> tuple[int, int] | None:
    """The characters of tokens ``first:end`` without marks and stops at their ends."""
    words, tokens = naming.words, naming.document.tokens
    while first < end and not words[first][0].isalnum() and words[first] not in "£$€":
        first += 1
    while end > first and naming.folded[end - 1] in _OPEN_ENDS:
        end -= 1
    while end > first and not words[end - 1][0].isalnum() and naming.folded[end - 1] not in ("'s", "%", ")"):
        end -= 1
    return (tokens.starts[first], tokens.ends[end - 1]) if end > first else None
