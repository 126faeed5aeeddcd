"""The match of a heading that only pairs two teams ("A v B"), where the text under it tells goals and cards: it was played."""

from service.extract.matches.merge import Told
from service.extract.matches.play.cards import find_cards
from service.extract.matches.play.goals import find_goals
from service.extract.matches.reading import Reader

_FEWEST = 2
"""Sentences with a goal or a card from which on a text is a report, and no preview that looks back."""
_OVER_THE_TEXT = 4
"""Sentences or lines within which a heading stands."""


def played_under_heading(reader: Reader, found: list[Told]) -> None:
    """Changes the status of the article's own match in place. Goals of sentences that tell another match do not count, nor quoted ones."""
    told = next((each for each in found if each.primary), None)
    if told is None or told.status != "scheduled" or told.phrase is not None or told.day is not None:
        return
    if any(claim.rule != "versus" or claim.reading.number >= _OVER_THE_TEXT for claim in told.claims):
        return
    claimed = {claim.reading.number for each in found for claim in each.claims}
    tell = [reading for reading in reader.readings if reading.number not in claimed and not reading.quoted]
    goals = {reading.number: hints for reading in tell if (hints := find_goals(reader, reading))}
    played = goals.keys() | {reading.number for reading in tell if find_cards(reader, reading, None)}
    if len(played) >= _FEWEST and any(hint.minute is not None for hints in goals.values() for hint in hints):
        told.status = "finished"
