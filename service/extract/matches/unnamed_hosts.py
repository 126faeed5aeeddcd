# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Clubs that an article names by their ground alone: "the defeat at Fratton Park", "a visit to Selhurst Park", where nobody speaks of the club whose
it is.

Who met them there is told by the rules that read grounds.
"""

import re
from collections.abc import Container, Iterator

from service.extract.document import Document
from service.extract.knowledge import knowledge
from service.extract.names import Names, TeamMention, VenueMention

_BESIDE = re.compile(
    r"\b(?:wins?|won|victory|victories|success|triumph|draws?|drew|drawn|stalemate|point|points|defeats?|defeated|beaten|lost|losing|loss|reverse|setback|exit|surrender|collapse|capitulation"
    r"|(?:thrash|hammer|drubb|maul|beat|humbl|trounc|thump|wallop|pummel|ship|shipp|conced|humiliat|embarrass)(?:ing|ed|ation|ment)?|rout(?:ed)?|shocker|went down|came unstuck|slumped|crashed"
    r"|visits?|trips?|journey|return(?:ed)?|go|goes|went|travel(?:s|led)?|head(?:s|ed)?|away|appearance|outing|played|displays?|showing|performance|night|afternoon|same)"
    r"(?: (?:[a-z'-]+|\d+-\d+|[A-Z][a-z]+day(?:['’]s)?)){0,3} (?:at|to) $"
)
""" "the 3-0 defeat on Tuesday at": what a match is told by, and nobody's name between it and the ground."""
_OF_LATE = re.compile(
    r" (?:on|in|last|a|two|three) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|midweek|weeks?|weekend|month|season|year|fortnight|January|February|March|April|May|August|September|October|November|December)\b"
)
""" "at Fratton Park last week"."""
_NEUTRAL = re.compile(
    r"\b(?:semi|semis|semi-finals?|finals?|(?:semi-)?finalists?|play-offs?|showpiece|neutral|shield|concert|training|trained|moved|groundshare)\b"
)
_FAR, _NEAR = 60, 30
"""Characters before a ground that tell what happened there; those among which no team is named, where only a day tells that something did."""


def unnamed_hosts(document: Document, names: Names) -> Iterator[TeamMention]:
    """Each such club, where its ground is named: but once, so that it is no place of a match that the article goes on about."""
    named = {mention.key for mention in names.teams}
    clubs = {mention.country for mention in names.teams if mention.team_id is not None}
    for ground in names.venues:
        owner = knowledge().teams.get(ground.home_team_id or "")
        if (
            owner is None
            or owner.national
            or owner.country not in clubs
            or ground.start < document.title_end
            or not _is_named_once(ground, names, named)
        ):
            continue
        before = document.text[max(0, ground.start - _FAR) : ground.start].removesuffix("the ")
        sentence = before.rpartition(". ")[2].rpartition("\n")[2]
        dated = sentence.endswith("at ") and _OF_LATE.match(document.text, ground.end) is not None
        told = _BESIDE.search(sentence) or (dated and not any(0 < ground.start - mention.end < _NEAR for mention in names.teams))
        if told and not _NEUTRAL.search(sentence.lower()):
            yield TeamMention(ground.start, ground.end, owner.name, owner.id, owner.country)


def _is_named_once(ground: VenueMention, names: Names, named: Container[str | None]) -> bool:
    (owner, *others) = {ground.home_team_id, *ground.owners}
    return not others and owner not in named and sum(each.home_team_id == owner for each in names.venues) == 1
