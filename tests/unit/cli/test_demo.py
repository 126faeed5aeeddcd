"""What the demo says; what it does is tried with real servers."""

import pytest
from rich.console import Console

from service.cli import build, demo, trial
from service.cli.sources import Source
from service.cli.trial import Refused
from service.models import Message
from service.sink.letters import Letter


def held(**ids: list[str]) -> trial.Held:
    return {kind: {each: {} for each in ids.get(kind, [])} for kind in ("article", "match_report", "match", "quote")}


def test_the_summary_tells_what_came_what_went_and_when_nothing_changed() -> None:
    before, after = held(article=["a"], quote=["old"]), held(article=["a", "b"], quote=["new"])
    refused = Refused({}, 7)
    first, second = demo.summary(before, after, refused)
    assert first == "In the index from these samples: articles 2, match reports 0, matches 0, quotes 1; 2 came with this run, 1 went."
    assert second == "In the dead letters: 0 from this run, 7 in all."
    assert "nothing was added or lost" in demo.summary(after, after, refused)[0]


def test_what_was_refused_is_told_with_its_first_words() -> None:
    letter = Letter(Message(None, b"\xff[bold]" + b"x" * 80), "not_utf8", "not UTF-8: byte 0xff", "raw/0@3")
    table = demo.refused_table({(0, 3): Source("folder/a.txt", letter.message)}, Refused({(0, 3): letter}, 1))
    with (console := Console(width=140)).capture() as capture:
        console.print(table)
    (row,) = [line for line in capture.get().splitlines() if "a.txt" in line]
    assert row.split() == ["a.txt", "not_utf8", "not", "UTF-8:", "byte", "0xff", r"\xff[bold]" + "x" * 53 + "…"]


def test_the_commands_that_it_names_exist() -> None:
    names = {line.split()[1] for line in demo.what_next("touchline") if line.startswith("  touchline")}
    build(tuple(names))


@pytest.mark.parametrize(
    ("address", "port"),
    [
        ("127.0.0.1:9092", 9092),
        ("http://localhost:9200/", 9200),
        ("kafka.example:9092", None),
        ("127.0.0.1:9092,127.0.0.1:9094", None),
        ("https://127.0.0.1:9200", None),
    ],
)
def test_servers_are_started_only_where_they_are_local_and_plain(address: str, port: int | None) -> None:
    assert trial.local_port(address) == port
