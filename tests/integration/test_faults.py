"""The faults that matter most, on real servers: nothing is lost, nothing is there twice, and nothing else is in the dead letters."""

import asyncio
import signal

from tests.integration.world import World, article

COUNT = 2_000


def poisoned(count: int) -> tuple[list[tuple[bytes, bytes]], int]:
    """Articles of which every hundredth is broken, and how many that are."""
    messages = [(f"bad-{n}".encode(), b'{"url": "https://sport.example/bad') if n % 100 == 50 else article(n) for n in range(count)]
    return messages, count // 100


async def all_indexed(world: World, count: int) -> None:
    """Each article once, each with its report, match and quote."""
    client_counts = {kind: len(await world.documents(kind)) for kind in ("article", "match_report", "match", "quote")}
    assert client_counts == dict.fromkeys(("article", "match_report", "match", "quote"), count)


async def test_killed_in_mid_batch(world: World) -> None:
    messages, bad = poisoned(COUNT)
    await world.publish(messages)
    killed = world.start_worker()
    await world.until(lambda: _logged(world, "settled 100 messages"))
    await world.stop_worker(killed, signal.SIGKILL)
    assert not await world.committed()
    world.start_worker()
    await world.settled(within=180)

    await all_indexed(world, COUNT - bad)
    letters = await world.letters()
    assert {letter.reason for letter in letters} == {"not_json"}
    assert {letter.message.key for letter in letters} == {f"bad-{n}".encode() for n in range(COUNT) if n % 100 == 50}


async def test_elasticsearch_stopped_under_load(world: World) -> None:
    worker = world.start_worker()
    await world.publish([article(n) for n in range(COUNT // 2)])
    await world.until(lambda: _logged(world, "settled 100 messages"))
    await world.stop_elasticsearch()
    try:
        await world.publish([article(n) for n in range(COUNT // 2, COUNT)])
        await asyncio.sleep(20)
        assert not await world.committed()
        assert worker.poll() is None
        assert "Elasticsearch cannot be reached" in world.log()
    finally:
        await world.start_elasticsearch()
    await world.settled(within=180)
    await all_indexed(world, COUNT)
    assert await world.letters() == []
    assert await world.stop_worker(worker) == 0


async def test_stopped_while_elasticsearch_is_away(world: World) -> None:
    """SIGTERM is heeded within seconds, and what was not written comes again."""
    worker = world.start_worker()
    await world.publish([article(0)])
    await world.settled()
    await world.stop_elasticsearch(at_once=True)
    try:
        await world.publish([article(n) for n in range(1, 50)])
        await world.until(lambda: _logged(world, "Elasticsearch cannot be reached"))
        await world.stop_worker(worker, within=20)
    finally:
        await world.start_elasticsearch()
    world.start_worker()
    await world.settled()
    await all_indexed(world, 50)


async def test_workers_come_and_go(world: World) -> None:
    """Partitions move between workers while messages flow; one leaves, one is killed."""
    first = world.start_worker()
    await world.publish([article(n) for n in range(500)])
    await world.until(lambda: _logged(world, "settled 100 messages"))
    second = world.start_worker()
    await world.publish([article(n) for n in range(500, 1_000)])
    await world.stop_worker(first)
    third = world.start_worker()
    await world.publish([article(n) for n in range(1_000, 1_500)])
    await world.stop_worker(second, signal.SIGKILL)
    await world.settled(within=120)
    await all_indexed(world, 1_500)
    assert await world.letters() == []
    assert third.poll() is None
    assert " ERROR   service." not in world.log()  # no place in the topic is taken for one that is gone


async def test_poison_among_good_articles(world: World) -> None:
    messages, bad = poisoned(COUNT)
    world.start_worker()
    await world.publish(messages)
    await world.settled(within=180)
    await all_indexed(world, COUNT - bad)
    letters = await world.letters()
    assert len(letters) == bad
    origins = dict(messages)
    assert all(letter.message.value == origins[letter.message.key or b""] for letter in letters)


async def test_everything_failing_stops_the_worker(world: World) -> None:
    """A wrong mapping must not empty the topic into the dead letters."""
    world.overrides["TOUCHLINE_WORKER__STOP_AFTER_FAILURES"] = "20"
    worker = world.start_worker()
    await world.publish([article(0)])
    await world.settled()
    await world.break_index("quote")
    await world.publish([article(n) for n in range(1, 201)])
    assert await asyncio.to_thread(worker.wait, 60) != 0
    assert "20 messages in a row failed" in world.log()
    assert len(await world.letters()) < 20
    assert not await world.committed()


async def _logged(world: World, words: str) -> bool:
    return words in world.log()
