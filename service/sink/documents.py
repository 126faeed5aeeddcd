"""What is written for an outcome: the documents of an article and its events, as plain data. Pure; ``writer`` writes them."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from service.extract.knowledge import Kind, Team, knowledge
from service.models import Match, MatchReport, Message, Quote, Withdrawal
from service.pipeline import Told


@dataclass(frozen=True, slots=True)
class Document:
    """One document of an index."""

    kind: str
    id: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """What one message makes of its article. ``article`` is the article's document; ``events`` are those that it tells now."""

    article_id: str
    version: int
    article: dict[str, Any]
    events: tuple[Document, ...] = ()
    retired_reason: str | None = field(default=None)

    def event_ids(self) -> dict[str, list[str]]:
        """The ids of its events, by kind."""
        ids: dict[str, list[str]] = {}
        for event in self.events:
            ids.setdefault(event.kind, []).append(event.id)
        return ids


def change(outcome: Told | Withdrawal, message: Message, now: datetime, store_text: bool) -> Change:
    """The documents of an outcome."""
    if isinstance(outcome, Withdrawal):
        return retirement(outcome.article_id, outcome.version, "withdrawn", now)
    article = outcome.article
    body = article.model_dump(exclude=None if store_text else {"text"})
    counts = {"match_report": len(outcome.reports), "quote": len(outcome.quotes)}
    source = {"topic": message.topic, "partition": message.partition, "offset": message.offset, "timestamp": message.timestamp}
    body |= {"kind": "article", "state": "active", "indexed_at": now, "source": source, "event_counts": counts}
    teams = [name for team in article.teams for name in (team.name, *_known_names().get(team.id or "", ()))]
    body["search"] = {"teams": fold(teams), "people": fold(person.name for person in article.people)}
    events = (
        *(_report(report) for report in outcome.reports),
        *(_match(match) for match in outcome.matches),
        *(_quote(quote) for quote in outcome.quotes),
    )
    return Change(article.article_id, article.version, body, events)


def retirement(article_id: str, version: int, reason: str, now: datetime) -> Change:
    """The article and all its events become stubs: id, version, state, time and reason, no text."""
    body = {"article_id": article_id, "version": version, "kind": "article"} | _retired(reason, now)
    return Change(article_id, version, body, retired_reason=reason)


def stub(kind: str, event_id: str, version: int, reason: str, now: datetime) -> Document:
    """What stays of a retired event: Elasticsearch forgets the versions of deleted documents, so it is kept, without its text."""
    return Document(kind, event_id, {"event_id": event_id, "version": version, "kind": kind} | _retired(reason, now))


def _retired(reason: str, now: datetime) -> dict[str, Any]:
    return {"state": "retracted", "indexed_at": now, "retired_reason": reason}


def _report(report: MatchReport) -> Document:
    body = report.model_dump() | _match_search(report) | {"version": report.article.version}
    return Document("match_report", report.event_id, body)


def _match(match: Match) -> Document:
    return Document("match", match.event_id, match.model_dump() | _match_search(match) | {"version": match.revision})


def _quote(quote: Quote) -> Document:
    speaker = (quote.speaker.name, quote.speaker.mention, quote.speaker.affiliation, quote.speaker.handle)
    body = quote.model_dump() | {"search": {"speaker": fold(speaker)}, "version": quote.article.version}
    return Document("quote", quote.event_id, body)


def _match_search(match: MatchReport | Match) -> dict[str, Any]:
    """Fields to find a match by: every known name of its teams, and all people in it, with accents folded."""
    teams = [name for team in (match.home, match.away) for name in (team.name, team.as_written, *_known_names().get(team.id or "", ()))]
    people: list[str | None] = [official.name for official in match.officials]
    for incident in match.incidents:
        for role in ("player", "assist", "player_in", "player_out"):
            person = getattr(incident, role, None)
            people.append(person.name if person else None)
    return {
        "team_ids": [team.id for team in (match.home, match.away) if team.id],
        "search": {
            "teams": fold(teams),
            "people": fold(people),
            "competition": fold([match.competition.name if match.competition else None, match.stage]),
        },
    }


@cache
def _known_names() -> dict[str, tuple[str, ...]]:
    """All names and nicknames of every known team, by its id."""
    names: dict[str, list[str]] = {}
    for entries in knowledge().entries:
        for entry in entries:
            if isinstance(entry.target, Team) and entry.kind is not Kind.DEMONYM:
                names.setdefault(entry.target.id, []).append(entry.spelling)
    return {team_id: tuple(spellings) for team_id, spellings in names.items()}


def fold(names: Iterable[str | None]) -> list[str]:
    """Each name once, without accents and in lower case, for searching: as people type it, not of the same length as it was."""
    plain = (unicodedata.normalize("NFKD", name.translate(_LETTERS)) for name in names if name)
    return list(dict.fromkeys("".join(c for c in name if not unicodedata.combining(c)).casefold() for name in plain))


_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"})
"""Letters that Unicode does not take apart."""
