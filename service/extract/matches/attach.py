# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Gives each competition, stage, date, ground and further score of a sentence to the claim that it stands with."""

import re
from itertools import pairwise

from service.extract.dates import DatePhrase
from service.extract.matches.bare.result_lines import SCORES
from service.extract.matches.claim import CARRIED, Claim, set_score
from service.extract.matches.clauses import clause_end
from service.extract.matches.leads import ground_of_lead, told_of_the_first, without_day_of_return
from service.extract.matches.of_something_else import WITH_OPPONENT, of_something_else
from service.extract.matches.phrased_days import day_of_what_follows
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.matches.tense import ABANDONED, CALLED_OFF_AFTER, POSTPONED

_EXTRA_TIME = re.compile(
    r"\bafter extra[- ]time\b|\bextra[- ]time (?:goals?|winner|strike|header|penalty|double)\b(?! (?:rule|law))|\bin extra[- ]time\b|\b\(?aet\)?\b|\b120 (?:goalless )?minutes\b|\bextra half-hour\b|\b(?:need\w*|requir\w*|took|took them|taken to|t(?:ook|aking) (?:[\w'-]+ ){1,2}to|went (?:in)?to|going (?:in)?to|forc\w+|survived) (?:the )?extra[- ]time (?=to\b|before\b|and\b|for\b)"
)


_MODIFIERS = re.compile(r"(?:«[CGDV]\d+»(?:'s)? ?(?:(?!(?<=» )and «D)[\w-]+ ){0,2})+$")
""" "at B on Tuesday and Saturday's home match with C": only the second day is C's."""


DRAW_FOR = re.compile(r"\b(?:in|after|following|by|from) (?:the |«D\d+»(?:'s)? )draw (?:for|of) (?:the |their )?(?:«C\d+»(?:'s)? )?$")
""" "avoided the big guns in Friday's draw for the last 32 and will travel to B": so the tie is called that lies ahead."""
_DRAW_HELD = re.compile(r"\b(?:after|following|in|at|from) (?:the |«D(\d+)»(?:'s)? )(?:«[CG]\d+» )?draw (?:at|in) (?:the )?«V(\d+)»")
""" "will take on B after Monday's draw at C Park": beside matches to come it is one of lots."""
_FOR_THE_NEXT = re.compile(r"\b(?:and|then),? in (?:the )?$")
_NEXT_TEAM = re.compile(r"«C\d+»,? «T(\d+)»")
""" "games against A, B and, in the Cup, C": the competition is of the last one only."""
NEW_CLAUSE = re.compile(
    r", (?:and|but) (?:(?:«E\d+»|it|he) )?(?:must|will|would|can|could|should|may|might|has|have|is|are)\b| (?:and|but) (?:must|will) (?:now|then|next)\b"
)
""" "who was hurt in the win over A, and must now decide whether to play in the Cup": what follows is not of that match."""
_THEN = re.compile(r"\b(?:before|then|after|while|but|having|who|which|following|despite)\b")
_SAME_TIME = re.compile(r"«D\d+»(?: \w+)?, when (?:the )?$")
""" "A play B on Sunday, when C visit D" """
_JOINED = re.compile(r"(?: (?:at|in) (?:the )?«V\d+»)?(?:,|;)?(?: (?:and|while|with|as))? (?:the )?")
_ALL_ON = re.compile(r"\((?:all|both) (?:matches |games |ties |to be played )?(?:on )?«D(\d+)»\)")
_NEW_DAY = re.compile(r"\bwill now (?!be )")
""" "will now host B on Tuesday after Saturday's game was called off": the match told is the one to come."""
BY_PENALTIES = re.compile(r"\b(?:penalties|shoot-?out|spot-kicks)\b")


def _by_penalties(reading: Reading, claim: Claim, *, alone: bool) -> None:
    """ "needed penalties, winning 5-4 after the tie had ended 2-2": of two scores the even one is the match's."""
    even = next(
        (
            mark
            for mark in reading.of("S")
            if isinstance(mark.value, ScoreMention) and mark.value.kind == "final" and mark.value.level and (alone or mark in claim.context)
        ),
        None,
    )
    if claim.score is None or even is None or claim.score[0] == claim.score[1] or not isinstance(even.value, ScoreMention):
        return
    claim.shootout, claim.shootout_mark = claim.score, claim.score_mark
    claim.score, claim.score_mark = (even.value.first, even.value.second), even


