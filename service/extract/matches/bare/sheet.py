"""What the lists of an article tell of its match, and by which names they call the players. ``lists`` fills it."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from service.extract.folding import fold
from service.extract.matches.incidents import Event
from service.extract.matches.reading import Reader
from service.extract.people import PersonMention


@dataclass
class Sheet:
    """``players``: folded name as listed → team key. Events have full names; ``crowd`` and ``referee`` have their characters."""

    players: dict[str, str] = field(default_factory=dict)
    shared: set[str] = field(default_factory=set)
    """Names that both line-ups have."""
    events: list[Event] = field(default_factory=list)
    crowd: tuple[int, int, int] | None = None
    referee: tuple[str, int, int] | None = None
    covered: list[tuple[int, int]] = field(default_factory=list)
    """Characters that are lists: no sentences are read there."""

    guessed: bool = False
    """Whether the line-ups name no team, so that their order alone gives them one."""

    def enlist(self, name: str, team: str) -> None:
        """Takes up a player of a team by the name listed and by its last word."""
        folded = fold(name)
        for key in dict.fromkeys((folded, folded.split()[-1])):
            if key in self.shared:
                continue
            if self.players.setdefault(key, team) != team:
                del self.players[key]
                self.shared.add(key)

    def side(self, name: str) -> str | None:
        """The team that lists the player."""
        folded = fold(name)
        return self.players.get(folded) or self.players.get(folded.split()[-1] if folded else "")

    def turn(self, teams: tuple[str, str]) -> None:
        """Gives every line-up to the other of the two teams."""
        other = {teams[0]: teams[1], teams[1]: teams[0]}
        self.players = {name: other.get(team, team) for name, team in self.players.items()}
        for event in self.events:
            event.team = other.get(event.team, event.team) if event.team else None

    def covers(self, start: int, end: int) -> bool:
        """Whether a list stands within these characters."""
        k = bisect_left(self._ends, start + 1)
        return k < len(self.covered) and self.covered[k][0] < end

    @cached_property
    def _ends(self) -> list[int]:
        self.covered.sort()
        return [end for _, end in self.covered]


def full_name(reader: Reader, name: str, start: int) -> str:
    """The fullest name in the article of the player listed at ``start``."""
    mention = mention_at(reader, start, start + len(name))
    if mention is not None:
        return mention.person.name
    words = tuple(fold(name).split())
    found = reader.people_by_ending.get(words, set())
    if not found and len(words) == 2 and len(words[0].rstrip(".")) == 1:
        found = {each for each in reader.people_by_ending.get(words[1:], set()) if fold(each).startswith(words[0].rstrip("."))}
    return next(iter(found)) if len(found) == 1 else name


def mention_at(reader: Reader, start: int, end: int) -> PersonMention | None:
    """The person whom the text names within these characters."""
    mentions = reader.people.mentions
    k = bisect_right(mentions, start, key=lambda mention: mention.start) - 1
    if k >= 0 and mentions[k].start <= start and mentions[k].end >= end:
        return mentions[k]
    return None
