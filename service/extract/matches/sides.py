# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Who was at home, by the words of the claim's own clause: "visiting B", "a 1-0 home win", "on their own patch", "whose last away game".

What grounds and towns tell is the business of ``merge`` and ``places``.
"""

import re

from service.extract.matches.claim import Claim, key_of
from service.extract.matches.epithets import Epithet
from service.extract.matches.own_records import home_by_record
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.stages import StageMention

_ONLY_ADJECTIVE = ("host ",)
_COMERS = ("visiting ", "visitors ", "guests ", "travelling ", "traveling ", "touring ")
_HOSTS = ("hosts ", "home side ", "home team ")
_WON = "win|victory|success|triumph|rout|drubbing of|thrashing of|hammering of|demolition of"
_LOST = "defeat|loss|reverse|setback|beating|thrashing|hammering|drubbing|humiliation"
_DREW = "draw|stalemate|tie"
_NOUNS = {"one": _WON, "other": _LOST, "draw": _DREW}
_NOUN = {
    who: re.compile(
        rf"\b(?P<own>home|away|road) (?:«[CG]\d+» )?(?:{_NOUNS[who]})\b|\b(?P<his>home|away|road) (?:«[CG]\d+» )?(?:{_NOUNS[turned]})\b"
    )
    for who, turned in (("one", "other"), ("other", "one"), ("draw", "draw"))
}
_GAME = re.compile(
    r"\b(home|away) (?:game|match|fixture|outing|opener|assignment|date|tie|clash|encounter|contest|test|debut|bow)\b[^«.;]{0,30}(?:«[SD]\d+» )?[^«.;]{0,12}$"
)
_WHEN_THERE = re.compile(
    r"(?:[a-z]+)?(?: «[SD]\d+»)? (?:the last time|when|on the day|on the night) (?:«E\d+» )(?:had |last )?"
    r"(?:(visited|came (?:here|to)|came calling|travel(?:l?ed)|went there|made the (?:trip|journey))|(hosted|entertained|welcomed|played host))\b(?! «E)"
)
""" "won 3-1 when they visited in October": of a subject that met a side unsaid."""
_THEIR = r"(?:«E\d+»|its|his side's)"
_SOIL = re.compile(rf"\bon home (?:soil|turf|ground|territory)\b|\b(?:in front of|before) {_THEIR} own (?:fans|supporters|crowd|public)\b")
_OWN_CROWD = re.compile(
    rf"\b(?:in front of|before|by) (?:[\w,-]+ |«E\d+» ){{0,4}}(?:own|home) (?:fans|supporters|crowd|public|gate|support|faithful)\b|\bon {_THEIR} home (?:turf|patch|ground)\b"
)
""" "lost 3-0 in front of a record home gate", "booed off by the home crowd": whose crowd it is."""
_ON_THE_ROAD = re.compile(
    rf"\bon the road\b|\bon {_THEIR} travels\b|\bsilenc\w+ (?:the |a )?(?:[\w-]+ ){{0,2}}?home (?:crowd|support|fans|supporters|faithful)\b|\bon (?:enemy|foreign|hostile) (?:soil|territory|ground|turf)\b"
)
_PLAYING = re.compile(
    r", (?:playing |again |back )?(at home|away|on the road)(?: again| for once| for the first time [^,«]{0,30})?, (?:had |have |were )?$"
)
""" "A, playing at home, edged B"."""
_AT_OTHER_TIMES = re.compile(r"\b(?:not|n't|without|yet to|winless|unbeaten|record|form|never|last|since|defeats|games|matches|points)\b")
""" "without a win on the road": told of other matches."""
_SIGNS = (
    *(" home", " away", " own ", " road", " travels", "enemy", "foreign", "hostile"),
    *(" visited", " came ", " trip", " journey", " hosted", " entertained", " welcomed"),
)
_OWN = re.compile(rf"\b(?:on|in|at) {_THEIR} own (?:patch|ground|turf|soil|back ?yard|doorstep|pitch|stadium)\b|\bon this same ground\b")
_BACKYARD = re.compile(rf" (?:in|at|on) {_THEIR} own (?:back ?yard|doorstep)\b")
""" "beat B in their own backyard": in B's."""
_REACH = 90


