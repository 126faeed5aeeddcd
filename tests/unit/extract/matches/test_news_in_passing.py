"""Matches that news of other things tells by the way: of the sacked, the injured and the banned, of draws of lots, of what comes."""

import pytest

from service.extract import extract
from service.models import MatchClaim

AFTER = " The manager praised his players after the football match."


def _told(text: str) -> list[MatchClaim]:
    return list(extract(text + AFTER).matches)


def _brief(match: MatchClaim) -> str:
    final = match.score.final if match.score is not None else None
    score = f" {final.home}-{final.away}" if final is not None else ""
    won = match.winner if match.status == "finished" else None
    return f"{match.home.name} v {match.away.name}{score} {match.status}" + (f" {won}" if won else "")


def _pairs(text: str) -> set[frozenset[str]]:
    return {frozenset((match.home.name, match.away.name)) for match in _told(text)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Wins over Reading and Watford have lifted Barnsley to third.",
            ["Barnsley v Reading finished home", "Barnsley v Watford finished home"],
        ),
        ("Defeats by Reading and Watford left Barnsley ninth.", ["Barnsley v Reading finished away", "Barnsley v Watford finished away"]),
        ("The trip to Reading on Saturday will be Nick Cash's last game in charge of Barnsley.", ["Reading v Barnsley scheduled"]),
        ("The 3-0 defeat at Reading proved to be Nick Cash's last match as Barnsley manager.", ["Reading v Barnsley 3-0 finished home"]),
        ("Nick Cash takes charge of Barnsley for the first time against Reading on Saturday.", ["Barnsley v Reading scheduled"]),
    ],
)
def test_whose_it_is_follows(text: str, told: list[str]) -> None:
    assert [_brief(match) for match in _told(text)] == told


def test_visits_of_two_sides_are_no_match_of_theirs() -> None:
    text = "Barnsley defender Tom Ash will miss the visits of Everton and Fulham, and trips to Reading and Watford."
    assert [_brief(match) for match in _told(text)] == [
        "Barnsley v Everton scheduled",
        "Barnsley v Fulham scheduled",
        "Reading v Barnsley scheduled",
        "Watford v Barnsley scheduled",
    ]


def test_whoever_wins_is_not_known_yet() -> None:
    text = "Barnsley were drawn at home to Reading in the cup, with a trip to Arsenal awaiting the winners of Watford's replay with Stoke."
    assert frozenset(("Barnsley", "Arsenal")) not in _pairs(text)
    text = "Barrow will host Rochdale, Halifax Town or Eastleigh will travel to Brentford, and Watford will go to Reading."
    assert _pairs(text) == {frozenset(("Barrow", "Rochdale")), frozenset(("Watford", "Reading"))}


def test_pick_of_the_ties_lies_ahead() -> None:
    (match,) = _told("The pick of the ties in the fourth-round draw was Everton's trip to Fulham.")
    assert _brief(match) == "Fulham v Everton scheduled"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Barnsley have not won in nine, losing six since a 2-1 win over Reading in May.", "Barnsley v Reading 2-1 finished home"),
        ("Barnsley have lost five and drawn three since a 2-1 win over Reading in May.", "Barnsley v Reading 2-1 finished home"),
        ("Barnsley are unbeaten in ten, winning seven, since a 3-0 defeat at Reading in May.", "Reading v Barnsley 3-0 finished home"),
    ],
)
def test_how_often_is_no_result(text: str, told: str) -> None:
    (match,) = _told(text)
    assert _brief(match) == told


def test_what_may_be_is_no_result() -> None:
    assert _told("Leeds are top. They could draw level with Everton on Saturday.") == []
    assert _told("Leeds will be pleased if they are not caught. They go down if they are beaten by Everton.") == []
    assert _pairs("Leeds were beaten by Everton.") == {frozenset(("Leeds United", "Everton"))}


def test_the_two_of_a_derby_have_not_met_whenever_they_are_named() -> None:
    text = "Motherwell have lost 14 home games against the Old Firm in May. Celtic and Rangers are the top two."
    assert _pairs(text) == set()
    assert _pairs("Celtic and Rangers are ready. Sunday's Old Firm game is sold out.") == {frozenset(("Celtic", "Rangers"))}


