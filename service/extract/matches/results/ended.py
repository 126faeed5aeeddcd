# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told by how it ended alone: "It ended 2-1 to A", "it was A who came out on top, 2-0", "Nil-nil at B Park" after a sentence on A
and B. Each is a claim of its own; a score that only completes the match just told is read by ``told_later``.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, host_at, key_of, other_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.subjects import subject_of

_TO_WHOM = re.compile(
    r"(?:^|[;:] |\b(?:ended|finished|ends|finishes|stood|full[- ]time:?|final score:?) (?:up )?(?:at )?)«S(\d+)» (?:to|in favour of) (?:the )?«([TE])(\d+)»(?!'s? [a-z])"
)
_CAME_OUT = (
    r"(?:came out on top|came out (?:the )?winners|came out ahead|prevailed|triumphed|emerged (?:victorious|on top|as winners|with (?:the|all three) points)|"
    r"took (?:the|all three) (?:points|spoils|honours)|had the last (?:laugh|word)|claimed (?:the|all three) (?:points|spoils)|went home happy|celebrated|were smiling)"
)
_IT_WAS = re.compile(
    rf"\bit (?:was|had been) (?:the )?«([TE])(\d+)» (?:who|that|which) (?:had |\w+ly )?{_CAME_OUT}[^.;«]{{0,25}}(?:«[DVC]\d+»[^.;«]{{0,15}}){{0,2}}«S(\d+)»"
)
_LEVEL_AT_LAST = re.compile(r"\bit (?:all )?(?:ended|finished) (?:up )?(?:all square |level |in a |at )?«S(\d+)»")
""" "X twice gave them the lead against B: it ended 2-2"."""
_MET = re.compile(r"\bagainst (?:the )?«T(\d+)»(?!'s? )")
_BOTH = re.compile(r"«T(\d+)» and «T(\d+)»(?!'s? )")


_IT_ENDED = re.compile(
    r"(?:^|[,;] |\b(?:but|and|until|before) )(?:(?:instead|in the end|eventually),? )?(?:it|that|the (?:first |original )?(?:match|game|tie|meeting|encounter)) (?:had )?(?:ended|finished)"
    r"(?: up)?(?: all square)?(?: at)? «S(\d+)»(?! (?:to|between|in favour)\b)"
)
""" "Instead it finished 1-1": of the two who have to replay it."""


_ENDED_AT = re.compile(
    r"\bit (?:had )?(?:ended|finished|was)(?: up)?(?: all square| honours even| level)?(?: at)?,? «S(\d+)»,? at (?:the )?(?:[\w-]+ )?«V(\d+)»"
)
""" "A won 2-0 at home and it finished all square, 0-0, at B Park": of the two just told of, one of whom is at home there."""


_THE_GAME = re.compile(
    r"\b(?:the|that|their|his|our|last [a-z]+'s|«D\d+»'s) (?:home |away )?«T(?P<other>\d+)» (?:game|match|tie|clash|fixture|encounter|one|derby)(?: (?:[^«.;]|«[DVC]\d+»){0,40}?)?"
    r" (?:had )?(?:finished|ended|went)(?: up)?(?: all square)?(?: in an?| at)? «S(?P<score>\d+)»(?: (?:to|in favour of|the way of|in the favour of) (?:the )?«[TE](?P<won>\d+)»)?(?!'s? )(?! to )"
)
""" "The B game finished 3-1 to B": of whom the article is about."""
_ENDED_AGAINST = re.compile(
    r"«T(\d+)»'s? (?:[\w-]+ |«[CGD]\d+»(?:'s)? ){0,6}?(?:game|match|outing|opener|tie|fixture|appearance|debut|assignment|friendly)(?: [\w-]+| «[CGD]\d+»(?:'s)?){0,6}? (?:had )?(?:ended|finished)(?: up)? «S(\d+)» (?:against|with) (?:the )?(?:[\w-]+ |«[CG]\d+» ){0,2}«T(\d+)»(?!'s? )"
)
""" "A's first outing as champions ended 4-0 against B": the first figure is A's."""


