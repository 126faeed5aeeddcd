# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The other leg of a tie told before, as a sentence that names no new opponent: "The return takes place on Saturday", "won 1-0 and travel to
A Park for the second leg a day later".

Legs that stand beside the match in its own sentence ("with the return a week later") are ``legs_ahead``'s business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.ahead.rules import lies_ahead
from service.extract.matches.claim import Claim, host_at, key_of, leg_at, other_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import subject_of

_RETURN_IS = re.compile(
    r"(?:^|[;:] |, (?:and|but|with|while) |\b(?:and|but|while) )(?:the|their) (?:(?:return|home|away) (?:leg|match|game|fixture|encounter)|return|«G(?P<leg>\d+)»)"
    r"(?: (?:at|in) (?:the )?«V(?P<ground>\d+)»)? (?:takes? place|is|will (?:be|take place|follow)|follows|comes|kicks off|is to be)\b(?: (?:to be|played|staged|held|due|set|scheduled|back|here|there|up)){0,3}"
    r"[^.;«]{0,20}(?:«[VT](?P<there>\d+)»[^.;«]{0,12})?«D(?P<day>\d+)»"
)
_FOR_THE_LEG = re.compile(
    r"(?:,|\band|\bbefore|\bthen) (?:they |will |now |then |must ){0,2}(?:travel(?:l?ing)?|head(?:ing)?|go(?:ing)?|return(?:ing)?|journey(?:ing)?|mak(?:e|ing) the (?:trip|journey)) (?:back )?to (?:the )?«(?P<tag>[VT])(?P<place>\d+)» for (?:the )?(?:return\b|«G(?P<leg>\d+)»)"
)


_AND_GO = re.compile(
    r"(?:,|\band|\bbefore|\bthen) (?:they |will |now |then |must ){0,2}(?:travel(?:l?ing)?|head(?:ing)?|go(?:ing)?|journey(?:ing)?|mak(?:e|ing) the (?:trip|journey)|fly(?:ing)?) (?:back )?to (?:the )?«(?P<tag>[VT])(?P<place>\d+)» (?:on )?«D(?P<day>\d+)»"
)
""" "host B on Tuesday and go to C Park a week later": to B's, where no club that the article names has that ground."""


