"""Runs of capitalised words that may be a person's name, with the evidence for and against each.

Which runs are people is decided here by a score; who is the same person as whom is decided in ``find_people``.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from service.extract.document import Document
from service.extract.folding import name_words
from service.extract.knowledge import knowledge
from service.extract.names import Names
from service.extract.people.deeds import told_on_the_pitch, well_known
from service.extract.people.lexicon import (
    BODIES,
    BORNE,
    COMMON,
    DEMONYMS,
    EVENTS,
    FIRST_NAMES,
    FUNCTION,
    HONORIFICS,
    PARTICLES,
    PERSON_VERBS,
    PLACES,
    POST_NOMINALS,
    ROLE_MODIFIERS,
    ROLES,
    SAYING,
    SINGLE_NAMES,
    SINGLES,
    STARTS,
    SURNAMES,
)
from service.extract.people.shots import shoots
from service.extract.wordlists import fold_word

LONGEST_NAME = 5
_SHORT_FAMILY_NAME = 5
"""Letters of a family name that stands first, at most."""
_LONGEST_HEADLINE = 160
"""Characters of a first line that is taken for a headline, at most."""
_CITY = 6
"""What it takes from the evidence to be a city's name."""
SINGLE_BASE = -1
"""The score of a single capitalised word that nothing speaks for or against."""
_KNOWN = 2
"""What it tells of a single name that the news knows a player by it."""
_KNOWN_IN_FULL = 4
"""What it tells of a whole name that it is a known player's or coach's."""
_PLACE_PREPOSITIONS = frozenset(("in", "at", "near", "outside", "around", "into"))
_NEVER_FIRST = COMMON - FIRST_NAMES.keys()
_AFTER_FIRST_NAMES = SURNAMES | BORNE
_NOT_IN_NAMES = BODIES | PLACES | EVENTS
_NOT_ALONE = SINGLES | ROLES.keys() | HONORIFICS.keys() | PLACES | EVENTS
_TELLING = frozenset(
    ("has", "had", "is", "was", "will", "would", "could", "says", "said", "'s", "gave", "made", "got", "took", "left", "put", "won", "who")
)
"""Verbs that follow a name and no question."""
_UTTERING = frozenset(("writes", "wrote", "emails", "tweets", "asks", "tells", "told"))
_COMPOUNDS = frozenset(
    "saver hero winner scorer born bound based target keeper linked rated chasing time old goal trick stopper taker maker".split()
)
_FIRMS = frozenset("company firm carrier airline retailer start-up startup agency giant maker charity supplier operator bank".split())
"""Nouns for what is named right after them, and is nobody."""
_MARKS = frozenset("\"”’'»")


@dataclass(slots=True)
class Run:
    """Tokens ``first:last`` are the name itself; ``lead`` is the first token of the title or role before it that has a capital too.

    ``capitals`` is true for a name all in capitals.
    """

    lead: int
    first: int
    last: int
    honorific: str | None
    score: int
    capitals: bool = False

    @property
    def length(self) -> int:
        return self.last - self.first


def named_tokens(document: Document, names: Names) -> tuple[dict[int, str], set[int]]:
    """The tokens that name a team, each with the team's name, and all that name a team, a competition or a venue."""
    teams = {at: mention.name for mention in names.teams for at in document.tokens_within(mention.start, mention.end)}
    taken = set(teams)
    for mentions in (names.competitions, names.venues):
        for mention in mentions:
            taken.update(document.tokens_within(mention.start, mention.end))
    return teams, taken


def capital_runs(document: Document, taken: set[int], teams: Iterable[str]) -> list[Run]:
    """The runs in the order of the text, none overlapping another; headlines in title case give none.

    ``teams`` are the names of the article's teams: where it has several, single names may be players'.
    """
    tokens = document.tokens
    words, folded = tokens.words, tokens.folded
    runs: list[Run] = []
    named = set(teams)
    plays = len(named) > 1
    of_teams = {word for name in named for word in name_words(name)}
    end = _headline_tokens(document)
    for at in document.capitals:
        if at < end or folded[at] in _NEVER_FIRST or (at in taken and folded[at] not in FIRST_NAMES and not _given_after(words, taken, at)):
            continue
        end = _run_end(words, folded, taken, at)
        if folded[at] == "will" and _asks(words, folded, at, end):
            end = at
        if end - at > 1:
            end = _within_line(document, at, end)
        run = _read(tuple(words[at:end])) if end > at else None
        if run is not None:
            run = Run(at, at + run.first, at + run.last, run.honorific, run.score, run.capitals)
            run.score += _before(words, folded, run) + _after(words, folded, run)
            if run.length > 1:
                if _is_city(folded, run):
                    run.score -= _CITY
            else:
                if run.first > 1 and folded[run.first - 1] == "from" and folded[run.first - 2].endswith("-old"):
                    run.score -= _CITY  # "the 20-year-old from Carlisle"
                if SINGLE_BASE <= run.score <= 0 and plays and folded[run.first] not in of_teams and _plays(document, run):
                    run.score += _KNOWN
            runs.append(run)
    return runs


