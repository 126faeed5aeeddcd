"""Documents: what is written for an outcome fits the strict mappings, and is found by any name."""

from datetime import UTC, datetime
from typing import Any

import orjson
import pytest

from service.models import Message
from service.models.limits import Limits
from service.pipeline import Told, process
from service.sink.documents import change, fold, retirement, stub
from service.sink.mappings import KINDS, mapping

NOW = datetime(2024, 3, 10, 12, tzinfo=UTC)
ARTICLE = {
    "url": "https://sport.example/1",
    "title": "Madrid through",
    "text": "Real Madrid beat Atlético Madrid 2-1 on Saturday, Vinícius scoring twice. “It was hard,” said Carlo Ancelotti..",
    "published_at": "2024-03-10T09:00:00Z",
    "language": "en",
}
MESSAGE = Message(b"https://sport.example/1", orjson.dumps(ARTICLE), (), "news", 0, 1, 1_710_000_000_000)


def told() -> Told:
    outcome = process(MESSAGE, Limits(), NOW)
    assert isinstance(outcome, Told)
    return outcome


def unmapped(document: Any, fields: dict[str, Any], path: str = "") -> list[str]:
    """Paths of the document that the mapping does not know."""
    if isinstance(document, list | tuple):
        return [each for item in document for each in unmapped(item, fields, path)]
    if not isinstance(document, dict):
        return []
    found = []
    for name, value in document.items():
        here = f"{path}.{name}".lstrip(".")
        if name not in fields:
            found.append(here)
        elif fields[name].get("enabled", True):
            found += unmapped(value, fields[name].get("properties", {}), here)
    return found


def test_every_document_fits_its_mapping() -> None:
    written = change(told(), MESSAGE, NOW, store_text=True)
    assert unmapped(written.article | {"events": {}}, mapping("article", english=True)["properties"]) == []
    for event in written.events:
        assert unmapped(event.body, mapping(event.kind, english=False)["properties"]) == []
    gone = retirement("id", 1, "withdrawn", NOW)
    assert unmapped(gone.article, mapping("article", english=False)["properties"]) == []
    for kind in KINDS[1:]:
        assert unmapped(stub(kind, "id", 1, "withdrawn", NOW).body, mapping(kind, english=False)["properties"]) == []


def test_a_team_is_found_by_any_of_its_names() -> None:
    (report, *_) = change(told(), MESSAGE, NOW, store_text=True).events
    assert {"real madrid", "atletico madrid", "atletico", "los blancos"} <= set(report.body["search"]["teams"])


def test_the_text_is_stored_only_where_it_may_be() -> None:
    assert "text" in change(told(), MESSAGE, NOW, store_text=True).article
    assert "text" not in change(told(), MESSAGE, NOW, store_text=False).article


def test_no_keyword_is_without_a_bound() -> None:
    def keywords(fields: dict[str, Any], path: str) -> list[str]:
        found = []
        for name, field in fields.items():
            if field.get("type") == "keyword" and "ignore_above" not in field:
                found.append(f"{path}.{name}")
            found += keywords(field.get("properties", {}) | field.get("fields", {}), f"{path}.{name}")
        return found

    assert [each for kind in KINDS for each in keywords(mapping(kind, english=True)["properties"], kind)] == []


@pytest.mark.parametrize(
    ("name", "folded"), [("Vinícius Júnior", "vinicius junior"), ("Ødegaard", "odegaard"), ("Łódź", "lodz"), ("İstanbul", "istanbul")]
)
def test_names_are_folded(name: str, folded: str) -> None:
    assert fold([name, None, name]) == [folded]
