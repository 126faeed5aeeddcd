# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Cards as sentences tell them: who was booked or sent off, and when. The lists at the end of reports are ``sheet``'s business."""

import re
from collections.abc import Iterator
from typing import Literal

from service.extract.matches.incidents import Event
from service.extract.matches.minutes import find_minutes
from service.extract.matches.play.dismissals import BANNED_FOR, BY_FOUL, FOR_A_CARD, IN_THAT_GAME, NOT_TOLD, phrased_cards
from service.extract.matches.play.doers import doer, he, joined_before
from service.extract.matches.play.goal_hints import name_of
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.people import PersonMention

Card = Literal["yellow", "second_yellow", "red"]
_SHOWN = (
    r"(?: (?:a|an|the|his|her|two|straight|early|late|deserved|harsh|direct|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th))*"
)
_RED = rf"(?:(?: (?:the )?(?!by\b|for\b|to\b)[\w-]+)? «P\d+»)?{_SHOWN} (?:reds?\b|second (?:yellow|booking|caution|bookable)(?! (?:card )?of (?:the|his|this|her) (?:group|campaign|season|tournament|competition|qualif|series))|dismissal|marching orders)"
_YELLOW = rf"(?:(?: (?:the )?(?!by\b|for\b|to\b)[\w-]+)? «P\d+»)?{_SHOWN} (?:first )?(?:yellow|booking|caution)\b"
_BOOK = r"(?:[\w']+ )?(?:note)?book\b"
_MAN = r"(?:[\w-]+ )?(?:striker|forward|winger|midfielder|defender|captain|skipper|substitute|full-back|left-back|right-back|wing-back|centre-back|centre-half|goalkeeper|keeper|teenager|youngster|playmaker)\b"
_OFF_THE_FIELD = r"(?:(?:down|up) the tunnel|(?:to|in|into) the (?:tunnel|dressing[- ]rooms?|locker[- ]rooms?|stands?)|for an early|off the (?:pitch|field))"
_GETS = "shown show shows showed showing given handed received receives receiving picked picks picking collected collects collecting earned earns earning drew drawn drawing draws got gets getting saw seen seeing sees walked walking incurred brandished brandishes brandishing"
_SOMEBODY = r" (?:(?!(?:for|of|to|and|in|on|after|when|as|by|with|but|from|at|or|from|is|was)\b)[\w'-]+ |«T\d+»(?:'s?)? ){0,3}?«P\d+»(?!')"
_AFTER: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    **{
        word: (
            (
                "red",
                re.compile(rf"(?: up| him| her| himself| herself| to)?{_RED}|(?: off)? for{_RED}|(?: up)? (?:two|both) (?:yellow|booking)"),
            ),
            ("yellow", re.compile(rf"(?: up| him| her| himself| herself)?{_YELLOW}")),
        )
        for word in _GETS.split()
    },
    **{
        word: (
            (
                "red",
                re.compile(
                    rf"(?: (?:him|her|the {_MAN}))? off\b(?! the (?:line|ball|hook))|(?<=\bwas sent) packing\b| from the (?:field|pitch|touchline|dugout|bench)\b| to the (?:stands|line)\b"
                    r"| packing(?= (?:for|after|in the|on|with)\b)"
                ),
            ),
        )
        for word in ("sent", "ordered", "sending", "send", "sends")
    },
    **{
        word: (
            (
                "red",
                re.compile(
                    r"(?= for| in| late| by| after|,|\.|$| on| \(| when| with| \d| at|-| (?:[\w-]+ ){1,3}?(?:minutes?|seconds?)\b| (?:just|shortly|soon|moments|deep|inside|midway|right|under|straight)\b| (?:(?!that\b)[\w-]+ ){0,3}?«P\d+»(?!')|\)| before| early| midway| towards|(?<=ejected) from\b(?! the (?:club|post|job)))"
                ),
            ),
        )
        for word in ("dismissed", "red-carded", "ejected", "expelled", "banished")
    },
    **{
        word: (("yellow", re.compile(rf"(?! (?:a|an|the(?! {_MAN})|their|his|its|her|in for|up|into|out)\b| on to|-)")),)
        for word in ("booked", "cautioned", "yellow-carded", "carded")
    },
    **{
        word: (("yellow", re.compile(rf" (?:[^«;.,]|«P\d+»){{0,50}}?\b(?:into|in) the {_BOOK}")),)
        for word in ("went", "goes", "going", "go")
    },
    **{
        word: (
            ("red", re.compile(rf" (?:him|her|them|«P\d+») {_OFF_THE_FIELD}")),
            ("yellow", re.compile(rf" (?:him|her|them|«P\d+») into (?:the|(?:referee )?«P\d+»'s?|the referee's) {_BOOK}")),
        )
        for word in ("followed", "follows", "following", "joined", "joins", "joining")
    },
    **{
        word: (("yellow", re.compile(r" with (?:just |only )?(?:a|the) (?:mere )?(?:yellow|booking|caution)\b")),)
        for word in ("escape", "escapes", "escaped", "escaping")
    },
    **{
        word: (
            (
                "red",
                re.compile(
                    r" (?:him|her|«P\d+»)(?: (?:a|the|his|her|straight))* (?:reds?\b|second (?:yellow|booking|caution)|marching orders)"
                ),
            ),
        )
        for word in ("gave", "gives", "giving")
    },
    "see": (("red", re.compile(r" red\b(?! cards?\b)")),),
    **{word: (("yellow", re.compile(rf"(?={_SOMEBODY})")),) for word in ("booking", "cautioning")},
    "name": (("yellow", re.compile(r" (?:was |being )?taken\b")),),
    "into": (("yellow", re.compile(r" the (?:[\w']+ )?(?:note)?book (?:he|she) (?:goes|went)")),),
    "marching": (("red", re.compile(r" orders\b")),),
    "early": (("red", re.compile(r" baths?\b")),),
}
"""Folded word → the card that it tells of, and what has to follow it."""
_SUBJECT = re.compile(
    r"«P(\d+)»(?: ?\([^()]{1,20}\))?(?:,[^,«;.]{0,40},)?,?"
    r" (?:(?:was|were|had|has|been|being|having|is|are|got|then|also|later|both|just|already|who|duly|get|be|to|[a-z]+ly|by then) )*$"
)
_BE = re.compile(r"\b(?:was|were|been|being|is|are|got|get|be)\b(?: [a-z]+)? $|\bto be $|\b(?:was|were|been|being) (?:[a-z]+ ){0,3}$")
_DONE_TO = re.compile(r"booked|booking|cautioned|cautioning|dismissed|expelled|ejected")
"""Of these the subject is the referee, unless they are passive."""
_HIS_BOOKING = re.compile(
    r"(?:\b(?:an?|the|his|her|their|second|first|another|late|early|one|each|every|this|that|single|no|third|fourth|fifth)|'s?) $"
)
""" "a second booking": a noun."""
_A_CARD = re.compile(r"\b(?:red|yellow|booking|caution|dismissal|orders)s?$")
_SAW = ("saw ", "see ", "sees ", "seen ", "seeing ")
_MOVES = re.compile(r"(?:went|go|goes|going|follow\w*|join\w*)\b")
"""Of these the subject is the one who got the card, whoever is named after it."""
_HIM = re.compile(rf" (?:him|the {_MAN} off|her(?! (?:second|first|own|marching|yellow|red|early)))\b")
_AT_HIM = re.compile(r"\b(?:at|on|into|over|through|by|from|with) $")
""" "A kicked out at B and the referee sent him off": not B."""
_THE_REFEREE = re.compile(r"\bthe (?:referee|official|man in the middle|whistler)\b(?! «P)")
_THE_MAN = re.compile(rf" the {_MAN}(?= (?:for|after|when|as|in)\b|[,.;]|$)")
""" "waved play on and booked the striker"."""
_OBJECT = re.compile(
    r"(?: off)?(?::| -| –)? (?:(?!(?:by|for|in|on|and|with|when|after|but|as|to|that|from|at|of)\b)[\w'-]+ |«T\d+»(?:'s?)? ){0,3}?«P(\d+)»(?!'s? \w)"
)
_NUMBER = re.compile(
    r"\b(?:two|three|both|four|one|players|men|pair|duo) (?:players |men |of (?:them|their \w+) )?(?:were |was |had been )?(?:both )?$"
)
_AMONG = re.compile(r"\b(?:among (?:them|«E\d+»)|including|namely|one of them)(?: (?:(?!by|for)[\w'-]+)){0,3}? «P(\d+)»|^,? «P(\d+)»")
_AT_A_TIME = r"(?: ?\([^()]{1,20}\)| (?:in the|on|after|shortly|just|midway|early|late|for) [^«;.,]{1,36}?(?=,? and «))?"
_MORE = re.compile(
    rf"{_AT_A_TIME}(?:, and|,| and)(?: (?:(?!booking|cautioning|sending|booked|cautioned)[\w'-]+ ){{0,2}}?)?(?:«T\d+»'s? )? ?«P(\d+)»(?!')"
)
_WHEN = r"(?:in|on|after|shortly|just|midway|early|late|for|before)"
_LIKEWISE = re.compile(rf"(?: ?\([^()]{{1,20}}\)| {_WHEN} [^«;.,]{{1,40}}?),? and (?:[\w'-]+ ){{0,2}}?«P(\d+)»(?= ?\(| {_WHEN}\b)")
""" "was booked in the first half and B for dissent"."""
_TO_PERSON = re.compile(
    r" (?:card )?(?:for|to|shown to|against|at|in the direction of) (?:(?!an?\b|that\b|his\b|her\b|the foul|\w+ing\b)[\w'-]+ ){0,3}?«P(\d+)»(?!'s? \w)"
)
_NOUN = re.compile(
    r"(?:«P(\d+)»'s?|\b(?:his|her|whose)) (?:(?!first)[\w-]+ ){0,2}?(?:red card|dismissal|sending-off|sending off|expulsion|ejection|marching orders)\b|\b(?:dismissals?|sendings?[- ]off|sending-offs|expulsions?|red cards?(?: shown)?|marching orders) (?:of|for|to) (?:(?!a|the foul)[\w'-]+ ){0,4}?«P(\d+)»(?!'s? \w)"
)
_NOUNS = ("red card", "dismissal", "sending", "expulsion", "ejection", "marching orders")
_SO_TOO = re.compile(
    r"(?: cards?)?(?: [^«;.,]{1,40}?)?,? and (?:[\w'-]+ ){0,2}?«P(\d+)» (?:an?|the|his|her) (?:(?:straight|late|another|early) )*(red|second (?:yellow|booking|caution)|yellow|booking|caution)\b"
)
""" "was shown a red card in the 31st minute and B a second yellow"."""
_THE_PAIR = re.compile(
    r"(?:^|[;,] |\b(?:and|but|after|when|as) )(?:the (?:pair|duo|two(?: (?:players|men))?)|both(?: (?:players|men))?) (?:were |had been |have been )?(?:both |then )?$"
)
_ALREADY = re.compile(r"\b(?:already (?:been |on )?(?:a |the )?(?:booked|cautioned|booking|caution|yellow|yellow-carded))\b")
_OFF = re.compile(
    r"\b(?:was (?:off|gone)(?=[.,;:]|$| (?:too|with \d+|after \d+|in the \d+|on \d+)\b)|off (?:he|she) (?:went|goes|trots|trotted|walked)|had to go\b(?! (?:off|to))|and (?:he|she )?walked\b)"
)
""" "already booked, B went through the back of C and was off"."""
_SHOWN_TO = re.compile(
    r"\b(?:yellow cards?|bookings?|cautions?) (?:was |were |also |went )?(?:shown )?(?:for|to) (?:(?!a\b|the foul|\w+ing\b)[\w'-]+ ){0,3}?«P(\d+)»(?!'s? \w)"
)
""" "brought yellow cards for B and C"."""
_A_BOOKING = ("yellow card", "booking", "caution")
_FOLLOWED = re.compile(
    r"(?:(?<! on )(?<! over )«P(\d+)» and )?«P(\d+)» (?:soon |then |later )?(?:followed|joined) (?:him|her|them)\b(?! into)"
)
_TWICE = re.compile(r" twice\b")
_WITH_HIM = re.compile(
    r"(?: (?:for|in|after) [^«;.,]{1,40})?,? (?:(?:along|together) with|alongside|as (?:was|were)) (?:(?:[\w'-]+|«[TE]\d+»(?:'s?)?) ){0,3}?«P(\d+)»"
)
_SECOND = re.compile(r"\bsecond (?:yellow|booking|caution|bookable)|two yellow|two bookings|two bookable")
_WORDS = frozenset(_AFTER) | {
    "dismissal",
    "dismissals",
    "sending-off",
    "sending-offs",
    "sendings-off",
    "expulsions",
    "red",
    "card",
    "cards",
    "expulsion",
    "ejection",
    "yellow",
    "booking",
    "bookings",
    "caution",
    "cautions",
    "walk",
    "lost",
    "loses",
    "ten",
    "nine",
    "10",
    "walked",
    "upgraded",
}


