"""Several who speak as one: "Lund and her deputy, Ida Moe, said", "the pair added"."""

from service.extract.people.lexicon import ROLE_MODIFIERS, ROLES
from service.extract.quotes.cues import CUES
from service.extract.quotes.discourse import Discourse
from service.extract.quotes.naming import Naming, Phrase
from service.extract.quotes.relation import Source

PAIRS = frozenset(("pair", "duo", "couple"))
"""Nouns by which two who spoke as one are told again."""
_LEADING = frozenset(("the", "a", "an", "of", "for", "on", "both", "his", "her", "their", "chief"))
"""Words besides those for roles that may stand before a name which goes with another."""
_REACH = 10
"""Tokens from the second of two speakers back to the first, at most."""


def together(naming: Naming, phrase: Phrase) -> str | None:
    """The names of all who spoke as one, of whom the phrase names the last: "Lund and Moe said"; the first in "said Lund and Moe"."""
    if phrase.person is None:
        return None
    folded = naming.folded
    after = naming.person_at.get(phrase.last + 1)
    if after is not None and folded[phrase.last] == "and" and phrase.first > 0 and folded[phrase.first - 1] in CUES:
        return f"{phrase.person.name} and {after[2].name}"
    if phrase.first < 2 or folded[phrase.first - 1] != "and":
        return None
    names, at = [phrase.person.name], phrase.first - 2
    while (found := _before(naming, at)) is not None and found[1] not in names:
        first, name = found
        if not _opens(naming, first):
            break
        names.append(name)
        if first < 2 or naming.words[first - 1] != "," or first - 2 not in naming.person_at:
            break
        at = first - 2  # "Lund, Moe and Berg"
    return f"{', '.join(reversed(names[1:]))} and {names[0]}" if len(names) > 1 else None


def _opens(naming: Naming, first: int) -> bool:
    """Whether a sentence, or words set apart by a mark or a comma, begin at token ``first``."""
    sentence = naming.document.sentence_at(naming.document.tokens.starts[first])
    return first == 0 or (sentence is not None and sentence.first == first) or not naming.words[first - 1][0].isalnum()


def _before(naming: Naming, at: int) -> tuple[int, str] | None:
    """Who is named at ``at`` or a little before it, with the first token of what stands before the name."""
    lowest = max(at - _REACH, 0)
    while at > lowest and at not in naming.person_at and (naming.words[at][0].isupper() or _leads(naming, at)):
        at -= 1
    named = naming.person_at.get(at)
    if named is None:
        return None
    first = named[0]
    while first > 0 and _leads(naming, first - 1):
        first -= 1
    return first, named[2].name


def _leads(naming: Naming, at: int) -> bool:
    """Whether the token may stand before a name that it goes with: "her deputy", "chairman", "the"."""
    word = naming.folded[at]
    return word in ROLES or word in ROLE_MODIFIERS or word in _LEADING


def pair(discourse: Discourse, mention: str) -> Source | None:
    """Those who spoke last as one, where several did."""
    last = discourse.last_speaker
    if last is None or last.person is not None or " and " not in (last.name or ""):
        return None
    return last._replace(mention=mention, resolved_by="pronoun")
