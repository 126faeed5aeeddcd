# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The article as match extraction reads it: sentences whose names, scores, dates and epithets are marks.

A marked sentence is a lower-case string in which each mark is ``«`` + its tag + its number + ``»``, so that a rule of language is a pattern
such as ``«T\\d+» beat «T\\d+» «S\\d+»``. What the patterns say stands in ``frames``; no fact is decided here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from operator import itemgetter
from typing import Literal

from service.extract.dates import DatePhrase, find_dates
from service.extract.document import Document
from service.extract.folding import fold, name_words
from service.extract.matches.epithets import Epithet, find_epithets
from service.extract.matches.grounds import find_grounds
from service.extract.matches.scores import ScoreMention, find_scores
from service.extract.matches.stages import StageMention, find_stages
from service.extract.matches.unnamed_hosts import unnamed_hosts
from service.extract.names import CompetitionMention, Names, TeamMention, VenueMention
from service.extract.national import is_nation
from service.extract.people import People, Person, PersonMention
from service.extract.windows import windows

Tag = Literal["T", "E", "S", "C", "G", "V", "D", "P"]
_LONGEST = 150
"""Tokens of a sentence at most: what runs on is cut, so that no rule works on more."""


Spanned = TeamMention | Epithet | ScoreMention | CompetitionMention | StageMention | VenueMention | DatePhrase | PersonMention


@dataclass(slots=True, eq=False)
class Mark:
    """One mark: T team, E epithet of a team, S score, C competition, G stage or leg, V venue, D date, P person.

    Nothing writes to it. It is no named tuple, whose fields take three times as long to read, and not frozen, which takes as long to make:
    marks, readings and mentions are read so often that this is 2.5 % of the time of an article.
    """

    number: int
    tag: Tag
    start: int
    end: int
    value: Spanned


@dataclass(slots=True, eq=False)
class Reading:
    """One sentence: its marks, and the marked string. ``quoted`` is true where most of it is somebody's words."""

    number: int
    start: int
    end: int
    first: int
    last: int
    paragraph: int
    marks: tuple[Mark, ...]
    by_number: dict[int, Mark]
    by_tag: dict[str, list[Mark]]
    tags: str
    """The tags of the marks, in their order."""
    tagged: str
    words: set[str]
    """The folded words of the text, those within marks too, and the parts of joined ones: a cheap question before a pattern is tried."""
    text_points: tuple[int, ...]
    tagged_points: tuple[int, ...]
    """Where each mark begins and ends, in the text and in the marked string."""
    title: bool
    quoted: bool

    def to_tagged(self, position: int) -> int:
        """The place in the marked string of a character of the text outside all marks, or of the start of a mark."""
        k = bisect_right(self.text_points, position) - 1
        return self.tagged_points[k] + (position - self.text_points[k])

    def to_text(self, position: int) -> int:
        """The place in the text of a character of the marked string; of one inside a mark, the mark's start."""
        k = bisect_right(self.tagged_points, position) - 1
        inside = k % 2 == 1 and k + 1 < len(self.text_points)
        return self.text_points[k] if inside else self.text_points[k] + position - self.tagged_points[k]

    def tagged_start(self, mark: Mark) -> int:
        k = bisect_right(self.text_points, mark.start) - 1
        return self.tagged_points[k] + (mark.start - self.text_points[k])

    def tagged_end(self, mark: Mark) -> int:
        return self.tagged_start(mark) + len(f"«{mark.tag}{mark.number}»")

    def of(self, tag: Tag) -> list[Mark]:
        return self.by_tag.get(tag, [])


POSTED = re.compile(r"\(@\w{1,30}\) *$")


