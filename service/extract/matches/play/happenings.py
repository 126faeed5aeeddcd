"""The incidents, crowd and referee of each match, gathered from the lists and the sentences, and fitted to the score."""

import re
from dataclasses import dataclass, field

from service.extract.careers import was_with
from service.extract.matches.about import match_of
from service.extract.matches.bare.commentary import commentary, label_at
from service.extract.matches.bare.lists import read_sheet
from service.extract.matches.bare.result_lines import listed_goals
from service.extract.matches.bare.sheet import Sheet
from service.extract.matches.discourse import Discourse
from service.extract.matches.incidents import Event
from service.extract.matches.merge import Told
from service.extract.matches.minutes import Minute
from service.extract.matches.play.assists import assists_in
from service.extract.matches.play.cards import find_cards
from service.extract.matches.play.course import led_first
from service.extract.matches.play.doers import salient_in
from service.extract.matches.play.goal_heralds import Herald, announced_within, herald_in, heralded, is_near
from service.extract.matches.play.goal_hints import Hint, name_of
from service.extract.matches.play.goal_sides import ByReading, came_back, likely_side, named_side, side_of
from service.extract.matches.play.goal_taken_back import taken_back_next
from service.extract.matches.play.goals import find_goals, in_charge
from service.extract.matches.play.officials import Duty, crowd_in, listed_officials, officials_in
from service.extract.matches.play.other_matches import (
    at_that_ground,
    of_carried_lead,
    of_first_leg,
    of_other_meeting,
    only_goal,
    where_it_fits,
    with_his_team,
)
from service.extract.matches.play.penalties import find_missed_penalties, without_minutes_of
from service.extract.matches.play.people_of import Bonds, bonds_in, listed_side, shown_in, sides_by_career, sides_of
from service.extract.matches.play.shootouts import find_kicks, tells_shootout
from service.extract.matches.play.substitutions import find_substitutions, one_of_each
from service.extract.matches.play.tally import HALF, fit_to_score, settle
from service.extract.matches.play.which_match import (
    as_many_as_fit,
    before_aside,
    goes_on,
    of_another,
    place_of,
    tells_its_goals,
    told_at,
    told_last,
    where_he_scored,
)
from service.extract.matches.reading import Mark, Reader, Reading

_LATEST = 105
"""The minute up to which time added on may be counted through."""
_STRIKES_AGAIN = re.compile(
    r"(?:he|she|the (?!«)[\w-]+(?: [\w-]+)?) (?:\w+ly |then |soon |was to )?"
    r"(?:struck|scored|netted|pounced|fired|headed|nodded)\b[^«;.,]{0,20}? again\b"
)
""" "the Dutchman struck again": who scored last."""
_LARGEST_CROWD = 200_000
"""More never came to a match (at the Maracanã in 1950 some 199,854): a larger figure is a slip, or counts those at home."""
_MOST_GOALS = 60
"""Goals told of one match, with all repeats: what tells more is no report."""


