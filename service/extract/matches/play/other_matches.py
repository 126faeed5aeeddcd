# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Which other match a goal may be of than the one that its place in the text tells: by the scorer's team, by the ground named with it, by a score
that leaves no room for it, as of the first leg, or as of another meeting of the two. Which match a place tells of is ``which_match``'s business."""

import re

from service.extract.careers import by_career_in_match
from service.extract.dates import DatePhrase
from service.extract.matches.claim import CARRIED
from service.extract.matches.discourse import Discourse
from service.extract.matches.merge import Told
from service.extract.matches.play.goal_hints import Hint
from service.extract.matches.play.goal_sides import ByReading
from service.extract.matches.reading import Reading
from service.extract.matches.stages import StageMention
from service.extract.names import TeamMention, VenueMention
from service.extract.national import is_nation

_MET_THEN = re.compile(
    r"\bwhen (?:the (?:sides|teams|two(?: (?:sides|teams|clubs))?|clubs|pair)|they|these (?:sides|teams|two)) (?:last |also |had |first )*(?:met|faced|clashed|played)\b"
    r"|\bthe (?:sides|teams|two(?: (?:sides|teams|clubs))?|clubs|pair) (?:last |also |had )*(?:met|faced each other|clashed)\b"
    r"|\b(?:in|of) the (?:corresponding|reverse) (?:fixture|game|match)\b"
)


def of_other_meeting(reading: Reading, told: Told, found: list[Told]) -> Told | None:
    """The other match of the same two that a sentence without a result speaks of, where it says when they met: "had also scored from the spot
    when the sides met in September". ``told`` where it says nothing of the kind; None where no such match is told."""
    if not any(map(reading.tagged.__contains__, _MEETINGS)) or _MET_THEN.search(reading.tagged) is None:
        return told
    days = {mark.value.text for mark in reading.of("D") if isinstance(mark.value, DatePhrase)}
    if not days or (told.phrase is not None and told.phrase.text in days):
        return told
    other = [each for each in found if each is not told and each.over and set(each.teams) == set(told.teams)]
    return other[0] if len(other) == 1 else None


_MEETINGS = (" met", " faced", " clashed", " played", "corresponding", "reverse")


def with_his_team(
    told: Told | None, hint: Hint, claimed: list[Told], current: Told | None, primary: Told | None, found: list[Told], discourse: Discourse
) -> Told | None:
    """The match of those told near by that the scorer's team played, where the article names his team, or the only one that the team played
    in all the article where the sentence itself names it; None where he is known to have been with another team that it names, and never
    with one of the two."""
    named = hint.team.value if hint.team is not None else None
    known = discourse.side_then(hint.name)
    team = named.key if isinstance(named, TeamMention) else discourse.affiliations.get(hint.name) or known
    if team is None or told is None or team in told.teams or is_nation(team) != is_nation(told.teams[0]):
        return told
    stranger = team == known and not by_career_in_match((hint.name,), told.teams, None)
    if named is None and hint.name in discourse.supposed and any(told is match for match in claimed) and not stranger:
        return told  # the sentence tells it, and only what is known of his career speaks for another
    near = [*claimed, *(match for match in (current, primary) if match is not None)]
    his = next((match for match in near if team in match.teams and match.over), None)
    if his is None and isinstance(named, TeamMention):
        theirs = [match for match in found if team in match.teams and match.over]
        his = theirs[0] if len(theirs) == 1 else None
    return his or (None if stranger else told)


def fits(hint: Hint, told: Told) -> bool:
    """Whether a goal may be one of a match by its score: no equaliser in a match of one side's goals, no only goal among several."""
    if told.score is None or told.status != "finished":
        return True
    low, high = sorted(told.score)
    made = _MADE_IT.search(hint.cue[: hint.end - hint.start + 20])
    return not (
        hint.count > high
        or (hint.levels and not low)
        or (hint.after is not None and (max(hint.after) > high or min(hint.after) > low))
        or (made is not None and _NUMBERS.index(made.group(1)) + 2 > high)
        or (low + high != 1 and only_goal(hint))
    )


def only_goal(hint: Hint) -> bool:
    """Whether the match is told to have had no other goal."""
    told = _ONLY.search(hint.cue)
    return told is not None and told.start() < hint.end - hint.start + 20


