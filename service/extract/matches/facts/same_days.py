# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Days that matches have in common: "the day's other game", "the same evening", a round-up of one day, one day at the end of
a sentence that tells several results.

Days that are told of one match are given in ``attach`` and ``asides``, those of lists in ``listed_days``.
"""

import re
from datetime import date, timedelta

from service.extract.dates import DatePhrase, day_of
from service.extract.matches.bare.result_lines import SCORES
from service.extract.matches.merge import Told
from service.extract.matches.phrased_days import vague
from service.extract.matches.reading import Reader


def _told_beside(reader: Reader, found: list[Told], told: Told, phrase: DatePhrase) -> date | None:
    """The day that the same sentence gives before "three days later", which may be that of a match to come."""
    for claim in told.claims:
        for mark in reversed(claim.reading.of("D")):
            value = mark.value
            if (
                phrase.apart is not None
                and isinstance(value, DatePhrase)
                and mark.end < phrase.start
                and (value.weekday is not None or value.day or value.offset is not None)
            ):
                theirs = next((other.day for other in found if other.day and other.phrase == value), None)
                return theirs or day_of(value, reader.day, "past" if told.over else "future")
        before = reader.readings[claim.reading.number - 1] if claim.reading.number else None
        if before is not None and phrase.apart is not None and told.over and _OTHER_EVENT.search(before.tagged):
            for mark in reversed(before.of("D")):
                value = mark.value
                if isinstance(value, DatePhrase) and (value.weekday is not None or value.day):
                    return day_of(value, reader.day, "past")
    return None


def _of_the_news(reader: Reader, told: Told, phrase: DatePhrase) -> date | None:
    """ "A have sacked X three days after the defeat at B": what an article opens with is of its own day."""
    for claim in told.claims:
        reading = claim.reading
        opens = phrase.ahead and told.over and reading.number <= 1 and not reading.title and len(reading.of("D")) == 1
        if opens and reading.start <= phrase.start < reading.end and _HAVE.search(reading.tagged, 0, reading.to_tagged(phrase.start)):
            return reader.day
    return None


_HAVE = re.compile(r"\b(?:have|has)(?: been)? [a-z]+(?:ed|t|n)\b")
_OTHER_EVENT = re.compile(r"\b(?:training|session|surgery|operation|scans?) on «D")
""" "He tore a muscle in training on Tuesday. He had scored against B three days earlier." """


def _of_the_round(reader: Reader, told: Told, primary: Told) -> bool:
    """Whether a match of other teams is one of the round that the main match was of, played or put off."""
    return (
        told is not primary
        and (told.over or told.status == "postponed")
        and primary.over
        and primary.competition is not None
        and (told.competition is not None or primary.competition.kind == "league")
        and (told.competition is None or told.competition.competition_id == primary.competition.competition_id)
        and (told.competition is not None or _of_one_country(reader, (*told.teams, *primary.teams)))
        and told.stage in (primary.stage, None)
        and not set(told.teams) & set(primary.teams)
    )


def _of_one_country(reader: Reader, teams: tuple[str, ...]) -> bool:
    countries = {reader.teams[key].country for key in teams}
    return len(countries) == 1 and None not in countries


def _weekdays(found: list[Told]) -> set[int]:
    """The weekdays that the matches played are told with."""
    phrases = [mark.value for told in found if told.over for claim in told.claims for mark in claim.context]
    return {phrase.weekday for phrase in phrases if isinstance(phrase, DatePhrase) and phrase.weekday is not None and phrase.which is None}


_LEAD = 2
"""The number of the last sentence that may open a text, under its headings."""


def _share_a_day(reader: Reader, found: list[Told], primary: Told) -> None:
    """Gives the day of the main match to those of its round that are told without one: "last night", or a round-up of a single day."""
    day = primary.phrase
    if primary.day is None or day is None:
        lead = reader.readings[: _LEAD + 1][-1].end
        dated = (told for told in found if told.over and told.day is not None and told.phrase is not None and told.phrase.start < lead)
        opening = next(dated, None) if _is_round_up(reader) else None
        if opening is None or opening.phrase is None:
            return
        primary, day = opening, opening.phrase
    others = [told for told in found if _of_the_round(reader, told, primary) or _of_a_round_up(reader, told, primary)]
    one_day = len(others) > 2 and all(told.day in (None, primary.day) for told in others) and len(_weekdays(found)) < 2
    undated = [told for told in others if not _dated(told)]
    elsewhere = next((told for told in found if told.over and told in others and told.day not in (None, primary.day)), None)
    before = found[: found.index(elsewhere)] if elsewhere is not None else found
    league = primary.competition is not None and primary.competition.kind in ("league", "nations")  # rounds of a cup go over several days
    one_day = one_day or (league and len(undated) > 2 and found[0] is primary and all(told in before for told in undated))
    played = [key for told in undated if told.score is not None for key in told.teams]
    for told in undated if one_day or day.offset is not None else ():
        if all(played.count(key) < 2 for key in told.teams):  # nobody plays twice on one day
            told.day = primary.day
            told.rests("kickoff.date", *primary.evidence["kickoff.date"])


_ROUND_UP = re.compile(
    r"\bround[- ]?up\b|\bbulletin\b|\bwrap\b|\bdigest\b|\baround the (?:grounds|leagues?|country)\b|\bscoreboard\b|\bother (?:scores|results)\b"
)


def _of_a_round_up(reader: Reader, told: Told, primary: Told) -> bool:
    """Whether a match of other teams, of a league too, is told without a day in what calls itself a round-up of the day."""
    leagues = all(each.competition is None or each.competition.kind == "league" for each in (told, primary))
    apart = told is not primary and (told.over or told.status == "postponed") and primary.over and not set(told.teams) & set(primary.teams)
    return apart and leagues and _is_round_up(reader)


def _is_round_up(reader: Reader) -> bool:
    return any(reading.title and _ROUND_UP.search(reading.tagged) for reading in reader.readings[:3])


def _in_one_sentence(found: list[Told]) -> None:
    """Gives the day at the end of a sentence to all matches that it tells one after the other: "goals saw off A and B drew with C on Saturday"."""
    for told in found:
        if told.phrase is None or told.day is None:
            continue
        for claim in told.claims:
            reading = claim.reading
            if not (reading.start <= told.phrase.start < reading.end) or len(reading.of("D")) != 1 or reading.quoted:
                continue
            for other in found:
                mine = next((each for each in other.claims if each.reading is reading), None)
                if (
                    mine is None
                    or other.phrase is not None
                    or other.day is not None
                    or other.status != told.status
                    or set(other.teams) & set(told.teams)
                ):
                    continue
                low, high = sorted((reading.to_tagged(mine.at), reading.to_tagged(claim.at)))
                between = reading.tagged[low:high]
                if mine.at < claim.at < told.phrase.start and " and " in between and not _NOT_THEN.search(between):
                    other.phrase, other.day = told.phrase, told.day
                    other.rests("kickoff.date", told.phrase.start, told.phrase.end)


_NOT_THEN = re.compile(
    r"\b(?:after|having|who|whose|which|where|following|since|before|ahead|earlier|later|until|as|when|last|next|face|will|host|visit)\b|;"
)


def _dated(told: Told) -> bool:
    days = (mark.value for claim in told.claims for mark in claim.context)
    return told.phrase is not None or any(isinstance(day, DatePhrase) and not vague(day) for day in days)


def _a_week_on(reader: Reader, found: list[Told]) -> None:
    """ "host A on Thursday and visit B on Sunday", told on a Friday: the one after Thursday is meant; "visit B on Saturday", told of who has
    played on that very Saturday."""
    for told in found:
        phrase = told.phrase
        if told.status != "scheduled" or told.day is None or reader.day is None or phrase is None or phrase.weekday is None:
            continue
        if phrase.which not in (None, "the") or reader.document.lower.endswith(("later on ", "later this ", "later "), 0, phrase.start):
            continue
        ours = [each for each in found if each is not told and each.day is not None and set(each.teams) & set(told.teams)]
        if any(each.over and each.day == told.day == reader.day for each in ours) or any(
            _follows(told, phrase, each, told.day, reader.day) for each in ours
        ):
            told.day += timedelta(days=7)


def _follows(told: Told, phrase: DatePhrase, before: Told, day: date, today: date) -> bool:
    """Whether a match is told after another one to come that lies beyond the day by which it is told."""
    if before.status != "scheduled" or before.day is None or phrase.text.endswith("'s") or not day < before.day < today + timedelta(days=7):
        return False
    for claim in told.claims:
        for each in before.claims if claim.reading.start <= phrase.start < claim.reading.end else ():
            if each.reading is claim.reading and each.at < claim.at and before.phrase is not None and before.phrase.end < phrase.start:
                between = claim.reading.tagged[claim.reading.to_tagged(before.phrase.end) : claim.reading.to_tagged(phrase.start)]
                return not _BACK_AGAIN.search(between)
    return False


_BACK_AGAIN = re.compile(r"\b(?:after|following|having|since|first|earlier|until|but)\b|;")


_LATE = re.compile(
    r"\bin (?:the|today's|tonight's|the day's) (?:late|late-night|night|evening|early evening|tea-?time|later|last|final) (?:game|match|kick-?off|fixture|encounter)\b"
)


def _late_games(reader: Reader, found: list[Told], primary: Told) -> None:
    """ "Stuttgart take on Frankfurt in the late game": of the day that the article is about, where that is the one it is written on."""
    for told in found if primary.day is not None and primary.day == reader.day else ():
        if told.phrase is None and told.day is None and told is not primary:
            late = next(
                (match for claim in told.claims if (match := _LATE.search(claim.reading.tagged, claim.reading.to_tagged(claim.at)))), None
            )
            if late is not None:
                told.day = primary.day
                told.rests("kickoff.date", *primary.evidence["kickoff.date"])


_WEEKS_AWAY = re.compile(r"(?P<ahead>in )?(?P<count>a|two|three) (?P<unit>weeks?|fortnight)(?P<ago> ago)?")
_DAYS = {"a": 7, "two": 14, "three": 21}


def _weeks_away(reader: Reader, found: list[Told], primary: Told | None, weeks: re.Match[str]) -> date | None:
    """ "a fortnight ago", told on the day of a match: the same day of the week; told on any other day it is no more than about then."""
    if reader.day is None or (weeks["ahead"] is None) == (weeks["ago"] is None):
        return None
    days = [primary.day] if primary is not None else [told.day for told in found if told.over and told.phrase is not None]
    if any(day not in (reader.day, None) for day in days):
        return None
    away = timedelta(days=14 if weeks["unit"] == "fortnight" else _DAYS[weeks["count"]])
    return reader.day + away if weeks["ahead"] else reader.day - away


def same_days(reader: Reader, found: list[Told], primary: Told | None) -> None:
    """ "the day's other game", "the same evening", and the matches of a round-up under one date."""
    _in_one_sentence(found)
    for n, told in enumerate(found):
        phrase = told.phrase
        if phrase is None or told.day is not None:
            continue
        if (weeks := _WEEKS_AWAY.fullmatch(phrase.text)) is not None:
            told.day = _weeks_away(reader, found, primary, weeks)
            continue
        if not (phrase.same or phrase.apart is not None or phrase.which in ("the following", "the previous")):
            continue
        earlier = [
            other
            for other in reversed(found[:n])
            if phrase.apart is not None or phrase.which is not None or (other.day and other.over == told.over)
        ]
        near = [other for other in earlier if other.day or other.over == told.over]  # no undated one of the other time
        if phrase.which == "the following" and told.status == "scheduled":
            near = [each for each in near if each.day and not each.over and set(each.teams) & set(told.teams)] or near
        before = next((other for other in near[:1] if other.day), primary)
        if (
            primary is not None
            and primary.day is not None
            and (
                phrase.text.endswith("'s") or (told.over and primary.over and phrase.same and phrase.text.startswith(("earlier", "later")))
            )
        ):
            before = primary  # "the day's other game": of the day that the article is about
        since = _told_beside(reader, found, told, phrase) or (before.day if before else None) or _of_the_news(reader, told, phrase)
        day = day_of(phrase, reader.day, "past", since)
        told.day = None if told.over and day and reader.day and day > reader.day else day
    _a_week_on(reader, found)
    if primary is not None:
        _share_a_day(reader, found, primary)
        _late_games(reader, found, primary)
    headed = [told for told in found if any(claim.rule in SCORES and not claim.reading.title for claim in told.claims)]
    dated = next((told for told in headed if told.day is not None and told.phrase is not None), None)
    if len(headed) > 2 and dated is not None and dated.phrase is not None:
        for told in headed:
            if told.phrase is None and told.day is None:
                told.day, told.phrase = dated.day, dated.phrase
                told.rests("kickoff.date", dated.phrase.start, dated.phrase.end)
