"""Plain text: an optional leading ``date YYYY-MM-DD``, then the article. Its id comes from the record's key, else from its text."""

import re

from service.adapters.raw import RawArticle

_LEADING_DATE = re.compile(r"\s*date[ \t]+(\d{4}-\d{2}-\d{2})(?!\w)\s*", re.IGNORECASE)


def read(text: str) -> RawArticle:
    """``published_at`` is the leading date as written; the text begins after it."""
    leading = _LEADING_DATE.match(text)
    return RawArticle(
        shape="plain text",
        text=text[leading.end() :] if leading else text,
        published_at=leading[1] if leading else None,
    )
