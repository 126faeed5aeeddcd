# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The patterns that the rules for verbs and nouns share: what may stand between a trigger word, a preposition, a team and a score."""

import re
from functools import cache

from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.reading import Mark, Reading

_STOP = (
    "and|but|while|when|after|before|who|which|to|for|with|by|as|from|in|at|on|that|because|if|is|was|are|were|has|have|had|will|behind|"
    "points|above|below|place|clear|or|since|until|whose|of|against|over|than|not|where|there|then|so"
)


_WORD = rf"(?!(?:{_STOP})\b)[\w'&./-]+"


_MARKED = r"«[CGDVPS]\d+»(?:'s?)?|«T\d+»'s?|«T\d+»«E\d+»(?= «T)|«E\d+»"


FILL = rf"(?:(?:{_WORD}|{_MARKED}),? ){{0,7}}?"


TEAM = r"«([TE])(\d+)»(?!«E\d+» «T)"
"""Not the owner of another one: "A's neighbours B"."""


OR_ANOTHER = re.compile(r" or (?:the )?(?:«T|[a-z][\w'-]+(?:,|\.| who\b| in\b| at\b))")
""" "A or B": a side not yet known."""


OBJECT = re.compile(
    rf" {FILL}{TEAM}(?!'s? (?!side|team))(?! (?:officials|executives?|bosses|chiefs|directors?|representatives|scouts|board|owners?|chairman|president|fans|supporters|cities|towns|soil|shores|government|embassy|ministers)\b)"
)


PASSIVE = re.compile(
    r"\b(?:was|were|been|being|is|are|be) (?:(?:\w+ly|then|also|later|soon|both|all|again|twice|once|themselves|even|duly) ){0,2}$"
)
""" "were (beaten)" """


OUT = re.compile(rf" {FILL}{TEAM} (?:out|crashing|packing|tumbling)\b")


@cache
def apart(particles: tuple[str, ...]) -> re.Pattern[str]:
    """ "(swept) B aside" """
    return re.compile(rf" {FILL}{TEAM} (?:{'|'.join(particles)})\b(?! (?:the|in the race|to the|to win the)\b)")


LINK = r"(?:(?: (?!(?:and|but|then|while|when|after|before|who|which|because|if|as|for|that)\b)[\w'-]+| «[SDCGEV]\d+»(?:'s)?| \([^)«]{0,24}\)),?){0,9}?"


_PREPOSITION = r"(at home to|at home against|home to|away to|away at|away against|at the hands of|against|at(?! home,)|with|over|to|by(?! [a-z]+ing «)|in|past|v)"


AGAINST = re.compile(rf"({LINK}) {_PREPOSITION} {FILL}{TEAM}(?!'s? (?!side|team))")


def is_possessive(mark: Mark) -> bool:
    """Whether a pronoun is nobody they met: "lost 1-0 in Luanda in their second game"."""
    return isinstance(mark.value, Epithet) and mark.value.kind == "their"


PRIZE_TIE = re.compile(
    r"\band an? (?:[\w-]+ |«[CGD]\d+»(?:'s)? ){0,4}(?:date|tie|clash|meeting|showdown|encounter|trip|visit)\b|\bto (?:earn|set up|book|secure|clinch|seal|claim|arrange|land|reach|win|get|make)\b"
    r"|\b(?:earn|set|hand|land|secur|book|clinch|seal)\w* (?:up )?(?:(?:«[TE]\d+»|them|themselves) )?an? (?:[\w-]+ |«[CGD]\d+»(?:'s)? ){0,3}(?:draw|date|tie|clash|meeting|showdown|encounter|trip|visit)\b"
)
""" "winning 4-3 on penalties to earn a tie against B": B comes after."""


DRAWN_LEVEL = re.compile(r" level\b(?! (?:«S|[\w-]+ (?:draw|game)))")
""" "could (draw) level with B": in a table."""


