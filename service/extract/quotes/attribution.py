"""Which cue, if any, governs each quoted region of a frame, by the reporter's words around it. Syntax only: nobody is resolved here."""

from enum import Enum
from typing import NamedTuple

from service.extract.people.lexicon import COMMON, HONORIFICS, ROLES
from service.extract.quotes.cues import BETWEEN, CLAUSE_STARTS, CUE_NOUNS, CUES, DETERMINERS, DOCUMENTS, FINITE, PREPOSITIONS, SUBORDINATORS
from service.extract.quotes.frames import Chunk, Frame, Region
from service.extract.quotes.naming import DASHES, Naming, Phrase
from service.extract.quotes.phrases import phrase_ending, phrase_starting
from service.extract.quotes.subjects import first_subject, subject_before, with_apposition
from service.extract.quotes.verbs import inner_stop, is_verb, speaks, subject_of
from service.extract.wordlists import fold_word

_REACH = 30
"""Tokens between a quote and its cue, at most."""
_BEFORE_TITLES = frozenset(
    (
        "on",
        "in",
        "of",
        "'s",
        "called",
        "titled",
        "entitled",
        "program",
        "programme",
        "show",
        "book",
        "song",
        "film",
        "series",
        "column",
        "anthem",
    )
)
_WORKS = frozenset(("program", "programme", "show", "book", "song", "film", "series", "column", "novel", "play", "album", "anthem", "poem"))
_LABEL = 6
"""Tokens of a label that opens a headline, at most."""
_HEADING = 8
"""Words of a heading in marks, at most."""
_INTERRUPTED = 3
"""Tokens of a sentence before it is interrupted, at least."""
_INTO_CLAUSE = DETERMINERS | {"of", "as", "with", "in", "on", "by", "from", "about"}
"""Words after which marks hold a part of the reporter's sentence."""
_GOES_ON = frozenset(("and", "but", "before", "after", "when", "while", "as", "to", "then", "in", "on", "at", "during"))
"""Words with which a sentence may go on after direct speech: 'said "No" and left'."""
_JOINS = frozenset(("and", "or", "but", "as", "a", "an", "the", ","))
_JOINING = 3
_OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it", "my": "i", "our": "we"}


class Relation(Enum):
    """How a region stands to the words around it."""

    AFTER = "its cue follows"
    BEFORE = "its cue stands before"
    CONTINUED = "goes on after the cue of the region before"
    FRAGMENT = "some words of a clause that a cue governs"
    BARE = "a sentence of its own, without a cue"
    NONE = "nobody is told to have said it"


class Attribution(NamedTuple):
    """``cue`` is the token of the verb (or noun), ``phrase`` whom it names as the speaker; both None for BARE and NONE."""

    relation: Relation
    cue: int | None = None
    phrase: Phrase | None = None


_BARE = Attribution(Relation.BARE)
_NONE = Attribution(Relation.NONE)


def attributions(naming: Naming, frame: Frame, regions: list[Region]) -> list[Attribution]:
    """One for each region of the frame."""
    found: list[Attribution] = []
    for i, n in enumerate(frame.regions):
        region, before, after = regions[n], frame.chunks[i], frame.chunks[i + 1]
        introduced = _has_words(naming, before) and naming.words[before.last - 1] != ":"
        heading = len(frame.regions) == 1 and not _has_words(naming, before) and not _has_words(naming, after) and _heading(naming, region)
        if region.first < naming.titled and introduced:
            found.append(_in_headline(naming, frame, before, after) or _NONE)
            continue
        if _within_name(naming, region) or (introduced and _title(naming, region)) or heading:
            found.append(_NONE)
            continue
        lead = _has_words(naming, before)
        within = lead and _goes_on(naming, region, before)
        attribution = None
        if not within:
            attribution = attribution_after(naming, after)
            if attribution is not None and _runs_on(naming, region, before, after, attribution):
                attribution = attribution._replace(relation=Relation.FRAGMENT)
        if (
            attribution is None
            and i > 0
            and found[i - 1].relation in (Relation.AFTER, Relation.CONTINUED)
            and _resumes(naming, region, before)
        ):
            attribution = Attribution(Relation.CONTINUED)
        if attribution is None and i > 0 and found[i - 1].relation is Relation.FRAGMENT and _only_joins(naming, before):
            attribution = found[i - 1]
        if attribution is None and lead:
            attribution = attribution_before(naming, frame, before, region)
        if attribution is None and within:
            told = attribution_after(naming, after, fragment=True) if _closed_by_comma(naming, region, after) else None
            attribution = Attribution(Relation.FRAGMENT, told.cue, told.phrase) if told is not None else _according_after(naming, after)
        if attribution is None and within and not naming.sport:
            attribution = _view(naming, frame, before)
        if attribution is None:
            alone = not lead and (i == 0 or found[i - 1].relation is Relation.BARE)
            attribution = _BARE if alone and not _has_words(naming, after) else _NONE
        found.append(attribution)
    return found


