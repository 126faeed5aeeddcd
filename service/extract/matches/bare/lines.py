# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Lines that give a match without a sentence: "A 2-1 B", "A v B", "the A-B clash"."""

import re
from collections.abc import Iterator

from service.extract.matches.bare.captions import is_caption
from service.extract.matches.claim import Claim, Status, key_of, new_claim
from service.extract.matches.reading import Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.tense import ABANDONED, PAST, POSTPONED, cued_status

_HEADLINE = re.compile(r"«T(\d+)»,? «S(\d+)»,? (?:\((?:[^)«]{0,20})\) )?«T(\d+)»")


_ENDS_A_CLAUSE = re.compile(r"«S\d+»(?:,| \([^)]*\),)")


_DIVISION = r"(?: ?\((?:[^()«»]{1,24}|«[CGE]\d+»)\))?"
""" "A (N3) v B (L1)": from which division a side of a cup tie is."""
_LEVEL = re.compile(
    r" (?:also |too )?(?:ended|finished|was|ends|finishes) (?:up )?(?:all square|level|honours even|in (?:an? |another )?(?:[\w-]+ )?(?:draw|stalemate|deadlock))\b"
)
""" "A against B finished all square"."""
_VERSUS = re.compile(rf"«T(\d+)»{_DIVISION} (?:v|vs\.?|versus) «T(\d+)»")


_VERSUS_AGAINST = re.compile(r"«T(\d+)» against «T(\d+)»")


_AT_LINE = re.compile(
    r"(?:^|(?P<label>\b[\w' ]{2,24}: |«D\d+»: ))(?:the )?«T(?P<one>\d+)» at (?:the )?«T(?P<other>\d+)»(?: \([^()«]{1,24}\))?(?P<rest>,? (?:on )?«D|,? \(?\d{1,2}(?:[.:]\d\d|[ap]\.?m)|\.?$)"
)
""" "Next up: A at B, Saturday", "June 3: A at B, 7:30 p.m.": a fixture as America lists it, the visitors first."""


_HOW_IT_ENDED = re.compile(
    r"«T(\d+)» (?:v|vs\.?|versus|against) «T(\d+)» (?:also )?(?:ended|finished|was|ends|finishes)(?: in)?(?: an?| all square at| level at| honours even at)? (?:\w+ )?«S(\d+)»"
)
""" "A v B ended 2-2"."""


_OR = re.compile(r"\bor $")
""" "A or B v C": a side not yet known."""


_HYPHENATED = re.compile(r"«T(\d+)» ?[-–/] ?«T(\d+)» (?:clash|game|match|derby|tie|final|fixture|encounter|showdown|meeting|«G\d+»)")


_LIVE = re.compile(
    r"\(\d{1,3}' ?(?:played|mins?)\)|\b(?:latest|live):|\bhalf-time:(?! ?[«\d])|\bstill separates\b|\bwith .{0,20} to go\b.{0,40}\bstill\b"
)


_DASHED = re.compile(r"(?:[\w' -]{2,30}[:|] ?|«[DCG]\d+»[ ,:|-]+){0,2}«T(\d+)» ?[-–—] ?«T(\d+)»(?: ?[,:|.(-].{0,80})?")
""" "Matchday guide: A - B": a whole line."""
_NO_PREVIEW = re.compile(r"\b(?:transfer|deal|signing|loan|bid|talks)\b")


_LATEST = re.compile(r"(?:^|[.:] )(?:latest|live)(?: score)?: ?$")


_AT_THE_BREAK = re.compile(r" ?\((?:half[- ]?time|ht|h/t)\)")
""" "Molde 0-0 Brann (HT)": not over."""


