"""Lines of results with the scorers in brackets: "Molde 2 (Berg 12, 55) Brann 0". What sentences tell is no business of this module."""

import itertools
import re
from collections.abc import Iterator

from service.extract.matches.bare.listed import GOALS
from service.extract.matches.bare.listed_events import read_scorers
from service.extract.matches.claim import Claim, key_of, new_claim
from service.extract.matches.incidents import Event
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.scores import ScoreMention

RULE = "result line"
SCORES = ("score line", RULE)
LINES = (*SCORES, "versus")
"""The rules of the claims that stand in lines of their own."""
_SCORERS = r"(?: ?\((?P<scorers>(?:[^()\n]|\([^()\n]{1,12}\)){1,300})\))?"
_COUNTRY = r"(?: \([A-Z][\w .'’-]{2,28}\))?"
""" "Molde (Norway) 2": as agencies write sides of cups."""
_FIGURE = rf"{_COUNTRY} (?:\((?P<half>\d)\) )?(?P<goals>\d{{1,2}}){_SCORERS}"
_SEED = r"(?:No\. ?|#)\d{1,2} "
""" "No. 2 Hull City 3, No. 5 Derby County 0": how good they were before the play-offs."""
_SEEDED = re.compile(_SEED + "$")
_BETWEEN = re.compile(rf"{_FIGURE},?(?: [-–—] | (?:bt|beat|drew with|drew|lost to|def\.?) | )(?:{_SEED})?")
_AFTER = re.compile(rf"{_FIGURE}(?= (?:AET|aet)\b|\s*$|[.;,|\n]|:(?!\d)| [-–—|] (?!\d)| \(| as )")
_OPENS = (
    ": ",
    "| ",
    "finished ",
    "ended ",
    "read ",
    "was ",
    "match ends, ",
    "second half ends, ",
    "extra time ends, ",
    "first half ends, ",
)
"""Words after which a result may stand."""
_LONGEST_LINE = 60
"""Tokens of such a line at most."""
_MOST = 15
"""Goals of one side at most: a higher figure is of a table."""


def result_lines(reader: Reader, reading: Reading) -> Iterator[Claim]:
    """Each item of the form "A 2 (scorers) B 0 (scorers)" that opens a line, or follows another item."""
    text = reader.document.text
    teams = [mark for mark in reading.of("T") if not (text[mark.start - 1 : mark.start] == "(" and text.startswith(")", mark.end))]
    reached = reading.start
    for one, other in itertools.pairwise(teams):
        before = _SEEDED.sub("", text[reached : one.start])
        if one.start < reached or (before.strip(" \n;,.|") and not before.lower().endswith(_OPENS)):
            continue
        between, after = _BETWEEN.fullmatch(text, one.end, other.start), _AFTER.match(text, other.end, reading.end)
        if between is None or after is None:
            continue
        score = int(between["goals"]), int(after["goals"])
        if max(score) > _MOST:
            continue
        reached = after.end()
        claim = new_claim(reading, one, other, one.start, "finished", RULE, 0.95)
        start, end = between.start("goals"), after.end("goals")
        claim.score, claim.score_mark = score, Mark(-1, "S", start, end, ScoreMention(start, end, *score, "final"))
        claim.winner = "one" if score[0] > score[1] else "other" if score[1] > score[0] else "draw"
        claim.winner_span = (one.start, other.end)
        if between["half"] and after["half"]:
            claim.half_time, claim.half_time_mark = (int(between["half"]), int(after["half"])), claim.score_mark
        claim.home, claim.home_mark = claim.one, one
        claim.scorers = tuple(
            (key, *match.span("scorers")) for key, match in ((claim.one, between), (claim.other, after)) if match["scorers"]
        )
        yield claim


_BULLET = re.compile(r"(?:[•*·–-] ?)?(?P<scorers>[^\W\d_a-z][^\n\d;:(]{1,30} \(?\d{1,3}[^\n.;:]{0,30})")
""" "• J Berg (12th minute)", a line of its own for each goal."""
_BULLETS = 9
_SEVERAL = 2
_SCORERS_LINE = re.compile(
    rf"(?:{GOALS})?"
    r"(?P<scorers>[^\W\d_a-z][^\n\d.;:]{1,30} "
    r"\(?\d{1,3}[^\n.;:]{0,12}(?:[,;] ?(?:[^\W\d_a-z][^\n\d.;:,]{1,30} )?\(?\d{1,3}[^\n.;:,]{0,12}){0,12})"
)
_SIDE = r"«T(\d+)»:?(?: ?[.…]){0,60} ?(?<=[ .…])(?:\((?P<half>\d{1,2})\) )?(?P<goals>\d{1,2})"
_STACKED = re.compile(_SIDE + _SCORERS)
""" "Molde 2", "Molde . . . . 2", "Molde (1) 2" """
_WITH_NAMES = re.compile(_SIDE + " (?=[^\\W\\d_]|«P)")
""" "Molde 2 Berg 12 55": what follows is asked by ``_SCORERS_LINE``."""


