# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told by what a side took or suffered, its opponent being named elsewhere: "A stumbled, B taking the spoils", "A took the points when
the sides met", "won their first meeting", "the wrong end of a 4-2 scoreline", "heartbreak against B", "B were beaten on penalties in the last
round" after a sentence on A's way there.

Points taken off a side that is named beside them are ``points``'s business, sentences that only say how it ended ``ended``'s.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, key_of, new_claim, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import score_after
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import subject_of

_SPOILS = r"(?:all (?:the |three )?|the |maximum |a full |full )(?:three )?(?:points|spoils|honours|bragging rights)\b(?! (?:off|from|at|against|clear|behind|with) )"
_WHILE_TAKING = re.compile(
    rf", (?:with )?(?:the )?«T(\d+)» (?:taking|claiming|grabbing|collecting|pocketing|making off with|walking off with|running off with) {_SPOILS}"
)
_WHEN_THEY_MET = re.compile(
    rf"\b(?:took|claimed|grabbed|collected|pocketed|made off with|walked off with|had taken|won) {_SPOILS} (?:«D\d+» )?"
    r"(?:when (?:the (?:two )?(?:sides|teams|pair|clubs|two|rivals|neighbours)|«E\d+») (?:last |first |previously |both )?(?:met|played|clashed|faced)\b"
    r"|(?:in|from) the (?:(?:first|earlier|previous|corresponding|last|opening) (?:meeting|game|fixture|encounter|match|clash|derby)\b|«G(?P<game>\d+)»))"
)
""" "A took the points when the sides met", "A took the spoils in the reverse fixture"."""
_THE_TWO = r"(?:the )?(?:two )?(?:sides|clubs|teams|pair|rivals|two|neighbours|countries|nations)"
_EARLIER = r"(?:first|last|previous|earlier|most recent|only other|other|corresponding|opening|equivalent)"
_WON_MEETING = re.compile(
    rf"\b(won|edged|shaded|took|lost|drew) (?:the|their|its|«E\d+»|{_THE_TWO}') (?:(?:«D\d+»(?:'s)?|season's|year's) )?"
    rf"(?:(?:{_EARLIER} )+(?:«C\d+» |league |cup |competitive )?(?:(?:meeting|encounter|clash|derby)(?! (?:with|against|of|at|away|home)\b)|(?:game|match|fixture|tie|contest) between {_THE_TWO}\b)"
    r"|corresponding (?:fixture|game|match|tie)(?! (?:with|against|of|at|away|home)\b)|«G(?P<game>\d+)»(?! (?:with|against|of|away|home|at (?!(?:the )?«V))\b))(?! (?:«S|\d))"
)
""" "A, who won the first meeting", "lost the reverse fixture in October": of the two who are told to meet."""
_WRONG_END = re.compile(
    r"\b(?:wrong|receiving) (?:end|side) of an? (?:[\w-]+ )?«S(\d+)»(?: (?:scoreline|score|result|verdict|defeat|hammering|thrashing|beating|hiding|drubbing|mauling|reverse|loss))?(?! (?:[\w-]+ )?(?:against|by|to|from|at|with) (?:the )?«T)"
)
_HURT = re.compile(
    r"\b(?:heartbreak|agony|misery|despair|anguish|humiliation|embarrassment|nightmare|trauma|torment|disappointment) (?:(?:in|at) (?:the )?«[VGC]\d+» )?(against|at the hands of|at) (?:the )?«T(\d+)»(?!'s? [a-z])"
)
""" "the memory of last season's play-off heartbreak against B"."""
_SO_NEAR = re.compile(
    r"«T(\d+)» (?:were|had been|looked|seemed) (?:just |only |within )?(?:[\w-]+ ){0,3}(?:from|of|away from|set for|heading for|bound for|on course for) (?:a |the |an |all )?(?:[\w-]+ )?(?:victory|win|points|three points)\b[^.;«]{0,20}"
    r"(?:when|until|before) (?:the )?«T(\d+)»(?:'s?)? (?:[\w-]+ )?(?:«P\d+» )?(?:levelled|equali[sz]ed|drew level|struck|pounced|pulled level|snatched a point|hit back)\b"
)
""" "A were a minute from victory when B's X levelled"."""
_GAVE_A_SCARE = re.compile(
    r"«T(\d+)» (?:had )?(?:gave|given|giving) (?:the )?«T(\d+)» (?:an? |the )?(?:[\w-]+ )?(?:scare|fright|shock|game|test|match|contest|run for (?:«E\d+»|its) money)\b"
)
""" "A gave B a scare before losing 4-2": they met."""
_TOOK_LEG = re.compile(
    r"\b(?:took|taken|taking|takes|take|claimed|claiming|shaded|shading) (?:the|«E\d+»|its) (?:[\w-]+ )?«G(\d+)» «S(\d+)»(?: (away|at home)\b)?(?! (?:over|against|from|at|with|to) )"
)
_VICTIMS = re.compile(
    r"«T(\d+)»,? (?:(?:were|being|became|have become|are|proved) )?(?:the |«E\d+» )?(?:latest |next |most recent |first |last |hapless |unlucky |unfortunate )*victims(?! (?:of|to)\b)"
)
""" "B were the latest victims": of the side that the talk is of."""
_ROUTE = re.compile(
    r"\b(?:the hard way|the (?:long|scenic) route|(?:route|road|path|way|run|journey|progress|passage) (?:to|into|so far|there|has|was|included)|cup run|reached? this stage|got (?:here|there|this far)|come this far|en route)\b"
)
_FELL = re.compile(
    r"«T(\d+)» (?:were|was|had been) (?:\w+ly )?(?:beaten|knocked out|eliminated|disposed of|dispatched|despatched|seen off|edged out|overcome|defeated|swept aside|brushed aside|accounted for|put out|dumped out|dismissed|turned over|put to the sword|swatted aside|taken care of|sent packing|thumped|thrashed|hammered|humbled|toppled|squeezed out)\b(?!(?: [\w'-]+| «[SDGC]\d+»){0,6} (?:by|at) (?:the )?«[TE])"
)


