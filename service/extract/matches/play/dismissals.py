# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Players who had to go, or were booked, as whole phrases tell it: "reduced to ten men when A kicked out", "handled and walked", "A's name was
taken", "upgraded to a red". Cards told by a verb or a noun of their own are ``cards``' business."""

import re
from collections.abc import Iterator
from typing import Literal

from service.extract.matches.reading import Mark, Reading
from service.extract.searched import searched

_FOUL = (
    r"(?:lashed out|kicked (?:out|an opponent|his|her|«P)|raised (?:his|her)|elbowed|handled|handballed|fouled|tripped|brought down|hauled down|hauled back|stamped|swung|headbutted|upended|pulled (?:down|back)|tugged|dragged down|clattered|lunged|scythed|hacked down|felled|floored|punched|slapped|spat|"
    r"shoved|pushed|took down|chopped down|bundled over|wrestled|threw|went in|dived in|flew in|caught|clipped|cynically \w+ed)\b"
)
_NAMED = r"«P(\d+)»(?: ?\([^()]{1,20}\))?(?:,[^,«;.]{0,40},)?"
_OFF = re.compile(
    rf"\b(?:reduced|down|cut) to (?:ten|nine|eight|10|9|8)(?! (?:minutes|yards|points|games|matches|days))(?: men| players| women|-men)?\b[^;.«]{{0,50}}?(?:, |\b(?:when|after|as|with) )(?:[\w-]+ |«T\d+»'s? ){{0,3}}?{_NAMED} (?:had |having |was |then )?(?:[a-z]+ly )?{_FOUL}"
    rf"|{_NAMED} (?:was|is) off(?:,| for| with| -| –) (?:(?:a|his|her|the|for|shown|his side|straight|second|late) ){{0,3}}(?:second )?(?:yellow|booking|caution|red|card)\b"
    rf"|{_NAMED} (?:[\w-]+ ){{0,2}}?{_FOUL}[^;.]{{0,60}}? and (?:had to |duly |rightly |deservedly )?(?:walked|was off|was gone|saw red|had to go|trudged off|departed)\b(?! (?:close|on|ahead|into|to|through|target))"
    r"|«P(\d+)» (?:after|following|because of|thanks to) (?:his|her) (?:[\w'-]+ ){0,3}?(?:red card|dismissal|sending-off|expulsion)\b(?! (?:against|at|in|last|on|by|for|away))"
)
_BOTH_OFF = re.compile(
    r"\b(?:with|to) (?:ten|nine|eight|10|9|8) (?:men|players|women)\b[^;.«]{0,30}?\b(?:as|when|after) (?:[\w-]+ |«T\d+»'s? ){0,2}«P(\d+)»(?: and (?:[\w-]+ ){0,2}«P(\d+)»)? (?:both )?(?:walked|went|departed|had to go)\b(?! (?:close|on|ahead|into|through|wide|near|down(?! the tunnel)))"
)
""" "ended with nine men as A and B both walked"."""
_TAKEN = re.compile(r"«P(\d+)»'s? name (?:was |were |being |duly )?(?:taken|went into the book)\b(?! (?:off|from|out|in vain))")
_UPGRADED = re.compile(
    r"\b(?:upgrad|chang|convert|turn)\w+ (?:[\w'-]+ ){0,6}?(?:to |for |of )?«P(\d+)»(?:'s? (?:[\w-]+ ){0,3}?(?:yellow|booking|caution)(?: card)?)? (?:up )?(?:in)?to (?:a |one of )?(?:straight )?red\b"
    r"|«P(\d+)»'s? (?:[\w-]+ ){0,2}?(?:yellow|booking|caution)(?: card)? (?:was|being|had been) (?:[\w-]+ )?(?:upgraded|changed|turned|converted)\b"
)
""" "upgraded the yellow card shown to A to a red"."""
NOT_TOLD = re.compile(
    r"\b(?:could|should|might|would|may|not|n't|never|nearly|almost|lucky|fortunate|escaped?|avoid\w*|risk\w*|if|appeal\w*|rescinded|first|without|miss\w*|suspen\w+|banned|ban|serv\w+|for|has been|have been|\d+ times|often|overturn\w*) "
    r"(?:(?:have|be|been|being|to|see|a|the|his|getting|again|\w+ing) )*$"
)
_TWO_YELLOWS = r"(?:two (?:yellow|booking|caution|bookable)|(?:a|his|her) second (?:yellow|booking|caution|bookable))"
_OFFENCE = r"an? (?:[\w-]+ ){0,2}(?:lunge|tackle|foul|challenge|elbow|kick|stamp|headbutt|slap|punch|swipe)"
_DOING = r"(?:kicking|hauling|handling|denying|pulling|tripping|elbowing|bringing|felling|time-wasting|stamping|punching|headbutting|lashing|hacking|scything|clattering|fouling|upending|abusing|swearing|spitting|slapping|shoving|pushing|raising)"
_SCUFFLE = r"an? (?:[\w-]+ ){0,2}(?:dust-up|lunge|elbow|altercation|second)"
_WALKED = searched(
    r"«P(\d+)»(?: of «T\d+»)?(?: ?\([^()]{1,20}\))?(?:,[^,«;.]{0,40},)? (?:(?:himself|herself|then|had|having|also|later|duly) )*(?:walk(?:ed|s|ing)?|went|goes|off) (?!in(?:to)? the (?:\w+ )?(?:note)?book)"
    rf"(?:[^«;.,:]{{0,30}}? )?(?:for (?:{_TWO_YELLOWS}|{_OFFENCE}|{_DOING}|dissent)|after {_SCUFFLE})"
    rf"|(?:[:;,] |\band )(?:«T\d+»'s? )?(?:[\w-]+ )?«P(\d+)» for {_TWO_YELLOWS}"
    rf"|\blo(?:st|ses|se|sing) (?:(?!the)[\w-]+ ){{0,3}}?«P(\d+)»(?: [^«;.,:]{{0,30}}?)? (?:to (?:a|an|the|his|her|two) (?:[\w-]+ ){{0,2}}(?:red|yellows?|booking|bookings|caution|dismissal)|for (?:{_OFFENCE}|{_DOING}))\b"
)
""" "B walked for a late lunge", "B for two bookings", "lost B to a red card"."""
_FOR_WHAT = re.compile(r"[^«;.,]{0,30},? (?:and )?(?:«T\d+»'s? )?(?:[\w-]+ )?«P(\d+)» for ")
BY_FOUL = re.compile(
    r"«P(\d+)»'s? (?:[\w'-]+ ){1,5}(?:(?:on|at) «P\d+» )?(?:having )?(?:brought|brings|earned|meant|drew|resulted in|led to|received|cost him|was punished with|saw him shown)"
    r"(?: him| her)?(?: with| in)? (?:(?:a|an|the|his|her|straight|second|late|early) )*(red|dismissal|yellow|booking|caution)"
)
""" "A's lunge on B earned him a second booking"."""
FOR_A_CARD = re.compile(
    r"\b[a-z]+ing (?:(?:down|back|over|into|through) )?(?:[\w-]+ ){0,2}«P\d+» (?:for|and (?:earning|receiving|collecting)) (?:a|the|his|her) (?:straight |second )?(?:red|yellow|booking)\b"
)
""" "lost the plot, chopping down B for a straight red"."""
BANNED_FOR = re.compile(r"\b(?:ban|banned|suspen\w+|missing|absent|fined?|apolog\w+) (?:[\w-]+ |«\w\d+» ){0,4}(?:for|after|following) $")
IN_THAT_GAME = re.compile(
    r" (?:in|during) (?:that|the same|this) | against (?:the )?«[TE]"
    r"| (?:in|during) (?:(?:the|a|their|[\w-]+|«[SDGC]\d+»(?:'s?)?) ){1,5}?(?:win|defeat|loss|draw|victory|stalemate|match|game|tie|derby|reverse) (?:to|by|against|with|over|at|away to) (?:the )?«[TE]"
)
""" "begins a ban for his dismissal in the 2-0 defeat by B"."""
_SIGNS = (
    " to ten",
    " to nine",
    " to 10",
    " to 9",
    " off",
    "walked",
    "gone",
    "saw red",
    "to go",
    "trudged",
    "departed",
    "red card",
    "dismissal",
    "sending-off",
    "expulsion",
)


