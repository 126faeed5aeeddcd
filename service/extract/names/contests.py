# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Competitions that no list has ("the BobSave Super Bowl", "the Derbyshire Senior Cup"), and whose a name is that several countries or
continents have ("the Premier League" in an article on Kenya's clubs), or the women as well.

Which match was played in which is ``matches``' business.
"""

import re
from collections import Counter
from functools import cache

from service.extract.document import Document
from service.extract.folding import fold
from service.extract.knowledge import Competition, knowledge
from service.extract.names.mentions import CompetitionMention, TeamMention
from service.extract.national import is_nation
from service.extract.windows import windows
from service.extract.wordlists import table

_TRIGGERS = frozenset("cup trophy shield bowl championship premiership superliga".split())
_WORD = r"(?:[A-ZÀ-Þ][\w'’.&-]*|U-?\d\d)"
_NAME = re.compile(
    rf"(?<![\w'’-])((?:{_WORD} (?:(?:of|de|do|da|la) )?){{1,5}}(?:Cup|Trophy|Shield|Bowl|Championship|Premiership|Superliga))\b(?!['’-]| (?:Cup|Trophy|Shield|League|Challenge|Winners)\b)"
)
_LEADING = re.compile(
    r"(?:(?:SOCCER|FOOTBALL|SPORT|The|Meanwhile|Elsewhere|Earlier|Also|Yesterday|Tonight|Today|Tomorrow|In|At|A|An|From|For|After|Before|This|That|Our|Their|His|Her|And|But|When|While|As|On|To|With|Last|Next|Monday|Tuesday|Wednesday|"
    r"Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b(?:['’]s)? |[A-Z][\w.-]+['’]s? (?!Cup|Trophy|Shield|Senior|Championship))+"
)
_OTHER_SPORTS = re.compile(
    r"\b(?:Rugby|Ryder|Davis|Stanley|Melbourne|Heineken|Solheim|Cricket|Golf|Tennis|Hockey|Racing|Breeders|Walker|Calcutta|Snooker|Darts|Challenge Tour|Open Championship|World|County Championship|Super Bowl [IVXL]+|Grey|America)\b"
)
_BARE = re.compile(
    r"(?:(?:The|Our|Their|League|Super|National|European|Domestic|Big|First|Second|Third|English|Scottish|Final|Group|Cup|Women['’]s|Men['’]s|Premier) ?)*(?:Cup|Trophy|Shield|Bowl|Championship|Premiership|Superliga)"
)
_OF_NATIONS = re.compile(r"\bU-?\d\d\b|\bUnder-\d\d\b|\bNations\b")
_OF_CLUBS = re.compile(r"\b(?:Clubs?|Champions|Winners)\b")
_MOST = 12
"""Unlisted competitions of an article at most."""


def unlisted_contests(document: Document, taken: list[tuple[int, int]]) -> list[CompetitionMention]:
    """Competitions by the words that they are called by, outside ``taken``, the characters of the names of others and of grounds.

    Those of youth and of several countries may hold a known name: "the AFC U-16 Championship".
    """
    text = document.text
    found: list[CompetitionMention] = []
    for low, high in windows(document, _TRIGGERS, before=6, after=2):
        for match in _NAME.finditer(text, low, high):
            start, end = match.span(1)
            if leading := _LEADING.match(text, start, end):
                start = leading.end()
            name = text[start:end]
            kind = "nations" if _OF_NATIONS.search(name) else "club" if _OF_CLUBS.search(name) else "cup"
            over = [(begin, after) for begin, after in taken if begin < end and start < after]
            within = kind != "cup" and all(start < begin and after == end and " " not in text[begin:after] for begin, after in over)
            if "\n" in name or _BARE.fullmatch(name) or _OTHER_SPORTS.search(name) or name.isupper() or (over and not within):
                continue
            if not name.endswith(("Cup", "Trophy", "Shield", "Bowl")) and kind == "cup":
                kind = "league"
            found.append(CompetitionMention(start, end, name, "-".join(["unlisted", *fold(name).split()]), kind))
            if len(found) == _MOST:
                return found
    return found


def by_name_of_their_day(text: str, competitions: list[CompetitionMention]) -> list[CompetitionMention]:
    """The competitions, each with one name throughout: that of another day or sponsor only where the article never uses the usual one, nor
    its initials."""
    listed = knowledge().competitions
    former: dict[str, str] = {}
    written: dict[str, set[str]] = {}
    for mention in competitions:
        if mention.name != listed[mention.competition_id].name:
            former.setdefault(mention.competition_id, mention.name)
        else:
            written.setdefault(mention.competition_id, set()).add(text[mention.start : mention.end])
    if not former:
        return competitions
    names = {key: listed[key].name if _is_used(listed[key].name, name, written.get(key, set())) else name for key, name in former.items()}
    return [mention._replace(name=names.get(mention.competition_id, mention.name)) for mention in competitions]


def _is_used(usual: str, former: str, written: set[str]) -> bool:
    """Whether the article writes the usual name, or its initials where they are not the other one's as well."""
    short = _initials(usual)
    return any(fold(each) == fold(usual) or (each == short and short != _initials(former)) for each in written)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def of_their_country(competitions: list[CompetitionMention], teams: list[TeamMention]) -> list[CompetitionMention]:
    """The competitions, with those that none of the article's clubs can play in made the one of that name in the clubs' own country."""
    if not competitions:
        return competitions
    competitions = _of_one_family(competitions)
    clubs = Counter(mention.country for mention in teams if not is_nation(mention.team_id) and mention.country)
    if not clubs:
        return competitions
    competitions = _of_their_continent(competitions, clubs)
    if all(mention.country is None for mention in competitions):
        return competitions
    country, most = max(clubs.items(), key=lambda item: item[1])
    if 2 * most <= clubs.total():
        return competitions
    return [
        _at_home(mention, country) if mention.country is not None and mention.country not in clubs else mention for mention in competitions
    ]


_EUROPES = "champions-league"
_BARE_NAME = len("Champions' League")
"""Characters of a name that tells no continent, at most."""


def _of_their_continent(competitions: list[CompetitionMention], clubs: Counter[str]) -> list[CompetitionMention]:
    """ "the Champions League" of Africa's or Asia's clubs is theirs: the one that the article names in full, else the usual one."""
    if all(mention.competition_id != _EUROPES for mention in competitions):
        return competitions
    usual = next((key for key, countries in _continents().items() if 2 * sum(clubs[each] for each in countries) > clubs.total()), None)
    if usual is None:
        return competitions
    listed = knowledge().competitions
    named = [mention.competition_id for mention in competitions if mention.competition_id.startswith(usual)]
    own = listed[next(iter(named), usual)]
    return [
        CompetitionMention(mention.start, mention.end, own.name, own.id, own.kind, own.country)
        if mention.competition_id == _EUROPES and mention.end - mention.start <= _BARE_NAME
        else mention
        for mention in competitions
    ]


@cache
def _continents() -> dict[str, tuple[str, ...]]:
    return {key: tuple(codes.split()) for key, codes in table("countries")["champions_leagues"].items()}


def _of_one_family(competitions: list[CompetitionMention]) -> list[CompetitionMention]:
    """ "A-League" beside "A-League Women" is that of the women."""
    named = {mention.competition_id: mention for mention in reversed(competitions)}
    fuller = next((named[family] for family in ("a-league-women", "a-league-men") if family in named), None)
    if fuller is None or "a-league" not in named:
        return competitions
    return [fuller._replace(start=each.start, end=each.end) if each.competition_id == "a-league" else each for each in competitions]


_OF_WOMEN = {
    "world-cup": "womens-world-cup",
    "european-championship": "womens-european-championship",
    "champions-league": "womens-champions-league",
    "fa-cup": "womens-fa-cup",
    "africa-cup-of-nations": "wafcon",
    "asian-cup": "womens-asian-cup",
    "nations-league": "womens-nations-league",
    "gold-cup": "w-gold-cup",
    "copa-america": "copa-america-femenina",
}
_SHE = ("she", "her", "women", "women's", "women’s")
_HE = ("he", "his", "him", "men", "men's", "men’s")
_MEN = ("men's ", "men’s ", "Men's ", "Men’s ")


def of_women(document: Document, competitions: list[CompetitionMention]) -> list[CompetitionMention]:
    """The competitions, each that an article on women's football names for short made the one that it names in full: "the World Cup final"
    beside "the Women's World Cup"."""
    named = {mention.competition_id: mention for mention in reversed(competitions)}
    short = {men: named[women] for men, women in _OF_WOMEN.items() if men in named and women in named}
    if not short or len(document.places_of(_HE)) >= len(document.places_of(_SHE)):
        return competitions
    return [
        fuller._replace(start=each.start, end=each.end)
        if (fuller := short.get(each.competition_id)) is not None and not document.text.endswith(_MEN, 0, each.start)
        else each
        for each in competitions
    ]


def _at_home(mention: CompetitionMention, country: str) -> CompetitionMention:
    own = next(
        (each for each in _by_country().get(country, ()) if each.kind == mention.kind and fold(each.name).endswith(fold(mention.name))),
        None,
    )
    if own is None:
        return mention
    return CompetitionMention(mention.start, mention.end, own.name, own.id, own.kind, own.country)


@cache
def _by_country() -> dict[str, list[Competition]]:
    found: dict[str, list[Competition]] = {}
    for competition in knowledge().competitions.values():
        if competition.country is not None:
            found.setdefault(competition.country, []).append(competition)
    return found
