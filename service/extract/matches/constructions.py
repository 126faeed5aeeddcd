# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches told by an earlier one, or by who took part: "the reverse fixture", "the sides meet again",
"sent off against B"."""

import re
from collections.abc import Iterator

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim, host_at, key_of, other_of, result_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import cued_status

_REVERSE = re.compile(
    r"(?:«G(\d+)»|^the first(?=,? (?:at|in|on|ended|finished|was)\b)|(?:\b(?:previous|last|first|earlier|corresponding|same|equivalent|new year|christmas|festive|boxing day|easter|opening-day|autumn)|(?<!\w)«D\d+»(?:'s)?) (?:[a-z]+ )?(?:meeting|encounter|fixture|match|game|clash|contest))[^«.;]{0,40}(?:(?:«[DV]\d+»|in «T\d+»|at «T\d+»)[^«.;]{0,45}){0,2}"
    r"(?:finished|ended|was won|was)[^«.;]{0,15}«S(\d+)»(?! (?:[\w-]+ ){0,3}(?:with|against|to|over|by) (?:the )?(?:[\w-]+ )?«T)"
)


OF_OLD = r"(?:(?:old|great|bitter|fierce|local|city) )?"
SIDES = ("sides", "teams", "clubs", "rivals", "pair", "neighbours", "nations", "countries", "giants", "heavyweights", "foes", "enemies")
""" "the two old foes": what two teams are called together."""
_SIDES = rf"{OF_OLD}(?:{'|'.join(SIDES)}|arch-rivals)"
_DREW = re.compile(
    rf"\b(?:the|both|these) (?:two )?{_SIDES} (?:had |have |also |then |again |last ){{0,2}}"
    r"(?:(shared the (?:spoils|points|honours)|could not be separated|cancelled each other out|took a point (?:each|apiece)"
    r"|(?:could not|couldn't|failed to|were unable to) (?:manage|muster|find|produce|score|summon) (?:so much as )?a (?:single )?goal(?: between (?:«E\d+»|them))?)\b(?![^.;]{0,30}«S)"
    r"|shared «S(\d+)»)"
)
""" "the sides shared the spoils in May": a draw without its score; "shared six goals" has one."""
_DREW_CUES = frozenset("shared separated cancelled point goal".split())
_DREW_WORDS = ("shared the", "shared «S", "not be separated", "cancelled each", "took a point", " a goal", " single goal")
_TOLD = re.compile(
    r"«T\d+»[^;]* (?:the )?«[TE]\d+» «S\d+» when $"
    r"|«S\d+» (?:[\w-]+ )?(?:draw|stalemate|win|victory|defeat|loss|reverse|success|winners|victors|losers|conquerors)(?: (?:home|away|there|at home))?,? (?:when|the last time) $"
    r"|\b(?:won|lost|triumphed|prevailed|came out|emerged|ran out|beaten|defeated|thrashed|hammered|trounced|routed|hit|held|winners|losers|victors|winning|losing|went down|edged out)\b[^;.]{0,40}«S\d+»(?: (?:by|to|at|against|over|with|in|away) (?:the )?«[TEV]\d+»)?(?: [\w-]+){0,2}?,? (?:when|the last time) $"
)
_SCORE_WHEN = re.compile(r"\b(?:drew|drawn|level|finished|ended|shared)\b[^.;«]{0,20}«S\d+»,? when $")
""" "the two finished level, 1-1, when they met in May"."""
_MEET_AGAIN = re.compile(
    rf"(?:«E\d+»|\b(?:the|these) (?:two )?{_SIDES}|\b(?:the|these|those) (?:(?:big|old|top|great) )?(?:two|duo)|\bboth {_SIDES}) "
    r"(?:(?:will|must|(?:are )?prepar(?:e|ed|ing) to|(?:get|got|are getting) ready to|line up to|(?:are|were) due to|are set to|are scheduled to|are to|have to|now|next|then|last|also|had|first) ){0,3}"
    r"(?:meet|met|face each other|play each other|be reacquainted|renew acquaintances?|reconvene|clash|collide|do battle|lock horns|cross swords|renew hostilities|resume hostilities|square up|go head-to-head|do it all|do it)"
    r"(?: all over)?(?: again| once more)?(?: for (?:a|the) \w+ time)?(?: this season| this year)?(?:,? (?:at|on|in) |,? (?=«D))"
)
_IT_ENDED = re.compile(r"[^.;]{0,70}?,? (?:it|the (?:game|match)) (?:finished|ended|was)(?: all| in an?| up)? «S(\d+)»")
""" "The last time these two met, in March, it finished goalless"."""
_MET = re.compile(r"\bmet\b")
_AGAIN_WORDS = tuple(
    f" {words} "
    for words in (
        *("face each", "play each", "be reacquainted", "renew acquaintance", "reconvene", "clash", "collide", "battle", "horns", "swords"),
        *("hostilities", "square up", "head-to-head", "do it"),
    )
)
_AGAIN_CUES = frozenset(
    "face play reacquainted renew reconvene clash collide battle horns swords hostilities square head-to-head do".split(),
)
_OVER_AGAIN = re.compile(r" do it (?!.{0,12}(?:again|once more))")
""" "they do it on Saturday" tells no match; "they do it again" does."""


_LEVEL_AFTER = re.compile(
    r"«S(\d+)»,? (?:after|from|following) (?:the |a |an |last \w+'s |«D\d+»(?:'s)? )?(?:[\w-]+ )?"
    r"(?:(?:first|opening|initial|original|home|away) (?:meeting|encounter|game|match|clash|instalment|contest)\b|«G(\d+)»(?! (?:win|defeat|victory|loss)))"
)
""" "with the tie level at 1-1 after the first meeting": of the tie that is to be decided."""


_FIRST = re.compile(r"the (?:first|original|initial) (?:game|match|meeting|tie|encounter|attempt)\b")
""" "The first game had ended goalless": of the two who have played since."""
_WENT_TO = re.compile(
    r"\b(?:meeting|encounter)[^«.;]{0,30}(?:«[DVCG]\d+»[^«.;]{0,15}){0,2}(?:ended|finished|went) «S(\d+)» (?:to|in favour of) (?:the )?«[TE](\d+)»"
)
""" "their last meeting ended 3-1 to A"."""


_LEVEL_LEG = re.compile(
    r"«S(\d+)» (?:home |away )?«G(\d+)»(?! (?:«\w+» )?(?:win|defeat|draw|loss|victory|stalemate|lead|deficit|result|tie|against|with|at (?:the )?«T|away|between)\b)"
)
""" "after a goalless first leg in Leeds": of the pair just told."""


def earlier_meetings(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The other match of two teams that have been told of."""
    tagged, marks = reading.tagged, reading.by_number
    main = discourse.pair or discourse.next_pair
    if main is None and len(clubs := discourse.reader.clubs) == 2:
        main = (clubs[0], clubs[1])
    either = _left_open(reading, discourse)
    main = either or main or _named_before(reading, discourse)
    if main is None:
        return
    for match in _REVERSE.finditer(tagged) if "S" in reading.tags else ():
        score = marks[int(match.group(2))]
        if match.group(1):
            stage = marks[int(match.group(1))]
            if not isinstance(stage.value, StageMention) or not (stage.value.reverse or stage.value.leg):
                continue
        value = score.value
        if not isinstance(value, ScoreMention) or value.first != value.second:
            continue
        told_before = discourse.before[-1] if discourse.before else None
        played = discourse.pair if _FIRST.match(tagged) else None
        met = told_before or played or discourse.latest_pair or main
        owner = next((host_at(mark) for mark in reading.of("V") if match.start() < reading.tagged_start(mark) < match.end()), None)
        if owner in discourse.reader.teams and owner not in met:
            if discourse.first_pair is None or owner not in discourse.first_pair:
                continue
            met = discourse.first_pair
        at = reading.to_text(match.start())
        claim = result_of(reading, "draw", *_pair_of(met), at=at, score=score, rule="reverse fixture", sure=0.8)
        claim.alone = True
        home = discourse.homes.get(frozenset(met))
        if home and match.group(1) and marks[int(match.group(1))].value.reverse:  # type: ignore[union-attr]
            claim.home = other_of(met, home)
            claim.home_mark = marks[int(match.group(1))]
        yield claim
    for match in _LEVEL_LEG.finditer(tagged) if "S" in reading.tags and "G" in reading.tags else ():
        score, stage = marks[int(match.group(1))], marks[int(match.group(2))]
        value = score.value
        if (
            isinstance(value, ScoreMention)
            and value.first == value.second
            and isinstance(stage.value, StageMention)
            and stage.value.leg == 1
        ):
            met = either or (discourse.here[-1] if discourse.here else discourse.latest_pair or main)
            claim = result_of(reading, "draw", *_pair_of(met), at=score.start, score=score, rule="reverse fixture", sure=0.8)
            claim.alone = True
            yield claim
    for match in _LEVEL_AFTER.finditer(tagged) if "S" in reading.tags and discourse.next_pair else ():
        score = marks[int(match.group(1))]
        value, leg = score.value, marks[int(match.group(2))].value if match.group(2) else None
        if (
            isinstance(value, ScoreMention)
            and value.first == value.second
            and (leg is None or (isinstance(leg, StageMention) and leg.leg == 1))
        ):
            met = discourse.next_pair or main
            claim = result_of(reading, "draw", *_pair_of(met), at=score.start, score=score, rule="reverse fixture", sure=0.8)
            claim.alone = True
            yield claim
    for match in _WENT_TO.finditer(tagged) if "S" in reading.tags and ("meeting" in tagged or "encounter" in tagged) else ():
        score, mark = marks[int(match.group(1))], marks[int(match.group(2))]
        winner = discourse.team(mark)
        loser = discourse.other(winner)
        if winner is not None and loser is not None:
            yield result_of(reading, "win", winner, mark, loser, None, score.start, score, "reverse fixture", 0.8)
    again = not _AGAIN_CUES.isdisjoint(reading.words) and any(map(tagged.__contains__, _AGAIN_WORDS))
    for match in _MEET_AGAIN.finditer(tagged) if again or " me" in tagged else ():
        at = reading.to_text(match.end() - 3)
        if tagged.endswith(("when ", " time "), 0, match.start()) and (
            _TOLD.search(tagged, 0, match.start()) or _SCORE_WHEN.search(tagged, 0, match.start())
        ):
            continue  # "A edged B 2-1 when they met in May": told already
        if tagged.endswith(("whom ", "who ", "which "), 0, match.start()):
            continue
        level = _IT_ENDED.match(tagged, match.end() - 4)
        if level is None and match.group().endswith((", at ", ", on ", ", in ")):
            continue  # "The last time they met, in a friendly at A Park, B won": told by what follows
        if " do it " in match.group() and (_OVER_AGAIN.search(match.group()) or "D" not in reading.tags):
            continue
        both = re.search(_SIDES, match.group())
        met = either or (
            discourse.here[-1]
            if discourse.here
            else (both and discourse.first_pair) or (match.group()[0] != "«" and _two_named(reading, discourse, match.start())) or main
        )
        claim = Claim(reading, at, *met, None, None, "finished" if _MET.search(match.group()) else "scheduled", "meet again", 0.8)
        if claim.status == "finished" and level is not None:
            set_score(claim, marks[int(level.group(1))], "draw")
            claim.winner, claim.winner_span = "draw", (at, at + 1)
        yield claim

    drew = not _DREW_CUES.isdisjoint(reading.words) and any(map(tagged.__contains__, _DREW_WORDS))
    for match in _DREW.finditer(tagged) if drew else ():
        at = reading.to_text(match.end() - 1)
        met = (discourse.first_pair if not discourse.here else discourse.here[-1]) or main
        goals = marks[int(match.group(2))] if match.group(2) else None
        if " goal" in (match.group(1) or ""):
            goals = Mark(-1, "S", at, at + 1, ScoreMention(at, at + 1, 0, 0, "final"))
        yield result_of(reading, "draw", *_pair_of(met), at, goals, "sides drew", 0.8)


