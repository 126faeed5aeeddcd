"""Events to their topics, keyed by their ids; null for those that are told no more. Runs after the index has them."""

import asyncio
from collections.abc import Iterable

import orjson
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from service.models import Match, Quote
from service.pipeline import Told
from service.settings import TopicSettings
from service.sink.kafka import undelivered

Record = tuple[str, bytes, bytes | None, list[tuple[str, bytes]]]
"""Topic, key, value, headers."""


def records_of(told: Told, topics: TopicSettings) -> list[Record]:
    """What is published for an article: its matches and quotes."""
    events: tuple[Match | Quote, ...] = (*told.matches, *told.quotes)
    return [(_topic(event.kind, topics), event.event_id.encode(), orjson.dumps(event.model_dump()), _headers(event)) for event in events]


def tombstones(retired: Iterable[tuple[str, str]], topics: TopicSettings) -> list[Record]:
    """Null for the published ones among the events (kind, id) that are told no more."""
    return [(_topic(kind, topics), event_id.encode(), None, []) for kind, event_id in retired if kind in ("match", "quote")]


def _topic(kind: str, topics: TopicSettings) -> str:
    return topics.matches if kind == "match" else topics.quotes


async def publish(producer: AIOKafkaProducer, batch: Iterable[Record]) -> None:
    """Send the records, of which no two have the same key; when this returns, the brokers have them all.

    Raises:
        Undelivered: one could not be sent; of the others some may have been.
    """
    # Not one after another: while no broker answers, each that finds its buffer full would wait for as long as the first.
    await asyncio.gather(*(_deliver(producer, record) for record in batch))


async def _deliver(producer: AIOKafkaProducer, record: Record) -> None:
    topic, key, value, headers = record
    try:
        await producer.send_and_wait(topic, value, key, headers=headers)
    except KafkaError as error:
        raise undelivered(topic, len(value or b""), error) from error


def _headers(event: Match | Quote) -> list[tuple[str, bytes]]:
    """CloudEvents attributes, in Kafka's binary mode."""
    attributes = {
        "content-type": "application/json",
        "ce_specversion": "1.0",
        "ce_id": event.event_id,
        "ce_type": f"touchline.{event.kind}.v{event.schema_version}",
        "ce_source": "touchline",
        "ce_time": event.indexed_at.isoformat(),
    }
    return [(name, value.encode()) for name, value in attributes.items()]
