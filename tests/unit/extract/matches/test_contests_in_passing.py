"""Of which competition and round matches are that an article comes to by the way: lists, rounds before and after, warm-ups."""

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW


def told(text: str) -> dict[tuple[str, str], MatchClaim]:
    return {(match.home.name, match.away.name): match for match in extract(text + FOOTBALL_BELOW).matches}


def contest(match: MatchClaim) -> tuple[str | None, str | None]:
    return (match.competition.name if match.competition else None, match.stage)


def test_a_competition_after_two_opponents_is_that_of_both() -> None:
    found = told(
        "Leicester were dumped out of the FA Cup by Newport on Sunday, a week after beating Chelsea and Everton in the Premier League."
    )
    assert contest(found["Leicester City", "Chelsea"])[0] == "Premier League"
    assert contest(found["Leicester City", "Everton"])[0] == "Premier League"
    assert contest(found["Leicester City", "Newport County"])[0] == "FA Cup"


def test_a_cup_run_does_not_reach_back_to_another_week() -> None:
    found = told("Leicester were dumped out of the FA Cup by Newport on Sunday, a week after beating Chelsea.")
    assert contest(found["Leicester City", "Chelsea"])[0] is None


def test_who_will_be_met_in_a_final_after_a_win_tells_the_round_of_the_win() -> None:
    found = told("Leicester will meet Chelsea in the FA Cup final in May after coming from behind to beat Everton 2-1 on Saturday.")
    assert contest(found["Leicester City", "Everton"]) == ("FA Cup", "semi-final")
    found = told("Leicester will meet Chelsea in the FA Cup final on Saturday. They beat Everton 2-1 in midweek.")
    assert contest(found["Leicester City", "Everton"])[1] is None


def test_the_winners_of_two_play_the_round_before() -> None:
    found = told(
        "Leicester will face Chelsea in the fifth round of the FA Cup in February. The winners of "
        "the Everton and Barnsley replay go to Burnley."
    )
    assert contest(found["Everton", "Barnsley"]) == ("FA Cup", "fourth round")


def test_a_stage_that_was_still_to_be_reached_is_not_that_of_the_leg() -> None:
    found = told(
        "Lyon face Porto in the Europa League final on Wednesday. They drew 0-0 at Ajax in the second leg of the semi-final. "
        "A 2-1 win over Ajax in the first leg had put them on course for the final."
    )
    assert contest(found["Lyon", "Ajax"])[1] != "final"


def test_a_tournament_that_is_kicked_off_lies_ahead_and_the_warm_up_is_none_of_it() -> None:
    found = told("Qatar kick off the World Cup against Ecuador on Sunday. The hosts warmed up with a 1-0 win over Albania last week.")
    assert found["Qatar", "Ecuador"].status == "scheduled"
    assert contest(found["Qatar", "Ecuador"])[0] == "World Cup"
    assert contest(found["Qatar", "Albania"])[0] is None


def test_legs_of_a_play_off_are_no_qualifiers_of_a_group() -> None:
    found = told(
        "Italy failed to reach the World Cup when they were held 0-0 by Sweden in their play-off second leg. "
        "Sweden had won the first leg 1-0. Spain, who beat Italy 3-0 in September, topped the qualifying group."
    )
    assert contest(found["Sweden", "Italy"]) == ("World Cup", "play-off")


def test_a_defeat_that_was_not_overturned_is_the_first_leg() -> None:
    found = told(
        "Leicester went out of the Europa League when a 1-1 draw with Ajax at home was not enough to overturn a 2-0 defeat in Holland."
    )
    assert {teams: match.leg.number if match.leg else None for teams, match in found.items()} == {
        ("Leicester City", "Ajax"): 2,
        ("Ajax", "Leicester City"): 1,
    }
