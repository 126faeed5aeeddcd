# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whose man a person shows to be by what he does or is called in the next sentence, and which team is "the leaders" or "the holders".

Titles beside a name are read by ``discourse``, other tellings by ``whose_men``.
"""

import itertools
import re
from collections.abc import Iterator

from service.extract.matches.reading import Reader
from service.extract.names import TeamMention
from service.extract.people import PersonMention

OFFICIALS = ("referee", "official", "linesman")
"""A referee's town is no club of his."""


_WINNING = r"(?:beat|won|thrashed|hammered|cruised|marched|eased|stormed|came from|swept|romped|overcame|saw off|progressed|moved|climbed|went top)"
_SCORES = re.compile(
    rf"«P(\d+)» (?:scored|struck|netted|hit|bagged|grabbed|headed|notched|claimed|helped himself|helped herself)\b[^«.;]{{0,50}} as (?:the )?«T(\d+)» (?:\w+ )?{_WINNING}\b"
)
""" "B scored a hat-trick as A beat C": for whom he plays."""


_ROLE = re.compile(
    r"the «T(\d+)» (?:head )?(?:manager|boss|coach|captain|skipper|striker|forward|midfielder|winger|defender|goalkeeper|keeper|man|playmaker)\b"
)


def shown(reader: Reader) -> Iterator[tuple[str, str]]:
    """Persons with the key of their team: of scorers, and of whom the next sentence opens with, "Joe Kane hit back. The Girona coach said"."""
    for reading in reader.readings:
        if "T" not in reading.tags:
            continue
        for match in _SCORES.finditer(reading.tagged) if " as " in reading.tagged and not reading.quoted else ():
            man, team = (reading.by_number[int(number)].value for number in match.groups())
            if isinstance(man, PersonMention) and isinstance(team, TeamMention):
                yield man.person.name, team.key
        opens = _ROLE.match(reading.tagged) if reading.number else None
        before = reader.readings[reading.number - 1]
        if opens is None or before.quoted or before.paragraph != reading.paragraph or before.tags.count("P") != 1:
            continue
        team, person = reading.by_number[int(opens.group(1))].value, before.of("P")[0]
        if isinstance(team, TeamMention) and isinstance(person.value, PersonMention) and before.tagged_start(person) < 4:
            yield person.value.person.name, team.key


_NOUNS = ("leaders", "holders", "champions", "strugglers", "newcomers", "minnows", "giants", "underdogs")
_CALLED = f"({'|'.join(_NOUNS)})"
_NAMED = re.compile(
    rf"\b{_CALLED} «T(\d+)»|«T(\d+)»,? (?:(?:who|which) (?:are|were) )?(?:the |as |as the )?(?:(?:current|reigning|defending|«C\d+»|«D\d+»|league|world|european|cup|national|runaway|joint|surprise)(?:'s)? ){{0,3}}{_CALLED}\b"
)


def called_of(reader: Reader) -> dict[str, str]:
    """ "leaders A", "A, the holders": what the article calls one team and no other → that team."""
    found: dict[str, set[str]] = {}
    for reading in reader.readings:
        for match in _NAMED.finditer(reading.tagged) if "T" in reading.tags else ():
            team = reading.by_number[int(match.group(2) or match.group(3))].value
            if isinstance(team, TeamMention):
                found.setdefault(match.group(1) or match.group(4), set()).add(team.key)
        for team_mark, beside in itertools.pairwise(reading.marks) if "TE" in reading.tags else ():
            if not isinstance(team_mark.value, TeamMention) or beside.tag != "E" or beside.start != team_mark.end + len(", "):
                continue
            noun = reader.document.text[beside.start : beside.end].rsplit(" ", 1)[-1].lower()
            if noun in _NOUNS:
                found.setdefault(noun, set()).add(team_mark.value.key)
    return {noun: next(iter(keys)) for noun, keys in found.items() if len(keys) == 1}
