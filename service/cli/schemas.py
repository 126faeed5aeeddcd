"""``touchline schemas``: writes the generated part of ``schemas/``, or checks that it is what the code says."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from service.cli.errors import fail
from service.models import Article, Match, MatchReport, Message, Quote
from service.models.base import Frozen
from service.models.event import SCHEMA_VERSION
from service.models.limits import Limits
from service.pipeline import Told, process
from service.settings import ElasticsearchSettings, TopicSettings
from service.sink.indices import aliases, templates
from service.sink.mappings import KINDS, index_name
from service.stack.place import CHECKOUT

FOLDER = CHECKOUT / "schemas"
EVENTS: dict[str, type[Frozen]] = {"article": Article, "match_report": MatchReport, "match": Match, "quote": Quote}
EXAMPLE = CHECKOUT / "schemas" / "examples" / "articles" / "bernabeu-shirt.txt"
FETCHED = datetime(2024, 3, 8, 12, 30, tzinfo=UTC)
"""When the example article is said to have come."""
GENERATED = ("events", "elasticsearch", "examples/events")
"""Folders that hold generated files and nothing else."""


def register(app: typer.Typer) -> None:
    app.command("schemas")(schemas)


def schemas(
    check: Annotated[bool, typer.Option("--check", help="Write nothing; end with 1 if a file is not what the code says.")] = False,
    folder: Annotated[Path, typer.Option(help="Where to.", show_default=False)] = FOLDER,
) -> None:
    """Write the JSON Schemas of the events, and the index templates, from the code."""
    wanted = {folder / name: content for name, content in files().items()}
    there = {file for name in GENERATED for file in (folder / name).rglob("*.json")}
    stale = sorted(there - wanted.keys())
    differing = sorted(file for file, content in wanted.items() if not file.is_file() or file.read_bytes() != content)
    if check:
        if differing or stale:
            names = "\n".join(f"  {file}" for file in (*differing, *stale))
            fail(f"these files are not what the code says; `touchline schemas` writes them:\n{names}")
        typer.echo(f"{len(wanted)} files are as the code says")
        return
    for file in differing:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(wanted[file])
    for file in stale:
        file.unlink()
    typer.echo(f"{len(differing)} files written, {len(stale)} removed, {len(wanted) - len(differing)} were up to date")


def files() -> dict[str, bytes]:
    """The generated files, by their names in ``schemas/``."""
    found = {f"events/{name}.schema.json": event_schema(name, model) for name, model in EVENTS.items()}
    settings = ElasticsearchSettings()
    for folder, english in (("english", True), ("plain", False)):
        for name, body in templates(settings, english).items():
            found[f"elasticsearch/{folder}/{name}.json"] = {("_meta" if key == "meta" else key): value for key, value in body.items()}
    prefix = settings.index_prefix
    found["elasticsearch/aliases.json"] = {index_name(prefix, kind): aliases(prefix, kind) for kind in KINDS}
    found |= {f"examples/events/{name}.json": body for name, body in examples().items()}
    return {name: orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE) for name, content in found.items()}


def examples() -> dict[str, dict[str, Any]]:
    """The article of the README and the first event of every kind that it tells, as they are indexed and published."""
    content = (("content-type", b"text/plain"),)
    message = Message(None, EXAMPLE.read_bytes(), content, TopicSettings().raw, 0, 42, round(FETCHED.timestamp() * 1000))
    told = process(message, Limits(), FETCHED)
    if not isinstance(told, Told):
        raise TypeError(f"the example article is refused: {told}")
    shown = {"article": told.article, "match_report": told.reports[0], "match": told.matches[0], "quote": told.quotes[0]}
    return {name: each.model_dump(mode="json") for name, each in shown.items()}


def event_schema(name: str, model: type[Frozen]) -> dict[str, Any]:
    """The JSON Schema of what is published and indexed: every field is there, null where nothing is told."""
    schema = model.model_json_schema(mode="serialization")
    identity = f"urn:touchline:{name}:{SCHEMA_VERSION}"
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": identity} | schema
