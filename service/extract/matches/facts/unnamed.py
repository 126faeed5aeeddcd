# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The competition of a match whose own words name none but stand for one: "in that competition", "on league duty", a stage that only one
named competition has, clubs of two countries, the other match of the season.

What the article's frame gives to its matches is ``competition``'s business, what the round before or after gives ``rounds``'s.
"""

import re
from collections.abc import Iterator

from service.extract.matches.facts.eligibility import CUP_RUN, GUESTS, another_season, compatriots, fits, of_a_league, of_nations, says
from service.extract.matches.facts.round_up import GENERAL
from service.extract.matches.facts.rounds import KNOCKOUT
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.stages import StageMention
from service.extract.names import CompetitionMention
from service.extract.national import is_nation

_THAT = re.compile(r"\b(?:(?:that|the same|this) (?:competition|tournament|cup)|of the (?:competition|tournament))\b")
_FAR = 3
"""Sentences that a competition may lie back for "that competition" to mean it."""


def _named(reader: Reader, told: Told) -> Iterator[tuple[Mark, CompetitionMention]]:
    """The competitions that the article names, other than as another side's, and that these two teams can meet in."""
    others = {mark.start for mark in reader.teams.values() if mark.key not in told.teams}
    for mark in reader.competitions:
        value = mark.value
        if mark.end + 1 in others:
            continue
        if isinstance(value, CompetitionMention) and fits(reader, value, told) and not compatriots(reader, value, told):
            yield mark, value


def _give(told: Told, mark: Mark, value: CompetitionMention) -> None:
    told.competition = value
    told.rests("competition", mark.start, mark.end)


def name_unnamed(reader: Reader, found: list[Told], primary: Told | None) -> None:
    """Gives such matches their competition; changes them in place."""
    for told in found:
        if told.competition is None and not (_by_that(reader, told) or _by_league(reader, told) or _by_rematch(told, primary)):
            _by_stage(reader, told)
        if told.competition is None:
            _by_occasion(told, primary)
        if told.competition is None and told.over:
            _by_campaign(told, found)
        if told.competition is None:
            _by_countries(reader, told, primary)


def _by_that(reader: Reader, told: Told) -> bool:
    """ "in the last 32 of that competition": the one named last."""
    claim = says(told, _THAT)
    if claim is None:
        return False
    before = [(mark, value) for mark, value in _named(reader, told) if mark.start < claim.at and value.kind != "friendly"]
    if not before:
        return False
    mark, value = before[-1]
    if any(
        reading.start <= mark.start < reading.end
        for reading in reader.readings[max(0, claim.reading.number - _FAR) : claim.reading.number + 1]
    ):
        _give(told, mark, value)
    return told.competition is not None


def _by_league(reader: Reader, told: Told) -> bool:
    """ "back on league duty": the one league that the article names, where the words around name no other competition."""
    if not of_a_league(told) or another_season(told):
        return False
    others = {mention.start for mention in reader.names.teams if mention.key not in told.teams}
    leagues = {
        value.competition_id: value
        for value in reversed(reader.names.competitions)  # "the Eredivisie side" names one as well
        if value.kind == "league" and value.end + 1 not in others and fits(reader, value, told)
    }
    if len(leagues) == 1:
        told.competition = next(iter(leagues.values()))
        told.rests("competition", told.competition.start, told.competition.end)
    return told.competition is not None


def _by_stage(reader: Reader, told: Told) -> None:
    """A round that is told without its cup: of the only cup that the article names, else of the one named last before it."""
    stage = told.stage
    if stage is None or not (stage in KNOCKOUT or stage.endswith("round")):
        return
    at = told.claims[0].at
    cups = [(mark, value) for mark, value in _named(reader, told) if value.kind in ("cup", "club", "nations")]
    if len({value.competition_id for _, value in cups}) > 1:
        reading = told.claims[0].reading
        near = reader.readings[max(0, reading.number - 1)].start
        cups = [(mark, value) for mark, value in cups if near <= mark.start < at][-1:]
    if cups:
        _give(told, *cups[0])


_SEASONS = re.compile(
    r"\b(?:(?:the|this) season(?:'s)?|regular[- ]season|corresponding|reverse|equivalent|earlier this|return "
    r"(?:match|game|fixture|meeting)|opening day|rematch|opener|"
    r"(?:both|two|three|four|previous|last|first) (?:league )?(?:meetings|meeting|encounters|encounter)|«G\d+»)\b"
)
_ONCE = re.compile(r"\b(?:last (?:season|term|year)|(?:the )?(?:previous|season before)|ago|friendly|pre-season)\b")


