# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The further results of a list whose first one a verb or a noun has told: "wins over B (3-1), C (1-0) and D (2-0)", "lost 3-1 to B and 1-0 to
C". First ones are read by ``verbs``, ``prepositions`` and ``nouns``.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from service.extract.matches.claim import Claim, key_of, result_of
from service.extract.matches.reading import Reading
from service.extract.matches.results.phrases import FILL
from service.extract.matches.results.prepositions import home_by_preposition
from service.extract.matches.scores import ScoreMention

_LISTED = re.compile(r"(?: \(«S\d+»\)| «S\d+»)?,?(?: and| then)? (?:over |at |against |to |by )?(?:the )?«T(\d+)» \(«S(\d+)»\)")


_AND_ALSO = re.compile(
    r"(?:,|,? and|,? then)(?: (?P<where>over|against|by|to|with|at|at home to|away to))? (?:the )?«T(\d+)»(?!'s? [a-z])(?! \(«S)"
)
_OF_ITS_OWN = re.compile(r",? (?:have|has|had|will|were|was|are|is|won|lost|beat|drew|fac\w+|host\w*|visit\w*|play\w*|can|could|would)\b")
_ASIDE = re.compile(r", (?:who|which|whose|having|fresh|after|on|with|buoyed|boosted) [^,;]*$")
""" "A, who came in on the back of wins over B and C, had levelled": they are of A."""
_SEVERAL = frozenset("wins victories triumphs successes losses defeats reverses setbacks draws stalemates ties".split())


_SO_MANY = re.compile(r"\b(?:two|three|four|five|six|seven)\b[^.;]{0,30}(?:,|:| -| –) (?:to|against|by|at|over|with) (?:the )?$")
""" "have lost their last three, to B, C and D"."""
_BOTH_BEATEN = re.compile(
    r",? and (?:then |also )?(?:the )?«T(\d+)»(?= (?:to|in|on|this|last|at|en route|along|over|already|so far|before|for|during|after|since|by|away|home|earlier|alike)\b"
    r"|[,.;:)]|,? «[DG]|$| and (?:\w+ly |then |also )?(?:drew|lost|beat|won|held|went|drawn|beaten)\b)"
)
""" "have beaten B and C to get this far"."""


_CALLED = r"(?:(?:holders|champions|leaders|neighbours|rivals|fellow|giants|strugglers) )?"
_MANY_BEATEN = re.compile(
    rf"(?:, (?:then |at )?(?:the )?{_CALLED}«T\d+»(?!'s? )){{1,9}},? and (?:then |also |at |finally )?(?:the )?{_CALLED}«T\d+»(?!'s? )"
    r"(?!,? (?:have|has|had|will|were|was|are|is|won|lost|beat|drew|drawing|winning|losing|face|faces|host|hosts|visit|visits|play|plays|meet|meets|can|could|would|go|goes|«S)\b)(?! «S| or )"
)
""" "beat B, C and D on the way to the final": each of them, where no clause of D's own follows."""
_OF_VERBS = ("verb", "verb with preposition", "passive")
_NAMED = re.compile(r"«T(\d+)»")


_WITH_BOTH = re.compile(r" and (?:the )?«T\d+»(?!'s? )")


def _all_of(reading: Reading, claim: Claim, listed: str) -> Iterator[Claim]:
    told, rule = {claim.one, claim.other}, "same score" if claim.score is not None else claim.rule
    for number in _NAMED.findall(listed):
        mark = reading.by_number[int(number)]
        if key_of(mark) not in told:
            told.add(key_of(mark))
            home = key_of(mark) if claim.home is not None and claim.home == claim.other else claim.home
            yield replace(claim, other=key_of(mark), other_mark=mark, at=mark.start, context=[], home=home, rule=rule)


