"""The day of matches that stand in a list, by the line above it or by the lead: "In Sunday's other matches:", "Thursday's fourth round".

Days that a match's own sentence tells, or one that goes on about it, are other modules' business.
"""

import re
from collections.abc import Collection
from itertools import pairwise

from service.extract.dates import DatePhrase, day_of
from service.extract.matches.bare.result_lines import LINES
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader, Reading

_MATCHES = r"(?:matches|games|fixtures|results|ties|scores|programme|action|round|rounds|matchday|bulletin|round-up|«G\d+»)"
_LABEL = re.compile(rf"(?=.{{0,90}}\b{_MATCHES}\b)[^T]{{0,60}}?«D(\d+)»[^T]{{0,60}}:")
_ANNOUNCES = re.compile(
    rf"(?:[\w',-]+ |«C\d+»(?:'s)?:? ){{0,5}}?{_MATCHES}(?: (?:of|in|the|played|from|on|for|«C\d+»)){{0,4}}[,:]? \(?«D(\d+)»\)?[:.]?"
    rf"|(?:[\w',-]+ |«C\d+»(?:'s)?:? ){{0,4}}?«D(\d+)»(?:'s)? "
    rf"(?:[\w'-]+ |«C\d+» ){{0,3}}{_MATCHES}(?: (?:of|in|the|«C\d+»|«G\d+»)){{0,4}}(?: \([a-z/ ]{{2,24}}\))?[:.]?"
)
_DATE = re.compile(r"(?:played )?(?:on )?«D(\d+)»:?")
_LEAD = re.compile(
    rf"«D(\d+)»(?:'s)? (?:[\w'-]+ |«C\d+» ){{0,3}}{_MATCHES}|\b{_MATCHES} (?:were |was |played )?on «D(\d+)»"
    r"|\bsummaries for (?:the )?«C\d+» on «D(\d+)»"
)
_TITLE = re.compile(
    r"(?:the )?«D(\d+)»(?:'s)? (?:[\w'-]+ ){0,2}«C\d+»(?: (?:as it happened|in brief|at a glance|reports|review))?(?=[:,.!?]| [-–—|]|$)"
)
""" "Sunday's Serie A: what we learned"."""
_LEADS = 4
"""Sentences that a lead takes at most, headings and dateline with it."""
_MANY = 3
_BOX = 4
"""Lines from a heading to the second team of a box, at most."""


def listed_days(reader: Reader, found: list[Told]) -> None:
    """Gives the matches of a list that are told without a day the one that the line above it tells, or the lead; changes them in place."""
    _of_the_draw(reader, found)
    _of_the_sheet(reader, found)
    undated = {told.claims[0].reading.number: told for told in found if _is_listed(told)}
    if not undated:
        return
    claimed = {claim.reading.number for told in found for claim in told.claims}
    lead: Mark | None = None
    above: Mark | None = None
    for reading in reader.readings:
        told = undated.get(reading.number)
        if told is not None:
            mark = above or (lead if len(undated) >= _MANY else None)
            if mark is not None:
                _date(reader, told, mark)
        elif reading.number in claimed or reading.quoted:
            continue
        elif heading := _heading(reading) or _first_of_several(reader, reading, undated):
            above = _marked(reading, heading)
        elif reading.tagged.endswith(":"):
            above = None
        elif lead is None and reading.number < _LEADS and "D" in reading.tags:
            match = _LEAD.search(reading.tagged) or (_TITLE.match(reading.tagged) if reading.title else None)
            lead = None if match is None else _marked(reading, match)


_TIES_ON = re.compile(
    r"(?:(?:all|the|these|those) )?(?:ties|matches|games|fixtures)(?: (?:are|will be|take place))?(?: (?:due |scheduled |set )?to "
    r"be)?(?: played)? (?:on |over )?(?:the )?«D(\d+)»"
)
""" "Ties to be played on Saturday, January 3."."""


def _of_the_draw(reader: Reader, found: list[Told]) -> None:
    """Gives what was drawn the day on which a sentence of its own says that all is played."""
    undated = [told for told in found if told.phrase is None and told.day is None and told.status == "scheduled"]
    if len(undated) < _MANY:
        return
    for reading in reader.readings:
        match = _TIES_ON.match(reading.tagged) if "D" in reading.tags and "T" not in reading.tags else None
        if match is not None:
            for told in undated:
                _date(reader, told, reading.by_number[int(match.group(1))])
            return


_SHEET_DAY = re.compile(r"(?P<label>(?:date|when|day|match ?day|kick-?off):? )?(?:on )?«D(?P<day>\d+)»(?:,? [^«]{1,25})?")
_SHEET = 8
"""Lines under the heading of a preview that may tell where and when."""


def _of_the_sheet(reader: Reader, found: list[Told]) -> None:
    """Gives a fixture that heads its article, "A v B", the day of the lines under it: "Date: Tuesday, 15 March", or above the kick-off."""
    told = next((told for told in found if told.primary and told.status == "scheduled" and told.phrase is None), None)
    if told is None or told.day is not None or told.claims[0].rule != "versus" or told.claims[0].reading.number > 1:
        return
    for reading, below in pairwise(reader.readings[: _SHEET + 1]):
        match = _SHEET_DAY.fullmatch(reading.tagged) if reading.tags == "D" else None
        if match is not None and (match["label"] or below.tagged.startswith(("kick-off", "kick off"))):
            _date(reader, told, reading.by_number[int(match["day"])])
            if told.phrase is not None:
                return


def _heading(reading: Reading) -> re.Match[str] | None:
    """The line as one that tells the day of what is listed below it; a bare date at the top of an article is that of writing."""
    if "D" not in reading.tags:
        return None
    label = _LABEL.fullmatch(reading.tagged) or _ANNOUNCES.fullmatch(reading.tagged)
    return label or (_DATE.fullmatch(reading.tagged) if reading.number >= _LEADS else None)


def _first_of_several(reader: Reader, reading: Reading, undated: Collection[int]) -> re.Match[str] | None:
    """A bare date at the top right above a listed match, where more such lines divide the list: "Tuesday, Sept. 18"."""
    below = range(reading.number + 1, reading.number + 1 + _BOX)
    if reading.tags != "D" or not any(number in undated for number in below) or not (first := _DATE.fullmatch(reading.tagged)):
        return None
    return first if any(each.tags == "D" and _DATE.fullmatch(each.tagged) for each in reader.readings[reading.number + 1 :]) else None


def _is_listed(told: Told) -> bool:
    return told.phrase is None and told.day is None and told.status in ("finished", "scheduled") and told.claims[0].rule in LINES


def _marked(reading: Reading, match: re.Match[str]) -> Mark:
    return reading.by_number[int(next(number for number in match.groups() if number))]


def _date(reader: Reader, told: Told, mark: Mark) -> None:
    phrase = mark.value
    direction = "past" if told.over else "future"
    if isinstance(phrase, DatePhrase) and phrase.direction in (None, direction):
        told.day = day_of(phrase, reader.day, "past" if told.over else "future")
        if told.day is not None:
            told.phrase = phrase
            told.rests("kickoff.date", mark.start, mark.end)
