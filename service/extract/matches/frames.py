# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""What the verbs and nouns of football reports say about two teams, from the table ``data/match_frames.toml``.

Only language stands here; ``claims`` applies it to marked sentences (see ``reading`` for the marks).
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from service.extract.wordlists import table

Relation = Literal["win", "loss", "draw", "held", "meets"]
Shape = Literal["object", "out", "apart", "against", "noun", "match", "passive", "ground"]
Tense = Literal["base", "present", "past", "ing", "noun"]


@dataclass(frozen=True, slots=True)
class Frame:
    """One meaning of a trigger word.

    ``shape`` tells how the other team follows. object: "beat «T»"; out: "knocked «T» out"; apart: "swept «T» aside"; against: "lost to «T»"; noun: "a 2-1 win over
    «T»"; match: "the game against «T»"; passive: "beaten by «T»"; ground: "come to «V»". ``particles`` must follow the word at once, those of apart the other team. ``home``: whom it puts at home.
    """

    relation: Relation
    shape: Shape
    tense: Tense
    particles: tuple[str, ...] = ()
    home: Literal["subject", "object", ""] = ""


WON = Frame("win", "object", "past")
WIN = Frame("win", "object", "base")
"""What set phrases for a win are read as where it is asked whether it was won: "broke B hearts", "to break B hearts"."""


@cache
def frames() -> dict[str, tuple[Frame, ...]]:
    """Folded trigger word → its meanings, those with particles first."""
    found: dict[str, list[Frame]] = {
        "beaten": [Frame("loss", "passive", "past"), Frame("win", "object", "past")],
        "drawn": [Frame("draw", "against", "past")],
    }
    words = table("match_frames")

    def verbs(relation: Relation, name: str, shape: Shape, home: Literal["subject", "object", ""] = "") -> None:
        for line in words[relation][name].strip().splitlines():
            forms, _, particles = line.partition(" : ")
            following = tuple(particles.strip().split("|")) if particles else ()
            tenses: tuple[Tense, ...] = ("base", "present", "past", "ing")
            for form, tense in zip(forms.split(), tenses, strict=True):
                if form != "-":
                    found.setdefault(form, []).append(Frame(relation, shape, tense, following, home))

    def nouns(relation: Relation, shape: Shape) -> None:
        for noun in words[relation]["nouns"].split():
            found.setdefault(noun, []).append(Frame(relation, shape, "noun"))

    verbs("win", "object", "object")
    verbs("win", "out", "out")
    verbs("win", "apart", "apart")
    verbs("win", "against", "against")
    nouns("win", "noun")
    verbs("loss", "against", "against")
    nouns("loss", "noun")
    verbs("draw", "against", "against")
    nouns("draw", "noun")
    verbs("held", "object", "object")
    verbs("meets", "object", "object")
    verbs("meets", "subject_home", "object", "subject")
    verbs("meets", "object_home", "object", "object")
    verbs("meets", "to_ground", "ground", "object")
    nouns("meets", "match")
    return {
        word: tuple(sorted(dict.fromkeys(many), key=lambda frame: (not frame.particles or frame.shape == "apart", frame.tense == "base")))
        for word, many in found.items()
    }
