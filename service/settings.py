"""All settings, in one place: environment (``TOUCHLINE_…``), ``.env`` and a secrets directory. Reads them; acts on none.

A section is one concern; ``TOUCHLINE_KAFKA__GROUP_ID`` sets ``kafka.group_id``. A file of that name in the secrets directory
(``/run/secrets``, or ``TOUCHLINE_SECRETS_DIR``) does the same. The environment comes before ``.env``, ``.env`` before the secrets.
"""

import os
import ssl
from collections.abc import Iterator
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal, Self

from dotenv import dotenv_values
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, HttpUrl, SecretStr, ValidationError, field_validator, model_validator
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    NestedSecretsSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)
from pydantic_settings import SettingsError as SourceError

from service.models.limits import Limits

PREFIX = "TOUCHLINE_"
DELIMITER = "__"
SECRETS_DIR = f"{PREFIX}SECRETS_DIR"
OTHERS = (SECRETS_DIR, f"{PREFIX}STACK_")
"""Names with the prefix that are no setting of the worker: where the secrets are, and the local stack's own."""

TopicName = Annotated[str, Field(min_length=1, max_length=249, pattern=r"^[A-Za-z0-9._-]+$")]
OptionalFile = Annotated[Path | None, BeforeValidator(lambda value: value or None)]
"""An empty name is none."""
KIB, MIB = 1024, 1024 * 1024
LAST_PORT = 65535


class SettingsError(Exception):
    """Some settings are wrong; the message names every one of them, each with what it should be."""


