# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come told by whom a draw or a round gives a side: "Grimsby have Bury", "A, last out of the hat, drew B", "A's reward is B", "A and
B were paired together", "were handed a journey to B"; and those that a side has its mind on: "with one eye on B on Saturday", "could clinch the
title at B on Wednesday".

Opponents with a day or a side beside them are ``coming``'s business, two who meet to decide whom a third one meets ``undecided``'s.
"""

import re
from collections.abc import Iterator

from service.extract.matches.ahead.coming import WHEN
from service.extract.matches.ahead.rules import by_rules, lies_ahead, one_ahead, rules_of, words
from service.extract.matches.claim import Claim, key_of, new_claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading

_CLAUSE = r"(?:^|[;:] |, (?:and |but |while )?| (?:and|but|while|as) )"
_ASIDE = r"(?:,(?! and\b| but\b)(?: [\w'-]+| «[CGDPEV]\d+»(?:'s)?){1,12},)?"
"""What may be told of a side between commas: "A, whose captain grew up there, have B"."""
_EPITHETS = r"(?:the |their |fellow |holders |champions |leaders |neighbours |rivals |non-league ){0,3}"

_GIVES = re.compile(
    rf"{_CLAUSE}(?:on «D\d+» )?(?:the )?«T(?P<one>\d+)»{_ASIDE} (?P<how>have|has|got|get|drew|have drawn|landed|pulled out) {_EPITHETS}«T(?P<other>\d+)»(?!'s? )"
    r"(?=[.;]|$|, (?:the|who|whose|conquerors|holders|winners|[a-z]+ of)\b| (?:in the (?:league|cup|next|other|«[CG]\d+»)|«G\d+»|away\b(?! from)|at home\b|and «T\d+» (?:have|has|got|get|drew|face|go|host|play|meet|travel|visit)\b|while «))"
)
""" "A have B", where a draw or a round is told of."""
_OF_A_DRAW = re.compile(
    r"\b(?:draw|drawn|paired|pairings?|ties?|round|balls|hat|winners|last (?:16|32|64|eight|four)|quarter-finals?|semi-finals?)\b|«G"
)
_ROUNDS_BACK = 4
"""Sentences in which the draw may have been told of before."""

_REWARD = re.compile(
    rf"«T(?P<one>\d+)»'s? (?:next )?(?:reward|prize)(?: for [^;.«,]{{0,50}}(?:«[SVDCG]\d+»[^;.«,]{{0,20}}){{0,2}})?,? (?:is|was|will be|are|could be) {_EPITHETS}(?:[a-z]+ ){{0,2}}?«T(?P<other>\d+)»(?=[,.;]|$| (?:in|at|on|away|and|who|next|«D))"
)
""" "A's reward is B"."""

_PRIZE_FOR = re.compile(
    rf"\b(?:reward|prize) for (?:the )?«T(?P<one>\d+)»(?: for [^;.«,]{{0,50}})?,? (?:is|was|will be|are|could be) {_EPITHETS}«T(?P<other>\d+)»(?!'s? )(?! or «)"
)
""" "the prize for A is B"."""

_TOGETHER = re.compile(
    rf"«T(?P<one>\d+)»{_ASIDE} (?:and|or) (?:the )?«T(?P<other>\d+)»{_ASIDE} (?:(?:were|was|are|is|had been|have been|found themselves) )(?:\w+ly |also |then )?(?:(?:paired|drawn|put|pitted|matched|thrown|bracketed|sent out) (?:together|against (?:each|one) (?:other|another)|with (?:each|one) (?:other|another))|kept together)"
)
""" "A and B were paired together"."""

_HANDED = re.compile(
    rf"\b(?:handed|given|dealt|allotted|awarded|fac(?:e|es|ed|ing)|have|has|had|land(?:ed)?|earn(?:ed|s)?|gain(?:ed)?|got|get|mak(?:e|es|ing)|made|book(?:ed)?|won|await\w*|rewarded with|sent on|set up|drew|draw|drawn) (?:an?|the|another|that|«E\d+») (?:[\w-]+ ){{0,3}}?(?:journey|trek|jaunt|excursion|expedition|outing|pilgrimage|voyage|day out|night out|day trip|crossing|hike|short hop|hop) (?:away |across the \w+ )?(?:to|at) {_EPITHETS}«T(?P<other>\d+)»(?!'s? )(?! or «)"
)
""" "were handed a journey to B"."""

_IN_THE_WAY = re.compile(
    rf"\b(?:find|finds|found|have|has|with|see) {_EPITHETS}«T(?P<other>\d+)» (?:standing |lying |waiting )?(?:in (?:«E\d+»|the) (?:way|path)|blocking (?:«E\d+»|the) (?:way|path)|waiting for (?:them|«E\d+»)|lying in wait|in wait)\b(?! (?:in|of) the (?:table|league|race))"
)
""" "will find B in their way"."""

_EYE_ON = re.compile(
    rf"\b(?:(?:one|an|half an|both|a|their|his|with) eyes?(?: and a half)?|minds?(?: (?:was|were|is|are))?|thoughts?(?: (?:was|were|is|are))?) (?:already |firmly |fixed |clearly |turned |turning |partly |mostly ){{0,2}}(?:on|to|with) {_EPITHETS}«T(?P<other>\d+)»(?:'s (?:visit|arrival)|,? {WHEN})"
)
""" "with one eye on B next Saturday"."""

_COULD_AT = re.compile(
    r"\b(?:can|could|may|might|will|would|hop(?:e|es|ing)(?: to)?|bid to|chance to|looking to|(?:only )?(?:need|needs|needed|have|has|able|due|set|aim|aiming|want|wants|out|ready) (?:only |still |just )?to|must|opportunity to) (?:yet |now |even |still |only |also |all but |mathematically )?"
    r"(?P<what>clinch|seal|secure|confirm|wrap up|ensure|guarantee|make (?:sure|certain) of|be (?:crowned|promoted|relegated)|regain|reclaim|retain|go (?:top|clear|second|third)|finish the (?:task|job)(?: themselves)?|complete the (?:job|task)|avoid (?:defeat|relegation)|win(?! (?:a|the (?:first|second)))|end (?:the|«E\d+») (?:run|drought|wait))\b"
    rf"[^.;,«]{{0,40}}(?:«[CGE]\d+»(?:'s)?[^.;,«]{{0,20}}){{0,2}}\b(?P<at>at|away to|at home to) (?:the )?«T(?P<other>\d+)»(?!'s? )(?:,? {WHEN}|(?=[,.;]|$))"
)
""" "could clinch the title at B on Wednesday", "need only to win at B"."""


def pairings(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The matches to come that the sentence tells so."""
    if "T" in reading.tags:
        yield from by_rules(reading, discourse, _RULES)


