# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told by how both sides came off, each in a clause of its own: "A slumped to a fifth defeat as B ran riot", "A's woes went on when B
hit back to snatch the points", "B came from two down to win as A collapsed". What one clause tells with its opponent is other rooms' business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, host_at, key_of, result_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.tense import unreal

_WITHIN = r"(?:[^«.;:]|«[PDGCS]\d+»|«E\d+»)"
_SUFFERED = (
    r"(?P<lost>(?:slump|slipp?|crash|tumbl|slid|fell|fall|sank|plung|stumbl|succumb|condemn|consign|suffer|endur|taste)\w*(?: (?:down|back))?(?: to)? (?:[\w'-]+ |«[CGDS]\d+»(?:'s)? ){0,6}?(?:defeat|loss|reverse|setback|hammering|thrashing|hiding|beating)"
    r"|(?:were|was) (?:(?:well |soundly |narrowly |comprehensively )?beaten|thrashed|hammered|humbled|humiliated|overrun|outclassed|swept aside|blown away|torn apart|sunk|stunned)|(?:collapsed|capitulated|crumbled|imploded|self-destructed|fell apart|wilted|folded)"
    r"|(?:were|was) (?:made to pay|punished|caught cold|brought (?:back )?down to earth|left (?:[\w-]+ ){0,2}?(?:reeling|shell-shocked|stunned|empty-handed|to rue))|(?:bowed|crashed|went|tumbled) out)"
    r"|(?P<blew>(?:blew|squandered|threw away|surrendered|let slip|gave away|wasted|lost) (?:an?|their|its|the|«E\d+») (?:[\w-]+ ){0,2}(?:lead|advantage|cushion))"
    r"|(?P<held>(?:were|was) (?:held|pegged back|frustrated|denied (?:a |the |all |three |victory|their |another )*(?:win|victory|points|success|triumph|winner)?)|(?:had to|forced to|made to) settle for (?:a |just |only )*(?:point|draw)|dropped (?:two|more|further|another two) points)"
    r"|(?P<run>(?:winless|losing|miserable|wretched|poor|dismal|sorry|awful|barren|torrid|bad) (?:[\w-]+ ){0,2}(?:run|streak|sequence|form|start|season|campaign|week|month|autumn)|woes|misery|slide|slump|troubles|problems|nightmare|agony|(?:wait|search) for (?:an?|their|its|«E\d+») (?:[\w-]+ ){0,3}win) (?:[\w-]+ |«[DC]\d+» )?(?:went on|goes on|continued|continues|deepened|stretched|extended|was extended|worsened|rolled on|dragged on|got worse|showed no sign)"
)
_WON = (
    r"(?:ran riot|(?:turned|put) on (?:the style|a show)|ran away with it|ran out (?:[\w-]+ ){0,3}winners|(?:hit|scored|struck|netted|plundered|rattled in|banged in|helped themselves to|grabbed) (?:[\w-]+ )?(?:four|five|six|seven|eight|nine)\b(?! (?:minutes|times))"
    r"|(?:cruised|romped|eased|stormed|strolled|swept|raced|coasted|surged|sailed|charged|powered|hit back|fought back|came back|came from (?:behind|[\w-]+(?: goals?)? down)|rallied|recovered) to (?:win|snatch|take|claim|steal|grab|earn|secure|seal|triumph|an? |the |«S|victory|success)"
    r"|(?:hit|struck|scored|pounced|netted) (?:late|deep into [\w-]+ time|at the death|in (?:stoppage|injury|added) time|with the last kick|twice|three times)(?: on)?(?: to (?:win|snatch|take|claim|steal|grab|earn|secure|seal)\b)?"
    r"|(?:snatched|stole|grabbed|claimed|took|sealed|secured|earned|collected|celebrated|completed|deservedly took|gave|handed) (?:«E\d+» |themselves )?(?:all |the |three |maximum |an? |their |its |[\w-]+ ){0,4}(?:points|spoils|win|victory|success|triumph)(?! of)"
    r"|deservedly won|won it|won (?:at a canter|with (?:something|plenty) to spare|comfortably|easily)|triumphed|prevailed|emerged victorious|made (?:them|it) pay)"
)
_SAVED = r"(?:(?:rescued|salvaged|snatched|grabbed|earned|claimed|stole|nicked|scrambled|escaped with|secured) (?:an? )(?:[\w-]+ ){0,3}(?:point|draw)|a share of the (?:points|spoils)|(?:fought|battled|came|rallied|hit) (?:back )?(?:from [\w-]+(?: goals?)? down )?to (?:draw|level|earn a point|force a draw|snatch a point|salvage a point|rescue a point)|held (?:on|out|firm)|hung on|dug in|levelled|equali[sz]ed|drew level|pulled level)"
_AS = r",? (?:as|when|after) "
_LEAD_IN = rf"(?:{_WITHIN}{{0,50}}? (?:gave|handed|earned|fired|sent|saw|helped|guided|lifted|ensured|meant) )?(?:the )?(?:visiting |rampant |struggling |lowly |high-flying |in-form |hosts |visitors |leaders |neighbours |rivals |champions |\w+-(?:man|placed) )?"
_FELL_AS = re.compile(
    rf"«T(?P<one>\d+)»(?:'s?)? {_WITHIN}{{0,60}}?\b(?:{_SUFFERED}){_WITHIN}{{0,60}}?{_AS}{_LEAD_IN}«T(?P<other>\d+)» (?:\w+ly |again |then |twice |duly )?(?:(?P<won>{_WON})|(?P<saved>{_SAVED}))\b"
)
_GIVEN_AS = re.compile(
    rf"«T(?P<one>\d+)»(?:'s?)? {_WITHIN}{{0,60}}?\b(?:{_SUFFERED}){_WITHIN}{{0,60}}?{_AS}{_WITHIN}{{2,60}}? (?:gave|handed|earned|won|secured|sealed) (?:the )?«T(?P<other>\d+)» (?:(?P<won>(?:all |the |three |maximum |an? (?!draw)|victory|[\w-]+ ){{0,4}}(?:points|spoils|win|victory|success|triumph))|(?P<saved>an? (?:[\w-]+ ){{0,2}}(?:point|draw)))\b"
)
_WON_AS = re.compile(
    rf"«T(?P<one>\d+)» {_WITHIN}{{0,40}}?\b(?:{_WON}|on (?:their|its|«E\d+») way to (?:an? )?(?:[\w-]+ ){{0,3}}(?:win|victory)){_WITHIN}{{0,60}}?,? as (?:the )?(?:hapless |sorry |struggling |woeful )?«T(?P<other>\d+)»(?:'s?)? (?:\w+ly |again |then )?(?:(?:[\w-]+ ){{0,2}}?(?:{_SUFFERED}))"
)
_OPPOSED = re.compile(r"\b(?:against|at|over|past|by|with|away to|at home to|home to|host to|to|off|from) (?:the )?(?:[a-z]+ )?«T\d+»")
_CUES = (" as ", " when ", " after ")


