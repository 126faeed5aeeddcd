"""Shortened quotes get the group of the longer ones, on a real Elasticsearch: again and again, and beside a worker."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from elasticsearch import AsyncElasticsearch

from service.sink import indices, regroup
from service.sink.elasticsearch import connect
from service.sink.mappings import read_alias, write_alias
from service.sink.patience import Patience
from service.sink.regroup import Regrouped
from tests.integration.world import World, article

PATIENCE = Patience(0.05, 0.5)
SINCE = datetime(2024, 3, 1, tzinfo=UTC)
WHOLE = "We had to suffer before the break, but nobody lost his head and in the end we deserved it"
SHORT = "nobody lost his head and in the end we deserved it"


@pytest.fixture
async def client(world: World) -> AsyncIterator[AsyncElasticsearch]:
    client = connect(world.settings.elasticsearch)
    await indices.set_up(client, world.settings.elasticsearch, PATIENCE)
    yield client
    await client.close()


async def run(world: World, client: AsyncElasticsearch) -> Regrouped:
    await client.indices.refresh(index=read_alias(world.name, "quote"))
    return await regroup.regroup(client, PATIENCE, world.name, 1_000_000, since=SINCE, within=timedelta(days=7))


async def put(client: AsyncElasticsearch, world: World, event_id: str, text: str, version: int = 1, **more: Any) -> None:
    """A quote as the worker writes it, in the group of ``more``, or in one of its own."""
    body = {
        "event_id": event_id,
        "kind": "quote",
        "state": "active",
        "version": version,
        "type": "direct",
        "group_id": f"own-{event_id}",
        "text": text,
        "content": [{"start": 0, "end": len(text), "text": text}],
        "speaker": {"name": "Carlo Ancelotti"},
        "article": {"published_at": "2024-03-10T09:00:00Z"},
        "indexed_at": "2024-03-10T10:00:00Z",
    }
    index = write_alias(world.name, "quote")
    await client.index(index=index, id=event_id, document=body | more, version=version, version_type="external_gte")


async def groups(world: World) -> dict[str, str]:
    return {doc["event_id"]: doc["group_id"] for doc in await world.documents("quote")}


async def test_a_shortened_quote_of_another_outlet_is_grouped_and_a_second_run_writes_nothing(world: World) -> None:
    world.start_worker()
    other = "https://other.example/madrid"
    await world.publish(
        [
            article(1, f"Real Madrid beat Valencia 2-1 on Saturday. “{WHOLE},” said Carlo Ancelotti."),
            article(
                2, f"Carlo Ancelotti was pleased with Real Madrid. “{SHORT.capitalize()}!” the coach said.", url=other, publisher="Other"
            ),
        ]
    )
    await world.settled()
    before = {doc["text"]: doc for doc in await world.documents("quote")}
    assert len({doc["group_id"] for doc in before.values()}) == 2

    code, out, err = await world.run("index", "group-quotes", "--since", "2024-03-01")
    assert (code, out.strip()) == (0, "2 quotes compared, 1 given another group"), err
    after = {doc["text"]: doc for doc in await world.documents("quote")}
    (long, short) = sorted(after, key=len, reverse=True)
    assert after[short]["group_id"] == after[long]["group_id"] == before[long]["group_id"]
    assert after[short] | {"group_id": None} == before[short] | {"group_id": None}

    code, out, _ = await world.run("index", "group-quotes", "--since", "2024-03-01")
    assert (code, out.strip()) == (0, "2 quotes compared, 0 given another group")
    code, out, _ = await world.run("index", "group-quotes")
    assert (code, out.strip()) == (0, "0 quotes compared, 0 given another group")  # the articles are old


async def test_an_article_that_is_indexed_again_is_mended_by_the_next_run(world: World, client: AsyncElasticsearch) -> None:
    await put(client, world, "whole", WHOLE)
    await put(client, world, "short", SHORT)
    assert (await run(world, client)).written == 2  # "whole" has its own words' group as well
    grouped = await groups(world)
    assert grouped["short"] == grouped["whole"]

    await put(client, world, "short", SHORT)  # the same version: it takes it, as a replay does
    assert (await groups(world))["short"] == "own-short"
    assert (await run(world, client)).written == 1
    assert await groups(world) == grouped
    await put(client, world, "short", SHORT, version=2)
    assert (await run(world, client)).written == 1
    assert await groups(world) == grouped


async def test_a_group_is_given_back_once_the_longer_quote_is_retired(world: World, client: AsyncElasticsearch) -> None:
    await put(client, world, "whole", WHOLE)
    await put(client, world, "short", SHORT)
    await run(world, client)
    grouped = await groups(world)
    await put(client, world, "whole", WHOLE, version=2, state="retracted")
    assert (await run(world, client)).written == 1
    assert (await groups(world))["short"] != grouped["short"]


async def test_what_changed_since_it_was_read_is_left(world: World, client: AsyncElasticsearch, monkeypatch: pytest.MonkeyPatch) -> None:
    """A newer version, or a retirement, that comes while a run compares the quotes, holds."""
    await put(client, world, "whole", WHOLE)
    for name in ("corrected", "retired"):
        await put(client, world, name, SHORT)
    write = regroup._write

    async def after_a_worker(*arguments: Any) -> int:
        await put(client, world, "corrected", "Nobody lost his head.", version=2, group_id="new")
        await put(client, world, "retired", SHORT, state="retracted")
        return await write(*arguments)

    monkeypatch.setattr(regroup, "_write", after_a_worker)
    assert await run(world, client) == Regrouped(compared=3, written=1, left=2)
    documents = {doc["event_id"]: doc for doc in await world.documents("quote", retired=True)}
    assert documents["corrected"]["group_id"] == "new"
    assert documents["retired"]["state"] == "retracted"


async def test_two_runs_at_once(world: World, client: AsyncElasticsearch) -> None:
    await put(client, world, "whole", WHOLE)
    for n in range(20):
        await put(client, world, f"short-{n}", SHORT)
    await client.indices.refresh(index=read_alias(world.name, "quote"))
    await asyncio.gather(*(run(world, client) for _ in range(3)))
    assert len(set((await groups(world)).values())) == 1
    assert (await run(world, client)).written == 0


async def test_more_quotes_than_a_page(world: World, client: AsyncElasticsearch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regroup, "_PAGE", 3)
    await put(client, world, "whole", WHOLE)
    for n in range(9):
        await put(client, world, f"short-{n}", SHORT)
    assert await run(world, client) == Regrouped(compared=10, written=10, left=0)


async def test_without_indices_it_says_what_to_do(world: World) -> None:
    code, _, err = await world.run("index", "group-quotes")
    assert (code, len(err.splitlines()), "touchline index set-up" in err) == (1, 1, True)
