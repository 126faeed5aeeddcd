"""Whose a few quoted words within the reporter's own sentence are: of a cue's subject, of a source, of whom the sentence is about."""

from service.extract.people.lexicon import COMMON, HONORIFICS, ROLES
from service.extract.quotes.cues import BETWEEN, CUE_NOUNS, CUES, QUESTION_WORDS
from service.extract.quotes.frames import Chunk, Frame
from service.extract.quotes.naming import DASHES, Naming, Phrase
from service.extract.quotes.phrases import phrase_ending, source_named
from service.extract.quotes.relation import Attribution, Relation
from service.extract.quotes.sources import source_before
from service.extract.quotes.subjects import first_subject, with_apposition
from service.extract.quotes.verbs import finite_base, is_passive, is_verb, speaks, subject_of
from service.extract.wordlists import fold_word

_REACH = 60
"""Tokens between the quoted words and their cue, at most."""
_LABEL = 6
"""Tokens of a label that opens a headline, at most."""
_TRAILING = 10
"""Tokens after the marks within which a headline tells whose the words are, at most."""
TERMS = frozenset(("phrase", "phrases", "word", "words", "term", "terms", "slogan", "chant", "chants", "label", "expression", "epithet"))
_LABELLING = frozenset(("call", "brand", "label", "dub", "hail", "term", "describe", "refer", "deem"))
_FELT = frozenset(("think", "feel", "believe", "expect", "hope", "fear", "reckon", "accept", "suspect", "doubt", "wish"))
"""Verbs of thinking by which a reporter tells what somebody said."""
_WISHING = frozenset(("wants", "seeks", "demands", "expects", "craves", "urges", "hopes"))
_VIEWED = frozenset(("in", "by", "to", "borrow"))
"""Words that lead to whose opinion something is."""
_OPENING = QUESTION_WORDS | {"that"}
_NEAR = 8
_NAMING = 2
_BESIDE = 3
_OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it", "my": "i", "our": "we"}


def fragment_of(naming: Naming, frame: Frame, end: int, *, thoughts: bool = False) -> Attribution | None:
    """The cue whose clause the quoted words at ``end`` are a part of: the last one before them in the frame.

    ``thoughts``: what somebody thinks or feels is told by the quoted words, as they are no name.
    """
    folded = naming.folded
    if folded[end - 1] in ("so-called", "nicknamed", "titled", "entitled", "headlined", "named", "song", "book", "film", "movie", "show"):
        return None
    i = end
    while i > max(frame.first, end - _REACH):
        i = naming.quoted_before.get(i, i - 1)
        if i in naming.quoted:
            continue
        if folded[i] in CUE_NOUNS and i + 1 < end and folded[i + 1] in ("that", "of"):
            owner = owner_of(naming, i, frame.first)
            if owner is not None or folded[i - 2 : i] not in (["in", "a"], ["in", "the"]):
                if owner is not None:
                    return Attribution(Relation.FRAGMENT, i, owner)
                if naming.sport:
                    return None
                continue
        if folded[i] == "that" and (teller := _claiming(naming, i, frame.first)) is not None:
            return Attribution(Relation.FRAGMENT, teller.first - 2, teller)
        if folded[i] in CUE_NOUNS and i + 1 == end and folded[i - 1] == "own":  # 'by her own admission "a wreck"'
            owner = owner_of(naming, i - 1, frame.first)
            if owner is not None:
                return Attribution(Relation.FRAGMENT, i, owner)
        if folded[i] == "to" and i > frame.first and folded[i - 1] == "according":
            phrase = source_named(naming, i + 1, end)
            return None if phrase is None else Attribution(Relation.FRAGMENT, i - 1, phrase)
        cue = is_verb(naming, i, frame.first)
        if cue is None or (cue.base and not finite_base(naming, i)):
            continue
        thought = thoughts and naming.sport and cue.lemma in _FELT
        if not (cue.clause or cue.label or thought or (cue.speech and (not naming.sport or folded[i + 1] == "that"))):
            continue
        named = folded[i] in ("called", "dubbed", "labeled", "labelled", "termed") and i > frame.first and i + 1 == end
        if named and naming.noun(i - 1) and folded[i - 1] not in ROLES and i - 1 not in naming.person_at:
            continue  # "a book called"
        if not (cue.clause or cue.label or thought) and end - i > _BESIDE and folded[i + 1] not in _OPENING:
            continue  # "sings to her in a clip of"
        teller = _teller_of(naming, frame, i, cue.participle)
        if thought and (teller is None or not (teller.person or teller.pronoun) or folded[teller.head] == "it"):
            continue  # 'said it felt "like home"'
        if teller is not None:
            return Attribution(Relation.FRAGMENT, i, teller)
    return None