def _two_named(reading: Reading, discourse: Discourse, position: int) -> tuple[str, str] | None:
    """ "leaves A's side five points behind B before the two meet again": the last two teams of the sentence, or whom it speaks of and the one."""
    named = list(dict.fromkeys(key_of(mark) for mark in reading.of("T") if reading.tagged_start(mark) < position))
    if len(named) == 1 and discourse.focus not in (None, named[0]):
        named = [discourse.focus or "", *named]
    return (named[-2], named[-1]) if len(named) > 1 and discourse.alike(named[-2], named[-1]) else None


def _left_open(reading: Reading, discourse: Discourse) -> tuple[str, str] | None:
    """ "They will play A or B. Those two meet on Sunday": the two between whom the sentence before leaves it open."""
    if reading.number == 0 or not _THOSE_TWO.match(reading.tagged):
        return None
    before = discourse.reader.readings[reading.number - 1]
    match = _OR.search(before.tagged) if before.paragraph == reading.paragraph and " or " in before.tagged else None
    pair = tuple(key_of(before.by_number[int(number)]) for number in match.groups()) if match is not None else ()
    return (pair[0], pair[1]) if pair and pair[0] != pair[1] and discourse.alike(pair[0], pair[1]) else None


_THOSE_TWO = re.compile(r"(?:those|the|these|that) (?:two|pair|duo|sides|teams|clubs)\b(?! of\b)")
_OR = re.compile(r"«T(\d+)» or (?:the )?«T(\d+)»(?!'s? )")


