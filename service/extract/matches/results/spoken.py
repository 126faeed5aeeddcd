# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results in the words of one side, of the other one that the talk is of: "we lost 6-0 to this lot", "they did us 3-0", "we went there in
May and got a 1-1 draw", "it finished 2-2 when we were there".

Only sentences that say "we" or "us" are read here, and only where the words themselves point to the other side; whose words they are is told
by ``whose_words``.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, host_at, key_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import score_after
from service.extract.matches.scores import ScoreMention

_WE = r"\bwe(?:'d|'ve| had| have)?(?: (?:also|only|actually|already|just|even|once|still|never))?"
_THEM = r"(?:«E\d+»|them|this lot|that lot|these(?: boys| lads| people)?|the same (?:lot|team|side|opposition))"
_NEAR = r"[^«.;]{0,40}(?:«[DCGV]\d+»[^«.;]{0,25}){0,2}"
_WE_WON = re.compile(
    rf"{_WE} (?:beat|did|stuffed|thrashed|hammered|turned over|saw off|knocked out|put out|got past|won against) {_THEM}{_NEAR}«S(\d+)»"
)
_WE_GOT = re.compile(
    rf"{_WE} (?P<verb>won|lost|drew|went down|got (?:beat|beaten|stuffed|thrashed|hammered|done|turned over)|were (?:beaten|thrashed|hammered|done)) "
    rf"(?:«S(?P<first>\d+)»{_NEAR}\b(?:to|with|against|over|by|at home to|away to) {_THEM}|«S(?P<there>\d+)» (?:up |down |over |away )?(?:there\b|at (?:our|their|«E\d+») (?:place|ground|patch))|(?:to|with|against|by) {_THEM}{_NEAR}«S(?P<last>\d+)»)"
)
_DID_US = re.compile(
    rf"(?:\b(?:they|who|this lot|that lot)(?:'d|'ve)?|«E\d+»|«T(?P<team>\d+)») (?:\w+ ){{0,2}}?(?:did|done|stuffed|ripped|took|put|turned|knocked|tore) us(?: over| out| apart| away| to bits)?{_NEAR}«S(?P<score>\d+)»"
)
_VISIT = re.compile(
    rf"(?:{_WE} (?P<we>went|came|travelled|drove|were|got|gone|been|come)|(?:\bthey(?:'d|'ve)?|«E\d+»|«T(?P<team>\d+)») (?:only |actually |just )?(?:came|come|been|visited|turned up|went|were)) "
    r"(?:up |down |over |away |all the way )?(?:here|there|to (?:our|their|«E\d+») (?:place|ground|patch|pitch|gaff)|to us|to them)\b[^.;]{0,50}?"
    r"\b(?P<did>won|lost|drew|beat us|beat them|got (?:a|an|«S\d+»)|took|nicked|earned|scraped|grabbed|pinched|came away|left|needed)\b(?P<rest>[^.;]{0,60})"
)
_FINISHED = re.compile(
    rf"\b(?:it|that one|that game|the game|that|the first one) (?:\w+ )?(?:finished|ended|ended up|was|went)(?: up)? «S(?P<score>\d+)»(?: to (?P<whose>us|«E\d+»))?[^.;]{{0,40}}\b(?:when|time)\b[^.;]{{0,25}}?"
    rf"(?:{_WE}|\bthey|«E\d+») (?:\w+ ){{0,3}}?(?:here|there|met|played|face[d]?|to (?:our|their|«E\d+») place)\b"
)
_A_RESULT = re.compile(
    rf"(?P<before>\b(?:there|at (?:their|«E\d+») place|at our place),? (?:with )?an? (?:[\w-]+ )?)?«S(?P<score>\d+)» (?:\w+ )?(?P<noun>win|victory|draw|defeat|loss|beating|hiding) (?:against {_THEM}|over {_THEM}|(?:up |down |over )?there\b|at (?:their|«E\d+») place|at our place|(?(before)\b|(?!)))"
)
_POINT = re.compile(r"\b(?:a )?(?:point|draw)\b")
_THREE = re.compile(r"\b(?:win|points|spoils|victory|it)\b")
_THERE = re.compile(r"\b(?:there|to them|(?:to|at) (?:their|«E\d+») (?:place|ground|patch|pitch|gaff))\b")
_OURS = re.compile(r"\b(?:came|come) (?:up |down |over |all the way )?here\b|\b(?:to|at) our (?:place|ground|patch|pitch|gaff)\b|\bto us\b")
_SPOKEN = re.compile(r"\b(?:we|us|our)\b")
_BARE_ROLE = re.compile(r"(?:^|[,;] |\band |\bbut )(?:the )?(?:manager|boss|coach|captain|skipper|gaffer|player-manager) «P\d+»")
_BACK = 4
"""Sentences back that a manager may be named for "we" to be the club of the article."""


