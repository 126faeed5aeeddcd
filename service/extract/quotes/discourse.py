"""Who was spoken of, and who spoke, so far in the text: the memory from which pronouns and epithets are resolved.

Only remembered here; what a phrase means is decided in ``speakers``.
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise

from service.extract.people import Person
from service.extract.people.lexicon import GENDERED_ROLES, ROLES
from service.extract.quotes.callings import DEEDS, OFFICES, PLAYED, Callings, callings, known_as, newcomers, owners_of_teams
from service.extract.quotes.cues import BODY_NOUNS, DOCUMENTS, FINITE
from service.extract.quotes.frames import Region
from service.extract.quotes.interviews import questioned
from service.extract.quotes.naming import Naming
from service.extract.quotes.relation import Source, candidates
from service.extract.wordlists import fold_word

_ACTED = 3.4
_OPENS_CLAUSE = frozenset(("before", "as", "when", "after", "while", "until", "then", "where"))
_OTHER_GENDER = -2.5
"""First names are no sure sign: a person of the other gender comes into question where nobody else does."""
_UNIONS = frozenset(("association", "associations"))
"""Nouns in the names of bodies that may be told again as "the union"."""
_SHORTEST_BODY = 2
"""Words of a name that may be told again by one of them, at least."""
_TOP = 5
"""Paragraphs within which a line may name the writer, at most."""
_NAMED_WITHIN = -8.0
"""Hardly anybody tells of himself by his own name."""
_LAST_SUBJECT = 0.25
"""What it adds to be the last of those whom a sentence is about."""
_HEADED = 1.5
"""What it adds in an interview to be the only one whom the headline names."""
_OF_HIS_PLAYERS = 1.0
"""What it adds to be in charge where the words are about somebody by name."""
_REMEMBERED = 40
"""People who come into question for a pronoun, at most: the last ones named."""


def _common(name: str) -> bool:
    """Whether the name is only a common noun that opens a sentence: "Unions", "Police"."""
    word, last = fold_word(name), fold_word(name.rsplit(" ", 1)[-1])
    people = last not in ROLES and last.removesuffix("s") in ROLES  # "Molde officials", but no "Association of Nurses"
    if people and not any(fold_word(part) in BODY_NOUNS for part in name.split()):
        return True
    return last in DOCUMENTS or any(form in BODY_NOUNS or form in DOCUMENTS for form in (word, word.removesuffix("s")))


@dataclass(slots=True)
class Standing:
    """When a person was last named, was last a sentence's subject, and last spoke: counted in sentences of the reporter."""

    person: Person
    seen: int = -1
    subject: int = -1
    spoke: int = -1
    acted: int = -1
    """When the person last did something in a clause that is not the sentence's first: "before Lund ran riot"."""
    at: int = -1
    """The token by which the reporter named the person last, other than as whose something is."""


