"""Ties told by the way: who went through on penalties, which leg a lead is brought into, where the second leg is, whose a result was."""

import pytest

from service.extract import extract
from service.models import MatchClaim

AFTER = " The manager praised his players after the football match."


def _told(text: str) -> list[MatchClaim]:
    return list(extract(text + AFTER).matches)


def _through(match: MatchClaim) -> str | None:
    return None if match.advancing is None else (match.home if match.advancing == "home" else match.away).name


def _leg(match: MatchClaim) -> int | None:
    return match.leg.number if match.leg is not None else None


@pytest.mark.parametrize(
    ("text", "through"),
    [
        ("Arsenal were lucky in the FA Cup at Sheffield United before going through on penalties.", "Arsenal"),
        ("Arsenal met Sheffield United in the FA Cup last week and scraped through on penalties.", "Arsenal"),
        ("Arsenal were held at Sheffield United in the FA Cup before losing the penalty shoot-out.", "Sheffield United"),
        ("Arsenal met Sheffield United in the FA Cup last week and missed two penalties.", None),
    ],
)
def test_through_on_penalties(text: str, through: str | None) -> None:
    (match,) = _told(text)
    assert _through(match) == through


@pytest.mark.parametrize(
    ("text", "leg"),
    [
        ("Leeds overturned a first-leg deficit to beat Barnsley 3-0 at Elland Road.", 2),
        ("Leeds lost 2-1 to Barnsley despite their first-leg advantage.", 2),
        ("Leeds gained a first-leg lead by beating Barnsley 2-1.", 1),
        ("Leeds suffered a 2-0 first-leg defeat at Barnsley.", 1),
    ],
)
def test_which_leg_a_lead_is_of(text: str, leg: int) -> None:
    (match,) = _told(text)
    assert _leg(match) == leg


@pytest.mark.parametrize(
    "text",
    [
        "Leeds take a 2-1 lead to Barnsley for Tuesday's second leg of the Carling Cup semi-final.",
        "Leeds trail Barnsley 2-1 from the first leg of their play-off semi-final and go to Oakwell on Tuesday.",
        "Leeds drew 1-1 at home with Barnsley in the first leg of the semi-final and meet again at Oakwell on Tuesday.",
        "Leeds beat Barnsley 2-1 in the first leg on Tuesday. The second leg is at Oakwell next week.",
    ],
)
def test_where_the_second_leg_is(text: str) -> None:
    legs = {_leg(match): match for match in _told(text)}
    assert (legs[1].home.name, legs[1].sides_known, legs[1].status) == ("Leeds United", True, "finished")
    assert (legs[2].home.name, legs[2].sides_known, legs[2].status) == ("Barnsley", True, "scheduled")
    assert len(legs) == 2


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("Saturday's 2-0 defeat by Stoke was a blow for Leeds.", "Stoke City"),
        ("The 2-0 win over Stoke came as a relief to Leeds.", "Leeds United"),
        ("The 2-0 defeat at Stoke was the final straw for Leeds.", "Stoke City"),
    ],
)
def test_for_whom_a_result_was_something(text: str, winner: str) -> None:
    (match,) = _told(text)
    assert (match.home if match.winner == "home" else match.away).name == winner
    assert match.stage is None


def test_nobody_is_named_for_whom_it_was() -> None:
    assert not _told("Saturday's 2-0 defeat by Stoke was a good day for football.")


def test_the_town_they_went_to() -> None:
    match = _told("Wales lost 4-2 to Armenia in Cardiff in June. Three days later they went to Samsun and lost to Turkey as well.")[1]
    assert (match.home.name, match.sides_known) == ("Turkey", True)


def test_on_this_ground() -> None:
    before = "Bristol City beat Southampton 3-1 at Ashton Gate on Tuesday. "
    match = _told(before + "Conway, whose goal put West Ham out of the FA Cup on this ground in January, scored first.")[1]
    assert (match.home.name, match.venue.name if match.venue else None) == ("Bristol City", "Ashton Gate")
