"""Names that are a town's or a plain word too: teams by what only teams do or are given, and by whose country's football is told of."""

import pytest

from service.extract.document import Document
from service.extract.names import find_names
from service.extract.names.told_of_teams import only_of_teams


def names(text: str) -> list[str]:
    return [mention.name for mention in find_names(Document(text, None)).teams]


@pytest.mark.parametrize(
    "sentence",
    [
        "Genoa slumped to a 3-0 defeat by {}.",
        "Elsewhere, Genoa were held by {}.",
        "Genoa crashed out of the Europa League against {}.",
        "Genoa went top with a point against {}.",
        "Genoa moved up to third with a draw against {}.",
        "Genoa recorded a first away win in a year against {}.",
        "A late goal gave Genoa victory over {}.",
        "Two late goals earned Genoa a 3-2 win over {}.",
        "A free-kick put Genoa ahead against {}.",
        "The draw with {} left Genoa bottom.",
    ],
)
def test_what_only_teams_do_makes_a_town_a_team_anywhere(sentence: str) -> None:
    assert "Genoa" in names(sentence.format("Sporting Braga"))


@pytest.mark.parametrize(
    "sentence",
    [
        "He left Genoa for good after the defeat by Sporting Braga.",
        "He has a house near Genoa, the fans of Sporting Braga heard.",
        "They met in the streets of Genoa, say the fans of Sporting Braga.",
        "A storm put Genoa under water before Sporting Braga came.",
    ],
)
def test_a_town_without_it_stays_one(sentence: str) -> None:
    assert "Genoa" not in names(sentence)


def test_lesser_known_clubs_of_a_country_whose_football_is_told_of() -> None:
    opening = "Malmö FF beat Hammarby 2-0 in the Allsvenskan on Saturday. Hammarby have lost three in a row.\n"
    assert names(opening + "The story of the round was Värnamo, at last.")[-1] == "Värnamo"
    assert names(opening + "Hammarby will travel to Värnamo next week.")[-1] == "Värnamo"
    assert names(opening + "His mother lives in Värnamo.") == ["Malmö", "Hammarby", "Hammarby"]
    assert names(opening + "A man of Värnamo won the lottery.") == ["Malmö", "Hammarby", "Hammarby"]
    assert names(opening + "The Värnamo police made no arrests.") == ["Malmö", "Hammarby", "Hammarby"]
    assert names("The story of the round was Värnamo, at last.") == []


def test_what_a_man_may_do_makes_no_team_of_his_name() -> None:
    assert not only_of_teams("Lund and Genoa were beaten", 9, 14)
    assert only_of_teams("Genoa were beaten", 0, 5)
    assert not only_of_teams("gave Genoa the ball", 5, 10)
    assert names("Hull City beat Derby County 3-0. Joe Brown rose to the top of the list of scorers.") == ["Hull City", "Derby County"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whom a side has next, and the dots that lead to a score
        ("Arsenal lost. We have got Everton away next week, said the Arsenal coach.", ["Arsenal", "Everton", "Arsenal"]),
        ("PORTHMADOG ..... 1\nBANGOR CITY ..... 2\n(Welsh Premier League)", ["Porthmadog", "Bangor City"]),
        # a country with "the"
        ("Wales lost when Lund scored the only goal for the United States before the break.", ["Wales", "United States"]),
        ("Wales, Georgia and Serbia are in Group A.", ["Wales", "Georgia", "Serbia"]),
        # a nickname alone, where nothing but a team can stand
        ("Dale 2 Shrewsbury Town 2\nDale win on penalties. Dale are through.", ["Rochdale", "Shrewsbury Town", "Rochdale", "Rochdale"]),
        # the first words of a longer name
        ("The Tampa Bay Rowdies beat Indy Eleven. Tampa Bay took the lead.", ["Tampa Bay Rowdies", "Indy Eleven", "Tampa Bay Rowdies"]),
        ("The Tampa Bay Rowdies beat Indy Eleven. They live in Tampa Bay now.", ["Tampa Bay Rowdies", "Indy Eleven"]),
        # known people with a club's name as theirs
        ("Paraguay drew with Peru. Roque Santa Cruz scored.", ["Paraguay", "Peru"]),
        ("Columbus Crew beat DC United. Wilfried Nancy smiled. Nancy said little.", ["Columbus Crew", "D.C. United"]),
        # what a club is, after its name, makes no other club
        ("Arsenal and Chelsea won. Everton beat Livorno Calcio on Sunday.", ["Arsenal", "Chelsea", "Everton", "Livorno"]),
    ],
)  # fmt: skip
def test_which_names_are_teams(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a nickname without "the", in the country whose football is told of
        ("Melbourne Victory are top of the A-League. Roar drew with Jets.", ["Melbourne Victory", "Brisbane Roar", "Newcastle Jets"]),
        ("It was raining. A Roar drew the crowd with Jets.", []),
        # a word that is a club's only where its country's football is told of
        ("Buriram drew 0-0 in Thai League 1. Port drew with Chonburi.", ["Buriram United", "Port FC", "Chonburi"]),
        ("Arsenal drew 0-0. Port drew many ships.", ["Arsenal"]),
        # a plain word is no club's by opening a sentence, even there
        ("Molde beat Brann in the Eliteserien. Start of play was late.", ["Molde", "Brann"]),
        ("Molde beat Brann in the Eliteserien. A point was enough for lowly Start.", ["Molde", "Brann", "Start"]),
        ("Mohun Bagan beat East Bengal in the I-League. Services rendered went unpaid.", ["Mohun Bagan", "East Bengal"]),
        # a name cut short
        ("Porthmadog 1-2 Bangor City\nOwen gave Port the lead. Port drew 0-0.", ["Porthmadog", "Bangor City", "Porthmadog", "Porthmadog"]),
        # a town's club by a mascot's name, where no other is so called
        ("NWSL: Gotham FC drew. Washington beat Louisville 2-0.", ["Gotham FC", "Washington Spirit", "Racing Louisville"]),
    ],
)
def test_words_that_stand_for_a_club(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Bohemians put six past Kerry at the same stage", True),
        ("They shipped five goals against Kerry in March", True),
        ("He fired a hat-trick past lowly Kerry on the opening day", True),
        ("He lived in Kerry and put six past the age of ten", False),
        ("He walked past Kerry without a word", False),
    ],
)
def test_of_a_side_so_many_goals_are_told(sentence: str, told: bool) -> None:
    start = sentence.index("Kerry")
    assert only_of_teams(sentence, start, start + len("Kerry")) is told


def test_the_headings_of_a_squad_are_no_clubs() -> None:
    text = (
        "Goalkeepers: Amar Singh, Gurdeep Singh, Vinod Nair\nDefenders: Ashok Rao, Boris Lal, Chingle Singh, Rahul Das\n"
        'Midfielders: Anil Das, Aryan Paul, Binu Nair, Jeevan Singh\n\nIndia play Malaysia on Monday. "People have lost faith," he said.'
    )
    assert names(text) == ["India", "Malaysia"]


def test_a_club_of_just_that_name_goes_before_the_short_name_of_another() -> None:
    found = find_names(Document("Real Madrid beat Sevilla 2-0. Their new coach won the Brazilian title with Santos.", None)).teams
    assert [mention.team_id for mention in found] == ["esp-real-madrid", "esp-sevilla", "bra-santos"]
