# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come told by the noun of a level result, where lots were drawn: "a home draw with B in the next round".

Draws that were played are the business of ``nouns``, which asks here first; pairings told by a verb are ``ahead``'s.
"""

import re

from service.extract.matches.claim import Claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.results.phrases import AGAINST
from service.extract.matches.subjects import owner_of, subject_of

_BY_LOT = re.compile(
    r"\b(?:earn(?:s|ed|ing)?|set(?:s|ting)? up|giv(?:es?|en|ing)|gave|hand(?:s|ed|ing)?|land(?:s|ed|ing)?|secur(?:es?|ed|ing)|w[oi]n|winning|got|get|reward(?:ed)? (?:with|by|is|was)|been|were)"
    r" (?:(?:«[TE]\d+»|them|themselves|the club) )?an? (?:[\w-]+ )?(home|away|plum|tough|kind|favourable|tricky|difficult|dream|daunting|glamour) $"
)
_THEIR_WIN = re.compile(r"\b(?:win|victory|success|triumph|upset|scalp|reward|prize)\b[^.;]*$")
_NEXT_ROUND = re.compile(
    r"[^.;,]{0,30}? in (?:the |this |«D\d+»(?:'s)? )?(?:«G\d+»|(?:next round|last \w+|round (?:of|two|three|four|five))\b)"
)


def drawn_by_lot(reading: Reading, discourse: Discourse, left: str, end: int, at: int) -> Claim | None:
    """ "the win earned them a home draw with B in the next round": lots were drawn, the match lies ahead."""
    lot = _BY_LOT.search(left, max(0, len(left) - 80))
    match = AGAINST.match(reading.tagged, end) if lot is not None else None
    if lot is None or match is None or match.group(2) not in ("with", "against", "at", "to"):
        return None
    if not (_THEIR_WIN.search(left, 0, lot.start()) or _NEXT_ROUND.match(reading.tagged, match.end() - 1)):
        return None
    mark = reading.by_number[int(match.group(4))]
    other = discourse.team(mark)
    subject = owner_of(reading, discourse, left, other) or subject_of(reading, discourse, left, other)
    if other is None or subject is None or not discourse.may_meet(subject[0], other):
        return None
    claim = Claim(reading, at, subject[0], other, subject[1], mark, "scheduled", "drawn by lot", 0.8)
    if lot.group(1) in ("home", "away"):
        home = lot.group(1) == "home"
        claim.home, claim.home_mark = (claim.one, claim.one_mark) if home else (claim.other, mark)
    return claim
