# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come told by what depends on them: "A could be fifth if B fail to win at home to C", "will go up if they win and D slip up at E"."""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.subjects import subject_of

_IF = re.compile(
    r"\b(?:if|should|unless|provided|assuming|providing|and|or|but)(?: that)? (?:the )?«[TE](?P<one>\d+)» (?:also |both |then |can |can only |do |only )?"
    r"(?:(?:fail(?:s)? to beat|do(?:es)? not beat|don't beat|beats?|defeats?|overcomes?) (?:the )?(?:leaders |champions |fellow [a-z]+ |neighbours |rivals )?"
    r"|(?:fail(?:s)? to win|slips? up|drops? points|do(?:es)? not win|don't win|wins?|los(?:e|es)|draws?|avoids? defeat|stumbles?|falters?|trips? up|comes? unstuck|(?:get|take|earn|pick up)s? (?:a|at least a) (?:point|draw|result))"
    r" (?P<where>at home to|at home against|away to|away at|at|against|to|with|from) (?:the )?(?:leaders |champions |fellow [a-z]+ |neighbours |rivals |lowly )?)«T(?P<other>\d+)»(?!'s? )(?! or (?:the )?«T\d+»(?:[.,;]|$| (?:in|on|at) ))"
)
_CONDITION = re.compile(r"\b(?:if|should|unless|provided|assuming|providing)\b")
_WOULD = re.compile(r"\b(?:can|could|will|would|may|might|'ll|must)\b|\b(?:are|is) (?:up|down|through|champions|safe|relegated|promoted)\b")
_NO_MATCH = re.compile(r"\b(?:had|have|were to|was|were|did|used to|whenever|always|every|each)\b")


def provided(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The matches of which the sentence tells so."""
    if "T" not in reading.tags or "S" in reading.tags or (condition := _CONDITION.search(reading.tagged)) is None:
        return
    would = _WOULD.search(reading.tagged)
    if would is None:
        return
    for match in _IF.finditer(reading.tagged, condition.start()):
        if _NO_MATCH.search(reading.tagged, condition.start(), match.end()):
            return
        one, other = (reading.by_number[int(match[name])] for name in ("one", "other"))
        key = key_of(one) if one.tag == "T" else None
        if key is None:
            main = would.start() if would.start() < condition.start() else reading.tagged_end(one) + 1
            subject = subject_of(reading, discourse, reading.tagged[:main], key_of(other))  # "A will meet B if they beat C": A
            key = subject[0] if subject is not None else None
        if key is None or not discourse.may_meet(key, key_of(other)):
            continue
        claim = Claim(reading, other.start, key, key_of(other), one, other, "scheduled", "provided", 0.75)
        where = match["where"] or ""
        if "home" in where or where in ("at", "away to", "away at"):
            claim.home, claim.home_mark = (key if "home" in where else key_of(other)), other
        yield claim
