"""The people that an article names, each by the fullest name it gives, and every mention of them.

Pronouns and epithets are resolved by those who need them (``quotes``, ``matches``), from these mentions.
"""

from dataclasses import dataclass

from service.extract.document import Document
from service.extract.names import Names


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the article: the fullest name it gives, and what it tells of them."""

    name: str
    person_id: str | None = None
    role: str | None = None
    affiliation: str | None = None


@dataclass(frozen=True, slots=True)
class PersonMention:
    """Characters ``start:end`` name the person, in full or by a part of the name."""

    start: int
    end: int
    person: Person


@dataclass(frozen=True, slots=True)
class People:
    """All mentions in the order of the text, none overlapping another."""

    mentions: tuple[PersonMention, ...] = ()


def find_people(document: Document, names: Names) -> People:
    """The people that the text names; ``names`` are its teams, competitions and venues, which are nobody's names."""
    return People()