def find_cards(reader: Reader, reading: Reading, salient: Mark | None) -> list[Event]:
    """The cards that one sentence tells. ``salient``: the one spoken of before it, whom a pronoun means."""
    words = reader.document.tokens.folded[reading.first : reading.last]
    if _WORDS.isdisjoint(words):
        return []
    told = list(_told(reader, reading, salient))
    for match in _FOLLOWED.finditer(reading.tagged) if told and "follow" in reading.tagged else ():
        before = [card for _, card, end in told if end < match.start()]
        after: Card = "yellow" if before[-1:] == ["yellow"] else "red"
        told += [(reading.by_number[int(number)], after, match.end()) for number in match.groups() if number]
    found: dict[str, Event] = {}
    reds = [(end, name_of(mark)) for mark, card, end in told if card == "red"]
    seconds = {min(reds, key=lambda red: abs(red[0] - match.end()))[1] for match in _SECOND.finditer(reading.tagged)} if reds else set()
    for mark, card, _ in told:
        _add(reader, reading, found, mark, "second_yellow" if card == "red" and name_of(mark) in seconds else card)
    return sorted(found.values(), key=lambda event: event.spans[0][1])


def _told(reader: Reader, reading: Reading, salient: Mark | None) -> Iterator[tuple[Mark, Card, int]]:
    """Who got which card, and where in the marked sentence the words end that tell it."""
    tagged, marks = reading.tagged, reading.by_number
    folded, starts = reader.document.tokens.folded, reader.document.tokens.starts
    by_foul = list(BY_FOUL.finditer(tagged)) if "»'" in tagged else []
    if "already" in tagged and (booked := _ALREADY.search(tagged)) and _OFF.search(tagged, booked.end()):
        who = _who(reader, reading, booked.end() - len(booked.group().split()[-1]), booked.end(), salient)
        for mark in who[:1]:
            yield mark, "second_yellow", booked.end()
    for n in reader.document.among(reading.first, reading.last, _AFTER):
        position = reading.to_tagged(starts[n])
        if any(foul.start() < position < foul.end() for foul in by_foul):
            continue
        for kind, pattern in _AFTER[folded[n]]:
            match = pattern.match(tagged, position + len(folded[n]))
            if match is None:
                continue
            before = tagged[max(0, position - 60) : position]
            if folded[n].startswith(("booking", "cautioning")) and _HIS_BOOKING.search(before):
                break
            if NOT_TOLD.search(before) and not folded[n].startswith("escap"):
                break
            card: Card = "red" if kind == "red" else "yellow"
            twice = kind == "yellow" and _TWICE.match(tagged, match.end())
            for mark in _who(reader, reading, position, match.end(), salient):
                yield mark, "second_yellow" if twice else card, match.end()
            if too := _SO_TOO.match(tagged, match.end()):
                yield marks[int(too.group(1))], "red" if too.group(2).startswith(("red", "second")) else "yellow", too.end()
            if other := _WITH_HIM.match(tagged, match.end()) or _LIKEWISE.match(tagged, match.end()):
                yield marks[int(other.group(1))], card, other.end()
                for mark in _more(reading, other.end()):
                    yield mark, card, other.end()
            break
    for match in FOR_A_CARD.finditer(tagged) if " for a" in tagged or " for the " in tagged else ():
        if (fouler := doer(reader, reading, match.start(), salient, [])) is not None:
            yield (
                fouler,
                "yellow" if match.group().endswith(("yellow", "booking")) and "second" not in match.group() else "red",
                match.end(),
            )
    for match in by_foul:
        red = match.group(2) in ("red", "dismissal") or "second " in match.group()
        yield marks[int(match.group(1))], "red" if red else "yellow", match.end()
    yield from phrased_cards(reading)
    for match in _NOUN.finditer(tagged) if any(map(tagged.__contains__, _NOUNS)) else ():
        number = match.group(1) or match.group(2)
        if not number and match.group().startswith("whose"):
            named = re.search(r"«P(\d+)»,? $", tagged[: match.start()])
            number = named.group(1) if named else None
        owner = marks[int(number)] if number else doer(reader, reading, match.start(), salient, [])
        before = tagged[max(0, match.start() - 60) : match.start()]
        if owner is not None and (
            (BANNED_FOR.search(before) and IN_THAT_GAME.match(tagged, match.end())) or not NOT_TOLD.search(before[-40:])
        ):
            yield owner, "red", match.end()
            if match.group(2):
                for mark in _more(reading, match.end(), whole="cards" in match.group() or "dismissals" in match.group()):
                    yield mark, "red", match.end()
    for match in _SHOWN_TO.finditer(tagged) if any(map(tagged.__contains__, _A_BOOKING)) else ():
        if not NOT_TOLD.search(tagged[max(0, match.start() - 40) : match.start()]):
            yield marks[int(match.group(1))], "yellow", match.end()
            for mark in _more(reading, match.end(), whole=match.group().startswith(("yellow cards", "bookings", "cautions"))):
                yield mark, "yellow", match.end()


