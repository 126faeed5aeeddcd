# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whom a clause is about that opens it, where others stand nearer: in a relative clause that a comma has closed ("A, who played there before B
did, beat C"), or in what the clause says of how ("A gave B food for thought by beating C"); and whose a result is that "whose" tells of.

The nearest team is found in ``subjects``.
"""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading

_RELATIVE = re.compile(
    r"(?:^|[;:] |, (?:and|but|while) |^while )(?:the )?«T(\d+)», (?:who|which|whose|whom|for whom|where) [^,;.]{5,140}, (?:(?:have|has|had|will|are|is|were|was|also|now|then|duly|still|[a-z]+ly) ){0,3}$"
)
""" "A, who played there long before B had a ground, beat C": what follows the comma is told of A again."""
_BY_DOING = re.compile(r"(?:[^«;,.]{0,30}, )?(?:the )?«T(\d+)» (?:(?!, (?:and|but|while|as|who|which|where)\b|\bthat\b)[^;.:])*\bby $")
""" "A gave B food for thought by beating C": A."""
_DOING = re.compile(r"[a-z]+ing\b")
_REWARDED = re.compile(
    r"(?:^|; |, (?:while|and|but|as) |\b(?:while|as|and) )(?:the )?«T(\d+)»'s? (?:[a-z-]+ ){0,2}(?:reward|prize|bonus|payback|return) for (?:(?!,? (?:while|whereas|as) |, (?:and|but) )[^;.])*$"
)
""" "A's reward for beating B is a tie with C": A's, both."""
_WHO_DID = re.compile(
    r"«T(\d+)», (?:«E\d+»|the (?:[\w-]+ ){0,2}(?:side|team|club|outfit)) (?:who|which|that) (?!«|he |she |the |an? |beat «|[a-z]+ (?:he|she) )(?:[^«;,.]|«[PCDGS]\d+»){0,120}$"
)
""" "face A, the team who ended X's last cup run with a win at": A's win."""


def main_clause(reading: Reading, discourse: Discourse, left: str, exclude: str | None) -> tuple[str, Mark] | None:
    """Who opens the clause, where what stands between tells of others only by the way."""
    doing = _DOING.match(reading.tagged, len(left)) is not None and reading.tagged.startswith(left)
    if doing:
        match = _BY_DOING.fullmatch(left) if left.endswith(" by ") else None
    else:
        match = _RELATIVE.search(left) if ", wh" in left or ", for whom" in left else None
    if match is None and " for " in left:
        match = _REWARDED.search(left)
    if match is None and ("» wh" in left or "» that " in left or "the " in left) and ", " in left:
        match = _WHO_DID.search(left)
    mark = reading.by_number[int(match.group(1))] if match is not None else None
    key = key_of(mark) if mark is not None else None
    if mark is None or key is None or key == exclude or (exclude is not None and not discourse.alike(key, exclude)):
        return None
    return key, mark


_WHOSE = re.compile(r"«T(\d+)»,? whose (?:(?:[\w'/-]+|«[CGDSV]\d+»(?:'s)?) ){0,5}$")


def whose(reading: Reading, left: str) -> Mark | None:
    """ "above A, whose defeat of B": A's."""
    match = _WHOSE.search(left, max(0, len(left) - 90))
    return reading.by_number[int(match.group(1))] if match is not None else None
