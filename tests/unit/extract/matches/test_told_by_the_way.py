"""Matches told by how a side came off in them, where one side goes unsaid or was told before."""

import pytest

from service.extract import extract

BEFORE = "Girona coach Bo Lund has warned his players about complacency after Saturday's 2-0 win at Getafe.\n\n"


def of_betis(sentence: str) -> list[tuple[str, str, str, tuple[int, int] | None, str | None]]:
    """The matches that Betis have, after a sentence that tells of Girona's win at Getafe."""
    found = []
    for match in extract(BEFORE + sentence).matches:
        if "Real Betis" in (match.home.name, match.away.name):
            final = match.score.final if match.score else None
            home = match.home.name if match.sides_known else "?"
            other = match.away.name if match.home.name == "Real Betis" else match.home.name
            winner = {"home": match.home.name, "away": match.away.name}.get(match.winner or "", match.winner)
            found.append((other, home, match.status, (final.home, final.away) if final else None, winner))
    return found


@pytest.mark.parametrize(
    ("sentence", "home", "winner"),
    [
        ("It was a different story in the cup, where Betis proved too strong.", "?", "Real Betis"),
        ("Girona had too much pace for Betis in the last round.", "?", "Girona"),
        ("Girona's last two games were a draw with Celta and a win over Betis.", "?", "Girona"),
        ("Moe missed Girona's last two matches, a win over Celta and a defeat by Betis.", "?", "Real Betis"),
        ("Their winning start came to an end at Betis.", "Real Betis", None),
        ("The last time Girona visited Betis they came away empty-handed.", "Real Betis", "Real Betis"),
        ("The last time Girona went to Betis, they won.", "Real Betis", "Girona"),
        ("Girona hosted Betis in May and lost.", "Girona", "Real Betis"),
        ("A five-match unbeaten run ended at Betis.", "Real Betis", "Real Betis"),
        ("A run of three straight wins came to an end against Betis.", "?", None),
        ("The run of nine games without a win ended at Betis.", "Real Betis", "Girona"),
        ("That unbeaten run was brought to an end by Betis.", "?", "Real Betis"),
    ],
)
def test_how_they_came_off(sentence: str, home: str, winner: str | None) -> None:
    assert of_betis(sentence) == [("Girona", home, "finished", None, winner)]


def test_the_receiving_end_of_a_named_side() -> None:
    text = BEFORE + "Girona were on the receiving end of a 4-1 mauling by Betis a year ago."
    scores = {frozenset((m.home.name, m.away.name)): m.score and m.score.final for m in extract(text).matches}
    getafe, betis = scores[frozenset(("Girona", "Getafe"))], scores[frozenset(("Girona", "Real Betis"))]
    assert getafe
    assert betis
    assert (getafe.home, getafe.away) == (0, 2)
    assert sorted((betis.home, betis.away)) == [1, 4]


@pytest.mark.parametrize(
    "sentence",
    [
        "A win over Celta and a draw with Betis would take Girona top.",
        "If Girona went to Betis and won, they would be third.",
        "A run in the team ended at Betis, where Moe was hurt.",
        "The record of Betis ended in tears.",
    ],
)
def test_what_was_not_played(sentence: str) -> None:
    assert all(status != "finished" or winner is None for _, _, status, _, winner in of_betis(sentence))


@pytest.mark.parametrize("how", ["has been cancelled", "was scrapped", "has since been called off"])
def test_a_match_that_is_off(how: str) -> None:
    matches = extract(f"Girona play Getafe in Alicante on Sunday. A meeting with Sevilla, pencilled in for 28 May, {how}.").matches
    assert {match.status for match in matches if "Sevilla" in (match.home.name, match.away.name)} == {"postponed"}


def test_a_goal_that_was_cancelled_out_calls_nothing_off() -> None:
    (match,) = extract("Girona's lead over Getafe was cancelled out by Moe in a 1-1 draw.").matches
    assert match.status == "finished"


