# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The language of goals beside its verbs: nouns and phrases that tell one, what it did, and what only looks like a goal.

Words and patterns only; the verbs are in ``goal_ways``, and who scored, for whom and when is worked out in ``goals``.
"""

import re

from service.extract.matches.play.goal_ways import GOAL_NOUN, OWN_NET
from service.extract.searched import searched

CAME_OFF = re.compile(
    r"(?:\b(?:hand|place|bench|clear|down|rose|rising|risen|up|back|arrived|arriving|dived|diving|stooped|stooping|slid|sliding|leapt|leaping|climbed|stretched|turned|raced|ran|racing|"
    r"broke|head|nerve|cool|composure|popped|stepped|beat|beating|rounded|rounding|reacted|pounced|latched|cut|cutting|on|onto|cross|corner|free-?kick|kick|flick|flick-on|pass|ball|through|in|line|post|"
    r"highest|unmarked|left|remaining|go|managed|header|strike|goal|penalty|volley|drive|finish|time|area|spot|keeper|box|unhindered|quickest|well|superbly|minutes?|yards|half|break|interval|period|seconds|unfortunate|unlucky|there|space|room|contrived|managing|slip|error|mistake|mix-up|hesitation|blunder|rebound|throw|throw-in|cut-back|move|run|touch)|») ?$"
)
"""What stands before "to head in" where he did."""
NTHS = frozenset("second third fourth fifth sixth other".split())
OWNER = re.compile(
    r"(?:«P(\d+)»'s?|(?<![\w'])(his|her|whose)) (?:(?!(?:for|to|from|with|by|of|on|in|that|led|a|an|the|not|been|got|no|and|was|were|is|had|set|after|before|at|when|as|but|has|have|then)\b|scoring|disallowed|gift|quick(?!-?fire)|dream|keep|missed|saved|chance|saving|failed|blocked)[\w'/+.-]+,? |«[DGV]\d+»(?:'s)? ){0,6}$"
)
"""Whose a noun is: "A's late", "his second", "A, whose"."""
CALLED = re.compile(
    r"^«P(\d+)» $|\b(?<!')(?:an?(?: (?!from\b|by\b|of\b|for\b|to\b|with\b|and\b|when\b|as\b|on\b|in\b|at\b)[\w-]+){1,2}|a|an|the|that|this|late|early|second-half|first-half|two|three|four|[\w+]+-minute|[\w-]+-time|from) «P(\d+)» (?:(?!and\b|to\b|with\b|in\b|on\b|for\b|from\b|who\b|had\b|was\b)[\w-]+ ){0,3}$"
)
""" "a late A header"."""
GOAL_BY = re.compile(
    r"(?: (?:in|inside|within|either side of|midway|on)(?: (?!(?:from|by|through|for|was|were|when|as|but|while|who|to|with)\b)[\w'-]+){1,12}?(?= (?:from|by|through)\b))?(?:,? (?!and (?!(?:an?|two|three) assists?\b)|from|by|through|for|was|when|as|after|following|followed|awarded|given|won|conceded|saved|save|miss|referee|led|but|while|that|if|who|set|teed|laid|assisted)[\w'-]+| «[DVS]\d+»){0,6}?(?:,? (?:(?:was|were|had been|being) )?scored)?,? (?:from|by|through(?! (?:the legs|an? (?:crowd|sea|ruck|forest|mass))\b)|via|courtesy of|thanks to|came from|came through|fell to|went to|belonged to) (?!\w+ing\b)(?:[\w'-]+ |«T\d+»(?:'s)? ){0,4}?«P(\d+)»(?!'|»| (?!and\b)(?:[\w-]+ ){0,2}?(?:strike|header|penalty|goal|free-?kick|spot-kick|volley|drive|own|effort|winner|equali|corner|cross|pass)\w*)"
)
""" "goals from A", "headers by A"; not "a header from A's cross"."""
SET_UP = re.compile(
    r"\b(?:(?:set|sets|setting|laid|lays|laying|teed) (?:up|on)|ma(?:de|kes|king)|creat(?:ed|es|ing)|provid(?:ed|es|ing)|suppl(?:ied|ies|ying)|fashion(?:ed|ing)|craft(?:ed|ing)|engineer(?:ed|ing)) "
    r"(?:(?:the|a|an|another|his|her|their) (?:[\w-]+ ){0,2}?(?:other|second|third|fourth|first|opener|winner|equali[sz]er|leveller|goal|one|consolation)|(?:(?:further|two|three|both|more|other|the) ){0,3}goals) for (?:[\w-]+ ){0,3}?«P(\d+)»(?!')"
)
""" "set up the other for A": A scored it."""
SET_HIM_UP = re.compile(
    r"\b(?:set|sets|setting|teed) up (?:(?:[\w-]+|«T\d+»(?:'s?)?) ){0,3}?«P(\d+)» for (?:the|a|an|his|her|their|(?:the )?«[TE]\d+»(?:'s?)?) (?:[\w-]+ ){0,2}?(?:second|third|fourth|first|opener|winner|equali[sz]er|leveller|goal|tap-in|clincher)\b"
    r"|\b(?:set|sets|setting|teed) up (?:[\w-]+ ){0,2}?«P(\d+)» (?:in the \d+(?:st|nd|rd|th)\b|on \d+ minutes|\w+ minutes later)(?! (?:but|only))"
)
""" "set up A for the winner": A scored it."""
GIFTED = re.compile(
    r"\b(?:gifted|gift|gifting|handed|handing|presented) (?:[\w-]+ ){0,2}?«P(\d+)» (?:with )?(?:a|an|the|his|her) (?:[\w-]+ ){0,2}?(?:goal|opener|equali[sz]er|leveller|winner|second|third|tap-in)\b"
)
""" "a fumble gifted A the opener"."""
PEGGED_BACK = re.compile(r"\bpegged back,? (?:\w+ ){0,2}by (?:[\w-]+ ){0,3}?«P(\d+)»(?!')")
CONCEDED_TO = re.compile(
    r"\bconced(?:ed|es|ing) (?:(?:(?:two|three|early|late|quick|sloppy|soft|cheap|twice|goals?|a|an|first) ){1,4}|[^«;.,]{1,40}, )?to (?:[\w-]+ ){0,3}?«P(\d+)»(?!')"
)
""" "recovered from conceding to A and B"."""
ONLY_GOAL = re.compile(
    r"\bby «S\d+»,? (?:(?:scored )?(?:from|by|through|courtesy of|thanks to) )?(?:[\w-]+ ){0,3}?«P(\d+)»(?!'| (?!from|in|on|after|with|late|early|midway|deep)\w)"
)
SCORERS = re.compile(r"\b(?:scorers|goalscorers|marksmen) (?:were|are|included) (?:[\w-]+ ){0,3}?«P(\d+)»(?!')")
""" "the scorers were A and B"."""
GOALS_FOR = re.compile(r"\bgoals? (?:(?:too|also|apiece|each|as well|there|then|late) )?for (?:[\w-]+ ){0,3}?«P(\d+)»(?!')")
""" "there were goals too for A and B"."""
SO_MANY = re.compile(
    r"(?<!\w)«P(\d+)» (?:was|proved|proving)(?: to be)? the (?:two-goal|hat-trick) (?:hero|man|star|scorer)\b|\b(?:two-goal|hat-trick)(?: (?:hero|man|scorer|striker|forward|star|substitute|winger|midfielder))? «P(\d+)»(?!')"
)
""" "two-goal A", "hat-trick hero A"."""
OFF_HIM = re.compile(r"\b(?:went|going|flew|cannoned|deflected|rebounded|ricocheted) in off (?:the )?(?:[\w-]+ ){0,2}?«P(\d+)»(?!')")
LEAD_GIVEN = re.compile(
    r"\b(?:lead|advantage|cushion|start) (?:given|handed|provided|earned)(?: to)?(?: them| the [\w-]+| (?:the )?«[TE]\d+»)?[^«;.,]{0,30}? by (?:[\w-]+ ){0,3}?«P(\d+)»"
)
""" "the lead given them by A"."""
THE_OTHER = re.compile(
    r"(?: a| the)?(?: two| twice| both| brace| three| hat-trick)?(?: goals)?(?: [^«;.,]{1,40}?)?,? (?:and|with) (?:[\w-]+ ){0,2}?«P(\d+)» "
    r"(?:(?P<twice>twice|two|a brace|a pair)|the other|the third|the fifth|the last|the first|another|one|once|the second|a third|a second|the fourth|adding)\b(?! (?:of (?:the|his)|effort|attempt))"
)
""" "scored two and A the other"."""
ONLY_FOR_HIM = re.compile(
    r"\b(?:only|left|time|enough) for (?:[\w-]+ ){0,3}«P\d+», [^,;]{1,60}, $|\bup (?:stepped|popped|rose|jumped|sprang|strode) (?:[\w-]+ |«T\d+»(?:'s)? ){0,3}«P\d+»,? [^;.«]{0,60}$|\b(?:saw|seen|seeing|see|watched|watching) (?:[\w-]+ ){0,2}(?:«P\d+»(?:, | and ))*«P\d+» $"
)
""" "only for A, against his old club, to level", "up stepped A, on his debut, to": he did."""
THANKS = re.compile(r" (?:to|of) (?:(?!goalkeeper|keeper|manager|coach|saves|goals?)[\w-]+ ){0,3}?«P(\d+)»(?= ?[.,;(]|$| and )")
THANKS_SHOT = re.compile(
    r" (?:to|of) (?:(?!saves|the)[\w-]+ ){0,3}?«P(\d+)»'s? ((?:[\w'/+.-]+ |«[DV]\d+»(?:'s)? ){0,4}[\w'-]+)(?= ?[.,;]| (?:in the|on|after|before|with|midway|late|early|deep|from)\b|$)"
)
""" "won thanks to A's 25-yarder"."""
ONE_FROM = re.compile(r" (?:more )?(?:from|by|for|through) (?:(?:substitute|captain|skipper|striker) )?«P(\d+)»(?!'|»)")
""" "a double by A and one from B"."""
WINS = re.compile(
    r"\b(?:won|win|wins|winning|beat\w*|edg\w+|down(?:ed|ing)|defeat\w*|saw off|see off|points|spoils|victory|success|through|progress\w*|advanc\w*|prevail\w*|lead|led|triumph\w*|drew|draw|ahead|in front|level|up)\b[^;]{0,80}$"
)
THROUGH = re.compile(r" (?:[\w'-]+ |«T\d+»'s? ){0,4}?«P(\d+)»")
BEFORE_THROUGH = re.compile(
    r"(?:\b(?:led|leads?|leading|ahead|front|level|equali[sz]ed|scored|back|first|levell?ed|struck|came|opener|replied|up|deadlock|reply|goal|responded|again|parity|scoring|score|account|around|advantage|pulled level|it)|«S\d+»)"
    r"(?:,? [\w'-]+| «[DTVC]\d+»){0,6},? $"
)
""" "led through A", "won 1-0 at B through A", "hit back early on through A"."""

SETTLED_BY = re.compile(
    r"\b(?:game|match|tie|contest|final|derby|encounter|meeting|clash|affair|replay|win|victory|success|triumph|deadlock|stalemate|«G\d+»|«S\d+») (?:[\w-]+ |«[DVGC]\d+» ){0,6}?(?:(?<=was )broken|(?<=was finally )broken|settled|decided|sealed|clinched|secured|wrapped up|earned|won)(?: [\w-]+| «[DGV]\d+»){0,4}? by (?:that man |none other than |substitute |captain |striker |defender |midfielder |winger |teenager |debutant )?«P(\d+)»(?!'|»| \w*ing\b)"
)
""" "a 1-0 win sealed by A"."""
SCORE_WITH = re.compile(
    r"«S\d+»(?: «[TVDC]\d+»)*, (?:[\w-]+ ){0,3}?«P(\d+)» with (?:two|three|both|all (?:two|three|four)|a (?:brace|double|hat-trick|pair|goal|penalty)|the (?:only )?(?:goals?|winner))\b(?=[,.;]| and |$)"
)
""" "A 3-1 B, C with two"."""
WHICH_HE = re.compile(
    r"\b(?:penalty|spot-kick|kick|cross|pass|ball|corner|free-?kick|chance|rebound|opportunity),? (?:which|that) (?:(?:substitute|captain|skipper|striker) )?«P(\d+)» (?:[a-z]+ly )?"
    r"(?:dispatched|despatched|converted|buried|tucked (?:away|home)|put away|slotted(?: home| in)?|rolled (?:home|in)|drilled (?:home|in)|swept (?:home|in)|headed (?:home|in)|nodded (?:home|in)|stroked (?:home|in)|smashed (?:home|in)|blasted (?:home|in)|hammered (?:home|in)|powered (?:home|in)|rammed home|volleyed (?:home|in)|turned (?:home|in)|poked (?:home|in)|prodded (?:home|in)|finished)\b"
)
""" "to earn a penalty, which A duly dispatched"."""
UP_POPPED = re.compile(
    r"\bup (?:popped|pops) (?:the |substitute |captain |skipper )?(?:[\w-]+ ){0,2}?«P(\d+)» (?:(?:late|again|deep|at|in|on) (?:[\w-]+ ){0,5})?(?:with|to (?:score|head|nod|fire|snatch|level|equali[sz]e|win|make|restore|poke|prod|volley|put|give))\b"
    r"|\bup (?:popped|pops) (?:[\w-]+ ){0,3}?«P(\d+)»(?=[.!]|$)"
)
""" "up popped A with his second"."""
TO_THANK = re.compile(
    r"\b(?:had|have|has|having|could) (?:[\w-]+ ){0,2}?«P(\d+)» to thank for (?:both|the|a|an|all|their|his|her) (?:[\w-]+ ){0,3}(?:goals?|winner|equali[sz]er|leveller|opener|points?)\b"
)
""" "had A to thank for both goals"."""
TO_A_SHOOTOUT = re.compile(
    r"\b(?:forc|tak|took|sen[dt]|carr|drag)\w* (?:[\w-]+ |«[TE]\d+» ){1,3}?(?:in)?to (?:an? |the )?(?:penalty )?(?:penalties|spot-kicks|shoot-?out)\b"
    r"|\b(?:forc\w+|heading for|headed for|going to|bound for|looming|looked like|destined for|set for|without the need for) (?:an? |the )?(?:penalty )?(?:penalties|spot-kicks|shoot-?out)\b"
    r"|\b(?:penalties|spot-kicks|shoot-?out) (?:was |were )?(?:looming|beckoning|beckoned|loomed)\b"
)
""" "forced the tie to penalties", "penalties loomed": what the goal told beside it came before."""
SHOOTOUT = re.compile(
    r"\bshoot-?out\b|\bdecisive (?:kick|penalty|spot-kick)|\b(?:on|after|via|by|to|win|won|lost|winning) (?:\w+ )?penalties\b|\bsudden death|\bin the spot-kicks|\bspot-kicks\b"
    r"|\bthe (?:\d{1,2}th|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:spot-kick|penalty|kick)\b(?! of)"
)
NOT_SCORED = re.compile(
    r"\b(?:could|should|might|would|must|may|will|can|cannot|almost|nearly|if|failed|fails|unable|never|not|n't|without|yet(?! «P)|chance|tried|attempt\w*|looked|poised|wants?|wanted|hop\w+|bid|trying|"
    r"wasted|since|used|instead of|ought|denied|prevent\w*|stop|stopped|aiming|looking|looks|going|about|threaten\w*|close|odds|tipped|backed|before he|if (?:he|she|they|i|you|we)|thought (?:he|she|they)|believed (?:he|she|they)|neither|nobody|help\w*) "
    r"(?:have |to |of |from |be |had |ever |him |«P\d+» |having |\w+ly |them |a |been |only )*$"
)
"""Words before a verb by which it did not come off, or is not told to have."""
SPOILT = searched(
    r"\b(?:wide\b(?! open)|over the (?:bar|top|crossbar)|saved|(?:(?<!\bin )off|against|onto|hit|hits|struck|rattled|clipped|hitting|shook|rattling|striking) (?:the|a|an) (?:\w+ )?(?:post|bar|crossbar|woodwork|upright|frame)|blocked|"
    r"(?:shot|effort|header|volley|drive|chip|lob|free-?kick|penalty|attempt) (?:just |well |narrowly |inches )?over(?= ?[.,;]| from| when| after|$)|ruled out|disallow\w*|chopped off|cleared|missed|misses|kept out|(?:was|were|been|be|being|is) (?:denied|thwarted|repelled|parried|brilliantly)|was held|tipped|clawed(?! back)|beaten away|beat away|against the bar|off target|high (?:over|and)|turned over|turned away|"
    r"save from|ballooned|side-netting|flew (?:past(?! (?:the )?(?:(?:[\w-]+ )?(?:goal)?keeper\b|«P))|over|wide)|just over|straight at|deflected (?:behind|wide|over)|into the (?:stand|crowd|side|night|wall)|onto the roof|on to the roof|offside|skied|blazed|inches|repelled|pushed (?:away|out|aside|past|round|around|over|onto)|turned aside|palmed (?:away|aside|out)|(?:hacked|scrambled|headed|hooked|kicked) (?:clear|away|off (?:the|his|her|their) line)|off the line|not (?:given|awarded))\b"
)
NAMED_SCORER = re.compile(
    r"\b(?:was|were|being) (?:again |once more |also )?(?:the|both|their|(?:the )?«[TE]\d+»(?:'s?)?) (?:two |three |unlikely |late |only |other |home |away |visiting )?$|»,? (?:the (?:two |three )?)?$"
)
""" "A and B were the marksmen"; not "the leading scorer"."""
OWNED_SHOT = re.compile(r"«P(\d+)»'s? ((?:[\w'/+-]+ |«[DGV]\d+»(?:'s)? ){1,6}?)(?:(?:had|then|soon|also|twice|duly|[a-z]+ly) )*$")
SHOT_FROM = re.compile(
    r"\b(?:an?|another) ((?:[\w'/+-]+ |«[DV]\d+»(?:'s)? ){1,6}?)(?:from|by) (?:[\w-]+ ){0,3}?«P(\d+)»(?:,[^,«;]{0,40},)? (?:(?:had|then|soon|duly|[a-z]+ly) )*$"
)
NO_SHOT = re.compile(
    r"\b(?:errors?|mistakes?|blunder|slip|lapse|gaffe|howler|fouls?|handball|challenge|trip|tackle|lunge|dismissal|card|sending[- ]off|absence|injury|pass(?:es|ing)?|back-?pass|(?<!deflected )(?<!mishit )(?<!overhit )cross(?:es)?|corners?|"
    r"assists?|saves?|stops?|substitution|introduction|arrival|return|side|team|men|players?|clearance|misjudgement|fumble|mix-up|kick-out|charges|boys|lads|club|squad|heroics|form|tally|push|shove|"
    r"tug|hand|throw|throw-in|delivery|run|block|interception|decision|goalkeeping|missed|saved|disallowed|first-half display|performance|changes?|choice|brilliance|display|hands|reflexes|generosity|goalkeeper|influence|leadership|vision|goals|shoot-out|coolness|tactics|words|delight|own)\b"
)
""" "A's volley gave": what gave it is a shot unless it is one of these."""
EFFECTS = frozenset(
    """
    squared gave give gives giving put puts putting handed hands handing earned earns earning restored restores restoring doubled doubles doubling levelled levels levelling leveled opened
    opens opening broke breaks breaking cancelled cancels cancelling made makes making settled settles settling sealed seals sealing decided decides drew brought brings bringing
    snatched rescued salvaged salvaging extended extends extending halved halves halving reduced reduces reducing cut secured secures securing clinched fired sent lifted
    took takes taking completed completes completing
    """.split()
)
"""Verbs of what a shot does to a match: its maker scored."""
COUNTED = re.compile(
    r"\b(?:this (?:season|term|year)|last season|in all competitions|of the (?:season|campaign|year)|for (?:his|her) (?:country|club)|career|international goals|in \d+ (?:games|matches|appearances)|caps|league goals|record of|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+) in (?:\w+|\d+) (?:games|matches|starts|appearances|outings)|scoring record|scoring account|(?:goals|times) in (?:\d+|his|her|as many|\w+ (?:games|matches|starts)|all)|goals (?:for|this|so far|already)|a season|in each of|in (?:his|her|their) (?:last|previous|past)|in (?:[\w-]+ )?(?:successive|consecutive|straight)|since (?:joining|arriving|his))\b"
)
"""Goals of many matches."""
EFFECT = re.compile(
    r"(?:(?! (?:and|but) «P\d+» (?:had |then |duly )?(?:[a-z]+ed|sent|put|gave|made|took|found|beat|shot|hit|struck|got|kept|saw)\b)[^«.;]|«[DGVCPTE]\d+»){0,60}?\b(?:earned|gave|given|gives|give|put|rescued|secured|sealed|settled|proved|(?:was|were|are|is) (?:just |more than |good )?enough|ensured|denied|cancell?ed|cancel+ing|ended|made|set|sent|restored|took|levell?ed|ahead|decided|saw|capped|helped|"
    r"completed|settling|sealing|earning|securing|ensuring|denying|deciding|clinching|ending|completing|levelling|rescuing|(?:«[TE]\d+»'s?|their|the) (?:only|sole|lone) (?:reply|response|riposte|consolation)|drew|snatched|salvaged|handed|fired|inspired|clinched|opened|separates|the difference|courtesy|came|won|found|dropped|left|flew|went in|nestled|crept|lifted|condemned|stunned|counted|broke|separated|brought|cut|"
    r"halved|reduced|doubled|extended|pulled|squared|wiped|squeezed|(?:into|in) the (?:[\w-]+ ){0,3}?(?:net|corner)|(?:off|against) (?:[\w-]+ ){0,2}«P\d+» and (?:past|beyond|over|under|wrong-footed|beat|in|into)\b|(?:went|flew|looped|sailed|floated|dipped|squirmed|trickled|bounced|spun|slipped|whistled|rocketed|arrowed|thundered|fizzed|curled|deflected) (?:over|past|under|beyond|through|between) (?:the )?(?:[\w-]+ )?(?:keeper|goalkeeper|«P)|nullified|negated|rubbed out|erased|answered|matched|rounded|cleared|means|meant|pegged|inflicted|downed|sank|floored|overturn\w+|edged «|beat «|saw off|see off|accounted for|separating|proving|split|consolation|doing the damage|did the damage|did for|(?:giv|snatch|hand)ing|seeing off|sinking|downing|enough to (?:beat|see|sink|earn|give|secure|win|settle|down|edge|defeat|claim)|spared|in vain|undid|undone|sufficed|looked (?:to|like|set|enough|as if) (?:be |have |being |it )?(?:enough|carry\w*|won|win|settl\w+|decisive|earned|sent|taking|giving|put)|was (?:as )?(?:clean|emphatic|clinical|unerring|unstoppable|exquisite|nerveless|ice-cool)|counted for (?:nothing|little)|(?:got|dragged|hauled) (?:the )?«[TE]\d+» (?:right |firmly )?back|mattered|turned|had (?:the|his|her|their|«[TEV]\d+»)(?:'s?)?(?: [\w-]+){0,4} (?:believing|cruising|dreaming|rocking|singing|bouncing|in raptures|on (?:its|their) feet|two up|three up))(?:\b|(?<=«P))"
)
"""What a goal does to a match, said after it."""
CAUSE = re.compile(
    r"(?:\b(?:no (?:stopping|denying|answer to)|behind|on the strength of|thanks (?:mainly |largely )?to|courtesy of|through|via|with|from|by|after|following|when|included|despite|overturning|overhauling|cancelling out|wiping out|and|capped by|either side of|to|on|only|consoled by|needed|took|goal|before) (?:(?:a|an|the|two|that|another|both|one|three|his|captain|striker|substitute|late|early|second-half|first-half) (?:[\w-]+ ){0,3})?|«S\d+», (?:an? |the )?|: (?:an? |the )?|(?:goal|first|second|third|fourth|fifth|opener|other|winner|equali[sz]er|leveller), (?:an? |the )?)$"
)
"""What says, before it, that a noun is the goal: "thanks to A's"."""
OWN_GOAL = searched(rf"\bown[- ]goal|\bbeat(?:ing|en)? (?:his|her) own (?:goal)?keeper\b|\bog\b|{OWN_NET}")
PENALTY = searched(
    r"\bpanenka\b|\bpenalt(?:y|ies)\b(?! (?:area|box|shoot|spot|appeal|rebound|save|miss|claim|claims|shout))|\bspot[- ]kicks?\b|from the (?:penalty )?spot\b|\(?\bpen\b\)?|\bthe wrong way"
)
AGAIN = re.compile(
    r"\b(?:again|(?:second|third|fourth)(?![- ](?:half|minute|period|time))|another|hat-trick|added|twice|completed|completing|completes|both)\b"
)
LEVEL = re.compile(
    r"\b(?:equali[sz]\w+|levell\w+|level(?:ed|ing)|(?:tied|tying|evened|evening|knotted)(?: up)? (?:it|things|matters|the (?:game|scores?|match|contest|scoreline))|replied|level(?: terms)?(?! (?:on aggregate|over the|in the tie))|pegged back|hit back|responded|parity|all square|cancel\w+ out|(?:spar|sav)(?:ed|es|ing|e) (?:[\w'-]+ ){1,3}blushes|(?:rescu|salvag|snatch|earn|secur)(?:ed|es|ing|e|s) (?:a|the|an? [\w-]+) (?:point|draw))\b"
)
AHEAD = re.compile(
    r"\b(?:(?:hand|g[ai]v|earn|secur|snatch|clinch|seal|ensur)\w* (?:[\w'-]+ |«[A-Z]\d+» ){0,5}?(?:victory|win|success|all three points|the points)\b|winner|winning goal|restored the lead|doubled|match-winn\w+|decisive|made (?:sure|certain)|(?:made|making) the (?:points|game|result|win) safe|(?:complet|finish)\w+ (?:off )?(?:the|their) (?:job|comeback|turnaround|recovery|rout)|beyond doubt|to bed|turn\w+ (?:it|things|matters|the (?:game|match|tie)) (?:a)?round|killed (?:it|the \w+) off|settled|only goal|sealed|wrapped up|rounded off|clinch\w+|points safe|completed the)\b"
)
BEHIND = re.compile(
    r"\b(?:(?:pull\w*|got|clawed|grabbed) (?:one|a goal) back|(?:start|beg[au]n|spark|launch|kick-start)\w* (?:the|a|their) (?:[\w-]+ )?(?:comeback|fight-?back|recovery|revival)|(?:reduc|halv|cut|narrow|clos)\w* the (?:deficit|arrears|gap)|hope|lifeline)\b"
)
OPENS = re.compile(
    r"\b(?:opener|opening goal|open(?:ed|ing|s)? the scoring|(?:broke|break|breaking|breaks) the deadlock|first blood|(?:struck|strike|scored|score) first)\b"
)
LEADS = re.compile(
    r"\b(?:ahead|in front|(?:(?:restor|regain|retak|retook|doubl|extend|stretch|trebl|increas|took|take|taking|gave|give|giving|given|retaking)\w*(?: back)? (?:[\w'-]+ |«[TED]\d+»(?:'s?)? ){1,4}?(?:lead|advantage|cushion)))\b"
)
CAME_BACK = re.compile(
    r"\b(?:c[oa]m(?:e|ing) (?:back )?from (?:[\w-]+ ){0,3}(?:behind|down)|come-from-behind|comebacks?|fight(?:ing)?-?back|fought back|rall(?:y|ied|ying)|from (?:a|one|two|three)(?: goals?|-goal| nil)? down|turn(?:ed|ing)? (?:it|things|the \w+) (?:a)?round|"
    r"turnaround|overturn\w*|after (?:falling|going|trailing|conceding|a (?:poor|slow) start)|trailed|fell behind|went behind|hit back|recover\w*|despite (?:falling|trailing|going|conceding)|late (?:goals|strikes) (?:from|by))\b"
)
""" "came from behind": who won did not score first."""
HIS_WAS = re.compile(
    r"(?<!\w)«P(\d+)»'s? was the (?:[\w-]+ )?(?:opener|winner|equali[sz]er|leveller|clincher|goal|first|second|third|fourth|fifth|sixth)\b(?! (?:half|leg|name|of (?:the|his) (?:season|campaign)|to|on|shot|chance|effort))"
    r"|\b(?:opener|winner|equali[sz]er|leveller|clincher|only goal|goal|first|second|third|fourth|fifth|reply) (?:was|being) «P(\d+)»'s?(?=[.,;]|$| (?:in|on|after|from|with|before)\b)"
    r"|\b(?:both|all three) (?:of )?(?:the |their |«[TE]\d+»'s? )?goals (?:were |being )?«P(\d+)»'s?(?=[.,;]|$)"
)
""" "A's was the second", "the winner was A's", "both goals A's"."""
ASSISTED = re.compile(
    r"\b(?:assist(?:ed|ing|s)? (?:on|for)|assist on|had a hand in) (?:a|the|an|another) (?:[\w-]+ ){0,3}?(?:score|goal|tally|strike|header|opener|winner|equali[sz]er|second|third) (?:by|from) (?:[\w-]+ ){0,2}?«P(\d+)»(?!')"
)
""" "and assisted on a score by A"."""
TRADED = re.compile(
    r"(?<!\w)«P(?P<one>\d+)»(?: of «T\d+»| \([^()]{1,20}\))? and (?:«T\d+»'s? (?:[\w-]+ )?)?«P(?P<other>\d+)»(?: of «T\d+»| \([^()]{1,20}\))? (?:had |have |then )?(?:trad|exchang|swapp)(?:ed|ing) (?:[\w-]+ ){0,2}?(?:goals|strikes|headers|penalties|efforts)\b"
)
""" "A and B exchanged goals": one each."""
WAS_HIS = re.compile(
    r"(?<!\w)(?:the|their|its|«[TE]\d+»(?:'s?)?) (?:[\w-]+ ){0,2}?(?:opener|winner|equali[sz]er|leveller|clincher|goal|first|second|third|fourth|fifth|reply)(?:, [^,;«]{1,40},)? (?:was|came as) an? (?:[\w-]+ ){0,4}?(?:(?:from|by) (?:[\w-]+ ){0,2})?«P(\d+)»(?!')"
)
""" "the second was an A special", "the opener was a gem from A"."""
ON_A_PLATE = re.compile(
    r"\b(?:laid|put|served|set|laying|serving|putting) (?:it|one|a goal|the (?:[\w-]+ )?(?:goal|opener|second|third|winner)) (?:up )?on a plate for (?:[\w-]+ ){0,2}?«P(\d+)»(?!')"
)
""" "laid it on a plate for A"."""
CONVERTED_BY = re.compile(
    r"\b(?:cross(?:es)?|corners?|free-?kicks?|deliver(?:y|ies)|cent(?:re|er)s?|pass(?:es)?|balls?|service|cut-?backs?|long throws?) (?:(?:was|were|being|had been|both|all|duly|then) )*(?:converted|finished(?: off)?|(?:turned|headed|nodded|tapped|bundled|swept|volleyed|slotted|steered|poked|prodded|stabbed|glanced|flicked|knocked|driven|smashed|fired) (?:in|home|over)) (?:[\w-]+ ){0,3}?by (?:[\w-]+ ){0,3}?«P(\d+)»(?!')"
)
""" "his crosses converted in turn by A and B"."""
CONSOLATION = re.compile(r"\b(?:consolation|replied too late|too little too late)\b")
APART = re.compile(
    r";|\b(?:sent off|booked|red card|shown|dismissed|substitut|replaced|save[ds]?|denied|missed|disallowed|ruled out)\b"
    r"|\b(?:hit|struck|rattled|clipped|against|(?<!in )off) the (?:[\w-]+ )?(?:bar|post|crossbar|woodwork|upright)\b"
)
BRACKET = re.compile(r"«P(\d+)» \((?=(?:o\.?g\.?,? |pens?,? )?\d{1,3}(?:st|nd|rd|th)?(?:\+\d{1,2})?(?:['’]|\)|,? ?pen|,? ?og|, ?\d| ?min))")
CARD_WORDS = re.compile(
    r"\b(?:sent off|booked|(?:red|yellow) cards?|dismissed|cautioned|shown|expelled|ejected|ordered off|saw red|marching orders|second (?:yellow|booking|caution))\b"
)
_TIMED_ASIDE = r"(?: ?\([^()]{1,20}\)| (?:in the|on|after|just|midway|early|late|either side|inside|from|with) [^«;.,]{1,36}?(?=,? and «))?"
AND_ANOTHER = re.compile(
    rf"{_TIMED_ASIDE}(?:,| and|, and|, with)(?:,? (?:[^«.;]|«[TV]\d+»(?=,)){{0,50}},(?: and)?)?(?: (?:an? |the |then |both )?(?:(?!(?:but|who|whose|which|when|where|past|beat|beating)\b)[\w'-]+ ){{0,3}}?)?(?:«T\d+»'s? |(?:former |ex-|on-loan )?«T\d+» (?:player|man|striker|forward|midfielder|winger|defender|captain) )?«P(\d+)»(?!')"
)
BEFORE_A_BRACE = re.compile(
    r"(?:^|[,;:] |\b(?:with|from|through|by|before|after|as|when) )«P(\d+)» and (?:an?|two|another) (?:[\w-]+ ){0,2}$"
)
""" "A and a brace from B": A scored too."""
UNDOES = ("cancel", "wip", "rub", "nullif", "negat", "eras")
"""How verbs begin by which a goal makes up for another one."""
UNDONE = ("out by ", "cancelled out ", "canceled out ", "wiped out ", "nullified ", "negated ", "erased ", "answered ", "matched ")
_UNDONE = r"(?:(?:cancell?ed|wiped|rubbed) out|nullified|negated|erased|answered|matched)"
CANCELLED = re.compile(rf"\b(?:being|was|were|is|been|having been) (?:\w+ly |soon |then )?{_UNDONE}\b")
CANCELLED_BY = re.compile(rf"\b{_UNDONE} (?:[^«;.]{{0,40}} )?by (?:[^«;.]{{0,20}})$")
UNDONE_BY = re.compile(
    rf"\b(?:being|was|were|is|been) (?:\w+ly |soon |then )?{_UNDONE} (?:[\w-]+ ){{0,5}}?by (?:[\w-]+ ){{0,4}}?«P(\d+)»(?:'s?(?= (?:[\w-]+ ){{0,4}}?(?:{GOAL_NOUN})\b|[.,;]|$)|(?!'|»))"
)
""" "A's opener was wiped out by B": B scored it."""
FOR_THE_GOAL = re.compile(r"\bfor (?:the|his|her|a) (?:[\w-]+ ){0,2}$")
LET_IN = re.compile(
    r"\b(?:let in|played in|slipped in|slid in|set up|teed up|picked out|found|sent|put|released|fed|freed|presented|gifted) (?:[\w-]+ ){0,2}?«P(\d+)»(?: (?:clear|through|in|away))?,? for (?:the|his|her|a) (?:[\w-]+ ){0,2}$"
)
WENT_FOR = re.compile(
    r"\b(?:[a-z]+(?:ed|ing) (?:his|her) way|rose|rising|stroll\w+|r[au]n(?:ning)?|rac(?:ed|ing)|bursts?|bursting|rolled|waltz\w+|skipp\w+|cut inside|turned|swivel\w+|latch\w+|pounc\w+|arriv\w+|popped up|dived|diving|stoop\w+|br(?:oke|eaking)|ghost\w+|danc\w+|slid|sliding|steal\w+ in|stole in|nipped in|outjump\w+|wriggl\w+|made the most|made the best|took advantage|profit\w+|capitali[sz]\w+|seized|robb\w+|dispossess\w+|stole|ma(?:de|king) capital|exchang\w+|combin\w+|held off|shrugg\w+|brushed|surg\w+|charg\w+|sprint\w+|sped|drift\w+|jink\w+|weav\w+|react\w+|climb\w+|peel\w+|ran on|raced on|ran through|beat|sidestepp\w+|round(?:ed|ing)|g[eo]t(?:ting)? (?:across|in front|ahead of|between|above|goal-?side|on the end|away from))\b"
)
""" "rose for the opener": what one does before "for" and a goal."""
