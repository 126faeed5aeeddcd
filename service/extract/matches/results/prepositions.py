"""Results told by a verb with a preposition, or with the other side left out: "lost 2-0 to B", "won 3-1 at B", "won the first leg 2-1".

Verbs with the beaten side as their object, and their passives, are ``verbs``'s business.
"""

import re

from service.extract.knowledge import knowledge
from service.extract.matches.claim import Claim, Status, host_at, key_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.frames import Frame
from service.extract.matches.opponents import opponent_of
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.one_sided import result_alone
from service.extract.matches.results.phrases import (
    AGAINST,
    AT_VENUE,
    DRAWN_LEVEL,
    FILL,
    PASSIVE,
    PRIZE_TIE,
    is_possessive,
    score_after,
    score_earlier,
    score_within,
)
from service.extract.matches.results.told_there import THERE, result_there
from service.extract.matches.series import OF_SEVERAL, how_often
from service.extract.matches.subjects import subject_of
from service.extract.matches.subjects_after import gerund_of
from service.extract.matches.tense import HOPED, NEGATED, hypothetical, unreal, yet_to_come
from service.extract.names import VenueMention

_LOST_HIS_JOB = re.compile(
    r" (?:his|her|their|its|«E\d+»|the|a) (?:[\w-]+ ){0,2}"
    r"(?:job|place|post|position|role|captaincy|armband|licence|sponsor|battle|fight|race|father|mother|son|brother|wife)\b"
)
_A_RUN = re.compile(
    r" (?:(?:behind|adrift|run|sequence|streak|record|form|habit|mentality|formula|ways|margin)s?\b"
    r"|start (?:came to an end|(?:was )?ended)\b)"
)
_SINCE_THEN = re.compile(r"(?: (?!at\b|against\b|over\b|to\b|with\b)[\w-]+){0,3} since\b")
""" "have not won since losing 2-1 at B"."""
_ENDED_OTHERWISE = re.compile(r", (?:then |also )?(?:drawing|losing|winning|beating)\b")
""" "failed to win again, drawing 3-3 with B": what follows the comma has its own verb."""

_DECIDED_SO = re.compile(r"\b(?:on aggregate|on penalties|on away goals|over (?:the )?two legs),")
""" "will meet A, who won 3-2 on aggregate, in B on Sunday": the place is of the other match."""