class Section(BaseModel):
    """The settings of one concern. Names that it does not know are found by ``load_settings``, all at once."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class KafkaSettings(Section):
    """The connection to Kafka, for the worker and for every command."""

    bootstrap_servers: str = Field("127.0.0.1:9092", description="Brokers to ask first, as host:port, separated by commas")
    security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = Field("PLAINTEXT", description="How to connect")
    sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = Field("SCRAM-SHA-512", description="How to log in, with SASL")
    sasl_username: str | None = Field(None, description="User, with SASL")
    sasl_password: SecretStr | None = Field(None, description="Password, with SASL")
    ssl_ca_file: OptionalFile = Field(None, description="CA certificates (PEM) that sign the brokers'; the system's where not set")
    ssl_certificate_file: OptionalFile = Field(None, description="Client certificate (PEM), where the brokers ask for one")
    ssl_key_file: OptionalFile = Field(None, description="Key of the client certificate (PEM)")
    group_id: str = Field("touchline", min_length=1, description="Consumer group of the worker")
    session_timeout: int = Field(10, ge=6, le=90, description="Seconds until the broker gives a dead worker's partitions to another")

    @field_validator("bootstrap_servers")
    @classmethod
    def _hosts_and_ports(cls, value: str) -> str:
        for server in value.split(","):
            host, _, port = server.strip().rpartition(":")
            if not host or not port.isdecimal() or "/" in host or not 0 < int(port) <= LAST_PORT:
                raise ValueError(f"{server.strip()!r} is not of the form host:port")
        return ",".join(server.strip() for server in value.split(","))

    @field_validator("ssl_certificate_file", "ssl_key_file")
    @classmethod
    def _file_exists(cls, value: Path | None) -> Path | None:
        return _readable(value)

    @field_validator("ssl_ca_file")
    @classmethod
    def _holds_certificates(cls, value: Path | None) -> Path | None:
        return _with_certificates(value)

    @model_validator(mode="after")
    def _login_is_whole(self) -> Self:
        if self.security_protocol.startswith("SASL") and not (self.sasl_username and self.sasl_password):
            raise ValueError(f"security_protocol {self.security_protocol} needs sasl_username and sasl_password")
        return self

    @model_validator(mode="after")
    def _certificates_have_a_use(self) -> Self:
        if "SSL" not in self.security_protocol and (self.ssl_ca_file or self.ssl_certificate_file or self.ssl_key_file):
            raise ValueError("ssl_ca_file, ssl_certificate_file and ssl_key_file need security_protocol SSL or SASL_SSL")
        if self.ssl_key_file and not self.ssl_certificate_file:
            raise ValueError("ssl_key_file needs ssl_certificate_file")
        return self

    @model_validator(mode="after")
    def _client_certificate_fits(self) -> Self:
        try:
            self.ssl_context()
        except ssl.SSLError as error:
            raise ValueError(f"ssl_certificate_file and ssl_key_file are no certificate (PEM) and its key: {error}") from error
        return self

    def ssl_context(self) -> ssl.SSLContext | None:
        """The TLS context that the protocol asks for, or None for a plain connection."""
        if "SSL" not in self.security_protocol:
            return None
        context = ssl.create_default_context(cafile=self.ssl_ca_file)
        if self.ssl_certificate_file:
            context.load_cert_chain(self.ssl_certificate_file, self.ssl_key_file)
        return context


class TopicSettings(Section):
    """The topics that the worker reads and writes; missing ones are created at start."""

    raw: TopicName = Field("news.articles.raw", description="Raw articles, from the scrapers")
    dead_letters: TopicName = Field("news.articles.raw.dlq", description="Refused messages, untouched, with the reason in the headers")
    matches: TopicName = Field("news.matches", description="Match events, compacted, keyed by match id")
    quotes: TopicName = Field("news.quotes", description="Quote events, compacted, keyed by quote id")
    create: bool = Field(True, description="Create missing topics at start; if not, a missing topic is an error")
    partitions: int = Field(4, ge=1, le=10_000, description="Partitions of a created topic: the most workers that can share it")
    replication_factor: int = Field(-1, ge=-1, le=32, description="Replicas of a created topic; -1: the broker's default")
    raw_max_message_bytes: int = Field(10 * MIB, ge=KIB, description="Largest message (as compressed) of a created topic of raw articles")
    events_max_message_bytes: int = Field(MIB, ge=KIB, description="Largest event; the topics of events are created to take it")
    dead_letters_max_message_bytes: int = Field(32 * MIB, ge=KIB, description="Largest message of a created topic of dead letters")

    @model_validator(mode="after")
    def _each_has_a_topic_of_its_own(self) -> Self:
        names = (self.raw, self.dead_letters, self.matches, self.quotes)
        if len(set(names)) < len(names):
            raise ValueError("raw, dead_letters, matches and quotes must be four topics: a worker that reads what it writes never ends")
        return self


class ElasticsearchSettings(Section):
    """The connection to Elasticsearch, and the shape of the indices."""

    urls: Annotated[tuple[HttpUrl, ...], NoDecode] = Field(
        (HttpUrl("http://127.0.0.1:9200"),), min_length=1, description="Nodes of the cluster, separated by commas"
    )
    api_key: SecretStr | None = Field(None, description="API key (base64), instead of a user")
    username: str | None = Field(None, description="User, with a password")
    password: SecretStr | None = Field(None, description="The user's password")
    ca_file: OptionalFile = Field(None, description="CA certificates (PEM) that sign the cluster's; the system's where not set")
    index_prefix: str = Field("touchline", pattern=r"^[a-z][a-z0-9_-]*$", description="First part of all names of indices and aliases")
    shards: int = Field(1, ge=1, le=1024, description="Primary shards of a created index")
    replicas: int = Field(1, ge=0, le=16, description="Replicas of a created index")
    request_timeout: float = Field(30, gt=0, description="Seconds until a request without an answer is tried again")
    bulk_bytes: int = Field(1_000_000, ge=64 * KIB, description="Size of one bulk request, about")

    @field_validator("urls", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(url.strip() for url in value.split(",") if url.strip()) if isinstance(value, str) else value

    @field_validator("urls")
    @classmethod
    def _no_login_in_url(cls, value: tuple[HttpUrl, ...]) -> tuple[HttpUrl, ...]:
        if any(url.username or url.password for url in value):
            raise ValueError("a URL must not hold a user or password: set username and password, or api_key")
        return value

    @field_validator("ca_file")
    @classmethod
    def _holds_certificates(cls, value: Path | None) -> Path | None:
        return _with_certificates(value)

    @model_validator(mode="after")
    def _ca_has_a_use(self) -> Self:
        if self.ca_file and any(url.scheme != "https" for url in self.urls):
            raise ValueError("ca_file needs urls that begin with https://")
        return self

    @model_validator(mode="after")
    def _one_login(self) -> Self:
        if self.api_key and self.username:
            raise ValueError("set either api_key or username and password, not both")
        if bool(self.username) != bool(self.password):
            raise ValueError("username and password go together")
        return self


class WorkerSettings(Section):
    """How the worker takes and writes messages."""

    batch_size: int = Field(100, ge=1, le=10_000, description="Messages handled together; three times as many may be in memory")
    batch_seconds: float = Field(0.25, gt=0, le=60, description="Seconds to wait for a batch to fill")
    backoff_first: float = Field(0.25, gt=0, description="Seconds before the first retry; doubled each time")
    backoff_max: float = Field(15, gt=0, description="Seconds between retries, at the most")
    start_seconds: float = Field(60, gt=0, description="Seconds to wait at start for Kafka and Elasticsearch, before the worker gives up")
    stop_after_failures: int = Field(
        20, ge=1, description="Messages in a row refused by the index or by an error of our own, after which the worker stops"
    )
    store_text: bool = Field(True, description="Keep the article's full text in its document")


class LimitSettings(Section):
    """What is too much of an article."""

    message_bytes: int = Field(5 * MIB, ge=KIB, description="Largest message, uncompressed")
    text_chars: int = Field(1_000_000, ge=100, description="Longest text, in characters")
    json_depth: int = Field(64, ge=4, le=200, description="Deepest nesting of a JSON message")
    future_seconds: int = Field(300, ge=0, le=86_400, description="How far ahead of the message's own timestamp a date may be")

    def limits(self) -> Limits:
        """As the decoder takes them."""
        return Limits(self.message_bytes, self.text_chars, self.json_depth, timedelta(seconds=self.future_seconds))


class LogSettings(Section):
    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="Least severe messages to log")
    format: Literal["text", "ecs"] = Field("text", description="Lines for people, or JSON in the Elastic Common Schema")


class Secrets(NestedSecretsSettingsSource):
    """Reads files of our names only: what others keep in the same directory may be binary, or not for us to read."""

    @classmethod
    def load_secrets(cls, path: Path) -> dict[str, str]:
        return {file.name: _secret(file) for file in path.iterdir() if file.name.upper().startswith(PREFIX) and file.is_file()}


class Settings(BaseSettings):
    """Everything that can be set."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter=DELIMITER,
        env_file=".env",
        env_file_encoding="utf-8",
        frozen=True,
        extra="ignore",
        secrets_nested_delimiter=DELIMITER,
    )

    kafka: KafkaSettings = KafkaSettings()
    topics: TopicSettings = TopicSettings()
    elasticsearch: ElasticsearchSettings = ElasticsearchSettings()
    worker: WorkerSettings = WorkerSettings()
    limits: LimitSettings = LimitSettings()
    log: LogSettings = LogSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """As by default, but the secrets directory may hold nested settings too."""
        return init_settings, env_settings, dotenv_settings, Secrets(file_secret_settings)


