# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Who went through: by the match, by both legs together, or because the article says who reached the next round or is out."""

import re

from service.extract.matches.claim import Claim
from service.extract.matches.facts.legs import OF_GROUPS
from service.extract.matches.governed import is_oblique
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.stages import StageMention
from service.extract.names import TeamMention

_KNOCKOUT = {
    "last 16",
    "quarter-final",
    "semi-final",
    "last 32",
    "play-off",
    "play-off semi-final",
    "conference semi-final",
    "conference final",
}


def who_advances(reader: Reader, told: Told, found: list[Told]) -> None:
    """Who goes through: the winner of a knock-out match that is not a final nor a first leg, or the team that reached the next round."""
    competition = told.competition
    no_tie = told.stage in ("final", *OF_GROUPS) or (
        competition is not None and (competition.kind == "friendly" or (competition.kind == "league" and told.stage not in _KNOCKOUT))
    )
    if told.status != "finished" or told.leg == 1 or no_tie:
        return
    reached = reaching(reader, told) if told.primary else None
    winner = _winner_of_tie(told, found)
    if reached is not None:
        by_sum = by_aggregate(told)
        told.advancing = by_sum or (told.winner if told.winner and told.leg is None else reached[0])
        told.rests("advancing", reached[1], reached[2])
        return
    open_yet = told.primary and told.shootout is None and (winner is None or told.leg == 2)
    if open_yet and (gone := _going_out(reader, told)) is not None:
        told.advancing = by_aggregate(told) or told.other(gone[0])
        told.rests("advancing", gone[1], gone[2])
        return
    out = next((claim for claim in told.claims if _OUT.search(_around(claim)) and claim.winner in ("one", "other")), None)
    tie = told.leg is not None or told.stage in _KNOCKOUT or (told.stage or "").endswith("round")
    cup = tie or (competition is not None and competition.kind == "cup")
    if winner is None and out is not None and told.leg is None:
        winner = out.one if out.winner == "one" else out.other
    if winner is not None and (cup or out is not None or told.shootout is not None):
        told.advancing = winner
        span = told.evidence.get("winner") or told.evidence.get("score.final") or told.evidence.get("score.shootout")
        if span is None and out is not None:
            span = out.winner_span
        if span:
            told.rests("advancing", *span)


_OUT = re.compile(
    r"\b(?:knock\w* (?:«\w\d+» )?out|put(?:ting)? (?:«\w\d+» )?out|dump\w*|eliminat\w*|oust\w*|out of the "
    r"(?:cup|competition|tournament|«C))\b"
)


def _around(claim: Claim) -> str:
    at = claim.reading.to_tagged(claim.at)
    return claim.reading.tagged[at : at + 50]


def _winner_of_tie(told: Told, found: list[Told]) -> str | None:
    """The winner of the match; of a second leg, of both legs together, where they are told."""
    if told.shootout:
        return told.teams[0] if told.shootout[0] > told.shootout[1] else told.teams[1]
    if told.leg != 2:
        return told.winner
    sums = told.aggregate
    first = next((other for other in found if other.leg == 1 and set(other.teams) == set(told.teams) and other.score), None)
    if sums is None and first is not None and first.score and told.score:
        one, two = first.score if first.teams == told.teams else (first.score[1], first.score[0])
        sums = (told.score[0] + one, told.score[1] + two)
    if sums is None or sums[0] == sums[1]:
        return told.winner if told.aggregate is not None else None
    return told.teams[0] if sums[0] > sums[1] else told.teams[1]


_GOING_OUT = re.compile(
    r"«T(\d+)» (?:(?:have|has|had|were|was|are|will|been|also|duly|now|all|agonisingly) ){0,3}(?:[a-z]+ly )?(?:crash(?:ed|es)? out|bow(?:ed|s)? out|tumbled? out|(?:go|went|gone|slipped|slumped) out|(?:knocked|dumped|sent|bundled) out|exit(?:ed|s)?|out|eliminated)"
    r"(?: (?:of|from) (?:the|this (?:season|year)'s|«E\d+») (?:«C\d+»|competition|tournament|cup|europe\w*)| «C\d+»| on (?:away goals|penalties|aggregate))"
    r"|«T(\d+)»'s (?:«C\d+» |european |cup )?(?:run|adventure|hopes|dream|campaign|interest|journey|involvement|challenge) (?:in (?:the )?(?:«C\d+»|europe) )?(?:is|are|was|were|came to an end|ended|has ended|have ended|has come to an end)(?: over| at an end)?\b"
)
""" "A are out of the Champions League", "B's European run is over"."""


def _going_out(reader: Reader, told: Told) -> tuple[str, int, int] | None:
    """The team of the main match that the first lines say is out."""
    for reading in reader.readings[:5]:
        for match in _GOING_OUT.finditer(reading.tagged) if not reading.quoted else ():
            mark = reading.by_number[int(match.group(1) or match.group(2))]
            if isinstance(mark.value, TeamMention) and mark.value.key in told.teams:
                return mark.value.key, mark.start, reading.to_text(match.end() - 1) + 1
    return None


def by_aggregate(told: Told) -> str | None:
    """Who has more over both legs."""
    if told.aggregate is None or told.aggregate[0] == told.aggregate[1]:
        return None
    return told.teams[0] if told.aggregate[0] > told.aggregate[1] else told.teams[1]


_THEIR_WAY = re.compile(r"«T\d+»'s? (?:passage|place|progress|progression|advancement|qualification|spot|berth)\b")


def _is_object(told: Told, reading: Reading, mark: Mark) -> bool:
    """ "A held B to a draw to reach the semi-finals": it is A who did."""
    return any(
        claim.reading is reading
        and claim.other_mark is mark
        and claim.one_mark is not None
        and reading.start <= claim.one_mark.start < mark.start
        for claim in told.claims
    )


def reaching(reader: Reader, told: Told) -> tuple[str, int, int] | None:
    """The team of the match that the first lines say has reached the next round."""
    for reading in reader.readings[:6]:
        stages = [mark for mark in reading.of("G") if isinstance(mark.value, StageMention) and mark.value.reached]
        if not stages:
            continue
        at = reading.tagged_start(stages[0])
        for mark in reversed(reading.of("T")):
            start = reading.tagged_start(mark)
            if not isinstance(mark.value, TeamMention) or mark.value.key not in told.teams or start > at:
                continue
            if _THEIR_WAY.match(reading.tagged, start) or not (is_oblique(reading, mark) or _is_object(told, reading, mark)):
                return mark.value.key, mark.start, stages[0].end
    return None
