# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The incidents, crowd and referee of each match, gathered from the lists and the sentences, and fitted to the score."""

import re
from dataclasses import dataclass, field
from itertools import product

from service.extract.matches.about import match_of
from service.extract.matches.cards import find_cards
from service.extract.matches.claim import Claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.goal_words import AHEAD, BEHIND
from service.extract.matches.goals import Hint, find_goals, settle
from service.extract.matches.incidents import Event
from service.extract.matches.merge import Told
from service.extract.matches.people_of import side_of
from service.extract.matches.reading import Epithet, Mark, Reader, Reading
from service.extract.matches.result_lines import listed_goals
from service.extract.matches.sheet import Sheet, read_sheet
from service.extract.people import PersonMention

_FIGURE = re.compile(r"(?<![\d.,£$€])(?:\d{1,3}(?:,\d{3})+|\d{4,6})(?![\d%])")
_CROWD_BEFORE = re.compile(
    r"\b(?:in front of|before|watched by|a crowd of|crowd of|attendance of|attended by|attendance was)"
    r"(?: (?:an?|some|about|more than|just|only|nearly|crowd|sell-out|record|capacity|attendance|sold-out|of|home|league))* $",
    re.IGNORECASE,
)
_CROWD_AFTER = re.compile(
    r" (?:people|fans|spectators|supporters|in attendance|were there|watched|packed|crowd|saw)\b(?! (?:travel|abandon|were evacuated|fled))"
)
_REFEREE = re.compile(
    r"(?:^|[^-\w])(?<!fourth )(?<!assistant )(?:referee|ref|the \w+ referee|official),? (?:\w+ )?«P(\d+)»|«P(\d+)»(?:,)? (?:the (?:\w+ )?referee)|"
    r"(?:yellow|red)(?: card)? from «P(\d+)»|referee,? (?:\w+ )?«P(\d+)»"
)


_MOST_GOALS = 60
"""Goals told of one match, with all repeats: what tells more is no report."""
ByReading = dict[int, list[tuple[Claim, Told]]]


@dataclass
class Happenings:
    """What is told of one match beside its result."""

    events: list[Event] = field(default_factory=list)
    officials: list[tuple[str, int, int]] = field(default_factory=list)
    crowd: tuple[int, int, int] | None = None


def happenings(reader: Reader, found: list[Told], primary: Told | None, discourse: Discourse) -> dict[int, Happenings]:
    """The happenings by the position of the match in ``found``."""
    result = {n: Happenings() for n in range(len(found))}
    told_in: ByReading = {}
    for match in found:
        for claim in match.claims:
            told_in.setdefault(claim.reading.number, []).append((claim, match))
    index = {id(told): n for n, told in enumerate(found)}
    sheet: Sheet | None = None
    lead = primary or (found[0] if len(found) == 1 else None)
    if lead is not None and lead.over:
        sheet = read_sheet(reader, lead.teams, lead.home, discourse.affiliations)
    belongs = match_of(reader, found, primary)
    hints: dict[int, list[Hint]] = {}
    last_person: Mark | None = None
    current: Told | None = None
    for reading in reader.readings:
        if not reading.marks and last_person is None:
            continue
        listed = sheet is not None and sheet.covers(reading.start, reading.end)
        if not listed:
            for hint in find_goals(reader, reading, last_person):
                told = _told_at(told_in, belongs, reading, max(hint.person.start, reading.start), hint)
                if (
                    told is not None
                    and told is primary
                    and current is not None
                    and _is_complete(told, hints.get(index[id(told)], []))
                    and current.over
                ):
                    told = current
                if told is not None and told.over:
                    hints.setdefault(index[id(told)], []).append(hint)
            for event in find_cards(reader, reading, last_person):
                told = _told_at(told_in, belongs, reading, event.spans[0][1])
                if told is not None and told.over:
                    result[index[id(told)]].events.append(event)
        told = _told_at(told_in, belongs, reading, reading.start)
        if told is not None:
            _crowd_and_referee(reader, reading, result[index[id(told)]], told)
        claimed = [told for _, told in told_in.get(reading.number, ())]
        current = claimed[-1] if claimed else current
        people = reading.of("P")
        last_person = people[0] if people else last_person
    for n, told in enumerate(found):
        ours = sheet if lead is told else None
        _finish(told, result[n], hints.get(n, [])[:_MOST_GOALS], ours, listed_goals(reader, told.claims), discourse, told_in)
    return result


