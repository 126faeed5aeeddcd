"""Matches whose end stands behind how they went, in the same sentence; and whose side somebody's was at the time."""

import pytest

from service.extract import extract

BEFORE = "Girona striker Ola Moe says the players are behind coach Bo Lund after Tuesday's 1-1 draw with Getafe at Montilivi.\n\n"


def told(sentence: str) -> list[tuple[str, str, str, str | None]]:
    """First side, second side, status and winner of the matches besides the draw with Getafe."""
    matches = [match for match in extract(BEFORE + sentence).matches if "Getafe" not in (match.home.name, match.away.name)]
    winner = [{"home": m.home.name, "away": m.away.name}.get(m.winner or "", m.winner) for m in matches]
    return [(m.home.name, m.away.name, m.status, won) for m, won in zip(matches, winner, strict=True)]


@pytest.mark.parametrize(
    ("sentence", "winner"),
    [
        ("Girona led twice against Sevilla but lost.", "Sevilla"),
        ("Girona came from behind against Sevilla to win.", "Girona"),
        ("Girona struggled against Sevilla but won in the end.", "Girona"),
        ("Lund's side were three up inside half an hour against Sevilla but had to settle for a point.", "draw"),
        ("Girona were 2-0 down against Sevilla but earned a draw.", "draw"),
        ("Girona played well against Sevilla and won praise.", None),
        ("Girona struggled against Sevilla and lost Moe to injury.", None),
    ],
)
def test_how_it_ended_after_all(sentence: str, winner: str | None) -> None:
    assert told(sentence) == [("Girona", "Sevilla", "finished", winner)]


@pytest.mark.parametrize(
    ("sentence", "winner"),
    [("Girona trailed at Sevilla but won.", "Girona"), ("Girona led at Sevilla but had to be content with a point.", "draw")],
)
def test_a_lead_at_the_other_sides_ground(sentence: str, winner: str) -> None:
    assert told(sentence) == [("Sevilla", "Girona", "finished", winner)]


def test_a_lead_in_the_table_is_no_match() -> None:
    assert told("Girona led the table at Christmas.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Lund was in charge of Sevilla when they beat Betis 4-0 in the play-offs.",
        "Moe was at Sevilla when they beat Betis in the 2001 final.",
        "Moe was playing for Sevilla when they beat Betis in 2001.",
    ],
)
def test_whose_man_he_was_then(sentence: str) -> None:
    assert told(sentence) == [("Sevilla", "Real Betis", "finished", "Sevilla")]


@pytest.mark.parametrize("then", [", then Betis, in four days", " and then Betis", ", followed by Betis"])
def test_one_opponent_after_the_other(then: str) -> None:
    assert {each[:3] for each in told(f"They take on Sevilla{then}.")} == {
        ("Girona", "Sevilla", "scheduled"),
        ("Girona", "Real Betis", "scheduled"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Girona will play on after all. Girona hope the league will pay the players, and Girona's fans are relieved.\n\n"
            "The clubs voted on Friday. Only Getafe were against.\n\nThree weeks ago they held Sevilla 0-0 on the road.",
            ("Girona", "Sevilla"),
        ),
        (
            "Japan named their squad on Thursday, and Japan's coach spoke of Japan's hopes in the World Cup qualifiers. "
            "Striker Bo Lund is back.\n\n"
            "Ola Moe of Norway is the referee.\n\nIn March they lost 2-1 to Jordan.",
            ("Japan", "Jordan"),
        ),
        # the one that the paragraph speaks of
        (
            "Girona will play on after all. Girona hope the league will pay the players, and Girona's fans are relieved.\n\n"
            "Getafe were against. Three weeks ago they held Sevilla 0-0 on the road.",
            ("Getafe", "Sevilla"),
        ),
    ],
)
def test_they_are_the_side_that_the_article_is_about(text: str, expected: tuple[str, str]) -> None:
    assert {frozenset((match.home.name, match.away.name)) for match in extract(text).matches if match.status == "finished"} == {
        frozenset(expected)
    }
