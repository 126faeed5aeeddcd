# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The competition of a match whose own words name none but stand for one: "in that competition", "on league duty", a stage that only one
named competition has, the next opponent of a side that went through, clubs of two countries, the other match of the season.

What the article's frame gives to its matches is ``competition``'s business.
"""

import re
from collections.abc import Iterator

from service.extract.matches.claim import Claim
from service.extract.matches.eligibility import GUESTS, IN_A_LEAGUE, compatriots, fits, of_a_league
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader
from service.extract.matches.round_up import GENERAL
from service.extract.matches.stages import BEFORE
from service.extract.names import CompetitionMention

_THAT = re.compile(r"\b(?:(?:that|the same|this) (?:competition|tournament|cup)|of the (?:competition|tournament))\b")
_NEXT = re.compile(
    r"\b(?:rewards?|next opponents?|go on to (?:face|meet|play)|lies? in wait|for a place in|paired with|drawn (?:against|at home|away))\b|\bwhere «E\d+»(?: will)? (?:face|meet|play)\b"
)
_NOW = re.compile(
    r"\b(?:now (?:face|meet|play|take on|await|travel|go|host|visit)|next (?:face|meet|play)|will (?:now |next )?(?:face|meet|take on|play)|awaits?|awaiting|up next)\b"
)
""" "Hibs now meet Hearts on Wednesday" may as well be of the league: so only where no day is told."""
_KNOCKOUT = ("final", "semi-final", "quarter-final", "last 16", "last 32", "play-off")
_NEXT_STAGE = {before: stage for stage, before in reversed(BEFORE.items()) if before is not None and "qualif" not in before} | {
    "last 32": "last 16",
    "last 16": "quarter-final",
}
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
    """Gives such matches their competition, and the next opponent's match its stage; changes them in place."""
    for told in found:
        if told.competition is None and not (_by_that(reader, told) or _by_league(reader, told) or _by_rematch(told, primary)):
            _by_stage(reader, told)
        if told.competition is None:
            _by_countries(reader, told, primary)
    if primary is not None and primary.over:
        for told in found:
            _round_before(reader, told, primary)
        if primary.competition is not None and _knocks_out(primary, primary.competition):
            for told in found:
                _next_round(reader, told, primary)


def _knocks_out(primary: Told, competition: CompetitionMention) -> bool:
    return competition.kind in ("cup", "club", "nations") or (competition.kind == "league" and primary.stage in _KNOCKOUT)


def _says(told: Told, pattern: re.Pattern[str]) -> Claim | None:
    return next((claim for claim in told.claims if pattern.search(claim.reading.tagged)), None)


def _by_that(reader: Reader, told: Told) -> bool:
    """ "in the last 32 of that competition": the one named last."""
    claim = _says(told, _THAT)
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
    """ "back on league duty": the one league that the article names, where the sentence names no other competition."""
    claim = _says(told, IN_A_LEAGUE)
    if claim is None or claim.reading.of("C"):
        return False
    leagues = {value.competition_id: (mark, value) for mark, value in _named(reader, told) if value.kind == "league"}
    if len(leagues) == 1:
        _give(told, *next(iter(leagues.values())))
    return told.competition is not None


def _by_stage(reader: Reader, told: Told) -> None:
    """A round that is told without its cup: of the only cup that the article names, else of the one named last before it."""
    stage = told.stage
    if stage is None or not (stage in _KNOCKOUT or stage.endswith("round")):
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
    r"\b(?:(?:the|this) season(?:'s)?|regular[- ]season|corresponding|reverse|equivalent|earlier this|return (?:match|game|fixture|meeting)|opening day|rematch|opener|"
    r"(?:both|two|three|four|previous|last|first) (?:league )?(?:meetings|meeting|encounters|encounter)|«G\d+»)\b"
)
_ONCE = re.compile(r"\b(?:last (?:season|term|year)|(?:the )?(?:previous|season before)|ago|friendly|pre-season)\b")


def _by_rematch(told: Told, primary: Told | None) -> bool:
    """ "A won the season's first meeting 2-0": of the league that the main match of the two is of."""
    if primary is None or told is primary or primary.competition is None or primary.competition.kind != "league":
        return False
    claim = _says(told, _SEASONS)
    again = set(told.teams) == set(primary.teams) and told.stage is None and told.leg is None and primary.stage is None
    if again and claim is not None and not _ONCE.search(claim.reading.tagged):
        told.competition = primary.competition
        told.rests("competition", *primary.evidence["competition"])
    return told.competition is not None


