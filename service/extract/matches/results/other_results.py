# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results told by neither a verb of winning nor a noun for a result, with both sides in the clause: "A and B drew", "lifts A past B", "a
goalless 0-0 at B".

Fixed wordings are ``set_phrases``'s business, points taken ``points``'s; where the clause names one side only, ``outcomes``'s.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, key_of, new_claim, result_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import FILL, score_after, score_within
from service.extract.matches.results.prepositions import home_by_preposition
from service.extract.matches.results.verbs import as_team
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import subject_of
from service.extract.names.words import WINS

_TOGETHER = re.compile(
    r"«T(\d+)»(?: and|,) (?:(?!behind|above|below|ahead|clear|in|at|to|from)\w+ ){0,2}?(?:«T\d+»'s )?«T(\d+)»(?:, (?:who|both|level|each|neither|separated|tied|neighbours|second|third|the|two|joint|[a-z]+(?:ly|ed)) (?:[^«.;,]|«[VCGDEST]\d+»){3,60},)?,? (?:(?:also|both|who|then|again|had|have|were|will|are|to|set|due) ){0,3}?"
    r"(were playing|are playing|(?:play|meet)(?= [^.;]{0,30}«D)|meet(?= in the (?:other|second|first|remaining) (?:half|«G))|kick off|lock horns|renew hostilities|renew acquaintance|go head-to-head|collide|face off|shared|drew|played out|fought out|battled (?:out|to)|settled? for|took a point|could(?: not|n't) be (?:separated|split|parted)|ended|finished|met|meet|clash|clashed|face each other|play the|played|contest|dispute the|vie for|fight for the|square off|cancell?ed each other out)\b"
)
""" "A and B drew", "A and B could not be separated", "A and B meet on Friday": what the two do together."""
_DREW = ("shared", "drew", "played out", "fought", "battled", "settle", "cancel", "took", "could")
_ITS_SCORE = 90
"""Characters after a draw told so that its score may stand in: "could not be separated, C's opener being cancelled out in a 1-1 draw"."""


_LEVEL = re.compile(r" (?:all square|level|honours even|all even|deadlocked)\b")


_AHEAD = (
    "meet",
    "clash",
    "face each other",
    "play",
    "play the",
    "contest",
    "dispute the",
    "vie for",
    "fight for the",
    "square off",
    "were playing",
    "are playing",
    "kick off",
    "lock horns",
    "renew hostilities",
    "renew acquaintance",
    "go head-to-head",
    "collide",
    "face off",
)


_OBJECT_OF = re.compile(r"\b(?:to|by|at|over|against|past|beat|thrashed|defeated|edged|from) (?:(?!and\b)[a-z]\S* )?$")
""" "A lost to B and C drew": B is of the clause before."""


_LIFTS = re.compile(
    r"\b(?:(?:lift|lead|fire|power|guide|send|carry|propel|help|inspire|push|drag|rally|steer|shoot|see|ease|edge|nudge|squeeze|take|haul|pull|blast|head)(?:s|d|ed|es|ing)?"
    r"|led|sent|took|saw|carried|carries|shot|dragged|got|gets|put|puts|swept|sweeps|edging|easing)\b"
    r"[^«.;]{0,12}«([TE]\d+)» (?:(?!(?:\w+ly )?(?:beaten|undone|held|thrashed|hammered|humbled|\w+ed) by)\w+ ){0,2}?(?:past|over|by) (?:(?:the|their|its|«E\d+») )?(?:[\w-]+ )?«T(\d+)»(?!'s? )"
    r"(?!,? (?:and )?(?:in the (?:table|standings)|on goal difference|(?:in|up )?to (?:the (?:top|play-off|automatic|summit)|top|first|second|third|\w+th)\b))"
)
""" "a late goal lifts A past B", "goals from C and D saw them past B"."""


_OVER = re.compile(r" (?:past|over|by) (?:(?:the|their|its|«E\d+») )?(?:[\w-]+ )?«T")


_HANDED = re.compile(
    r"«([TE]\d+)» (?:have |had |has |also )?(?:handed|gave|given|dealt|condemned|consigned|subjected|sent|inflicted on) (?:the )?«T(\d+)» (?:crashing |to )*(?:(?:«E\d+»|their|an?|the) )(?:[\w-]+ ){0,2}?"
    r"(?:defeat|loss|beating|hammering|thrashing|drubbing|reverse|setback)\b"
)
""" "A handed B their first defeat"."""
_HANDING = frozenset("handed gave given dealt condemned consigned subjected sent inflicted".split())


