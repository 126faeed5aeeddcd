# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come told by what a side or its man means to do there: "A will look to bounce back at B on Saturday", "X is set to lead the line
at B tomorrow". Without a day nothing tells a match; what is done there off the pitch is none.
"""

import re
from collections.abc import Iterator

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.subjects import subject_of
from service.extract.national import is_nation

_DO = (
    r"(?:bounce back|respond|react|improve|return to winning ways|put (?:things|that|it) right|make amends|make it|build on|extend|end|arrest|halt|snap|continue|keep|maintain|start|line up|lead|play|feature|figure|deputise|"
    r"partner|captain|skipper|make (?:his|her|their|«E\d+»|a) (?:[\w-]+ ){0,2}(?:debut|bow|return|start|comeback)|be (?:without|missing|back|fit|in (?:the )?(?:squad|side|team|dug-?out|action|contention))|claim|earn|pick up|secure|record|register|"
    r"win|avoid|take (?:a |all |the |three |maximum |«E\d+» |his |their )?(?:points?|field|pitch|place|part)|go (?:top|clear|second|third|fourth|one better)|climb|close the gap|bag|seal|clinch|kick-?start|cope|shuffle|ring the changes|field|stick with|rest|risk|recall)"
)
_AHEAD = re.compile(
    rf"\b(?:will|'ll|must|can|could|should|may|might|hop(?:e|es|ing) to|aim(?:s|ing)? to|look(?:s|ing)? to|bid(?:ding)? to|want(?:s|ing)? to|expect(?:s|ed|ing)? to|set to|likely to|need(?:s|ing)? to|due to|ready to|keen to|going to|eager to|determined to|try(?:ing)? to|tries to|poised to|in line to|chance to|from)"
    rf" (?:(?:not|now|also|again|still|look|be looking|be hoping|hope|aim|try|want|have|be expected|be able|bid)(?: to)? ){{0,2}}(?:{_DO}|playing|featuring|lining up)\b(?! (?:talks|trials?|a medical|work|training|his job|the job|over|place)\b)"
    r"(?:[^.;«]|«[PECGV]\d+»(?:'s?)?|«T\d+»(?:'s)? (?:side|team|attack|defence|line|men|squad)){0,80}?(?: for (?:the )?«T(?P<own>\d+)»)? (?:at|away to|away at) (?:the )?«T(?P<host>\d+)»(?!'s? ),? (?:on |this |next )?(?:the )?«D(?P<day>\d+)»"
)
_MODALS = frozenset("will ll must can could should may might to from".split())


def due_there(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so."""
    if "D" not in reading.tags or "S" in reading.tags or _MODALS.isdisjoint(reading.words):
        return
    for match in _AHEAD.finditer(reading.tagged):
        mark, day = reading.by_number[int(match["host"])], reading.by_number[int(match["day"])].value
        near = isinstance(day, DatePhrase) and day.direction != "past" and not (day.year is not None and day.month is None)
        if not near or mark.number in discourse.objects:
            continue
        key = key_of(mark)
        own = reading.by_number[int(match["own"])] if match["own"] else None
        subject = (key_of(own), own) if own is not None else subject_of(reading, discourse, reading.tagged[: match.start()], key)
        if subject is None or is_nation(key) or not discourse.may_meet(subject[0], key):
            continue
        claim = Claim(reading, reading.to_text(match.start("host") - 2), subject[0], key, subject[1], mark, "scheduled", "due there", 0.75)
        claim.home, claim.home_mark = key, mark
        yield claim
