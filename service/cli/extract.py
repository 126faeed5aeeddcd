"""``touchline extract``: what articles tell, without any server."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import orjson
import typer

from service.cli.errors import told
from service.cli.sources import Source, articles
from service.models import Rejection, Withdrawal
from service.models.limits import Limits
from service.pipeline import Outcome, Told, process

FilesArgument = Annotated[
    list[Path],
    typer.Argument(metavar="FILE…", help="Text or JSON, a folder of them, or - for standard input.", show_default=False),
]


def register(app: typer.Typer) -> None:
    app.command("extract")(extract)


def extract(
    files: FilesArgument,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object an article, in the order given.")] = False,
) -> None:
    """Show the matches and quotes that articles tell, with the words they rest on. Needs no Kafka and no Elasticsearch.

    Ends with 1 if an article cannot be used; the others are shown all the same.
    """
    refused = 0
    show = _print_json if jsonl else _viewer()
    with told():
        for source, outcome in _outcomes(files):
            refused += isinstance(outcome, Rejection)
            show(source, outcome)
    if refused:
        raise typer.Exit(1)


def line(outcome: Outcome) -> dict[str, object]:
    """The object that stands for an outcome: always with ``article``, ``matches`` and ``quotes``; else with why there are none."""
    match outcome:
        case Told():
            return {
                "article": outcome.article.model_dump(mode="json"),
                "matches": [report.model_dump(mode="json") for report in outcome.reports],
                "quotes": [quote.model_dump(mode="json") for quote in outcome.quotes],
            }
        case Rejection():
            why: dict[str, object] = {"rejection": outcome.model_dump(mode="json")}
        case Withdrawal():
            why = {"withdrawal": outcome.model_dump(mode="json")}
    return {"article": {"text": ""}, "matches": [], "quotes": []} | why


def _outcomes(files: list[Path]) -> Iterator[tuple[Source, Outcome]]:
    limits = Limits()
    for source in articles(files):
        yield source, process(source.message, limits)


def _print_json(source: Source, outcome: Outcome) -> None:
    if isinstance(outcome, Rejection):
        sys.stderr.write(f"touchline: {source.name}: refused, {outcome.reason.value}: {outcome.message}\n")
    sys.stdout.write(orjson.dumps(line(outcome)).decode() + "\n")


def _viewer() -> Callable[[Source, Outcome], None]:
    """Prints outcomes for people; Rich is loaded only where it is needed."""
    from rich.console import Console  # noqa: PLC0415

    from service.cli import view  # noqa: PLC0415

    console = Console(highlight=False)

    def show(source: Source, outcome: Outcome) -> None:
        match outcome:
            case Told():
                console.print(view.told(outcome.article, outcome.reports, outcome.quotes, with_text=True))
            case Rejection():
                console.print(view.refused(source.name, outcome))
            case Withdrawal():
                console.print(view.withdrawn(source.name, outcome))
        console.print()

    return show