def side_beside(claim: Claim) -> None:
    """Sets ``home`` where the clause tells it and the claim has none."""
    if claim.home is not None:
        return
    reading = claim.reading
    if (there := _AT_THEIRS.match(reading.tagged)) is not None and "«S" in reading.tagged:
        host = reading.by_number[int(there.group(1))]
        if key_of(host) in (claim.one, claim.other):
            claim.home, claim.home_mark = key_of(host), host
            return
    for mark, team, against in ((claim.other_mark, claim.other, claim.one), (claim.one_mark, claim.one, claim.other)):
        if mark is None or mark.start < reading.start:
            continue
        if isinstance(mark.value, Epithet) and mark.value.kind.endswith(("hosts", "visitors")):
            claim.home, claim.home_mark = (team if mark.value.kind.endswith("hosts") else against), mark
            return
        before = reading.tagged[max(0, reading.tagged_start(mark) - 11) : reading.tagged_start(mark)]
        if before.endswith(_COMERS):
            claim.home, claim.home_mark = against, mark
            return
        if before.endswith(_HOSTS) or (claim.winner is not None and mark is claim.other_mark and before.endswith(_ONLY_ADJECTIVE)):
            claim.home, claim.home_mark = team, mark
            return
    other = claim.other_mark
    if other is not None and claim.winner is not None and other.tag == "T" and other.start >= max(claim.at, reading.start):
        start, end = reading.tagged_start(other), reading.tagged_end(other)
        if _THERE_AT.search(reading.tagged, max(0, start - 48), start) and not reading.tagged.startswith(("'s", ", wh"), end):
            claim.home, claim.home_mark = claim.other, other
            return
    if other is not None and other.start >= reading.start and (beside := _IN_BRACKETS.match(reading.tagged, reading.tagged_end(other))):
        claim.home, claim.home_mark = (claim.one if beside.group(1)[0] == "h" else claim.other), other
        return
    if reading.quoted and claim.status == "finished" and _OUR_PLACE.search(reading.tagged):
        unsaid = claim.other if claim.other_mark is None else claim.one if claim.one_mark is None else None
        if unsaid is not None:
            claim.home, claim.home_mark = unsaid, _evidence(claim)
            return
    own = _side_ahead(claim, reading) if claim.status in ("scheduled", "postponed") else _own_side(claim, reading)
    if own is not None:
        claim.home = claim.one if own else claim.other
        claim.home_mark = _evidence(claim)
    elif (counted := home_by_record(claim)) is not None:
        claim.home, claim.home_mark = counted


_THERE_AT = re.compile(
    r"\bat (?:(?!home|odds|war|least|once|last|level|the|times|expense|hands|end)[a-z-]+ ){0,2}(?<!with )(?<!of )(?<!by )(?<!to )(?<!against )(?<!for )(?<!from )$"
)
""" "survived a scare at third-tier B"."""
_AT_THEIRS = re.compile(r"(?:elsewhere |meanwhile,? )?(?:at|in) «T(\d+)», ")
""" "At Houston, X scored twice as the Dynamo beat B 2-1": by the name of the town."""
_IN_BRACKETS = re.compile(r" \((h|a|home|away)\)")
""" "games against B (away) and C (home)"."""
_OUR_PLACE = re.compile(r"\b(?:at|to|down) our (?:place|ground|stadium|own place|gaff|house)\b")
""" "They won 3-0 at our place"."""
_ROAD = re.compile(
    r"(?: (?:in|on|for|at|of) (?:the |a )?(?:«[CGD]\d+»|[\w-]+ round|[\w-]+)| «[DCG]\d+»){0,2},? (on the road|away from home|away|at home)\b(?! (?:to|against|win|fans|support|with))"
)
_OWN_AHEAD = re.compile(
    rf"(?: «[CGD]\d+»)? (?:(?:in|at|on) {_THEIR} own (?:stadium|ground|pitch|patch|soil|turf|back ?yard|home)|(?:in front of|before) (?:{_THEIR} own|a home|the home) (?:fans|supporters|crowd|public))\b"
)
_LEG = re.compile(r"(?:\b(?:first|opening) leg|«G(\d+)») (?:is |will be )?(away|at home)\b")
_WHO_HOSTS = re.compile(r",? (?:(?:who|which) (?:will |are to )?(hosts?|stage|visit|visits|travel|come)\b)")
_AT_HOME_FOR = re.compile(
    r"\b(?:(at home|home|away(?! from (?!home\b))|on the road)(?: again| too| as well)?|(home|away) (?:game|match|date|tie|fixture|opener|leg|friendly|debut|bow|start|test|clash|meeting|encounter)s?)\b"
    r"(?!,? (?:defeat|win|draw|loss|victory))[^.;«]{0,40}(?:«[CDG]\d+»(?:'s)?[^.;«]{0,16}){0,2}$"
)


