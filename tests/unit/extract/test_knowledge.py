import re
from collections import Counter

import pytest

from service.extract.data import build
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


def test_a_name_has_no_comma_in_it() -> None:
    assert [entry.target.name for entry in knowledge().meanings("China")] == ["China"]


@pytest.mark.parametrize(
    ("name", "team_id", "usual"),
    [
        ("DC United", "usa-dc-united", "D.C. United"),
        ("PAOK Salonika", "gre-paok-salonika", "PAOK"),
        ("SGS Essen", "ger-sgs-essen", "SGS Essen"),
        ("Rot-Weiss Essen", "ger-rot-weiss-essen", "Rot-Weiss Essen"),
        ("Lamontville Golden Arrows", "rsa-golden-arrows", "Golden Arrows"),
        ("Ajax Cape Town", "rsa-ajax-cape-town", "Ajax Cape Town"),
        ("Cape Town Spurs", "rsa-cape-town-spurs", "Cape Town Spurs"),
        ("FCSB", "rou-fcsb", "FCSB"),
        ("Steaua Bucharest", "rou-steaua-bucharest", "Steaua Bucharest"),
        ("Vancouver FC", "can-vancouver-fc", "Vancouver FC"),
        ("Miami FC", "usa-miami-fc", "Miami FC"),
    ],
)
def test_two_clubs_are_two_and_one_club_is_one(name: str, team_id: str, usual: str) -> None:
    teams = [entry.target for entry in knowledge().meanings(name)]
    assert [(team.id, team.name) for team in teams] == [(team_id, usual)]


def test_no_two_well_known_clubs_of_a_country_share_their_usual_name() -> None:
    usual = [(team.country, team.name) for team in knowledge().teams.values() if team.fame]
    assert len(usual) == len(set(usual))


def test_the_list_written_by_hand_has_each_club_once() -> None:
    clubs = [(club.country, club.name) for club in build.curated()]
    assert [club for club, rows in Counter(clubs).items() if rows > 1] == []
