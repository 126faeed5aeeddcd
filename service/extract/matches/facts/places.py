# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Where a match was played and who was at home, by the town that is named ("in Warsaw", a dateline) and by grounds shared; the ground's
full name."""

import re

from service.extract.folding import fold
from service.extract.knowledge import knowledge
from service.extract.matches.bare.result_lines import LINES
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.epithets import Epithet
from service.extract.matches.ground_owners import is_lent
from service.extract.matches.merge import Told
from service.extract.matches.own_towns import in_english, named_after
from service.extract.matches.reading import Reader
from service.extract.names import TeamMention
from service.extract.national import is_nation


def home_by_town(reader: Reader, told: Told, found: list[Told]) -> None:
    """ "in Medellín", "in Warsaw", "DORTMUND —": the town of one of the two teams, or of its country, tells who was at home."""
    if told.home is not None or _travelled(told) or (told.venue is not None and told.venue.venue_id and not is_lent(reader, told.venue)):
        return
    text = reader.document.text
    for claim in told.claims:
        begin = (
            max(claim.reading.start, min(claim.at, *(mark.start for mark in (claim.one_mark, claim.other_mark) if mark)) - 5)
            if claim.one_mark or claim.other_mark
            else claim.at
        )
        end = min(claim.at + 220, words_until(claim, told, found))
        went = _WENT_TO.search(text, claim.reading.start, claim.at) if " to " in text[claim.reading.start : claim.at] else None
        for match in filter(
            None, (went, None if told.stage == "final" else _set_in(claim, text, begin), *IN_TOWN.finditer(text, begin, end))
        ):
            if " return " in reader.document.lower[begin : match.start()]:
                break  # "the first leg is at A Park, with the return in B"
            town = match.lastindex or 1
            home = named_there(reader, told, match.group(town))
            if home is not None:
                told.home = home
                told.rests("sides", match.start(town), match.end(town))
                return
    if _abroad(reader, told, found):
        return
    for reading in reader.readings[:3] if told.primary else ():
        for match in IN_TOWN.finditer(text, reading.start, reading.end):
            home = named_there(reader, told, match.group(1))
            if home is not None and not is_nation(home):
                told.home = home
                told.rests("sides", match.start(1), match.end(1))
                return
    dateline = _DATELINE.search(text, 0, 400) or _DATED_LINE.search(text, 0, 400)
    if told.primary and dateline:
        home = named_there(reader, told, dateline.group(1).title())
        if home is not None and (not is_nation(home) or (told.over and not of_a_tournament(told) and told.venue is None)):
            told.home = home
            told.rests("sides", dateline.start(1), dateline.end(1))


def _set_in(claim: Claim, text: str, begin: int) -> re.Match[str] | None:
    """ "In Mostar, A beat B", "in Mostar, where A and B drew": the town before the claim's own words, with no other team in between."""
    reading = claim.reading
    match = _SET_IN.search(text, reading.start, begin + 5) if begin > reading.start else None
    if match is None:
        return None
    between = reading.tagged[reading.to_tagged(match.end()) : reading.to_tagged(begin)]
    return None if "«T" in between or (match.lastindex == 2 and ("," in between or "«P" in between)) else match


def words_until(claim: Claim, told: Told, found: list[Told]) -> int:
    """Where the claim's words end: at another match of the two in the same sentence ("a 2-1 win after a draw in Warsaw")."""
    others = (other for each in found if each is not told and set(each.teams) == set(told.teams) for other in each.claims)
    return min((other.at for other in others if other.reading is claim.reading and other.at > claim.at), default=claim.reading.end)


def _abroad(reader: Reader, told: Told, found: list[Told]) -> bool:
    """ "travel to Israel for the match", "won in Spain": the country of one club only tells that it was at home."""
    countries = {key: reader.teams[key].country for key in told.teams}
    if any(is_nation(key) for key in told.teams) or len(set(countries.values())) < 2:
        return False
    for claim in told.claims:
        until = words_until(claim, told, found)
        for mark in (mark for mark in claim.reading.of("T") if mark.start < until):
            at = claim.reading.tagged_start(mark)
            nation = mark.value.country if isinstance(mark.value, TeamMention) and is_nation(mark.value.key) else None
            if nation and re.search(r"\b(?:in|to) $", claim.reading.tagged[max(0, at - 4) : at]):
                hosts = [key for key, country in countries.items() if country == nation]
                if hosts:
                    told.home = hosts[0]
                    told.rests("sides", mark.start, mark.end)
                    return True
    return False


