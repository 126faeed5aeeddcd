# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whether a match told of lies ahead or behind, or is only wished for."""

import re

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Status
from service.extract.matches.frames import Frame
from service.extract.matches.reading import Mark, Reading
from service.extract.searched import searched

_MODAL = re.compile(
    r"(?:\b(?:to|will|would|could|can|must|should|may|might|if|'ll|cannot|can't|of|hope to|without|unless|provided|providing|assuming|for|than|capable of) (?:\w+ly |still |yet |even |now |first |also )?|"
    r"\b(?:if|should|provided|providing|assuming|unless) (?:that )?(?:\w+|«\w+») )$"
)


HOPED = re.compile(
    r"\b(?:avoid\w*|hop\w+|need\w*|want\w*|look\w*|seek\w*|aim\w*|target\w*|chas\w+|requir\w+|dream\w*|eye\w*) (?:for |of |at )?(?:[\w-]+ ){0,3}$"
    r"|\b(?:look|seem|appear|threaten)\w* (?:like |to be |set to |certain to |likely to |as if [\w«»]+ would )?(?:earn|hand|giv|bring|grant|secur|mak)\w* (?:[\w-]+ |«[TEP]\d+» )?(?:an? )?(?:[\w-]+ ){0,3}$"
)
""" "needed only a draw at B": what is wished for, before its noun."""


FAILED = re.compile(
    r"\b(?:failed|failing|unable|could not|couldn't|did not manage|were unable|came within (?:[\w-]+ ){1,5}of|came close to|came so close to|went close to) (?:to )?$"
)
""" "failed to beat B", "came within minutes of beating B": they met, and B was not beaten."""


NEGATED = re.compile(
    r"\b(?:never|not|n't|didn't|haven't|hasn't|yet to|failed to|without|unable to|no) (?:(?!(?:since|after|until|before|because|following)\b)\w+ ){0,2}$"
)


_WEATHER = r"(?:weather|waterlogg\w+|thaw|frost|snow|fog|rain|ice|floods?|flooding|downpour|storms?|winds?|(?:waterlogged|frozen|unplayable|sodden|icy|flooded) (?:pitch|surface|playing surface|field)|(?:floodlight|power) (?:failure|cut))"
_DID_FOR = r"(?:put paid to|led to the postponement|claimed|accounted for|wip(?:ed|ing) out|saw off|wash(?:ed|ing) out|ruled out|ruling out|did for|scuppered|prevent(?:ed|ing)|forc(?:ed|ing) the postponement)"
POSTPONED = searched(
    r"\b(?:postpon(?:ed|ement)|called off(?! (?:at half|with «S|with the score|after \d|in the \d|midway))|call the game off|(?:has|have|had|was|were|been|is|are|being) (?:(?!not\b)\w+ )?(?:cancell?ed(?! out)|scrapped|shelved|scratched)|(?:snowed|rained|frozen|washed|fogged|iced) off|(?:is|are|was|were) (?:also )?off(?=[,.;]| (?:because|due|after|owing))|unfit for|"
    rf"(?:beaten|claimed|hit|ruled out|wiped out|put paid to) by (?:the |a |an )?(?:\w+ )?{_WEATHER}|f[ae]ll(?:s|en)? (?:victim|foul) (?:to|of)|casualt(?:y|ies) (?:of|to)|victims? of (?:the )?(?:\w+ )?{_WEATHER}|succumb(?:ed|ing) to (?:the|a)|"
    rf"{_WEATHER} (?:[\w-]+ ){{0,4}}{_DID_FOR}|(?:was|were|been|being) (?:washed out|frozen off)|(?:fell|fallen|falls|lost|falling) to (?:the |a |an )?(?:\w+ )?{_WEATHER}|never (?:got under way|started|kicked off|took place)|(?:did not|didn't|could not|couldn't|failed to) (?:hold(?=[ ,.](?!on\b|out\b|off\b|up\b|their\b|the\b|a\b|his\b|it\b))|take place|go ahead|be played)|(?:did not|didn't|failed to|fail to) (?:survive|pass|beat) (?:a |an |the )?(?:[\w-]+ ){{0,2}}inspection|put off(?! by\b)|(?:had been (?:due|scheduled|supposed|meant)|(?:was|were) (?:supposed|meant)) to (?:play|host|meet|face|visit|travel to|entertain)|put back to(?! (?:\d{{1,2}}(?:[.:]\d\d)? ?(?:am|pm|gmt|bst)|noon))|(?:was|were|been) put back(?! (?:in|into|on|together)\b)|(?:was|were|been|is|are) rescheduled|will now be played)\b|\boff:|: p-p\b"
)
CALLED_OFF_AFTER = re.compile(
    rf"[^«]{{0,50}}\b(?:{_WEATHER} (?:[\w-]+ ){{0,4}}{_DID_FOR} (?:that|it|the (?:game|match|tie|fixture|contest)|those plans)|(?:the (?:game|match|tie|fixture)|it) (?:was|had been) (?:postponed|called off))\b"
)
""" "A had been due to play at B. A frozen pitch put paid to that.": in the sentence after."""