_SETTLED_FOR = re.compile(
    r"«T(?P<one>\d+)» (?:duly |also |eventually )?(?:ended|finished|completed) (?:the|their|its|«E\d+») (?:[\w-]+ |«[CD]\d+»(?:'s)? ){0,3}?(?:game|match|tie|clash|fixture|encounter|contest|meeting|outing|duel) (?:with|against)"
    r" (?:the |visiting |hosts |visitors |neighbours |rivals |champions |leaders ){0,2}«T(?P<other>\d+)»(?!'s? )"
    r"(?:,? (?:at|in|on) (?:the )?«[VDC]\d+»)?,? (?:(?:level |all square )?(?:at )?«S(?P<level>\d+)»(?! (?:up|down|ahead|behind|lead|in front))"
    r"|(?:in|to|with) (?:an? |another )?(?:(?!(?:after|when|before|at|with)\b)[\w-]+ ){0,2}«S(?P<score>\d+)» (?:[\w-]+ )?(?:draw|stalemate|tie|deadlock)\b)"
)
""" "A ended their game with B 1-1"."""
_NEVER_SETTLED = re.compile(
    r"«T(\d+)» and (?:the )?«T(\d+)»(?!'s? )[^«;.]{3,100}?,? (?:where|and|but|as|when|until) (?:it|the (?:game|match|tie)) (?:all )?(?:had )?(?:ended|finished)(?: up)?(?: level| all square)?(?: at)? «S(\d+)»"
)
""" "A and B could have played all night without a goal, and it ended goalless"."""


