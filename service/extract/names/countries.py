"""Of which countries' football an article tells by the lesser-known clubs that it names. What each name means is decided in ``meaning``."""

from service.extract.folding import fold
from service.extract.knowledge import Entry, Ground, Team, Weak, knowledge
from service.extract.names.hits import Hit

_SEVERAL = 3
"""Lesser-known clubs of one country by whose names of one word an article is about its football."""


def told_countries(hits: list[Hit]) -> list[str]:
    """The countries (FIFA codes) of which so many lesser-known clubs stand there, by words that no other team or ground is called by."""
    found: dict[str, set[str]] = {}
    for hit in hits:
        target = hit.entries[0].target
        if len({_club_of(entry) for entry in hit.entries}) > 1 or not isinstance(target, Team) or target.national or target.fame != 1:
            continue
        if hit.entries[0].weak is Weak.MUCH and fold(hit.entries[0].spelling).strip() not in knowledge().cities:
            found.setdefault(target.country, set()).add(target.id)
    return [country for country, clubs in found.items() if len(clubs) >= _SEVERAL]


def _club_of(entry: Entry) -> str | None:
    target = entry.target
    return target.id if isinstance(target, Team) else target.home_team_id if isinstance(target, Ground) else None
