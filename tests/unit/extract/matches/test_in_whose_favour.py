"""Who won and by how much, where the words of it stand apart from the names: whose aim it was, scores in words, what one goal brought."""

import pytest

from service.extract import extract
from service.models import MatchClaim

AFTER = " The manager praised his players after the football match."


def _told(text: str) -> list[MatchClaim]:
    return list(extract(text + AFTER).matches)


def _only(text: str) -> MatchClaim:
    (match,) = _told(text)
    return match


def _result(match: MatchClaim) -> tuple[str, str, tuple[int | None, int | None] | None]:
    final = match.score.final if match.score else None
    return match.home.name, match.away.name, (final.home, final.away) if final else None


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("Preston hit Leicester with two late goals to win 2-1.", "Preston North End"),
        ("Preston rallied against Leicester to win 3-2.", "Preston North End"),
        ("Preston scored twice against Leicester to win 2-1.", "Preston North End"),
        ("It was a sad return for Smith as Preston hit his Leicester side with three goals to win 3-1.", "Preston North End"),
        ("Preston lost at home, allowing Leicester to win 2-1.", "Leicester City"),
    ],
)
def test_who_aims_to_win_is_whom_the_clause_tells_of(text: str, winner: str) -> None:
    match = _only(text)
    assert (match.home if match.winner == "home" else match.away).name == winner


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Fulham and Leeds shared the points and a goal apiece at Craven Cottage.", (1, 1)),
        ("Fulham and Leeds drew two apiece at Craven Cottage.", (2, 2)),
        ("Fulham beat Leeds with three goals without reply at Craven Cottage.", (3, 0)),
        ("Fulham had no trouble with Leeds at Craven Cottage, Smith getting two of their three without reply.", (3, 0)),
        ("Fulham and Leeds drew at Craven Cottage, Smith and Jones scoring one each.", None),
        ("Fulham came from two down to beat Leeds with three unanswered goals at Craven Cottage.", None),
        ("Fulham and Leeds drew with ten men apiece at Craven Cottage.", None),
    ],
)
def test_scores_in_words(text: str, score: tuple[int, int] | None) -> None:
    assert _result(_only(text)) == ("Fulham", "Leeds United", score)


@pytest.mark.parametrize(
    "text",
    [
        "Leeds went third as Alan Smith's penalty was enough at Fulham.",
        "Smith's early goal was enough for Leeds at Fulham.",
        "Leeds were grateful to Smith, whose strike proved sufficient at Fulham.",
        "Smith's header was all Leeds needed at Fulham.",
    ],
)
def test_a_goal_that_sufficed_is_the_only_one(text: str) -> None:
    match = _only(text)
    assert (*_result(match), match.winner) == ("Fulham", "Leeds United", (0, 1), "away")


def test_a_second_goal_that_sufficed_tells_no_score() -> None:
    match = _only("Smith's second goal was enough for Leeds at Fulham.")
    assert match.score is None
    assert match.winner == "away"


def test_came_to_a_ground_and_won() -> None:
    match = _only("Fulham remember the day when Leeds came to Craven Cottage and won.")
    assert (*_result(match), match.winner) == ("Fulham", "Leeds United", None, "away")


def test_a_clause_before_its_subject_tells_of_it() -> None:
    lost = next(
        match
        for match in _told("Six days after being hammered 4-1 at Elland Road, Derby lost 2-0 at Hull. Leeds are top.")
        if match.home.name == "Leeds United"
    )
    assert _result(lost) == ("Leeds United", "Derby County", (4, 1))


def test_a_defeat_at_another_clubs_ground_is_not_by_whom_they_met_next() -> None:
    found = _told("After losing 3-0 at Villa Park on Saturday, Leeds drew 1-1 with Stoke on Tuesday.")
    assert [_result(match)[2] for match in found if "Stoke City" in (match.home.name, match.away.name)] == [(1, 1)]


@pytest.mark.parametrize(
    ("text", "host", "guest"),
    [
        ("A 3-2 win at Stockport earned Wrexham a home draw with Chester.", "Wrexham", "Chester City"),
        ("A 3-2 win at Stockport earned Wrexham a home tie with Chester.", "Wrexham", "Chester City"),
        ("Wrexham are through, and were given an away draw with Chester in the third round.", "Chester City", "Wrexham"),
        ("Chester know who is next. A visit to the Racecourse Ground awaits Chester. Wrexham are top.", "Wrexham", "Chester City"),
        ("Wrexham lost at Bury and it gets no easier, with a trip to Anfield to face Liverpool next on the list.", "Liverpool", "Wrexham"),
    ],
)
def test_what_comes_next(text: str, host: str, guest: str) -> None:
    (match,) = (match for match in _told(text) if match.status == "scheduled")
    assert _result(match) == (host, guest, None)


def test_a_home_draw_is_a_result_where_no_lots_are_drawn() -> None:
    drawn = _told("Wrexham followed last week's home draw with Chester by losing 2-1 at Bury.")[0]
    assert (drawn.status, drawn.winner) == ("finished", "draw")


def test_cup_hopes_ended_at_a_ground() -> None:
    match = _only("Wigan's FA Cup hopes were ended at Blackburn on Saturday.")
    assert (*_result(match), match.winner) == ("Blackburn Rovers", "Wigan Athletic", None, "home")


def test_a_win_where_he_scored() -> None:
    text = "Wrexham beat Arsenal in 1992. Smith scored twice at Stockport on Tuesday, and a 3-2 win lifted them to third."
    assert _result(_told(text)[1]) == ("Stockport County", "Wrexham", (2, 3))


@pytest.mark.parametrize(
    ("text", "host", "winner"),
    [
        ("Leeds got a point at Stoke on Tuesday.", "Stoke City", "draw"),
        ("Leeds came away from Stoke empty-handed.", "Stoke City", "home"),
        ("Leeds left Stoke with nothing.", "Stoke City", "home"),
        ("Smith's late winner at Stoke lifted Leeds to third.", "Stoke City", "away"),
        ("Smith scored the only goal for Leeds at Stoke in 1998.", "Stoke City", "away"),
        ("Smith scored the late winner for Leeds against Stoke at Elland Road.", "Leeds United", "home"),
        ("Leeds won the derby with Stoke on Saturday at Elland Road.", "Leeds United", "home"),
        ("Leeds won a replay with Stoke at Elland Road.", "Leeds United", None),
    ],
)
def test_who_won_by_other_words(text: str, host: str, winner: str | None) -> None:
    match = _only(text)
    assert (match.home.name, match.winner) == (host, winner)
