"""HTML to text: tags become the line breaks that they stand for, what is no article text (script, navigation, captions) goes.

A tokeniser of its own instead of an HTML parser: text comes from anywhere, and parsers that build a tree take quadratic time on deeply
nested tags (19 s for 100,000 ``<div>``). Here every pattern stops at the next ``<``, so time is linear.
"""

import html
import re
from collections.abc import Iterator
from html.entities import html5
from typing import Final

_BLOCKS: Final = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr"
    " html main ol p pre section summary table tbody tfoot thead title ul".split()
)
_LINES: Final = frozenset("br li tr option caption legend".split())
_SKIPPED: Final = frozenset("script style noscript template nav figcaption iframe svg button select textarea object video".split())
_INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em embed font i img input ins kbd label link mark meta picture q rp rt ruby"
    " s samp small source span strike strong sub sup td th time tt u var wbr".split()
)
_CELLS: Final = frozenset({"td", "th"})
_KNOWN: Final = "|".join(sorted(_BLOCKS | _LINES | _SKIPPED | _INLINE, key=len, reverse=True))

# Attributes may hold ">" in quotes, but no "<": so each try ends at the next "<" at the latest. What is matched is not given back:
# quotes could be paired in exponentially many ways.
_ATTRIBUTES: Final = r"""(?>[^<>"']|"[^"<]*"|'[^'<]*'|["'])*+"""
_KNOWN_TAG = re.compile(rf"<(?:/?(?:{_KNOWN})(?:[\s/]{_ATTRIBUTES})?>|!--|!doctype|!\[CDATA\[)", re.IGNORECASE)
_TAG = re.compile(rf"<(/?)([a-z][a-z0-9:-]*)(?:[\s/]{_ATTRIBUTES})?>|<!doctype[^<>]*>|<!\[CDATA\[|\]\]>|<\?[^<>]*>", re.IGNORECASE)
_BREAK_IN_SOURCE = re.compile(r"^[ \t]*\n")  # after <br>: the same break twice

_AMPERSAND: Final = r"(?:(?:amp|AMP|#0*38|#[xX]0*26);)"
_ENTITY = re.compile(rf"&{_AMPERSAND}*(?:(#[0-9]{{1,7}}|#[xX][0-9a-fA-F]{{1,6}}|[a-zA-Z][a-zA-Z0-9]{{1,31}});)?")


def looks_like_markup(text: str) -> bool:
    """True where the text has at least one tag that HTML knows: "a < b" and "<3" are no markup."""
    return "<" in text and _KNOWN_TAG.search(text) is not None


def unescape(text: str) -> str:
    """Entities as characters, also those escaped several times over; only with their semicolon, so "AT&T" and "?a=1&copy=2" stay."""
    return _ENTITY.sub(_entity, text)


def strip_markup(text: str) -> str:
    """The text of an HTML fragment or page, entities untouched. Line breaks inside a block are spaces, outside of one they stay."""
    out: list[str] = []
    open_blocks = 0
    after_break = False
    skipping: list[tuple[str, int, int]] = []  # (element, where its text begins in `out`, how often it is open)
    position = 0
    text = "".join(_without_comments(text))
    for tag in _TAG.finditer(text):
        out.append(_between(text[position : tag.start()], inside=open_blocks > 0, after_break=after_break))
        position = tag.end()
        name = (tag[2] or "").lower()
        after_break = name in _LINES
        if name in _BLOCKS and name != "hr":
            open_blocks = max(0, open_blocks + (-1 if tag[1] else 1))
        if name in _SKIPPED:
            _skip(name, closing=bool(tag[1]), out=out, skipping=skipping)
        else:
            out.append(_break(name, closing=bool(tag[1])))
    out.append(_between(text[position:], inside=open_blocks > 0, after_break=after_break))
    return "".join(out)


def _between(text: str, *, inside: bool, after_break: bool) -> str:
    if inside:
        return text.replace("\n", " ")
    return _BREAK_IN_SOURCE.sub("", text) if after_break else text


def _skip(name: str, *, closing: bool, out: list[str], skipping: list[tuple[str, int, int]]) -> None:
    """Text since the opening tag is dropped when its closing tag comes; an element that is never closed drops nothing."""
    current = skipping[-1] if skipping else None
    if not closing:
        if current is None:
            skipping.append((name, len(out), 1))
        elif current[0] == name:
            skipping[-1] = (name, current[1], current[2] + 1)
    elif current is not None and current[0] == name:
        if current[2] > 1:
            skipping[-1] = (name, current[1], current[2] - 1)
        else:
            del out[current[1] :]
            out.append(" ")
            skipping.pop()


def _break(name: str, *, closing: bool) -> str:
    if name in _BLOCKS:
        return "\n\n"
    if name in _LINES:
        return "\n"
    return " " if name in _CELLS and not closing else ""


def _without_comments(text: str) -> Iterator[str]:
    position = 0
    while (start := text.find("<!--", position)) != -1 and (end := text.find("-->", start)) != -1:
        yield text[position:start]
        position = end + 3
    yield text[position:]


def _entity(match: re.Match[str]) -> str:
    name = match[1]
    if name is None:
        return "&"
    if name.startswith("#"):
        return html.unescape(
            f"&{name};"
        )  # the standard's own rules for numbers: Windows-1252 for 128 to 159, none for what is no character
    return html5.get(f"{name};", f"&{name};")
