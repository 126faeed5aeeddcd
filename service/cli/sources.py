"""From files, folders and standard input to raw messages, as a scraper would send them. Reads files; understands as little as it can.

A message's value is the file's own bytes: whether they can be used is decided where all messages are decoded, not here.
"""

import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO

import orjson

from service.adapters import adapter_for
from service.adapters.raw import WrongShape
from service.models import Message
from service.normalise.urls import canonical_url

STDIN = Path("-")
TEXTS, OBJECTS, LINES = (".txt",), (".json",), (".jsonl", ".ndjson")

Headers = tuple[tuple[str, bytes], ...]
PLAIN: Headers = (("content-type", b"text/plain"),)
JSON: Headers = (("content-type", b"application/json"),)


@dataclass(frozen=True, slots=True)
class Source:
    """One article as it was found, and where: the file, and the line or the place in an array where it holds several."""

    name: str
    message: Message


class UnreadableError(Exception):
    """A file cannot be read; the message says which and why."""


def articles(paths: Iterable[Path], key: str | None = None) -> Iterator[Source]:
    """The articles in the files, in order. A folder gives its files with a known ending, by name; ``-`` is standard input.

    ``.txt`` is plain text, ``.jsonl`` and ``.ndjson`` one object a line, ``.json`` an object, an array of them, or one a line. Anything
    else is one object a line if its first line is an object, read as it comes; else one article, sent without a content type.
    The key is ``key``, else what the object itself tells as its URL or id.

    Raises:
        UnreadableError: there is no such file, it may not be read, or the folder holds no article.
    """
    given = key.encode() if key else None
    for path in paths:
        for file in _files(path):
            name = "standard input" if file == STDIN else str(file)
            try:
                with sys.stdin.buffer if file == STDIN else file.open("rb") as stream:
                    for place, value, headers in _split(stream, file.suffix.lower()):
                        yield Source(name + place, Message(given or own_key(value, headers), value, headers))
            except OSError as error:
                raise UnreadableError(f"{name}: {error.strerror}") from error


def own_key(value: bytes, headers: Headers = ()) -> bytes | None:
    """The article's URL in its canonical form (so that all its versions share a partition, and no login leaks), else its id.

    None where ``value`` is no JSON object in a known shape, or tells neither.
    """
    if headers != PLAIN and (told := _object(value)):
        with suppress(WrongShape):  # what is amiss with it is told by the one who decodes it
            raw = adapter_for(told).read(told)
            given = (canonical_url(raw.url) if raw.url else None) or raw.id
            return given.encode("utf-8", "surrogatepass") if given else None
    return None


def size(paths: Iterable[Path]) -> int | None:
    """Bytes of all the files together; None where standard input is among them."""
    listed = list(paths)
    return None if STDIN in listed else sum(file.stat().st_size for path in listed for file in _files(path) if file.exists())


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    found = sorted(file for file in path.iterdir() if file.suffix.lower() in TEXTS + OBJECTS + LINES and file.is_file())
    if not found:
        raise UnreadableError(f"{path}: no file in this folder ends with {', '.join(TEXTS + OBJECTS + LINES)}")
    yield from found


def _split(stream: BinaryIO, ending: str) -> Iterator[tuple[str, bytes, Headers]]:
    """The articles of one file: where in it, the value, the headers."""
    if ending in TEXTS:
        yield "", stream.read(), PLAIN
        return
    first = b"" if ending in OBJECTS else stream.readline()
    if ending in LINES or (first and _object(first)):
        yield from _lines(chain((first,), stream))
        return
    content = first + stream.read()
    entries = _array(content)
    if entries is not None:
        yield from ((f"[{number}]", entry, JSON) for number, entry in enumerate(entries))
    elif ending in OBJECTS and not _object(content) and _object(content.partition(b"\n")[0]):
        yield from _lines(content.split(b"\n"))
    else:
        yield "", content, JSON if ending in OBJECTS else ()


def _lines(lines: Iterable[bytes]) -> Iterator[tuple[str, bytes, Headers]]:
    for number, line in enumerate(lines, 1):
        if value := line.strip():
            yield f":{number}", value, JSON


def _object(value: bytes) -> dict[str, object] | None:
    with suppress(orjson.JSONDecodeError):
        told = orjson.loads(value)
        return told if isinstance(told, dict) else None
    return None


def _array(content: bytes) -> list[bytes] | None:
    """The entries of a JSON array, each as a value of its own; None for everything else."""
    if content.lstrip().startswith(b"["):
        with suppress(orjson.JSONDecodeError):
            return [orjson.dumps(entry) for entry in orjson.loads(content)]
    return None
