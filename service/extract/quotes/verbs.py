"""The verbs that report speech, where they stand: whether a word is one there, and who its subject is.

Which of them governs which quote or clause is decided in ``attribution`` and ``indirect``.
"""

from service.extract.people.lexicon import HONORIFICS
from service.extract.quotes.callings import DEEDS
from service.extract.quotes.cues import (
    BETWEEN,
    CUE_NOUNS,
    CUES,
    DOCUMENTS,
    FINITE,
    PHRASAL,
    PHRASAL_FORMS,
    PREPOSITIONS,
    RELATIVES,
    TIMES,
    CueForm,
    is_adverb,
)
from service.extract.quotes.naming import CUE_WORDS, PRONOUNS, Naming, Phrase
from service.extract.quotes.phrases import phrase_starting, source_named
from service.extract.quotes.subjects import first_subject, subject_before, with_apposition

BE = frozenset(("was", "were", "is", "are", "been", "being", "be", "been"))
_SOURCES = frozenset(("source", "sources", "insider", "insiders", "people", "person", "voice"))
_BEFORE_NOUNS = frozenset(
    ("the", "a", "an", "his", "her", "their", "its", "this", "that's", "of", "for", "no", "any", "our", "your", "my", "such", "'s")
)
_BEFORE_INFINITIVES = frozenset(
    (
        "on",
        "going",
        "went",
        "goes",
        "appeared",
        "appears",
        "seemed",
        "seems",
        "continued",
        "used",
        "keen",
        "quick",
        "came",
        "began",
        "moved",
        "short",
        "had",
        "pains",
        "anxious",
        "eager",
        "careful",
        "likes",
        "liked",
        "loves",
        "prompt",
        "swift",
        "heard",
        "overheard",
    )
)
_ISSUING = frozenset(("issued", "released", "published", "sent", "posted", "shared", "signed", "wrote", "issues", "releases", "circulated"))
_CLAUSE = 24
"""Tokens of a short clause, at most."""
_SENTENCE = 80
"""Tokens of a sentence that are looked back through for the cue on which a participle hangs, at most."""
_AFTER_NOUNS = frozenset(("of", "as", "against", "by", "from", "about", "regarding", "made"))
_QUANTITIES = frozenset(("some", "many", "several", "these", "those", "all", "two", "three", "more", "other", "new", "recent", "earlier"))
_NAMING = frozenset(("call", "dub", "brand", "label", "term", "deem"))
"""Verbs that need somebody between them and what he is called: without it, it is their subject that is called so."""
_RELATIVES = frozenset(("what", "that", "which", "whom"))
_APPOSED = 14
"""Tokens from "what" or "that" to a verb whose object it is, at most."""
_PARTICLES = frozenset(("off", "out", "up", "away", "down", "aside", "back"))
_PLAIN = frozenset(("say", "argue", "insist", "warn", "read", "put"))
"""Base forms that are no nouns."""
_TAKES_BASE = frozenset(("to", "did", "do", "does", "i", "we", "they", "also", "often", "who", "people", "women", "men", "would", "will"))
_SET_APART = frozenset(("however", "though", "too", "then", "also"))
_LATER = frozenset(("later", "then", "eventually", "subsequently", "afterwards"))
_AUXILIARIES = frozenset("has have had did does do would will could might may must is was are were be been".split())
_SUPPORTS = frozenset(("did", "do", "does"))
_CLAIMED = frozenset(
    (
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "opener",
        "leveller",
        "equalizer",
        "clincher",
        "winner",
        "equaliser",
        "brace",
        "hat-trick",
        "assist",
        "spoils",
        "victory",
        "bragging",
        "honours",
        "scalp",
        "goals",
        "stunner",
        "gloss",
        "tap-in",
        "consolation",
        "twice",
        "times",
    )
)
"""What players claim in matches, and add to a score."""
_ASKED = frozenset(("if", "whether", "about", "why", "how", "what", "by", "when", "who"))
"""Words after "asked" where somebody is."""
_AFTER_STATE = frozenset(("that", "the", "clearly", "in", "on", "their", "his", "her", "its", "it", "they", "there"))
"""Words after "state" where it is a verb."""
_OTHER_SENSE = frozenset(
    (
        ("rule", "out"),
        ("add", "up"),
        ("add", "to"),
        ("add", "another"),
        ("add", "time"),
        ("call", "off"),
        ("call", "up"),
        ("tell", "off"),
        ("report", "back"),
        ("agree", "a"),
        ("agree", "an"),
        ("agree", "terms"),
        ("agree", "personal"),
        ("announce", "himself"),
        ("announce", "herself"),
        ("announce", "themselves"),
    )
)
"""A verb and the word after it that mean something else than speech."""


