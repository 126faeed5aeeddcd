"""What the service knows of football: teams, competitions, venues and people, and one automaton over all their names.

Loaded once from ``data/``; read-only afterwards. Which team a shared name means in an article is ``names``' business.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from service.extract.folding import fold, name_words
from service.extract.national import nation_id
from service.extract.spellings import spellings_of_a_person, spellings_of_a_team, surnames_in
from service.extract.wordlists import first_names, table

DATA = Path(__file__).parent / "data"
WELL_KNOWN = 2
"""The ``fame`` of teams that the news of every country names."""


@dataclass(frozen=True, slots=True)
class Team:
    """A club or a national team; ``venues`` are its grounds, the usual one first.

    ``fame``: ``WELL_KNOWN`` for the well-known ones, 1 for lesser-known ones, 0 for those of which only the names are known.
    """

    id: str
    name: str
    country: str
    city: str | None
    fame: int
    national: bool
    venues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Competition:
    """``kind``: league, cup (national knock-out), club or nations (international), friendly; ``country`` of a national one."""

    id: str
    name: str
    kind: str
    country: str | None


class Spell(NamedTuple):
    """Of a player or a coach at a team, from one calendar year to another."""

    team_id: str
    since: int
    until: int


@dataclass(frozen=True, slots=True)
class Ground:
    id: str
    name: str
    city: str | None
    home_team_id: str | None


class Kind(IntEnum):
    """What an entry of the automaton is a name of; the smaller one wins where two are the same characters."""

    COMPETITION = 0
    VENUE = 1
    TEAM = 2
    NICKNAME = 3
    DEMONYM = 4


class Weak(IntEnum):
    """How much must speak for a meaning: nothing; the words beside it, since it is a place, a person's name or a common word too; or
    these words and an article about its country's football, since it is a lesser-known club's or a part of a name."""

    NOT = 0
    SOME = 1
    MUCH = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of a name."""

    kind: Kind
    target: Team | Competition | Ground
    weak: Weak
    spelling: str


@dataclass(frozen=True, slots=True)
class Knowledge:
    automaton: AhoCorasick
    index: dict[str, int]
    """Folded name between two spaces → the place of its meanings in ``entries``, which is the number of its pattern too."""
    entries: tuple[tuple[Entry, ...], ...]
    teams: dict[str, Team]
    competitions: dict[str, Competition]
    people: dict[str, str]
    """Folded full name → FIFA's code of the person's country, empty where it is not known."""
    surnames: frozenset[str]
    """The last words of those names, folded."""
    frequent: frozenset[str]
    """Those of them that more than a few people have."""
    careers: dict[str, str]
    """Folded full name of a well-known player or coach → his spells as ``players.tsv`` has them; and folded surname, where at most a few
    people of that name are known → the spells of all of them."""
    places: dict[str, str]
    """Folded adjective of a country → its code, and folded city of a well-known club → the city."""
    cities: dict[str, frozenset[str]]
    """Folded city → the countries (FIFA codes) that have a club there."""

    def meanings(self, name: str) -> tuple[Entry, ...]:
        """All meanings of the name, however it is written; none where it is not known."""
        at = self.index.get(_key(name))
        return self.entries[at] if at is not None else ()

    def person_id(self, name: str) -> str | None:
        """The id of a known person of this full name; None where the name is not known."""
        words = name_words(name)
        return "-".join(words) if " ".join(words) in self.people else None

    def other_country(self, name: str, people: str) -> bool:
        """Whether a known person of this full name is of another country than the folded word for its people tells ("dutchman")."""
        return self._of_country(name, people) is False

    def same_country(self, name: str, people: str) -> bool:
        """Whether a known person of this full name is of the country whose people the folded word tells."""
        return self._of_country(name, people) is True

    def country_of(self, name: str) -> str | None:
        """FIFA's code of the country of a known person of this full name; None or empty where it is not known."""
        return self.people.get(" ".join(name_words(name)))

    def spells_of(self, name: str) -> tuple[Spell, ...]:
        """The spells of a well-known player or coach of this full name, or of those few that have it as their surname."""
        return _spells(self.careers.get(" ".join(name_words(name)), ""))

    def _of_country(self, name: str, people: str) -> bool | None:
        told = self.places.get(people) or self.places.get(people.removesuffix("woman").removesuffix("man"))
        own = self.country_of(name)
        return told == own if told and own else None


_WORDS = table("team_words")
WEAK = frozenset(word.replace("_", " ") for word in _WORDS["weak"].split())
"""Folded names of well-known teams that are places, people or common words too."""

_SUFFIXES = frozenset(_WORDS["suffixes"].split())
_NO_PARTS = frozenset(_WORDS["generic"].split()) | frozenset(_WORDS["no_parts"].split()) | first_names().keys()


def _key(name: str) -> str:
    """The name as the automaton knows it, between two spaces: only whole words match."""
    return f" {fold(name).strip()} "


