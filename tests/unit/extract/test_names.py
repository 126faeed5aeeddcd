import itertools

import pytest

from service.extract.document import Document
from service.extract.names import find_names
from tests.unit.cost import cpu_seconds


def teams(text: str) -> list[str]:
    return [mention.name for mention in find_names(Document(text=text)).teams]


def competitions(text: str) -> list[str]:
    return [mention.name for mention in find_names(Document(text=text)).competitions]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Man Utd beat Wolves and PSG drew at Lens.", ["Manchester United", "Wolverhampton Wanderers", "Paris Saint-Germain", "Lens"]),
        ("HIBERNIAN: Smith; Jones.", ["Hibernian"]),
        ("Bodo/Glimt lost to Malmo.", ["Bodø/Glimt", "Malmö"]),
        ("Bodoe/Glimt lost to Malmoe; Borussia Moenchengladbach drew.", ["Bodø/Glimt", "Malmö", "Borussia Mönchengladbach"]),
        ("Newcastle beat Perth Glory in the A-League.", ["Newcastle Jets", "Perth Glory"]),
        ("The Dutch face Norway; the Netherlands have never lost there.", ["Netherlands", "Norway", "Netherlands"]),
        ("Hinckley Rovers held on.", ["Hinckley Rovers"]),
        ("The Dash and Angel City drew in the NWSL. Then the Spirit won.", ["Houston Dash", "Angel City", "Washington Spirit"]),
        ("Angel City won in the NWSL in the Spirit of the day.", ["Angel City"]),
        ("CREW 2, UNITED 0\nD.C. United lost again.", ["Columbus Crew", "D.C. United", "D.C. United"]),
        ("A UNITED FRONT\nD.C. United lost to Columbus Crew.", ["D.C. United", "Columbus Crew"]),
    ],
)
def test_names_short_names_and_unknown_clubs(text: str, names: list[str]) -> None:
    assert teams(text) == names


def test_a_part_of_a_name_is_the_club_that_the_article_names() -> None:
    assert teams("Leicester City went ahead but City fell apart.") == ["Leicester City", "Leicester City"]
    assert teams("Real Betis won. Real were never troubled.") == ["Real Betis", "Real Betis"]


def test_a_nickname_counts_for_a_team_of_the_article() -> None:
    assert teams("Newcastle won again; the Magpies are third.") == ["Newcastle United", "Newcastle United"]
    assert teams("Notts County won again; the Magpies are third.") == ["Notts County", "Notts County"]


@pytest.mark.parametrize(
    "text",
    [
        "A nice goal by a reading man.",
        "Everton Ribeiro scored.",
        "Nice work, he said.",
        "They met in Sapporo, Japan, on Monday.",
        "MEXICO CITY -- He was sent off.",
    ],
)
def test_what_only_looks_like_a_team_is_none(text: str) -> None:
    assert teams(text) == []


def test_a_shared_name_means_the_league_of_the_article() -> None:
    assert competitions("Celtic and Hibs lead the Premiership.") == ["Scottish Premiership"]
    assert competitions("Chelsea and Everton lead the Premiership.") == ["Premier League"]
    assert competitions("the Carling Cup, the Coca-Cola Cup and a friendly") == ["League Cup", "League Cup", "Friendly"]


def test_a_ground_has_the_spelling_of_the_knowledge_and_its_home_team() -> None:
    (venue,) = find_names(Document(text="Real Madrid drew at the Bernabeu.")).venues
    assert (venue.name, venue.home_team_id) == ("Bernabéu", "esp-real-madrid")


def test_mentions_stand_in_order_and_apart() -> None:
    text = "Arsenal beat Inter Milan 2-1 at Celtic Park; Milan and AC Milan won in the UEFA Champions League."
    names = find_names(Document(text=text))
    spans = sorted((mention.start, mention.end) for group in (names.teams, names.competitions, names.venues) for mention in group)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(spans))
    assert [mention.start for mention in names.teams] == sorted(mention.start for mention in names.teams)


