"""Puts the claims of an article together: which of them tell of the same match, and what they tell of it in sum."""

import re
from dataclasses import dataclass, field
from datetime import date, time

from service.extract.dates import DatePhrase, day_of
from service.extract.matches.claim import CARRIED, ONCE_AGAIN, Claim, Status
from service.extract.matches.discourse import Discourse
from service.extract.matches.ground_owners import ground_of, host_of
from service.extract.matches.leads import brings_a_lead
from service.extract.matches.other_meetings import stands_alone
from service.extract.matches.phrased_days import phrase_of, same_day, vague
from service.extract.matches.reading import Mark, Reader
from service.extract.matches.stages import BEFORE, StageMention
from service.extract.names import CompetitionMention, VenueMention
from service.extract.national import is_nation

Pair = tuple[int, int]


@dataclass
class Told:
    """One match in the making. Pairs of numbers are in the order of ``teams``; ``evidence`` has the characters that each field rests on."""

    teams: tuple[str, str]
    claims: list[Claim]
    status: Status
    evidence: dict[str, tuple[int, int]] = field(default_factory=dict)
    home: str | None = None
    score: Pair | None = None
    half_time: Pair | None = None
    at_break: tuple[str | None, int, int] | None = None
    """Who led at the break, nobody where it was level, and the characters that tell it: by how many goals, the goals tell."""
    shootout: Pair | None = None
    aggregate: Pair | None = None
    winner: str | None = None
    through: bool = False
    """Whether the winner is only said to have gone through."""
    drawn: bool = False
    extra_time: bool = False
    competition: CompetitionMention | None = None
    stage: str | None = None
    group: str | None = None
    season: str | None = None
    round: str | None = None
    neutral: bool = False
    leg: int | None = None
    replay: bool = False
    reached: str | None = None
    """The stage that a team reached by this match."""
    venue: VenueMention | None = None
    day: date | None = None
    starts: time | None = None
    """Of the kick-off, as told."""
    phrase: DatePhrase | None = None
    inferred: bool = False
    advancing: str | None = None
    primary: bool = False

    @property
    def over(self) -> bool:
        return self.status in ("finished", "abandoned", "live")

    def other(self, key: str) -> str:
        return self.teams[1] if key == self.teams[0] else self.teams[0]

    def rests(self, name: str, start: int, end: int) -> None:
        self.evidence.setdefault(name, (start, end))


MOST_MATCHES = 300
"""Of one article; what names more is no article, and only the first ones are taken."""
_MOST_OF_A_PAIR = 12


def merge_claims(reader: Reader, claims: list[Claim], discourse: Discourse) -> list[Told]:
    """The matches in the order in which they are first told."""
    found: list[Told] = []
    by_pair: dict[frozenset[str], list[Told]] = {}
    for claim in claims:
        same = by_pair.setdefault(frozenset((claim.one, claim.other)), [])
        fits = [told for told in same[-_MOST_OF_A_PAIR:] if _fits(reader, told, claim)]
        if fits:
            told = max(
                fits, key=lambda told: (told.score is not None and told.score == _ordered(told, claim, claim.score), len(told.claims))
            )
            told.claims.append(claim)
            _absorb(reader, told, claim)
        elif (
            not claim.alone
            or stands_alone(claim)
            or _elsewhere(claim, same)
            or _of_another_contest(claim, same)
            or all(told.leg == 1 for told in same)
            or _the_leg_before(claim, same)
            or _the_replay(claim, same)
            or _makes_up_the_aggregate(claim, same)
        ):  # what is not the first leg is the second
            told = Told((claim.one, claim.other), [claim], claim.status or "finished")
            _absorb(reader, told, claim)
            found.append(told)
            same.append(told)
            if len(found) == MOST_MATCHES:
                break
    for told in found:
        _settle_sides(told, discourse)
    return found


def _elsewhere(claim: Claim, same: list[Told]) -> bool:
    """ "A, who won 2-1 at C Park": at home to the side that they are told to have visited."""
    return claim.score is not None and claim.home is not None and all(told.home not in (None, claim.home) for told in same)


