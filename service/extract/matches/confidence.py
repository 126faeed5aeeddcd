"""How far a report can be trusted: that these two teams met, with this score. Read off hand-annotated articles, coarsely."""

from service.extract.matches.merge import Told

_FLOOR, _CEILING = 0.3, 0.98
_BY_RULE = {
    "score line": 0.97,
    "versus": 0.93,
    "verb": 0.95,
    "verb with preposition": 0.93,
    "passive": 0.93,
    "noun": 0.93,
    "held": 0.9,
    "together": 0.9,
    "at home to": 0.85,
    "meets object": 0.88,
    "meets match": 0.86,
    "lifts past": 0.9,
}
_OTHERS = 0.72
_NO_SUBJECT = 0.12
_EACH_MORE = 0.02


def confidence_of(told: Told) -> float:
    """Between 0.3 and 0.98, from the surest clause: less where a team goes without saying, more where several clauses agree."""
    best = 0.0
    for claim in told.claims:
        sure = _BY_RULE.get(claim.rule, min(claim.sure, _OTHERS))
        if claim.one_mark is None or claim.alone:
            sure -= _NO_SUBJECT
        best = max(best, sure)
    return round(max(_FLOOR, min(_CEILING, best + _EACH_MORE * min(len(told.claims) - 1, 3))), 2)