_UNTRUE = re.compile(r"\b(?:friendly|friendlies|pre-season|warm-up|tour|testimonial|(?:19|20)\d\d|last (?:season|year)|years? ago)\b")
_PRIZE = re.compile(
    r"\b(?:drop\w* (?:down )?(?:in)?to|qualif\w+ (?:for|to)|place in|places in|spot in|won|winning|win|lifted|reach\w*|winners of|hopes of|chase|chasing|return to|dream of) "
    r"(?:a |the |an )?(?:next season's |last season's )?$"
)


def _by_countries(reader: Reader, told: Told, primary: Told | None) -> None:
    """Clubs of two countries meet in the one competition of several countries that the article names as being played."""
    countries = [reader.teams[key].country for key in told.teams]
    if None in countries or countries[0] == countries[1] or any(key.startswith("nation-") for key in told.teams) or _says(told, _UNTRUE):
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


_SET_UP = re.compile(
    r"\b(?:set|sets|setting|being set) up an?\b|\b(?:book|earn|seal|secur|clinch|claim)(?:s|e|es|ed|ing)? an? (?:[\w'-]+ |«\w+»(?:'s)? ){0,3}(?:«G\d+»|date|tie|clash|meeting)\b"
)


def _round_before(reader: Reader, told: Told, primary: Told) -> None:
    """ "A beat B to set up a Cup semi-final with C", "A will meet C in the last four": the main match was of the round before."""
    shared = set(told.teams) & set(primary.teams)
    before = BEFORE.get(told.stage or "")
    if told.status != "scheduled" or len(shared) != 1 or told.stage is None or primary.leg == 1:
        return
    through = primary.advancing or primary.winner
    if through not in shared or told.competition is None or told.competition.kind == "league":
        return
    same = primary.competition is not None and primary.competition.competition_id == told.competition.competition_id
    beside = any(
        claim.reading is other.reading and _SET_UP.search(claim.reading.tagged) for claim in told.claims for other in primary.claims
    )
    if primary.competition is None and beside and fits(reader, told.competition, primary) and not of_a_league(primary):
        primary.competition, same = told.competition, True
        primary.rests("competition", *told.evidence["competition"])
    if same and primary.stage is None and before is not None and (beside or _says(told, _NEXT) or _says(told, _NOW)):
        primary.stage = before
        primary.rests("stage", *told.evidence["stage"])


def _next_round(reader: Reader, told: Told, primary: Told) -> None:
    """ "A now face B", "their reward is a trip to C": the winner's next match is of the same cup."""
    shared = set(told.teams) & set(primary.teams)
    level = primary.score is not None and primary.score[0] == primary.score[1]
    through = primary.advancing or primary.winner or (next(iter(shared)) if primary.reached and level and len(shared) == 1 else None)
    ours = told.status == "scheduled" and through in told.teams and set(told.teams) != set(primary.teams)
    if not ours or primary.competition is None or not fits(reader, primary.competition, told):
        return
    if told.competition is not None and told.competition.competition_id != primary.competition.competition_id:
        return
    expected = primary.reached or _NEXT_STAGE.get(primary.stage or "")
    claim = next(
        (
            claim
            for claim in told.claims
            if claim.rule == "next up"
            or told.leg is not None
            or (told.stage is not None and told.stage == expected)
            or _NEXT.search(_before(claim))
            or ((told.phrase is None or primary.competition.kind == "nations") and _NOW.search(_before(claim)))
        ),
        None,
    )
    if claim is None or of_a_league(told) or (told.competition is None and told.day is not None and claim.reading.of("C")):
        return
    if expected is None:
        return
    if told.competition is None:
        told.competition = primary.competition
        told.rests("competition", *primary.evidence["competition"])
    if told.stage is None:
        told.stage = expected
        told.rests("stage", *primary.evidence.get("stage", primary.evidence["competition"]))


def _before(claim: Claim) -> str:
    """The words around the trigger that can tell what is next."""
    at = claim.reading.to_tagged(claim.at)
    return claim.reading.tagged[max(0, at - 60) : at + 60]