def _view(naming: Naming, frame: Frame, before: Chunk) -> Attribution | None:
    """Quoted words in a sentence about somebody are theirs where no cue tells so: 'Lund went after him as a "coward"'."""
    cues = (is_verb(naming, i, frame.first) for i in naming.cues_within(frame.first, before.last))
    if any(cue is not None and cue.clause and not cue.participle and not cue.base for cue in cues):
        return None  # its subject was not found
    subject = first_subject(naming, frame.first, before.last)
    known = subject is not None and (subject.person is not None or subject.pronoun or naming.folded[before.last - 1] == "as")
    return Attribution(Relation.FRAGMENT, None, subject) if known else None


def _according_after(naming: Naming, chunk: Chunk) -> Attribution | None:
    """ "… of playing, according to Lund." """
    folded = naming.folded
    for i in range(chunk.first, min(chunk.last - 2, chunk.first + _REACH)):
        if folded[i] == "according" and folded[i + 1] == "to":
            phrase = phrase_starting(naming, i + 2, chunk.last)
            return None if phrase is None else Attribution(Relation.FRAGMENT, i, phrase)
    return None


def _title(naming: Naming, region: Region) -> bool:
    """Whether the words are the title of a work: all but the small ones in capitals, and no stop at the end."""
    inside = [word for word in naming.words[region.first : region.last] if word[0].isalnum()]
    end = naming.document.text[region.quoted.end - 1]
    at = region.first - 2 if region.first > 1 and naming.words[region.first - 1] == "," else region.first - 1
    led = naming.folded[at] if at >= 0 and (at == region.first - 1 or naming.folded[at] in _WORKS) else ""
    shortest = 1 if led in ("titled", "entitled") else 2
    if len(inside) < shortest or end in "!?" or (end == "." and led != "'s") or (end == "," and led not in _BEFORE_TITLES):
        return False
    return _capitals(inside)


def _heading(naming: Naming, region: Region) -> bool:
    """Whether a paragraph of nothing but quoted words is a heading ('All Bets Are Off.') or a stage direction ("(APPLAUSE.)")."""
    inside = [word for word in naming.words[region.first : region.last] if word[0].isalnum()]
    directed = len(inside) == 1 and inside[0].isupper() and naming.document.text[region.quoted.start] == "("
    return directed or (region.quoted.single and 1 < len(inside) <= _HEADING and _capitals(inside))


def _capitals(inside: list[str]) -> bool:
    """Whether all words but the small ones begin with a capital."""
    ends = inside[0][0].isupper() and inside[-1][0].isupper()
    return ends and all(word[0].isupper() or word[0].isdigit() or len(word) <= 4 for word in inside)


def _within_name(naming: Naming, region: Region) -> bool:
    """Whether the words are a nickname inside a name: 'Marcia "Cia" Price'."""
    words, before, after = naming.words, region.first - 1, region.last
    if before < 0 or after >= len(words) or region.last - region.first > 5:
        return False
    return before in naming.person_at and words[after][0].isupper() and words[before][0].isupper() and naming.folded[after] not in COMMON


def _in_headline(naming: Naming, frame: Frame, before: Chunk, after: Chunk) -> Attribution | None:
    """Whose the words within a headline are: of its label ("Lund: Trams Are 'Finished'"), of its cue at the end, or of its subject.

    Whom a headline names is told by the article below it.
    """
    words, folded = naming.words, naming.folded
    for i in range(after.first + 1, min(after.last, after.first + _LABEL)):
        named = _below(naming, i - 1)
        if folded[i] in CUES and named is not None:
            return Attribution(Relation.FRAGMENT, i, named)
    for i in range(frame.first, min(before.last, frame.first + _LABEL)):
        named = _below(naming, i)
        label = i + 1 < before.last and words[i + 1] == ":"
        if named is not None and folded[i + 1] != "'s" and _opens(naming, frame.first, i, named):
            cue = next((k for k in range(i + 1, before.last) if folded[k] in CUES), None)
            told = label or cue is not None or not naming.sport
            return Attribution(Relation.FRAGMENT, cue, named) if told else None
        if label and words[i] in words[naming.titled :]:
            return Attribution(Relation.FRAGMENT, None, Phrase(frame.first, i + 1, i))
    return None


