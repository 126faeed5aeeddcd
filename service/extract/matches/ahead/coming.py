# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come that no word for a match tells, where the next opponent is only named: "B away is next", "with B up next", "we have B on
Saturday", "resumes on Sunday at B".

Who goes where is ``visits_ahead``'s business, several opponents in one breath ``several_ahead``'s, lists with sides ``sided_lists``'s, the legs
of a tie ``legs_ahead``'s, a verb of meeting or a noun for a match ``verbs``'s and ``meetings``'s; results never stand here.
"""

import re
from collections.abc import Iterator

from service.extract.matches.ahead.again import REPLAY, replay_at
from service.extract.matches.ahead.called_opponents import called_opponents
from service.extract.matches.ahead.rules import by_rules, lies_ahead, one_ahead, rules_of, words
from service.extract.matches.ahead.sided_lists import sided_lists
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.tense import PAST
from service.extract.national import is_nation

WHEN = r"(?:on |this |next |in |over )?(?:the )?«D\d+»(?:'s)?"
_SIDE = r"(?:away from home|away|at home|on the road|at (?:our|their) (?:place|ground)|\((?:h|a|home|away)\))"

_HAVE = re.compile(
    rf"(?=[hg'])(?<!could )(?<!would )(?<!might )(?<!must )(?<!should )(?<!to )(?:\b(?:have|has|got)|(?<=\w)'ve)(?: (?:still|now|then|also|only|just|yet))?(?: got)? (?:the )?«T(\d+)»(?!'s? )(?! or «)"
    rf"(?: (?:again|back))? ?({_SIDE}|{WHEN}|at (?:the )?«V\d+»|(?:up )?next\b|to (?:come|play)\b|(?:still )?to (?:visit|host)\b|in (?:the |our |their )?«[CG]\d+»(?! to)|after that\b)"
)
""" "A have B at home on Friday week", "we've got B on Tuesday"."""

_DAY_WE_HAVE = re.compile(
    rf"(?:^|[,;:\"“] ?|\b(?:and|then|but|because|so|as) ){WHEN},? (?:we|they|«E\d+»)(?:'ve| have)(?: still| also| then| already)?(?: got)? (?:the )?«T(\d+)»(?!'s? )(?! or «)(?: ({_SIDE}))?"
    r"(?= and\b| but\b| in\b| at\b| to (?:come|play|visit)\b|[.,;!\"”]|$)"
)
""" "On Friday we have B and they will not wait for us"."""

_NEXT_TEST = re.compile(
    rf"\bnext (?:[\w-]+ |«C\d+» ){{0,2}}?(?:game|match|test|opponents?|fixture|assignment|hurdle|challenge|outing|task|date|stop|port of call) (?:is|are|will be|comes against) (?:[\w-]+ ){{0,2}}?«T(\d+)»(?!'s? )(?! or «)(?: ({_SIDE}))?"
)
""" "A's next test is B at home"."""

_NEXT_IS = re.compile(
    rf"«T(\d+)»(?: (?:side|team|men))?(?:, (?:who|where|which|whose) (?:[^«,.;]|«[PEDGVTSC]\d+»){{3,50}},)?,? ({_SIDE})?(?:,? {WHEN},?)? ?(?:is|are|comes?|follows?|beckons?|looms?|will be|lie|lies)(?: up)? (?:next|in wait|up|our next|their next|the next)\b(?! (?:to|in|door|best|of|against|for|with|by|on|from)\b)"
    rf"(?:,? ({_SIDE}))?"
)
""" "B away is next", "B are next, away, in September"."""

_AWAITS = re.compile(
    rf"«T(\d+)»,? ({_SIDE})(?:,? {WHEN},?)? (?:awaits?|beckons?|looms?|follows?|lies? in wait|(?:is|are) the (?:reward|prize))(?!\w)(?! by\b)"
)
""" "where B away awaits"."""

_THEN = re.compile(
    rf"(?:^|[:;.,] |\b(?:then|next|now)(?: it is| it's|'s| is| comes?| for)? |\b(?:it is|it's|it will be|it'll be|comes?|up|before|followed by|with) )(?:the )?«T(\d+)» ({_SIDE})(?=[,.;]| {WHEN}| next| before| and | in (?:the )?(?:league|cup|«C)|$)"
)
""" "tomorrow it is B away", "next B at home", "B at home on Saturday"."""

_ON_DAY = re.compile(rf" {WHEN}")

_THERE_IS = re.compile(
    rf"\b(?:there's|there is|there are|it's|it is|it'll be|it will be|it's then) (?:the )?«T(\d+)»(?: ({_SIDE})| (?:at|in) (?:the )?«V\d+»)?(?:,? {WHEN}| next\b)(?! in «D)(?! (?:who|that|which)\b)"
)
""" "there is B on Tuesday", "it's B at C Park on Friday"."""

_DAY_IT_IS = re.compile(
    rf"(?:^|[,;:] |\b(?:and|then|but) ){WHEN},? (?:it's|it is|it'll be|it will be) (?:the )?«T(\d+)»(?!'s? )(?! or «)(?: ({_SIDE}))?(?! (?:who|that|which|fans?|supporters)\b)"
)
""" "on Friday it is B"."""

_WITH = re.compile(
    r"\bwith (?!(?:games?|matches|trips?) )(?:[\w-]+ ){0,3}?«T(\d+)»,? (?:(?:now|then|due) )?(?:up next|next up|next|to come|to follow|on the horizon|lying in wait|looming|awaiting(?! (?:the )?(?:winners?|victors?|survivors?))|waiting|"
    r"(in town|the visitors|visiting|coming to town|due (?:in town|to visit|(?:on )?«D|at (?:the )?«V)|the (?:next )?visitors)|«E(\d+)»|the (?:next )?opponents|(?:providing|supplying) (?:the |stern )?(?:«E\d+»|opposition|test))"
)
""" "with B next up", "with B the visitors"."""

_BOTH = re.compile(
    r"\b(?:with (?:(?:games|matches|fixtures|trips|visits) (?:against|to|from) )?|(?:games|matches|fixtures) (?:against|with) |(?:have|has) (?:only|just) (?:the )?)«T(\d+)» and «T(\d+)» (?:still |left )?(?:to play|to face|to come|to follow|up next|next up|next|lying in wait|on the horizon)\b"
)
""" "with B and C to come"."""

_WAITING = re.compile(
    rf"\b(?:awaiting|waiting for|wait for|lying in wait for|in store for|in wait for|up next for|standing in the way of|awaits?) «[TE](\d+)»(?:(?: in| at)? (?:the )?«[CGVD]\d+»(?:'s)?| {WHEN}| (?:in|at) (?:the |a |this )?(?:\w+ ){{0,2}}\w+){{0,4}},? (?:are|is|will be|come|comes) (?:the )?«T(\d+)»(?! or «)"
)
""" "waiting for them on Tuesday are B"."""

_BARRING = re.compile(
    r"\b(?:stand(?:ing|s)?|l(?:ie|ies|ying)) (?:in (?:the way of |(?:the|its|their) (?:way|path)|«E\d+» (?:way|path))|between (?:the )?«[TE]\d+» and )[^.;«]{0,40}(?:«[CGDV]\d+»[^.;«]{0,20}){0,3}\b(?:is|are|will be) (?:the )?(?:[\w-]+ ){0,2}?«T(\d+)»(?!'s? )(?! or «)"
    r"|\b(?:block|barr)ing (?:the )?«[TE]\d+»(?:'s?)? (?:path|way|route|road|passage) (?:[^.;«]|«[CGDV]\d+»){0,40}\b(?:is|are|will be) (?:the )?(?:[\w-]+ ){0,2}?«T(\d+)»(?!'s? )(?! or «)"
)
""" "standing in the way of a third title on Sunday are B", "standing between A and the final are B"."""

_PROVIDE = re.compile(
    r"«T(\d+)» (?:(?:will )?(?:provide|provides|supply|are|is|will be)) (?:(?:the|stern|tough|next) ){0,2}(?:opposition|opponents?|test)\b|«T(\d+)» (?:(?:will )?(?:provide|provides)) «E\d+»"
)

_DUTIES = "action|duty|duties|business|football|matters|commitments|campaign|league|competition|fray|grind"
_RESUME = re.compile(
    rf"\b(?:resum|continu|open|begin|start|conclud|finish|complet|clos|wrap|return|round|kick|launch|get|back|switch|turn)\w* (?:[\w-]+ |«[ECG]\d+» ){{0,7}}?"
    rf"(?:{WHEN} |(?:{_DUTIES}|«C\d+»)(?:,? {WHEN},?)? )(at|against|at home to|at home against|away to|away at|versus) (?:the )?«T(\d+)»(?!'s? )"
)
""" "resumes its schedule on Sunday at B", "return to league action at B"."""

_OPENS = re.compile(
    r"\b(?:opens?|opening|begins?|beginning|starts?|starting|resum(?:es?|ing)|kicks? off|conclud(?:es?|ing)|complet(?:es?|ing)|finish(?:es|ing)?|ends?|clos(?:es?|ing)|w(?:ind|rap)s? up|w(?:ind|rapp)ing up|round(?:s|ing)? off|gets? under way) "
    r"(?:(?:«E\d+»|its|his|the|this|their) )(?:[\w'-]+ |«[CGD]\d+»(?:'s)? ){0,4}?(?:season|campaign|schedule|fixtures|programme|tour|defence|«[CG]\d+»)(?: «D\d+»)?,? (at|against|away to|at home to|away at|in) (?:(?:the|reigning|defending|champions|holders|leaders|newcomers|promoted|rivals|neighbours) ){0,3}«T(\d+)»(?!'s? )"
)
""" "A resume their season at B"."""

_READY = re.compile(
    rf"\b(?:prepar\w+|get ready|ready|gear\w* up|brac\w+ (?:themselves|himself|itself)|look\w* (?:ahead|forward)|(?:pick|dust|lift|raise) (?:ourselves|themselves|himself|«E\d+»)(?: (?:up|down|back up))?) (?:for|to) (?:the (?:arrival|challenge|threat|test|task) of )?(?:the )?«T(\d+)»(?='s (?:visit|arrival)\b| {WHEN}| in the|[.,;]|$)"
)
""" "prepare for the arrival of B", "get ready for B"."""

_FINISH = re.compile(
    r"\b(?:and|then|before|,) (?:finish|end|close|conclude|wrap up|round off|start|open|begin|follow up)(?:s|ing)? (at home to|at home against|away to|away at|at|with a trip to|with a visit to|against) (?:the )?«T(\d+)»(?!'s? )(?! or «)"
)
""" "host B and finish at C"."""

_YET = re.compile(
    r"«T(\d+)»(?: and (?:the )?«T(\d+)»)? (?:have|has) (?:yet|still) to (?:(?:come|visit|make the trip)(?: here| there| to town)?|(?:go|play|travel) (?:here|there))(?= and\b| but\b|[.,;!]|$)"
)
""" "we have been there, while B and C have yet to come": to the ground of the match just told."""

_GAME_IS = re.compile(
    r"(?:\b(?:game|match|fixture|friendly|tie|test|outing|assignment|engagement|opener)|«C\d+»)(?: of (?:the |their |his )?(?:[\w-]+ ){0,2}[\w-]+)? (?:is|will be|comes) (at home to|at home against|away to|away at|at|against) (?:the )?«T(\d+)»(?!'s? )(?! or «)"
)
""" "the first friendly is at B on Saturday"."""

_BOW = re.compile(
    rf"\b(?:make|hand(?:ed)?|given?|give|in line for|set for|earn|win) (?:(?:his|her|a|an|its|him) ){{1,2}}(?:«C\d+» |(?!return|home|losing|winning)[\w-]+ ){{0,2}}?(?:debut|bow|first (?:start|appearance|outing)) (at|away to|away at|at home to) (?:the )?«T(\d+)»(?!'s? )(?= {WHEN}|[,.;]| the following)"
)
""" "could make his bow at B on Saturday": the first match of somebody who is yet to play."""

_WOULD = re.compile(
    rf"\b(?:a|with) (?:(?:a|an|another|home|away|first) )*(?:win|victory|draw|point|defeat|success|triumph) (over|against|at home to|away to|at|in|with|to|from the game with) (?:the )?«T(\d+)»,? {WHEN}"
)
_MODAL = re.compile(r"\b(?:can|could|would|will|needs?|must|may|might|should|if|knowing)\b")
""" "can go top with a win over B on Sunday", "a win at B on Sunday would do"."""


def coming_opponents(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The matches to come that the sentence tells by the opponent alone."""
    if "T" not in reading.tags and "V" not in reading.tags:
        return
    tagged = reading.tagged
    for match in _BOTH.finditer(tagged) if " and «T" in tagged else ():
        for group in (1, 2):
            mark = reading.by_number[int(match.group(group))]
            claim = one_ahead(reading, discourse, mark, tagged[: match.start()], None, match.start(group) - 2)
            if claim is not None:
                yield claim
    yield from sided_lists(reading, discourse)
    for match in _YET.finditer(tagged) if " to " in tagged and ("yet to" in tagged or "still to" in tagged) else ():
        host = discourse.home_of_pair()
        for mark in (reading.by_number[int(group)] for group in match.groups() if group):
            if host is not None and discourse.may_meet(host, key_of(mark)):
                claim = Claim(reading, mark.start, host, key_of(mark), None, mark, "scheduled", "yet to come", 0.75)
                claim.home, claim.home_mark = host, mark
                yield claim
    yield from by_rules(reading, discourse, _RULES)
    yield from called_opponents(reading, discourse)


