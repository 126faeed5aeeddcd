# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The teams, competitions and venues that an article names, found in one pass; which of several teams a short name means is decided here.

People are found in ``people``; what the teams did is ``matches``' business.
"""

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Literal

from service.extract.document import Document
from service.extract.folding import fold
from service.extract.knowledge import Competition, Entry, Ground, Kind, Knowledge, Team, knowledge
from service.extract.wordlists import first_names, table

NameKind = Literal["name", "short", "nickname", "demonym"]


@dataclass(frozen=True, slots=True)
class TeamMention:
    """Characters ``start:end`` name the team; ``team_id`` is None for a team outside the knowledge, whose name is as written.

    ``kind``: by a name, by a part of one that this article makes clear ("City"), by a nickname ("Magpies"), by its people ("Dutch").
    """

    start: int
    end: int
    name: str
    team_id: str | None
    country: str | None
    kind: NameKind = "name"

    @property
    def key(self) -> str:
        """What tells one team of the article from another: the id, else the folded name."""
        return self.team_id or fold(self.name)


@dataclass(frozen=True, slots=True)
class CompetitionMention:
    start: int
    end: int
    name: str
    competition_id: str
    kind: str = "league"
    country: str | None = None


@dataclass(frozen=True, slots=True)
class VenueMention:
    start: int
    end: int
    name: str
    city: str | None
    home_team_id: str | None
    venue_id: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """All mentions, each list in the order of the text, none overlapping another."""

    teams: tuple[TeamMention, ...] = ()
    competitions: tuple[CompetitionMention, ...] = ()
    venues: tuple[VenueMention, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of the text that is a name in the knowledge, and all its meanings."""

    start: int
    end: int
    entries: tuple[Entry, ...]


GENERIC = frozenset(table("team_words")["generic"].split())
"""Words of club names that stand alone for the club once it has been named in full."""

SUFFIX = r"(?:United|City|Town|Rovers|Athletic|Albion|Wanderers|County|Rangers|Harriers|Argyle|Celtic|Thistle|FC|AFC|CF|SC|Borough|Swifts)"
UNKNOWN_CLUB = re.compile(rf"\b((?:[A-Z][\w'’.-]{{1,20}} ){{1,3}}{SUFFIX})\b(?! [A-Z][a-z]+ (?:said|added))")
LEADING_WORDS = frozenset(table("team_words")["leading_words"].split())
GIVEN_NAMES = frozenset(table("team_words")["given_names"].split())
AFTER_TEAM = re.compile(
    r"(?:['’]s?\b| (?:\d|v\b|vs\b|beat|beaten|won|win|lost|lose|drew|draw|had|have|has|were|was|are|is|will|who|and|in|took|take|"
    r"came|went|go|could|would|scored|led|host|visit|face|play|boss|manager|coach|"
    r"striker|defender|midfielder|winger|goalkeeper|keeper|captain|side|fans|"
    r"supporters|forward|player|players|man|men|equalis|level|head|chairman|career|held|fell|hit)|[,.:;)]| [–-] ?\d)"
)
BEFORE_TEAM = re.compile(
    r"(?:\b(?:at|v|vs|versus|against|beat|over|host|hosts|visit|visits|with|by|past|to|for|from|and|thrashed|face|of|meet|than|"
    r"between|join|joined|joining|including|like|when|but|while|after|as|leaders|champions|defeat|defeated|held|edged|"
    r"or|former)|[;(]|\d ?[-–] ?\d) $"
)
STRICT_BEFORE = re.compile(
    r"(?:(?:-tier|-division|-placed|strugglers|minnows|neighbours|non-league|\bside)|\b(?:v|vs|versus|against|beat|thrashed|defeated|beating|over)|\d ?[-–] ?\d) $"
)
STRICT_AFTER = re.compile(r" (?:\d{1,2} ?[-–:] ?\d|v |vs |beat |drew |lost )")
PLAIN_WORDS = frozenset(
    {"of", "the", "de", "da", "do", "la", "le", "and", "di", "del", "du", "a", "y", "friendly", "match", "game", "league"}
)


