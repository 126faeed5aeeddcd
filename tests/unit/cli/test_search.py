"""Queries as they are sent, and results as they are shown; what the index answers is tested with a real one."""

import io
from collections.abc import Callable
from datetime import UTC, date, datetime

import orjson
import pytest
from rich.console import Console, RenderableType
from typer.testing import CliRunner

from service.cli import build, queries, search
from service.cli.queries import Wanted
from service.models import Match, Message, Quote
from service.models.limits import Limits
from service.pipeline import Told, process
from service.sink.documents import change
from service.sink.mappings import KINDS, mapping

run = CliRunner()


def shown(what: RenderableType) -> str:
    out = io.StringIO()
    Console(file=out, width=200).print(what)
    return " ".join(out.getvalue().split())


def fields(query: object) -> set[str]:
    """The fields that a query asks for."""
    found: set[str] = set()
    if isinstance(query, list):
        found = set().union(*map(fields, query))
    elif isinstance(query, dict):
        for name, body in query.items():
            if name in {"match", "match_phrase", "term", "terms", "range"}:
                found |= set(body)
            elif name == "multi_match":
                found |= set(body["fields"])
            else:
                found |= fields(body)
    return found


@pytest.mark.parametrize("english", [True, False])
def test_every_field_asked_for_is_in_the_index(english: bool) -> None:
    wanted = Wanted(("keeper",), team="Arsenal", speaker="Rose", competition="FA Cup", since=date(2024, 1, 1), until=date(2024, 2, 1))
    asked = {"match": queries.matches(wanted), "quote": queries.quotes(wanted, ("id",)), "article": queries.articles(wanted)}
    for kind, query in asked.items():
        there = set(paths(mapping(kind, english)))
        sorted_by = {name for order in queries.newest_first(kind) for name in order}
        names = {name for name in fields(query) | sorted_by if english or not name.endswith(".english")}
        assert names <= there, kind


def paths(properties: dict[str, object], before: str = "") -> list[str]:
    found = []
    for name, field in {**properties.get("properties", {}), **properties.get("fields", {})}.items():  # type: ignore[dict-item]
        found += [before + name, *paths(field, f"{before}{name}.")]
    return found


@pytest.mark.parametrize(
    ("name", "team"),
    [
        ("Man Utd", "eng-manchester-united"),
        ("the Gunners", "eng-arsenal"),
        ("bayern", "ger-bayern-munich"),
        ("REAL MADRID", "esp-real-madrid"),
        ("Scotland", "nation-sco"),
    ],
)
def test_a_team_is_found_by_any_of_its_names(name: str, team: str) -> None:
    assert team in queries.team_ids(name)
    (ids, phrase) = queries.of_team(name)["bool"]["should"]
    assert team in ids["terms"]["team_ids"]
    assert phrase["match_phrase"]["search.teams"] == name.casefold()


def test_a_team_that_is_not_known_is_found_by_its_name_or_id() -> None:
    assert queries.team_ids("Nowhere Wanderers") == []
    (ids, phrase) = queries.of_team("Ñowhere Wanderers")["bool"]["should"]
    assert ids["terms"]["team_ids"] == ["Ñowhere Wanderers"]
    assert phrase["match_phrase"]["search.teams"] == "nowhere wanderers"


def test_both_days_are_included_and_nothing_wanted_is_everything() -> None:
    query = queries.articles(Wanted(since=date(2024, 1, 1), until=date(2024, 1, 31)))
    assert query["bool"]["filter"] == [{"range": {"published_at": {"gte": "2024-01-01", "lte": "2024-01-31"}}}]
    assert queries.articles(Wanted()) == {"match_all": {}}


def test_tables_of_matches_and_quotes(match: Callable[..., Match], quote: Callable[..., Quote]) -> None:
    document = match().model_dump(mode="json") | {"version": 1, "team_ids": ["a"], "search": {"teams": ["a"]}}
    text = shown(search.matches_table([document]))
    for each in ("2024-03-06", "Real Madrid 1–1 RB Leipzig", "last 16, second leg", "Vinícius (Real Madrid), Willi Orban (RB Leipzig)"):
        assert each in text
    text = shown(search.quotes_table([quote().model_dump(mode="json") | {"version": 1, "search": {"speaker": ["jbz"]}}]))
    assert "2024-03-08 JBZ (@JBellinghamZone) “🎁Bellingham hands Marco Rose his match shirt. Class.🤍" in text


def test_the_table_of_articles_takes_documents_as_they_are_written() -> None:
    text_ = b"date 2024-03-08 Leeds United beat Burnley 2-0 on Friday night, and that was that."
    message = Message(b"https://sport.example/a", text_, timestamp=1_710_000_000_000)
    outcome = process(message, Limits())
    assert isinstance(outcome, Told)
    document = orjson.loads(orjson.dumps(change(outcome, message, datetime(2024, 3, 9, tzinfo=UTC), store_text=True).article))
    text = shown(search.articles_table([document]))
    assert "2024-03-08 Leeds United beat Burnley" in text
    assert "sport.example en" in text


def test_wrong_days_are_wrong_usage() -> None:
    for arguments in (["--date", "2024-13-01"], ["--date", "2024-01-01", "--since", "2024-01-01"]):
        done = run.invoke(build(("search",)), ["search", "matches", *arguments])
        assert done.exit_code == 2
        assert "--date" in done.output


def test_elasticsearch_away_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_ELASTICSEARCH__URLS", "http://127.0.0.1:1")
    for kind in ("matches", "quotes", "articles"):
        done = run.invoke(build(("search",)), ["search", kind])
        assert done.exit_code == 1
        assert done.stderr.startswith("touchline: Elasticsearch cannot be reached: ")
        assert len(done.stderr.splitlines()) == 1


def test_every_kind_has_a_day_to_sort_by() -> None:
    assert queries.DATES.keys() <= set(KINDS)
