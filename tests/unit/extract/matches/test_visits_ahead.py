"""Matches to come told by who goes where, by what is arranged, or by who is next."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sevilla will be guests of Getafe on Wednesday.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla must fly to Getafe, where they play the first leg on Wednesday.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla are tired. There is Getafe on Tuesday, and then a long December.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla plays at Getafe in the late game.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla play at Getafe on Sunday.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla beat Girona. They next play away at bottom club Getafe.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Next in line for Sevilla are Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Osasuna beat Girona 2-1. First up for Sevilla are Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        (
            "Sevilla train on Monday. A home friendly against Getafe has been pencilled in for January 17.",
            ("Sevilla", "Getafe", "scheduled", None),
        ),
        ("Sevilla have a new keeper. He will be on the bench when Getafe call on Saturday.", ("Sevilla", "Getafe", "scheduled", None)),
        # the other leg of a tie told before
        (
            "Sevilla won 2-0 at Getafe in the first leg. Everybody was tired. The return takes place on Saturday.",
            ("Sevilla", "Getafe", "scheduled", None),
        ),
        ("Sevilla beat Getafe 1-0 and travel to the Coliseum for the second leg a week later.", ("Getafe", "Sevilla", "scheduled", None)),
        # a country at a club's ground, and where only the place is told
        ("Leeds are out. England have named a squad. Denmark visit Elland Road on Friday.", ("England", "Denmark", "scheduled", None)),
        (
            "Kenya lost to Guinea in a World Cup qualifier. Ghana come to Oldtown for the next qualifier on 18 June.",
            ("Kenya", "Ghana", "scheduled", None),
        ),
        # what was promised
        ("Sevilla's players have promised to turn out against Getafe on Saturday.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla, 4-1 winners at Girona, were drawn away to Getafe.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla won. Sevilla's opponents in the final will be Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        (
            "Sevilla reached the last eight. Their opponents on Tuesday are another strong side, Getafe.",
            ("Sevilla", "Getafe", "scheduled", None),
        ),
        ("Sevilla and Getafe were due to play later on Thursday.", ("Sevilla", "Getafe", "scheduled", None)),
    ],
)
def test_a_visit_or_who_is_next_tells_a_match_to_come(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla were guests of honour when Getafe opened their museum.",
        "Sevilla fans will fly to Getafe for a concert.",
        "There is Getafe in the blood of every Sevilla coach.",
        "Sevilla coach Joan Roca watched the draw with Getafe's president.",
        "The upset allowed Sevilla to leapfrog Getafe.",
    ],
)
def test_other_visits_are_no_matches(text: str) -> None:
    assert told(text) == []
