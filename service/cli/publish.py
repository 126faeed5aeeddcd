"""``touchline publish``: sends articles to the topic of raw articles, as a scraper would."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, MessageSizeTooLargeError
from aiokafka.structs import RecordMetadata
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from service.cli.errors import fail, settings, told
from service.cli.sources import Source, articles, size
from service.settings import Settings
from service.sink import kafka

Done = Callable[[Source, RecordMetadata | KafkaError], None]
"""Told of every message: where it is, or why it is not."""

KeyOption = Annotated[
    str | None,
    typer.Option(help="The article's URL or id, for one text that does not tell it itself. Without, a text's id comes from its words."),
]


def register(app: typer.Typer) -> None:
    app.command("publish")(publish)


def publish(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE…",
            help="Text, JSON, JSON lines, a folder of them, or - for JSON lines or one article on standard input.",
            show_default=False,
        ),
    ],
    key: KeyOption = None,
) -> None:
    """Send articles to the topic of raw articles, and wait until the brokers have them all.

    They are sent as they are, whether or not they can be used: `touchline extract` tells that beforehand. The key of a JSON object is its
    URL or id. Ends with 1 if a message could not be delivered; the others are.
    """
    if key is not None and (len(files) > 1 or files[0].is_dir()):
        fail("--key is the key of one article: give one file with it", 2)
    read = settings()
    topic = read.topics.raw
    with told():
        asyncio.run(kafka.partitions(read.kafka, topic))  # else a missing topic would be waited for
    delivered, failed = 0, 0
    try:
        with told(), _progress(files) as advance:

            def done(source: Source, outcome: RecordMetadata | KafkaError) -> None:
                nonlocal delivered, failed
                advance(source)
                if isinstance(outcome, KafkaError):
                    failed += 1
                    typer.echo(f"touchline: {source.name}: not delivered: {reason(outcome, source, topic)}", err=True)
                else:
                    delivered += 1

            asyncio.run(_publish(read, articles(files, key), done))
    finally:  # what was delivered before an error is delivered
        typer.echo(f"{delivered} of {delivered + failed} messages delivered to {topic}")
    if failed:
        raise typer.Exit(1)


async def deliver(producer: AIOKafkaProducer, topic: str, sources: Iterable[Source], done: Done) -> None:
    """Send the messages and call ``done`` for each; when this returns, ``done`` was called for all.

    Raises:
        KafkaError: the brokers take nothing any more, and the rest was not sent.
    """
    remaining: Iterator[Source] = iter(sources)
    while (source := await asyncio.to_thread(next, remaining, None)) is not None:  # a thread, since standard input may keep us waiting
        message = source.message
        try:
            sent = await producer.send(topic, message.value, message.key, headers=list(message.headers))
        except MessageSizeTooLargeError as error:
            done(source, error)
        else:
            sent.add_done_callback(lambda future, source=source: done(source, future.exception() or future.result()))
    await producer.flush()


def reason(error: KafkaError, source: Source, topic: str) -> str:
    """Why a message was not delivered, and what to do."""
    if isinstance(error, MessageSizeTooLargeError):
        return f"its {len(source.message.value or b''):,} bytes are too many for {topic}, even compressed: send one article a message"
    return str(error) or type(error).__name__


async def _publish(read: Settings, sources: Iterable[Source], done: Done) -> None:
    producer = kafka.producer(read.kafka, read.topics.raw_max_message_bytes)
    await producer.start()
    try:
        await deliver(producer, read.topics.raw, sources, done)
    finally:
        await producer.stop()


@contextmanager
def _progress(files: list[Path]) -> Iterator[Callable[[Source], None]]:
    """A bar on standard error, by bytes where the files tell how many there are."""
    console = Console(stderr=True)
    columns = (TextColumn("Publishing"), BarColumn(), TextColumn("{task.fields[count]} messages"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=size(files), count=0)
        count = 0

        def advance(source: Source) -> None:
            nonlocal count
            count += 1
            progress.update(task, advance=len(source.message.value or b""), count=count)

        yield advance