_NOUNS = ("noun", "noun alone", "noun at ground")
_OF_THE_NOUN = re.compile(
    r"(?:«[CGD]\d+»(?:'s)? (?:(?!after|following|since|before|and|at|in|to|for|with|on|when)[\w-]+ ){0,2})+(?:«S\d+» (?:[\w-]+ )?)?$"
)
""" "a defeat at A, then Tuesday's Cup win over B"."""


def _begin(reading: Reading, claim: Claim, shared: bool) -> int:
    """Where the clause of a claim begins: its first team or trigger, or what stands right before a noun ("the League Two game between")."""
    marks = [claim.other_mark] if shared else [claim.one_mark, claim.other_mark]
    if claim.rule == "alone in sentence":  # "drew with B at C Park, having lost the first leg": of whom has been told already
        marks = []
    places = [claim.at, *(mark.start for mark in marks if mark and mark.start >= reading.start)]
    position = reading.to_tagged(claim.at)
    pattern = _MODIFIERS if claim.rule == "meets match" else _OF_THE_NOUN if claim.rule in _NOUNS else None
    if pattern is not None and (before := pattern.search(reading.tagged, max(0, position - 60), position)):
        listed = reading.tagged.startswith("«T", position)  # "B on Friday, C on Sunday": the days are not of the next in the list
        first = re.search(r"«[CGV](\d+)»" if listed else r"«\w(\d+)»", before.group())
        if first:
            places.append(reading.by_number[int(first.group(1))].start)
    return min(places)


_AFTER_THAT = re.compile(r"«[TE]\d+»[^;]*?\b(after|having|following|despite) (?:[\w-]+ )?\w+ing\b")


_AT_ANOTHER_TIME = re.compile(r"\b(?:before|then|after|now|but|having|since|next|face|meet|play|await)\b")


def _in_one_group(mark: Mark, claim: Claim, between: str) -> bool:
    """ "topped their group with wins over A and B either side of a draw with C, while D held E": all of them group matches."""
    grouped = isinstance(mark.value, StageMention) and mark.value.stage == "group stage" and not mark.value.reached
    return grouped and claim.status == "finished" and not _AT_ANOTHER_TIME.search(between)


def _new_thought(reading: Reading, before: Claim, claim: Claim) -> int:
    """Where the words of a claim begin whose team is that of the claim before: "host A in the Cup after edging a replay against B"."""
    low, high = reading.to_tagged(before.at), reading.to_tagged(claim.at)
    match = _AFTER_THAT.search(reading.tagged, low, high)
    return reading.to_text(match.start(1)) if match else claim.at


def _of_one_subject(claim: Claim, earlier: Claim) -> bool:
    """Whether the subject of a claim was named before an earlier one: "A beat B and drew with C", "A, who lost their tie with B, meet C"."""
    mark = claim.one_mark
    return mark is not None and (mark is earlier.one_mark or (claim.one == earlier.one and mark.start < earlier.at))


_AFTER = re.compile(r"\b(?:after|following|since) (?!\w+ing\b)(?:[\w'-]+ |«D\d+»(?:'s)? ){0,4}$")


def _is_since(reading: Reading, ground: Mark, claim: Claim) -> bool:
    """Whether the match is only looked back to from the ground: "await B at C Park after a draw with D"."""
    return ground.end < claim.at and bool(_AFTER.search(reading.tagged, reading.to_tagged(ground.end), reading.to_tagged(claim.at)))


def _drawn_for(reading: Reading, mark: Mark, claims: list[Claim]) -> bool:
    """Whether it is the stage that the matches to come of a sentence are drawn for."""
    ahead = mark.tag == "G" and "draw" in reading.words and all(claim.status == "scheduled" for claim in claims)
    at = reading.tagged_start(mark)
    return ahead and DRAW_FOR.search(reading.tagged, max(0, at - 40), at) is not None


