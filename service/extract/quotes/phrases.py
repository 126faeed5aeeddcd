"""Who is the subject of a verb in the reporter's words: noun phrases read backwards from the verb, or forwards from a clause's start.

Shallow on purpose: determiners, names, prepositions and commas tell who speaks in news prose. Whom a phrase means is decided in
``speakers``.
"""

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from service.extract.document import Document
from service.extract.matches.sport import is_sport
from service.extract.names import Names
from service.extract.people import People, Person
from service.extract.people.lexicon import COMMON, DEMONYMS, HONORIFICS, ROLE_MODIFIERS, ROLES
from service.extract.quotes.cues import (
    BETWEEN,
    BODY_NOUNS,
    CLAUSE_STARTS,
    CUES,
    DETERMINERS,
    DOCUMENTS,
    HANGING,
    LEADING,
    PHRASAL_FORMS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
)
from service.extract.wordlists import fold_word

PRONOUNS = frozenset(("he", "she", "they", "it", "we", "i"))
_CUE_WORDS = frozenset(CUES) | PHRASAL_FORMS | {"according"}
_HOLDING = PREPOSITIONS - {"after", "before", "as", "since", "until", "than"}
"""Prepositions that are no conjunctions: the noun after them is no subject."""
_LINKING = frozenset(("of", "for", "from", "with", "at", "in", "to", "on"))
_NEAR = frozenset(("close", "familiar", "loyal", "opposed"))
_LONGEST = 16
DASHES = frozenset("—–-―")


class Phrase(NamedTuple):
    """Tokens ``first:last`` with the noun ``head``; ``person`` or ``team`` where the head names one."""

    first: int
    last: int
    head: int
    person: Person | None = None
    team: str | None = None
    pronoun: bool = False


class Naming:
    """The document's tokens with what each of them names."""

    def __init__(self, document: Document, names: Names, people: People) -> None:
        self.document = document
        self.words = document.tokens.words
        self.folded = document.tokens.folded
        self.cues = [at for at, word in enumerate(self.folded) if word in _CUE_WORDS]
        """The tokens that may be cues, by their form."""
        self.commas = [at for at, word in enumerate(self.words) if word == ","]
        self.sport = is_sport(document, names)
        """Whether the article is about sport, where every player wants, hopes and plans: there only what was said counts as told."""
        self.hanging = [] if self.sport else [at for at, word in enumerate(self.folded) if word in HANGING]
        self.person_at: dict[int, tuple[int, int, Person]] = {}
        for mention in people.mentions:
            within = document.tokens_within(mention.start, mention.end)
            self.person_at.update(dict.fromkeys(within, (within.start, within.stop, mention.person)))
        self.competition = names.competitions[0].name if names.competitions else None
        """What "the league" means: the competition that is named first."""
        self.team_at: dict[int, tuple[int, int, str]] = {}
        for team in names.teams:
            within = document.tokens_within(team.start, team.end)
            self.team_at.update(dict.fromkeys(within, (within.start, within.stop, team.name)))

    @cached_property
    def labels(self) -> Counter[str]:
        """How often each word in capitals stands before a colon."""
        return Counter(word for word, after in pairwise(self.words) if after == ":" and len(word) > 2 and word.isupper())

    @cached_property
    def person_of_surname(self) -> dict[str, Person]:
        """Folded last name → the person of it who is named last."""
        return {fold_word(entry[2].name.split()[-1]): entry[2] for entry in self.person_at.values()}

    def cues_within(self, first: int, last: int) -> list[int]:
        """The tokens of ``first:last`` that may be cues."""
        return self.cues[bisect_left(self.cues, first) : bisect_left(self.cues, last)]

    def commas_within(self, first: int, last: int) -> list[int]:
        """The commas among tokens ``first:last``."""
        return self.commas[bisect_left(self.commas, first) : bisect_left(self.commas, last)]

    def hanging_within(self, first: int, last: int) -> list[int]:
        """The tokens of ``first:last`` on which a told clause may hang."""
        return self.hanging[bisect_left(self.hanging, first) : bisect_left(self.hanging, last)]

    def noun(self, at: int) -> bool:
        """Whether the token is known to be a noun for somebody or some body, or is written with a capital."""
        word = self.folded[at]
        if at in self.person_at or at in self.team_at or word in ROLES or word in BODY_NOUNS or word in DOCUMENTS or word in DEMONYMS:
            return True
        if (
            word in ("man", "woman")
            or word.endswith(("-year-old", "people", "women", "men"))
            or (word.endswith("s") and (word[:-1] in ROLES or word[:-1] in BODY_NOUNS))
        ):
            return True
        return self.words[at][0].isupper() and word not in COMMON

    def text(self, phrase: Phrase) -> str:
        tokens = self.document.tokens
        return self.document.text[tokens.starts[phrase.first] : tokens.ends[phrase.last - 1]]


