# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""One goal as the words around it tell it: of what kind, how many, in which half, and which side they name. When it fell is told by
``goal_minutes``; who scored, and which words tell a goal at all, ``goals`` finds.
"""

import re
from dataclasses import dataclass
from typing import Literal

from service.extract.matches.minutes import Minute
from service.extract.matches.play.goal_counts import COUNT
from service.extract.matches.play.goal_side_words import (
    AGAINST,
    AS_SIDE,
    BEFORE_THEIRS,
    BENEFIT,
    CHEERED,
    CONCEDED,
    DOOMED_BY,
    FELL_BEHIND,
    FOR_SIDE,
    FROM_SIDE,
    HELD_ON,
    HUSHED,
    IN_A_MATCH,
    IN_THEIR_WIN,
    ITS_GOAL,
    LED,
    LOOKED,
    LOST_TO,
    MADE_IT_TO,
    POINT_AT,
    SAVED_BY,
    SAW_OFF,
    SENT_DOWN,
    SUBJECT_AND,
    THEIR_GOALS,
    THEY_LOST_TO,
    TOOK_THE_LEAD,
)
from service.extract.matches.play.goal_words import (
    AGAIN,
    BEHIND,
    CANCELLED,
    CANCELLED_BY,
    LEADS,
    LEVEL,
    OPENS,
    OWN_GOAL,
    PENALTY,
    TO_A_SHOOTOUT,
    UNDOES,
    UNDONE,
)
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.people import PersonMention


def name_of(mark: Mark) -> str:
    return mark.value.person.name if isinstance(mark.value, PersonMention) else ""


@dataclass
class Hint:
    """A goal that a sentence tells, before its team and its repeats are settled. ``start:end`` of the marked string tell it."""

    person: Mark
    start: int
    end: int
    cue: str
    reading: Reading
    own: bool = False
    penalty: bool = False
    count: int = 1
    again: bool = False
    minute: Minute | None = None
    team: Mark | None = None
    against: Mark | None = None
    """The team that the goal was scored against, where the words name that one."""
    hushed: Literal["home", "away"] | None = None
    """Whose crowd fell silent at it."""
    levels: bool = False
    opens: bool = False
    """Whether it was the first goal of the match."""
    leads: bool = False
    """Whether its side led after it."""
    half: Literal[1, 2] | None = None
    """In which half it was scored, where words tell that."""
    behind: bool = False
    """Whether the side that scored had been behind, and stayed so."""
    after: tuple[int, int] | None = None
    """The score that the goal made, in the order written."""
    more: tuple[Minute, ...] = ()
    """The minutes of his further goals."""
    assist: Mark | None = None
    nth_penalty: int | None = None
    """Which of several goals was a penalty, counted from 0; negative from the last."""

    @property
    def name(self) -> str:
        return name_of(self.person)

    @property
    def cue_start(self) -> int:
        """Where in the text the words that tell the goal begin."""
        return self.reading.to_text(self.start)

    @property
    def cue_end(self) -> int:
        """Where in the text the words that tell the goal end."""
        return self.reading.to_text(min(self.end, len(self.reading.tagged) - 1))


_ANOTHERS = re.compile(
    r"(?:,? (?:and|while|whereas|but)|,) (?=(?:«T\d+» )?(?:an? |another |the )(?:[^«;.,]|«[TE]\d+»'s? ){0,40}«P|«P\d+»'s? )"
)
""" "a double from A and an own goal by B": what is told of another goal."""
_BY_ANOTHER = re.compile(r" by (?=(?:an? |the )?(?:[\w-]+ )?«P)")
""" "A's goal was overturned by a brace from B": what is told of who undid it."""
_INSERTED = re.compile(
    r"^, (?:after|awarded|given|following|once|when) [^,;]{1,90},? (?=(?:restored|levell?ed|equali[sz]ed|put|gave|took|doubled|cancelled|wiped|reduced|halved|settled|sealed|drew)\b)"
)
""" "A's penalty, after B was tripped, restored parity"."""
_NEXT_GOAL = re.compile(r",| (?:before|until|but|while|after|either side of)\b")
""" "A put his side ahead before an own goal by B": A's is none."""
_TURNS = re.compile(r"\b(?:but|while|whereas|only for)\b")
_RELATIVE = re.compile(r", (?:who|whose|which)\b[^,;]{0,80},")
""" ", who missed a penalty last week,": not of this goal."""
_EITHER_SIDE = re.compile(r"either side of (?:an? )?(?:[\w-]+ )?«P\d+»'s? (?:[\w-]+ ){0,2}[\w-]+")
_LATTER = re.compile(
    r",? (?:the latter|this last|the last(?: of them)?)(?:,? (?:from|with|via))? (?:an? |the )?(?:[\w-]+ ){0,2}?(?:penalty|spot)"
)
_TWO_MEN = re.compile(r"«P\d+»(?:,| and) (?:[\w-]+ ){0,2}«P\d+» (?:\w+ ){0,2}$")
_TRAILING = re.compile(
    r"\b(?:trailing|behind|down)(?: «S\d+»)? (?:to|after|through) (?:(?:two|early|late|three|a|an|the|first-half|second-half) ){0,3}$"
)
_THEN_SIDE = re.compile(r"[^;.]{0,60}?, (?:the )?«([TE])(\d+)»(?!')")
""" "trailing to goals by A and B, C": whom they were scored against."""
_REBOUND = re.compile(r"\b(?:rebound|follow(?:ed|ing)?[- ]up)\b")
_TIMED_TWICE = re.compile(r"«P\d+»,? (?:on|after) \d+ and (?:then )?\d+(?: minutes)?,")
_AT_TWO = re.compile(r" (?:on|after) \d+ and (?:then |again (?:on |after )?)?\d+ minutes\b")
_WAS_THE = re.compile(r"«P\d+»'s? was the ")
""" "A's was the second": of the match, not his."""
_OWNS = re.compile(r"«P\d+»'s? ([^«,;.]{0,60})")
_OTHERS_GOT = re.compile(r"«P\d+»(?: ?\([^()]*\))? (?:had )?(?:got|scored|grabbed|netted|hit|were|was) (?:both |all )?(?:of )?(?:the )?$")
""" "A got B's goals, C": C's is none of them."""
_ANOTHERS_SPOT = re.compile(r"«P\d+» (?:[\w-]+ ){1,4}from the (?:penalty )?spot,? $")
""" "although A levelled from the spot, B hit a winner": the penalty is A's."""


