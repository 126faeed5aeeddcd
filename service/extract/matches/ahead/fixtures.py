# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches to come, told by who goes where: "A are due at B", "when B visit", "next up are B", "tomorrow it is B away".

Where nothing but the opponent is told ("B up next"), that is ``coming``'s business; trips in other words ("takes his men to B") are
``visits_ahead``'s, several opponents in one breath ``several_ahead``'s.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from service.extract.matches.claim import Claim, Status, host_at, key_of, new_claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.subjects import owner_of, subject_of
from service.extract.matches.tense import cued_at_home, cued_status
from service.extract.names import VenueMention
from service.extract.searched import searched

_VISITORS = re.compile(r"«T(\d+)» (?:are|were|will be|come as) (?:the guests|«E(\d+)»)(?: (?:to|at) (?:the )?«V(\d+)»)?")


_NEXT_UP = re.compile(
    r"\bnext (?:up|for \S+|come|comes|opponents?|in line|on the (?:list|agenda|horizon|menu)|to (?:come|arrive|visit))(?: [^«.;]{0,30}(?:«[TEDCG]\d+»[^«.;,]{0,20}){0,3}(?:, [^«.;,]{3,50}, )?)?(?:is|are|come|comes|will be) (?:(?:\w+ ){0,3}?|(?:(?!trip|visit|journey|game|match|tie|clash|fixture|meeting|date|test)[\w-]+ |«[DCV]\d+»(?:'s)? ){0,7}?(?:against|with) (?:the )?)(?:«T\d+»'s )?«T(\d+)»"
    r"|\bnext (?:up )?(?:for (?:(?:the )?«[TE]\d+»|[a-z' ]{3,25})(?:[^«.;:]{0,20}(?:«[CG]\d+»)?)?)?(?:,[^«.;:,]{3,40},)? ?: (?:the |a trip to |a visit to |a home game (?:with|against) )?«T(\d+)»"
)
_TRIP_THERE = re.compile(
    r"\b(?:trip|visit|journey|away (?:game|match|day|tie|date|fixture)) (?:to|at|against|with) (?:the )?(?:«T\d+»'s )?«T\d+»$"
)
_VISIT_HERE = re.compile(
    r"\b(?:(?:visit|arrival) (?:of|from|by)|home (?:game|match|date|tie|fixture|clash|meeting) (?:with|against|to)) (?:the )?(?:«T\d+»'s )?«T\d+»$"
)
""" "next up is the visit of B", "next up is a trip to B"."""
_FOR_TEAM = re.compile(r"\bnext (?:up |in line |on the \w+ )?for (?:the )?«[TE](\d+)»")


_WILL_VISIT = re.compile(r"«T(\d+)» (?:will visit|visit|visits|are the visitors) (?:on )?«D(\d+)»")