def subject_before(naming: Naming, verb: int, floor: int) -> Phrase | None:
    """The subject of the verb at token ``verb``, looked for in ``floor:verb``."""
    folded, words = naming.folded, naming.words
    at = verb - 1
    while (
        at >= floor
        and (folded[at] in BETWEEN or folded[at] in LEADING or (is_adverb(folded[at]) and words[at].islower()))
        and at not in naming.person_at
    ):
        at -= 1
    if at < floor:
        return None
    if words[at] in ",)" or words[at] in DASHES or folded[at] in ("and", "but", "or", "then") or folded[at] in RELATIVES:
        if folded[at] in ("who", "which", "that"):
            before = at - 2 if at - 1 >= floor and words[at - 1] == "," else at - 1
            return phrase_ending(naming, before, floor) if before >= floor else None
        if words[at] == ")":
            opening = _opening_bracket(words, at, floor)
            if opening is not None and opening - 1 >= floor:
                return phrase_ending(naming, opening - 1, floor)
        if words[at] == ",":
            age = at - 2 if at - 2 >= floor and words[at - 1].isdigit() and words[at - 2] == "," else None
            if age is not None and age - 1 >= floor:
                return phrase_ending(naming, age - 1, floor)
        subject = first_subject(naming, _clause_start(naming, at, floor), at) or first_subject(naming, floor, at)
        named = naming.person_at.get(at - 1) if words[at] == "," else None
        if named is not None and (subject is None or subject.person is None) and named[0] - 1 >= floor and words[named[0] - 1] == ",":
            return Phrase(subject.first if subject is not None else named[0], at, at - 1, person=named[2])
        return subject
    phrase = phrase_ending(naming, at, floor)
    if phrase is None:
        return first_subject(naming, _clause_start(naming, at, floor), at)
    hangs = phrase.person is None and not phrase.pronoun and phrase.first > floor and folded[phrase.first - 1] in _HOLDING
    return None if hangs else phrase  # "in a statement posted": what hangs on a preposition does nothing


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
    at = first
    limit = min(last, first + 80)
    while at < limit:
        word = folded[at]
        if words[at] in DASHES or not words[at][0].isalnum():
            at += 1
            continue
        if (word in PREPOSITIONS or word in SUBORDINATORS) and at not in naming.person_at:
            comma = next((i for i in range(at, limit) if words[i] == "," and not (i + 1 < limit and words[i + 1].isdigit())), None)
            if comma is None:
                phrase = _skip_phrase(naming, at + 1, limit)
                at = phrase
                continue
            at = comma + 1
            continue
        if word in BETWEEN or word in ("and", "but", "or", "so", "yet", "for", "meanwhile", "however", "still", "that", "later"):
            at += 1
            continue
        phrase_here = phrase_starting(naming, at, limit)
        if phrase_here is not None:
            if phrase_here.last < len(words) and folded[phrase_here.last] == "'s":
                at = phrase_here.last + 1
                continue
            return with_apposition(naming, phrase_here)
        at += 1
    return None


def subjects(naming: Naming, first: int, last: int) -> list[Phrase]:
    """Whom a sentence is about: the owner of its subject ("Lund's side"), its subject, and those of its later clauses."""
    if last <= first:
        return []
    found = []
    subject = first_subject(naming, first, last)
    named = naming.person_at.get(first)
    if named is not None and named[1] < last and naming.folded[named[1]] == "'s" and (subject is None or subject.person is None):
        found.append(Phrase(first, named[1], named[1] - 1, person=named[2]))
    if subject is not None:
        found.append(subject)
    return found + later_subjects(naming, first + 4, last)


