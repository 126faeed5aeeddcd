"""Every id rule, and only here: UUIDv5 in one fixed namespace, over NFC-casefolded parts (but for URLs, where case counts).

An id depends on what is told, never on where it stands: no offsets, no time of processing, so that the same article processed again,
by any worker, gives the same ids.
"""

import re
import unicodedata
import uuid
from datetime import date

from service.normalise.urls import canonical_url, without_credentials

NAMESPACE = uuid.UUID("6f1d0b52-7a4e-5c0b-9d57-2f8c3d7e41aa")
"""Fixed for ever: another namespace would give every stored document another id."""

_UNIT = "\x1f"  # the ASCII unit separator; folding takes it out of every part, so that no two lists of parts join to the same string
_APOSTROPHES = re.compile(r"['’‘ʼ`´]")
_NOT_WORD = re.compile(r"[\W_]+")


def article_id(given: str) -> str:
    """The id of the article that a scraper calls ``given``: its URL in any form, or an id of the scraper's own.

    An http(s) URL counts by its canonical form, so a record's key, ``url`` and a tombstone's key agree.
    """
    canonical = canonical_url(given)
    return _id("article", _plain(without_credentials(given.strip()) if canonical is None else canonical))


def digest_id(text_digest: str) -> str:
    """The id of an article that came without URL, id or key: the text alone. A tombstone keyed ``sha256:<digest>`` withdraws it."""
    return article_id(f"sha256:{text_digest}")


def team_key(team_id: str | None, name: str) -> str:
    """What stands for a team in other ids: its id, else its folded name."""
    return team_id or fold_words(name)


def report_id(article: str, team_key_a: str, team_key_b: str, ordinal: int) -> str:
    """The id of an article's ``ordinal``-th report (from 1) on this pair of teams, whichever of them is named first."""
    return _id("report", article, *sorted((_fold(team_key_a), _fold(team_key_b))), str(ordinal))


def quote_id(article: str, speaker: str | None, words: str, ordinal: int) -> str:
    """The id of the ``ordinal``-th time (from 1) that this speaker says these words in the article; None is the unknown speaker."""
    return _id("quote", article, "" if speaker is None else fold_words(speaker), fold_words(words), str(ordinal))


def group_id(words: str) -> str:
    """The id that the same words share in every outlet, however quoted, capitalised or punctuated."""
    return _id("words", fold_words(words))


def match_id(report: str) -> str:
    """The id of the match that so far rests on this one report."""
    return _id("match", report)


def match_key(pair: tuple[str, str], day: date | None, leg: int | None, stage: str | None) -> str:
    """A readable key of what one article tells: ``team|team|date|leg|stage``, a dash for what it does not tell. No identity rests on it."""
    teams = sorted(_fold(team).replace("|", " ") for team in pair)
    return "|".join((*teams, day.isoformat() if day else "-", str(leg) if leg else "-", stage or "-"))


def fold_words(text: str) -> str:
    """The bare words of ``text``: no case, no accents, no punctuation, one space between. Text without a word (emoji) stays as it is."""
    plain = text
    if not text.isascii():
        plain = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    words = _NOT_WORD.sub(" ", _APOSTROPHES.sub("", _fold(plain))).strip()
    return words or _fold(text)


def _id(kind: str, *parts: str) -> str:
    return str(uuid.uuid5(NAMESPACE, _UNIT.join((kind, *parts))))


def _fold(part: str) -> str:
    return _plain(unicodedata.normalize("NFD", part).casefold())


def _plain(part: str) -> str:
    composed = unicodedata.normalize("NFC", part)
    return composed.replace(_UNIT, "").encode("utf-8", "replace").decode()  # a given id may hold half a surrogate pair