ABANDONED = searched(
    r"\blasted (?:only |just |barely |a mere |all of )?\d+ minutes(?= (?:because|before|owing|due|as|thanks)\b)|\b(?:only|just|after) \d+ minutes (?:were|was|had been) (?:played|possible|completed)\b|"
    r"\babandon(?:ed|ment|ing)\b|\bevacuated\b|\bcalled off (?:with|after \d+ minutes|at half-time|in the \d)"
    r"|\b(?:game|match|tie|clash|derby|encounter|meeting|fixture|contest)\b[^.;]{0,60}\b(?:was|were) (?:halted|stopped|suspended) (?:at|after|in|with)\b"
)


_FUTURE = searched(
    r"\b(?:will|call(?:s|ed)? up|squad for|for (?:this|next) (?:week|month)'s|ahead of|before|next|upcoming|forthcoming|prepar\w+|to face|to play|to meet|expects?|expected|ruled out|(?:rules?|ruling) (?:[\w'-]+ |«[TEP]\d+»(?:'s)? ?){1,5}out of|(?:is|are|be|him|her|them) out of|doubts? (?:for|about)|doubtful for|appl(?:y|ies) to|comes (?:the|an?)|decision on|return to action|miss|misses|missing|"
    r"(?:is|are|'s|'re) (?:back|away|at|home)|eyes? on|would have to|attention|(?:turn|switch|shift)(?:s|ed|ing)? (?:«E\d+»|its|his|their) (?:thoughts|focus|minds|sights) to|prospect of|thought of|switch(?:es)? to|to (?:move|switch|rearrange|stage|bring forward)|suspended for|banned for|for(?= «D| «T\d+»'s? )|back from|sit(?:s|ting)? out|(?:make|making) (?:his|her|a|their|«E\d+») (?:«[TC]\d+» |[\w-]+ ){0,2}(?:debut|start|return|bow)|pit(?:s|ted)|were to|was to|race (?:against time )?to|turn to|"
    r"looking ahead|relish\w*|(?:promis|vow|pledg|agree|refus|volunteer|intend|threaten)\w* (?:not )?to|set to|due to|available for|arranged|build-up|in time for|ready for|fit for|scheduled|looms|arrives?|awaits?|in charge of|takes? charge|take over|"
    r"(?:lead|advantage|cushion|edge|deficit) into (?:the|their|its|«[GD])|round off|kicks? off (?=(?:the|their|«E)\b|«E)|have (?=(?:\w+ )?(?:away|home|league|cup|further|tough|tricky|difficult|back-to-back|two|three|four|five) )|finish|open|close|wrap up|completes?|concludes?|pits?|rounds? (?:off|up)|(?:could|may|might) (?:(?:now|yet|well|also) )?(?:make|feature|play|start|return|face|line up|figure|be (?:back|on the bench|among|involved|in contention|in the squad|available|fit|risked|rested|handed))|(?:was|were) (?:due |set |scheduled )?to|(?:earn|hand|land|secur|book|clinch)\w* (?:«[TE]\d+»|them|themselves) an?|now we have|we have|another|seal\w* an?|set up an?|book\w* an?|face an?|secured an?|return for|for the|treat|trip|travel\w*|hopes? to|(?<!were )(?<!was )(?<!been )(?:looks?|looking|aims?|aiming|seeks?|seeking|hoping|bidding|keen|eager|desperate|determined) to|warm-up|until|stay(?:ing)? away from|continues|resumes?|bid to|kick-off|brought forward|be without|sweat\w*|can|must|handed|landed|paired with|drawn|reward\w*|turn\w* (?:its|their) attention|return\w* to|back to|switch\w* (?:its|their) attention|(?:in)?eligible for|cup-tied for|learned|when they play|face|decent result|plays|hosts|visits|meets?|begins?|beginning with|starting with|starts with|starts? (?:at|against)|on sale|tickets|claim for|place in|go(?:es)? (?:into|again)|heads? into|(?:have|has|got|'ve) an?|back on|(?:on|in) (?:\w+ )?(?:duty|action)|first game is)\b"
)