def later_subjects(naming: Naming, first: int, last: int) -> list[Phrase]:
    """People who are subjects of clauses that go on after a comma: ", but Lund stayed"."""
    found = []
    for at in naming.commas_within(first, last - 3):
        if naming.folded[at + 1] in ("but", "and", "while"):
            phrase = phrase_starting(naming, at + 2, last)
            if phrase is not None and phrase.person is not None and naming.folded[phrase.last] not in ("'s", ","):
                found.append(phrase)
    return found


def with_apposition(naming: Naming, phrase: Phrase) -> Phrase:
    """The phrase with the name that follows it between commas: "the club's director, Erling Moe, ..."."""
    named = naming.person_at.get(phrase.last + 1)
    if phrase.person is not None or phrase.pronoun or named is None or naming.words[phrase.last] != "," or named[1] >= len(naming.words):
        return phrase
    if naming.folded[phrase.head] not in ROLES or naming.words[named[1]] not in ",.":
        return phrase
    return Phrase(phrase.first, named[1], named[1] - 1, person=named[2])


def _skip_phrase(naming: Naming, at: int, limit: int) -> int:
    """One past the noun phrase that hangs on a preposition."""
    phrase = phrase_starting(naming, at, limit)
    return phrase.last if phrase is not None else at + 1


def phrase_starting(naming: Naming, at: int, limit: int) -> Phrase | None:
    """The noun phrase that begins at ``at``; None where no pronoun, name, role or determiner does."""
    words, folded = naming.words, naming.folded
    if at >= limit:
        return None
    word = folded[at]
    if word in PRONOUNS:
        return Phrase(at, at + 1, at, pronoun=True)
    determined = word in DETERMINERS
    if not determined and not naming.noun(at) and word not in ROLE_MODIFIERS and word not in HONORIFICS:
        return None
    end, head, seen = at + 1 if determined else at, at, False
    person: Person | None = None
    while end < min(limit, at + _LONGEST):
        lower, here = folded[end], words[end]
        if end in naming.person_at:
            if seen and not _titles(naming, end - 1):
                break
            _, stop, person = naming.person_at[end]
            bearer = _bearer_of_role(naming, stop, limit)
            return bearer._replace(first=at) if bearer is not None else Phrase(at, stop, stop - 1, person=person)
        if end in naming.team_at:
            _, stop, _ = naming.team_at[end]
            head, end, seen = stop - 1, stop, True
            continue
        if lower == "'s" and seen:
            if end + 1 >= limit or not _goes_on(naming, end + 1):
                break
            end += 1
            continue
        if here == "." and end > at and folded[end - 1] in HONORIFICS:
            end += 1
            continue
        if (
            not here[0].isalnum()
            or lower in BETWEEN
            or lower in PREPOSITIONS
            or lower in RELATIVES
            or lower in CLAUSE_STARTS
            or lower in PRONOUNS
        ):
            break
        if naming.noun(end):
            head, seen = end, True
        elif lower in ROLE_MODIFIERS or not seen:
            if not seen:
                head = end
            if lower in CUES and not naming.noun(end) and end > at + 1:
                break
        else:
            break
        end += 1
        if not determined and not seen and end - at > 2:
            break
    if end == at or (determined and end == at + 1):
        return None
    last_team = naming.team_at.get(end - 1)
    return Phrase(at, end, head, team=last_team[2] if last_team is not None else None)


def _bearer_of_role(naming: Naming, at: int, limit: int) -> Phrase | None:
    """The person of "Lund adviser Ida Moe", where ``at`` is the token after the first name."""
    for i in range(at, min(at + 5, limit)):
        named = naming.person_at.get(i)
        if named is not None:
            return Phrase(at, named[1], named[1] - 1, person=named[2]) if i > at else None
        if naming.folded[i] not in ROLES and naming.folded[i] not in ROLE_MODIFIERS:
            return None
    return None


def _titles(naming: Naming, at: int) -> bool:
    """Whether the token may stand right before a name that it goes with: a role, a team, a nationality."""
    lower = naming.folded[at]
    known = lower in ROLES or lower in ROLE_MODIFIERS or lower in DEMONYMS or lower in HONORIFICS or at in naming.team_at
    return known or naming.words[at] == "." or naming.words[at][0].isupper()


def _goes_on(naming: Naming, at: int) -> bool:
    lower = naming.folded[at]
    return naming.noun(at) or lower in ROLE_MODIFIERS or at in naming.person_at


