"""Whether a sentence has told a claim of it already: two rules may read one telling of a match, and one sentence may tell two matches of
the same two teams. Claims of several sentences on one match are ``merge``'s business.
"""

import re

from service.extract.matches.claim import Claim
from service.extract.matches.results.aslant import AND_AGAIN


def of_whom_else(claim: Claim, found: list[Claim]) -> bool:
    """ "Next up is a trip to B": of one team only, though two rules ask whose it is."""
    return (
        claim.one_mark is None
        and claim.status == "scheduled"
        and claim.other_mark is not None
        and any(each.other_mark is claim.other_mark and each.status == "scheduled" and each.one != claim.one for each in found)
    )


_WHO_DID = re.compile(r",? (?:who|which|(?:the|a) (?:side|team|club) (?:who|that|which))\b[^,;]*$")


def _told_after(claim: Claim, earlier: Claim) -> bool:
    """Whether a relative clause of the side met next tells of another match of the two."""
    mark = claim.one_mark
    if mark is None or mark is not earlier.other_mark or mark.number not in claim.reading.by_number or claim.at <= mark.end:
        return False
    return _WHO_DID.match(claim.reading.tagged[claim.reading.tagged_end(mark) : claim.reading.to_tagged(claim.at)]) is not None


def same_place(claim: Claim, earlier: Claim) -> bool:
    """Whether both were read from one telling, so that the earlier one alone stands."""
    same = {claim.one, claim.other} == {earlier.one, earlier.other}
    marks = {mark.number for mark in (claim.other_mark, claim.one_mark) if mark}
    theirs = {mark.number for mark in (earlier.one_mark, earlier.other_mark) if mark}
    told_again = claim.score_mark is None or claim.score_mark is earlier.score_mark
    if claim.rule in ("meet again", "replay", "return leg") and claim.status == "scheduled" and earlier.status == "finished":
        return False  # "after losing to B in May, before the two meet again on Sunday"
    if claim.rule == AND_AGAIN or (claim.rule == "return leg" and None is not claim.home != earlier.home is not None):
        return False
    if claim.rule in ("run ended", "told there") and earlier.status == "scheduled":
        return False  # "welcome B for the first time since their run was ended at C Park", "host B, who lost a tie here in May"
    if claim.rule == "noun at ground" and claim.winner != earlier.winner and "draw" in (claim.winner, earlier.winner):
        return False  # "won the second match 2-1 after a stalemate at C Park"
    if earlier.rule == "meets ground" and claim.rule == "verb" and earlier.status == claim.status and earlier.score is None:
        return False  # "went to C Park and beat B"
    if claim.rule == "last to beat" and claim.status != earlier.status:
        return False  # "host B, the only side to beat them"
    if earlier.rule == "whom" and same and claim.other_mark is None:
        return True  # "B, whom they meet in a tie at C Park"
    if "scheduled" == earlier.status != claim.status and _told_after(claim, earlier):
        return False  # "visit B, who edged them in the final"
    if "scheduled" == claim.status != earlier.status and claim.one_mark is not None and _told_after(earlier, claim):
        return False  # the same, where the visit is found after the result
    if earlier.rule == "whom" and "scheduled" in (claim.status, earlier.status) and claim.status != earlier.status:
        return False  # "face B, whom they beat in April"
    on_penalties = (
        claim.shootout_mark is not None and earlier.score_mark is not None
    )  # "beaten 1-0 after extra time, A won 3-2 on penalties"
    return same and told_again and not on_penalties and (bool(marks & theirs) or not marks)