def _both(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    one, other = (reading.by_number[int(match[name])] for name in ("one", "other"))
    if not discourse.may_meet(key_of(one), key_of(other)):
        return None
    after = [day for day in reading.of("D") if reading.tagged_start(day) >= match.end()]
    past = match.re is _TOGETHER and (not all(map(lies_ahead, after)) or " since " in reading.tagged)
    return new_claim(reading, one, other, one.start, "finished" if past else "scheduled", "paired", 0.8)


def _gives(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    """Who "has" another one elsewhere need not meet it: "as for rivals, A have B"."""
    before = discourse.reader.readings[max(0, reading.number - _ROUNDS_BACK) : reading.number + 1]
    drawn = match["how"] in ("drew", "have drawn")
    if "«S" in match.group() or not (
        drawn or any(_OF_A_DRAW.search(each.tagged) for each in before) or " in the " in match.string[match.end() : match.end() + 8]
    ):
        return None
    return _both(reading, discourse, match)


def _to_theirs(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match["other"])]
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], False, match.start())


def _some_time(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match["other"])]
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], None, match.start(), owned=False)


def _could_at(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    """Of a match that lies ahead: "would have won at B" was none."""
    if not all(map(lies_ahead, reading.of("D"))) or (match["what"] != "win" and "D" not in reading.tags):
        return None
    mark = reading.by_number[int(match["other"])]
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], "home" in match["at"], match.start(), owned=False)


_RULES = rules_of(
    (
        words("have has got get drew landed pulled drawn"),
        (" «T", " the «T", " holders «T", " champions «T", " neighbours «T"),
        _GIVES,
        _gives,
    ),
    (words("reward prize"), (), _REWARD, _both),
    (words("reward prize"), (), _PRIZE_FOR, _both),
    (words("paired drawn put pitted matched thrown bracketed"), (), _TOGETHER, _both),
    (
        words("journey trek jaunt excursion expedition outing pilgrimage voyage day night crossing hike hop"),
        (" to «", " at «", "to the «"),
        _HANDED,
        _to_theirs,
    ),
    (words("way path wait waiting"), (), _IN_THE_WAY, _some_time),
    (words("eye eyes mind minds thoughts thought"), (), _EYE_ON, _some_time),
    (
        words("clinch seal secure confirm wrap ensure guarantee make be regain reclaim retain go finish complete avoid win end"),
        (" at «", " at the «", "away to «", "home to «"),
        _COULD_AT,
        _could_at,
    ),
)
