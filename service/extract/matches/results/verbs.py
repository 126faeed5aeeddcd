"""Results told by verbs that take the beaten side as their object, and by their passives: "A beat B", "beaten by B", "held 1-1 by B".

Verbs with a preposition ("lost 2-0 to B") are ``prepositions``'s business.
"""

import re

from service.extract.matches.claim import Claim, host_at, key_of, other_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.frames import WON, Frame
from service.extract.matches.meetings import meeting
from service.extract.matches.opponents import opponent_of
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import (
    FILL,
    LINK,
    OBJECT,
    OUT,
    PASSIVE,
    TEAM,
    apart,
    score_after,
    score_earlier,
    score_within,
)
from service.extract.matches.results.prepositions import without_opponent
from service.extract.matches.results.to_grounds import to_ground
from service.extract.matches.results.told_there import THERE, result_there
from service.extract.matches.series import OF_SEVERAL
from service.extract.matches.subjects import object_after, subject_of
from service.extract.matches.subjects_after import gerund_of
from service.extract.matches.tense import FAILED, NEGATED, PRIZE, hypothetical, unreal, yet_to_come
from service.extract.national import is_nation

_HELD_BY = re.compile(
    r"(?: at home| away)? (?:to an? (?:[\w-]+ |«S\d+» ){0,3}(?:draw|stalemate)|«S\d+»)(?: at home| away| at (?:the )?«V\d+»)? by "
)
""" "A held to a draw by B" """


_LAST_TO = re.compile(
    r"«T(\d+)»,? (?:who (?:are|were|remain)(?: still)? )?(?:the (?:[\w-]+ )?(?:ones?|[a-z]+)|«E(\d+)») (?:so far |«D\d+» )?to (?:have )?$"
)
_THE_LAST = re.compile(r"the (?:last|only|first|previous|most recent) ")


def _last_to_beat(reading: Reading, discourse: Discourse, left: str, last: re.Match[str], mark: Mark, at: int) -> Claim | None:
    """ "A go to B, the last side to beat them": B beat A."""
    winner, words = reading.by_number[int(last.group(1))], last.group()
    if last.group(2):
        called = reading.by_number[int(last.group(2))]
        words = discourse.reader.document.lower[called.start : called.end] + " "
    if not _THE_LAST.search(words):
        return None
    subject = subject_of(reading, discourse, left[: last.start()], key_of(winner))
    if subject is None or not discourse.alike(subject[0], key_of(winner)):
        return None
    end = reading.tagged_end(mark)
    return result_of(reading, "win", key_of(winner), winner, *subject, at, score_after(reading, end), "last to beat", 0.8)


_BEATEN_FINALISTS = re.compile(r" (?:losing )?(?:semi-?|quarter-?)?finalists?\b")
""" "last season's beaten semi-finalists A": nobody is beaten here."""


_ADJECTIVE = re.compile(r"(?:«P\d+»'s?|\b(?:an?|his|her|another)) (?:[a-z]+ly |late |early |[a-z]+-half )?$")
""" "A's stunning free-kick denied B": he beat nobody by it."""


