# ruff: noqa: E501 - a sentence is easier to read in one line
"""Who was at home by words that are no ground and no town; grounds where a match cannot have been."""

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW


def match(text: str, *teams: str) -> MatchClaim:
    return next(each for each in extract(text + FOOTBALL_BELOW).matches if {each.home.name, each.away.name} == set(teams))


def host(text: str, *teams: str) -> str | None:
    found = match(text, *teams)
    return found.home.name if found.sides_known else None


@pytest.mark.parametrize(
    "text",
    [
        "Getafe had been beaten 3-1 here by Sevilla in May.",
        "It was a far cry from the 4-1 defeat by Sevilla on this ground in March.",
        "Sevilla came here in October and won 3-0 against Getafe.",
        "Sevilla lost 1-0 to Getafe on this same pitch last season.",
    ],
)
def test_here_is_where_the_main_match_was(text: str) -> None:
    found = match("Getafe beat Girona 2-0 at the Coliseum on Saturday.\n\n" + text, "Getafe", "Sevilla")
    assert found.sides_known
    assert found.home.name == "Getafe"
    assert found.venue is not None
    assert found.venue.name == "Coliseum"


def test_who_came_here_need_not_have_played_here_before() -> None:
    text = "Getafe beat Girona 2-0 at the Coliseum on Saturday.\n\nGirona had been beaten 1-0 by Sevilla and came here full of hope."
    assert match(text, "Girona", "Sevilla").venue is None


@pytest.mark.parametrize(
    ("text", "teams", "expected"),
    [
        ("Newcastle crushed Doncaster 3-0 on Tyneside.", ("Newcastle United", "Doncaster Rovers"), "Newcastle United"),
        ("Swansea and Bristol City drew 3-3 in south Wales.", ("Swansea City", "Bristol City"), "Swansea City"),
        ("Leeds lost 6-1 to Portsmouth on the south coast.", ("Portsmouth", "Leeds United"), "Portsmouth"),
        ("Barnsley lost 2-0 to Sheffield United in South Yorkshire.", ("Barnsley", "Sheffield United"), None),
        ("Girona beat Getafe 2-1, Jan Berg with both for Girona and Luis Mora on target for the visitors.", ("Girona", "Getafe"), "Girona"),
        ("Girona drew 1-1 with Getafe, Jan Berg scoring for Girona and Luis Mora for the hosts.", ("Girona", "Getafe"), "Getafe"),
    ],
)
def test_a_part_of_the_country_and_the_other_side(text: str, teams: tuple[str, str], expected: str | None) -> None:
    assert host(text, *teams) == expected


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        # another country's ground
        ("Wales are at home in May. Giggs missed Manchester United's 2-0 win over Fulham. He wants to play at the Millennium Stadium.", ("Manchester United", "Fulham")),
        # the match was told to be somewhere else
        ("Hibs won 2-1 at Dunfermline on Saturday. \"You want your best men for Hampden,\" he said. The noise at Hampden is loud.", ("Hibernian", "Dunfermline Athletic")),
        ("Bromley drew 1-1 at Walsall last week and have won four in a row at Hayes Lane.", ("Bromley", "Walsall")),
        # where somebody was looked at
        ("Norwich won 1-0 at Luton on Sunday. Dean Ashton had a medical at Upton Park.", ("Norwich City", "Luton Town")),
        # no town at all
        ("Everton stun Arsenal in Women's Cup\n\nArsenal were shocked.", ("Everton", "Arsenal")),
    ],
)  # fmt: skip
def test_no_ground_of_this_match(text: str, teams: tuple[str, str]) -> None:
    assert match(text, *teams).venue is None


def test_a_ground_in_the_report_is_more_than_the_order_of_a_cup_result() -> None:
    text = "Getafe 2-1 Girona (aet)\n\nGetafe knocked out Girona on Wednesday, Jan Berg scoring the last goal at Montilivi."
    found = match(text, "Girona", "Getafe")
    assert (found.home.name, found.venue and found.venue.name) == ("Girona", "Montilivi")


def test_grounds_of_womens_sides() -> None:
    assert host("Chelsea beat Reading 5-0 at Kingsmeadow.", "Chelsea", "Reading") == "Chelsea"


def test_the_ground_of_a_country_far_from_its_result() -> None:
    text = "Zambia beat Chad 2-0 on Sunday.\n\nThe crowd had waited long.\n\nThe game at the Konkola Stadium was hardly a minute old when Chad struck the post."
    found = match(text, "Zambia", "Chad")
    assert found.venue is not None
    assert found.venue.name == "Konkola Stadium"


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Genoa take on Monza at the Luigi Ferraris tomorrow. Monza won the reverse fixture 1-0 in October.", "Monza"),
        ("Genoa host Monza tomorrow. Monza lost the corresponding fixture 3-1 last season.", "Genoa"),
        (
            "Genoa host Monza tomorrow. The Genoa coach, whose side won 4-0 in the reverse league fixture in May, was not impressed.",
            "Monza",
        ),
        ("Genoa drew 2-2 at Monza. Genoa beat Monza 3-0 in the equivalent match a year ago.", "Monza"),
        ("Wales play Benin in Cotonou on Saturday. Wales won the corresponding qualifier 1-0 last September.", "Wales"),
    ],
)
def test_who_was_at_home_in_the_other_match_of_the_two(text: str, home: str) -> None:
    found = [each for each in extract(text + FOOTBALL_BELOW).matches if each.score is not None]
    assert found[-1].sides_known
    assert found[-1].home.name == home


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Akwa United drew 1-1 with Plateau United in Uyo.", "Akwa United"),
        ("Club Africain beat CS Sfaxien 2-0 in Tunis.", "Club Africain"),
        ("Al-Sadd beat Al-Ain 2-0 in Doha.", "Al-Sadd"),
        ("Ajax held Milan 1-1 in Amsterdam.", "Ajax"),
        ("Gokulam Kerala beat Minerva Punjab 2-0 in Kozhikode.", "Gokulam Kerala"),
    ],
)
def test_the_town_of_a_club_that_is_not_called_after_it(text: str, home: str) -> None:
    found = extract(text + FOOTBALL_BELOW).matches[0]
    assert (found.home.name, found.sides_known) == (home, True)


def test_a_town_has_no_results() -> None:
    found = match(
        "Atlanta United signed a striker. He had scored two goals in Atlanta's 3-2 victory over Toronto FC.", "Atlanta United", "Toronto FC"
    )
    assert found.winner == "home"


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Coleraine, playing at home, edged Glentoran 1-0.", "Coleraine"),
        ("Girona, back at home, had beaten Getafe 2-1.", "Girona"),
        ("Girona, playing away for once, beat Getafe 2-1.", "Getafe"),
        ("Girona, unbeaten at home, beat Getafe 2-1.", None),
        ("Girona take on Getafe of La Liga away from home in round one.", "Getafe"),
        ("Next up for Girona is the visit of Getafe this Saturday.", "Girona"),
        ("Next up for Girona is a trip to Getafe on Saturday.", "Getafe"),
        ("Next up for Girona is a home game against Getafe on Saturday.", "Girona"),
    ],
)
def test_sides_by_where_they_play(text: str, home: str | None) -> None:
    found = extract(text + FOOTBALL_BELOW).matches[0]
    assert (found.home.name if found.sides_known else None) == home


def test_what_a_side_is_called_elsewhere_in_the_sentence() -> None:
    text = "In May, Everton, already safe, were beaten by Fulham to the only goal, an early penalty for hosts Fulham."
    (match,) = extract(text + FOOTBALL_BELOW).matches
    assert match.home.name == "Fulham"
    assert match.sides_known
