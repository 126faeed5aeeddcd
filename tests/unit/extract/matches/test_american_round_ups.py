# ruff: noqa: E501 - sentences are easier to read in one line
"""Round-ups as America writes them: results as headings over paragraphs on each match, mascots, draws that win a title, rounds gone into."""

import pytest

from service.extract import extract
from service.models import Goal, MatchClaim
from tests.unit.extract.about_football import FOOTBALL, FOOTBALL_BELOW

ROUND_UP = """KANSAS CITY, Kan. — Sporting Kansas City won 3-2 at home to the Portland Timbers on Sunday, and Ola Moe made sure of it from the spot in the 80th minute.

It had been 2-2 since Jon Lund's volley in the 70th minute.

CREW 2, UNITED 0

COLUMBUS, Ohio — There was little in it until Pal Berg headed Columbus in front against D.C. United after 14 minutes.

Ivar Dahl added the other in the 56th minute.
"""


def found(text: str) -> list[MatchClaim]:
    return list(extract(text + FOOTBALL_BELOW).matches)


def goals(match: MatchClaim) -> set[tuple[str, int | None]]:
    return {(goal.player.name, goal.minute) for goal in match.incidents if isinstance(goal, Goal) and goal.player}


def result(match: MatchClaim) -> tuple[str, str, tuple[int, int] | None, str | None]:
    score = match.score.final if match.score else None
    return match.home.name, match.away.name, (score.home, score.away) if score else None, match.winner


def test_a_result_is_the_heading_of_what_stands_under_it() -> None:
    first, second = extract(ROUND_UP).matches
    assert result(second) == ("Columbus Crew", "D.C. United", (2, 0), "home")
    assert goals(first) == {("Ola Moe", 80), ("Jon Lund", 70)}
    assert goals(second) == {("Pal Berg", 14), ("Ivar Dahl", 56)}


def test_a_result_in_the_midst_of_a_report_on_that_match_is_no_heading() -> None:
    text = "Hull City beat Derby County 2-1 on Saturday after Ola Moe struck on 20 minutes.\n\nHull City 2, Derby County 1\n\nJon Lund of Hull got the second in the 56th minute at the far post, and Derby never came back."
    (match,) = found(text)
    assert goals(match) == {("Ola Moe", 20), ("Jon Lund", 56)}


def test_scorers_of_both_sides_under_a_result() -> None:
    (match,) = found("Hull City 3 – Derby County 1\n\n(Moe 4, Lund 90+2′)-(Dahl OG 27′)\n\nHull left it late.")
    assert goals(match) == {("Moe", 4), ("Lund", 90), ("Dahl", 27)}
    assert [goal.player.name for goal in match.incidents if isinstance(goal, Goal) and goal.is_own_goal and goal.player] == ["Dahl"]


def test_an_own_goal_without_its_man_is_no_goal_of_a_man() -> None:
    (match,) = found("Hull City 2 (OG 24', Moe 72')\nDerby County 0\n")
    assert goals(match) == {("Moe", 72)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hull City won the title with a goalless draw against Derby County on Sunday.", (0, 0, "draw")),
        ("Hull City, held 1-1 by Derby County on Sunday, go to Leeds next.", (1, 1, "draw")),
        ("Hull City won the cup in May and reached the last eight with a 4-1 win over Derby County.", (4, 1, "home")),
        ("Hull City won the tie with a 2-0 win over Derby County.", (2, 0, "home")),
    ],
)
def test_what_was_won_and_what_was_drawn(text: str, told: tuple[int, int, str]) -> None:
    match = next(each for each in found(text) if each.away.name == "Derby County")
    assert match.score is not None
    assert match.score.final is not None
    assert (match.score.final.home, match.score.final.away, match.winner) == told


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Hull City vs Derby County: Final score, goals and reaction", "finished"),
        ("Hull City v Derby County LIVE: Result and highlights as Moe scores", "finished"),
        ("Hull City vs Derby County: Score prediction, TV channel and kick-off time", "scheduled"),
        ("Hull City vs Derby County: How to watch the highlights", "scheduled"),
    ],
)
def test_a_title_looks_back_or_ahead(title: str, status: str) -> None:
    (match,) = extract(title + "\n\n" + FOOTBALL, title=title).matches
    assert match.status == status


def test_who_is_sent_into_a_round_won_the_one_before() -> None:
    text = "Norway beat Japan 3-1 at the Women's World Cup, and it was a Hegerberg header that sent them into the quarterfinals."
    (match,) = found(text)
    assert (match.stage, match.competition and match.competition.name) == ("last 16", "Women's World Cup")


def test_what_opened_a_tournament_was_not_the_round_before_the_next() -> None:
    text = "England beat Slovakia 2-1 in the last 16 at Euro 2024 and will meet Switzerland. They had opened the tournament with a 1-0 win over Serbia."
    stages = {match.away.name: match.stage for match in found(text)}
    assert stages == {"Slovakia": "last 16", "Switzerland": "quarter-final", "Serbia": "group stage"}


def test_two_penalty_kicks_are_two_goals() -> None:
    (match,) = found("Ola Moe converted two penalty kicks to give Hull City a 2-0 win over Derby County.")
    assert [goal.player.name for goal in match.incidents if isinstance(goal, Goal) and goal.player] == ["Ola Moe", "Ola Moe"]
