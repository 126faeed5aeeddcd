"""Leads that a first leg left: whose the ground is that stands behind one, "take a 2-1 lead to A Park".

Which results they tell is ``results.carried_leads``' business.
"""

import re

from service.extract.matches.claim import Claim
from service.extract.matches.reading import Mark, Reading

_TAKEN_TO = re.compile(r"\b(?:to|into)\b")


def ground_of_lead(reading: Reading, ground: Mark, lead: Claim, claims: list[Claim]) -> list[Claim]:
    """The claims of the sentence that a ground after a lead belongs to: that of the match to come where the lead is taken there."""
    between = reading.tagged[reading.to_tagged(lead.at) : reading.tagged_start(ground)]
    if ground in lead.context or _TAKEN_TO.search(between) is None:
        return [lead]
    return [claim for claim in claims if claim.status == "scheduled" and {claim.one, claim.other} == {lead.one, lead.other}]
