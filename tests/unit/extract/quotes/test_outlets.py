"""The paper or station that words were told to."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim

Extract = Callable[..., list[QuoteClaim]]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ('Kari Lund told Sky Sports: "It is over."', "Sky Sports"),
        ('"It is over," Kari Lund told the Kelmouth Gazette.', "Kelmouth Gazette"),
        ('"It is over," Kari Lund said in an interview with the Guardian.', "Guardian"),
        ('"It is over," Kari Lund told BBC Radio 5 Live on Monday.', "BBC Radio 5 Live"),
        ("Speaking to Radio Brno, Kari Lund said that it was over.", "Radio Brno"),
        ("Kari Lund told the newspaper Sport that it was over.", "Sport"),
        ("Kari Lund told the BBC Molde were ready.", "BBC"),
        ('Kari Lund told talkSPORT it was "over".', "talkSPORT"),
    ],
)
def test_an_outlet_beside_the_cue(extract: Extract, text: str, outlet: str) -> None:
    quotes = extract(text, "Molde")
    assert {quote.outlet for quote in quotes} == {outlet}
    assert all(text[span.start : span.end] == outlet for quote in quotes for span in quote.spans if span.field == "outlet")


@pytest.mark.parametrize(
    "text",
    [
        'The Kelmouth Gazette said: "It is over."',
        'Kari Lund told the press: "It is over."',
        '"It is over," Kari Lund said to the TV.',
        "The long strike of the ferries is over, according to the Kelmouth Gazette.",
        'Kari Lund reads the Guardian. "It is over," she said.',
    ],
)
def test_no_outlet(extract: Extract, text: str) -> None:
    assert {quote.outlet for quote in extract(text)} == {None}
