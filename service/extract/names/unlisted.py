# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Clubs that no list has, known by the last word of their names ("Hinckley United") or by where they stand ("beat Burscough 3-0").

Only capitalised words that no other name has taken are looked at, and only beside them is the text read.
"""

import re
from bisect import bisect_left
from collections import Counter

from service.extract.document import Document
from service.extract.folding import fold, name_words
from service.extract.knowledge import Kind, knowledge
from service.extract.names.beside_clubs import MEN, tells_a_club
from service.extract.names.likenesses import cut_short, last_words, listed
from service.extract.names.mentions import TeamMention
from service.extract.names.words import GENERIC, HONORIFICS, LEADING_WORDS, MASCOTS, NO_CLUBS, SECOND_SUFFIXES, SUFFIXES, WINS
from service.extract.national import is_nation
from service.extract.wordlists import first_names

_MOST_WORDS = 4
_MOST_UNLISTED = 80
"""Clubs of an article at most."""

_DESCRIBED = r"(?:(?!(?:the|a|an|his|her|their|manager|boss|coach|captain|striker|and|of)\b)[a-z][\w-]+ ){0,2}"
_SCORE = re.compile(r"[0-9][0-9]?[-–][0-9]{1,2}\b(?!,? \(?[0-9])")
"""A score that no other follows at once, as sets do. It begins with one digit, since that is looked for fast."""
_FROM_SCORE = 80
"""Characters between a score and the club that it is told of, at most."""

_TOWNISH = frozenset(("City", "Town", "County", "Borough"))
_NOWHERE = 1 << 60
_THEN_SCORE = re.compile(r" (?:to an? )?$")
_BEATEN = re.compile(
    rf"\b(?:(?:{WINS}|held)|(?:lost|losing|loses|drew|drawing|draws|beaten|defeated|losses|defeats|went down|going down)(?: [a-z]+)? (?:to|with|by|against|at)) {_DESCRIBED}$"
)
_SCORE_OVER = re.compile(
    rf"{_SCORE.pattern},? (?:(?!(?:lead|advantage|deficit|cushion|up|down|ahead|behind|half-time|aggregate|thanks|due|owing|and|but|before|after|when|in|at|on|for|from|with|over|to|by|past)\b)[a-z-]+ ){{0,3}}(?:over|against|at|to|by|past|away to|away at|at home to|at home by)"
    rf" {_DESCRIBED}|([0-9]{{1,2}})[-–]\1,? (?:(?:[a-z-]+ ){{0,2}}(?:draw|stalemate|tie) )?with {_DESCRIBED}"
    rf"|{_SCORE.pattern},? (?:[a-z-]+ ){{0,2}}(?:defeat|rout|dismissal|disposal|conquest|demolition|destruction|[a-z]{{3,}}ing) of {_DESCRIBED}"
)
_AFTER_OPPONENT = re.compile(
    r"['’]s?\b|[.,;:)]| (?:on|in|after|and|to|as|at|last|with|who|where|when|while|but|before|thanks|for|yesterday|tonight)\b|\s*(?:\n|\Z)"
)
_CLAUSE = re.compile(r"(?:^|\n|[.,;] |\b(?:and|while|when|where|but|as|with) )(?:[Nn]on-league |[Mm]innows )?$")
_FELL = re.compile(
    r" (?:lost|drew|won|fell|crashed|slipped|slumped|went down|bowed out|(?:were|was) (?:\w+ )?(?:held|beaten|knocked|thrashed|hammered|thumped)|"
    r"held(?! (?:[a-z-]+ ){0,3}(?:talks|meetings?|discussions|negotiations|inquest|conference|sessions?|review|summit|aloft|court|up)\b)|"
    rf"(?:{WINS}))\b[^.;\n]{{0,60}}?\b(?={_SCORE.pattern})"
)
_TURKISH = re.compile(r"[A-ZÇĞİÖŞÜ]\w{4,}spor")
_NAME = r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2}"
_FIGURE = r"\d\b"
"""Goals; more may be minutes: "Molde 2 Berg 12"."""
_RESULT_LINE = re.compile(rf"(?:^|\n|; |: )({_NAME}) {_FIGURE}(?: ?\([^\n]{{0,200}}?\))?,? ({_NAME}) {_FIGURE}(?= ?\(|[.;]|\s*(?:\n|$))")
"""A line of a result, of whose clubs one at least must be known."""
_NEAR_IN_LINE = 300
"""Characters of a line of a result on each side of a club that are read, at most."""

_DESCRIBING = frozenset("non-league minnows side club outfit strugglers newcomers part-timers".split())
_LOW = ("-tier", "-division")
_PREFIXES = frozenset(("FC", "AFC", "FK", "NK", "SK", "KF"))
""" "FC Hinckley"."""
_LEADING_ENDS = ("-placed", "-tier", "-division", "-bottom", "-chasing", "-threatened", "-haunted", "-topping", "-flying", "-table", "-man")
"""Ends of words before a club's name, as in "Third-placed" and "Ten-man"."""

