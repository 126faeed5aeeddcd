# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Who the other side of a result is that names one alone, by what the sentences before and around it name. Which of these answers is asked
when, is ``one_sided``'s business; what the discourse knows by itself, ``discourse``'s.
"""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading

_WHEN = re.compile(r"\b(?:as|when|after|before|and when|and as|again as|again when) (?:the )?(?:[\w-]+ ){0,2}$")
_CAME_HERE = re.compile(
    r"\b(?:came|come|travelled|traveled|went|arrived) (?:here\b|to (?:the same|this|that) (?:stadium|ground|place|venue)\b)"
)


def named_last(reading: Reading, discourse: Discourse, exclude: str) -> str | None:
    """ "before the B match. That 3-0 rout of the hosts ...": the one other side that the sentence before names."""
    before = discourse.reader.readings[reading.number - 1] if reading.number else None
    named = {key_of(mark) for mark in before.of("T")} - {exclude} if before is not None else set()
    other = named.pop() if len(named) == 1 else None
    return other if other is not None and discourse.alike(other, exclude) else None


def only_one_so_far(reading: Reading, discourse: Discourse, one: str) -> str | None:
    """ "A's coach watched from the bench. X's header gave B a 2-1 win": where no match was told yet, the one team that the text names before,
    and in the paragraph before, however often later ones name others."""
    before = discourse.reader.readings[reading.number - 1] if discourse.first_pair is None and reading.number else None
    if before is None or before.title or before.paragraph != reading.paragraph - 1:
        return None
    named = {key for key, mention in discourse.reader.teams.items() if mention.start < reading.start} - {one}
    other = named.pop() if len(named) == 1 else None
    readings, number = discourse.reader.readings, reading.number - 1
    while number >= 0 and readings[number].paragraph == before.paragraph:
        if any(key_of(mark) == other for mark in readings[number].of("T")):
            return other if other is not None and discourse.alike(one, other) else None
        number -= 1
    return None


def named_besides(reading: Reading, discourse: Discourse, one: str) -> str | None:
    """The one other side that the sentence names, or the sentences before it in the paragraph."""
    fits: set[str] = set()
    for number in range(reading.number, max(-1, reading.number - 4), -1):
        each = discourse.reader.readings[number]
        if each.paragraph != reading.paragraph:
            break
        fits |= {key for mark in each.of("T") if (key := key_of(mark)) != one and discourse.alike(key, one)}
        if fits:
            return fits.pop() if len(fits) == 1 else None
    return None


def where_they_came(reading: Reading, discourse: Discourse, subject: tuple[str, Mark | None], position: int) -> str | None:
    """ "A month ago B came to the same stadium and went home with a goalless draw": with the side that the article speaks of."""
    came = _CAME_HERE.search(reading.tagged, max(0, position - 70), position)
    host = discourse.focus if came is not None and discourse.focus != subject[0] else None
    return host if host is not None and discourse.alike(host, subject[0]) else None


def who_met_others_too(reading: Reading, discourse: Discourse, subject: tuple[str, Mark | None]) -> str | None:
    """ "X's goal earned a 2-2 draw with B, and another came as C were beaten 3-1": by the side whose meeting with B the sentence tells."""
    mark = subject[1]
    if not discourse.here or mark is None or mark.tag != "T" or mark.number not in reading.by_number:
        return None
    start, teller = reading.tagged_start(mark), discourse.here[-1][0]
    told = subject[0] in discourse.here[-1] or not discourse.alike(teller, subject[0])
    return teller if not told and _WHEN.search(reading.tagged, max(0, start - 40), start) else None


def new_here(reading: Reading, discourse: Discourse, team: str) -> bool:
    """Whether no sentence before in the paragraph names the team beside another one."""
    for number in range(reading.number - 1, -1, -1):
        before = discourse.reader.readings[number]
        if before.paragraph != reading.paragraph:
            break
        named = {key_of(mark) for mark in before.of("T")}
        if team in named and len(named) > 1:
            return False
    return True
