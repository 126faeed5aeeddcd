"""Where a reported clause begins, and what tells a clause from other words.

Where it ends is told by ``endings``; which cue reports a clause at all is decided in ``indirect``.
"""

from service.extract.people.lexicon import HONORIFICS
from service.extract.quotes.cues import (
    CLAUSE_STARTS,
    DETERMINERS,
    FINITE,
    HANGING,
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
from service.extract.quotes.verbs import BE

_VERB_WITHIN = 24
_OBJECT = 7
"""Tokens that may name whom somebody urged, before the infinitive."""
_ROUNDING = frozenset(("about", "around", "over", "between"))
"""Prepositions that may open a clause before a number: "about 20 people"."""
_MEASURES = frozenset((("at", "least"), ("at", "most"), ("up", "to"), ("as", "many"), ("as", "much"), ("close", "to")))
"""Two words that open an amount, whatever stands for the number."""
_NAMING = frozenset(("called", "calls", "call", "described", "describes", "termed"))
_NO_ADJUNCT = frozenset(
    ("of", "about", "against", "as", "like", "than", "over", "between", "without", "despite", "given", "since", "before")
)
_CONJUNCTIONS = frozenset(("and", "but", "or", "yet"))
_BEFORE_THAT = frozenset(("before", "since", "despite", "without"))
_ASKING = frozenset(("why", "whether", "if", "how", "what"))
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
_OPINING = frozenset(("say", "believe", "think", "argue", "insist", "maintain", "contend", "reckon"))
"""Verbs that take no plural noun for an object, so that what looks like a verb in -s after them is one."""
_AFTER_VERBS = frozenset(("only", "that", "because", "more", "less", "too", "not", "little", "much"))
_SUBJECT = 6
"""Tokens of a clause's subject with its verb, at most."""
_SUBORDINATE = frozenset(("when", "because", "if", "while", "although", "though", "where"))


def clause_start(naming: Naming, cue: CueForm, at: int, last: int, jumps: dict[int, int]) -> int | None:
    """The first token of the clause after the cue; None where none follows."""
    folded, words = naming.folded, naming.words
    i = at + 1
    if " " in cue.lemma:
        i += 1
    if i < last and cue.lemma in HEARER_VERBS and folded[i] not in QUESTION_WORDS:
        i = _after_hearer(naming, i, last)
    later = after_times(naming, i, last)
    i = after_adjuncts(naming, i, last)
    if i >= last:
        return None
    if cue.infinitive and not naming.sport and not _says_which(naming, cue, at):
        opens = later if infinitive_at(naming, later, last) else _infinitive(naming, i, last)
        i = later if opens == later else i
        if opens is not None:
            return i if cue.lemma in ("want", "expect") else opens
    if folded[i] == "that" and i + 1 < last:
        return i + 1 if folded[i + 1] != "'s" and folded[i + 1] not in FINITE else i
    asks = cue.lemma in ("explain", "say", "ask", "tell") or (not naming.sport and not _names(naming, i, last))
    if folded[i] in QUESTION_WORDS and asks and verb_ahead(naming, i + 1, last):
        return i
    if not (cue.clause or cue.thought or cue.evidence) or (cue.thought and not cue.clause and naming.sport and folded[at] != "believes"):
        return None
    if cue.lemma in _WITH_THAT and naming.sport:
        return None
    if i in jumps:
        return i if verb_ahead(naming, i, last) else None  # the clause begins in the marks
    amount = (folded[i] in _ROUNDING and i + 1 < last and words[i + 1][0].isdigit()) or _measures(naming, i)
    if not words[i][0].isalnum() or (folded[i] in PREPOSITIONS and not amount) or folded[i] in CLAUSE_STARTS:
        return None
    if folded[i] in FINITE:
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
        or folded[i].endswith("s")
        or naming.noun(i)
        or (i + 1 < last and words[i + 1].islower())
    )
    clause = _bare_clause(naming, i, last, jumps) or (cue.lemma in _OPINING and _present_ahead(naming, i, last))
    return i if starts and clause else None


def _says_which(naming: Naming, cue: CueForm, at: int) -> bool:
    """Whether a participle only says which: "anyone wanting to learn"."""
    return cue.participle and naming.words[at - 1][0].isalnum() and naming.folded[at - 1] not in BE


def _infinitive(naming: Naming, at: int, last: int) -> int | None:
    """The "to" that opens what somebody vowed, or urged somebody named at ``at``, to do; None where none follows at once."""
    folded, words = naming.folded, naming.words
    for i in range(at, min(last, at + _OBJECT)):
        if infinitive_at(naming, i, last):
            if folded[i + 1 : i + 3] in (["be", "named"], ["be", "identified"], ["be", "quoted"]):
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
        if folded[i] in PREPOSITIONS or folded[i] in FINITE or folded[i] in _ASKING:
            break
        begun = begun or words[i][0].isupper() or i > at
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
        if i < last and (folded[i] in TIMES or (is_adverb(folded[i]) and words[i].islower())):
            i += 1
            continue
        if i < last and folded[i] in _BEFORE_THAT:
            that = that_ahead(naming, i, min(last, i + 6))
            if that is not None:
                return that  # "confirmed before the game that"
        if i < last and folded[i] in PREPOSITIONS and folded[i] not in _NO_ADJUNCT:
            that = that_ahead(naming, i, min(last, i + 16))
            if that is not None:
                return that
            phrase = phrase_starting(naming, i + 1, last)
            if phrase is None and i + 1 < last and folded[i + 1] in TIMES:
                i += 2
                continue
            if phrase is None or phrase.last >= last:
                return i
            i = phrase.last
            continue
        if i + 2 < last and words[i] == "," and folded[i + 1] in ("however", "though", "too", "meanwhile") and words[i + 2] == ",":
            i += 3
            continue
        break
    return i


