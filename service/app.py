"""The Faust application, built from the settings. Nothing happens at import: ``faust -A service.app worker`` gets its app lazily."""

import asyncio
import logging
from typing import Any

import faust
from aiokafka.errors import KafkaError
from elasticsearch import ApiError
from faust.auth import SASLCredentials, SSLCredentials
from faust.types import StreamT
from faust.types.auth import AuthProtocol, CredentialsT, SASLMechanism

from service.agents import consume_articles
from service.consumer import Transport
from service.observe import logs
from service.settings import KafkaSettings, Settings, load_settings
from service.sink.indices import UnusableCluster
from service.sink.kafka import MissingTopicError
from service.sink.patience import NotLetIn, Patience, Unavailable
from service.sink.sink import Sink

log = logging.getLogger(__name__)

NEVER = 604_800.0
"""Seconds (a week). After ``broker_max_poll_interval`` without a fetch, and a full buffer is enough, aiokafka leaves the group for good."""


class Touchline(faust.App):
    """A Faust app that opens its sink before it consumes, and closes it after."""

    settings: Settings
    sink: Sink
    settling: asyncio.Lock

    async def on_first_start(self) -> None:
        """Without Faust's own step, which makes a data directory: there are no tables here."""

    async def on_start(self) -> None:
        await super().on_start()
        worker = self.settings.worker
        patience = Patience(worker.backoff_first, worker.backoff_max, should_stop=lambda: self.should_stop)
        start = Patience(worker.backoff_first, worker.backoff_max, patience.should_stop, deadline=worker.start_seconds)
        try:
            self.sink = await Sink.open_(self.settings, patience, start)
        except (Unavailable, NotLetIn, MissingTopicError, UnusableCluster, ApiError, KafkaError) as error:
            log.critical("cannot start: %s", error)  # one line that says what to do, not where it was noticed
            raise SystemExit(1) from error

    async def on_stop(self) -> None:
        """Let the batch at hand be settled, or give up on it where a server is away; then acknowledge to the brokers, and stop.

        In place of Faust's ``stream_wait_empty``, which waits for an unacknowledged message without end.
        """
        async with self.settling:
            if self._consumer is not None:
                await self._consumer.commit()
        await super().on_stop()

    async def on_shutdown(self) -> None:
        await super().on_shutdown()
        if hasattr(self, "sink"):
            await self.sink.close()


def build_app(settings: Settings) -> Touchline:
    """The app that consumes raw articles by these settings; it connects to nothing before it is started."""
    kafka, worker, topics = settings.kafka, settings.worker, settings.topics
    app = Touchline(
        kafka.group_id,
        broker=[f"kafka://{server}" for server in kafka.bootstrap_servers.split(",")],
        broker_credentials=_credentials(kafka),
        broker_session_timeout=kafka.session_timeout,
        broker_heartbeat_interval=kafka.session_timeout / 5,
        broker_max_poll_interval=NEVER,
        broker_commit_interval=1.0,
        consumer_auto_offset_reset="earliest",
        consumer_max_fetch_size=topics.raw_max_message_bytes,
        stream_buffer_maxsize=2 * worker.batch_size,
        stream_processing_timeout=NEVER,
        stream_wait_empty=False,
        topic_allow_declare=False,
        topic_disable_leader=True,
        web_enabled=False,
        worker_redirect_stdouts=False,
        logging_config=logs.config(settings.log),
    )
    app.settings, app.settling = settings, asyncio.Lock()
    app.transport = Transport(app.conf.broker_consumer, app)
    raw = app.topic(topics.raw, key_type=bytes, value_type=bytes, key_serializer="raw", value_serializer="raw", allow_empty=True)
    limits = settings.limits.limits()

    async def articles(stream: StreamT[bytes]) -> None:
        await consume_articles(stream, app, worker, limits)

    app.agent(raw, name="articles", concurrency=1)(articles)
    return app


def _credentials(kafka: KafkaSettings) -> CredentialsT | None:
    context = kafka.ssl_context()
    if kafka.security_protocol.startswith("SASL") and kafka.sasl_username and kafka.sasl_password:
        credentials = SASLCredentials(
            mechanism=SASLMechanism(kafka.sasl_mechanism),
            username=kafka.sasl_username,
            password=kafka.sasl_password.get_secret_value(),
            ssl_context=context,
        )
        credentials.protocol = AuthProtocol(kafka.security_protocol)
        return credentials
    return SSLCredentials(context) if context else None


def __getattr__(name: str) -> Any:
    if name != "app":
        raise AttributeError(name)
    return globals().setdefault("app", build_app(load_settings()))
