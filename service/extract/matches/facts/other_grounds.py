"""Grounds that the words put to the wrong one of two matches of the same teams: one of them was played at the other's, "won 1-0 at A Park,
having lost 3-0 in B"."""

import re

from service.extract.matches.facts.places import IN_TOWN, named_there, words_until
from service.extract.matches.ground_owners import host_of
from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader

_BESIDE = 60
"""Characters between what a claim tells and the town that it was in, at most."""
_ELSEWHERE = re.compile(r"«[GSV]|\b(?:return|second|rematch)\b")


def grounds_by_towns(reader: Reader, found: list[Told]) -> None:
    """Takes the ground of one of the two from a match that its own clause puts in the town of the other; changes the matches in place."""
    for told in found:
        host = host_of(told.teams, told.venue)
        if host is None or host != told.home or told.evidence.get("sides") != told.evidence.get("venue"):
            continue
        for claim in told.claims:
            marks = [mark for mark in (claim.other_mark, claim.score_mark) if mark is not None and mark.start >= claim.reading.start]
            last = max([claim.at, *(mark.end for mark in marks)])
            match = IN_TOWN.search(reader.document.text, last, min(last + _BESIDE, words_until(claim, told, found)))
            if match is None or _ELSEWHERE.search(
                claim.reading.tagged, claim.reading.to_tagged(last), claim.reading.to_tagged(match.start())
            ):
                continue
            there = named_there(reader, told, match.group(1))
            if there is not None and there != host:
                told.home = there
                told.evidence["sides"] = match.span(1)
                _move(told, found)
                break


def grounds_of_the_other(found: list[Told]) -> None:
    """The same where it is told who was at home, and the ground is not theirs."""
    for told in found:
        host = host_of(told.teams, told.venue)
        if host is not None and told.home is not None and host != told.home:
            _move(told, found)


def _move(told: Told, found: list[Told]) -> None:
    """Gives the ground to the one match of the two that may have been played there, if there is one, and no match of others was."""
    venue, told.venue = told.venue, None
    place = told.evidence.pop("venue", None)
    if any(each.evidence.get("venue") == place for each in found):
        return
    host = host_of(told.teams, venue)
    others = [each for each in found if each is not told and set(each.teams) == set(told.teams) and each.venue is None]
    others = [each for each in others if each.home in (None, host)]
    if len(others) == 1 and place is not None and host is not None:
        (other,) = others
        other.venue = venue
        other.rests("venue", *place)
        if other.home is None:
            other.home = host
            other.rests("sides", *place)