def _who(reader: Reader, reading: Reading, position: int, end: int, salient: Mark | None) -> list[Mark]:
    """Those who got the card told at ``position:end``: the objects after it, those listed after a number, or the subject before."""
    tagged, marks = reading.tagged, reading.by_number
    before = tagged[max(0, position - 90) : position]
    what = tagged[position:end]
    if _A_CARD.search(what) and not what.startswith(_SAW) and (match := _TO_PERSON.match(tagged, end)):
        return [marks[int(match.group(1))], *_more(reading, match.end())]
    if _MOVES.match(what):
        mover = doer(reader, reading, position, salient, [])
        return [mover, *joined_before(reading, mover)] if mover is not None else []
    if _HIM.search(what):
        referee = None if _THE_REFEREE.search(tagged, 0, position) else doer(reader, reading, position, None, [])
        others = [mark for mark in reading.of("P") if mark is not referee and reading.tagged_start(mark) < position]
        over = others and _AT_HIM.search(tagged, 0, reading.tagged_start(others[-1]))
        if over and (him := he(reading, position)) is not None and him in others:
            return [him]
        return others[-1:] or ([salient] if salient is not None else [])
    if _DONE_TO.match(what) and _THE_MAN.match(tagged, end) and not _BE.search(before):
        others = [mark for mark in reading.of("P") if not _is_referee(mark) and reading.tagged_start(mark) < position]
        others = [mark for mark in others if not tagged.startswith("'", tagged.index("»", reading.tagged_start(mark)) + 1)]
        return others if len(others) == 1 else [salient] if salient is not None and not others else []
    subject, passive = _SUBJECT.search(before), _BE.search(before)
    if named := re.search(r"«P(\d+)»", what):
        return [marks[int(named.group(1))]]
    if not passive and (_DONE_TO.match(what) or " off" in what) and (match := _OBJECT.match(tagged, end)):
        return [marks[int(match.group(1))], *_more(reading, match.end())]
    if (match := _AMONG.search(tagged, end, end + 70)) or (_NUMBER.search(before) and (match := _AMONG.match(tagged[: end + 70], end))):
        return [marks[int(match.group(1) or match.group(2))], *_more(reading, match.end())]
    if _DONE_TO.match(what) and not passive and not re.search(r"(?:,|\)|already|«P\d+») (?:\w+ly )?$", before):
        return []
    if subject is None and _NUMBER.search(before) and (match := re.compile(r", (?:[\w'-]+ ){0,2}?«P(\d+)»").match(tagged, end)):
        return [marks[int(match.group(1))], *_more(reading, match.end())]
    if tagged.startswith("by ", end + 1) and subject is None and not re.search(r"\b(?:s?he|who)\b", before):
        return []
    if subject is None and _THE_PAIR.search(before) and (pair := _pair_before(reader, reading)):
        return pair
    mark = marks[int(subject.group(1))] if subject else doer(reader, reading, position, salient, [])
    return [mark, *joined_before(reading, mark)] if mark is not None else []


