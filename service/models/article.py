"""The article as the service understands it, whatever shape it came in."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from service.models.base import Frozen


class Publisher(Frozen):
    """Who published the article: the outlet's name where told, and the host of its URL."""

    name: str | None = None
    domain: str | None = None


class Language(Frozen):
    """The article's language as a BCP 47 primary tag ("en"), and where it is known from."""

    code: str
    declared: bool = Field(description="True where the message told the language, false where it was detected from the text")


class Named(Frozen):
    """A team or a person that the article names, by the fullest name it gives. ``text[start:end]`` is the first mention."""

    name: str
    id: str | None = Field(default=None, description="Null where the service does not know the team or person")
    start: int = Field(ge=0)
    end: int = Field(gt=0)
    mentions: int = Field(ge=1, description="How often the text names it, by any of its names; pronouns do not count")


class Article(Frozen):
    """One normalised article.

    ``text`` is what every span counts in: the title on the first line where the message told one apart from the text, then the body;
    entities and markup resolved, mojibake mended, white space folded inside a line.
    """

    article_id: str
    version: int = Field(ge=0, description="Milliseconds since the epoch; of two versions of an article the larger one holds")
    scraper_version: str | None = Field(default=None, description="The scraper's own version, kept as information only")
    url: str | None = Field(default=None, description="As given, without credentials")
    canonical_url: str | None = None
    title: str | None = None
    text: str
    text_digest: str = Field(description="SHA-256 of the normalised text, hexadecimal")
    publisher: Publisher = Publisher()
    authors: tuple[str, ...] = ()
    language: Language
    published_at: datetime | None = None
    modified_at: datetime | None = None
    fetched_at: datetime | None = None
    teams: tuple[Named, ...] = Field(default=(), description="Clubs and national teams that the text names, in its order")
    people: tuple[Named, ...] = Field(default=(), description="People that the text names, in its order")
    flags: tuple[str, ...] = Field(default=(), description='What was amiss and could be left out, such as "published_at:unreadable"')


class Withdrawal(Frozen):
    """An article is taken back, and its events with it: by a null value (tombstone) or by ``operation: delete``."""

    article_id: str
    version: int = Field(ge=0, description="As an article's version: a withdrawal older than the article changes nothing")
    reason: Literal["tombstone", "operation"]
