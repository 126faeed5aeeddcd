# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Ways of telling a match that hang on no one verb or noun: "A and B shared a draw", "the reverse fixture", "next up are B",
"against B"."""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim, Status, key_of, new_claim, result_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.phrases import FILL, score_after, score_within
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import subject_of
from service.extract.matches.tense import cued_at_home, cued_status
from service.extract.matches.verbs import as_team, home_by_preposition
from service.extract.names import VenueMention

_TOGETHER = re.compile(
    r"«T(\d+)»(?: and|,) (?:\w+ ){0,2}?«T(\d+)»,? (?:(?:also|both|who|then|again|had|have|were|will|are|to|set|due) ){0,3}?"
    r"(were playing|are playing|kick off|lock horns|renew hostilities|renew acquaintance|go head-to-head|collide|face off|shared|drew|played out|fought out|battled (?:out|to)|settled for|ended|finished|met|meet|clash|clashed|face each other|play the|played|contest|square off|cancelled each other out)\b"
)


_LEVEL = re.compile(r" (?:all square|level|honours even|all even|deadlocked)\b")


_AHEAD = (
    "meet",
    "clash",
    "face each other",
    "play the",
    "contest",
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


_REVERSE = re.compile(
    r"(?:«G(\d+)»|\b(?:previous|last|first|earlier|corresponding) (?:meeting|encounter|fixture|match|game))[^«.;]{0,40}(?:(?:«[DV]\d+»|in «T\d+»)[^«.;]{0,20}){0,2}"
    r"(?:finished|ended|was won|was)[^«.;]{0,15}«S(\d+)»"
)


_TRAILING = re.compile(r"\b(trailing|leading|trail|led|behind|ahead|with a|holding a|taking a|defending a) «S(\d+)»[^.;]{0,40}?«G(\d+)»")


_VISITORS = re.compile(r"«T(\d+)» (?:are|were|will be|come as) (?:the guests|«E\d+»)(?: (?:to|at) (?:the )?«V(\d+)»)?")


_NEXT_UP = re.compile(
    r"\bnext (?:up|for \S+|come|comes|opponents?)(?: [^«.;]{0,30}(?:«D\d+»[^«.;]{0,10})?)?(?:is|are|come|comes|will be) (?:\w+ ){0,3}?(?:«T\d+»'s )?«T(\d+)»"
)


_MEET_AGAIN = re.compile(
    r"(?:«E\d+»|\bthe (?:two )?(?:sides|teams|clubs|rivals|pair|countries|nations)) (?:(?:will|are due to|are set to|are scheduled to|now|next|last|also|had|first) ){0,2}(?:meet|met|face each other|clash|do battle)(?: again)? (?:at|on|in) "
)


_WILL_VISIT = re.compile(r"«T(\d+)» (?:will visit|visit|visits|are the visitors) (?:on )?«D(\d+)»")


_DUE_AT = re.compile(
    r"«[TE](\d+)»,?(?: who| which)? (?:are|is) (?:due |away |back |next )?(?:at|to) (?:the )?«([TV])(\d+)»(?!'s? )(?! or «)"
)
""" "A, who are due at B", "A are at the ground of B" """


_IT_IS = re.compile(
    r"\b(?:(?:it is|it's|it will be|then it is|next it is|up next:?|comes?) «T(\d+)» (?:at )?(away|home)\b|«T(\d+)» (?:are|is|come|comes) (?:up )?next,? (?:up )?(away|at home)?)"
)
""" "tomorrow it is B away", "B are next, away"."""


_AWAITS = re.compile(
    r"«T(\d+)»,? (?:who |which |now )?(?:await|awaits|lie in wait|lies in wait)\b"
    r"(?! (?:the|its|their|«E\d+»|a|an|news|further)? ?(?:winners?|opponents?|draw|outcome|results?|fate|decision|verdict|news|call|reply))"
)
""" "B, who await them on Friday"."""


_HOSTS_LEG = re.compile(r"«T(\d+)»,? (?:(?:which|who|and) )?(?:will )?(?:hosts?|stages?) (?:the )?«G(\d+)»")
""" "B, which hosts the first leg"."""


_AT_ON = re.compile(
    r"(?:,(?: this time| again| also)?|\b(?:play|action|duty|business)) (at|away to|at home to) (?:the )?«T(\d+)» (?:on |this )?«D\d+»"
)
""" "are in action as well, at B on Saturday"."""


_WHERE_VISITORS = re.compile(r"\bat «T(\d+)», where «T(\d+)» (?:were|are|will be) (?:the )?(?:visitors|guests|«E\d+»)")


_COMING = re.compile(
    r"\b(?:when|before|as|until) «T(\d+)» (?:will )?(?:(?:visit|visits|come to town|come calling|are in town|come to visit)\b(?! (?:the )?«)"
    r"|(?:visit|come to|comes to|arrive at|pay a visit to|are the visitors to|make the trip to) (?:the )?(?:«V\d+»|[a-z]))"
)
""" "when B visit": to the team spoken of."""


_AT_HOME_TO = re.compile(r"\b(at home to|at home against|away to|home to) (?:(?:the|fellow|struggling) )?«T(\d+)»(?!'s? )(?! or «)")


_LIFTS = re.compile(
    r"\b(?:lift|lead|fire|power|guide|send|carry|propel|help|inspire|push|drag|rally|steer|shoot)(?:s|ed|es|ing)?\b[^«.;]{0,12}«T(\d+)» (?:\w+ ){0,2}?(?:past|over|by) (?:the )?«T(\d+)»|"
    r"\b(?:led|sent) (?:the )?«T(\d+)» (?:\w+ ){0,2}?(?:past|over|by) (?:the )?«T(\d+)»"
)


_WHOM = re.compile(
    r"«T(\d+)»,? (?:whom|who) (?:«[ETP]\d+»|he|she) (?:(?:will|also|had|have|then|next|first|only|recently) ){0,2}"
    r"(meet|face|play|host|visit|entertain|welcome|met|faced|played|hosted|visited|beat|beaten|thrashed|defeated|drew|lost)\b(?: «S(\d+)»)?"
)
""" "B, whom they meet on Friday", "B, who they drew 1-1 with": the other side comes first."""


_POINT = re.compile(
    rf"\b(?:take|took|taken|taking|earn|earned|earning|rescue|rescued|rescuing|salvage|salvaged|snatch|snatched|snatching|claim|claimed|grab|grabbed|secure|secured|"
    rf"gain|gained|steal|stole|pick up|picked up|picking up|win|won|settle for|settled for|come away with|came away with) (?:a|the) (?:[\w-]+ ){{0,2}}?point"
    rf" (against|at home to|away to|with|at|from) {FILL}«T(\d+)»(?!'s? [a-z])"
)
""" "rescued a point at B": a draw."""


_PUT_DOWN = re.compile(
    rf"\b(?:was|were|been|being|is|are) (?:\w+ly )?[a-z]+(?:ed|en|t) «S(\d+)»(?: (?:away|«D\d+»(?:'s)?))? (at|by|away to|in|at home by|at home to) {FILL}«T(\d+)»(?!'s? )"
)
""" "were surprised 1-0 at B": whatever was done to them, they lost."""


_INFLICTED = re.compile(rf"\binflict(?:s|ed|ing)? [^«.;]{{0,50}}\b(?:defeat|loss|reverse|beating)\b[^«.;]{{0,30}} on {FILL}«T(\d+)»")
""" "inflicted a first defeat on B"."""


_EXPENSE = re.compile(r"(?<!up )(?<!promoted )\bat the expense of (?:\w+ ){0,2}?«T(\d+)»|(?<!up )(?<!promoted )\bat «T(\d+)»'s? expense\b")


_HANDED = re.compile(
    r"«T(\d+)» (?:have |had |has |also )?(?:handed|gave|given|dealt|condemned|consigned|subjected|sent) (?:the )?«T(\d+)» (?:crashing |to )*(?:(?:«E\d+»|their|an?|the) )(?:[\w-]+ ){0,2}?"
    r"(?:defeat|loss|beating|hammering|thrashing|drubbing|reverse|setback)\b"
)
""" "A handed B their first defeat"."""


_OVER = re.compile(r" (?:past|over|by) (?:the )?«T")


def special_claims(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """Ways of telling a match that hang on no single verb or noun: "A and B drew", "the reverse fixture ended 1-1", "next up are B"."""
    tagged, marks = reading.tagged, reading.by_number
    for match in _TOGETHER.finditer(tagged):
        one, other = marks[int(match.group(1))], marks[int(match.group(2))]
        if key_of(one) == key_of(other) or _OBJECT_OF.search(tagged[max(0, match.start() - 30) : match.start()]):
            continue
        score = score_after(reading, match.end())
        drawn = (
            bool(_LEVEL.match(tagged, match.end()))
            or match.group(3).startswith(("shared", "drew", "played out", "fought", "battled", "settled", "cancelled"))
            or (score is not None and isinstance(score.value, ScoreMention) and score.value.first == score.value.second)
        )
        ahead = match.group(3) in _AHEAD
        claim = new_claim(reading, one, other, one.start, "scheduled" if ahead else "finished", "together", 0.9)
        if drawn and not ahead:
            claim.winner, claim.winner_span = "draw", (one.start, other.end)
            if score is not None:
                set_score(claim, score, "draw")
        elif not ahead and match.group(3) not in ("met", "played"):
            continue
        yield claim
    for match in _LIFTS.finditer(tagged) if _OVER.search(tagged) else ():
        numbers = [int(group) for group in match.groups() if group]
        one, other = marks[numbers[0]], marks[numbers[1]]
        if key_of(one) != key_of(other):
            yield result_of(
                reading, "win", key_of(one), one, key_of(other), other, one.start, score_after(reading, match.end()), "lifts past", 0.9
            )
    for match in _HANDED.finditer(tagged):
        one, other = marks[int(match.group(1))], marks[int(match.group(2))]
        if key_of(one) != key_of(other):
            score = score_within(reading, match.start(2), match.end()) or score_after(reading, match.end())
            yield result_of(reading, "win", key_of(one), one, key_of(other), other, one.start, score, "handed", 0.9)
    for match in _WHOM.finditer(tagged) if "who" in tagged else ():
        mark = marks[int(match.group(1))]
        verb = match.group(2)
        subject = subject_of(reading, discourse, tagged[match.start() + 4 : match.end()], key_of(mark))
        if subject is None or not discourse.alike(subject[0], key_of(mark)):
            continue
        ahead = verb in ("meet", "face", "play", "host", "visit", "entertain", "welcome")
        claim = Claim(reading, mark.start, subject[0], key_of(mark), subject[1], mark, "scheduled" if ahead else "finished", "whom", 0.85)
        if verb in ("beat", "beaten", "thrashed", "defeated", "drew", "lost"):
            relation = "draw" if verb == "drew" else "loss" if verb == "lost" else "win"
            score = marks[int(match.group(3))] if match.group(3) else score_after(reading, match.end())
            claim = result_of(reading, relation, *subject, key_of(mark), mark, mark.start, score, "whom", 0.85)
        if verb.startswith(("host", "entertain", "welcome")):
            claim.home = claim.one
        elif verb.startswith("visit"):
            claim.home = claim.other
        yield claim
    for match in _POINT.finditer(tagged) if " point " in tagged else ():
        mark = marks[int(match.group(2))]
        subject = subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        if subject is not None and discourse.alike(subject[0], key_of(mark)):
            at = reading.to_text(match.start())
            claim = result_of(reading, "draw", *subject, key_of(mark), mark, at, score_after(reading, match.end()), "point", 0.85)
            home_by_preposition(claim, match.group(1), "", mark)
            yield claim
    for match in _PUT_DOWN.finditer(tagged):
        score, mark = marks[int(match.group(1))], marks[int(match.group(3))]
        value = score.value
        if not isinstance(value, ScoreMention) or value.kind != "final" or value.first == value.second:
            continue
        subject = subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        if subject is not None and discourse.alike(subject[0], key_of(mark)):
            claim = result_of(reading, "loss", *subject, key_of(mark), mark, reading.to_text(match.start()), score, "put down", 0.8)
            home_by_preposition(claim, "at home to" if "home" in match.group(2) else match.group(2), "", mark)
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
        if subject is not None and subject[1] is not None and discourse.alike(subject[0], key_of(mark)):
            yield result_of(reading, "win", *subject, key_of(mark), mark, reading.to_text(match.start()), None, "expense", 0.8)
    main = discourse.pair or discourse.next_pair
    if main is None and len(discourse.reader.teams) == 2:
        keys = tuple(discourse.reader.teams)
        main = (keys[0], keys[1])
    for match in _VISITORS.finditer(tagged) if "re " in tagged or " as " in tagged or " be " in tagged else ():
        visitor = marks[int(match.group(1))]
        ground = marks[int(match.group(2))].value if match.group(2) else None
        home = ground.home_team_id if isinstance(ground, VenueMention) else discourse.host_of(key_of(visitor))
        if home and home != key_of(visitor) and home in discourse.reader.teams:
            claim = Claim(
                reading,
                visitor.start,
                home,
                key_of(visitor),
                None,
                visitor,
                "finished" if "were" in match.group() else "scheduled",
                "visitors",
                0.85,
            )
            claim.home, claim.home_mark = home, marks[int(match.group(2))] if match.group(2) else visitor
            yield claim
    for pattern, rule in ((_NEXT_UP, "next up"), (_WILL_VISIT, "will visit")):
        for match in pattern.finditer(tagged):
            mark = marks[int(match.group(1))]
            team = discourse.focus if discourse.focus != key_of(mark) else discourse.other(key_of(mark))
            if rule == "next up":
                team = discourse.winner or team
            elif discourse.reader.counts:
                counts = discourse.reader.counts
                team = team or max((key for key in counts if key != key_of(mark)), key=lambda key: counts[key], default=None)
            if team and team != key_of(mark):
                at = reading.to_text(match.start()) if rule == "next up" else mark.start
                claim = Claim(reading, at, team, key_of(mark), None, mark, "scheduled", rule, 0.75)
                if rule == "will visit":
                    claim.home = team
                elif "hosts" in match.group():
                    claim.home, claim.home_mark = key_of(mark), mark
                yield claim
    if main is None:
        return
    for match in _TRAILING.finditer(tagged):
        score, stage = marks[int(match.group(2))], marks[int(match.group(3))]
        if not isinstance(stage.value, StageMention) or stage.value.leg != 1 or not isinstance(score.value, ScoreMention):
            continue
        after = next((mark for mark in reading.marks if mark.tag in "TE" and mark.start > stage.end), None)
        first = (discourse.team(after) if after else None) or discourse.focus
        second = discourse.other(first)
        if first and second:
            behind = match.group(1) in ("trailing", "trail", "behind")
            claim = result_of(
                reading, "loss" if behind else "win", first, None, second, None, score.start, score, "from the first leg", 0.85
            )
            claim.context = []
            yield claim
    for match in _REVERSE.finditer(tagged):
        score = marks[int(match.group(2))]
        if match.group(1):
            stage = marks[int(match.group(1))]
            if not isinstance(stage.value, StageMention) or not (stage.value.reverse or stage.value.leg):
                continue
        value = score.value
        if not isinstance(value, ScoreMention) or value.first != value.second:
            continue
        met = discourse.latest_pair or main
        claim = result_of(reading, "draw", *_pair_of(met), at=score.start, score=score, rule="reverse fixture", sure=0.8)
        claim.alone = True
        home = discourse.homes.get(frozenset(met))
        if home and match.group(1) and marks[int(match.group(1))].value.reverse:  # type: ignore[union-attr]
            claim.home = met[1] if home == met[0] else met[0]
            claim.home_mark = marks[int(match.group(1))]
        yield claim
    for match in _MEET_AGAIN.finditer(tagged):
        at = reading.to_text(match.end() - 3)
        both = re.search(r"sides|teams|clubs|rivals|pair|countries|nations", match.group())
        met = discourse.here[-1] if discourse.here else (both and discourse.first_pair) or main
        yield Claim(reading, at, *met, None, None, "finished" if " met " in match.group() else "scheduled", "meet again", 0.8)


def fixture_claims(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "A are due at B", "when B visit": the ground or the visitors tell a match to come."""
    tagged, marks = reading.tagged, reading.by_number
    for match in _DUE_AT.finditer(tagged) if " at " in tagged or " to " in tagged else ():
        mark, place = marks[int(match.group(1))], marks[int(match.group(3))]
        home = place.value.home_team_id if isinstance(place.value, VenueMention) else key_of(place)
        one = discourse.team(mark, home)
        if one is None or home is None or one == home or home not in discourse.reader.teams or not discourse.alike(one, home):
            continue
        claim = Claim(reading, mark.start, one, home, mark, place if place.tag == "T" else None, "scheduled", "due at", 0.85)
        claim.home, claim.home_mark = home, place
        yield claim
    for match in _COMING.finditer(tagged):
        mark = marks[int(match.group(1))]
        if mark.number in discourse.objects:
            continue
        subject = subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        if subject is not None and subject[0] != key_of(mark) and discourse.alike(subject[0], key_of(mark)):
            claim = Claim(reading, mark.start, subject[0], key_of(mark), subject[1], mark, "scheduled", "coming", 0.8)
            claim.home, claim.home_mark = subject[0], mark
            yield claim


