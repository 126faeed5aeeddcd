"""What people see: every fact with its evidence, the text whole, colours only where they belong."""

import io
import re
from collections.abc import Callable

from rich.console import Console, RenderableType

from service.cli import view
from service.models import Article, MatchReport, Quote, Reason, Rejection, Span

ESCAPE = "\x1b["


def shown(what: RenderableType, *, terminal: bool = False, width: int = 100) -> str:
    out = io.StringIO()
    Console(file=out, force_terminal=terminal, width=width, color_system="truecolor" if terminal else None, highlight=False).print(what)
    return out.getvalue()


def flat(text: str) -> str:
    return " ".join(text.split())


def test_everything_is_shown_and_nothing_cut(
    article: Callable[..., Article], report: Callable[..., MatchReport], quote: Callable[..., Quote]
) -> None:
    everything = view.told(article(), [report()], [quote()], with_text=True)
    assert flat(article().text) in flat(shown(everything, width=40))
    text = shown(everything, width=120)
    assert ESCAPE not in text
    for each in (
        "Real Madrid 1–1 RB Leipzig",
        "Willi Orban (RB Leipzig)",
        "Bernabéu",
        "JBZ (@JBellinghamZone)",
        "confidence 0.99",
    ):
        assert each in flat(text)


def test_every_fact_stands_beside_its_evidence(report: Callable[..., MatchReport]) -> None:
    lines = shown(view.match(report())).splitlines()
    for label, value, evidence in (
        ("home", "Real Madrid (ESP, esp-real-madrid)", "“Real Madrid”"),
        ("score", "1–1", "“1-1”"),
        ("leg", "second leg", "“second leg”"),
        ("venue", "Bernabéu, Madrid", "“Bernabéu”"),
        ("goal", "Vinícius (Real Madrid)", "“Vinícius”"),
        ("winner", "draw", "“drawn 1-1 with RB Leipzig”"),
    ):
        row = r"\s+".join(map(re.escape, (label, value, evidence) if evidence else (label, value)))
        assert [line for line in lines if re.fullmatch(rf"\s+{row}\s*", line)], (label, lines)


def test_evidence_of_a_list_s_second_entry_is_not_that_of_its_tenth() -> None:
    spans = [
        Span(field=field, start=at, end=at + 1, text=text)
        for at, field, text in ((9, "incidents[1]", "a"), (3, "incidents[1].minute", "b"), (0, "incidents[10]", "c"))
    ]
    assert view.evidence(spans, "incidents[1]") == ["b", "a"]
    assert view.evidence(spans, "incident") == []


def test_the_text_is_marked_by_kind_on_a_terminal(
    article: Callable[..., Article], report: Callable[..., MatchReport], quote: Callable[..., Quote]
) -> None:
    marked = view.marked_text(article(), [report()], [quote()])
    assert marked.plain == article().text
    styles = {(marked.plain[span.start : span.end], str(span.style)) for span in marked.spans}
    assert ("1-1", view.STYLES["score"]) in styles
    assert ("Willi Orban", view.STYLES["people"]) in styles
    assert (quote().content[0].text, view.STYLES["quote"]) in styles
    assert ESCAPE in shown(marked, terminal=True)
    assert view.legend([report()], []).plain == "Marked: teams  score  competition  time and place  people"


def test_markup_and_control_in_what_others_wrote_stays_text(article: Callable[..., Article]) -> None:
    text = shown(view.told(article(title="[red]Big[/red] news", url=None), [], [], with_text=False), terminal=True)
    assert "[red]Big[/red] news" in text
    refusal = view.refused("[b]a.json", Rejection(reason=Reason.NO_TEXT, message="no text in [i]this[/i]"))
    assert "Refused, no_text: no text in [i]this[/i]" in shown(refusal)
    assert "[b]a.json" in shown(refusal)


def test_unknown_sides_are_said(report: Callable[..., MatchReport]) -> None:
    text = flat(shown(view.match(report(sides_known=False)), width=120))
    assert "first team Real Madrid" in text
    assert "who was at home is not told" in text
