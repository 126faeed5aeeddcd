"""Find a Java on this machine, and the Elasticsearch that suits it. Looks at files and runs ``java -version``; installs nothing."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from service.stack import process
from service.stack.model import StackError

DIRECTORIES = (Path("/usr/lib/jvm"), Path("/usr/java"), Path("/opt/java"), Path("/usr/local/openjdk"))
"""Where distributions and images put their JVMs: each holds one folder a JVM."""


class Java(NamedTuple):
    """A Java: its home, and its major version."""

    home: Path
    version: int


class Elasticsearch(NamedTuple):
    """A release of Elasticsearch, the SHA-256 of its archive, and the Java versions that it was tried with."""

    version: str
    sha256: str
    java_from: int
    java_to: int


RELEASES = {
    9: Elasticsearch("9.2.0", "bf44938a0490ba2a303d39c9cb64b38963dd08c812ce93e10816e878585bcb6b", 21, 25),
    8: Elasticsearch("8.19.21", "215d5f3dbf0609a149f6218a9e47b6ae2df34ebbff3c5754e35f15a5e5393c8a", 17, 25),
}
"""By major version, the newest first."""


def choose(javas: Iterable[Java], major: int | None) -> tuple[Java, Elasticsearch]:
    """The newest Elasticsearch (of ``major``, if one is asked for) that one of these Javas can run, and the newest Java for it.

    Raises:
        StackError: when none suits; says which were found and what is needed.
    """
    found = sorted(set(javas), key=lambda java: (java.version, str(java.home)), reverse=True)
    wanted = [release for number, release in RELEASES.items() if major in (None, number)]
    for release in wanted:
        for java in found:
            if release.java_from <= java.version <= release.java_to:
                return java, release
    needs = " and ".join(
        f"Elasticsearch {release.version} needs a Java from {release.java_from} to {release.java_to}" for release in wanted
    )
    have = ", ".join(f"{java.version} in {java.home}" for java in found) or "none"
    raise StackError(
        f"{needs}; found: {have}. Install one (Debian: apt-get install default-jre-headless) "
        "or point JAVA_HOME to one, or start a Docker engine."
    )


def find(environment: Mapping[str, str], user: str | None, directories: Iterable[Path] = DIRECTORIES) -> list[Java]:
    """All Javas of this machine that ``user`` (None: we) can run: JAVA_HOME, PATH and the usual directories."""
    homes = [Path(environment["JAVA_HOME"])] if environment.get("JAVA_HOME") else []
    if on_path := shutil.which("java", path=environment.get("PATH", os.defpath)):
        homes.append(Path(on_path).resolve().parent.parent)
    for directory in directories:
        if directory.is_dir():
            homes += sorted(directory.iterdir())
    found = []
    for home in dict.fromkeys(home.resolve() for home in homes):
        version = _version(home, user)
        if version is not None:
            found.append(Java(home, version))
    return found


def major(text: str) -> int | None:
    """The major version in what ``java -version`` prints, or in a ``release`` file: 17 of ``17.0.15``, 8 of ``1.8.0_432``."""
    match = re.search(r'(?:version |JAVA_VERSION=)"(?:1\.)?(\d+)', text)
    return int(match.group(1)) if match else None


def _version(home: Path, user: str | None) -> int | None:
    """The major version of the Java in ``home``; None if there is none that ``user`` can run."""
    if not (home / "bin/java").is_file():
        return None
    try:
        answer = process.run([home / "bin/java", "-version"], user=user)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return major(answer.stdout) if answer.returncode == 0 else None
