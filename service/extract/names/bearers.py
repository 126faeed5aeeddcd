"""Names of clubs that are somebody's surname in an article: "Graham Barrow", "Luca Di Parma". What a name means otherwise is ``meaning``'s
business."""

import re

from service.extract.folding import fold, name_words
from service.extract.knowledge import Kind, Team, knowledge
from service.extract.names.hits import Hit
from service.extract.names.words import LEADING_WORDS
from service.extract.national import is_nation
from service.extract.searched import searched
from service.extract.wordlists import first_names


def somebodys(text: str, hits: list[Hit]) -> set[int]:
    """Where a club's name is somebody's in this article, "Graham Barrow" and "Barrow" after it, if it is never given in another form
    ("Barrow AFC"). A country that the article speaks of before it names anybody so is a person only behind his first name.
    """
    single = [hit for hit in hits if hit.entries[0].kind is Kind.TEAM and " " not in text[hit.start : hit.end]]
    borne = {hit.start for hit in single if text[hit.start - 1 : hit.start] == " " and _behind_a_given_name(text, hit.start, hit.end)}
    if not borne:
        return set()
    names: set[str] = set()
    countries: set[str] = set()
    for hit in single:
        name, target = fold(text[hit.start : hit.end]), hit.entries[0].target
        if hit.start in borne:
            names.add(name)
        elif name not in names and isinstance(target, Team) and is_nation(target.id):
            countries.add(name)
    for hit in hits:
        others = fold(hit.entries[0].spelling) != fold(text[hit.start : hit.end]) or " " in hit.entries[0].spelling
        if others and isinstance(hit.entries[0].target, Team):
            names -= {name for name in names if name in name_words(text[hit.start : hit.end])}
    called = ((hit.start, fold(text[hit.start : hit.end])) for hit in hits)
    return {at for at, name in called if name in names and (at in borne or name not in countries)}


def _behind_a_given_name(text: str, start: int, end: int) -> bool:
    given = _GIVEN.search(text, max(0, start - 16), start)
    if given is None:
        return False
    if fold(given.group(1)) in first_names() and fold(given.group(1)) not in LEADING_WORDS:
        return True
    if knowledge().person_id(f"{given.group(1)} {text[start:end]}"):
        return True  # "Wilfried Nancy"
    before = given.group(1) in _PARTICLES and _CAPITAL_BEFORE.search(text, max(0, start - 30), given.start())
    return bool(before)  # "Luca Di Parma"


def parts_of_people(text: str, hits: list[Hit]) -> frozenset[int]:
    """Where names stand that end, or begin, the full name of a known player or coach: "Roque Santa Cruz", "Beth England"."""
    known, found = knowledge(), set()
    for hit in hits:
        if not isinstance(hit.entries[0].target, Team):
            continue
        written = text[hit.start : hit.end]
        before = _WORD_BEFORE.search(text, max(0, hit.start - _LONGEST_WORD), hit.start) if text[hit.start - 1 : hit.start] == " " else None
        after = _WORD_AFTER.match(text, hit.end) if " " not in written else None
        if (before is not None and known.person_id(f"{before.group(1)} {written}")) or (
            after is not None and known.person_id(f"{written} {after.group(1)}")
        ):
            found.add(hit.start)
    return frozenset(found)


_WORD_BEFORE = re.compile(r"(?<![\w'’-])([A-Z][\w'’-]+) $")
_WORD_AFTER = re.compile(r" ([A-Z][\w'’-]+)")
_LONGEST_WORD = 20
_PARTICLES = frozenset(("Di", "De", "Da", "Del", "Della", "Van", "Von", "Dal", "Dos"))
_CAPITAL_BEFORE = re.compile(r"\b(?!The\b|At\b|In\b|And\b|But\b|For\b)[A-Z][\w'’-]+ $")
_GIVEN = searched(r"\b([A-Z][\w'’-]+) $")