def find_names(document: Document) -> Names:
    """The teams, competitions and venues that the text names."""
    text = document.text
    known = knowledge()
    folded = " " + fold(text)
    hits = _hits(known, text, folded)
    teams: list[TeamMention] = []
    competitions: list[CompetitionMention] = []
    venues: list[VenueMention] = []
    chosen = _choose(text, hits)
    for hit, entry in chosen:
        target = entry.target
        if isinstance(target, Competition):
            competitions.append(CompetitionMention(hit.start, hit.end, target.name, target.id, target.kind, target.country))
        elif isinstance(target, Ground):
            venues.append(VenueMention(hit.start, hit.end, entry.spelling, target.city, target.home_team_id, target.id))
        else:
            kind: NameKind = {Kind.NICKNAME: "nickname", Kind.DEMONYM: "demonym"}.get(entry.kind, "name")  # type: ignore[assignment]
            teams.append(TeamMention(hit.start, hit.end, target.name, target.id, target.country, kind))
    teams = [mention for mention in teams if not _is_place(text, mention)]
    taken = sorted((m.start, m.end) for group in (teams, competitions, venues) for m in group)
    teams.extend(_unknown_clubs(text, taken))
    teams.sort(key=lambda mention: mention.start)
    taken = sorted((m.start, m.end) for group in (teams, competitions, venues) for m in group)
    teams.extend(_short_names(text, teams, taken))
    teams.sort(key=lambda mention: mention.start)
    return Names(tuple(teams), tuple(competitions), tuple(venues))


def _hits(known: Knowledge, text: str, folded: str) -> list[Hit]:
    """The longest names at whole words, leftmost first, none overlapping."""
    longest: dict[int, tuple[int, int]] = {}
    size = len(folded)
    for pattern, start, end in known.automaton.find_matches_as_indexes(folded, overlapping=True):
        if (end == size or not folded[end].isalnum()) and end > longest.get(start, (0, 0))[0]:
            written = text[start : end - 1]
            if "\n" not in written and _cased(written, known, pattern):
                longest[start] = (end, pattern)
    hits: list[Hit] = []
    reached = 0
    for start in sorted(longest):
        end, pattern = longest[start]
        if start >= reached:
            hits.append(Hit(start, end - 1, known.entries[pattern]))
            reached = end - 1
    return hits


def _cased(written: str, known: Knowledge, pattern: int) -> bool:
    """Whether the characters are written as a name is: friendlies are not, and nobody's "nice" is the club."""
    first = written[0]
    if first.islower():
        entry = known.entries[pattern][0]
        if isinstance(entry.target, Competition) and entry.target.kind == "friendly":
            return True
        return entry.spelling[0].islower() and (entry.kind is Kind.COMPETITION or " " in entry.spelling)
    last = written.rsplit(" ", 1)[-1]
    return not last[0].islower() or last.lower() in PLAIN_WORDS or known.entries[pattern][0].spelling.rsplit(" ", 1)[-1][0].islower()


def _choose(text: str, hits: list[Hit]) -> list[tuple[Hit, Entry]]:
    """One meaning for each hit: names first, which then decide what shared names, nicknames and weak words mean."""
    firm: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    for hit in hits:
        entry = hit.entries[0]
        if entry.kind is Kind.TEAM and not entry.weak and isinstance(entry.target, Team) and _is_clear(hit):
            firm[entry.target.id] += 1
            if not entry.target.national:
                countries[entry.target.country] += 1
        elif len(hit.entries) == 1 and isinstance(entry.target, Competition) and entry.target.country:
            countries[entry.target.country] += 2
    chosen: list[tuple[Hit, Entry]] = []
    waiting: list[Hit] = []
    towns = _towns(hits)
    for hit in hits:
        best = _best(hit, firm, countries)
        if best.weak and isinstance(best.target, Team) and not firm[best.target.id]:
            best = towns.get(fold(text[hit.start : hit.end]), best)
        if best.kind in (Kind.NICKNAME, Kind.DEMONYM):
            waiting.append(hit)
        elif _stands(text, hit, best, firm, countries):
            chosen.append((hit, best))
            if isinstance(best.target, Team):
                firm[best.target.id] += 1
    chosen.extend((hit, nickname) for hit in waiting if (nickname := _nickname(text, hit, firm, countries)) is not None)
    chosen.sort(key=lambda pair: pair[0].start)
    return chosen