_WENT_TO = re.compile(
    r"\b(?:go|goes|going|went|came|come|coming|travelled|travel|flew|journeyed) to ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?: (?:on|in|last) [A-Z]?\w+(?: \w+)?)? and (?:\w+ ){0,3}$"
)
""" "went to Samsun and lost to Turkey": right before the result."""
IN_TOWN = re.compile(r"\bin ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)")


_SET_IN = re.compile(
    r"\bIn ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?=,| on [A-Z]| last | yesterday| earlier| later| this )|\bin ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?), where (?!(?:he|she|they|his|her|it)\b)"
)


_DATELINE = re.compile(r"(?:^|\n)([A-Z][A-Z' -]{2,24})(?:, [\w. ]{2,20}){0,3}(?: \([A-Za-z/ ]{2,20}\))? ?(?:—|--|–|-) ")


_DATED_LINE = re.compile(
    r"(?:^|\n)([A-Z][a-zà-þ'’-]+(?: [A-Z][a-zà-þ'’-]+)?)(?:, [\w .]{2,20})?(?:, (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?)"
    r"(?::| ?[-–—] | ?\([A-Za-z/ ]{2,20}\))"
)
""" "Wolfsburg, Oct 21:", "Chennai, Feb 14 (PTI)"."""


_OWN_GROUND = re.compile(r"\b(?:on|at|in) «T(\d+)»(?:'s?)? own (?:patch|ground|turf|soil|pitch|back ?yard)\b")
_TRAVELS = re.compile(
    r"\b(?:travel(?:s|led|ling)?|trip|journey|head(?:s|ed|ing)?|fl(?:y|ies|ew)|go|goes|going|went) to (?:the )?[a-z«][^.;,]{0,60}$"
    r"|\b(?:cross(?:es|ed|ing)?|travel(?:s|led|ling)?|fl(?:y|ies|ew|ying)|journey(?:s|ed)?|(?:are|is|were|was|will be) (?:up|down|over|out|away) in|mak(?:e|es|ing) the (?:\w+ ){1,2}(?:to|across|up|down|north|south))"
    r" (?:the )?[a-z«][^.;,]{0,40}\bto (?:face|play|meet|take on) (?:the )?$"
)


def _travelled(told: Told) -> bool:
    """ "travel to Abidjan to play A", "meet again on A's own patch": A is at home."""
    for claim in told.claims:
        reading = claim.reading
        for match in _OWN_GROUND.finditer(reading.tagged) if " own " in reading.tagged else ():
            mark = reading.by_number[int(match.group(1))]
            if key_of(mark) in told.teams:
                told.home = key_of(mark)
                told.rests("sides", mark.start, mark.end)
                return True
        there = claim.other_mark
        if there is None or not claim.rule.startswith("meets") or there.start < reading.start:
            continue
        left = reading.tagged[max(0, reading.tagged_start(there) - 90) : reading.tagged_start(there)]
        if (travels := _TRAVELS.search(left)) and not re.search("«[TV]", travels.group()):
            told.home = claim.other
            told.rests("sides", there.start, there.end)
            return True
    return False


_CROWDS = re.compile(
    r"\btravelling «T(?P<away>\d+)» (?:fans|supporters|support|contingent|faithful|army)\b"
    r"|«T(?P<away2>\d+)»'s? (?:[\w,]+ )?(?:travelling|away) (?:fans|supporters|support|following|contingent|army)\b"
    r"|\bhome «T(?P<home>\d+)» (?:fans|supporters|support|crowd|faithful)\b|«T(?P<home2>\d+)»'s? home (?:fans|supporters|support|crowd|form|record)\b"
)


def home_by_crowd(reader: Reader, told: Told) -> None:
    """ "the travelling A supporters", "A's home crowd": which of the two came."""
    if told.home is not None or told.stage == "final" or not told.over or of_a_tournament(told):
        return
    for reading in reader.readings if told.primary else [claim.reading for claim in told.claims]:
        if "travelling" not in reading.tagged and " away " not in reading.tagged and "home " not in reading.tagged:
            continue
        for match in _CROWDS.finditer(reading.tagged):
            mark = reading.by_number[int(next(number for number in match.groups() if number))]
            key = key_of(mark)
            if key in told.teams:
                told.home = key if match["home"] or match["home2"] else told.other(key)
                told.rests("sides", mark.start, mark.end)
                return


