"""Which matches an article tells of, and every fact it tells about them.

``reading`` marks the sentences, and ``discourse`` knows whom they go on about. ``claims`` asks each kind of language what it claims:
``results`` and ``ahead`` for prose on what was and what will be played, ``bare`` for lines without a sentence, and ``likely`` for what none
of them tells. ``merge`` puts claims on one match together; ``facts`` completes what the whole article tells of it; ``play`` gathers goals,
cards, crowd and referee; ``report`` gives the models. What several of these rooms share (what teams and men are called, scores, stages,
tense) stands beside them.
"""

from service.extract.careers import years_of
from service.extract.document import Document
from service.extract.matches.about import choose_primary
from service.extract.matches.affiliations import affiliations_of, supposed_of
from service.extract.matches.claims import find_claims
from service.extract.matches.confidence import confidence_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.facts.at_the_break import score_at_the_break
from service.extract.matches.facts.context import complete
from service.extract.matches.facts.told_later import later_scores
from service.extract.matches.merge import merge_claims
from service.extract.matches.play.happenings import happenings
from service.extract.matches.play.under_heading import played_under_heading
from service.extract.matches.reading import Reader, read
from service.extract.matches.report import report
from service.extract.matches.sport import is_football
from service.extract.matches.whose_men import joining, leaving
from service.extract.names import Names
from service.extract.people import People
from service.models import MatchClaim


def discourse_of(reader: Reader) -> Discourse:
    """What is known before the article is read: whose men its people are, and from when it is."""
    told = affiliations_of(reader)
    supposed = supposed_of(reader, told)
    return Discourse(
        reader,
        affiliations=supposed | told,
        supposed=frozenset(supposed),
        years=years_of((mention.person.name for mention in reader.people.mentions), reader.teams, reader.document.published_at),
        joins=joining(reader),
        came_from=leaving(reader),
    )


def extract_matches(document: Document, names: Names, people: People) -> tuple[MatchClaim, ...]:
    """The matches that the text tells of, in its order."""
    if len(names.teams) < 2 or not is_football(document, names):
        return ()
    reader = read(document, names, people)
    discourse = discourse_of(reader)
    found = merge_claims(reader, find_claims(reader, discourse), discourse)
    if not found:
        return ()
    complete(reader, found, discourse)
    played_under_heading(reader, found)
    later_scores(reader, found, next((told for told in found if told.primary), None))
    primary = next((told for told in found if told.primary), None)
    told_of = happenings(
        reader, found, primary if primary is None or primary.over else choose_primary(reader, found, course=True), discourse
    )
    for told, each in zip(found, told_of.values(), strict=True):
        score_at_the_break(reader, told, each.events)
    return tuple(
        report(reader, told, each.events, each.officials, each.crowd, confidence_of(told))
        for told, each in zip(found, told_of.values(), strict=True)
    )
