# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Further results of two teams whose match the sentence has just told: "lost 6-0 and 5-0 to B", "winning 2-0 at X and 4-1 in the return", "won
2-0 at X in May, and it finished 0-0 at Y". Nothing is read here that the sentence does not add to such a result.
"""

import re

from service.extract.matches.claim import Claim, host_at, key_of, other_of, result_of
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention

_AND = re.compile(
    r"«S(\d+)»,? (?:and|and then|then) «S(\d+)»(?! (?:[\w-]+ ){0,2}(?:lead|at half-time|at the break|down|up|ahead|behind)\b)"
)
""" "lost 6-0 and 5-0 to B": two matches."""

_MORE = re.compile(
    r"(?:,| and|;| but| then| before){1,4} (?:[\w'-]+ ){0,3}?(?:(?:«E\d+»|it|they|he|she) )?(?:(?:then|also|again|had) ){0,2}"
    r"(?:(won|winning|taking|took)|(lost|losing|beaten|going down|went down)|(?:finished|ended|ending|finishing|drew|drawing|was|were))? ?"
    r"(?:(?:all square|level|honours even|goalless|the (?:second|return|other|first|reverse)(?: one| game| match| meeting| leg)?|«G\d+»)[ ,]+)?(?:it |by )?«S(\d+)»"
    r"(?: win| victory| success| draw| defeat| loss)?(?: (?:in|after) (?:the )?(«G\d+»|return|second game|other game|rematch|reverse fixture)| (away|at home)\b(?! (?:to|at|against)))?"
    r"(?: (?:at|in) (?:the )?«V(\d+)»)?"
)


def more_scores(reading: Reading, found: list[Claim]) -> list[Claim]:
    """Of each result of the sentence with a score, the one that it adds of the same two teams: with a place of its own, or as the return."""
    if reading.tags.count("S") < 2:
        return []
    taken = {
        id(mark) for claim in found for mark in (claim.score_mark, claim.shootout_mark, claim.aggregate_mark, claim.half_time_mark) if mark
    }
    more = _two_at_once(reading, found, taken)
    for match in _MORE.finditer(reading.tagged):
        score = reading.by_number[int(match.group(3))]
        before = [claim for claim in found if claim.score_mark is not None and claim.score_mark.start < score.start]
        if id(score) in taken or not before or not isinstance(score.value, ScoreMention) or score.value.kind not in ("final", "running"):
            continue
        told = max(before, key=lambda claim: claim.score_mark.start if claim.score_mark else 0)
        between = reading.tagged[reading.tagged_start(told.score_mark) : match.start()] if told.score_mark else ""
        ground = reading.by_number[int(match.group(6))] if match.group(6) else None
        home = _home(told, match, ground)
        if "«T" in _own(told, between) or told.status != "finished" or (home is None and match.group(4) is None):
            continue
        level = score.value.level
        relation = "draw" if level else "loss" if match.group(2) or (told.winner == "other" and not match.group(1)) else "win"
        if not level and told.winner == "draw" and not (match.group(1) or match.group(2)):
            continue
        claim = result_of(
            reading, relation, told.one, told.one_mark, told.other, told.other_mark, score.start, score, "more of the two", 0.8
        )
        claim.home, claim.home_mark = home, ground or (score if home else None)
        more.append(claim)
    return more


def _two_at_once(reading: Reading, found: list[Claim], taken: set[int]) -> list[Claim]:
    """Both scores of one breath, where the sentence names no further opponent that the second could be of."""
    more: list[Claim] = []
    for match in _AND.finditer(reading.tagged) if " and «S" in reading.tagged or " then «S" in reading.tagged else ():
        first, second = (reading.by_number[int(number)] for number in match.groups())
        told = next((claim for claim in found if claim.score_mark is first and claim.winner in ("one", "other")), None)
        value = second.value
        if told is None or id(second) in taken or told.status != "finished" or not isinstance(value, ScoreMention):
            continue
        others = {key_of(mark) for mark in reading.of("T") if mark.start > second.start} - {told.one, told.other}
        if value.kind != "final" or value.level or others:
            continue
        relation = "win" if told.winner == "one" else "loss"
        told.alone = False
        more.append(
            result_of(reading, relation, told.one, told.one_mark, told.other, told.other_mark, second.start, second, "two at once", 0.8)
        )
        taken.add(id(second))
    return more


def _own(told: Claim, between: str) -> str:
    """What stands between the two scores, without the names of the two teams."""
    for mark in (told.one_mark, told.other_mark):
        between = between.replace(f"«T{mark.number}»", "") if mark is not None else between
    return between


def _home(told: Claim, match: re.Match[str], ground: Mark | None) -> str | None:
    """At whose ground: by its owner, by "at home" and "away", or the other one than before."""
    owner = host_at(ground)
    if owner in (told.one, told.other):
        return owner
    if match.group(5):
        return told.one if match.group(5) == "at home" else told.other
    if match.group(4) and told.home is not None:
        stage = told.reading.by_number[int(match.group(4)[2:-1])].value if match.group(4).startswith("«") else None
        if stage is None or (isinstance(stage, StageMention) and (stage.reverse or stage.leg)):
            return other_of((told.one, told.other), told.home)
    return None
