"""Matches to come that are told by the opponent alone, in lists with sides, or by what became of an earlier one."""

import pytest

from service.extract import extract


def ahead(text: str) -> list[tuple[str, str, bool, str]]:
    """Every match that was not played: home, away, whether the sides are known, status."""
    return [
        (claim.home.name, claim.away.name, claim.sides_known, claim.status) for claim in extract(text).matches if claim.status != "finished"
    ]


@pytest.mark.parametrize(
    ("text", "home", "away"),
    [
        ("Everton beat Fulham 2-1. They're at Leicester on Wednesday.", "Leicester City", "Everton"),
        ("Burnley, beaten 2-0 by Derby in the last round, are at Wigan.", "Wigan Athletic", "Burnley"),
        ("Torquay have Yeovil at home on Friday week.", "Torquay United", "Yeovil Town"),
        ("Livingston beat Kilmarnock 1-0. Davie Hay takes his team to Motherwell next.", "Motherwell", "Livingston"),
        (
            "Falkirk play in the cup. Livingston's Davie Hay, meanwhile, takes his team to non-league Motherwell, where all is set.",
            "Motherwell",
            "Livingston",
        ),
        ("Livingston beat Kilmarnock 1-0. Motherwell are next, away, on Saturday.", "Motherwell", "Livingston"),
        ("Plymouth lost 2-0 at Reading. And on Monday week Cardiff come calling.", "Plymouth Argyle", "Cardiff City"),
        ("Plymouth have signed a goalkeeper. The first friendly is at Cardiff on Saturday.", "Cardiff City", "Plymouth Argyle"),
        ("Plymouth won 2-0 at Reading. It is a hard place to go, and Cardiff have yet to come.", "Reading", "Cardiff City"),
        ("Plymouth won 2-0 at Reading. Cardiff have still to go there.", "Reading", "Cardiff City"),
        ("Plymouth lost 2-0 at Reading. Up next: Cardiff away.", "Cardiff City", "Plymouth Argyle"),
        ("Plymouth lost 2-0 at Reading. Plymouth resume their league season on Sunday at Cardiff.", "Cardiff City", "Plymouth Argyle"),
    ],
)
def test_the_opponent_alone(text: str, home: str, away: str) -> None:
    assert ahead(text) == [(home, away, True, "scheduled")]


@pytest.mark.parametrize(
    "text",
    [
        "Plymouth lost 2-0 at Reading. Waiting for them on Tuesday are Cardiff.",
        'Plymouth lost 2-0 at Reading. "We\'ve got Cardiff on Tuesday and we have to react," manager Tony Pulis said.',
        "Plymouth winger Joe Berg could be on the bench against Cardiff, after training with the football squad.",
        "With Cardiff next up, Plymouth manager Tony Pulis knows that his side must improve.",
    ],
)
def test_the_opponent_alone_without_sides(text: str) -> None:
    assert ahead(text) == [("Plymouth Argyle", "Cardiff City", False, "scheduled")]


@pytest.mark.parametrize("told", ["Cardiff have yet to come from behind to win.", "Cardiff have yet to play.", "Cardiff have yet to go."])
def test_what_is_yet_to_be_done_is_no_visit(told: str) -> None:
    assert ahead(f"Plymouth won 2-0 at Reading. {told}") == []


def test_next_to_last_is_a_place_in_the_table() -> None:
    assert ahead("Plymouth lost 2-0 at Reading. Cardiff is next to last, ahead of Plymouth on goal difference.") == []


def test_lists_with_sides() -> None:
    assert ahead("Bolton have Chelsea (a) on Saturday, Fulham (h) on Tuesday and Everton (a) after that.") == [
        ("Chelsea", "Bolton Wanderers", True, "scheduled"),
        ("Bolton Wanderers", "Fulham", True, "scheduled"),
        ("Everton", "Bolton Wanderers", True, "scheduled"),
    ]


def test_a_list_under_a_heading_is_of_the_team_in_it() -> None:
    text = (
        "The run-in\n\nFulham (15th, 31 points)\n\nUnbeaten in five.\n\nTo come: Aston Villa (h), Chelsea (a)."
        "\n\nBolton (16th, 30 points)\n\nWinless in six.\n\nTo come: Arsenal (a)."
    )
    assert ahead(text) == [
        ("Fulham", "Aston Villa", True, "scheduled"),
        ("Chelsea", "Fulham", True, "scheduled"),
        ("Arsenal", "Bolton Wanderers", True, "scheduled"),
    ]


def test_a_list_of_results_with_sides_is_not_ahead() -> None:
    assert ahead("Form: Fulham have had Chelsea (a) 1-1, Everton (h) 2-0.") == []


