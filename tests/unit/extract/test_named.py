"""Whom an article names: each once, with the first mention."""

from service.extract import extract
from service.models import Named

TEXT = (
    "Ajax beat FC Twente 2-0 in Amsterdam on Sunday. Brian Brobbey scored both goals. "
    "Brobbey, the Dutch striker, has nine for Ajax. “A good day,” said John Heitinga."
)


def told(named: tuple[Named, ...]) -> list[tuple[str, str, int]]:
    return [(each.name, TEXT[each.start : each.end], each.mentions) for each in named]


def test_teams_are_named_once_and_counted() -> None:
    assert told(extract(TEXT).teams) == [("Ajax", "Ajax", 2), ("Twente", "FC Twente", 1)]


def test_people_are_named_by_their_fullest_name_and_in_order() -> None:
    people = extract(TEXT).people
    assert told(people)[0] == ("Brian Brobbey", "Brian Brobbey", 2)
    assert "John Heitinga" in [each.name for each in people]
    assert [each.start for each in people] == sorted(each.start for each in people)


def test_a_player_whom_only_a_goal_tells_is_named_too() -> None:
    people = extract("Barcelona drew 1-1 with Girona in La Liga on Sunday. Pedri put Barcelona ahead after ten minutes.").people
    assert [each.name for each in people] == ["Pedri"]


def test_no_name_runs_from_the_headline_into_the_text() -> None:
    people = extract("Arsenal sign Declan Rice\nDeclan Rice joined Arsenal on Monday. “I am ready,” said Declan Rice.").people
    assert [(each.name, each.mentions) for each in people] == [("Declan Rice", 3)]


def test_an_article_without_names_names_nobody() -> None:
    extraction = extract("It rained all day, and nobody came.")
    assert (extraction.teams, extraction.people) == ((), ())
