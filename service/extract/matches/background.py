# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches that a phrase of a sentence only looks back to, from the one that the sentence tells of: "six changes from the side that won 3-1 at
A", "four days after the 2-0 defeat by A", "Having lost 1-0 in A a week earlier, B needed …". What else such a sentence tells is of the other.
"""

import re

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim
from service.extract.matches.reading import Reading

_LOOKS_BACK = re.compile(
    r"\b(?:(?:changes?|unchanged|unaltered|altered|reshuffled|same|from|to|with|retained|named|kept|picked) (?:(?:in|to|from|by|the|his|her|their|that|same|winning|losing|starting) ){0,4}"
    r"(?:side|team|eleven|xi|line-?up|men|players|starting eleven|starting xi|«E\d+») (?:that|which|who) "
    r"|(?:changes? (?:to (?:the|his|her|their) (?:side|team|line-?up) )?|unchanged )(?:from|after|following) "
    r"|(?:hours?|days?|nights?|weeks?|fortnight|months?) (?:after|on from|removed from|following) )(?=(?:[^«;,.]|«[A-Z]\d+»){0,60}$)"
)
_LONG_BEFORE = re.compile(r"\b(?:after|following|despite|on the back of|on the heels of) (?:[\w'-]+ |«[DSCG]\d+»(?:'s)? ){0,5}$")
_BREAK = r"[,;.]| but | – | and (?=(?:the |he |she |they |it )|«[PTE])"
_CLAUSE_END = re.compile(_BREAK + r"|$")
_CLAUSE_BREAK = re.compile(_BREAK)
_TURN = re.compile(r"[;.]|, (?:and|but|so) |$")
_OF_THEN = re.compile(r",? (?:when|where|in which|after which|a (?:game|match)|thanks to|courtesy of|through) ")
""" "four days after the 2-0 defeat by A, when B was sent off": B was sent off then."""
_SETS_OUT = re.compile(
    r"(?:but |and |yet |so )?(?:(?:after )?having|beaten|held|thrashed|hammered|hit|humbled|defeated|edged|knocked|dumped|winners|victors|losers|victorious|trailing|leading|already|unbeaten|fresh from|buoyed by"
    r"|smarting|still|stung by|boosted by|on the back of|reeling from|coming off|after|following|despite|«S\d+») "
)
_SUBJECT = re.compile(
    r", (?:(?:the )?«[TE]\d+»(?!'s? |,|:| «|»)|«P\d+»'s? (?:men|side|team|charges|boys|girls|players|women)\b)(?! (?:and|or) )"
)


def looks_back(claim: Claim) -> tuple[int, int] | None:
    """Begin and end in the marked sentence of the words that only look back to the claim's match; None where it is told for itself."""
    reading = claim.reading
    tagged, at = reading.tagged, reading.to_tagged(claim.at)
    told = max(at, reading.tagged_start(claim.score_mark)) if claim.score_mark is not None else at
    start = _days_after(reading, told)
    if start is None and (back := _LOOKS_BACK.search(tagged, 0, at)):
        start = back.start()
    if start is None and (back := _LONG_BEFORE.search(tagged, max(0, told - 90), told)) and _is_earlier(reading, told):
        start = back.start()
    if start is not None:
        end = _CLAUSE_END.search(tagged, told)
        if end is not None and (of_then := _OF_THEN.match(tagged, end.start())):
            end = _TURN.search(tagged, of_then.end())
        return start, end.start() if end is not None else len(tagged)
    if _SETS_OUT.match(tagged) and (subject := _SUBJECT.search(tagged, at)) and ", " not in tagged[:at]:
        return 0, subject.start()
    return None


def _is_earlier(reading: Reading, at: int) -> bool:
    """Whether the clause dates what it tells at ``at`` by the match of its sentence: "the 1-0 win at A seven days earlier"."""
    end = _CLAUSE_END.search(reading.tagged, at)
    days = (mark for mark in reading.of("D") if at <= reading.tagged_start(mark) < (end.start() if end else len(reading.tagged)))
    return any(isinstance(mark.value, DatePhrase) and (mark.value.apart or 0) < 0 for mark in days)


def _days_after(reading: Reading, at: int) -> int | None:
    """Where the days begin by which the sentence is later than what it tells at ``at``: "four days after the 2-0 defeat by A"."""
    for mark in reading.of("D"):
        start = reading.tagged_start(mark)
        later = isinstance(mark.value, DatePhrase) and mark.value.text.endswith((" after", " on from"))
        if later and start < at and not _CLAUSE_BREAK.search(reading.tagged, start, at):
            return start
    return None
