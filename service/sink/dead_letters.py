"""Dead letters: refused messages, untouched, with the reason in Kafka Connect's headers, and the way back. Nothing is decided here."""

import time
from collections.abc import Collection, Iterable

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, MessageSizeTooLargeError

from service.models import Message, Rejection
from service.sink.kafka import undelivered

CONNECT = "__connect.errors."
REASON = "touchline.reason"
ORIGINAL_TIMESTAMP = "touchline.original.timestamp"
VALUE_OMITTED = "touchline.value.omitted"

Headers = list[tuple[str, bytes | None]]


def headers(message: Message, rejection: Rejection) -> Headers:
    """The message's own headers, then why and where it was refused.

    The names are those of Kafka Connect's DeadLetterQueueReporter, so that tools which read its dead letters read ours.
    """
    told = {
        f"{CONNECT}topic": message.topic,
        f"{CONNECT}partition": str(message.partition),
        f"{CONNECT}offset": str(message.offset),
        f"{CONNECT}stage": "TASK_PUT" if rejection.reason == "index_rejected" else "VALUE_CONVERTER",
        f"{CONNECT}exception.class.name": f"touchline.{rejection.reason}",
        f"{CONNECT}exception.message": rejection.message,
        REASON: rejection.reason.value,
        ORIGINAL_TIMESTAMP: str(message.timestamp),
    }
    return [*original_headers(message.headers), *((name, value.encode(errors="replace")) for name, value in told.items())]


def original_headers(given: Iterable[tuple[str, bytes | None]]) -> Headers:
    """The headers that the message first came with."""
    ours = (REASON, ORIGINAL_TIMESTAMP, VALUE_OMITTED)
    return [(name, value) for name, value in given if not name.startswith(CONNECT) and name not in ours]


async def bury(producer: AIOKafkaProducer, topic: str, message: Message, rejection: Rejection) -> None:
    """Write the message to the dead letters; when this returns, the brokers have it.

    A message that does not fit even there leaves its headers, which tell its topic, partition and offset; of headers that do not
    fit either, ours are left.

    Raises:
        Undelivered: it could not be written. The worker must stop then, with the message not acknowledged.
    """
    try:
        await _bury(producer, topic, message, rejection)
    except KafkaError as error:
        raise undelivered(topic, len(message.value or b""), error) from error


async def _bury(producer: AIOKafkaProducer, topic: str, message: Message, rejection: Rejection) -> None:
    told = headers(message, rejection)
    now = int(time.time() * 1000)  # its own time, not the message's: else retention would drop an old message's letter at once
    some_key = message.key or b""  # our client sends no record that has neither key nor value, though others do
    try:
        key = some_key if message.value is None else message.key
        await producer.send_and_wait(topic, message.value, key, headers=told, timestamp_ms=now)
    except MessageSizeTooLargeError:
        without = [*told, (VALUE_OMITTED, b"true")]
        try:
            await producer.send_and_wait(topic, None, some_key, headers=without, timestamp_ms=now)
        except MessageSizeTooLargeError:
            ours = without[len(original_headers(message.headers)) :]
            await producer.send_and_wait(topic, None, b"", headers=ours, timestamp_ms=now)


async def replay(producer: AIOKafkaProducer, letter: Message, topics: Collection[str]) -> str:
    """Send a dead letter's message to the topic it came from, as it first came, and return that topic.

    The time that it first came goes along, so that it takes its old place among the versions of its article.

    Raises:
        ValueError: the letter does not hold its message, or does not tell where it came from, or that is none of ``topics``, those that
            are there: the client would wait for one that is not.
    """
    told = {name: (value or b"").decode(errors="replace") for name, value in letter.headers}
    topic = told.get(f"{CONNECT}topic", "")
    if VALUE_OMITTED in told:
        offset, partition = told.get(f"{CONNECT}offset", "?"), told.get(f"{CONNECT}partition", "?")
        raise ValueError(f"the message was too large to keep; it is offset {offset} of partition {partition} of {topic}")
    if not topic:
        raise ValueError(f"the letter has no header {CONNECT}topic")
    if topic not in topics:
        raise ValueError(f"there is no topic {topic} any more: create it and try again")
    first = [(ORIGINAL_TIMESTAMP, told[ORIGINAL_TIMESTAMP].encode())] if ORIGINAL_TIMESTAMP in told else []
    await producer.send_and_wait(topic, letter.value, letter.key, headers=[*original_headers(letter.headers), *first])
    return topic
