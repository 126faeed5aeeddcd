"""Several results in one sentence: each clause has its own two teams and its own score."""

import pytest

from service.extract import extract
from service.models import Card, Goal, Pair
from tests.unit.extract.about_football import FOOTBALL


def results(text: str) -> list[tuple[str, str, tuple[int, int] | None]]:
    """Every match as home, away, score, in the order of the text."""
    found = []
    for claim in extract(text + FOOTBALL).matches:
        final = claim.score.final if claim.score else None
        found.append((claim.home.name, claim.away.name, (final.home, final.away) if final else None))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Elsewhere, Rotherham beat Exeter 2-1, Crawley lost 3-0 to Lincoln and Blackpool drew 1-1 with Mansfield.",
            [
                ("Rotherham United", "Exeter City", (2, 1)),
                ("Crawley Town", "Lincoln City", (0, 3)),
                ("Blackpool", "Mansfield Town", (1, 1)),
            ],
        ),
        (
            "Everton beat Fulham 2-0, Wolves lost 3-1 at Brentford and Burnley were held 1-1 by Leeds.",
            [
                ("Everton", "Fulham", (2, 0)),
                ("Brentford", "Wolverhampton Wanderers", (3, 1)),
                ("Burnley", "Leeds United", (1, 1)),
            ],
        ),
        (
            "Bolton overcame Reading 3-2, Wigan lost 1-0 at home to Barnsley and Stockport won 4-1 at Wrexham.",
            [
                ("Bolton Wanderers", "Reading", (3, 2)),
                ("Wigan Athletic", "Barnsley", (0, 1)),
                ("Wrexham", "Stockport County", (1, 4)),
            ],
        ),
    ],
)
def test_clauses_of_a_list(text: str, expected: list[tuple[str, str, tuple[int, int] | None]]) -> None:
    assert results(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Motherwell were held to a goalless draw by Kilmarnock.", ("Motherwell", "Kilmarnock", (0, 0))),
        ("Osasuna were held 2-2 at home by Getafe.", ("Osasuna", "Getafe", (2, 2))),
    ],
)
def test_held_by(text: str, expected: tuple[str, str, tuple[int, int]]) -> None:
    assert results(text) == [expected]


LINES = """Sunday's results

Kilmarnock 2 (Watson 12, 55 pen) Hibernian 0
Ross County 1 (Samuel 90+2) Aberdeen 1 (Duk 4 og)
Girona 0, Sevilla 3 (Romero 10 (pen), 20, 77)
Bad Hinterdorf 0 Girona 1 (Stuani)

The day's football had been delayed by rain at three grounds, and the referee at one was late.
"""


def test_result_lines_with_their_scorers() -> None:
    goals = [
        (claim.home.name, claim.away.name, claim.score.final if claim.score else None, claim.incidents) for claim in extract(LINES).matches
    ]
    told = [
        (home, away, (final.home, final.away) if final else None, [(goal.player.name, goal.team, goal.minute) for goal in incidents])
        for home, away, final, incidents in goals
    ]
    assert told == [
        ("Kilmarnock", "Hibernian", (2, 0), [("Watson", "home", 12), ("Watson", "home", 55)]),
        ("Ross County", "Aberdeen", (1, 1), [("Duk", "away", 4), ("Samuel", "home", 90)]),
        ("Girona", "Sevilla", (0, 3), [("Romero", "away", 10), ("Romero", "away", 20), ("Romero", "away", 77)]),
        ("Bad Hinterdorf", "Girona", (0, 1), [("Stuani", "away", None)]),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Molde 0 Brann 3: Lund breaks the bank",
        "Molde 0, Brann 3 – as it happened",
        "Match report | Molde 0 Brann 3",
        "Molde 0 Brann 3 AET - champions out",
        "Molde 0 Brann 3 as Lund breaks the bank",
    ],
)
def test_a_result_that_opens_a_headline(title: str) -> None:
    (claim,) = extract(f"{title}\nA football night that nobody who stood there will forget.").matches
    assert (claim.home.name, claim.away.name, claim.score and claim.score.final) == ("Molde", "Brann", Pair(home=0, away=3))


