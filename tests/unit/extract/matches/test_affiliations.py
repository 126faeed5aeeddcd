# ruff: noqa: E501 - a sentence is easier to read in one line
"""Whose man somebody is, and which team is called the leaders, by what the article says elsewhere."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Getafe met Cadiz. Ramon Ibarra disagreed. The Sevilla coach was angry.\nIbarra will be without three men for Sunday's trip to Osasuna.", ("Osasuna", "Sevilla", "scheduled", None)),
        ("The panel suspended Juan Prat of Osasuna for his tackle in the 2-2 draw with Sevilla. Getafe met Girona.", ("Osasuna", "Sevilla", "finished", (2, 2))),
        ("Ole Lund struck twice as Everton beat Fulham 3-0. Leeds lost. Lund had also scored in the 2-1 win over Chelsea.", ("Everton", "Chelsea", "finished", (2, 1))),
        ("Sevilla moved five points clear by beating Cadiz 2-0. Getafe, who host the leaders on Sunday, won 3-0 at Girona.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla moved five points clear by beating Cadiz 2-0. Getafe, who host the leaders on Sunday, won 3-0 at Girona.", ("Girona", "Getafe", "finished", (0, 3))),
        ("Leaders Sevilla host Girona. Getafe drew 1-1 with Cadiz. The leaders travel to Osasuna next week.", ("Osasuna", "Sevilla", "scheduled", None)),
        ("Sevilla, the holders, beat Girona 3-0. Cadiz lost to Getafe. The holders will play Osasuna.", ("Sevilla", "Osasuna", "scheduled", None)),
        # what stands before "having"
        ("Sevilla meet Getafe at the Coliseum, with Girona having seen off Osasuna 2-0.", ("Girona", "Osasuna", "finished", (2, 0))),
        # whose side it is, where the other boss is told
        ("Girona 0-1 Getafe\n\nIt was hard on Ivo Pena's side. \"We have lost 6-0 to Sevilla,\" said Pena.\n\nGetafe boss Jan Moe was proud. Pena's men beat Osasuna 2-0 last week.", ("Girona", "Osasuna", "finished", (2, 0))),
        # whose coach he is by what is said of him
        (
            'Getafe met Cadiz. Ramon Ibarra lost his captain. Juan Prat was sent off in the 0-0 draw with Osasuna.\n"Juan was daft," said Ibarra.\nThe Sevilla coach denied that he would go. Girona beat Sevilla.',
            ("Sevilla", "Osasuna", "finished", (0, 0)),
        ),
        ("Sevilla chiefs have given under-fire Ramon Ibarra two games. Getafe met Cadiz. Ibarra saw his men lose 3-1 to Girona.", ("Sevilla", "Girona", "finished", (1, 3))),
    ],
)  # fmt: skip
def test_who_belongs_to_whom(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_referee_is_of_no_club() -> None:
    text = (
        "Referee Ivo Pena of Sevilla booked six men as Getafe beat Girona 1-0. Pena had been in charge of the 2-0 win over Cadiz as well."
    )
    assert not any("Sevilla" in match[:2] for match in told(text))


def test_a_paragraph_goes_back_to_the_country_that_the_article_is_about() -> None:
    text = (
        "Ghana drew 1-1 with Chad, and Ghana's lead was cut by Madagascar, who beat Mali 2-0.\n\nThe coach said that he would start against Togo."
        "\n\nGhana have four games left, and Ghana are still top."
    )
    found = told(text)
    assert ("Ghana", "Togo") in [match[:2] for match in found]
    assert not any({"Madagascar", "Togo"} == {*match[:2]} for match in found)


def test_visitors_to_the_ground_of_whom_the_article_is_about() -> None:
    text = (
        "Northern Ireland are two wins from going up.\n\nBelarus are at Windsor Park tomorrow and, with a visit to Luxembourg following on "
        "Monday, two victories would be enough.\n\nLast month's 3-1 dismissal of Bulgaria has lifted everybody."
    )
    found = [match[:2] for match in told(text)]
    assert found == [("Northern Ireland", "Belarus"), ("Luxembourg", "Northern Ireland"), ("Northern Ireland", "Bulgaria")]