def _is_clear(hit: Hit) -> bool:
    """Whether only one well-known team has the name."""
    return len(hit.entries) == 1 or sum(isinstance(entry.target, Team) and entry.target.known for entry in hit.entries) == 1


def _towns(hits: list[Hit]) -> dict[str, Entry]:
    """The first word of a club that the article names in full stands for it: "Orlando" for the Orlando Pride."""
    found: dict[str, Entry] = {}
    for hit in hits:
        entry = hit.entries[0]
        words = fold(entry.spelling).split()
        if entry.kind is Kind.TEAM and not entry.weak and len(words) > 1:
            found.setdefault(words[0], entry)
    return found


def _best(hit: Hit, firm: Counter[str], countries: Counter[str]) -> Entry:
    """The meaning that the article itself speaks for, else the most prominent."""
    if len(hit.entries) == 1:
        return hit.entries[0]
    first = hit.entries[0]

    def weight(entry: Entry) -> tuple[int, int, int]:
        target = entry.target
        known = int(isinstance(target, Team) and target.known)
        country = getattr(target, "country", None)
        home = countries[country] if country else 0
        fits = 1 if home >= 2 and home >= 2 * countries[getattr(first.target, "country", None) or ""] else 0
        named = target.id if isinstance(target, Team) else getattr(target, "home_team_id", None) or ""
        return (firm[named], fits, known)

    if first.kind is Kind.TEAM or first.kind is Kind.VENUE or first.kind is Kind.COMPETITION:
        same = [entry for entry in hit.entries if entry.kind is first.kind]
        return max(same, key=weight)
    return first


def _stands(text: str, hit: Hit, entry: Entry, firm: Counter[str], countries: Counter[str]) -> bool:
    """Whether the context bears the meaning out; a ground of one word ("Emirates") needs its team in the article."""
    if isinstance(entry.target, Ground):
        return " " in entry.spelling or entry.target.home_team_id in firm
    return isinstance(entry.target, Competition) or _stands_as_team(text, hit, entry, firm, countries)


def _stands_as_team(text: str, hit: Hit, entry: Entry, firm: Counter[str], countries: Counter[str]) -> bool:
    before, after = text[max(0, hit.start - 12) : hit.start], text[hit.end : hit.end + 14]
    written = text[hit.start : hit.end]
    if not entry.weak:
        return not (
            fold(written) in GIVEN_NAMES and re.match(r" [A-Z][a-z]", after) and not re.match(r" (?:Women|FC|Ladies|City|United)", after)
        )
    team = entry.target
    if not isinstance(team, Team):
        return True
    if re.match(r" [A-Z][a-z]", after) and " " not in written:
        return False
    if (
        re.search(r"[A-Z][a-z]+ $", before)
        and before.split()[-1].lower() not in LEADING_WORDS
        and not re.search(r"[.!?:\n] *\w+ $", before)
    ):
        return False
    if not team.known:
        return firm[team.id] > 0 or bool(STRICT_BEFORE.search(before) or (STRICT_AFTER.match(after) and not STRICT_BEFORE.search(before)))
    opening = not before.strip() or before.rstrip(" ")[-1:] in "\n.!?:\"“‘'«" or before[-1:] == "\n"
    if firm[team.id] > 0:
        return True
    if opening:
        return bool(AFTER_TEAM.match(after))
    return bool(BEFORE_TEAM.search(before) or AFTER_TEAM.match(after)) and not (
        before.endswith((", ", "in ")) and not countries[team.country]
    )


