"""The cue beside quoted words, before or after them, and its speaker: "said Lund", 'Lund told reporters: "'. Syntax only."""

from service.extract.people import Person
from service.extract.quotes.cues import (
    BETWEEN,
    CUE_NOUNS,
    CUES,
    DETERMINERS,
    DOCUMENTS,
    FINITE,
    PREPOSITIONS,
    SUBORDINATORS,
    TIMES,
    is_adverb,
)
from service.extract.quotes.fragments import fragment_of, owner_of
from service.extract.quotes.frames import Chunk, Frame, Region
from service.extract.quotes.naming import CUE_WORDS, DASHES, PRONOUNS, Naming, Phrase
from service.extract.quotes.phrases import phrase_ending, phrase_starting, source_named
from service.extract.quotes.relation import Attribution, Relation
from service.extract.quotes.sources import source_before
from service.extract.quotes.subjects import first_subject, subject_before, with_apposition
from service.extract.quotes.verbs import finite_base, form_at, inner_stop, is_passive, is_verb, quoted_as_saying, speaks, subject_of

_REACH = 30
"""Tokens between a quote and its cue, at most."""
_VERBS = 5
"""Possible cues within reach that are tried, at most: no sentence of a careful writer has more, and each may cost as much as a sentence."""
_INTERRUPTED = 3
"""Tokens of a sentence before it is interrupted, at least."""
_INTO_CLAUSE = DETERMINERS | {"of", "as", "with", "in", "on", "by", "from", "about"}
"""Words after which marks hold a part of the reporter's sentence."""
_LISTING = frozenset(("that", "because", "including", "as", "if", "whether", "like", "namely"))
"""Words that put quoted words into the reporter's sentence even where a comma follows: "things such as, ..."."""
_FEW = 3
_SENTENCE = 6
"""Tokens of a region that is a sentence of its own after a dash, with its marks, at least."""
_JUDGING = frozenset(("was", "is", "were", "are", "came", "comes", "remained", "remains"))
_TAKEN_UP = frozenset(
    ("reaction", "summary", "refrain", "explanation", "riposte", "retort", "rallying", "mantra", "conclusion", "thoughts", "cry")
)
"""Nouns that take up quoted words, besides those of ``CUE_NOUNS``: '"No," was his retort'."""
_MESSAGES = CUE_NOUNS | {"message", "messages", "plea", "word", "words"}
"""Nouns for what somebody says, who are nobody themselves."""
_NOUN = 8
"""Tokens from the verb to the noun that takes up quoted words, at most."""
_SPOKE_ON = frozenset(("on", "after", "before", "about", "speaking", "following"))
_LONGEST_TOPIC = 80
"""Characters from the name that signs a quote to the end of the line, at most."""
_TOPICS = frozenset(("on", "about", "regarding"))
"""Words with which a label begins that tells what a quote is about."""
_JOINED = frozenset(("and", "but", ",", "then", "before"))
_GOES_ON = frozenset(("and", "but", "before", "after", "when", "while", "as", "to", "then", "in", "on", "at", "during"))
"""Words with which a sentence may go on after direct speech: 'said "No" and left'."""


