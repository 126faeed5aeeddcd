"""The document's tokens with what each of them names or may be, for all that reads the reporter's words.

Single tokens only: which of them are one phrase is told by ``phrases``.
"""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from service.extract.careers import by_career, coached, once_with, year_of
from service.extract.document import Document
from service.extract.matches.sport import is_sport
from service.extract.names import Names
from service.extract.national import is_nation
from service.extract.people import People, Person
from service.extract.people.lexicon import COMMON, DEMONYMS, ROLES
from service.extract.quotes.cues import BODY_NOUNS, CUES, DOCUMENTS, HANGING, OUTLETS, PHRASAL_FORMS, SURE_OUTLETS, CueForm, is_adverb
from service.extract.wordlists import fold_word

PRONOUNS = frozenset(("he", "she", "they", "it", "we", "i"))
DASHES = frozenset("—–-―")
_SMALL_WORD = 3
"""Letters of words that need no capital in a headline, at most; a headline has more longer ones than that."""
CUE_WORDS = frozenset(CUES) | PHRASAL_FORMS | {"according"}
_SINGULAR = frozenset(ROLES) | BODY_NOUNS
_NOUNS = _SINGULAR | {word + "s" for word in _SINGULAR} | DOCUMENTS | frozenset(DEMONYMS) | {"man", "woman"}
_PARENTS = tuple(f"-of-{number}" for number in "one two three four five six seven eight nine ten".split())
"""Ends of what parents are told by: "the mother-of-two"."""
_NOUN_ENDINGS = ("-year-old", "people", "women", "men", *_PARENTS)
_PARTICIPLES = frozenset("reacting responding replying speaking asked pressed questioned smiling laughing writing".split())
"""Participles that open a sentence by themselves, for all their capital no names."""
OPINIONS = frozenset(
    (
        "eyes",
        "view",
        "opinion",
        "words",
        "phrase",
        "expression",
        "estimation",
        "estimate",
        "judgement",
        "judgment",
        "mind",
        "book",
        "reckoning",
        "admission",
        "account",
        "evidence",
        "verdict",
        "saw",
        "sees",
    )
)
_LONGEST_HEADLINE = 160
"""Characters of a first line that is taken for a headline, at most."""


@dataclass(slots=True)
class Phrase:
    """Tokens ``first:last`` with the noun ``head``; ``person`` or ``team`` where the head names one."""

    first: int
    last: int
    head: int
    person: Person | None = None
    team: str | None = None
    pronoun: bool = False


