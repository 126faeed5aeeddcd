# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The language of goals: which words set out to tell one, what has to follow them, and what only looks like a goal.

Words and patterns only; who scored, for whom and when is worked out in ``goals``.
"""

import re
from collections.abc import Iterable

_FINISH_IN = """
head nod tap slot fire smash drill curl volley stab poke rifle lash thump power crack sweep bundle blast hammer prod roll slide knock flick turn scramble
bend squeeze slam bullet chip scuff loop tuck glance steer stroke convert hook pass lift dink clip force bury ram crash toe-poke side-foot sidefoot
backheel chest bobble scoop arrow bounce
"""
"""With these verbs "in" alone is a goal."""
_FINISH_OTHER = """
drive finish dispatch pounce guide lob float shoot belt walk deflect divert slice put stick strike
smack steal
"""
_PAST = {
    "shoot": "shot", "send": "sent", "cut": "cut", "put": "put", "stick": "stuck", "strike": "struck", "steal": "stole stolen", "drive": "drove driven", "bend": "bent",
    "sweep": "swept", "slide": "slid", "get": "got", "give": "gave given", "bring": "brought", "make": "made", "hit": "hit", "win": "won", "have": "had",
    "take": "took taken", "draw": "drew drawn", "find": "found", "break": "broke broken", "beat": "beat beaten", "do": "did done", "meet": "met", "level": "levelled", "hold": "held", "keep": "kept",
}  # fmt: skip
_DOUBLED = frozenset(
    "nod tap slot stab prod chip clip ram whip bag grab net cap nip skip swivel scrap snap peg bob cancel level stun wrap cut get hit put win dig ship rub".split()
)


def _forms(verb: str) -> tuple[str, ...]:
    """ "score" → scores, scored, scoring, score."""
    stem = verb + verb[-1] if verb in _DOUBLED else verb.removesuffix("e")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    third = f"{verb}es" if verb.endswith(("sh", "ch", "ss", "x")) else f"{verb}s"
    return verb, third, f"{stem}ing", *_PAST.get(verb, f"{stem}ed").split()


_SURE = "goal goals winner equaliser equalizer leveller opener brace hat-trick trick treble consolation clincher decider tap-in own-goal screamer stunner thunderbolt"
_UNSURE = "double pair strike strikes header headers penalty penalties spot-kick spot-kicks free-kick free-kicks volley finish drive reply effort shot chip latest rocket curler"
GOAL_NOUNS = dict.fromkeys(_SURE.split(), True) | dict.fromkeys(_UNSURE.split(), False)
"""Noun that may tell a goal → whether it does so by itself."""
_GOAL_NOUN = rf"(?:own goals?|spot kicks?|free kicks?|hat tricks?|pair of goals|rebound|{'|'.join(GOAL_NOUNS)})"
_NTH = r"(?:second|third|fourth|fifth|sixth)\b(?! (?:half|minute|chance|leg|period|time|yellow|booking|man|touch|bookable|place|spell))"
_SIDE = r"(?:(?:the )?«[TE]\d+»(?:'s?)?(?: (?:side|team|men))?|the [\w'-]+ (?:side|team|club|outfit|men|champions)|«P\d+»'s? (?:side|team|men|boys|charges|outfit|girls|women|lads)|(?:his|her) (?:side|team|country|club)|them|it|the (?:[\w'-]+ )?[\w-]+s)"
_GAIN = r"(?: [\w-]+| «S\d+»){0,3}? ?(?:\b(?:to the good|clear(?= (?:by|at|before|after|inside|within))|ahead|in front|up|level|(?<!the )back|on their way|on course|within|in (?:the driving seat|(?:total |complete |full |firm )?(?:command|control|charge)|dreamland|pole position)|out of (?:sight|reach)|cruising|coasting|into (?:the|a|an) (?:[\w-]+ ){0,2}(?:lead|advantage))\b|«S\d+»)"
_OWN_NET = r"(?:(?:in)?to|through|past|beyond|over) (?:his|her|their) own (?:net|goal(?:keeper|line)?|keeper|line|post)\b"
_NET = r"(?:(?:in)?to (?:the|an|his|her) (?:[\w'-]+ ){0,4}?(?:net|corner|goal|roof|onion bag|postage stamp)\b|over the line|in off\b|(?:past|under|beneath|beyond|over|round|around) (?:the )?(?:[\w-]+ )?(?:goalkeeper|keeper)|home\b)"
_PAST_SOMEBODY = r"(?:(?:through|between) (?:the )?legs of|past|beyond|under|over|underneath|around|round|between|through) (?:the )?(?:advancing |stranded |helpless |diving |[\w-]*goalkeeper |[\w-]*keeper )?«P\d+»"
_GAP = r"(?:[^«;.:]|«[DV]\d+»|(?<!and )«P\d+»(?:'s?)?){0,48}?"
_KICK = rf" (?:in |home |away |up )?(?:himself |herself )?(?:a|an|the|his|her|its|both|two|three|another|that|from|«[TE]\d+»'s?) (?:(?!(?:bar|post|crossbar|woodwork|upright)\b)[\w'-]+ |«D\d+» ){{0,4}}?(?:{_GOAL_NOUN}|{_NTH})(?! (?:shoot|area|appeal|claim|box))"
_IN = r" in\b(?! (?:front|time|vain|charge|need|possession|particular|training|midweek|(?:[\w-]+ )?(?:games|matches|seasons|appearances|minutes(?! (?:before|after|from|into|later)))|an? (?:[\w-]+ )?(?:match|game|year|season|row|friendly|cross\b)|«[DVTEGC])|19|20)"
_BALL_IN = r" (?:the (?:ball|rebound|spot-kick|penalty|kick|loose ball|opener|winner|equali[sz]er|second|third|fourth)|it|a (?:penalty|header)|«P\d+»'s? (?:[\w-]+ ){1,3}|(?:his|her) (?:effort|shot|penalty|header)) in\b"
_LEAD = r" (?:the|a|(?:the )?«[ET]\d+»(?:'s?)?|his (?:side|team)'s|their|an) (?:[\w-]+ ){0,2}?(?:lead|advantage|cushion|parity|scores|deficit|arrears|tally|scoring)\b"

_FINISH_ALL = rf"{_GAP}(?:{_OWN_NET}|{_NET}|{_PAST_SOMEBODY})|{_KICK}| {_SIDE}{_GAIN}| away(?=[,.; ]|$)(?! (?:from|at|win|in|against))"
_ANY_GOAL = (
    rf"(?: in| up| home)?(?: himself| herself)?(?: to)? (?:a|an|the|his|her|both|another|two|three|four|all (?:two|three|four|five)|their|one|each|yet another|the other|«[TE]\d+»'s?) "
    rf"(?:(?!chance|ball|pass|cross|half|foul|that|which|who|to\b|and\b|hand\b|part\b|say\b|role\b|in\b)[\w'-]+ |«[DVT]\d+» |, ){{0,5}}?(?:{_GOAL_NOUN}|{_NTH}|other)(?! (?:area|kick|line|mouth|appeal|shoot|drought|scorer|post|half))"
    r"| (?:both|all three|all four)\b| (?:one|a goal) back\b"
)

_THEIR_GOAL = rf"(?:(?:the|a|an) )?(?:«[PTE]\d+»(?:'s?)? ?)?(?:[\w-]+ ){{0,4}}?(?:{_GOAL_NOUN}|lead|advantage|effort|early(?! (?:{_GOAL_NOUN}|lead|effort)))\b"

_JOY = r"(?:bedlam|pandemonium|delirium|(?:[\w-]+ )?celebrations|jubilation|a pitch invasion|scenes of (?:joy|delirium|jubilation)|wild scenes)\b"
_UP_TO = r"(?:[^«;.]|«[PD]\d+»){0,90}?\b"
_RESULT = rf"(?:minute\b|to (?:settle|seal|win|make it|score|put|give|level|snatch|earn|restore|spark {_JOY}|send))"
"""What tells that a header came off: when, or what it did."""

_WAYS: tuple[tuple[str, str], ...] = (
    (_FINISH_IN, rf"{_IN}|{_BALL_IN}|{_FINISH_ALL}"),
    (_FINISH_OTHER, _FINISH_ALL),
    ("whip", rf"(?! in (?:a|an|the|his|her|another) (?:[\w-]+ ){{0,2}}?(?:corner|cross|ball|delivery|centre|free-kick)\b)(?:{_IN}|{_BALL_IN}|{_FINISH_ALL})"),
    ("send", rf"{_GAP}(?:{_OWN_NET}|past (?:the )?(?:goalkeeper|keeper|«P\d+»)|(?:in)?to the (?:[\w-]+ ){{0,3}}?(?:net|corner|roof)\b)"),
    ("wrap tie seal settle clinch", r" (?:it|things|matters)(?: up)?\b"),
    ("add", r" (?:another|one more|a second|a third|the second|the third|gloss|a gloss)\b"),
    ("pounce", r" (?:late|deep|in the|with|\w+ minutes? (?:into|from|before|after|later))\b| (?:again|from|for (?:a|his)|to (?:make|score|level|restore|put|fire|head))\b| on (?:[\w'-]+ |«P\d+»(?:'s?)? ){1,6}?(?:pass|ball|error|mistake|mix-up|slip|clearance|rebound|header|parry|hesitation|confusion)(?= (?:after|in the|on|inside|for (?:the )?«[TE]|to (?:make|score|level|restore|put|fire|head|slot))\b| with \d)"),
    ("hit", r" back(?= for (?:the )?«|,? (?:after|with|through|late|in)\b|[.,]|$)"),
    ("convert", r" (?:twice|both)\b"),
    ("put add apply provide", r" the (?:icing on|(?:gloss|seal|cherry|finishing touch(?:es)?) (?:on|to))\b"),
    ("convert finish", r" (?:from|after|when|at|off)\b|(?=,)"),
    ("finish", r" off (?:an?|the|«P\d+»'s) (?:[\w'-]+ ){0,3}(?:move|attack|counter\S*|cross|pass|break|chance)"),
    ("score net equalise equalize level leveled", r"(?! (?:at|[\d.]+(?! (?:seconds|minutes|mins)\b)|no|none|against that|goals for)\b)"),
    ("get grab bag claim add snatch seal notch plunder net score steal secure land collect strike hit complete register have pinch provide help", _ANY_GOAL),
    ("grab bag notch plunder hit score net get claim have", r" (?:two|three|all of them|both)\b(?= (?:in (?:the|a|his|her|their|«|\w+ minutes)|and «P|more|either|each|apiece|for «|as «|before|late|early)\b|[.,;)]| \(|$)"),
    ("grab bag notch plunder hit score", r" (?:all )?(?:three|four|five|twice|six)\b(?! [a-z]+(?<! in)(?<! as)(?<! for)(?<! of)(?<! and)(?<! goals)\b)"),
    ("supply produce conjure deliver contribute", r" (?:up )?(?:a|an|the|his|her|their) (?:[\w-]+ |«[DV]\d+» ){0,4}?(?:goals?|winner|equali[sz]er|leveller|opener|decider|clincher|consolation)\b"),
    ("put", r" away (?:a|an|the|his|her) (?:[\w-]+ )?(?:penalty|spot-kick|rebound|chance|opener|winner|equali[sz]er|second|third)\b"),
    ("trade", r" (?:[\w-]+ )?(?:goals|strikes|penalties)\b"),
    ("strike", r" (?:from the (?:penalty )?spot|from \d+ (?:yards|metres)|late|early|twice|first|in the)\b"),
    ("have", r" the (?:final|last) (?:say|word|laugh)(?= (?:\(|from|with a|in the \w+ minute|in (?:stoppage|injury|added|extra)|at the death|deep|late|by [a-z]+ing)\b)"),
    ("spare save", r" (?:their|his side's|her side's|«[TE]\d+»(?:'s?)?|the [\w-]+s'?) (?:\w+ )?blushes\b"),
    ("fire shoot head send", r" (?:the )?«[TE]\d+» (?:past|beyond) (?:the |their )?(?:[\w-]+ ){0,3}«[TE]\d+»"),
    ("=took =takes =taking", r" (?:the )?«[TE]\d+»(?:'s?)? (?:past|beyond|through|ahead|in front|to (?:victory|the brink)|into the)\b"),
    ("=marksman =marksmen =scorer =scorers =goalscorer =goalscorers =matchwinner =match-winner", r"(?= (?:as|in|when|for|with|on|again|after)\b|[,.;]|$)"),
    ("=responsible", r" for (?:[\w-]+ ){0,4}?(?:of (?:(?:the )?«[TE]\d+»'s?|their|the [\w-]+s') )?(?:goals?|opener|equali[sz]er|winner)\b"),
    ("put fire head nod shoot edge send", r" (?!(?:the|a|an|his|her|it|them|him|ball|back|one|another|to|in|on|from|just|well|over)\b)[a-z]{3,}(?: [a-z]{3,})? (?:ahead|(?:back )?in front)\b(?! of)"),
    ("put fire edge head nod shoot send give hand haul bring drag draw pull lift sweep restore earn stun rescue", rf" {_SIDE}{_GAIN}"),
    ("give hand earn restore bring snatch rescue salvage", rf" {_SIDE} (?:\w+ )?(?:the|an?|their|some) (?:[\w-]+ |«S\d+» ){{0,3}}?(?:lead|start|advantage|win|victory|draw|point|hope|lifeline|breakthrough|cushion|foothold|equali[sz]er)\b"),
    ("double restore extend treble increase reduce halve cut narrow level stretch regain", _LEAD),
    ("reduce restore halve level cut square", r" (?:the (?:arrears|deficit|scores?)|parity|matters|things|terms)\b"),
    ("pull claw peg get draw grab", r" (?:one|a goal|it|him|them) back\b"),
    ("open complete wrap round cap close finish end", r"(?: up| off)? (?:matters|(?:the|an?) (?:«S\d+» )?(?:[\w-]+ )?(?:scoring|rout|romp|stroll|turnaround|victory|win|comeback|points|thrashing|drubbing|mauling|demolition|humiliation))\b"),
    ("make", r" (?:it|the score|the scoreline) (?:«S\d+»|(?:two|three|four|five|six)\b(?! (?:wins|defeats|games|in a row|straight|from(?! the (?:penalty )?spot| close| \d+ )|goals? in|out of|points|victories|draws|successive))|all square|safe)| the (?:points|game|win|result|tie) safe| no (?:such )?mistake\b"),
    ("break", r" the deadlock"),
    ("round finish", r" (?:things|matters|it) off\b"),
    ("find", r" the (?:net|(?:bottom |top |far |near )?corner|back of|target|roof)\b"),
    ("cancel =canceled =canceling wipe rub", rf" out {_THEIR_GOAL}| (?:it|that) out"),
    ("nullify negate erase", rf" {_THEIR_GOAL}"),
    ("secure seal clinch settle decide", r" (?:the |an? |all )?(?:[\w-]+ ){0,2}?(?:victory|win|points|tie|game|match|derby|final|result|matters|it)\b"),
    ("=on", r" (?:target\b|the (?:scoresheet|score ?sheet|mark\b(?! (?:of|for)))|the mark\b)"),
    ("=among", r" the (?:scorers|goals|goalscorers)\b"),
    ("do", r" (?:the|all the) (?:damage|rest)\b"),
    ("send", r" (?:the )?(?:(?:goal)?keeper|«P\d+») the wrong way"),
    ("convert", r" (?:an? )?«P\d+»(?:'s?)? (?:[\w'-]+ ){0,3}?(?:cross|corner|centre|free-kick|pass|cut-?back|pull-?back|delivery|through[- ]ball|ball|knock-?down|lay-?off)\b"),
    ("beat round", r" (?:(?:goal)?keeper |the (?:goal)?keeper )?(?:«P\d+»)?(?: (?:at|with|from|in|low|again)\b|(?<=keeper))"),
    ("=struck", r"(?= (?:twice|first|again|late|early|next|(?:one|two|three|four|five|six|seven|eight|nine|ten) minutes?|in|on|from|within|with|after|before|to|when|midway|just|for|either|deep|gold|\d)\b|[,.;]|$| «[DG])"),
    ("=striking", r"(?= (?:twice|first|again|late|early|in|on|within|after|before|to|when|midway|just|either)\b|[,.;])"),
    ("reply respond", r" (?:for «|from the (?:penalty )?spot|too late|late\b|through|within|immediately|straight|with (?:a|an|the|two)\b|before the (?:break|interval))"),
    ("chip lob", r" (?:(?:goal)?keeper )?«P\d+» (?:from|with|to|for|in|after)\b"),
    ("end", r" (?:[\w-]+ ){0,3}(?:barren runs?|droughts?)\b"),
    ("punish", r" (?:[\w'-]+ ){0,3}(?:defending|error|mistake|mix-up|slip|blunder|lapse|pass|back-?pass|clearance|handball)s?\b"),
    ("put", r" (?:the (?:result|game|match|tie|issue|outcome|contest|victory|win)|it|matters) (?:beyond \w+|to bed|out of (?:sight|reach))"),
    ("break", r" (?:\w+|«[TE]\d+»(?:'s?)?) hearts\b"),
    ("rescue salvage snatch", r" (?:a|the) (?:[\w-]+ |«S\d+» ){0,2}(?:point|draw|stalemate)\b(?= (?:for|at|against|with|by|deep|late|in the|on the|when|\d+ minutes?|\w+ minutes? from)\b|[.,;]|$)"),
    ("silence stun hush quieten", r" (?:the (?:home |away |visiting |travelling )?(?:crowd|fans|support\w*|stadium)|the (?:[\w-]+ ){1,2}stadium|«V\d+»)"),
    ("head nod fire shoot volley slot sweep poke prod tap drill", r" (?:\w+ |«[TE]\d+» )?level\b"),
    ("head nod fire drill slot tap poke sweep volley score get net grab bag have strike", r" (?:home |in )?the first\b(?=[,.;]| \(| and | from | with | after | on | in the|$)"),
    ("chip weigh", r" in with (?:a|an|the|two|three|both|another|his|her)\b (?:[\w-]+ ){0,3}?(?:goals?|brace|winner|equali[sz]er|opener|second|third|fourth|other|next|two|three)\b"),
    ("steal sneak nip ghost", r" in (?:at the (?:far|near|back) post|unmarked|to (?:make|score|level|equali[sz]e|snatch|restore|poke|prod|head|nod|tap))\b"),
    ("=replying", r"(?= for| from the| with| late| before|[.,;]|$)"),
    ("profit capitalise capitalize", r" (?:from|on) (?:an?|the|«P\d+»'s) (?:[\w'-]+ |«P\d+»(?:'s)? ){0,3}(?:blunder|error|mistake|mix-up|slip|fumble|howler|lapse|hesitation|fluff|gift|confusion)"),
    ("meet", r" (?:«P\d+»|\w+)'s? (?:[\w'-]+ ){0,3}(?:cross|cent(?:re|er)|corner|free-kick|delivery|pass|ball)\b(?=[^;«]{0,90}(?:\bnet\b|golden goal|minute|to (?:settle|seal|win|give|make|head|score)))"),
    ("=holding =held", r" (?:his|her) nerve from the spot"),
    ("fumble spill", rf"{_GAP}{_OWN_NET}"),
    ("make", r" (?:them|«[TE]\d+»|the [\w'-]+) pay\b"),
    ("=got =get =gets =getting", rf" (?:his|her|a) (?:head|toe|boot|foot|knee|shin|chest) (?:to|on|onto) {_UP_TO}{_RESULT}"),
    ("climb rise leap soar tower", rf" (?:above|highest|over|between|unmarked|to meet)\b{_UP_TO}{_RESULT}"),
    ("give leave leaving", r" (?:(?:the )?(?:[\w-]+ )?(?:(?:goal)?keeper|goalie)|«P\d+») (?:with )?(?:no|little|not a|not the slightest) (?:chance|hope)\b"),
    ("leave", r" (?:(?:the )?(?:[\w-]+ )?(?:(?:goal)?keeper|goalie)|«P\d+») (?:helpless|stranded|motionless|rooted to|grasping|clutching|flat-footed)\b"),
    ("console cheer", r" (?:(?:the|their|his|her) )?(?:(?:home|away|visiting|travelling) )?(?:crowd|fans|support\w*|faithful|hosts|visitors|end)\b"),
    ("give", r" the (?:home |away |visiting |travelling )?(?:crowd|fans|support\w*|faithful) (?:something|reason|cause|plenty) to (?:cheer|celebrate|shout about|smile about)\b"),
    ("draw", r" first blood\b"),
    ("do", r" (?:likewise|the same)\b"),
    ("haunt", r" (?:(?:the )?«[TE]\d+»|(?:his|her) (?:old|former) (?:club|side|employers|team)) (?:with|by)\b"),
    ("make", r" sure of (?:the|all|victory|a|their|it)\b"),
    ("claw pull peg", r" back (?:the|a|their) (?:[\w-]+ )?deficit\b"),
    ("open", r" (?:his|her) (?:(?:season's|scoring|goalscoring) )?account\b"),
    ("=set =sets =setting =put =puts =putting", rf" {_SIDE} on (?:the (?:road|way|path)|their way|course) (?:to|for)\b"),
    ("break", r" (?:the )?(?:«[TE]\d+»(?:'s?)?|their|[\w-]+s'|[\w-]+'s) (?:[\w-]+ )?resistance\b"),
    ("start begin spark launch kick-start", r" (?:the|a|their) (?:[\w-]+ )?(?:comeback|fight-?back|recovery|turnaround|revival|scoring|rout|rot)\b(?= (?:with|when|by|in|on|after|inside|within)\b)"),
    ("help", rf" (?:himself|herself) to (?:a|two|three|four|both|another)\b(?=(?: of them)?[,.;]| goals?\b| {_GOAL_NOUN}| more[,.;]| in the| before | as | when |$)"),
    ("reply respond", r"(?=[.,;]|$)"),
    ("answer", r" (?:for (?:the )?«[TE]|(?:right )?on (?:the )?(?:half|hour|«D)|in the \w+ minute|with a (?:[\w-]+ )?(?:header|volley|strike|penalty|goal))"),
    ("head fire convert volley nod slot tap strike drive finish", r" the other\b(?=[.,;]|$| (?:in|on|after|from|with|before|late|midway)\b)"),
    ("=won =winning", r" it(?=[.,;]|$| (?:in the|with a|on|late|deep|at the death|for (?:the )?«[TE]\d+»)(?!\w))"),
    ("open", r" the floodgates"),
    ("force take send", r" (?:the (?:tie|game|match|contest|final|replay)|it|matters|things|«[TE]\d+») (?:in)?to (?:an? )?(?:extra[- ]time|penalties|spot-kicks|(?:penalty )?shoot-?out|replay)\b"),
    ("force", r" (?:extra[- ]time|an extra half-?hour|overtime|a replay)\b"),
    ("spark trigger prompt provoke", rf" (?:[\w-]+ ){{0,3}}?{_JOY}"),
    ("send", r" (?:the )?(?:(?:home|away|travelling|visiting) )?(?:[\w-]+ )?(?:[\w-]+|«V\d+») (?:wild|into (?:raptures|ecstasy|delirium|dreamland)|home happy)"),
    ("=included =including", r" (?:(?:both|two|three|one|a (?:brace|double|hat-trick)) (?:of the goals |goals )?|(?:an?|the|both) (?:[\w-]+ ){0,2}?(?:goals?|winner|equali[sz]er|leveller|opener|brace|double|hat-trick) )(?:in|against|at)\b"),
    ("=got =get =gets =getting", r" in on the act\b"),
    ("cash weigh", r" in\b(?=[.,;]|$| (?:as|for|with|late|before|after|against)\b)"),
    ("keep hold", r" (?:his|her) (?:composure|cool|nerve|head) from the (?:penalty )?spot\b"),
    ("=seemed =appeared =looked", r" to have (?:won|settled|sealed|decided|clinched|secured|earned|rescued|salvaged|snatched) (?:it|things|matters|(?:the|a|an) (?:[\w-]+ )?(?:points?|match|game|tie|win|victory|draw|replay|contest|issue)|(?:the )?«[TE]\d+»)\b"),
    ("=nicked =nicks =nicking =snatched =stole", r" (?:it|things)(?= (?:at the|late|deep|in the|with|for)\b|[.,;]|$)"),
    ("notch register claim score grab bag get net hit celebrate", r" (?:up )?(?:his|her) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:goal )?of the (?:season|campaign|term|year)\b"),
    ("tuck put slot", r" (?:it|the (?:ball|loose ball|rebound|chance|opportunity)) away\b"),
    ("finish", r" (?:calmly|coolly|clinically|emphatically|neatly|smartly|expertly|unerringly|ruthlessly)\b"),
    ("join", r" (?:in )?the (?:party|fun|goal-?fest|rout)\b"),
    ("square", r" (?:it|the ball|things)(?: up)?(?= (?:from the|with a|in the|on|after|late|midway|before|when|at)\b|[.,;]|$)"),
    ("put", r" (?:the ball|it) in the (?:back of the )?(?:[\w-]+ )?(?:net|goal|corner)\b"),
)  # fmt: skip


def _table(ways: Iterable[tuple[str, str]]) -> dict[str, tuple[re.Pattern[str], ...]]:
    table: dict[str, tuple[re.Pattern[str], ...]] = {}
    for verbs, after in ways:
        pattern = re.compile(after)
        for verb in verbs.split():
            for form in (verb[1:],) if verb[0] == "=" else _forms(verb):
                table[form] = (*table.get(form, ()), pattern)
    return table


WAYS = _table(_WAYS)
"""Folded word → the patterns one of which has to follow it where somebody scores by it."""
FINISHES = "|".join(form for verb in f"{_FINISH_IN} {_FINISH_OTHER} score net equalise equalize level".split() for form in _forms(verb)[1:])
"""Forms of the verbs of a shot, for a pattern."""
BASES = frozenset(
    form
    for verbs, _ in _WAYS
    for verb in verbs.split()
    if verb[0] != "="
    for form in _forms(verb)[:1]
    if form not in ("put", "cut", "beat", "hit")
)
"""Forms that tell a goal only after "to", with words before that say that it came off."""
CAME_OFF = re.compile(
    r"(?:\b(?:hand|place|bench|clear|rose|rising|risen|up|back|arrived|arriving|dived|diving|stooped|stooping|slid|sliding|leapt|leaping|climbed|stretched|turned|raced|ran|racing|"
    r"broke|popped|stepped|beat|beating|rounded|rounding|reacted|pounced|latched|cut|cutting|on|onto|cross|corner|free-kick|flick|flick-on|pass|ball|through|in|line|post|"
    r"highest|unmarked|left|remaining|go|managed|header|strike|goal|penalty|volley|drive|finish|time|area|spot|keeper|box|unhindered|quickest|well|superbly|minutes?|yards|half|break|interval|unfortunate|unlucky|there|contrived|managing|slip|error|mistake|mix-up|hesitation|blunder|rebound|throw|throw-in|cut-back|move|run|touch)|»|») ?$"
)
"""What stands before "to head in" where he did."""
NTHS = frozenset("second third fourth fifth sixth other".split())
OWNER = re.compile(
    r"(?:«P(\d+)»'s?|(?<![\w'])(his|her|whose)) (?:(?!(?:for|to|from|with|by|of|on|in|that|led|and|was|were|is|had|set|after|before|at|when|as|but|has|have|then)\b|scoring|disallowed|gift|quick(?!-?fire)|dream|keep|missed|saved|chance|saving|failed|blocked)[\w'/+.-]+,? |«[DGV]\d+»(?:'s)? ){0,6}$"
)
"""Whose a noun is: "A's late", "his second", "A, whose"."""
CALLED = re.compile(
    r"^«P(\d+)» $|\b(?<!')(?:an?(?: (?!from\b|by\b|of\b|for\b|to\b|with\b|and\b|when\b|as\b|on\b|in\b|at\b)[\w-]+){1,2}|a|an|the|that|this|late|early|second-half|first-half|two|three|four|[\w+]+-minute|[\w-]+-time|from) «P(\d+)» (?:(?!and\b|to\b|with\b|in\b|on\b|for\b|from\b|who\b|had\b|was\b)[\w-]+ ){0,3}$"
)
""" "a late A header"."""
GOAL_BY = re.compile(
    r"(?:,? (?!and (?!(?:an?|two|three) assists?\b)|from|by|through|for|was|when|as|after|followed|awarded|given|won|conceded|saved|save|miss|referee|led|but|while|that|if|who|set|teed|laid|assisted)[\w'-]+| «[DVS]\d+»){0,6}?(?: (?:was|were|had been|being) scored)?,? (?:from|by|through|via|courtesy of|thanks to|came from|came through) (?!\w+ing\b)(?:[\w'-]+ |«T\d+»(?:'s)? ){0,4}?«P(\d+)»(?!'|»| (?!and\b)(?:[\w-]+ ){0,2}?(?:strike|header|penalty|goal|free-kick|spot-kick|volley|drive|own|effort|winner|equali|corner|cross|pass)\w*)"
)
""" "goals from A", "headers by A"; not "a header from A's cross"."""
SET_UP = re.compile(
    r"\b(?:(?:set|sets|setting|laid|lays|laying|teed) (?:up|on)|ma(?:de|kes|king)|creat(?:ed|es|ing)|provid(?:ed|es|ing)|suppl(?:ied|ies|ying)|fashion(?:ed|ing)|craft(?:ed|ing)|engineer(?:ed|ing)) "
    r"(?:(?:the|a|an|another|his|her|their) (?:[\w-]+ ){0,2}?(?:other|second|third|fourth|first|opener|winner|equali[sz]er|leveller|goal|one|consolation)|goals) for (?:[\w-]+ ){0,3}?«P(\d+)»(?!')"
)
""" "set up the other for A": A scored it."""
SET_HIM_UP = re.compile(
    r"\b(?:set|sets|setting|teed) up (?:[\w-]+ ){0,3}?«P(\d+)» for (?:the|a|an|his|her|their) (?:[\w-]+ ){0,2}?(?:second|third|fourth|first|opener|winner|equali[sz]er|leveller|goal|tap-in|clincher)\b"
)
""" "set up A for the winner": A scored it."""
GIFTED = re.compile(
    r"\b(?:gifted|gift|gifting|handed|handing|presented) (?:[\w-]+ ){0,2}?«P(\d+)» (?:with )?(?:a|an|the|his|her) (?:[\w-]+ ){0,2}?(?:goal|opener|equali[sz]er|leveller|winner|second|third|tap-in)\b"
)
""" "a fumble gifted A the opener"."""
PEGGED_BACK = re.compile(r"\bpegged back,? (?:\w+ ){0,2}by (?:[\w-]+ ){0,3}?«P(\d+)»(?!')")
ONLY_GOAL = re.compile(r"\bby «S\d+»,? (?:(?:scored )?(?:from|by|through|courtesy of|thanks to) )?(?:[\w-]+ ){0,3}?«P(\d+)»(?!'| \w)")
SCORERS = re.compile(r"\b(?:scorers|goalscorers|marksmen) (?:were|are|included) (?:[\w-]+ ){0,3}?«P(\d+)»(?!')")
""" "the scorers were A and B"."""
GOALS_FOR = re.compile(r"\bgoals? (?:(?:too|also|apiece|each|as well|there|then|late) )?for (?:[\w-]+ ){0,3}?«P(\d+)»(?!')")
""" "there were goals too for A and B"."""
SO_MANY = re.compile(r"\b(?:two-goal|hat-trick)(?: (?:hero|man|scorer|striker|forward|star|substitute|winger|midfielder))? «P(\d+)»(?!')")
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
THANKS = re.compile(r" (?:to|of) (?:(?!goalkeeper|keeper|manager|coach|saves|goals?)[\w-]+ ){0,3}?«P(\d+)»(?= ?[.,;(]|$| and )")
THANKS_SHOT = re.compile(
    r" (?:to|of) (?:(?!saves|the)[\w-]+ ){0,3}?«P(\d+)»'s? ((?:[\w'/+.-]+ |«[DV]\d+»(?:'s)? ){0,4}[\w'-]+)(?= ?[.,;]| (?:in the|on|after|before|with|midway|late|early|deep|from)\b|$)"
)
""" "won thanks to A's 25-yarder"."""
ONE_FROM = re.compile(r" (?:more )?(?:from|by|for|through) (?:(?:substitute|captain|skipper|striker) )?«P(\d+)»(?!'|»)")
""" "a double by A and one from B"."""
WINS = re.compile(
    r"\b(?:won|win|wins|winning|beat\w*|edg\w+|down(?:ed|ing)|defeat\w*|saw off|see off|points|spoils|victory|success|lead|led|triumph\w*|drew|draw|ahead|in front|level)\b[^;]{0,80}$"
)
THROUGH = re.compile(r" (?:[\w'-]+ |«T\d+»'s? ){0,4}?«P(\d+)»")
BEFORE_THROUGH = re.compile(
    r"(?:\b(?:led|leads?|leading|ahead|front|level|equali[sz]ed|scored|back|first|levelled|struck|came|opener|replied|up|deadlock|reply|goal|responded|again|parity|scoring|score|advantage|pulled level|it)|«S\d+»)"
    r"(?:,? [\w'-]+| «[DTVC]\d+»){0,4},? $"
)
""" "led through A", "won 1-0 at B through A", "hit back early on through A"."""

SETTLED_BY = re.compile(
    r"\b(?:game|match|tie|contest|final|derby|encounter|meeting|clash|affair|replay|win|victory|success|triumph|«G\d+»|«S\d+») (?:[\w-]+ |«[DVGC]\d+» ){0,6}?(?:settled|decided|sealed|clinched|secured|wrapped up|earned|won)(?: [\w-]+| «[DGV]\d+»){0,4}? by (?:that man |none other than |substitute |captain |striker |defender |midfielder |winger |teenager |debutant )?«P(\d+)»(?!'|»| \w*ing\b)"
)
""" "a 1-0 win sealed by A"."""
SCORE_WITH = re.compile(
    r"«S\d+»(?: «[TVDC]\d+»)*, (?:[\w-]+ ){0,3}?«P(\d+)» with (?:two|three|both|all (?:two|three|four)|a (?:brace|double|hat-trick|pair|goal|penalty)|the (?:only )?(?:goals?|winner))\b(?=[,.;]| and |$)"
)
""" "A 3-1 B, C with two"."""
UP_POPPED = re.compile(
    r"\bup (?:popped|pops) (?:the |substitute |captain |skipper )?(?:[\w-]+ ){0,2}?«P(\d+)» (?:(?:late|again|deep|at|in|on) (?:[\w-]+ ){0,5})?(?:with|to (?:score|head|nod|fire|snatch|level|equali[sz]e|win|make|restore|poke|prod|volley|put|give))\b"
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
)
NOT_SCORED = re.compile(
    r"\b(?:could|should|might|would|must|may|will|can|cannot|almost|nearly|if|failed|fails|unable|never|not|n't|without|yet|chance|tried|attempt\w*|looked|poised|wants?|wanted|hop\w+|bid|trying|"
    r"wasted|since|used|instead of|ought|denied|prevent\w*|stop|stopped|aiming|looking|looks|going|about|threaten\w*|close|odds|tipped|backed|before he|if (?:he|she|they|i|you|we)|thought (?:he|she|they)|believed (?:he|she|they)|neither|nobody|help\w*) "
    r"(?:have |to |of |from |be |had |ever |him |«P\d+» |having |\w+ly |them |a |been |only )*$"
)
"""Words before a verb by which it did not come off, or is not told to have."""
SPOILT = re.compile(
    r"\b(?:wide\b(?! open)|over the (?:bar|top|crossbar)|saved|(?:(?<!\bin )off|against|onto|hit|hits|struck|rattled|clipped|hitting|shook|rattling|striking) (?:the|a|an) (?:\w+ )?(?:post|bar|crossbar|woodwork|upright|frame)|blocked|"
    r"(?:shot|effort|header|volley|drive|chip|lob|free-kick|penalty|attempt) (?:just |well |narrowly |inches )?over(?= ?[.,;]| from| when| after|$)|ruled out|disallow\w*|chopped off|cleared|missed|misses|kept out|(?:was|were|been|be|being|is) (?:denied|thwarted|repelled|brilliantly)|was held|tipped|clawed(?! back)|beaten away|beat away|against the bar|off target|high (?:over|and)|turned over|turned away|"
    r"save from|ballooned|side-netting|flew (?:past|over|wide)|just over|straight at|deflected (?:behind|wide|over)|into the (?:stand|crowd|side|night|wall)|offside|skied|blazed|inches|repelled|pushed (?:away|out|aside|past|round|around|over|onto)|turned aside|palmed (?:away|aside|out)|(?:hacked|scrambled|headed|hooked|kicked) (?:clear|away|off (?:the|his|her|their) line)|off the line|not (?:given|awarded))\b"
)
NAMED_SCORER = re.compile(
    r"\b(?:was|were|being) (?:again |once more |also )?(?:the|both|their|(?:the )?«[TE]\d+»(?:'s?)?) (?:two |three |unlikely |late |only |other |home |away |visiting )?$|»,? the (?:two |three )?$"
)
""" "A and B were the marksmen"; not "the leading scorer"."""
OWNED_SHOT = re.compile(r"«P(\d+)»'s? ((?:[\w'/+-]+ |«[DGV]\d+»(?:'s)? ){1,6}?)(?:(?:had|then|soon|also|twice|duly|[a-z]+ly) )*$")
SHOT_FROM = re.compile(
    r"\b(?:an?|another) ((?:[\w'/+-]+ |«[DV]\d+»(?:'s)? ){1,6}?)(?:from|by) (?:[\w-]+ ){0,3}?«P(\d+)»(?:,[^,«;]{0,40},)? (?:(?:had|then|soon|duly|[a-z]+ly) )*$"
)
NO_SHOT = re.compile(
    r"\b(?:errors?|mistakes?|blunder|slip|lapse|gaffe|howler|fouls?|handball|challenge|trip|tackle|lunge|dismissal|card|sending[- ]off|absence|injury|pass(?:es|ing)?|back-?pass|cross(?:es)?|corners?|"
    r"assists?|saves?|stops?|substitution|introduction|arrival|return|side|team|men|players?|clearance|misjudgement|fumble|mix-up|kick-out|charges|boys|lads|club|squad|heroics|form|tally|push|shove|"
    r"tug|hand|throw|throw-in|delivery|run|block|interception|decision|goalkeeping|missed|saved|disallowed|first-half display|performance|changes?|choice|brilliance|display|hands|reflexes|generosity|goalkeeper|influence|leadership|vision|goals|shoot-out|coolness|tactics|words|delight|own)\b"
)
""" "A's volley gave": what gave it is a shot unless it is one of these."""
EFFECTS = frozenset(
    """
    gave give gives giving put puts putting handed hands handing earned earns earning restored restores restoring doubled doubles doubling levelled levels levelling leveled opened
    opens opening broke breaks breaking cancelled cancels cancelling made makes making settled settles settling sealed seals sealing decided decides drew brought brings bringing
    snatched rescued salvaged salvaging extended extends extending halved halves halving reduced reduces reducing cut secured secures securing clinched fired sent lifted
    took takes taking completed completes completing
    """.split()
)
"""Verbs of what a shot does to a match: its maker scored."""
COUNTED = re.compile(
    r"\b(?:this (?:season|term|year)|last season|in all competitions|of the (?:season|campaign|year)|for (?:his|her) (?:country|club)|career|international goals|in \d+ (?:games|matches|appearances)|caps|league goals|record of|"
    r"scoring record|scoring account|(?:goals|times) in (?:\d+|his|her|as many|\w+ (?:games|matches|starts)|all)|goals (?:for|this|so far|already)|a season|in each of|in (?:his|her|their) (?:last|previous|past)|in (?:[\w-]+ )?(?:successive|consecutive|straight)|since (?:joining|arriving|his))\b"
)
"""Goals of many matches."""
EFFECT = re.compile(
    r"(?:[^«.;]|«[DGVCPTE]\d+»){0,60}?\b(?:earned|gave|given|gives|give|put|rescued|secured|sealed|settled|proved|(?:was|were|are|is) (?:just |more than |good )?enough|ensured|denied|cancell?ed|cancel+ing|ended|made|set|sent|restored|took|levelled|ahead|decided|saw|capped|helped|"
    r"completed|settling|sealing|earning|securing|ensuring|denying|deciding|clinching|ending|completing|levelling|rescuing|(?:«[TE]\d+»'s?|their|the) (?:only|sole|lone) (?:reply|response|riposte|consolation)|drew|snatched|salvaged|handed|fired|inspired|clinched|opened|separates|was the difference|courtesy|came|won|found|dropped|left|flew|went in|nestled|crept|lifted|condemned|stunned|counted|broke|separated|brought|cut|"
    r"halved|reduced|doubled|extended|pulled|wiped|squeezed|(?:into|in) the (?:[\w-]+ ){0,3}?(?:net|corner)|(?:looped|sailed|floated|dipped|squirmed|trickled|bounced|spun|slipped|whistled|rocketed|arrowed|thundered|fizzed|curled|deflected) (?:over|past|under|beyond|through|between) (?:the )?(?:[\w-]+ )?(?:keeper|goalkeeper|«P)|nullified|negated|rubbed out|erased|answered|matched|rounded|cleared|means|meant|pegged|inflicted|downed|sank|floored|overturn\w+|edged «|beat «|saw off|see off|accounted for|separating|proving|proved|split|consolation|doing the damage|did the damage|did for|(?:giv|snatch|hand)ing|seeing off|sinking|downing|enough to (?:beat|see|sink|earn|give|secure|win|settle|down|edge|defeat|claim)|spared|in vain|undid|undone|sufficed|looked (?:to|like|set|enough|as if) (?:be |have |being |it )?(?:enough|carry\w*|won|win|settl\w+|decisive|earned|sent|taking|giving|put)|was (?:as )?(?:clean|emphatic|clinical|unerring|unstoppable|exquisite|nerveless|ice-cool)|counted for (?:nothing|little)|mattered|turned|had (?:the|his|her|their|«[TEV]\d+»)(?:'s?)?(?: [\w-]+){0,4} (?:believing|cruising|dreaming|rocking|singing|bouncing|in raptures|on (?:its|their) feet|two up|three up))\b"
)
"""What a goal does to a match, said after it."""
CAUSE = re.compile(
    r"(?:\b(?:thanks (?:mainly |largely )?to|courtesy of|through|via|with|from|by|after|following|when|included|despite|overturning|overhauling|cancelling out|wiping out|and|capped by|either side of|to|on|only|consoled by|needed|took|goal|before) (?:(?:a|an|the|two|that|another|both|one|three|his|captain|striker|substitute|late|early|second-half|first-half) (?:[\w-]+ ){0,3})?|«S\d+», (?:an? |the )?|: (?:an? |the )?|goal, (?:an? |the )?)$"
)
"""What says, before it, that a noun is the goal: "thanks to A's"."""
OWN_GOAL = re.compile(rf"\bown[- ]goal|\bog\b|{_OWN_NET}")
PENALTY = re.compile(
    r"\bpenalt(?:y|ies)\b(?! (?:area|box|shoot|spot|appeal|rebound|save|miss|claim|claims|shout))|\bspot[- ]kicks?\b|from the (?:penalty )?spot\b|\(?\bpen\b\)?|\bthe wrong way"
)
AGAIN = re.compile(r"\b(?:again|second|another|third|hat-trick|added|fourth|twice|completed|completing|completes|both)\b")
LEVEL = re.compile(
    r"\b(?:equali[sz]\w+|levell\w+|replied|level(?: terms)?(?! (?:on aggregate|over the|in the tie))|pegged back|hit back|responded|parity|all square|cancel\w+ out|(?:spar|sav)(?:ed|es|ing|e) (?:[\w'-]+ ){1,3}blushes|(?:rescu|salvag|snatch|earn|secur)(?:ed|es|ing|e|s) (?:a|the|an? [\w-]+) (?:point|draw))\b"
)
AHEAD = re.compile(
    r"\b(?:winner|winning goal|restored the lead|doubled|match-winn\w+|decisive|settled|only goal|sealed|wrapped up|rounded off|clinch\w+|points safe|completed the)\b"
)
BEHIND = re.compile(
    r"\b(?:(?:pull\w*|got|clawed|grabbed) (?:one|a goal) back|(?:start|beg[au]n|spark|launch|kick-start)\w* (?:the|a|their) (?:[\w-]+ )?(?:comeback|fight-?back|recovery|revival)|(?:reduc|halv|cut)\w* the (?:deficit|arrears)|hope|lifeline)\b"
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
CONSOLATION = re.compile(r"\b(?:consolation|replied too late|too little too late)\b")
APART = re.compile(
    r";|\b(?:sent off|booked|red card|shown|dismissed|substitut|replaced|save[ds]?|denied|missed|disallowed|ruled out)\b"
    r"|\b(?:hit|struck|rattled|clipped|against|off) the (?:[\w-]+ )?(?:bar|post|crossbar|woodwork|upright)\b"
)
BRACKET = re.compile(r"«P(\d+)» \((?=(?:o\.?g\.?,? |pens?,? )?\d{1,3}(?:st|nd|rd|th)?(?:\+\d{1,2})?(?:['’]|\)|,? ?pen|,? ?og|, ?\d| ?min))")
CARD_WORDS = re.compile(
    r"\b(?:sent off|booked|(?:red|yellow) cards?|dismissed|cautioned|shown|expelled|ejected|ordered off|saw red|marching orders|second (?:yellow|booking|caution))\b"
)
_TIMED_ASIDE = r"(?: ?\([^()]{1,20}\)| (?:in the|on|after|just|midway|early|late|either side|inside|from|with) [^«;.,]{1,36}?(?=,? and «))?"
AND_ANOTHER = re.compile(
    rf"{_TIMED_ASIDE}(?:,| and|, and|, with)(?:,? (?:[^«.;]|«[TV]\d+»(?=,)){{0,50}},(?: and)?)?(?: (?:an? |the |then |both )?(?:(?!but\b)[\w'-]+ ){{0,3}}?)?(?:«T\d+»'s? )?«P(\d+)»(?!')"
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
    rf"\b(?:being|was|were|is|been) (?:\w+ly |soon |then )?{_UNDONE} (?:[\w-]+ ){{0,5}}?by (?:[\w-]+ ){{0,4}}?«P(\d+)»(?:'s?(?= (?:[\w-]+ ){{0,4}}?(?:{_GOAL_NOUN})\b|[.,;]|$)|(?!'|»))"
)
""" "A's opener was wiped out by B": B scored it."""
FOR_THE_GOAL = re.compile(r"\bfor (?:the|his|her|a) (?:[\w-]+ ){0,2}$")
LET_IN = re.compile(
    r"\b(?:let in|played in|slipped in|slid in|set up|teed up|picked out|found|sent|put|released|fed|freed|presented|gifted) (?:[\w-]+ ){0,2}?«P(\d+)»(?: (?:clear|through|in|away))?,? for (?:the|his|her|a) (?:[\w-]+ ){0,2}$"
)
WENT_FOR = re.compile(
    r"\b(?:rose|rising|stroll\w+|ran|raced|burst|rolled|waltz\w+|skipp\w+|cut inside|turned|swivel\w+|latch\w+|pounc\w+|arriv\w+|popped up|dived|diving|stoop\w+|broke|ghost\w+|danc\w+|slid|stole in|nipped in|outjump\w+|wriggl\w+|made the most|made the best|took advantage|profit\w+|capitali[sz]\w+|seized|robb\w+|dispossess\w+|stole|made capital|exchanged|combin\w+|held off|shrugg\w+|brushed|surg\w+|charg\w+|sprint\w+|sped|drift\w+|jink\w+|weav\w+|react\w+|climb\w+|peel\w+|ran on|raced on|ran through|beat|sidestepp\w+|rounded)\b"
)
""" "rose for the opener": what one does before "for" and a goal."""
