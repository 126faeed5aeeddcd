"""Where a reported clause begins.

What tells a clause from other words is read in ``clause_verbs``, where it ends in ``endings``; which cue reports a clause at all is
decided in ``indirect``.
"""

from service.extract.quotes.clause_verbs import bare_clause, closes, points, present_ahead, verb_ahead
from service.extract.quotes.cues import (
    CLAUSE_STARTS,
    DETERMINERS,
    FINITE,
    HEARER_VERBS,
    PREPOSITIONS,
    QUESTION_WORDS,
    RELATIVES,
    TIMES,
    CueForm,
    is_adverb,
)
from service.extract.quotes.naming import PRONOUNS, Naming
from service.extract.quotes.phrases import phrase_starting
from service.extract.quotes.verbs import BE, particle_at

_OBJECT = 7
"""Tokens that may name whom somebody urged, before the infinitive."""
_ROUNDING = frozenset(("about", "around", "over", "between"))
"""Prepositions that may open a clause before a number: "about 20 people"."""
_MEASURES = frozenset((("at", "least"), ("at", "most"), ("up", "to"), ("as", "many"), ("as", "much"), ("close", "to")))
"""Two words that open an amount, whatever stands for the number."""
_MODAL = frozenset(("would", "could", "should", "will", "might", "must", "had", "was", "is", "has"))
"""Verbs before which another is a noun: "said work could begin"."""
_PLAIN_WORDS = 4
"""Tokens of an adjunct that is no known noun phrase, with the pronoun after it, at most."""
_NEGATED = 3
"""Tokens before the verb that may tell that somebody did not say it."""
_WITHHOLDING = frozenset(("not", "declined", "declines", "refused", "refuses", "didn't", "wouldn't", "won't", "never"))
_ACCEPTED = frozenset(("that", "he", "she", "they", "there", "his", "her", "their", "it"))
"""Words that open a clause after "accepts", and nothing that somebody takes."""
_NO_CLAUSES = frozenset(("yes", "sorry", "goodbye", "farewell", "himself", "herself", "themselves", "itself"))
"""Words with which no clause begins: "said yes before he was asked", "declared himself fit"."""
_NAMING = frozenset(("called", "calls", "call", "described", "describes", "termed"))
_NO_ADJUNCT = frozenset(
    ("of", "about", "against", "as", "like", "than", "over", "between", "without", "despite", "given", "since", "before")
)
_ANOTHER = frozenset(("though", "although", "while", "whereas", "when", "but", "because"))
"""Words that open another clause than the one that "that" would open."""
_BEFORE_THAT = frozenset(("before", "since", "despite", "without"))
_ASKING = frozenset(("why", "whether", "if", "how", "what"))
_UNNAMED = (["be", "named"], ["be", "identified"], ["be", "quoted"])
"""What sources want not to be."""
_WITH_THAT = frozenset(
    (
        "bemoan",
        "lament",
        "highlight",
        "underline",
        "cite",
        "charge",
        "rule",
        "protest",
        "post",
        "signal",
        "recount",
        "pray",
        "persuade",
        "muse",
        "specify",
    )
)
"""Verbs that report a clause only after "that"."""
_OPINING = frozenset(("say", "believe", "think", "argue", "insist", "maintain", "contend", "claim"))
"""Verbs that take no plural noun for an object, so that what looks like a verb in -s after them is one."""
_HEARERS = frozenset(("police", "media", "parliament", "congress", "staff", "magistrates", "court", "radio", "television"))
"""Nouns that take neither article nor ending, to whom something is told."""


