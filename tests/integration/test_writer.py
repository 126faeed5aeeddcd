"""The order of writes, on a real Elasticsearch: whoever else writes, and whatever is refused, nothing wrong stays."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest

from service.sink import indices
from service.sink.documents import Change, Document, retirement
from service.sink.elasticsearch import connect
from service.sink.mappings import index_name, write_alias
from service.sink.patience import Patience
from service.sink.writer import Fate, UnusableIndex, Writer
from tests.integration.world import World

NOW = datetime(2024, 3, 10, tzinfo=UTC)
PATIENCE = Patience(0.05, 0.5)


@pytest.fixture
async def writer(world: World) -> AsyncIterator[Writer]:
    client = connect(world.settings.elasticsearch)
    await indices.set_up(client, world.settings.elasticsearch, PATIENCE)
    yield Writer(client, PATIENCE, world.name, max_bytes=1_000_000)
    await client.close()


def change(version: int, *quotes: str, article_id: str = "a", **more: Any) -> Change:
    article = {"article_id": article_id, "version": version, "kind": "article", "state": "active", "title": f"version {version}"}
    events = tuple(
        Document(
            "quote", f"{article_id}-{text}", {"event_id": text, "kind": "quote", "state": "active", "version": version, "text": text} | more
        )
        for text in quotes
    )
    return Change(article_id, version, article, events)


async def active(world: World, kind: str = "quote") -> set[str]:
    return {doc["event_id"] if kind == "quote" else doc["title"] for doc in await world.documents(kind)}


async def test_of_one_batch_the_newest_version_holds(world: World, writer: Writer) -> None:
    fates = await writer.write([change(2, "new"), change(1, "old"), change(5, "x", article_id="b")])
    assert [settled.fate for settled in fates] == [Fate.WRITTEN, Fate.SUPERSEDED, Fate.WRITTEN]
    assert await active(world) == {"new", "x"}


async def test_equal_versions_are_written_again_and_the_last_holds(world: World, writer: Writer) -> None:
    await writer.write([change(1, "one")])
    assert (await writer.write([change(1, "two"), change(1, "three")]))[1].fate is Fate.WRITTEN
    assert await active(world) == {"three"}


async def test_what_is_told_no_more_becomes_a_stub_and_can_come_back(world: World, writer: Writer) -> None:
    await writer.write([change(1, "one", "two")])
    (settled,) = await writer.write([change(2, "two")])
    assert settled.retired == (("quote", "a-one"),)
    assert await active(world) == {"two"}
    await writer.write([change(3, "one")])
    assert await active(world) == {"one"}
    await writer.write([retirement("a", 4, "withdrawn", NOW)])
    assert await active(world) == set()
    assert await active(world, "article") == set()


async def test_a_withdrawal_of_an_unknown_article_keeps_its_older_versions_out(world: World, writer: Writer) -> None:
    assert [each.fate for each in await writer.write([retirement("a", 10, "withdrawn", NOW)])] == [Fate.WRITTEN]
    assert [each.fate for each in await writer.write([change(9, "late")])] == [Fate.SUPERSEDED]
    assert await active(world, "article") == set()


async def test_two_workers_on_one_article(world: World, writer: Writer) -> None:
    """Whatever the order in which their writes meet, the newest version's events are the active ones."""
    for round_ in range(10):
        article_id = f"article-{round_}"
        others = [writer.write([change(version, f"v{version}", "both", article_id=article_id)]) for version in (1, 3, 2, 4)]
        await asyncio.gather(*others)
        found = await world.documents("quote", query={"prefix": {"event_id": "v"}})
        assert {doc["event_id"] for doc in found if doc["_id"].startswith(f"{article_id}-")} == {"v4"}