def hint_of(reading: Reading, mark: Mark, start: int, end: int, what: str) -> Hint:
    tagged = reading.tagged
    here = tagged.find(f"«P{mark.number}»")
    here = start if here < 0 else here
    behind = _ANOTHERS.split(_INSERTED.sub(" ", tagged[end : end + 130], count=1), maxsplit=1)[0][:60]
    before_name = _before_name(tagged, here)
    cancels = what.startswith(UNDOES)
    if cancels:
        what = ""
    if what.startswith("«P"):
        behind = _BY_ANOTHER.split(behind, maxsplit=1)[0]
    clause = (
        what
        + re.split(
            r"[;]| but | and then (?!«)|,? (?:and |but )?(?:although|though|whereas) | (?:before|after|while|until|and|when) (?:the )?(?:[\w-]+ )?«[PTE]|, (?:with )?«P|, s?he |, only for "
            r"| and (?:the [\w-]+ |they |both )(?:missed|wasted|had|were|was|saw|hit)\b",
            behind,
            maxsplit=1,
        )[0]
    )
    owned = _OWNS.match(tagged, here) if here >= start else None
    if what.endswith("»") and here > start:  # one of a list: what stands between the names before and after
        following_name = tagged.find("«P", here + 3)
        segment = tagged[here : following_name if following_name > 0 else len(tagged)]
        if "twice " not in what and ("through " in what or "via " in what):
            before_name = before_name.replace("twice ", "")  # "twice led through A and B": one each
        clause = before_name + re.split(r",| and (?:an? |the )?(?:[\w-]+ |«T\d+» ){0,5}$| but ", segment)[0]
        if re.search(r"\bown\b|\bpen(?!d|i)|\bpenalt", before_name):
            clause = before_name + segment[:6]
    kind_words = (
        clause[:110]
        + (f" {owned.group(1)}" if owned else "")
        + (
            _RELATIVE.sub(" ", tagged[here : tagged.find("«P", here + 1, start) % (start + 1)]).split(" and", 1)[0]
            if here < start < here + 60 and " but " not in tagged[here:start]
            else ""
        )
    )
    if "to " in kind_words:
        kind_words = TO_A_SHOOTOUT.sub(" ", kind_words)
    count, counted = next(((count, match.group()) for count, pattern in COUNT if (match := pattern.search(clause[:80]))), (1, ""))
    if counted == "both" and _TWO_MEN.search(tagged, max(0, start - 50), start):
        count = 1  # "A and B got the goals, both late on"
    if count == 1 and (tagged.endswith(" twice ", 0, start) or _AT_TWO.match(tagged, end) or _TIMED_TWICE.match(tagged, here)):
        count = 2
    own = " in off " in what or bool(
        OWN_GOAL.search(what + _NEXT_GOAL.split(behind, maxsplit=1)[0]) or ("own" in what and OWN_GOAL.search(before_name))
    )
    hint = Hint(mark, start, end, tagged[min(start, here) : end + 45], reading, own=own, count=count)
    if "did the rest" in what and re.search(r"penalt|penalis|\bspot\b|foul|challenge|down|trip|fell|handball|handled", tagged[:start]):
        kind_words += " penalty"
    penalty = PENALTY.search(re.split(r"(?<=.)«P\d+»(?!')", kind_words, maxsplit=1)[0] if what.startswith("«P") else kind_words)
    hint.penalty = (
        bool(penalty)
        or bool(here >= start and re.search(r"\b(?:penalty|spot-kick) (?:from|by) (?:[\w-]+ ){0,3}$", before_name))
        or bool(re.search(r"\b(?:penalty|spot-kick),? (?:which|that) (?:[\w-]+ ){0,2}$", before_name))
    )
    hint.penalty = hint.penalty or bool(_LATTER.match(tagged, tagged.find("»", here) + 1))
    spot = (
        not before_name.startswith(", from the")
        and re.search(r"from the (?:penalty )?spot,? $", before_name)
        and not _ANOTHERS_SPOT.search(tagged, 0, here)
    )
    hint.penalty = (hint.penalty or bool(spot)) and not own and not _REBOUND.search(tagged, start, end + 20)
    if match := HUSHED.search(tagged, start, end + 40):
        hint.hushed = "home" if match.group(1) == "home" else "away"
    elif match := CHEERED.search(tagged, max(0, start - 20), end + 40):
        hint.hushed = "away" if match[match.lastindex or 1] == "home" else "home"
    if (
        count > 1
        and penalty
        and not re.search(
            r"\b(?:both|two|three|twice|converted (?:twice|both)) ?(?:«P\d+» )?(?:penalt|spot-kicks|from the)|\ba (?:penalty|spot-kick) (?:on )?(?:either side|in (?:each|either) half)",
            kind_words,
        )
    ):
        nth = _NTH_OF_THEM.search(kind_words)
        hint.nth_penalty = _PLACES[nth.group(1)] if nth else -1
    clause = _EITHER_SIDE.sub("", clause)
    hint.again = bool(AGAIN.search(clause[:70])) and not _WAS_THE.match(what)
    hint.behind = bool(BEHIND.search(clause[:60]))
    hint.levels = cancels or bool(
        LEVEL.search(clause[:70]) or (here >= start and "cancel" not in before_name and LEVEL.search(before_name))
    )
    if not any(map(tagged.__contains__, UNDONE)):
        pass
    elif CANCELLED_BY.search(tagged, 0, here):
        hint.levels = True
    elif CANCELLED.search(clause[:70]):
        hint.levels = False
    hint.half = _half(clause[:110] if not cancels else behind.split(" «P", 1)[0])
    hint.opens = bool(OPENS.search(clause[:70]))
    hint.leads = not (hint.levels or hint.behind) and (hint.opens or bool(LEADS.search(clause[:80])))
    score = (
        re.search(r"(?:made|making|makes|make) it (?:back to )?«S(\d+)»", clause)
        or re.search(r"«S(\d+)»", what)
        or _LEVELS_AT.search(clause)
        or (_IT_WAS.match(tagged, 0, here) if tagged.startswith(("it was ", "that made ", "by then it ")) else None)
    )
    value = reading.by_number[int(next(group for group in score.groups() if group))].value if score else None
    hint.after = (value.first, value.second) if isinstance(value, ScoreMention) and value.kind != "shootout" else None
    hint.levels = hint.levels or (not hint.opens and _ALL_SQUARE.match(tagged, 0, here) is not None)
    hint.levels = hint.levels or (hint.after is not None and hint.after[0] == hint.after[1])
    _sides(reading, hint, here)
    return hint


