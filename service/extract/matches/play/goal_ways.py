# ruff: noqa: E501 - a table of patterns
"""The verbs of goals: what has to follow each where somebody scores by it ("headed in", "gave A the lead", "made no mistake").

A table and what it is made of; who scored is ``goals``' business, every other word of goals stands in ``goal_words``.
"""

import re
from collections.abc import Iterable

_FINISH_IN = """
head nod tap slot fire smash drill curl volley stab poke rifle lash thump power crack sweep bundle blast hammer prod roll slide knock flick turn scramble
bend squeeze slam bullet chip scuff loop tuck glance steer stroke convert hook pass lift dink clip force bury ram crash toe-poke side-foot sidefoot
backheel chest bobble scoop arrow bounce thunder whack wallop thrash belt shin heel nudge hoof shovel spear ping shoulder knee cushion rasp screw roof
"""
"""With these verbs "in" alone is a goal."""
_FINISH_OTHER = """
drive finish dispatch pounce guide lob float shoot walk deflect divert slice put stick strike
smack steal plant place unleash
"""
_PAST = {
    "shoot": "shot", "send": "sent", "cut": "cut", "put": "put", "stick": "stuck", "strike": "struck", "steal": "stole stolen", "drive": "drove driven", "bend": "bent",
    "sweep": "swept", "slide": "slid", "get": "got", "give": "gave given", "bring": "brought", "make": "made", "hit": "hit", "win": "won", "have": "had",
    "take": "took taken", "draw": "drew drawn", "find": "found", "break": "broke broken", "beat": "beat beaten", "do": "did done", "meet": "met", "level": "levelled", "hold": "held", "keep": "kept",
    "leave": "left", "rise": "rose risen", "leap": "leapt leaped", "begin": "began begun", "sneak": "sneaked snuck", "spill": "spilled spilt",
}  # fmt: skip
_DOUBLED = frozenset(
    "drag nod tap slot stab prod chip clip ram whip bag grab net cap nip skip swivel scrap snap peg bob cancel level stun wrap cut get hit put win dig ship rub begin lob".split()
)


def _forms(verb: str) -> tuple[str, ...]:
    """ "score" → scores, scored, scoring, score."""
    stem = verb + verb[-1] if verb in _DOUBLED else verb.removesuffix("e")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    third = f"{verb}es" if verb.endswith(("sh", "ch", "ss", "x")) else f"{verb}s"
    return verb, third, f"{stem}ing", *_PAST.get(verb, f"{stem}ed").split()


