"""The further opponents of a list whose first one a meeting has: "games against B on 7 September, C on 8 October and D".

What tells the meeting is ``meetings``'s and ``triggers``'s business, further results are ``listed_results``'; lists without a word for a
match are read by ``several_ahead``, and those that say who is at home by ``sided_lists``.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from service.extract.matches.claim import Claim, key_of
from service.extract.matches.reading import Mark, Reading

_ALSO = re.compile(
    r"(?:(?: on)? «D\d+»| (?:in|at) (?:the )?«V\d+»| in [a-z]+(?= on «D| «D| and «T)){0,2}"
    r"(?:,? then|,? and then|,? followed by|,| and|, and)(?:,? in (?:the )?«C\d+»,)? "
    r"(?:at home to |away to |with |against )?(?:the )?«([T])(\d+)»(?!'s? )"
)


_NEW_CLAUSE = re.compile(
    r"(?:,(?: [\w-]+| «[DCG]\d+»){1,5},)? "
    r"(?:or|v|vs|versus|have|has|had|having|will|must|should|may|might|could|would|can|were|was|are|is|won|lost|beat|drew|go|goes|head|heads|journey|journeys|make|makes|await|awaits|"
    r"(?:face|host|visit|entertain|welcome|receive|take on|play|meet|tackle|travel|travels|faces|hosts|visits|entertains|welcomes"
    r"|receives|takes on|plays|meets|tackles)(?= (?:to )?(?:the )?«| to | at ))\b"
)
""" "A host B and C go to D": C begins a clause of its own."""


_TWO_MORE = re.compile(r",? (?:and|as well as) (?:between )?(?:the )?«T(\d+)» and (?:the )?«T(\d+)»")
""" "the matches between A and B and C and D": C meet D."""


def listed_opponents(reading: Reading, claim: Claim) -> Iterator[Claim]:
    """ "games against B on 7 September, C on 8 October and D": the further opponents of a list, each with the date after it."""
    if claim.other_mark is None or claim.score is not None:
        return
    at = reading.tagged_end(claim.other_mark)
    if claim.one_mark is not None and claim.one_mark.number in reading.by_number and (two := _TWO_MORE.match(reading.tagged, at)):
        before = reading.tagged_start(claim.one_mark)
        if reading.tagged.endswith(("between ", "between the "), 0, before):
            one, other = (reading.by_number[int(number)] for number in two.groups())
            yield replace(claim, one=key_of(one), one_mark=one, other=key_of(other), other_mark=other, at=one.start, context=[], home=None)
            return
    for _ in range(12):
        match = _ALSO.match(reading.tagged, at)
        if match is None:
            return
        mark = reading.by_number[int(match.group(2))]
        key = key_of(mark)
        if key in (claim.one, claim.other):
            return
        if _NEW_CLAUSE.match(reading.tagged, match.end()):
            return
        more = replace(claim, other=key, other_mark=mark, at=mark.start, context=[], home=None)
        more.home = claim.home if claim.home == claim.one else key if claim.home == claim.other and "home" not in match.group() else None
        yield more
        at = match.end()


def listed_too(reading: Reading, mark: Mark, key: str) -> bool:
    """Whether a team is only named as the next one of a list of opponents."""
    also = _ALSO.match(reading.tagged, reading.tagged_end(mark))
    return also is not None and key_of(reading.by_number[int(also.group(2))]) == key
