"""Whom "the same opponents" are: those that the sentence has just named for what it told before."""

from collections.abc import Collection

from service.extract.matches.claim import key_of
from service.extract.matches.reading import Mark, Reader


def the_same(reader: Reader, number: int, words: Mark, objects: Collection[int], one: str | None) -> str | None:
    """ "lost at home to B and were beaten by the same side in the Cup": B, of the numbers ``objects`` of the teams that are no doers."""
    if not reader.document.lower.startswith("the same ", words.start):
        return None
    named = [each for each in reader.readings[number].of("T") if each.end <= words.start and key_of(each) != one]
    met = next((each for each in reversed(named) if each.number in objects), None)
    return key_of(met) if met is not None else None
