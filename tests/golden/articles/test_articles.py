"""Raw records and what becomes of them: a folder a case, with ``record.json`` (key, headers, timestamp), ``value.*``, ``outcome.json``.

After an intended change: ``TOUCHLINE_UPDATE_GOLDEN=1 pytest tests/golden/articles``, and read the difference.
"""

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from service.decode import Limits, decode
from service.models import Message

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/record.json"))


def outcome_of(case: Path) -> dict[str, Any]:
    record = json.loads((case / "record.json").read_text())
    values = [path.read_bytes() for path in case.glob("value.*")]
    message = Message(
        key=record["key"].encode() if record["key"] is not None else None,
        value=values[0] if values else None,
        headers=tuple((name, value.encode()) for name, value in record["headers"]),
        topic="news.articles.raw",
        timestamp=record["timestamp"],
    )
    outcome = decode(message, Limits())
    return {type(outcome).__name__: outcome.model_dump(mode="json")}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_outcome(case: Path) -> None:
    expected = case / "outcome.json"
    outcome = outcome_of(case)
    if os.environ.get("TOUCHLINE_UPDATE_GOLDEN"):
        expected.write_text(json.dumps(outcome, ensure_ascii=False, indent=2) + "\n")
    assert outcome == json.loads(expected.read_text())


def test_the_shapes_of_one_article_have_one_id_and_one_body() -> None:
    """news-please, Fundus and schema.org tell the same article of the same address."""
    told = [
        outcome_of(Path(__file__).parent / case)["Article"]
        for case in ("news-please", "fundus-body", "fundus-plaintext", "schema-org-graph")
    ]
    assert len({article["article_id"] for article in told}) == 1
    assert len({article["text_digest"] for article in told}) == 1
    assert len({datetime.fromisoformat(article["published_at"]) for article in told}) == 1