PAST = re.compile(
    r"\b(?:after|following|followed(?! (?:(?:[\w-]+ |«D\d+» ){1,3})?by (?:an? |the )?(?:[\w-]+ )?$)|marred|was|were|had|during|lost|won|beat|drew|scored|defeat|sent off|sending-off|red card|since|suffered|came on|previous|collected|picked up|arising|stemm\w+|received|"
    r"ago|earlier|when|saw|controvers\w+|dismissal|injured|substituted|(?:went|came) off|(?:limp|hobbl|stretcher|carri)ed off|broke|tore|twisted|damaged|fractured|sprained|sustained|pulled up|equali[sz]ed|grabbed|struck|netted|impressed|starred|taken off(?! (?:the |«D))|breaking|in the(?! $| (?:stands?|dugout|squad|side|team|starting|crowd|hat|«G))|criticised|appeal|performance|refereed)\b"
)


_WAS_TO = re.compile(r"\b(?:was|were|had been) (?:due |set |scheduled )?to \w+ (?!(?:the )?(?:season|competition) )[^.;]*$")


_IT_ENDED = re.compile(
    r"[a-z ]{0,24}«T\d+»(?:,?(?: (?:at|in|on) (?:the )?«[VDC]\d+»| «D\d+»)){0,3},? (?:had )?(?:ended|finished|was|produced|brought|yielded)\b"
)
""" "That game, away to B on Sunday, ended 3-0"."""


_DRAWN = re.compile(r"\b(?:been|were|was|are|is) (?:\w+ )?(?:drawn|paired|pitted) $")
""" "A, 2-0 winners at C, were drawn away to B": by lot."""

_DID = re.compile(
    r"\b(?:was|were|had|lost|won|beat|drew|played|scored|opened|coughed up|threw|thrown away|blew|surrendered|squandered|let slip|conceded|shipped|missed|limped|picked up|suffered|sustained)\b"
)


def cued_at_home(reading: Reading, position: int) -> Status:
    left = reading.tagged[max(0, position - 90) : position]
    if _WAS_TO.search(left) or _DRAWN.search(left):
        return "scheduled"
    if _IT_ENDED.match(reading.tagged, position):
        return "finished"
    return "finished" if _DID.search(left) else "scheduled"


_DID_SO = re.compile(
    r"\b(?:needed|took|required|came|battled|fought|rallied|recovered|managed|did enough|hung on|held on|clung on|went on|on their way|scored|struck)\b"
    r"[^.;]{0,45}\bto (?:\w+ly )?$"
    r"|\b(?:was|were|proved|proves|proving|been) (?:more than |just |only just |\w+ly )?(?:enough|sufficient) to (?:\w+ly )?$"
)


_WISHED = re.compile(
    r"\b(?:want\w*|hop\w+|need\w*|require\w*|try\w*|tries|tried|aim\w*|bid\w*|look\w*|seek\w*|expect\w*|likely|unlikely|set|due|able|unable|favourites?|going|go|"
    r"have|has|having|had|must|fail\w*|chance|chances|opportunity|how|order|orders|desperate|determined|good enough|strong enough|enough|"
    r"capable|plan\w*|ready|easy|hard|difficult|tough|tougher|used|dream\w*|attempt\w*|effort|efforts|target|task|ability|confident|what it takes|vow\w*|tipped|"
    r"wish\w*|like|love|refus\w*|predict\w*|tell|told|ask\w*|backed|back|believe\w*|odds(?:-on)?|motivated|eager|keen|impossible|possible|time|promise\w*|will|would|"
    r"struggl\w+|is|are|was|were|be|it|him|them|us|me|you|job|is nice|great|best|pressure|quality|players|squad|team) "
    r"(?:(?:\w+ly|not|also|still|now|first|even) )?to (?:(?:\w+ly|even|also) )?$"
)
""" "hope to beat", "would have to beat"; but "rallied to beat", "held on to beat" did so."""


