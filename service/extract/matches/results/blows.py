# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told with what they did to the other side: "A dealt B a blow with a 2-1 win", "A dented B's hopes, winning 2-0", "X came on for A
to deny B a win with a late 1-1 draw". Runs that a result ended are ``runs_ended``'s business.
"""

from collections.abc import Iterator

from service.extract.matches.claim import Claim, key_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.governed import HARM
from service.extract.matches.reading import Reading
from service.extract.searched import searched

_WORD = r"(?!(?:and|but|while|when|as|with|by|after|before|who|which|because|above|below|behind|ahead|level|clear|points|against|at|to)\b)[\w'-]+"
_BLOW = searched(
    rf"«[TE](\d+)»,? (?:to |[a-z]+ )?(?:{HARM}|(?:pil|heap)(?:ed|es|ing|e|s)(?: on)?) (?:{_WORD} |«C\d+» ){{0,6}}?«T(\d+)»(?:'s?)?(?:,? {_WORD}| «[CED]\d+»(?:'s)?){{0,10}}?,? "
    r"(?:(?:with|by|in|thanks to|courtesy of) (?:an? |the |«E\d+» |its )?(?:[\w-]+ ){0,3}?(?:«S(\d+)»(?P<how>(?: [\w-]+){0,2}?) (?P<what>win|victory|success|triumph|draw|stalemate|rout|romp)\b|(?:winning|prevailing|triumphing) «S(\d+)»)"
    r"|(?:winning|prevailing|triumphing|running out|(?P<level>drawing|forcing an?|earning an?|grabbing an?)) «S(\d+)»)(?! (?:[\w-]+ )?(?:over|against|at home to|away to) (?:the )?(?:[\w-]+ )?«T)"
)
_CUES = (
    " with ",
    " by ",
    " thanks ",
    " courtesy ",
    " winning ",
    " prevailing ",
    " drawing ",
    " running ",
    " forcing ",
    " earning ",
    " in ",
)


def blows(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so."""
    tagged = reading.tagged
    if "S" not in reading.tags or "T" not in reading.tags or not any(map(tagged.__contains__, _CUES)):
        return
    for match in _BLOW.finditer(tagged):
        mark, other = (reading.by_number[int(match.group(n))] for n in (1, 2))
        one = discourse.team(mark, key_of(other))
        if one is None or not discourse.may_meet(one, key_of(other)):
            continue
        score = reading.by_number[int(next(match.group(n) for n in (3, 6, 8) if match.group(n)))]
        level = match["level"] is not None or match["what"] in ("draw", "stalemate")
        relation = "draw" if level else "win"
        claim = result_of(reading, relation, one, mark, key_of(other), other, reading.to_text(match.start()), score, "blow", 0.85)
        if "home" in (match["how"] or "") or tagged.startswith(" at home", match.end()):
            claim.home, claim.home_mark = claim.one, mark
        elif "away" in (match["how"] or "") or tagged.startswith(" away", match.end()):
            claim.home, claim.home_mark = claim.other, other
        yield claim
