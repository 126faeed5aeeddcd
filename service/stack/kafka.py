"""One Kafka process without Docker: its files, its command, and whether it answers. Starts nothing itself."""

import asyncio
import socket
import string
import uuid
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from service.stack import place, software
from service.stack.model import Jvm, Ports, Server

HEAP = "512m"


def configure(jvm: Jvm, ports: Ports) -> Path:
    """Write the configuration for these ports and make the data folder; returns the configuration folder."""
    config = place.hand_over(jvm.home / "config" / "kafka", jvm.user)
    data(jvm).mkdir(parents=True, exist_ok=True)
    place.hand_over(data(jvm), jvm.user)
    template = string.Template((place.recipes() / "kafka" / "server.properties").read_text())
    values = {"kafka_port": ports.kafka, "controller_port": ports.controller, "data": data(jvm)}
    (config / "server.properties").write_text(template.substitute(values))
    (config / "log4j2.properties").write_text((place.recipes() / "kafka" / "log4j2.properties").read_text())
    place.hand_over(config, jvm.user)
    return config


def data(jvm: Jvm) -> Path:
    """Where the topics are kept."""
    return jvm.home / "data" / "kafka"


def formatted(jvm: Jvm) -> bool:
    """Whether the data folder has been given its identity, which the broker wants before its first start."""
    return (data(jvm) / "meta.properties").is_file()


def format_command(jvm: Jvm, config: Path) -> list[str]:
    """Give the data folder its identity."""
    identity = urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
    # By "=", since an identity may begin with "-".
    options = ["format", "--ignore-formatted", f"--cluster-id={identity}", "--config", str(config / "server.properties")]
    return [*_java(jvm, config, "128m"), "kafka.tools.StorageTool", *options]


def command(jvm: Jvm, config: Path) -> list[str]:
    """Run the broker in the foreground."""
    return [*_java(jvm, config, HEAP), "kafka.Kafka", str(config / "server.properties")]


def environment(jvm: Jvm, path: str) -> Mapping[str, str]:
    """What the broker may know of our environment: nothing that would change how it runs."""
    return {"PATH": path, "HOME": str(data(jvm)), "LANG": "C.UTF-8"}


def answers(ports: Ports) -> bool:
    """Whether the broker answers a metadata request, and is in its own list."""
    try:
        # A refused connection is no news while it starts; the client would log it as an error.
        socket.create_connection(("127.0.0.1", ports.kafka), timeout=2).close()
    except OSError:
        return False
    # In a thread of its own: the caller may be inside an event loop.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, _has_broker(ports)).result()


async def _has_broker(ports: Ports) -> bool:
    admin = AIOKafkaAdminClient(bootstrap_servers=ports.url(Server.KAFKA), request_timeout_ms=3000)
    try:
        await admin.start()
        return bool((await admin.describe_cluster())["brokers"])
    except (KafkaError, OSError):
        return False
    finally:
        await admin.close()


def _java(jvm: Jvm, config: Path, heap: str) -> list[str]:
    log4j = f"-Dlog4j2.configurationFile={config / 'log4j2.properties'}"
    classpath = f"{software.kafka_jars(jvm.home)}/*"
    return [
        str(jvm.java / "bin/java"),
        f"-Xms{heap}",
        f"-Xmx{heap}",
        "-XX:+UseG1GC",
        "-XX:+ExitOnOutOfMemoryError",
        log4j,
        "-cp",
        classpath,
    ]
