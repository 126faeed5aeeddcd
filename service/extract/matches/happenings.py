"""The incidents, crowd and referee of each match, gathered from the lists and the sentences, and fitted to the score."""

import re
from dataclasses import dataclass, field

from service.extract.matches.about import BACKGROUND, in_passing, match_of
from service.extract.matches.assists import assists_in
from service.extract.matches.cards import find_cards
from service.extract.matches.claim import Claim
from service.extract.matches.commentary import commentary, label_at
from service.extract.matches.discourse import Discourse
from service.extract.matches.doers import salient_in
from service.extract.matches.goal_hints import Hint
from service.extract.matches.goal_sides import ByReading, came_back, likely_side, named_side, side_of
from service.extract.matches.goals import find_goals
from service.extract.matches.incidents import Event
from service.extract.matches.lists import read_sheet
from service.extract.matches.merge import Told
from service.extract.matches.minutes import Minute
from service.extract.matches.officials import Duty, crowd_in, listed_officials, officials_in
from service.extract.matches.penalties import find_missed_penalties
from service.extract.matches.people_of import Bonds, bonds_in, listed_side, shown_in, sides_of
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.result_lines import listed_goals
from service.extract.matches.sheet import Sheet
from service.extract.matches.shootouts import find_kicks, tells_shootout
from service.extract.matches.stages import StageMention
from service.extract.matches.substitutions import find_substitutions, one_of_each
from service.extract.matches.tally import fit_to_score, settle
from service.extract.names import TeamMention

_MOST_GOALS = 60
"""Goals told of one match, with all repeats: what tells more is no report."""


@dataclass
class Happenings:
    """What is told of one match beside its result."""

    events: list[Event] = field(default_factory=list)
    officials: list[Duty] = field(default_factory=list)
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
        sheet = read_sheet(reader, lead, discourse.affiliations)
        sheet.events.extend(commentary(reader, lead))
    belongs = match_of(reader, found, primary)
    hints: dict[int, list[Hint]] = {n: [] for n in result}
    bonds: Bonds = {}
    men: list[tuple[str, str]] = []
    salient: Mark | None = None
    current: Told | None = None
    reached = 0
    goals_before: list[Hint] = []
    shot_out: Reading | None = None
    for reading in reader.readings:
        claimed = [told for _, told in told_in.get(reading.number, ())]
        if sheet is None or not sheet.covers(reading.start, reading.end):
            kicks = _kicks(reader, reading, salient, shot_out, told_in, belongs)
            shot_out = reading if kicks or tells_shootout(reading) else None
            for event, of in kicks:
                result[index[id(of)]].events.append(event)
            taken = {event.player for event, _ in kicks}
            goals = [hint for hint in find_goals(reader, reading, salient) if hint.name not in taken]
            assists_in(reading, goals, goals_before)
            goals_before = goals
            bonds_in(reading, goals, bonds)
            men.extend(shown_in(reading))
            label = label_at(reader.document.text, reading.start) if goals else None
            for hint in goals:
                if label is not None and label.kind == "goal" and label.minute and hint.minute is None:
                    hint.minute = Minute(label.start, label.end, label.minute, label.added)
                told = _told_at(told_in, belongs, reading, _place(hint), hint)
                if not claimed and told is primary and current is not None and _goes_on(current, primary, hint, hints, index, reached):
                    told = current
                if not claimed and current is not None and current.over and (told is None or not told.over):
                    told = current
                told = lead if label is not None else _with_his_team(told, hint, claimed, current, primary, discourse)
                told = _of_first_leg(hint, told, found)
                if told is not None and told.over and (claimed or not _of_another(hint, told)):
                    hints[index[id(told)]].append(hint)
                    reached = reading.number if told is current else reached
            failed = find_missed_penalties(reader, reading, salient) if not kicks else []
            for event in (*find_cards(reader, reading, salient), *failed, *find_substitutions(reader, reading)):
                told = _told_at(told_in, belongs, reading, event.spans[0][1])
                if not claimed and told is not None:
                    told = _where_he_scored(event, told, found, hints)
                if told is not None and told.over:
                    result[index[id(told)]].events.append(event)
        told = _told_at(told_in, belongs, reading, reading.start)
        if told is not None:
            into = result[index[id(told)]]
            crowd = crowd_in(reader, reading) if told.over else None
            if crowd is not None:
                other = _before_aside(reading, crowd[1], claimed, belongs)
                there = result[index[id(other)]] if other is not None and other.over else into
                there.crowd = there.crowd or crowd
            into.officials += officials_in(reading, into.officials)
        if claimed:
            current, reached = next((told for told in reversed(claimed) if told.over), claimed[-1]), reading.number
        salient = salient_in(reading, salient)
    for n, told in enumerate(found):
        ours = sheet if lead is told else None
        if ours is not None:
            result[n].officials += listed_officials(reader, result[n].officials)
        _finish(told, result[n], hints[n][:_MOST_GOALS], ours, listed_goals(reader, told.claims), discourse, told_in, bonds, men)
    return result


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
        told = _told_at(told_in, belongs, reading, max(reading.start, event.spans[0][1]))
        told = told if told is not None and told.over else belongs.get(reading.number)
        if told is not None and told.over and told.leg != 1 and (here or told.shootout is not None):
            found.append((event, told))
    scored = sum(event.scored for event, _ in found)
    if goes_on and found and scored and sum(found[0][1].score or (1, 1)) >= scored:
        return [(event, told) for event, told in found if not event.scored]  # goals, it may be
    return found


