"""The people that an article names, each by the fullest name it gives, and every mention of them.

Pronouns and epithets are resolved by those who need them (``quotes``, ``matches``), from these mentions.
"""

import re
from collections import Counter
from dataclasses import dataclass

from service.extract.document import Document
from service.extract.names import Names
from service.extract.people.common_surnames import with_common_surnames
from service.extract.people.lexicon import FIRST_NAMES, HONORIFICS, PARTICLES, PERSON_VERBS, PLACES, ROLES, TITLES
from service.extract.people.roles import NOTHING, TELLING, Told, told_beside
from service.extract.people.runs import SINGLE_BASE, Run, capital_runs, named_tokens

_MARKS = frozenset(".\"'“”‘’«»")
_NICKNAME = re.compile(r" [\"'“‘«][^\"”’»]*[\"'”’»](?= )")
"""A nickname between quote marks within a name is no part of the name."""

_MOODS = ("ing", "ed", "ous", "ful", "less")
"""Ends of words for how somebody feels."""
_SHORTEST_PET_NAME = 3
"""Letters that a surname and its pet form share, at least."""
_SHORTEST_CUT_NAME = 6
"""Letters of a surname that stand for the whole of it, at least: "Sundram" of Sundramoorthy."""
_ALIKE = 20
"""Surnames that begin alike and are looked at, at most."""
_BEFORE_FIRST_NAMES = (None, "sir", "dame")
"""Titles that a first name may stand alone after: "Sir Neville"."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the article: the fullest name it gives, and what it tells of them.

    ``gender`` is "male" or "female" where a title, a role or the first name hints at it; ``country`` is one of the nationalities in the
    word list.
    """

    name: str
    person_id: str | None = None
    role: str | None = None
    affiliation: str | None = None
    gender: str | None = None
    country: str | None = None
    age: int | None = None


@dataclass(slots=True)
class PersonMention:
    """Characters ``start:end`` name the person, in full or by a part of the name; a title ("Sir", "Mr") is no part of it."""

    start: int
    end: int
    person: Person


@dataclass(frozen=True, slots=True)
class People:
    """All mentions in the order of the text, none overlapping another."""

    mentions: tuple[PersonMention, ...] = ()


def find_people(document: Document, names: Names) -> People:
    """The people that the text names; ``names`` are its teams, competitions and venues, which are nobody's names.

    A run of capitalised words is a person where the evidence of all its occurrences says so. A part of a full name ("Ten Cate", "Igor")
    is the person of that name; of several with one surname the one named last.
    """
    teams, taken = named_tokens(document, names)
    runs = with_common_surnames(document, taken, capital_runs(document, taken, teams.values()))
    folded = document.tokens.folded
    _begin_where_told_alone(folded, runs)
    _without_moods(folded, runs)
    keys = [tuple([word for word in folded[run.first : run.last] if word not in _MARKS]) for run in runs]
    persons = _Register()
    for run, key in _accepted(runs, keys, folded):
        persons.add(key, _written(document, run), run)
    found = [(run, n) for run, key in zip(runs, keys, strict=True) if (n := persons.find(key, run)) is not None]
    people = _described(document, teams, persons, found)
    tokens = document.tokens
    return People(tuple(PersonMention(tokens.starts[run.first], tokens.ends[run.last - 1], people[n]) for run, n in found))


def _begin_where_told_alone(folded: list[str], runs: list[Run]) -> None:
    """Names begin with the word before them where that is a person's name by itself: "Luqman Hakim Shamsudin" where "Luqman" said it."""
    cut = [run for run in runs if run.first > run.lead and run.length > 1 and run.honorific is None]
    if not cut:
        return
    alone = {folded[run.first] for run in runs if run.length == 1 and run.score > 0}
    for run in cut:
        if folded[run.first - 1] in alone:
            run.first -= 1


