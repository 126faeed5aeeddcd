"""Weights are learnt from articles and what is annotated of them."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from service.extract.data import learn
from service.extract.matches.likely import weights

AROUND = "Sevilla beat Getafe 2-0. A 1-0 defeat by Cadiz followed. The striker and the goalkeeper played football."
MET = "{one} expect a hot night at {other} on Wednesday. " + AROUND
NOT_MET = "{one} have agreed a fee with {other} for Moe. " + AROUND
CLUBS = ("Osasuna", "Girona", "Villarreal", "Espanyol", "Celta Vigo", "Athletic Bilbao", "Real Betis")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Of every two clubs of which one comes after the other, an article in which they meet and one in which they do not."""
    for n, (one, other) in enumerate(pairwise(CLUBS)):
        for text, meets in ((MET, True), (NOT_MET, False)):
            file = tmp_path / f"{n}{meets}.txt"
            file.write_text(text.format(one=one, other=other), encoding="utf-8")
            pairs = [["Sevilla", "Getafe"], ["Cádiz", "Sevilla"], *([[other, one]] if meets else [])]
            matches = [{"teams": pair} for pair in pairs]
            file.with_suffix(".json").write_text(json.dumps({"matches": matches}), encoding="utf-8")
    return tmp_path


def test_examples_of_annotated_articles(articles: Path) -> None:
    found = [each for each in learn.examples(articles) if each.model == "two"]
    assert sum(each.told for each in found) == sum(each.told_here for each in found) == 2 * len(list(pairwise(CLUBS)))
    assert sum(each.annotated and not each.told for each in found) == len(list(pairwise(CLUBS)))
    assert all(each.clear for each in found)


def test_what_is_learnt_tells_the_two_apart(articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learn, "_RARE", 2)
    learn.main([articles], tmp_path / "meetings.tsv")
    lines = (tmp_path / "meetings.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("#")
    assert [line for line in lines if line.startswith("[")] == ["[two]", "[one]"]
    learnt = dict(line.rsplit("\t", 1) for line in lines[2 : lines.index("[one]")])
    assert float(learnt["between night"]) > 0 > float(learnt["between fee"])


def test_the_file_is_read_as_it_was_written() -> None:
    models = weights.models()
    assert set(models) == {"two", "one"}
    assert all("" in model and len(model) > 1000 for model in models.values())


def test_articles_that_tell_of_no_match_teach_nothing(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text(NOT_MET.format(one="Girona", other="Osasuna"), encoding="utf-8")
    (tmp_path / "1.json").write_text('{"matches": []}', encoding="utf-8")
    with pytest.raises(SystemExit, match="name more annotated articles"):
        learn.main([tmp_path], tmp_path / "meetings.tsv")
    assert not (tmp_path / "meetings.tsv").exists()
