"""``touchline dlq``: the dead letters, and their way back."""

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Annotated, TypeVar

import orjson
import typer
from aiokafka.errors import MessageSizeTooLargeError
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from service.cli.errors import fail, settings, told
from service.models import Reason
from service.settings import Settings
from service.sink import dead_letters, kafka
from service.sink.letters import Letter, letters

dlq = typer.Typer(help="Show what was refused and why, and send it again.", no_args_is_help=True)

T = TypeVar("T")
Places = Annotated[list[str] | None, typer.Argument(metavar="[PARTITION:OFFSET]…", help="Letters, as `touchline dlq list` names them.")]
ReasonOption = Annotated[Reason | None, typer.Option(help="Only those refused for this reason.")]


def register(app: typer.Typer) -> None:
    app.add_typer(dlq, name="dlq")


@dlq.command("list")
def list_(
    reason: ReasonOption = None,
    limit: Annotated[int, typer.Option(min=1, help="Show the newest of them only.")] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List the newest dead letters, the newest last, with a count of all by reason."""
    found = _read(lambda letter: reason is None or letter.reason == reason, _row)
    shown = sorted(found, key=lambda row: row["time"])[-limit:]
    if as_json:
        for row in shown:
            typer.echo(orjson.dumps(row))
        return
    table = Table(box=SIMPLE_HEAD)
    for name in ("place", "refused at"):
        table.add_column(name, no_wrap=True)
    table.add_column("why, and which message", overflow="fold")
    for row in shown:
        which = f"from {row['origin']}" + (f", key {row['key']}" if row["key"] else "")
        why = f"[bold]{row['reason']}[/bold]: {escape(row['explanation'])}\n[dim]{escape(which)}[/dim]"
        table.add_row(row["place"], row["time"].replace("+00:00", "Z"), why)
    console = Console()
    console.print(table)
    counts = Counter(row["reason"] for row in found)
    console.print(f"{len(found)} dead letters" + "".join(f", {count} {name}" for name, count in counts.most_common()))


@dlq.command()
def show(place: Annotated[str, typer.Argument(metavar="PARTITION:OFFSET")]) -> None:
    """Print one dead letter: its headers, then the message as it came."""
    (letter,) = _named([place])
    for name, value in letter.message.headers:
        typer.echo(f"{name}: {(value or b'').decode(errors='replace')}")
    typer.echo(f"key: {(letter.message.key or b'').decode(errors='replace')}\n")
    typer.echo(letter.message.value if letter.message.value is not None else b"(no value)")


@dlq.command()
def replay(
    places: Places = None,
    reason: ReasonOption = None,
    everything: Annotated[bool, typer.Option("--all", help="All letters.")] = False,
) -> None:
    """Send messages again to the topic they came from, after the cause is mended: one that is itself broken gives another letter.

    Letters stay where they are. A message that is sent twice does no harm: ids and versions stay the same.
    """
    if sum((bool(places), reason is not None, everything)) != 1:
        fail("say which letters: PARTITION:OFFSET…, --reason or --all", 2)
    chosen = _named(places) if places else _read(lambda letter: everything or letter.reason == reason, _whole)
    with told():
        failed = asyncio.run(_replay(settings(), chosen))
    typer.echo(f"{len(chosen) - failed} of {len(chosen)} messages sent again")
    if failed:
        raise typer.Exit(1)


def _whole(letter: Letter) -> Letter:
    return letter


def _row(letter: Letter) -> dict[str, str]:
    return {
        "place": letter.place,
        "time": datetime.fromtimestamp(letter.message.timestamp / 1000, UTC).isoformat(timespec="seconds"),
        "reason": letter.reason,
        "explanation": letter.explanation,
        "origin": letter.origin,
        "key": (letter.message.key or b"").decode(errors="replace"),
    }


def _read(wanted: Callable[[Letter], bool], take: Callable[[Letter], T]) -> list[T]:
    """What ``take`` makes of the letters that are wanted; the others, which may be large and many, are let go."""

    async def read() -> list[T]:
        async with aclosing(letters(settings())) as all_:
            return [take(letter) async for letter in all_ if wanted(letter)]

    with told():
        return asyncio.run(read())
    raise AssertionError  # told() ends the process


def _named(places: list[str]) -> list[Letter]:
    found = {letter.place: letter for letter in _read(lambda letter: letter.place in places, _whole)}
    missing = [place for place in places if place not in found]
    if missing:
        fail(f"no dead letter {', '.join(missing)}; `touchline dlq list` shows them as PARTITION:OFFSET")
    return [found[place] for place in places]


async def _replay(read: Settings, chosen: list[Letter]) -> int:
    """Send them, and return how many could not be sent."""
    topics = await kafka.topics(read.kafka)
    producer = kafka.producer(read.kafka, read.topics.dead_letters_max_message_bytes)
    await producer.start()
    failed = 0
    try:
        for letter in chosen:
            try:
                await dead_letters.replay(producer, letter.message, topics)
            except MessageSizeTooLargeError:
                typer.echo(f"{letter.place}: its topic does not take a message of this size", err=True)
                failed += 1
            except ValueError as error:
                typer.echo(f"{letter.place}: {error}", err=True)
                failed += 1
    finally:
        await producer.stop()
    return failed