def load_settings() -> Settings:
    """Read the settings of this process.

    Raises:
        SettingsError: naming every wrong or unknown setting at once.
    """
    directory = Path(os.environ.get(SECRETS_DIR, "/run/secrets"))
    wrong, settings = [], None
    if SECRETS_DIR in os.environ and not directory.is_dir():
        wrong.append(f"{SECRETS_DIR}: {directory} is not a directory")
    try:
        wrong += [f"{name}: no such setting; {_meant(name)}" for name in _unknown_names(directory)]
        settings = Settings(_secrets_dir=directory if directory.is_dir() else None)
    except SettingsError as error:
        wrong.append(str(error))
    except SourceError as error:
        wrong += [] if wrong else [str(error)]  # a section as a whole, such as TOUCHLINE_KAFKA, is among the unknown names
    except OSError as error:
        wrong.append(f"cannot read {error.filename}: {error.strerror}")
    except UnicodeDecodeError as error:
        wrong.append(f".env: not UTF-8 ({error})")
    except ValidationError as error:
        for each in error.errors():
            name = variable(*(str(part) for part in each["loc"][:2]))
            wrong.append(f"{name}: {each['msg'].removeprefix('Value error, ')}")
    if wrong or settings is None:
        raise SettingsError("\n".join(sorted(set(wrong))))
    return settings


def variable(*path: str) -> str:
    """The environment variable of a setting: ``variable("kafka", "group_id")`` is TOUCHLINE_KAFKA__GROUP_ID."""
    return PREFIX + DELIMITER.join(path).upper()


def fields() -> Iterator[tuple[str, FieldInfo]]:
    """Every setting, as its environment variable and its field."""
    for section, info in Settings.model_fields.items():
        model = info.annotation
        assert isinstance(model, type)  # noqa: S101 - every section is a Section; tells the type checker
        assert issubclass(model, Section)  # noqa: S101
        for name, field in model.model_fields.items():
            yield variable(section, name), field


def _meant(name: str) -> str:
    """What an operator who wrote a wrong name should do."""
    near = get_close_matches(name, [known for known, _ in fields()], n=1, cutoff=0.8)
    return f"did you mean {near[0]}?" if near else "see the README's table"


def _unknown_names(secrets: Path) -> list[str]:
    """Names with our prefix that set nothing, wherever they are given: most often a misspelt one."""
    known = {name for name, _ in fields()}
    files = [path.name for path in secrets.iterdir()] if secrets.is_dir() else []
    given = {name.upper() for name in (*os.environ, *dotenv_values(".env"), *files) if name.upper().startswith(PREFIX)}
    return sorted(name for name in given - known if not name.startswith(OTHERS))


def _secret(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingsError(f"{file.name.upper()}: cannot read the file {file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{file.name.upper()}: the file {file} is not UTF-8") from error


def _readable(path: Path | None) -> Path | None:
    if path is not None and not (path.is_file() and os.access(path, os.R_OK)):
        raise ValueError(f"cannot read the file {path}")
    return path


def _with_certificates(path: Path | None) -> Path | None:
    if _readable(path) is not None:
        try:
            ssl.create_default_context(cafile=path)
        except ssl.SSLError as error:
            raise ValueError(f"there are no certificates (PEM) in the file {path}") from error
    return path
