"""The day of a match where its own words give it only with those of another."""

from datetime import UTC, date, datetime

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW

WEDNESDAY = datetime(2024, 10, 16, 9, 0, tzinfo=UTC)


def days(text: str) -> dict[tuple[str, str], date | None]:
    return {
        (match.home.name, match.away.name): match.kickoff.date if match.kickoff else None
        for match in extract(text + FOOTBALL_BELOW, WEDNESDAY).matches
    }


def test_days_after_a_match_just_told() -> None:
    found = days("Girona beat Getafe 2-1 on Saturday. Girona had lost 3-0 at Sevilla three days earlier.")
    assert found["Girona", "Getafe"] == date(2024, 10, 12)
    assert found["Sevilla", "Girona"] == date(2024, 10, 9)


def test_days_before_a_match_told_next() -> None:
    found = days("Girona host Getafe on Sunday, three days before they visit Sevilla.")
    assert found["Sevilla", "Girona"] == date(2024, 10, 23)


def test_when_ties_two_fixtures_to_a_day() -> None:
    assert set(days("Girona host Getafe on Sunday, when Osasuna visit Sevilla.").values()) == {date(2024, 10, 20)}


def test_matches_of_a_round_share_its_day() -> None:
    found = days("Girona beat Getafe 2-1 in La Liga last night. Osasuna drew 1-1 with Elche.")
    assert found["Osasuna", "Elche"] == date(2024, 10, 15)


def test_a_day_that_a_hearing_is_on_is_not_the_match_s() -> None:
    assert days("Girona beat Getafe 2-1. The league would meet on Monday.")["Girona", "Getafe"] is None


def test_a_labelled_line_dates_the_fixture() -> None:
    assert days("Girona v Getafe: all you need to know\nKick-off: Saturday 19 October, 9pm\n")["Girona", "Getafe"] == date(2024, 10, 19)


def test_a_round_up_of_one_day() -> None:
    found = days(
        "Girona beat Getafe 2-1 in La Liga on Saturday. Osasuna drew 1-1 with Elche. Valencia beat Celta 1-0. Sevilla beat Levante 2-0."
    )
    assert set(found.values()) == {date(2024, 10, 12)}


def test_a_round_up_of_a_league_that_tells_of_other_days_last() -> None:
    found = days(
        "Girona beat Getafe 2-1 in La Liga on Saturday. Osasuna drew 1-1 with Elche. Valencia beat Celta 1-0. Sevilla beat Levante 2-0. "
        "In Friday's game Alaves and Espanyol drew 2-2."
    )
    assert found["Osasuna", "Elche"] == found["Sevilla", "Levante"] == date(2024, 10, 12)
    assert found["Alavés", "Espanyol"] == date(2024, 10, 11)


def test_nobody_plays_twice_on_a_day() -> None:
    found = days("Girona beat Getafe 2-1 in La Liga last night. Sevilla had lost 3-1 to Osasuna and 1-0 to Elche.")
    assert found["Girona", "Getafe"] == date(2024, 10, 15)
    assert found["Sevilla", "Osasuna"] is None


def test_a_day_in_an_aside_is_of_something_else() -> None:
    assert days("Girona, who could not score three days ago, beat Getafe 5-1 last night.")["Girona", "Getafe"] == date(2024, 10, 15)


def test_a_round_up_of_two_days() -> None:
    found = days(
        "Girona beat Getafe 2-1 in La Liga on Saturday. Osasuna drew 1-1 with Elche. Valencia beat Celta 1-0 on Sunday. "
        "Sevilla beat Levante 2-0."
    )
    assert found["Osasuna", "Elche"] is None


def test_tonight_is_the_main_match_s() -> None:
    assert days("Girona 2-1 Getafe\nThe coach was in tears tonight.")["Girona", "Getafe"] == date(2024, 10, 16)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("a week earlier", date(2024, 10, 5)),
        ("a fortnight before", date(2024, 9, 28)),
        ("two weeks previously", date(2024, 9, 28)),
        ("a day earlier", date(2024, 10, 11)),
    ],
)
def test_weeks_and_days_count_from_the_match_told_before(words: str, day: date) -> None:
    found = days(f"Girona beat Getafe 2-1 on Saturday. Girona had lost 3-0 at Sevilla {words}.")
    assert found["Sevilla", "Girona"] == day


def test_a_week_earlier_this_season_is_no_day() -> None:
    found = days(
        "Girona beat Getafe 2-1 on Saturday. Mora missed a week earlier this season after he was hurt in the 3-0 defeat at Sevilla."
    )
    assert found["Sevilla", "Girona"] is None


