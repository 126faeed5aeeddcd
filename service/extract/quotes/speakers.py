"""Whom a phrase beside a cue means: names, pronouns, epithets, bodies and unnamed people, in the order of the text.

``Discourse`` remembers who was spoken of and who spoke. Which phrase stands beside which cue is found in ``phrases``.
"""

from dataclasses import dataclass

from service.extract.people import Person
from service.extract.people.lexicon import DEMONYMS, GENDERED_ROLES, ROLES
from service.extract.quotes.cues import BODY_NOUNS, DOCUMENTS
from service.extract.quotes.frames import Region
from service.extract.quotes.phrases import Naming, Phrase
from service.models import Speaker, SpeakerCandidate

_PLAYERS = frozenset(("player", "forward", "winger", "midfielder", "defender", "goalkeeper", "captain", "rugby", "athlete"))
_STAFF = frozenset(("manager", "assistant", "chairman", "president", "owner", "executive"))
_UNTELLING = (None, "other")
_INDEFINITE = frozenset(
    ("a", "an", "another", "one", "some", "many", "several", "two", "three", "other", "no", "every", "each", "most", "few", "both")
)
_LEAGUES = frozenset(("league", "federation", "association", "governing", "body"))
_OTHERS = frozenset(("counterpart", "rival", "successor", "predecessor", "colleague", "teammate", "team-mate"))
_LOOK_AHEAD = 60
_GENDERS = {"he": "male", "his": "male", "she": "female", "her": "female"}


@dataclass(slots=True)
class _Standing:
    """When a person was last named, was last a sentence's subject, and last spoke: counted in sentences of the reporter."""

    seen: int = -1
    subject: int = -1
    spoke: int = -1