def _claiming(naming: Naming, that: int, first: int) -> Phrase | None:
    """Whose claim "that" opens: 'hit back at claims by Lund that the club is "a circus"'."""
    named = naming.person_at.get(that - 1)
    phrase = phrase_ending(naming, that - 1, first) if named is not None else None
    if phrase is None or phrase.person is None or phrase.first - 2 < first or naming.folded[phrase.first - 1] not in ("by", "from"):
        return None
    return phrase if naming.folded[phrase.first - 2] in CUE_NOUNS else None


def _teller_of(naming: Naming, frame: Frame, cue: int, participle: bool) -> Phrase | None:
    """Whose words the cue's clause tells. Found once a cue: in a sentence of many marks each of them looks back at the same cues."""
    if cue not in naming.tellers:
        phrase = subject_of(naming, cue, frame.first)
        if participle and cue == frame.first:  # 'Calling it "a gift", Lund …'
            phrase = first_subject(naming, frame.first, frame.last)
        if phrase is None or not speaks(naming, phrase):
            unknown = naming.sport or participle or is_passive(naming, cue, frame.first)
            phrase = None if unknown else source_before(naming, cue, frame.first)
        naming.tellers[cue] = phrase
    return naming.tellers[cue]


def opinion_of(naming: Naming, frame: Frame, before: Chunk, after: Chunk) -> Attribution | None:
    """Whose opinion it is, or whose words: 'was "harsh" in the eyes of Lund', 'in Lund's words, "a gift"', 'for Lund it was "a gift"'."""
    folded = naming.folded
    for chunk in (before, after):
        for noun in naming.opinions_within(max(chunk.first, chunk.last - _REACH) if chunk is before else chunk.first, chunk.last):
            if folded[noun + 1 : noun + 2] in (["of"], ["from"]) and folded[noun - 1] in ("the", "a") and noun + 2 < chunk.last:
                named = source_named(naming, noun + 2, chunk.last)
                holder = with_apposition(naming, named) if named is not None else None  # "in the words of its sponsor, Ida Lund"
            elif folded[noun] in ("saw", "sees"):
                holder = phrase_ending(naming, noun - 1, frame.first) if folded[noun + 1 : noun + 2] == ["it"] else None
                if holder is not None and folded[holder.first - 1] == "as":
                    return Attribution(Relation.FRAGMENT, noun, holder)  # 'as Lund saw it, "a foul"'
                continue
            else:
                holder = owner_of(naming, noun - (folded[noun - 1] == "own"), frame.first)
            lead = noun - 2 if holder is None or holder.first > noun else holder.first - 1
            if holder is None or lead < frame.first or folded[lead] not in _VIEWED:
                continue
            if holder.person is not None or holder.pronoun or naming.noun(holder.head):
                return Attribution(Relation.FRAGMENT, noun, holder)
    if folded[frame.first] in ("for", "to") and folded[before.last - 1] in ("was", "is", "were", "are"):
        holder = source_named(naming, frame.first + 1, before.last)
        if holder is not None and holder.person is not None and before.last - holder.last <= _NEAR:
            return Attribution(Relation.FRAGMENT, None, holder)
    return None


def label_of(naming: Naming, frame: Frame, end: int) -> Attribution | None:
    """Who gave the name that stands in marks like a title: 'called her "Miss Nobody"', 'used the phrase "Iron Tax"'."""
    folded = naming.folded
    if folded[end - 1] in ("called", "titled", "entitled"):
        return None
    for at in reversed(naming.cues_within(max(frame.first, end - _NEAR), end)):
        cue = is_verb(naming, at, frame.first)
        if cue is not None and cue.lemma in _LABELLING and not (cue.participle and naming.sport):
            phrase = subject_of(naming, at, frame.first)
            return Attribution(Relation.FRAGMENT, at, phrase) if phrase is not None and speaks(naming, phrase) else None
    if folded[end - 1] in TERMS or (folded[end - 1] == "as" and not naming.sport):
        subject = first_subject(naming, frame.first, end)
        known = subject is not None and (subject.person is not None or subject.pronoun or folded[end - 1] == "as")
        return Attribution(Relation.FRAGMENT, None, subject) if known else None
    return None


def view(naming: Naming, frame: Frame, before: Chunk) -> Attribution | None:
    """Quoted words in a sentence about somebody are theirs where no cue tells so: 'Lund went after him as a "coward"'."""
    for at in naming.cues_within(max(frame.first, before.last - _REACH), before.last):
        cue = is_verb(naming, at, frame.first)
        if cue is None or cue.participle or (cue.base and not finite_base(naming, at)):
            continue
        if cue.clause or is_passive(naming, at, frame.first) or (cue.label and at + _NAMING >= before.last):
            return None  # its subject was not found, or nobody is told: "was once called"
    label = CUES.get(naming.folded[before.last - 1])
    subject = first_subject(naming, frame.first, before.last) if label is None or not label.label else None  # "what the rules call"
    known = subject is not None and (subject.person is not None or subject.pronoun or naming.folded[before.last - 1] == "as")
    return Attribution(Relation.FRAGMENT, None, subject) if known else None


