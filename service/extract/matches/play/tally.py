"""From the goals that sentences tell to the goals of the match: which of them are one goal told twice, and which side the unclear ones
count for by the score and by who was ahead (``course``). What words tell of a goal's side is ``goal_sides``'s business.
"""

import re
from itertools import product

from service.extract.matches.incidents import Event
from service.extract.matches.merge import Told
from service.extract.matches.play.goal_hints import Hint, name_of
from service.extract.matches.play.people_of import Bonds


def settle(hints: list[tuple[Hint, str | None, str | None]]) -> list[Event]:
    """The goals without their repeats; with each hint the team that it counts for, where that is known, and the likely one."""
    events: list[Event] = []
    sentence: dict[int, int] = {}
    seconds: set[int] = set()
    for hint, team, likely in hints:
        minute, added = _when(hint, events)
        told = [event for event in events if event.player == hint.name]
        if told and hint.count == 1 and not hint.again and all(id(event) in seconds for event in told):
            told = []  # his second has been told before his first
        if hint.again and hint.count == 1:  # told apart in its sentence
            told = [event for event in told if sentence[id(event)] != hint.reading.number]
        same = _told_before(hint, minute, told)
        if same is not None and _makes_one_more(hint, same, events):
            same = None
        if same is not None:
            same.minute, same.added = same.minute or minute, same.added or added
            same.team = same.team or team
            same.likely = same.likely or likely
            same.penalty = same.penalty or (hint.penalty and hint.count == 1)
            same.own_goal = same.own_goal or hint.own
            same.half = same.half or (hint.half if hint.count == 1 else None)
            same.levels, same.after = same.levels or hint.levels, same.after or hint.after
            same.nth = max(same.nth, 2 if hint.again and hint.count == 1 else 1)
            if hint.count == 1 == len(told):
                same.opens, same.leads = same.opens or hint.opens, same.leads or hint.leads
            new = hint.count - len(told)
            _more_minutes(hint, [event for event in told if event is not same and event.minute is None])
        else:
            new = hint.count
        fresh = same is None
        for n in range(new):
            event = Event("goal", hint.name, team or (same.team if same else None), likely, own_goal=hint.own)
            event.penalty = hint.penalty and (hint.nth_penalty is None or hint.nth_penalty % hint.count == n)
            event.spans = [("player", hint.person.start, hint.person.end)]
            event.half = hint.half if hint.count == 1 else None
            event.nth = n + 1 if hint.count > 1 else 2 if hint.again else 1
            event.levels, event.behind, event.after = hint.levels, hint.behind, hint.after
            event.opens, event.leads = hint.opens and n == 0, hint.leads and n == 0
            if fresh and n == (_nth_timed(hint) if hint.nth_penalty is None else hint.nth_penalty % hint.count):
                event.minute, event.added = minute, added
            if n == 0 and same is None:
                same = event
            elif n and n <= len(hint.more):
                more = hint.more[n - 1]
                event.minute, event.added = more.minute, more.added
                event.spans.append(("minute", more.start, more.end))
            sentence[id(event)] = hint.reading.number
            if hint.count == 1 and (_HIS_SECOND.match(hint.cue) or (" second" in hint.cue and _GOT_HIS_SECOND.search(hint.cue))):
                seconds.add(id(event))
            events.append(event)
        if hint.assist is not None and same is not None and same.other is None:
            same.other = name_of(hint.assist)
            same.spans.append(("assist", hint.assist.start, hint.assist.end))
        if hint.minute and same is not None and same.minute == minute and not any(name == "minute" for name, _, _ in same.spans):
            same.spans.append(("minute", hint.minute.start, hint.minute.end))
    for event in events:
        event.second_only = id(event) in seconds and sum(other.player == event.player for other in events) == 1
    return events


def _makes_one_more(hint: Hint, same: Event, events: list[Event]) -> bool:
    """Whether the score that a goal made is that of one goal more than have been told: so it is not the one that the same man scored before
    somebody else's."""
    if hint.after is None or hint.count > 1 or same is events[-1] or same.after == hint.after or hint.minute is not None:
        return False
    return sum(hint.after) == len(events) + 1