def test_days_on_from_a_match_is_told_after_it() -> None:
    found = days("Girona beat Getafe 2-1 on Saturday. Four days on from the 3-0 defeat by Sevilla, Girona were a different side.")
    assert next(day for pair, day in found.items() if "Sevilla" in pair) == date(2024, 10, 8)


@pytest.mark.parametrize("words", ["Earlier in the day", "Later that day"])
def test_earlier_in_the_day_is_the_main_match_s(words: str) -> None:
    found = days(f"Girona beat Getafe 2-1 on Saturday. Girona stay second.\n{words}, Osasuna drew 1-1 with Elche.")
    assert found["Osasuna", "Elche"] == date(2024, 10, 12)


def test_the_following_tuesday_follows_the_match_just_told() -> None:
    found = days("Girona host Getafe on Friday and visit Sevilla the following Tuesday.")
    assert found["Sevilla", "Girona"] == date(2024, 10, 22)


def test_the_day_of_a_draw_dates_no_tie() -> None:
    found = days("Getafe were handed a trip to Girona in Monday evening's Copa del Rey last-16 draw.")
    assert list(found.values()) == [None]


def test_the_day_of_the_lines_under_a_heading() -> None:
    text = "Girona v Getafe\n\nCopa del Rey, third round\nVenue: Montilivi\n{}\nKick-off: 1945 GMT\n\nGirona are without their keeper."
    for line in ("Date: Saturday, 19 October", "Saturday, 19 October"):
        assert list(days(text.format(line)).values()) == [date(2024, 10, 19)]


def test_a_day_that_they_wait_for_may_be_that_of_their_match() -> None:
    found = days("Getafe do not play again until Friday, when they travel to Girona.")
    assert found["Girona", "Getafe"] == date(2024, 10, 18)


def test_a_draw_of_lots_was_held_somewhere_on_some_day() -> None:
    found = days("Getafe will take on Girona in the third round of the Copa del Rey after Monday's draw at the Coliseum.")
    assert list(found.values()) == [None]


def test_a_draw_on_a_day_was_played_on_it() -> None:
    found = days("Getafe came away from Girona with a 2-2 draw on Saturday.")
    assert found["Girona", "Getafe"] == date(2024, 10, 12)


def test_the_day_beside_the_opponent_is_the_match_s() -> None:
    found = days("Girona leave on Thursday for Andalusia, where they visit Sevilla on Saturday.")
    assert found["Sevilla", "Girona"] == date(2024, 10, 19)


def test_a_day_at_the_end_of_a_sentence_is_of_all_its_results() -> None:
    found = days("Girona saw off Getafe and Osasuna could only draw with Elche on Saturday.")
    assert found == {("Girona", "Getafe"): date(2024, 10, 12), ("Osasuna", "Elche"): date(2024, 10, 12)}


def test_the_day_at_the_end_is_not_of_a_match_told_in_passing() -> None:
    found = days("Girona beat Getafe 2-1, and Osasuna, who had lost to Elche, drew 1-1 with Sevilla on Saturday.")
    assert found["Girona", "Getafe"] is None
    assert found["Osasuna", "Elche"] is None


def test_a_round_up_of_several_leagues() -> None:
    text = (
        "Scottish round-up: late joy for Falkirk\n\nFalkirk beat Raith Rovers 2-1 in the Scottish Championship yesterday.\n\n"
        "Peterhead drew 1-1 with Clyde in League One. Elgin lost 4-1 at Cowdenbeath.\n\nOther scores: Alloa Athletic 0, Montrose 3."
    )
    assert set(days(text).values()) == {date(2024, 10, 15)}


def test_no_round_up_and_no_day() -> None:
    text = (
        "Late joy\n\nFalkirk beat Raith Rovers 2-1 in the Scottish Championship yesterday.\n\nPeterhead drew 1-1 with Clyde in League One."
    )
    assert days(text)["Peterhead", "Clyde"] is None


@pytest.mark.parametrize(
    "title",
    [
        "Girona 2-3 Getafe: La Liga - as it happened",
        "LIVE: Girona 2-3 Getafe",
        "Girona 2-3 Getafe, minute by minute",
        "Girona v Getafe: La Liga – live!",
    ],
)
def test_a_running_report_is_of_its_own_day(title: str) -> None:
    assert days(f"{title}\nFULL-TIME: Girona 2-3 Getafe\nThat is all from me. Elsewhere: Osasuna 1-0 Elche.")["Girona", "Getafe"] == date(
        2024, 10, 16
    )


