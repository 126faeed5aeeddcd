"""Dumps of news-please: ``NewsArticle.get_serializable_dict()`` and the JSON files of its crawler."""

from service.adapters.raw import Json, RawArticle, names, paragraphs, string

TEXT_FIELD = "maintext"
_OWN_FIELDS = ("source_domain", "date_publish", "date_download", "date_modify", "title_page", "title_rss")


def recognises(obj: Json) -> bool:
    """``maintext``, and one of the fields that only news-please calls so."""
    return TEXT_FIELD in obj and any(field in obj for field in _OWN_FIELDS)


def read(obj: Json) -> RawArticle:
    """Its dates are strings even where there is none ("None"); its ``text`` is not the article's body, ``maintext`` is."""
    return RawArticle(
        shape="news-please",
        text=paragraphs(obj.get("maintext"), TEXT_FIELD),
        title=string(obj.get("title")) or string(obj.get("title_page")) or string(obj.get("title_rss")),
        url=string(obj.get("url")),
        published_at=obj.get("date_publish"),
        modified_at=obj.get("date_modify"),
        fetched_at=obj.get("date_download"),
        domain=string(obj.get("source_domain")),
        authors=names(obj.get("authors")),
        language=string(obj.get("language")),
    )
