# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The day of a match by a sentence that names no two teams and goes on about it: "The game, on 4 March, was watched by 9,000", "a bitterly cold
Tuesday night".

Which match a sentence goes on about is told in ``about``.
"""

import re

from service.extract.dates import DatePhrase, day_of
from service.extract.matches.facts.opening_days import OTHER_EVENT
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader, Reading

_TO_COME = re.compile(
    r"\b(?:would|will|could|may|until|by the|from(?! (?:(?:its|the) (?:end|close|conclusion|finish|final|whistle)|time|behind|full)\b)|before"
    r"|to (?:be|face|play|meet|visit|host|take|go|travel|return|start|resume|decide|train|undergo|have)) (?:[\w'-]+ ){0,5}on $"
)
_LABEL = re.compile(r"^(?:[-•] ?)?(?:kick-?off|date|when|ko)\b[^«.]{0,16}«D", re.MULTILINE)
_MATCH_DAY = re.compile(
    r"«D\d+»(?:'s)? (?:«[CGV]\d+» |[\w-]+ ){0,3}(?:tie|game|match|clash|final|«G\d+»|derby|encounter|meeting|fixture|contest|showdown)\b|\bon «D\d+»"
)


_THE_MATCH_ON = re.compile(
    r"\b(?:the|this|that) (?:[\w-]+ |«[CG]\d+» ){0,2}(?:game|match|tie|clash|fixture|encounter|contest|meeting|showdown|derby|friendly|qualifier|final|replay|«G\d+»)"
    r"(?:,? (?:which )?(?:(?:is|was|will be|has been|had been|takes|took|will take) )?(?:place |scheduled |fixed |set |due |down |played |staged |held |to be |being |arranged )*)?"
    r"(?: ?(?:at|in) (?:the )?«V\d+»)?,? ?(?:on|for) $"
)
""" "The game, on 4 March, was watched by 9,000", "the tie, to be played on 4 March"."""
_ON = re.compile(r"\bon (?:an? (?:[a-z][a-z-]+ ){1,3})?$")
""" "on Sunday", "on a bitterly cold Tuesday night"."""


def free_day(reader: Reader, reading: Reading, told: Told, mark: Mark, value: DatePhrase) -> None:
    """Takes a day of a sentence that goes on about a match for that match, where it stands as the days of matches do."""
    at = reading.tagged_start(mark)
    ahead = told.status == "scheduled"
    if value.weekday is None and value.offset is None and value.day is None:
        return
    label = _LABEL.match(reading.tagged)
    past = not ahead and not _TO_COME.search(reading.tagged[max(0, at - 60) : at])
    on = past and _ON.search(reading.tagged, max(0, at - 40), at)
    now = past and (value.offset in (0, -1) or value.which == "last" or _is_bare(reading, told, mark))
    of_the_match = _THE_MATCH_ON.search(reading.tagged, max(0, at - 60), at)
    if not (label or of_the_match) and (value.day is not None or not (on or now or _MATCH_DAY.match(reading.tagged, at))):
        return
    if (
        re.search(r"\b(?:said|told|insisted|added|revealed|confirmed|late) [^«.]{0,20}$", reading.tagged[max(0, at - 30) : at])
        or reading.quoted
    ):
        return
    if _OF_A_JOB.search(reading.tagged, max(0, at - 60), at):
        return
    told.phrase = value
    told.day = day_of(value, reader.day, "future" if ahead else "past")
    told.rests("kickoff.date", mark.start, mark.end)


def _is_bare(reading: Reading, told: Told, mark: Mark) -> bool:
    """ "For 80 minutes Saturday A had its first win in its pocket": an American day without "on", in what is told of the main match."""
    at = reading.tagged_start(mark)
    bare = told.primary and isinstance(mark.value, DatePhrase) and mark.value.weekday is not None and mark.value.which is None
    return bare and bool(_BARE.search(reading.tagged, max(0, at - 16), at)) and not OTHER_EVENT.search(reading.tagged, max(0, at - 60), at)


_BARE = re.compile(r"\b(?:minutes?|half|here|home|crowd|fans|stadium|field|game|goals?|win|victory|loss|tie|draw|season|\d+|«[VS]\d+») $")
_OF_A_JOB = re.compile(
    r"\b(?:replaced|succeeded|took over|takes over|joined|signed|arrived|appointed|hired|sacked|dismissed|named)\b(?:[^«.,;]|«[PT]\d+»){0,40}$"
)
""" "A's new coach, who replaced X on Tuesday": a day of his, and of no match."""
