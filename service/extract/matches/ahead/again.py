# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Another match of the two teams just told of, where what is said of it is what one of them wants from it: "have a chance of revenge at B
Park on Monday", "get another crack at them in the final", "the rematch is on Sunday"; and the replay of their tie, by its day alone.

Meetings told by "the sides meet again" are ``earlier_meetings``' business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.ahead.rules import lies_ahead
from service.extract.matches.claim import Claim, host_at, key_of, other_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import subject_of

_WANTED = re.compile(
    r"\b(?:(?:a |an |their |her |his |its |the |instant |swift |quick |early |immediate |sweet |some )*(?:revenge|retribution)\b"
    r"|(?:to|can|will|could|and|may) avenge (?:that|it|the|their|those)\b|another (?:crack|shot|go|stab|bite) at (?:«E\d+»|them|it)|(?:renew|resume)s? (?:hostilities|acquaintances?|the rivalry|their rivalry|battle)\b(?! with)"
    r"|(?:to |can |could |will )(?:get even|turn the tables|settle (?:the|that|an old|old) scores?)\b|(?:the|a|an (?:early|immediate|instant)) (?:rematch|return match|return game|return meeting)\b(?! (?:of|against|with)\b))"
)
_CUES = ("reveng", "retribut", "aveng", "another ", "renew", "resume", "get even", "turn the", "settle", "rematch", "return m", "return g")
_AHEAD = re.compile(
    r"\b(?:will|can|could|may|have|has|get|gets|given|offered|handed|offers?|is|are|seeks?|seeking|want|wants|looking|out for|set|hope|hopes|hoping|bent on|plot\w*|eye\w*|and the|then|comes?)\b[^.;]{0,60}$"
)
_DONE = re.compile(r"\b(?:gained|exacted|took|got|had|earned|won|gaining|taking|exacting|claimed|was|were|secured|sweet)\b[^.;,]{0,25}$")