@dataclass
class Happenings:
    """What is told of one match beside its result."""

    events: list[Event] = field(default_factory=list)
    officials: list[Duty] = field(default_factory=list)
    crowd: tuple[int, int, int] | None = None
    about: list[Reading] = field(default_factory=list)
    """The sentences that tell of it."""


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
        sheet = read_sheet(reader, lead, found, discourse.affiliations)
        sheet.events.extend(commentary(reader, lead))
    belongs = match_of(reader, found, primary)
    hints: dict[int, list[Hint]] = {n: [] for n in result}
    scored_in: dict[str, list[Told]] = {}
    bonds: Bonds = {}
    men: list[tuple[str, str]] = []
    salient: Mark | None = None
    current: Told | None = None
    reached = 0
    goals_before: list[Hint] = []
    herald: Herald | None = None
    shot_out: Reading | None = None
    played = any(told.over for told in found)
    for reading in reader.readings:
        claimed = [told for _, told in told_in.get(reading.number, ())]
        if played and (sheet is None or not sheet.covers(reading.start, reading.end)):
            kicks = _kicks(reader, reading, salient, shot_out, told_in, belongs)
            shot_out = reading if kicks or tells_shootout(reading) else None
            for event, of in kicks:
                result[index[id(of)]].events.append(event)
            taken = {event.player for event, _ in kicks}
            scorer = goals_before[-1].person if goals_before and _STRIKES_AGAIN.match(reading.tagged) else _player(reader, reading, salient)
            goals = [hint for hint in find_goals(reader, reading, scorer) if hint.name not in taken]
            failed = find_missed_penalties(reader, reading, salient) if not kicks else []
            saved = {event.player for event in failed}
            goals = [hint for hint in goals if not (hint.penalty and hint.name in saved)]
            without_minutes_of(failed, goals)
            goals = goals or (announced_within(reader, reading, scorer) if not failed and not kicks else [])
            goals = heralded(reader, reading, scorer, herald if not kicks and not (failed and herald and herald.penalty) else None, goals)
            announced = herald_in(reader, reading, goals) if not failed and all(told is primary for told in claimed) else None
            goes_on_to = herald is not None and not goals and not failed and not reading.quoted and is_near(herald, reading)
            herald = announced or (herald if goes_on_to else None)
            if goals_before and not goals and taken_back_next(reading.tagged):
                for told_so_far in hints.values():
                    told_so_far[:] = [hint for hint in told_so_far if hint is not goals_before[-1]]
            assists_in(reading, goals, goals_before)
            goals_before = goals
            bonds_in(reading, goals, bonds)
            men.extend(shown_in(reading))
            label = label_at(reader.document.text, reading.start) if goals else None
            moved: tuple[Told | None, Told | None] = (None, None)
            gone: Told | None = None
            goals_of: list[Told] = []
            its_goals = (
                current is not None
                and not claimed
                and reading.number - reached == 1
                and not hints[index[id(current)]]
                and tells_its_goals(current, primary, goals, hints[index[id(primary)]] if primary is not None else [])
            )
            for hint in goals:
                if label is not None and label.kind == "goal" and label.minute and hint.minute is None:
                    hint.minute = Minute(label.start, label.end, label.minute, label.added)
                told = told_at(told_in, belongs, reading, place_of(hint), hint)
                if not claimed and current is not None and (told is primary or its_goals):
                    told = current if its_goals or goes_on(current, primary, hint, hints, index, reached) else told
                if not claimed and current is not None and current.over and (told is None or not told.over):
                    told = current
                his = lead if label is not None else with_his_team(told, hint, claimed, current, primary, found, discourse)
                if hint.team is not None and his is not told:
                    gone = his
                elif gone is not None and hint.team is None and not claimed:
                    his = gone  # "A struck for B, and though C replied": both in B's match
                told = of_carried_lead(hint, of_first_leg(hint, at_that_ground(hint, his, found), found), told_in)
                fitting = where_it_fits(hint, told, [*claimed] or [current, primary]) if told is not moved[0] else moved[1]
                moved = (told, fitting) if fitting is not told and not claimed else moved
                told = fitting
                if told is not None and not claimed:
                    told = of_other_meeting(reading, told, found)
                if told is not None and told.over and (claimed or not of_another(hint, told)):
                    hints[index[id(told)]].append(hint)
                    goals_of.append(told)
                    where = scored_in.setdefault(hint.name, [])
                    if all(told is not other for other in where):
                        where.append(told)
                    reached = reading.number if told is current else reached
            for event in (*find_cards(reader, reading, salient), *failed, *find_substitutions(reader, reading)):
                told = told_at(told_in, belongs, reading, event.spans[0][1])
                if not claimed and told is not None:
                    told = goals_of[-1] if goals_of else where_he_scored(told, scored_in.get(event.player or "", []))
                if told is not None and not told.over and primary is not None and primary.over and set(told.teams) & set(primary.teams):
                    told = primary  # "A, sent off late on, will miss the trip to B"
                if told is not None and told.over:
                    result[index[id(told)]].events.append(event)
        told = told_at(told_in, belongs, reading, reading.start)
        if told is not None:
            into = result[index[id(told)]]
            crowd = crowd_in(reader, reading) if told.over else None
            if crowd is not None:
                other = before_aside(reading, crowd[1], told_in, belongs)
                there = result[index[id(other)]] if other is not None and other.over else into
                there.crowd = there.crowd or _possible(crowd)
            into.officials += officials_in(reading, into.officials)
        if claimed:
            current, reached = told_last(told_in[reading.number]), reading.number
        salient = salient_in(reading, salient)
    for reading in reader.readings:
        here = [told for _, told in told_in.get(reading.number, ())]
        goes_on_of = belongs.get(reading.number)
        for match in here or ([goes_on_of] if goes_on_of is not None else ()):
            result[index[id(match)]].about.append(reading)
    for n, told in enumerate(found):
        ours = sheet if lead is told else None
        if ours is not None:
            result[n].officials += listed_officials(reader, result[n].officials)
        _finish(
            told,
            result[n],
            hints[n][:_MOST_GOALS],
            ours,
            listed_goals(reader, told.claims),
            discourse,
            told_in,
            bonds,
            men,
        )
    return result


