# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told to be as another one: "did likewise at B", "and B were held by the same score", "the same score by which B had won the first
leg". What the other one is, other rooms read; a further result with a score of its own is ``more_scores``' business.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from service.extract.matches.claim import Claim, key_of, other_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.results.phrases import score_earlier
from service.extract.matches.results.prepositions import home_by_preposition

_LIKEWISE = re.compile(
    r"«T(\d+)»,?(?: (?:also|too),?)? (?:(?:did|repeated|managed|achieved) (?:likewise|the same|the trick|the feat|so too)(?: thing)?|followed suit|(?:suffered|met) (?:the same|a similar) fate),? (at|against|to|away to|at home to|over) (?:the )?«T(\d+)»(?!'s? )"
)
""" "A won 2-0 at B and C did likewise at D"."""
_HELD_TOO = re.compile(
    r"«[SD]\d+»,? and (?:then )?(?:the )?«T(\d+)» were (?:then |also |duly )?(?:(held)|beaten|thrashed|defeated|hammered|overcome|seen off|swept aside|dispatched)\b(?!(?: [\w'-]+| «[SDGC]\d+»){0,6} (?:by (?!the same)|at) ?(?:the )?«?)(?: (?:to a |by the same (?:score|scoreline|margin)|«S(\d+)»))?"
)
""" "drew 1-1 with A in May, and B were held by the same score in June": by whom the sentence tells of."""
_SAME_SCORE = re.compile(
    r"the same (?:score|scoreline|result|margin) (?:by|with) which (?:the )?«[TE](\d+)»,? [^.;]{0,60}?"
    r"\b(?:(won|win|took|taken|claimed|edged|beaten|triumphed|prevailed)|lost|dropped|surrendered)\b[^.;«]{0,20}(?:«D\d+»(?:'s)? )?«G\d+»"
)


def same_score(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What the sentence tells by the score of another match."""
    if discourse.here and " and «T" in reading.tagged and (too := _HELD_TOO.search(reading.tagged)) is not None:
        yield from _held_too(reading, discourse, too)
    if discourse.here and "the same " in reading.tagged and "S" in reading.tags:
        yield from _by_the_same(reading, discourse)


def likewise(reading: Reading, found: list[Claim]) -> list[Claim]:
    """The results that the sentence tells to be as the one before in it."""
    more: list[Claim] = []
    for match in _LIKEWISE.finditer(reading.tagged) if found and reading.tags.count("T") > 2 else ():
        one, other = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(3))]
        told = [claim for claim in found if claim.at < one.start and claim.winner is not None and claim.status == "finished"]
        if told and key_of(one) not in (told[-1].one, told[-1].other, key_of(other)):
            relation = {"one": "win", "other": "loss"}.get(told[-1].winner or "", "draw")
            claim = result_of(reading, relation, key_of(one), one, key_of(other), other, one.start, told[-1].score_mark, "likewise", 0.8)
            claim = replace(claim, score=told[-1].score)
            home_by_preposition(claim, match.group(2), "", other)
            more.append(claim)
    return more


def _held_too(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    mark, one = reading.by_number[int(match.group(1))], discourse.here[-1][0]
    spoken_of = (discourse.focus, discourse.lead(None), discourse.topic())
    if key_of(mark) in discourse.here[-1] or not discourse.alike(one, key_of(mark)) or one not in spoken_of:
        return
    told = reading.by_number[int(match.group(3))] if match.group(3) else None
    score = score_earlier(reading, discourse, mark.start) if told is None and "the same" in match.group() else told
    yield result_of(reading, "draw" if match.group(2) else "win", one, None, key_of(mark), mark, mark.start, score, "same score", 0.75)


def _by_the_same(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "A won 2-1, the same score by which B had taken the first leg": the other match of the two."""
    match, pair = _SAME_SCORE.search(reading.tagged), discourse.here[-1]
    if match is None:
        return
    mark, at = reading.by_number[int(match.group(1))], reading.to_text(match.start())
    one, score = discourse.team(mark), score_earlier(reading, discourse, at)
    if one is not None and one in pair and score is not None:
        yield result_of(reading, "win" if match.group(2) else "loss", one, mark, other_of(pair, one), None, at, score, "same score", 0.8)