def test_points_taken_in_a_country() -> None:
    text = (
        "Ireland have one qualifier left and are top of their World Cup group, their manager said.\n\n"
        "Ireland took a point in Switzerland and another in France."
    )
    found = {(m.home.name, m.away.name, m.winner) for m in extract(text).matches}
    assert found == {("Switzerland", "Republic of Ireland", "draw"), ("France", "Republic of Ireland", "draw")}
    assert extract("Girona took a point in Spain after their league game.").matches == ()


def test_a_country_whose_result_is_told_is_a_side() -> None:
    found = extract(BEFORE + "Striker Ola Moe took a kick in Holland's 2-0 victory against Armenia on Wednesday.").matches
    assert ("Netherlands", "Armenia") in {(match.home.name, match.away.name) for match in found}


def test_a_bench_behind_its_line_up() -> None:
    text = (
        "Girona 1-1 Getafe\n\nOla Moe gave Girona the lead but Bo Lund levelled late for Getafe.\n\n"
        "Ask, Berg, Dahl, Eide, Foss, Gran, Haug, Iversen (Vik 61), Kro, Lien, Moe (Naess 88). Olsen, Prytz, Rud.\n\n"
        "Gran, Lien.\n\nMoe 43.\n\n"
        "Solli, Tangen, Ulv, Vang, Wiik, Ytre, Aas, Bakke, Lund (Dal 70), Engen, Falk. Gule, Holm.\n\nFalk.\n\nLund 81.\n\n6,837\n\n"
        "K Strand (Hampshire)."
    )
    (match,) = extract(text).matches
    goals = [(each.player.name, each.minute) for each in match.incidents if each.type == "goal" and each.player]
    cards = {each.player.name for each in match.incidents if each.type == "card" and each.player}
    assert goals == [("Ola Moe", 43), ("Bo Lund", 81)]
    assert (match.attendance, cards) == (6837, {"Gran", "Lien", "Falk"})


@pytest.mark.parametrize(
    ("sentence", "home", "status"),
    [
        ("Saturday's opponents, Betis, have lost four in a row.", "?", "scheduled"),
        ("Betis, Saturday's opponents, are bottom.", "?", "scheduled"),
        ("Girona's next opponents, Betis, are bottom.", "?", "scheduled"),
        ("Betis, their next opponents, are bottom.", "?", "scheduled"),
        ("Next visitors Betis are bottom.", "Girona", "scheduled"),
        ("Betis, where Moe began his career, are next up.", "?", "scheduled"),
        ("Victory set up a semi-final against Betis.", "?", "scheduled"),
        ("The Betis match was his 100th for the club.", "?", "finished"),
        ("Lund dropped Moe after the Betis game.", "?", "finished"),
        ("Moe, who was booed by the Betis fans when the sides met in May, will start.", "?", "finished"),
    ],
)
def test_whom_they_meet(sentence: str, home: str, status: str) -> None:
    assert of_betis(sentence) == [("Girona", home, status, None, None)]


@pytest.mark.parametrize(
    ("sentence", "score"),
    [
        ("Betis were the victims last time out, Moe scoring twice in a 4-0 rout.", (4, 0)),
        ("Girona claimed another scalp, Betis the victims.", None),
        ("Wins over Celta and Betis were followed by a defeat at Sevilla.", None),
    ],
)
def test_whom_they_beat(sentence: str, score: tuple[int, int] | None) -> None:
    assert of_betis(sentence) == [("Girona", "?", "finished", score, "Girona")]


def test_every_opponent_of_a_list() -> None:
    others = {
        side.name
        for match in extract(BEFORE + "Moe has scored in each of the last three games, against Betis, Celta and Sevilla.").matches
        for side in (match.home, match.away)
    }
    assert others == {"Girona", "Getafe", "Real Betis", "Celta Vigo", "Sevilla"}


def test_who_ended_the_stay_in_the_cup() -> None:
    assert of_betis("It was Betis who ended Girona's interest in the cup last year.") == [("Girona", "?", "finished", None, "Real Betis")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Saturday's opponents Getafe were poor, and so were Betis.",
        "Moe's move ended Girona's interest in the Betis striker.",
        "Betis were victims of a bad pitch.",
    ],
)
def test_what_tells_no_match(sentence: str) -> None:
    assert of_betis(sentence) == []
