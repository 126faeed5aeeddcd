"""The results that a sentence adds to one that it has told: of the same two, or as that one was."""

from service.extract.matches.claim import Claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.results.both_legs import both_legs
from service.extract.matches.results.more_scores import more_scores
from service.extract.matches.results.once_again import once_again
from service.extract.matches.results.same_again import likewise


def further_results(reading: Reading, found: list[Claim], discourse: Discourse) -> list[Claim]:
    """All of them, the ones with a score of their own first."""
    more = more_scores(reading, found)
    return [*more, *likewise(reading, found), *both_legs(reading, found), *once_again(reading, [*found, *more], discourse)]
