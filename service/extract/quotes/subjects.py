"""Who is the subject of a verb or a clause in the reporter's words; whom the phrase means is decided in ``speakers``."""

from dataclasses import replace

from service.extract.dates import MONTHS
from service.extract.people.lexicon import DEMONYMS, HONORIFICS, POST_NOMINALS, ROLES
from service.extract.quotes.cues import (
    BETWEEN,
    CUES,
    DETERMINERS,
    DOCUMENTS,
    FINITE,
    LEADING,
    PAST,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
    is_adverb,
)
from service.extract.quotes.naming import DASHES, Naming, Phrase
from service.extract.quotes.phrases import phrase_ending, phrase_starting

_APPOSITION = 12
"""Tokens between commas that may name somebody, at most."""
_ARTICLES = frozenset(("a", "an", "the"))
_OPENS_CLAUSE = RELATIVES | SUBORDINATORS | {"and", "but"}
_EQUATING = frozenset(("is", "was", "be", "remains", "became"))
"""Verbs that only tell who somebody is: "Lund's assistant will be Ida Moe"."""
_OF = frozenset(("of", "for", "from", "at", "in", "as", "on"))
_OF_WHAT = 7
"""Tokens that tell of what somebody is the head, at most."""
_OBJECTS = frozenset(("it", "him", "her", "them", "himself", "herself"))
_FIGURES = frozenset(("shares", "stock", "profits", "profit", "sales", "revenue", "revenues", "earnings", "turnover", "losses"))
_LEADING_TO_OWNERS = frozenset(("in", "at", "of"))
_WHERE = frozenset(("on", "at", "in", "from"))
_ENDS = frozenset(("side", "end", "dugout", "dug-out", "bench", "camp", "corner", "fence", "aisle"))
"""Where somebody else is."""
_LEAD = 14
"""Tokens that tell when or where something was, without a comma after them, at most."""
_PLACE = 5
"""Tokens that tell where, at most."""
_HOLDING = PREPOSITIONS - {"after", "before", "as", "since", "until", "than"}
"""Prepositions that are no conjunctions: the noun after them is no subject."""


def subject_before(naming: Naming, verb: int, floor: int) -> Phrase | None:
    """The subject of the verb at token ``verb``, looked for in ``floor:verb``."""
    folded, words = naming.folded, naming.words
    at = verb - 1
    while (
        at >= floor
        and (folded[at] in BETWEEN or folded[at] == "having" or folded[at] in LEADING or (is_adverb(folded[at]) and words[at].islower()))
        and at not in naming.person_at
    ):
        at -= 1
    if at > floor + 2 and words[at] == "," and folded[at - 1] in ("however", "though") and words[at - 2] == ",":
        return subject_before(naming, at - 2, floor)  # "he did, however, confirm"
    if at < floor:
        return None
    if words[at] in ",)" or words[at] in DASHES or folded[at] in ("and", "but", "or", "then") or folded[at] in RELATIVES:
        if folded[at] in ("who", "which", "that"):
            before = at - 2 if at - 1 >= floor and words[at - 1] == "," else at - 1
            return _apposed_to(naming, phrase_ending(naming, before, floor), floor) if before >= floor else None
        if words[at] == ")":
            opening = _opening_bracket(words, at, floor)
            if opening is not None and opening - 1 >= floor:
                return phrase_ending(naming, opening - 1, floor)
        if words[at] == ",":
            age = at - 2 if at - 2 >= floor and words[at - 1].isdigit() and words[at - 2] == "," else None
            if age is not None and age - 1 >= floor and not words[age - 1].isdigit():
                return phrase_ending(naming, age - 1, floor)
            aside = _before_aside(naming, at, floor) or _between_commas(naming, at, floor)
            if aside is not None:
                return aside
        subject = first_subject(naming, _clause_start(naming, at, floor), at) or first_subject(naming, floor, at)
        subject = _apposed_to(naming, subject, floor) if words[at] == "," else subject
        named = naming.person_at.get(at - 1 - (words[at - 1] in POST_NOMINALS)) if words[at] == "," else None
        if named is not None and (subject is None or subject.person is None) and named[0] - 1 >= floor and words[named[0] - 1] == ",":
            near = subject is not None and named[0] - subject.first <= _APPOSITION
            return Phrase(subject.first if subject is not None and near else named[0], at, at - 1, person=named[2])
        return subject
    phrase = phrase_ending(naming, at, floor)
    if phrase is None:
        return first_subject(naming, _clause_start(naming, at, floor), at)
    hangs = phrase.person is None and not phrase.pronoun and phrase.first > floor and folded[phrase.first - 1] in _HOLDING
    if hangs and phrase.first - 2 >= floor and folded[phrase.first - 2] in DOCUMENTS and folded[phrase.first - 1] in ("by", "from"):
        document = phrase_ending(naming, phrase.first - 2, floor)
        return None if document is None else Phrase(document.first, phrase.last, document.head)  # "a memo by Lund's office"
    return None if hangs else phrase  # "in a statement posted": what hangs on a preposition does nothing


