"""The legs to come of a tie whose two teams the article has just named: "they play the first leg at X on July 28, with the return in Y on
August 5". Legs that are told with both teams, or with their results, are other rooms' business.
"""

import re
from collections.abc import Iterator

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.stages import StageMention
from service.extract.names import VenueMention

_WHERE = r"(?:(?: [\w'-]+| «[VDET]\d+»(?:'s)?),?){0,6}? "
_FIRST = re.compile(rf"(?:«G(\d+)»(?!'s)|\bfirst (?:meeting|game|match|encounter))(?={_WHERE}«D(\d+)»)")
_RETURN = re.compile(rf"\b(?:the|a) (?:return|second|rematch)(?: leg| game| match)?(?={_WHERE}«D(\d+)»)")
_HELD = re.compile(r"\b(?:play|plays|host|hosts|stage|stages|is|are|will|takes place|due|scheduled|set|being|to be|with|away|at home)\b")
_GROUND = re.compile(r"(?: [\w'-]+){0,3} «V(\d+)»")


def legs_ahead(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The legs that the sentence gives a day to come, as matches of the two teams named last."""
    pair = discourse.next_pair or discourse.latest_pair
    if pair is None or "G" not in reading.tags or "D" not in reading.tags or "S" in reading.tags or reading.quoted:
        return
    if discourse.here or any(_of_others(mark, pair) for mark in reading.of("T")) or not _HELD.search(reading.tagged):
        return
    first: Claim | None = None
    for match in _FIRST.finditer(reading.tagged):
        stage = reading.by_number[int(match.group(1))] if match.group(1) else None
        of_a_leg = stage is None or (isinstance(stage.value, StageMention) and stage.value.leg is not None)
        if of_a_leg and _is_ahead(reading, match.group(2)):
            ground = _GROUND.match(reading.tagged, match.end())
            day = reading.by_number[int(match.group(2))]
            first = _leg(reading, pair, stage or day, reading.by_number[int(ground.group(1))] if ground else stage or day)
            first.at = reading.to_text(match.start())
            yield first
    for match in _RETURN.finditer(reading.tagged) if first is not None else ():
        day = reading.by_number[int(match.group(1))]
        if _is_ahead(reading, match.group(1)):
            second = _leg(reading, pair, day, day)
            second.at = reading.to_text(match.start())
            if first is not None and first.home is not None:
                second.home, second.home_mark = (pair[1] if first.home == pair[0] else pair[0]), day
            yield second


def _leg(reading: Reading, pair: tuple[str, str], at: Mark, place: Mark) -> Claim:
    claim = Claim(reading, at.start, *pair, None, place, "scheduled", "leg ahead", 0.75)
    owner = place.value.home_team_id if isinstance(place.value, VenueMention) else None
    if owner in pair:
        claim.home, claim.home_mark = owner, place
    return claim


def _is_ahead(reading: Reading, number: str) -> bool:
    day = reading.by_number[int(number)].value
    return isinstance(day, DatePhrase) and day.direction != "past"


def _of_others(mark: Mark, pair: tuple[str, str]) -> bool:
    """Whether it is neither of the two, nor the country that a club plays in."""
    return key_of(mark) not in pair and (pair[0].startswith("nation-") or not key_of(mark).startswith("nation-"))
