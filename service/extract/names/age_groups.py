"""National sides of an age group: "Norway Under-21s 2-0 Latvia Under-21s" is no match of the two countries' first teams.

A name and an id of their own are given where the article puts the group to two countries at least; what it says of one country's youth
("Norway's Under-17 boys", "the Norway Under-21 striker") leaves the country's name alone. Clubs' youth goes by the club's name.
"""

import re
from collections import defaultdict
from dataclasses import replace

from service.extract.document import Document
from service.extract.names.mentions import TeamMention
from service.extract.national import is_nation

_MAN = (
    r"international|cap|caps|level|striker|forward|midfielder|defender|winger|goalkeeper|keeper|playmaker|attacker|centre-back|centre-half|full-back"
    r"|left-back|right-back|star|starlet|prospect|hopeful|youngster|player|players"
)
_GROUP = re.compile(rf"(?:['’]s?)? (?:[Uu]nder|U)[- ]?(?P<age>1[5-9]|2[0-3])s?\b(?! (?:{_MAN})\b)")
_CONTEST = re.compile(r"\b(?:[Uu]nder|U)[- ]?(?P<age>21)s?(?:['’]s?)? (?:European )?(?:Championships?|Euros?|[Qq]ualif\w+|play-offs?)\b")
"""The competition in which countries' second teams play: those that one of them meets there are of that age too."""
_SENIOR = re.compile(r"\b(?:senior|full international)\b")
_COUNTRIES = 2


def with_age_groups(document: Document, teams: list[TeamMention]) -> list[TeamMention]:
    """The mentions, those of an age group's sides under their own name; where the first country named is one, all countries are, but for
    those of sentences on senior sides."""
    text = document.text
    nations = [mention for mention in teams if _is_nation(mention)]
    grouped = {mention.start: found for mention in nations if (found := _GROUP.match(text, mention.end)) is not None}
    contest = _CONTEST.search(text) if len(grouped) < _COUNTRIES else None
    if not grouped or (len(grouped) < _COUNTRIES and contest is None):
        return teams
    ages: dict[str, set[str | None]] = defaultdict(set)
    for mention in nations:
        if mention.start in grouped:
            ages[grouped[mention.start]["age"]].add(mention.team_id)
    told = {age for age, countries in ages.items() if len(countries) >= _COUNTRIES or (contest is not None and contest["age"] == age)}
    spread = grouped[nations[0].start]["age"] if nations[0].start in grouped and len(ages) == 1 else None
    return [_of_its_age(document, mention, grouped.get(mention.start), told, spread) for mention in teams]


def _is_nation(mention: TeamMention) -> bool:
    return is_nation(mention.team_id)


def _of_its_age(document: Document, mention: TeamMention, group: re.Match[str] | None, told: set[str], spread: str | None) -> TeamMention:
    age = group["age"] if group is not None else spread
    if age not in told or not _is_nation(mention) or (group is None and _tells_of_seniors(document, mention)):
        return mention
    end = group.end() if group is not None else mention.end
    return replace(mention, end=end, name=f"{mention.name} Under-{age}", team_id=f"{mention.team_id}-under-{age}")


def _tells_of_seniors(document: Document, mention: TeamMention) -> bool:
    sentence = document.sentence_at(mention.start)
    return sentence is not None and _SENIOR.search(document.text, sentence.start, sentence.end) is not None