class Naming:
    """The document's tokens with what each of them names."""

    def __init__(self, document: Document, names: Names, people: People, quoted: dict[int, int]) -> None:
        self.document = document
        self.quoted = quoted
        """First token of each quoted region → one past its last; no subject of the reporter's stands in them."""
        self.quoted_before = {last: first for first, last in quoted.items()}
        self.words = document.tokens.words
        self.folded = document.tokens.folded
        self.cues = document.places_of(CUE_WORDS)
        """The tokens that may be cues, by their form."""
        self.verbs: dict[int, CueForm | None] = {}
        """What ``verbs`` found out of these so far."""
        self.tellers: dict[int, Phrase | None] = {}
        """Whose words the clause of a cue tells, as far as ``fragments`` found it out."""
        self._nouns: dict[int, bool] = {}
        words, end = self.words, len(self.words) - 1
        self.commas = [at for at in document.places.get(",", ()) if at == end or not words[at + 1].isdigit() or not self._within_number(at)]
        self.sport = is_sport(document, names)
        """Whether the article is about sport, where every player wants, hopes and plans: there only what was said counts as told."""
        self.hanging = [] if self.sport else document.places_of(HANGING)
        self.person_at: dict[int, tuple[int, int, Person]] = {}
        for mention in people.mentions:
            within = document.tokens_within(mention.start, mention.end)
            if " " not in mention.person.name and self._opens(within.start):
                continue  # "Conversely, ", but "Kelly, " of whom the article tells a first name
            self.person_at.update(dict.fromkeys(within, (within.start, within.stop, mention.person)))
        self.competition = names.competitions[0].name if names.competitions else None
        """What "the league" means: the competition that is named first."""
        self.team_at: dict[int, tuple[int, int, str]] = {}
        for team in names.teams:
            within = document.tokens_within(team.start, team.end)
            if self._outlet(within.stop):
                continue  # "the New York Times"
            known = self.sport or is_nation(team.team_id)
            name = team.name if known else document.text[team.start : team.end]  # outside sport a place or a company has the name
            self.team_at.update(dict.fromkeys(within, (within.start, within.stop, name)))

        self._people_named_like_teams()
        called = {team.key: team.name for team in names.teams}
        people_named = (entry[2].name for entry in self.person_at.values())
        careers = by_career(people_named, called, year_of(document.published_at)) if self.sport else {}
        self.team_known = {name: called[key] for name, key in careers.items()}
        """Person's name → the team, of those named, that he is known to be of, where the article need not tell it."""
        self._careers = careers
        self._keys = {team.name: team.key for team in names.teams}

    def once_with(self, name: str, team: str) -> bool | None:
        """Whether somebody of the name was with the team before the article was written; None where nothing tells of it."""
        return once_with(name, self._keys.get(team), self.document.published_at)

    def coached_there(self, name: str) -> bool:
        """Whether somebody in ``team_known`` was there as a coach, not as a player."""
        return coached(name, self._careers[name])

    def folded_at(self, at: int) -> str:
        """The folded token; "" past the end, where texts are cut off."""
        return self.folded[at] if at < len(self.folded) else ""

    def _within_number(self, comma: int) -> bool:
        """Whether the comma parts thousands: "20,000"."""
        words = self.words
        return 0 < comma < len(words) - 1 and len(words[comma + 1]) == 3 and words[comma + 1].isdigit() and words[comma - 1].isdigit()

    def _people_named_like_teams(self) -> None:
        """A team's name that is the surname of somebody named in full, with a cue after it, is that person: "Barrow said"."""
        for at, (first, last, _) in list(self.team_at.items()):
            if last - first > 1 or last >= len(self.folded) or self.folded[last] not in CUES:
                continue
            person = self.person_of_surname.get(self.folded[at])
            if person is not None and " " in person.name:
                del self.team_at[at]
                self.person_at[at] = (first, last, person)

    def _opens(self, at: int) -> bool:
        """Whether an adverb or a participle with a comma after it stands at ``at``: "Ironically, ", "Reacting, "."""
        if self.words[at + 1 : at + 2] != [","] or not (is_adverb(self.folded[at]) or self.folded[at] in _PARTICIPLES):
            return False
        tokens = self.document.tokens
        within = at > 0 and self.words[at - 1][0].isalnum()  # "said Reilly, "
        return not within or "\n" in self.document.text[tokens.ends[at - 1] : tokens.starts[at]]

    def _outlet(self, at: int) -> bool:
        return at < len(self.words) and self.words[at][0].isupper() and self.folded[at] in OUTLETS

    @cached_property
    def _owners(self) -> list[int]:
        return self.document.places_of(("his", "her"))

    @cached_property
    def _opinions(self) -> list[int]:
        return self.document.places_of(OPINIONS)

    def opinions_within(self, first: int, last: int) -> list[int]:
        """The tokens of ``first:last`` that tell of an opinion, or of the words in which it was told."""
        return self._opinions[bisect_left(self._opinions, first) : bisect_left(self._opinions, last)]

    def people_within(self, first: int, last: int) -> list[int]:
        """The tokens of ``first:last`` that a person's name begins with."""
        return self._name_starts[bisect_left(self._name_starts, first) : bisect_left(self._name_starts, last)]

    @cached_property
    def _name_starts(self) -> list[int]:
        return sorted(at for at, (first, _, _) in self.person_at.items() if at == first)

    def joined_within(self, first: int, last: int) -> list[int]:
        """The tokens of ``first:last`` that are "and"."""
        joins = self.document.places.get("and", [])
        return joins[bisect_left(joins, first) : bisect_left(joins, last)]

    @cached_property
    def outlets(self) -> list[int]:
        """The words that may be of an outlet's name."""
        return [at for at in self.document.places_of(OUTLETS) if self.folded[at] in SURE_OUTLETS or self.words[at][0].isupper()]

    @cached_property
    def titled(self) -> int:
        """One past the last token of a headline In Words With Capitals; 0 where the article has none."""
        paragraphs = self.document.paragraphs
        if len(paragraphs) < 2 or paragraphs[0][1] - paragraphs[0][0] > _LONGEST_HEADLINE:
            return 0
        within = self.document.tokens_within(*paragraphs[0])
        long = [self.words[at] for at in within if len(self.words[at]) > _SMALL_WORD]
        return within.stop if len(long) > _SMALL_WORD and sum(word[0].isupper() for word in long) > 0.75 * len(long) else 0

    @cached_property
    def labels(self) -> Counter[str]:
        """How often each word in capitals stands before a colon."""
        return Counter(word for word, after in pairwise(self.words) if after == ":" and len(word) > 2 and word.isupper())

    @cached_property
    def person_of_surname(self) -> dict[str, Person]:
        """Folded last name → the person of it who is named last."""
        return {fold_word(entry[2].name.split()[-1]): entry[2] for entry in self.person_at.values()}

    @cached_property
    def person_of_initials(self) -> dict[str, Person]:
        """Initials → the only person of them: "KL" for Kari Lund."""
        found: dict[str, Person | None] = {}
        for person in dict.fromkeys(entry[2] for entry in self.person_at.values()):
            initials = "".join(word[0] for word in person.name.split()).upper()
            found[initials] = None if initials in found else person
        return {initials: person for initials, person in found.items() if person is not None and len(initials) > 1}

    def cues_within(self, first: int, last: int) -> list[int]:
        """The tokens of ``first:last`` that may be cues."""
        return self.cues[bisect_left(self.cues, first) : bisect_left(self.cues, last)]

    def tells(self, first: int, last: int) -> bool:
        """Whether a word among tokens ``first:last`` may report what somebody said."""
        k = bisect_left(self.cues, first)
        if k < len(self.cues) and self.cues[k] < last:
            return True
        return bool(self.hanging_within(first, last))

    def comma_ahead(self, first: int, last: int) -> bool:
        """Whether a comma stands among tokens ``first:last``."""
        k = bisect_left(self.commas, first)
        return k < len(self.commas) and self.commas[k] < last

    def commas_within(self, first: int, last: int) -> list[int]:
        """The commas among tokens ``first:last``."""
        return self.commas[bisect_left(self.commas, first) : bisect_left(self.commas, last)]

    def hanging_within(self, first: int, last: int) -> list[int]:
        """The tokens of ``first:last`` on which a told clause may hang."""
        return self.hanging[bisect_left(self.hanging, first) : bisect_left(self.hanging, last)]

    def owners_within(self, first: int, last: int) -> list[int]:
        """The tokens of ``first:last`` that are "his" or "her"."""
        return self._owners[bisect_left(self._owners, first) : bisect_left(self._owners, last)]

    def noun(self, at: int) -> bool:
        """Whether the token is known to be a noun for somebody or some body, or is written with a capital."""
        known = self._nouns.get(at)
        if known is None:
            known = self._nouns[at] = self._is_noun(at)
        return known

    def _is_noun(self, at: int) -> bool:
        word = self.folded[at]
        if word in _NOUNS or at in self.person_at or at in self.team_at or word.endswith(_NOUN_ENDINGS):
            return True
        if not self.words[at][0].isupper():
            return False
        if word in OUTLETS and at > 0 and self.words[at - 1][0].isupper():
            return True
        return word not in COMMON and not self._opens(at)

    def text(self, phrase: Phrase) -> str:
        tokens = self.document.tokens
        return self.document.text[tokens.starts[phrase.first] : tokens.ends[phrase.last - 1]]
