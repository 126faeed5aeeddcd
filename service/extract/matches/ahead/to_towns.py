# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come told by the town that a side goes to: "travel to Lisbon on Tuesday", "go to Harare a day later", "next week's trip to
Turin".

Whom it meets there is the one side of the article that is at home in the town, or, abroad, the one club of that country.
"""

import re
from collections.abc import Iterator

from service.extract.folding import fold
from service.extract.knowledge import knowledge
from service.extract.matches.ahead.rules import lies_ahead
from service.extract.matches.claim import Claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.own_towns import club_met_in, clubs_of, nation_met_in
from service.extract.matches.reading import Reading
from service.extract.matches.subjects import owner_of, subject_of
from service.extract.national import is_nation, nation_id

_TO_TOWN = re.compile(
    r"\b(?:(?P<noun>trips?|visits?|journey)|(?:travels?|travelling|traveling|goes|go|heads?|fly|flies|journeys?|returns?)(?: on| over| back| away| off| out)?) to (?P<town>[a-z][\w'-]+(?: [a-z][\w'-]+)?)"
)
_A_DAY = re.compile(r"[^.;«]{0,40}(?:«[CGSE]\d+»(?:'s)?[^.;«]{0,24}){0,2}«D(\d+)»")
_DATED = re.compile(r"«D(\d+)»(?:'s)? (?:[\w-]+ |«[CG]\d+» ){0,3}$")
_WORDS = frozenset(
    "trip trips visit visits journey travel travels travelling traveling goes go head heads fly flies journeys return returns".split()
)
_DONE = re.compile(r"\b(?:after|since|following|during|from)\b[^.;,]*$")


def to_towns(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so, where a day goes with it that does not lie behind."""
    if "D" not in reading.tags or reading.quoted or _WORDS.isdisjoint(reading.words):
        return
    for match in _TO_TOWN.finditer(reading.tagged):
        town = _town(reading, discourse, match)
        left = reading.tagged[: match.start()]
        day = _A_DAY.match(reading.tagged, match.end()) or (_DATED.search(left) if match["noun"] else None)
        if town is None or day is None or not lies_ahead(reading.by_number[int(day.group(1))]) or _DONE.search(left[-60:]):
            continue
        subject = (owner_of(reading, discourse, left, None) if match["noun"] else None) or subject_of(reading, discourse, left, None)
        host = _at_home_there(discourse, subject[0], town) if subject is not None else None
        if subject is None or host is None or any(set(pair) == {subject[0], host} for pair in discourse.here):
            continue
        at = reading.to_text(match.start("town"))
        claim = Claim(reading, at, subject[0], host, subject[1], None, "scheduled", "to town", 0.75)
        claim.home = host
        yield claim


def _town(reading: Reading, discourse: Discourse, match: re.Match[str]) -> str | None:
    """The folded name of the town, which stands in capitals in the text; None where it is no town."""
    start = reading.to_text(match.start("town"))
    if not discourse.reader.document.text[start].isupper():
        return None
    both, cities = fold(match["town"]).strip(), knowledge().cities
    return next((name for name in (both, both.split(" ", 1)[0]) if name in cities), None)


def _at_home_there(discourse: Discourse, visitor: str, town: str) -> str | None:
    """The key of the one side that the visitor can meet in the town."""
    codes = knowledge().cities[town]
    if is_nation(visitor):
        return nation_met_in(discourse.reader, visitor, codes)
    if clubs_of(discourse.reader, town):
        return club_met_in(discourse.reader, visitor, town)
    return discourse.club_in(nation_id(next(iter(codes))), visitor) if len(codes) == 1 else None