def title_lines(reading: Reading) -> Iterator[Claim]:
    """ "Molde 2-1 Brann", "Molde v Brann", "the Molde-Brann clash"."""
    if reading.tags.count("T") < 2:
        return
    marks = reading.by_number
    for match in _HEADLINE.finditer(reading.tagged) if "S" in reading.tags else ():
        one, score, other = (marks[int(n)] for n in match.groups())
        value = score.value
        if not isinstance(value, ScoreMention) or key_of(one) == key_of(other):
            continue
        if _ENDS_A_CLAUSE.search(match.group()) and not _opens(reading, match.start()):
            continue  # "A beat B 2-1, C lost": the score is of the clause before
        at_the_break = _AT_THE_BREAK.match(reading.tagged, match.end())
        going_on = (
            at_the_break or _LIVE.search(reading.tagged, match.end(), match.end() + 40) or _LATEST.search(reading.tagged, 0, match.start())
        )
        status: Status = "live" if going_on else "finished"
        claim = new_claim(reading, one, other, one.start, status, "score line", 0.97)
        claim.score, claim.score_mark = (value.first, value.second), score
        claim.winner = "one" if value.first > value.second else "other" if value.second > value.first else "draw"
        claim.winner_span = (one.start, other.end)
        if at_the_break:
            claim.half_time, claim.half_time_mark, claim.winner, claim.winner_span = claim.score, score, None, None
        if value.kind == "shootout":
            claim.shootout, claim.shootout_mark, claim.score, claim.score_mark = claim.score, score, None, None
        claim.home, claim.home_mark = claim.one, one
        yield claim
    for match in _HOW_IT_ENDED.finditer(reading.tagged) if "S" in reading.tags else ():
        one, other, score = (marks[int(n)] for n in match.groups())
        value = score.value
        if isinstance(value, ScoreMention) and value.kind == "final" and key_of(one) != key_of(other):
            claim = new_claim(reading, one, other, one.start, "finished", "ended", 0.9)
            claim.score, claim.score_mark = (value.first, value.second), score
            claim.winner = "one" if value.first > value.second else "other" if value.second > value.first else "draw"
            claim.winner_span = (one.start, score.end)
            claim.home, claim.home_mark = claim.one, one
            yield claim
    listed = _AT_LINE.search(reading.tagged) if "S" not in reading.tags and " at " in reading.tagged[:80] else None
    if listed is not None and (listed["label"] or listed["rest"].strip(".")):
        one, other = marks[int(listed["one"])], marks[int(listed["other"])]
        if key_of(one) != key_of(other):
            claim = new_claim(reading, one, other, one.start, "scheduled", "versus", 0.85)
            claim.home, claim.home_mark = claim.other, other
            yield claim
    opening = reading.number == 0 or reading.title
    dashed = _DASHED.fullmatch(reading.tagged) if opening and "S" not in reading.tags and not _NO_PREVIEW.search(reading.tagged) else None
    if dashed is not None:
        one, other = (marks[int(n)] for n in dashed.groups())
        if key_of(one) != key_of(other):
            claim = new_claim(reading, one, other, one.start, "scheduled", "versus", 0.85)
            claim.home, claim.home_mark = claim.one, one
            yield claim
    end = -100
    for pattern, home in ((_VERSUS, True), (_VERSUS_AGAINST, False), (_HYPHENATED, False)):
        for match in pattern.finditer(reading.tagged):
            one, other = (marks[int(n)] for n in match.groups())
            if (
                key_of(one) == key_of(other)
                or _OR.search(reading.tagged, 0, match.start())
                or reading.tagged.startswith((" or «T", "/«T", " / «T"), match.end())
                or reading.tagged.endswith(("»/", "» / "), 0, match.start())
            ):
                continue
            begins = (
                (home and match.start() - end < 24)
                or match.start() == 0
                or reading.tagged[: match.start()].rstrip().endswith((";", ":", "-", "–"))
                or reading.title
            )
            end = match.end() if home and begins else end
            begins = begins or bool(re.search(r"«D\d+»[^«]{0,4}$", reading.tagged[: match.start()]))
            if not home and not begins and pattern is _VERSUS_AGAINST and not _status_words(reading.tagged):
                status = cued_status(reading, match.start())
            else:
                status = "finished" if not begins and home and PAST.search(reading.tagged) else "scheduled"
                if pattern is _HYPHENATED:
                    status = cued_status(reading, match.start())
            claim = new_claim(reading, one, other, one.start, status, "versus", 0.9 if home else 0.8)
            if _LEVEL.match(reading.tagged, match.end()):
                claim.status, claim.winner, claim.winner_span = "finished", "draw", (one.start, other.end)
            if not begins and claim.status == "finished" and _WON_IT_FOR.search(reading.tagged, max(0, match.start() - 70), match.start()):
                claim.winner, claim.winner_span = "one", (one.start, other.end)
            if home and begins:
                claim.home, claim.home_mark = claim.one, one
                if claim.status == "scheduled" and ((opening and _told_after(reading.tagged, match.end())) or is_caption(reading)):
                    claim.status = "finished"
            yield claim


_LOOKS_BACK = re.compile(
    r"\b(?:(?:final |full-time )?(?:score|result)s?|full-?time|highlights|recap|ratings|as it happened|match report|reaction|takeaways|talking points)\b"
)
_LOOKS_AHEAD = re.compile(
    r"\b(?:predict\w*|preview|tv|channel|stream\w*|watch|kick-?off|odds|line-?ups?|tickets?|team news|betting|tips|time|when|build-?up)\b"
)
""" "A v B: final score and reaction" is a match that has been played; "A v B: TV channel and score prediction" is not."""


def _told_after(tagged: str, end: int) -> bool:
    """Whether the heading of a match, whose teams end there, says that it stands over what was written after it."""
    return _LOOKS_BACK.search(tagged, end) is not None and _LOOKS_AHEAD.search(tagged) is None


_WON_IT_FOR = re.compile(
    r"\b(?:scor|got|grabb|hit|nett|struck|head|bagg|claim|clinch|volley|slott|fir|with)\w* (?:the (?:[\w-]+ ){0,2}|an? (?:[\w-]+ ){1,2}|his |her )"
    r"(?:winner|match-winner|winning goal|only goal|decider|decisive goal) for (?:the )?$"
)
""" "X scored the winner for A against B": the two are read here first, other goals that decided a match in ``deciding_goals``."""


def _opens(reading: Reading, position: int) -> bool:
    """Whether a line, or an item of a list, begins there."""
    before = reading.tagged[:position].rstrip()
    return not before or before[-1] in ";:.–—•|-"


def _status_words(tagged: str) -> bool:
    return bool(POSTPONED.search(tagged) or ABANDONED.search(tagged))
