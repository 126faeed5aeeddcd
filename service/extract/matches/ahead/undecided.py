# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Two who meet to decide whom a third one meets: "either A or B, who contest the other semi-final". The third one's match is not told here."""

import re
from collections.abc import Iterator

from service.extract.dates import DatePhrase
from service.extract.matches.claim import EITHER_OR, Claim, host_at, key_of, new_claim, other_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading

_EITHER = re.compile(
    r"«T(\d+)» or (?:[\w-]+ ){0,3}?«T(\d+)»,? (?:whose (?:«[CDG]\d+»(?:'s)? |[\w-]+ ){0,3}?(?:tie|game|match|replay|meeting|clash|fixture|«G\d+»)|(?:who|which) (?:(?:will|(?:are|were) (?:due |set |scheduled |supposed )?to|also|both|must|now) ){0,2}"
    r"(?:«G\d+»|(?:settle|decide|sort|fight|battle|thrash) (?:it|that|the matter|the issue)(?: out)?(?: between (?:them|«E\d+»))?|(?P<past>drew(?: «S(?P<score>\d+)»)?|met)|meet|contest|clash|face off|do battle|battle|replay|go head[- ]to[- ]head|lock horns|face each other|play each other|"
    r"play (?:in )?(?:the|their|this|on|«[DG])|play(?=[,.;]|$)|square off|(?:meet|go|try|do it) again))(?!\w)"
)
""" "either A or B, who contest the other semi-final": who meet the two, the third side does not yet. "who drew 1-1" tells their first match."""


_WINNERS = re.compile(
    r"\b(?:winners?|victors?) (?:of|from|between|in) (?:[\w-]+(?:'s)? |«[CDG]\d+»(?:'s)? ){0,6}?(?:the )?«T(\d+)»(?:'s (?:tie|game|match|clash|replay|meeting) (?:with|against)|,? (?:and|v|vs|versus|against|or)) (?:the )?(?:[\w-]+ )?«T(\d+)»(?!'s? (?!(?:[a-z]+ ){0,2}(?:tie|game|match|replay|clash|meeting)\b)[a-z])"
)
""" "await the winners of A and B"."""


_AGAIN = re.compile(
    r"[^.;«]{0,40}(?:«[SVDG]\d+»[^.;«]{0,40}?){0,2}?\b(?:and|but) (?:[\w-]+ ){0,3}?(do it all (?:over )?again|do it again|meet again|try again|go again|replay|have another go|have to come back|reconvene|lock horns again)(?: (?:at|in|on|back)?)?(?: the)?(?: «[VT]\d+»)? ?(?:on |in )?«D\d+»"
)
""" "A or B, who drew 1-1 and must do it all again on Tuesday"."""


_OPEN = re.compile(
    r"«T\d+»(?:, (?:the )?(?:«T\d+»|[a-z]+(?: [a-z]+)?)){1,6},? or (?:the )?(?:«T\d+»|[a-z]+(?: [a-z]+)?(?=[.,;]|$))(?! (?:will|would|have|has|are|is|were|was|can|could|travel|go|host|face|meet)\b)"
)
""" "A, B or C", but no list whose end begins a clause: "host A, B or C will travel to D"."""


def is_open(claim: Claim) -> bool:
    """ "will face A, B or C": whom they meet is not yet known."""
    mark, reading = claim.other_mark, claim.reading
    if claim.status != "scheduled" or mark is None or "or" not in reading.words or claim.rule in ("versus", EITHER_OR):
        return False
    at = reading.tagged_start(mark)
    return any(match.start() <= at < match.end() for match in _OPEN.finditer(reading.tagged))


def undecided_pair(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The match of the two that the sentence leaves open between."""
    for match in _WINNERS.finditer(reading.tagged) if "winner" in reading.tagged or "victor" in reading.tagged else ():
        one, other = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(2))]
        past = "«S" in reading.tagged[match.end() : match.end() + 12] or any(
            isinstance(mark.value, DatePhrase) and mark.value.direction == "past" for mark in reading.of("D")
        )
        if discourse.may_meet(key_of(one), key_of(other)) and not past:
            yield new_claim(reading, one, other, one.start, "scheduled", EITHER_OR, 0.8)
    for match in _EITHER.finditer(reading.tagged) if " or " in reading.tagged else ():
        one, other = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(2))]
        if not discourse.may_meet(key_of(one), key_of(other)):
            continue
        claim = new_claim(
            reading, one, other, reading.to_text(match.end() - 1), "finished" if match["past"] else "scheduled", EITHER_OR, 0.85
        )
        if match["score"]:
            claim.winner = "draw"
            set_score(claim, reading.by_number[int(match["score"])], "draw")
        yield claim
        again = _AGAIN.match(reading.tagged, match.end()) if match["past"] else None
        if again is not None:
            replay = new_claim(reading, one, other, reading.to_text(again.start(1)), "scheduled", "replay", 0.85)
            grounds = [mark for mark in reading.of("V") if match.end() < reading.tagged_start(mark) < again.start(1)]
            owner = host_at(grounds[0]) if grounds else None
            if owner in (replay.one, replay.other):
                replay.home, replay.home_mark = other_of((replay.one, replay.other), owner), grounds[0]
            yield replay
