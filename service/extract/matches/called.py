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


_BESIDE_IN_THE_TABLE = re.compile(
    r"\b(?:level (?:on points )?with|points? (?:behind|adrift of|off|clear of|above|ahead of|short of)|behind|above|ahead of|leapfrog\w*|overtak\w*|overtook) (?:the )?«T(\d+)»(?!.*«[TP]\d+»)"
)
_ANSWER = re.compile(
    r"«E(\d+)» (?:can|could|will|would|may|hope to|aim to) (?:restore|regain|re-establish|reclaim|respond|reply|reopen|open up|go back|move back|pull back|return to|extend|stretch|increase|widen|answer)\b"
    r"|«E(\d+)»,? (?:who )?(?:still )?(?:have|had) (?:an?|one|two|three|four) (?:game|match)(?:es|s)? in hand\b"
)
""" "A moved level with B. The champions can go clear again on Friday": B can."""


_AT_THE_TOP = re.compile(
    r"«T(\d+)»(?:'s [^«.;,]{3,40})? (?:(?:have|had|has|are|were|also|now|moved?|moving|went|go|gone|going|pulled|stay(?:ed)?|remain(?:ed)?|stretched|stand|sit) ){1,3}"
    r"(?:[\w-]+ ){0,3}?(?:points? clear|clear at the (?:top|summit)|top of the (?:table|league|standings|pile)|clear (?:at the top )?(?:of|in) (?:the )?«C\d+»)(?! of (?:safety|the (?:drop|relegation|bottom|pack below)))"
)
""" "A moved five points clear": they are the leaders."""


_FACES_WHEN = re.compile(
    r"(?:^|[:–—-] )(?:[\w-]+ ){0,3}«T(\d+)» (?:will |could |must |can )?(?:face|resume|return|begin|start|continue|hope|look|aim|bid|are without|will be without)\b(?:[^«;.,]|«(?:E\d+» [a-z]|[DCG]\d+»)){0,90}"
    r"\b(?<!top )(?<!level )(?:when|as) «E(\d+)» (?:visit|travel to|go to|host|entertain|welcome|take on|meet|play|face) (?:[\w-]+ ){0,2}«T\d+»"
)
""" "A face their sternest test when the leaders visit B": A are the leaders."""


def _who_faces_it(reader: Reader, number: int) -> tuple[str, str] | None:
    """The noun by which a sentence goes on about the team that it opens with, and that team."""
    reading = reader.readings[number]
    match = _FACES_WHEN.search(reading.tagged)
    if match is None:
        return None
    team, epithet = reading.by_number[int(match.group(1))].value, reading.by_number[int(match.group(2))]
    noun = reader.document.text[epithet.start : epithet.end].rsplit(" ", 1)[-1].lower()
    return (noun, team.key) if noun in _NOUNS and isinstance(team, TeamMention) else None


def _who_can_answer(reader: Reader, number: int) -> tuple[str, str] | None:
    """The noun that a sentence opens with, and the team that the one before it in the paragraph compared another with."""
    reading, before = reader.readings[number], reader.readings[number - 1]
    answer = _ANSWER.match(reading.tagged) if before.paragraph == reading.paragraph else None
    beside = _BESIDE_IN_THE_TABLE.search(before.tagged) if answer is not None else None
    if answer is None or beside is None:
        return None
    epithet, team = reading.by_number[int(answer.group(1) or answer.group(2))], before.by_number[int(beside.group(1))].value
    noun = reader.document.text[epithet.start : epithet.end].rsplit(" ", 1)[-1].lower()
    return (noun, team.key) if noun in _NOUNS and isinstance(team, TeamMention) else None


def called_of(reader: Reader) -> dict[str, str]:
    """ "leaders A", "A, the holders": what the article calls one team and no other → that team."""
    found: dict[str, set[str]] = {}
    told = [noun for noun in _NOUNS if noun in reader.document.lower]
    for reading in reader.readings if told else ():
        if reading.number and reading.tags[:1] == "E" and (answer := _who_can_answer(reader, reading.number)) is not None:
            found.setdefault(answer[0], set()).add(answer[1])
        if "E" in reading.tags and reading.tags.count("T") > 1 and (faces := _who_faces_it(reader, reading.number)) is not None:
            found.setdefault(faces[0], set()).add(faces[1])
        for match in _NAMED.finditer(reading.tagged) if "T" in reading.tags and any(map(reading.tagged.__contains__, told)) else ():
            team = reading.by_number[int(match.group(2) or match.group(3))].value
            if isinstance(team, TeamMention):
                found.setdefault(match.group(1) or match.group(4), set()).add(team.key)
        if "leaders" in told and "T" in reading.tags and not {"clear", "top"}.isdisjoint(reading.words):
            for match in _AT_THE_TOP.finditer(reading.tagged):
                team = reading.by_number[int(match.group(1))].value
                if isinstance(team, TeamMention) and not reading.tagged.startswith(" of «T", match.end()):
                    found.setdefault("leaders", set()).add(team.key)
        for team_mark, beside in itertools.pairwise(reading.marks) if "TE" in reading.tags else ():
            if not isinstance(team_mark.value, TeamMention) or beside.tag != "E" or beside.start != team_mark.end + len(", "):
                continue
            noun = reader.document.text[beside.start : beside.end].rsplit(" ", 1)[-1].lower()
            if noun in _NOUNS:
                found.setdefault(noun, set()).add(team_mark.value.key)
    return {noun: next(iter(keys)) for noun, keys in found.items() if len(keys) == 1}