def in_headline(naming: Naming, frame: Frame, before: Chunk, after: Chunk) -> Attribution | None:
    """Whose the words within a headline are: of its label ("Lund: Trams Are 'Finished'"), of its cue at the end, or of its subject.

    Whom a headline names is told by the article below it.
    """
    words, folded = naming.words, naming.folded
    for i in range(after.first + 1, min(after.last, after.first + _TRAILING)):
        named = _below(naming, i - 1)
        if folded[i] in CUES and named is not None:
            return Attribution(Relation.FRAGMENT, i, named)
    for i in range(frame.first, min(before.last, frame.first + _LABEL)):
        named = _below(naming, i)
        label = i + 1 < before.last and words[i + 1] == ":"
        if named is not None and folded[i + 1] != "'s" and _opens(naming, frame.first, i, named):
            if words[before.last - 1] == ":":
                return Attribution(Relation.BEFORE, None, named)
            cue = next((k for k in range(i + 1, before.last) if folded[k] in CUES), None)
            told = label or cue is not None or not naming.sport
            return Attribution(Relation.FRAGMENT, cue, named) if told else None
        if label and words[i] in words[naming.titled :]:
            return Attribution(Relation.FRAGMENT, None, Phrase(frame.first, i + 1, i))
    return None


def at_headline_end(naming: Naming, after: Chunk) -> Attribution | None:
    """Whose words within a headline are that ends with the name: 'Molde "not afraid" of Brann, says Lund', '… of Brann - Lund'."""
    if after.last <= after.first or naming.document.tokens.ends[after.last - 1] > naming.document.title_end:
        return None
    named = naming.person_at.get(after.last - 1)
    if named is None or named[0] <= after.first:
        return None
    phrase = phrase_ending(naming, after.last - 1, after.first)
    lead = phrase.first - 1 if phrase is not None else named[0] - 1
    if phrase is None or phrase.person is None or lead < after.first:
        return None
    if naming.folded[lead] in CUES and is_verb(naming, lead, after.first) is not None:
        return Attribution(Relation.FRAGMENT, lead, phrase)
    return Attribution(Relation.FRAGMENT, None, phrase) if naming.words[lead] in DASHES else None


def wished_in_headline(naming: Naming, frame: Frame, before: Chunk) -> Attribution | None:
    """Whose wish a headline tells in marks: "Lund wants 'brave' Molde"."""
    if naming.document.tokens.starts[before.last - 1] >= naming.document.title_end:
        return None
    for at in range(frame.first + 1, min(before.last, frame.first + _LABEL)):
        named = _below(naming, at - 1) if naming.folded[at] in _WISHING else None
        if named is not None and _opens(naming, frame.first, at - 1, named):
            return Attribution(Relation.FRAGMENT, at, named)
    return None


def _opens(naming: Naming, first: int, at: int, named: Phrase) -> bool:
    """Whether nothing but titles and first names stands before the surname at ``at``."""
    names = fold_word(named.person.name).split() if named.person is not None else []
    return all(word in names or word in ROLES or word in HONORIFICS or word == "." for word in naming.folded[first:at])


def _below(naming: Naming, at: int) -> Phrase | None:
    """The surname at ``at`` of somebody whom the text below the headline names."""
    person = naming.person_of_surname.get(naming.folded[at]) if naming.words[at][0].isupper() else None
    return Phrase(at, at + 1, at, person=person) if person is not None else None


def according_after(naming: Naming, chunk: Chunk) -> Attribution | None:
    """ "… of playing, according to Lund." """
    folded = naming.folded
    for i in range(chunk.first, min(chunk.last - 2, chunk.first + _REACH)):
        if folded[i] == "according" and folded[i + 1] == "to":
            phrase = source_named(naming, i + 2, chunk.last)
            return None if phrase is None else Attribution(Relation.FRAGMENT, i, phrase)
        if folded[i] == "per" and (i == chunk.first or naming.words[i - 1] == ","):
            phrase = source_named(naming, i + 1, chunk.last)
            return None if phrase is None else Attribution(Relation.FRAGMENT, i, phrase)
    return None


def owner_of(naming: Naming, noun: int, floor: int) -> Phrase | None:
    """Whose words the noun tells of: "his admission", "Lund's claim"."""
    folded, words = naming.folded, naming.words
    for i in range(noun - 1, max(floor, noun - 5) - 1, -1):
        if folded[i] in _OWNERS:
            return Phrase(i, i + 1, i, pronoun=True)
        if folded[i] == "'s" and i - 1 >= floor:
            return phrase_ending(naming, i - 1, floor)
        if not words[i][0].isalnum() or (folded[i] in COMMON and folded[i] not in BETWEEN):
            return None
    return None