def with_object(reading: Reading, discourse: Discourse, frame: Frame, left: str, end: int, at: int) -> Claim | None:
    if reading.tagged.endswith("ing", 0, end) and _ADJECTIVE.search(left[-30:]):
        return None
    if frame.tense == "past" and _BEATEN_FINALISTS.match(reading.tagged, end) and not left.endswith(" by "):
        return None
    if frame.relation == "win" and frame.tense == "past" and PASSIVE.search(left[-24:]):
        return None if frame.shape == "apart" else with_passive(reading, discourse, left, end, at)
    if (
        frame.relation == "held"
        and frame.tense == "past"
        and (
            left.endswith("», ")
            or PASSIVE.search(left[-24:])
            or _HELD_BY.match(reading.tagged, end)
            or (left.endswith("» ") and reading.tagged.startswith((" by «T", " to a ", " to an ", " «S"), end))
        )
    ):
        return _held_by(reading, discourse, left, end, at)
    if frame.relation == "win" and frame.tense == "past" and _SIDE_THAT.search(left) and reading.tagged.startswith((" «E", " them"), end):
        return None  # "top, ahead of the side that beat them"
    if frame.relation == "win" and frame.shape == "object" and not frame.particles and _GAME_ITSELF.match(reading.tagged, end):
        return without_opponent(reading, discourse, _WIN, left, end, at)
    if frame.relation == "win" and frame.tense == "past" and frame.shape == "object" and reading.tagged.startswith(" «S", end):
        if _WHICH_THEY.search(left[-40:]):
            return without_opponent(reading, discourse, _WIN, left, end, at)
        return with_passive(reading, discourse, left, end, at)
    done_to = frame.relation == "win" and frame.shape != "apart" and frame.tense == "past"
    if done_to and left.endswith("», ") and _SUFFERED.match(reading.tagged, end):
        return with_passive(reading, discourse, left, end, at)
    pattern = OUT if frame.shape == "out" else apart(frame.particles) if frame.shape == "apart" else OBJECT
    hit = object_after(reading, pattern, end)
    if (
        hit is None
        and (discourse.we is not None or reading.quoted)
        and reading.tagged.startswith(" us", end)
        and not reading.tagged.startswith(" us for", end)
        and frame.relation == "win"
        and frame.shape != "apart"
    ):
        return _beat_us(reading, discourse, left, end, at)
    if frame.relation == "meets" and frame.tense == "past" and hit is not None and _SO_OFTEN.match(reading.tagged, hit[1].end()):
        return None
    if hit is None:
        return to_ground(reading, discourse, frame, left, end, at) if frame.home == "object" else None
    mark, match = hit
    if (last := _LAST_TO.search(left)) is not None and frame.relation == "win" and isinstance(mark.value, Epithet):
        return _last_to_beat(reading, discourse, left, last, mark, at)
    unclear = isinstance(mark.value, Epithet) and mark.value.kind in ("of_person", "his", "the")
    other = None if unclear else discourse.team(mark)
    subject = subject_of(reading, discourse, left, other) or as_team(reading, match.end(), other)
    if frame.tense == "ing" and mark.tag == "T" and (whose := gerund_of(reading, left, match.end(), mark)) is not None:
        subject = whose
    if _HIS_GOAL.search(left) and (given := _TO_GIVE.match(reading.tagged, match.end())) is not None:
        winner = reading.by_number[int(given.group(1))]
        subject = (key_of(winner), winner) if discourse.alike(key_of(winner), other or "") else subject
    if frame.home == "object" and is_nation(other) and mark.tag == "T":
        abroad = at_club_in(reading, discourse, left, other)
        subject, other = (abroad[0], abroad[1]) if abroad is not None else (subject, other)
    if subject is None:
        return None
    one, one_mark = subject
    if other is None:
        other = opponent_of(reading, discourse, mark, one)
    if other is None or other == one:
        return None
    score = score_after(reading, match.end()) or score_within(reading, end, match.end())
    if frame.relation == "meets":
        if isinstance(mark.value, Epithet) and mark.value.kind in ("his", "the") and (frame.home or mark.value.kind == "his"):
            discourse.objects.add(mark.number)
            if mark.value.kind == "his" or discourse.known_as(mark.value) != other:
                return None
        met = meeting(reading, frame, left, (one, one_mark, other, mark), at, score, match.end())
        if met is not None and met.home is None:
            home_beside(reading, met, end, match)
        return met
    if score is None and FAILED.search(left[-50:]) and discourse.alike(one, other):
        return Claim(reading, at, one, other, one_mark, mark, "finished", "failed to beat", 0.75)
    if unreal(left) or (score is None and (PRIZE.match(reading.tagged, match.end()) or OF_SEVERAL.match(reading.tagged, match.end()))):
        return None
    if score is None and frame.relation == "win" and mark.tag == "T" and _ITS_KEEPER.match(reading.tagged, match.end()):
        return Claim(reading, at, one, other, one_mark, mark, "finished", "beat their keeper", 0.7) if discourse.alike(one, other) else None
    if frame.tense == "ing" and _NEARLY.search(left, max(0, len(left) - 30)):
        return Claim(reading, at, one, other, one_mark, mark, "finished", "failed to beat", 0.75)
    if score is None and (hypothetical(left, frame) or (frame.tense == "ing" and _WOULD.match(reading.tagged, match.end()))):
        if discourse.alike(one, other) and yet_to_come(reading, frame, left, match.end()):
            ahead = Claim(reading, at, one, other, one_mark, mark, "scheduled", "to be beaten", 0.75)
            home_beside(reading, ahead, end, match)
            return ahead
        discourse.objects.add(mark.number)
        if discourse.alike(one, other):
            discourse.next_pair = discourse.next_pair or (one, other)
            discourse.tell((one, other), at)
        return None
    if frame.relation == "held":
        if score is None and not re.match(r"[^«;]{0,20}(?:to a|draw)", reading.tagged[match.end() : match.end() + 30]):
            return None
        return result_of(reading, "draw", one, one_mark, other, mark, at, score, "held", 0.9)
    claim = result_of(reading, "win", one, one_mark, other, mark, at, score, "verb", 0.95 if one_mark else 0.8)
    claim.through = score is None and (frame.shape == "out" or not _PAST.isdisjoint(frame.particles))
    if frame.shape == "out" and score is None and one_mark is None and not _HIS_GOAL.search(left):
        claim.advancing_span = claim.winner_span
        claim.winner, claim.winner_span, claim.advancing, claim.alone = None, None, one, True  # "the result knocked B out"
    home_beside(reading, claim, end, match)
    return claim


