"""Text: entities and markup resolved, mojibake mended, invisible characters and spare spaces gone. What was written stays: quote marks too.

Every step is linear in the text, whatever it holds, and ``clean_text`` of a clean text is that text.
"""

import re
import unicodedata
from typing import NamedTuple

from service.normalise.furniture import drop_furniture
from service.normalise.lines import join_lines
from service.normalise.markdown import strip_markdown
from service.normalise.markup import looks_like_markup, strip_markup, unescape
from service.normalise.mojibake import mend_mojibake

_ROUNDS = 4  # resolving what was escaped twice or thrice; what is nested deeper was made to be

_SPACES = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_NEWLINES = "\r\x0b\x0c\u2028\u2029"
_CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x9f"
_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u206a-\u206f\ufeff\ufff9-\ufffb"
_SURROGATES = "\ud800-\udfff"

_UNCLEAN = re.compile(rf"[&<{_SPACES}{_NEWLINES}{_CONTROLS}{_INVISIBLE}{_SURROGATES}\u200c\u200d]")
_SPARE_SPACE = ("  ", " \n", "\n ", "\n\n\n")
_CONTROL = re.compile(f"[{_CONTROLS}]")
_SURROGATE = re.compile(f"[{_SURROGATES}]")
_NEWLINE = re.compile(f"\r\n|[{_NEWLINES}]")
_DROPPED = re.compile(f"[{_CONTROLS}{_INVISIBLE}]")
# Joiners belong inside emoji and inside scripts that join; beside Latin letters they are noise.
_JOINS = "\u0590-\u1fff\u2190-\U0010ffff"
_JOINERS = re.compile(f"(?<![{_JOINS}])[\u200c\u200d]+|[\u200c\u200d]+(?![{_JOINS}])")
_SPACE = re.compile(f"[{_SPACES}]")
_SPACE_RUN = re.compile(" {2,}")
_SPACES_AT_BREAK = re.compile(r" ?\n ?")
_BLANK_LINES = re.compile(r"\n{3,}")
_NESTING = re.compile(r"[&<*|#\[]")
_USERINFO = re.compile(r"(?<=://)(?:[^\s/?#@]*@)+")


class Cleaned(NamedTuple):
    text: str
    flags: tuple[str, ...]


def clean_text(raw: str) -> Cleaned:
    """The normalised text, and flags for what was amiss in it: ``text:control_characters``, ``text:surrogates``, ``text:mojibake``,
    ``text:nested_escapes``.

    Lines and paragraphs stay: a line break is ``\\n``, a paragraph break one empty line. The result is in NFC, without spaces at the ends.
    """
    if raw.isascii() and _is_clean(raw):
        return Cleaned(raw, ())
    flags: dict[str, None] = {}
    text = raw
    if _SURROGATE.search(text):
        flags["text:surrogates"] = None
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    for _ in range(_ROUNDS):
        before = text
        text = _round(text, flags)
        if text == before:
            return Cleaned(text, tuple(flags))
    flags["text:nested_escapes"] = None
    return Cleaned(_round(_NESTING.sub("", text), flags), tuple(flags))


def clean_line(raw: str) -> str:
    """A name or a title: ``clean_text`` on one line."""
    return " ".join(clean_text(raw).text.split())


def _round(text: str, flags: dict[str, None]) -> str:
    if not text.isascii():
        text, mended = mend_mojibake(text)
        if mended:
            flags["text:mojibake"] = None
        text = unicodedata.normalize("NFC", text)
    if _is_clean(text):
        return text
    text = _NEWLINE.sub("\n", text)
    if _CONTROL.search(text):
        flags["text:control_characters"] = None
    text = _DROPPED.sub("", text)
    if "\u200c" in text or "\u200d" in text:
        text = _JOINERS.sub("", text)
    if "&" in text:
        text = unescape(text)
    if looks_like_markup(text):
        text = strip_markup(text)
    if "://" in text:
        text = _USERINFO.sub("", text)
    text = strip_markdown(join_lines(_SPACE.sub(" ", text)))
    text = drop_furniture(_SPACES_AT_BREAK.sub("\n", _SPACE_RUN.sub(" ", text)))
    return _BLANK_LINES.sub("\n\n", text).strip()


def _is_clean(text: str) -> bool:
    """True where no step of a round would change anything; plain substring searches, since this is all that most texts need."""
    return (
        not _UNCLEAN.search(text)
        and not any(spare in text for spare in _SPARE_SPACE)
        and not ("://" in text and _USERINFO.search(text))
        and text == text.strip()
        and join_lines(text) is text
        and strip_markdown(text) == text
        and drop_furniture(text) == text
    )
