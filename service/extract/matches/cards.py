# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Cards as sentences tell them: who was booked or sent off, and when. The lists at the end of reports are ``sheet``'s business."""

import re

from service.extract.matches.incidents import Event
from service.extract.matches.minutes import find_minutes
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.people import PersonMention

_RED = re.compile(
    r"\b(?P<told>(?:(?:was|were|is|being|been|be|be|having|had|got|get|getting|and|later|,) )?(?:later |also |then |controversially |harshly |rightly )*"
    r"(?:sent off|sent from the touchline|sent to the stands|red-carded|ordered off|shown (?:a |the |his |her )?(?:straight red|second (?:yellow|booking|caution)|red)|"
    r"dismissed(?= for| in| late| by| after|,|\.|$| on| \(| when| with| \d)|saw red|(?:given|handed|shown|received|receiving) (?:his|her|their) marching orders|expelled(?= for| after| in|,|\.|$| on)|"
    r"(?:received|picked up|earned|drew|collected|walking for|walked for|drawing|collecting|having collected|picking up)"
    r" (?:a |his |her |the )?(?:straight |second )(?:red|yellow|booking|caution)(?: card)?))\b"
)
_ACTIVE = re.compile(
    r"\b(?:dismissed|sent off|showed (?:a )?(?:straight )?red (?:card )?to|red-carded|sent) (?:\w+ ){0,3}?«P(\d+)»(?: off)?"
)
_HIM = re.compile(r"\bshow(?:ed|s|ing) (?:him|her) (?:a |the )?(?:straight )?(?:red|second yellow)")
_NOUN = re.compile(r"(?:«P(\d+)»'s? |\b(?:his|her|whose) )(?:[\w-]+ ){0,2}?(?:red card|dismissal|sending-off|sending off)\b")
_CARD_FOR = re.compile(r"\b(?:red card|sending-off|dismissal) (?:for|to|of|shown to) (?:\w+ ){0,3}?«P(\d+)»")
_HAD = re.compile(r"\b(?:had|lost|saw|have|without|see) (?:[\w-]+ ){0,4}?«P(\d+)» (?:sent off|dismissed|to a (?:straight )?red card|walk)")
_BOOKED = re.compile(r"\b(?:booked|cautioned|yellow cards? (?:for|to)) «P(\d+)»((?:(?:,| and|, and) «P\d+»)*)")
_WAS_BOOKED = re.compile(
    r"«P(\d+)»(?:,? [^«.;]{0,30}?)? (?:(?:had|has) (?:just )?been|was|were|both being|being|got|were both|is) (?:also )?(?:booked|cautioned|shown a yellow)\b"
)
_SECOND = re.compile(r"\bsecond (?:yellow|booking|caution|bookable)|two yellow|two bookings")
_NOT_TOLD = re.compile(
    r"\b(?:could|should|might|would|not|n't|nearly|almost|lucky not to|escaped|risk\w*|if|appeal\w*|rescinded|first) (?:have )?(?:been |be )?(?:\w+ ){0,2}$"
)
_TRIGGERS = ("sent", "red", "dismiss", "yellow", "book", "caution", "saw red", "marching", "sending", "expelled")


def find_cards(reader: Reader, reading: Reading, last_person: Mark | None) -> list[Event]:
    """The cards that one sentence tells. ``last_person``: the one last spoken of before it, whom a pronoun means."""
    tagged = reading.tagged
    if not any(word in tagged for word in _TRIGGERS):
        return []
    found: dict[str, Event] = {}
    for mark, start, end in _sent_off(reading, last_person):
        second = bool(_SECOND.search(tagged))
        _add(reader, reading, found, mark, "second_yellow" if second else "red", (start, end))
    for match in _BOOKED.finditer(tagged):
        numbers = [match.group(1), *re.findall(r"«P(\d+)»", match.group(2))]
        for number in numbers:
            _add(reader, reading, found, reading.by_number[int(number)], "yellow", match.span())
    for match in _WAS_BOOKED.finditer(tagged):
        _add(reader, reading, found, reading.by_number[int(match.group(1))], "yellow", match.span())
    return list(found.values())


def _sent_off(reading: Reading, last_person: Mark | None) -> list[tuple[Mark, int, int]]:
    tagged, marks = reading.tagged, reading.by_number
    found: list[tuple[Mark, int, int]] = []
    for pattern in (_ACTIVE, _HAD, _CARD_FOR):
        for match in pattern.finditer(tagged):
            if pattern is _ACTIVE and match.group().startswith("sent ") and not match.group().endswith("off"):
                continue
            found.append((marks[int(match.group(1))], *match.span()))
    for match in _NOUN.finditer(tagged):
        mark = marks[int(match.group(1))] if match.group(1) else _before(reading, match.start()) or last_person
        if mark is not None and not _NOT_TOLD.search(tagged[max(0, match.start() - 30) : match.start()]):
            found.append((mark, *match.span()))
    for match in _HIM.finditer(tagged):
        people = [mark for mark in reading.of("P") if reading.tagged_start(mark) < match.start()]
        if len(people) > 1:
            found.append((people[-2], *match.span()))
    if not found:
        for match in _RED.finditer(tagged):
            before = tagged[max(0, match.start() - 40) : match.start()]
            if _NOT_TOLD.search(before) or re.search(r"\bnot $|wasn't $|should (?:not )?(?:have )?$", before):
                continue
            mark = _before(reading, match.start()) or last_person
            if mark is not None:
                found.append((mark, *match.span()))
    return found


def _before(reading: Reading, position: int) -> Mark | None:
    """The person spoken of at ``position``: the nearest one before who is no object or owner of something else."""
    tagged = reading.tagged
    for mark in reversed(reading.of("P")):
        at = reading.tagged_start(mark)
        if at >= position:
            continue
        end = tagged.index("»", at) + 1
        if tagged.startswith("'", end) or re.search(
            r"\b(?:from|by|on|with|against|of|to|past|replaced|referee|for) (?:the |a )?$", tagged[max(0, at - 14) : at]
        ):
            continue
        return mark
    return None


def _add(reader: Reader, reading: Reading, found: dict[str, Event], mark: Mark, card: str, where: tuple[int, int]) -> None:
    if not isinstance(mark.value, PersonMention):
        return
    name = mark.value.person.name
    if name in found:
        return
    event = Event("card", name)
    event.card = card  # type: ignore[assignment]
    event.spans = [("player", mark.start, mark.end)]
    last = where[1]
    zone_start = mark.start if mark.start >= reading.start and reading.tagged_start(mark) < last else reading.start
    for minute in find_minutes(reader.document.text, zone_start, reading.end):
        between = reader.document.text[zone_start : minute.start]
        if card != "yellow" and len(between) < 160 and not re.search(r"[;]| but | (?:scored|headed|equalis)", between):
            event.minute, event.added = minute.minute, minute.added
            event.spans.append(("minute", minute.start, minute.end))
            break
    found[name] = event