def test_replay_of_a_draw_is_a_match_of_its_own() -> None:
    told = [_brief(match) for match in _told("Brighton drew 2-2 with Everton in front of 90,000 but lost the replay 4-0.")]
    assert told == ["Brighton & Hove Albion v Everton 2-2 finished draw", "Brighton & Hove Albion v Everton 0-4 finished away"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Barnsley beat Hull. Boss Alan Moore said after the Leeds defeat that Barnsley were tired.",
            "Barnsley v Leeds United finished away",
        ),
        ("Barnsley have Tom Ash back. He was injured in the Leeds draw. Barnsley missed him.", "Barnsley v Leeds United finished draw"),
        ("Barnsley have a tired side. Tom Ash was sent off in the Leeds game. Barnsley appealed.", "Barnsley v Leeds United finished"),
        ("Barnsley have a tired side. Tom Ash is doubtful for the Leeds match, Barnsley said.", "Barnsley v Leeds United scheduled"),
    ],
)
def test_called_by_the_other_side_alone(text: str, told: str) -> None:
    assert told in [_brief(match) for match in _told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Barnsley are third. Barnsley watched the Leeds win on television. Leeds beat Hull.",
        "Barnsley have sold 4,000 tickets for the Leeds game. Barnsley said more were on sale.",
        "Barnsley are third. Tom Ash was desperate to be fit for the Leeds game. Barnsley are waiting.",
    ],
)
def test_only_spoken_of(text: str) -> None:
    assert frozenset(("Barnsley", "Leeds United")) not in _pairs(text)


def test_side_called_by_its_match_is_not_the_one_spoken_of() -> None:
    text = "Barnsley lost at Fulham. It was the same eleven as before the Blackburn defeat, which had come after a victory over Blackpool."
    assert frozenset(("Blackburn Rovers", "Blackpool")) not in _pairs(text)


def test_two_lists_side_by_side() -> None:
    assert _pairs("Arsenal and Chelsea have tricky trips to Everton and Leeds respectively.") == {
        frozenset(("Arsenal", "Everton")),
        frozenset(("Chelsea", "Leeds United")),
    }
    assert _pairs("Arsenal and Chelsea are second and third respectively.") == set()


def test_dealt_out() -> None:
    told = [_brief(match) for match in _told("Villa lost 5-1 to Newcastle, but dished out a 6-1 to Brighton.")]
    assert told[1] == "Aston Villa v Brighton & Hove Albion 6-1 finished home"


def test_home_and_away_of_two_to_come() -> None:
    told = [_brief(match) for match in _told("Villa could go top, because they play Brentford away and Everton at home.")]
    assert told == ["Brentford v Aston Villa scheduled", "Aston Villa v Everton scheduled"]


def test_done_here_before() -> None:
    told = [_brief(match) for match in _told("Reading host Watford on Saturday, who lost an FA Cup tie here last month.")]
    assert told == ["Reading v Watford scheduled", "Reading v Watford finished home"]


def test_conduct_at_a_ground() -> None:
    text = "Chelsea coach Joe Moss has been fined for his behaviour at Reading last month."
    assert [_brief(match) for match in _told(text)] == ["Reading v Chelsea finished"]


def test_manager_dismissed_is_not_sent_off() -> None:
    text = "Ole Hauge has been sacked by Barnsley. They let Hauge go on Monday, two days after Barnsley lost 2-0 to Reading."
    (match,) = _told(text)
    assert not match.incidents


def test_last_minutes_are_no_round() -> None:
    (match,) = _told("Bert Ash played the last 16 minutes of Barnsley's 2-0 win over Reading in the cup with a broken toe.")
    assert match.stage is None


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Burton have beaten Barnsley, Reading and Watford this season.", {"Barnsley", "Reading", "Watford"}),
        ("Burton lost to Barnsley, Reading and Watford, who are all above them.", {"Barnsley", "Reading", "Watford"}),
        ("Burton beat Barnsley and Reading and drew 1-1 with both Watford and Fulham.", {"Barnsley", "Reading", "Watford", "Fulham"}),
        ("Burton beat Barnsley, Reading and Watford drew 1-1.", {"Barnsley"}),
    ],
)
def test_each_one_of_a_list(text: str, pairs: set[str]) -> None:
    met = [match for match in _told("Burton Albion are second. " + text) if "Burton Albion" in (match.home.name, match.away.name)]
    assert {match.away.name for match in met} == pairs


