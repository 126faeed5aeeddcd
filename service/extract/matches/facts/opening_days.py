# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The day of the main match by the lines over the text ("League Two, Saturday, 3pm, Edgar Street") and by its first sentences, where no clause
on the match itself has one: "A are back at B Park tomorrow".

Days that clauses tell are given in ``attach`` and ``asides``, those of lists in ``listed_days``.
"""

import re

from service.extract.dates import DatePhrase, day_of
from service.extract.matches.claim import key_of
from service.extract.matches.ground_owners import ground_of, host_of
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.names import VenueMention

_LINE = 20
"""Tokens of a line over the text, at most."""
_LINES, _SENTENCES = 8, 3
_PUBLISHED = re.compile(r"\b(?:publish\w*|updated?|posted|modified|by|written|gmt|reuters|ap|afp|pti|staff|am|edt|est)\b")
_LIVE = re.compile(r"\b(?:live|as it happened|minute[- ]by[- ]minute)\b")
_TELLS = re.compile(r"«[CGV]\d+»|\bderby\b|\bk(?:ick)?-?o(?:ff)?\b")
_AT_AN_HOUR = re.compile(r"(?:«D\d+»,? (?:at )?\(?\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?\)?|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?,? (?:on )?«D\d+»)")
""" "Saturday, 3pm" over the text of a preview."""
OTHER_EVENT = re.compile(
    r"\b(?:said|says|told|tells|insist\w*|added|reveal\w*|confirm\w*|announce\w*|admit\w*|warn\w*|train\w*|turn(?:s|ed)? \d+|birthday|draw|drawn|sign\w*|join\w*|medical|scan|surgery|arriv\w*|fl(?:y|ies|ew)|born|conference|"
    r"media|until|by|since|before|after|statement|deadline|vote|hearing|charged|sacked|appointed|parted|resigned|named|recalled|selected|picked|injur\w*|limped)\b"
)


def opening_day(reader: Reader, primary: Told, found: list[Told]) -> None:
    """Gives the main match its day where it has none; changes it in place."""
    if primary.phrase is not None or primary.day is not None or primary.status not in ("scheduled", "finished", "live"):
        return
    owned = {mark.number for told in found if told is not primary for claim in told.claims for mark in claim.context}
    claimed = {claim.reading.number for claim in primary.claims}  # whose clauses have said what their days are
    live = any(reading.title and _LIVE.search(reading.tagged) for reading in reader.readings[:2])
    sentences = 0
    for reading in reader.readings[: _LINES + _SENTENCES]:
        line = reading.number not in claimed and _is_a_line(reader, reading)
        sentences += not line and not reading.title
        if "D" not in reading.tags or reading.quoted or sentences > _SENTENCES:
            continue
        days = [mark for mark in reading.of("D") if mark.number not in owned]
        if not days:
            continue
        if line and reading.number < _LINES:
            hour = primary.status == "scheduled" and _AT_AN_HOUR.fullmatch(reading.tagged)
            told = (live or hour or _TELLS.search(reading.tagged)) and not _PUBLISHED.search(reading.tagged)
            if told or reader.document.lower.endswith("date: ", 0, days[0].start):
                _give(reader, primary, days[0])
        elif not line and primary.status == "scheduled" and reading.number not in claimed and _is_theirs(reading, primary):
            for mark in days:
                if _is_ahead(reading, mark):
                    _give(reader, primary, mark)
                    break
        if primary.phrase is not None:
            return


_SHEET = 6
"""Lines over the text that may tell where, at most."""
_PLACE = re.compile(r"«V(\d+)»(?:,? (?:[\w :.-]{2,24}|«[DCG]\d+»)){0,4}")


def opening_ground(reader: Reader, primary: Told) -> None:
    """Gives the main match the ground of the line under its heading, "A v B": "B Park, Sunday, kick-off 1600"; changes it in place."""
    heading = primary.claims[0].reading
    if primary.venue is not None or heading.number >= _LINES_OVER or not (heading.title or _is_a_line(reader, heading)):
        return
    for reading in reader.readings[heading.number + 1 : _SHEET]:
        match = _PLACE.fullmatch(reading.tagged) if reading.tags.count("V") == 1 else None
        mark = reading.by_number[int(match.group(1))] if match is not None and _is_a_line(reader, reading) else None
        if mark is not None and isinstance(mark.value, VenueMention):
            primary.venue = ground_of(reader, primary.teams, mark.value)
            primary.rests("venue", mark.start, mark.end)
            host = host_of(primary.teams, primary.venue)
            if primary.home is None and host is not None and primary.stage != "final":
                primary.home = host
                primary.rests("sides", mark.start, mark.end)
            return


_LINES_OVER = 4
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|could|can|be|been|said|says)\b")


def _is_a_line(reader: Reader, reading: Reading) -> bool:
    """Whether it is a line of its own without a verb: "League Two, Saturday, 3pm, Edgar Street"."""
    short = reading.last - reading.first <= _LINE and not reading.title and _VERB.search(reading.tagged) is None
    return short and reader.document.paragraph_at(reading.start) == (reading.start, reading.end)


def _give(reader: Reader, told: Told, mark: Mark) -> None:
    value = mark.value
    if isinstance(value, DatePhrase) and (value.weekday is not None or value.offset is not None or value.day is not None):
        day = day_of(value, reader.day, "future" if told.status == "scheduled" else "past")
        if day is None or reader.day is None or abs((day - reader.day).days) <= _NEAR:
            told.phrase, told.day = value, day
            told.rests("kickoff.date", mark.start, mark.end)


_NEAR = 21
"""Days between a text and the match that it is about, at most."""


def _is_ahead(reading: Reading, mark: Mark) -> bool:
    value = mark.value
    if not isinstance(value, DatePhrase) or value.direction == "past" or not (value.weekday is not None or value.offset in (0, 1, 2)):
        return False
    at = reading.tagged_start(mark)
    return not OTHER_EVENT.search(reading.tagged, max(0, at - 50), at)


def _is_theirs(reading: Reading, told: Told) -> bool:
    """Whether the sentence speaks of the two teams or of a ground of theirs, and of nobody else."""
    keys = {key_of(mark) for mark in reading.of("T")}
    grounds = {mark.value.home_team_id for mark in reading.of("V") if isinstance(mark.value, VenueMention)}
    ours = set(told.teams)
    return keys <= ours and bool(keys or grounds & ours)
