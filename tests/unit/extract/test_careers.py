"""Whose man somebody is by what is known of his career, where the article names the team and does not say."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from service.extract import extract
from service.extract.careers import by_career, by_country, coached
from service.extract.data import build

CHELSEA, DERBY, EVERTON = "eng-chelsea", "eng-derby-county", "eng-everton"


@pytest.mark.parametrize(
    ("teams", "year", "found"),
    [
        ({CHELSEA, "eng-arsenal"}, None, CHELSEA),
        ({"eng-arsenal"}, None, None),
        ({CHELSEA, DERBY}, None, None),
        ({CHELSEA, DERBY}, 2018, DERBY),
        ({CHELSEA, DERBY}, 2020, CHELSEA),
        ({CHELSEA, DERBY}, 1985, None),
    ],
)
def test_the_one_team_of_those_named(teams: set[str], year: int | None, found: str | None) -> None:
    published = datetime(year, 10, 1, tzinfo=UTC) if year is not None else None
    assert by_career(["Frank Lampard"], teams, published).get("Frank Lampard") == found


def test_a_surname_tells_it_where_few_have_it() -> None:
    assert by_career(["Lampard", "Mourinho"], {CHELSEA}, None) == {"Lampard": CHELSEA, "Mourinho": CHELSEA}
    assert by_career(["Smith", "Jones", "Nobody Known"], {CHELSEA, EVERTON, DERBY}, None) == {}


def test_countries_of_players_in_matches_of_countries() -> None:
    known = ["Thierry Henry", "Raúl González", "Nils Nobody"]
    assert dict(by_country(known, ("nation-fra", "nation-ger"))) == {"Thierry Henry": "nation-fra"}
    assert dict(by_country(known, ("nation-ger", "nation-ita"))) == {}
    assert dict(by_country(known, ("eng-arsenal", "fra-lyon"))) == {}


@pytest.mark.parametrize(
    ("text", "pair", "score"),
    [
        (
            "Celtic and Rangers were both linked with the striker. Alex McLeish watched his men win 2-0 at Dundee United on Saturday.",
            ("Dundee United", "Rangers"),
            (0, 2),
        ),
        (
            "Spurs and Arsenal meet on Saturday. Arsene Wenger is still smarting from the 2-0 loss at Middlesbrough last month.",
            ("Middlesbrough", "Arsenal"),
            (2, 0),
        ),
    ],
)
def test_a_boss_whose_club_the_article_only_names(text: str, pair: tuple[str, str], score: tuple[int, int]) -> None:
    match = next(match for match in extract(text).matches if match.score is not None and match.score.final is not None)
    assert (match.home.name, match.away.name) == pair
    assert match.score is not None
    assert match.score.final is not None
    assert (match.score.final.home, match.score.final.away) == score


def test_a_scorer_whose_side_nothing_tells() -> None:
    text = (
        "Chelsea 1-1 Newcastle\n\nThere was little in it on a grey afternoon. Drogba opened the scoring and Shearer levelled from the spot."
    )
    goals = {goal.player.name: goal.team for goal in extract(text).matches[0].incidents if goal.type == "goal"}
    assert goals == {"Drogba": "home", "Shearer": "away"}


def test_the_year_of_the_article_tells_clubs_of_one_career_apart() -> None:
    text = "Derby and Chelsea were both in action. Frank Lampard's men won 2-0 at Hull in the Championship."
    of_2018, of_2003 = (extract(text, datetime(year, 10, 1, tzinfo=UTC)).matches for year in (2018, 2003))
    assert {of_2018[0].home.name, of_2018[0].away.name} == {"Hull City", "Derby County"}
    assert {of_2003[0].home.name, of_2003[0].away.name} == {"Hull City", "Chelsea"}


def test_the_club_that_the_article_tells_goes_before_a_career() -> None:
    text = "Sunderland boss David Moyes will be without two men at Everton. His side beat Burnley 2-0 on Saturday in the Premier League."
    pairs = [{match.home.name, match.away.name} for match in extract(text).matches]
    assert {"Sunderland", "Burnley"} in pairs
    assert {"Everton", "Burnley"} not in pairs


def test_every_spell_is_of_a_team_that_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("clubs.tsv", "nations.txt"):
        (tmp_path / name).write_text((build.HERE / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "careers.txt").write_text("Nils Lund; NOR; Molde 2001-2004, Nowhere Rovers 2005-\n", encoding="utf-8")
    monkeypatch.setattr(build, "HERE", tmp_path)
    with pytest.raises(SystemExit, match=r"Nils Lund: clubs\.tsv has no Nowhere Rovers"):
        build.careers()
    (tmp_path / "careers.txt").write_text("Nils Lund; NOR; Molde 2001-2004, Norway 2005-\n", encoding="utf-8")
    assert build.careers() == {"Nils Lund": ("NOR", "nor-molde 2001-2004|nation-nor 2005-")}
    (tmp_path / "careers.txt").write_text("Nils Lund; -; Santos 2001-2004, Racing Club 2005-\n", encoding="utf-8")
    assert build.careers() == {"Nils Lund": ("", "bra-santos 2001-2004|arg-racing-club 2005-")}


def test_a_team_of_the_day_that_the_article_does_not_name_leaves_no_older_one() -> None:
    day = datetime(2015, 11, 1, tzinfo=UTC)
    assert by_career(["Frank Lampard"], {"eng-chelsea", "eng-west-ham-united"}, day) == {}
    assert by_career(["Frank Lampard"], {"eng-west-ham-united"}, None) == {"Frank Lampard": "eng-west-ham-united"}


def test_of_a_surname_alone_another_may_be_elsewhere() -> None:
    day = datetime(2003, 11, 1, tzinfo=UTC)
    assert by_career(["Redknapp"], {"eng-bournemouth"}, day) == {"Redknapp": "eng-bournemouth"}
    assert by_career(["Harry Redknapp"], {"eng-bournemouth"}, day) == {}


def test_who_came_late_in_his_career_was_there_as_a_coach() -> None:
    assert coached("Gary Megson", "eng-sheffield-wednesday")
    assert not coached("Gary Megson", "eng-manchester-city")


def test_a_team_that_the_article_tells_to_be_former_is_nobodys_by_career() -> None:
    text = (
        "Siena have parted company with coach Luigi De Canio after a league match at Messina.\n\nSiena confirmed that former Perugia coach "
        "Serse Cosmi was in line to take over. If appointed, he faces a baptism of fire with AC Milan due to visit on Saturday."
    )
    assert not [match for match in extract(text).matches if "Perugia" in (match.home.name, match.away.name)]
