# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Goals told by how much of the score they were: "A getting the lot", "accounted for all but one", "had two goals", "was the other marksman",
"A both" after a result, "two goals each for A and B", those in brackets behind a side's
doing. Shares that are counted beside another scorer's are ``goal_shares``' business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention

_BRACKETED = re.compile(
    r"\b(?:hit back|fought back|replied|responded|scored|struck|equali[sz]ed|levell?ed|goals?|lead|led|ahead|in front|up)\b[^«;.()]{0,60}"
    r"\((?=(?P<men>«P\d+»(?:,? (?:pen|og|\d{1,3}['’]?)){0,2}(?:(?:, and|,| and) «P\d+»(?:,? (?:pen|og|\d{1,3}['’]?)){0,2}){0,5})\))"
)
""" "the visitors hit back (A pen, B)"."""
_IN_BRACKETS = re.compile(r"«P(\d+)»(?P<how>(?:,? (?:pen|og|\d{1,3}['’]?)){0,2})")
_NUMBERS = {1: "goal", 2: "two goals", 3: "three goals", 4: "four goals"}
_COUNT = r"(?:a goal|two(?: goals)?|three(?: goals)?|four(?: goals)?|both goals|a brace|a pair of goals|a hat[- ]trick|(?:two|three|four) of (?:the|«[TE]\d+»(?:'s?)?) goals)"
_UNDONE = r"(?! (?:disallowed|ruled|chalked|cancelled|scrubbed|this season|last season|in (?:his|her|\w+) (?:last|past|previous)|for the (?:season|year)))"
_LOT = re.compile(
    r"«P(\d+)» (?:[\w-]+ ){0,2}?(?:got|getting|gets|scor(?:ed|ing)|nett(?:ed|ing)|hit|hitting|bagg(?:ed|ing)|claim(?:ed|ing)|grabb(?:ed|ing)|notch(?:ed|ing)|account(?:ed|ing) for|with) "
    r"(?:(?P<all>the lot|«E\d+» all|every one of «E\d+»|all of «E\d+»|all (?:of )?(?:the|«E\d+») goals)|(?P<but>all (?:but|bar) one)(?: of (?:the|«E\d+») goals)?)(?=[ .,;)]|$)"
)
""" "a 4-1 romp, with A getting the lot", "in which A accounted for all but one of the goals"."""
_HAD = re.compile(rf"«P(\d+)» (?:had|has) (?P<count>{_COUNT})(?= (?:for|as|and|in|against|on|after|including|by)\b|[.,;]|$){_UNDONE}")
""" "A had two goals for B's team": in America."""
_BURNED = re.compile(
    rf"«P(\d+)»(?:, \d\d,)? (?:burned|torched|punished|stung|scorched|tagged) (?:the )?«[TE]\d+» (?:for|with) (?P<count>{_COUNT}){_UNDONE}"
)
_SO_MANY = {
    "two": "two goals",
    "three": "three goals",
    "four": "four goals",
    "a brace": "two goals",
    "braces": "two goals",
    "doubles": "two goals",
}
_APIECE = re.compile(
    r"(?:(?P<count>two|three|a brace|a goal|one|braces|doubles)(?: goals)? (?:apiece|each) (?:for|from|by) )?«P(?P<one>\d+)»(?: and|,) «P(?P<other>\d+)»"
    r"(?(count)|,? (?:with |had |got |scored |bagging |scoring |adding |grabbing |added )?(?:one|a goal) (?:apiece|each)\b)"
)
""" "two goals each for A and B", "A and B one apiece"."""
_OF_THEM = re.compile(
    r"«P(\d+)» (?:[\w-]+ ){0,1}?(?:got|getting|scor(?:ed|ing)|nett(?:ed|ing)|hit|hitting|bagg(?:ed|ing)|claim(?:ed|ing)|grabb(?:ed|ing)|notch(?:ed|ing)|with) (?P<count>one|two|three|four) of (?:them|«E\d+»|the goals)(?=[ .,;)]|$)(?! (?:was|were))"
)
""" "put five past B, A claiming three of them"."""
_MATCH_BALL = re.compile(
    r"«P(\d+)» (?:(?!not |never |nearly |almost )[\w-]+ ){0,2}?(?:collect(?:s|ed|ing)|claim(?:s|ed|ing)|took|takes|taking|kept|keeps|keeping|earn(?:s|ed|ing)|pocket(?:s|ed|ing)|bagg(?:ed|ing)|carr(?:ies|ied|ying)|clutch(?:ed|ing)"
    r"|secur(?:ed|ing)|(?:walk(?:s|ed)|went|goes|going|left|leaves|leaving|departed|emerged) (?:[\w-]+ ){0,2}?with) (?:home |away |off )?(?:the|a|another|his|her|«E\d+») match[- ]?ball\b"
)
""" "A collected the match ball": who scores three gets it."""
_FINISHED_WITH = re.compile(
    r"«P(\d+)» (?:[\w' -]{0,60} and )?(?:finished|ended|ended up|wound up) with (?P<count>two|three|four)(?=[.,;]|$| goals\b| to (?:his|her) name)"
)
_OTHER = re.compile(
    r"«P(\d+)» (?:was|were) the (?:only )?other (?:marksman|scorer|goalscorer|player on target|man on target)\b|\bthe other (?:marksman|scorer|goalscorer) (?:was|being) «P(\d+)»"
)
_HAS_BOTH = re.compile(r"«P(\d+)» (?:has|had|having|with|scoring|getting) (?P<how>both|all (?:two|three|four))(?=[.,;)]|$)")
_BOTH = re.compile(r"«S\d+» «T\d+»(?: \(\w{1,4}\))? ?[-–(:]? ?«P(\d+)» (?P<how>both|all (?:two|three|four))(?=[.,;)]|$)")
""" "A 2-0 B (FT) - C both"."""


