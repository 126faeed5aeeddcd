"""Fetch the servers from Maven Central and unpack them. Downloads stay in Maven's own cache; knows nothing of running servers."""

import hashlib
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

from service.stack import place
from service.stack.java import Elasticsearch, Java
from service.stack.model import KAFKA_VERSION, StackError, Tell


def kafka_jars(home: Path) -> Path:
    """The folder of the broker's jars."""
    return home / "software" / f"kafka-{KAFKA_VERSION}"


def elasticsearch_home(home: Path, version: str) -> Path:
    """The folder that the archive of Elasticsearch unpacks to."""
    return home / "software" / f"elasticsearch-{version}"


def provide(home: Path, release: Elasticsearch, java: Java, *, pom: Path, log: Path, tell: Tell) -> None:
    """Have both servers unpacked under ``home``, readable for everyone; does nothing where they are.

    Raises:
        StackError: Maven is missing or cannot fetch them, or an archive is not the one it should be.
    """
    jars, elasticsearch = kafka_jars(home), elasticsearch_home(home, release.version)
    if jars.is_dir() and elasticsearch.is_dir():
        return
    fresh = place.open_to_all(home / "software") / "fresh"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    tell(None, f"fetching Kafka {KAFKA_VERSION} and Elasticsearch {release.version} from Maven Central")
    _maven(pom, release.version, fresh, java, log)
    archive = fresh / f"elasticsearch-{release.version}.zip"
    if not archive.is_file() or not any((fresh / "kafka").glob("kafka_*.jar")):
        raise StackError(f"Maven did not bring both servers; see {log}.")
    if (digest := _sha256(archive)) != release.sha256:
        raise StackError(f"{archive.name} is not the archive it should be: its SHA-256 is {digest}, not {release.sha256}. Nothing was run.")
    tell(None, "unpacking")
    _unpack(archive, fresh)
    _readable_for_all(fresh)
    # By renaming, so that a half-fetched server is never taken for a whole one.
    for new, final in ((fresh / "kafka", jars), (fresh / elasticsearch.name, elasticsearch)):
        if not final.is_dir():
            new.rename(final)
    shutil.rmtree(fresh)


def _maven(pom: Path, elasticsearch_version: str, target: Path, java: Java, log: Path) -> None:
    maven = shutil.which("mvn")
    if maven is None:
        raise StackError(
            "Maven (mvn) is not on the PATH, and it is what fetches Kafka and Elasticsearch. "
            "Install it (Debian: apt-get install maven), or start a Docker engine."
        )
    command = [maven, "-B", "-ntp", "-f", str(pom), "generate-resources", f"-Dkafka.version={KAFKA_VERSION}"]
    command += [f"-Delasticsearch.version={elasticsearch_version}", f"-Dsoftware={target}"]
    with log.open("wb") as output:
        done = subprocess.run(  # noqa: S603 - our own command
            command,
            env={**os.environ, "JAVA_HOME": str(java.home)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        errors = [line for line in log.read_text(errors="replace").splitlines() if line.startswith("[ERROR]")]
        reason = errors[0].removeprefix("[ERROR]").partition(" -> [Help")[0].strip() if errors else f"it ended with {done.returncode}"
        raise StackError(f"Maven could not fetch the servers: {reason} (all of it: {log})")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _unpack(archive: Path, target: Path) -> None:
    """Unpack with the permissions of the archive, which ``ZipFile.extractall`` leaves out."""
    with zipfile.ZipFile(archive) as opened:
        for member in opened.infolist():
            path = Path(opened.extract(member, target))
            if (mode := member.external_attr >> 16 & 0o777) and path.is_file():
                path.chmod(mode)


def _readable_for_all(directory: Path) -> None:
    """Like ``chmod -R a+rX``: the server's user is not the one who unpacks, and our umask may be strict."""
    for path in [directory, *directory.rglob("*")]:
        mode = path.stat().st_mode
        path.chmod(mode | (0o555 if path.is_dir() or mode & 0o100 else 0o444))
