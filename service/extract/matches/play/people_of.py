# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Which side a person of the article is on: by line-ups, by what the article says of him, and by whom he plays the ball to, beats, fouls or
replaces."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from service.extract.careers import by_career_in_match, by_country
from service.extract.folding import fold
from service.extract.matches.bare.sheet import Sheet
from service.extract.matches.discourse import Discourse
from service.extract.matches.merge import Told
from service.extract.matches.play.goal_hints import Hint, name_of
from service.extract.matches.play.goal_words import CANCELLED, UNDOES
from service.extract.matches.reading import Reading
from service.extract.names import TeamMention
from service.extract.searched import searched

Bonds = dict[str, list[tuple[str, bool]]]
"""Name → those of whom the article shows that they play with (True) or against him."""

_SERVED = r"(?:cross|corner|free-?kick|pass|flick(?:-on)?|through[- ]ball|cent(?:re|er)|delivery|knock-?down|lay-?off|ball|assist|throw(?:-in)?|cut-?back|set-piece|feed|service)"
_SERVICE = searched(
    rf"(?:(?:from|by) )?«P(\d+)»'s? (?:(?!own )[\w'-]+ ){{0,4}}?{_SERVED}\b|\b{_SERVED}s? (?:from|by) (?:[\w-]+ ){{0,2}}?«P(\d+)»|(?:set up|teed up|fed|supplied|played in|released|found) by (?:[\w-]+ ){{0,2}}?«P(\d+)»"
)
_BEATEN = re.compile(
    r"\b(?:past|beyond|under|over|beat|beats|beating|beneath|rounding|rounded|through|leaving|gave|giving|lobbing|lobbed|chipped|underneath|sent|sending) (?:the )?(?:[\w-]*keeper |[\w-]+ing )?«P(\d+)»(?!'s? (?:cross|pass|corner|flick|free))"
)
_FOULED = r"(?:fouled|felled|tripped|brought down|tugged|hauled down|upended|pulled back|bundled over|clattered|floored|pulled down|chopped down|scythed down|brings down|trips|fouls|bringing down|fouling|tripping|dragged down|elbowed|shoved|pushed)"
_FOUL = re.compile(
    rf"«P(\d+)» {_FOULED} (?:[\w-]+ ){{0,2}}?«P(\d+)»|«P(\d+)» (?:was|had been|is|being|having been) (?:\w+ )?{_FOULED} (?:[\w ]{{0,30}}? )?by (?:[\w-]+ ){{0,2}}?«P(\d+)»"
    r"|«P(\d+)»'s? (?:[\w-]+ ){0,3}?(?:foul|challenge|tug|trip|tackle|lunge|push|shove|elbow) on (?:[\w-]+ ){0,2}?«P(\d+)»"
    rf"|«P(\d+)»[^«;.]{{0,60}}\bfor (?:[\w-]+ ){{0,4}}?(?:foul|challenge|tug|trip|tackle|lunge|fouling|hauling back|bringing down|tripping|pushing|elbow|kick)(?: on| at)? (?:[\w-]+ ){{0,2}}?«P(\d+)»"
)
_FOUL_WORDS = frozenset(
    """
    fouled felled tripped brought tugged hauled upended pulled bundled clattered floored chopped scythed brings trips fouls bringing fouling tripping
    dragged elbowed shoved pushed foul challenge tug trip tackle lunge push shove elbow hauling pushing kick
    """.split()
)
"""Words one of which ``_FOUL`` cannot do without."""
_SENT = re.compile(
    r"«T(\d+)»,? (?:(?:\w+ ){0,3}?(?:hit|struck|rattled|clipped) the (?:\w+ )?(?:bar|post|woodwork|crossbar|upright|frame)(?: \w+){0,2} through|(?:\w+ ){0,2}?(?:sent|threw|brought) on|introduced|"
    r"(?:\w+ ){0,2}?(?:lost|had|saw)|, for whom) (?:(?!the|a|their|his)[\w-]+ ){0,3}?«P(\d+)»(?! (?:\w+ )?(?:score|equalis|put|head|fire|level|net|slot))(?= (?:to (?:injury|a|an)|sent|dismissed|booked|cautioned|carried|limp|from|on|off|at|for|in|as|was|had|and)\b|[,.])"
)
""" "A hit the bar through B", "A had B sent off": B is one of A's."""
_ALSO = re.compile(
    r"\b(?:(?:made|making|makes) it (?:two|three|four|five|six)\b(?! (?:all|each|apiece))|add(?:ed|ing|s)|another|doubl(?:ed|es|ing)|the other|a third|a fourth|a second|complet(?:ed|es|ing)|round(?:ed|ing) off|too|also)\b"
)
_AND = re.compile(
    r"(?: twice| two| three| both| a brace)?(?:(?:, [^;]{0,80})?,? and (?:thanks )?to (?:[\w-]+ ){0,2}|,? and (?:an? |the )?(?:[\w-]+ ){0,2})"
)
_CONTRAST = re.compile(r"[»,;a-z] but\b(?![^«]*\b(?:added|again|also|second|another)\b)")
_TRADED = ("trading", "traded", "exchang", "swapp")
_UNDOES = re.compile(
    r"\b(?:overturn|overhaul|cancel|wip|eras|answer|nullif|negat)\w*(?: out| to)?(?: by (?:an? |the )?(?:[\w-]+ ){0,2}?)? ?$"
)
""" "overturning B's opener": what the others did to his goal."""
_BUT = re.compile(r"\b(?:but|only for|before|until)\b")
_REPLACED = re.compile(
    r"«P(\d+)»(?:, [^«,]{0,25},?)? (?:(?:had |who )?replaced|replacing|on for|came on for|coming on for|(?:on )?as (?:a )?(?:\w+ )?(?:substitute|replacement) for) (?:[\w-]+ ){0,3}?«P(\d+)»"
)


