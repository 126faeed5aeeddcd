# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches called by the other side alone, with their day: "for the B match on Friday", "missed Saturday's B clash".

Matches told with a preposition ("the match against B") are ``meetings``' business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, Status, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import cued_status

_GAME = re.compile(
    r"\b(for|ahead of|before|after|since|from|following|in|during|until|miss(?:es|ed|ing)?|prepar\w+ for|against|to) (?:(?:the|their|his|our|that|last [a-z]+'s|next [a-z]+'s) )?(?:«[DC]\d+»(?:'s)? |(?:home|away|crucial|big|opening|league|cup) ){0,3}"
    r"«T(\d+)» (?:«[CG]\d+» )?(?:game|match|clash|tie|fixture|encounter|friendly|showdown|qualifier)\b(?! (?:plan|day|ball|programme|winner|official|fee|against|with|between|v|vs|at «T)\b)"
)
_DAY = re.compile(r",? (?:on |at (?:the )?«V\d+» (?:on )?)?«D\d+»")
_CALLED = ("» game", "» match", "» clash", "» tie", "» fixture", "» encounter", "» friendly", "» showdown", "» qualifier")
_BEHIND = ("after", "since", "from", "following")


def named_games(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The matches that the sentence calls so, of the side that it speaks of."""
    tagged = reading.tagged
    if "T" not in reading.tags or "D" not in reading.tags:
        return
    if "C" not in reading.tags and "G" not in reading.tags and not any(map(tagged.__contains__, _CALLED)):
        return
    for match in _GAME.finditer(tagged):
        mark = reading.by_number[int(match.group(2))]
        key = key_of(mark)
        dated = "«D" in match.group() or _DAY.match(tagged, match.end())
        if not dated or mark.number in discourse.objects:
            continue  # without a day it is only spoken of
        subject = subject_of(reading, discourse, tagged[: match.start()], key)
        if subject is None or not discourse.may_meet(subject[0], key):
            continue
        status: Status = "finished" if match.group(1) in _BEHIND else cued_status(reading, match.start(2) - 2)
        yield Claim(reading, mark.start, subject[0], key, subject[1], mark, status, "named game", 0.7)
