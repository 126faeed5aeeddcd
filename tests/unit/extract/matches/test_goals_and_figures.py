# ruff: noqa: E501 - a sentence is easier to read in one line
"""Goals told by what they did without a verb of their own, and figures, days and officials that are no goals, minutes or culprits."""

from service.extract import extract
from service.models import Goal, MatchClaim


def one(text: str) -> MatchClaim:
    (claim,) = extract(text).matches
    return claim


def goals(text: str) -> list[tuple[str, str, int | None]]:
    """Scorer, side and minute of every goal."""
    claim = one(text)
    return [
        (event.player.name, claim.home.name if event.team == "home" else claim.away.name if event.team == "away" else "", event.minute)
        for event in claim.incidents
        if isinstance(event, Goal)
    ]


def test_a_shot_that_was_enough_is_a_goal() -> None:
    assert goals("Burnley beat Reading 1-0, Jay Moore's strike enough to settle it.") == [("Jay Moore", "Burnley", None)]
    assert goals("Burnley beat Reading 1-0, Jay Moore's penalty, awarded for handball on 72 minutes, sealing the points.") == [
        ("Jay Moore", "Burnley", 72)
    ]


def test_the_side_that_had_no_goal_scored_none() -> None:
    assert goals("Burnley won 1-0 at Reading, Jay Moore's header giving them the points.") == [("Jay Moore", "Burnley", None)]


def test_two_men_got_one_each() -> None:
    told = goals("Burnley beat Reading 2-0. Jay Moore and Ola Berg got the goals, both late on.")
    assert [name for name, *_ in told] == ["Jay Moore", "Ola Berg"]


def test_a_beaten_goalkeeper_did_not_score() -> None:
    assert goals(
        "Burnley beat Reading 1-0. They drew first blood in the 19th minute when Jay Moore beat goalie Ola Berg with a thunderbolt."
    ) == [("Jay Moore", "Burnley", 19)]


def test_a_crowd_beside_a_ground_is_no_minute() -> None:
    claim = one("Burnley beat Reading 1-0, Jay Moore with an early opener in front of a packed Turf Moor (5,096).")
    assert claim.attendance == 5096
    assert [event.minute for event in claim.incidents] == [None]


def test_the_day_of_a_post_is_no_scorer() -> None:
    assert one("Burnley beat Reading 3-2.\nBurnley (@burnley), March 22, 2026:\nWhat a day").incidents == ()


def test_who_shows_cards_gets_none() -> None:
    claim = one(
        "Burnley beat Reading 1-0. It was ruled out by referee Roberto Silva for a push. The striker later received a yellow card for dissent."
    )
    assert claim.incidents == ()


def test_a_card_is_of_the_match_whose_goals_its_sentence_tells() -> None:
    text = "Getafe drew 0-0 with Osasuna. Burnley won 2-0 at Reading. Jay Moore and Ola Berg got the goals, and the home side had Luis Silva sent off."
    cards = {claim.home.name: [event for event in claim.incidents if event.type == "card"] for claim in extract(text).matches}
    assert {home: len(found) for home, found in cards.items() if found} == {"Reading": 1}


def test_whoever_was_ejected_from_a_defeat() -> None:
    text = "Chivas USA drew 2-2 with Houston Dynamo. They were without goalkeeper Dan Moore, who was ejected from last weekend's 1-0 home loss to Real Salt Lake."
    cards = [event for claim in extract(text).matches if claim.away.name == "Real Salt Lake" for event in claim.incidents]
    assert [event.type for event in cards] == ["card"]


def test_a_match_that_was_the_last_of_its_kind_is_told_in_passing() -> None:
    text = (
        "Burnley climbed out of the bottom two on Saturday with a 2-1 victory at Reading.\n\n"
        "Jay Moore, who had not scored since the 3-1 win against Hull City in May, was the hero, bundling in a free-kick in the last minute. "
        "Ola Berg had given Burnley the lead on the half hour."
    )
    scorers = {
        claim.home.name: [event.player.name for event in claim.incidents if isinstance(event, Goal)] for claim in extract(text).matches
    }
    assert "Ola Berg" in scorers["Reading"]