def _at_home(side: str | None) -> bool | None:
    """Whether "at home", "(h)", "away", "(a)" puts the one spoken of at home."""
    if side is None or not re.search(r"home|away|road|our |\((?:h|a)\)", side):
        return None
    return ("home" in side and "from home" not in side) or "our " in side or "(h" in side


def _have(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(1))]
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], _at_home(match.group(2)), match.start(1) - 2, 0.8)


def _day_we_have(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    day = re.search(r"«D(\d+)»", match.group())
    if day is None or not lies_ahead(reading.by_number[int(day.group(1))]):
        return None
    return _have(reading, discourse, match) if " they" in match.group() or not reading.quoted else _there_is(reading, discourse, match)


def _there_is(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    """Who says so says it of his own side; of one whose side is not known nothing is told."""
    claim = _have(reading, discourse, match)
    if claim is None or not reading.quoted:
        return claim
    before = discourse.reader.readings[max(0, reading.number - _BACK) : reading.number + 1]
    speaks = discourse.we or next((discourse.team(mark) for each in reversed(before) for mark in reversed(each.of("P"))), None)
    if speaks is None or not discourse.may_meet(speaks, claim.other):
        return None
    claim.home = None if claim.home is None else speaks if claim.home == claim.one else claim.home
    claim.one = speaks
    return claim


_BACK = 3
"""Sentences back that the speaker of quoted words is looked for."""


def _next_is(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(1))]
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], _at_home(match.group(2) or match.group(3)), match.start())


