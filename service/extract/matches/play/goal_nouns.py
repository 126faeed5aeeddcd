# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Goals that a sentence tells by a noun: "Berg's late equaliser", "a goal from Berg", "thanks to goals by Berg and Moe". Those told by a verb are
``goals``' business."""

import re
from collections.abc import Iterator

from service.extract.matches.play.doers import doer
from service.extract.matches.play.goal_ways import GOAL_NOUNS
from service.extract.matches.play.goal_words import (
    AND_ANOTHER,
    BEFORE_A_BRACE,
    CALLED,
    CAUSE,
    COUNTED,
    EFFECT,
    FOR_THE_GOAL,
    GOAL_BY,
    LET_IN,
    NOT_SCORED,
    NTHS,
    OWNER,
    SHOOTOUT,
    SPOILT,
    TO_A_SHOOTOUT,
    WENT_FOR,
)
from service.extract.matches.reading import Mark, Reader, Reading

ENDS = re.compile(r"[,;]| but | and | as | after | before | when | until | while ")
_SETS_OUT = re.compile(r"(?:^|[,;:] |\b(?:and|but|as|when|after|where|while|before) )(?:(?!two|both|three|a|no)[\w-]+ ){0,3}$")
""" "late goals by A and B": where a clause sets out with them, all those named are of the list."""
_CLAUSE = re.compile(r"[,;]| but | and | before | when | until | while ")
_WITH_A = re.compile(r"\bwith (?:a|an|the(?! goal)|his|her|both) (?:[\w-]+ ){0,3}$")
_DENIED = re.compile(
    r"\b(?:saved?|saves|saving|denied|denying|kept out|keeping out|missed|wasted|organising|without|disallow\w*|ruled out|blocked|tipped|spill\w*|fumbl\w*|palmed|smothered|charged down|turned in|diverted|deflected|helped in|clear\w*|fouls?|award\w*|beat away|beats away|clutch\w*|won|conced\w+|appeal\w*|gave away|claims? for|turned down|threaten\w*|towards?|parried|"
    r"repelled|thwarted|turned away|at|behind|led to|guarding|peppered|scrambled|take|takes|taking|hit by|for the|squander\w*) (?:(?:a|an|the|out|from|by|his|her|«P\d+»'s?|[\w-]*(?<!to)) ){0,2}$"
)
_TIMED = re.compile(
    r"minute|\d['’]|\d(?:st|nd|rd|th)\b|stoppage|injury time|first half|second half|on the hour|at the death|last-gasp|before the (?:break|interval)"
)
_ONE_OF_MANY = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|maiden|latest|opening)\b (?!half)(?:[\w-]+ ){0,2}(?:goal|strike|of|in|league)"
)
_BEFORE_A_NOUN = re.compile(r"»| and |, ")
_LATE_NTH = re.compile(
    r"\b(?:before|and|with|plus|until) (?:«T\d+»'s? )?«P\d+»'s? (?:(?:late|own|stoppage-time|injury-time|headed|penalty|close-range|clinching) )*$"
)
""" "before A's late third": the third of the match."""
_HIS_NTH = re.compile(r"(?: goal)?(?:, (?:an?|from|with|in the) | (?:came|arrived|followed|on \d|in the \w+ minute)\b)")
""" "A's second, a chip": not that of the season."""
_FOR_A_SIDE = frozenset(("reply", "strike", "header", "volley", "effort"))
"""Shots that are goals where they are "for A"."""
_ITS_NTH = re.compile(
    r"(?: of (?:his|her|the) (?:goals|night|match|game))?(?=[,.;)]|$| (?:on|in|after|from|with|before|late|midway|when|as|inside|goal)\b)"
)


def is_tally(words: str) -> bool:
    """Whether goals of many matches are told; "her 17th of the season" is one goal for all that."""
    return bool(COUNTED.search(words)) and not _ONE_OF_MANY.search(words)


def shot_out(words: str) -> bool:
    """Whether the words tell of a shoot-out, rather than of what came before one."""
    return bool(SHOOTOUT.search(words)) and bool(SHOOTOUT.search(TO_A_SHOOTOUT.sub(" ", words)))


