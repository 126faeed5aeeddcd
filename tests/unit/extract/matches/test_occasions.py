"""Season, matchday, neutral ground and the town of a ground, where the text tells them."""

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW


def matches(text: str) -> tuple[MatchClaim, ...]:
    return extract(text + FOOTBALL_BELOW).matches


def evidence(match: MatchClaim, field: str) -> list[str]:
    return [span.text for span in match.spans if span.field == field]


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("Hull won the opening match of the 2008-09 season 2-1 at Derby.", "2008-09"),
        ("Hull beat Derby 2-1 in their first game of the 2019/20 season.", "2019-20"),
        ("Derby beat Hull 2-1 on the final day of the 2012-13 Championship season.", "2012-13"),
        ("Championship 2024-25, matchday 7\nHull beat Derby 2-1.", "2024-25"),
        ("Hull beat Derby 2-1. It was the 2006-07 FA Cup fourth round.", "2006-07"),
        ("Hull, promoted in the 2007-08 season, beat Derby 2-1.", None),
        ("Hull, unbeaten at home since the start of the 2007-08 season, have drawn 1-1 with Derby.", None),
        ("Hull beat Derby 2-1, their best start since the 1999-2000 season.", None),
    ],
)
def test_the_season(text: str, season: str | None) -> None:
    assert matches(text)[0].season == season


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Hull beat Derby 3-1 on matchday five of the Championship.", "5"),
        ("Hull beat Derby 3-1 on Matchday 12.", "12"),
        ("Championship, matchday 7\nHull 2-1 Derby", "7"),
        ("Hull beat Derby 2-1 in round 14 of the Championship.", "14"),
        ("Melbourne Victory beat Sydney FC 3-0 in round nine of the A-League.", "9"),
        ("Augsburg lost 2-0 at Werder Bremen on the 14th matchday of the Bundesliga.", "14"),
        ("Orlando Pirates beat Kaizer Chiefs 1-0 in game week 10.", "10"),
        ("Hull beat Derby 2-1 and are second going into matchday 8.", None),
        ("Hull, unbeaten since matchday three, beat Derby 2-1.", None),
        ("Hull beat Derby 2-1, the same score as on matchday four.", None),
        ("Hull beat Derby 2-1 after winning at Leeds on matchday four.", None),
        ("Hull reached the last 16 of the FA Cup by beating Derby 2-1.", None),
    ],
)
def test_the_matchday(text: str, number: str | None) -> None:
    match = matches(text)[0]
    assert match.round == number
    assert len(evidence(match, "round")) == (number is not None)


@pytest.mark.parametrize(
    ("text", "neutral"),
    [
        ("Ghana beat Mali 2-0 at a neutral venue in Lome.", True),
        ("Ghana beat Mali 2-0. The match was played at a neutral venue because of building work.", True),
        ("Ghana beat Mali 2-0 after Mali had called for a neutral venue.", False),
        ("Ghana beat Mali 2-0. Neutral observers enjoyed it.", False),
    ],
)
def test_neutral_ground(text: str, neutral: bool) -> None:
    match = matches(text)[0]
    assert match.neutral is neutral
    assert bool(evidence(match, "neutral")) is neutral


def test_the_neutral_ground_of_another_match() -> None:
    told = {match.away.name: match.neutral for match in matches("Ghana beat Mali 2-0, before hosting Togo at a neutral venue.")}
    assert told == {"Mali": False, "Togo": True}


@pytest.mark.parametrize(
    ("text", "venue", "city"),
    [
        ("Qarabag beat Molde 2-0 at the Caspian Shore Stadium in Baku.", "Caspian Shore Stadium", "Baku"),
        ("Kerala Blasters beat Mumbai City 2-0 at Kochi's Kottappuram Lagoon Stadium.", "Kottappuram Lagoon Stadium", "Kochi"),
        ("Qarabag beat Molde 2-0 at the Caspian Shore Stadium in May.", "Caspian Shore Stadium", None),
    ],
)
def test_the_town_of_a_ground(text: str, venue: str, city: str | None) -> None:
    match = matches(text)[0]
    assert match.venue is not None
    assert (match.venue.name, match.venue.city) == (venue, city)
    assert (evidence(match, "venue.name"), evidence(match, "venue.city")) == ([venue], [city] if city else [])


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("Hull beat Derby 3-2 after extra time.", "extra_time"),
        ("Hull needed extra time to beat Derby 3-2.", "extra_time"),
        ("Hull beat Derby 3-2. Joe Brown scored the winner in the 112th minute.", "extra_time"),
        ("Hull beat Derby 3-2. Joe Brown scored the winner in the 97th minute.", "regular"),
        ("Hull beat Derby 3-2 without extra time.", "regular"),
        ("Hull beat Derby 3-2. Hull had been taken to extra time in the last round.", "regular"),
    ],
)
def test_how_long_it_lasted(text: str, duration: str) -> None:
    match = matches(text)[0]
    assert match.duration == duration
    assert bool(evidence(match, "duration")) is (duration == "extra_time")
