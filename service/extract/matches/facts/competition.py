# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""In which competition and stage each match was played, where its own clause does not say so.

A match of two other teams belongs to the frame (``round_up``) that it is told in; another match of a team of the main match only where
something ties it to that.
"""

import re

from service.extract.dates import DatePhrase
from service.extract.matches.bare.result_lines import LINES
from service.extract.matches.claim import EITHER_OR, Claim
from service.extract.matches.facts.eligibility import (
    CUP_RUN,
    another_season,
    compatriots,
    fits,
    league_match,
    names_another,
    of_a_cup,
    of_a_league,
    of_nations,
    says,
)
from service.extract.matches.facts.one_tie import long_ago, of_the_replay, of_the_tie
from service.extract.matches.facts.places import listed_first
from service.extract.matches.facts.round_up import GENERAL, main_frame
from service.extract.matches.facts.sections import Frame, sections
from service.extract.matches.facts.settled_stages import may_have
from service.extract.matches.ground_owners import played_there, stands_for_the_match
from service.extract.matches.merge import Told
from service.extract.matches.phrased_days import vague
from service.extract.matches.reading import Reader
from service.extract.matches.stages import BEFORE, StageMention
from service.extract.names import CompetitionMention
from service.extract.national import is_nation

_SAME_STAGE = re.compile(r"\b(?:at|in) (?:the same|this) (?:stage|round|hurdle)\b")
_SAME_COMPETITION = re.compile(r"\b(?:same|this|that|the) (?:competition|tournament)\b")
_GROUP = re.compile(r"\b(?:group|match-?day|section)\b")
_WARMED_UP = re.compile(
    r"\bwarm(?:ed|ing)? up (?:for (?:[\w'-]+ |«\w\d+»(?:'s)? ){1,4})?(?:with|by) |\b(?:in|of) (?:an?|their|the|«E\d+»|«D\d+»(?:'s)?) (?:[\w-]+ )?warm-?up\b|\bwarm-?up (?:match|game|win|victory|defeat|draw|fixture|friendl)"
)
""" "warmed up with a 1-0 win over B": of no tournament."""
_REACH = 60


def _was_a_warm_up(told: Told) -> bool:
    for claim in told.claims if told.over else ():
        at = claim.reading.to_tagged(claim.at)
        if _WARMED_UP.search(claim.reading.tagged, max(0, at - _REACH), at + _REACH):
            return True
    return False


_MANY = re.compile(r"«C\d+» (?:fixtures|games|matches|ties|outings|meetings)\b")
_LAST_ROUND = re.compile(r"[^;.«]{0,40}(?:«S\d+»[^;.«]{0,24})?\b(?:in|from) the (?:last|previous) round\b")

_LAST_ROUND_BY = re.compile(r"\b(?:in|from|of) the (?:last|previous|preceding) round\b(?:[^.;«]|«P\d+»){0,40}$")
""" "shocked the leaders in the previous round by winning at B"."""


def drop_unfit(reader: Reader, told: Told) -> None:
    """A competition or a ground that cannot be those of the two teams is of something else."""
    another = (
        told.competition is not None
        and told.competition.kind in ("cup", "club")
        and (len(told.claims) == 1 and league_match(told.claims[0]))
    )
    if told.competition is not None and (another or not fits(reader, told.competition, told)):
        told.competition = None
        told.evidence.pop("competition", None)
        if another:
            told.stage = None
            told.evidence.pop("stage", None)
        for claim in told.claims:
            for mark in claim.context:
                value = mark.value
                if isinstance(value, CompetitionMention) and another and value.kind in ("cup", "club"):
                    continue
                if told.competition is None and isinstance(value, CompetitionMention) and fits(reader, value, told):
                    told.competition = value
                    told.rests("competition", mark.start, mark.end)
    owner = told.venue.home_team_id if told.venue is not None else None
    if told.venue is not None and owner and owner not in told.teams and not is_nation(owner):
        neutral = told.home is None and (told.stage in ("final", "semi-final") or of_nations(told.teams))
        if not neutral and not stands_for_the_match(reader, told.claims, told.venue):
            told.venue = None
            told.evidence.pop("venue", None)
    elif told.venue is not None and owner in told.teams and told.home not in (None, owner):
        if listed_first(told):
            told.home = owner  # lists of cup results name the winners first
            told.evidence["sides"] = told.evidence["venue"]
        elif not played_there(told.claims, told.venue):
            told.venue = None  # "drew at A last week and have won four in a row at B Park"
            told.evidence.pop("venue", None)


def name_competitions(reader: Reader, found: list[Told], primary: Told | None) -> None:
    """Gives the competition and stage of the frame to the matches that name none themselves."""
    frame = main_frame(reader, found, primary)
    parts = sections(reader)
    numbers = {id(told): {claim.reading.number for claim in told.claims} for told in found}
    for told in found:
        if told.competition is None:
            _from_neighbour(reader, told, found, numbers, frame)
        here = parts.get(told.claims[0].reading.number) or frame
        if told.competition is None and here is not None and not fits(reader, here.competition, told):
            here = _of_their_country(reader, told, parts) or here
        if here is None or told is here.main or (told.competition is None and not fits(reader, here.competition, told)):
            continue
        other = here.main is None or not set(told.teams) & set(here.main.teams)
        if told.competition is None and (_belongs(reader, told, here) if other else _is_tied(reader, told, here)):
            told.competition = here.competition
            told.rests("competition", *here.span)
        same = told.competition is not None and told.competition.competition_id == here.competition.competition_id
        if same and told.stage is None and told.claims[0].rule == EITHER_OR and told.status == "scheduled" and here.ahead:
            told.stage = BEFORE.get(here.stage or "")  # "the winners of A and B will go to C in the fifth round"
            if told.stage is not None:
                told.rests("stage", *here.stage_span)
        elif same and told.stage is None and here.stage is not None and (_same_stage(told, here) if other else _same_tie(told, here)):
            told.stage = here.stage
            told.rests("stage", *here.stage_span)
        elif same and told.stage == "group stage" and here.stage == "qualifier":
            told.stage = here.stage
        elif same and told.stage is None and here.stage is not None and _in_last_round(told):
            told.stage = BEFORE.get(here.stage or "")
            if told.stage is not None:
                told.rests("stage", *here.stage_span)
    replayed = any(isinstance(mark.value, StageMention) and mark.value.replay for mark in reader.stages)
    for told in found:
        of_the_tie(told, found)
        if replayed and told.status == "scheduled" and told.competition is None:
            of_the_replay(told, found)


def _of_their_country(reader: Reader, told: Told, parts: dict[int, Frame]) -> Frame | None:
    """In a round-up of several countries, the frame told before the match that is of its teams' country: "In Serie A, ..." a paragraph ago."""
    countries = {reader.teams[key].country for key in told.teams}
    before = [parts[number] for number in sorted(parts) if number < told.claims[0].reading.number]
    return next((each for each in reversed(before) if each.competition.country and countries == {each.competition.country}), None)


