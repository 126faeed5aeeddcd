"""The agent's promise: acknowledged in order, after everything is settled, and never otherwise. Faust's stream is stood in for."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
import pytest

from service.agents import consume_articles
from service.models import Message, Rejection
from service.models.limits import Limits
from service.pipeline import Outcome
from service.settings import WorkerSettings
from service.sink.dead_letters import ORIGINAL_TIMESTAMP
from service.sink.patience import Stopping


@dataclass
class Record:
    """As Faust hands it on: timestamp in seconds."""

    key: bytes | None
    value: bytes | None
    offset: int
    headers: Any = ()
    topic: str = "news"
    partition: int = 0
    timestamp: float | None = 1_700_000_000.123


@dataclass
class Event:
    message: Record


@dataclass
class Stream:
    batches: list[list[Event]]
    acked: list[int] = field(default_factory=list)

    async def noack_take(self, max_: int, within: float) -> AsyncIterator[list[Event]]:
        for batch in self.batches:
            yield batch

    async def ack(self, event: Event) -> None:
        self.acked.append(event.message.offset)


@dataclass
class Sink:
    """Settles batches, and notes what was acknowledged before."""

    stream: Stream
    failure: Exception | None = None
    seen: list[tuple[list[tuple[Message, Outcome]], list[int]]] = field(default_factory=list)

    async def settle(self, batch: Sequence[tuple[Message, Outcome]]) -> Counter[str]:
        self.seen.append((list(batch), list(self.stream.acked)))
        if self.failure and len(self.seen) == 2:
            raise self.failure
        return Counter(written=len(batch))


class App:
    def __init__(self, sink: Sink) -> None:
        self.sink, self.crashed, self.should_stop, self.settling = sink, None, False, asyncio.Lock()

    async def crash(self, error: BaseException) -> None:
        self.crashed = error


def article(offset: int, **options: Any) -> Event:
    return Event(Record(b"k", orjson.dumps({"url": f"https://sport.example/{offset}", "text": "Nothing happened."}), offset, **options))


def world(*batches: list[Event], failure: Exception | None = None) -> tuple[Stream, App]:
    stream = Stream(list(batches))
    return stream, App(Sink(stream, failure))


async def consume(stream: Stream, app: App) -> None:
    await consume_articles(stream, app, WorkerSettings(), Limits())  # type: ignore[arg-type]


async def never_ends(stream: Stream, app: App) -> None:
    """It stays in the loop until it is cancelled: leaving it would make Faust acknowledge what is queued."""
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(consume(stream, app), 0.2)


async def test_a_batch_is_acknowledged_in_order_after_it_is_settled() -> None:
    stream, app = world([article(0), article(1)], [article(2)])
    await consume(stream, app)
    assert stream.acked == [0, 1, 2]
    assert [acked for _, acked in app.sink.seen] == [[], [0, 1]]


async def test_poison_is_an_outcome_like_any_other() -> None:
    poison = Event(Record(None, b"\xff\xfe\xfd", 1))
    stream, app = world([article(0), poison, article(2)])
    await consume(stream, app)
    (batch, _) = app.sink.seen[0]
    assert [isinstance(outcome, Rejection) for _, outcome in batch] == [False, True, False]
    assert stream.acked == [0, 1, 2]


async def test_nothing_is_acknowledged_where_the_worker_is_to_stop() -> None:
    stream, app = world([article(0)], [article(1)], [article(2)], failure=Stopping())
    await never_ends(stream, app)
    assert stream.acked == [0]
    assert app.crashed is None
    assert len(app.sink.seen) == 2
    assert not app.settling.locked()


async def test_no_batch_is_begun_once_the_worker_is_to_stop() -> None:
    stream, app = world([article(0)])
    app.should_stop = True
    await never_ends(stream, app)
    assert app.sink.seen == []
    assert stream.acked == []


async def test_an_error_crashes_the_worker() -> None:
    stream, app = world([article(0)], [article(1)], [article(2)], failure=RuntimeError("broken"))
    await never_ends(stream, app)
    assert isinstance(app.crashed, RuntimeError)
    assert stream.acked == [0]


async def test_a_replayed_letter_keeps_the_time_that_it_first_came() -> None:
    stream, app = world([article(0), article(1, headers=[(ORIGINAL_TIMESTAMP, b"1600000000000")])])
    await consume(stream, app)
    (batch, _) = app.sink.seen[0]
    assert [message.timestamp for message, _ in batch] == [1_700_000_000_123, 1_600_000_000_000]


@pytest.mark.parametrize(
    "headers", [None, (), {"content-type": b"text/plain"}, [("content-type", b"text/plain")], [("content-type", None)]]
)
async def test_headers_come_in_any_form(headers: Any) -> None:
    stream, app = world([article(0, headers=headers)])
    await consume(stream, app)
    (batch, _) = app.sink.seen[0]
    assert dict(batch[0][0].headers) == dict(headers or {})
    assert stream.acked == [0]
