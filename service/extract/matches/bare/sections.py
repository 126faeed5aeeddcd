# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Where in an article bare lists stand, of what, and under which team: "Booked: ...", "Hull (4-4-2): ...", "Goals\\nHull: ...".

Labels and the shapes of lines are known here; what the lists hold is read by ``listed`` and given its meaning by ``sheet``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from service.extract.folding import fold
from service.extract.matches.bare.listed import NAME, is_lineup, items, named_items, only_goals
from service.extract.matches.reading import Reader
from service.extract.searched import searched

LONGEST = 1600
_LABEL = searched(
    r"\b(?:(?P<unused>(?:subs?|substitutes?|replacements?),? ?(?:not used|unused)|(?:unused|not used)(?: subs?(?:titutes)?| substitutes?)?|did not play)"
    r"|(?P<subs>(?:used )?(?:subs?|substitutes?|replacements)(?: used)?|bench|substitutions?|changes)"
    r"|(?P<missed>missed penalt(?:y|ies)|penalt(?:y|ies) missed)"
    r"|(?P<kicks>(?:penalty )?shoot-?out|penalties|penalty kicks)"
    r"|(?P<off>sent[ -]off|red cards?|reds?|dismissed|dismissals?|ejections?)"
    r"|(?P<booked>booked|bookings?|yellow cards?|yellows?|cautions?|cautioned|misconduct summary|cards|disciplinary summary)"
    r"|(?P<goals>goals?|scorers?|goalscorers?|scoring(?: summary)?)"
    r"|(?P<crowd>att(?:endance)?|crowd|gate)|(?P<referee>(?<!ssistant )(?<!ideo )ref(?:eree)?)"
    r"|(?P<other>man of the match|star man|coach(?:es)?|managers?|venue|stadium|half-?time|ht|full-?time|assistants?(?: referees?)?|referee's assistants|linesmen|4th official|fourth official|var|weather|rating|match rating|possession|shots(?: on target)?|corners|fouls|motm))\.? ?$",
    re.IGNORECASE,
)
_LABEL_ROOM = 28
_UNDER = {
    "crowd": re.compile(r"\n{1,2}(?:[-•*] )?(?P<value>\d{1,3}(?:,\d{3})*)(?=\n|$)"),
    "referee": re.compile(rf"\n{{1,2}}(?:[-•*] )?(?P<value>{NAME})(?=\n|$)"),
}
""" "Attendance:" and "12,043" in the next line, "- Referee:" and "- Ola Moe"."""
_SIGN = re.compile(r":|_|—|–|--| - ")
_NO_SIGN = re.compile(
    r"(?<!\S)(?:(?P<unused>(?:Subs|Substitutes) not used|Unused (?:subs|substitutes))|(?P<subs>Subs?|Substitutes?|Bench)|(?P<booked>Booked|Bookings|Yellow cards?)|(?P<off>Sent off|Red cards?)|(?P<goals>Goals?|Scorers?)|(?P<referee>Ref(?:eree)?)|(?P<crowd>Att(?:endance)?))(?= [A-Z\d])"
)
_SHAPE = r"(?: ?[(\[]?\d(?:-\d){2,4}[)\]]?)"
_HEAD = re.compile(
    rf"(?P<shape>{_SHAPE})?(?: (?:\((?P<goals>\d{{1,2}})\)|(?P<bare>\d{{1,2}})(?= ?[(:\n]| [^\W\d_a-z]))|\n(?P<box>\d{{1,2}})(?=\n))?(?P<sign> ?(?::|_|--|—|–| -)|(?= ?\())?(?P<line>\.?\n+)? ?"
)
_SHORT_HEAD = re.compile(rf"(?P<name>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){{0,2}}){_SHAPE}?(?: ?:|_| --| —| -(?= ))\s*")
_STOP = re.compile(r"(?<![^\w][A-Z])(?<!\b[Ss]t)(?<!\bmin)(?<![,:;(—] \d)(?<![,:;(—] \d\d)(?<!\(\d)(?<!\(\d\d)\.(?=\s|$)")
_LINE = re.compile(rf"(?:\d{{1,2}}\.? )?{NAME}(?: ?\([^()\n]{{1,40}}\))*(?: \d{{1,2}})?$")


@dataclass(frozen=True)
class Section:
    """One list, in characters ``start:end``; ``sure``: whether its team stands with it, rather than over the lists before."""

    kind: str
    team: str | None
    start: int
    end: int
    sure: bool = False


@dataclass(frozen=True)
class _Anchor:
    start: int
    content: int
    kind: str
    """That of a label, or ``team``."""
    team: str | None = None
    goals: int | None = None
    """The figure after a team's name."""
    loose: bool = False
    """Whether nothing but that figure stands between the name and what follows."""


