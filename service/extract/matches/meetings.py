# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Matches told without a result, by a noun for a match or by a stage: "the game against B", "the visit of B", "the semi-final at the ground of
B". The further ones of "games against B, C and D" are read by ``listed_opponents``.
"""

import re
from collections.abc import Iterator
from typing import Literal

from service.extract.dates import DatePhrase
from service.extract.matches.claim import Claim, Status, host_at, key_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.frames import Frame
from service.extract.matches.governed import PERSONAL, opens_next_clause
from service.extract.matches.listed_opponents import listed_opponents, listed_too
from service.extract.matches.met_and_won import came_and_won, one_of, who_met, won_it
from service.extract.matches.opponents import named_beside
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import AGAINST, AT_VENUE, BETWEEN, OR_ANOTHER, SCORE_BEFORE, VISIT_OF, VISIT_TO, score_after
from service.extract.matches.scores import ScoreMention
from service.extract.matches.series import in_a_series
from service.extract.matches.stages import StageMention
from service.extract.matches.subjects import owner_of, subject_of
from service.extract.matches.subjects_after import awaited_by, of_his_side
from service.extract.matches.tense import NEGATED, cued_status, is_ahead
from service.extract.matches.trips import FOR_THE_WINNERS, TRIPS, VISITS, are_fixtures, unless_past
from service.extract.names import CompetitionMention
from service.extract.national import is_nation


def stage_claims(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    for mark in reading.marks:
        if mark.tag in "GC":
            yield from _after_mark(reading, discourse, mark)


_GAME = Frame("meets", "match", "noun")


_FOLLOWED = re.compile(
    r"(?:'s)?(?: (?:matches|match|tie|ties|clash|game|games|opener|showdown|date))? (?:against|with|at home to|away to|v|between|at|in(?= (?:the )?«T)) "
)


def _after_mark(reading: Reading, discourse: Discourse, mark: Mark) -> Iterator[Claim]:
    """ "the qualifier against B", "in the Champions League against B": a stage or a competition stands for the match."""
    start, end = reading.tagged_start(mark), reading.tagged_end(mark)
    if isinstance(mark.value, StageMention) and mark.value.group and reading.tagged.startswith((" with ", " alongside "), end):
        return  # "A are in Group C with B": no one match
    if isinstance(mark.value, CompetitionMention) and reading.tagged.startswith(" with ", end) and "friendl" not in mark.value.name.lower():
        return  # "at the bottom of the First Division with B", "up from the League with B"
    if _FOLLOWED.match(reading.tagged, end):
        claim = with_match(reading, discourse, _GAME, reading.tagged[max(0, start - 400) : start], end, mark.start, "game")
        if claim is not None:
            claim.sure = min(claim.sure, 0.8)
            yield claim
            yield from listed_opponents(reading, claim)


_WON_WITH = re.compile(
    r"\b(?:w[io]n|wins|winning|lift(?:s|ed|ing)?|lost|lose|losing|reach(?:es|ed|ing)?|(?:played|appeared|scored|featured) in)\b"
    r"[^.;,«]{0,30}(?:«[CDG]\d+»(?:'s?)?[^.;,«]{0,12}){0,3}$"
)
""" "he won the final with B": the club he was at, not the one he met."""


_TO_WIN = re.compile(r"\b(?:must|can|could|will|should|may|have to|has to|needs? to) (?:\w+ly )?$")
_TEAM_DID = re.compile(rf"«[TE]\d+»(?!{PERSONAL.pattern})(?: \w+){{0,2}} $")


_FLY_FOR = re.compile(
    r"(?:«[TE]\d+»|\b(?:then|and|will|must)) (?:fly|flies|travel|travels|head|heads|go|goes|journey|journeys|jet|jets|trek) (?:off |out |over |back |down |up )?to (?:(?:the )?[a-z]+|«T\d+»)(?: (?:on |in |next |this )?«D\d+»)? for (?:«E\d+»|the|an?|this|that) (?:[\w-]+ |«[CDG]\d+»(?:'s)? ){0,3}$"
)
""" "fly to the coast on Thursday for their clash with A": there."""
_SINCE_THE = re.compile(r"\bsince (?:the|that) (?:[\w-]+ )?$")
""" "the biggest crowd since the visit of A": whenever that was."""
_TO_FOLLOW = re.compile(r" to (?:the )?«[TV]\d+» (?:following|to follow|to come|next|up next)\b")
_OF_TO = re.compile(r" to (?:the )?«[TV](\d+)»(?!'s? )")
""" "the visit of A to B"."""


_TO_GROUND = re.compile(r" to (?:the )?«V(\d+)»")


_A_MANS = (" duty", " career", " debut", " retirement", " break", " clearance", " team-mate")


_ON_CONDITION = re.compile(
    r"\bif (?:they|he|it|«[TEP]\d+») (?:are|is) to (?:earn|set up|book|secure|reach|land|clinch|meet|win|get)\b[^.,;]*$"
    r"|\b(?:rewards?|prizes?),? (?:should|if|provided|assuming)\b[^.;]*$"
)
""" "must get past A if they are to earn a tie with B": B may never be met."""


def with_match(reading: Reading, discourse: Discourse, frame: Frame, left: str, end: int, at: int, word: str) -> Claim | None:
    """ "the game against B", "A's clash with B", "the meeting of A and B", "the visit of B", "a trip to B"."""
    tagged = reading.tagged
    if (word == "contest" and left.endswith(("to ", "will "))) or (word == "international" and tagged.startswith(_A_MANS, end)):
        return None  # a verb, a man's duty
    if _ON_CONDITION.search(left, max(0, len(left) - 90)) or FOR_THE_WINNERS.match(tagged, end):
        return None
    before = SCORE_BEFORE.search(left)
    score = reading.by_number.get(int(before.group(1))) if before else None
    if (between := BETWEEN.match(tagged, end)) and not (word in VISITS and tagged.startswith(" of ", end)):
        one_mark, other_mark = reading.by_number[int(between.group(2))], reading.by_number[int(between.group(4))]
        other = discourse.team(other_mark)
        one = discourse.team(one_mark, other) or discourse.other(other) or named_beside(reading, other)
        if one and other and one != other:
            score = score or score_after(reading, between.end())
            if score is None and in_a_series(reading, word, left, other_mark):
                return None
            whose = _WINNERS.search(left)
            told = left[: whose.start()] if whose and "«T" not in whose.group() else left  # "the winners of the tie between A and B"
            made = meeting(reading, frame, told, (one, one_mark, other, other_mark), at, score)
            if made and isinstance(one_mark.value, Epithet) and one_mark.value.kind == "hosts":
                made.home, made.home_mark = one, one_mark
            return made
    home: Literal["subject", "object", ""] = ""
    mark: Mark | None = None
    if word == "visit" and tagged.startswith(" of ", end) and _SINCE_THE.search(left, max(0, len(left) - 20)):
        return None
    if word in VISITS and (of := VISIT_OF.match(tagged, end)):
        mark, home = reading.by_number[int(of.group(2))], "subject"
        if (to := _OF_TO.match(tagged, of.end())) is not None:
            place = reading.by_number[int(to.group(1))]
            host = host_at(place)
            guest = discourse.team(mark, host)
            if host is not None and guest is not None and host in discourse.reader.teams and host != guest:
                host_mark = place if place.tag == "T" else None
                visit = Frame("meets", "match", "noun", (), "subject")
                return unless_past(meeting(reading, visit, left, (host, host_mark, guest, mark), at, score), at)
    elif word in TRIPS and (to := VISIT_TO.match(tagged, end)) and "«V" not in to.group():
        mark, home = reading.by_number[int(to.group(2))], "object"
    elif word in TRIPS and (to := _TO_GROUND.match(tagged, end)):
        ground = reading.by_number[int(to.group(1))]
        key = host_at(ground)
        subject = awaited_by(reading, discourse, to.end(), key) or owner_of(reading, discourse, left, key)
        subject = subject or subject_of(reading, discourse, left, key)
        if key is None or key not in discourse.reader.teams or subject is None:
            return None
        made = meeting(reading, Frame("meets", "match", "noun", (), "object"), left, (*subject, key, ground), at, score)
        if made is not None and score_after(reading, to.end()) is None:
            won_it(made, left, ground)
        return unless_past(made, at)
    elif (match := AGAINST.match(tagged, end)) and not opens_next_clause(reading, match):
        if match.group(2) == "in" and _abroad(reading, discourse, left, match):
            mark = reading.by_number[int(match.group(4))]
            key = key_of(mark)
            abroad = owner_of(reading, discourse, left, key)
            frame_abroad = Frame("meets", "match", "noun", (), "object")
            return meeting(reading, frame_abroad, left, (*abroad, key, mark), at, score) if abroad else None
        if match.group(2) not in ("against", "with", "at", "away to", "at home to", "at home against", "home to", "away at", "v", "to"):
            return _at_ground(reading, discourse, left, end, at, score)
        if (
            match.group(2) == "with"
            and (won := _WON_WITH.search(left, max(0, len(left) - 70)))
            and not _TEAM_DID.search(left[: won.start()])
            and not (won.group().startswith("win ") and _TO_WIN.search(left, 0, won.start()))
        ):
            return None
        mark = reading.by_number[int(match.group(4))]
        home = "object" if match.group(2) in ("at", "away to", "away at") else "subject" if "home" in match.group(2) else ""
        if match.group(2) == "to" or "«S" in match.group(1) or re.search(r"\b(?:defeat|win|victory|draw|loss|goals?)\b", match.group(1)):
            return None
    if left.endswith("home ") and not home:
        home = "subject"
    elif left.endswith("away ") and not home:
        home = "object"
    if mark is None:
        return _at_ground(reading, discourse, left, end, at, score)
    if score is None and in_a_series(reading, word, left, mark):
        return None
    other = discourse.team(mark)
    subject = (
        (of_his_side(reading, left, reading.tagged_end(mark), other) if mark.start >= at else None)
        or one_of(reading, mark)
        or (awaited_by(reading, discourse, reading.tagged_end(mark), other) if mark.start >= at else None)
        or who_met(reading, discourse, mark)
        or owner_of(reading, discourse, left, other)
        or subject_of(reading, discourse, left, other)
    )
    if is_nation(other) and (subject is None or not discourse.alike(subject[0], other)):
        country = discourse.only_nation(other)  # a club's man in his country's match
        subject = (country, None) if country is not None else subject
    if other is not None and (subject is None or (subject[1] is None and listed_too(reading, mark, subject[0]))):
        squad = _ITS_SQUAD.search(left)
        own = key_of(reading.by_number[int(squad.group(1))]) if squad else None
        besides = own if own is not None and discourse.may_meet(own, other) else None
        main = besides or (discourse.topic_besides({key_of(each) for each in reading.of("T")}, other) if _SQUAD.search(left) else None)
        subject = (main, None) if main is not None else subject
    if word in TRIPS and home == "object" and is_nation(other) and mark.tag == "T" and not owner_of(reading, discourse, left, other):
        visitor = subject_of(reading, discourse, left, None)
        if visitor is not None and not is_nation(visitor[0]) and other is not None:  # "a trip to Austria to face B"
            subject, other = visitor, discourse.club_in(other, visitor[0])
    if subject is None or other is None or subject[0] == other:
        return None
    if word in TRIPS and discourse.here and _TO_FOLLOW.match(tagged, end):
        host = discourse.homes.get(frozenset(discourse.here[-1]))
        if host == next(iter(discourse.reader.teams)) and subject[0] in discourse.here[-1] and discourse.alike(host, other):
            subject = (host, None)  # "B are at A's ground tomorrow and, with a visit to C following, ...", where the article begins with A
    if word in ("trips", "visits") and not are_fixtures(reading, left):
        return None
    made = meeting(reading, Frame("meets", "match", "noun", (), home), left, (*subject, other, mark), at, score)
    if made is not None and made.score is None and " for " in left and _FLY_FOR.search(left, max(0, len(left) - 110)):
        made.status, made.home, made.home_mark = "scheduled", other, mark
    if made is not None and made.score is None and mark.number in reading.by_number:
        won_it(made, left, mark)
    if made is not None and mark.number in reading.by_number and _ENDED.match(reading.tagged, reading.tagged_start(mark)):
        made.status = "finished"
        return made
    return unless_past(made, at) if word in TRIPS else made


_ITS_SQUAD = re.compile(r"«T(\d+)»(?:'s?)? (?:[\w-]+ )?(?:squad|party|pool|set-up|camp|ranks|line-up)\b(?:[^«;]|«[CGDV]\d+»)*$")
""" "is back in the A squad for the games against B and C"."""
_SQUAD = re.compile(r"\b(?:squad|party|pool|call(?:s|ed)? up|nam(?:ed|es?|ing))\b")
""" "the coach named his squad for the games against A and B": of the team that the article is about."""


_ENDED = re.compile(r"«T\d+»(?: «D\d+»| on «D\d+»)? (?:ended|finished|resulted|brought|yielded|produced)\b")
""" "A's trip to B ended in defeat"."""


_STAGE_BEFORE = re.compile(r"«G(\d+)»$")


def _at_ground(reading: Reading, discourse: Discourse, left: str, end: int, at: int, score: Mark | None) -> Claim | None:
    """ "United's players in the semi-final at Stamford Bridge": the ground tells the other team."""
    venue = AT_VENUE.match(reading.tagged, end)
    if venue is None or venue.group(1).count(" ") > 2 or reading.tagged.endswith("s", 0, end):
        return None
    named = _STAGE_BEFORE.search(reading.tagged, 0, end)
    stage = reading.by_number[int(named.group(1))].value if named is not None else None
    if isinstance(stage, StageMention) and stage.stage == "final" and stage.leg is None:
        return None  # a final is at nobody's home
    ground = reading.by_number[int(venue.group(2))]
    home = host_at(ground)
    subject = subject_of(reading, discourse, left, home)
    if home is None or home not in discourse.reader.teams or subject is None or subject[1] is None or _pronominal(subject[1]):
        return None
    if subject[0] == home or any(key_of(mark) == home for mark in reading.of("T")):
        return None
    if (told := _OF_THE_MATCH.search(left, max(0, len(left) - 80))) and any(
        subject[0] in pair and key_of(reading.by_number[int(told.group(1))]) in pair for pair in discourse.here
    ):
        return None  # "needed extra time to beat B in the semi-final at C Park"
    claim = meeting(reading, Frame("meets", "match", "noun"), left, (*subject, home, ground), at, score)
    if claim is not None:
        claim.other_mark, claim.home, claim.home_mark, claim.sure = None, home, ground, 0.7
    return claim


_OF_THE_MATCH = re.compile(
    r"«T(\d+)» (?:«S\d+» )?in (?:the |an? |«E\d+» )?(?:«[CD]\d+»(?:'s)? |[\w-]+ ){0,4}(?:«G\d+»|tie|game|match|replay|final)? ?$"
)
_A_MAN = re.compile(r"«P\d+»,? (?:who )?(?:\w+ ){0,3}$")


def _abroad(reading: Reading, discourse: Discourse, left: str, match: re.Match[str]) -> bool:
    """ "Finland's qualifier in the Czech Republic": the country is the other side."""
    mark = reading.by_number[int(match.group(4))]
    if mark.tag != "T" or not is_nation(key_of(mark)):
        return False
    owner = owner_of(reading, discourse, left, key_of(mark))
    return owner is not None and is_nation(owner[0])


_PAYS = re.compile(r"\b(?:pay|pays) (?:a|another|their|its) (?:\w+ )?$")


def _long_ago(reading: Reading) -> bool:
    days = [mark.value for mark in reading.of("D") if isinstance(mark.value, DatePhrase)]
    return any(day.direction == "past" or (day.year is not None and day.day is None) for day in days)


_SETS_UP = re.compile(
    r"\b(?:to (?:earn|set up|book|secure|clinch|seal|land)|earning|setting up|booking|securing|clinching|sealing) (?:themselves |itself )?(?:an? |the |their )(?:[\w-]+ |«[CGD]\d+»(?:'s)? ){0,4}$"
)
""" "won on penalties to earn a tie against B"."""


_MIGHT = re.compile(r"\b(?:could|might|may|would)(?: (?:well|yet|still|then|also|now|even|instead|potentially|possibly))? $")
""" "could face B": not yet known."""


_WINNERS = re.compile(
    r"\b(?:winners?|losers?) (?:of|from|between) (?!(?:the )?(?:[\w-]+ )?(?:cup|title|trophy|league|shield|«C\d+»))[^.;]*$"
)


_THE_WINNERS = re.compile(
    r"\b(?:(?:the|awaits?|await|awaiting) (?:eventual |aggregate |lucky )?(?:winners?|victors?|losers?|survivors?)|whoever (?:wins|loses|prevails|comes through|goes through|advances))\b"
    r"(?! (?:of|from|between|over)\b)[^«.;,:]{0,40}(?:«D\d+»[^«.;,:]{0,12})?$"
)
""" "the winners will meet B in the final": nobody yet."""


def _undecided(reading: Reading, left: str, one: Mark | None, other: Mark) -> bool:
    """ "the winners of A and B will meet C", "A or B meet C": a side not yet known."""
    if _THE_WINNERS.search(left[-70:]):
        return True
    if _WINNERS.search(left) and not (one is not None and one.tag == "T" and left.rstrip().endswith("»")):
        return True
    for mark in (one, other):
        if mark is None or mark.tag != "T" or mark.number not in reading.by_number:
            continue
        at, end = reading.tagged_start(mark), reading.tagged_end(mark)
        if OR_ANOTHER.match(reading.tagged, end) or re.search(r"«T\d+» or $", reading.tagged[max(0, at - 12) : at]):
            return True
    return False


def _pronominal(mark: Mark) -> bool:
    return isinstance(mark.value, Epithet) and mark.value.kind != "of_team"


_NOW_DOES = re.compile(
    r"\b(?:plays?|returns?|resumes?|continues?|heads?|travels?|goes|starts?|begins?|opens?|faces?|meets?|hosts?|visits?|are|is)\b[^.;]*, (?:\w+ )?$"
)
""" "A play in the cup on Wednesday, hosting B": of the time of the verb before."""


def _ways(reading: Reading) -> list[str | None]:
    """Whether the days of the sentence lie behind or ahead."""
    return [mark.value.direction for mark in reading.of("D") if isinstance(mark.value, DatePhrase)]


def meeting(
    reading: Reading,
    frame: Frame,
    left: str,
    teams: tuple[str, Mark | None, str, Mark],
    at: int,
    score: Mark | None,
    after: int | None = None,
) -> Claim | None:
    one, one_mark, other, other_mark = teams
    if _undecided(reading, left, one_mark, other_mark):
        return None
    if frame.home and frame.tense != "noun" and (one_mark.tag == "P" if one_mark is not None else _A_MAN.search(left)):
        return None  # "Rooney travels to Italy"
    if frame.tense != "noun" and (NEGATED.search(left[-30:]) or _MIGHT.search(left[-30:])):
        return None
    if frame.tense == "noun" and re.search(r"\bhoped (?:to|for)\b", left[-50:]):
        return None
    status: Status
    if frame.tense in ("base", "present") and not re.search(r"\b(?:did|did not|last|didn't) (?:\w+ )?$", left[-24:]):
        score = None  # "A host B, trailing 1-0 from the first leg"
    value = score.value if score else None
    if isinstance(value, ScoreMention) and value.kind == "final":
        status = "finished"
    elif frame.tense == "past":
        status = "scheduled" if re.search(r"\b(?:to be|being|will be|are) $", left[-12:]) else "finished"
    elif frame.tense in ("base", "present"):
        status = "finished" if re.search(r"\b(?:did|when they last|last) (?:\w+ )?$", left[-24:]) else "scheduled"
        if (re.search(r"\b(?:hoped to|wanted to|had to) $", left[-12:]) and "past" in _ways(reading)) or re.search(
            r"\bwere about to $", left[-16:]
        ):
            status = "finished"
    elif frame.tense == "ing" and _NOW_DOES.search(left[-90:]) and "past" not in _ways(reading):
        status = "scheduled"
    else:
        position = reading.to_tagged(at)
        there = reading.tagged_start(other_mark) if other_mark.start >= at else position
        ahead = _PAYS.search(left[-20:]) or (_SETS_UP.search(left[-60:]) and not _long_ago(reading))
        status = "scheduled" if ahead or is_ahead(reading.tagged[position:there]) else cued_status(reading, position)
    claim = Claim(reading, at, one, other, one_mark, other_mark, status, f"meets {frame.shape}", 0.85 if one_mark else 0.7)
    if status == "finished" and score is not None and isinstance(value, ScoreMention) and value.kind == "final":
        between = reading.tagged[after or 0 : reading.tagged_start(score)][-40:] if after else ""
        if re.search(r"\b(?:losing|lost|beaten|defeated)\b", between):
            claim.winner = "other"
        elif re.search(r"\b(?:winning|won|beating)\b", between):
            claim.winner = "one"
        elif value.level:
            claim.winner = "draw"
        if claim.winner:
            set_score(claim, score, claim.winner)
            claim.winner_span = (score.start, score.end)
            trail = reading.tagged[reading.tagged_start(score) :].split("»", 1)[1][:12]
            if trail.startswith(" away"):
                claim.home, claim.home_mark = other, score
            elif trail.startswith(" at home"):
                claim.home, claim.home_mark = one, score
    if after is not None:
        came_and_won(claim, after)
    if frame.home:
        claim.home = one if frame.home == "subject" else other
        claim.home_mark = one_mark if frame.home == "subject" else other_mark
    return claim
