# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results of shoot-outs that are told sentences apart: "a shoot-out win over A. … B saved twice as they triumphed 4-2". Kicks are
``shootouts``' business, scores that name their shoot-out ``scores``'."""

import re
from collections.abc import Iterable

from service.extract.matches.claim import Claim, key_of
from service.extract.matches.reading import Reader

_WON_SO = re.compile(
    r"\b(?:shoot-?out|penalty|spot-kick) (?:win|victory|success|triumph|defeat|loss|heartbreak|exit|agony|joy|drama)\b"
    r"|\b(?:win|victory|success|triumph|defeat|loss|won|beat\w*|lost|through|out|exit|past|edg\w+|overc[ao]m\w+|saw off|seeing off|progress\w*|advanc\w*|prevail\w*|triumphed|eliminat\w+|beaten|defeated) (?:[\w-]+ |«[TECGV]\d+» ){0,5}?(?:on|by|via|in|after|through) (?:an? |the )?(?:[\w-]+ ){0,2}?(?:penalties|penalty shoot-?out|shoot-?out|spot-kicks)\b"
)
_WORDS = ("shoot", "penalt", "spot-kick")
_KICKS = re.compile(r"\b(?:saved|saves|saving|missed|misses|miss|spot-kicks?|spot|penalt\w+|shoot-?outs?|kicks?|nerve|decisive)\b")
_NEAR = 6
"""Sentences between the telling of a shoot-out and its score, at most."""


_SHOOT_OUT = r"(?:penalties|(?:penalty )?shoot-?out|spot-kicks)"
_THEN_BY_KICKS = re.compile(
    rf"\b(?:before|and|but|then|where|which|only to|to|having),? (?:(?:the )?«(?P<tag>[TE])(?P<who>\d+)» )?(?:\w+ly |then |even |only )?"
    rf"(?:(?P<lost>(?:los(?:t|e|ing)|went out|go(?:ing)? out|bow(?:ed|ing) out|crash(?:ed|ing) out|were beaten|being beaten|fell|falling)\b)|(?:w[io]n|winning|go|going|went|came|coming|come|get|got|getting|held (?:on|their nerve)|kept their nerve|[a-z]{{3,}}(?:ed|ing))\b)"
    rf"(?: through| past| into «G\d+»| home)?(?P<kicks> «S\d+»)?(?: (?:only |again |there )?(?:on|via|in|after|by|through) (?:an? |the )?(?:[\w-]+ )?| the | a ){_SHOOT_OUT}\b"
)
""" "before going through on penalties", "and won the shoot-out", "where they lost on penalties"."""
_OF_KICKS = re.compile(
    r"(?:settled|decided|missed|saved|scor\w+|tak\w+|level\w*|convert\w+|follow\w+|preparing|practis\w+|forc\w+|end\w+)$"
)


def by_kicks(claim: Claim) -> None:
    """Who went through by a shoot-out that the words behind the match tell of: "were held at B before going through on penalties"."""
    reading = claim.reading
    if claim.status != "finished" or claim.winner in ("one", "other") or claim.shootout is not None or claim.advancing is not None:
        return
    match = _THEN_BY_KICKS.search(reading.tagged, reading.to_tagged(claim.at)) if any(map(reading.tagged.__contains__, _WORDS)) else None
    between = [mark for mark in reading.of("T") if claim.at < mark.start and match and reading.tagged_end(mark) < match.start()]
    if (
        match is None
        or (match["kicks"] and claim.winner is not None)
        or any(mark is not claim.other_mark and mark is not claim.one_mark for mark in between)
    ):
        return
    if _OF_KICKS.search(reading.tagged[match.start() : match.end()].rsplit(" on ", 1)[0].strip()):
        return
    who = reading.by_number[int(match["who"])] if match["tag"] == "T" else None
    subject = key_of(who) if who is not None else claim.one
    if subject not in (claim.one, claim.other):
        return
    won = subject if not match["lost"] else claim.other if subject == claim.one else claim.one
    span = (reading.to_text(match.start()), reading.to_text(match.end() - 1) + 1)
    if match["kicks"] is None:
        claim.advancing, claim.advancing_span = won, span
    if claim.winner is None:
        claim.winner, claim.winner_span = "one" if won == claim.one else "other", span


def shootout_results(reader: Reader, claims: Iterable[Claim]) -> None:
    """Makes the odd score after a shoot-out that has been told without one the shoot-out's, and its winner who went through."""
    told: dict[frozenset[str], int] = {}
    for claim in claims:
        pair, number = frozenset((claim.one, claim.other)), claim.reading.number
        if claim.status != "finished" or claim.winner not in ("one", "other") or claim.shootout is not None:
            continue
        if claim.alone and claim.score is not None and number and _WENT_TO.search(reader.readings[number - 1].tagged):
            _is_the_shootouts(claim)
        elif claim.score is None:
            if any(map(claim.reading.tagged.__contains__, _WORDS)) and _WON_SO.search(claim.reading.tagged):
                claim.through = True
                told.setdefault(pair, number)
        elif claim.alone and pair in told and not _on_the_night(claim) and 0 < number - told[pair] <= _NEAR:
            beside = reader.readings[max(told[pair] + 1, number - 1) : number + 1]
            if any(_KICKS.search(reading.tagged) for reading in beside):
                _is_the_shootouts(claim)


_ON_THE_NIGHT = re.compile(
    r"«S\d+» (?:on the (?:night|day|evening)|in (?:normal|regulation|ordinary) time|over (?:the )?90 minutes|after (?:90 minutes|extra[- ]time))\b"
)


def _on_the_night(claim: Claim) -> bool:
    """ "won 2-1 on the night to force a shoot-out": of the match itself."""
    mark = claim.score_mark
    return mark is not None and _ON_THE_NIGHT.match(claim.reading.tagged, claim.reading.tagged_start(mark)) is not None


_WENT_TO = re.compile(
    rf"\b(?:went|goes|go|going|gone|taken|headed|(?:decided|settled)(?: by| on| from| in)) (?:(?:straight )?(?:in)?to )?(?:an? |the )?(?:[\w-]+ )?(?:{_SHOOT_OUT}|the spot)\.?$"
)
""" "The match went to penalties. B then won 4-3"."""


def _is_the_shootouts(claim: Claim) -> None:
    claim.shootout, claim.shootout_mark = claim.score, claim.score_mark
    claim.score, claim.score_mark = None, None