def as_the_other(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so, where it names no third side, and neither clause an opponent of its own."""
    tagged = reading.tagged
    if reading.quoted or reading.tags.count("T") != _TWO or discourse.here or not any(map(tagged.__contains__, _CUES)):
        return
    if _OPPOSED.search(tagged):
        return
    for pattern in (_FELL_AS, _GIVEN_AS):
        if (match := pattern.search(tagged)) is not None:
            yield from _told(reading, discourse, match, match["one"], match["other"])
            return
    if (match := _WON_AS.search(tagged)) is not None:
        yield from _told(reading, discourse, match, match["other"], match["one"])


_TWO = 2


def _told(reading: Reading, discourse: Discourse, match: re.Match[str], loser: str, winner: str) -> Iterator[Claim]:
    one, other = reading.by_number[int(loser)], reading.by_number[int(winner)]
    ground = next(iter(reading.of("V")), None)
    host = host_at(ground)
    sides = (key_of(one), key_of(other))
    if not discourse.may_meet(*sides) or (ground is not None and host not in sides) or unreal(reading.tagged[: match.start()]):
        return
    drawn = "saved" in match.groupdict() and match["saved"] is not None and match["lost"] is None
    score = next((mark for mark in reading.of("S") if _is_final(mark, level=drawn)), None)
    claim = result_of(reading, "draw" if drawn else "loss", sides[0], one, sides[1], other, other.start, None, "as the other", 0.75)
    if score is not None:
        set_score(claim, score, "draw" if drawn else "other")
    if host is not None:
        claim.home, claim.home_mark = host, ground
    yield claim


def _is_final(mark: Mark, *, level: bool) -> bool:
    return isinstance(mark.value, ScoreMention) and mark.value.kind == "final" and mark.value.level == level
