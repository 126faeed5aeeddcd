"""Dates as scrapers and pages write them. What cannot be read for certain is no date, and the reason is told."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

_EARLIEST_YEAR: Final = 1850
_LATEST_YEAR: Final = 9999  # the last one has no room for another zone
_WIDEST_OFFSET: Final = timedelta(hours=14)  # Kiribati's; the index takes no more than 18
_EARLIEST_EPOCH: Final = 10**8  # March 1973: a smaller number is a day count, a counter or nothing, but no time of publication
_MAX_LENGTH: Final = 80
_MISSING: Final = frozenset({"", "none", "null", "nan", "nat", "n/a", "-", "undefined"})

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari",
            "february feb februar février fevrier févr fevr febrero febbraio fevereiro fev februari",
            "march mar märz maerz mrz mars marzo março marco maart mrt",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag maio mei maj",
            "june jun juni juin junio giugno giu junho",
            "july jul juli juillet juil julio luglio lug julho",
            "august aug août aout agosto ago augustus augusti",
            "september sep sept septembre septiembre settembre set setembro",
            "october oct oktober okt octobre octubre ottobre ott outubro out",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
_ZONES: Final = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120, "eet": 120, "eest": 180,
    "msk": 180, "trt": 180, "est": -300, "edt": -240,
    "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "jst": 540,
    "kst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "sast": 120,
}  # fmt: skip
_REGIONS: Final = {"et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles"}
_FILLERS: Final = frozenset(
    """monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun
    montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so lundi lun mardi mercredi mer jeudi jeu vendredi ven
    samedi sam dimanche dim lunes martes miércoles mié jueves jue viernes vie sábado sáb domingo dom
    lunedì martedì mercoledì giovedì gio venerdì sabato domenica
    segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    at on the of um uhr à le la el a alle ore om uur às as den der h local time""".split()
)

_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?"
_YEAR: Final = r"(?P<year>\d{4})(?!\d)"
_OF: Final = r"(?:\s+(?:of|de|del))?"
_DATE_FORMS: Final = tuple(
    re.compile(rf"(?<![\w./:-]){form}")
    for form in (
        rf"{_YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})(?!\d)",
        rf"{_DAY}{_OF}[\s-]*(?P<name>{_MONTH})\b\.?,?{_OF}[\s-]*{_YEAR}",
        rf"{_DAY}-(?P<name>{_MONTH})-(?P<short>\d\d)(?!\d)",
        rf"(?P<name>{_MONTH})\b\.?\s*{_DAY},?\s+(?:at\s+)?(?P<time>\d{{1,2}}:\d\d(?::\d\d)?(?:\s+(?:{'|'.join(_ZONES)}))?\s+)?{_YEAR}",
        rf"(?P<day>\d{{1,2}})(?P<mark>[./-])(?P<month>\d{{1,2}})(?P=mark){_YEAR}",
    )
)
_TIME = re.compile(
    r"(?<![\w:+-])t?(?P<hour>\d{1,2})(?:(?:[:.]|h)(?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d{1,9})?)?)?h?\s*(?P<half>[ap]\.?m\b\.?)?(?![\d:])"
)
_ZONE: Final = "|".join(sorted((*_ZONES, *_REGIONS), key=len, reverse=True))
_OFFSET = re.compile(rf"\(?(?<![a-z])(?P<zone>{_ZONE})?(?![a-z])(?P<offset>[+-]\d\d(?::?\d\d)?|(?<=gmt|utc)[+-]\d)?(?!\d)\)?")
_WORD = re.compile(r"[^\W_]+")
_ISO = re.compile(r"\d{4}-?\d{2}-?\d{2}(?:[t ]\d{2}.*)?|\d{4}-?w\d{2}(?:-?\d)?", re.IGNORECASE)
_ISO_COMPACT_OFFSET = re.compile(r"(?<=\d)\s*([+-]\d{2})(\d{2})?$")
_DIGITS = re.compile(r"[+-]?\d{1,20}(?:\.\d{0,9})?")


class ParsedDate(NamedTuple):
    """``value`` is aware: in the zone that was told, else UTC (``zoned`` false). ``problem``: unreadable, ambiguous or impossible."""

    value: datetime | None
    problem: str | None = None
    zoned: bool = True


MISSING = ParsedDate(None)
_UNREADABLE = ParsedDate(None, "unreadable")
_IMPOSSIBLE = ParsedDate(None, "impossible")


def parse_date(told: object) -> ParsedDate:
    """A date as a string or as a number (seconds, milli-, micro- or nanoseconds since the epoch). Never raises.

    Strings: ISO 8601, RFC 2822, ``ctime``, numbers, and dates in English or another language of European football. A date of two small
    numbers with slashes (06/03/2024) is ambiguous unless one of them is above 12; dots and dashes are read as day, month, year.
    """
    if isinstance(told, bool):
        return _UNREADABLE
    if isinstance(told, (int, float)):
        return _from_number(told)
    if told is None:
        return MISSING
    if not isinstance(told, str) or len(told) > _MAX_LENGTH:
        return _UNREADABLE
    text = " ".join(unicodedata.normalize("NFC", told).casefold().split())
    if text in _MISSING:
        return MISSING
    if _DIGITS.fullmatch(text):
        return _from_digits(text)
    if _ISO.fullmatch(text) and (parsed := _from_iso(text)):
        return parsed
    return _from_words(text)


def is_future(parsed: ParsedDate, reference: datetime, tolerance: timedelta) -> bool:
    """True where the date lies after ``reference`` by more than ``tolerance``; one without a zone may be some hours ahead of UTC."""
    ahead = tolerance if parsed.zoned else max(tolerance, timedelta(hours=14))
    return parsed.value is not None and parsed.value > reference + ahead


def _from_number(number: float) -> ParsedDate:
    if isinstance(number, int) and 18500101 <= number <= 20991231:
        return _from_digits(str(number))
    if not _EARLIEST_EPOCH <= number < 10**20:
        return _IMPOSSIBLE
    seconds = number
    for limit in (10**11, 10**14, 10**17):
        if number < limit:
            break
        seconds = seconds / 1000
    try:
        return ParsedDate(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        return _IMPOSSIBLE


def _from_digits(text: str) -> ParsedDate:
    if text[:2] in ("18", "19", "20"):
        for length, form in ((8, "%Y%m%d"), (14, "%Y%m%d%H%M%S")):
            if len(text) == length:
                try:
                    return _checked(datetime.strptime(text, form).replace(tzinfo=UTC), zoned=False)
                except ValueError:
                    return _IMPOSSIBLE
    if len(text.partition(".")[0]) < 9:  # a year, a day number: nothing that tells a date
        return _UNREADABLE
    return _from_number(float(text) if "." in text else int(text))


def _from_iso(text: str) -> ParsedDate | None:
    """None where it is none after all."""
    text = text.upper()
    text = _ISO_COMPACT_OFFSET.sub(lambda match: f"{match[1]}:{match[2] or '00'}", text) if "T" in text or ":" in text else text
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        return None
    zoned = value.tzinfo is not None
    return _checked(value if zoned else value.replace(tzinfo=UTC), zoned=zoned)


def _from_words(text: str) -> ParsedDate:
    for form in _DATE_FORMS:
        if found := form.search(text):
            break
    else:
        return _UNREADABLE
    parts = found.groupdict()
    year = int(parts["year"]) if parts.get("year") else 2000 + int(parts["short"])
    day = int(parts["day"])
    month = _MONTHS[parts["name"]] if parts.get("name") else int(parts["month"])
    if parts.get("mark") == "/" and not text.startswith(parts["year"]) and found.start("day") < found.start("month"):
        if day <= 12 and month <= 12 and day != month:
            return ParsedDate(None, "ambiguous")
        if month > 12:
            day, month = month, day
    rest = f"{text[: found.start()]} {parts.get('time') or ''} {text[found.end() :]}"
    hour = minute = second = 0
    if time := _TIME.search(rest):
        hour, minute, second = int(time["hour"]), int(time["minute"] or 0), int(time["second"] or 0)
        if half := time["half"]:
            if not 1 <= hour <= 12:
                return _IMPOSSIBLE
            hour = hour % 12 + (12 if half[0] == "p" else 0)
        elif time["minute"] is None and not time[0].endswith("h"):
            return _UNREADABLE
        rest = f"{rest[: time.start()]} {rest[time.end() :]}"
    zone, rest = _zone(rest)
    if any(word not in _FILLERS for word in _WORD.findall(rest)):
        return _UNREADABLE
    try:
        value = datetime(year, month, day, hour, minute, second, tzinfo=UTC if zone is None else zone)
    except ValueError:
        return _IMPOSSIBLE
    return _checked(value, zoned=zone is not None)


def _zone(rest: str) -> tuple[tzinfo | None, str]:
    for match in _OFFSET.finditer(rest):
        if match["zone"] or match["offset"]:
            offset = match["offset"]
            left = f"{rest[: match.start()]} {rest[match.end() :]}"
            if match["zone"] in _REGIONS:
                return ZoneInfo(_REGIONS[match["zone"]]), left
            minutes = _ZONES[match["zone"]] if match["zone"] else 0
            if offset:
                minutes = (int(offset[1:3]) * 60 + int(offset[-2:] if len(offset) > 3 else 0)) * (-1 if offset[0] == "-" else 1)
            if abs(minutes) < 24 * 60:
                return timezone(timedelta(minutes=minutes)), left
    return None, rest


def _checked(value: datetime, *, zoned: bool) -> ParsedDate:
    """The date, unless no clock and no index could show it."""
    offset = value.utcoffset() or timedelta()
    usable = _EARLIEST_YEAR <= value.year < _LATEST_YEAR and abs(offset) <= _WIDEST_OFFSET and not offset % timedelta(minutes=1)
    return ParsedDate(value, zoned=zoned) if usable else _IMPOSSIBLE