def is_verb(naming: Naming, at: int, floor: int) -> CueForm | None:
    """The cue that the token is, where it can be a verb there: no noun after a determiner, no infinitive but after "went on to"."""
    if naming.folded[at] not in CUE_WORDS:
        return None
    if at <= floor + 1:
        return _verb(naming, at, floor)
    if at not in naming.verbs:
        naming.verbs[at] = _verb(naming, at, floor)
    return naming.verbs[at]


def _verb(naming: Naming, at: int, floor: int) -> CueForm | None:
    """What ``is_verb`` tells; only the two tokens before ``at`` count, if they are not before ``floor``."""
    folded = naming.folded
    following = folded[at + 1] if at + 1 < len(folded) else ""
    cue = _phrasal(naming, at) or CUES.get(folded[at])
    if cue is None or at in naming.person_at or at in naming.team_at or (cue.lemma, following) in _OTHER_SENSE:
        return None
    if cue.lemma in ("claim", "add", "concede") and naming.sport and _takes(folded, at):
        return None  # "claimed the second himself", "added a late header"
    if cue.lemma == "defend" and naming.sport and following not in _BEFORE_NOUNS and at + 1 not in naming.person_at:
        return None  # "his side had defended well"
    if naming.words[at][0].isupper() and at > floor and at >= naming.titled:
        return None
    if folded[at] == "state" and following not in _AFTER_STATE:
        return None  # "the US state department"
    before = folded[at - 1] if at > floor else ""
    if before == "," and folded[at] == "asked" and following in _ASKED:
        return None  # "Lund, asked whether she would stay, paused"
    if before == "," and folded[at] == "called" and at + 1 < len(folded) and _title_follows(naming, at + 1):
        return None  # "The film, called The Last Camp, will be shot"
    if folded[at] == "called" and at + 1 in naming.person_at and folded[max(at - 2, 0)] in ("a", "an", "another"):
        return None  # "A woman called Ida Lund stood up"
    if before == "to" and not (cue.base or cue.participle):
        return None  # "adding to fears that"
    if (before in _BEFORE_NOUNS and not cue.participle) or (before.isdigit() and folded[at].endswith("s") and cue.lemma != "say"):
        return None  # "by 84 votes"
    if cue is CUES.get(folded[at]) and folded[at] in CUE_NOUNS and following in _AFTER_NOUNS and folded[at] != "answer":
        return None  # "claims of fraud"
    if before in _QUANTITIES and (folded[at] in CUE_NOUNS or folded[at] == "reports") and folded[at].endswith("s"):
        return None  # "some reports had been lost"
    noun = (folded[at] in CUE_NOUNS or folded[at] == "reports") and at > floor and before != "to"
    if noun and following == "that" and not _may_act(naming, at - 1, before):
        return None  # "refused to discuss reports that"
    told = CUES.get(following) if noun else None
    if told is not None and not (told.base or told.participle):
        return None  # "early reports suggested"
    if noun and (before in PREPOSITIONS or before in _PARTICLES or before in CUES or before.endswith(("ed", "ing"))):
        return None  # "laughed off claims that", "making promises", "amid reports that"
    if cue.base and before in ("to", "will", "would", "could", "should", "can", "may", "might", "must"):
        lead = folded[at - 2] if at - 1 > floor else ""
        if not (lead in _BEFORE_INFINITIVES if before == "to" else _no_more_than(folded, at)):
            return None
    return cue


def _title_follows(naming: Naming, at: int) -> bool:
    """Whether the capital at ``at`` is of no person, no team and no day: "called The Last Camp", but "called Lund a fraud"."""
    known = at in naming.person_at or at in naming.team_at or naming.folded[at] in TIMES or naming.folded[at] in HONORIFICS
    return naming.words[at][0].isupper() and not known


def _may_act(naming: Naming, at: int, word: str) -> bool:
    """Whether the token before a verb can be its subject, or stand between the two."""
    known = word in PRONOUNS or word in RELATIVES or word in BETWEEN or is_adverb(word) or word in ("and", "but", "to")
    return known or not naming.words[at][0].isalnum() or naming.noun(at)