@pytest.mark.parametrize("text", ["Arsenal beat Brackenholme 3-0.", "Arsenal drew after a 2-1 win at Aldermarsh on Saturday."])
def test_a_club_that_no_list_has_is_known_by_where_it_stands(text: str) -> None:
    assert teams(text)[-1] in ("Brackenholme", "Aldermarsh")


@pytest.mark.parametrize(
    "text",
    [
        "Arsenal drew 1-1 with Leeds after losing to Brackenholme 2-0.",
        "Arsenal will play sixth-tier Brackenholme.",
        "Arsenal meet the village side Brackenholme, who have won six in a row.",
        "Brackenholme v Arsenal, 3pm",
        "Leeds lost 2-0 to Arsenal, and Brackenholme were beaten 3-1 by Everton.",
        "Arsenal 3, Brackenholme 1.",
    ],
)
def test_positions_that_make_a_club(text: str) -> None:
    assert "Brackenholme" in teams(text)


@pytest.mark.parametrize(
    "text",
    [
        "Arsenal lost 2-0 to Brownlow on Sunday. Mark Brownlow had warned them.",
        "Arsenal lost 2-0 to Brownlow on Sunday, and the coach Brownlow was proud.",
        "They flew to Panama City and on to Mexico City for the summit.",
        "He beat Brownlow 6-4, 6-3 on grass.",
    ],
)
def test_people_and_places_are_no_unlisted_clubs(text: str) -> None:
    assert set(teams(text)) <= {"Arsenal"}


def test_a_listed_club_of_the_country_is_meant_where_its_name_alone_would_not_tell() -> None:
    (_, mention) = find_names(Document(text="Arsenal beat Brackenholme 3-0.")).teams
    assert mention.team_id is None
    (_, mention) = find_names(Document(text="Derry City were held 1-1 by Longford on Friday.")).teams
    assert (mention.name, mention.country) == ("Longford Town", "IRL")


@pytest.mark.parametrize(
    "piece", ["Zed Beat Held 3-0 v Quux 1-1, ", "Smith 12, ", "1 January ", "Barcelona SC and ", "the Eagles of Argentina "]
)
def test_an_article_of_nothing_but_names_costs_no_more_than_its_length(piece: str) -> None:
    def cost(characters: int) -> float:
        text = "Barcelona SC " + piece * (characters // len(piece))
        return cpu_seconds(lambda: find_names(Document(text=text)), rounds=2)

    assert cost(240_000) < 40 * max(cost(24_000), 0.01)


def test_a_long_line_of_results_is_read_to_its_end() -> None:
    text = "Arsenal 2 Chelsea 1; " * 40 + "Brackenholme 3 Everton 0; Leeds United 1 (Smith 12, Jones 45, 67 pen, Brown 90) Zedbury 4."
    assert {mention.name for mention in find_names(Document(text=text)).teams} >= {"Brackenholme", "Zedbury"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a lesser-known club whose name is a surname too: only where a team is told of, and its country's football
        ("Leeds beat Arsenal. Poole have signed a striker.", ["Leeds United", "Arsenal", "Poole Town"]),
        ("Leeds: Robinson, Kelly, Poole. Arsenal were better.", ["Leeds United", "Arsenal"]),
        ("Police in Poole and Worthing said so.", []),
        ("Chelsea drew with Mlada Boleslav.", ["Chelsea", "Mladá Boleslav"]),
        # a common word: only in its own country's football
        ("Rosenborg lost to Start.", ["Rosenborg", "Start"]),
        ("Start at once, said Leeds.", ["Leeds United"]),
        ("Wimbledon beat Leeds.", ["AFC Wimbledon", "Leeds United"]),
    ],
)
def test_lesser_known_clubs_count_by_what_stands_beside_them(text: str, names: list[str]) -> None:
    assert teams(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("QPR lost at Hull. Rangers were poor.", ["Queens Park Rangers", "Hull City", "Queens Park Rangers"]),
        ("Berwick Rangers drew. Rangers had led.", ["Berwick Rangers", "Berwick Rangers"]),
        ("Rangers beat Berwick Rangers 2-0. Rangers go through.", ["Rangers", "Berwick Rangers", "Rangers"]),
        ("Dundee United won. Dundee are next for them.", ["Dundee United", "Dundee"]),
        ("Barcelona SC beat Emelec. Barcelona are top.", ["Barcelona de Guayaquil", "Emelec", "Barcelona de Guayaquil"]),
        ("Sporting Gijón won. Sporting are up.", ["Sporting Gijón", "Sporting Gijón"]),
        ("Al Hilal Omdurman won. Al Hilal are top.", ["Al-Hilal Omdurman", "Al-Hilal Omdurman"]),
        ("Austria Vienna won. Austria were better. They play in Austria.", ["Austria Vienna", "Austria Vienna", "Austria"]),
        ("Kenya Police won. Kenya were proud.", ["Kenya Police", "Kenya"]),
    ],
)
def test_a_shared_name_is_the_club_of_the_longer_name(text: str, names: list[str]) -> None:
    assert teams(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sturm Graz beat LASK. Sturm are second; in Graz they danced.", ["Sturm Graz", "LASK", "Sturm Graz"]),
        ("East Bengal beat Kerala Blasters. The Blasters sank.", ["East Bengal", "Kerala Blasters", "Kerala Blasters"]),
        ("St. Mirren lost to St. Johnstone.", ["St Mirren", "St Johnstone"]),
        ("Brighton and Hove Albion met Dagenham and Redbridge.", ["Brighton & Hove Albion", "Dagenham & Redbridge"]),
        ("Sundowns beat Pirates; Chiefs lost to AmaZulu.", ["Mamelodi Sundowns", "Orlando Pirates", "Kaizer Chiefs", "AmaZulu"]),
        ("The Republic of Ireland drew with Wales.", ["Republic of Ireland", "Wales"]),
    ],
)
def test_parts_and_spellings_of_names(text: str, names: list[str]) -> None:
    assert teams(text) == names


