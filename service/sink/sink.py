"""Settles a batch: every message of it is in the index and published, or in the dead letters, before it may be acknowledged."""

import asyncio
import logging
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Self

from aiokafka import AIOKafkaProducer
from elasticsearch import AsyncElasticsearch

from service.models import Message, Reason, Rejection
from service.pipeline import Outcome, Told
from service.settings import Settings
from service.sink import dead_letters, indices, kafka
from service.sink.documents import Change, change
from service.sink.elasticsearch import connect
from service.sink.patience import Patience
from service.sink.publishing import Record, publish, records_of, tombstones
from service.sink.writer import Fate, Writer

OURS = frozenset({Reason.INDEX_REJECTED, Reason.PROCESSING_FAILED})
"""Reasons that are not the message's fault: many in a row mean a wrong mapping or a bad release."""

CLOSING = 5
"""Seconds for the producer to end; by itself it waits 40 for brokers that are away."""

log = logging.getLogger(__name__)


class TooManyFailures(Exception):
    """So many messages failed in a row, by no fault of theirs, that going on would empty the topic into the dead letters."""


class Sink:
    """Holds the connections of a worker. Made by ``open_``; ``close`` ends it."""

    def __init__(self, settings: Settings, client: AsyncElasticsearch, producer: AIOKafkaProducer, patience: Patience) -> None:
        self._settings, self._client, self._producer, self._patience = settings, client, producer, patience
        self._writer = Writer(client, patience, settings.elasticsearch.index_prefix, settings.elasticsearch.bulk_bytes)
        self._failures_in_a_row = 0

    @classmethod
    async def open_(cls, settings: Settings, patience: Patience, start: Patience) -> Self:
        """Connect to Kafka and Elasticsearch, and put topics and indices in place, waiting for both as long as ``start`` allows.

        Raises:
            Unavailable, NotLetIn, MissingTopicError, UnusableCluster, ApiError: it cannot work; the message says why.
        """
        await kafka.set_up_topics(settings.kafka, settings.topics, start)
        client = connect(settings.elasticsearch)
        producer = kafka.producer(settings.kafka, settings.topics.dead_letters_max_message_bytes)
        try:
            await indices.set_up(client, settings.elasticsearch, start)
            await producer.start()
        except BaseException:
            await producer.stop()
            await client.close()
            raise
        return cls(settings, client, producer, patience)

    async def close(self) -> None:
        """Within seconds: every delivery that counts was waited for, and what a broken-off batch left comes again."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._producer.stop(), CLOSING)
        await self._client.close()

    async def settle(self, batch: Sequence[tuple[Message, Outcome]]) -> Counter[str]:
        """Bring every message of the batch, in the order of their offsets, to its place; then all of it may be acknowledged.

        Returns how many came to which: ``written``, ``superseded``, or the reason that it was refused for.

        Raises:
            TooManyFailures, UnusableIndex, NotLetIn, ApiError, Undelivered: the worker must stop, with nothing of the batch acknowledged.
            Stopping: it was asked to stop while a server was away.
        """
        now = datetime.now(UTC)
        fates: list[Fate | Rejection] = [Fate.WRITTEN] * len(batch)
        usable: list[tuple[int, Change, list[Record]]] = []
        for i, (message, outcome) in enumerate(batch):
            records = records_of(outcome, self._settings.topics) if isinstance(outcome, Told) else []
            if isinstance(outcome, Rejection):
                fates[i] = outcome
            elif too_large := self._too_large(records):
                fates[i] = too_large
            else:
                usable.append((i, change(outcome, message, now, self._settings.worker.store_text), records))
        published: list[Record] = []
        for (i, _, records), settled in zip(usable, await self._writer.write([each for _, each, _ in usable]), strict=True):
            fates[i] = settled.fate
            if settled.fate is Fate.REFUSED:
                fates[i] = Rejection(reason=Reason.INDEX_REJECTED, message=settled.error or "")
            elif settled.fate is Fate.WRITTEN:
                published += records
            published += tombstones(settled.retired, self._settings.topics)
        self._count_failures(fates)
        await publish(self._producer, published)
        for (message, _), fate in zip(batch, fates, strict=True):
            if isinstance(fate, Rejection):
                log.warning("refused %s/%d@%d: %s: %s", message.topic, message.partition, message.offset, fate.reason.value, fate.message)
                await dead_letters.bury(self._producer, self._settings.topics.dead_letters, message, fate)
        return Counter(fate.reason.value if isinstance(fate, Rejection) else fate.value for fate in fates)

    def _too_large(self, records: Sequence[Record]) -> Rejection | None:
        """An event that its topic would not take; so nothing of its article is written."""
        most = self._settings.topics.events_max_message_bytes
        largest = max((len(value or b"") for _, _, value, _ in records), default=0)
        if largest <= most:
            return None
        return Rejection(reason=Reason.TOO_LARGE, message=f"one event takes {largest:,} bytes: at most {most:,} are published")

    def _count_failures(self, fates: Sequence[Fate | Rejection]) -> None:
        """Before anything is buried, so that a worker which is started again meets the same messages."""
        limit = self._settings.worker.stop_after_failures
        for fate in fates:
            if isinstance(fate, Rejection) and fate.reason in OURS:
                self._failures_in_a_row += 1
                if self._failures_in_a_row >= limit:
                    raise TooManyFailures(f"{limit} messages in a row failed, the last with: {fate.reason.value}: {fate.message}")
            elif fate is Fate.WRITTEN:
                self._failures_in_a_row = 0