_NTH_OF_THEM = re.compile(
    r"\bthe (first|second|third|last|latter|middle|other)(?: one)?(?: of (?:them|which|those|«E\d+»))?,? (?:being |was |coming |came )?(?:a|from|with|via)\b"
)
""" "a hat-trick, the second of them a penalty"."""
_PLACES = {"first": 0, "second": 1, "middle": 1, "third": 2, "last": -1, "latter": -1, "other": -1}
_LEVELS_AT = re.compile(
    r"\ban? «S(\d+)» (?:equali[sz]er|leveller)\b|\b(?:level|levelled|levelling|leveled|equali[sz]ed|tied)(?: (?:it|matters|things|the (?:scores?|game|match)))? (?:at|for|to make it) «S(\d+)»"
)
_IT_WAS = re.compile(
    r"(?:it was|that made it|by then it was) (?:soon |quickly |back to )?«S(\d+)» (?:[^«;.,]|«[DV]\d+»){0,40}, (?:(?:the|captain|substitute|striker) )?(?:[\w-]+ ){0,2}$"
)
_ALL_SQUARE = re.compile(
    r"(?:it was|and it was|matters were|the sides were|they were|the scores were) (?:soon |quickly |back )?(?:all square|level|even)\b(?:[^«;.,]|«[DV]\d+»){0,40}, (?:[\w-]+ ){0,3}$"
)
""" "It was all square by the break, A heading in": what the goal had made it."""
_FIRST_HALF = re.compile(r"\b(?:(?:before|on the stroke of|just before) (?:the )?(?:break|interval|half-time)|first[- ]half)\b")
_SECOND_HALF = re.compile(
    r"\b(?:second[- ]half|after the (?:break|interval|restart)|(?:in|deep into|with an?) (?:stoppage|injury|added)[- ]time|(?:stoppage|injury|added)-time|at the death)\b"
)


