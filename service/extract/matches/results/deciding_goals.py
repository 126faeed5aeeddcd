# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told by the goal that brought them, its opponent named beside it: "scored the only goal against B", "his late winner at B", "a
last-gasp leveller at B", "X's goal giving B the points", "earned A a point at B", "X's strike was enough at B". Who scored in matches told otherwise is ``play``'s business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, host_at, key_of, other_of, result_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import score_after
from service.extract.matches.results.prepositions import home_by_preposition
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import subject_of
from service.extract.matches.subjects_after import lifted

_LATE = r"(?:late|last-gasp|last-minute|last-ditch|injury-time|stoppage-time|added-time|\d\d(?:st|nd|rd|th)-minute|very late|dramatic late|point-saving)"
_GOAL = (
    r"(?P<only>the (?:only|lone|solitary|sole) goal|the winning goal|(?:the|an?|his|her|«P\d+»'s?) (?:(?!last|first)[\w-]+ ){0,2}?(?:winner|match-winner|match-winning \w+))"
    rf"|(?P<level>(?:the|an?|his|her|«P\d+»'s?) (?:[\w-]+ )??(?P<late>{_LATE} )?(?:[\w-]+ )?(?:equali[sz]er|leveller))"
)
_DECIDED = re.compile(
    rf"(?:{_GOAL})(?: of the (?:game|match|contest|night|afternoon|evening|day|tie))?"
    r"(?: for (?:the )?«T(?P<own>\d+)»)? (?P<where>against|at home to|at home against|away to|away at|at|over)(?: the)? (?:visiting |visitors |hosts |champions |leaders |neighbours |rivals )?«(?P<tag>[TV])(?P<other>\d+)»(?!'s? [a-z])"
)
_GOALS = frozenset("goal winner match-winner match-winning equaliser equalizer leveller".split())
_NOT_ONE = re.compile(
    r"\b(?:without|no|needed|need|never|almost|nearly|denied|deny|disallowed|ruled out|search\w*|chas\w+|push\w*|look\w*|for|hoping|wanted) $"
)
""" "in search of the winner against B"."""
_ONLY = re.compile(r"the (?:only|lone|solitary|sole) ")
_GIVING = re.compile(
    r"\b(?:goal|winner|header|strike|penalty|volley|free-?kick|effort|finish|own goal) (?:from|by) «P\d+» (?:[a-z]+ )?"
    r"(?:giving|handing|earning|gifting|securing|snatching|sealing|bringing|gave|handed|earned|gifted|secured|snatched|sealed|brought) (?:the )?«T(?P<winner>\d+)» "
    r"(?:an? |the |all |all the )(?:[\w-]+ )?(?:victory|win|points|three points|spoils)\b(?! (?:over|against|at|away|in front))|"
    r"\b(?:goal|winner|header|strike|penalty|volley|free-?kick|effort|finish) (?:from|by) «P\d+» (?:giving|handing|earning|gifting|gave|handed|earned|gifted) (?:the )?«T(?P<won>\d+)» (?:victory|success|the title)\b(?! (?:over|against|at|away))"
)
_GIVES = frozenset(
    "giving handing earning gifting securing snatching sealing bringing gave handed earned gifted secured snatched sealed brought".split()
)
_GAVE_THEM = re.compile(
    r"\b(?:earn|earned|earns|earning|gave|gives|giving|handed|rescued|rescues|rescuing|salvaged|secured|secures|won|snatched|snatching|brought|gifted|bought|clinched) (?:the )?«T(?P<one>\d+)» (?P<what>an? (?:[\w-]+ ){0,2}(?:point|draw)|(?:all |the |maximum |all the |all three )?(?:three )?points|(?:an? )?(?:[\w-]+ ){0,2}(?:win|victory|success)) (?P<at>at|against|away to|away at|over|with|at home to) (?:the )?(?:[\w-]+ )?«T(?P<other>\d+)»(?!'s? [a-z])"
)
""" "X's late goal earned A a point at B"."""
_NOT_YET = re.compile(r"\b(?:would|could|might|may|will|can|should|must|if|almost|nearly|thought|to) (?:have )?(?:[\w-]+ )?$")
_AGAINST_THEM = re.compile(
    r"«T(?P<theirs>\d+)»'s? (?:(?:[\w-]+ ){0,2}(?:goal|goals|winner|equali[sz]er|opener|leveller|penalty)|first|second|third|fourth) against (?:«E(?P<them>\d+)»|(?P<us>us)\b)"
)
""" "the free-kick that led to B's first goal against his side"."""


