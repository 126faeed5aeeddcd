# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Who made a goal, as its sentence tells it: "from Lund's cross", "set up by Lund", "Lund crossed for Moe to head in", "Assisted by Lund".

The goals come from ``goals``; an own goal and a penalty have no assist, and where another touch came between, none is told.
"""

import re

from service.extract.matches.play.goal_hints import Hint, name_of
from service.extract.matches.reading import Mark, Reading

_SERVED = r"(?:cross|corner(?:-kick| kick)?|free[- ]kick|pass|through[- ]ball|flick(?:-on| on)?|cent(?:re|er)|delivery|knock-?down|lay-?off|ball|assist|throw(?:-in)?|cut-?back|pull-?back|feed|service|set-piece|backheel|dink|chip)(?![\w-])"
_OF = r"(?: (?:[\w-]+ ){0,2}?(?:from|by))"
_SPOILT_SERVICE = r"(?:poor|loose|stray|weak|back|under-?hit|misplaced|sloppy|wayward|errant|failed|wild|careless|blind|blocked|saved|missed|parried|own|scuffed|half-cleared|intercepted|awful|dreadful|terrible|goalbound)"
_ADJECTIVES = rf"(?:(?!{_SPOILT_SERVICE} )[\w'+-]+ ){{0,4}}?"
_TITLES = r"(?:(?:the|fellow|substitute|captain|skipper|striker|midfielder|winger|defender|forward|full-back|left-back|right-back|wing-back|left-winger|right-winger|playmaker|strike partner|team-mate|teammate|debutant|teenager|veteran|international|«T\d+»'s?|[\w-]+(?:ed|ing|an|ish|ese)) ){0,3}"
_A_SERVICE = (
    rf"(?:{_TITLES}«P(\d+)»'s? {_ADJECTIVES}{_SERVED}|(?:a|an|the|another|that) {_TITLES}«P(\d+)» {_ADJECTIVES}{_SERVED}"
    rf"|(?:[\w-]+ ){{0,3}}?(?:and )?(?:(?:a|an|the|another) )?{_ADJECTIVES}{_SERVED}{_OF} {_TITLES}«P(\d+)»(?!'s? \w))"
)
_LINK = r"(?:\b(?:from|off|after|following|via|with|on to|onto|converting|converted|converts|meeting|met|meets|to meet|turning in|turned in|on the end of|end to|reaching|touch to|finish to|head to|boot to|foot to|guiding in|guided in|sweeping in|bundling in|benefiting from|from)(?: what was)? )"
_SERVICE = re.compile(rf"{_LINK}{_A_SERVICE}")
_OBJECT = re.compile(rf" ?(?:in |home )?(?:from )?{_A_SERVICE}")
""" "headed in Lund's corner": the service is what the goal's verb is done to."""
_HAS_SERVED = (
    r"(?:(?:had |had just |has )?(?:[a-z]+ly )?(?:crossed|crosses|squared|squares|centred|centered|pulled (?:it|the ball) back|cut (?:it|the ball) back|laid (?:it|the ball) (?:off|on|back)|laid on|"
    r"rolled (?:it|the ball) (?:across|back)|nodded (?:it|the ball)? ?(?:down|on|across)|headed (?:it |the ball )?(?:down|on|back|across)|flicked (?:it |the ball )?on|knocked (?:it |the ball )?down)\b(?! (?:wide|over)))"
)
_HIM = (
    r"(?:(?:had |has )?(?:[a-z]+ly )?(?:(?:picked|picks) (?:him|her) out|(?:set|sets|teed|tees) (?:him|her) up|(?:played|plays|slipped|slips) (?:him|her) (?:in|through)|(?:put|puts) (?:him|her) (?:clean )?(?:through|in)|"
    r"(?:sent|sends) (?:him|her) (?:clear|through|away|racing)|(?:found|finds|fed|feeds|released|releases|freed|located) (?:him|her))\b)"
)
_AFTER_DOING = re.compile(rf"\b(?:after|when|as|once) {_TITLES}«P(\d+)» (?:{_HAS_SERVED}|{_HIM})")
_PASSIVE = re.compile(
    rf"\b(?:set up|teed up|fed|supplied|played (?:in|through|onside)|laid on|put (?:clean )?through|released|found|picked out|sent (?:clear|through|away)|slipped (?:in|through)|freed|assisted) by {_TITLES}«P(\d+)»(?!'s? \w)"
)
_ONE_TWO = re.compile(
    rf"\b(?:one-two|wall pass|give-and-go|neat exchange|(?:exchang\w+|swapp?\w*|trad\w+) passes) with {_TITLES}«P(\d+)»(?!'s? \w)"
)
_CREDITED = re.compile(
    rf"\bassist(?:ed by|s? (?:from|by|going to|went to|credited to|for)|:) {_TITLES}«P(\d+)»(?!'s? \w)"
    r"|«P(\d+)» (?:again |also |once more |having |then |duly )*(?:(?:providing|provided|provides|supplying|supplied|supplies|claiming|claimed|collecting|collected|getting|got|grabbing|grabbed|earning|earned|recording|recorded|registering|registered|with|credited with) (?:the|an|his|her|another)(?: [\w-]+){0,2}? (?:assist|cross|pass|through[- ]ball|delivery)\b"
    r"|(?:turn(?:ed|ing|s)|was|being|acting as|as) (?:the )?(?:provider|architect|creator|supplier)\b)"
)
""" "with Lund providing the assist": said of the sentence's one goal."""
_CROSSES = (
    rf"(?:{_HAS_SERVED}|(?:crossing|squaring|pulling back|cutting back)\b|(?:turn(?:ed|s)|was the|as) provider\b|(?:[a-z]+ed|[a-z]+s|sent|swung|put|sent over|played|took|slid|[a-z]+ing) (?:in |over |across |back |through |up )?(?:a|the|his|her|another) "
    rf"{_ADJECTIVES}{_SERVED})"
)
_PAST_ONE = r"(?:(?:robbed|dispossessed|beat|skipped past|went past|rounded|outpaced|got past|won the ball from|tricked|turned|outmuscled|eased past|burst past|nutmegged) (?:(?:[\w-]+ ){0,3}«P\d+»|(?:his|her|a|the|two|three) (?:man|marker|defenders?|full-back|challenges?|men|opponents?))(?: [^«;.,]{0,20}?)?,? (?:and|before) )?"
_THEN = rf"(?:, [^,«;.]{{0,40}},)? {_PAST_ONE}(?:(?:then|duly|again|also|had|who|[a-z]+ly) )*"
_SERVES = re.compile(rf"«P(\d+)»{_THEN}{_CROSSES}([^«;.]{{0,50}})$")
_FINDS = re.compile(
    rf"«P(\d+)»{_THEN}(?:(?:set|sets|setting|teed|tees) up|(?:picked|picks|picking) out|(?:played|plays|slipped|slips|slid) in|(?:put|puts) through|found|finds|finding|fed|feeds|feeding|released|releases|releasing|freed|supplied|located) "
    rf"(?:(?:the|a|his|her|their|another) (?:[\w-]+ ){{0,2}}?(?:opener|winner|goal|equali[sz]er|leveller|first|second|third|fourth|one) for )?{_TITLES}$"
)
_ITS_SERVICE = re.compile(rf"\b{_SERVED}{_OF} {_TITLES}«P(\d+)»([^«;.]{{0,60}})$")
_HIS_SERVICE = re.compile(rf"«P(\d+)»'s? {_ADJECTIVES}{_SERVED}([^«;.]{{0,60}})$")
_TRANSITIVE = re.compile(r"«P(\d+)» (?:[a-z]+ly )?(?:put|set|sent|played|slipped|sends|sets|puts|plays|slips|teed) (?:the )?$")
_THROUGH = re.compile(r",? (?:up|in|through|clear|away|clean through|racing|onside|free|scampering)\b")
_LEADS_TO = re.compile(
    r"^(?:[^,]{0,50}[ ,])?(?:for|to|in(?:to)? the path of|at the feet of|let(?: in)?|played (?:in|through)|slipped in|teed up|set free|on ?to the (?:head|boot|foot|chest) of|towards|to find|found|finds|finding|picked out|picking out|picks out|and|but|allowed|allowing|released|releasing|sent|sending|freed|put|set up|which|that|where|by|met by)(?: (?:the|a|an|fellow|substitute|captain|striker|midfielder|winger|defender|forward|unmarked|skipper|debutant|teenager|[\w-]+ing|[\w-]+ed)){0,3} $|^ $"
)
_TOUCHED = re.compile(
    r"\b(?:blocked|parried|clear\w*|saved?|half-|spill\w*|flick\w*|head(?:ed)? on|help\w*|deflect\w*|ricochet\w*|rebound\w*|came (?:off|back)|comes? (?:off|back)|off (?:the|a)|post|bar|crossbar|loose|punch\w*|miss\w*|nod\w* (?:down|on|back|across)|knock\w*|palm\w*|push\w*|tipp\w*|not|n't|failed|"
    r"intercept\w*|fell|falls|dropp\w*|bounc\w*|broke|hit|struck|looped|spun|squirm\w*|wide|over the|caus\w*|led to|fumbl\w*|touch\w*|scrambl\w*|keep\w*|goalkeeper|only|later|earlier|previous\w*|almost|nearly|shot|effort|handl\w*|penalty|foul\w*)\b"
)
_DONE_WITH = re.compile(
    r"[^«;.,]{0,14}? (?:was|were|had|been|is|came|rebounded|struck|fell|bounced|looped|deflected|flicked|caused|only|went|landed|spilled|parried|and «P\d+»'s (?:flick|header|knock))\b|,? (?:that|which|was)\b| (?:parried|spilled|blocked|flicked|helped|headed on|nodded|knocked|cleared|deflected|half-cleared|was)\b"
)
"""What follows a service that somebody else touched before the goal."""
_BY_ANOTHER = re.compile(r"«P\d+»")
_PASSED = re.compile(
    r"(?:\b(?:past|beyond|beat|beating|beats|under|over|underneath|beneath|round|around|rounding|through|above|ahead of|outjump\w*|leaving|sending|sent|between|and|lob\w*|chip\w*|wrong-foot\w*) (?:the )?(?:[\w'-]+ ){0,3}|\()$"
)
_ENDS = re.compile(
    r"; |\. |, but | but | before (?:the )?«[TEP]| until |, while | while |, and «P| and «P\d+» (?![^«]{0,30}(?:cross|combin))|, with «P\d+» (?:add|scor|mak)|, «P\d+» (?:add|scor|mak|then|head|reply)"
)
_FARTHEST = 110