async def test_killed_between_claim_and_events(world: World, writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    await writer.write([change(1, "one", "two")])

    async def killed(self: Writer, *_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Writer, "_write_events", killed)
        with pytest.raises(KeyboardInterrupt):
            await writer.write([change(2, "two", "three")])
    await writer.write([change(2, "two", "three")])  # the message comes again
    assert await active(world) == {"two", "three"}


async def test_a_refused_event_refuses_its_message_and_retires_the_rest(world: World, writer: Writer) -> None:
    bad = change(1, "good")
    bad = Change("a", 1, bad.article, (*bad.events, Document("quote", "a-bad", {"event_id": "bad", "no_such_field": 1})))
    refused, written = await writer.write([bad, change(1, "other", article_id="b")])
    assert (refused.fate, written.fate) == (Fate.REFUSED, Fate.WRITTEN)
    assert "no_such_field" in (refused.error or "")
    assert await active(world) == {"other"}
    (stub,) = [doc for doc in await world.documents("article", retired=True) if doc["article_id"] == "a"]
    assert stub["retired_reason"] == "index_rejected"
    await writer.write([change(1, "good")])  # mended and replayed, with its old version
    assert await active(world) == {"good", "other"}


async def test_an_index_that_refuses_everything_ends_the_work(world: World, writer: Writer) -> None:
    client = connect(world.settings.elasticsearch)
    name = index_name(world.name, "quote")
    try:
        await client.indices.delete(index=name)
        await client.indices.delete_index_template(name=f"{world.name}-quotes")
        await client.indices.create(index=name, mappings={"dynamic": "strict"}, aliases={write_alias(world.name, "quote"): {}})
    finally:
        await client.close()
    with pytest.raises(UnusableIndex, match="strict_dynamic_mapping_exception"):
        await writer.write([change(1, "one")])


async def test_a_refused_article_leaves_the_older_version_of_the_batch(world: World, writer: Writer) -> None:
    bad = Change("a", 2, {"article_id": "a", "version": 2, "no_such_field": 1})
    assert [settled.fate for settled in await writer.write([change(1, "one"), bad])] == [Fate.WRITTEN, Fate.REFUSED]
    assert await active(world) == {"one"}


async def test_a_read_only_index_ends_the_work(world: World, writer: Writer) -> None:
    """It is no document's fault: nothing may be refused for it."""
    client = connect(world.settings.elasticsearch)
    try:
        await client.indices.put_settings(index=index_name(world.name, "article"), settings={"index.blocks.write": True})
        with pytest.raises(UnusableIndex, match="cluster_block_exception"):
            await writer.write([change(1, "one")])
        await client.indices.put_settings(index=index_name(world.name, "article"), settings={"index.blocks.write": False})
    finally:
        await client.close()
    assert (await writer.write([change(1, "one")]))[0].fate is Fate.WRITTEN


async def test_a_worker_that_is_overtaken_between_its_writes_publishes_nothing(
    world: World, writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow_write = Writer._write_events

    async def slow(self: Writer, *arguments: Any) -> Any:
        monkeypatch.setattr(Writer, "_write_events", slow_write)
        await writer.write([change(2, "both", "new")])
        return await slow_write(self, *arguments)

    monkeypatch.setattr(Writer, "_write_events", slow)
    (settled,) = await writer.write([change(1, "both", "old")])
    assert (settled.fate, settled.retired) == (Fate.SUPERSEDED, ())
    assert await active(world) == {"both", "new"}


async def test_large_batches_are_split(world: World, writer: Writer) -> None:
    client = connect(world.settings.elasticsearch)
    try:
        small = Writer(client, PATIENCE, world.name, max_bytes=2_000)
        fates = await small.write([change(1, *(f"q{n}-{m}" for m in range(5)), article_id=f"a{n}") for n in range(100)])
    finally:
        await client.close()
    assert {settled.fate for settled in fates} == {Fate.WRITTEN}
    assert len(await world.documents("quote")) == 500


@pytest.mark.filterwarnings("ignore:Sending a large body")  # that is what is tried here
async def test_a_document_too_large_for_the_cluster_is_refused_alone(world: World, writer: Writer) -> None:
    huge = Change("huge", 1, {"article_id": "huge", "version": 1, "state": "active", "kind": "article", "text": "x " * 55_000_000})
    refused, written = await writer.write([huge, change(1, "small", article_id="b")])
    assert (refused.fate, written.fate) == (Fate.REFUSED, Fate.WRITTEN)
    assert "http.max_content_length" in (refused.error or "")


async def test_a_live_index_with_another_type_is_named(world: World, writer: Writer) -> None:
    client = connect(world.settings.elasticsearch)
    name = index_name(world.name, "quote")
    try:
        await client.indices.delete(index=name)
        await client.indices.create(index=name, mappings={"properties": {"text": {"type": "ip"}}})
        with pytest.raises(indices.UnusableCluster, match=rf"index {name} has a field of another type.*TOUCHLINE_KAFKA__GROUP_ID"):
            await indices.set_up(client, world.settings.elasticsearch, PATIENCE)
    finally:
        await client.close()


async def test_new_fields_reach_live_indices(world: World, writer: Writer) -> None:
    client = connect(world.settings.elasticsearch)
    name = index_name(world.name, "quote")
    try:
        await client.indices.delete(index=name)
        await client.indices.delete_index_template(name=f"{world.name}-quotes")
        await client.indices.create(index=name, mappings={"properties": {"event_id": {"type": "keyword", "ignore_above": 512}}})
        await indices.set_up(client, world.settings.elasticsearch, PATIENCE)
        mapping = await client.indices.get_mapping(index=write_alias(world.name, "quote"))
    finally:
        await client.close()
    assert "speaker" in mapping[name]["mappings"]["properties"]
    assert mapping[name]["mappings"]["dynamic"] == "strict"