def _owners_of_competition(reading: Reading, mark: Mark, owners: list[Claim], claims: list[Claim]) -> list[Claim]:
    """The claims that began before a competition, or the one whose opponent follows it; none where a clause of its own begins in between."""
    at = reading.tagged_start(mark)
    following = _NEXT_TEAM.match(reading.tagged, at)
    if following is not None and _FOR_THE_NEXT.search(reading.tagged, max(0, at - 12), at):
        team = reading.by_number[int(following.group(1))]
        return [claim for claim in claims if claim.other_mark is team] or owners
    if owners[-1].status == "finished" and NEW_CLAUSE.search(reading.tagged, reading.to_tagged(owners[-1].at), at):
        return []
    return owners


def _against(reading: Reading, mark: Mark, claims: list[Claim]) -> list[Claim]:
    """ "the league defeat at A and then Tuesday's Trophy win over B": the claim whose opponent stands with the competition or stage."""
    match = WITH_OPPONENT.match(reading.tagged, reading.tagged_start(mark))
    opponent = reading.by_number[int(match[1] or match[2])] if match else None
    return [claim for claim in claims if opponent is not None and opponent is claim.other_mark and mark.start < claim.other_mark.start][:1]


_WILL = re.compile(r"\b(?:will|must|would|could|can|shall) (?:on |this |next )?$")


def _will_be(reading: Reading, mark: Mark) -> bool:
    """ "The winners will on Sunday face A, who beat B": a day of what lies ahead."""
    at = reading.tagged_start(mark)
    return bool(_WILL.search(reading.tagged, max(0, at - 16), at))


_FROM_ANOTHER_DAY = re.compile(r"«D\d+» «D\d+»'s? ")
""" "parted company 24 hours after Sunday's defeat": Sunday is the day."""


def _told_with(reading: Reading, before: Claim, claim: Claim, start: int) -> bool:
    """ "on Saturday, when A host B and C visit D": one day before both."""
    marks = [each for each in (before.one_mark, before.other_mark, claim.one_mark, claim.other_mark) if each is not None]
    if len(marks) < 4 or before.status != claim.status or not any(mark.tag == "D" and mark.start < start for mark in before.context):
        return False
    end, begin = max(mark.end for mark in marks[:2]), min(mark.start for mark in marks[2:])
    return end < begin and _JOINED.fullmatch(reading.tagged, reading.to_tagged(end), reading.to_tagged(begin)) is not None


def _all_on_a_day(reading: Reading, claims: list[Claim]) -> None:
    """ "A v B; C v D (both Saturday)": the day of all that are told without one."""
    match = _ALL_ON.search(reading.tagged) if "D" in reading.tags and len(claims) > 1 else None
    day = reading.by_number[int(match.group(1))] if match is not None else None
    for claim in claims if day is not None else ():
        if day is not None and claim.at < day.start and not any(mark.tag == "D" for mark in claim.context):
            claim.context.append(day)


def _is_reverse(mark: Mark) -> bool:
    return isinstance(mark.value, StageMention) and mark.value.reverse


_IN_THE_CONTEST = re.compile(r",? in (?:the |«E\d+» )?«C(\d+)»")


def _of_both(reading: Reading, claims: list[Claim]) -> None:
    """ "after beating A and B in the Premier League": both were of it."""
    for before, claim in pairwise(claims):
        one, other = before.other_mark, claim.other_mark
        if (
            one is None
            or other is None
            or before.one != claim.one
            or one.end > other.start
            or any(mark.tag == "C" for mark in before.context)
        ):
            continue
        contest = _IN_THE_CONTEST.match(reading.tagged, reading.tagged_end(other))
        between = reading.tagged[reading.tagged_end(one) : reading.tagged_start(other)]
        if contest is not None and between.strip() in ("and", ",", ", and", "and the", ", the"):
            before.context.append(reading.by_number[int(contest.group(1))])


