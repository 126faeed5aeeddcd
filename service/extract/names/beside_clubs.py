# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Words beside a capitalised name that tell a club of it where no score does: its captain, its eleven, "were", whom it faces next.

Only whether the place is a club's is told here, and only of an article that names other teams; whose name it is, is told in ``unlisted``.
"""

import re

from service.extract.document import Tokens
from service.extract.folding import fold
from service.extract.knowledge import knowledge
from service.extract.names.words import BODIES, LEADING_WORDS

Run = tuple[int, int]

MEN = frozenset(
    "boss manager coach captain skipper keeper goalkeeper striker midfielder defender winger chairman full-back left-back right-back centre-back "
    "centre-half forward hitman substitute supporters fans players".split()
)
"""What a club has, as words after its name."""

_BEFORE_MEN = frozenset("head assistant interim caretaker player club central".split())
_PLURALS = frozenset("were are have".split())
_OF_PLAY = frozenset(
    "won lost drawn beaten unbeaten top bottom second third fourth fifth sixth seventh eighth ninth level ahead behind through out in held denied "
    "reduced promoted relegated knocked thrashed hammered coasting cruising leading trailing without never scored conceded kept down up awarded "
    "winless struggling one two three four five six seven eight nine".split()
)
_ON = (["on", "the", "up"], ["on", "the", "march"], ["on", "the", "brink"], ["on", "a", "roll"], ["on", "a", "run"], ["on", "a", "high"])
_HOWEVER = ([",", "however", ","], [",", "meanwhile", ","], [",", "though", ","], [",", "too", ","])
""" "Hinckley, however, were 2-0 up"."""
_EXPENSE = ["at", "the", "expense"]
_JOINED = frozenset("and or nor ,".split())
_FACES = frozenset("face faces faced facing host hosts hosted hosting entertain entertains entertained visit visits".split())
_THEN_A_DATE = re.compile(
    r" (?:at home|away|next (?:week|weekend|month|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d)|"
    r"in (?:the|their|a|an|its) (?:[a-zA-Z-]+ ){0,3}(?:final|semi-finals?|quarter-finals?|round|league|League|Cup|match|game|play-offs?|clash|tie|derby|opener))\b"
)
_AT_A_GROUND = re.compile(r" at (?:the )?[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2} (?:Park|Stadium|Road|Ground|Lane|Arena|Street|Sports)\b")
_DOES = frozenset("come go host visit travel entertain welcome stun earn lead trail".split())
"""What a side does in the plural and a man in the singular: "until Hinckley come to town"."""
_THEN_A_MATCH = re.compile(
    r" (?:to (?:town\b|[A-Z])|[A-Z]\w+|calling\b|(?:here|there)\b|(?:on|next|this|away|at home)\b|(?:replays?|a replay|the league|the table|\d+-\d+)\b)"
)
_CLAUSE_OPENS = frozenset("until when before while where whereas because since but although though once then ,".split())
_TRAVELS = frozenset("trip visit travel go goes travels journey journeyed travelled head".split())
_REGIONS = ("side", "shire", "land", "lands", "folk", "coast")
_THEN_A_TIE = re.compile(
    r",? (?:whom\b|in (?:the )?(?:[a-zA-Z-]+ ){0,3}?(?:round|semi-finals?|quarter-finals?|last (?:16|32|eight)|League|Cup|Trophy|Vase)\b)"
)
_THEN_A_DAY = re.compile(r" (?:on|next|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_ELEVEN = re.compile(r":? ?(?:\(\d(?:-\d){2,3}\):? ?)?(?:[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)?(?: \([^)\n]{1,20}\))?[,;] ?){4}")
"""Four names of a line-up at least."""


def tells_a_club(text: str, tokens: Tokens, run: Run, *, repeated: bool) -> bool:
    """Whether what stands right beside the run tells a club; at the beginning of a sentence any word has a capital, so that there only a
    name which is ``repeated`` counts."""
    words, folded, starts, ends = tokens
    first, last = run
    if last + 1 >= len(folded) or (last - first == 1 and (folded[first] in BODIES or words[first].isupper())):
        return False
    before, after = folded[first - 1] if first else "", folded[last]
    if after in MEN or after in _BEFORE_MEN:
        man = last + 1 if after in _BEFORE_MEN else last
        return folded[man] in MEN and man + 1 < len(words) and words[man + 1][0].isupper() and (repeated or _has_own_capital(words, first))
    told = last + len(_HOWEVER[0]) if folded[last : last + len(_HOWEVER[0])] in _HOWEVER else last
    if folded[told : told + 1] and folded[told] in _PLURALS:
        several = before == "the" or (before in _JOINED and first > 1 and words[first - 2][0].isupper())
        doing = not _OF_PLAY.isdisjoint(folded[told + 1 : told + 2]) or folded[told + 1 : told + 4] in _ON
        return not several and not folded[last - 1].endswith("s") and doing
    if before == "of" and folded[max(0, first - 4) : first - 1] == _EXPENSE:
        return True
    if after == ":":
        return (
            (first == 0 or text[starts[first] - 1] == "\n")
            and folded[first] not in LEADING_WORDS
            and _ELEVEN.match(text, ends[last]) is not None
        )
    if after in _DOES and before in _CLAUSE_OPENS and not folded[last - 1].endswith("s"):
        several = before == "," and first > 1 and words[first - 2][0].isupper()
        return not several and _THEN_A_MATCH.match(text, ends[last]) is not None
    if before == "to" and first > 1 and folded[first - 2] in _TRAVELS:
        return _THEN_A_TIE.match(text, ends[last - 1]) is not None or (
            _THEN_A_DAY.match(text, ends[last - 1]) is not None
            and fold(" ".join(words[first:last])) not in knowledge().cities
            and not folded[last - 1].endswith(_REGIONS)
        )
    return before in _FACES and (_THEN_A_DATE.match(text, ends[last - 1]) or _AT_A_GROUND.match(text, ends[last - 1])) is not None


def _has_own_capital(words: list[str], first: int) -> bool:
    return first > 0 and (words[first - 1][0].islower() or words[first - 1] in (",", "'s", "’s"))
