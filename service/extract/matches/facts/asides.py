# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""What sentences that name no two teams still tell of a match: its ground, day, leg, stage."""

import re

from service.extract.dates import DatePhrase
from service.extract.knowledge import knowledge
from service.extract.matches.about import match_of
from service.extract.matches.attach import DRAW_FOR
from service.extract.matches.clauses import clause_end
from service.extract.matches.facts.days_beside import free_day
from service.extract.matches.facts.eligibility import of_nations
from service.extract.matches.facts.legs import FUTURE_LEG, lies_ahead
from service.extract.matches.facts.places import listed_first
from service.extract.matches.ground_owners import ground_of, nation_of
from service.extract.matches.merge import Told
from service.extract.matches.of_something_else import CLUBS_HOME
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.scores import ScoreMention
from service.extract.matches.stages import BEFORE, StageMention
from service.extract.names import TeamMention, VenueMention
from service.extract.national import code_of, is_nation, nation_id

_OF_A_CAREER = re.compile(
    r"\b(?:career|life|time|stay|spell|future|contract|weeks|months|years|seasons?|move|arrival|return|job|reign|deal|switch|manager) (?:at|to) $"
)
""" "his career at Highbury": the ground stands for the club."""


_AFTER_PRACTICE = re.compile(
    r"\b(?:practi[cs]e|training|trained|session|conference|speaking|told reporters|briefing|ceremony|unveiled|medical|tests|talks|signed|squad|launch|presented) at (?:the )?$"
)
""" "said after practice at A Field": no match is told of."""
_AT = re.compile(
    r"\b(?:at|in|inside|around|a packed|outside|left|leave|evacuated from|to|send|sent|and|as) (?:the |an? [\w-]+ |[\w-]+ |\w+ \w+'s )?$|^$|\bthe $"
    r"|\b(?:at|in|inside|to|before) (?:the|an?|their|his|our) (?:[\w-]+ ){1,2}$|\b(?:round|across|over|within|ahead of|land|for) (?:the |an? [\w-]+ )?$"
    r"|\b(?:silenc|stunn|quieten|hush|rock|lift|fill|pack|delight|light)\w*(?: up)? (?:the |an? [\w-]+ )?$|\b(?:an?|another) (?:[\w-]+ )?$"
)
_THE_CLUB = re.compile(
    r"«V\d+»(?:'s)? (?:club|side|outfit|board\w*|chief\w*|boss|manager|hierarchy|coach|men|hero|favourite|legend|exit|future|career|regime|dressing|hot[ -]?seat|boardroom|job|outcast|skipper|captain|squad|stalwart|star|return for|switch|move)\b"
)
""" "the A Park manager": the ground stands for the club."""


_MAYBE = re.compile(
    r"\b(?:switch|move|go|take \w+) to (?:the )?$|\b(?:could|might|may|would) be (?:switched|moved|staged|played) (?:to|at) (?:the )?$"
)
_VENUE_LABEL = re.compile(r"^(?:venue|where|ground|stadium|location): $")
_STANDS = re.compile(
    r"«V\d+» (?:was|is|were|lost|fell|rose|erupt\w*|roared|went|shook|could|wild|crowd|faithful|pitch|turf|fans|roof|terraces|pen|floodlights)\b"
)
""" "for half an hour A Park was stunned" """
_NO_EXTRA_TIME = re.compile(
    r"\b(?:go into|goes to|if|would|could|without|avoid\w*|no|loom\w*|beckon\w*|threaten\w*|heading|headed|last (?:round|season|year|month|week)|previous|earlier)\b"
)
_EXTRA_TIME = re.compile(r"\bextra[- ](?:time|half-hour)\b")