def shown_in(reading: Reading) -> Iterator[tuple[str, str]]:
    """Name → key of his team, where a sentence speaks of a team's man."""
    for match in _SENT.finditer(reading.tagged) if "T" in reading.tags and "P" in reading.tags else ():
        team = reading.by_number[int(match.group(1))].value
        if isinstance(team, TeamMention):
            yield name_of(reading.by_number[int(match.group(2))]), team.key


def bonds_in(reading: Reading, hints: list[Hint], bonds: Bonds) -> None:
    """Adds what one sentence shows of who plays with whom."""
    marks, tagged = reading.by_number, reading.tagged
    if reading.tags.count("P") + len(hints) < 2:
        return

    def bind(one: str, other: str, *, together: bool) -> None:
        if one and other and one != other:
            bonds.setdefault(one, []).append((other, together))
            bonds.setdefault(other, []).append((one, together))

    listed = _enumerated(tagged, hints)
    for n, hint in enumerate(hints):
        if listed and n:
            bind(hint.name, hints[0].name, together=True)
        if n + 1 < len(hints) and (same := _for_one_side(tagged, hints, n)) is not None:
            bind(hint.name, hints[n + 1].name, together=same == (hint.own == hints[n + 1].own))
        low, high = _clause_of(tagged, hints, n)
        for match in _SERVICE.finditer(tagged, low, high):
            bind(hint.name, name_of(marks[int(next(group for group in match.groups() if group))]), together=not hint.own)
        listed_with = {other.name for other in hints if other.start == hint.start}
        for match in _BEATEN.finditer(tagged, max(0, hint.start - 8), high):
            if (beaten := name_of(marks[int(match.group(1))])) not in listed_with:  # "through A and a B penalty"
                bind(hint.name, beaten, together=False)
        undoes = hint.cue.startswith(UNDOES) or any(f" {verb}" in hint.cue[: hint.cue.find("«P", 3)] for verb in UNDOES)
        for other in hints[n + 1 : n + 2]:
            if undoes or CANCELLED.match(other.cue):
                bind(hint.name, other.name, together=False)
        for other in hints[n + 1 : n + 2]:
            answers = (other.levels or other.behind) and other.start > hint.end
            if (answers and _BUT.search(tagged, hint.end, other.start)) or "only for " in tagged[hint.end : other.start + 1]:
                bind(hint.name, other.name, together=hint.own != other.own)
        for other in hints[n + 1 :]:
            traded = any(map(hint.cue.__contains__, _TRADED))
            if other.start == hint.start and traded:
                bind(hint.name, other.name, together=False)
            if (other.start == hint.start and not traded) or (hint.team is not None and hint.team is other.team):
                bind(hint.name, other.name, together=hint.own == other.own)
    for match in _FOUL.finditer(tagged) if reading.tags.count("P") > 1 and not _FOUL_WORDS.isdisjoint(reading.words) else ():
        bind(*(name_of(marks[int(group)]) for group in match.groups() if group), together=False)
    for match in _REPLACED.finditer(tagged) if reading.tags.count("P") > 1 else ():
        bind(name_of(marks[int(match.group(1))]), name_of(marks[int(match.group(2))]), together=True)