AT_VENUE = re.compile(rf"({LINK}) (?:at|in) (?:the )?«V(\d+)»")


BETWEEN = re.compile(rf"{LINK},? (?:between|of|featuring|pitting) {FILL}{TEAM} (?:and|v|against) {FILL}{TEAM}")


VISIT_OF = re.compile(rf" (?:of|from|by(?! \w+ing)) {FILL}{TEAM}(?!'s? «T)")


VISIT_TO = re.compile(rf" to {FILL}{TEAM}")


_NEAR_SCORE = re.compile(r"[^«;]{0,45}?(?:«[CGDVE]\d+»[^«;]{0,25}?){0,3}«S(\d+)»")


SCORE_BEFORE = re.compile(
    r"«S(\d+)»(?: (?!(?:while|but|and|after|before|when|who|which|as|by|at|against|over|with|on|to (?:set|book|earn|seal|secure|clinch))\b)(?:[\w'/-]+|«[CGDVPTE]\d+»(?:'s?)?),?){0,6} $"
)


def score_earlier(reading: Reading, discourse: Discourse, at: int) -> Mark | None:
    before = [mark for mark in reading.of("S") if mark.start < at]
    return before[-1] if before else discourse.last_score


_WHICH_ENDED = re.compile(
    r"[^«;.]{0,20}(?:«[DGCV]\d+»[^«;.]{0,15}){0,2}, which (?:had )?(?:finished|ended)(?: (?:in|as|up))?(?: an?)? «S(\d+)»"
)


def score_after(reading: Reading, position: int) -> Mark | None:
    if ended := _WHICH_ENDED.match(reading.tagged, position):
        return reading.by_number[int(ended.group(1))]
    match = _NEAR_SCORE.match(reading.tagged, position)
    if match is None or re.search(
        r"\b(?:who|which|but|while|lost|won|beat|drew|despite|losing|winning|having|winners|conquerors|victors|losers|after|before|and (?!then)\w+ed)\b|, (?:were|was|are|is|have|has|had)\b",
        match.group(),
    ):
        return None
    if re.search(r",| and\b", match.group()) and _OF_THE_NEXT.match(reading.tagged, match.end()):
        return None  # "lost to A and, on Sunday, 2-1 at home to B"
    if _NEXT_NOUN.search(match.group()) and _A_RESULT.match(reading.tagged, match.end()):
        return None  # "their exit at A and a 2-0 reverse at B"
    if " with a" in match.group() and _WITH_A.search(match.group()) and _OVER_ANOTHER.match(reading.tagged, match.end()):
        return None  # "recovered from their loss to A with a 2-0 win over B"
    return reading.by_number[int(match.group(1))]


_NEXT_NOUN = re.compile(r",? (?:and|or|then|plus|as well as) (?:an?|the|their|that) (?:[\w-]+ ){0,2}«S\d+»$")
_A_RESULT = re.compile(
    r" (?:[\w-]+ )?(?:win|victory|success|triumph|defeat|reverse|loss|draw|stalemate|thrashing|hammering|setback) (?:at|against|to|over|by|with|away|in)\b"
)
_WITH_A = re.compile(r" with an? (?:[\w-]+ ){0,2}«S\d+»$")
_OVER_ANOTHER = re.compile(
    r" (?:[\w-]+ )?(?:win|victory|success|triumph|defeat|loss|draw) (?:at|against|to|over|by|with|away to|at home to) (?:the )?(?:[\w-]+ )?«T"
)
_OF_THE_NEXT = re.compile(r" (?:at home to|away to|to|against|over|by|with|at) (?:the )?«T")


def score_within(reading: Reading, start: int, end: int) -> Mark | None:
    match = re.compile(r"«S(\d+)»").search(reading.tagged, start, min(end, len(reading.tagged)))
    if match is None or re.search(r"«T\d+»(?!')|[;]|\b(?:but|while|who)\b", reading.tagged[start : match.start()]):
        return None
    return reading.by_number[int(match.group(1))]
