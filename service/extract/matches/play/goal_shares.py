# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Goals that a sentence tells without a verb or noun of its own for each: shares of a tally ("A with two, B the other", "both were A's"), the
minute in brackets that closes a clause ("A headed level (51)"), and the man off whom an own goal went in. Only sentences that tell of goals
are read here; verbs and nouns are ``goal_verbs``' and ``goal_nouns``' business."""

import re
from collections.abc import Iterator

from service.extract.matches.play.doers import doer, joined_before
from service.extract.matches.play.goal_hints import Hint
from service.extract.matches.play.goal_ways import FINISHES
from service.extract.matches.play.goal_words import CARD_WORDS, NOT_SCORED, SPOILT
from service.extract.matches.reading import Mark, Reader, Reading

_ENDS = r"(?=[.,;:)]|$| (?:(?:after|before|in|on|from|as|late|either|deep)\b|and (?:(?:an?|the) )?(?:[\w-]+ ){0,2}«P))"
_ROLE = r"(?:(?:substitute|captain|skipper|striker|midfielder|defender|veteran|teenager|debutant) )?"
_SHARE = re.compile(
    rf"(?:,| and|, and|;|, with| with| while| plus|\)) {_ROLE}«P(\d+)»,? (?:(?:with|bagging|getting|grabbing|claiming|adding|notching|netting|had|got|adds|added) )?"
    r"(?P<share>the other(?: one| goal)?|another|a fourth|a fifth|the (?:second|third|fourth|fifth|last|final one)"
    rf"|(?P<two>the other two|the others|two|a pair|a double|a brace)|(?P<three>three|a treble|a hat-trick)){_ENDS}"
)
""" "A with two, B the other": said after a goal or a score."""
_THEIRS = re.compile(
    r"\b(?P<how>both(?: of)?(?: the)? goals|the (?:two |three |pair of )?goals|the (?:[\w-]+ )?(?:goal|winner|equali[sz]er|opener|leveller|decider)|all (?:three|four)(?: goals)?)(?: of the (?:game|match|night|tie))? "
    r"(?:were|was|are|is|had been|being) (?P<both>both |all )?«P(\d+)»'s(?= ?[.,;:]|$| (?:on|in|after|and|from|with|before|late|an?)\b)"
)
""" "both goals were A's", "the only goal was A's"."""
_SETTLED = re.compile(
    r"\b(?:goal|strike|moment|effort)\b (?:[\w'-]+ |«[A-Z]\d+»(?:'s)?,? ){0,8}?(?:settled|decided|separated|divided|won|enough|between)\b[^:;.]{0,70}: (?:it was )?«P(\d+)»(?:'s)?(?= ?[,.;(]| (?:on|in|after)\b)"
)
""" "a single goal settled it: A's, on 71 minutes"."""
_LAST_BRACKET = re.compile(
    r"(?<!») \((?P<minutes>\d{1,3}(?:st|nd|rd|th)?['’]?(?:\+\d{1,2}['’]?)?(?: ?mins?)?(?:(?:, ?| and | & )\d{1,3}(?:st|nd|rd|th)?['’]?(?:\+\d{1,2}['’]?)?(?: ?mins?)?){0,3})(?:,? (?:pen|og))?\)"
)
_FINISH = re.compile(rf"\b(?:{FINISHES})\b")
_OTHERWISE = re.compile(
    r"\b(?:booked|carded|caution\w*|replac\w+|substitut\w+|came on|came off|went off|limped|missed|sav\w+|denied|hit the|struck the|off for|on for|injur\w+|conced\w+|foul\w*|brought down)\b|»\)"
)
_CLAUSE = re.compile(r"[;:]|\),? |, (?:and|but|while|before|after) | (?:but|while|before|after|until) (?=(?:[\w-]+ ){0,2}«P)|\. ")
_OFF_HIM = re.compile(
    r"\b(?:off|against|onto|into|via|on to|by way of) (?:(?:the|his|her|own|a|an|back|leg|legs|shin|knee|head|chest|heel|arm|thigh|hip|foot|boot|shoulder|shins|of|team-mate|teammate|colleague|fellow|hapless|unlucky|unfortunate|luckless|helpless|defender|full-back|centre-back|midfielder|captain|keeper|goalkeeper|[\w-]+ed) ){0,6}"
    r"(?:«T\d+»(?:'s)? )?«P(\d+)»(?:'s (?:[\w-]+ ){0,2}[\w-]+)?,? (?P<how>(?:[^;.«]|«[DVS]\d+»){0,60}?\bown goal|and in(?:to (?:the|his own) net)?(?: (?:it )?(?:goes|went))\b|and (?:it |the ball )?(?:rebound|bounc|roll|trickl|fl[ey]w|loop|dribbl|ricochet|deflect|cannon|went|goes|spun|crept)\w* (?:in\b|into (?:the|his own) (?:[\w-]+ )?(?:net|goal|corner)|over the line))"
)
""" "cleared against A and in it went", "went in off the shin of A for an own goal"."""

_OF_THE_OTHERS = re.compile(r"\b(?:team-mate|teammate|colleague|his own|her own)\b")

_FOR_THEIRS = re.compile(
    rf"(?:,|;|,? and|,? while|,? with|,? but) {_ROLE}«P(\d+)»(?: ?\([^()]{{1,12}}\))?(?:(?:, | and )«P(\d+)»(?: ?\([^()]{{1,12}}\))?)?(?:(?:, and|,| and) «P(\d+)»)? for (?:the )?«[TE]\d+»(?!')"
)
""" "A and B scored for C, D and E for F"."""


def shared(reading: Reading, *, telling: bool) -> Iterator[tuple[Mark, int, int, str]]:
    """The goals of a tally; ``telling``: whether the sentence has told a goal or a score."""
    tagged, marks = reading.tagged, reading.by_number
    if telling:
        for share in _SHARE.finditer(tagged):
            mark = marks[int(share.group(1))]
            with_him = list(joined_before(reading, mark))  # "A, B and C got the others"
            how = "the other" if with_him or not (share["two"] or share["three"]) else "two goals" if share["two"] else "three goals"
            for each in (mark, *with_him):
                yield each, share.start(1) - 2, share.end(), how
        for theirs in _FOR_THEIRS.finditer(tagged, tagged.index(" for ")) if tagged.count(" for ") > 1 else ():
            listed = [n for n in (1, 2, 3) if theirs.group(n)]
            for n in listed:
                yield marks[int(theirs.group(n))], theirs.start(1) - 2, theirs.end(listed[-1]) + 1, "goal"
    if "»'s" in tagged and (match := _THEIRS.search(tagged)):
        count = (
            "three goals" if "three" in match["how"] else "both goals" if match["both"] or match["how"].endswith("goals") else match["how"]
        )
        yield marks[int(match.group(3))], match.start(), match.end(), count
    if ": " in tagged and (match := _SETTLED.search(tagged)):
        yield marks[int(match.group(1))], match.start(), match.end(), "goal"


def closed_by_minutes(reader: Reader, reading: Reading, salient: Mark | None, hints: list[Hint]) -> Iterator[tuple[Mark, int, int, str]]:
    """The goals of clauses that end with minutes in brackets and tell a finish, where nothing else told them."""
    tagged = reading.tagged
    for match in _LAST_BRACKET.finditer(tagged):
        low = max(0, match.start() - 130)
        low += max((cut.end() for cut in _CLAUSE.finditer(tagged[low : match.start()])), default=0)
        clause = tagged[low : match.start()]
        if _OTHERWISE.search(clause) or CARD_WORDS.search(clause) or SPOILT.search(clause):
            continue
        if any(low <= hint.start < match.start() or low <= hint.end < match.start() for hint in hints):
            continue
        finish = next(iter(_FINISH.finditer(clause)), None)
        if finish is None or NOT_SCORED.search(clause[: finish.start()]):
            continue
        who = doer(reader, reading, low + finish.start(), salient, [hint.person for hint in hints])
        if who is not None:
            count = ("", "", " two goals", " three goals")[min(3, 1 + len(re.findall(r", ?| and | & ", match["minutes"])))]
            yield who, low + finish.start(), match.start(), finish.group() + count


def off_him(reader: Reader, reading: Reading) -> tuple[Mark, int, int, str] | None:
    """Whose own goal it was, by whom the ball went in off: where this sentence or the next one of the paragraph calls it one, or he is
    told to be of the other side."""
    match = _OFF_HIM.search(reading.tagged)
    if match is None:
        return None
    after = reader.readings[reading.number + 1] if reading.number + 1 < len(reader.readings) else None
    called = "own goal" in reading.tagged or (after is not None and after.paragraph == reading.paragraph and "own goal" in after.tagged)
    if not called and not _OF_THE_OTHERS.search(match.group()):
        return None
    return reading.by_number[int(match.group(1))], match.start(), match.end(), "own goal"
