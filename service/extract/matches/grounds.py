# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Grounds that no list has, by the words that grounds are called by: "at Dudgeon Park", "Sports Illustrated Stadium", "the Stade Bauer".

Grounds that are known come from ``names``; which match was played at one is the business of the other modules.
"""

import re
from bisect import bisect_right

from service.extract.document import Document
from service.extract.folding import fold, name_words
from service.extract.names import Names, TeamMention, VenueMention
from service.extract.windows import windows
from service.extract.wordlists import first_names

_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]*|St\.)"
_LINK = r"(?:de|du|des|da|do|dos|di|del|della|la|el|y|of|and|the|von|van|am|an der) "
_SURE = r"Stadium|Stadion|Arena|Sports City|Coliseum|Aréna|Stadyumu|Stadio"
_BEFORE = r"(?:Stade|Stadio|Estadio|Estádio|Estadi|Stadion|Parc|Arena)"
_AFTER_AT = r"Park|Parks|Ground|Grounds|Showgrounds?|Lane|Road|Field|Fields|Oval|Bowl|Dome|Village|Zone|Place|Meadow|Meadows|Way|Street|Gardens|Green|Recreation Ground"
_GROUND = re.compile(
    rf"(?:(?<![\w-])(?P<first>{_BEFORE} (?:{_LINK}){{0,2}}{_CAPITAL}(?: (?:{_LINK})?{_CAPITAL}){{0,3}})"
    rf"|(?<![\w-])(?P<sure>{_CAPITAL} (?:(?:{_LINK})?{_CAPITAL} ){{0,4}}?(?:{_SURE})(?! ?[A-Z]))"
    rf"|(?<=\bat )(?:the |an? \w+ |\w+ ){{0,1}}(?P<lower>{_CAPITAL}(?: (?:{_LINK}){{0,2}}{_CAPITAL}){{0,4}} stadium\b)"
    rf"|(?:(?<=\bthe )|(?<=\())(?P<called>{_CAPITAL}(?: {_CAPITAL}){{1,3}} stadium\b)"
    rf"|\b(?:[Aa]t|[Ii]nside) (?:the |an? [\w-]+ )?(?P<weak>(?:{_CAPITAL} (?:of )?){{0,3}}(?:{_AFTER_AT}))\b(?! [A-Z]))"
)
_TRIGGERS = frozenset(
    "stadium stadion arena city coliseum aréna stadyumu stadio stade estadio estadi parc park parks ground grounds showground showgrounds lane road"
    " field fields oval bowl dome village zone place meadow meadows way street gardens green".split()
)
_NO_GROUND = re.compile(
    r"\b(?:Training|Hotel|Theme|Industrial|Retail|Business|Downing|Wall|Coronation|Albert|George['’]s|Hyde|Central|"
    r"School|University|Hospital|Crown|Trade|Conference|Exhibition|Red|Golden|White|First|Second|Third|Fourth)\b"
    r"|^(?:The|This|That|His|Her|Their|At|In|On|A|An|No|New|Every|Our)$"
)
_OWNED = re.compile(r"['’]s? (?=[A-Z][\w'’-]* [A-Z])")
_LEADING = re.compile(r"^(?:(?:At|In|The|Inside|Outside|From|To|When|But|And|After|Before|Their|Our|His)\s)+")


def find_grounds(document: Document, names: Names) -> list[VenueMention]:
    """The grounds outside the knowledge in the order of the text, and known ones by the fuller name that the text gives them.

    A club whose name begins a ground's name is at home there.
    """
    text = document.text
    found: list[VenueMention] = []
    reached = 0
    for low, high in windows(document, _TRIGGERS, before=6, after=5):
        for match in _GROUND.finditer(text, max(low, reached), high):
            group = match.lastgroup or ""
            start, end = match.span(group)
            if leading := _LEADING.match(match[group]):
                start += leading.end()
            club = next(iter(names.teams[bisect_right(names.teams, start, key=_end) :]), None)
            if club is not None and club.start == start and (owned := _OWNED.match(text, club.end, end)) is not None:
                start = owned.end()  # "at A's B Park"
            name = text[start:end].rstrip(".'’")
            if group == "first" and club is not None and club.start == start and club.end >= end:
                continue  # "a 2-0 win at Stade Rennais"
            if "\n" in name or _NO_GROUND.search(name) or (group == "sure" and (" " not in name or _is_a_man(text, start, name))):
                continue
            reached = end
            known = next(iter(names.venues[bisect_right(names.venues, start, key=_end) :]), None)
            if known is None or known.start >= end:
                club = next(iter(names.teams[bisect_right(names.teams, start, key=_end) :]), None)
                home = club.key if club is not None and club.start == start and club.end < end else _namesake(names, name)
            elif start <= known.start and known.end <= end and known.end - known.start < len(name):
                home = known.home_team_id
            else:
                continue
            found.append(VenueMention(start, start + len(name), name, None, home))
    return found


def _is_a_man(text: str, start: int, name: str) -> bool:
    """Whether "Bruce Arena" has a first name, and no word for a place before it."""
    first, _, last = name.partition(" ")
    return last == "Arena" and fold(first).strip() in first_names() and not text.endswith(_PLACING, 0, start)


_PLACING = (" at ", "At ", " the ", "The ", " in ", "In ", " inside ", " of ", " to ")


def _namesake(names: Names, ground: str) -> str | None:
    """The one club of the article whose name begins as the ground's does: Hinckley United at Hinckley Park."""
    place = name_words(ground)[0]
    clubs = {mention.key for mention in names.teams if name_words(mention.name)[0] == place}
    return clubs.pop() if len(clubs) == 1 else None


def _end(mention: VenueMention | TeamMention) -> int:
    return mention.end