def _opens(naming: Naming, first: int, at: int, named: Phrase) -> bool:
    """Whether nothing but titles and first names stands before the surname at ``at``."""
    names = fold_word(named.person.name).split() if named.person is not None else []
    return all(word in names or word in ROLES or word in HONORIFICS or word == "." for word in naming.folded[first:at])


def _below(naming: Naming, at: int) -> Phrase | None:
    """The surname at ``at`` of somebody whom the text below the headline names."""
    person = naming.person_of_surname.get(naming.folded[at]) if naming.words[at][0].isupper() else None
    return Phrase(at, at + 1, at, person=person) if person is not None else None


def _runs_on(naming: Naming, region: Region, before: Chunk, after: Chunk, told: Attribution) -> bool:
    """Whether quoted words with a cue after them are only a part of the reporter's sentence.

    'With so many systems, "there is no safe one," he said', '"It only works" for the rich, she said'.
    """
    if told.cue is None or told.phrase is None:
        return False
    if _has_words(naming, before) and naming.words[before.last - 1] == "," and not _capital(naming, region):
        return True
    first = min(told.cue, told.phrase.first)
    return first > after.first and naming.words[after.first].islower() and not _closed_by_comma(naming, region, after)


def _closed_by_comma(naming: Naming, region: Region, after: Chunk) -> bool:
    """Whether a comma or a stop stands at the end of the quoted words, before the mark or after it."""
    end = naming.document.text[region.quoted.end - 1]
    return end in ",.!?…" or (after.first < after.last and naming.words[after.first] in ",.")


def _only_joins(naming: Naming, chunk: Chunk) -> bool:
    """Whether nothing but "and", "or", a comma and an article stands between two quoted parts."""
    return chunk.last - chunk.first <= _JOINING and all(naming.folded[i] in _JOINS for i in range(chunk.first, chunk.last))


def _has_words(naming: Naming, chunk: Chunk) -> bool:
    return any(naming.words[i][0].isalnum() for i in range(chunk.first, min(chunk.last, chunk.first + 8)))


def _goes_on(naming: Naming, region: Region, before: Chunk) -> bool:
    """Whether the quoted words go on the reporter's clause: no stop before the mark, and the first word in lower case."""
    last = naming.words[before.last - 1]
    return last not in ",:;.!?" and last not in DASHES and not _capital(naming, region)


def _capital(naming: Naming, region: Region) -> bool:
    return naming.document.text[region.quoted.start].isupper()


def _resumes(naming: Naming, region: Region, before: Chunk) -> bool:
    """Whether the region goes on with what was said before its cue: '"We lost," he said, "but we go on."'"""
    last = naming.words[before.last - 1] if before.last > before.first else ","
    return last in ",;:." or last in DASHES or _capital(naming, region)


def attribution_after(naming: Naming, chunk: Chunk, *, fragment: bool = False) -> Attribution | None:
    """The attribution that follows a quote: "said Lund", "Lund, the coach, said", "― Lund"; None where the words after it tell none."""
    words, folded = naming.words, naming.folded
    at, last = chunk.first, chunk.last
    if at < last and words[at] in DASHES:
        signed = _signature(naming, at + 1, last)
        if signed is not None:
            return signed
    while at < last and not words[at][0].isalnum() and words[at] not in DASHES:
        at += 1
    if at >= last:
        return None
    if folded[at] in ("came", "comes") and at + 2 < last and folded[at + 1] == "the" and folded[at + 2] in CUE_NOUNS:
        return Attribution(Relation.AFTER, at + 2)
    cue = is_verb(naming, at, at)
    if cue is not None and not cue.participle and not cue.base and (cue.clause or cue.speech):
        phrase = phrase_starting(naming, at + 1, last) or _name_ahead(naming, at + 1, last)
        phrase = with_apposition(naming, phrase) if phrase is not None else None
        if phrase is not None and not (
            phrase.pronoun and folded[at] != "said" and not fragment and phrase.last < last and words[phrase.last][0].isalnum()
        ):
            return Attribution(Relation.AFTER, at, phrase)
    limit = min(last, at + _REACH)
    for i in range(at, limit):
        if words[i] in ";:" or (words[i] == "." and (i + 1 >= last or not inner_stop(words, i))):
            break
        cue = is_verb(naming, i, at)
        if cue is None or cue.participle or not (cue.clause or cue.speech or cue.evidence) or i == at:
            continue
        if cue.base and not _takes_base(naming, i):
            continue
        phrase = subject_before(naming, i, at)
        if not (cue.clause or cue.speech) and (phrase is None or folded[phrase.head] not in DOCUMENTS):
            continue
        if phrase is not None and phrase.first - at <= 8 and folded[phrase.first - 1] not in ("when", "that", "who"):
            return Attribution(Relation.AFTER, i, phrase)
        if not fragment and i - at > 6:
            break
    return None