_VERSUS = frozenset(("v", "vs"))
_NO_CLUB = re.compile(
    r"(?:Park|Stadium|Road|Ground|Lane|Arena|Street|Field|Centre|Oval|Stadio|Estadio|Cup|League|Trophy|Zone|Dome|Bowl|Hall)$|^(?:The|This|That|Half|Time|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|It|He|She|They|We|You|But|And|"
    r"Both|Neither|Elsewhere|Meanwhile|Who|Which|Then|There|Having|After|Not|Nobody|Everyone|His|Her|Their|Our)\b"
)
_JOBS = frozenset(
    "manager boss coach captain striker midfielder defender keeper goalkeeper owner owners chairman president director".split()
)
_SPEAKS = frozenset("said says told admitted added scored headed insisted explained".split())

_JOINING = frozenset("& de du del des da do dos di".split())
"""Between two words of one name: "Brighton & Hove", "Pays de Retz"."""

Run = tuple[int, int]
"""Tokens ``first:last`` that begin with capitals, one space apart, none of them within another name."""


def unlisted_clubs(document: Document, teams: list[TeamMention], taken: list[tuple[int, int]]) -> list[TeamMention]:
    """Clubs outside the knowledge, in any order; ``taken`` are the characters of all other names, in order, ``teams`` among them.

    What names a club once names it everywhere in the article.
    """
    text, (words, folded, starts, ends) = document.text, document.tokens
    runs = _runs(document, taken)
    scores = [match.start() for match in _SCORE.finditer(text)] if runs else []
    repeated = Counter(tuple(words[first:last]) for first, last in runs)
    clubs = any(not is_nation(mention.team_id) for mention in teams)
    listed = _listed_fixtures(text, taken) if runs else frozenset()
    found: list[TeamMention] = []
    candidates: dict[tuple[str, ...], None] = {}
    full: list[Run] = []
    nearest, next_score, last_score = 0, scores[0] if scores else _NOWHERE, -_NOWHERE
    for first, last in runs:
        if last - first > 1 and (named := _with_suffix(words, first, last)) is not None:
            full.append(named)
            continue
        start, end = starts[first], ends[last - 1]
        while next_score < start:
            nearest += 1
            last_score, next_score = next_score, scores[nearest] if nearest < len(scores) else _NOWHERE
        before = folded[first - 1] if first else ""
        after = folded[last] if last < len(folded) else ""
        if (
            (
                before in _DESCRIBING
                or before.endswith(_LOW)
                or (words[first] in _PREFIXES and last - first > 1)
                or ((before in _VERSUS or after in _VERSUS) and _opposes(starts, ends, (first, last), taken))
                or (start, end) in listed
                or (next_score - end <= _FROM_SCORE and _before_score(text, start, end, next_score))
                or (start - last_score <= _FROM_SCORE and _after_score(text, start, end, last_score))
                or (start - last_score <= _NEAR_SCORE and _in_score_line(text, start, end, last_score, taken))
                or (words[last - 1].endswith("spor") and _TURKISH.fullmatch(words[last - 1]))
                or (after.isdecimal() and _in_result_line(text, start, end, taken))
                or (clubs and tells_a_club(text, document.tokens, (first, last), repeated=repeated[tuple(words[first:last])] > 1))
            )
            and last - first <= _MOST_WORDS
            and len(candidates) < _MOST_UNLISTED
        ):
            candidates.setdefault(tuple(words[first:last]))
    full = [run for run in full if not _a_towns_nickname(words, run) or repeated[tuple(words[run[0] : run[1] - 1])]]
    if full:
        found += _in_full(document, runs, full)
    if candidates:
        found += _everywhere(document, runs, list(candidates), teams)
    return found


