"""The stack without Docker: start, end and watch both servers on the JVM. Every change of the state file happens here, under its lock."""

import contextlib
import fcntl
import os
import socket
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from service.stack import elasticsearch, java, kafka, place, process, software
from service.stack.model import KAFKA_VERSION, Jvm, Ports, Process, Server, ServerStatus, StackError, State, Status, Tell, Wishes

PATIENCE = 30
"""Seconds that a server gets to end by itself."""


def up(directory: Path, wishes: Wishes, tell: Tell) -> bool:
    """Have both servers run and answer. False where they did already and nothing was done.

    Raises:
        StackError: something is in the way. What this call started is ended again.
    """
    with locked(directory, tell):
        state = load(directory)
        running = _running(state)
        if state and running:
            _refuse_a_move(state, wishes)
        if state and len(running) == len(Server):
            _wait(directory, state, Server, wishes.timeout, tell)
            return False
        if state is None or not running:
            state = _plan(directory, wishes, tell)
        missing = [server for server in Server if server not in running]
        _check_ports(state.ports, missing)
        _start(directory, state, missing, wishes.timeout, tell)
        return True


def down(directory: Path, tell: Tell) -> bool:
    """End what ``up`` started, data kept. False where nothing ran."""
    with locked(directory, tell):
        state = load(directory)
        if state is None:
            return False
        running = _running(state)
        for server in running:
            tell(server, "stopping")
        _end(state, running, tell)
        save(directory, state.model_copy(update={"processes": {}}))
        return bool(running)


def start(directory: Path, server: Server, timeout: float, tell: Tell) -> bool:
    """Start one server of the stack again, with its data, and wait until it answers. False where it runs."""
    with locked(directory, tell):
        state = _known(directory)
        if server in _running(state):
            _wait(directory, state, [server], timeout, tell)
            return False
        _check_ports(state.ports, [server])
        _start(directory, state, [server], timeout, tell)
        return True


def stop(directory: Path, server: Server, tell: Tell, *, at_once: bool = False) -> bool:
    """End one server of the stack, by SIGTERM or (``at_once``) by SIGKILL. False where it does not run."""
    with locked(directory, tell):
        state = _known(directory)
        if server not in _running(state):
            return False
        if at_once:
            process.kill(state.processes[server])
            tell(server, "killed")
        else:
            tell(server, "stopping")
            _end(state, [server], tell)
        return True


def status(directory: Path) -> Status:
    """How both servers do now; asks each of them."""
    state = load(directory)
    if state is None or state.jvm is None:
        return Status(engine=None, directory=directory, java=None, user=None, servers=())
    jvm, running = state.jvm, _running(state)
    versions = {Server.KAFKA: KAFKA_VERSION, Server.ELASTICSEARCH: jvm.elasticsearch_version}
    data = {Server.KAFKA: kafka.data(jvm), Server.ELASTICSEARCH: elasticsearch.data(jvm)}
    return Status(
        engine="local",
        directory=directory,
        java=f"{jvm.java_version} ({jvm.java})",
        user=jvm.user,
        servers=tuple(
            ServerStatus(
                server=server,
                version=versions[server],
                pid=state.processes[server].pid if server in running else None,
                url=state.ports.url(server),
                health="stopped" if server not in running else "healthy" if _answers(server, state.ports) else "starting",
                data=str(data[server]),
                log=str(log_file(directory, server)),
            )
            for server in Server
        ),
    )


def log_file(directory: Path, server: Server) -> Path:
    """Where the server's output goes; the one before the last start is kept beside it, as ``.1``."""
    return directory / "logs" / f"{server}.log"


def load(directory: Path) -> State | None:
    """What ``up`` wrote down; None where it never did.

    Raises:
        StackError: the file is not readable as a state.
    """
    path = _state_file(directory)
    try:
        return State.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except ValidationError as error:
        raise StackError(f"{path} is damaged ({error.error_count()} errors). End the servers by hand, then remove it.") from error


def save(directory: Path, state: State) -> None:
    """Write the state down, whole or not at all."""
    path = _state_file(directory)
    fresh = path.with_suffix(".new")
    fresh.write_text(state.model_dump_json(indent=2) + "\n")
    fresh.replace(path)


