"""Marks that hold nobody's words: titles of works, headings, nicknames within a name."""

from service.extract.people.lexicon import COMMON
from service.extract.quotes.frames import Region
from service.extract.quotes.naming import Naming

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
_WORKS = frozenset(
    (
        "program programme show book song film series column novel play album anthem poem memoir memoirs autobiography biography "
        "documentary podcast movie musical opera essay blog newsletter pamphlet exhibition sitcom drama comedy bestseller thriller ballad"
    ).split()
)
_OWNED = frozenset(("'s", "his", "her", "its", "their"))
_LONG_TITLE = 5
"""Words that are a title if all have capitals."""
_HEADING = 8
"""Words of a heading in marks, at most."""


def is_title(naming: Naming, region: Region) -> bool:
    """Whether the words are the title of a work: all but the small ones in capitals, and no stop at the end."""
    inside = [word for word in naming.words[region.first : region.last] if word[0].isalnum()]
    end = naming.document.text[region.quoted.end - 1]
    at = region.first - 2 if region.first > 1 and naming.words[region.first - 1] == "," else region.first - 1
    led = naming.folded[at] if at >= 0 and (at == region.first - 1 or naming.folded[at] in _WORKS) else ""
    if _capitals(inside) and (_work_follows(naming, region) or len(inside) >= _LONG_TITLE):
        return True
    shortest = 1 if led in ("titled", "entitled") else 2
    stopped = end == "." and led not in _OWNED and not led.isdigit()
    if len(inside) < shortest or end in "!?" or stopped or (end == "," and led not in _BEFORE_TITLES and led not in _WORKS):
        return False
    return _capitals(inside)


def _work_follows(naming: Naming, region: Region) -> bool:
    """Whether the kind of work stands after the marks: '"Late Again" radio show'."""
    return any(word in _WORKS for word in naming.folded[region.last : region.last + 4])


def is_heading(naming: Naming, region: Region) -> bool:
    """Whether a paragraph of nothing but quoted words is a heading ('All Bets Are Off.') or a stage direction ("(APPLAUSE.)")."""
    inside = [word for word in naming.words[region.first : region.last] if word[0].isalnum()]
    directed = len(inside) == 1 and inside[0].isupper() and naming.document.text[region.quoted.start] == "("
    return directed or (region.quoted.single and 1 < len(inside) <= _HEADING and _capitals(inside))


def _capitals(inside: list[str]) -> bool:
    """Whether all words but the small ones begin with a capital."""
    ends = bool(inside) and inside[0][0].isupper() and inside[-1][0].isupper()
    return ends and all(word[0].isupper() or word[0].isdigit() or len(word) <= 4 for word in inside)


def is_nickname(naming: Naming, region: Region) -> bool:
    """Whether the words are a nickname inside a name: 'Marcia "Cia" Price'."""
    words, before, after = naming.words, region.first - 1, region.last
    if before < 0 or after >= len(words) or region.last - region.first > 5:
        return False
    return before in naming.person_at and words[after][0].isupper() and words[before][0].isupper() and naming.folded[after] not in COMMON
