"""The two legs of a tie, and who went through."""

import re

from service.extract.dates import DatePhrase, day_of
from service.extract.matches.claim import Claim
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import is_oblique
from service.extract.names import TeamMention

FUTURE_LEG = re.compile(r"\b(?:hopes?|before|ahead of|until|next|will|is in|on \w+day|last minute of|need|takes place|to come)\b")


_KNOCKOUT = {"last 16", "quarter-final", "semi-final", "last 32", "play-off"}


def other_legs(reader: Reader, told: Told, found: list[Told]) -> None:
    """The other leg of a tie, told only by its number: "before the return leg", "having won the first leg"."""
    ours = [other for other in found if set(other.teams) == set(told.teams)]
    first = next((other for other in ours if other is not told and other.leg == 1 and other.over), None)
    if first is not None and told.status == "scheduled" and told.leg is None:
        told.leg = 2
        told.rests("leg.number", *first.evidence.get("leg.number", (told.claims[0].at, told.claims[0].at + 1)))
        first.competition, first.stage = first.competition or told.competition, first.stage or told.stage
        if told.home and first.home is None:
            first.home = told.other(told.home)
        return
    if not told.primary:
        return
    claimed = {claim.reading.number for one in found if one is not told for claim in one.claims if set(one.teams) == set(told.teams)}
    for reading in reader.readings:
        if reading.number in claimed:
            continue
        for mark in reading.of("G"):
            value = mark.value
            if not isinstance(value, StageMention) or value.leg is None or value.leg == told.leg:
                continue
            if any(other.leg == value.leg for other in ours):
                continue
            at = reading.tagged_start(mark)
            if value.leg == 2 and FUTURE_LEG.search(reading.tagged[max(0, at - 40) : at + 60]):
                _other_leg(reader, told, found, reading, mark, 2, "scheduled")
                return
            if value.leg == 1 and told.leg is None and told.aggregate and told.score:
                _other_leg(reader, told, found, reading, mark, 1, "finished")
                return


def _other_leg(reader: Reader, told: Told, found: list[Told], reading: Reading, mark: Mark, leg: int, status: str) -> None:
    other = Told(told.teams, [], "finished" if status == "finished" else "scheduled")
    other.claims = [Claim(reading, mark.start, *told.teams, None, None, other.status, "other leg", 0.75)]
    other.competition, other.stage, other.leg = told.competition, told.stage, leg
    for name in ("competition", "stage", *(f"team:{key}" for key in told.teams)):
        if name in told.evidence:
            other.evidence[name] = told.evidence[name]
    other.rests("leg.number", mark.start, mark.end)
    if other.status == "scheduled":
        for phrase in (each.value for each in reading.of("D")):
            if isinstance(phrase, DatePhrase) and other.phrase is None and mark.start < phrase.start:
                other.phrase, other.day = phrase, day_of(phrase, reader.day, "future")
                other.rests("kickoff.date", phrase.start, phrase.end)
    if told.leg is None:
        told.leg = 3 - leg
        told.rests("leg.number", mark.start, mark.end)
    if told.home:
        other.home = told.other(told.home)
    if leg == 1 and told.aggregate and told.score:
        first, second = told.aggregate[0] - told.score[0], told.aggregate[1] - told.score[1]
        if first >= 0 and second >= 0:
            other.score = (first, second)
            other.winner = told.teams[0] if first > second else told.teams[1] if second > first else None
            other.drawn = first == second
            span = told.evidence.get("score.aggregate")
            if span:
                other.rests("score.final", *span)
                other.rests("winner", *span)
    found.append(other)


def who_advances(reader: Reader, told: Told) -> None:
    """Who goes through: the winner of a knock-out match that is not a final nor a first leg, or the team that reached the next round."""
    if told.status != "finished" or told.leg == 1 or told.stage in ("final", "group stage", "league phase", "league stage", "qualifier"):
        return
    competition = told.competition
    if competition is not None and competition.kind in ("league", "friendly"):
        return
    reached = _reaching(reader, told)
    if reached is not None and told.primary:
        told.advancing = told.winner if told.winner and told.leg is None else reached[0]
        told.rests("advancing", reached[1], reached[2])
        return
    if competition is None and told.shootout is None:
        return
    cup = competition is not None and competition.kind == "cup"
    knockout = cup or told.leg is not None or told.stage in _KNOCKOUT or (told.stage or "").endswith("round") or told.shootout is not None
    winner = told.winner
    if told.shootout:
        winner = told.teams[0] if told.shootout[0] > told.shootout[1] else told.teams[1]
    if told.leg == 2 and told.aggregate:
        winner = (
            told.teams[0] if told.aggregate[0] > told.aggregate[1] else told.teams[1] if told.aggregate[1] > told.aggregate[0] else winner
        )
    elif told.leg == 2 and not told.shootout:
        return
    if knockout and winner:
        told.advancing = winner
        span = told.evidence.get("winner") or told.evidence.get("score.final") or told.evidence.get("score.shootout")
        if span:
            told.rests("advancing", *span)


_THEIR_WAY = re.compile(r"«T\d+»'s? (?:passage|place|progress|progression|advancement|qualification|spot|berth)\b")


def _reaching(reader: Reader, told: Told) -> tuple[str, int, int] | None:
    for reading in reader.readings[:6]:
        stages = [mark for mark in reading.of("G") if isinstance(mark.value, StageMention) and mark.value.reached]
        if not stages:
            continue
        at = reading.tagged_start(stages[0])
        for mark in reversed(reading.of("T")):
            start = reading.tagged_start(mark)
            if not isinstance(mark.value, TeamMention) or mark.value.key not in told.teams or start > at:
                continue
            if _THEIR_WAY.match(reading.tagged, start) or not is_oblique(reading, mark):
                return mark.value.key, mark.start, stages[0].end
    return None
