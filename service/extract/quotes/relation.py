"""How quoted words stand to the reporter's words around them, and whose they are: the outcomes of ``attribution`` and ``speakers``.

Nothing is decided here.
"""

from enum import Enum
from typing import NamedTuple

from service.extract.people import Person
from service.extract.people.lexicon import GENDERED_ROLES
from service.extract.quotes.naming import Phrase


class Relation(Enum):
    """How a region stands to the words around it."""

    AFTER = "its cue follows"
    BEFORE = "its cue stands before"
    CONTINUED = "goes on after the cue of the region before"
    FRAGMENT = "some words of a clause that a cue governs"
    BARE = "a sentence of its own, without a cue"
    NONE = "nobody is told to have said it"


class Attribution(NamedTuple):
    """``cue`` is the token of the verb (or noun), ``phrase`` whom it names as the speaker; both None for BARE and NONE."""

    relation: Relation
    cue: int | None = None
    phrase: Phrase | None = None


class Source(NamedTuple):
    """Whom words are attributed to. ``name`` is None for somebody unnamed; ``resolved_by`` is that of ``models.Speaker``."""

    name: str | None = None
    person: Person | None = None
    role: str | None = None
    affiliation: str | None = None
    mention: str | None = None
    resolved_by: str = "unknown"
    candidates: tuple[tuple[str, float], ...] = ()

    @property
    def noun(self) -> str:
        """The role, or the noun of the mention that tells a man or a woman: "a woman in the crowd"; "" where none does."""
        return self.role or next((word for word in (self.mention or "").lower().split() if word in GENDERED_ROLES), "")


class Clause(NamedTuple):
    """What ``phrase`` is told to have said by ``cue``: character ranges (two where the cue stands in the middle)."""

    parts: tuple[tuple[int, int], ...]
    cue: int
    phrase: Phrase


def candidates(ranked: list[tuple[float, Person]]) -> tuple[tuple[str, float], ...]:
    """Up to three people with their share of the likelihood; none where only one comes into question."""
    best = ranked[:3]
    if len(best) < 2:
        return ()
    weights = [2.0 ** min(score, 20) for score, _ in best]
    total = sum(weights)
    return tuple((person.name, round(weight / total, 3)) for weight, (_, person) in zip(weights, best, strict=True))