def attribution_after(naming: Naming, chunk: Chunk, *, fragment: bool = False) -> Attribution | None:
    """The attribution that follows a quote: "said Lund", "Lund, the coach, said", "― Lund"; None where the words after it tell none."""
    words, folded = naming.words, naming.folded
    at, last = chunk.first, chunk.last
    if at < last and words[at] in DASHES:
        signed = _signature(naming, at + 1, last)
        if signed is not None:
            return signed
    if at < last and words[at] == ":" and naming.document.tokens.starts[at] < naming.document.title_end:
        return _headed(naming, at + 1, last)
    while at < last and not words[at][0].isalnum() and words[at] not in DASHES:
        at += 1
    if at >= last:
        return None
    if folded[at] in ("and", "while", "whereas"):
        return None  # 'Lund said "No" and Moe said "Yes"'
    if folded[at] in _JUDGING:
        judged = _judged(naming, at, last)
        if judged is not None:
            return judged
    if folded[at : at + 2] == ["was", "all"]:  # '"No," was all he would say'
        said = next((i for i in range(at + 3, min(at + 8, last)) if folded[i] in CUE_WORDS), None)
        speaker = phrase_starting(naming, at + 2, last)
        return None if said is None or speaker is None else Attribution(Relation.AFTER, said, speaker)
    if folded[at : at + 2] == ["according", "to"]:
        phrase = source_named(naming, at + 2, last)
        return None if phrase is None else Attribution(Relation.AFTER, at, with_apposition(naming, phrase))
    cue = is_verb(naming, at, at)
    if cue is not None and not fragment and _without_subject(naming, at, last):
        return Attribution(Relation.AFTER, at)
    if cue is not None and not cue.participle and not cue.base and (cue.clause or cue.speech):
        phrase = source_named(naming, at + 1, last)
        phrase = with_apposition(naming, phrase) if phrase is not None else None
        hearer = phrase is not None and phrase.person is None and cue.lemma == "tell"
        if (
            phrase is not None
            and not hearer
            and not (phrase.pronoun and folded[at] != "said" and not fragment and phrase.last < last and words[phrase.last][0].isalnum())
        ):
            return Attribution(Relation.AFTER, at, phrase)
    if not fragment and cue is None:
        uttered = _uttered(naming, chunk, at, last)
        if uttered is not None:
            return uttered
    limit = min(last, at + _REACH)
    for i in range(at, limit):
        if words[i] in ";:" or (words[i] == "." and (i + 1 >= last or not inner_stop(words, i))):
            break
        cue = is_verb(naming, i, at) if i > at and folded[i] in CUE_WORDS else None
        if cue is None or cue.participle or not (cue.clause or cue.speech or cue.evidence):
            continue
        if cue.base and not finite_base(naming, i):
            continue
        phrase = quoted_as_saying(naming, i) or subject_before(naming, i, at)
        if not (cue.clause or cue.speech) and (phrase is None or folded[phrase.head] not in DOCUMENTS):
            continue
        if phrase is not None and min(phrase.first, i) - at <= 8 and folded[phrase.first - 1] not in ("when", "that", "who"):
            return Attribution(Relation.AFTER, i, phrase)
        if not fragment and i - at > 6:
            break
    return None


def _without_subject(naming: Naming, cue: int, last: int) -> bool:
    """Whether nobody stands beside the verb after a quote: the name went with a link: '"We lost," said.', '"Yes," told the BBC.'"""
    if naming.folded[cue] not in ("said", "told", "added") or naming.words[cue - 1][0].isalnum():
        return False
    if naming.folded[cue] == "told":
        return cue + 1 < last and cue + 1 not in naming.person_at
    return cue + 1 < last and naming.words[cue + 1] == "."


def _uttered(naming: Naming, chunk: Chunk, at: int, last: int) -> Attribution | None:
    """A verb of no list right after a quote that a comma ends, and who does it: '"We lost," harrumphed Lund.'"""
    verb = naming.folded[at]
    ended = naming.words[chunk.first] == "," or (chunk.first > 1 and naming.words[chunk.first - 2] in ",!?")
    if not ended or not naming.words[at].islower() or not verb.endswith("ed") or verb in BETWEEN or verb in FINITE:
        return None
    phrase = source_named(naming, at + 1, last)
    phrase = with_apposition(naming, phrase) if phrase is not None else None
    return Attribution(Relation.AFTER, at, phrase) if phrase is not None and phrase.person is not None else None


def _judged(naming: Naming, at: int, last: int) -> Attribution | None:
    """Whose the words are that a noun takes up: "was the verdict of Lund", "was his reply", "came the answer", "is how Lund put it"."""
    folded = naming.folded
    if folded[at + 1 : at + 2] == ["how"]:
        teller = phrase_starting(naming, at + 2, last)
        cue = (
            next((i for i in naming.cues_within(teller.last, min(last, teller.last + _NOUN)) if i >= teller.last), None) if teller else None
        )
        return None if cue is None else Attribution(Relation.AFTER, cue, teller)
    for noun in range(at + 2, min(last, at + _NOUN)):
        if folded[noun] in PREPOSITIONS or not (naming.words[noun][0].isalnum() or folded[noun] == "'s"):
            return None
        if folded[noun] not in CUE_NOUNS and folded[noun] not in _TAKEN_UP:
            continue
        owner = owner_of(naming, noun, at + 1)
        if owner is None and noun + 2 < last and folded[noun + 1] in ("of", "from", "by"):
            owner = source_named(naming, noun + 2, last)
        if owner is not None:
            return Attribution(Relation.AFTER, noun, with_apposition(naming, owner))
        if folded[at] in ("came", "comes"):
            return Attribution(Relation.AFTER, noun)
    return None


