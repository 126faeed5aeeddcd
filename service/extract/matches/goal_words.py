# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The language of goals: the verbs, nouns and phrases that tell that somebody scored, how, for whom, and what only looks like it."""

import re

_P = r"«P(\d+)»"


_FINISHES = """
headed heading nodded nodding tapped tapping slotted slotting fired firing smashed smashing drilled drilling curled curling volleyed volleying stabbed
stabbing poked poking rifled rifling lashed lashing thumped thumping powered powering cracked cracking swept sweeping bundled bundling blasted blasting
hammered hammering prodded prodding rolled rolling slid sliding lobbed lobbing clipped clipping chipped chipping drove driving driven steered steering
tucked tucking glanced glancing converted converting finished finishing buried burying turned turning bent bending squeezed squeezing side-footed
dispatched dispatching struck striking slammed slamming pounced pouncing raced crashed crashing whipped whipping stroked stroking forced forcing scrambled
scrambling placed placing picked guided guiding knocked knocking flicked flicking scuffed lashing looped looping floated nipped ghosted shot shooting sent
cut cutting swivelled swivelling
"""
_FINISH = rf"(?:{'|'.join(_FINISHES.split())})"
_TARGET = (
    r"(?:home\b|in(?=[,.;]|$| from| at\b| off\b| to\b| with| on the| a | an | his | for | after| when| and| but)|into (?:the|an) (?:[\w-]+ ){0,3}?(?:net|corner|goal|roof)"
    r"|past (?:the )?(?:goalkeeper |keeper )?«P\d+»|(?:over|beyond|under) «P\d+»|over the line|past the (?:goalkeeper|keeper))"
)
_LEAD = r"(?:[\w-]+ ){0,2}?(?:lead|advantage|cushion)\b"
_SIDE = r"(?:(?:the )?«[TE]\d+»(?:'s?)?|the \w+ (?:side|team)|his (?:side|team|country)|them)"
_COUNTED_GOAL = r"(?:[\w-]+ ){0,2}?(?:winner|equali[sz]er|opener|consolation|brace|hat-trick|double|goals?|second|third|fourth|fifth|first)\b(?! (?:half|minute|chance|leg|goals? in))"
_WAYS = (
    r"(?:scored|scores|scoring|nets|netted|equali[sz](?:ed|es|ing)|levelled|levels|leveled|levelling)\b(?! (?:[\d.]+|no|none)\b)",
    rf"{_FINISH} (?:[^«;.,]|«P\d+»'s ){{0,45}}?{_TARGET}",
    r"(?:opened|opening|opens|completed|completing|wrapped up|rounded off|capped|capping|closed) the (?:scoring|rout|turnaround|victory|win|comeback)",
    rf"(?:doubled|doubling|restored|restoring|extended|extending|trebled|increased) (?:the|a|(?:the )?«[ET]\d+»(?:'s?)?|his (?:side|team)'s) {_LEAD}",
    r"(?:made|making|makes|make) it (?:«S\d+»|two\b|three\b|four\b|five\b)",
    r"broke the deadlock|found the (?:net|bottom corner|top corner|back)|(?:pulled|pulling|pull) one back|(?:got|getting) the goals?\b",
    r"(?:(?:is|was|were|are) )?on target\b",
    rf"(?:put|putting|puts|fired|firing|sent|headed|heading|shot|edged|gave|give|gives|given|giving) {_SIDE} (?:\w+ ){{0,2}}?"
    rf"(?:ahead|in front|«S\d+»|level|(?:the|an?) (?:\w+ ){{0,2}}?(?:lead|start|advantage))",
    rf"(?:pulled|brought|dragged|drew) {_SIDE} (?:back )?(?:to )?(?:within|level|back)\b",
    rf"{_FINISH} (?:in )?(?:a |an |his |the )(?:[\w-]+ ){{0,2}}?(?:winner|equali[sz]er|opener|consolation|brace|hat-trick|double|goal|spot-kick|penalty|free-kick|second|third|fourth)\b",
    rf"(?:bagged|bagging|grabbed|notched|claimed|hit|hits|hitting|had|scored|netted|got|added|struck|sealed|snatched|adding|registered) (?:in )?(?:a|an|his|the|her|both|two|three|another) {_COUNTED_GOAL}",
    r"(?:bagged|bagging|grabbed|grabbing|notched|notching|netting|plundered|plundering|hit|hitting|scored|scoring) (?:the only goal\b|(?:all )?(?:three|four|five)\b(?! [a-z]+(?<! in)(?<! as)(?<! for)(?<! goals)\b)|both\b)",
    r"(?:reduced|reducing|reduces) the (?:arrears|deficit)\b|(?:halved|halving) the deficit\b|(?:restored|restoring) parity\b",
    r"added (?:a|the|another|his) (?:second|third|fourth|fifth|gloss|sixth|late)",
    r"struck (?:twice|first|again|late|early)\b|(?:has|had|have) struck\b|held (?:his|her) nerve from the spot",
    r"made no (?:such )?mistake (?:with|from)\b",
    r"(?:diverted|deflected|turned|headed|put|sliced|steered|hooked) [^.;]{0,45}?(?:past|beyond|into) his own (?:goalkeeper|keeper|net|goal)",
    r"(?:making|made) the (?:points|game|win|result|tie) safe|(?:secured|sealed|sealing|securing) (?:the )?(?:victory|win|points)\b",
    r"(?:beat|beating|rounded) (?:goalkeeper |keeper |the goalkeeper )?«P\d+» (?:at|with|from|to|in|low|and|again)\b|replied for\b",
    r"including (?:both|two|three|one) (?:of the goals )?in\b|ended (?:\w+ ){0,3}(?:barren runs?|droughts?)\b|struck\b(?=[^«.]{0,30}minute)",
)
SCORED = re.compile(rf"\b(?:{'|'.join(_WAYS)})")
"""Everything that somebody does who scores; who it is stands before."""


