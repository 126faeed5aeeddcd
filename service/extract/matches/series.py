# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches told of by their number, of which no single one is told: "won one of their last 11 games against B"."""

import re

from service.extract.matches.reading import Mark, Reading

_COUNT = r"(?:none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_MATCHES = r"(?:games|matches|meetings|encounters|clashes|derbies|visits|trips|fixtures|contests|ties|outings|attempts)"
OF_SEVERAL = re.compile(
    rf" (?:(?:only|just|at least|all but|as many as|no fewer than|in|on) ){{0,2}}(?:{_COUNT}|most|each|half|both) (?:(?:out )?of|in) "
    rf"(?:(?:all|the|«[ET]\d+»(?:'s?)?|its|his|her|our|my|those|these) )+(?:[\w-]+ |«[CGD]\d+»(?:'s)? ){{0,4}}?(?:{_MATCHES}|«S\d+»|{_COUNT}(?! [a-z]+s\b))(?!\w)"
)
"""What follows the verb: "won (one of their last 11 games) against B", "beat B (in five of the last six meetings)"."""
_LAST_SO_MANY = re.compile(
    rf"\b(?:of|in|from|over|during|across) (?:all )?(?:the|«[ET]\d+»(?:'s?)?|its|his|their) (?:(?:last|past|previous|first|opening) )(?:\w+ )?{_COUNT} (?:[\w-]+ |«C\d+» ){{0,2}}$"
)
_SEVERAL = frozenset("games matches meetings encounters clashes derbies visits trips fixtures contests ties".split())
_LISTED = re.compile(r"(?:,| and| plus| as well as) (?:(?:the|at|away to|at home to|[a-z]+) ){0,2}«T")


def in_a_series(reading: Reading, word: str, left: str, mark: Mark) -> bool:
    """Whether a noun with its one opponent counts their matches: "unbeaten in their last five games against B"; not "against B and C"."""
    return (
        word in _SEVERAL
        and _LAST_SO_MANY.search(left[-80:]) is not None
        and _LISTED.match(reading.tagged, reading.tagged_end(mark)) is None
    )