def _headed(naming: Naming, at: int, last: int) -> Attribution | None:
    """Whose words a headline begins with: '"We owe them": Lund on the derby', '"We owe them": Molde boss Lund wants more'."""
    phrase = source_named(naming, at, last)
    if phrase is None or phrase.person is None or naming.folded[phrase.last : phrase.last + 1] == ["'s"]:
        return None
    said = next((i for i in naming.cues_within(phrase.last, min(last, phrase.last + _FEW))), None)
    return Attribution(Relation.AFTER, said, phrase)


def _signature(naming: Naming, at: int, last: int) -> Attribution | None:
    """A name after a dash that ends the line: "― Lund"."""
    named = naming.person_at.get(at)
    text, tokens = naming.document.text, naming.document.tokens
    end = named[1] if named is not None else at
    while end < last and end - at < 5 and (naming.words[end][0].isupper() or naming.words[end] == "."):
        end += 1
    while end > at and naming.words[end - 1] == ".":
        end -= 1
    if end == at:
        return None
    rest = text[tokens.ends[end - 1] : tokens.ends[end - 1] + 2]
    headline = named is not None and tokens.starts[at] < naming.document.title_end  # "'We were poor' - Lund hits out"
    if not headline and end < last and naming.words[end] not in ".," and "\n" not in rest and not _spoke_on(naming, named, end):
        return None
    person = named[2] if named is not None else None
    return Attribution(Relation.AFTER, None, Phrase(at, end, end - 1, person=person))


def _spoke_on(naming: Naming, named: tuple[int, int, Person] | None, at: int) -> bool:
    """Whether what follows the signing name only tells of what or when the words are: "― Lund on the penalty", "― Lund after the game"."""
    text, tokens = naming.document.text, naming.document.tokens
    if named is None or naming.folded[at] not in _SPOKE_ON:
        return False
    line = text.find("\n", tokens.starts[at])
    return tokens.starts[at] < line < tokens.starts[at] + _LONGEST_TOPIC or (line < 0 and len(text) < tokens.starts[at] + _LONGEST_TOPIC)


def attribution_before(naming: Naming, frame: Frame, chunk: Chunk, region: Region) -> Attribution | None:
    """The attribution that leads to a quote: 'Lund said: "', 'Lund told reporters, "', 'Lund called it "'; None where none does."""
    words = naming.words
    end = chunk.last
    while end > chunk.first and words[end - 1] in "([":
        end -= 1
    if end == chunk.first:
        return None
    stop = words[end - 1]
    if stop == ":":
        return after_colon(naming, frame, chunk, end - 1)
    if stop == ")" and (colon := _before_topic(naming, chunk.first, end)) is not None:
        return after_colon(naming, frame, Chunk(chunk.first, colon + 1), colon)
    if stop in DASHES and capital(naming, region):
        last = next((i for i in range(end - 1, chunk.first, -1) if words[i] not in DASHES), chunk.first)
        named = naming.person_at.get(last)
        if named is not None:  # "…, among them Ida Lund — “It is over”"
            return Attribution(Relation.BEFORE, None, Phrase(named[0], named[1], last, person=named[2]))
    if stop == "," and naming.folded[end - 2] in _LISTING and end - 2 > chunk.first:
        return fragment_of(naming, frame, end - 1, thoughts=not capital(naming, region))
    if stop == "," or stop in DASHES:
        found = _inverted(naming, chunk.first, end - 1) or _governing(naming, frame, chunk.first, end - 1)
        if found is not None and found.cue is not None and not capital(naming, region) and naming.folded[found.cue + 1] == "that":
            return Attribution(Relation.FRAGMENT, found.cue, found.phrase)  # 'wrote that no one, "not even he," was safe'
        if found is not None and (_inserted(naming, frame, found, region) or _parts_clause(naming, frame, found, region)):
            return Attribution(Relation.FRAGMENT, found.cue, found.phrase)
        if found is not None and (capital(naming, region) or end - 1 - (found.cue or 0) <= 6):
            return Attribution(Relation.BEFORE, found.cue, found.phrase)
        part = fragment_of(naming, frame, end, thoughts=not capital(naming, region))
        whole = stop in DASHES and capital(naming, region) and region.last - region.first > _SENTENCE
        if part is None and whole and naming.document.text[region.quoted.end - 1] in ".!?":
            return Attribution(Relation.BEFORE)  # "As for the governor — 'We do not talk.'": whoever was spoken of
        return part
    if stop in ".!?;":
        return None
    cue = is_verb(naming, end - 1, chunk.first)
    adjacent = cue is not None and (cue.clause or cue.speech)
    if naming.folded[end - 1] in _INTO_CLAUSE or _followed(naming, region):
        return fragment_of(naming, frame, end, thoughts=not capital(naming, region))
    found = _governing(naming, frame, chunk.first, end) if adjacent or capital(naming, region) else None
    if found is not None and found.cue is not None:
        near = end - 1 - found.cue <= 6 and not any(naming.folded[i] in FINITE for i in range(found.cue + 1, end))
        if (found.cue == end - 1 and (capital(naming, region) or _clause_like(naming, region))) or (
            near and capital(naming, region) and not _label_only(naming, found.cue)
        ):
            return Attribution(Relation.BEFORE, found.cue, found.phrase)
    name = naming.person_at.get(end - 1)
    if name is not None and capital(naming, region) and not any(naming.folded[i] in CUES for i in range(chunk.first, end)):
        phrase = phrase_ending(naming, end - 1, chunk.first)
        if phrase is not None and phrase.first - chunk.first <= 2:
            return Attribution(Relation.BEFORE, None, phrase)
    return fragment_of(naming, frame, end, thoughts=not capital(naming, region))


