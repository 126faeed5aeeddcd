# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told by the run, the hopes or the cup run that they ended: "A ended B's unbeaten run", "A's run was ended by B", "their run came to
an end at B".
"""

import re
from collections.abc import Iterator
from itertools import chain

from service.extract.matches.claim import Claim, host_at, key_of, result_of, without_result
from service.extract.matches.discourse import Discourse
from service.extract.matches.frames import WON
from service.extract.matches.reading import Reading
from service.extract.matches.results.phrases import FILL, score_after
from service.extract.matches.results.verbs import as_team
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import hypothetical

_RUN_OF = re.compile(
    r"\b(?:end|ends|ended|ending|halt(?:s|ed|ing)?|snap(?:s|ped|ping)?|shatter(?:s|ed|ing)?|broke|breaking|crush(?:es|ed|ing)?|dash(?:es|ed|ing)?|extinguish(?:es|ed|ing)?|stopp(?:ed|ing)|spoil(?:s|ed|ing)?) "
    r"(?:the )?«T(\d+)»'s? (?:[\w'-]+ |«[CGD]\d+»(?:'s)? ){0,5}?(run|streak|resistance|record|start|hopes|dreams?|interest|involvement|participation|adventure|stay)\b(?! of (?:a |the )?(?:title|survival|signing))"
)
""" "A ended B's unbeaten run"; hopes and dreams only where a round is named."""

_RUN_ENDED = re.compile(
    rf"«T(\d+)»'s? (?:[\w'-]+ |«[CGD]\d+»(?:'s)? ){{0,6}}(?:run|streak|sequence|record|resistance|start|interest|involvement|participation|adventure|journey|defence|challenge)(?: [\w'-]+| «[CGD]\d+»){{0,4}}? (?:was |were |had been |been )?(?:ended|halted|snapped|brought to an end|broken|punctured|stopped) by {FILL}«T(\d+)»(?!'s? [a-z])"
)
""" "A's unbeaten run was ended by B"."""
_ENDED_AT = re.compile(
    r"«T(\d+)»(?:,? whose|'s?|,? (?:who )?(?:saw|have seen|had seen) «E\d+») (?:[\w'-]+ |«[CGD]\d+» ){0,4}?(?P<what>unbeaten|undefeated|winning|perfect|100 per cent|100%) (?:[\w'-]+ |«[CGD]\d+» ){0,4}?(?:run|streak|sequence|record|start) "
    r"(?:was |were |had been |finally |also )?(?:ended|came to an end|come to an end|halted|snapped|brought to an end)(?: [\w-]+| «D\d+»){0,3}? (?:at|away to|away at) (?:the )?«(?P<tag>[TV])(?P<place>\d+)»(?!'s? [a-z])"
)
""" "A, whose unbeaten run came to an end at B": they lost there; a winning run may end in a draw."""
_RUN_ENDED_AT = re.compile(
    r"(?:«T\d+»'s?|«E\d+»(?:'s)?|its|his side's|\b(?:a|the|that)(?= [^«.;]{0,40}(?:run|streak|sequence|record)\b)) (?:[\w'-]+ |«[CGD]\d+»(?:'s)? ){0,6}(?:run|streak|sequence|record|resistance|start|interest|involvement|participation|adventure|defence|(?<=» )(?:hopes|dreams?|campaign|journey|challenge|reign)|(?<=cup )(?:hopes|dreams?|campaign|journey|challenge|reign))(?: of (?:[\w-]+ ){0,5}[\w-]+| in the «C\d+»)? (?:(?:was|were|had been|been) (?:finally )?(?:ended|halted|snapped|brought to (?:an|a shuddering) end|broken|punctured|stopped|shattered)|came to (?:an|a shuddering) end|ended|(?<=saw )ended) (at|by|against) (?:the )?«[VT](\d+)»(?!'s? [a-z])"
)
""" "since their unbeaten run was brought to an end at C Park"."""

_WINLESS = re.compile(r"\b(?:winless|losing|without (?:a )?(?:win|victory)|defeats|losses)\b")
_OF_WINS = re.compile(r"\b(?:win|wins|winning|victories|perfect|100)\b")

_OVER_AS = re.compile(
    r"«T(\d+)»'s? (?:[\w'-]+ |«[CGD]\d+»(?:'s)? ){0,6}(?:run|interest|involvement|participation|adventure|journey|defence|hopes|dreams?|campaign) "
    r"(?:(?:was|were|had been|is|are|came|has come|have come|ground) )?(?:ended|ends?|over|finished|halted|to an end|at an end|brought to an end|crushed|dashed|extinguished)\b"
    r"(?:[^.;«]|«[PDGVCS]\d+»(?:'s?)?){0,160}?\b(?:"
    r"(?:saw|sent|sending|put|putting|fired|firing|took|taking|carried|carrying|helped|lifted|booked) (?:the )?«T(\d+)» (?:safely |comfortably )?(?:through|into|past|to (?:the )?(?:last|next|«G))"
    r"|(?:as|when|while) (?:[\w-]+ ){0,3}?«T(\d+)» (?:\w+ly )?(?:advanced|progressed|went through|marched|eased|moved|reached|booked)\b)"
)
""" "A's Cup run ended as two late goals saw B through"."""

_OVER = (" end", " over ", " finished ", " halted ", "ed as ", "ed when ")
_ENDED = ("end", "halted", "snapped")
_RUNS = tuple(
    f" {noun}"
    for noun in "run streak sequence record resistance start interest involvement participation adventure journey defence challenge hopes dream campaign reign".split()
)


def runs_ended(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so."""
    tagged, marks = reading.tagged, reading.by_number
    if not any(map(tagged.__contains__, _RUNS)):
        return
    for match in _RUN_OF.finditer(tagged) if "»'" in tagged else ():
        yield from _ended_run(reading, discourse, match)
    for match in _ENDED_AT.finditer(tagged) if any(map(tagged.__contains__, _ENDED)) else ():
        yield from _ended_there(reading, discourse, match)
    for match in chain(
        _OVER_AS.finditer(tagged) if any(map(tagged.__contains__, _OVER)) else (),
        _RUN_ENDED.finditer(tagged) if " by " in tagged else (),
    ):
        one, other = (marks[int(number)] for number in match.groups() if number)
        if discourse.may_meet(key_of(one), key_of(other)):
            score = score_after(reading, match.end())
            yield result_of(reading, "loss", key_of(one), one, key_of(other), other, one.start, score, "run ended", 0.85)
    for match in _RUN_ENDED_AT.finditer(tagged) if " end" in tagged else ():
        yield from _theirs_ended_there(reading, discourse, match)