def by_noun(
    reader: Reader, reading: Reading, word: str, position: int, end: int, salient: Mark | None
) -> Iterator[tuple[Mark, int, int, str]]:
    """Goals told by a noun: "a header by A", "A's equaliser", "a late A penalty", "his second"."""
    tagged = reading.tagged
    before, after = tagged[max(0, position - 90) : position], tagged[end : end + 90]
    clause = _CLAUSE.split(after, maxsplit=1)[0]
    if (
        SPOILT.search(clause)
        or (is_tally(word + after[:45]) and not before.endswith(("both ", "all three ")))
        or shot_out(after[:30])
        or after.startswith((" area", " kick", " shoot", " line", " by goal", " save", " stop", " block"))
    ):
        return
    if word == "trick" and not before.endswith("hat "):
        return
    offset = position - len(before)
    mark: Mark | None = None
    sure = (GOAL_NOUNS.get(word, False) and word != "double") or (word == "strikes" and bool(_SETS_OUT.search(before)))
    if (pair := BEFORE_A_BRACE.search(before)) and (by := GOAL_BY.match(tagged, end)):
        first = reading.by_number[int(pair.group(1))]
        yield first, offset + pair.start(1), by.end(), "goal"
    reached = _ITS_NTH.match(after) if word in NTHS else sure
    if reached and FOR_THE_GOAL.search(before) and (scorer := _for_the_goal(reader, reading, before, position, salient)):
        yield scorer, position, end, word
        return
    if called := CALLED.search(before):
        mark, start, sure = reading.by_number[int(called.group(1) or called.group(2))], offset + called.start(), sure or word == "double"
    elif (owned := OWNER.search(before)) and (
        word not in NTHS or (owned.group(1) and (_HIS_NTH.match(after) or (_LATE_NTH.search(before) and _ITS_NTH.match(after))))
    ):
        sure = sure or word in NTHS
        start = offset + owned.start()
        if owned.group(1):
            mark = reading.by_number[int(owned.group(1))]
        elif owned.group(2) == "whose":
            named = re.search(r"«P(\d+)»(?:,[^,«]{1,30})?,? $", before[: owned.start()])
            mark = reading.by_number[int(named.group(1))] if named else None
        elif not re.match(r"(?:his|her) (?:side|team|country|club|own (?!goal)|old|former|men)", owned.group()):
            mark = _owner_before(reading, offset + owned.start(), salient)
    elif sure and _WITH_A.search(before) and (mark := doer(reader, reading, position, salient, [])) and not GOAL_BY.match(tagged, end):
        start = offset + before.rindex("with ")
    else:
        mark, by = None, GOAL_BY.match(tagged, end)
        if (
            by is None
            or (word in NTHS and not re.fullmatch(r" (?:from|by|through) (?:[\w-]+ ){0,3}«P\d+»", by.group()))
            or NOT_SCORED.search(before[-30:])
        ):
            return
        if _DENIED.search(before[-45:]):
            return
        if not (
            sure
            or word in NTHS
            or CAUSE.search(before[-40:])
            or EFFECT.match(tagged[by.end() : by.end() + 60])
            or _TIMED.search(tagged[max(0, position - 20) : by.end() + 25])
        ):
            return
        for each in listed_after(reading, by.end(), whole=word.endswith("s") and bool(_SETS_OUT.search(before))):
            yield each, position, by.end(), _BEFORE_A_NOUN.split(before[-25:])[-1] + tagged[position : by.end()]
        return
    if mark is None or _DENIED.search(tagged[max(0, start - 45) : start]) or (re.match(r"(?:his|her) ", tagged[start:]) and word in NTHS):
        return
    what = tagged[start:end]
    sure = sure or (word == "double" and bool(re.match(r"«P", what))) or bool(re.match(r",? (?:and )?«S", after))
    sure = sure or (word in _FOR_A_SIDE and bool(re.match(r" for (?:the )?«[TE]", after)))
    if sure or CAUSE.search(tagged[max(0, start - 40) : start]) or EFFECT.match(after) or _TIMED.search(what + clause):
        yield mark, start, end, what


def _for_the_goal(reader: Reader, reading: Reading, before: str, position: int, salient: Mark | None) -> Mark | None:
    """Who scored the goal that a service or a run was for: "let in A for the winner", "A rose for the second"."""
    if served := LET_IN.search(before):
        return reading.by_number[int(served.group(1))]
    clause = ENDS.split(before)[-1]
    return doer(reader, reading, position, salient, []) if WENT_FOR.search(clause) and not NOT_SCORED.search(clause) else None


_NAMED = re.compile(r"(\b(?:from|by|with|past|beyond|over) (?:[\w-]+ )?)?«P(\d+)»(?!')")


def _owner_before(reading: Reading, position: int, salient: Mark | None) -> Mark | None:
    """Whose "his" is: the one named last in the clause, else the one last spoken of."""
    left = reading.tagged[max(0, position - 80) : position]
    named = [name for service, name in _NAMED.findall(left) if not service] or re.findall(r"«P(\d+)»", left)
    return reading.by_number[int(named[-1])] if named else salient


def listed_after(reading: Reading, end: int, *, whole: bool = False) -> list[Mark]:
    """The person whose mark ends at ``end``, and those who follow: "through A (14') and a B header". ``whole``: even the last one, of
    whom a verb follows ("goals by A and B gave")."""
    tagged = reading.tagged
    first = re.search(r"«P(\d+)»(?:'s?)?$", tagged[:end])
    found = [reading.by_number[int(first.group(1))]] if first else []
    while found and (match := AND_ANOTHER.match(tagged, end)) and len(found) < 8:
        if (
            not whole
            and re.match(
                r" (?:\w+ed|struck|had|was|were|missed|hit|saw|went|could|should|then|also|have|has|did|sent|put|scored|made|came|replied|gave|headed|,? who)\b",
                tagged[match.end() :],
            )
            and "and" in match.group()
        ):
            break
        found.append(reading.by_number[int(match.group(1))])
        end = match.end()
    return found
