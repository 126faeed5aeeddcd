"""Whom a sentence of the reporter is about; the subject of one verb is found in ``subjects``."""

from service.extract.people.lexicon import HONORIFICS, ROLE_MODIFIERS, ROLES
from service.extract.quotes.callings import PLAYED, owns
from service.extract.quotes.cues import BETWEEN, FINITE, PAST
from service.extract.quotes.naming import Naming, Phrase
from service.extract.quotes.phrases import phrase_starting
from service.extract.quotes.subjects import first_subject

_MOVING = frozenset(("leave", "leaves", "left", "leaving", "had", "has", "with"))
_MOVED = frozenset(
    "fuming raging seething ruing cursing lamenting bemoaning complaining wondering insisting admitting claiming".split(),
)
"""What those do of whom a sentence goes on to tell what they said."""
_LEFT = (["was", "left", "to"], ["was", "up", "to"])
_DID = frozenset(
    (
        "won",
        "hit",
        "got",
        "made",
        "came",
        "went",
        "put",
        "sent",
        "saw",
        "took",
        "beat",
        "shot",
        "ran",
        "left",
        "gave",
        "fell",
        "found",
        "stole",
    )
)
"""What players do in matches, of verbs whose past tense tells nothing by its ending."""
_OF_WHAT = 7
"""Tokens that tell of what somebody is the head, at most."""
_TITLES = 4
"""Tokens of roles and teams before a name, at most."""
_PASSIVE = 8
"""Tokens from a subject to who did it to it, at most."""
_WAS = frozenset(("was", "were", "is", "been"))


def subjects(naming: Naming, first: int, last: int) -> list[Phrase]:
    """Whom a sentence is about: the owner of its subject ("Lund's side"), its subject, and those of its later clauses."""
    if last <= first:
        return []
    found = []
    subject = first_subject(naming, first, last)
    named = naming.person_at.get(first + (naming.folded[first] in HONORIFICS) if first < last else first)
    if named is None and (subject is None or subject.person is None):
        owner = phrase_starting(naming, first, last)  # "Molde boss Kari Lund's voice"
        named = naming.person_at.get(owner.last - 1) if owner is not None and owner.person is not None else None
    whose = named is not None and named[1] < last and owns(naming, named[1]) and (subject is None or subject.person is None)
    if named is not None and whose and not _somebody_of(naming, named[1] + 1, last):
        found.append(Phrase(first, named[1], named[1] - 1, person=named[2]))
    split = naming.person_at.get(first + 2) if first + 2 < last and naming.folded[first] == "it" else None
    if split is not None and naming.folded[first + 1] in ("was", "is") and naming.folded[split[1] : split[1] + 1] == ["who"]:
        return [Phrase(first + 2, split[1], split[1] - 1, person=split[2])]  # "It was Kari Lund who"
    it = next((i for i in (first, first + 1) if i + 4 < last and naming.folded[i] == "it"), None)
    to = it if it is not None and naming.folded[it + 1 : it + 4] in _LEFT else None
    left = phrase_starting(naming, to + 4, last) if to is not None else None
    if left is not None and left.person is not None:
        return [left]  # "Instead it was left to Kari Lund to find the words"
    if subject is not None:
        found.append(subject)
    if not naming.sport and (subject is None or subject.person is None):
        found += _agents(naming, first if subject is None else subject.last, last)
    return found + later_subjects(naming, first + 4, last)


def _agents(naming: Naming, at: int, last: int) -> list[Phrase]:
    """The person who did it, told from token ``at`` on: "The view was shared by Ida Lund"."""
    folded = naming.folded
    for i in range(at + 1, min(at + _PASSIVE, last - 1)):
        if folded[i] == "by":
            told = folded[i - 1].endswith(("ed", "en")) and not _WAS.isdisjoint(folded[at:i])
            phrase = phrase_starting(naming, i + 1, last) if told else None
            return [phrase] if phrase is not None and phrase.person is not None else []
        if not naming.words[i][0].isalnum():
            return []
    return []


def _somebody_of(naming: Naming, at: int, last: int) -> bool:
    """Whether somebody who is named is whose: "Lund's successor, Ida Moe," is not about Lund."""
    for i in range(at, min(at + _OF_WHAT, last)):
        if naming.words[i] == ",":
            return i + 1 in naming.person_at and any(naming.folded[k] in ROLES for k in range(at, i))
    return False


def later_subjects(naming: Naming, first: int, last: int) -> list[Phrase]:
    """People who are subjects of clauses that go on after a comma: ", but Lund stayed"."""
    found = []
    for at in range(first, last - 2) if ";" in naming.words[first : last - 2] else ():
        phrase = phrase_starting(naming, at + 1, last) if naming.words[at] == ";" else None
        if phrase is not None and phrase.person is not None and naming.folded_at(phrase.last) not in ("'s", ","):
            found.append(phrase)  # "; her colleague Ida Lund was not so sure"
    for at in naming.people_within(first, last - 1) if naming.sport else ():
        _, stop, person = naming.person_at[at]
        if naming.folded[at - 1] in _MOVING and naming.folded_at(stop) in _MOVED:
            found.append(Phrase(at, stop, stop - 1, person=person))  # "left Lund fuming over a kick that he called"
    for at in naming.commas_within(first, last - 3):
        if naming.folded[at + 1] in ("but", "and", "while", "yet", "though", "then"):
            split = naming.folded_at(at + 2) == "it" and naming.folded_at(at + 3) in ("was", "is")  # "yet it was Lund who"
            phrase = phrase_starting(naming, _past_times(naming, at + 2 + 2 * split), last)
            if phrase is not None and phrase.person is not None and naming.folded_at(phrase.last) not in ("'s", ","):
                found.append(phrase)
    return found


def _past_times(naming: Naming, at: int) -> int:
    """One past what tells when something was done next: "then", "four minutes after that", "a minute later"."""
    if naming.folded[at + 2 : at + 3] in (["after"], ["later"]):
        return at + 3 + (naming.folded[at + 3 : at + 4] == ["that"])
    return at + (naming.folded_at(at) == "then")


def joined_subjects(naming: Naming, first: int, last: int) -> list[Phrase]:
    """People who are subjects of clauses that an "and" without a comma joins: "and then Lund won it", "and Lund was booed"."""
    found = []
    for at in naming.joined_within(first + 2, last - 2):
        name = _past_titles(naming, _past_times(naming, at + 1))
        named = naming.person_at.get(name)
        if named is None or named[0] != name or (at - 1 in naming.team_at and name == at + 1):
            continue
        other = naming.person_at.get(at - 1)
        if other is not None and name == at + 1 and naming.folded[other[0] - 1] != "by":
            continue  # "Moe and Lund scored", but "was fouled by Moe and Lund scored"
        verb = named[1]
        while verb < last and (naming.folded[verb] in BETWEEN and naming.folded[verb] not in FINITE):
            verb += 1
        if verb >= last or not naming.words[verb].islower() or not naming.words[at - 1][0].isalnum():
            continue
        word = naming.folded[verb]
        if word in FINITE or word in PLAYED or word in _DID or word in PAST or word.endswith("ed"):
            found.append(Phrase(name, named[1], named[1] - 1, person=named[2]))
    return found


def _past_titles(naming: Naming, at: int) -> int:
    """One past the roles and teams that may stand before a name: "coach", "Molde boss"."""
    first = at
    while at < first + _TITLES and at not in naming.person_at and at < len(naming.folded):
        if naming.folded[at] not in ROLES and naming.folded[at] not in ROLE_MODIFIERS and at not in naming.team_at:
            return first
        at += 1
    return at if at in naming.person_at else first
