# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results of a match that other words have told, by who won it: "the tie with B, won 2-1 by the visitors", "their game with B was lost 3-0 by
A", "A led twice against B but lost".

The match is told by other rooms; here it only gets its result.
"""

import re

from service.extract.matches.claim import Claim, host_at, other_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.reading import Mark, Reading

_HOW = r"(?: (?:on|in|after|via) (?:[\w-]+ ){0,2}[\w-]+| «D\d+»)?"
BY_WHOM = re.compile(rf"(?: «S(\d+)»)?{_HOW} by (?:the )?(?:[a-z-]+ ){{0,2}}«([TE])(\d+)»(?!'s? )")
_VERB = re.compile(r"\b(won|lost)(?= )")


def won_by(reading: Reading, found: list[Claim], discourse: Discourse) -> None:
    """Gives the match told last before the participle, of those without a result, its winner and its score."""
    tagged = reading.tagged
    if " by " not in tagged or not ("won " in tagged or "lost " in tagged):
        return
    for verb in _VERB.finditer(tagged):
        match = BY_WHOM.match(tagged, verb.end())
        at = reading.to_text(verb.start())
        told = [claim for claim in found if claim.at < at and claim.winner is None and claim.score is None and claim.other_mark is not None]
        if match is None or not told:
            continue
        claim = told[-1]
        who = _who(reading, claim, reading.by_number[int(match.group(3))], discourse)
        if who is None:
            continue
        claim.status = "finished"
        won = (who == claim.one) == (verb.group(1) == "won")
        claim.winner, claim.winner_span = "one" if won else "other", (at, reading.to_text(match.end() - 1))
        if match.group(1):
            set_score(claim, reading.by_number[int(match.group(1))], claim.winner)


_AFTER_ALL = re.compile(
    r"(?:[^«.;]|«[DVPG]\d+»(?:'s)?){0,40}?,? (?:but|and|yet|before|only to|to) (?:(?:still|then|eventually|ultimately|finally|had to|went on to|managed to|have to|\w+ly) )*"
    r"(?:(?P<won>w[io]n|winning|triumph(?:ed|ing)?|prevail(?:ed|ing)?|take (?:all three|the) points|took (?:all three|the) points)"
    r"|(?P<lost>los(?:t|e|ing)|were beaten|be beaten|went down|go down|going down)"
    r"|drew|draw|drawing|(?:earn|rescu|salvag|forc|snatch|grabb?|secur)(?:e|ed|ing)? an? (?:[\w-]+ )?(?:point|draw|replay)|settl(?:e|ed|ing) for an? (?:[\w-]+ )?(?:point|draw|replay)|be content with a (?:point|draw)|held (?:on|out) for a (?:point|draw))"
    r"(?= (?:in|on|at the|after|with|thanks|when|as|from|through|«D)|[.,;]|$)(?! (?:at|against|to|over|with|by) (?:the )?«T)"
)
""" "A led twice against B but lost"."""


def after_all(found: list[Claim]) -> None:
    """How the one match ended that the sentence tells without a result, where the side that it speaks of is told to have won or lost after all."""
    claim = found[0] if len(found) == 1 else None
    if claim is None or claim.status != "finished" or claim.winner is not None or claim.score is not None:
        return
    reading, one, other = claim.reading, claim.one_mark, claim.other_mark
    if other is None or other.tag != "T" or other.number not in reading.by_number or reading.quoted:
        return
    if one is not None and one.number in reading.by_number and one.start > other.start:
        return
    match = _AFTER_ALL.match(reading.tagged, reading.tagged_end(other))
    if match is not None:
        claim.winner = "one" if match["won"] else "other" if match["lost"] else "draw"
        claim.winner_span = (other.start, reading.to_text(match.end() - 1) + 1)


def _who(reading: Reading, claim: Claim, mark: Mark, discourse: Discourse) -> str | None:
    """Which of the two is named, or meant by "the hosts" and "the visitors"."""
    pair = (claim.one, claim.other)
    value = mark.value
    if isinstance(value, Epithet) and value.kind in ("hosts", "visitors"):
        grounds = {host_at(ground) for ground in reading.of("V")} & {*pair}
        home = claim.home or (next(iter(grounds)) if len(grounds) == 1 else None) or discourse.homes.get(frozenset(pair))
        if home is None:
            return None
        return home if value.kind == "hosts" else other_of(pair, home)
    key = discourse.team(mark)
    return key if key in pair else None
