"""Folds case and accents without moving a character, so that what is found in the folded text stands at the same place in the text.

Nothing but the folding may enter here: who folds what for which end is the callers' business.
"""

import re
import unicodedata
from functools import lru_cache

SINGLE = {"ø": "o", "ł": "l", "ß": "s", "đ": "d", "ı": "i", "æ": "a", "œ": "o", "ð": "d", "þ": "t", "ə": "e", "ħ": "h"}
"""Letters that Unicode does not take apart; each stays one character."""


def _fold_character(character: str) -> str:
    lower = character.lower()[0]
    base = SINGLE.get(lower) or unicodedata.normalize("NFKD", lower)[0]
    if not base.isalnum():
        return " "
    return base if base == character else _fold_character(base)


class _Table(dict[int, str]):
    """Folds of characters, worked out when first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_TABLE = _Table()
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_FEW = 40


def fold(text: str) -> str:
    """``text`` in lower case without accents, everything but letters and digits a space; of the same length."""
    if not text.isascii():
        others = set(_NOT_ASCII.findall(text))
        if len(others) <= _FEW:  # Python translates text without any of them several times as fast
            for character in others:
                text = text.replace(character, _TABLE[ord(character)])
    return text.translate(_TABLE)


@lru_cache(maxsize=4_096)
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name."""
    return tuple(fold(name).split())
