"""Which match a quote is about."""

from collections.abc import Callable

from service.models import MatchClaim, QuoteClaim, Team

Extract = Callable[..., list[QuoteClaim]]


def match(home: str, away: str) -> MatchClaim:
    return MatchClaim(
        home=Team(name=home, as_written=home),
        away=Team(name=away, as_written=away),
        sides_known=True,
        status="finished",
        confidence=1,
        spans=(),
    )


def test_the_only_match(extract: Extract) -> None:
    (quote,) = extract('"Good," said Kari Lund.', matches=(match("Molde", "Brann"),))
    assert quote.match == 0


def test_the_match_whose_teams_the_paragraph_names(extract: Extract) -> None:
    text = 'Molde beat Brann. "Good," said Kari Lund.\nViking lost to Odd. "Bad," said Per Dahl.\n"Well," said Ida Moe.'
    found = extract(text, "Molde", "Brann", "Viking", "Odd", matches=(match("Molde", "Brann"), match("Odd", "Viking")))
    assert [quote.match for quote in found] == [0, 1, None]
