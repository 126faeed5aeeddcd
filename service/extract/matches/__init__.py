"""Which matches an article tells of, and every fact it tells about them."""

from service.extract.document import Document
from service.models import MatchClaim


def extract_matches(document: Document) -> tuple[MatchClaim, ...]:
    """The matches that the text tells of, in its order."""
    return ()
