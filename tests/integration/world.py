"""What an integration test does to the real servers and to real workers, in a few words each."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import GroupCoordinatorNotAvailableError

from service.models import Message
from service.settings import Settings
from service.sink import kafka
from service.sink.elasticsearch import connect
from service.sink.letters import Letter, letters
from service.sink.mappings import KINDS, index_name, read_alias, write_alias
from service.sink.patience import Patience
from service.sink.sink import Sink
from service.stack import engine
from service.stack.model import Server

TOUCHLINE = Path(sys.executable).with_name("touchline")


@dataclass
class World:
    """``name`` is the prefix of all topics and indices; ``directory`` holds the workers' logs."""

    name: str
    addresses: dict[Server, str]
    stack_directory: Path
    directory: Path
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)
    overrides: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """The settings of a worker or command in this world."""
        return {
            "TOUCHLINE_KAFKA__BOOTSTRAP_SERVERS": self.addresses[Server.KAFKA],
            "TOUCHLINE_KAFKA__GROUP_ID": self.name,
            "TOUCHLINE_KAFKA__SESSION_TIMEOUT": "6",
            "TOUCHLINE_TOPICS__RAW": f"{self.name}.raw",
            "TOUCHLINE_TOPICS__DEAD_LETTERS": f"{self.name}.dlq",
            "TOUCHLINE_TOPICS__MATCHES": f"{self.name}.matches",
            "TOUCHLINE_TOPICS__QUOTES": f"{self.name}.quotes",
            "TOUCHLINE_ELASTICSEARCH__URLS": self.addresses[Server.ELASTICSEARCH],
            "TOUCHLINE_ELASTICSEARCH__INDEX_PREFIX": self.name,
            "TOUCHLINE_ELASTICSEARCH__REPLICAS": "0",
            "TOUCHLINE_WORKER__BACKOFF_MAX": "1",
            **self.overrides,
        }

    @property
    def settings(self) -> Settings:
        sections: dict[str, dict[str, str]] = {}
        for name, value in self.environment.items():
            section, key = name.removeprefix("TOUCHLINE_").lower().split("__")
            sections.setdefault(section, {})[key] = value
        return Settings.model_validate(sections)

    # Workers

    def start_worker(self, *arguments: str, program: Path = TOUCHLINE) -> subprocess.Popen[bytes]:
        """A worker as operators run it, its log in ``directory``."""
        with (self.directory / f"worker-{len(self.workers)}.log").open("wb") as log:
            worker = self.command(*(arguments or ("worker",)), program=program, stdout=log, stderr=subprocess.STDOUT)
        self.workers.append(worker)
        return worker

    def command(self, *arguments: str, program: Path = TOUCHLINE, **options: Any) -> subprocess.Popen[bytes]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("TOUCHLINE_")}
        return subprocess.Popen([program, *arguments], env={**kept, **self.environment}, cwd=self.directory, **options)

    async def run(self, *arguments: str) -> tuple[int, str, str]:
        """Run a command to its end: exit status, standard output, standard error."""
        process = self.command(*arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, err = await asyncio.to_thread(process.communicate)
        return process.returncode, out.decode(), err.decode()

    async def stop_worker(self, worker: subprocess.Popen[bytes], with_: signal.Signals = signal.SIGTERM, within: float = 30) -> int:
        """End a worker and return its exit status; fails where it takes longer than ``within`` seconds."""
        worker.send_signal(with_)
        return await asyncio.to_thread(worker.wait, within)

    def log(self) -> str:
        """What all workers have logged."""
        return "\n".join(path.read_text(errors="replace") for path in sorted(self.directory.glob("worker-*.log")))

    # Kafka

    async def publish(self, messages: Sequence[tuple[bytes | None, bytes | None] | Message], compression: str = "gzip") -> None:
        """Send (key, value) pairs, or messages with headers and timestamp, in this order."""
        await kafka.set_up_topics(self.settings.kafka, self.settings.topics, Patience(0.1, 1, deadline=30))
        producer = AIOKafkaProducer(
            **kafka.connection(self.settings.kafka), compression_type=compression, acks="all", max_request_size=100_000_000
        )
        await producer.start()
        try:
            sent = []
            for each in messages:
                message = each if isinstance(each, Message) else Message(*each)
                if message.key is None and message.value is None:  # send() takes none such, though other producers do
                    batch = producer.create_batch()
                    batch.append(key=None, value=None, timestamp=None)
                    sent.append(await producer.send_batch(batch, self.settings.topics.raw, partition=0))
                    continue
                sent.append(
                    await producer.send(
                        self.settings.topics.raw,
                        message.value,
                        message.key,
                        headers=list(message.headers),
                        timestamp_ms=message.timestamp or None,
                    )
                )
            await asyncio.gather(*sent)
        finally:
            await producer.stop()

    async def letters(self) -> list[Letter]:
        return [letter async for letter in letters(self.settings)]

    async def records(self, topic: str) -> list[tuple[str, dict[str, Any] | None]]:
        """Key and value of all records of a topic of ours, partition by partition."""
        consumer = kafka.reader(self.settings.kafka)
        await consumer.start()
        try:
            partitions = await kafka.partitions(self.settings.kafka, f"{self.name}.{topic}")
            consumer.assign(partitions)
            ends = await consumer.end_offsets(partitions)
            found = []
            while any([await consumer.position(partition) < ends[partition] for partition in partitions]):
                for records in (await consumer.getmany(timeout_ms=500)).values():
                    found += [(record.key.decode(), record.value and orjson.loads(record.value)) for record in records]
            return found
        finally:
            await consumer.stop()

    async def committed(self) -> bool:
        """Every message of the raw topic is acknowledged."""
        admin = AIOKafkaAdminClient(**kafka.connection(self.settings.kafka))
        consumer = kafka.reader(self.settings.kafka)
        await admin.start()
        await consumer.start()
        try:
            partitions = await kafka.partitions(self.settings.kafka, self.settings.topics.raw)
            ends = await consumer.end_offsets(partitions)
            try:
                offsets = await admin.list_consumer_group_offsets(self.name)
            except GroupCoordinatorNotAvailableError:  # no worker has asked for one yet
                return False
            return all(end == 0 or (partition in offsets and offsets[partition].offset >= end) for partition, end in ends.items())
        finally:
            await consumer.stop()
            await admin.close()

    # Elasticsearch

    async def documents(self, kind: str, *, retired: bool = False, query: dict[str, Any] | None = None) -> list[dict[str, Any]]:
        """The documents of a kind, as searchers see them; with ``retired`` the stubs too."""
        client = connect(self.settings.elasticsearch)
        alias = (write_alias if retired else read_alias)(self.name, kind)
        try:
            await client.indices.refresh(index=alias)
            found = await client.search(index=alias, size=10_000, query=query or {"match_all": {}})
            return [hit["_source"] | {"_id": hit["_id"]} for hit in found["hits"]["hits"]]
        finally:
            await client.close()

    async def break_index(self, kind: str) -> None:
        """Put an index that takes stubs only in the place of the right one."""
        client = connect(self.settings.elasticsearch)
        name = index_name(self.name, kind)
        stub = {field: {"type": "keyword"} for field in ("event_id", "kind", "version", "state", "indexed_at", "retired_reason")}
        aliases = {read_alias(self.name, kind): {}, write_alias(self.name, kind): {"is_write_index": True}}
        try:
            await client.indices.delete(index=name)
            await client.indices.delete_index_template(name=read_alias(self.name, kind))
            await client.indices.create(index=name, mappings={"dynamic": "strict", "properties": stub}, aliases=aliases)
        finally:
            await client.close()

    async def open_sink(self) -> Sink:
        """The worker's sink, without a worker."""
        return await Sink.open_(self.settings, Patience(0.1, 1), Patience(0.1, 1, deadline=30))

    async def stop_elasticsearch(self, *, at_once: bool = False) -> None:
        await asyncio.to_thread(engine.stop, self.stack_directory, Server.ELASTICSEARCH, lambda *_: None, at_once=at_once)

    async def start_elasticsearch(self) -> None:
        await asyncio.to_thread(engine.start, self.stack_directory, Server.ELASTICSEARCH, 120, lambda *_: None)

    async def stop_kafka(self, *, at_once: bool = False) -> None:
        await asyncio.to_thread(engine.stop, self.stack_directory, Server.KAFKA, lambda *_: None, at_once=at_once)

    async def start_kafka(self) -> None:
        await asyncio.to_thread(engine.start, self.stack_directory, Server.KAFKA, 120, lambda *_: None)

    # Waiting

    async def until(self, condition: Callable[[], Awaitable[bool]], within: float = 60) -> None:
        """Wait until the condition holds; fails with the workers' last words."""
        end = time.monotonic() + within
        while not await condition():
            if time.monotonic() > end:
                raise AssertionError(f"not within {within} s; the workers' last words:\n{self.log()[-3000:]}")
            await asyncio.sleep(0.3)

    async def settled(self, within: float = 60) -> None:
        """Wait until every message is acknowledged."""
        await self.until(self.committed, within)

    async def end(self) -> None:
        for worker in self.workers:
            if worker.poll() is None:
                worker.kill()
            await asyncio.to_thread(worker.wait)
        client = connect(self.settings.elasticsearch)
        try:
            for kind in KINDS:
                await client.indices.delete(index=index_name(self.name, kind), ignore_unavailable=True)
                await client.options(ignore_status=404).indices.delete_index_template(name=read_alias(self.name, kind))
        finally:
            await client.close()
        admin = AIOKafkaAdminClient(**kafka.connection(self.settings.kafka))
        await admin.start()
        try:
            ours = [topic for topic in await admin.list_topics() if topic.startswith(f"{self.name}.")]
            if ours:
                await admin.delete_topics(ours)
        finally:
            await admin.close()


def article(number: int, text: str | None = None, **fields: object) -> tuple[bytes, bytes]:
    """Key and value of a good article; its URL is the number's."""
    url = f"https://sport.example/news/{number}"
    body = {
        "url": url,
        "title": f"Rovers hold on, part {number}",
        "text": text
        or f"Real Madrid beat Valencia 2-1 on Saturday in front of {number + 1000} people. “We had to suffer,” said Carlo Ancelotti.",
        "published_at": "2024-03-10T09:00:00Z",
        "publisher": "The Sport Example",
        "language": "en",
    }
    return url.encode(), orjson.dumps({**body, **fields})
