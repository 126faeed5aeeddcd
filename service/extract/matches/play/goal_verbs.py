# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Who scores by a verb that tells a goal: what has to stand before and after it, and by whose shot it is where no man does it. The verbs
themselves are a table (``goal_ways``); goals told by nouns and phrases are ``goal_nouns``' and ``goals``' business."""

import re

from service.extract.matches.play.doers import doer
from service.extract.matches.play.goal_hints import Hint
from service.extract.matches.play.goal_nouns import ENDS, is_tally, shot_out
from service.extract.matches.play.goal_ways import BASES, OWN_NET, WAYS
from service.extract.matches.play.goal_words import (
    CAME_OFF,
    EFFECTS,
    NAMED_SCORER,
    NO_SHOT,
    NOT_SCORED,
    ONLY_FOR_HIM,
    OWNED_SHOT,
    SHOT_FROM,
    SPOILT,
    WENT_FOR,
)
from service.extract.matches.reading import Mark, Reader, Reading

_SEEN_TO = frozenset("find score net head fire strike get grab convert slot nod tap".split())
"""What somebody saw another one do."""
_INSERTED = re.compile(r", [^,;]{1,60}, $")
""" "A's shot, via the boot of B, levelled"."""
_LISTED_TO = re.compile(r"(?:(?:,| and|, and) (?:[\w-]+ ){0,2}«P\d+»(?: ?\([^()]{1,12}\))?)*,? (?:[a-z]+ly |had |then )?")
_TO_BOTH = re.compile(
    r" to (?:meet|beat|round|collect|latch|turn|control|take|cut|skip|reach|race|run|hold|get|steal|win|outjump|chest|seize|pounce|exchange|play)\b[^;.,]{0,60} and (?:[a-z]+ly )?$"
)
""" "rose to meet A's corner and head": both are done."""
_NO_VERB = re.compile(r"(?:\b(?:the|with|side|and|of|roof)|«E\d+») (?:aggregate )?$")
_SOMETHING_THAT = re.compile(
    r"\b(?:corner|foul|mistake|error|pass|cross|clearance|decision|substitution|save|block|tackle|challenge|handball|run) (?:that|which) $"
)
""" "gave away the corner that decided it": it was not he who did."""
_REPLIED = ("repl", "respond", "answer")
_HIS_CHANCE = re.compile(r"\b(?!(?:and|but|so|as|when|that|then|which)\b)[a-z]+ s?he $")
_AS_GOALS_DO = re.compile(
    r" (?:for (?:the )?«|through «|before the|too late|late|from (?:the|a|an|close|\d+|distance|range|outside|inside)|in (?:the (?:\S+ minute|first|second|last|dying|closing|opening|final)|stoppage|injury|added)|on \d+|with|after \d+|midway|at the death|\w+ minutes?)\b"
)
_DOES_MORE = re.compile(r",? and [a-z]+ing\b")
_INTO_HIS_OWN = re.compile(OWN_NET)
_ONLY = ("could only ", "managed only to ", "only succeeded in ", "succeeded only in ", "contrived to ")
""" "could only turn it past his own keeper": he did."""
_OF_HIM = ("on", "responsible", "credited", "gifted", "handed", "presented")
""" "A was on target", "A was credited with the goal": said of the scorer."""
_BE = re.compile(r"\b(?:was|were|been|being|is|are) (?:\w+ly |then |also )?$")
_BY_SOMEBODY = re.compile(r"[^«;.,]{0,40} by (?:[\w-]+ ){0,3}?«P(\d+)»(?!')")
_SHOTS = ("shot ", "shots ", "effort ", "efforts ", "header ", "headers ")
_LATE = re.compile(r"[^;.]{0,40}?(?:\bminutes?\b|\d['’]|\b(?:stoppage|injury|added)[- ]time|at the death|\bleft\b|\bremaining\b)")


def way(word: str, tagged: str, end: int) -> re.Match[str] | None:
    """What follows the verb that ends at ``end``, where it tells a goal."""
    for pattern in WAYS[word]:
        if match := pattern.match(tagged, end):
            return match
    return None


def by_verb(reader: Reader, reading: Reading, word: str, position: int, end: int, salient: Mark | None, hints: list[Hint]) -> Mark | None:
    """Who scored by the verb at ``position``, whose words end at ``end`` of the marked sentence; None where it tells no goal after all."""
    tagged = reading.tagged
    before, what, after = tagged[max(0, position - 90) : position], tagged[position:end], tagged[end : end + 80]
    if "decider" in what and "penalt" in tagged:
        return None
    if shot_out(before[-60:] + what + after[:40]) or is_tally(what + _DOES_MORE.split(after[:45], maxsplit=1)[0]):
        return None
    if _INTO_HIS_OWN.search(what) and before.endswith(_ONLY):
        return doer(reader, reading, position, salient, [hint.person for hint in hints])
    if word in BASES or (word in ("put", "cut", "beat", "hit") and before.endswith(" to ")):
        if word in _SEEN_TO and ONLY_FOR_HIM.search(before):
            return doer(reader, reading, position, salient, [hint.person for hint in hints])  # "saw A and B find the net"
        before = _TO_BOTH.sub(" to ", before)
        if not before.endswith("to ") or NOT_SCORED.search(before[:-3]):
            return None
        if not CAME_OFF.search(before[:-3]) and not ONLY_FOR_HIM.search(before[:-3]) and not WENT_FOR.search(ENDS.split(before)[-1]):
            return None
    elif NOT_SCORED.search(before) or (word == "on" and before.endswith(_SHOTS)):
        return None
    if SPOILT.search((what[len(word) :] if word.startswith("sav") else what) + ENDS.split(after, maxsplit=1)[0]):
        return None
    if word in EFFECTS and any(
        _LISTED_TO.fullmatch(tagged, hint.end, position) for hint in hints if "from «" in hint.cue or "by «" in hint.cue
    ):
        return None  # "goals from A and B won it"
    if word.startswith("claim") and what.endswith(("free-kick", "free kick", "penalty", "spot-kick")):
        return None  # asked for, not scored
    if not hints and what.endswith((" likewise", " the same")):
        return None
    if word in ("scores", "netting") and _NO_VERB.search(before):
        return None  # "with the scores level", "hit the side netting"
    if word in EFFECTS and _SOMETHING_THAT.search(before):
        return None
    if what == "hit back" and not hints and after[:1] in (".", ",", ""):
        return None
    if word.startswith("bundl") and tagged.startswith(" over «P", position + len(word)):
        return None  # fouled him
    if word == "could" and _HIS_CHANCE.search(before):
        return None  # "a match he could not miss"
    if word.startswith(_REPLIED) and not hints and " to «P" not in what and not _AS_GOALS_DO.match(tagged, position + len(word)):
        return None
    if not hints and ((what == "won it" and not _LATE.match(after)) or (" " not in what and word.startswith(("repl", "respon")))):
        return None
    if what.endswith(" back") and word.startswith("hit"):
        return reading.by_number[int(named.group(1))] if (named := re.search(r"«P(\d+)» (?:then |had |also )?$", before)) else None
    if word not in _OF_HIM and _BE.search(before):
        by = _BY_SOMEBODY.match(tagged, end)
        return reading.by_number[int(by.group(1))] if by else None
    if word.startswith(("marksm", "scorer", "goalscorer", "match")) and not NAMED_SCORER.search(before):
        return None
    who = (
        None
        if word.startswith("t") and word in EFFECTS and "matters" not in what and " tally" not in what
        else doer(reader, reading, position, salient, [hint.person for hint in hints])
    )
    return who or (_by_his_shot(reading, before, position - len(before), hints) if word in EFFECTS else None)


def _by_his_shot(reading: Reading, before: str, offset: int, hints: list[Hint]) -> Mark | None:
    """Whose shot does what the verb after ``before`` tells: "A's flick gave", "a piledriver by A took". None for a shot that ``hints`` tell."""
    before = _INSERTED.sub(" ", before)
    for pattern, person, shot in ((OWNED_SHOT, 1, 2), (SHOT_FROM, 2, 1)):
        if (match := pattern.search(before)) and not NO_SHOT.search(match.group(shot)):
            mark = reading.by_number[int(match.group(person))]
            told = any(hint.person is mark and hint.end > offset + match.start() for hint in hints)
            return None if told else mark
    return None
