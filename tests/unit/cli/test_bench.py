"""``touchline bench``: figures of every stage and length with their units; what they are depends on the machine, and is not tested."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from service.cli import bench, build
from service.cli.sources import articles
from service.models import Message
from service.pipeline import Told, process, tell

run = CliRunner()
WITHDRAWN, GERMAN = bench.EXAMPLES / "withdrawn-rumour.jsonl", bench.EXAMPLES / "bundesliga-deutsch.json"
SHOWN = [bench.EXAMPLES / "bernabeu-shirt.txt", bench.EXAMPLES / "cup-shootout.json"]


def measure(*arguments: str | Path) -> tuple[int, str, str]:
    done = run.invoke(build(("bench",)), ["bench", "extract", *map(str, arguments)], env={"COLUMNS": "80"})
    return done.exit_code, done.stdout, done.stderr


def test_lines_tell_every_stage_and_length_with_their_units() -> None:
    status, out, err = measure("--jsonl", "--rounds", "2", "--longest", "2000", *SHOWN)
    assert (status, err) == (0, "")
    ran, speed, *others = map(json.loads, out.splitlines())
    assert (ran["kind"], ran["articles"], ran["left_out"], ran["rounds"]) == ("run", 2, 0, 2)
    assert "Python" in ran["python"]
    assert ran["characters"] == sum(len(article.text) for _, article in bench.usable(messages(SHOWN)))
    assert speed["articles_per_second_best"] >= speed["articles_per_second_median"] > 0
    assert [line["stage"] for line in others if line["kind"] == "stage"] == [*bench.STAGES, "extraction", "all"]
    assert [line["characters"] for line in others if line["kind"] == "length"] == [2000]
    for line in others:
        unit = "ms_per_article" if line["kind"] == "stage" else "us_per_character"
        assert 0 <= line[f"{unit}_min"] <= line[f"{unit}_median"]


def test_the_sums_are_those_of_the_stages() -> None:
    stages = bench.measure(bench.usable(messages(SHOWN)), rounds=1, lengths=[]).stages
    assert stages["all"].least == pytest.approx(sum(stages[name].least for name in bench.STAGES))
    extraction = ("document", "names", "people", "matches", "quotes")
    assert stages["extraction"].least == pytest.approx(sum(stages[name].least for name in extraction))


def test_the_stages_are_the_pipeline_s() -> None:
    for message, article in bench.usable(messages([bench.EXAMPLES])):
        assert bench.staged(message, article)[0] == tell(article, message, bench.NOW)
        assert isinstance(process(message, bench.Limits()), Told)


def test_the_table_fits_a_narrow_terminal() -> None:
    status, out, _ = measure("--rounds", "1", "--longest", "2000", WITHDRAWN, *SHOWN)
    assert status == 0
    assert max(map(len, out.splitlines())) <= 80
    for label in (*bench.MEANINGS, *bench.MEANINGS.values(), "ms an article", "articles a second", "µs a character"):
        assert label in out
    assert "left out" in out


def test_without_files_the_samples_are_measured() -> None:
    status, out, _ = measure("--jsonl", "--rounds", "1", "--longest", "0")
    assert status == 0
    ran = json.loads(out.splitlines()[0])
    assert ran["articles"] + ran["left_out"] == len(messages([bench.EXAMPLES]))
    assert not [line for line in out.splitlines() if '"length"' in line]


def test_nothing_to_measure_is_a_failure() -> None:
    assert measure("--jsonl", GERMAN) == (1, "", "touchline: none of these is an English article that can be used\n")
    assert measure("nowhere.txt") == (2, "", "touchline: nowhere.txt: No such file or directory\n")


@pytest.mark.parametrize("first", [0, 1, 2])
def test_a_long_text_is_the_articles_in_turn_with_other_endings(first: int) -> None:
    texts = ["Arsenal won.", "Chelsea lost it."]
    long = bench.lengthened(texts, 100, first)
    assert len(long) == 100
    assert long.startswith(texts[first % 2])
    copies = long.split("\n\n")[:-1]
    assert len(set(copies)) == len(copies)
    assert all(copy.startswith(("Arsena", "Chelsea")) for copy in copies)


def test_no_client_of_a_server_is_loaded() -> None:
    slow = {"faust", "aiokafka", "elasticsearch", "rich", "service.settings"}
    code = f"import sys, service.cli.bench; print(sorted({slow} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def messages(paths: list[Path]) -> list[Message]:
    return [source.message for source in articles(paths)]