def _of_another_contest(claim: Claim, same: list[Told]) -> bool:
    """ "meet A in the cup. They won 3-0 here in the league": a score of another contest, of two who are still to meet."""
    if claim.score is None or any(told.over for told in same):
        return False
    competition = _competition(claim)
    return competition is not None and all(
        told.competition is not None and told.competition.competition_id != competition.competition_id for told in same
    )


_AFTER_A = re.compile(
    r"\b(?:after|following|despite|having (?:\w+ )?(?:won|lost|drawn|been held|earned|forced)) (?:an? |the |their |«E\d+» )?"
    r"(?:[\w-]+ ){0,2}(?:«S\d+» )?(?:[\w-]+ )?$"
)


def _the_leg_before(claim: Claim, same: list[Told]) -> bool:
    """ "lost 3-0 to B in the second leg after a goalless draw at home": that was the first."""
    second = any(told.leg == 2 and told.claims[-1].reading is claim.reading for told in same)
    return second and _AFTER_A.search(claim.reading.tagged, 0, claim.reading.to_tagged(claim.at)) is not None


def _the_replay(claim: Claim, same: list[Told]) -> bool:
    """ "drew 2-2 with B but lost the replay 4-0": a match of its own."""
    replayed = any(isinstance(mark.value, StageMention) and mark.value.replay for mark in claim.context)
    return replayed and claim.score is not None and all(told.drawn and not told.replay for told in same)


def _makes_up_the_aggregate(claim: Claim, same: list[Told]) -> bool:
    """ "a 5-1 aggregate victory over B: they drew 1-1 away and then won 4-0": the two make up the sum."""
    for told in same:
        score = _ordered(told, claim, claim.score)
        if score and told.score and told.aggregate and tuple(map(sum, zip(score, told.score, strict=True))) == told.aggregate:
            return True
    return False


def _ordered(told: Told, claim: Claim, pair: Pair | None) -> Pair | None:
    if pair is None:
        return None
    return pair if claim.one == told.teams[0] else (pair[1], pair[0])


def _fits(reader: Reader, told: Told, claim: Claim) -> bool:
    """Whether nothing that the claim tells contradicts the match."""
    score = _ordered(told, claim, claim.score)
    if score and told.score and score != told.score:
        return False
    ahead, later = told.status in ("scheduled", "postponed"), claim.status in ("scheduled", "postponed")
    if ahead != later:
        return False
    if claim.home and told.home and claim.home != told.home:
        return False
    if told.status == "abandoned" and claim.rule == CARRIED:
        return False  # what was led by before the second leg was abandoned
    if claim.rule == ONCE_AGAIN and any(each.reading is claim.reading for each in told.claims):
        return False
    leg, stage = _leg_and_stage(claim)
    if (told.through and leg == 1) or (claim.through and told.leg == 1):
        return False  # who goes through goes through in the second
    if (claim.shootout and told.leg == 1) or (told.shootout and leg == 1):
        return False  # a first leg goes to no shoot-out
    winner = _winner(claim) if claim.score or not claim.shootout else None
    on_penalties = told.shootout is not None and told.score is None and claim.score is not None
    if not (claim.through or told.through or on_penalties) and (
        (winner and told.winner and winner != told.winner)
        or (winner and told.drawn and not told.shootout)
        or (claim.winner == "draw" and told.winner and not claim.shootout and not told.shootout)
    ):
        return False
    of_a_group = ahead and later and is_nation(claim.one) and {stage, told.stage} == _IN_QUALIFYING
    if (leg and told.leg and leg != told.leg) or (stage and told.stage and stage != told.stage and not of_a_group):
        return False
    competition = _competition(claim)
    if competition and told.competition and competition.competition_id != told.competition.competition_id:
        return False
    phrase = phrase_of(reader, claim)
    if phrase is not None and told.phrase is not None and not same_day(reader, phrase, told.phrase, told.over):
        return False
    if phrase is not None and told.phrase is None and told.score is None and claim.score is not None and _of_old(reader, told, phrase):
        return False
    return not (phrase is not None and told.phrase is None and told.score is not None and claim.score is None and vague(phrase))