def _without_moods(folded: list[str], runs: list[Run]) -> None:
    """No name begins with how somebody felt: "Furious Coyle" where "Owen Coyle" is named."""
    felt = [run for run in runs if run.length == 2 and folded[run.first].endswith(_MOODS) and folded[run.first] not in FIRST_NAMES]
    if not felt:
        return
    surnames = {folded[run.last - 1] for run in runs if run.length > 1 and folded[run.first] in FIRST_NAMES}
    for run in felt:
        if folded[run.last - 1] in surnames:
            run.first += 1


def _written(document: Document, run: Run) -> str:
    tokens = document.tokens
    written = " ".join(document.text[tokens.starts[run.first] : tokens.ends[run.last - 1]].split())
    return _NICKNAME.sub("", written)


def _accepted(runs: list[Run], keys: list[tuple[str, ...]], folded: list[str]) -> list[tuple[Run, tuple[str, ...]]]:
    """The first occurrence of each name that is a person's, longer names first."""
    evidence: Counter[tuple[str, ...]] = Counter()
    first: dict[tuple[str, ...], Run] = {}
    best: dict[tuple[str, ...], int] = {}
    for run, key in zip(runs, keys, strict=True):
        first.setdefault(key, run)
        best[key] = max(best.get(key, run.score), run.score)
        evidence[key] += run.score - SINGLE_BASE
    alone = {key[-1]: evidence[key] for key, run in first.items() if len(key) == 1 and not run.capitals}
    places = {key[0] for key in first if len(key) == 1 and key[0] in PLACES}
    speaking = {key[0] for run, key in zip(runs, keys, strict=True) if key[0] in places and _speaks(folded, run)} if places else set()
    accepted = []
    for key, run in first.items():
        repeated = 0
        if len(key) > 1 and key[-1] in alone:
            told = key[-1] in speaking and key[0] in FIRST_NAMES  # "Keith Hill", and "said Hill" below
            repeated = 2 if alone[key[-1]] >= 0 or told else -2
        enough = best[key] + repeated >= 1 and (len(key) > 1 or evidence[key] > 0)
        if enough:
            accepted.append((run, key))
    return sorted(accepted, key=lambda item: -len(item[1]))


def _speaks(folded: list[str], run: Run) -> bool:
    """Whether a single name stands beside a verb for what only people do: "said Hill", "Hill admits"."""
    return folded[run.first - 1] in PERSON_VERBS or (run.last < len(folded) and folded[run.last] in PERSON_VERBS)


