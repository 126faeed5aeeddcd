# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told by the goal that settled them where the other side goes unsaid: "X's penalty was all that A required", "X's goal for A was all
that separated the sides at B Park", "X's header was enough for A". Goals with the opponent beside them are ``deciding_goals``'s business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, host_at, key_of, result_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention

_SETTLED = re.compile(
    r"(?P<whose>«P\d+»'s? )?(?P<what>\b(?:goal|strike|header|penalty|volley|free-?kick|effort|finish|shot|spot-kick))(?: (?:by|from) (?:\w+ )?«P\d+»)?(?: for (?:the )?«T(?P<own>\d+)»)?"
    r"(?: (?!(?:was|were|is|proved|had|could|would|could|for|not)\b)[\w-]+| «[DGC]\d+»(?:'s)?){0,8}? (?:(?:was|proved|turned out to be|had been) (?:just |only |more than |good |always )?"
    r"(?:(?:enough|sufficient)(?: (?:for|to (?:earn|give|bring|hand|take|send|keep|see)) (?:the )?«[TE](?P<won>\d+)»(?!'s? ))?|all (?:that )?(?:the )?«[TE](?P<needed>\d+)» (?:had )?(?:needed|required|wanted)"
    r"|all (?:that )?(?:separated|divided|split) (?:the (?:sides|teams|two)|them)|all there was between (?:the (?:sides|teams|two)|them)|the difference(?: for (?:the )?«T(?P<theirs>\d+)»| between (?:the (?:sides|teams|two)|them))?)"
    r"|(?:settled|decided) (?:it|matters|the (?:match|game|tie|contest|issue)|an? (?:[\w-]+ )*(?:match|game|tie|contest|affair|encounter)))(?!\w)"
    r"(?! (?:against|over|at home to|away to|with|at (?:the )?«T)\b)"
)
_CUES = (
    " enough",
    " sufficient",
    " needed",
    " required",
    " wanted",
    " separated ",
    " divided ",
    " split ",
    " between ",
    " difference",
    "settled ",
    "decided ",
)
_FURTHER = re.compile(r"\b(?:second|third|fourth|fifth|another|two|three|double)(?: [\w-]+){0,2} $")
""" "X's second goal was enough": not the only one."""


def settled_by(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so."""
    tagged = reading.tagged
    if reading.quoted or "P" not in reading.tags or not any(map(tagged.__contains__, _CUES)):
        return
    for match in _SETTLED.finditer(tagged):
        number = match["own"] or match["won"] or match["needed"] or match["theirs"]
        mark = reading.by_number[int(number)] if number else _scorer(reading, match)
        winner = discourse.team(mark) if mark is not None else None
        other = _beaten(reading, discourse, winner) if winner is not None else None
        if winner is None or other is None or discourse.here or not discourse.may_meet(winner, other):
            continue
        if discourse.pair is not None and {winner, other} == set(discourse.pair):
            continue  # told already, with another score as likely as not
        start = reading.to_text(match.start("what"))
        # told of the loser, of whom the article goes on to speak
        claim = result_of(reading, "loss", other, None, winner, mark, start, None, "deciding goal", 0.75)
        if not _FURTHER.search(tagged[: match.start("what")][-40:]) and "S" not in reading.tags:
            end = start + len(match["what"])
            set_score(claim, Mark(-1, "S", start, end, ScoreMention(start, end, 1, 0, "final")), "other")
        ground = next(iter(reading.of("V")), None)
        host = host_at(ground)
        if host in (winner, other):
            claim.home, claim.home_mark = host, ground
        yield claim


def _scorer(reading: Reading, match: re.Match[str]) -> Mark | None:
    return next((mark for mark in reading.of("P") if match.start() <= reading.tagged_start(mark) < match.end()), None)


def _beaten(reading: Reading, discourse: Discourse, winner: str) -> str | None:
    """The one other side that the sentence names, else whose ground it names, else the side that stands against the winner so far."""
    named = {key_of(mark) for mark in reading.of("T")} - {winner}
    if named:
        return named.pop() if len(named) == 1 else None
    host = host_at(next(iter(reading.of("V")), None))
    if host is not None and host != winner:
        return host if host in discourse.reader.teams else None
    return discourse.other(winner) if discourse.first_pair is None or winner in discourse.first_pair else None
