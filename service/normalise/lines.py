"""Lines that were cut within a sentence, put together again: by the width of a page or a mail, or by the mark-up around a linked name.

What was written as lines of its own stays: headings, lists, line-ups, tables, one-line paragraphs. Time is linear in the text.
"""

import re
from itertools import pairwise

_AFTER_A_BREAK = re.compile(r"[^\s.!?:;…|>]\n[ ]*(?:[a-z]|[,;)’”](?!\w)|\. |\.\n)")
"""Where a line goes on with a small letter or with the mark that ends a clause: without it nothing was cut."""
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_CLAUSE_ENDS = re.compile(r"(?:[,;)’”]|['’]s)(?!\w)|\.(?: |$)")
_SMALL = re.compile(r"[a-z]")
_NO_SENTENCE = re.compile(
    r"https?:|www\.|pic\.|[\w.+-]+@"
    r"|(?:(?:de|van|von|der|den|di|da|dos|do|du|el|al|bin|ten|ter|la|le) ){1,2}[A-Z][\w'’-]+(?: [A-Z\d][\w'’-]*){0,3}$"
    r"|(?:by|via)(?: [A-Z][\w.'’-]*){1,4}$|by (?:our|staff)\b|(?:posted|published|updated|filed) (?:in|by|on|at|\d)"
    r"|(?:subs?|substitutes|unused|att|attendance|ref|referee|booked|sent off|scorers?|goals?|ht|ft|half-?time|full-?time)(?: not used)?"
    r"(?::|$| \d)"
    r"|(?:via|e-?mail|share|tweet|print|copy|save|reply|like|live|news|sport|football|comments?|advertisement|more|v|vs|pts|mins?)\.?$"
)
"""Lines that begin with a small letter and go on with nothing: addresses, names, labels, what stands about an article."""
_LEADS_ON = re.compile(
    r"(?:(?<![\w’'-])(?:the|an?|of|to|with|by|and|against|for|from|at|in|on|but|his|her|their|its|our|my|after|before|when|while|as|than|or|"
    r"that|who|whom|which|where|over|into|under|if|because|although|though|since|until|including|is|was|were|are|has|had|have|will|would|"
    r"manager|coach|boss|striker|midfielder|defender|goalkeeper|keeper|winger|forward|captain|skipper|referee|chairman)|,)$",
    re.IGNORECASE,
)
"""Words after which no line ends that was written as one."""
_NAME = re.compile(r"[A-Z\d£€$“\"‘'][^.!?:;\n]{0,44}$")
"""A line as short as a linked name."""
_SENTENCE_BEFORE = re.compile(r"[a-z0-9][.!?][\"'”’]? [A-Z\"'“‘]")
_FIGURE_LEADS = re.compile(r"(?:\d{1,3}(?:[-–]\d{1,2}|st|nd|rd|th)?(?:-[a-z]+)?,?|\((?:\d[^()\n]{0,12}|[a-z][^()\n]{0,30})\),?) [a-z]")
""" "3-1 at home", "20th-minute winner", "(77min) made it two": what goes on after a linked name."""
_ITEM = re.compile(r"[-–—] ?(?![a-z ])|(?:[*•·>#|]|\d{1,2}[.)]|\(?[a-z]\)) ")
_RESULT = re.compile(r"[A-Z][\w .'’&/-]{2,40} \d{1,2}(?:[ ,(-]|$)")

_LEAST_CUTS = 3
"""Lines cut within a sentence, from which the width of the text is known."""
_NARROWEST, _WIDEST = 30, 132
_RAGGED = 16
"""Characters that a full line may be shorter than the longest."""
_LITTLE = 6
_MOST_FULL = 0.8
"""The share of the cut lines that are full, at least, in a text that has a width."""
_SHORTEST_SENTENCE = 30
_SHORTEST_OPENING = 12
_LONGEST_HEADING = 110


def join_lines(text: str) -> str:
    """The text with lines that were cut within a sentence joined by a space; the very same text where there are none."""
    if not _AFTER_A_BREAK.search(text):
        return text
    lines = text.split("\n")
    stripped = [" ".join(line.split()) for line in lines]
    indents = [len(line) - len(line.lstrip()) for line in lines]
    lengths = [len(line.rstrip()) for line in lines]
    width, full = _width(stripped, lengths)
    joined = _cut_by_marks(stripped)
    if width:
        joined |= _cut_by_width(stripped, lengths, indents, width, full)
    if not joined:
        return text
    out = [lines[0]]
    for n, line in enumerate(lines[1:], start=1):
        if n in joined:
            out.append(_join(stripped[n - 1], stripped[n]) + line.strip())
        elif width and indents[n] > indents[n - 1] and stripped[n] and stripped[n - 1] and not _ITEM.match(stripped[n]):
            out.append("\n\n" + line.strip())  # a paragraph that an indent alone tells
        else:
            out.append("\n" + line)
    return "".join(_without_space_at_joins(out, joined))