DATELINE = re.compile(r"(?:^|\n)[A-Z][\w .,'’()-]{1,40}? ?(?:\([A-Z]{2,8}\) ?)?(?:—|--|–|- )")


def _is_place(text: str, mention: TeamMention) -> bool:
    """Whether the name only tells where: in a dateline, or after a town ("in Sapporo, Japan")."""
    line = text.rfind("\n", max(0, mention.start - 42), mention.start) + 1
    if mention.start - line < 40 and (dateline := DATELINE.match(text, max(0, line - 1))) and mention.end <= dateline.end():
        return text[mention.start : mention.end].isupper() or not re.search(r"\d|[a-z]{4,} [a-z]", dateline.group())
    if not (mention.team_id or "").startswith("nation-"):
        return False
    before, after = text[max(0, mention.start - 40) : mention.start], text[mention.end : mention.end + 5]
    return after.lower() == " city" or bool(re.search(r"\b(?:in|at|from|of) (?:[A-Z][\w'’-]+ ?){1,3}, $", before))


def _nickname(text: str, hit: Hit, firm: Counter[str], countries: Counter[str]) -> Entry | None:
    """A nickname or a people's name counts after "the" or as a possessive, and a shared one only for a team that the article names."""
    before, after = text[max(0, hit.start - 5) : hit.start].lower(), text[hit.end : hit.end + 30]
    entries = [entry for entry in hit.entries if isinstance(entry.target, Team) and firm[entry.target.id]]
    if hit.entries[0].kind is Kind.DEMONYM:
        object_of = re.search(
            r"\b(?:beat|beaten|beating|against|over|by|with|face|facing|faced|meet|met|held|host|hosts|hosting|defeated) the $",
            text[max(0, hit.start - 20) : hit.start],
        )
        if object_of and not re.match(r" [a-z]+ (?:said|press|media)", after):
            return entries[0] if entries else None
        ranked = re.search(r"\bthe (?:[\w-]+ ){1,2}$", text[max(0, hit.start - 30) : hit.start].lower())
        if ranked and re.match(r" (?:on|in|at|to|and|for)\b|[,.]", after):
            return entries[0] if entries else None
        if before[-4:] not in ("the ", "\nthe") or re.match(r" [A-Za-z]+", after) is None:
            fitting = before[-4:] == "the " and bool(re.match(r"[,.;:]|['’] ", after))
        else:
            fitting = bool(DEMONYM_AFTER.match(after))
        return entries[0] if entries and fitting else None
    if len(entries) == 1 or (entries and len(hit.entries) > 1):
        order = list(firm)
        return max(entries, key=lambda entry: (firm[entry.target.id], -order.index(entry.target.id)))
    written = text[hit.start : hit.end]
    if len(hit.entries) == 1 and (" " in written or before.endswith("the ")):
        target = hit.entries[0].target
        if isinstance(target, Team) and (target.national or countries[target.country]) and fold(written).strip() not in WEAK_NICKNAMES:
            return hit.entries[0]
    return None


WEAK_NICKNAMES = frozenset(table("team_words")["weak_nicknames"].split())
DEMONYM_AFTER = re.compile(
    r" (?:\d|beat|won|win|lost|lose|drew|draw|have|had|has|were|was|are|will|would|could|can|must|may|face|host|play|take|took|scored|led|"
    r"went|go|came|on|in|at|for|to|who|and|open|opened|close|finish|finished|by|with|after|before|when|did|do|also|then|"
    r"held|needed|need|looked|equalis|level|against)\b"
)


def _unknown_clubs(text: str, taken: list[tuple[int, int]]) -> list[TeamMention]:
    """Clubs outside the knowledge, known by the last word of their names: "Hinckley United"."""
    found: list[TeamMention] = []
    starts = iter(taken)
    current = next(starts, None)
    for match in UNKNOWN_CLUB.finditer(text):
        start, end = match.span(1)
        words = text[start:end].split(" ")
        while len(words) > 1 and fold(words[0]).strip() in LEADING_WORDS:
            start += len(words[0]) + 1
            words = words[1:]
        if len(words) < 2 or any(word.endswith(".") for word in words[:-1]):
            continue
        while current is not None and current[1] <= start:
            current = next(starts, None)
        if current is not None and current[0] < end:
            continue
        name = text[start:end]
        found.append(TeamMention(start, end, name.removesuffix(" FC"), None, None))
    found.extend(_by_position(text, sorted([*taken, *((mention.start, mention.end) for mention in found)])))
    return found


