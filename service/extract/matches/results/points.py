# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told by the points that a side took from a match or dropped in it, its opponent named beside them: "rescued a point at B", "stole
all three points from B", "dropped two points at home to B". Where the opponent is named elsewhere, ``outcomes`` reads it.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, host_at, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.frames import WIN, WON
from service.extract.matches.reading import Reading
from service.extract.matches.results.phrases import FILL, score_after
from service.extract.matches.results.prepositions import home_by_preposition
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import hypothetical, unreal
from service.extract.national import is_nation

_WHERE = r"(against|at home to|at home against|away to|away against|away at|with|at|from|in)"

_POINT = re.compile(
    r"\b(?:take|took|taken|taking|earn|earned|earning|rescue|rescued|rescuing|salvage|salvaged|snatch|snatched|snatching|claim|claimed|grab|grabbed|secure|secured|"
    r"gain|gained|steal|stole|pick up|picked up|picking up|collect|collected|win|won|settle for|settled for|come away with|came away with|got|managed|eked out|ground out|battled to|fought for|battled for|held (?:on|out) for|hung on for|scrambled) (?:only |just )?(?:a|the) (?:[\w-]+ ){0,2}?point"
    rf" {_WHERE} {FILL}«[TV](\d+)»(?!'s? [a-z])"
)
""" "rescued a point at B", "took a point in B", a country: a draw."""
_AND_ANOTHER = re.compile(rf"(?:,? and|,) (?:a|another|one) (?:point )?{_WHERE} {FILL}«[TV](\d+)»(?!'s? [a-z])")
""" "We took a point in B and a point in C"."""
_ALL = re.compile(
    r"\b(?:earned|secured|picked up|collected|banked|bagged|claimed|grabbed|gained|pocketed|sealed|helped themselves to) (?:\w+ ){0,2}?(?:three (?:\w+ )?|maximum |full |all )points?"
    rf" {_WHERE} {FILL}«[TV](\d+)»(?!'s? [a-z])"
)
""" "picked up three valuable points at B": a win."""
_DROPPED = re.compile(
    r"\b(?:dropped|dropping|shed|shedding|surrendered|squandered|threw away|let slip|gave up|conceded|wasted|spilled|lost) (?:another |a further |further |more )?(?:a (?:couple|pair) of |(?:the |all )*(two|three) )?(?:[a-z]+ ){0,2}?points?"
    rf"(?: «D\d+»)? (at home to|at home against|away to|away against|away at|against|with|at|to) {FILL}«T(\d+)»(?!'s? [a-z])"
)
""" "dropped two points away to B": a draw; three are a defeat."""
_OFF = re.compile(
    r"\b(?:take|takes|took|taken|taking|steal|stole|stolen|stealing|pinched|nicked|snatch(?:ed|es|ing)?|grabbed|pilfered|earned|claimed|wrested|prised) (?:only |just )?"
    r"(a (?:precious |priceless |useful |valuable |welcome |fine |deserved |well-earned |hard-earned |share of the )?(?:point|points|spoils)|(?:all |the |maximum |a full |full )*(?:three )?points"
    r"|(?:«E\d+»|its|his side's) (?:[a-z]+ ){0,2}(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|only|opening) point(?: of (?:the|this) (?:[a-z]+|«[CD]\d+»)| «D\d+»)?) "
    rf"(?:off|from|at) {FILL}«[TE](\d+)»(?!'s? [a-z])(?! (?:this season|so far|in (?:their|its|his) (?:last|past|previous)))"
)
""" "A took a point off B", "stole all three points from B", "their third point of the season off B"; but no "six points"."""
_OF_A_DRAW = ("a ", "«E", "its ", "his ")


def points(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The matches that one sentence tells of so."""
    tagged = reading.tagged
    if not ("T" in reading.tags or "E" in reading.tags) or (" point" not in tagged and " spoils" not in tagged):
        return
    for match in _POINT.finditer(tagged):
        yield from _result(reading, discourse, match, "draw", "point", 0.85, where=match.group(1))
        if (another := _AND_ANOTHER.match(tagged, match.end())) is not None:
            yield from _result(reading, discourse, another, "draw", "point", 0.8, where=another.group(1))
    for match in _OFF.finditer(tagged):
        if not hypothetical(tagged[: match.start()], WON if match.group().startswith(("took", "taken")) else WIN):
            yield from _result(reading, discourse, match, "draw" if match.group(1).startswith(_OF_A_DRAW) else "win", "set phrase", 0.8)
    for match in _ALL.finditer(tagged):
        yield from _result(reading, discourse, match, "win", "points", 0.85, where=match.group(1))
    for match in _DROPPED.finditer(tagged):
        many, where = match.group(1), match.group(2)
        relation = "draw" if many == "two" else "loss" if many == "three" or where == "to" else None
        if relation is not None or match.group().startswith(("dropped", "shed")):
            yield from _result(reading, discourse, match, relation, "points", 0.8, where=where)


def _result(
    reading: Reading, discourse: Discourse, match: re.Match[str], relation: str | None, rule: str, sure: float, *, where: str = ""
) -> Iterator[Claim]:
    mark = reading.by_number[int(match.group(match.lastindex or 0))]
    if unreal(reading.tagged[: match.start()]):
        return  # "would have stayed up if they had taken a point from B"
    if mark.tag == "E" and not (isinstance(mark.value, Epithet) and mark.value.kind == "opponent"):
        return
    host = host_at(mark) if mark.tag in "TV" else None
    if mark.tag == "V" and host not in discourse.reader.teams:
        return  # at the ground of a side that is not named
    subject = subject_of(reading, discourse, reading.tagged[: match.start()], host)
    other = host if host is not None else discourse.other(subject[0]) if subject is not None else None
    if subject is None or other is None or not discourse.may_meet(subject[0], other) or (where == "in" and not is_nation(other)):
        return
    at, score = reading.to_text(match.start()), score_after(reading, match.end())
    claim = result_of(reading, relation or "draw", *subject, other, mark if mark.tag != "V" else None, at, score, rule, sure)
    if relation is None:  # a draw or a defeat
        claim.winner, claim.winner_span = None, None
    if mark.tag == "V" or where == "in":
        claim.home, claim.home_mark = other, mark
    else:
        home_by_preposition(claim, where, "", mark)
    yield claim
