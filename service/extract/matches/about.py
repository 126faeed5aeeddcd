"""Which match the article is about, and which one each sentence goes on telling of."""

import re

from service.extract.matches.background import looks_back
from service.extract.matches.bare.captions import is_caption
from service.extract.matches.bare.live import is_running_report
from service.extract.matches.bare.result_lines import SCORES
from service.extract.matches.claim import Claim
from service.extract.matches.ground_owners import nation_of
from service.extract.matches.merge import Told
from service.extract.matches.phrased_days import vague
from service.extract.matches.reading import Reader, Reading
from service.extract.names import TeamMention, VenueMention


def choose_primary(reader: Reader, found: list[Told], *, course: bool = False) -> Told | None:
    """The match that the article is about: told of first and most, its teams named most. A preview is about what lies ahead, though the
    ``course`` that it tells most of may be that of the match before.
    """
    if not found:
        return None
    total = sum(reader.counts.values()) or 1
    last = len(reader.readings)
    begun = min((claim.reading.number for told in found for claim in told.claims if not is_caption(claim.reading)), default=0)

    def weight(told: Told) -> float:
        claims = [claim for claim in told.claims if not is_caption(claim.reading)]
        if not claims:
            return 0  # under its picture alone
        first = min(claim.reading.number for claim in claims)
        title = any(claim.reading.title for claim in claims)
        share = sum(reader.counts.get(key, 0) for key in told.teams) / total
        return (
            2 * share
            + (1 if title else 0)
            + 1.2 * (1 - first / last)
            + 0.15 * min(len(told.claims), 4)
            - (0.5 if all(in_passing(claim) for claim in claims) else 0)
            - (0.6 if told.phrase is not None and vague(told.phrase) else 0)
            + (0.3 if told.score or (not course and first == begun and not title and _previewed(told)) else 0)
            - (1 if told.leg == 1 and any(each.leg != 1 and each.over and set(each.teams) == set(told.teams) for each in found) else 0)
        )

    headings = [told for told in found if any(claim.rule in SCORES and not claim.reading.title for claim in told.claims)]
    if len(headings) > 2:
        return next((told for told in found if _followed(told)), None)
    weights = [weight(told) for told in found]
    most = max(weights)
    return found[weights.index(most)] if most > 1.1 else None


def _previewed(told: Told) -> bool:
    """ "A visit B on Sunday": a match to come with its day or its competition."""
    return told.status == "scheduled" and (told.phrase is not None or told.competition is not None)


def _followed(told: Told) -> bool:
    """Whether the title says that the text follows this match as it goes on."""
    return any(is_running_report(claim.reading) for claim in told.claims)


def _opens(reading: Reading, claims: list[Claim]) -> bool:
    """Whether the sentence sets out with the match of these claims of it, rather than coming to it in passing."""
    return any(claim.at - reading.start < _OPENING and not aside_or_before(claim) for claim in claims)


def in_passing(claim: Claim) -> bool:
    """Whether the claim stands in a relative clause, or tells of what had been before: "A, who had beaten B"."""
    tagged, at = claim.reading.tagged, claim.reading.to_tagged(claim.at)
    before = tagged[:at]
    aside = _ASIDE.search(before) if any(map(before.__contains__, _ASIDE_WORDS)) else None
    return (aside is not None and not _PRESENTS.fullmatch(tagged, 0, aside.start())) or _reduced(tagged, at) is not None


def aside_or_before(claim: Claim) -> bool:
    """Whether the sentence goes on about another match than the claim's: it is told in passing, or only looked back to."""
    return in_passing(claim) or looks_back(claim) is not None


def reduced_clause(claim: Claim) -> tuple[int, int] | None:
    """Begin and end in the marked sentence of "A, beaten 2-0 at B a week ago, took the lead", where the claim stands in such a clause."""
    return _reduced(claim.reading.tagged, claim.reading.to_tagged(claim.at))


def _reduced(tagged: str, at: int) -> tuple[int, int] | None:
    comma, end = tagged.rfind(", ", 0, at), tagged.find(", ", at)
    subject = tagged.rfind("«", 0, comma) if comma > 0 < end else -1
    if subject < 0 or not (_REDUCED.match(tagged, subject, at) or _OF_A_MAN.match(tagged, subject, at)):
        return None
    return (comma, end) if MAIN_VERB.match(tagged, end) else None


_PRESENTS = re.compile(
    r"(?:elsewhere,? |meanwhile,? |and |but )?(?:there (?:was|were|is) |it was |also (?:through|out|progressing|safely)|joining "
    r"(?:them|«T)|(?:no|few) such )(?:[^«;,]|«[TDCGE]\d+»){0,90}"
)
""" "There was joy for A, who beat B": the clause after it is the news."""
_OPENING = 80
SINCE = r"\bsince (?:(?:the|their|his|her|its|an?|that|«[SD]\d+»(?:'s)?) )*$"
""" "had not scored since the 3-1 win against B": of another day."""
_ASIDE = re.compile(
    r", (?:who|which|whose|having|the (?:most recent|latest|last)(?= (?:of|an?|being|coming|«S))|most recently)\b[^,]*$|\bhad (?:\w+ )?$|"
    + SINCE
)
_ASIDE_WORDS = (", wh", ", having", ", the ", ", most", "had ", "since ")