_HOME_NATIONS = ("ENG", "SCO", "WAL", "NIR", "IRL")
"""Their towns have namesakes overseas, where tournaments are played: Boston, Perth."""


def named_there(reader: Reader, told: Told, town: str) -> str | None:
    """The one of the two teams whose town, or whose country's, it is."""
    folded = fold(town).strip()
    fits = []
    for key in told.teams:
        team = knowledge().teams.get(reader.teams[key].team_id or "")
        if team is None:
            continue
        if not team.national and named_after(team, folded):
            fits.append(key)
        elif team.national:
            if team.country in knowledge().cities.get(folded, ()) and not (team.country in _HOME_NATIONS and of_a_tournament(told)):
                fits.append(key)
        elif in_english(team.city) == in_english(town):
            fits.append(key)
    return fits[0] if len(fits) == 1 else None


_HOSTS = re.compile(
    r"\b(?:tournament |competition |joint |co-)?hosts,? «T(\d+)»|\bhost (?:nation|country),? «T(\d+)»"
    r"|«T(\d+)»,? (?:who|which) (?:qualif\w+|enter\w*|take part|are) (?:automatically )?as (?:the )?hosts\b"
    r"|«T(\d+)», (?:tournament |co-)?hosts\b|«T(\d+)», «E(?P<the>\d+)»"
)


def host_nation(reader: Reader, found: list[Told]) -> None:
    """ "hosts A": of a tournament of national teams, that is who is at home in all its matches there."""
    if not any(of_a_tournament(told) for told in found):
        return
    for told in found:
        if _only_listed_first(told):
            told.home = None
            told.evidence.pop("sides", None)
    hosts: dict[str, tuple[int, int]] = {}
    for reading in reader.readings:
        for match in _HOSTS.finditer(reading.tagged) if "host" in reading.tagged or "E" in reading.tags else ():
            mark = reading.by_number[int(next(number for number in match.groups() if number))]
            epithet = reading.by_number[int(match["the"])].value if match["the"] else None
            if isinstance(epithet, Epithet) and epithet.kind != "hosts":
                continue
            if is_nation(key_of(mark)):
                hosts.setdefault(key_of(mark), (mark.start, mark.end))
    for claim in [claim for told in found for claim in told.claims]:
        for key, team in ((claim.one, claim.one_mark), (claim.other, claim.other_mark)):
            if team is not None and isinstance(team.value, Epithet) and team.value.kind == "hosts" and is_nation(key):
                hosts.setdefault(key, (team.start, team.end))
    for told in found:
        at_home = [key for key in told.teams if key in hosts]
        if told.home is None and len(at_home) == 1 and of_a_tournament(told):
            told.home = at_home[0]
            told.rests("sides", *hosts[at_home[0]])


def _only_listed_first(told: Told) -> bool:
    """ "Netherlands 3, Wales 1" of a tournament: the side named first is not at home for that."""
    ours = told.venue is not None and told.venue.home_team_id == told.home
    return listed_first(told) and not ours and told.leg is None and not (told.stage or "").startswith("play-off") and of_a_tournament(told)


def listed_first(told: Told) -> bool:
    """Whether all that makes a team the host is that lines of results or fixtures name it first."""
    sides = [claim.rule for claim in told.claims if claim.home is not None]
    return bool(sides) and all(rule in (*LINES, "ended") for rule in sides)


def of_a_tournament(told: Told) -> bool:
    """Whether it is a match of national teams at a tournament, which is played in its host's towns."""
    return (
        told.competition is not None
        and told.competition.kind == "nations"
        and told.competition.competition_id != "nations-league"
        and told.stage != "qualifier"
    )


def share_ground(told: Told, found: list[Told]) -> None:
    """ "friendlies against A and B which will be played at ...": both are played there."""
    other = next((each for each in found if each.venue is not None and each is not told and _one_list(told, each)), None)
    if told.venue is None and told.home is None and other is not None and told.status == other.status == "scheduled":
        told.venue, told.home = other.venue, other.home
        told.rests("venue", *other.evidence["venue"])