_OLD = 2
"""Years after which a match is no longer news, so that no article begins with it."""


def _of_old(reader: Reader, told: Told, phrase: DatePhrase) -> bool:
    """ "A made to sweat by B ... the day in 1967 when B won 1-0": what an article begins with is no match of years ago."""
    leads = told.claims[0].reading.number <= 1 and told.over
    return leads and reader.day is not None and phrase.year is not None and reader.day.year - phrase.year >= _OLD


_IN_QUALIFYING = {"qualifier", "group stage"}
"""A country's next match may be told as either: "the World Cup qualifier", "Wednesday's Group Six match"."""
_AHEAD_OF = re.compile(r"\b(?:need|needs|before|ahead of|for|hopes?|until|win|into)\b[^.;]{0,30}$")


def _winner(claim: Claim) -> str | None:
    return claim.one if claim.winner == "one" else claim.other if claim.winner == "other" else None


def _leg_and_stage(claim: Claim) -> tuple[int | None, str | None]:
    leg, stage = None, None
    for mark in claim.context:
        value = mark.value
        if isinstance(value, StageMention):
            if not (
                value.leg == 2
                and claim.status == "finished"
                and _AHEAD_OF.search(claim.reading.tagged[: claim.reading.tagged_start(mark)][-45:])
            ):
                leg = leg or value.leg
            stage = stage or _stage_of(value, claim)
    return leg, stage


def _stage_of(value: StageMention, claim: Claim) -> str | None:
    if value.stage is None:
        return None
    if value.reached and not (value.stage in _FINALS and claim.winner == "other" and not _in_the_round_before(claim, value)):
        return BEFORE.get(value.stage)
    return value.stage


_FINALS = ("final", "play-off final")
_ALL_THE_SAME = re.compile(r"\b(?:after|despite|even though|in spite of|on (?:away goals|aggregate|penalties))\b")
""" "reached the final on away goals after losing at B", not "reached the final, where they lost to B"."""


def _in_the_round_before(claim: Claim, reached: StageMention) -> bool:
    if _of_another_round(claim, reached):
        return True
    end = claim.reading.to_tagged(min(reached.end, claim.reading.end - 1))
    return _ALL_THE_SAME.search(claim.reading.tagged, end, max(end, claim.reading.to_tagged(claim.at))) is not None


def _of_another_round(claim: Claim, reached: StageMention) -> bool:
    """Whether the claim names a leg or another stage beside the one that was reached: "into the final despite losing the second leg"."""
    values = [mark.value for mark in claim.context if isinstance(mark.value, StageMention) and mark.value is not reached]
    return any(value.leg is not None or value.stage is not None for value in values)


def _competition(claim: Claim) -> CompetitionMention | None:
    return next((mark.value for mark in claim.context if isinstance(mark.value, CompetitionMention)), None)


def _absorb(reader: Reader, told: Told, claim: Claim) -> None:
    _absorb_result(told, claim)
    for mark in claim.context:
        value = mark.value
        if isinstance(value, CompetitionMention) and told.competition is None:
            told.competition = value
            told.rests("competition", mark.start, mark.end)
        elif isinstance(value, VenueMention) and told.venue is None:
            told.venue = ground_of(reader, told.teams, value)
            told.rests("venue", mark.start, mark.end)
        elif isinstance(value, StageMention):
            _absorb_stage(told, claim, mark, value)
    phrase = phrase_of(reader, claim)
    if phrase is not None and (told.phrase is None or (vague(told.phrase) and not vague(phrase))):
        told.phrase = phrase
        published = reader.day
        told.day = day_of(phrase, published, "past" if told.over else "future")
        if told.status == "postponed" and published and told.day and told.day > published and phrase.offset is None:
            told.day = day_of(phrase, published, "past")
        told.rests("kickoff.date", phrase.start, phrase.end)
    if told.status == "finished" and claim.status in ("abandoned", "live"):
        told.status = claim.status
    if told.status == "scheduled" and claim.status == "postponed":
        told.status = "postponed"


