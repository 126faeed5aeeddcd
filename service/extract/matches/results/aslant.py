# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told aslant, by what came with them, with no verb or noun of the table for it: "had few worries at B", "were second best at B",
"slumped to a fifth home defeat, X netting for B", "when B got a 0-0 there".

Each names its opponent, or its ground. Set phrases that say who won are ``set_phrases``'s business, runs that ended ``runs_ended``'s, nouns
with their opponent ``nouns``'s, goals that decided ``deciding_goals``'s, results that are as another one ``same_again``'s.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, host_at, key_of, other_of, result_of, set_score, without_result
from service.extract.matches.discourse import Discourse
from service.extract.matches.frames import WON
from service.extract.matches.met_and_won import how_they_did
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import score_after
from service.extract.matches.results.prepositions import home_by_preposition
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import hypothetical

_EASILY = re.compile(
    r"\b(?:had|enjoyed|encountered|found|experienced) (?:very )?(?:few|no|little|hardly any|precious few|precious little|scant) (?:\w+ )?(?:worries|worry|problems|trouble|troubles|difficulty|difficulties|alarms|scares|bother|hardship) "
    r"(at|against|with|away to|at home to|in \w+ing(?: off| of| aside| past)?|beating|seeing off|disposing of|overcoming|getting past|brushing aside) (?:the )?(?:[\w-]+ ){0,2}«T(\d+)»(?!'s? )"
)
""" "A had few worries at B"."""
_WENT_TO = re.compile(
    r"\b(?:(?:went|came|travelled|traveled|journeyed|headed|gone|going) (?:back |over |up |down |across )?to|visited|(?:played|were) (?:away )?at) (?:the )?«[TV](?P<other>\d+)»(?!'s? [a-z])"
)
""" "A went to B Park and won"."""
_OF_THEIR_LOT = re.compile(
    r"(?: (?:(?:at|in|on) )?(?:the )?«[VDC]\d+»){0,2}, (?:with )?«P\d+» (?:[\w-]+ ){1,5}of (?:«E\d+»|the|its|his side's) «S(\d+)»"
)
""" "A had no trouble with B, X getting two of their three without reply"."""
_NETTING = re.compile(
    r"\b(defeat|loss|reverse|setback|draw|stalemate)\b(?! (?:by|to|at|against|with|in)\b)(?: [\w-]+| «[DCS]\d+»){0,4}, (?:with )?«P\d+» (?:netting|scoring|striking|hitting|grabbing|getting|claiming|heading|converting|on target|the scorer)\b[^.;«]{0,40}? for (?:the )?«T(\d+)»(?!'s? )"
)
""" "A slumped to a fifth home defeat, X netting for B"."""
_GOT_THERE = re.compile(
    r"\b(?:when|as|after|where) (?:the )?«T(\d+)» (?:got|took|earned|grabbed|forced|managed|snatched|secured|scraped|ground out|gained|claimed|dug out|came away with|escaped with|left with) (?:themselves )?an? «S(\d+)»(?: (draw|stalemate|win|victory|success))? there\b"
)
""" "A were frustrated when B got a 0-0 there"."""
_SECOND_BEST = re.compile(
    r"\b(?:were|was|looked|came|came off|finished) (?:a (?:distant|poor|clear) )?(?:second[- ]best|(?P<even>the better side)|off the pace|way off (?:it|the pace)) (?P<at>at|against|away to|away at|to) (?:the )?«T(?P<other>\d+)»(?!'s? [a-z])"
    r"|\b(?:drew (?:a |another )?blanks?|fired blanks|failed to (?:score|find the net|break (?:the deadlock|them down))|misfired) (?P<at2>at|against|away to|away at|at home to) (?:the )?«T(?P<other2>\d+)»(?!'s? [a-z])"
)
""" "were second best at B", "drew a blank at B": they met, and nothing tells how it ended."""
_FROM_TRIP = re.compile(
    r"\b(?:took|taken|earned|brought back|came back with|returned with|picked up|collected|got|gained|salvaged|rescued|claimed|secured|snatched|nicked) (?:only )?(?P<what>a (?:[\w-]+ )?(?:point|draw)|(?:all |the |maximum )*(?:three )?points|nothing) (?:back )?from (?:«E\d+»|the|its|his side's|a|«D\d+»'s) (?:[\w-]+ |«D\d+»(?:'s)? )?(?:trip|visit|journey|game|match|meeting) (?P<at>to|at|with|against) (?:the )?«T(?P<other>\d+)»(?!'s? [a-z])"
)
""" "took a point from their trip to B"."""
_FIRST_AT = re.compile(
    r"\b(?:picked up|earned|recorded|registered|claimed|secured|collected|gained|celebrated|chalked up|notched(?: up)?|posted|grabbed|tasted|suffered|slumped to|slipped to|fell to|crashed to|went down to) (?:«E\d+»|its|his side's) (?:[\w-]+ ){0,3}?(?P<what>win|victory|success|triumph|point|defeat|loss|reverse)(?: (?:of|in) (?:the (?:season|campaign|year|new season)|[\w-]+ (?:games|matches|attempts|outings|meetings)|«[CD]\d+»(?:'s)?)| «D\d+»| in all competitions| since «D\d+»){0,2} (?P<at>at|against|over|by|to|away to|away at|at home to) (?:the )?(?:[a-z]+ )?«T(?P<other>\d+)»(?!'s? [a-z])(?! (?:since|for|in) )"
)
""" "picked up their first win of the season at B"."""
_ONLY_AT = re.compile(
    r"(?:«[TE]\d+»(?:'s?)?|its|his side's) (?:[\w-]+ |«[CD]\d+»(?:'s)? ){0,3}?(?:only|last|first|previous|solitary|sole|lone|one|most recent|latest) (?:[\w-]+ |«[CD]\d+»(?:'s)? ){0,2}?(?P<what>win|victory|success|triumph|point|defeat|loss|reverse|draw)(?:(?: [\w-]+| «[CD]\d+»){0,5}? (?:came|was|arrived|had come|had been)(?: [\w-]+)?(?: [\w-]+)?|,) (?P<at>at|against|over|by|to|away to|away at|at home to|with) (?:the )?(?:[a-z]+ )?«T(?P<other>\d+)»(?!'s? [a-z])"
)
""" "their only win this season came at B"."""
_AT_THEIRS = re.compile(
    r"«[TE](\d+)» (?:had |have |also ){0,2}(won|lost|drew|triumphed|prevailed|were beaten) at (?:the )?«V(\d+)» (?:on |back )?«D\d+»(?: and (?:then |did so )?again (?:(?:at|in) (?:the )?«[VT]\d+» )?(?:on |in |at )?«D(\d+)»)?"
)
""" "It was a third win over B. They won at C Park in October and again on Boxing Day"."""

