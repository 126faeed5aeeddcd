"""Which two teams a sentence may tell a match of: both named in it, or one named and the other whom the article speaks of there."""

import re
from dataclasses import dataclass

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.national import is_nation

_OF_A_CLUB = re.compile(r"'s? (?:[\w-]+ ){0,2}«T\d+»")
""" "Brazil's Botafogo": only where the club is from."""
_MOST_TEAMS = 8
"""A sentence that names more is a list or a table."""


@dataclass(slots=True, eq=False)
class Candidate:
    """Two teams by their keys, in the order in which a sentence names them; or one that it names, and one that is ``meant``.

    ``meant`` tells by what the article speaks of the other: "focus" (whom it goes on about), "main" (whom it is about), "met" (whom the one
    was last told to meet), "before" (whom it named last), "first" (a team of its first match), "man" (one whose man or epithet stands in
    the sentence), "heading", "speaker".
    """

    reading: Reading
    one: str
    other: str
    one_mark: Mark
    other_mark: Mark | None
    meant: tuple[str, ...] = ()


def candidates(reading: Reading, discourse: Discourse) -> list[Candidate]:
    """All that a sentence gives rise to, by what was read before it."""
    homelands = [mark for mark in reading.of("T") if is_nation(key_of(mark)) and _OF_A_CLUB.match(reading.tagged, reading.tagged_end(mark))]
    named = [mark for mark in reading.of("T") if mark not in homelands]
    if not named:
        return []
    sides = [(mark, discourse.team(mark)) for mark in reading.marks if mark.tag in "TE" and mark not in homelands]
    known = [(mark, key) for mark, key in sides if key is not None]
    if len(known) > _MOST_TEAMS:
        return []
    found = [
        Candidate(reading, one, other, one_mark, other_mark)
        for n, (one_mark, one) in enumerate(known)
        for other_mark, other in known[n + 1 :]
        if "T" in (one_mark.tag, other_mark.tag) and discourse.may_meet(one, other)
    ]
    here = {key for _, key in known}
    spoken_of = _spoken_of(reading, discourse)
    for mark in named:
        one = key_of(mark)
        by: dict[str, set[str]] = {}
        for why, other in (*spoken_of, ("met", discourse.met.get(one))):
            if other in discourse.reader.teams and other not in here and discourse.may_meet(one, other):
                by.setdefault(other, set()).add(why)
        found += [Candidate(reading, one, other, mark, None, tuple(sorted(whys))) for other, whys in by.items()]
    return found


def _spoken_of(reading: Reading, discourse: Discourse) -> list[tuple[str, str | None]]:
    """By what a sentence may speak of a team that it does not name, and of which."""
    return [
        ("focus", discourse.focus),
        ("main", discourse.reader.most_named),
        ("before", _named_last(reading, discourse)),
        ("heading", discourse.section),
        ("speaker", discourse.said if reading.quoted else None),
        *(("man", discourse.team(mark)) for mark in reading.marks if mark.tag in "EP"),
        *(("first", key) for key in discourse.first_pair or ()),
    ]


_BACK = 5
"""Sentences at most that are asked for the team named last."""


def _named_last(reading: Reading, discourse: Discourse) -> str | None:
    for number in range(reading.number - 1, max(-1, reading.number - 1 - _BACK), -1):
        if named := discourse.reader.readings[number].of("T"):
            return discourse.team(named[-1])
    return None
