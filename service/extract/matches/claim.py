"""One claim: what one clause says of two teams. Its shape, which team a mark or a pair gives, and how a result or score is put into it; no
language is read here.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.names import VenueMention

Status = Literal["scheduled", "live", "finished", "postponed", "abandoned", "cancelled"]


CARRIED = "carried lead"
"""The rule of a first leg that is told by the lead which it left."""
EITHER_OR = "either or"
"""The rule of a match of two of whom one will meet a third side."""
ONCE_AGAIN = "once again"
"""The rule of a further result of two teams, which is of another match than what its sentence tells of them before."""


@dataclass
class Claim:
    """Two teams by their keys, the subject first, and what one clause tells of their match. Scores are in the order of the two teams.

    ``alone``: the text names one team only, the other is the one it met before. ``sure`` tells how far the rule can be trusted (0..1).
    """

    reading: Reading
    at: int
    one: str
    other: str
    one_mark: Mark | None
    other_mark: Mark | None
    status: Status | None
    rule: str
    sure: float
    score: tuple[int, int] | None = None
    score_mark: Mark | None = None
    winner: Literal["one", "other", "draw"] | None = None
    winner_span: tuple[int, int] | None = None
    home: str | None = None
    home_mark: Mark | None = None
    alone: bool = False
    shootout: tuple[int, int] | None = None
    shootout_mark: Mark | None = None
    aggregate: tuple[int, int] | None = None
    aggregate_mark: Mark | None = None
    half_time: tuple[int, int] | None = None
    half_time_mark: Mark | None = None
    extra_time_span: tuple[int, int] | None = None
    context: list[Mark] = field(default_factory=list)
    advancing: str | None = None
    advancing_span: tuple[int, int] | None = None
    through: bool = False
    """Told by words for going through ("squeeze past", "knock out"): be it on penalties, or after a defeat in the second leg."""
    scorers: tuple[tuple[str | None, int, int], ...] = ()
    """Lists of scorers that stand with the result: the key of the team, where the list tells it, and the characters of the list."""


def key_of(mark: Mark) -> str:
    return mark.value.key  # type: ignore[union-attr]


def host_at(place: Mark | None) -> str | None:
    """Who is at home at a place: the team whose ground it is, or that is called by its name."""
    if place is None:
        return None
    return place.value.home_team_id if isinstance(place.value, VenueMention) else key_of(place) if place.tag == "T" else None


def leg_at(place: Mark, leg: int) -> Mark:
    """A mark of a leg that no words of its own tell: it stands where another mark does."""
    return Mark(-1, "G", place.start, place.end, StageMention(place.start, place.end, None, leg=leg))


def other_of(pair: Sequence[str], key: str | None) -> str:
    """The other one of the two."""
    return pair[1] if pair[0] == key else pair[0]


def new_claim(reading: Reading, one: Mark, other: Mark, at: int, status: Status | None, rule: str, sure: float) -> Claim:
    return Claim(reading, at, key_of(one), key_of(other), one, other, status, rule, sure)


def result_of(
    reading: Reading,
    relation: str,
    one: str,
    one_mark: Mark | None,
    other: str,
    other_mark: Mark | None,
    at: int,
    score: Mark | None,
    rule: str,
    sure: float,
) -> Claim:
    claim = Claim(reading, at, one, other, one_mark, other_mark, "finished", rule, sure)
    claim.winner = "one" if relation == "win" else "other" if relation == "loss" else "draw"
    last = other_mark or one_mark
    end = last.end if last is not None else at + 1
    claim.winner_span = (min(at, end), max(at + 1, end))
    if score is not None:
        set_score(claim, score, claim.winner)
    return claim


def set_score(claim: Claim, mark: Mark, winner: str | None) -> None:
    """Puts the score in the order of the claim's teams: the winner has more."""
    value = mark.value
    if not isinstance(value, ScoreMention):
        return
    high, low = max(value.first, value.second), min(value.first, value.second)
    pair = (high, low) if winner == "one" else (low, high) if winner == "other" else (value.first, value.second)
    if value.kind == "shootout":
        claim.shootout, claim.shootout_mark = pair, mark
    elif value.kind == "aggregate":
        claim.aggregate, claim.aggregate_mark = pair, mark
    elif value.kind == "half_time":
        claim.half_time, claim.half_time_mark = pair, mark
    else:
        claim.score, claim.score_mark = pair, mark
        if winner == "draw" and high != low:
            claim.score, claim.score_mark = None, None


def without_result(claim: Claim) -> Claim:
    """The match alone, where the words leave open how it ended."""
    claim.winner, claim.winner_span, claim.score, claim.score_mark = None, None, None, None
    return claim
