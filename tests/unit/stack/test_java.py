"""Which Java is found, and which Elasticsearch it gets."""

import os
from pathlib import Path

import pytest

from service.stack import java
from service.stack.java import Java
from service.stack.model import StackError


def make_java(home: Path, version: str, exit_code: int = 0) -> Path:
    """A home whose bin/java says its version on standard error, as the real one does."""
    binary = home / "bin" / "java"
    binary.parent.mkdir(parents=True)
    binary.write_text(f"#!/bin/sh\necho 'openjdk version \"{version}\" 2026-01-20' >&2\nexit {exit_code}\n")
    binary.chmod(0o755)
    return home


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ('openjdk version "17.0.15" 2025-04-15', 17),
        ('java version "1.8.0_432"', 8),
        ('openjdk version "25" 2025-09-16', 25),
        ("no such thing", None),
    ],
)
def test_the_major_version_is_read_from_what_java_prints(text: str, version: int | None) -> None:
    assert java.major(text) == version


@pytest.mark.parametrize(
    ("versions", "asked", "expected"),
    [
        ([17, 21, 25], None, ("9.2.0", 25)),
        ([17, 21], None, ("9.2.0", 21)),
        ([17], None, ("8.19.21", 17)),
        ([11, 17], None, ("8.19.21", 17)),
        ([17, 25], 8, ("8.19.21", 25)),
        ([21, 99], None, ("9.2.0", 21)),
    ],
)
def test_the_newest_elasticsearch_that_a_java_suits_is_chosen(versions: list[int], asked: int | None, expected: tuple[str, int]) -> None:
    chosen, release = java.choose([Java(Path(f"/java/{version}"), version) for version in versions], asked)
    assert (release.version, chosen.version) == expected


@pytest.mark.parametrize(("versions", "asked"), [([], None), ([11], None), ([17], 9), ([99], None)])
def test_no_suitable_java_is_told_with_what_was_found_and_what_to_do(versions: list[int], asked: int | None) -> None:
    with pytest.raises(StackError, match="needs a Java from") as raised:
        java.choose([Java(Path(f"/java/{version}"), version) for version in versions], asked)
    message = str(raised.value)
    assert "Install one" in message
    assert "\n" not in message
    assert all(f"{version} in /java/{version}" in message for version in versions)


def test_java_home_path_and_the_usual_directories_are_looked_at(tmp_path: Path) -> None:
    homes = make_java(tmp_path / "home", "25.0.1")
    on_path = make_java(tmp_path / "path", "17.0.2")
    usual = make_java(tmp_path / "jvm" / "java-21", "21.0.3")
    (tmp_path / "jvm" / "not-a-jvm").mkdir()
    (tmp_path / "jvm" / "same").symlink_to(usual)

    found = java.find({"JAVA_HOME": str(homes), "PATH": str(on_path / "bin")}, None, [tmp_path / "jvm", tmp_path / "missing"])

    assert found == [Java(homes, 25), Java(on_path, 17), Java(usual, 21)]


def test_a_java_that_does_not_run_counts_for_nothing(tmp_path: Path) -> None:
    make_java(tmp_path / "jvm" / "broken", "25.0.1", exit_code=1)
    make_java(tmp_path / "jvm" / "locked", "25.0.1").joinpath("bin/java").chmod(0o644)
    assert java.find({"JAVA_HOME": "", "PATH": ""}, None, [tmp_path / "jvm"]) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can ask as another user")
def test_a_java_that_the_servers_user_cannot_reach_counts_for_nothing(tmp_path: Path) -> None:
    make_java(tmp_path / "jvm" / "java-25", "25.0.1")
    tmp_path.chmod(0o700)
    assert java.find({"PATH": ""}, None, [tmp_path / "jvm"])
    assert java.find({"PATH": ""}, "nobody", [tmp_path / "jvm"]) == []