_WISHED_OF = re.compile(
    r"\b(?:want\w*|expect\w*|urg(?:e|es|ed|ing)|back(?:s|ed|ing)?|fanc(?:y|ies|ied)|tip(?:s|ped|ping)?|bet|money|important|vital|crucial|essential|"
    r"imperative|predict\w*|ask\w*|told|order\w*|hop(?:e|es|ed|ing)|wait\w*|like|love|possible|easier|harder|difficult|hard|easy|time|chance|will)"
    r"(?: for| on| in)? «\w+»(?: (?:side|team))? to $"
)
""" "wants A to beat B", "my money is on A to beat B"."""


_UNREAL = re.compile(
    r"\b(?:(?:could|would|might|should)(?:n't| not)? (?:\w+ )?have |could've |would've |should've |(?:^|, )had «[TE]\d+» |\bif (?:the )?«[TE]\d+» (?:had|hadn't) (?:not |only )?)(?:\w+ly )?$"
)


_WAY_TO = re.compile(r"\b(?:could|would|can|will|may|might|should|must|to|'ll)\b[^.,;«]{0,40}\bby (?:\w+ly )?$")
""" "would go top by beating B"."""


def unreal(left: str) -> bool:
    """ "could have beaten B 5-0", "had A beaten B": told as what was not, whatever score it names."""
    return bool(_UNREAL.search(left[-40:]))


PRIZE = re.compile(
    r"[^«.;,]{0,12}(?: (?:to|for) (?:(?:the|a|an|his|her|their|this|that|last|«D\d+»'s?) ){0,2}(?:«C\d+» |[\w-]+ ){0,2}?"
    r"(?:title|crown|championship|signing|signature|services|capture|contract|punch|"
    r"(?:top|first|second|third|fourth|fifth|last|final) (?:spot|place|berth))\b|"
    r" in (?:the|a) (?:[\w-]+ )?(?:race|hunt|chase|battle|scramble) (?:for|to)\b| as (?:\w+ )?(?:champions|favourites|title))"
)
""" "A beat B to the title", "to the signature of C": what was won is no match."""


_PROVIDED = re.compile(
    r"\b(?:if|unless|should|provided|providing|assuming|as long as|so long as|on condition)(?: that)? (?:the )?(?:«[TE]\d+»|it|he|she)(?: (?:can|could|first|also|do|does)){0,2} $"
)
""" "are paired with A provided they get past B"."""


_IF_ALSO = re.compile(r"\b(?:if|should|unless|provided|assuming) [^.;]{0,90}\b(?:and|or|but) «[TE]\d+» $")
""" "will go up if they win and B lose to C"."""


_NO_MORE = (" could only ", " could only then ", " could do no better than ", " could do no more than ", " could do nothing but ")
""" "could only draw with B": so it ended."""


def hypothetical(left: str, frame: Frame) -> bool:
    if left.endswith("since ") and frame.tense == "ing":
        return False  # "have not played since losing at B"
    if frame.relation == "draw" and left.endswith(_NO_MORE):
        return False
    if NEGATED.search(left[-30:]):
        return True
    if frame.tense == "base" and left.endswith("to ") and _WISHED_OF.search(left[-60:]):
        return True
    if frame.tense in ("base", "present") and _PROVIDED.search(left[-60:]):
        return True
    if frame.tense == "base" and left.endswith("» ") and _IF_ALSO.search(left[-120:]):
        return True
    if frame.tense == "ing" and left.endswith(("by ", "ly ")) and _WAY_TO.search(left[-70:]):
        return True
    if _DID_SO.search(left[-70:]) or (frame.tense == "ing" and re.search(r"\b(?:reward\w*|prize|credit|praised?|bonus) for $", left[-14:])):
        return False
    if frame.tense == "base" and left.endswith("to "):
        return bool(_WISHED.search(left[-60:]))
    return frame.tense != "noun" and bool(_MODAL.search(left[-24:]))


