"""The stack by Docker: ``docker compose`` on the project's ``docker-compose.yml``, for Kafka and Elasticsearch only."""

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from service.stack.model import Ports, Server, ServerStatus, StackError, Status
from service.stack.place import CHECKOUT, default_directory

COMPOSE_FILE = CHECKOUT / "docker-compose.yml"


def why_not() -> str | None:
    """Why Docker cannot be used here; None where an engine answers and has ``compose``."""
    docker = shutil.which("docker")
    if docker is None:
        return "there is no docker command"
    for question, reason in (
        (["info", "--format", "{{.ServerVersion}}"], "no Docker engine answers"),
        (["compose", "version"], "it lacks docker compose"),
    ):
        try:
            asked = subprocess.run([docker, *question], stdin=subprocess.DEVNULL, capture_output=True, timeout=10, check=False)  # noqa: S603
        except subprocess.TimeoutExpired:
            return f"{reason} within 10 s"
        if asked.returncode:
            return reason
    return None


def up(directory: Path, ports: Ports, timeout: float) -> None:
    """Have both servers run and healthy."""
    _compose(directory, ports, "up", "--detach", "--wait", "--wait-timeout", str(int(timeout)), *Server)


def down(directory: Path, ports: Ports) -> None:
    """End both servers and remove their containers; the volumes stay."""
    _compose(directory, ports, "rm", "--stop", "--force", *Server)


def start(directory: Path, ports: Ports, server: Server, timeout: float) -> None:
    """Start one server again and wait until it is healthy."""
    _compose(directory, ports, "up", "--detach", "--wait", "--wait-timeout", str(int(timeout)), server)


def stop(directory: Path, ports: Ports, server: Server, *, at_once: bool) -> None:
    """End one server, by SIGTERM or (``at_once``) by SIGKILL."""
    _compose(directory, ports, "kill" if at_once else "stop", server)


def status(directory: Path, ports: Ports) -> Status:
    """How both servers do now, as Docker says."""
    listed = _compose(directory, ports, "ps", "--all", "--format", "json", *Server)
    return Status(engine="docker", directory=directory, java=None, user=None, servers=read_containers(listed, ports))


def read_containers(listed: str, ports: Ports) -> tuple[ServerStatus, ...]:
    """Both servers out of what ``docker compose ps --format json`` prints: one object a line, or (older ones) one list."""
    lines = [json.loads(line) for line in listed.splitlines() if line.strip()]
    containers: list[dict[str, Any]] = lines[0] if lines and isinstance(lines[0], list) else lines
    by_service = {container["Service"]: container for container in containers}
    return tuple(_server(server, by_service.get(server), ports) for server in Server)


def logs_command(directory: Path, servers: Sequence[Server], lines: int, *, follow: bool) -> list[str]:
    """The command that shows logs."""
    return [*_base(directory), "logs", "--tail", str(lines), *(["--follow"] if follow else []), *servers]


def project(directory: Path) -> str:
    """The name of the compose project: the file's own for the default directory, so that a plain ``docker compose`` sees it too."""
    if directory == default_directory():
        return "touchline"
    return f"touchline-{hashlib.sha256(str(directory.resolve()).encode()).hexdigest()[:12]}"


def environment(ports: Ports) -> dict[str, str]:
    """The variables of ``docker-compose.yml``."""
    return {"TOUCHLINE_STACK_KAFKA_PORT": str(ports.kafka), "TOUCHLINE_STACK_ELASTICSEARCH_PORT": str(ports.elasticsearch)}


def _server(server: Server, container: Mapping[str, Any] | None, ports: Ports) -> ServerStatus:
    health: Literal["stopped", "starting", "healthy"] = "stopped"
    if container and container["State"] in {"running", "restarting"}:
        health = "healthy" if container.get("Health") == "healthy" else "starting"
    return ServerStatus(
        server=server,
        version=str(container["Image"]).rpartition(":")[2] if container else "",
        pid=None,
        url=ports.url(server),
        health=health,
        data=f"volume {server}",
        log=None,
    )


def _base(directory: Path) -> list[str]:
    return ["docker", "compose", "--file", str(COMPOSE_FILE), "--project-name", project(directory)]


def _compose(directory: Path, ports: Ports, *arguments: str) -> str:
    """Run ``docker compose``; returns what it printed."""
    done = subprocess.run(  # noqa: S603 - our own command
        [*_base(directory), *arguments],
        env={**os.environ, **environment(ports)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise StackError(f"`docker compose {arguments[0]}` ended with {done.returncode}:\n{done.stderr.strip()}")
    return done.stdout