@pytest.mark.parametrize(
    "text", ["They came from Nancy and Reading.", "It is cold in Sligo, Perth and Aberystwyth.", "Kobe, said the pilot."]
)
def test_towns_are_no_teams_where_nothing_tells_of_football(text: str) -> None:
    assert teams(text) == []


def test_a_part_of_a_name_that_is_a_surname_is_not_the_club() -> None:
    assert teams("Boreham Wood lost to Leeds. Theo Wood scored. Wood is 20.") == ["Boreham Wood", "Leeds United"]
    assert teams("Pride win it\nOrlando Pride beat Leeds.") == ["Orlando Pride", "Orlando Pride", "Leeds United"]


def test_a_town_is_a_place_after_in_and_a_team_where_it_is_met() -> None:
    assert teams("Perth Glory lost. In Perth and in Sydney it rained. They entertain Brisbane next.") == ["Perth Glory", "Brisbane Roar"]
    assert teams("Chelsea lost 2-0 to Porto and travel to Lisbon, where Sporting CP wait. He flew on to Copenhagen.") == [
        "Chelsea",
        "Porto",
        "Sporting CP",
    ]


def test_the_longer_ground_counts_where_the_shorter_one_has_an_article() -> None:
    (venue,) = find_names(Document(text="Leicester drew at the King Power Stadium.")).venues
    assert venue.name == "King Power Stadium"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Arsenal Women beat Everton Ladies in the Women's Super League.", ["Arsenal Women", "Everton Ladies"]),
        ("Arsenal Women's Super League win over Everton.", ["Arsenal", "Everton"]),
        ("In the cup Arsenal Women knocked Everton Women out.", ["Arsenal Women", "Everton Women"]),
    ],
)
def test_the_word_for_a_womens_side_is_a_part_of_the_mention(text: str, names: list[str]) -> None:
    mentions = find_names(Document(text=text)).teams
    assert [text[mention.start : mention.end] for mention in mentions] == names
    assert [mention.name for mention in mentions] == ["Arsenal", "Everton"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lech beat Vukovar in the Conference League and Ferencvaros drew in the NB I.", ["Conference League", "Nemzeti Bajnokság I"]),
        ("Simba won the NBC Premier League and the Kagame Cup.", ["Tanzanian Premier League", "CECAFA Club Cup"]),
        ("Ross County and Ayr lead the Championship.", ["Scottish Championship"]),
        ("They met in the LDV Vans Trophy and in the Texaco Cup.", ["LDV Vans Trophy", "Texaco Cup"]),
    ],
)
def test_competitions_of_many_countries(text: str, names: list[str]) -> None:
    assert competitions(text) == names