_NAME = r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2}"
_DESCRIBED = r"(?:(?!(?:the|a|an|his|her|their|manager|boss|coach|captain|striker|and|of)\b)[a-z][\w-]+ ){0,2}"
_WINS = "|".join(
    form
    for line in table("match_frames")["win"]["object"].strip().splitlines()
    for forms, _, particles in [line.partition(" : ")]
    for verb in forms.split()[1:]
    for form in ([f"{verb} {particle}" for particle in particles.split("|")] if particles else [verb])
)
_AFTER_OPPONENT = r"(?=['’]s?\b|[.,;:)]| (?:on|in|after|and|to|as|at|last|with|who|where|when|while|but|before|thanks|for|yesterday|tonight)\b|\s*(?:\n|$))"
_FELL = (
    r"(?:lost|drew|won|fell|crashed|slipped|slumped|went down|bowed out|(?:were|was) (?:\w+ ){0,1}?(?:held|beaten|knocked|thrashed|hammered|thumped)|held|"
    rf"(?:{_WINS}))"
)
_SCORE = r"\d{1,2}[-–]\d{1,2}\b(?!,? \(?\d)"
"""A score that no other follows at once, as sets do."""
_BESIDE_A_SCORE = (
    re.compile(rf"\b(?:{_WINS}|held) {_DESCRIBED}({_NAME}) (?:to an? )?(?={_SCORE})"),
    re.compile(
        rf"{_SCORE},? (?:(?:home |away )?(?:win|victory|defeat|loss|success|draw) )?(?:over|against|at|to|by|with|past|away to|away at|at home to|at home by)"
        rf" {_DESCRIBED}({_NAME}){_AFTER_OPPONENT}"
    ),
    re.compile(
        rf"(?:^|\n|[.,;] |\b(?:and|while|when|where|but|as|with) )(?:[Nn]on-league |[Mm]innows )?({_NAME}) {_FELL}\b(?=[^.;\n]{{0,60}}?\b{_SCORE})"
    ),
)
_NO_CLUB = re.compile(
    r"(?:Park|Stadium|Road|Ground|Lane|Arena|Street|Field|Centre|Oval|Stadio|Estadio|Cup|League|Trophy|Zone|Dome|Bowl|Hall)$|^(?:The|This|That|Half|Time|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|It|He|She|They|We|You|But|And|"
    r"Both|Neither|Elsewhere|Meanwhile|Who|Which|Then|There|Having|After|Not|Nobody|Everyone|His|Her|Their|Our)\b"
)


_RESULT_LINE = re.compile(rf"(?:^|\n|; )({_NAME}) \d{{1,2}}(?: ?\([^\n]{{0,200}}?\))?,? ({_NAME}) \d{{1,2}}(?= ?\(|[.;]|\s*(?:\n|$))")
"""A line of a result, of whose clubs one at least must be known."""


_MOST_UNLISTED = 40
"""Candidates of an article at most: each is looked for in the whole text."""


def _by_position(text: str, taken: list[tuple[int, int]]) -> list[TeamMention]:
    """Clubs that no list has, known by where they stand: "beat Burscough 3-0", "a 2-1 win at Chasetown". What names one once names it
    everywhere in the article."""
    candidates: dict[str, None] = {}
    for pattern in _BESIDE_A_SCORE:
        for match in pattern.finditer(text):
            if not _covered(taken, *match.span(1)):
                candidates.setdefault(match.group(1).rstrip("."))
    names = [name for name in list(candidates)[:_MOST_UNLISTED] if _may_be_a_club(text, name)]
    for match in _RESULT_LINE.finditer(text):
        unknown = [span for span in (match.span(1), match.span(2)) if not _covered(taken, *span)]
        if len(unknown) == 1 and len(names) < 2 * _MOST_UNLISTED:
            names.append(text[slice(*unknown[0])])
    if not names:
        return []
    anywhere = re.compile(
        r"(?<![\w-])(?:"
        + "|".join(re.escape(name) for name in sorted(dict.fromkeys(names), key=len, reverse=True))
        + r")(?![\w-])(?! [A-Z])"
    )
    return [
        _club_called(match.group(), match.start(), match.end())
        for match in anywhere.finditer(text)
        if not _covered(taken, match.start(), match.end())
    ]


