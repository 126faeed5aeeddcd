"""Which competition and stage a match is of where its own sentence does not say so."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW


def told(text: str) -> dict[tuple[str, str], tuple[str | None, str | None]]:
    """Competition and stage by the two teams."""
    return {
        (match.home.name, match.away.name): (match.competition.name if match.competition else None, match.stage)
        for match in extract(text + FOOTBALL_BELOW).matches
    }


def test_matches_of_other_teams_are_of_the_round_up() -> None:
    found = told("Girona beat Getafe 2-1 in the last 16 of the Copa del Rey. Osasuna drew 1-1 with Elche. Valencia lost 3-0 to Sevilla.")
    assert found["Osasuna", "Elche"] == ("Copa del Rey", "last 16")
    assert found["Valencia", "Sevilla"] == ("Copa del Rey", "last 16")


def test_another_match_of_the_same_team_is_not() -> None:
    found = told("Girona beat Getafe 2-1 in the last 16 of the Copa del Rey on Tuesday. Girona lost 3-0 at Sevilla on Saturday.")
    assert found["Sevilla", "Girona"] == (None, None)


def test_a_match_looked_back_to_is_no_frame_and_one_league_is_that_of_a_round_up() -> None:
    found = told(
        "Girona saw off Getafe 3-2 on Saturday.\nGirona, who were beaten 4-0 by Eibar in the Copa del Rey 11 days earlier, are tenth.\n"
        "Elsewhere on Saturday, Osasuna drew 1-1 with Elche. Sevilla were held 1-1 by Espanyol on Sunday.\n"
        "Valencia won 3-1 at Celta, where their striker made his 200th La Liga appearance."
    )
    assert next(told for teams, told in found.items() if "Eibar" in teams) == ("Copa del Rey", None)
    assert {competition for teams, (competition, _) in found.items() if "Eibar" not in teams} == {"La Liga"}


@pytest.mark.parametrize("opening", ["In the Copa del Rey,", "Elsewhere in the Copa del Rey,"])
def test_a_sentence_that_opens_with_another_competition_frames_its_paragraph(opening: str) -> None:
    found = told(
        f"Girona beat Getafe 2-1 in La Liga.\n{opening} Osasuna beat Valencia 1-0. Sevilla drew 1-1 with Elche.\nCelta beat Espanyol 3-2."
    )
    assert found["Osasuna", "Valencia"] == ("Copa del Rey", None)
    assert found["Sevilla", "Elche"] == ("Copa del Rey", None)
    assert found["Celta Vigo", "Espanyol"] == ("La Liga", None)


def test_a_draw_is_all_of_one_round() -> None:
    found = told(
        "Leeds got Derby in the third round of the FA Cup.\nLeeds United v Derby County\nFulham v Everton\nStoke City v Hull City\n"
        "Wigan Athletic v Reading"
    )
    assert found["Stoke City", "Hull City"] == found["Wigan Athletic", "Reading"] == ("FA Cup", "third round")


def test_a_place_in_the_table_tells_the_league() -> None:
    assert told("Leeds are top of the Championship after beating Derby 2-0.")["Leeds United", "Derby County"][0] == "Championship"


def test_another_season_is_out_of_the_frame() -> None:
    found = told("Girona beat Getafe 2-1 in La Liga. Osasuna lost 4-0 to Elche last season.")
    assert found["Osasuna", "Elche"][0] is None


def test_the_same_stage_of_another_season_is_in_it() -> None:
    found = told("Fulham beat Derby 1-0 in the third round of the FA Cup. Leeds lost 4-0 to Hull at the same stage three years ago.")
    assert found["Leeds United", "Hull City"] == ("FA Cup", "third round")


def test_what_is_told_of_an_opponent_beside_a_match() -> None:
    found = told(
        "Celtic lost 2-0 to Lyon in the Champions League. Their next Scottish Premiership match is at home to Dundee, who beat Hearts 1-0."
    )
    assert found["Dundee", "Heart of Midlothian"][0] == "Scottish Premiership"


def test_a_group_of_the_qualifiers_is_a_qualifier() -> None:
    found = told("Ghana lead Group Two of the World Cup qualifiers after beating Mali 1-0. Togo drew 0-0 with Benin.")
    assert found["Ghana", "Mali"] == found["Togo", "Benin"] == ("World Cup", "qualifier")


def test_the_last_round_of_a_cup() -> None:
    found = told("Leeds host Hull in the third round of the FA Cup. They had put out Derby 3-0 in the previous round.")
    assert found["Leeds United", "Hull City"] == ("FA Cup", "third round")
    assert found["Leeds United", "Derby County"] == ("FA Cup", "second round")


def test_a_qualifier_is_of_the_tournament_named() -> None:
    found = told("Ghana host Kenya in a friendly on Friday. Their World Cup hopes ended with a 1-0 loss to Mali in a qualifier in June.")
    assert found["Ghana", "Mali"] == ("World Cup", "qualifier")


def test_a_preview_that_names_its_round_late() -> None:
    found = told(
        "Crewe v Hull\nGresty Road\nThe goalkeeper is fit.\nA striker misses out.\nA winger is ill.\nA full-back is banned.\nNo changes.\n"
        "A cup-tied defender misses out.\nHull bring back a forward.\nCrewe are in the fourth round of the FA Cup for the first time."
    )
    assert found["Crewe Alexandra", "Hull City"] == ("FA Cup", "fourth round")


@pytest.mark.parametrize(
    "whose", ["Championship side Leeds beat Hull", "Leeds beat Championship leaders Hull", "In an all-Premiership tie Leeds beat Hull"]
)
def test_what_a_team_plays_in_is_not_what_the_match_is_of(whose: str) -> None:
    assert told(f"Derby beat Stoke 1-0 in the FA Cup. {whose} 2-0.")["Leeds United", "Hull City"][0] == "FA Cup"


def test_what_stands_around_a_relative_clause_is_of_another_match() -> None:
    found = told("Celtic are at Aberdeen for Thursday's semi-final against Dundee, who beat Hearts 2-0 in the Scottish Cup.")
    assert found["Dundee", "Heart of Midlothian"] == ("Scottish Cup", "quarter-final")


def test_what_is_left_of_a_group() -> None:
    found = told("Celtic beat Lyon 1-0 in the group stage of the Champions League. They wrap up the group at home to Benfica.")
    assert found["Celtic", "Benfica"] == ("Champions League", "group stage")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seattle Reign beat Orlando Pride 2-1 to reach the NWSL championship game.", ("NWSL", "semi-final")),
        ("Girona beat Getafe 2-1 in the first round of La Liga.", ("La Liga", None)),
    ],
)
def test_only_leagues_that_end_with_finals_have_them(text: str, expected: tuple[str, str | None]) -> None:
    assert list(told(text).values()) == [expected]


def test_what_a_run_without_a_win_is_of() -> None:
    found = told("Leeds lost 2-0 to Hull.\n" + "The coach was hoarse.\n" * 9 + "Leeds are without a win in eight Championship outings.")
    assert found["Leeds United", "Hull City"][0] == "Championship"


@pytest.mark.parametrize(
    ("text", "teams", "competition"),
    [
        ("Sevilla's striker will miss matches against Girona, Getafe and the Copa del Rey tie at Elche.", "Getafe", None),
        ("Sevilla host Getafe on Saturday and, in the Copa del Rey, Elche.", "Getafe", None),
        ("Sevilla host Getafe on Saturday and, in the Copa del Rey, Elche.", "Elche", "Copa del Rey"),
        ("Girona beat Getafe 2-0, but have lost all their games in the Champions League.", "Getafe", None),
        ("Girona won 2-0 against Getafe, and may rest players in the Copa del Rey.", "Getafe", None),
        ("In their first match since Euro 2004 France beat the Faroe Islands 3-0.", "France", None),
        ("France beat Malta 3-0, their biggest win since the 1998 World Cup.", "France", None),
        ("France beat Malta 3-0 at the 1998 World Cup.", "France", "World Cup"),
    ],
)
def test_a_competition_of_another_match(text: str, teams: str, competition: str | None) -> None:
    found = {each[0] for pair, each in told(text).items() if teams in pair}
    assert found == {competition}


def test_a_round_with_its_cup_before_the_tie_is_that_of_the_tie() -> None:
    found = told("The manager took Girona to a fourth-round Copa del Rey tie with Elche, who won 2-0.")
    assert {stage for _, stage in found.values()} == {"fourth round"}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        (
            "Porto beat Lens 2-1 in the fourth round of the Champions League on Tuesday.\nBoth are sure of a place after the league phase.",
            "league phase",
        ),
        ("Mali beat Togo 2-1 in the first round of the Africa Cup of Nations on Tuesday.", "group stage"),
        (
            "Porto drew 1-1 with Lens in the first round of the UEFA Cup.\nThe second leg, with the group stage as its reward, is in May.",
            "first round",
        ),
    ],
)
def test_rounds_of_what_everybody_plays_many_matches_of(text: str, stage: str) -> None:
    assert next(iter(told(text).values()))[1] == stage


def test_the_qualifying_of_another_competition_is_no_stage_of_this_one() -> None:
    found = told(
        "Mali beat Togo 2-1 in the Africa Cup of Nations on Tuesday.\nIn World Cup qualifying, Mali had lost 3-0 to Senegal in March."
    )
    assert found["Mali", "Togo"] == ("Africa Cup of Nations", None)


@pytest.mark.parametrize("hope", ["a tilt at the play-offs", "a place in the play-offs", "a push for the play-offs"])
def test_what_a_team_hopes_for_is_no_stage_of_its_match(hope: str) -> None:
    found = told(f"Walsall 1, Notts County 2\nLeague Two\nA season that promised {hope} is going nowhere for Walsall.")
    assert found["Walsall", "Notts County"] == ("League Two", None)


def test_a_group_of_another_competition_is_no_stage_of_a_match_of_two_clubs_of_a_country() -> None:
    found = told("Girona beat Elche 2-1 on Saturday. They are second in Group G and play Porto on Tuesday.")
    assert found["Girona", "Elche"] == (None, None)


def test_nobody_has_two_ties_of_a_cup_before_him() -> None:
    found = told(
        "Girona will be without Mora for Wednesday's Copa del Rey visit of Getafe, Saturday's trip to Osasuna and the clash with Elche."
    )
    assert found["Girona", "Getafe"] == ("Copa del Rey", None)
    assert found["Osasuna", "Girona"] == (None, None)
    assert next(value for pair, value in found.items() if "Elche" in pair) == (None, None)


@pytest.mark.parametrize("foot", ["League Two", "League Two.", "League Two. Att: 4,312."])
def test_a_line_under_the_report_may_name_the_league(foot: str) -> None:
    lines = "The striker scored first. The goalkeeper was at fault.\n" * 5
    assert told(f"Walsall 1 Barrow 1\n{lines}{foot}")["Walsall", "Barrow"] == ("League Two", None)


def test_a_side_of_a_league_that_lost_played_in_it() -> None:
    found = told("Walsall lost 3-0 to Barrow on Saturday, which left the League Two side with one win in ten.")
    assert list(found.values()) == [("League Two", None)]


def test_a_side_of_a_league_in_a_cup_did_not() -> None:
    found = told("Walsall beat Barrow 3-0 on Saturday after extra time. The goalkeeper of the League Two side was at fault.")
    assert found["Walsall", "Barrow"] == (None, None)


@pytest.mark.parametrize(
    ("text", "pair", "expected"),
    [
        ("Girona beat Getafe 2-1.\n\nElsewhere in La Liga, Elche drew 0-0 with Osasuna.", ("Girona", "Getafe"), "La Liga"),
        ("Girona beat Getafe 2-1.\n\nIn the night's other La Liga game Elche drew 0-0 with Osasuna.", ("Girona", "Getafe"), "La Liga"),
        ("Kenya 1-1 Ghana\n\nThe friendly in Nairobi was seconds from its end when Ghana levelled.", ("Kenya", "Ghana"), "Friendly"),
        ("Elche beat Osasuna 2-1.\n\nElche may rest men for the friendly with Cadiz in May.", ("Elche", "Osasuna"), None),
    ],
)
def test_the_main_match_is_of_what_the_article_calls_the_others(text: str, pair: tuple[str, str], expected: str | None) -> None:
    assert told(text)[pair][0] == expected


def test_two_of_one_country_are_not_in_a_list_of_a_continental_cup() -> None:
    found = told(
        "Champions League: five things we learnt\n\nArsenal are perfect. Arsenal beat Porto 2-0.\n\n"
        "Atalanta are a joy. Atalanta drew 1-1 with Ajax.\n\nBenfica beat Lyon 3-1.\n\nArsenal had beaten Tottenham 2-0 on Sunday."
    )
    assert found["Arsenal", "Tottenham Hotspur"] == (None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Toronto FC lost 2-1 to CF Montreal in the Eastern Conference semifinals.", ("MLS", "conference semi-final")),
        ("Inter Miami beat New York City FC 5-1 in the Eastern Conference final of the MLS Cup Playoffs.", ("MLS", "conference final")),
        ("Columbus Crew beat LAFC 2-1 in the MLS Cup final.", ("MLS Cup", "final")),
        ("FC Cincinnati will host Orlando City on Saturday for a berth in the MLS Cup final.", ("MLS", "semi-final")),
    ],
)
def test_play_offs_of_the_american_league(text: str, expected: tuple[str, str]) -> None:
    assert list(told(text).values()) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gor Mahia beat Tusker 1-0 in the SportPesa Premier League. Gor Mahia were fined by the KPL in May.", "Kenyan Premier League"),
        ("Gor Mahia beat Tusker 1-0 in the SportPesa Premier League.", "SportPesa Premier League"),
        ("Palmeiras drew 2-2 with Gremio in the Brazilian championship.", "Brazilian championship"),
    ],
)
def test_the_name_that_the_article_uses(text: str, expected: str) -> None:
    assert [name for name, _ in told(text).values()] == [expected]
