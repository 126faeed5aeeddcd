"""How an article names teams, competitions and grounds: the mentions, and nothing of how they are found."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from service.extract.folding import fold

NameKind = Literal["name", "short", "nickname", "demonym"]


@dataclass(slots=True)
class TeamMention:
    """Characters ``start:end`` name the team; ``team_id`` is None for a team outside the knowledge, whose name is as written.

    ``kind``: by a name, by a part of one that this article makes clear ("City"), by a nickname ("Magpies"), by its people ("Dutch").
    """

    start: int
    end: int
    name: str
    team_id: str | None
    country: str | None
    kind: NameKind = "name"

    @property
    def key(self) -> str:
        """What tells one team of the article from another: the id, else the folded name."""
        return self.team_id or fold(self.name)


class CompetitionMention(NamedTuple):
    start: int
    end: int
    name: str
    competition_id: str
    kind: str = "league"
    country: str | None = None


class VenueMention(NamedTuple):
    start: int
    end: int
    name: str
    city: str | None
    home_team_id: str | None
    venue_id: str = ""
    owners: tuple[str, ...] = ()
    """All teams that have a ground of this name."""


@dataclass(frozen=True, slots=True)
class Names:
    """All mentions, each list in the order of the text, none overlapping another."""

    teams: tuple[TeamMention, ...] = ()
    competitions: tuple[CompetitionMention, ...] = ()
    venues: tuple[VenueMention, ...] = ()