def clause_start(naming: Naming, cue: CueForm, at: int, last: int, jumps: dict[int, int]) -> int | None:
    """The first token of the clause after the cue; None where none follows."""
    folded, words = naming.folded, naming.words
    i = particle_at(naming, at) + 1
    if i < last and cue.lemma in HEARER_VERBS and folded[i] not in QUESTION_WORDS:
        hearer = _after_hearer(naming, i, last)
        i = i if naming.folded_at(hearer) in _MODAL else hearer  # "promised the players would run"
    if i < last and folded[i] == "of" and cue.lemma == "say":
        i = that_ahead(naming, i, min(last, i + 12)) or i  # "said of the tax that"
    later = after_times(naming, i, last)
    i = after_adjuncts(naming, i, last)
    if i >= last:
        return None
    if cue.infinitive and not naming.sport and not _says_which(naming, cue, at):
        opens = later if infinitive_at(naming, later, last) else _infinitive(naming, i, last)
        if opens == later and folded[later + 1 : later + 3] in _UNNAMED:
            return None  # "did not want to be named"
        i = later if opens == later else i
        if opens is not None:
            return i if cue.lemma in ("want", "expect") else opens
    if naming.sport and cue.lemma == "deny" and _kept_from(naming, i):
        return None
    if naming.sport and _says_nothing(naming, cue, at, i):
        return None
    if folded[i] == "that" and i + 1 < last and points(naming, i):
        return i
    if folded[i] == "that" and i + 1 < last:
        return i + 1 if folded[i + 1] != "'s" and folded[i + 1] not in FINITE else i
    asks = cue.lemma in ("explain", "say", "ask", "tell") or (not naming.sport and not _names(naming, i, last))
    if folded[i] in QUESTION_WORDS and asks and verb_ahead(naming, i + 1, last):
        return None if naming.sport and _kept_back(naming, at) else i
    if not (cue.clause or cue.thought or cue.evidence):
        return None
    if cue.lemma in _WITH_THAT and naming.sport:
        return None
    if i in jumps:
        return i if verb_ahead(naming, i, last) else None  # the clause begins in the marks
    amount = (folded[i] in _ROUNDING and i + 1 < last and words[i + 1][0].isdigit()) or _measures(naming, i)
    if not words[i][0].isalnum() or (folded[i] in PREPOSITIONS and not amount) or folded[i] in CLAUSE_STARTS:
        return None
    if folded[i] in FINITE and naming.folded_at(i + 1) not in _MODAL:
        return i if "'" in folded[i] and folded[i] != "'s" and folded[i].split("'")[0] in PRONOUNS else None
    starts = (
        amount
        or folded[i] in DETERMINERS
        or folded[i] in PRONOUNS
        or folded[i] in ("there", "you", "nothing", "everything", "nobody", "everyone", "he'd", "it's", "i'm", "he's")
    )
    starts = (
        starts
        or words[i][0].isupper()
        or words[i][0].isdigit()
        or folded[i].endswith(("s", "ing"))
        or naming.noun(i)
        or (i + 1 < last and words[i + 1].islower())
    )
    clause = bare_clause(naming, i, last, jumps) or (cue.lemma in _OPINING and present_ahead(naming, i, last))
    return i if starts and clause else None


def _says_nothing(naming: Naming, cue: CueForm, at: int, start: int) -> bool:
    """Whether what follows the cue at token ``start`` are nobody's words, though it may look like a clause; in sport."""
    folded = naming.folded
    if folded[start] in _NO_CLAUSES or (" " in cue.lemma and folded[at + 1] in PREPOSITIONS):
        return True
    if folded[start] == "what" and folded[start + 2 : start + 3] == ["thought"]:
        return True  # "booked for telling the referee what he thought of it"
    return cue.thought and not cue.clause and not _told_view(naming, cue, at)


def _kept_from(naming: Naming, at: int) -> bool:
    """Whether somebody is denied a goal: "denied Lund twice", but "denied Lund had asked to leave"."""
    named = naming.person_at.get(at) or naming.team_at.get(at)
    return named is not None and naming.folded_at(named[1]) not in FINITE


def _told_view(naming: Naming, cue: CueForm, at: int) -> bool:
    """Whether a verb of thinking tells in sport what somebody said: "Lund believes", "Lund accepted that"."""
    return naming.folded[at] == "believes" or (cue.lemma == "accept" and naming.folded_at(at + 1) in _ACCEPTED)


def _kept_back(naming: Naming, cue: int) -> bool:
    """Whether somebody did not say it: "would not say who", "declined to reveal whether"."""
    return not _WITHHOLDING.isdisjoint(naming.folded[max(0, cue - _NEGATED) : cue])


def _says_which(naming: Naming, cue: CueForm, at: int) -> bool:
    """Whether a participle only says which: "anyone wanting to learn"."""
    return cue.participle and naming.words[at - 1][0].isalnum() and naming.folded[at - 1] not in BE


def _infinitive(naming: Naming, at: int, last: int) -> int | None:
    """The "to" that opens what somebody vowed, or urged somebody named at ``at``, to do; None where none follows at once."""
    folded, words = naming.folded, naming.words
    for i in range(at, min(last, at + _OBJECT)):
        if infinitive_at(naming, i, last):
            if folded[i + 1 : i + 3] in _UNNAMED:
                return None  # "asked not to be named"
            return i - 1 if i > at and folded[i - 1] == "not" else i
        linked = words[i][0].isalnum() or words[i] in ("'s", ".")
        if not linked or folded[i] in FINITE or folded[i] in CLAUSE_STARTS or folded[i] in RELATIVES:
            return None
    return None


def infinitive_at(naming: Naming, at: int, last: int) -> bool:
    """Whether "to" and a word that can be a verb stand at ``at``."""
    if at + 1 >= last or naming.folded[at] != "to" or not naming.words[at + 1].islower():
        return False
    word = naming.folded[at + 1]
    return word not in DETERMINERS and word not in PRONOUNS and word not in PREPOSITIONS and not word.endswith("s")


def _names(naming: Naming, at: int, last: int) -> bool:
    """Whether "what she called" or "what he described as" stands at ``at``: a name for a thing, no question."""
    return naming.folded[at] == "what" and any(naming.folded[i] in _NAMING for i in range(at + 1, min(last, at + 5)))


