"""Parts of a club's name that stand for it once the article has named it in full: "City", "Real", "Richmond", "the Reds"; and so the last
word of a nickname: "the Jaguars" after "the Golden Jaguars"."""

import re
from bisect import bisect_left
from collections import Counter

from service.extract.document import Document
from service.extract.folding import name_words
from service.extract.knowledge import knowledge
from service.extract.names.mentions import TeamMention
from service.extract.names.of_derbies import derby_clubs
from service.extract.names.words import GENERIC, GIVEN_NAMES, LEADING_WORDS
from service.extract.national import is_nation

_WHERE = frozenset(("in", "near", "outside"))
_CAPITAL = re.compile(r" [A-Z][a-z]")
_ENDS = re.compile(r"[.!?\n]")
_WORD_BEFORE = re.compile(r"([A-Z][\w'’]*) $")


def without_outdone(text: str, teams: list[TeamMention], unlisted: list[TeamMention]) -> list[TeamMention]:
    """The mentions without those bare last words ("Wanderers") that an unlisted club shares with a club that is never named in full."""
    last_words = {name_words(mention.name)[-1] for mention in unlisted} & GENERIC
    if not last_words:
        return teams
    written = [name_words(text[mention.start : mention.end]) for mention in teams]
    full = {mention.key for mention, words in zip(teams, written, strict=True) if len(words) > 1}
    return [
        mention
        for mention, words in zip(teams, written, strict=True)
        if mention.key in full or len(words) > 1 or words[0] not in last_words
    ]


def short_names(document: Document, teams: list[TeamMention], taken: list[tuple[int, int]]) -> list[TeamMention]:
    """The words that stand alone for a club of ``teams``, outside the characters ``taken`` by other names (in order)."""
    owners: dict[str, list[TeamMention]] = {}
    own = _own_words(document.text, teams)
    counts = Counter(mention.key for mention in teams)
    for mention in {mention.key: mention for mention in reversed(teams)}.values():
        words = name_words(mention.name)
        if len(words) > 1 and not is_nation(mention.team_id):
            for word in {words[0], words[-1]} & GENERIC:
                owners.setdefault(word, []).append(mention)
    called = _last_words_of_nicknames(document.text, teams)
    derbies = derby_clubs(document)
    if not owners and not called and not own and not derbies:
        return []
    written = Counter((word, mention.key) for mention in teams for word in name_words(document.text[mention.start : mention.end]))
    alone = Counter(
        mention.key for mention in teams if name_words(document.text[mention.start : mention.end]) == name_words(mention.name)[:1]
    )
    cities = knowledge().cities
    text, tokens = document.text, document.tokens
    found: list[TeamMention] = []
    kept: dict[str, TeamMention] = {}  # "United" is whose it was where the article first has it, for good
    at = 0
    for token in document.capitals:
        word = tokens.folded[token]
        known = word in owners or word in called or word in own
        if not (known or derbies):
            continue
        start, end = tokens.starts[token], tokens.ends[token]
        if tokens.words[token].isupper() and len(word) > 1 and not _in_a_result(text, start, end):
            continue
        club = next((short[word] for begin, stop, short in derbies if begin <= start < stop and word in short), None) if derbies else None
        if club is None and not known:
            continue
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        if (at < len(taken) and taken[at][0] < end) or _CAPITAL.match(text, end):
            continue
        if word in called:
            if (token and tokens.folded[token - 1] == "the") or stands_alone(document, token, end):
                found.append(TeamMention(start, end, called[word].name, called[word].team_id, called[word].country, "nickname"))
            continue
        previous = _WORD_BEFORE.search(text, max(0, start - 20), start)
        if previous and previous.group(1).lower() not in LEADING_WORDS:
            continue
        if word in cities and token and tokens.folded[token - 1] in _WHERE:
            continue
        if word == "wednesday" and _is_a_day(text, start, end, taken[at][0] if at < len(taken) else len(text)):
            continue
        if club is not None:
            found.append(TeamMention(start, end, club.name, club.id, club.country, "short"))
            continue
        if word not in owners:
            if stands_alone(document, token, end):
                found.append(TeamMention(start, end, own[word].name, own[word].team_id, own[word].country, "short"))
            continue
        begun = [mention for mention in owners[word] if mention.start < start]
        if word not in kept and begun and len(begun) < len(owners[word]):
            kept[word] = max(begun, key=lambda mention: (word in name_words(text[mention.start : mention.end]), counts[mention.key]))
        owner = _named_beside(text, word, owners[word], teams, start) if len(owners[word]) > 1 else None
        owner = owner or kept.get(word)
        owner = owner or max(
            owners[word],
            key=lambda mention: (
                written[word, mention.key] > 0,
                2 * alone[mention.key] <= counts[mention.key],  # "Athlone" goes without it, so that "Town" is the other
                counts[mention.key],
                -mention.start,
            ),
        )
        found.append(TeamMention(start, end, owner.name, owner.team_id, owner.country, "short"))
    return found


