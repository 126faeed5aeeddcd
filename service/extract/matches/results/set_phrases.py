# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches told by set phrases, with neither a verb of results nor a noun for a match: "too strong for B", "came away from B with a point",
"paired with B", "B provide the opposition", "led B 2-0".

Each phrase has a word that it cannot do without, asked for first. Results by what a side took, with the other side named elsewhere, are
``outcomes``'s business.
"""

import re
from collections.abc import Iterator
from itertools import chain

from service.extract.matches.claim import Claim, Status, host_at, key_of, new_claim, result_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.frames import WIN, WON
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import FILL, score_after
from service.extract.matches.scores import ScoreMention
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import hypothetical
from service.extract.searched import searched

_LED = searched(
    r"\b(?:led|leading|trailed|trailing) (?:the )?«T(\d+)» (?:(?:by )?«S\d+»|twice|three times|at half-time|at the (?:break|interval)|early|until|by two|by three|through «P)"
    r"|\b(?:twice|three times|briefly|initially|always|once) (?:led|trailed) (?:the )?«T(\d+)»(?!'s? )"
    r"|\b(?:led|trailed) (?:twice |early |briefly |«S\d+» )?(?:at|against|away to|at home to) (?:the )?«T(\d+)»(?!'s? )"
    r"|«S\d+» (?:(?:up|down|ahead|behind|in front) (?:to|against|at home to|at|on)|behind|ahead of) (?:the )?«T(\d+)»(?!'s? )"
    r"|\b(?:bl[eo]wn?|blew|threw away|thrown away|squandered|surrendered|let slip|lost|gave up|wasted|tossed away) an? (?:[\w-]+ ){0,2}(?:«S\d+» )?(?:[\w-]+ )?(?:lead|advantage) (?:at|against|away to|at home to|to) (?:the )?«T(\d+)»(?!'s? )"
    r"|\b(?:went|gone|fell|fallen|slipped|found themselves|were) (?:(?:a|one|two|three) (?:goals? )?)?(?:behind|ahead|in front|up|down|adrift) (?:to|against|at home to|at|away to|away at) (?:the )?«T(\d+)»(?!'s? )"
)
""" "led B 2-0", "were 2-0 up against B": they met, and this was not the end of it."""

_LEADS = re.compile(
    r"«T(\d+)»,? (?:(?:now|currently|already|still|also) )?(?:leads?|trails?|are leading|are trailing|is leading|is trailing) «S(\d+)» (at|against|away to|away at|at home to|in (?:its|their|the) (?:game|match|tie) (?:with|against|at)) (?:the )?«T(\d+)»(?!'s? )"
    r"|«T(\d+)» (?:are|is) (?:(?:now|currently|already|still|also) )?«S(\d+)» (?:up|down|ahead|behind|in front|to the good|to the bad) (at|against|away to|away at|at home to) (?:the )?«T(\d+)»(?!'s? )"
)
_OF_LEGS = re.compile(r"aggregate|first leg|from the |series|head-to-head|meetings|after the «G")
""" "B lead 2-0 at A", while it is being played; not the lead of a tie's first leg."""

_GIVEN_LEAD = re.compile(
    r"\b(?:(?:gave|given|giving|handed|handing|earned) (?:the )?«T(\d+)» (?:(?:the|an?|their) )(?:[\w-]+ ){0,2}(?:lead|advantage)|(?:put|fired|shot|headed|sent|putting) (?:the )?«T(\d+)» (?:ahead|in front|one up|two up|«S\d+» up)) (?:against|at home to|at) (?:the )?«T(\d+)»(?!'s? )"
)
""" "gave A the lead against B", "put A ahead at B": they met, and this was not the end of it."""

_KNOCKED_OFF = re.compile(
    r"\bknock(ed|s|ing|) off (?:the |«E\d+» )?(?:(?!(?:by|from|of|after|when|as|and|with|in|at|on|to|its|their|his|her)\b)[\w-]+,? ){0,3}?«T(\d+)»(?!'s? )"
)
""" "A knocked off the defending champion, B", as America says; nobody is knocked off top spot by it."""

_LEVEL = re.compile(
    r"«T(\d+)» and (?:the )?«T(\d+)» (?:were|had been|remained|stayed|finished) (?:still |also )?(?:level|locked|tied|deadlocked|all square) at «S(\d+)» "
    r"(?:after (?:120|90|ninety|extra|normal|full)|at full-time)"
)
""" "A and B were still level at 1-1 after 120 minutes"."""

