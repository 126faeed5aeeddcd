# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Phrases that tell a day, in the prose: "on Saturday", "5 April", "last weekend", "tonight"; and the day each means for an article of a
given date.

A phrase is found without knowing what it dates; whether it looks back or ahead is told by the one who asks for its day.
Reading the dates in an article's head is ``normalise``'s business.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from service.extract.document import Document
from service.extract.searched import searched
from service.extract.windows import windows

Direction = Literal["past", "future"]

WEEKDAYS = {name: n for n, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))}
MONTHS = {
    name: n
    for n, name in enumerate(
        ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"), 1
    )
}
MONTHS |= {name[:3]: n for name, n in MONTHS.items()} | {"sept": 9}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(WEEKDAYS)
_PART = r"(?:\ (?:morning|afternoon|evening|night|lunchtime|teatime))?"

_COUNT = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)"
_NUMBERS = {word: n for n, word in enumerate("two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(), 2)}
_HOLIDAYS = {
    "boxing day": (26, 12),
    "st stephen's day": (26, 12),
    "christmas day": (25, 12),
    "christmas eve": (24, 12),
    "new year's eve": (31, 12),
    "new year's day": (1, 1),
}
_EASTER = {"maundy thursday": -3, "good friday": -2, "easter saturday": -1, "easter sunday": 0, "easter monday": 1}
"""Days from Easter Sunday."""
_HOLIDAY = "|".join([*_HOLIDAYS, *_EASTER]).replace(" ", r"\ ").replace("'", "['’]")

_PHRASE = searched(
    rf"""\b(?:
      (?:(?P<wday0>{_WEEKDAY})(?:,\ |\ ))?(?:the\ )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\ (?:of\ )?(?P<month>{_MONTH})\b\.?(?:,?\ (?P<year>\d{{4}}))?
    | (?:(?P<wday1>{_WEEKDAY})(?:,\ |\ ))?(?P<month2>{_MONTH})\b\.?\ (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\ ?[-–]\ ?\d)(?:,?\ (?P<year2>\d{{4}}))?
    | (?:a\ week\ (?:last|on|next|past)\ (?P<weekon>{_WEEKDAY})|(?P<weekon2>{_WEEKDAY})\ week)(?:['’]s\b)?
    | (?:(?P<which>last|next|this\ coming|this|the\ following|the\ previous|the\ same|(?<=\bon\ )the)\ )?(?P<weekday>{_WEEKDAY}){_PART}(?:['’]s\b)?
    | (?P<rel>last|next|this|the\ previous|the\ following|the)\ (?P<unit>weekend|week|month|season|term|year|summer|autumn|winter|spring)(?:['’]s\b)?
    | (?P<weekof>a\ week\ (?:today|tomorrow)|(?:today|tomorrow)\ week)
    | (?P<today>today|tonight|this\ (?:afternoon|evening|morning|lunchtime)|earlier\ today|last\ night|(?:yesterday|tomorrow){_PART})(?:['’]s\b)?
    | (?P<same>(?:the|that)\ same\ (?:day|evening|night|afternoon)|the\ (?:day|night|evening|afternoon)['’]s|(?:earlier|later)\ (?:in\ the|that|on\ the\ same)\ (?:day|evening|night|afternoon))
    | (?P<holiday>{_HOLIDAY})(?:['’]s\b)?(?:,?\ (?P<holidayyear>\d{{4}}))?
    | (?P<next>the\ (?:next|following|previous)\ (?:day|night|evening|afternoon)|the\ (?:day|night)\ (?:before|after)|(?:24\ hours|a\ (?:day|night))\ (?:later|earlier|before|after|previously))
    | (?P<weeks>a\ week|a\ fortnight|(?:two|three)\ weeks)\ (?:(?P<weekslater>later|after)|(?P<weeksbefore>earlier(?!\ (?:this|in|than)\b)|before|previously))
    | (?P<from>{_COUNT})\ days\ (?:(?P<ago>ago)|(?P<afterwards>later|after|afterwards|on\ from|on)|(?P<beforehand>earlier|before|previously))
    | in\ (?P<ahead>{_COUNT})\ days(?:['’]\ time)?
    | (?:(?P<rel3>last|next|in|back\ in|this)\ )?(?P<month3>{_MONTH})\b(?:['’]s\b)?(?:\ (?P<year3>\d{{4}}))?
    | {_COUNT}\ (?:weeks|months|years|seasons)\ (?:ago|earlier|before|later)
    | (?P<fortnight>a\ (?:week|fortnight)\ ago|a\ (?:month|year|season)\ (?:ago|earlier|previously)|in\ a\ fortnight|earlier\ this\ (?:season|month|week|year))
    | (?<=\bon\ )the\ (?P<nth>\d{{1,2}})(?:st|nd|rd|th)(?=[.,;:)]|$|\ (?:and|or|at|in|against|before|with|to|when|but|of\ (?:this|the|next)\ month)\b)
    | (?:in\ |the\ )?(?<!\d[-–/])(?P<onlyyear>(?:19|20)\d\d)(?=\b(?![-–/]\d))
    )""",
    re.VERBOSE,
)
"""In lower case: a pattern for both cases takes several times as long."""
_TRIGGERS = (
    frozenset(WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(
        "weekend week month season term year summer autumn winter spring today tonight yesterday tomorrow afternoon evening morning".split()
    )
    | frozenset("lunchtime day night eve hours days weeks months years seasons fortnight".split())
    | frozenset(str(year) for year in range(1900, 2100))
    | frozenset(f"{day}{'th' if 10 < day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}" for day in range(1, 32))
)
_WEEKS = {"week": 7, "weeks": 7, "fortnight": 14}
_GOES_ON = re.compile(r" (?!Christmas|Easter|(?:that|it|this)\b)[A-Za-z]")
_DATELINE = re.compile(
    r"(?:^|\n)(?:[A-Z][A-Z .,'’-]{2,}|[A-Z][\w.'’-]+(?: (?:(?:de|la|del|do|da) )?[A-Z][\w.'’-]*){0,3})(?:,[\w .]{2,20})?, $"
)
_AFTER_DATELINE = re.compile(r"\.?,? ?(?:\([A-Za-z /]+\))?\.? ?(?:[-–—:])|,? ?\([A-Z]{2,9}\) [A-Z]")
_AMBIGUOUS = re.compile(r"(?:may|march|mar|sat|sun)\b")


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """Characters ``start:end`` tell a day, a week, a month or a year. ``text`` is the phrase in lower case, straight apostrophes.

    Only what the phrase itself gives is set; ``day_of`` works the day out.
    """

    start: int
    end: int
    text: str
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    which: str | None = None
    offset: int | None = None
    same: bool = False
    apart: int | None = None
    """Days from the match told before: "three days later"; "three days before they face B" tells the day of what follows."""
    ahead: bool = False
    """Whether the phrase dates the clause that follows it."""
    easter: int | None = None
    """Days from Easter Sunday: "on Good Friday"."""
    near: Direction | None = None
    """Of a day and month: on which side of the day of publication the nearest such day lies, by a margin."""

    @property
    def direction(self) -> Direction | None:
        """Whether the phrase itself looks back or ahead; None where only the context tells."""
        if self.near is not None:
            return self.near
        words = self.text.split()
        if self.apart is not None and not self.text.endswith("earlier"):
            return None
        if self.offset:
            return "past" if self.offset < 0 else "future"
        if (
            words[0] in ("last", "previous", "yesterday", "earlier")
            or self.which == "a week last"
            or "ago" in words
            or "earlier" in words
            or "previous" in words
        ):
            return "past"
        if words[0] in ("next", "tomorrow") or "coming" in words or "following" in words or self.which == "a week on":
            return "future"
        return None


def find_dates(document: Document) -> list[DatePhrase]:
    """The phrases in the order of the text; none overlaps another."""
    text = document.text
    published = document.published_at.date() if document.published_at is not None else None
    found: list[DatePhrase] = []
    for match in (match for start, end in windows(document, _TRIGGERS) for match in _PHRASE.finditer(document.lower, start, end)):
        start, end = match.span()
        while text[start] == " ":
            start += 1
        if _AFTER_DATELINE.match(text, end) and _DATELINE.search(text[max(0, start - 60) : start]):
            continue  # the day of writing
        group = match.groupdict()
        lower = document.lower[start:end].replace("’", "'")
        if group["weekday"] and not text[match.start("weekday")].isupper():
            continue
        day, month, year = group["day"] or group["day2"], group["month"] or group["month2"], group["year"] or group["year2"]
        if day and month:
            if 1 <= int(day) <= 31 and text[match.start("month" if group["month"] else "month2")].isupper():
                told = (int(year) if year else None, MONTHS[month], int(day))
                found.append(DatePhrase(start, end, lower, told[2], told[1], told[0], near=_nearest(told, published)))
        elif group["weekday"]:
            found.append(DatePhrase(start, end, lower, weekday=WEEKDAYS[group["weekday"]], which=group["which"]))
        elif group["month3"]:
            name, year = group["month3"], group["year3"]
            capital = text[match.start("month3")].isupper()
            if capital and (len(name) > 3 or name == "may") and (group["rel3"] or year or "'s" in lower or not _AMBIGUOUS.fullmatch(name)):
                found.append(DatePhrase(start, end, lower, month=MONTHS[name], year=int(year) if year else None))
        elif group["holiday"] in _EASTER:
            if text[start].isupper():
                away = _EASTER[group["holiday"]]
                year = group["holidayyear"]
                near = (
                    _nearest_of([_nearest_easter(away, published, each) for each in _DIRECTIONS], published)
                    if published and not year
                    else None
                )
                found.append(
                    DatePhrase(start, end, lower, year=int(year) if year else None, weekday=(away - 1) % 7, easter=away, near=near)
                )
        elif group["holiday"]:
            if text[start].isupper():
                day_, month_ = _HOLIDAYS[group["holiday"].replace("’", "'")]
                found.append(DatePhrase(start, end, lower, day_, month_, int(group["holidayyear"]) if group["holidayyear"] else None))
        elif group["weekon"] or group["weekon2"]:
            which = "a week last" if re.search(r"last|past", lower) else "a week on"
            found.append(DatePhrase(start, end, lower, weekday=WEEKDAYS[group["weekon"] or group["weekon2"]], which=which))
        elif group["next"]:
            ahead = lower.endswith((" before", " after")) and bool(_GOES_ON.match(text, end))
            back = bool(re.search(r"previous|before|earlier", lower)) != ahead
            found.append(DatePhrase(start, end, lower, apart=-1 if back else 1, ahead=ahead))
        elif group["weeks"]:
            days = _WEEKS[group["weeks"].split()[-1]] * (_NUMBERS.get(group["weeks"].split()[0], 1))
            ahead = lower.endswith((" before", " after")) and bool(_GOES_ON.match(text, end))
            found.append(DatePhrase(start, end, lower, apart=-days if bool(group["weeksbefore"]) != ahead else days, ahead=ahead))
        elif group["from"]:
            days = _number(group["from"])
            if group["ago"]:
                found.append(DatePhrase(start, end, lower, offset=-days))
            else:
                ahead = lower.endswith((" before", " after", " on from")) and bool(_GOES_ON.match(text, end))
                found.append(DatePhrase(start, end, lower, apart=-days if bool(group["beforehand"]) != ahead else days, ahead=ahead))
        elif group["ahead"]:
            found.append(DatePhrase(start, end, lower, offset=_number(group["ahead"])))
        elif group["weekof"]:
            found.append(DatePhrase(start, end, lower, offset=8 if "tomorrow" in lower else 7))
        elif group["today"]:
            offset = -1 if re.search("yesterday|last night", lower) else 1 if "tomorrow" in lower else 0
            found.append(DatePhrase(start, end, lower, offset=offset))
        elif group["same"]:
            found.append(DatePhrase(start, end, lower, same=True))
        elif group["nth"]:
            if 1 <= int(group["nth"]) <= 31:
                found.append(DatePhrase(start, end, lower, day=int(group["nth"])))
        elif group["onlyyear"]:
            found.append(DatePhrase(start, end, lower, year=int(group["onlyyear"])))
        elif group["rel"] and group["rel"] == "the" and group["unit"] != "weekend":
            continue
        else:
            found.append(DatePhrase(start, end, lower))
    return found


def day_of(phrase: DatePhrase, published: date | None, direction: Direction, same: date | None = None) -> date | None:
    """The day that the phrase means, looked at from the day of publication; None where it gives none.

    ``direction`` tells whether what it dates lies behind or ahead. ``same`` is the day that "the same day" means, and that "three days
    later" counts from. A weekday that looks back is the latest one up to the day of publication; one that looks ahead the first one from
    that day on, "next Saturday" the first one after it.
    """
    if phrase.same or phrase.apart is not None:
        return same + timedelta(days=phrase.apart or 0) if same else None
    if phrase.day and phrase.month:
        return _full((phrase.year, phrase.month, phrase.day), published, direction)
    if phrase.day:
        return _of_the_month(phrase.day, published, direction) if published is not None else None
    if phrase.easter is not None and phrase.year:
        return _easter(phrase.year) + timedelta(days=phrase.easter)
    if published is None:
        return None
    if phrase.easter is not None:
        return _nearest_easter(phrase.easter, published, direction)
    if phrase.offset is not None:
        return published + timedelta(days=phrase.offset)
    if phrase.weekday is None:
        return None
    ahead = (phrase.weekday - published.weekday()) % 7
    back = (published.weekday() - phrase.weekday) % 7
    if phrase.which == "the following" and same is not None:
        return same + timedelta(days=(phrase.weekday - same.weekday()) % 7 or 7)
    if phrase.which == "the previous" and same is not None:
        return same - timedelta(days=(same.weekday() - phrase.weekday) % 7 or 7)
    if phrase.which in ("the previous", "the following", "the same"):
        return None
    if phrase.which == "a week last":
        return published - timedelta(days=7 + (back or 7))
    if phrase.which == "a week on":
        return published + timedelta(days=7 + ahead)
    if phrase.which == "last" or (direction == "past" and phrase.which not in ("next", "this coming")):
        return published - timedelta(days=back or (7 if phrase.which == "last" else 0))
    return published + timedelta(days=ahead or (7 if phrase.which not in (None, "the") else 0))


_SURELY = 120
"""Days: a day and month that lie further off on both sides may be meant on either."""


def _nearest(told: tuple[int | None, int, int], published: date | None) -> Direction | None:
    """ "on December 8" in an article of November: the nearest such day is to come."""
    if published is None:
        return None
    days = [day for direction in _DIRECTIONS if (day := _full(told, published, direction)) is not None]
    return _nearest_of(days, published, sure=told[0] is not None)


def _nearest_of(days: list[date], published: date, *, sure: bool = False) -> Direction | None:
    nearest = min(days, key=lambda day: abs((day - published).days), default=published)
    if nearest == published or (not sure and abs((nearest - published).days) > _SURELY):
        return None
    return "future" if nearest > published else "past"


_DIRECTIONS: tuple[Direction, Direction] = ("past", "future")


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]


def _full(told: tuple[int | None, int, int], published: date | None, direction: Direction) -> date | None:
    year, month, day = told
    if year or published is None:
        return _date(year, month, day)
    here = _date(published.year, month, day)
    if here is None:
        return None
    if direction == "past" and here > published:
        return _date(published.year - 1, month, day)
    if direction == "future" and here < published:
        return _date(published.year + 1, month, day)
    return here


def _of_the_month(day: int, published: date, direction: Direction) -> date | None:
    """ "on the 24th": of the month of publication, or of the one before or after where it must lie on the other side."""
    here = _date(published.year, published.month, day)
    if here is not None and (here <= published if direction == "past" else here >= published):
        return here
    beside = published.replace(day=1) + timedelta(days=31) if direction == "future" else published.replace(day=1) - timedelta(days=1)
    return _date(beside.year, beside.month, day)


def _nearest_easter(away: int, published: date, direction: Direction) -> date:
    """The day of this year's Easter that the phrase means, or of the year before or after where it must lie on the other side."""
    day = _easter(published.year) + timedelta(days=away)
    if direction == "past" and day > published:
        return _easter(published.year - 1) + timedelta(days=away)
    if direction == "future" and day < published:
        return _easter(published.year + 1) + timedelta(days=away)
    return day


def _easter(year: int) -> date:
    """Easter Sunday of the Western churches, by the Gregorian rule of Meeus, Jones and Butcher."""
    golden, century, of_century = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _date(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year else None
    except ValueError:
        return None
