"""Claim first: the order of writes that leaves nothing wrong, whoever else writes, and whenever the worker is killed.

1. Read the articles (real time). A message older than what is there is superseded and writes nothing.
2. Claim: write the article's document by sequence number, with the ids of all events it ever had. On conflict, back to 1.
3. Write its events, and stubs for those that it no longer tells, by external version.

Killed after the claim, the message comes again with the same version, and writes the same.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from elastic_transport import ObjectApiResponse
from elasticsearch import AsyncElasticsearch

from service.sink.bulk import Bulk, Operation, Result, UnusableIndex, operation
from service.sink.documents import Change, Document, retirement, stub
from service.sink.elasticsearch import reach
from service.sink.mappings import write_alias
from service.sink.patience import Patience, Unavailable

log = logging.getLogger(__name__)


class Fate(Enum):
    WRITTEN = "written"
    SUPERSEDED = "superseded"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a change: for a refused one the index's own reason; the events that are retired by it, as (kind, id)."""

    fate: Fate
    error: str | None = None
    retired: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Held:
    """The article as the index holds it."""

    version: int
    seq_no: int
    primary_term: int
    events: Mapping[str, Sequence[str]]


class Writer:
    """Writes changes to the indices of one prefix."""

    def __init__(self, client: AsyncElasticsearch, patience: Patience, prefix: str, max_bytes: int) -> None:
        self._client, self._patience, self._prefix = client, patience, prefix
        self._bulk = Bulk(client, patience, max_bytes)

    async def write(self, changes: Sequence[Change]) -> list[Settled]:
        """Write the changes of one batch, given in the order of their messages; one fate each, in the same order.

        Of several changes to one article only the newest is written (the last of equal ones); an older one is taken up
        only where the index refuses the newer article itself.

        Raises:
            ApiError: the cluster refuses all writing.
            UnusableIndex: an index refuses all documents.
            Stopping: the worker is to stop.
        """
        settled: dict[int, Settled] = {}
        queues = _newest_last(changes)
        while queues:
            heads = {article_id: queue[-1] for article_id, queue in queues.items()}
            held = await self._held(list(heads))
            stale = [i for article_id, i in heads.items() if article_id in held and held[article_id].version > changes[i].version]
            for i in stale:
                for older in queues.pop(changes[i].article_id):
                    settled[older] = Settled(Fate.SUPERSEDED)
            claims = [i for article_id, i in heads.items() if article_id in queues]
            claimed: list[int] = []
            for i, result in zip(claims, await self._claim([changes[i] for i in claims], held), strict=True):
                if result.conflict:
                    continue  # somebody else wrote the article since it was read: read it again
                queue = queues[changes[i].article_id]
                queue.pop()
                if result.refused:
                    settled[i] = Settled(Fate.REFUSED, result.error)
                else:
                    claimed.append(i)
                    settled |= dict.fromkeys(queue, Settled(Fate.SUPERSEDED))
                    queue.clear()
                if not queue:
                    del queues[changes[i].article_id]
            settled |= await self._write_events({i: changes[i] for i in claimed}, held)
        return [settled[i] for i in range(len(changes))]

    async def _held(self, article_ids: list[str]) -> dict[str, _Held]:
        index = write_alias(self._prefix, "article")

        async def read() -> ObjectApiResponse[Any]:
            # An article that cannot be read would pass for one that is not there: the answer as a whole is a success all the same.
            found = await self._client.mget(index=index, ids=article_ids, source_includes=["version", "events"])
            for error in (doc["error"] for doc in found["docs"] if "error" in doc):
                if error["type"] == "security_exception":
                    raise UnusableIndex(f"Elasticsearch does not let articles be read: security_exception: {error['reason']}")
                raise Unavailable(f"Elasticsearch cannot read an article now ({error['type']}: {error['reason']})")
            return found

        body = await reach(self._patience, "read articles", read)
        return {
            doc["_id"]: _Held(doc["_source"]["version"], doc["_seq_no"], doc["_primary_term"], doc["_source"].get("events") or {})
            for doc in body["docs"]
            if doc["found"]
        }

    async def _claim(self, changes: Sequence[Change], held: Mapping[str, _Held]) -> list[Result]:
        index = write_alias(self._prefix, "article")
        operations = []
        for change in changes:
            was = held.get(change.article_id)
            body = change.article | {"events": _union(was.events if was else {}, change.event_ids())}
            if was:
                operations.append(
                    operation("index", index, change.article_id, body, if_seq_no=was.seq_no, if_primary_term=was.primary_term)
                )
            else:
                operations.append(operation("create", index, change.article_id, body))
        return await self._bulk.write(operations)

    async def _write_events(self, claimed: Mapping[int, Change], held: Mapping[str, _Held]) -> dict[int, Settled]:
        """Events and stubs of claimed changes. A conflict means that a newer version of the article came meanwhile, and holds."""
        now = datetime.now(UTC)
        owners: list[int] = []
        documents: list[tuple[Document, int]] = []
        retired: dict[int, tuple[tuple[str, str], ...]] = {}
        for i, change in claimed.items():
            told = {(event.kind, event.id) for event in change.events}
            was = held.get(change.article_id)
            ever = [(kind, event_id) for kind, ids in (was.events if was else {}).items() for event_id in ids]
            retired[i] = tuple(each for each in ever if each not in told)
            stubs = [stub(kind, event_id, change.version, change.retired_reason or "no_longer_told", now) for kind, event_id in retired[i]]
            for document in (*change.events, *stubs):
                documents.append((document, change.version))
                owners.append(i)
        errors: dict[int, str] = {}
        overtaken: set[int] = set()
        for i, result in zip(owners, await self._bulk.write([self._event(*each) for each in documents]), strict=True):
            if result.refused:
                errors.setdefault(i, result.error or f"status {result.status}")
            elif result.conflict:
                overtaken.add(i)
        settled = {i: Settled(Fate.SUPERSEDED) if i in overtaken else Settled(Fate.WRITTEN, retired=retired[i]) for i in claimed}
        for i, error in errors.items():
            settled[i] = await self._retire(claimed[i], error)
        return settled

    def _event(self, document: Document, version: int) -> Operation:
        index = write_alias(self._prefix, document.kind)
        return operation("index", index, document.id, document.body, version=version, version_type="external_gte")

    async def _retire(self, change: Change, error: str) -> Settled:
        """Take back what was written of a change that the index refused in part. The claim holds the ids of all its events.

        Raises:
            UnusableIndex: the index refuses stubs as well.
        """
        if change.retired_reason:
            raise UnusableIndex(f"the index refuses even the stub of a retired event of article {change.article_id}: {error}")
        (settled,) = await self.write([retirement(change.article_id, change.version, "index_rejected", datetime.now(UTC))])
        if settled.fate is Fate.REFUSED:
            raise UnusableIndex(f"the index refuses even the stub of article {change.article_id}: {settled.error}")
        return Settled(Fate.REFUSED, error, settled.retired)


def _newest_last(changes: Sequence[Change]) -> dict[str, list[int]]:
    """The changes of every article, by index, the newest version last."""
    queues: dict[str, list[int]] = {}
    for i, change in enumerate(changes):
        queues.setdefault(change.article_id, []).append(i)
    for queue in queues.values():
        queue.sort(key=lambda i: changes[i].version)  # stable: of equal versions the last message holds
    return queues


def _union(ever: Mapping[str, Sequence[str]], now: Mapping[str, Sequence[str]]) -> dict[str, list[Any]]:
    return {kind: list(dict.fromkeys((*ever.get(kind, ()), *now.get(kind, ())))) for kind in (*ever, *(k for k in now if k not in ever))}
