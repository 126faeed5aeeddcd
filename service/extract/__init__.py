"""From an article's text to what it claims: pure functions of the text and its date, with no ids, no clock and no I/O."""

from dataclasses import dataclass
from datetime import datetime

from service.extract.document import Document
from service.extract.matches import extract_matches
from service.extract.named import named_people, named_teams
from service.extract.names import find_names
from service.extract.people import find_people
from service.extract.quotes import extract_quotes
from service.models import MatchClaim, Named, QuoteClaim

VERSION = "2"
"""Raised with every change of what is extracted, so that a rebuild can tell old events from new ones."""


@dataclass(frozen=True)
class Extraction:
    matches: tuple[MatchClaim, ...]
    quotes: tuple[QuoteClaim, ...]
    teams: tuple[Named, ...]
    people: tuple[Named, ...]


def extract(text: str, published_at: datetime | None = None, title: str | None = None) -> Extraction:
    """Matches and quotes that ``text`` tells, and whom it names, in the order of the text; spans count its code points.

    ``published_at`` resolves relative dates ("on Saturday"); without it only full dates in the text are dates.
    """
    document = Document(text=text, published_at=published_at, title=title)
    names = find_names(document)
    people = find_people(document, names)
    matches = extract_matches(document, names, people)
    quotes = extract_quotes(document, names, people, matches)
    return Extraction(matches, quotes, named_teams(names), named_people(people, matches))