def test_a_report_that_is_no_running_one_has_no_day() -> None:
    assert days("Girona 2-3 Getafe: how they live now\nGirona lost 3-2 to Getafe.")["Girona", "Getafe"] is None


def test_a_day_with_words_between() -> None:
    assert days("Girona beat Getafe 2-1.\nOn a bitterly cold Tuesday night the striker scored twice.")["Girona", "Getafe"] == date(
        2024, 10, 15
    )


def test_the_day_of_a_dateline_is_not_the_match_s() -> None:
    assert days("Buenos Aires, Oct 16 2024 (AFP) - Girona beat Getafe 2-1 on Tuesday.")["Girona", "Getafe"] == date(2024, 10, 15)


def test_a_round_up_has_one_day_also_for_what_was_put_off() -> None:
    text = (
        "La Liga round-up: Getafe stun Osasuna\nGirona went top as a late goal gave them a 1-0 win over Celta Vigo on Tuesday night.\n"
        "Getafe produced the shock of the night, winning 2-1 at Osasuna.\nValencia lost 1-0 at Villarreal.\n"
        "Elche and Mallorca drew 1-1.\nThe meeting of Sevilla and Betis was called off at five because of a waterlogged pitch."
    )
    assert set(days(text).values()) == {date(2024, 10, 15)}


def test_what_is_not_of_the_round_has_no_day_of_it() -> None:
    text = (
        "La Liga round-up\nGirona beat Celta Vigo 1-0 on Tuesday night. Getafe won 2-1 at Osasuna.\n"
        "Villarreal, who beat Betis 3-0 in September, lost 1-0 to Valencia."
    )
    assert [day for teams, day in days(text).items() if teams[1] == "Real Betis" or "Betis" in teams] == [None]


def test_days_after_that() -> None:
    found = days("Girona host Getafe on Saturday and visit Sevilla four days after that.")
    assert found["Sevilla", "Girona"] == date(2024, 10, 23)


def test_days_before_a_match_to_come() -> None:
    found = days("Girona's men go to Getafe on Saturday, six days after a painful home defeat by Sevilla.")
    assert found["Getafe", "Girona"] == date(2024, 10, 19)
    assert found["Girona", "Sevilla"] == date(2024, 10, 13)


def test_a_season_of_two_years_is_no_day() -> None:
    found = days("Girona lost to Getafe last night.\n\nGirona went down 2-1 to Getafe in the 2024/2025 La Liga meeting at Montilivi.")
    assert found == {("Girona", "Getafe"): date(2024, 10, 15)}


def test_a_week_tomorrow() -> None:
    assert days("Girona host Getafe a week tomorrow.")["Girona", "Getafe"] == date(2024, 10, 24)


def test_an_aside_on_a_beaten_side_ends_at_its_comma() -> None:
    found = days("Getafe beat Girona 2-1 on Sunday. Girona, thrashed 6-1 by Sevilla a week earlier, were a different side on Sunday.")
    assert {found[teams] for teams in found if "Sevilla" in teams} == {date(2024, 10, 6)}


def test_the_late_game_is_of_the_day_of_writing() -> None:
    found = days("Girona beat Getafe 2-1 today. Sevilla take on Osasuna in the late game.")
    assert found["Sevilla", "Osasuna"] == date(2024, 10, 16)
    found = days("Girona beat Getafe 2-1 on Sunday. Sevilla take on Osasuna in the final match.")
    assert found["Sevilla", "Osasuna"] is None


def test_days_ahead_go_on_in_their_order() -> None:
    found = days("Girona host Getafe on Saturday and travel to Sevilla on Wednesday.")
    assert found["Sevilla", "Girona"] == date(2024, 10, 23)
    assert days("Girona travel to Sevilla on Wednesday.")["Sevilla", "Girona"] == date(2024, 10, 16)


def test_the_day_of_opponents_is_of_the_match_to_come() -> None:
    text = "Girona meet Getafe next.\nThey lost both meetings with Sunday's opponents last season, most recently a 4-1 defeat at home."
    assert date(2024, 10, 13) not in days(text).values()


def test_days_later_than_a_day_that_opens_the_sentence() -> None:
    found = days("Girona play a practice match tomorrow before Getafe visit them three days later.")
    assert found["Girona", "Getafe"] == date(2024, 10, 20)