_REDUCED = re.compile(
    r"(?:«[TE]\d+»(?:'s)?(?: [\w-]+){0,3}|«P\d+»)(, )(?!(?:and|but|with|while|as|when|where|who|which|whose)\b)"
    r"(?:(?:[\w'-]+|«[SDGCE]\d+»(?:'s)?) ){0,5}$"
)
_OF_A_MAN = re.compile(
    r"«P\d+»(, )(?:just |only |freshly |newly )?(?:back|fresh|home|returning|recalled|rested|on a high|the hero|an? [\w-]+|scorer) "
    r"(?:from|after|in|of|for|off|following)\b"
    r" (?:(?:[\w'-]+|«[SDGCET]\d+»(?:'s)?) ){0,8}$"
)
""" "X, just back from scoring in A's 3-2 win over B, broke the deadlock": what he broke is of the match told before."""
MAIN_VERB = re.compile(
    r", (?:(?!and|but|with|while|as|when|where|who|which|whose)\w+ly |then |soon |also |duly |still |again |now )?(?:had|have|has|were"
    r"|was|are|is|took|went|led|made|got|came|fell|began|hit|could|did|will|must|would|can|may|should|need|face|start|needed|[a-z]{2,}ed"
    r"|never|threw|drew|found|struck|beat|won|lost|put|gave|saw|set|ran|kept|bounced|grew|broke|held)\b"
)

BACKGROUND = ("other leg", "carried lead")
"""Rules of claims that only say what had been before a match: what else their sentences tell is not of that."""
_WHO = frozenset("TEP")
"""Tags of teams and people, by name or not."""
_ROUND_UP = 4
"""Finished matches with a score from which on an article is a round-up, whose paragraphs are each about a match of their own."""
_AT = re.compile(r"[^«;]{0,30}«V(\d+)»")
_ABOUT = re.compile(r"(?:the |and |but |for )?«T(\d+)»(?!'s? (?:next|last|former|old))")


def match_of(reader: Reader, found: list[Told], primary: Told | None) -> dict[int, Told | None]:
    """Which match each sentence without a claim of its own goes on telling of."""
    by_reading: dict[int, list[tuple[Told, Claim]]] = {}
    many = sum(told.over and told.score is not None for told in found) >= _ROUND_UP
    for told in found:
        for claim in told.claims:
            if claim.rule not in BACKGROUND:
                by_reading.setdefault(claim.reading.number, []).append((told, claim))
    under = _under_results(reader, found)
    result: dict[int, Told | None] = {}
    begun = min((claim.reading.number for claim in primary.claims), default=0) if primary is not None else 0
    current: Told | None = None
    topic: Told | None = None
    elsewhere: Told | None = None
    paragraph = -1
    for reading in reader.readings:
        if reading.number in under:
            result[reading.number] = under[reading.number]
            continue
        here = by_reading.get(reading.number, [])
        if here:
            current = here[-1][0]
        opens = reading.paragraph != paragraph
        if opens:
            paragraph = reading.paragraph
            topic = _set_out_with(reading, here, primary, many=many) if here and len(by_reading) > 2 else None
        elif topic is not None and here and many and (latest := _next_of_round_up(topic, here, primary)) is not None:
            topic = latest
        if primary is not None:
            elsewhere = _gone_elsewhere(reading, here, primary, elsewhere, opens=opens)
        if not here and (named := _named_by(reading, found, topic or elsewhere or primary or current)):
            topic = named
            if opens and primary is not None and not set(named.teams) & set(primary.teams):
                elsewhere = named
        yet_to_come = current is not None and current.over and begun > reading.number and not reader.readings[begun].quoted
        result[reading.number] = topic or elsewhere or (current if yet_to_come else primary) or current
    return result


_HEADING = 80
"""Characters at most of a line that is a result and nothing else."""
_BULLET = 4
"""Characters before the result in such a line, at most."""


def _under_results(reader: Reader, found: list[Told]) -> dict[int, Told | None]:
    """The matches whose results stand as headings, by the numbers of the sentences under them: lines "Molde 2-1 Brann" throughout, before
    the first of which no match is told, or "CREW 2, UNITED 0" over paragraphs; none of an article on one match."""
    claims = [(claim, told) for told in found for claim in told.claims if claim.rule in SCORES and not claim.reading.title]
    heads = {
        claim.reading.number: told for claim, told in claims if claim.rule == "score line" and claim.at - claim.reading.start < _BULLET
    }
    first = 0
    if len(heads) <= 2:
        heads = {
            claim.reading.number: told
            for claim, told in claims
            if _is_heading(reader, claim.reading) and _goes_on_under(reader, claim.reading.number, told)
        }
        if not heads:
            return {}
        first = min(heads)
        before = [told for told in found if any(claim.reading.number < first for claim in told.claims)]
        if len(heads) == 1 and all(set(told.teams) == set(heads[first].teams) for told in before):
            return {}
    under: dict[int, Told | None] = {}
    current: Told | None = None
    for reading in reader.readings[first:]:
        current = under[reading.number] = heads.get(reading.number, current)
    return under


