"""How much of what annotated articles say is found, and by whom: floors under precision and recall, so that no change lowers them unseen.

``quotes`` holds short articles that stand for kinds of news; ``articles`` (football) and ``news`` (anything else) are longer, and of other
hands. All were annotated before they were first run; a floor is what was reached then, or later. ``unseen`` and
``unseen_abroad`` (of outlets outside Britain) hold football articles that no rule may be tried on.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from service.extract import extract

HERE = Path(__file__).parent
EVERY = ("direct", "mixed", "indirect", "post")
FLOORS = {
    "quotes": {("direct",): 0.98, ("mixed",): 0.96, ("indirect",): 0.92, EVERY: 0.97},
    "articles": {("direct",): 0.95, EVERY: 0.92},
    "unseen": {("direct",): 0.94, EVERY: 0.92},
    "unseen_abroad": {("direct",): 0.86, EVERY: 0.82},
    "news": {("direct",): 0.96},
}
Said = tuple[str, str | None, str]
"""Kind, speaker, words."""


def bare(words: str) -> str:
    """The words without the marks and stops at their ends."""
    return re.sub(r"^\W+|\W+$", "", words)


def annotated(folder: str) -> list[tuple[str, set[Said]]]:
    """The articles' texts, and what is said in them."""
    if folder == "quotes":
        files = sorted((HERE / folder).glob("*/gold.json"))
        texts = [file.with_name("article.txt").read_text(encoding="utf-8").strip() for file in files]
        golds = [json.loads(file.read_text(encoding="utf-8")) for file in files]
        return [(text, {(kind, speaker, bare(words)) for kind, speaker, words in gold}) for text, gold in zip(texts, golds, strict=True)]
    files = sorted((HERE / folder).glob("*.json"))
    texts = [file.with_suffix(".txt").read_text(encoding="utf-8") for file in files]
    quotes = [json.loads(file.read_text(encoding="utf-8"))["quotes"] for file in files]
    return [(text, {plain(quote, text) for quote in some}) for text, some in zip(texts, quotes, strict=True)]


def plain(quote: dict[str, Any], text: str) -> Said:
    kind = {"fragment": "mixed"}.get(quote["kind"], quote["kind"])
    return kind, quote["speaker"], bare(text[quote["start"] : quote["end"]])


@cache
def found(text: str) -> frozenset[Said]:
    """As the service reads it: who plays and who coaches is known from the matches as well."""
    return frozenset((claim.type, claim.speaker.name, bare(part.text)) for claim in extract(text).quotes for part in claim.content)


@pytest.mark.parametrize(("folder", "kinds"), [(folder, kinds) for folder, floors in FLOORS.items() for kinds in floors])
def test_words_and_speaker_are_right(folder: str, kinds: tuple[str, ...]) -> None:
    hits = total = 0
    for text, said in annotated(folder):
        wanted = {each for each in said if each[0] in kinds}
        given = {each for each in found(text) if each[0] in kinds}
        hits += len(wanted & given)
        total += len(wanted) + len(given)
    assert 2 * hits / total >= FLOORS[folder][kinds], f"F1 {2 * hits / total:.3f}"