def test_nicknames_of_nations_count_beside_the_nation_or_when_no_word_of_the_language() -> None:
    assert teams("The Warriors and the Wasps won again.") == []
    assert teams("Zimbabwe lost. The Warriors were poor.") == ["Zimbabwe", "Zimbabwe"]
    assert teams("The Socceroos won again.") == ["Australia"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Boca drew. They lost to Racing of Argentina.", ["Boca Juniors", "Racing Club"]),
        ("The Spanish side Racing beat Eibar.", ["Racing Santander", "Eibar"]),
        ("Steaua beat Rapid 2-0.", ["Steaua Bucharest", "Rapid Bucharest"]),
        ("Sturm Graz lost to Rapid.", ["Sturm Graz", "Rapid Vienna"]),
    ],
)
def test_a_name_of_several_clubs_is_told_by_the_country(text: str, names: list[str]) -> None:
    assert teams(text) == names


def test_a_longer_name_that_no_list_has_is_not_the_shorter_club() -> None:
    assert teams("Leeds lost 2-0 at home to Grimsby Borough.") == ["Leeds United", "Grimsby Borough"]


def test_an_apostrophe_tells_the_us_from_the_nickname() -> None:
    assert teams("Cambridge United lost; the U's had led.") == ["Cambridge United", "Cambridge United"]
    assert teams("Panama lost to the US.") == ["Panama", "United States"]


def test_one_of_several_teams_of_a_nickname_is_the_one_that_is_told_of() -> None:
    assert teams("Go Ahead Eagles lost. The Eagles were poor.") == ["Go Ahead Eagles", "Go Ahead Eagles"]
    assert teams("Crystal Palace lost. The Eagles were poor.") == ["Crystal Palace", "Crystal Palace"]


def test_nations_alone_make_no_town_a_club() -> None:
    assert teams("Mexico and Canada spoke to Charlotte, America and Philadelphia of trade.") == ["Mexico", "Canada"]
    assert teams("Spain lost. Jordan and Georgia went through.") == ["Spain", "Jordan", "Georgia"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On Sunday Mbao Rangers drew with Arsenal.", ["Mbao Rangers", "Arsenal"]),
        ("Scottish champions Rangers beat Celtic, and Glasgow Rangers won again.", ["Rangers", "Celtic", "Rangers"]),
        (
            "Struggling Hexby Rovers beat Arsenal. Hexby Rovers and Hexby's fans left Hexby.",
            ["Hexby Rovers", "Arsenal"] + ["Hexby Rovers"] * 3,
        ),
        (
            "Hexby Wanderers are top. On Sunday Hexby Wanderers beat Arsenal, and Wanderers stayed up.",
            ["Hexby Wanderers", "Hexby Wanderers", "Arsenal", "Hexby Wanderers"],
        ),
        ("Arsenal face Kisii City Stars on Sunday.", ["Arsenal", "Kisii City Stars"]),
    ],
)
def test_a_known_name_may_end_a_longer_one_that_no_list_has(text: str, names: list[str]) -> None:
    assert [mention.name for mention in find_names(Document(text)).teams] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kingston College beat Excelsior 2-0 in the Manning Cup on Friday, and Calabar drew 1-1 with Camperdown.",
            {"jam-kingston-college", "jam-excelsior-high", "jam-calabar-high", "jam-camperdown-high"},
        ),
        ("Dinthill Technical lost 3-0 to STETHS in the daCosta Cup.", {"jam-dinthill-technical", "jam-st-elizabeth-technical-high-school"}),
        ("Woodlands Wellington beat Geylang United 2-1 in the S.League.", {"sgp-woodlands-wellington", "sgp-geylang-international"}),
        ("Perlis held Negri Sembilan to a 1-1 draw in the Malaysia Cup.", {"mas-perlis", "mas-negeri-sembilan"}),
        ("Pune FC lost 2-0 to Air India in the I-League.", {"ind-pune-fc", "ind-air-india"}),
        ("Engen Santos beat Ria Stars 1-0 in the Premier Soccer League.", {"rsa-santos-cape-town", "rsa-ria-stars"}),
    ],
)
def test_clubs_and_schools_of_other_leagues(text: str, expected: set[str]) -> None:
    assert expected <= {mention.team_id for mention in find_names(Document(text=text)).teams}