def listed_results(reading: Reading, claim: Claim) -> Iterator[Claim]:
    """The further ones, each with its score, or all without one."""
    if claim.other_mark is None or claim.winner is None:
        return
    at = reading.tagged_end(claim.other_mark)
    told = reading.tagged[reading.to_tagged(claim.at) : reading.tagged_start(claim.other_mark)] if claim.other_mark.start > claim.at else ""
    if claim.score is None and (told.split(" ", 1)[0] in _SEVERAL or _SO_MANY.search(told)):
        yield from _further(reading, claim, at)
    elif claim.score_mark is not None:
        if told.endswith("both ") and (both := _WITH_BOTH.match(reading.tagged, at)) is not None:  # "drew 1-1 with both B and C"
            yield from _all_of(reading, claim, both.group())
            return
        yield from _each_scored(reading, claim)
    elif claim.rule in _OF_VERBS and claim.score is None and (many := _MANY_BEATEN.match(reading.tagged, at)) is not None:
        yield from _all_of(reading, claim, many.group())
    elif claim.rule == "verb" and claim.score is None and (beaten := _BOTH_BEATEN.match(reading.tagged, at)):
        mark = reading.by_number[int(beaten.group(1))]
        if key_of(mark) not in (claim.one, claim.other) and claim.winner == "one":
            yield result_of(reading, "win", claim.one, claim.one_mark, key_of(mark), mark, mark.start, None, "verb", claim.sure)
    for _ in range(12):
        match = _LISTED.match(reading.tagged, at)
        if match is None:
            return
        mark, score = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(2))]
        relation = {"one": "win", "other": "loss", "draw": "draw"}[claim.winner]
        if key_of(mark) in (claim.one, claim.other):
            return
        yield result_of(reading, relation, claim.one, claim.one_mark, key_of(mark), mark, mark.start, score, "noun", claim.sure)
        at = match.end()


_EACH_SCORED = re.compile(
    rf"(?:,|,? and|,? then)(?: «D\d+»)? (?:«S(\d+)» (to|against|over|at|with|by|past|at home to|away to) {FILL}«T(\d+)»(?!'s? )|(?:the )?«T(\d+)» «S(\d+)»(?! [a-z]+ (?:of|over|against)\b))"
)


def _each_scored(reading: Reading, claim: Claim) -> Iterator[Claim]:
    """ "lost 3-1 to B and 1-0 to C", "beat B 2-0 and C 3-1": the same for each, with its score."""
    marks = [mark for mark in (claim.score_mark, claim.other_mark) if mark is not None and mark.number in reading.by_number]
    told = {claim.one, claim.other}
    at = max((reading.tagged_end(mark) for mark in marks), default=len(reading.tagged))
    for _ in range(12):
        match = _EACH_SCORED.match(reading.tagged, at)
        if match is None:
            return
        score, mark = (reading.by_number[int(number)] for number in (match.group(1) or match.group(5), match.group(3) or match.group(4)))
        value = score.value
        if key_of(mark) in told or not isinstance(value, ScoreMention) or value.kind != "final":
            return
        told.add(key_of(mark))
        relation = "draw" if value.level else {"one": "win", "other": "loss", "draw": "draw"}[claim.winner or "draw"]
        if relation == "draw" and not value.level:
            return
        more = result_of(reading, relation, claim.one, claim.one_mark, key_of(mark), mark, mark.start, score, claim.rule, claim.sure)
        home_by_preposition(more, match.group(2) or "", "", mark)
        yield more
        at = match.end()


def _further(reading: Reading, claim: Claim, at: int) -> Iterator[Claim]:
    """ "defeats by B, C and D": one of each."""
    told = {claim.one, claim.other}
    # "wins over B and C have lifted A", "Wins over B and C were followed by a defeat"
    follows = (claim.one_mark is not None and claim.one_mark.start > claim.at) or "«T" not in reading.tagged[: reading.to_tagged(claim.at)]
    for _ in range(12):
        match = _AND_ALSO.match(reading.tagged, at)
        mark = reading.by_number[int(match.group(2))] if match else None
        if match is None or mark is None or key_of(mark) in told:
            return
        closed = reading.tagged.startswith(", ", match.end()) and _ASIDE.search(reading.tagged, 0, match.start()) is not None
        if not closed and not follows and _OF_ITS_OWN.match(reading.tagged, match.end()):
            return
        told.add(key_of(mark))
        more = replace(claim, other=key_of(mark), other_mark=mark, at=mark.start, context=[], home=None, home_mark=None)
        home_by_preposition(more, match["where"] or "", "", mark)
        yield more
        at = match.end()