def _without_space_at_joins(out: list[str], joined: set[int]) -> list[str]:
    return [part.rstrip() if n + 1 in joined else part for n, part in enumerate(out)]


def _join(before: str, after: str) -> str:
    """What stands between two parts of a sentence: nothing within a compound and before the mark that ends a clause."""
    compound = before.endswith("-") and not before.endswith(" -") and after[0].isalnum()
    return "" if compound or _CLAUSE_ENDS.match(after) else " "


def _goes_on(before: str, after: str) -> bool:
    """Whether the second line can only be a part of the first one's sentence."""
    if not before or not after or _ENDS.search(before):
        return False
    if _SMALL.match(after):
        return not _NO_SENTENCE.match(after) and not before.startswith(("http", "@", "#"))
    return bool(_CLAUSE_ENDS.match(after)) and before[-1].isalnum()


def _width(lines: list[str], lengths: list[int]) -> tuple[int, int]:
    """The width at which the lines of the text were cut, and how long a line is that is full; zeros where they have none."""
    cuts = sorted(lengths[n] for n, (before, after) in enumerate(pairwise(lines)) if _SMALL.match(after) and _goes_on(before, after))
    if len(cuts) < _LEAST_CUTS:
        return 0, 0
    width = cuts[-1 - len(cuts) // 20]
    width = max(length for length in lengths if length <= width + _LITTLE)  # a word too long for the page stands alone beyond it
    full = sum(width - _RAGGED <= cut <= width for cut in cuts)
    if not _NARROWEST <= width <= _WIDEST or full < _MOST_FULL * len(cuts):
        return 0, 0
    return width, cuts[len(cuts) // 10]


def _cut_by_width(lines: list[str], lengths: list[int], indents: list[int], width: int, full: int) -> set[int]:
    """The lines that begin only because the one before was full."""
    found = set()
    for n, (before, after) in enumerate(pairwise(lines), start=1):
        if not before or not after or _ITEM.match(after):
            continue
        if _goes_on(before, after):
            found.add(n)
            continue
        if indents[n] > indents[n - 1] or (
            before.endswith((")", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9")) and _RESULT.match(after)
        ):
            continue
        length = lengths[n - 1]
        no_room = length + 1 + len(after.partition(" ")[0]) > width >= length
        if no_room or (full <= length <= width and not _ENDS.search(before)):
            found.add(n)
    return found


def _cut_by_marks(lines: list[str]) -> set[int]:
    """The lines that begin only because a name was linked or set in bold: those of a sentence with a part that can be no line."""
    runs = []
    first = 0
    for n, line in enumerate(lines):
        if line and not _ENDS.search(line):
            continue
        if line and n > first and sum(map(len, lines[first : n + 1])) >= _SHORTEST_SENTENCE:
            runs.append((first, n))
        first = n + 1
    found = {
        n for first, last in runs for n in range(first + 1, last + 1) if _goes_on(lines[n - 1], lines[n]) or _after_name(lines, first, n)
    }
    usual = len(found) >= _LEAST_CUTS
    for first, last in runs:
        if usual or not found.isdisjoint(range(first + 1, last + 1)):
            found |= _within(lines, first, last, found, usual=usual)
    return found


def _after_name(lines: list[str], first: int, n: int) -> bool:
    """Whether a line goes on with a figure after a name that stands alone within a sentence."""
    if not (n - 2 >= first and _FIGURE_LEADS.match(lines[n]) and _NAME.match(lines[n - 1])):
        return False
    return len(lines[n - 2]) > _SHORTEST_SENTENCE and lines[n - 2][-1].islower()


def _within(lines: list[str], first: int, last: int, sure: set[int], *, usual: bool) -> set[int]:
    """Which of the lines ``first`` to ``last``, of which the last alone ends a sentence, go on with the one before.

    ``sure`` do; ``usual`` tells that the text has many such, so that a line that leads to a name is hardly a heading.
    """
    found: set[int] = set()
    for n in range(last, first, -1):
        before, after = lines[n - 1], lines[n]
        follows = n + 1 in found or n + 1 in sure or n == last
        heading = n - 1 == 0 or not (usual and len(before) > _SHORTEST_OPENING)
        if (
            (_LEADS_ON.search(before) and n > 1)
            or (_FIGURE_LEADS.match(after) and _NAME.match(before))
            or (_NAME.match(after) and follows and before[-1].islower() and (not heading or _in_a_sentence(before, n - 1 in sure)))
        ):
            found.add(n)
    return found


def _in_a_sentence(line: str, goes_on: bool) -> bool:
    """Whether a line that ends without a stop is more than a heading: it goes on with another, has a sentence before, or is too long."""
    return goes_on or len(line) > _LONGEST_HEADING or _SENTENCE_BEFORE.search(line) is not None