_SUFFICED = re.compile(
    r"\b(?P<what>goal|strike|header|penalty|volley|free-?kick|effort|finish|shot|spot-kick)(?: (?:by|from) (?:\w+ )?«P\d+»)?(?: (?!(?:was|is|being|proved|proving)\b)[\w-]+| «D\d+»){0,4}? (?:(?:was|is|being|proved|proving|turned out to be|had been) )?"
    r"(?:just |more than |good |only just |\w+ly |always )?(?:enough|sufficient|all (?:the )?«[TE](?P<needed>\d+)» needed)"
    r"(?: (?:for|to (?:earn|give|bring|hand|take)) (?:the )?«T(?P<won>\d+)»)?(?: (?:for |to (?:earn|bring|win|secure|claim|take|give|settle|clinch) )?(?:(?:(?:the|all|all three|a|an|three|maximum) )?(?:\w+ )?(?:points|win|victory|success|it)))?"
    r" (?P<where>against|at|over|at home to|away to|away at) (?:the )?(?:[a-z]+ )?«T(?P<other>\d+)»(?!'s? [a-z])"
)
""" "X's strike proved enough against B", "X's early goal sufficient for A at B", "X's penalty was all A needed at B"."""
_ENOUGH = (" enough ", " sufficient ", " needed ")
_NOT_ENOUGH = re.compile(r"\bnot (?:\w+ )?(?:enough|suff)")
_FURTHER = re.compile(r"\b(?:second|third|fourth|fifth|another|two|three|late double)(?: [\w-]+){0,2} $")
""" "X's second goal was enough": not the only one."""


_GAINS = (" win", " victor", " success", " point", " draw")


