# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The stage of a match by what its competition has: a league only play-offs or finals, national teams qualifiers, the FA Cup a fifth round. Which
competition it is of is told in ``competition``, and the rounds before and after in ``rounds``."""

import re

from service.extract.knowledge import knowledge
from service.extract.matches.facts.eligibility import of_nations, says
from service.extract.matches.facts.round_up import general_stage
from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader
from service.extract.matches.stages import StageMention
from service.extract.names import CompetitionMention


def _qualifying(reader: Reader, told: Told) -> None:
    """ "won the corresponding qualifier": of the tournament that the article names."""
    for mark in reader.competitions:
        if isinstance(mark.value, CompetitionMention) and mark.value.kind == "nations":
            told.competition = mark.value
            told.rests("competition", mark.start, mark.end)
            return


_CROWNED = frozenset(("USA", "CAN", "MEX", "AUS", "IND", "ARG", "COL"))
"""Countries whose leagues end with quarter-finals, semi-finals and a final."""


def may_have(league: CompetitionMention, stage: str) -> bool:
    """Whether the league can have the stage: its play-offs, or where it ends with knock-out rounds one of these."""
    return stage.startswith(("play-off", "conference")) or (
        league.country in _CROWNED and stage in ("quarter-final", "semi-final", "final")
    )


def _has_play_offs(reader: Reader, league: CompetitionMention) -> bool:
    """Whether the article speaks of play-offs, by which a final of a league must be theirs."""
    return league.country not in _CROWNED and any(
        isinstance(mark.value, StageMention) and (mark.value.stage or "").startswith("play-off") for mark in reader.stages
    )


def _round_of_groups(reader: Reader, told: Told, competition: CompetitionMention) -> None:
    """ "the fourth round of the league phase", a tournament's "first round": rounds of what everybody plays many matches of."""
    if "qualifying" in (told.stage or ""):
        return
    if competition.kind == "nations" and told.stage == "first round":
        told.stage = "group stage"
    elif competition.kind == "club" and not any(isinstance(mark.value, StageMention) and mark.value.leg for mark in reader.stages):
        stage = general_stage(reader, competition)[0]
        words = reader.document.lower[slice(*told.evidence.get("stage", (0, 0)))]
        if stage != "group stage" or "opening" in words:  # what is called the first round came before the groups
            told.stage = stage or told.stage


_NUMBERED = re.compile(r"group (?:one|two|three|four|five|six|seven|eight|nine|ten|\d)\b", re.IGNORECASE)
_LONGED_FOR = re.compile(
    r"\b(?:towards|reach|reaching|qualify for|qualification for|(?:ticket|trip) to|road to|way to|miss out on) (?:the |a |next (?:year|summer)'s )*(?:\d{4} )?$"
)
_ITS_ROUND = re.compile(r" (?:knock|last|semi|quarter|final|next|second|round|group)")


def _of_qualifying(reader: Reader, told: Told, competition: CompetitionMention) -> bool:
    """Whether the group is one of the qualifiers: those of tournaments have letters, and nobody is on his way to a tournament that he plays in."""
    if competition.kind != "nations" or competition.competition_id == "nations-league":
        return False
    text = reader.document.lower
    if _NUMBERED.search(text, *told.evidence.get("stage", (0, 0))):
        return True
    named = [mark for mark in reader.competitions if getattr(mark.value, "competition_id", None) == competition.competition_id]
    ahead = any(_LONGED_FOR.search(text, max(0, mark.start - 50), mark.start) and not _ITS_ROUND.match(text, mark.end) for mark in named)
    return ahead and general_stage(reader, competition)[0] == "qualifier"


OPENED = re.compile(r"\b(?:open\w*|began|begun|start\w*|kicked off) (?:the|«E\d+») (?:tournament|finals|competition|campaign|«C\d+»)")


_PRIZES = {"supporters-shield": "mls"}
"""Prizes that are won in a league's own matches."""
_DECIDERS = {"mls-cup": "mls"}
"""Competitions that are only the final of a league: "for a place in the MLS Cup final" is played for in the league's play-offs."""


_FIVE_ROUNDS = frozenset(("fa-cup", "scottish-cup"))
"""Cups whose quarter-finals come after a fifth round."""


def _called_so(reader: Reader, told: Told) -> bool:
    """Whether the article says "last 16" itself."""
    words = reader.document.lower[slice(*told.evidence.get("stage", (0, 0)))]
    return "16" in words or "sixteen" in words


def _league_of(decider: CompetitionMention) -> CompetitionMention:
    league = knowledge().competitions[(_DECIDERS | _PRIZES)[decider.competition_id]]
    return CompetitionMention(decider.start, decider.end, league.name, league.id, league.kind, league.country)


def settle_stages(reader: Reader, found: list[Told]) -> None:
    """A league has no stages but its play-offs and, in some countries, its finals; what lies ahead for national teams is a
    qualifier where the article speaks of qualifying."""
    for told in found:
        if told.competition is None and told.stage == "qualifier" and of_nations(told.teams):
            _qualifying(reader, told)
        if told.competition is None:
            continue
        if told.stage == "last 16" and told.competition.competition_id in _FIVE_ROUNDS and not _called_so(reader, told):
            told.stage = "fifth round"
        if told.stage == "group stage" and _of_qualifying(reader, told, told.competition):
            told.stage = "qualifier"
        if told.competition.competition_id in _PRIZES or (
            told.competition.competition_id in _DECIDERS and told.stage not in (None, "final")
        ):
            told.competition = _league_of(told.competition)
        if told.competition.kind == "league" and told.stage in ("final", "semi-final") and _has_play_offs(reader, told.competition):
            told.stage = f"play-off {told.stage}"
        if told.stage is not None and told.stage.endswith(" round"):
            _round_of_groups(reader, told, told.competition)
        if told.competition.kind == "league" and not may_have(told.competition, told.stage or "play-off"):
            told.stage = None
            told.evidence.pop("stage", None)
        elif told.competition.kind == "nations" and (told.stage or "").startswith("play-off"):
            told.stage = "play-off"
        elif told.competition.kind == "nations" and told.stage is None and told.over and says(told, OPENED):
            told.stage = "qualifier" if general_stage(reader, told.competition)[0] == "qualifier" else "group stage"
        elif told.competition.kind == "nations" and told.stage is None and told.status == "scheduled":
            stage, span = general_stage(reader, told.competition)
            if stage == "qualifier":
                told.stage = stage
                told.rests("stage", *span)
