"""Processes: known again for what they are, ended with all that is theirs, and never mistaken for a stranger."""

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from service.stack import process
from service.stack.model import Process, StackError


class Starter:
    """Starts shell commands, and ends what is left of them after the test."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.log = directory / "log"
        self.started: list[Process] = []

    def __call__(self, command: str, user: str | None = None) -> Process:
        started = process.spawn(
            ["/bin/sh", "-c", command], environment={"PATH": os.defpath}, directory=self.directory, log=self.log, user=user
        )
        self.started.append(started)
        return started


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Starter]:
    starter = Starter(tmp_path)
    yield starter
    for each in starter.started:
        process.kill(each)


def wait_until_over(started: Process) -> None:
    deadline = time.monotonic() + 10
    while process.alive(started):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_started_process_is_alive_until_it_is_ended(start: Starter) -> None:
    started = start("exec sleep 60")
    assert process.alive(started)
    assert process.end(started, patience=10)
    assert not process.alive(started)
    assert process.end(started, patience=0), "to end it again does nothing"


def test_it_leads_a_session_of_its_own(start: Starter) -> None:
    started = start("exec sleep 60")
    assert os.getsid(started.pid) == started.pid != os.getsid(0)


def test_a_process_that_ended_by_itself_is_over_even_before_it_is_waited_for(start: Starter) -> None:
    wait_until_over(start("exit 3"))


def test_how_another_child_of_ours_ended_is_left_for_its_own_parent_to_ask(start: Starter) -> None:
    started = start("exec sleep 60")
    other = subprocess.Popen(["/bin/sh", "-c", "exit 3"])
    while (process.PROC / str(other.pid) / "stat").read_text().rpartition(")")[2].split()[0] != "Z":
        time.sleep(0.02)
    assert process.alive(started)
    assert other.wait(10) == 3


def test_its_output_is_kept(start: Starter) -> None:
    wait_until_over(start("echo out; echo problem >&2"))
    assert start.log.read_text() == "out\nproblem\n"


def test_one_that_will_not_end_is_killed(start: Starter) -> None:
    started = start("trap '' TERM; echo ready; while :; do sleep 0.1; done")
    while not start.log.read_text():
        time.sleep(0.02)
    assert not process.end(started, patience=0.3)
    assert not process.alive(started)


def test_its_children_are_ended_with_it_even_when_it_went_first(start: Starter) -> None:
    started = start("sleep 60 & echo $!")
    while not (said := start.log.read_text()):
        time.sleep(0.02)
    child = int(said)
    deadline = time.monotonic() + 10
    while process.members(started) != [child]:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert process.end(started, patience=10)
    assert not process.alive(started)


@pytest.mark.parametrize("change", [{"started": -1}, {"boot": "another boot"}])
def test_a_stranger_with_the_same_number_is_left_alone(start: Starter, change: dict[str, object]) -> None:
    stranger = start("exec sleep 60")
    ours = stranger.model_copy(update={**change, "started": stranger.started - 1} if "started" in change else change)
    assert not process.alive(ours)
    assert process.end(ours, patience=0)
    process.kill(ours)
    assert process.alive(stranger)


def test_a_command_that_is_not_there_is_told(start: Starter, tmp_path: Path) -> None:
    with pytest.raises(StackError, match="Cannot start /nowhere/server"):
        process.spawn(["/nowhere/server"], environment={}, directory=tmp_path, log=tmp_path / "log", user=None)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can start as another user")
def test_another_user_gets_none_of_our_rights(start: Starter) -> None:
    started = start("id -un; id -Gn; exec sleep 60", user="nobody")
    while len(lines := start.log.read_text().splitlines()) < 2:
        time.sleep(0.02)
    assert lines in (["nobody", "nogroup"], ["nobody", "nobody"])
    assert Path(f"/proc/{started.pid}").stat().st_uid != 0
