"""Whether two phrases for days may mean one day: "on Saturday" and "on 12 March", "last season" and anything in it; which of two clauses a
day is of."""

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


_WHEN_THEY = re.compile(r",? when (?:the )?(?:[a-z-]+ ){0,2}«[TE](\d+)»(?!'s)")


def day_of_what_follows(reading: Reading, day: Mark, owners: list[Claim], claims: list[Claim]) -> list[Claim]:
    """ "had lost to B, and return on Saturday when C visit": the claim to come that the day belongs to, and not to the one before."""
    match = _WHEN_THEY.match(reading.tagged, reading.tagged_end(day)) if " when " in reading.tagged else None
    if match is None:
        return owners
    named = int(match.group(1))
    after = [claim for claim in claims if day.end < claim.at and (not owners or claim.status != owners[-1].status)]
    theirs = [claim for claim in after if any(mark is not None and mark.number == named for mark in (claim.one_mark, claim.other_mark))]
    return theirs[:1] or owners