def _name_ahead(naming: Naming, at: int, last: int) -> Phrase | None:
    """A name after a description in small letters: "said season-ticket holder Jean Marsh"."""
    for i in range(at, min(at + 5, last)):
        named = naming.person_at.get(i)
        if named is not None:
            return Phrase(at, named[1], named[1] - 1, person=named[2])
        if not naming.words[i].replace("-", "").isalpha() or naming.folded[i] in PREPOSITIONS or naming.folded[i] in CLAUSE_STARTS:
            return None
    return None


def _takes_base(naming: Naming, at: int) -> bool:
    """Whether the base form is a finite verb here: after "did", "to", or a plural or first-person subject."""
    before = naming.folded[at - 1]
    plain = naming.folded[at] in ("say", "argue", "insist", "warn", "read", "put")
    return plain or before in ("i", "we", "they", "to", "did", "also", "often") or before.endswith("s")


def _signature(naming: Naming, at: int, last: int) -> Attribution | None:
    """A name after a dash that ends the line: "― Lund"."""
    named = naming.person_at.get(at)
    text, tokens = naming.document.text, naming.document.tokens
    end = named[1] if named is not None else at
    while end < last and end - at < 5 and (naming.words[end][0].isupper() or naming.words[end] == "."):
        end += 1
    if end == at:
        return None
    while end > at and naming.words[end - 1] == ".":
        end -= 1
    rest = text[tokens.ends[end - 1] : tokens.ends[end - 1] + 2]
    headline = named is not None and tokens.starts[at] < naming.document.title_end  # "'We were poor' - Lund hits out"
    if not headline and end < last and naming.words[end] not in ".," and "\n" not in rest:
        return None
    person = named[2] if named is not None else None
    return Attribution(Relation.AFTER, None, Phrase(at, end, end - 1, person=person))


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
        return _after_colon(naming, chunk, end - 1)
    if stop == "," or stop in DASHES:
        found = _governing(naming, chunk.first, end - 1, speech=True)
        if found is not None and _inserted(naming, frame, found, region):
            return Attribution(Relation.FRAGMENT, found.cue, found.phrase)
        if found is not None and (_capital(naming, region) or end - 1 - (found.cue or 0) <= 6):
            return Attribution(Relation.BEFORE, found.cue, found.phrase)
        return _fragment(naming, frame, end)
    if stop in ".!?;":
        return None
    cue = is_verb(naming, end - 1, chunk.first)
    adjacent = cue is not None and (cue.clause or cue.speech)
    if naming.folded[end - 1] in _INTO_CLAUSE or _followed(naming, region):
        return _fragment(naming, frame, end)
    found = _governing(naming, chunk.first, end, speech=True) if adjacent or _capital(naming, region) else None
    if found is not None and found.cue is not None:
        near = end - 1 - found.cue <= 6 and not any(naming.folded[i] in FINITE for i in range(found.cue + 1, end))
        if (found.cue == end - 1 and (_capital(naming, region) or _clause_like(naming, region))) or (
            near and _capital(naming, region) and not _label_only(naming, found.cue)
        ):
            return Attribution(Relation.BEFORE, found.cue, found.phrase)
    name = naming.person_at.get(end - 1)
    if name is not None and _capital(naming, region) and not any(naming.folded[i] in CUES for i in range(chunk.first, end)):
        phrase = phrase_ending(naming, end - 1, chunk.first)
        if phrase is not None and phrase.first - chunk.first <= 2:
            return Attribution(Relation.BEFORE, None, phrase)
    return _fragment(naming, frame, end)


def _inserted(naming: Naming, frame: Frame, told: Attribution, region: Region) -> bool:
    """Whether cue and speaker only interrupt a sentence that goes on in the marks: 'When it came, Lund said, "we were ready"'."""
    phrase = told.phrase
    if phrase is None or _capital(naming, region) or phrase.first - frame.first < _INTERRUPTED:
        return False
    return naming.words[phrase.first - 1] == "," and naming.folded[frame.first] in SUBORDINATORS


