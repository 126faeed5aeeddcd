"""Which side a person of the article is on, for the match at hand: by line-ups, by what the article says of them, by the goals' own
words."""

from service.extract.folding import fold
from service.extract.matches.merge import Told
from service.extract.matches.sheet import Sheet


def side_of(name: str, told: Told, sheet: Sheet | None, affiliations: dict[str, str]) -> str | None:
    """The key of the person's team, if it is one of the match's."""
    if sheet is not None and sheet.players:
        folded = fold(name)
        parts = folded.split()
        for candidate in (folded, parts[-1] if parts else "", " ".join(parts[-2:])):
            if candidate in sheet.players:
                return sheet.players[candidate]
    team = affiliations.get(name)
    return team if team in told.teams else None
