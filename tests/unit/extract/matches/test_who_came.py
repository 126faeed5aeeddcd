# ruff: noqa: E501 - a sentence is easier to read in one line
"""Matches told by who came, by what was nearly won, by points that a goal gave, and by the ground that a side is called by."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who came
        ("Girona won 3-0 when Getafe last visited.", ("Girona", "Getafe", "finished", (3, 0))),
        ("Girona striker Ivo Pena grabbed a hat-trick the last time Getafe came to Catalonia.", ("Girona", "Getafe", "finished", None)),
        ("Girona fans remember the day Getafe were the visitors.", ("Girona", "Getafe", "finished", None)),
        # a goal at a side's own ground, and one that came as another was about to win
        ("Getafe were denied top spot when Girona scored a late winner at Montilivi.", ("Girona", "Getafe", "finished", None)),
        ("Girona were a minute from victory when Getafe's Ivo Pena levelled.", ("Girona", "Getafe", "finished", None)),
        # the points that it gave, and a side called by its ground
        ("Ivo Pena gave the Coliseum side the points against Girona. Getafe are second.", ("Getafe", "Girona", "finished", None)),
        ("Osasuna now face Sevilla after Saturday's defeat by Girona, the side who beat the Coliseum club in last week's semi-final. Getafe are out.", ("Girona", "Getafe", "finished", None)),
        # what has not been done since
        ("Girona have not won since beating Getafe in November.", ("Girona", "Getafe", "finished", None)),
        ("Girona have not scored since losing to Getafe in November.", ("Girona", "Getafe", "finished", None)),
        # draws at a place, and what befell a man there
        ("Girona drew at Getafe on Saturday and are third.", ("Getafe", "Girona", "finished", None)),
        ("Girona forward Ivo Pena has a sore knee. The 21-year-old limped off at Getafe last weekend.", ("Getafe", "Girona", "finished", None)),
        ("Girona winger Ivo Pena broke a leg against Getafe and will not play again this season.", ("Girona", "Getafe", "finished", None)),
        ("Girona winger Ivo Pena scored in their last game, a win over Getafe.", ("Girona", "Getafe", "finished", None)),
        # of whom a clause begins, and back to where he was
        ("Sevilla won 2-0 at Girona, although Girona have been beaten only once since and scored four against Getafe last week.", ("Girona", "Getafe", "finished", None)),
        ("Girona boss Juan Prat takes his side back to Getafe on 24 April.", ("Getafe", "Girona", "scheduled", None)),
    ],
)  # fmt: skip
def test_who_came(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Girona were behind when Getafe came to life against Sevilla.",
        "Girona were drawn in the third round. Getafe came to nothing.",
        "Girona hope for a win. Getafe are a minute from the ground.",
    ],
)
def test_nobody_came(text: str) -> None:
    assert not [match for match in told(text) if {match[0], match[1]} == {"Girona", "Getafe"} and match[2] == "finished"]
