"""The word lists of ``data/``, read once. Only reading: what a list means is told in the module that uses it."""

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

_LETTERS = str.maketrans("’`´øØłŁđĐı", "'''oOlLdDi") | str.maketrans({"ß": "ss", "æ": "ae", "Æ": "AE"})
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_FEW = 40


@lru_cache(maxsize=65_536)
def fold_word(word: str) -> str:
    """The form in which words are compared: lower case, without accents, with a straight apostrophe."""
    if word.isascii():
        return word.lower().replace("`", "'")
    plain = unicodedata.normalize("NFKD", word.translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


def fold_word_lines(lines: str) -> str:
    """The folded forms of words, one a line."""
    if not lines.isascii():
        others = set(_NOT_ASCII.findall(lines))
        if len(others) > _FEW:
            return "\n".join(map(fold_word, lines.split("\n")))
        for character in others:
            lines = lines.replace(character, fold_word(character))
    return lines.lower().replace("`", "'")


@cache
def table(name: str) -> dict[str, Any]:
    """The TOML file ``data/<name>.toml``."""
    return tomllib.loads((files("service.extract.data") / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def words(name: str) -> frozenset[str]:
    """The words of ``data/<name>.txt``, where lines that begin with "#" are comments."""
    lines = (files("service.extract.data") / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def first_names() -> dict[str, str]:
    """First name, folded → "male", "female" or "either"."""
    names: dict[str, str] = {}
    gender = ""
    for line in (files("service.extract.data") / "first_names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            gender = line.strip("[]")
        elif not line.startswith("#"):
            names.update(dict.fromkeys(line.split(), gender))
    return names