def spoken_results(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What a sentence of somebody's words tells so."""
    tagged = reading.tagged
    if not ("S" in reading.tags or "D" in reading.tags) or not ('"' in tagged or reading.quoted) or not _SPOKEN.search(tagged):
        return
    yield from _at_their_ground(reading, discourse)
    we = discourse.we or _by_bare_role(reading, discourse)
    if we is None:
        return
    for match, relation, score, them in _told(reading):
        other = key_of(them) if them is not None else discourse.facing(we)
        if other is None or not discourse.may_meet(we, other):
            continue
        claim = result_of(reading, relation, we, None, other, them, reading.to_text(match.start()), score, "spoken", 0.7)
        if _OURS.search(match.group()):
            claim.home, claim.home_mark = we, score
        elif _THERE.search(match.group()):
            claim.home, claim.home_mark = other, score
        yield claim


_TO_THE_GROUND = re.compile(
    rf"{_WE} (?:went|go|came|travelled|drove|been|were|have been|played) (?:[a-z]+ )?(?:to|at) (?:the )?«V(?P<ground>\d+)»[^.;«]{{0,50}}\b(?P<did>won|lost|drew|got beat|got beaten|were beaten|beat them)[^.;«]{{0,15}}«S(?P<score>\d+)»"
)


def _at_their_ground(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "We went to A Park in the league and won 2-0": whoever speaks is whom A are to meet, or have met."""
    for match in _TO_THE_GROUND.finditer(reading.tagged) if "V" in reading.tags and "S" in reading.tags else ():
        ground, score = (reading.by_number[int(match[name])] for name in ("ground", "score"))
        host = host_at(ground)
        we = discourse.facing(host) if host is not None and host in discourse.reader.teams else None
        if host is None or we is None or discourse.we == host or not discourse.alike(we, host):
            continue
        relation = "win" if match["did"] in ("won", "beat them") else "draw" if match["did"] == "drew" else "loss"
        claim = result_of(reading, relation, discourse.we or we, None, host, None, reading.to_text(match.start()), score, "spoken", 0.7)
        claim.home, claim.home_mark = host, ground
        yield claim


def _told(reading: Reading) -> Iterator[tuple[re.Match[str], str, Mark | None, Mark | None]]:
    """Each result: its words, what it was for whoever speaks, its score, and the other side where it is named."""
    tagged, marks = reading.tagged, reading.by_number
    if "S" in reading.tags:
        for match in _WE_WON.finditer(tagged):
            yield match, "win", marks[int(match.group(1))], None
        for match in _WE_GOT.finditer(tagged):
            verb = match["verb"]
            yield (
                match,
                "win" if verb == "won" else "draw" if verb == "drew" else "loss",
                marks[int(match["first"] or match["there"] or match["last"])],
                None,
            )
        for match in _DID_US.finditer(tagged):
            yield match, "loss", marks[int(match["score"])], marks[int(match["team"])] if match["team"] else None
        for match in _FINISHED.finditer(tagged):
            value = marks[int(match["score"])].value
            level = isinstance(value, ScoreMention) and value.level
            if level or match["whose"]:
                yield match, "draw" if level else "win" if match["whose"] == "us" else "loss", marks[int(match["score"])], None
        for match in _A_RESULT.finditer(tagged):
            noun = match["noun"]
            yield match, "win" if noun in ("win", "victory") else "draw" if noun == "draw" else "loss", marks[int(match["score"])], None
    for match in _VISIT.finditer(tagged):
        yield from _visited(reading, match)


def _visited(reading: Reading, match: re.Match[str]) -> Iterator[tuple[re.Match[str], str, Mark | None, Mark | None]]:
    """ "they came here in November and needed a penalty to beat us": what the visitors got."""
    did, rest = match["did"], match["rest"]
    if did in ("needed", "left", "came away") or did.startswith(("got", "took", "nicked", "earned", "scraped", "grabbed", "pinched")):
        if "beat us" in rest or "to win" in rest or "to beat" in rest:
            relation = "win"
        elif _POINT.search(rest) and "points" not in rest:
            relation = "draw"
        elif did != "needed" and _THREE.search(rest):
            relation = "win"
        else:
            return
    else:
        relation = "draw" if did == "drew" else "loss" if did == "lost" else "win"
    scored = re.search(r"«S(\d+)»", match.group())
    score = reading.by_number[int(scored.group(1))] if scored else score_after(reading, match.end())
    if match["we"] is None:
        relation = {"win": "loss", "loss": "win", "draw": "draw"}[relation]
    yield match, relation, score, reading.by_number[int(match["team"])] if match["team"] else None


def _by_bare_role(reading: Reading, discourse: Discourse) -> str | None:
    """ "Manager B said: "We ..."": of the club that the article is about, where no other's manager is named before."""
    for number in range(reading.number, max(-1, reading.number - _BACK), -1):
        before = discourse.reader.readings[number]
        if before.paragraph < reading.paragraph - 1:
            return None
        if "P" in before.tags and not before.quoted:
            return discourse.lead(None) if _BARE_ROLE.search(before.tagged) else None
    return None
