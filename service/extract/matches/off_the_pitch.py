# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""What clubs and countries win from each other, or contend for, without a match: players, places, titles, votes and the right to be host."""

import re

from service.extract.matches.claim import Claim

_MAN = (
    r"(?:players?|strikers?|forwards?|midfielders?|wingers?|defenders?|(?:goal)?keepers?|(?:full|left|right|centre|wing)-?backs?|centre-halfs?|playmakers?|frontm[ae]n|"
    r"teenagers?|youngsters?|starlets?|schoolboys?|prodigy|international|(?:free )?agent)"
)
_WON_OF_A_MAN = r"(?:signings?|signatures?|services|captures?|recruitment|punch|(?:transfer |[a-z-]+ )?targets?\b|«P\d+»(?! in )|race for|right to (?:host|stage|hold)|hosting)"
_DESCRIBED = r"(?:the |an? |their |his |its |that |this |another )?(?:[\w'-]+ |«[TDCE]\d+»(?:'s)? ){0,3}?"
_TO_A_PRIZE = re.compile(
    rf"(?:'s)?(?: by «[TE]\d+»)?(?: «D\d+»| in [\w ]{{3,14}})? to {_DESCRIBED}(?:{_WON_OF_A_MAN}|{_MAN}\b|prize|hosting|job|berth|promotion\b)"
)
""" "beat B to the signing of X", "were beaten by B to the prize": whoever came first."""
_AFTER_A_MAN = re.compile(
    rf"(?:'s)?(?: and (?:the )?«T\d+»)?,? (?:[\w-]+ |«D\d+» ){{0,6}}?(?:(?:over|for) (?:«P\d+»|{_DESCRIBED}(?:{_MAN}\b|signature|services|signing))"
    r"|in the (?:[\w-]+ )?(?:hunt|race|chase|pursuit|battle|scramble|bidding|market|fight|vote|ballot)\b|in pursuit of|in (?:his|their|the) (?:hunt|search|quest|pursuit)\b|to sign\b|on goal difference)"
)
""" "lost out to B for the striker", "A v B over X goes on": both want a man."""
_LOST_OUT = re.compile(r"\b(?:los(?:e|es|ing|t) out|miss(?:ed|es|ing)? out) to (?:the )?$")
_LOST_A_THING = re.compile(
    r"\blos(?:e|es|ing|t) (?:«P\d+»(?: and «P\d+»)?|(?:[\w'-]+ |«[CDGE]\d+»(?:'s)? ){0,5}?(?:places?|spots?|slots?|berths?|seats?|votes?|ballots?|bids?|campaigns?|elections?|rights?|auction|prize|"
    rf"{_MAN}))(?: (?:out|this|that|last|next) \w+| «D\d+»)?,? to (?:the )?(?:(?:[\w-]+ )?(?:rivals|neighbours) )?(?:«T\d+»,? (?:and )?(?:the )?){{0,5}}$"
)
""" "lost a place to B", "has lost five campaigns, to B, C and D"."""
_PLACES = re.compile(r"\b(?:places|slots|berths|seats)\b")
_LOST_ONE = re.compile(r"\blos(?:e|es|ing|t) (?:one|two|three|theirs|it) to (?:the )?$")
""" "A lose one to B", where places are shared out."""
_VOTED = re.compile(
    r"\b(?:by|with|collect(?:ed|ing)|receiv(?:ed|ing)|poll(?:ed|ing)|won|w[io]nning|got|gain(?:ed|ing)|secur(?:ed|ing)|took|taking) (?:[\w-]+ ){0,3}votes\b|\b\d+ votes\b"
    r"|\b(?:won|lost|wins|loses|win|lose) (?:that|the|this|a|every|[\w-]+) (?:ballot|vote|election)\b"
    r"|\b(?:bid|candidacy|candidature)(?:'s)? (?:crushed|beat|defeated|saw off|lost|won|edged|trounced|overcame|was beaten|was defeated)\b"
)
""" "crushed B by 134 votes to 65", "A lost that ballot 12-11"."""
_NO_CASE_OF = re.compile(
    r"\b(?:case|question|matter|issue|choice|debate|argument|row|dispute|wrangle|stand-off|tug-of-war|tug of war|straight fight) (?:of|about|between|is|was|over)?:? ?(?:the )?(?:old )?(?:«T\d+» )?$"
)
""" "it is not a case of A versus B"."""
_PAIRING = re.compile(
    r" (?:is|was|has been|remains) (?:the|a|an) (?:[\w-]+ ){0,3}(?:pairing|fixture|match-up|rivalry|derby) (?:\w+ )?(?:most|that|which|seen|played|with)\b"
)
""" "A v B is the pairing seen most often"."""
_CONTESTED = re.compile(rf" (?:over|for) (?:«P\d+»|{_DESCRIBED}(?:signature|services|signing)\b|(?:the |an? )(?:[\w-]+ )?{_MAN}\b)")
_BESTED = ("verb", "verb with preposition", "passive", "put down")
_OF_VOTES = frozenset("vote votes ballot ballots election bid candidacy candidature".split())
_CUES = _OF_VOTES | frozenset("lose loses losing lost missed miss misses missing to over for versus v against".split())


def off_the_pitch(claim: Claim) -> bool:
    """Whether the claim tells who came first to a man or a prize, or who both want it, and so of no match."""
    reading, mark = claim.reading, claim.other_mark
    if _CUES.isdisjoint(reading.words):
        return False
    if claim.status == "finished" and not _OF_VOTES.isdisjoint(reading.words) and _VOTED.search(reading.tagged):
        return True
    if claim.score is not None or mark is None or mark.number not in reading.by_number:
        return False
    start, end = reading.tagged_start(mark), reading.tagged_end(mark)
    left = reading.tagged[max(0, start - 110) : start]
    if claim.rule in _BESTED:
        if _TO_A_PRIZE.match(reading.tagged, end):
            return True
        if _LOST_OUT.search(left) and _AFTER_A_MAN.match(reading.tagged, end):
            return True
        return bool(_LOST_A_THING.search(left)) or (_LOST_ONE.search(left) is not None and _PLACES.search(reading.tagged) is not None)
    if claim.rule in ("versus", "against"):
        one = claim.one_mark
        first = reading.tagged[: reading.tagged_start(one)] if one is not None and one.number in reading.by_number else left
        return (
            _CONTESTED.match(reading.tagged, end) is not None
            or _PAIRING.match(reading.tagged, end) is not None
            or _NO_CASE_OF.search(first[-60:]) is not None
        )
    return False
