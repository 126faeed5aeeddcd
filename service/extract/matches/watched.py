# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Sides and men that somebody watches, or whose goal was needed: what the clause goes on to tell is theirs, not the watcher's. Other subjects of
clauses are found in ``subjects``."""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.governed import PERSONAL
from service.extract.matches.reading import Mark, Reading
from service.extract.people import PersonMention

_WATCHED = re.compile(
    r"\b(?:see|saw|seen|seeing|watch|watched|watching|spotted|scouted|monitored|ran the rule over|run the rule over|checked on|look at) (?:him|her|«P(\d+)»)(?!')(?:[^«;.]|«[DSCGV]\d+»(?:'s)?){0,60}$"
)
""" "their scouts watched him score in the 2-0 win over B": of the side of the man who is watched."""


_SCOUTED = re.compile(
    r"\b(?:see|sees|saw|seen|seeing|watch(?:es|ed|ing)?|scout(?:s|ed|ing)?|monitor(?:s|ed|ing)?|r[au]n(?:ning)? the rule over|cast(?:ing)? (?:an|his|her) eye over|check(?:s|ed|ing)? (?:up )?on|spied on|spying on|a look at|an eye on|assess(?:ed|ing)?) "
    r"(?:the )?(?:[\w-]+ )?(?:«T(\d+)»(?:,? (?:when|as|while|in action|on (?:the )?television|beat|lose|draw|win)\b)|«E(\d+)» )[^;]{0,60}$"
)
""" "his assistant will run the rule over A when they go to B", "saw them beat B": of the side that is watched."""


_HIS_ROLE = re.compile(rf"(?:'s)?(?:{PERSONAL.pattern}| (?:scouts?|staff)\b)")


def watched(reading: Reading, discourse: Discourse, left: str, exclude: str | None) -> tuple[str, Mark | None] | None:
    seen = _WATCHED.search(left[-120:]) if " him" in left or " her" in left or "«P" in left else None
    if seen is not None:
        mark = reading.by_number.get(int(seen.group(1))) if seen.group(1) else None
        if mark is not None and isinstance(mark.value, PersonMention) and mark.value.person.name in discourse.supposed:
            return None  # "for A, who saw B score": he may play for them by now
        key = discourse.team(mark, exclude) if mark is not None else discourse.affiliations.get(discourse.person or "")
        return (key, mark) if key is not None and key != exclude and (exclude is None or discourse.alike(key, exclude)) else None
    scouted = _SCOUTED.search(left[-140:])
    if scouted is None:
        return None
    if scouted.group(1):
        mark = reading.by_number[int(scouted.group(1))]
        return (key_of(mark), mark) if key_of(mark) != exclude and (exclude is None or discourse.alike(key_of(mark), exclude)) else None
    pronoun = reading.by_number[int(scouted.group(2))]
    if not (isinstance(pronoun.value, Epithet) and pronoun.value.kind == "them"):
        return None
    named = discourse.opens or _named_last(reading, pronoun.start, exclude, discourse)
    if named is None and any(mark.end <= pronoun.start and _of_a_man(reading, mark) for mark in reading.of("T")):
        named = _spoken_of(discourse, exclude)  # "A's assistant X saw them": of whom the talk is
    named = named or _named_before(reading, exclude, discourse) or _spoken_of(discourse, exclude)
    return (named, pronoun) if named is not None and named != exclude and (exclude is None or discourse.alike(named, exclude)) else None


def _spoken_of(discourse: Discourse, other: str | None) -> str | None:
    """The team that the talk is of."""
    focus = discourse.focus
    return focus if focus is not None and focus != other and (other is None or discourse.alike(focus, other)) else None


def _named_last(reading: Reading, position: int, other: str | None, discourse: Discourse) -> str | None:
    """The team named last before a place in the sentence, but for one whose man it is who watches."""
    named = [mark for mark in reading.of("T") if mark.end <= position and not _of_a_man(reading, mark)]
    named = [mark for mark in named if other is None or discourse.alike(key_of(mark), other)]
    return key_of(named[-1]) if named else None


def _named_before(reading: Reading, other: str | None, discourse: Discourse) -> str | None:
    """The team named last in the sentences before it in the paragraph."""
    for number in range(reading.number - 1, max(-1, reading.number - 3), -1):
        each = discourse.reader.readings[number]
        if each.paragraph != reading.paragraph:
            return None
        named = [mark for mark in each.of("T") if other is None or discourse.alike(key_of(mark), other)]
        if named:
            return key_of(named[-1])
    return None


def _of_a_man(reading: Reading, mark: Mark) -> bool:
    """ "A's assistant X saw them": A are whose man watches."""
    return _HIS_ROLE.match(reading.tagged, reading.tagged_end(mark)) is not None


_NAMED = re.compile(r"«([TP])(\d+)»")
_IT_TOOK = re.compile(r"\bit (?:took|needed|required|had taken|had needed|would take) [^.;]{3,110}? to (?:\w+ly )?$")


def needed_by(reading: Reading, discourse: Discourse, left: str, exclude: str | None) -> tuple[str, Mark | None] | None:
    """ "B were beaten on penalties, and it took a late goal by C to see off D": of whoever scored, else of whom the article goes on telling."""
    took = _IT_TOOK.search(left, max(0, len(left) - 140)) if "it " in left else None
    if took is None:
        return None
    for match in _NAMED.finditer(took.group()):
        mark = reading.by_number.get(int(match.group(2)))
        key = discourse.team(mark, exclude) if mark is not None else None
        if key is not None and key != exclude and (exclude is None or discourse.alike(key, exclude)):
            return key, mark
    focus = discourse.focus
    if focus is None or focus == exclude or (exclude is not None and not discourse.alike(focus, exclude)):
        return None
    return focus, None
