"""Whose boss somebody is by there being one for each of two teams: the article tells whose the one is, and the other is left over.

Whose man a person is by any word of the article is told in ``affiliations`` and ``whose_men``, which are asked first.
"""

import re
from collections.abc import Iterator, Mapping

from service.extract.matches.claim import key_of, other_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.whose_men import BOSSES
from service.extract.people import PersonMention

_TOP = 4
"""Sentences at the top of an article that may be the line of its result."""
_SCORE_LINE = re.compile(r"«T\d+» «S\d+» «T\d+»")


def left_over(reader: Reader, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The one boss whose team nothing tells, where the article is about two teams and tells the boss of one alone: he is the other's.

    Bosses by their role count wherever two teams are named first and most; under a line with a result also whose men play ("X's side").
    """
    people = {mention.person.name: mention.person for mention in reader.people.mentions}
    bosses = {name: None for name, person in people.items() if person.role in BOSSES}
    heading = next((reading for reading in reader.readings[:_TOP] if _SCORE_LINE.match(reading.tagged)), None)
    if heading is not None:
        two = [key_of(mark) for mark in heading.of("T")[:2]]
        bosses |= dict.fromkeys(_led(reader))
    else:
        two = _named_most(reader)
    told = {known[name] for name in bosses if name in known}
    unknown = [name for name in bosses if name not in known and people[name].affiliation is None]
    if len(two) == 2 and len(unknown) == 1 and len(told) == 1 and (own := told.pop()) in two:
        yield unknown[0], other_of(two, own)


def _led(reader: Reader) -> Iterator[str]:
    """Those whose men the article speaks of."""
    for reading in reader.readings:
        for mark in reading.of("E"):
            if isinstance(mark.value, Epithet) and mark.value.kind == "of_person" and mark.value.person is not None:
                yield mark.value.person.name


def _named_most(reader: Reader) -> list[str]:
    """The two teams that the article names first, if it names no other one as often."""
    two = list(reader.teams)[:2]
    rest = max([1, *(count for key, count in reader.counts.items() if key not in two)])
    return two if len(two) == 2 and min(reader.counts[key] for key in two) > rest else []


_ITS_BOSS = re.compile(r"(?:'s?)? (?:[\w-]+ ){0,2}?(?:manager|boss|coach|head coach) «P(\d+)»")


def of_another_boss(
    reading: Reading, discourse: Discourse, left: str, men: Mark, owner: tuple[str, Mark | None], exclude: str | None
) -> tuple[str, Mark | None] | None:
    """ "A left B manager X staring at the sack as Y's men won": Y's men are not B."""
    mark = owner[1]
    if mark is None or not isinstance(men.value, Epithet) or men.value.person is None or mark.start < reading.start:
        return None
    boss = _ITS_BOSS.match(left, reading.tagged_end(mark))
    if boss is None or not left or not reading.tagged.startswith(left):
        return None
    value = reading.by_number[int(boss.group(1))].value
    if not isinstance(value, PersonMention) or value.person.name == men.value.person.name:
        return None
    other = discourse.other(owner[0]) or discourse.topic(owner[0])
    return (other, men) if other is not None and other != exclude else None
