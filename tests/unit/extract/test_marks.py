"""Which quote marks open and close, and which are none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.extract.document import Document
from tests.unit.cost import cpu_seconds


def inside(text: str) -> list[str]:
    return [text[q.start : q.end] for q in Document(text).quoted]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('"We lost," he said, "but we go on."', ["We lost,", "but we go on."]),
        ('He said: "It is over. "We go home. "That is all." Then he left.', ["It is over.", "We go home.", "That is all."]),
        ("‘We’re out,’ she said. The fans’ song was ‘sad’.", ["We’re out,", "sad"]),
        ("'Aye, well,' said the lads' boss. 'I was askin' him.'", ["Aye, well,", "I was askin' him."]),
        ("« Oui », he said. „Ja“, she said. »Nein«, they said.", ["Oui", "Ja", "Nein"]),
        ('"Who said "never" to you?" she asked.', ['Who said "never" to you?']),
        ('It was 6\'2" tall and 5" wide.', []),
        ("The boys' and girls' teams don't play on 3' of snow.", []),
        ("He called it 'a gift' and the fans' song 'a joy'.", ["a gift", "a joy"]),
        ("\"My boss said 'go on', so I did,\" he said.", ["My boss said 'go on', so I did,"]),
        ("”Wrong way round.” ― A Reader", ["Wrong way round."]),
        ("He said: “One line.\nAnother line has no mark.", ["One line."]),
        ("``We won,'' he said.", ["We won,"]),
        ("``We won,`` he said.", ["We won,"]),
        ("`We won,' he said. They `were superb', the Vics` keeper and Lund`s side.", ["We won,", "were superb"]),
        ("`We won,` he said.", ["We won,"]),
    ],
)
def test_regions(text: str, quoted: list[str]) -> None:
    assert inside(text) == quoted


@given(st.text(alphabet="aB .,\"'“”‘’«»„\n-1", max_size=200) | st.text(max_size=200))
def test_any_marks(text: str) -> None:
    regions = Document(text).quoted
    assert all(q.opens <= q.start < q.end <= q.closes <= len(text) for q in regions)
    assert all(a.closes <= b.opens for a, b in pairwise(regions))


@pytest.mark.parametrize("unit", ['"', '"a ', "'a ", '."', "a' ", "“", "”", "('", '"A. ', "''", "said “a "])
def test_hostile_marks_cost_no_more_than_their_length(unit: str) -> None:
    def cost(count: int) -> float:
        return cpu_seconds(lambda: Document(unit * count).quoted)

    assert cost(40_000) < 8 * 4 * max(cost(5_000), 1e-3)
