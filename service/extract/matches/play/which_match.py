# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Which of the matches of an article a place of a sentence tells of, and so a goal, a card, a crowd. Which one the sentences without a
result go on telling of is ``about``'s business."""

import re

from service.extract.matches.about import BACKGROUND, MAIN_VERB, SINCE, aside_or_before, reduced_clause
from service.extract.matches.background import looks_back
from service.extract.matches.claim import Claim
from service.extract.matches.merge import Told
from service.extract.matches.play.goal_hints import Hint
from service.extract.matches.play.goal_sides import ByReading
from service.extract.matches.reading import Reading
from service.extract.names import TeamMention
from service.extract.national import is_nation

_THEN = re.compile(
    r"\b(?:there(?=[,.;]|$)|(?:on )?that (?:day|night|afternoon|evening|occasion|game|match|one)|in that (?:game|match|one|win|victory|draw|defeat))(?=[ ,.;]|$)"
    r"(?! (?:was|were|is|are|will|had|has|could|would|should|to )\b)"
)
""" "A and B got the goals there": in the match told right before."""


def tells_its_goals(current: Told, primary: Told | None, goals: list[Hint], of_primary: list[Hint]) -> bool:
    """Whether a sentence right after the one that told of ``current`` tells its goals: it points back to it, or its goals are all that
    one side or both scored, two at least, and no more of the article's own match can be told."""
    if not current.over or not goals or (primary is not None and set(current.teams) == set(primary.teams)):
        return False
    if _THEN.search(goals[0].reading.tagged):
        return True
    number = sum(hint.count for hint in goals)
    if current.score is None or current.status != "finished" or number < 2 or number not in (sum(current.score), max(current.score)):
        return False
    return primary is None or not primary.over or _is_complete(primary, of_primary)


def goes_on(current: Told, primary: Told | None, hint: Hint, hints: dict[int, list[Hint]], index: dict[int, int], reached: int) -> bool:
    """Whether a sentence without a result goes on telling of the match told last, in sentence ``reached``, rather than
    of the article's own."""
    if (
        current is primary
        or not current.over
        or aside_or_before(current.claims[-1])
        or (primary is not None and set(current.teams) == set(primary.teams))
    ):
        return False
    room = not _is_complete(current, hints[index[id(current)]])
    if primary is None or not room:
        return False
    if any(hint.name == other.name for other in hints[index[id(primary)]]):
        return False
    if _is_complete(primary, hints[index[id(primary)]]):
        return True
    claim = current.claims[-1]
    beside = current.phrase is None or current.day == primary.day
    opens = claim.at - claim.reading.start < 110
    return beside and opens and hint.reading.number - reached <= 2 and claim.reading.paragraph == hint.reading.paragraph


_SUBJECT = re.compile(r"(?:the )?«T(\d+)»(?! (?:[\w-]+ )?(?:and )?«P)")


_AGAINST_THEM = re.compile(
    r"\b(?:against|beating|to beat|drawing with|draw with|(?:win|victory|defeat|loss) (?:over|by|at|to)|at(?= «T\d+», where)) (?:the )?«T(\d+)»(?!'s? (?:keeper|goalkeeper|defender|man|striker|midfielder|captain))"
)
""" "at A, where B hit two", "as they came within minutes of beating A": of a match with A."""
_SINCE_HIS = re.compile(r"\b(?:not|n['’]t|yet|never|first|without|unbeaten|last)\b[^;.]{0,80}\bsince (?:(?:the|an?|«[TE]\d+»'s?) )?$")
""" "yet to win there since A's late goal": of another day."""
_NEXT_CLAUSE = re.compile(r"[,;]| as | while | but | before | after | when ")


def of_another(hint: Hint, told: Told) -> bool:
    """ "who scored the goal that won Wimbledon the Cup": a goal beside which the sentence names a team of no match at hand, or whose
    sentence is about one."""
    if _SINCE_HIS.search(hint.reading.tagged, 0, hint.start):
        return True
    subject = _SUBJECT.match(hint.reading.tagged)
    about = hint.reading.by_number[int(subject.group(1))].value if subject else None
    if isinstance(about, TeamMention) and about.key not in told.teams and is_nation(told.teams[0]) == is_nation(about.key):
        return True
    if (against := _AGAINST_THEM.search(hint.reading.tagged)) is not None:
        them = hint.reading.by_number[int(against.group(1))].value
        if isinstance(them, TeamMention) and them.key not in told.teams and is_nation(told.teams[0]) == is_nation(them.key):
            return True
    behind = hint.reading.tagged[hint.end : hint.end + 60]
    named = re.search(r"«T(\d+)»", _NEXT_CLAUSE.split(behind, maxsplit=1)[0])
    value = hint.reading.by_number[int(named.group(1))].value if named else None
    return isinstance(value, TeamMention) and value.key not in told.teams


