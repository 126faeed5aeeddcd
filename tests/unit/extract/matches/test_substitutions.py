"""Substitutions in prose; not posts handed on, changes of a team sheet, or what lies ahead."""

import pytest

from service.extract import extract
from service.models import Substitution
from tests.unit.extract.about_football import FOOTBALL

LEAD = "Hull beat Derby 2-1. Hull's squad: Joe Brown, Tom Smith, Ian Jones. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joe Brown came on for Tom Smith.", [("Joe Brown", "Tom Smith", None)]),
        ("Joe Brown came on for Tom Smith after 60 minutes.", [("Joe Brown", "Tom Smith", 60)]),
        ("Joe Brown replaced Tom Smith on 60 minutes.", [("Joe Brown", "Tom Smith", 60)]),
        ("Tom Smith limped off and was replaced by Joe Brown.", [("Joe Brown", "Tom Smith", None)]),
        ("Tom Smith made way for Joe Brown at half-time.", [("Joe Brown", "Tom Smith", None)]),
        ("Tom Smith gave way to Joe Brown.", [("Joe Brown", "Tom Smith", None)]),
        ("The manager threw on Joe Brown for Tom Smith.", [("Joe Brown", "Tom Smith", None)]),
        ("The manager took off Tom Smith and sent on Joe Brown.", [("Joe Brown", "Tom Smith", None)]),
        ("Joe Brown, on for the injured Tom Smith, went close.", [("Joe Brown", "Tom Smith", None)]),
        ("Joe Brown was brought on in place of Tom Smith.", [("Joe Brown", "Tom Smith", None)]),
        ("Joe Brown was introduced for Tom Smith in the 75th minute.", [("Joe Brown", "Tom Smith", 75)]),
        ("Tom Smith was substituted at the break, with Joe Brown coming on for him.", [("Joe Brown", "Tom Smith", None)]),
        ("Substitute Joe Brown headed against the bar.", [("Joe Brown", None, None)]),
        ("Joe Brown, who had come off the bench, went close.", [("Joe Brown", None, None)]),
        ("Joe Brown came on as a substitute.", [("Joe Brown", None, None)]),
        ("Unused substitute Joe Brown was booked.", []),
        ("Joe Brown replaced Tom Smith as captain in August.", []),
        ("Joe Brown replaced the suspended Tom Smith in the side.", []),
        ("Joe Brown will replace Tom Smith on Saturday.", []),
        ("Joe Brown replaced Tom Smith as manager after 60 days.", []),
        ("Joe Brown was on for a hat-trick.", []),
        ("Joe Brown replaced Tom Smith at half-time.", [("Joe Brown", "Tom Smith", None)]),
        ("Joe Brown came off the bench to replace Tom Smith.", [("Joe Brown", "Tom Smith", None)]),
        ("Tom Smith was withdrawn in favour of Joe Brown.", [("Joe Brown", "Tom Smith", None)]),
        ("Tom Smith was taken off for Joe Brown in the 80th minute.", [("Joe Brown", "Tom Smith", 80)]),
        ("Hull introduced Joe Brown for Tom Smith.", [("Joe Brown", "Tom Smith", None)]),
        ("Joe Brown shook hands with substitute goalkeeper coach Tom Smith.", []),
        ("On came Joe Brown for Tom Smith after 70 minutes.", [("Joe Brown", "Tom Smith", 70)]),
        ("Off went Tom Smith and on came Joe Brown.", [("Joe Brown", "Tom Smith", None)]),
        ("Joe Brown entered the fray for Tom Smith.", [("Joe Brown", "Tom Smith", None)]),
        ("Tom Smith had to go off injured, with Joe Brown taking his place.", [("Joe Brown", "Tom Smith", None)]),
        ("Tom Smith lasted only 20 minutes before Joe Brown replaced him.", [("Joe Brown", "Tom Smith", None)]),
        ("Joe Brown, a 60th-minute substitute for Tom Smith, headed wide.", [("Joe Brown", "Tom Smith", 60)]),
        ("A 70th-minute substitute, Joe Brown, and 75th-minute substitute Ian Jones headed wide.", [("Ian Jones", None, 75)]),
        ("Within a minute of coming on for Tom Smith, Joe Brown headed wide.", [("Joe Brown", "Tom Smith", None)]),
        ("Joe Brown and Ian Jones replaced Tom Smith and Bob Green at the break.", [("Joe Brown", None, None), ("Ian Jones", None, None)]),
        ("Tom Smith was sold and Joe Brown replaced him.", []),
        ("Tom Smith will miss Saturday's game, with Joe Brown taking his place.", []),
        ("Joe Brown, a summer replacement for Tom Smith, headed wide.", []),
    ],
)
def test_who_came_on_for_whom(text: str, expected: list[tuple[str, str | None, int | None]]) -> None:
    assert changes(text) == expected


def changes(text: str) -> list[tuple[str, str | None, int | None]]:
    """Who came on, for whom, and when."""
    incidents = extract(LEAD + text + FOOTBALL).matches[0].incidents
    return [
        (each.player_in.name, each.player_out.name if each.player_out else None, each.minute)
        for each in incidents
        if isinstance(each, Substitution)
    ]


def test_a_change_that_is_listed_and_told_is_one() -> None:
    text = (
        "Molde beat Brann 2-1. Dahl came on for Lund.\n\n"
        "Molde: Moe, Hansen, Olsen, Larsen, Berg, Nilsen, Lund (Dahl 60), Vik, Lie, Foss, Ruud.\n"
        "Brann: Aas, Bakke, Eide, Haug, Moen, Strand, Tangen, Ulvik, Vold, Wang, Ness."
    )
    incidents = extract(text + FOOTBALL).matches[0].incidents
    assert [(each.player_in.name, each.minute) for each in incidents if isinstance(each, Substitution)] == [("Dahl", 60)]
