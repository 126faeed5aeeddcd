"""How the tests of quotes ask for them: the text in, and what was said by whom out."""

from collections.abc import Callable

import pytest

from service.extract.document import Document
from service.extract.names import Names, TeamMention
from service.extract.people import find_people
from service.extract.quotes import extract_quotes
from service.models import MatchClaim, QuoteClaim

Extract = Callable[..., list[QuoteClaim]]


@pytest.fixture
def extract() -> Extract:
    """Quotes of a text whose teams are named, without the knowledge of clubs."""

    def quotes_of(text: str, *teams: str, matches: tuple[MatchClaim, ...] = ()) -> list[QuoteClaim]:
        document = Document(text)
        found = []
        for team in teams:
            at = text.find(team)
            while at >= 0:
                found.append(TeamMention(start=at, end=at + len(team), name=team, team_id=None, country=None))
                at = text.find(team, at + len(team))
        names = Names(teams=tuple(sorted(found, key=lambda mention: mention.start)))
        return list(extract_quotes(document, names, find_people(document, names), matches))

    return quotes_of
