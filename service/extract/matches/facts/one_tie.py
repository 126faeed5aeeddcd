"""The competition and round of a match by the other one of its tie: the leg after it, the replay of it.

Which leg is which, and who goes through, is ``legs``'s business.
"""

import re

from service.extract.dates import DatePhrase
from service.extract.matches.facts.eligibility import names_another
from service.extract.matches.merge import Told

_LONG_AGO = re.compile(
    r"season|\bterm\b|year|campaign|^in\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d{4}"
)
""" "the teams met in October": that is hardly of the tie that is played now."""


def long_ago(told: Told) -> bool:
    phrases = [mark.value for claim in told.claims for mark in claim.context if isinstance(mark.value, DatePhrase)]
    return any(_LONG_AGO.search(phrase.text.lower()) for phrase in phrases)


def of_the_tie(told: Told, found: list[Told]) -> None:
    """What a second leg or a replay is of, the match before it was of, too: "the second leg of their semi-final, after a 1-0 win"."""
    if not told.over or told.leg is not None or told.replay or long_ago(told):
        return
    pair = [other for other in found if other is not told and set(other.teams) == set(told.teams) and (other.leg == 2 or other.replay)]
    if len(pair) != 1 or pair[0].competition is None or names_another(told, pair[0].competition):
        return
    other = pair[0]
    if told.competition is None:
        told.competition = other.competition
        told.rests("competition", *other.evidence["competition"])
    elif other.competition is None or told.competition.competition_id != other.competition.competition_id:
        return
    if told.stage is None and other.stage is not None:
        told.stage = other.stage
        if "stage" in other.evidence:
            told.rests("stage", *other.evidence["stage"])
    if other.leg == 2:
        told.leg = 1
        told.rests("leg.number", *other.evidence.get("leg.number", other.evidence["competition"]))


def of_the_replay(told: Told, found: list[Told]) -> None:
    """What a drawn cup tie was of, the two play for again where the article speaks of a replay."""
    for other in found:
        level = other.score is not None and other.score[0] == other.score[1]
        cup = other.competition is not None and other.competition.kind == "cup"
        if other.over and level and cup and set(other.teams) == set(told.teams) and other.leg is None and not long_ago(other):
            told.competition, told.stage, told.replay = other.competition, told.stage or other.stage, True
            told.rests("competition", *other.evidence["competition"])
            if "stage" in other.evidence:
                told.rests("stage", *other.evidence["stage"])
            return