def _another_time(told: Told) -> bool:
    """ "last season", "in October": the frame is of these days."""
    if not told.over or told.day is not None or (told.phrase is not None and not vague(told.phrase)):
        return False
    phrases = [told.phrase] if told.phrase is not None else []
    phrases += [mark.value for claim in told.claims for mark in claim.context if isinstance(mark.value, DatePhrase)]
    return any(vague(phrase) and (phrase is told.phrase or phrase.direction == "past") for phrase in phrases)


def _in_last_round(told: Told) -> bool:
    """ "B, conquerors of C in the last round" """
    for claim in told.claims:
        mark = claim.other_mark
        at = claim.reading.to_tagged(claim.at)
        if claim.status == "finished" and _LAST_ROUND_BY.search(claim.reading.tagged, max(0, at - 70), at):
            return True
        if mark is not None and _LAST_ROUND.match(
            claim.reading.tagged, claim.reading.tagged_start(mark) + len(f"«{mark.tag}{mark.number}»")
        ):
            return True
    return False


def _belongs(reader: Reader, told: Told, frame: Frame) -> bool:
    """Whether a match of other teams is one of the round-up."""
    if says(told, _SAME_STAGE) or says(told, _SAME_COMPETITION):
        return True
    if _another_time(told) or (frame.competition.kind == "friendly" and told.over) or names_another(told, frame.competition):
        return False
    if frame.competition.kind != "league" and of_a_league(told):
        return False
    in_a_tie = frame.competition.kind == "club" and told.leg is not None  # two of one country may well be drawn together
    listed = frame.main is None and told.claims[0].rule in LINES
    return listed or in_a_tie or not compatriots(reader, frame.competition, told)


