"""Who said what in an article, with the very words.

The way of a quote: ``marks`` tell where quoted words stand, ``frames`` the reporter's sentences around them, ``attribution`` which cue
governs which quote, ``announced`` whose words a paragraph holds that the one before announced, ``utterances`` which quotes are one and
whose, ``indirect``, ``trailing`` and ``hanging`` what is told without marks (from where to where: ``extent``, ``clause_verbs``,
``endings``), ``headlines`` whose words a headline holds, ``posts`` the embedded posts, ``interviews`` labelled answers, ``signed`` columns
of quotes, ``links`` the match that a quote is about, ``claims`` the events with their evidence.
Whether a word reports speech is told by ``cues`` (the lists) and ``verbs`` (in its sentence); whom the words beside it mean by ``phrases``
and ``sources`` (who stands there), ``subjects`` (whose verb it is), ``about`` (whom a sentence tells of), ``discourse`` (who was named),
``named_within`` (whom the words name themselves), ``callings`` (who manages, who plays), ``speakers``, ``epithets`` and ``together``
(who is meant).
"""

from service.extract.document import Document
from service.extract.names import Names
from service.extract.people import People
from service.extract.quotes.callings import taking_part
from service.extract.quotes.claims import claim_of_post, claim_of_utterance
from service.extract.quotes.frames import cut_frames
from service.extract.quotes.headlines import said_again
from service.extract.quotes.interviews import answers
from service.extract.quotes.links import match_of
from service.extract.quotes.naming import Naming
from service.extract.quotes.posts import Post, find_posts
from service.extract.quotes.signed import signed
from service.extract.quotes.utterances import Utterance, answered, utterances
from service.models import MatchClaim, QuoteClaim


def extract_quotes(document: Document, names: Names, people: People, matches: tuple[MatchClaim, ...]) -> tuple[QuoteClaim, ...]:
    """The utterances that the text tells, in its order; ``matches`` are those of the same article, for links."""
    regions, frames = cut_frames(document)
    naming = Naming(document, names, people, {region.first: region.last for region in regions})
    posts = find_posts(document)
    replies = answers(naming, regions) or signed(naming, regions)
    passed_over = [(reply.first, reply.last, reply.label.person) for reply in replies]
    passed_over += [(*_tokens_of(document, post), None) for post in posts]
    passed_over.sort(key=lambda part: part[:2])
    said = utterances(naming, regions, frames, passed_over, taking_part(matches))
    said += [answered(reply) for reply in replies]
    said = said_again(naming, regions, said)
    items: list[tuple[int, Post | Utterance]] = [(post.start, post) for post in posts]
    items += [(utterance.parts[0][0], utterance) for utterance in said]
    items.sort(key=lambda item: item[0])
    numbers = _numbers([item for _, item in items])
    return tuple(
        claim_of_post(document, item, number)
        if isinstance(item, Post)
        else claim_of_utterance(naming, item, number, match_of(naming, item.parts[0][0], item.speaker.affiliation, matches))
        for (_, item), number in zip(items, numbers, strict=True)
    )


def _tokens_of(document: Document, post: Post) -> tuple[int, int]:
    within = document.tokens_within(post.start, post.until)
    return within.start, within.stop


def _numbers(items: list[Post | Utterance]) -> list[int]:
    """A number for each utterance in order; an indirect one has that of the mixed one within it."""
    number_of = {id(item): number for number, item in enumerate(items, start=1)}
    for item in items:
        if isinstance(item, Utterance) and item.tied is not None:
            first = min(number_of[id(item)], number_of[id(item.tied)])
            number_of[id(item)] = number_of[id(item.tied)] = first
    return [number_of[id(item)] for item in items]
