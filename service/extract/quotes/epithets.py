"""Whom an epithet means: "the Molde coach", "the 24-year-old", "the Spaniard", "his agent".

Everybody named so far is scored by how well the epithet goes with what is known of them. Only epithets of single people: bodies, documents
and pronouns are resolved in ``speakers``.
"""

from service.extract.knowledge import knowledge
from service.extract.people import Person
from service.extract.people.lexicon import DEMONYMS, GENDERED_ROLES, ROLES
from service.extract.quotes.callings import scores_next
from service.extract.quotes.discourse import Discourse
from service.extract.quotes.naming import Phrase
from service.extract.quotes.relation import Source

_PLAYERS = frozenset(("player", "forward", "winger", "midfielder", "defender", "goalkeeper", "captain", "rugby", "athlete"))
_ANY_PLAYER = frozenset(("player", "captain"))
_NEVER_BOTH = frozenset(("referee", "police", "spokesman", "journalist", "doctor"))
_STAFF = frozenset(("manager", "assistant", "chairman", "president", "owner", "executive"))
_BOARD = frozenset(("chairman", "president", "vice_president", "owner", "executive"))
_ONE_A_TEAM = frozenset(("captain", "skipper", "manager", "coach", "boss", "chairman", "president", "owner"))
_UNTELLING = (None, "other")
ONCE = frozenset(("former", "ex", "one-time"))
_OTHERS = frozenset(("counterpart", "rival", "successor", "predecessor", "colleague", "teammate", "team-mate"))
_GOING_ON = 4.0
"""How much more likely the last speaker is where the cue says that the speaker goes on: "the Italian added"."""
_OFFICIALS = frozenset(("politician", "president", "police"))
_RELATIVE = 6.0
"""What it takes to be told of as somebody's husband or mother where the holder of an office is meant."""
_MINISTERS = frozenset(("minister", "secretary", "commissioner", "ambassador", "chancellor"))
_OTHER_OFFICE = 4.0
"""What it takes not to be known for an office where one is told by its field: "the health secretary"."""
_PLAIN = 2
"""Tokens of an epithet that is a noun with its article."""
_LOOK_AHEAD = 60
_OTHER_TEAM = -0.3
"""A player has a club and a country, and was born somewhere else again."""
_HEADS = frozenset(("chief", "supremo", "head"))
_HEADED = frozenset(("manager", "chairman", "president", "executive"))
"""What a chief may be: "the Molde chief"."""
_SURE_ENOUGH = 1.0
"""The least score of somebody meant by an epithet outside sport, where articles name many people once."""
_SHOWN_TO_PLAY = 2.0
"""What it adds to be a player where what hangs on the epithet is a player's deed: "the former Molde man, who scored twice,"."""
_TAKING_PART = -1.5
"""What it takes at most only to be told of as a player in a match, which may be misread."""
_STILL_PLAYS = 3.0
"""What it takes to play in another position where a former player is meant: whoever manages by now is likelier."""
_PLAYERS_AGE = 38
"""Below it "the 22-year-old" is more likely a player than a coach or an agent, above it the other way round."""
_YOUNGEST_COACHES = 30
"""From it on the age of a player may be a coach's as well."""
_JUST_TOLD_OF = 3.0
"""What it adds that the sentence before the quote is about the person: 'Lund was calm. "Fine," the Molde coach said.'"""
_ALONE_BEFORE = 2.0
"""What it adds to be the only one whom the sentence before names, in whatever part: 'They go on without Lund. The striker said: "…"'"""
_COACHES_ARE_FROM = 2.0
"""What it adds to be a coach where only a nationality is told: players are told by their positions as well."""
_FROM_THERE = 1.5
"""What it adds to be known to come from a country, where the article need not tell it."""
_NEW = frozenset(("man", "woman", "boss", "manager", "coach", "gaffer", "captain", "skipper"))
_CAME = 4.0
"""What it adds to be told of as coming into an office, where "the new man" is meant."""
_ONCE_THERE = 4.0
"""What it adds to be known to have been with the team of which somebody is told to be a former man; half of it takes not to."""
_WENT_ON = 4.0
"""What it adds to have spoken last, where somebody is told by where he is from: "Lund said it hurt. … the Norwegian said"."""
_OF_HEADLINE = 1.0
"""What it adds to be the only one whom the headline names, where no role is told: "the 41-year-old"."""
_REGION = "region"
"""What ``DEMONYMS`` has for people of no country of their own."""
GENDERS = {"he": "male", "his": "male", "she": "female", "her": "female"}


