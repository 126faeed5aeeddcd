# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches told by who came: "when B came calling in October", "scored three the last time B visited", "won 3-0 when B were last in town". Whom
they came to is whom the clause speaks of. Visits with an object ("B visited A") are verbs of the table; visits to come are ``visits_ahead``'s.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, key_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.subjects import subject_of

_CAME = re.compile(
    r"\b(?:when|(?:the )?last time|since|after|before|the (?:day|night|afternoon) (?:that )?) ?(?:the )?«T(?P<guest>\d+)» (?:(?:had|have|also|last|first|previously|were last|next) )*"
    r"(?:came (?:calling|to call|visiting|here|to town|to visit)|c[ao]me calling|came to (?P<town>[a-z]{4,})(?= (?:in|on|for|and|last|with|looking)\b|[.,;]|$| «D)|visited|were (?:last )?(?:in town|here|the visitors|the guests|the opposition)|paid (?:a|their last) visit|made the (?:trip|journey)|travelled (?:here|north|south|east|west|up|down|across))\b"
    r"(?! (?:to |at |from )?(?:the )?(?:«[TEV]|[a-z]+ to «))"
)
_CUES = frozenset("came calling visited town here visitors guests opposition visit trip journey travelled".split())
_DID = re.compile(
    r"\b(?:(?P<won>w[io]n|winning|beat them|triumphed|victorious|victory|winners)|(?P<lost>lost|losing|beaten|defeat|went down|thrashed|hammered)|(?P<drew>drew|drawn|draw|held|finished|ended))\b[^.;]{0,16}«S(?P<score>\d+)»[^.;«]{0,24}(?:«D\d+»[^.;«]{0,12})?$"
    r"|«S(?P<of>\d+)» (?:[\w-]+ )?(?:(?P<win>win|victory|success|triumph)|(?P<loss>defeat|loss|reverse)|(?P<level>draw|stalemate))\b[^.;«]{0,24}$"
)


def callers(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so."""
    if "T" not in reading.tags or reading.quoted or _CUES.isdisjoint(reading.words):
        return
    for match in _CAME.finditer(reading.tagged):
        if match["town"] and not discourse.reader.document.text[reading.to_text(match.start("town"))].isupper():
            continue  # "came to life"
        guest, left = reading.by_number[int(match["guest"])], reading.tagged[: match.start()]
        host = subject_of(reading, discourse, left, key_of(guest))
        if host is None or not discourse.may_meet(host[0], key_of(guest)):
            continue
        at = reading.to_text(match.start())
        did = _DID.search(left, max(0, len(left) - 70))
        number = (did["score"] or did["of"]) if did is not None else None
        score = reading.by_number[int(number)] if number else None
        if did is not None and isinstance(getattr(score, "value", None), ScoreMention):
            relation = "win" if did["won"] or did["win"] else "loss" if did["lost"] or did["loss"] else "draw"
            claim = result_of(reading, relation, *host, key_of(guest), guest, at, score, "came", 0.8)
        else:
            claim = Claim(reading, at, host[0], key_of(guest), host[1], guest, "finished", "came", 0.75)
        claim.home, claim.home_mark = host[0], guest
        yield claim
