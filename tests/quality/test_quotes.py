"""How much of what annotated articles say is found, and by whom: floors under precision and recall, so that no change lowers them unseen.

The articles stand for kinds of news, and were annotated by hand before they were first run; a floor is what was reached then, or later.
"""

import json
import re
from pathlib import Path

import pytest

from service.extract.document import Document
from service.extract.names import find_names
from service.extract.people import find_people
from service.extract.quotes import extract_quotes

FOLDERS = sorted(path.parent for path in (Path(__file__).parent / "quotes").glob("*/gold.json"))
Said = tuple[str, str | None, str]


def bare(words: str) -> str:
    """The words without the marks and stops at their ends."""
    return re.sub(r"^\W+|\W+$", "", words)


def annotated(folder: Path) -> set[Said]:
    return {(kind, speaker, bare(words)) for kind, speaker, words in json.loads((folder / "gold.json").read_text(encoding="utf-8"))}


def found(folder: Path) -> set[Said]:
    document = Document((folder / "article.txt").read_text(encoding="utf-8").strip())
    names = find_names(document)
    claims = extract_quotes(document, names, find_people(document, names), ())
    return {(claim.type, claim.speaker.name, bare(part.text)) for claim in claims for part in claim.content}


def f1(kinds: tuple[str, ...]) -> float:
    hits = total = 0
    for folder in FOLDERS:
        wanted = {said for said in annotated(folder) if said[0] in kinds}
        given = {said for said in found(folder) if said[0] in kinds}
        hits += len(wanted & given)
        total += len(wanted) + len(given)
    return 2 * hits / total


@pytest.mark.parametrize(
    ("kinds", "floor"), [(("direct",), 0.98), (("mixed",), 0.96), (("indirect",), 0.92), (("direct", "mixed", "indirect", "post"), 0.97)]
)
def test_words_and_speaker_are_right(kinds: tuple[str, ...], floor: float) -> None:
    assert f1(kinds) >= floor