_PAIRED = re.compile(
    r"\b(?:pair(?:s|ed)|pit(?:s|ted)|match(?:es|ed)) (?:the )?«T(\d+)» (?:with|against) (?:the )?«T(\d+)»"
    r"|«T(\d+)»(?: «D\d+»)?,? (?:(?:have|has|had) (?:been )?|(?:were|was|are|been) )(?:\w+ )?(?:paired|drawn|pitted|matched) (with |against |at home to |away to |away at |at )?(?:the )?«T(\d+)»"
)
""" "the draw paired A with B", "A have been drawn at home to B"."""

_IF_IT_IS = re.compile(r" (?:provided|providing|assuming|if|should|as long as|subject to)\b")
""" "paired with A provided they get past B": nobody yet."""
_ABOUT_WHOM = re.compile(r"«T(\d+)», (?:who|which|whose|without|[a-z]+(?:ed|en|ing)) [^.;\n]*$")
""" "A, who beat C, have been drawn against B", "A, beaten by C last season, were paired with B": C ends what is told of A."""

_AWAY_WITH = re.compile(
    r"\b(?:c[ao]me away|returned|c[ao]me back|return|(?:went|headed|travelled|drove) home|left|leave|departed|escaped|emerged?) (?:from )?(?:the )?«[TV](\d+)» with (?:an? |the |all )*(?:«S(\d+)»(?: |(?=[.,;])))?(?:[\w-]+ ){0,2}((?<=»)(?=[.,;])|(?:points|win|victory|success|triumph|point|draw|stalemate|share of the (?:spoils|points|honours))\b)"
)
""" "came away from B with all three points"."""

_EMPTY = re.compile(
    r"\b(?:c[ao]me away|returned|c[ao]me back|(?:went|headed|travelled) home|left|departed) (?:from )?(?:the )?«[TV](\d+)» (?:empty-handed|pointless|with nothing(?: to show)?|with (?:their|«E\d+») tails? between)\b"
)
""" "came away from B empty-handed"."""

_JOURNEY = re.compile(
    r"\b(?:travel(?:l?ed|l?ing)?|journey(?:ed|ing)?|went|visited|came|headed|trek(?:ked|king)?|(?:took|taking) (?:his|her|their|«E\d+») (?:«T\d+» )?(?:side|team|men)|took «E\d+»|made the (?:short |long )?(?:trip|journey)) (?:away )?(?:to )?(?:the )?«[TV](\d+)»(?: «D\d+»)?(?:, where [^,;.«]{3,40},)? and "
    r"(?:came (?:away|home|back)|went home|returned(?: home)?|left|departed|emerged?|escaped) with (?:an? |the |all )*(?:«S(\d+)» )?(?:[\w-]+ ){0,2}(points|win|victory|success|triumph|point|draw|stalemate|share of the (?:spoils|points|honours))\b"
)
""" "journeyed to B and came away with a 3-2 victory"."""

_TOO_GOOD = re.compile(
    rf"\b(?:(proved?|were|was|had) (?:far |much |just |simply )?too (?:strong|good|much|hot|clever|powerful)(?: [\w-]+){{0,3}}? for|(no match for|undone by|outdone by)) {FILL}«T(\d+)»(?!'s? [a-z])"
)
""" "A were too strong for B", "A had too much pace for B", "A were no match for B"."""
_TOO_GOOD_FOR_THEM = re.compile(
    r"«T(\d+)» (?:had |ultimately |eventually |again |\w+ly )?(?:proved?|were) (?:far |much |just |simply |a little |a bit )?too (?:strong|good|hot|clever|powerful|streetwise)(?: for (?:«E\d+»|his (?:side|team)|them))?"
    r"(?=[.,;]|$| (?:in|on|at|over|when|and|after) )"
)
""" "It was different in the cup, where B proved too strong"."""

_PAIRED_WITH = re.compile(
    rf"\b(?:been|were|was|are|is) (?:\w+ )?(?:paired|pitted|matched|bracketed) (?:with|against) {FILL}«T(\d+)»(?!'s? )"
)
""" "they were paired with the holders, B"."""

_HEARTS = re.compile(r"\bbr(?:eak|eaks|oke|oken|eaking) (?:the )?(?:«T(\d+)»(?:'s?)? hearts?|hearts? of (?:the )?«T(\d+)»)\b")
""" "broke B hearts in extra time"."""

