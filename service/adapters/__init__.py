"""Shapes of input, one file each. An adapter knows where a shape keeps what; cleaning is ``service.normalise``'s."""

from collections.abc import Callable
from typing import NamedTuple

from service.adapters import fundus, json_ld, native, news_please
from service.adapters.raw import Json, RawArticle


class Adapter(NamedTuple):
    recognises: Callable[[Json], bool]
    read: Callable[[Json], RawArticle]
    text_field: str


ADAPTERS = tuple(Adapter(shape.recognises, shape.read, shape.TEXT_FIELD) for shape in (json_ld, news_please, fundus, native))
"""In order of asking; the last one takes every object."""


def adapter_for(obj: Json) -> Adapter:
    """The first adapter that recognises the object's shape."""
    return next(adapter for adapter in ADAPTERS if adapter.recognises(obj))
