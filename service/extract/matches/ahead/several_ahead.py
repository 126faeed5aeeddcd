"""Several opponents to come in one breath, with no word for a match: "then come B, C and D", "A have B, C and D in their next three games".

One opponent alone is ``coming``'s business; lists that tell who is at home are ``sided_lists``'s, those after a noun or a verb of meeting
``listed_opponents``'s.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.subjects import owner_of, subject_of

_ONE = r"(?:the )?«T\d+»(?: (?:on )?«D\d+»)?"
_LIST = rf"{_ONE}(?:(?:,| and|, and|, then|, followed by) {_ONE}){{1,7}}(?!'s? )(?! or «)"
_COME = re.compile(
    rf"\b(?:then|next|afterwards|after (?:that|which)|still to come|yet to come|up next|next up|on the horizon|in wait|next in line),? "
    rf"(?:it is |it's |up )?(?:come|comes|follow|follows|await|awaits|are|is|lie|loom) {_LIST}"
)
_HAVE = re.compile(
    rf"\b(?:have|has|'ve)(?: still)?(?: got)? {_LIST}(?= (?:still )?(?:to (?:play|come|face|follow)\b|left\b|coming up|up next|next\b|in "
    rf"(?:a run|quick succession)\b"
    r"|(?:as |for |in )(?:(?:their|its|our|his|the|«E\d+»|«T\d+»'s?) )(?:[\w-]+ |«C\d+»(?:'s)? )?(?:next|last|final|remaining|coming"
    r"|opening|first|run-in|upcoming|closing)\b))"
)
_ALL_AHEAD = re.compile(
    rf"(?:^|, |; |\band |\bwith ){_LIST} (?:are|lie|come|await|follow)(?: (?:all|still|to|the|also))* "
    rf"(?:next|in wait|up next|to come|come|follow)\b"
)
_ARE = re.compile(
    rf"\b(?:games|matches|fixtures|ties|opponents|tests)(?: (?:[\w'-]+|«[CDG]\d+»(?:'s)?)){{0,8}}? (?:are|will be|come)(?: all| both)? "
    rf"(?:(?P<side>at home to|away to|at|against|with) )?{_LIST}"
)
_TEAM = re.compile(r"«T(\d+)»")
_CUES = (
    " come",
    " follow",
    " await",
    " next",
    " left",
    " remaining",
    " last ",
    " final ",
    " to play",
    " to face",
    "s are ",
    " will be",
    " coming",
    " opening",
    " loom",
    " in wait",
)


def several_ahead(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """One match to come for each team of the list, of the side that the clause speaks of."""
    if reading.tags.count("T") < _FEW or not any(map(reading.tagged.__contains__, _CUES)):
        return
    for pattern in (_COME, _HAVE, _ALL_AHEAD, _ARE):
        for match in pattern.finditer(reading.tagged):
            marks = [reading.by_number[int(each.group(1))] for each in _TEAM.finditer(match.group())]
            keys = {key_of(mark) for mark in marks}
            left = reading.tagged[: match.start()]
            subject = owner_of(reading, discourse, left, key_of(marks[0])) or subject_of(reading, discourse, left, key_of(marks[0]))
            if subject is None or subject[0] in keys or not all(discourse.alike(subject[0], key) for key in keys):
                continue
            for mark in marks:
                yield Claim(reading, mark.start, subject[0], key_of(mark), subject[1], mark, "scheduled", "list of fixtures", 0.8)


_FEW = 2
"""Teams that a list has at least."""