def ended_so(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The results of the sentence, of the two teams that it or the one before speaks of."""
    tagged, marks = reading.tagged, reading.by_number
    if "S" not in reading.tags:
        return
    for match in _TO_WHOM.finditer(tagged) if " to " in tagged or " favour" in tagged else ():
        yield from _won_by(reading, discourse, marks[int(match.group(3))], marks[int(match.group(1))])
    for match in _IT_WAS.finditer(tagged) if "it was" in tagged or "it had" in tagged else ():
        yield from _won_by(reading, discourse, marks[int(match.group(2))], marks[int(match.group(3))])
    for match in _IT_ENDED.finditer(tagged) if discourse.next_pair and ("ended" in tagged or "finished" in tagged) else ():
        yield from _left_level(reading, discourse, marks[int(match.group(1))])
    for match in _ENDED_AT.finditer(tagged) if "V" in reading.tags and "it " in tagged else ():
        yield from _level_there(reading, discourse, marks[int(match.group(1))], marks[int(match.group(2))])
    for match in _THE_GAME.finditer(tagged) if "ended" in tagged or "finished" in tagged or "went" in tagged else ():
        yield from _their_game(reading, discourse, match)
    for match in _SETTLED_FOR.finditer(tagged) if reading.tags.count("T") > 1 else ():
        one, other, score = (marks[int(number)] for number in (match["one"], match["other"], match["level"] or match["score"]))
        if discourse.may_meet(key_of(one), key_of(other)) and _is_level(score):
            yield result_of(reading, "draw", key_of(one), one, key_of(other), other, one.start, score, "ended so", 0.85)
    for match in _NEVER_SETTLED.finditer(tagged) if " and " in tagged and reading.tags.count("T") == 2 else ():
        one, other, score = (marks[int(number)] for number in match.groups())
        if discourse.may_meet(key_of(one), key_of(other)) and _is_level(score):
            yield result_of(reading, "draw", key_of(one), one, key_of(other), other, score.start, score, "ended so", 0.8)
    for match in _ENDED_AGAINST.finditer(tagged) if "against " in tagged and ("ended" in tagged or "finished" in tagged) else ():
        one, score, other = (marks[int(number)] for number in match.groups())
        value = score.value
        if isinstance(value, ScoreMention) and value.kind == "final" and discourse.may_meet(key_of(one), key_of(other)):
            relation = "draw" if value.level else "win" if value.first > value.second else "loss"
            yield result_of(reading, relation, key_of(one), one, key_of(other), other, score.start, score, "ended so", 0.8)
    for match in _LEVEL_AT_LAST.finditer(tagged) if "it " in tagged and "against " in tagged else ():
        yield from _level_at_last(reading, discourse, marks[int(match.group(1))], match.start())
    if tagged.startswith("«S") and "T" not in reading.tags:
        yield from _drawn_before(reading, discourse)


def _won_by(reading: Reading, discourse: Discourse, winner: Mark, score: Mark) -> Iterator[Claim]:
    value, one = score.value, discourse.team(winner)
    if one is None or not isinstance(value, ScoreMention) or value.kind != "final" or value.level:
        return
    named = list(dict.fromkeys(key for mark in reading.of("T") if (key := key_of(mark)) != one and discourse.alike(key, one)))
    other = named[0] if len(named) == 1 else discourse.other(one)
    if other is not None and discourse.may_meet(one, other):
        yield result_of(reading, "win", one, winner, other, None, score.start, score, "ended so", 0.8)


def _their_game(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    mark, score = reading.by_number[int(match["other"])], reading.by_number[int(match["score"])]
    subject = subject_of(reading, discourse, reading.tagged[: match.start()], key_of(mark))
    won = discourse.team(reading.by_number[int(match["won"])]) if match["won"] else None
    one = subject[0] if subject is not None else None
    if one is None or not discourse.alike(one, key_of(mark)) or (won not in (one, key_of(mark)) if match["won"] else not _is_level(score)):
        return
    relation = "draw" if won is None else "win" if won == one else "loss"
    yield result_of(reading, relation, one, None, key_of(mark), mark, score.start, score, "ended so", 0.75)


def _is_level(score: Mark) -> bool:
    value = score.value
    return isinstance(value, ScoreMention) and value.kind == "final" and value.level


def _left_level(reading: Reading, discourse: Discourse, score: Mark) -> Iterator[Claim]:
    """The first match of two who are to meet again, where the text speaks of no match of theirs that was played."""
    pair = discourse.next_pair
    if pair is None or not _is_level(score):
        return
    before = discourse.reader.readings[max(0, reading.number - 1)]
    named = {key_of(mark) for each in (before, reading) for mark in each.of("T") if each.paragraph == reading.paragraph}
    if (discourse.pair and set(pair) == set(discourse.pair)) or not named or not named <= set(pair):
        return
    yield result_of(reading, "draw", pair[0], None, pair[1], None, score.start, score, "ended so", 0.75)


def _level_at_last(reading: Reading, discourse: Discourse, score: Mark, position: int) -> Iterator[Claim]:
    met = _MET.search(reading.tagged, 0, position)
    if met is None or not _is_level(score):
        return
    mark = reading.by_number[int(met.group(1))]
    subject = subject_of(reading, discourse, reading.tagged[: met.start()], key_of(mark))
    if subject is not None and discourse.may_meet(subject[0], key_of(mark)):
        yield result_of(reading, "draw", *subject, key_of(mark), mark, score.start, score, "ended so", 0.8)


def _level_there(reading: Reading, discourse: Discourse, score: Mark, ground: Mark) -> Iterator[Claim]:
    home = host_at(ground)
    told = [pair for pair in (*reversed(discourse.here), discourse.first_pair) if pair is not None and home in pair]
    if home is None or not told or not _is_level(score):
        return
    other = other_of(told[0], home)
    claim = result_of(reading, "draw", home, None, other, None, score.start, score, "ended so", 0.75)
    claim.home, claim.home_mark = home, ground
    yield claim


def _drawn_before(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "A and B were both dreadful. Nil-nil at C Park." """
    score = reading.marks[0]
    before = discourse.reader.readings[reading.number - 1] if reading.number else None
    if before is None or before.paragraph != reading.paragraph or before.quoted or "S" in before.tags or not _is_level(score):
        return
    both = _BOTH.search(before.tagged)
    if both is None or len({key_of(mark) for mark in before.of("T")}) != 2:
        return
    one, other = (before.by_number[int(number)] for number in both.groups())
    if discourse.may_meet(key_of(one), key_of(other)):
        yield result_of(reading, "draw", key_of(one), None, key_of(other), None, score.start, score, "ended so", 0.75)
