"""The legs of ties, when all matches are known: which match is which leg, the other leg that a sentence only mentions, and who was at
home in it. Who went through is told in ``advancing``.

Legs to come that a sentence tells of are claims of ``legs_ahead``, first legs told by the lead they left of ``carried_leads``.
"""

import re

from service.extract.dates import DatePhrase, day_of
from service.extract.matches.claim import Claim
from service.extract.matches.facts.eligibility import of_nations
from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.stages import StageMention
from service.extract.names import VenueMention

OF_GROUPS = ("group stage", "league phase", "league stage", "qualifier")
FUTURE_LEG = re.compile(
    r"\b(?:hopes?|before|ahead of|until|next|will|is in|on \w+day|last minute of|need|takes place|to come|doubts?|doubtful|miss|misses"
    r"|available|fit for|ruled out|sits? out|suspended|banned|ready for)\b"
)


def lies_ahead(reading: Reading, mark: Mark) -> bool:
    """Whether the leg that the mark names is still to be played."""
    at = reading.tagged_start(mark)
    near = [each.value for each in reading.of("D") if mark.start - 40 <= each.start <= mark.end + 60]
    coming = any(isinstance(value, DatePhrase) and value.direction == "future" for value in near)
    return coming or bool(FUTURE_LEG.search(reading.tagged[max(0, at - 40) : at + 60]))


def other_legs(reader: Reader, told: Told, found: list[Told]) -> None:
    """The other leg of a tie, told only by its number: "before the return leg", "having won the first leg"."""
    ours = [other for other in found if set(other.teams) == set(told.teams)]
    _both_legs(reader, told, [other for other in ours if other is not told and other.over])
    first = next((other for other in ours if other is not told and other.leg == 1 and other.over), None)
    if (
        first is not None
        and told.over
        and told.leg is None
        and len(ours) == 2
        and (first.stage is None or told.stage in (None, first.stage))
    ):
        told.leg = 2
        told.rests("leg.number", *first.evidence.get("leg.number", _named(told)))
    if first is not None and told.status == "scheduled" and told.leg is None:
        told.leg = 2
        told.rests("leg.number", *first.evidence.get("leg.number", (told.claims[0].at, told.claims[0].at + 1)))
        first.competition, first.stage = first.competition or told.competition, first.stage or told.stage
        if told.home and first.home is None:
            first.home = told.other(told.home)
        return
    if not told.primary:
        return
    claimed = {
        claim.reading.number
        for one in found
        if one is not told
        for claim in one.claims
        if claim.rule == "leg ahead" or set(one.teams) == set(told.teams)
    }
    others = [one for one in found if set(one.teams) != set(told.teams)]
    for reading in reader.readings:
        if reading.number in claimed:
            continue
        for mark in reading.of("G"):
            value = mark.value
            if not isinstance(value, StageMention) or value.leg is None or value.leg == told.leg:
                continue
            if any(other.leg == value.leg for other in ours) or any(mark in claim.context for one in others for claim in one.claims):
                continue
            if any(one.evidence.get("leg.number") == (mark.start, mark.end) for one in others):
                continue
            if value.leg == 2 and lies_ahead(reading, mark):
                _other_leg(reader, told, found, reading, mark, 2, "scheduled")
                return
            if value.leg == 1 and told.leg in (None, 2) and told.aggregate and told.score and len(ours) == 1:
                _other_leg(reader, told, found, reading, mark, 1, "finished")
                return


_LEGS = re.compile(r"\b(?:(?:home|away) leg|(?:over|across) (?:the )?two legs|on aggregate|away goals)\b")


def _both_legs(reader: Reader, told: Told, others: list[Told]) -> None:
    """Two matches of a tie that were played: the main one is the second leg, where the article speaks of legs."""
    if not told.primary or not told.over or len(others) != 1 or others[0].leg == told.leg is not None:
        return
    other = others[0]
    spoken = next((match for reading in reader.readings if (match := _LEGS.search(reading.tagged))), None)
    if told.leg is None and other.leg is None and spoken is None:
        return
    if (told.leg, other.leg) in ((None, 1), (2, None), (None, None)) and (told.leg or other.leg or spoken):
        for one, leg in ((told, 2), (other, 1)):
            if one.leg is None:
                one.leg = 2 if leg == 2 else 1
                one.rests("leg.number", *_named(one))
        other.competition, other.stage = other.competition or told.competition, other.stage or told.stage


