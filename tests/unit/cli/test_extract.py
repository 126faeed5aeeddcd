"""``touchline extract``: one line an article, whatever it is; colours only for people."""

import json
import subprocess
import sys
from pathlib import Path

from typer.testing import CliRunner

from service.cli import build
from service.cli.schemas import FOLDER

ARTICLES, REFUSED = FOLDER / "examples" / "articles", FOLDER / "examples" / "refused"
run = CliRunner()


def extract(*arguments: str | Path, typed: str | None = None) -> tuple[int, str, str]:
    done = run.invoke(build(("extract",)), ["extract", *map(str, arguments)], input=typed)
    return done.exit_code, done.stdout, done.stderr


def test_jsonl_is_one_object_an_article_in_the_order_given() -> None:
    first, second = ARTICLES / "league-statement.txt", ARTICLES / "captain-interview.json"
    status, out, err = extract("--jsonl", first, second)
    lines = [json.loads(line) for line in out.splitlines()]
    assert (status, err) == (0, "")
    assert [line.keys() for line in lines] == [{"article", "matches", "quotes"}] * 2
    assert lines[0]["article"]["text"].startswith("League statement: Merseyside derby postponed")
    assert lines[1]["article"]["title"] == "The armband and the noise: a talk with Virgil van Dijk"


def test_a_refused_file_is_a_line_too_and_ends_with_1() -> None:
    status, out, err = extract("--jsonl", REFUSED / "no_text.json", ARTICLES / "league-statement.txt")
    refused, good = map(json.loads, out.splitlines())
    assert status == 1
    assert (refused["article"], refused["matches"], refused["quotes"]) == ({"text": ""}, [], [])
    assert refused["rejection"]["reason"] == "no_text"
    assert good["article"]["text"]
    assert len(err.splitlines()) == 1
    assert "no_text.json: refused, no_text: " in err


def test_a_withdrawal_is_no_failure() -> None:
    status, out, _ = extract("--jsonl", ARTICLES / "withdrawn-rumour.jsonl")
    assert status == 0
    assert json.loads(out.splitlines()[1])["withdrawal"]["reason"] == "operation"


def test_standard_input_and_a_view_without_colour_codes() -> None:
    status, out, _ = extract("-", typed="date 2024-03-08 Leeds United beat Burnley 2-0 on Friday, it says here in plain words.")
    assert status == 0
    assert "8 March 2024" in out
    assert "Leeds United beat Burnley 2-0 on Friday" in out
    assert "\x1b[" not in out


def test_a_folder_is_all_its_files() -> None:
    status, out, _ = extract("--jsonl", REFUSED)
    assert status == 1
    assert len(out.splitlines()) == len(list(REFUSED.iterdir()))


def test_a_missing_file_is_wrong_usage() -> None:
    assert extract("nowhere.txt") == (2, "", "touchline: nowhere.txt: No such file or directory\n")


def test_no_client_of_a_server_is_loaded() -> None:
    slow = {"faust", "aiokafka", "elasticsearch", "rich", "service.settings"}
    code = f"import sys, service.cli.extract; print(sorted({slow} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