def _lines(name: str) -> list[str]:
    text = (DATA / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _list(cell: str, separator: str = ",") -> list[str]:
    return [item.strip() for item in cell.split(separator) if item.strip()]


_FORMER = "^"
"""Before a name that the club, or the competition, no longer has."""


class _Builder:
    """Gathers the entries of all tables, in the order of prominence."""

    def __init__(self) -> None:
        self.index: dict[str, int] = {}
        self.entries: list[list[Entry]] = []

    def add(self, spelling: str, kind: Kind, target: Team | Competition | Ground, weak: Weak = Weak.NOT) -> None:
        """One spelling of a name; "St" stands for "St." as well, "&" for "and", and "oe" for "ö"."""
        for written in spellings_of_a_team(spelling):
            self._add(written, kind, target, weak)

    def only_nicknames(self, spelling: str) -> bool:
        """Whether the name is known, and only as a nickname."""
        at = self.index.get(_key(spelling))
        return at is not None and all(entry.kind is Kind.NICKNAME for entry in self.entries[at])

    def _add(self, spelling: str, kind: Kind, target: Team | Competition | Ground, weak: Weak) -> None:
        key = _key(spelling)
        if len(key) < 4:
            return
        at = self.index.setdefault(key, len(self.entries))
        if at == len(self.entries):
            self.entries.append([])
        if not any(entry.target is target for entry in self.entries[at]):
            self.entries[at].append(Entry(kind, target, weak, spelling))


def _add_nations(builder: _Builder, teams: dict[str, Team]) -> None:
    for line in _lines("nations.txt"):
        code, name, others, demonyms, nicknames = (cell.strip() for cell in line.split(";"))
        team = Team(nation_id(code), name, code, None, fame=WELL_KNOWN, national=True, venues=())
        teams[team.id] = team
        for listed in [name, *_list(others)]:
            spelling = listed.removeprefix(_FORMER)
            named = team if spelling == listed else replace(team, name=spelling)
            builder.add(spelling, Kind.TEAM, named, Weak(fold(spelling).strip() in WEAK))
        for spelling in _list(nicknames):
            builder.add(spelling, Kind.NICKNAME, team)
        for spelling in _list(demonyms):
            builder.add(spelling, Kind.DEMONYM, team, Weak.SOME)


def _add_clubs(builder: _Builder, teams: dict[str, Team]) -> None:
    for line in _lines("clubs.tsv"):
        club_id, name, country, city, fame, names, nicknames, venues = line.split("\t")
        team = Team(club_id, name, country, city or None, int(fame), national=False, venues=tuple(_list(venues, "|")))
        teams[club_id] = team
        for listed in [name, *_list(names, "|")]:
            spelling = listed.removeprefix(_FORMER)
            named = team if spelling == listed else replace(team, name=spelling)  # called by the name that it had then
            lesser = team.fame < WELL_KNOWN and " " not in spelling
            builder.add(spelling, Kind.TEAM, named, Weak.MUCH if lesser else Weak(fold(spelling).strip() in WEAK))
            if team.fame and " " in spelling and not fold(spelling).endswith((" fc", " women")):
                builder.add(f"{spelling} FC", Kind.TEAM, named)
        if team.fame:
            for spelling in _list(nicknames, "|"):
                builder.add(spelling, Kind.NICKNAME, team)
            for spelling in team.venues:
                ground = Ground(_slug(country, team.venues[0]), spelling, team.city, club_id)
                for written in dict.fromkeys((spelling, spelling.replace("'", ""))):  # "St Andrews"
                    builder.add(written, Kind.VENUE, ground, Weak(" " not in spelling and fold(spelling).strip() in WEAK))


def _add_parts(builder: _Builder, teams: dict[str, Team], cities: Collection[str]) -> None:
    """Parts of the names of curated clubs that no other name has: the place before "Town", "Cerezo" for Cerezo Osaka, "the Blasters"."""
    parts: dict[str, tuple[str, Kind, Team] | None] = {}
    for team in teams.values():
        *before, last = team.name.split()
        if team.national or not team.fame or not before:
            continue
        found = [(" ".join(before), Kind.TEAM)] if last in _SUFFIXES or len(before) == 1 else []
        if last not in _SUFFIXES and len(before) == 1 and fold(last) not in cities:
            found.append((last, Kind.NICKNAME))
        if last.endswith("s") and fold(last) not in cities and fold(last) not in _NO_PARTS and builder.only_nicknames(last):
            builder.add(last, Kind.NICKNAME, team, Weak.MUCH)  # "the Eagles": one of several teams that are called so
        for part, kind in found:
            folded = fold(part).strip()
            if len(part) > 3 and part[0].isupper() and folded not in _NO_PARTS and _key(part) not in builder.index:
                parts[folded] = (part, kind, team) if folded not in parts else None
    for found_part in parts.values():
        if found_part is not None:
            part, kind, team = found_part
            builder.add(part, kind, team, Weak.MUCH)


def _add_competitions(builder: _Builder, competitions: dict[str, Competition]) -> None:
    for line in _lines("competitions.txt"):
        comp_id, name, kind, country, *others = (cell.strip() for cell in line.split(";"))
        competition = Competition(comp_id, name, kind, None if country == "-" else country)
        competitions[comp_id] = competition
        for listed in [name, *_list(others[0] if others else "")]:
            spelling = listed.removeprefix(_FORMER)
            builder.add(spelling, Kind.COMPETITION, competition if spelling == listed else replace(competition, name=spelling))


def _add_venues(builder: _Builder) -> None:
    for line in _lines("venues.txt"):
        names, city, code = (cell.strip() for cell in line.split(";"))
        name, _, others = names.partition(" = ")
        for spelling in [name.strip(), *_list(others)]:
            home = nation_id(code) if code else None
            builder.add(spelling, Kind.VENUE, Ground(_slug(code, name), spelling, city or None, home))


def _rank(entry: Entry) -> int:
    """By kind; but a little-known club gives way to a well-known one's nickname."""
    return len(Kind) if isinstance(entry.target, Team) and entry.target.fame < WELL_KNOWN else entry.kind


def _slug(country: str, name: str) -> str:
    return "-".join(["ground", *fold(f"{country} {name}").split()])


def _cities(teams: dict[str, Team]) -> dict[str, frozenset[str]]:
    cities: dict[str, set[str]] = {}
    for team in teams.values():
        if team.city:
            cities.setdefault(fold(team.city).strip(), set()).add(team.country)
    for line in _lines("towns.txt"):
        code, _, towns = line.partition(":")
        for town in _list(towns):
            cities.setdefault(fold(town).strip(), set()).add(code)
    return {city: frozenset(codes) for city, codes in cities.items()}


@lru_cache(maxsize=4_096)
def _spells(cell: str) -> tuple[Spell, ...]:
    """Of the few people that an article names; all of them would take as long as the rest of the table."""
    return tuple(map(_spell, _list(cell, "|")))


def _spell(cell: str) -> Spell:
    team_id, _, years = cell.rpartition(" ")
    since, _, until = years.partition("-")
    return Spell(team_id, int(since), int(until or _NO_END))


_NO_END = 9999
"""The year until which a spell lasts that has no end."""
_FEW_OF_A_NAME = 12
"""People of a surname, at most, among whom the one in the news is likely the well-known one."""


def _by_surname(of_a_name: Mapping[str, int], surnames: Mapping[str, list[str]], careers: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, spells in careers.items():
        for surname in surnames[name]:
            if of_a_name[surname] <= _FEW_OF_A_NAME:
                found[surname] = f"{found[surname]}|{spells}" if surname in found else spells
    return found


@lru_cache(maxsize=1)
def knowledge() -> Knowledge:
    """The whole knowledge; the first call reads the files (well under a second), later ones are free."""
    builder = _Builder()
    teams: dict[str, Team] = {}
    competitions: dict[str, Competition] = {}
    _add_competitions(builder, competitions)
    _add_nations(builder, teams)
    _add_clubs(builder, teams)
    _add_venues(builder)
    cities = _cities(teams)
    _add_parts(builder, teams, cities)
    people: dict[str, str] = {}
    careers: dict[str, str] = {}
    told_of: dict[str, str] = {}
    surnames: dict[str, list[str]] = {}
    borne: Counter[str] = Counter()
    for line in _lines("players.tsv"):
        name, code, *spells = line.split("\t")
        ends = surnames[name] = surnames_in(name)
        borne.update(ends)
        told = spells[0] if spells else ""
        if told:
            told_of[name] = told
        for folded in spellings_of_a_person(name, code):
            people[folded] = code
            if told:
                careers[folded] = told
    careers |= _by_surname(borne, surnames, told_of)
    places = {fold(team.city).strip(): fold(team.city).strip() for team in teams.values() if team.fame == WELL_KNOWN and team.city}
    places |= {english: city for english, city in table("countries")["english_cities"].items() if city in places}
    for line in _lines("nations.txt"):
        code, _, _, demonyms, _ = (cell.strip() for cell in line.split(";"))
        for demonym in _list(demonyms):
            places[fold(demonym)] = places[fold(demonym).removesuffix("s")] = code
    ordered = tuple(tuple(sorted(entries, key=_rank)) for entries in builder.entries)
    return Knowledge(
        AhoCorasick(list(builder.index)),
        builder.index,
        ordered,
        teams,
        competitions,
        people,
        frozenset(borne),
        frozenset(surname for surname, people_of_it in borne.items() if people_of_it > _FEW_OF_A_NAME),
        careers,
        places,
        cities,
    )