def _plays(document: Document, run: Run) -> bool:
    """Whether a single name that nothing else speaks for is a player's by what is told of him, or by how well he is known."""
    text, (words, folded, starts, ends) = document.text, document.tokens
    start, end = starts[run.first], ends[run.last - 1]
    before = words[run.first - 1] if run.first and "\n" not in text[ends[run.first - 1] : start] else ""
    return well_known(folded[run.first], before, text, end) or told_on_the_pitch(text, start, end, before)


def _is_city(folded: list[str], run: Run) -> bool:
    """Whether the words are a city's name, with nothing after them that people do: "Abu Dhabi: Kari Lund is"."""
    after = folded[run.last] if run.last < len(folded) else ""
    return after not in PERSON_VERBS and " ".join(folded[run.first : run.last]) in knowledge().cities


def _asks(words: list[str], folded: list[str], first: int, end: int) -> bool:
    """Whether the "Will" that opens the run asks something, and is no name: "Will Lund play?", but "Will Lund has left"."""
    if first > 0 and words[first - 1][0].isalnum():
        return False
    following = folded[end] if end < len(words) else "."
    tells = following in _TELLING or following in PERSON_VERBS or following.endswith("ed") or not following[0].isalnum()
    return not tells


def _headline_tokens(document: Document) -> int:
    """The number of tokens of a headline that is written in title case; 0 where there is none."""
    if len(document.paragraphs) < 2 or document.paragraphs[0][1] > _LONGEST_HEADLINE:
        return 0
    tokens = document.tokens
    last = bisect_right(tokens.starts, document.paragraphs[0][1] - 1)
    long_words = [word for word in tokens.words[:last] if len(word) > 3 and word[0].isalpha()]
    return last if len(long_words) > 3 and sum(word[0].isupper() for word in long_words) > 0.75 * len(long_words) else 0


def _within_line(document: Document, first: int, end: int) -> int:
    """``end``, or the first token of the run that stands in another line: a headline's last name is not the first word of the text."""
    starts, ends = document.tokens.starts, document.tokens.ends
    return next((at for at in range(first + 1, end) if "\n" in document.text[ends[at - 1] : starts[at]]), end)


def _run_end(words: list[str], folded: list[str], taken: set[int], first: int) -> int:
    """One past the last token of the run that begins at ``first``; ``first`` where none does."""
    total = len(words)
    named_first = folded[first] in FIRST_NAMES
    if first in taken and not _first_name_before_free(words, folded, taken, first) and not _given_after(words, taken, first):
        return first
    if folded[first] in COMMON and not (named_first and first + 1 < total and _free_capital(words, taken, first + 1)):
        return first
    at = first + 1
    while at < total and at - first < LONGEST_NAME + 3:
        word = words[at]
        particle = folded[at] in PARTICLES and _capital_after(words, folded, at)
        if word[0].isupper():
            after_first_name = folded[at - 1] in FIRST_NAMES and words[at - 1][0].isupper()
            if at in taken and not (after_first_name and at == first + 1 and at + 1 not in taken):
                break
            stops = FUNCTION if after_first_name and not word.isupper() else COMMON
            borne = after_first_name and folded[at] in BORNE and words[at - 1].istitle() and words[at].istitle()
            if folded[at] in stops and folded[at] not in FIRST_NAMES and not particle and not borne:
                break
        elif at == first + 1 and named_first and _nicknamed(words, taken, at):
            at += 2
        elif word == ".":
            if not (_abbreviates(words, folded, at) and at + 1 < total and words[at + 1][0].isupper() and at + 1 not in taken):
                break
        elif not (particle and word.islower()):
            break
        at += 1
    return at


def _free_capital(words: list[str], taken: set[int], at: int) -> bool:
    return words[at][0].isupper() and len(words[at]) > 1 and at not in taken


def _first_name_before_free(words: list[str], folded: list[str], taken: set[int], at: int) -> bool:
    """Whether a team's name at ``at`` is rather a person's first name: "Jordan Henderson"."""
    alone = at - 1 not in taken and at + 1 not in taken
    return (
        alone and folded[at] in FIRST_NAMES and at + 1 < len(words) and _free_capital(words, taken, at + 1) and folded[at + 1] not in COMMON
    )


