"""Whether an article is about football at all: teams named in rugby, cricket, politics or finance met nobody on a pitch."""

import re
from collections.abc import Callable
from functools import cache

from service.extract.cued import cued
from service.extract.document import Document
from service.extract.folding import fold
from service.extract.names import Names
from service.extract.national import is_nation
from service.extract.wordlists import table

_SPORT = 8
"""Words, clubs and twice the competitions by which an article is about sport."""

_SCARCE = 0.006
_SOME, _OFTEN = 4, 0.0095
"""Fewer words suffice where they are a larger share of the text."""

_OF_NATIONS = 4
"""Words of football by which an article that names countries alone, and no score, is about it."""
_SCORE = re.compile(r"(?<![\w-])\d[-–]\d(?![\w-])")
_BEHINDS = re.compile(r"[0-9](?<![\d.]\d)\d?\.\d{1,2} \(\d{2,3}\)")
""" "14.9 (93)": goals, behinds and the points they make, in Australia's own football."""
_POINTS_TOO = 8
"""Such points are as good as this many words of another sport."""
_TRIES = re.compile(r"(?<![\w.,/-])(?:[1-6]\d[-–]\d{1,2}|\d[-–](?:1[3-9]|[2-6]\d))(?![\w/-]|\.\d)")
""" "43-13", "9-19": the points of tries and kicks; where no score of goals stands beside them."""
_FEW = 2
"""Words of other sports, and such points, without which one of them may stand there for anything."""
_NEWS = 60
"""Words of a text in which some word of play would stand if it were of any."""
_CLEARLY = 1.2
"""By how much football has to outweigh all other sports."""


@cache
def _words() -> tuple[frozenset[str], frozenset[str], Callable[[str], list[str]]]:
    words = table("sports")
    phrases = tuple(phrase.strip() for phrase in words["other_phrases"].replace("\n", "").split("|") if phrase.strip())
    others = frozenset((words["other"] + words["elsewhere"]).split())
    return frozenset(words["football"].split()), others, cued(((phrase,), phrase) for phrase in phrases)


@cache
def _of_play() -> frozenset[str]:
    return frozenset(word for key in ("football", "other", "any", "play") for word in table("sports")[key].split())


def is_football(document: Document, names: Names) -> bool:
    """Football's own words, and the names of its competitions and clubs, against those of other sports and against none at all."""
    football, other, phrases = _words()
    seen = document.places.keys()
    called = {fold(document.text[mention.start : mention.end]) for mention in names.teams if mention.kind == "nickname"}
    theirs = len((seen & other) - called) + 3 * len(phrases(document.lower[:20_000]))
    clubs = {mention.team_id for mention in names.teams if mention.team_id and not is_nation(mention.team_id)}
    ours = len(seen & football) + 2 * min(len(names.competitions), 3) + min(len(clubs), 4)
    ours += 2 * min(sum(" " in name.strip() for name in called), 2)  # "the Super Eagles" and "Three Lions" play nothing else
    scored = _SCORE.search(document.text) is not None
    if ours <= _CLEARLY * (theirs + _POINTS_TOO):  # points are asked only where they could tip the scales
        if _BEHINDS.search(document.text):
            theirs += _POINTS_TOO
        if theirs >= _FEW and not scored and len(_TRIES.findall(document.text)) >= _FEW:
            theirs += _POINTS_TOO
    if len(document.tokens.folded) > _NEWS and seen.isdisjoint(_of_play()) and not names.competitions and not scored:
        return False
    nations = not names.competitions and not scored and all(is_nation(mention.team_id) for mention in names.teams)
    return (
        ours >= (_OF_NATIONS if nations else 3 if theirs else 2) and ours > _CLEARLY * theirs
    )  # two clubs that met are football enough, where nothing speaks against it


@cache
def _sporting() -> frozenset[str]:
    return frozenset(word for key in ("football", "other", "any") for word in table("sports")[key].split())


def is_sport(document: Document, names: Names) -> bool:
    """Whether an article is about any sport: by the words of all of them, how often they come, and the clubs and competitions it names.

    A long article on anything has some of the words ("goal", "final", "century"), but far between.
    """
    words, places = _sporting(), document.places
    clubs = {mention.team_id for mention in names.teams if mention.team_id and not is_nation(mention.team_id)}
    found = [len(places[word]) for word in places.keys() & words]
    kinds = len(found) + len(clubs) + 2 * min(len(names.competitions), 3)
    share = sum(found) / max(len(document.tokens.folded), 1)
    return (kinds >= _SPORT and share >= _SCARCE) or (kinds >= _SOME and share >= _OFTEN)
