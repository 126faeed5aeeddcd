# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Goals that a sentence tells by a noun: "Berg's late equaliser", "a goal from Berg", "thanks to goals by Berg and Moe". Those told by a verb are
``goal_verbs``' business."""

import re
from collections.abc import Iterator

from service.extract.matches.play.doers import doer, owner_called
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
_DID_BOTH = re.compile(
    r",? and (?:[\w-]+ ){0,2}?«P\d+» (?:had |have |then )?(?:put|given|gave|sent|left|earned|secured|sealed|settled|ensured|were|turned|took|taken)\b"
)
""" "two goals by A and B had put C in control": one each."""
_CLAUSE = re.compile(r"[,;]| but | and | before | when | until | while ")
_WITH_A = re.compile(r"\bwith (?:a|an|the(?! goal)|his|her|both) (?:[\w-]+ ){0,3}$")
_NAMED_LAST = re.compile(r"«P(\d+)», $")
_CONVERTED = re.compile(
    r" (?:was |were |being )?(?:converted|turned (?:in|home)|headed|nodded|tapped|bundled|swept home|finished|met by|helped)\b"
)
_OF_A_SIDE = re.compile(
    r"(?:«[TE]\d+»'s?|\btheir|\bthe (?:home side|hosts|visitors)'s?) (?:only |late |other |[\w-]+-minute |first |second |third |fourth )*$"
)
""" "A's reply, from B"."""
_HIS_POSTS = re.compile(r"\b(?:behind|towards?|guarding|bombarding|peppering|threatening|besieging) (?:the )?$")
""" "from the stand behind A's goal"."""
_OTHER_THINGS = (" area", " shoot", " line", " by goal d", " by goal a", " save", " stop", " block")
"""What makes another thing of a noun: "penalty area", "goal line", "goal by goal difference"."""
_KICKS = frozenset("kick free-kick free-kicks freekick freekicks".split())
_FROM = re.compile(r"\b(?:from|after|following|to|on) (?:an? |the )?$")
""" "headed in from A's free-kick": a service, not a goal."""
_SERVICE = re.compile(r"\b(?:from|off|in|home|met|meeting|after|following) $")
""" "headed in an A free-kick"."""
_TRIED = re.compile(
    r"\b(?:clos\w+|near\w*|test\w*|forc\w*|tr(?:y|ied|ies|ying)|threat\w*|dr[ae]w\w*|warm\w*|miss\w*|sav\w*|work\w*|extend\w*|troubl\w*|fail\w*|wast\w*|spurn\w*|wide|over|bar|post|woodwork|upright|crossbar|frame|almost|"
    r"denied|chances?|rattl\w*|str(?:uck|ike|ikes|iking)|clip\w*|shook|stung|sting\w*|inch\w*|brought (?:a|an|the best)|found|should|could|might|would|attempt\w*|shot|shoot\w*|hit|hits|hitting|look\w*|caught|beat|beaten|dealt|deal|"
    r"keeper|goalkeeper|«P\d+»|set|began|start\w*|open\w*|lifted|sent|award\w*|punish\w*|end\w*|finish\w*|go|went|goes|came|com(?:e|es|ing)|surpris\w*|play\w*|conced\w*|not|never|n't|unlucky|unfortunate|danger\w*|respon\w*)\b"
)
"""What is said of a shot that was no goal, or of one that may have been none."""
_DENIED = re.compile(
    r"\b(?:saved?|saves|saving|denied|denying|kept out|keeping out|missed|wasted|organising|without|disallow\w*|ruled out|blocked|tip|paw(?:ed|s|ing)?(?: away)?|push(?:ed|es|ing)? (?:away|out|aside)|palm (?:away|out)|claw(?:ed|s|ing)? (?:away|out)|parry|parries|fist\w* (?:away|out)|keep out|keeps out|tipped|spill\w*|fumbl\w*|palmed|smothered|charged down|turned in|diverted|(?<!\ba )(?<!\bthe )deflected|helped in|clear\w*|fouls?|award\w*|beat away|beats away|clutch\w*|won(?! (?:courtesy|thanks|through|with|via|on|by))|appeal\w*|gave away|claims? for|turned down|threaten\w*|towards?|parried|"
    r"repelled|thwarted|turned away|at|(?:got|dived|body|right|well|down|hand) behind|led to|guarding|peppered|scrambled|take|takes|taking|hit by|for the|squander\w*|stop(?:ped|s|ping)?|(?:hands?|fingertips?|gloves?|touch|foot|body|palm) (?:on )?to|end of|met|meeting|meets) (?:(?:a|an|the|out|from|by|his|her|«P\d+»'s?|[\w-]*(?<!to)) ){0,2}$"
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
_HIS_NTH = re.compile(
    r"(?: goal)?(?:, (?:an?|from|with|in the) | (?:came|arrived|followed|on \d|in the \w+ minute|flattered|sealed|settled|clinched|wrapped|rounded|capped|completed|merely)\b)"
)
""" "A's second, a chip": not that of the season."""
_FOR_A_SIDE = frozenset(("reply", "strike", "header", "volley", "effort"))
"""Shots that are goals where they are "for A"."""
_ITS_NTH = re.compile(
    r"(?: of (?:his|her|the) (?:goals|night|match|game))?(?=[,.;)]|$| (?:on|in|after|from|with|before|late|midway|when|as|inside|goal)\b)"
)


_BESIDE_HIM = re.compile(
    r"(?:^|[,;:] |\b(?:but|and|when|as|after|before|while) )(?:[\w-]+ ){0,2}«P(\d+)» and (?:an?|another|two) (?:[\w-]+ ){0,2}«P\d+» (?:[\w-]+ ){0,2}$"
)
_TOGETHER = re.compile(
    r" (?:had |have |then )?(?:put|turned|gave|given|earned|secured|sealed|settled|rescued|sent|ensured|saw|took|taken|made|won|completed|wrapped|swung|brought|restored|cancelled|overturned|handed)\b"
)
""" "A and a B penalty had turned things around": A scored too."""
_RAN_LOOSE = re.compile(
    r" (?:(?:had|was|were) )?(?:ricocheted (?:around|to|about)|rebounded|bounced (?:around|back|off)|broke|fell|looped up|cannoned (?:around|back)|came (?:back|off|to)|deflected (?:to|into the path|kindly)|spun (?:up|loose)|ran loose|squirted|popped up)\b(?! in\b)"
    r"| (?:was|were) (?:spilled|spilt|fumbled|parried|dropped|pushed|only|half|well|palmed|punched|beaten|knocked|touched)\b"
)
""" "A's shot ricocheted around the box": somebody else made a goal of it."""
_CONCEDED = re.compile(r"\bconced\w+ (?:(?:a|an|the|[\w-]*(?<!to)) ){0,2}$")


def _denied(word: str, before: str) -> bool:
    """Whether the words before a noun say that it was no goal; an equaliser conceded is one, and a penalty is not."""
    return bool(_DENIED.search(before)) or (not GOAL_NOUNS.get(word) and bool(_CONCEDED.search(before)))


def is_tally(words: str) -> bool:
    """Whether goals of many matches are told; "her 17th of the season" is one goal for all that."""
    return bool(COUNTED.search(words)) and not _ONE_OF_MANY.search(words)


_SHOT_OUT = ("shoot", "penalt", "decisive ", "sudden ", "spot-kick")
"""Words one of which ``SHOOTOUT`` cannot do without."""


def shot_out(words: str) -> bool:
    """Whether the words tell of a shoot-out, rather than of what came before one."""
    return any(map(words.__contains__, _SHOT_OUT)) and bool(SHOOTOUT.search(words)) and bool(SHOOTOUT.search(TO_A_SHOOTOUT.sub(" ", words)))


def by_noun(
    reader: Reader, reading: Reading, word: str, position: int, end: int, salient: Mark | None, done: list[Mark], told_until: int
) -> Iterator[tuple[Mark, int, int, str]]:
    """Goals told by a noun: "a header by A", "A's equaliser", "a late A penalty", "his second".

    ``done``: who is told before to have scored; ``told_until``: where the words of the last goal told by a verb end.
    """
    tagged = reading.tagged
    before, after = tagged[max(0, position - 90) : position], tagged[end : end + 90]
    clause = _CLAUSE.split(after, maxsplit=1)[0]
    if (
        SPOILT.search(clause)
        or (is_tally(word + after[:45]) and not before.endswith(("both ", "all three ")))
        or shot_out(after[:30])
        or after.startswith(_OTHER_THINGS)
        or (word != "penalty" and after.startswith(" kick"))
    ):
        return
    if (word in _KICKS and _CONVERTED.match(after)) or (word == "goal" and before.endswith(" with the ")):
        return
    if (word == "trick" and not before.endswith("hat ")) or (word == "kick" and not before.endswith(("free ", "spot ", "penalty "))):
        return
    offset = position - len(before)
    mark: Mark | None = None
    sure = (GOAL_NOUNS.get(word, False) and word != "double") or (word == "strikes" and bool(_SETS_OUT.search(before)))
    if (pair := BEFORE_A_BRACE.search(before)) and (by := GOAL_BY.match(tagged, end)):
        first = reading.by_number[int(pair.group(1))]
        yield first, offset + pair.start(1), by.end(), "goal"
    reached = _ITS_NTH.match(after) if word in NTHS else sure
    if reached and FOR_THE_GOAL.search(before) and (scorer := _for_the_goal(reader, reading, before, position, salient, done)):
        yield scorer, position, end, word
        return
    if before.startswith("«P", before.rfind("«")) and (called := CALLED.search(before)):
        mark, start, sure = reading.by_number[int(called.group(1) or called.group(2))], offset + called.start(), sure or word == "double"
        if (beside := _BESIDE_HIM.search(before)) and _TOGETHER.match(after):
            yield reading.by_number[int(beside.group(1))], offset + beside.start(1), end, "goal"
    elif (owned := OWNER.search(before)) and (
        word not in NTHS or (owned.group(1) and (_HIS_NTH.match(after) or (_LATE_NTH.search(before) and _ITS_NTH.match(after))))
    ):
        sure = sure or word in NTHS
        start = offset + owned.start()
        if owned.group(1):
            mark = reading.by_number[int(owned.group(1))]
        elif owned.group(2) == "whose":
            named = re.search(
                r"«P(\d+)»(?:,(?:[^,«]|«[TDVC]\d+»){1,50})?,? $", tagged[max(0, offset + owned.start() - 80) : offset + owned.start()]
            )
            mark = reading.by_number[int(named.group(1))] if named else None
        elif not re.match(r"(?:his|her) (?:side|team|country|club|own (?!goal)|old|former|men)", tagged[offset + owned.start() :]):
            mark = _owner_before(reading, offset + owned.start(), salient)
    elif "'" in before[-45:] and (owner := owner_called(reader, reading, position, salient)) is not None:
        (mark, start), sure = owner, sure or word in NTHS
    elif (
        (with_a := _WITH_A.search(before))
        and (sure or not _TRIED.search(ENDS.split(before[: with_a.start()])[-1]))
        and (mark := doer(reader, reading, position, salient, done))
        and not GOAL_BY.match(tagged, end)
    ):
        start = offset + before.rindex("with ")
        if named := _NAMED_LAST.search(before, 0, with_a.start()):
            mark = reading.by_number[int(named.group(1))]
        if not sure:
            told = 0 < told_until <= start and not _CLAUSE.search(tagged, told_until, start)  # "added a second with a low strike"
            if not told and (_TIMED.search(clause) or EFFECT.match(after)):
                yield mark, start, end, tagged[start:end]
            return
    else:
        mark, by = None, GOAL_BY.match(tagged, end)
        if (
            by is None
            or (
                word in NTHS
                and not re.fullmatch(
                    r"(?:,? (?:came|arrived|followed|was scored))?,? (?:from|by|through) (?:[\w-]+ ){0,3}«P\d+»", by.group()
                )
            )
            or NOT_SCORED.search(before[-30:])
        ):
            return
        if _denied(word, before[-45:]):
            return
        if not (
            sure
            or _OF_A_SIDE.search(before)
            or word in NTHS
            or CAUSE.search(before[-40:])
            or EFFECT.match(tagged[by.end() : by.end() + 60])
            or _TIMED.search(tagged[max(0, position - 20) : by.end() + 25])
        ):
            return
        plural = word.endswith("s") and before.endswith(("two ", "both "))
        of_both = plural and _DID_BOTH.match(tagged, by.end()) is not None
        for each in listed_after(reading, by.end(), whole=of_both or (word.endswith("s") and bool(_SETS_OUT.search(before)))):
            yield each, position, by.end(), _BEFORE_A_NOUN.split(before[-25:])[-1] + tagged[position : by.end()]
        return
    if mark is None or _denied(word, tagged[max(0, start - 45) : start]) or (re.match(r"(?:his|her) ", tagged[start:]) and word in NTHS):
        return
    if word == "goal" and _HIS_POSTS.search(tagged, max(0, start - 25), start):
        return
    what = tagged[start:end]
    sure = sure or (word == "double" and bool(re.match(r"«P", what))) or bool(re.match(r",? (?:and )?«S", after))
    sure = sure or (word in _FOR_A_SIDE and bool(re.match(r" for (?:the )?«[TE]", after)))
    cause = CAUSE.search(tagged[max(0, start - 40) : start])
    if not sure and _RAN_LOOSE.match(after):
        return
    served = cause is not None and word in _KICKS and _FROM.search(cause.group()) is not None
    if word in _KICKS and not sure and what.startswith(("a ", "an ")) and _SERVICE.search(tagged[max(0, start - 16) : start]):
        return
    if sure or (cause and not served) or EFFECT.match(after) or _TIMED.search(what + clause):
        yield mark, start, end, what


def _for_the_goal(reader: Reader, reading: Reading, before: str, position: int, salient: Mark | None, done: list[Mark]) -> Mark | None:
    """Who scored the goal that a service or a run was for: "let in A for the winner", "A rose for the second"."""
    if served := LET_IN.search(before):
        return reading.by_number[int(served.group(1))]
    clause = ENDS.split(before)[-1]
    went = WENT_FOR.search(clause)
    if went is None or NOT_SCORED.search(clause):
        return None
    return doer(reader, reading, position - len(clause) + went.start(), salient, done)


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
