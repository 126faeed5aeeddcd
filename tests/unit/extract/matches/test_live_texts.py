"""Texts that follow a match as it goes on: which match they are about, its day, and the scores from other grounds."""

from datetime import UTC, date, datetime

from service.extract import extract
from tests.unit.extract.matches.test_discourse import told

TEXT = """Girona v Osasuna: La Liga - live!

21.12
GOAL! Girona 2-1 Osasuna (Berg 58)
A header, and the goalkeeper never moved.

21.05
52 min: Yellow for Jan Ibarra, who trips Lund.

20.50
Elsewhere at the break: Sevilla 1-0 Getafe, Cadiz 0-0 Elche.

20.47
Half-time: Girona 1-1 Osasuna
To recap: Pau Vidal fired the hosts in front (12), Luis Roca headed the leveller (40).

19.40
Early kick-offs, final scores: Valencia 3-1 Alaves, Levante 2-0 Oviedo.
"""


def test_the_match_that_is_followed_is_the_main_one_and_of_today() -> None:
    found = extract(TEXT, datetime(2025, 9, 14, tzinfo=UTC)).matches
    (main,) = [match for match in found if match.primary]
    assert (main.home.name, main.away.name, main.status) == ("Girona", "Osasuna", "live")
    assert main.kickoff is not None
    assert (main.kickoff.date, main.kickoff.precision) == (date(2025, 9, 14), "inferred")
    assert {goal.minute for goal in main.incidents if goal.type == "goal"} == {12, 40, 58}
    assert [card.minute for card in main.incidents if card.type == "card"] == [52]


def test_the_title_of_a_running_report_is_the_match_whose_score_it_gives() -> None:
    text = "Girona v Getafe: La Liga – live!\nFULL-TIME: Girona 2-3 Getafe\nThe striker scored the last goal."
    assert told(text) == [("Girona", "Getafe", "finished", (2, 3))]
    assert len(told(text.replace(" – live!", ""))) == 2


def test_scores_at_the_break_elsewhere_are_no_results() -> None:
    found = {match.home.name: match for match in extract(TEXT, datetime(2025, 9, 14, tzinfo=UTC)).matches}
    sevilla, valencia = found["Sevilla"], found["Valencia"]
    assert sevilla.score is not None
    assert sevilla.score.half_time is not None
    assert (sevilla.status, sevilla.winner, sevilla.score.half_time.home) == ("live", None, 1)
    assert (valencia.status, valencia.kickoff and valencia.kickoff.date) == ("finished", date(2025, 9, 14))


def test_the_match_is_the_one_told_most_though_another_ground_comes_first() -> None:
    text = """LIVE - Girona v Osasuna: La Liga latest

Girona 1-1 Osasuna (Berg 24, Lund 52)

66 mins: Goal at the Pizjuan! Sevilla 2-1 Getafe.

52 mins: GOAL! Girona 1-1 Osasuna. Lund nods it in.

24 mins: GOAL! Girona 1-0 Osasuna. Berg from four yards.
"""
    found = extract(text, datetime(2025, 9, 14, tzinfo=UTC)).matches
    assert [(match.home.name, match.status) for match in found] == [("Girona", "live"), ("Sevilla", "live")]
    assert found[0].score is not None
    assert found[0].score.final is not None
    assert (found[0].score.final.home, found[0].score.final.away, found[0].primary) == (1, 1, True)


def test_a_goal_of_a_live_text_is_cheered_at_length() -> None:
    text = """LIVE: Burnley v Watford as it happened

21.44 GOOOAL!! Burnley 1-2 Watford. Dale nods in.

21.20 GOAL! Burnley 1-1 Watford.

20.30 Goaaal! Burnley 1-0 Watford.

20.10 Full time.
"""
    assert [claim for claim in told(text) if claim[2] == "finished"] == [("Burnley", "Watford", "finished", (1, 2))]


def test_a_score_at_the_break_is_not_the_last() -> None:
    (claim,) = extract(
        "Girona make a bright start\n\nGirona 1-0 Getafe (Half-Time)\n\nThe striker scored a goal for the home side."
    ).matches
    assert (claim.status, claim.winner) == ("live", None)
    assert claim.score is not None
    assert claim.score.half_time is not None
    assert (claim.score.half_time.home, claim.score.half_time.away) == (1, 0)
