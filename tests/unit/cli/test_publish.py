"""Delivering: every message is accounted for, whatever becomes of it. That brokers take them is tested with real ones."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from aiokafka.errors import KafkaTimeoutError, MessageSizeTooLargeError
from aiokafka.structs import RecordMetadata, TopicPartition
from typer.testing import CliRunner

from service.cli import build
from service.cli.publish import deliver, reason
from service.cli.sources import PLAIN, Source
from service.models import Message

run = CliRunner()


class Producer:
    """Takes what is under ten bytes; refuses twelve at once, and more later, as a broker does."""

    def __init__(self) -> None:
        self.sent: list[tuple[Any, ...]] = []

    async def send(self, topic: str, value: bytes, key: bytes | None, headers: list[Any]) -> asyncio.Future[RecordMetadata]:
        if len(value) == 12:
            raise MessageSizeTooLargeError("too large for the client")
        future: asyncio.Future[RecordMetadata] = asyncio.get_running_loop().create_future()
        self.sent.append((topic, value, key, headers))
        place = RecordMetadata(topic, 0, TopicPartition(topic, 0), len(self.sent), 0, 0, 0)
        later: Callable[..., None] = future.set_result if len(value) < 10 else future.set_exception
        asyncio.get_running_loop().call_soon(later, place if len(value) < 10 else MessageSizeTooLargeError("too large for the topic"))
        return future

    async def flush(self) -> None:
        await asyncio.sleep(0.01)


async def test_one_too_large_stops_none_of_the_others() -> None:
    values = (b"one", b"x" * 12, b"two", b"x" * 20, b"three")
    sources = [Source(str(i), Message(b"k", value, PLAIN)) for i, value in enumerate(values)]
    outcomes: dict[str, object] = {}
    producer = Producer()
    await deliver(producer, "raw", sources, lambda source, outcome: outcomes.update({source.name: outcome}))  # type: ignore[arg-type]
    assert [type(outcomes[str(i)]) for i in range(5)] == [
        RecordMetadata,
        MessageSizeTooLargeError,
        RecordMetadata,
        MessageSizeTooLargeError,
        RecordMetadata,
    ]
    assert producer.sent[0] == ("raw", b"one", b"k", [("content-type", b"text/plain")])


def test_reasons_say_what_to_do() -> None:
    source = Source("a", Message(None, b"x" * 2000))
    assert (
        reason(MessageSizeTooLargeError(), source, "raw")
        == "its 2,000 bytes are too many for raw, even compressed: send one article a message"
    )
    assert "KafkaTimeoutError" in reason(KafkaTimeoutError(), source, "raw")


def test_one_key_is_for_one_file(tmp_path: Path) -> None:
    done = run.invoke(build(("publish",)), ["publish", str(tmp_path), "--key", "k"])
    assert done.exit_code == 2
    assert "--key is the key of one article" in done.stderr


def test_kafka_away_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TOUCHLINE_KAFKA__BOOTSTRAP_SERVERS", "127.0.0.1:1")
    (tmp_path / "a.txt").write_text("text")
    done = run.invoke(build(("publish",)), ["publish", str(tmp_path)])
    assert done.exit_code == 1
    assert done.stderr.startswith("touchline: Kafka cannot be reached: ")
    assert len(done.stderr.splitlines()) == 1
