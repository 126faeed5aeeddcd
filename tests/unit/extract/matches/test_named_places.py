"""Grounds that no list has, and known ones by a part of their name."""

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_BELOW


def last(text: str) -> MatchClaim:
    return extract("The football news of the weekend\n" + text + FOOTBALL_BELOW).matches[-1]


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Chelsea beat Reading 5-0 at Kingsmeadow on Sunday.", "Kingsmeadow"),
        ("Wigan Athletic drew 1-1 with Fulham at the Croft last night.", "Croft"),
        ("Arsenal beat Leeds 3-1 in a friendly at London Colney on Tuesday.", "London Colney"),
        ("Zamalek beat Enyimba 2-0 at Borg El Arab, where it rained.", "Borg El Arab"),
        ("Rayon Sports beat the visiting Gor Mahia 2-1 at Nyamirambo last year.", "Nyamirambo"),
        ("Derby County will face Leeds at Crossfell on Tuesday.", "Crossfell"),
        ("Wigan Athletic beat Fulham 2-0 at Christmas.", None),
        ("Wigan Athletic beat Fulham 2-0 at Under-21 level.", None),
        ("Wigan Athletic beat Fulham 2-0 and lost at Crossfell on Tuesday.", None),
        ("Wigan Athletic beat Fulham 2-0 in May.", None),
        ("Wigan Athletic beat Fulham 2-0 with goals from Smith, who began at Crossfell.", None),
        ("Wigan Athletic beat Fulham 2-0 at Old Trafford.", "Old Trafford"),
    ],
)
def test_a_name_after_at_is_a_ground(text: str, venue: str | None) -> None:
    match = last(text)
    assert (match.venue.name if match.venue else None) == venue


@pytest.mark.parametrize(
    ("text", "venue", "home"),
    [
        ("Lens lost 2-1 to Strasbourg at la Meinau on Sunday.", "Meinau", "Strasbourg"),
        ("Gillingham drew 0-0 with Brighton at the Withdean on Sunday.", "Withdean", "Brighton & Hove Albion"),
        ("Wellington Phoenix were beaten 2-0 by Auckland FC at Mt Smart on Sunday.", "Mt Smart", "Auckland FC"),
        ("Gillingham drew 0-0 with Brighton in the Stadium on Sunday.", None, None),
        ("Benfica were beaten 2-0 by Porto in Lisbon on Sunday.", None, "Benfica"),
    ],
)
def test_a_part_of_its_name_tells_whose_ground_it_is(text: str, venue: str | None, home: str | None) -> None:
    match = last(text)
    assert (match.venue.name if match.venue else None) == venue
    assert (match.home.name if match.sides_known else None) == home
