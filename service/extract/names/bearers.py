"""Names of clubs that are somebody's surname in an article: "Graham Barrow", "Luca Di Parma". What a name means otherwise is ``meaning``'s
business."""

import re

from service.extract.folding import fold, name_words
from service.extract.knowledge import Kind, Team
from service.extract.names.hits import Hit
from service.extract.names.words import LEADING_WORDS
from service.extract.searched import searched
from service.extract.wordlists import first_names


def somebodys(text: str, hits: list[Hit]) -> set[str]:
    """Names of clubs that are somebody's in this article, "Graham Barrow", and that it never gives in another form ("Barrow AFC")."""
    found: set[str] = set()
    for hit in hits:
        if hit.entries[0].kind is Kind.TEAM and " " not in text[hit.start : hit.end] and text[hit.start - 1 : hit.start] == " ":
            given = _GIVEN.search(text, max(0, hit.start - 16), hit.start)
            if given is not None and fold(given.group(1)) in first_names() and fold(given.group(1)) not in LEADING_WORDS:
                found.add(fold(text[hit.start : hit.end]))
            elif given is not None and given.group(1) in _PARTICLES and _CAPITAL_BEFORE.search(text, max(0, hit.start - 30), given.start()):
                found.add(fold(text[hit.start : hit.end]))  # "Luca Di Parma"
    if found:
        for hit in hits:
            others = fold(hit.entries[0].spelling) != fold(text[hit.start : hit.end]) or " " in hit.entries[0].spelling
            if others and isinstance(hit.entries[0].target, Team):
                found -= {name for name in found if name in name_words(text[hit.start : hit.end])}
    return found


_PARTICLES = frozenset(("Di", "De", "Da", "Del", "Della", "Van", "Von", "Dal", "Dos"))
_CAPITAL_BEFORE = re.compile(r"\b(?!The\b|At\b|In\b|And\b|But\b|For\b)[A-Z][\w'’-]+ $")
_GIVEN = searched(r"\b([A-Z][\w'’-]+) $")