def assists_in(reading: Reading, hints: list[Hint], before: list[Hint]) -> None:
    """Gives the goals of a sentence the one who made each; ``before`` are those of the sentence before, for "Assisted by Lund"."""
    if "P" not in reading.tags:
        return
    for n, hint in enumerate(hints):
        alone = all((other.start, other.end) != (hint.start, hint.end) and other.name != hint.name for other in hints if other is not hint)
        if alone and hint.count == 1 and not hint.own and not hint.penalty:
            maker = _by_words(reading, hint, hints[:n], hints[n + 1 :])
            hint.assist = maker if all(maker is not other.assist for other in hints[:n]) else None
    if "assist" in reading.tagged or "provide" in reading.tagged:
        goals = hints or [hint for hint in before if hint.reading.number == reading.number - 1]
        if len(goals) == 1 and (match := _CREDITED.search(reading.tagged)) and goals[0].count == 1:
            maker = reading.by_number[int(match.group(1) or match.group(2))]
            goal = goals[0]
            if goal.assist is None and not goal.own and not goal.penalty and name_of(maker) != goal.name:
                goal.assist = maker


def _by_words(reading: Reading, hint: Hint, earlier: list[Hint], later: list[Hint]) -> Mark | None:
    tagged, marks = reading.tagged, reading.by_number
    here = tagged.find(f"«P{hint.person.number}»")
    named = tagged.index("»", here) + 1 if here >= 0 else hint.start
    first = min(here, hint.start) if here >= 0 else hint.start
    limit = min([len(tagged), hint.end + _FARTHEST, *(max(hint.end, other.start) for other in later if other.start > hint.start)])
    if ends := _ENDS.search(tagged, max(hint.end, named), limit):
        limit = ends.start()
    maker = _after(tagged, hint, max(0, first), limit)
    if maker is None and here >= 0:
        low = max([0, here - 190, *(other.end for other in earlier if other.end <= here)])
        maker = _before(tagged, hint, low, here, named)
    if maker is None:
        return None
    mark = marks[maker]
    return mark if name_of(mark) != hint.name else None