_DAY_AFTER = re.compile(
    r"(?: (?!(?:and|but|or|who|which|when|while|after|before|since|as|last|if|despite|for|from|than|because|whose|where)\b)[a-z'-]+| «[CGVE]\d+»(?:'s)?){0,7}?,? (?:on |this |next |in )?(?:the )?«D(\d+)»"
)
_DAY_IF = re.compile(r"«D(\d+)» (?:if|provided(?: that)?|should|assuming) (?:the )?(?:«[TE]\d+»|it|they) (?:can |also )?$")
""" "can go top on Saturday if they beat B"."""
_MUST_TO = re.compile(
    r"(?: (?:again|away|at home|in (?:the |their )?«[CG]\d+»|(?:at|in) (?:the )?«V\d+»)){0,3},? (?:in (?:a|the|their) (?:replay|«G\d+»)|to (?:reach|stay|go|qualify|secure|progress|keep|make|avoid|win|survive|advance|top|finish|clinch|move|climb|get|book|seal))(?!\w)"
)
_CAN_BY = re.compile(
    r"\bcan (?:still |now |also |yet )?(?:go|move|climb|rise|leapfrog|overtake|regain|reclaim|return|close|cut|trim|extend|stretch|open|secure|clinch|seal|wrap|reach|qualify|book|guarantee|ensure|confirm|pull|jump|draw|make|join|end|win)\b[^;.,]{0,60} by $"
)
""" "can go top by beating B"."""
_MUST = re.compile(r"\b(?:must|(?:have|has|needs?|'ll have|will have) to) (?:now |still |also |first |probably )?$")
_MISSED = re.compile(
    r"\b(?:had|wanted|hoped|needed|tried|expected|struggl\w+|did|didn't|never|was|were|haven't|hasn't|unable|fail\w*|could not|couldn't)\b[^.;]{0,24}$"
)


def yet_to_come(reading: Reading, frame: Frame, left: str, end: int) -> bool:
    """ "have to beat B on Saturday", "could go top by beating B tonight", "must beat B to reach the final": what is wished for is still to be played."""
    if _MISSED.search(left[-50:]):
        return False
    after = _DAY_IF.search(left[-60:]) if frame.tense in ("base", "present", "past") else None
    if after is None and frame.tense not in ("base", "ing"):
        return False
    after = after or _DAY_AFTER.match(reading.tagged, end)
    if after is None:
        by_beating = frame.tense == "ing" and left.endswith(" by ") and _CAN_BY.search(left[-100:]) is not None
        return by_beating or bool(_MUST.search(left[-30:]) and _MUST_TO.match(reading.tagged, end))
    day = reading.by_number[int(after.group(1))].value
    if not isinstance(day, DatePhrase) or day.direction == "past":
        return False
    return day.day is not None or day.weekday is not None or day.offset is not None or day.apart is not None or "weekend" in day.text


_DAYS_FROM = re.compile(r"\b(?:days?|weeks?|hours?) after [^,;.]{0,40}$")
""" "will face A three days after the tie against B": both lie ahead."""