def person_meant(discourse: Discourse, phrase: Phrase, head: str, mention: str, team: str | None, *, going_on: bool) -> Source:
    """ "the Molde coach", "the 24-year-old", "the Spaniard": the person whom most of it fits, the last named first."""
    folded = discourse.naming.folded
    before = range(phrase.first, phrase.head + 1)
    kind, determiner = ROLES.get(head), folded[phrase.first]
    if head in _OTHERS or (determiner in GENDERS and kind is not None):
        found = _somebody_else(discourse, head, phrase.last)
        if found is not None and kind not in _UNTELLING and kind is not None:
            discourse.note_kind(found, kind)
        return (
            discourse.source_of(found, mention, "pronoun")
            if found
            else Source(role=head if kind else None, affiliation=team, mention=mention)
        )
    if any(i in discourse.naming.person_at for i in range(phrase.first, phrase.head)):
        return Source(role=head if kind else None, mention=mention)  # "Lund's doctor" is not Lund
    if head in discourse.unnamed and determiner == "the" and team is None and not _borne(discourse, head):
        return Source(role=head if kind else None, mention=mention)
    if _nobody_named(discourse, phrase, head, kind):
        return Source(role=head if kind else None, affiliation=team, mention=mention)
    past = any(folded[i] in ONCE or folded[i] == "once" or folded[i].startswith("ex-") for i in before)
    at = next((i for i in before if folded[i].removesuffix("-born") in DEMONYMS), None)
    people = _people_at(folded, at) if at is not None else None
    country = DEMONYMS[people] if people is not None else None
    country = None if country == _REGION else country  # "the Yorkshireman" may play for Ireland
    people = None if at is not None and folded[at].endswith("-born") else people  # who was born there may play for another country
    age = next((int(folded[i][:2]) for i in before if folded[i].endswith("-year-old") and folded[i][:2].isdigit()), None)
    said = {folded[i] for i in range(phrase.first, phrase.head)}
    told = (None, 0.5) if past else (team, 1.0)  # of a former striker only the trade still tells something
    office = not discourse.naming.sport and head in _MINISTERS and not past and phrase.head - phrase.first > 1
    office = office and discourse.naming.words[phrase.head - 1].islower()
    last = discourse.last_speaker.person if going_on and discourse.last_speaker is not None else None
    plays = discourse.naming.sport and scores_next(discourse.naming, phrase.last)
    scored = []
    for score, person in discourse.ranked(GENDERED_ROLES.get(head.partition("-of-")[0]), None):
        fit = told[1] * _fit(discourse, person, head, told[0], country, people, age, past=past) + _shared(person, said)
        if office and discourse.kinds.get(person.name) != kind:
            fit -= _OTHER_OFFICE
        if discourse.naming.sport and head in DEMONYMS:
            fit += _WENT_ON * discourse.spoke_last(person)
        if discourse.naming.sport and kind is None and person.name == discourse.headed:
            fit += _OF_HEADLINE
        if "new" in said and head in _NEW and person.name in discourse.newcomers:
            fit += _CAME
        if past and team is not None:
            fit += _once_there(discourse, person, team)
        if plays:
            fit += _SHOWN_TO_PLAY if discourse.kinds.get(person.name) in _PLAYERS else -_SHOWN_TO_PLAY
        scored.append((score + fit + (_GOING_ON if person is last else 0.0), person))
    scored.sort(key=lambda item: -item[0])
    if not scored or scored[0][0] < (0 if discourse.naming.sport or kind is None else _SURE_ENOUGH):
        newcomer = discourse.next_newcomer(phrase.last + _LOOK_AHEAD, head, _sentence_end(discourse, phrase))
        if newcomer is not None:
            return discourse.source_of(newcomer, mention, "pronoun")
        return Source(role=head if kind else None, affiliation=team, mention=mention)
    person = scored[0][1]
    if country is not None and head in DEMONYMS:
        discourse.country_of.setdefault(person.name, country)
    if kind is not None and kind not in _UNTELLING and not past:
        discourse.note_kind(person, kind)
    if team is not None and determiner == "the" and not past:
        discourse.team_of.setdefault(person.name, team)
    return discourse.source_of(person, mention, "pronoun", scored, role=head if kind else None)


def _once_there(discourse: Discourse, person: Person, team: str) -> float:
    """What it adds to have been with the team of which somebody is told to be a former man, and takes not to have been or to be so now."""
    once = discourse.naming.once_with(person.name, team)
    return 0.0 if once is None else _ONCE_THERE if once else -_ONCE_THERE / 2


def _nobody_named(discourse: Discourse, phrase: Phrase, head: str, kind: str | None) -> bool:
    """Whether the noun is for somebody without a name: "the premier's spokesman", "the investor" right after an unnamed source."""
    if kind == "spokesman":
        return head not in ("aide", "representative") and kind not in discourse.kinds.values()
    if discourse.naming.sport or not discourse.unnamed_spoke() or phrase.last - phrase.first > _PLAIN:
        return False
    return kind not in discourse.kinds.values() and not _borne(discourse, head)


def _sentence_end(discourse: Discourse, phrase: Phrase) -> int:
    """One past the last token of the phrase's sentence: whom it names besides is somebody else."""
    document = discourse.naming.document
    sentence = document.sentence_at(document.tokens.starts[phrase.head])
    return sentence.last if sentence is not None else phrase.last


def _people_at(folded: list[str], at: int) -> str:
    """The word for a people at ``at``, with the one before it where both are one: "Northern Irishman"."""
    word = folded[at].removesuffix("-born")
    both = f"{folded[at - 1]} {word}"
    return both if both in DEMONYMS else word


def _borne(discourse: Discourse, head: str) -> bool:
    """Whether somebody named has the role."""
    return any(head in (person.role or "").split() for _, person in discourse.ranked(None, None))