def _after_hearer(naming: Naming, at: int, last: int) -> int:
    """One past whom the speaker told it."""
    folded, words = naming.folded, naming.words
    that = that_ahead(naming, at, min(last, at + 12))
    if that is not None:
        return that
    for table in (naming.person_at, naming.team_at):
        if at in table:
            return int(table[at][1])
    if at + 1 < last and folded[at] in ("it", "you") and folded[at + 1] in FINITE:
        return at  # "warned it may rain"
    if folded[at] in ("me", "him", "her", "us", "them", "you", "people", "it") or (
        folded[at] not in DETERMINERS and words[at].islower() and folded[at].endswith("s")
    ):
        return at + 1
    i = at + 1 if folded[at] in DETERMINERS else at
    begun = False
    while i < last and i - at < 9:
        if folded[i] in ("that", *PRONOUNS) or (begun and (i in naming.person_at or i in naming.team_at or folded[i] in DETERMINERS)):
            break
        if not words[i][0].isalnum() and folded[i] not in ("'s", "&"):
            break
        if folded[i] in PREPOSITIONS or (folded[i] in FINITE and folded[i] != "'s") or folded[i] in _ASKING:
            break
        if begun and folded[i].endswith("s") and words[i].islower() and words[i - 1][0].isupper() and naming.folded_at(i + 1) in FINITE:
            break  # "told the BBC passengers should wait"
        begun = begun or not words[i].islower() or i > at or folded[i] in _HEARERS
        i += 1
    return i if begun else at


def _measures(naming: Naming, at: int) -> bool:
    """Whether "at least", "up to" or the like opens an amount at ``at``: "said at least six people had died"."""
    return tuple(naming.folded[at : at + 2]) in _MEASURES


def after_times(naming: Naming, at: int, last: int) -> int:
    """One past "on Friday", "last week" and the like."""
    folded = naming.folded
    i = at
    while i < last and (folded[i] in TIMES or (i + 1 < last and folded[i] in ("on", "this", "next") and folded[i + 1] in TIMES)):
        i += 1
    return i


def after_adjuncts(naming: Naming, at: int, last: int) -> int:
    """One past "on Friday", "in a statement", "to reporters", "again" and the like."""
    folded, words = naming.folded, naming.words
    i = at
    for _ in range(4):
        if _measures(naming, i):
            return i
        if i + 1 < last and folded[i] in ("this", "next", "last", "on", "in") and folded[i + 1] in TIMES:
            i += 2
            continue
        if i + 1 < last and folded[i] in TIMES and folded[i + 1] == "'s":
            return i  # "insists Saturday's derby is over"
        if i + 1 < last and folded[i] == "all" and (folded[i + 1] in TIMES or folded[i + 1] in ("along", "season", "summer")):
            i += 2
            continue
        if i < last and (folded[i] in TIMES or (is_adverb(folded[i]) and words[i].islower())):
            i += 1
            continue
        if i < last and folded[i] in _BEFORE_THAT:
            that = that_ahead(naming, i, min(last, i + 6))
            if that is not None:
                return that  # "confirmed before the game that"
        if i < last and folded[i] in PREPOSITIONS and folded[i] not in _NO_ADJUNCT:
            that = that_ahead(naming, i, min(last, i + 16))
            if that is not None and that > i + 1 and not (naming.sport and _says_which_one(naming, that)):  # "responded to that setback"
                return that
            phrase = phrase_starting(naming, i + 1, last)
            if phrase is None and i + 1 < last and folded[i + 1] in TIMES:
                i += 2
                continue
            if phrase is None:
                plain = _plain_adjunct(naming, i + 1, last)
                if plain is not None:
                    return plain
            if phrase is None or phrase.last >= last:
                return i
            i = phrase.last
            continue
        if i + 2 < last and words[i] == "," and folded[i + 1] in ("however", "though", "too", "meanwhile") and words[i + 2] == ",":
            i += 3
            continue
        break
    return i


def _says_which_one(naming: Naming, that: int) -> bool:
    """Whether "that" is followed by its verb: "charged over the fracas that followed"."""
    after = naming.folded_at(that + 1)
    return after in FINITE or (after.endswith("ed") and naming.words[that + 1].islower())


def _plain_adjunct(naming: Naming, at: int, last: int) -> int | None:
    """The pronoun that opens a clause after plain words: "said on social media she'd play"."""
    for i in range(at, min(last, at + _PLAIN_WORDS)):
        word = naming.folded[i]
        if i > at and (word in PRONOUNS or word.split("'")[0] in ("he", "she", "they", "it")):
            return i
        if not naming.words[i].islower() or word in FINITE or word in CLAUSE_STARTS or word in PREPOSITIONS:
            return None
    return None


def that_ahead(naming: Naming, at: int, limit: int) -> int | None:
    """The "that" which opens the clause, where no other clause can begin before it."""
    folded, words = naming.folded, naming.words
    for i in range(at, limit):
        if folded[i] == "that":
            return i
        finite = folded[i] in FINITE and folded[i] != "'s" and words[i] != "May"
        if closes(words, i, limit) or words[i] in "()" or folded[i] in PRONOUNS or finite or folded[i] in _ANOTHER:
            return None
    return None
