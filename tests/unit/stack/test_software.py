"""Fetching the servers: what Maven brings is checked and unpacked whole, or not at all. A small script stands for Maven."""

import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from service.stack import software
from service.stack.java import Elasticsearch, Java
from service.stack.model import StackError

VERSION = "9.9.9"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive as the real one is: one folder, with a script that can be run and a file that cannot."""
    path = tmp_path / "archive.zip"
    with zipfile.ZipFile(path, "w") as opened:
        for name, mode in ((f"elasticsearch-{VERSION}/bin/elasticsearch", 0o755), (f"elasticsearch-{VERSION}/LICENSE.txt", 0o600)):
            member = zipfile.ZipInfo(name)
            member.external_attr = (0o100000 | mode) << 16
            opened.writestr(member, "text")
    return path


def maven(directory: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put a script in Maven's place; ``$software`` is the folder that it should fill."""
    directory.mkdir()
    command = directory / "mvn"
    command.write_text(f"#!/bin/sh\nfor option; do case $option in -Dsoftware=*) software=${{option#*=}};; esac; done\n{script}\n")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{directory}:{os.defpath}")


def provide(home: Path, archive: Path, digest: str | None = None) -> list[str]:
    said: list[str] = []
    release = Elasticsearch(VERSION, digest or hashlib.sha256(archive.read_bytes()).hexdigest(), 21, 25)
    log = home.parent / "maven.log"
    software.provide(home, release, Java(Path("/java"), 21), pom=Path("pom.xml"), log=log, tell=lambda server, words: said.append(words))
    return said


BRINGS_BOTH = 'mkdir "$software/kafka" && touch "$software/kafka/kafka_2.13-0.jar" && cp "{}" "$software/elasticsearch-9.9.9.zip"'


def test_both_servers_are_unpacked_and_can_be_read_and_run_by_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, archive: Path) -> None:
    maven(tmp_path / "bin", monkeypatch, BRINGS_BOTH.format(archive))
    before = os.umask(0o077)
    try:
        said = provide(tmp_path / "home", archive)
    finally:
        os.umask(before)

    elasticsearch = software.elasticsearch_home(tmp_path / "home", VERSION)
    assert (elasticsearch / "bin" / "elasticsearch").stat().st_mode & 0o777 == 0o755
    assert (elasticsearch / "LICENSE.txt").stat().st_mode & 0o444 == 0o444
    assert elasticsearch.stat().st_mode & 0o055 == 0o055
    assert elasticsearch.parent.stat().st_mode & 0o055 == 0o055
    assert [path.name for path in software.kafka_jars(tmp_path / "home").iterdir()] == ["kafka_2.13-0.jar"]
    assert "Maven Central" in said[0]
    assert sorted(path.name for path in (tmp_path / "home" / "software").iterdir()) == sorted(
        [elasticsearch.name, software.kafka_jars(tmp_path / "home").name]
    )


def test_what_is_there_is_not_fetched_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, archive: Path) -> None:
    maven(tmp_path / "bin", monkeypatch, BRINGS_BOTH.format(archive))
    provide(tmp_path / "home", archive)
    monkeypatch.setenv("PATH", "/nowhere")
    assert provide(tmp_path / "home", archive) == []


def test_an_archive_with_another_digest_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, archive: Path) -> None:
    maven(tmp_path / "bin", monkeypatch, BRINGS_BOTH.format(archive))
    with pytest.raises(StackError, match="SHA-256"):
        provide(tmp_path / "home", archive, digest="0" * 64)
    assert not software.elasticsearch_home(tmp_path / "home", VERSION).exists()


def test_a_missing_maven_is_told_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, archive: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StackError, match=r"Maven \(mvn\) is not on the PATH.*Install it"):
        provide(tmp_path / "home", archive)


def test_what_maven_says_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, archive: Path) -> None:
    maven(tmp_path / "bin", monkeypatch, "echo '[ERROR] Unknown host -> [Help 1]'; echo '[ERROR] more'; exit 1")
    with pytest.raises(StackError, match=r"^Maven could not fetch the servers: Unknown host \(all of it: .*maven.log\)$"):
        provide(tmp_path / "home", archive)


def test_a_fetch_that_was_broken_off_is_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, archive: Path) -> None:
    maven(tmp_path / "bin", monkeypatch, "exit 0")
    with pytest.raises(StackError, match="did not bring both"):
        provide(tmp_path / "home", archive)
    maven(tmp_path / "bin2", monkeypatch, BRINGS_BOTH.format(archive))
    provide(tmp_path / "home", archive)
    assert software.elasticsearch_home(tmp_path / "home", VERSION).is_dir()