def _awaits(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(1))]
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], _at_home(match.group(2)), match.start())


def _then(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(1))]
    before = reading.tagged[max(0, match.start() - 60) : match.start()]
    if match.group().startswith("with ") and not _ON_DAY.match(reading.tagged, match.end()):
        return None
    if mark.number in discourse.objects or PAST.search(before) or "«S" in before or reading.tagged[match.end() :].startswith(" in «D"):
        return None
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], _at_home(match.group(2)), match.start(1) - 2, 0.7)


def _with(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(1))]
    visiting = match.group(2) is not None
    if match.group(3):
        value = reading.by_number[int(match.group(3))].value
        kind = getattr(value, "kind", "")
        if kind not in ("visitors", "opponent"):
            return None
        visiting = kind == "visitors"
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], True if visiting else None, match.start(1) - 2)


def _awaited(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    """Whom an epithet alone tells to be awaited won the match told first: who lost meets nobody more."""
    mark, at = reading.by_number[int(match.group(2))], match.start(2) - 2
    claim = one_ahead(reading, discourse, mark, reading.tagged[:at], None, at)
    winner, awaited = discourse.winner, reading.by_number[int(match.group(1))].value
    if claim is None or winner is None or not isinstance(awaited, Epithet) or awaited.kind not in ("the", "place"):
        return claim
    if discourse.may_meet(winner, claim.other):
        claim.one = winner
    return claim


def _named(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(next(group for group in match.groups() if group))]
    left = reading.tagged[: match.start(match.lastindex or 1) - 2]
    return one_ahead(reading, discourse, mark, left, None, match.start(match.lastindex or 1) - 2)


def _ready(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(1))]
    comes = "arrival of" in match.group() or reading.tagged.startswith("'s ", match.end())
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start(1) - 2], comes or None, match.start(1) - 2)