def return_legs(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The legs to come that the sentence tells so."""
    tagged = reading.tagged
    for match in _AND_GO.finditer(tagged) if "D" in reading.tags and len(set(map(frozenset, discourse.here))) == 1 else ():
        yield from _to_theirs(reading, discourse, match)
    if not ("G" in reading.tags or "return" in reading.words):
        return
    for match in _TAKEN_THERE.finditer(tagged) if "T" in reading.tags else ():
        yield from _taken_there(reading, discourse, match)
    for match in _AND_THERE.finditer(tagged) if "V" in reading.tags and "D" in reading.tags else ():
        yield from _from_behind(reading, discourse, match)
    for match in _FOR_THE_LEG.finditer(tagged) if " for " in tagged and discourse.here else ():
        place = reading.by_number[int(match["place"])]
        home = host_at(place)
        pair = discourse.here[-1]
        if home in pair and home is not None and _is_second(reading, match["leg"]):
            claim = Claim(reading, reading.to_text(match.start("tag") - 1), *pair, None, None, "scheduled", "return leg", 0.8)
            claim.home, claim.home_mark = home, place
            yield claim
    for match in _RETURN_IS.finditer(tagged) if "D" in reading.tags and not reading.quoted and "S" not in reading.tags else ():
        day = reading.by_number[int(match["day"])]
        told = _first_leg_before(reading, discourse) or (discourse.before[-1] if discourse.before else None)
        if told is None or not _is_second(reading, match["leg"]) or not lies_ahead(day):
            continue
        if any(key_of(mark) not in told for mark in reading.of("T")):
            continue
        claim = Claim(reading, reading.to_text(match.start()), *told, None, None, "scheduled", "return leg", 0.75)
        claim.context = [leg_at(day, 2)]
        ground = match["ground"] or match["there"]
        host = host_at(reading.by_number[int(ground)]) if ground else None
        claim.home = host if host in told else discourse.home_in_return(told)
        claim.home_mark = day if claim.home is not None else None
        yield claim


def _to_theirs(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    place, day = reading.by_number[int(match["place"])], reading.by_number[int(match["day"])]
    pair, home = discourse.here[0], host_at(place)
    at = reading.to_text(match.start("tag") - 1)
    own = discourse.homes.get(frozenset(pair))
    if own is None or discourse.here_at[0] > at or not lies_ahead(day) or home == own:
        return
    visited = other_of(pair, own)
    if home != visited and (place.tag == "T" or home in discourse.reader.teams):
        return
    claim = Claim(reading, at, own, visited, None, None, "scheduled", "return leg", 0.75)
    claim.home, claim.home_mark = visited, place
    yield claim


_TAKEN_THERE = re.compile(
    r"\b(?:t[oa]kes?|taking|carr(?:y|ies|ying)|brings?|bringing) (?:an?|the|their|«E\d+») (?:[\w-]+ |«G\d+» ){0,2}?(?:«S\d+»|[a-z]+-goal|slender|narrow|slim|healthy|useful|handy|commanding|comfortable|precious) (?:[\w-]+ |«G\d+» )?(?:lead|advantage|cushion|edge|deficit) (?:back )?(?:to|into) (?:the )?«(?P<tag>[VT])(?P<place>\d+)»"
    r"(?: (?:for|in|on|next))? (?:the )?(?:«D\d+»(?:'s)?|«G\d+»)"
)
""" "take a 2-1 lead to B for Tuesday's second leg"."""


def _taken_there(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    place = reading.by_number[int(match["place"])]
    home = host_at(place)
    subject = subject_of(reading, discourse, reading.tagged[: match.start()], home) if home in discourse.reader.teams else None
    if home is None or subject is None or not discourse.may_meet(subject[0], home) or any(home in pair for pair in discourse.here):
        return
    mark = place if place.tag == "T" else None
    claim = Claim(reading, reading.to_text(match.start()), subject[0], home, subject[1], mark, "scheduled", "return leg", 0.8)
    claim.home, claim.home_mark, claim.context = home, place, [leg_at(place, 2)]
    yield claim


_AND_THERE = re.compile(
    r"«G(?P<leg>\d+)»[^.;«]{0,20}(?:«[CEG]\d+»[^.;«]{0,12}){0,3}(?:,|\band|\bbut|\bbefore) (?:they |now |must |will ){0,2}(?:go|travel|head|return|host|meet again|meet|face each other) (?:back )?(?:to|at) (?:the )?«V(?P<place>\d+)» (?:on |next )?«D(?P<day>\d+)»"
)
""" "trail B 2-1 from the first leg and go to B Park on Tuesday", "drew with B in the first leg and meet again at B Park on Tuesday"."""


def _from_behind(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Iterator[Claim]:
    stage, place = reading.by_number[int(match["leg"])].value, reading.by_number[int(match["place"])]
    named = tuple(dict.fromkeys(key_of(mark) for mark in reading.of("T") if mark.start < place.start))
    home = host_at(place)
    if (
        len(named) != 2
        or home not in named
        or any(set(pair) != set(named) for pair in discourse.here)
        or not (isinstance(stage, StageMention) and stage.leg == 1)
    ):
        return
    if not discourse.may_meet(*named) or not lies_ahead(reading.by_number[int(match["day"])]):
        return
    claim = Claim(reading, place.start, *named, None, None, "scheduled", "return leg", 0.8)
    claim.home, claim.home_mark, claim.context = home, place, [leg_at(place, 2)]
    yield claim


def _is_second(reading: Reading, number: str | None) -> bool:
    stage = reading.by_number[int(number)].value if number else None
    return stage is None or (isinstance(stage, StageMention) and stage.leg == 2)


def _first_leg_before(reading: Reading, discourse: Discourse) -> tuple[str, str] | None:
    """The two of the last sentence before that speaks of a first leg and names both."""
    for before in reversed(discourse.reader.readings[: reading.number]):
        if any(isinstance(mark.value, StageMention) and mark.value.leg == 1 for mark in before.of("G")):
            named = list(dict.fromkeys(key_of(mark) for mark in before.of("T")))
            if len(named) == 2 and discourse.alike(named[0], named[1]):
                return named[0], named[1]
    return None
