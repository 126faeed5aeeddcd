# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come told by the word for the other side: "A's opponents in the final will be B", "A, B's opponents on Sunday". Such a word with a
result beside it is no business of this module.
"""

import re
from collections.abc import Iterator

from service.extract.dates import DatePhrase
from service.extract.matches.ahead.rules import by_rules, one_ahead, rules_of, words
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.reading import Reading

_OPPONENTS = re.compile(
    r"«E(?P<called>\d+)»(?: (?:in|for|at|on) (?:the |that |this )?(?:[\w-]+ )?(?:«[GCVD]\d+»(?:'s)? ?){1,3})?,? (?:will be|are|are to be|will again be|are once again) "
    r"(?:(?:another|an|a|the|fellow|old) )*(?:[a-z][\w-]+ |«E\d+» ){0,3}?(?:[a-z]+, )?«T(?P<next>\d+)»(?!'s? )(?! or «)"
)
""" "A's opponents in the final will be B", "Their opponents on Sunday are another French side, B"."""

_OWN_OPPONENTS = re.compile(
    r"«T(?P<next>\d+)»,? (?:who are )?«T(?P<whose>\d+)»(?:«E\d+»|'s? (?:next |latest |coming |cup |final |forthcoming |«[CG]\d+» ){0,2}(?:opponents|opposition|hosts|visitors|rivals)) (?:in (?!the (?:table|race|title))|on |at |for (?:the )?«|this |next |tomorrow|tonight|«[DGC])"
)
""" "A, B's opponents in the final": they are to meet, unless something tells that it was."""


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


def _own_opponents(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    one, other = reading.by_number[int(match["whose"])], reading.by_number[int(match["next"])]
    past = any(isinstance(mark.value, DatePhrase) and mark.value.direction == "past" for mark in reading.of("D"))
    if not discourse.may_meet(key_of(one), key_of(other)) or past or "S" in reading.tags:
        return None
    return Claim(reading, other.start, key_of(one), key_of(other), one, other, "scheduled", "coming up", 0.75)


_RULES = rules_of(
    (words("opponents opposition"), (" be ", " are "), _OPPONENTS, _opponents),
    (words("opponents opposition hosts visitors rivals"), ("»'s ", "»' ", "»«E"), _OWN_OPPONENTS, _own_opponents),
)