def _player(reader: Reader, reading: Reading, salient: Mark | None) -> Mark | None:
    """Whom "he" means where something is told of the pitch: not the coach of the sentence before, but the other man of whom that speaks."""
    before = reader.readings[reading.number - 1] if reading.number else None
    if salient is None or before is None or not in_charge(salient) or salient not in before.marks:
        return salient
    others = [mark for mark in before.of("P") if not in_charge(mark)]
    return others[0] if len({name_of(mark) for mark in others}) == 1 else salient


def _kicks(
    reader: Reader, reading: Reading, salient: Mark | None, before: Reading | None, told_in: ByReading, belongs: dict[int, Told | None]
) -> list[tuple[Event, Told]]:
    """The kicks of a shoot-out that a sentence tells, each with its match; ``before`` is the sentence before, where it told of one."""
    here = tells_shootout(reading)
    goes_on = not here and before is not None and before.paragraph == reading.paragraph and not told_in.get(reading.number)
    if not here and not goes_on:
        return []
    found: list[tuple[Event, Told]] = []
    for event in find_kicks(reader, reading, salient, goes_on=goes_on):
        told = told_at(told_in, belongs, reading, max(reading.start, event.spans[0][1]))
        told = told if told is not None and told.over else belongs.get(reading.number)
        if told is not None and told.over and told.leg != 1 and (here or told.shootout is not None):
            found.append((event, told))
    scored = sum(event.scored for event, _ in found)
    if goes_on and scored == len(found) > 0 and sum(found[0][1].score or (1, 1)) >= scored:
        return []  # goals, it may be
    return found