def _club_called(name: str, start: int, end: int) -> TeamMention:
    """The one club of the knowledge whose name begins so ("Drogheda" for Drogheda United), else a club outside it."""
    team = _by_place_name().get(fold(name).strip())
    return TeamMention(start, end, team.name, team.id, team.country) if team is not None else TeamMention(start, end, name, None, None)


@cache
def _by_place_name() -> dict[str, Team]:
    """Clubs by their names without the last word, where that tells one from all others."""
    found: dict[str, Team | None] = {}
    for team in knowledge().teams.values():
        place, _, last = team.name.rpartition(" ")
        if place and not team.national and re.fullmatch(SUFFIX, last):
            key = fold(place).strip()
            found[key] = None if key in found else team
    return {key: team for key, team in found.items() if team is not None}


def _may_be_a_club(text: str, name: str) -> bool:
    """Not a ground, a day or a person: the article gives nobody of that name a first name, a job or a speech."""
    words = name.split()
    if _NO_CLUB.search(name) or (len(words) > 1 and fold(words[0]).strip() in first_names()) or len(name) < 4:
        return False
    last = fold(words[-1]).strip()
    if last in GENERIC:
        return len(words) > 1
    if len(words) > 1 and re.search(rf"(?<!{re.escape(words[-2])} )\b{re.escape(words[-1])}\b", text):
        return False
    person = re.search(
        rf"[A-Z][\w'’-]+ {re.escape(name)}\b|\b(?:manager|boss|coach|captain|striker|midfielder|defender|keeper|goalkeeper) {re.escape(name)}\b|"
        rf"\b{re.escape(name)} (?:said|says|told|admitted|added|scored|headed)\b",
        text,
    )
    return person is None or person.group().split()[0].lower() in LEADING_WORDS


def _covered(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a name stands within these characters."""
    k = bisect_left(taken, (start, start))
    return (k < len(taken) and taken[k][0] < end) or (k > 0 and taken[k - 1][1] > start)


WORD = re.compile(r"(?<![\w-])[A-Z][a-z]+(?![\w-])")


def _short_names(text: str, teams: list[TeamMention], taken: list[tuple[int, int]]) -> list[TeamMention]:
    """Words such as "City" or "Real" that stand for a club which the article names in full."""
    owners: dict[str, list[TeamMention]] = {}
    counts = Counter(mention.key for mention in teams)
    for mention in {mention.key: mention for mention in reversed(teams)}.values():
        words = fold(mention.name).split()
        if len(words) > 1 and not (mention.team_id or "").startswith("nation-"):
            for word in {words[0], words[-1]}:
                if word in GENERIC:
                    owners.setdefault(word, []).append(mention)
    if not owners:
        return []
    found: list[TeamMention] = []
    at = 0
    for match in WORD.finditer(text):
        word = match.group().lower()
        if word not in owners:
            continue
        start, end = match.span()
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        if (at < len(taken) and taken[at][0] < end) or re.match(r" [A-Z][a-z]", text[end : end + 3]):
            continue
        previous = re.search(r"([A-Z][\w'’]*) $", text[max(0, start - 20) : start])
        if previous and previous.group(1).lower() not in LEADING_WORDS:
            continue
        owner = max(owners[word], key=lambda mention: (counts[mention.key], -mention.start))
        found.append(TeamMention(start, end, owner.name, owner.team_id, owner.country, "short"))
    return found