def test_the_last_word_of_a_nickname_stands_for_the_team() -> None:
    assert teams("The Golden Jaguars lost at home. The Jaguars must win now.") == ["Guyana", "Guyana"]
    assert teams("The Atlas Lions met the Indomitable Lions, and the Lions won.") == ["Morocco", "Cameroon"]


def test_the_clubs_of_a_line_of_results_are_teams() -> None:
    assert teams("Tusker 3 Sofapaka 0; Bandari 1 Ushuru 1") == ["Tusker", "Sofapaka", "Bandari", "Ushuru"]


def test_several_lesser_known_clubs_tell_of_which_country_an_article_is() -> None:
    text = "Highlanders travel to the lowveld. Herentals beat Shabanie 2-0 and Hwange drew."
    assert teams(text)[0] == "Highlanders"
    assert teams("Highlanders travel to the lowveld. Somebody beat nobody.") == []


def test_who_scored_a_win_with_is_no_club() -> None:
    assert teams("Enyimba ran riot, winning 4-0 with Obi Okoro on target.") == ["Enyimba"]
    assert teams("Burnley drew 1-1 with Padihole on Monday.") == ["Burnley", "Padihole"]


def test_a_lesser_known_club_goes_by_the_fullest_name_that_the_article_has_for_it() -> None:
    text = "Kedah beat Perak 2-0 in the Malaysia Cup on Saturday. JDT and Kedah meet next."
    assert teams(text) == ["Kedah", "Perak", "Johor Darul Ta'zim", "Kedah"]
    assert set(teams("Kedah Darul Aman beat Perak 2-0 in the Malaysia Cup. Kedah are top.")) == {"Kedah Darul Aman", "Perak"}


def test_a_name_without_its_common_last_word_stands_for_the_usual_one() -> None:
    assert teams("Hednesford host Matlock Town in the FA Trophy on Saturday.") == ["Hednesford Town", "Matlock Town"]


def test_a_country_spoken_of_before_somebody_bears_its_name() -> None:
    text = "England were held by Norway. On came Bethany England. England round off the year with friendlies against Japan and Chile."
    document = Document(text)
    names = find_names(document)
    assert [team.start for team in names.teams if team.name == "England"] == [0, text.rindex("England")]


def test_a_name_of_nothing_but_legal_forms_gives_no_word_of_its_own() -> None:
    (first, *_) = find_names(Document(text="The FC FC beat Arsenal 2-0.")).teams
    assert first.name == "FC"


def test_the_last_word_of_a_nickname_without_the() -> None:
    assert teams("The Super Eagles beat Rwanda. Eagles won again, and it was a win for Eagles, who host Benin.") == [
        "Nigeria",
        "Rwanda",
        "Nigeria",
        "Nigeria",
        "Benin",
    ]
    assert teams("The Harambee Stars beat Rwanda. Stars of the show were few.") == ["Kenya", "Rwanda"]
    assert teams("Nigeria thrashed Niger Republic and Benin Republic.") == ["Nigeria", "Niger", "Benin"]