_GOAL_NOUN = r"(?:goals?|winner|equali[sz]er|opener|strike|header|penalty|spot-kick|free-kick|volley|finish|brace|hat-trick|own[- ]goal|double|drive|consolation|effort)"


SURE_NOUN = r"(?:goals?|winner|equali[sz]er|opener|own[- ]goals?|brace|hat-trick|consolation|decider|opening goal)"


OWNED = re.compile(rf"{_P}'s? (?P<what>(?:(?!«P|scoring|disallowed|gift|quick|dream|keep)[\w'/+-]+ |«D\d+» ){{0,5}}?{_GOAL_NOUN})\b")


NAMED_GOAL = re.compile(
    rf"\b(?:a|an|the|late|early|\d+\w*-minute|stoppage-time|injury-time|second-half|first-half) {_P} (?P<what>(?:[\w-]+ ){{0,2}}?{_GOAL_NOUN})\b"
)


CAME_FROM = re.compile(
    rf"\b(?P<what>(?:goals?|equali[sz]er|consolation|opener|winner|reply) (?:came|was scored|were scored|had come) (?:late )?(?:from|by|through|via|courtesy of)) (?:\w+ ){{0,2}}?{_P}"
)
GOAL_BY = re.compile(
    rf"\b(?P<what>(?:[\w-]+[- ]){{0,3}}(?:goals?|header|strike|own[- ]goal|penalty|winner|equali[sz]er|opener|volley|finish|free-kick|brace|hat-trick|double)) "
    rf"(?:(?:on|after|in) [\w ]{{0,20}} )?(?:from|by|through) (?:\w+ ){{0,3}}?{_P}"
)


THROUGH = re.compile(
    rf"\b(?:led|lead|leading|ahead|lead|front|level|equalised|equalized|scored|back|first|levelled|struck|came|opener|twice \w+ led,?|drew|replied|hit)(?: \w+){{0,2}},?(?: «S\d+»)? through (?:[\w-]+ ){{0,3}}?{_P}"
)


