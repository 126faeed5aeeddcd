# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The crowd and the officials as the text tells them: the referee in sentences, his assistants, the fourth official and the video assistant
in sentences and in lists. Cards and whom they were shown to are ``cards``' business."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from service.extract.cued import cued
from service.extract.matches.reading import Reader, Reading
from service.extract.people import PersonMention
from service.extract.searched import searched

Role = Literal["referee", "assistant_referee", "fourth_official", "video_assistant_referee"]


class Duty(NamedTuple):
    """Who did which duty; characters ``start:end`` name him."""

    role: Role
    name: str
    start: int
    end: int


_FIGURE = re.compile(
    r"[0-9](?<![\d.,£$€]\d)(?:\d{0,2}(?:,\d{3})+|\d{3,5}|\d\d(?= (?:present|in attendance|spectators|hardy|paying)\b))(?![\d%])"
)
_CROWD_WORDS = (
    r"in front of|before|watched by|(?:a )?crowd of|attendance of|attended by|attendance was|(?:endured|enjoyed|witnessed) by"
    r"|(?:attendance|crowd|gate) (?:was )?(?:given|put|announced|listed|recorded) (?:as|at)|(?:gate|gathering|turnout|audience) of|(?:announced |official )?(?:crowd|gate) was"
    r"|attendance at [\w' ]{3,30} was|att(?:endance)?\b(?: tonight| today)?(?: is)?:?|(?:roared|cheered|urged|willed|jeered|booed|whistled) (?:on |off )?by|silence (?:from|among)"
)
_CROWD_BEFORE = re.compile(
    rf"\b(?:{_CROWD_WORDS})"
    r"(?: (?:an?|the|estimated|meagre|paltry|sparse|some|about|more than|just|only|nearly|crowd|sell-out|record|capacity|attendance|sold-out|of|home|league))* $",
    re.IGNORECASE,
)
_CROWD_AFTER = re.compile(
    r" (?:(?:hardy|paying|freezing|sodden|rain-soaked|disbelieving|delirious) )?"
    r"(?:people|fans|spectators|supporters|in attendance|present|souls|in to see|inside|looked on|turned (?:up|out)|were (?:there|back|inside|present|in)|watched|packed|crowd|saw)\b"
    r"(?! (?:travel|abandon|were evacuated|fled))"
)
_GUESTS = re.compile(r" (?:travelling|traveling|away|visiting|travellers|visitors)\b")
_TITLED = r"(?:(?!«)[\w',-]+ ){0,3}?"
_MONITOR = r"(?:pitch-?side )?monitor"
_REFEREE_WAYS = (
    (("ref", "official"), r"(?:^|[^-\w])(?<!fourth )(?<!assistant )(?<!var )(?:referee|ref|the \w+ referee|official)[,:]? (?:\w+ )?«P(\d+)»"),
    (("referee",), r"«P(\d+)»,? the (?:\w+ )?referee"),
    (("yellow", "red"), r"\b(?:yellow|red)(?: card)? from «P(\d+)»"),
    (
        ("ed by ", " off by ", "early by ", "late by ", " on by ", "red by ", "yellow by ", "card by ", "cards by ", "orders by ", "away by "),
        r"\b(?:sent off|dismissed|booked|cautioned|(?:red|yellow)(?: cards?)?|adjudged|marching orders|waved away|awarded|refereed|officiated)(?: early(?: on)?| late(?: on)?)?"
        rf" by (?:«T\d+»'s )?{_TITLED}«P(\d+)»",
    ),
    (("book of ",), rf"\b(?:note)?book of {_TITLED}«P(\d+)»"),
    (("in charge",), r"«P(\d+)» (?:is|was) (?:the man )?in charge\b"),
    (("referee",), r"«P(\d+)» (?:will referee|referees|(?:is|was) the referee)\b"),
    (("referee",), r"\breferee,? (?:tonight |today |here )?(?:is|was|will be) (?:«T\d+»'s? )?«P(\d+)»"),
    (("charge",), r"«T\d+»'s «P(\d+)» (?:takes|will take|took) charge\b(?! of «)"),
    (("lenien", "blind eye", "chose not"), r"«P(\d+)» (?:took a lenient view|was (?:too )?lenient|showed lenien\w+|turned a blind eye|chose not to (?:see|book|punish))"),
    (("cards", "whistle"), r"«P(\d+)»'s (?:cards? (?:stayed|remained)|whistle (?:went|sounded|stayed))"),
    (("whistle", "take charge", "takes charge"), r"«P(\d+)»(?: of «T\d+»)? (?:(?:has|will have|takes?) the whistle|(?:takes|will take) charge and kick-off)\b"),
    (
        ("the spot", "waved ", "blew ", "brandish", "produced ", "reached for"),
        r"«P(\d+)» (?:had already |then |duly )?(?:pointed to the (?:penalty )?spot|waved (?:play on|away)|blew (?:for|the|his)|brandished|produced (?:a|the) (?:red|yellow)|reached for)",
    ),
    (("watch", "assistant", "lines"), r"«P(\d+)» (?:already |again |then )?(?:look|check|consult|glanc)(?:ed|ing|s) (?:at )?his (?:watch|assistants?|linesm[ae]n)\b"),
    (("monitor",), rf"«P(\d+)» (?:was )?(?:went|sent|called|summoned|advised|invited|told to go) (?:over )?to (?:look at |check )?(?:the|his|a) {_MONITOR}"),
    (("monitor",), rf"«P(\d+)» (?:consulted|studied|checked) the {_MONITOR}"),
)  # fmt: skip
_REFEREE = cued((needed, re.compile(pattern)) for needed, pattern in _REFEREE_WAYS)
"""What tells who the referee is, each with words of which the sentence has one."""
_REFEREE_WORDS = frozenset(
    """
    referee referees ref official yellow red off dismissed booked cautioned card cards adjudged orders away awarded refereed officiated book notebook
    lenient leniency lenience chose blind stayed remained charge whistle pointed waved blew brandished produced reached watch assistant assistants linesman linesmen monitor
    """.split()
)
"""One of them stands in all that tells it."""
_OTHERS: tuple[tuple[Role, str], ...] = (
    ("fourth_official", r"(?:fourth|4th) official"),
    ("assistant_referee", r"(?<!video )assistant referees?|referee's assistants?|lines(?:man|woman|men)|touch judge"),
    (
        "video_assistant_referee",
        r"(?<!assistant )(?<!a)var(?: officials?| referees?| ref)?|video[- ]assistant(?:[- ]referee)?(?: \(var\))?|video referee",
    ),
)
_TITLES = r"(?:the )?(?:[a-z]{3,}(?:an|ish|ese|sh|ch) )?"
_BESIDE = tuple(
    (role, re.compile(rf"\b(?:{words})(?: was| is|(?<!var),)? {_TITLES}«P(\d+)»(?!'s? \w)|«P(\d+)»,? (?:(?:was|is|as) )?the (?:{words})\b"))
    for role, words in _OTHERS
)
_OTHER_WORDS = ("official", "lines", "assistant", "var", "video ref", "touch judge")
_NAME = r"[^\W\d_a-z][\w'’-]*\.?(?: [^\W\d_a-z][\w'’-]*| (?:van|de|der|den|da|di|dos|el|al|von|la|le)){0,4}"
_LISTED = searched(
    rf"(?:(?P<assistant_referee>\b(?<!Video )[Aa]ssistant [Rr]eferees?|\bAssistants|\bLinesmen|\bReferee's assistants)|(?P<fourth_official>\b(?:Fourth|4th) [Oo]fficial)|(?P<video_assistant_referee>(?<!Assistant )\bVAR|\bVideo [Aa]ssistant(?: [Rr]eferee)?(?: \(VAR\))?))"
    rf"(?: ?[:—–_] ?| -{{1,2}} )(?P<names>(?:Mr )?{_NAME}(?:(?:, | and | & |; ){_NAME}(?![\w ]*:))*)"
)
_LABELS = ("VAR", "Linesmen", "Fourth ", "4th ", "ssistants", "ssistant Ref", "ssistant ref", "Video A", "Video a")
"""One of them stands in every label."""


