"""``touchline search``: finds matches, quotes and articles in the index, and prints them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, TypeVar

import orjson
import typer
from elasticsearch import AsyncElasticsearch
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from service.cli import queries, words
from service.cli.errors import fail, settings, told
from service.cli.queries import Query, Wanted
from service.models import Match, Quote
from service.models.base import Frozen
from service.settings import Settings
from service.sink.elasticsearch import connect
from service.sink.mappings import read_alias

Model = TypeVar("Model", bound=Frozen)

search = typer.Typer(help="Find matches, quotes and articles in the index.", no_args_is_help=True)

MOST = 10_000
"""Results that Elasticsearch gives at once."""

ABOUT = 1000
"""Matches of a team whose quotes are looked for."""

Words = Annotated[list[str] | None, typer.Argument(metavar="[WORDS]…", help='Words or names, all of them; "in quotes" for a phrase.')]
TeamOption = Annotated[str | None, typer.Option(help="A team, by any of its names.")]
SinceOption = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Not before this day.")]
UntilOption = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Not after this day.")]
DateOption = Annotated[datetime | None, typer.Option("--date", formats=["%Y-%m-%d"], help="On this day.")]
LimitOption = Annotated[int, typer.Option(min=1, max=MOST, help="How many, the newest first.")]
JsonOption = Annotated[bool, typer.Option("--json", help="The documents as they are, one JSON object a line.")]


@dataclass(frozen=True, slots=True)
class Found:
    """The documents shown, and how many there are."""

    total: int
    documents: list[dict[str, Any]]


def register(app: typer.Typer) -> None:
    app.add_typer(search, name="search")


@search.command()
def matches(
    looked_for: Words = None,
    team: TeamOption = None,
    competition: Annotated[str | None, typer.Option(help='A competition or stage, by its full name: "FA Cup".')] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    date: DateOption = None,
    limit: LimitOption = 20,
    as_json: JsonOption = False,
) -> None:
    """Find matches by names in them (teams, players, referees, ground), competition and day of play."""
    wanted = _wanted(looked_for, since, until, date, team=team, competition=competition)
    found = _run(lambda client, read: _search(client, read, "match", queries.matches(wanted), limit))
    _show(found, as_json, matches_table)


@search.command()
def quotes(
    looked_for: Words = None,
    speaker: Annotated[str | None, typer.Option(help="Who said it: a name, or words such as “the coach”.")] = None,
    team: Annotated[str | None, typer.Option(help="The speaker's team, or a team of the match it is about, by any of its names.")] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    date: DateOption = None,
    limit: LimitOption = 20,
    as_json: JsonOption = False,
) -> None:
    """Find quotes by their words, speaker, team and the day they were published."""
    wanted = _wanted(looked_for, since, until, date, team=team, speaker=speaker)

    async def run(client: AsyncElasticsearch, read: Settings) -> Found:
        of_team = await _search(client, read, "match", queries.of_team(team), ABOUT) if team else Found(0, [])
        match_ids = tuple(document["event_id"] for document in of_team.documents)
        return await _search(client, read, "quote", queries.quotes(wanted, match_ids), limit)

    _show(_run(run), as_json, quotes_table)


@search.command()
def articles(
    looked_for: Words = None,
    since: SinceOption = None,
    until: UntilOption = None,
    date: DateOption = None,
    limit: LimitOption = 20,
    as_json: JsonOption = False,
) -> None:
    """Find articles by words of their title and text, and the day they were published."""
    wanted = _wanted(looked_for, since, until, date)
    found = _run(lambda client, read: _search(client, read, "article", queries.articles(wanted), limit))
    _show(found, as_json, articles_table)


def matches_table(documents: list[dict[str, Any]]) -> Table:
    """A row a match."""
    table = _table("Date", "Match", "Competition", "Goals", "Outlets")
    for document in documents:
        match = read_back(Match, document)
        day = match.kickoff.date.isoformat() if match.kickoff else ""
        notes = [words.how(match), "" if match.status == "finished" else match.status]
        table.add_row(
            f"{day}\ninferred" if match.kickoff and match.kickoff.precision == "inferred" else day,
            Text("\n".join(part for part in (words.result(match), *notes) if part)),
            Text(words.occasion(match)),
            Text(words.scorers(match)),
            str(match.publisher_count),
        )
    return table


def quotes_table(documents: list[dict[str, Any]]) -> Table:
    """A row a quote."""
    table = _table("Published", "Speaker", "Quote", "Article")
    for document in documents:
        quote = read_back(Quote, document)
        table.add_row(
            quote.article.published_at.date().isoformat() if quote.article.published_at else "",
            Text(words.speaker(quote.speaker)),
            Text(f"“{' … '.join(part.text for part in quote.content)}”"),
            Text(quote.article.title or quote.article.url or quote.article.id),
        )
    return table


def articles_table(documents: list[dict[str, Any]]) -> Table:
    """A row an article."""
    table = _table("Published", "Article", "Outlet", "Language", "Matches", "Quotes")
    for document in documents:
        counts, outlet = document["event_counts"], document["publisher"]
        table.add_row(
            (document["published_at"] or "")[:10],
            Text(document["title"] or document.get("text", document["article_id"])[:70]),
            Text(outlet["name"] or outlet["domain"] or ""),
            document["language"]["code"],
            str(counts["match_report"]),
            str(counts["quote"]),
        )
    return table


def read_back(model: type[Model], document: dict[str, Any]) -> Model:
    """The event in a document: without the fields that are there for searching alone."""
    return model.model_validate({name: value for name, value in document.items() if name in model.model_fields})


def _table(*names: str) -> Table:
    table = Table(box=SIMPLE_HEAD)
    for name in names:
        table.add_column(name, overflow="fold")
    return table


def _wanted(
    looked_for: list[str] | None, since: datetime | None, until: datetime | None, date: datetime | None, **others: str | None
) -> Wanted:
    if date and (since or until):
        fail("give either --date, or --since and --until", 2)
    first, last = (date, date) if date else (since, until)
    return Wanted(words=tuple(looked_for or ()), since=first.date() if first else None, until=last.date() if last else None, **others)


def _run(look: Callable[[AsyncElasticsearch, Settings], Awaitable[Found]]) -> Found:
    read = settings()

    async def run() -> Found:
        client = connect(read.elasticsearch)
        try:
            return await look(client, read)
        finally:
            await client.close()

    with told():
        return asyncio.run(run())
    raise AssertionError  # told() ends the process


async def _search(client: AsyncElasticsearch, read: Settings, kind: str, query: Query, limit: int) -> Found:
    alias = read_alias(read.elasticsearch.index_prefix, kind)
    answer = await client.search(index=alias, query=query, sort=queries.newest_first(kind), size=limit, track_total_hits=True)
    hits = answer["hits"]
    return Found(hits["total"]["value"], [hit["_source"] for hit in hits["hits"]])


def _show(found: Found, as_json: bool, table: Callable[[list[dict[str, Any]]], Table]) -> None:
    if as_json:
        for document in found.documents:
            typer.echo(orjson.dumps(document))
        return
    console = Console(highlight=False)
    if found.documents:
        console.print(table(found.documents))
    more = "; --limit shows more" if len(found.documents) < found.total else ""
    console.print(f"{len(found.documents)} of {found.total}{more}" if found.total else "Nothing found.")