def outcomes(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so."""
    tagged = reading.tagged
    if " points" in tagged or " spoils" in tagged or " honours" in tagged or " rights" in tagged:
        yield from _spoils(reading, discourse)
    if not _WON.isdisjoint(reading.words) and (match := _WON_MEETING.search(tagged)):
        yield from _met_before(reading, discourse, match)
    if " of a" in tagged and "S" in reading.tags and (match := _WRONG_END.search(tagged)):
        yield from _suffered(reading, discourse, match)
    for match in (
        _HURT.finditer(tagged) if ("D" in reading.tags or "G" in reading.tags) and (" against " in tagged or " at " in tagged) else ()
    ):
        yield from _hurt(reading, discourse, match)
    if reading.tags.count("T") > 1 and " from " in tagged and (near := _SO_NEAR.search(tagged)):
        one, other = (reading.by_number[int(number)] for number in near.groups())
        if discourse.may_meet(key_of(one), key_of(other)):
            yield new_claim(reading, one, other, one.start, "finished", "against", 0.75)
    if reading.tags.count("T") > 1 and " g" in tagged and (scare := _GAVE_A_SCARE.search(tagged)):
        one, other = (reading.by_number[int(number)] for number in scare.groups())
        if discourse.may_meet(key_of(one), key_of(other)):
            yield new_claim(reading, one, other, one.start, "finished", "against", 0.8)
    for match in _VICTIMS.finditer(tagged) if "victims" in reading.words else ():
        yield from _victims(reading, discourse, reading.by_number[int(match.group(1))])
    if "T" in reading.tags and (" were " in tagged or " was " in tagged or " been " in tagged):
        yield from _on_the_way(reading, discourse)


def _spoils(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    for match in _WHILE_TAKING.finditer(reading.tagged):
        mark = reading.by_number[int(match.group(1))]
        others = [key for end, key in discourse.subjects if end <= mark.start and discourse.may_meet(key, key_of(mark))]
        if others:
            score = score_after(reading, match.end())
            yield result_of(reading, "loss", others[-1], None, key_of(mark), mark, mark.start, score, "spoils", 0.8)
    for match in _WHEN_THEY_MET.finditer(reading.tagged):
        if (both := _the_two(reading, discourse, match)) is not None:
            (subject, other), at = both, reading.to_text(match.start())
            claim = result_of(reading, "win", *subject, other, None, at, score_after(reading, match.end()), "spoils", 0.75)
            claim.alone = True
            yield claim


_WON = frozenset("won edged shaded took lost drew".split())


def _met_before(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    """The other match of the two, whose score is not told."""
    both = _the_two(reading, discourse, match) if score_after(reading, match.end()) is None else None
    if both is not None:
        subject, other = both
        relation = {"lost": "loss", "drew": "draw"}.get(match.group(1), "win")
        yield result_of(reading, relation, *subject, other, None, reading.to_text(match.start()), None, "met before", 0.8)


def _victims(reading: Reading, discourse: Discourse, mark: Mark) -> Iterator[Claim]:
    others = {key_of(each) for each in reading.of("T")} - {key_of(mark)}
    winner = (others.pop() if len(others) == 1 else None) if others else discourse.focus
    if winner is None or reading.quoted or discourse.here or not discourse.may_meet(winner, key_of(mark)):
        return
    scores = [
        each for each in reading.of("S") if isinstance(each.value, ScoreMention) and each.value.kind == "final" and not each.value.level
    ]
    score = scores[0] if len(scores) == 1 else None
    yield result_of(reading, "win", winner, None, key_of(mark), mark, mark.start, score, "suffered", 0.75)


def _the_two(reading: Reading, discourse: Discourse, match: re.Match[str]) -> tuple[tuple[str, Mark | None], str] | None:
    """Of whom the clause tells, and whom that side faces; None where the stage in the words is not the other match of two."""
    game = reading.by_number[int(match["game"])].value if match["game"] else None
    if game is not None and not (isinstance(game, StageMention) and game.reverse):
        return None
    subject = subject_of(reading, discourse, reading.tagged[: match.start()], None)
    other = discourse.facing(subject[0]) if subject is not None else None
    return (subject, other) if subject is not None and other is not None and discourse.alike(subject[0], other) else None


def _hurt(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    mark, left = reading.by_number[int(match.group(2))], reading.tagged[: match.start()]
    subject = subject_of(reading, discourse, left, key_of(mark))
    if subject is None or not discourse.alike(subject[0], key_of(mark)) or (match.group(1) == "at" and "G" not in reading.tags):
        return
    at, score = reading.to_text(match.start()), score_after(reading, match.end())
    claim = result_of(reading, "loss", *subject, key_of(mark), mark, at, score, "suffered", 0.75)
    claim.through = score is None
    if match.group(1) == "at":
        claim.home, claim.home_mark = key_of(mark), mark
    yield claim


def _suffered(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    score = reading.by_number[int(match.group(1))]
    value = score.value
    subject = subject_of(reading, discourse, reading.tagged[: match.start()], None)
    if subject is None or not isinstance(value, ScoreMention) or value.kind != "final" or value.level:
        return
    other = discourse.other(subject[0])
    if other is not None and discourse.alike(subject[0], other):
        claim = result_of(reading, "loss", *subject, other, None, score.start, score, "any noun", 0.7)
        claim.alone = True
        yield claim


def legs_taken(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "A won 3-0 at home to B, having already taken the first leg 2-1 away"."""
    for match in _TOOK_LEG.finditer(reading.tagged) if "G" in reading.tags and "S" in reading.tags else ():
        stage, score = reading.by_number[int(match.group(1))].value, reading.by_number[int(match.group(2))]
        subject = subject_of(reading, discourse, reading.tagged[: match.start()], None)
        other = discourse.other(subject[0]) if subject is not None else None
        if not isinstance(stage, StageMention) or stage.leg is None or subject is None or other is None:
            continue
        claim = result_of(reading, "win", *subject, other, None, reading.to_text(match.start()), score, "alone", 0.75)
        claim.alone = True
        if match.group(3):
            claim.home = subject[0] if match.group(3) == "at home" else other
        yield claim


def _on_the_way(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "A have done it the hard way. B were beaten on penalties in round four": beaten by A."""
    before = discourse.reader.readings[reading.number - 1] if reading.number else None
    winner = discourse.focus if discourse.focus_paragraph == reading.paragraph else discourse.lead(None)
    if winner is None or before is None or before.paragraph != reading.paragraph:
        return
    if reading.quoted or not (_ROUTE.search(before.tagged) or _ROUTE.search(reading.tagged)):
        return
    for match in _FELL.finditer(reading.tagged):
        mark = reading.by_number[int(match.group(1))]
        if discourse.may_meet(key_of(mark), winner):
            score = score_after(reading, match.end())
            yield result_of(reading, "win", winner, None, key_of(mark), mark, mark.start, score, "on the way", 0.75)