class _Register:
    """The persons under construction: names by number, found by any ending of the name and by the first name."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.keys: list[tuple[str, ...]] = []
        self._by_ending: dict[tuple[str, ...], list[int]] = {}
        self._by_first: dict[str, list[int]] = {}
        self._by_beginning: dict[str, list[int]] = {}
        """The first letters of a surname → those who have it."""
        self._latest: dict[tuple[str, ...], int] = {}

    def add(self, key: tuple[str, ...], name: str, run: Run) -> None:
        same = self._same(key, run)
        if same is None and len(key) == 1:
            same = self._told_shortly(key[0])
            if same is not None:
                self._by_ending[key] = [same]
                return
        if same is not None:
            if len(name) > len(self.names[same]) and len(key) >= len(self.keys[same]):
                self.names[same], self.keys[same] = name, key
                self._index(key, same)
            return
        self.names.append(name)
        self.keys.append(key)
        self._index(key, len(self.names) - 1)

    def find(self, key: tuple[str, ...], run: Run) -> int | None:
        """The person that the name means at this place of the text; runs must be asked for in the order of the text."""
        same = self._same(key, run)
        if same is None:
            return None
        for cut in range(len(key) if len(key) > 1 else 0):
            self._latest[key[cut:]] = same
        return same

    def _told_shortly(self, word: str) -> int | None:
        """The only person whose first name alone the word is, or a pet form of his surname: "Luqman", "Carra" of Carragher."""
        first = self._by_first.get(word, ())
        if len(first) == 1:
            return first[0]
        stem = word.rstrip("aeiouys")
        if len(stem) < _SHORTEST_PET_NAME or (stem == word and len(word) < _SHORTEST_CUT_NAME):
            return None
        alike = self._by_beginning.get(word[:_SHORTEST_PET_NAME], ())
        found = [n for n in alike[:_ALIKE] if self.keys[n][-1].startswith(stem)]
        return found[0] if len(found) == 1 else None

    def _index(self, key: tuple[str, ...], n: int) -> None:
        for cut in range(len(key)):
            if n not in self._by_ending.setdefault(key[cut:], []):
                self._by_ending[key[cut:]].append(n)
        if len(key) > 1:
            self._by_beginning.setdefault(key[-1][:_SHORTEST_PET_NAME], []).append(n)
        if len(key) > 1:
            given = [key[0], *(word.partition("-")[0] for word in (key[0], key[-1]) if "-" in word)]  # "Dan" of Dan-Axel
            for word in given:
                if n not in self._by_first.setdefault(word, []):
                    self._by_first[word].append(n)

    def _same(self, key: tuple[str, ...], run: Run) -> int | None:
        ending = self._by_ending.get(key, ())
        if len(ending) == 1:
            return ending[0]
        if ending:
            latest = self._latest.get(key, ending[0])
            gender = HONORIFICS.get(run.honorific or "", "either")
            if gender == "either" or _first_name_gender(self.keys[latest]) in (None, gender):
                return latest
            return next((n for n in ending if _first_name_gender(self.keys[n]) in (None, gender)), latest)  # "Mrs Lund" is not Per
        if len(key) > 1:
            surname = self._by_ending.get(key[-1:], ())
            alike = [n for n in surname if _one_person(self.keys[n], key)]
            alike += [n for n in self._by_first.get(key[0], ()) if self.keys[n][: len(key)] == key]  # "Freja Siri" of Freja Siri Haugland
            return alike[0] if alike else None
        first = self._by_first.get(key[0], ())
        return first[0] if len(first) == 1 and run.honorific in _BEFORE_FIRST_NAMES else None


def _one_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names that end alike are one person's: "Donald J. Trump" and "Donald Trump", "Rafa" and "Rafael"."""
    if len(a) == 1 or len(b) == 1:
        return True
    short, long = sorted((a[0], b[0]), key=len)
    return long.startswith(short) and (len(short) >= 3 or len(short) == 1)


def _described(document: Document, teams: dict[int, str], persons: _Register, found: list[tuple[Run, int]]) -> list[Person]:
    """The persons with what the article tells of each; what is told first holds. ``teams`` has the team that a token names."""
    genders = [_first_name_gender(key) for key in persons.keys]
    all_told: dict[int, Told] = {}
    titled: set[int] = set()
    folded = [*document.tokens.folded, "", ""]
    for run, n in found:
        beside = folded[run.first - 1] in TELLING or folded[run.last] == ","
        if not beside and run.honorific is None:
            continue
        told = told_beside(document, run.first, run.last, teams) if beside else NOTHING
        title = HONORIFICS.get(run.honorific or "", "either")
        if n not in titled and (title != "either" or told.gender is not None):
            titled.add(n)
            genders[n] = title if title != "either" else told.gender
        before = all_told.get(n)
        if run.honorific is not None and told.role is None and (before is None or before.role is None):
            full = TITLES.get(run.honorific, run.honorific)
            told = told._replace(role=full) if full in ROLES else told
        if told is not NOTHING:
            all_told[n] = told if before is None else before.with_more(told)
    people = []
    for n, (name, gender) in enumerate(zip(persons.names, genders, strict=True)):
        told = all_told.get(n, NOTHING)
        people.append(Person(name, None, told.role, told.affiliation, gender, told.country, told.age))
    return people


def _first_name_gender(key: tuple[str, ...]) -> str | None:
    if len(key) < 2 or key[0] in PARTICLES:
        return None
    gender = FIRST_NAMES.get(key[0]) or FIRST_NAMES.get(key[0].split("-")[0])
    return None if gender == "either" else gender
