# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whose player, coach or boss each person of an article is: by a title or an appointment, by what he does, by how the next sentence calls
him. Tellings in clauses of their own ("B, who plays for A") are read by ``whose_men``.
"""

import itertools
import re
from collections.abc import Container, Iterator

from service.extract.careers import by_career, year_of
from service.extract.matches.claim import key_of
from service.extract.matches.governed import OFFICIATING
from service.extract.matches.other_bosses import left_over
from service.extract.matches.reading import Reader
from service.extract.matches.whose_men import opposites, told_otherwise
from service.extract.names import TeamMention
from service.extract.national import is_nation
from service.extract.people import PersonMention

_OFFICIALS = ("referee", "official", "linesman")
"""A referee's town is no club of his."""


_TAKES_ON = re.compile(
    r"«T(\d+)»,? (?:(?:have|has|had) )?(?:(?:also|finally|today|on «D\d+») )?"
    r"(?:named|appointed|unveiled|hired|turned to|confirmed|installed|and (?:their|its) [\w -]{0,25}?)"
    r"[^«.;]{0,30}«P(\d+)»"
)
""" "A have named B as manager", "A and their captain, B": whose man he is."""


_TAKEN_ON = re.compile(
    r"«P(\d+)» (?:has been|was|is|had been) (?:named|appointed|unveiled|confirmed|installed|signed) [^«.;]{0,40}"
    r"\b(?:of|at|by) (?:the )?«T(\d+)»"
    r"|«P(\d+)» (?:has been |was |is |had been )?(?:named|appointed|unveiled|confirmed|installed|announced) (?:as )?(?:the )?(?:new )?«T(\d+)»(?:'s)? (?:new )?(?:head coach|manager|boss|coach)\b"
)
""" "B has been appointed head coach of A", "B named A boss"."""
_TAKING_ON = ("named", "appointed", "unveiled", "hired", "turned to", "confirmed", "installed", "signed", "and their ", "and its ")


_FORMER = re.compile(r"\b(?:[Ff]ormer|[Ee]x)[- ][^.\n]{0,40}$")
_ONCE_OF = re.compile(
    r",? (?:\d\d, )?(?:(?:the|a|an|himself a|who is a) )?(?:\d\d-year-old )?(?:[a-z-]+ )?(?:former|one-time|erstwhile|ex-|formerly)\b"
)
""" "Knill, the former Rotherham boss", "Lee, the 21-year-old former Wolves trainee"."""
_FURTHEST = 44
"""Characters from "former" to the name."""
_BESIDE = 24
"""Characters from "the former" to the team."""


def affiliations_of(reader: Reader) -> dict[str, str]:
    """Whose player, coach or boss the article says each person is."""
    by_name = {mention.name: key for key, mention in reader.teams.items()}
    found: dict[str, str] = {}
    mentions = reader.people.mentions
    told = {mention.person.name for mention in mentions if mention.person.affiliation in by_name}
    gone = {mention.person.name for mention in mentions if mention.person.name in told and _has_left(reader, mention, by_name)}
    for person in (mention.person for mention in mentions):
        if (
            person.affiliation in by_name
            and person.name not in found
            and person.name not in gone
            and not (person.role or "").endswith(_OFFICIALS)
        ):
            found[person.name] = by_name[person.affiliation]
    for reading in reader.readings:
        marks = reading.marks
        if not ("T" in reading.tags and "P" in reading.tags):
            continue
        takes_on = any(map(reading.tagged.__contains__, _TAKING_ON))
        for match in (*_TAKES_ON.finditer(reading.tagged), *_TAKEN_ON.finditer(reading.tagged)) if takes_on else ():
            values = [reading.by_number[int(number)].value for number in match.groups() if number]
            for team, taken_on in itertools.permutations(values):
                if isinstance(team, TeamMention) and isinstance(taken_on, PersonMention):  # his new club
                    found[taken_on.person.name] = team.key
        for left, right in itertools.pairwise(marks):
            if isinstance(left.value, PersonMention) and isinstance(right.value, TeamMention):
                of = reader.document.text[left.end : right.start] in (" of ", " of the ")
                if of and not reader.document.text.endswith(("eferee ", "fficial "), 0, left.start) and not is_nation(right.value.key):
                    found.setdefault(left.value.person.name, right.value.key)  # "X of A was sent off"
            if left.tag == "T" and right.tag == "P" and isinstance(left.value, TeamMention) and isinstance(right.value, PersonMention):
                between = reader.document.text[left.end : right.start]
                officiates = reading.tagged.endswith(OFFICIATING, 0, reading.tagged_start(left))  # "the referee, Norway's X"
                if between in ("'s ", "’s ", "' ", "’ ") and not officiates:
                    known = found.setdefault(right.value.person.name, left.value.key)
                    if is_nation(known):  # a club is nearer than a country
                        found[right.value.person.name] = left.value.key
    for name, key in _shown(reader):
        found.setdefault(name, key)
    for name, key in told_otherwise(reader, found):
        if name not in found or is_nation(found[name]):
            found[name] = key
    found.update(list(opposites(reader, found)))
    found.update(list(left_over(reader, found)))
    return found


