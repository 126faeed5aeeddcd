"""Lines of results with the scorers in brackets: "Molde 2 (Berg 12, 55) Brann 0". What sentences tell is no business of this module."""

import itertools
import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, new_claim
from service.extract.matches.incidents import Event
from service.extract.matches.listed_events import read_scorers
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.scores import ScoreMention

RULE = "result line"
_SCORERS = r"(?: ?\((?P<scorers>(?:[^()\n]|\([^()\n]{1,12}\)){1,300})\))?"
_FIGURE = rf" (?:\((?P<half>\d)\) )?(?P<goals>\d{{1,2}}){_SCORERS}"
_BETWEEN = re.compile(rf"{_FIGURE},?(?: [-–—] | (?:bt|beat|drew with|drew|lost to|def\.?) | )")
_AFTER = re.compile(rf"{_FIGURE}(?=\s*$|[.;,|\n]| \()")
_MOST = 15
"""Goals of one side at most: a higher figure is of a table."""


def result_lines(reader: Reader, reading: Reading) -> Iterator[Claim]:
    """Each item of the form "A 2 (scorers) B 0 (scorers)" that opens a line, or follows another item."""
    text = reader.document.text
    teams = reading.of("T")
    reached = reading.start
    for one, other in itertools.pairwise(teams):
        before = text[reached : one.start]
        if one.start < reached or (before.strip(" \n;,.|") and not before.endswith((": ", "finished ", "ended ", "read ", "was "))):
            continue
        between, after = _BETWEEN.fullmatch(text, one.end, other.start), _AFTER.match(text, other.end, reading.end)
        if between is None or after is None:
            continue
        score = int(between["goals"]), int(after["goals"])
        if max(score) > _MOST:
            continue
        reached = after.end()
        claim = new_claim(reading, one, other, one.start, "finished", RULE, 0.95)
        start, end = between.start("goals"), after.end("goals")
        claim.score, claim.score_mark = score, Mark(-1, "S", start, end, ScoreMention(start, end, *score, "final"))
        claim.winner = "one" if score[0] > score[1] else "other" if score[1] > score[0] else "draw"
        claim.winner_span = (one.start, other.end)
        if between["half"] and after["half"]:
            claim.half_time, claim.half_time_mark = (int(between["half"]), int(after["half"])), claim.score_mark
        claim.home, claim.home_mark = claim.one, one
        claim.scorers = tuple(
            (key, *match.span("scorers")) for key, match in ((claim.one, between), (claim.other, after)) if match["scorers"]
        )
        yield claim


def listed_goals(reader: Reader, claims: list[Claim]) -> list[Event]:
    """The goals in the brackets of a match's line."""
    return [goal for claim in claims for key, start, end in claim.scorers for goal in read_scorers(reader, key, start, end)]
