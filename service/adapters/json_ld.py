"""schema.org articles as JSON-LD, the way pages carry them: an object, or one inside ``@graph``."""

from collections.abc import Iterator, Mapping
from typing import Final

from service.adapters.raw import Json, RawArticle, names, paragraphs, string

TEXT_FIELD = "articleBody"
_ARTICLE_TYPES: Final = frozenset(
    {
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
        "ReviewNewsArticle", "AskPublicNewsArticle", "SatiricalArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report",
    }
)  # fmt: skip
_PREFIXES: Final = ("https://schema.org/", "http://schema.org/", "schema:")


def recognises(obj: Json) -> bool:
    """``@graph``, or a ``@type``, or an ``articleBody``: native JSON has none of them."""
    return "@graph" in obj or "@type" in obj or TEXT_FIELD in obj


def read(obj: Json) -> RawArticle:
    """Of several articles in a graph the one with the longest body."""
    graph = [node for node in _nodes(obj) if isinstance(node, dict)]
    by_id = {node["@id"]: node for node in graph if isinstance(node.get("@id"), str)}
    articles = [node for node in graph if TEXT_FIELD in node or _types(node) & _ARTICLE_TYPES]
    article = max(articles, key=lambda node: len(str(node.get(TEXT_FIELD) or "")), default=obj)

    def resolved(field: str) -> object:
        value = article.get(field)
        if isinstance(value, list):
            return [_resolve(entry, by_id) for entry in value]
        return _resolve(value, by_id)

    publisher = _first(resolved("publisher")) or _first(resolved("sourceOrganization"))
    return RawArticle(
        shape="schema.org",
        text=paragraphs(article.get(TEXT_FIELD) or article.get("text"), TEXT_FIELD),
        title=string(_text(_first(article.get("headline")))) or string(_text(_first(article.get("name")))),
        url=_url(article),
        id=string(_text(_first(article.get("identifier")))),
        published_at=_text(_first(article.get("datePublished"))) or _text(_first(article.get("dateCreated"))),
        modified_at=_text(_first(article.get("dateModified"))),
        publisher=next(iter(names(publisher)), None),
        domain=string(publisher.get("url")) if isinstance(publisher, dict) else None,
        authors=names(resolved("author")) or names(resolved("creator")),
        language=_language(_first(resolved("inLanguage"))),
        version=string(article.get("version")),
    )


def _nodes(obj: Json) -> Iterator[object]:
    yield obj
    graph = obj.get("@graph")
    yield from graph if isinstance(graph, list) else [graph]


def _types(node: Json) -> set[str]:
    value = node.get("@type")
    found = set()
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, str):
            for prefix in _PREFIXES:
                entry = entry.removeprefix(prefix)  # noqa: PLW2901 - at most one of them is there
            found.add(entry)
    return found


def _url(article: Json) -> str | None:
    """``url``; else the page that it is the main entity of; else its ``@id`` where that is an address and no anchor in the page."""
    page = _first(article.get("mainEntityOfPage"))
    address = page.get("@id") or page.get("url") if isinstance(page, dict) else page
    own_id = article.get("@id")
    for candidate in (_text(_first(article.get("url"))), address, own_id):
        if isinstance(candidate, str) and candidate.strip().lower().startswith(("http://", "https://", "//")):
            return candidate
    return None


def _language(value: object) -> str | None:
    return string(value.get("alternateName") or value.get("name")) if isinstance(value, dict) else string(value)


def _first(value: object) -> object:
    return (value[0] if value else None) if isinstance(value, list) else value


def _text(value: object) -> object:
    """A JSON-LD value object's value; anything else as it is."""
    return value.get("@value") or value.get("value") if isinstance(value, dict) else value


def _resolve(value: object, by_id: Mapping[str, Json]) -> object:
    """A node for a bare reference to it."""
    if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
        return by_id.get(value["@id"], value)
    return value
