"""Matches that go by a name of their own: "Saturday's Soweto derby". Only where the article names both clubs and the sentence tells when or
where; a score stands with the words that tell it.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.tense import PAST, cued_status
from service.extract.names.of_derbies import derby_names

RULE = "derby"
_WORDS = ("derb", "firm", "sico", "ssique", "klass", "fico", "big blue", "gre-nal", "grenal", "fla-flu", "topper")
_WHEN = re.compile(r"«[DV]\d+»|\b(?:next|tonight|weekend|upcoming|forthcoming)\b")
_THAT_WAS = re.compile(r"\b(?:in|of) an? (?:[\w-]+ ){1,2}$")
""" "in an absorbing Edinburgh derby at A Park": told of how it was."""
_AHEAD = re.compile(r"\b(?:will|would|next|tonight|tomorrow|upcoming|forthcoming|ahead|await\w*|before)\b")
_THE_FIRM = re.compile(r"\b(?:against|over|by|to|with|from|like|between|of|behind) (?:both (?:of )?)?the $")
""" "home games against the Old Firm": the two clubs."""
_A_GAME = tuple(f" {noun}" for noun in "derb game match clash meeting showdown final semi encounter fixture tie date contest".split())
_OTHER_THAN_ONE = re.compile(r"\b(?:every|each|any|first ever|of|in|biggest|many|all|a|history of the|like the|than the) $")
""" "in a Merseyside derby", "the biggest Old Firm game": none in particular."""


def derby_claims(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so."""
    tagged = reading.tagged
    if not any(map(tagged.__contains__, _WORDS)):
        return
    pattern, names = derby_names()
    lower = discourse.reader.document.lower
    for match in pattern.finditer(lower, reading.start, reading.end):
        if not _WHEN.search(tagged[max(0, reading.to_tagged(match.start()) - 60) : reading.to_tagged(match.start()) + 80]):
            continue
        two = match.group().endswith("firm") and not lower.startswith(_A_GAME, match.end())
        if two and _THE_FIRM.search(lower, max(reading.start, match.start() - 20), match.start()):
            continue
        one, other = names[match.group()]
        teams = discourse.reader.teams
        if one in teams and other in teams and not _OTHER_THAN_ONE.search(lower, reading.start, match.start()):
            told = {one, other} == set(discourse.pair or ()) == set(discourse.first_pair or ())
            past = (
                "S" in reading.tags
                or PAST.search(tagged)
                or _THAT_WAS.search(lower, max(reading.start, match.start() - 40), match.start())
                or (told and not _AHEAD.search(tagged))
            )
            status = cued_status(reading, reading.to_tagged(match.start())) if past else "scheduled"
            yield Claim(reading, match.start(), one, other, None, None, status, RULE, 0.75)


def told_by_more_than_a_name(claims: list[Claim]) -> list[Claim]:
    """The claims of a sentence without a derby's name where its words tell that match: "when A host B in the season's first clasico".

    What stood with the name goes to that match; changes the claims.
    """
    kept = [claim for claim in claims if claim.rule != RULE]
    for named in (claim for claim in claims if claim.rule == RULE):
        told = next((claim for claim in kept if {claim.one, claim.other} == {named.one, named.other}), None)
        if told is None:
            kept.append(named)
        else:
            has = {mark.tag for mark in told.context}
            told.context += [mark for mark in named.context if mark.tag not in has]
    return kept