@dataclass(frozen=True)
class Reader:
    """The whole article, read: every rule of ``matches`` works from this."""

    document: Document
    readings: tuple[Reading, ...]
    people: People
    names: Names
    teams: dict[str, TeamMention]
    """Each team of the article by its key, with its first mention; last those that only their grounds stand for, of which ``counts`` has none."""
    counts: dict[str, int]

    @cached_property
    def people_by_ending(self) -> dict[tuple[str, ...], set[str]]:
        """The people by every folded ending of their names."""
        found: dict[tuple[str, ...], set[str]] = {}
        for name in {mention.person.name for mention in self.people.mentions}:
            words = tuple(fold(name).split())
            for cut in range(len(words)):
                found.setdefault(words[cut:], set()).add(name)
        return found

    @cached_property
    def by_part(self) -> dict[str, str]:
        """The first and last words of clubs' names that one club of the article alone has → its key."""
        found: dict[str, set[str]] = {}
        for key, mention in self.teams.items():
            words = name_words(mention.name)
            for word in {words[0], words[-1]} if len(words) > 1 and not is_nation(key) else ():
                found.setdefault(word, set()).add(key)
        return {word: next(iter(keys)) for word, keys in found.items() if len(keys) == 1}

    @cached_property
    def most_named(self) -> str | None:
        """The team that the article names most, of several the first."""
        return max(self.teams, key=self.counts.__getitem__, default=None)

    @cached_property
    def clubs(self) -> list[str]:
        """The keys of the clubs, or those of all teams where there is no club."""
        return [key for key in self.teams if not is_nation(key)] or list(self.teams)

    @cached_property
    def stages(self) -> list[Mark]:
        """All stages and legs that the article names."""
        return [mark for reading in self.readings for mark in reading.of("G")]

    @cached_property
    def competitions(self) -> list[Mark]:
        """All competitions that the article names."""
        return [mark for reading in self.readings for mark in reading.of("C")]

    @cached_property
    def second_leg(self) -> Mark | None:
        """The first second leg that the article names."""
        return next((mark for mark in self.stages if isinstance(mark.value, StageMention) and mark.value.leg == 2), None)

    @cached_property
    def grounds(self) -> list[tuple[Mark, VenueMention]]:
        """The grounds that the article names, each of its names once, where it stands first."""
        found: dict[tuple[str, str | None], tuple[Mark, VenueMention]] = {}
        for reading in self.readings:
            for mark in reading.of("V"):
                if isinstance(mark.value, VenueMention):
                    found.setdefault((mark.value.name, mark.value.home_team_id), (mark, mark.value))
        return list(found.values())

    @cached_property
    def day(self) -> date | None:
        """The day that relative dates count from: of publication, else of an embedded post."""
        if self.document.published_at is not None:
            return self.document.published_at.date()
        for reading in self.readings:
            for mark in reading.of("D"):
                value = mark.value
                if not isinstance(value, DatePhrase) or not (value.year and value.month and value.day):
                    continue
                if POSTED.search(self.document.text[max(0, mark.start - 40) : mark.start]):
                    return date(value.year, value.month, value.day)
        return None


def read(document: Document, names: Names, people: People) -> Reader:
    """The article's sentences with all their marks."""
    marks = _marks(document, names, people)
    teams: dict[str, TeamMention] = {}
    counts: dict[str, int] = {}
    for mention in names.teams:
        teams.setdefault(mention.key, mention)
        counts[mention.key] = counts.get(mention.key, 0) + (not document.text.endswith(_FORMER, 0, mention.start))
    for key in teams:
        counts[key] = max(1, counts[key])
    for host in unnamed_hosts(document, names):
        teams[host.key], counts[host.key] = host, 0
    return Reader(document, tuple(_readings(document, marks)), people, names, teams, counts)


_FORMER = ("former ", "ex-", "one-time ")
""" "the former A man": he tells nothing of A; "Former A manager X has died" does."""


def _marks(document: Document, names: Names, people: People) -> list[Mark]:
    ranked: tuple[tuple[int, Tag, Iterable[Spanned]], ...] = (
        (-1, "V", find_grounds(document, names)),
        (0, "T", names.teams),
        (0, "C", names.competitions),
        (0, "V", names.venues),
        (1, "E", find_epithets(document, names, people.mentions)),
        (2, "S", find_scores(document)),
        (3, "G", find_stages(document)),
        (4, "D", find_dates(document)),
        (5, "P", people.mentions),
        (6, "P", _bare_names(document)),
    )
    found = [(value.start, value.end, rank, tag, value) for rank, tag, values in ranked for value in values]
    found.sort(key=itemgetter(0, 2))
    marks: list[Mark] = []
    reached = -1
    for n, (start, end, rank, tag, value) in enumerate(found):
        if start < reached:
            continue
        overlaps = rank > 1 and n + 1 < len(found) and found[n + 1][0] < end
        if overlaps and any(other[0] < end and other[2] < rank for other in found[n + 1 : n + 4]):
            continue
        marks.append(Mark(len(marks), tag, start, end, value))
        reached = end
    return marks


_SCORERS_VERB = (
    r"(?:headed|heading|scored|scoring|replied for|equali[sz]ed|levelled|converted|converting|netted|volleyed|volleying|slotted|tapped|fired home|"
    r"fired in|curled|struck|doubled|completed|opened the scoring|pulled|put (?:the|[A-Z]\w+)|made it|bagged|grabbed|added a)"
)
_BARE_NAME = re.compile(
    rf"(?:(?=[A-Z])(?:^|(?<=\n)|(?<=[,;.”\"] )|(?<=and )|(?<=before )|(?<=after )|(?<=when ))([A-Z][\w'’-]{{2,}}) {_SCORERS_VERB}\b"
    r"|(?:struck first|led|ahead|level|equalised|lead|front|back|replied|scored) through ([A-Z][\w'’-]{2,})(?! [A-Z])"
    r"|goals? from [^.;]{0,40}\band ([A-Z][\w'’-]{2,})(?! [A-Z])"
    r"|[A-Z][\w'’-]+ [A-Z][\w'’-]+ and ([A-Z][\w'’-]{2,}) (?:were (?:the (?:marksmen|scorers|goalscorers)|on target|on the scoresheet|among)|(?:both )?(?:struck|scored|netted)|on target)\b)"
)
_NO_NAMES = frozenset(
    "the they but and it she who his her their both this that also then when after before with while another each".split()
)


