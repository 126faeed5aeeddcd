"""What an article tells of a person right beside the name: role, affiliation, nationality and age.

"the Molde coach Erling Moe", "Erling Moe, the Molde coach", "Moe, 54,". Epithets that stand alone are resolved elsewhere.
"""

import re
from typing import NamedTuple

from service.extract.document import Document
from service.extract.people.lexicon import DEMONYMS, GENDERED_ROLES, OCCASIONS, ROLE_MODIFIERS, ROLES

_LOOK_BACK = 7
_LOOK_AHEAD = 12
TELLING = frozenset((",", *ROLES, *DEMONYMS, *ROLE_MODIFIERS, *OCCASIONS))
"""Words right before a name that may tell something of the person."""
_AGE = re.compile(r"(\d\d)-year-old")
_DETERMINERS = frozenset(("the", "a", "an", "his", "her", "their", "our", "its", "your", "my"))
_OF = frozenset(("of", "for", "at", "with", "from", "in"))


class Told(NamedTuple):
    """What stands beside one mention; None where nothing does."""

    role: str | None = None
    affiliation: str | None = None
    country: str | None = None
    age: int | None = None
    gender: str | None = None

    def with_more(self, more: "Told") -> "Told":
        """What both tell; where they differ, this one holds."""
        if more is NOTHING:
            return self
        return Told(
            self.role or more.role,
            self.affiliation or more.affiliation,
            self.country or more.country,
            self.age or more.age,
            self.gender or more.gender,
        )


NOTHING = Told()


def told_beside(document: Document, first: int, last: int, teams: dict[int, str]) -> Told:
    """What the tokens before and after the name ``first:last`` tell; ``teams`` has the team that a token names."""
    folded = document.tokens.folded
    told_before = first > 0 and folded[first - 1] in TELLING
    before = _before(document, first, teams) if told_before else NOTHING
    after = _after(document, last, teams) if last < len(folded) and folded[last] == "," else NOTHING
    return after if before is NOTHING else before.with_more(after)


def _before(document: Document, first: int, teams: dict[int, str]) -> Told:
    """Words right before the name: "Molde coach", "the 24-year-old Dutch striker"; without a role only age and country are told."""
    folded = document.tokens.folded
    at, floor = first - 1, max(0, first - _LOOK_BACK)
    if folded[at] in OCCASIONS and folded[max(floor, at - 2) : at] == ["for", "the"]:  # "captain for the night Kari Lund"
        at -= 3
    if at >= floor and folded[at] == ",":  # "the Ulster coach, Richie Murphy,"
        at -= 1
        if at < floor or folded[at] not in ROLES:
            return Told()
    words: list[str] = []
    role = affiliation = country = gender = None
    age = None
    while at >= floor:
        word = folded[at]
        if word in ROLES:
            words.insert(0, word)
            role, gender = ROLES[word], gender or GENDERED_ROLES.get(word)
        elif at in teams:
            affiliation = teams[at]
            while at > floor and at - 1 in teams:
                at -= 1
            if role is not None and at > floor and folded[at - 1] in ("former", "ex"):
                words.insert(0, "former")  # "former Molde captain"
            break
        elif word == ")" and role is not None and at > floor + 1 and folded[at - 2] == "(":
            at -= 2  # "Molde FK (MFK) head coach"
        elif word.startswith("ex-") and role is not None and word not in ROLE_MODIFIERS:
            words.insert(0, "former")  # "ex-Molde captain"
            break
        elif word in DEMONYMS:
            country = DEMONYMS[word]
        elif word in ROLE_MODIFIERS and (role or not words):
            words.insert(0, word)
        elif (found := _AGE.fullmatch(word)) is not None:
            age = int(found[1])
        elif word not in ("'s", "and"):
            if role is not None and at > floor and folded[at - 1] in ("former", "ex") and document.tokens.words[at][0].isupper():
                words.insert(0, "former")  # a club of no list
            break
        at -= 1
    if role is None:
        return Told(country=country, age=age)
    if words[-1] == "counterpart":
        country = None  # "his Bolivian counterpart" works in Bolivia
    return Told(" ".join(words), affiliation, country, age, gender)


def _after(document: Document, last: int, teams: dict[int, str]) -> Told:
    """An apposition after the name: ", the Molde coach,", ", 24,", ", who coaches"; it ends at the next comma or full stop."""
    tokens = document.tokens
    folded = tokens.folded
    if last + 1 >= len(folded) or folded[last] != ",":
        return Told()
    age = None
    at = last + 1
    if folded[at].isdigit() and len(folded[at]) == 2:
        age = int(folded[at])
        at += 1
        if at >= len(folded) or folded[at] != ",":
            return Told(age=age)
        at += 1
    words: list[str] = []
    role = affiliation = country = gender = None
    opened = at
    while at < min(len(folded), last + _LOOK_AHEAD):
        word = folded[at]
        if word in ",.;:()—–" or word in ("who", "whose", "and", "said", "says"):
            break
        if word in ROLES:
            words.append(word)
            role, gender = ROLES[word], gender or GENDERED_ROLES.get(word)
        elif at in teams:
            affiliation = affiliation or teams[at]
        elif word in DEMONYMS:
            country = DEMONYMS[word]
        elif word in ROLE_MODIFIERS:
            words.append(word)
        elif not (word in _DETERMINERS and at == opened) and word != "'s" and word not in _OF and word not in _DETERMINERS:
            if role is None and at - opened > 3:
                break
            if role is not None:
                break
        at += 1
    if role is None:
        return Told(age=age)
    return Told(" ".join(words), affiliation, country, age, gender)
