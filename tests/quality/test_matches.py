"""How much of what careful reading finds in annotated articles the extraction finds too: a floor for each kind of fact.

``matches`` holds short articles that stand for kinds of news. ``articles`` holds longer ones of other hands, annotated before they were
first run: the rules were tried on them afterwards. ``asides`` holds news in which teams stand together that do not meet, where only
matches are annotated. ``unseen`` and ``unseen_abroad`` (of outlets outside Britain) hold such ones that no rule may be tried on: how well
the rules hold for news at large shows there alone. A fact found that the article does not tell counts against it. All matches and words are
invented.
"""

import json
import re
from collections import Counter
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from service.extract import extract
from service.extract.folding import fold
from service.extract.knowledge import Team, knowledge
from service.models import Goal, MatchClaim

HERE = Path(__file__).parent
FLOORS = {
    "matches": {
        "match": 0.95,
        "score": 0.9,
        "status": 0.92,
        "home": 0.88,
        "winner": 0.92,
        "competition": 0.85,
        "date": 0.88,
        "goal": 0.7,
        "all": 0.88,
    },
    "articles": {"match": 0.9, "all": 0.83},
    "asides": {"match": 0.6},
    "unseen": {"match": 0.84, "all": 0.75},
    "unseen_abroad": {"match": 0.76, "all": 0.66},
}
Annotated = tuple[Path, list[dict[str, Any]]]
"""An article's text, and its matches."""


def annotated(folder: str) -> list[Annotated]:
    if folder == "matches":
        files = sorted((HERE / folder).glob("*/expected.json"))
        return [(file.with_name("article.txt"), json.loads(file.read_text(encoding="utf-8"))) for file in files]
    files = sorted((HERE / folder).glob("*.json"))
    return [(file.with_suffix(".txt"), list(map(plain, json.loads(file.read_text(encoding="utf-8"))["matches"]))) for file in files]


def plain(match: dict[str, Any]) -> dict[str, Any]:
    """As the shorter files have it, and teams by the names that the knowledge gives them: "Boro" is Middlesbrough."""
    goals = [(goal["player"], usual(goal["team"]), goal["minute"]) for goal in match["goals"]]
    sides = {kind: usual(match[kind]) for kind in ("home", "winner")}
    teams = [usual(name) for name in match["teams"]]
    return match | sides | {"teams": teams, "status": {"played": "finished"}.get(match["status"], match["status"]), "goals": goals}


def usual(name: str | None) -> str | None:
    teams = [entry.target for entry in knowledge().meanings(name)] if name else []
    return next((team.name for team in sorted(teams, key=prominence) if isinstance(team, Team)), name)


def prominence(target: object) -> int:
    return -target.fame if isinstance(target, Team) else 1


def read(file: Path) -> tuple[str, datetime | None]:
    text = file.read_text(encoding="utf-8")
    head = re.match(r"\s*date (\d{4}-\d\d-\d\d)\s+", text)
    return (text[head.end() :], datetime.fromisoformat(head.group(1)).replace(tzinfo=UTC)) if head else (text, None)


def told(match: dict[str, Any]) -> dict[tuple[str, str], object]:
    """The facts of an expected match, with teams as names."""
    names = match["teams"]
    facts: dict[tuple[str, str], object] = {("status", ""): match["status"]}
    for kind in ("home", "winner", "competition", "date"):
        if match.get(kind):
            facts[(kind, "")] = match[kind]
    if match.get("score"):
        facts[("score", "")] = frozenset(zip(names, match["score"], strict=True))
    counted: Counter[str] = Counter()
    for player, team, minute in match.get("goals", []):
        surname = fold(player).split()[-1]
        counted[surname] += 1
        facts[("goal", f"{surname} {counted[surname]}")] = (team, minute)
    return facts


