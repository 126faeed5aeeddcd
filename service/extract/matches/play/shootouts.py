# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Kicks of a shoot-out as prose tells them: "Moe and Lund missed in the shoot-out", "Dahl scored the decisive kick", "saved from Berg".

Its result is a score like others (``scores``), and penalties within the match are ``penalties``' business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.incidents import Event
from service.extract.matches.play.doers import doer
from service.extract.matches.play.goal_hints import name_of
from service.extract.matches.play.penalties import missed
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.names import TeamMention
from service.extract.searched import searched

_SHOOTOUT = re.compile(
    r"\bshoot-?outs?\b|\b(?:on|via|by|to|after|from|win|won|lost|winning|losing|the|in) (?:a |the )?(?:\w+ )?penalties\b(?! (?:in|during) (?:the )?(?:first|second|normal))|\bsudden death\b|\b(?:decisive|winning|deciding|clinching|match-winning|final|last|fifth) (?:kick|penalty|spot-kick)\b|\bin the spot-kicks\b"
)
_NOT_YET = re.compile(
    r"\b(?:before|from|avoid\w*|without|heading for|until|towards|forc\w+|forcing|spectre of|lottery of|need\w*) (?:a |the )?(?:\w+ )?(?:shoot-?out|penalties)\b|\b(?:two|three|four|both|awarded|won|conceded|scored) penalties\b|\bpenalties (?:this|last|in (?:his|her|their)) "
)
_TITLES = r"(?:(?!(?:and|for|from|by|in|to|of|with|as|but|when|before|after|until|while)\b)[\w'-]+ ){0,3}?"
_LIST = rf"{_TITLES}«P\d+»(?!')(?:(?:, and|,| and) {_TITLES}«P\d+»(?!'))*"
_KICK = r"(?:kick|penalty|penalties|spot[- ]kick|spot[- ]kicks|kicks|effort|efforts|attempt|attempts)\b(?! (?:area|shoot))"
_DENIED_LIST = re.compile(
    rf"\b(?:sav(?:ed|ing|es|e)|stopp(?:ed|ing)|kept out|keeping out|den(?:ied|ying|ies)|thwart(?:ed|ing)|repell(?:ed|ing)|beat(?:ing)? away|beaten away|parr(?:ied|ying)|turn(?:ed|ing) away|pushed away|blocking|blocked|foil(?:ed|ing)|saves) "
    rf"(?:(?:both |well |brilliantly |superbly |twice )?from |(?:the )?(?:(?!from\b|by\b)[\w-]+ ){{0,3}}{_KICK} (?:of|from|by) |to deny |(?=(?:{_TITLES})«P))(?:both )?({_LIST})(?! from the penalty area)(?:'s? {_KICK})?"
)
_OWNED_KEPT_OUT = re.compile(
    rf"\b(?:sav(?:ed|ing|es)|stopp(?:ed|ing)|kept out|keeping out|beat away|parr(?:ied|ying)|turn(?:ed|ing) away|pushed away|repell(?:ed|ing)) ((?:{_TITLES}«P\d+»'s?(?: {_KICK})?(?:,| and|, and)? ){{1,4}})"
)
_FAILED_LIST = re.compile(
    rf"({_LIST})(?: (?:both|all|then|also|each|had|duly|subsequently))*(?:,? who)? (?:missed|were denied|was denied|were (?:both |all )?unsuccessful|was unsuccessful|failed|(?:saw|had|having|seeing) (?:his|her|their|«E\d+»|a|the) (?:[\w-]+ )?{_KICK} (?:well )?(?:saved|blocked|stopped|beaten|kept out|come back|hit|turned away)|"
    r"(?:hit|struck|clipped|rattled|found) the (?:\w+ )?(?:post|bar|crossbar|woodwork|upright|frame|stand)|(?:blazed|fired|shot|sent (?:his|hers|it)|put (?:his|hers|it)|skied (?:his|hers|it)|went|hit (?:his|hers|it)|dragged (?:his|hers|it)|lifted (?:his|hers|it)) (?:kick |effort |penalty )?(?:wide|over|high|against the)|wasted chances|skied|ballooned|fluffed|squandered)\b"
)
_HIS_FAILED = re.compile(
    rf"(«P\d+»)'s? (?:[\w-]+ ){{0,2}}?{_KICK} (?:(?:was|being|had been) (?:[\w-]+ ){{0,2}}?(?:saved|kept out|stopped|parried|beaten away|turned away|pushed away|blocked)|(?:hit|struck|clipped|came back off|rebounded off|crashed against) the|(?:went|flew|sailed) (?:wide|over|high))\b"
)
_ONLY_ONE = re.compile(
    r"(«P\d+»)(?:,[^,«;.]{1,40},)? (?:was|were|is|proved|being) (?:the )?(?:only|first|one) (?:player|man|woman|taker|one|of \w+)?(?: on either side)? ?(?:to (?:miss|fail|falter|be denied)|who (?:missed|failed|was denied))\b"
)
_BY = re.compile(r"\b(?:by|past|beat|from) (?:[\w'-]+ ){0,2}$")
_MISSES_OF = re.compile(rf"\b(?:miss|misses|failures?|wayward \w+|missed \w+) (?:by|from) ({_LIST})")
_SCORED = r"(?:convert(?:ed|ing|s)?|scor(?:ed|ing|e|es)|nett(?:ed|ing)|tuck(?:ed|ing|s)? (?:away|home|in)|slott(?:ed|ing) (?:home|in|away)?|dispatch(?:ed|ing)|bur(?:ied|ying)|drove (?:in|home)|driving (?:in|home)|strok(?:ed|ing) (?:home|in)|roll(?:ed|ing) (?:in|home)|fir(?:ed|ing) (?:in|home)|ramm(?:ed|ing) (?:in|home)|smash(?:ed|ing) (?:in|home)|hit(?:ting)?|struck|put(?:ting)? away|sank|sinking|hammer(?:ed|ing) (?:in|home)|coolly \w+|thump(?:ed|ing) (?:in|home)|bur(?:y|ies)|sweep(?:ing)?|swept (?:in|home)|despatch(?:ed|ing)|drill(?:ed|ing) (?:in|home)|convert|made no mistake with|stepped up to \w+)"
_DECISIVE = re.compile(
    rf"\b{_SCORED} (?:the |what (?:proved|turned out to be) the |his |her )(?:(?!(?:missed|saved)\b)[\w'-]+ ){{0,3}}?(?:{_KICK}|one\b|of them\b)"
)
_DECISIVE_BY = re.compile(
    rf"\b(?:decisive|winning|deciding|clinching|match-winning|final|last|fifth) {_KICK}(?: (?:was|being))? (?:{_SCORED} )?(?:by|from|came from|fell to) {_TITLES}«P(\d+)»(?!')"
)
_HIS_WINNER = re.compile(
    rf"«P(\d+)»'s? (?:[\w-]+ ){{0,2}}?(?:decisive|winning|deciding|clinching|match-winning|successful) {_KICK}(?! was (?:saved|missed))"
)
_SCORED_LIST = re.compile(
    rf"({_LIST})(?: (?:all|both|each|then|also|duly|had|already|earlier|successfully))* (?:scored|converted|netted|found the net|(?:were|was) on target|(?:were|was) successful|made no mistake|held (?:his|her|their) nerves?)\b(?! (?:\w+ )?(?:twice|goals?|own|late|again|in the \d|after|an?|the (?:opener|equali|first|second|winner|only))\b)"
)
_FOR = re.compile(r" for (?:the )?«T(\d+)»(?!')")
_NAMED = re.compile(r"«P(\d+)»")
_IN_PLAY = searched(
    r"\bminutes?\b|\bhalf\b|half-time|extra[- ]time|stoppage|injury time|\bheader|\bheaded|\bvolley|\bequali[sz]|\blevell|\bcross\b|\bcorner\b|\bopener\b|\bcancell|\brebound|free-?kick|on the hour|(?<!12 )(?<!twelve )\byards\b"
)
_HYPOTHETICAL = re.compile(
    r"\b(?:could|should|might|would|if|not|n't|never|nearly|almost|before|last (?:season|year)|who had|which had|had already|once) (?:[\w-]+ ){0,2}$"
)


