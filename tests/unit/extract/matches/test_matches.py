"""What single sentences tell of a match: one way of saying it a case, in the words of several leagues and years."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.extract import extract
from service.models import MatchClaim
from tests.unit.cost import cpu_seconds
from tests.unit.extract.about_football import FOOTBALL


def one(text: str, published: datetime | None = None) -> MatchClaim:
    (claim,) = extract(text + FOOTBALL, published).matches
    return claim


def result(claim: MatchClaim) -> tuple[str, str, tuple[int, int] | None]:
    final = claim.score.final if claim.score else None
    return claim.home.name, claim.away.name, (final.home, final.away) if final else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Molde beat Brann 2-1.", ("Molde", "Brann", (2, 1))),
        ("Osasuna lost 3-0 to Getafe on a wet night.", ("Osasuna", "Getafe", (0, 3))),
        ("Fulham, beaten 2-0 by Wigan, had no complaints.", ("Fulham", "Wigan Athletic", (0, 2))),
        ("Kaizer Chiefs were thrashed 4-0 by Orlando Pirates.", ("Kaizer Chiefs", "Orlando Pirates", (0, 4))),
        ("Santos Laguna drew 1-1 with Pachuca.", ("Santos Laguna", "Pachuca", (1, 1))),
        ("Aberdeen held Celtic to a 0-0 draw.", ("Aberdeen", "Celtic", (0, 0))),
        ("Persepolis edged past Sepahan 1-0.", ("Persepolis", "Sepahan", (1, 0))),
        ("Utrecht's 4-2 win over Twente was deserved.", ("Utrecht", "Twente", (4, 2))),
        ("Zamalek slumped to a 2-1 defeat against Al Ahly.", ("Zamalek", "Al Ahly", (1, 2))),
        ("Boca Juniors and River Plate shared a 2-2 draw.", ("Boca Juniors", "River Plate", (2, 2))),
        ("Melbourne City came from behind to win 3-2 against Sydney FC.", ("Melbourne City", "Sydney FC", (3, 2))),
        ("Mexico had beaten Canada 2-0 in Edmonton.", ("Canada", "Mexico", (0, 2))),
    ],
)
def test_results_in_prose(text: str, expected: tuple[str, str, tuple[int, int]]) -> None:
    assert result(one(text)) == expected


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Lens won 2-0 at Metz.", "Metz"),
        ("Lens won 2-0 at home to Metz.", "Lens"),
        ("Lens won 2-0 away to Metz.", "Metz"),
        ("Lens beat visitors Metz 2-0.", "Lens"),
        ("Lens beat hosts Metz 2-0.", "Metz"),
        ("Everton beat Burnley 1-0 at Turf Moor.", "Burnley"),
        ("Poland drew 1-1 with Latvia in Warsaw.", "Poland"),
    ],
)
def test_who_was_at_home(text: str, home: str) -> None:
    claim = one(text)
    assert claim.sides_known
    assert claim.home.name == home


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Udinese host Empoli on Sunday.", "scheduled"),
        ("Udinese travel to Empoli on Sunday.", "scheduled"),
        ("He will miss Sunday's game between Udinese and Empoli.", "scheduled"),
        ("The game between Udinese and Empoli has been postponed because of snow.", "postponed"),
        ("The game between Udinese and Empoli was abandoned in the second half.", "abandoned"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert one(text).status == status


def test_a_shoot_out_is_never_the_score() -> None:
    claim = one("Valencia beat Sevilla 5-4 on penalties after a 1-1 draw in the Copa del Rey final.")
    assert claim.score is not None
    assert claim.score.final is not None
    assert claim.score.shootout is not None
    assert (claim.score.final.home, claim.score.final.away) == (1, 1)
    assert (claim.score.shootout.home, claim.score.shootout.away) == (5, 4)
    assert claim.duration == "shootout"


def test_goals_with_scorer_minute_and_side() -> None:
    text = "Genoa beat Bari 2-1. Diego Milito headed Genoa in front on 12 minutes. Bari's equaliser came from Paulo Barreto."
    goals = [(goal.player.name, goal.team, goal.minute) for goal in one(text).incidents if goal.type == "goal" and goal.player]
    assert goals == [("Diego Milito", "home", 12), ("Paulo Barreto", "away", None)]


def test_an_own_goal_counts_for_the_other_side() -> None:
    claim = one("Leeds United beat Hull City 1-0. Hull defender Damien Delaney turned a cross into his own net on 30 minutes.")
    (goal,) = claim.incidents
    assert goal.type == "goal"
    assert (goal.is_own_goal, goal.team, goal.minute) == (True, "home", 30)


def test_a_weekday_is_told_from_the_article_s_date() -> None:
    claim = one("Leeds United beat Hull City 1-0 on Saturday.", datetime(2024, 10, 15, tzinfo=UTC))
    assert claim.kickoff is not None
    assert (claim.kickoff.date.isoformat(), claim.kickoff.precision) == ("2024-10-12", "day")
    assert one("Leeds United beat Hull City 1-0 on Saturday.").kickoff is None


@pytest.mark.parametrize(
    "text",
    [
        "France lost 14-13 to Wales in the Six Nations, two tries to one, in a rugby union thriller.",
        "France faced Germany in a vote on the budget; Spain beat Italy to the contract, ministers said.",
        "Russia will host China next week. Defenders of the plan, and one defender of the minister, call it a goal for both.",
        "Chelsea could beat Arsenal to the signing of the striker, the football agent said.",
        "Chelsea have never beaten Derby or Fulham at that ground.",
        "The manager still has his money on Chelsea to edge out Arsenal as champions.",
        "He expects Arsenal to thrash Fulham. It is vital for Leeds United to beat Hull City.",
        "Had Leeds United beaten Hull City they would have been top.",
        "Leeds United would have gone top by beating Hull City, and could have won 5-0 at Fulham.",
        "The Chelsea manager has won huge ties such as the UEFA Cup final with Porto.",
        "Our prediction: Leeds United 2-1 Hull City",
        "Everton were beaten to the punch by Aston Villa in the chase for the striker.",
        "Arsenal pipped Chelsea to the league title by a point. Leeds United beat Hull City in the race for the defender.",
    ],
)
def test_what_is_no_match(text: str) -> None:
    assert extract(text).matches == ()


PIECES = st.sampled_from(
    [
        "Arsenal",
        "Chelsea",
        "beat",
        "lost to",
        "2-1",
        "0–0",
        "on Saturday",
        "at Anfield",
        "the hosts",
        "his side",
        "«",
        "»",
        "\n",
        "90+4'",
        "(",
        "’s",
        "\U0001f600",
        "é",
        ".",
        "Smith",
        "scored",
        "Att: 1,000",
        "ſ",
        "İ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join))
def test_spans_are_the_text_whatever_it_is(text: str) -> None:
    for claim in extract(text).matches:
        assert all(text[span.start : span.end] == span.text for span in claim.spans)


@pytest.mark.parametrize(
    "piece", ["(", "1-1-", "a ", "Arsenal beat ", "Arsenal 2-1 Chelsea ", "Goals: ", "Smith, ", '"', "in the 5th minute ", "\n"]
)
def test_hostile_text_costs_no_more_than_in_proportion(piece: str) -> None:
    head = "The striker scored a goal in the Premier League. Arsenal beat Chelsea 2-1.\n"

    def cost(size: int) -> float:
        text = head + piece * (size // len(piece))
        return cpu_seconds(lambda: extract(text), rounds=2)

    assert cost(40_000) < 12 * max(cost(10_000), 0.02)


def test_ever_more_claims_on_one_match_cost_no_more_than_in_proportion() -> None:
    head = "The striker scored a goal in the Premier League. Arsenal beat Chelsea 2-1.\n"

    def cost(size: int) -> float:
        text = head + "The visitors beat the hosts. " * (size // 29)
        return cpu_seconds(lambda: extract(text), rounds=2)

    assert cost(400_000) < 35 * max(cost(20_000), 0.02)
