# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""What words for a visit tell of the match: whether several make fixtures, when it is, and whether both sides are known. Who meets whom is
``meetings``' business."""

import re

from service.extract.matches.claim import Claim
from service.extract.matches.reading import Reading
from service.extract.matches.tense import PAST, TAKEN_FROM

TRIPS = ("visit", "visits", "trip", "trips", "journey", "hop", "jaunt", "return")
VISITS = ("visit", "visits")

FOR_THE_WINNERS = re.compile(
    r" (?:to|at|with|against|away to|at home to|away at) (?:the )?(?:[\w-]+ ){0,3}«[TV]\d+»(?:(?: (?:on|in|at))? (?:the )?«[CDGV]\d+»(?:'s)?){0,3},? (?:(?:now |then )?(?:awaits?|awaiting|waiting for|wait for|in store for|lying in wait for)|(?:is|as|being) the (?:prize|reward) for|up for grabs for|at stake for|for) (?:the )?(?:eventual |aggregate |lucky |tie's )?(?:winners?|victors?|survivors?|whoever)\b"
)
""" "with a trip to B awaiting the winners": nobody yet."""
_KEPT_OUT = r"\b(?:miss(?:es|ed|ing)?|sits? out|ban(?:ned)? (?:for|from)|suspended (?:for|from)|out of|unavailable for|absent for)\b"
_CERTAIN = re.compile(
    r"(?:\b(?:the|these|those|their|its|his|both|successive|consecutive|two|three|back-to-back|forthcoming|upcoming|further)\b|'s|«E\d+»)[^.;,]{0,30}$"
    rf"|{_KEPT_OUT} (?:[\w-]+ |«[CGD]\d+» ){{0,2}}$"
)
""" "planning for trips to A and B" is no fixture; "for the trips to A and B" is."""
_MISSED_TOO = re.compile(rf"{_KEPT_OUT}[^.;]*,? (?:and|plus|as well as|along with|or) (?:\w+ )?$")
""" "will miss the games against B and C, and trips to D and E"."""


def are_fixtures(reading: Reading, left: str) -> bool:
    """Whether the "trips" or "visits" after ``left`` are some in particular."""
    certain = _CERTAIN.search(left, max(0, len(left) - 40)) or _MISSED_TOO.search(left, max(0, len(left) - 120))
    return certain is not None or "respectively" in reading.words


_PICK_WAS = re.compile(
    r"\b(?:pick of|(?:draw|ties?|pairings?)(?: of the (?:round|draw))?(?:,? (?:arguably|perhaps|probably|undoubtedly|surely))?)\b[^.;«]{0,50}(?:«[CG]\d+»[^.;«]{0,20}){0,2}\b(?:was|were|included|featured|produced) (?:\w+ )?(?:«T\d+»'s? )?(?:[\w-]+ )?$"
)
""" "The pick of the ties was A's visit to B": so the lots fell."""


_BEGAN_WITH = re.compile(
    r"\b(?:began|opened|started|kicked off|got under way|ended|finished|concluded|closed|resumed|followed|completed|bowed out|signed off)\b[^.;]{0,50}\bwith (?:an? |the )?[^.;]{0,24}$"
)
""" "began September with a trip to B"."""


def unless_past(made: Claim | None, at: int) -> Claim | None:
    """A visit not told as past is one to come."""
    if made is not None and made.status == "finished" and made.score is None and made.winner is None:
        told = made.reading.tagged[max(0, made.reading.to_tagged(at) - 90) : made.reading.to_tagged(at)]
        past = (PAST.search(told) or TAKEN_FROM.search(told)) and not _PICK_WAS.search(told)
        made.status = "finished" if past or _BEGAN_WITH.search(told) else "scheduled"
    return made