def _side_ahead(claim: Claim, reading: Reading) -> bool | None:
    """Whether the clause puts the subject of a match to come at home: "face B on the road", "are at home again in the final, against B"."""
    mark = claim.other_mark
    if mark is None or mark.start < reading.start:
        return None
    start = reading.tagged_start(mark)
    end = reading.tagged_end(mark)
    if after := _ROAD.match(reading.tagged, end):
        return after.group(1) == "at home"
    if _OWN_AHEAD.match(reading.tagged, end):
        return True
    leg = _LEG.search(reading.tagged, end)
    stage = reading.by_number[int(leg.group(1))].value if leg is not None and leg.group(1) else None
    if leg is not None and (stage is None or (isinstance(stage, StageMention) and stage.leg == 1)):
        return leg.group(2) == "at home"
    if hosts := _WHO_HOSTS.match(reading.tagged, end):
        return hosts.group(1)[0] not in "hs"
    if claim.rule in ("against", "meets match", "coming up"):
        if claim.rule == "against" and _OWN_CROWD.search(reading.tagged, max(0, start - _REACH), start):
            return True
        before = _AT_HOME_FOR.search(reading.tagged, max(0, start - _REACH), start)
        if before is not None and "«T" not in before.group():
            return "home" in (before.group(1) or before.group(2))
    return None


def _own_side(claim: Claim, reading: Reading) -> bool | None:
    """Whether the clause puts the subject at home; None where it does not tell."""
    if claim.winner is None or not any(map(reading.tagged.__contains__, _SIGNS)):
        return None
    at = reading.to_tagged(claim.at)
    marks = [mark for mark in (claim.other_mark, claim.score_mark) if mark is not None and mark.start >= claim.at]
    last = max((reading.tagged_end(mark) for mark in marks), default=at)
    if after := _ROAD.match(reading.tagged, last):
        return after.group(1) == "at home"
    if claim.winner == "one" and claim.rule == "verb" and _BACKYARD.match(reading.tagged, last):
        return False
    near = _own_clause(reading.tagged[at : last + _REACH], last - at)
    before = reading.tagged[max(0, at - _REACH) : at]
    before = before[before.rfind("»") + 1 :]
    there = _WHEN_THERE.match(reading.tagged, last) if claim.other_mark is None and "«E" in reading.tagged[last : last + _REACH] else None
    if there is not None:
        return there.group(2) is not None
    noun = _NOUN[claim.winner].search(before[-12:] + near)
    if noun is not None:
        return noun["own"] == "home" if noun["own"] else noun["his"] == "away"
    if game := _GAME.search(reading.tagged, max(0, at - _REACH), at):
        return game.group(1) == "home"
    if once := _ONE_OF_MANY.search(reading.tagged, max(0, at - _REACH), at):
        return once.group(1) == "at home"
    told_before = "" if _AT_OTHER_TIMES.search(before) else before
    if _SOIL.search(near) or (claim.winner == "other" and _OWN.search(near)) or _OWN_CROWD.search(near) or _OWN_CROWD.search(told_before):
        return True
    if playing := _PLAYING.search(told_before):
        return playing.group(1) == "at home"
    if _ON_THE_ROAD.search(near) or _ON_THE_ROAD.search(told_before):
        return False
    return None


_ONE_OF_MANY = re.compile(
    r"\b(?:los[te]\w*|won|win|winn\w+|beat(?:en)?|drawn?|drew|defeats?|victory|victories|draws?|wins|setbacks?|reverses?|slips?|slipped)\b[^.;,«]{0,40}?\b(at home|on the road|away from home|away)\b(?! (?:to|against|from))"
    r"(?:(?: (?:all|this|since|in|so|far|season|term|campaign|year|for|of|last|«D\d+»|[\w-]+ (?:years|months|weeks|games|matches))){0,5}(?:,| -| –| —|:| \() (?:in |by |when )?(?:an? |the |that )(?:[\w-]+ ){0,2}"
    r"|(?: (?:all|this|season|term|year)){0,3} since (?:an? |the |that |«E\d+» |losing |going |beating |winning )?(?:[\w-]+ ){0,2}| for «T\d+», who (?:were |had |also |have ){0,2})(?:«[SD]\d+»(?:'s)? ?(?:[\w-]+ )?)?$"
)
""" "have lost just once at home - a 3-1 reverse against B", "a third defeat at home for A, who were beaten by B": one of those told together."""


def _own_clause(words: str, known: int) -> str:
    """The words up to where another clause, team or score begins; the first ``known`` characters are the claim's own."""
    end = _ELSEWHERE.search(words, known)
    return words[: end.start()] if end else words


_ELSEWHERE = re.compile(r"«[TS]|[;]|\b(?:while|but|who|which|after|before|when|where|since|ahead)\b|, (?:and|with)\b")


def _evidence(claim: Claim) -> Mark | None:
    return claim.one_mark or claim.other_mark