def _apposed_to(naming: Naming, phrase: Phrase | None, floor: int) -> Phrase | None:
    """The name before what somebody is called, where that is what has the relative clause: "Ida Lund, 43, a teacher who said"."""
    if phrase is None or phrase.person is not None or phrase.first - 2 < floor or naming.folded[phrase.first] not in _ARTICLES:
        return phrase
    at = phrase.first - 2
    if naming.words[at].isdigit() and at - 2 >= floor and naming.words[at - 1] == ",":
        at -= 2
    named = naming.person_at.get(at) if naming.words[at + 1] == "," == naming.words[phrase.first - 1] else None
    return phrase if named is None else Phrase(named[0], phrase.last, at, person=named[2])


def _before_aside(naming: Naming, comma: int, floor: int) -> Phrase | None:
    """Who does it in a relative clause, where an aside between commas ends at ``comma``: "a kick that Lund, back at Molde, called"."""
    opens = next((c for c in reversed(naming.commas_within(max(floor, comma - _APPOSITION), comma)) if c - 1 in naming.person_at), None)
    if opens is None:
        return None
    first, _, person = naming.person_at[opens - 1]
    return Phrase(first, opens, opens - 1, person=person) if first > floor and naming.folded[first - 1] in RELATIVES else None


def _between_commas(naming: Naming, comma: int, floor: int) -> Phrase | None:
    """Who is named between commas within a clause that hangs on another: "a plan that his rival, Ida Lund, mocked"."""
    named = naming.person_at.get(comma - 1)
    if named is None or named[0] - 2 <= floor or naming.words[named[0] - 1] != ",":
        return None
    told = phrase_ending(naming, named[0] - 2, floor)
    if told is None or told.person is not None or told.first <= floor or naming.folded[told.first - 1] not in _OPENS_CLAUSE:
        return None
    return Phrase(told.first, comma, comma - 1, person=named[2])


def _opening_bracket(words: list[str], closing: int, floor: int) -> int | None:
    return next((i for i in range(closing - 1, max(floor, closing - 12) - 1, -1) if words[i] == "("), None)


def _clause_start(naming: Naming, at: int, floor: int) -> int:
    """The start of the clause that ends at ``at``: after the last semicolon, colon or conjunction that follows a comma."""
    words, folded = naming.words, naming.folded
    for i in range(at - 1, max(floor, at - 60) - 1, -1):
        if words[i] in ";:" or (
            folded[i] in ("but", "and", "while", "though", "although", "whereas") and i > floor and words[i - 1] == ","
        ):
            return i + 1
    return floor