def test_a_table_is_no_result() -> None:
    assert results("Top of the table: Girona 28 Sevilla 25 Getafe 22. The league goes on.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona beat Oberhausdorf 4-0 in a friendly.", ("Girona", "Oberhausdorf", (4, 0))),
        ("Nether Wallop held Blackpool to a 1-1 draw on Sunday.", ("Nether Wallop", "Blackpool", (1, 1))),
        ("Non-league Nether Wallop were beaten 4-3 by Barnet.", ("Nether Wallop", "Barnet", (3, 4))),
        ("Barnet slumped to a 3-1 defeat at struggling Oberhausdorf.", ("Oberhausdorf", "Barnet", (3, 1))),
        ("Barnet lost 2-0 to leaders Oberhausdorf on Saturday.", ("Barnet", "Oberhausdorf", (0, 2))),
        ("Comoros thrashed Djibouti 5-0.", ("Comoros", "Djibouti", (5, 0))),
    ],
)
def test_clubs_that_no_list_has(text: str, expected: tuple[str, str, tuple[int, int]]) -> None:
    assert results(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Barnet won 2-1 at Underwood Lane.",
        "Zverekova beat Marinova 6-4 6-2 and wore a Barnet shirt.",
    ],
)
def test_names_beside_a_score_that_are_no_clubs(text: str) -> None:
    assert results(text) == []


def test_a_person_with_a_result_is_no_club() -> None:
    text = "Nils Garvinsson took over at Barnet in May. Garvinsson lost 3-0 to Chelsea in his first match."
    assert results(text) == [("Barnet", "Chelsea", (0, 3))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Girona had wins over Sevilla (3-1) and Getafe (1-0) before a 2-2 draw with Osasuna.",
            [("Girona", "Sevilla", (3, 1)), ("Girona", "Getafe", (1, 0)), ("Girona", "Osasuna", (2, 2))],
        ),
        (
            "Barnet lost to Hull (2-0) and Derby (3-1) but beat Leeds (4-0).",
            [("Barnet", "Hull City", (0, 2)), ("Barnet", "Derby County", (1, 3)), ("Barnet", "Leeds United", (4, 0))],
        ),
        ("Girona's 4-0 rout of Sevilla was a surprise.", [("Girona", "Sevilla", (4, 0))]),
        ("Getafe, 3-1 conquerors of Sevilla, are through.", [("Getafe", "Sevilla", (3, 1))]),
        ("Getafe were 3-0 losers at Osasuna.", [("Osasuna", "Getafe", (3, 0))]),
        ("Getafe suffered their first loss of the season, 2-0, against Osasuna.", [("Getafe", "Osasuna", (0, 2))]),
        ("Osasuna handed Getafe their first defeat of the season, 2-0.", [("Osasuna", "Getafe", (2, 0))]),
        ("Girona v Sevilla ended 2-2.", [("Girona", "Sevilla", (2, 2))]),
        ("Match ends, Girona 3, Sevilla 2.\nThe visitors had led.", [("Girona", "Sevilla", (3, 2))]),
        ("Girona and Sevilla cancelled each other out, 1-1.", [("Girona", "Sevilla", (1, 1))]),
        ("Girona made light work of Sevilla, winning 4-0.", [("Girona", "Sevilla", (4, 0))]),
    ],
)
def test_ways_of_telling_results(text: str, expected: list[tuple[str, str, tuple[int, int]]]) -> None:
    assert results(text) == expected


def test_lines_of_commentary() -> None:
    lines = (
        "Hull City 2-1 Derby County - as it happened",
        "17.51 Full time! Hull 2-1 Derby.",
        "17.40 GOAL! Hull 2-1 Derby (Smith og, 88) Off the knee of Tom Smith and in.",
        "90 mins +3 RED CARD! Ian Jones (Derby) goes for a late tackle.",
        "17.04 Half time: Hull 1-1 Derby.",
        "16.58 GOAL! Hull 1-1 Derby (Green 41)",
        "16.27 GOAL! Hull 1-0 Derby (Brown pen, 10) Joe Brown rolls it in.",
        "16.00 The striker and the goalkeeper shake hands before the football match.",
    )
    (claim,) = extract("\n".join(lines)).matches
    goals = [each for each in claim.incidents if isinstance(each, Goal)]
    assert [(goal.player and goal.player.name, goal.team, goal.minute, goal.is_penalty, goal.is_own_goal) for goal in goals] == [
        ("Joe Brown", "home", 10, True, False),
        ("Green", "away", 41, False, False),
        ("Tom Smith", "home", 88, False, True),
    ]
    cards = [each for each in claim.incidents if isinstance(each, Card)]
    assert [(card.player.name, card.card, card.minute, card.added) for card in cards] == [("Ian Jones", "red", 90, 3)]
    assert claim.score.half_time is not None
    assert (claim.score.half_time.home, claim.score.half_time.away) == (1, 1)