def find_sections(reader: Reader, teams: tuple[str, str]) -> list[Section]:
    """The lists in the order of the text."""
    text = reader.document.text
    anchors = sorted([*_labels(text), *_labels_alone(reader), *_heads(reader, teams)], key=lambda anchor: (anchor.start, anchor.content))
    if seen := next((anchor for anchor in anchors if anchor.kind == "team"), None):
        anchors = sorted(
            [*anchors, *_labels_without_sign(reader, seen.start, {anchor.start for anchor in anchors if anchor.kind == "team"})],
            key=lambda anchor: (anchor.start, anchor.content),
        )
    sections: list[Section] = []
    current: str | None = None
    label: _Anchor | None = None
    reached = 0
    for n, anchor in enumerate(map(partial(_value_under, text), anchors)):
        following = anchors[n + 1].start if n + 1 < len(anchors) else len(text)
        if anchor.start < reached:
            continue
        if anchor.kind == "team":
            section = _of_team(text, anchor, following, label)
            if section is None:
                continue
            sections.append(section)
            reached = section.end
            if section.kind == "lineup":
                current, label = anchor.team, None
            continue
        if "\n\n" in text[(anchors[n - 1].content if n else 0) : anchor.start]:
            current = None
        label = anchor
        end = _end_of(text, anchor, following)
        own = _named_before(reader, anchor, teams) if anchor.kind in ("goals", "booked", "off", "subs") else None
        if anchor.kind != "other":
            sections.append(Section(anchor.kind, own or current, anchor.content, end, sure=own is not None))
    return sections


def _named_before(reader: Reader, anchor: _Anchor, teams: tuple[str, str]) -> str | None:
    """The team whose name opens the line before a label, and nothing else: "Hull scorers: "."""
    start = reader.document.text.rfind("\n", 0, anchor.start) + 1
    if not 2 < anchor.start - start < _LABEL_ROOM:
        return None
    words = reader.document.text[start : anchor.start].strip(" -–—").removesuffix("'s")
    return next(
        (
            mention.key
            for mention in reader.names.teams
            if mention.start == start and mention.key in teams and mention.end == start + len(words)
        ),
        None,
    )


def _end_of(text: str, anchor: _Anchor, following: int) -> int:
    """Where the list after a label ends: with its sentence or its line; where nothing follows on the line, with the lines that go on as lists."""
    begin = anchor.content
    line = _line_end(text, begin)
    if text[begin:line].strip() or anchor.kind in ("crowd", "referee", "other"):
        end = min(following, line, begin + LONGEST)
        if anchor.kind not in ("crowd", "referee", "other") and (stop := _STOP.search(text, begin, end)):
            end = stop.start()
        return end
    return _lines_that_go_on(text, line, min(following, begin + LONGEST))


