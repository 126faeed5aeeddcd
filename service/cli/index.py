"""``touchline index``: the indices, by hand."""

import asyncio

import typer

from service.cli.errors import settings, told
from service.settings import Settings
from service.sink import indices
from service.sink.elasticsearch import connect
from service.sink.mappings import KINDS, index_name
from service.sink.patience import Patience

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


async def _set_up(read: Settings) -> None:
    worker = read.worker
    client = connect(read.elasticsearch)
    try:
        await indices.set_up(client, read.elasticsearch, Patience(worker.backoff_first, worker.backoff_max, deadline=worker.start_seconds))
    finally:
        await client.close()
