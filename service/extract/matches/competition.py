# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""In which competition and stage each match was played, where its own clause does not say so."""

import re

from service.extract.matches.merge import Told
from service.extract.matches.reading import Mark, Reader
from service.extract.matches.result_lines import RULE as RESULT_LINE
from service.extract.matches.stages import StageMention
from service.extract.names import CompetitionMention

_OTHERS = re.compile(
    r"\b(?:elsewhere|also|same group|group's other|other (?:games?|match(?:es)?|ties?|results?|action|semi-final|quarter-final)|in the day's|meanwhile|eastern|western|first legs)\b"
)


_GENERAL = ("group stage", "league phase", "league stage")


def _fits(reader: Reader, competition: CompetitionMention, told: Told) -> bool:
    """Whether these two teams can meet in that competition."""
    nations = [key.startswith("nation-") for key in told.teams]
    if competition.kind == "friendly":
        return True
    if competition.kind == "nations":
        return all(nations)
    if any(nations):
        return False
    countries = {reader.teams[key].country for key in told.teams} - {None}
    if competition.kind in ("league", "cup"):
        allowed = (
            {competition.country, "WAL"}
            if competition.country == "ENG"
            else {competition.country, "CAN"}
            if competition.country == "USA"
            else {competition.country}
        )
        return countries <= allowed
    return True


def drop_unfit(reader: Reader, told: Told) -> None:
    if told.competition is not None and not _fits(reader, told.competition, told):
        told.competition = None
        told.evidence.pop("competition", None)
        for claim in told.claims:
            for mark in claim.context:
                value = mark.value
                if told.competition is None and isinstance(value, CompetitionMention) and _fits(reader, value, told):
                    told.competition = value
                    told.rests("competition", mark.start, mark.end)
    if told.venue is not None and told.venue.home_team_id and told.venue.home_team_id not in told.teams:
        national = told.venue.home_team_id.startswith("nation-")
        if not national and (told.home is not None or not _neutral(told)):
            told.venue = None
            told.evidence.pop("venue", None)


def _neutral(told: Told) -> bool:
    return told.stage in ("final", "semi-final") or all(key.startswith("nation-") for key in told.teams)


def name_competitions(reader: Reader, found: list[Told], primary: Told | None) -> None:
    """The competition and stage that the title or the lead gives, for the matches that name none themselves."""
    claimed: dict[int, set[str]] = {}
    for told in found:
        for claim in told.claims:
            for mark in claim.context:
                if isinstance(mark.value, CompetitionMention):
                    claimed.setdefault(mark.number, set()).update(told.teams)
    lead = [mark for reading in reader.readings[:5] for mark in reading.of("C")]
    everywhere = [mark for reading in reader.readings[:8] if not reading.quoted for mark in reading.of("C")]
    if primary is not None and primary.competition is None:
        same_country = len({reader.teams[key].country for key in primary.teams}) == 1
        for mark in sorted([*lead, *everywhere], key=lambda mark: same_country and getattr(mark.value, "kind", "") == "club"):
            value = mark.value
            if not isinstance(value, CompetitionMention) or value.kind == "friendly" or not _fits(reader, value, primary):
                continue
            if _elsewhere(reader, mark, value) or (mark.number in claimed and claimed[mark.number] != set(primary.teams)):
                continue
            primary.competition = value
            primary.rests("competition", mark.start, mark.end)
            break
    title = next((mark for reading in reader.readings if reading.title for mark in reading.of("C")), None)
    headings = (
        sum(any(claim.rule in ("score line", RESULT_LINE) and not claim.reading.title for claim in told.claims) for told in found) > 2
    )
    lists = sum(any(claim.rule == "versus" for claim in told.claims) for told in found) > 4
    for told in found:
        _share_ground(told, found)
        if told.competition is None:
            _from_sibling(reader, told, found)
        if told is primary:
            continue
        if told.competition is None:
            _inherit(reader, told, primary, title, lists=lists, headings=headings)
        if told.competition is not None and told.stage is None:
            _inherit_stage(reader, told, primary, headings or lists)


