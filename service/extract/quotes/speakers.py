"""Whom a phrase beside a cue means: a name, a pronoun, an epithet, a body, or somebody unnamed.

Which phrase stands beside which cue is found in ``phrases``; what was told before is remembered in ``discourse``; epithets of people are
scored in ``epithets``.
"""

from dataclasses import replace

from service.extract.people import Person
from service.extract.people.lexicon import DEMONYMS, GENDERED_ROLES, ROLES
from service.extract.quotes.cues import BODY_NOUNS, DOCUMENTS, FULL_NAMES, OUTLETS
from service.extract.quotes.discourse import Discourse
from service.extract.quotes.epithets import GENDERS, ONCE, person_meant
from service.extract.quotes.named_within import asked_about
from service.extract.quotes.naming import Naming, Phrase
from service.extract.quotes.phrases import source_named
from service.extract.quotes.relation import Source
from service.extract.quotes.together import PAIRS, pair, together

_INDEFINITE = frozenset(
    (
        "a",
        "an",
        "another",
        "one",
        "some",
        "many",
        "several",
        "two",
        "three",
        "other",
        "no",
        "every",
        "each",
        "most",
        "few",
        "both",
        "those",
        "all",
        "others",
    )
)
_CROWDS = frozenset(
    (
        "fans",
        "supporters",
        "protesters",
        "demonstrators",
        "marchers",
        "voters",
        "residents",
        "players",
        "critics",
        "women",
        "men",
        "activists",
        "workers",
        "campaigners",
        "students",
        "farmers",
        "environmentalists",
        "opponents",
        "democrats",
        "republicans",
        "conservatives",
        "americans",
        "parents",
        "neighbors",
        "neighbours",
        "immigrants",
        "employees",
        "lawmakers",
        "regulators",
        "investigators",
        "researchers",
        "scientists",
        "prosecutors",
        "economists",
        "experts",
        "analysts",
        "liberals",
        "survivors",
        "jurors",
    )
)
_POINTING = frozenset(("the", "these", "those", "this", "that", "of", "for"))
_LEAGUES = frozenset(("league", "federation", "association", "governing", "body"))
_CLUBS = frozenset(("club", "side", "team", "outfit", "champions", "hosts", "visitors"))
_BODIES = frozenset(
    (
        "paper",
        "newspaper",
        "magazine",
        "network",
        "broadcaster",
        "company",
        "firm",
        "group",
        "organisation",
        "organization",
        "agency",
        "airline",
        "charity",
        "bank",
        "foundation",
        "institute",
        "university",
        "regulator",
        "watchdog",
        "retailer",
        "carmaker",
        "manufacturer",
        "operator",
        "publisher",
    )
)
"""Nouns by which a body is told again that was named before."""
_SOMEBODY = frozenset(("girl", "boy", "lad", "lass"))
_TECHNICAL = frozenset(("director", "adviser", "advisor", "manager"))
_STATEMENTS = frozenset(("statement", "announcement", "release"))
_ARTICLES = frozenset(("the", "a", "an"))
_APPOSING = frozenset(("a", "an", "another", "the"))
_SOURCE = 10
"""Tokens from a document to whose it is, at most."""
_SMALL = frozenset(("the", "a", "an", "of", "for", "and", "on"))
_WITHIN_NAMES = _SMALL | {"'", "’"}
_ALONE = 1.0
"""What it adds to be the only one whom the paragraph names before a pronoun."""
_ENDINGS_OF_PEOPLE = ("ian", "ean", "ese", "man", "woman")
_ENDINGS_OF_ADJECTIVES = ("ish", "utch", "ench")


def resolve(discourse: Discourse, phrase: Phrase, *, going_on: bool = False) -> Source:
    """Whom the phrase means for a reader who has come to it; ``going_on``: the cue says that the last speaker goes on."""
    naming = discourse.naming
    if discourse.due < phrase.last:
        discourse.read(phrase.last)
    mention = " ".join(naming.text(phrase).split())
    if phrase.person is None and phrase.head in naming.person_at:  # "Lund of the miners' union"
        phrase = replace(phrase, person=naming.person_at[phrase.head][2])
    if phrase.person is not None:
        both = together(naming, phrase)
        if both is not None:
            return Source(both, mention=mention, resolved_by="explicit")
        return discourse.source_of(phrase.person, mention, "explicit")
    if phrase.team is not None and not phrase.pronoun:
        return _team(phrase.team, mention, "explicit")
    told = discourse.named_within
    discourse.named_within = told | asked_about(naming, phrase.first)
    if phrase.pronoun:
        source = _pronoun(discourse, phrase.head, mention, going_on=going_on)
    else:
        source = _common(discourse, phrase, mention, going_on=going_on)
    discourse.named_within = told
    return source