def with_preposition(reading: Reading, discourse: Discourse, frame: Frame, left: str, end: int, at: int) -> Claim | None:
    """ "lost 2-0 to B", "won 3-1 at B", "drew 1-1 with B", and the same without B after a meeting already told."""
    if reading.tagged.endswith(" tie", 0, end) and _A_TIE.search(left):
        return None  # "whose tie at B Park was frozen off": a match
    if frame.relation == "loss" and _LOST_HIS_JOB.match(reading.tagged, end):
        return None  # "lost his job at A"
    if _A_RUN.match(reading.tagged, end):
        return None  # "their winning sequence against B"
    if _SINCE_THEN.match(reading.tagged, end) and NEGATED.search(left, max(0, len(left) - 30)):
        return None
    if how_often(reading, end):
        return None
    if _SLIPPED_FREE.match(reading.tagged, max(0, end - 8)):
        return None  # "slipped the offside trap to put the visitors ahead"
    if frame.relation == "draw" and (_ON_POINTS.match(reading.tagged, end) or DRAWN_LEVEL.match(reading.tagged, end)):
        return None
    match = AGAINST.match(reading.tagged, end)
    if match is not None and frame.relation == "draw" and reading.tagged.endswith("drawn", 0, end) and PASSIVE.search(left[-24:]):
        return _paired(reading, discourse, left, match, at)
    if THERE.match(reading.tagged, end):
        there = result_there(reading, discourse, frame, left, end, at)
        if there is not None or reading.tagged.startswith((" there ", " of the «C"), end):
            return there  # none: "went out there against B and played well"
    score = score_within(reading, end, match.end() if match else end + 60) if match else None
    if score is None and match is not None and match.group(2) == "in" and (beyond := _SCORE_NEXT.match(reading.tagged, match.end())):
        score = reading.by_number[int(beyond.group(1))]
    if score is None and reading.tagged.endswith(_THROUGH, max(0, end - 10), end):
        return None  # "came through at B": as a boy
    if match is not None and match.group(2) == "in" and _AGAINST_THERE.match(reading.tagged, match.end()):
        match = AGAINST.match(reading.tagged, match.end())  # "lost 1-0 in B to C"
    if match is not None and (
        not (
            _prepositional(frame, match, score)
            or (match.group(1) == "" and match.group(2) in _THERE and reading.tagged.endswith(_DREW, 0, end))
        )
        or _OTHER_CLAUSE.search(match.group()[match.end(2) - match.start() :])
        or PRIZE_TIE.search(match.group(1))
        or (frame.relation != "draw" and _BY_A_DRAW.search(match.group(1)))
        or _ENDED_OTHERWISE.search(match.group(1))
        or _DECIDED_SO.search(match.group(1))
        or is_possessive(reading.by_number[int(match.group(4))])
    ):
        match = None
    if match is None:
        return without_opponent(reading, discourse, frame, left, end, at)
    mark = reading.by_number[int(match.group(4))]
    if score is None and (drawn_among_his_own(frame, mark) or OF_SEVERAL.match(reading.tagged, end)):
        return None
    other = discourse.team(mark)
    subject = subject_of(reading, discourse, left, other)
    if frame.tense == "ing" and mark.tag == "T" and (whose := gerund_of(reading, left, match.end(), mark)) is not None:
        subject = whose
    if other is not None and match.group(2) == "in" and (visitor := subject_of(reading, discourse, left, None)) is not None:
        host = discourse.club_in(other, visitor[0])
        subject, other = (visitor, host) if host is not None else (subject, other)
    if subject is None or (
        frame.relation == "win" and score is None and re.search(r"\b(?:honours|titles?|medals|trophies|cups?|games|caps) $", left)
    ):
        return None
    if other is None:
        other = opponent_of(reading, discourse, mark, subject[0])
    score = score or score_after(reading, match.end())
    rule = "verb with preposition"
    if score is None and "by the same score" in match.group() + reading.tagged[match.end() : match.end() + 20]:
        score, rule = score_earlier(reading, discourse, at), "same score"
    if other is None or other == subject[0] or unreal(left):
        return None
    if score is None and hypothetical(left, frame):
        if not discourse.alike(subject[0], other) or not yet_to_come(reading, frame, left, match.end()):
            return None
        ahead = Claim(reading, at, subject[0], other, subject[1], mark, "scheduled", "to be beaten", 0.75)
        home_by_preposition(ahead, match.group(2), reading.tagged[end : match.end()], mark)
        return ahead
    claim = result_of(reading, frame.relation, *subject, other, mark, at, score, rule, 0.93 if subject[1] else 0.8)
    _open_where_they_slipped_up(claim, end)
    home_by_preposition(claim, match.group(2), reading.tagged[end : match.end()], mark)
    return claim


_ON_POINTS = re.compile(
    r" (?:\w+ ){0,2}?(?:on|with) (?:\w+ )?(?:points|\d{1,3} points)\b"
    r"| (?:for|at|in) (?:the )?(?:top|lead|first|second|third|fourth|bottom|summit)\b"
    r"(?! (?:time|half|leg|round|game|match|minute|period|stage))"
)
""" "are tied on 41 points with B", "tied for the lead with B": in the table."""
_SLIPPED_FREE = re.compile(
    r"\S* ?slip(?:s|ped|ping)? (?:the|past|through|in|into|a|an|between|behind|clear|free|him|her|his|it|inside|round|away)\b"
    r"(?! (?:defeat|loss))"
)
_SCORE_NEXT = re.compile(r" «S(\d+)»(?= ?[.,;]| (?:on|last|after|before|and|but)\b|$)")
""" "won the opener in Spain 2-1"."""
_A_TIE = re.compile(r"(?:\b(?:whose|the|their|its|this|that|an?|home|away|same|round)|«[CGD]\d+»(?:'s)?|'s) $")
_THROUGH = ("through", "progress", "progresses", "progressed", "progressing", "advance", "advances", "advanced", "advancing")
""" "A went through 3-1 at B": a win only beside its score."""


