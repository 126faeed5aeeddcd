"""Whom words in the place of the other team mean: "beat them", "meet the champions". Whom a clause speaks of is ``subjects``'s business."""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.subjects import subject_of


def opponent_of(reading: Reading, discourse: Discourse, mark: Mark, one: str) -> str | None:
    """Whom an epithet in the place of the other team means: of "them" the side named last before it; nobody where it tells of a country of
    which the article names no team."""
    if isinstance(mark.value, Epithet) and mark.value.kind == "place" and discourse.team(mark, exclude=one) is None:
        return None
    if isinstance(mark.value, Epithet) and mark.value.kind == "them":
        before = [each for each in reading.of("T") if each.start < mark.start]
        if before and key_of(before[-1]) == one and reading.tagged.startswith((", who ", " who "), reading.tagged_end(before[-1])):
            whose = subject_of(reading, discourse, reading.tagged[: reading.tagged_start(before[-1])], one)
            if whose is not None:
                return whose[0]  # "flew to A for the B game and finish at home to C, who beat them": whoever is to meet C
        named = [key_of(each) for each in before]
        near = next((key for key in reversed(named) if discourse.may_meet(key, one)), None)
        if near is not None:
            return near
    if isinstance(mark.value, Epithet) and mark.value.kind == "the" and (table := _IN_THE_TABLE.search(reading.tagged)) is not None:
        behind = reading.by_number[int(table.group(1))]
        if behind.start < mark.start and key_of(behind) != one:
            return key_of(behind)
    return discourse.team(mark, exclude=one) or discourse.other(one)


_IN_THE_TABLE = re.compile(r"\b(?:trail|trails|behind|adrift of|chasing) (?:the )?(?:[a-z]+ )?«T(\d+)»(?!'s? )")
""" "A trail B by nine points and meet the champions on Saturday": those are B."""


def named_beside(reading: Reading, key: str | None) -> str | None:
    """The one other team that the sentence names."""
    others = {key_of(mark) for mark in reading.of("T")} - {key}
    return others.pop() if len(others) == 1 else None