_CLAUSE = re.compile(r"; | but | while |, (?:and|but|while|so) (?!«P)")
""" "up from the first leg, in which A and B scored, and will face C, who won on penalties": no kicks."""


def _of_another_clause(tagged: str, start: int, end: int) -> bool:
    """Whether a clause ends between the men listed and the words for a shoot-out that was told by its result alone."""
    told = _SHOOTOUT.search(tagged)
    if told is None or "penalties" not in told.group() or tagged.startswith(("shoot", "kick"), told.end()):
        return False
    low, high = (end, told.start()) if told.start() >= end else (told.end(), start)
    return _CLAUSE.search(tagged, low, high) is not None


def tells_shootout(reading: Reading) -> bool:
    """Whether the sentence speaks of a shoot-out that took place."""
    tagged = reading.tagged
    if "shoot" not in tagged and "penalt" not in tagged and "kick" not in tagged and "sudden death" not in tagged:
        return False
    return bool(_SHOOTOUT.search(tagged)) and not _NOT_YET.search(tagged)


def find_kicks(reader: Reader, reading: Reading, salient: Mark | None, *, goes_on: bool) -> list[Event]:
    """The kicks that a sentence tells which speaks of a shoot-out; ``goes_on``: which only follows one that does."""
    if reading.quoted or "P" not in reading.tags or (goes_on and _IN_PLAY.search(reading.tagged)):
        return []
    found: dict[str, Event] = {}
    for mark, team, scored, start in _told(reader, reading, salient, goes_on):
        name = name_of(mark)
        if name and name not in found and not _HYPOTHETICAL.search(reading.tagged[max(0, start - 40) : start]):
            found[name] = Event("shootout_kick", name, team, scored=scored, spans=[("player", mark.start, mark.end)])
    return sorted(found.values(), key=lambda event: event.spans[0][1])


