"""Matches that no rule tells: who may have met whom, what stands around the two, and which of them are told."""

from itertools import permutations
from pathlib import Path

import pytest

from service.extract import extract
from service.extract.document import Document
from service.extract.matches import discourse_of
from service.extract.matches.claims import told_and_asked
from service.extract.matches.likely import meetings, weights
from service.extract.matches.likely.candidates import Candidate
from service.extract.matches.likely.features import Sentence, features
from service.extract.matches.likely.meetings import likely_meetings
from service.extract.matches.reading import Reader, read
from service.extract.names import find_names
from service.extract.people import find_people
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.test_discourse import told

EVEN = 0.5
"""The sentences of these tests are likelier than that, or less by far: what is told moves a little with what is learnt."""
TOLD = "Sevilla beat Getafe 2-0 on Saturday. "


def asked(text: str) -> tuple[Reader, list[Candidate]]:
    document = Document(text=text + FOOTBALL)
    names = find_names(document)
    reader = read(document, names, find_people(document, names))
    return reader, told_and_asked(reader, discourse_of(reader))[1]


def of(text: str, one: str, other: str) -> list[str]:
    """What stands around two teams in the sentence that names ``one``."""
    reader, candidates = asked(text)
    those = [each for each in candidates if (reader.teams[each.one].name, reader.teams[each.other].name) == (one, other)]
    return around(those[-1], reader)


def around(candidate: Candidate, reader: Reader) -> list[str]:
    sentence = Sentence(candidate.reading, {}, 0)
    return [*sentence.common, *features(candidate, sentence, reader)]


@pytest.mark.parametrize(
    ("sentence", "pair"),
    [
        ("Sevilla expect a hot night at Osasuna on Wednesday.", ("Sevilla", "Osasuna")),
        ("Girona's players were booed off at Osasuna on Sunday.", ("Girona", "Osasuna")),
    ],
)
def test_tells_what_no_rule_tells(sentence: str, pair: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meetings, "_LEAST", EVEN)
    claims = {frozenset((claim.home.name, claim.away.name)): claim for claim in extract(TOLD + sentence + FOOTBALL).matches}
    assert len(claims) == 2
    likely = claims[frozenset(pair)]
    assert likely.score is None
    assert likely.winner is None
    assert likely.confidence < 0.75


@pytest.mark.parametrize(
    "sentence",
    [
        "Sevilla have agreed a fee with Osasuna for Moe.",
        "The former Girona striker joined Osasuna from Mallorca in the summer.",
        "Sevilla are four points clear of Osasuna with a match in hand.",
        "Girona and Osasuna want Sevilla's keeper on loan.",
        "Sevilla finished above Osasuna and Girona.",
    ],
)
def test_teams_that_stand_together_need_not_meet(sentence: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meetings, "_LEAST", EVEN)
    assert told(TOLD + sentence) == [("Sevilla", "Getafe", "finished", (2, 0))]


def test_what_lies_ahead_is_scheduled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meetings, "_LEAST", EVEN)
    assert ("Sevilla", "Osasuna", "scheduled", None) in told(TOLD + "Sevilla expect a hot night at Osasuna on Wednesday.")


def test_an_article_without_a_claim_has_none() -> None:
    reader, candidates = asked("Sevilla expect a hot night at Osasuna on Wednesday.")
    assert candidates
    assert not likely_meetings(reader, candidates, [])


def test_only_teams_that_no_claim_brings_together_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "models", lambda: {"two": {"": 9.0}, "one": {"": -9.0}})
    assert told(TOLD + "Sevilla are above Getafe.") == [("Sevilla", "Getafe", "finished", (2, 0))]


def test_a_name_stands_for_one_match_and_the_likeliest_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "models", lambda: {"two": {"": 2.0, "all between visit": 3.0}, "one": {"": -9.0}})
    text = TOLD + "Osasuna near Girona and Cadiz visit Mallorca."
    pairs = {frozenset((home, away)) for home, away, _, _ in told(text)}
    assert frozenset(("Osasuna", "Girona")) in pairs
    assert not {frozenset(("Girona", "Cádiz")), frozenset(("Osasuna", "Mallorca")), frozenset(("Girona", "Mallorca"))} & pairs


def test_clubs_do_not_meet_countries() -> None:
    reader, candidates = asked(TOLD + "Girona sent Moe home from Wales.")
    assert all("nation" not in each.one + each.other for each in candidates)
    assert {reader.teams[each.one].name for each in candidates} >= {"Girona"}


def test_a_list_of_teams_is_not_asked() -> None:
    nine = "Sevilla, Getafe, Osasuna, Girona, Mallorca, Cadiz, Valencia, Villarreal and Granada have paid."
    assert not [each for each in asked(TOLD + nine)[1] if each.reading.number == 1]


def test_words_between_and_around_two_names() -> None:
    there = of("Yesterday Osasuna were humbled by Girona on Sunday.", "Osasuna", "Girona")
    assert {"between humbl", "last by", "all between were humbl by", "right before D", "before D", "right after on", "teams 2"} <= set(
        there
    )
    assert {"one free", "other governed", "names TT", "has humbl", "one country"} <= set(there)


def test_by_what_a_team_is_meant() -> None:
    there = of("Osasuna beat Girona 2-0. Nobody came home from Cadiz in May.", "Cádiz", "Osasuna")
    assert {
        "meant by focus",
        "meant by first",
        "meant by main",
        "right before from",
        "right before home from",
        "from the start 1",
    } <= set(there)


def test_how_a_name_stands() -> None:
    there = of(TOLD + "The former Girona striker scored for Osasuna.", "Girona", "Osasuna")
    assert {"one former", "one of a man", "other governed"} <= set(there)


def test_likelihood_is_logistic(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "models", lambda: {"two": {"": -1.0, "a": 2.0, "b": 0.5}})
    assert weights.worth("two", ["", "a", "c"]) == 1.0
    assert weights.likelihood(1.0) == pytest.approx(0.7310586)
    assert weights.likelihood(-1.0) == pytest.approx(0.2689414)


def test_what_features_are_worth_is_the_same_in_any_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "models", lambda: {"two": {"a": 0.1, "b": 0.2, "c": 0.3, "d": -0.6}})
    assert len({weights.worth("two", order) for order in permutations("abcd")}) == 1


def test_every_kind_of_weight_is_of_a_feature_that_is_made() -> None:
    made: set[str] = set()
    for file in sorted((Path(__file__).parents[3] / "quality" / "asides").glob("*.txt"))[-40:]:
        reader, candidates = asked(file.read_text(encoding="utf-8"))
        made |= {feature.split()[0] for each in candidates for feature in around(each, reader)}
    # "others met" needs a claim, and these have none
    kinds = {feature.split()[0] for model in weights.models().values() for feature in model if feature}
    assert kinds - made <= {"others"}, "learn data/meetings.tsv anew"