def _named(told: Told) -> tuple[int, int]:
    claim = told.claims[0]
    mark = claim.other_mark or claim.one_mark
    return (mark.start, mark.end) if mark is not None else (claim.at, claim.at + 1)


def _other_leg(reader: Reader, told: Told, found: list[Told], reading: Reading, mark: Mark, leg: int, status: str) -> None:
    other = Told(told.teams, [], "finished" if status == "finished" else "scheduled")
    other.claims = [Claim(reading, mark.start, *told.teams, None, None, other.status, "other leg", 0.75)]
    other.competition, other.stage, other.leg = told.competition, told.stage, leg
    for name in ("competition", "stage", *(f"team:{key}" for key in told.teams)):
        if name in told.evidence:
            other.evidence[name] = told.evidence[name]
    other.rests("leg.number", mark.start, mark.end)
    if other.status == "scheduled":
        for phrase in (each.value for each in reading.of("D")):
            if isinstance(phrase, DatePhrase) and other.phrase is None and mark.start < phrase.end + 2:
                other.phrase, other.day = phrase, day_of(phrase, reader.day, "future")
                other.rests("kickoff.date", phrase.start, phrase.end)
        ground = next((each for each in reading.of("V") if mark.start < each.start and isinstance(each.value, VenueMention)), None)
        if ground is not None and isinstance(ground.value, VenueMention) and ground.value.home_team_id in (*told.teams, None):
            other.venue, other.home = ground.value, ground.value.home_team_id
            other.rests("venue", ground.start, ground.end)
    if told.leg is None:
        told.leg = 3 - leg
        told.rests("leg.number", mark.start, mark.end)
    if told.home:
        other.home = told.other(told.home)
    elif other.home:
        told.home = told.other(other.home)
    if leg == 1 and told.aggregate and told.score:
        first, second = told.aggregate[0] - told.score[0], told.aggregate[1] - told.score[1]
        if first >= 0 and second >= 0:
            other.score = (first, second)
            other.winner = told.teams[0] if first > second else told.teams[1] if second > first else None
            other.drawn = first == second
            span = told.evidence.get("score.aggregate")
            if span:
                other.rests("score.final", *span)
                other.rests("winner", *span)
    found.append(other)


_ROUNDS = ("last 16", "quarter-final", "semi-final", "last 32", "play-off")


def legs_by_aggregate(found: list[Told]) -> None:
    """With a score on aggregate it was the second leg, and the one match of the two before it the first."""
    for told in found:
        if not told.over or told.aggregate is None or told.leg not in (None, 2):
            continue
        before = [other for other in found if other is not told and set(other.teams) == set(told.teams) and other.over]
        if len(before) == 1 and before[0].leg is None and _came_first(told, before[0]):
            before[0].leg, told.leg = 2, 1
            for one in (told, before[0]):
                one.rests("leg.number", *told.evidence["score.aggregate"])
            continue
        for one, leg in ((told, 2), *((other, 1) for other in before if len(before) == 1 and _one_tie(told, other))):
            if one.leg is None:
                one.leg = 2 if leg == 2 else 1
                one.rests("leg.number", *told.evidence.get("score.aggregate", _named(told)))


_THEN = re.compile(r"\b(?:then|before|followed|and|but)\b")


def _came_first(told: Told, other: Told) -> bool:
    """ "a 5-1 aggregate victory over B: they drew 1-1 away and then won 4-0": of two that make up the sum, as they are told one after the
    other."""
    if told.aggregate is None or told.score is None or other.score is None or any(claim.aggregate and claim.score for claim in told.claims):
        return False
    score = other.score if other.teams == told.teams else (other.score[1], other.score[0])
    if (told.score[0] + score[0], told.score[1] + score[1]) != told.aggregate:
        return False
    first = next((claim for claim in told.claims if claim.score is not None), None)
    second = next((claim for claim in other.claims if claim.score is not None), None)
    if first is None or second is None or first.reading is not second.reading or first.at > second.at:
        return False
    return _THEN.search(first.reading.tagged, first.reading.to_tagged(first.at), first.reading.to_tagged(second.at)) is not None