def _is_referee(mark: Mark) -> bool:
    return isinstance(mark.value, PersonMention) and mark.value.person.role is not None and mark.value.person.role.endswith("referee")


def _pair_before(reader: Reader, reading: Reading) -> list[Mark]:
    """The two men of whom alone the sentence before spoke; none where there were more or fewer."""
    before = reader.readings[reading.number - 1] if reading.number else None
    named = {name_of(mark): mark for mark in before.of("P")} if before is not None else {}
    return list(named.values()) if len(named) == 2 else []


def _more(reading: Reading, at: int, *, whole: bool = False) -> Iterator[Mark]:
    """Those named after him in the same list; ``whole``: even the last one, of whom a verb follows ("red cards for A and B left")."""
    while match := _MORE.match(reading.tagged, at):
        if not whole and re.match(r" (?:was|were|had|has|\w+ed|also|then|should|could|saw|hit|who)\b", reading.tagged[match.end() :]):
            return
        yield reading.by_number[int(match.group(1))]
        at = match.end()


_WHEN_HE = re.compile(
    r",? (?:(?:when|after|as|with) )?(?:the )?(?:(?!(?:and|but|before|while|by|from|of|to|for|later|scored)\b)[\w'’-]+ ){0,3}"
)
""" "from the 40th minute after A was ejected", "in the 54th minute, substitute A"."""
_IN_CHARGE = frozenset("coach manager boss gaffer".split())
_SACKED = re.compile(r"\b(?:dismiss\w*|ejected|expelled)\b")
_IN_A_MATCH = re.compile(
    r"\bcards?\b|\bminute|\breferee|\btouchline|\bdug-?out|\bstands?\b|\btechnical area|\bbench\b|\bsent\b|\bprotest|\btunnel|\blocker room|\bhalf-time|\bfourth official"
)