def place_of(hint: Hint) -> int:
    """The place in the text that tells which match a goal is of: its scorer, or its own words where a result stands between the two."""
    person = max(hint.person.start, hint.reading.start)
    between = any(mark.tag == "S" and person < mark.start < hint.cue_start for mark in hint.reading.marks)
    return hint.cue_start if between else person


_SINCE = re.compile(r"\bsince\b|, (?:when|after)\b")


def before_aside(reading: Reading, position: int, told_in: ByReading, belongs: dict[int, Told | None]) -> Told | None:
    """The match that the text goes on telling of, where the sentence comes to another only after it: "4,000, the most since A beat B"."""
    first = min((claim.at for claim, _ in told_in.get(reading.number, ())), default=-1)
    aside = first > position and _SINCE.search(reading.tagged, reading.to_tagged(position), reading.to_tagged(first))
    return belongs.get(reading.number) if aside else None


def where_he_scored(told: Told, scored: list[Told]) -> Told:
    """The one match in which the article has had a man score, where it is of quite other teams: "A was later sent off"."""
    return scored[0] if len(scored) == 1 and scored[0].over and not set(scored[0].teams) & set(told.teams) else told


def as_many_as_fit(told: Told, hints: list[Hint]) -> list[Hint]:
    """The goals that stand nearest to where a match is told, where more men are told to have scored than it had goals."""
    if told.score is None or told.status != "finished" or len({hint.name for hint in hints}) <= sum(told.score):
        return hints
    here = [claim.reading.number for claim in told.claims]
    kept: list[str] = []
    for hint in sorted(hints, key=lambda hint: min(abs(hint.reading.number - number) for number in here)):
        if hint.name not in kept and len(kept) < sum(told.score):
            kept.append(hint.name)
    return [hint for hint in hints if hint.name in kept]


def _is_complete(told: Told, hints: list[Hint]) -> bool:
    """Whether all goals of the match have been told already."""
    if told.score is None:
        return False
    counts: dict[str, int] = {}
    for hint in hints:
        counts[hint.name] = max(counts.get(hint.name, 0) + hint.again, hint.count)
    return sum(counts.values()) >= sum(told.score)


_RELATIVE = re.compile(
    r"(?:^|[»\w]), (?:who|which|whose|having|the (?:most recent|latest|last)(?: of (?:them|«E\d+»|which))?|most recently)\b(?:[^,;«]|«[A-Z]\d+»)*$"
)

_SINCE_THEN = re.compile(SINCE)
_CLAUSE_END = re.compile(r", (?!«P\d+»(?:,| and |$)|«S|(?:in|on|at|before|after|thanks|courtesy|behind|through|via)\b)")
""" "A, who won 3-0 with B, C and D on target, play E": no list of names ends a clause."""
_HAD = re.compile(r"(?:^|\b(?:and|as|but) )(?:the )?«[TE]\d+» had (?:[\w-]+ ){0,2}$")
""" "A had been beaten at B, but C scored": what follows is told of another match."""

_INSERTED = re.compile(
    r"(?:^|[;,] |\b(?:but|and|while) )(?:the )?«[TE]\d+»(, )(?!(?:and|but|with|while|as|who|which|whose|\w+ing)\b)[^,;]*$"
)
""" "A, losers at home when B won 2-0 last week, had drawn level": what stands between the commas is of another day."""
_ABSOLUTE = re.compile(r", (?:[\w'-]+ ){0,2}«P\d+»(?: on target| the (?:lone )?scorer| \w+ing\b|'s? (?:[\w-]+ ){1,4}\w+ing\b)")
""" ", A scoring": goes on with what stands before it."""


_TURNS = re.compile(r", (?:and|but|while|though|although|yet|so|with|as|when|after|before)\b")


def _end_of_clause(tagged: str, at: int) -> int:
    """Where the relative clause around ``at`` ends: at the comma before the main verb, else at one from which the sentence goes on otherwise;
    -1 where there is none."""
    commas = [match.start() for match in _CLAUSE_END.finditer(tagged, at)]
    main = next((comma for comma in commas if MAIN_VERB.match(tagged, comma)), None)
    return main if main is not None else next((comma for comma in commas if _TURNS.match(tagged, comma)), -1)


