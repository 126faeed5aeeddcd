"""Queries of the read aliases, as Elasticsearch takes them. Pure; nothing is sent from here.

Names were indexed without accents and in lower case, so they are looked for in that form. Words are all needed, anywhere in the event.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from service.extract.knowledge import Team, knowledge
from service.sink.documents import fold

Query = dict[str, Any]

MATCH_FIELDS = ("search.teams", "search.people", "search.competition")
DATES = {"match": "kickoff.date", "quote": "article.published_at", "article": "published_at"}
"""The field that a kind's dates are, for the limits as for the order."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; empty and None: no matter. Both days are included."""

    words: tuple[str, ...] = ()
    team: str | None = None
    speaker: str | None = None
    competition: str | None = None
    since: date | None = None
    until: date | None = None


def matches(wanted: Wanted) -> Query:
    """Matches by team, competition, day and any names in them."""
    must = [_any(*(_phrase(field, word) for field in MATCH_FIELDS), {"match": {"venue.name": word}}) for word in wanted.words]
    if wanted.team:
        must.append(of_team(wanted.team))
    if wanted.competition:
        must.append(_phrase("search.competition", wanted.competition))
    return _all(must, _days("match", wanted))


def quotes(wanted: Wanted, match_ids: tuple[str, ...] = ()) -> Query:
    """Quotes by speaker, words, and team: the speaker's own, or one of the matches (``match_ids``) that the quote is about."""
    must = [_any(_words("text", word), _phrase("search.speaker", word), _words("article.title", word)) for word in wanted.words]
    if wanted.speaker:
        must.append(_phrase("search.speaker", wanted.speaker))
    if wanted.team:
        must.append(_any(_phrase("search.speaker", wanted.team), {"terms": {"match_id": list(match_ids)}}))
    return _all(must, _days("quote", wanted))


def articles(wanted: Wanted) -> Query:
    """Articles by words of title and text, and day of publication."""
    return _all([_any(_words("title", word), _words("text", word)) for word in wanted.words], _days("article", wanted))


def of_team(name: str) -> Query:
    """Matches of the team: by its id, where the name (any that it goes by) is known, or by its name as articles have it."""
    return _any({"terms": {"team_ids": [name, *team_ids(name)]}}, _phrase("search.teams", name))


def team_ids(name: str) -> list[str]:
    """The ids of the teams that go by this name: "Man Utd", "the Gunners", "Bayern"."""
    meanings = knowledge().meanings(name.casefold().removeprefix("the "))
    return sorted({entry.target.id for entry in meanings if isinstance(entry.target, Team)})


def newest_first(kind: str) -> list[Query]:
    """The order of results; those without a date come last."""
    return [{DATES[kind]: {"order": "desc", "missing": "_last"}}, {"event_id" if kind != "article" else "article_id": "asc"}]


def _phrase(field: str, name: str) -> Query:
    """The name as it stands: "real madrid" is not found where only Real Betis and Atlético Madrid are."""
    return {"match_phrase": {field: " ".join(fold([name]))}}


def _words(field: str, words: str) -> Query:
    """In prose; by English word forms as well where the cluster has them."""
    return {"multi_match": {"query": words, "fields": [field, f"{field}.english"], "type": "phrase"}}


def _days(kind: str, wanted: Wanted) -> list[Query]:
    limits = {name: day.isoformat() for name, day in (("gte", wanted.since), ("lte", wanted.until)) if day}
    return [{"range": {DATES[kind]: limits}}] if limits else []


def _any(*queries: Query) -> Query:
    return {"bool": {"should": list(queries), "minimum_should_match": 1}}


def _all(must: list[Query], filters: list[Query]) -> Query:
    return {"bool": {"must": must, "filter": filters}} if must or filters else {"match_all": {}}