def that_ahead(naming: Naming, at: int, limit: int) -> int | None:
    """The "that" which opens the clause, where no other clause can begin before it."""
    folded, words = naming.folded, naming.words
    for i in range(at, limit):
        if folded[i] == "that":
            return i
        finite = folded[i] in FINITE and folded[i] != "'s" and words[i] != "May"
        if closes(words, i, limit) or words[i] in "()" or folded[i] in PRONOUNS or finite:
            return None
    return None


def verb_ahead(naming: Naming, at: int, last: int) -> bool:
    """Whether a finite verb comes before the next stop."""
    words = naming.words
    for i in range(at, min(last, at + _VERB_WITHIN)):
        if closes(words, i, last):
            return False
        if finite(naming, i, at):
            return True
    return False


def _present_ahead(naming: Naming, first: int, last: int) -> bool:
    """Whether a singular noun and a verb in -s open a clause at ``first``: "inflation eats into savings"."""
    folded, words = naming.folded, naming.words
    for i in range(first + 1, min(last - 1, first + _SUBJECT)):
        word, before, after = folded[i], folded[i - 1], folded[i + 1]
        if not words[i][0].isalnum() or word in CLAUSE_STARTS:
            return False
        if not (word.endswith("s") and len(word) > 3 and words[i].islower()) or word.endswith(("ss", "us")) or word in PREPOSITIONS:
            continue
        many = before.endswith("s") and not before.endswith(("ss", "us"))
        plural = many or before in DETERMINERS or before in PREPOSITIONS or not words[i - 1][0].isalnum()
        follows = after in DETERMINERS or after in PREPOSITIONS or after in PRONOUNS or after in _AFTER_VERBS
        follows = follows or is_adverb(after) or (after.endswith("s") and words[i + 1].islower())
        if not plural and follows:
            return True
    return False


def _bare_clause(naming: Naming, first: int, last: int, jumps: dict[int, int]) -> bool:
    """Whether a clause without "that" begins at ``first``: its verb comes before a conjunction, a relative word or a second subject."""
    folded, words = naming.folded, naming.words
    open_comma = False
    verbs = 1
    i = first
    while i < min(last, first + _VERB_WITHIN):
        if i in jumps:
            if any(folded[k] in FINITE for k in range(i, min(jumps[i], i + 30))):
                return True
            i = jumps[i]
            continue
        word = folded[i]
        if closes(words, i, last):
            return False
        if words[i] == ",":
            open_comma = not open_comma
        elif not open_comma:
            if finite(naming, i, first):
                verbs -= 1
                if not verbs:
                    return i > first and folded[i - 1] not in _CONJUNCTIONS
            elif word == "that" and i > first and folded[i - 1] in HANGING:
                return False  # "repeated her claim that": no clause, but what it hangs on
            elif i > first and word in RELATIVES and verbs == 1:
                verbs = 2
            elif i > first and word in PRONOUNS and folded[i - 1] not in _CONJUNCTIONS and verbs == 1:
                if folded[first] not in DETERMINERS:
                    return False
                verbs = 2  # "the first he heard of it was"
            elif i > first and word in _SUBORDINATE:
                return False
        i += 1
    return False


def finite(naming: Naming, i: int, start: int) -> bool:
    """Whether the token may be the finite verb of the clause that begins at ``start``."""
    word = naming.folded[i]
    if word in FINITE:
        return word != "'s" or i + 1 == len(naming.words) or not naming.words[i + 1][0].isupper()  # "the club's Lund" has no verb
    if i == start or not naming.words[i].islower() or word in PREPOSITIONS or word in CLAUSE_STARTS:
        return False
    subject = naming.folded[i - 1] in PRONOUNS or i - 1 in naming.person_at or i - 1 in naming.team_at
    return subject or (word.endswith("ed") and len(word) > 3 and "-" not in word)


def holds_verb(naming: Naming, first: int, last: int) -> bool:
    """Whether a finite verb stands in ``first:last``."""
    return any(finite(naming, i, first) for i in range(first, last))


def closes(words: list[str], at: int, last: int) -> bool:
    """Whether a clause cannot go on after the token: a stop that belongs to no abbreviation ("Mr. Lund", "J. Lund")."""
    if words[at] != "." or at + 1 >= last:
        return words[at] in ".!?;:"
    before, after = words[at - 1], words[at + 1]
    return not (after[0].islower() or after[0].isdigit() or (after[0].isalpha() and (len(before) == 1 or before.lower() in HONORIFICS)))