_ITS_KEEPER = re.compile(
    r"(?:'s?)? (?:(?:(?!(?:to|for|with|and|in|by|when|as|despite|without|after|on|at|from)\b)[\w-]+ )?"
    r"(?:goalkeeper|keeper|goalie|netminder|number one|custodian|shot-stopper)"
    r"|(?:[\w-]+ )?(?:defender|midfielder|striker|full-back|left-back|right-back|centre-back|centre-half|skipper|captain) «P\d+»)\b"
)
""" "X's shot beat B goalkeeper Y": a goal or a chance against B, whoever won."""
_HIS_GOAL = re.compile(
    r"\b(?:strike|goal|header|penalty|winner|volley|spot-kick|effort|free-?kick|hat-trick|brace|goals) (?:that |which )?(?:had )?$"
)
_TO_GIVE = re.compile(
    r"[^.;«]{0,30}(?:«[SDGCV]\d+»[^.;«]{0,20}){0,3}\bto (?:give|hand|earn|win|secure|clinch|send|put|take|fire) (?:the )?«T(\d+)»(?!'s? )"
)
""" "his was the strike that beat B in the final to give A the cup"."""
_WOULD = re.compile(r"(?: [\w-]+| «[DCGV]\d+»(?:'s)?){0,5} (?:would|could|might|will|may|can)\b(?! have\b)")
""" "knows that beating B on Saturday would take them top"."""


def at_club_in(
    reading: Reading, discourse: Discourse, left: str, country: str | None
) -> tuple[tuple[str, Mark | None] | None, str | None] | None:
    """ "A will travel to Holland": to the club there that they are to meet; nobody where none is known; None where no club travels."""
    visitor = subject_of(reading, discourse, left, None)
    if visitor is None or country is None or is_nation(visitor[0]):
        return None
    host = discourse.club_in(country, visitor[0])
    return (visitor, host) if host is not None else (None, country)


_SO_OFTEN = re.compile(
    r" (?:«D\d+» )?(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many) (?:times|occasions)|often)\b"
)
""" "We have met them twice in three years": no one match."""
_WIN = Frame("win", "against", "past")
_WHICH_THEY = re.compile(r"\b(?:which|that|one|match|game|tie|final|derby|contest|encounter) (?:the )?«[TE]\d+» (?:had |\w+ly )?$")
""" "a tie which A shaded 1-0": no passive."""
_SIDE_THAT = re.compile(
    r"\b(?:of|behind|than|below|above|to) (?:the (?:side|team|club|one|country|opponents)|«E\d+») (?:that|who|which) (?:had )?$"
)
_GAME_ITSELF = re.compile(
    r" (?:«D\d+»(?:'s)?|the|an?|that) (?:[\w-]+ ){0,2}«S\d+» (?:[\w-]+ )?"
    r"(?:thriller|epic|classic|affair|encounter|meeting|clash|derby|contest)\b(?! (?:with|against|at) (?:the )?«T)|"
    r" (?:the|an?|our|«E\d+»|its|that) (?:[\w-]+ |«[CGD]\d+»(?:'s)? ){0,3}?(?:tie|match|game|contest|derby|encounter|meeting|affair|"
    r"clash|thriller) «S"
)
""" "A edged the fifth-round tie 1-0"."""


def _beat_us(reading: Reading, discourse: Discourse, left: str, end: int, at: int) -> Claim | None:
    """ "They beat us 2-0": whoever speaks lost."""
    subject, score = subject_of(reading, discourse, left, discourse.we), score_after(reading, end)
    they = next((mark for mark in reversed(reading.of("E")) if mark.end + 1 == at), None)
    named = {key_of(mark) for mark in reading.of("T") if mark.end <= at} if they is not None else set()
    if len(named) == 1 and discourse.we not in named:
        subject = named.pop(), they  # "Against B you cannot switch off, they beat us here"
    if subject is None or hypothetical(left, WON):
        return None
    we = discourse.we
    if we is None and score is not None and discourse.first_pair and subject[0] in discourse.first_pair:  # of the two it is about
        we = other_of(discourse.first_pair, subject[0])
    dated = not {"D", "S"}.isdisjoint(reading.tags)
    lead = discourse.lead(subject[0]) if we is None and discourse.first_pair and dated else None
    if lead is not None and discourse.first_pair and lead in discourse.first_pair:
        we = lead
    if we is None or not discourse.alike(subject[0], we):
        return None
    return result_of(reading, "loss", we, None, *subject, at, score, "verb", 0.75)