def _before_topic(naming: Naming, first: int, end: int) -> int | None:
    """The colon of a label after which brackets tell of what the words are: 'Lund: (on the penalty) "It was never one."'"""
    opens = next((at for at in range(end - 1, max(first, end - _REACH), -1) if naming.words[at] == "("), None)
    if opens is None or naming.words[opens - 1] != ":" or naming.folded[opens + 1] not in _SPOKE_ON or opens - first > _NOUN:
        return None
    return opens - 1


def _inserted(naming: Naming, frame: Frame, told: Attribution, region: Region) -> bool:
    """Whether cue and speaker only interrupt a sentence that goes on in the marks: 'When it came, Lund said, "we were ready"'."""
    phrase = told.phrase
    if phrase is None or capital(naming, region) or phrase.first - frame.first < _INTERRUPTED:
        return False
    opens = frame.first + (naming.folded[frame.first] in ("so", "and", "but"))
    return naming.words[phrase.first - 1] == "," and naming.folded[opens] in SUBORDINATORS


def _inverted(naming: Naming, first: int, end: int) -> Attribution | None:
    """A cue before its speaker, between commas: 'The tunnel, said Lund, "is a hole"'."""
    named = naming.person_at.get(end - 1)
    phrase = phrase_ending(naming, end - 1, first) if named is not None and naming.words[end] == "," else None
    if phrase is None or phrase.person is None or phrase.first - 2 <= first or naming.words[phrase.first - 2] != ",":
        return None
    cue = is_verb(naming, phrase.first - 1, first)
    told = cue is not None and not cue.participle and not cue.base and (cue.clause or cue.speech)
    return Attribution(Relation.BEFORE, phrase.first - 1, phrase) if told else None


def _parts_clause(naming: Naming, frame: Frame, told: Attribution, region: Region) -> bool:
    """Whether cue and speaker stand within a clause that ends in the marks: 'It, Lund said, "is dead"', 'It was, Lund said, "a gift"'."""
    if told.cue is None or told.phrase is None or capital(naming, region):
        return False
    first = min(told.cue, told.phrase.first)
    if first - 2 < frame.first or naming.words[first - 1] != ",":
        return False
    word = naming.folded[region.first + 1]
    if naming.folded[first - 2] in FINITE or word in FINITE:
        return True
    subject = phrase_starting(naming, frame.first, first)
    alone = subject is not None and subject.last == first - 1 and naming.folded[subject.head] not in TIMES
    return alone and word not in PRONOUNS and word not in DETERMINERS and "'" not in word


def _followed(naming: Naming, region: Region) -> bool:
    """Whether the reporter's sentence goes on after the marks, so that the words in them are only a part of it."""
    after = region.last
    if after >= len(naming.words) or not naming.words[after].islower() or naming.document.text[region.quoted.end - 1] in ",.!?…":
        return False
    words = sum(naming.words[at][0].isalnum() for at in range(region.first, region.last))
    return naming.folded[after] not in _GOES_ON or (words <= _FEW and naming.folded[after] == "as")