def outgrown(document: Document, teams: list[TeamMention]) -> list[TeamMention]:
    """The mentions, with those that are only the last word of a longer, unlisted name made that name: "Posta Rangers" is not Rangers.

    The word before must have its capital of itself, here or elsewhere in the article, so not by standing first in a sentence; in a list of
    fixtures or results it has.
    """
    text = document.text
    before = [
        _WORD_BEFORE.search(text, max(0, mention.start - 30), mention.start) if text[mention.start : mention.end] in SUFFIXES else None
        for mention in teams
    ]
    longer = {
        text[word.start(1) : mention.end]
        for mention, word in zip(teams, before, strict=True)
        if word is not None
        and (_WITHIN_SENTENCE.search(text, max(0, word.start(1) - 2), word.start(1)) or _IN_A_LIST.match(text, mention.end))
    }
    return [
        TeamMention(word.start(1), mention.end, text[word.start(1) : mention.end], None, None)
        if word is not None
        and text[word.start(1) : mention.end] in longer
        and word.group(1).casefold() not in LEADING_WORDS
        and fold(word.group(1)).strip() not in knowledge().places
        else mention
        for mention, word in zip(teams, before, strict=True)
    ]


_WORD_BEFORE = re.compile(r"\b([A-Z][a-z’']+) $")
_WITHIN_SENTENCE = re.compile(r"[a-z,] $")
_IN_A_LIST = re.compile(r" (?:v|vs|\d{1,2})\b")
"""After a name in a list of fixtures or results."""


def _runs(document: Document, taken: list[tuple[int, int]]) -> list[Run]:
    """The runs in the order of the text, without words before them that are no part of a name."""
    text, (words, folded, starts, ends) = document.text, document.tokens
    runs: list[Run] = []
    spans = iter([*taken, (_NOWHERE, _NOWHERE)])
    taken_from, taken_to = next(spans)
    first = last = 0
    for token in document.capitals:
        start = starts[token]
        while taken_to <= start:
            taken_from, taken_to = next(spans)
        if taken_from < ends[token]:
            continue
        joined = last and (token == last or (token == last + 1 and words[last] in _JOINING))
        if joined and text[start - 1] == " ":
            last = token + 1
            continue
        if last:
            runs.append((first, last))
        leads = folded[token] in LEADING_WORDS or folded[token].endswith(_LEADING_ENDS)
        first, last = token, 0 if leads else token + 1
    if last:
        runs.append((first, last))
    return runs


def _with_suffix(words: list[str], first: int, last: int) -> Run | None:
    """The part of the run that is a club's name by its last word: "Hinckley United", of three words before it at most."""
    for at in range(last - 1, first, -1):
        if words[at] in SUFFIXES or (words[at] in MASCOTS and fold(" ".join(words[first:at])) in knowledge().cities):
            if at + 2 < len(words) and last > at + 1 and words[at + 2] in ("said", "added"):
                return None
            first = max(first, at - 3)
            end = at + 2 if last > at + 1 and words[at + 1] in SECOND_SUFFIXES else at + 1
            return None if fold(" ".join(words[first:end])) in NO_CLUBS else (first, end)
    return None


def _a_towns_nickname(words: list[str], run: Run) -> bool:
    """Whether the run may be another name of a town, "the Granite City"; not so beside a club's men, "the Hinckley Town striker"."""
    first, last = run
    if words[last - 1] not in _TOWNISH or not first or words[first - 1] not in ("the", "The"):
        return False
    return last >= len(words) or words[last] not in MEN


