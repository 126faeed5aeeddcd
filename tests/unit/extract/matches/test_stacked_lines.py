"""Results whose sides stand one under the other."""

import pytest

from service.extract import extract

PROSE = "A night of football in the league that nobody who stood there will forget."


@pytest.mark.parametrize(
    ("lines", "score", "goals"),
    [
        ("Hearts left it late\nMolde 1\nBrann 1", (1, 1), []),
        ("MOLDE 0\nBRANN 3", (0, 3), []),
        ("Molde . . . . . . 2\nBrann . . . . . . 2", (2, 2), []),
        ("Molde ........ 0\nBrann ........... 1", (0, 1), []),
        ("Molde 2 (Berg 12, 55)\nBrann 0", (2, 0), [("Berg", 12), ("Berg", 55)]),
        ("Molde 1 Berg 70\nBrann 3 Lund 22 41, Moe 88 pen", (1, 3), [("Berg", 70), ("Lund", 22), ("Lund", 41), ("Moe", 88)]),
        (
            "Molde 1\n\n  • O Berg (70th minute)\n\n"
            "Brann 3\n\n  • J Lund (22nd minute)\n  • J Lund (41st minute)\n  • A Moe (88th minute, pen)\n\n",
            (1, 3),
            [("O Berg", 70), ("J Lund", 22), ("J Lund", 41), ("A Moe", 88)],
        ),
        ("Molde 2\nBerg 12, Moe 55 (pen)\nBrann 1\nLund 90+2", (2, 1), [("Berg", 12), ("Moe", 55), ("Lund", 90)]),
    ],
)
def test_the_upper_side_is_at_home(lines: str, score: tuple[int, int], goals: list[tuple[str, int]]) -> None:
    (claim,) = extract(f"{lines}\n{PROSE}").matches
    assert (claim.home.name, claim.away.name, claim.sides_known) == ("Molde", "Brann", True)
    assert claim.score is not None
    assert claim.score.final is not None
    assert (claim.score.final.home, claim.score.final.away) == score
    assert sorted((each.player.name, each.minute) for each in claim.incidents if each.type == "goal") == sorted(goals)


@pytest.mark.parametrize(
    "lines", ["Molde 6\nBrann 6\nLyn 4", "Molde 40\nBrann 38", "Molde 2\nMolde 3", "Molde 3\nand a long sentence about Brann 2"]
)
def test_tables_and_other_figures_are_no_results(lines: str) -> None:
    assert not extract(f"{lines}\n{PROSE}").matches


def test_a_fixture_over_them_has_been_played() -> None:
    (claim,) = extract(f"Molde vs Brann. Eliteserien.\n\nMolde 0\n\nBrann 1\n\n• J Lund (22nd minute)\n\n{PROSE}").matches
    assert (claim.home.name, claim.away.name, claim.status) == ("Molde", "Brann", "finished")


def test_a_fixture_over_other_figures_has_not() -> None:
    claims = extract(f"Molde vs Brann. Eliteserien.\n\nMolde 40\n\nBrann 38\n\n{PROSE}").matches
    assert [claim.status for claim in claims] == ["scheduled"]