def stacked_lines(reader: Reader, reading: Reading) -> Iterator[Claim]:
    """ "A 2" and "B 0" on lines of their own, each with its scorers behind it or under it. More than two such lines are a table."""
    second = _stacked(reader, reading.number)
    if second is None:
        return
    scorers, under = _scorers_from(reader, reading.number - 1, -1), _scorers_from(reader, reading.number + 1, 1)
    top, below = reading.number - 1 - len(scorers), reading.number + 1 + len(under)
    first = _stacked(reader, top)
    if first is None or _stacked(reader, top - 1) is not None or _stacked(reader, below) is not None:
        return
    above = reader.readings[top]
    one, other = above.by_number[int(first.group(1))], reading.by_number[int(second.group(1))]
    score = int(first["goals"]), int(second["goals"])
    if key_of(one) == key_of(other) or max(score) > _MOST:
        return
    claim = new_claim(reading, one, other, other.start, "finished", RULE, 0.95)
    claim.one_mark = None
    start, end = above.to_text(first.start("goals")), reading.to_text(second.start("goals")) + len(second["goals"])
    claim.score, claim.score_mark = score, Mark(-1, "S", start, end, ScoreMention(start, end, *score, "final"))
    claim.winner = "one" if score[0] > score[1] else "other" if score[1] > score[0] else "draw"
    claim.winner_span = (one.start, end)
    claim.home, claim.home_mark = claim.one, one
    if first["half"] and second["half"]:
        claim.half_time, claim.half_time_mark = (int(first["half"]), int(second["half"])), claim.score_mark
    claim.scorers = tuple(
        (key, *span)
        for key, spans in ((claim.one, scorers or _behind(above, first)), (claim.other, under or _behind(reading, second)))
        for span in spans
    )
    yield claim


def _behind(line: Reading, match: re.Match[str]) -> list[tuple[int, int]]:
    if match.re is _WITH_NAMES:
        return [(line.to_text(match.end()), line.end)]
    return [(line.to_text(match.start("scorers")), line.to_text(match.end("scorers")))] if match["scorers"] else []


def _scorers_from(reader: Reader, number: int, step: int) -> list[tuple[int, int]]:
    """The scorers of one side from this line on: one line of them, or one with a bullet for each goal."""
    line, first = _scorers_line(reader, number), number
    found: list[tuple[int, int]] = []
    while len(found) < _BULLETS and 0 < number < len(reader.readings):
        reading = reader.readings[number]
        match = _BULLET.fullmatch(reader.document.text, reading.start, reading.end)
        if match is None or "T" in reading.tags:
            break
        found.append(match.span("scorers"))
        number += step
    return [line] if line is not None and abs(number - first) < _SEVERAL else found[::step]


def _scorers_line(reader: Reader, number: int) -> tuple[int, int] | None:
    """The characters of a line that is nothing but names with minutes: "Berg 12, Moe 55 (pen)"."""
    if not 0 < number < len(reader.readings) or reader.readings[number].last - reader.readings[number].first > _LONGEST_LINE:
        return None
    line = reader.readings[number]
    if "T" in line.tags:
        return None
    match = _SCORERS_LINE.fullmatch(reader.document.text, line.start, line.end)
    return match.span("scorers") if match else None


def _stacked(reader: Reader, number: int) -> re.Match[str] | None:
    """The line of one side and its goals; None of a sentence that is no such line."""
    if not 0 <= number < len(reader.readings) or reader.readings[number].last - reader.readings[number].first > _LONGEST_LINE:
        return None
    line = reader.readings[number]
    if not line.tagged.startswith("«T"):
        return None
    alone, named = _STACKED.fullmatch(line.tagged), _WITH_NAMES.match(line.tagged)
    if alone is None and named is not None and _SCORERS_LINE.fullmatch(reader.document.text, line.to_text(named.end()), line.end):
        return named
    return alone


def listed_goals(reader: Reader, claims: list[Claim]) -> list[Event]:
    """The goals in the brackets of a match's line, each once."""
    found: list[Event] = []
    for claim in claims:
        so_many = dict(zip((claim.one, claim.other), claim.score, strict=True)) if claim.score is not None else {}
        goals = [goal for key, start, end in claim.scorers for goal in read_scorers(reader, key, start, end, so_many.get(key or ""))]
        before = {(goal.player, goal.minute) for goal in found}
        found.extend(goal for goal in goals if (goal.player, goal.minute) not in before)
    return found
