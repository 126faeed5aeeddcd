# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The incidents, crowd and referee of each match, gathered from the lists and the sentences, and fitted to the score."""

import re
from dataclasses import dataclass, field

from service.extract.matches.about import in_passing, match_of
from service.extract.matches.cards import find_cards
from service.extract.matches.claim import Claim
from service.extract.matches.commentary import commentary, label_at
from service.extract.matches.discourse import Discourse
from service.extract.matches.doers import salient_in
from service.extract.matches.goal_hints import Hint
from service.extract.matches.goal_sides import ByReading, came_back, named_side, side_of
from service.extract.matches.goals import find_goals
from service.extract.matches.incidents import Event
from service.extract.matches.merge import Told
from service.extract.matches.minutes import Minute
from service.extract.matches.people_of import Bonds, bonds_in, listed_side, shown_in, sides_of
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.result_lines import listed_goals
from service.extract.matches.sheet import Sheet, read_sheet
from service.extract.matches.tally import fit_to_score, settle
from service.extract.names import TeamMention
from service.extract.people import PersonMention

_FIGURE = re.compile(
    r"\d(?<![\d.,£$€]\d)(?:\d{0,2}(?:,\d{3})+|\d{3,5}|\d\d(?= (?:present|in attendance|spectators|hardy|paying)\b))(?![\d%])"
)
_CROWD_BEFORE = re.compile(
    r"\b(?:in front of|before|watched by|a crowd of|crowd of|attendance of|attended by|attendance was)"
    r"(?: (?:an?|some|about|more than|just|only|nearly|crowd|sell-out|record|capacity|attendance|sold-out|of|home|league))* $",
    re.IGNORECASE,
)
_CROWD_AFTER = re.compile(
    r" (?:people|fans|spectators|supporters|in attendance|present|souls|in to see|inside|looked on|turned (?:up|out)|were (?:there|back|inside|present|in)|watched|packed|crowd|saw)\b(?! (?:travel|abandon|were evacuated|fled))"
)
_REFEREE = re.compile(
    r"(?:^|[^-\w])(?<!fourth )(?<!assistant )(?:referee|ref|the \w+ referee|official),? (?:\w+ )?«P(\d+)»|«P(\d+)»(?:,)? (?:the (?:\w+ )?referee)|"
    r"(?:yellow|red)(?: card)? from «P(\d+)»|(?:sent off|dismissed|booked|cautioned|(?:red|yellow)(?: cards?)?|adjudged|marching orders|waved away|awarded) by (?:(?!«)[\w',-]+ ){0,3}?«P(\d+)»|"
    r"«P(\d+)» (?:is|was) (?:the man )?in charge\b|«P(\d+)» (?:had already |then |duly )?(?:pointed to the (?:penalty )?spot|waved (?:play on|away)|blew (?:for|the)|brandished|produced (?:a|the) (?:red|yellow)|reached for)|"
    r"referee,? (?:\w+ )?«P(\d+)»"
)


_OFFICIAL = (
    " ref",
    "referee",
    "card",
    "official",
    "in charge",
    "the spot",
    "waved",
    "blew",
    "brandish",
    "off by",
    "ed by",
    "orders by",
    "away by",
)
"""Words of which a sentence that names the referee has one."""
_MOST_GOALS = 60
"""Goals told of one match, with all repeats: what tells more is no report."""


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
        sheet.events.extend(commentary(reader, lead))
    belongs = match_of(reader, found, primary)
    hints: dict[int, list[Hint]] = {n: [] for n in result}
    bonds: Bonds = {}
    men: list[tuple[str, str]] = []
    salient: Mark | None = None
    current: Told | None = None
    reached = 0
    for reading in reader.readings:
        claimed = [told for _, told in told_in.get(reading.number, ())]
        if sheet is None or not sheet.covers(reading.start, reading.end):
            goals = find_goals(reader, reading, salient)
            bonds_in(reading, goals, bonds)
            men.extend(shown_in(reading))
            label = label_at(reader.document.text, reading.start) if goals else None
            for hint in goals:
                if label is not None and label.kind == "goal" and label.minute and hint.minute is None:
                    hint.minute = Minute(label.start, label.end, label.minute, label.added)
                told = _told_at(told_in, belongs, reading, max(hint.person.start, reading.start), hint)
                if not claimed and told is primary and current is not None and _goes_on(current, primary, hint, hints, index, reached):
                    told = current
                if not claimed and current is not None and current.over and (told is None or not told.over):
                    told = current
                told = lead if label is not None else _with_his_team(told, hint, claimed, current, primary, discourse)
                if told is not None and told.over and (claimed or not _of_another(hint, told)):
                    hints[index[id(told)]].append(hint)
                    reached = reading.number if told is current else reached
            for event in find_cards(reader, reading, salient):
                told = _told_at(told_in, belongs, reading, event.spans[0][1])
                if told is not None and told.over:
                    result[index[id(told)]].events.append(event)
        told = _told_at(told_in, belongs, reading, reading.start)
        if told is not None:
            _crowd_and_referee(reader, reading, result[index[id(told)]], told)
        if claimed:
            current, reached = claimed[-1], reading.number
        salient = salient_in(reading, salient)
    for n, told in enumerate(found):
        ours = sheet if lead is told else None
        _finish(told, result[n], hints[n][:_MOST_GOALS], ours, listed_goals(reader, told.claims), discourse, told_in, bonds, men)
    return result


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


