"""For which team somebody speaks who says "we": by who is named beside the words, or by what the reporter says just before them. The
results that such words tell are ``spoken``'s business.
"""

import re

from service.extract.matches.claim import key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reader, Reading

_THEN_WITH = re.compile(
    r"(?:\b(?:days?|night|afternoon|evening|season|spell|time|years?)|«D\d+»)(?: \w+){0,2} (?:with|at|for) (?:the )?«T(\d+)»[.:]?$"
)
""" "He recalled his first season with A. 'We beat B 4-2 ...'": the side that he was of then."""
_BY_OFFICE = re.compile(
    r"(?:^|\b(?:said|says|added|admitted|insisted|claimed|explained|warned|joked|replied|recalled|concluded) )(?:the )?"
    r"(?:manager|boss|head coach|coach|chairman|chief executive|captain|skipper) $"
)
""" "said chairman X": of the club that the article is about."""
_OURS = re.compile(r"\b(?:we|our|us)\b")
_OUR_WORDS = frozenset({"we", "our", "us"})
_SAYS = re.compile(
    r"«P(\d+)» (?:\w+ )?(?:said|says|told|added|admitted|insisted|claimed|explained|warned|revealed|joked|replied|recalled|concluded)\b"
    r"|\b(?:said|says|added|admitted|insisted|claimed|explained|warned|joked|replied|recalled|concluded) "
    r"(?:[\w'-]+ |«T\d+»(?:'s)? ){0,4}?«P(\d+)»"
)
_SAYING = frozenset(
    "said says told added admitted insisted claimed explained warned revealed joked replied recalled concluded".split(),
)


_SAID_WHO = re.compile(
    r"[,.!?…][\"”] (?:said|says|added|adds|admitted|insisted|claimed|explained|warned|joked|replied|recalled|concluded) "
)


def after_words(left: str) -> str:
    """What the reporter says himself: '"We had B too," said A's coach after the defeat by (C)' speaks of A alone."""
    said = _SAID_WHO.search(left) if '"' in left or "”" in left else None
    return left[said.end() :] if said is not None else left


def _said(reading: Reading) -> re.Match[str] | None:
    return None if "P" not in reading.tags or _SAYING.isdisjoint(reading.words) else _SAYS.search(reading.tagged)


def speaks_for(reader: Reader, reading: Reading, discourse: Discourse) -> str | None:
    """The team of whoever says "we" in a sentence that is somebody's words: named beside the words, else the person last spoken of."""
    if _OUR_WORDS.isdisjoint(reading.words) or not _OURS.search(reading.tagged):
        return None
    return side_of_speaker(reader, reading, discourse)


def side_of_speaker(reader: Reader, reading: Reading, discourse: Discourse) -> str | None:
    """The team of whoever speaks in the sentence."""
    before = reader.readings[reading.number - 1] if reading.number and reading.quoted else None
    if before is not None and not before.quoted and before.paragraph == reading.paragraph and (then := _THEN_WITH.search(before.tagged)):
        return key_of(before.by_number[int(then.group(1))])
    back = reading.number - 1
    while back > 0 and reader.readings[back].quoted and not _said(reader.readings[back]):
        back -= 1
    for near in (
        reading,
        *reader.readings[reading.number + 1 : reading.number + 2],
        *reader.readings[max(0, back) : reading.number],
    ):
        if near.paragraph != reading.paragraph:
            continue
        said = _said(near)
        if said is not None:
            mark = near.by_number[int(said.group(1) or said.group(2))]
            office = _BY_OFFICE.search(near.tagged, 0, near.tagged_start(mark)) is not None
            return discourse.team(mark) or (discourse.lead(None) if office else None)
    return discourse.affiliations.get(discourse.person or "")