_INTO_IT = re.compile(
    r"\b(?:lead|advantage|cushion|gap) over (?:the )?«T(\d+)» (?:going )?into (?:the|«D\d+»(?:'s)?) (?:[\w-]+ ){0,3}?(?:showdown|match|game|meeting|derby|clash|finale|decider)\b"
)
""" "take a two-point lead over B into the showdown"."""

_OPPOSITION = re.compile(
    r"«T(\d+)» (?:(?:will |to )?(?:be|provide|provides|form)|are|is|were|was|providing|provided|being) (?:as )?«E(\d+)»(?: for (?:the )?«T(\d+)»)?"
)
""" "B provide the opposition for A"."""

_OPENED = re.compile(
    r"\b(?:opened|began|started|resumed|kicked off|concluded|completed|finished|ended) "
    r"(?:(?:«E\d+»|its|his|the|this|their) )(?:[\w'-]+ |«[CGD]\d+»(?:'s)? ){0,4}?(?:season|campaign|schedule|fixtures|programme|tour|defence|«[CG]\d+»)(?: «D\d+»)? (at|against|away to|at home to|away at) (?:the )?«T(\d+)»(?!'s? )"
)
""" "A began their season at B"; what is to begin stands in ``coming``."""

_BEGUN = frozenset("opened began started resumed kicked concluded completed finished ended".split())

_BETWEEN = re.compile(r"«S(\d+)» between (?:the )?«T(\d+)» and (?:the )?«T(\d+)»")
""" "it ended 2-2 between A and B"."""


_EVEN = re.compile(
    r"\b(?:honours|spoils|points) (?:(?:were|was|finished|ended|being|remained) )?(?:even|shared|divided|split)(?: \w+)? between (?:the )?«T(\d+)» and (?:the )?«T(\d+)»(?!'s? )"
)
""" "Honours were even between A and B"."""


