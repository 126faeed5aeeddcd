# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches told of by their number, of which no single one is told: "won one of their last 11 games against B"."""

import re

from service.extract.matches.reading import Mark, Reading

_COUNT = r"(?:none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_MATCHES = ("games", "matches", "meetings", "encounters", "clashes", "derbies", "visits", "trips", "fixtures", "contests", "ties")
OF_SEVERAL = re.compile(
    rf" (?:(?:only|just|at least|all but|as many as|no fewer than|in|on) ){{0,2}}(?:{_COUNT}|most|each|half|both) (?:(?:out )?of|in) "
    rf"(?:(?:all|the|«[ET]\d+»(?:'s?)?|its|his|her|our|my|those|these) )+(?:[\w-]+ |«[CGD]\d+»(?:'s)? ){{0,4}}?(?:{'|'.join(_MATCHES)}|outings|attempts|«S\d+»|{_COUNT}(?! [a-z]+s\b))(?!\w)"
)
"""What follows the verb: "won (one of their last 11 games) against B", "beat B (in five of the last six meetings)"."""
_LAST_SO_MANY = re.compile(
    rf"\b(?:of|in|from|over|during|across|on) (?:all )?(?:the|«[ET]\d+»(?:'s?)?|its|his|their) (?:last|past|previous|first|opening|most recent) (?:\w+ )?(?:{_COUNT}|few|several) (?:[\w-]+ |«[CG]\d+» ){{0,2}}$"
)
""" "unbeaten in (their last five) games against B"."""
_LISTED = re.compile(r"(?:,| and| plus| as well as) (?:(?:the|at|away to|at home to|[a-z]+) ){0,2}«T")

_SO_OFTEN_SINCE = re.compile(
    rf" (?:just |only |all |as many as )?(?:{_COUNT}|once|twice)\b[^.;«]{{0,40}}(?:«E\d+»[^.;«]{{0,30}}){{0,2}}\bsince\b"
)
""" "losing six since a 2-1 win over B": the score is of what was before."""
_OF_THE_LAST = re.compile(
    rf" (?:just |only )?(?:{_COUNT}|many|few|most|half|neither|any) of (?:the|«E\d+»|its|their|his|these|those) (?:last|past|previous|first|opening|recent|next|\d)"
)
""" "won none of their last five games against B"."""


def how_often(reading: Reading, position: int) -> bool:
    """Whether a verb that ends there tells only how often."""
    return any(pattern.match(reading.tagged, position) is not None for pattern in (_SO_OFTEN_SINCE, _OF_THE_LAST))


def in_a_series(reading: Reading, word: str, left: str, mark: Mark) -> bool:
    """Whether a noun with its one opponent counts their matches: "unbeaten in their last five games against B"; not "against B and C"."""
    return (
        word in _MATCHES
        and _LAST_SO_MANY.search(left[-80:]) is not None
        and _LISTED.match(reading.tagged, reading.tagged_end(mark)) is None
    )