def _after(tagged: str, hint: Hint, first: int, limit: int) -> int | None:
    """The maker named beside the words of the goal or after them."""
    places = [match for pattern in (_SERVICE, _AFTER_DOING, _PASSIVE, _ONE_TWO) for match in pattern.finditer(tagged, first, limit)]
    if direct := _OBJECT.match(tagged, hint.end, limit):
        places.append(direct)
    served = _OBJECT.search(tagged, hint.start, hint.end) if "«P" in tagged[hint.start + 2 : hint.end] else None
    if served is not None and served.start() > hint.start:
        places.append(served)
    for match in sorted(places, key=lambda match: match.start()):
        number = next(int(group) for group in match.groups() if group)
        if match.group().startswith("«P") and match.start() == hint.start:
            continue
        if _DONE_WITH.match(tagged, match.end(), min(len(tagged), match.end() + 40)):
            return None
        between = tagged[min(hint.end, match.start()) : match.start()]
        others = list(_BY_ANOTHER.finditer(between))
        if all(other.group() == f"«P{hint.person.number}»" or _PASSED.search(between[: other.start()]) for other in others):
            return number
        return None
    return None


def _before(tagged: str, hint: Hint, low: int, here: int, named: int) -> int | None:
    """The maker whose deed is told before the scorer is named: "Lund crossed for Moe to head in"."""
    if _BY_ANOTHER.search(tagged[named : max(named, hint.start)]) and not _PASSED.search(
        tagged[named : named + tagged[named : hint.start].find("«P")] if "«P" in tagged[named : hint.start] else ""
    ):
        return None
    if hint.start - named > _FARTHEST:
        return None
    left = tagged[low:here]
    if (match := _TRANSITIVE.search(left)) and _THROUGH.match(tagged, named):
        return int(match.group(1))
    if match := _FINDS.search(left):
        return int(match.group(1))
    for pattern in (_SERVES, _HIS_SERVICE, _ITS_SERVICE):
        match = pattern.search(left)
        if match is not None and _LEADS_TO.match(match.group(2)) and not _TOUCHED.search(match.group(2)):
            return int(match.group(1))
    return None
