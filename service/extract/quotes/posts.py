"""Embedded social posts in the forms that scrapers leave: the post's line, then "— Name (@handle) March 6, 2024".

Quotes that a reporter takes from a post ('she wrote on Instagram: "…"') are direct speech and none of this module's business.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from service.extract.document import Document

_HANDLE = re.compile(r"\((@[\w.]{1,60})\)")
_DASHES = "—–-―"
_MONTHS = {name: n for n, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1)}
_DATE = re.compile(
    r"[\s,·|]{0,3}(?:on )?(?:\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?[\s,·]{0,3})?"
    r"(?:(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})"
    r"|(?P<day2>\d{1,2}) (?P<month2>[A-Z][a-z]{2,8})\.?,? (?P<year2>\d{4}))"
)
_LINK = re.compile(r"(?:https?://|pic\.twitter\.com/|t\.co/|instagram\.com/|bsky\.app/)[^\s<>\"”)]{1,300}")
_LONGEST_NAME = 80
_LONGEST_POST = 4000


@dataclass(frozen=True, slots=True)
class Post:
    """An embedded post: its words ``start:end``, its account line ``name_start:until``, which the date ends, and what it links to."""

    start: int
    end: int
    name: str
    name_start: int
    handle: str
    handle_start: int
    date: date | None
    date_start: int
    until: int
    links: tuple[str, ...]


def find_posts(document: Document) -> list[Post]:
    """The posts in the order of the text; a line that only looks like an account's (no date, no dash) is none."""
    text, paragraphs = document.text, document.paragraphs
    starts = [start for start, _ in paragraphs]
    posts: list[Post] = []
    floor = 0
    for match in _HANDLE.finditer(text):
        if match.start() < floor:
            continue
        k = bisect_right(starts, match.start()) - 1
        post = _post(text, paragraphs, k, match, floor)
        if post is not None:
            posts.append(post)
            floor = post.until
    return posts


def _post(text: str, paragraphs: list[tuple[int, int]], k: int, match: re.Match[str], floor: int) -> Post | None:
    line_start, _ = paragraphs[k]
    name_end = match.start()
    while name_end > line_start and text[name_end - 1] == " ":
        name_end -= 1
    dash = max(text.rfind(f"{mark} ", max(line_start, name_end - _LONGEST_NAME), name_end) for mark in _DASHES)
    when = _DATE.match(text, match.end())
    if when is None or (dash < 0 and name_end - line_start > _LONGEST_NAME):
        return None
    name_start = dash + 2 if dash >= 0 else line_start
    name = " ".join(text[name_start:name_end].split())
    start, end = max(line_start, floor), dash if dash >= 0 else line_start
    while end > start and (text[end - 1].isspace() or text[end - 1] in _DASHES):
        end -= 1
    if end <= start and k > 0:
        start, end = max(paragraphs[k - 1][0], floor), paragraphs[k - 1][1]
        if k > 1 and not _LINK.sub("", text[start:end]).strip() and paragraphs[k - 2][0] >= floor:
            start = paragraphs[k - 2][0]
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if not name or end <= start or end - start > _LONGEST_POST:
        return None
    links = tuple(dict.fromkeys(link.rstrip(".,;") for link in _LINK.findall(text[start:end])))
    date_start = when.start("month") if when["month"] else when.start("day2")
    return Post(start, end, name, name_start, match[1], match.start(1), _date(when), date_start, when.end(), links)


def _date(match: re.Match[str]) -> date | None:
    month = _MONTHS.get((match["month"] or match["month2"])[:3].lower())
    if month is None:
        return None
    try:
        return date(int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"]))
    except ValueError:
        return None