class Discourse:
    """Who was spoken of so far; asked and told in the order of the text."""

    def __init__(self, naming: Naming, regions: list[Region]) -> None:
        self._naming = naming
        self._quoted = {at for region in regions for at in range(region.first, region.last)}
        self._standing: dict[str, _Standing] = {}
        self._persons: dict[str, Person] = {}
        self._teams: dict[str, int] = {}
        self._team_subject: str | None = None
        self._last_body: str | None = None
        self._upto = 0
        self._clock = 0
        self._kinds: dict[str, str] = {}
        self._of_team: dict[str, str] = {}
        self.last_speaker: Speaker | None = None
        self.last_subject: Speaker | None = None
        for _, _, person in naming.person_at.values():
            self._persons.setdefault(person.name, person)
        for person in self._persons.values():
            if person.role is not None:
                kind = ROLES.get(person.role.rsplit(" ", maxsplit=1)[-1])
                if kind is not None:
                    self._kinds[person.name] = kind
            if person.affiliation is not None:
                self._of_team[person.name] = person.affiliation

    def read(self, upto: int) -> None:
        """Take note of every name before token ``upto``."""
        naming = self._naming
        for at in range(self._upto, upto):
            if at in self._quoted:
                continue
            named = naming.person_at.get(at)
            if named is not None:
                self._stand(named[2]).seen = self._clock
            club = naming.team_at.get(at)
            if club is not None:
                self._teams[club[2]] = at
        self._upto = max(self._upto, upto)

    def next_sentence(self) -> None:
        """A new sentence of the reporter begins: what was said before fades."""
        self._clock += 1

    def note_subject(self, phrase: Phrase) -> None:
        """The subject of a reporter's sentence: the one whom a later "he" means."""
        speaker = self.resolve(phrase, phrase.last)
        if phrase.team is not None or speaker.name in self._teams:
            self._team_subject = speaker.name
        elif speaker.name is not None and speaker.name not in self._persons:
            self._last_body = speaker.name
        if speaker.name is not None and speaker.name in self._persons:
            self._stand(self._persons[speaker.name]).subject = self._clock
            self.last_subject = speaker

    def note_speaker(self, speaker: Speaker) -> None:
        self.last_speaker = speaker
        if speaker.name is not None and speaker.name in self._persons:
            self._stand(self._persons[speaker.name]).spoke = self._clock

    def resolve(self, phrase: Phrase, at: int, *, going_on: bool = False) -> Speaker:
        """Whom the phrase means for a reader who has come to token ``at``; ``going_on``: the cue says that the last speaker goes on."""
        self.read(at)
        mention = " ".join(self._naming.text(phrase).split())
        if phrase.person is not None:
            return self._known(phrase.person, mention, "explicit")
        if phrase.pronoun:
            return self._pronoun(phrase, mention, going_on=going_on)
        if phrase.team is not None:
            return Speaker(name=phrase.team, affiliation=phrase.team, mention=mention, resolved_by="explicit")
        return self._common(phrase, mention)

    def _stand(self, person: Person) -> _Standing:
        return self._standing.setdefault(person.name, _Standing())

    def _known(self, person: Person, mention: str, by: str, candidates: tuple[SpeakerCandidate, ...] = ()) -> Speaker:
        return Speaker(
            name=person.name,
            id=person.person_id,
            role=person.role,
            affiliation=person.affiliation or self._of_team.get(person.name),
            mention=mention,
            resolved_by=by,
            candidates=candidates,
        )

    def _ranked(self, gender: str | None, exclude: str | None, *, going_on: bool = False) -> list[tuple[float, Person]]:
        """The people named so far, best first: a subject before others, the last before earlier ones."""
        ranked = []
        now = self._clock
        spoke_last = self.last_speaker.name if self.last_speaker is not None else None
        for name, standing in self._standing.items():
            person = self._persons[name]
            if name == exclude or (gender is not None and person.gender is not None and person.gender != gender):
                continue
            score = 2.0 * 0.5 ** (now - standing.seen)
            if standing.subject >= 0:
                score = max(score, 4.0 * 0.6 ** (now - standing.subject))
            if standing.spoke >= 0:
                score = max(score, (5.0 if going_on and name == spoke_last else 3.6) * 0.6 ** (now - standing.spoke))
            if gender is not None and person.gender == gender:
                score += 0.2
            ranked.append((score, person))
        return sorted(ranked, key=lambda item: -item[0])

    def _pronoun(self, phrase: Phrase, mention: str, *, going_on: bool) -> Speaker:
        word = self._naming.folded[phrase.head]
        gender = _GENDERS.get(word)
        if gender is None:
            body = self._team_subject if word not in ("i", "my") else None
            if body is not None:
                return Speaker(name=body, affiliation=body, mention=mention, resolved_by="pronoun")
            if word in ("they", "their") and self.last_subject is not None and self.last_subject.name is not None:
                return self.last_subject.model_copy(update={"mention": mention, "resolved_by": "pronoun"})
            return Speaker(mention=mention, resolved_by="unknown")
        ranked = self._ranked(gender, None, going_on=going_on)
        if not ranked:
            return Speaker(mention=mention, resolved_by="unknown")
        return self._known(ranked[0][1], mention, "pronoun", _candidates(ranked))

    def _common(self, phrase: Phrase, mention: str) -> Speaker:
        """A phrase without a name of a person or team as its head."""
        folded, words = self._naming.folded, self._naming.words
        head = folded[phrase.head]
        if head == "number" and folded[phrase.head - 1] == "opposite":
            head = "counterpart"
        inside = range(phrase.first, phrase.last)
        before = range(phrase.first, phrase.head + 1)
        team = next((self._naming.team_at[i][2] for i in inside if i in self._naming.team_at), None)
        determiner = folded[phrase.first]
        country = next((DEMONYMS[folded[i]] for i in before if folded[i] in DEMONYMS), None)
        age = next((int(folded[i][:2]) for i in before if folded[i].endswith("-year-old") and folded[i][:2].isdigit()), None)
        epithet = (
            head in ROLES
            or head.endswith("-year-old")
            or head in ("man", "woman")
            or (head in DEMONYMS and not head.endswith(("ish", "utch", "ench")))
        )
        if head in BODY_NOUNS and not (head in ROLES and head not in _LEAGUES and determiner == "the"):
            return self._body(phrase, mention, team)
        if head in DOCUMENTS:
            return self._document(phrase, mention, team)
        if epithet and determiner not in _INDEFINITE and determiner not in ("our", "my"):
            return self._epithet(head, determiner, team, country, age, mention, phrase.last)
        if words[phrase.head][0].isupper() and head not in ROLES and head not in DEMONYMS and determiner not in _INDEFINITE:
            return self._proper(phrase, mention)
        role = head if head in ROLES else None
        return Speaker(role=role, affiliation=team, mention=mention, resolved_by="unknown")

    def _proper(self, phrase: Phrase, mention: str) -> Speaker:
        """A name written in capitals that is neither a person's nor a team's: "the Washington Post"."""
        naming = self._naming
        first = phrase.head
        while first > phrase.first and (naming.words[first - 1][0].isupper() or naming.folded[first - 1] in ("of", "for", "and", "on")):
            first -= 1
        while first < phrase.head and (
            naming.folded[first] in ("the", "a", "an", "of", "for", "and", "on") or not naming.words[first][0].isalnum()
        ):
            first += 1
        tokens = naming.document.tokens
        name = naming.document.text[tokens.starts[first] : tokens.ends[phrase.head]]
        return Speaker(name=" ".join(name.split()), mention=mention, resolved_by="explicit")

    def _body(self, phrase: Phrase, mention: str, team: str | None) -> Speaker:
        words, folded = self._naming.words, self._naming.folded
        if words[phrase.head][0].isupper() and phrase.head > phrase.first:
            return self._proper(phrase, mention)
        if team is not None and folded[phrase.first] not in _INDEFINITE:
            return Speaker(name=team, affiliation=team, mention=mention, resolved_by="explicit")
        if folded[phrase.head] in ("club", "side", "team", "champions", "hosts", "visitors") and folded[phrase.first] not in _INDEFINITE:
            club = self._team_subject or (max(self._teams, key=lambda name: self._teams[name]) if self._teams else None)
            if club is not None:
                return Speaker(name=club, affiliation=club, mention=mention, resolved_by="pronoun")
        if self._last_body is not None and folded[phrase.first] == "the" and not phrase.last - phrase.first > 2:
            return Speaker(name=self._last_body, mention=mention, resolved_by="pronoun")
        return self._thing(phrase, mention)

    def _thing(self, phrase: Phrase, mention: str) -> Speaker:
        """A body or document by its own words; nobody where it is one of many ("a poll")."""
        folded, words = self._naming.folded, self._naming.words
        if words[phrase.head][0].isupper() and phrase.head > phrase.first and folded[phrase.first] not in _INDEFINITE:
            return self._proper(phrase, mention)
        if folded[phrase.first] in _INDEFINITE:
            return Speaker(mention=mention, resolved_by="unknown")
        name = mention.split(" ", 1)[1] if folded[phrase.first] == "the" and " " in mention else mention
        return Speaker(name=name, mention=mention, resolved_by="explicit")

    def _document(self, phrase: Phrase, mention: str, team: str | None) -> Speaker:
        """A statement or report: the body or person whose it is, where the phrase or the sentences before tell."""
        if team is not None:
            return Speaker(name=team, affiliation=team, mention=mention, resolved_by="explicit")
        person = next((self._naming.person_at[i][2] for i in range(phrase.first, phrase.last) if i in self._naming.person_at), None)
        if person is not None:
            return self._known(person, mention, "explicit")
        if self._naming.folded[phrase.head] in ("statement", "announcement", "release") and self._team_subject is not None:
            return Speaker(name=self._team_subject, affiliation=self._team_subject, mention=mention, resolved_by="pronoun")
        return self._thing(phrase, mention)

    def _epithet(
        self, head: str, determiner: str, team: str | None, country: str | None, age: int | None, mention: str, at: int
    ) -> Speaker:
        """ "the Molde coach", "the 24-year-old", "the Spaniard": the person whom most of it fits, the last named first."""
        kind = ROLES.get(head)
        gender = GENDERED_ROLES.get(head)
        scored = []
        other = head in _OTHERS
        possessed = determiner in _GENDERS
        if other or (possessed and kind is not None):
            found = self._somebody_else(head, at, other=other)
            if found is None:
                return Speaker(role=head if kind else None, affiliation=team, mention=mention, resolved_by="unknown")
            return self._known(found, mention, "pronoun")
        for score, person in self._ranked(gender, None):
            fit = score
            known = self._kinds.get(person.name)
            if kind not in _UNTELLING and known not in _UNTELLING:
                if kind == known:
                    fit += 4
                else:
                    fit += 1 if kind in _PLAYERS and known in _PLAYERS and "player" in (kind, known) else -3
            club = self._of_team.get(person.name)
            if team is not None and club is not None:
                fit += 3 if team == club else -6 if kind in _STAFF else -1
            if country is not None and person.country is not None:
                fit += 6 if country == person.country else -6
            if age is not None and person.age is not None:
                fit += 6 if age == person.age else -6
            if person.role is not None and head in person.role.split():
                fit += 1
            scored.append((fit, person))
        scored.sort(key=lambda item: -item[0])
        if not scored or scored[0][0] < 0:
            return Speaker(role=head if kind else None, affiliation=team, mention=mention, resolved_by="unknown")
        person = scored[0][1]
        if kind is not None and kind != "other":
            self._kinds.setdefault(person.name, kind)
        if team is not None and determiner == "the":
            self._of_team.setdefault(person.name, team)
        speaker = self._known(person, mention, "pronoun", _candidates(scored))
        if speaker.role is None and kind is not None:
            speaker = speaker.model_copy(update={"role": head})
        return speaker

    def _somebody_else(self, head: str, at: int, *, other: bool) -> Person | None:
        """Whom "his agent" or "his counterpart" means: one known by that role (or by the last speaker's), else the next one to be named."""
        speaker = self.last_speaker.name if self.last_speaker is not None else None
        kind = self._kinds.get(speaker or "") if other else None
        for _, person in self._ranked(None, speaker):
            if (other and kind is not None and self._kinds.get(person.name) == kind) or (
                person.role is not None and head in person.role.split()
            ):
                return person
        naming = self._naming
        for i in range(at, min(at + _LOOK_AHEAD, len(naming.words))):
            named = naming.person_at.get(i)
            if named is not None and i not in self._quoted and named[2].name not in self._standing:
                return named[2]
        return None


def _candidates(ranked: list[tuple[float, Person]]) -> tuple[SpeakerCandidate, ...]:
    """Up to three people with their share of the likelihood; none where only one comes into question."""
    best = ranked[:3]
    if len(best) < 2:
        return ()
    weights = [2.0 ** min(score, 20) for score, _ in best]
    total = sum(weights)
    return tuple(SpeakerCandidate(name=person.name, p=round(weight / total, 3)) for weight, (_, person) in zip(weights, best, strict=True))
