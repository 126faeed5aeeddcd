"""Bulk requests: operations in, one result each out. Splits by size, repeats what failed in passing; knows nothing of articles."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import orjson
from elasticsearch import ApiError, AsyncElasticsearch

from service.sink.elasticsearch import PASSING, reach
from service.sink.patience import Patience, Unavailable

IN_FLIGHT = 2
"""Requests at once: a second one doubles the throughput of a single node, a third adds nothing."""
TOO_LARGE = 413
REFUSED = frozenset({400, TOO_LARGE})
"""Statuses that are the document's own fault. Others (not allowed, no such index, read-only) would meet every document."""


class UnusableIndex(Exception):
    """The index refuses what every index of ours takes: it is gone, read-only, not ours, or its mapping is wrong."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One document to write, as the two lines of a bulk request."""

    action: bytes
    source: bytes

    @property
    def size(self) -> int:
        return len(self.action) + len(self.source) + 2


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an operation: the HTTP status of its item, and the reason where it was refused."""

    status: int
    error: str | None = None

    @property
    def conflict(self) -> bool:
        return self.status == 409

    @property
    def refused(self) -> bool:
        return self.status in REFUSED


def operation(verb: Literal["index", "create"], index: str, document_id: str, document: dict[str, Any], **version: Any) -> Operation:
    """Write ``document`` under ``document_id``; ``version`` are the bulk API's own parameters (version, version_type, if_seq_no …)."""
    return Operation(orjson.dumps({verb: {"_index": index, "_id": document_id, **version}}), orjson.dumps(document))


class Bulk:
    """Writes operations to one cluster."""

    def __init__(self, client: AsyncElasticsearch, patience: Patience, max_bytes: int) -> None:
        self._client, self._patience, self._max_bytes = client, patience, max_bytes
        self._slots = asyncio.Semaphore(IN_FLIGHT)

    async def write(self, operations: Sequence[Operation]) -> list[Result]:
        """One result for each operation, in their order; no operation is left in passing failure.

        Raises:
            ApiError, UnusableIndex: the cluster refused, and would again, whatever the document (not allowed, no such index, read-only).
            Stopping: the worker is to stop.
        """
        chunks = await asyncio.gather(*(self._chunk(chunk) for chunk in _chunks(operations, self._max_bytes)))
        return [result for chunk in chunks for result in chunk]

    async def _chunk(self, operations: Sequence[Operation]) -> list[Result]:
        results: list[Result | None] = [None] * len(operations)
        open_ = list(range(len(operations)))

        async def attempt() -> None:
            nonlocal open_
            for i, result in zip(open_, await self._send([operations[i] for i in open_]), strict=True):
                results[i] = result
            passing = {i: done for i in open_ if (done := results[i]) and done.status in PASSING}
            if passing:
                open_ = list(passing)
                raise Unavailable(f"Elasticsearch cannot take {len(passing)} of the documents now ({passing[open_[0]].error})")

        async with self._slots:
            await self._patience.until_done("bulk request", attempt)
        for result in results:
            if result and result.status >= 400 and not (result.conflict or result.refused):
                raise UnusableIndex(f"Elasticsearch answered {result.status} to a document: {result.error}")
        return [result for result in results if result]

    async def _send(self, operations: Sequence[Operation]) -> list[Result]:
        lines: Any = [line for each in operations for line in (each.action, each.source)]  # the client passes bytes on as they are
        try:
            body = await reach(
                self._patience, "bulk request", lambda: self._client.bulk(operations=lines, filter_path="items.*.status,items.*.error")
            )
        except ApiError as error:
            if error.status_code != TOO_LARGE:
                raise
            if len(operations) == 1:
                return [
                    Result(TOO_LARGE, f"the document of {operations[0].size} bytes is larger than the cluster's http.max_content_length")
                ]
            half = len(operations) // 2
            return await self._send(operations[:half]) + await self._send(operations[half:])
        return [_result(item) for item in body["items"]]


def _result(item: dict[str, Any]) -> Result:
    (told,) = item.values()
    error = told.get("error")
    if not error:
        return Result(told["status"])
    cause = error.get("caused_by") or {}
    reason = ": ".join(str(part) for part in (error.get("type"), error.get("reason"), cause.get("reason")) if part)
    return Result(told["status"], reason[:1000])


def _chunks(operations: Sequence[Operation], max_bytes: int) -> Iterator[list[Operation]]:
    chunk: list[Operation] = []
    size = 0
    for each in operations:
        if chunk and size + each.size > max_bytes:
            yield chunk
            chunk, size = [], 0
        chunk.append(each)
        size += each.size
    if chunk:
        yield chunk