def _lines_that_go_on(text: str, end: int, following: int) -> int:
    """Where the lines end that go on with a list after the one that ends at ``end``."""
    while end < following:
        begin = end + (2 if text.startswith("\n\n", end) else 1)
        after = _line_end(text, begin)
        if after > following or not _goes_on(text, begin, after):
            break
        end = after
    return end


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _value_under(text: str, anchor: _Anchor) -> _Anchor:
    """The label of a crowd or a referee that stands in a line of its own, with what it is of in the next line: its content begins there."""
    if anchor.kind not in _UNDER or text[anchor.content : (line := _line_end(text, anchor.content))].strip():
        return anchor
    value = _UNDER[anchor.kind].match(text, line)
    return anchor if value is None else replace(anchor, content=value.start("value"))


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether a line goes on with a list: names of which each has a minute or something in brackets."""
    found = named_items(text, start, end)
    return bool(found) and end - start < 200 and all(item.whens or item.aside for item in found)


def _labels(text: str) -> Iterator[_Anchor]:
    for sign in _SIGN.finditer(text):
        match = _LABEL.search(text, max(0, sign.start() - _LABEL_ROOM), sign.start())
        if match is None:
            continue
        opens = (
            match.start() == 0 or text[match.start() - 1] == "\n" or text[max(0, match.start() - 2) : match.start()] in (". ", "; ", ") ")
        )
        kind = next(name for name, value in match.groupdict().items() if value)
        if text[match.start() - 1 : match.start()] == "(":
            continue  # "(sub: Moe, 71)"
        if sign.group() != ":" and not (opens and match.group()[0].isupper()):
            continue
        if kind in ("kicks", "other", "missed") and not opens:
            continue
        after = sign.end()
        yield _Anchor(match.start(), after + text.startswith(" ", after), kind)


def _labels_alone(reader: Reader) -> Iterator[_Anchor]:
    """ "SCORING SUMMARY", on a line of its own over the list."""
    text = reader.document.text
    for start, end in reader.document.paragraphs:
        if end - start <= _LABEL_ROOM and (match := _LABEL.match(text, start, end)):
            kind = next(name for name, value in match.groupdict().items() if value)
            if kind in ("goals", "booked", "off") or (kind in _UNDER and _UNDER[kind].match(text, end)):
                yield _Anchor(start, end, kind)


def _labels_without_sign(reader: Reader, since: int, teams: set[int]) -> Iterator[_Anchor]:
    """ "Booked Moe Sent off Lund 77": labels of lines that begin with one, after the first line-up, or of those that have line-ups."""
    text = reader.document.text
    for start, end in reader.document.paragraphs:
        if end <= since or end - start > 2 * LONGEST:
            continue
        opens = _NO_SIGN.match(text, start, end) is not None and end - start < 300
        for match in _NO_SIGN.finditer(text, start, end) if opens or start in teams else ():
            if opens or text[match.start() - 2 : match.start()] in (". ", "; "):
                yield _Anchor(match.start(), match.end() + 1, next(name for name, value in match.groupdict().items() if value))


def _heads(reader: Reader, teams: tuple[str, str]) -> Iterator[_Anchor]:
    """The names of the two teams that stand over a list."""
    text = reader.document.text
    taken: set[int] = set()
    for mention in reader.names.teams:
        if mention.key not in teams:
            continue
        opens = mention.start == 0 or text[mention.start - 1] == "\n"
        if not opens and text[max(0, mention.start - 2) : mention.start].strip() not in (".", "", '"', ")", ":", ";", "-", "—", "."):
            continue
        match = _HEAD.match(text, mention.end)
        if match is None:
            continue
        figure = match["goals"] or match["bare"] or match["box"]
        loose = not (match["sign"] is not None or match["shape"] or (opens and match["line"]))
        if loose and not (opens and figure):
            continue
        taken.add(mention.start)
        yield _Anchor(mention.start, match.end(), "team", mention.key, int(figure) if figure else None, loose)
    names = {key: set(fold(f"{reader.teams[key].name} {text[reader.teams[key].start : reader.teams[key].end]}").split()) for key in teams}
    for start, end in reader.document.paragraphs:
        match = _SHORT_HEAD.match(text, start, min(end, start + 50))
        if match is None or start in taken:
            continue
        words = set(fold(match["name"]).split())
        ours = [key for key in teams if words <= names[key]]
        if len(ours) == 1:
            yield _Anchor(start, match.end(), "team", ours[0])


def _of_team(text: str, anchor: _Anchor, following: int, label: _Anchor | None) -> Section | None:
    """The list under a team's name: a line-up, goals with their minutes, or a part of the list that a label began."""
    line = text.find("\n", anchor.content)
    end = min(following, line if line >= 0 else len(text), anchor.content + LONGEST)
    stop = _STOP.search(text, anchor.content, end)
    first = stop.start() if stop else end
    if text.startswith("(", anchor.content) and text.endswith(")", anchor.content, first):
        anchor, first = replace(anchor, content=anchor.content + 1), first - 1
    if not anchor.loose and is_lineup(text, anchor.content, first):
        return Section("lineup", anchor.team, anchor.content, first, sure=True)
    if (
        "\n" in text[anchor.start : anchor.content]
        and (last := _lines(text, anchor.content, following))
        and is_lineup(text, anchor.content, last)
    ):
        return Section("lineup", anchor.team, anchor.content, last, sure=True)
    begun = (
        label is not None
        and label.kind not in ("crowd", "referee", "other", "subs", "unused")
        and "\n\n" not in text[label.start : anchor.start].rstrip()
    )
    found = named_items(text, anchor.content, first)
    if not found:
        return None
    if begun and label is not None and not anchor.loose and _listed_so_far(text, label.content, anchor.start):
        return Section(label.kind, anchor.team, anchor.content, first, sure=True)
    if all(item.whens and any(map(str.isdigit, item.rest)) and only_goals(item) for item in found) and text[
        anchor.start - 1 : anchor.start
    ] in ("", "\n"):
        under = "\n" in text[anchor.start : anchor.content] and text.startswith("\n", first)
        first = _lines_that_go_on(text, first, following) if under else first
        return Section("goals", anchor.team, anchor.content, first, sure=True)
    return None


def _listed_so_far(text: str, start: int, end: int) -> bool:
    """Whether nothing but a list stands between a label and a team's name after it."""
    return end - start < LONGEST and all(re.match(r"[^\W_a-z]|\d", text[low:high]) for low, high in items(text, start, end))


def _lines(text: str, start: int, following: int) -> int:
    """Where the lines end that have one player each."""
    end = start
    while end < following:
        after = text.find("\n", end)
        after = after if after >= 0 else len(text)
        if not _LINE.match(text, end, after):
            break
        end = after + 1
    return min(end - 1, len(text)) if end > start else start