def _half(words: str) -> Literal[1, 2] | None:
    first, second = _FIRST_HALF.search(words), _SECOND_HALF.search(words)
    return None if bool(first) == bool(second) else 1 if first else 2


def _before_name(tagged: str, here: int) -> str:
    """The words right before a name, back to the name before it."""
    segment = tagged[max(0, here - 45) : here]
    segment = segment.rsplit("»", 1)[-1] if "«P" in segment else segment
    return re.split(r"; | but |,? and [a-z]+ing ", segment)[-1]


_WHOM = re.compile(r"^ (?:the )?«[TE]\d+»(?= (?:twice |briefly )?(?:through|via|thanks to|courtesy of) )")
""" "A led B through X": whom they led."""


_THEIR_OWN = re.compile(r"«E\d+» (?=(?:account|scoring|lead|advantage|tally)\b)")
_ERRED = re.compile(
    r" (?:when|after|as) (?:[\w-]+ ){0,3}«P\d+» (?:had )?(?:fluffed|lost|gave|given|slipped|sliced|missed|dawdled|fouled|handled|spilled|fumbled|failed|misjudged|erred|conceded|was caught|was robbed|was dispossessed|made a)\b[^«;.,]{0,60},? "
)
""" "A went in front when X fluffed a clearance, Y rolling it in": it is A's goal for all that stands between."""