def set_phrases(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so."""
    tagged = reading.tagged
    scored, several = "S" in reading.tags, reading.tags.count("T") > 1
    if several and scored and ("lead" in tagged or "trail" in tagged or " are " in tagged or " is " in tagged):
        yield from _in_progress(reading)
    if " led " in tagged or "lead" in tagged or "trail" in tagged or scored or any(map(tagged.__contains__, _WENT)):
        yield from _led(reading, discourse)
    for match in _PAIRED_WITH.finditer(tagged) if "ed with " in tagged or "ed against " in tagged else ():
        if _IF_IT_IS.match(tagged, match.end()):
            continue
        yield from _of(reading, discourse, match, 1, "scheduled", "paired")
    for match in _HEARTS.finditer(tagged) if " heart" in tagged else ():
        if not hypothetical(tagged[: match.start()], WON if match.group().startswith("brok") else WIN):
            if "away goals" in tagged:  # who went through may have lost
                yield from _of(reading, discourse, match, match.lastindex or 1, "finished", "broke hearts")
            else:
                yield from _result(reading, discourse, match, match.lastindex or 1, "win")
    for match in _KNOCKED_OFF.finditer(tagged) if " off " in tagged and "knock" in tagged else ():
        if not hypothetical(tagged[: match.start()], WON if match.group(1) == "ed" else WIN):
            yield from _result(reading, discourse, match, 2, "win")
    for match in _INTO_IT.finditer(tagged) if " into " in tagged else ():
        yield from _of(reading, discourse, match, 1, "scheduled", "into it")
    if scored and several and " between " in tagged:
        yield from _between(reading)
    if several and (" lead " in tagged or " advantage " in tagged or " ahead " in tagged or " up " in tagged or "in front" in tagged):
        yield from _given_lead(reading)
    if several:
        yield from _two_teams(reading, discourse)
    for match in _EVEN.finditer(tagged) if several and " between " in tagged else ():
        one, other = (reading.by_number[int(number)] for number in match.groups())
        if key_of(one) != key_of(other):
            score = score_after(reading, match.end())
            yield result_of(reading, "draw", key_of(one), one, key_of(other), other, one.start, score, "together", 0.85)
    if "too " in tagged or "no match for" in tagged or "done by" in tagged:
        for match in _TOO_GOOD.finditer(tagged):
            yield from _result(reading, discourse, match, 3, "win" if match.group(1) else "loss")
        for match in _TOO_GOOD_FOR_THEM.finditer(tagged) if not discourse.here else ():
            yield from _too_good(reading, discourse, reading.by_number[int(match.group(1))])
    if " with " in tagged and not {"T", "V"}.isdisjoint(reading.tags):
        for match in chain(_AWAY_WITH.finditer(tagged), _JOURNEY.finditer(tagged)):
            yield from _away_with(reading, discourse, match)
    for match in _EMPTY.finditer(tagged) if any(map(tagged.__contains__, _NOTHING)) else ():
        yield from _back_from(reading, discourse, match, "loss", score_after(reading, match.end()))
    if "E" in reading.tags:
        yield from _opposition(reading, discourse)
    for match in _OPENED.finditer(tagged) if not _BEGUN.isdisjoint(reading.words) else ():
        for claim in _of(reading, discourse, match, 2, "finished", "opens at"):
            if match.group(1) != "against":
                claim.home = claim.one if "home" in match.group(1) else claim.other
            yield claim


_WENT = (" behind ", " ahead ", " in front ", " up ", " down ", " adrift ")


def _subject(reading: Reading, discourse: Discourse, match: re.Match[str], mark: Mark) -> tuple[str, Mark | None] | None:
    subject = subject_of(reading, discourse, reading.tagged[: match.start()], key_of(mark))
    return subject if subject is not None and discourse.may_meet(subject[0], key_of(mark)) else None


def _of(reading: Reading, discourse: Discourse, match: re.Match[str], group: int, status: Status, rule: str) -> Iterator[Claim]:
    mark = reading.by_number[int(match.group(group))]
    subject = _subject(reading, discourse, match, mark)
    if subject is not None:
        yield Claim(reading, reading.to_text(match.start()), subject[0], key_of(mark), subject[1], mark, status, rule, 0.75)


def _result(reading: Reading, discourse: Discourse, match: re.Match[str], group: int, relation: str) -> Iterator[Claim]:
    mark = reading.by_number[int(match.group(group))]
    subject = _subject(reading, discourse, match, mark)
    if subject is not None:
        at, score = reading.to_text(match.start()), score_after(reading, match.end())
        yield result_of(reading, relation, *subject, key_of(mark), mark, at, score, "set phrase", 0.8)


def _too_good(reading: Reading, discourse: Discourse, winner: Mark) -> Iterator[Claim]:
    """For the side that the talk is of, where the sentence names no other."""
    loser = discourse.focus
    named = {key_of(mark) for mark in reading.of("T")} - {key_of(winner), loser}
    if loser is None or named or reading.quoted or not discourse.may_meet(loser, key_of(winner)):
        return
    yield result_of(reading, "loss", loser, None, key_of(winner), winner, winner.start, None, "set phrase", 0.75)


_NOTHING = (" empty-handed", " pointless", " nothing", " tail")
_HALVES = ("draw", "stalemate", "share")


def _away_with(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    what = match.group(3) or ""
    score = reading.by_number[int(match.group(2))] if match.group(2) else score_after(reading, match.end())
    value = score.value if score is not None and not what else None
    level = isinstance(value, ScoreMention) and value.level
    yield from _back_from(reading, discourse, match, "draw" if level or what == "point" or what.startswith(_HALVES) else "win", score)


def _back_from(reading: Reading, discourse: Discourse, match: re.Match[str], relation: str, score: Mark | None) -> Iterator[Claim]:
    place, left = reading.by_number[int(match.group(1))], reading.tagged[: match.start()]
    host = host_at(place)
    subject = subject_of(reading, discourse, left, host) if host in discourse.reader.teams else None
    if host is None or subject is None or not discourse.may_meet(subject[0], host):
        return
    mark, at = (place if place.tag == "T" else None), reading.to_text(match.start())
    claim = result_of(reading, relation, *subject, host, mark, at, score, "set phrase", 0.8)
    claim.home, claim.home_mark = host, place
    yield claim


_LED_BY = re.compile(
    r"«T(\d+)»(?:,? who)? (?:(?:had|twice|three times|briefly|initially|once) ){0,2}(?:led|trailed) (?:the )?«T(\d+)»(?!'s? )"
)


def led_by(reading: Reading, discourse: Discourse) -> tuple[str, str] | None:
    """The two of "where A twice led B before a late goal earned a 2-2 draw", of whom the rest of the sentence tells too."""
    match = _LED_BY.search(reading.tagged) if "led «T" in reading.tagged or "led the «T" in reading.tagged else None
    if match is None:
        return None
    one, other = (key_of(reading.by_number[int(number)]) for number in match.groups())
    return (one, other) if discourse.may_meet(one, other) else None


def _led(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    for match in _LED.finditer(reading.tagged):
        mark = reading.by_number[int(match.group(match.lastindex or 1))]
        subject = _subject(reading, discourse, match, mark)
        if subject is not None and subject[1] is not None:
            claim = Claim(reading, reading.to_text(match.start()), subject[0], key_of(mark), subject[1], mark, "finished", "led", 0.8)
            before = reading.tagged[match.start() : reading.tagged_start(mark)]
            if before.endswith((" at ", " at the ", " away to ")):
                claim.home, claim.home_mark = key_of(mark), mark
            elif before.endswith(" at home to "):
                claim.home, claim.home_mark = subject[0], mark
            yield claim


def _in_progress(reading: Reading) -> Iterator[Claim]:
    for match in _LEADS.finditer(reading.tagged):
        groups = match.groups()[:4] if match.group(1) else match.groups()[4:]
        one, score, other = (reading.by_number[int(groups[n] or "")] for n in (0, 1, 3))
        if key_of(one) == key_of(other) or _OF_LEGS.search(reading.tagged, match.end(), match.end() + 40):
            continue
        claim = new_claim(reading, one, other, one.start, "live", "in progress", 0.85)
        set_score(claim, score, "other" if re.search(r"trail|down|behind|bad", match.group()) else "one")
        if groups[2] in ("at", "away to", "away at", "at home to") or (groups[2] or "").endswith(" at"):
            claim.home = key_of(one) if "home" in (groups[2] or "") else key_of(other)
            claim.home_mark = one if "home" in (groups[2] or "") else other
        yield claim


def _given_lead(reading: Reading) -> Iterator[Claim]:
    for match in _GIVEN_LEAD.finditer(reading.tagged):
        one, other = (reading.by_number[int(number)] for number in (match.group(1) or match.group(2), match.group(3)))
        if key_of(one) != key_of(other):
            yield new_claim(reading, one, other, reading.to_text(match.start()), "finished", "led", 0.8)


_GOES_ON = ("it's ", "it is ", "it's still ", "it remains ", "still ", "it is still ", "currently ")
""" "while we wait: it's goalless between A and B"."""


def _between(reading: Reading) -> Iterator[Claim]:
    for match in _BETWEEN.finditer(reading.tagged):
        score, one, other = (reading.by_number[int(number)] for number in match.groups())
        going = reading.tagged.endswith(_GOES_ON, 0, match.start())
        claim = new_claim(reading, one, other, score.start, "live" if going else "finished", "between", 0.85)
        set_score(claim, score, "draw")
        if claim.score is not None:
            if not going:
                claim.winner, claim.winner_span = "draw", (score.start, other.end)
            yield claim


def _two_teams(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    tagged, marks = reading.tagged, reading.by_number
    for match in _LEVEL.finditer(tagged) if " after " in tagged or " at full-time" in tagged else ():
        one, other, score = (marks[int(number)] for number in match.groups())
        claim = new_claim(reading, one, other, one.start, "finished", "together", 0.85)
        set_score(claim, score, "draw")
        if key_of(one) != key_of(other) and claim.score is not None:
            claim.winner, claim.winner_span = "draw", (one.start, score.end)
            yield claim
    for match in _PAIRED.finditer(tagged) if "pair" in tagged or "pit" in tagged or "match" in tagged or "drawn " in tagged else ():
        if match.group(5) and match.group(4) is None and "drawn" not in match.group():
            continue
        if _IF_IT_IS.match(tagged, match.end()):
            continue
        one, other = (marks[int(number)] for number in (match.group(1) or match.group(3), match.group(2) or match.group(5)))
        at = one.start
        if "», " in match.group() and (whose := _ABOUT_WHOM.search(tagged, max(0, match.start() - 120), match.start())):
            one, at = marks[int(whose.group(1))], other.start
        if key_of(one) == key_of(other) or tagged.startswith(" or «T", match.end()):
            continue
        claim = new_claim(reading, one, other, at, "scheduled", "paired", 0.8)
        if match.group(4) and match.group(4) != "with " and match.group(4) != "against ":
            claim.home = claim.one if "home" in match.group(4) else claim.other
        yield claim


def _opposition(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    for match in _OPPOSITION.finditer(reading.tagged):
        mark, called = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(2))]
        if not isinstance(called.value, Epithet) or called.value.kind != "opponent":
            continue
        whose = reading.by_number[int(match.group(3))] if match.group(3) else None
        subject = (key_of(whose), whose) if whose is not None else _subject(reading, discourse, match, mark)
        if subject is not None and subject[0] != key_of(mark):
            status: Status = "finished" if re.search(r"» (?:were|was|provided)\b", match.group()) else "scheduled"
            yield Claim(reading, mark.start, subject[0], key_of(mark), subject[1], mark, status, "opposition", 0.75)
