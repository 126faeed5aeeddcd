# ruff: noqa: E501 - a sentence is easier to read in one line
"""Results in the words of one side, of the other one that the talk is of."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told

_BEFORE = "Girona host Osasuna on Sunday. Ivo Pena, the Osasuna coach, was in good heart. "


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("We beat them 2-1 in our stadium in August", ("Osasuna", "Girona", "finished", (2, 1))),
        ("We drew 1-1 there on the opening day", ("Girona", "Osasuna", "finished", (1, 1))),
        ("People forget we lost 6-0 to this lot in a friendly in July", ("Osasuna", "Girona", "finished", (0, 6))),
        ("They did us 3-0 in August and nobody has forgotten", ("Osasuna", "Girona", "finished", (0, 3))),
        ("They came to our place and won 3-0 in August", ("Osasuna", "Girona", "finished", (0, 3))),
        ("They came here in August and took a point off us", ("Osasuna", "Girona", "finished", None)),
        ("Girona came here in November and needed a penalty to beat us", ("Osasuna", "Girona", "finished", None)),
        ("We went there in October and got a 2-2 draw", ("Girona", "Osasuna", "finished", (2, 2))),
        ("We went to the Montilivi in the cup and won 2-0 in November", ("Girona", "Osasuna", "finished", (0, 2))),
        ("We've been there already this season and lost 3-1", ("Girona", "Osasuna", "finished", (3, 1))),
        ("It finished 1-1 when we were there in August", ("Girona", "Osasuna", "finished", (1, 1))),
    ],
)  # fmt: skip
def test_what_one_side_says_of_the_other(words: str, expected: Told) -> None:
    assert expected in told(f'{_BEFORE}"{words}," he said.')


def test_a_manager_without_a_club_speaks_for_the_one_that_the_article_is_about() -> None:
    text = (
        'Girona 2 Osasuna 1\n\nGirona went through. Manager Ivo Pena was delighted with Girona. He said: "We lost 6-0 to this lot in July."'
    )
    assert ("Girona", "Osasuna", "finished", (0, 6)) in told(text)


def test_what_is_said_of_the_match_just_played_is_no_other_match() -> None:
    text = 'Girona 2 Osasuna 1\n\nGirona went through. "We won 2-1 and we deserved it," said Girona coach Ivo Pena.'
    assert told(text) == [("Girona", "Osasuna", "finished", (2, 1))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona 2 Osasuna 2\n\nGirona were lucky. It was rough on Osasuna, unbeaten on their travels since they lost 1-0 at Getafe in August.", ("Getafe", "Osasuna", "finished", (1, 0))),
        ("The win keeps Girona four points ahead of Osasuna, who had moved to within a point of the top on Friday night thanks to Ivo Pena's hat-trick in a 4-0 stroll at Getafe.", ("Getafe", "Osasuna", "finished", (0, 4))),
        ("Girona have appointed Ivo Pena. Pena, 40, who led Osasuna to promotion, replaces Luis Soler, sacked after the 4-1 home defeat by Getafe. Girona are last.", ("Girona", "Getafe", "finished", (1, 4))),
        ("Luis Soler rages after Ivo Pena's early dismissal cost Girona dear in the 3-1 loss to Osasuna. Girona will appeal. It is not the first time. Pena was booked in the 1-0 win against Getafe before Christmas.", ("Girona", "Getafe", "finished", (1, 0))),
        ("Getafe lost 2-0 at Sevilla. Girona and Osasuna couldn't be separated, Ivo Pena's opener being cancelled out by Luis Soler in a 1-1 draw.", ("Girona", "Osasuna", "finished", (1, 1))),
        ("Girona are through. Osasuna were beaten on penalties in May, and it needed a late goal by Ivo Pena to account for Getafe. Girona were lucky.", ("Girona", "Getafe", "finished", None)),
        ("Girona's next match is the cup tie with Osasuna on Tuesday. Osasuna came out on top by the only goal when the clubs were paired in August.", ("Osasuna", "Girona", "finished", (1, 0))),
        ("Girona lost 3-0 at Sevilla. Girona boss Ivo Pena was angry, and Girona fans with him. Getafe won the first meeting 2-1 in November.", ("Getafe", "Girona", "finished", (2, 1))),
        ('Girona play Osasuna. Girona boss Ivo Pena said: "We have to be clever. There is Getafe on Tuesday and then it is a long winter."', ("Girona", "Getafe", "scheduled", None)),
        ("Girona, who were surprised 4-1 by Osasuna's neighbours Getafe three weeks ago, are back.", ("Girona", "Getafe", "finished", (1, 4))),
    ],
)  # fmt: skip
def test_whom_a_result_is_of(text: str, expected: Told) -> None:
    assert expected in told(text)
