# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Score expressions in the text: "2-1", "2–1", "2 : 1", "goalless", "five-nil". Which match a score belongs to is ``claims``' business.

What looks like a score and is none (years, formations, records, odds, times, other sports' results) is turned away here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from service.extract.document import Document
from service.extract.searched import searched

ScoreKind = Literal["final", "half_time", "shootout", "aggregate", "running"]

_WORDS = {"nil": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_DIGITS = re.compile(r"([0-9](?<![\w/.:£$€%+]\d)(?<!\d[-–—]\d)\d?) ?[-–—:] ?(\d{1,2})(?![\w%/]|[-–—:.,]\d|['’]\d| ?[-–—] ?\d)")
"""It begins with a digit, since that is looked for fast; what may not stand before is asked after it."""
_GOALLESS = frozenset(("goalless", "scoreless", "goal-less", "score-less"))
_NOT_GOALLESS = re.compile(r" (?:run|streak|(?:first|opening)(?! leg\b| meeting\b| game\b| match\b)|half|spell|in \w+ (?:games|matches))")
_HIGHEST = 20
_UNREAL_BEFORE = re.compile(
    r"\b(?:(?:could|would|might|should)(?:n['’]t| not)? (?:\w+ )?have (?:\w+ly )?(?:been|won|lost|finished|ended|made it|gone|drawn|beaten|scored) (?:to |at )?"
    r"|(?:predict(?:s|ed|ing|ions?)?|tip(?:s|ped|ping)|forecast(?:s|ing)?)\b[^.\n]{0,35})$",
    re.IGNORECASE,
)
""" "it could have been 5-0", "prediction: A 2-1 B": no score of a match."""

_SHOOTOUT_AFTER = re.compile(
    r"(?: (?:[a-z]+ ){0,2}?(?:on|in|after|via|from) (?:a |the )?(?:dramatic |tense |penalty |sudden-death |marathon |thrilling |nervy |post[- ](?:match|game|extra[- ]time) |nail-[a-z]+ |nerve-[a-z]+ )*(?:penalt|spot-kick|shoot-?out|pens\b))"
    r"|,? ?\(?(?:on )?pens\b| (?:penalty )?shoot-?out| penalty (?:win|victory|defeat)",
    re.IGNORECASE,
)
_SHOOTOUT_BEFORE = re.compile(r"(?:shoot-?out|penalties|spot-kicks|pens),?(?: (?!after|following|from|when)\w+){0,3} \(?$", re.IGNORECASE)
_AGGREGATE_AFTER = re.compile(
    r",? ?\(?(?:[a-z]+ ){0,2}?(?:on aggregate|aggregate|agg\b|over (?:the )?two legs|on away goals)", re.IGNORECASE
)
_AGGREGATE_BEFORE = re.compile(r"(?:aggregate(?: score| lead| win| defeat)?(?: of| was| is)?|agg\.?:?) \(?$", re.IGNORECASE)
_HALF_AFTER = re.compile(
    r",? (?:up |down |ahead |behind |in front |lead |deficit |advantage )?"
    r"(?:to take )?(?:(?:at|by|before|into|going into) (?:the )?(?:half-time|half time|halftime|break|interval|breather|turnaround|turn)|half-time\b|after 45 minutes|after the first half)"
    r"|,? (?:when )?(?:the )?(?:two )?(?:sides|teams|players) (?:went|trooped|trudged|headed|left|walked) (?:in|off|to)\b|,? (?:when|as) the half-time whistle\b",
    re.IGNORECASE,
)
_HALF_BEFORE = searched(
    r"\b(?:half-time|half time|halftime|ht|at the break|at the interval|at the breather|at the turnaround|interval)(?: score(?:line)?)?(?: (?:was|of|being))?:? \(?(?:it was )?$"
    r"|\bscore(?:line)? at (?:half-time|the break|the interval) (?:was|being) $|\bfirst half (?:ended|finished|had ended|had finished|end(?:s|ing)) $"
    r"|(?:half-time|break|interval|breather),? (?:when|with) (?:it was|they (?:led|trailed|were)|the score (?:was|at)|the scoreline at|the game at) (?:still |already )?$"
    r"|\b(?:go|goes|went|going|gone|trooped|trudged|send|sends|sent|sending|turned) (?:(?:the|both) (?:sides|teams) |them |it )?(?:in|off|round|around)(?: (?:level|all square|locked))?(?: at)? $"
    r"|\b(?:go|goes|went|going|gone|head|headed|heading|sent|retired|returned) (?:in)?to (?:the|their) (?:break|interval|(?:half-time )?(?:dressing|changing|locker)[- ]rooms?|tunnel)"
    r"(?: (?:still|locked|level|tied|all square|deadlocked|trailing|leading|with|only|just))*(?: (?:at|by))? (?:a )?$"
    r"|\breach(?:ed|ing) (?:the )?(?:break|interval|half-time)(?: (?:still|level|locked|tied|with))*(?: at)? (?:a )?$",
    re.IGNORECASE,
)
_AT_HALF = re.compile(r"\bat (?:half-?time|(?:the )?(?:break|interval)),? (?:still |already |trailing |leading )?$", re.IGNORECASE)
""" "were booed off at the break, 1-0 down"."""
_RUNNING_BEFORE = re.compile(
    r"(?:\b(?:at|from|made it|make it|making it|makes it|put \w+|was|it['’]s|to make it|for|being|back to|go|going|went|goes|lead to|level at)) $",
    re.IGNORECASE,
)
_RUNNING_AFTER = re.compile(
    r" (?:up|down|ahead|lead|advantage|deficit|behind|in front(?! of)|when|after \d|with \d+ minutes|cushion)\b|,? (?:but|we|you|it) ",
    re.IGNORECASE,
)
_FINAL_BEFORE = re.compile(r"\b(?:ended|finished|ending|finishing|ends)(?: at)? $", re.IGNORECASE)
_WHEN_MET = re.compile(
    r" (?:the last time|when) (?:they|the two|(?:the|these) (?:two |\w+ )?(?:sides|teams|clubs|pair|rivals|neighbours)) (?:(?:last|first|had|also|previously) ){0,2}(?:met|faced|clashed|played each)\b",
    re.IGNORECASE,
)
""" "won 3-0 when they met": no score on the way."""
_OTHER_SPORT = re.compile(r" (?:[67]-\d|\(\d(?![-–]\d+ (?:on|in|after|p|agg))|try|tries|sets?\b|runs\b|wickets?\b)", re.IGNORECASE)
_NO_SCORE_AFTER = re.compile(
    r" (?:favou?rites?|odds|majority|vote|shots?|record|years?|chance|possession|formation|system|split|ruling|against\)|"
    r"season|campaign|am\b|pm\b|gmt|bst|minutes?|points?|per cent|percent|million|month|week|day)",
    re.IGNORECASE,
)
_A_SCORE = ("in a ", "by a ", "from a ")
_RESULT = re.compile(r" (?:win|victory|defeat|draw|loss|thriller|winners|triumph)")
_NO_SCORE_BEFORE = searched(
    r"(?:ages?|aged|odds of|between|from|rooms?|pages?|chapter|verse|vote|voted|by a|a record of|in a|playing|season|of|\bpart|\d[-–]\d) $",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ScoreMention:
    """Characters ``start:end`` tell ``first`` and ``second`` goals in the order written."""

    start: int
    end: int
    first: int
    second: int
    kind: ScoreKind

    @property
    def level(self) -> bool:
        return self.first == self.second


_GOALS_APART = {
    "the only goal": (1, 0),
    "a single goal": (1, 0),
    "a lone goal": (1, 0),
    "the odd goal in three": (2, 1),
    "the odd goal of three": (2, 1),
    "the odd goal of five": (3, 2),
    "the odd goal in five": (3, 2),
    "the odd goal in seven": (4, 3),
}
_UNANSWERED = re.compile(r"\b(two|three|four|five|six|seven|eight|nine) past [^.;]{1,40}? (without (?:reply|response|answer))\b")
_WITHOUT_REPLY = re.compile(
    r"\b(?:scor|hit|nett|fir|bagg|plunder|rattl|struck|slamm|bang|put|r[au]n|smash|crash|rack|pil|shipp|conced|leak|let)\w*(?: in| home| up| on)? "
    r"((two|three|four|five|six|seven|eight|nine|ten)(?: goals)? (?:without (?:reply|response|answer)|unanswered)|"
    r"(two|three|four|five|six|seven|eight|nine|ten) unanswered goals)\b"
)
_LOT_WITHOUT_REPLY = re.compile(
    r"(?<!back )\b(?:by|with|of (?:the|their|its|his side's)) ((?:(two|three|four|five|six|seven|eight|nine)(?: goals)? without (?:reply|response|answer)|"
    r"(two|three|four|five|six|seven|eight|nine) unanswered goals))\b(?![^.;]{0,40}\d-\d)"
)
""" "beat B by three goals without reply", "getting two of their three without reply"; not "came back with three unanswered goals"."""
_FROM_BEHIND = re.compile(
    r"\b(?:behind|down|trail\w*|back|deficit|rall\w+|recover\w*|respond\w*|repl\w+|turned|overturned|comeback)\b|\d-\d"
)
_BACK = 90
_APIECE = re.compile(
    r"\b(?:drew|drawn|drawing|draw|finished|ended|ending|finishing|shar(?:e|ed|es|ing)|honours (?:were )?even|stalemate)\b"
    r"(?:(?! (?:scor|nett|grabb|got|men)|\d)[^.;«]){0,40}?[ ,]((a|one|two|three|four)(?: goals?)? (?:apiece|each))\b(?! (?:of|from|for|by)\b)"
)
""" "drew one apiece", "shared the points and a goal apiece"."""
_LONE_GOAL = re.compile(r"\b(?:lone|solitary|single)[- ]goal(?= (?:win|victory|defeat|loss|triumph|success|reverse|margin)\b)")
""" "a lone-goal victory"."""
_BARREN = re.compile(r"\bbarren(?= (?:draw|stalemate|affair|tie)\b)")
_SHARED = re.compile(r"\bshar(?:e|es|ed|ing) ((two|four|six|eight) goals)\b")
_BY_GOALS = re.compile(rf"\bby ({'|'.join(_GOALS_APART)})\b")


_BLANKS = re.compile(
    r"\b(?:sides|teams|clubs|pair|two|rivals|both) (?:had |have |also |then ){0,2}dr[ae]wn? (a blank|blanks)\b"
    r"|\b(?:dr[ae]w|drawn|drawing) (a blank|blanks)(?= with\b)|(?<= and )[a-z][^.;,]{2,40}? dr[ae]w (a blank|blanks)\b|\bthere were (no goals)(?= (?:at|between|in)\b)"
)


_SPOKEN_AFTER = frozenset(
    "win victory success defeat loss reverse winners winner victors thrashing hammering rout scoreline triumph".split()
)
_SPOKEN_NIL = "nil"


def _spoken(document: Document) -> Iterator[ScoreMention]:
    """Scores in two words: "three nil winners", "one nil.", "a seven two win"."""
    folded, starts, ends = document.tokens.folded, document.tokens.starts, document.tokens.ends
    for n in document.places_of(_WORDS):
        second, after = folded[n + 1 : n + 2], folded[n + 2 : n + 3]
        if not second or second[0] not in _WORDS or (second[0] != _SPOKEN_NIL and _SPOKEN_AFTER.isdisjoint(after)):
            continue
        if starts[n + 1] == ends[n] + 1 and folded[n - 1 : n] not in (["number"], ["no"]):
            yield ScoreMention(starts[n], ends[n + 1], _WORDS[folded[n]], _WORDS[second[0]], "final")


def _in_sentence(lower: str, end: int) -> int:
    """Where what stands right before a lot of goals begins: the sentence, as far back as comebacks are looked for."""
    start = max(0, end - _BACK)
    return max(start, lower.rfind(".", start, end))


def find_scores(document: Document) -> list[ScoreMention]:
    """The scores in the order of the text; none overlaps another."""
    text, lower = document.text, document.lower
    found = [score for match in _DIGITS.finditer(text) if (score := _in_digits(text, match)) is not None]
    tokens = document.tokens
    for n in document.places_of([*(word for word in document.joined if "-" in word), *_GOALLESS]):
        word = tokens.folded[n]
        if word in _GOALLESS:
            if not _NOT_GOALLESS.match(text, tokens.ends[n]):
                kind: ScoreKind = "half_time" if _HALF_AFTER.match(text, tokens.ends[n]) else "final"
                found.append(ScoreMention(tokens.starts[n], tokens.ends[n], 0, 0, kind))
        elif (score := _in_words(text, word, tokens.starts[n], tokens.ends[n])) is not None:
            found.append(score)
    found.extend(_spoken(document))
    for match in _BY_GOALS.finditer(lower) if any(map(lower.__contains__, _GOALS_APART)) else ():
        first, second = _GOALS_APART[match.group(1)]
        found.append(ScoreMention(match.start(1), match.end(1), first, second, "final"))
    told = _UNANSWERED.finditer(lower) if " past " in lower and " without " in lower else ()
    found.extend(ScoreMention(match.start(2), match.end(2), _WORDS[match.group(1)], 0, "final") for match in told)
    unanswered = " without " in lower or " unanswered" in lower
    told = _WITHOUT_REPLY.finditer(lower) if unanswered else ()
    found.extend(ScoreMention(match.start(1), match.end(1), _WORDS[match.group(2) or match.group(3)], 0, "final") for match in told)
    told = _LOT_WITHOUT_REPLY.finditer(lower) if unanswered else ()
    found.extend(
        ScoreMention(match.start(1), match.end(1), _WORDS[match.group(2) or match.group(3)], 0, "final")
        for match in told
        if not _FROM_BEHIND.search(lower, _in_sentence(lower, match.start()), match.start())
    )
    for match in _APIECE.finditer(lower) if " apiece" in lower or " each" in lower else ():
        each = _WORDS.get(match.group(2), 1)
        found.append(ScoreMention(match.start(1), match.end(1), each, each, "final"))
    told = _LONE_GOAL.finditer(lower) if "goal " in lower else ()
    found.extend(ScoreMention(match.start(), match.end(), 1, 0, "final") for match in told)
    told = _BARREN.finditer(lower) if "barren " in lower else ()
    found.extend(ScoreMention(match.start(), match.end(), 0, 0, "final") for match in told)
    for match in _SHARED.finditer(lower) if "shar" in lower and " goals" in lower else ():
        each = _WORDS[match.group(2)] // 2
        found.append(ScoreMention(match.start(1), match.end(1), each, each, "final"))
    for match in _BLANKS.finditer(lower) if " blank" in lower or "no goals" in lower else ():
        group = match.lastindex or 1
        found.append(ScoreMention(match.start(group), match.end(group), 0, 0, "final"))
    return sorted(found, key=lambda score: score.start)


def _in_digits(text: str, match: re.Match[str]) -> ScoreMention | None:
    start, end = match.span()
    one, other = match.groups()
    first, second = int(one), int(other)
    if ":" in match.group() and (len(other) > 1 or first > 9):
        return None  # a time of day
    if (len(one) > 1 and one[0] == "0") or (len(other) > 1 and other[0] == "0"):
        return None
    if first > _HIGHEST or second > _HIGHEST or (first > 12 and second > 12):
        return None
    before, after = text[max(0, start - 40) : start], text[end : end + 50]
    if _OTHER_SPORT.match(after) or _NO_SCORE_AFTER.match(after) or (_NO_SCORE_BEFORE.search(before) and not before.endswith(_A_SCORE)):
        return None
    if _UNREAL_BEFORE.search(before):
        return None
    return ScoreMention(start, end, first, second, _kind(before, after))


def _in_words(text: str, word: str, start: int, end: int) -> ScoreMention | None:
    """ "five-nil", "one-all"; without either only before a word of results, since a one-two is a pass."""
    one, _, other = word.partition("-")
    first = int(one) if one.isdigit() and len(one) < 3 else _WORDS.get(one)
    second = first if other == "all" and len(one) > 1 else _WORDS.get(other)
    if first is None or second is None or (other not in ("nil", "all") and not _RESULT.match(text, end)):
        return None
    return ScoreMention(start, end, first, second, _kind(text[max(0, start - 40) : start], text[end : end + 50]))


def _kind(before: str, after: str) -> ScoreKind:
    if _AGGREGATE_AFTER.match(after) or _AGGREGATE_BEFORE.search(before):
        return "aggregate"
    if _SHOOTOUT_AFTER.match(after) or _SHOOTOUT_BEFORE.search(before):
        return "shootout"
    if _HALF_AFTER.match(after) or _HALF_BEFORE.search(before) or (_AT_HALF.search(before) and _RUNNING_AFTER.match(after)):
        return "half_time"
    if (
        _FINAL_BEFORE.search(before)
        or _WHEN_MET.match(after)
        or (before.endswith(" back to ") and after.startswith((" at home to", " away to", " by ", " against ")))
    ):
        return "final"
    if _RUNNING_AFTER.match(after) or _RUNNING_BEFORE.search(before):
        return "running"
    return "final"