def _takes(folded: list[str], at: int) -> bool:
    """Whether the object of the verb is what players claim in matches, or add to a score."""
    if folded[at + 1 : at + 2] and folded[at + 1] in _SO_MANY and folded[at + 2 : at + 3] == ["more"]:
        after = folded[at + 3] if at + 3 < len(folded) else "."
        return not after[0].isalnum() or after in PREPOSITIONS or after in _AFTER_MORE
    for i in range(at + 1, min(at + 5, len(folded) - 1)):
        if not (folded[i][0].isalnum() or folded[i] == "'s") or folded[i] == "that":
            return False
        if folded[i] in _CLAIMED or folded[i] in DEEDS:
            which = folded[i + 1] in RELATIVES and folded[at + 1] not in ("a", "an")
            return folded[i + 1] not in FINITE and not which and folded[i + 1] != "kick"
    return False


_SO_MANY = frozenset(("one", "two", "three", "four", "five"))
_AFTER_MORE = frozenset(("either", "before", "after", "as", "and", "when", "late", "to", "while", "inside", "from", "goals"))
""" "added two more either side of the break"."""


def _no_more_than(folded: list[str], at: int) -> bool:
    """Whether the verb is what somebody would do and nothing else: "would say only that", "would say no more than that"."""
    return folded[at + 1 : at + 2] == ["only"] or folded[at + 1 : at + 4] == ["no", "more", "than"]


def form_at(naming: Naming, at: int) -> CueForm:
    """The cue that ``is_verb`` found at the token."""
    return _phrasal(naming, at) or CUES[naming.folded[at]]


def particle_at(naming: Naming, at: int) -> int:
    """The token of the particle of the verb at ``at``, the verb's own where it has none: "called for", "called on Friday for"."""
    folded = naming.folded
    if folded[at] not in PHRASAL_FORMS:
        return at
    particle = at + 1 + (naming.folded_at(at + 1) == "on" and naming.folded_at(at + 2) in TIMES)
    particle += naming.folded_at(particle) in TIMES
    return particle if (folded[at], naming.folded_at(particle)) in PHRASAL else at


def _phrasal(naming: Naming, at: int) -> CueForm | None:
    """The verb at ``at`` with its particle; None where it has none."""
    particle = particle_at(naming, at)
    return PHRASAL[naming.folded[at], naming.folded[particle]] if particle > at else None


def finite_base(naming: Naming, at: int) -> bool:
    """Whether a base form can be the clause's verb: after "to", an auxiliary, or a plural subject."""
    before = naming.folded[at - 1] if at else ""
    while at > 2 and (before in _SET_APART or (before == "," and naming.folded[at - 2] in _SET_APART)):
        at -= 1 + (before == ",")
        before = naming.folded[at - 1]
    if before == "," and naming.folded[at - 2] in _SUPPORTS:
        return True  # "did, however, confirm"
    if before in _LATER and naming.folded[at - 2] == "would":
        return True  # "would later tell a friend"
    if at > 1 and is_adverb(before):
        before = naming.folded[at - 2]  # "some Democrats privately express"
    team = at - 1 in naming.team_at and naming.document.tokens.starts[at] >= naming.document.title_end
    named = team or at - 1 in naming.person_at
    return naming.folded[at] in _PLAIN or named or before in _TAKES_BASE or before.endswith("s")


def inner_stop(words: list[str], at: int) -> bool:
    """Whether the full stop belongs to an abbreviation: "(R-Wis.)", "Sen.", "Edwin G. Monroe"."""
    return words[at + 1] in "),;" or words[at + 1][0].islower() or len(words[at - 1]) <= 3


def subject_of(naming: Naming, verb: int, first: int) -> Phrase | None:
    """The subject of a cue, of a participle that of the clause it hangs on; None for a passive without an agent."""
    folded = naming.folded
    cue = form_at(naming, verb)
    if cue.participle:
        if verb > first and folded[verb - 1] in BE:
            return subject_before(naming, verb, first)
        if verb > first + 1 and folded[verb - 1] == "'s" and folded[verb - 2] in PRONOUNS:  # "He's claiming"
            return Phrase(verb - 2, verb - 1, verb - 2, pronoun=True)
        named = naming.person_at.get(verb - 1)
        if named is not None and named[0] > first and folded[named[0] - 1] == "of":  # "footage of Lund saying"
            return Phrase(named[0], verb, verb - 1, person=named[2])
        beside = verb > first and naming.words[verb - 1][0].isalnum() and naming.noun(verb - 1)
        owner = subject_before(naming, verb, first) if beside else _told_before(naming, verb, first)
        return _issuer(naming, owner, first) if owner is not None else first_subject(naming, first, verb)
    if folded[verb] == "put" and folded[verb + 1 : verb + 2] == ["it"]:  # "as Lund, the mayor, put it"
        as_ = next((i for i in range(verb - 1, max(first, verb - _CLAUSE) - 1, -1) if folded[i] == "as"), None)
        if as_ is not None:
            return phrase_starting(naming, as_ + 1, verb)
    if is_passive(naming, verb, first):
        said = verb + 1 + (naming.folded_at(verb + 1) == "as")
        said = naming.quoted.get(said, verb + 1)  # the words between the marks name no agent
        until = next((i for i in range(said, min(said + 9, len(folded))) if folded[i] in FINITE), min(said + 9, len(folded)))
        agent = next((i for i in range(said, until) if folded[i] == "by"), None)
        return None if agent is None else phrase_starting(naming, agent + 1, min(agent + 12, len(folded)))
    before = verb - 1
    while before > first and folded[before] in BETWEEN and folded[before] not in _AUXILIARIES:
        before -= 1  # "once described by Lund as"
    reduced = naming.folded_at(verb + 1) == "by" and before >= first and folded[before] not in BETWEEN
    if reduced and folded[before] not in PRONOUNS and before not in naming.person_at:
        return phrase_starting(naming, verb + 2, min(verb + 14, len(folded)))
    return quoted_as_saying(naming, verb) or subject_before(naming, verb, first)