def further_fixtures(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """Matches to come of the team that the article is about, where only the other side is named."""
    tagged, marks = reading.tagged, reading.by_number

    def ahead(mark: Mark, rule: str, home: bool | None) -> Claim | None:
        key = key_of(mark)
        host = discourse.focus if discourse.focus != key and discourse.focus else discourse.host_of(key)
        if host is None or host == key or not discourse.alike(host, key):
            return None
        claim = Claim(reading, mark.start, host, key, None, mark, "scheduled", rule, 0.7)
        if home is not None:
            claim.home, claim.home_mark = (host if home else key), mark
        return claim

    for match in _IT_IS.finditer(tagged):
        where = match.group(2) or match.group(4)
        claim = ahead(marks[int(match.group(1) or match.group(3))], "it is", None if where is None else "home" in where)
        if claim is not None:
            yield claim
    for match in _AWAITS.finditer(tagged) if "wait" in tagged else ():
        if (claim := ahead(marks[int(match.group(1))], "awaits", None)) is not None:
            yield claim
    for match in _HOSTS_LEG.finditer(tagged):
        if (claim := ahead(marks[int(match.group(1))], "hosts the leg", False)) is not None:
            yield claim
    for match in _AT_ON.finditer(tagged):
        mark = marks[int(match.group(2))]
        subject = subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        if subject is not None and subject[1] is not None and subject[1].tag == "T" and discourse.alike(subject[0], key_of(mark)):
            at = reading.to_text(match.start())
            present = re.search(r"\b(?:are|is|will|go|goes)\b", tagged[max(0, match.start() - 60) : match.start()])
            status: Status = "scheduled" if present else cued_status(reading, match.start())
            claim = Claim(reading, at, subject[0], key_of(mark), subject[1], mark, status, "at on", 0.75)
            claim.home = subject[0] if "home" in match.group(1) else key_of(mark)
            yield claim
    for match in _WHERE_VISITORS.finditer(tagged):
        home, visitor = marks[int(match.group(1))], marks[int(match.group(2))]
        status = "finished" if "were" in match.group() else "scheduled"
        claim = Claim(reading, visitor.start, key_of(home), key_of(visitor), home, visitor, status, "where visitors", 0.85)
        claim.home, claim.home_mark = key_of(home), home
        yield claim


def at_home_claims(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "finish at home to B": the place tells the match."""
    tagged, marks = reading.tagged, reading.by_number
    for match in _AT_HOME_TO.finditer(tagged):
        mark = marks[int(match.group(2))]
        if _RESULT_BEFORE.search(tagged[max(0, match.start() - 45) : match.start()]):
            continue
        subject = subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        if subject and subject[0] != key_of(mark):
            at = reading.to_text(match.start())
            claim = Claim(reading, at, subject[0], key_of(mark), subject[1], mark, cued_at_home(reading, match.start()), "at home to", 0.85)
            claim.home, claim.home_mark = (subject[0], subject[1]) if "home" in match.group(1) else (key_of(mark), mark)
            yield claim


_RESULT_BEFORE = re.compile(r"\b(?:defeat|win|victory|draw|loss|lost|won|drew|beaten|tie|«S\d+»)(?: \w+){0,2} $|«S\d+» $")


def _pair_of(pair: tuple[str, str]) -> tuple[str, None, str, None]:
    return pair[0], None, pair[1], None


_LOST = re.compile(
    r"\b(?:lost|losing|lose|collapsed|slumped|crumbled|crashed|slipped|tumbled|beaten|defeats?|loss|losses|went down|going down)\b"
)
_WON = re.compile(r"\b(?:won|winning|win|beat|victory|victories|wins|triumph)\b")


_SCORE_AT = re.compile(rf"«S(\d+)» (at|against|away to|at home to|with|away at) {FILL}«T(\d+)»(?!'s? )")


_INVOLVED = re.compile(
    r"\b(?:play\w*|sent off|sending-off|red card|dismiss\w*|injur\w*|substitut\w*|taken off|came on|coming on|debut|result|starts?|started|scored?|goals?|"
    r"header|strike|penalty|broke|breaking|fouls?|performance|refereed|limped|missed|chance|bench|equali[sz]er|appearance|outing|display|hurt|booked)\b"
)


_AGAINST_TEAM = re.compile(
    r"\bagainst (?:(?:the|his former club|former club|holders|champions|leaders|neighbours|rivals|fellow) )?«T(\d+)»(?!'s? [a-z])(?! or «)"
)


_NOT_AGAINST = re.compile(
    r"\b(?:charge|claim|case|complaint|allegations?|appeal|campaign|evidence|bid|court|never|record|odds|protest|racism|chants?|abuse|better|worse)\b(?: [\w'-]+){0,2} $"
)
""" "an appeal against": no match is played there, unless what is appealed against was done in one."""


def bare_scores(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "After Saturday's 0-0 at B": a score and the other team, with no word for the result."""
    for match in _SCORE_AT.finditer(reading.tagged):
        score, mark = reading.by_number[int(match.group(1))], reading.by_number[int(match.group(3))]
        value = score.value
        if not isinstance(value, ScoreMention) or value.kind != "final":
            continue
        left = reading.tagged[: match.start()]
        level, lost, won = value.first == value.second, _LOST.search(left[-90:]), _WON.search(left[-90:])
        if not level and bool(lost) == bool(won):
            continue
        subject = subject_of(reading, discourse, left, key_of(mark))
        if subject is None:
            continue
        relation = "draw" if level else "loss" if lost else "win"
        claim = result_of(reading, relation, *subject, key_of(mark), mark, score.start, score, "bare score", 0.75)
        home_by_preposition(claim, match.group(2), "", mark)
        yield claim


def against_claims(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "was sent off against B", "hopes to play against B": whoever took part did so for his team."""
    for match in _AGAINST_TEAM.finditer(reading.tagged):
        mark = reading.by_number[int(match.group(1))]
        left = reading.tagged[: match.start()]
        if mark.number in discourse.objects or _NOT_AGAINST.search(left[-60:]):
            continue
        other = key_of(mark)
        subject = subject_of(reading, discourse, left, other)
        if subject is None or not (_INVOLVED.search(left[-60:]) or (subject[1] is not None and subject[1].tag in "TE")):
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
