"""How far a report can be trusted: that these two teams met, with this score. Read off annotated articles, coarsely."""

from service.extract.matches.claim import Claim
from service.extract.matches.merge import Told

_FLOOR, _CEILING = 0.3, 0.98
_BY_RULE = {
    "score line": 0.97,
    "result line": 0.97,
    "versus": 0.95,
    "verb": 0.92,
    "verb with preposition": 0.95,
    "passive": 0.93,
    "noun": 0.93,
    "held": 0.93,
    "together": 0.95,
    "meets object": 0.92,
    "meets match": 0.83,
    "lifts past": 0.95,
    "at ground": 0.88,
    "noun at ground": 0.88,
    "meets ground": 0.88,
    "other leg": 0.85,
    "alone in sentence": 0.85,
    "at home to": 0.8,
    "coming": 0.8,
    "alone": 0.77,
    "noun alone": 0.75,
    "meet again": 0.75,
    "against": 0.74,
    "noun alone in sentence": 0.6,
    "visitors": 0.8,
    "likely": 0.55,
}
"""What of the matches told so were right: both teams, and the score and whether it was played as far as they were told."""
_OTHERS = 0.75
_WITHOUT_SUBJECT = frozenset(("alone", "noun alone", "meet again", "other leg", "coming", "visitors", "against"))
"""Rules that find the first team outside the clause in any case: their figures allow for it."""
_NO_SUBJECT = 0.15
_QUOTED = 0.2
_EACH_MORE = 0.02


def confidence_of(told: Told) -> float:
    """Between 0.3 and 0.98, from the surest clause: less where a team goes without saying, more where several clauses agree."""
    best = max((_sure(claim) for claim in told.claims), default=0.0)
    return round(max(_FLOOR, min(_CEILING, best + _EACH_MORE * min(len(told.claims) - 1, 3))), 2)


def _sure(claim: Claim) -> float:
    sure = _BY_RULE.get(claim.rule, _OTHERS)
    if claim.one_mark is None and claim.rule not in _WITHOUT_SUBJECT:
        sure -= _NO_SUBJECT
    return sure - _QUOTED if claim.reading.quoted else sure