def _finish(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(2))]
    word = match.group(1)
    home = None if word == "against" else word.startswith("at home")
    left = reading.tagged[: match.start() + (reading.tagged[match.start()] in ", ")]
    return one_ahead(reading, discourse, mark, left, home, match.start())


_WILL_BE = re.compile(
    r"\b(?:will|should|could|can|may|might|must|set to|due to|expect\w* to|hop\w+ to|ready) [^.;]{0,60}\bwhen (?:the )?«[TE]\d+» $"
)
""" "should start when A kick off the season at B": that lies ahead."""
_DONE = ("ed", "began", "got")
""" "resumed league action at B": where no day is told, it was played."""


def _resume(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    mark = reading.by_number[int(match.group(2))]
    told = mark.number in discourse.objects and not reading.tagged.startswith((", which ", ", who"), match.end())
    when = reading.tagged[max(0, match.start() - 30) : match.start(1)]
    if told or PAST.search(when.replace(" when ", " ") if _WILL_BE.search(reading.tagged, 0, match.start()) else when):
        return None
    if "«D" not in match.group() and match.group().split(" ", 1)[0].endswith(_DONE):
        return None
    word = match.group(1)
    if word == "in" and not is_nation(key_of(mark)):
        return None
    home = None if word in ("against", "versus") else "home" in word
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], home, match.start(), owned=False)