def by_their_part(reading: Reading) -> Iterator[tuple[Mark, int, int, str]]:
    """The goals that the sentence tells so: the man, the place of the words and how many."""
    tagged, marks = reading.tagged, reading.by_number
    for match in _LOT.finditer(tagged) if "S" in reading.tags and (" lot" in tagged or " all" in tagged or " every one" in tagged) else ():
        scored = _won_by(reading, match.start())
        count = _NUMBERS.get(scored - 1 if match["but"] else scored)
        if count is not None:
            yield marks[int(match.group(1))], match.start(), match.end(), count
    for pattern, cue in ((_HAD, " ha"), (_BURNED, "ed ")):
        for match in pattern.finditer(tagged) if cue in tagged else ():
            words = (
                match["count"]
                .replace("of the ", "")
                .replace("brace", "two goals")
                .replace("pair of goals", "two goals")
                .replace("both", "two")
                .replace("hat trick", "hat-trick")
            )
            yield marks[int(match.group(1))], match.start(), match.end(), words
    for match in _BRACKETED.finditer(tagged) if " («P" in tagged else ():
        for man in _IN_BRACKETS.finditer(match["men"]):
            yield marks[int(man.group(1))], match.start(), match.end() + man.end(), man["how"] or "goal"
    for match in _APIECE.finditer(tagged) if " apiece" in tagged or " each" in tagged else ():
        for n in ("one", "other"):
            yield marks[int(match[n])], match.start(), match.end(), _SO_MANY.get(match["count"], "goal")
    for match in _OF_THEM.finditer(tagged) if " of " in tagged else ():
        yield marks[int(match.group(1))], match.start(), match.end(), _SO_MANY.get(match["count"], "goal")
    for match in _MATCH_BALL.finditer(tagged) if " match" in tagged and "ball" in tagged else ():
        yield marks[int(match.group(1))], match.start(), match.end(), "three goals"
    for match in _FINISHED_WITH.finditer(tagged) if " with t" in tagged or " with four" in tagged else ():
        yield marks[int(match.group(1))], match.start(), match.end(), _SO_MANY.get(match["count"], "goal")
    for match in _OTHER.finditer(tagged) if " other " in tagged else ():
        yield marks[int(match.group(1) or match.group(2))], match.start(), match.end(), "goal"
    for match in _HAS_BOTH.finditer(tagged) if "S" in reading.tags and (" both" in tagged or " all " in tagged) else ():
        yield marks[int(match.group(1))], match.start(), match.end(), match["how"].replace("both", "two").removeprefix("all ") + " goals"
    for match in _BOTH.finditer(tagged) if "S" in reading.tags and (" both" in tagged or " all " in tagged) else ():
        yield (
            marks[int(match.group(1))],
            match.start(1) - 2,
            match.end(),
            match["how"].replace("both", "two").removeprefix("all ") + " goals",
        )


def _won_by(reading: Reading, position: int) -> int:
    """The goals of the side with more in the score told last before the place; 0 where none is."""
    scores = [mark.value for mark in reading.of("S") if reading.tagged_start(mark) < position and isinstance(mark.value, ScoreMention)]
    return max(scores[-1].first, scores[-1].second) if scores and scores[-1].kind == "final" else 0
