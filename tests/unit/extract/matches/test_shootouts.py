"""Kicks of a shoot-out, as sentences tell them; not what happened in play before it."""

import pytest

from service.extract import extract
from service.models import Goal, PenaltyMissed, ShootoutKick
from tests.unit.extract.about_football import FOOTBALL

LEAD = "Hull drew 1-1 with Derby and won 5-4 on penalties. The squad: Joe Brown, Tom Smith, Ian Jones.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joe Brown scored the decisive kick in the shoot-out.", [("Joe Brown", True)]),
        ("Joe Brown converted the winning penalty.", [("Joe Brown", True)]),
        ("Joe Brown missed his kick in the shoot-out.", [("Joe Brown", False)]),
        ("Joe Brown and Tom Smith missed in the shoot-out.", [("Joe Brown", False), ("Tom Smith", False)]),
        ("Ian Jones saved from Joe Brown and Tom Smith in the shoot-out.", [("Joe Brown", False), ("Tom Smith", False)]),
        ("Joe Brown's kick was saved by Ian Jones in the shoot-out.", [("Joe Brown", False)]),
        ("In the shoot-out Joe Brown hit the bar.", [("Joe Brown", False)]),
        (
            "Joe Brown hit the post in the shoot-out before Tom Smith tucked away the decisive penalty.",
            [("Joe Brown", False), ("Tom Smith", True)],
        ),
        (
            "Ian Jones was the hero of the shoot-out, keeping out the kicks of Joe Brown and Tom Smith.",
            [("Joe Brown", False), ("Tom Smith", False)],
        ),
        (
            "The shoot-out went to sudden death. Joe Brown and Ian Jones had their spot-kicks saved.",
            [("Ian Jones", False), ("Joe Brown", False)],
        ),
        (
            "Hull won the shoot-out. Joe Brown, Tom Smith and Ian Jones all scored for Hull.",
            [("Ian Jones", True), ("Joe Brown", True), ("Tom Smith", True)],
        ),
        ("The winning penalty was scored by Joe Brown.", [("Joe Brown", True)]),
        ("Only Joe Brown missed in the shoot-out.", [("Joe Brown", False)]),
        ("Tom Smith denied Joe Brown in the shoot-out.", [("Joe Brown", False)]),
        ("In the shootout Joe Brown converted his penalty but Tom Smith fired over.", [("Joe Brown", True), ("Tom Smith", False)]),
        ("Joe Brown stroked home the fifth penalty to win the shoot-out.", [("Joe Brown", True)]),
        ("Hull won on penalties after Joe Brown's spot-kick was saved.", [("Joe Brown", False)]),
        ("Joe Brown blazed his penalty over the bar in the shoot-out.", [("Joe Brown", False)]),
        ("Joe Brown scored late on to take the game to a shoot-out.", []),
        ("Joe Brown saved from Tom Smith before the shoot-out.", []),
        ("Joe Brown headed against the bar four minutes from a penalty shoot-out.", []),
        ("Joe Brown held his nerve to score the decisive spot-kick.", [("Joe Brown", True)]),
        (
            "Joe Brown's winning penalty came after Tom Smith's miss. Tom Smith missed in the shoot-out.",
            [("Joe Brown", True), ("Tom Smith", False)],
        ),
        ("Joe Brown saw his effort saved in the shoot-out.", [("Joe Brown", False)]),
        ("Derby's Joe Brown was the only player to miss in the shoot-out.", [("Joe Brown", False)]),
        (
            "In the shoot-out Joe Brown's effort was saved by Tom Smith, and Ian Jones struck the bar.",
            [("Ian Jones", False), ("Joe Brown", False)],
        ),
        ("In the shoot-out Ian Jones had his kick saved before Joe Brown won it.", [("Ian Jones", False)]),
    ],
)
def test_each_kick(text: str, expected: list[tuple[str, bool]]) -> None:
    assert kicks(text) == expected


def kicks(text: str) -> list[tuple[str, bool]]:
    """Taker, and whether it went in."""
    incidents = extract(LEAD + text + FOOTBALL).matches[0].incidents
    return sorted((each.player.name, each.scored) for each in incidents if isinstance(each, ShootoutKick))


