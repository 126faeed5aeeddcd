"""``touchline stack``: what a person and a program read."""

import json
import socket
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from service.cli import stack
from service.stack import local
from service.stack.model import Jvm, Ports, State


def run(*arguments: str) -> tuple[int, str, str]:
    app = typer.Typer(pretty_exceptions_enable=False)
    stack.register(app)
    app.callback()(lambda: None)
    result = CliRunner().invoke(app, ["stack", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_without_a_stack_status_says_how_to_start_one(tmp_path: Path) -> None:
    code, out, _ = run("status", "--directory", str(tmp_path))
    assert code == 1
    assert "`touchline stack up` starts one" in out


def test_status_for_programs_is_one_json_object(tmp_path: Path) -> None:
    code, out, _ = run("status", "--json", "--directory", str(tmp_path))
    assert code == 1
    assert json.loads(out) == {"engine": None, "directory": str(tmp_path), "java": None, "user": None, "servers": []}


def test_status_shows_servers_that_were_ended_and_where_their_data_are(tmp_path: Path) -> None:
    jvm = Jvm(java=Path("/java"), java_version=21, elasticsearch_version="9.2.0", home=Path("/elsewhere"), user="nobody")
    local.save(tmp_path, State(engine="local", ports=Ports(kafka=1001, elasticsearch=1003), jvm=jvm))
    code, out, _ = run("status", "--directory", str(tmp_path))
    assert code == 1
    kafka = next(line for line in out.splitlines() if line.startswith("Kafka"))
    assert kafka.split() == ["Kafka", "4.1.1", "127.0.0.1:1001", "stopped"]
    assert "Elasticsearch keeps its data in /elsewhere/data/elasticsearch-9" in out
    assert "On Java 21 (/java), as user nobody" in out


def test_a_port_that_is_taken_is_one_line_and_no_success(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        code, _, err = run("up", "--engine", "local", "--elasticsearch-port", port, "--directory", str(tmp_path))
    assert code == 1
    assert err.splitlines()[-1].startswith(f"touchline: Port {port} is taken")
    assert "Traceback" not in err


def test_options_are_read_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_STACK_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("TOUCHLINE_STACK_ENGINE", "local")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        monkeypatch.setenv("TOUCHLINE_STACK_ELASTICSEARCH_PORT", port)
        code, _, err = run("up")
    assert code == 1
    assert f"Port {port} is taken" in err
    assert (tmp_path / "lock").exists()


def test_down_without_a_stack_is_no_failure(tmp_path: Path) -> None:
    code, out, _ = run("down", "--directory", str(tmp_path))
    assert code == 0
    assert "nothing was done" in out


def test_logs_that_are_not_there_are_told(tmp_path: Path) -> None:
    code, _, err = run("logs", "kafka", "--directory", str(tmp_path))
    assert code == 1
    assert err.startswith("touchline: There are no logs in")


def test_the_end_of_one_servers_log_is_shown(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    log = local.log_file(tmp_path, stack.Server.KAFKA)
    log.parent.mkdir()
    log.write_text("one\ntwo\n")
    code, _, _ = run("logs", "kafka", "-n", "1", "--directory", str(tmp_path))
    assert code == 0
    assert capfd.readouterr().out == "two\n"


def test_a_state_of_another_user_is_told(tmp_path: Path) -> None:
    (tmp_path / "state.json").mkdir()
    code, _, err = run("status", "--directory", str(tmp_path))
    assert code == 1
    assert "started by another user" in err
    assert "Traceback" not in err