def found(claim: MatchClaim) -> dict[tuple[str, str], object]:
    sides = {"home": claim.home.name, "away": claim.away.name}
    facts: dict[tuple[str, str], object] = {("status", ""): claim.status}
    if claim.sides_known:
        facts[("home", "")] = claim.home.name
    if claim.winner in ("home", "away"):
        facts[("winner", "")] = sides[claim.winner]
    if claim.competition:
        facts[("competition", "")] = claim.competition.name
    if claim.kickoff:
        facts[("date", "")] = claim.kickoff.date.isoformat()
    if claim.score and claim.score.final:
        facts[("score", "")] = frozenset([(claim.home.name, claim.score.final.home), (claim.away.name, claim.score.final.away)])
    counted: Counter[str] = Counter()
    for goal in (incident for incident in claim.incidents if isinstance(incident, Goal) and incident.player):
        surname = fold(goal.player.name).split()[-1] if goal.player else ""
        counted[surname] += 1
        facts[("goal", f"{surname} {counted[surname]}")] = (sides.get(goal.team or ""), goal.minute)
    return facts


def paired(expected: list[dict[str, Any]], claims: tuple[MatchClaim, ...]) -> list[tuple[dict[str, Any] | None, MatchClaim | None]]:
    left = list(claims)
    pairs: list[tuple[dict[str, Any] | None, MatchClaim | None]] = []
    for match in expected:
        same = [claim for claim in left if {claim.home.name, claim.away.name} == set(match["teams"])]
        best = max(same, key=lambda claim: sum(found(claim).get(key) == value for key, value in told(match).items()), default=None)
        if best is not None:
            left.remove(best)
        pairs.append((match, best))
    return pairs + [(None, claim) for claim in left]


@cache
def tally(folder: str) -> dict[str, Counter[str]]:
    """Right, found and told facts, by their kind."""
    counts: dict[str, Counter[str]] = {}
    for file, matches in annotated(folder):
        text, published = read(file)
        for match, claim in paired(matches, extract(text, published).matches):
            want, have = told(match) if match else {}, found(claim) if claim else {}
            counts.setdefault("match", Counter()).update(right=bool(match and claim), found=bool(claim), told=bool(match))
            for key in {*want, *have}:
                right = key in want and key in have and want[key] == have[key]
                counts.setdefault(key[0], Counter()).update(right=right, found=key in have, told=key in want)
    counts["all"] = sum(counts.values(), Counter())
    return counts


@pytest.mark.parametrize(("folder", "kind"), [(folder, kind) for folder, floors in FLOORS.items() for kind in floors])
def test_finds_what_the_articles_tell(folder: str, kind: str) -> None:
    right, given, wanted = (tally(folder)[kind][name] for name in ("right", "found", "told"))
    f1 = 2 * right / (given + wanted)
    assert f1 >= FLOORS[folder][kind], f"{kind}: F1 {f1:.3f} ({right} right, {given} found, {wanted} told)"


@pytest.mark.parametrize("folder", FLOORS)
def test_every_span_is_the_text_it_names(folder: str) -> None:
    for file, _ in annotated(folder):
        text, published = read(file)
        for claim in extract(text, published).matches:
            assert claim.spans
            assert all(text[span.start : span.end] == span.text for span in claim.spans)


@pytest.mark.parametrize(("low", "high", "expected"), [(0.9, 1.0, 0.92), (0.75, 0.9, 0.82), (0.0, 0.75, 0.79)])
def test_the_confidence_means_what_it_says(low: float, high: float, expected: float) -> None:
    """Of the matches given so much, about so many have the right teams, score and status."""
    right = []
    for folder in ("articles", "unseen", "unseen_abroad"):
        for file, matches in annotated(folder):
            text, published = read(file)
            for match, claim in paired(matches, extract(text, published).matches):
                if claim is not None and low <= claim.confidence < high:
                    right.append(match is not None and agrees(told(match), found(claim)))
    assert len(right) > 50
    assert abs(sum(right) / len(right) - expected) < 0.1


def agrees(want: dict[tuple[str, str], object], have: dict[tuple[str, str], object]) -> bool:
    score, status = ("score", ""), ("status", "")
    return have.get(score, want.get(score)) == want.get(score) and (have[status] == "scheduled") == (want[status] == "scheduled")
