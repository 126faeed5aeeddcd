"""Two matches told by one result: "lost both legs 1-0", "beat B home and away". The first one is told by other rooms."""

import re
from dataclasses import replace

from service.extract.matches.claim import Claim, leg_at
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.stages import StageMention

_LEGS = re.compile(r"\bboth legs\b|\bin each leg\b")
_GROUNDS = re.compile(r"\b(?:both )?(?:at )?home and away\b")
_REACH = 70
"""Characters between the result and these words, at most."""


def both_legs(reading: Reading, found: list[Claim]) -> list[Claim]:
    """The second of the two, where the sentence has one winner: with the same score, of the other leg or at the other ground."""
    cue = "both" in reading.words or "each" in reading.words or "away" in reading.words
    legs = _LEGS.search(reading.tagged) if cue and found else None
    match = legs or (_GROUNDS.search(reading.tagged) if cue and found else None)
    if match is None:
        return []
    near = [
        claim
        for claim in found
        if claim.status == "finished"
        and claim.winner in ("one", "other")
        and abs(reading.to_tagged(claim.at) - match.start()) < _REACH
        and claim.aggregate is None
    ]
    if not near or len({frozenset((claim.one, claim.other)) for claim in near}) > 1:
        return []
    told = near[-1]
    start, end = reading.to_text(match.start()), reading.to_text(match.end() - 1) + 1
    place = Mark(-1, "G", start, end, StageMention(start, end, None))
    second = replace(told, rule="both legs", sure=0.8, context=[*told.context])
    if legs is not None:
        for leg, claims in ((1, near), (2, [second])):
            for claim in claims:
                claim.context = [*claim.context, leg_at(place, leg)]
    else:
        told.home, second.home = told.one, told.other
        told.home_mark = second.home_mark = place
    return [second]