def _goes_on(current: Told, primary: Told | None, hint: Hint, hints: dict[int, list[Hint]], index: dict[int, int], reached: int) -> bool:
    """Whether a sentence without a result goes on telling of the match told last, in sentence ``reached``, rather than
    of the article's own."""
    if current is primary or not current.over or (primary is not None and set(current.teams) == set(primary.teams)):
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
    opens = claim.at - claim.reading.start < 110 and not in_passing(claim)
    return beside and opens and hint.reading.number - reached <= 2 and claim.reading.paragraph == hint.reading.paragraph


_SUBJECT = re.compile(r"(?:the )?«T(\d+)»(?! (?:[\w-]+ )?(?:and )?«P)")


def _of_another(hint: Hint, told: Told) -> bool:
    """ "who scored the goal that won Wimbledon the Cup": a goal beside which the sentence names a team of no match at hand, or whose
    sentence is about one."""
    subject = _SUBJECT.match(hint.reading.tagged)
    about = hint.reading.by_number[int(subject.group(1))].value if subject else None
    if (
        isinstance(about, TeamMention)
        and about.key not in told.teams
        and told.teams[0].startswith("nation-") == about.key.startswith("nation-")
    ):
        return True
    behind = hint.reading.tagged[hint.end : hint.end + 60]
    named = re.search(r"«T(\d+)»", re.split(r"[,;]", behind)[0])
    value = hint.reading.by_number[int(named.group(1))].value if named else None
    return isinstance(value, TeamMention) and value.key not in told.teams


def _with_his_team(
    told: Told | None, hint: Hint, claimed: list[Told], current: Told | None, primary: Told | None, discourse: Discourse
) -> Told | None:
    """The match of those told near by that the scorer's team played, where the article names his team."""
    team = discourse.affiliations.get(hint.name)
    if team is None or told is None or team in told.teams or team.startswith("nation-") != told.teams[0].startswith("nation-"):
        return told
    near = [*claimed, *(match for match in (current, primary) if match is not None)]
    return next((match for match in near if team in match.teams and match.over), told)


def _place(hint: Hint) -> int:
    """The place in the text that tells which match a goal is of: its scorer, or its own words where a result stands between the two."""
    person = max(hint.person.start, hint.reading.start)
    between = any(mark.tag == "S" and person < mark.start < hint.cue_start for mark in hint.reading.marks)
    return hint.cue_start if between else person


_SINCE = re.compile(r"\bsince\b|, (?:when|after)\b")


def _before_aside(reading: Reading, position: int, claimed: list[Told], belongs: dict[int, Told | None]) -> Told | None:
    """The match that the text goes on telling of, where the sentence comes to another only after it: "4,000, the most since A beat B"."""
    if not claimed:
        return None
    first = min(claim.at for told in claimed for claim in told.claims if claim.reading is reading)
    aside = first > position and _SINCE.search(reading.tagged, reading.to_tagged(position), reading.to_tagged(first))
    return belongs.get(reading.number) if aside else None


_FIRST_LEG = re.compile(
    r"(?:[^«;.,]|«[PD]\d+»){0,40}? in (?:the|that|their|last week's) (?:[\w-]+ )?(?:first |home |away |opening )?«G(\d+)»"
)


def _of_first_leg(hint: Hint, told: Told | None, found: list[Told]) -> Told | None:
    """The first leg, where a sentence about the second says of a goal that it came "in the first leg"."""
    match = _FIRST_LEG.match(hint.reading.tagged, hint.end) or _FIRST_LEG.match(hint.reading.tagged, hint.start)
    stage = hint.reading.by_number[int(match.group(1))].value if match else None
    if told is None or not isinstance(stage, StageMention) or stage.leg != 1 or told.leg == 1:
        return told
    return next((other for other in found if other.leg == 1 and set(other.teams) == set(told.teams)), told)


def _where_he_scored(event: Event, told: Told, found: list[Told], hints: dict[int, list[Hint]]) -> Told:
    """The one match in which the article has had him score, of teams that have no other: "A was later sent off"."""
    scored = [other for n, other in enumerate(found) if any(hint.name == event.player for hint in hints[n])]
    return scored[0] if len(scored) == 1 and scored[0].over and not set(scored[0].teams) & set(told.teams) else told


