"""What each feature is worth: the linear models of ``data/meetings.tsv``, read once. ``data/learn.py`` writes that file."""

import math
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from service.extract.matches.likely.candidates import Candidate


@cache
def models() -> dict[str, dict[str, float]]:
    """Name → feature → weight; the feature "" is the intercept."""
    found: dict[str, dict[str, float]] = {}
    weights: dict[str, float] = {}
    for line in (files("service.extract.data") / "meetings.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            weights = found.setdefault(line.strip("[]"), {})
        elif not line.startswith("#"):
            feature, _, weight = line.rpartition("\t")
            weights[feature] = float(weight)
    return found


def model_of(candidate: Candidate) -> str:
    """The name of the model to ask: one for two teams that are named, one for a team and another that the article speaks of."""
    return "one" if candidate.other_mark is None else "two"


def worth(name: str, features: Iterable[str]) -> float:
    """What features are worth together, as log-odds: in whatever order they come, to the last bit, so that what is told never varies."""
    weights = models()[name]
    return math.fsum(map(weights.__getitem__, filter(weights.__contains__, features)))


def likelihood(worth: float) -> float:
    """How likely it is that a match is told, 0 to 1, by what all features and the intercept are worth."""
    return 1 / (1 + math.exp(-worth))
