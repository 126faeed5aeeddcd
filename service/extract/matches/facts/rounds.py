# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Which competition and round a match was of by the round before or after it: "A now face B", "beat A to set up a semi-final with B"; who meets
the winner of the other semi-final after winning his own, meets him in the final.

Rounds that a sentence names are given in ``attach`` and ``asides``, the two legs of one round in ``legs``.
"""

import re

from service.extract.matches.claim import Claim
from service.extract.matches.facts.advancing import by_aggregate, reaching
from service.extract.matches.facts.eligibility import fits, of_a_league, says
from service.extract.matches.facts.settled_stages import OPENED
from service.extract.matches.merge import Told
from service.extract.matches.phrased_days import vague
from service.extract.matches.reading import Mark, Reader
from service.extract.matches.stages import BEFORE, StageMention
from service.extract.names import CompetitionMention

_NEXT = re.compile(
    r"\b(?:rewards?|next opponents?|go on to (?:face|meet|play)|lies? in wait|for a place in|paired with|drawn (?:against|at home|away))\b|\bwhere «E\d+»(?: will)? (?:face|meet|play)\b"
)
_NOW = re.compile(
    r"\b(?:now (?:face|meet|play|take on|await|travel|go|host|visit)|next (?:face|meet|play)|will (?:now |next )?(?:face|meet|take on|play)|awaits?|awaiting|up next)\b"
)
""" "Hibs now meet Hearts on Wednesday" may as well be of the league: so only where no day is told."""
KNOCKOUT = ("final", "semi-final", "quarter-final", "last 16", "last 32", "play-off")
_NEXT_STAGE = {before: stage for stage, before in reversed(BEFORE.items()) if before is not None and "qualif" not in before} | {
    "last 32": "last 16",
    "last 16": "quarter-final",
}


def rounds_of_a_cup(reader: Reader, found: list[Told], primary: Told | None) -> None:
    """Gives competition and round to the match that two winners of one round go on to, and the round to a match whose winner is told to play
    in the next one. Changes the matches in place."""
    for before in found:
        if _gone_through(reader, before) is not None and (before is primary or (before.stage is None and _opens_a_way(before))):
            for told in found:
                _round_before(reader, told, before)
    if primary is not None and primary.over and primary.competition is not None and _knocks_out(primary, primary.competition):
        for told in found:
            _next_round(reader, told, primary)
    won: dict[str, list[Told]] = {}
    for told in found:
        winner = _gone_through(reader, told)
        if winner is not None and told.competition is not None and told.competition.kind not in ("league", "friendly"):
            won.setdefault(winner, []).append(told)
    for told in found if won else ():
        if told.status != "scheduled" or told.leg == 2:
            continue
        one, other = (won.get(key, []) for key in told.teams)
        if told.stage is None:
            _after_both(reader, told, one, other)
            if told.stage is None and told.competition is not None:
                _after_one(told, [*one, *other])
        for ours in (one, other):
            if BEFORE.get(told.stage or "") not in {each.stage for each in ours}:
                for before in ours:
                    _by_the_next(before, told)


def _opens_a_way(before: Told) -> bool:
    return says(before, _SET_UP) is not None or any(" after " in claim.reading.tagged for claim in before.claims)


def _knocks_out(primary: Told, competition: CompetitionMention) -> bool:
    return competition.kind in ("cup", "club", "nations") or (competition.kind == "league" and primary.stage in KNOCKOUT)


def _gone_through(reader: Reader, told: Told) -> str | None:
    if not told.over or told.leg == 1:
        return None
    if told.shootout is not None:
        return told.teams[0] if told.shootout[0] > told.shootout[1] else told.teams[1]
    if told.primary and told.advancing is None and told.aggregate is None and told.reached is not None:
        reached = reaching(reader, told)  # "reached the final on away goals after losing at B"
        return reached[0] if reached is not None else told.winner
    return told.advancing or by_aggregate(told) or told.winner


def _after_both(reader: Reader, told: Told, one: list[Told], other: list[Told]) -> None:
    """ "They face A, who beat B in the other semi-final, at C Park"."""
    for mine in one:
        for theirs in other:
            stage = _NEXT_STAGE.get(mine.stage or "")
            competition, same = mine.competition, theirs.competition
            if stage is None or mine.stage != theirs.stage or competition is None or same is None:
                continue
            if competition.competition_id != same.competition_id or not fits(reader, competition, told):
                continue
            if told.competition is not None and told.competition.competition_id != competition.competition_id:
                continue
            if told.competition is None:
                told.competition = competition
                told.rests("competition", *mine.evidence["competition"])
            told.stage = stage
            told.rests("stage", *mine.evidence.get("stage", mine.evidence["competition"]))
            return


def _after_one(told: Told, before: list[Told]) -> None:
    """A match to come in the competition whose quarter-final one of the two has won."""
    for each in before:
        stage = _NEXT_STAGE.get(each.stage or "")
        if stage is not None and _same_competition(each, told) and set(each.teams) != set(told.teams) and not _long_ago(each):
            told.stage = stage
            told.rests("stage", *each.evidence.get("stage", each.evidence["competition"]))
            return


def _by_the_next(told: Told, after: Told) -> None:
    """ "drawn away to A in the third round a day after seeing off B": that was in the round before."""
    stage = BEFORE.get(after.stage or "")
    if told.stage is not None or stage is None or set(told.teams) == set(after.teams) or says(told, OPENED):
        return
    counted = after.stage not in ("final", "semi-final")
    if counted and told.competition is not None and told.competition.kind != "nations" and not says(told, _SET_UP):
        return  # of how far a club has come, that is more than a careful reader is told
    if _same_competition(told, after) and not _long_ago(told) and not _of_a_group(told):
        told.stage = stage
        told.rests("stage", *after.evidence.get("stage", told.evidence["competition"]))


def _of_a_group(told: Told) -> bool:
    return any("group" in claim.reading.tagged or "group stage" in map(_stage, claim.reading.of("G")) for claim in told.claims)


def _stage(mark: Mark) -> str | None:
    return mark.value.stage if isinstance(mark.value, StageMention) else None


def _same_competition(one: Told, other: Told) -> bool:
    return (
        one.competition is not None and other.competition is not None and one.competition.competition_id == other.competition.competition_id
    )


def _long_ago(told: Told) -> bool:
    return (
        told.phrase is not None
        and vague(told.phrase)
        and told.phrase.text not in ("this week", "the weekend", "this weekend", "last weekend")
    )


_SET_UP = re.compile(
    r"\breward(?:ed)? (?:for|with)\b|\b(?:set|sets|setting|being set) up an?\b|\b(?:book|earn|seal|secur|clinch|claim)(?:s|e|es|ed|ing)? an? (?:[\w'-]+ |«\w+»(?:'s)? ){0,3}(?:«G\d+»|date|tie|clash|meeting)\b"
)


_LATE = ("final", "play-off final", "semi-final", "quarter-final")
_AFTER = re.compile(r"\bafter (?:[\w-]+ ){0,4}?(?:beat|edg|see|overc|knock|defeat|thrash|get|win|the |an? |«E)\w*")


def _after_that(claim: Claim, other: Claim) -> bool:
    """ "A will meet B in the Cup final after coming from behind to beat C": the match won was of the round before."""
    reading = claim.reading
    if other.reading is not reading or other.at < claim.at or other.one != claim.one or other.winner != "one":
        return False
    low = reading.to_tagged(claim.at)
    return _AFTER.search(reading.tagged, low, min(len(reading.tagged), reading.to_tagged(other.at) + 8)) is not None


def _round_before(reader: Reader, told: Told, earlier: Told) -> None:
    """ "A beat B to set up a Cup semi-final with C", "A will meet C in the last four": the match won was of the round before."""
    shared = set(told.teams) & set(earlier.teams)
    before = BEFORE.get(told.stage or "")
    if told.status != "scheduled" or len(shared) != 1 or told.stage is None or earlier.leg == 1:
        return
    through = earlier.advancing or by_aggregate(earlier) or earlier.winner
    if through not in shared or told.competition is None or (told.competition.kind == "league" and told.stage != "play-off final"):
        return
    same = earlier.competition is not None and earlier.competition.competition_id == told.competition.competition_id
    beside = any(
        claim.reading is other.reading and _SET_UP.search(claim.reading.tagged) for claim in told.claims for other in earlier.claims
    )
    decided = earlier.shootout is not None or earlier.through or earlier.aggregate is not None or earlier.leg == 2
    next_up = (
        says(told, _NEXT) or says(told, _NOW) or any(claim.reading is each.reading for claim in told.claims for each in earlier.claims)
    )
    ahead = told.stage in ("final", "play-off final", "semi-final") and decided and next_up
    ahead = ahead or (told.stage in _LATE and any(_after_that(claim, other) for claim in told.claims for other in earlier.claims))
    if earlier.competition is None and (beside or ahead) and fits(reader, told.competition, earlier) and not of_a_league(earlier):
        earlier.competition, same = told.competition, True
        earlier.rests("competition", *told.evidence["competition"])
    if same and earlier.stage is None and before is not None and (beside or ahead or says(told, _NEXT) or says(told, _NOW)):
        earlier.stage = before
        earlier.rests("stage", *told.evidence["stage"])


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
