"""``touchline bench``: what the work costs on this machine. Measures and shows; the work itself is all done elsewhere.

CPU time of this process alone, so that other programs count little. Every round runs everything once, one thing after the other, so that
a slow minute of the machine meets all figures alike; given are the least and the median of the rounds.
"""

import os
import platform
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Annotated, Any, NamedTuple

import orjson
import typer

from service.cli.errors import fail, told
from service.cli.sources import articles
from service.decode import decode
from service.extract import Extraction, extract
from service.extract.document import Document
from service.extract.matches import extract_matches
from service.extract.named import named_people, named_teams
from service.extract.names import find_names
from service.extract.people import find_people
from service.extract.quotes import extract_quotes
from service.models import Article, Message
from service.models.limits import Limits
from service.normalise.language import is_english
from service.pipeline import Told, identified
from service.sink.documents import change
from service.stack.place import CHECKOUT

EXAMPLES = CHECKOUT / "schemas" / "examples" / "articles"
STAGES = ("decode", "document", "names", "people", "matches", "quotes", "events", "documents")
EXTRACTION = STAGES[1:6]
MEANINGS = {
    "decode": "raw message to article",
    "document": "words and sentences",
    "names": "teams, competitions, grounds",
    "people": "people",
    "matches": "matches and their facts",
    "quotes": "quotes and their speakers",
    "events": "events with their ids",
    "documents": "documents as they are indexed",
    "extraction": "document to quotes",
    "all": "message to documents",
}
LENGTHS = (2_000, 20_000, 200_000, 1_000_000)
ENOUGH = 20_000
"""Characters a round that are measured at each length, at least: a single short text is over before a clock can tell its cost."""

NOW = datetime(2024, 1, 1, tzinfo=UTC)
"""When events are said to be indexed: no clock decides what is measured."""


class Cost(NamedTuple):
    """The least and the median of some rounds, in the unit that the one who gives it tells."""

    least: float
    median: float


@dataclass(frozen=True, slots=True)
class Measured:
    """What some rounds cost.

    ``stages`` (those of ``STAGES``, ``extraction`` and ``all``) are milliseconds of CPU an article, ``lengths`` microseconds of CPU a
    character of a text of so many characters, ``characters`` those of all articles together.
    """

    articles: int
    characters: int
    rounds: int
    stages: dict[str, Cost]
    lengths: dict[int, Cost]

    def articles_per_second(self) -> Cost:
        """Articles a second of one core, from the message to the documents: of the slower half of rounds first, the best round last."""
        return Cost(1000 / self.stages["all"].median, 1000 / self.stages["all"].least)


bench = typer.Typer(help="Measure what the work costs on this machine.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    app.add_typer(bench, name="bench")


@bench.callback()
def _bench() -> None:
    pass


@bench.command("extract")
def bench_extract(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FILE]…", help="As for touchline extract; without any, the sample articles.", show_default=False),
    ] = None,
    rounds: Annotated[int, typer.Option(min=1, help="How often everything is measured.")] = 5,
    longest: Annotated[int, typer.Option(min=0, help="Longest text, in characters, to measure the cost against length on.")] = LENGTHS[-1],
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a figure.")] = False,
) -> None:
    """Measure the extraction: articles a second, CPU an article by stage, and CPU a character against the length of the text.

    Articles that are refused, withdrawn or not English are left out. Needs no Kafka and no Elasticsearch.
    """
    if not files and not EXAMPLES.is_dir():
        fail(f"there is no {EXAMPLES}: give files, or run it from the project's checkout", 2)
    with told():
        messages = [source.message for source in articles(files or [EXAMPLES])]
    used = usable(messages)
    if not used:
        fail("none of these is an English article that can be used")
    measured = measure(used, rounds, [length for length in LENGTHS if length <= longest])
    if jsonl:
        for line in lines(measured, len(messages) - len(used)):
            typer.echo(orjson.dumps(line))
    else:
        _print(measured, len(messages) - len(used))


def usable(messages: Iterable[Message]) -> list[tuple[Message, Article]]:
    """The messages that hold an English article, each with it."""
    limits = Limits()
    decoded = ((message, decode(message, limits)) for message in messages)
    return [(message, article) for message, article in decoded if isinstance(article, Article) and is_english(article.language.code)]