def hear_asides(reader: Reader, primary: Told | None, found: list[Told]) -> None:
    """What the sentences without a claim tell of the match that they go on about: ground, leg, stage, day."""
    claims = [claim for told in found for claim in told.claims]
    claimed = {claim.reading.number for claim in claims if clause_end(claim.reading, claim) is None}
    taken = {told.evidence["venue"][0] for told in found if "venue" in told.evidence}
    owned = {mark.number for claim in claims for mark in claim.context if mark.tag != "V" or mark.start in taken}
    beside = {number + step for number in claimed for step in (-1, 1)}
    opening = _opening(reader)
    belongs = match_of(reader, found, primary)
    ended = {(claim.reading.number, id(told)): end for told in found for claim in told.claims if (end := clause_end(claim.reading, claim))}
    for reading in reader.readings:
        told = belongs.get(reading.number)
        for mark in reading.of("V"):
            if isinstance(mark.value, VenueMention) and mark.number not in owned:
                host = _match_of_owner(reader, found, told, mark.value, claimed=reading.number in claimed)
                if host is not None and not any(mark in claim.context and (claim.status == "scheduled") == host.over for claim in claims):
                    _free_ground(reader, reading, host, mark, mark.value, found)
        if told is None or reading.number in claimed:
            continue
        for mark in reading.marks:
            value = mark.value
            if mark.number in owned:
                continue
            if (
                isinstance(value, VenueMention)
                and primary is not None
                and _VENUE_LABEL.fullmatch(reading.tagged, 0, reading.tagged_start(mark))
            ):
                told = primary
            if isinstance(value, VenueMention) and mark.start >= ended.get((reading.number, id(told)), reading.end):
                continue  # "A, who beat B 2-0, will welcome C to D Park"
            if (
                isinstance(value, VenueMention)
                and told.venue is None
                and (reading.number in beside or (told is primary and reading.number in opening) or not of_nations(told.teams))
            ):
                _free_ground(reader, reading, told, mark, value, found)
            elif isinstance(value, StageMention) and value.leg is not None and (before := _just_told(reading, found, told)):
                _free_leg(reader, reading, before, mark, value)
            elif isinstance(value, StageMention) and told is primary:
                _free_stage(reader, reading, told, mark, value)
            elif isinstance(value, ScoreMention) and told.over:
                _free_score(reading, told, mark, value)
            elif (
                isinstance(value, DatePhrase)
                and told.phrase is None
                and (
                    told is not primary
                    or reading.number in beside
                    or reading.number in opening
                    or (reading.number < 8 and _of_a_stage(reading, mark))
                )
            ) or (isinstance(value, DatePhrase) and told is primary and told.phrase is None and value.offset == 0 and told.over):
                free_day(reader, reading, told, mark, value)
        if told.over and not told.extra_time:
            _free_extra_time(reader, reading, told)


def _just_told(reading: Reading, found: list[Told], told: Told) -> Told | None:
    """The other match that the sentence before tells last: "three days before A face B. C is a doubt for the second leg"."""
    claims = [(each, claim) for each in found for claim in each.claims if claim.reading.number == reading.number - 1]
    last = max(claims, key=lambda pair: pair[1].at, default=None)
    return last[0] if last is not None and last[0] is not told else None


def _opening(reader: Reader) -> set[int]:
    """The numbers of the first sentences, headings and labels not counted."""
    told = [reading.number for reading in reader.readings[:16] if reading.last - reading.first > _HEADING and not reading.title]
    return {*range(3), *told[:3]}


_HEADING = 8
"""Tokens of a heading or a label at most."""


def _match_of_owner(reader: Reader, found: list[Told], told: Told | None, ground: VenueMention, *, claimed: bool) -> Told | None:
    """The one match without a ground that the ground's owner is at home in, where the sentence is about another."""
    owner = ground.home_team_id
    if owner is None or (told is not None and not claimed and ground_of(reader, told.teams, ground).home_team_id in told.teams):
        return None
    theirs = [each for each in found if owner in each.teams]
    at_home = [each for each in theirs if each.home == owner] or [
        each for each in theirs if each.home is None and (len(theirs) == 1 or (each is told and claimed))
    ]
    return at_home[0] if len(at_home) == 1 and at_home[0].venue is None else None


def _of_that_country(told: Told, found: list[Told], ground: VenueMention) -> Told:
    """The match, or the one other without a ground that the national team of the ground's country plays."""
    nation = nation_of(ground.home_team_id)
    others = [each for each in found if nation in each.teams and each.over == told.over]
    return others[0] if nation not in told.teams and len(others) == 1 and others[0].venue is None else told