LINEUPS = (
    "Derby lost 2-1 to Hull on Saturday.",
    "Anderson, Baker, Carter, Dawson, Ellis, Fisher, Grant, Harris, Irving, Jackson, Kent.",
    "Subs Not Used: Lowe, Moss.",
    "Kent 12, 55, Lane 61 og.",
    "Olsen, Price, Quayle, Reed, Stone, Turner, Upton, Vance, Wells, Lane, York.",
    "Subs Not Used: Zane, Abbot.",
    "York 70.",
    "12,400",
    "The striker and the goalkeeper shook hands after the football match.",
)


def test_goals_listed_under_line_ups_that_name_no_team() -> None:
    """The score tells whose line-up is whose; an own goal stands with those it counted for."""
    text = "\n\n".join(LINEUPS).replace("2-1", "3-1")
    (claim,) = extract(text).matches
    hull = "home" if claim.home.name == "Hull City" else "away"
    derby = "away" if hull == "home" else "home"
    goals = [each for each in claim.incidents if isinstance(each, Goal)]
    assert [(goal.player and goal.player.name, goal.team, goal.minute, goal.is_own_goal) for goal in goals] == [
        ("Kent", hull, 12, False),
        ("Kent", hull, 55, False),
        ("Lane", hull, 61, True),
        ("York", derby, 70, False),
    ]


def test_bookings_listed_with_their_teams_up_to_the_next_sentence() -> None:
    """What stands in brackets is whose man he is; what follows the list in prose is no booking."""
    text = (
        "Hull beat Derby 2-1 on Saturday.\n\nBooked: Brown 12 (Hull), Green and Smith 80 (Derby), late on the bench of Leeds was quiet.\n\n"
        "The striker and the goalkeeper shook hands after the football match."
    )
    (claim,) = extract(text).matches
    assert [card.player.name for card in claim.incidents if isinstance(card, Card)] == ["Brown", "Smith", "Green"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Seattle Sounders beat the Portland Timbers 2-1.", ("Seattle Sounders", "Portland Timbers", (2, 1))),
        ("Portland Timbers 2 beat Tacoma Defiance 3-1.", ("Portland Timbers 2", "Tacoma Defiance", (3, 1))),
    ],
)
def test_a_score_is_no_second_team(text: str, expected: tuple[str, str, tuple[int, int]]) -> None:
    assert results(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The draw in full:\nHinckley (8) v Burscough (7)\nSleaford (9) v Barnet (5)\nBoston (6) v Wrexham (5)",
            [("Hinckley", "Burscough"), ("Sleaford", "Barnet"), ("Boston United", "Wrexham")],
        ),
        (
            "The draw in full\nPlabennec vs Brest\nVire v Nantes\nRacing de Cherbourg (N3) v Guingamp (L2)",
            [("Plabennec", "Brest"), ("Vire", "Nantes"), ("Racing de Cherbourg", "Guingamp")],
        ),
        (
            "Ties: Wrexham (League Two) v Oldham (National League); Hemsworth v Barnet.",
            [("Wrexham", "Oldham Athletic"), ("Hemsworth", "Barnet")],
        ),
    ],
)  # fmt: skip
def test_divisions_stand_in_brackets_in_the_list_of_a_draw(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(home, away) for home, away, _ in results(text)] == expected


def test_a_comparison_of_two_men_is_no_line_of_a_draw() -> None:
    assert results("The draw in full\nPlabennec v Brest\nVire v Nantes\nIs Vardy v Haaland the duel of the year?")[2:] == []
