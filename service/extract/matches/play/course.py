# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Which side of a match had been ahead, as sentences tell its course: who was held, who let a lead slip, who fought back, who saved a point.

For goals whose side nothing nearer tells: what a goal's own sentence says of its side is ``goal_sides``'s business, what the score leaves
possible ``tally``'s. No claim and no goal is made here.
"""

from collections.abc import Iterable

from service.extract.matches.discourse import Discourse
from service.extract.matches.merge import Told
from service.extract.matches.play.goal_sides import team_meant
from service.extract.matches.reading import Reading
from service.extract.searched import searched

_SUBJECT = (
    r"(?<!by )(?<!by the )(?<!against )(?<!against the )(?<!at )(?<!with )(?<!to )(?<!for )(?<!from )(?<!past )(?<!over )"
    r"(?:the )?«(?:T|E)(?P<{0}>\d+)»(?!'s? |-)(?: ?\([^()]{{1,20}}\))?(?:, [^;.«]{{1,60}}(?:«[DSCGTPEV]\d+»[^;.«]{{0,40}}){{0,4}},)?"
)
_ADVERBS = r"(?: (?:had|have|has|twice|then|again|also|later|only|even|still|all but|[a-z]+ly|who))*"
_LOST = (
    r" (?:(?:squander|surrender|relinquish|toss|wast|forfeit)(?:ed|ing|s|es)|thr[eo]w(?:n|ing|s)?|threw|blew|blow(?:n|ing|s)?|gave|gives|giving|let slip|let(?:ting|s)?(?= (?:[\w'-]+ |«S\d+» ){1,6}?(?:slip|get away))"
    r"|failed to (?:hold|protect|defend|keep)|(?:could|did)(?: not|n't) (?:hold|protect|keep)|saw(?= (?:[\w'-]+ |«S\d+» ){1,6}?(?:wiped|cancelled|evaporate|disappear|slip|vanish)))"
    r"(?: away| up| on to)? (?:[\w'-]+ |«[SDG]\d+»(?:'s)? ){0,5}?(?:lead|leads|advantage|cushion)\b"
)
_WAS_HELD = (
    r" (?:(?:were|was|been|being|are|is|get|got) (?:[a-z]+ly |twice )?(?:held(?! (?:up|in|at bay|scoreless|off))|pegged back|hauled back|frustrated|denied (?:victory|a win|the win|all three|three points|two more points))\b"
    r"|(?:had to|have to|were forced to|was forced to)? ?(?:be content with|settle(?:d|s)? for|make do with) (?:a|the|only a|just a) (?:[\w-]+ |«S\d+» ){0,3}?(?:draw|point|tie|stalemate|share)\b|dropp(?:ed|ing) (?:two )?points\b)"
)
_WAS_AHEAD = (
    r" (?:(?:led|leading|ahead|in front|up|went ahead|gone ahead|took the lead|taken the lead) (?:twice|until|for (?:much|most|long)|by two|«S\d+» (?:with|until|at|going|before|after|by|heading)|with (?:[\w-]+ ){1,4}?(?:left|remaining|to go|to play|from time))"
    r"|(?:were|was|been) (?:cruising|coasting|heading for (?:victory|a win|the points|all three)|on course for (?:victory|a win|the points|all three)|minutes (?:away )?from (?:victory|a win|winning)))\b"
)
_CAME_BACK = (
    r" (?:(?:c[oa]me|coming|comes) (?:back )?from (?:[\w-]+ ){0,4}?(?:behind|down)\b|(?:came|come|coming|battled|fought|fight|hit|hits|clawed|rallied|rally|rallying|roared)(?: their way| themselves)? back (?:to|from|for|twice|late|through)\b|rall(?:ied|y|ying) (?:to|from|for|late)\b|recovered (?:to|from)\b"
    r"|(?:hits?|struck|strikes|hitting) back\b(?! at\b)|(?:rescu|salvag|snatch|scrambl|sneak|nick|squeez|steal|pinch|grabb|eke)(?:e|ed|ing|es|s|ed out)? (?:a|the|out a) (?:[\w-]+ |«S\d+» ){0,3}?(?:draw|point|tie|stalemate|replay)\b|stole a (?:[\w-]+ |«S\d+» ){0,3}?(?:draw|point)\b"
    r"|(?:fell|fallen|falling|went|gone|going) (?:[\w-]+ )?behind\b|trail(?:ed|ing)\b"
    r"|need(?:ed|ing) (?:a|an) (?:[\w'-]+ |«P\d+»(?:'s)? ){0,4}?(?:equali[sz]er|leveller)\b)"
)
_AHEAD = searched(_SUBJECT.format("ahead") + _ADVERBS + rf"(?:{_LOST}|{_WAS_HELD}|{_WAS_AHEAD})")
_BEHIND = searched(_SUBJECT.format("behind") + _ADVERBS + _CAME_BACK)
_SIGNS = (
    "held", "pegged", "hauled", "frustrated", "denied", "settle", "content", "make do", "points", "lead", "led ", "advantage", "cushion", "ahead", "front", "cruising",
    "coasting", "course", "behind", "down", "back ", "rall", "recovered", "draw", "point", "tie", "trail", "equali", "leveller", " up ",
)  # fmt: skip


def led_first(told: Told, readings: Iterable[Reading], discourse: Discourse) -> str | None:
    """The side that was ahead before the other one drew level, as ``readings`` tell it; None where they do not, or tell both."""
    found: list[str] = []
    for reading in readings:
        if reading.quoted or not any(map(reading.tagged.__contains__, _SIGNS)) or not ("T" in reading.tags or "E" in reading.tags):
            continue
        for pattern, name in ((_AHEAD, "ahead"), (_BEHIND, "behind")):
            for match in pattern.finditer(reading.tagged):
                key = team_meant(reading, reading.by_number[int(match[name])], told, discourse)
                if key in told.teams:
                    found.append(key if name == "ahead" else told.other(key))
    return found[0] if len(set(found)) == 1 else None
