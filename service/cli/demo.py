"""``touchline demo``: the whole way once, with sample articles, and what the index holds then. What is done is in ``trial``."""

import asyncio
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from service.cli import trial, view
from service.cli.errors import fail, settings, told
from service.cli.search import matches_table, read_back
from service.cli.sources import Source, articles
from service.cli.stack import DirectoryOption
from service.cli.trial import Held, Place, Refused
from service.models import Article, MatchReport, Quote
from service.stack import place

EXAMPLES = place.CHECKOUT / "schemas" / "examples"
SAMPLES = (EXAMPLES / "articles", EXAMPLES / "refused")


def register(app: typer.Typer) -> None:
    app.command("demo")(demo)


def demo(
    directory: DirectoryOption = None,
    timeout: Annotated[float, typer.Option(min=5, help="Seconds to wait until everything is indexed.")] = 120,
) -> None:
    """Start what is missing, publish sample articles, run a worker until all are indexed, and show what came out.

    Running it again changes nothing in the index. The servers stay up.
    """
    if not all(folder.is_dir() for folder in SAMPLES):
        fail(f"the demo needs the project's checkout, with {EXAMPLES}: run it from there", 2)
    read = settings()
    console = Console(highlight=False)
    with told():
        trial.servers(read, directory or place.default_directory(), console)
        sources = list(articles(SAMPLES))
        ids = trial.article_ids(read, sources)
        before = asyncio.run(trial.held(read, ids))
        placed = asyncio.run(trial.publish(read, sources))
        console.print(f"Published {len(placed)} messages to {read.topics.raw}, some of them of no use.")
        with trial.worker(console) as process:
            trial.wait(read, placed, process, timeout, console)
        after = asyncio.run(trial.held(read, ids))
        refused = asyncio.run(trial.refused(read, placed))
    _show_articles(console, ids, after)
    console.print("\n", Rule("All matches", style="bold"), matches_table(sorted(after["match"].values(), key=_day_of_play)))
    console.print(Rule("Refused", style="bold"), refused_table(placed, refused))
    console.print(Rule("In short", style="bold"), "\n".join(summary(before, after, refused)), "\n")
    console.print("\n".join(what_next(_command())), soft_wrap=True)


def refused_table(placed: Mapping[Place, Source], refused: Refused) -> Table:
    """A row a message that was refused: the file, why, and how it begins."""
    table = Table("File", "Reason", box=SIMPLE_HEAD)
    table.add_column("Why", overflow="fold")
    table.add_column("What was sent", overflow="fold")
    for at, letter in sorted(refused.letters.items(), key=lambda item: placed[item[0]].name):
        value = letter.message.value or b""
        begins = repr(value[:60])[2:-1] + ("…" if len(value) > 60 else "")
        table.add_row(Text(Path(placed[at].name).name), letter.reason, Text(letter.explanation), Text(begins, "dim"))
    return table


def summary(before: Held, after: Held, refused: Refused) -> list[str]:
    """What the index holds of the samples, and what was new in it, in a few lines."""
    names = {"article": "articles", "match_report": "match reports", "match": "matches", "quote": "quotes"}
    counts = ", ".join(f"{name} {len(after[kind])}" for kind, name in names.items())
    came = sum(len(after[kind].keys() - before[kind].keys()) for kind in names)
    went = sum(len(before[kind].keys() - after[kind].keys()) for kind in names)
    change = f"{came} came with this run, {went} went" if came or went else "the same as before this run: nothing was added or lost"
    return [
        f"In the index from these samples: {counts}; {change}.",
        f"In the dead letters: {len(refused.letters)} from this run, {refused.total} in all.",
    ]


def what_next(command: str) -> list[str]:
    """How to go on, and how to stop."""
    return [
        "Go on with:",
        f'  {command} search matches --team "Real Madrid"',
        f"  {command} search quotes --since 2024-01-01 keeper",
        f"  {command} extract schemas/examples/articles/bernabeu-shirt.txt      the text, with the evidence marked",
        f"  {command} publish your-articles.jsonl; {command} worker",
        f"  {command} dlq list                                                  what was refused",
        "Stop the servers with:",
        f"  {command} stack down                                                their data stay",
    ]


def _show_articles(console: Console, ids: Sequence[str], held: Held) -> None:
    reports = [read_back(MatchReport, document) for document in held["match_report"].values()]
    quotes = [read_back(Quote, document) for document in held["quote"].values()]
    for article_id in ids:
        console.print()
        if article_id not in held["article"]:
            console.print(view.gone(article_id))
            continue
        article = read_back(Article, {"text": "", **held["article"][article_id]})
        of_reports = sorted((each for each in reports if each.article.id == article_id), key=_first_span)
        of_quotes = sorted((each for each in quotes if each.article.id == article_id), key=_first_span)
        console.print(view.told(article, of_reports, of_quotes, with_text=False))


def _day_of_play(document: Mapping[str, Any]) -> tuple[str, str]:
    return (document["kickoff"]["date"] if document["kickoff"] else "unknown", document["home"]["name"])


def _first_span(event: MatchReport | Quote) -> int:
    return min((span.start for span in event.provenance.spans), default=0)


def _command() -> str:
    """How this command is called from here."""
    script = Path(sys.executable).with_name("touchline")
    found = shutil.which("touchline")
    return "touchline" if found and Path(found).resolve() == script.resolve() else trial.near(script)
