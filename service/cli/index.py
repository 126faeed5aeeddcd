"""``touchline index``: the indices, by hand."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from service.cli.errors import settings, told
from service.settings import Settings
from service.sink import indices
from service.sink.elasticsearch import connect
from service.sink.mappings import KINDS, index_name
from service.sink.patience import Patience
from service.sink.regroup import Regrouped, regroup

index = typer.Typer(help="Look after the indices.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    app.add_typer(index, name="index")


@index.callback()
def _index() -> None:
    pass


@index.command("set-up")
def set_up() -> None:
    """Put templates, indices and aliases in place, as a worker does at its start."""
    read = settings()
    with told():
        asyncio.run(_set_up(read))
    for kind in KINDS:
        typer.echo(index_name(read.elasticsearch.index_prefix, kind))


@index.command("group-quotes")
def group_quotes(
    days: Annotated[float, typer.Option(min=0, help="Quotes of articles published more days apart are not compared.")] = 7,
    since: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Groups of quotes published since this day; without it, of the last two times --days."),
    ] = None,
) -> None:
    """Give shortened quotes the group_id of the longer ones by the same speaker. Run it now and then, beside the workers."""
    read = settings()
    within = timedelta(days=days)
    first = since.replace(tzinfo=UTC) if since else datetime.now(UTC) - 2 * within
    with told():
        done = asyncio.run(_group_quotes(read, first, within))
    left = f", {done.left} changed meanwhile and left for the next run" if done.left else ""
    typer.echo(f"{done.compared} quotes compared, {done.written} given another group{left}")


async def _set_up(read: Settings) -> None:
    client = connect(read.elasticsearch)
    try:
        await indices.set_up(client, read.elasticsearch, _patience(read))
    finally:
        await client.close()


async def _group_quotes(read: Settings, since: datetime, within: timedelta) -> Regrouped:
    to = read.elasticsearch
    client = connect(to)
    try:
        return await regroup(client, _patience(read), to.index_prefix, to.bulk_bytes, since=since, within=within)
    finally:
        await client.close()


def _patience(read: Settings) -> Patience:
    return Patience(read.worker.backoff_first, read.worker.backoff_max, deadline=read.worker.start_seconds)
