"""Whether a claim whose opponent goes without saying tells of another match of the two: by its own day or leg, or by words for an earlier
meeting. Which claims are put together is ``merge``'s business.
"""

import re

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim
from service.extract.matches.stages import StageMention

_OTHER_GAME = re.compile(
    r"(?:\b|(?=«D))(?:«D\d+»'s opener|corresponding|reverse|"
    r"(?:last|previous|earlier|first|most recent) (?:one|of (?:them|these|those))|"
    r"(?:a|the) (?:repeat|re-?run|rematch|reprise|repetition|echo) of|last (?:term|season|year)'?s?|previous"
    r"|first (?:game|match|meeting|encounter)|the same (?:opponents?|opposition|side|team)|revenge|aveng(?:e|ed|ing)"
    r"|(?:new year|christmas|festive|boxing day|easter|autumn|spring) (?:meeting|game|match|encounter|fixture|clash|derby)"
    r"|(?:won|lost|drew|in|took) the (?:rematch|re-match|return)|opening (?:day|weekend|night)|(?:teams|sides|clubs|pair) "
    r"(?:last |had |also |have ){0,3}(?:met|drew|drawn|played|finished|ended|shared)|having (?:won|lost|drawn) "
    r"(?:the (?:first|opening|home|away)(?: leg| game| match| meeting)? )?«S\d+"
    r"|(?:won|lost|drew|drawn|edged|taken|took|drawing|winning|losing) (?:the|«E\d+») (?:home|away|opening|initial) "
    r"(?:leg|meeting|game|match|encounter|tie|clash)"
    r"|having (?:won|lost|drawn) "
    r"(?:the (?:first|opening|home|away)(?: leg| game| match| meeting)? )?«S\d+)\b"
)


_THE_FIRST = re.compile(r"the first,? (?:at|in|on|ended|finished|was)\b")
""" "B visit A in the second leg. The first, at B, ended goalless"."""


def stands_alone(claim: Claim) -> bool:
    """An opponent that goes without saying makes a match of its own only where something tells it from the one before."""
    return any(
        (isinstance(mark.value, DatePhrase) and not mark.value.same)
        or (isinstance(mark.value, StageMention) and (mark.value.leg is not None or mark.value.reverse))
        for mark in claim.context
    ) or bool(_OTHER_GAME.search(claim.reading.tagged) or _THE_FIRST.match(claim.reading.tagged))
