# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Results that name one side only: "A lost 2-0", "a 3-1 win". Who the other one was follows from the sentence or from what was told before."""

import re

from service.extract.dates import DatePhrase
from service.extract.folding import fold
from service.extract.knowledge import knowledge
from service.extract.matches.claim import Claim, host_at, key_of, other_of, result_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.frames import Frame
from service.extract.matches.own_towns import club_met_in, is_town_of, nation_met_in
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import PRIZE_TIE
from service.extract.matches.results.sides_unsaid import (
    named_besides,
    named_last,
    new_here,
    only_one_so_far,
    where_they_came,
    who_met_others_too,
)
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import StageMention
from service.extract.matches.strangers import meets_stranger
from service.extract.names import CompetitionMention
from service.extract.national import is_nation, nation_id

_THEIR_GOAL = re.compile(r"«T\d+»'s? (?:[\w-]+ ){0,2}(?:goals?|equali[sz]er|opener|defence|goalkeeper|keeper|players|fans)\b")
"""The other team of a match is there in its goal: "at fault for B's goal in A's 5-1 win"."""


_EXPENSE = re.compile(r"«T\d+»'s? expense\b")
_CLAUSE = re.compile(r";|, (?:and|but|who|which|where) | (?:while|but) ")


_AND_THE_WIN = re.compile(r", and (?:an?|the|that|«E\d+») (?:[\w-]+ )?«S\d+» $")
""" "X scored twice at B, and a 3-2 win took them top": there."""


_IN_TOWN = re.compile(r"[^.;:\n]{0,60}?\bin ([A-Z][\w'’-]+)")


def _nation_of_town(reading: Reading, discourse: Discourse, visitor: str, at: int) -> str | None:
    """ "Senegal won 3-2 in Kinshasa": the one other country of the article that has the town."""
    match = _IN_TOWN.match(discourse.reader.document.text, at, reading.end) if is_nation(visitor) else None
    codes = knowledge().cities.get(fold(match.group(1)).strip(), frozenset()) if match else frozenset()
    return nation_met_in(discourse.reader, visitor, codes)


_IN_A_TOWN = re.compile(r"[^.;:,\n«]{0,24}?\b[Ii]n ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})")

_FRONTED_TOWN = re.compile(r"(?:[A-Z][a-z]+,? (?:[a-z]+,? )?)?[Ii]n ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})(?:,| on )")
""" "In Bergen, A lost 2-0"."""


def _town_told(reading: Reading, discourse: Discourse, at: int) -> str:
    """The folded town that stands right behind the result or opens the sentence, "" where there is none."""
    text = discourse.reader.document.text
    match = _IN_A_TOWN.match(text, at, reading.end) or _FRONTED_TOWN.match(text, reading.start, at)
    words = fold(match.group(1)).split() if match else []
    return next((name for cut in range(len(words), 0, -1) if (name := " ".join(words[:cut])) in knowledge().cities), "")


def _nobodys(discourse: Discourse, one: str, other: str, town: str) -> bool:
    """Whether both are clubs, and the town lies in the country of neither."""
    known, codes = knowledge().teams, knowledge().cities[town]
    both = [None if is_town_of(discourse.reader, key, town) else known.get(key) for key in (one, other)]
    return all(team is not None and not team.national and team.country is not None and team.country not in codes for team in both)


_REFERRING = re.compile(r"\b(?:reference to|referring to|recalling|remembering|alluding to|harking back to|with a nod to|mindful of)\b")
""" "We have not forgotten," he said in reference to the final that A won: of his own side."""
_IN_CAPITAL = re.compile(r"[^.;:\n]{0,40}?\bin the ([A-Z][a-z]+) (?:capital|city|port city|port)\b")


def _club_of_capital(reading: Reading, discourse: Discourse, visitor: str, at: int) -> str | None:
    """ "after a 1-1 draw in the Czech capital": the visitor's opponent of that country."""
    match = _IN_CAPITAL.match(discourse.reader.document.text, at, reading.end)
    code = knowledge().places.get(fold(match.group(1)).strip()) if match else None
    return discourse.club_in(nation_id(code), visitor) if code is not None and len(code) == _CODE else None


