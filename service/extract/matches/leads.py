# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Leads that a first leg left: whose the ground is that stands behind one, "take a 2-1 lead to A Park", and which leg it is told of.

Which results they tell is ``results.carried_leads``' business.
"""

import re

from service.extract.dates import DatePhrase
from service.extract.matches.claim import CARRIED, Claim
from service.extract.matches.reading import Mark, Reading

_TAKEN_TO = re.compile(r"\b(?:to|into)\b")


def ground_of_lead(reading: Reading, ground: Mark, lead: Claim, claims: list[Claim]) -> list[Claim]:
    """The claims of the sentence that a ground after a lead belongs to: that of the match to come where the lead is taken there."""
    between = reading.tagged[reading.to_tagged(lead.at) : reading.tagged_start(ground)]
    if ground in lead.context or _TAKEN_TO.search(between) is None:
        return [lead]
    return [claim for claim in claims if claim.status == "scheduled" and {claim.one, claim.other} == {lead.one, lead.other}]


def told_of_the_first(claims: list[Claim]) -> None:
    """Of what is told around a lead, the ground and days before it and all days to come are those of the match ahead."""
    ahead = [claim for claim in claims if claim.status == "scheduled"]
    for lead in claims:
        if lead.rule != CARRIED or not ahead:
            continue
        others = [mark for mark in lead.context if _of_the_next(mark, lead)]
        lead.context = [mark for mark in lead.context if mark not in others]
        days = [mark for mark in others if mark.tag == "D" and mark.start > lead.at]
        if days and not any(mark.tag == "D" for mark in ahead[-1].context):
            ahead[-1].context += days


_BEFORE_RETURN = re.compile(r"\b(?:for|into|before|ahead of|until) (?:the )?«D(\d+)»(?:'s)? (?:«C\d+»(?:'s)? )?(?:«G(\d+)»|return\b)")


def without_day_of_return(reading: Reading, claims: list[Claim]) -> None:
    """ "won 2-0 at B to take a healthy lead home for next Wednesday's return leg": that is not the day of the match won."""
    for match in _BEFORE_RETURN.finditer(reading.tagged) if "D" in reading.tags else ():
        day, leg = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(2))] if match.group(2) else None
        if leg is not None and getattr(leg.value, "leg", None) != 2:
            continue
        for claim in claims:
            if claim.status == "finished" and reading.to_tagged(claim.at) < match.start():
                claim.context = [mark for mark in claim.context if mark is not day]


def _of_the_next(mark: Mark, lead: Claim) -> bool:
    if isinstance(mark.value, DatePhrase):
        return mark.value.direction == "future" or (mark.start < lead.at and mark.value.direction is None)
    return mark.tag == "V" and mark.start < lead.at


_OF_THE_FIRST = re.compile(
    r"«G\d+»(?:'s)? (?:\w+ )?(?:deficit|lead|advantage|cushion|arrears|disadvantage|edge|defeat|loss|setback|reverse)\b"
)
_GAINING = re.compile(
    r"\b(?:gain|earn|secur|g[ai]ve|giv|hand|claim|establish|buil[dt]|grab|snatch|clinch|forg|open|land|with|tak|took|suffer|slip|slump|fell|lost)\w*(?: «[TE]\d+»)?(?: up)? (?:an?|the|their|«E\d+») (?:[\w-]+ ){0,2}$|«S\d+» (?:[\w-]+ )?$"
)


def brings_a_lead(reading: Reading, mark: Mark) -> bool:
    """ "overturned a first-leg deficit to beat B 3-0": what the first leg left is brought into the second; "earned a first-leg lead" was in it."""
    at = reading.tagged_start(mark)
    return _OF_THE_FIRST.match(reading.tagged, at) is not None and _GAINING.search(reading.tagged, max(0, at - 50), at) is None
