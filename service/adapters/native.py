"""The service's own shape, as the README tells scrapers: ``url`` or ``id``, and ``text``."""

from service.adapters.raw import Json, RawArticle, WrongShape, kind, names, paragraphs, string

TEXT_FIELD = "text"


def recognises(_obj: Json) -> bool:
    """Every object: this is the shape that others are exceptions to."""
    return True


def read(obj: Json) -> RawArticle:
    """Raises WrongShape where ``url``, ``id`` or ``text`` has a type that tells nothing."""
    for field in ("url", "id"):
        if isinstance(obj.get(field), (dict, list, bool)):
            raise WrongShape(f"`{field}` is {kind(obj[field])}; it must be a string")
    publisher = obj.get("publisher")
    return RawArticle(
        shape="native",
        text=paragraphs(obj.get("text"), TEXT_FIELD),
        title=string(obj.get("title")) or string(obj.get("headline")),
        url=string(obj.get("url")),
        id=string(obj.get("id")),
        published_at=obj.get("published_at"),
        modified_at=obj.get("modified_at"),
        fetched_at=obj.get("fetched_at"),
        publisher=next(iter(names(publisher)), None),
        domain=string(publisher.get("domain")) or string(publisher.get("url")) if isinstance(publisher, dict) else None,
        authors=names(obj.get("authors")),
        language=string(obj.get("language")),
        version=string(obj.get("version")),
    )
