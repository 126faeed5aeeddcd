# ruff: noqa: E501 - a sentence is easier to read in one line
"""Matches told by the way in news of other things: by the goal that decided them, by who watched, by what is said of men who have left, and in
articles that name a side but once."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the goal that decided it
        ("Girona are third. Girona striker Ivo Pena scored the only goal against Getafe on Saturday.", ("Girona", "Getafe", "finished", (1, 0))),
        ("Girona are third. Girona striker Ivo Pena got the winner at Getafe last week.", ("Getafe", "Girona", "finished", None)),
        ("Sevilla lost. The Girona striker Ivo Pena hit a last-gasp leveller at Getafe in May.", ("Getafe", "Girona", "finished", None)),
        ("Girona lost the title in May, a late goal from Ivo Pena giving Getafe victory in the decider.", ("Girona", "Getafe", "finished", None)),
        ("Girona host Sevilla on Friday. Coach Juan Prat questioned the corner that led to Getafe's first goal against his side in May.", ("Girona", "Getafe", "finished", None)),
        ("Derek Pena's stunning late free-kick denied Getafe the points at Montilivi. Girona drew 1-1 with Getafe.", ("Girona", "Getafe", "finished", (1, 1))),
        ("Girona beat Sevilla 2-1. It came a week after Ivo Pena's late winner against Getafe.", ("Girona", "Getafe", "finished", None)),
        ("Girona drew in the second half with Getafe thanks to Ivo Pena's goal, and the match ended 1-1.", ("Girona", "Getafe", "finished", (1, 1))),
        # what was suffered
        ("Girona are top. With the memory of last season's play-off heartbreak against Getafe still raw, nobody smiled.", ("Girona", "Getafe", "finished", None)),
        # of a side that is named but once, and of those who were of another one before
        ("Girona midfielder Ivo Pena will not appeal.\n\nPena was sent off in Saturday's 3-0 defeat by Getafe. Getafe's Ana Ruiz scored twice. Pena has been fined and Pena may leave. The former Sevilla man is sorry. In 2003 he was banned as Sevilla went out of the cup.", ("Girona", "Getafe", "finished", (0, 3))),
        ("Girona are second. Ivo Pena's strike saw off Getafe. Pena, the 21-year-old former Sevilla trainee, had missed a sitter in the game at Osasuna on Monday.", ("Osasuna", "Girona", "finished", None)),
        ("Ivo Pena was no stranger to Montilivi, having been in the Getafe side beaten 4-1 there by Girona in May.", ("Girona", "Getafe", "finished", (4, 1))),
        # done to them, with more than "were" before it
        ("Girona lost the title and were then knocked out of the cup by Getafe.", ("Girona", "Getafe", "finished", None)),
        # countries
        ("Joe Marsh returns to the Wales squad for the qualifiers against England and Poland.\n\nThe 25-year-old sat out last month's 2-0 defeat by Canada. England are waiting. England are ready.", ("Wales", "Canada", "finished", (0, 2))),
        ("The future of the coach was on all lips.\n\nThe 25-year-old sat out last month's friendly defeat by Canada at Wembley. England and Canada met in May.", ("England", "Canada", "finished", None)),
        ("Wales host Malta. England assistant Tom Lowe saw them beaten by Finland in a friendly in May. England are waiting.", ("Wales", "Finland", "finished", None)),
        # to a country: to the club of it that was told
        ("Newcastle were paired with Heerenveen. They will travel to Holland for the first leg on 16 February.", ("Heerenveen", "Newcastle United", "scheduled", None)),
        ("Middlesbrough have been given a trip to Austria to face Grazer AK before the second leg at the Riverside.", ("Graz AK", "Middlesbrough", "scheduled", None)),
        ("Middlesbrough have been given a trip to Austria to face Grazer AK before the second leg at the Riverside.", ("Middlesbrough", "Graz AK", "scheduled", None)),
        # what is told of a man by the way
        ("Wales won 1-0. Joe Marsh, captain of Brazil's winners in the 1970 final against Italy, was hired last year. His side held Malta 1-1 on Friday.", ("Wales", "Malta", "finished", (1, 1))),
        # a lead of the tie before, beside the next opponent
        ("Girona's tie with Getafe was abandoned in the second leg. Girona were already 2-0 up from the first leg, and will face Sevilla in the last four.", ("Girona", "Getafe", "finished", (2, 0))),
        # what lies ahead
        ("Girona reached the fourth round, where Getafe away awaits.", ("Getafe", "Girona", "scheduled", None)),
        ('Girona coach Juan Prat was calm. "We\'ll be fine," said Prat. "Getafe have got to come to us and I fancy us in that."', ("Girona", "Getafe", "scheduled", None)),
        ("Girona's new coach starts soon. A proper debut comes four days later in the derby at Getafe.", ("Getafe", "Girona", "scheduled", None)),
        ("Girona turn their thoughts to Saturday's derby at Getafe.", ("Getafe", "Girona", "scheduled", None)),
        ("Next Saturday he will be there to cheer on Girona, who were a second division side two years ago, in their cup tie with Getafe.", ("Girona", "Getafe", "scheduled", None)),
        # at home to whom they are told to have visited
        ("Getafe 2-2 Girona\n\nGetafe drew 2-2 with Girona at the Coliseum. Girona, who had won the New Year meeting 2-1 at Montilivi, went in front.", ("Girona", "Getafe", "finished", (2, 1))),
    ],
)  # fmt: skip
def test_told_by_the_way(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Pena has lost his place at Girona, but Getafe want him.",
        "Girona have yet to win, though the 3-3 draw with Sevilla showed what they can do. Getafe are next in the table.",
        "Girona are third. They won 1-0 to draw level on points with Getafe.",
        "Girona beat Sevilla. Ivo Pena of Osasuna saw his late winner against Sevilla praised by Getafe.",
    ],
)
def test_not_told_by_the_way(text: str) -> None:
    assert not [match for match in told(text) if {match[0], match[1]} == {"Girona", "Getafe"}]
