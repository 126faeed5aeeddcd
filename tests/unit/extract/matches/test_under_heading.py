"""A heading "A v B" over a text: a fixture, unless the text tells goals and cards of it."""

import pytest

from service.extract import extract
from tests.unit.extract.about_football import FOOTBALL_APART


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Hull v Derby\n\nHull were ahead through Joe Brown's header in the eighth minute. Derby had begun nervously.\n\nIan Jones went "
            "into the book for dissent.",
            "finished",
        ),
        ("Hull v Derby\n\nHull hope to have Joe Brown back from injury. Ian Jones is a doubt for the visitors.", "scheduled"),
        (
            "Hull v Derby\n\nJoe Brown scored in the eighth minute of the 2-1 win at Luton. Ian Jones is a doubt for the visitors, but Max "
            "Ford is back.",
            "scheduled",
        ),
    ],
)
def test_status(text: str, status: str) -> None:
    match = next(
        claim for claim in extract(text + FOOTBALL_APART).matches if {claim.home.name, claim.away.name} == {"Hull City", "Derby County"}
    )
    assert match.status == status
