# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The other match of two teams of whom is told: "the reverse fixture ended 1-1", "after a goalless first leg", "the sides meet again on
Sunday", "they shared the spoils in May". Which two such words mean stands in ``the_two``.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, host_at, other_of, result_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.matches.the_two import SIDES, left_open, named_before, two_named

_REVERSE = re.compile(
    r"(?:«G(\d+)»|^the first(?=,? (?:at|in|on|ended|finished|was)\b)|(?:\b(?:previous|last|first|earlier|corresponding|same|equivalent|new year|christmas|festive|boxing day|easter|opening-day|autumn)|(?<!\w)«D\d+»(?:'s)?) (?:[a-z]+ )?(?:meeting|encounter|fixture|match|game|clash|contest))[^«.;]{0,40}(?:(?:«[DV]\d+»|in «T\d+»|at «T\d+»)[^«.;]{0,45}){0,2}"
    r"(?:finished|ended|was won|was)[^«.;]{0,15}«S(\d+)»(?! (?:[\w-]+ ){0,3}(?:with|against|to|over|by) (?:the )?(?:[\w-]+ )?«T)"
)


_DREW = re.compile(
    rf"\b(?:the|both|these) (?:two )?{SIDES} (?:had |have |also |then |again |last ){{0,2}}"
    r"(?:(shared the (?:spoils|points|honours)|could not be separated|cancelled each other out|took a point (?:each|apiece)"
    r"|(?:could not|couldn't|failed to|were unable to) (?:manage|muster|find|produce|score|summon) (?:so much as )?a (?:single )?goal(?: between (?:«E\d+»|them))?"
    r"|(?:drew|tied|finished level|ended level|played (?:out |to )?an? (?:[\w-]+ )?(?:draw|tie|stalemate))(?=,? (?:«D|(?:in|at) (?:the )?(?:«[TV]|[a-z-]+,? (?:«D|on |last |earlier |this ))|earlier |last |previously\b|when )))\b(?![^.;]{0,30}«S)"
    r"|shared «S(\d+)»)"
)
""" "the sides shared the spoils in May": a draw without its score; "shared six goals" has one."""
_DREW_CUES = frozenset("shared separated cancelled point goal drew tied level draw tie stalemate".split())
_DREW_WORDS = (
    " drew",
    " tied",
    "ed level",
    "played ",
    "shared the",
    "shared «S",
    "not be separated",
    "cancelled each",
    "took a point",
    " a goal",
    " single goal",
)
_TOLD = re.compile(
    r"«T\d+»[^;]* (?:the )?«[TE]\d+» «S\d+» when $"
    r"|«S\d+» (?:[\w-]+ )?(?:draw|stalemate|win|victory|defeat|loss|reverse|success|winners|victors|losers|conquerors)(?: (?:home|away|there|at home))?,? (?:when|the last time) $"
    r"|\b(?:won|lost|triumphed|prevailed|came out|emerged|ran out|beaten|defeated|thrashed|hammered|trounced|routed|hit|held|winners|losers|victors|winning|losing|went down|edged out)\b[^;.]{0,40}«S\d+»(?: (?:by|to|at|against|over|with|in|away) (?:the )?«[TEV]\d+»)?(?: [\w-]+){0,2}?,? (?:when|the last time) $"
)
_SCORE_WHEN = re.compile(r"\b(?:drew|drawn|level|finished|ended|shared)\b[^.;«]{0,20}«S\d+»,? when $")
""" "the two finished level, 1-1, when they met in May"."""
_MEET_AGAIN = re.compile(
    rf"(?:«E\d+»|\b(?:the|these) (?:two )?{SIDES}|\b(?:the|these|those) (?:(?:big|old|top|great) )?(?:two|duo)|\bboth {SIDES}) "
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
    either = left_open(reading, discourse)
    main = either or main or named_before(reading, discourse)
    if main is None:
        return
    for match in _REVERSE.finditer(tagged) if "S" in reading.tags else ():
        score = marks[int(match.group(2))]
        if match.group(1):
            stage = marks[int(match.group(1))]
            if not isinstance(stage.value, StageMention) or not (stage.value.reverse or stage.value.leg):
                continue
        value = score.value
        if not isinstance(value, ScoreMention) or not value.level:
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
        claim = _level(reading, met, at, score)
        home = discourse.homes.get(frozenset(met))
        if home and match.group(1) and marks[int(match.group(1))].value.reverse:  # type: ignore[union-attr]
            claim.home = other_of(met, home)
            claim.home_mark = marks[int(match.group(1))]
        yield claim
    for match in _LEVEL_LEG.finditer(tagged) if "S" in reading.tags and "G" in reading.tags else ():
        score, stage = marks[int(match.group(1))], marks[int(match.group(2))]
        value = score.value
        if isinstance(value, ScoreMention) and value.level and isinstance(stage.value, StageMention) and stage.value.leg == 1:
            met = either or (discourse.here[-1] if discourse.here else discourse.latest_pair or main)
            yield _level(reading, met, score.start, score)
    for match in _LEVEL_AFTER.finditer(tagged) if "S" in reading.tags and discourse.next_pair else ():
        score = marks[int(match.group(1))]
        value, leg = score.value, marks[int(match.group(2))].value if match.group(2) else None
        if isinstance(value, ScoreMention) and value.level and (leg is None or (isinstance(leg, StageMention) and leg.leg == 1)):
            met = discourse.next_pair or main
            yield _level(reading, met, score.start, score)
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
        both = re.search(SIDES, match.group())
        met = either or (
            discourse.here[-1]
            if discourse.here
            else (both and discourse.first_pair) or (match.group()[0] != "«" and two_named(reading, discourse, match.start())) or main
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
        yield result_of(reading, "draw", met[0], None, met[1], None, at, goals, "sides drew", 0.8)


def _level(reading: Reading, met: tuple[str, str], at: int, score: Mark) -> Claim:
    claim = result_of(reading, "draw", met[0], None, met[1], None, at, score, "reverse fixture", 0.8)
    claim.alone = True
    return claim
