"""Where the servers live and as whom they run: as root both are handed to another user, who must be able to reach them."""

import hashlib
import os
import pwd
import re
from pathlib import Path

from service.stack import process
from service.stack.model import StackError

CHECKOUT = Path(__file__).resolve().parents[2]
"""The project that this file belongs to."""

UNPRIVILEGED = "nobody"
"""Who runs the servers when root starts them: Elasticsearch refuses root, and Kafka needs no more."""

ELSEWHERE = Path("/var/tmp")  # noqa: S108 - every user can enter it, and it outlives a reboot; `_own` guards against a stranger's folder


PLAIN_PATH = re.compile(r"[A-Za-z0-9/._+@~-]+")
"""Paths that both servers bear: Elasticsearch fails on a blank, a class path on a colon, a properties file on an accent."""


def default_directory() -> Path:
    """``.touchline/stack`` of the project."""
    return CHECKOUT / ".touchline" / "stack"


def pom() -> Path:
    """What Maven reads.

    Raises:
        StackError: where the package is installed without its project.
    """
    return recipes() / "pom.xml"


def recipes() -> Path:
    """``deploy/local``: the configuration of the servers.

    Raises:
        StackError: where the package is installed without its project.
    """
    path = CHECKOUT / "deploy" / "local"
    if not path.is_dir():
        raise StackError("`touchline stack` needs the project's checkout, with deploy/local: run it from there.")
    return path


def user() -> str | None:
    """As whom the servers run; None: as we do."""
    if os.geteuid() != 0:
        return None
    try:
        pwd.getpwnam(UNPRIVILEGED)
    except KeyError as error:
        raise StackError(f"Elasticsearch refuses to run as root, and there is no user {UNPRIVILEGED}. Run this as another user.") from error
    return UNPRIVILEGED


def make(directory: Path) -> None:
    """Make the stack's directory. As root, the servers' user may enter it and what is made above it, whatever our umask is."""
    new = [folder for folder in directory.parents if not folder.exists()]
    directory.mkdir(parents=True, exist_ok=True)
    if user() is not None:
        # Only what is ours: who may enter the folders above is for others to say.
        for own in {*new, directory, *(folder for folder in directory.parents if folder.name == ".touchline")}:
            open_to_all(own)


def home(directory: Path, server_user: str | None) -> Path:
    """The folder for software, configuration and data.

    That is ``directory``, or one under /var/tmp where ``server_user`` cannot get there or its name is not plain enough for the servers.

    Raises:
        StackError: neither will do.
    """
    if PLAIN_PATH.fullmatch(str(directory)) and _can_enter(directory, server_user):
        return directory
    elsewhere = ELSEWHERE / f"touchline-{hashlib.sha256(str(directory.resolve()).encode()).hexdigest()[:12]}"
    _own(elsewhere)
    if not _can_enter(elsewhere, server_user):
        raise StackError(f"User {server_user} can enter neither {directory} nor {elsewhere}: give a --directory that it can enter.")
    return elsewhere


def hand_over(directory: Path, server_user: str | None) -> Path:
    """Make the folder, and all in it, the server's own."""
    open_to_all(directory.parent)
    directory.mkdir(exist_ok=True)
    if server_user is not None:
        entry = pwd.getpwnam(server_user)
        for path in [directory, *directory.rglob("*")]:
            os.chown(path, entry.pw_uid, entry.pw_gid, follow_symlinks=False)
        directory.chmod(0o750)
    return directory


def open_to_all(directory: Path) -> Path:
    """Make the folder, and let every user enter and list it, whatever our umask is."""
    directory.mkdir(parents=True, exist_ok=True)
    directory.chmod(directory.stat().st_mode | 0o055)
    return directory


def _can_enter(directory: Path, server_user: str | None) -> bool:
    return process.run(["/bin/ls", "--", directory.resolve()], user=server_user).returncode == 0


def _own(directory: Path) -> None:
    """Make a folder under a place where everyone can write, and refuse one that somebody else put there."""
    directory.mkdir(mode=0o755, exist_ok=True)
    if directory.is_symlink() or directory.stat().st_uid != os.geteuid():
        raise StackError(f"{directory} belongs to somebody else. Remove it, or give another --directory.")
    directory.chmod(0o755)
