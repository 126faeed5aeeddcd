"""Where quoted words begin and end in a text: which marks open, which close, and which are apostrophes or inches.

Only marks are read here, never words; whether anybody said what stands between them is the business of ``quotes``.
Every mark is looked at a bounded number of times, so that a text of nothing but marks costs no more than any other.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

_MARK = re.compile(r"[\"“”„‟«»`'‘’](?:(?<![`'‘’])|(?<=`)`|(?<=')'|(?<=‘)‘|(?<=’)’)")
"""Begins with a set of characters, which is looked for fast."""
_SINGLE_OPENS = re.compile(
    r"['‘‚‹`](?=[\w£$€¿¡])(?:(?<=‘)(?<![\w.,!?]‘)"
    r"|(?<!‘)(?<![\w.,!?…'’`].)(?!\d|(?:em|til|cause|tis|twas|n|cos|bout)\b))"  # '98, 'em, 'til are apostrophes
)
_SINGLE_CLOSES = re.compile(r"[’'›‘`](?!\w)(?<!\s.)")
_TERMINAL = frozenset(".!?…,;:—–-")
_LONGEST_INNER = 2000
"""Characters of a quote within a quote, at most."""
_LONGEST_SINGLE = 1200
"""Characters after which a single mark that was not closed is taken for an apostrophe: longer utterances do not occur in practice."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """``text[start:end]`` stands between marks, the marks and the space beside them left out; never empty.

    ``opens`` and ``closes`` are the bounds with the marks. ``closed`` is false where the closing mark was left out, because the next
    part opened or the paragraph ended. ``single`` tells single marks from double ones.
    """

    start: int
    end: int
    opens: int
    closes: int
    closed: bool
    single: bool


def quoted_regions(text: str, paragraphs: list[tuple[int, int]]) -> list[Quoted]:
    """The outermost quoted regions of the paragraphs, in the order of the text, none overlapping another."""
    double: list[Quoted] = []
    for start, end in paragraphs:
        double += _double(text, start, end)
    return _with_singles(text, paragraphs, double)


def _region(text: str, outer: tuple[int, int], start: int, end: int, *, closed: bool, single: bool) -> Quoted | None:
    """The region ``start:end`` within the marks ``outer``; None where no word stands in it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    worded = any(c.isalnum() for c in text[start:end])
    return Quoted(start, end, outer[0], outer[1], closed, single) if worded else None


def _double(text: str, start: int, end: int) -> list[Quoted]:
    """Regions of double marks within one paragraph.

    A mark that looks like an opening one while a region is open ends that region if the words before it end a sentence or clause
    (the closing mark was left out); else it opens a quote within the quote, which is passed over.
    """
    regions: list[Quoted] = []
    opened: tuple[int, int] | None = None
    inner = 0
    inverted = False

    def close(at: int, closes: int, *, closed: bool) -> None:
        nonlocal opened, inner
        if opened is not None:
            region = _region(text, (opened[0], closes), opened[1], at, closed=closed, single=False)
            if region is not None:
                regions.append(region)
        opened, inner = None, 0

    for match in _MARK.finditer(text, start, end):
        at, after, mark = match.start(), match.end(), match.group()
        before_char = text[at - 1] if at > start else " "
        after_char = text[after] if after < end else " "
        free_left = before_char.isspace() or before_char in "([{—–-/>'‘“"
        free_right = after_char.isspace()
        if mark in ("„", "‟", "‘‘"):
            role = "open"
        elif mark == "’’":
            role = "close"
        elif mark == "«":
            role = "close" if inverted and opened is not None else "open"
        elif mark == "»":
            role = "open" if opened is None and free_left and not free_right else "close"
            inverted = inverted or role == "open"
        elif mark == "“" and not (opened is not None and not free_left and (free_right or not after_char.isalnum())):
            role = "open"
        elif mark in ("”", "“", "''"):
            role = "open" if opened is None and free_left and not free_right else "close"
        elif opened is None:
            if before_char.isdigit() and not free_left and (free_right or not after_char.isalnum()):
                continue  # inches
            if before_char == "=":
                continue  # an attribute of markup
            role = "open" if not free_right and (free_left or after_char.isalnum() or before_char in ":,.") else "none"
            if role == "open" and before_char.isalnum() and after_char.islower():
                role = "none"
        else:
            role = "open" if free_left and not free_right and after_char not in ".,;:!?)]" else "close"
        if role == "open":
            if opened is None:
                opened = (at, after)
            elif inner == 0 and mark == "“" and text[opened[0] : opened[1]] == '"' and _closed_twice(text, after, end):
                inner += 1  # another style of marks within the quote
            elif inner == 0 and after_char.islower() and _last_solid(text, at, opened[1]) == "," and not _closes_next(text, after, end):
                close(at, after, closed=True)  # '"We lost, "said Lund': the space stands on the wrong side of the mark
            elif _last_solid(text, at, opened[1]) in _TERMINAL and inner == 0:
                close(at, at, closed=False)
                opened = (at, after)
            else:
                inner += 1
                if inner > 2:
                    close(at, at, closed=False)
                    opened = (at, after)
        elif role == "close" and opened is not None:
            if inner:
                inner -= 1
            else:
                close(at, after, closed=True)
    close(end, end, closed=False)
    return regions


