"""Ties over two legs as reports tell them: which leg, how both together ended, who went through, what lies ahead."""

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW


def told(text: str) -> dict[tuple[str, str], MatchClaim]:
    return {(match.home.name, match.away.name): match for match in extract(text + FOOTBALL_BELOW).matches}


def through(match: MatchClaim) -> str | None:
    return None if match.advancing is None else getattr(match, match.advancing).name


def legs(text: str) -> dict[tuple[str, str], int | None]:
    return {teams: match.leg.number if match.leg else None for teams, match in told(text).items()}


def test_the_place_after_an_aggregate_is_that_of_the_match_to_come() -> None:
    found = told("Hearts will play Celtic, who beat Rangers 2-1 at Celtic Park to win 3-2 on aggregate, in Leeds on Sunday.")
    assert not any("Leeds United" in teams for teams in found)
    assert found["Celtic", "Rangers"].score is not None
    assert found["Celtic", "Rangers"].score.aggregate is not None


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("Lyon crashed out of the Champions League as a 2-0 defeat at Ajax sent the Dutch side through 4-3 on aggregate.", "Ajax"),
        ("Lyon held Ajax to a 1-1 draw in Amsterdam to reach the Champions League semi-finals 3-2 on aggregate.", "Lyon"),
        ("Lyon were held to a goalless Champions League draw by Ajax, who go through 1-0 on aggregate to meet Porto.", "Ajax"),
        ("Lyon are out of the Champions League on away goals. They beat Ajax 2-1 at home but had lost the first leg 1-0.", "Ajax"),
        ("Lyon's European run is over. They drew 2-2 at home to Ajax in the second leg of their Champions League play-off.", "Ajax"),
        ("Lyon were beaten 3-1 by Ajax but squeezed into the last eight of the Champions League 4-3 on aggregate.", "Lyon"),
        ("Lyon's Champions League dream was ended by Ajax, who won 2-0 in France to seal a 5-1 aggregate win.", "Ajax"),
    ],
)
def test_who_goes_through_over_both_legs(text: str, winner: str) -> None:
    assert next(through(match) for teams, match in told(text).items() if set(teams) == {"Lyon", "Ajax"} and match.leg != 1) == winner


def test_a_final_reached_despite_a_defeat_is_not_the_match_lost() -> None:
    found = told(
        "Hearts reached the Scottish League Cup final on away goals after losing 2-1 at Rangers. Hearts had won the first leg 1-0. "
        "They will play Celtic, who beat Hibernian 2-1 in the other semi-final, on Sunday."
    )
    assert (found["Rangers", "Heart of Midlothian"].stage, through(found["Rangers", "Heart of Midlothian"])) == (
        "semi-final",
        "Heart of Midlothian",
    )
    assert (found["Heart of Midlothian", "Celtic"].stage, found["Heart of Midlothian", "Celtic"].status) == ("final", "scheduled")
    lost = told("Hearts reached the Scottish Cup final, where they lost 2-1 to Rangers.")
    assert next(iter(lost.values())).stage == "final"


def test_play_offs_of_a_league_have_a_round_before_the_final() -> None:
    found = told(
        "Fulham overturned a 1-0 first-leg deficit to beat Derby 2-0 and book a place in the Championship play-off final, "
        "where they will meet Leeds."
    )
    second = found["Fulham", "Derby County"]
    assert (second.stage, through(second)) == ("play-off semi-final", "Fulham")


def test_two_matches_that_make_up_the_aggregate_are_its_legs_in_their_order() -> None:
    text = "Lyon reached the Champions League with a 5-1 aggregate victory over Ajax. They drew 1-1 in Holland and then won 4-0 at home."
    assert legs(text) == {("Ajax", "Lyon"): 1, ("Lyon", "Ajax"): 2}


def test_what_is_looked_back_to_at_the_beginning_is_the_first_leg() -> None:
    text = "After last week's goalless draw in Holland, Lyon beat Ajax 1-0 at home on Wednesday to reach the last 16 of the Europa League."
    assert legs(text) == {("Ajax", "Lyon"): 1, ("Lyon", "Ajax"): 2}
    text = "Lyon beat Ajax 1-0 in a friendly on Wednesday, after a 1-1 draw in Holland in May."
    assert set(legs(text).values()) == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Lyon go into Thursday's Europa League second leg against Ajax with a 3-1 lead.",
        "Lyon beat Ajax 3-1 in the Europa League. The return is in Amsterdam next Tuesday.",
        "Lyon beat Ajax 3-1 in the Europa League and will take a two-goal lead to Ajax for next week's second leg.",
    ],
)
def test_both_legs_where_one_is_still_to_come(text: str) -> None:
    found = extract(text + FOOTBALL_BELOW).matches
    assert sorted((match.status, match.leg and match.leg.number) for match in found) == [("finished", 1), ("scheduled", 2)]


def test_the_day_of_the_return_is_not_that_of_the_first_leg() -> None:
    (first, *_) = extract("Lyon beat Ajax 2-0 to take a healthy lead home for next Wednesday's return leg." + FOOTBALL_BELOW).matches
    assert (first.status, first.kickoff) == ("finished", None)


def test_a_score_on_the_night_is_not_that_of_the_shoot_out() -> None:
    text = (
        "Lyon edged out Ajax on penalties to reach the last eight of the Champions League. "
        "Lyon won 2-1 on the night to level the tie at 2-2 on aggregate before winning the shoot-out 3-2."
    )
    (match,) = told(text).values()
    assert match.score is not None
    final, shootout = match.score.final, match.score.shootout
    assert final is not None
    assert shootout is not None
    assert {final.home, final.away} == {2, 1}
    assert {shootout.home, shootout.away} == {3, 2}


def test_a_draw_that_is_only_needed_is_no_result() -> None:
    text = "Lyon and Ajax drew 1-1 in the first leg, so Lyon need only a goalless draw when Ajax visit on Thursday in the Europa League."
    scores = [match.score.final for match in extract(text + FOOTBALL_BELOW).matches if match.score and match.score.final]
    assert [(score.home, score.away) for score in scores] == [(1, 1)]


def test_a_group_that_is_to_be_reached_is_not_the_stage_of_the_tie() -> None:
    (match, *_) = extract(
        "Celtic are on the brink of the Champions League group stage after a 2-0 win at Ajax in the first leg." + FOOTBALL_BELOW
    ).matches
    assert match.stage is None
    (match,) = extract("Celtic lost 2-0 at Ajax in the Champions League group stage." + FOOTBALL_BELOW).matches
    assert match.stage == "group stage"


def test_one_of_several_opponents_is_not_the_next_one() -> None:
    assert told("Scotland will face Norway, Sweden or Spain in the World Cup.") == {}
    assert len(told("Scotland will face Norway, Sweden and Spain in the World Cup.")) == 3


def test_a_ground_that_is_reached_is_not_where_the_match_was() -> None:
    (match,) = told("Crewe beat Barnsley 4-3 on penalties to reach Wembley.").values()
    assert match.venue is None
