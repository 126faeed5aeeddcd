"""deploy/local/prerequisites.sh: does nothing where all is there, installs as root on Debian, else says what to install.

Scripts stand for the commands that it asks; it finds no other than these and the system's basic ones.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from service.stack.place import CHECKOUT

BASIC = ("bash", "env", "sed", "head", "tail", "timeout", "dirname", "readlink", "mktemp", "rm", "cat")


class Machine:
    """A machine with just the commands that it was given."""

    def __init__(self, directory: Path) -> None:
        self.commands = directory / "bin"
        self.commands.mkdir()
        self.noted = directory / "noted"
        for name in BASIC:
            found = shutil.which(name)
            assert found, name
            (self.commands / name).symlink_to(found)

    def has(self, name: str, script: str = "exit 0") -> None:
        command = self.commands / name
        command.write_text(f"#!/bin/bash\n{script}\n")
        command.chmod(0o755)

    def has_java(self, version: str) -> None:
        self.has("java", f"echo 'openjdk version \"{version}\"' >&2")

    def has_apt(self, script: str = "") -> None:
        self.has("apt-get", f'echo "$*" >> {self.noted}\n{script}')

    def run(self) -> subprocess.CompletedProcess[str]:
        # The usual JVM folders are left out: what this machine has there must not matter.
        text = (CHECKOUT / "deploy" / "local" / "prerequisites.sh").read_text()
        for folder in ("/usr/lib/jvm/*", "/usr/java/*", "/opt/java/*", "/usr/local/openjdk*"):
            assert folder in text
            text = text.replace(f" {folder}", "")
        return subprocess.run(
            ["bash", "-c", text], env={"PATH": str(self.commands)}, capture_output=True, text=True, timeout=30, check=False
        )

    def installed(self) -> list[str]:
        return self.noted.read_text().splitlines() if self.noted.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.has("python3")
    return machine


@pytest.mark.skipif(os.geteuid() != 0, reason="only root installs")
def test_python_without_venv_gets_it(machine: Machine) -> None:
    machine.has("python3", "[[ $* != *venv* ]]")
    machine.has("docker")
    machine.has_apt()
    assert machine.run().returncode == 0
    assert machine.installed() == ["update", "install --yes --no-install-recommends python3-venv"]


def test_a_python_that_is_too_old_is_told(machine: Machine) -> None:
    machine.has("python3", "[[ $* != *version_info* ]]")
    machine.has("docker")
    done = machine.run()
    assert done.returncode == 1
    assert "Touchline needs Python 3.11 or newer" in done.stderr


@pytest.mark.parametrize("version", ["17.0.15", "21.0.3", "25"])
def test_nothing_is_said_or_done_where_all_is_there(machine: Machine, version: str) -> None:
    machine.has("mvn")
    machine.has_java(version)
    machine.has_apt()
    done = machine.run()
    assert (done.returncode, done.stdout, done.stderr, machine.installed()) == (0, "", "", [])


def test_a_docker_engine_needs_nothing_more(machine: Machine) -> None:
    machine.has("docker")
    machine.has_apt()
    assert (machine.run().returncode, machine.installed()) == (0, [])


@pytest.mark.skipif(os.geteuid() != 0, reason="only root installs")
@pytest.mark.parametrize(
    ("java", "expected"), [(None, "maven default-jre-headless"), ("11.0.2", "maven default-jre-headless"), ("17.0.2", "maven")]
)
def test_as_root_on_debian_what_is_missing_is_installed(machine: Machine, java: str | None, expected: str) -> None:
    if java:
        machine.has_java(java)
    # Installing brings a Java of 17.
    machine.has_apt(f"""printf '#!/bin/bash\\necho "openjdk version \\\\"17.0.1\\\\"" >&2\\n' > {machine.commands}/java.new
/bin/chmod 755 {machine.commands}/java.new; /bin/mv {machine.commands}/java.new {machine.commands}/java""")
    machine.has("docker", "exit 1")
    done = machine.run()
    assert (done.returncode, done.stderr) == (0, "")
    assert machine.installed() == ["update", f"install --yes --no-install-recommends {expected}"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root installs")
def test_what_apt_says_is_shown_when_it_fails(machine: Machine) -> None:
    machine.has_apt("echo 'E: no network' >&2; exit 100")
    done = machine.run()
    assert done.returncode == 1
    assert "E: no network" in done.stderr
    assert "apt-get could not install maven default-jre-headless" in done.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="only root installs")
def test_a_system_whose_java_is_too_old_is_told(machine: Machine) -> None:
    machine.has("mvn")
    machine.has_java("11.0.2")
    machine.has_apt()
    done = machine.run()
    assert done.returncode == 1
    assert "older than 17" in done.stderr


def test_where_it_cannot_install_it_says_what_to_install(machine: Machine) -> None:
    machine.has_java("17.0.2")
    done = machine.run()
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "Install them, for example: sudo apt-get install maven"
    assert machine.installed() == []
