# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The match that a side has not done the like of since: "have not won at B since a 2-0 victory in 1998" tells of a victory at B. Nouns with their
opponent behind them are ``nouns``'s business."""

import re

from service.extract.matches.claim import Claim, key_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.frames import Frame
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import score_after
from service.extract.matches.subjects import subject_of

_SINCE = re.compile(
    r"\b(?:not|never|without|haven't|hasn't|last|yet to)\b(?: (?:to |a )?[a-z]+){0,3}? (at|in|against|over|away to|to|with)? ?(?:the )?«T(\d+)» since (?:an? |the |their |its |«E\d+» )(?:[\w-]+ |«[SCGD]\d+»(?:'s)? ){0,4}$"
)
_LONGEST = 120


def since_then(reading: Reading, discourse: Discourse, frame: Frame, left: str, end: int, at: int, score: Mark | None) -> Claim | None:
    """The match of the noun that stands ``left`` to ``end``; ``score`` is told before it."""
    last = _SINCE.search(left, max(0, len(left) - _LONGEST)) if " since " in left else None
    if last is None:
        return None
    mark = reading.by_number[int(last.group(2))]
    side = subject_of(reading, discourse, left[: last.start()], key_of(mark))
    if side is None or not discourse.alike(side[0], key_of(mark)):
        return None
    claim = result_of(reading, frame.relation, *side, key_of(mark), mark, at, score or score_after(reading, end), "noun", 0.85)
    if last.group(1) in ("at", "in", "away to"):
        claim.home, claim.home_mark = claim.other, mark
    return claim
