# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Competitions that are named for a team rather than for a match: where a team belongs or stands ("A, of the Southern League", "A, 18th in
League Two,"). Nothing is given to a match here.
"""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.stages import StageMention
from service.extract.national import is_nation

_RANK = r"(?:\d{1,2}(?:st|nd|rd|th)|top|bottom|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|rock bottom|(?:\w+ )?from bottom|mid-table|currently \w+|now \w+|lying \w+)"
_OF = re.compile(
    r"(?:«[TE]\d+»|\b(?:side|team|club|men|outfit|the [a-z-]+s)),? \(?(?:«P\d+»,? )?(?:from |of |who (?:play|are) in )(?:the )?(?:[\w-]+[- ]tier (?:of the )?|[\w-]+ (?:level|rung) )?$"
)
_STANDING = re.compile(
    rf"(?:«[TE]\d+»|\b(?:side|team|club|men|outfit)),? \(?(?:who (?:are|were|lie|sit|stand) )?(?:(?:then|flying|riding|sitting|struggling|high|still) ){{0,3}}(?:at the )?{_RANK}(?: end)? (?:in|of) (?:the )?(?:old )?$"
)
_WHOSE = re.compile(r"\bwhose (?:own |latest |brief )?$")
_DOINGS = re.compile(
    r"«C\d+» (?:adventure|campaign|run|hopes|dreams?|exit|title|crown|challenge|ambitions|season|form|record|history|pedigree|status|place)\b"
)
_ENDS = re.compile(
    r"«C\d+»(?: (?:premier division|division|section|table|standings|ladder))?(?: (?:north|south|east|west|central))?(?=[,)])"
)
_FROM = re.compile(r"«T\d+» (?:of|from) (?:the )?$")
_SIDE_FROM = re.compile(r"\b(?:side|team|club|outfit|opponents|opposition) (?:of|from) (?:the )?$")
_DOES = re.compile(r"«C\d+» (?:[a-z]+ed|are|were|have|had|will|won|beat|lost|drew|go|went|came|face|host|visit|stand|caused|sprang|put)\b")
""" "A of the Southern League produced the shock of the Cup"."""
_ROOM = 50


def of_a_team(reading: Reading, mark: Mark) -> bool:
    """Whether the competition is a team's own, told in apposition or of what it has been doing: "whose Champions League adventure was over".

    A team's standing tells the league of its match, too, unless the sentence names another competition or a stage.
    """
    at = reading.tagged_start(mark)
    low = max(0, at - _ROOM)
    if _WHOSE.search(reading.tagged, low, at) and _DOINGS.match(reading.tagged, at):
        return True
    if (_FROM.search(reading.tagged, low, at) or _SIDE_FROM.search(reading.tagged, low, at)) and reading.tagged.startswith(
        (".", ";"), reading.tagged_end(mark)
    ):
        return True  # "lost at A of the Southern League."
    if not _ENDS.match(reading.tagged, at):
        return (
            _FROM.search(reading.tagged, low, at) is not None and _DOES.match(reading.tagged, at) is not None and _names_more(reading, mark)
        )
    if _OF.search(reading.tagged, low, at):
        return True
    return bool(_STANDING.search(reading.tagged, low, at)) and _names_more(reading, mark)


def _names_more(reading: Reading, mark: Mark) -> bool:
    return any(
        (each.tag == "C" and each is not mark) or (isinstance(each.value, StageMention) and each.value.stage is not None)
        for each in reading.marks
    )


def told_of_others(reading: Reading, place: int, teams: tuple[str, str]) -> bool:
    """Whether the sentence speaks of another club before it comes to a place in the text, and of none of the two."""
    nations = all(is_nation(key) for key in teams)
    before = [mark for mark in reading.marks if mark.tag in "TE" and mark.start < place]
    if before and before[-1].tag == "E" and not nations:
        return False  # "the draw after the loss to B means that they are back on top of the Championship"
    keys = [(key_of(mark), mark.start) for mark in reading.of("T")]
    return not any(key in teams for key, _ in keys) and any(start < place and is_nation(key) == nations for key, start in keys)