_TO_REPLAY = re.compile(
    r"\b(?:taken to|held to|forced (?:in)?to) (?:a|the) (?:«G\d+»|replay) by (?:the )?(?:[\w-]+ ){0,2}«T(?P<by>\d+)»(?!'s? [a-z])|\b(?:forced|earned|secured|won|grabbed|snatched) (?:a|the) (?:«G\d+»|replay) (?P<at>at|against|with|away to) (?:the )?«T(?P<other>\d+)»(?!'s? [a-z])"
)
""" "were taken to a replay by B", "forced a replay at B": a draw."""
_WITHIN = re.compile(
    r"\b(?:came|come|were|went|got) within (?:[\w-]+ ){1,5}of (?:a (?:famous |shock |memorable )?(?:win|victory|point|draw) (?P<at>at|over|against|with)|beating|defeating|knocking out|eliminating|winning (?P<there>at)|toppling|holding) (?:the )?(?:[\w-]+ ){0,2}«T(?P<other>\d+)»(?!'s? [a-z])"
)
""" "came within five minutes of beating B": they met, and did not."""
_PAST_THEM = re.compile(
    r"\b(?:knocked|drilled|lashed|put|hit|scored|banged|struck|rattled|stuck|fired|plundered|smashed|hung|rained|slammed) (?:four|five|six|seven|eight|nine|ten|[4-9]) (?:goals )?(?:past|on|against) (?:the )?(?:[\w-]+ ){0,2}«T(?P<other>\d+)»(?!'s? [a-z])"
)
""" "put six past B": a win, however often B scored."""

AND_AGAIN = "and again"
"""The rule of a further result of the same two."""
_HOW = ("second best", "second-best", "off the pace", "better side", " blank", "failed to ", "misfired")
_NOUNS = (" win", " victor", " success", " triumph", " point", " defeat", " loss", " reverse", " draw")
_LOSSES = ("defeat", "loss", "reverse", "nothing")
_EASE = (" worr", " problem", " trouble", " difficult", " alarm", " scare", " bother", " hardship")