_COMPLETES = re.compile(
    r"\b(?:complet|seal|round)\w*(?: off)? (?:his|her|a) (?:[\w-]+ )?(?:hat[- ]trick|treble|brace|double)\b"
    r"|\b(?:hat[- ]trick|treble|brace|double),? (?:which (?:he|she) )?(?:complet|seal|round)\w+\b"
)


_ITS_LAST = re.compile(
    r", the (?:second|last|latter)(?: of (?:them|which))? (?:(?:coming|came|arriving|a|an|[\w-]+) ){0,3}?(?:on|in|after|with|\d)"
)
""" "a quick-fire double, the second on 79 minutes"."""
_HIS_SECOND = re.compile(
    r"«P\d+»'s? (?!was )(?:[\w-]+ ){0,2}?(?:second|third|other)(?: goal| strike)?(?: of the (?:game|match|night|afternoon|evening|day))?"
    r"(?=[,.;]| in | on | from | with |$)"
)
""" "A's second goal of the afternoon": he has scored another, which may be told after it."""


_GOT_HIS_SECOND = re.compile(
    r"\b(?:his|her) second(?: goal| strike)?(?: of the (?:game|match|night|afternoon|evening|day|half))?"
    r"(?=[,.;]| (?:in the|on|from|with|after|before|midway|late|deep)\b|$)"
    r"(?! (?:in the (?:league|cup|competition|tournament|space)|from \w+ games))"
)
""" "bundled in his second of the afternoon"."""


def _nth_timed(hint: Hint) -> int:
    """Which of several goals the one minute told with them is of: the last, where it completed them."""
    return hint.count - 1 if _COMPLETES.search(hint.cue) or _ITS_LAST.search(hint.cue) else 0


def _more_minutes(hint: Hint, untimed: list[Event]) -> None:
    """Gives the further minutes of a hint to the goals of the same man that have been told without one."""
    for minute, event in zip(hint.more, untimed, strict=False):
        event.minute, event.added = minute.minute, minute.added
        event.spans.append(("minute", minute.start, minute.end))


def _when(hint: Hint, events: list[Event]) -> tuple[int | None, int | None]:
    """The goal's minute and time added; one told from the goal before ("two minutes later") needs that one's."""
    if hint.minute is None:
        return None, None
    if not hint.minute.later:
        return hint.minute.minute, hint.minute.added
    base = next((event.minute for event in reversed(events) if event.minute), None)
    return (base + hint.minute.minute if base and base + hint.minute.minute <= 120 else None), None


def _told_before(hint: Hint, minute: int | None, told: list[Event]) -> Event | None:
    """The goal of the same man that the hint tells again."""
    told = [event for event in told if hint.count > 1 or _may_be_of(event, hint, minute)]
    same = next((event for event in told if minute is not None and event.minute == minute), None)
    if same is not None or not told:
        return same
    without = next((event for event in told if event.minute is None), None)
    if minute is not None:
        another = hint.again and hint.count == 1 == len(told) and told[0].opens
        return None if another else without
    if len(told) == 1 and hint.penalty and told[0].minute and not told[0].penalty:
        return None
    if hint.again and hint.count == 1 and len(told) == 1:
        return None
    return told[-1]


HALF = 45
"""Minutes of the first half."""


def _may_be_of(event: Event, hint: Hint, minute: int | None) -> bool:
    """Whether the goal may be the one that the hint tells, by the halves in which they were scored."""
    theirs, ours = (
        half if when is None else None if when == HALF else 1 if when < HALF else 2
        for half, when in ((event.half, event.minute), (hint.half, minute))
    )
    return ours is None or theirs is None or theirs == ours