def _sacked(reading: Reading) -> bool:
    """Whether a coach's dismissal is that from his post: nothing in the sentence is of a match."""
    return bool(_SACKED.search(reading.tagged)) and not _IN_A_MATCH.search(reading.tagged)


_OUT_OF_WORK = re.compile(
    r"\b(?:sack(?:ed|ing)|relieved of|part(?:ed|ing) company|fired|axed|lost his job|in charge|as manager|as (?:head )?coach)\b"
)


def _lost_his_post(reader: Reader, name: str) -> bool:
    """Whether a sentence that names him tells that he has lost, or had, the charge of a team."""
    return any(
        any(isinstance(mark.value, PersonMention) and mark.value.person.name == name for mark in reading.of("P"))
        and _OUT_OF_WORK.search(reading.tagged) is not None
        for reading in reader.readings
    )


def _add(reader: Reader, reading: Reading, found: dict[str, Event], mark: Mark, card: Card) -> None:
    if not isinstance(mark.value, PersonMention):
        return
    name, role = mark.value.person.name, mark.value.person.role
    in_charge = role is not None and role.split()[-1] in _IN_CHARGE
    earlier = found.get(name)
    if (earlier is not None and (earlier.card != "yellow" or card == "yellow")) or (
        _sacked(reading) and (in_charge or _lost_his_post(reader, name))
    ):
        return
    if earlier is not None:
        del found[name]  # booked, and then sent off
    event = Event("card", name)
    event.card = card
    event.spans = [("player", mark.start, mark.end)]
    text = reader.document.text
    zone = mark.end if mark.start >= reading.start else reading.start
    for minute in find_minutes(text, zone, reading.end):
        if minute.later:
            break
        between = text[zone : minute.start]
        listed = text[zone : minute.start + 2].strip(" ").startswith("(") and minute.start - zone < 4
        if listed or (card != "yellow" and len(between) < 160 and not re.search(r"[;]| but | (?:scored|headed|equalis)", between)):
            event.minute, event.added = minute.minute, minute.added
            event.spans.append(("minute", minute.start, minute.end))
            break
    if event.minute is None and card != "yellow":
        for minute in find_minutes(text, reading.start, mark.start):
            if not minute.later and _WHEN_HE.fullmatch(text, minute.end, mark.start):
                event.minute, event.added = minute.minute, minute.added
                event.spans.append(("minute", minute.start, minute.end))
    found[name] = event
