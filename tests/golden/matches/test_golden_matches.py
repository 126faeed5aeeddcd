"""Each folder: an article and exactly the matches that it must give. ``expected.json`` lists, for each match, the fields that are told."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from service.extract import extract

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[2] / "schemas" / "examples" / "articles"


def article(folder: Path) -> tuple[str, datetime | None]:
    text = (folder / "article.txt").read_text(encoding="utf-8")
    head = re.match(r"\s*date (\d{4}-\d\d-\d\d)\s+", text)
    return (text[head.end() :], datetime.fromisoformat(head.group(1)).replace(tzinfo=UTC)) if head else (text, None)


def told(claim: object) -> object:
    """The claim as JSON without what is empty, and without spans and ids, which have tests of their own."""
    if isinstance(claim, dict):
        kept = {
            key: told(value) for key, value in claim.items() if key not in ("spans", "confidence", "id", "as_written", "country", "phrase")
        }
        return {key: value for key, value in kept.items() if value not in (None, [], {}, False)}
    return [told(value) for value in claim] if isinstance(claim, list | tuple) else claim


@pytest.mark.parametrize("folder", sorted(path.parent for path in HERE.glob("*/article.txt")), ids=lambda folder: folder.name)
def test_gives_exactly_the_matches_told(folder: Path) -> None:
    text, published = article(folder)
    claims = [told(claim.model_dump(mode="json")) for claim in extract(text, published).matches]
    assert claims == json.loads((folder / "expected.json").read_text(encoding="utf-8"))


def test_the_example_article_is_the_golden_one() -> None:
    golden = (HERE / "second-leg-at-home" / "article.txt").read_text(encoding="utf-8")
    assert golden == (EXAMPLES / "bernabeu-shirt.txt").read_text(encoding="utf-8")