def quoted_as_saying(naming: Naming, verb: int) -> Phrase | None:
    """Whose words they are where the verb's subject only quotes them: "the paper quoted Lund as saying"."""
    if naming.folded[verb] not in ("quoted", "quotes"):
        return None
    quoted = phrase_starting(naming, verb + 1, len(naming.words))
    if quoted is None:
        return None
    quoted = with_apposition(naming, quoted)
    after = quoted.last + (naming.words[quoted.last : quoted.last + 1] == [","])
    return quoted if naming.folded[after : after + 2] == ["as", "saying"] else None


def is_passive(naming: Naming, verb: int, first: int) -> bool:
    """Whether the cue is a participle, after a form of "be" or after a comma: "was once called", 'Lund, dubbed "the Fox", …'."""
    folded = naming.folded
    before = verb - 1
    while before > first and folded[before] in BETWEEN and folded[before] not in BE:
        before -= 1
    after_be = before >= first and folded[before] in BE and folded[verb].endswith(("ed", "t", "n", "d"))
    return after_be or _is_called(naming, verb, first)


def _is_called(naming: Naming, verb: int, first: int) -> bool:
    """Whether the cue is a participle that tells what somebody is called: 'Lund, dubbed "the Fox", …', 'Lund, hailed as "a star", …'."""
    folded = naming.folded
    form = CUES.get(folded[verb])
    if form is None or not form.label or form.base or form.participle or not folded[verb].endswith("ed"):
        return False
    named = form.lemma in _NAMING and verb + 1 in naming.quoted
    if not named and not (naming.folded_at(verb + 1) == "as" and verb + 2 in naming.quoted):
        return False
    before = verb - 1
    while before > first and (folded[before] in BETWEEN or is_adverb(folded[before])):
        before -= 1
    return before > first and naming.words[before] == "," and not _RELATIVES.intersection(folded[max(first, verb - _APPOSED) : verb])


def _issuer(naming: Naming, phrase: Phrase, first: int) -> Phrase:
    """Who issued the statement: "the council issued a statement calling it"; the phrase itself where it is told of no document."""
    folded = naming.folded
    verb = phrase.first - 1
    if verb <= first or folded[phrase.head] not in DOCUMENTS or folded[verb] not in _ISSUING:
        return phrase
    return subject_before(naming, verb, first) or phrase


def _told_before(naming: Naming, verb: int, first: int) -> Phrase | None:
    """The speaker of the cue before the participle ``verb`` in its sentence: "…, Lund announced, calling it"."""
    for at in reversed(naming.cues_within(max(first, verb - _SENTENCE), verb)):
        cue = is_verb(naming, at, first)
        if cue is not None and not cue.participle and not cue.base and (cue.clause or cue.speech):
            quoted = quoted_as_saying(naming, at)
            if quoted is not None:
                return quoted
            inverted = source_named(naming, at + 1, verb) if naming.words[at - 1] == "," else None
            if inverted is not None and inverted.person is not None:
                return inverted  # "…, said Lund, adding that"
            phrase = subject_before(naming, at, first)
            if phrase is not None and speaks(naming, phrase):
                return phrase
    return None


def speaks(naming: Naming, phrase: Phrase) -> bool:
    """Whether the phrase can be a speaker: it names somebody, or its noun is a person's, a body's or a document's."""
    return (
        phrase.person is not None
        or phrase.team is not None
        or phrase.pronoun
        or naming.noun(phrase.head)
        or naming.folded[phrase.head] in _SOURCES
    )
