"""Noun phrases of the reporter's words, read forwards from their first token or backwards from their last.

Shallow on purpose: determiners, names, prepositions and commas tell who speaks in news prose. Whom a phrase means is decided in
``speakers``.
"""

from dataclasses import replace

from service.extract.people import Person
from service.extract.people.lexicon import DEMONYMS, HONORIFICS, OCCASIONS, POST_NOMINALS, ROLE_MODIFIERS, ROLES
from service.extract.quotes.cues import BETWEEN, CLAUSE_STARTS, CUES, DETERMINERS, HOUSES, PREPOSITIONS, RELATIVES, TIMES
from service.extract.quotes.naming import PRONOUNS, Naming, Phrase

_LINKING = frozenset(("of", "for", "from", "with", "at", "in", "to", "on"))
_BELONGING = frozenset(("of", "for", "to", "with", "from"))
_NEAR = frozenset(("close", "familiar", "loyal", "opposed"))
_LISTING = frozenset((",", "and", "&"))
_LONGEST = 16
_SOME = frozenset(("one", "another", "others", "some"))
"""Words that stand for unnamed people by themselves."""
_LONGEST_SHORT = 4
"""Letters of a title that is written short, with a stop: "Capt."; after "governor" the sentence ends."""
_DESCRIBED = 6
"""Tokens that may describe somebody before the name, at most."""


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
    farthest = min(limit, at + _LONGEST)
    person: Person | None = None
    while end < farthest:
        lower, here = folded[end], words[end]
        if end in naming.person_at:
            if seen and not _titles(naming, end - 1):
                break
            _, stop, person = naming.person_at[end]
            bearer = _bearer_of_role(naming, stop, limit)
            if bearer is None and stop < limit and folded[stop] in HOUSES:
                return Phrase(at, stop + 1, stop)  # "the Lund campaign"
            return replace(bearer, first=at) if bearer is not None else Phrase(at, stop, stop - 1, person=person)
        if end in naming.team_at:
            _, stop, _ = naming.team_at[end]
            head, end, seen = stop - 1, stop, True
            continue
        if (lower == "'s" or (here in "'’" and folded[end - 1].endswith("s"))) and seen:
            if end + 1 >= limit or not _goes_on(naming, end + 1):
                break
            end += 1
            continue
        if here == "." and end > at and folded[end - 1] in HONORIFICS and len(folded[end - 1]) <= _LONGEST_SHORT:
            end += 1
            continue
        if determined and lower in ("called", "named") and (named := naming.person_at.get(end + 1)) is not None:
            return Phrase(at, named[1], named[1] - 1, person=named[2])  # "A woman called Ida Lund"
        if determined and lower in _LISTING and (after := _more_teams(naming, end, limit)) is not None:
            end = after
            continue
        if (
            not here[0].isalnum()
            or lower in BETWEEN
            or lower in PREPOSITIONS
            or lower in RELATIVES
            or lower in CLAUSE_STARTS
            or lower in PRONOUNS
        ):
            bearer = None
            if folded[end - 1] in ROLES:
                bearer = _head_of_something(naming, end, limit) if lower == "of" else _role_for_now(naming, end)
            if bearer is not None:
                return replace(bearer, first=at)
            office = _office_bearer(naming, end, limit) if lower == "of" and words[end - 1][0].isupper() else None
            if office is not None:
                return replace(office, first=at)
            if lower in ("of", "for") and determined and end - 1 > at and _names_go_on(naming, end, limit):
                stop = end + 2
                while stop < limit and words[stop][0].isupper() and stop not in naming.person_at:
                    stop += 1
                return Phrase(at, stop, head)
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
    bearer = None if determined else _described(naming, end, limit)
    if bearer is not None:
        return replace(bearer, first=at)
    last_team = naming.team_at.get(end - 1)
    return Phrase(at, end, head, team=last_team[2] if last_team is not None else None)


def _office_bearer(naming: Naming, of: int, limit: int) -> Phrase | None:
    """Who holds an office of a body whose name goes on after "of": "Bank of Norway governor Kari Lund"."""
    i = of + 1
    while i < min(of + _DESCRIBED, limit) and naming.words[i][0].isupper() and i not in naming.person_at:
        i += 1
    while i < min(of + _DESCRIBED, limit) and (naming.folded[i] in ROLES or naming.folded[i] in ROLE_MODIFIERS):
        i += 1
    named = naming.person_at.get(i) if i > of + 2 and naming.folded[i - 1] in ROLES else None
    return Phrase(of, named[1], named[1] - 1, person=named[2]) if named is not None else None


