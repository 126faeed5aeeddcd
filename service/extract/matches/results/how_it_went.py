# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches told by how they went for a side at the other's: "looked dead and buried at B", "came through a testing evening at B", "took care of
business at B", "took a 2-0 lead over B to Italy", and the game that was abandoned "with B leading".

Who won is told only where the words say it. Results by what came with them are ``aslant``'s business, leads that an article carries into
another leg ``carried_leads``'s.
"""

import re
from collections.abc import Iterator
from itertools import chain

from service.extract.matches.claim import CARRIED, Claim, host_at, key_of, new_claim, result_of, without_result
from service.extract.matches.discourse import Discourse
from service.extract.matches.frames import WON
from service.extract.matches.reading import Reading
from service.extract.matches.results.phrases import score_after
from service.extract.matches.results.prepositions import home_by_preposition
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import hypothetical

_HARD = r"(?:testing|difficult|tricky|tough|nervous|nervy|awkward|hard|stern|taxing|uncomfortable|torrid|fraught|tense|bruising|anxious|demanding|potentially \w+|late|early|real) "
_AT = r"(?P<at>at|against|away to|at home to) "
_CAME_THROUGH = re.compile(
    rf"\b(?:c[ao]me through|coming through|surviv(?:ed|ing)|negotiat(?:ed|ing)|passed|passing|got through|getting through|overc[ao]me) (?:an? |the |what (?:was|had been) a )(?:{_HARD}){{1,2}}(?:evening|afternoon|night|day|test|trip|tie|assignment|hurdle|examination|game|match|encounter|spell|scare|challenge) (?P<at>at|against|away to|at home to|from) (?:the )?(?:[\w-]+ ){{0,2}}?«T(?P<other>\d+)»(?!'s? )"
)
""" "came through a testing evening at B": a win."""

_JOB_DONE = re.compile(
    r"\b(?:(?:took|taking|take[ns]?) care of (?:business|matters|things|«E\d+» own (?:affairs|business|job|task)|the rest)"
    r"|(?:did|doing|done|completed|finished|got) (?:the|«E\d+»(?: own)?) (?:job|business|necessary)(?: done)?)"
    rf" {_AT}(?:the )?«[TV](?P<other>\d+)»(?!'s? )"
)
""" "took care of business at B", "did the job at B": a win."""

_STATE = re.compile(
    r"\b(?:(?:looked|seemed|appeared|were|had looked|had seemed|lay|were left)(?: to be| for all the world)? (?:dead and buried|down and out|dead on «E\d+» feet|doomed|all but beaten|(?:on course|heading|bound|destined|set) for (?:a |an |another )?(?:\w+ )?(?:win|victory|defeat|draw|point|exit|points)|in (?:deep |serious |big |real )?trouble|in (?:complete |total |full )?(?:control|command)|out of (?:it|sight|the (?:game|tie))|cruising|coasting|struggling|rattled|overrun|outclassed|outplayed|all at sea)"
    r"|(?:rode (?:«E\d+»|their|its) luck|dug in|toiled|laboured|huffed and puffed|had to (?:dig deep|come from behind|work hard|fight back)|made hard work of (?:it|things)|lived dangerously|were (?:\w+ly )?(?:second best|off the pace|made to (?:work|sweat|wait))))"
    rf" {_AT}(?:the )?«T(?P<other>\d+)»(?!'s? )"
)
""" "looked dead and buried at B": they met, and nothing tells how it ended."""

_LEAD_TO = re.compile(
    r"\b(?:takes?|carry|carries|will take|will carry|bring|brings|holds?|defends?) (?:an? |the |that |«E\d+» )(?:[\w-]+ )?«S(?P<score>\d+)» (?:[\w-]+ )?(?:lead|advantage|cushion|edge) over (?:the )?«T(?P<other>\d+)»,?(?: (?:back |on |down |over |up |heading |going )?(?P<on>to|into|ahead of|before)\b(?! (?:half-time|the (?:break|interval|dressing|second half|closing|final (?!«)|last)|injury|stoppage|extra)))?"
)
""" "take a 2-0 lead over B to Italy": the first leg."""

_CALLED_OFF = re.compile(
    r"«T(?P<one>\d+)»'s? (?:[\w-]+ |«[CD]\d+»(?:'s)? ){0,3}?(?:game|match|tie|fixture|meeting|clash)(?: [\w-]+| «[CDV]\d+»){0,4}? (?:was|had been|has been|were) (?:abandoned|called off|halted|stopped|suspended)\b[^.;«]{0,60}(?:«[DSVPG]\d+»[^.;«]{0,40}){0,2}\b(?:with|when|while) (?:the )?«T(?P<other>\d+)» (?:were |had been )?(?:leading|winning|losing|trailing|ahead|behind|in front|in the lead|on top|a goal|«S\d+»)"
)
""" "A's game was abandoned at half-time, with B leading"."""

_GOT_PAST = frozenset(
    "through survived surviving care job business necessary negotiated negotiating passed passing overcame overcome".split()
)


def how_it_went(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What the sentence tells so."""
    tagged = reading.tagged
    if "T" not in reading.tags:
        return
    if not _GOT_PAST.isdisjoint(reading.words) and "shoot" not in tagged:
        for match in chain(_CAME_THROUGH.finditer(tagged), _JOB_DONE.finditer(tagged)):
            yield from _won_at(reading, discourse, match)
    if " at " in tagged or " against " in tagged or " to " in tagged:
        for match in _STATE.finditer(tagged):
            yield from map(without_result, _won_at(reading, discourse, match))
    if "S" in reading.tags and " over " in tagged:
        for match in _LEAD_TO.finditer(tagged):
            yield from _first_leg(reading, discourse, match)
    if "»'" in tagged and any(map(tagged.__contains__, (" with ", " when ", " while "))):
        for match in _CALLED_OFF.finditer(tagged):
            one, other = reading.by_number[int(match["one"])], reading.by_number[int(match["other"])]
            if discourse.may_meet(key_of(one), key_of(other)):
                yield new_claim(reading, one, other, one.start, "abandoned", "called off", 0.85)


def _won_at(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    place = reading.by_number[int(match["other"])]
    host, left = host_at(place), reading.tagged[: match.start()]
    if host is None or host not in discourse.reader.teams or hypothetical(left, WON):
        return
    subject = subject_of(reading, discourse, left, host)
    if subject is None or not discourse.may_meet(subject[0], host):
        return
    mark = place if place.tag == "T" else None
    score = score_after(reading, match.end())
    claim = result_of(reading, "win", *subject, host, mark, reading.to_text(match.start()), score, "set phrase", 0.75)
    home_by_preposition(claim, match["at"], "", place)
    yield claim


def _first_leg(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    """Without "to" or "into" the lead may be one on the way, and only that they met is told."""
    mark = reading.by_number[int(match["other"])]
    subject = subject_of(reading, discourse, reading.tagged[: match.start()], key_of(mark))
    if subject is None or not discourse.may_meet(subject[0], key_of(mark)):
        return
    score = reading.by_number[int(match["score"])] if match["on"] else None
    claim = result_of(
        reading, "win", *subject, key_of(mark), mark, reading.to_text(match.start()), score, CARRIED if match["on"] else "set phrase", 0.75
    )
    if not match["on"]:
        claim.winner, claim.winner_span = None, None
    yield claim
