# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""How the first leg ended, told by the lead that it left: "take a 2-1 advantage into the second leg", "2-0 down from the first meeting".

The match to come is told by other rooms; without a word for a first or second leg no lead is read as a result.
"""

import re

from service.extract.matches.claim import CARRIED, Claim, host_at, key_of, leg_at, other_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import subject_of

_MADE_UP = (
    r"(?:overturn(?:s|ed|ing)?|wip(?:e|ed|ing) out|overhaul(?:ed|ing)?|overc[ao]me|"
    r"turn(?:s|ed|ing)? (?:round|around)|revers(?:es?|ed|ing)|recover(?:s|ed|ing)? from|(?:c[ao]mes?|coming|fight|fought|fighting) back from|mak(?:es?|ing) up|made up|cancell?(?:ed|ing) out|claw(?:ed|ing)? back|pull(?:ed|ing)? back|eras(?:es?|ed|ing))"
)
_TURNED_ROUND = re.compile(_MADE_UP)
_LEAD = re.compile(
    r"\b(?:h[eo]ld(?:s|ing)?|t[oa]kes?|taken|took|taking|carr(?:y|ies|ied|ying)|defend(?:s|ed|ing)?|protect(?:s|ed|ing)?|ha(?:ve|s|d|ving)|nurs(?:es?|ing)|boast(?:s|ing)?|"
    r"enjoy(?:s|ing)?|with|brings?|bringing|brought|built|secured|earned|claimed|fac(?:es?|ing)|trail(?:s|ing)? by|protecting|after|"
    rf"{_MADE_UP}) "
    r"(?:(?:an?|the|their|his|its|that) )(?:[\w-]+ |«[GD]\d+»(?:'s)? ){0,2}?«S(\d+)» (?:[\w-]+ |«[GD]\d+»(?:'s)? ){0,2}?(lead|advantage|cushion|edge|deficit|arrears)\b"
    r"|(?:an?|the|their|his|its|that|[a-z]+'s) (?:[\w-]+ )?«S(\d+)» «G\d+» (lead|advantage|cushion|edge|deficit|arrears)\b"
    r"|«S(\d+)» (up|ahead|in front|to the good|down|behind|adrift|in arrears)\b"
    r"|\b(trail(?:s|ed|ing)?|lead(?:s|ing)?|led) (?:(?:the )?«[TE]\d+» )?(?:by )?«S(\d+)» (?=after|from|following|at|on|going|heading|into)"
    r"|(?:\btie|«G\d+»),? (?:(?:that|which|in which) )?(?:the )?«[TE]\d+» (?:(?:already|currently|now) )?(trail|lead|led|trailed) (?:by )?«S(\d+)»(?! (?:on|over) )"
)
_GAVE = re.compile(
    r"\bg(?:ave|ives|iving|iven) (?:the )?«T(\d+)» an? (?:[\w-]+ ){0,2}?«S(\d+)» (?:[\w-]+ |«[GD]\d+»(?:'s)? ){0,2}?(?:lead|advantage|cushion|edge)\b"
)
""" "his header gave A a 1-0 advantage over B in the first leg"."""
_SIGNS = (
    "lead",
    "led ",
    "advantage",
    "cushion",
    "edge",
    "deficit",
    "arrears",
    " up",
    " ahead",
    "in front",
    " down",
    "behind",
    "adrift",
    "trail",
)
_FIRST_LEG = re.compile(
    r"\b(?:first|opening|initial|home|away)[- ](?:leg|meeting|game|match|encounter|instalment|clash)\b|\breturn\b|\bsecond[- ](?:leg|meeting)\b|\bafter (?:«D\d+»(?:'s)?|last [\w']+) (?:meeting|match|game|encounter|clash)\b"
    r"|\b(?:arriv|came|travell?)\w* with an? (?:[\w-]+ )?«S\d+» (?:[\w-]+ )?(?:lead|advantage|cushion)\b"
    r"|(?<!to )(?<!not )\bdefends? an? (?:[\w-]+ )?«S\d+» (?:[\w-]+ )?(?:lead|advantage|cushion)\b"
)
_CARRIED = re.compile(
    r"«G|\bdefends? an? |\b(?:into|going|heading|from|after|leg|meeting|return|to (?:defend|protect|make up|overturn|overhaul|wipe out|pull back|claw back|turn round)|first)\b"
)
_BROUGHT = re.compile(
    r"\b(?:starts?|begins?|resumes?|enters? it|kicks? off|arriv(?:ed|e|es|ing)(?: with an?)?|(?:came|travell?ed) with an?) (?:[\w-]+ )?$"
    r"|\b(?:go(?:es|ing)?|went|com(?:e|es|ing)|came|head(?:s|ed|ing)?) into (?:the )?(?:[\w'-]+ |«[CDGT]\d+»(?:'s)? ){1,8}with an? (?:[\w-]+ )?$"
)
""" "the return, which A start 3-2 up", "had arrived with a 1-0 cushion": what a side begins with is of the match before."""
_TURNED = re.compile(r"«S|\b(?:before|but|until|when|only|while|at half-time|at the break)\b")
""" "had a 2-0 lead before B came back": on the way, and no result."""
_REACH = 60
_BEHIND = ("deficit", "arrears", "down", "behind", "adrift", "in arrears")
_AHEAD = ("scheduled", "postponed")


def carried_leads(reading: Reading, found: list[Claim], discourse: Discourse) -> list[Claim]:
    """The first legs of the ties whose second legs the sentence, or the one before, has told."""
    if "S" not in reading.tags or not any(sign in reading.tagged for sign in _SIGNS) or not _of_two_legs(reading, discourse):
        return []
    own = [claim for claim in found if claim.rule != "same score"]
    told = {mark.number for claim in own for mark in (claim.score_mark, claim.aggregate_mark, claim.half_time_mark) if mark is not None}
    leads = [claim for match in _GAVE.finditer(reading.tagged) if (claim := _given(reading, found, discourse, match)) is not None]
    told |= {claim.score_mark.number for claim in leads if claim.score_mark is not None}
    for match in _LEAD.finditer(reading.tagged):
        score = reading.by_number[int(match.group(1) or match.group(3) or match.group(5) or match.group(8) or match.group(10))]
        value = score.value
        if (
            not (match.group(10) or _carried(reading, match))
            or score.number in told
            or not isinstance(value, ScoreMention)
            or value.kind == "half_time"
            or value.level
        ):
            continue
        left = reading.tagged[: match.start(9) if match.group(10) else match.start()]
        subject = subject_of(reading, discourse, left, None) if left.strip() else _after(reading, discourse, match)
        ground = _from_ground(reading, discourse, match.end())
        host = host_at(ground)
        other = host if subject is not None and host not in (None, subject[0]) else None
        before = _WERE_UP.search(left) is not None
        if other is None and subject is not None and _TURNED_ROUND.match(match.group()):
            other = _told_last(found, subject[0], score.start)
        other = other or (_opponent(reading, found, discourse, subject[0], score.start, before=before) if subject is not None else None)
        if subject is None or other is None:
            continue
        word = match.group(2) or match.group(4) or match.group(6) or match.group(7) or match.group(9)
        lost = word in _BEHIND or word.startswith("trail") or match.group().startswith("trail")
        claim = result_of(reading, "loss" if lost else "win", *subject, other, None, score.start, score, CARRIED, 0.8)
        high, low = max(value.first, value.second), min(value.first, value.second)
        claim.score, claim.score_mark = ((low, high) if lost else (high, low)), score
        claim.alone, claim.context = True, [leg_at(score, 1), *([ground] if ground is not None else [])]
        if host in (claim.one, claim.other):
            claim.home, claim.home_mark = host, ground
        leads.append(claim)
        told.add(score.number)
    return leads


def _given(reading: Reading, found: list[Claim], discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark, score = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(2))]
    other, value = _opponent(reading, found, discourse, key_of(mark), score.start), score.value
    if other is None or not isinstance(value, ScoreMention) or value.level or not _carried(reading, match):
        return None
    claim = result_of(reading, "win", key_of(mark), mark, other, None, score.start, score, CARRIED, 0.8)
    claim.score, claim.score_mark = (max(value.first, value.second), min(value.first, value.second)), score
    claim.alone, claim.context = True, [leg_at(score, 1), *(day for day in reading.of("D") if day.start < score.start)]
    return claim


_FROM = re.compile(r"[^.;«]{0,24}(?:«[GD]\d+»[^.;«]{0,12})?\b(?:from|at) (?:the )?«V(\d+)»")


def _from_ground(reading: Reading, discourse: Discourse, position: int) -> Mark | None:
    """ "a 2-1 deficit from the trip to X", "a goal down from the night at X": the ground of a team that the article names."""
    match = _FROM.match(reading.tagged, position)
    mark = reading.by_number[int(match.group(1))] if match is not None else None
    return mark if host_at(mark) in discourse.reader.teams else None


_THERE = (" in ", " at ", " against ", " in the ", " at the ", " with ")


def _after(reading: Reading, discourse: Discourse, match: re.Match[str]) -> tuple[str, Mark | None] | None:
    """ "Trailing 2-1 from the first leg, B won": of whom the main clause speaks."""
    end = reading.to_text(match.end())
    following = (mark for mark in reading.marks if mark.tag in "TEP" and mark.start >= end)
    mark = next((mark for mark in following if not reading.tagged.endswith(_THERE, 0, reading.tagged_start(mark))), None)
    team = (discourse.team(mark) if mark is not None else None) or discourse.focus
    return (team, None) if team is not None else None


def _carried(reading: Reading, match: re.Match[str]) -> bool:
    following = reading.tagged[match.end() : match.end() + _REACH]
    turned = _TURNED.search(following)
    told = match.group() + (following[: turned.start()] if turned else following)
    begun = reading.tagged[max(0, match.start() - _REACH) : match.end()]
    return _CARRIED.search(told.replace("«S", "")) is not None or _BROUGHT.search(begun[: begun.rfind("«S")]) is not None


def _of_two_legs(reading: Reading, discourse: Discourse) -> bool:
    """Whether the sentence speaks of a leg, or the article has spoken of a second one."""
    before = discourse.reader.second_leg
    if before is not None and before.start < reading.end:
        return True
    here = (mark.value for mark in reading.of("G"))
    return any(isinstance(stage, StageMention) and stage.leg is not None for stage in here) or _FIRST_LEG.search(reading.tagged) is not None


_WERE_UP = re.compile(r"\b(?:were|was|had been|been) (?:already |also |still )?$")
""" "A were already 2-0 up from the first leg, and will face C in the last four": of the tie told before."""


def _told_last(found: list[Claim], team: str, at: int) -> str | None:
    """ "will meet A, who won 3-1 at B to turn round a 2-1 deficit": against whom they have just been told to win."""
    told = [claim for claim in found if claim.at < at and team in (claim.one, claim.other)]
    last = max(told, key=lambda claim: claim.at) if told else None
    won = last is not None and last.score is not None and (last.winner == "one") == (last.one == team)
    return other_of((last.one, last.other), team) if last is not None and won and last.status == "finished" else None


def _opponent(reading: Reading, found: list[Claim], discourse: Discourse, team: str, at: int, *, before: bool = False) -> str | None:
    """Whom the team meets in the second leg: in a match ahead that the sentence tells, of several in the one told last before the lead, else
    of two that it names, else whom it met last."""
    if before and discourse.first_pair and team in discourse.first_pair and any(claim.status == "scheduled" for claim in found):
        return other_of(discourse.first_pair, team)
    told = sorted((claim for claim in found if claim.status in _AHEAD), key=lambda claim: (claim.at > at, abs(claim.at - at)))
    ahead = [(claim.one, claim.other) for claim in told]
    keys = dict.fromkeys(key_of(mark) for mark in reading.of("T"))
    named = tuple(key for key in keys if key == team or discourse.alike(team, key))  # "after the first leg in France"
    pairs = [*ahead, *discourse.before, *([named] if len(named) == 2 else [])]
    pair = next((pair for pair in pairs if team in pair), None)
    other = other_of(pair, team) if pair is not None else discourse.other(team)
    return other if other is not None and discourse.alike(team, other) else None
