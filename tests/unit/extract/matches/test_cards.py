"""Cards as sentences tell them: who was booked, who was sent off, and who only lost his post."""

import pytest

from service.extract import extract
from service.models import Card
from tests.unit.extract.about_football import FOOTBALL

WON = "Rochdale beat Gateshead 2-1. "


def cards_of(text: str) -> dict[str, str]:
    incidents = extract(text + FOOTBALL).matches[0].incidents
    return {each.player.name: each.card for each in incidents if isinstance(each, Card) and each.player}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gateshead then lost Joe Brown to the first red card of a long career.", {"Joe Brown": "red"}),
        ("Joe Brown walked early in the second half for kicking out at Ian Jones.", {"Joe Brown": "red"}),
        (
            "Joe Brown went for a second booking after a late tackle on Ian Jones and Ben Carr followed him for dissent.",
            {"Joe Brown": "second_yellow", "Ben Carr": "red"},
        ),
        (
            "Joe Brown was sent off, and Ian Jones and Ben Carr followed him.",
            {"Joe Brown": "red", "Ian Jones": "red", "Ben Carr": "red"},
        ),
        ("Joe Brown, already booked, went through the back of Ben Carr and was off.", {"Joe Brown": "second_yellow"}),
        ("Referee Tom Moss brandished a red card at Joe Brown after 33 minutes.", {"Joe Brown": "red"}),
        (
            "Gateshead lost Joe Brown on 58 minutes for an elbow, and Ben Carr followed him after 71 minutes, his second booking.",
            {"Joe Brown": "red", "Ben Carr": "second_yellow"},
        ),
        (
            "Joe Brown was ejected after picking up his second caution, and Ben Carr joined him in the locker room.",
            {"Joe Brown": "second_yellow", "Ben Carr": "red"},
        ),
        (
            "Joe Brown was cautioned for his protests, and team-mate Ben Carr followed him into referee Phil Moss's book.",
            {"Joe Brown": "yellow", "Ben Carr": "yellow"},
        ),
        ("Joe Brown saw red for a late lunge on Ben Carr.", {"Joe Brown": "red"}),
        ("There was still time for Joe Brown to see red for a second bookable offence.", {"Joe Brown": "second_yellow"}),
        (
            "Gateshead finished with nine men, Joe Brown and Ben Carr both being shown straight reds.",
            {"Joe Brown": "red", "Ben Carr": "red"},
        ),
        ("Gateshead had Joe Brown sent to the line for hauling back Ben Carr.", {"Joe Brown": "red"}),
        ("Joe Brown was sent packing for dissent.", {"Joe Brown": "red"}),
        ("Paul Lyons lost his head before the break, scything down Ben Carr for a straight red.", {"Paul Lyons": "red"}),
        (
            "Referee Tom Moss restored order by sending off Rochdale defender Joe Brown and booking Ben Carr.",
            {"Joe Brown": "red", "Ben Carr": "yellow"},
        ),
        (
            "Joe Brown was shown a straight red card in the 31st minute and Ben Carr a second yellow after the interval.",
            {"Joe Brown": "red", "Ben Carr": "second_yellow"},
        ),
        ("Joe Brown had words with Ben Carr. The pair were both sent off.", {"Joe Brown": "red", "Ben Carr": "red"}),
        ("Gateshead forward Joe Brown and Rochdale defender Ben Carr were both shown red cards.", {"Joe Brown": "red", "Ben Carr": "red"}),
        ("Joe Brown begins a ban for his red card in that game.", {"Joe Brown": "red"}),
        ("Joe Brown went down, but the referee waved play on and booked the striker for his protests.", {"Joe Brown": "yellow"}),
        ("The referee showed midfielder Joe Brown a yellow card, and then the captain Ben Carr a red.", {"Joe Brown": "yellow"}),
        ("Gateshead had been reduced to ten men by then, Joe Brown having lashed out at Ben Carr.", {"Joe Brown": "red", "Ben Carr": None}),
        ("They ended with nine men as Joe Brown and Ben Carr both walked.", {"Joe Brown": "red", "Ben Carr": "red"}),
        ("Joe Brown kicked out at Ben Carr and the referee gave him a straight red.", {"Joe Brown": "red"}),
        ("Joe Brown gave the Yellow Wall something to sing about.", {"Joe Brown": None}),
        ("They will be without Joe Brown after his 30th-minute red card.", {"Joe Brown": "red"}),
        ("Joe Brown was booked for his complaints, as was Ben Carr.", {"Joe Brown": "yellow", "Ben Carr": "yellow"}),
        ("Hopes ended when goalkeeper Joe Brown handled outside his area and walked.", {"Joe Brown": "red"}),
        ("Joe Brown was off, a second yellow following a foul on Ben Carr.", {"Joe Brown": "second_yellow", "Ben Carr": None}),
        ("Joe Brown hauled down Ben Carr and was sent packing.", {"Joe Brown": "red", "Ben Carr": None}),
        ("Joe Brown's name was taken for a foul on Ben Carr.", {"Joe Brown": "yellow", "Ben Carr": None}),
        (
            "Joe Brown's lunge on Ben Carr earned him a second booking with 20 minutes left.",
            {"Joe Brown": "second_yellow", "Ben Carr": None},
        ),
        (
            "Joe Brown clattered into Ben Carr and left the referee with no option but to send him off.",
            {"Joe Brown": "red", "Ben Carr": None},
        ),
        ("A look at the monitor upgraded the yellow card shown to Joe Brown to a red.", {"Joe Brown": "red"}),
        ("Joe Brown went into the book for a foul on Ben Carr.", {"Joe Brown": "yellow"}),
        ("Joe Brown picked up his fifth yellow card of the season.", {"Joe Brown": "yellow"}),
        ("They will be without Joe Brown, sent off in the dying moments, for the trip to Barrow.", {"Joe Brown": "red"}),
        # no cards
        ("Joe Brown kicked out at nothing and walked on.", {"Joe Brown": None}),
        ("They had come down to ten minutes a side when Joe Brown kicked off.", {"Joe Brown": None}),
        ("Joe Brown was there when the club booked the place for a party.", {"Joe Brown": None}),
        ("Joe Brown begins a ban for his dismissal at the weekend.", {"Joe Brown": None}),
        ("Joe Brown was lucky not to see red.", {"Joe Brown": None}),
        ("Joe Brown faces a ban after his fifth booking of the season.", {"Joe Brown": None}),
        (
            "Joe Brown was booked for the celebrations, as was Brad Lyons, and Ben Carr was given his marching orders.",
            {"Joe Brown": "yellow", "Ben Carr": "red"},
        ),
    ],
)
def test_who_got_which_card(text: str, expected: dict[str, str | None]) -> None:
    found = cards_of(WON + text)
    assert {name: found.get(name) for name in expected} == expected
    assert "red" not in (found.get("Brad Lyons"), found.get("Kevin James"), found.get("Tom Moss"))


@pytest.mark.parametrize(
    "text",
    [
        "Gateshead have dismissed head coach Luis Castro.",
        "Joe Brown, already booked, was off target with a header.",
        "Gateshead lost Joe Brown on 58 minutes with a groin injury.",
    ],
)
def test_who_was_not_sent_off(text: str) -> None:
    assert not {"red", "second_yellow"} & set(cards_of(WON + text).values())
