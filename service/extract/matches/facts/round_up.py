# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The competition and stage that an article is about. Which matches belong to them is ``competition``'s business.

The *frame* of an article is that of its main match, else the first competition that its first lines name as being played, and of a list
the first that fits; else the league that its teams stand in (``league_tables``). Parts of it may have frames of their own (``sections``).
"""

import re

from service.extract.matches.attach import NEW_CLAUSE
from service.extract.matches.bare.captions import is_caption
from service.extract.matches.bare.result_lines import LINES
from service.extract.matches.claim import key_of
from service.extract.matches.facts.called_elsewhere import called_elsewhere
from service.extract.matches.facts.eligibility import compatriots, fits, of_a_cup, of_a_league
from service.extract.matches.facts.league_tables import league_by_standing
from service.extract.matches.facts.sections import HEADING, Frame
from service.extract.matches.memberships import of_a_team, told_of_others
from service.extract.matches.merge import Told
from service.extract.matches.phrased_days import vague
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.stages import BEFORE, StageMention
from service.extract.names import CompetitionMention

GENERAL = {"club": ("group stage", "league phase", "league stage"), "nations": ("qualifier", "group stage")}
"""Stages in which a team plays many matches, by the kind of competition. In qualifying, a group is one of the qualifiers."""


def main_frame(reader: Reader, found: list[Told], primary: Told | None) -> Frame | None:
    """The competition of the main match, which takes the first one that the first lines name where it has none of its own.

    A list of results or fixtures has no main match: all of it is of the first competition that fits.
    """
    if _lines(found) > 2:
        return _of_a_list(reader, found)
    if primary is not None and primary.competition is not None:
        return _framed(reader, primary)
    if primary is None:
        return _of_a_list(reader, found)
    passing = _by_the_way(primary, found)
    own = {claim.reading.number for claim in primary.claims}
    lead = [
        (reading, mark)
        for reading in reader.readings[:8]
        if not reading.quoted and (reading.number in own or not is_caption(reading))
        for mark in reading.of("C")
    ]
    for reading, mark in sorted(lead, key=lambda pair: not _WITH_STAGE.search(pair[0].tagged, max(0, pair[0].tagged_start(pair[1]) - 20))):
        value = mark.value
        if not isinstance(value, CompetitionMention) or value.kind == "friendly" or _elsewhere(reader, mark, value):
            continue
        owned = next((told for told in found if any(mark in claim.context for claim in told.claims)), None)
        if owned is None and value.kind != "league" and NEW_CLAUSE.search(reading.tagged, 0, reading.tagged_start(mark)):
            continue
        owner = owned or primary
        if of_a_team(reading, mark) or (
            owned is None and value.kind in ("league", "nations") and told_of_others(reading, mark.start, primary.teams)
        ):
            continue
        if passing and owned is None and value.kind == "league" and not _of_matches(reading, mark):
            continue
        if set(owner.teams) == set(primary.teams):
            owner = primary
        elif owner.competition is not value or reading.number > 2 or not _of_these_days(owner, primary):
            continue
        if value.kind != "league" and owner.competition is None and of_a_league(owner):
            continue
        if value.kind == "league" and owner.shootout is not None:
            continue
        if fits(reader, value, owner) and not (owner is primary and compatriots(reader, value, owner)):
            if owner.competition is None:
                owner.competition = value
                owner.rests("competition", mark.start, mark.end)
                _take_stage(reading, mark, owner)
            return _framed(reader, owner)
    return (
        _of_a_preview(reader, found, primary)
        or _of_a_run(reader, primary)
        or _of_a_tournament(reader, found, primary)
        or _of_a_table(reader, primary)
        or _of_a_round(reader, found, primary)
        or _called_elsewhere(reader, found, primary)
    )


_FEW = 6
"""Matches of an article at most that comes to them by the way."""


def _by_the_way(primary: Told, found: list[Told]) -> bool:
    """Whether the article comes to its main match only once, and not at its beginning: it is about a man or a club."""
    claim = primary.claims[0]
    return len(primary.claims) == 1 and claim.reading.number > 1 and claim.rule not in LINES and len(found) <= _FEW


_MATCHES = re.compile(
    r"«C\d+»(?: «G\d+»|(?:'s)? (?:[\w-]+ ){0,2}(?:games?|match(?:es)?|fixtures?|ties?|clash|encounters?|contest|derby|meeting|outings?|opener|defeats?|wins?|draws?|victory|visit|trip)\b)"
)


_MATCHES_OF = re.compile(r"\b(?:game|match|fixture|trip|derby|meeting|encounter|contest)s? (?:of|in) (?:the |this )?$")


def _of_matches(reading: Reading, mark: Mark) -> bool:
    """Whether a league is named as what is played, or above the article, rather than as where a side stands or a man has scored."""
    if _MATCHES_OF.search(reading.tagged, 0, reading.tagged_start(mark)):
        return True
    return (
        reading.title
        or reading.tagged.startswith(f"«C{mark.number}»")
        or _MATCHES.match(reading.tagged, reading.tagged_start(mark)) is not None
        or HEADING.fullmatch(reading.tagged) is not None
    )


def _called_elsewhere(reader: Reader, found: list[Told], primary: Told) -> Frame | None:
    called = called_elsewhere(reader, found, primary)
    if called is None:
        return None
    primary.competition, mark = called
    primary.rests("competition", mark.start, mark.end)
    return _framed(reader, primary)


_DAYS = 4
"""Days that a round of matches takes at most."""


def _of_these_days(told: Told, primary: Told) -> bool:
    """Whether both can be of one round: "humbled by A in the Cup 11 days earlier" is told of another one."""
    if told.day is None and told.phrase is not None and (vague(told.phrase) or abs(told.phrase.apart or 0) > _DAYS):
        return False
    if len(set(told.teams) & set(primary.teams)) == 1 and told.over != primary.over:
        return False
    return told.day is None or primary.day is None or abs((told.day - primary.day).days) <= _DAYS


def _of_a_round(reader: Reader, found: list[Told], primary: Told) -> Frame | None:
    """The league that another match of a round-up is told to be of, where all that names a competition these days names that one."""
    others = [told for told in found if told.over and not set(told.teams) & set(primary.teams) and _of_these_days(told, primary)]
    named = {told.competition.competition_id: told for told in others if told.competition is not None}
    if len(others) < _MANY or len(named) != 1 or of_a_cup(primary):
        return None
    other = next(iter(named.values()))
    if other.competition is None or other.competition.kind != "league" or not fits(reader, other.competition, primary):
        return None
    primary.competition = other.competition
    primary.rests("competition", *other.evidence["competition"])
    return _framed(reader, primary)


_MANY = 3
"""Matches of others that make a report a round-up."""


def _take_stage(reading: Reading, mark: Mark, told: Told) -> bool:
    """ "the FA Cup third round", "the third round of the FA Cup", "into the FA Cup third round": takes the stage that stands with the
    competition; tells whether one does."""
    at = reading.tagged_start(mark)
    for match in _BESIDE.finditer(reading.tagged, max(0, at - 30), at + 40):
        stage = reading.by_number[int(match.group(1) or match.group(2))]
        if f"«C{mark.number}»" not in match.group() or not isinstance(stage.value, StageMention):
            continue
        name = BEFORE.get(stage.value.stage or "") if stage.value.reached and told.over else stage.value.stage
        if name is not None and told.stage is None:
            told.stage = name
            told.rests("stage", stage.start, stage.end)
        return name is not None and name == told.stage
    return False


_BESIDE = re.compile(r"«G(\d+)» (?:of|in) (?:the |this (?:year|season)'s )?«C\d+»|«C\d+» «G(\d+)»")
_WITH_STAGE = re.compile(r".{0,6}«G\d+» (?:of|in) the «C|.{0,24}?«C\d+» «G")
""" "the third round of the FA Cup", "the FA Cup third round": named with its stage, a competition is being played."""


def _of_a_preview(reader: Reader, found: list[Told], primary: Told) -> Frame | None:
    """ "A are in the third round of the FA Cup for the first time", far below the names and the injured."""
    if primary.status != "scheduled" or of_a_league(primary):
        return None
    cup = primary.stage is not None  # whose earlier rounds may have told which it is
    of_others = [told for told in found if set(told.teams) != set(primary.teams) and not (cup and told.over)]
    others = {mark.number for told in of_others for claim in told.claims for mark in claim.context}
    for reading in reader.readings:
        for mark in reading.of("C") if any(key_of(team) in primary.teams for team in reading.of("T")) else ():
            value = mark.value
            if mark.number in others or _GONE_BY.search(reading.tagged, 0, reading.tagged_start(mark)):
                continue
            if not isinstance(value, CompetitionMention) or not fits(reader, value, primary) or compatriots(reader, value, primary):
                continue
            if _take_stage(reading, mark, primary):
                primary.competition = value
                primary.rests("competition", mark.start, mark.end)
                return _framed(reader, primary)
    return None


_GONE_BY = re.compile(
    r"\b(?:goals?|win|victory|defeat|loss|draw|replay|since|after|following|won|lost|beat|beaten|drew|reached|knocked out|back to|cost|last season's) (?:[\w'-]+ |«\w+»(?:'s)? ){0,6}$"
)
""" "lost in December to a goal in the Cup quarter-final": that lies back."""
_RUN = re.compile(r"«C\d+» (?:outings|games|matches|fixtures)\b")


def _of_a_run(reader: Reader, primary: Told) -> Frame | None:
    """ "A are without a win in eight league games": what the run is of, the match was of."""
    for reading in reader.readings if primary.over else ():
        if reading.quoted or not any(key_of(team) in primary.teams for team in reading.of("T")):
            continue
        for mark in reading.of("C"):
            value = mark.value
            run = (
                isinstance(value, CompetitionMention) and value.kind == "league" and _RUN.match(reading.tagged, reading.tagged_start(mark))
            )
            if run and isinstance(value, CompetitionMention) and fits(reader, value, primary):
                primary.competition = value
                primary.rests("competition", mark.start, mark.end)
                return _framed(reader, primary)
    return None


def _of_a_tournament(reader: Reader, found: list[Told], primary: Told) -> Frame | None:
    """The one tournament that an article on national teams names, be it as a prize ("a place in the last four of the Asian Cup")."""
    marks = [mark for reading in reader.readings for mark in reading.of("C") if not reading.quoted and not _since(reader, mark)]
    named = [
        (mark, mark.value)
        for mark in marks
        if isinstance(mark.value, CompetitionMention) and mark.value.kind == "nations" and fits(reader, mark.value, primary)
    ]
    others = [
        mark
        for told in found
        if told is not primary and (told.stage == "qualifier" or not set(told.teams) & set(primary.teams))
        for claim in told.claims
        for mark in claim.context
    ]
    if len({value.competition_id for _, value in named}) != 1 or any(mark in others for mark, _ in named):
        return None
    mark, primary.competition = named[0]
    primary.rests("competition", mark.start, mark.end)
    return _framed(reader, primary)


def _of_a_table(reader: Reader, primary: Told) -> Frame | None:
    league = league_by_standing(reader, primary)
    if league is None:
        return None
    primary.competition = league
    primary.rests("competition", league.start, league.end)
    return _framed(reader, primary)


_OF_LEADERS = re.compile(r" (?:leaders?|strugglers|pace-?setters|champions|basement side|new boys|title)\b")
""" "Second Division leaders A": of a list of many matches, that is told of one team, unless nothing else tells of what it is."""


def _of_a_list(reader: Reader, found: list[Told]) -> Frame | None:
    ahead = 2 * sum(told.status == "scheduled" for told in found) > len(found)
    of_leaders: Frame | None = None
    for reading in reader.readings:
        for mark in reading.of("C"):
            value = mark.value
            leads = _OF_LEADERS.match(reader.document.text, mark.end)
            if (
                isinstance(value, CompetitionMention)
                and not _elsewhere(reader, mark, value)
                and not (leads and (of_leaders is not None or reading.number > 2))
                and any(fits(reader, value, told) for told in found)
            ):
                frame = Frame(value, (mark.start, mark.end), *_stage_beside(reader, reading, value), None, ahead)
                if leads:
                    of_leaders = frame
                elif of_leaders is None or value.kind != "league" or reading.number <= 2:
                    return frame
    return of_leaders


def _framed(reader: Reader, main: Told) -> Frame | None:
    if main.competition is None:
        return None
    stage, span = general_stage(reader, main.competition)
    if main.competition.kind == "club" and main.leg is not None and main.stage is None:
        stage = None
    drawn = main.status == "scheduled" and main.competition.kind == "club"  # two who are drawn to meet home and away have left their groups
    if drawn and any(isinstance(mark.value, StageMention) and mark.value.leg for mark in reader.stages):
        stage = None
    if stage is not None and (main.stage is None or (main.stage == "group stage" and span[0] < main.claims[0].reading.end)):
        main.stage = stage
        main.rests("stage", *span)
    return Frame(
        main.competition, main.evidence["competition"], main.stage, main.evidence.get("stage", (0, 0)), main, main.status == "scheduled"
    )


def _lines(found: list[Told]) -> int:
    """How many matches are told in lines of their own: a list of results or of fixtures."""
    return sum(any(claim.rule in LINES and not claim.reading.title for claim in told.claims) for told in found)


def _stage_beside(reader: Reader, reading: Reading, competition: CompetitionMention) -> tuple[str | None, tuple[int, int]]:
    """The stage that a heading names with the competition, or the article in its first lines; of a league only one that stands with it, as
    play-offs are what its teams hope for."""
    if competition.kind == "league" and not _WITH_STAGE.match(reading.tagged):
        return None, (0, 0)
    for each in (reading, *reader.readings[:3]):
        for mark in each.of("G"):
            if isinstance(mark.value, StageMention) and mark.value.stage and not mark.value.reached:
                return mark.value.stage, (mark.start, mark.end)
    return general_stage(reader, competition)


def general_stage(reader: Reader, competition: CompetitionMention) -> tuple[str | None, tuple[int, int]]:
    """A stage of many matches, wherever the article names it: all that it tells of the competition is of that stage.

    Not where it is told of another competition ("in World Cup qualifying"), nor where clubs still play to qualify for it.
    """
    named = [(reading, mark, mark.value) for reading in reader.readings for mark in reading.of("G") if isinstance(mark.value, StageMention)]
    if competition.kind == "club" and any("qualifying" in (value.stage or "") for _, _, value in named):
        return None, (0, 0)
    for stage in GENERAL.get(competition.kind, ()):
        for reading, mark, value in named:
            if (
                value.stage == stage
                and not (value.reached and competition.kind == "club")
                and not _of_another_competition(reading, mark, competition)
            ):
                return stage, (mark.start, mark.end)
    return None, (0, 0)


_BEFORE_STAGE = re.compile(r"«C(\d+)»(?:'s)? (?:final |last )?$")


def _of_another_competition(reading: Reading, mark: Mark, competition: CompetitionMention) -> bool:
    at = reading.tagged_start(mark)
    before = _BEFORE_STAGE.search(reading.tagged, max(0, at - 20), at)
    value = reading.by_number[int(before.group(1))].value if before else None
    return isinstance(value, CompetitionMention) and value.competition_id != competition.competition_id


_ELSEWHERE = re.compile(
    r"\b(?:qualif\w+ for|qualification for|win(?:ning)? the|won|title|trophy|lift(?:ed)?|former|reach(?:ed)? the|place in|places in|the "
    r"new|"
    r"minutes from|wins? (?:away )?from|step from|opposition|clubs?|outfit|side|football in|lead|leaders?|summit|ambitions|table|in mind)\b"
)


_SINCE = re.compile(r"\bsince (?:the )?(?:\d{4} )?$")


def _since(reader: Reader, mark: Mark) -> bool:
    """ "their first win since the 2002 World Cup": that lies back."""
    return bool(_SINCE.search(reader.document.lower, max(0, mark.start - 16), mark.start))


_OF_ITS_CLUBS = re.compile(
    r" (?:opposition|opponents|clubs?|outfit|strugglers|side|newcomers|new boys|big boys|winners|champions|minnows|giants|high-?fl[iy]ers|hell"
    r"|veterans?)\b"
)


def _elsewhere(reader: Reader, mark: Mark, value: CompetitionMention) -> bool:
    """Whether the competition is named as a prize or as somebody's, not as what is being played; a place in a league is played for."""
    text = reader.document.text
    if _since(reader, mark):
        return True
    around = text[max(0, mark.start - 30) : mark.start].lower()
    after = text[mark.end : mark.end + 16].lower()
    if value.kind == "league":
        return bool(re.search(r"\b(?:qualif\w+ for|former|winning the|won the)\b", around)) or bool(_OF_ITS_CLUBS.match(after))
    return bool(_ELSEWHERE.search(around)) or bool(
        re.match(r" (?:title|trophy|winners?|places?|football|ambitions|spot|qualification)", after)
    )
