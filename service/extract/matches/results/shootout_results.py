# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results of shoot-outs that are told sentences apart: "a shoot-out win over A. … B saved twice as they triumphed 4-2". Kicks are
``shootouts``' business, scores that name their shoot-out ``scores``'."""

import re
from collections.abc import Iterable

from service.extract.matches.claim import Claim
from service.extract.matches.reading import Reader

_WON_SO = re.compile(
    r"\b(?:shoot-?out|penalty|spot-kick) (?:win|victory|success|triumph|defeat|loss|heartbreak|exit|agony|joy|drama)\b"
    r"|\b(?:win|victory|success|triumph|defeat|loss|won|beat\w*|lost|through|out|exit|past|edg\w+|overc[ao]m\w+|saw off|seeing off|progress\w*|advanc\w*|prevail\w*|triumphed|eliminat\w+|beaten|defeated) (?:[\w-]+ |«[TECGV]\d+» ){0,5}?(?:on|by|via|in|after|through) (?:an? |the )?(?:[\w-]+ ){0,2}?(?:penalties|penalty shoot-?out|shoot-?out|spot-kicks)\b"
)
_WORDS = ("shoot", "penalt", "spot-kick")
_KICKS = re.compile(r"\b(?:saved|saves|saving|missed|misses|miss|spot-kicks?|spot|penalt\w+|shoot-?outs?|kicks?|nerve|decisive)\b")
_NEAR = 6
"""Sentences between the telling of a shoot-out and its score, at most."""


def shootout_results(reader: Reader, claims: Iterable[Claim]) -> None:
    """Makes the odd score after a shoot-out that has been told without one the shoot-out's, and its winner who went through."""
    told: dict[frozenset[str], int] = {}
    for claim in claims:
        pair, number = frozenset((claim.one, claim.other)), claim.reading.number
        if claim.status != "finished" or claim.winner not in ("one", "other") or claim.shootout is not None:
            continue
        if claim.score is None:
            if any(map(claim.reading.tagged.__contains__, _WORDS)) and _WON_SO.search(claim.reading.tagged):
                claim.through = True
                told.setdefault(pair, number)
        elif claim.alone and pair in told and 0 < number - told[pair] <= _NEAR:
            beside = reader.readings[max(told[pair] + 1, number - 1) : number + 1]
            if any(_KICKS.search(reading.tagged) for reading in beside):
                claim.shootout, claim.shootout_mark = claim.score, claim.score_mark
                claim.score, claim.score_mark = None, None