_A_TEAM_BEATEN = re.compile(
    r"\b(?:an?|the) (?:[\w-]+ )?(?:team|side|outfit|squad) (?:(?:which|that|who) (?:had |were |was )*)?(?:[\w-]+ )?$"
)
""" "wanted more of a team beaten by A on Tuesday, but goals from X and Y": those are of another day."""


def _aside(reading: Reading, claim: Claim, position: int) -> bool:
    """Whether the claim stands in a relative clause between commas ("A, who had beaten B, …") and the place in the text outside of it."""
    tagged, at = reading.tagged, reading.to_tagged(claim.at)
    if _A_TEAM_BEATEN.search(tagged, max(0, at - 60), at):
        return position < claim.at or ((end := tagged.find(", ", at)) > 0 and position > reading.to_text(end))
    if reduced := reduced_clause(claim):
        return not reading.to_text(reduced[0] + 1) <= position < reading.to_text(reduced[1])
    had = position > claim.at and tagged.find("» had ", 0, at) >= 0
    if had and _HAD.search(tagged, 0, at) and " but " in tagged[at : reading.to_tagged(position)]:
        return True
    comma = tagged.rfind(",", 0, at)
    if comma > 0 and tagged[comma - 1] == "»" and (inserted := _INSERTED.search(tagged, 0, at)):
        end = tagged.find(", ", at)
        if end > 0 and MAIN_VERB.match(tagged, end):
            return not reading.to_text(inserted.start(1) + 1) <= position < reading.to_text(end)
    relative = _RELATIVE.match(tagged, max(0, comma - 1), at) if comma >= 0 else None
    since = tagged.find("since ", 0, at) >= 0
    if relative is None and not since:
        return False
    end = _end_of_clause(tagged, at) if relative else next((match.start() for match in _CLAUSE_END.finditer(tagged, at)), -1)
    since = since and end > 0 and position > reading.to_text(end) and MAIN_VERB.match(tagged, end) is not None
    if since and _SINCE_THEN.search(tagged, 0, at):
        return True  # "A, who had not scored since the win against B, was the hero"
    if relative is None or end < 0 or _ABSOLUTE.match(tagged, end):
        return False
    return not reading.to_text(relative.start() + 1) <= position < reading.to_text(end)


_EXPLAINS = re.compile(
    r"[^,;.«]{0,40}\b(?:as|when|(?:g[ai]v|earn|hand|secur|seal|clinch|help|fir|lift|guid|inspir|send|steer|condemn|snatch|rescu)(?:e|es"
    r"|ed|ing|s)?|sent|saw|sank|took|carried|meant)"
    r" (?:the )?«[TE]"
    r"|[^,;.«]{0,40}\b(?:earn|secur|seal|clinch|snatch|rescu|salvag|deliver)\w* "
    r"(?:an? |the )(?:[\w-]+ |«S\d+» ){0,3}(?:draw|win|victory|success|stalemate|point)\b"
    r"|[^,;.«]{0,30}\b(?:of|in|during) (?:the|a|an|their|that|last|«D\d+»'s?|«S\d+») "
    r"(?:[\w-]+ |«[DSCG]\d+»(?:'s)? ){0,4}?(?:match|game|win|victory|draw|defeat|loss|success|rout|triumph|tie) "
    r"(?:against|with|over|at|by|away|to|of) (?:the )?«[TE]"
)
""" "A's volley gave B a 3-2 win": the goal is of the match that is told after it."""


_WHO_NEXT = re.compile(r"(?:[^«;.,]|«[A-Z]\d+»){0,60}, who(?:se)?\b")


_AFTER_LOSS = re.compile(
    r"\b(?:bounc\w+ back|recover\w*|rebound\w*|hit back|respond\w*|react\w*|amends|aton\w+|made up|make up|shak\w+ off|shook off|shrugg\w+ off) "
    r"(?:from |for |to )?(?:[\w'-]+ |«[DSGC]\d+»(?:'s)? ){0,5}(?<!to )$"
)
""" "scored twice as A bounced back from Saturday's 2-0 defeat with a 3-0 win": of the second."""


def _both_named(reading: Reading, item: tuple[int, Told], told_in: ByReading) -> bool:
    """Whether the sentence tells of a match without its score by the names of both teams: "A needed only X's goal to see off B"."""
    return any(
        of is item[1] and claim.winner == "one" and all(mark is not None and mark.tag == "T" for mark in (claim.one_mark, claim.other_mark))
        for claim, of in told_in[reading.number]
    )


