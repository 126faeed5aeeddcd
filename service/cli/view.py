"""How articles and events look on a terminal: facts beside their evidence, and the text with the evidence marked. Rich in, no I/O."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from service.cli import words
from service.models import Article, MatchReport, Quote, Rejection, Span, Withdrawal

STYLES = {
    "teams": "bold cyan",
    "score": "bold green",
    "competition": "magenta",
    "time and place": "yellow",
    "people": "blue",
    "quote": "italic underline",
    "speaker": "bold red",
    "cue": "red",
}
"""How evidence is marked, by what it is evidence of."""

KINDS = {
    **dict.fromkeys(("home", "away", "sides_known"), "teams"),
    **dict.fromkeys(("score", "status", "duration", "winner", "advancing"), "score"),
    **dict.fromkeys(("competition", "season", "stage", "round", "group", "leg"), "competition"),
    **dict.fromkeys(("kickoff", "venue", "neutral", "attendance", "posted_at"), "time and place"),
    **dict.fromkeys(("incidents", "officials"), "people"),
    **dict.fromkeys(("text", "content"), "quote"),
    "speaker": "speaker",
    "cue": "cue",
    "outlet": "speaker",
}
"""What an event's field tells of."""

Fact = tuple[str, str, str]
"""Label, the event's field, and its value in words."""


def told(article: Article, reports: Sequence[MatchReport], quotes: Sequence[Quote], *, with_text: bool) -> RenderableType:
    """The whole of an article: its head, its matches and quotes, and where asked for its text with the evidence marked."""
    parts: list[RenderableType] = [head(article)]
    parts += [Padding(match(report), (1, 0, 0, 2)) for report in reports]
    parts += [Padding(quote(each), (1, 0, 0, 2)) for each in quotes]
    if not reports and not quotes:
        parts.append(Padding(Text("No match and no quote found.", "dim"), (1, 0, 0, 2)))
    if with_text:
        parts += [Padding(marked_text(article, reports, quotes), (1, 0, 0, 2)), Padding(legend(reports, quotes), (1, 0, 0, 2))]
    return Group(*parts)


def head(article: Article) -> RenderableType:
    """Title, where and when it was published, id, address, whom it names, and what was amiss."""
    title = article.title or article.text[:70].split("\n")[0] + ("…" if len(article.text) > 70 else "")
    amiss = f"amiss: {', '.join(article.flags)}" if article.flags else None
    named = [
        f"{kind}: {', '.join(each.name for each in some)}" for kind, some in (("teams", article.teams), ("people", article.people)) if some
    ]
    lines = (words.origin(article), f"id {article.article_id}", article.url, *named, amiss)
    return Group(_title(title), *(Text(line, "dim") for line in lines if line))


def match(report: MatchReport) -> RenderableType:
    """The result, then a line a fact with the very words that it rests on."""
    line = Text.assemble(("Match  ", "dim"), (words.result(report), STYLES["teams"]))
    line.append(f"   confidence {report.confidence:.2f}" + ("" if report.primary else ", not the article's main match"), "dim")
    return Group(line, _facts(match_facts(report), report.provenance.spans))


def match_facts(report: MatchReport) -> list[Fact]:
    """What the article tells of the match, in words; what it does not tell is left out."""
    facts: list[tuple[str, str, str | None]] = [
        ("home" if report.sides_known else "first team", "home", words.team(report.home)),
        ("away" if report.sides_known else "second team", "away", words.team(report.away)),
        ("sides", "sides_known", None if report.sides_known else "who was at home is not told"),
        ("score", "score", words.scores(report)),
        ("status", "status", report.status),
        ("winner", "winner", words.side(report, report.winner) if report.winner else None),
        ("advancing", "advancing", words.side(report, report.advancing) if report.advancing else None),
        ("competition", "competition", report.competition.name if report.competition else None),
        ("season", "season", report.season),
        ("stage", "stage", report.stage),
        ("round", "round", report.round),
        ("group", "group", report.group),
        ("leg", "leg", words.leg(report.leg) if report.leg else None),
        ("kickoff", "kickoff", words.kickoff(report.kickoff) if report.kickoff else None),
        ("venue", "venue", ", ".join(part for part in (report.venue.name, report.venue.city) if part) if report.venue else None),
        ("neutral", "neutral", "neutral ground" if report.neutral else None),
        ("attendance", "attendance", f"{report.attendance:,}" if report.attendance is not None else None),
    ]
    facts += [(each.type.replace("_", " "), f"incidents[{i}]", words.incident(each, report)) for i, each in enumerate(report.incidents)]
    facts += [(each.role.replace("_", " "), f"officials[{i}]", each.name) for i, each in enumerate(report.officials)]
    return [(label, field, value) for label, field, value in facts if value]