def aslant(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What the sentence tells so."""
    tagged, marks = reading.tagged, reading.by_number
    if "T" not in reading.tags and "V" not in reading.tags:
        return
    if any(map(tagged.__contains__, _EASE)):
        for match in _EASILY.finditer(tagged):
            for claim in _result(reading, discourse, match, marks[int(match.group(2))], "win", match.group(1)):
                if claim.score is None and (lot := _OF_THEIR_LOT.match(tagged, match.end())) is not None:
                    set_score(claim, marks[int(lot.group(1))], "one")
                yield claim
    for match in _WENT_TO.finditer(tagged) if " to " in tagged or " visited " in tagged else ():
        if (did := how_they_did(reading, match.end())) is not None:
            yield from _went_there(reading, discourse, match, did[0])
    for match in _NETTING.finditer(tagged) if " for " in tagged and "P" in reading.tags else ():
        relation = "draw" if match.group(1) in ("draw", "stalemate") else "loss"
        yield from _result(reading, discourse, match, marks[int(match.group(2))], relation, "")
    for match in _SECOND_BEST.finditer(tagged) if any(map(tagged.__contains__, _HOW)) else ():
        other, at = match["other"] or match["other2"], match["at"] or match["at2"]
        yield from map(without_result, _result(reading, discourse, match, marks[int(other)], "win", at))
    for pattern, cues in ((_FROM_TRIP, (" from ",)), (_FIRST_AT, _NOUNS), (_ONLY_AT, _NOUNS)):
        for match in pattern.finditer(tagged) if any(map(tagged.__contains__, cues)) else ():
            relation = "loss" if match["what"].endswith(_LOSSES) else "draw" if match["what"].endswith(("point", "draw")) else "win"
            where = "at" if match["at"] == "to" and pattern is _FROM_TRIP else match["at"]
            yield from _result(reading, discourse, match, marks[int(match["other"])], relation, where)
    for match in _TO_REPLAY.finditer(tagged) if "G" in reading.tags or "replay" in tagged else ():
        stages = [mark.value for mark in reading.of("G") if match.start() < reading.tagged_start(mark) < match.end()]
        if not stages or any(isinstance(stage, StageMention) and stage.replay for stage in stages):
            yield from _result(reading, discourse, match, marks[int(match["by"] or match["other"])], "draw", match["at"] or "")
    for match in _WITHIN.finditer(tagged) if " within " in tagged else ():
        there = match["at"] or match["there"] or ""
        yield from map(without_result, _result(reading, discourse, match, marks[int(match["other"])], "win", there))
    for match in _PAST_THEM.finditer(tagged) if " past " in tagged or " on " in tagged or " against " in tagged else ():
        yield from _result(reading, discourse, match, marks[int(match["other"])], "win", "")
    for match in _GOT_THERE.finditer(tagged) if " there" in tagged and "S" in reading.tags else ():
        yield from _got_there(reading, discourse, match)
    for match in _AT_THEIRS.finditer(tagged) if discourse.before and "V" in reading.tags and "D" in reading.tags else ():
        yield from _at_theirs(reading, discourse, match)


def _result(reading: Reading, discourse: Discourse, match: re.Match[str], mark: Mark, relation: str, preposition: str) -> Iterator[Claim]:
    owned = reading.tagged.startswith("«T", match.start())
    left = reading.tagged[: match.start() + (match.group().index("»") + 1 if owned else 0)]
    subject = subject_of(reading, discourse, left, key_of(mark))
    if subject is None or not discourse.may_meet(subject[0], key_of(mark)) or hypothetical(left, WON):
        return
    claim = result_of(
        reading,
        relation,
        *subject,
        key_of(mark),
        mark,
        reading.to_text(match.start()),
        score_after(reading, match.end()),
        "set phrase",
        0.75,
    )
    home_by_preposition(claim, preposition, "", mark)
    if claim.home is None and relation == "loss" and reading.tagged.endswith(" home ", 0, match.start()):
        claim.home, claim.home_mark = claim.one, subject[1]
    yield claim


def _went_there(reading: Reading, discourse: Discourse, match: re.Match[str], relation: str) -> Iterator[Claim]:
    place, left = reading.by_number[int(match["other"])], reading.tagged[: match.start()]
    host = host_at(place)
    subject = subject_of(reading, discourse, left, host) if host in discourse.reader.teams else None
    if host is None or subject is None or not discourse.may_meet(subject[0], host) or hypothetical(left, WON):
        return
    mark = place if place.tag == "T" else None
    claim = result_of(reading, relation, *subject, host, mark, reading.to_text(match.start()), None, "set phrase", 0.8)
    claim.home, claim.home_mark = host, place
    yield claim


def _at_theirs(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    """Of the two that the sentence before tells of, one of whom has the ground."""
    pair, ground = discourse.before[-1], reading.by_number[int(match.group(3))]
    one, home = discourse.team(reading.by_number[int(match.group(1))]), host_at(ground)
    if one not in pair or one is None or home not in pair or any(key_of(mark) not in pair for mark in reading.of("T")):
        return
    relation = {"won": "win", "triumphed": "win", "prevailed": "win", "drew": "draw"}.get(match.group(2), "loss")
    claim = result_of(reading, relation, one, None, other_of(pair, one), None, ground.start, None, "set phrase", 0.75)
    claim.home, claim.home_mark = home, ground
    yield claim
    if match.group(4):
        day = reading.by_number[int(match.group(4))]
        yield result_of(reading, relation, one, None, other_of(pair, one), None, day.start, None, AND_AGAIN, 0.75)


def _got_there(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    mark, score = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(2))]
    value, key = score.value, key_of(mark)
    if not isinstance(value, ScoreMention) or (match.group(3) in ("draw", "stalemate", None)) != value.level:
        return
    subject = subject_of(reading, discourse, reading.tagged[: match.start()], key)
    if subject is None or not discourse.alike(subject[0], key):
        return
    relation = "draw" if value.level else "win"
    claim = result_of(reading, relation, key, mark, subject[0], None, mark.start, score, "set phrase", 0.8)
    grounds = [host_at(each) for each in reading.of("V") if each.start < mark.start]
    if subject[0] in grounds[-1:]:
        claim.home, claim.home_mark = subject[0], mark
    yield claim
