"""The quotes of whole articles, one folder a kind of language.

A folder of ``quotes/`` has ``expected.json`` and ``article.txt`` (or names another article of the project). Of each quote the
expected fields are compared; an article must give just the quotes that are expected, in their order.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from service.extract.document import Document
from service.extract.names import find_names
from service.extract.people import find_people
from service.extract.quotes import extract_quotes
from service.models import QuoteClaim

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(path.parent for path in (Path(__file__).parent / "quotes").glob("*/expected.json"))


def fields(claim: QuoteClaim) -> dict[str, Any]:
    return {
        "type": claim.type,
        "speaker": claim.speaker.name,
        "mention": claim.speaker.mention,
        "role": claim.speaker.role,
        "affiliation": claim.speaker.affiliation,
        "resolved_by": claim.speaker.resolved_by,
        "handle": claim.speaker.handle,
        "cue": claim.cue.text if claim.cue is not None else None,
        "posted_at": claim.posted_at.isoformat() if claim.posted_at is not None else None,
        "links": list(claim.links),
        "utterance": claim.utterance,
        "content": [content.text for content in claim.content],
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_quotes_of_an_article(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    article = ROOT / expected["article"] if "article" in expected else folder / "article.txt"
    text = article.read_text(encoding="utf-8").strip()
    document = Document(text)
    names = find_names(document)
    claims = extract_quotes(document, names, find_people(document, names), ())
    assert all(text[span.start : span.end] == span.text for claim in claims for span in claim.spans)
    found = [fields(claim) for claim in claims]
    wanted = [{key: quote[key] for key in quote} for quote in expected["quotes"]]
    assert [{key: quote[key] for key in want} for quote, want in zip(found, wanted, strict=False)] == wanted
    assert len(found) == len(wanted), found[len(wanted) :]
