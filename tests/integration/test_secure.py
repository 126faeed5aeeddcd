"""Servers that ask for a login and speak TLS by a CA of their own: the worker and the commands come in, or say what keeps them out."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from service.stack import engine
from service.stack.model import Server
from tests.integration import secured
from tests.integration.secured import Secured
from tests.integration.world import TOUCHLINE, World, article

KEY = "dGhlLWlkOnRoZS1rZXk="


@pytest.fixture(scope="module")
def servers(stack_directory: Path) -> Iterator[Secured]:
    """Where they cannot start, the tests fail; but with Docker they are not asked for, since they need a Java."""
    if not secured.can_run() and engine.choose(None) == "docker":
        pytest.skip("there is no Java and Maven, and the other tests' servers run in containers")
    try:
        yield asyncio.run(secured.up(stack_directory / "secured", stack_directory))
    finally:
        secured.down(stack_directory / "secured")


@pytest.fixture
async def world(servers: Secured, tmp_path: Path) -> AsyncIterator[World]:
    """Topics, indices and a group of this test's own, on the secured servers; logs in by SCRAM, and by user and password."""
    name = f"t{uuid4().hex[:8]}"
    login = {**servers.scram, **servers.user}
    world = World(name=name, addresses=servers.addresses, stack_directory=servers.directory, directory=tmp_path, overrides=login)
    yield world
    await world.end()


async def test_worker_and_commands_log_in_by_scram_and_password(world: World) -> None:
    file = world.directory / "article.json"
    file.write_bytes(article(1)[1])
    worker = world.start_worker()
    await world.publish([])  # makes the topics
    assert (await world.run("publish", str(file)))[:2] == (0, f"1 of 1 messages delivered to {world.name}.raw\n")
    await world.settled()
    assert len(await world.documents("article")) == 1
    (status, out, _), (refused, _, _) = await asyncio.gather(world.run("search", "articles", "--json"), world.run("dlq", "list"))
    assert (status, len(out.splitlines()), refused) == (0, 1, 0)
    assert await world.stop_worker(worker, signal.SIGTERM) == 0


async def test_by_plain_and_key_from_files_until_the_key_is_revoked(world: World, servers: Secured) -> None:
    keys = {KEY: (secured.USER, secured.PASSWORD)}
    secrets = world.directory / "secrets"
    secrets.mkdir()
    (secrets / "touchline_elasticsearch__api_key").write_text(KEY + "\n")
    (world.directory / ".env").write_text(f"TOUCHLINE_KAFKA__SASL_PASSWORD={secured.PLAIN_PASSWORD}\n")
    with servers.gate(keys) as address:
        by_key = keyholder(world, servers, address, **servers.plain)
        without = ["-u", "TOUCHLINE_KAFKA__SASL_PASSWORD", "-u", "TOUCHLINE_ELASTICSEARCH__API_KEY", f"TOUCHLINE_SECRETS_DIR={secrets}"]
        await world.publish([article(1)])
        worker = by_key.start_worker(*without, str(TOUCHLINE), "worker", program=Path("/usr/bin/env"))
        await by_key.settled()
        keys.clear()
        await world.publish([article(2), (b"https://sport.example/bad", b"{}")])
        assert await asyncio.to_thread(worker.wait, 30) == 1
    (words,) = critical(world.log())
    assert words.startswith("the worker stops: Elasticsearch does not know this login: check TOUCHLINE_ELASTICSEARCH__API_KEY")
    assert not await world.committed(), "the message that was not indexed is not acknowledged"
    assert (len(await world.documents("article")), await world.letters()) == (1, [])


@pytest.mark.parametrize("user", [secured.HALF_USER, secured.BLIND_USER])
async def test_a_key_that_may_not_do_everything_stops_the_worker(world: World, servers: Secured, user: str) -> None:
    await world.publish([article(1)])
    with servers.gate({KEY: (user, secured.PASSWORD)}) as address:
        worker = keyholder(world, servers, address, **servers.scram).start_worker()
        assert await asyncio.to_thread(worker.wait, 30) == 1
    (words,) = critical(world.log())
    assert words.startswith("the worker stops: ")
    assert "security_exception" in words
    assert not await world.committed()
    assert await world.letters() == []


@pytest.mark.parametrize(
    ("command", "setting", "value", "words"),
    [
        ("worker", "KAFKA__SASL_PASSWORD", "wrong", "Kafka does not know this login: check TOUCHLINE_KAFKA__SASL_USERNAME"),
        ("worker", "ELASTICSEARCH__PASSWORD", "wrong", "Elasticsearch does not know this login: check TOUCHLINE_"),
        ("worker", "ELASTICSEARCH__CA_FILE", "{stranger}", "is not trusted: check TOUCHLINE_ELASTICSEARCH__CA_FILE"),
        ("dlq list", "KAFKA__SSL_CA_FILE", "{stranger}", "is not trusted: check TOUCHLINE_KAFKA__SSL_CA_FILE"),
        ("demo", "ELASTICSEARCH__CA_FILE", "{stranger}", "is not trusted: check TOUCHLINE_ELASTICSEARCH__CA_FILE"),
    ],
)
async def test_who_is_not_let_in_says_why_in_one_line_and_ends(
    servers: Secured, tmp_path: Path, command: str, setting: str, value: str, words: str
) -> None:
    login = {**servers.scram, **servers.user, f"TOUCHLINE_{setting}": value.format(stranger=servers.stranger)}
    world = World(name="t", addresses=servers.addresses, stack_directory=servers.directory, directory=tmp_path, overrides=login)
    began = time.monotonic()
    status, _, err = await world.run(*command.split())
    assert status == 1
    assert time.monotonic() - began < 30, "it does not try until the minute of a start is over"
    (line,) = critical(err) if command == "worker" else err.splitlines()
    assert words in line
    assert "Traceback" not in err


def keyholder(world: World, servers: Secured, address: str, **kafka: str) -> World:
    """The same world, for workers that have an API key in place of a user."""
    key = {"TOUCHLINE_ELASTICSEARCH__CA_FILE": str(servers.ca), "TOUCHLINE_ELASTICSEARCH__API_KEY": KEY}
    return replace(world, addresses={**servers.addresses, Server.ELASTICSEARCH: address}, overrides={**kafka, **key})


def critical(log: str) -> list[str]:
    """The messages of ours that say why a worker ended."""
    return [line.partition(": ")[2] for line in log.splitlines() if " CRITICAL service." in line]