AND_ANOTHER = re.compile(rf"(?: ?\([^()]{{1,20}}\))?(?:,| and|, and)(?:,? [^«.;]{{0,50}},)? {_P}")


FOR_HIS = re.compile(
    rf"{_P} for (?:his|her) (?P<what>(?:[\w-]+ ){{0,3}}(?:winner|winning goal|match-winning \w+|strike|goals?|equali[sz]er|brace|hat-trick))\b"
)


CAUSE_IN = re.compile(r"\b(?:thanks to|courtesy of|via)\b")


EPITHET_SUBJECT = re.compile(
    r"\bthe (?:«T\d+» |[\w-]+ ){0,2}(?:striker|forward|winger|midfielder|defender|captain|skipper|international|veteran|teenager|youngster|playmaker)"
    r" (?:then |also |\w+ly )?$"
)


TEAMS_GOAL = re.compile(r"«T(\d+)»'s? (?:[\w-]+ ){0,3}(?:goals?|equali[sz]er|opener|winner|lead)\b[^.;]{0,60}$")


EFFECT = re.compile(
    r"(?:[^«.;]|«[DGVC]\d+»){0,40}\b(?:earned|gave|gives|give|put|rescued|secured|sealed|settled|proved|was enough|ensured|denied|cancell?ed|cancel+ing|ended|means?|"
    r"made|set|sent|restored|took|levelled|ahead|decided|saw|capped|helped|completed|drew|snatched|salvaged|handed|fired|inspired|"
    r"clinched|opened|separates|was the difference|had|courtesy|came|won)\b"
)


CAUSE = re.compile(
    r"\b(?:thanks to|courtesy of|through|via|with|from|by|after|following|when|included|despite|and|capped by|his|hailed) (?:a |an |the |two |[\w-]+ ){0,4}$|\bby «S\d+», (?:a |an )?$"
)


NOT_SCORED = re.compile(
    r"\b(?:could have|should have|might have|almost|nearly|would have|if|failed to|unable to|to (?!end|make|give|put|level|force|complete|spark|earn|score the|take the|double|put)|never|not|n't|without|yet to|"
    r"chance (?:to|for)|tried to|attempt\w* to|looked to|poised to|wants? to|bid to|trying to|past his own|can|will|wasted|didn't|sank|since|used to|saw|of never|instead of|when they)"
    r" (?:\w+ ){0,3}$"
)


SPOILT = re.compile(
    r"\b(?:wide|over the (?:bar|top)|saved|(?:off|against|onto|hit|struck|rattled|clipped) (?:the|a) (?:\w+ )?(?:post|bar|crossbar|woodwork|upright)|blocked|ruled out|disallowed|chopped off|cleared|missed|kept out|(?:was|were|been|be) denied|"
    r"was held|tipped|clawed|beaten away|beat away|against the bar|off target|high|turned over|save from|ballooned|side-netting|flew past)\b"
)


COUNTED = re.compile(
    r"\b(?:this season|last season|in all competitions|of the (?:season|campaign)|for (?:his|her) (?:country|club)|career|international goals|goals in|in \d+ (?:games|matches|appearances)|caps|goals behind|"
    r"league goals|record of|scoring record|scoring account)\b"
)


BRACKET = re.compile(rf"{_P} \((?=\d{{1,3}}(?:\+\d{{1,2}})?(?:'|\)| ?pen| ?og|, \d))")


SHOOTOUT = re.compile(r"\bshoot-?out\b|\bdecisive (?:kick|penalty|spot-kick)|\bpenalties\b")


CARD_WORDS = re.compile(r"\b(?:sent off|booked|red card|dismissed|cautioned|shown|second (?:yellow|booking|caution))\b")


OWN_GOAL = re.compile(r"\bown[- ]goal|into his own (?:net|goal)|(?:past|beyond) his own (?:goalkeeper|keeper)|\bog\b|own net")


