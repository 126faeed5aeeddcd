"""``touchline settings``: every setting, what it means and what it is set to."""

from typing import Annotated

import typer
from pydantic.fields import FieldInfo

from service.cli.errors import settings
from service.settings import PREFIX, Settings, fields


def register(app: typer.Typer) -> None:
    app.command("settings")(show)


def show(markdown: Annotated[bool, typer.Option(help="The README's table: defaults, as Markdown.")] = False) -> None:
    """List every setting with the value that is in force; a wrong one is named instead."""
    if markdown:
        typer.echo(markdown_table())
        return
    read = settings()
    for name, field in fields():
        typer.echo(f"{name}={_words(_value(read, name))}  # {field.description}")


def markdown_table() -> str:
    """All settings with their defaults."""
    rows = [f"| `{name}` | {_default(field)} | {field.description} |" for name, field in fields()]
    return "\n".join(["| variable | default | meaning |", "| --- | --- | --- |", *rows])


def _default(field: FieldInfo) -> str:
    words = _words(field.default)
    return f"`{words}`" if words else ""


def _words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(str(each) for each in value) if isinstance(value, tuple) else str(value)


def _value(read: Settings, name: str) -> object:
    section, key = name.removeprefix(PREFIX).lower().split("__")
    return getattr(getattr(read, section), key)