def fit_to_score(told: Told, goals: list[Event], bonds: Bonds, led: str | None = None) -> None:
    """Gives the goals without a side the one that fits the score, its course and the words best; drops what is more than were scored.

    ``led``: the side that is told, or likely, to have been ahead first.
    """
    if told.score is None:
        scorers = list(dict.fromkeys((goal.player, goal.own_goal) for goal in goals if goal.team is None))
        if 0 < len(scorers) <= _MOST_UNKNOWN and any(goal.team for goal in goals):
            _assign(told, goals, scorers, bonds, led)
        _take_likely(goals)
        return
    if told.status == "finished" and min(told.score) == 0 < max(told.score):
        for goal in goals:
            goal.team = told.teams[told.score.index(max(told.score))]  # the other side had none
    spare = sum(told.score)
    for goal in [goal for goal in goals if goal.second_only]:
        if len(goals) < spare and goal.own_goal is False:
            first = Event("goal", goal.player, goal.team, goal.likely)
            first.spans = [span for span in goal.spans if span[0] == "player"]
            goals.insert(next(n for n, each in enumerate(goals) if each is goal), first)
    while len(goals) > spare and told.status == "finished":
        timed = {goal.player for goal in goals if goal.minute}
        vague = [goal for goal in reversed(goals) if goal.minute is None and not goal.penalty]
        drop = next((goal for goal in vague if goal.player in timed), vague[0] if vague else None)  # most likely told twice
        if drop is None:
            break
        goals.remove(drop)
    scorers = list(dict.fromkeys((goal.player, goal.own_goal) for goal in goals if goal.team is None))
    if 0 < len(scorers) <= _MOST_UNKNOWN:
        _assign(told, goals, scorers, bonds, led)
        behind = [goal for goal in goals if goal.team is None and goal.behind and told.winner]
        for goal in behind:
            goal.team = told.other(told.winner or "")
        scorers = [scorer for scorer in scorers if any(goal.team is None and (goal.player, goal.own_goal) == scorer for goal in goals)]
        if behind and scorers:
            _assign(told, goals, scorers, bonds, led)
    _take_likely(goals)


def _take_likely(goals: list[Event]) -> None:
    for goal in goals:
        goal.team = goal.team or goal.likely


_MOST_UNKNOWN = 6


def _assign(told: Told, goals: list[Event], scorers: list[tuple[str | None, bool]], bonds: Bonds, led: str | None) -> None:
    """Tries every way of giving the unknown scorers a side; what all the best ways agree on is taken."""
    ordered = sorted(goals, key=lambda goal: (goal.minute or 0, goal.added or 0)) if all(goal.minute for goal in goals) else goals
    best: list[dict[tuple[str | None, bool], str]] = []
    highest = None
    for choice in product(told.teams, repeat=len(scorers)):
        sides = dict(zip(scorers, choice, strict=True))
        worth = 16 * (_worth(told, ordered, sides) + _together(ordered, sides, bonds)) + 2 * _likely(told, ordered, sides, led)
        worth += _room(told, goals, sides)
        worth += 4 * sum(1 if sides[(goal.player, goal.own_goal)] == goal.likely else -1 for goal in goals if goal.likely and not goal.team)
        if highest is None or worth > highest:
            highest, best = worth, [sides]
        elif worth == highest:
            best.append(sides)
    for goal in goals:
        if goal.team is None:
            options = {sides[(goal.player, goal.own_goal)] for sides in best}
            if len(options) == 1:
                goal.team = options.pop()


def _room(told: Told, goals: list[Event], sides: dict[tuple[str | None, bool], str]) -> int:
    """1 where most of the unknown goals go to the side that has more goals left to tell of, -1 where they go to the other one."""
    left = [count - sum(goal.team == key for goal in goals) for key, count in zip(told.teams, told.score or (0, 0), strict=True)]
    if left[0] == left[1]:
        return 0
    most = told.teams[0] if left[0] > left[1] else told.teams[1]
    balance = sum(1 if sides[(goal.player, goal.own_goal)] == most else -1 for goal in goals if goal.team is None)
    return (balance > 0) - (balance < 0)