def _closes_next(text: str, at: int, end: int) -> bool:
    """Whether the next mark stands at the end of a word, as closing ones do."""
    following = _MARK.search(text, at, end)
    return following is not None and not text[following.start() - 1].isspace()


def _closed_twice(text: str, at: int, end: int) -> bool:
    """Whether a curly mark is closed, and after it a straight one: the curly ones stand within straight ones."""
    end = min(end, at + _LONGEST_INNER)
    inner = text.find("”", at, end)
    return inner >= 0 and text.find('"', at, end) > inner


def _last_solid(text: str, at: int, floor: int) -> str:
    """The last character before ``at`` that is no space, looking back a few characters at most."""
    for i in range(at - 1, max(floor, at - 6) - 1, -1):
        if not text[i].isspace():
            return text[i]
    return " "


def _with_singles(text: str, paragraphs: list[tuple[int, int]], double: list[Quoted]) -> list[Quoted]:
    """The double regions and the regions of single marks outside of them; a single region around double ones takes their place."""
    ends = [end for _, end in paragraphs]
    starts = [region.opens for region in double]

    def inside(at: int) -> bool:
        k = bisect_right(starts, at) - 1
        return k >= 0 and at < double[k].closes

    openers = [m.start() for m in _SINGLE_OPENS.finditer(text) if not inside(m.start())]
    if not openers:
        return double
    closers = [m.start() for m in _SINGLE_CLOSES.finditer(text) if not inside(m.start())]
    singles: list[Quoted] = []
    k = 0
    for n, opens in enumerate(openers):
        if singles and opens < singles[-1].closes:
            continue
        paragraph = bisect_right(ends, opens)
        limit = min(ends[paragraph] if paragraph < len(ends) else len(text), opens + _LONGEST_SINGLE)
        if n + 1 < len(openers):
            limit = min(limit, openers[n + 1])
        while k < len(closers) and closers[k] <= opens + 1:
            k += 1
        mine = k
        while mine < len(closers) and closers[mine] < limit:
            mine += 1
        closer = _single_closer(text, opens, closers[k:mine])
        if closer is None and _runs_on(text, paragraphs, paragraph, opens):
            singles += filter(None, [_region(text, (opens, ends[paragraph]), opens + 1, ends[paragraph], closed=False, single=True)])
        if closer is not None:
            region = _region(text, (opens, closer + 1), opens + 1, closer, closed=True, single=True)
            if region is not None:
                singles.append(region)
        k = mine
    if not singles:
        return double
    opens_of_singles = [single.opens for single in singles]

    def covered(region: Quoted) -> bool:
        k = bisect_right(opens_of_singles, region.opens) - 1
        return k >= 0 and region.closes <= singles[k].closes

    return sorted([region for region in double if not covered(region)] + singles, key=lambda region: region.opens)


def _runs_on(text: str, paragraphs: list[tuple[int, int]], paragraph: int, opens: int) -> bool:
    """Whether a quote goes on in the next paragraph, which opens with a single mark again, and so was not closed in its own."""
    if paragraph + 1 >= len(paragraphs) or not text[opens + 1].isupper() or paragraphs[paragraph][1] - opens > _LONGEST_SINGLE:
        return False
    return text[paragraphs[paragraph + 1][0]] == text[opens]


def _single_closer(text: str, opens: int, closers: list[int]) -> int | None:
    """Which of the possible closing marks ends what ``opens`` began: the first after punctuation, else the first that ends a word.

    Words that begin in lower case are a fragment in the reporter's sentence: the first mark that ends a word closes it, unless it may be
    the apostrophe of a plural's genitive ("the fans' song").
    """
    if not closers:
        return None
    after_punctuation = next((c for c in closers if text[c - 1] in ".,!?…—-"), None)
    if after_punctuation is not None and not text[opens + 1].islower():
        return after_punctuation
    for c in closers:
        genitive = text[c - 1] in "sS" and text[c + 1 : c + 2] == " " and text[c + 2 : c + 3].isalpha()
        if not genitive or c == closers[-1]:
            return c
    return None