def _days_gone(claims: list[Claim]) -> None:
    """ "go to A, a repeat of the tie two years ago which they won": a day gone by is of the match that was played; so is all that is told of
    "the reverse fixture"."""
    for ahead, played in pairwise(claims):
        if ahead.status != "scheduled" or played.status != "finished":
            continue
        reverse = next((mark for mark in ahead.context if _is_reverse(mark) and ahead.at < mark.start < played.at), None)
        if reverse is not None and {ahead.one, ahead.other} == {played.one, played.other}:
            own = [mark for mark in ahead.context if mark.start < reverse.start]
            played.context[:0] = [mark for mark in ahead.context if mark.start >= reverse.start]
            ahead.context = own
        if any(mark.tag == "D" for mark in played.context):
            continue
        gone = [mark for mark in ahead.context if isinstance(mark.value, DatePhrase) and mark.value.direction == "past"]
        gone = [mark for mark in gone if ahead.at < mark.start < played.at]
        if gone:
            ahead.context = [mark for mark in ahead.context if mark not in gone]
            played.context += gone


def attach_context(reading: Reading, claims: list[Claim]) -> None:
    """Gives each competition, stage, date, ground and odd score of the sentence to the claim that it stands with.

    It goes to the last claim that began before it; what stands before the first claim goes to all of them.
    """
    if not claims:
        return
    starts = [
        _begin(reading, claim, shared=any(_of_one_subject(claim, earlier) for earlier in claims[:n])) for n, claim in enumerate(claims)
    ]
    for n in range(1, len(starts)):
        if starts[n] == claims[n].at:
            starts[n] = _new_thought(reading, claims[n - 1], claims[n])
        starts[n] = max(starts[n], min(claims[n - 1].at + 1, claims[n].at))
    ends = [clause_end(reading, claim) for claim in claims]
    fronted: list[Mark] = []
    drawn = None if any(claim.status == "finished" for claim in claims) else _DRAW_HELD.search(reading.tagged)
    for mark in reading.marks:
        if (
            mark.tag not in "CGDVS"
            or (of_something_else(reading, mark) and not _drawn_for(reading, mark, claims))
            or (drawn and str(mark.number) in drawn.groups())
        ):
            continue
        owners = [claim for claim, start, end in zip(claims, starts, ends, strict=True) if start <= mark.start < (end or reading.end)]
        if isinstance(mark.value, DatePhrase) and mark.value.ahead:
            if _FROM_ANOTHER_DAY.match(reading.tagged, reading.tagged_start(mark)):
                continue
            owners = next(([claim] for claim, start in zip(claims, starts, strict=True) if start > mark.start), owners)
        if mark.tag == "D":
            owners = day_of_what_follows(reading, mark, owners, claims)
        if mark.tag == "C" and owners:
            owners = _owners_of_competition(reading, mark, owners, claims)
        if mark.tag in "CG" and len(claims) > 1:
            owners = _against(reading, mark, claims) or owners
        if isinstance(mark.value, ScoreMention) and mark.value.kind == "aggregate":  # "who go through 1-0 on aggregate to meet C"
            owners = [claim for claim in owners if claim.status != "scheduled"] or owners
        if mark.tag == "V" and owners and owners[-1].rule == CARRIED:
            owners = ground_of_lead(reading, mark, owners[-1], claims)
        if not owners and mark.start > starts[0]:  # "A, who beat B 2-0, were stunned last night when C won 3-1"
            owners = [claim for claim, start, end in zip(claims, starts, ends, strict=True) if start > mark.start and end is None][:1]
        if owners:
            owners[-1].context.append(mark)
        elif mark.start < starts[0]:
            fronted.append(mark)
    _of_both(reading, claims)
    _days_gone(claims)
    for mark in [mark for mark in claims[0].context if mark.tag in "CG" and mark.start < claims[0].at]:
        for claim in claims[1:]:
            between = reading.tagged[reading.to_tagged(claims[0].at) : reading.to_tagged(claim.at)]
            twice = claims[0].rule == claim.rule == "meets match" and claims[0].status == "scheduled" and claim.at != claims[0].at
            alike = claim.one_mark is claims[0].one_mark is not None and not _THEN.search(between) and not twice
            if (alike or _in_one_group(mark, claim, between)) and not any(own.tag == mark.tag for own in claim.context):
                claim.context.insert(0, mark)  # "A topped their group with wins over B and C", not "the Cup visit of A, the trip to B"
    main = next((claim for claim, end in zip(claims, ends, strict=True) if end is None), None)
    for n, (claim, end) in enumerate(zip(claims, ends, strict=True)):
        own = {mark.tag for mark in claim.context}
        dated = any(isinstance(mark.value, DatePhrase) and mark.value.ahead for mark in claim.context)
        if end is None:
            claim.context[:0] = [
                mark
                for mark in fronted
                if (mark.tag not in own or (claim is main and mark.tag != "V" and not (dated and mark.tag == "D")))
                and not (mark.tag == "D" and claim.status == "finished" and _will_be(reading, mark))
            ]
        claim.context = [mark for mark in claim.context if not (mark.tag == "V" and _is_since(reading, mark, claim))]
        if (
            n
            and "D" not in own
            and (
                _SAME_TIME.search(reading.tagged, 0, reading.to_tagged(starts[n]))
                or _told_with(reading, claims[n - 1], claim, starts[n - 1])
            )
        ):
            claim.context += [mark for mark in claims[n - 1].context if mark.tag == "D"][-1:]
    _all_on_a_day(reading, claims)
    told_of_the_first(claims)
    without_day_of_return(reading, claims)
    for claim, start, after in zip(claims, starts, [*starts[1:], reading.end], strict=True):
        first = 0 if claim is claims[0] else reading.to_tagged(start)
        zone = reading.tagged[first : reading.to_tagged(after) if after < reading.end else len(reading.tagged)]
        off = claim.score is None and claim.winner is None and (POSTPONED.search(zone) or _ALL_OFF.match(reading.tagged))
        if off and not _NEW_DAY.search(zone):
            claim.status = "postponed"
        elif ABANDONED.search(zone):
            claim.status = "abandoned"
        elif claim.rule.startswith("meets") and claim.score is None and re.search(r"\bgo(?:es)? ahead\b", zone):
            claim.status = "scheduled"
        if claim.status == "finished" and claim.shootout is None and BY_PENALTIES.search(reading.tagged):
            _by_penalties(reading, claim, alone=len({frozenset((each.one, each.other)) for each in claims}) == 1)
        if claim.status == "abandoned" and claim.score is None:
            for mark in claim.context:
                value = mark.value
                if isinstance(value, ScoreMention) and value.level:
                    claim.score, claim.score_mark = (value.first, value.second), mark
        if ("extra" in zone or "aet" in zone or "120" in zone) and (match := _EXTRA_TIME.search(zone)):
            begin = reading.to_text(first + match.start())
            if not any(begin < other.at < claim.at for other in claims):
                claim.extra_time_span = (begin, begin + len(match.group()))
        for mark in claim.context:
            if (
                claim.status != "scheduled"
                and isinstance(mark.value, ScoreMention)
                and mark not in (claim.score_mark, claim.shootout_mark, claim.half_time_mark)
            ):
                kind = mark.value.kind
                if (kind == "shootout" and claim.shootout is None) or (kind == "half_time" and claim.half_time is None):
                    behind = _BEHIND.search(reading.tagged, reading.tagged_start(mark) - 14, reading.tagged_start(mark) + 20)
                    winner = claim.winner if kind == "shootout" else "other" if behind else None
                    set_score(claim, mark, winner)
                elif kind == "final" and claim.score is None and claim.shootout and len(claims) == 1 and mark.value.level:
                    claim.score, claim.score_mark = (mark.value.first, mark.value.second), mark
                elif kind == "aggregate" and claim.aggregate is None and claim.score is not None and _alone_of_its_pair(claim, claims):
                    set_score(claim, mark, _ahead_on_aggregate(reading, claim, mark))