def _is_complete(told: Told, hints: list[Hint]) -> bool:
    """Whether all goals of the match have been told already."""
    return told.score is not None and len(hints) >= sum(told.score)


def _told_at(told_in: ByReading, belongs: dict[int, Told | None], reading: Reading, position: int, hint: Hint | None = None) -> Told | None:
    """The match that a place in the text tells of: the sentence's own, of several the last one that began before it."""
    here = [(claim.at, told) for claim, told in told_in.get(reading.number, ()) if claim.rule != "other leg"]
    if not here:
        return belongs.get(reading.number)
    here.sort(key=lambda item: item[0])
    over = [item for item in here if item[1].over] or here
    starts: list[tuple[int, Told]] = []
    first_at = over[0][0]
    for at, told in over:
        claims = [claim for claim, of in told_in[reading.number] if of is told]
        marks = [mark.start for claim in claims for mark in (claim.one_mark, claim.other_mark) if mark and reading.start <= mark.start < at]
        starts.append((min([at, *marks]), told))
    before = [told for start, told in starts if start <= position]
    if hint is not None and len(starts) == 1 and before and position < first_at and not before[0].primary:
        before = []
    after = [told for start, told in starts if start > position]
    if hint is not None and after and re.match(r"[^,;.]{0,25}\b(?:as|when) (?:the )?«[TE]", reading.tagged[hint.end :]):
        return after[0]
    if before:
        return before[-1]
    between = reading.tagged[reading.to_tagged(position) if position > reading.start else 0 : reading.to_tagged(first_at)]
    other = belongs.get(reading.number)
    if (
        other is not None
        and other is not starts[0][1]
        and not starts[0][1].primary
        and re.search(r", and |;|, but ", between)
        and len(between) > 50
    ):
        return other
    return starts[0][1]


def _crowd(text: str, reading: Reading) -> tuple[int, int, int] | None:
    for match in _FIGURE.finditer(text, reading.start, reading.end):
        comma = "," in match.group()
        if _CROWD_BEFORE.search(text, max(0, match.start() - 50), match.start()) or (comma and _CROWD_AFTER.match(text, match.end())):
            return int(match.group().replace(",", "")), match.start(), match.end()
    return None


def _crowd_and_referee(reader: Reader, reading: Reading, into: Happenings, told: Told) -> None:
    if into.crowd is None and told.over:
        into.crowd = _crowd(reader.document.text, reading)
    if into.officials or not ("ref" in reading.tagged or "card from" in reading.tagged):
        return
    if match := _REFEREE.search(reading.tagged):
        mark = reading.by_number[int(next(group for group in match.groups() if group))]
        if isinstance(mark.value, PersonMention):
            into.officials.append((mark.value.person.name, mark.start, mark.end))