def _free_ground(reader: Reader, reading: Reading, told: Told, mark: Mark, value: VenueMention, found: list[Told]) -> None:
    value = ground_of(reader, told.teams, value)
    at = reading.tagged_start(mark)
    left = reading.tagged[max(0, at - 24) : at]
    known = told.over and value.home_team_id is not None and value.home_team_id == told.home and "D" not in reading.tags
    label = _VENUE_LABEL.search(left)
    here = label or _AT.search(left) or (value.home_team_id in told.teams and _STANDS.match(reading.tagged, at)) or known
    away = any(isinstance(leg.value, StageMention) and leg.value.leg == 2 and lies_ahead(reading, leg) for leg in reading.of("G"))
    if _THE_CLUB.match(reading.tagged, at) or CLUBS_HOME.search(reading.tagged, max(0, at - 80), at) or _MAYBE.search(left):
        return
    if _AFTER_PRACTICE.search(reading.tagged, max(0, at - 34), at) and " where " not in reading.tagged[at:]:
        return
    if (
        not here
        or (away and told.over)
        or _OF_A_CAREER.search(left)
        or (told.stage == "final" and value.home_team_id in told.teams and value.home_team_id != told.home)
    ):
        return
    if of_nations(told.teams) and value.home_team_id and not is_nation(value.home_team_id):
        _national_ground(_of_that_country(told, found, value), mark, value)
        return
    ours = value.home_team_id in told.teams
    if not ours and told.primary and told.home is None and _BYLINE.fullmatch(reading.tagged):
        told.venue = value
        told.rests("venue", mark.start, mark.end)
        return
    if not ours and _of_another_country(reader, told, value):
        return
    if (ours and told.home in (None, value.home_team_id)) or value.home_team_id is None or is_nation(value.home_team_id):
        told.venue = value
        told.rests("venue", mark.start, mark.end)
        if told.home is None and ours:
            told.home = value.home_team_id
            told.rests("sides", mark.start, mark.end)


_BYLINE = re.compile(r"(?:by )?«P\d+»(?:,? (?:in|from) [\w, ]{2,30})? at (?:the )?«V\d+»(?:,? [\w -]{2,24})?\.?")
""" "By Sam Smith at C Park": where the match was that the report is about, whosever the ground is."""


def _of_another_country(reader: Reader, told: Told, value: VenueMention) -> bool:
    """A national ground where two clubs hardly met: one of them was at home elsewhere, or it lies abroad and they met in no final."""
    nation = value.home_team_id or ""
    if not is_nation(nation) or of_nations(told.teams) or (told.stage or "").endswith("final"):
        return False
    elsewhere = told.home is not None and not listed_first(told)
    return elsewhere or code_of(nation) not in {reader.teams[key].country for key in told.teams}


def _national_ground(told: Told, mark: Mark, value: VenueMention) -> None:
    """A club's ground, where national teams meet: its country's team is at home."""
    told.venue = value
    told.rests("venue", mark.start, mark.end)
    club = knowledge().teams.get(value.home_team_id or "")
    home = nation_id(club.country) if club else None
    if told.home is None and home in told.teams:
        told.home = home
        told.rests("sides", mark.start, mark.end)


def _free_leg(reader: Reader, reading: Reading, before: Told, mark: Mark, value: StageMention) -> None:
    """Takes "C is a doubt for the second leg" for the match to come that the sentence before tells."""
    one_paragraph = before.claims[-1].reading.paragraph == reading.paragraph
    if one_paragraph and before.leg is None and before.status == "scheduled" and reader.document.lower.endswith("leg", 0, mark.end):
        before.leg = value.leg
        before.rests("leg.number", mark.start, mark.end)


def _free_score(reading: Reading, told: Told, mark: Mark, value: ScoreMention) -> None:
    if value.kind == "aggregate" and told.aggregate is None and told.winner:
        high, low = max(value.first, value.second), min(value.first, value.second)
        told.aggregate = (high, low) if told.winner == told.teams[0] else (low, high)
        told.rests("score.aggregate", mark.start, mark.end)
    elif told.status == "abandoned" and told.score is None and not value.level and "led" in reading.tagged:
        subject = next(
            (
                m.value.key
                for m in reading.of("T")
                if isinstance(m.value, TeamMention) and m.value.key in told.teams and m.start < mark.start
            ),
            None,
        )
        if subject:
            high, low = max(value.first, value.second), min(value.first, value.second)
            told.score = (high, low) if subject == told.teams[0] else (low, high)
            told.rests("score.final", mark.start, mark.end)
    elif told.status == "abandoned" and told.score is None and "score" in reading.tagged and value.level:
        told.score = (value.first, value.second)
        told.rests("score.final", mark.start, mark.end)


_OF_A_STAGE = re.compile(r"«D\d+»(?:'s)? «[CG]")


def _of_a_stage(reading: Reading, mark: Mark) -> bool:
    """ "yesterday's quarter-final", "Sunday's Cup tie" """
    return bool(_OF_A_STAGE.match(reading.tagged, reading.tagged_start(mark)))


