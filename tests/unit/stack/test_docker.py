"""The stack by Docker, as far as it goes without an engine: a script stands for the docker command and notes down what it is asked."""

import json
import os
import socket
from pathlib import Path

import pytest

from service.stack import docker, engine, local, place
from service.stack.model import Ports, Server, StackError, Wishes

PORTS = Ports(kafka=1001, controller=1002, elasticsearch=1003)


class Docker:
    """The script. ``containers`` is what ``docker compose ps`` prints."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        directory.mkdir()
        self.calls = directory / "calls"
        self.calls.touch()
        self.behave()

    def behave(self, *, info: int = 0, compose: int = 0, up: int = 0, containers: str = "") -> None:
        (self.directory / "containers").write_text(containers)
        script = self.directory / "docker"
        script.write_text(
            f'#!/bin/sh\necho "$TOUCHLINE_STACK_KAFKA_PORT $*" >> {self.calls}\n'
            f'case "$*" in\n  info*) exit {info};;\n  "compose version") exit {compose};;\n'
            f'  *" up "*) echo "no such image" >&2; exit {up};;\n  *" ps "*) cat {self.directory}/containers;;\nesac\n'
        )
        script.chmod(0o755)

    def asked(self) -> list[str]:
        """The compose commands since the last look, without what they all begin with."""
        lines = [
            line.partition(f"--file {place.CHECKOUT}/docker-compose.yml --project-name ")[2] for line in self.calls.read_text().splitlines()
        ]
        self.calls.write_text("")
        return [line for line in lines if line]


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Docker:
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.defpath}")
    return Docker(tmp_path / "bin")


def silent(server: Server | None, words: str) -> None:
    pass


def container(server: Server, state: str, health: str) -> dict[str, str]:
    images = {Server.KAFKA: "apache/kafka:4.1.1", Server.ELASTICSEARCH: "elasticsearch:9.2.0"}
    return {"Service": server, "State": state, "Health": health, "Image": images[server]}


HEALTHY = "\n".join(json.dumps(container(server, "running", "healthy")) for server in Server)


def test_docker_is_taken_where_an_engine_answers_and_has_compose(fake: Docker) -> None:
    assert engine.choose(None) == "docker"
    assert engine.choose("local") == "local"


@pytest.mark.parametrize(("behaviour", "reason"), [({"info": 1}, "no Docker engine answers"), ({"compose": 1}, "it lacks docker compose")])
def test_the_jvm_is_taken_where_docker_cannot_be_used(fake: Docker, behaviour: dict[str, int], reason: str) -> None:
    fake.behave(**behaviour)
    assert engine.choose(None) == "local"
    with pytest.raises(StackError, match=f"Docker cannot be used: {reason}"):
        engine.choose("docker")


def test_no_docker_command_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert docker.why_not() == "there is no docker command"


def test_up_starts_both_servers_and_waits_for_their_health(fake: Docker, tmp_path: Path) -> None:
    directory = tmp_path / "stack"
    assert engine.up(directory, Wishes(kafka_port=1001, elasticsearch_port=1003, timeout=60), silent) is True
    name = docker.project(directory)
    assert fake.asked() == [f"{name} up --detach --wait --wait-timeout 60 kafka elasticsearch"]
    state = local.load(directory)
    assert state is not None
    assert state.engine == "docker"
    assert state.ports == Ports(kafka=1001, elasticsearch=1003)

    fake.behave(containers=HEALTHY)
    assert engine.up(directory, Wishes(), silent) is False
    with pytest.raises(StackError, match="`touchline stack down` first"):
        engine.up(directory, Wishes(kafka_port=2001), silent)
    with pytest.raises(StackError, match="`touchline stack down` first"):
        engine.up(directory, Wishes(engine="local"), silent)


def test_the_jvm_takes_over_where_dockers_engine_is_gone(fake: Docker, tmp_path: Path) -> None:
    engine.up(tmp_path / "stack", Wishes(), silent)
    fake.behave(info=1)
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(StackError, match="is taken"):
        engine.up(tmp_path / "stack", Wishes(elasticsearch_port=taken.getsockname()[1]), silent)


def test_down_removes_what_up_started_and_keeps_the_volumes(fake: Docker, tmp_path: Path) -> None:
    engine.up(tmp_path, Wishes(kafka_port=1001), silent)
    fake.behave(containers=HEALTHY)
    fake.asked()
    assert engine.down(tmp_path, silent) is True
    assert fake.asked()[-1] == f"{docker.project(tmp_path)} rm --stop --force kafka elasticsearch"


@pytest.mark.parametrize(("at_once", "command"), [(False, "stop"), (True, "kill")])
def test_one_server_can_be_ended_and_started_again(fake: Docker, tmp_path: Path, at_once: bool, command: str) -> None:
    engine.up(tmp_path, Wishes(), silent)
    fake.behave(containers=HEALTHY)
    assert engine.stop(tmp_path, Server.ELASTICSEARCH, silent, at_once=at_once) is True
    assert fake.asked()[-1] == f"{docker.project(tmp_path)} {command} elasticsearch"
    fake.behave(containers=json.dumps(container(Server.ELASTICSEARCH, "exited", "")))
    assert engine.stop(tmp_path, Server.ELASTICSEARCH, silent) is False
    assert engine.start(tmp_path, Server.ELASTICSEARCH, 30, silent) is True
    assert fake.asked()[-1] == f"{docker.project(tmp_path)} up --detach --wait --wait-timeout 30 elasticsearch"


def test_the_ports_reach_the_compose_file(fake: Docker, tmp_path: Path) -> None:
    engine.up(tmp_path, Wishes(kafka_port=1001), silent)
    assert fake.calls.read_text().splitlines()[-1].startswith("1001 compose ")


def test_what_docker_says_is_told(fake: Docker, tmp_path: Path) -> None:
    fake.behave(up=3)
    with pytest.raises(StackError, match=r"`docker compose up` ended with 3:\nno such image"):
        engine.up(tmp_path, Wishes(), silent)


def test_the_version_is_the_compose_files(fake: Docker, tmp_path: Path) -> None:
    with pytest.raises(StackError, match="--elasticsearch-major is for --engine local"):
        engine.up(tmp_path, Wishes(elasticsearch_major=8), silent)


@pytest.mark.parametrize("listed", [HEALTHY, json.dumps([container(server, "running", "healthy") for server in Server])])
def test_containers_are_read_as_lines_and_as_one_list(listed: str) -> None:
    kafka, elasticsearch = docker.read_containers(listed, PORTS)
    assert (kafka.version, kafka.url, kafka.health) == ("4.1.1", "127.0.0.1:1001", "healthy")
    assert (elasticsearch.version, elasticsearch.url, elasticsearch.health) == ("9.2.0", "http://127.0.0.1:1003", "healthy")


@pytest.mark.parametrize(
    ("state", "health", "expected"),
    [("running", "starting", "starting"), ("running", "unhealthy", "starting"), ("restarting", "", "starting"), ("exited", "", "stopped")],
)
def test_health_is_read_from_the_containers_state(state: str, health: str, expected: str) -> None:
    kafka, elasticsearch = docker.read_containers(json.dumps(container(Server.KAFKA, state, health)), PORTS)
    assert kafka.health == expected
    assert elasticsearch.health == "stopped", "a container that is not listed does not run"


def test_the_default_directory_has_the_compose_files_own_project() -> None:
    assert docker.project(place.default_directory()) == "touchline"
    assert docker.project(Path("/elsewhere")) not in {"touchline", docker.project(Path("/elsewhere/too"))}
