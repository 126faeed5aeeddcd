"""The connection to Kafka for all but Faust's own consumer: clients by the settings, and the topics put in place."""

import logging
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaConnectionError, KafkaError, TopicAlreadyExistsError, for_code

from service.settings import KafkaSettings, TopicSettings
from service.sink.patience import Patience, Unavailable

ROOM = 8
"""How many times larger than its topic allows a message may be before it is compressed; a larger one fails before it is sent."""

log = logging.getLogger(__name__)


class MissingTopicError(Exception):
    """Topics are missing and may not be created; the message says what to do."""


def connection(settings: KafkaSettings) -> dict[str, Any]:
    """The arguments that connect any aiokafka client."""
    return {
        "bootstrap_servers": settings.bootstrap_servers,
        "security_protocol": settings.security_protocol,
        "ssl_context": settings.ssl_context(),
        "sasl_mechanism": settings.sasl_mechanism,
        "sasl_plain_username": settings.sasl_username,
        "sasl_plain_password": settings.sasl_password.get_secret_value() if settings.sasl_password else None,
    }


def producer(settings: KafkaSettings, topic_max_bytes: int) -> AIOKafkaProducer:
    """A producer whose messages all replicas confirm. ``topic_max_bytes`` is the topic's own bound, which counts after compression.

    Not idempotent: once a partition has refused a message for its size, aiokafka's idempotent producer cannot send to it any more.
    What is sent twice has the same id and does no harm, and order holds, since there is one request a partition at a time.
    """
    return AIOKafkaProducer(
        **connection(settings), acks="all", compression_type="zstd", linger_ms=5, max_request_size=ROOM * topic_max_bytes
    )


def reader(settings: KafkaSettings, *topics: str) -> AIOKafkaConsumer:
    """A consumer that belongs to no group and commits nothing: it reads the topics from their beginning."""
    return AIOKafkaConsumer(
        *topics,
        **connection(settings),
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
    )


async def partitions(settings: KafkaSettings, topic: str) -> list[TopicPartition]:
    """The partitions of a topic, in order.

    Raises:
        KafkaConnectionError: no broker answers.
        MissingTopicError: there is no such topic.
    """
    admin = AIOKafkaAdminClient(**connection(settings))
    try:
        await admin.start()
        (described,) = await admin.describe_topics([topic])
    finally:
        await admin.close()
    if not described["partitions"]:
        raise MissingTopicError(f"there is no topic {topic} yet; a worker creates it at its start")
    return sorted(TopicPartition(topic, each["partition"]) for each in described["partitions"])


async def set_up_topics(kafka: KafkaSettings, topics: TopicSettings, patience: Patience) -> None:
    """Leave the brokers with all topics; existing ones stay as they are.

    Raises:
        Unavailable: no broker answered in time.
        MissingTopicError: a topic is missing, and none may be created.
    """

    async def attempt() -> None:
        admin = AIOKafkaAdminClient(**connection(kafka))
        try:
            await admin.start()
            await _create_missing(admin, topics)
        except KafkaConnectionError as error:
            raise Unavailable(f"no broker of {kafka.bootstrap_servers} can be reached") from error
        finally:
            await admin.close()

    await patience.until_done("Kafka", attempt)


async def _create_missing(admin: AIOKafkaAdminClient, topics: TopicSettings) -> None:
    there = set(await admin.list_topics())
    missing = [topic for topic in _wanted(topics) if topic.name not in there]
    if not missing:
        return
    names = ", ".join(topic.name for topic in missing)
    if not topics.create:
        raise MissingTopicError(f"no such topic: {names}; create it, or set TOUCHLINE_TOPICS__CREATE=true")
    response = await admin.create_topics(missing)
    for name, code, *message in response.topic_errors:
        error = for_code(code)
        if error not in (KafkaError, TopicAlreadyExistsError) and code != 0:  # another worker may have been first
            raise MissingTopicError(f"cannot create topic {name}: {error.__name__} {' '.join(str(m) for m in message if m)}")
    log.info("created topics: %s", names)


def _wanted(topics: TopicSettings) -> list[NewTopic]:
    def topic(name: str, **configs: str) -> NewTopic:
        # The client takes the broker's default (-1) only along with an assignment: an empty one is sent as none.
        assignments: dict[int, list[int]] | None = {} if topics.replication_factor == -1 else None
        return NewTopic(name, topics.partitions, topics.replication_factor, assignments, configs)

    return [
        topic(topics.raw, **{"max.message.bytes": str(topics.raw_max_message_bytes)}),
        topic(topics.dead_letters, **{"max.message.bytes": str(topics.dead_letters_max_message_bytes), "retention.ms": "-1"}),
        topic(topics.matches, **{"cleanup.policy": "compact"}),
        topic(topics.quotes, **{"cleanup.policy": "compact"}),
    ]
