"""Who made a goal, in the many ways in which reports tell it; where another touch came between, nobody."""

import pytest

from service.extract import extract
from service.models import Goal
from tests.unit.extract.about_football import FOOTBALL

LEAD = "Hull beat Derby 2-1. Hull's squad: Joe Brown, Tom Smith, Ian Jones. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joe Brown headed in from Tom Smith's cross.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown headed in Tom Smith's corner on 12 minutes.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown nodded home a Tom Smith free-kick.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown scored the opener, set up by Tom Smith.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown, teed up by Tom Smith, fired into the bottom corner.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith crossed for Joe Brown to head in.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith's low cross was turned in by Joe Brown.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith squared for Joe Brown to tap in.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith found Joe Brown, who curled into the top corner.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown latched onto Tom Smith's pass and slotted home.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown opened the scoring after 12 minutes, heading home from a corner by Tom Smith.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown made it 2-0 with a header from a Tom Smith corner.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown equalised after good work and a fine pass from Tom Smith.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown scored the winner, with Tom Smith providing the assist.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown scored in the 30th minute. Assisted by Tom Smith with a through ball.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown volleyed in after Tom Smith had crossed from the left.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown finished off after a one-two with Tom Smith, firing into the net.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith whipped in a corner and Joe Brown headed home.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith set up Joe Brown for the winner.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown's header from Tom Smith's corner gave Hull the lead.", [("Joe Brown", "Tom Smith")]),
        ("Hull took the lead when Joe Brown converted Tom Smith's cross.", [("Joe Brown", "Tom Smith")]),
        ("Hull led through Joe Brown, who met Tom Smith's centre with a firm header.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown tapped in at the far post after being picked out by Tom Smith.", [("Joe Brown", "Tom Smith")]),
        ("From Tom Smith's corner Joe Brown headed Hull in front.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown scored the rebound after Tom Smith's shot was saved.", [("Joe Brown", None)]),
        ("Tom Smith's cross was blocked and Joe Brown fired home.", [("Joe Brown", None)]),
        ("Joe Brown headed in after Tom Smith's corner was only half-cleared.", [("Joe Brown", None)]),
        ("Joe Brown scored from the spot after Tom Smith was fouled.", [("Joe Brown", None)]),
        ("Joe Brown scored in the 12th minute and Tom Smith's cross hit the bar.", [("Joe Brown", None)]),
        ("Joe Brown fired Hull ahead before Tom Smith headed in Ian Jones's corner.", [("Joe Brown", None), ("Tom Smith", "Ian Jones")]),
        ("Joe Brown headed in Tom Smith's corner and Ian Jones made it 2-0.", [("Joe Brown", "Tom Smith"), ("Ian Jones", None)]),
        ("Joe Brown turned in the loose ball after Dahl parried Tom Smith's free-kick.", [("Joe Brown", None)]),
        ("Joe Brown scored. Tom Smith went close from Ian Jones's cross.", [("Joe Brown", None)]),
        ("Joe Brown struck again, this time from Tom Smith's pass.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown raced on to a Tom Smith through-ball and slid it past the keeper.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown side-footed home Tom Smith's cut-back.", [("Joe Brown", "Tom Smith")]),
        ("It was 2-0 when Joe Brown swept in Tom Smith's pull-back.", [("Joe Brown", "Tom Smith")]),
        ("Smith played in Joe Brown, who made no mistake. Tom Smith smiled.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith turned provider for Joe Brown to head in the second.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown slotted in from Tom Smith's assist.", [("Joe Brown", "Tom Smith")]),
        ("A superb delivery from Tom Smith was headed in by Joe Brown.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith cut the ball back for Joe Brown, who swept it into the net.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown's 20th-minute goal, laid on by Tom Smith, settled it.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith laid on the equaliser for Joe Brown.", [("Joe Brown", "Tom Smith")]),
        ("Joe Brown scored after Tom Smith lost the ball to Ian Jones.", [("Joe Brown", None)]),
        ("Tom Smith slid a pass into the path of Joe Brown, who scored.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith dispossessed Ian Jones and squared for Joe Brown to roll the ball home.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith beat his man and crossed for Joe Brown to head home.", [("Joe Brown", "Tom Smith")]),
        ("Tom Smith unselfishly set up Joe Brown for the winner.", [("Joe Brown", "Tom Smith")]),
        ("A clever backheel by Tom Smith let in Joe Brown to score.", [("Joe Brown", "Tom Smith")]),
    ],
)
def test_who_made_each_goal(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert makers(text) == expected


def makers(text: str) -> list[tuple[str, str | None]]:
    """Scorer and maker of each goal."""
    goals = [each for each in extract(LEAD + text + FOOTBALL).matches[0].incidents if isinstance(each, Goal)]
    return [(goal.player.name if goal.player else "", goal.assist.name if goal.assist else None) for goal in goals]


def test_the_maker_has_his_evidence() -> None:
    (claim,) = extract(LEAD + "Joe Brown headed in from Tom Smith's cross." + FOOTBALL).matches
    assert [span.text for span in claim.spans if span.field == "incidents[0].assist"] == ["Tom Smith"]