def crowd_in(reader: Reader, reading: Reading) -> tuple[int, int, int] | None:
    """How many watched, with the characters of the figure."""
    text = reader.document.text
    for match in _FIGURE.finditer(text, reading.start, reading.end):
        comma = "," in match.group() or len(match.group()) == 3
        beside_ground = text[match.start() - 2 : match.start()] == " (" and text.startswith(")", match.end()) and "," in match.group()
        if beside_ground and any(mark.end == match.start() - 2 for mark in reading.of("V")):
            return int(match.group().replace(",", "")), match.start(), match.end()
        if _GUESTS.match(text, match.end()):
            continue
        if _CROWD_BEFORE.search(text, max(0, match.start() - 50), match.start()) or (comma and _CROWD_AFTER.match(text, match.end())):
            return int(match.group().replace(",", "")), match.start(), match.end()
    return None


def officials_in(reading: Reading, known: Sequence[Duty]) -> list[Duty]:
    """The officials that a sentence names, but for a second referee, and for people known already."""
    if "P" not in reading.tags:
        return []
    found = {duty.name: duty for duty in known}
    if any(map(reading.tagged.__contains__, _OTHER_WORDS)):
        for role, pattern in _BESIDE:
            for match in pattern.finditer(reading.tagged):
                _take(reading, role, match, found)
    if all(duty.role != "referee" for duty in known) and (referee := _referee(reading)):
        _take(reading, "referee", referee, found)
    return list(found.values())[len(known) :]


def _referee(reading: Reading) -> re.Match[str] | None:
    """The words of the marked sentence that name the referee, the first of them."""
    if _REFEREE_WORDS.isdisjoint(reading.words):
        return None
    found = [match for way in _REFEREE(reading.tagged) if (match := way.search(reading.tagged))]
    return min(found, key=lambda match: match.start(), default=None)


def _take(reading: Reading, role: Role, match: re.Match[str], found: dict[str, Duty]) -> None:
    mark = reading.by_number[int(next(group for group in match.groups() if group))]
    if isinstance(mark.value, PersonMention):
        found.setdefault(mark.value.person.name, Duty(role, mark.value.person.name, mark.start, mark.end))


def listed_officials(reader: Reader, known: Sequence[Duty]) -> list[Duty]:
    """Those listed after a label: "Assistants: A Moe, B Lund. Fourth official: C Dahl. VAR: D Berg"."""
    text = reader.document.text
    if not any(map(text.__contains__, _LABELS)):
        return []
    found: list[Duty] = []
    names = {duty.name for duty in known}
    for match in _LISTED.finditer(text):
        for role in ("assistant_referee", "fourth_official", "video_assistant_referee"):
            for each in re.finditer(_NAME, match["names"]) if match[role] else ():
                start = match.start("names") + each.start()
                name = each.group().removeprefix("Mr ").rstrip(".")
                if name not in names:
                    names.add(name)
                    found.append(Duty(role, name, start + each.group().index(name), start + each.group().index(name) + len(name)))
    return found