def legs_by_themselves(reader: Reader, found: list[Told]) -> None:
    """Legs that no sentence counts: two clubs of different countries who have met and meet again in one round play its second leg then.
    Both legs of a tie are of one competition and one round."""
    for told in found:
        others = [other for other in found if other is not told and set(other.teams) == set(told.teams)]
        if told.status != "scheduled" or len(others) != 1 or not others[0].over:
            continue
        first = others[0]
        stage = told.stage or first.stage or ""
        competition = told.competition or first.competition
        of_two = competition is not None and competition.kind == "club" and (stage in _ROUNDS or stage.endswith("round"))
        if of_two and told.leg is None and first.leg is None and _one_tie(first, told) and first.advancing is None:
            for one, leg in ((first, 1), (told, 2)):
                one.leg = 1 if leg == 1 else 2
                one.rests("leg.number", *_named(one))
    for told in found:
        _in_one_breath(reader, told, found)
    for told in found:
        ours = [other for other in found if told.leg == 1 and other is not told and set(other.teams) == set(told.teams)]
        here = [other for other in ours if other.over and other.leg is None and told.over and _in_one_sentence(told, other)]
        if len(here) == 1 and not any(other.leg == 2 and _in_one_sentence(told, other) for other in ours):
            here[0].leg = 2
            here[0].rests("leg.number", *_named(here[0]))
        pairs = [other for other in ours if other.leg == 2]
        if len(pairs) == 1 and not any(other.leg == 1 for other in ours) and _may_be_one(told, pairs[0]):
            _share(told, pairs[0])
            _share(pairs[0], told)


_AFTER_FIRST = re.compile(
    r"(?:after|following|despite) (?:(?:an?|the|their|«E\d+»|«D\d+»(?:'s)?) ){0,2}(?:[\w-]+ )?(?:«S\d+»|draw|win|defeat|victory|stalemate)"
)
""" "After last week's goalless draw in Spain, B won 1-0 at home"."""
_HAVING = re.compile(r"\b(?:after|following|having|despite|overturn\w*|overc[ao]m\w*|cancel\w* out|wip\w+ out|eras\w+)\b")


def _in_one_breath(reader: Reader, second: Told, found: list[Told]) -> None:
    """ "drew 0-0 in Spain having won 1-0 at home": of clubs of two countries, who were at home to each other, what is looked back to is the
    first leg."""
    countries = {reader.teams[key].country for key in second.teams}
    abroad = None not in countries and len(countries) > 1 and not of_nations(second.teams)
    if not abroad or not second.over or second.leg is not None or second.stage in OF_GROUPS:
        return
    if second.competition is not None and second.competition.kind != "club":
        return
    others = [other for other in found if other is not second and set(other.teams) == set(second.teams)]
    if len(others) != 1 or not others[0].over or others[0].leg is not None or not _one_tie(second, others[0]):
        return
    first = others[0]
    if first.home is not None and first.home == second.home:
        return
    for claim in second.claims:
        reading = claim.reading
        looked_back = [each for each in first.claims if each.reading is reading]
        before = next((each for each in looked_back if each.at > claim.at), None)
        if before is None:
            if not looked_back or not _AFTER_FIRST.match(reading.tagged) or "," not in reading.tagged[: reading.to_tagged(claim.at)]:
                continue
            before = looked_back[0]
        if before.at < claim.at or _HAVING.search(reading.tagged, reading.to_tagged(claim.at), reading.to_tagged(before.at)):
            for one, leg in ((first, 1), (second, 2)):
                one.leg = 1 if leg == 1 else 2
                one.rests("leg.number", *_named(one))
            return


def _in_one_sentence(one: Told, other: Told) -> bool:
    return any(mine.reading is theirs.reading for mine in one.claims for theirs in other.claims)


def _one_tie(one: Told, other: Told) -> bool:
    """Whether nothing that is told of competition and round tells the two matches apart."""
    apart = one.competition is not None and other.competition is not None
    same = not apart or one.competition.competition_id == other.competition.competition_id  # type: ignore[union-attr]
    return same and (one.stage is None or other.stage is None or one.stage == other.stage)


