# ruff: noqa: E501 - sentences are easier to read in one line
"""Clubs told with their countries, and what stands beside a match and is of another."""

import pytest

from service.extract import extract
from service.models import Goal, MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW


def found(text: str) -> list[MatchClaim]:
    return list(extract(text + FOOTBALL_BELOW).matches)


def pairs(text: str) -> set[tuple[str, str, str | None]]:
    return {(match.home.name, match.away.name, match.winner) for match in found(text)}


def test_countries_of_two_clubs_do_not_meet() -> None:
    text = "There was only one side in it as Brazil's Cruzeiro beat Argentina's Lanus 3-0. Two of the goals came from a Brazilian of 19, and the Brazilians will take some stopping now."
    assert pairs(text) == {("Cruzeiro", "Lanús", "home")}


def test_a_name_that_several_clubs_have_stays_with_the_country_told_first() -> None:
    text = "On Thursday it is Brazil's Bahia at Uruguay's Nacional. When they last met, in March, Nacional beat Bahia 1-0."
    assert {match.home.id for match in found(text)} | {match.away.id for match in found(text)} == {"uru-nacional", "bra-bahia"}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Fortaleza beat Bahia 5-0, and the town talks of nothing but getting closer to a Copa Libertadores final.", None),
        ("Fortaleza beat Bahia 5-0 in the Copa Libertadores final.", "final"),
        ("Fortaleza beat Bahia 5-0 in the quarter-final of the Copa Libertadores, and dream of playing in the final.", "quarter-final"),
    ],
)
def test_a_stage_that_is_only_nearer(text: str, stage: str | None) -> None:
    (match,) = found(text)
    assert match.stage == stage


@pytest.mark.parametrize(
    ("text", "competition"),
    [
        (
            "It took Palmeiras, which leads the Brazilian league, a penalty shootout to get past Fluminense in the cup, 5-4 after a 1-1 draw.",
            None,
        ),
        ("Palmeiras drew 1-1 at Fluminense in the Brazilian league.", "Brasileirão"),
    ],
)
def test_a_competition_of_something_else(text: str, competition: str | None) -> None:
    (match,) = found(text)
    assert (match.competition.name if match.competition else None) == competition


def test_a_day_of_the_match_before() -> None:
    text = "Norway beat Peru in a friendly on Saturday.\n\nIt was their first match since the World Cup in June, and Berg got both goals in the 2-1 win."
    (match,) = found(text)
    assert match.score is not None


def test_the_town_that_opens_the_sentence_is_the_host() -> None:
    (match,) = found("At Houston, Moe and Lund scored to give the Dynamo a 2-1 victory over the Chicago Fire in MLS.")
    assert (match.home.name, match.sides_known) == ("Houston Dynamo", True)


def test_shutout_as_a_verb_and_as_a_noun() -> None:
    assert pairs("Minnesota United shutout Vancouver Whitecaps 2-0 in MLS.") == {("Minnesota United", "Vancouver Whitecaps", "home")}
    assert pairs("The shutout took the goalkeeper of Minnesota United past the one of Vancouver Whitecaps in MLS.") == set()


@pytest.mark.parametrize("words", ["leveled things", "leveled", "levelled matters", "tied things up"])
def test_leveled_in_american(words: str) -> None:
    (match,) = found(f"Hull City beat Leeds United 2-1 on Saturday. Leeds United {words} in the 80th minute through Ola Moe.")
    assert [(goal.player.name, goal.team, goal.minute) for goal in match.incidents if isinstance(goal, Goal) and goal.player] == [
        ("Ola Moe", "away", 80)
    ]


def test_a_name_that_is_also_a_people() -> None:
    (match,) = found("Fluminense beat Bahia 1-0 on Saturday. German Cano scored in the 87th minute.")
    assert [goal.player.name for goal in match.incidents if isinstance(goal, Goal) and goal.player] == ["German Cano"]