def _in_a_result(text: str, start: int, end: int) -> bool:
    """ "CREW 2, UNITED 0", as a heading."""
    if _GOALS_AFTER.match(text, end) is None:
        return False
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return not line or (line.endswith(", ") and line[-3:-2].isdigit())


_GOALS_AFTER = re.compile(r" \d{1,2}(?:, [A-Z]|,? \(?[A-Z]{2,4}\)?(?:\n|$)|\s*(?:\n|$))")


def _in_its_town(text: str, owner: TeamMention, start: int) -> bool:
    """Whether the sentence has told before that it was in the club's town: "a night to remember in Luton as Town won"."""
    town = " in " + owner.name.rpartition(" ")[0]
    told = text.rfind(town, max(0, start - _SENTENCE), start)
    return told >= 0 and not text[told + len(town)].isalnum() and not _ENDS.search(text, told, start)


_SENTENCE = 250
"""Characters of a sentence, as most are."""


def _named_beside(text: str, word: str, owners: list[TeamMention], teams: list[TeamMention], start: int) -> TeamMention | None:
    """The one of the owners that the sentence names by the word before: "Town will go to Manchester United, and United ..."."""
    keys = {owner.key: owner for owner in owners}
    there = [owner for owner in owners if _in_its_town(text, owner, start)]
    if len(there) == 1:
        return there[0]
    at = bisect_left(teams, start, key=_start) - 1
    if at < 0 or _ENDS.search(text, teams[at].end, start):
        return None
    named = []
    while at >= 0 and not _ENDS.search(text, teams[at].end, start):
        if teams[at].key in keys and word in name_words(text[teams[at].start : teams[at].end]):
            named.append(teams[at].key)
        at -= 1
    return keys[named[0]] if len(set(named)) == 1 else None


def _start(mention: TeamMention) -> int:
    return mention.start


_AS_TEAM = re.compile(
    r"['’]s? (?:[\w-]+ ){0,2}(?:win|victory|defeat|loss|draw|success|goal|first|second|last|players?|coach|manager|boss|goalkeeper|keeper|"
    r"captain|striker|midfielder|defender|lead|run|home|game|match)\b"
    r"| (?:are|were|have|had|will|beat|won|lost|drew|hosts?|visits?|faces?|plays?|go|goes|went|fly|travels?|takes?|took|moves?|moved|led|"
    r"trail|trailed|scored|needed?|sit|sits|remain|climb|striker|midfielder|defender|goalkeeper|coach|captain|manager|boss|mentor|trainer|gaffer|skipper|chairman)\b"
    r"|,? (?:who|which|whose)\b|, of the\b"
)
""" "Richmond's first victory", "Richmond moves on": what is told of a team, not of a town."""
_BEFORE_TEAM = frozenset("against beat over past with for by held stunned edged thrashed downed host hosts face faces facing".split())
_OPEN = 2


