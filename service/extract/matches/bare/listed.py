# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The items of bare lists as characters and figures: "Berg 12, 55 pen", "Lund (Moe 71)", "Moe for Lund (71)", "Dahl scored".

Which list they stand in, whose players they are and what comes of them is ``sheet``'s business; no sentence is read here.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from service.extract.dates import MONTHS

_PARTICLE = r"(?:van|de|der|den|da|di|dos|do|du|el|al|ten|ter|von|la|le|bin|y)"
_CAPITAL = r"[^\W\d_a-z][\w'’.-]*"
NAME = rf"(?:{_PARTICLE} ){{0,2}}{_CAPITAL}(?: (?:{_CAPITAL}|{_PARTICLE}\b)){{0,4}}"
GOALS = r"(?:Scorers?|Goals?|Goalscorers?): ?"
"""The label of a line of scorers under a result."""
_CUT = re.compile(r"[()\[\],;/—•|\n]| [-–] |--| and (?=[^\W_a-z])| & ")
_HEAD = re.compile(
    rf"(?:(?P<one>\d{{1,2}})[-–:](?P<other>\d{{1,2}})[,:]? )?(?:(?P<figure>\d{{1,3}})(?:\+(?P<more>\d{{1,2}}))?['’]?[.:)]? ?(?:mins?:? )?)?(?P<name>{NAME})"
)
_FIGURE = re.compile(
    r"(?<![\d+.:])(?P<minute>\d{1,3})(?P<nth>st|nd|rd|th)?(?P<prime>['’′´])?(?: ?\+ ?(?P<added>\d{1,2}))?(?P<unit>['’′´]| ?(?:mins?|minutes?|m)\b)?(?![\d:]|\.\d)"
)
_KIND = re.compile(r"(?:\b|(?<=\d))(?:(?P<penalty>pens?|penalty(?: kick)?|pk|p)|(?P<own>og|o\.g|own[- ]goal))\b", re.IGNORECASE)
_PLAIN = re.compile(
    r"(?:\b|(?<=\d))(?:mins?|minutes?|minute|pens?|penalty|kick|pk|p|og|o|g|own|goal|goals|from|the|spot|st|nd|rd|th|m)\b|['’′´]",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\(([^()]*)\)")
_ASSIST = re.compile(
    rf"(?:\d{{1,3}}['’]?(?:\+\d{{1,2}})?(?: ?mins?)?, )?(?P<sure>(?i:assist(?:ed)?(?: by)?:? |ast\.?:? |from |set up by ))?(?P<name>{NAME})(?:, {NAME})?(?P<after> (?i:assist))?$"
)
_ON = re.compile(
    rf"(?:(?:subs?\.?:?|for|replaced by|on) )?(?:\d{{1,2}}\.? )?(?P<name>{NAME})(?P<figures>(?:[ ,]{{1,2}}(?:on |after )?\d{{1,3}}(?:st|nd|rd|th)?['’′´]?(?:\+\d{{1,2}})?['’′´]?(?: ?mins?\b| ?m\b)?)*)(?P<half>,? (?:h-?t|half-?time|ht)\b)?",
)
_FOR = re.compile(
    rf"(?:\d{{1,2}}\.? )?(?P<on>{NAME})(?: \d{{1,2}})? ?\(?(?:for|replaced|in for|on for) (?P<off>{NAME})(?P<rest>[^()]*)\)?(?P<after>.*)$"
)
_UNUSED = re.compile(r"\bnot used\b|\bunused\b", re.IGNORECASE)
_SECOND = re.compile(r"\b(?:second|2nd|two|2) (?:yellow|caution|booking|bookable)|\b2y\b|\btwo yellows\b", re.IGNORECASE)
_RED = re.compile(r"\b(?:sent off|red|ejection|ejected|dismissed|straight)\b", re.IGNORECASE)
_IN = re.compile(r"\b(?:scored|scores|goal|converted|made|in|good|✓|✔)|[✓✔]", re.IGNORECASE)
_OUT = re.compile(r"\b(?:missed|misses|miss|saved|save|wide|over|post|bar|hit|out|no good|failed|blocked)\b|[✗✘]", re.IGNORECASE)
_ABBREVIATION = re.compile(r"[A-Z]{2,4}")
""" "ATX -- Moe 12'": a team's, that stands for no player."""
_NO_NAMES = re.compile(r"(?:O\.?[Gg]|Nil|None|No|N/A|Not|Nobody|TBC|Booked|Pen|Penalty|Own|Coach|Manager|Unused)\b\.?", re.IGNORECASE)
MONTH = "|".join(name.title() for name in MONTHS)
_A_DAY = re.compile(rf"(?:{MONTH}) \d{{1,2}}, (?:19|20)\d\d\b")


class Stretch(NamedTuple):
    """A name, or a figure, in the text."""

    text: str
    start: int
    end: int


class When(NamedTuple):
    minute: int
    added: int | None
    start: int
    end: int
    kind: Literal["goal", "penalty", "own goal"]


class Item(NamedTuple):
    """One name of a list with the minutes after it; ``running``: the score it made; ``aside``: what stands in brackets with it."""

    name: Stretch
    whens: tuple[When, ...]
    kind: Literal["goal", "penalty", "own goal"]
    running: tuple[int, int] | None
    assist: Stretch | None
    credited: bool
    """Whether the word "assist" stands with the one in brackets."""
    aside: str
    rest: str


class Change(NamedTuple):
    """Who came on, and for whom; ``figure`` is the minute with its characters."""

    on: Stretch
    off: Stretch | None
    minute: int | None
    added: int | None
    at: tuple[int, int] | None


def items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between the commas, semicolons, dashes and lines of a list; those within brackets do not part it."""
    found: list[tuple[int, int]] = []
    depth, first = 0, start
    even = text.count("(", start, end) == text.count(")", start, end)
    for match in _CUT.finditer(text, start, end):
        sign = match.group()
        if sign in ("(", "["):
            depth += even
        elif sign in (")", "]"):
            depth = max(0, depth - even)
        elif depth == 0:
            found.append((first, match.start()))
            first = match.end()
    found.append((first, end))
    trimmed = ((low + len(part) - len(part.lstrip(" .*:\t")), low + len(part.rstrip())) for low, high in found if (part := text[low:high]))
    return [(low, high) for low, high in trimmed if low < high]


_OWN_GOAL_AFTER = re.compile(r" (?:OG|O\.G)\.?$")


def _named(text: str, start: int, end: int) -> Stretch:
    name = _OWN_GOAL_AFTER.sub("", text[start:end]).rstrip(".-’'")
    return Stretch(name, start, start + len(name))


def players(text: str, start: int, end: int) -> list[tuple[Stretch, int]]:
    """The players of a line-up, each with where his item ends; empty where an item of the list is no player."""
    found: list[tuple[Stretch, int]] = []
    for low, high in items(text, start, end):
        head = _HEAD.match(text, low, high)
        if head is not None and head["one"] is None:
            found.append((_named(text, head.start("name"), head.end("name")), high))
    return found


def is_lineup(text: str, start: int, end: int) -> bool:
    """Whether the list is of seven players or more."""
    stretches = items(text, start, end)
    heads = [_HEAD.match(text, low, high) for low, high in stretches]
    good = sum(head is not None and len(head["name"].split()) <= 5 for head in heads)
    plain = sum(head is not None and _after_a_player(text[head.end() : high]) for head, (_, high) in zip(heads, stretches, strict=True))
    return len(stretches) >= 7 and good >= 0.8 * len(stretches) and plain >= 0.8 * len(stretches)


def _after_a_player(rest: str) -> bool:
    return not re.search(r"[^\W\d_]", _BRACKETS.sub("", _BRACKETS.sub("", rest)))


def substitutes(text: str, player: Stretch, end: int) -> Iterator[Change]:
    """Who came on for a player of a line-up, in the brackets after him: "(Moe 71)", "(sub: Moe, 71min)", "(Moe 46, Lund 80)"."""
    off = player
    position = text.find("(", player.end, end)
    if position < 0:
        return
    for match in _ON.finditer(text, position + 1, end):
        if _NO_NAMES.match(match["name"]) or text[match.start("name") - 1] not in " (.,;":
            continue
        figures = [int(figure) for figure in re.findall(r"(?<!\+)\b\d{1,3}", match["figures"])]
        if not figures and not match["half"]:
            continue
        minute = next((figure for figure in figures if figure > 10), figures[0] if len(figures) == 1 else None)
        on = _named(text, match.start("name"), match.end("name"))
        added = re.search(r"\+(\d{1,2})", match["figures"])
        at = None
        if minute is not None:
            where = re.compile(rf"\b{minute}(?!\d)").search(text, match.start("figures"), match.end("figures"))
            at = (where.start(), where.end()) if where else None
        yield Change(on, off, minute, int(added.group(1)) if added and minute else None, at)
        off = on


def changes(text: str, start: int, end: int) -> Iterator[tuple[Stretch, Change | None]]:
    """The names of a list of substitutes, each with the change where one is told: "Moe for Lund (71)", "Moe (Lund 71)", "Moe (71)"."""
    for low, high in _rejoined(text, items(text, start, end)):
        part = text[low:high]
        head = _HEAD.match(text, low, high)
        if head is None or _NO_NAMES.match(head["name"]):
            continue
        name = _named(text, head.start("name"), head.end("name"))
        told = _FOR.match(text, low, high)
        if told is not None:
            on, off = _named(text, told.start("on"), told.end("on")), _named(text, told.start("off"), told.end("off"))
            figure = _FIGURE.search(text, told.end("off"), high)
            yield on, Change(on, off, *_minute_of(figure))
            continue
        inside = _BRACKETS.search(part)
        if inside is None or _UNUSED.search(part):
            yield name, None
            continue
        begin, close = low + inside.start(1), low + inside.end(1)
        whom = _ON.match(text, begin, close)
        figure = _FIGURE.search(text, whom.end("name") if whom else begin, close)
        if whom is not None and not _NO_NAMES.match(whom["name"]) and (figure is not None or whom["half"]):
            yield name, Change(name, _named(text, whom.start("name"), whom.end("name")), *_minute_of(figure))
        elif whom is None and figure is not None and figure["minute"] == inside.group(1).strip(" 'mins’") and int(figure["minute"]) > 10:
            yield name, Change(name, None, *_minute_of(figure))
        else:
            yield name, None


def _minute_of(figure: re.Match[str] | None) -> tuple[int | None, int | None, tuple[int, int] | None]:
    if figure is None or not 1 <= int(figure["minute"]) <= 120:
        return None, None, None
    return int(figure["minute"]), int(figure["added"]) if figure["added"] else None, figure.span()


def _rejoined(text: str, stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The items, with a bare figure as a part of the one before it: "Moe for Lund, 71"."""
    found: list[tuple[int, int]] = []
    for low, high in stretches:
        if (
            found
            and re.fullmatch(r"\d{1,3}(?:\+\d+)?['’]?(?: ?mins?)?\.?", text[low:high])
            and " for " in text[found[-1][0] : found[-1][1]]
        ):
            found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
    return found


def list_end(text: str, start: int, end: int) -> int:
    """Where the first item begins that sets out with neither a name nor a figure; ``end`` where all do."""
    plain = (low for low, high in items(text, start, end) if not (_HEAD.match(text, low, high) or text[low].isdigit()))
    return next(plain, end)


def named_items(text: str, start: int, end: int) -> list[Item]:
    """The names of a list with their minutes; a minute that stands alone belongs to the name before it."""
    found: list[Item] = []
    for low, high in items(text, start, end):
        head = _HEAD.match(text, low, high)
        if head is None or _NO_NAMES.match(head["name"]) or _A_DAY.match(text, head.start("name")):
            if found and head is None and text[low].isdigit():
                whens = _whens(text, low, high, "goal")
                if whens and not _words(text[low:high]):
                    found[-1] = found[-1]._replace(whens=(*found[-1].whens, *whens), rest=found[-1].rest + " " + text[low:high])
            continue
        name = _named(text, head.start("name"), head.end("name"))
        after = name.end if _OWN_GOAL_AFTER.search(head["name"]) else head.end()
        rest = text[after:high]
        if not rest and _ABBREVIATION.fullmatch(name.text):
            continue
        first = _FIGURE.search(rest)
        led = _KIND.search(rest[: first.start()] if first else rest)
        kind = _kind(led)
        whens = _whens(text, after, high, kind)
        if not whens and head["figure"] and 1 <= int(head["figure"]) <= 120:
            at = head.start("figure")
            whens = (When(int(head["figure"]), int(head["more"]) if head["more"] else None, at, at + len(head["figure"]), kind),)
        assist, credited = _assist(text, head.end(), high)
        running = (int(head["one"]), int(head["other"])) if head["one"] else None
        found.append(Item(name, whens, kind, running, assist, credited, " ".join(_BRACKETS.findall(rest)), rest))
    return found


def _kind(match: re.Match[str] | None) -> Literal["goal", "penalty", "own goal"]:
    return "goal" if match is None else "penalty" if match["penalty"] else "own goal"


def _whens(text: str, start: int, end: int, kind: Literal["goal", "penalty", "own goal"]) -> tuple[When, ...]:
    figures = [match for match in _FIGURE.finditer(text, start, end) if 1 <= int(match["minute"]) <= 120]
    marked = [match for match in figures if match["nth"] or match["prime"] or match["unit"]]
    figures = [match for match in figures if not (marked and match not in marked and text.startswith((" (", ", ("), match.end()))]
    found = []
    for n, match in enumerate(figures):
        until = figures[n + 1].start() if n + 1 < len(figures) else end
        own = _KIND.search(text, match.end(), until)
        low = match.start()
        high = low + len(match.group().rstrip())
        found.append(When(int(match["minute"]), int(match["added"]) if match["added"] else None, low, high, _kind(own) if own else kind))
    return tuple(found)


def _words(part: str) -> bool:
    """Whether other words stand in an item than those of a list of goals, brackets left out."""
    return bool(re.search(r"[^\W\d_]{2,}", _PLAIN.sub(" ", _BRACKETS.sub(" ", part))))


def only_goals(item: Item) -> bool:
    """Whether nothing stands with the name but what tells of goals."""
    return not _words(item.rest) and not re.search(r"\d-\d", item.rest)


def _assist(text: str, start: int, end: int) -> tuple[Stretch | None, bool]:
    for inside in _BRACKETS.finditer(text, start, end):
        match = _ASSIST.match(text, inside.start(1), inside.end(1))
        if (
            match is not None
            and not _KIND.fullmatch(match["name"])
            and match["name"][0].isupper()
            and match["name"].lower() != "unassisted"
        ):
            return _named(text, match.start("name"), match.end("name")), bool(match["sure"] or match["after"])
    return None, False


def card_of(item: Item, usual: Literal["yellow", "red"]) -> Literal["yellow", "second_yellow", "red"]:
    """The card of an item: what stands with the name, else what the list is of."""
    if _SECOND.search(item.rest):
        return "second_yellow"
    if usual == "yellow" and _RED.search(item.rest) and len(item.whens) < 2:
        return "red"
    return usual


def sent_off_after(item: Item) -> bool:
    """ "Moe 60, 80 (sent off)": booked, and booked again."""
    return len(item.whens) == 2 and bool(_RED.search(item.rest) or _SECOND.search(item.rest))


def kick_of(item: Item) -> bool | None:
    """Whether the kick went in, as the item tells it; None where it does not."""
    if _OUT.search(item.rest):
        return False
    return True if _IN.search(item.rest) or re.search(r"\d-\d", item.rest) or item.running else None


def running_of(item: Item) -> tuple[int, int] | None:
    """The score that a kick made, before the name or after it."""
    after = re.search(r"(?<!\d)(\d{1,2})-(\d{1,2})(?!\d)", item.rest)
    return item.running or ((int(after.group(1)), int(after.group(2))) if after else None)