def _before_score(text: str, start: int, end: int, score: int) -> bool:
    """Whether the name stands before the score of a club's result: "beat Burscough 3-0", "Burscough were beaten 3-0"."""
    if _THEN_SCORE.fullmatch(text, end, score):
        return _BEATEN.search(text, max(0, start - 60), start) is not None
    return _FELL.match(text, end) is not None and _CLAUSE.search(text, max(0, start - 24), start) is not None


def _after_score(text: str, start: int, end: int, score: int) -> bool:
    """Whether the name stands after the score of a club's result: "a 3-0 win over Burscough"."""
    return _SCORE_OVER.fullmatch(text, score, start) is not None and _AFTER_OPPONENT.match(text, end) is not None


_NEAR_SCORE = 8
_SCORE_THEN = re.compile(r"[0-9]{1,2}[-–][0-9]{1,2} $")
_LINE_ENDS = re.compile(r" *(?:\n|\Z|;|\()")


def _in_score_line(text: str, start: int, end: int, score: int, taken: list[tuple[int, int]]) -> bool:
    """Whether the name ends a line that a listed club's name and a score begin: "Enyimba 3-1 Go Round"."""
    k = bisect_left(taken, (score, 0))
    return bool(
        k
        and taken[k - 1][1] == score - 1
        and (taken[k - 1][0] == 0 or text[taken[k - 1][0] - 1] == "\n")
        and _SCORE_THEN.fullmatch(text, score, start)
        and _LINE_ENDS.match(text, end)
    )


def _opposes(starts: list[int], ends: list[int], run: Run, taken: list[tuple[int, int]]) -> bool:
    """Whether a name stands on the other side of the "v" beside the run."""
    first, last = run
    other = {ends[first - 2]} if first > 1 else set()
    begins = {starts[last + 1]} if last + 1 < len(starts) else set()
    k = bisect_left(taken, (starts[first], 0))
    return bool((k and taken[k - 1][1] in other) or (k < len(taken) and taken[k][0] in begins))


_FIXTURE_NAME = r"([^\W\d_a-z][\w'’.-]+(?: (?:(?:de|du|des|del|da|do|di|la) )?[^\W\d_a-z][\w'’.-]+){0,3})(?: ?\([^()\n]{1,24}\))?"
_FIXTURE = re.compile(rf"(?:(?<=\n)|(?<=; )|(?<=: )|\A){_FIXTURE_NAME} vs?\.? {_FIXTURE_NAME}(?P<ends>,? ?(?=\n|;|\Z))?")
""" "Hinckley (7) v Burscough (8)": the divisions of clubs from several stand in brackets."""
_SURE_SIDES = 2


