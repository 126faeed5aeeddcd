# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Penalties that were not scored, as sentences tell them: "Moe missed a penalty", "Dahl saved Moe's spot-kick", "saw his penalty hit the
post". Those of a shoot-out are ``shootouts``' business, those that were scored ``goals``'."""

import re
from collections.abc import Iterator

from service.extract.dates import DatePhrase
from service.extract.matches.incidents import Event
from service.extract.matches.minutes import find_minutes
from service.extract.matches.play.doers import doer
from service.extract.matches.play.goal_hints import Hint, name_of
from service.extract.matches.play.goal_words import SHOOTOUT
from service.extract.matches.reading import Mark, Reader, Reading

KICK = r"(?:penalty(?:-kick| kick)?|spot[- ]kick|penalties|spot[- ]kicks|pen)(?! (?:area|box|spot|appeal|shout|claim|shoot|saves?\b|king|taker))\b"
_ADJECTIVES = r"(?:(?!(?:from|by|for|and|to|but|when|as|after|before|if|who|was|were|had|is|that|which|in|of|with|while)\b)[\w'+-]+ ){0,4}?"
_TITLES = r"(?:(?:the|a|an|substitute|captain|skipper|striker|midfielder|winger|defender|forward|full-back|playmaker|opposite number|«T\d+»'s?|[\w-]+(?:ed|ing|an|ish|ese)) ){0,3}"
_AWRY = (
    r"(?:wide|over(?: the (?:bar|crossbar|top))?|(?:against|onto|off|on to) (?:the|a) (?:[\w-]+ )?(?:post|bar|crossbar|woodwork|upright|frame)|off target|high|into (?:the )?(?:row \w+|stands?|crowd|night|orbit)|straight at|too close|"
    r"at (?:the )?(?:goal)?keeper|past the (?:\w+ )?post|around the post|round the post|out of the ground)\b"
)
_KEPT_OUT = r"(?:saved|kept out|stopped|parried|beaten away|tipped (?:over|wide|onto|on to|away|round|around)|pushed (?:away|out|wide|onto)|palmed (?:away|out)|clawed (?:away|out)|turned (?:away|aside)|blocked|repelled|well saved|superbly saved|smothered|gathered|held)\b"
_FRAME = r"(?:hit|hits|struck|strikes|rattled|rattles|clipped|cannoned (?:back )?off|came back off|crashed (?:back )?(?:off|against)|rebounded (?:back )?off|bounced (?:back )?off|thudded against|smacked) (?:the|a) (?:[\w-]+ ){0,2}?(?:post|bar|crossbar|woodwork|upright|frame)\b"
_MISSED = r"(?:miss(?:ed|es|ing)|squander(?:ed|s|ing)|wast(?:ed|es|ing)|fluff(?:ed|s|ing)|spurn(?:ed|s|ing)|scuff(?:ed|s|ing)|fail(?:ed|s|ing) (?:with|to (?:convert|score|net|put away|tuck away)(?: from)?)|ballooned|skied|skying|blew|botched|pass(?:ed)? up)"
_SENDS = r"(?:blazed|blazes|blazing|fired|fires|firing|put|puts|putting|sent|sends|sending|hit|hitting|struck|strikes|striking|dragged|dragging|drilled|pulled|pushed|steered|lifted|scooped|chipped|shot|shoots|smashed|thumped|hammered|slammed|screwed|rolled|placed|skied|lashed|crashed|cracked|ballooned|slipped)"
_BY_TAKER = re.compile(
    rf"\b(?:{_MISSED}(?: out)? (?:from )?(?:(?:a|an|the|his|her|their|«E\d+»|another|that|both|two|from the|home the|with the|with a) )?(?:«D\d+»(?:'s)? )?{_ADJECTIVES}(?:{KICK}|(?:from )?(?:the (?:penalty )?spot|12 yards|twelve yards)\b)"
    rf"|{_SENDS} (?:(?:a|an|the|his|her|another|that|from the) )?{_ADJECTIVES}(?:{KICK}|from (?:the (?:penalty )?spot|12 yards|twelve yards))[^«;.]{{0,30}}? {_AWRY}"
    rf"|{_SENDS} (?:it )?{_AWRY} (?:from (?:the (?:penalty )?spot|12 yards|twelve yards)|with (?:a|the|his|her) {_ADJECTIVES}{KICK})"
    rf"|(?:{_FRAME}) (?:from (?:the (?:penalty )?spot|12 yards|twelve yards)|with (?:a|the|his|her) {_ADJECTIVES}{KICK})"
    rf"|(?:(?:had|saw|seen|seeing|having|has|sees) (?:a|an|the|his|her|another|that) {_ADJECTIVES}{KICK}(?: [\w'-]+){{0,3}}? (?:{_KEPT_OUT}|{_FRAME.replace('hit|', 'hit|hitting|')}|(?:go|fly|sail|come back|drift|slip) (?:[^«;.]{{0,20}}))))"
)
_HIS = r"(?:effort|attempt|shot|kick|strike|drive) from (?:the (?:penalty )?spot|12 yards|twelve yards)"
_ITS = re.compile(
    rf"(?:«P(\d+)»'s? {_ADJECTIVES}(?:{KICK}|{_HIS})|\b(?:a|the|an) {_TITLES}«P(\d+)» {_ADJECTIVES}{KICK}|{KICK},? (?:taken )?(?:by|from) {_TITLES}«P(\d+)»)"
    rf"(?:[^«;.,]{{0,40}}?| «D\d+»[^«;.,]{{0,20}}?)?(?:,[^«;.,]{{0,40}},)? (?:(?:was|were|is|being|had been|having been) (?:[\w-]+ ){{0,2}}?{_KEPT_OUT}|{_FRAME}|(?:went|flew|sailed|was (?:put|fired|blazed|struck|sent|dragged|hit)|drifted|cleared|ended up|slipped) (?:[\w-]+ ){{0,2}}?{_AWRY}|sailed over|cleared the bar|{_KEPT_OUT.replace('held', 'beaten')}(?= by| (?:brilliantly|superbly|well|low)))"
)
_HIS_OWN = re.compile(
    rf"\b(?:his|her) {_ADJECTIVES}(?:{KICK}|{_HIS}) (?:(?:was|were|is|being|had been) (?:[\w-]+ ){{0,2}}?{_KEPT_OUT}|{_FRAME}|(?:went|flew|sailed|drifted) (?:[\w-]+ ){{0,2}}?{_AWRY})"
)
_KEEPER = re.compile(
    rf"\b(?:sav(?:ed|es|ing)|kept out|keeping out|keeps out|stopp(?:ed|ing)|parr(?:ied|ies|ying)|beat away|tipp(?:ed|ing)|push(?:ed|ing)|palm(?:ed|ing)|block(?:ed|ing)|turn(?:ed|ing) (?:away|aside)|repel(?:led|ling)|clawed (?:away|out)|den(?:ied|ies|ying)) "
    rf"(?:(?:away|out) )?(?:{_TITLES}«P(\d+)»'s? {_ADJECTIVES}{KICK}|(?:a|an|the|another) {_TITLES}«P(\d+)» {_ADJECTIVES}{KICK}|(?:a|an|the|another) {_ADJECTIVES}{KICK}(?: [\w-]+){{0,2}} (?:from|by) {_TITLES}«P(\d+)»(?!'s? \w)|{_TITLES}«P(\d+)» from (?:the (?:penalty )?spot|12 yards|twelve yards)|{_TITLES}«P(\d+)»'s? (?:effort|attempt) from the (?:penalty )?spot)"
)
_BODILY = re.compile(
    rf"\b(?:div(?:ed|es|ing)|dove|flung|threw|sprang|leap\w*|got (?:down|up|across)|stretched|went|guessed|reacted|plunged|stood|stayed|managed|did (?:well|superbly|brilliantly))(?: [^«;.,]{{0,40}}?)? to (?:save|stop|parry|paw|fist|push|palm|tip|turn|block|repel|beat|claw|keep out|keep|deny)(?: (?:away|out|over|wide|aside|round|around))? "
    rf"(?:{_TITLES}«P(\d+)»'s? {_ADJECTIVES}{KICK}|(?:a|an|the|another) {_TITLES}«P(\d+)» {_ADJECTIVES}{KICK}|(?:a|an|the|another) {_ADJECTIVES}{KICK}(?: [\w-]+){{0,2}} (?:from|by) {_TITLES}«P(\d+)»(?!'s? \w)|{_TITLES}«P(\d+)» from (?:the (?:penalty )?spot|12 yards|twelve yards))"
)
"""The keeper's dive before the words that tell what he saved."""
_AWARDED = re.compile(
    rf"(?:\bpointed to the (?:penalty )?spot|\b(?:award\w*|gave|given|won|earned|conceded|handed) (?:[\w'«»-]+ ){{0,3}}?{KICK})[^«;.]{{0,50}}?(?:,? but|,? only for|,? and|, only for) {_TITLES}«P(\d+)»"
    rf" (?:to )?(?:(?:{_SENDS}|fire|blaze|put|send|drag|hit|pull|drill|lift|shoot|strike|scoop|crash)(?: (?:it|the ball|(?:his|her|the) (?:effort|kick|shot|penalty|spot-kick)))? {_AWRY}|(?:{_FRAME}|hit the (?:\w+ )?(?:post|bar|crossbar|woodwork))"
    rf"|(?:saw|had|see|have) (?:his|her|the) (?:effort|kick|shot|penalty|spot-kick) {_KEPT_OUT}|missed\b|miss\b|was denied)"
)
_NOUN = re.compile(
    rf"«P(\d+)»'s? (?:{_ADJECTIVES})(?:missed|saved|wasted|squandered|failed) {_ADJECTIVES}{KICK}|\b(?:missed|saved|wasted|squandered) {KICK} (?:from|by) {_TITLES}«P(\d+)»(?!'s? \w)|«P(\d+)»'s? {_ADJECTIVES}(?:penalty|spot-kick) miss\b"
    rf"|\b(?:save|stop) (?:from|to (?:deny|keep out|repel|turn away)) {_TITLES}«P(\d+)»(?:'s? {_ADJECTIVES}{KICK}| from the (?:penalty )?spot)"
)
_STEPPED_UP = re.compile(
    r"(?:\b(?:up stepped|stepped up|steps up|took (?:it|the (?:kick|penalty|spot-kick))|taken by|took responsibility|stepping up) (?:was )?)?«P(\d+)»(?: (?:stepped|steps|stepping) up| took (?:it|the (?:kick|penalty|spot-kick|resulting kick))| placed the ball)?[^«;.]{0,30}? but "
    rf"(?:(?:s?he|the (?:striker|forward|midfielder|captain|winger|substitute|defender)) )?(?:(?:saw|had) (?:his|her|the|it) ?(?:effort|kick|shot|attempt|penalty|spot-kick)? ?{_KEPT_OUT}|{_SENDS} (?:it|(?:his|her|the) (?:effort|kick|shot|attempt|penalty|spot-kick)|the ball)? ?{_AWRY}|{_FRAME}|(?:his|her) (?:effort|kick|shot|attempt|penalty|spot-kick) (?:was {_KEPT_OUT}|{_FRAME}|went {_AWRY}))"
)
"""Somebody went to take it, and what came of it; told where the words before speak of a penalty."""
_NOT_TOLD = re.compile(
    r"\b(?:could|should|might|would|may|not|n't|never|nearly|almost|if|rarely|seldom|without|has (?:now |also |already )?|have|having never|yet to|who once|famously|infamously|memorably|since|last (?:season|term|year|month)|years? (?:ago|earlier|before)|in (?:19|20)\d\d|\d+ times|still|worry|fear\w*|hop\w+) (?:[\w-]+ ){0,2}$"
)
_OF_OTHERS = re.compile(
    r"\b(?:last (?:season|term|year|month|week)|years? (?:ago|earlier|before)|this (?:season|term|year)|of the (?:season|campaign)|(?:his|her) (?:last|previous) (?:\w+ )?(?:penalt|spot)|in (?:19|20)\d\d|in the (?:reverse|corresponding)|in each|so far|successive|consecutive|(?:second|third|fourth) (?:penalty|spot-kick) (?:in|of))\b|«D\d+»'s (?:game|match|final|defeat|draw|win|stalemate|loss|\d|«S)"
)
_LONG_AGO = re.compile(r"season|year|month|week|term|ago|earlier|previous|summer|winter|autumn|spring|\d{4}")
_A_SIDE = re.compile(r"(?:,|\b(?:and|but|while|as|when|after|before|which)) (?:the )?(?:«[TE]\d+»(?!')|(?<=the )(?:[\w-]+ )?[a-z]+s\b)")
""" "A scored twice and the hosts missed a penalty": a side did it, and nobody is named."""
_KICK = re.compile(rf"\b{KICK}|\b(?:the spot|12 yards)\b")
_WORDS = frozenset("penalty penalties spot-kick spot-kicks spot pen yards".split())
_FAILED = ("save", "saving", "miss", "kept", "keep", "stop", "parr", "post", "bar", "wide", "over", "woodwork", "upright", "wast", "squander", "fluff", "spurn",
          "fail", "den", "block", "tipp", "push", "palm", "beat", "skied", "ballooned", "target", "high", "repel", "claw", "stand", "straight", "frame", "paw ", "fist ")  # fmt: skip


