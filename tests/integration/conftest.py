"""Integration tests run on real servers: a stack of their own, beside any other, started for the session and stopped after it."""

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from service.stack import engine, place
from service.stack.model import Server, Wishes
from tests.integration.ports import free_ports
from tests.integration.world import World


@pytest.fixture(scope="session")
def stack_directory() -> Path:
    """One for a checkout; another by the environment, for two runs of the tests at the same time."""
    return Path(os.environ.get("TOUCHLINE_STACK_TEST_DIRECTORY") or place.CHECKOUT / ".touchline" / "test-stack")


@pytest.fixture(scope="session")
def stack(stack_directory: Path) -> Iterator[dict[Server, str]]:
    """The servers' addresses. Where they cannot start, the tests fail: none is skipped."""
    kafka, controller, elasticsearch = free_ports(3)
    engine.down(stack_directory, _silent)
    engine.up(stack_directory, Wishes(kafka_port=kafka, controller_port=controller, elasticsearch_port=elasticsearch), _silent)
    yield {server.server: server.url for server in engine.status(stack_directory).servers}
    engine.down(stack_directory, _silent)


@pytest.fixture
async def world(stack: dict[Server, str], stack_directory: Path, tmp_path: Path) -> AsyncIterator[World]:
    """Topics, indices and a consumer group of this test's own."""
    world = World(name=f"t{uuid4().hex[:8]}", addresses=stack, stack_directory=stack_directory, directory=tmp_path)
    yield world
    await world.end()


def _silent(server: Server | None, words: str) -> None:
    """Nobody reads the stack's progress here."""