_SCORERS_WORDS = frozenset(
    """
    headed heading scored scoring replied equalised equalized levelled converted converting netted volleyed volleying slotted tapped fired curled struck
    doubled completed opened pulled put made bagged grabbed added through goals goal marksmen scorers goalscorers target scoresheet netted scored struck
    """.split()
)


def _bare_names(document: Document) -> list[PersonMention]:
    """Scorers known by one name ("Quinn headed in", "struck first through Vinícius"), whom nothing but the goal tells to be people."""
    found: list[PersonMention] = []
    text = document.text
    stretches = windows(document, _SCORERS_WORDS, before=7, after=12)
    for match in (match for start, end in stretches for match in _BARE_NAME.finditer(text, start, end)):
        group = next(n for n in (1, 2, 3, 4) if match.group(n))
        if match.group(group).lower() not in _NO_NAMES:
            name = match.group(group).removesuffix("'s").removesuffix("’s")
            found.append(PersonMention(match.start(group), match.start(group) + len(name), Person(name)))
    return found


class _Quoted:
    """Asks, going on through the text, whether a sentence is mostly somebody's words."""

    def __init__(self, document: Document) -> None:
        self.regions = [(region.start, region.end) for region in document.quoted]
        self.at = 0

    def covers(self, start: int, end: int) -> bool:
        while self.at < len(self.regions) and self.regions[self.at][1] <= start:
            self.at += 1
        inside = 0
        for k in range(self.at, len(self.regions)):
            low, high = self.regions[k]
            if low >= end:
                break
            inside += min(high, end) - max(low, start)
        return 2 * inside > end - start


_BYLINE = re.compile(
    r"by (?:«P\d+»|(?:our|a|staff|sports?|the) (?:[\w'-]+ ){0,4}(?:reporters?|correspondent|staff|desk|writers?|editor|team))"
    r"(?:(?:,| [-–—|]| and|,? for) (?:[\w' -]|«P\d+»){1,50})?"
)
"""Who wrote it tells nothing of what was played, and a pronoun after it does not mean him."""


def _readings(document: Document, marks: list[Mark]) -> list[Reading]:
    readings: list[Reading] = []
    at = 0
    tokens = document.tokens
    folded = tokens.folded
    joined = {word: word.replace("-", " ").replace("'", " ").split() for word in document.joined}
    lower = document.lower.replace("’", "'").replace("«", '"').replace("»", '"')  # with no signs but the marks' own
    quoted = _Quoted(document)
    for sentence in document.sentences:
        for first in range(sentence.first, sentence.last, _LONGEST):
            last = min(first + _LONGEST, sentence.last)
            start, end = tokens.starts[first], tokens.ends[last - 1]
            inside: list[Mark] = []
            while at < len(marks) and marks[at].start < end:
                if marks[at].start >= start and marks[at].end <= end:
                    inside.append(marks[at])
                at += 1
            by_tag: dict[str, list[Mark]] = {}
            for mark in inside:
                by_tag.setdefault(mark.tag, []).append(mark)
            tagged, text_points, tagged_points = _tag(lower, start, end, inside)
            if tagged.startswith("by ") and _BYLINE.fullmatch(tagged):
                continue
            words = set(folded[first:last])
            for word in joined.keys() & words:
                words.update(joined[word])
            title = end <= document.title_end
            inside_quotes = quoted.covers(start, end)
            readings.append(
                Reading(
                    len(readings),
                    start,
                    end,
                    first,
                    last,
                    sentence.paragraph,
                    tuple(inside),
                    {mark.number: mark for mark in inside},
                    by_tag,
                    "".join([mark.tag for mark in inside]),
                    tagged,
                    words,
                    text_points,
                    tagged_points,
                    title,
                    inside_quotes,
                )
            )
    return readings


def _tag(text: str, start: int, end: int, marks: list[Mark]) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    if not marks:
        return text[start:end], (start,), (0,)
    parts: list[str] = []
    text_points, tagged_points = [start], [0]
    length, at = 0, start
    for mark in marks:
        plain = text[at : mark.start]
        label = f"«{mark.tag}{mark.number}»"
        parts += (plain, label)
        text_points += (mark.start, mark.end)
        tagged_points += (length + len(plain), length + len(plain) + len(label))
        length += len(plain) + len(label)
        at = mark.end
    parts.append(text[at:end])
    return "".join(parts), tuple(text_points), tuple(tagged_points)