def phrased_cards(reading: Reading) -> Iterator[tuple[Mark, Literal["yellow", "red"], int]]:
    """Who got which card, and where in the marked sentence the words end that tell it."""
    tagged, marks = reading.tagged, reading.by_number
    for match in _OFF.finditer(tagged) if any(map(tagged.__contains__, _SIGNS)) else ():
        if match.group(4) is None and NOT_TOLD.search(tagged, max(0, match.start() - 40), match.start()):
            continue
        yield marks[int(next(group for group in match.groups() if group))], "red", match.end()
    for match in _WALKED.finditer(tagged) if "P" in reading.tags else ():
        number = match.group(1) or match.group(2) or match.group(3)
        if not NOT_TOLD.search(tagged[max(0, match.start() - 40) : match.start()]):
            yield marks[int(number)], "red", match.end()
        end = match.end()
        while match.group(2) and (another := _FOR_WHAT.match(tagged, end)):
            yield marks[int(another.group(1))], "red", another.end()
            end = another.end()
    for match in _BOTH_OFF.finditer(tagged) if any(map(tagged.__contains__, _SIGNS)) or "nine" in tagged else ():
        for group in filter(None, match.groups()):
            yield marks[int(group)], "red", match.end()
    for match in _TAKEN.finditer(tagged) if " name " in tagged else ():
        yield marks[int(match.group(1))], "yellow", match.end()
    for match in _UPGRADED.finditer(tagged) if " red" in tagged or "graded" in tagged else ():
        yield marks[int(match.group(1) or match.group(2))], "red", match.end()
