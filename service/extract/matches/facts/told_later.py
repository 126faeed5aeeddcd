# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Scores that stand in sentences of their own: "it ended 1-1", "to make it 2-1", "3-2 in the shoot-out", the only goal."""

import re
from collections.abc import Iterator

from service.extract.matches.about import match_of
from service.extract.matches.attach import BY_PENALTIES
from service.extract.matches.facts.eligibility import says
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.scores import ScoreMention

_MADE_IT = re.compile(r"\b(?:make|made|making|makes) (?:it|the final score|the score) $|\b(?:in|home) for $")
_STOOD = re.compile(
    r"\b(?:ended|finished|finishing|ending|stood at|finish|final score(?: of| was)?|after(?: (?:90|ninety|120|two hours))?|level at|it was|"
    r"into|(?:the finish|the whistle|full-time|the final whistle),)(?: at| in a)? $"
)


def later_scores(reader: Reader, found: list[Told], primary: Told | None) -> None:
    """Gives matches that were told without a score the one that a later sentence tells; changes them in place."""
    open_ones = [told for told in found if told.status == "finished" and (told.score is None or _unsettled(told))]
    if not open_ones:
        return
    used = {
        mark.number
        for told in found
        for claim in told.claims
        for mark in (claim.score_mark, claim.shootout_mark, claim.half_time_mark)
        if mark
    }
    made: dict[int, tuple[int, int, Mark]] = {}
    for told, reading, mark, value in _loose(reader, found, primary, used):
        if value.kind == "shootout" and told.shootout is None and told.winner is not None and (told.score is None or _unsettled(told)):
            told.shootout = _for(told, told.winner, value)
            told.rests("score.shootout", mark.start, mark.end)
            if told.score is not None and told.score[0] == told.score[1]:
                told.advancing = told.advancing or told.winner
        if told.score is not None or value.kind in ("half_time", "aggregate", "shootout"):
            continue
        before = reading.tagged[: reading.tagged_start(mark)][-30:]
        level = value.level
        if _MADE_IT.search(before) and (told.winner is not None) != level:
            if sum(made.get(id(told), (0, 0, mark))[:2]) <= value.first + value.second:
                made[id(told)] = (value.first, value.second, mark)
        elif (
            level
            and (told.drawn or told.shootout or says(told, BY_PENALTIES) or (told.winner is None and value.kind == "final"))
            and _STOOD.search(before)
        ):
            _give(told, (value.first, value.second), mark)
    for told in open_ones:
        if told.score is None and told.winner is not None and not told.shootout:
            _only_goal(told, reader.readings)
        elif told.score is None and told.winner is None and not told.drawn and not told.shootout:
            _his_only_goal(told)
        if told.score is None and id(told) in made:
            first, second, mark = made[id(told)]
            value = ScoreMention(mark.start, mark.end, first, second, "final")
            _give(told, _for(told, told.winner, value) if told.winner else (first, second), mark)


def _only_goal(told: Told, readings: tuple[Reading, ...]) -> None:
    """ "A scored the only goal as B beat C": where who won is told, it tells the score."""
    for claim in told.claims:
        after = readings[claim.reading.number + 1 : claim.reading.number + 2]
        for reading, pattern in ((claim.reading, _ONLY), *((each, _SETTLED) for each in after)):
            match = pattern.search(reading.tagged) if not ("S" in reading.tags or reading.quoted) else None
            if match and (reading is claim.reading or "T" not in reading.tags):
                start = reading.to_text(match.start())
                told.score = (1, 0) if told.winner == told.teams[0] else (0, 1)
                told.rests("score.final", start, start + len(match.group()))
                return


_ONLY = re.compile(
    r"(?:\bthe (?:only|lone|solitary|sole)|\ba single|\ba solitary|\ba lone|«P\d+»'s? (?:only|lone|solitary|sole)) (?:goal|strike)\b"
    r"(?! (?:back|of (?:his|her|their|the (?:first|half|second))))"
)


_HIS_ONLY = re.compile(
    r"(?:\b(?:scor(?:ed|er of|ing)|got|gets|grabb(?:ed|ing)|hit|hitting|nett(?:ed|ing)|bagg(?:ed|ing)|head(?:ed|ing)|struck|claim(?:ed|ing)|notch(?:ed|ing)|slott(?:ed|ing)|(?:goal|header|strike|penalty|volley|free-?kick|effort|finish) (?:was|being|proved)) )"
    r"the (?:only|lone|solitary|sole) goal (?:(?:of|in|from|at|during|on) |(?=«D))"
)


def _his_only_goal(told: Told) -> None:
    """ "X, scorer of the only goal in the friendly with B": of a match told by its noun his side won 1-0."""
    for claim in told.claims:
        if claim.rule != "meets match" or (claim.one_mark is not None and claim.one_mark.tag == "T") or claim.reading.of("S"):
            continue
        before = claim.reading.tagged[: claim.reading.to_tagged(claim.at)]
        match = _HIS_ONLY.search(before)
        if match is not None and "P" in claim.reading.tags and not _OTHERS.search(before[match.end() :]):
            start = claim.reading.to_text(match.start())
            told.winner, told.score = claim.one, (1, 0) if claim.one == told.teams[0] else (0, 1)
            told.rests("score.final", start, start + len(match.group()))
            return


_OTHERS = re.compile(r"«[TP]|[;]|\b(?:who|but|while|and)\b")

_SETTLED = re.compile(
    r"^(?:the )?«P\d+»'s? (?:[\w'-]+ |«D\d+» ){0,6}?(?:goal|header|strike|penalty|winner|effort|volley|free-?kick|finish|shot)\b(?! at)"
    r"[^.;«]{0,40}\b(?:(?:was|were|proved) enough|sufficed|settled|decided|made the difference|was the difference|separated|divided"
    r"|(?:was|proved) decisive)\b"
)
""" "A beat B. X's header was enough to settle the tie.": nobody else scored."""


def _unsettled(told: Told) -> bool:
    return told.score is not None and told.score[0] == told.score[1] and told.shootout is None and told.winner is not None


def _give(told: Told, score: tuple[int, int], mark: Mark) -> None:
    told.score = score
    told.drawn = told.drawn or score[0] == score[1]
    told.rests("score.final", mark.start, mark.end)


def _for(told: Told, winner: str, value: ScoreMention) -> tuple[int, int]:
    """The score in the order of the match's teams: the winner has more."""
    high, low = max(value.first, value.second), min(value.first, value.second)
    return (high, low) if winner == told.teams[0] else (low, high)


def _loose(reader: Reader, found: list[Told], primary: Told | None, used: set[int]) -> Iterator[tuple[Told, Reading, Mark, ScoreMention]]:
    """The scores that no claim took, each with the one match that its sentence tells of or goes on about."""
    belongs = match_of(reader, found, primary)
    claimed: dict[int, list[Told]] = {}
    for told in found:
        for claim in told.claims:
            if told not in claimed.setdefault(claim.reading.number, []):
                claimed[claim.reading.number].append(told)
    for reading in reader.readings:
        if reading.quoted:
            continue
        here = claimed.get(reading.number, [])
        of = here[0] if len(here) == 1 else None if here else belongs.get(reading.number)
        if of is None or of.status != "finished":
            continue
        for mark in reading.of("S"):
            if mark.number not in used and isinstance(mark.value, ScoreMention):
                yield of, reading, mark, mark.value