def next_opponents(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "B are the visitors", "next up are B", "B will visit on Saturday"."""
    tagged, marks = reading.tagged, reading.by_number
    for match in _VISITORS.finditer(tagged) if "re " in tagged or " as " in tagged or " be " in tagged else ():
        visitor = marks[int(match.group(1))]
        called = marks[int(match.group(2))].value if match.group(2) else None
        if isinstance(called, Epithet) and called.kind != "visitors":
            continue  # "B are the other English club"
        ground = marks[int(match.group(3))].value if match.group(3) else None
        told = subject_of(reading, discourse, tagged[: match.start()], key_of(visitor)) if discourse.next_pair is None else None
        host = told[0] if told is not None and told[1] is not None else discourse.host_of(key_of(visitor))
        home = ground.home_team_id if isinstance(ground, VenueMention) else host
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
            claim.home, claim.home_mark = home, marks[int(match.group(3))] if match.group(3) else visitor
            yield claim
    for pattern, needed, rule in ((_NEXT_UP, "next ", "next up"), (_WILL_VISIT, "visit", "will visit")):
        for match in pattern.finditer(tagged) if needed in tagged else ():
            mark = marks[int(match.group(1) or match.group(2))]
            team = discourse.focus if discourse.focus != key_of(mark) else discourse.other(key_of(mark))
            if rule == "next up":
                owner = owner_of(reading, discourse, tagged[: match.start()], key_of(mark))
                won = discourse.winner if discourse.winner in (discourse.first_pair or ()) else None
                team = owner[0] if owner else won or team
                if (of := _FOR_TEAM.match(tagged, match.start())) is not None:
                    team = discourse.team(marks[int(of.group(1))], key_of(mark)) or team
            elif discourse.reader.counts:
                counts = discourse.reader.counts
                team = team or max((key for key in counts if key != key_of(mark)), key=lambda key: counts[key], default=None)
            if team and team != key_of(mark):
                at = reading.to_text(match.start()) if rule == "next up" else mark.start
                claim = Claim(reading, at, team, key_of(mark), None, mark, "scheduled", rule, 0.75)
                if rule == "will visit":
                    claim.home = team
                elif "hosts" in match.group() or _TRIP_THERE.search(match.group()):
                    claim.home, claim.home_mark = key_of(mark), mark
                elif _VISIT_HERE.search(match.group()):
                    claim.home, claim.home_mark = team, mark
                yield claim


_DUE_AT = re.compile(
    r"«[TE](\d+)»,?(?: who| which)? (?:are|is) (?:due |away |back |next )?(?:at|to) (?:the )?«([TV])(\d+)»(?!'s? )(?! or «)"
)
""" "A, who are due at B", "A are at the ground of B" """


_COMING = re.compile(
    r"\b(?:when|before|as|until) «T(\d+)» (?:will )?(?:(?:visit|visits|come to town|come calling|are in town|come to visit)\b(?! (?:the )?«)"
    r"|(?:visit|come to|comes to|arrive at|pay a visit to|are the visitors to|make the trip to) (?:the )?(?:«V(\d+)»|[a-z])"
    r"|(?:calls?|comes?|arrives?|turns? up|drops? in|calls? in|rolls? up)(?=,? (?:on |this |next |in )?(?:the )?«D\d+»|[.,;]|$))"
)
""" "when B visit": to the team spoken of."""


def fixture_claims(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "A are due at B", "when B visit": the ground or the visitors tell a match to come."""
    tagged, marks = reading.tagged, reading.by_number
    for match in _DUE_AT.finditer(tagged) if " at " in tagged or " to " in tagged else ():
        mark, place = marks[int(match.group(1))], marks[int(match.group(3))]
        home = host_at(place)
        one = discourse.team(mark, home)
        if one is None or home is None or one == home or home not in discourse.reader.teams or not discourse.alike(one, home):
            continue
        claim = Claim(reading, mark.start, one, home, mark, place if place.tag == "T" else None, "scheduled", "due at", 0.85)
        claim.home, claim.home_mark = home, place
        yield claim
    comes = "visit" in tagged or "come" in tagged or "town" in tagged or "arrive" in tagged or " trip " in tagged or " call" in tagged
    for match in _COMING.finditer(tagged) if comes else ():
        mark = marks[int(match.group(1))]
        if mark.number in discourse.objects:
            continue
        subject = subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        ground = marks[int(match.group(2))].value if match.group(2) else None
        if isinstance(ground, VenueMention) and ground.home_team_id in discourse.reader.teams:
            subject = (ground.home_team_id or "", None)
        if subject is not None and discourse.may_meet(subject[0], key_of(mark)):
            claim = Claim(reading, mark.start, subject[0], key_of(mark), subject[1], mark, "scheduled", "coming", 0.8)
            claim.home, claim.home_mark = subject[0], mark
            yield claim


_AWAITS = re.compile(
    r"«T(\d+)»,? (?:who |which |now )?(?:await|awaits|lie in wait|lies in wait)\b"
    r"(?: (?:the |either )?«T(\d+)»(?!'s? )(?! or «))?"
    r"(?! (?:the|its|their|«E\d+»|a|an|news|further)? ?(?:winners?|opponents?|draw|outcome|results?|fate|decision|verdict|news|call|reply))(?! (?:the |either )?«T)"
)
""" "B, who await them on Friday", "A await B"."""


_TRIP_WHERE = re.compile(
    r"\b(?:trip|trips|visit|travel(?:s|led|ling)?|journey|go|goes|head|heads|fly|flight) (?:away )?to [a-z]+(?: [a-z]+)?,? where (?:the )?$"
)
""" "the trip to Oldtown, where B lie in wait": B are at home."""
_AWAITS_AFTER_ALL = re.compile(
    r"(?:^|[:;] |, (?:and|but|while|where) )(?:the )?«T(\d+)», (?!«D\d+»,)(?:[^;:.]{3,160}?),? (?:(?:now|then|also|will) )?(?:await|awaits|lie in wait|lies in wait|be waiting|are waiting|stand in (?:the|«E\d+»|his|her) way)"
    r"(?! (?:the|its|«E\d+»|a|an|news|further|with)\b)(?=,? (?:in|at|on|next|there|«D\d+»)|[.,;]|$)"
)
""" "B, 3-0 winners over C earlier in the day, await on Tuesday"."""


_HOSTS_LEG = re.compile(r"«T(\d+)»,? (?:(?:which|who|and) )?(?:will )?(?:hosts?|stages?) (?:the )?«G(\d+)»")
""" "B, which hosts the first leg"."""


_AT_ON = searched(
    r"(?:,(?: this time| again| also)?|\b(?:play|action|duty|business)) (at|away to|at home to) (?:the )?«T(\d+)» (?:on |this )?«D\d+»"
)
""" "are in action as well, at B on Saturday"."""


_TO_DO = ("likely to ", "fit to ", "able to ", "ready to ", "expected to ", "due to ", "set to ", "hoping to ", "hopes to ")
""" "he was unlikely to play at B on Sunday": ahead, whenever it was said."""
_WHERE_VISITORS = re.compile(r"\bat «T(\d+)», where «T(\d+)» (?:were|are|will be) (?:the )?(?:visitors|guests|«E\d+»)")


def further_fixtures(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """Matches to come of the team that the article is about, where only the other side is named."""
    tagged, marks = reading.tagged, reading.by_number

    def ahead(mark: Mark, rule: str, home: bool | None) -> Claim | None:
        key = key_of(mark)
        host = discourse.focus if discourse.focus != key and discourse.focus else discourse.host_of(key)
        if host is not None and not discourse.alike(host, key):
            host = discourse.first_nation(key)  # a club's man, in his country's match
        if host is None or host == key:
            return None
        claim = Claim(reading, mark.start, host, key, None, mark, "scheduled", rule, 0.7)
        if home is not None:
            claim.home, claim.home_mark = (host if home else key), mark
        return claim

    for match in _AWAITS.finditer(tagged) if "wait" in tagged else ():
        one, other = marks[int(match.group(1))], marks[int(match.group(2))] if match.group(2) else None
        if tagged.endswith((" or ", " or the "), 0, match.start()):
            continue
        if other is None:
            claim = ahead(one, "awaits", False if _TRIP_WHERE.search(tagged, 0, match.start()) else None)
        else:
            claim = new_claim(reading, one, other, one.start, "scheduled", "awaits", 0.85) if key_of(one) != key_of(other) else None
        if claim is not None:
            yield claim
    for match in _AWAITS_AFTER_ALL.finditer(tagged) if "wait" in tagged or "stand in" in tagged else ():
        claim = ahead(marks[int(match.group(1))], "awaits", None)
        if claim is not None:
            winner = discourse.winner
            new = discourse.focus_paragraph != reading.paragraph and winner is not None and winner not in (claim.other, claim.one)
            if new and winner is not None and claim.one in (discourse.first_pair or ()) and discourse.alike(winner, claim.other):
                claim.one = winner  # who lost meets nobody more
            yield replace(claim, other_mark=None, at=reading.to_text(match.end() - 5))
    for match in _HOSTS_LEG.finditer(tagged) if "G" in reading.tags else ():
        if (claim := ahead(marks[int(match.group(1))], "hosts the leg", False)) is not None:
            yield claim
    for match in _AT_ON.finditer(tagged) if "D" in reading.tags else ():
        mark = marks[int(match.group(2))]
        subject = subject_of(reading, discourse, tagged[: match.start()], key_of(mark))
        if subject is not None and subject[1] is not None and subject[1].tag == "T" and discourse.alike(subject[0], key_of(mark)):
            at = reading.to_text(match.start())
            present = re.search(r"\b(?:are|is|will|go|goes|plays?)\b", tagged[max(0, match.start() - 60) : match.start(1)])
            to_do = tagged.endswith(_TO_DO, 0, match.start())
            status: Status = "scheduled" if present or to_do else cued_status(reading, match.start())
            claim = Claim(reading, at, subject[0], key_of(mark), subject[1], mark, status, "at on", 0.75)
            claim.home = subject[0] if "home" in match.group(1) else key_of(mark)
            yield claim
    for match in _WHERE_VISITORS.finditer(tagged) if ", where " in tagged else ():
        home, visitor = marks[int(match.group(1))], marks[int(match.group(2))]
        status = "finished" if "were" in match.group() else "scheduled"
        claim = Claim(reading, visitor.start, key_of(home), key_of(visitor), home, visitor, status, "where visitors", 0.85)
        claim.home, claim.home_mark = key_of(home), home
        yield claim


_AT_HOME_TO = re.compile(
    r"(?<!com)(?<!coming )(?<!came )(?<!come )(?<!comes )(?<!going )(?<!go )(?<!went )(?<!return )(?<!returned )(?<!returning )(?<!back )\b(at home to|at home against|away to|away at|away against|home to) (?:(?:the|fellow|struggling) )?«T(\d+)»(?!'s? )(?! or «)"
)


def at_home_claims(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """ "finish at home to B": the place tells the match."""
    tagged, marks = reading.tagged, reading.by_number
    for match in _AT_HOME_TO.finditer(tagged) if "home " in tagged or "away " in tagged else ():
        mark = marks[int(match.group(2))]
        before = tagged[max(0, match.start() - 45) : match.start()]
        if _RESULT_BEFORE.search(before) or (match.group(1) in ("away at", "away against") and not _PLAYED.search(before)):
            continue
        left, named = tagged[: match.start()], _WHOSE_NEXT.search(tagged, max(0, match.start() - 60), match.start())
        whose = marks[int(named.group(1) or named.group(2))] if named is not None else None
        subject = (key_of(whose), whose) if whose is not None else subject_of(reading, discourse, left, key_of(mark))
        if subject and subject[0] != key_of(mark):
            at = reading.to_text(match.start())
            claim = Claim(reading, at, subject[0], key_of(mark), subject[1], mark, cued_at_home(reading, match.start()), "at home to", 0.85)
            claim.home, claim.home_mark = (subject[0], subject[1]) if "home" in match.group(1) else (key_of(mark), mark)
            yield claim


_IN_THE_DUGOUT = re.compile(
    r"\b(?:be|sit|stay|remain|return|is|take charge|takes charge|take the team|takes the team|make «E\d+» bow|take (?:his|her|«E\d+») (?:place|seat))(?: back| again)?"
    r"(?: (?:on the (?:bench|touchline|sidelines)|in the (?:dug-?out|technical area|stands?|opposite dug-?out)))? (?P<at>at(?: home to)?|away (?:at|to)|against) (?:the )?«T(?P<other>\d+)»(?!'s? ) (?:on )?«D\d+»"
)
""" "his assistant will be on the bench at B on Tuesday": a match of his team."""
_WHO = re.compile(r"(?<=»), (?:who|whose) [^;.]{3,80}?,(?= (?:will|is|takes|are)\b| $)")
_THERE = (
    " dugout ",
    " dug-out ",
    " bench ",
    " touchline ",
    " charge ",
    " the team ",
    " technical area ",
    " stand ",
    " stands ",
    " sidelines ",
)


def in_the_dugout(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The match to come at which somebody will be in charge, or watch."""
    if not ("T" in reading.tags and "D" in reading.tags and any(map(reading.tagged.__contains__, _THERE))):
        return
    for match in _IN_THE_DUGOUT.finditer(reading.tagged):
        other = reading.by_number[int(match["other"])]
        if not any(word in match.group() for word in _THERE) or not (
            match.group().startswith("takes") or cued_status(reading, match.start()) == "scheduled"
        ):
            continue
        subject = subject_of(reading, discourse, _WHO.sub(" ", reading.tagged[: match.start()]), key_of(other))
        if subject is not None and discourse.may_meet(subject[0], key_of(other)):
            at = reading.to_text(match.start())
            claim = Claim(reading, at, subject[0], key_of(other), subject[1], other, "scheduled", "meets match", 0.75)
            if match["at"] == "at home to":
                claim.home, claim.home_mark = subject
            elif match["at"] != "against":
                claim.home, claim.home_mark = key_of(other), other
            yield claim


_WHOSE_NEXT = re.compile(
    r"«T(\d+)»'s? next (?:[\w-]+ |«C\d+» ){1,3}(?:is|are|will be|comes) $|\bwith (?:the )?(?:[\w-]+ ){0,2}«T(\d+)» (?:also |then |only )?(?:playing|facing a game|who (?:play|are)) $"
)
""" "After the B game, A's next assignment is away to C", "with A playing at home to C"."""
_PLAYED = re.compile(r"\b(?:play(?:s|ed|ing)?|open(?:s|ed|ing)?|games?|match(?:es)?|fixtures?|ties?|season|campaign) $")
""" "played away at B", not "passed away at B"."""
_RESULT_BEFORE = re.compile(
    r"\b(?:defeat|win|victory|draw|loss|lost|won|drew|beaten|tie|«S\d+»)(?: \w+){0,2} $|«S\d+» $"
    r"|\b(?:drop|shed|surrender|squander|collect|rescu|salvag|secur|earn|claim|pick|gain)\w*(?: \w+){1,4} points? $"
)