def stands_alone(document: Document, token: int, end: int) -> bool:
    """Whether a word that is a club's own stands for the club: as what is done by teams is told of it, or as what they beat."""
    before = document.tokens.folded[token - 1] if token else ""
    if before in _NOT_BEFORE and not (before == "the" and document.text[end - 1] == "s"):
        return False
    if _AS_TEAM.match(document.text, end):
        return True
    return before in _BEFORE_TEAM and document.text[end : end + 1] in (".", ",", " ", ";", "\n") and not _CAPITAL.match(document.text, end)


_NOT_BEFORE = frozenset("in near outside of from to at around into through across mr mrs st the".split())


def _own_words(text: str, teams: list[TeamMention]) -> dict[str, TeamMention]:
    """Words that are one club's own, of those named in full: the first one, where it is nothing generic: "Richmond".

    Of "FC Richmond" it is the second one; of a name in the plural the last one, too ("Reds"), where it is not the usual name's.
    """
    found: dict[str, TeamMention] = {}
    shared: set[str] = set()
    for mention in teams:
        words, written = name_words(mention.name), name_words(text[mention.start : mention.end])
        if is_nation(mention.team_id) or len(written) < _OPEN:
            continue
        first = next((word for word in words if word not in _FORMS), "")
        alone = [first] if written[:_OPEN] == words[:_OPEN] and len(first) > _SHORTEST else []
        alone += [written[-1]] if written[-1].endswith("s") and written[-1] != words[-1] else []
        for word in alone:
            if len(word) < _SHORTEST or word in _NO_OWN:
                continue
            if found.setdefault(word, mention).key != mention.key:
                shared.add(word)
    return {word: mention for word, mention in found.items() if word not in shared}


_NO_OWN = GENERIC | GIVEN_NAMES | LEADING_WORDS
_SHORTEST = 4
_FORMS = frozenset(("fc", "afc", "sc", "fk", "sv", "ac", "cd"))
"""What clubs are, before where they are of: "FC Richmond"."""


_DAY_BEFORE = re.compile(
    r"\b(?:[Oo]n|[Uu]ntil|[Bb]y|[Ss]ince|[Ll]ast|[Nn]ext|[Tt]his|[Ll]ate|[Ee]arly|[Ee]very|"
    r"(?:Mon|Tues|Thurs|Fri|Satur|Sun)day(?: and| or|,)) $"
)
_DAY_AFTER = re.compile(
    r",? (?:night|evening|morning|afternoon|lunchtime|lunch-time|teatime)\b"
    r"|['’]s (?:game|match|tie|clash|fixture|encounter|meeting|deadline|press|training|announcement|draw|"
    r"final|semi-final|quarter-final|replay|friendly|papers)s?\b"
)


def _is_a_day(text: str, start: int, end: int, following: int) -> bool:
    """Whether "Wednesday" is the day: "on Wednesday", "Wednesday night", "Wednesday's game", "Wednesday's FA Cup tie", where a name
    begins at ``following``."""
    if _DAY_BEFORE.search(text, max(0, start - 14), start) or _DAY_AFTER.match(text, end):
        return True
    return following == end + len("'s ") and text[end : end + 1] in ("'", "’")


def _last_words_of_nicknames(text: str, teams: list[TeamMention]) -> dict[str, TeamMention]:
    """The last words of the nicknames of several words that the article uses, and whose they are; none that two teams share."""
    found: dict[str, TeamMention] = {}
    shared: set[str] = set()
    for mention in teams:
        if mention.kind != "nickname":
            continue
        words = name_words(text[mention.start : mention.end])
        if len(words) < 2 or not words[-1].endswith("s") or words[-1] in GENERIC:
            continue
        if found.setdefault(words[-1], mention).key != mention.key:
            shared.add(words[-1])
    return {word: mention for word, mention in found.items() if word not in shared}
