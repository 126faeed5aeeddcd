"""Whose town it is: a club's own by its English or its own name, or by the club's; whom of the article a side meets there; and whether
a club's name may be a town's.

Where towns are told is other modules' business.
"""

import re

from service.extract.folding import fold
from service.extract.knowledge import Team, knowledge
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.epithets import Epithet
from service.extract.matches.reading import Reader, Reading
from service.extract.national import code_of, is_nation
from service.extract.wordlists import table

_ENGLISH = {own: english for english, own in table("countries")["english_cities"].items()} | {
    "ciudad de mexico": "mexico city",
    "den haag": "the hague",
    "kiev": "kyiv",
    "krakow": "cracow",
    "luzern": "lucerne",
    "oporto": "porto",
    "padova": "padua",
    "plzen": "pilsen",
    "wien": "vienna",
}
"""Towns by their own names, which the knowledge has, and by those of English news; folded."""


def in_english(town: str | None) -> str | None:
    """The town by one name, folded."""
    folded = fold(town).strip() if town else None
    return _ENGLISH.get(folded, folded) if folded else None


def is_town_of(reader: Reader, key: str, town: str) -> bool:
    """Whether the town is a club's own."""
    team = knowledge().teams.get(reader.teams[key].team_id or "")
    folded = fold(town).strip()
    return team is not None and not team.national and (in_english(team.city) == in_english(town) or named_after(team, folded))


def clubs_of(reader: Reader, town: str) -> list[str]:
    """The keys of the article's clubs that are at home in the town."""
    return [key for key in reader.clubs if is_town_of(reader, key, town)]


def club_met_in(reader: Reader, visitor: str, town: str) -> str | None:
    """The key of the one club of the article that is at home in the town, where another club goes there."""
    fits = clubs_of(reader, town)
    return fits[0] if len(fits) == 1 and fits[0] != visitor and not is_nation(visitor) else None


def nation_met_in(reader: Reader, visitor: str, codes: frozenset[str]) -> str | None:
    """The key of the one national side of the article that is of these countries, where another one goes to a town of theirs."""
    fits = [key for key in reader.teams if is_nation(key) and code_of(key) in codes]
    return fits[0] if len(fits) == 1 and fits[0] != visitor and is_nation(visitor) else None


def named_after(team: Team, town: str) -> bool:
    """Whether the club's name, or its ground's, has the town's: Werder Bremen, the Tallaght Stadium."""
    name = fold(team.name)
    return (
        name == town
        or name.startswith(town + " ")
        or name.endswith(" " + town)
        or any(fold(ground).startswith(town + " ") or fold(ground).endswith(" " + town) for ground in team.venues)
    )


def may_be_a_town(reader: Reader, club: str | None, pair: tuple[str, str]) -> bool:
    """Whether a club's name may tell where a pair met: not of one of them, nor of one abroad where both are of one country."""
    teams = reader.teams
    if club not in teams or is_nation(club) or any(key not in teams or is_nation(key) for key in pair):
        return club not in pair
    countries = {teams[key].country for key in pair}
    return club not in pair and (None in countries or len(countries) > 1 or teams[club].country in (None, *countries))


def countries_met_in(claim: Claim) -> bool:
    """ "owed Armenia one after the 4-2 humiliation in Cardiff": a town where countries met, not its club."""
    reading, mark = claim.reading, claim.other_mark
    if is_nation(claim.other) or mark is None or mark.tag != "T" or mark.number not in reading.by_number:
        return False
    named = claim.one_mark is not None and claim.one_mark.tag == "T"
    if named or not reading.tagged.endswith("in ", 0, reading.tagged_start(mark)):
        return False
    return any(is_nation(key_of(each)) for each in reading.of("T"))


_IN_COUNTRY = re.compile(r"\bin (?:the )?«T(\d+)»(?!'s? )")


def host_country(reading: Reading) -> str | None:
    """The country that a sentence tells of as the place where countries met, and then of "the hosts": those are its team."""
    hosts = [mark.start for mark in reading.of("E") if isinstance(mark.value, Epithet) and mark.value.kind == "hosts"]
    if not hosts:
        return None
    places = [reading.by_number[int(match.group(1))] for match in _IN_COUNTRY.finditer(reading.tagged)]
    return next((key_of(mark) for mark in reversed(places) if is_nation(key_of(mark)) and mark.start < hosts[0]), None)
