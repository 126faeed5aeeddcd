"""From one raw message to its outcome: decode, normalise, extract, identify. Pure: the clock is an argument, and there is no I/O."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from traceback import extract_tb

from service import __version__, identity
from service.decode import decode
from service.extract import VERSION, Extraction, extract
from service.models import (
    Article,
    ArticleRef,
    EventSource,
    Extractor,
    Match,
    MatchClaim,
    MatchFacts,
    MatchReport,
    Message,
    Provenance,
    Quote,
    QuoteClaim,
    QuoteFacts,
    Reason,
    Rejection,
    Span,
    Withdrawal,
)
from service.models.limits import Limits
from service.normalise.language import is_english

PACKAGE = Path(__file__).parent
EXTRACTOR = Extractor(name="touchline", version=f"{__version__}+{VERSION}")


@dataclass(frozen=True, slots=True)
class Told:
    """An article and the events that it tells."""

    article: Article
    reports: tuple[MatchReport, ...]
    matches: tuple[Match, ...]
    quotes: tuple[Quote, ...]


Outcome = Told | Withdrawal | Rejection


def process(message: Message, limits: Limits, now: datetime | None = None) -> Outcome:
    """What the message says. An error of our own is a rejection as well: the message must not be lost, nor stop those behind it.

    ``now`` becomes the events' ``indexed_at`` (default: this moment).
    """
    try:
        decoded = decode(message, limits)
        return tell(decoded, message, now or datetime.now(UTC)) if isinstance(decoded, Article) else decoded
    except Exception as error:  # noqa: BLE001 - the message goes to the dead letters with the error, and the worker stops when there are many
        return Rejection(reason=Reason.PROCESSING_FAILED, message=f"{type(error).__name__}{_place(error)}: {error}"[:1000])


def _place(error: Exception) -> str:
    """Where our code failed: what happened there is all that a dead letter tells of it."""
    ours = [frame for frame in extract_tb(error.__traceback__) if PACKAGE in Path(frame.filename).parents]
    return f" in {Path(ours[-1].filename).relative_to(PACKAGE)}, line {ours[-1].lineno}" if ours else ""


def tell(article: Article, message: Message, now: datetime) -> Told:
    """The article with the events that it tells, identified; an article that is not English is one without events."""
    if not is_english(article.language.code):
        return Told(article, (), (), ())
    return identified(article, extract(article.text, article.published_at, article.title), message, now)


def identified(article: Article, extraction: Extraction, message: Message, now: datetime) -> Told:
    """What was extracted from the article as events with their ids, and the article with those whom it names."""
    article = article.model_copy(update={"teams": extraction.teams, "people": extraction.people})
    reports = _reports(extraction.matches, article, message, now)
    matches = tuple(_match(report, now) for report in reports)
    return Told(article, reports, matches, _quotes(extraction.quotes, reports, article, message, now))


def _reports(claims: tuple[MatchClaim, ...], article: Article, message: Message, now: datetime) -> tuple[MatchReport, ...]:
    seen: Counter[frozenset[str]] = Counter()
    reports = []
    for claim in claims:
        home, away = (identity.team_key(team.id, team.name) for team in (claim.home, claim.away))
        pair = frozenset((home, away))
        seen[pair] += 1
        event_id = identity.report_id(article.article_id, home, away, seen[pair])
        stated = claim.kickoff.date if claim.kickoff and claim.kickoff.precision != "inferred" else None
        reports.append(
            MatchReport(
                event_id=event_id,
                indexed_at=now,
                article=_article_ref(article),
                provenance=_provenance(claim.spans, article, message),
                confidence=claim.confidence,
                match_key=identity.match_key((home, away), stated, claim.leg.number if claim.leg else None, claim.stage),
                match_id=identity.match_id(event_id),
                primary=claim.primary,
                **_facts(claim, MatchFacts),
            )
        )
    return tuple(reports)


def _match(report: MatchReport, now: datetime) -> Match:
    """The match of one report: each report stands for itself."""
    return Match(
        event_id=report.match_id,
        indexed_at=now,
        confidence=report.confidence,
        article_ids=(report.article.id,),
        publisher_count=1,
        first_seen=now,
        last_updated=now,
        revision=report.article.version,
        **_facts(report, MatchFacts),
    )


def _quotes(
    claims: tuple[QuoteClaim, ...], reports: tuple[MatchReport, ...], article: Article, message: Message, now: datetime
) -> tuple[Quote, ...]:
    seen: Counter[tuple[str, str]] = Counter()
    quotes = []
    for claim in claims:
        group_id = identity.group_id(claim.text)
        speaker = claim.speaker.id or claim.speaker.name or claim.speaker.mention or ""
        seen[speaker, group_id] += 1
        quotes.append(
            Quote(
                event_id=identity.quote_id(article.article_id, speaker, claim.text, seen[speaker, group_id]),
                indexed_at=now,
                article=_article_ref(article),
                provenance=_provenance(claim.spans, article, message),
                confidence=claim.confidence,
                group_id=group_id,
                match_id=reports[claim.match].match_id if claim.match is not None else None,
                **_facts(claim, QuoteFacts),
            )
        )
    return tuple(quotes)


def _facts(source: MatchFacts | QuoteFacts, shape: type[MatchFacts] | type[QuoteFacts]) -> dict[str, object]:
    """The fields of ``shape``, as they are: values already validated are not taken apart again."""
    return {name: getattr(source, name) for name in shape.model_fields}


def _article_ref(article: Article) -> ArticleRef:
    return ArticleRef(
        id=article.article_id,
        version=article.version,
        url=article.url,
        canonical_url=article.canonical_url,
        title=article.title,
        publisher=article.publisher,
        published_at=article.published_at,
        language=article.language.code,
    )


def _provenance(spans: tuple[Span, ...], article: Article, message: Message) -> Provenance:
    source = EventSource(topic=message.topic, partition=message.partition, offset=message.offset, timestamp=message.timestamp)
    return Provenance(extractor=EXTRACTOR, text_digest=article.text_digest, spans=spans, source=source if message.topic else None)
