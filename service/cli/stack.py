"""``touchline stack``: Kafka and Elasticsearch for development and tests. Options in, words out; all doing is in ``service.stack``."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from service.stack import engine, place
from service.stack.model import Ports, Server, StackError, Status, Tell, Wishes

app = typer.Typer(no_args_is_help=True, help="Kafka and Elasticsearch for development and tests, by Docker or without.")
out, err = Console(highlight=False, soft_wrap=True), Console(stderr=True)


def register(parent: typer.Typer) -> None:
    """Put these commands under ``touchline stack``."""
    parent.add_typer(app, name="stack")


class EngineChoice(StrEnum):
    """How to run the servers."""

    AUTO = "auto"
    DOCKER = "docker"
    LOCAL = "local"


class MajorChoice(StrEnum):
    """Major versions of Elasticsearch."""

    EIGHT = "8"
    NINE = "9"


DirectoryOption = Annotated[
    Path | None,
    typer.Option(
        "--directory", envvar="TOUCHLINE_STACK_DIRECTORY", help="Where the stack is kept. [default: .touchline/stack]", show_default=False
    ),
]
TimeoutOption = Annotated[float, typer.Option(help="Seconds to wait for the servers.", min=1)]
ServerArgument = Annotated[Server, typer.Argument(help="Which server.")]


def _port(variable: str, text: str) -> object:
    return typer.Option(envvar=f"TOUCHLINE_STACK_{variable}_PORT", min=1, max=65535, show_default=False, help=text)


@app.command()
def up(
    directory: DirectoryOption = None,
    engine_choice: Annotated[
        EngineChoice, typer.Option("--engine", envvar="TOUCHLINE_STACK_ENGINE", help="auto: Docker where an engine answers.")
    ] = EngineChoice.AUTO,
    kafka_port: Annotated[int | None, _port("KAFKA", "Port of Kafka. [default: 9092]")] = None,
    controller_port: Annotated[int | None, _port("CONTROLLER", "Port of Kafka's controller. [default: 9093]")] = None,
    elasticsearch_port: Annotated[int | None, _port("ELASTICSEARCH", "Port of Elasticsearch. [default: 9200]")] = None,
    elasticsearch_major: Annotated[
        MajorChoice | None,
        typer.Option(
            envvar="TOUCHLINE_STACK_ELASTICSEARCH_MAJOR",
            help="Without Docker. [default: the newest for the Java found]",
            show_default=False,
        ),
    ] = None,
    timeout: TimeoutOption = 180,
) -> None:
    """Start both servers and wait until they answer. Does nothing where they do."""
    with _speaking() as tell:
        wishes = Wishes(
            engine=None if engine_choice is EngineChoice.AUTO else engine_choice.value,
            kafka_port=kafka_port,
            controller_port=controller_port,
            elasticsearch_port=elasticsearch_port,
            elasticsearch_major=None if elasticsearch_major is None else 8 if elasticsearch_major is MajorChoice.EIGHT else 9,
            timeout=timeout,
        )
        started = engine.up(_directory(directory), wishes, tell)
    state = engine.status(_directory(directory))
    out.print("The stack is up." if started else "The stack is up already: nothing was done.")
    for server in state.servers:
        out.print(f"  {server.server.label} {server.version}  {server.url}")
    _hint(state)


@app.command()
def down(directory: DirectoryOption = None) -> None:
    """End what `up` started. The data stay."""
    with _speaking() as tell:
        ended = engine.down(_directory(directory), tell)
    out.print("The stack is down; its data stay." if ended else "The stack was not up: nothing was done.")


@app.command()
def status(
    directory: DirectoryOption = None, as_json: Annotated[bool, typer.Option("--json", help="For programs: one JSON object.")] = False
) -> None:
    """Show what runs, where, and how it does. Ends with 1 unless both servers are healthy."""
    with _speaking():
        state = engine.status(_directory(directory))
    if as_json:
        sys.stdout.write(state.model_dump_json(indent=2) + "\n")
    elif not state.servers:
        out.print("There is no stack here: `touchline stack up` starts one.")
    else:
        out.print(_table(state))
        for line in _places(state):
            out.print(line, markup=False)
    if not state.healthy:
        raise typer.Exit(1)


@app.command()
def logs(
    server: Annotated[Server | None, typer.Argument(help="Which server. [default: both]", show_default=False)] = None,
    directory: DirectoryOption = None,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on as new lines come.")] = False,
    lines: Annotated[int, typer.Option("--lines", "-n", help="How many lines of each.", min=0)] = 50,
) -> None:
    """Show the servers' logs."""
    with _speaking():
        command = engine.logs_command(_directory(directory), [server] if server else list(Server), lines, follow=follow)
    with contextlib.suppress(KeyboardInterrupt):
        raise typer.Exit(subprocess.run(command, check=False).returncode)  # noqa: S603 - our own command


