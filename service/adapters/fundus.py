"""Dumps of Fundus: ``Article.to_json()``, whose body is either ``plaintext`` or the tree ``body``."""

from collections.abc import Iterator

from service.adapters.raw import Json, RawArticle, WrongShape, kind, names, string

TEXT_FIELD = "body"
_OWN_FIELDS = ("publishing_date", "free_access", "topics")


def recognises(obj: Json) -> bool:
    """A body tree with sections, or ``plaintext`` or ``body`` beside a field that only Fundus calls so."""
    body = obj.get("body")
    if isinstance(body, dict):
        return "sections" in body
    return ("plaintext" in obj or "body" in obj) and any(field in obj for field in _OWN_FIELDS)


def read(obj: Json) -> RawArticle:
    """``to_json`` tells no URL of itself: it comes from a field that was asked for, from ``html``, or from the record's key.

    Raises WrongShape where the body has neither form.
    """
    html = obj.get("html")
    page = html if isinstance(html, dict) else {}
    return RawArticle(
        shape="fundus",
        text=_text(obj),
        title=string(obj.get("title")),
        url=string(obj.get("url")) or string(page.get("responded_url")) or string(page.get("requested_url")),
        id=string(obj.get("id")),
        published_at=obj.get("publishing_date"),
        fetched_at=obj.get("crawl_date") or page.get("crawl_date"),
        publisher=next(iter(names(obj.get("publisher"))), None),
        authors=names(obj.get("authors")),
        language=string(obj.get("lang")) or string(obj.get("language")),
    )


def _text(obj: Json) -> str | None:
    plain = obj.get("plaintext") or obj.get("body")
    if plain is None or isinstance(plain, str):
        return plain
    if isinstance(plain, dict):
        return "\n\n".join(_tree(plain))
    raise WrongShape(f"`body` is {kind(plain)}; Fundus writes an object with `summary` and `sections`, or the string `plaintext`")


def _tree(body: Json) -> Iterator[str]:
    yield from _strings(body.get("summary"))
    sections = body.get("sections")
    for section in sections if isinstance(sections, list) else ():
        if isinstance(section, dict):
            yield from _strings(section.get("headline"))
            yield from _strings(section.get("paragraphs"))


def _strings(value: object) -> Iterator[str]:
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, str):
            yield entry