def _given_after(words: list[str], taken: set[int], at: int) -> bool:
    """Whether a short word that has another meaning is a family name before the given one: "Chan Yuen-ting"."""
    if len(words[at]) > _SHORT_FAMILY_NAME or at + 1 >= len(words) or at + 1 in taken or at - 1 in taken or not words[at].istitle():
        return False
    return GIVEN_AFTER.fullmatch(words[at + 1]) is not None


def _nicknamed(words: list[str], taken: set[int], quote: int) -> bool:
    """Whether the quote mark opens a nickname within a name: Javier "Chicharito" Hernández."""
    if words[quote] not in _QUOTES or quote + 3 >= len(words):
        return False
    nickname, closing, surname = words[quote + 1 : quote + 4]
    return closing in _QUOTES and nickname[0].isupper() and surname[0].isupper() and quote + 3 not in taken


_QUOTES = frozenset("\"'“”‘’«»")


_SHORT_TITLES = frozenset(
    "adm capt cllr cmdr col del dr fr gen gov hon lt maj mr mrs ms msgr prof rep rev sen sgt supt".split(),
)
"""Titles that are written with a stop, which ends no sentence: "Gov. Lund", but "He beat Prince. Lund scored"."""


def _abbreviates(words: list[str], folded: list[str], stop: int) -> bool:
    before = folded[stop - 1]
    return (len(before) == 1 and words[stop - 1].isupper()) or before in _SHORT_TITLES or before == "st"


def _capital_after(words: list[str], folded: list[str], at: int) -> bool:
    """Whether a capitalised word follows the particle at ``at``, with one more particle between at most."""
    if at + 1 < len(words) and words[at + 1][0].isupper():
        return True
    return at + 2 < len(words) and folded[at + 1] in PARTICLES and words[at + 2][0].isupper()


_TWO_INITIALS = frozenset("AJ BJ CJ DJ EJ JC JD JJ JP JR JT KC KJ LJ MJ PJ RJ TJ TC".split())
_PLACES_IN_SHORT = frozenset("U.S. U.K. U.N. E.U. L.A. D.C. N.Y. U.S.A. F.C. A.C. F.A. U.S.S.R. A.F.C.".split())
_GIVEN_TOO = frozenset(("dean",))
"""Roles that are far more often given names where one word follows: "Dean Lund"."""
GIVEN_AFTER = re.compile(r"[A-Z][a-z]+-[a-z]+")
"""A given name after the family name: "Son Heung-min"."""


@lru_cache(maxsize=8_192)
def _read(words: tuple[str, ...]) -> Run | None:
    """The run of these words alone, its tokens counted from the first: without titles, roles and nationalities before the name, and
    without days and months after it. Its score is the evidence of the words themselves."""
    folded = [fold_word(word) for word in words]
    first, honorific, bonus = 0, None, 0
    end = len(words)
    for at in range(end - 1):
        word = folded[at]
        particle = word in PARTICLES and words[at + 1] != "."  # "Del Piero", but "Del. Lund"
        if word in HONORIFICS and not particle and not (word in FIRST_NAMES and at + 2 >= end and folded[at + 1] not in FIRST_NAMES):
            honorific, bonus, first = word, 4, at + 1
        elif word in ROLES and end - at == 2 and (word in _GIVEN_TOO or GIVEN_AFTER.fullmatch(words[at + 1])):
            break  # "Dean Lund" is a name; "Son Heung-min": the family name stands first
        elif word in DEMONYMS and at == first and end - at == 2 and " ".join(name_words(" ".join(words[at:end]))) in knowledge().people:
            break  # "German Cano" is a name
        elif word in ROLES or word in DEMONYMS:
            first, bonus = at + 1, max(bonus, 3 if word in ROLES else 1)
        elif at == first and ((word in ROLE_MODIFIERS and word not in FIRST_NAMES) or word.rpartition("-")[2] in _COMPOUNDS):
            first = at + 1  # "Match-saver Lund", but "Heung-min Son"
    if end - first > 1 and " ".join(name_words(" ".join(words[first:end]))) in knowledge().people:
        return Run(0, first, end, honorific, bonus + _KNOWN_IN_FULL, words[end - 1].isupper())
    if end - first > 2 and folded[first] not in FIRST_NAMES:  # "City Hall Reporter Ann Lee": the name begins with the first name
        first = next((at for at in range(first + 1, end - 1) if folded[at] in FIRST_NAMES and folded[at] not in PARTICLES), first)
    while first < end and words[first] == ".":
        first += 1
    last = end
    while last - first > 1 and words[last - 1] in POST_NOMINALS:
        last -= 1
    while last - first > 1 and (folded[last - 1] in SINGLES or words[last - 1] == "." or folded[last - 1] in PARTICLES):
        whole = last - first == 2 and folded[last - 1] in PARTICLES and words[last - 1].istitle()
        if (whole or folded[last - 1] in _AFTER_FIRST_NAMES) and folded[last - 2] in FIRST_NAMES:
            break  # "Priya Das"
        last -= 1
    while last - first > 1 and folded[first] in SINGLES and folded[first] not in FIRST_NAMES:
        first += 1
    if first >= last or last - first > LONGEST_NAME + 1 or folded[first] in DEMONYMS or len(words[first]) == 1 == last - first:
        return None
    score = bonus + _own_score(words[first:last], folded[first:last])
    return Run(0, first, last, honorific, score, words[last - 1].isupper())