def _listed_fixtures(text: str, taken: list[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """Where the sides of a draw or a list of fixtures stand: beside a known club, or on lines of their own in a list that has several."""
    items = list(_FIXTURE.finditer(text)) if " v " in text or " vs" in text else []
    known = [tuple(_covered(taken, *item.span(side)) for side in (1, 2)) for item in items]
    sure = sum(sum(sides) for sides in known) >= _SURE_SIDES
    fits = (item for item, sides in zip(items, known, strict=True) if any(sides) or (sure and item["ends"] is not None))
    return frozenset(item.span(side) for item in fits for side in (1, 2))


def _in_result_line(text: str, start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    """Whether the name is a club's in a line of a result; of a long line only what stands near is read."""
    nearest, furthest = max(0, start - _NEAR_IN_LINE), min(len(text), end + _NEAR_IN_LINE)
    line_start, line_end = text.rfind("\n", nearest, start), text.find("\n", end, furthest)
    for match in _RESULT_LINE.finditer(text, line_start if line_start >= 0 else nearest, line_end if line_end >= 0 else furthest):
        spans = (match.span(1), match.span(2))
        if (start, end) in spans:
            return any(_covered(taken, *span) for span in spans)
    return False


_IN_A_PLACE = frozenset(("in", "near", "outside", "around"))


def _in_full(document: Document, runs: list[Run], full: list[Run]) -> list[TeamMention]:
    """The clubs that the runs ``full`` name by their last word, and their mentions without it: "Hinckley" for Hinckley United.

    A capitalised word before a name that stands without it elsewhere is no part of it: "Injured Hinckley United".
    """
    text, (words, folded, starts, ends) = document.text, document.tokens
    names = {tuple(words[first:last]) for first, last in full}
    found: list[TeamMention] = []
    places: dict[tuple[str, ...], str] = {}
    for at, last in full:
        first = next((k for k in range(last - 2, at, -1) if tuple(words[k:last]) in names), at)
        name = text[starts[first] : ends[last - 1]].removesuffix(" FC")
        found.append(TeamMention(starts[first], ends[last - 1], name, None, None))
        places.setdefault(tuple(words[first : last - 1]), name)
    for first, last in runs:
        club = places.get(tuple(words[first:last]))
        owns = last < len(folded) and folded[last] == "'s"
        if club is not None and not (first and folded[first - 1] in _IN_A_PLACE and not owns):
            found.append(TeamMention(starts[first], ends[last - 1], club, None, None, "short"))
    return found


def _everywhere(document: Document, runs: list[Run], candidates: list[tuple[str, ...]], teams: list[TeamMention]) -> list[TeamMention]:
    """All runs that are a candidate's name, of those candidates whom nothing in the article makes a person or a place.

    The first words of one of the article's ``teams`` are that team's, and the last one of a single team's name ("Cali" for Deportivo Cali) is
    so too; a little-known club of the name is meant only where its country is
    among theirs.
    """
    countries = {mention.country for mention in teams}
    begun = {name_words(mention.name)[0]: mention for mention in reversed(teams)}
    ended = {word: mention for word, mention in last_words(teams).items() if mention is not None}
    text, tokens = document.text, document.tokens
    by_last: dict[str, list[Run]] = {}
    for run in runs:
        by_last.setdefault(tokens.words[run[1] - 1], []).append(run)
    named = {mention.team_id for mention in teams}
    clubs = {words for words in candidates if _may_be_a_club(document, by_last, words) and not _others_nickname(words, named)}
    found = []
    for first, last in runs:
        if tuple(tokens.words[first:last]) in clubs:
            start, end = tokens.starts[first], tokens.ends[last - 1]
            name = text[start:end]
            team = listed(name)
            longer = begun.get(fold(name)) or cut_short(fold(name), begun) if last - first == 1 else None
            shorter = ended.get(fold(name)) if last - first == 1 and longer is None else None
            if longer is not None:
                found.append(TeamMention(start, end, longer.name, longer.team_id, longer.country))
            elif shorter is not None:
                if not (first and tokens.folded[first - 1] in _IN_A_PLACE):
                    found.append(TeamMention(start, end, shorter.name, shorter.team_id, shorter.country, "short"))
            elif team is not None and team.country in countries:
                found.append(TeamMention(start, end, team.name, team.id, team.country))
            else:
                found.append(TeamMention(start, end, name, None, None))
    return found


def _may_be_a_club(document: Document, by_last: dict[str, list[Run]], words: tuple[str, ...]) -> bool:
    """Not a ground, a day or a person: the article gives nobody of that name a first name, a job or a speech."""
    name = " ".join(words)
    if _NO_CLUB.search(name) or (len(words) > 1 and fold(words[0]) in first_names()) or len(name) < 4 or fold(words[0]) in HONORIFICS:
        return False
    if fold(words[-1]) in GENERIC:
        return len(words) > 1
    folded, all_words = document.tokens.folded, document.tokens.words
    for first, last in by_last.get(words[-1], ()):
        if tuple(all_words[first:last]) != words and not (
            last - first == 1 and (words[0] in _PREFIXES or (first and folded[first - 1] == "the"))
        ):
            return False
        if first and folded[first - 1] in _JOBS:
            return False
        if last < len(folded) and folded[last] in _SPEAKS:
            return False
    return True


def _others_nickname(words: tuple[str, ...], named: set[str | None]) -> bool:
    """Whether it is what teams are called that the article does not name."""
    nicknames = [entry.target.id for entry in knowledge().meanings(" ".join(words)) if entry.kind is Kind.NICKNAME]
    return bool(nicknames) and named.isdisjoint(nicknames)


def _covered(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a name stands within these characters."""
    k = bisect_left(taken, (start, start))
    return (k < len(taken) and taken[k][0] < end) or (k > 0 and taken[k - 1][1] > start)
