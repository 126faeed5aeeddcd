# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Names of teams that no clause is about: governed by a preposition or a verb ("against A and B"), of a team that somebody has left ("the
former A man"), or there only to say whose man it is ("the A captain"). Whom a clause is about is found in ``subjects``.
"""

import re

from service.extract.matches.reading import Mark, Reading
from service.extract.searched import searched

_OBLIQUE = searched(
    r"\b(?:against|to|at|over|with|by|from|of|in(?! «C)|for|than|past|v|between|on|like|into|off|behind|beat|hit|punish(?:ed)?|trail|trails|trailed|leapfrog|overtake|overtook|join"
    r"|joined|under|via|alongside|unlike|besides|above|below|(?<!-)(?!(?:defend|reign|struggl)ing\b)[a-z]{3,}ing)"
    r" (?:«C\d+» )?(?:(?:the|a|his|their|[\w-]+ed|[\w-]*former|rivals|neighbours|leaders|champions|hosts|holders|defending|reigning|struggling|fellow) ){0,3}$"
)
""" "beating A", but "defending champions A" govern nothing."""

DONE_TO = ("at ", "over ", "beat ", "against ", "past ", "hit ", "at the ", "against the ")
"""What comes before a team that is not the doer of what follows: "A rallied against B to win 3-2"."""
PERSONAL = re.compile(
    r" (?:[\w-]+ ){0,2}?(?:manager|boss|coach|striker|midfielder|defender|winger|goalkeeper|keeper|captain|forward|skipper|chairman"
    r"|playmaker|"
    r"international|player|players|star|fans|supporters|president|director|legend|assistant|centre|full-back|man\b)"
)
"""What comes after a team whose man is told of, or its supporters."""


OFFICIATING = tuple(
    f"{man}{comma} " for man in ("referee", "official", "linesman", "assistant", "whistler", "arbiter") for comma in (",", "")
)
"""What comes before a country that only tells where an official is from: "the referee, Norway's Moe"."""


_DONE_TO = re.compile(r"«P\d+» (?:\w+ )?(?:put|gave|shot|sent|swept|[a-z]+ed) (?:the )?$")
""" "B headed A in front": what a player does to a team."""


def is_oblique(reading: Reading, mark: Mark) -> bool:
    start, end = reading.tagged_start(mark), reading.tagged_end(mark)
    if reading.tagged.startswith("'", end):
        return True
    before = reading.tagged[max(0, start - 100) : start]
    if not before.endswith(" "):
        return False  # at the start, in brackets: asked fast
    return is_object(before, reading.tagged[end:]) or bool(_DONE_TO.search(before[-40:]))


def is_object(before: str, after: str) -> bool:
    """Whether what follows is governed by a preposition or a verb, be it as the last of several: "games against A and B"."""
    while (joined := _JOINED.search(before)) and not _BEGINS.match(after):
        before = before[: joined.start()]
    return bool(_OBLIQUE.search(before[-40:])) or (
        after.startswith((" hearts", "'s hearts", "' hearts")) and _BROKE.search(before[-16:]) is not None
    )


ITS_VISIT = re.compile(r"'s? (?:\w+ )?(?:visit|arrival)s?\b(?:,| and| will| is| comes| follow)")
""" "A's visit, the trip to B": A come to whoever goes to B."""
THEM_WHEN_THEY = re.compile(r"(?:«E\d+»|\bthem) (?:when|if|once|by the time|should|provided) «E\d+» (?:\w+ ){0,2}$")
""" "are behind B, who drew, and can overtake them when they go to C": they are not B."""
NEIGHBOURS = re.compile(
    r"(?:^|, |; |\b(?:and|but|while|as|when|whereas|although|though|before|after) )«E\d+» (?:(?:city|local|near|noisy|nearest|big-spending|bitter) )*neighbours "
    r"(?!«)[^«.;,]*(?:«[SCGDVP]\d+»(?:'s?)?[^«.;,]*)*$"
)
""" "A won, and their neighbours had to work to beat B": whoever they are, they are not A."""
_GAVE = (" gave ", " gives ", " give ", " sent ", " handed ", " dealt ", " offered ", " served ", " reminded ", " warned ", " showed ")
_ON_LOAN = ("on-loan ", "on loan ", "loaned ", "borrowed ")


_CALLED_SO = ("the ", "that ", "recent ", "»'s ", "» ", "midweek ")
_ITS_MATCH = re.compile(
    r" (?:«[CG]\d+» )?(?:game|match|tie|clash|fixture|defeat|loss|draw|win|victory|debacle|setback|reverse|encounter|friendly)\b(?! (?:over|against|to|at|with|by|winner)\b)"
)
""" "He was wrong not to make changes after the recent B defeat": B is whom they met."""


def is_no_doer(mark: Mark, before: str, after: str) -> bool:
    """ "A gave B a warning by beating C", "A's on-loan B goalkeeper": what is told is not of B."""
    if mark.tag != "T":
        return False
    if before.endswith(_CALLED_SO) and _ITS_MATCH.match(after) is not None:
        return True
    if after.endswith(" by ") and before.endswith(_GAVE):
        return True
    if before.endswith(_ON_LOAN) and PERSONAL.match(after) is not None:
        return True
    return _BY_WHAT.search(after) is not None and _DID_THEM_HARM.search(before[-90:]) is not None


_BY_WHAT = re.compile(r"(?:, | (?:with|by|thanks to|courtesy of|in) (?:(?:an?|the|«E\d+»|its) )?(?:[\w-]+ |«[SDC]\d+»(?:'s)? ){0,3})$")
HARM = (
    r"deal(?:s|t|ing)?|dent(?:s|ed|ing)?|damag(?:e|es|ed|ing)|hurt(?:s|ing)?|wreck(?:s|ed|ing)?|derail(?:s|ed|ing)?|ruin(?:s|ed|ing)?|spoil(?:s|ed|t|ing)?|end(?:s|ed|ing)?|dash(?:es|ed|ing)?|"
    r"shatter(?:s|ed|ing)?|crush(?:es|ed|ing)?|den(?:y|ies|ied|ying)|compound(?:s|ed|ing)?|deepen(?:s|ed|ing)?|worsen(?:s|ed|ing)?|prolong(?:s|ed|ing)?|inflict(?:s|ed|ing)?|punctur(?:e|es|ed|ing)|"
    r"hits?|halt(?:s|ed|ing)?|hamper(?:s|ed|ing)?|scupper(?:s|ed|ing)?|condemn(?:s|ed|ing)?|consign(?:s|ed|ing)?|plung(?:e|es|ed|ing)|frustrat(?:e|es|ed|ing)|add(?:s|ed|ing)? to"
)
""" "deal B a blow", "dent B's hopes", "deny B a win", "add to B's woes"."""
_DID_THEM_HARM = re.compile(
    rf"«[TE]\d+» (?:[a-z]+ ){{0,2}}?(?:{HARM}|harm(?:s|ed)?|"
    r"blunt(?:s|ed)?|br(?:oke|eaks?)|snap(?:s|ped)?|stop(?:s|ped)?|check(?:s|ed)?|stall(?:s|ed)?|burst|extinguish(?:es|ed)?|thwart(?:s|ed)?|delay(?:s|ed)?|expos(?:es|ed)|"
    r"cut|trim(?:s|med)?|slash(?:es|ed)?|leap-?frog(?:s|ged)?|overt(?:ake|akes|ook)|knock(?:s|ed)?|toppl(?:es|ed)|displac(?:es|ed)|dislodg(?:es|ed)|usurp(?:s|ed)?|replac(?:es|ed)) "
    r"(?:the )?(?:(?!and |but |with |by |when |while |as )[\w-]+ |«C\d+» ){0,5}$"
)
""" "A dealt second-placed B a blow with a 2-1 win", "A dented B's hopes, winning 2-0": what A did to B, B did not do."""


_LET_GO = re.compile(
    r"\b(?:sacked|dismissed|fired|axed|suspended|dropped|shown the door|relieved of (?:his|her|«E\d+») (?:duties|command|post)) by (?:the )?$"
)
_AFTER_WHAT = re.compile(
    r"(?:,? (?:on )?«D\d+»)? (?:\w+ )?(?:after|following|in the wake of|in the aftermath of|on the back of) (?:an?|the|his|«E\d+»|«D\d+»|«S\d+»)"
)


def has_let_go(before: str, after: str) -> bool:
    """ "X was sacked by A after the 3-0 defeat at B": A's."""
    return " by " in before[-8:] and _AFTER_WHAT.match(after) is not None and _LET_GO.search(before[-60:]) is not None