_IN_A_CUP = ("interest", "involvement", "participation", "adventure", "stay")


def _ended_run(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    mark = reading.by_number[int(match.group(1))]
    if match.group(2).startswith(("hope", "dream")) and "G" not in reading.tags:
        return
    if match.group(2) in _IN_A_CUP and {"G", "C"}.isdisjoint(reading.tags) and " cup" not in reading.tagged[match.end() :]:
        return  # "ended A's interest in the striker"
    subject = as_team(reading, match.end(), key_of(mark)) or subject_of(reading, discourse, reading.tagged[: match.start()], key_of(mark))
    if subject is None or not discourse.may_meet(subject[0], key_of(mark)) or hypothetical(reading.tagged[: match.start()], WON):
        return
    at = reading.to_text(match.start())
    yield result_of(reading, "win", *subject, key_of(mark), mark, at, score_after(reading, match.end()), "set phrase", 0.75)


def _ended_there(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    mark, place = reading.by_number[int(match.group(1))], reading.by_number[int(match["place"])]
    host = host_at(place)
    if host is None or host not in discourse.reader.teams or not discourse.may_meet(key_of(mark), host):
        return
    other_mark = place if place.tag == "T" else None
    if match["what"] in ("unbeaten", "undefeated"):
        claim = result_of(reading, "loss", key_of(mark), mark, host, other_mark, place.start, None, "run ended", 0.85)
    else:
        claim = Claim(reading, place.start, key_of(mark), host, mark, other_mark, "finished", "run ended", 0.8)
    claim.home, claim.home_mark = host, place
    yield claim


def _theirs_ended_there(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    ground = reading.by_number[int(match.group(2))]
    home = host_at(ground)
    owned = match.group().startswith("«")
    subject = subject_of(reading, discourse, reading.tagged[: match.start() + (match.group().index("»") + 1 if owned else 0)], home)
    if subject is None and not owned and discourse.focus not in (None, home):
        subject = (discourse.focus, None)  # "A run of nine games ended at B": of whom the talk is
    if home in discourse.reader.teams and home is not None and subject is not None and discourse.alike(subject[0], home):
        claim = result_of(reading, "loss", *subject, home, None, ground.start, None, "run ended", 0.75)
        if _WINLESS.search(match.group()):
            claim.winner = "one"
        elif _OF_WINS.search(match.group()):
            claim = without_result(claim)  # a draw ends it too
        if match.group(1) == "at" or ground.tag == "V":
            claim.home, claim.home_mark = home, ground
        yield claim
