"""Results told by how both sides came off, and by the goal that settled them."""

import pytest

from service.extract import extract

Told = tuple[str, str, tuple[int, int] | None, str | None]


def told(text: str) -> list[Told]:
    """Home (or first), away, score and winner of each match that was played."""
    found = []
    for match in extract(text).matches:
        score = match.score.final if match.score else None
        numbers = (score.home, score.away) if score else None
        if match.status == "finished":
            found.append((match.home.name, match.away.name, numbers, match.winner))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona slumped to a fifth straight defeat as Getafe ran riot at Montilivi.", ("Girona", "Getafe", None, "away")),
        ("Girona crashed to a 4-1 loss as Getafe turned on the style.", ("Girona", "Getafe", (1, 4), "away")),
        ("Girona were beaten for the third time in a row as ten-man Getafe hit four.", ("Girona", "Getafe", None, "away")),
        ("Girona's miserable run went on as Getafe cruised to victory.", ("Girona", "Getafe", None, "away")),
        ("Girona's wait for a win continued after Getafe hit back to snatch the points.", ("Girona", "Getafe", None, "away")),
        ("Girona's woes deepened when a double by Ola Moe gave Getafe the points.", ("Girona", "Getafe", None, "away")),
        ("Girona blew a two-goal lead as Getafe rescued a point.", ("Girona", "Getafe", None, "draw")),
        ("Girona were frustrated as Getafe held on with ten men.", ("Girona", "Getafe", None, "draw")),
        ("Two goals from Ola Moe set Getafe on their way to an easy win as Girona's slide continued.", ("Girona", "Getafe", None, "away")),
        ("Getafe came from two down to win as Girona collapsed.", ("Girona", "Getafe", None, "away")),
    ],
)
def test_each_in_a_clause_of_its_own(text: str, expected: Told) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Girona slumped to another defeat as Getafe went top of the table.",
        "Girona lost on Saturday as Getafe won.",
        "Girona slumped to a fifth straight defeat as Getafe ran riot at San Mames.",
        "Girona could collapse if Getafe run riot.",
        "Girona were beaten as Getafe ran riot and Sevilla drew.",
    ],
)
def test_two_matches_are_not_made_one(text: str) -> None:
    assert ("Girona", "Getafe") not in {each[:2] for each in told(text)}


def test_whoever_has_an_opponent_of_its_own_met_that_one() -> None:
    pairs = {frozenset(each[:2]) for each in told("Girona were beaten at Sevilla as Getafe ran riot against Osasuna.")}
    assert pairs == {frozenset(("Girona", "Sevilla")), frozenset(("Getafe", "Osasuna"))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Girona's poor autumn went on. Ola Moe's goal for Getafe was all that separated the sides at Montilivi.",
            ("Girona", "Getafe", (0, 1), "away"),
        ),
        ("Girona were flat. Ola Moe's late header proved the difference for Getafe.", ("Girona", "Getafe", (0, 1), "away")),
        (
            "The Girona coach walked off in silence.\n\nOla Moe's penalty ten minutes after the break was all that Getafe required.",
            ("Girona", "Getafe", (0, 1), "away"),
        ),
        ("Girona coach Bo Lund was angry. Ola Moe's strike was enough for Getafe.", ("Girona", "Getafe", (0, 1), "away")),
        ("Girona beat Getafe 2-1. Ola Moe's second goal was enough for Girona.", ("Girona", "Getafe", (2, 1), "home")),
    ],
)
def test_the_goal_that_settled_it(text: str, expected: Told) -> None:
    assert told(text) == [expected]


def test_a_goal_that_was_not_enough_settles_nothing() -> None:
    assert told("Girona drew with Getafe on Saturday. Ola Moe's strike was not enough for Girona.") == [("Girona", "Getafe", None, "draw")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Girona's coach watched from the bench.\n\nOla Moe's header gave Getafe a 2-1 win.\n\n"
            "Sevilla and Osasuna meet Sevilla's rivals Betis next. Sevilla are third.",
            ("Getafe", "Girona", (2, 1), "home"),
        ),
        (
            "Girona lost 2-0 at home to Getafe.\n\nOnly a month ago Sevilla came to the same stadium and went home with a goalless draw.",
            ("Sevilla", "Girona", (0, 0), "draw"),
        ),
    ],
)
def test_the_side_that_was_spoken_of_before(text: str, expected: Told) -> None:
    found = {(frozenset(each[:2]), each[2], each[3] == "draw") for each in told(text)}
    assert (frozenset(expected[:2]), expected[2], expected[3] == "draw") in found


@pytest.mark.parametrize("end", ["would be enough for Getafe.", "will do for Getafe.", "could send Getafe through."])
def test_a_result_that_would_do_was_not_played(end: str) -> None:
    assert told(f"Getafe face Girona in the second leg. A 2-0 win on Wednesday {end}") == []


def test_points_taken_at_a_ground() -> None:
    text = "Girona coach Bo Lund was unhappy with the referee. Ten-man Getafe held on for a point at Montilivi."
    assert told(text) == [("Girona", "Getafe", None, "draw")]
    assert told("Ten-man Getafe held on for a point at Montilivi.") == []  # whose ground it is goes unnamed
