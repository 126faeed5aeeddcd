"""Whose a shared name is where the article names a club of a longer one: "Rangers" once it has told of Queens Park Rangers.

Only names of the knowledge are looked at; words that no list has by themselves are read in ``short``.
"""

import re
from bisect import bisect_left
from dataclasses import replace

from service.extract.folding import name_words
from service.extract.knowledge import Entry, Ground, Kind, Team, knowledge
from service.extract.names.hits import Hit
from service.extract.names.words import GENERIC

_ENDS = re.compile(r"[.!?;\n]")
_LONGEST_SENTENCE = 400
_LONGEST_HEADING = 160
_WHERE = re.compile(r"\b(?:in|from|of|to|for) $")


def longer_names(text: str, hits: list[Hit]) -> dict[int, Entry]:
    """For the starts of names that mean the club of a longer name, that club's entry.

    A name stays with the club whose full name it is where that club is named before the longer one, beside it, or otherwise; and where
    both are of one country, so that the article may well tell of both ("Dundee" and "Dundee United"), but for a last word that many clubs
    share ("Rangers", whose own ground is not named) and for the town of a club that the article never gives its whole name ("Doncaster"
    beside the Belles).
    In the heading it stays only where another club of that country is named: headings are short.
    """
    longer = _longer(hits)
    if not longer:
        return {}
    heading = text.find("\n", 0, _LONGEST_HEADING)
    found: dict[int, tuple[tuple[str, ...], Entry]] = {}
    kept: set[tuple[str, ...]] = set()
    at_home = {target.home_team_id for hit in hits if isinstance(target := hit.entries[0].target, Ground)}
    written: dict[str, set[tuple[str, ...]]] = {}
    for hit in hits:
        first = hit.entries[0]
        if first.kind is not Kind.TEAM or not isinstance(first.target, Team):
            continue
        words = name_words(text[hit.start : hit.end])
        written.setdefault(first.target.id, set()).add(words)
        owners = [
            (name, entry, starts)
            for name, entry, starts in longer.get(words[0], ())
            if (name[: len(words)] == words or words == name[-1:]) and all(entry.target.id != own.target.id for own in hit.entries)
        ]
        if not owners:
            continue
        name, entry, starts = next((owner for owner in owners if owner[0][: len(words)] == words), owners[0])
        before = bisect_left(starts, hit.start) - 1
        if (
            (before < 0 and not (hit.start < heading and _told_of_no_other(hits, first.target)))
            or (words == name[-1:] and (_alone(text, name[0]) or first.target.id in at_home))
            or (before >= 0 and _beside(text, starts[before], hit.start))
            or not _may_be_taken_over(first.target, words, name, entry)
        ):
            kept.add(words)
        elif not (first.target.national and _WHERE.search(text, max(0, hit.start - 6), hit.start)):
            found[hit.start] = (words, replace(entry, weak=first.weak))
    for names in written.values():
        if len(names) > 1:
            kept |= names
    return {start: entry for start, (words, entry) in found.items() if words not in kept}


def _told_of_no_other(hits: list[Hit], club: Team) -> bool:
    """Whether the names tell of no other club of the club's country, nor of one of its competitions."""
    told = [hit.entries[0].target for hit in hits if len(hit.entries) == 1 or hit.entries[0].kind is Kind.TEAM]
    return all(target.id == club.id or getattr(target, "country", None) != club.country for target in told)


def _alone(text: str, first: str) -> bool:
    """Whether the article calls the club of the longer name by its first word: the last one is then another's."""
    return re.search(rf"\b{re.escape(first.capitalize())}\b(?!['’]? [A-Z])", text) is not None


def _beside(text: str, longer: int, start: int) -> bool:
    """Whether the longer name and this one stand in one sentence."""
    return start - longer < _LONGEST_SENTENCE and _ENDS.search(text, longer, start) is None


def _longer(hits: list[Hit]) -> dict[str, list[tuple[tuple[str, ...], Entry, list[int]]]]:
    """First and shared last words of the clubs that are named by names of several words → name, entry, starts of the mentions."""
    names: dict[tuple[str, ...], tuple[Entry, list[int]]] = {}
    for hit in hits:
        entry = hit.entries[0]
        if entry.kind is Kind.TEAM and not entry.weak and isinstance(entry.target, Team) and not entry.target.national:
            for name in {name_words(entry.spelling): None, name_words(entry.target.name): None}:
                if len(name) > 1:
                    names.setdefault(name, (entry, []))[1].append(hit.start)
    found: dict[str, list[tuple[tuple[str, ...], Entry, list[int]]]] = {}
    for name, (entry, starts) in names.items():
        for word in (name[0], name[-1]) if name[-1] in GENERIC else (name[0],):
            found.setdefault(word, []).append((name, entry, starts))
    return found


def _may_be_taken_over(own: Team, words: tuple[str, ...], name: tuple[str, ...], entry: Entry) -> bool:
    owner = entry.target
    if own.national:
        return name[-1] in knowledge().cities and len(name) == 2  # "Austria Vienna"
    return isinstance(owner, Team) and (own.country != owner.country or words == name[-1:] or name_words(own.name) != words)