def _finish(
    told: Told,
    into: Happenings,
    hints: list[Hint],
    sheet: Sheet | None,
    listed_scorers: list[Event],
    discourse: Discourse,
    told_in: ByReading,
) -> None:
    cards = into.events
    goals: list[Event] = []
    if sheet is not None:
        goals = [event for event in sheet.events if event.type == "goal"]
        listed = [event for event in sheet.events if event.type == "card"]
        names = {(event.player, event.card == "yellow") for event in listed}
        cards = listed + [event for event in cards if (event.player, event.card == "yellow") not in names]
        into.crowd = sheet.crowd or into.crowd
        if sheet.referee:
            into.officials = [sheet.referee]
    if not goals:
        goals = settle(
            [
                (hint, _side(hint, told, sheet, discourse) or _by_clause(hint, told, told_in))
                for hint in hints
                if not _in_shootout(hint, told)
            ]
        )
        if told.drawn and told.score is None and len(goals) == 2 and any(goal.levels for goal in goals) and told.status == "finished":
            told.score = (1, 1)
            told.rests("score.final", *goals[0].spans[0][1:])
    if listed_scorers:
        goals = listed_scorers
    _fit_to_score(told, goals)
    red = {event.player for event in cards if event.card != "yellow"}
    kept: dict[tuple[str | None, bool], Event] = {}
    for card in cards:
        key = (card.player, card.card == "yellow")
        if key in kept:
            kept[key].minute = kept[key].minute or card.minute
            kept[key].added = kept[key].added or card.added
            continue
        card.team = card.team or side_of(card.player or "", told, sheet, discourse.affiliations)
        kept[key] = card
    del red
    substitutions = [event for event in sheet.events if event.type == "substitution"] if sheet else []
    into.events = [*goals, *kept.values(), *substitutions]
    into.events.sort(key=lambda event: (event.minute is None, event.minute or 0, event.added or 0))


def _side(hint: Hint, told: Told, sheet: Sheet | None, discourse: Discourse) -> str | None:
    """The side that a goal counts for, where the words or the player's side tell it."""
    if hint.team is not None:
        discourse.pair = told.teams
        key = discourse.team(hint.team)
        if isinstance(hint.team.value, Epithet) and hint.team.value.kind in ("hosts", "visitors") and told.home:
            key = told.home if hint.team.value.kind == "hosts" else told.other(told.home)
        if key in told.teams:
            return key
    if not isinstance(hint.person.value, PersonMention):
        return None
    if hint.against is not None:
        discourse.pair = told.teams
        key = discourse.team(hint.against)
        if key in told.teams:
            return told.other(key)
    side = side_of(hint.person.value.person.name, told, sheet, discourse.affiliations)
    if side is not None:
        return told.other(side) if hint.own else side
    if told.winner:
        words = _own_words(hint.cue[:60])
        if AHEAD.search(words):
            return told.winner
        if BEHIND.search(words):
            return told.other(told.winner)
    return None


def _own_words(cue: str) -> str:
    """What is told of the scorer himself, up to the next one's name."""
    following = cue.find("«P", 1)
    return cue[:following] if following > 0 and cue.startswith("«P") and " before " in cue[:following] else cue


def _in_shootout(hint: Hint, told: Told) -> bool:
    """Whether the kick was one of a shoot-out: told without a minute, beside its score."""
    span = told.evidence.get("score.shootout")
    return told.shootout is not None and hint.minute is None and span is not None and 0 <= hint.reading.start - span[1] < 200


_LEADS_TO = re.compile(
    r"(?:\b(?:as|and|when|help(?:ed|ing)?|gave|earned|secured|carried|sent|lifted|took|handed|brought|propelled|fired|led|saw) |, )(?:the )?$"
)


def _by_clause(hint: Hint, told: Told, told_in: ByReading) -> str | None:
    """ "B won 2-1 thanks to a volley from A", "B drew, A's penalty ...": the goal that explains a result is of the team that got it."""
    for claim, of in told_in.get(hint.reading.number, ()):
        if of is not told or claim.winner not in ("one", "draw"):
            continue
        if claim.at > hint.person.start and claim.one_mark is not None and claim.one_mark.start > hint.person.start:
            between = hint.reading.tagged[hint.end : hint.reading.to_tagged(claim.one_mark.start)]
            if _LEADS_TO.search(between):
                return told.other(claim.one) if hint.own else claim.one
        if claim.at < hint.person.start:
            between = hint.reading.tagged[hint.reading.to_tagged(claim.at) : hint.reading.to_tagged(hint.person.start)]
            if "«P" not in between and not re.search(r"\b(?:but|while|although|despite)\b", between):
                return told.other(claim.one) if hint.own else claim.one
    return None