def _is_complete(told: Told, hints: list[Hint]) -> bool:
    """Whether all goals of the match have been told already."""
    if told.score is None:
        return False
    counts: dict[str, int] = {}
    for hint in hints:
        counts[hint.name] = max(counts.get(hint.name, 0) + hint.again, hint.count)
    return sum(counts.values()) >= sum(told.score)


_RELATIVE = re.compile(r"(?:^|[»\w]), (?:who|which|whose|having)\b(?:[^,;«]|«[A-Z]\d+»)*$")


_ABSOLUTE = re.compile(r", (?:[\w'-]+ ){0,2}«P\d+»(?: on target| the (?:lone )?scorer| \w+ing\b|'s? (?:[\w-]+ ){1,4}\w+ing\b)")
""" ", A scoring": goes on with what stands before it."""


def _aside(reading: Reading, claim: Claim, position: int) -> bool:
    """Whether the claim stands in a relative clause between commas ("A, who had beaten B, …") and the place in the text outside of it."""
    at = reading.to_tagged(claim.at)
    relative = _RELATIVE.search(reading.tagged, 0, at)
    end = reading.tagged.find(", ", at)
    if relative is None or end < 0 or _ABSOLUTE.match(reading.tagged, end):
        return False
    return not reading.to_text(relative.start() + 1) <= position < reading.to_text(end)


_EXPLAINS = re.compile(
    r"[^,;.«]{0,40}\b(?:as|when|(?:g[ai]v|earn|hand|secur|seal|clinch|help|fir|lift|guid|inspir|send|steer|condemn|snatch|rescu)(?:e|es|ed|ing|s)?|sent|saw|sank|took|carried|meant)"
    r" (?:the )?«[TE]"
)
""" "A's volley gave B a 3-2 win": the goal is of the match that is told after it."""


def _told_at(told_in: ByReading, belongs: dict[int, Told | None], reading: Reading, position: int, hint: Hint | None = None) -> Told | None:
    """The match that a place in the text tells of: the sentence's own, of several the last one that began before it."""
    here = [
        (claim.at, told)
        for claim, told in told_in.get(reading.number, ())
        if claim.rule not in BACKGROUND and not _aside(reading, claim, max(hint.cue_start, position) if hint else position)
    ]
    if not here:
        return belongs.get(reading.number)
    here.sort(key=lambda item: item[0])
    over = [item for item in here if item[1].over] or here
    if hint is not None:
        over = [item for item in over if item[1].score is not None] or over
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
    if hint is not None and after and (_EXPLAINS.match(reading.tagged, hint.end) or _EXPLAINS.match(reading.tagged, hint.start)):
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
    cards = into.events
    hints = [hint for hint in hints if not _in_shootout(hint, told)]
    shown = [
        (hint.name, told.other(side) if hint.own else side) for hint in hints if (side := named_side(hint, told, discourse)) is not None
    ]
    shown += [(event.player or "", event.team) for event in cards if event.type == "shootout_kick" and event.team in told.teams]
    if sheet is not None and _turned(told, sheet, sides_of(told, None, discourse.affiliations, [*shown, *men], bonds)):
        sheet.turn(told.teams)
    sides = sides_of(told, sheet, discourse.affiliations, [*shown, *men], bonds)
    goals = settle([(hint, side_of(hint, told, sides, discourse), likely_side(hint, told, told_in)) for hint in hints])
    if sheet is not None:
        listed = [event for event in sheet.events if event.type == "goal"]
        if listed:
            _complete_listed(told, listed, goals, sides)
            missing = told.score is not None and len(listed) < sum(told.score)
            goals = [*listed, *(goal for goal in goals if missing and all(goal.player != other.player for other in listed))]
        cards = [event for event in sheet.events if event.type not in ("goal", "substitution")] + cards
        into.crowd = sheet.crowd or into.crowd
        if sheet.referee:
            into.officials = [Duty("referee", *sheet.referee), *(duty for duty in into.officials if duty.role != "referee")]
    if told.drawn and told.score is None and len(goals) == 2 and any(goal.levels for goal in goals) and told.status == "finished":
        told.score = (1, 1)
        told.rests("score.final", *goals[0].spans[0][1:])
    if listed_scorers:
        goals = listed_scorers
    fit_to_score(told, goals, bonds, comeback=came_back(told))
    _drop_strangers(goals, sides)
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
    into.events = [*goals, *one_of_each(listed_changes, list(kept.values()))]
    into.events.sort(key=lambda event: (event.minute is None, event.minute or 0, event.added or 0))


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
    return told.shootout is not None and kick and hint.minute is None and span is not None and 0 <= hint.reading.start - span[1] < 200
