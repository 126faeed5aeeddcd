"""What tells a clause from other words: its verb, and where it cannot go on.

Where a reported clause begins is told by ``extent``, where it ends by ``endings``.
"""

from service.extract.people.lexicon import HONORIFICS, ROLES
from service.extract.quotes.callings import DEEDS
from service.extract.quotes.cues import BETWEEN, CLAUSE_STARTS, DETERMINERS, FINITE, HANGING, PAST, PREPOSITIONS, RELATIVES, is_adverb
from service.extract.quotes.naming import DASHES, PRONOUNS, Naming

_VERB_WITHIN = 24
_NO_SUBJECTS = frozenset(("a", "an", "the", "his", "her", "their", "its", "our", "my", "your", "no", "'s", "to", "of"))
"""Words after which no verb of a clause stands: "a cracked bone"."""
_CLIPPED = PRONOUNS | {"that", "there", "what", "who", "here", "where", "how", "everybody", "nobody", "everyone", "nothing", "everything"}
"""Words after which "'s" is always a verb."""
_AFTER_IS = frozenset(
    ("not", "been", "got", "had", "never", "always", "still", "just", "only", "out", "gone", "done", "back", "too", "so", "now")
)
_AUXILIARIES = frozenset(("have", "has", "had", "is", "are", "was", "were"))
_LONG_ENOUGH = 4
_CLAUSE = 5
"""Tokens from "as" to the verb of the clause that it opens, at most."""
CONJUNCTIONS = frozenset(("and", "but", "or", "yet"))
_AFTER_VERBS = frozenset(("only", "that", "because", "more", "less", "too", "not", "little", "much"))
_TOLD = 3
"""Words in marks by which a verb in -ed stands, where the marks hold the subject's noun: 'said her "heart stopped"'."""
_OF_TEAMS = frozenset(
    "face sit lie stay travel host trail lead remain await score start finish visit meet beat begin end play wait hope owe stand".split()
)
"""Base forms that follow a team's name as its verb."""
_SUBJECT = 6
"""Tokens of a clause's subject with its verb, at most."""
_SUBORDINATE = frozenset(("when", "because", "if", "while", "although", "though", "where"))
_POINTED_AT = frozenset(
    (
        "result",
        "goal",
        "game",
        "match",
        "win",
        "draw",
        "decision",
        "incident",
        "mistake",
        "night",
        "moment",
        "performance",
        "display",
        "experience",
        "season",
        "run",
        "deal",
        "offer",
        "number",
        "figure",
        "vote",
        "bill",
        "law",
        "plan",
        "policy",
        "approach",
        "period",
        "year",
        "clash",
        "tie",
    )
)
"""Nouns that need an article, so that a "that" before them points to one."""


def points(naming: Naming, that: int) -> bool:
    """Whether "that" points to one thing, and opens no clause: "said that result still rankled"."""
    after = naming.folded[that + 2] if that + 2 < len(naming.folded) else ""
    return naming.folded[that + 1] in _POINTED_AT and (after in FINITE or after in BETWEEN or after in PAST or after.endswith("ed"))


def verb_ahead(naming: Naming, at: int, last: int) -> bool:
    """Whether a finite verb comes before the next stop."""
    words = naming.words
    for i in range(at, min(last, at + _VERB_WITHIN)):
        if closes(words, i, last):
            return False
        if finite(naming, i, at):
            return True
    return False


def present_ahead(naming: Naming, first: int, last: int) -> bool:
    """Whether a singular noun and a verb in -s open a clause at ``first``: "inflation eats into savings"."""
    folded, words = naming.folded, naming.words
    for i in range(first + 1, min(last - 1, first + _SUBJECT)):
        word, before, after = folded[i], folded[i - 1], folded[i + 1]
        if word == "'s":
            continue
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


def bare_clause(naming: Naming, first: int, last: int, jumps: dict[int, int]) -> bool:
    """Whether a clause without "that" begins at ``first``: its verb comes before a conjunction, a relative word or a second subject."""
    folded, words = naming.folded, naming.words
    open_comma = open_dash = False
    verbs = 1
    i = first
    while i < min(last, first + _VERB_WITHIN):
        if i in jumps:
            if _told_in_marks(naming, first, i, jumps[i]):
                return True
            i = jumps[i]
            continue
        word = folded[i]
        if closes(words, i, last):
            return False
        if words[i] == ",":
            open_comma = not open_comma
        elif words[i] in DASHES:
            open_dash = not open_dash
        elif not open_comma and not open_dash:
            noun = (i == first and naming.folded_at(i + 1) in FINITE) or (word == "'s" and naming.sport and not is_clipped(naming, i))
            if finite(naming, i, first) and not noun:
                verbs -= 1
                if not verbs:
                    return i > first and folded[i - 1] not in CONJUNCTIONS
                i = _past_participle(naming, i, last)
            elif word == "that" and i > first and folded[i - 1] in HANGING:
                return False  # "repeated her claim that": no clause, but what it hangs on
            elif i > first and word in RELATIVES and verbs == 1 and folded[i - 1] not in PREPOSITIONS:
                verbs = 2
            elif i > first and word in PRONOUNS and folded[i - 1] not in CONJUNCTIONS and verbs == 1:
                if folded[first] not in DETERMINERS:
                    return False
                verbs = 2  # "the first he heard of it was"
            elif i > first and (word in _SUBORDINATE or (word == "as" and naming.sport and _clause_after(naming, i))):
                return False
        i += 1
    return False


