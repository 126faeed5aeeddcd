"""Gives shortened quotes in the index the group of the longer ones; which those are is told by ``grouping``.

It runs beside the workers, not within them. A quote is written as it was read, but for its group, under its own version: so an article that
came in a newer version meanwhile holds, and is left for the next run. An article that is indexed again has the groups of the exact words
again, until the next run.
"""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from elasticsearch import AsyncElasticsearch

from service.grouping import STEPS, Said, regrouped
from service.sink.bulk import Bulk, UnusableIndex, operation
from service.sink.elasticsearch import reach
from service.sink.mappings import read_alias, write_alias
from service.sink.patience import Patience

_PAGE = 1_000
_SAID = ("direct", "mixed", "post")
"""What is quoted word for word; indirect speech is the reporter's wording."""


class Regrouped(NamedTuple):
    """What a run did: quotes compared, quotes that got another group, quotes left because they changed meanwhile."""

    compared: int
    written: int
    left: int


async def regroup(
    client: AsyncElasticsearch, patience: Patience, prefix: str, max_bytes: int, *, since: datetime, within: timedelta
) -> Regrouped:
    """Give every quote of articles published at ``since`` or later its group; may be run again, and beside another run.

    Quotes whose articles lie more than ``within`` apart are not compared. Of an article without a date its first indexing counts.

    Raises:
        ApiError, UnusableIndex: the cluster refuses.
        Unavailable: it is away for longer than ``patience`` waits.
    """
    quotes = [said async for said in _quotes(client, patience, prefix, since - STEPS * within)]
    wanted = regrouped(quotes, since, within)
    bulk = Bulk(client, patience, max_bytes)
    written = left = 0
    was = {said.event_id: said for said in quotes if said.event_id in wanted}
    groups = [(was[event_id], group) for event_id, group in wanted.items()]
    for start in range(0, len(groups), _PAGE):
        page = groups[start : start + _PAGE]
        done = await _write(client, patience, bulk, write_alias(prefix, "quote"), page)
        written += done
        left += len(page) - done
    return Regrouped(len(quotes), written, left)


async def _quotes(client: AsyncElasticsearch, patience: Patience, prefix: str, since: datetime) -> AsyncIterator[Said]:
    """The quoted words of named speakers, in pages by id: writing groups changes neither the order nor what belongs to it."""
    undated = {"bool": {"must_not": {"exists": {"field": "article.published_at"}}, "filter": _since("indexed_at", since)}}
    query = {
        "bool": {
            "filter": [
                {"terms": {"type": list(_SAID)}},
                {"exists": {"field": "speaker.name"}},
                {"bool": {"should": [_since("article.published_at", since), undated]}},
            ]
        }
    }
    fields = ["event_id", "group_id", "speaker.name", "content.text", "article.published_at", "indexed_at"]
    after: dict[str, Any] = {}
    while True:

        async def page(after: dict[str, Any] = after) -> Any:
            return await client.search(
                index=read_alias(prefix, "quote"), query=query, sort=[{"event_id": "asc"}], size=_PAGE, source_includes=fields, **after
            )

        hits = (await reach(patience, "read quotes", page))["hits"]["hits"]
        for hit in hits:
            yield _said(hit["_source"])
        if len(hits) < _PAGE:
            return
        after = {"search_after": hits[-1]["sort"]}


def _since(field: str, day: datetime) -> dict[str, Any]:
    return {"range": {field: {"gte": day.isoformat()}}}


def _said(source: dict[str, Any]) -> Said:
    return Said(
        event_id=source["event_id"],
        group_id=source["group_id"],
        speaker=source["speaker"]["name"],
        parts=tuple(part["text"] for part in source["content"]),
        day=datetime.fromisoformat(source["article"].get("published_at") or source["indexed_at"]),
    )


async def _write(client: AsyncElasticsearch, patience: Patience, bulk: Bulk, index: str, groups: Sequence[tuple[Said, str]]) -> int:
    """Write the groups of quotes that still are as they were read; how many were written."""
    found = await reach(patience, "read quotes", lambda: client.mget(index=index, ids=[said.event_id for said, _ in groups]))
    operations = []
    for doc, (said, group) in zip(found["docs"], groups, strict=True):
        body = doc.get("_source")
        if body is None or body["state"] != "active" or _said(body) != said:
            continue
        operations.append(
            operation("index", index, doc["_id"], body | {"group_id": group}, version=body["version"], version_type="external_gte")
        )
    results = await bulk.write(operations)
    refused = next((result for result in results if result.refused), None)
    if refused is not None:
        raise UnusableIndex(f"the index refuses a quote with another group: {refused.error}")
    return sum(not result.conflict for result in results)
