"""Men who are called by another's office: "his opposite number, Moe", "his counterpart Moe". They stand on the other side of the match that
the article is about. Men of a team by name are found in ``affiliations`` and ``whose_men``.
"""

import re
from collections.abc import Sequence

from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.people import PersonMention

_CALLED = re.compile(r"\b(?:his|her|whose|their) (?:[\w-]+ ){0,2}?(?:opposite number|counterpart)s?,? (?:the )?«P(\d+)»")
_CUES = ("opposite number", "counterpart")


def find_counterparts(readings: Sequence[Reading], reading: Reading, discourse: Discourse) -> None:
    """Gives the man the team that the one spoken of before faces; changes ``discourse``."""
    if "P" not in reading.tags or not any(map(reading.tagged.__contains__, _CUES)):
        return
    for match in _CALLED.finditer(reading.tagged):
        value = reading.by_number[int(match.group(1))].value
        name = value.person.name if isinstance(value, PersonMention) else ""
        before = next((each for each in reversed(readings[: reading.number]) if not each.quoted and each.of("P")), None)
        spoken = [mark.value.person.name for mark in before.of("P") if isinstance(mark.value, PersonMention)] if before else []
        own = next((discourse.affiliations[each] for each in spoken if each in discourse.affiliations and each != name), discourse.focus)
        other = discourse.facing(own) if own is not None else None
        if name and other is not None:
            discourse.affiliations.setdefault(name, other)
            discourse.person = name
