"""Faust's consumer, where what Faust makes of a fault would lose messages or time: a place in the topic that is no longer there, and a stop
while no broker answers.

It relies on names that Faust keeps to itself, for which its version is pinned.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress

from faust.transport.drivers import aiokafka
from faust.types import TP, Message

log = logging.getLogger(__name__)


class ConsumerThread(aiokafka.AIOKafkaConsumerThread):
    """The thread that speaks to the brokers."""

    async def on_thread_stop(self) -> None:
        """Stop, even where aiokafka's own stop ends as cancelled, which it does while no broker answers: Faust would wait a minute then."""
        with suppress(asyncio.CancelledError):
            await super().on_thread_stop()


class Consumer(aiokafka.Consumer):
    """Tells of messages that were deleted before they were read, and reads on where the topic ends before the group's place.

    aiokafka goes to the earliest message in both cases and hardly says so. Faust would then pass by, in silence, every message before the
    place that it remembers: a topic that was made anew or has lost its end would stand still until it has grown as long as it was.
    """

    def _new_consumer_thread(self) -> ConsumerThread:
        return ConsumerThread(self, loop=self.loop, beacon=self.beacon)

    async def getmany(self, timeout: float) -> AsyncIterator[tuple[TP, Message]]:  # noqa: ASYNC109 - Faust's own
        async for partition, message in super().getmany(timeout):
            read = self._read_offset[partition]  # the last one that was read; at first the place of the group
            if read is not None and message.offset < read:
                self._begin_anew(partition, message.offset)
            elif read is not None and message.offset > read + 1:
                await self._tell_of_gap(partition, read, message.offset)
            yield partition, message

    def _begin_anew(self, partition: TP, offset: int) -> None:
        log.error(
            "%s/%d ends before offset %d, where the group stood: the topic was made anew, or lost its last messages; "
            "reading it from offset %d",
            *(*partition, self._read_offset[partition], offset),
        )
        for remembered in (self._read_offset, self._committed_offset, self._acked, self._acked_index, self._gap):
            remembered.pop(partition, None)

    async def _tell_of_gap(self, partition: TP, read: int, offset: int) -> None:
        """A gap in the middle of a topic is nothing: transactions leave some."""
        if (await self.earliest_offsets(partition))[partition] >= offset:
            log.error(
                "%s/%d: messages between offsets %d and %d were deleted before they were read, and are lost to the index: "
                "the topic's retention is shorter than the workers were behind",
                *(*partition, read, offset),
            )


class Transport(aiokafka.Transport):
    """Faust's way to Kafka, with our consumer."""

    Consumer = Consumer
