# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The legs to come of a tie whose two teams the article has just named: "they play the first leg at X on July 28, with the return in Y on
August 5"; and the second leg that a sentence adds to the match it tells, "with the return in Spain a week later".

Legs told with both teams are read as any match, first legs told by the lead they left by ``carried_leads``; which of the matches found is
which leg is settled in ``legs``.
"""

import re
from collections.abc import Iterator

from service.extract.knowledge import knowledge
from service.extract.matches.ahead.rules import lies_ahead
from service.extract.matches.claim import Claim, host_at, key_of, other_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.stages import StageMention
from service.extract.national import code_of, is_nation
from service.extract.searched import searched

LEG_AHEAD = "leg ahead"
"""The rule of the claims made here."""
_WHERE = r"(?:(?: [\w'-]+| «[VDET]\d+»(?:'s)?),?){0,9}? "
_FIRST = re.compile(rf"(?:«G(\d+)»(?!'s)|\bfirst (?:meeting|game|match|encounter))(?={_WHERE}«D(\d+)»)")
_RETURN = re.compile(rf"\b(?:the|a) (?:return|second|rematch)(?: leg| game| match)?(?={_WHERE}«D(\d+)»)")
_HELD = re.compile(r"\b(?:play|plays|host|hosts|stage|stages|is|are|will|takes place|due|scheduled|set|being|to be|with|away|at home)\b")
_GROUND = re.compile(r"(?:(?: [\w'-]+| «D\d+»),?){0,6} «V(\d+)»")


def legs_ahead(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The legs that the sentence gives a day to come, as matches of the two teams named last."""
    if discourse.here:
        yield from _added(reading, discourse)
        return
    pair = discourse.next_pair or discourse.latest_pair
    if pair is None or "G" not in reading.tags or "D" not in reading.tags or "S" in reading.tags or reading.quoted:
        return
    if any(_of_others(discourse, mark, pair) for mark in reading.of("T")) or not _HELD.search(reading.tagged):
        return
    both = list(_game_and_return(reading, discourse, pair))
    yield from both
    first: Claim | None = None
    for match in () if both else _FIRST.finditer(reading.tagged):
        stage = reading.by_number[int(match.group(1))] if match.group(1) else None
        of_a_leg = stage is None or (isinstance(stage.value, StageMention) and stage.value.leg is not None)
        if of_a_leg and _is_ahead(reading, match.group(2)):
            ground = _GROUND.match(reading.tagged, match.end())
            day = reading.by_number[int(match.group(2))]
            first = _leg(reading, pair, stage or day, reading.by_number[int(ground.group(1))] if ground else stage or day)
            first.at = reading.to_text(match.start())
            yield first
    for match in _RETURN.finditer(reading.tagged) if first is not None else ():
        day = reading.by_number[int(match.group(1))]
        if _is_ahead(reading, match.group(1)):
            second = _leg(reading, pair, day, day)
            second.at = reading.to_text(match.start())
            if first is not None and first.home is not None:
                second.home, second.home_mark = other_of(pair, first.home), day
            yield second


_GAME = re.compile(rf"\b(?:(?P<own>home|away) )?(?:game|match|tie|clash|fixture|meeting|encounter|one)(?={_WHERE}«D(?P<day>\d+)»)")
_THE_RETURN = re.compile(rf"«G(\d+)»(?=(?P<where>{_WHERE}«D(\d+)»))")


def _game_and_return(reading: Reading, discourse: Discourse, pair: tuple[str, str]) -> Iterator[Claim]:
    """ "named in the squad for the game at X on March 26 and the return in Y four days later": of a tie told before."""
    back = _THE_RETURN.search(reading.tagged)
    stage = reading.by_number[int(back.group(1))] if back is not None else None
    if back is None or stage is None or not (isinstance(stage.value, StageMention) and stage.value.leg == 2):
        return
    game = _GAME.search(reading.tagged, 0, back.start())
    if game is None or not (_is_ahead(reading, game["day"]) and _is_ahead(reading, back.group(3))):
        return
    ground = _GROUND.match(reading.tagged, game.end())
    day = reading.by_number[int(game["day"])]
    first = _leg(reading, pair, day, reading.by_number[int(ground.group(1))] if ground is not None else day)
    first.at, second = reading.to_text(game.start()), _leg(reading, pair, stage, stage)
    if first.home is None and game["own"] is not None:
        first.home = pair[0] if game["own"] == "home" else pair[1]
    second.home = _home_there(discourse, pair, back["where"], []) if first.home is None else other_of(pair, first.home)
    if second.home is not None:
        first.home, first.home_mark, second.home_mark = other_of(pair, second.home), first.home_mark or day, stage
    yield from (first, second)


_ADDED = searched(
    r"(?P<led>\b(?:(?P<into>(?<!after )(?:heading|going) into|(?:lead|advantage|cushion|edge)(?: over (?:the )?«T\d+»)? into|ahead of)|with|and|before|then|(?:and|before|then),? (?:they )?(?:will )?(?:then |later )?(?P<does>host(?:ing)?|stag(?:e|ing)|play(?:ing)?|contest(?:ing)?)),? (?:a |the )?(?:«D\d+»'s )?)?(?:\b(?:return|rematch)\b(?! (?:to|from|for|of)\b)|«G(?P<leg>\d+)»)(?=(?P<where>(?:(?: [\w'-]+| «[VDT]\d+»(?:'s)?),?){1,7}))"
)
_AGAIN_IN = re.compile(r"\b(?:and|before|then)(?P<again> again| the return)? in (?P<town>[a-z]+(?: [a-z]+)?) (?:on )?«D(?P<day>\d+)»")
_A_WEEK_LATER = re.compile(r"\b(?:a week|a fortnight|seven days|two weeks) (?:later|after)\b|\bthe following (?:week|midweek)\b")
_DAY = re.compile(r"«D(\d+)»")
_AGAINST = re.compile(r" (?:at|against|with|to|away to|at home to) (?:the )?«T")
_GROUND_OF = re.compile(r" (?:at|in|back at) (?:the |«E\d+» )?«V(\d+)»")
""" "before the second leg at A Park"."""