_SAME_PLACE = re.compile(r"\b(?:at|in|on) the same (?:venue|ground|stadium|arena|building|pitch)\b")


def same_ground(told: Told, found: list[Told]) -> None:
    """ "meet B on Sunday at the same venue": where the match told before was played."""
    if told.venue is not None:
        return
    claims = [claim for each in found for claim in each.claims]
    claim = next((claim for claim in told.claims if _is_nearest(claim, claims)), None)
    if claim is None:
        return
    before = [each for each in found if each is not told and each.venue is not None and each.claims[0].at < claim.at]
    here = next((each for each in reversed(before) if each.primary), before[-1] if before else None)
    if here is not None and here.venue is not None and set(here.teams) & set(told.teams):
        told.venue = here.venue
        told.rests("venue", *here.evidence["venue"])
        if told.home is None and here.home in told.teams:
            told.home = here.home
            told.rests("sides", *here.evidence["venue"])


def _is_nearest(claim: Claim, claims: list[Claim]) -> bool:
    """Whether "at the same venue" follows the claim, and no other claim stands between."""
    match = _SAME_PLACE.search(claim.reading.tagged, claim.reading.to_tagged(claim.at))
    if match is None:
        return False
    place = claim.reading.to_text(match.start())
    return not any(other.reading is claim.reading and claim.at < other.at < place for other in claims)


def _one_list(told: Told, other: Told) -> bool:
    """Whether both stand in one list of opponents, "friendlies against A and B which will be played at ..."."""
    return any(mine.one_mark is not None and mine.one_mark is theirs.one_mark for mine in told.claims for theirs in other.claims)


def by_full_name(reader: Reader, told: Told) -> None:
    """The ground by the fullest name that the article has for it: "at Dalymount" after "in Dalymount Park"."""
    venue = told.venue
    if venue is None:
        return
    short = fold(venue.name).strip()
    for mark, other in reader.grounds:
        if (
            len(other.name) <= len(short)
            or other.home_team_id not in (venue.home_team_id, None)
            or (venue.city and other.name.endswith(venue.city))  # with its town behind it, it is no fuller name
        ):
            continue
        name = fold(other.name).strip()
        longer = name.startswith(short + " ") or name.endswith(" " + short)
        if longer and not other.name.rpartition(" ")[2].islower():
            told.venue = venue._replace(name=other.name)
            told.evidence["venue"] = (mark.start, mark.end)
            return


_TOWN_AFTER = re.compile(
    r"(?:,| in| at)? ?(?:,|\bin|\bof) ((?:[A-Z][\w'’-]+|de|di|la|el)(?: (?:[A-Z][\w'’-]+|de|di|la|el|of|upon|on the)){0,3})"
)
_ITS_TOWN = re.compile(r"([A-Z][\w'’-]+?(?: [A-Z][\w'’-]+?){0,2})['’]s? (?=[A-Z])")
_TOWN_BEFORE = re.compile(r"([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})['’]s? (?:[a-z-]+ ){0,2}$")


def town_of_ground(reader: Reader, told: Told) -> None:
    """ "the Tofik Bakhramov Stadium in Baku", "Kochi's Jawaharlal Nehru Stadium": a ground whose town is not known."""
    venue = told.venue
    if venue is None or venue.city is not None:
        return
    text = reader.document.text
    owner = _ITS_TOWN.match(venue.name)
    if owner is not None and text.startswith(owner.group(), venue.start) and fold(owner.group(1)).strip() in knowledge().cities:
        told.venue = venue._replace(name=venue.name[owner.end() :], city=owner.group(1))
        told.evidence["venue"] = (venue.start + owner.end(), venue.end)
        told.rests("venue.city", venue.start, venue.start + len(owner.group(1)))
        return
    after = _TOWN_AFTER.match(text, venue.end)
    before = _TOWN_BEFORE.search(text, max(0, venue.start - 50), venue.start)
    for match in (match for match in (after, before) if match is not None):
        for name in _shorter(match.group(1)):
            if fold(name).strip() in knowledge().cities:
                told.venue = venue._replace(city=name)
                told.rests("venue.city", match.start(1), match.start(1) + len(name))
                return


def _shorter(name: str) -> list[str]:
    """The name, and what is left where its last words belong to something else, the longest first."""
    words = name.split()
    return [" ".join(words[:n]) for n in range(len(words), 0, -1)]