def _team(name: str, mention: str, by: str) -> Source:
    return Source(name=name, affiliation=name, mention=mention, resolved_by=by)


def _pronoun(discourse: Discourse, at: int, mention: str, *, going_on: bool) -> Source:
    word = discourse.naming.folded[at]
    gender = GENDERS.get(word)
    stranger = discourse.stranger
    if gender is not None and stranger is not None and GENDERED_ROLES.get(stranger.noun) in (None, gender):
        return stranger._replace(mention=mention)  # "A nurse was there. 'He was calm,' she said"
    if gender is not None:
        ranked = discourse.ranked(gender, None, going_on=going_on)
        alone = discourse.only_one_here(at, gender) if discourse.naming.sport else None
        told_of = discourse.last_subject.person if discourse.last_subject is not None else None
        if alone is not None and not (told_of is not None and discourse.just_told_of(told_of)):
            ranked = sorted(((score + _ALONE * (person is alone), person) for score, person in ranked), key=lambda item: -item[0])
        return discourse.source_of(ranked[0][1], mention, "pronoun", ranked) if ranked else Source(mention=mention)
    if word == "they" and discourse.just_spoke() and (two := pair(discourse, mention)) is not None:
        return two
    group = discourse.last_group
    named = group is not None and group.name is not None and group.name[0].isupper()
    if word in ("it", "they", "their") and group is not None and (named or not discourse.naming.sport):
        return group._replace(mention=mention, resolved_by="pronoun" if group.name is not None else "unknown")
    if discourse.team_subject is not None and word not in ("i", "my"):
        return _team(discourse.team_subject, mention, "pronoun")
    if word in ("they", "their") and discourse.last_subject is not None:
        return discourse.last_subject._replace(mention=mention, resolved_by="pronoun")
    return Source(mention=mention)


def _common(discourse: Discourse, phrase: Phrase, mention: str, *, going_on: bool = False) -> Source:
    """A phrase whose head names neither a person nor a team."""
    naming = discourse.naming
    folded = naming.folded
    head, determiner = folded[phrase.head], folded[phrase.first]
    if phrase.first > 0 and folded[phrase.first - 1] == "whose":
        return Source(role=head if head in ROLES else None, mention=mention)  # "Lund, whose husband said"
    if head == "number" and folded[phrase.head - 1] == "opposite":
        head = "counterpart"
    if head in PAIRS and determiner == "the" and (two := pair(discourse, mention)) is not None:
        return two
    if naming.sport and determiner == "the" and (head == "mentor" or _coaches(naming, phrase)):
        head = "coach"  # in Africa and Asia
    apposed = _body_apposed(naming, phrase) if not naming.sport and determiner in _APPOSING else None
    if apposed is not None:
        return Source(name=apposed, mention=mention, resolved_by="explicit")
    team = next((naming.team_at[i][2] for i in range(phrase.first, phrase.last) if i in naming.team_at), None)
    if head in BODY_NOUNS and not (head in ROLES and head not in _LEAGUES and determiner == "the"):
        return _body(discourse, phrase, mention, team)
    if head in DOCUMENTS:
        return _document(discourse, phrase, mention, team)
    if naming.sport and determiner in _INDEFINITE and (stranger := _named_stranger(naming, phrase)) is not None:
        return Source(name=stranger, role=head if head in ROLES else None, mention=mention, resolved_by="explicit")
    epithet = (
        head in ROLES
        or head in _SOMEBODY
        or (folded[phrase.head - 1] in ONCE and naming.words[phrase.head].islower())
        or head.endswith("-year-old")
        or head.partition("-of-")[0] in GENDERED_ROLES  # "the mother-of-two"
        or head in ("man", "woman")
    )
    epithet = epithet or (head in DEMONYMS and not head.endswith(_ENDINGS_OF_ADJECTIVES))
    people = head.endswith(_ENDINGS_OF_PEOPLE) or (naming.sport and head.endswith("er"))
    people = people and determiner == "the" and phrase.last - phrase.first == 2 and head not in OUTLETS
    epithet = epithet or (people and naming.words[phrase.head][0].isupper())  # "the Burundian", "the Londoner"
    if determiner == "our" and naming.sport and ROLES.get(head) not in (None, "other", "journalist"):
        determiner = "the"  # "our keeper" in what a fan writes
    if epithet and determiner not in _INDEFINITE and determiner not in ("our", "my"):
        return person_meant(discourse, phrase, head, mention, team, going_on=going_on)
    if epithet and determiner in _INDEFINITE:
        discourse.unnamed.add(head)
    many = head.endswith("s") and head[:-1] in ROLES and (phrase.head == phrase.first or naming.words[phrase.head - 1].islower())
    if naming.words[phrase.head][0].isupper() and not many and head not in ROLES and head not in DEMONYMS and determiner not in _INDEFINITE:
        named = _proper(naming, phrase, mention)
        known = discourse.bodies.get(named.name) if naming.sport and named.name is not None and named.name.isupper() else None
        return named if known is None else named._replace(name=known)
    if _many(head):
        return Source(name=_group(naming, phrase), affiliation=team, mention=mention, resolved_by="explicit")
    return Source(role=head if head in ROLES else None, affiliation=team, mention=mention)