_YARDER = " ".join(f"{yards}-yarder" for yards in range(10, 61))
_SURE = "goal goals winner equaliser equalizer leveller opener brace hat-trick trick treble consolation clincher decider tap-in own-goal screamer stunner thunderbolt"
_UNSURE = (
    "double pair strike strikes header headers penalty penalties spot-kick spot-kicks free-kick free-kicks freekick freekicks volley finish drive reply effort shot chip latest rocket curler kick piledriver panenka cross-shot yarder "
    + _YARDER
)
GOAL_NOUNS = dict.fromkeys(_SURE.split(), True) | dict.fromkeys(_UNSURE.split(), False)
"""Noun that may tell a goal → whether it does so by itself."""
GOAL_NOUN = rf"(?:own goals?|spot kicks?|free kicks?|hat tricks?|pair of goals|rebound|\d\d-yarder|{'|'.join(noun for noun in GOAL_NOUNS if noun not in ('kick', *_YARDER.split()))})"
_NTH = r"(?:second|third|fourth|fifth|sixth)\b(?! (?:half|minute|chance|leg|period|time|yellow|booking|caution|red|card|dismissal|sending|man|touch|bookable|place|spell|go|try|crack|bite|attempt|foul|warning|corner|save|trophy|title|cup|medal|win|victory|defeat|draw|game|match|season|year|term|stint|straight|successive|consecutive|division|tier|leg|round|string|language|opportunity|appearance|start|cap|signing|child|substitut\w*|change|injury|operation))"
_SIDE = r"(?:(?:the )?«[TE]\d+»(?:'s?)?(?: (?:side|team|men)| ?\([^()]{1,12}\))?|the [\w'-]+ (?:side|team|club|outfit|men|champions)|«P\d+»'s? (?:side|team|men|boys|charges|outfit|girls|women|lads)|(?:his|her) (?:side|team|country|club)|them|it|the (?:[\w'-]+ )?[\w-]+s|the [a-z]+(?:ese|ish|tch|nch|iss))"
_GAIN = r"(?: [\w-]+| «S\d+»){0,3}? ?(?:\b(?:to the good|clear(?= (?:by|at|before|after|inside|within))|on the (?:board|scoreboard|score ?sheet)|ahead|in front|up|level|(?<!the )back|on their way|on course|within|in (?:the driving seat|(?:total |complete |full |firm )?(?:command|control|charge)|dreamland|pole position)|out of (?:sight|reach)|cruising|coasting|into (?:the|a|an) (?:[\w-]+ ){0,2}(?:lead|advantage))\b|«S\d+»)"
OWN_NET = r"(?:(?:in)?to|through|past|beyond|over) (?:his|her|their) own (?:net|goal(?:keeper|line)?|keeper|line)\b"
_NET = r"(?:(?:in)?to (?:the|an|his|her) (?:(?!(?:behind|over|wide|above|beside|seats|stands?|crowd|terraces?)\b)[\w'-]+ ){0,4}?(?:net|corner|goal|roof|onion bag|postage stamp)\b|over the line|inside (?:the|a) (?:(?!six|far side)[\w'-]+ ){0,2}?(?:post|upright)\b|in off\b|(?:past|under|beneath|beyond|over|round|around) (?:the )?(?:[\w-]+ )?(?:goalkeeper|keeper)|through (?:a|the) (?:crowd|forest|thicket|sea|ruck|mass) of (?:legs|bodies|players|defenders)(?=[,.;]|$| and (?:in|into|past|that)\b| (?:to|with|for|after|from|on) )|home\b)"
_PAST_SOMEBODY = r"(?:(?:the )?(?:ball|it) (?:over|past|beyond|under|round|around|beneath|through) (?:him|her)\b|(?:(?:through|between) (?:the )?legs of|past|beyond|under|over|underneath|beneath|around|round|between|through) (?:the )?(?:advancing |stranded |helpless |diving |[\w-]*goalkeeper |[\w-]*keeper )?«P\d+»)"
_GAP = r"(?:[^«;.:]|«[DV]\d+»|(?<!and )«P\d+»(?:'s?)?){0,48}?"
_KICK = rf" (?:in |home |away |up )?(?:himself |herself )?(?:a|an|the|his|her|its|both|two|three|another|that|from|«[TE]\d+»'s?) (?:(?!(?:bar|post|crossbar|woodwork|upright|warning|in|over|wide)\b)[\w'-]+ |«D\d+» ){{0,4}}?(?:{GOAL_NOUN}|{_NTH})(?! (?:shoot|area|appeal|claim|box))"
_IN = r" in\b(?! (?:front|time|vain|charge|need|possession|particular|training|midweek|(?:[\w-]+ )?(?:games|matches|seasons|appearances|minutes(?! (?:before|after|from|into|later)))|an? (?:[\w-]+ )?(?:match|game|year|season|row|friendly|cross\b)|«[DVTEGC])|19|20)"
_BALL_IN = r" (?:the (?:ball|rebound|spot-kick|penalty|kick|loose ball|opener|winner|equali[sz]er|second|third|fourth)|it|a (?:penalty|header)|«P\d+»'s? (?:[\w-]+ ){1,3}|(?:his|her) (?:effort|shot|penalty|header)|(?:a|an|his|her) (?:(?!pass|cross|ball|corner)[\w-]+ ){0,2}(?:shot|effort|finish|drive|volley|free-?kick|lob|half-volley)) in\b"
_LEAD = r" (?:the|a|(?:the )?«[ET]\d+»(?:'s?)?|his (?:side|team)'s|their|an) (?:[\w-]+ ){0,2}?(?:lead|advantage|cushion|parity|equilibrium|scores|deficit|arrears|tally|scoring)\b"

_FINISH_ALL = rf"{_GAP}(?:{OWN_NET}|{_NET}|{_PAST_SOMEBODY})|{_KICK}| {_SIDE}{_GAIN}| away(?=[,.; ]|$)(?! (?:from|at|win|in|against))"
_ANY_GOAL = (
    rf"(?: in| up| home)?(?: himself| herself)?(?: to)? (?:a|an|the|his|her|both|another|two|three|four|all (?:two|three|four|five)|their|one|each|yet another|the other|«[TE]\d+»'s?) "
    rf"(?:(?!chance|ball|pass|cross|half|foul|that|which|who|to\b|and\b|hand\b|part\b|say\b|role\b|in\b|shout\b|claim\b|appeal\b)[\w'-]+ |«[DV]\d+» |«[TE]\d+»(?:'s?)? |, ){{0,5}}?(?:{GOAL_NOUN}|{_NTH}|other)(?! (?:area|kick|line|mouth|appeal|shoot|drought|scorer|post|half))"
    r"| (?:both|all three|all four)\b(?=[,.;)]| (?:of (?!his hands)|goals?|in|for|as|with|and|before|after|either|on|late|from|inside|while|against|at)\b|$)| (?:one|a goal) back\b"
)

_THEIR_GOAL = rf"(?:(?:the|a|an) )?(?:«[PTE]\d+»(?:'s?)? ?)?(?:[\w'-]+ ){{0,4}}?(?:{GOAL_NOUN}|lead|advantage|effort|early(?! (?:{GOAL_NOUN}|lead|effort)))\b"

