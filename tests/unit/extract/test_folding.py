from hypothesis import given
from hypothesis import strategies as st

from service.extract.folding import fold


@given(st.text())
def test_no_character_moves(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_accents_case_and_punctuation_go() -> None:
    assert fold("Bodø/Glimt – Peñarol") == "bodo glimt   penarol"
