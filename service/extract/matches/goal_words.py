# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The language of goals: the verbs, nouns and phrases that tell that somebody scored, how, for whom, and what only looks like it."""

import re

_P = r"«P(\d+)»"


_GAP = r"(?:(?!«P)[^;.]){0,40}?"


_BALL = r"(?:home|in(?=[,.;]|$| from| at\b| off\b| to\b| with| on the| a | an | his| for | after| when| and| but)|into (?:the|an|his own)|past «P\d+»|over «P\d+»|beyond «P\d+»|over the line|under «P\d+»)"


_PRIZE = (
    r"(?:the )?(?:only |late |dramatic |stoppage-time |injury-time |early |first-half |second-half |decisive |crucial |superb )*"
    r"(?:winner|winning goal|equali[sz]er|opener|opening goal|lead|scoring|deadlock|goal|second|third|fourth|fifth|sixth|consolation|brace|hat-trick|double|net)"
)


_WEAK_VERBS = (
    r"(?:headed|heading|nodded|tapped|slotted|fired|firing|smashed|drilled|curled|curling|volleyed|stabbed|poked|rifled|lashed|thumped|powered|cracked|swept|"
    r"bundled|blasted|hammered|prodded|rolled|slid|lobbed|lobbing|clipped|chipped|drove|driven|steered|tucked|glanced|converted|finished|buried|turned|bent|squeezed|"
    r"side-footed|dispatched|struck|slammed|pounced|raced clear|crashed|whipped|beat|stroked|forced|scrambled|placed|picked|guided|knocked|flicked)"
)


SCORED = re.compile(
    rf"""\b(?P<verb>
        (?:scored|scores|scoring|nets|netted|equali[sz](?:ed|es|ing)|levelled|levels|leveled|levelling)\b(?!\ (?:[\d.]+|no|none)\b)
      | {_WEAK_VERBS}\ (?:(?!«P)[^;.,«]|«P\d+»'s\ ){{0,45}}?{_BALL}
      | (?:opened|opening|opens|completed|completing|wrapped\ up|rounded\ off)\ the\ (?:scoring|rout|turnaround|victory|win|comeback)
      | (?:doubled|doubling|restored|restoring|extended|trebled|increased)\ (?:the|«[ET]\d+»(?:'s?)?|a|his\ (?:side|team)'s)\ (?:\w+'s\ )?(?:lead|advantage)
      | (?:made|making|makes|make)\ it\ «S\d+»|(?:made|making)\ it\ (?:two|three|four|five)\b
      | broke\ the\ deadlock|found\ the\ (?:net|bottom\ corner|top\ corner|back)|(?:pulled|pulling|pull)\ one\ back|(?:got|getting)\ the\ goals?\b|(?:is|was|were|are)?\ ?on\ target\b
      | (?:had|has|have)?\ ?(?:put|putting|fired|firing|sent|headed|heading|shot|edged|gave|give|gives|given|giving|giving|puts)\ (?:the\ )?(?:«[TE]\d+»(?:'s?)?|the\ \w+\ (?:side|team)|his\ (?:side|team|country)|them)\ (?:\w+\ ){{0,2}}?
          (?:ahead|in\ front|«S\d+»|level|(?:the|an?)\ (?:\w+\ ){{0,2}}?(?:lead|start|advantage))
      | {_WEAK_VERBS}\ (?:in\ )?(?:a\ |an\ |his\ |the\ )(?:\w+\ ){{0,2}}?(?:winner|equali[sz]er|opener|consolation|brace|hat-trick|double|goal|spot-kick|penalty|free-kick|second|third|fourth)\b
      | (?:bagged|bagging|grabbed|notched|claimed|hit|hits|hitting|had|scored|netted|got|added|struck|sealed|snatched|adding)\ (?:in\ )?(?:a|an|his|the|her|both|two|three|another)\ (?:\w+\ ){{0,2}}?
          (?:winner|equali[sz]er|opener|consolation|brace|hat-trick|double|goals?|second|third|fourth|fifth|first)\b(?!\ (?:half|minute|chance|leg))
      | added\ (?:a|the|another|his)\ (?:second|third|fourth|fifth|gloss|sixth|late)
      | struck\ (?:twice|first|again|late|early)\b|(?:has|had|have)\ struck\b|held\ (?:his|her)\ nerve\ from\ the\ spot|(?:smashed|swept|cracked|slammed|drove|fired)\ home
      | made\ no\ (?:such\ )?mistake\ (?:with|from)\b|(?:diverted|deflected|turned|headed|put|sliced|steered|hooked)\ [^.;]{0, 40}?(?:past|beyond|into)\ his\ own\ (?:goalkeeper|keeper|net|goal)
      | (?:making|made)\ the\ (?:points|game|win|result|tie)\ safe|(?:secured|sealed|sealing|securing)\ (?:the\ )?(?:victory|win|points)\b
      | (?:then\ )?(?:beat|beating|rounded)\ «P\d+»\ (?:at|with|from|to|in|low|and|again)\b|replied\ for\b
      | including\ (?:both|two|three|one)\ (?:of\ the\ goals\ )?in\b|ended\ (?:\w+\ ){0, 3}(?:barren\ runs?|droughts?)\b
      | (?:already\ )?struck\b(?=[^«.]{{0,30}}minute)
      )""",
    re.VERBOSE,
)


