"""The door to the stack: picks Docker or the JVM, and hands every command on to the one that the stack was started with."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from service.stack import docker, local, place
from service.stack.model import Engine, Ports, Server, StackError, State, Status, Tell, Wishes


def choose(wished: Engine | None) -> Engine:
    """Docker where an engine answers, else the JVM, unless one is asked for.

    Raises:
        StackError: Docker is asked for and cannot be used.
    """
    if wished == "local":
        return "local"
    reason = docker.why_not()
    if wished == "docker" and reason:
        raise StackError(f"Docker cannot be used: {reason}. Start it, or use --engine local.")
    return "local" if reason else "docker"


def up(directory: Path, wishes: Wishes, tell: Tell) -> bool:
    """Have both servers run and answer. False where they did already.

    Raises:
        StackError: something is in the way.
    """
    place.recipes()
    # Where Docker's engine is gone, so are its containers: then the JVM may take over.
    before = local.status(directory) if _docker(directory) and docker.why_not() else status(directory)
    running = before.engine if any(server.health != "stopped" for server in before.servers) else None
    if running and wishes.engine not in {None, running}:
        raise StackError(f"The stack runs already, by {running}: `touchline stack down` first.")
    engine = running or choose(wishes.engine)
    if engine == "local":
        return local.up(directory, wishes, tell)
    if wishes.elasticsearch_major is not None:
        raise StackError("--elasticsearch-major is for --engine local; with Docker the version is that of docker-compose.yml.")
    tell(None, "by Docker: pulling and starting; the first time takes minutes")
    with local.locked(directory, tell):
        state = local.load(directory)
        ports = wishes.ports(state.ports if state and running else Ports())
        if state and running and ports != state.ports:
            raise StackError("The stack runs already, with other ports: `touchline stack down` first.")
        local.save(directory, State(engine="docker", ports=ports))
        docker.up(directory, ports, wishes.timeout)
    return not before.healthy


def down(directory: Path, tell: Tell) -> bool:
    """End what ``up`` started, data kept. False where nothing ran."""
    state = _docker(directory)
    if state is None:
        return local.down(directory, tell)
    ran = any(server.health != "stopped" for server in docker.status(directory, state.ports).servers)
    docker.down(directory, state.ports)
    return ran


def start(directory: Path, server: Server, timeout: float, tell: Tell) -> bool:
    """Start one server again, with its data, and wait until it answers. False where it runs."""
    state = _docker(directory)
    if state is None:
        return local.start(directory, server, timeout, tell)
    ran = _runs(directory, state, server)
    docker.start(directory, state.ports, server, timeout)
    return not ran


def stop(directory: Path, server: Server, tell: Tell, *, at_once: bool = False) -> bool:
    """End one server, by SIGTERM or (``at_once``) by SIGKILL. False where it does not run."""
    state = _docker(directory)
    if state is None:
        return local.stop(directory, server, tell, at_once=at_once)
    if not _runs(directory, state, server):
        return False
    docker.stop(directory, state.ports, server, at_once=at_once)
    return True


def status(directory: Path) -> Status:
    """How the stack does now."""
    state = _docker(directory)
    return docker.status(directory, state.ports) if state else local.status(directory)


def logs_command(directory: Path, servers: Sequence[Server], lines: int, *, follow: bool) -> list[str]:
    """The command that shows the servers' logs.

    Raises:
        StackError: there are none.
    """
    if _docker(directory):
        return docker.logs_command(directory, servers, lines, follow=follow)
    files = [str(file) for server in servers if (file := local.log_file(directory, server)).is_file()]
    tail = shutil.which("tail")
    if not files or tail is None:
        raise StackError(f"There are no logs in {directory / 'logs'}: was the stack ever started?")
    return [tail, "-n", str(lines), *(["-F"] if follow else []), *files]


def _docker(directory: Path) -> State | None:
    """What was written down, if the stack is Docker's."""
    state = local.load(directory)
    return state if state and state.engine == "docker" else None


def _runs(directory: Path, state: State, server: Server) -> bool:
    return any(each.server is server and each.health != "stopped" for each in docker.status(directory, state.ports).servers)