def _role_for_now(naming: Naming, at: int) -> Phrase | None:
    """Who has a role for an occasion, told from token ``at`` on: "captain for the night Kari Lund"."""
    named = naming.person_at.get(at + 3)
    if named is None or naming.folded[at : at + 2] != ["for", "the"] or naming.folded[at + 2] not in OCCASIONS:
        return None
    return Phrase(at, named[1], named[1] - 1, person=named[2])


def _more_teams(naming: Naming, at: int, limit: int) -> int | None:
    """The role that more teams than one lead to, where ``at`` is the "and" or comma after the first: "the former Molde and Brann boss"."""
    folded = naming.folded
    while at + 1 < limit and folded[at] in _LISTING and at - 1 in naming.team_at and at + 1 in naming.team_at:
        at = naming.team_at[at + 1][1]
    return at if at < limit and at - 1 in naming.team_at and (folded[at] in ROLES or folded[at] in ROLE_MODIFIERS) else None


def _names_go_on(naming: Naming, of: int, limit: int) -> bool:
    """Whether the name of a body goes on after "of" or "for": "the Bank of England", and no "the Mayor of Oslo"."""
    words = naming.words
    if of + 1 >= limit or not words[of - 1][0].isupper() or not words[of + 1][0].isupper():
        return False
    return naming.folded[of - 1] not in ROLES and of - 1 not in naming.team_at and of + 1 not in naming.person_at


def _described(naming: Naming, at: int, limit: int) -> Phrase | None:
    """The person of "Chief operating officer Ida Lund", where ``at`` is the token after "Chief"."""
    for i in range(at, min(at + 3, limit)):
        named = naming.person_at.get(i)
        if named is not None:
            known = naming.folded[i - 1] in ROLES or naming.folded[i - 2 : i] == ["opposite", "number"]
            return Phrase(at, named[1], named[1] - 1, person=named[2]) if i > at and known else None
        if not naming.words[i].islower() or naming.folded[i] in CUES:
            return None
    return None


def _head_of_something(naming: Naming, of: int, limit: int) -> Phrase | None:
    """The person of "Director of football Ida Lund", "Head of Operations, Ida Lund", where ``of`` is the token of "of"."""
    for i in range(of + 2, min(of + 5, limit)):
        named = naming.person_at.get(i)
        if named is not None:
            return Phrase(of, named[1], named[1] - 1, person=named[2])
        if not (naming.words[i].isalpha() or naming.words[i] == ",") or naming.folded[i] in BETWEEN or naming.folded[i] in PREPOSITIONS:
            return None
    return None


def source_named(naming: Naming, at: int, limit: int) -> Phrase | None:
    """The phrase that begins at ``at``, or the name that it leads to: "radio host Ida Lund", "9/11 widow Ida Lund"."""
    phrase = phrase_starting(naming, at, limit)
    owned = _owned(naming, phrase, limit) if phrase is not None else None
    if owned is not None:
        return owned
    if phrase is not None and (phrase.person is not None or phrase.pronoun or naming.folded[at] in DETERMINERS):
        return phrase
    if naming.folded[at : at + 2] in (["one", "of"], ["another", "of"]):
        comma = next((i for i in range(at + 2, min(at + _DESCRIBED, limit)) if naming.words[i] == ","), None)
        named = naming.person_at.get(comma + 1) if comma is not None else None
        if named is not None:
            return Phrase(at, named[1], named[1] - 1, person=named[2])  # "said one of them, Ida Lund"
        return phrase or (Phrase(at, at + 3, at) if at + 2 < limit else None)  # "said one of them"
    for i in range(at, min(at + _DESCRIBED, limit)):
        named = naming.person_at.get(i)
        if named is not None:
            return Phrase(at, named[1], named[1] - 1, person=named[2])
        word = naming.words[i].replace("-", "")
        if not (word.isalnum() or word == "/") or naming.folded[i] in PREPOSITIONS or naming.folded[i] in CLAUSE_STARTS:
            break
    if phrase is None and at < limit and naming.folded[at] in _SOME:
        return Phrase(at, at + 1, at)  # "said one"
    return phrase


