"""What holds for the quotes of any text: no exception, true spans, parts that do not overlap, cost that grows with length only."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.extract.document import Document
from service.extract.names import Names
from service.extract.people import find_people
from service.extract.quotes import extract_quotes
from service.models import QuoteClaim
from tests.unit.cost import cpu_seconds

WORDS = st.sampled_from(
    """" " “ ” ‘ ’ ' « » „ `` '' , . : ; ? ! … — – - ( ) said says told adding that he she they it the a his coach manager Erling Moe
    Moe's Molde Lund Kari 24-year-old captain in on of for and but who which according to reporters Sunday is was would lost won
    PRESS: (@moe) March 6, 2024 statement club spokesman 'em it's don't""".split()
)
PROSE = st.lists(st.one_of(WORDS, st.just("\n"), st.text(max_size=4)), max_size=80).map(" ".join)


def quotes_of(text: str) -> tuple[QuoteClaim, ...]:
    document = Document(text)
    return extract_quotes(document, Names(), find_people(document, Names()), ())


@settings(max_examples=400, deadline=None)
@given(PROSE | st.text(max_size=200))
def test_any_text(text: str) -> None:
    claims = quotes_of(text)
    for claim in claims:
        assert all(text[span.start : span.end] == span.text for span in claim.spans)
        assert all(text[part.start : part.end] == part.text for part in claim.content)
        assert [part.start for part in claim.content] == sorted(part.start for part in claim.content)
        assert all(a.end <= b.start for a, b in pairwise(claim.content))
        assert claim.text == " ".join(part.text for part in claim.content)
        assert {span.field for span in claim.spans} >= {"content[0]"}
    assert claims == quotes_of(text)


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        '"A. ',
        "said ",
        'Moe said: "No. ',
        "“",
        "a' 'b ",
        "((",
        "Erling Moe, ",
        "Moe said he said that ",
        "“Yes,” he said. ",
        '"Yes," said Kari Lund of the ',
        "— Moe (@moe) March 6, 2024 ",
        "Moe: yes\n",
        "the the the said, ",
        "x",
        ", ",
        "His counterpart said he left. ",
        "MOE: ",
        "https://",
        "comparing ",
    ],
)
def test_cost_grows_with_length_only(unit: str) -> None:
    def cost(characters: int) -> float:
        text = unit * (characters // len(unit))
        return cpu_seconds(lambda: quotes_of(text))

    small = max(cost(15_000), 5e-3)
    assert cost(90_000) < 6 * 3 * small
