"""The shape of the indices: one strict mapping a kind of document. Pure data; ``indices`` puts it in place.

Fields that are only read back (spans, candidates) are stored, not indexed. Every keyword has an ``ignore_above``, and every count ignores
a number that it cannot hold, so that no odd value can make a document be refused. Names are searched by their folded forms, made in
``documents``: the bare engine folds no accents.
"""

from typing import Any

VERSION = 1
"""Raised with every change that live indices cannot take; it is part of the indices' names."""

KINDS = ("article", "match_report", "match", "quote")

Mapping = dict[str, Any]


def index_name(prefix: str, kind: str) -> str:
    """The index that holds documents of ``kind``: ``touchline-quotes-v1``."""
    return f"{read_alias(prefix, kind)}-v{VERSION}"


def read_alias(prefix: str, kind: str) -> str:
    """The alias to search: active documents only."""
    plural = {"article": "articles", "match_report": "match-reports", "match": "matches", "quote": "quotes"}[kind]
    return f"{prefix}-{plural}"


def write_alias(prefix: str, kind: str) -> str:
    """The alias to write to, and to read retired documents from."""
    return f"{read_alias(prefix, kind)}-write"


def mapping(kind: str, english: bool) -> Mapping:
    """The mapping of ``kind``; with ``english`` prose gets a sub-field that knows English word forms (where the cluster does)."""
    fields = {"article": _article, "match_report": _match_report, "match": _match, "quote": _quote}[kind](english)
    return {"dynamic": "strict", "_meta": {"version": VERSION}, "properties": _EVERY | fields}


def _object(**fields: Mapping) -> Mapping:
    return {"properties": fields}


def _prose(english: bool) -> Mapping:
    return {"type": "text", "fields": {"english": {"type": "text", "analyzer": "english"}}} if english else {"type": "text"}


_KEYWORD: Mapping = {"type": "keyword", "ignore_above": 512}
_URL: Mapping = {"type": "keyword", "ignore_above": 2048}
_NAME: Mapping = {"type": "text", "fields": {"keyword": _KEYWORD}}
_DATE: Mapping = {"type": "date", "format": "strict_date_optional_time||epoch_millis"}
_DAY: Mapping = {"type": "date", "format": "strict_date"}
_LONG: Mapping = {"type": "long"}
_COUNT: Mapping = {"type": "integer", "ignore_malformed": True}
_FLAG: Mapping = {"type": "boolean"}
_FLOAT: Mapping = {"type": "float"}
_STORED: Mapping = {"type": "object", "enabled": False}

_EVERY: Mapping = {
    "state": _KEYWORD,
    "kind": _KEYWORD,
    "schema_version": _COUNT,
    "indexed_at": _DATE,
    "retired_reason": _KEYWORD,
}
_PUBLISHER = _object(name=_NAME, domain=_KEYWORD)
_SOURCE = _object(topic=_KEYWORD, partition=_COUNT, offset=_LONG, timestamp=_DATE)
_PERSON = _object(name=_NAME, id=_KEYWORD)
_NAMED = _object(name=_NAME, id=_KEYWORD, start=_COUNT, end=_COUNT, mentions=_COUNT)
_PAIR = _object(home=_COUNT, away=_COUNT)


def _article(english: bool) -> Mapping:
    return {
        "article_id": _KEYWORD,
        "version": _LONG,
        "scraper_version": _KEYWORD,
        "url": _URL,
        "canonical_url": _URL,
        "title": _prose(english),
        "text": _prose(english),
        "text_digest": _KEYWORD,
        "publisher": _PUBLISHER,
        "authors": _NAME,
        "language": _object(code=_KEYWORD, declared=_FLAG),
        "published_at": _DATE,
        "modified_at": _DATE,
        "fetched_at": _DATE,
        "flags": _KEYWORD,
        "teams": _NAMED,
        "people": _NAMED,
        "search": _object(teams={"type": "text"}, people={"type": "text"}),
        "source": _SOURCE,
        "events": _STORED,
        "event_counts": _object(match_report=_COUNT, quote=_COUNT),
    }


def _event(english: bool) -> Mapping:
    return {
        "event_id": _KEYWORD,
        "version": _LONG,
        "confidence": _FLOAT,
        "article": _object(
            id=_KEYWORD,
            version=_LONG,
            url=_URL,
            canonical_url=_URL,
            title=_prose(english),
            publisher=_PUBLISHER,
            published_at=_DATE,
            language=_KEYWORD,
        ),
        "provenance": _object(extractor=_object(name=_KEYWORD, version=_KEYWORD), text_digest=_KEYWORD, spans=_STORED, source=_SOURCE),
    }


def _match_facts() -> Mapping:
    team = _object(name=_NAME, id=_KEYWORD, country=_KEYWORD, as_written=_KEYWORD)
    return {
        "home": team,
        "away": team,
        "sides_known": _FLAG,
        "neutral": _FLAG,
        "competition": _object(name=_NAME, id=_KEYWORD),
        "season": _KEYWORD,
        "stage": _KEYWORD,
        "round": _KEYWORD,
        "group": _KEYWORD,
        "leg": _object(number=_COUNT, of=_COUNT),
        "kickoff": _object(date=_DAY, time=_KEYWORD, precision=_KEYWORD, phrase=_KEYWORD),
        "venue": _object(name=_NAME, city=_KEYWORD),
        "status": _KEYWORD,
        "score": _object(half_time=_PAIR, final=_PAIR, shootout=_PAIR, aggregate=_PAIR),
        "duration": _KEYWORD,
        "winner": _KEYWORD,
        "advancing": _KEYWORD,
        "attendance": _COUNT,
        "officials": _object(name=_NAME, role=_KEYWORD),
        "incidents": {
            "type": "nested",
            "properties": {
                "type": _KEYWORD,
                "team": _KEYWORD,
                "minute": _COUNT,
                "added": _COUNT,
                "player": _PERSON,
                "assist": _PERSON,
                "is_penalty": _FLAG,
                "is_own_goal": _FLAG,
                "card": _KEYWORD,
                "player_in": _PERSON,
                "player_out": _PERSON,
                "scored": _FLAG,
            },
        },
        "team_ids": _KEYWORD,
        "search": _object(teams={"type": "text"}, people={"type": "text"}, competition={"type": "text"}),
    }


def _match_report(english: bool) -> Mapping:
    return _event(english) | _match_facts() | {"match_key": _KEYWORD, "match_id": _KEYWORD, "primary": _FLAG}


def _match(english: bool) -> Mapping:
    return _match_facts() | {
        "event_id": _KEYWORD,
        "version": _LONG,
        "confidence": _FLOAT,
        "article_ids": _KEYWORD,
        "publisher_count": _COUNT,
        "first_seen": _DATE,
        "last_updated": _DATE,
        "revision": _LONG,
    }


def _quote(english: bool) -> Mapping:
    return _event(english) | {
        "group_id": _KEYWORD,
        "match_id": _KEYWORD,
        "type": _KEYWORD,
        "text": _prose(english),
        "content": _STORED,
        "speaker": _object(
            name=_NAME,
            id=_KEYWORD,
            role=_KEYWORD,
            affiliation=_NAME,
            mention=_KEYWORD,
            resolved_by=_KEYWORD,
            candidates=_STORED,
            handle=_KEYWORD,
        ),
        "cue": _object(text=_KEYWORD, lemma=_KEYWORD, start=_COUNT, end=_COUNT),
        "outlet": _KEYWORD,
        "posted_at": _DAY,
        "links": _URL,
        "context": _STORED,
        "utterance": _COUNT,
        "search": _object(speaker={"type": "text"}),
    }