def _together(goals: list[Event], sides: dict[tuple[str | None, bool], str], bonds: Bonds) -> int:
    """How well a way of giving sides goes with who plays with whom."""
    playing = {goal.player or "": (goal.team or sides[(goal.player, goal.own_goal)], goal.own_goal) for goal in goals}
    worth = 0
    for name, (side, own) in playing.items():
        for other, together in bonds.get(name, ()):
            if other in playing:
                same = (side == playing[other][0]) == (own == playing[other][1])
                worth += 2 if same == together else -2
    return worth


def _likely(told: Told, goals: list[Event], sides: dict[tuple[str | None, bool], str], led: str | None) -> int:
    """How well a way of giving sides goes with who was ahead first: he scored the first goal, where all are told, and no equaliser; and
    with who lost, who most likely pulled one back, where not all are told."""
    teams = [goal.team or sides[(goal.player, goal.own_goal)] for goal in goals]
    if told.winner and len(goals) < sum(told.score or ()) and led in (None, told.winner):
        return sum(1 if side != told.winner else -1 for goal, side in zip(goals, teams, strict=True) if goal.behind)
    if led is None:
        return 0
    first = next((n for n, goal in enumerate(goals) if not goal.levels), None)
    worth = int(teams[first] == led) if first is not None and len(goals) >= sum(told.score or ()) else 0
    if told.drawn:
        worth += sum((teams[n] == led) != goal.levels for n, goal in enumerate(goals) if goal.levels or goal.opens)
    return worth


def _worth(told: Told, goals: list[Event], sides: dict[tuple[str | None, bool], str]) -> int:
    """How well a way of giving sides fits: no side scores more than it did, equalisers equalise, told scores come about."""
    score = told.score or (len(goals), len(goals))
    teams = [goal.team or sides[(goal.player, goal.own_goal)] for goal in goals]
    worth = -10 * sum(max(0, teams.count(key) - score[n]) for n, key in enumerate(told.teams))
    if told.score is not None and len(goals) < sum(score) and not any(goal.after for goal in goals):
        return worth + sum(1 if teams[n] != teams[n - 1] else -1 for n, goal in enumerate(goals) if n and goal.levels)
    timed = [n for n, goal in enumerate(goals) if goal.minute]
    if told.half_time and len(timed) == len(goals):
        early = [teams[n] for n, goal in enumerate(goals) if goal.minute and goal.minute <= HALF]
        worth -= 3 * sum(abs(early.count(key) - told.half_time[n]) for n, key in enumerate(told.teams))
    for n, goal in enumerate(goals):
        if goal.levels or goal.behind or goal.after or goal.opens or goal.leads:
            worth += max(_course(told, goals, teams, n, before) for before in _placings(goals, timed, n))
    return worth


def _placings(goals: list[Event], timed: list[int], n: int) -> list[list[int]]:
    """The goals that may have come before goal ``n``: by the minutes, or any first few where it has none; and those told before it."""
    if not timed:
        return [list(range(n))]
    others = sorted((k for k in timed if k != n), key=lambda k: _clock(goals[k]))
    if goals[n].minute:
        earlier = [k for k in others if _clock(goals[k]) < _clock(goals[n])]
        told = [k for k in range(n) if k not in timed]
        return [earlier, [*told, *earlier]] if told else [earlier]
    return [*(others[:k] for k in range(len(others) + 1)), list(range(n))]


def _clock(goal: Event) -> tuple[int, int]:
    return goal.minute or 0, goal.added or 0


def _course(told: Told, goals: list[Event], teams: list[str], n: int, before: list[int]) -> int:
    running = [sum(teams[k] == key for k in [*before, n]) for key in told.teams]
    worth = 0
    if goals[n].behind:
        ours = told.teams.index(teams[n])
        worth += 2 if running[ours] < running[1 - ours] else -2
    if goals[n].levels:
        worth += 2 if running[0] == running[1] else -2
    if goals[n].leads:
        ours = told.teams.index(teams[n])
        worth += 2 if running[ours] > running[1 - ours] else -2
    if goals[n].opens:
        worth += -2 if before else 2
    after = goals[n].after
    if after:
        worth += 3 if sorted(after) == sorted(running) else -1
    return worth