def _absorb_stage(told: Told, claim: Claim, mark: Mark, value: StageMention) -> None:
    stage = _stage_of(value, claim)
    if stage and told.stage is None:
        told.stage = stage
        told.rests("stage", mark.start, mark.end)
    if value.reached and told.over:
        told.reached = told.reached or value.stage
    if value.group and told.group is None:
        told.group = value.group
        told.rests("group", mark.start, mark.end)
    ahead = value.leg == 2 and told.over and _AHEAD_OF.search(claim.reading.tagged[: claim.reading.tagged_start(mark)][-45:])
    if value.leg and told.leg is None and not ahead:
        told.leg = 2 if value.leg == 1 and brings_a_lead(claim.reading, mark) else value.leg
        told.rests("leg.number", mark.start, mark.end)
    told.replay = told.replay or value.replay


def _absorb_result(told: Told, claim: Claim) -> None:
    for name, pair, mark in (
        ("score.final", claim.score, claim.score_mark),
        ("score.half_time", claim.half_time, claim.half_time_mark),
        ("score.shootout", claim.shootout, claim.shootout_mark),
        ("score.aggregate", claim.aggregate, claim.aggregate_mark),
    ):
        field_name = name.split(".")[1].replace("final", "score")
        if pair is not None and mark is not None and getattr(told, field_name) is None:
            setattr(told, field_name, _ordered(told, claim, pair))
            told.rests(name, mark.start, mark.end)
    for key, team_mark in ((claim.one, claim.one_mark), (claim.other, claim.other_mark)):
        if team_mark is not None:
            told.rests(f"team:{key}", team_mark.start, team_mark.end)
    if claim.home and told.home is None:
        told.home = claim.home
        if claim.home_mark is not None:
            told.rests("sides", claim.home_mark.start, claim.home_mark.end)
    winner = _winner(claim)
    if claim.advancing is not None and claim.advancing_span is not None and told.advancing is None:
        told.advancing = claim.advancing
        told.rests("advancing", *claim.advancing_span)
    if told.through and not claim.through and claim.winner:
        told.through = False
        if winner != told.winner:  # gone through after a draw or a defeat
            told.advancing, told.winner = told.winner, None
            told.evidence.pop("winner", None)
    elif claim.through and (told.drawn or (told.winner and winner != told.winner)):
        told.advancing = told.advancing or winner
    if (
        told.shootout
        and claim.score
        and told.score == _ordered(told, claim, claim.score)
        and told.winner
        and winner not in (None, told.winner)
    ):
        told.advancing, told.winner = told.advancing or told.winner, None  # lost on the day, and through on penalties
        told.evidence.pop("winner", None)
    if claim.shootout and not claim.score and told.winner and winner != told.winner:
        told.advancing = told.advancing or winner  # the shoot-out, not the match
    if winner and told.winner is None and not (claim.through and told.drawn and told.score is not None and not told.shootout):
        told.winner, told.through = winner, claim.through
        if claim.winner_span:
            told.rests("winner", *claim.winner_span)
    elif claim.winner == "draw" and told.winner is None:
        told.drawn = True
        if claim.winner_span:
            told.rests("winner", *claim.winner_span)
    if claim.extra_time_span:
        told.extra_time = True
        told.rests("duration", *claim.extra_time_span)


def _settle_sides(told: Told, discourse: Discourse) -> None:
    """A ground that is one team's own tells who was at home."""
    host = host_of(told.teams, told.venue)
    if told.home is None and told.venue is not None and host is not None:
        told.home = host
        told.rests("sides", told.venue.start, told.venue.end)
    if told.home:
        discourse.homes.setdefault(frozenset(told.teams), told.home)