_BROKE = re.compile(r"\bbr(?:eak|eaks|oke|oken|eaking) (?:the )?$")
""" "A broke B hearts"."""
_BEGINS = re.compile(
    r"(?:,(?! (?:\w+ly )?(?:will|are|were|have|has|had|could|would|did|must|should|may|might|can) )|) (?:\w+ly |also |both |then )?"
    r"(?:were|have|had|has|will|are|did|won|lost|drew|beat|could|would|must|should|may|might|can|went|came|who|go|goes|head|heads|"
    r"fell|slipped|dropped|slumped|moved|climbed|rose|stayed|remain|remained|sit|lie|led|took|earned|suffered|secured|crashed|needed|claimed|continued|kept|made|"
    r"(?:face|host|visit|entertain|welcome|receive|play|meet|travel)s?(?= (?:to )?(?:the )?«))\b"
)
_JOINED = re.compile(r"«T\d+»(?: «D\d+»)? (?:and|or) (?:the |at |to )?$")
"""What comes after "A and B": a clause of B's own begins, or B is one of several opponents."""


_FORMER = re.compile(r"(?:\bformer|\bon-loan|\bone-time|\bex)[ -](?:«T\d+»,? (?:and )?){0,4}(?:the )?$")
_FORMERLY = ("former ", "ex-", "one-time ", "on-loan ")


def is_former(before: str, after: str) -> bool:
    """ "the former A man", "the former A, B and C midfielder": of a team that somebody has left."""
    near = before[-80:]
    match = _FORMER.search(near) if any(map(near.__contains__, _FORMERLY)) else None
    return match is not None and ("«" not in match.group() or PERSONAL.match(after) is not None)


_DOES = re.compile(
    r" (?:winning|losing|drawing|beating|won|lost|drew|beat|having|scor(?:ed|ing)|taking|running|edging|coming|prevailing"
    r"|will|must|are|were|have|had|can|could|meet|met|face|faced|took|take|play|played)\b"
)


def opens_next_clause(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the team that a pattern ends with begins the next clause: "have met once, A winning", "in the final at C, A will"."""
    return match.group().rpartition("«")[0].endswith(", ") and _DOES.match(reading.tagged, match.end()) is not None