def test_a_kick_of_a_shootout_is_no_goal_and_no_missed_penalty() -> None:
    text = "In the shoot-out Joe Brown converted his penalty but Tom Smith saw his penalty saved."
    assert not [each for each in extract(LEAD + text + FOOTBALL).matches[0].incidents if isinstance(each, Goal | PenaltyMissed)]


def test_the_side_that_a_list_of_takers_is_told_to_have_scored_for() -> None:
    text = "The shoot-out was short. Joe Brown, Tom Smith and Ian Jones scored for Derby."
    incidents = extract(LEAD + text + FOOTBALL).matches[0].incidents
    assert [each.team for each in incidents if isinstance(each, ShootoutKick)] == ["away"] * 3


def result(text: str) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Score and shoot-out, of the only match."""
    (claim,) = extract(text + FOOTBALL).matches
    assert claim.score is not None
    pairs = (claim.score.final, claim.score.shootout)
    return pairs[0] and (pairs[0].home, pairs[0].away), pairs[1] and (pairs[1].home, pairs[1].away)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Leeds reached the final with a shoot-out win over Derby. The sides could not be separated at Elland Road. "
            "Joe Brown saved twice as Leeds triumphed 4-2.",
            (None, (4, 2)),
        ),
        (
            "Leeds reached the final with a shoot-out win over Derby. Tom Smith forced the tie to penalties when he headed a 2-2 "
            "equaliser. Joe Brown saved twice as Leeds won 4-2.",
            ((2, 2), (4, 2)),
        ),
        ("Leeds beat Derby 5-3 on penalties. Tom Smith had given Derby the lead, but Joe Brown equalised.", ((1, 1), (5, 3))),
        ("Leeds reached the final with a shoot-out win over Derby. They had won 4-2 at Hull.", None),
    ],
)
def test_a_shootout_told_apart_from_its_score(text: str, expected: tuple[object, object] | None) -> None:
    if expected is None:
        assert all(claim.score is None or claim.score.shootout is None for claim in extract(text + FOOTBALL).matches)
    else:
        assert result(text) == expected


def test_who_went_through_on_penalties_did_so_in_the_second_leg() -> None:
    text = (
        "Girona reached the final by squeezing past Getafe on penalties on Sunday.\n\n"
        "Beaten 1-0 in the opening leg of the semi-final a week earlier, Girona scored late through Jan Moe.\n\n"
        "Ivo Pena took centre stage in the shoot-out. He saved twice, then stepped up with the kick that gave his side a 4-2 success. "
        "The striker and the goalkeeper shook hands after the football match."
    )
    found = {claim.leg.number if claim.leg else None: claim.score for claim in extract(text).matches}
    first, second = found[1], found[2]
    assert first is not None
    assert second is not None
    assert first.final is not None
    assert (first.shootout, second.final) == (None, None)
    assert second.shootout is not None
    assert {second.shootout.home, second.shootout.away} == {4, 2}


@pytest.mark.parametrize(
    "text",
    [
        "Hull drew 1-1 with Derby in the cup and the match went to penalties. Derby then won 4-3.",
        "Hull drew 1-1 with Derby and the tie was decided from the spot. Hull lost 4-3.",
        "Hull drew 1-1 with Derby before losing 4-3 on post match penalties to Derby.",
    ],
)
def test_the_score_after_a_match_that_went_to_penalties(text: str) -> None:
    (claim,) = extract(text + FOOTBALL).matches
    assert claim.score is not None
    assert claim.score.shootout is not None
    assert claim.score.final is not None
    kicks = {claim.home.name: claim.score.shootout.home, claim.away.name: claim.score.shootout.away}
    assert kicks == {"Hull City": 3, "Derby County": 4}
    assert claim.score.final.home == claim.score.final.away == 1


def test_a_result_of_another_day_is_no_shootout() -> None:
    found = extract("Hull drew 1-1 with Derby and missed two penalties. In the league Derby won 4-3." + FOOTBALL).matches
    assert all(claim.score is None or claim.score.shootout is None for claim in found)