def _is_tied(reader: Reader, told: Told, frame: Frame) -> bool:
    """Whether another match of a team of the main match is of the same competition."""
    main, kind = frame.main, frame.competition.kind
    if main is None or kind == "friendly" or names_another(told, frame.competition) or _was_a_warm_up(told):
        return False
    if kind != "league" and of_a_league(told):
        return False
    if says(told, _SAME_STAGE) or says(told, _SAME_COMPETITION) or (kind in ("cup", "club") and _in_last_round(told)):
        return True
    marks = [mark.value for claim in told.claims for mark in claim.context if isinstance(mark.value, StageMention)]
    if set(told.teams) == set(main.teams) and (_same_tie(told, frame) or any(mark.reverse or mark.leg for mark in marks)):
        return True
    if kind == "league":
        return _of_the_season(reader, told, frame, main)
    if kind == "nations":
        return frame.stage != "qualifier" or told.day is not None or told.phrase is not None or told.stage == "group stage"
    if told.over and _on_a_cup_run(told) and not another_season(told):
        return True
    return told.stage is not None or (_is_general(frame) and says(told, _GROUP) is not None)


_LONG_BEFORE = re.compile(r"\b(?:days?|weeks?|months?|fortnight) (?:after|before|since|earlier)\b|, (?:[a-z]+ ){0,2}«D\d+» ")


def _on_a_cup_run(told: Told) -> bool:
    """Whether its sentence speaks of a cup run, and of no other time in between: "dumped out of the Cup a week after beating B"."""
    for claim in told.claims:
        match = CUP_RUN.search(claim.reading.tagged)
        low, high = sorted((match.end(), claim.reading.to_tagged(claim.at))) if match is not None else (0, 0)
        if match is not None and not _LONG_BEFORE.search(claim.reading.tagged, low, high):
            return True
    return False


_MANY_CUPS = frozenset(("ENG", "SCO", "WAL", "IRL", "NIR"))
"""Countries whose clubs play for several cups between two days of the league: their next match may be of any."""
_CLOSED = frozenset(("USA", "CAN", "AUS", "NZL"))
"""Countries whose league has hardly a match of another competition between its days."""


def _of_the_season(reader: Reader, told: Told, frame: Frame, main: Told) -> bool:
    """Whether another match of a team, told in passing in a report of its league, is taken to be of the league as well."""
    if of_a_league(told):
        return (told.status == "scheduled" and told.day is not None) or not another_season(told)
    if another_season(told) or (of_a_cup(told) and not (told.stage is not None and may_have(frame.competition, told.stage))):
        return False
    named = {getattr(mark.value, "competition_id", None) for claim in told.claims for mark in claim.reading.of("C")}
    if named - {frame.competition.competition_id}:
        return False
    countries = {reader.teams[key].country for key in told.teams}
    if told.status == "scheduled":
        return not countries & _MANY_CUPS or told.claims[0].rule in LINES
    return countries <= _CLOSED and (told.stage is not None or set(told.teams) == set(main.teams))


