# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Goals told over two sentences: one announces that a goal fell, often with its minute, or that a penalty was given, and the next tells how ("The
visitors went in front in the 16th minute. A's pass gave B room and he drove home"). Minute, side and kind go from the first to the second,
and after an announcement a finish is a goal for less than elsewhere. Who scored in one sentence alone is ``goals``' business.
"""

import re
from dataclasses import dataclass

from service.extract.matches.epithets import THEY, Epithet
from service.extract.matches.minutes import Minute, find_minutes
from service.extract.matches.play.doers import doer
from service.extract.matches.play.goal_hints import Hint, hint_of
from service.extract.matches.play.goal_words import NOT_SCORED, SPOILT
from service.extract.matches.play.goals import in_charge
from service.extract.matches.reading import Mark, Reader, Reading

_SIDE = r"(?P<{0}>«[TE]\d+»|the (?:home|away|visiting|travelling) (?:side|team)|it)"
_HAD = r"(?:(?:had|have|has|were|was|then|soon|duly|quickly|finally|eventually|deservedly|also|again|almost|immediately|only|always|did|just|[a-z]+ly) ){0,3}"
_A = r"(?:the|its|an?|that|«[TE]\d+»(?:'s?)?)"
_LEAD = r"(?:lead|advantage)\b(?! (?:at the top|in the (?:table|title|race|group|standings)|over (?:the )?«T|of the table))"
_SCORES = (
    r"(?:(?:go|goes|went|gone|going|move[ds]?|moving|edged|forged|nosed|surged|stormed|raced|burst|got|were|found themselves) (?:back |further |quickly |soon |two |three |one |«S\d+» |\w+ly ){0,2}?(?:ahead|in front|up|clear)\b"
    rf"|(?:took|take|takes|taken|regained|retook|grabbed|snatched|seized|claimed|gained|restored|doubled|extended|increased|stretched|trebled|double|extend) {_A} (?:[\w-]+ |«S\d+» ){{0,3}}?{_LEAD}"
    rf"|(?:halved|reduced|cut|narrowed|wiped out|clawed back|pulled back) (?:the|their|its|a|that) (?:[\w-]+ ){{0,2}}(?:deficit|arrears|margin|gap to «S)\b"
    r"|(?:drew|draw|draws|pulled|pull|drawn|got|were|was|came) (?:[a-z]+ly )?(?:back )?(?:on )?level\b(?! (?:on (?:points|games)|with (?:the )?«T))|equali[sz]ed\b|levell?ed\b|hit back\b|struck back\b|struck first\b|struck again\b|struck\b(?! (?:the|a|an|his|her|up|out|by|off)\b)|scored (?:first|again|next|a second|a third|twice)\b|tied (?:it|the (?:game|match|score))\b"
    r"|broke (?:the deadlock|through)\b|opened the scoring\b|made it «S|made (?:the|«E\d+») (?:pressure|dominance|extra man|breakthrough) (?:count|tell)\b|pull(?:ed|s)? (?:one|a goal) back\b|g[eo]t (?:one|a goal) back\b"
    rf"|(?:got|had|found|earned|received|gained|made|grabbed|scored|nicked|added|fashioned) {_A} (?:[\w-]+ ){{0,3}}?(?:reward|breakthrough|equali[sz]er|leveller|opener|second(?! (?:half|chance|leg|penalty|place|yellow|wind))|third(?! (?:place|chance))|fourth|winner|perfect start|dream start|ideal start|goal)\b(?! (?:disallowed|ruled|kick|chalked))"
    r"|(?:sealed|settled|won|clinched|wrapped up|secured|killed off) (?:it|the (?:game|win|points|match|tie|contest|victory)|matters|all three points)\b)"
)
_BY = re.compile(rf"(?<!\w){_SIDE.format('side')}(?: \([^()]{{1,20}}\))?,? (?:who (?:[^,;«]{{1,60}}, )?)?{_HAD}{_SCORES}")
_LETS_IN = re.compile(
    rf"(?<!\w){_SIDE.format('side')} {_HAD}(?:fell behind|fallen behind|went (?:a goal )?behind|gone behind|went (?:a goal |one )?down|were behind|trailed|conceded|(?:were|was) (?:made to pay|punished|pegged back|undone|stunned|caught (?:out|cold)|hit on the break|breached))\b"
)
_CAME = re.compile(
    r"(?:(?P<of>«[TE]\d+»'s?) (?:[\w-]+ ){0,3}?|\b)(?:breakthrough|equali[sz]er|leveller|opener|winner|clincher|decider|deadlock|parity|(?:opening|first|second|third|fourth|only|winning|decisive|crucial|all-important|killer) goal|goal|second|third|reply|response|moment of (?:quality|magic)|decisive moment|killer blow|lead|advantage|pressure|scoring|deficit|arrears|reward)"
    r"(?: of the (?:game|match|night|afternoon|evening|half|contest))?,? (?:when it (?:came|arrived),? )?(?:(?:then|soon|duly|quickly|finally|eventually|deservedly|also|only|again|almost|immediately|did|just|was|were|had|[a-z]+ly) ){0,3}"
    r"(?:came|come|arrived?|followed?|told|paid (?:off|dividends)|broken|restored|doubled|opened|halved|reduced|extended|delivered|lasted|cancelled out|wiped out)\b"
    r"|\bthe (?:scores|sides|teams|match|game|tie) (?:was|were) (?:soon |quickly |back |all )*(?:level|square|back on level terms|tied)\b|\b(?:it was|that made it) (?:soon |quickly )?(?:all square|level|«S\d+»)(?=[.,;]| (?:in the|on|after|with|inside|within|before|just|when|\w+ minutes)\b)"
    r"|\bit took (?:[\w-]+ |«[TE]\d+» )?(?:until )?(?:(?:just|only|all of|barely|a mere|less than|the) )*(?:[\w-]+ ){1,2}(?:minutes|seconds|minute)\b"
)
_PENALTY = re.compile(
    r"(?<!\w)(?:(?P<side>«[TE]\d+»|the (?:home|away|visiting) (?:side|team)) (?:(?:were|was|had been|then|soon|duly|[a-z]+ly) )*)?(?:awarded|given|handed|won|earned|gifted) (?:a|an|the|another|their) (?:[\w-]+ ){0,3}?(?:penalty|spot[- ]kick)s?\b"
    r"|\b(?:point\w*|pointing) (?:straight |immediately )?to the (?:penalty )?spot\b|\b(?:a|the|another) (?:[\w-]+ ){0,2}?(?:penalty|spot[- ]kick) (?:was|being) (?:[\w-]+ )?(?:awarded|given)\b|\baward\w* (?:a|the|another) (?:[\w-]+ ){0,2}?(?:penalty|spot[- ]kick)\b"
    r"|\bconced\w+ (?:a|the|another) (?:[\w-]+ ){0,2}?(?:penalty|spot[- ]kick)\b"
    r"|\b(?:brought down|felled|fouled|tripped|upended|hauled down|pulled (?:down|back)|bundled over|wiped out|clipped|chopped down|taken out|floored|handled|handball)\b[^;.]{0,50}?\b(?:in(?:side)? the (?:penalty )?(?:area|box)|in the act of shooting|for a (?:clear |stonewall |certain )?(?:penalty|spot[- ]kick))\b"
)
_NO_HERALD = re.compile(
    r"\b(?:could|should|might|would|may|almost|nearly|if|thought|looked|not|n't|never|nobody|neither|since|before|earlier|yet to|threatened|last (?:season|week|year|month)|chances?|needed|need|want\w*|hop\w+|unless|appeals?|claims?|waved|turned down|denied|next|tomorrow|will|table|standings|season|campaign)\b"
)
_ANOTHER_DAY = re.compile(r"\b(?:against|last (?:season|week|year|month)|season)\b")
_TAKEN_BACK = frozenset("disallowed offside ruled chalked flag var".split())
_TAKES_IT = re.compile(
    r"\b(?:stepped up|steps up|up stepped|made no mistake|did the rest|sent (?:the )?(?:[\w-]+ )?(?:keeper|goalkeeper|«P\d+») the wrong way|convert\w*|tuck\w+|slott\w+|dispatch\w+|despatch\w+|bur(?:y|ied|ying)|obliged|dusted|took (?:it|the (?:kick|responsibility)|responsibility)|beat|rolled|stroked|drilled|blasted|smashed|thumped|hammered|powered|fired|coolly|calmly|(?:kept|held) (?:his|her) (?:cool|nerve|composure)|the wrong way|scored|put (?:it|the ball) (?:away|past)|placed|down the middle|panenka)\b"
)
_NO_KICK = re.compile(
    r"\b(?:head(?:er|ed|ing)|nod\w*|voll\w+|cross\w*|corner|free-?kick|rebound|follow-?up|rose|yards|pass|through ball|long ball|cut-?back|minutes later|edge of|soon|later)\b"
)
_TOOK_IT = re.compile(
    r"(?:(?:up stepped|up strode) )?(?:(?:captain|skipper|striker|substitute) )?«P(\d+)»,? (?:(?:stepped up(?: to take it)?|took it|dusted himself down|who) (?:and )?)?(?:(?:himself|[a-z]+ly) )*"
    r"(?:converted|did the rest|made no mistake|obliged|scored|kept (?:his|her) (?:cool|nerve|composure)(?: to score)?)(?=[.,;]|$)"
)
""" "A converted", right after the penalty was given."""
_ANOTHER = re.compile(
    r"\b(?:second|third|fourth|doubl\w+|again|another|add(?:ed|s|ing)|extend\w*|stretch\w*|made it (?:two|three|four|«S)|halv\w+|reduc\w+|pull\w* (?:one|a goal)|wrapped|sealed|rounded off|equali[sz]\w+|level(?:led|ling|ler|ed|ing)?|cancel\w*|repl(?:y|ied)|respond\w*|hit back|restor\w+|winner|won it)\b"
)
_TURNS = re.compile(
    r"(?:but|yet|however|although|though|despite|earlier|moments later|soon after|shortly after|minutes later|later|then|after the (?:break|interval)|in the second half|at the other end|before (?:that|then|the)|instead)\b|[a-z]+ minutes (?:later|earlier)|«P\d+» (?:had|then|later|soon|almost|nearly|also|has|might|could|should)\b"
)
_SHOT = re.compile(
    r"«P(\d+)»'s? (?:(?!missed|saved|initial|first|original)[\w-]+ ){0,4}?(?:(?:shot|effort|header|finish|drive|strike|volley|free-?kick|free kick|lob|chip|attempt|curler|piledriver|snapshot|dink|flick|touch|half-volley|back-?heel|cross-shot)\b"
    r"(?:,? (?:(?!was|were|had|hit|struck|came|could)[\w-]+ |«P\d+»'s? ){0,6}?)?(?:found|finding|beat|beating|flew|flying|crept|creeping|squirm\w+|sneak\w+|snuck|slip\w+|went (?:in|through|past|under|over|beyond)|was too|proved too|had too much|took a|deflect\w+|loop\w+|evad\w+|elud\w+|sail\w+|bounc\w+|roll\w+|trickl\w+|nestl\w+|bulg\w+|ended up|dropp\w+|dipp\w+|arrow\w+|skid\w+|kiss\w+|"
    r"gave|giving|left|leaving|wrong-foot\w+|deceiv\w+|spun|cannon\w+|ripp\w+|rocket\w+|tore|whistl\w+|zipp\w+|curl\w+|spiral\w+|in off|into the|did the rest)\b"
    r"|(?:cross|corner|free-?kick|free kick|delivery|ball|centre)\b [^;.]{0,40}?\b(?:evad\w+ (?:everyone|everybody|all)|straight in|all the way in|sneak\w+ in|drift\w+ in|crept in|found its way in|in at the (?:far|near|back) post|over (?:the )?(?:keeper|goalkeeper|«P\d+») and in))"
)
_DID = re.compile(
    r"\b(?:connected|was there|was (?:left |all )?(?:unmarked|alone|free|unattended)|was on hand|was quickest|was first|was in the right place|popped up|found (?:space|himself|herself|room)|steered|finished|guided|placed|picked (?:his|her) spot|made no mistake|did the rest|could(?: not|n't|n’t|scarcely| hardly) miss|had (?:the simple|an easy|a simple|a tap-in|time to|the easiest)|needed no (?:second )?invitation|poked|stabbed|prodded|reacted|pounced|nipped in|latched|met|shot|headed|nodded|volleyed|"
    r"drove|turned|slid|fired|curled|lashed|let fly|let rip|unleashed|rolled|slotted|tucked|applied|smashed|drilled|bundled|struck|side-footed|sidefooted|chipped|lobbed|lifted|clipped|beat|beating|swept|powered|bent|buried|rifled|thumped|rattled in|squeezed|glanced|flicked|steering|finishing|guiding|placing|poking|stabbing|prodding|heading|nodding|volleying|driving|turning|sliding|firing|curling|lashing|rolling|slotting|tucking|smashing|drilling|bundling|chipping|lobbing|lifting|sweeping|burying|rifling|shooting)\b"
)
_NOT_THE_END = re.compile(
    r" (?:on|on to|onto|down|across|back|square|for (?:the )?«P|to (?:the )?«P|over to|towards «P|into the path|out|away|past (?:two|three|his|her|a|the full-back)|inside|(?:[\w-]+ ){0,2}(?:cross|corner|pass|ball) (?:to|for|into|across))\b"
)
_GOES_ON = re.compile(r", (?=(?:(?!who|which|but|and|after|when)[\w-]+ ){0,3}«P)|: | when (?=(?:[\w-]+ ){0,3}«P)|, when ")
_HANDED_ON = re.compile(
    r"\b(?:cross(?:ed|ing|es)|squar(?:ed|ing)|pull(?:ed|ing) (?:it |the ball )?back|cut(?:ting)? (?:it |the ball )?back|passed|fed|laid (?:it |the ball )?(?:off|on|back)|teed|set(?:ting)? up|cent(?:red|ered)|handed|own goal|handball|penalty|fouled|tripped|felled)\b"
)
""" "beat his man and crossed": what he did was not the end of it."""
_WON = re.compile(r"\b(?:sealed|settled|won|clinched|wrapped|secured|killed)\b")
_CUES = frozenset(
    """
    ahead front up clear lead advantage deficit arrears margin gap level equalised equalized levelled leveled hit struck scored tied deadlock through opened made pulled pulls got
    get gets reward breakthrough equaliser equalizer leveller opener second third fourth winner start goal sealed settled won clinched wrapped secured killed behind down
    trailed conceded punished pegged undone stunned caught breached pay clincher decider parity reply response moment blow pressure scoring arrears scores sides teams match game tie
    it took awarded given handed earned gifted spot awarding award felled fouled tripped upended handled handball penalty kick hauled brought bundled wiped clipped chopped
    """.split()
)
"""Words one of which an announcement cannot do without."""
_REACH = 2
"""Sentences after an announcement within which the goal is told."""


@dataclass(frozen=True, slots=True)
class Herald:
    """A goal, or a penalty, that the sentence ``reading`` announces."""

    reading: Reading
    minute: Minute | None
    team: Mark | None
    against: Mark | None
    penalty: bool
    levels: bool
    more: bool
    """Whether it was told to be no first goal: "doubled their lead", "levelled", "the second came"."""
    until: int
    """Where in the marked sentence the announcement ends."""
    scored: bool
    """Whether a goal was told, and neither the penalty before it alone nor only that the match was won."""


def herald_in(reader: Reader, reading: Reading, goals: list[Hint]) -> Herald | None:
    """What the sentence announces, where it tells no scorer."""
    if goals or reading.quoted or reading.title or _CUES.isdisjoint(reading.words):
        return None
    tagged = reading.tagged
    if not _TAKEN_BACK.isdisjoint(reading.words):
        return None
    scored, let_in, came = _BY.search(tagged), _LETS_IN.search(tagged), _CAME.search(tagged)
    match = scored or let_in or came
    penalty = _PENALTY.search(tagged) if match is None else None
    told = match or penalty
    if (
        told is None
        or _NO_HERALD.search(tagged, max(0, told.start() - 60), told.end())
        or _ANOTHER_DAY.search(tagged, told.end(), told.end() + 50)
        or SPOILT.search(tagged)
    ):
        return None
    minutes = find_minutes(reader.document.text, reading.start, reading.end)
    if match is None and len(minutes) > 1:
        minutes = []
    nearest = min(minutes, key=lambda minute: abs(reading.to_tagged(minute.start) - told.start()), default=None)
    if match is not None and len(minutes) > 1:
        nearest = None
    team = _mark(reading, told, "of" if told is came else "side")
    words = told.group()
    return Herald(
        reading,
        nearest,
        None if match is not None and match is let_in else team,
        team if match is not None and match is let_in else None,
        match is None,
        bool(re.search(r"level|equal|parity|square|pegged|hit back|struck back|tied", words)),
        bool(_ANOTHER.search(words)),
        told.end(),
        match is not None and not _WON.search(words),
    )


def _mark(reading: Reading, told: re.Match[str], group: str) -> Mark | None:
    words = told.groupdict().get(group) or ""
    number = re.search(r"\d+", words) if words.startswith("«") else None
    mark = reading.by_number[int(number.group())] if number else None
    return None if mark is None or (isinstance(mark.value, Epithet) and mark.value.kind in THEY) else mark


def heralded(reader: Reader, reading: Reading, salient: Mark | None, herald: Herald | None, goals: list[Hint]) -> list[Hint]:
    """The goals of the sentence with what the announcement before it told of the first of them, or the one that only the two together tell.

    Changes the hints.
    """
    if herald is None or not is_near(herald, reading) or reading.quoted:
        return goals
    tagged = reading.tagged
    if not goals and herald.penalty and (took := _TOOK_IT.match(tagged)):
        taken = hint_of(reading, reading.by_number[int(took.group(1))], took.start(), took.end(), took.group())
        goals = [taken] if taken.name and not in_charge(taken.person) and not SPOILT.search(tagged, took.end()) else []
    if not goals:
        turns = _TURNS.match(tagged) or find_minutes(reader.document.text, reading.start, reading.end)
        beside = reading.number == herald.reading.number + 1 and (
            herald.minute is not None or reading.paragraph == herald.reading.paragraph
        )
        found = finish(reader, reading, salient, 0) if herald.scored and beside and not turns else None
        if found is None:
            return goals
        goals = [found]
    first = goals[0]
    if herald.penalty:
        if not _TAKES_IT.search(tagged) or _NO_KICK.search(tagged) or first.own or first.count > 1:
            return goals
        first.penalty = True
    elif (
        first.count > 1
        or (_ANOTHER.search(first.cue) and not (herald.more or herald.levels))
        or (first.levels and herald.more and not herald.levels)
    ):
        return goals
    if first.opens and (herald.levels or herald.more):
        return goals
    if first.minute is None and herald.minute is not None:
        first.minute = herald.minute
    if first.team is None and first.against is None:
        first.team, first.against = herald.team, herald.against
    first.levels = first.levels or herald.levels
    return goals


def announced_within(reader: Reader, reading: Reading, salient: Mark | None) -> list[Hint]:
    """The goal that a sentence announces and goes on to tell by a mere finish: "the second followed, A's cross evading everyone"."""
    herald = herald_in(reader, reading, []) if "P" in reading.tags else None
    if herald is None or not herald.scored:
        return []
    comma = _GOES_ON.search(reading.tagged, herald.until)
    found = finish(reader, reading, salient, comma.end()) if comma is not None else None
    if found is None:
        return []
    found.minute, found.team, found.against, found.levels = herald.minute, herald.team, herald.against, herald.levels
    return [found]


def is_near(herald: Herald, reading: Reading) -> bool:
    """Whether what is announced may still be told: in the next sentence, or in one more of the same paragraph."""
    away = reading.number - herald.reading.number
    return away == 1 or (away <= _REACH and reading.paragraph == herald.reading.paragraph)


def finish(reader: Reader, reading: Reading, salient: Mark | None, begin: int) -> Hint | None:
    """The last thing that the sentence tells, after ``begin``, somebody to have done with the ball, where nothing says that it was no goal."""
    tagged = reading.tagged
    found: tuple[Mark, int, int] | None = None
    for match in _DID.finditer(tagged, begin):
        if _NOT_THE_END.match(tagged, match.end()) or NOT_SCORED.search(tagged, max(0, match.start() - 40), match.start()):
            continue
        who = doer(reader, reading, match.start(), salient, [])
        if who is not None:
            found = who, match.start(), match.end()
    for match in _SHOT.finditer(tagged, begin):
        if found is None or match.start() > found[1] or match.end() > found[1]:
            found = reading.by_number[int(match.group(1))], match.start(), match.end()
    if found is None or SPOILT.search(tagged, found[1]) or _HANDED_ON.search(tagged, found[1]):
        return None
    hint = hint_of(reading, *found, tagged[found[1] : found[2]])
    return hint if hint.name and not in_charge(found[0]) else None
