"""Sources that no name and no known noun tells: "those close to him", "all the experts we asked", "voters in three counties".

Only read where the words after the cue are a clause for certain. Whom the phrase means is decided in ``speakers``.
"""

from service.extract.quotes.cues import BETWEEN, CLAUSE_STARTS, DETERMINERS, FINITE, PREPOSITIONS, RELATIVES, SUBORDINATORS, is_adverb
from service.extract.quotes.naming import DASHES, PRONOUNS, Naming, Phrase

_REACH = 30
_LONGEST = 12
"""Tokens of a phrase that are given as the mention, at most."""
_MANY = frozenset(("all", "some", "many", "most", "others", "several", "few", "both", "those", "critics", "none", "everyone", "everybody"))


def source_before(naming: Naming, verb: int, floor: int) -> Phrase | None:
    """The noun phrase that opens the clause of ``verb``, up to what hangs on its noun; None where no plain one does."""
    words, folded = naming.words, naming.folded
    first = _opening(naming, verb, floor)
    if first + 2 < verb and words[first + 1] == "," and is_adverb(folded[first]):
        first += 2
    while first < verb and (
        folded[first] in BETWEEN or folded[first] in CLAUSE_STARTS or (is_adverb(folded[first]) and words[first].islower())
    ):
        first += 1
    if first >= verb or not words[first][0].isalnum() or folded[first] in PREPOSITIONS or folded[first] in PRONOUNS:
        return None
    head = _head(naming, first, verb)
    if folded[head] in ("the", "a", "an"):
        return None  # "The idea that": the noun itself
    if words[first][0].isdigit() and first + 1 < verb and folded[first + 1] in ("percent", "per", "%"):
        return Phrase(first, head + 1, head)  # "52 percent of voters"
    plural = folded[head].endswith("s") and not folded[head].endswith("ss")
    owned = "'s" in folded[first + 1 : head] and words[first][0].isupper()  # "Lund's biggest airline"
    if not (plural or owned or folded[first] in DETERMINERS or folded[first] in _MANY or words[head][0].isupper()):
        return None
    open_relative = any(folded[i] in RELATIVES or folded[i] in PRONOUNS for i in range(head + 1, verb))
    if not open_relative and any(
        folded[i] in FINITE and folded[i] not in BETWEEN and folded[i + 1] not in PREPOSITIONS for i in range(head + 1, verb)
    ):
        return None
    last = verb
    while last > head + 1 and (folded[last - 1] in BETWEEN or is_adverb(folded[last - 1]) or not words[last - 1][0].isalnum()):
        last -= 1
    return Phrase(first, last if last - first <= _LONGEST else head + 1, head)


def _opening(naming: Naming, verb: int, floor: int) -> int:
    """Where the clause of the verb begins: after a colon, a semicolon, a dash, or a comma with an adverbial before it."""
    words, folded = naming.words, naming.folded
    lowest = max(floor, verb - _REACH)
    for i in range(verb - 1, lowest - 1, -1):
        if words[i] in ";:" or words[i] in DASHES or folded[i] in SUBORDINATORS:
            return i + 1
        if (
            words[i] == ","
            and i + 1 < verb
            and (folded[i + 1] in CLAUSE_STARTS or folded[floor] in PREPOSITIONS or folded[floor] in SUBORDINATORS)
        ):
            return i + 1
    return lowest


def _head(naming: Naming, first: int, verb: int) -> int:
    """The noun of the phrase: its last word before a preposition, a relative, a participle or another subject."""
    words, folded = naming.words, naming.folded
    for i in range(first + 1, verb):
        word = folded[i]
        if (
            (not words[i][0].isalnum() and word not in ("'s", "&", "."))
            or word in PREPOSITIONS
            or word in RELATIVES
            or word in PRONOUNS
            or word in BETWEEN
            or (word in FINITE and word != "'s")
            or (words[i].islower() and word.endswith(("ed", "ing")) and words[i - 1].islower() and word not in DETERMINERS)
            or word == "close"
        ):
            return i - 1
    return verb - 1
