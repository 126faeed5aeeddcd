# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Substitutions as sentences tell them: "Moe came on for Lund", "Lund made way for Moe after 60 minutes". Those that line-ups list in
brackets are ``sheet``'s business."""

import re
from collections.abc import Iterator

from service.extract.cued import cued
from service.extract.matches.incidents import Event
from service.extract.matches.minutes import find_minutes
from service.extract.matches.play.goal_hints import name_of
from service.extract.matches.reading import Mark, Reader, Reading

_TITLES = r"(?:(?:the|an?|his|fellow|veteran|teenager|captain|skipper|striker|midfielder|winger|defender|forward|goalkeeper|keeper|full-back|left-back|right-back|centre-back|playmaker|debutant|youngster|new boy|new signing|goalscorer|scorer|«T\d+»'s?|[\w-]+(?:ed|ing|an|ish|ese|ive|old)) ){0,4}"
_IN = rf"{_TITLES}«P(?P<on>\d+)»(?!')"
_OUT = rf"{_TITLES}«P(?P<off>\d+)»(?!'s? \w)"
_ASIDE = r"(?: ?\([^()]{1,12}\))?(?:,[^,;«]{1,40},)?"
_HAD = r"(?: (?:was|were|had|has|been|having|being|then|also|later|immediately|duly|soon|himself|herself|eventually|finally|quickly|[a-z]+ly|who|is))*"
_SENT_ON = r"(?:sent on|brought on|threw on|thrown on|introduced|called on|put on|sending on|bringing on|throwing on|introducing|sends on|brings on|throws on|summoned)"
_ON_FOR = re.compile(
    rf"{_IN}{_ASIDE},?{_HAD} (?:(?:came|comes|coming|come|went|goes|going|trotted|stepped|emerged) (?:on|off the bench|in|from the bench)|{_SENT_ON}|on|(?:entered|joined) the (?:action|fray|game|match|field|play)|into the (?:action|fray|game))"
    rf"(?: as an? (?:[\w-]+ )?(?:substitute|replacement|sub))?(?: (?:at half-?time|at the (?:break|interval)|early|late|late on|soon after|from the bench|off the bench|midway|injured|after the (?:break|interval)|in the second half|for the second half))? (?:for|in place of|to replace|in (?:the )?place of|as (?:a )?(?:substitute|replacement|sub) for|replacing) {_OUT}"
)
_SENT_ON_FOR = re.compile(
    rf"\b{_SENT_ON} (?:\w+ )?{_IN}(?:,? (?:early|late|late on|at half-?time|at the break|at the interval|and «P\d+»))? (?:for|in place of|to replace|instead of) {_OUT}"
)
_REPLACED_BY = re.compile(
    rf"{_TITLES}«P(?P<off>\d+)»{_ASIDE},?{_HAD} (?:[^«;.,]{{0,45}}(?:,|and|to be) (?:was |be |being |had to be |is )?)?(?:replaced|substituted|subbed|succeeded)(?: [^«;.,]{{1,25}})? by {_IN}"
)
_MADE_WAY = re.compile(
    rf"{_TITLES}«P(?P<off>\d+)»{_ASIDE},?{_HAD} (?:[^«;.,]{{0,30}}(?:and|to) )?(?:made way|makes way|making way|make way|gave way|gives way|giving way|withdrawn|taken off|hauled off|came off(?! the bench)|coming off(?! the bench)|comes off(?! the bench)|went off|limped off|limping off|hobbled off|carried off|stretchered off|"
    rf"substituted|subbed)(?: [^«;.,]{{1,40}})?,? (?:for|to|in favour of|with|as) {_IN}(?! (?:scor|equalis|put|head|fir|struck|levell|went|was|had|who (?:was|had)))"
)
_REPLACED = re.compile(rf"{_IN}{_ASIDE},?{_HAD} (?:replaced|replaces|replacing|relieved) {_OUT}")
_TOOK_OFF = re.compile(
    rf"\b(?:took off|takes off|taking off|withdrew|withdrawing|hauled off|replaced|replacing|substituted|swapped|swapping) {_OUT} (?:(?:and|to) (?:sen[dt]|brought|bring|threw|throw|introduced?|put) on|for|with|in favour of) {_IN}"
)
_INVERTED = re.compile(
    rf"\bon (?:came|comes|went|goes) {_IN}(?:,? (?:early|late|late on|at half-?time|at the break|at the interval))? (?:for|in place of|to replace|instead of) {_OUT}"
    rf"|\boff (?:came|comes|went|goes) {_TITLES}«P(?P<gone>\d+)»(?!'),?(?: and)? on (?:came|comes|went|goes) {_TITLES}«P(?P<come>\d+)»(?!')"
)
_HIS_PLACE = re.compile(
    rf"{_TITLES}«P(?P<off>\d+)»(?!')(?: [^«;.,]{{0,60}})?(?:,| and| with|, with|, and| before| until| when| as) {_IN} (?:(?:then |soon |duly )?(?:taking|took|takes) (?:his|her) place|(?:replacing|replaced|replaces) (?:him|her)\b|"
    r"(?:coming|came|comes|brought|sent|being sent|being brought|thrown) on (?:for (?:him|her)\b|in (?:his|her) (?:place|stead)|to replace (?:him|her)\b))"
)
""" "Lund limped off, with Moe taking his place"."""
_TIMED = re.compile(
    rf"{_IN},? (?:as )?an? (?:(?:half-time|early|late|second-half|first-half|interval|\d{{1,3}}(?:st|nd|rd|th)[- ]minute) )?(?:substitute|replacement|sub) for {_OUT}"
)
_ON_COMING = re.compile(
    rf"(?<!» )(?<!», )\b(?:coming|having come|being brought|being sent|being introduced|stepping) on (?:as (?:a )?(?:substitute|replacement|sub) )?(?:for|in place of|to replace) {_OUT}(?: [^«;.,]{{0,25}})?, {_IN}"
)
_NTH = re.compile(r"(\d{1,3})(?:st|nd|rd|th)[- ]minute (?:substitute|replacement|sub)\b")
_BEFORE = re.compile(r"«P(\d+)»,? and $")
_AND_HIM = re.compile(rf" and {_TITLES}«P(\d+)»(?!'s? \w)")
_WAYS = cued(
    (
        ((" for ", "place of ", "replac"), _ON_FOR),
        ((" on ", "introduc", "summoned"), _SENT_ON_FOR),
        ((" way", "withdrawn", " off ", "substituted", "subbed"), _MADE_WAY),
        ((" off ", "withdr", "replac", "substituted", "swapp"), _TOOK_OFF),
        (("on came ", "on comes ", "on went ", "on goes "), _INVERTED),
        (("place", "replac", "on for h", "stead"), _HIS_PLACE),
        (("substitute for ", "replacement for ", "sub for "), _TIMED),
        (("on for ", "on in place ", "on to replace ", "on as "), _ON_COMING),
        (("replaced", "substituted", "subbed", "succeeded"), _REPLACED_BY),
        (("replac", "relieved"), _REPLACED),
    )
)
"""What tells who came on for whom, each with words of which the sentence has one."""
_SURE = re.compile(
    r"\d|minute|\bhour\b|half-?time|\bbreak\b|interval|\bbench\b|substitut|\bsub\b|injur|limp|hobbl|hamstring|stretcher|knock\b|concuss|hurt|carried|forced off|went off|came off|restart|second half|late on|closing|moments|soon|debut"
)
""" "A replaced B" may tell of a team sheet, or of a post; with these it is of play."""
_NO_PLAY = re.compile(
    r"\b(?:as (?:the )?(?:\w+ )?(?:manager|coach|boss|captain|skipper|head|chairman|president|penalty|first-choice|number|no|successor)|in charge|at the helm|in the (?:dugout|hot ?seat)|starting (?:line-?up|xi|eleven|side|team)|line-?up|from the (?:side|team|start|eleven|xi)|"
    r"suspended|suspension|dropped|squad|signed|signing|contract|transfer|£|€|million|who (?:beat|drew|lost|won)|changes? from|from the off|in the (?:side|team|xi|eleven)|permanent|permanently|summer|season|will|expected|could|should|may|might|would|if|last (?:month|year|week)|ruled out|one change|two changes|recalled|appointed|sacked|steps? into|deputis|sold|retired|departed|left the club|loan)\b"
)
_POST = re.compile(r"\b(?:manager|coach|boss|captain|goalkeeping)\b")
_CAME_ON = re.compile(
    r"\b(?P<first>substitutes?|super-?sub) (?:(?:striker|midfielder|winger|defender|forward|full-back|left-back|right-back|[\w-]+(?:an|ish|ese)) ){0,2}«P(?P<one>\d+)»(?!'s? (?:replacement|absence))"
    r"|«P(?P<two>\d+)»,? (?:(?:who|had|has|was|only|just|having|himself|herself|then|also|later|soon|[a-z]+ly|barely|been|being) )*(?:(?:came|come|coming|comes|stepped|climbed|rose|sprung|summoned|thrown|introduced|called|brought|sent) (?:on )?(?:off|from) the bench|(?:(?:came|come|coming|comes|brought|sent|thrown|put|introduced) )?(?:on )?as an? (?:[\w-]+ ){0,2}?(?:substitute|replacement|sub)\b)"
)
_UNUSED = re.compile(
    r"\b(?:unused|named|among|usual|regular|impact|used as a|potential|possible|any|no|former|been a|could|should|may|might|would|will|if|expected|hopes?|able to) (?:[\w-]+ ){0,2}$"
)
_WORDS = frozenset(
    "came place joined entered fray replaced replaces replacing replacement substitute substituted substitutes sub super-sub supersub bench introduced introducing on off way withdrawn withdrew subbed relieved swapped".split()
)