_CODE = 3
"""Letters of a country's code."""
_ABSOLUTE = re.compile(r", (?:with )?«T\d+» [a-z]+ing (?:out )?(?:an? )?(?:[\w-]+ ){0,2}(?:«S\d+» )?(?:[\w-]+ )?$")
""" "A dropped points, B forcing a goalless draw": B met A."""


_WHERE = re.compile(r"«S(\d+)» (away|at home)\b(?! (?:to|at|against|in))")


_WHERE_TO = re.compile(r"\b(?:at|against|with|(?:away|back|home|return(?:ed|ing)?|escap(?:ed|ing)|emerg(?:ed|ing)) from) (?:the )?$")
""" "came away from B with a 1-1 draw"."""
_LEVEL_WITH = re.compile(r"\b(?:(?:level|tied)(?: on (?:\w+ )?points)?|on (?:\w+ )?points) with (?:the )?(?:[a-z]+ )?$")
""" "win 1-0 to draw level on points with B": a place in the table."""


def _level_with(reading: Reading, team: str) -> bool:
    """Whether the sentence tells nothing else of the team than its place in the table."""
    here = [reading.tagged_start(mark) for mark in reading.of("T") if key_of(mark) == team]
    return bool(here) and all(_LEVEL_WITH.search(reading.tagged, max(0, start - 40), start) for start in here)


_OF_ITS_NOUN = re.compile(
    r" (?:[a-z-]+ )?(?:loss|defeat|reverse|win|victory|draw|stalemate|success|triumph|beating|thrashing) (?:at home |away )?(?:to|by|against|over|with) (?:the )?«T\d+»"
)
""" "slipped to 17th after a 1-0 loss at home to B": the noun tells it."""
_FRONTED = re.compile(r"(?:^|[,;:] |\b(?:and|but|while|as|when) )(?:at|against|with) (?:the )?(?:[\w-]+ )?$")
""" "At B, A lost 1-0"."""
_REPLAY_THERE = re.compile(r"\b(?P<forced>forced |forcing )?(?:an?|the|their) (?:[\w-]+ )?(?:«G\d+»|replay) (?:back )?at (?:the )?$")
""" "earned a replay at B with a 1-1 draw"; to force one may be to have drawn there."""
_HOPES_OF = re.compile(
    r"\b(?:hopes|dreams?|run|record|resistance|streak|ambitions|challenge|interest|adventure|party|celebrations|revival|comeback|unbeaten start) of (?:the )?$"
)
""" "ended the giant-killing hopes of B in a 2-1 win"."""


_FIRST_ONE = re.compile(
    r"\bthe first (?:encounter|meeting|instalment|match of the two)\b"
    r"|\b(?:the|that) (?:last|previous|first|earlier|most recent|other|corresponding|opening|reverse|latest) (?:one|of (?:them|these|those)|such (?:game|meeting|match|tie|derby))\b"
)
""" "A host B in the derby. They won the last one 1-0"."""


_EARLIER_MEETING = re.compile(
    r"\b(?:first|last|previous|earlier|most recent|only other|latest|opening) (?:[\w-]+ |«C\d+» )?(?:meeting|encounter)\b"
)
""" "A won the season's first meeting 2-0": of the two that the article is about."""


_EPIC = re.compile(r"(?:«E\d+» )?(?:\w+ )?«D\d+»(?:'s)? «S\d+» (?:[\w-]+ )?(?:thriller|epic|classic|encounter|clash|derby)\b")
""" "They edged last March's 3-2 thriller": likewise."""


_THEN = re.compile(r"«D(\d+)»(?:'s)? (?:[\w-]+ ){0,2}$")


def _of_then(reading: Reading, score: Mark) -> bool:
    """ "A let a lead slip in January's 2-2 draw": in a preview that is of the two who are to meet again, unless its day is one of late."""
    match = _THEN.search(reading.tagged, 0, reading.tagged_start(score)) if score.number in reading.by_number else None
    day = reading.by_number[int(match.group(1))].value if match else None
    return isinstance(day, DatePhrase) and day.weekday is None and (day.month is not None or "season" in day.text)