_JOY = r"(?:bedlam|pandemonium|delirium|(?:[\w-]+ )?celebrations|jubilation|a pitch invasion|scenes of (?:joy|delirium|jubilation)|wild scenes)\b"
_UP_TO = r"(?:[^«;.]|«[PD]\d+»){0,90}?\b"
_RESULT = rf"(?:minute\b|to (?:settle|seal|win|make it|score|put|give|level|snatch|earn|restore|spark {_JOY}|send))"
"""What tells that a header came off: when, or what it did."""

_WAYS: tuple[tuple[str, str], ...] = (
    (_FINISH_IN, rf"{_IN}|{_BALL_IN}|{_FINISH_ALL}"),
    (_FINISH_OTHER, _FINISH_ALL),
    ("whip", rf"(?! in (?:a|an|the|his|her|another) (?:[\w-]+ ){{0,2}}?(?:corner|cross|ball|delivery|centre|free-?kick)\b)(?:{_IN}|{_BALL_IN}|{_FINISH_ALL})"),
    ("send", rf"{_GAP}(?:{OWN_NET}|past (?:the )?(?:goalkeeper|keeper|«P\d+»)|(?:in)?to the (?:[\w-]+ ){{0,3}}?(?:net|corner|roof)\b)"),
    ("tie even knot", r" (?:up )?(?:it|things|matters|the (?:game|scores?|match|contest|scoreline))\b"),
    ("wrap tie seal settle clinch", r" (?:it|things|matters)(?: up)?\b"),
    ("add", r" (?:another|one more|a second|a third|the second|the third|gloss|a gloss)\b"),
    ("pounce", r" (?:late|deep|in the|with|\w+ minutes? (?:into|from|before|after|later))\b| (?:again|from|for (?:a|his)|to (?:make|score|level|restore|put|fire|head|ensure|earn|rescue|salvage|snatch|secure|settle|seal|claim|equalise))\b| on (?:[\w'-]+ |«P\d+»(?:'s?)? ){1,6}?(?:pass|ball|error|mistake|mix-up|slip|clearance|rebound|header|parry|hesitation|confusion)(?= (?:after|in the|on|inside|for (?:the )?«[TE]|to (?:make|score|level|restore|put|fire|head|slot|ensure|earn|rescue|salvage|snatch|secure|share|settle|seal|win|claim|double|equalise))\b| with \d)"),
    ("pounce", r" (?:when|after|as) (?:(?:the )?(?:[\w-]+ )?(?:goal)?keeper|«P\d+»|(?:an?|the) (?:[\w-]+ ){0,4}(?:shot|effort|header|cross|corner|ball|free-?kick|clearance)) (?:had |was |could only )?(?:spill|fumbl|parr|dropp|block|sav|hesitat|slip|push|half-clear|fail|miss|flapp|stray)\w*"),
    ("hit", r" back(?= for (?:the )?«|,? (?:after|with|through|late|in|from|on)\b|[.,]|$)"),
    ("convert", r" (?:twice|both)\b"),
    ("put add apply provide", r" the (?:icing on|(?:gloss|seal|cherry|finishing touch(?:es)?) (?:on|to))\b"),
    ("=finish", r"(?= ?(?:[.;]|$))"),
    ("convert finish", r" (?:from|after|when|at|off)\b|(?=,)| to (?:hand|give|make|level|put|seal|earn|secure|restore|reduce|double|win|set|complete)\b"),
    ("finish", r" (?:off )?(?:an?|the|«P\d+»'s) (?:[\w'-]+ ){0,3}(?:move|attack|counter\S*|cross|pass|break|chance|feed)\b"),
    ("oblige", r"(?= (?:from|with|by|in|on|late|before|after)\b|[.,;]|$)"),
    ("=had =have =having =got =gets =getting", rf" {_SIDE} (?:two|three|four|two goals|three goals|«S\d+»|well|firmly|comfortably|quickly|soon|back)? ?(?:up|ahead|clear|in front|to the good|cruising|coasting|level|in dreamland|in (?:complete |full |total )?(?:command|control)|in the driving seat|on (?:their|the) way|dreaming)\b"),
    ("=had =having", r" (?:the )?(?:(?:home|away|visiting|travelling) )?(?:crowd|fans|support\w*|faithful|end|stadium|ground|«V\d+») (?:singing|on (?:its|their) feet|in raptures|roaring|celebrating|bouncing|dreaming|believing)\b"),
    ("=set =sets =setting =start =starts =started =starting =got =gets =getting", r" the ball rolling (?:after|in|with|on|inside|within|from)\b| up (?:a|an|the) (?:[\w-]+ ){0,2}(?:finale|finish|climax|ending|conclusion)\b"),
    ("=doing", r" the (?:job|honours|needful)\b(?= (?:\w+ minutes? (?:later|from|before|after)|in the \S+ minute|on \d|with (?:a|an) (?:[\w-]+ ){0,3}(?:header|volley|strike|goal|finish|free-?kick|penalty|shot)))"),
    ("=had", rf" {_SIDE} (?:heading (?:for|to|towards)|on course for|en route to|bound for|within sight of|within touching distance of|on the (?:verge|brink) of) (?:the |an? |all |what [\w ]{{1,20}} )?(?:[\w-]+ )?(?:victory|win|points|next round|final|semi-finals?|quarter-finals?)\b"),
    ("have", r" the (?:final|last|decisive|telling|faintest|slightest) (?:of )?touch(?:es)?(?= (?:when|as|to|in|on|before|after|from)\b|[.,;])"),
    ("send", r" (?:the ball|it) in(?: off\b|(?=[.,;]|$))"),
    ("=staked =stakes", rf" {_SIDE} to an? (?:early |\w+-minute |comfortable )?(?:«S\d+» )?(?:lead|advantage)\b"),
    ("=pulled =drew =pulls =pulling =drawing", rf" {_SIDE} (?:even|within (?:a goal|one|«S\d+»))\b"),
    ("break", r" the (?:ice|stalemate|stand-?off|impasse)\b"),
    ("peg", rf" {_SIDE} back\b"),
    ("head nod tap turn bundle stab poke prod nudge glance knee", r" in (?:a|an|the|«P\d+»'s) (?:[\w-]+ ){0,2}cross\b(?! (?:for|to|that|which|from which|on to|onto)\b)"),
    ("give hand earn", rf" {_SIDE} (?:an? |the )?(?:[\w-]+ )?(?:replay|second chance|second bite)\b"),
    ("double", r" the (?:dose|tally|margin|misery|agony|damage|money|score|scoreline|count|difference)\b"),
    ("=scorer =scorers", r" of (?:the|both|all|two|three|four|a|an|«[TE]\d+»'s?) (?:[\w-]+ |«[TE]\d+»'s? ){0,3}?(?:goals?|winner|equali[sz]er|leveller|opener|brace|hat-trick|penalty)(?= (?:in|at|against|when|as|that)\b|[.,;])"),
    ("score net equalise equalize level =leveled =leveling", r"(?! (?:at|accusations?|criticisms?|charges|allegations|claims|complaints|[\d.]+(?! (?:seconds|minutes|mins)\b)|no|none|against that|goals for|charts?(?! with)|chances?|records?|stakes|form|runs?|streaks?|droughts?|lists?|tables?|opportunit\w+|spree|touch|prowess|power|boots|threat|rate|return|exploits|feats?|positions?)\b)"),
    ("scramble bundle force stab poke prod hook nudge squeeze head nod turn knock", r" (?:the ball|it) over(?=[,.;]|$| (?:from|at|after|on|in|for|with|when|to)\b)"),
    ("=became =proved =proves =was", r" (?:to be )?the (?:match|game)[- ]winner(?= (?:in|with|when|as|after|on|deep|late)\b|,)"),
    ("get grab score net claim bag notch add", r" (?:(?:two|three|four) )?(?:first-half|second-half|first half|second half|quick-?fire|further|the other|the remaining) goals\b(?! (?:this season|in (?:his|her|their) last))"),
    ("get", r" off the mark\b| the (?:final|last|vital|decisive|crucial|telling|faintest|slightest) (?:of )?touch(?:es)?\b"),
    ("do", r" the (?:business|trick)\b"),
    ("grab earn secure salvage rescue snatch claim", r" a share of the (?:spoils|points)\b"),
    ("seal clinch", r" the deal\b"),
    ("strike land deliver", r" the (?:killer|decisive|final|knockout|winning|telling|fatal) (?:blow|punch)\b"),
    ("apply deliver administer", r" the (?:coup de grace|coup de grâce|finish|final touch|killer touch)\b"),
    ("get score claim", r" (?:(?:all|both|two|three) of )?(?:the )?«[TE]\d+»'s(?=[,.;]|$| and | but )"),
    ("pick", r" out (?:the|his|her) (?:[\w-]+ ){0,2}(?:corner|spot)\b| (?:his|her) spot\b(?= (?:from|in|with|past|after|low|to)\b|[.,;]|$)"),
    ("save steal", r" a (?:late |last-gasp )?(?:point|draw) (?:for|at|against) (?:the )?«[TE]"),
    ("make", r" a (?:contest|game|fight|match) of (?:it|the)\b"),
    ("take", r" matters into (?:his|her) own hands\b"),
    ("kill", r" (?:off )?(?:the (?:game|tie|match|contest|comeback)|things|it|(?:the )?«[TE]\d+»)(?: off| stone dead| dead)?(?=[,.;]|$| (?:with|in|on|late|after|from|when|midway)\b)"),
    ("finish", r" the (?:job|contest|tie|scoring)\b"),
    ("turn", r" (?:it|things|the (?:game|match|tie|final|contest)) (?:around|round|on its head)(?= with (?:a|an|two|three|his|her|both) |[.,;]|$)"),
    ("rub", r" (?:salt in(?:to)? the wounds?|it in)\b"),
    ("get grab bag claim add snatch seal notch plunder net score steal secure land collect strike hit complete register have pinch provide help", _ANY_GOAL),
    ("grab bag notch plunder hit score net get claim have", r" (?:two|three|all of them|both)\b(?= (?:in (?:the|a|his|her|their|«|\w+ minutes)|and «P|more|either|each|apiece|for (?:the )?«|as (?:the )?«|before|after|while|late|early|«[PT]\d+»)|[.,;)]| \(|$)"),
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
    ("give offer", rf" {_SIDE} (?:fresh |new |real |late |some |brief |renewed )?hope\b"),
    ("give hand earn restore bring snatch rescue salvage", rf" {_SIDE} (?:what (?:[\w-]+ ){{1,4}}?)?(?:\w+ )?(?:the|an?|their|some) (?:[\w-]+ |«S\d+» ){{0,3}}?(?:lead|start|advantage|win|victory|draw|point|hope|lifeline|breakthrough|cushion|foothold|equali[sz]er|points|spoils|upper hand|edge)\b"),
    ("double restore extend treble increase reduce halve cut narrow level stretch regain", _LEAD),
    ("reduce restore halve level =leveled =leveling cut square", r" (?:the (?:arrears|deficit|scores?)|parity|equilibrium|matters|things|terms|affairs|proceedings)\b"),
    ("pull claw peg get draw grab", r" (?:one|a goal|it|him|them) back\b"),
    ("open complete wrap round cap close finish end", r"(?: up| off)? (?:matters|(?:the|an?) (?:«[SG]\d+» |[\w-]+ ){0,3}?(?:scoring|rout|romp|stroll|turnaround|victory|win|comeback|points|thrashing|drubbing|mauling|demolition|humiliation))\b"),
    ("make", r" (?:it|the score|the scoreline) (?:«S\d+»|(?:two|three|four|five|six)\b(?! (?:wins|defeats|games|in a row|straight|from(?! the (?:penalty )?spot| close| \d+ )|goals? in|out of|points|victories|draws|successive))|all square|safe)| the (?:points|game|win|result|tie) safe| no (?:such )?mistake\b"),
    ("break", r" the deadlock"),
    ("round finish", r" (?:things|matters|it) off\b"),
    ("find", r" the (?:net|(?:bottom |top |far |near )?corner|back of|target|roof)\b"),
    ("cancel =canceled =canceling wipe rub", rf" out {_THEIR_GOAL}| (?:it|that) out"),
    ("nullify negate erase", rf" {_THEIR_GOAL}"),
    ("secure seal clinch settle decide", r" (?:the |an? |all )?(?:[\w-]+ ){0,2}?(?:victory|win|points|tie|game|match|derby|final|result|matters|it|(?:this|that)(?: one)?)\b"),
    ("=on", r" (?:target\b|the (?:scoresheet|score ?sheet|mark\b(?! (?:of|for)))|the mark\b)"),
    ("=among", r" the (?:scorers|goals|goalscorers)\b"),
    ("do", r" (?:the|all the) (?:damage|rest)\b"),
    ("send", r" (?:the )?(?:(?:goal)?keeper|«P\d+») the wrong way"),
    ("convert", r" (?:an? )?«P\d+»(?:'s?)? (?:[\w'-]+ ){0,3}?(?:cross|corner|centre|free-?kick|pass|cut-?back|pull-?back|delivery|through[- ]ball|ball|knock-?down|lay-?off)\b"),
    ("beat round", r" (?:(?:goal)?keeper |the (?:goal)?keeper )?(?:«P\d+»)?(?: (?:at|with|from|in(?! front)|low|again)\b|(?<=keeper))"),
    ("=struck", r"(?= (?:twice|first|again|late|early|next|inside|against|(?:a|one|two|three|four|five|six|seven|eight|nine|ten) minutes?|(?:three|four|five) times|both times|at (?:both|either) ends?|in|on|from|within|with|after|before|to|when|midway|just|for|either|deep|gold|\d)\b|[,.;]|$| «[DG])"),
    ("=striking", r"(?= (?:twice|first|again|late|early|in|on|within|after|before|to|when|midway|just|either)\b|[,.;])"),
    ("reply respond", r" (?:for (?:the )?«|from the (?:penalty )?spot|too late|late\b|through|within|immediately|straight|at once|instantly|quickly|swiftly|in (?:the|stoppage|injury|added)\b|on \d|after \d|midway|at the death|(?:\d+|[a-z]+) minutes later|with (?:a|an|the|two)\b|before the (?:break|interval))"),
    ("=lobbing =chipping =dinking", r" (?:the )?(?:(?:goal)?keeper )?«P\d+»(?=[,.;]|$)"),
    ("lob chip dink", r" (?:the )?(?:[\w-]+ )?(?:(?:goal)?keeper|goalie)(?=[,.;]|$| (?:from|with|to (?:make|give|put|seal|level|restore|score)|for (?:a|the|his)|in the|after|on)\b)"),
    ("chip lob dink", r" (?:(?:goal)?keeper )?«P\d+» (?:from|with|to|for|in|after)\b"),
    ("end", r" (?:[\w-]+ ){0,3}(?:barren runs?|droughts?)\b"),
    ("break", r" (?:his|her) (?:[\w-]+ )?duck\b"),
    ("end remove erase dispel", r" (?:any|all|what) (?:\w+ )?doubts?\b"),
    ("=could", r"(?: hardly| scarcely| barely| not|n't) (?:miss|fail to (?:score|find the net|convert))(?=[.,;]|$| from (?:close|there|\w+ yards|point|two|three|a)\b)"),
    ("=credited", r" with (?:the|a|an|both|what) (?:[\w-]+ ){0,3}?(?:goals?|opener|equali[sz]er|leveller|winner|strike)\b"),
    ("=gifted =handed =presented", r" (?:with )?(?:the|a|an|his|her) (?:[\w-]+ ){0,2}?(?:goal|opener|equali[sz]er|leveller|winner|tap-in)\b(?= (?:when|after|by|as|on)\b)"),
    ("take bring move increase", r" (?:his|her) (?:[\w-]+ ){0,3}?(?:tally|total|haul|count|account) (?:for (?:the|his|her) [\w-]+ )?(?:up )?to [\w-]+ (?:for (?:the|his|her) [\w-]+ )?with (?:a|an|the|two|three|both|his|her|another) (?:[\w-]+ ){0,3}?(?:goals?|brace|double|hat-trick|strikes?|penalty|header|volley|free-?kick|winner|opener|equali[sz]er)\b"),
    ("punish expose exploit", r" (?:[\w'-]+ ){0,3}(?:defending|marking|error|mistake|mix-up|slip|blunder|lapse|pass|back-?pass|clearance|handball)s?\b"),
    ("put", r" (?:the (?:result|game|match|tie|issue|outcome|contest|victory|win)|it|matters) (?:beyond \w+|to bed|out of (?:sight|reach))"),
    ("break", r" (?:\w+|«[TE]\d+»(?:'s?)?) hearts\b"),
    ("rescue salvage snatch", r" (?:a|the) (?:[\w-]+ |«S\d+» ){0,2}(?:point|draw|stalemate)\b(?= (?:for|at|against|with|by|deep|late|in the|on the|when|\d+ minutes?|\w+ minutes? from)\b|[.,;]|$)"),
    ("silence stun hush quieten", r" (?:the (?:home |away |visiting |travelling )?(?:crowd|fans|support\w*|stadium)|the (?:[\w-]+ ){1,2}stadium|(?:the )?«V\d+»)"),
    ("head nod fire shoot volley slot sweep poke prod tap drill", r" (?:\w+ |«[TE]\d+» )?level\b"),
    ("head nod fire drill slot tap poke sweep volley score get net grab bag have strike", r" (?:home |in )?the first\b(?=[,.;]| \(| and | from | with | after | on | in the| for (?:the )?«[TE]|$)"),
    ("chip weigh", r" in with (?:a|an|the|two|three|both|another|his|her)\b (?:[\w-]+ ){0,3}?(?:goals?|brace|winner|equali[sz]er|opener|second|third|fourth|other|next|two|three)\b"),
    ("steal sneak nip ghost", r" in (?:(?:front of|ahead of|behind|between) (?:the )?(?:[\w-]+ ){0,2}?(?:«P\d+» )?to (?:make|score|level|equali[sz]e|snatch|restore|poke|prod|head|nod|tap|stab|lift|slot)|at the (?:far|near|back) post|unmarked|to (?:make|score|level|equali[sz]e|snatch|restore|poke|prod|head|nod|tap))\b"),
    ("=replying =responding", r" to (?:an? )?(?:early )?«P\d+»"),
    ("=replying", r"(?= for| from the| with| late| before|[.,;]|$)"),
    ("profit capitalise capitalize", r" (?:from|on) (?:an?|the|«P\d+»'s) (?:[\w'-]+ |«P\d+»(?:'s)? ){0,3}(?:blunder|error|mistake|mix-up|slip|fumble|howler|lapse|hesitation|fluff|gift|confusion)"),
    ("meet", r" (?:«P\d+»|\w+)'s? (?:[\w'-]+ ){0,3}(?:cross|cent(?:re|er)|corner|free-?kick|delivery|pass|ball)\b(?=[^;«]{0,90}(?:\bnet\b|golden goal|minute|to (?:settle|seal|win|give|make|head|score)))"),
    ("=holding =held", r" (?:his|her) nerve from the spot"),
    ("fumble spill", rf"{_GAP}{OWN_NET}"),
    ("make", r" (?:them|«[TE]\d+»|the [\w'-]+) pay\b"),
    ("=got =get =gets =getting", rf" (?:his|her|a) (?:head|toe|boot|foot|knee|shin|chest) (?:to|on|onto) {_UP_TO}{_RESULT}"),
    ("climb rise leap soar tower", rf" (?:above|highest|over|between|unmarked|to meet)\b{_UP_TO}{_RESULT}"),
    ("give leave", r" (?:(?:the )?(?:[\w-]+ )?(?:(?:goal)?keeper|goalie)|«P\d+») (?:with )?(?:no|little|not a|not the slightest) (?:chance|hope)\b"),
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
    ("help", rf" (?:himself|herself) to (?:a|two|three|four|both|another)\b(?=(?: of them)?[,.;]| goals?\b| {GOAL_NOUN}| more[,.;]| in the| before | as | when |$)"),
    ("reply respond", r"(?=[.,;]|$)"),
    ("answer", r" (?:for (?:the )?«[TE]|(?:right )?on (?:the )?(?:half|hour|«D)|in the \w+ minute|with a (?:[\w-]+ )?(?:header|volley|strike|penalty|goal))"),
    ("head fire convert volley nod slot tap strike drive finish", r" the other\b(?=[.,;]|$| (?:in|on|after|from|with|before|late|midway)\b)"),
    ("win", r" it(?= (?:deep|late|with (?:just |only )?\w+ minutes?|in the|in (?:stoppage|injury|added|extra)|at the death|with a|on|for (?:the )?«[TE]\d+»)\b|[.,;]|$)"),
    ("help", rf"{_GAP}{OWN_NET}"),
    ("do", r" it (?:for (?:the )?«[TE]\d+»|at (?:the )?«[VT]\d+»)"),
    ("make", r" amends\b(?= (?:from|with|in|on|when|after|late|midway|moments|minutes|\w+ minutes?)\b|[.,;]|$)"),
    ("reply respond answer", r" (?:from (?:the|a|an|close|\d+|distance|range|outside|inside)|in (?:the \S+ minute|stoppage|injury|added)|on \d+)\b"),
    ("=won =winning", r" it(?=[.,;]|$| (?:in the|with a|on|late|deep|at the death|for (?:the )?«[TE]\d+»)(?!\w))"),
    ("open", r" the floodgates"),
    ("force take send", r" (?:the (?:tie|game|match|contest|final|replay)|it|matters|things|«[TE]\d+») (?:in)?to (?:an? )?(?:extra[- ]time|penalties|spot-kicks|(?:penalty )?shoot-?out|replay)\b"),
    ("force", r" (?:extra[- ]time|(?:an|the) extra half-?hour|overtime|a replay)\b"),
    ("spark trigger prompt provoke", rf" (?:[\w-]+ ){{0,3}}?{_JOY}"),
    ("send", r" (?:the )?(?:(?:home|away|travelling|visiting) )?(?:[\w-]+ )?(?:[\w-]+|«V\d+») (?:wild|into (?:raptures|ecstasy|delirium|dreamland)|home happy)"),
    ("=included =including", r" (?:(?:both|two|three|one|a (?:brace|double|hat-trick|pair|couple)) (?:of the goals |goals )?|(?:an?|the|both) (?:[\w-]+ ){0,2}?(?:goals?|winner|equali[sz]er|leveller|opener|brace|double|hat-trick) )(?:in|against|at)\b"),
    ("=got =get =gets =getting", r" in on the act\b"),
    ("cash weigh", r" in\b(?=[.,;]|$| (?:as|for|with|late|before|after|against)\b)"),
    ("keep hold", r" (?:his|her) (?:composure|cool|nerve|head) from (?:the (?:penalty )?spot|(?:12|twelve) yards)\b"),
    ("=seemed =appeared =looked", r" to have (?:won|settled|sealed|decided|clinched|secured|earned|rescued|salvaged|snatched) (?:it|things|matters|(?:the|a|an) (?:[\w-]+ )?(?:points?|match|game|tie|win|victory|draw|replay|contest|issue)|(?:the )?«[TE]\d+»)\b"),
    ("=nicked =nicks =nicking =snatched =stole", r" (?:it|things)(?= (?:at the|late|deep|in the|with|for)\b|[.,;]|$)"),
    ("notch register claim score grab bag get net hit celebrate plunder", r" (?:up )?(?:his|her) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?: and (?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))? (?:goals? )?of the (?:season|campaign|term|year)\b"),
    ("tuck put slot", r" (?:it|the (?:ball|loose ball|rebound|chance|opportunity)) away\b"),
    ("grab bag score net notch claim", r" a couple\b(?=[.,;]| of (?:goals|them)\b| in | as | before | after | for |$)"),
    ("rescue", rf" {_SIDE}(?= (?:at (?:the )?«V|late\b|deep\b|in (?:stoppage|injury|added)|with (?:a|an|his|her) (?:[\w-]+ )?(?:header|volley|strike|goal|finish|free-?kick|penalty|equali[sz]er))|[.;]|$)"),
    ("finish", r" with (?:aplomb|panache|composure|assurance|authority|relish|ease|precision)\b"),
    ("snatch grab steal nick claim", r" (?:all )?(?:the|three) (?:three )?points\b"),
    ("finish", r" (?:calmly|coolly|clinically|emphatically|neatly|smartly|expertly|unerringly|ruthlessly|superbly|brilliantly|beautifully|well(?=[.,;]|$| (?:past|from|after)\b))\b"),
    ("join", r" (?:in )?the (?:party|fun|goal-?fest|rout)\b"),
    ("square", r" (?:it|the ball|things|matters)(?: up)?(?= (?:and|from the|with a|in the|on|after|late|midway|before|when|at)\b|[.,;]|$)"),
    ("make", r" sure(?= (?:from (?:close|\w+ yards|the|a)|with (?:a|an|the|his|her)|when|late|deep|in (?:stoppage|injury|added|the)|\w+ minutes? (?:from|before|later)|on \d|at the death)\b)"),
    ("complete finish", r" (?:off )?(?:the|their) (?:job|recovery|fight-?back|task)(?= (?:in|with|when|on|after|late|deep|at|\w+ minutes?)\b|[.,;]|$)"),
    ("bury finish dispatch despatch", r" «P\d+»'s? (?:[\w'-]+ ){0,2}(?:cross|corner|cent(?:re|er)|free-?kick|pass|cut-?back|pull-?back|delivery|through[- ]ball|ball|knock-?down|lay-?off)\b"),
    ("inspire lead crown cap spark repay reward underline announce impress star shine", r"(?:[^«;.,]|«[TEDCGVS]\d+»(?:'s?)?){0,60}? with (?:a|an|two|three|four|both|his|her|another) (?:(?!chance|half|near)[\w-]+ ){0,4}?(?:goals|brace|double|hat-trick|winner|opener|equali[sz]er|leveller|goal(?! (?:threat|line|kick|difference)))\b(?! (?:this|last|in (?:his|her|\w+) (?:last|games|matches)|in \d+|so far|per|a game))"),
    ("cut reduce narrow close", r" the gap(?= again\b| to «S|[.,;]| (?:in the \S+ minute|on \d|after \d|with \w+ minutes))"),
    ("drag haul pull bring", rf" {_SIDE} (?:back )?(?:level|on (?:level )?terms)\b(?! (?:on points|with (?:the )?«T))"),
    ("grab score get net head snatch bag", r" what (?:proved|turned out|looked)(?: to be)? (?:the|a) (?:[\w-]+ ){0,2}?(?:winner|goal|clincher|consolation|equali[sz]er)\b"),
    ("convert", r" (?:one|another) of (?:his|her) own\b"),
    ("repeat", r" the (?:feat|trick|dose)\b(?= (?:in the|on|after|with|from|\w+ minutes?)\b)"),
    ("double treble", r" (?:his|her) (?:[\w-]+ )?(?:tally|account|haul)\b"),
    ("grab get score net claim bag notch hit", r" goals (?=in the \d|on \d|in (?:each|either|both) (?:half|halves)|either side|at (?:both|either) ends?)"),
    ("=beat =beating =beaten", r" (?:his|her) own (?:goal)?keeper\b"),
    ("mark celebrate", r" (?:his|her|the) (?:[\w-]+ |«[TECVG]\d+»(?:'s?)? |«D\d+»(?:'s)? ){0,5}?(?:debut|return|birthday|appearance|start|call-up|recall|signing|milestone|cap|bow|comeback|homecoming|arrival)(?: (?:for|at|to|from|against) (?:the )?(?:[\w-]+ |«[TECV]\d+» ?){1,3})? ?(?<= )(?:with|by scoring) (?:a|an|the|two|three|four|both|his|her) (?:[\w-]+ ){0,3}?(?:goals?|brace|double|hat-trick|winner|opener|equali[sz]er|leveller|strike|header|volley)\b"),
    ("double", r" (?:it|that)(?=[.,;]|$| (?:before|after|in|on|from|with|late|early|soon|when|midway|moments|shortly|just)\b)"),
    ("have", r" the (?:last|final) (?:word|say|laugh)(?= (?:(?:[\w-]+ ){0,2}minutes? (?:from|before)|deep|in (?:the \S+ minute|stoppage|injury|added)|at the death|with (?:(?:just |only )?[\w-]+ minutes?|an? (?:[\w-]+ ){0,3}(?:header|volley|strike|goal|finish|free-?kick|penalty|shot|winner))|late on|on \d)|, (?:[\w-]+ly )?(?:(?:head|nodd|volley|turn|sweep|tapp|slott|fir|finish|convert|poke|stabb|curl|drill|roll|smash|prodd|bundl|steer|slid)ing)\b)"),
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