_NUMBERS = ("two", "three", "four", "five", "six", "seven")
_MADE_IT = re.compile(r"\bma[dk]e it (two|three|four|five|six|seven)\b(?! (?:wins|goals in|in|from|out|games|matches|straight|successive))")
_ONLY = re.compile(
    r"(?:\b(?:the|its?)|«P\d+»'s?) (?:only|lone|solitary|single|sole) "
    r"(?:goal|strike)\b(?! (?:back|of (?:his|her|their|the (?:first|half|second))))"
)


_AT_A_GROUND = re.compile(r"(?:[^«;.,]|«D\d+»){0,20} at (?:the )?«V(\d+)»")


def at_that_ground(hint: Hint, told: Told | None, found: list[Told]) -> Told | None:
    """The one match told at the ground that the words after a goal name, where it is not the ground of either side of ``told``."""
    match = _AT_A_GROUND.match(hint.reading.tagged, hint.end)
    value = hint.reading.by_number[int(match.group(1))].value if match else None
    if told is None or not isinstance(value, VenueMention) or (told.venue is not None and told.venue.name == value.name):
        return told
    owner = value.home_team_id
    if owner is None or owner in told.teams:
        return told
    there = [each for each in found if each.over and owner in each.teams and each.home in (None, owner)]
    return there[0] if len(there) == 1 else told


def where_it_fits(hint: Hint, told: Told | None, near: list[Told | None]) -> Told | None:
    """Another match told near by, where the goal cannot be of this one by its score; None where no side of the match had so many."""
    if told is None or fits(hint, told):
        return told
    other = next(
        (match for match in near if match is not None and match is not told and match.over and match.score and fits(hint, match)), None
    )
    return other or (told if hint.count <= max(told.score or (0,)) else None)


_FIRST_LEG = re.compile(
    r"(?:[^«;.,]|«[PDTE]\d+»){0,40}? (?:in|settled|decided) (?:the|that|their|last week's) (?:[\w-]+ )?(?:first |home |away |opening )?«G(\d+)»"
)


_LEG_BEFORE = re.compile(
    r"«G(\d+)»(?:[^«;.,]|«[TVDSEC]\d+»){0,50}?,? (?:when|where|in which|after which|thanks to|courtesy of|through|with) "
    r"(?:[\w-]+ ){0,3}(?:«P\d+»(?: ?\([^()]{1,12}\))?(?:, and|,| and) (?:[\w-]+ ){0,3}){0,3}(?:s?he (?:[\w-]+ )?)?$"
)
""" "trail 2-0 from the first leg in Bern, where A and B scored": in which match they did."""


def of_first_leg(hint: Hint, told: Told | None, found: list[Told]) -> Told | None:
    """The first leg, where a sentence about the second says of a goal that it came "in the first leg"."""
    tagged = hint.reading.tagged
    match = _FIRST_LEG.match(tagged, hint.end) or _FIRST_LEG.match(tagged, hint.start)
    if match is None and "«G" in tagged and hint.person.start >= hint.reading.start:
        place = hint.reading.tagged_start(hint.person)
        match = _LEG_BEFORE.search(tagged, 0, place) or _LEG_BEFORE.search(tagged, place, hint.start)
    stage = hint.reading.by_number[int(match.group(1))].value if match else None
    if told is None or not isinstance(stage, StageMention) or stage.leg != 1 or told.leg == 1:
        return told
    return next((other for other in found if other.leg == 1 and set(other.teams) == set(told.teams)), told)


_LEFT_BY = re.compile(r"(?:[^«;.]|«[GDVT]\d+»){0,70}?\b(?:courtesy of|thanks to|through|after|following|from) (?:[\w-]+ ){0,3}$")
""" "a 1-0 lead from the first leg, courtesy of A's header": whose goal it was."""


def of_carried_lead(hint: Hint, told: Told | None, told_in: ByReading) -> Told | None:
    """The first leg whose lead, told right before, the goal explains."""
    for claim, of in told_in.get(hint.reading.number, ()):
        if claim.rule == CARRIED and claim.score_mark is not None and claim.score_mark.start < hint.person.start:
            after = hint.reading.tagged_start(claim.score_mark) + 1
            named = hint.reading.tagged_start(hint.person)
            if _LEFT_BY.match(hint.reading.tagged[hint.reading.tagged.index("»", after) + 1 : named]):
                return of
    return told