def _label_only(naming: Naming, cue: int) -> bool:
    form = form_at(naming, cue)
    return form.label and not form.clause and not form.speech


def _clause_like(naming: Naming, region: Region) -> bool:
    """Whether the quoted words are a clause of their own: a subject and a finite verb."""
    inside = [naming.folded[i] for i in range(region.first + 1, region.last) if naming.words[i][0].isalnum() or naming.folded[i] == "'s"]
    return len(inside) >= 3 and inside[0] not in FINITE and any(word in FINITE for word in inside[1:])


def after_colon(naming: Naming, frame: Frame, chunk: Chunk, colon: int) -> Attribution | None:
    """Whose words follow the colon that ends the chunk: a cue's subject, a label, else whom the sentence is about."""
    found = _governing(naming, frame, chunk.first, colon)
    if found is not None:
        return Attribution(Relation.BEFORE, found.cue, found.phrase)
    topic = chunk.first + (naming.folded[chunk.first] in ("and", "but"))
    if naming.folded[topic] in _TOPICS and colon - topic <= _NOUN:
        return Attribution(Relation.BEFORE)  # 'On the penalty: "…"': whoever was speaking
    label = phrase_ending(naming, colon - 1, chunk.first)
    named = naming.person_at.get(colon - 1)
    if named is not None and named[0] > chunk.first and naming.folded[named[0] - 1] in ("from", "by"):  # "A lesson from Lund:"
        return Attribution(Relation.BEFORE, None, Phrase(named[0], named[1], colon - 1, person=named[2]))
    initials = naming.person_of_initials.get(naming.words[colon - 1]) if colon - chunk.first == 1 else None
    if initials is not None:
        return Attribution(Relation.BEFORE, None, Phrase(colon - 1, colon, colon - 1, person=initials))
    if label is not None and label.person is None and _MESSAGES.intersection(naming.folded[label.first : label.last]):
        label = None  # "Lund has a new message:", "Lund had a message for the fans:"
    if (
        label is not None
        and (label.first - chunk.first <= 2 or label.person is not None)
        and (label.person is not None or label.last - label.first <= 6)
    ):
        return Attribution(Relation.BEFORE, None, label)
    subject = first_subject(naming, chunk.first, colon)
    if subject is not None and subject.person is None and naming.folded[subject.head] in _MESSAGES:  # "The message from Lund was clear:"
        noun = next(at for at in range(subject.first, subject.last) if naming.folded[at] in _MESSAGES)
        linked = naming.folded[noun + 1 : noun + 2] in (["from"], ["of"])
        owner = source_named(naming, noun + 2, colon) if linked else owner_of(naming, noun, chunk.first)
        return Attribution(Relation.BEFORE, noun, owner) if owner is not None else Attribution(Relation.BEFORE)
    return None if subject is None else Attribution(Relation.BEFORE, None, subject)


def _governing(naming: Naming, frame: Frame, first: int, end: int) -> Attribution | None:
    """The last verb of ``first:end`` that can lead to direct speech and has a subject there, or shares that of the verb before it."""
    for i in reversed(naming.cues_within(max(first, end - _REACH), end)[-_VERBS:]):
        cue = is_verb(naming, i, first)
        if cue is None or not (cue.clause or cue.speech):
            continue
        if cue.base and (i == end - 1 or naming.folded[i] in _MESSAGES) and not finite_base(naming, i):
            continue  # "Lund had a simple message"
        phrase = subject_of(naming, i, first)
        joined = naming.folded[i - 1] in ("then", "and", "but", "before")
        if (phrase is None and _goes_on(naming, first, i)) or (joined and (phrase is None or not speaks(naming, phrase))):
            phrase = subject_of(naming, i, frame.first)
        if phrase is None and not (naming.sport or cue.participle or is_passive(naming, i, first)):
            phrase = source_before(naming, i, first)
        if phrase is not None:
            return Attribution(Relation.BEFORE, i, phrase)
    return None


def _goes_on(naming: Naming, first: int, verb: int) -> bool:
    """Whether the verb follows quoted words with nobody named anew: 'called it "a joke" and then warned: "'."""
    folded = naming.folded
    return folded[first] in _JOINED and all(
        folded[i] in _JOINED or folded[i] in BETWEEN or is_adverb(folded[i]) for i in range(first, verb)
    )


def capital(naming: Naming, region: Region) -> bool:
    return naming.document.text[region.quoted.start].isupper()
