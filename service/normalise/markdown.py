"""What Markdown and lists leave in a text: links, emphasis, headings and tables lose their marks, items their bullets. The words stay.

Every pattern is bounded by its line and by a number of characters, so time is linear in the text.
"""

import re

_PICTURE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([^()\s]{0,1000}(?: \"[^\"\n]{0,200}\")?\)")
_LINK = re.compile(
    r"\[([^\[\]\n]{1,300})\]\((?=https?:|www\.|/|#|mailto:)[^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?: \"[^\"\n]{0,200}\")?\)"
)
_STRONG = re.compile(r"(?<!\*)\*{2,}+([^*\n]{1,400})\*{2,}+")
_EMPHASIS = re.compile(r"(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,400})(?<=\S)\*(?![\w*])")
_OPENS_LINE = re.compile(r"^ *+(?:(?:[-*•·▪●‣◦>]|#{1,6}) ++)++(?=[^a-z\n])", re.MULTILINE)
"""A bullet, a heading's mark or that of a quoted mail; before a small letter it may be a dash within a sentence."""
_ROW = re.compile(r"^ *\|(?P<cells>[^\n]*)$|^(?P<open>[^\n|]+\|[^\n|]*\|[^\n]*)\| *$", re.MULTILINE)
_RULE = re.compile(r"[\s|:-]*")
_CELL = re.compile(r" *\| *")


def strip_markdown(text: str) -> str:
    """The text without such marks; the very same text where there are none."""
    if "](" in text:
        text = _LINK.sub(r"\1", _PICTURE.sub("", text))
    if "*" in text:
        text = _EMPHASIS.sub(r"\1", _STRONG.sub(r"\1", text))
    if "|" in text:
        text = _ROW.sub(_row, text)
    return _OPENS_LINE.sub("", text)


def _row(match: re.Match[str]) -> str:
    """The cells of a table's row, as those of a table in HTML are put: beside each other. A rule between rows is nothing."""
    cells = match["cells"] if match["cells"] is not None else match["open"]
    return "" if _RULE.fullmatch(cells) else _CELL.sub(" ", cells).strip()
