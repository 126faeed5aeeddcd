# ruff: noqa: E501 - a sentence is easier to read in one line
"""Goals owned by an epithet, listed in brackets, shared out, and those of sides that were heading for defeat."""

import pytest

from service.extract import extract
from service.models import Goal
from tests.unit.extract.about_football import FOOTBALL

LEAD = (
    "Hull City drew 2-2 with Derby County in the Championship on Saturday in front of a crowd of many thousands, most of whom had long "
    "made their minds up about it.\n\n"
)
HULL, DERBY = "home", "away"


def goals(told: str, lead: str = LEAD) -> list[tuple[str, str | None]]:
    claim = extract(lead + told + FOOTBALL).matches[0]
    return [(each.player.name if each.player else "", each.team) for each in claim.incidents if isinstance(each, Goal)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Joe Brown, the Serbian striker, was everywhere, and the Serb's late header made it two.",
            [("Joe Brown", None)],
        ),
        ("Derby hit back after the break (Ian Jones pen, Tom Smith).", [("Ian Jones", DERBY), ("Tom Smith", DERBY)]),
        ("Two goals in five minutes from Joe Brown and Ian Jones put Hull in charge.", [("Joe Brown", HULL), ("Ian Jones", HULL)]),
        ("Derby were heading for defeat after Joe Brown's volley.", [("Joe Brown", HULL)]),
        ("Derby were on course for another loss until Ian Jones nodded in.", [("Ian Jones", DERBY)]),
        ("Joe Brown tied things up in the 80th minute for Hull.", [("Joe Brown", HULL)]),
        ("Joe Brown gave the Rams fresh hope with a header.", [("Joe Brown", DERBY)]),
    ],
)
def test_goals_and_their_sides(told: str, expected: list[tuple[str, str | None]]) -> None:
    found = goals(told)
    assert sorted(name for name, _ in found) == sorted(name for name, _ in expected)
    assert all(side is None or (name, side) in found for name, side in expected)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Derby pulled one back in the 74th minute through Ian Jones.", [("Ian Jones", DERBY)]),
        ("Derby did not level until the 74th minute, Ian Jones scrambling the ball over from a yard out.", [("Ian Jones", DERBY)]),
        ("Derby went in front when Joe Brown fluffed a clearance, Ian Jones rolling it home.", [("Ian Jones", DERBY)]),
        (
            "Derby, who had knocked out three better sides on their way to this stage of the season, took the lead midway through the first half when a low shot from Ian Jones went in.",
            [("Ian Jones", DERBY)],
        ),
        (
            "Hull could only draw with lowly Derby, conceding a late equaliser from substitute Ian Jones after Joe Brown's header had put them on course for the points.",
            [("Ian Jones", DERBY), ("Joe Brown", HULL)],
        ),
        (
            "Joe Brown put Hull ahead early on. It was 1-1 by the break, Ian Jones smashing in from 25 yards.",
            [("Ian Jones", DERBY), ("Joe Brown", HULL)],
        ),
        (
            "Joe Brown put Hull ahead early on. Ian Jones's penalty, after Tom Smith was tripped, duly restored parity.",
            [("Ian Jones", DERBY), ("Joe Brown", HULL)],
        ),
        (
            "Joe Brown put Hull ahead early on. It was all square by half-time, Ian Jones heading in.",
            [("Ian Jones", DERBY), ("Joe Brown", HULL)],
        ),
        (
            "Hull's Joe Brown scored twice and Tom Smith once before Ian Jones replied.",
            [("Ian Jones", DERBY), ("Joe Brown", HULL), ("Joe Brown", HULL), ("Tom Smith", HULL)],
        ),
    ],
)
def test_sides_without_a_score(told: str, expected: list[tuple[str, str]]) -> None:
    lead = LEAD.replace("drew 2-2", "drew")
    assert sorted(goals(told, lead)) == sorted(expected)
