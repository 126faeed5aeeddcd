# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches called by the other side alone, with their day: "for the B match on Friday", "missed Saturday's B clash".

Matches told with a preposition ("the match against B") are ``meetings``' business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, Status, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import cued_status

_GAME = re.compile(
    r"\b(for|ahead of|before|after|since|from|following|in|during|until|miss(?:es|ed|ing)?|prepar\w+ for|against|to) (?:(?:the|their|his|our|that|last [a-z]+'s|next [a-z]+'s) )?(?:«[DC]\d+»(?:'s)? |(?:home|away|crucial|big|opening|league|cup) ){0,3}"
    r"«T(\d+)» (?:«[CG]\d+» )?(?:game|match|clash|tie|fixture|encounter|friendly|showdown|qualifier)\b(?! (?:plan|day|ball|programme|winner|official|fee|against|with(?! an? )|between|v|vs|at «T)\b)"
)
_DAY = re.compile(r",? (?:on |at (?:the )?«V\d+» (?:on )?)?«D\d+»")
_TAKES_PART = re.compile(
    r"\b(?:(?P<ahead>(?:will|to|could|may|might|must|'ll) (?:\w+ )?miss|misses|(?:fit|ready|available|unavailable|doubtful|eligible|back|returns?|in contention|ruled out|suspended) (?:in time )?(?:for|of|from))"
    r"|missed|(?:after|since|despite|having|following) missing|sat out|(?:sent off|dismissed|red-carded|booked|injured|hurt|carried off|taken off|withdrawn|substituted|limped off|debut|red card|injury|scored|played|featured) (?:\w+ )?(?:in|during|from))"
    r" (?:(?:the|their|his|our|that) )?(?:«C\d+»(?:'s)? |(?:home|away|crucial|big|opening|league|cup) ){0,3}$"
)
""" "sent off in the B game", "doubtful for the B match": whoever takes part, or would have, makes it a match."""
_GAME_DOES = re.compile(
    r"\b(?:the|their|our|that) (?:«[CG]\d+» |(?:home|away|league|cup) )?«T(?P<other>\d+)» (?:game|match|clash|tie|fixture)"
    r" (?:(?P<ahead>has been (?:put back|moved|brought forward|switched|rearranged|rescheduled)|will (?:be|now|take|go|come|also)|is (?:a sell-out|sold out|live|to be|now|all-ticket|on (?:«D|tv|television)))|was (?:his|her|the (?:last|first)))\b"
)
""" "The B game has been moved to Monday", "the B match was his 100th"."""
_WAS = re.compile(r"\b(?:was|were|had|been|rested|would)\b[^.;]*$")
_CALLED = ("» game", "» match", "» clash", "» tie", "» fixture", "» encounter", "» friendly", "» showdown", "» qualifier")
_BEHIND = ("after", "since", "from", "following")


def named_games(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The matches that the sentence calls so, of the side that it speaks of."""
    tagged, tags = reading.tagged, set(reading.tags)
    called = any(map(tagged.__contains__, _CALLED))
    if "T" not in tags or not (called or ("D" in tags and not tags.isdisjoint("CG"))):
        return
    for match in _GAME_DOES.finditer(tagged) if called else ():
        mark = reading.by_number[int(match["other"])]
        subject = subject_of(reading, discourse, tagged[: match.start()], key_of(mark)) if match.start() else None
        one = subject[0] if subject is not None else discourse.focus
        if one is not None and discourse.may_meet(one, key_of(mark)) and mark.number not in discourse.objects:
            own = subject[1] if subject is not None else None
            yield Claim(reading, mark.start, one, key_of(mark), own, mark, "scheduled" if match["ahead"] else "finished", "named game", 0.7)
    for match in _GAME.finditer(tagged):
        mark = reading.by_number[int(match.group(2))]
        key = key_of(mark)
        dated = "«D" in match.group() or _DAY.match(tagged, match.end())
        part = None if dated else _TAKES_PART.search(tagged, max(0, match.start() - 70), match.start(2) - 2)
        after = match.group(1) in ("after", "since", "following") and not reading.quoted and "P" in reading.tags
        if not (dated or part or after) or mark.number in discourse.objects:
            continue  # without a day or a doer it is only spoken of
        if part and part["ahead"] and _WAS.search(tagged, max(0, part.start() - 40), part.start()):
            continue  # "was desperate to be fit for the B game": nothing tells whether it has been played
        subject = subject_of(reading, discourse, tagged[: match.start()], key)
        if subject is None or not discourse.may_meet(subject[0], key):
            continue
        status: Status = "finished" if match.group(1) in _BEHIND else cued_status(reading, match.start(2) - 2)
        if part:
            status = "scheduled" if part["ahead"] else "finished"
        yield Claim(reading, mark.start, subject[0], key, subject[1], mark, status, "named game", 0.7)
