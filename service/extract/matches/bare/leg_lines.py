"""A line that gives the first leg by its score alone: "First leg: 1-1", under the heading of the second one.

Only an even score is read: of another one the line does not tell whose the first figure is.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention

_LINE = re.compile(r"\(?(?:«C\d+» )?«G(?P<leg>\d+)»(?: (?:result|score))?(?: ended| finished)?:? \(?«S(?P<score>\d+)»\)?\.?")


def leg_lines(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The first leg of the match that the lines before have announced."""
    pair = discourse.latest_pair
    match = _LINE.fullmatch(reading.tagged) if pair is not None and reading.tags[-2:] == "GS" else None
    if match is None or pair is None:
        return
    stage, score = reading.by_number[int(match["leg"])], reading.by_number[int(match["score"])]
    value = score.value
    if not (isinstance(stage.value, StageMention) and stage.value.leg == 1 and isinstance(value, ScoreMention)) or not value.level:
        return
    claim = result_of(reading, "draw", pair[0], None, pair[1], None, score.start, score, "leg line", 0.85)
    home = discourse.homes.get(frozenset(pair))
    claim.home = None if home is None else pair[1] if home == pair[0] else pair[0]
    claim.home_mark = stage if claim.home is not None else None
    yield claim