def test_two_matches_between_four() -> None:
    text = "The draw takes place after tomorrow's matches between Birmingham City and Aston Villa and Ipswich Town and Barnsley."
    assert [_brief(match) for match in _told(text)] == [
        "Birmingham City v Aston Villa scheduled",
        "Ipswich Town v Barnsley scheduled",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Burton Albion are second and will look to bounce back at Barnsley this weekend.", ["Barnsley v Burton Albion scheduled"]),
        ("Tom Ash will lead the line for Burton Albion at Barnsley on Saturday.", ["Barnsley v Burton Albion scheduled"]),
        ("Burton Albion must improve at Barnsley on Saturday, said the manager.", ["Barnsley v Burton Albion scheduled"]),
        ("Burton Albion will move to sign Tom Ash at Barnsley on Monday.", []),
        ("Burton Albion coach Nick Cash will take over at Barnsley on Monday.", []),
        ("Burton Albion improved at Barnsley over the years.", []),
    ],
)
def test_what_a_side_means_to_do_there(text: str, told: list[str]) -> None:
    assert [_brief(match) for match in _told(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Burton Albion have lost only two of their last ten meetings with Barnsley.",
        "Burton Albion have won on six of their last seven visits to Barnsley.",
    ],
)
def test_how_often_tells_no_match(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Burton Albion began September with a trip to Barnsley.", "Barnsley v Burton Albion finished"),
        ("Burton Albion failed to win again in May, drawing 3-3 at home to Barnsley.", "Burton Albion v Barnsley 3-3 finished draw"),
        (
            "Supporters of Burton Albion are angry about tickets for the clash with Barnsley on May 22.",
            "Burton Albion v Barnsley scheduled",
        ),
        ("Burton Albion were moments away from beating Barnsley.", "Burton Albion v Barnsley finished"),
        ("Burton Albion have Ash back. An injury forced him to miss the first leg against Barnsley.", "Burton Albion v Barnsley finished"),
    ],
)
def test_told_by_the_way(text: str, told: str) -> None:
    assert [_brief(match) for match in _told(text)] == [told]


def test_reverse_fixture_at_its_ground() -> None:
    told = [
        _brief(match) for match in _told("Burton Albion face Barnsley on Saturday. Burton won the reverse fixture at Oakwell in October.")
    ]
    assert told[1] == "Barnsley v Burton Albion finished away"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Portsmouth have appointed Al Perry, whose last game in charge of Rennes ended in a 2-0 defeat by Monaco.",
            "Rennes v Monaco 0-2 finished away",
        ),
        (
            "Portsmouth want Al Perry, whose last match as Everton manager was a 2-0 win over Leeds.",
            "Everton v Leeds United 2-0 finished home",
        ),
        (
            "Ipswich have one blip: in a run of nine wins there has been a 2-2 draw at Rotherham.",
            "Rotherham United v Ipswich Town 2-2 finished draw",
        ),
        ("The FAI Cup final between Longford Town and Waterford drew a crowd of 10,500.", "Longford Town v Waterford finished"),
    ],
)
def test_whose_and_which(text: str, told: str) -> None:
    assert [_brief(match) for match in _told(text)] == [told]


def test_at_a_ground_by_a_man_of_a_country() -> None:
    text = (
        "Liverpool's Ash is sorry that he waved at Everton's fans. The England midfielder had come off in the 1-0 defeat at Goodison Park."
    )
    assert [_brief(match) for match in _told(text)] == ["Everton v Liverpool 1-0 finished home"]


def test_scraped_home() -> None:
    text = "Norwich City met Manchester United at Old Trafford in August, when United scraped home 2-1."
    assert [_brief(match) for match in _told(text)] == ["Manchester United v Norwich City 2-1 finished home"]


def test_lost_there_on_penalties() -> None:
    told = [_brief(match) for match in _told("Hull City go to Bristol City on Saturday, having lost there on penalties last season.")]
    assert "Bristol City v Hull City scheduled" in told
    assert len(told) == 2


def test_listed_match_of_two_others() -> None:
    text = "Chesterfield's home game with Swindon Town and the Hartlepool v Bradford match were both abandoned."
    assert frozenset(("Chesterfield", "Hartlepool United")) not in _pairs(text)
