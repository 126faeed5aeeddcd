# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Whose a ground is for a match: one of the two teams', that of a neighbour who lets it, or a namesake abroad. Where grounds are named in the
text is the business of other modules.
"""

import re
from collections.abc import Sequence

from service.extract.folding import fold
from service.extract.knowledge import Team, knowledge
from service.extract.matches.claim import Claim, key_of
from service.extract.matches.reading import Reader
from service.extract.names import VenueMention
from service.extract.national import is_nation, nation_id

Pair = tuple[str, str]


def ground_of(reader: Reader, teams: Pair, value: VenueMention) -> VenueMention:
    """The ground as that of one of the two teams where several have one of this name; of neither where both do.

    A ground of a club that the article does not name is that of the one club of the match from the same town, who shares it; where no team
    is of that country, it is another ground of the same name, and nobody's.
    """
    ours = [key for key in teams if key in value.owners or _has(reader, key, value.name)]
    if ours:
        if [value.home_team_id] == ours:
            return value
        own = knowledge().teams.get(ours[0]) if len(ours) == 1 and ours[0] in value.owners else None
        city = own.city if own is not None and own.city else value.city  # of several grounds of that name
        return value._replace(home_team_id=ours[0] if len(ours) == 1 else None, city=city)
    owner = knowledge().teams.get(value.home_team_id or "")
    if owner is None or owner.national or not _unnamed(reader, value) or any(is_nation(key) for key in teams):
        return value
    clubs = [knowledge().teams.get(reader.teams[key].team_id or "") for key in teams]
    neighbours = [key for key, club in zip(teams, clubs, strict=True) if club is not None and _of_one_town(club, owner)]
    if neighbours:
        return value._replace(home_team_id=neighbours[0] if len(neighbours) == 1 else None)
    countries = [reader.teams[key].country for key in teams]
    known = all(countries) and owner.country not in countries
    return value._replace(home_team_id=None, city=None, venue_id="") if known else value


def is_lent(reader: Reader, value: VenueMention) -> bool:
    """Whether it is the ground of a club that the article does not name: who is at home there, it does not tell."""
    return value.home_team_id is not None and not is_nation(value.home_team_id) and _unnamed(reader, value)


def _unnamed(reader: Reader, value: VenueMention) -> bool:
    """Whether the article speaks of none of those whose ground it is."""
    return value.home_team_id not in reader.teams and not any(key in reader.teams for key in value.owners)


def _has(reader: Reader, key: str, ground: str) -> bool:
    """Whether one of the team's grounds has the whole name in its own: the Stadio Olimpico is the Olimpico of two clubs."""
    team = knowledge().teams.get(reader.teams[key].team_id or "")
    name = f" {fold(ground.removesuffix(' stadium')).strip()} "
    return team is not None and not team.national and any(name in f" {fold(own).strip()} " for own in team.venues)


def _of_one_town(club: Team, owner: Team) -> bool:
    return club.country == owner.country and club.city is not None and club.city == owner.city


def nation_of(team_id: str | None) -> str | None:
    """The key of the national team of the country that a team is of."""
    team = knowledge().teams.get(team_id or "")
    return nation_id(team.country) if team is not None else None


def host_of(teams: Pair, venue: VenueMention | None) -> str | None:
    """Which of the two teams is at home at the ground: the club whose it is, or the national team of its country."""
    owner = venue.home_team_id if venue is not None else None
    if owner in teams or owner is None:
        return owner
    nation = nation_of(owner)
    return nation if nation in teams else None


def stands_for_the_match(reader: Reader, claims: Sequence[Claim], venue: VenueMention) -> bool:
    """Whether the ground of a third club is that of the match by its place in the sentence.

    A clause says that it was played there: "beat B 2-0 at C Park", "switched to C Park"; or it is "at" the ground of one whom nobody names, or
    who is named as its owner alone: "at D's C Park".
    """
    return played_there(claims, venue) or _at_theirs(claims, venue) or (_unnamed(reader, venue) and _at_it(claims, venue))


_AT_THEIRS = re.compile(r"\b(?:at|to|in|inside) (?:[\w-]+ ){0,2}«T(\d+)»(?:'s?)? (?:[\w-]+ ){0,1}$")


def _at_theirs(claims: Sequence[Claim], venue: VenueMention) -> bool:
    """Whether the ground is named with its owner, as those do who tell where else than at home a match was."""
    for claim in claims:
        for mark in claim.context:
            if mark.start == venue.start:
                at = claim.reading.tagged_start(mark)
                owner = _AT_THEIRS.search(claim.reading.tagged, max(0, at - 50), at)
                if owner is not None and key_of(claim.reading.by_number[int(owner.group(1))]) == venue.home_team_id:
                    return True
    return False


_THERE = re.compile(
    r"[^«;,]{0,40}(?:«[SDCG]\d+»[^«;,]{0,24}){0,4}\b(?:at|in|to) (?:the |a |an )?(?:[\w-]+ (?:[\w-]+ )?)?$"
    r"|.{0,120}\b(?:switched to|moved to|played at|staged at|held at|adopted home of|temporary home of|adopted home,?) (?:the )?$"
)
_RIGHT_THERE = re.compile(
    r"(?:visit\w*|com(?:e|es|ing)|came|head\w*|travel\w*|go(?:es|ing)?|went)(?: to)? (?:the )?|\w+(?: [\w-]+| «[SDCG]\d+»){0,3} (?:at|in|inside) (?:the )?(?:[\w-]+ )?"
)
""" "visit C Park", "were outclassed at C Park by B"."""
_ANOTHER_CLAUSE = re.compile(r"\b(?:and|but|though|who|which) (?:«E\d+» )?(?:have|has|had|are|were|is|was|will|must|can|now|did)\b")
_ASIDE = re.compile(r", (?:who|which|whose|an? «S|«S|winners|conquerors)[^,]{0,120},")
_AFTER = re.compile(r"\b(?:after|since|following|ahead of|before)\b")
_AT = re.compile(r"\b(?:at|inside) (?:the |an? [\w-]+ )?$")


def played_there(claims: Sequence[Claim], venue: VenueMention) -> bool:
    """Whether a clause on the match itself ends at the ground: "beat B 2-0 at C Park"."""
    for claim in claims:
        for mark in claim.context:
            if mark.start != venue.start:
                continue
            own = (
                claim.reading.tagged[claim.reading.to_tagged(claim.at) : claim.reading.tagged_start(mark)] if claim.at < mark.start else ""
            )
            if _RIGHT_THERE.fullmatch(own) and not claim.reading.tagged.endswith(" to ", 0, claim.reading.to_tagged(claim.at)):
                return True
            after = max([claim.at, *(each.end for each in (claim.other_mark, claim.score_mark) if each is not None)])
            if after <= mark.start:
                between = claim.reading.tagged[claim.reading.to_tagged(after) : claim.reading.tagged_start(mark)]
                if not _ANOTHER_CLAUSE.search(between) and _THERE.fullmatch(_ASIDE.sub("", between)):
                    return True
    return False


def _at_it(claims: Sequence[Claim], venue: VenueMention) -> bool:
    for claim in claims:
        tagged = claim.reading.tagged
        for mark in claim.context:
            if mark.start == venue.start and _AT.search(tagged, 0, claim.reading.tagged_start(mark)):
                marks = [each.end for each in (claim.score_mark, claim.other_mark) if each is not None and each.end <= claim.reading.end]
                low, high = claim.reading.to_tagged(mark.end), claim.reading.to_tagged(max([claim.at, *marks]))
                return not _AFTER.search(tagged, low, high)
    return False