def _named_before(reading: Reading, discourse: Discourse) -> tuple[str, str] | None:
    """ "X has warned A that B will not freeze. The teams meet on Sunday": the two that the sentence before names."""
    if any(map(reading.tagged.__contains__, _THE_TWO_CUES)) and _AS_THE_TWO.search(reading.tagged):
        told = list(dict.fromkeys(key_of(mark) for mark in reading.of("T")))
        return (told[0], told[1]) if len(told) == 2 and discourse.alike(told[0], told[1]) else None
    if reading.number == 0 or not _THE_TEAMS.match(reading.tagged):
        return None
    named = list(dict.fromkeys(key_of(mark) for mark in discourse.reader.readings[reading.number - 1].of("T")))
    return (named[0], named[1]) if len(named) == 2 and discourse.alike(named[0], named[1]) else None


_THE_TWO_CUES = (" as the ", " when the ", " before the ", " after the ", " as these ", " when these ", " before these ", " after these ")
_AS_THE_TWO = re.compile(rf"«T\d+».*\b(?:as|when|before|after) (?:the|these) (?:two )?{_SIDES}\b")
""" "A's coach teased B as the two sides prepare to meet": those that the sentence names."""
_THE_TEAMS = re.compile(r"(?:the|both|these) (?:two )?(?:sides|teams|clubs|rivals|pair|countries|nations)\b")


