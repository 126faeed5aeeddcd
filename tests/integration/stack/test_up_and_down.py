"""``touchline stack`` on real servers, as a person and CI call it: by command, without a terminal, beside other stacks."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from elasticsearch import AsyncElasticsearch

from service.stack import engine, place
from tests.integration.ports import free_ports

COMMAND = [sys.executable, "-c", "from service.cli import main; main()", "stack"]


class Stack:
    """The command, for one directory and its ports."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.kafka, self.controller, self.elasticsearch = free_ports(3)

    def run(self, *arguments: str, expect: int = 0) -> str:
        ports = {"KAFKA": self.kafka, "CONTROLLER": self.controller, "ELASTICSEARCH": self.elasticsearch}
        environment = {
            **os.environ,
            "TOUCHLINE_STACK_DIRECTORY": str(self.directory),
            **{f"TOUCHLINE_STACK_{name}_PORT": str(port) for name, port in ports.items()},
        }
        done = subprocess.run(
            [*COMMAND, *arguments], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        assert done.returncode == expect, done.stderr
        return done.stdout if expect == 0 or "--json" in arguments else done.stderr

    def servers(self, expect: int = 0) -> dict[str, dict[str, Any]]:
        return {server["server"]: server for server in json.loads(self.run("status", "--json", expect=expect))["servers"]}


@pytest.fixture
def own() -> Iterator[Stack]:
    """A stack of this test's own; its directory stays, so that the servers are fetched once."""
    stack = Stack(place.CHECKOUT / ".touchline" / "test-up-and-down")
    stack.run("down")
    yield stack
    stack.run("down")


async def test_a_stack_starts_survives_a_crash_and_ends(own: Stack, tmp_path: Path) -> None:
    assert "The stack is up." in own.run("up")
    first = own.servers()
    assert {server["health"] for server in first.values()} == {"healthy"}
    assert first["kafka"]["url"] == f"127.0.0.1:{own.kafka}"
    assert first["elasticsearch"]["url"] == f"http://127.0.0.1:{own.elasticsearch}"
    await write(own)

    assert "nothing was done" in own.run("up")
    assert own.servers() == first, "a second up starts nothing"
    assert f"Port {own.elasticsearch} is taken" in own.run("up", "--directory", str(tmp_path), expect=1)

    own.run("kill", "elasticsearch")
    assert own.servers(expect=1)["elasticsearch"]["health"] == "stopped"
    own.run("up")
    second = own.servers()
    assert second["kafka"]["pid"] == first["kafka"]["pid"], "the other server went on"
    assert second["elasticsearch"]["pid"] != first["elasticsearch"]["pid"]
    own.run("stop", "kafka")
    own.run("start", "kafka")
    assert await read(own) == (["kept"], {"words": "kept"}), "both kept their data"

    own.run("down")
    assert {server["health"] for server in own.servers(expect=1).values()} == {"stopped"}
    assert "nothing was done" in own.run("down")


@pytest.mark.skipif(engine.choose(None) != "local", reason="with Docker the servers run in containers")
def test_the_servers_listen_on_this_machine_only_and_not_as_root(stack_directory: Path, stack: object) -> None:
    processes = [server.pid for server in engine.status(stack_directory).servers]
    assert all(processes)
    listening = listeners(processes_of({pid for pid in processes if pid}))
    assert len(listening) >= len(processes)
    assert {address for address, _ in listening} == {"127.0.0.1"}
    assert all(Path(f"/proc/{pid}").stat().st_uid != 0 for pid in processes)


async def write(own: Stack) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=f"127.0.0.1:{own.kafka}")
    await admin.start()
    try:
        await admin.delete_topics(await topics(admin))
        await admin.create_topics([NewTopic("kept", 1, 1)])
    finally:
        await admin.close()
    async with AsyncElasticsearch(f"http://127.0.0.1:{own.elasticsearch}") as client:
        await client.indices.delete(index="kept", ignore_unavailable=True)
        await client.indices.create(index="kept")
        await client.index(index="kept", id="1", document={"words": "kept"})


async def read(own: Stack) -> tuple[list[str], dict[str, Any]]:
    admin = AIOKafkaAdminClient(bootstrap_servers=f"127.0.0.1:{own.kafka}")
    await admin.start()
    try:
        names = await topics(admin)
    finally:
        await admin.close()
    async with AsyncElasticsearch(f"http://127.0.0.1:{own.elasticsearch}") as client:
        return names, (await client.get(index="kept", id="1"))["_source"]


async def topics(admin: AIOKafkaAdminClient) -> list[str]:
    return [name for name in await admin.list_topics() if not name.startswith("__")]


def processes_of(leaders: set[int]) -> set[int]:
    """All processes of the sessions that these lead."""
    return {int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit() and session(int(entry.name)) in leaders}


def session(pid: int) -> int | None:
    try:
        return os.getsid(pid)
    except ProcessLookupError:
        return None


def opened(link: Path) -> str:
    """What a descriptor of a running process stands for; nothing where the process has just closed it."""
    try:
        return str(link.readlink())
    except FileNotFoundError:
        return ""


def listeners(processes: set[int]) -> set[tuple[str, int]]:
    """Addresses and ports on which these processes wait for connections, IPv4 ones in IPv6's form as IPv4."""
    inodes = {target for pid in processes for link in Path(f"/proc/{pid}/fd").iterdir() if (target := opened(link)).startswith("socket:")}
    found = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            fields = line.split()
            address, _, port = fields[1].partition(":")
            if fields[3] == "0A" and f"socket:[{fields[9]}]" in inodes:
                octets = bytes.fromhex(address[-8:])[::-1]
                mapped = len(address) == 8 or address[:24] == "0000000000000000FFFF0000"
                found.add((".".join(map(str, octets)) if mapped else address, int(port, 16)))
    return found