_TO_BE_PLAYED = re.compile(
    r"[^.;]{0,80}?(?<!\bto )\b(?:for (?:live|tv|television)\b|takes? place|will take place|(?:is|are) (?:due|set|scheduled|expected) to (?:take place|be played|go ahead)|goes ahead|kicks off)\b"
    r"|[^.;,]{0,70}?\b(?:next up|up next|next on (?:the|their|its|«E\d+») (?:list|agenda|menu|schedule|horizon|fixture list|itinerary)|next in line|on the horizon|still to come)\b"
    r"|(?:[^.;«]|«[TVCG]\d+»){0,60}\blater (?:on )?(?:«D\d+»|today|tonight|this)"
)
""" "A's clash with B, a 4-4 epic last year, takes place on Thursday"."""
_IS_ONE = re.compile(
    r"\w+ (?:(?:with|against|between|at|to|and|in|the|«\w\d+»(?:'s)?) ){0,8}(?:is|comes|will be) (?:an? |the |at |on |against |(?:the )?«[DG]\d+»)"
    r"|\w+s (?:(?:of|in|left|remaining|this|the|their|his|its|«[CDG]\d+»(?:'s)?|season|campaign|month|run-in) ){0,6}(?:are|come|will be) (?:all |both )?(?:at|against|away to|with|at home to) "
)
""" "the next game is Friday's derby at B", "A's clash with B at C Park is the pick of the ties"."""
_IS_AHEAD = re.compile(
    r"[^.;,«]{0,50}(?:«[CGDV]\d+»[^.;,«]{0,20}){0,2}«T\d+»(?:'s)?(?: (?:at|in|on) (?:the )?«[VCGD]\d+»){0,2}"
    r" (?:is|are) (?:(?:on|at|in|for) |«D|(?:the|a|one|just|only|still|also|due|set|scheduled|next|not|now) )|"
    r"[^.;,«]{0,50}(?:«[CGDV]\d+»[^.;,«]{0,20}){0,2}«[TV]\d+»(?: (?:at|in|on) (?:the )?«[VCGD]\d+»){0,2} (?:awaits?|follows?|looms?|beckons?|comes? (?:next|up|on)|lies? ahead)\b"
)
""" "the semi-final against B is on 22 October", "the return leg with B awaits"."""
_BEFORE_THAT = re.compile(
    r"\b(?:visits?|hosts?|plays|faces|meets|travels?|will (?:visit|host|play|face|meet|travel to)) [^.;,]{3,60}\b(?:after|following) "
    r"(?:an? |the |its |their |«D\d+»'s )?(?:[\w-]+ |«[CG]\d+» ){0,3}$"
)
""" "who visit A on Saturday after a cup game against B": both lie ahead."""


def _apart(reading: Reading, mark: Mark, position: int) -> bool:
    """Whether the date stands in a clause of its own: "a tie with A while B, winners last season, host C"."""
    at = reading.tagged_start(mark)
    return at > position and bool(_CLAUSE.search(reading.tagged, position, at))


_CLAUSE = re.compile(r";| (?:while|but|whereas) |, (?:who|whom|which) ")


def is_ahead(between: str) -> bool:
    """Whether the words between a noun for a match and its other team tell that it lies ahead: "the break, then it is back to the league"."""
    return len(between) > _SHORT and bool(re.search(r"\b(?:it's|it is|then|will|next)\b", between)) and not PAST.search(between)


_WHICH_ENDED = re.compile(
    r"[^.;,«]{0,40}(?:«[CGDVT]\d+»[^.;,«]{0,20}){1,4}, which (?:had )?(?:ended|finished|was (?:won|lost|drawn)|they (?:won|lost|drew)|«[TE]\d+» (?:won|lost|drew))\b"
)
""" "a friendly with B on Monday, which finished 2-2"."""
_SHORT = 12


_REWARD = re.compile(
    r"\b(?:reward|prize|compensat|consolation)\w*\b[^.;]*\b(?:with|by|of|is|was|being) (?:an? |the )(?:[\w-]+ |«[CGD]\d+»(?:'s)? ){0,3}$"
)
""" "A were rewarded for their 3-0 dismissal of B with a home tie against C"."""
_REWARD_FOR = re.compile(r"\b(?:reward|prize|bonus) for \w+ing (?:(?! is | was | will )[^;.,])*$")
""" "A's prize for coming from behind against B is a trip to C"."""
_THAT_DAYS = re.compile(r"«D(\d+)»(?:'s)? (?:[\w-]+ |«[CG]\d+»(?:'s)? ?){0,4}$")


def _spoken_of_before(reading: Reading, position: int) -> bool:
    """ "said yesterday of tonight's tie against B": what is told was done on a day before that of the match."""
    whose = _THAT_DAYS.search(reading.tagged, max(0, position - 70), position)
    mark = reading.by_number[int(whose.group(1))] if whose else None
    if mark is None or not isinstance(mark.value, DatePhrase) or mark.value.offset not in (0, 1):
        return False
    before = [each.value.offset for each in reading.of("D") if each.start < mark.start and isinstance(each.value, DatePhrase)]
    return any(offset is not None and offset < mark.value.offset for offset in before)


_LANDED = re.compile(
    r"\b(?:lands?|gets?|draws?|earns?|handed|given|pull(?:s|ed)? out|rewarded with|in line for|set up|sets up|face|faces) "
    r"(?:(?:an?|the) )?(?:[\w'-]+ |«[CG]\d+» ){0,4}$"
)
""" "A land dream tie with B": what a draw brings lies ahead."""