def first_subject(naming: Naming, first: int, last: int) -> Phrase | None:
    """The first noun phrase of a clause that hangs on no preposition; clauses and adverbials before it are passed over."""
    words, folded = naming.words, naming.folded
    at, owner = first, None
    limit = min(last, first + 80)
    while at < limit:
        word = folded[at]
        if at in naming.quoted:
            at = naming.quoted[at]
            continue
        if words[at] == "(":
            at = next((i + 1 for i in range(at, min(limit, at + _APPOSITION)) if words[i] == ")"), at + 1)
            continue
        if words[at] in DASHES or not words[at][0].isalnum():
            at += 1
            continue
        opening = at == first and word.endswith(("ing", "ed")) and at not in naming.person_at and folded[at + 1 : at + 2] != ["'s"]
        if (opening and _hangs(naming, at + 1)) or ((word in PREPOSITIONS or word in SUBORDINATORS) and at not in naming.person_at):
            elsewhere = _named_elsewhere(naming, at, limit)
            if elsewhere is not None:
                return elsewhere
            comma = next((i for i in range(at, limit) if _pauses(naming, i, limit)), None)
            follows = _without_comma(naming, at, comma if comma is not None else limit) if word in PREPOSITIONS and naming.sport else None
            if follows is not None:
                return follows
            bracket = next((i for i in range(at, min(limit, at + 6)) if words[i] == "("), None)
            if comma is None or (bracket is not None and bracket < comma):
                phrase = _skip_phrase(naming, at + 1, limit)
                at = phrase
                continue
            at = comma + 1
            continue
        if word in BETWEEN or word in ("and", "but", "or", "so", "yet", "for", "meanwhile", "however", "still", "that", "later"):
            at += 1
            continue
        phrase_here = (_cleft(naming, at, limit) if word == "it" else None) or phrase_starting(naming, at, limit)
        if phrase_here is not None:
            if phrase_here.last < len(words) and folded[phrase_here.last] == "'s":
                at, owner = phrase_here.last + 1, phrase_here.first
                continue
            acts = owner is not None and _EQUATING.isdisjoint(folded[phrase_here.last : phrase_here.last + 2])
            if acts and owner is not None and phrase_here.person is None and folded[phrase_here.head] in ROLES:
                phrase_here = replace(phrase_here, first=owner)  # "Lund's anguished mother" is not Lund
            return with_apposition(naming, _company(naming, phrase_here, limit) or phrase_here)
        at += 1
    return None


def _cleft(naming: Naming, it: int, limit: int) -> Phrase | None:
    """Who is meant by "It was Kari Lund who"."""
    named = phrase_starting(naming, it + 2, limit) if naming.folded_at(it + 1) in ("was", "is") else None
    return named if named is not None and named.person is not None and naming.folded_at(named.last) == "who" else None


def _company(naming: Naming, phrase: Phrase, limit: int) -> Phrase | None:
    """Whose figures the phrase tells of: "Shares in Norsk Oil", "Annual profits at Norsk Oil"."""
    of = phrase.last + (naming.folded_at(phrase.last) in _FIGURES)
    if naming.folded[of - 1] not in _FIGURES or of + 1 >= limit or naming.folded[of] not in _LEADING_TO_OWNERS:
        return None
    owner = phrase_starting(naming, of + 1, limit)
    return owner if owner is not None and naming.words[owner.head][0].isupper() else None


def _named_elsewhere(naming: Naming, at: int, limit: int) -> Phrase | None:
    """Who is named right after where it was told: "On the other side Kari Lund, …", "In the away dugout Lund …"."""
    if at + 1 >= limit or naming.folded[at] not in _WHERE or naming.folded[at + 1] != "the":
        return None
    for i in range(at + 2, min(at + _PLACE, limit)):
        named = naming.person_at.get(i)
        if named is not None:
            return Phrase(i, named[1], named[1] - 1, person=named[2]) if naming.folded[i - 1] in _ENDS and named[1] < limit else None
        if not naming.words[i].islower():
            return None
    return None