def _pair_of(pair: tuple[str, str]) -> tuple[str, None, str, None]:
    return pair[0], None, pair[1], None


_INVOLVED = re.compile(
    r"\b(?:play\w*|saved?|saves|sent off|sending-off|red card|dismiss\w*|injur\w*|substitut\w*|taken off|came on|coming on|debut|result|starts?|started|scored?|goals?|"
    r"header|strike|penalty|broke|breaking|fouls?|performance|refereed|limped|miss(?:ed)?|chance|bench|attack|fit|available|ready|sit out|sidelined|rested|return\w*|feature\w*|featuring|deputis\w*|absent|absence|equali[sz]er|appearance|outing|display|hurt|booked|"
    r"hat-trick|treble|brace|double|farewell|goodbye|swansong|bow(?:s|ed|ing)? out|sign(?:s|ed|ing)? off|line[sd]? up|lead out|wear(?:s|ing)? the armband|deputizing|fill(?:ing)? in)\b"
)


_AGAINST_TEAM = re.compile(
    r"\bagainst (?:(?:the|his former club|former club|holders|champions|leaders|neighbours|rivals|fellow) )?«T(\d+)»(?!'s? [a-z])(?! or «)"
)


_NOT_AGAINST = re.compile(
    r"\b(?:charge|claim|case|complaint|allegations?|appeal|campaign|evidence|bid|court|never|records?|odds|times|occasions|caps|protest|racism|chants?|abuse|better|worse)\b(?: [\w'-]+){0,2} $"
    r"|\b(?:\d+|twice|several|many|three|four|five|six|seven|eight|nine|ten) (?:times|goals|games|matches|appearances) $"
)
""" "an appeal against": no match is played there, unless what is appealed against was done in one."""


