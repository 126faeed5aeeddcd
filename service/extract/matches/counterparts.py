"""Men who are called by an office alone, whose team is told by what the text goes on about: "his opposite number, Moe" stands on the other
side of the match that the article is about, "coach Moe" on the side that the paragraph speaks of. Men of a team by name are found in
``affiliations`` and ``whose_men``.
"""

import re
from collections.abc import Sequence

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.governed import is_former
from service.extract.matches.reading import Reading
from service.extract.people import PersonMention

_CALLED = re.compile(r"\b(?:his|her|whose|their) (?:[\w-]+ ){0,2}?(?:opposite number|counterpart)s?,? (?:the )?«P(\d+)»")
_CUES = ("opposite number", "counterpart")


def find_counterparts(readings: Sequence[Reading], reading: Reading, discourse: Discourse) -> None:
    """Gives the man the team that the one spoken of before faces; changes ``discourse``."""
    if "P" not in reading.tags or not any(map(reading.tagged.__contains__, _CUES)):
        return
    for match in _CALLED.finditer(reading.tagged):
        value = reading.by_number[int(match.group(1))].value
        name = value.person.name if isinstance(value, PersonMention) else ""
        before = next((each for each in reversed(readings[: reading.number]) if not each.quoted and each.of("P")), None)
        spoken = [mark.value.person.name for mark in before.of("P") if isinstance(mark.value, PersonMention)] if before else []
        own = next((discourse.affiliations[each] for each in spoken if each in discourse.affiliations and each != name), discourse.focus)
        other = discourse.facing(own) if own is not None else None
        if name and other is not None:
            discourse.affiliations.setdefault(name, other)
            discourse.person = name


_BOSS = re.compile(r"\b(coach|manager|boss|captain|skipper) «P(\d+)»")
_ON_THE_PITCH = ("captain", "skipper")
_BOSSES = frozenset("coach manager boss captain skipper".split())


def find_bosses(reading: Reading, discourse: Discourse) -> None:
    """Gives "coach Moe" the one team that his sentence or the paragraph before it speaks of; changes ``discourse``."""
    team = discourse.focus
    if "P" not in reading.tags or reading.quoted or team is None or discourse.focus_paragraph != reading.paragraph:
        return
    if _BOSSES.isdisjoint(reading.words) or any(key_of(mark) != team for mark in reading.of("T")):
        return
    for match in _BOSS.finditer(reading.tagged):
        value = reading.by_number[int(match.group(2))].value
        if discourse.before and match.group(1) in _ON_THE_PITCH:
            continue  # "A lost 2-1 to B. Captain Moe put …": of either
        if isinstance(value, PersonMention) and not is_former(reading.tagged[: match.start()], ""):
            discourse.affiliations.setdefault(value.person.name, team)
