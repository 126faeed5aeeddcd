# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""What happened in a match, before it is put into the model: one shape for goals, cards, substitutions and missed penalties."""

from dataclasses import dataclass, field
from typing import Literal


@dataclass
class Event:
    """``team``: the key of the side it counts for. ``player``: the scorer, the booked one, the one who came on; ``other``: assist or player off.

    ``spans`` are (field, start, end) in the text.
    """

    type: Literal["goal", "card", "substitution", "penalty_missed", "shootout_kick"]
    player: str | None
    team: str | None = None
    likely: str | None = None
    """The side of a goal that words of less weight speak for, where ``team`` is open."""
    minute: int | None = None
    added: int | None = None
    penalty: bool = False
    own_goal: bool = False
    card: Literal["yellow", "second_yellow", "red"] | None = None
    other: str | None = None
    scored: bool = True
    levels: bool = False
    """A goal that the text calls an equaliser."""
    opens: bool = False
    """A goal that the text calls the first."""
    nth: int = 1
    """Which of its man's goals it was at least, as the text tells."""
    leads: bool = False
    """A goal after which its side led."""
    half: Literal[1, 2] | None = None
    """In which half it was scored, where words tell that."""
    behind: bool = False
    """A goal after which its side was still behind."""
    after: tuple[int, int] | None = None
    """The score that the goal made, where the text tells it, in the order written."""
    second_only: bool = False
    """A goal told to be its man's second, whose first is told nowhere."""
    spans: list[tuple[str, int, int]] = field(default_factory=list)
