"""Which matches an article tells of, and every fact it tells about them."""

from service.extract.document import Document
from service.extract.names import Names
from service.extract.people import People
from service.models import MatchClaim


def extract_matches(document: Document, names: Names, people: People) -> tuple[MatchClaim, ...]:
    """The matches that the text tells of, in its order."""
    return ()
