"""A match as one article tells it. Words are those of the Common Data Format (FIFA/DFB) and IPTC Sport Schema."""

from datetime import date as Date  # noqa: N812 - the field below is called date
from datetime import time as Time  # noqa: N812
from typing import Annotated, Literal

from pydantic import Field

from service.models.base import Frozen
from service.models.provenance import Span

Side = Literal["home", "away"]
MatchStatus = Literal["scheduled", "live", "finished", "postponed", "abandoned", "cancelled"]
Duration = Literal["regular", "extra_time", "shootout"]
Minute = Annotated[int, Field(ge=1, le=120)]
Added = Annotated[int, Field(ge=1, le=30)]
Goals = Annotated[int, Field(ge=0, le=99)]


class Team(Frozen):
    """A side of a match. ``id`` is null for a team outside the service's knowledge."""

    name: str = Field(description="The team's usual full name where it is known, else as the article has it")
    id: str | None = None
    country: str | None = Field(default=None, description="ISO 3166-1 alpha-3, or the FIFA code of a country that has none (ENG, SCO)")
    as_written: str


class Player(Frozen):
    """A person in a match, by the fullest name that the article gives. ``id`` is null for one outside the service's knowledge."""

    name: str
    id: str | None = None


class Competition(Frozen):
    name: str
    id: str | None = None


class Leg(Frozen):
    number: Literal[1, 2]
    of: Literal[2] = 2


class Kickoff(Frozen):
    """When the match is or was played.

    ``precision`` is ``day`` or ``minute`` where the text tells it (also by a relative phrase and the article's own date);
    ``inferred`` where it only follows from something else, such as the date of an embedded post: never used for identity.
    """

    date: Date
    time: Time | None = None
    precision: Literal["day", "minute", "inferred"]
    phrase: str | None = None


class Venue(Frozen):
    name: str
    city: str | None = None


class Pair(Frozen):
    """Goals of the home and the away side."""

    home: Goals
    away: Goals


class Score(Frozen):
    """``final`` counts 120 minutes at the most: never the kicks of a shoot-out."""

    half_time: Pair | None = None
    final: Pair | None = None
    shootout: Pair | None = None
    aggregate: Pair | None = None


class Official(Frozen):
    name: str
    role: Literal["referee", "assistant_referee", "fourth_official", "video_assistant_referee"] = "referee"


class IncidentFacts(Frozen):
    """What all incidents share. ``team`` is the side that the incident counts for: of an own goal the side that it is credited to."""

    team: Side | None = None
    minute: Minute | None = None
    added: Added | None = Field(default=None, description="Minutes of time added on: 90+3 is minute 90, added 3")


class Goal(IncidentFacts):
    type: Literal["goal"] = "goal"
    player: Player | None = None
    assist: Player | None = None
    is_penalty: bool = False
    is_own_goal: bool = False


class Card(IncidentFacts):
    type: Literal["card"] = "card"
    player: Player
    card: Literal["yellow", "second_yellow", "red"]


class Substitution(IncidentFacts):
    type: Literal["substitution"] = "substitution"
    player_in: Player
    player_out: Player | None = None


class PenaltyMissed(IncidentFacts):
    type: Literal["penalty_missed"] = "penalty_missed"
    player: Player


class ShootoutKick(IncidentFacts):
    type: Literal["shootout_kick"] = "shootout_kick"
    player: Player
    scored: bool


Incident = Annotated[Goal | Card | Substitution | PenaltyMissed | ShootoutKick, Field(discriminator="type")]


class MatchFacts(Frozen):
    """Everything one article tells of one match; what it does not tell is null.

    Where ``sides_known`` is false the text does not tell who was at home, and the first team named stands as ``home``.
    """

    home: Team
    away: Team
    sides_known: bool
    neutral: bool = False
    competition: Competition | None = None
    season: str | None = None
    stage: str | None = Field(
        default=None,
        description="qualifier, first round … fifth round, group stage, league phase, last 16, quarter-final, semi-final, final, play-off",
    )
    round: str | None = Field(default=None, description="Matchday number of a league, where told")
    group: str | None = None
    leg: Leg | None = None
    kickoff: Kickoff | None = None
    venue: Venue | None = None
    status: MatchStatus
    score: Score | None = None
    duration: Duration | None = Field(default=None, description="Null where the match is not over")
    winner: Literal["home", "away", "draw"] | None = None
    advancing: Side | None = None
    attendance: int | None = Field(default=None, ge=0)
    officials: tuple[Official, ...] = ()
    incidents: tuple[Incident, ...] = ()


class MatchClaim(MatchFacts):
    """What the extractor returns for one match of an article, with its evidence; ids are given later."""

    primary: bool = Field(default=False, description="The match that the article is about; at most one an article")
    confidence: float = Field(ge=0, le=1, description="That the pair and the score are right; calibrated")
    spans: tuple[Span, ...]