_CONDEMNED = re.compile(
    r"\b(?:condemn|consign)(?:|s|ed|ing) (?:the )?«T(\d+)» to (?:«E\d+»|their|an?|another|yet another) (?:[\w-]+ ){0,4}?"
    r"(?:defeat|loss|beating|hammering|thrashing|drubbing|reverse|setback)\b(?! (?:at|by|against|to|in|away) (?:[\w-]+ )?«T)"
)
""" "A came from behind to condemn B to a seventh successive league defeat"."""


_WHOM = re.compile(
    rf"«T(\d+)»(?:,(?: [^«,;.]{{1,25}}(?:«P\d+»)?,)? (?:are |were )?| are| were| remain)? ?(?:whom|who|which|(?:(?P<called>«E\d+»)|(?:an?|the|another) (?:[\w-]+ ){{0,2}}(?:team|side|club|country|nation|opponents?))(?: (?:that|which|whom|who))?)"
    rf" (?:(?:the )?(?P<one>«[ETP]\d+»)|he|she|it|we) (?:(?:will|also|had|have|then|next|first|only|recently|last|already|just) ){{0,2}}(?P<verb>{WINS}|meet|face|play|host|visit|entertain|welcome|met|faced|played|hosted|visited|beat|beaten|thrashed|defeated|drew|lost)\b(?! (?:the )?«[TE])(?: «S(?P<score>\d+)»)?"
)
""" "B, whom they meet on Friday", "B, who they drew 1-1 with": the other side comes first."""
_OF_WHOM = frozenset("whom who which team side club country nation opponents opponent".split())
_A_SIDE = ("team", "side", "club", "country", "nation", "opponents")
""" "B, the side A beat in May", but not "at B, champions A beat C"."""


_PUT_DOWN = re.compile(
    rf"\b(was|were|been|being|is|are) ((?:[a-z]+ ){{1,4}}?)«S(\d+)»(?: (?:away|«D\d+»(?:'s)?))? (by|at home by|at|away to|in|at home to) {FILL}«T(\d+)»(?!«E\d+» «T|'s? )"
)
""" "were surprised 1-0 at B", "had been torn to shreds 5-1 by B": whatever was done to them, they lost."""
_DONE = re.compile(r"(?:\w+ly )?[a-z]+(?:ed|en|t|n)(?: apart| aside| away| over| to pieces| to the sword)? ")


_INFLICTED = re.compile(rf"\binflict(?:s|ed|ing)? [^«.;]{{0,50}}\b(?:defeat|loss|reverse|beating)\b[^«.;]{{0,30}} on {FILL}«T(\d+)»")
""" "inflicted a first defeat on B"."""


_EXPENSE = re.compile(r"(?<!up )(?<!promoted )\bat the expense of (?:\w+ ){0,2}?«T(\d+)»|(?<!up )(?<!promoted )\bat «T(\d+)»'s? expense\b")


_INDEBTED = re.compile(
    rf"«T(\d+)» (?:were|was|are|had|needed|owed|relied)\b(?:(?!, (?:and|but|while|as)\b|«S|\bbeaten\b)[^.;]){{0,120}}?\b(?:the (?:only|lone|solitary|sole) (?:goal|one)|one goal|a single goal)\b[^.;«]{{0,50}}(?:«[DVC]\d+»(?:'s)?[^.;«]{{0,20}}){{0,2}}"
    rf"\b(?:with|against|over|at home to|past|off) {FILL}«T(\d+)»(?!'s? )"
)
""" "A were indebted to X's header, the only goal of a poor game with B"."""


_A_CROWD = re.compile(
    r" (?:an? |the |some )?(?:[\w,-]+ ){0,3}(?:crowds?|gates?|attendances?|audiences?|spectators|fans|viewers|praise|criticism|attention|interest|sell-out|house)\b"
)
""" "the final between A and B drew a crowd of 10,500"."""