def find_substitutions(reader: Reader, reading: Reading) -> list[Event]:
    """The substitutions that one sentence tells; where it does not tell who went off, none is told."""
    if "P" not in reading.tags or reading.quoted or _WORDS.isdisjoint(reader.document.tokens.folded[reading.first : reading.last]):
        return []
    found: dict[str, Event] = {}
    for on, off, start, end in _told(reading):
        name = name_of(on)
        if name and name not in found and (off is None or name_of(off) not in ("", name)):
            found[name] = _event(reader, reading, on, off, start, end)
    return list(found.values())


def _told(reading: Reading) -> Iterator[tuple[Mark, Mark | None, int, int]]:
    """Who came on and who went off, and the words of the marked sentence that tell it."""
    tagged, marks = reading.tagged, reading.by_number
    if reading.tags.count("P") > 1:
        for pattern in _WAYS(tagged):
            for match in pattern.finditer(tagged):
                clause = tagged[max(0, match.start() - 30) : match.end() + 50]
                if _NO_PLAY.search(clause):
                    continue
                if pattern in (_REPLACED, _REPLACED_BY) and (_POST.search(clause) or not _SURE.search(clause)):
                    continue
                yield from _pairs(reading, match)
    for match in _CAME_ON.finditer(tagged) if "sub" in tagged or "bench" in tagged or "replacement" in tagged else ():
        if not _UNUSED.search(tagged[max(0, match.start() - 40) : match.start()]) and not _UNUSED.search(match.group()):
            yield marks[int(match["one"] or match["two"])], None, match.start(), match.end()


