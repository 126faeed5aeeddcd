"""The two clubs of a derby that a sentence names, for the short names beside it: "the Manchester derby, when City beat United"."""

import re
from functools import cache

from service.extract.document import Document
from service.extract.folding import name_words
from service.extract.knowledge import Team, knowledge
from service.extract.names.words import GENERIC
from service.extract.wordlists import table

_WORDS = (" derby", "old firm")
_ENDS = re.compile(r"[.!?](?=[ \"”']|$)|\n")


@cache
def derby_names() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    """A pattern of all names of derbies, and the ids of the two clubs of each."""
    names: dict[str, tuple[str, str]] = {name: (one, other) for name, (one, other) in table("derbies")["derbies"].items()}
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b"), names


def derby_clubs(document: Document) -> list[tuple[int, int, dict[str, Team]]]:
    """Begin and end of each sentence that names a derby, with the word that each of its clubs goes by there; none that both have."""
    if not any(map(document.lower.__contains__, _WORDS)):
        return []
    pattern, names = derby_names()
    found: list[tuple[int, int, dict[str, Team]]] = []
    for match in pattern.finditer(document.lower):
        clubs = [knowledge().teams[key] for key in names[match.group()]]
        called = [{words[0], words[-1]} & GENERIC for words in (name_words(club.name) for club in clubs)]
        both = called[0] & called[1]
        short = {word: club for club, words in zip(clubs, called, strict=True) for word in sorted(words - both)}
        begin = max((end.end() for end in _ENDS.finditer(document.text, 0, match.start())), default=0)
        stop = _ENDS.search(document.text, match.end())
        if short:
            found.append((begin, stop.start() if stop else len(document.text), short))
    return found