def phrase_ending(naming: Naming, at: int, floor: int) -> Phrase | None:
    """The noun phrase whose last token is ``at``; what hangs on it by a preposition belongs to it ("a spokesman for the club")."""
    words, folded = naming.words, naming.folded
    if at < floor or not words[at][0].isalnum():
        return None
    if folded[at] in PRONOUNS:
        return Phrase(at, at + 1, at, pronoun=True)
    named = naming.person_at.get(at)
    if named is not None:
        first, _, person = named
        if first - 2 >= floor and folded[first - 1] in ("of", "for", "to", "with", "from"):
            owner = _common_ending(naming, first - 2, floor)
            if owner is not None:
                return Phrase(owner.first, at + 1, owner.head)
            return None
        return Phrase(_extended(naming, first, floor), at + 1, at, person=person)
    club = naming.team_at.get(at)
    if club is not None:
        first, _, team = club
        if first - 2 >= floor and folded[first - 1] in ("of", "for", "from", "at"):
            owner = _common_ending(naming, first - 2, floor)
            if owner is not None:
                return Phrase(owner.first, at + 1, owner.head)
        first = first - 1 if first - 1 >= floor and folded[first - 1] == "the" else first
        return Phrase(first, at + 1, at, team=team)
    return _common_ending(naming, at, floor)


def _extended(naming: Naming, first: int, floor: int) -> int:
    """The start of the phrase that a name ends: the titles, roles, teams and adjectives before it."""
    words, folded = naming.words, naming.folded
    at = first - 1
    while at >= max(floor, first - 10):
        lower = folded[at]
        if lower in DETERMINERS:
            return at
        known = lower in ROLES or lower in ROLE_MODIFIERS or lower in DEMONYMS or lower in HONORIFICS or at in naming.team_at
        if words[at] == "." and at - 1 >= floor and folded[at - 1] in HONORIFICS:
            at -= 2
            first = at + 1
            continue
        of_team = folded[at] == "'s" and at - 1 in naming.team_at
        adjective = words[at].islower() and at - 1 >= floor and folded[at - 1] in ("a", "an") and (at < 2 or words[at - 2] != ",")
        if not (known or of_team or adjective):
            break
        first = at
        at -= 1
    return first


def _common_ending(naming: Naming, at: int, floor: int) -> Phrase | None:
    """A phrase without a name, read backwards from its last noun to its determiner."""
    words, folded = naming.words, naming.folded
    if at < floor or not words[at][0].isalnum():
        return None
    if folded[at] in PRONOUNS or folded[at] in BETWEEN or (folded[at] in CLAUSE_STARTS):
        return None
    head = at
    i = at
    lowest = max(floor, at - _LONGEST)
    while i >= lowest:
        lower = folded[i]
        if lower in DETERMINERS and lower != "that":
            if i == at:
                return None
            linked = i - 2 >= lowest and folded[i - 1] in _LINKING and words[i - 2][0].isalnum() and folded[i - 2] not in BETWEEN
            outer = _common_ending(naming, i - 2 - (folded[i - 2] in _NEAR), floor) if linked else None
            if outer is not None:
                return Phrase(outer.first, at + 1, outer.head)
            known = next((j for j in range(head, i, -1) if naming.noun(j)), head)
            return Phrase(i, at + 1, known)
        if i < at and (lower in CLAUSE_STARTS or lower in RELATIVES or lower in PRONOUNS):
            break
        if lower in _LINKING or lower in PREPOSITIONS:
            if i - 1 < lowest or not (words[i - 1][0].isalnum()) or folded[i - 1] in CLAUSE_STARTS or lower not in _LINKING:
                break
            i -= 1 + (folded[i - 1] in _NEAR)
            head = max(i, floor)
            continue
        if not words[i][0].isalnum() and folded[i] not in ("'s", "&", "/"):
            if not (words[i] == "." and i > 0 and len(words[i - 1]) <= 4 and words[i - 1][0].isupper()):
                break
        elif i < at and lower in BETWEEN and lower not in ("last", "next", "first", "half"):
            break
        i -= 1
    first = i + 1
    while first < at and (
        folded[first] in PREPOSITIONS or folded[first] in BETWEEN or not words[first][0].isalnum() or folded[first] in ("and", "but")
    ):
        first += 1
    if not naming.noun(head) and not naming.noun(at) and not folded[head].endswith("s") and head - first > 0:
        return None
    if not naming.noun(head) and not folded[head].endswith("s"):
        return None
    return Phrase(first, at + 1, head)
