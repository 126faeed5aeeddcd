"""Summaries as agencies wire them, all in one line: "Molde (1) 2 Scorers: O. Berg 12, P. Dahl 30 Subs used: … Brann (0) 0 … Referee: …"."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from service.extract.matches.bare.result_lines import RULE
from service.extract.matches.claim import Claim, key_of, new_claim
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.scores import ScoreMention

_LABEL = r"(?:Scorers?|Goals?|Yellow cards?|Red cards?|Missed penalt(?:y|ies)|Subs used|Substitutes|Attendance|Referee)"
_SIDE = re.compile(rf" \((?P<half>\d{{1,2}})\) (?P<goals>\d{{1,2}})(?=\s+{_LABEL}:| [A-Z][^()\n:]{{2,40}} \(\d{{1,2}}\) \d)")
_ENDS = re.compile(r"\b(?:Attendance|Referee): |\.{5}|\n\n")
"""What parts one match from the next."""
_SCORERS = re.compile(rf"\s+(?:Scorers?|Goals?): ?(?P<scorers>[^:\n]{{3,400}}?)\s*(?={_LABEL}:|\n|\.{{5}}|$)")
_LONGEST = 900
"""Characters from one side of a match to the other, at most."""


def summaries(reader: Reader, reading: Reading) -> Iterator[Claim]:
    """The matches whose second sides are named in this sentence."""
    text = reader.document.text
    for mark in reading.of("T"):
        side = _SIDE.match(text, mark.end)
        first = _first_side(reader, mark.start) if side is not None else None
        if side is None or first is None:
            continue
        one, before = first
        if key_of(one) == key_of(mark):
            continue
        claim = new_claim(reading, one, mark, mark.start, "finished", RULE, 0.95)
        claim.one_mark = None
        start, end = before.start("goals"), side.end("goals")
        score = int(before["goals"]), int(side["goals"])
        claim.score, claim.score_mark = score, Mark(-1, "S", start, end, ScoreMention(start, end, *score, "final"))
        claim.half_time, claim.half_time_mark = (int(before["half"]), int(side["half"])), claim.score_mark
        claim.winner = "one" if score[0] > score[1] else "other" if score[1] > score[0] else "draw"
        claim.winner_span = (one.start, end)
        claim.home, claim.home_mark = claim.one, one
        sides = ((claim.one, before.end(), mark.start), (claim.other, end, min(len(text), end + _LONGEST)))
        found = ((key, _SCORERS.match(text, start, until)) for key, start, until in sides)
        claim.scorers = tuple((key, *match.span("scorers")) for key, match in found if match is not None)
        yield claim


def _first_side(reader: Reader, position: int) -> tuple[Mark, re.Match[str]] | None:
    """The side that begins the match of the one named at ``position``: the only one since the match before."""
    text, mentions = reader.document.text, reader.names.teams
    floor = max((match.end() for match in _ENDS.finditer(text, max(0, position - _LONGEST), position)), default=max(0, position - _LONGEST))
    sides = []
    for k in range(bisect_left(mentions, floor, key=lambda mention: mention.start), len(mentions)):
        mention = mentions[k]
        if mention.start >= position:
            break
        side = _SIDE.match(text, mention.end)
        if side is not None:
            sides.append((Mark(-1, "T", mention.start, mention.end, mention), side))
    return sides[0] if len(sides) == 1 else None
