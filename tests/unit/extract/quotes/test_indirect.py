"""Where a reported clause begins and ends, and what is none."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim
from tests.unit.extract.about_football import SPORT

Extract = Callable[..., list[QuoteClaim]]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Kari Lund said that the roof would leak.", "the roof would leak"),
        ("Kari Lund said the roof would leak.", "the roof would leak"),
        ("Kari Lund said on Friday she was tired.", "she was tired"),
        ("Kari Lund said in a statement that she was leaving.", "she was leaving"),
        ("Kari Lund told the BBC that nobody had called.", "nobody had called"),
        ("Kari Lund told friends she wants to stay in Bergen and has bought a house.", "she wants to stay in Bergen"),
        ("Kari Lund warned that any fine would be appealed.", "any fine would be appealed"),
        ("Kari Lund went on to claim the goal had been offside.", "the goal had been offside"),
        ("Kari Lund confirmed Ida Moe, a late substitute, had hurt a knee.", "Ida Moe, a late substitute, had hurt a knee"),
        ("Kari Lund insisted the plan was sound, although few agreed.", "the plan was sound"),
        ("Kari Lund said the pitch was wet, which surprised nobody.", "the pitch was wet"),
        ("Kari Lund admitted the side had been lucky and confirmed that two men were hurt.", "the side had been lucky"),
        ("The season is far from over, Kari Lund said on Monday.", "The season is far from over"),
        ("The season is far from over, according to Kari Lund.", "The season is far from over"),
        ("According to Kari Lund, the season is far from over.", "the season is far from over"),
        ("The season is far from over, insists Kari Lund.", "The season is far from over"),
        ("A survey found that most fans were content.", "most fans were content"),
        ("Kari Lund pointed out that it had rained.", "it had rained"),
    ],
)
def test_first_to_last_word(extract: Extract, text: str, clause: str) -> None:
    found = [q for q in extract(text) if q.type == "indirect"]
    assert [part.text for part in found[0].content] == [clause]


def test_a_cue_between_commas_parts_the_clause(extract: Extract) -> None:
    (quote,) = extract("The museum, Kari Lund said, would open in May.")
    assert [part.text for part in quote.content] == ["The museum", "would open in May"]


def test_a_fragment_within_has_the_number_of_its_clause(extract: Extract) -> None:
    mixed, indirect = sorted(extract('Kari Lund said the draw was "a gift" to both.'), key=lambda q: q.type, reverse=True)
    assert (mixed.type, indirect.type) == ("mixed", "indirect")
    assert mixed.utterance == indirect.utterance
    assert indirect.text == 'the draw was "a gift" to both'


@pytest.mark.parametrize(
    "text",
    [
        "Kari Lund claimed her second goal of the day.",
        "Kari Lund refused to say more.",
        "The claim was rejected by Kari Lund.",
        "Her answer was a shrug.",
        "Kari Lund told Ida Moe off.",
        "Kari Lund agreed personal terms on Monday.",
    ],
)
def test_no_clause(extract: Extract, text: str) -> None:
    assert extract(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "While Molde led early through Ida Moe, Brann quickly responded with two goals.",
        "For Kari Lund and Ida Moe, the walk home reminded them of their first season.",
        "Although Kari Lund hit the bar, her goal decided the tie.",
        "Kari Lund answered with a header from ten yards.",
    ],
)
def test_what_happens_after_a_comma_is_no_attribution(extract: Extract, text: str) -> None:
    assert extract(text, "Molde", "Brann") == []


@pytest.mark.parametrize(
    "text",
    [
        "Molde coach Kari Lund laughed off claims that she was tired.",
        "Kari Lund left amid reports that the money had run out.",
        "Kari Lund ruled out a move for the striker who had scored twice.",
        "Kari Lund added another goal that settled it.",
        "Kari Lund added two more either side of the break as Molde were swept away.",
        "Kari Lund added a late sixth after Molde had a player sent off.",
    ],
)
def test_claims_of_others_and_other_senses(extract: Extract, text: str) -> None:
    assert extract(text + " The striker, the keeper and the referee of the match watched the league game from the bench.", "Molde") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kari Lund confirmed that a scan was booked, insisted it was no tragedy and then, asked about the derby, left the room.",
            ["a scan was booked", "it was no tragedy"],
        ),
        ("Kari Lund told them the knee was fine, joked about her age.", ["the knee was fine"]),
        ("Kari Lund noted that the date was optimistic and would not rule out a sale.", ["the date was optimistic"]),
        ("Kari Lund said that the side had been poor but declined to name anybody.", ["the side had been poor"]),
        ("Kari Lund said the board was split and refused to sell.", ["the board was split and refused to sell"]),
        ("OSLO, N.J. (Aug. 5, 2025) — The captain will miss a month, Kari Lund said.", ["The captain will miss a month"]),
        ("Abu Dhabi: The cup will have two groups, Kari Lund has announced.", ["The cup will have two groups"]),
    ],
)
def test_what_is_the_speakers_next_verb_and_what_is_no_word_of_hers(extract: Extract, text: str, told: list[str]) -> None:
    assert [quote.text for quote in extract(text + SPORT) if quote.type == "indirect"] == told


@pytest.mark.parametrize("end", ["said", "told the BBC", "told Reuters on Monday"])
@pytest.mark.parametrize("who", ["the mayor", "who runs the club", "a doctor at the hospital in Molde"])
def test_who_is_told_between_commas_after_what_he_said(extract: Extract, who: str, end: str) -> None:
    (quote,) = extract(f"Both boys were well, Kari Lund, {who}, {end}.")
    assert (quote.text, quote.speaker.name) == ("Both boys were well", "Kari Lund")


def test_who_was_told_does_not_speak(extract: Extract) -> None:
    assert extract("After the fire, told the BBC first, nobody slept.") == []