def measure(used: Sequence[tuple[Message, Article]], rounds: int, lengths: Sequence[int]) -> Measured:
    """Everything once a round, after one pass that is not measured: the first article also loads the knowledge."""
    spent: dict[str, list[float]] = {name: [] for name in (*STAGES, "extraction", "all")}
    spent_on: dict[int, list[float]] = {length: [] for length in lengths}
    texts = [article.text for _, article in used]
    long_texts = {length: [lengthened(texts, length, first) for first in range(max(1, ENOUGH // length))] for length in lengths}
    published_at = used[0][1].published_at
    for message, article in used:
        staged(message, article)
    for _ in range(rounds):
        together = dict.fromkeys(STAGES, 0.0)
        for message, article in used:
            for stage, seconds in staged(message, article)[1].items():
                together[stage] += seconds
        together |= {"extraction": sum(together[stage] for stage in EXTRACTION), "all": sum(together.values())}
        for name, seconds in together.items():
            spent[name].append(1000 * seconds / len(used))
        for length, some in long_texts.items():
            start = time.process_time()
            for text in some:
                extract(text, published_at)
            spent_on[length].append(1e6 * (time.process_time() - start) / (length * len(some)))
    stages = {name: Cost(min(each), median(each)) for name, each in spent.items()}
    by_length = {length: Cost(min(each), median(each)) for length, each in spent_on.items()}
    return Measured(len(used), sum(map(len, texts)), rounds, stages, by_length)


def staged(message: Message, article: Article) -> tuple[Told, dict[str, float]]:
    """What the message, which holds ``article``, tells; and the seconds of CPU that each of ``STAGES`` took."""
    clock = time.process_time
    at = [clock()]
    decode(message, Limits())
    at.append(clock())
    document = Document(text=article.text, published_at=article.published_at, title=article.title)
    # the document cuts when first asked: asked here, so that no later stage pays for it
    _ = (document.sentences, document.capitals, document.quoted, document.title_end)
    at.append(clock())
    names = find_names(document)
    at.append(clock())
    people = find_people(document, names)
    at.append(clock())
    matches = extract_matches(document, names, people)
    at.append(clock())
    quotes = extract_quotes(document, names, people, matches)
    at.append(clock())
    extraction = Extraction(matches, quotes, named_teams(names), named_people(people, matches))
    outcome = identified(article, extraction, message, NOW)
    at.append(clock())
    change(outcome, message, NOW, store_text=True)
    at.append(clock())
    return outcome, {stage: after - before for stage, before, after in zip(STAGES, at[:-1], at[1:], strict=True)}


def lengthened(texts: Sequence[str], length: int, first: int = 0) -> str:
    """A text of ``length`` characters: the texts in turn from number ``first`` on, over and over, each time with another ending."""
    pieces, size, turn = [], 0, first % len(texts)
    while size < length:
        again, number = divmod(turn, len(texts))
        text = texts[number]
        pieces.append(text[: len(text) - again % max(1, len(text) // 2)] + "\n\n")
        size += len(pieces[-1])
        turn += 1
    return "".join(pieces)[:length]


def machine() -> str:
    """The Python and the kind of machine that the figures are of."""
    return (
        f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    )


def lines(measured: Measured, left_out: int) -> list[dict[str, Any]]:
    """The figures as JSON objects, told apart by ``kind``; the unit is in each key's name."""
    run = {"kind": "run", "python": machine(), "articles": measured.articles, "left_out": left_out}
    run |= {"characters": measured.characters, "rounds": measured.rounds}
    slow, best = measured.articles_per_second()
    found = [run, {"kind": "speed", "articles_per_second_best": round(best, 1), "articles_per_second_median": round(slow, 1)}]
    for stage, (least, usual) in measured.stages.items():
        found.append({"kind": "stage", "stage": stage, "ms_per_article_min": round(least, 4), "ms_per_article_median": round(usual, 4)})
    for length, (least, usual) in measured.lengths.items():
        found.append(
            {"kind": "length", "characters": length, "us_per_character_min": round(least, 3), "us_per_character_median": round(usual, 3)}
        )
    return found


def _print(measured: Measured, left_out: int) -> None:
    """Prints the figures for people; Rich is loaded only where it is needed."""
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    console = Console(highlight=False)
    slow, best = measured.articles_per_second()
    mean = measured.characters / measured.articles
    others = f" ({left_out} of no use left out)" if left_out else ""
    console.print(f"{machine()}\n{measured.articles} articles, {mean:,.0f} characters on average{others}; {measured.rounds} rounds")
    console.print(f"[bold]{slow:,.0f} articles a second[/bold] on one core ({best:,.0f} in the best round)")

    stages = Table("Stage", "", box=SIMPLE_HEAD)
    for name in ("ms an article", "at best", "share"):
        stages.add_column(name, justify="right")
    whole = measured.stages["all"].median
    for stage, (least, usual) in measured.stages.items():
        if stage == "extraction":
            stages.add_section()
        stages.add_row(stage, f"[dim]{MEANINGS[stage]}[/dim]", f"{usual:.2f}", f"{least:.2f}", f"{usual / whole:.0%}")
    console.print(stages)

    if measured.lengths:
        lengths = Table(box=SIMPLE_HEAD)
        for name in ("Characters of text", "µs a character", "at best"):
            lengths.add_column(name, justify="right")
        for length, (least, usual) in measured.lengths.items():
            lengths.add_row(f"{length:,}", f"{usual:.2f}", f"{least:.2f}")
        console.print(lengths)