class Discourse:
    """The memory; told in the order of the text."""

    def __init__(self, naming: Naming, regions: list[Region], parts: Callings | None = None) -> None:
        self.naming = naming
        self.last_speaker: Source | None = None
        self.last_subject: Source | None = None
        self.team_subject: str | None = None
        self.last_team: str | None = None
        self.last_body: str | None = None
        self.bodies: dict[str, str] = {}
        """How a body may be told again → its name: "board" and "FAB" of the Football Association Board."""
        self.last_group: Source | None = None
        """The last subject that was no single person: a body, a document, people without names."""
        self.stranger: Source | None = None
        """Somebody without a name of whom a sentence told, or who spoke, and nobody was named since: a nurse, "the spokesman"."""
        self._strange = -1
        self._names: dict[str, bool] = {}
        """What ``_proper`` found out so far."""
        self._spoken_at, self._spoken_in = 0, -2
        """The first name that was not read yet when somebody spoke last, and the sentence in which that was."""
        self.kinds: dict[str, str] = {}
        """Name → the kind of role that the person has, as far as the text told it."""
        self.shown: set[str] = set()
        """Those whose kind is only known by what they do or have."""
        self.taking_part: set[str] = set()
        """Those of them whose kind is only known by what they did in a match."""
        self.team_of: dict[str, str] = {}
        self.unnamed: set[str] = set()
        """Roles of people whom the text introduced without a name: "a nurse", whom "the nurse" means from then on."""
        self.headed = self._only_one_headed()
        """The only person whom the headline names."""
        self.told_now = False
        """Whether the words are told in the present tense, as in interviews."""
        self.named_within: frozenset[str] = frozenset()
        """Those whom the words name that are being told: somebody else says them."""
        self._standing: dict[str, Standing] = {}
        self._sentence = 0
        self._unread = self._namings(regions)
        self._next = 0
        self._end = len(naming.words) + 1
        self.due = self._unread[0][0] if self._unread else self._end
        """The token of the next name; past the last one where there is none."""
        self.side_of = {name: team for name, (_, team) in (parts or {}).items()}
        """Name → the side for which somebody took part in a match, a club's or a country's."""
        self.sides = frozenset(self.side_of.values())
        self.newcomers = newcomers(naming) if naming.sport else frozenset()
        self.country_of: dict[str, str] = {}
        """Name → where somebody is from whom an epithet told by it: "the Brazilian"."""
        self._learn(callings(naming, regions) if naming.sport else {}, parts or {})

    def _learn(self, told: Callings, parts: Callings) -> None:
        """What everybody is: by the words beside the name, by what is told of him, and by what he did in a match."""
        for person in {named[2].name: named[2] for named in self.naming.person_at.values()}.values():
            kind = known_as(person)
            if kind is not None:
                self.kinds[person.name] = kind
            if person.affiliation is not None:
                self.team_of[person.name] = person.affiliation
        for name, (kind, team) in told.items():
            self._show(name, kind)
            if team is not None and self.kinds[name] == kind:
                self.team_of.setdefault(name, team)
        self.team_of = self.naming.team_known | self.team_of
        for name, (kind, _) in parts.items():
            if self._show(name, kind):
                self.taking_part.add(name)
        for name, team in owners_of_teams(self.naming) if self.naming.sport else ():
            if self._show(name, "manager"):
                self.team_of.setdefault(name, team)

    def _show(self, name: str, kind: str) -> bool:
        """Take note of what somebody is only shown to be; False where more is known of him."""
        if name in self.kinds:
            return False
        self.kinds[name] = kind
        self.shown.add(name)
        return True

    @cached_property
    def questioned(self) -> Person | None:
        """Who is told to have held a press conference."""
        return questioned(self.naming)

    def _namings(self, regions: list[Region]) -> list[tuple[int, Person | str]]:
        """People and teams that the reporter names, by their first token; those inside quotes are left out."""
        naming = self.naming
        writers = self._writers()
        named: list[tuple[int, Person | str]] = [
            (at, entry[2]) for at, entry in naming.person_at.items() if entry[0] == at and entry[2].name not in writers
        ]
        named += [(at, entry[2]) for at, entry in naming.team_at.items() if entry[0] == at]
        named.sort(key=lambda item: item[0])
        kept, r = [], 0
        for at, what in named:
            while r < len(regions) and regions[r].last <= at:
                r += 1
            if r == len(regions) or at < regions[r].first:
                kept.append((at, what))
        return kept

    def _only_one_headed(self) -> str | None:
        naming, end = self.naming, self.naming.document.title_end
        people = {entry[2].name for at, entry in naming.person_at.items() if naming.document.tokens.starts[at] < end}
        return people.pop() if len(people) == 1 else None

    def _writers(self) -> set[str]:
        """Those whom a line at the top names as the article's writers: "By Kari Lund"."""
        document, found = self.naming.document, set()
        for start, _ in document.paragraphs[:_TOP]:
            first = document.token_at(start)
            if self.naming.folded[first] == "by" and first + 1 in self.naming.person_at:
                found.add(self.naming.person_at[first + 1][2].name)
        return found

    def read(self, upto: int) -> None:
        """Take note of every name before token ``upto``."""
        while self._next < len(self._unread) and self._unread[self._next][0] < upto:
            what = self._unread[self._next][1]
            if isinstance(what, Person):
                if self._strange < self._sentence and self._may_take_over(what):
                    self.stranger = None
                standing = self._stand(what)
                standing.seen = self._sentence
                if not self._modifies(self._unread[self._next][0]):
                    standing.at = self._unread[self._next][0]
                if self._acts(self._unread[self._next][0]):
                    standing.acted = self._sentence
            else:
                self.last_team = what
            self._next += 1
        self.due = self._unread[self._next][0] if self._next < len(self._unread) else self._end

    def _named_here(self) -> bool:
        """Whether the sentence names somebody."""
        return any(standing.seen == self._sentence for standing in islice(reversed(self._standing.values()), _REMEMBERED))

    def _may_take_over(self, person: Person) -> bool:
        """Whether a pronoun may mean the person rather than somebody without a name: "he" is no spokeswoman."""
        gender = GENDERED_ROLES.get(self.stranger.noun) if self.stranger is not None else None
        return gender is None or person.gender in (None, gender)

    def only_one_here(self, at: int, gender: str | None) -> Person | None:
        """The person whom earlier sentences of the paragraph of token ``at`` name, where it is one alone who may be of the gender."""
        document = self.naming.document
        paragraph = document.paragraph_at(document.tokens.starts[at])
        first = document.token_at(paragraph[0]) if paragraph is not None else at
        last = islice(reversed(self._standing.values()), _REMEMBERED)
        people = [standing.person for standing in last if standing.at >= first and standing.seen < self._sentence]
        fits = [person for person in people if gender is None or person.gender in (None, gender)]
        return fits[0] if len(fits) == 1 else None

    def _modifies(self, at: int) -> bool:
        """Whether the name at ``at`` only tells whose something is: "a Kari Lund header", "Lund's goal"."""
        last = self.naming.person_at[at][1]
        return self.naming.folded[last : last + 1] == ["'s"] or (last < len(self.naming.folded) and self.naming.folded[last] in DEEDS)

    def _acts(self, at: int) -> bool:
        """Whether the name at ``at`` opens a clause that hangs on another: "as Lund scored", "before Lund ran riot"."""
        last = self.naming.person_at[at][1]
        folded, words = self.naming.folded, self.naming.words
        if at == 0 or last >= len(folded) or folded[at - 1] not in _OPENS_CLAUSE or not words[last].islower():
            return False
        return folded[last] in FINITE or folded[last] in PLAYED or folded[last].endswith("ed")

    def next_newcomer(self, within: int, role: str | None = None, since: int = 0) -> Person | None:
        """The next person to be named before token ``within`` who was not named yet; where ``role`` is given, one of that role.

        Nobody who is named before token ``since`` is meant.
        """
        beside = set()
        for at, what in islice(self._unread, self._next, self._next + 10):
            if at >= within:
                return None
            if not isinstance(what, Person) or what.name in self._standing or (role is not None and role not in (what.role or "").split()):
                continue
            if at < since:
                beside.add(what.name)
            elif what.name not in beside:
                return what
        return None

    def next_sentence(self) -> None:
        """A new sentence of the reporter begins: what was said before fades."""
        self._sentence += 1

    def note_subject(self, source: Source) -> None:
        """Whom a sentence of the reporter is about: a later "he" means them first."""
        self._note_stranger(source)
        if source.person is not None:
            self._stand(source.person).subject = self._sentence
            self.last_subject = source
            return
        self.last_group = source
        if source.name is not None and source.name == source.affiliation:
            self.team_subject = source.name
        elif source.name is not None and source.name[0].isupper() and not _common(source.name) and self._proper(source.name):
            self.last_body = source.name
            self._note_body(source.name)

    def _proper(self, name: str) -> bool:
        """Whether a name of one word is one: "Inflation" only opens a sentence where the text has "inflation" as well."""
        if " " in name or name.isupper():
            return True
        if name not in self._names:
            words = self.naming.words
            self._names[name] = not any(words[at].islower() for at in self.naming.document.places.get(fold_word(name), ()))
        return self._names[name]

    def _note_body(self, name: str) -> None:
        """Remember how the body may be told again: by its noun, by its initials, and as "the union"."""
        words = name.split()
        if len(words) < _SHORTEST_BODY:
            return
        noun = next((word for word, after in pairwise(words) if after in ("of", "for")), words[-1])
        noun = fold_word(noun)
        if noun in BODY_NOUNS:
            self.bodies[noun] = name
        if noun in _UNIONS:
            self.bodies["union"] = name
        self.bodies["".join(word[0] for word in words if word[0].isupper())] = name

    def just_told_of(self, person: Person) -> bool:
        """Whether the reporter's last sentence was about the person."""
        standing = self._standing.get(person.name)
        return standing is not None and standing.subject >= self._sentence - 1

    def unnamed_spoke(self) -> bool:
        """Whether somebody without a name was the last to speak, in the sentence before."""
        return self.just_spoke() and self.last_speaker is not None and self.last_speaker.name is None

    def just_spoke(self) -> bool:
        """Whether somebody spoke in this sentence of the reporter or in the one before."""
        return self._spoken_in >= self._sentence - 1

    def spoke_last(self, person: Person) -> bool:
        """Whether the person was the last to speak, and nobody else was named since but to tell whose something is."""
        if self.last_speaker is None or self.last_speaker.person is not person:
            return False
        return all(standing.at < self._spoken_at for standing in islice(reversed(self._standing.values()), _REMEMBERED))

    def manages(self, person: Person) -> bool:
        """Whether the person is known to be in charge of a side."""
        return self.kinds.get(person.name) == "manager"

    @property
    def has_manager(self) -> bool:
        """Whether somebody named is known to be in charge of a side."""
        return "manager" in self.kinds.values()

    def may_be(self, person: Person, head: str) -> bool:
        """Whether the person may be told by the noun of a role: "the player" is no coach."""
        kind, known = ROLES.get(head), self.kinds.get(person.name)
        return kind is not None and (kind == known or known is None or (kind == "player") == (known not in OFFICES))

    def alone_before(self, person: Person) -> bool:
        """Whether the reporter's last sentence named the person and nobody else, and this one named nobody yet."""
        last = islice(reversed(self._standing.values()), _REMEMBERED)
        return [standing.person for standing in last if standing.seen >= self._sentence - 1] == [person]

    def _note_stranger(self, source: Source) -> None:
        if source.person is not None:
            self.stranger = None
        elif source.name is None and (source.role is not None or source.noun):
            self.stranger = source
            self._strange = self._sentence

    def note_kind(self, person: Person, kind: str) -> None:
        """The text calls the person by a role of the kind: what was only seen of him counts no longer."""
        if person.name not in self.kinds or person.name in self.shown:
            self.kinds[person.name] = kind
            self.shown.discard(person.name)
            self.taking_part.discard(person.name)

    def note_speaker(self, source: Source, *, aloud: bool = True) -> None:
        """Whose words were told last; ``aloud``: in marks of their own, not only within a sentence about somebody else."""
        if aloud or source.person is not None or (not self.naming.sport and not self._named_here()):
            self._note_stranger(source)
        self.last_speaker = source
        self._spoken_at, self._spoken_in = self.due, self._sentence
        if source.person is not None:
            self._stand(source.person).spoke = self._sentence

    def ranked(self, gender: str | None, exclude: str | None, *, going_on: bool = False) -> list[tuple[float, Person]]:
        """The people named last, best first: a subject before a speaker before others, a later one before an earlier one."""
        now = self._sentence
        spoke_last = self.last_speaker.name if self.last_speaker is not None else None
        speaking = self._standing.get(spoke_last or "")
        headed = self.told_now and not (speaking is not None and speaking.spoke >= now - 1)
        scored = []
        for name in islice(reversed(self._standing), _REMEMBERED):
            standing = self._standing[name]
            person = standing.person
            if name == exclude:
                continue
            score = 2.0 * 0.5 ** (now - standing.seen) if standing.seen >= 0 else 0.0
            if standing.subject >= 0:
                score = max(score, 4.0 * 0.6 ** (now - standing.subject))
            if standing.acted >= 0:
                score = max(score, _ACTED * 0.6 ** (now - standing.acted))
            if standing.spoke >= 0:
                score = max(score, (5.0 if going_on and name == spoke_last else 3.6) * 0.6 ** (now - standing.spoke))
            if gender is not None and person.gender is not None:
                score += 0.2 if person.gender == gender else _OTHER_GENDER
            if name in self.named_within:
                score += _NAMED_WITHIN
            elif self.named_within and self.manages(person):
                score += _OF_HIS_PLAYERS
            if gender is not None and self.last_subject is not None and self.last_subject.name == name:
                score += _LAST_SUBJECT
            if headed and name == self.headed and standing.subject >= 0:
                score += _HEADED
            scored.append((score, person))
        return sorted(scored, key=lambda item: -item[0])

    def _stand(self, person: Person) -> Standing:
        standing = self._standing.pop(person.name, None) or Standing(person)
        self._standing[person.name] = standing
        return standing

    def source_of(
        self, person: Person, mention: str, by: str, ranked: list[tuple[float, Person]] | None = None, role: str | None = None
    ) -> Source:
        """The person as a source, with what is known; ``ranked`` are all who came into question, ``role`` what the mention calls them."""
        return Source(
            name=person.name,
            person=person,
            role=person.role or role,
            affiliation=person.affiliation or self.team_of.get(person.name),
            mention=mention,
            resolved_by=by,
            candidates=candidates(ranked) if ranked else (),
        )