def _from_sibling(reader: Reader, told: Told, found: list[Told]) -> None:
    """ "face A on Friday and end their World Cup qualifying campaign at home to B": both are of the campaign."""
    for other in found:
        if other is told or other.competition is None or other.status != told.status or not _fits(reader, other.competition, told):
            continue
        if (
            told.status == "scheduled"
            and {c.reading.number for c in other.claims} & {c.reading.number for c in told.claims}
            and set(told.teams) & set(other.teams)
        ):
            told.competition = other.competition
            told.stage = told.stage or other.stage
            for name in ("competition", "stage"):
                if name in other.evidence:
                    told.rests(name, *other.evidence[name])
            return


def _share_ground(told: Told, found: list[Told]) -> None:
    """ "friendlies against A and B which will be played at ...": both are played there."""
    other = next((each for each in found if each.venue is not None and each is not told and _one_list(told, each)), None)
    if told.venue is None and told.home is None and other is not None and told.status == other.status == "scheduled":
        told.venue, told.home = other.venue, other.home
        told.rests("venue", *other.evidence["venue"])


def _one_list(told: Told, other: Told) -> bool:
    """Whether both stand in one list of opponents, "friendlies against A and B which will be played at ..."."""
    return any(mine.one_mark is not None and mine.one_mark is theirs.one_mark for mine in told.claims for theirs in other.claims)


_ELSEWHERE = re.compile(
    r"\b(?:qualif\w+ for|qualification for|win(?:ning)?|won|title|trophy|lift(?:ed)?|former|reach(?:ed)? the|place in|places in|the new|"
    r"opposition|clubs?|outfit|side|campaign in|football in|lead|leaders?|summit|ambitions|table|in mind)\b"
)


def _elsewhere(reader: Reader, mark: Mark, value: CompetitionMention) -> bool:
    """Whether the competition is named as a prize or a place in the table, rather than as what is being played."""
    text = reader.document.text
    around = text[max(0, mark.start - 30) : mark.start].lower()
    after = text[mark.end : mark.end + 16].lower()
    if value.kind == "league":
        return bool(re.search(r"\b(?:qualif\w+ for|former|winning the|won the)\b", around)) or bool(
            re.match(r" (?:opposition|clubs?|outfit|strugglers)", after)
        )
    return bool(_ELSEWHERE.search(around)) or bool(
        re.match(r" (?:title|trophy|winners?|places?|football|ambitions|spot|qualification)", after)
    )


def _compatriots(reader: Reader, competition: CompetitionMention, told: Told) -> bool:
    """Clubs of one country hardly meet in an international competition: one in the title is not theirs."""
    countries = {reader.teams[key].country for key in told.teams}
    return competition.kind == "club" and len(countries) == 1 and None not in countries


def _nation_pair(told: Told) -> bool:
    return all(key.startswith("nation-") for key in told.teams)


