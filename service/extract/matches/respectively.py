# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Two lists told side by side: "A and B are at home to C and D respectively": A meet C, and B meet D."""

import re
from dataclasses import replace

from service.extract.matches.claim import Claim, key_of
from service.extract.matches.reading import Mark, Reading

_LISTED = re.compile(
    r"«T(\d+)» and (?:the )?«T(\d+)»(?!'s? )(?:[^.;«]|«[CDGVSE]\d+»){0,90}«T(\d+)»(?:(?: on| in| at)? (?:the )?«[DV]\d+»)? and (?:[a-z]+ (?:to )?)?(?:the )?«T(\d+)»,? respectively\b"
)


def pairs_in_turn(reading: Reading) -> list[tuple[Mark, Mark]]:
    """The pairs that a sentence tells so."""
    match = _LISTED.search(reading.tagged) if "respectively" in reading.words else None
    if match is None:
        return []
    one, other, *met = (reading.by_number[int(number)] for number in match.groups())
    return list(zip((one, other), met, strict=True))


def both_in_turn(claim: Claim, pairs: list[tuple[Mark, Mark]]) -> bool:
    """Whether the claim puts two together that stand in one list."""
    return bool(pairs) and any({claim.one, claim.other} == set(map(key_of, side)) for side in zip(*pairs, strict=True))


def respectively(claim: Claim, pairs: list[tuple[Mark, Mark]]) -> None:
    """Puts the claim to the side that stands where its opponent does."""
    own = next((one for one, met in pairs if key_of(met) == claim.other), None)
    if own is None or claim.one == key_of(own) or all(claim.one != key_of(one) for one, _ in pairs):
        return
    claim.home = key_of(own) if claim.home == claim.one else claim.home
    claim.one, claim.one_mark = key_of(own), own


def the_other_pair(found: list[Claim], pairs: list[tuple[Mark, Mark]]) -> list[Claim]:
    """What is told of the first two, or the second, of the other two as well."""
    told = {frozenset((claim.one, claim.other)): claim for claim in found if claim.score is None}
    known = [told.get(frozenset(map(key_of, pair))) for pair in pairs]
    like = next((claim for claim in known if claim is not None), None)
    if like is None or None not in known:
        return []
    one, met = pairs[known.index(None)]
    home = None if like.home is None else key_of(one) if like.home == like.one else key_of(met)
    return [replace(like, one=key_of(one), one_mark=one, other=key_of(met), other_mark=met, at=met.start, home=home, context=[])]
