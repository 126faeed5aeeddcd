"""Who said what in an article, with the very words.

The way of a quote: ``marks`` tell where quoted words stand, ``frames`` the reporter's sentences around them, ``attribution`` which cue
governs which quote, ``utterances`` which quotes are one and whose, ``indirect`` what is told without marks, ``posts`` the embedded posts,
``claims`` the events with their evidence.
"""

from service.extract.document import Document
from service.extract.names import Names
from service.extract.people import People
from service.extract.quotes.claims import claim_of_post, claim_of_utterance
from service.extract.quotes.frames import cut_frames
from service.extract.quotes.phrases import Naming
from service.extract.quotes.posts import find_posts
from service.extract.quotes.utterances import utterances
from service.models import MatchClaim, QuoteClaim


def extract_quotes(document: Document, names: Names, people: People, matches: tuple[MatchClaim, ...]) -> tuple[QuoteClaim, ...]:
    """The utterances that the text tells, in its order; ``matches`` are those of the same article, for links."""
    posts = find_posts(document)
    naming = Naming(document, names, people)
    regions, frames = cut_frames(document)
    said = utterances(naming, regions, frames)
    claims = [(post.start, claim_of_post(document, post, 1)) for post in posts]
    claims += [
        (min(u.parts)[0], claim_of_utterance(naming, u, u.number))
        for u in said
        if not any(_within(post.start, post.until, u.parts) for post in posts)
    ]
    return tuple(claim for _, claim in sorted(claims, key=lambda item: item[0]))


def _within(start: int, end: int, parts: list[tuple[int, int]]) -> bool:
    return any(start <= a < end for a, _ in parts)