def _free_extra_time(reader: Reader, reading: Reading, told: Told) -> None:
    if "extra" in reading.tagged and _EXTRA_TIME.search(reading.tagged) and not _NO_EXTRA_TIME.search(reading.tagged):
        match = re.compile(r"extra[- ](?:time|half-hour)", re.IGNORECASE).search(reader.document.text, reading.start, reading.end)
        if match:
            told.extra_time = True
            told.rests("duration", match.start(), match.end())


def _free_stage(reader: Reader, reading: Reading, primary: Told, mark: Mark, value: StageMention) -> None:
    if value.leg is not None:
        at = reading.tagged_start(mark)
        this = value.leg == 1 and primary.over and re.search(r"\bthis (?:«[GC]\d+» ){0,2}$", reading.tagged[max(0, at - 30) : at])
        past = value.leg == 2 and primary.over and not lies_ahead(reading, mark) and not FUTURE_LEG.search(reading.tagged)
        ahead = value.leg == 1 and primary.status == "scheduled"
        if primary.leg is None and (past or ahead or this):
            primary.leg = value.leg
            primary.rests("leg.number", mark.start, mark.end)
        return
    if value.stage is None or primary.stage is not None:
        return
    at = reading.tagged_start(mark)
    then = _OF_A_DAY.search(reading.tagged, max(0, at - 30), at)
    if then is not None and _YEAR.match(getattr(reading.by_number[int(then.group(1))].value, "text", "")):
        return
    prize = value.reached and (primary.over or _PRIZE.search(reading.tagged, max(0, at - 60), at) is not None)
    stage = BEFORE.get(value.stage) if prize else value.stage
    if prize and stage in ("last 16", "quarter-final") and any(_tells(each, "group stage") for each in reading.of("G")):
        stage = "group stage"
    early = reading.number < 4
    if stage and (early or value.stage == "group stage" or (value.reached and value.stage in BEFORE)):
        if value.stage == "qualifier" and not of_nations(primary.teams):
            return
        if value.stage == "play-off" and not reading.title and not _PLAYED_OFF.match(reading.tagged, reading.tagged_start(mark)):
            return
        if (
            not value.reached
            and value.stage in BEFORE
            and value.stage != "final"
            and re.search(r"\b(?:next|will|face|draw|meet|await)\b", reading.tagged)
            and not (primary.status == "scheduled" and DRAW_FOR.search(reading.tagged, max(0, at - 30), at))
        ):
            return
        if (
            stage == "group stage"
            and primary.status == "scheduled"
            and (primary.leg is not None or any(is_leg(each) for each in reader.stages))
        ):
            return
        if (
            stage == "group stage"
            and reader.teams[primary.teams[0]].country == reader.teams[primary.teams[1]].country
            and _at_home(primary)
        ):
            return
        primary.stage = stage
        primary.rests("stage", mark.start, mark.end)


_OF_A_DAY = re.compile(r"«D(\d+)»(?:'s)? (?:«C\d+» )?$")
_YEAR = re.compile(r"(?:the |in )?(?:(?:19|20)\d\d|last (?:season|year|term))", re.IGNORECASE)
""" "still haunted by the 2003 semi-final": that is not of this year."""
_PRIZE = re.compile(
    r"\b(?:(?:place|spot|berth) in|(?:to|can|could|will|would|must) reach|a trip to|(?:go|going|goes) through to|return to|progress to|advance (?:in)?to|qualify for) (?:[\w'-]+ |«[CD]\d+»(?:'s)? ){0,4}$"
)
""" "A place in the semi-finals would cap a fine year": what is played for is reached by the match to come."""


def _tells(mark: Mark, stage: str) -> bool:
    return isinstance(mark.value, StageMention) and mark.value.stage == stage


def is_leg(mark: Mark) -> bool:
    return isinstance(mark.value, StageMention) and mark.value.leg is not None


def _at_home(told: Told) -> bool:
    """Whether it is a match of clubs that no competition is told for, or a league's."""
    return not is_nation(told.teams[0]) and (told.competition is None or told.competition.kind == "league")


_PLAYED_OFF = re.compile(
    r"«G\d+»(?:,| (?:tie|clash|match|game|encounter|meeting|showdown|decider|win|victory|defeat|loss|draw|first|second|«G))\b"
)
""" "a season that promised a tilt at the play-offs" tells what was hoped for, and not what was played."""
