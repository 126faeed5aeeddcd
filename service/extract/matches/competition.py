# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""In which competition and stage each match was played, where its own clause does not say so.

An article has a *frame*: the competition and stage of its main match, else the first competition that its first lines name as being
played. A sentence that opens with another one ("In the Uefa Cup, ...") and a line of nothing else frame what follows them. A match of two
other teams belongs to the frame that it is told in; another match of a team of the main match only where something ties it to that.
"""

import re
from dataclasses import dataclass

from service.extract.dates import DatePhrase
from service.extract.matches.merge import Told, vague
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.result_lines import RULE as RESULT_LINE
from service.extract.matches.stages import StageMention
from service.extract.names import CompetitionMention

_GENERAL = {"club": ("group stage", "league phase", "league stage"), "nations": ("qualifier", "group stage")}
"""Stages in which a team plays many matches, by the kind of competition. In qualifying, a group is one of the qualifiers."""
_THAT_ONE = re.compile(r"\bsame (?:stage|round|hurdle)\b")


@dataclass(frozen=True, slots=True)
class _Frame:
    """What is played in a stretch of the article: a competition, its stage where told, and the characters of both."""

    competition: CompetitionMention
    span: tuple[int, int]
    stage: str | None = None
    stage_span: tuple[int, int] = (0, 0)
    main: Told | None = None
    """The match that the frame was taken from."""
    ahead: bool = False
    """Whether that lies ahead; of a list, whether most do."""


def fits(reader: Reader, competition: CompetitionMention, told: Told) -> bool:
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
        guests = {"ENG": "WAL", "USA": "CAN"}.get(competition.country or "")
        return countries <= {competition.country, guests}
    return True


def drop_unfit(reader: Reader, told: Told) -> None:
    """A competition or a ground that cannot be those of the two teams is of something else."""
    if told.competition is not None and not fits(reader, told.competition, told):
        told.competition = None
        told.evidence.pop("competition", None)
        for claim in told.claims:
            for mark in claim.context:
                value = mark.value
                if told.competition is None and isinstance(value, CompetitionMention) and fits(reader, value, told):
                    told.competition = value
                    told.rests("competition", mark.start, mark.end)
    if told.venue is not None and told.venue.home_team_id and told.venue.home_team_id not in told.teams:
        national = told.venue.home_team_id.startswith("nation-")
        if not national and (told.home is not None or not _neutral(told)):
            told.venue = None
            told.evidence.pop("venue", None)


def _neutral(told: Told) -> bool:
    return told.stage in ("final", "semi-final") or _national(told)


def _national(told: Told) -> bool:
    return all(key.startswith("nation-") for key in told.teams)


def name_competitions(reader: Reader, found: list[Told], primary: Told | None) -> None:
    """Gives the competition and stage of the frame to the matches that name none themselves."""
    for told in found:
        if told.competition is None:
            _from_sibling(reader, told, found)
    frame = _main_frame(reader, found, primary)
    sections = _sections(reader)
    for told in found:
        if told.competition is None:
            _from_neighbour(reader, told, found, frame)
        here = sections.get(told.claims[0].reading.number) or frame
        if here is None or told is here.main or (told.competition is None and not fits(reader, here.competition, told)):
            continue
        other = here.main is None or not set(told.teams) & set(here.main.teams)
        if told.competition is None and (_belongs(reader, told, here) if other else _is_tied(told, here)):
            told.competition = here.competition
            told.rests("competition", *here.span)
        same = told.competition is not None and told.competition.competition_id == here.competition.competition_id
        if same and told.stage is None and here.stage is not None and (_same_stage(told, here) if other else _same_tie(told, here)):
            told.stage = here.stage
            told.rests("stage", *here.stage_span)
        elif same and told.stage == "group stage" and here.stage == "qualifier":
            told.stage = here.stage


def _main_frame(reader: Reader, found: list[Told], primary: Told | None) -> _Frame | None:
    """The competition of the main match, which takes the first one that the first lines name where it has none of its own.

    A list of results or fixtures has no main match: all of it is of the first competition that fits.
    """
    if _lines(found) > 2:
        return _of_a_list(reader, found)
    if primary is not None and primary.competition is not None:
        return _framed(reader, primary)
    if primary is None:
        return _of_a_list(reader, found)
    lead = [(reading, mark) for reading in reader.readings[:8] if not reading.quoted for mark in reading.of("C")]
    for reading, mark in sorted(lead, key=lambda pair: not _WITH_STAGE.search(pair[0].tagged, max(0, pair[0].tagged_start(pair[1]) - 20))):
        value = mark.value
        if not isinstance(value, CompetitionMention) or value.kind == "friendly" or _elsewhere(reader, mark, value):
            continue
        owner = next((told for told in found if any(mark in claim.context for claim in told.claims)), primary)
        if set(owner.teams) == set(primary.teams):
            owner = primary
        elif owner.competition is not value or reading.number > 2:
            continue
        if fits(reader, value, owner) and not (owner is primary and _compatriots(reader, value, owner)):
            if owner.competition is None:
                owner.competition = value
                owner.rests("competition", mark.start, mark.end)
            return _framed(reader, owner)
    return None


_WITH_STAGE = re.compile(r".{0,6}«G\d+» (?:of|in) the «C|.{0,24}?«C\d+» «G")
""" "the third round of the FA Cup", "the FA Cup third round": named with its stage, a competition is being played."""


def _of_a_list(reader: Reader, found: list[Told]) -> _Frame | None:
    ahead = 2 * sum(not told.over for told in found) > len(found)
    for reading in reader.readings:
        for mark in reading.of("C"):
            value = mark.value
            if (
                isinstance(value, CompetitionMention)
                and not _elsewhere(reader, mark, value)
                and any(fits(reader, value, told) for told in found)
            ):
                return _Frame(value, (mark.start, mark.end), *_stage_beside(reader, reading, value), None, ahead)
    return None


def _framed(reader: Reader, main: Told) -> _Frame | None:
    if main.competition is None:
        return None
    stage, span = _general_stage(reader, main.competition)
    if stage is not None and (main.stage is None or (main.stage == "group stage" and span[0] < main.claims[0].reading.end)):
        main.stage = stage
        main.rests("stage", *span)
    return _Frame(main.competition, main.evidence["competition"], main.stage, main.evidence.get("stage", (0, 0)), main, not main.over)


def _lines(found: list[Told]) -> int:
    """How many matches are told in lines of their own: a list of results or of fixtures."""
    return sum(
        any(claim.rule in ("score line", "versus", RESULT_LINE) and not claim.reading.title for claim in told.claims) for told in found
    )


def _stage_beside(reader: Reader, reading: Reading, competition: CompetitionMention) -> tuple[str | None, tuple[int, int]]:
    """The stage that a heading names with the competition, or the article in its first lines."""
    for each in (reading, *reader.readings[:3]):
        for mark in each.of("G"):
            if isinstance(mark.value, StageMention) and mark.value.stage and not mark.value.reached:
                return mark.value.stage, (mark.start, mark.end)
    return _general_stage(reader, competition)


def _general_stage(reader: Reader, competition: CompetitionMention) -> tuple[str | None, tuple[int, int]]:
    """A stage of many matches, wherever the article names it: all that it tells of the competition is of that stage."""
    marks = [mark for reading in reader.readings for mark in reading.of("G")]
    for stage in _GENERAL.get(competition.kind, ()):
        for mark in marks:
            if isinstance(mark.value, StageMention) and mark.value.stage == stage:
                return stage, (mark.start, mark.end)
    return None, (0, 0)


_OPENS = re.compile(
    r"(?:(?:meanwhile|elsewhere|also|and),? )?(?:in|elsewhere in) (?:the )?(?:«D\d+» |[\w-]+ ){0,2}?(?:«G\d+» of the )?«C(\d+)»"
)
_HEADING = re.compile(r"(?:[\w'-]+ ){0,2}«C(\d+)»(?:[ ,:-]+(?:«[GD]\d+»|[\w'-]+)){0,3}[.:]?")


def _sections(reader: Reader) -> dict[int, _Frame]:
    """The frames of their own, by the numbers of the sentences that stand in them."""
    result: dict[int, _Frame] = {}
    heading: _Frame | None = None
    opened: tuple[int, _Frame] | None = None
    for reading in reader.readings:
        if match := _HEADING.fullmatch(reading.tagged):
            heading = None if reading.title or reading.number < 2 else _section(reading, match)
        elif match := _OPENS.match(reading.tagged):
            frame = _section(reading, match)
            opened = (reading.paragraph, frame) if frame is not None else opened
        if opened is not None and opened[0] == reading.paragraph:
            result[reading.number] = opened[1]
        elif heading is not None:
            result[reading.number] = heading
    return result


def _section(reading: Reading, match: re.Match[str]) -> _Frame | None:
    mark = reading.by_number[int(match.group(1))]
    if not isinstance(mark.value, CompetitionMention) or mark.value.kind == "friendly":
        return None
    stage = next((m for m in reading.of("G") if isinstance(m.value, StageMention) and m.value.stage and not m.value.reached), None)
    if stage is None or not isinstance(stage.value, StageMention) or reading.tagged_start(stage) > match.end():
        return _Frame(mark.value, (mark.start, mark.end))
    return _Frame(mark.value, (mark.start, mark.end), stage.value.stage, (stage.start, stage.end))


def _another_time(told: Told) -> bool:
    """ "last season", "in October": the frame is of these days."""
    if told.day is not None or (told.phrase is not None and not vague(told.phrase)):
        return False
    phrases = [told.phrase] if told.phrase is not None else []
    phrases += [mark.value for claim in told.claims for mark in claim.context if isinstance(mark.value, DatePhrase)]
    return any(vague(phrase) and (phrase is told.phrase or phrase.direction == "past") for phrase in phrases)


def _at_that(told: Told) -> bool:
    """ "at the same stage three years ago" """
    return any(_THAT_ONE.search(claim.reading.tagged) for claim in told.claims)


def _belongs(reader: Reader, told: Told, frame: _Frame) -> bool:
    """Whether a match of other teams is one of the round-up."""
    if _at_that(told):
        return True
    if _another_time(told) or (frame.competition.kind == "friendly" and told.over) or _names_another(told, frame.competition):
        return False
    return frame.main is None or not _compatriots(reader, frame.competition, told)


def _names_another(told: Told, competition: CompetitionMention) -> bool:
    """Whether its clauses name another competition, though not one that these two can meet in."""
    named = [mark.value for claim in told.claims for mark in claim.context if isinstance(mark.value, CompetitionMention)]
    return bool(named) and all(value.competition_id != competition.competition_id for value in named)


def _is_tied(told: Told, frame: _Frame) -> bool:
    """Whether another match of a team of the main match is of the same competition."""
    main, kind = frame.main, frame.competition.kind
    if main is None or kind == "friendly" or _names_another(told, frame.competition):
        return False
    if _at_that(told):
        return True
    marks = [mark.value for claim in told.claims for mark in claim.context if isinstance(mark.value, StageMention)]
    if set(told.teams) == set(main.teams) and (_same_tie(told, frame) or any(mark.reverse or mark.leg for mark in marks)):
        return True
    if kind == "league":
        return told.status == "scheduled" and told.day is not None
    if kind == "nations":
        return frame.stage != "qualifier" or told.day is not None or told.phrase is not None
    return told.stage is not None


def _same_stage(told: Told, frame: _Frame) -> bool:
    """Whether a match of other teams is of the stage of the frame, too."""
    if _at_that(told):
        return True
    if frame.stage == "final" or _another_time(told):
        return False
    return _is_general(frame) or told.over != frame.ahead


def _is_general(frame: _Frame) -> bool:
    return frame.stage in _GENERAL.get(frame.competition.kind, ())


def _same_tie(told: Told, frame: _Frame) -> bool:
    """Whether it is the other leg, or the replay, of the main match; or both are of a stage of many matches."""
    main = frame.main
    if main is None:
        return False
    if set(told.teams) == set(main.teams):
        return told.leg is not None or main.leg is not None or told.replay or main.replay or _is_general(frame)
    return _at_that(told) or (_is_general(frame) and not _another_time(told))


def _from_neighbour(reader: Reader, told: Told, found: list[Told], frame: _Frame | None) -> None:
    """ "A's next league game is at home to B, who beat C": what is told of B beside a match is of its competition."""
    known = set(frame.main.teams) if frame is not None and frame.main is not None else set()
    for other in found:
        shared = set(told.teams) & set(other.teams) - known
        if not shared or other.competition is None or "competition" not in other.evidence or not fits(reader, other.competition, told):
            continue
        span = other.evidence["competition"]
        beside = any(claim.reading.start <= span[0] < claim.at for claim in told.claims)
        if beside and not _another_time(told) and not _names_another(told, other.competition):
            told.competition = other.competition
            told.rests("competition", *span)
            return


def _from_sibling(reader: Reader, told: Told, found: list[Told]) -> None:
    """ "face A on Friday and end their World Cup qualifying campaign at home to B": both are of the campaign."""
    for other in found:
        if other is told or other.competition is None or other.status != told.status or not fits(reader, other.competition, told):
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


_ELSEWHERE = re.compile(
    r"\b(?:qualif\w+ for|qualification for|win(?:ning)? the|won|title|trophy|lift(?:ed)?|former|reach(?:ed)? the|place in|places in|the new|"
    r"opposition|clubs?|outfit|side|football in|lead|leaders?|summit|ambitions|table|in mind)\b"
)


def _elsewhere(reader: Reader, mark: Mark, value: CompetitionMention) -> bool:
    """Whether the competition is named as a prize or as somebody's, rather than as what is being played; a place in a league is played for."""
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


def settle_stages(reader: Reader, found: list[Told]) -> None:
    """A league has no stages but its play-offs; what lies ahead for national teams is a qualifier where the article speaks of qualifying."""
    for told in found:
        if told.competition is None:
            continue
        if told.competition.kind == "league" and not (told.stage or "play-off").startswith("play-off"):
            told.stage = None
            told.evidence.pop("stage", None)
        elif told.competition.kind == "nations" and told.stage is None and told.status == "scheduled":
            stage, span = _general_stage(reader, told.competition)
            if stage == "qualifier":
                told.stage = stage
                told.rests("stage", *span)
