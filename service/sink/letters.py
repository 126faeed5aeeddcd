"""Reads the dead letters back, for people: what was refused, when, why, and the message itself."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass

from service.models import Message
from service.settings import Settings
from service.sink import kafka
from service.sink.dead_letters import CONNECT, REASON


@dataclass(frozen=True, slots=True)
class Letter:
    """One dead letter. ``message`` is the record in the dead-letter topic, its value untouched."""

    message: Message
    reason: str
    explanation: str
    origin: str

    @property
    def place(self) -> str:
        """Partition and offset in the dead-letter topic, as the commands take it: ``0:17``."""
        return f"{self.message.partition}:{self.message.offset}"


async def letters(settings: Settings) -> AsyncGenerator[Letter, None]:
    """All letters that are there now, partition by partition; ends at the end.

    Raises:
        KafkaError, MissingTopicError: the topic cannot be read.
    """
    topic = settings.topics.dead_letters
    partitions = await kafka.partitions(settings.kafka, topic)
    consumer = kafka.reader(settings.kafka)
    await consumer.start()
    try:
        ends = await consumer.end_offsets(partitions)
        consumer.assign(partitions)
        await consumer.seek_to_beginning(*partitions)
        for partition in partitions:
            consumer.pause(*(other for other in partitions if other != partition))
            consumer.resume(partition)
            while await consumer.position(partition) < ends[partition]:
                for records in (await consumer.getmany(partition, timeout_ms=1000)).values():
                    for record in records:
                        if record.offset < ends[partition]:
                            yield _letter(
                                Message(record.key, record.value, record.headers, topic, record.partition, record.offset, record.timestamp)
                            )
    finally:
        await consumer.stop()


def _letter(message: Message) -> Letter:
    told = {name: (value or b"").decode(errors="replace") for name, value in message.headers}
    origin = f"{told.get(CONNECT + 'topic', '?')}/{told.get(CONNECT + 'partition', '?')}@{told.get(CONNECT + 'offset', '?')}"
    return Letter(message, told.get(REASON, "unknown"), told.get(CONNECT + "exception.message", ""), origin)
