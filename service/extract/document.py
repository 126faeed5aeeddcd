"""The article's text cut once into sentences and paragraphs; every extractor reads this, none cuts again."""

from dataclasses import dataclass
from datetime import datetime

from service.models import Span


@dataclass(frozen=True)
class Document:
    """A normalised article text, and the moment its relative dates count from (None where the article has no date)."""

    text: str
    published_at: datetime | None = None
    title: str | None = None

    def span(self, field: str, start: int, end: int) -> Span:
        """The evidence ``text[start:end]`` for ``field``."""
        return Span(field=field, start=start, end=end, text=self.text[start:end])