def _same_stage(told: Told, frame: Frame) -> bool:
    """Whether a match of other teams is of the stage of the frame, too."""
    if says(told, _SAME_STAGE):
        return True
    if frame.heads and told.claims[0].rule in LINES and not _another_time(told):
        return True
    if _in_last_round(told) or frame.stage == "final" or _another_time(told):
        return False
    if _is_general(frame) or (told.status == "scheduled") == frame.ahead:
        return True
    return not frame.ahead and frame.competition.kind == "cup" and _these_days(told)


def _these_days(told: Told) -> bool:
    """Whether it is told with a weekday, "tonight" or "tomorrow": what is left of the round."""
    phrase = told.phrase
    return phrase is not None and phrase.which in (None, "this") and (phrase.weekday is not None or phrase.offset in (0, 1, 2))


def _is_general(frame: Frame) -> bool:
    return frame.stage in GENERAL.get(frame.competition.kind, ())


def _same_tie(told: Told, frame: Frame) -> bool:
    """Whether it is the other leg, or the replay, of the main match; or both are of a stage of many matches."""
    main = frame.main
    if main is None:
        return False
    if set(told.teams) == set(main.teams):
        back = main.leg == 2 or main.replay
        return (
            told.leg is not None
            or told.replay
            or (main.leg is not None and not back)
            or (back and not long_ago(told))
            or _is_general(frame)
        )
    qualifying = frame.stage == "qualifier" and frame.competition.kind == "nations" and not another_season(told)
    return says(told, _SAME_STAGE) is not None or (_is_general(frame) and (qualifying or not _another_time(told)))


def _from_neighbour(reader: Reader, told: Told, found: list[Told], numbers: dict[int, set[int]], frame: Frame | None) -> None:
    """Takes the competition that the same sentence gives to a match of the same team.

    "A's next league game is at home to B, who beat C": what is told of B beside a match is of its competition. "The last two league games,
    against A and B", "face A and end their World Cup campaign at home to B": so are all of a list, and all that lies ahead.
    """
    known = set(frame.main.teams) if frame is not None and frame.main is not None else set()
    for other in found:
        if other is told or other.competition is None or not fits(reader, other.competition, told):
            continue
        if compatriots(reader, other.competition, told):
            continue
        start, end = other.evidence["competition"]
        shared = set(told.teams) & set(other.teams)
        if (
            of_a_league(told)
            if other.competition.kind != "league"
            else told.stage is not None and not may_have(other.competition, told.stage)
        ):
            continue
        if shared and told.status == other.status == "scheduled" and _one_at_a_time(other):
            continue
        here = [claim for claim in told.claims if claim.reading.number in numbers[id(other)]]
        ahead = (
            bool(shared)
            and told.status == other.status == "scheduled"
            and (other.competition.kind == "nations" or any(start < _opponent(claim) for claim in here))
        )
        listed = any(
            _MANY.match(claim.reading.tagged, claim.reading.to_tagged(start))
            for claim in here
            if claim.reading.start <= start < claim.reading.end
        )
        after = any(claim.reading.start <= start < claim.at for claim in here) and (bool(shared - known) or listed)
        if here and (ahead or after) and not _another_time(told) and not names_another(told, other.competition):
            told.competition = other.competition
            told.rests("competition", start, end)
            if ahead and told.stage is None and other.stage is not None and "stage" in other.evidence:
                told.stage = other.stage
                told.rests("stage", *other.evidence["stage"])
            return


def _one_at_a_time(told: Told) -> bool:
    """ "miss the Cup visit of A, Saturday's trip to B and the clash with C": nobody has two cup ties before him."""
    if told.competition is None or told.competition.kind not in ("cup", "club"):
        return False
    return told.stage not in GENERAL["club"] and (told.competition.kind == "cup" or told.stage is not None)


def _opponent(claim: Claim) -> int:
    """Where the claim's other team is named: "games against A and in the Cup at B" tells nothing of A's competition."""
    return claim.other_mark.start if claim.other_mark is not None else claim.at