_BY_A_DRAW = re.compile(
    r" (?:with|thanks to|courtesy of) an? (?:[\w-]+ |«S\d+» ){0,3}(?:draw|stalemate|tie)(?=$| (?:with|against|at|away) )"
)
""" "won the title with a goalless draw against B": the draw is with B."""


_LONG_AGO = re.compile(r"\bhad been drawn\b|\b(?:when|ago|in «D\d+»|last (?:season|year|time|term))\b")


def _paired(reading: Reading, discourse: Discourse, left: str, match: re.Match[str], at: int) -> Claim | None:
    """ "A were drawn against B", "A have been drawn away to B": they are to meet."""
    mark = reading.by_number[int(match.group(4))]
    other = discourse.team(mark)
    subject = subject_of(reading, discourse, left, other)
    if subject is None or other is None or not discourse.alike(subject[0], other) or "S" in reading.tags:
        return None
    status: Status = "finished" if _LONG_AGO.search(reading.tagged) else "scheduled"
    claim = Claim(reading, at, subject[0], other, subject[1], mark, status, "drawn", 0.8)
    home_by_preposition(claim, match.group(2), reading.tagged[match.start() : match.end()], mark)
    return claim


_DREW = (" drew", " could only draw", " only drawing")
_THERE = ("at", "away to", "away at", "at home to")
""" "could only draw at B"; to be drawn at home to B is by lot."""
_AGAINST_THERE = re.compile(r" (?:against|over|to|by|with) (?:the )?«T")
""" "won 2-0 in B against C", "lost 1-0 in B to C": B is where."""
_OTHER_CLAUSE = re.compile(r", (?:\w+ )?(?:beat|lost|won|drew|defeated|thrashed|face|host|visit|play|meet|entertain|travel)\b")
""" "losing 4-0 in the cup, beat B": the team is of the next clause."""


def _prepositional(frame: Frame, match: re.Match[str], score: Mark | None) -> bool:
    preposition = match.group(2)
    if preposition == "in" and match.group(1).endswith("at home"):
        return False  # "won 3-1 at home in Berlin"
    if preposition in ("with", "to") and frame.relation != "draw" and _MET_WITH.search(match.group(1)):
        return True
    if frame.relation == "win":
        return preposition not in ("to", "by", "with", "past", "v") and not (preposition == "in" and score is None)
    if frame.relation == "loss":
        return preposition not in ("with", "over", "past", "v") and not (preposition in ("in", "by") and score is None)
    return preposition in (
        "with",
        "against",
        "at",
        "away to",
        "at home to",
        "at home against",
        "away at",
        "home to",
        "away against",
        "in",
        "to",
    ) and (score is not None or preposition in ("with", "against"))


_MET_WITH = re.compile(
    r"\b(?:last|latest|first|only|previous|opening|other|recent|earlier) (?:[\w-]+ ){0,2}(?:meeting|encounter|game|match|clash|derby|tie)$"
)
""" "lost its last meeting with B 3-0"."""


def drawn_among_his_own(frame: Frame, mark: Mark) -> bool:
    """Whether a draw without its score is told beside somebody's own men: "watched the draw with his squad"."""
    return frame.relation == "draw" and isinstance(mark.value, Epithet) and mark.value.kind == "his"


def _open_where_they_slipped_up(claim: Claim, end: int) -> None:
    """ "slipped up at B" leaves open whether they drew or lost. ``end``: of the verb, in the marked sentence; changes the claim."""
    if claim.score is None and _SLIPPED_UP.match(claim.reading.tagged, max(0, end - 8)):
        claim.winner, claim.winner_span = None, None


_SLIPPED_UP = re.compile(r"\S* ?slip(?:s|ped|ping)? up\b")


def home_by_preposition(claim: Claim, preposition: str, between: str, mark: Mark) -> None:
    if preposition in ("at", "away to", "away at", "away against") or (preposition == "in" and mark.tag == "T"):
        claim.home, claim.home_mark = claim.other, mark
    elif preposition in ("at home to", "at home against", "home to") or re.search(r"\bat home\b", between):
        claim.home, claim.home_mark = claim.one, claim.one_mark
    elif re.search(r"\baway\b", between):
        claim.home, claim.home_mark = claim.other, mark


