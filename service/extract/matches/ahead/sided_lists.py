# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Lists of matches to come with sides: "Still to play: B (h, 9 May), C (a, 16 May)", "A have B away and C at home"."""

import re
from collections.abc import Iterator

from service.extract.matches.bare.headings import UNKNOWN
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.subjects import subject_of

_GROUND_ITEM = re.compile(
    r"«T(\d+)» ?(?:\((h|a|home|away)\b[^()]{0,24}\)(?! ?«S)(?! ?\d)|(?:at )?(home|away)(?=,| and|[.;]|$| before | in | on | this | next | over | by ))"
)
_AHEAD_LIST = re.compile(
    r"\b(?:remaining|still to (?:play|come|face|meet)|to play|to come|next (?:up|play|face|meet|take on|\w+ (?:games?|matches|fixtures|opponents)|games?|matches|fixtures)|upcoming|coming up|"
    r"run-in|fixtures|games? left|left to play|(?<=» )plays?|final (?:\w+ )?(?:games|matches|fixtures)|last (?:\w+ )?(?:games|matches) (?:are|left)|next:|(?:end|begin|start|open|close|finish|conclude|complete) (?:«E\d+»|the|their|its) (?:campaign|season|programme|qualifying campaign|«G\d+»)|will (?:play|face|meet)|have|has|face|faces|then|up next|ahead|remain)\b"
)
_SIGNS = ("(h", "(a", "»(", " away", " home")
_BEHIND_LIST = re.compile(r"\b(?:results?|last (?:five|six|four|three) (?:games|matches|results)?:|beat|lost|won|drew|form|had)\b")


def sided_lists(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "Still to play: B (h, 9 May), C (a, 16 May)", "A have B (a) and C (h)"."""
    tagged = reading.tagged
    if not any(map(tagged.__contains__, _SIGNS)):
        return
    items = list(_GROUND_ITEM.finditer(tagged))
    if not items or (len(items) == 1 and items[0].group(3)):
        return
    left = tagged[: items[0].start()]
    if not _AHEAD_LIST.search(left) or _BEHIND_LIST.search(left[-40:]):
        return
    named = [mark for mark in reading.of("T") if reading.tagged_start(mark) < items[0].start()]
    listed = {key_of(reading.by_number[int(match.group(1))]) for match in items}
    section = discourse.section
    for match in items:
        mark = reading.by_number[int(match.group(1))]
        key = key_of(mark)
        if named and key_of(named[-1]) != key:
            one, one_mark = key_of(named[-1]), named[-1]
        elif section == UNKNOWN:
            continue
        elif section is not None and section != key:
            one, one_mark = section, None
        else:
            subject = subject_of(reading, discourse, left, key)
            if subject is None:
                continue
            one, one_mark = subject
            if one in listed and discourse.focus is not None:
                one, one_mark = discourse.focus, None
        if not discourse.may_meet(one, key):
            continue
        claim = Claim(reading, mark.start, one, key, one_mark, mark, "scheduled", "list of fixtures", 0.9)
        claim.home, claim.home_mark = (one if (match.group(2) or match.group(3)).startswith("h") else key), mark
        yield claim
