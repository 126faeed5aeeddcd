"""The doing of the demo: servers up, samples published, a worker run until all is settled, and what the index holds then read back."""

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiokafka.errors import (
    GroupCoordinatorNotAvailableError,
    GroupLoadInProgressError,
    KafkaConnectionError,
    KafkaError,
    NotCoordinatorForGroupError,
)
from aiokafka.structs import RecordMetadata
from elastic_transport import ConnectionError as TransportConnectionError
from elasticsearch import ApiError, AsyncElasticsearch, NotFoundError
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from service.cli.errors import fail
from service.cli.publish import deliver
from service.cli.sources import Source
from service.decode import decode
from service.models import Rejection
from service.settings import Settings
from service.sink import kafka
from service.sink.elasticsearch import connect, not_let_in
from service.sink.letters import Letter, letters
from service.sink.mappings import KINDS, read_alias
from service.sink.patience import Patience
from service.stack import engine, place
from service.stack.model import Server, StackError, Wishes

LOG = place.CHECKOUT / ".touchline" / "demo-worker.log"
LOCAL = frozenset({"127.0.0.1", "localhost", "[::1]"})
MOST = 1000
"""Documents of one kind that the samples give, at the most."""

NOT_YET = (GroupCoordinatorNotAvailableError, GroupLoadInProgressError, NotCoordinatorForGroupError)
"""What a fresh Kafka answers about groups before the first one has come."""

Place = tuple[int, int]
"""Partition and offset of a message."""

Held = Mapping[str, Mapping[str, dict[str, Any]]]
"""By kind, the live documents of the samples by their ids."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What of the samples came to the dead letters, by the place of the message, and how many letters there are in all."""

    letters: Mapping[Place, Letter]
    total: int


def servers(read: Settings, directory: Path, console: Console) -> None:
    """Have Kafka and Elasticsearch answer where the settings say."""
    where = {Server.KAFKA: read.kafka.bootstrap_servers, Server.ELASTICSEARCH: ",".join(str(url) for url in read.elasticsearch.urls)}
    missing = asyncio.run(_missing(read))
    if missing:
        ports = {server: local_port(address) for server, address in where.items()}
        for server in missing:
            if ports[server] is None:
                fail(f"{server.label} does not answer at {where[server]}. The demo starts servers on this machine only: start it yourself")
        kafka_port = ports[Server.KAFKA]
        wishes = Wishes(
            kafka_port=kafka_port, controller_port=kafka_port + 1 if kafka_port else None, elasticsearch_port=ports[Server.ELASTICSEARCH]
        )
        console.print(f"{' and '.join(server.label for server in missing)} must be started first, which takes minutes the first time.")
        try:
            with console.status("…") as status:
                engine.up(directory, wishes, lambda server, words: status.update(f"{server.label if server else 'Stack'}: {words}"))
        except StackError as error:
            elsewhere = "TOUCHLINE_KAFKA__BOOTSTRAP_SERVERS=127.0.0.1:9192 or TOUCHLINE_ELASTICSEARCH__URLS=http://127.0.0.1:9201"
            fail(f"{error} The demo starts the servers where the settings say: another port by {elsewhere}.")
    console.print(f"Kafka answers at {where[Server.KAFKA]}, Elasticsearch at {where[Server.ELASTICSEARCH]}.")


async def _missing(read: Settings) -> list[Server]:
    missing = []
    try:
        async with kafka.administrator(read.kafka):
            pass
    except KafkaConnectionError:
        missing.append(Server.KAFKA)
    client = connect(read.elasticsearch)
    try:
        await client.cluster.health()
    except TransportConnectionError as error:
        if not_let_in(error):
            raise
        missing.append(Server.ELASTICSEARCH)
    except ApiError:  # it answers; what it refuses is told by the worker
        pass
    finally:
        await client.close()
    return missing


def local_port(address: str) -> int | None:
    """The port, where the address is one of this machine."""
    host, _, port = address.rstrip("/").removeprefix("http://").rpartition(":")
    return int(port) if host in LOCAL and port.isdigit() else None


def article_ids(read: Settings, sources: Sequence[Source]) -> list[str]:
    """The ids of the samples that can be used, each once."""
    decoded = [decode(source.message, read.limits.limits()) for source in sources]
    return list(dict.fromkeys(each.article_id for each in decoded if not isinstance(each, Rejection)))


