"""The match as the model has it, out of what was told: home and away put in their places, every fact with its span. Nothing is
decided here."""

from typing import Literal

from service.extract.knowledge import knowledge
from service.extract.matches.incidents import Event
from service.extract.matches.merge import Pair as Numbers
from service.extract.matches.merge import Told
from service.extract.matches.play.officials import Duty
from service.extract.matches.reading import Reader
from service.models import (
    Card,
    Competition,
    Goal,
    Incident,
    Kickoff,
    Leg,
    MatchClaim,
    Official,
    Pair,
    PenaltyMissed,
    Player,
    Score,
    ShootoutKick,
    Side,
    Substitution,
    Team,
    Venue,
)

_FIELDS = {"competition": "competition.name", "venue": "venue.name", "sides": "sides_known"}
"""What is known by another name in the model."""


def report(
    reader: Reader,
    told: Told,
    events: list[Event],
    officials: list[Duty],
    attendance: tuple[int, int, int] | None,
    confidence: float,
) -> MatchClaim:
    """``events`` in the order of the match; ``attendance`` is a number with its characters."""
    home = told.home if told.home in told.teams else told.teams[0]
    turned = home != told.teams[0]
    away = told.other(home)
    sides: dict[str, Side] = {home: "home", away: "away"}
    spans: list[tuple[str, int, int]] = []

    def pair(numbers: Numbers | None) -> Pair | None:
        if numbers is None:
            return None
        one, other = (numbers[1], numbers[0]) if turned else numbers
        return Pair(home=one, away=other)

    for key in (home, away):
        span = told.evidence.get(f"team:{key}") or (reader.teams[key].start, reader.teams[key].end)
        spans.append((sides[key], *span))
    for name, span in told.evidence.items():
        if not name.startswith("team:") and _is_told(told, name):
            spans.append((_FIELDS.get(name, name), *span))
    incidents: list[Incident] = []
    for n, event in enumerate(events):
        incidents.append(_incident(event, sides))
        for name, start, end in event.spans:
            if name != "minute" or incidents[n].minute is not None:
                spans.append((f"incidents[{n}].{name}", start, end))
    for n, duty in enumerate(officials):
        spans.append((f"officials[{n}].name", duty.start, duty.end))
    if attendance:
        spans.append(("attendance", attendance[1], attendance[2]))
    scores = {"half_time": told.half_time, "final": told.score, "shootout": told.shootout, "aggregate": told.aggregate}
    over = told.status == "finished"
    winner = told.winner
    if told.shootout:
        winner = told.teams[0] if told.shootout[0] > told.shootout[1] else told.teams[1]
    return MatchClaim(
        home=_team(reader, told, home),
        away=_team(reader, told, away),
        sides_known=told.home is not None,
        competition=Competition(name=told.competition.name, id=told.competition.competition_id) if told.competition else None,
        neutral=told.neutral,
        season=told.season,
        stage=told.stage,
        round=told.round,
        group=told.group,
        leg=Leg(number=1 if told.leg == 1 else 2) if told.leg else None,
        kickoff=_kickoff(reader, told),
        venue=Venue(name=told.venue.name, city=told.venue.city) if told.venue else None,
        status=told.status,
        score=Score(**{name: pair(numbers) for name, numbers in scores.items()}) if any(scores.values()) else None,
        duration=("shootout" if told.shootout else "extra_time" if told.extra_time else "regular") if over else None,
        winner=(sides[winner] if winner else "draw" if told.drawn else None) if over else None,
        advancing=sides[told.advancing] if told.advancing else None,
        attendance=attendance[0] if attendance else None,
        officials=tuple(Official(name=duty.name, role=duty.role) for duty in officials),
        incidents=tuple(incidents),
        primary=told.primary,
        confidence=confidence,
        spans=reader.document.spans(spans),
    )


def _is_told(told: Told, name: str) -> bool:
    if name == "winner":
        return told.status == "finished"
    if name in ("kickoff.date", "kickoff.time"):
        return told.day is not None
    return True


def _kickoff(reader: Reader, told: Told) -> Kickoff | None:
    if told.day is None:
        return None
    precision: Literal["day", "minute", "inferred"] = "inferred" if told.inferred else "minute" if told.starts else "day"
    return Kickoff(date=told.day, time=told.starts, precision=precision, phrase=_phrase(reader, told))


def _phrase(reader: Reader, told: Told) -> str | None:
    return reader.document.text[told.phrase.start : told.phrase.end] if told.phrase and not told.inferred else None


def _team(reader: Reader, told: Told, key: str) -> Team:
    start, end = told.evidence.get(f"team:{key}") or (reader.teams[key].start, reader.teams[key].end)
    mention = reader.teams[key]
    return Team(name=mention.name, id=mention.team_id, country=mention.country, as_written=reader.document.text[start:end])


def _player(name: str) -> Player:
    return Player(name=name, id=knowledge().person_id(name))


_LAST_MINUTE, _MOST_ADDED = 120, 30
"""A figure beyond them is no minute of a match, wherever it stands: a number on a shirt, a weight, a slip."""


def _incident(event: Event, sides: dict[str, Side]) -> Incident:
    team = sides.get(event.team or "")
    minute = event.minute if event.minute is not None and 1 <= event.minute <= _LAST_MINUTE else None
    added = event.added if minute is not None and event.added is not None and 1 <= event.added <= _MOST_ADDED else None
    if event.type == "goal":
        player = _player(event.player) if event.player else None
        assist = _player(event.other) if event.other else None
        return Goal(
            team=team, minute=minute, added=added, player=player, assist=assist, is_penalty=event.penalty, is_own_goal=event.own_goal
        )
    player = _player(event.player or "")
    if event.type == "card":
        return Card(team=team, minute=minute, added=added, player=player, card=event.card or "yellow")
    if event.type == "substitution":
        return Substitution(
            team=team, minute=minute, added=added, player_in=player, player_out=_player(event.other) if event.other else None
        )
    if event.type == "penalty_missed":
        return PenaltyMissed(team=team, minute=minute, added=added, player=player)
    return ShootoutKick(team=team, minute=minute, added=added, player=player, scored=event.scored)
