import re

import pytest

from service.extract.knowledge import DATA, knowledge


@pytest.mark.parametrize(
    "team_id",
    [
        "eng-arsenal",
        "eng-manchester-united",
        "esp-real-madrid",
        "ger-rb-leipzig",
        "ita-inter-milan",
        "fra-paris-saint-germain",
        "bra-palmeiras",
        "jpn-vissel-kobe",
        "usa-inter-miami",
        "nation-eng",
        "nation-civ",
    ],
)
def test_ids_that_went_out_stay(team_id: str) -> None:
    assert team_id in knowledge().teams


def test_ids_are_given_once() -> None:
    rows = [line.split("\t") for line in (DATA / "clubs.tsv").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    ids = [row[0] for row in rows]
    assert len(ids) == len(set(ids)) > 3000
    assert all(re.fullmatch(r"[a-z]{3}-[a-z0-9-]+", club_id) for club_id in ids)


def test_every_competition_and_nation_is_read() -> None:
    assert {"champions-league", "fa-cup", "world-cup", "friendly"} <= set(knowledge().competitions)
    assert sum(team.national for team in knowledge().teams.values()) > 180


def test_a_known_person_has_an_id_whatever_the_accents() -> None:
    assert knowledge().person_id("Jose Mourinho") == knowledge().person_id("José Mourinho") == "jose-mourinho"
    assert knowledge().person_id("Nobody Atall") is None