def quote(told_: Quote) -> RenderableType:
    """The words, and who said them."""
    line = Text.assemble(("Quote  ", "dim"), ("“" + " … ".join(part.text for part in told_.content) + "”", STYLES["quote"]))
    by = Text.assemble("— ", (words.speaker(told_.speaker), STYLES["speaker"]), (f"   {words.manner(told_)}", "dim"))
    by.append(f"   confidence {told_.confidence:.2f}", "dim")
    return Group(line, Padding(by, (0, 0, 0, 7)))


def evidence(spans: Iterable[Span], field: str) -> list[str]:
    """The words that tell ``field`` or a part of it, each once, in the order of the text."""
    found = sorted((span.start, span.text) for span in spans if _belongs(span.field, field))
    return list(dict.fromkeys(text for _, text in found))


def marked_text(article: Article, reports: Iterable[MatchReport], quotes: Iterable[Quote]) -> Text:
    """The article's text, whole, with all evidence in the style of what it tells."""
    text = Text(article.text)
    for start, end, kind in _marks(reports, quotes):
        text.stylize(STYLES[kind], start, end)
    return text


def legend(reports: Iterable[MatchReport], quotes: Iterable[Quote]) -> Text:
    """What the marks in this text mean; empty where there are none."""
    used = {kind for _, _, kind in _marks(reports, quotes)}
    line = Text("  ").join(Text(kind, style) for kind, style in STYLES.items() if kind in used)
    return Text.assemble(("Marked: ", "dim"), line) if used else Text("Nothing is marked.", "dim")


def refused(name: str, rejection: Rejection) -> RenderableType:
    """What was refused, and why."""
    return Group(_title(name), Text(f"Refused, {rejection.reason.value}: {rejection.message}", "red"))


def withdrawn(name: str, withdrawal: Withdrawal) -> RenderableType:
    """An order to take an article back."""
    return Group(_title(name), Text(f"Withdraws article {withdrawal.article_id}", "yellow"))


def gone(article_id: str) -> RenderableType:
    """An article that is in the index no more."""
    return Group(_title("Withdrawn"), Text(f"id {article_id}: it was there, and was taken back with its events", "yellow"))


def _title(words_: str) -> RenderableType:
    return Group(Rule(style="dim"), Text(words_, "bold"))


def _facts(facts: Iterable[Fact], spans: Sequence[Span]) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold", ratio=2)
    table.add_column(overflow="fold", ratio=3)
    for label, field, value in facts:
        said = Text(" · ").join(Text(f"“{text}”", STYLES[_kind(field)]) for text in evidence(spans, field))
        table.add_row("  " + label, Text(value), said)
    return table


def _marks(reports: Iterable[MatchReport], quotes: Iterable[Quote]) -> Iterator[tuple[int, int, str]]:
    for each in quotes:
        yield from ((part.start, part.end, "quote") for part in each.content)
    for event in (*reports, *quotes):
        yield from ((span.start, span.end, _kind(span.field)) for span in event.provenance.spans)


def _kind(field: str) -> str:
    return KINDS.get(field.partition(".")[0].partition("[")[0], "people")


def _belongs(field: str, to: str) -> bool:
    return field == to or field.startswith((f"{to}.", f"{to}["))