_GOAL_NOUN = r"(?:goals?|winner|equali[sz]er|opener|strike|header|penalty|spot-kick|free-kick|volley|finish|brace|hat-trick|own[- ]goal|double|drive|consolation|effort)"


SURE_NOUN = r"(?:goals?|winner|equali[sz]er|opener|own[- ]goals?|brace|hat-trick|consolation|decider|opening goal)"


OWNED = re.compile(rf"{_P}'s? (?P<what>(?:(?!«P|scoring|disallowed|gift|quick|dream|keep)[\w'/+-]+ |«D\d+» ){{0,5}}?{_GOAL_NOUN})\b")


NAMED_GOAL = re.compile(
    rf"\b(?:a|an|the|late|early|\d+\w*-minute|stoppage-time|injury-time|second-half|first-half) {_P} (?P<what>(?:[\w-]+ ){{0,2}}?{_GOAL_NOUN})\b"
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
    r"(?:[^«.;]|«[DGVC]\d+»){0,25}\b(?:earned|gave|gives|give|put|rescued|secured|sealed|settled|proved|was enough|ensured|denied|cancell?ed|cancel+ing|ended|means?|"
    r"made|set|sent|restored|took|levelled|ahead|decided|saw|capped|helped|completed|drew|snatched|salvaged|handed|fired|inspired|"
    r"clinched|opened|separates|was the difference|had|courtesy|came|won)\b"
)


CAUSE = re.compile(
    r"\b(?:thanks to|courtesy of|through|via|with|from|by|after|following|when|included|despite|and|capped by|his|hailed) (?:a |an |the |two |[\w-]+ ){0,4}$"
)


NOT_SCORED = re.compile(
    r"\b(?:could have|should have|might have|almost|nearly|would have|if|failed to|unable to|to (?!end|make|give|put|level|force|complete|spark|earn|score the|take the|double|put)|never|not|n't|without|yet to|"
    r"chance (?:to|for)|tried to|attempt\w* to|looked to|poised to|wants? to|bid to|trying to|past his own|can|will|wasted|didn't|sank|since|used to|saw|of never|instead of|when they)"
    r" (?:\w+ ){0,3}$"
)


SPOILT = re.compile(
    r"\b(?:wide|over the (?:bar|top)|saved|(?:off|against|onto|hit|struck|rattled|clipped) (?:the|a) (?:\w+ )?(?:post|bar|crossbar|woodwork|upright)|blocked|ruled out|disallowed|chopped off|cleared|missed|kept out|denied|"
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


TWICE = re.compile(r"\b(?:twice|brace|double|both goals|two goals|at the double|both)\b")


THRICE = re.compile(r"\b(?:hat-trick|three goals|treble|three times)\b")


FOR_TEAM = re.compile(
    r"\b(?:put|puts|putting|fired|firing|sent|shot|gave|give|gives|given|giving|edged|headed|restore[ds]?|earned|earn|rescued|handed|brought|drew|pulled|dragged)"
    r" (?:a point for |the )?«([TE])(\d+)»(?:'s?)? (?:back |\w+ ){0,2}?(?:ahead|in front|«S\d+»|level|the |an? |overall|on their way|two|hope|victory)"
)


LED = re.compile(
    r"«([TE])(\d+)» (?:(?:\w+ ){0,3}?(?:led|hit back|took the lead|go ahead|went ahead|levelled|equalised|responded|struck|replied|drew level|doubled|scored|opened|came from))\b"
)


SCORED_FOR = re.compile(r" (?:[\w-]+ ){0,4}?for «([TE])(\d+)»")


LEVEL = re.compile(r"\b(?:equali[sz]\w+|levell?\w+|replied|level terms|pegged back|drew level|hit back|responded)\b")


AHEAD = re.compile(r"\b(?:winner|winning goal|restored the lead|doubled|match-winn\w+|decisive|settled)\b")


BEHIND = re.compile(r"\b(?:consolation|pulled one back|pull one back|reduced|gave \w+ hope|lifeline)\b")


APART = re.compile(r";|\b(?:sent off|booked|red card|shown|dismissed|substitut|replaced|save[ds]?)\b")