@contextlib.contextmanager
def locked(directory: Path, tell: Tell) -> Iterator[None]:
    """Only one command at a time changes a stack; the next one waits."""
    place.make(directory)
    with (directory / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            tell(None, "waiting for another command on this stack")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _state_file(directory: Path) -> Path:
    return directory / "state.json"


def _known(directory: Path) -> State:
    state = load(directory)
    if state is None:
        raise StackError(f"There is no stack in {directory}: `touchline stack up` first.")
    return state


def _running(state: State | None) -> list[Server]:
    return [server for server, started in state.processes.items() if process.alive(started)] if state else []


def _refuse_a_move(state: State, wishes: Wishes) -> None:
    major = state.jvm and int(state.jvm.elasticsearch_version.partition(".")[0])
    if wishes.ports(state.ports) != state.ports or wishes.elasticsearch_major not in {None, major}:
        raise StackError("The stack runs already, with other ports or another version: `touchline stack down` first.")


def _plan(directory: Path, wishes: Wishes, tell: Tell) -> State:
    """Decide how to run, and fetch the servers."""
    ports = wishes.ports(Ports())
    _check_ports(ports, Server)
    user = place.user()
    chosen, release = java.choose(java.find(os.environ, user), wishes.elasticsearch_major)
    home = place.home(directory, user)
    (directory / "logs").mkdir(exist_ok=True)
    software.provide(home, release, chosen, pom=place.pom(), log=directory / "logs" / "maven.log", tell=tell)
    jvm = Jvm(java=chosen.home, java_version=chosen.version, elasticsearch_version=release.version, home=home, user=user)
    return State(engine="local", ports=ports, jvm=jvm)


def _check_ports(ports: Ports, servers: Iterable[Server]) -> None:
    wanted = [("elasticsearch", ports.elasticsearch)] if Server.ELASTICSEARCH in servers else []
    wanted += [("kafka", ports.kafka), ("controller", ports.controller)] if Server.KAFKA in servers else []
    for name, port in wanted:
        with socket.socket() as probe:
            # As the servers do, so that a connection that is still closing counts for nothing.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except PermissionError as error:
                raise StackError(f"Port {port} is for root only: choose one from 1024 with --{name}-port.") from error
            except OSError as error:
                raise StackError(
                    f"Port {port} is taken: end what listens there, or choose another with --{name}-port "
                    f"(or TOUCHLINE_STACK_{name.upper()}_PORT)."
                ) from error


def _start(directory: Path, state: State, servers: Iterable[Server], timeout: float, tell: Tell) -> None:
    """Start the servers, note them down, wait for them; on any failure end them again."""
    started: list[Server] = []
    try:
        # Elasticsearch first: it takes the longest.
        for server in sorted(servers):
            tell(server, "starting")
            state = state.model_copy(update={"processes": {**state.processes, server: _spawn(directory, state, server)}})
            started.append(server)
            save(directory, state)
        _wait(directory, state, started, timeout, tell)
    except BaseException:
        _end(state, started, tell)
        raise


def _spawn(directory: Path, state: State, server: Server) -> Process:
    jvm = state.jvm
    if jvm is None:
        raise StackError("This stack was started by Docker.")
    log = log_file(directory, server)
    if log.exists():
        log.replace(log.with_suffix(".log.1"))
    path = os.environ.get("PATH", os.defpath)
    if server is Server.ELASTICSEARCH:
        config = elasticsearch.configure(jvm, state.ports)
        environment = elasticsearch.environment(jvm, path, config)
        return process.spawn(elasticsearch.command(jvm), environment=environment, directory=elasticsearch.data(jvm), log=log, user=jvm.user)
    config = kafka.configure(jvm, state.ports)
    environment = kafka.environment(jvm, path)
    if not kafka.formatted(jvm):
        _format_kafka(jvm, config)
    return process.spawn(kafka.command(jvm, config), environment=environment, directory=kafka.data(jvm), log=log, user=jvm.user)


def _format_kafka(jvm: Jvm, config: Path) -> None:
    done = process.run(kafka.format_command(jvm, config), user=jvm.user)
    if done.returncode:
        raise StackError(f"Kafka's data folder could not be set up: {done.stdout.strip()}")


def _end(state: State, servers: Iterable[Server], tell: Tell) -> None:
    for server in servers:
        asked = process.end(state.processes[server], patience=PATIENCE)
        tell(server, "stopped" if asked else f"killed: it did not stop within {PATIENCE} s")


def _wait(directory: Path, state: State, servers: Iterable[Server], timeout: float, tell: Tell) -> None:
    begin = time.monotonic()
    waiting = list(servers)
    while waiting:
        for server in list(waiting):
            if _answers(server, state.ports):
                if (seconds := time.monotonic() - begin) >= 1:
                    tell(server, f"healthy after {seconds:.0f} s")
                waiting.remove(server)
            elif not process.alive(state.processes[server]):
                log = log_file(directory, server)
                raise StackError(f"{server.label} died while starting. The end of {log}:\n{last_lines(log)}")
        if waiting and time.monotonic() - begin > timeout:
            late = " and ".join(server.label for server in waiting)
            raise StackError(f"{late} did not answer within {timeout:.0f} s (--timeout). See `touchline stack logs`.")
        if waiting:
            time.sleep(0.3)


def _answers(server: Server, ports: Ports) -> bool:
    return kafka.answers(ports) if server is Server.KAFKA else elasticsearch.answers(ports)


def last_lines(path: Path, number: int = 30) -> str:
    """The end of a log."""
    return "\n".join(path.read_text(errors="replace").splitlines()[-number:]) if path.exists() else "(no log)"