def deciding_goals(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so."""
    tagged = reading.tagged
    for match in _DECIDED.finditer(tagged) if not _GOALS.isdisjoint(reading.words) and not {"T", "V"}.isdisjoint(reading.tags) else ():
        yield from _decided(reading, discourse, match)
    for match in _GIVING.finditer(tagged) if {"T", "P"} <= set(reading.tags) and not _GIVES.isdisjoint(reading.words) else ():
        yield from _given(reading, discourse, match)
    for match in _GAVE_THEM.finditer(tagged) if reading.tags.count("T") > 1 and any(map(tagged.__contains__, _GAINS)) else ():
        yield from _earned(reading, discourse, match)
    for match in _SUFFICED.finditer(tagged) if "T" in reading.tags and any(map(tagged.__contains__, _ENOUGH)) else ():
        yield from _sufficed(reading, discourse, match)
    for match in _AGAINST_THEM.finditer(tagged) if " against " in tagged and "»'" in tagged and "D" in reading.tags else ():
        yield from _scored_against(reading, discourse, match)


def _decided(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    left, place = reading.tagged[: match.start()], reading.by_number[int(match["other"])]
    if _NOT_ONE.search(left[-24:]):
        return
    host = host_at(place)
    other = host if host in discourse.reader.teams else None
    after = lifted(reading, left, place) if place.tag == "T" else None
    own = reading.by_number[int(match["own"])] if match["own"] else after[1] if after is not None else None
    subject = (
        (key_of(own), own) if own is not None else _scorers(reading, discourse, match, other) or subject_of(reading, discourse, left, other)
    )
    named = match.group().startswith("«P")
    if subject is None or (subject[1] is None and not discourse.person and not named) or (own is None and _another_mans(left, subject)):
        return
    if place.tag == "V" and (other is None or not discourse.alike(subject[0], other)):
        yield from _on_neutral_ground(reading, discourse, match, place)
        return
    near = _ITS_MEN.search(left[-60:]) if place.tag == "V" and other is not None else None
    if near is not None and key_of(reading.by_number[int(near.group(1))]) == other:
        yield from _at_their_own(reading, discourse, match, reading.by_number[int(near.group(1))], place)
        return
    if other is None or not discourse.may_meet(subject[0], other):
        return
    told_of = (key_of(mark) == other for mark in reading.of("T") if mark.start < place.start)
    if any({subject[0], other} == set(pair) for pair in discourse.here) or (place.tag == "V" and (discourse.here or any(told_of))):
        return
    at = reading.to_text(match.start())
    score = score_after(reading, match.end())
    if match["level"] and not match["late"] and score is None:
        claim = Claim(reading, at, subject[0], other, subject[1], place, "finished", "against", 0.7)
    else:
        claim = result_of(reading, "draw" if match["level"] else "win", *subject, other, place, at, score, "deciding goal", 0.8)
    _one_goal(claim, match)
    claim.other_mark = place if place.tag == "T" else None
    home_by_preposition(claim, match["where"], "", place)
    yield claim


_ITS_MEN = re.compile(r"«T(\d+)»(?:'s? «P\d+»)? (?:[\w-]+ ){0,4}$")


def _at_their_own(reading: Reading, discourse: Discourse, match: re.Match[str], host: Mark, ground: Mark) -> Iterator[Claim]:
    """ "A were denied top spot when B scored a late winner at C Park", which is B's."""
    home = key_of(host)
    guests = [key for end, key in discourse.subjects if discourse.may_meet(key, home) and end < host.start]
    if not guests or discourse.here:
        return
    relation = "draw" if match["level"] else "win"
    claim = result_of(reading, relation, home, host, guests[-1], None, reading.to_text(match.start()), None, "deciding goal", 0.75)
    if match["level"] and not match["late"]:
        claim.winner, claim.winner_span = None, None
    claim.home, claim.home_mark = home, ground
    yield claim


_SCORES = re.compile(r"«P(\d+)»(?:'s?|,? who)? (?!«)[^«;,]{0,40}$")
_HE_SCORES = re.compile(r"\b(?:he|she) [^«;,]{0,30}$")


def _scorers(reading: Reading, discourse: Discourse, match: re.Match[str], other: str | None) -> tuple[str, Mark] | None:
    """ "X got the only goal": his team, where it is known."""
    scores = _SCORES.search(reading.tagged[max(0, match.start() - 60) : match.start()])
    man = reading.by_number[int(scores.group(1))] if scores is not None else None
    team = discourse.team(man, other) if man is not None else None
    return (team, man) if team is not None and man is not None and team != other else None


def _another_mans(left: str, subject: tuple[str, Mark | None]) -> bool:
    """Whether a man scored of whom the clause does not tell that he is of the team that it names: "A were beaten by B, and X got the winner"."""
    if subject[1] is None or subject[1].tag != "T":
        return False
    scores = _SCORES.search(left[-60:])
    own = f"«T{subject[1].number}»"
    if scores is not None and own in left[-100:] and re.search(rf"{own}(?:'s?)? (?:[\w-]+ ){{0,3}}«P{scores.group(1)}»", left) is not None:
        return False
    return scores is not None or _HE_SCORES.search(left[-60:]) is not None


def _one_goal(claim: Claim, match: re.Match[str]) -> None:
    only = _ONLY.match(match.group()) if claim.winner == "one" and claim.score is None else None
    if only is not None:
        start = claim.at
        set_score(claim, Mark(-1, "S", start, start + 1, ScoreMention(start, start + len(only.group()), 1, 0, "final")), "one")


def _on_neutral_ground(reading: Reading, discourse: Discourse, match: re.Match[str], ground: Mark) -> Iterator[Claim]:
    """ "the 2003 semi-final, when X got the only goal at Old Trafford": of the two that the article is about."""
    pair = discourse.first_pair
    man = next((mark for mark in reversed(reading.of("P")) if reading.tagged_end(mark) <= match.start()), None)
    own = discourse.team(man) if man is not None else None
    stages = [mark.value for mark in reading.of("G") if isinstance(mark.value, StageMention) and mark.start < ground.start]
    if match["level"] or pair is None or own not in pair or not stages or discourse.here:
        return
    claim = result_of(reading, "win", own, man, other_of(pair, own), None, reading.to_text(match.start()), None, "deciding goal", 0.75)
    _one_goal(claim, match)
    claim.alone = True
    yield claim


def _given(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    """ "they lost the title in May, a goal from X giving B victory": over the side that the sentence is about."""
    winner = reading.by_number[int(match["winner"] or match["won"])]
    left = reading.tagged[: match.start()]
    if " " not in left or ("«T" in left[left.rfind(";") + 1 :] and not any(key != key_of(winner) for _, key in discourse.subjects)):
        return
    subject = subject_of(reading, discourse, left, key_of(winner))
    if subject is None or subject[1] is None or subject[1].tag == "P" or not discourse.alike(subject[0], key_of(winner)):
        return
    at = reading.to_text(match.start())
    yield result_of(reading, "loss", *subject, key_of(winner), winner, at, score_after(reading, match.end()), "deciding goal", 0.75)


def _earned(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    one, other = reading.by_number[int(match["one"])], reading.by_number[int(match["other"])]
    if not discourse.may_meet(key_of(one), key_of(other)) or _NOT_YET.search(reading.tagged, 0, match.start()):
        return
    relation = "draw" if match["what"].endswith(("point", "draw")) else "win"
    score = score_after(reading, match.end())
    claim = result_of(reading, relation, key_of(one), one, key_of(other), other, reading.to_text(match.start()), score, "set phrase", 0.8)
    home_by_preposition(claim, match["at"], "", other)
    yield claim


def _sufficed(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    place, left = reading.by_number[int(match["other"])], reading.tagged[: match.start()]
    other = key_of(place)
    named = reading.by_number[int(match["won"] or match["needed"])] if match["won"] or match["needed"] else None
    key = discourse.team(named, other) if named is not None else None
    subject = (key, named) if key is not None else _scorers(reading, discourse, match, other) or subject_of(reading, discourse, left, other)
    if subject is None or not discourse.may_meet(subject[0], other) or _NOT_YET.search(left) or _NOT_ENOUGH.search(match.group()):
        return
    score = score_after(reading, match.end())
    claim = result_of(reading, "win", *subject, other, place, reading.to_text(match.start()), score, "deciding goal", 0.8)
    if score is None and not _FURTHER.search(left[-40:]) and "S" not in reading.tags:
        end = reading.to_text(match.start()) + len(match["what"])
        set_score(claim, Mark(-1, "S", claim.at, end, ScoreMention(claim.at, end, 1, 0, "final")), "one")
    home_by_preposition(claim, match["where"], "", place)
    yield claim


def _scored_against(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    mark = reading.by_number[int(match["theirs"])]
    other = key_of(mark)
    subject = (discourse.we, None) if match["us"] else subject_of(reading, discourse, reading.tagged[: match.start("them") - 2], other)
    own = subject[0] if subject is not None else None
    if own is not None and discourse.may_meet(own, other):
        yield Claim(reading, reading.to_text(match.start()), own, other, None, mark, "finished", "against", 0.7)