def _own_score(words: Sequence[str], folded: Sequence[str]) -> int:
    """Evidence of the words of a name themselves that it is a person's."""
    length, first = len(words), folded[0]
    score = 1 if length > 1 else SINGLE_BASE
    if first in FIRST_NAMES:
        score += 3 if length > 1 else 1
    if length == 1 and first in SINGLE_NAMES:
        score += _KNOWN
    if first in BODIES or not _NOT_IN_NAMES.isdisjoint(folded[1:]):
        score -= 3 if first in FIRST_NAMES and length == 2 and folded[1] not in BODIES else 6
    if length > 1 and ROLES.get(folded[-1]) == "journalist" and first not in FIRST_NAMES:
        score -= 6  # "Staff Reporter"
    if first in STARTS and first not in FIRST_NAMES:
        score -= 4
    singular = first.removesuffix("s")
    if length == 1 and (first in _NOT_ALONE or singular in SINGLES or (singular != first and singular in ROLES)):
        score -= 6
    if any(len(word) > 1 and word.isupper() and not _roman(word) for word in (words[1:] if _initials(words[0]) and length > 1 else words)):
        score -= 4
    return score


def _initials(word: str) -> bool:
    """Whether the word may be somebody's initials: "J.P." and "DJ", not "U.S." and "FC"."""
    return word in _TWO_INITIALS or (word.endswith(".") and word not in _PLACES_IN_SHORT)


def _roman(word: str) -> bool:
    return set(word) <= set("IVX")


def _before(words: list[str], folded: list[str], run: Run) -> int:
    at = run.lead - 1
    if at < 0:
        return 0
    word = folded[at]
    if folded[at] == "'s" and at > 0:
        return 0
    if words[at].islower() and word in ROLES:
        return 3
    if (
        words[at] == ","
        and at > 0
        and folded[at - 1] in ROLES
        and words[at - 1].islower()
        and run.last < len(words)
        and words[run.last] == ","
    ):
        return 3  # "her husband, Frank,"
    if word in SAYING or (at > 0 and words[at - 1] in _MARKS and words[at].islower() and (word.endswith("ed") or word in _UTTERING)):
        return 2  # "grinned Lund" after a quote
    if words[at].islower() and word in _FIRMS:
        return -6  # "the carrier SkyNordic"
    if word == "the" and run.lead == run.first:
        return -3
    if word == "&":
        return -6  # "Barrow & Finch"
    if word in _PLACE_PREPOSITIONS:
        if run.length > 1 and folded[run.last : run.last + 1] == ["'s"]:
            return 0  # "flapping at Per Lund's corner"
        return -1 if run.length > 1 else -2
    return 0


def _after(words: list[str], folded: list[str], run: Run) -> int:
    at = run.last
    if at + 1 >= len(words):
        return 0
    if words[at] == ",":
        following = folded[at + 1]
        if following.isdigit() and len(following) == 2 and at + 2 < len(words) and words[at + 2] in ",.;)":
            return 3
        if following in ("who", "whose"):
            return 2 if run.length > 1 else 1
        if following in ("the", "a", "an", "his", "her", "our", "their", "head", "former") and any(
            word in ROLES for word in folded[at + 2 : at + 7] if word not in (",", ".")
        ):
            return 2
        return 0
    if run.length == 1 and words[at].islower() and folded[at] in ROLES:
        return -3  # "Molde manager": more likely a team
    if run.length == 1 and shoots(words, folded, run.lead, run.last):
        return 2
    return 2 if folded[at] in PERSON_VERBS else 0