def _past_participle(naming: Naming, aux: int, last: int) -> int:
    """The participle that goes with the auxiliary at token ``aux`` ("have already knocked"); ``aux`` itself where none does."""
    folded = naming.folded
    if folded[aux] not in _AUXILIARIES:
        return aux
    at = aux + 1
    while at < last and (folded[at] in BETWEEN or is_adverb(folded[at])):
        at += 1
    return at if at < last and (folded[at].endswith("ed") or folded[at] in PAST) else aux


def _told_in_marks(naming: Naming, first: int, opens: int, closes_at: int) -> bool:
    """Whether the verb of the clause that begins at ``first`` stands in the marks: 'said his side "fear nobody"', 'said it "was harsh"'."""
    folded = naming.folded
    inside = [folded[k] for k in range(opens, min(closes_at, opens + 30)) if naming.words[k][0].isalnum()]
    if any(word in FINITE or word in PAST for word in inside) or any(word.endswith("ed") for word in inside[1:_TOLD]):
        return True
    before = folded[opens - 1]
    if opens == first or len(inside) < 2 or before in DETERMINERS or before in PREPOSITIONS or before in BETWEEN:
        return False
    subject = naming.words[opens - 1][0].isalnum() and (before in PRONOUNS or folded[first] in DETERMINERS or opens - 1 in naming.person_at)
    return subject and inside[0] not in DETERMINERS and inside[0] not in PREPOSITIONS and inside[0] not in CLAUSE_STARTS


def _clause_after(naming: Naming, at: int) -> bool:
    """Whether "as" opens a clause of its own: "added a third as Molde rallied"."""
    if any(word in ROLES for word in naming.folded[at + 1 : at + 4]):
        return False  # "the decision to name her as coach"
    return naming.folded[at - 1] not in ("such", "same", "well") and any(
        finite(naming, k, at + 1) for k in range(at + 2, min(at + _CLAUSE, len(naming.folded)))
    )


def finite(naming: Naming, i: int, start: int) -> bool:
    """Whether the token may be the finite verb of the clause that begins at ``start``."""
    word = naming.folded[i]
    if i > start and word in FINITE and word != "'s" and naming.folded[i - 1] in _NO_SUBJECTS:
        return False  # "the striker's left foot", "to put it right"
    if word in FINITE:
        return word != "'s" or i + 1 == len(naming.words) or not naming.words[i + 1][0].isupper()  # "the club's Lund" has no verb
    if i == start or not naming.words[i].islower() or word in PREPOSITIONS or word in CLAUSE_STARTS:
        return False
    before = naming.folded[i - 1]
    if word in PAST or (word.endswith("ed") and len(word) > 3 and "-" not in word):
        return before not in _NO_SUBJECTS
    if i - 1 in naming.team_at and not (word.endswith("s") or word in _OF_TEAMS):
        return False  # "the old Sweden youth coach"
    if before in PRONOUNS or i - 1 in naming.person_at or i - 1 in naming.team_at:
        return word not in _NO_SUBJECTS and (before in PRONOUNS or not (word in DEEDS or naming.noun(i)))
    return False


def is_clipped(naming: Naming, at: int) -> bool:
    """Whether the "'s" is "is" or "has": "the club's been sold", but "the club's new ground"."""
    if naming.folded[at - 1] in _CLIPPED:
        return True
    after = naming.folded[at + 1] if at + 1 < len(naming.folded) else ""
    return after in _NO_SUBJECTS or after in PREPOSITIONS or after in _AFTER_IS or (after.endswith("ing") and len(after) > _LONG_ENOUGH)


def holds_verb(naming: Naming, first: int, last: int) -> bool:
    """Whether a finite verb stands in ``first:last``."""
    return any(finite(naming, i, first) for i in range(first, last))


def closes(words: list[str], at: int, last: int) -> bool:
    """Whether a clause cannot go on after the token: a stop that belongs to no abbreviation ("Mr. Lund", "J. Lund")."""
    if words[at] != "." or at + 1 >= last:
        return words[at] in ".!?;:"
    before, after = words[at - 1], words[at + 1]
    return not (after[0].islower() or after[0].isdigit() or (after[0].isalpha() and (len(before) == 1 or before.lower() in HONORIFICS)))