TAKEN_FROM = re.compile(
    r"\b(?:points?|draw|win|nothing|defeat) (?:back |taken |gained |won |collected )?from (?:«E\d+»|the|a|its|his side's|«D\d+»'s) (?:[\w-]+ |«D\d+»(?:'s)? )?$"
)
""" "took a point from their trip to B"."""
_FORCED_OUT = re.compile(
    r"\b(?:forced|caused|obliged|compelled) (?:him|her|«[PE]\d+») to (?:miss|sit out|withdraw from|pull out of)\b[^.;]*$"
)
""" "an injury that forced him to miss the game against B"."""
_COMES = re.compile(
    r"\b(?:comes|follows|awaits|beckons|looms) (?:«D\d+» )?(?:in|against|at|on|with) (?:the |a |an |«D\d+»(?:'s)? )?(?:[\w-]+ |«[TCG]\d+»(?:'s)? ){0,4}$"
)
""" "A proper debut comes four days later in the derby at B"."""
_WHO_WERE = re.compile(r", (?:who|which|whose) (?:was|were|had|beat|lost|won|drew)\b[^,;]*,")
""" "will be there to watch A, who were a Conference side last year, in their tie with B": what is told between tells no time of it."""


def cued_status(reading: Reading, position: int) -> Status:
    """Whether a match named without a verb of its own lies ahead or behind: the nearest word or date that tells."""
    near = [mark for mark in reading.of("D") if -25 <= reading.tagged_start(mark) - position <= 70 and not _apart(reading, mark, position)]
    aside = [match.span() for match in _WHO_WERE.finditer(reading.tagged, max(0, position - 180), position)]
    near = [mark for mark in near if not any(start < reading.tagged_start(mark) < end for start, end in aside)]
    right = reading.tagged[position : position + 110]
    if _TO_BE_PLAYED.match(right):
        return "scheduled"
    dates = [mark.value.direction for mark in near if isinstance(mark.value, DatePhrase)]
    left = _WHO_WERE.sub(" ", reading.tagged[max(0, position - 180) : position])[-90:]
    if _FORCED_OUT.search(left) and "future" not in dates:
        return "finished"
    if (TAKEN_FROM.search(left) or _REWARD_FOR.search(left)) and "future" not in dates:
        return "finished"
    if _COMES.search(left):
        return "scheduled"
    if ("past" not in dates and _REWARD.search(left)) or _spoken_of_before(reading, position):
        return "scheduled"
    if (
        re.search(
            r"\b(?:is|are|will be|card features|features) (?:(?:an?|the) |«D\d+»(?:'s)? )?(?:[\w-]+ ){0,2}$|\bthere (?:is|are|will be) [^.;,]*$",
            left,
        )
        and "past" not in dates
    ):
        return "scheduled"
    if "past" not in dates and reading.title and _LANDED.search(left):
        return "scheduled"
    if "past" not in dates and (_IS_ONE.match(right) or _IS_AHEAD.match(right) or _BEFORE_THAT.search(left)):
        return "scheduled"
    future = max((match.end() for match in _FUTURE.finditer(left)), default=-1)
    past = max((match.end() for match in PAST.finditer(left)), default=-1)
    if ("past" in dates and "future" not in dates) or _WHICH_ENDED.match(right):
        return "finished"
    if "future" in dates and "past" not in dates:
        return "scheduled"
    if past < 0 and any(
        isinstance(mark.value, DatePhrase) and mark.value.ahead and mark.start < reading.to_text(position) for mark in near
    ):
        return "scheduled"
    if _DAYS_FROM.search(left) and re.search(r"\bwill\b", left):
        return "scheduled"
    if future > past or ("future" in dates and past < 0):
        return "scheduled"
    if past >= 0:
        return "finished"
    if re.search(
        r"\b(?:will|is expected|go ahead|has been (?:brought|rearranged|re-arranged|rescheduled|moved|switched|set|fixed|arranged|confirmed|pencilled)|to be|is a|looks|could|should)\b",
        right[:90],
    ):
        return "scheduled"
    return "finished"
