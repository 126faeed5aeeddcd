"""Legs of a tie, who goes through, what was put off, and who was at home where the clause of the match does not say so."""

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW


def told(text: str) -> tuple[MatchClaim, ...]:
    return extract(text + FOOTBALL_BELOW).matches


def home(match: MatchClaim) -> str | None:
    return match.home.name if match.sides_known else None


def through(match: MatchClaim) -> str | None:
    return None if match.advancing is None else getattr(match, match.advancing).name


def test_two_matches_of_a_tie_are_its_legs() -> None:
    second, first = told(
        "Celtic beat Lyon 3-1 at Celtic Park in the first round of the Uefa Cup.\nLyon had drawn 1-1 with Celtic two weeks ago. "
        "The striker scored in the away leg too."
    )
    assert (second.leg and second.leg.number, first.leg and first.leg.number) == (2, 1)
    assert first.competition is not None
    assert first.competition.name == "UEFA Cup"


def test_both_legs_together_tell_who_goes_through() -> None:
    second, _ = told(
        "Lyon lost 2-1 to Celtic in the second leg of the Champions League semi-final. Lyon had won the first leg 3-0 against Celtic."
    )
    assert through(second) == "Lyon"


@pytest.mark.parametrize("words", ["knocked out Derby", "dumped Derby out"])
def test_who_knocks_whom_out_goes_through(words: str) -> None:
    (match,) = told(f"Leeds {words}, winning on penalties after a 1-1 draw.")
    assert through(match) == "Leeds United"


def test_the_ground_of_the_leg_to_come_is_not_that_of_the_one_played() -> None:
    first, second = told(
        "Lyon beat Celtic 1-0 in the Champions League. A booking rules the captain out of the return at Celtic Park next Wednesday."
    )
    assert (first.venue, home(first), first.leg and first.leg.number) == (None, "Lyon", 1)
    assert (second.status, home(second), second.leg and second.leg.number) == ("scheduled", "Celtic", 2)


@pytest.mark.parametrize(
    "text",
    [
        "Hull against Derby fell victim to a waterlogged pitch.",
        "The clash between Hull and Derby is off because of snow.",
        "Hull's match with Derby was wiped out by the frost.",
        "Hull v Derby succumbed to the weather.",
    ],
)
def test_ways_of_putting_off(text: str) -> None:
    assert [match.status for match in told(text)] == ["postponed"]


@pytest.mark.parametrize(
    ("text", "at_home"),
    [
        ("Hull travel to Yorkshire to face Leeds on Sunday.", "Leeds United"),
        ("Hull beat Leeds 2-0. The sides will meet again on Leeds' own patch in May.", "Leeds United"),
        ("Leeds beat Hull 2-0. For half an hour Elland Road was silent.", "Leeds United"),
        ("Hull beat Leeds 2-0 and sent Elland Road wild.", "Leeds United"),
        ("Millwall drew 1-1 with Hull at the New Den.", "Millwall"),
    ],
)
def test_who_was_at_home(text: str, at_home: str) -> None:
    assert home(told(text)[-1]) == at_home


def test_a_ground_before_a_look_back_is_not_that_match_s() -> None:
    match = next(match for match in told("Everton have little to lose at Elland Road after Saturday's 0-0 draw at Wolves.") if match.score)
    assert match.venue is None


@pytest.mark.parametrize(
    ("text", "winner", "score"),
    [
        ("Leeds take a 3-1 lead into the second leg against Derby on Tuesday.", "Leeds United", [1, 3]),
        ("Leeds, 3-1 up from the first leg, entertain Derby on Tuesday.", "Leeds United", [1, 3]),
        ("Leeds host Derby in the second leg on Friday, trailing 2-1 from the first meeting.", "Derby County", [1, 2]),
        ("Trailing 2-1 from last week's first leg, Leeds host Derby on Friday.", "Derby County", [1, 2]),
        ("Leeds play Derby in the second leg on Tuesday with a 2-0 deficit to make up.", "Derby County", [0, 2]),
        (
            "Leeds expect a crowd for the second leg against Derby, who hold a 2-0 advantage after last week's meeting, on Friday.",
            "Derby County",
            [0, 2],
        ),
    ],
)
def test_the_lead_that_the_first_leg_left(text: str, winner: str, score: list[int]) -> None:
    first, second = sorted(told(text), key=lambda match: match.status)
    assert (first.status, second.status) == ("finished", "scheduled")
    assert first.winner is not None
    assert getattr(first, first.winner).name == winner
    assert first.score is not None
    assert first.score.final is not None
    assert sorted((first.score.final.home, first.score.final.away)) == score
    assert first.leg is not None
    assert first.leg.number == 1


def test_a_second_leg_lost_on_the_day_and_won_on_penalties() -> None:
    text = "Leeds squeezed past Derby 5-4 in a shoot-out. Derby won 2-1, the same score by which Leeds had taken the first leg."
    second, first = sorted(told(text), key=lambda match: -(match.leg.number or 0) if match.leg else 0)
    assert (second.score.final.home + second.score.final.away, second.score.shootout is not None) == (3, True)  # type: ignore[union-attr]
    assert first.leg is not None
    assert (first.leg.number, first.score.shootout) == (1, None)  # type: ignore[union-attr]


def test_a_lead_on_the_way_is_no_first_leg() -> None:
    (match,) = told("Leeds had a 2-0 lead before Derby came back to win 3-2 in the second leg on Tuesday.")
    assert match.score is not None
    assert match.score.final is not None
    assert sorted((match.score.final.home, match.score.final.away)) == [2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla beat Girona 2-1 in the Copa del Rey semi-final on Saturday, but a one-goal lead may not be enough for the return leg.",
        "Sevilla beat Girona 2-1 in the Copa del Rey semi-final on Saturday. It may not be enough for the return leg.",
    ],
)
def test_what_is_weighed_for_the_return_is_the_first_leg(text: str) -> None:
    (match,) = told(text)
    assert (match.leg.number if match.leg else None, match.advancing) == (1, None)


def test_a_lead_from_the_first_leg_leaves_the_second_one() -> None:
    (match,) = told("Sevilla beat Girona 2-1 in the Copa del Rey semi-final second leg on Saturday. They had a lead from the first leg.")
    assert match.leg is not None
    assert match.leg.number == 2
