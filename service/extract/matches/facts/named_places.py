# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Grounds that no list has, by the place where their name stands: "beat B 2-0 at Hillheads on Saturday", "a 2-0 win over B at the Withdean",
"visit B (Moss End Park, 8.15pm)".

What grounds are called by words of their kind ("Park", "Stadion") is ``grounds``' business, and the towns that stand for grounds ``towns``'.
"""

import re

from service.extract.folding import fold
from service.extract.knowledge import knowledge
from service.extract.matches.claim import Claim
from service.extract.matches.facts.places import of_a_tournament
from service.extract.matches.merge import Told
from service.extract.matches.own_towns import is_town_of
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.names import TeamMention, VenueMention

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’-]+"
_PLACED = re.compile(
    rf"\b(?:at|in|inside) (?:(?P<the>the) |an? [\w-]+ |their |la )?(?P<name>(?:(?:St|De|Mt|El|La) )?{_CAPITAL}(?: {_CAPITAL}){{0,2}})"
    r"(?=[.,;:)]|$| (?:on|by|to|with|thanks|after|last|this|next|tomorrow|tonight|yesterday|today|and|as|when|before|in|against|where|here|that|from)\b|(?P<more> (?:soon|early|late|only|but|for|at|because|despite|through|while|since|who|which|during|ended|finished|it|is|was)\b))"
)
_IN_BRACKETS = re.compile(
    rf"[^().;\n]{{0,60}}\((?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,2}} (?:Park|Road|Lane|Ground|Field|Oval|Street|[Ss]tadium|Arena|Showgrounds|Complex))(?:, [^()\n]{{1,30}})?\)"
)
""" "visit B in tomorrow's cup tie (C Park, 8.15pm)"."""
_BESIDE = re.compile(r"(?:'s)?,? ?(?:[a-z-]+ ){0,3}(?:«[DCGS]\d+»(?:'s)?,? ?(?:[a-z-]+ ){0,2}){0,4}")
_OTHER_CLAUSE = re.compile(
    r"\b(?:who|which|where|while|whose|since|but|ahead|and|won|lost|drew|win|lose|play\w*|as|when|home|away|him|his|career|spell|debut)\b"
)
_NO_PLACE = frozenset(
    """
    christmas easter new old euro under half full long last least left-back right-back centre-half europe england olympic games monday tuesday
    wednesday thursday friday saturday sunday first second third round group level home premier premiership championship league cup uefa fifa
    """.split()
)

_ANY_GROUND = frozenset(
    "stadium stadion stade stadio estadio arena park ground road lane street national city municipal olympic central new old".split()
)


def place_as_ground(reader: Reader, told: Told, found: list[Told]) -> None:
    """Takes a name that stands where grounds are told, for a match that has none: one of the two teams' own grounds by a part of its name,
    which tells who was at home, or after "at" any name that is nothing else. Changes the match in place."""
    if told.venue is not None or all(claim.reading.quoted for claim in told.claims):
        return
    playing = {key for each in found for key in each.teams}
    for claim in told.claims:
        ground = _beside(reader, told, claim, playing)
        if ground is None:
            continue
        venue, home = ground
        told.venue = venue
        told.rests("venue", venue.start, venue.end)
        if told.home is None and home is not None and told.stage != "final":
            told.home = home
            told.rests("sides", venue.start, venue.end)
        return


def _is_stranger(mark: Mark, start: int, playing: set[str]) -> bool:
    """Whether the mark is a team that nothing knows, and that plays nobody: by its place, it is a ground."""
    return mark.start == start and isinstance(mark.value, TeamMention) and mark.value.team_id is None and mark.value.key not in playing


def _beside(reader: Reader, told: Told, claim: Claim, playing: set[str]) -> tuple[VenueMention, str | None] | None:
    """The ground right after what the claim tells, and the team whose own it is."""
    reading, text = claim.reading, reader.document.text
    if reading.quoted:
        return None
    marks = [mark for mark in (claim.other_mark, claim.score_mark) if mark is not None and reading.start <= mark.start < reading.end]
    if not marks:
        return None
    last = max(mark.end for mark in marks)
    bracket = _IN_BRACKETS.match(text, last, reading.end) if text.find("(", last, reading.end) >= 0 else None
    if bracket is not None and not any(mark.start < bracket.end("name") and bracket.start("name") < mark.end for mark in reading.marks):
        return VenueMention(*bracket.span("name"), bracket["name"], None, None), None
    for match in _PLACED.finditer(text, last, reading.end):
        start, end = match.span("name")
        between = reading.tagged[reading.to_tagged(last) : reading.to_tagged(match.start())]
        if not _BESIDE.fullmatch(between) or _OTHER_CLAUSE.search(between):
            return None
        if text.startswith(("'s", "’s"), end) or any(
            mark.start < end and start < mark.end and not _is_stranger(mark, start, playing) for mark in reading.marks
        ):
            return None
        name = text[start:end].removesuffix("'s").removesuffix("’s")
        own = _whose(reader, told, name) if match["the"] or not match.group().startswith("in ") else None
        if own is not None:
            return VenueMention(start, start + len(name), name, None, own), own
        if match.group().startswith("at ") and not match["more"] and _is_place(reader, reading, told, claim, name):
            return VenueMention(start, start + len(name), name, None, None), None
        return None
    return None


def _is_place(reader: Reader, reading: Reading, told: Told, claim: Claim, name: str) -> bool:
    if claim.alone or claim.one_mark is None or claim.other_mark is None or of_a_tournament(told):
        return False
    if fold(name).strip().split()[0] in _NO_PLACE or reading.title:
        return False
    return not any(is_town_of(reader, key, name) for key in told.teams)


def _whose(reader: Reader, told: Told, name: str) -> str | None:
    """The one of the two teams that has a ground of whose name this is a part: "the Withdean", "la Meinau"."""
    part = fold(name).strip()
    if part in _ANY_GROUND or part in knowledge().cities:
        return None
    owners = []
    for key in told.teams:
        team = knowledge().teams.get(reader.teams[key].team_id or "")
        if team is None or team.national or part == fold(team.city or "").strip() or f" {part} " in f" {fold(team.name).strip()} ":
            continue
        if any(f" {part} " in f" {fold(ground).strip()} " for ground in team.venues):
            owners.append(key)
    return owners[0] if len(owners) == 1 else None