def _by_rematch(told: Told, primary: Told | None) -> bool:
    """ "A won the season's first meeting 2-0": of the league that the main match of the two is of."""
    if primary is None or told is primary or primary.competition is None or primary.competition.kind != "league":
        return False
    claim = says(told, _SEASONS)
    again = set(told.teams) == set(primary.teams) and told.stage is None and told.leg is None and primary.stage is None
    if again and claim is not None and not _ONCE.search(claim.reading.tagged):
        told.competition = primary.competition
        told.rests("competition", *primary.evidence["competition"])
    return told.competition is not None


_CAMPAIGN = re.compile(r"(?:«E\d+»|\bthe|\ba) (?:qualifying )?campaign\b")


def _by_campaign(told: Told, found: list[Told]) -> None:
    """ "began their campaign by losing to B", "have already knocked out C", after a sentence on the qualifier or the cup tie that is to come."""
    nations = of_nations(told.teams)
    claim = says(told, _CAMPAIGN if nations else CUP_RUN)
    if claim is None or of_a_league(told) or another_season(told) or claim.reading.of("C"):
        return
    for other in found:
        beside = any(0 <= claim.reading.number - each.reading.number <= 1 for each in other.claims)
        kind = other.competition.kind if other.competition is not None else None
        if (
            beside
            and other.competition is not None
            and kind in (("nations",) if nations else ("cup", "club"))
            and set(other.teams) & set(told.teams)
        ):
            told.competition = other.competition
            told.rests("competition", *other.evidence["competition"])
            if nations and told.stage is None and other.stage == "qualifier" and "stage" in other.evidence:
                told.stage = other.stage
                told.rests("stage", *other.evidence["stage"])
            return


_OCCASION = re.compile(
    r"(?:\b(?:opening (?:day|weekend|night|round|game|match|fixture)|season(?:'s)? opener|curtain-raiser|(?:first|final|last) (?:day|game|match|weekend) of the (?:season|campaign)"
    r"|match-?day (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)|regular[- ]season)|«G(\d+)»)(?! (?:of|in|at) the (?:«C|tournament|group|finals))"
)


def _by_occasion(told: Told, primary: Told | None) -> None:
    """ "B, beaten 2-0 by C on the opening day": a day of the league that the main match of B is of."""
    if primary is None or told is primary or not told.over or primary.competition is None or primary.competition.kind != "league":
        return
    if len(set(told.teams) & set(primary.teams)) != 1 or told.leg is not None or primary.stage is not None:
        return
    for claim in told.claims:
        match = _OCCASION.search(claim.reading.tagged)
        if match is None or "C" in claim.reading.tags or _ONCE.search(claim.reading.tagged):
            continue
        mark = claim.reading.by_number[int(match.group(1))] if match.group(1) else None
        if mark is None or _is_opening(claim.reading, mark):
            told.competition, told.stage = primary.competition, None
            told.rests("competition", *primary.evidence["competition"])
            return


def _is_opening(reading: Reading, mark: Mark) -> bool:
    """ "since the opening round", which a league has as well as a cup."""
    return "opening" in reading.words and isinstance(mark.value, StageMention) and mark.value.stage == "first round"


_UNTRUE = re.compile(r"\b(?:friendly|friendlies|pre-season|warm-up|tour|testimonial|(?:19|20)\d\d|last (?:season|year)|years? ago)\b")
_PRIZE = re.compile(
    r"\b(?:drop\w* (?:down )?(?:in)?to|qualif\w+ (?:for|to)|place in|places in|spot in|won|winning|win|lifted|reach\w*|winners of|hopes "
    r"of|chase|chasing|return to|dream of) "
    r"(?:a |the |an )?(?:next season's |last season's )?$"
)


def _by_countries(reader: Reader, told: Told, primary: Told | None) -> None:
    """Clubs of two countries meet in the one competition of several countries that the article names as being played."""
    countries = [reader.teams[key].country for key in told.teams]
    if None in countries or countries[0] == countries[1] or any(is_nation(key) for key in told.teams) or says(told, _UNTRUE):
        return
    if any(mark.tag == "C" for claim in told.claims for mark in claim.context):
        return
    if countries[0] in GUESTS.get(countries[1] or "", ()) or countries[1] in GUESTS.get(countries[0] or "", ()) or of_a_league(told):
        return
    if primary is not None and told is not primary and primary.competition is not None and primary.competition.kind == "club":
        if fits(reader, primary.competition, told):
            told.competition = primary.competition
            told.rests("competition", *primary.evidence["competition"])
            if told.stage is None and primary.stage in GENERAL["club"] and "stage" in primary.evidence:
                told.stage = primary.stage
                told.rests("stage", *primary.evidence["stage"])
        return
    text = reader.document.text
    played: dict[str, tuple[Mark, CompetitionMention]] = {}
    for mark, value in _named(reader, told):
        if value.kind == "club" and not _PRIZE.search(text[max(0, mark.start - 40) : mark.start].lower()):
            played.setdefault(value.competition_id, (mark, value))
    if len(played) == 1:
        _give(told, *next(iter(played.values())))