@app.command()
def start(server: ServerArgument, directory: DirectoryOption = None, timeout: TimeoutOption = 180) -> None:
    """Start one server again, with its data, and wait until it answers."""
    with _speaking() as tell:
        started = engine.start(_directory(directory), server, timeout, tell)
    out.print(f"{server.label} is up." if started else f"{server.label} runs already: nothing was done.")


@app.command()
def stop(server: ServerArgument, directory: DirectoryOption = None) -> None:
    """End one server and leave the other, to see how the worker takes it."""
    with _speaking() as tell:
        ended = engine.stop(_directory(directory), server, tell)
    out.print(f"{server.label} is stopped." if ended else f"{server.label} did not run: nothing was done.")


@app.command()
def kill(server: ServerArgument, directory: DirectoryOption = None) -> None:
    """End one server at once (SIGKILL), as a crash would."""
    with _speaking() as tell:
        ended = engine.stop(_directory(directory), server, tell, at_once=True)
    out.print(f"{server.label} is killed." if ended else f"{server.label} did not run: nothing was done.")


def _directory(given: Path | None) -> Path:
    return given.resolve() if given else place.default_directory()


@contextlib.contextmanager
def _speaking() -> Iterator[Tell]:
    """Say what happens (a line that changes on a terminal, plain lines elsewhere), and end with 1 and one message when it cannot."""
    now: dict[Server | None, str] = {}
    spinner = err.status("…") if err.is_terminal else None

    def tell(server: Server | None, words: str) -> None:
        now[server] = words
        if spinner is None:
            typer.echo(f"{server.label if server else 'Stack'}: {words}", err=True)
        else:
            spinner.update("; ".join(f"{each.label if each else 'Stack'}: {said}" for each, said in now.items()))

    try:
        with spinner or contextlib.nullcontext():
            yield tell
    except StackError as error:
        typer.echo(f"touchline: {error}", err=True)
        raise typer.Exit(1) from error
    except OSError as error:
        typer.echo(f"touchline: {error}. Was this stack started by another user? Then give another --directory.", err=True)
        raise typer.Exit(1) from error


def _hint(state: Status) -> None:
    """Where the servers are not where the worker looks by itself, say how to tell it."""
    defaults = Ports()
    where = {server.server: server.url for server in state.servers}
    if any(where[server] != defaults.url(server) for server in where):
        out.print("For the worker:")
        out.print(f"  export TOUCHLINE_KAFKA__BOOTSTRAP_SERVERS={where[Server.KAFKA]}")
        out.print(f"  export TOUCHLINE_ELASTICSEARCH__URLS={where[Server.ELASTICSEARCH]}")


def _table(state: Status) -> Table:
    table = Table("Server", "Version", "Process", "Address", "Health", box=None, pad_edge=False)
    colours = {"healthy": "green", "starting": "yellow", "stopped": "red"}
    for each in state.servers:
        health = f"[{colours[each.health]}]{each.health}[/]"
        table.add_row(each.server.label, each.version, str(each.pid or ""), each.url, health)
    return table


def _places(state: Status) -> Iterator[str]:
    """What does not fit into a table: where the data are, and how the servers run."""
    for each in state.servers:
        yield f"{each.server.label} keeps its data in {each.data}" + (f", its log in {each.log}" if each.log else "")
    if state.java:
        yield f"On Java {state.java}" + (f", as user {state.user}" if state.user else "") + f". State: {state.directory}"
    else:
        yield f"By Docker. State: {state.directory}"


if __name__ == "__main__":
    app()