def _shared(person: Person, said: set[str]) -> float:
    """What the words before the role's noun add where the person's role has them as well: "the Republican nominee"."""
    return 1.5 * sum(word in said for word in (person.role or "").split()[:-1])


def _likeness(kind: str | None, known: str | None, *, shown: bool) -> float:
    """How well two roles of different kinds go together; ``shown``: the person is only seen to play, and may play anywhere."""
    if kind in _PLAYERS and known in _PLAYERS:
        return 0.0 if shown else 1.0 if kind in _ANY_PLAYER or known in _ANY_PLAYER else -3.0
    if kind in _BOARD and known in _BOARD:
        return 1.0
    if kind in _NEVER_BOTH or known in _NEVER_BOTH:
        return -8.0
    return -3.0


def _fit(
    discourse: Discourse,
    person: Person,
    head: str,
    team: str | None,
    country: str | None,
    people: str | None,
    age: int | None,
    *,
    past: bool,
) -> float:
    """How well the epithet's role, team, nationality and age go with what is known of the person."""
    fit = 0.0
    kind, known = ROLES.get(head), discourse.kinds.get(person.name)
    club, career = discourse.team_of.get(person.name), discourse.naming.team_known.get(person.name)
    if kind in _STAFF and club is not None and club == career and not discourse.naming.coached_there(person.name):
        club = None  # that he was known to play for a club makes him no coach of it
    if past and kind in _PLAYERS and known not in _UNTELLING:
        fit += 4 if kind == known else 1 if known == "player" else -_STILL_PLAYS if known in _PLAYERS else 0
    elif kind in _OFFICIALS and person.role in GENDERED_ROLES and known == "other":
        fit -= _RELATIVE
    elif kind not in _UNTELLING and known not in _UNTELLING:
        if head in _HEADS and known in _HEADED:
            fit += 3
        elif kind == known:
            elsewhere = head in _ONE_A_TEAM and team is not None and club not in (None, team)
            fit += -4 if elsewhere else 4
        else:
            likeness = _likeness(kind, known, shown=person.name in discourse.shown)
            if kind in _OFFICIALS and known not in _OFFICIALS and not discourse.naming.sport:
                likeness -= _OTHER_OFFICE
            if past:
                likeness = max(likeness, 0.0)  # a former boss may be anything by now
            fit += likeness if person.name not in discourse.taking_part else max(likeness, _TAKING_PART)
    if team is not None and club is not None:
        his = team in (club, career)  # "the Bolton midfielder": Nigeria's captain
        fit += 3 if his else -6 if kind in _STAFF else _OTHER_TEAM
    elif team is not None and kind not in _STAFF and discourse.side_of.get(person.name) == team:
        fit += 3
    elif team is not None and kind in _PLAYERS and discourse.side_of.get(person.name) is not None and team in discourse.sides:
        fit -= 3
    home = person.country or discourse.country_of.get(person.name)
    if country is not None and home is not None:
        fit += 6 if country == home else -2 if known == "manager" else -6  # "the Kenyan coach" may come from anywhere
    elif people is not None and knowledge().other_country(person.name, people):
        fit -= 3
    elif people is not None and knowledge().same_country(person.name, people):
        fit += _FROM_THERE
    if head in DEMONYMS and known == "manager":
        fit += _COACHES_ARE_FROM
    if age is not None and person.age is not None:
        fit += 6 if age == person.age else -6
    if person.role is not None and head in person.role.split():
        fit += 1 if discourse.naming.sport else 4
    if age is not None and known is not None and known != "other":
        young = age < _PLAYERS_AGE
        either = young and age >= _YOUNGEST_COACHES and known in _STAFF
        fit += (2 if known in _PLAYERS else 0 if either else -3) if young else (-2 if known in _PLAYERS else 1)
    if fit >= 0 and discourse.naming.sport and discourse.just_told_of(person):
        fit += _JUST_TOLD_OF
    elif fit >= 0 and discourse.naming.sport and discourse.alone_before(person):
        fit += _ALONE_BEFORE * (1 + (kind == "manager" and known is None and not discourse.has_manager))
    return fit


def _somebody_else(discourse: Discourse, head: str, at: int) -> Person | None:
    """Whom "his agent" or "his counterpart" means: one known by that role (or by the last speaker's), else the next one to be named."""
    speaker = discourse.last_speaker.name if discourse.last_speaker is not None else None
    kind = discourse.kinds.get(speaker or "") if head in _OTHERS else None
    own = ROLES.get(head) if head not in _OTHERS else None
    team = discourse.team_of.get(speaker or "")
    teams = (None, team) if team is not None else (None, *discourse.team_of.values())
    for _, person in discourse.ranked(None, speaker):
        if kind is not None and discourse.kinds.get(person.name) == kind:
            return person
        if person.role is not None and head in person.role.split():
            return person
        if own in _STAFF and discourse.kinds.get(person.name) == own and discourse.team_of.get(person.name) in teams:
            return person  # "his manager", told as the boss before
    return discourse.next_newcomer(at + _LOOK_AHEAD)
