"""The words that report speech, by form. Which of them governs which quote is decided in ``direct`` and ``indirect``."""

from dataclasses import dataclass, replace

from service.extract.wordlists import table

_LISTS = table("cues")


@dataclass(frozen=True, slots=True)
class CueForm:
    """One form of a verb.

    ``clause`` for verbs that take a that-clause, ``speech`` for those that take direct speech, ``label`` for those that take a quoted
    judgement, ``thought`` for those of thinking, ``evidence`` for those by which a poll tells something, ``infinitive``
    for those whose infinitive tells what somebody promised or asked for.
    ``participle`` is the form in -ing, ``base`` the bare form.
    """

    lemma: str
    clause: bool = False
    speech: bool = False
    label: bool = False
    thought: bool = False
    evidence: bool = False
    infinitive: bool = False
    participle: bool = False
    base: bool = False


QUESTIONED = frozenset(("asked", "pressed", "questioned", "quizzed", "challenged"))
"""What was done to somebody before he answered."""


def _forms(lemma: str) -> list[str]:
    """The forms of a regular verb."""
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    return [lemma, third, lemma + "ed", lemma + "ing"]


def _with_kind(form: CueForm, kind: str) -> CueForm:
    if kind == "clause":
        return replace(form, clause=True)
    if kind == "speech":
        return replace(form, speech=True)
    if kind == "label":
        return replace(form, label=True)
    if kind == "infinitive":
        return replace(form, infinitive=True)
    return replace(form, thought=True) if kind == "thought" else replace(form, evidence=True)


def _table() -> dict[str, CueForm]:
    found: dict[str, CueForm] = {}
    irregular: dict[str, list[str]] = _LISTS["irregular"]
    for kind in ("clause", "speech", "label", "thought", "evidence", "infinitive"):
        for lemma in _LISTS[kind]["verbs"]:
            for form in irregular.get(lemma) or _forms(lemma):
                known = found.get(form) or CueForm(lemma, participle=form.endswith("ing") and form != lemma, base=form == lemma)
                found[form] = _with_kind(known, kind)
    return found


CUES: dict[str, CueForm] = _table()
"""Folded form → what it may govern."""


def _phrasal() -> dict[tuple[str, str], CueForm]:
    irregular: dict[str, list[str]] = _LISTS["irregular"]
    found: dict[tuple[str, str], CueForm] = {}
    for kind, verbs in _LISTS["phrasal"].items():
        for phrase in verbs:
            lemma, particle = phrase.split()
            for form in irregular.get(lemma) or _forms(lemma):
                if kind == "object":  # what the verb governs besides its object, it governs with the particle as well
                    found[form, particle] = replace(CUES.get(form) or CueForm(phrase, base=form == lemma), lemma=phrase)
                    continue
                known = found.get((form, particle)) or CueForm(phrase, participle=form.endswith("ing"), base=form == lemma)
                found[form, particle] = _with_kind(known, kind)
    return found


PHRASAL: dict[tuple[str, str], CueForm] = _phrasal()
"""Folded form and particle → what the two may govern together: "went on", "pointed out"."""

PHRASAL_FORMS = frozenset(form for form, _ in PHRASAL)

HANGING = frozenset(_LISTS["hanging"]["nouns"] + _LISTS["hanging"]["adjectives"])
"""Nouns and adjectives on which a told clause may hang: "the claim that", "confident that"."""
INTENTS = frozenset(_LISTS["hanging"]["intents"])
OBJECT_VERBS = frozenset(_LISTS["object"]["verbs"])
"""Verbs whose object tells what somebody said: "denied the charge"."""
DOING_VERBS = frozenset(_LISTS["object"]["doing"])
"""Verbs that tell what somebody did where a participle follows: "admitted stealing the bell"."""
CUE_NOUNS = frozenset(_LISTS["nouns"]["words"])
DOCUMENTS = frozenset(_LISTS["documents"]["words"])
SURE_OUTLETS = frozenset(_LISTS["outlets"]["sure"])
OUTLETS = frozenset(_LISTS["outlets"]["words"]) | SURE_OUTLETS
HOUSES = frozenset(_LISTS["bodies"]["houses"])
"""Bodies that are told by the name of who leads or founded them: "the Lund campaign"."""
BODY_NOUNS = HOUSES | frozenset(_LISTS["bodies"]["words"])
BETWEEN = frozenset(_LISTS["between"]["words"])
LEADING = frozenset(_LISTS["between"]["leading"])
FULL_NAMES: dict[str, str] = _LISTS["acronyms"]
DETERMINERS = frozenset(_LISTS["grammar"]["determiners"])
PREPOSITIONS = frozenset(_LISTS["grammar"]["prepositions"])
CLAUSE_STARTS = frozenset(_LISTS["grammar"]["clause_starts"])
SUBORDINATORS = frozenset(_LISTS["grammar"]["subordinators"])
RELATIVES = frozenset(_LISTS["grammar"]["relatives"])
FINITE = frozenset(_LISTS["grammar"]["finite"])
"""Forms of verbs that make a clause of the words around them."""
PAST = frozenset(_LISTS["grammar"]["past"])
"""Past tenses that are no regular ones, besides those of ``FINITE``."""
HEARER_VERBS = frozenset(_LISTS["indirect"]["hearer"])
ADJOINED = frozenset(_LISTS["indirect"]["adjoined"])
REPORTER_STARTS = frozenset(_LISTS["indirect"]["reporter"])
QUESTION_WORDS = frozenset(_LISTS["indirect"]["question"])
TIMES = frozenset(_LISTS["indirect"]["times"])
_NO_ADVERBS = frozenset(_LISTS["grammar"]["no_adverbs"])


def is_adverb(word: str) -> bool:
    """Whether the folded word is an adverb by its ending."""
    return word.endswith("ly") and word not in _NO_ADVERBS
