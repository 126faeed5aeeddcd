"""Which messages files become: how they are split, and with which key and content type."""

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from service.cli import sources
from service.cli.sources import JSON, PLAIN, STDIN, UnreadableError, articles, own_key, size

ONE = {"url": "https://sport.example/one", "text": "Leeds United beat Burnley 2-0."}
TWO = {"id": "wire-2", "text": "Burnley lost."}


def given(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_text_file_is_one_message_of_plain_text_without_a_key(tmp_path: Path) -> None:
    (source,) = articles([given(tmp_path, "a.txt", '{"url": "https://sport.example/one"}\n{}')])
    assert source.message.value == b'{"url": "https://sport.example/one"}\n{}'
    assert source.message.headers == PLAIN
    assert source.message.key is None


def test_json_lines_are_a_message_each_untouched_and_named_by_line(tmp_path: Path) -> None:
    path = given(tmp_path, "a.jsonl", json.dumps(ONE) + "\r\n\n" + json.dumps(TWO) + "\nnot json")
    found = list(articles([path]))
    assert [source.name for source in found] == [f"{path}:1", f"{path}:3", f"{path}:4"]
    assert [source.message.value for source in found] == [json.dumps(ONE).encode(), json.dumps(TWO).encode(), b"not json"]
    assert [source.message.key for source in found] == [b"https://sport.example/one", b"wire-2", None]
    assert all(source.message.headers == JSON for source in found)


def test_a_json_file_is_an_object_an_array_or_lines(tmp_path: Path) -> None:
    pretty = json.dumps(ONE, indent=2)
    (single,) = articles([given(tmp_path, "a.json", pretty)])
    assert single.message.value == pretty.encode()
    several = list(articles([given(tmp_path, "b.json", json.dumps([ONE, TWO]))]))
    assert [json.loads(source.message.value or b"") for source in several] == [ONE, TWO]
    assert several[1].name.endswith("b.json[1]")
    assert [s.message.key for s in articles([given(tmp_path, "c.json", f"{json.dumps(ONE)}\n{json.dumps(TWO)}\n")])] == [
        b"https://sport.example/one",
        b"wire-2",
    ]


@pytest.mark.parametrize("content", [b'{"url": "https://sport', b"[1, 2", b"\xff\xfe", b"", b"[" * 100_000])
def test_a_broken_json_file_is_one_message_as_it_is(tmp_path: Path, content: bytes) -> None:
    (source,) = articles([given(tmp_path, "a.json", content)])
    assert (source.message.value, source.message.key, source.message.headers) == (content, None, JSON)


def test_standard_input_is_lines_where_its_first_line_is_an_object(monkeypatch: pytest.MonkeyPatch) -> None:
    def typed(content: str) -> None:
        monkeypatch.setattr(sources, "sys", SimpleNamespace(stdin=SimpleNamespace(buffer=io.BytesIO(content.encode()))))

    typed(json.dumps(ONE) + "\n" + json.dumps(TWO))
    assert [source.name for source in articles([STDIN])] == ["standard input:1", "standard input:2"]
    typed("date 2024-03-08 Leeds United beat Burnley 2-0.\nTwo lines.")
    (text,) = articles([STDIN], key="https://sport.example/typed")
    assert text.message.headers == ()
    assert text.message.key == b"https://sport.example/typed"
    typed(json.dumps(ONE, indent=1))
    (pretty,) = articles([STDIN])
    assert pretty.message.key == b"https://sport.example/one"


def test_a_folder_gives_its_articles_by_name_and_leaves_the_rest(tmp_path: Path) -> None:
    for name in ("b.txt", "a.json", "c.md"):
        given(tmp_path, name, "{}")
    assert [Path(source.name).name for source in articles([tmp_path])] == ["a.json", "b.txt"]


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"nowhere\.txt: No such file"):
        list(articles([tmp_path / "nowhere.txt"]))
    with pytest.raises(UnreadableError, match="no file in this folder"):
        list(articles([tmp_path]))


def test_the_key_is_the_canonical_url_of_any_shape_and_holds_no_login() -> None:
    def key(**told: object) -> bytes | None:
        return own_key(json.dumps(told).encode())

    assert key(url="http://me:secret@sport.example/a/?utm_source=x", text="t") == b"https://sport.example/a"
    assert key(maintext="t", date_publish="2024-01-01", url="https://sport.example/np") == b"https://sport.example/np"
    assert (
        key(**{"@type": "NewsArticle", "mainEntityOfPage": "https://sport.example/ld", "articleBody": "t"}) == b"https://sport.example/ld"
    )
    assert key(url="not an address", id="own", text="t") == b"own"
    assert key(url={"not": "a string"}, text="t") is None


def test_size_is_of_all_files_and_unknown_of_standard_input(tmp_path: Path) -> None:
    given(tmp_path, "a.txt", "12345")
    given(tmp_path, "b.json", "123")
    assert size([tmp_path, tmp_path / "b.json"]) == 11
    assert size([tmp_path, STDIN]) is None
