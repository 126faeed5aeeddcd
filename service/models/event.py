"""The events that leave the service: an envelope, and in it what an article claims."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from service.models.article import Publisher
from service.models.base import Frozen
from service.models.match import MatchFacts
from service.models.provenance import Span
from service.models.quote import QuoteFacts

SCHEMA_VERSION: Literal[1] = 1


class ArticleRef(Frozen):
    """The article an event comes from, as far as a reader of the event needs it."""

    id: str
    version: int
    url: str | None = None
    canonical_url: str | None = None
    title: str | None = None
    publisher: Publisher
    published_at: datetime | None = None
    language: str


class Extractor(Frozen):
    name: str
    version: str


class EventSource(Frozen):
    """The Kafka record that the article came in; ``timestamp`` in milliseconds since the epoch."""

    topic: str
    partition: int
    offset: int
    timestamp: int


class Provenance(Frozen):
    extractor: Extractor
    text_digest: str
    spans: tuple[Span, ...]
    source: EventSource | None = Field(default=None, description="Null where the article did not come through Kafka")


class Envelope(Frozen):
    """What every event carries.

    ``state`` is the event's own life, beside the ``status`` of a match: retracted when its article was withdrawn, or no longer tells it.
    """

    event_id: str
    schema_version: Literal[1] = SCHEMA_VERSION
    state: Literal["active", "retracted"] = "active"
    indexed_at: datetime
    confidence: float = Field(ge=0, le=1)


class FromArticle(Envelope):
    """An event that one article tells."""

    article: ArticleRef
    provenance: Provenance


class MatchReport(FromArticle, MatchFacts):
    """One article's claims on one match. ``event_id`` is the report's id; ``match_id`` the match that it was joined to."""

    kind: Literal["match_report"] = "match_report"
    match_key: str = Field(description="The pair of teams, and leg, stage and date as far as this article tells them")
    match_id: str
    primary: bool = False


class Quote(FromArticle, QuoteFacts):
    """One utterance in one article. ``event_id`` is the quote's id, ``group_id`` the same for the same words in any outlet."""

    kind: Literal["quote"] = "quote"
    group_id: str
    match_id: str | None = None


class Match(Envelope, MatchFacts):
    """A match by the reports of it. ``event_id`` is the match's id."""

    kind: Literal["match"] = "match"
    article_ids: tuple[str, ...]
    publisher_count: int = Field(ge=1)
    first_seen: datetime
    last_updated: datetime
    revision: int = Field(ge=0, description="Milliseconds since the epoch: the version of the newest article that tells of it")