def _is_complete(told: Told, hints: list[Hint]) -> bool:
    """Whether all goals of the match have been told already."""
    if told.score is None:
        return False
    counts: dict[str, int] = {}
    for hint in hints:
        counts[hint.name] = max(counts.get(hint.name, 0) + hint.again, hint.count)
    return sum(counts.values()) >= sum(told.score)


_RELATIVE = re.compile(r"(?:^|[»\w]), (?:who|which|whose|having)\b(?:[^,;«]|«[A-Z]\d+»)*$")


def _aside(reading: Reading, claim: Claim, position: int) -> bool:
    """Whether the claim stands in a relative clause between commas ("A, who had beaten B, …") and the place in the text outside of it."""
    at = reading.to_tagged(claim.at)
    relative = _RELATIVE.search(reading.tagged, 0, at)
    end = reading.tagged.find(", ", at)
    if relative is None or end < 0:
        return False
    return not reading.to_text(relative.start() + 1) <= position < reading.to_text(end)


def _told_at(told_in: ByReading, belongs: dict[int, Told | None], reading: Reading, position: int, hint: Hint | None = None) -> Told | None:
    """The match that a place in the text tells of: the sentence's own, of several the last one that began before it."""
    here = [
        (claim.at, told)
        for claim, told in told_in.get(reading.number, ())
        if claim.rule != "other leg" and not _aside(reading, claim, max(hint.cue_start, position) if hint else position)
    ]
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
        comma = "," in match.group() or len(match.group()) == 3
        if _CROWD_BEFORE.search(text, max(0, match.start() - 50), match.start()) or (comma and _CROWD_AFTER.match(text, match.end())):
            return int(match.group().replace(",", "")), match.start(), match.end()
    return None


def _crowd_and_referee(reader: Reader, reading: Reading, into: Happenings, told: Told) -> None:
    if into.crowd is None and told.over:
        into.crowd = _crowd(reader.document.text, reading)
    if into.officials or "P" not in reading.tags or not any(word in reading.tagged for word in _OFFICIAL):
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
    bonds: Bonds,
    men: list[tuple[str, str]],
) -> None:
    cards = into.events
    hints = [hint for hint in hints if not _in_shootout(hint, told)]
    shown = [
        (hint.name, told.other(side) if hint.own else side) for hint in hints if (side := named_side(hint, told, discourse)) is not None
    ]
    if sheet is not None and _turned(told, sheet, sides_of(told, None, discourse.affiliations, [*shown, *men], bonds)):
        sheet.turn(told.teams)
    sides = sides_of(told, sheet, discourse.affiliations, [*shown, *men], bonds)
    goals = settle([(hint, side_of(hint, told, sides, discourse, told_in)) for hint in hints])
    if sheet is not None:
        listed = [event for event in sheet.events if event.type == "goal"]
        if listed:
            _complete_listed(told, listed, goals, sides)
            missing = told.score is not None and len(listed) < sum(told.score)
            goals = [*listed, *(goal for goal in goals if missing and all(goal.player != other.player for other in listed))]
        booked = [event for event in sheet.events if event.type == "card"]
        names = {(event.player, event.card == "yellow") for event in booked}
        cards = booked + [event for event in cards if (event.player, event.card == "yellow") not in names]
        into.crowd = sheet.crowd or into.crowd
        if sheet.referee:
            into.officials = [sheet.referee]
    if told.drawn and told.score is None and len(goals) == 2 and any(goal.levels for goal in goals) and told.status == "finished":
        told.score = (1, 1)
        told.rests("score.final", *goals[0].spans[0][1:])
    if listed_scorers:
        goals = listed_scorers
    fit_to_score(told, goals, bonds, comeback=came_back(told))
    kept: dict[tuple[str | None, bool], Event] = {}
    for card in cards:
        key = (card.player, card.card == "yellow")
        if key in kept:
            kept[key].minute = kept[key].minute or card.minute
            kept[key].added = kept[key].added or card.added
            continue
        card.team = card.team or sides.get(card.player or "") or (listed_side(card.player or "", sheet) if sheet else None)
        kept[key] = card
    substitutions = [event for event in sheet.events if event.type == "substitution"] if sheet else []
    into.events = [*goals, *kept.values(), *substitutions]
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


def _in_shootout(hint: Hint, told: Told) -> bool:
    """Whether the kick was one of a shoot-out: told without a minute, beside its score."""
    span = told.evidence.get("score.shootout")
    kick = not sum(told.score or ()) or hint.penalty or "kick" in hint.cue or "penalt" in hint.reading.tagged
    return told.shootout is not None and kick and hint.minute is None and span is not None and 0 <= hint.reading.start - span[1] < 200