def _may_be_one(one: Told, other: Told) -> bool:
    """The two legs of a tie; a stage of many matches is what the article tells of others as well."""
    if (one.stage in OF_GROUPS) == (other.stage in OF_GROUPS):
        return _one_tie(one, other)
    return one.competition is None or other.competition is None or one.competition.competition_id == other.competition.competition_id


def _share(told: Told, other: Told) -> None:
    """What the other leg is told to be of, the match is of."""
    if told.competition is None and other.competition is not None:
        told.competition = other.competition
        told.rests("competition", *other.evidence.get("competition", _named(other)))
    if other.stage is not None and (told.stage is None or (told.stage in OF_GROUPS and other.stage not in OF_GROUPS)):
        told.stage = other.stage
        told.evidence.pop("stage", None)
        told.rests("stage", *other.evidence.get("stage", _named(other)))


def no_legs(found: list[Told]) -> None:
    """The matches of a league are no legs of a tie, whatever they are called, but for its play-offs before the final."""
    for told in found:
        league = told.competition is not None and told.competition.kind == "league"
        if told.leg is not None and league and told.stage in (None, "play-off final"):
            told.leg = None
            told.evidence.pop("leg.number", None)


_FIRST_LEGS = re.compile(r"«G(\d+)» (?:advantages?|leads?|ties|matches|games|night|action|fixtures|results|deficits?)\b")
_MANY = 3


def first_legs(reader: Reader, found: list[Told]) -> None:
    """ "A, B and C all gained a first-leg advantage on Tuesday": of a round-up whose first lines tell so, all matches are first legs."""
    over = [told for told in found if told.over and told.aggregate is None and told.shootout is None]
    for reading in reader.readings[:3] if len(over) >= _MANY else ():
        for match in _FIRST_LEGS.finditer(reading.tagged):
            mark = reading.by_number[int(match.group(1))]
            if not isinstance(mark.value, StageMention) or mark.value.leg != 1:
                continue
            for told in over:
                if told.leg is None and (told.competition is None or told.competition.kind == "club"):
                    told.leg = 1
                    told.rests("leg.number", mark.start, mark.end)
            return


_FOR_THE_RETURN = re.compile(
    r"\b(?:enough|comfort|cushion|advantage|lead|work to do|it all to do|mountain to climb|crucial|costly|vital|all to play for)\b"
    r"[^.;«]{0,40}\b(?:for|in|ahead of|before|into) (?:the |«E\d+» |«D\d+»(?:'s)? |next [\w']+ )?«G(\d+)»"
)
""" "a lead that may not be enough for the return leg"."""


def before_the_return(reader: Reader, found: list[Told]) -> None:
    """Takes a match for the first leg where its result is weighed for the return."""
    for told in found:
        if not told.over or told.leg == 1 or told.aggregate is not None or told.shootout is not None or told.stage == "final":
            continue
        last = max((claim.reading.number for claim in told.claims if claim.score is not None), default=None)
        for reading in reader.readings[last : last + 2] if last is not None else ():
            match = _FOR_THE_RETURN.search(reading.tagged) if "G" in reading.tags and not reading.quoted else None
            mark = reading.by_number[int(match.group(1))] if match is not None else None
            at = told.evidence.get("leg.number")
            if mark is None or not isinstance(mark.value, StageMention) or mark.value.leg != 2:
                continue
            if told.leg is None or (at is not None and at[0] == mark.start):
                told.leg = 1
                told.evidence["leg.number"] = (mark.start, mark.end)


def opposite_homes(found: list[Told]) -> None:
    """Of the two legs of a tie each team is at home in one: where one is told, that is the other's away match."""
    for told in found:
        if told.leg != 1:
            continue
        second = next((other for other in found if other.leg == 2 and set(other.teams) == set(told.teams)), None)
        if second is None:
            continue
        for one, other in ((told, second), (second, told)):
            if one.home is None and other.home is not None:
                one.home = one.other(other.home)
                one.rests("sides", *other.evidence.get("sides", _named(other)))
        if told.home is not None and told.home == second.home:
            weaker = told if _by_its_words(second) else second if _by_its_words(told) else None
            if weaker is not None:
                weaker.home = weaker.other(told.home)


def _by_its_words(told: Told) -> bool:
    """Whether a clause of its own tells who was at home, and not only a ground named elsewhere."""
    return any(claim.home is not None and claim.home == told.home and not claim.alone for claim in told.claims)