_BEHIND = re.compile(r"\b(?:trail\w*|losing|behind|down) «S\d+»|«S\d+» (?:down|behind|adrift)\b")
_OUT_BY = re.compile(r"\b(?:out|lose|loses|losing|lost the tie|beaten|eliminated|bow\w*|exit\w*)\b(?: [\w'-]+){0,4} $")
""" "won 2-1 but went out 4-3 on aggregate": whoever is told of first is else the one who goes through."""


def _ahead_on_aggregate(reading: Reading, claim: Claim, mark: Mark) -> str | None:
    """Who has more over two legs: in a line of a result the numbers stand as its teams do, and beside the score of a victory it is the
    winner's."""
    at = reading.tagged_start(mark)
    if claim.rule in SCORES:
        return None
    sent = _SENT.search(reading.tagged, max(0, at - 60), at)
    if sent is not None and claim.winner in ("one", "other"):
        return claim.winner
    who = _WHO_GO_THROUGH.search(reading.tagged, max(0, at - 60), at)
    if who is not None and (key := getattr(reading.by_number[int(who.group(1))].value, "key", None)) in (claim.one, claim.other):
        return "one" if key == claim.one else "other"
    if claim.winner in ("one", "other") and _BESIDE_SCORE.search(reading.tagged, max(0, at - 16), at):
        return claim.winner
    return "other" if _OUT_BY.search(reading.tagged, reading.to_tagged(claim.at), at) else "one"


