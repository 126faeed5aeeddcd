"""Kafka's own faults, on a real broker: it goes away, or the place at which the group stood is no longer in the topic."""

import asyncio
import time
from secrets import token_hex

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.admin.records_to_delete import RecordsToDelete

from service.sink import kafka
from tests.integration.world import World, article


async def stand_at(world: World, offset: int) -> list[TopicPartition]:
    """Put the group at this offset of every partition, as if a worker had read as far."""
    partitions = await kafka.partitions(world.settings.kafka, world.settings.topics.raw)
    async with AIOKafkaConsumer(**kafka.connection(world.settings.kafka), group_id=world.name, enable_auto_commit=False) as consumer:
        consumer.assign(partitions)
        await consumer.commit(dict.fromkeys(partitions, offset))
    return partitions


async def test_a_topic_that_ends_before_the_place_of_the_group_is_read_anew(world: World) -> None:
    """As after a topic is made anew from a copy, or a broker lost its last messages: nothing is passed by, and it is told."""
    await world.publish([article(n) for n in range(40)])
    partitions = await stand_at(world, 500)
    worker = world.start_worker()
    await world.until(lambda: logged(world, "settled"))
    await world.until(lambda: indexed(world, 40))
    assert world.log().count("ends before offset 500, where the group stood") == len(partitions)
    await world.publish([article(n) for n in range(40, 60)])
    await world.until(lambda: indexed(world, 60))
    assert await world.stop_worker(worker) == 0
    world.start_worker()
    await world.publish([article(60)])
    await world.until(lambda: indexed(world, 61))
    assert world.log().count("ends before offset 500") == len(partitions), "the new place is kept"
    assert await world.letters() == []


async def test_messages_that_were_deleted_before_they_were_read_are_told(world: World) -> None:
    await world.publish([article(n) for n in range(80)])
    partitions = await stand_at(world, 2)
    async with kafka.administrator(world.settings.kafka) as admin:
        await admin.delete_records({partition: RecordsToDelete(before_offset=6) for partition in partitions})
    world.start_worker()
    await world.settled()
    assert len(await world.documents("article")) == 80 - 6 * len(partitions)
    assert world.log().count("messages between offsets 2 and 6 were deleted before they were read") == len(partitions)


async def test_an_event_that_its_topic_does_not_take_stops_the_worker_with_advice(world: World) -> None:
    """As where the topics were made by hand. Going on would leave the event out of its topic for ever."""
    worker = world.start_worker()
    await world.publish([article(0)])
    await world.settled()
    async with kafka.administrator(world.settings.kafka) as admin:
        topic = world.settings.topics.quotes
        await admin.alter_configs([ConfigResource(ConfigResourceType.TOPIC, topic, configs={"max.message.bytes": "2000"})])
    words = " ".join(token_hex(4) for _ in range(900))
    await world.publish([article(1, f"Real Madrid beat Valencia 2-1. “We {words},” said Carlo Ancelotti.")])
    assert await asyncio.to_thread(worker.wait, 60) == 1
    assert f"the worker stops: {topic} does not take a message of" in world.log()
    assert "raise the topic's max.message.bytes" in world.log()
    assert not await world.committed()


async def test_stopped_while_kafka_is_away(world: World) -> None:
    """SIGTERM is heeded within seconds, well within the grace that orchestrators give."""
    worker = world.start_worker()
    await world.publish([article(n) for n in range(10)])
    await world.settled()
    await world.stop_kafka(at_once=True)
    try:
        await asyncio.sleep(4)
        began = time.monotonic()
        await world.stop_worker(worker, within=90)
        assert time.monotonic() - began < 20
    finally:
        await world.start_kafka()


async def test_stopped_in_mid_batch_while_kafka_is_away(world: World) -> None:
    """The batch is given up when its producer gives up, within the minute that docker-compose.yml grants."""
    worker = world.start_worker()
    await world.publish([article(n) for n in range(2_000)])
    await world.until(lambda: logged(world, "settled 100 messages"))
    await world.stop_kafka(at_once=True)
    try:
        await asyncio.sleep(3)
        await world.stop_worker(worker, within=57)
        assert "the worker stops: Kafka did not take a message for" in world.log()
    finally:
        await world.start_kafka()
    world.start_worker()
    await world.settled(within=180)
    assert len(await world.documents("article")) == 2_000
    assert await world.letters() == []


async def test_kafka_killed_under_load(world: World) -> None:
    worker = world.start_worker()
    await world.publish([article(n) for n in range(1_000)])
    await world.until(lambda: logged(world, "settled 100 messages"))
    await world.stop_kafka(at_once=True)
    try:
        await asyncio.sleep(10)
        assert worker.poll() is None
    finally:
        await world.start_kafka()
    await world.settled(within=120)
    assert len(await world.documents("article")) == 1_000
    assert await world.letters() == []
    assert worker.poll() is None


async def indexed(world: World, count: int) -> bool:
    return len(await world.documents("article")) == count


async def logged(world: World, words: str) -> bool:
    return words in world.log()
