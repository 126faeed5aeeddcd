"""Names of clubs with a slip in them."""

import pytest

from service.extract.document import Document
from service.extract.names import find_names
from service.extract.names.misspelt import one_slip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nottingham Forrest were too good for Aston Villa.", ["Nottingham Forest", "Aston Villa"]),
        ("A late goal at Manchester Untied cost Accrington Stanely a replay.", ["Manchester United", "Accrington Stanley"]),
        ("West Ham Untied's keeper left. Real Socieded wait.", ["West Ham United", "Real Sociedad"]),
        ("Sheffield Wednesady lost to Real Madrid.", ["Sheffield Wednesday", "Real Madrid"]),
    ],
)
def test_a_slip_in_the_last_word_of_a_well_known_name(text: str, names: list[str]) -> None:
    assert [mention.name for mention in find_names(Document(text)).teams] == names


@pytest.mark.parametrize(
    "text", ["Markus Rosenberg scored.", "The Nottingham forrester came.", "Nottingham. Forrest came.", "Aston Wills spoke."]
)
def test_what_is_no_slip(text: str) -> None:
    assert not {mention.name for mention in find_names(Document(text)).teams} & {"Rosenborg", "Nottingham Forest", "Aston Villa"}


@pytest.mark.parametrize(
    ("written", "right", "slip"),
    [
        ("forrest", "forest", True),
        ("untied", "united", True),
        ("socieded", "sociedad", True),
        ("sociedd", "sociedad", True),
        ("villas", "villa", True),
        ("forest", "forest", False),
        ("vorest", "forest", False),
        ("utined", "united", False),
        ("forrests", "forest", False),
        ("for3st", "forest", False),
    ],
)
def test_one_slip(written: str, right: str, slip: bool) -> None:
    assert one_slip(written, right) is slip
