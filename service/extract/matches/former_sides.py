# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whose man somebody was at the time that is told of: "He spent a decade with A. He scored against B in a semi-final". Whose man he is now is told
in ``affiliations`` and ``whose_men``; who was signed of late, in ``whose_men``.
"""

import re

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading

_SPELL = re.compile(
    r"\b(?:spell|stint|time|days|years?|decade|seasons?|months|career|tenure|reign|apprenticeship|games|matches|goals|appearances|in charge)(?: «D\d+»| [\w-]+){0,3}? (?:with|at|for|of|as) (?:the )?«T(\d+)»(?!'s? )"
    r"|\b(?:his|her) «T(\d+)» (?:days|years|spell|career|debut|stint|tenure)\b"
    r"|\b(?:played|starred|turned out|featured|managed|coached|captained|apprenticed|was (?:an?|on|in|part|assistant|captain|skipper|coach|manager|boss|number two|no 2)|worked|began|started|spent \w+) (?:[\w-]+ |«P\d+» ){0,4}?(?:with|at|for|in charge of) (?:the )?«T(\d+)»(?!'s? )"
    r"|\b(?:was|been|were|playing|working|coaching) (?:still |then )?(?:at|with|for|(?:manager|coach|boss|captain|assistant) (?:of|at)|in (?:charge of|the dugout at)) (?:the )?«T(\d+)»(?= when «E)"
    r"|\bsince «T(\d+)» (?:dismissed|sacked|released|let|axed|fired|sold|freed) (?:him|her|«P\d+»)"
)
_CUES = frozenset(
    "spell stint time days year years decade season seasons months career tenure reign apprenticeship games matches goals appearances charge debut "
    "played starred turned featured managed coached captained apprenticed worked began started spent since was".split()
)
_OF_A_MAN = re.compile(
    r"(?:but |and |before that,? |earlier,? |(?:in|during|while|when|as) (?:(?:a|an|at|with|in|his|her|he was|«P\d+»'s) )?)?(?:he|she|his|her|(?:the )?former |(?:the )?(?:[\w-]+ )?(?:striker|midfielder|defender|winger|goalkeeper|manager|coach)\b|«P\d+»(?!'s? «T)|(?:the )?«T\d+»(?:'s)? (?:[\w-]+ ){1,3}«P\d+»|(?:in|during) (?=«T\d+»))"
)
_GOES_ON = re.compile(
    r"(?:but |and |there,? |then,? |later,? |in all,? |while there,? )*(?:he|she|his|her|(?:that|the|this|it) (?:spell|stint|time|period|season|run|included))\b"
)
_SPELL_WITH = re.compile(
    r"(?:, (?:a|the) (?:spell|time|stint|period|season|run) (?:that|which|in which)\b|, (?:where|when|during which|in which|scoring|helping)\b|[^«;]{0,30},? and (?:was|had been|had) [^«;]{0,40}\b(?:when|as)\b|,? (?:he\b|she\b|«P\d+»(?!'))| when «E\d+» )[^;]*$"
)


def note_spell(reading: Reading, discourse: Discourse) -> None:
    """Keeps in ``discourse`` the team whose man the sentence tells somebody to have been."""
    if "T" not in reading.tags or reading.quoted or _CUES.isdisjoint(reading.words) or not _OF_A_MAN.match(reading.tagged):
        return
    for match in _SPELL.finditer(reading.tagged):
        mark = reading.by_number[int(next(group for group in match.groups() if group))]
        discourse.then = (key_of(mark), reading.paragraph)


def side_then(reading: Reading, discourse: Discourse, left: str, exclude: str | None) -> tuple[str, Mark | None] | None:
    """The team of which the man was whom the clause tells of, where the sentence names no other one and is not dated of late."""
    if exclude is None or _of_late(reading):
        return None
    own = list(_SPELL.finditer(left)) if "«T" in left and not _CUES.isdisjoint(reading.words) and _OF_A_MAN.match(reading.tagged) else []
    if own and _SPELL_WITH.match(left, own[-1].end()) and "«T" not in left[own[-1].end() :]:
        key = key_of(reading.by_number[int(next(group for group in own[-1].groups() if group))])
    elif discourse.then is not None and discourse.then[1] == reading.paragraph and "«T" not in left and _GOES_ON.match(reading.tagged):
        key = discourse.then[0]
    else:
        return None
    return (key, None) if discourse.may_meet(key, exclude) else None


def _of_late(reading: Reading) -> bool:
    days = [mark.value for mark in reading.of("D") if isinstance(mark.value, DatePhrase)]
    return any(day.year is None or day.weekday is not None for day in days)


_APPOSED_TO_A_MAN = re.compile(
    r"«P\d+», (?:an? |the )?(?!who|whose|whom|where|and|but|\d\d,)[a-z][^,;]*, (?:was|is|has|had|were|will|would|said|could)\b"
)


def by_the_way(reading: Reading, claim: Claim) -> bool:
    """ "X, captain of B in the 1970 final against C, was tempted to A": what a man once did, while the talk is of A."""
    apposed = _APPOSED_TO_A_MAN.search(reading.tagged) if "P" in reading.tags else None
    return apposed is not None and apposed.start() < reading.to_tagged(claim.at) < apposed.end() and claim.status == "finished"
