"""How the sink ends, and what it says of what the brokers do not take."""

import asyncio
import time
from typing import Any

import pytest
from aiokafka.errors import MessageSizeTooLargeError, NodeNotReadyError

from service.settings import Settings
from service.sink import sink
from service.sink.kafka import undelivered
from service.sink.patience import Patience


class Away:
    """A client whose end waits for servers that are away."""

    closed = False

    async def stop(self) -> None:
        await asyncio.sleep(60)

    async def close(self) -> None:
        self.closed = True


async def test_it_closes_within_seconds_while_the_brokers_are_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sink, "CLOSING", 0.05)
    producer: Any = Away()
    client: Any = Away()
    began = time.monotonic()
    await sink.Sink(Settings(), client, producer, Patience(1, 1)).close()
    assert time.monotonic() - began < 10
    assert client.closed


def test_what_was_not_delivered_is_told_with_its_topic_and_what_to_do() -> None:
    assert str(undelivered("news.quotes", 5_000, MessageSizeTooLargeError())) == (
        "news.quotes does not take a message of 5,000 bytes, even compressed: raise the topic's max.message.bytes"
    )
    away = str(undelivered("news.quotes", 5_000, NodeNotReadyError("node id 1")))
    assert away.startswith("Kafka did not take a message for news.quotes: is a broker away")
    assert "node id 1" in away