def _added(reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """The second leg of the match that the sentence has just told."""
    pair = discourse.here[-1]
    if ("D" not in reading.tags and "G" not in reading.tags) or reading.quoted:
        return
    for match in (
        _ADDED.finditer(reading.tagged) if "G" in reading.tags or "return" in reading.tagged or "rematch" in reading.tagged else ()
    ):
        stage = reading.by_number[int(match["leg"])] if match["leg"] else None
        if stage is not None and not (isinstance(stage.value, StageMention) and stage.value.leg == 2):
            continue
        if match["into"] is not None and _AGAINST.match(match["where"]):
            continue  # "into the second leg at B": told with both teams
        at = reading.to_text(match.start("where")) - 1
        begun = any(isinstance(mark.value, StageMention) and mark.value.leg == 1 for mark in reading.of("G") if mark.start < at)
        day = _DAY.search(match["where"])
        ground = _GROUND_OF.match(match["where"])
        theirs = ground is not None and stage is not None and host_at(reading.by_number[int(ground.group(1))]) in pair
        if match["led"] is None or (match["led"].startswith("before") and not begun and match["does"] is None and not theirs):
            continue
        told_ahead = match["into"] is not None or (day is not None and _is_ahead(reading, day.group(1)))  # "heading into the second leg"
        if not theirs and not told_ahead and not _A_WEEK_LATER.search(reading.tagged, match.start()):
            continue
        named = [mark for mark in reading.of("T") if mark.start > at]
        drawn_next = [mark for mark in reading.of("T") if mark.start < at][-1:]  # "beat B to set up a final with C, the return being on"
        if (
            "S" in _tags_after(reading, at)
            or any(_of_others(discourse, mark, pair) for mark in (*drawn_next, *named))
            or not _told_before(reading, pair, at)
        ):
            continue
        place = stage or next((mark for mark in reading.marks if mark.start > at), reading.marks[-1])
        second = Claim(reading, place.start, *pair, None, place, "scheduled", LEG_AHEAD, 0.75)
        if match["into"] is not None:
            second.at = reading.to_text(match.start("into"))
        second.home, second.home_mark = (
            _home_there(discourse, pair, match["where"], [mark for mark in reading.marks if mark.start > at]),
            place,
        )
        if (match["does"] or "").startswith(("host", "stag")):
            second.home = pair[0]  # "before hosting the return leg": of whom the sentence tells
        yield second
        return
    for match in _AGAIN_IN.finditer(reading.tagged) if is_nation(pair[0]) and " in " in reading.tagged else ():
        codes = knowledge().cities.get(match["town"], frozenset())
        home = next((key for key in pair if code_of(key) in codes), None)
        if home is not None and home != discourse.homes.get(frozenset(pair)) and _is_ahead(reading, match["day"]):
            day_mark = reading.by_number[int(match["day"])]
            other = other_of(pair, home)
            second = Claim(reading, reading.to_text(match.start()), home, other, None, day_mark, "scheduled", LEG_AHEAD, 0.75)
            second.home, second.home_mark = home, day_mark
            yield second
            return


def _tags_after(reading: Reading, at: int) -> str:
    return "".join(mark.tag for mark in reading.marks if mark.start > at)


def _told_before(reading: Reading, pair: tuple[str, str], at: int) -> bool:
    """Whether one of the two is named before, or a ground of theirs."""
    if any(host_at(mark) in pair for mark in reading.of("V") if mark.start < at):
        return True
    return any(key_of(mark) in pair for mark in reading.of("T") if mark.start < at)


_TOWN = re.compile(r" in ([a-z]+)")


def _home_there(discourse: Discourse, pair: tuple[str, str], where: str, marks: list[Mark]) -> str | None:
    """Who is at home in the second leg: whose ground or country it is, else the side that was not at home before."""
    for mark in marks:
        owner = host_at(mark)
        if owner in pair:
            return owner
        country = code_of(owner) if is_nation(owner) else None
        there = [
            key for key in pair if country is not None and (team := knowledge().teams.get(key)) is not None and team.country == country
        ]
        if len(there) == 1:
            return there[0]
    if town := _TOWN.search(where):
        codes = knowledge().cities.get(town.group(1), frozenset())
        there = [key for key in pair if code_of(key) in codes]
        if len(there) == 1:
            return there[0]
    if " at home" in where or " away" in where:
        return pair[0] if " at home" in where else pair[1]
    return discourse.home_in_return(pair)


def _leg(reading: Reading, pair: tuple[str, str], at: Mark, place: Mark) -> Claim:
    claim = Claim(reading, at.start, *pair, None, place, "scheduled", LEG_AHEAD, 0.75)
    owner = host_at(place)
    if owner in pair:
        claim.home, claim.home_mark = owner, place
    return claim


def _is_ahead(reading: Reading, number: str) -> bool:
    return lies_ahead(reading.by_number[int(number)])


def _of_others(discourse: Discourse, mark: Mark, pair: tuple[str, str]) -> bool:
    """Whether it is neither of the two, nor the country that a club plays in, nor the club of a country's player."""
    return key_of(mark) not in pair and discourse.alike(pair[0], key_of(mark))
