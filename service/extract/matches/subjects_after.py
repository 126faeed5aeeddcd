# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whom a clause speaks of that stands before its subject, or has none: "Beaten 4-1 at B on Sunday, A sit 11th", "victory at B lifted A to
third", "and a tie with C follows". Subjects before their verb are ``subjects``'s business.
"""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading

_FRONTED = re.compile(
    r"(?:(?:(?:just|only|barely|less than|not) )?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days?|weeks?|months?|hours?|fortnight|year) |«D\d+» )(?:after|since|before|on from|on|[a-z]+ing)\b[^.;]*"
    r"|(?:having|after|since|despite|by|before|following|(?:beaten|thrashed|hammered|humbled|held|defeated|victorious|winners|losers) (?:on|in|at)|fresh|buoyed|stung|still|with|on the back|two|three|in|[a-z]+ (?:down|up|behind|adrift|ahead))\b[^.;]*|«D\d+» )?$"
)
_THEN_WHO = re.compile(
    r"[^.;]*?, (?:(?!(?:and|but|who|which|while|at|to|over|with|against|by|from|in|for)\b)[\w'-]+ ){0,4}«([TEP])(\d+)»(?!,? (?:and )?«T)"
)


_HAVING_DONE = re.compile(
    r"(?:having|after|since|despite) [a-z]+ (?:the )?(?:[\w-]+ )?«T\d+»[^.;«,]{0,30}(?:«[SDCGV]\d+»[^.;«,]{0,20}){0,4}(?:,? and|,) (?:then )?$"
)
""" "Having routed B 7-1 and thrashed (D 5-0, A ...)": both are A's."""


def fronted(reading: Reading, discourse: Discourse, left: str, exclude: str | None) -> tuple[str, Mark | None] | None:
    """ "Beaten 4-1 at B on Sunday, A sit 11th", "After a 2-0 win over B, A's manager ...": whom the clause is about follows it."""
    if (
        reading.quoted
        or len(left) > 160
        or not reading.tagged.startswith(left)
        or ("«P" in left and not _of_nobody(reading, discourse, left))
    ):
        return None
    if not _HAVING_DONE.fullmatch(left) and (len(left) > 110 or "«T" in left or not _FRONTED.match(left)):
        return None
    match = _THEN_WHO.match(reading.tagged, len(left))
    if match is None:
        return None
    mark = reading.by_number[int(match.group(2))]
    key = discourse.team(mark, exclude)
    return (key, mark) if key is not None and key != exclude else None


_HIS_OWN = re.compile(r"[^«]{0,60}(?:«D\d+»(?:'s)?[^«]{0,30})?«P(\d+)»'s? (?:[^«]|«[SDCGV]\d+»)*")


def _of_nobody(reading: Reading, discourse: Discourse, left: str) -> bool:
    """ "A week on from X's late goal against (B, A ...)": a man whose team is not known."""
    match = _HIS_OWN.fullmatch(left)
    return match is not None and discourse.team(reading.by_number[int(match.group(1))]) is None


_OPENING = re.compile(r"(?:that |this |a |an |«D\d+»(?:'s)? )?(?:\w+ ){0,2}(?:«S\d+» )?(?:\w+ ){0,2}$")
_LIFTED = re.compile(
    r"(?:,? (?:and|then) (?:at )?(?:the )?«T\d+»)?[^.;,«]{0,24}(?:«[DCGSV]\d+»[^.;,«]{0,24}){0,3}\b(?:lift(?:s|ed)?|left|leaves?|taken|took|takes?|move[sd]?|kept|keeps?|puts?|sent|sends?|gave|given|gives?|earn(?:ed)?|extend(?:ed)?|push(?:ed)?|carr(?:y|ied)|means?|meant|saw|seen|sees?|ends?|ended|propelled|fired|steered|hauled|hoisted|dragged|catapulted|helped|guided|condemned|consigned|eased)"
    r" (?:that )?(?:the )?«T(\d+)»(?!'s? )"
)
_WAS_FOR = re.compile(
    r"[^.;,«]{0,24}(?:«[DCGSV]\d+»[^.;,«]{0,24}){0,3}\b(?:was|is|were|came|comes|proved|marked|represented|spelled|spelt)\b[^.;,«]{0,40}(?:«[DCG]\d+»[^.;,«]{0,20})?"
    r"(?:\b(?:for|to) (?:the )?«T(\d+)»(?!'s? )(?! to\b)|(?<= )(?:the )?«T(\d+)»'s? (?:\w+ )?(?:first|second|third|fourth|fifth|sixth|\w+th|only|biggest|heaviest|worst|best|last|opening)\b)"
)


