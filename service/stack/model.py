"""The words of the stack: ports, requests, what runs and how it does. Only data; no process, no network, no file."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

KAFKA_VERSION = "4.1.1"


class StackError(Exception):
    """Something is in the way. The message says what, and what to do; a command prints it and ends with 1."""


class Server(StrEnum):
    """The two servers."""

    KAFKA = "kafka"
    ELASTICSEARCH = "elasticsearch"

    @property
    def label(self) -> str:
        """The name for people."""
        return self.value.capitalize()


Engine = Literal["docker", "local"]
Tell = Callable[[Server | None, str], None]
"""How a long command says what it is doing: which server (None: both), and a few words."""


class Frozen(BaseModel):
    """What all of these are: not to be changed, and strict about names."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Ports(Frozen):
    """Where the servers listen, on 127.0.0.1. Two that are the same are a StackError."""

    kafka: int = Field(9092, ge=1, le=65535)
    controller: int = Field(9093, ge=1, le=65535)
    elasticsearch: int = Field(9200, ge=1, le=65535)

    @model_validator(mode="after")
    def _all_differ(self) -> "Ports":
        numbers = (self.kafka, self.controller, self.elasticsearch)
        if len(set(numbers)) < len(numbers):
            raise StackError(f"The ports of Kafka, its controller and Elasticsearch must differ, unlike {', '.join(map(str, numbers))}.")
        return self

    def url(self, server: Server) -> str:
        """What a client is given to reach the server."""
        return f"127.0.0.1:{self.kafka}" if server is Server.KAFKA else f"http://127.0.0.1:{self.elasticsearch}"


class Wishes(Frozen):
    """What was asked of ``up``, None where nothing was said."""

    engine: Engine | None = None  # None: Docker where an engine answers, else the JVM
    kafka_port: int | None = None
    controller_port: int | None = None
    elasticsearch_port: int | None = None
    elasticsearch_major: Literal[8, 9] | None = None
    timeout: float = 180

    def ports(self, otherwise: Ports) -> Ports:
        """The ports asked for, and the others where nothing was said."""
        asked = {"kafka": self.kafka_port, "controller": self.controller_port, "elasticsearch": self.elasticsearch_port}
        return Ports(**{**otherwise.model_dump(), **{name: port for name, port in asked.items() if port is not None}})


class Process(Frozen):
    """One process of this machine, for good: a number alone may be given to another one later.

    ``started`` is in clock ticks since boot, ``boot`` the kernel's id of that boot. The process leads a session of its own.
    """

    pid: int
    started: int
    boot: str


class Jvm(Frozen):
    """How the servers run without Docker: which Java, which Elasticsearch, where, and as whom (None: as whoever starts them)."""

    java: Path
    java_version: int
    elasticsearch_version: str
    home: Path
    user: str | None


class State(Frozen):
    """What ``up`` writes down, so that ``down`` ends just that."""

    engine: Engine
    ports: Ports
    jvm: Jvm | None = None
    processes: dict[Server, Process] = {}


class ServerStatus(Frozen):
    """One server as it is now. ``health``: ``stopped``, ``starting`` (runs, does not answer yet), ``healthy``."""

    server: Server
    version: str
    pid: int | None
    url: str
    health: Literal["stopped", "starting", "healthy"]
    data: str
    log: str | None


class Status(Frozen):
    """The whole stack as it is now; no servers where it was never started."""

    engine: Engine | None
    directory: Path
    java: str | None
    user: str | None
    servers: tuple[ServerStatus, ...]

    @property
    def healthy(self) -> bool:
        """Both servers answer."""
        return len(self.servers) == len(Server) and all(server.health == "healthy" for server in self.servers)
