"""Where names of the knowledge stand in a text, in one pass; what each means there is told in ``meaning``."""

from dataclasses import dataclass

from service.extract.folding import fold
from service.extract.knowledge import Competition, Entry, Kind, Knowledge

PLAIN_WORDS = frozenset(
    {"of", "the", "de", "da", "do", "la", "le", "and", "di", "del", "du", "a", "y", "friendly", "match", "game", "league"}
)
"""Words that end names and are written without a capital."""


_THE = ("the ", "The ")


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of the text that is a name in the knowledge, and all its meanings."""

    start: int
    end: int
    entries: tuple[Entry, ...]


def find_hits(known: Knowledge, text: str) -> list[Hit]:
    """The longest names at whole words, leftmost first, none overlapping."""
    longest: dict[int, tuple[int, int]] = {}
    for pattern, start, after in known.automaton.find_matches_as_indexes(f" {fold(text)} ", overlapping=True):
        end = after - 2  # the name stands between two spaces, and the first one is not in the text
        if end > longest.get(start, (0, 0))[0]:
            written = text[start:end]
            if (
                "\n" not in written
                and _cased(written, known.entries[pattern][0])
                and not (_ends_in_score(text, end) or _of_an_office(text, start, end))
            ):
                longest[start] = (end, pattern)
    hits: list[Hit] = []
    reached = 0
    for start in sorted(longest):
        end, pattern = longest[start]
        if start >= reached and not (text.startswith(_THE, start) and longest.get(start + 4, (0, 0))[0] > end):
            hits.append(Hit(start, end, known.entries[pattern] if end - start > 4 else _marked(text[start:end], known.entries[pattern])))
            reached = end
    return hits


def _ends_in_score(text: str, end: int) -> bool:
    """Whether the figure that ends a name is one of a score: "the Timbers 2-1", not the second team."""
    return (
        text[end - 1].isdigit()
        and text[end - 2] == " "
        and (text[end : end + 1] in ("-", "–") or text.startswith(", ", end))
        and text[end + 1 : end + 3].strip()[:1].isalnum()
        and not text[end + 1 : end + 3].strip()[:1].islower()
    )


_OFFICES = (" director", " chief", " manager", " advis", " department", " coordinator", " Director")


def _of_an_office(text: str, start: int, end: int) -> bool:
    """ "Sporting director X": what he does, not for whom."""
    return text.startswith("Sporting", start) and end - start == len("Sporting") and text.startswith(_OFFICES, end)


def _marked(written: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The meanings of so short a name that are written with an apostrophe where it is: "the U's" are not the US."""
    marked = "'" in written or "’" in written
    return tuple(entry for entry in entries if ("'" in entry.spelling) == marked) or entries


def _cased(written: str, entry: Entry) -> bool:
    """Whether the characters are written as a name is: friendlies are not, and nobody's "nice" is the club."""
    if len(written) == 2 and written.isalpha():
        return written == entry.spelling  # "KA", and nobody's "Ka"
    if written[0].islower():
        if isinstance(entry.target, Competition) and entry.target.kind == "friendly":
            return True
        if entry.kind is Kind.VENUE and entry.spelling.startswith("The ") and written.startswith("the "):
            return written[4].isupper()
        if entry.kind is Kind.VENUE and any(map(str.isdigit, written.partition(" ")[0])):
            return written.rpartition(" ")[2][0].isupper()  # "the bet365 Stadium"
        return entry.spelling[0].islower() and (entry.kind is Kind.COMPETITION or " " in entry.spelling)
    last = written.rsplit(" ", 1)[-1]
    return not last[0].islower() or last.lower() in PLAIN_WORDS or entry.spelling.rsplit(" ", 1)[-1][0].islower()