def _finish(
    told: Told,
    into: Happenings,
    hints: list[Hint],
    sheet: Sheet | None,
    listed_scorers: list[Event],
    discourse: Discourse,
    told_in: ByReading,
    bonds: Bonds,
    men: list[tuple[str, str]],
) -> None:
    officials = {duty.name for duty in into.officials}
    cards = [event for event in into.events if event.player not in officials]  # who shows cards gets none
    hints = [hint for hint in hints if not _in_shootout(hint, told)]
    hints = hints if told.primary else as_many_as_fit(told, hints)
    shown = [
        (hint.name, told.other(side) if hint.own else side) for hint in hints if (side := named_side(hint, told, discourse)) is not None
    ]
    shown += [(event.player or "", event.team) for event in cards if event.type == "shootout_kick" and event.team in told.teams]
    supposed = sides_by_career(told, [*bonds, *(hint.name for hint in hints)], discourse)
    careers = {name: side for name, side in supposed.items() if " " in name and was_with(name, side, discourse.years)}
    whose = supposed | discourse.affiliations | careers
    if sheet is not None and _turned(told, sheet, sides_of(told, None, whose, [*shown, *men], bonds)):
        sheet.turn(told.teams)
    sides = sides_of(told, sheet, whose, [*shown, *men], bonds)
    likely = [likely_side(hint, told, told_in, discourse) for hint in hints]
    goals = settle([(hint, side_of(hint, told, sides, discourse, careers), side) for hint, side in zip(hints, likely, strict=True)])
    if told.score is not None and any(
        sum(goal.team == key for goal in goals) > most for key, most in zip(told.teams, told.score, strict=True)
    ):
        sure = sides_of(told, sheet, whose, [*shown, *men], {name: [] for name in bonds})  # who plays with whom misled
        goals = settle([(hint, side_of(hint, told, sure, discourse, careers), side) for hint, side in zip(hints, likely, strict=True)])
    if sheet is not None:
        listed = [event for event in sheet.events if event.type == "goal"]
        if listed:
            _complete_listed(told, listed, goals, sides)
            missing = told.score is not None and len(listed) < sum(told.score)
            goals = [*listed, *(goal for goal in goals if missing and all(goal.player != other.player for other in listed))]
        cards = [event for event in sheet.events if event.type not in ("goal", "substitution")] + cards
        into.crowd = _possible(sheet.crowd) or into.crowd
        if sheet.referee:
            into.officials = [Duty("referee", *sheet.referee), *(duty for duty in into.officials if duty.role != "referee")]
    _scored(told, hints, goals)
    if listed_scorers:
        _complete_listed(told, listed_scorers, goals, sides)
        missing = told.score is not None and len(listed_scorers) < sum(told.score)
        goals = [*listed_scorers, *(goal for goal in goals if missing and all(goal.player != other.player for other in listed_scorers))]
    fit_to_score(told, goals, bonds, _led(told, goals, into.about, discourse))
    _drop_strangers(goals, sides)
    _lasted(told, goals)
    kept: dict[tuple[str, str | None, bool], Event] = {}
    for card in cards:
        key = (card.type, card.player, card.card == "yellow")
        if key in kept:
            kept[key].minute = kept[key].minute or card.minute
            kept[key].added = kept[key].added or card.added
            if "second_yellow" in (card.card, kept[key].card):
                kept[key].card = "second_yellow"
            continue
        card.team = card.team or sides.get(card.player or "") or (listed_side(card.player or "", sheet) if sheet else None)
        kept[key] = card
    listed_changes = [event for event in sheet.events if event.type == "substitution"] if sheet else []
    into.events = sorted([*goals, *one_of_each(listed_changes, list(kept.values()))], key=_in_order)
    _order_his(into.events)


def _possible(crowd: tuple[int, int, int] | None) -> tuple[int, int, int] | None:
    return crowd if crowd and crowd[0] <= _LARGEST_CROWD else None


def _scored(told: Told, hints: list[Hint], goals: list[Event]) -> None:
    """The score where nothing but the goals tells it: one and its equaliser in a match that was drawn, or the only one."""
    if told.score is not None or told.status != "finished" or not goals:
        return
    if (told.drawn or told.shootout) and len(goals) == 2 and any(goal.levels for goal in goals):
        told.score = (1, 1)
    elif told.shootout and (level := [hint.after for hint in hints if hint.after is not None and hint.after[0] == hint.after[1]]):
        told.score = max(level)
    elif not told.winner and not told.drawn and len(goals) == 1 and goals[0].team and any(only_goal(hint) for hint in hints):
        told.winner = goals[0].team
        told.score = (1, 0) if told.winner == told.teams[0] else (0, 1)
        told.rests("winner", *goals[0].spans[0][1:])
    else:
        return
    told.rests("score.final", *goals[0].spans[0][1:])