def _sides(reading: Reading, hint: Hint, here: int) -> None:
    """The side that the words around the goal name: "put the visitors ahead", "scored for A", "A led through", "A fell behind when"."""
    tagged, marks = reading.tagged, reading.by_number
    start, end = hint.start, hint.end
    if tagged.startswith(UNDOES, start):
        if match := FOR_SIDE.match(tagged, end):
            hint.against = marks[int(match.group(2))]
        elif match := LOOKED.search(tagged, max(0, here - 260), here):
            hint.team = marks[int(match.group(2))]
        return
    inserted = _INSERTED.match(tagged[end : end + 130]) if tagged.startswith(", ", end) else None
    following = tagged.find("«P", max(end + inserted.end() if inserted else end, here + 2))
    limit = min(end + 95, following if following >= 0 else len(tagged), tagged.find(";", end) % (len(tagged) + 1))
    if match := SAW_OFF.match(tagged, end) or SENT_DOWN.search(tagged, start, limit):
        hint.against = marks[int(match[match.lastindex or 0])]
        return
    if match := POINT_AT.search(tagged, start, limit):
        hint.against = marks[int(match.group(2))]
        return
    if match := THEIR_GOALS.search(tagged, start, end + 12):
        hint.team = marks[int(match.group(2))]
        return
    if match := MADE_IT_TO.search(tagged, start, min(end + 95, len(tagged))):
        hint.team = marks[int(match.group(2))]
        return
    if match := BENEFIT.search(tagged, max(0, start), limit):
        hint.team = marks[int(match[match.lastindex or 0])]
        return
    for place in (end, tagged.find("»", here) + 1):
        if match := FOR_SIDE.match(tagged, place):
            hint.team = marks[int(match.group(2))]
            return
    if _TRAILING.search(tagged, max(0, start - 60), start) and (match := _THEN_SIDE.match(tagged, end)):
        hint.against = marks[int(match.group(2))]
        return
    if match := FROM_SIDE.search(tagged, max(0, here - 110), here) or TOOK_THE_LEAD.search(tagged, max(0, here - 170), here):
        hint.team = marks[int(match.group(2))]
        return
    if (
        (match := ITS_GOAL.search(tagged, max(0, here - 110), here))
        and not _TURNS.search(match.group())
        and not _OTHERS_GOT.search(tagged, 0, match.start())
    ):
        hint.team = marks[int(match.group(2))]
        return
    if match := BEFORE_THEIRS.match(tagged, end):
        hint.against = marks[int(match.group(2))]
        return
    if match := AS_SIDE.match(tagged, end):
        hint.team = marks[int(match.group(2))]
        return
    if match := SUBJECT_AND.search(tagged, max(0, here - 90), here):
        hint.team = marks[int(match.group(2))]
        return
    if match := LOST_TO.search(tagged, max(0, here - 130), here):
        hint.team = marks[int(match.group(2))]
        return
    if match := HELD_ON.search(tagged, max(0, here - 160), here):
        hint.against = marks[int(match.group(2))]
        return
    if match := DOOMED_BY.search(tagged, max(0, here - 160), here):
        hint.against = marks[int(match.group(2))]
        return
    if match := SAVED_BY.search(tagged, max(0, here - 260), here):
        hint.team = marks[int(match.group(2))]
        return
    if match := LOOKED.search(tagged, max(0, here - 260), here):
        hint.team = marks[int(match.group(2))]
        return
    if match := IN_THEIR_WIN.match(tagged, end):
        hint.team = marks[int(match.group(2))]
        return
    if match := IN_A_MATCH.match(tagged, end):
        hint.against = marks[int(match.group(2))]
        return
    if match := AGAINST.match(tagged, end):
        hint.against = marks[int(match.group(2))]
        return
    if match := FELL_BEHIND.search(tagged, max(0, here - 90), here) or THEY_LOST_TO.search(tagged, max(0, here - 130), here):
        hint.against = marks[int(match.group(2))]
        return
    if "conced" in tagged and (match := CONCEDED.search(tagged, max(0, here - 240), here)):
        hint.against = marks[int(match.group(2))]
        return
    led = list(LED.finditer(tagged, max(0, here - 200), max(end, here)))
    if (
        led
        and led[-1].start() < here
        and not re.search(
            r"[;]| but |«[TE]\d+»|«P\d+»(?! ?\([^)]*\))(?!,? and |, |'s? |»)",
            _ERRED.sub(" ", _WHOM.sub("", _THEIR_OWN.sub("", tagged[led[-1].end() : here]), count=1)),
        )
    ):
        hint.team = marks[int(led[-1].group(2))]
