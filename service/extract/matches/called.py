# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Which team an article calls "the leaders", "the holders", "the champions". What such words mean where they stand alone is ``discourse``'s
business."""

import itertools
import re

from service.extract.matches.reading import Reader
from service.extract.names import TeamMention

_NOUNS = ("leaders", "holders", "champions", "strugglers", "newcomers", "minnows", "giants", "underdogs")
_CALLED = f"({'|'.join(_NOUNS)})"
_NAMED = re.compile(
    rf"\b{_CALLED} «T(\d+)»|«T(\d+)»,? (?:(?:who|which) (?:are|were) )?(?:the |as |as the )?(?:(?:current|reigning|defending|«C\d+»|«D\d+»|league|world|european|cup|national|runaway|joint|surprise)(?:'s)? ){{0,3}}{_CALLED}\b"
)


def called_of(reader: Reader) -> dict[str, str]:
    """ "leaders A", "A, the holders": what the article calls one team and no other → that team."""
    found: dict[str, set[str]] = {}
    told = [noun for noun in _NOUNS if noun in reader.document.lower]
    for reading in reader.readings if told else ():
        for match in _NAMED.finditer(reading.tagged) if "T" in reading.tags and any(map(reading.tagged.__contains__, told)) else ():
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
