"""Processes of the stack: start one that outlives its starter, know it again, end it. Linux only, by ``/proc``; knows no server."""

import contextlib
import os
import pwd
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypedDict

from service.stack.model import Process, StackError

PROC = Path("/proc")


def spawn(command: Sequence[str], *, environment: Mapping[str, str], directory: Path, log: Path, user: str | None) -> Process:
    """Start a server in a session of its own, as ``user`` (None: as we are), with its output at the end of ``log``.

    Raises:
        StackError: when it cannot be started at all. One that starts and dies is not noticed here: ask ``alive``.
    """
    with log.open("ab") as output:
        try:
            process = subprocess.Popen(  # noqa: S603 - our own command
                command,
                env=dict(environment),
                cwd=directory,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                umask=0o022,
                **_identity(user),
            )
        except OSError as error:
            raise StackError(f"Cannot start {command[0]}: {error}") from error
    # It is meant to outlive us: without this, Popen warns when it is thrown away. `members` takes note of its death.
    process.returncode = 0
    seen = _look(process.pid)
    return Process(pid=process.pid, started=seen.started if seen else 0, boot=_boot())


def run(command: Sequence[str | Path], *, user: str | None, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Run a short command as ``user`` (None: as we are) to its end; what it says on both channels is in ``stdout``."""
    return subprocess.run(  # noqa: S603 - our own command
        command,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=timeout,
        check=False,
        **_identity(user),
    )


def alive(process: Process) -> bool:
    """Whether the process, or any other of its session, still runs."""
    return bool(members(process))


def members(process: Process) -> list[int]:
    """The numbers of all running processes of the session that ``process`` leads; empty when it is over.

    A number that was given to a stranger since is never among them: the start time must be that of the leader, and where the leader is
    gone its session's others must be younger than it was.
    """
    if process.boot != _boot():
        return []
    leader = _look(process.pid)
    if leader and leader.started != process.started:
        return []
    if leader and leader.over:
        with contextlib.suppress(ChildProcessError):  # another's child is for that one to take note of
            os.waitpid(process.pid, os.WNOHANG)
    looks = ((pid, _look(pid)) for pid in (int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit()))
    return [pid for pid, seen in looks if seen and not seen.over and seen.session == process.pid and seen.started >= process.started]


def end(process: Process, *, patience: float) -> bool:
    """Ask the process and its session to end, and kill what is left after ``patience`` seconds. True if it ended when asked."""
    _signal(process, signal.SIGTERM)
    if _gone(process, patience):
        return True
    kill(process)
    return False


def kill(process: Process) -> None:
    """End the process and its session at once, without a chance to tidy up.

    Raises:
        StackError: when it is still there after 10 seconds.
    """
    _signal(process, signal.SIGKILL)
    if not _gone(process, 10):
        raise StackError(f"Process {process.pid} does not end, not even by SIGKILL. See `ps -o pid,stat,wchan,cmd -s {process.pid}`.")


class _Identity(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


def _identity(user: str | None) -> _Identity:
    """The user with its own group, and none of ours."""
    if user is None:
        return {}
    entry = pwd.getpwnam(user)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _signal(process: Process, number: signal.Signals) -> None:
    for pid in members(process):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


def _gone(process: Process, patience: float) -> bool:
    deadline = time.monotonic() + patience
    while alive(process):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


class _Seen(NamedTuple):
    session: int
    started: int
    over: bool
    """It only waits for its parent to take note of its end."""


def _look(pid: int) -> _Seen | None:
    """What the kernel tells of a process; None for one that is not there."""
    try:
        # The name, in brackets, may hold blanks and brackets itself; the fields after it are numbers: state, ppid, pgrp, session, …
        fields = (PROC / str(pid) / "stat").read_text(errors="replace").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return _Seen(session=int(fields[3]), started=int(fields[19]), over=fields[0] in "ZX")


def _boot() -> str:
    try:
        return (PROC / "sys/kernel/random/boot_id").read_text().strip()
    except FileNotFoundError as error:
        raise StackError("The stack without Docker runs on Linux only. Start a Docker engine and try again.") from error
