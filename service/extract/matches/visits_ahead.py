# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come told by a visit or by who is next, with no verb of meeting: "will be guests of B", "must fly to B, where", "next in line are B", "a home friendly against B is pencilled in". What ``coming`` reads stands there."""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim
from service.extract.matches.coming import WHEN, one_ahead
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading

_GUESTS = re.compile(r"\b(?:will be|are|are to be|be|as) (?:the )?guests of (?:the )?«T(\d+)»(?!'s? )")
""" "will be guests of B": the subject is away."""

_FLY = re.compile(
    rf"\b(?:fly|flies|flying|jet|jets|jetting|board a flight|take a flight) (?:off |out |over )?(?:on «D\d+» )?to (?:the )?«T(\d+)»(?!'s? )(?=[^.;]{{0,40}}?(?:{WHEN}|\bwhere (?:they|«E\d+»)|for (?:(?:an?|the|«D\d+»'s) )?(?:[\w-]+ )?(?:«[GC]\d+»|match|game|tie|clash|qualifier|friendly)))"
)
""" "must fly to B, where they play the first leg"."""

_IN_LINE = re.compile(
    r"\b(?:next in line|next in the firing line|next on the (?:list|agenda|horizon|menu)|first up|up first)(?: (?:for|to face) (?:the )?«[TE](?P<whose>\d+)»)?,? (?:are|is|come|comes) (?:the )?«T(?P<next>\d+)»(?!'s? )(?! or «)"
)
""" "Next in line for A are B"."""

_FIXED = re.compile(
    rf"\b(?:a|an|the|another) (?:(home|away) )?(?:[\w-]+ |«[CG]\d+» ?){{0,3}}(?:against|with|v|at|at home to|away to) (?:the )?«T(\d+)»(?:'s)? (?:[\w-]+ ){{0,2}}?"
    rf"(?:has|have|had)? ?(?:been )?(?:now )?(?:pencilled in|inked in|lined up|slated|arranged|fixed|scheduled|set) (?:in )?(?:for |on )?{WHEN}"
)
""" "a home friendly against B has been pencilled in for Jan 17"."""


def visits_ahead(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The matches to come that the sentence tells so."""
    tagged = reading.tagged
    if "T" not in reading.tags:
        return
    for signs, pattern, home in _RULES:
        if not any(map(tagged.__contains__, signs)) or (pattern is _FIXED and "D" not in reading.tags):
            continue
        for match in pattern.finditer(tagged):
            mark = reading.by_number[int(match.group(match.lastindex or 1))]
            side = home if pattern is not _FIXED else _side(match)
            left = tagged[: match.end("whose") + 1] if pattern is _IN_LINE and match["whose"] else tagged[: match.start()]
            claim = one_ahead(reading, discourse, mark, left, side, match.start(), owned=False)
            if claim is not None:
                yield claim


def _side(match: re.Match[str]) -> bool | None:
    """Whether "a home friendly", "an away game" puts the one spoken of at home."""
    return None if match.group(1) is None else match.group(1) == "home"


_RULES: tuple[tuple[tuple[str, ...], re.Pattern[str], bool | None], ...] = (
    (("guests of",), _GUESTS, False),
    (("fly", "flies", "jet", "flight"), _FLY, False),
    (("next in", "next on", "first up", "up first"), _IN_LINE, None),
    (("pencilled", "inked", "lined up", "slated", "arranged", "fixed", "scheduled", " set "), _FIXED, None),
)