def _coaches(naming: Naming, phrase: Phrase) -> bool:
    """ "the Molde technical director" is the coach, where nobody is called so by name."""
    technical = naming.folded[phrase.head - 1] == "technical" and naming.folded[phrase.head] in _TECHNICAL
    return technical and not any("technical" in (person.role or "") for _, _, person in naming.person_at.values())


def _named_stranger(naming: Naming, phrase: Phrase) -> str | None:
    """The first name of somebody out of many: "a reader, Nils in Hamar," "one supporter, Mari from Voss,"."""
    at = phrase.last + 1
    if at + 1 >= len(naming.words) or naming.words[at - 1] != "," or not naming.words[at].istitle() or at in naming.team_at:
        return None
    lives = naming.folded[at + 1] in ("in", "from") and naming.words[at + 2 : at + 3] != [] and naming.words[at + 2][0].isupper()
    return naming.words[at] if lives else None


def _body_apposed(naming: Naming, phrase: Phrase) -> str | None:
    """The name between commas that tells which body is meant: "A second carrier, SkyNordic, said"."""
    words = naming.words
    first = phrase.last - 1 if words[phrase.last - 1][0].isupper() and words[phrase.last - 2] == "," else phrase.last + 1
    if first + 1 >= len(words) or words[first - 1] != "," or not words[first][0].isupper() or first in naming.person_at:
        return None
    last = first + 1
    while last < len(words) and (words[last][0].isupper() or words[last] == "&") and last not in naming.person_at:
        last += 1
    if last >= len(words) or words[last] != "," or (naming.noun(phrase.head) and naming.folded[phrase.head] in ROLES):
        return None
    tokens = naming.document.tokens
    return naming.document.text[tokens.starts[first] : tokens.ends[last - 1]]


def _many(head: str) -> bool:
    """Whether the noun is for a body or a crowd that speaks as one ("unions", "protesters"), and for no few unnamed people."""
    return head in _CROWDS or (head.endswith("s") and head.removesuffix("s") in BODY_NOUNS)


def _group(naming: Naming, phrase: Phrase) -> str:
    """The group's words without what counts or points at it."""
    first = phrase.first
    while first < phrase.head and (naming.folded[first] in _INDEFINITE or naming.folded[first] in _POINTING):
        first += 1
    tokens = naming.document.tokens
    return " ".join(naming.document.text[tokens.starts[first] : tokens.ends[phrase.head]].split())


def _proper(naming: Naming, phrase: Phrase, mention: str) -> Source:
    """A name written in capitals that is neither a person's nor a team's: "the Washington Post"."""
    words, folded = naming.words, naming.folded
    first = phrase.head
    while first > phrase.first and (words[first - 1][0].isupper() or folded[first - 1] in _WITHIN_NAMES):
        first -= 1
    while first < phrase.head and (folded[first] in _SMALL or not words[first][0].isalnum()):
        first += 1
    last = phrase.head + 1
    if last + 1 < phrase.last and folded[last] in ("of", "for") and words[last + 1][0].isupper():
        last += 2
        while last < phrase.last and words[last][0].isupper():
            last += 1
    tokens = naming.document.tokens
    name = naming.document.text[tokens.starts[first] : tokens.ends[last - 1]]
    full = FULL_NAMES.get(name)
    told = full is not None and full in naming.document.text  # else the article goes by the initials
    return Source(name=full if told else " ".join(name.split()), mention=mention, resolved_by="explicit")