_HIS_LAST = re.compile(
    r"[^.;«]{0,24}(?:«[DCGSVP]\d+»(?:'s)?[^.;«]{0,24}){0,3}?\b(?:is|was|be|been|proved|marks?|marked)\b[^.;,«]{0,20}(?:(?:«[PE]\d+»(?:'s?)?|his|her|the)[^.;,«]{0,20})?"
    r"\b(?:first|last|final|only|second|third|[a-z]+th|debut|farewell)\b[^.;,«]{0,30}\b(?:in charge of|in control of|at the helm of|as|with|for|at) (?:the )?«T(\d+)»(?! «T)"
)


def of_his_side(reading: Reading, left: str, position: int, other: str | None) -> tuple[str, Mark] | None:
    """ "The trip to B will be his last game in charge of A": whose it is follows."""
    if len(left) > 40 or not reading.tagged.startswith(left) or not _OPENING.fullmatch(left):
        return None
    after = _HIS_LAST.match(reading.tagged, position)
    mark = reading.by_number[int(after.group(1))] if after else None
    return (key_of(mark), mark) if mark is not None and key_of(mark) != other else None


def lifted(reading: Reading, left: str, other: Mark) -> tuple[str, Mark] | None:
    """ "Victory at B on Saturday lifted A to third", "the 2-0 defeat by B was a blow for A": whose it was follows."""
    if len(left) > 40 or other.number not in reading.by_number or not reading.tagged.startswith(left) or not _OPENING.fullmatch(left):
        return None
    end = reading.tagged_end(other)
    after = _LIFTED.match(reading.tagged, end) or _WAS_FOR.match(reading.tagged, end)
    mark = reading.by_number[int(after.group(after.lastindex or 1))] if after else None
    return (key_of(mark), mark) if mark is not None and key_of(mark) != key_of(other) else None


_AWAITED = re.compile(
    r"(?: (?:in|on|at) (?:the )?«[CGDV]\d+»| «D\d+»| to (?:face|meet|play) (?:the )?«T\d+»){0,3} (?:(?:now |then |next )?(?:awaits?|faces)|(?:is|are|comes?|lies|looms?|beckons?|follows?) (?:next(?: up)? |up next |ahead |in wait )?for)"
    r" (?:the )?«([TE])(\d+)»(?!'s? )"
)


def awaited_by(reading: Reading, discourse: Discourse, position: int, other: str | None) -> tuple[str, Mark | None] | None:
    """ "A trip to B awaits A", "a visit to B Park is next up for A": whose it is follows."""
    after = _AWAITED.match(reading.tagged, position)
    mark = reading.by_number[int(after.group(2))] if after else None
    key = discourse.team(mark, other) if mark is not None else None
    return (key, mark) if key is not None and key != other else None


_OF_WHOM = re.compile(
    r"(?:[^.;«]|«[DCGSVEP]\d+»(?:'s)?){0,90}?\b(?:for|of|left|leaves|gave|gives?|put|puts?|took|takes?|did|do|sent|sends?|lifted|lifts?|moved|moves?|kept|keeps?|made|saw|meant|earned|earns?|carried|carries|handed|cost|leave) (?:that )?(?:the )?«T(\d+)»(?!'s? )"
)
_BEGUN = re.compile(r"(?:(?:but|and|yet|so|even|just|simply|only) )?$")


def gerund_of(reading: Reading, left: str, position: int, other: Mark) -> tuple[str, Mark] | None:
    """ "Beating B 2-1 was the highlight of the season for A": whose it was follows."""
    if not reading.tagged.startswith(left) or not _BEGUN.fullmatch(left):
        return None
    after = _OF_WHOM.match(reading.tagged, position)
    mark = reading.by_number[int(after.group(1))] if after else None
    return (key_of(mark), mark) if mark is not None and key_of(mark) != key_of(other) else None


_AND_A = re.compile(r", (?:and|while|before|then) (?:then )?an? (?:[\w-]+ |«[CG]\d+» ?){0,4}$")
_FOLLOWS = re.compile(r"\b(?:follows?|awaits?|looms?|beckons?|to come|comes next|is next|after that)\b")


def joined_to(reading: Reading, discourse: Discourse, left: str) -> str | None:
    """ "B come to A Park on Saturday, and a cup tie with C follows": for A, where the article is about them."""
    if not _AND_A.search(left[-70:]) or not _FOLLOWS.search(reading.tagged, len(left)):
        return None
    home = discourse.homes.get(frozenset(discourse.here[-1]))
    return home if home is not None and home in (discourse.focus, discourse.lead(None)) else None