def _led(told: Told, goals: list[Event], about: list[Reading], discourse: Discourse) -> str | None:
    """The side that was ahead first, where a goal needs it: as the sentences about the match tell, else who won, unless it came back."""
    if told.score is None or all(goal.team for goal in goals):
        return None
    told_of = led_first(told, about, discourse)
    return told_of or (told.winner if told.winner is None or not came_back(told) else told.other(told.winner))


def _lasted(told: Told, goals: list[Event]) -> None:
    """A goal that late shows that there was extra time."""
    late = next((goal for goal in goals if (goal.minute or 0) > _LATEST and goal.added is None), None)
    if late is not None and told.status == "finished" and not told.extra_time:
        span = next(((start, end) for name, start, end in late.spans if name == "minute"), late.spans[0][1:])
        told.extra_time = True
        told.rests("duration", *span)


def _turned(told: Told, sheet: Sheet, sides: dict[str, str]) -> bool:
    """Whether line-ups that name no team were given to the wrong ones, by the goals listed under each or by who plays for whom."""
    if not sheet.guessed:
        return False
    goals = [event.team for event in sheet.events if event.type == "goal"]
    if told.score is not None and None not in goals and len(goals) == sum(told.score):
        counts = tuple(goals.count(key) for key in told.teams)
        if counts != told.score:
            return counts[::-1] == told.score
    votes = [listed == side for name, side in sides.items() if (listed := listed_side(name, sheet))]
    return len(votes) > 1 and 2 * sum(votes) < len(votes)


def _complete_listed(told: Told, listed: list[Event], goals: list[Event], sides: dict[str, str]) -> None:
    """Gives the goals of a list what the sentences tell of them: side and kind."""
    for event in listed:
        same = [goal for goal in goals if goal.player == event.player]
        if event.team is None:
            side = sides.get(event.player or "")
            event.team = next((goal.team for goal in same if goal.team), None) or (told.other(side) if side and event.own_goal else side)
        if len(same) == 1 and sum(other.player == event.player for other in listed) == 1:
            event.penalty, event.own_goal = event.penalty or same[0].penalty, event.own_goal or same[0].own_goal
            event.other = event.other or same[0].other
            event.spans += [span for span in same[0].spans if span[0] == "assist"]


def _drop_strangers(goals: list[Event], sides: dict[str, str]) -> None:
    """Takes away the makers of goals who play for the other side."""
    for goal in goals:
        side = sides.get(goal.other or "")
        if goal.other and side is not None and goal.team is not None and side != goal.team:
            goal.other = None
            goal.spans = [span for span in goal.spans if span[0] != "assist"]


def _in_shootout(hint: Hint, told: Told) -> bool:
    """Whether the kick was one of a shoot-out: told without a minute, beside its score."""
    span = told.evidence.get("score.shootout")
    kick = not sum(told.score or ()) or hint.penalty or "kick" in hint.cue or "penalt" in hint.reading.tagged
    if told.score is None and (hint.levels or hint.leads or hint.opens or hint.against is not None or hint.half is not None):
        return False
    return told.shootout is not None and kick and hint.minute is None and span is not None and 0 <= hint.reading.start - span[1] < 200


def _order_his(events: list[Event]) -> None:
    """Puts a goal without a minute before the later ones of the same man: "a double, the second in the 70th minute"."""
    for goal in [event for event in events if event.type == "goal" and event.minute is None]:
        at = next(n for n, event in enumerate(events) if event is goal)
        early = goal.opens or goal.half == 1
        his = (n for n, event in enumerate(events[:at]) if event.type == "goal" and event.player == goal.player and event.minute)
        later = next((n for n in his if events[n].nth > goal.nth or (early and (events[n].minute or 0) > HALF)), None)
        if later is not None:
            events.insert(later, events.pop(at))


def _in_order(event: Event) -> tuple[bool, int, int, int]:
    """By the clock; after those, what has no minute in the order of the text."""
    told_at = min((start for _, start, _ in event.spans), default=0) if event.minute is None else 0
    return event.minute is None, event.minute or 0, event.added or 0, told_at