def told_last(claimed: list[tuple[Claim, Told]]) -> Told:
    """Which match of a sentence the next one goes on with: the last one played that is told in no side clause."""
    over = [(claim, told) for claim, told in claimed if told.over] or claimed
    return next((told for claim, told in reversed(over) if not aside_or_before(claim)), over[-1][1])


_BEAT_THEM = re.compile(
    r"(?:[^«;.,]|«[DGV]\d+»){0,30}? (?:against|seeing off|saw off|to see off|beating|to beat|sinking|sank|to sink|downing|accounting for|accounted for"
    r"|knocking out|knocked out|eliminating|eliminated|disposing of) (?:the )?«T(\d+)»"
)


def _whom_it_beat(hint: Hint, told: list[Told]) -> Told | None:
    """ "A double accounting for B and C's late winner seeing off D": the one match with the team that the words after the goal name."""
    match = _BEAT_THEM.match(hint.reading.tagged, hint.end)
    value = hint.reading.by_number[int(match.group(1))].value if match else None
    theirs = [each for each in told if isinstance(value, TeamMention) and value.key in each.teams]
    return theirs[0] if len(theirs) == 1 and theirs[0].over else None


def _looked_back_to(reading: Reading, claimed: int, told: Told, told_in: ByReading, at: int) -> bool:
    """Whether the sentence only looks back to the match of the claim at ``claimed``, in words that do not hold the place ``at``."""
    spans = (looks_back(claim) for claim, of in told_in[reading.number] if of is told and claim.at == claimed)
    return all(span is not None and not span[0] <= at < span[1] for span in spans)


def told_at(told_in: ByReading, belongs: dict[int, Told | None], reading: Reading, position: int, hint: Hint | None = None) -> Told | None:
    """The match that a place in the text tells of: the sentence's own, of several the last one that began before it."""
    if reading.number not in told_in:
        return belongs.get(reading.number)
    here = [
        (claim.at, told)
        for claim, told in told_in[reading.number]
        if claim.rule not in BACKGROUND and not _aside(reading, claim, max(hint.cue_start, position) if hint else position)
    ]
    if not here:
        return belongs.get(reading.number)
    goes_on_of = belongs.get(reading.number)
    if goes_on_of is not None and goes_on_of.over and all(told is not goes_on_of for _, told in here):
        at = reading.to_tagged(max(hint.cue_start, position) if hint else position)
        here = [(claimed, told) for claimed, told in here if not _looked_back_to(reading, claimed, told, told_in, at)]
        if not here:
            return goes_on_of
    ahead = not any(told.over for _, told in here)
    if hint is not None and goes_on_of is not None and goes_on_of.over and ahead and _WHO_NEXT.match(hint.reading.tagged, hint.end):
        return goes_on_of  # "A had struck for B, whose next match is at C"
    here.sort(key=lambda item: item[0])
    over = [item for item in here if item[1].over] or here
    if hint is not None and len(over) > 1 and (named := _whom_it_beat(hint, [told for _, told in over])) is not None:
        return named
    if hint is not None and len(over) > 1:
        over = [item for item in over if not _AFTER_LOSS.search(reading.tagged, 0, reading.to_tagged(item[0]))] or over
    if hint is not None:
        over = [item for item in over if item[1].score is not None or item[1].drawn or _both_named(reading, item, told_in)] or over
    starts: list[tuple[int, Told]] = []
    first_at = over[0][0]
    reached = reading.start
    for at, told in over:
        claims = [claim for claim, of in told_in[reading.number] if of is told]
        marks = [mark.start for claim in claims for mark in (claim.one_mark, claim.other_mark) if mark and reached <= mark.start < at]
        starts.append((min([at, *marks]), told))
        reached = at  # "A won at B and then lost at C": the second begins with its own words
    before = [told for start, told in starts if start <= position]
    if hint is not None and len(starts) == 1 and before and position < first_at and not before[0].primary:
        before = []
    after = [told for start, told in starts if start > position]
    if hint is not None and after and (why := _EXPLAINS.match(reading.tagged, hint.end) or _EXPLAINS.match(reading.tagged, hint.start)):
        first, last = reading.to_text(why.start()), reading.to_text(why.end() - 1)
        return next((told for at, told in over if first < at < last), after[0])
    if before:
        return before[-1]
    between = reading.tagged[reading.to_tagged(position) if position > reading.start else 0 : reading.to_tagged(first_at)]
    other = belongs.get(reading.number)
    if (
        other is not None
        and other is not starts[0][1]
        and not starts[0][1].primary
        and re.search(r", and (?!«P)|;|, but (?!«P)", between)
        and len(between) > 50
    ):
        return other
    return starts[0][1]