def test_who_contest_the_other_tie_meet_each_other() -> None:
    text = "Chelsea beat Fulham 2-0 in the semi-final. Waiting there will be Aston Villa or Bolton, who contest the other tie on Sunday."
    assert ahead(text) == [("Aston Villa", "Bolton Wanderers", False, "scheduled")]


def test_an_opponent_who_only_could_be_met() -> None:
    found = ahead("Valencia could face Real Madrid in the next round if they beat Getafe.")
    assert found == [("Valencia", "Getafe", False, "scheduled")]


def test_what_is_abandoned_and_played_again_is_two_matches() -> None:
    assert ahead("The match between Ajax and Utrecht was abandoned after 70 minutes and will be replayed next Tuesday.") == [
        ("Ajax", "Utrecht", False, "abandoned"),
        ("Ajax", "Utrecht", False, "scheduled"),
    ]


def test_a_preview_line() -> None:
    assert ahead("Matchday guide: Werder Bremen - Hamburger SV\n\nBremen have won their last three games.") == [
        ("Werder Bremen", "Hamburg", True, "scheduled")
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A waterlogged pitch led to the postponement of Crewe's clash with Luton.", "postponed"),
        ("Crewe's clash with Luton was a late casualty of a burst pipe.", "postponed"),
        ("Crewe's game against Luton was put off when the coach broke down.", "postponed"),
        ("Crewe's game against Luton was washed out.", "postponed"),
        ("Crewe had been due to play Luton Town on Saturday.", "postponed"),
        ("Crewe's game against Luton was halted in the 58th minute when a floodlight failed.", "abandoned"),
        ("Crewe's game against Luton was called off at half-time when a floodlight failed.", "abandoned"),
        ("Crewe defender Dave Walton is suspended for the game against Luton.", "scheduled"),
        ("Crewe's league game against Luton is on Tuesday.", "scheduled"),
        ("Crewe were to round off the day with the game against Luton.", "scheduled"),
        ("Dave Walton could make his Crewe debut against Luton.", "scheduled"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert [found[3] for found in ahead(text)] == [status]


@pytest.mark.parametrize(
    ("text", "home", "away"),
    [
        (
            "Chelsea will face Bolton, 3-1 winners over Fulham, in the final. First comes a tricky trip to Arsenal on Wednesday.",
            "Arsenal",
            "Chelsea",
        ),
        (
            "Rosenborg beat Brann 3-0. They face Lyn, who lost 2-1 to Viking, next week before a trip to Molde.",
            "Molde",
            "Rosenborg",
        ),
        (
            "Brann beat Lyn 3-0, while Viking drew 1-1 with Start. Brann are six points behind Molde, whom they visit on Friday.",
            "Molde",
            "Brann",
        ),
        ("Leeds boss Kevin Blackwell will be in charge for the visit of Wolves' neighbours Walsall.", "Leeds United", "Walsall"),
        ("Tickets for the visit of Celtic on 14 May go on sale on Monday, Motherwell have announced.", "Motherwell", "Celtic"),
    ],
)
def test_whose_opponent(text: str, home: str, away: str) -> None:
    assert (home, away, True, "scheduled") in ahead(text)
    assert not [found for found in ahead(text) if home in found[:2] and away not in found[:2]]


@pytest.mark.parametrize(
    ("text", "home", "away"),
    [
        ("Molde move on to the last eight, where they will face Brann on the road in two weeks.", "Brann", "Molde"),
        ("Molde will be at home again in the semi-final, on 4 May against Brann.", "Molde", "Brann"),
        ("Molde must close a stand for two home games, beginning with Saturday's against Brann.", "Molde", "Brann"),
        ("Molde meet Brann in the last four, with the first leg away in two weeks.", "Brann", "Molde"),
        ("Molde's next opponents are Brann, who host the first leg on Friday.", "Brann", "Molde"),
    ],
)
def test_who_is_at_home(text: str, home: str, away: str) -> None:
    assert ahead(text) == [(home, away, True, "scheduled")]


def test_others_meet_the_same_fate() -> None:
    text = (
        "Crewe's game against Luton was postponed at noon. Walsall v Swindon soon followed and Bury's game with Rochdale went the same way."
    )
    assert [found[3] for found in ahead(text)] == ["postponed", "postponed", "postponed"]


def test_the_team_of_the_man_named() -> None:
    text = (
        "Livorno beat Roma 3-0. Fabio Capello warned his players that they cannot relax when they play Roma on Sunday. "
        '"We were tired," the Juventus coach said. Juventus are top.'
    )
    assert ("Juventus", "Roma", False, "scheduled") in ahead(text)


def test_we_are_the_team_of_him_who_began_to_speak() -> None:
    text = (
        "Frank Lampard's Coventry beat Middlesbrough 4-1. Coventry lead by eight points.\n\n"
        '"I told them not to look at the table and they all have," Lampard said. "It is not over. We\'ve Ipswich on Monday."'
    )
    assert ahead(text) == [("Coventry City", "Ipswich Town", False, "scheduled")]


def test_the_lines_under_a_heading_go_on_with_its_team() -> None:
    text = "The run-in\n\nBolton (16th, 30 points)\n\nBeaten by Chelsea.\n\nFulham (15th, 31 points)\n\nA 1-0 defeat at Everton hurt."
    claims = extract(text).matches
    assert {claims[-1].home.name, claims[-1].away.name} == {"Everton", "Fulham"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Valladolid's last three games are Getafe away, Sevilla at home and Osasuna away.", ["Getafe", "Real Valladolid", "Osasuna"]),
        (
            "Valladolid visit Getafe on Saturday, host Sevilla four days later and finish at Osasuna.",
            ["Getafe", "Real Valladolid", "Osasuna"],
        ),
    ],
)
def test_the_sides_of_a_run(text: str, expected: list[str]) -> None:
    assert [home for home, _, known, status in ahead(text) if known and status == "scheduled"] == expected


@pytest.mark.parametrize(
    ("text", "home", "known"),
    [
        ("Sampdoria can qualify for Europe with a win over Udinese on Sunday.", "Sampdoria", False),
        ("A win at Udinese on Sunday would take Sampdoria into the top four.", "Udinese", True),
        ("Sampdoria have asked to move their match at Udinese from 4 May.", "Udinese", True),
        ("Sampdoria now prepare for Udinese, who have won five in a row.", "Sampdoria", False),
    ],
)
def test_what_is_wanted_of_a_match_to_come(text: str, home: str, known: bool) -> None:
    assert [(found[0], found[2], found[3]) for found in ahead(text)] == [(home, known, "scheduled")]


def test_two_to_come() -> None:
    text = "Valladolid beat Getafe 2-1. It does not get easier, with Sevilla and Barcelona to come."
    assert [found[:2] for found in ahead(text)] == [("Real Valladolid", "Sevilla"), ("Real Valladolid", "Barcelona")]


@pytest.mark.parametrize(
    "text",
    [
        "Anderlecht drew 1-1 with Westerlo. The replay is at Westerlo on Wednesday.",
        "Anderlecht drew 1-1 with Westerlo and must now go to a replay at Westerlo.",
    ],
)
def test_a_replay_of_the_tie_just_told(text: str) -> None:
    assert ahead(text) == [("Westerlo", "Anderlecht", True, "scheduled")]


def test_the_teams_of_a_group_are_no_matches() -> None:
    assert ahead("Anderlecht are in Group C with Benfica, Celtic and Copenhagen. Anderlecht beat Westerlo 3-0.") == []


def test_latest_scores_are_live() -> None:
    assert [found[3] for found in ahead("Latest: Bury 1-0 Rochdale. Tom Kennedy put Bury ahead.")] == ["live"]


def test_a_list_of_what_is_off() -> None:
    assert [found[3] for found in ahead("Postponed: Darlington v Torquay United, Bury v Rochdale.")] == ["postponed", "postponed"]


def test_a_man_just_signed_plays_for_his_new_club() -> None:
    text = (
        "Southampton have completed the signing of Newcastle left-back Olivier Bernard. "
        "The 25-year-old could make his debut in Saturday's game at Norwich. Southampton are 18th, Newcastle 11th."
    )
    assert ahead(text) == [("Norwich City", "Southampton", True, "scheduled")]


def test_a_list_under_a_heading_that_nothing_knows_is_nobodys() -> None:
    text = (
        "The run-in\n\nFulham (15th, 31 points)\n\nUnbeaten in five.\n\nTo come: Aston Villa (h), Chelsea (a).\n\n"
        "Sturmvogel Nord (16th, 30 points)\n\nWinless in six.\n\nTo come: Arsenal (a)."
    )
    assert [found[:2] for found in ahead(text)] == [("Fulham", "Aston Villa"), ("Chelsea", "Fulham")]


def test_a_qualifier_in_a_country() -> None:
    text = "Goalkeeper Antti Niemi has a knee injury and will miss Finland's World Cup qualifier in the Czech Republic next month."
    assert ahead(text) == [("Czech Republic", "Finland", True, "scheduled")]