def _is_heading(reader: Reader, reading: Reading) -> bool:
    text = reader.document.text
    alone = text[max(0, reading.start - 1) : reading.start] in ("", "\n") and text[reading.end : reading.end + 1] == "\n"
    return alone and reading.end - reading.start < _HEADING


def _goes_on_under(reader: Reader, number: int, told: Told) -> bool:
    """Whether one of the two teams is named in a sentence right under the heading."""
    under = reader.readings[number + 1 : number + 3]
    return any(
        reading.end - reading.start >= _HEADING
        and any(isinstance(mark.value, TeamMention) and mark.value.key in told.teams for mark in reading.marks)
        for reading in under
    )


def _set_out_with(reading: Reading, here: list[tuple[Told, Claim]], primary: Told | None, *, many: bool) -> Told | None:
    """The match with which a paragraph sets out, where it is not the article's own: what follows goes on about that one."""
    first = here[0][0]
    if any(told is primary for told, _ in here) or not first.over or not first.score or _first_leg(first, primary):
        return None
    ours = [claim for told, claim in here if told is first]
    others = many and (primary is None or not set(first.teams) & set(primary.teams))
    return first if _opens(reading, ours) or (others and not all(aside_or_before(claim) for claim in ours)) else None


def _gone_elsewhere(reading: Reading, here: list[tuple[Told, Claim]], primary: Told, before: Told | None, *, opens: bool) -> Told | None:
    """The match of two other teams to which the article has gone over with a paragraph, until it names a team of its own match again
    or nobody at all, as in the line of the crowd under a report."""
    if _WHO.isdisjoint(reading.tags) or any(
        isinstance(mark.value, TeamMention) and mark.value.key in primary.teams for mark in reading.of("T")
    ):
        return None
    if not here or not opens:
        return before
    first = here[0][0]
    if not first.over or set(first.teams) & set(primary.teams):
        return before
    ours = [claim for told, claim in here if told is first]
    of_old = first.phrase is not None and vague(first.phrase)
    return first if not of_old and not all(aside_or_before(claim) for claim in ours) else before


def _next_of_round_up(topic: Told, here: list[tuple[Told, Claim]], primary: Told | None) -> Told | None:
    """The match of two others to which a paragraph of a round-up comes after the one that it set out with."""
    before = {*topic.teams, *(primary.teams if primary is not None else ())}
    found = [told for told, claim in here if told.over and not aside_or_before(claim) and not before & set(told.teams)]
    return found[-1] if found else None


def _first_leg(told: Told, primary: Told | None) -> bool:
    """ "A, 1-0 winners at home a week earlier, were heading out": the leg before the one that the article is about."""
    if primary is None or set(told.teams) != set(primary.teams) or told.phrase is None:
        return False
    return vague(told.phrase) and told.phrase.direction == "past" and not told.phrase.text.endswith(("season", "year"))


def _named_by(reading: Reading, found: list[Told], current: Told | None) -> Told | None:
    """The one finished match, other than the current one, whose ground or team a sentence that tells no result sets out with."""
    if "V" in reading.tags and (at := _AT.match(reading.tagged)):
        ground = reading.by_number[int(at.group(1))].value
        if isinstance(ground, VenueMention):
            here = [told for told in found if told.over and _played_at(told, ground)]
            return here[0] if len(here) == 1 and here[0] is not current else None
    if "T" not in reading.tags:
        return None
    if (both := _of_both(reading, found)) is not None:
        return both if both is not current else None
    if about := _ABOUT.match(reading.tagged):
        team = reading.by_number[int(about.group(1))].value
        if isinstance(team, TeamMention) and current is not None and team.key not in current.teams:
            theirs = [told for told in found if told.over and team.key in told.teams]
            return theirs[0] if len(theirs) == 1 else None
    return None


def _of_both(reading: Reading, found: list[Told]) -> Told | None:
    """The one finished match of the only two teams that the sentence names."""
    named = {mark.value.key for mark in reading.of("T") if isinstance(mark.value, TeamMention)}
    theirs = [told for told in found if told.over and set(told.teams) == named] if len(named) == 2 else []
    return theirs[0] if len(theirs) == 1 else None


def _played_at(told: Told, ground: VenueMention) -> bool:
    """Whether the match was at this ground: it is told to be, or the ground is its host's."""
    if told.venue is not None:
        return told.venue.name == ground.name
    owner = ground.home_team_id
    if owner in told.teams:
        return told.home in (None, owner)
    nation = nation_of(owner)
    return nation in told.teams and told.home in (None, nation)
