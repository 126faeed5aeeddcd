# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Two matches to come of the same two in one breath: "face B twice, on Friday in C and on Monday in D", "two friendlies, at C on Friday and at D
on Monday". The first one is told by other rooms.
"""

import re
from dataclasses import replace

from service.extract.matches.claim import Claim
from service.extract.matches.reading import Reading

_SECOND = re.compile(
    r"«D\d+»[^.;«]{0,45}(?:«[VT]\d+»[^.;«]{0,20})?,? and (?:then |again |also |once more )?(?:the (?:second|return|other)(?: (?:game|match|leg|one|meeting))? )?"
    r"(?:(?:at|in) (?:the )?(?:[\w'-]+ |«[VT]\d+» ){1,3}|«[VT]\d+» )?(?:on |the following |three days later,? )?«D(\d+)»"
    r"|,? (?:with )?the first (?:\w+ )?(?:at|in) (?:the )?(?:[\w'-]+ |«[VT]\d+» ){1,3}and the second (?:\w+ )?(?:at|in) (?:the )?(?:[\w'-]+ |«[VT]\d+» ){1,3}(?:on )?«D\d+»"
)
_TWICE = re.compile(r"\b(?:twice|home and away|back-to-back|double-header|doubleheader|(?:two|a pair of|a brace of|both) |and again\b)")
_BEFORE = 40
"""Characters before the opponent in which the words for two may stand: "a double-header against B"."""
_CUES = frozenset("twice two pair brace both again away back double double-header doubleheader".split())


def twice(reading: Reading, found: list[Claim]) -> list[Claim]:
    """The second match, where the sentence tells one to come, that there are two, and two days; it takes what stands after the first."""
    if len(found) != 1 or found[0].status != "scheduled" or len(reading.of("D")) < 2 or _CUES.isdisjoint(reading.words):
        return []
    told = found[0]
    if told.other_mark is None or told.other_mark.number not in reading.by_number:
        return []
    start = reading.tagged_start(told.other_mark)
    second = _SECOND.search(reading.tagged, start)
    if second is None or _TWICE.search(reading.tagged, max(0, start - _BEFORE)) is None:
        return []
    at = reading.to_text(reading.tagged.rindex(" and ", 0, second.end()) + 1)
    later = [mark for mark in told.context if mark.start >= at or mark.tag in "CG"]
    told.context = [mark for mark in told.context if mark.start < at]
    return [replace(told, at=at, context=later, home=None, home_mark=None, sure=0.8, rule="twice")]
