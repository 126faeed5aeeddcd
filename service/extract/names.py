"""The teams, competitions and venues that an article names, found in one pass; which of several teams a short name means is decided here.

People are found in ``people``; what the teams did is ``matches``' business.
"""

from dataclasses import dataclass

from service.extract.document import Document


@dataclass(frozen=True, slots=True)
class TeamMention:
    """Characters ``start:end`` name the team; ``team_id`` is None for a team outside the knowledge, whose name is as written."""

    start: int
    end: int
    name: str
    team_id: str | None
    country: str | None


@dataclass(frozen=True, slots=True)
class CompetitionMention:
    start: int
    end: int
    name: str
    competition_id: str


@dataclass(frozen=True, slots=True)
class VenueMention:
    start: int
    end: int
    name: str
    city: str | None
    home_team_id: str | None


@dataclass(frozen=True, slots=True)
class Names:
    """All mentions, each list in the order of the text, none overlapping another."""

    teams: tuple[TeamMention, ...] = ()
    competitions: tuple[CompetitionMention, ...] = ()
    venues: tuple[VenueMention, ...] = ()


def find_names(document: Document) -> Names:
    """The teams, competitions and venues that the text names."""
    return Names()