def _inherit(reader: Reader, told: Told, primary: Told | None, title: Mark | None, *, lists: bool, headings: bool) -> None:
    vague = told.phrase is not None and told.day is None and told.phrase.weekday is None and not told.phrase.same
    value = title.value if title is not None else None
    source: tuple[CompetitionMention, int, int] | None = None
    if (
        isinstance(value, CompetitionMention)
        and title is not None
        and _fits(reader, value, told)
        and not vague
        and not _compatriots(reader, value, told)
    ):
        source = (value, title.start, title.end)
    elif headings or lists:
        mark = next((mark for reading in reader.readings for mark in reading.of("C") if _fits(reader, mark.value, told)), None)  # type: ignore[arg-type]
        if mark is not None and isinstance(mark.value, CompetitionMention):
            source = (mark.value, mark.start, mark.end)
    if source is None and primary is not None and primary.competition is not None and _fits(reader, primary.competition, told):
        beside = any(_OTHERS.search(claim.reading.tagged) for claim in told.claims)
        same_day = told.day is not None and told.day == primary.day
        tie = set(told.teams) == set(primary.teams) and (told.leg is not None or primary.leg is not None)
        follows = told.status == "scheduled" and primary.competition.kind == "league" and told.day is not None
        reverse = any(isinstance(m.value, StageMention) and m.value.reverse for claim in told.claims for m in claim.context)
        window = primary.stage == "qualifier" and _nation_pair(told) and (told.day is not None or told.phrase is not None)
        further = told.status == "scheduled" and primary.competition.kind in ("cup", "club") and told.stage is not None
        replayed = set(told.teams) == set(primary.teams) and (primary.replay or told.replay)
        tournament = primary.competition.kind == "nations" and primary.stage != "qualifier"
        league = primary.competition.kind == "league" and told.over and told.phrase is not None and told.phrase.weekday is not None
        leg = told.leg is not None and told.leg == primary.leg and told.status == primary.status
        stage = told.stage is not None and (told.stage == primary.stage or (told.stage in _GENERAL and primary.competition.kind == "club"))
        if (
            window
            or further
            or replayed
            or beside
            or same_day
            or tie
            or reverse
            or tournament
            or league
            or leg
            or stage
            or (follows and primary.over)
        ):
            span = primary.evidence.get("competition")
            if span:
                source = (primary.competition, *span)
    if source is not None:
        told.competition = source[0]
        told.rests("competition", source[1], source[2])


def _inherit_stage(reader: Reader, told: Told, primary: Told | None, lists: bool) -> None:
    competition = told.competition
    if competition is None:
        return
    if lists and not any(claim.context for claim in told.claims if claim.rule not in ("versus", "score line")):
        mark = next(
            (
                m
                for reading in reader.readings
                for m in reading.of("G")
                if isinstance(m.value, StageMention) and m.value.stage in ("qualifier", "group stage", "league phase", "league stage")
            ),
            None,
        )
        if mark is not None and isinstance(mark.value, StageMention):
            told.stage = mark.value.stage
            told.rests("stage", mark.start, mark.end)
        return
    if (
        primary is None
        or primary.competition is None
        or primary.stage is None
        or primary.competition.competition_id != competition.competition_id
    ):
        return
    span = primary.evidence.get("stage")
    general = primary.stage in ("group stage", "league phase", "league stage", "qualifier")
    tie = set(told.teams) == set(primary.teams) and (told.leg is not None or primary.leg is not None)
    beside = any(_OTHERS.search(claim.reading.tagged) for claim in told.claims)
    leg = told.leg is not None and told.leg == primary.leg and told.status == primary.status
    leg = leg or (set(told.teams) == set(primary.teams) and (primary.replay or told.replay))
    if span and ((general and told.phrase is not None) or tie or (beside and told.over) or leg):
        told.stage = primary.stage
        told.rests("stage", *span)


def spread_stage(reader: Reader, found: list[Told]) -> None:
    """ "The league phase goes on": what one sentence calls the stage holds for all matches of the competition; a league has none."""
    for told in found:
        if told.competition is not None and told.competition.kind == "league" and told.stage not in (None, "play-off"):
            told.stage = None
            told.evidence.pop("stage", None)
    for reading in reader.readings:
        for mark in reading.of("G"):
            value = mark.value
            if not isinstance(value, StageMention) or value.stage not in ("league phase", "league stage", "qualifier"):
                continue
            for told in found:
                if told.stage is None and told.competition is not None and _goes_on(told, told.competition, value):
                    told.stage = value.stage
                    told.rests("stage", mark.start, mark.end)


def _goes_on(told: Told, competition: CompetitionMention, value: StageMention) -> bool:
    if value.stage == "qualifier":
        return competition.kind == "nations" and told.status == "scheduled"
    beside = any(_OTHERS.search(claim.reading.tagged) for claim in told.claims)
    return competition.kind == "club" and (told.phrase is not None or beside)
