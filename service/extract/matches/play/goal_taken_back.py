# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whether a goal that a sentence tells did not stand after all, as the sentence goes on to say. What is no goal from the first (a shot saved, a
header over) ``goals`` knows by ``goal_words``."""

import re

_TAKEN_BACK = re.compile(
    r",? (?:but|only for|before|until)\b[^;.]{0,120}?\b(?:(?:chalked|struck) (?:it|that|the (?:goal|effort|strike|header)|«P\d+»'s? (?:[\w-]+ )?(?:goal|effort|strike|header)) off|(?:ruled|crossed) (?:it|that|the (?:goal|effort)) out"
    r"|(?:was|were|be|been) (?:ruled out|disallowed|chalked off|overturned|cancelled|struck off|scrubbed)|disallowed (?:it|the)|(?:flag|whistle) (?:was|went|had gone|had been|already)|flagged (?:for )?offside|(?:had|was) (?:already |adjudged |ruled |judged )?(?:blown|offside))\b"
)
""" "A bundled it home, but the referee went to the monitor and chalked it off"."""
_SAID_NEXT = re.compile(
    r"(?:but |however,? |only )?(?:(?:it|that|the (?:goal|effort|strike|header|«P\d+» goal)|(?:his|her) (?:effort|goal|strike|header)|«P\d+»'s? (?:effort|goal|strike|header)) (?:was|were|is|had been|did not count|didn't count)(?: (?:[a-z]+ly|then|soon|duly))?"
    r"(?: (?:ruled out|disallowed|chalked off|cancelled|overturned|scrubbed|struck off)\b|(?<=count))|(?:the |an )?(?:offside |assistant's |linesman's )?flag (?:was|went|had been|cut|denied)\b"
    r"|(?:the )?(?:var|assistant|linesman|referee|officials?)\b[^;.«]{0,60}\b(?:ruled (?:it|the (?:goal|effort)) out|disallow\w*|chalked|overturn\w*|cancelled (?:it|the goal)|flag\b|offside))"
)
""" "A bundled it in. The goal was ruled out": so the next sentence begins."""
_TAKES_BACK = ("chalk", "ruled", "disallow", "overturn", "flag", "whistle", "blown", "offside", "struck off", "cancel", "scrub")


def taken_back(tagged: str, end: int) -> bool:
    """Whether the marked sentence says after ``end``, before it names somebody else, that the goal did not count."""
    if not any(map(tagged.__contains__, _TAKES_BACK)):
        return False
    match = _TAKEN_BACK.search(tagged, end)
    return match is not None and "«P" not in tagged[end : match.start()]


def taken_back_next(tagged: str) -> bool:
    """Whether a marked sentence begins by saying that the goal told before it did not count."""
    return any(map(tagged.__contains__, _TAKES_BACK)) and _SAID_NEXT.match(tagged) is not None
