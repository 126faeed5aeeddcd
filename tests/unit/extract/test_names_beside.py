# ruff: noqa: E501 - a sentence is easier to read in one line
"""Which club a name is by the word beside it: a mascot, a first name, the women's league, the rest of a longer name."""

import pytest

from service.extract import extract
from service.extract.document import Document
from service.extract.names import find_names


def names(text: str) -> list[str]:
    return [mention.name for mention in find_names(Document(text, None)).teams]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a mascot after a town makes another club
        ("South Melbourne lost 2-0 to Newcastle Falcons on Friday.", ["South Melbourne", "Newcastle Falcons"]),
        # a shared word at the end of a name that no list has
        ("On Sunday Makuyu Rangers drew 1-1 with Gor Mahia.", ["Makuyu Rangers", "Gor Mahia"]),
        # what a side does in the plural, and where a side goes
        ("Girona beat Getafe 2-0. Girona are without a game until Ashcombe come to town on Saturday.", ["Girona", "Getafe", "Girona", "Ashcombe"]),
        ("Girona beat Getafe 2-0, while Ashcombe stun Sevilla 1-0.", ["Girona", "Getafe", "Ashcombe", "Sevilla"]),
        ("Girona face a trip to Ashcombe, whom they beat 6-1.", ["Girona", "Ashcombe"]),
        ("Girona beat Getafe. On Tuesday Girona go to Ashcombe in the second round of the cup.", ["Girona", "Getafe", "Girona", "Ashcombe"]),
        ("Girona beat Getafe. Sevilla visit Ashcombe at the Len Clay Stadium this week.", ["Girona", "Getafe", "Sevilla", "Ashcombe"]),
        ("Girona, 2-0 winners over Ashcombe at home, beat Getafe too.", ["Girona", "Ashcombe", "Getafe"]),
        ("Girona are at home. The trip to Merseyside on Saturday and the one to London on Sunday were long.", ["Girona"]),
        # a label before a line of a result
        ("Cup, last 16: Ashcombe 2, Getafe 1 (after extra time)\n\nAshcombe went through.", ["Ashcombe", "Getafe", "Ashcombe"]),
        # a nickname of a town is no club
        ("Aberdeen beat Hibernian 1-0 in the Silver City on Sunday.", ["Aberdeen", "Hibernian"]),
        # somebody's surname
        ("Getafe coach Graham Barrow praised Sevilla. Barrow was sent off.", ["Getafe", "Sevilla"]),
        ("Graham Barrow watched Getafe. Barrow beat Bury 2-0.", ["Getafe", "Barrow", "Bury"]),
        # the women's clubs of a town
        ("NWSL: Gotham FC won 1-0 at Portland on Saturday.", ["Gotham FC", "Portland Thorns"]),
        ("MLS: Seattle Sounders won 1-0 at Portland on Saturday.", ["Seattle Sounders", "Portland Timbers"]),
        # the first words of the fuller name
        ("Kansas City Current beat Gotham FC 1-0. Kansas City drew with Angel City.", ["Kansas City Current", "Gotham FC", "Kansas City Current", "Angel City"]),
        # the longer name is called by its first word: the last one is another club
        ("Brora Rangers beat Motherwell 1-0. Brora were superb.\nElsewhere Rangers beat Celtic 2-0.", ["Brora Rangers", "Motherwell", "Brora Rangers", "Rangers", "Celtic"]),
        # a weak name after the words of a defeat
        ("Barcelona went down 2-1 at promoted Granada.", ["Barcelona", "Granada"]),
        # a town or a region beside its own club
        ("Madrid's other club Getafe beat Sevilla 2-0.", ["Getafe", "Sevilla"]),
        ("Goa's standard-bearers Dempo beat East Bengal 2-0.", ["Dempo", "East Bengal"]),
        ("Sevilla's Pau Vidal beat Getafe 2-0 on his own.", ["Sevilla", "Getafe"]),
        ("Barcelona's rivals Espanyol beat Sevilla 2-0.", ["Barcelona", "Espanyol", "Sevilla"]),
        # the country that a club is from
        ("Palmeiras beat visiting Cerro Porteno of Paraguay 3-0.", ["Palmeiras", "Cerro Porteño"]),
        # the last word of a name that the article has in full
        ("Deportivo Cali met River Plate on Tuesday. Cali won 2-1 after a goal in Cali by an old man.", ["Deportivo Cali", "River Plate", "Deportivo Cali"]),
        # a heading that calls a club short, before it is named in full
        ("Rangers run riot\nRangers International won 3-0 against Lobi Stars. Kano Pillars drew with Enyimba.", ["Rangers International", "Rangers International", "Lobi Stars", "Kano Pillars", "Enyimba"]),
        ("Rangers beat Celtic\nQueens Park Rangers man Ivo Pena joined Rangers.", ["Rangers", "Celtic", "Queens Park Rangers", "Rangers"]),
        # the short name's own ground
        ("Brora Rangers beat Motherwell 1-0.\nElsewhere Rangers beat Celtic 2-0 at Ibrox.", ["Brora Rangers", "Motherwell", "Rangers", "Celtic"]),
        # where a man lives or was born
        ("The Qatar-based striker left Kenya.", ["Kenya"]),
        # after the name of a league
        ("Grimsby Town drew League Two Bury in the cup on Saturday.", ["Grimsby Town", "Bury"]),
        # after "visiting", where a team was beaten or held
        ("Enyimba were held 1-1 in Aba by visiting Heartland.", ["Enyimba", "Heartland"]),
        # a shared word means whom the sentence has just named
        ("Leeds United are third. Manchester United visit Girona, whom United beat 2-0. Leeds United rest.", ["Leeds United", "Manchester United", "Girona", "Manchester United", "Leeds United"]),
        # a ground that is called as a club is
        ("East Bengal beat Mohun Bagan 1-0 at the Salt Lake.", ["East Bengal", "Mohun Bagan"]),
        ("Salt Lake beat Houston Dynamo 1-0 on Sunday. Real Salt Lake are top.", ["Real Salt Lake", "Houston Dynamo", "Real Salt Lake"]),
        # a club that no list has, beaten
        ("Wollongong Wolves are top after a 3-1 defeat of Marrickton at home.", ["Wollongong Wolves", "Marrickton"]),
    ],
)  # fmt: skip
def test_which_club(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # all else is of Brazil, or of Saudi Arabia
        ("Guarani beat Flamengo 2-1 in the Campeonato Brasileiro on Saturday. Palmeiras drew.", ["bra-guarani", "bra-flamengo", "bra-palmeiras"]),
        ("Al-Faisaly beat Al-Hilal 2-1 in the Saudi Pro League on Saturday.", ["ksa-al-faisaly", "ksa-al-hilal"]),
        # one club of another country is not enough
        ("Guarani beat Flamengo 2-1 on Saturday.", ["par-guarani", "bra-flamengo"]),
        # its own country is told of too
        ("Guarani beat Cerro Porteno, Flamengo and Palmeiras, once of the Campeonato Brasileiro.", ["par-guarani", "par-cerro-porteno", "bra-flamengo", "bra-palmeiras"]),
    ],
)  # fmt: skip
def test_a_shared_name_says_nothing_for_its_best_known_bearer_by_itself(text: str, expected: list[str]) -> None:
    assert [mention.team_id for mention in find_names(Document(text, None)).teams] == expected