_CLAUSE = re.compile(r" (?:and|but|before|while|though|until|as|when|after|then) |;")


def _clause_of(tagged: str, hints: list[Hint], n: int) -> tuple[int, int]:
    """Where the words about goal ``n`` begin and end, short of those about the goals before and after it."""
    hint = hints[n]
    low, high = max(0, hint.start - 60), min(len(tagged), hint.end + 60)
    for other in hints:
        if low < other.end < hint.start and (breaks := list(_CLAUSE.finditer(tagged, other.end, hint.start))):
            low = breaks[-1].end()
        if hint.end < other.start < high:
            high = other.start
    return low, high


def _enumerated(tagged: str, hints: list[Hint]) -> bool:
    """Whether the sentence lists goals as of one side: "A grabbed a brace, B got another and C converted a penalty"."""
    if len(hints) < 3 or any(hint.levels or hint.behind or hint.own or hint.team or hint.against for hint in hints):
        return False
    between = [tagged[hint.end : other.start] for hint, other in pairwise(hints)]
    return all(_LISTED.search(words) and not _SET_APART.search(words) for words in between) and " and " in between[-1]


_LISTED = re.compile(r",| and ")
_SET_APART = re.compile(r";|«T|\b(?:but|while|when|as|after|before|until|with|only|though|although|then|from|despite|had)\b")


def _for_one_side(tagged: str, hints: list[Hint], n: int) -> bool | None:
    """Whether goal ``n`` and the next one of the sentence counted for one side, as far as the words between them tell."""
    hint, other = hints[n], hints[n + 1]
    between = tagged[hint.end : other.start]
    object_of_one = n > 0 and hints[n - 1].end >= hint.end  # "A cancelled out B's goal, but C": C is set against A
    if _UNDOES.search(between) or (_CONTRAST.search(between) and not (hint.own or other.own or object_of_one)):
        return False
    if other.opens and hint.count > 1 and " after " in between:
        return True  # "A scored two after B's opener"
    if hint.behind and other.levels and not _BUT.search(between):
        return True  # "A pulled one back and B levelled"
    if _BUT.search(between) or other.levels or other.behind:
        return None
    return True if _ALSO.search(other.cue[:70]) or _AND.fullmatch(between) else None


def sides_of(
    told: Told, sheet: Sheet | None, affiliations: dict[str, str], shown: Iterable[tuple[str, str]], bonds: Bonds
) -> dict[str, str]:
    """Name → the team he plays for in the match, as far as it is told. ``shown``: names whose side the words beside them tell."""
    found: dict[str, str] = {}
    for name in bonds:
        if sheet is not None and (listed := listed_side(name, sheet)):
            found[name] = listed
    for name, team in (*affiliations.items(), *shown):
        if team in told.teams:
            found.setdefault(name, team)
    for name, team in by_country(bonds, told.teams):
        found.setdefault(name, team)
    known = list(found)
    for name in known:
        for other, together in bonds.get(name, ()):
            if other not in found:
                found[other] = found[name] if together else told.other(found[name])
                known.append(other)
    return found


def sides_by_career(told: Told, names: Iterable[str], discourse: Discourse) -> dict[str, str]:
    """Name → the one of the two teams that he is known to have been with, of men whose team the article does not tell."""
    untold = (name for name in names if name not in discourse.affiliations or name in discourse.supposed)
    return by_career_in_match(untold, told.teams, discourse.years)


def listed_side(name: str, sheet: Sheet) -> str | None:
    """The team whose line-up has him."""
    folded = fold(name)
    parts = folded.split()
    for candidate in (folded, parts[-1] if parts else "", " ".join(parts[-2:])):
        if candidate in sheet.players:
            return sheet.players[candidate]
    return None