def _followed(naming: Naming, region: Region) -> bool:
    """Whether the reporter's sentence goes on after the marks, so that the words in them are only a part of it."""
    after = region.last
    if after >= len(naming.words) or not naming.words[after].islower() or naming.document.text[region.quoted.end - 1] in ",.!?…":
        return False
    return naming.folded[after] not in _GOES_ON


def _label_only(naming: Naming, cue: int) -> bool:
    form = CUES[naming.folded[cue]]
    return form.label and not form.clause and not form.speech


def _clause_like(naming: Naming, region: Region) -> bool:
    """Whether the quoted words are a clause of their own: a subject and a finite verb."""
    inside = [naming.folded[i] for i in range(region.first + 1, region.last) if naming.words[i][0].isalnum() or naming.folded[i] == "'s"]
    return len(inside) >= 3 and inside[0] not in FINITE and any(word in FINITE for word in inside[1:])


def _after_colon(naming: Naming, chunk: Chunk, colon: int) -> Attribution | None:
    found = _governing(naming, chunk.first, colon, speech=True)
    if found is not None:
        return Attribution(Relation.BEFORE, found.cue, found.phrase)
    label = phrase_ending(naming, colon - 1, chunk.first)
    named = naming.person_at.get(colon - 1)
    if named is not None and (label is None or label.person is None) and named[0] > chunk.first:  # "A lesson from Lund:"
        if naming.folded[named[0] - 1] in ("from", "by"):
            return Attribution(Relation.BEFORE, None, Phrase(named[0], named[1], colon - 1, person=named[2]))
    if label is not None and label.person is None and naming.folded[label.last - 1] in CUE_NOUNS:  # "Lund has a new message:"
        label = None
    if (
        label is not None
        and (label.first - chunk.first <= 2 or label.person is not None)
        and (label.person is not None or label.last - label.first <= 6)
    ):
        return Attribution(Relation.BEFORE, None, label)
    subject = first_subject(naming, chunk.first, colon)
    return None if subject is None else Attribution(Relation.BEFORE, None, subject)


def _governing(naming: Naming, first: int, end: int, *, speech: bool) -> Attribution | None:
    """The last verb of ``first:end`` that can lead to direct speech and has a subject there."""
    for i in reversed(naming.cues_within(max(first, end - _REACH), end)):
        cue = is_verb(naming, i, first)
        if cue is None or (speech and not (cue.clause or cue.speech)) or (i == end - 1 and cue.base and not _takes_base(naming, i)):
            continue
        phrase = subject_of(naming, i, first)
        if phrase is not None:
            return Attribution(Relation.BEFORE, i, phrase)
    return None


def _fragment(naming: Naming, frame: Frame, end: int) -> Attribution | None:
    """The cue whose clause the quoted words at ``end`` are a part of: the last one before them in the frame."""
    folded, words = naming.folded, naming.words
    if folded[end - 1] in ("so-called", "nicknamed", "titled", "entitled", "headlined", "named", "song", "book", "film", "movie", "show"):
        return None
    for i in range(end - 1, max(frame.first, end - 2 * _REACH) - 1, -1):
        if words[i] in '“”"':
            continue
        if folded[i] in CUE_NOUNS and i + 1 < end and folded[i + 1] in ("that", "of"):
            owner = owner_of(naming, i, frame.first)
            if owner is not None or folded[i - 2 : i] not in (["in", "a"], ["in", "the"]):
                return None if owner is None else Attribution(Relation.FRAGMENT, i, owner)
        if folded[i] == "to" and i > frame.first and folded[i - 1] == "according":
            phrase = phrase_starting(naming, i + 1, end)
            return None if phrase is None else Attribution(Relation.FRAGMENT, i - 1, phrase)
        cue = is_verb(naming, i, frame.first)
        if cue is None or not (cue.clause or cue.label):
            continue
        named = folded[i] in ("called", "dubbed", "labeled", "labelled", "termed") and i > frame.first and i + 1 == end
        if named and naming.noun(i - 1) and folded[i - 1] not in ROLES and i - 1 not in naming.person_at:
            continue  # "a book called"
        phrase = subject_of(naming, i, frame.first)
        if phrase is not None and speaks(naming, phrase):
            return Attribution(Relation.FRAGMENT, i, phrase)
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