def test_a_club_has_the_name_of_its_day_throughout_the_article() -> None:
    old = find_names(Document("Kaizer Chiefs were held 1-1 by Wits University on Tuesday. Wits had ten men.", None)).teams
    assert [mention.name for mention in old] == ["Kaizer Chiefs", "Wits University", "Wits University"]
    new = find_names(Document("Kaizer Chiefs were held 1-1 by Bidvest Wits on Tuesday. Wits had ten men.", None)).teams
    assert [mention.name for mention in new] == ["Kaizer Chiefs", "Bidvest Wits", "Bidvest Wits"]
    assert [mention.team_id for mention in old] == [mention.team_id for mention in new]


def test_a_code_of_two_letters_is_a_club_in_capitals_only() -> None:
    assert [mention.team_id for mention in find_names(Document("KA beat Valur 2-1 on Sunday.", None)).teams] == [
        "isl-ka-akureyri",
        "isl-valur-reykjavik",
    ]
    assert names("Ki Sung-yueng scored as Swansea beat Fulham.") == ["Swansea City", "Fulham"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Arsenal lost. "We dug in," said Sandsend boss Mark Atkins. Sandsend drew.', ["Arsenal", "Sandsend", "Sandsend"]),
        ("Liverpool drew at home, and Wendlow were relegated.", ["Liverpool", "Wendlow"]),
        ("Liverpool drew. They face Wrottle at home on Saturday.", ["Liverpool", "Wrottle"]),
        ("Liverpool drew.\nNarleton: Bland, Robinson, Lyth, Porter, Smith, Stone.", ["Liverpool", "Narleton"]),
        # a town's team beside its men, or where the town stands for it elsewhere
        ("Arsenal have sold the Quenbury Town striker Alan Roe.", ["Arsenal", "Quenbury Town"]),
        ("Leeds drew. The Quenbury City won, as Quenbury often do.", ["Leeds United", "Quenbury City", "Quenbury City"]),
        ("Aberdeen beat Hibernian 1-0. The Granite City was full.", ["Aberdeen", "Hibernian"]),
        # what stands before a club's name
        ("Third-placed Maldover Athletic beat Arsenal. Holders Farnstead Albion drew with Leeds.", ["Maldover Athletic", "Arsenal", "Farnstead Albion", "Leeds United"]),
        # at the beginning of a line of results
        ("Fixtures\nOckwell Albion v Zelbrid Rovers\nHaverley Rovers 2-3 Leeds", ["Ockwell Albion", "Zelbrid Rovers", "Haverley Rovers", "Leeds United"]),
        # the first word of a club that the article names, and a club's nickname
        ("Wellington Phoenix drew. The goal fell to Wellington striker Kosta Barb.", ["Wellington Phoenix", "Wellington Phoenix"]),
        # no clubs
        ("Arsenal drew. The French striker Alan Roe was off. Police were held up, and Roe and Poe were beaten.", ["Arsenal"]),
        ("She will visit Capitol Hill on Thursday. Voters were beaten.", []),
        ("The minister will visit Brussels on Monday, said Ukraine adviser Ann Roe.", []),
    ],
)  # fmt: skip
def test_words_beside_a_name_tell_a_club_where_no_score_does(text: str, expected: list[str]) -> None:
    assert [name for name in names(text) if name != "Ukraine"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana met South Africa. Bafana drew 1-1 with Ghana.", ["Ghana", "South Africa", "South Africa", "Ghana"]),
        ("Bafana drew 1-1 with Ghana.", ["South Africa", "Ghana"]),
        ("The Nashama beat Iceland in Bern.", ["Jordan", "Iceland"]),
        ("Guadeloupe beat Saint Vincent 3-0 in the Gold Cup.", ["Guadeloupe", "St Vincent and the Grenadines"]),
        # the last word of a firm's name, and a title
        ("General Motors beat Ford to the deal.", []),
        ("President Roe beat Poe 3-0 in the vote.", []),
        # what is held is no draw
        ("Owners Zentrix held crisis talks after Arsenal lost 3-1 at Burnley.", ["Arsenal", "Burnley"]),
        ("Zentrix held an emergency meeting after Arsenal lost 3-1.", ["Arsenal"]),
    ],
)
def test_nicknames_without_an_article_and_words_that_are_none(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bristol City beat Rovers. Bristol Rovers had a man sent off.", ["eng-bristol-city", "eng-bristol-rovers", "eng-bristol-rovers"]),
        ("Arsenal drew. Rovers beat Bury.", ["eng-arsenal", "eng-bury"]),
        ("Racing beat Independiente in the Copa Libertadores. Boca drew.", ["arg-racing-club", "arg-independiente", "arg-boca-juniors"]),
        ("Racing beat Getafe. Sevilla drew.", ["esp-racing-santander", "esp-getafe", "esp-sevilla"]),
        ("Inter beat Gremio. Internacional and Bahia drew.", ["bra-internacional", "bra-gremio", "bra-internacional", "bra-bahia"]),
        ("Inter lost to Juventus 1-0.", ["ita-inter-milan", "ita-juventus"]),
        ("Bangor beat Rhyl in the League of Wales.", ["wal-bangor-city", "wal-rhyl"]),
        ("Vitoria beat Porto 1-0.", ["por-vitoria-guimaraes", "por-porto"]),
    ],
)
def test_a_short_name_of_many_clubs_is_told_by_what_stands_near(text: str, expected: list[str]) -> None:
    assert [mention.team_id for mention in find_names(Document(text, None)).teams] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dundalk drew with Shelbourne. UCD took the spoils at Bohemians.", ["Dundalk", "Shelbourne", "UCD", "Bohemians"]),
        ("Gor Mahia beat Bandari in the Kenyan Premier League. Leaders Tusker are clear.", ["Gor Mahia", "Bandari", "Tusker"]),
        ("Arsenal drew. Altrincham drew Southport, who sit third in the National League.", ["Arsenal", "Altrincham", "Southport"]),
        ("Lazio beat Roma in Serie A. Parma moved into fourth.", ["Lazio", "Roma", "Parma"]),
        ("Galatasaray scored six in the Cup at Zonguldakspor.", ["Galatasaray", "Zonguldakspor"]),
        ("Nigeria drew with Ghana. In Group One, Kenya and Guinea meet again.", ["Nigeria", "Ghana", "Kenya", "Guinea"]),
        ("Zaire beat Ghana 2-1.", ["Zaire", "Ghana"]),
        ("DR Congo, once Zaire, beat Ghana 2-1.", ["DR Congo", "DR Congo", "Ghana"]),
        ("Portland Thorns beat Gotham FC. Orlando drew 1-1 with Seattle Reign.", ["Portland Thorns", "Gotham FC", "Orlando Pride", "Seattle Reign"]),
        ("FC Köln beat Mainz 2-1. Cologne had lost.", ["Cologne", "Mainz", "Cologne"]),
        ("FC Köln beat Mainz 2-1.", ["FC Köln", "Mainz"]),
        # what only a side does to another one
        ("Fulham drew. Lincoln gave Leeds a scare before going down.", ["Fulham", "Lincoln City", "Leeds United"]),
        ("Fulham drew. Lincoln pushed Leeds all the way.", ["Fulham", "Lincoln City", "Leeds United"]),
        ("Fulham drew. Lincoln gave Leeds the lead.", ["Fulham", "Leeds United"]),
        # the two of a derby that the sentence names
        ("Hull City beat Leeds. In the last Manchester derby City beat United. City drew.", ["Hull City", "Leeds United", "Manchester City", "Manchester United", "Hull City"]),
        ("Leeds drew. It was the Sheffield derby, and Wednesday beat United.", ["Leeds United", "Sheffield Wednesday", "Sheffield United"]),
    ],
)  # fmt: skip
def test_what_stands_beside_lesser_known_clubs(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the first word of a club named in full, where a team does what is told; no town
        ("Richmond Kickers drew 1-1 in Richmond. Richmond will face Charleston Battery.", ["Richmond Kickers", "Richmond Kickers", "Charleston Battery"]),
        # a last word that several clubs have stays whose it was at first, but for the one just named in full
        (
            "Leeds lost 1-0. United have not won since May.\n\nManchester United are top. A month has gone, and it has been a long one for everybody at the club, for the players and for the fans. Nobody who was there will forget it soon. United won one and lost three, said Leeds, in that month.",
            ["Leeds United", "Leeds United", "Manchester United", "Leeds United", "Leeds United"],
        ),
        ("Leeds lost 1-0. United have not won. Manchester United go to Hull, where United won 3-0.", ["Leeds United", "Leeds United", "Manchester United", "Hull City", "Manchester United"]),
        # a nickname of several is that of the one named before
        ("Empoli sacked their coach after the Tuscans lost at Messina. Fiorentina beat Fiorentina's rivals. Fiorentina are next.", ["Empoli", "Empoli", "Messina", "Fiorentina", "Fiorentina", "Fiorentina"]),
    ],
)  # fmt: skip
def test_whose_short_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_nickname_that_ends_like_an_epithet_is_a_name() -> None:
    found = extract("Penang will not forget it. Selangor had an easy night. The Red Giants won 3-0 at home to Penang.").matches
    assert [(match.home.name, match.away.name) for match in found] == [("Selangor", "Penang")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Newcastle lead the A-League Men table after beating Melbourne City.", ["Newcastle Jets", "Melbourne City"]),
        ("Newcastle beat Sunderland. The A-League is far away.", ["Newcastle United", "Sunderland"]),
        ("Melbourne City drew in the A-League. Central Coast narrowed the gap. Wellington beat Perth Glory.", ["Melbourne City", "Central Coast Mariners", "Wellington Phoenix", "Perth Glory"]),
        ("Leeds won at Sheffield Wednesday. The medical is on Wednesday.", ["Leeds United", "Sheffield Wednesday"]),
        ("Leeds won at Sheffield Wednesday. He misses Wednesday's FA Cup tie at Hull City.", ["Leeds United", "Sheffield Wednesday", "Hull City"]),
        ("Leeds won at Sheffield Wednesday. Wednesday lost again, at Hull City.", ["Leeds United", "Sheffield Wednesday", "Sheffield Wednesday", "Hull City"]),
    ],
)  # fmt: skip
def test_namesakes_and_the_day_of_the_week(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FC Saltash beat FC Dallas 2-1. Saltash, of the third tier, are through.", ["FC Saltash", "FC Dallas", "FC Saltash"]),
        (
            "Urawa Reds lost 1-0 to Gamba Osaka. The Reds were poor. Reds, who visit FC Tokyo next, had a man sent off.",
            ["Urawa Red Diamonds", "Gamba Osaka", "Urawa Red Diamonds", "Urawa Red Diamonds", "FC Tokyo"],
        ),
        (
            "Corby Town 1\nLuton Town 1\nCorby were poor on Saturday. Corby led against Luton Town, but Town hit back and Corby wilted.",
            ["Corby Town", "Luton Town", "Corby Town", "Corby Town", "Luton Town", "Luton Town", "Corby Town"],
        ),
        (
            "Zamalek beat Ismaily 2-1 in the Egypt Cup. Al Ahly edged second-tier side Barcelona Suez 1-0 on Saturday.",
            ["Zamalek", "Ismaily", "Al Ahly", "Barcelona Suez"],
        ),
        ("Al Ahly beat Zamalek 2-0. Pyramids beat Liverpool Sunday.", ["Al Ahly", "Zamalek", "Pyramids", "Liverpool"]),
        (
            "Hearts of Oak beat Medeama 1-0 while Asante Kotoko's match with AshantiGold was rained off.",
            ["Hearts of Oak", "Medeama", "Asante Kotoko", "AshantiGold"],
        ),
        (
            "Whitby Town lead the Northern League. Danby, however, were beaten 4-0 by Consett. Eskdale, meanwhile, are on a roll.",
            ["Whitby Town", "Danby", "Consett", "Eskdale"],
        ),
        ("Whitby Town are in the final at the expense of Danby on penalties.", ["Whitby Town", "Danby"]),
        (
            "Whitby Town beat Consett 2-0 in the Northern League after a tester at Penrith on Saturday.",
            ["Whitby Town", "Consett", "Penrith"],
        ),
        ("Consett beat Shildon 2-0 on Saturday. The Railwaymen trailed early on.", ["Consett", "Shildon"]),
        (
            "The Roar beat Perth Glory 2-0 in the A-League. Roar coach Ann Lee was pleased with the Roar.",
            ["Brisbane Roar", "Perth Glory", "Brisbane Roar", "Brisbane Roar"],
        ),
    ],
)
def test_clubs_called_by_a_part_of_a_name_or_by_more_than_one(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_two_parts_that_make_the_whole_name_stand_for_it() -> None:
    text = "Churchill Brothers beat Dempo 3-1 in the I-League. Shillong are next; Lajong have yet to lose."
    assert names(text)[2:] == ["Shillong Lajong", "Shillong Lajong"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raja Casablanca of Morocco host Teungueth of Senegal on Sunday.", ["Raja Casablanca", "Teungueth"]),
        ("Al Ain of the UAE beat Esperance from Tunisia and Al Ahly (Egypt).", ["Al-Ain", "Espérance", "Al Ahly"]),
        ("Kedah marked a 4-2 victory over Melaka United.", ["Kedah", "Melaka United"]),
        ("Enyimba forced Heartland to a 1-1 draw.", ["Enyimba", "Heartland"]),
        ("Egypt beat Senegal. The trip of Teungueth was long.", ["Egypt", "Senegal"]),
    ],
)
def test_a_club_beside_its_country(text: str, expected: list[str]) -> None:
    assert names(text) == expected