def _would(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    if "S" in reading.tags or not _MODAL.search(reading.tagged):
        return None
    if not lies_ahead(reading.by_number[int(re.findall(r"«D(\d+)»", match.group())[-1])]):
        return None
    word, mark = match.group(1), reading.by_number[int(match.group(2))]
    home = "home" in word if word in ("at", "at home to", "away to") else None
    left = reading.tagged[: match.start()]
    subject = _after_would(reading, match.end(), key_of(mark)) if not left.strip() else None
    if subject is not None and discourse.alike(key_of(subject), key_of(mark)):
        claim = Claim(reading, reading.to_text(match.start()), key_of(subject), key_of(mark), subject, mark, "scheduled", "coming up", 0.75)
        if home is not None:
            claim.home, claim.home_mark = (claim.one if home else claim.other), mark
        return claim
    return one_ahead(reading, discourse, mark, left, home, match.start())


def _bow(reading: Reading, discourse: Discourse, match: re.Match[str]) -> Claim | None:
    before = reading.tagged[max(0, match.start() - 40) : match.start()]
    if not _MODAL.search(before) and not _SET_TO.search(before):
        return None
    mark = reading.by_number[int(match.group(2))]
    return one_ahead(reading, discourse, mark, reading.tagged[: match.start()], "home" in match.group(1), match.start(), 0.7, owned=False)


_SET_TO = re.compile(r"\b(?:set|hop\w+|due|likely|ready|in line|expect\w*|eligible|free|poised|is|are) (?:to |be )*$")
_WHOM = re.compile(r" (?:would|will|could|can|may|might|should) [a-z]+ (?:the )?«T(\d+)»")


def _after_would(reading: Reading, position: int, exclude: str) -> Mark | None:
    match = _WHOM.match(reading.tagged, position)
    mark = reading.by_number[int(match.group(1))] if match else None
    return mark if mark is not None and key_of(mark) != exclude else None


_RULES = rules_of(
    (words("have has got ve"), (), _HAVE, _have),
    (words("have ve"), ("«D",), _DAY_WE_HAVE, _day_we_have),
    (words("next"), (), _NEXT_TEST, _have),
    (words("next wait up"), (), _NEXT_IS, _next_is),
    (
        words("await awaits beckon beckons loom looms follow follows lie lies reward prize"),
        (" away", " home", " road", "("),
        _AWAITS,
        _awaits,
    ),
    (words("away home road"), (), _THEN, _then),
    (words("there it it's then"), ("«D", " next"), _THERE_IS, _there_is),
    (words("it it's it'll"), ("«D",), _DAY_IT_IS, _there_is),
    (words("with"), (), _WITH, _with),
    (words("awaiting waiting wait await awaits store next"), (), _WAITING, _awaited),
    (words("stand standing stands lies lying blocking barring"), (), _BARRING, _named),
    (words("provide provides provided opponent opponents opposition"), (), _PROVIDE, _named),
    (
        words(
            "prepare prepares prepared preparing preparation preparations ready forward ahead brace braces braced bracing pick dust lift raise"
        ),
        (),
        _READY,
        _ready,
    ),
    (
        words(
            "finish finishing end ends ending close closes conclude concludes wrap round start starts starting open opens opening begin begins follow"
        ),
        (),
        _FINISH,
        _finish,
    ),
    (words("is be comes"), (" is a", " be a", "comes a"), _GAME_IS, _finish),
    (words("win wins winning victory victories draw draws drawn point points defeat defeats"), ("«D",), _WOULD, _would),
    (words("debut bow first"), (), _BOW, _bow),
    (words("at back"), ("replay", "«G"), REPLAY, replay_at),
    (words("at against to versus"), ("«D", "«C", *(f" {duty}" for duty in _DUTIES.split("|"))), _RESUME, _resume),
    (
        words(
            """
            open opens opening begin begins beginning start starts starting resume resumes resuming kick kicks conclude concludes concluding
            complete completes completing finish finishes finishing end ends close closes closing wind winds winding wrap wraps wrapping
            round rounds rounding get gets
            """
        ),
        (),
        _OPENS,
        _resume,
    ),
)