def other_results(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What one sentence tells so."""
    tagged, marks = reading.tagged, reading.by_number
    teams = reading.tags.count("T")
    for match in _TOGETHER.finditer(tagged) if teams > 1 else ():
        one, other = marks[int(match.group(1))], marks[int(match.group(2))]
        if key_of(one) == key_of(other) or _OBJECT_OF.search(tagged[max(0, match.start() - 30) : match.start()]):
            continue
        score = score_after(reading, match.end())
        drew = match.group(3).startswith(_DREW) and _A_CROWD.match(tagged, match.end()) is None
        if drew and score is None:
            later = score_within(reading, match.end(), match.end() + _ITS_SCORE)
            score = later if later is not None and _is_level(later) else None
        drawn = drew or bool(_LEVEL.match(tagged, match.end())) or (score is not None and _is_level(score))
        ahead = match.group(3) in _AHEAD
        claim = new_claim(reading, one, other, one.start, "scheduled" if ahead else "finished", "together", 0.9)
        if drawn and not ahead:
            claim.winner, claim.winner_span = "draw", (one.start, other.end)
            if score is not None:
                set_score(claim, score, "draw")
        elif not ahead and match.group(3) not in ("met", "played"):
            continue
        yield claim
    for match in _INDEBTED.finditer(tagged) if teams > 1 and " goal" in tagged else ():
        one, other = (reading.by_number[int(number)] for number in match.groups())
        if discourse.may_meet(key_of(one), key_of(other)):
            yield result_of(reading, "win", key_of(one), one, key_of(other), other, one.start, None, "verb", 0.85)
    for match in _LIFTS.finditer(tagged) if len(reading.tags) > 1 and _OVER.search(tagged) else ():
        one, other = marks[int(match.group(1)[1:])], marks[int(match.group(2))]
        lifted = (key_of(one), one) if one.tag == "T" else subject_of(reading, discourse, tagged[: match.end(1)], key_of(other))
        if lifted is not None and discourse.may_meet(lifted[0], key_of(other)):
            score = score_after(reading, match.end())
            yield result_of(reading, "win", *lifted, key_of(other), other, one.start, score, "lifts past", 0.9)
    for match in _HANDED.finditer(tagged) if teams and not _HANDING.isdisjoint(reading.words) else ():
        one, other = marks[int(match.group(1)[1:])], marks[int(match.group(2))]
        giver = discourse.team(one, key_of(other))
        if giver is not None and discourse.may_meet(giver, key_of(other)):
            score = score_within(reading, match.start(2), match.end()) or score_after(reading, match.end())
            yield result_of(reading, "win", giver, one, key_of(other), other, one.start, score, "handed", 0.9)
    for match in _CONDEMNED.finditer(tagged) if teams and ("condemn" in tagged or "consign" in tagged) else ():
        mark = marks[int(match.group(1))]
        winner = subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        if winner is not None and winner[1] is not None and discourse.alike(winner[0], key_of(mark)):
            score = score_within(reading, match.start(), match.end()) or score_after(reading, match.end())
            yield result_of(reading, "win", *winner, key_of(mark), mark, reading.to_text(match.start()), score, "condemned", 0.85)
    for match in _WHOM.finditer(tagged) if teams and not _OF_WHOM.isdisjoint(reading.words) else ():
        mark = marks[int(match.group(1))]
        verb = match["verb"]
        called = marks[int(match["called"][2:-1])] if match["called"] else None
        if called is not None and not discourse.reader.document.text[called.start : called.end].endswith(_A_SIDE):
            continue
        before = subject_of(reading, discourse, tagged[: match.start()], key_of(mark)) if (match["one"] or "").startswith("«E") else None
        if before is not None and before[1] is not None and before[1].tag == "T":
            subject: tuple[str, Mark | None] | None = before  # "A are six points behind B, whom they visit"
        else:
            subject = subject_of(
                reading, discourse, tagged[match.start("one") if match["one"] else match.start() + 4 : match.end()], key_of(mark)
            )
        if subject is None or not discourse.alike(subject[0], key_of(mark)):
            continue
        ahead = verb in ("meet", "face", "play", "host", "visit", "entertain", "welcome")
        claim = Claim(reading, mark.start, subject[0], key_of(mark), subject[1], mark, "scheduled" if ahead else "finished", "whom", 0.85)
        if not ahead and verb not in ("met", "faced", "played", "hosted", "visited"):
            relation = "draw" if verb == "drew" else "loss" if verb == "lost" else "win"
            score = marks[int(match["score"])] if match["score"] else score_after(reading, match.end())
            claim = result_of(reading, relation, *subject, key_of(mark), mark, mark.start, score, "whom", 0.85)
        if verb.startswith(("host", "entertain", "welcome")):
            claim.home = claim.one
        elif verb.startswith("visit"):
            claim.home = claim.other
        yield claim
    for match in _PUT_DOWN.finditer(tagged) if teams and "S" in reading.tags else ():
        score, mark = marks[int(match.group(3))], marks[int(match.group(5))]
        by_whom = match.group(4).endswith("by") and match.group(1) not in ("is", "are") and match.group(2).count(" ") > 1
        if not by_whom and not _DONE.fullmatch(match.group(2)):
            continue
        value = score.value
        if not isinstance(value, ScoreMention) or value.kind != "final" or value.level:
            continue
        subject = subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        if subject is not None and discourse.alike(subject[0], key_of(mark)):
            claim = result_of(reading, "loss", *subject, key_of(mark), mark, reading.to_text(match.start()), score, "put down", 0.8)
            home_by_preposition(claim, "at home to" if "home" in match.group(4) else match.group(4), "", mark)
            yield claim
    for match in _INFLICTED.finditer(tagged) if "inflict" in tagged else ():
        mark = marks[int(match.group(1))]
        subject = as_team(reading, match.end(), key_of(mark)) or subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        if subject is not None and discourse.alike(subject[0], key_of(mark)):
            score = score_within(reading, match.start(), match.end()) or score_after(reading, match.end())
            yield result_of(reading, "win", *subject, key_of(mark), mark, reading.to_text(match.start()), score, "inflicted", 0.85)
    for match in _EXPENSE.finditer(tagged) if "expense" in tagged else ():
        mark = marks[int(match.group(1) or match.group(2))]
        subject = subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        if _by_the_table(reading, match.start()):
            continue
        if subject is not None and subject[1] is not None and discourse.alike(subject[0], key_of(mark)):
            yield result_of(reading, "win", *subject, key_of(mark), mark, reading.to_text(match.start()), None, "expense", 0.8)


def _by_the_table(reading: Reading, position: int) -> bool:
    """ "lifted them into the play-offs at the expense of B": nobody met for that."""
    before = reading.tagged[max(0, position - 60) : position]
    into = _INTO_STAGE.search(before)
    stage = reading.by_number[int(into.group(1))].value if into is not None else None
    play_offs = isinstance(stage, StageMention) and (stage.stage or "").startswith("play-off")
    place = _A_PLACE.search(before)
    return play_offs or (place is not None and "«G" not in place.group())


_INTO_STAGE = re.compile(r"\binto (?:the |«E\d+» )?(?:«C\d+» )?«G(\d+)» $")
_A_PLACE = re.compile(r"\b(?:place|spot|berth|position|top|survival|safety|promotion|automatic \w+|europe)\b[^.;,]{0,25} $")


def _is_level(score: Mark) -> bool:
    return isinstance(score.value, ScoreMention) and score.value.level


_LOST = re.compile(
    r"\b(?:lost|losing|lose|collapsed|slumped|crumbled|crashed|slipped|tumbled|beaten|defeats?|loss|losses|went down|going down|shipp(?:ed|ing)|conced(?:ed|ing)|leak(?:ed|ing)|let in)\b"
)


_WON = re.compile(r"\b(?:won|winning|win|beat|victory|victories|wins|triumph)\b")


_GOALS = re.compile(
    r"\b(?:scored|scoring|hit|hitting|netted|fired|bagged|plundered|rattled|struck|slammed|banged|put|ran|smashed|racked|piled)(?: in| home| up| on)? $"
)
""" "scored seven without reply against B"."""


_SCORE_AT = re.compile(rf"«S(\d+)» (at|against|away to|at home to|with|away at|to|over|past) {FILL}«T(\d+)»(?!'s? )")


_DEALT = re.compile(
    r"\b(?:dish(?:ed|ing|es)? out|hand(?:ed|ing|s)? out|dol(?:ed|ing|es)? out|met(?:ed|ing|es) out|serv(?:ed|ing|es) up|administer(?:ed|ing|s)?) an? (?:[\w-]+ ){0,2}$"
)
""" "lost at B but dished out a 6-1 to C"."""


def bare_scores(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "After Saturday's 0-0 at B": a score and the other team, with no word for the result."""
    for match in _SCORE_AT.finditer(reading.tagged) if "S" in reading.tags else ():
        score, mark = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(3))]
        value = score.value
        if not isinstance(value, ScoreMention) or value.kind != "final":
            continue
        left = reading.tagged[: match.start()]
        level, lost, won = value.level, _LOST.search(left[-90:]), _WON.search(left[-90:]) or _GOALS.search(left[-24:])
        dealt = match.group(2) == "to" and not level and _DEALT.search(left, max(0, len(left) - 40)) is not None
        if not dealt and (
            (not level and bool(lost) == bool(won))
            or (match.group(2) in ("to", "over", "past") and (level or bool(lost) != (match.group(2) == "to")))
        ):
            continue
        subject = subject_of(reading, discourse, left, key_of(mark))
        if subject is None:
            continue
        relation = "draw" if level else "loss" if lost and not dealt else "win"
        claim = result_of(reading, relation, *subject, key_of(mark), mark, score.start, score, "bare score", 0.75)
        home_by_preposition(claim, match.group(2), "", mark)
        yield claim