def _without_comma(naming: Naming, at: int, comma: int) -> Phrase | None:
    """Who is told of right after when or where it was: "At a press conference on Friday the 60-year-old had said", "In May Lund left"."""
    folded, words = naming.folded, naming.words
    for i in range(at + 2, min(at + _LEAD, comma)):
        timed = folded[i - 1] in TIMES or folded[i - 1] in MONTHS or words[i - 1].isdigit()
        if folded[i] == "the" and words[i - 1][0].isalnum() and folded[i - 1] not in PREPOSITIONS:
            phrase = phrase_starting(naming, i, comma)
            told = phrase is not None and (folded[phrase.head].endswith("-year-old") or folded[phrase.head] in DEMONYMS)
        elif timed and (i in naming.person_at or folded[i] in ("he", "she")):
            phrase = phrase_starting(naming, i, comma)
            told = phrase is not None and (phrase.person is not None or phrase.pronoun)
        else:
            continue
        if told and phrase is not None and (_acts(naming, phrase.last) or folded[phrase.last : phrase.last + 2] == [",", "who"]):
            return phrase
    return None


def _acts(naming: Naming, at: int) -> bool:
    """Whether a verb stands at the token: "had", "scored", "went"."""
    word = naming.folded_at(at)
    return word in FINITE or word in PAST or word in CUES or (word.endswith("ed") and naming.words[at].islower())


def _pauses(naming: Naming, at: int, limit: int) -> bool:
    """Whether a comma stands at ``at``, or ends the quoted words that end there."""
    words = naming.words
    if at + 1 in naming.quoted_before:
        return words[at - 1] == ","
    thousands = at + 1 < limit and words[at + 1].isdigit() and len(words[at + 1]) == 3 and words[at - 1].isdigit()
    return words[at] == "," and not thousands


def _hangs(naming: Naming, at: int) -> bool:
    """Whether what follows a participle that opens the sentence hangs on it: "Worried about it, Lund …", "Citing the cost, …"."""
    if at >= len(naming.words):
        return False
    word = naming.folded[at]
    if naming.words[at + 1 : at + 2] == [","] and naming.words[at][0].isalpha() and word not in CUES and word not in BETWEEN:
        return True  # "Giving evidence, Lund …"
    return word in PREPOSITIONS or word in DETERMINERS or word in _OBJECTS


def with_apposition(naming: Naming, phrase: Phrase) -> Phrase:
    """The phrase with the name that follows it between commas: "the club's director, Erling Moe, ..."."""
    if phrase.person is not None or phrase.pronoun or phrase.last + 1 >= len(naming.words):
        return phrase
    known = naming.folded[phrase.first] in DETERMINERS or "'s" in naming.folded[phrase.first : phrase.head]
    plain = known and naming.words[phrase.head].islower()  # "the foreman", "his opposite number", "Lund's personal trainer"
    if naming.folded[phrase.head] not in ROLES and not plain:
        return phrase
    comma = phrase.last
    if naming.folded[comma] in _OF:  # "the minister for housing, Ida Lund, ..."
        ends = range(comma + 2, min(comma + _OF_WHAT, len(naming.words)))
        comma = next((i for i in ends if not naming.words[i][0].isalnum() and naming.folded[i - 1] not in HONORIFICS), comma)
    if naming.words[comma] != ",":
        return phrase
    name = phrase_starting(naming, comma + 1, min(comma + _APPOSITION, len(naming.words)))
    if name is None or name.person is None or name.last >= len(naming.words):
        return phrase
    role = naming.folded[phrase.head] in ROLES and naming.folded[name.last] in _OF  # "the panel's chairwoman, Ida Lund of Molde"
    if naming.words[name.last] in POST_NOMINALS:  # "the prosecutor, Ida Lund KC, ..."
        return Phrase(phrase.first, name.last + 1, name.last - 1, person=name.person)
    if naming.words[name.last] not in ",." and not role:
        return phrase
    return Phrase(phrase.first, name.last, name.last - 1, person=name.person)


def _skip_phrase(naming: Naming, at: int, limit: int) -> int:
    """One past the noun phrase that hangs on a preposition."""
    phrase = phrase_starting(naming, at, limit)
    return phrase.last if phrase is not None else at + 1