_PAST = frozenset(("past", "off", "out", "aside"))


_AS_TEAM = re.compile(r"[^«;.]{0,30}(?:«[SCGDV]\d+»[^«;.]{0,20}){0,3}\bas (?:[\w-]+ ){0,3}?«T(\d+)» ")


def as_team(reading: Reading, position: int, other: str | None) -> tuple[str, Mark | None] | None:
    """ "A goal sank B as C held on": who it was for follows."""
    match = _AS_TEAM.match(reading.tagged, position)
    mark = reading.by_number[int(match.group(1))] if match else None
    return (key_of(mark), mark) if mark is not None and key_of(mark) != other else None


_HOME_AFTER = re.compile(r"[^«;.]{0,12}(?:«[SD]\d+»[^«;.]{0,14}?)?\b(at home|away)\b(?! (?:fans|supporters|goals?|side))")


def home_beside(reading: Reading, claim: Claim, start: int, match: re.Match[str]) -> None:
    """ "beat visitors B", "beat B 3-0 at home"."""
    between = reading.tagged[start : match.end()]
    after = _HOME_AFTER.match(reading.tagged, match.end())
    if "visitors" in between or (after and after.group(1) == "at home"):
        claim.home, claim.home_mark = claim.one, claim.one_mark
    elif re.search(r"\bhosts\b", between) or (after and after.group(1) == "away"):
        claim.home, claim.home_mark = claim.other, claim.other_mark


_BY_TEAM = re.compile(rf"({LINK}) by {FILL}{TEAM}(?! (?:referee|official|linesman|whistler)\b)")


def with_passive(reading: Reading, discourse: Discourse, left: str, end: int, at: int) -> Claim | None:
    match = _BY_TEAM.match(reading.tagged, end)
    if NEGATED.search(left[-30:]):
        return None
    if match is None:
        done = left.endswith(("having ", "has ", "have ", "had "))  # "having beaten the Portuguese 2-0"
        frame = Frame("win" if done else "loss", "against", "past")
        if _BESIDE.search(left) and (beaten := _beaten_at(reading, discourse, left, end, at)) is not None:
            return beaten
        if THERE.match(reading.tagged, end) and (there := result_there(reading, discourse, frame, left, end, at)) is not None:
            return there
        alone = without_opponent(reading, discourse, frame, left, end, at) if _AT_ONCE.match(reading.tagged, end) else None
        if alone is not None and reading.tagged.startswith(" there ", end):
            alone.home, alone.home_mark = alone.other, alone.score_mark
        return alone or _beaten_at(reading, discourse, left, end, at)
    mark = reading.by_number[int(match.group(3))]
    other = discourse.team(mark)
    beside = _BESIDE.search(left)
    named = reading.by_number[int(beside.group(1))] if beside else None
    subject = (key_of(named), named) if named is not None else subject_of(reading, discourse, left, other)
    if subject is None or other is None or subject[0] == other:
        return None
    score = score_within(reading, end, match.end()) or score_after(reading, match.end())
    if score is None and _IF_THEY_ARE.search(left, max(0, len(left) - 60)):
        return None
    if unreal(left) or (score is None and (PRIZE.match(reading.tagged, end) or PRIZE.match(reading.tagged, match.end()))):
        return None
    claim = result_of(reading, "loss", *subject, other, mark, at, score, "passive", 0.93)
    if re.search(r"\bat home\b", match.group()):
        claim.home, claim.home_mark = claim.one, claim.one_mark
    return claim


_NEARLY = re.compile(r"\b(?:moments?|minutes?|seconds?|inch(?:es)?|whisker) (?:away )?(?:from|of|off) $")
""" "were moments away from beating B": they did not."""
_IF_THEY_ARE = re.compile(
    r"\b(?:if|unless|should|whether|(?:the )?(?:unlikely )?event (?:that|of)|in case|even if|provided)"
    r" (?:the )?(?:«[TE]\d+»|they|we|it) (?:[\w-]+ ){0,2}$"
)
""" "will go up if they are beaten by B": told as what may be."""
_AT_ONCE = re.compile(r"(?: \w+| «D\d+»){0,2},? «S")


