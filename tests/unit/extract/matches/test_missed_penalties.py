"""Penalties missed and saved, as sentences tell them; not those of other days, of a shoot-out, or that were only claimed."""

import pytest

from service.extract import extract
from service.models import PenaltyMissed
from tests.unit.extract.about_football import FOOTBALL

LEAD = "Hull beat Derby 2-1. Hull's squad: Joe Brown, Tom Smith, Ian Jones. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joe Brown missed a penalty.", [("Joe Brown", None)]),
        ("Joe Brown missed a 30th-minute penalty.", [("Joe Brown", 30)]),
        ("Joe Brown's penalty was saved by Tom Smith.", [("Joe Brown", None)]),
        ("Tom Smith saved Joe Brown's penalty.", [("Joe Brown", None)]),
        ("Tom Smith saved a penalty from Joe Brown in the 70th minute.", [("Joe Brown", 70)]),
        ("Tom Smith plunged to his left to paw away a Joe Brown penalty in the 39th minute.", [("Joe Brown", 39)]),
        ("Joe Brown saw his second-half penalty saved by Tom Smith.", [("Joe Brown", None)]),
        ("Joe Brown blazed his penalty over the bar.", [("Joe Brown", None)]),
        ("Joe Brown hit the post from the spot.", [("Joe Brown", None)]),
        ("Joe Brown struck a post with a spot-kick.", [("Joe Brown", None)]),
        ("Joe Brown failed to convert from the spot.", [("Joe Brown", None)]),
        ("Joe Brown had a penalty saved.", [("Joe Brown", None)]),
        ("Tom Smith denied Joe Brown from the spot.", [("Joe Brown", None)]),
        ("Tom Smith kept out Joe Brown's spot-kick.", [("Joe Brown", None)]),
        ("Joe Brown's spot-kick came back off the post.", [("Joe Brown", None)]),
        ("A Joe Brown penalty was saved.", [("Joe Brown", None)]),
        ("Hull were left to rue Joe Brown's missed penalty.", [("Joe Brown", None)]),
        ("Joe Brown squandered a spot-kick.", [("Joe Brown", None)]),
        ("Joe Brown, who had earlier missed a penalty, was taken off.", [("Joe Brown", None)]),
        ("Hull won a penalty but Joe Brown fired wide from the spot.", [("Joe Brown", None)]),
        ("Ian Jones was fouled and Joe Brown stepped up but saw his penalty saved.", [("Joe Brown", None)]),
        ("Joe Brown's first-half penalty hit the bar.", [("Joe Brown", None)]),
        ("Joe Brown skied a penalty.", [("Joe Brown", None)]),
        ("Joe Brown put a penalty wide.", [("Joe Brown", None)]),
        ("Joe Brown dragged his spot-kick wide of the post.", [("Joe Brown", None)]),
        ("Joe Brown sent his penalty into the stand.", [("Joe Brown", None)]),
        ("The keeper parried Joe Brown's penalty.", [("Joe Brown", None)]),
        ("Joe Brown wasted a chance to level when his penalty was saved.", [("Joe Brown", None)]),
        ("Joe Brown scored from the penalty spot.", []),
        ("Joe Brown missed a chance and Tom Smith put away the penalty.", []),
        ("Joe Brown has never missed a penalty.", []),
        ("Joe Brown missed a penalty last season.", []),
        ("Joe Brown would have missed the penalty.", []),
        ("Joe Brown's penalty appeal was waved away.", []),
        ("Joe Brown missed out when the penalty was given.", []),
        ("Joe Brown fired wide before Tom Smith won a penalty.", []),
        ("Joe Brown headed over from the penalty spot.", []),
        ("Joe Brown missed his penalty in the shoot-out.", []),
        ("Joe Brown scored a penalty to save a point.", []),
        ("Joe Brown shot over the bar before Tom Smith scored the penalty.", []),
        ("Joe Brown failed with a penalty after 12 minutes.", [("Joe Brown", 12)]),
        ("Joe Brown's shot was saved in the penalty area.", []),
        ("Joe Brown's effort from the spot was saved by Tom Smith.", [("Joe Brown", None)]),
        ("Ian Jones dived to his left to push away a penalty from Joe Brown.", [("Joe Brown", None)]),
        ("Ian Jones guessed right to save Joe Brown's penalty.", [("Joe Brown", None)]),
        ("The referee pointed to the spot, but Joe Brown fired wide.", [("Joe Brown", None)]),
        ("Hull were awarded a penalty, only for Joe Brown to hit the post.", [("Joe Brown", None)]),
        ("Ian Jones dived in vain to save Joe Brown's penalty.", []),
        ("Ian Jones dived to save Joe Brown's header.", []),
        ("The referee pointed to the spot and Joe Brown sent the keeper the wrong way.", []),
    ],
)
def test_who_missed_a_penalty(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert missed(text) == expected


def missed(text: str) -> list[tuple[str, int | None]]:
    """Taker and minute."""
    incidents = extract(LEAD + text + FOOTBALL).matches[0].incidents
    return [(each.player.name, each.minute) for each in incidents if isinstance(each, PenaltyMissed)]
