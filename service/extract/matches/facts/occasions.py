# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Of which season and which matchday a match is, and that its ground is neutral, where the text tells it: "the opening game of the 2008-09
season", "on matchday five", "at a neutral venue". Stages of a cup are ``stages``' business."""

import re
from collections.abc import Iterator

from service.extract.matches.about import match_of
from service.extract.matches.claim import key_of
from service.extract.matches.merge import Told
from service.extract.matches.minutes import NUMBERS
from service.extract.matches.reading import Reader, Reading
from service.extract.national import is_nation

_YEARS = r"(?P<first>(?:19|20)\d\d)[-–/](?P<second>(?:19|20)?\d\d)(?![-–/\d])"
_ANY_YEARS = re.compile(r"[12]\d{3}[-–/]\d\d")
_SEASON = re.compile(
    rf"(?:\b(?:opener|opening (?:game|match|day|fixture|round|weekend|night)|first (?:game|match|day|round|fixture|leg)|final (?:game|match|day|round|fixture)|last (?:game|match|day|round|fixture)|curtain-raiser|start|end|matchday [\w-]+|round \w+|«[CGD]\d+»)"
    rf",? (?:of|to|in|for) (?:the |their |its )?(?:«C\d+»(?:'s)? )?|«C\d+»,? \(?|\bthe |^|: ){_YEARS}(?P<what> (?:season|campaign|edition)| «C\d+»|,? «G\d+»|\)|[,:;]|$)?"
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_NUMBER_OF = {word: n for n, word in enumerate(NUMBERS, 1)} | {word: n for n, word in enumerate(_ORDINALS, 1)}
_DAY = r"(?:match[- ]?day|match[- ]?week|game[- ]?week)"
_ROUND = re.compile(
    rf"\b(?:{_DAY}[ -](?:no\.? ?|number )?(?P<day>\d{{1,2}}|{'|'.join(NUMBERS)})\b(?! of \d)|(?P<nth>\d{{1,2}}(?=st|nd|rd|th)|{'|'.join(_ORDINALS)})(?:st|nd|rd|th)? {_DAY}\b"
    rf"|(?<!last[- ])(?<!last )round (?P<round>[7-9]|[1-4]\d|{'|'.join(NUMBERS[6:])})\b|(?P<league>\d{{1,2}})(?:st|nd|rd|th)[- ]round (?:of (?:the )?(?:season|league|matches|fixtures|games|campaign|«C\d+»)|(?:league )?(?:match|game|fixture|clash)))"
)
_ANY_DAY = ("matchday", "match day", "match-day", "matchweek", "match week", "match-week", "gameweek", "game week", "game-week")
_ANY_ROUND = re.compile(
    r"round(?:(?<=\bround) (?:[1-9]|seven|eight|nine|ten\b|eleven|twelve|thirt|fourt|fift|sixt|twenty)|(?<=\d[a-z]{2}[- ]round))"
)
"""It begins with the word, since that is looked for fast; what must stand before is asked after it."""
_NOT_THEN = re.compile(
    r"\b(?:since|until|till|before|by|next|last|from|after|previous|following|coming|every|each|during|through|to|and|back (?:in|on)|ahead of|like in|as (?:in|of|on)|into|for) (?:the |in |on )?$"
)
_NEUTRAL = re.compile(r"\bneutral (?:ground|venue|territory|soil|site|stadium|turf|pitch|location|field|surroundings)\b")
_NOT_NEUTRAL = re.compile(
    r"\b(?:not|never|if|should|would|could|may|might|call\w*|ask\w*|demand\w*|propos\w*|suggest\w*|want\w*|like|almost|virtually|reject\w*|refus\w*|option|request\w*|rather than|instead of|plea) (?:[«\w'»-]+ ){0,9}$"
)


class Whereabouts:
    """Which match a place in the text tells of, among those ``found``."""

    def __init__(self, reader: Reader, found: list[Told], primary: Told | None) -> None:
        self.found = found
        self.goes_on = match_of(reader, found, primary) if primary is not None else {}
        self.starts: dict[int, list[tuple[int, int]]] = {}
        """Number of a sentence → where each match that it claims begins in the text, and its place in ``found``."""
        for n, told in enumerate(found):
            for claim in told.claims:
                marks = (mark.start for mark in (claim.one_mark, claim.other_mark) if mark and mark.start >= claim.reading.start)
                self.starts.setdefault(claim.reading.number, []).append((min([claim.at, *marks]), n))
        for here in self.starts.values():
            here.sort()

    def told_at(self, reading: Reading, at: int, *, beyond: bool) -> Told | None:
        """Of the sentence's own matches the last one that begins before the place, else the first one.

        Where the sentence claims none, it is the one that the article goes on about, but only ``beyond`` such sentences, or where
        there is one match only.
        """
        here = self.starts.get(reading.number)
        if here:
            return self.found[next((n for start, n in reversed(here) if start <= at), here[0][1])]
        if not beyond or not self.goes_on:
            return self.found[0] if len(self.found) == 1 else None
        return self.goes_on[reading.number]


def occasions(reader: Reader, found: list[Told], primary: Told | None) -> None:
    """Hears season, matchday and neutral ground, in the sentences of each match and in the lines above them."""
    text = reader.document.lower
    seasons, rounds, neutral = _ANY_YEARS.search(text), _may_count(text), "neutral " in text
    if not found or not (seasons or rounds or neutral):
        return
    whereabouts = Whereabouts(reader, found, primary)
    for reading in reader.readings:
        if reading.quoted:
            continue
        if seasons and _ANY_YEARS.search(reading.tagged):
            for season, start, end in _seasons(reading):
                told = _of(whereabouts, reading, start)
                if told is not None and told.season is None:
                    told.season = season
                    told.rests("season", start, end)
        if rounds and _may_count(reading.tagged):
            for number, start, end in _rounds(reading):
                told = _of(whereabouts, reading, start)
                if told is not None and told.round is None:
                    told.round = str(number)
                    told.rests("round", start, end)
        if (
            neutral
            and "neutral " in reading.tagged
            and (match := _NEUTRAL.search(reading.tagged))
            and not _NOT_NEUTRAL.search(reading.tagged[: match.start()])
        ):
            start = reading.to_text(match.start())
            told = whereabouts.told_at(reading, start, beyond=True)
            if told is not None and not told.neutral:
                told.neutral = True
                told.rests("neutral", start, start + len(match.group()))


def _may_count(text: str) -> bool:
    return any(word in text for word in _ANY_DAY) or _ANY_ROUND.search(text) is not None


_BESIDE = re.compile(r"«T(\d+)»[^«,;.]{0,40}$")
_SHORT_LINE = 12
"""Tokens of a line that stands over a report, at most."""


def _of(whereabouts: Whereabouts, reading: Reading, at: int) -> Told | None:
    """As ``Whereabouts.told_at``, but of sentences without a match only lines of a few words speak ("Premier League 2024-25, matchday 5"), and
    beside the name of another team ("winners against A on matchday four") none does."""
    heads = reading.last - reading.first <= _SHORT_LINE
    if not heads and reading.number not in whereabouts.starts:
        return None
    told = whereabouts.told_at(reading, at, beyond=heads)
    beside = _BESIDE.search(reading.tagged[: reading.to_tagged(at)])
    if beside is None or told is None:
        return told
    key = key_of(reading.by_number[int(beside.group(1))])
    alike = is_nation(key) == is_nation(told.teams[0])
    return None if alike and key not in told.teams else told


def _seasons(reading: Reading) -> Iterator[tuple[str, int, int]]:
    for match in _SEASON.finditer(reading.tagged):
        first, second = int(match["first"]), int(match["second"]) % 100
        what = match["what"]
        led = match.group()[0] not in "t^:" and not match.group().startswith(match["first"])
        if second != (first + 1) % 100 or not (led or (what or "").startswith((" «C", ",", " «G"))):
            continue
        if match.group().startswith("the ") and not (what or "").startswith(" «C"):
            continue
        if _NOT_THEN.search(reading.tagged[: match.start()]):
            continue
        start = reading.to_text(match.start("first"))
        yield f"{first}-{second:02}", start, start + match.end("second") - match.start("first")


def _rounds(reading: Reading) -> Iterator[tuple[int, int, int]]:
    for match in _ROUND.finditer(reading.tagged):
        figure = match["day"] or match["nth"] or match["round"] or match["league"]
        number = int(figure) if figure.isdigit() else _NUMBER_OF[figure]
        if 1 <= number <= 60 and not _NOT_THEN.search(reading.tagged[: match.start()]):
            start = reading.to_text(match.start())
            yield number, start, start + len(match.group())
