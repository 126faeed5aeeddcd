"""The normalised article from the fields that an adapter told apart: ids, version, text, dates, language put together."""

import hashlib
from datetime import UTC, datetime, timedelta

from service import identity
from service.adapters.raw import RawArticle
from service.models import Article, Message, Publisher, Reason, Rejection
from service.models.limits import Limits
from service.normalise.dateline import date_in_text
from service.normalise.dates import ParsedDate, is_future, parse_date
from service.normalise.language import declared_code, language_of
from service.normalise.text import clean_line, clean_text
from service.normalise.urls import canonical_url, domain, http_url

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_LATEST = 10**14  # the year 5138: a record's timestamp beyond is no time, nor is Kafka's -1 for "none"
_MAX_AUTHORS = 50
_MARKUP_SHARE = 2  # a text this many times over the limit is not worth cleaning, which could take seconds
_MAX_NAME = 200
_MAX_TITLE = 1000  # every event of the article repeats its title


def normalise(raw: RawArticle, given: str | None, message: Message, limits: Limits) -> Article | Rejection:
    """The article, or why it is none. ``given`` is its URL or id; None takes the id from the text.

    A date that cannot be used is left out and flagged, never a reason to refuse.
    """
    told = raw.text or ""
    if len(told) > _MARKUP_SHARE * limits.max_text_chars:
        return _too_large(len(told), limits)
    body = clean_text(told)
    title = clean_line(raw.title[: 4 * _MAX_TITLE])[:_MAX_TITLE].strip() or None if raw.title else None
    if not body.text:
        return Rejection(reason=Reason.NO_TEXT, message="no text: nothing is left of the text without markup and white space")
    text = with_title(title, body.text)
    if len(text) > limits.max_text_chars:
        return _too_large(len(text), limits)
    flags = [*raw.flags, *body.flags]
    reference = _EPOCH + message.timestamp * _MILLISECOND if 0 < message.timestamp < _LATEST else None

    def date(field: str, told: object) -> datetime | None:
        value, problem = _usable(parse_date(told), reference, limits)
        if problem:
            flags.append(f"{field}:{problem}")
        return value

    published_at = date("published_at", raw.published_at)
    if published_at is None:
        published_at, _ = _usable(date_in_text(text), reference, limits)
        if published_at:
            flags.append("published_at:from_text")
    url = http_url(given) if given else None
    if raw.url and url is None:
        flags.append("url:unusable")
    if raw.language and declared_code(raw.language) is None:
        flags.append("language:unreadable")
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(
        article_id=identity.article_id(given) if given else identity.digest_id(digest),
        version=version_of(raw, message),
        scraper_version=_name(raw.version),
        url=url,
        canonical_url=canonical_url(url) if url else None,
        title=title,
        text=text,
        text_digest=digest,
        publisher=Publisher(name=_name(raw.publisher), domain=_domain(url, raw.domain)),
        authors=_authors(raw.authors),
        language=language_of(text, raw.language),
        published_at=published_at,
        modified_at=date("modified_at", raw.modified_at),
        fetched_at=date("fetched_at", raw.fetched_at),
        flags=tuple(flags),
    )


def _too_large(length: int, limits: Limits) -> Rejection:
    message = f"text of {length:,} characters: at most {limits.max_text_chars:,} are taken; send one article a message"
    return Rejection(reason=Reason.TOO_LARGE, message=message)


def with_title(title: str | None, body: str) -> str:
    """The title as the first line, unless the body begins with the same words."""
    if title is None:
        return body
    beginning = identity.fold_words(body[: 2 * len(title) + 20])
    return body if f"{beginning} ".startswith(f"{identity.fold_words(title)} ") else f"{title}\n{body}"


def version_of(raw: RawArticle, message: Message) -> int:
    """Milliseconds since the epoch: when the article was fetched, else the record's timestamp.

    Never later than that timestamp: a scraper whose clock is ahead must not outrank the corrections and the withdrawal that come after.
    The cap moves on with the records, so the versions of such a scraper still keep their order.
    """
    recorded = max(0, message.timestamp)
    fetched = parse_date(raw.fetched_at).value
    if fetched is None:
        return recorded
    version = max(0, (fetched - _EPOCH) // _MILLISECOND)
    return min(version, recorded) if recorded else version


def _usable(parsed: ParsedDate, reference: datetime | None, limits: Limits) -> tuple[datetime | None, str | None]:
    """The date, or why not. Without a record's timestamp (a file) nothing tells what is the future."""
    if reference and is_future(parsed, reference, limits.future_tolerance):
        return None, "future"
    return parsed.value, parsed.problem


def _name(told: str | None) -> str | None:
    return clean_line(told[: 4 * _MAX_NAME])[:_MAX_NAME].strip() or None if told else None


def _domain(url: str | None, told: str | None) -> str | None:
    found = domain(url) if url else None
    if found is None and told:
        found = domain(told) or domain(f"https://{told}")
    return found


def _authors(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names once each, without "By" and without the profile addresses that some scrapers put there."""
    found: dict[str, None] = {}
    for name in names[:_MAX_AUTHORS]:
        author = clean_line(name[: 2 * _MAX_NAME]).removeprefix("By ").removeprefix("by ")
        if author and len(author) <= _MAX_NAME and "://" not in author:
            found[author] = None
    return tuple(found)