def once_more(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The further match, where its day lies ahead, or its ground is named and nothing tells a day."""
    tagged = reading.tagged
    if "G" in reading.tags and "D" in reading.tags and not reading.quoted:
        yield from _hosted(reading, discourse)
    if not ("D" in reading.tags or "V" in reading.tags) or not any(map(tagged.__contains__, _CUES)):
        return
    for match in _WANTED.finditer(tagged):
        left = tagged[: match.start()]
        if _DONE.search(left[-45:]) or not _AHEAD.search(left[-80:] + " "):
            continue
        at = reading.to_text(match.start())
        days = [mark for mark in reading.of("D") if mark.start > at]
        pair = _the_two(reading, discourse, at)
        grounds = any(mark.start > at for mark in reading.of("V"))
        ahead = any(map(lies_ahead, days))
        if pair is None or not (ahead if days else grounds) or " when " in tagged[match.end() :]:
            continue
        if any(key_of(mark) not in pair for mark in reading.of("T") if mark.start > at):
            continue
        yield Claim(reading, at, *pair, None, None, "scheduled", "meet again", 0.75)
        return


def _the_two(reading: Reading, discourse: Discourse, at: int) -> tuple[str, str] | None:
    """The pair told of before in the sentence, else in the sentence before of the paragraph."""
    told = discourse.here or discourse.before
    named = {key_of(mark) for mark in reading.of("T") if mark.start < at}
    return next((pair for pair in reversed(told) if named <= set(pair)), None)


_REPLAY_ON = re.compile(
    r"\b(?:the|a|that|their|this) «G(\d+)» (?:is|comes|follows|goes ahead|takes place|will (?:be|take place|go ahead|follow)(?: held| played| staged)?|(?:has been|is|was) (?:set|due|arranged|fixed|scheduled|pencilled in)(?: for)?)(?: (?:on|this|next|a))? «D(\d+)»"
)
""" "The replay is on Tuesday": of the tie just told, at the other side's ground."""


_HOSTED = re.compile(
    r"(?:«[ET](\d+)»|\b(?:who|and|they|but)) (?:will |must |now |then |to |have to |are to ){0,3}(?:host|stage|contest|face) (?:the|a|that|their) «G(\d+)» (?:(?:on|this|next|a) )?«D(\d+)»"
)
""" "The Welsh side will host the replay on Tuesday"."""


def _hosted(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The replay of the tie just told, at home to the one who drew away."""
    pair = discourse.here[-1] if discourse.here else discourse.before[-1] if discourse.before else None
    match = _HOSTED.search(reading.tagged) if pair is not None else None
    if pair is None or match is None or any(key_of(mark) not in pair for mark in reading.of("T")):
        return
    stage, day = reading.by_number[int(match.group(2))], reading.by_number[int(match.group(3))]
    if not lies_ahead(day) or not (isinstance(stage.value, StageMention) and stage.value.replay):
        return
    claim = Claim(reading, stage.start, *pair, None, None, "scheduled", "replay", 0.8)
    claim.home = discourse.home_in_return(pair)
    claim.home_mark = stage if claim.home is not None else None
    yield claim


def replay_on(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The replay of the tie just told, where a sentence that names no team tells its day."""
    pair = discourse.latest_pair
    match = _REPLAY_ON.search(reading.tagged) if pair is not None and not reading.quoted and "T" not in reading.tags else None
    if pair is None or match is None:
        return
    stage, day = (reading.by_number[int(number)] for number in match.groups())
    if not lies_ahead(day) or not (isinstance(stage.value, StageMention) and stage.value.replay):
        return
    claim = Claim(reading, reading.to_text(match.start()), *pair, None, None, "scheduled", "replay", 0.8)
    claim.home = discourse.home_in_return(pair)
    claim.home_mark = stage if claim.home is not None else None
    yield claim


REPLAY = re.compile(
    r"(?:\breplay\b|«G(\d+)»)(?! (?:defeat|win|victory|loss))[^.;«]{0,40}(?:«D\d+»[^.;«]{0,12})?\b(?:at|back at|back to) (?:the |«E\d+» )?«([TV])(\d+)»"
)
""" "go to a replay at B on Wednesday": of the tie just told."""


def replay_at(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    stage = reading.by_number[int(match.group(1))].value if match.group(1) else None
    if stage is not None and not (isinstance(stage, StageMention) and stage.replay):
        return None
    if _WON_A_REPLAY.search(reading.tagged, 0, match.start() + 2):
        return None
    place = reading.by_number[int(match.group(3))]
    home = host_at(place)
    pair = discourse.here[-1] if discourse.here else discourse.latest_pair
    if home is None and "«E" in match.group():  # "stage the replay at their A Park"
        subject = subject_of(reading, discourse, reading.tagged[: match.start()], None)
        home = subject[0] if subject is not None else None
    rest = reading.tagged[match.end() :]
    if home is None or pair is None or home not in pair or ("«S" in rest and not _AFTER_A_DRAW.search(rest)):
        return None
    if not _TO_BE.search(reading.tagged[max(0, match.start() - 25) : match.end()]):
        return None
    other = other_of(pair, home)
    claim = Claim(
        reading, reading.to_text(match.start()), other, home, None, place if match.group(2) == "T" else None, "scheduled", "replay", 0.8
    )
    claim.home, claim.home_mark = home, place
    return claim


_WON_A_REPLAY = re.compile(
    r"\b(?:forced|earned|secured|won|grabbed|snatched) (?:a|the) (?:«G|r)?$|\b(?:forced|earned|secured|won|grabbed|snatched) (?:a|the) $"
)
""" "forced a replay at B": they have drawn there."""
_AFTER_A_DRAW = re.compile(r"\b(?:after|following) (?:[\w-]+ |«D\d+»(?:'s)? ){0,4}?(?:«S\d+» |draw)")
_TO_BE = re.compile(r"\b(?:stages?|hosts?|is|will|to be|due|set|goes? to|go to|now|needs?|must|forced|earned?|force|face)\b")