def find_missed_penalties(reader: Reader, reading: Reading, salient: Mark | None) -> list[Event]:
    """The penalties that one sentence tells to have been missed or saved. ``salient``: whom a pronoun at its start means."""
    if salient is None and "P" not in reading.tags:
        return []
    folded = reader.document.tokens.folded
    if _WORDS.isdisjoint(folded[reading.first : reading.last]) or reading.quoted:
        return []
    if not any(map(reading.tagged.__contains__, _FAILED)) or SHOOTOUT.search(reading.tagged) or _OF_OTHERS.search(reading.tagged):
        return []
    if any(isinstance(mark.value, DatePhrase) and _LONG_AGO.search(mark.value.text) for mark in reading.of("D")):
        return []
    found: dict[str, Event] = {}
    for mark, start, end in missed(reader, reading, salient):
        name = name_of(mark)
        if name and not _NOT_TOLD.search(reading.tagged[max(0, start - 50) : start]):
            found.setdefault(name, _event(reader, reading, mark, start, end))
    return list(found.values())


def missed(reader: Reader, reading: Reading, salient: Mark | None) -> Iterator[tuple[Mark, int, int]]:
    """Who failed with a kick, and the words of the marked sentence that tell it."""
    tagged, marks = reading.tagged, reading.by_number
    for pattern in (_KEEPER, _BODILY, _AWARDED, _ITS, _NOUN):
        for match in pattern.finditer(tagged):
            if pattern is not _BODILY or " vain" not in match.group():
                yield marks[int(next(group for group in match.groups() if group))], match.start(), match.end()
    for match in (match for pattern in (_BY_TAKER, _HIS_OWN) for match in pattern.finditer(tagged)):
        who = doer(reader, reading, match.start(), salient, [])
        named = reading.tagged_start(who) if who is not None and who.start >= reading.start else 0
        if who is not None and not _A_SIDE.search(tagged, named, match.start()):
            yield who, match.start(), match.end()
    for match in _STEPPED_UP.finditer(tagged) if " but " in tagged else ():
        if _KICK.search(tagged, 0, match.end()):
            yield marks[int(match.group(1))], match.start(), match.end()


def _event(reader: Reader, reading: Reading, mark: Mark, start: int, end: int) -> Event:
    event = Event("penalty_missed", name_of(mark))
    event.spans = [("player", mark.start, mark.end)]
    first = reading.to_text(start)
    last = reading.to_text(min(end, len(reading.tagged) - 1))
    for minute in find_minutes(reader.document.text, reading.start, reading.end):
        gap = minute.start - last if minute.start >= last else max(0, first - minute.end)
        between = reader.document.text[min(last, minute.end) : max(first, minute.start)] if gap else ""
        if gap < 60 and not minute.later and not re.search(r"[;]| but | before | after |, (?:and|who|when|then) | and ", between):
            event.minute, event.added = minute.minute, minute.added
            event.spans.append(("minute", minute.start, minute.end))
            break
    return event


def without_minutes_of(failed: list[Event], goals: list[Hint]) -> None:
    """Takes from the goals of a sentence the minutes that are of the penalties missed in it. Changes the goals."""
    minutes = {start for event in failed for what, start, _ in event.spans if what == "minute"}
    for goal in goals:
        if goal.minute is not None and goal.minute.start in minutes:
            goal.minute = None
