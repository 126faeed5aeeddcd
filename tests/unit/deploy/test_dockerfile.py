"""deploy/Dockerfile: locked dependencies, no compilers and no root in what runs, and nothing copied that is not there."""

import re
from fnmatch import fnmatch
from typing import NamedTuple

from service.stack.place import CHECKOUT


class Instruction(NamedTuple):
    name: str
    value: str


def stages() -> list[list[Instruction]]:
    """The instructions of each stage, in order; a line that ends with a backslash goes on."""
    text = re.sub(r"^#.*\n", "", (CHECKOUT / "deploy" / "Dockerfile").read_text(), flags=re.MULTILINE)
    lines = re.sub(r"\\\n\s*", " ", text).splitlines()
    found: list[list[Instruction]] = []
    for name, _, value in (line.partition(" ") for line in lines if line.strip()):
        if name == "FROM":
            found.append([])
        found[-1].append(Instruction(name, value.strip()))
    return found


BUILD, FINAL = stages()


def values(stage: list[Instruction], name: str) -> list[str]:
    return [instruction.value for instruction in stage if instruction.name == name]


def test_dependencies_are_those_of_the_lock_and_come_before_the_code() -> None:
    install = next(index for index, each in enumerate(BUILD) if "requirements.lock" in each.value and each.name == "RUN")
    code = next(index for index, each in enumerate(BUILD) if each.name == "COPY" and each.value.startswith("service "))
    assert install < code
    assert "--require-hashes" in BUILD[install].value
    assert re.search(r"pip install --no-deps --no-index \S*touchline-", " ".join(values(BUILD, "RUN")))


def test_what_runs_is_slim_and_takes_only_the_environment_from_the_build() -> None:
    assert values(FINAL, "FROM") == ["python:3.12-slim"]
    assert values(FINAL, "COPY") == ["--from=build /opt/touchline /opt/touchline"]
    assert not re.search(r"apt-get|gcc|pip install", " ".join(values(FINAL, "RUN")))


def test_both_stages_have_the_same_python() -> None:
    tags = [values(stage, "FROM")[0].split()[0].removesuffix("-slim") for stage in (BUILD, FINAL)]
    assert tags[0] == tags[1]


def test_it_runs_without_root_where_it_may_write() -> None:
    (user,) = values(FINAL, "USER")
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user), "a number: a cluster that forbids root cannot check a name"
    assert f"--uid {user.split(':')[0]}" in " ".join(values(FINAL, "RUN"))
    assert values(FINAL, "WORKDIR") == ["/var/lib/touchline"]


def test_it_runs_the_worker_and_ends_on_sigterm() -> None:
    assert values(FINAL, "ENTRYPOINT") == ['["touchline"]']
    assert values(FINAL, "CMD") == ['["worker"]']
    assert values(FINAL, "STOPSIGNAL") == ["SIGTERM"]
    assert "org.opencontainers.image.licenses" in " ".join(values(FINAL, "LABEL"))


def test_what_is_copied_is_there_and_reaches_the_build() -> None:
    sources = [source for value in values(BUILD, "COPY") for source in value.split()[:-1]]
    kept = [line[1:] for line in (CHECKOUT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    assert sorted(sources) == sorted(kept)
    assert all((CHECKOUT / source).exists() for source in sources)


def test_nothing_else_reaches_the_build() -> None:
    lines = [line for line in (CHECKOUT / ".dockerignore").read_text().splitlines() if line and not line.startswith("#")]
    assert lines[0] == "*"
    assert any(fnmatch("service/__pycache__", line) for line in lines[1:])
