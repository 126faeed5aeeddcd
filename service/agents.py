"""The agents: take a batch, process it, settle it, acknowledge it. Nothing else.

What was measured of Faust rules here: messages are acknowledged by hand, in the order of their offsets, after everything of the
batch is settled; and no exception ever leaves the loop's body, for it would acknowledge the batch and lose it.
"""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any, Protocol

from faust.types import EventT, StreamT
from faust.types import Message as Record

from service.models import Message
from service.models.limits import Limits
from service.pipeline import process
from service.settings import WorkerSettings
from service.sink.dead_letters import ORIGINAL_TIMESTAMP
from service.sink.patience import Stopping
from service.sink.sink import Sink

MILLISECONDS_DIGITS = 13
"""Of a time since the epoch until the year 2286; a longer number is no time of ours."""

log = logging.getLogger(__name__)


class Host(Protocol):
    """What an agent needs of the app that runs it."""

    sink: Sink
    settling: asyncio.Lock
    """Held while a batch is settled and acknowledged."""

    @property
    def should_stop(self) -> bool: ...

    async def crash(self, reason: BaseException) -> None: ...


async def consume_articles(stream: StreamT[bytes], app: Host, settings: WorkerSettings, limits: Limits) -> None:
    """Raw articles into the index, until the worker stops."""
    batch: Sequence[EventT[bytes]]
    async for batch in stream.noack_take(settings.batch_size, within=settings.batch_seconds):  # type: ignore[attr-defined]  # not in the interface, but there
        async with app.settling:
            settled = not app.should_stop and await _settle_or_crash(app, batch, limits)
            if settled:
                for event in batch:
                    await stream.ack(event)
        if not settled:
            log.warning("%d messages stay unacknowledged and come again", len(batch))
            await asyncio.Event().wait()  # until cancelled: leaving the loop would acknowledge what is queued


async def _settle_or_crash(app: Host, batch: Sequence[EventT[bytes]], limits: Limits) -> bool:
    """True where all messages are settled; else the worker is on its way out."""
    try:
        await _settle(app, [_message(event.message) for event in batch], limits)
    except Stopping:
        log.warning("stopping in the middle of a batch")
        return False
    except Exception as error:  # noqa: BLE001 - none may leave the loop, see above; this one ends the worker
        log.critical("the worker stops: %s", error)
        await app.crash(error)
        return False
    return True


async def _settle(app: Host, messages: list[Message], limits: Limits) -> None:
    outcomes = []
    for message in messages:
        if app.should_stop:
            raise Stopping
        outcomes.append((message, process(message, limits)))
        await asyncio.sleep(0)  # reading an article takes milliseconds: let the others run
    counts = await app.sink.settle(outcomes)
    log.info("settled %d messages: %s", len(messages), ", ".join(f"{count} {fate}" for fate, count in counts.most_common()))


def _message(record: Record) -> Message:
    headers: Any = record.headers or ()
    pairs: tuple[tuple[str, bytes | None], ...] = tuple(headers.items() if isinstance(headers, dict) else headers)
    timestamp = round((record.timestamp or 0) * 1000)
    first = dict(pairs).get(ORIGINAL_TIMESTAMP) or b""
    if first.isdigit() and len(first) <= MILLISECONDS_DIGITS:  # a replayed dead letter keeps its place among the article's versions
        timestamp = min(timestamp, int(first))
    return Message(record.key, record.value, pairs, record.topic, record.partition, record.offset, timestamp)
