"""In which other ways newsrooms write a name that is known: of a team, of a person, and of a person by the surname alone.

Names alone are looked at; what they mean, and where they stand, is told elsewhere.
"""

import re

from service.extract.folding import fold

_SAINT = re.compile(r"\bSt (?=[A-Z])")
_IN_ASCII = str.maketrans(
    {"ö": "oe", "ü": "ue", "ä": "ae", "ø": "oe", "ß": "ss", "å": "aa", "æ": "ae", "Ö": "Oe", "Ü": "Ue", "Ä": "Ae", "Ø": "Oe"}
)
"""As agencies write German and Nordic letters; that they leave the marks off is what folding is for."""
_PARTICLES = frozenset("al ben bin da de del della den der di do dos du el la le mac mc san st ter ten van von".split())
"""What belongs to the surname that follows."""
_FAMILY_FIRST = frozenset(("KOR", "PRK", "CHN", "TPE"))
"""Countries (FIFA codes) whose people's names stand in either order in the news."""


def spellings_of_a_team(name: str) -> list[str]:
    """The name, and with "St." for "St", "and" for "&", and "oe" for "ö"."""
    return list(dict.fromkeys((name, _SAINT.sub("St. ", name), name.replace(" & ", " and "), *_written(name))))


def spellings_of_a_person(name: str, country: str) -> list[str]:
    """The full name folded, with "ue" for "ü" too, and with the given name first where the family name is."""
    family, _, given = name.partition(" ")
    turned = [f"{given} {family}"] if country in _FAMILY_FIRST and given and " " not in given else []
    return _folded([*_written(name), *turned])


def surnames_in(name: str) -> list[str]:
    """The ends of a full name that stand for it, folded: the last word, also with what belongs to it ("van Persie")."""
    found: list[str] = []
    for written in _written(name):
        words = written.split()
        first = len(words) - 1
        while first > 1 and words[first - 1].lower() in _PARTICLES:
            first -= 1
        found.append(words[-1])
        if first < len(words) - 1:
            found.append(" ".join(words[first:]))
    return _folded(found)


def _written(name: str) -> tuple[str, ...]:
    return (name,) if name.isascii() else (name, name.translate(_IN_ASCII))


def _folded(names: list[str]) -> list[str]:
    return list(dict.fromkeys(_fold(name) for name in names))


def _fold(name: str) -> str:
    """Folded words; of letters alone, as most names of the tables are, that is the lower case."""
    words = name.split()
    plain = name.isascii() and all(map(str.isalpha, words))
    return " ".join(words).lower() if plain else " ".join(fold(name).split())