_SENT = re.compile(
    r"\b(?:sen[dt]s?|sending|puts?|took|takes|fir(?:ed|es)|carried|carries) (?:the )?«[TE]\d+» (?:[\w-]+ )?(?:through|past)[^.;«]{0,30}$"
)
""" "a 2-0 defeat at B sent the Swedes through 4-3 on aggregate": who won on the day."""
_WHO_GO_THROUGH = re.compile(
    r"«T(\d+)»,? (?:who|and) (?:[\w-]+ ){0,2}?(?:go|goes|went|gone|progress(?:es|ed)?|advance[sd]?|come|came|move[sd]?|squeeze[sd]?|edge[sd]?|scrape[sd]?|book(?:ed)?|reach(?:ed)?|win|won) (?:[\w-]+ |«G\d+» ){0,4}$"
)
""" "held to a draw by B, who go through 1-0 on aggregate"."""
_BESIDE_SCORE = re.compile(r"«S\d+»,? ?\(?(?:agg\w*:? )?$")


def _alone_of_its_pair(claim: Claim, claims: list[Claim]) -> bool:
    return all(other is claim or other.score is None or {other.one, other.other} != {claim.one, claim.other} for other in claims)


def called_off_after(reading: Reading, claim: Claim) -> None:
    """ "A were due to play at B. A frozen pitch put paid to that.": the sentence after tells that the match was not played."""
    if claim.score is None and claim.winner is None and CALLED_OFF_AFTER.match(reading.tagged):
        claim.status = "postponed"


_ALL_OFF = re.compile(r"(?:also |matches |games |match |all )?(?:postponed|called off|off|p-p)(?: (?:matches|games|fixtures))? ?[:–-]")
""" "Postponed: A v B, C v D"."""
_SAME_FATE = re.compile(
    r"\b(?:soon followed|followed suit|went the same way|goes the same way|(?:met|suffered|shared) (?:the same|a similar) fate|bit the dust|joined (?:it|them) on the list|(?:was|were) (?:also|next) to go)\b"
)
_SO_WERE = re.compile(r"(?:^|[,;:] |\band )so (?:too )?(?:were|was|are|is) (?!(?:far|close|near|good|bad|much|many|well)\b)")
""" "A v B was called off; so were C's visit and the trip to D"."""


def same_fate(reading: Reading, claims: list[Claim]) -> None:
    """ "A v B soon followed and C's game with D went the same way": after a match that was called off these were too."""
    so_were = _SO_WERE.search(reading.tagged) if "so" in reading.words else None
    if so_were or _SAME_FATE.search(reading.tagged):
        for claim in claims:
            if claim.score is None and claim.winner is None and (so_were is None or reading.to_tagged(claim.at) > so_were.start()):
                claim.status = "postponed"
