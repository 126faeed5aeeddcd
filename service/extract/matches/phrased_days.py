"""Whether two phrases for days may mean one day: "on Saturday" and "on 12 March", "last season" and anything in it; which of two clauses a
day is of, and which day a claim stands with."""

import re

from service.extract.dates import DatePhrase, Direction, day_of
from service.extract.matches.claim import Claim
from service.extract.matches.reading import Mark, Reader, Reading

_THIS_SEASON = ("this season", "this term", "this campaign", "this year")
_MONTHS_ON = {"next": 1, "last": -1}


def vague(phrase: DatePhrase) -> bool:
    """Whether it tells no day, but a week, a month or a season."""
    return phrase.weekday is None and phrase.day is None and phrase.offset is None and phrase.apart is None and not phrase.same


def same_day(reader: Reader, one: DatePhrase, other: DatePhrase, over: bool) -> bool:
    direction: Direction = "past" if over else "future"
    published = reader.day
    first, second = day_of(one, published, direction), day_of(other, published, direction)
    if first and second:
        return first == second
    if one.weekday is not None and other.weekday is not None:
        return one.weekday == other.weekday and one.which == other.which
    if one.text in _THIS_SEASON or other.text in _THIS_SEASON:
        return True
    if vague(one) != vague(other):
        day = first or second
        loose = one if vague(one) else other
        month = loose.month
        if month is None and "month" in loose.text:
            if day is None or published is None:
                return True  # "the double-header this month", "the game on 26 March"
            month = (published.month - 1 + _MONTHS_ON.get(loose.text.partition(" ")[0], 0)) % 12 + 1
        return bool(day and month and day.month == month) or one.text == other.text
    return one.text == other.text


_AND_THEN = re.compile(r"\b(?:and|then|or|plus|but),? (?:on |then,? )?$")
_BY_THE_WAY = re.compile(r"(?: that| it| this)?, ")
""" "the game with A and, three days after that, the visit of B"."""
_WHEN_THEY = re.compile(r",? when (?:the )?(?:[a-z-]+ ){0,2}«[TE](\d+)»(?!'s)")


def day_of_what_follows(reading: Reading, day: Mark, owners: list[Claim], claims: list[Claim]) -> list[Claim]:
    """ "had lost to B, and return on Saturday when C visit": the claim to come that the day belongs to, and not to the one before."""
    at = reading.tagged_start(day)
    if _BY_THE_WAY.match(reading.tagged, reading.tagged_end(day)) and _AND_THEN.search(reading.tagged, max(0, at - 16), at):
        return [claim for claim in claims if day.end < max(claim.at, claim.other_mark.start if claim.other_mark else 0)][:1] or owners
    match = _WHEN_THEY.match(reading.tagged, reading.tagged_end(day)) if " when " in reading.tagged else None
    if match is None:
        return owners
    named = int(match.group(1))
    after = [claim for claim in claims if day.end < claim.at and (not owners or claim.status != owners[-1].status)]
    theirs = [claim for claim in after if any(mark is not None and mark.number == named for mark in (claim.one_mark, claim.other_mark))]
    return theirs[:1] or owners


_SEASON = re.compile(r"season|\bterm\b")
_OWNS = re.compile(
    r"['’]s (?:[\w-]+ ){0,4}?(?:\d+-\d+|win|victory|defeat|loss|draw|match|game|tie|clash|(?:semi-?|quarter-?)?finals?|play-off|derby"
    r"|fixture|showdown|encounter|replay)\b"
)
""" "training yesterday after Saturday's 2-1 defeat": the day that has the match comes first."""
_OF_WORDS = (
    *(" said on", " told ", " said ", "announced on", "confirmed on", "insisted on", "revealed on", "charged on", "conference on"),
    *("training on", "session on", "surgery on", "scan on", "scans on", "operation on", "medical on"),
)
""" "after he tore a muscle in training on Tuesday": such a day is of something else than the match."""
_OF_OTHERS = tuple(words for words in _OF_WORDS if words not in (" told ", " said "))
""" "said he would miss Monday's tie at B": what has a day of its own is what is spoken of."""
_IN_ASIDE = re.compile(r"«[TE]\d+», (?:who|which|whose) [^,;.]*$")
""" "A, who could not score three days ago, beat B last night": the first day is of something else."""
_BESIDE = 16
"""Characters at most between an opponent to come and the day: "leave on Monday for A, where they are guests of B on Wednesday"."""


def phrase_of(reader: Reader, claim: Claim) -> DatePhrase | None:
    """The date phrase that the claim stands with, of several that with a day: the second of "on Tuesday, two days after a defeat by B"."""
    text = reader.document.text
    phrases: list[tuple[int, bool, bool, DatePhrase]] = []
    for mark in claim.context:
        value = mark.value
        if not isinstance(value, DatePhrase):
            continue
        before = text[max(0, mark.start - 28) : mark.start].lower()
        words = _OF_OTHERS if value.text.endswith("'s") else _OF_WORDS
        if any(map(before.rsplit(".", 1)[-1].__contains__, words)):
            continue
        if (
            (before.endswith("until ") and not text.startswith(", when ", mark.end))  # "no match until Friday, when they visit B"
            or value.text.startswith("the weekend")
            or (_SEASON.search(value.text) and "ago" not in value.text and "before" not in value.text)
        ):
            continue
        aside = _IN_ASIDE.search(claim.reading.tagged, 0, claim.reading.tagged_start(mark)) if mark.start < claim.at else None
        later = [other for other in claim.context if other.tag == "D" and other.start > mark.start]
        weight = 2 * vague(value) + (value.apart is not None) + (mark.start > claim.at + 150) + (aside is not None)
        if value.ahead and mark.start < claim.at and not later:
            weight = -1
        elif mark.start < claim.at and any(getattr(day.value, "apart", None) and day.start > claim.at for day in later):
            weight += 2  # "meet A tomorrow before B come three days later"
        end = claim.other_mark.end if claim.other_mark is not None else claim.at
        beside = 0 <= mark.start - end < _BESIDE
        phrases.append((weight, not _OWNS.match(text, mark.end - 2), not (beside and claim.status == "scheduled"), value))
    return min(phrases, key=lambda item: item[:3])[3] if phrases else None
