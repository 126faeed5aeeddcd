"""What every adapter returns: the fields of an article as somebody sent them, told apart but not yet normalised.

No cleaning here: adapters only know where a shape keeps what.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class RawArticle:
    """The fields as sent. Dates stay what they were (string, number); ``flags`` names fields that could not be used."""

    shape: str
    text: str | None
    title: str | None = None
    url: str | None = None
    id: str | None = None
    published_at: object = None
    modified_at: object = None
    fetched_at: object = None
    publisher: str | None = None
    domain: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    version: str | None = None
    flags: tuple[str, ...] = ()


class WrongShape(ValueError):
    """A field that cannot be left out has the wrong type; the message says which and what it must be."""


def string(value: object) -> str | None:
    """A string with something in it; numbers become strings; None for everything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return str(value)
    return value if isinstance(value, str) and value.strip() else None


def names(value: object) -> tuple[str, ...]:
    """The names in a string, an object with ``name``, or a list of these."""
    entries = value if isinstance(value, list) else [value]
    found = (string(entry.get("name")) if isinstance(entry, dict) else string(entry) for entry in entries)
    return tuple(name for name in found if name)


def paragraphs(value: object, field: str) -> str | None:
    """A text that is a string or a list of paragraphs; None where there is none. Raises WrongShape for any other type."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(entry, str) for entry in value):
        return "\n\n".join(value)
    raise WrongShape(f"`{field}` is {kind(value)}; it must be a string, or a list of strings (its paragraphs)")


def kind(value: object) -> str:
    """The JSON type of ``value``, with its article."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case _:
            return "an object"