def _told(reader: Reader, reading: Reading, salient: Mark | None, goes_on: bool) -> Iterator[tuple[Mark, str | None, bool, int]]:
    """Who took a kick, the key of his team where it is told, whether it went in, and where the words begin that tell it."""
    tagged, marks = reading.tagged, reading.by_number
    in_play = bool(_IN_PLAY.search(tagged))
    if not in_play:
        for pattern in (_DENIED_LIST, _OWNED_KEPT_OUT, _FAILED_LIST, _HIS_FAILED, _MISSES_OF, _ONLY_ONE):
            for match in pattern.finditer(tagged):
                named = _NAMED.findall(match.group(1))
                first = 1 if pattern is _FAILED_LIST and len(named) > 1 and _BY.search(tagged, 0, tagged.index("«P", match.start(1))) else 0
                for number in named[first:]:
                    yield marks[int(number)], None, False, match.start()
        for mark, start, _ in missed(reader, reading, salient):
            yield mark, None, False, start
    for match in _DECISIVE.finditer(tagged):
        if (not goes_on or not in_play) and (who := doer(reader, reading, match.start(), salient, [])) is not None:
            yield who, None, True, match.start()
    for pattern in (_DECISIVE_BY, _HIS_WINNER):
        for match in pattern.finditer(tagged):
            yield marks[int(match.group(1))], None, True, match.start()
    for match in _SCORED_LIST.finditer(tagged) if not in_play else ():
        named = _NAMED.findall(match.group(1))
        if _of_another_clause(tagged, match.start(), match.end()):
            continue
        side = _FOR.match(tagged, match.end())
        value = marks[int(side.group(1))].value if side else None
        if len(named) > 1 or "shoot" in tagged or "spot-kick" in tagged:
            for number in named:
                yield marks[int(number)], value.key if isinstance(value, TeamMention) else None, True, match.start()
