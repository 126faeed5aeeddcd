# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Goals told without a word of scoring of their own: by what came of what a man did ("the equaliser came when A climbed highest", "A let fly,
the ball going in"), by the lead he gave, and as so many of the goals of his season ("seven goals, two of them in the 3-2 win"). Goals
told by verbs and nouns are ``goal_verbs``' and ``goal_nouns``' business."""

import re
from collections.abc import Iterator

from service.extract.matches.play.doers import doer
from service.extract.matches.play.goal_hints import Hint
from service.extract.matches.play.goal_words import NOT_SCORED, SPOILT
from service.extract.matches.reading import Mark, Reader, Reading

_ADVERBS = r"(?:(?:then|soon|duly|quickly|finally|eventually|deservedly|also|only|again|briefly|almost immediately|[a-z]+ly) )?"
_LEAD = r"(?:lead|advantage|front|breakthrough|equali[sz]er|leveller|opener|opening|winner|win|victory|point|spoils)"
_CAME = (
    r"(?:(?:equali[sz]er|leveller|winner|opener|breakthrough|clincher|decider|goal|second|third|fourth|fifth|reply|response|consolation|moment)(?: (?:that|which))? "
    rf"{_ADVERBS}(?:came|arrived|followed|was (?:delayed|scored)|materiali[sz]ed|had to wait)"
    rf"|(?:took|taken|regained|retook|grabbed|snatched|seized|claimed|gained|restored|doubled|extended|increased|stretched|got|had|found) (?:the|their|a|an) (?:[\w-]+ |«S\d+» ){{0,2}}?{_LEAD}"
    r"|(?:went|gone|moved|edged|forged|nosed|surged|stormed|were|was|been) (?:back |further |«S\d+» )?(?:ahead|in front|level|behind|(?:one|two|three|1|2|3) (?:up|clear))"
    r"|it was (?:soon |quickly |back to )?«S\d+(?=»)|and «S\d+(?=» (?:by|in|on|after|inside|within|before) )|(?:drew|pulled|drawn) level|equali[sz]ed|levell?ed|(?:got|pulled|clawed) (?:one|a goal) back|hit back|struck back|made it «S\d+»|(?:was|were) (?:decided|settled|sealed|won|over)|broke the deadlock|opened the scoring|(?:fell|went|gone|fallen) behind|conceded|trailed)"
)
_WHEN_HE = re.compile(
    rf"\b{_CAME}\b(?P<between>(?:[^;.«]|«[DVSGTE]\d+»(?:'s)?){{0,70}}?) (?:when|as) (?:(?:the )?(?:[\w-]+ |«T\d+»'s? ){{0,3}}?)?«P(?P<man>\d+)»(?!'|»)(?P<age>, [^,;«]{{1,40}},)?(?P<did> [^;.]{{0,60}})"
)
""" "took the lead in the 58th minute when A reacted quickest"."""
_AHEAD_HE = re.compile(
    rf"\b{_CAME}\b(?:[^;.«]|«[DVS]\d+»){{0,50}}?, (?:(?:the )?[\w-]+ ){{0,2}}?«P(?P<man>\d+)» (?:[a-z]+ly )?"
    r"(?:stealing|nipping|ghosting|rising|leaping|climbing|pouncing|popping up|stooping|diving|reacting|latching|beating|rounding|connecting|profiting|capitali[sz]ing|meeting|getting|turning|breaking|bursting|racing|arriving|outjumping|out-jumping)\b"
)
""" "had been ahead inside five minutes, A stealing in to meet the cross"."""
_WHEN_SOMEBODY = re.compile(r" (?:when|as) (?:[\w-]+ |«T\d+»'s? ){0,4}«P")
_CAME_WORDS = frozenset(
    """
    equaliser equalizer leveller winner opener breakthrough clincher decider goal second third fourth fifth reply response consolation moment lead
    advantage front opening win victory point spoils ahead level behind up clear equalised equalized levelled leveled tied back made decided settled sealed won
    over deadlock scoring conceded trailed
    """.split()
)
"""Words one of which ``_WHEN_HE`` cannot do without."""
_NOT_HE = re.compile(
    r"[ ,]+(?:(?:had|was|were|been|being|is|has|then|also|first|again|[a-z]+ly) )*"
    r"(?:fouled|foul\w*|tripp\w+|felled|brought|adjudged|penali[sz]ed|sent|shown|dismissed|booked|judged|ruled|injured|caught|dispossess\w+|hauled|upended|bundled over|pulled|robbed|beaten|unable|"
    r"handle[ds]?|cross\w*|swung|float\w+|whipp\w+|slipped|conced\w+|g[ai]ve[ns]?|slic\w+|lost|miss\w+|fumbl\w+|spill\w+|fail\w*|fluff\w+|misjudg\w+|squar\w+|cent(?:red|ered)|deliver\w+|play\w+|fed|feeds|found|finds|pick\w+|thread\w+|set|laid|teed|"
    r"flick\w+|knock\w+|cut|put|took|takes|w[oi]n|wins|could|parr\w+|saved|push\w+|tipp\w+|let(?! fly| rip)|allow\w+|dawdl\w+|hesitat\w+|dropp\w+|flapp\w+|rac\w+|rush\w+|misplac\w+|mis-?\w*kick\w*|mis-?hit|under-?hit|clatter\w+|tugg\w+|fell|"
    r"block\w+|clear\w+|punch\w+|made (?:a|an) (?:[\w-]+ )?(?:mistake|error|mess|hash|hames)|erred|blunder\w+|got in a|was left (?:stranded|flat|standing)|pass\w+|supplied|provided|slid (?:in|through)|slotted (?:in|through)|released|freed|and «P|nodded (?:down|back|across)|head\w+ (?:down|back|across|on|against|over|wide)|thr[eo]w\w*|launch\w+|stepped|replaced|came on|limped|went off|hit|hits|struck|strikes|rattled|clipped)\b"
)
"""What is said of somebody who did not score himself."""
_NOT_SO = re.compile(
    r"\b(?:should|could|might|would|nearly|almost|thought|looked like|seemed|not|n't|never|chance|ought|threaten\w*|close|if|before)\b[^;.]{0,40}$"
)
_BALL_IN = re.compile(
    r"(?:, | and (?:saw )?| and watched )(?:the|his|her) (?:ball|shot|effort|header|drive|volley|strike|free-?kick|free kick|kick)(?: then)? "
    r"(?:tear|tore|rip|zip|shot|flick|go|fly|sail|drop|loop|nestl|creep|crept|trickl|squirm|ricochet|spin|spun|bounc|rocket|arrow|curl|dip|scream|end|finish|roll|flash|fizz|slip|cannon|deflect|thunder|whistl|skid|bobbl|went|flew)[a-z]*(?: up)? "
    r"(?:[^«;.]|«[DP]\d+»){0,60}?(?:in off\b|(?:in(?:to)?|inside) the (?:[\w-]+ ){0,3}?(?:net|corner|goal|roof|post)\b|over the line\b|past (?:the )?(?:[\w-]+ )?(?:keeper|goalkeeper|«P\d+»)|over (?:the )?(?:stranded |helpless |advancing )?(?:keeper|goalkeeper|«P\d+»)|home\b)"
)
""" "A let fly, the ball flying into the top corner"."""
_BALLS = frozenset("ball shot effort header drive volley strike kick".split())
_LEADS = frozenset("lead advantage cushion start".split())
_GIVEN = frozenset("given handed earned secured brought provided established".split())
_GOALS = frozenset("goals times strikes".split())
_LEAD_GIVEN = re.compile(
    r"\b(?:lead|advantage|cushion|start)(?: (?:that|which))? (?:[\w-]+ ){0,2}?«P(\d+)» (?:had|has) (?:[\w-]+ )?(?:given|handed|earned|secured|brought|provided|established)\b"
)
""" "the lead that A had given them"."""
_OF_A_SEASON = re.compile(
    r"\b(?:goals|times|strikes)\b(?:[^;.«]|«[CDT]\d+»(?:'s)?){0,60}?(?:,| –| -|:|, with) (?:(?P<count>one|two|three|four|five)|the (?:most recent|latest|last|first|second|third)) of (?:them|which|those|«E\d+»)"
    r"(?P<how>(?:,? (?!but|and)[\w-]+){0,6}?) (?:in|against|at|during|to (?:beat|sink|settle|win|earn|secure|down))\b(?=(?:[^;]){0,60}?(?:«[TSED]\d+»))"
)
""" "has seven goals, two of them in the 3-2 win over B"."""
_NTH = r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|maiden)"
_OF_HIS_SEASON = re.compile(
    rf"«P(\d+)»'s? (?:[\w-]+ ){{0,2}}?{_NTH} (?:(?:[\w-]+ )?(?:goal|strike) )?of (?:the|his|her|a) (?:[\w-]+ )?(?:season|campaign|term|year|tournament|competition|spell)\b"
    r"(?=(?:[^«.;]|«[DGVCTE]\d+»){0,40}?\b(?:gave|earned|put|won|settled|sealed|secured|made|broke|opened|levell?ed|looked|proved|was (?:just |more than )?enough|came|arrived|decided|restored|doubled|rescued|cancelled|had|saw|meant|ensured|separated|beat|sank|saw off|wrapped|rounded|capped|completed|tied|equali[sz]ed|clinched|brought|drew|doubled|extended|killed|drew|moved|halved|reduced|cancelled|pulled))"
)
""" "A's 12th of the season looked to have been enough"."""
OUTCOMES = frozenset("ahead front lead advantage behind breakthrough deadlock season campaign ball".split())
"""Words for which a sentence is read for such goals though it has no word of scoring; most have one besides."""
_COUNTS = {"two": " two goals", "three": " three goals", "four": " four goals"}


def by_what_came(reader: Reader, reading: Reading, salient: Mark | None, hints: list[Hint]) -> Iterator[tuple[Mark, int, int, str]]:
    """The goals that the sentence tells so, each with the place of its words; ``hints``: those that it has told otherwise."""
    tagged, words, marks = reading.tagged, reading.words, reading.by_number
    if ("when" in words or "as" in words) and (not _CAME_WORDS.isdisjoint(words) or "S" in reading.tags) and _WHEN_SOMEBODY.search(tagged):
        for match in _WHEN_HE.finditer(tagged):
            mark, after = marks[int(match["man"])], match.start("did")
            if _NOT_SO.search(tagged[max(0, match.start() - 60) : match.start()]) or _NOT_HE.match(tagged, after):
                continue
            until = _clause_end(tagged, after)
            if SPOILT.search(tagged, after, until) or any(match.start() <= hint.start < until or hint.person is mark for hint in hints):
                continue
            yield mark, match.start(), match.start("did"), match.group()[: match.start("did") - match.start()]
    if "ing " in tagged and not _CAME_WORDS.isdisjoint(words) and (did := _AHEAD_HE.search(tagged)):
        mark, until = marks[int(did["man"])], _clause_end(tagged, did.end())
        told = any(did.start() <= hint.start < until or hint.person is mark for hint in hints)
        if not told and not SPOILT.search(tagged, did.end(), until) and not _NOT_SO.search(tagged[max(0, did.start() - 60) : did.start()]):
            yield mark, did.start(), did.end(), did.group()
    if not _BALLS.isdisjoint(words):
        for match in _BALL_IN.finditer(tagged):
            low = max(0, match.start() - 120)
            low += max((cut.end() for cut in re.finditer(r"[;.] ", tagged[low : match.start()])), default=0)
            if any(low <= hint.start for hint in hints) or SPOILT.search(tagged, match.start(), match.end() + 30):
                continue
            who = doer(reader, reading, match.start(), salient, [hint.person for hint in hints])
            if who is not None and not NOT_SCORED.search(tagged[low : match.start()]):
                yield who, match.start(), match.end(), "goal"
    if "of" in words and "»'s " in tagged and (nth := _OF_HIS_SEASON.search(tagged)):
        yield marks[int(nth.group(1))], nth.start(), nth.end(), "goal"
    if not _LEADS.isdisjoint(words) and not _GIVEN.isdisjoint(words) and (lead := _LEAD_GIVEN.search(tagged)):
        yield marks[int(lead.group(1))], lead.start(), lead.end(), lead.group()
    if "of" in words and not _GOALS.isdisjoint(words):
        for match in _OF_A_SEASON.finditer(tagged):
            who = doer(reader, reading, match.start(), salient, [])
            if who is not None:
                yield who, match.start("how"), match.end(), match["how"] + _COUNTS.get(match["count"] or "", " goal")


def _clause_end(tagged: str, start: int) -> int:
    end = tagged.find(";", start)
    return end if end >= 0 else len(tagged)