async def publish(read: Settings, sources: Sequence[Source]) -> dict[Place, Source]:
    placed: dict[Place, Source] = {}

    def done(source: Source, outcome: RecordMetadata | KafkaError) -> None:
        if isinstance(outcome, KafkaError):
            failed.append(outcome)
        else:
            placed[outcome.partition, outcome.offset] = source

    failed: list[KafkaError] = []
    await kafka.set_up_topics(read.kafka, read.topics, Patience(0.25, 2, deadline=30))
    producer = kafka.producer(read.kafka, read.topics.raw_max_message_bytes)
    await producer.start()
    try:
        await deliver(producer, read.topics.raw, sources, done)
    finally:
        await producer.stop()
    if failed:
        raise failed[0]
    return placed


@contextmanager
def worker(console: Console) -> Iterator[subprocess.Popen[bytes]]:
    """A worker as a process of its own, ended at the end, however that comes."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    LOG.parent.mkdir(exist_ok=True)
    console.print(f"Running a worker; its log is in {near(LOG)}.")
    with LOG.open("wb") as log:
        command = [sys.executable, "-c", "from service.cli import main; main()", "worker"]
        process = subprocess.Popen(  # noqa: S603 - our own command
            command, stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, start_new_session=True
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait(read: Settings, placed: Mapping[Place, Source], process: subprocess.Popen[bytes], timeout: float, console: Console) -> None:
    """Until the worker's group has acknowledged every message: then each is in the index or in the dead letters."""
    columns = (TextColumn("Indexing"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    started = time.monotonic()
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=len(placed))
        while (done := asyncio.run(_acknowledged(read, placed))) < len(placed):
            progress.update(task, completed=done)
            if process.poll() is not None:
                fail(f"the worker ended by itself, with status {process.returncode}. The end of its log, {near(LOG)}:\n{_tail()}")
            if time.monotonic() - started > timeout:
                fail(
                    f"{len(placed) - done} of {len(placed)} messages are not settled after {timeout:.0f} s (--timeout waits longer; "
                    f"older messages of the topic come before them). The end of the worker's log, {near(LOG)}:\n{_tail()}"
                )
            time.sleep(0.3)
        progress.update(task, completed=done)
    console.print(f"All {len(placed)} messages are settled, after {time.monotonic() - started:.0f} s.")


async def _acknowledged(read: Settings, placed: Mapping[Place, Source]) -> int:
    async with kafka.administrator(read.kafka) as admin:
        try:
            offsets = await admin.list_consumer_group_offsets(read.kafka.group_id)
        except NOT_YET:
            return 0
    committed = {place.partition: told.offset for place, told in offsets.items() if place.topic == read.topics.raw}
    return sum(committed.get(partition, 0) > offset for partition, offset in placed)


async def held(read: Settings, ids: Sequence[str]) -> Held:
    """The live documents that the samples gave; nothing where there are no indices yet."""
    field = {"article": "article_id", "match_report": "article.id", "match": "article_ids", "quote": "article.id"}
    client = connect(read.elasticsearch)
    try:
        return {kind: await _documents(client, read_alias(read.elasticsearch.index_prefix, kind), field[kind], ids) for kind in KINDS}
    except NotFoundError:
        return {kind: {} for kind in KINDS}
    finally:
        await client.close()


async def _documents(client: AsyncElasticsearch, alias: str, field: str, values: Sequence[str]) -> dict[str, dict[str, Any]]:
    await client.indices.refresh(index=alias)
    answer = await client.search(index=alias, query={"terms": {field: list(values)}}, size=MOST)
    return {hit["_id"]: hit["_source"] for hit in answer["hits"]["hits"]}


async def refused(read: Settings, placed: Mapping[Place, Source]) -> Refused:
    found: dict[Place, Letter] = {}
    total = 0
    origins = {f"{read.topics.raw}/{partition}@{offset}": (partition, offset) for partition, offset in placed}
    async with aclosing(letters(read)) as all_:
        async for letter in all_:
            total += 1
            if letter.origin in origins:
                found[origins[letter.origin]] = letter
    return Refused(found, total)


def near(path: Path) -> str:
    """The path as seen from here, where that is shorter."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def _tail() -> str:
    return "\n".join(LOG.read_text(errors="replace").splitlines()[-15:])