_REPEAT = re.compile(r"(?:[-–—,] |\b(?:is|was|be) )a (?:repeat|re-?run|rematch|replay|reprise) of\b")
""" "The final is on Monday. It is a repeat of last year's, which A won 1-0": against whom A play in it."""


_THAT = re.compile(r"(?:that|this) (?:[\w-]+ )?«S\d+» ")
_SHORT = 40


def _of_its_league(reading: Reading, discourse: Discourse, one: str, other: str) -> str:
    """Instead of a club of another country, where none of several countries' cups is told of, the article's one club that plays in the same."""
    teams = discourse.reader.teams
    if one not in teams or other not in teams or teams[one].country in (None, teams[other].country) or is_nation(one):
        return other
    leagues = [mark.value for mark in reading.of("C") if isinstance(mark.value, CompetitionMention) and mark.value.kind == "league"]
    same = [key for key in discourse.reader.clubs if key != one and teams[key].country == teams[one].country]
    return same[0] if len(same) == 1 and leagues and len(leagues) == len(reading.of("C")) else other


_A_MATCH = re.compile(
    r", (?:an? |the )(?:[\w-]+ )?(?:match|game|tie|contest|clash|fixture|derby|encounter|meeting|one)"
    r" (?:that |which |in which )?(?:the )?«[TE]\d+» (?:\w+ ){0,2}$"
)
""" "sent off against B, a match A won 2-1": the one told of just before."""


_JOINT = re.compile(
    r"(?:^|[;:] |, (?:and|while|but|whereas|as) |\b(?:while|but|as|whereas|elsewhere|meanwhile|between),? )(?:[^«;.,]{0,30}, )?(?:both )?(?:the )?«T(\d+)» and (?:the )?«T(\d+)»(?!'s? )(?! «T)"
)
""" "A and B are in the hat, thanks to C's late goal in a 1-1 draw": the two who drew are the ones spoken of."""


def _together(reading: Reading, discourse: Discourse, one: str, position: int) -> tuple[str, ...]:
    """The other one of the two teams that the clause before speaks of together, where ``one`` is one of them."""
    for match in reversed(list(_JOINT.finditer(reading.tagged, 0, position))):
        pair = [key_of(reading.by_number[int(number)]) for number in match.groups()]
        between = [key_of(mark) for mark in reading.of("T") if reading.to_text(match.end() - 1) < mark.start < reading.to_text(position)]
        if one in pair and pair[0] != pair[1] and set(between) <= set(pair) and discourse.alike(*pair):
            return (other_of(pair, one),)
    return ()


_AT_GROUND = re.compile(r"(?:\b(?:win|victory|defeat|loss|draw|hammering|thrashing|beating|reverse|setback))? (?:at|in) (?:the )?«V(\d+)»")


def _on_anothers_ground(reading: Reading, discourse: Discourse, pair: tuple[str, str | None], score: Mark) -> bool:
    """ "After losing 3-0 at C Park, A drew 1-1 with B": not against B, whose ground it is not."""
    match = _AT_GROUND.match(reading.tagged, reading.tagged_end(score)) if score.number in reading.by_number else None
    host = host_at(reading.by_number[int(match.group(1))]) if match else None
    if host is None or host in pair or discourse.reader.counts.get(host) or is_nation(pair[0]):
        return False
    known = knowledge().teams
    return host in known and pair[0] in known and known[host].country == known[pair[0]].country


def _of_another_clause(reading: Reading, start: int, subject: Mark) -> bool:
    """ "A drew at B and C slipped to 17th with a 1-0 loss": the team named at ``start``, B, is of A's match."""
    clause = reading.start <= subject.start and reading.tagged.endswith((" and ", " while ", " but "), 0, reading.tagged_start(subject))
    return clause and subject.tag == "T" and _FRONTED.search(reading.tagged, 0, start) is None


