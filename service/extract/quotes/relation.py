"""How quoted words stand to the reporter's words around them: the outcome of ``attribution``. Nothing is decided here."""

from enum import Enum
from typing import NamedTuple

from service.extract.quotes.naming import Phrase


class Relation(Enum):
    """How a region stands to the words around it."""

    AFTER = "its cue follows"
    BEFORE = "its cue stands before"
    CONTINUED = "goes on after the cue of the region before"
    FRAGMENT = "some words of a clause that a cue governs"
    BARE = "a sentence of its own, without a cue"
    NONE = "nobody is told to have said it"


class Attribution(NamedTuple):
    """``cue`` is the token of the verb (or noun), ``phrase`` whom it names as the speaker; both None for BARE and NONE."""

    relation: Relation
    cue: int | None = None
    phrase: Phrase | None = None