def _fit_to_score(told: Told, goals: list[Event]) -> None:
    """Gives the goals without a side the one that fits the score, its course and the words best; drops what is more than were scored."""
    if told.score is None:
        return
    scorers = list(dict.fromkeys((goal.player, goal.own_goal) for goal in goals if goal.team is None))
    if 0 < len(scorers) <= _MOST_UNKNOWN:
        _assign(told, goals, scorers)
    spare = sum(told.score)
    while len(goals) > spare and told.status == "finished":
        timed = {goal.player for goal in goals if goal.minute}
        vague = [goal for goal in reversed(goals) if goal.minute is None and not goal.penalty]
        drop = next((goal for goal in vague if goal.player in timed), vague[0] if vague else None)  # most likely told twice
        if drop is None:
            break
        goals.remove(drop)


_MOST_UNKNOWN = 6


def _assign(told: Told, goals: list[Event], scorers: list[tuple[str | None, bool]]) -> None:
    """Tries every way of giving the unknown scorers a side; what all the best ways agree on is taken."""
    ordered = sorted(goals, key=lambda goal: (goal.minute or 0, goal.added or 0)) if all(goal.minute for goal in goals) else goals
    best: list[dict[tuple[str | None, bool], str]] = []
    highest = None
    for choice in product(told.teams, repeat=len(scorers)):
        sides = dict(zip(scorers, choice, strict=True))
        worth = _worth(told, ordered, sides)
        if highest is None or worth > highest:
            highest, best = worth, [sides]
        elif worth == highest:
            best.append(sides)
    for goal in goals:
        if goal.team is None:
            options = {sides[(goal.player, goal.own_goal)] for sides in best}
            if len(options) == 1:
                goal.team = options.pop()


def _worth(told: Told, goals: list[Event], sides: dict[tuple[str | None, bool], str]) -> int:
    """How well a way of giving sides fits: no side scores more than it did, equalisers equalise, told scores come about."""
    score = told.score or (0, 0)
    teams = [goal.team or sides[(goal.player, goal.own_goal)] for goal in goals]
    worth = -10 * sum(max(0, teams.count(key) - score[n]) for n, key in enumerate(told.teams))
    if len(goals) < sum(score) and not any(goal.after for goal in goals):
        return worth + sum(1 if teams[n] != teams[n - 1] else -1 for n, goal in enumerate(goals) if n and goal.levels)
    timed = [n for n, goal in enumerate(goals) if goal.minute]
    for n, goal in enumerate(goals):
        if goal.levels or goal.after:
            worth += max(_course(told, goals, teams, n, before) for before in _placings(goals, timed, n))
    return worth


def _placings(goals: list[Event], timed: list[int], n: int) -> list[list[int]]:
    """The goals that may have come before goal ``n``: by the minutes, or any first few where it has none."""
    if not timed:
        return [list(range(n))]
    others = sorted((k for k in timed if k != n), key=lambda k: (goals[k].minute or 0, goals[k].added or 0))
    minute = goals[n].minute
    if minute:
        return [[k for k in others if (goals[k].minute or 0, goals[k].added or 0) < (minute, goals[n].added or 0)]]
    return [others[:k] for k in range(len(others) + 1)]


def _course(told: Told, goals: list[Event], teams: list[str], n: int, before: list[int]) -> int:
    running = [sum(teams[k] == key for k in [*before, n]) for key in told.teams]
    worth = 0
    if goals[n].levels:
        worth += 2 if running[0] == running[1] else -2
    after = goals[n].after
    if after:
        worth += 3 if sorted(after) == sorted(running) else -1
    return worth