PENALTY = re.compile(
    r"\bpenalt(?:y|ies)\b(?! (?:area|box|shoot))|\bspot[- ]kick|from the spot|penalty spot|\(?\bpen\b\)?|\bfrom 12 yards|12-yard"
)


AGAIN = re.compile(
    r"\b(?:again|second|another|third|hat-trick|brace|double|added|his \w+ second|twice|restored|re-took|completed|completing)\b"
)


FOUR_TIMES = re.compile(r"\b(?:four goals|four times|(?:all|hit|grabb\w+|notch\w+|scor\w+|plunder\w+|bagg\w+) four)\b")


TWICE = re.compile(r"\b(?:twice|brace|double|both goals|two goals|at the double|both)\b")


THRICE = re.compile(r"\b(?:hat-trick|three goals|treble|three times|(?:all|hit|grabb\w+|notch\w+|scor\w+|plunder\w+|bagg\w+) three)\b")


FOR_TEAM = re.compile(
    r"\b(?:put|puts|putting|fired|firing|sent|shot|gave|give|gives|given|giving|edged|headed|restore[ds]?|earned|earn|rescued|handed|brought|drew|pulled|dragged)"
    r" (?:a point for |the )?«([TE])(\d+)»(?:'s?)? (?:back |\w+ ){0,2}?(?:ahead|in front|«S\d+»|level|within|the |an? |overall|on their way|two|hope|victory)"
)


LED = re.compile(
    r"«([TE])(\d+)» (?:(?:\w+ ){0,3}?(?:led|hit back|took the lead|go ahead|went ahead|gone ahead|went in front|gone in front|were level|was level|levelled|equalised|responded|struck|replied|drew level|doubled|scored|opened|came from))\b"
)


SCORED_FOR = re.compile(r" (?:[\w-]+ ){0,4}?for «([TE])(\d+)»")


LEVEL = re.compile(r"\b(?:equali[sz]\w+|levell?\w+|replied|level terms|pegged back|drew level|hit back|responded)\b")


AHEAD = re.compile(r"\b(?:winner|winning goal|restored the lead|doubled|match-winn\w+|decisive|settled)\b")


BEHIND = re.compile(r"\b(?:consolation|pulled one back|pull one back|reduced|gave \w+ hope|lifeline)\b")


APART = re.compile(r";|\b(?:sent off|booked|red card|shown|dismissed|substitut|replaced|save[ds]?)\b")


FELL_BEHIND = re.compile(
    r"«[TE](\d+)» (?:\w+ ){0,2}?(?:fell behind|went behind|trailed|went down|were stunned|conceded|were caught out) (?:early |again |\w+ )?(?:when|as|after) (?:[\w-]+ ){0,3}$"
)
"""Whose goal it was not: who fell behind by it."""


EPITHET = re.compile(
    r"\bthe (?:«T\d+» |[\w-]+ ){0,2}(?:striker|forward|winger|midfielder|defender|captain|skipper|substitute|teenager|playmaker)\b"
)
"""Somebody spoken of without a name."""


NOUNS = frozenset(
    """
    goal goals winner equaliser equalizer opener strike header penalty spot-kick free-kick volley finish brace hat-trick own-goal double drive
    consolation effort decider through
    """.split()
)
"""One of these stands where a noun tells a goal."""
VERBS = frozenset(_FINISHES.split()) | frozenset(
    """
    scored scores scoring nets netted equalised equalises equalising equalized levelled levels leveled levelling opened opening opens completed completing
    wrapped rounded capped capping closed doubled doubling restored restoring extended extending trebled increased made making makes make broke found pulled
    pulling pull got getting target put putting puts edged gave give gives given giving brought dragged drew bagged bagging grabbed notched claimed hit hits
    hitting added sealed snatched adding registered held mistake diverted deflected sliced hooked secured securing sealing beat beating rounded replied
    including ended had has have grabbing notching netting plundered plundering reduced reducing reduces halved halving
    """.split()
)
"""One of these stands where a verb tells a goal."""