_AND_DID = re.compile(r"\b(?:and|then) (?:\w+ly )?[a-z]+(?:ed|won|went|got|took|made)\b")
_NOUN_OF_ANOTHER = re.compile(
    r" (?:[\w-]+ )?(?:win|victory|success|triumph|defeat|loss|draw|rout|thrashing) (?:over|against|at|to|with|by|of) "
    r"(?:the )?(?:[\w-]+ )?«T"
)
_ANOTHER_CLAUSE = re.compile(r"[,;]|\b(?:though|although|but|and|while)\b")
_RESULT_BETWEEN = re.compile(r"\b(?:losing|winning|beating|drawing|going down|beaten|falling|succumbing|crashing|lost|won|beat|drew)\b")
_BY_SCORE = re.compile(rf"«S\d+» (at home to|at home against|away to|away at|at|against|to|by) {FILL}«T(\d+)»(?!'s? )")


def _after_score(
    reading: Reading, discourse: Discourse, frame: Frame, left: str, at: int, score: Mark | None, match: re.Match[str]
) -> Claim | None:
    """ "have lost just one of their last nine in all competitions, 3-1 at home to B"."""
    mark = reading.by_number[int(match.group(2))]
    subject = subject_of(reading, discourse, left, key_of(mark))
    if subject is None or not discourse.alike(subject[0], key_of(mark)):
        return None
    claim = result_of(reading, frame.relation, *subject, key_of(mark), mark, at, score, "verb with preposition", 0.9 if subject[1] else 0.8)
    home_by_preposition(claim, match.group(1), "", mark)
    return claim


def without_opponent(reading: Reading, discourse: Discourse, frame: Frame, left: str, end: int, at: int) -> Claim | None:
    """ "Arsenal lost 2-0 at Old Trafford", "they won the first leg 2-1": the ground tells the other team, or the pair last told."""
    venue = AT_VENUE.match(reading.tagged, end)
    ground = reading.by_number[int(venue.group(2))] if venue else None
    score = score_within(reading, end, (venue.end() if venue else end) + 70)
    if score is not None and _RESULT_BETWEEN.search(reading.tagged, end, reading.tagged_start(score)):
        score = None  # "went out, losing 2-0 to B": the score is of the next verb
    if frame.relation != "draw" and _BY_A_DRAW.search(reading.tagged, end, end + 90):
        return None  # "won the title with a goalless draw against B"
    if (
        score is not None
        and _NOUN_OF_ANOTHER.match(reading.tagged, reading.tagged_end(score))
        and _AND_DID.search(reading.tagged, end, reading.tagged_start(score))
    ):
        return None  # "won the cup and reached the last eight with a 4-1 win over B"
    if score is not None and NEGATED.search(left[-30:]) and _ANOTHER_CLAUSE.search(reading.tagged, end, reading.tagged_start(score)):
        return None  # "have yet to win, though the 3-3 draw with B showed"
    against = (
        _BY_SCORE.match(reading.tagged, reading.tagged_start(score)) if score is not None and score.number in reading.by_number else None
    )
    if against is not None:
        return _after_score(reading, discourse, frame, left, at, score, against)
    subject = subject_of(reading, discourse, left, None)
    if subject is None or unreal(left) or (hypothetical(left, frame) and score is None):
        return None
    if ground is not None and isinstance(ground.value, VenueMention):
        home = ground.value.home_team_id
        if home and home != subject[0] and home in knowledge().teams and home in discourse.reader.teams:
            claim = result_of(reading, frame.relation, *subject, home, None, at, score, "at ground", 0.85)
            if score is None and HOPED.search(left, max(0, len(left) - 70)):  # "need only a draw at A Park"
                claim = Claim(reading, at, subject[0], home, subject[1], None, "scheduled", "hoped for", 0.7)
            _open_where_they_slipped_up(claim, end)
            claim.home, claim.home_mark = home, ground
            return claim
    rule = "alone"
    if score is None and re.match(r"[^.;«]{0,60}(?:«[CGD]\d+»[^.;«]{0,30}){0,2}by the same score", reading.tagged[end : end + 130]):
        score = score_earlier(reading, discourse, at)
        rule = "same score"
    alone = result_alone(reading, discourse, frame, subject, at, score, rule)
    if alone is not None and alone.alone and alone.home is None and host_at(ground) == alone.one:
        alone.home, alone.home_mark = alone.one, ground
    return alone