def result_alone(
    reading: Reading, discourse: Discourse, frame: Frame, subject: tuple[str, Mark | None], at: int, score: Mark | None, rule: str
) -> Claim | None:
    """A result that names one team only: the other is named elsewhere in the sentence, or is the one it met before."""
    if score is None or not isinstance(score.value, ScoreMention) or (score.value.kind in ("running", "half_time") and score.start > at):
        return None
    if meets_stranger(reading, discourse, frame.relation, at) or _OF_ITS_NOUN.match(reading.tagged, reading.tagged_end(score)):
        return None
    town = _town_told(reading, discourse, at) if "in" in reading.words else ""
    other = (None if town else only_one_so_far(reading, discourse, subject[0])) or discourse.other(subject[0])
    first = discourse.first_pair
    begun = discourse.focus_paragraph == reading.paragraph and discourse.latest_pair and subject[0] in discourse.latest_pair
    if first and subject[0] in first and (_EPIC.match(reading.tagged) or (not begun and _EARLIER_MEETING.search(reading.tagged))):
        other = other_of(first, subject[0])
    if first and subject[0] in first and first == discourse.next_pair and not discourse.here and _of_then(reading, score):
        other = other_of(first, subject[0])
    again = discourse.here[-1] if discourse.here else discourse.next_pair
    if again and subject[0] in again and _REPEAT.search(reading.tagged, 0, reading.to_tagged(at)):
        other = other_of(again, subject[0])
    latest = discourse.latest_pair
    told_of = (*(first or ()), *(latest or ()))
    if not begun and subject[0] not in told_of and _EARLIER_MEETING.search(reading.tagged) and new_here(reading, discourse, subject[0]):
        other = discourse.lead(subject[0]) or other
    if (
        latest
        and subject[0] in latest
        and (
            _FIRST_ONE.search(reading.tagged)
            or any(isinstance(mark.value, StageMention) and (mark.value.reverse or mark.value.leg == 1) for mark in reading.of("G"))
        )
    ):
        other = other_of(latest, subject[0])
        reverse = any(isinstance(mark.value, StageMention) and mark.value.reverse for mark in reading.of("G"))
        met_here = any(subject[0] in pair for pair in discourse.here)  # "welcome B, and remember the reverse fixture"
        ours = first is not None and (first == discourse.next_pair or not (begun or met_here or discourse.pair is None))
        if reverse and first is not None and ours and subject[0] in first:  # of the one that lies ahead, or that the article is about
            other = other_of(first, subject[0])
    facing = other_of(first, subject[0]) if first and subject[0] in first else None
    if facing is not None and discourse.affiliations.get(discourse.person or "") == facing and _REFERRING.search(reading.tagged):
        other = facing
    position = reading.to_tagged(at)
    capital = _club_of_capital(reading, discourse, subject[0], at)
    if capital is not None and capital != subject[0]:
        claim = result_of(reading, frame.relation, *subject, capital, None, at, score, rule, 0.8)
        claim.home, claim.home_mark = capital, score
        return claim
    if (
        frame.relation == "loss"
        and "V" in reading.tags
        and "G" not in reading.tags
        and _on_anothers_ground(reading, discourse, (subject[0], other), score)
    ):
        return None
    home_club = club_met_in(discourse.reader, subject[0], town) if town else None  # "lost 2-0 in Bergen"
    if home_club is not None and (not discourse.here or any({home_club, subject[0]} == set(pair) for pair in discourse.here)):
        claim = result_of(reading, frame.relation, *subject, home_club, None, at, score, rule, 0.8)
        claim.home, claim.home_mark = home_club, score
        return claim
    for mark in sorted(reading.of("T"), key=lambda mark: (mark.start < at, abs(mark.start - at))):
        key = key_of(mark)
        start = reading.tagged_start(mark)
        if is_nation(key) and not is_nation(subject[0]) and (country := _his_country(reading, discourse, key, start)) is not None:
            subject = (country, None)
        if subject[1] is not None and mark.end <= subject[1].start < at and _of_another_clause(reading, start, subject[1]):
            continue
        if (
            discourse.may_meet(key, subject[0])
            and (_WHERE_TO.search(reading.tagged, max(0, start - 16), start) or _HOPES_OF.search(reading.tagged, max(0, start - 40), start))
            and not _LEVEL_WITH.search(reading.tagged, max(0, start - 40), start)
            and not _CLAUSE.search(_AND_THE_WIN.sub(" ", reading.tagged[slice(*sorted((position, start)))]))
            and not PRIZE_TIE.search(reading.tagged, position, max(position, start))
        ):
            claim = result_of(reading, frame.relation, *subject, key, mark, at, score, f"{rule} in sentence", 0.8)
            if reading.tagged.endswith(("at ", "from "), 0, start) and not _EXPENSE.match(reading.tagged, start):
                replayed = _REPLAY_THERE.search(reading.tagged, max(0, start - 60), start)
                if replayed is None:
                    claim.home, claim.home_mark = key, mark
                elif replayed["forced"] is None:  # they drew at their own ground
                    claim.home, claim.home_mark = subject[0], mark
            return claim
        own_goal = reading.tagged.endswith(("own goal by ", "own goal from "), 0, start)
        if discourse.may_meet(key, subject[0]) and (own_goal or _THEIR_GOAL.match(reading.tagged, start)):
            other = key
    if position < _SHORT and _THAT.match(reading.tagged) and (told := named_last(reading, discourse, subject[0])) is not None:
        other = told
    if (absolute := _ABSOLUTE.search(reading.tagged, max(0, position - 80), position)) and not discourse.here:
        spoken_of = [key for end, key in discourse.subjects if end <= reading.to_text(absolute.start()) and key != subject[0]]
        other = next((key for key in spoken_of if discourse.alike(key, subject[0])), other)
    if _A_MATCH.search(reading.tagged, max(0, position - 70), position):
        before = [key for end, key in ((mark.end, key_of(mark)) for mark in reading.of("T")) if end < at and key != subject[0]]
        other = next((key for key in reversed(before) if discourse.alike(key, subject[0])), other)
    if frame.relation == "draw" and other not in (together := _together(reading, discourse, subject[0], position)):
        other = next(iter(together), other)
    host = _nation_of_town(reading, discourse, subject[0], at)
    if host is not None and not discourse.here:
        claim = result_of(reading, frame.relation, *subject, host, None, at, score, rule, 0.8)
        claim.home, claim.home_mark = host, score
        return claim
    if other is None:
        other = (
            who_met_others_too(reading, discourse, subject)
            or where_they_came(reading, discourse, subject, position)
            or named_besides(reading, discourse, subject[0])
        )
    if other is None and subject[1] is not None and subject[1].tag == "T":
        near = discourse.focus if discourse.focus_paragraph == reading.paragraph and discourse.focus != subject[0] else None
        other = near or discourse.topic(subject[0])
    if other is None and subject[1] is not None and is_nation(subject[0]):
        other = discourse.main_team(subject[0])
    if other is None or _level_with(reading, other):
        return None
    if town and not discourse.here and "G" not in reading.tags and _nobodys(discourse, subject[0], other, town):
        return None
    other = _of_its_league(reading, discourse, subject[0], other)
    claim = result_of(reading, frame.relation, *subject, other, None, at, score, rule, 0.75)
    claim.alone = True
    where = _WHERE.search(reading.tagged) if score.number in reading.by_number else None
    if where and int(where.group(1)) == score.number:
        claim.home, claim.home_mark = (subject[0] if where.group(2) == "at home" else other), score
    return claim


_PLAYED_AGAINST = ("against ", "against the ")


def _his_country(reading: Reading, discourse: Discourse, other: str, start: int) -> str | None:
    """ "the A striker, who came on against Cyprus and scored twice in a 3-0 win": the side of a club's man in a match with a country."""
    if not reading.tagged.endswith(_PLAYED_AGAINST, 0, start):
        return None
    men = [country for mark in reading.of("P") if (country := discourse.country_of(mark, other)) is not None]
    return men[0] if men else discourse.first_nation(other) or discourse.only_nation(other) or discourse.main_nation(other)
