# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come told by the word for the other side: "A's opponents in the final will be B", "A, B's opponents on Sunday". Such a word with a
result beside it is no business of this module.
"""

import re
from collections.abc import Iterator

from service.extract.dates import DatePhrase
from service.extract.matches.ahead.rules import by_rules, lies_ahead, one_ahead, rules_of, words
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.reading import Reading
from service.extract.matches.subjects import subject_of

_OPPONENTS = re.compile(
    r"«E(?P<called>\d+)»(?: (?:in|for|at|on) (?:the |that |this )?(?:[\w-]+ )?(?:«[GCVD]\d+»(?:'s)? ?){1,3})?,? (?:will be|are|are to be|will again be|are once again) "
    r"(?:(?:another|an|a|the|fellow|old) )*(?:[a-z][\w-]+ |«E\d+» ){0,3}?(?:[a-z]+, )?«T(?P<next>\d+)»(?!'s? )(?! or «)"
)
""" "A's opponents in the final will be B", "Their opponents on Sunday are another French side, B"."""

_OWN_OPPONENTS = re.compile(
    r"«T(?P<next>\d+)»,? (?:who are )?«T(?P<whose>\d+)»(?:«E\d+»|'s? (?:next |latest |coming |cup |final |forthcoming |«[CG]\d+» ){0,2}(?:opponents|opposition|hosts|visitors|rivals)) (?:in (?!the (?:table|race|title))|on |at |for (?:the )?«|this |next |tomorrow|tonight|«[DGC])"
)
""" "A, B's opponents in the final": they are to meet, unless something tells that it was."""
_ROLE = r"(?P<role>opponents|opposition|visitors|hosts)"
_DAYS_OPPONENTS = re.compile(
    rf"(?:«D(?P<day>\d+)»(?:'s)?|\b(?:next|weekend|midweek|forthcoming|upcoming)) {_ROLE}(?: to (?:the )?«V\d+»)?,? (?:the )?(?:[a-z]+ (?:side |club )?)??«T(?P<next>\d+)»(?!'s? [a-z])(?! (?:and|or) «T)"
)
""" "Saturday's opponents B have lost four in a row", "next visitors B"."""
_OPPONENTS_OF_DAY = re.compile(rf"«T(?P<next>\d+)»,? (?:«D(?P<day>\d+)»(?:'s)?|(?:the )?(?:next|weekend|midweek)) {_ROLE}(?=[,.;])")
""" "B, Saturday's opponents, are bottom"."""
_NEXT_OPPONENTS = re.compile(r"«T(?P<next>\d+)», «E(?P<called>\d+)»(?=[,.;])")
_WHOSE_NEXT = re.compile(
    r"«T(?P<whose>\d+)»«E(?P<called>\d+)»,? «T(?P<next>\d+)»(?=[,.;]| (?:are|have|were|will|can|could|lost|won|drew|beat)\b)"
)
""" "B, their next opponents,", "A's next opponents, B,"."""


def called_opponents(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What the sentence tells so."""
    yield from by_rules(reading, discourse, _RULES)


def _opponents(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    called, mark = reading.by_number[int(match["called"])], reading.by_number[int(match["next"])]
    own = called.value.team if isinstance(called.value, Epithet) else None
    if not discourse.reader.document.lower.endswith(("opponents", "opposition"), called.start, called.end):
        return None
    if own is None:
        return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], None, called.start, owned=False)
    if not discourse.may_meet(own, key_of(mark)):
        return None
    return Claim(reading, called.start, own, key_of(mark), None, mark, "scheduled", "coming up", 0.75)


_NEXT = ("next opponents", "next opposition", "next visitors", "next hosts")


def _called_next(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    called = reading.by_number[int(match["called"])]
    if not discourse.reader.document.lower.endswith(_NEXT, called.start, called.end):
        return None
    claim = _of_the_day(reading, discourse, match)
    if claim is not None and not discourse.reader.document.lower.endswith(_NEXT[:2], called.start, called.end):
        at_home = discourse.reader.document.lower.endswith("visitors", called.start, called.end)
        claim.home, claim.home_mark = (claim.one if at_home else claim.other), claim.other_mark
    return claim


def _of_the_day(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    """Of whom the clause or the article speaks; none where the two were told to meet already, for it may be that match's day."""
    found = match.groupdict()
    mark, day = reading.by_number[int(match["next"])], found.get("day")
    whose = reading.by_number[int(match["whose"])] if found.get("whose") else None
    left = reading.tagged[: match.start()]
    spoken_of = (key_of(whose), whose) if whose is not None else subject_of(reading, discourse, left, key_of(mark)) if left else None
    focus = discourse.focus if discourse.focus not in (None, key_of(mark)) else discourse.lead(key_of(mark))
    one, one_mark = spoken_of if spoken_of is not None else (focus, None)
    if one is None or not discourse.may_meet(one, key_of(mark)) or discourse.met.get(one) == key_of(mark) or reading.quoted:
        return None
    if day is not None and not lies_ahead(reading.by_number[int(day)]):
        return None
    claim = Claim(reading, mark.start, one, key_of(mark), one_mark, mark, "scheduled", "coming up", 0.75)
    if found.get("role") in ("visitors", "hosts"):
        claim.home = one if match["role"] == "visitors" else key_of(mark)
        claim.home_mark = mark
    return claim


def _own_opponents(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    one, other = reading.by_number[int(match["whose"])], reading.by_number[int(match["next"])]
    past = any(isinstance(mark.value, DatePhrase) and mark.value.direction == "past" for mark in reading.of("D"))
    if not discourse.may_meet(key_of(one), key_of(other)) or past or "S" in reading.tags:
        return None
    return Claim(reading, other.start, key_of(one), key_of(other), one, other, "scheduled", "coming up", 0.75)


_RULES = rules_of(
    (words("opponents opposition"), (" be ", " are "), _OPPONENTS, _opponents),
    (words("opponents opposition visitors hosts"), ("» ", "next ", "weekend ", "midweek ", "coming "), _DAYS_OPPONENTS, _of_the_day),
    (words("opponents opposition visitors hosts"), ("«D", "next ", "weekend ", "midweek "), _OPPONENTS_OF_DAY, _of_the_day),
    (words("opponents opposition visitors hosts"), ("», «E",), _NEXT_OPPONENTS, _called_next),
    (words("opponents opposition visitors hosts"), ("»«E",), _WHOSE_NEXT, _called_next),
    (words("opponents opposition hosts visitors rivals"), ("»'s ", "»' ", "»«E"), _OWN_OPPONENTS, _own_opponents),
)