def _body(discourse: Discourse, phrase: Phrase, mention: str, team: str | None) -> Source:
    """A club, a league, the police: by its name, else the one that the article is about."""
    naming = discourse.naming
    head, determiner = naming.folded[phrase.head], naming.folded[phrase.first]
    if naming.words[phrase.head][0].isupper() and phrase.head > phrase.first:
        return _proper(naming, phrase, mention)
    if team is not None and naming.sport and determiner not in _INDEFINITE:
        return _team(team, mention, "explicit")
    club = discourse.team_subject or discourse.last_team
    if head in _CLUBS and determiner not in _INDEFINITE and club is not None:
        return _team(club, mention, "pronoun")
    told_before = discourse.bodies.get(head) if determiner == "the" and phrase.last - phrase.first == 2 else None
    if told_before is not None:
        return Source(name=told_before, mention=mention, resolved_by="pronoun")
    if head == "league" and naming.competition is not None and determiner == "the":
        return Source(name=naming.competition, mention=mention, resolved_by="explicit")
    if head == "body" and discourse.last_body is not None:
        return Source(name=discourse.last_body, mention=mention, resolved_by="pronoun")
    if head in _CLUBS or head == "league":
        return Source(mention=mention)
    if head in _BODIES and discourse.last_body is not None and determiner == "the":
        return Source(name=discourse.last_body, mention=mention, resolved_by="pronoun")
    return _thing(naming, phrase, mention)


def _document(discourse: Discourse, phrase: Phrase, mention: str, team: str | None) -> Source:
    """A statement or report: the body or person whose it is, where the phrase or the sentences before tell."""
    naming = discourse.naming
    if team is not None:
        return _team(team, mention, "explicit")
    person = _author(naming, phrase)
    if person is not None:
        return discourse.source_of(person, mention, "explicit")
    owner = next((i for i in range(phrase.first, phrase.head) if naming.folded[i] == "'s"), None)
    if owner is not None and (naming.folded[owner - 1] in DEMONYMS or naming.folded[owner - 1] in ROLES) and owner - phrase.first == 2:
        return _common(discourse, Phrase(phrase.first, owner, owner - 1), mention)  # "the Frenchman's statement"
    if owner is not None and naming.words[owner - 1][0].isupper() and owner > phrase.first:
        return _proper(naming, Phrase(phrase.first, owner, owner - 1), mention)
    issuer = _issuer(naming, phrase)
    if issuer is not None:
        return _proper(naming, issuer, mention)
    speaker = discourse.last_speaker
    if naming.folded[phrase.head] in _STATEMENTS and speaker is not None and speaker.person is None and speaker.name is not None:
        return speaker._replace(mention=mention, resolved_by="pronoun")
    if naming.folded[phrase.head] in _STATEMENTS and discourse.team_subject is not None:
        return _team(discourse.team_subject, mention, "pronoun")
    return _thing(naming, phrase, mention)


def _issuer(naming: Naming, phrase: Phrase) -> Phrase | None:
    """The body that a statement is from: "a statement from the FA"."""
    for of in range(phrase.head + 1, min(phrase.head + 2, len(naming.words) - 2)):
        name = of + 1 + (naming.folded[of + 1] == "the")
        if naming.folded[of] in ("from", "by") and naming.words[name][0].isupper() and name not in naming.person_at:
            last = name + 1
            while last < len(naming.words) and naming.words[last][0].isupper():
                last += 1
            return Phrase(name, last, last - 1)
    return None


def _author(naming: Naming, phrase: Phrase) -> Person | None:
    """Whose the document is: "Lund's letter", "a letter from Lund", "an email from Lund aide Ida Moe"."""
    limit = min(len(naming.words), phrase.head + _SOURCE)
    source = source_named(naming, phrase.head + 2, limit) if naming.folded_at(phrase.head + 1) in ("from", "by") else None
    if source is not None and source.person is not None:
        return source.person
    named = next((naming.person_at[i] for i in range(phrase.first, phrase.head) if i in naming.person_at), None)
    return named[2] if named is not None and naming.folded[named[1]] == "'s" else None


def _thing(naming: Naming, phrase: Phrase, mention: str) -> Source:
    """A body or document by its own words; nobody where it is one of many ("a poll", but "a Treasury poll")."""
    determiner = naming.folded[phrase.first]
    if determiner in _INDEFINITE and not any(naming.words[i][0].isupper() for i in range(phrase.first + 1, phrase.last)):
        return Source(mention=mention)
    if naming.words[phrase.head][0].isupper() and phrase.head > phrase.first:
        return _proper(naming, phrase, mention)
    if phrase.head + 1 < phrase.last and naming.folded[phrase.head + 1].endswith("ed"):
        phrase = replace(phrase, last=phrase.head + 1)  # "the harbour report released in May"
        mention = " ".join(naming.text(phrase).split())
    name = mention.split(" ", 1)[1] if determiner in _ARTICLES and " " in mention else mention
    if name.endswith(" group") and naming.words[phrase.head - 1][0].isupper():  # "the Spirit of Shankly group"
        name = name.removesuffix(" group")
    return Source(name=name, mention=mention, resolved_by="explicit")