def _bearer_of_role(naming: Naming, at: int, limit: int) -> Phrase | None:
    """The person of "Lund adviser Ida Moe", "Lund campaign manager Ida Moe", where ``at`` is the token after the first name."""
    for i in range(at, min(at + 5, limit)):
        named = naming.person_at.get(i)
        if named is not None:
            return Phrase(at, named[1], named[1] - 1, person=named[2]) if i > at else None
        if naming.folded[i] not in ROLES and naming.folded[i] not in ROLE_MODIFIERS and naming.folded[i] not in HOUSES:
            return None
    return None


def _owned(naming: Naming, owner: Phrase, limit: int) -> Phrase | None:
    """Who is told by whose he is: "Lund's lawyer", "Barclays' Ida Moe", "Lund's longtime aide Ida Moe"; None where nobody is."""
    words, folded = naming.words, naming.folded
    at = owner.last
    if owner.pronoun or at + 1 >= limit or not (folded[at] == "'s" or (words[at] in "'’" and folded[at - 1].endswith("s"))):
        return None
    for i in range(at + 1, min(at + _DESCRIBED, limit)):
        named = naming.person_at.get(i)
        if named is not None:
            return Phrase(owner.first, named[1], named[1] - 1, person=named[2])
        ends = not words[i][0].isalnum() or folded[i] in PREPOSITIONS or folded[i] in CLAUSE_STARTS
        if ends or (i > at + 1 and (folded[i] in TIMES or folded[i] in BETWEEN)):
            return Phrase(owner.first, i, i - 1) if i > at + 1 and naming.noun(i - 1) else None
    return None


def _titles(naming: Naming, at: int) -> bool:
    """Whether the token may stand right before a name that it goes with: a role, a team, a nationality."""
    lower = naming.folded[at]
    known = lower in ROLES or lower in ROLE_MODIFIERS or lower in DEMONYMS or lower in HONORIFICS or at in naming.team_at
    return known or lower == "'s" or naming.words[at] in ".'’" or naming.words[at][0].isupper() or lower.endswith("-year-old")


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
    if folded[at] in _SOME and (at == floor or not words[at - 1][0].isalnum()):
        return Phrase(at, at + 1, at)  # '"We lost," one said'
    if words[at] in POST_NOMINALS and at - 1 in naming.person_at:
        at -= 1  # "Ida Lund KC"
    named = naming.person_at.get(at)
    if named is not None:
        first, _, person = named
        if first - 2 >= floor and folded[first - 1] in _BELONGING:
            owner = _common_ending(naming, first - 2, floor)
            if owner is not None:
                return Phrase(owner.first, at + 1, owner.head)
            return Phrase(first, at + 1, at, person=person)  # "the fourth defeat now for Lund, who said"
        titled = _extended(naming, first, floor)
        title = folded[first - 2] if words[first - 1] == "." else folded[first - 1]
        known = title in HONORIFICS or title in ROLES
        if known and titled - 2 >= floor and folded[titled - 1] in _BELONGING and folded[titled - 2].removesuffix("s") in ROLES:
            owner = _common_ending(naming, titled - 2, floor)
            if owner is not None:
                return Phrase(owner.first, at + 1, owner.head)  # "an aide to Mayor Lund"
        return Phrase(titled, at + 1, at, person=person)
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
        if i < at and lower in _LISTING and i - 1 in naming.team_at and i + 1 in naming.team_at:
            i -= 1  # "the former Molde and Brann boss"
            continue
        if i < at and (lower in CLAUSE_STARTS or lower in RELATIVES or lower in PRONOUNS):
            break
        if lower in _LINKING or lower in PREPOSITIONS:
            if i - 1 < lowest or not (words[i - 1][0].isalnum()) or folded[i - 1] in CLAUSE_STARTS or lower not in _LINKING:
                break
            i -= 1 + (folded[i - 1] in _NEAR)
            head = max(i, floor)
            continue
        if not words[i][0].isalnum() and folded[i] not in ("'s", "'", "’", "&", "/"):
            if not (words[i] == "." and i > 0 and len(words[i - 1]) <= 4 and words[i - 1][0].isupper()):
                break
        elif i < at and lower in BETWEEN and lower not in ("last", "next", "first", "half", "long"):
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
