"""The connection to Kafka for all but Faust's own consumer: clients by the settings, and the topics put in place."""

import logging
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.conn import create_conn
from aiokafka.errors import (
    IllegalSaslStateError,
    KafkaConnectionError,
    KafkaError,
    MessageSizeTooLargeError,
    SaslAuthenticationFailed,
    TopicAlreadyExistsError,
    UnsupportedSaslMechanismError,
    for_code,
)

from service.settings import KafkaSettings, TopicSettings
from service.sink.patience import NotLetIn, Patience, Unavailable

ROOM = 8
"""How many times larger than its topic allows a message may be before it is compressed; a larger one fails before it is sent."""

OVERHEAD = 64 * 1024
"""What key, headers and framing add to an event, at the most."""

log = logging.getLogger(__name__)


class MissingTopicError(Exception):
    """Topics are missing and may not be created; the message says what to do."""


class Undelivered(Exception):
    """The brokers did not take a message that has to be written; the message says of which topic, and what to do."""


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


def undelivered(topic: str, size: int, error: KafkaError) -> Undelivered:
    """What to check where a message of ``size`` bytes was not taken."""
    told = str(error) or type(error).__name__
    if isinstance(error, MessageSizeTooLargeError):
        return Undelivered(f"{topic} does not take a message of {size:,} bytes, even compressed: raise the topic's max.message.bytes")
    return Undelivered(f"Kafka did not take a message for {topic}: is a broker away, is the topic there, may it be written? ({told})")


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


@asynccontextmanager
async def administrator(settings: KafkaSettings) -> AsyncIterator[AIOKafkaAdminClient]:
    """A client that asks about topics and groups. Who asks it first learns why it is not let in; other clients only say that they are not.

    Raises:
        NotLetIn: the brokers do not take our login, or we not their certificate.
        KafkaConnectionError: no broker answers.
    """
    admin = AIOKafkaAdminClient(**connection(settings))
    try:
        try:
            await admin.start()
        except KafkaConnectionError:
            await _knock(settings)
            raise
        yield admin
    finally:
        await admin.close()


async def _knock(settings: KafkaSettings) -> None:
    """Try every broker and raise what keeps us out; return where none does, or none answers."""
    arguments = connection(settings)
    for server in arguments.pop("bootstrap_servers").split(","):
        host, _, port = server.rpartition(":")
        try:
            (await create_conn(host.strip("[]"), int(port), request_timeout_ms=5000, **arguments)).close()
        except ssl.SSLCertVerificationError as error:
            raise NotLetIn(f"the certificate of {server} is not trusted: check TOUCHLINE_KAFKA__SSL_CA_FILE ({error})") from error
        except ssl.SSLError as error:
            raise NotLetIn(f"{server} does not speak TLS as we do: check TOUCHLINE_KAFKA__SECURITY_PROTOCOL ({error})") from error
        except SaslAuthenticationFailed as error:
            login = "TOUCHLINE_KAFKA__SASL_USERNAME and TOUCHLINE_KAFKA__SASL_PASSWORD"
            raise NotLetIn(f"Kafka does not know this login: check {login} ({error})") from error
        except (UnsupportedSaslMechanismError, IllegalSaslStateError) as error:
            how = "TOUCHLINE_KAFKA__SASL_MECHANISM and TOUCHLINE_KAFKA__SECURITY_PROTOCOL"
            raise NotLetIn(f"Kafka does not take a login of this kind: check {how} ({error})") from error
        except (KafkaError, OSError, TimeoutError):
            continue


async def partitions(settings: KafkaSettings, topic: str) -> list[TopicPartition]:
    """The partitions of a topic, in order.

    Raises:
        KafkaConnectionError: no broker answers.
        NotLetIn: they do, but keep us out.
        MissingTopicError: there is no such topic.
    """
    async with administrator(settings) as admin:
        (described,) = await admin.describe_topics([topic])
    if not described["partitions"]:
        raise MissingTopicError(f"there is no topic {topic} yet; a worker creates it at its start")
    return sorted(TopicPartition(topic, each["partition"]) for each in described["partitions"])


async def topics(settings: KafkaSettings) -> frozenset[str]:
    """The names of all topics that are there and may be seen.

    Raises:
        KafkaConnectionError, NotLetIn: as for ``partitions``.
    """
    async with administrator(settings) as admin:
        return frozenset(await admin.list_topics())


async def set_up_topics(kafka: KafkaSettings, topics: TopicSettings, patience: Patience) -> None:
    """Leave the brokers with all topics; existing ones stay as they are.

    Raises:
        Unavailable: no broker answered in time.
        NotLetIn: one did, but keeps us out.
        MissingTopicError: a topic is missing, and none may be created.
    """

    async def attempt() -> None:
        try:
            async with administrator(kafka) as admin:
                await _create_missing(admin, topics)
        except KafkaConnectionError as error:
            raise Unavailable(f"no broker of {kafka.bootstrap_servers} can be reached by {kafka.security_protocol}") from error

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

    events = str(topics.events_max_message_bytes + OVERHEAD)
    return [
        topic(topics.raw, **{"max.message.bytes": str(topics.raw_max_message_bytes)}),
        topic(topics.dead_letters, **{"max.message.bytes": str(topics.dead_letters_max_message_bytes), "retention.ms": "-1"}),
        *(topic(name, **{"cleanup.policy": "compact", "max.message.bytes": events}) for name in (topics.matches, topics.quotes)),
    ]
