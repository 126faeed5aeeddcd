# ruff: noqa: E501 - a sentence is easier to read in one line
"""Competitions and stages that are named for another match, those that go without saying, and what an article is about."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_BELOW
from tests.unit.extract.matches.test_competition import told


def of(text: str, team: str) -> tuple[str | None, str | None]:
    """Competition and stage of the first match of a team."""
    return next(each for pair, each in told(text).items() if team in pair)


@pytest.mark.parametrize(
    ("text", "team", "expected"),
    [
        # what is missed, with its opponent
        ("Getafe striker Ivo Pena will miss the Copa del Rey semi-final against Girona.", "Girona", ("Copa del Rey", "semi-final")),
        ("Getafe striker Ivo Pena misses Tuesday's Copa del Rey third-round replay at Girona.", "Girona", ("Copa del Rey", "third round")),
        # since a match, and since a tournament
        ("Sevilla have not won since the Copa del Rey defeat by Girona in January.", "Girona", ("Copa del Rey", None)),
        ("Sevilla have not won since the Copa del Rey, and lost 2-0 to Girona.", "Girona", (None, None)),
        # named with the other opponent
        ("Sevilla lost a league match at Girona and went on to Tuesday's Copa del Rey win over Getafe.", "Getafe", ("Copa del Rey", None)),
        # where a side belongs, stands, or is longed to be
        ("In the third round of the Copa del Rey Getafe lost 2-1 at Eibar of the Segunda División.", "Eibar", ("Copa del Rey", "third round")),
        ("The owner came promising the Champions League, and saw Sevilla lose the final 2-1 to Girona.", "Girona", (None, None)),
        ("Ivo Pena, who began the year in the Segunda División, scored as Sevilla knocked out Girona 2-1 in the Copa del Rey.", "Girona", ("Copa del Rey", None)),
        # the words beside the opponent
        ("Sevilla's last league match at Girona, and the Copa del Rey final at La Cartuja six days later, are his last ones.", "Girona", (None, None)),
        ("Sevilla's last match at Girona, the Copa del Rey quarter-final, is long forgotten.", "Girona", ("Copa del Rey", "quarter-final")),
        ("The finest striker La Liga has seen was carried off during Sevilla's 2-0 win over Girona in the Copa del Rey.", "Girona", ("Copa del Rey", None)),
        # a prize of the league
        ("Inter Miami beat Columbus Crew 3-2 to wrap up the Supporters' Shield with two matches left.", "Columbus Crew", ("MLS", None)),
    ],
)  # fmt: skip
def test_what_is_named_beside_a_match(text: str, team: str, expected: tuple[str | None, str | None]) -> None:
    assert of(text, team) == expected


LEEDS = "Leeds United beat Hull City 2-1 in the Championship on Sunday. "
SAMSUN = "Galatasaray beat Samsunspor 2-1 in the Süper Lig on Sunday. "
SEATTLE = "Seattle Sounders beat LA Galaxy 2-1 in MLS on Sunday. "


@pytest.mark.parametrize(
    ("text", "team", "competition"),
    [
        # in Britain the next match may be of any cup
        (LEEDS + "Hull go to Millwall on Saturday.", "Millwall", None),
        (LEEDS + "Hull go to Millwall in the league on Saturday.", "Millwall", "Championship"),
        (SAMSUN + "Samsunspor then visit Antalyaspor.", "Antalyaspor", "Süper Lig"),
        (SAMSUN + "Samsunspor then visit Antalyaspor in the last 16 of the Turkish Cup.", "Antalyaspor", "Turkish Cup"),
        (SAMSUN + "Samsunspor then visit Antalyaspor for a friendly.", "Antalyaspor", "Friendly"),
        (SAMSUN + "Samsunspor face Porto in the Europa League on Thursday and visit Antalyaspor on Monday.", "Antalyaspor", None),
        # the two met before
        (SEATTLE + "Portland Timbers had lost 3-0 to the Galaxy in May.", "Portland Timbers", None),
        (SEATTLE + "LA Galaxy go to Portland Timbers next.", "Portland Timbers", "MLS"),
    ],
)
def test_another_match_of_a_side_told_in_passing(text: str, team: str, competition: str | None) -> None:
    assert of(text, team)[0] == competition


def test_the_two_of_a_closed_league_met_in_it_before() -> None:
    assert [
        each.competition and each.competition.name
        for each in extract(SEATTLE + "The Galaxy won 1-0 the last time the teams met, in May." + FOOTBALL_BELOW).matches
    ] == ["MLS", "MLS"]


CUP = "Sevilla meet Girona in the Copa del Rey quarter-final on Sunday. "


@pytest.mark.parametrize(
    ("text", "team", "competition"),
    [
        (CUP + "They have already knocked out Getafe.", "Getafe", "Copa del Rey"),
        (CUP + "Their striker has scored in every round, twice in the 3-0 win at Getafe.", "Getafe", "Copa del Rey"),
        (CUP + "They needed a replay to get this far, and beat Getafe 2-1.", "Getafe", "Copa del Rey"),
        (CUP + "They beat Getafe 2-0 on Saturday.", "Getafe", None),
        (CUP + "Last season they knocked out Getafe.", "Getafe", None),
        ("Ghana's next match is the World Cup qualifier against Mali. They began their campaign by losing to Togo.", "Togo", "World Cup"),
        ("Ghana's next match is the World Cup qualifier against Mali. They had a rest after losing to Togo.", "Togo", None),
    ],
)  # fmt: skip
def test_matches_on_the_way_are_of_the_same_cup(text: str, team: str, competition: str | None) -> None:
    assert of(text, team)[0] == competition


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        # what is played for
        ("Copa del Rey: Sevilla v Girona\nSevilla host Girona on Sunday.\nA place in the semi-finals would cap a fine year.", "quarter-final"),
        ("Copa del Rey: Sevilla v Girona\nSevilla host Girona on Sunday.\nThe captain still thinks of the 2019 semi-final.", None),
        ("Sevilla 1-0 Girona\nIvo Pena fired Sevilla into the Copa del Rey final with the only goal of a nervy night.", "semi-final"),
        # a draw
        ("Sevilla were paired with Lens in Friday's draw for the last 32 of the Europa League.\nThey finished top of their group, and go to France for the first leg in May.", "last 32"),
        # how a cup calls its rounds
        ("Hull City were eight minutes from the quarter-finals of the FA Cup when Leeds United beat them 3-2 after extra time.", "fifth round"),
        ("Leeds United beat Hull City 3-2 in the last 16 of the FA Cup.", "last 16"),
        # rounds before the groups
        ("Porto lost 2-0 to Lens in the first round of the Champions League.\nA place in the group stage was worth a fortune.", "first round"),
    ],
)  # fmt: skip
def test_stages_of_what_is_played_for_and_of_draws(text: str, stage: str | None) -> None:
    assert next(iter(told(text).values()))[1] == stage


def test_a_line_in_capitals_that_begins_with_a_competition_heads_what_follows() -> None:
    found = told(
        "Good morning.\nAnd welcome.\nLA LIGA: TEN MINUTES OF MADNESS\nSevilla beat Girona 2-1.\nSERIE A: COMO, NO LESS\nTorino lost 2-0 at Genoa."
    )
    assert {pair: each[0] for pair, each in found.items()} == {("Sevilla", "Girona"): "La Liga", ("Genoa", "Torino"): "Serie A"}


@pytest.mark.parametrize(
    ("text", "teams"),
    [
        # a preview, and the match before it
        ("Getafe striker Ivo Pena is fit for Sunday's visit to Sevilla.\nHe came off in the 3-1 win over Girona.", {"Getafe", "Sevilla"}),
        # a report, and the match after it
        ("Getafe beat Girona 3-1 on Sunday.\nThey are at home to Sevilla on Saturday.", {"Getafe", "Girona"}),
    ],
)
def test_what_an_article_is_about(text: str, teams: set[str]) -> None:
    (main,) = [match for match in extract(text + FOOTBALL_BELOW).matches if match.primary]
    assert {main.home.name, main.away.name} == teams


def test_a_standing_told_by_the_way_is_no_competition_of_a_match_in_passing() -> None:
    text = "Ivo Pena has signed for Sevilla.\nThe striker, with ten goals in La Liga, is 24.\nHe was sold by Elche.\nHe limped off in the 1-0 win over Girona."
    assert {each[0] for each in told(text).values()} == {None}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gamba Osaka beat Kashima Antlers 2-1 in the J. League on Saturday.", "J. League"),
        ("Gamba Osaka beat Kashima Antlers 2-1 in the J. League on Saturday. It was their first J1 League win in May.", "J1 League"),
        ("Porto beat Lens 2-1 in the Europa Conference League on Thursday.", "Europa Conference League"),
        ("Porto beat Lens 2-1 in the Conference League on Thursday.", "Conference League"),
    ],
)
def test_competitions_by_the_name_of_their_day(text: str, name: str) -> None:
    assert next(iter(told(text).values()))[0] == name


def test_where_a_side_stands_that_the_sentence_comes_back_to() -> None:
    text = "Hull City 1-1 Leeds United\nA late goal denied Hull victory.\nThe draw follows last Saturday's loss to Millwall, and they would have been back on top of the Championship with a win."
    assert of(text, "Leeds United")[0] == "Championship"
