"""Who said what in an article, with the very words."""

from service.extract.document import Document
from service.extract.names import Names
from service.extract.people import People
from service.models import MatchClaim, QuoteClaim


def extract_quotes(document: Document, names: Names, people: People, matches: tuple[MatchClaim, ...]) -> tuple[QuoteClaim, ...]:
    """The utterances that the text tells, in its order; ``matches`` are those of the same article, for links."""
    return ()
