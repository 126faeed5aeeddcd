"""The stack without Docker, as far as it goes without servers: ports, the state file, and what is said when it cannot start."""

import os
import socket
from pathlib import Path

import pytest

from service.stack import local, process
from service.stack.model import Jvm, Ports, Process, Server, StackError, State, Wishes

JVM = Jvm(java=Path("/java"), java_version=21, elasticsearch_version="9.2.0", home=Path("/home"), user=None)


def silent(server: Server | None, words: str) -> None:
    pass


def test_the_ports_must_differ() -> None:
    with pytest.raises(StackError, match="must differ, unlike 9092, 9093, 9092"):
        Ports(elasticsearch=9092)


def test_ports_that_were_not_asked_for_stay() -> None:
    before = Ports(kafka=1001, controller=1002, elasticsearch=1003)
    assert Wishes(controller_port=7).ports(before) == Ports(kafka=1001, controller=7, elasticsearch=1003)


@pytest.mark.parametrize("name", ["kafka", "controller", "elasticsearch"])
def test_a_port_that_is_taken_is_told_before_anything_is_fetched(tmp_path: Path, name: str) -> None:
    sockets = {each: socket.create_server(("127.0.0.1", 0)) for each in ("kafka", "controller", "elasticsearch")}
    ports = {f"{each}_port": opened.getsockname()[1] for each, opened in sockets.items()}
    port = ports[f"{name}_port"]
    for each, opened in sockets.items():
        if each != name:
            opened.close()
    message = rf"^Port {port} is taken: .*--{name}-port \(or TOUCHLINE_STACK_{name.upper()}_PORT\)\.$"
    with sockets[name], pytest.raises(StackError, match=message):
        local.up(tmp_path, Wishes(**ports), silent)
    assert not (tmp_path / "software").exists()
    assert local.load(tmp_path) is None


def test_a_port_that_is_taken_on_every_address_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("0.0.0.0", 0)) as taken, pytest.raises(StackError, match="is taken"):  # noqa: S104 - that is the case
        local.up(tmp_path, Wishes(kafka_port=taken.getsockname()[1]), silent)


def test_the_state_is_read_as_it_was_written(tmp_path: Path) -> None:
    state = State(engine="local", ports=Ports(kafka=1), jvm=JVM, processes={Server.KAFKA: Process(pid=1, started=2, boot="b")})
    local.save(tmp_path, state)
    assert local.load(tmp_path) == state
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]


def test_a_damaged_state_is_told(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text('{"engine": "steam"}')
    with pytest.raises(StackError, match=r"state\.json is damaged"):
        local.load(tmp_path)


def test_nothing_to_end_is_no_failure(tmp_path: Path) -> None:
    assert local.down(tmp_path, silent) is False
    assert local.status(tmp_path).servers == ()


def test_one_server_cannot_be_started_where_there_is_no_stack(tmp_path: Path) -> None:
    with pytest.raises(StackError, match="`touchline stack up` first"):
        local.start(tmp_path, Server.KAFKA, 1, silent)


def running_state(directory: Path) -> State:
    """A stack whose servers are two sleeping processes."""
    sleepers = {
        server: process.spawn(["sleep", "60"], environment={"PATH": os.defpath}, directory=directory, log=directory / "log", user=None)
        for server in Server
    }
    state = State(engine="local", ports=Ports(kafka=1001, controller=1002, elasticsearch=1003), jvm=JVM, processes=sleepers)
    local.save(directory, state)
    return state


def test_down_ends_what_was_started_and_no_stranger(tmp_path: Path) -> None:
    state = running_state(tmp_path)
    kafka = state.processes[Server.KAFKA]
    # As after a restart of Kafka by somebody: its number belongs to another process now.
    recycled = kafka.model_copy(update={"started": kafka.started - 1})
    local.save(tmp_path, state.model_copy(update={"processes": {**state.processes, Server.KAFKA: recycled}}))
    try:
        assert local.down(tmp_path, silent) is True
        assert not process.alive(state.processes[Server.ELASTICSEARCH])
        assert process.alive(kafka)
        assert local.down(tmp_path, silent) is False
    finally:
        process.kill(kafka)


def test_a_running_stack_does_not_move(tmp_path: Path) -> None:
    running_state(tmp_path)
    try:
        for wishes in (Wishes(kafka_port=2001), Wishes(elasticsearch_major=8)):
            with pytest.raises(StackError, match="`touchline stack down` first"):
                local.up(tmp_path, wishes, silent)
    finally:
        local.down(tmp_path, silent)


def test_servers_that_run_and_do_not_answer_are_starting_and_time_is_limited(tmp_path: Path) -> None:
    running_state(tmp_path)
    try:
        assert {server.health for server in local.status(tmp_path).servers} == {"starting"}
        assert not local.status(tmp_path).healthy
        with pytest.raises(StackError, match=r"Kafka and Elasticsearch did not answer within 0 s"):
            local.up(tmp_path, Wishes(timeout=0.1), silent)
    finally:
        local.down(tmp_path, silent)


def test_the_end_of_a_log_is_its_last_lines(tmp_path: Path) -> None:
    log = tmp_path / "kafka.log"
    assert local.last_lines(log) == "(no log)"
    log.write_bytes(b"one\ntwo \xff\nthree\n")
    assert local.last_lines(log, 2) == "two \ufffd\nthree"