def _pairs(reading: Reading, match: re.Match[str]) -> Iterator[tuple[Mark, Mark | None, int, int]]:
    """Who came on for whom; of two for two the words do not tell which for which."""
    tagged, marks = reading.tagged, reading.by_number
    named = match.groupdict()
    on, off = (marks[int(next(filter(None, (named.get(key), named.get(other)))))] for key, other in (("on", "come"), ("off", "gone")))
    first, last = sorted((tagged.index(f"«P{on.number}»"), tagged.index(f"«P{off.number}»")))
    one, other = _BEFORE.search(tagged, max(0, first - 40), first), _AND_HIM.match(tagged, tagged.index("»", last) + 1)
    if one is None or other is None:
        yield on, off, match.start(), match.end()
        return
    both = (marks[int(one.group(1))], on) if on.start < off.start else (on, marks[int(other.group(1))])
    yield from ((mark, None, match.start(), match.end()) for mark in both)


def _event(reader: Reader, reading: Reading, on: Mark, off: Mark | None, start: int, end: int) -> Event:
    event = Event("substitution", name_of(on))
    event.spans = [("player_in", on.start, on.end)]
    if nth := _NTH.search(reading.tagged, max(0, start - 16), end):
        at = reading.to_text(nth.start())
        event.minute = int(nth.group(1)) if 1 <= int(nth.group(1)) <= 120 else None
        event.spans.append(("minute", at, at + len(nth.group(1)) + 2))
    if off is None:
        return event
    event.other = name_of(off)
    event.spans.append(("player_out", off.start, off.end))
    if event.minute is not None:
        return event
    first, last = reading.to_text(start), max(on.end, off.end)
    for minute in find_minutes(reader.document.text, reading.start, reading.end):
        between = reader.document.text[last : minute.start] if minute.start >= last else reader.document.text[minute.end : first]
        if len(between) < 30 and not minute.later and not re.search(r"[;,]| and | but | who | when | before | to ", between):
            event.minute, event.added = minute.minute, minute.added
            event.spans.append(("minute", minute.start, minute.end))
            break
    return event


def one_of_each(listed: list[Event], told: list[Event]) -> list[Event]:
    """The events told and the substitutions listed, no substitution twice: what is listed holds, and who came on did so once."""
    names = {event.player for event in listed}
    events = [*(event for event in told if event.type != "substitution" or event.player not in names), *listed]
    whole = {event.player for event in events if event.type == "substitution" and event.other}
    return [event for event in events if event.type != "substitution" or event.other or event.player not in whole]
