# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Where the clause ends that a claim stands in: "A, who beat B 2-0, drew with C"; "A, beaten by B a week earlier, drew with C"."""

import re

from service.extract.matches.claim import Claim
from service.extract.matches.reading import Reading

_RELATIVE = re.compile(
    r",? (?:who|which|whose)\b|(?<=.) having\b|, (?:an? |the )?(?:«[SDC]\d+»(?:'s)? )?(?:[\w-]+ ){0,2}?(?:winners?|conquerors|victors|losers)\b"
)
_IN_RELATIVE = re.compile(r"«T\d+», (?:who|which|whose)\b[^,;]*$")
""" "A, who never forgot their 1-0 defeat by B, were drawn with C": "their" is within the clause."""
_DONE_TO_THEM = re.compile(r", (?:[a-z]+ly |still |already |themselves |only )?$")
""" "A, beaten 2-0 by B a week earlier, drew with C on Sunday"."""


def clause_end(reading: Reading, claim: Claim) -> int | None:
    """Where the relative clause ends that the claim stands in, "A, who beat B 2-0, ..."; None where it stands in none.

    What the sentence tells before and after is told of another match.
    """
    if claim.rule == "whom" and claim.other_mark is not None:  # "A face B, whom they beat in April, on Saturday"
        head = reading.tagged_end(claim.other_mark)
        comma = reading.tagged.find(",", head + 2)
        return reading.end if comma < 0 else reading.to_text(comma)
    mark = claim.one_mark
    if mark is None or mark.start < reading.start or claim.at < mark.end or claim.other_mark is None:
        return None
    relative = _RELATIVE.match(reading.tagged, reading.tagged_end(mark))
    if relative is None:
        relative = _DONE_TO_THEM.match(reading.tagged, reading.tagged_end(mark), reading.to_tagged(claim.at))
    if relative is None:
        relative = _IN_RELATIVE.search(reading.tagged, 0, reading.to_tagged(claim.at))
    if relative is None:
        return None
    comma = reading.tagged.find(",", relative.end())
    if comma < 0:
        return reading.end
    return reading.to_text(comma) if reading.to_tagged(claim.at) < comma else None
