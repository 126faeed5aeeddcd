# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""A match that was abandoned and is to be played again is two matches: the second one lies ahead. Drawn ties with a replay are not read here."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from service.extract.matches.claim import Claim
from service.extract.matches.reading import Mark, Reading

_AGAIN = re.compile(
    r"\b(?:will|must|should|shall|to|has to|have to) (?:now )?be (?:replayed|re-played|played again|played anew|restaged|re-staged|staged again|re-run|rerun)\b"
    r"|\breplay (?:has been|was|will be|is) (?:ordered|arranged|set|fixed|scheduled|held|played)\b|\bordered (?:a|the) (?:replay|match to be replayed)\b"
)
_THE_NEW = re.compile(
    r"(?:the|a|this) (?:new|second|fresh|rearranged|repeat|replayed|re-run)? ?(?:game|match|replay|date|attempt|fixture|meeting)\b"
)


def replays(readings: Sequence[Reading], reading: Reading, found: Sequence[Claim]) -> Iterator[Claim]:
    """The match ahead of each one abandoned whose replay the sentence tells, with its day there or in the next sentence.

    The day told after the replay is taken from the abandoned match and given to the new one.
    """
    abandoned = [claim for claim in found if claim.status == "abandoned"]
    again = _AGAIN.search(reading.tagged) if abandoned else None
    if again is None:
        return
    place = reading.to_text(again.start())
    for claim in abandoned:
        days = [mark for mark in claim.context if mark.tag == "D" and mark.start > place] or _days_of_next(readings, reading)
        if days:
            claim.context = [mark for mark in claim.context if mark not in days]
            about = [mark for mark in claim.context if mark.tag in "CG"]
            yield replace(
                claim, at=place, status="scheduled", rule="replay", score=None, score_mark=None, half_time=None, half_time_mark=None,
                winner=None, winner_span=None, extra_time_span=None, context=[*about, *days[:1]],
            )  # fmt: skip
            return


def _days_of_next(readings: Sequence[Reading], reading: Reading) -> list[Mark]:
    following = readings[reading.number + 1] if reading.number + 1 < len(readings) else None
    return following.of("D") if following is not None and _THE_NEW.match(following.tagged) else []
