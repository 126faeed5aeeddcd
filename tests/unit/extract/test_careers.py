"""Whose man somebody is by what is known of his career, where the article names the team and does not say."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from service.extract import extract
from service.extract.careers import by_career, by_career_in_match, by_country, coached, once_with, was_with, year_of, years_of
from service.extract.data import build
from service.extract.knowledge import knowledge

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
    years = (year, year) if year is not None else None
    assert by_career(["Frank Lampard"], teams, years).get("Frank Lampard") == found


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
    assert by_career(["Frank Lampard"], {"eng-chelsea", "eng-west-ham-united"}, (2015, 2015)) == {}
    assert by_career(["Frank Lampard"], {"eng-west-ham-united"}, None) == {"Frank Lampard": "eng-west-ham-united"}


def test_of_a_surname_alone_another_may_be_elsewhere() -> None:
    assert by_career(["Redknapp"], {"eng-bournemouth"}, (2003, 2003)) == {"Redknapp": "eng-bournemouth"}
    assert by_career(["Harry Redknapp"], {"eng-bournemouth"}, (2003, 2003)) == {}


def test_the_years_of_an_article_by_those_whom_it_names() -> None:
    men = ["Frank Lampard", "John Terry", "Didier Drogba", "Arjen Robben", "Damien Duff"]
    assert years_of(men, {CHELSEA, DERBY}, datetime(2010, 10, 1, tzinfo=UTC)) == (2010, 2010) == year_of(datetime(2010, 10, 1, tzinfo=UTC))
    assert years_of(men, {CHELSEA, DERBY}, None) == (2004, 2006)
    assert years_of(["Frank Lampard", "John Terry", "Drogba"], {CHELSEA}, None) is None
    assert year_of(None) is None


def test_whose_man_a_scorer_is_in_a_match_of_two_teams() -> None:
    lampard = ["Frank Lampard"]
    assert by_career_in_match(lampard, (CHELSEA, "eng-liverpool"), (2020, 2020)) == {"Frank Lampard": CHELSEA}
    assert by_career_in_match(lampard, (CHELSEA, "eng-west-ham-united"), (2005, 2005)) == {"Frank Lampard": CHELSEA}
    assert by_career_in_match(lampard, (CHELSEA, "eng-west-ham-united"), None) == {}
    assert was_with("Frank Lampard", CHELSEA, (2005, 2006))
    assert was_with("Frank Lampard", CHELSEA, None)
    assert not was_with("Frank Lampard", CHELSEA, (1999, 1999))


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (  # no words about him: he is one of a team that the article names, and of no other one of this match
            "Chelsea drew 1-1 with Bolton, Frank Lampard striking late. West Ham drew 0-0 with Derby.",
            {"Frank Lampard": "home"},
        ),
        (  # the clause is about the others
            "The Trotters twice led and were twice pegged back by Frank Lampard as Bolton drew 2-2 with Chelsea.",
            {"Frank Lampard": "away"},
        ),
        (  # the article tells whose man he is
            "Bolton striker Frank Lampard scored the only goal as they won 1-0 at Chelsea.",
            {"Frank Lampard": "away"},
        ),
    ],
)
def test_scorers_are_of_the_side_that_they_are_known_to_be_of(text: str, sides: dict[str, str]) -> None:
    goals = [goal for match in extract(text).matches for goal in match.incidents if goal.type == "goal"]
    assert {goal.player.name: goal.team for goal in goals if goal.player is not None} == sides


def test_the_match_that_the_scorer_was_in_by_the_years_of_the_article() -> None:
    text = (
        "Thierry Henry and Patrick Vieira were rested by Arsenal, Alan Shearer by Newcastle, and John Terry by Chelsea.\n\n"
        "Chelsea beat Arsenal 2-1 on Saturday. Newcastle beat Portsmouth 1-0. Alan Shearer got the winner. Damien Duff scored the first."
    )
    goals = {
        goal.player.name: {match.home.name, match.away.name}
        for match in extract(text).matches
        for goal in match.incidents
        if goal.type == "goal" and goal.player is not None
    }
    assert goals == {"Alan Shearer": {"Newcastle United", "Portsmouth"}, "Damien Duff": {"Chelsea", "Arsenal"}}


def test_no_goal_is_of_a_man_who_was_with_neither_side() -> None:
    text = (
        "Chelsea were held 1-1 by Bolton, Didier Drogba heading in. Arsenal had Thierry Henry back at Highbury, where Dennis Bergkamp and "
        "Robert Pires were rested.\n\nHenry scored a late penalty after Patrick Vieira was fouled. A sloppy evening, all told."
    )
    goals = [goal.player.name for match in extract(text).matches for goal in match.incidents if goal.type == "goal" and goal.player]
    assert goals == ["Didier Drogba"]


def test_who_came_late_in_his_career_was_there_as_a_coach() -> None:
    assert coached("Gary Megson", "eng-sheffield-wednesday")
    assert not coached("Gary Megson", "eng-manchester-city")


def test_a_team_that_the_article_tells_to_be_former_is_nobodys_by_career() -> None:
    text = (
        "Siena have parted company with coach Luigi De Canio after a league match at Messina.\n\nSiena confirmed that former Perugia coach "
        "Serse Cosmi was in line to take over. If appointed, he faces a baptism of fire with AC Milan due to visit on Saturday."
    )
    assert not [match for match in extract(text).matches if "Perugia" in (match.home.name, match.away.name)]


@pytest.mark.parametrize(
    ("name", "team", "year", "once"),
    [
        ("Didier Drogba", CHELSEA, None, True),
        ("Didier Drogba", CHELSEA, 2006, False),
        ("Didier Drogba", EVERTON, 2016, False),
        ("Didier Drogba", None, None, None),
        ("Drogba", CHELSEA, 2016, None),
        ("Steve McClaren", "nation-eng", 2016, None),
    ],
)
def test_with_whom_somebody_once_was(name: str, team: str | None, year: int | None, once: bool | None) -> None:
    assert once_with(name, team, datetime(year, 6, 1, tzinfo=UTC) if year is not None else None) is once


def test_of_namesakes_the_well_known_ones_country_counts() -> None:
    assert knowledge().country_of("Luis Suárez") == "URU"
