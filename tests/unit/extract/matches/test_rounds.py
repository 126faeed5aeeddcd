# ruff: noqa: E501 - sentences are easier to read in one line
"""The round of a match by the rounds before and after it, legs that nobody counts, and groups that are qualifying groups."""

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW


def claims(text: str) -> list[MatchClaim]:
    return list(extract(text + FOOTBALL_BELOW).matches)


def told(text: str) -> dict[frozenset[str], tuple[str | None, str | None]]:
    """Competition and stage by the two teams."""
    return {
        frozenset((match.home.name, match.away.name)): (match.competition.name if match.competition else None, match.stage)
        for match in claims(text)
    }


@pytest.mark.parametrize(
    "opponents",
    [
        "They face Everton, who edged Leeds United 2-1 in the other semi-final, at Villa Park on 2 May.",
        "Everton beat Leeds United 2-0 in Sunday's other semi-final. Chelsea take on Everton at Villa Park on Monday week.",
    ],
)
def test_the_winners_of_two_semi_finals_meet_in_the_final(opponents: str) -> None:
    found = told(f"Chelsea beat Arsenal 3-1 in the semi-final of the FA Cup on Saturday. {opponents}")
    assert found[frozenset(("Chelsea", "Everton"))] == ("FA Cup", "final")


def test_who_won_in_one_round_of_a_cup_next_plays_in_the_round_after() -> None:
    found = told(
        "Chelsea beat Arsenal 3-1 in the quarter-final of the FA Cup on Saturday. Everton beat Leeds United 2-0 in their quarter-final of the FA Cup."
        " Fulham host Everton in the FA Cup next month."
    )
    assert found[frozenset(("Fulham", "Everton"))] == ("FA Cup", "semi-final")


def test_who_is_drawn_in_a_round_won_in_the_round_before() -> None:
    found = told(
        "Exeter City were rewarded for Saturday's 2-1 win at Doncaster Rovers with a trip to Manchester United in the third round of the FA Cup."
        " Exeter City visit Manchester United in the FA Cup third round next month."
    )
    assert found[frozenset(("Exeter City", "Doncaster Rovers"))] == ("FA Cup", "second round")


def test_a_win_in_a_group_was_of_no_round() -> None:
    found = told(
        "Nigeria face South Africa in the semi-finals of the Africa Cup of Nations. Nigeria beat Morocco 2-0 in the Africa Cup of Nations group matches."
    )
    assert found[frozenset(("Nigeria", "Morocco"))] == ("Africa Cup of Nations", "group stage")


def legs(text: str) -> dict[str, tuple[int | None, str | None]]:
    """Leg and stage by the team named first, which is the one at home where the text tells."""
    return {match.home.name: (match.leg.number if match.leg else None, match.stage) for match in claims(text)}


def test_two_clubs_that_meet_again_in_one_round_play_its_two_legs() -> None:
    found = legs(
        "Porto beat Celtic 2-1 at home in the Uefa Cup third round on Thursday. It was a fine night. The clubs meet again at Celtic Park next Thursday."
    )
    assert found == {"Porto": (1, "third round"), "Celtic": (2, "third round")}


def test_two_clubs_of_a_group_do_not() -> None:
    found = legs(
        "Porto beat Celtic 2-1 at home in the Champions League group stage on Thursday. The clubs meet again at Celtic Park next Thursday."
    )
    assert {leg for leg, _ in found.values()} == {None}


@pytest.mark.parametrize(
    ("text", "through"),
    [
        ("Porto beat Celtic 2-0 at home on Tuesday and went through 3-1 on aggregate.", "Porto"),
        ("Porto drew 1-1 at Celtic on Tuesday to complete a 3-2 aggregate success.", "Porto"),
        ("Porto lost 2-1 at Celtic but went through 4-3 on aggregate.", "Porto"),
        ("Porto beat Celtic 2-1 but bowed out 4-3 on aggregate.", "Celtic"),
        ("Porto were held 1-1 by Celtic, going out 3-2 on aggregate.", "Celtic"),
    ],
)
def test_with_a_score_on_aggregate_it_was_the_second_leg(text: str, through: str) -> None:
    (match,) = claims(text)
    assert match.leg is not None
    assert match.leg.number == 2
    assert {"home": match.home.name, "away": match.away.name}.get(match.advancing or "") == through


def test_the_match_before_one_with_a_score_on_aggregate_was_the_first_leg() -> None:
    found = legs("Porto beat Celtic 2-0 at home on Tuesday and went through 2-1 on aggregate. They had lost 1-0 at Celtic a week earlier.")
    assert {team: leg for team, (leg, _) in found.items()} == {"Porto": 2, "Celtic": 1}


def test_a_match_told_beside_a_first_leg_was_the_second() -> None:
    found = legs("Porto lost the first leg 2-1 at Celtic but won 3-1 at home against Celtic.")
    assert {team: leg for team, (leg, _) in found.items()} == {"Porto": 2, "Celtic": 1}


def test_both_legs_are_of_one_round() -> None:
    found = legs(
        "Porto beat Celtic 3-0 at home in the second leg on Tuesday. Celtic had won the first leg of the Champions League quarter-final 1-0 at"
        " Celtic Park."
    )
    assert {stage for _, stage in found.values()} == {"quarter-final"}


@pytest.mark.parametrize(
    "text",
    [
        "Wales stay bottom of Group Six after a 3-0 defeat by Poland in the World Cup.",
        "Gabon took a step towards the Africa Cup of Nations with a 2-0 win over Lesotho, the Group C leaders. They have one qualifier left.",
    ],
)
def test_groups_with_numbers_and_groups_on_the_way_to_a_tournament_are_of_qualifying(text: str) -> None:
    assert {match.stage for match in claims(text)} == {"qualifier"}


def test_a_group_with_a_letter_is_one_of_the_tournament() -> None:
    assert {match.stage for match in claims("Wales lead Group B after a 3-0 win over Poland in the European Championship.")} == {
        "group stage"
    }


def test_all_that_tops_a_group_was_played_in_it() -> None:
    found = told(
        "Nigeria, in the World Cup for the third time, topped their group with wins over Panama (3-1) and Paraguay (1-0) either side of a 2-2 draw"
        " with France."
    )
    assert [stage for _, stage in found.values()] == ["group stage"] * 3