_WE = re.compile(r"\b(?:we|we've|we'd|we'll) [^.;]*$")


_DONE_AT = re.compile(
    r"\b(?:debut|bow|sent off|sending-off|dismissal|dismissed|red card|booked|injured|injury|scored|scoring|winner|equali[sz]er|brace|hat-trick|limped off|stretchered off|taken off|withdrawn|hauled off|hobbled off|came off|forced off|carried off|crowd trouble|disorder|brawl|touchline row|ugly scenes|(?:pulled|tore|twisted|damaged|broke|dislocated|fractured|sprained|strained|hurt|bruised|gashed|suffered|sustained|picked up|aggravated) (?:his|her|an?|the|«E\d+») (?:[\w-]+ ){0,2}[\w-]+)"
    r"(?: [\w'-]+){0,2}?(?: for (?:the )?«T(?P<own>\d+)»)? at (?:the )?«T(?P<host>\d+)» (?:on |in )?«D(?P<day>\d+)»"
    r"|\bat (?:the )?«T(?P<ours>\d+)» (?:on |in )?«D(?P<when>\d+)»,? (?:when|where) (?:we|they)\b"
    r"|\b(?:did|done|happened|saw|had) (?:exactly )?(?:the same|it|this|that)(?: thing)? (?:to us )?at (?:the )?«T(?P<same>\d+)» (?:on |in )?«D(?P<then>\d+)»"
)
""" "his dismissal at B on January 31", "the same at B last week when we threw away a lead": the day makes it a match, not a spell there."""


def done_at(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """Matches told by what a man did at the other team's ground."""
    for match in _DONE_AT.finditer(reading.tagged) if "D" in reading.tags and " at " in reading.tagged else ():
        mark = reading.by_number[int(match["host"] or match["ours"] or match["same"])]
        own = reading.by_number[int(match["own"])] if match["own"] else None
        day = reading.by_number[int(match["day"] or match["when"] or match["then"])].value
        if match.group().startswith(_DEBUT) and not _nearer_than_a_year(day):
            continue
        if mark.number in discourse.objects or (
            (match["when"] or match["then"]) and not (isinstance(day, DatePhrase) and day.direction == "past")
        ):
            continue
        subject = (key_of(own), own) if own is not None else subject_of(reading, discourse, reading.tagged[: match.start()], key_of(mark))
        if (match["ours"] or match["same"]) and discourse.we is not None:
            subject = discourse.we, None
        elif subject is not None and subject[1] is None and discourse.affiliations.get(discourse.person or "") != subject[0]:
            continue
        if subject is None or subject[0] == key_of(mark) or not discourse.alike(subject[0], key_of(mark)):
            continue
        claim = Claim(reading, reading.to_text(match.start()), subject[0], key_of(mark), subject[1], mark, "finished", "done at", 0.7)
        claim.home, claim.home_mark = key_of(mark), mark
        yield claim


_DEBUT = ("debut", "bow")


def _nearer_than_a_year(day: object) -> bool:
    """Whether a date tells more than a year or a season: "his debut at A in 1998" may be the first of his matches for A."""
    return isinstance(day, DatePhrase) and (day.month is not None or not (day.year or "season" in day.text))


def against_claims(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "was sent off against B", "hopes to play against B": whoever took part did so for his team."""
    for match in _AGAINST_TEAM.finditer(reading.tagged) if "against " in reading.tagged else ():
        mark = reading.by_number[int(match.group(1))]
        left = reading.tagged[: match.start()]
        if mark.number in discourse.objects or _NOT_AGAINST.search(left[-60:]):
            continue
        other = key_of(mark)
        subject = subject_of(reading, discourse, left, other)
        if subject is None or not (
            _INVOLVED.search(left[-60:])
            or (subject[1] is not None and subject[1].tag in "TE")
            or (reading.quoted and _WE.search(left[-40:]))
        ):
            continue
        one, one_mark = subject
        if not discourse.alike(one, other):
            country = discourse.only_nation(other)
            if country is None:
                continue
            one, one_mark = country, None
        sure = 0.65 if one_mark is not None and one_mark.tag in "TE" else 0.6
        yield Claim(
            reading, reading.to_text(match.start()), one, other, one_mark, mark, cued_status(reading, match.start()), "against", sure
        )