_SUFFERED = re.compile(
    r"(?: of (?:the |this year's )?(?:«C\d+»|cup|competition))?(?: «S\d+»)?(?: at home| away| on penalties"
    r"| in (?:a|the) (?:replay|«G\d+»))*(?: «D\d+»)? (?:at|by) (?:the )?(?:[\w-]+ ){0,3}«[TV]"
)
""" "A, knocked out at B", "A, eliminated at home by B": done to A, though no "was" says so."""


_BEATEN_AT = re.compile(
    r"(?: of (?:the |this year's )?(?:«C\d+»|cup|competition))?"
    r"(?: «S(\d+)»| (?P<same>(?:by|to) the same (?:score|scoreline|margin|result)))?(?: away)? "
    rf"(?:at|in(?= (?:the )?«T)) {FILL}«([TV])(\d+)»(?!'s? )"
)
_BESIDE = re.compile(r"«T(\d+)», $")
""" "watched by A, beaten 2-1 at B": what stands beside a team is of that team."""


def _beaten_at(reading: Reading, discourse: Discourse, left: str, end: int, at: int, relation: str = "loss") -> Claim | None:
    """ "A, thrashed 4-1 at B", "A, beaten 2-0 in Spain": the place tells by whom."""
    match = _BEATEN_AT.match(reading.tagged, end)
    if match is None:
        return None
    score = reading.by_number[int(match.group(1))] if match.group(1) else None
    score = score_earlier(reading, discourse, at) if match["same"] else score
    mark = reading.by_number[int(match.group(4))]
    home = host_at(mark)
    if home is None or home not in discourse.reader.teams or (score is None and relation == "draw"):
        return None
    beside = _BESIDE.search(left)
    named = reading.by_number[int(beside.group(1))] if beside else None
    subject = (key_of(named), named) if named is not None else subject_of(reading, discourse, left, home)
    if (subject is None or not discourse.alike(subject[0], home)) and is_nation(home):
        subject = subject_of(reading, discourse, left, None)
        home = (discourse.club_in(home, subject[0]) if subject is not None else None) or home
    if subject is None or not discourse.may_meet(subject[0], home):
        return None
    other_mark = mark if mark.tag == "T" and key_of(mark) == home else None
    claim = result_of(reading, relation, *subject, home, other_mark, at, score, "same score" if match["same"] else "beaten at", 0.85)
    claim.home, claim.home_mark = home, mark
    return claim


_SETTLED = re.compile(
    r"(?!'s? )[^.;«]{0,40}(?:«[DVC]\d+»[^.;«]{0,30}){0,3}(?:(?:«S(\d+)»|\ba|the) (?:\w+ )?(?:draw|stalemate)\b|\ba point\b)"
)
""" "A were frustrated by B, having to settle for a 0-0 draw"."""


_YET_WON = re.compile(
    r"[^.;«]{0,40}\b(?:but|before|and) (?:[\w-]+ ){0,4}(?:won|win|winner|beat|regained|restored|prevailed|triumphed|edged|lost|losing)\b"
)
""" "pegged back by B but still won"."""


def _held_by(reading: Reading, discourse: Discourse, left: str, end: int, at: int) -> Claim | None:
    """ "A were held 1-1 by B", "A were held to a draw at home by B", "A, held 1-1 in Spain"."""
    there = _beaten_at(reading, discourse, left, end, at, "draw")
    if there is not None:
        return there
    claim = with_passive(reading, discourse, left, end, at)
    if claim is None or claim.other_mark is None:
        return None
    between = reading.tagged[end : reading.tagged_start(claim.other_mark)]
    score = claim.score_mark
    after = reading.tagged_end(claim.other_mark)
    if score is None and (settled := _SETTLED.match(reading.tagged, after)) is not None:
        score = reading.by_number[int(settled.group(1))] if settled.group(1) else None
    elif (
        score is None and not reading.tagged.endswith(("held", "pegged back"), 0, end) and not re.search(r"\b(?:draw|stalemate)\b", between)
    ):
        return None
    if reading.tagged.endswith("pegged back", 0, end) and _YET_WON.match(reading.tagged, after):
        return None
    claim = result_of(reading, "draw", claim.one, claim.one_mark, claim.other, claim.other_mark, at, score, "held", 0.9)
    if re.search(r"\bat home\b", between):
        claim.home, claim.home_mark = claim.one, claim.one_mark
    return claim
