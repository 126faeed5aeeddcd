"""The field guide, ``schemas/README.md``, names just the fields that there are."""

import re
from collections.abc import Iterator
from inspect import get_annotations
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from service import models
from service.cli.schemas import EVENTS, FOLDER
from service.models import event, match
from service.sink.mappings import KINDS, mapping

GUIDE = (FOLDER / "README.md").read_text()
TABLES: dict[str, str] = dict(re.findall(r"<!-- fields: ([\w ]+) -->\n(.*?)(?=\n#|\Z)", GUIDE, re.DOTALL))


@pytest.mark.parametrize("names", TABLES)
def test_a_table_names_all_fields_of_its_models_and_no_others(names: str) -> None:
    described = re.findall(r"^\| `([^`]+)` \|", TABLES[names], re.MULTILINE)
    there = {path for name in names.split() for path in own_paths(model_named(name))}
    assert len(described) == len(set(described))
    assert set(described) == there


def test_the_tables_together_tell_every_event() -> None:
    told = {model_named(name) for names in TABLES for name in names.split()}
    for model in EVENTS.values():
        needed = {base for base in model.__mro__ if issubclass(base, BaseModel) and get_annotations(base)}
        assert needed <= told | {BaseModel}, model


def test_the_last_table_names_the_fields_that_only_documents_have() -> None:
    (body,) = re.findall(r"<!-- document fields -->\n(.*?)\Z", GUIDE, re.DOTALL)
    described = set(re.findall(r"^\| `([^`]+)` \|", body, re.MULTILINE))
    there: set[str] = set()
    for kind in KINDS:
        of_events = {
            path.replace("[]", "") for base in EVENTS[kind].__mro__ if issubclass(base, models.base.Frozen) for path in own_paths(base)
        }
        there |= {path for path in leaves(mapping(kind, english=True)) if path not in of_events and not path.startswith("incidents.")}
    stored = {"provenance.spans", "speaker.candidates", "content", "context"}
    assert described == there - stored


def model_named(name: str) -> type[BaseModel]:
    return next(getattr(module, name) for module in (models, event, match, models.quote) if hasattr(module, name))


def own_paths(model: type[BaseModel]) -> Iterator[str]:
    """Paths of the fields that the class itself adds to its bases."""
    for name in get_annotations(model):
        if name in model.model_fields:
            yield from paths(name, model.model_fields[name].annotation)


def paths(name: str, annotation: Any) -> Iterator[str]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        yield from paths(name, arguments[0])
    elif origin in (Union, UnionType):
        (told,) = {path for each in arguments if each is not type(None) for path in [tuple(paths(name, each))]}
        yield from told
    elif origin is tuple and arguments[0] is match.Incident:
        return  # has a table of its own
    elif origin is tuple:
        yield from paths(f"{name}[]", arguments[0])
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from (path for field, info in annotation.model_fields.items() for path in paths(f"{name}.{field}", info.annotation))
    else:
        yield name


def leaves(properties: dict[str, Any], before: str = "") -> Iterator[str]:
    for name, field in properties["properties"].items():
        if "properties" in field:
            yield from leaves(field, f"{before}{name}.")
        else:
            yield before + name
