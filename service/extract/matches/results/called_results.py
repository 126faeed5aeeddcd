# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results called by the other side alone: "the recent B defeat", "he was hurt in the B draw". Matches called so without their result are
``ahead.named_games``' business, results with a preposition ``nouns``'.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, key_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.subjects import subject_of

_CALLED = re.compile(
    r"(?:\b(?:the|that|this|last (?:week|weekend|month|night)'s|their|our|midweek|recent)|«D\d+»(?:'s)?) (?:(?:recent|midweek|home|away|opening|disappointing|heavy|big|«C\d+») ){0,2}"
    r"«T(\d+)» (?:«[CG]\d+» )?(win|victory|draw|stalemate|defeat|loss)\b(?! (?:over|against|to|at|with|by|in which|bonus|for|of)\b)"
)
_LOOKED_ON = re.compile(r"\b(?:watch(?:ed|es|ing)?|saw|see|seen|hail(?:ed|ing)?) $")
""" "A watched the B win on television": B's own."""
_TOOK_PART = re.compile(
    r"\b(?:missed|missing|sat out|sitting out|(?:hurt|injured|sent off|dismissed|booked|carried off|taken off|withdrawn|substituted|limped off|(?:pick(?:ed)? up|suffered|sustained)[^.;,«]{3,40}|scored|played|featured|started|red card|knock|injury) (?:\w+ )?(?:in|during|from)) $"
)
""" "is back after missing the B defeat": the man's own."""
_RELATION = {"win": "win", "victory": "win", "draw": "draw", "stalemate": "draw", "defeat": "loss", "loss": "loss"}
_NOUNS = tuple(f"» {noun}" for noun in _RELATION)


def called_results(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The results of the side that the article is about: of a side that was told to meet others, a win may be its own."""
    if "S" in reading.tags or not any(map(reading.tagged.__contains__, _NOUNS)):
        return
    for match in _CALLED.finditer(reading.tagged):
        if _LOOKED_ON.search(reading.tagged, max(0, match.start() - 20), match.start()):
            continue
        mark = reading.by_number[int(match.group(1))]
        key = key_of(mark)
        subject = subject_of(reading, discourse, reading.tagged[: match.start()], key)
        part = _TOOK_PART.search(reading.tagged, max(0, match.start() - 70), match.start()) is not None
        lead = subject[0] if part and subject is not None else discourse.lead(key)
        if (
            lead is None
            or subject is None
            or subject[0] != lead
            or (key in discourse.met and not part)
            or not discourse.may_meet(lead, key)
        ):
            continue
        yield result_of(reading, _RELATION[match.group(2)], lead, subject[1], key, mark, mark.start, None, "called result", 0.7)