def supposed_of(reader: Reader, told: Container[str]) -> dict[str, str]:
    """Whose man each of the rest is known to have been: only his career tells it, not the article; never one whom it tells to be former."""
    rest = [mention for mention in reader.people.mentions if mention.person.name not in told]
    found = by_career((mention.person.name for mention in rest), _kept(reader), year_of(reader.document.published_at))
    for mention in rest if found else ():
        before = mention.start - _FURTHEST
        former = _FORMER.search(reader.document.text, max(0, before), mention.start) if mention.person.name in found else None
        if former and any(
            former.start() < team.start < mention.start and team.key == found[mention.person.name] for team in reader.names.teams
        ):
            del found[mention.person.name]
    return found


_SACKED_BY = re.compile(r"\b(?:sacked|dismissed|fired|axed|released|sold|shown the door) by (?:the )?«T(\d+)»")


def _kept(reader: Reader) -> set[str]:
    """The teams but for those that are told to have got rid of somebody."""
    gone = {
        key_of(reading.by_number[int(match.group(1))])
        for reading in reader.readings
        if "T" in reading.tags and " by " in reading.tagged
        for match in _SACKED_BY.finditer(reading.tagged)
    }
    return set(reader.teams) - gone


def _has_left(reader: Reader, mention: PersonMention, by_name: dict[str, str]) -> bool:
    """Whether the team that is told beside the name is one that he was of before."""
    text = reader.document.text
    if _FORMER.search(text, max(0, mention.start - _FURTHEST), mention.start):
        return True
    once = _ONCE_OF.match(text, mention.end)
    key = by_name.get(mention.person.affiliation or "")
    return once is not None and any(team.key == key and once.end() <= team.start < once.end() + _BESIDE for team in reader.names.teams)


_WINNING = r"(?:beat|won|thrashed|hammered|cruised|marched|eased|stormed|came from|swept|romped|overcame|saw off|progressed|moved|climbed|went top)"
_SCORES = re.compile(
    rf"«P(\d+)» (?:scored|struck|netted|hit|bagged|grabbed|headed|notched|claimed|helped himself|helped herself)\b[^«.;]{{0,50}} as (?:the )?«T(\d+)» (?:\w+ )?{_WINNING}\b"
)
""" "B scored a hat-trick as A beat C": for whom he plays."""


_ROLE = re.compile(
    r"the «T(\d+)»\.? (?:head )?(?:manager|boss|coach|captain|skipper|striker|forward|midfielder|winger|defender|goalkeeper|keeper|man|playmaker)\b"
)


_RUES = re.compile(r"«P(\d+)» (?:has |have )?(?:bemoan|rue|lament|regret)(?:s|d|ed)? (?:the )?«T(\d+)»'s? ")
""" "X bemoaned A's failure": a coach's words on his own team."""
_BUT_ROLE = re.compile(r", (?:but|and|although|though|while) the «T(\d+)»\.? (?:head )?(?:manager|boss|coach) (?!«P)")
_DATELINE = (" -- ", " - ", " – ", " — ")


def _shown(reader: Reader) -> Iterator[tuple[str, str]]:
    """Persons with the key of their team: of scorers, and of whom the next sentence opens with, "Joe Kane hit back. The Girona coach said"."""
    for reading in reader.readings:
        if "T" not in reading.tags:
            continue
        for match in _SCORES.finditer(reading.tagged) if " as " in reading.tagged and not reading.quoted else ():
            man, team = (reading.by_number[int(number)].value for number in match.groups())
            if isinstance(man, PersonMention) and isinstance(team, TeamMention):
                yield man.person.name, team.key
        for match in _RUES.finditer(reading.tagged) if "'s" in reading.tagged else ():
            man, team = (reading.by_number[int(number)].value for number in match.groups())
            if isinstance(man, PersonMention) and isinstance(team, TeamMention):
                yield man.person.name, team.key
        opens = _ROLE.match(reading.tagged) or _BUT_ROLE.search(reading.tagged) if reading.number else None
        before = reader.readings[reading.number - 1]
        if opens is None or before.quoted or (before.paragraph != reading.paragraph and reading.number > 1) or before.tags.count("P") != 1:
            continue
        team, person = reading.by_number[int(opens.group(1))].value, before.of("P")[0]
        if (
            isinstance(team, TeamMention)
            and isinstance(person.value, PersonMention)
            and (before.tagged_start(person) < 4 or before.tagged.endswith(_DATELINE, 0, before.tagged_start(person)))
        ):
            yield person.value.person.name, team.key
