"""A competition that is told of a team is no match's, and what one match of a tie is of, the other is of, too."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW


def told(text: str) -> dict[tuple[str, str], tuple[str | None, str | None, int | None]]:
    """Competition, stage and leg by the two teams."""
    return {
        (match.home.name, match.away.name): (
            match.competition.name if match.competition else None,
            match.stage,
            match.leg.number if match.leg else None,
        )
        for match in extract(text + FOOTBALL_BELOW).matches
    }


@pytest.mark.parametrize(
    "text",
    [
        "Wigan, of League One, beat Fulham 2-1 in the third round of the FA Cup.",
        "Wigan, 18th in League One, beat Fulham 2-1 in the third round of the FA Cup.",
        "Wigan Athletic, who play in League One, knocked out Fulham with a 2-1 win in the third round of the FA Cup.",
        "Wigan, bottom of League One, are at home to Fulham in the third round of the FA Cup.",
        "Wigan (second in League One) host Fulham in the third round of the FA Cup on Saturday.",
        "Third-tier Wigan beat the Championship's Fulham 2-1 in the third round of the FA Cup.",
        "Wigan, from third-tier League One, beat Fulham 2-1 in the third round of the FA Cup.",
    ],
)
def test_where_a_team_belongs_is_not_what_the_match_is_of(text: str) -> None:
    ((competition, stage, _),) = told(text).values()
    assert (competition, stage) == ("FA Cup", "third round")


def test_a_teams_adventure_elsewhere_is_no_competition_of_the_match() -> None:
    found = told("Lens, whose Champions League adventure ended in August, won 2-1 at Udinese in the first round of the UEFA Cup.")
    assert found["Udinese", "Lens"][0] == "UEFA Cup"


def test_a_teams_place_still_tells_the_league_of_a_match_without_another_competition() -> None:
    assert told("Wigan, 18th in League One, beat Reading 2-1 on Saturday.")["Wigan Athletic", "Reading"][0] == "League One"


def test_the_league_of_another_club_frames_nothing() -> None:
    found = told(
        "Everton have sacked their coach after Saturday's 3-0 defeat at Chelsea.\nHe is expected to be replaced by the coach of Reading.\n"
        "Reading, who had risen to second in the Championship under him, are not pleased."
    )
    assert found["Chelsea", "Everton"][0] is None


@pytest.mark.parametrize(
    "text",
    [
        "Everton beat Fulham 3-0 on Saturday.\nEverton travel to Leeds on Wednesday for the second leg of their League Cup semi-final, "
        "having won 1-0 at home a fortnight ago.",
        "Everton travel to Leeds on Tuesday for the second leg of the League Cup semi-final.\n"
        "Everton beat Leeds 1-0 at Goodison Park two weeks ago.",
    ],
)
def test_the_match_before_a_second_leg_was_the_first(text: str) -> None:
    assert told(text)["Everton", "Leeds United"] == ("League Cup", "semi-final", 1)


def test_a_match_of_another_season_is_no_leg_of_the_tie() -> None:
    found = told(
        "Everton travel to Leeds on Tuesday for the second leg of the League Cup semi-final.\n"
        "Everton beat Leeds 1-0 at Goodison last season."
    )
    assert found["Everton", "Leeds United"] == (None, None, None)


def test_a_drawn_tie_is_of_the_round_of_its_replay() -> None:
    found = told(
        "Everton host Derby in the fourth round of the FA Cup after edging a third-round replay 2-1 against Leeds at Goodison Park on "
        "Tuesday.\n"
        "The sides had drawn 0-0 at Elland Road ten days earlier."
    )
    assert found["Leeds United", "Everton"][:2] == ("FA Cup", "third round")
    assert found["Everton", "Derby County"][:2] == ("FA Cup", "fourth round")


def test_a_section_on_a_country_goes_on_in_its_next_paragraph() -> None:
    found = told(
        "Girona beat Getafe 2-1 in La Liga on Sunday.\nIn Serie A, Torino lost 2-0 at Lazio.\n"
        "Udinese, though, were held 1-1 by Bologna.\nOsasuna drew 0-0 with Elche."
    )
    assert found["Udinese", "Bologna"][0] == "Serie A"
    assert found["Osasuna", "Elche"][0] == "La Liga"


def test_the_competition_of_a_match_that_was_missed_is_of_that_match() -> None:
    found = told("Leeds host Fulham on Saturday. Leeds striker Alan Moe missed the FA Cup fourth-round win over Derby.")
    assert found[("Leeds United", "Fulham")][:2] == (None, None)
    assert found[("Leeds United", "Derby County")][:2] == ("FA Cup", "fourth round")
