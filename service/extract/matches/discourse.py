"""Who "they", "his side", "the visitors" and "the French club" are: what the article has told so far, and the team that an epithet
means by it."""

from dataclasses import dataclass, field

from service.extract.careers import Years, by_career, nation_of, was_with
from service.extract.knowledge import knowledge
from service.extract.matches.by_place import by_place
from service.extract.matches.claim import other_of
from service.extract.matches.epithets import THEY, Epithet
from service.extract.matches.reading import Mark, Reader
from service.extract.matches.same_opponents import the_same
from service.extract.names import TeamMention
from service.extract.national import code_of, is_nation
from service.extract.people import PersonMention

_MUCH_SPOKEN_OF = 3
"""How often its men are named, at least, of a team that the article is about though it names it but once."""


_OLD = frozenset(("old", "former", "previous"))


@dataclass
class Discourse:
    """Changes while the article is read: the team last spoken of, the pair last met, who was at home, whose player is whose."""

    reader: Reader
    focus: str | None = None
    focus_paragraph: int = -1
    person: str | None = None
    """Of the people last spoken of, the one whose team is known."""
    then: tuple[str, int] | None = None
    """The team that a man was told to have been of before, and the number of that paragraph."""
    said: str | None = None
    """The team that the words being quoted speak of."""
    pair: tuple[str, str] | None = None
    next_pair: tuple[str, str] | None = None
    first_pair: tuple[str, str] | None = None
    latest_pair: tuple[str, str] | None = None
    met: dict[str, str] = field(default_factory=dict)
    """Team → the team that it was last told to meet."""
    nations: set[str] = field(default_factory=set)
    """The countries told to meet others."""
    opponents: dict[str, set[str]] = field(default_factory=dict)
    """Country → those that it was told to meet."""
    here: list[tuple[str, str]] = field(default_factory=list)
    """The pairs that the sentence at hand has told so far."""
    here_at: list[int] = field(default_factory=list)
    """Where in the text each of them is told."""
    together: bool = False
    """Whether the first of them is there only because the sentence speaks of both at once: "the sides"."""
    before: list[tuple[str, str]] = field(default_factory=list)
    """The pairs that the sentence before it told, where that stands in the same paragraph."""
    told_in: tuple[int, int] = (-1, -1)
    """The number and the paragraph of the sentence that ``here`` is of."""
    objects: set[int] = field(default_factory=set)
    """Marks of the sentence at hand that are an earlier verb's object: no later verb's subject."""
    subjects: list[tuple[int, str]] = field(default_factory=list)
    """The teams that the sentence at hand speaks of, each with where its name ends."""
    abroad: str | None = None
    """The country where the sentence tells that countries met: "in A, where they beat the hosts"."""
    opens: str | None = None
    """The team by whose epithet the sentence at hand begins: "The hosts were jeered"."""
    last_score: Mark | None = None
    winner: str | None = None
    """Of the first result told."""
    quoted: bool = False
    """Whether the sentence at hand is somebody's words."""
    we: str | None = None
    """The team of whoever speaks in it."""
    meant: dict[int, str] = field(default_factory=dict)
    """Number of an epithet's mark → the team that it was found to mean."""
    section: str | None = None
    """The team whose heading the sentence at hand stands under."""
    headed: tuple[str, str] | None = None
    """The two teams of the result that stands as a heading over the sentence at hand."""
    homes: dict[frozenset[str], str] = field(default_factory=dict)
    affiliations: dict[str, str] = field(default_factory=dict)
    """Person's name → the team's key."""
    supposed: frozenset[str] = frozenset()
    """Those of them whose team the article does not tell, only what is known of their careers."""
    years: Years | None = None
    """When the article is of, as far as that is known."""
    called: dict[str, str] = field(default_factory=dict)
    """What one team alone is called ("leaders", "holders") → its key."""
    joins: dict[str, str] = field(default_factory=dict)
    """Person's name → the key of the team that has just signed him: his side in matches to come."""

    came_from: dict[str, str] = field(default_factory=dict)
    """Person's name → the key of the team that he has just left: his side in matches that were played."""

    def team(self, mark: Mark, exclude: str | None = None) -> str | None:
        """The key of the team that the mark means; None where the article does not make it clear, or it would be ``exclude``."""
        if isinstance(mark.value, TeamMention):
            return mark.value.key
        if isinstance(mark.value, PersonMention):
            return self.affiliations.get(mark.value.person.name)
        if isinstance(mark.value, Epithet):
            if mark.value.kind == "his" and (old := self._old_club(mark.value)) is not None:
                return old if old != exclude else None
            if self.meant.get(mark.number, exclude) != exclude:
                return self.meant[mark.number]
            key = the_same(self.reader, self.told_in[0], mark, self.objects, exclude) or self._epithet(mark.value, exclude)
            return key if key != exclude else None
        return None

    def _old_club(self, epithet: Epithet) -> str | None:
        """ "will face his old club": the one that the man has just left, where the article tells of one such man."""
        words = self.reader.document.lower[epithet.start : epithet.end].split()
        clubs = set(self.came_from.values()) if not _OLD.isdisjoint(words) else set()
        return clubs.pop() if len(clubs) == 1 else None

    def country_of(self, man: Mark, other: str | None) -> str | None:
        """The country of a known player in a match with another country, where the article names his; not of who coaches one."""
        if not is_nation(other) or not isinstance(man.value, PersonMention):
            return None
        name = man.value.person.name
        key = nation_of(name)
        coaches = is_nation(self.affiliations.get(name))
        return key if key in self.reader.teams and key != other and not coaches else None

    def side_then(self, name: str) -> str | None:
        """The one of the article's teams that a man named in full is known to have been with in its years."""
        known = by_career((name,), self.reader.teams, self.years) if self.years is not None and " " in name else {}
        return known[name] if name in known and was_with(name, known[name], self.years) else None

    def begin(self, number: int, paragraph: int) -> None:
        """A new sentence is at hand."""
        self.before = self.here if self.told_in == (number - 1, paragraph) else []
        self.objects, self.here, self.here_at, self.told_in, self.together = set(), [], [], (number, paragraph), False

    def tell(self, pair: tuple[str, str], at: int) -> None:
        """The sentence at hand tells that two teams meet."""
        self.here.append(pair)
        self.here_at.append(at)
        if is_nation(pair[0]):
            self.nations.update(pair)
            for one in pair:
                self.opponents.setdefault(one, set()).add(other_of(pair, one))

    def told_by(self, at: int) -> list[tuple[str, str]]:
        """The pairs that the sentence at hand has told before a place of it: rules do not read from left to right."""
        return [pair for pair, told_at in zip(self.here, self.here_at, strict=True) if told_at <= at]

    def the_two(self, *, there: bool = False) -> tuple[str, str] | None:
        """Whom "the pair" are: the two that the sentence before told to meet next, or to have met where neither is of the article's first
        pair, or it was "there"; else that pair."""
        told = self.before[-1] if len(self.before) == 1 and self.first_pair else None
        other = told is not None and (there or told == self.next_pair or set(told).isdisjoint(self.first_pair or ()))
        return told if other else self.first_pair

    def means(self, mark: Mark | None, key: str) -> None:
        """An epithet was read as a team: a later clause of the sentence reads it so too, and "Moe's men" tells whose man Moe is."""
        if mark is not None and mark.tag == "E":
            self.meant.setdefault(mark.number, key)
            if isinstance(mark.value, Epithet) and mark.value.kind == "of_person" and mark.value.person is not None:
                self.affiliations.setdefault(mark.value.person.name, key)

    def meet(self, one: str, other: str, home: str | None, *, ahead: bool) -> None:
        """Two teams were told to meet: later epithets mean them. A meeting that lies ahead does not push out one that was played."""
        self.first_pair = self.first_pair or (one, other)
        self.latest_pair = (one, other)
        self.met |= {one: other, other: one}
        if ahead:
            self.next_pair = (one, other)
        else:
            self.pair = (one, other)
        if home:
            self.homes[frozenset((one, other))] = home

    def other(self, key: str | None) -> str | None:
        """The other team of the pair last met: in this sentence, else before."""
        for pair in reversed(self.here):
            if key in pair:
                return other_of(pair, key)
        if self.pair and key in self.pair:
            return other_of(self.pair, key)
        if key in self.met:
            return self.met[key]
        if self.pair is None and key is not None:
            named = self._most_named(key)
            if named is not None:
                return named
            if self.next_pair and key in self.next_pair:
                return other_of(self.next_pair, key)
        return None

    def facing(self, key: str) -> str | None:
        """Whom the article tells of as a team's opponent: in the match it is about, else in the next one, else in the last."""
        for pair in (self.first_pair, self.next_pair, self.pair):
            if pair and key in pair:
                return other_of(pair, key)
        return None

    def knows(self, epithet: Epithet) -> bool:
        """Whether the article tells whose side it is: "Kovac's men"."""
        return epithet.person is not None and epithet.person.name in self.affiliations

    def topic(self, exclude: str | None = None) -> str | None:
        """The team that the article names most and first, of those that ``exclude`` could meet."""
        fits = [key for key in self.reader.teams if key != exclude and (exclude is None or self.alike(key, exclude))]
        return max(fits, key=lambda key: self.reader.counts[key], default=None)

    def topic_besides(self, named: set[str], other: str) -> str | None:
        """The team named most that ``other`` could meet and a sentence does not name."""
        fits = [key for key in self.reader.teams if key not in named and self.alike(key, other)]
        return max(fits, key=lambda key: self.reader.counts[key], default=None)

    def lead(self, exclude: str | None) -> str | None:
        """The club that the article names first, and goes on to name: the one it is about. Another one only if it is named far more."""
        if is_nation(exclude):
            return None
        counts = self.reader.counts
        first = next(iter(self.reader.teams), None)
        fits = [
            key
            for key in self.reader.teams
            if key != exclude and not is_nation(key) and (counts[key] > 1 or (key == first and self._men_of(key) > _MUCH_SPOKEN_OF))
        ]
        most = max(fits, key=lambda key: counts[key], default=None)
        return most if most is None or counts[most] > 2 * counts[fits[0]] else fits[0]

    def _men_of(self, team: str) -> int:
        """How often the article names men whom it tells to be of the team."""
        men = {name for name, key in self.affiliations.items() if key == team and name not in self.supposed}
        return sum(mention.person.name in men for mention in self.reader.people.mentions) if men else 0

    def main_team(self, exclude: str | None) -> str | None:
        """The club that the article is about, or the country that it names more than all others."""
        topic = self.topic(exclude)
        if not is_nation(topic):
            return self.lead(exclude) or topic
        rest = [count for key, count in self.reader.counts.items() if is_nation(key) and key not in (topic, exclude)]
        return topic if 2 * self.reader.counts[topic] > 3 * max(rest, default=0) else None

    def main_nation(self, exclude: str | None) -> str | None:
        """The country that was told to meet two others, and is of every pair told so far; else the one that the article names more than all
        others, unless it begins with another one that it names half as often."""
        if (
            len(self.opponents.get(self.focus or "", ())) > 1
            and self.focus != exclude
            and len(self.nations) == len(self.opponents[self.focus or ""]) + 1
        ):
            return self.focus
        main, counts = self.main_team(exclude), self.reader.counts
        first = next((key for key in self.reader.teams if is_nation(key)), None)
        if main is None or first is None or not is_nation(main):
            return None
        return main if first in (main, exclude) or counts[main] > 2 * counts[first] else None

    def host_of(self, visitor: str) -> str | None:
        """To whom a visitor comes where it is not said: the side it is met by, else the team that the article is about."""
        for pair in (self.next_pair, self.pair):
            if pair and visitor in pair:
                return other_of(pair, visitor)
        return self.topic(visitor)

    def alike(self, one: str, other: str) -> bool:
        """Whether both are clubs, or both national teams: others do not meet."""
        return is_nation(one) == is_nation(other)

    def may_meet(self, one: str, other: str) -> bool:
        """Whether they are two sides, and alike."""
        return one != other and self.alike(one, other)

    def only_nation(self, other: str) -> str | None:
        """The one national team besides ``other`` that an article of clubs names: a club's player met ``other`` with it."""
        nations = [key for key in self.reader.teams if is_nation(key) and key != other]
        return nations[0] if is_nation(other) and len(nations) == 1 else None

    def first_nation(self, other: str) -> str | None:
        """The national team that the article names first, where its first match is that team's: whose man a club's player is there."""
        nations = [key for key in self.reader.teams if is_nation(key)]
        mine = bool(nations) and self.first_pair is not None and self.first_pair[0] == nations[0] != other
        return nations[0] if mine and is_nation(other) else None

    def club_in(self, nation: str, visitor: str) -> str | None:
        """ "lost 2-1 in France": the club of that country that the visitor, a club of another, was last told to meet, else the only one."""
        code = code_of(nation)
        known = knowledge().teams
        mine = known.get(visitor)
        if is_nation(visitor) or not is_nation(nation) or mine is None or mine.country == code:
            return None
        fits = [key for key in self.reader.clubs if (team := known.get(key)) is not None and team.country == code]
        if self.met.get(visitor) in fits:
            return self.met[visitor]
        return fits[0] if len(fits) == 1 else None

    def _most_named(self, key: str) -> str | None:
        """The team that stands against ``key`` in an article that has told of no match yet: the only one, or by far the most named."""
        rest = sorted((count, other) for other, count in self.reader.counts.items() if count and self.may_meet(key, other))
        if len(rest) == 1:
            return rest[0][1]
        return rest[-1][1] if rest and rest[-1][0] >= 3 and rest[-1][0] > 1.5 * rest[-2][0] else None

    def home_in_return(self, pair: tuple[str, str]) -> str | None:
        """Who is at home when the two meet again: the side that was not before."""
        home = self.homes.get(frozenset(pair))
        return other_of(pair, home) if home is not None else None

    def home_of_pair(self) -> str | None:
        pair = self.pair or self.next_pair
        return self.homes.get(frozenset(pair)) if pair else None

    def _home_told(self) -> str | None:
        """Who "the hosts" are: the home side of the pair last met, unless only the match the article is about has the team spoken of."""
        if self.pair and self.first_pair and self.focus in self.first_pair and self.focus not in self.pair and not self.here:
            home = self.homes.get(frozenset(self.first_pair))
            if home is not None:
                return home
        if self.first_pair and self.first_pair == self.next_pair and not self.here and self.focus_paragraph != self.told_in[1]:
            return self.homes.get(frozenset(self.first_pair)) or self.home_of_pair()  # of the match that a preview is about
        return self.home_of_pair()

    def _epithet(self, epithet: Epithet, exclude: str | None) -> str | None:
        if epithet.team:
            return epithet.team
        home = self.home_of_pair() if epithet.kind not in ("hosts", "visitors") else self._home_told()
        if epithet.kind == "of_person" and epithet.person is not None:
            known = self.affiliations.get(epithet.person.name)
            if known:
                return known
            if epithet.place:
                return by_place(self.reader, epithet.place, self.pair, exclude)
        if epithet.kind == "place" and epithet.place:
            return by_place(self.reader, epithet.place, self.pair, exclude)
        if epithet.kind == "hosts":
            return self.abroad or home
        if epithet.kind == "visitors":
            return self.other(home)
        if epithet.kind in ("their_hosts", "their_visitors") and (exclude is not None or self.here):
            return self.other(exclude) if exclude is not None else None
        if epithet.kind in ("opponent", "their_hosts", "their_visitors"):
            own = next((key for end, key in reversed(self.subjects) if end <= epithet.start), None) if exclude is None else None
            subject = own or self.focus
            if self.first_pair and subject in self.first_pair:
                return other_of(self.first_pair, subject)
            return self.other(subject) if own is None or self.pair else None
        if epithet.kind == "his" and (own := self._by_league(exclude)) is not None:
            return own
        if epithet.kind == "them":
            if self.quoted and self.said and self.said != exclude:
                return self.said
            if exclude is not None:
                if self.opens is not None and self.may_meet(self.opens, exclude):
                    return self.opens
                return self.focus if self.focus and self.may_meet(self.focus, exclude) else self.other(exclude)
            return self.here[-1][0] if self.here else (self.quoted and self.focus) or None
        called = self.known_as(epithet) if epithet.kind == "the" else None
        if called is not None and called != exclude:
            return called
        if epithet.kind == "the" and exclude is not None and self.pair and exclude in self.pair:
            return self.other(exclude)
        here = self.told_by(epithet.start)
        if epithet.kind == "they" and not self.quoted:
            spoken_of = [key for end, key in self.subjects if end <= epithet.start and key != exclude]
            just_told = not here or spoken_of[-1:] == [] or spoken_of[-1] in here[-1]
            if spoken_of and just_told and (exclude is None or self.alike(spoken_of[-1], exclude)):
                return spoken_of[-1]
        of_the_two = self.together and epithet.kind == "they" and all(set(pair) == set(self.here[0]) for pair in self.here)
        if of_the_two and self.focus in self.here[0] and self.focus != exclude:
            return self.focus
        if (epithet.kind in THEY or epithet.kind == "the") and here and here[-1][0] != exclude:
            return here[-1][0]
        if self.focus_paragraph != self.told_in[1] and not self.quoted and (main := self._back_to(exclude)) is not None:
            return main
        if self.focus is not None and self.focus != exclude:
            return self.focus
        return self.other(exclude)

    def _back_to(self, exclude: str | None) -> str | None:
        """Whom "they" are in a paragraph that has spoken of no team yet: the one that the article is about, where the team last spoken of
        is named far less: "Only B were against.", and in the next paragraph "It is three weeks since they held C"."""
        if is_nation(self.focus):
            return self.main_nation(exclude)
        lead, counts = self.lead(exclude), self.reader.counts
        return lead if lead is not None and counts[lead] >= 2 * counts.get(self.focus or "", 0) else None

    def known_as(self, epithet: Epithet) -> str | None:
        """The one team that the article calls by the epithet's noun."""
        return self.called.get(self.reader.document.tokens.folded[self.reader.document.token_at(epithet.end - 1)]) if self.called else None

    def _by_league(self, exclude: str | None) -> str | None:
        """Where a paragraph has told of no team: which of the first pair plays in the league of ``exclude``; None where both do."""
        if exclude is None or self.first_pair is None or self.focus in self.first_pair or self.focus_paragraph == self.told_in[1]:
            return None
        teams = self.reader.teams
        country = teams[exclude].country if exclude in teams else None
        own = [key for key in self.first_pair if key in teams and country is not None and teams[key].country == country]
        return own[0] if len(own) == 1 and own[0] != exclude else None
