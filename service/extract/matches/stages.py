# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Stages, legs and rounds of a competition in the text: "last-16 tie", "fifth-round", "second leg", "into the quarter-finals".

Only the phrases and what they mean are found here; which match they belong to is ``context``'s business.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from service.extract.document import Document
from service.extract.searched import searched

_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|1st|2nd|3rd|4th|5th|6th"
_NUMERALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth", "opening": "first"}
_NUMBERS = {
    name: ordinal
    for ordinal, names in (
        ("first", ("one", "1")),
        ("second", ("two", "2")),
        ("third", ("three", "3")),
        ("fourth", ("four", "4")),
        ("fifth", ("five", "5")),
        ("sixth", ("six", "6")),
    )
    for name in names
}
_COUNTED = r"games|matches|meetings|league|away|home|outings|starts|visits|trips|fixtures|seasons|years|months|weeks|days|minutes|seconds|appearances|encounters|clashes|goals|points|of\ (?:his|their|its|them|those|these)"
""" "in the last 16 minutes", "of their last eight games": no round."""
_STAGE = searched(
    rf"""\b(?:
      (?P<third>(?:third|3rd)[- ]placed?[- ](?:play-?offs?|match|game|tie)|bronze[- ]medal[- ](?:match|game))
    | (?P<quarter>quarter[- ]?finals?|last[- ](?:eight|8)(?!\ (?:{_COUNTED})))
    | (?P<semi>semi[- ]?finals?|last[- ](?:four|4)(?!\ (?:{_COUNTED})))
    | (?P<sixteen>last[- ](?:16|sixteen)(?!\ (?:{_COUNTED}))|round[- ]of[- ](?:16|sixteen)|second[- ]round(?=\ (?:of\ the\ )?champions))
    | (?P<many>(?:last|round[- ]of)[- ](?:32|64|128)(?!\ (?:{_COUNTED})))
    | (?P<group>group[- ](?:stages?|phase|campaign|games?|match(?:es)?|opener|fixtures?|ties?)|group\ [A-L]\b(?!-)|(?<=league\ )group\b|(?:of|won|win|top|topped|topping|winning|in|from|through)\ (?:the|their|its)\ (?:(?-i:[A-Z])[\w'-]+\ ){{0,3}}group\b(?!\ of\b)|group\ (?:one|two|three|four|five|six|seven|eight|\d)\b)
    | (?P<league>league[- ](?:phase|stage))
    | (?P<playoff>(?:knockout\ )?play-?offs?)(?![- ](?:hop|place|spot|push|race|picture|berth|position|conten|chance|charge|bid|line|zone|aspir|ambition|dream|chase|hunt|pack|mix|cut|seed))(?:[- ](?:(?P<playofffinal>final)|(?P<playoffsemi>semi[- ]?finals?)))?
    | (?P<round>{_ORDINALS}|opening|preliminary|next|previous)[- ](?P<qualifying>qualifying[- ])?round(?!\ (?:(?:draft|overall)\ )?(?:pick|picks|selection|choice|draft)\b)(?:\ proper)?
    | (?P<qualifier>qualif(?:iers?|ying|ication)\b)
    | round[- ](?P<numbered>one|two|three|four|five|six|[1-6])
    | (?P<leg>first|second|1st|2nd|opening|return|reverse)[- ](?P<legword>legs?|fixture|match|encounter|game|meeting)
    | (?P<thereturn>the\ return|(?<=day['’]s\ )return)(?=[,.;]|\ (?:to\ be|next|on|at|in)\b)
    | (?P<replay>replays?)
    | (?P<decider>(?:championship|title)\ (?:game|match|decider))
    | (?P<final>(?:grand\ )?finals?)\b(?!\ (?:minutes?|whistle|stages?|third|half|day|week|say|word|score|ball|touch|pass|game|games|decision|spot|place|table|training|qualif|
          \d|two|three|four|five|six|seven|eight|nine|ten|few|moments?|seconds?|quarter|kick|round|push|hour|go|group|world|home|league|match|euro|standings|salute|act|weekend|section|session|bow|straw|nail|hurdle|warning|tally|flourish|insult|chapter|farewell|analysis|reckoning|stretch|fling|throw))
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SURE = frozenset(
    """
    quarter-final quarter-finals quarterfinal quarterfinals semi-final semi-finals semifinal semifinals last-16 last-eight last-four last-32
    play-off play-offs playoff playoffs qualifier qualifiers qualifying qualification round-of-16 leg legs replay replays final finals group-stage
    league-phase reverse championship title third-place bronze-medal
    """.split()
) | frozenset(f"{word}-{end}" for word in (*_ORDINALS.split("|"), "opening", "preliminary") for end in ("round", "leg", "legs"))
_AFTER_OTHERS = {
    "last": frozenset(("16", "sixteen", "eight", "8", "four", "4", "32", "64", "128")),
    "round": frozenset(("of", *_NUMBERS)),
    "league": frozenset(("phase", "stage", "group")),
    "third": frozenset(("place",)),
    "first": frozenset(("match", "game", "meeting", "encounter")),
    "group": frozenset(
        ("stage", "stages", "phase", "campaign", "game", "games", "match", "matches", "opener", "fixture", "fixtures", "tie", "ties")
    )
    | frozenset("abcdefghijkl")
    | frozenset("one two three four five six seven eight 1 2 3 4 5 6 7 8".split()),
    "semi": frozenset(("final", "finals")),
    "quarter": frozenset(("final", "finals")),
}
_BEFORE_OTHERS = {
    "round": frozenset((*_ORDINALS.split("|"), "opening", "preliminary", "qualifying")),
    "group": frozenset(("the", "their", "its", "league", "cup", "championship", "euro", "nations")),
    "return": frozenset(("the", "'s")),
}


_TRIGGERS = _SURE.union(_AFTER_OTHERS, _BEFORE_OTHERS)


def _places(document: Document) -> Iterator[tuple[int, int]]:
    """Stretches of the text that may tell a stage."""
    tokens = document.tokens
    folded, most = tokens.folded, len(tokens.folded) - 1
    first, reached = 0, -1
    for n in document.places_of(_TRIGGERS):
        word = folded[n]
        goes_on = folded[min(n + 1, most)] in _AFTER_OTHERS.get(word, ()) or (n and folded[n - 1] in _BEFORE_OTHERS.get(word, ()))
        if word not in _SURE and not goes_on:
            continue
        begin = max(0, n - (5 if word == "group" else 2))
        if reached >= 0 and begin > reached:
            yield tokens.starts[first], tokens.ends[reached]
            reached = -1
        if reached < 0:
            first = begin
        reached = min(n + 3, most)
    if reached >= 0:
        yield tokens.starts[first], tokens.ends[reached]


_RESULT_OF = re.compile(r"\b(?:won|win|winning|lost|lose|losing|drew|drawn|draw|drawing|taken|took) the $")
""" "who had drawn the first match 1-1": a leg, where the article speaks of legs."""
_BEFORE_FINAL = re.compile(
    r"(?:\bthe|\bcup|league|['’]s|\ba|this|\d{4}|trophy|championship|playoff|play-off|their|games|tournament|shield|rey|pokal|italia|libertadores|sudamericana|de france|vase|bowl|"
    r"plate|afcon|copa|euros?|supercup|superliga|knockout|mtn8|beker|cupen|nations|medal) $",
    re.IGNORECASE,
)
_OF_A_CONFERENCE = re.compile(r"\b(?:eastern|western) conference $", re.IGNORECASE)
_REACHED = searched(
    r"(?:\b(?:reach(?:ed|es|ing)?|(?:will|to|can|could|would) (?:play|be|appear|compete|feature) in|in the (?:hat|draw|pot) for|(?:carr(?:y|ies|ied|ying)|tak(?:e|es|ing)|took|fir(?:e|es|ed|ing)|lift(?:ed|ing)?|shot|put|guid(?:e|ed|ing)|help(?:ed)?|sen(?:d|ds|ding|t)|propel(?:led|ling|s)?) (?:[\w'’.]+ ){1,4}(?:in)?to|in ?to|through to|passage to|place in|spot in|berth in|progress(?:ed|ion)? (?:in)?to|advance[ds]? (?:in)?to|"
    r"qualif(?:y|ied) for|(?:book|seal|secur|clinch|claim|earn)\w* (?:a|their|his|its|the|\w+['’]s)(?: \w+){0,2}|make|made|move[ds]? into|"
    r"steer \w+ into|put them in|one foot in|(?:are|is|were|now) in|(?:are|is|were|was|be) (?:going|off|heading|headed|on (?:his|her|their) way) to|(?:minutes?|seconds?) from|sure of|a trip to|march(?:ed)? (?:in)?to)) (?:(?:the|a|their|its) )?(?:(?!(?:in|at|after)\b)[\w'’.-]+ ){0,5}$",
    re.IGNORECASE,
)
_NEARER = re.compile(
    r"\b(?:closer to|nearer(?: to)?|a step (?:away from|towards)|edg(?:e[ds]?|ing) towards?|on the (?:brink|verge|cusp|doorstep) of|dream(?:ing|s)? of) "
    r"(?:playing in )?(?:the |a |an |its |their )?(?:[\w'’.-]+ ){0,4}$"
    r"|\bon (?:course|track) for (?:the |a |their )?(?:(?!after\b)[\w'’.-]+ ){0,3}$",
    re.IGNORECASE,
)
""" "beat B 5-0 to edge closer to its first Cup final": neither of that match nor reached by it."""
_AFTER_BEATING = re.compile(r"\b(?:after|beating|beat|defeat\w*|win|winning|victory|past|saw off|defeated)\b")
BEFORE: dict[str, str | None] = {
    "final": "semi-final",
    "play-off final": "play-off semi-final",
    "conference final": "conference semi-final",
    "semi-final": "quarter-final",
    "quarter-final": "last 16",
    "last 16": None,
    "sixth round": "fifth round",
    "fifth round": "fourth round",
    "fourth round": "third round",
    "third round": "second round",
    "second round": "first round",
    "fourth qualifying round": "third qualifying round",
    "third qualifying round": "second qualifying round",
    "second qualifying round": "qualifier",
    "last 32": None,
    "last 64": None,
}
"""The stage before a stage, where a competition's rounds have these names."""


_GROUPS = ("group stage", "league phase", "league stage")
_TO_BE_REACHED = frozenset((*BEFORE, *_GROUPS))
_INTO_GROUPS = re.compile(
    r"\b(?:(?:reach(?:ed|es|ing)?|qualif(?:y|ies|ied|ying) for|through to|passage to|progress(?:ed|ion)? to|advance[ds]? to|(?:place|spot|berth) in|miss(?:ed|ing)? out on|ticket to|minutes from)"
    r"(?: reaching| playing in)? (?:the |next season's |this season's |its |their |a )?(?:lucrative |coveted )?)(?:(?!(?:in|at|after|of)\b)[\w'’-]+ ){0,4}$",
    re.IGNORECASE,
)
""" "to reach the Champions League group stage": what a qualifying tie is played for."""


@dataclass(frozen=True, slots=True)
class StageMention:
    """Characters ``start:end`` tell a stage or a leg. ``reached``: it is what somebody reached by a match, not the stage of that match.

    ``following``: the stage after ("next round"), without its name.
    """

    start: int
    end: int
    stage: str | None
    leg: int | None = None
    reached: bool = False
    group: str | None = None
    reverse: bool = False
    replay: bool = False


_OWN_GROUP = re.compile(r"\w+ (?:the|their|its) (?:[\w'-]+ ){0,3}(?=group$)", re.IGNORECASE)
_OF_A_PHASE = re.compile(r" (?:of|in) (?:the|its|their) (?:[\w'’-]+ ){0,2}(?:league|group)[- ](?:phase|stage)", re.IGNORECASE)
""" "the fourth round of the league phase": the phase is the stage."""
_AFTER_A_WIN = re.compile(
    r" after (?:(?:an?|the|their|its|his) (?:[\w'’-]+ ){0,3}?(?:win|victory|success|defeat of|triumph)\b|(?:beating|edging|defeating|overcoming|seeing off)\b)"
)
""" "what awaits them in the semi-finals after a 2-0 win over B"."""
_MEETING_AFTER = re.compile(
    r" (?:[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|del?|of)){0,2} )?(?:trip|tie|clash|date|meeting|showdown|against|with(?! (?:an?|the only|the winning|his|two|three|four|late|goals?|something|ease|victory|\w+ing|\d)\b)|at(?! the expense\b| (?:(?:the|this|next|last|that|a) (?:[\w'’-]+ ){0,4})?(?:World|Cup|Olympics?|Games|tournament|Euros?|European|Copa)\b|(?: [A-Z][\w-]+){1,3}['’]s? expense\b)|opponents)\b"
)


def find_stages(document: Document) -> list[StageMention]:
    """The stages and legs in the order of the text."""
    text = document.text
    found: list[StageMention] = []
    last_end = 0
    for match in (match for start, end in _places(document) for match in _STAGE.finditer(text, start, end)):
        start, end = match.span()
        if start < last_end:
            continue
        last_end = end
        group = match.groupdict()
        if group["group"] and (own := _OWN_GROUP.match(match.group())):
            start += own.end()  # "their" is a team's mark
        before = text[max(0, start - 60) : start]
        stage: str | None = None
        if group["leg"] or group["thereturn"]:
            word = (group["leg"] or "return").lower()
            is_leg = (group["legword"] or "leg").lower().startswith("leg") or (
                word == "first" and " leg" in document.lower and _RESULT_OF.search(before) is not None
            )
            if word == "reverse" or is_leg:
                leg = None if word == "reverse" else 1 if word in ("first", "1st", "opening") else 2
                found.append(StageMention(start, end, None, leg, reverse=word == "reverse"))
            continue
        if group["replay"]:
            found.append(StageMention(start, end, None, replay=True))
            continue
        if group["third"]:
            stage = "third-place play-off"
        elif group["quarter"]:
            stage = "quarter-final"
        elif group["decider"]:
            stage = "final"
        elif group["semi"]:
            stage = "semi-final"
        elif group["sixteen"]:
            stage = "last 16"
        elif group["many"]:
            stage = f"last {re.split('[- ]', match.group())[-1]}"
        elif group["group"]:
            stage = "group stage"
        elif group["league"]:
            stage = match.group().lower().replace("-", " ")
        elif group["playoff"]:
            stage = "play-off final" if group["playofffinal"] else "play-off semi-final" if group["playoffsemi"] else "play-off"
        elif group["qualifier"]:
            stage = "qualifier"
        elif group["round"]:
            word = group["round"].lower()
            if word in ("next", "previous") or _OF_A_PHASE.match(text, end):
                continue
            stage = f"{_NUMERALS.get(word, word)} {'qualifying ' if group['qualifying'] else ''}round"
        elif group["numbered"]:
            stage = f"{_NUMBERS[group['numbered'].lower()]} round"
        elif group["final"] and not match.group().endswith("s") and _BEFORE_FINAL.search(before):
            stage = "final"
        if (group["semi"] or group["final"]) and _OF_A_CONFERENCE.search(before):
            stage = "conference semi-final" if group["semi"] else "conference final"
        if stage is None or (stage in _TO_BE_REACHED and _NEARER.search(before)):
            continue
        letter = re.search(r"group ([A-L])$", match.group(), re.IGNORECASE)
        way = _REACHED.search(before) if stage in BEFORE or stage.endswith("round") or stage == "play-off" else None
        meeting = _MEETING_AFTER.match(text, end)
        reached = way is not None and meeting is None and not _AFTER_BEATING.search(before[way.start() :])
        reached = reached or (stage in _GROUPS and _INTO_GROUPS.search(before) is not None)
        reached = reached or (
            stage in BEFORE and match.group().lower().endswith(("s", "16", "eight", "four")) and _AFTER_A_WIN.match(text, end) is not None
        )
        found.append(StageMention(start, end, stage, None, reached, letter.group(1).upper() if letter else None))
    return found
