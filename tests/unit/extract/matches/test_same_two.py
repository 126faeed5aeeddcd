# ruff: noqa: E501 - a sentence is easier to read in one line
"""Further matches of the two teams just told of: the return, the next meeting, the score so far; draws told by who held whom."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the same two once more
        ("Sevilla beat Getafe 1-0. The sides meet for a third time on February 22.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla lost 2-1 at Getafe on Sunday. The two clubs lock horns again in the cup on Wednesday.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla drew 1-1 with Getafe on Sunday. They will do it all again on Wednesday week.", ("Sevilla", "Getafe", "scheduled", None)),
        (
            "Girona lost 1-0 to Osasuna. It leaves Girona five points behind Getafe before the two meet again on Sunday.",
            ("Girona", "Getafe", "scheduled", None),
        ),
        ("Sevilla beat Getafe 2-1 in May. The two old foes collide at the Coliseum on August 12.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla lost to Girona. They host Getafe in the derby on Sunday. They won the last one 1-0, in February.", ("Sevilla", "Getafe", "finished", (1, 0))),
        ("Sevilla lost to Girona. They visit Getafe on Sunday, having lost the last of these 3-0.", ("Sevilla", "Getafe", "finished", (0, 3))),
        # won by whom
        ("Sevilla met Getafe in a game won 2-1 by Getafe.", ("Sevilla", "Getafe", "finished", (1, 2))),
        ("Sevilla rested men for the tie with Getafe, lost 3-0 by Sevilla.", ("Sevilla", "Getafe", "finished", (0, 3))),
        # "we" and "them"
        ('Sevilla play Getafe on Sunday. "Getafe are a big team and we respect them. When we went there last year we beat them 2-1," he said.', ("Sevilla", "Getafe", "finished", (2, 1))),
        # the last time, and the first of two legs, by how it ended
        ("Sevilla beat Getafe 3-1. The last time these two met, on a wet night in March, it finished goalless.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("Sevilla host Getafe on Friday in the second leg. The first, at Getafe, ended scoreless.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("Sevilla beat Getafe 2-1, the same score by which Getafe had won last week's first leg.", ("Getafe", "Sevilla", "finished", (2, 1))),
        # as the two prepare
        ("Sevilla coach Ivo Pena teased Getafe as the old rivals prepared to lock horns in Friday's final.", ("Sevilla", "Getafe", "scheduled", None)),
        # a repeat of a match that was played, and a replay to come
        ("Sevilla go to Getafe on Friday, a repeat of the tie two years ago which Sevilla won 3-2.", ("Sevilla", "Getafe", "finished", (3, 2))),
        ("Sevilla stage the replay at the Pizjuan on Wednesday following a 1-1 draw at Getafe.", ("Getafe", "Sevilla", "finished", (1, 1))),
        # the other side's coach
        ("Sevilla meet Getafe on Friday. Sevilla coach Ivo Pena smiled. His opposite number, Jan Moe, whose team beat Girona 2-0, did not.", ("Getafe", "Girona", "finished", (2, 0))),
        ("Sevilla meet Getafe on Friday. Osasuna lost 1-0 to Girona. Getafe won the reverse fixture 2-1 at home in May.", ("Getafe", "Sevilla", "finished", (2, 1))),
        # of the side of the man who is referring to it
        ("Sevilla meet Getafe on Friday. Girona beat Getafe 3-0. Sevilla boss Ivo Pena shrugged. \"I know them,\" he said, recalling the final in May that Getafe won 1-0.", ("Getafe", "Sevilla", "finished", (1, 0))),
        ("Girona beat Osasuna 1-0. Sevilla are off to Getafe on Saturday in the cup. The clubs drew 2-2 there last October.", ("Getafe", "Sevilla", "finished", (2, 2))),
        # in somebody's capital
        ("Stuttgart, whose 2-2 draw in the Czech capital left all open against Slavia Prague, lost 2-1 at Hertha Berlin.", ("Slavia Prague", "Stuttgart", "finished", (2, 2))),
        # beaten there, with the score after the day
        ("Sevilla go to Getafe on Friday. They were thrashed there a year ago, 4-0.", ("Getafe", "Sevilla", "finished", (4, 0))),
        # what the first leg brought
        (
            "Sevilla play on Tuesday. Tickets are out for the second leg against Getafe, who hold a 2-1 advantage after last week's meeting.",
            ("Getafe", "Sevilla", "finished", (2, 1)),
        ),
        ("Sevilla won on their last trip to Getafe, 2-0 in January.", ("Getafe", "Sevilla", "finished", (0, 2))),
        # a second result in the same breath
        (
            "Sevilla put Getafe out over two legs, winning 2-0 at the Coliseum in the first leg and 4-1 at home in the return.",
            ("Sevilla", "Getafe", "finished", (4, 1)),
        ),
        ("Sevilla won 3-0 at Getafe in the first leg and 2-0 at home in the second leg.", ("Sevilla", "Getafe", "finished", (2, 0))),
        ("Sevilla beat Girona 2-0 and now meet Getafe in the decider. The big two collide on November 26.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla drew 1-1 with Getafe. The clubs were due to be reacquainted in the cup next Tuesday.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla v Getafe\nChampions League semi-final, second leg\nFirst leg: 1-1\n\nSevilla are ready.", ("Getafe", "Sevilla", "finished", (1, 1))),
        ("Girona beat Osasuna. There was a surprise at the Coliseum, where Sevilla twice led Getafe before a late goal earned a 2-2 draw.", ("Getafe", "Sevilla", "finished", (2, 2))),
        ("Sevilla have lost 6-0 and 5-0 to Getafe since August.", ("Sevilla", "Getafe", "finished", (0, 5))),
        # what was level before the second leg
        (
            "Sevilla host Getafe in the second leg tomorrow. With the tie level at 1-1 after the first meeting, nerves are frayed.",
            ("Sevilla", "Getafe", "finished", (1, 1)),
        ),
        # the verb before the noun for the match
        ("Sevilla had lost their last meeting with Getafe 3-0.", ("Sevilla", "Getafe", "finished", (0, 3))),
        # while it is being played
        ("Girona won 2-0 at Osasuna, while Sevilla lead 2-0 at Getafe.", ("Getafe", "Sevilla", "live", (0, 2))),
        ("Girona won 2-0 at Osasuna, while Sevilla trail 1-0 at home to Getafe.", ("Sevilla", "Getafe", "live", (0, 1))),
        ("Girona are in action. It's goalless between Sevilla and Getafe.", ("Sevilla", "Getafe", "live", (0, 0))),
        # held
        ("Sevilla held by Getafe as run ends.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla were frustrated by Getafe, having to settle for a 0-0 stalemate.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("With Girona losing and Sevilla held to a goalless draw by Getafe, it was a good day.", ("Sevilla", "Getafe", "finished", (0, 0))),
        # what was done to the other side
        ("Sevilla were taken apart 5-0 by Getafe in their opener.", ("Sevilla", "Getafe", "finished", (0, 5))),
        ("Sevilla were still celebrating Saturday's 2-0 dismissal of Getafe.", ("Sevilla", "Getafe", "finished", (2, 0))),
        # whom the clause or the sentence before is about
        (
            "Girona and Osasuna could not be separated, where it ended scoreless, while Sevilla's Luis Pena struck late to earn a 1-1 draw at Getafe.",
            ("Getafe", "Sevilla", "finished", (1, 1)),
        ),
        (
            "Girona beat Osasuna 2-0.\n\nElsewhere on Saturday, Sevilla's crisis deepened. They were well beaten 3-1 by Getafe.",
            ("Sevilla", "Getafe", "finished", (1, 3)),
        ),
        (
            "Sevilla lost a goalkeeper.\n\nThe reserve plays when Getafe visit Sevilla.\n\nHe has not started since September's 3-0 home win over Osasuna.",
            ("Sevilla", "Osasuna", "finished", (3, 0)),
        ),
        # the rest of a list of results
        ("Results on Sunday:\nOsasuna 3-1 Brunholm\nSevilla 1-0 Getafe\n", ("Osasuna", "Brunholm", "finished", (3, 1))),
        # scores in words
        ("Sevilla were held to a barren draw by Getafe.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("Sevilla scored seven without reply against Getafe on Saturday.", ("Sevilla", "Getafe", "finished", (7, 0))),
        ("Sevilla beat Getafe on penalties. There was nothing between the sides after 120 goalless minutes.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("The Sevilla and Getafe derby is on Sunday. The two giants settled for a barren draw in January.", ("Sevilla", "Getafe", "finished", (0, 0))),
    ],
)  # fmt: skip
def test_more_of_the_same_two(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Sevilla lead 2-1 at Getafe after the first leg.", "live"),
        ("Sevilla are a point behind Getafe, whom they meet at the Coliseum on Sunday, after losing 3-0 to Girona.", "finished"),
    ],
)
def test_told_of_no_such_match(text: str, status: str) -> None:
    assert not [one for one in told(text) if one[2] == status and "Getafe" in one[:2]]


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla face Getafe twice, at home on Friday and in Girona on Monday.",
        "Sevilla play Getafe in two friendlies, at the Pizjuan on Friday night and at the Coliseum on Monday.",
        "Sevilla take on Getafe in back-to-back matches, on Friday and Monday.",
        "Sevilla play Getafe on Friday and again on Monday.",
    ],
)
def test_two_to_come_of_the_same_two(text: str) -> None:
    assert [{*match[:2]} for match in told(text)] == [{"Sevilla", "Getafe"}] * 2


def test_another_day_of_the_week_is_no_second_match() -> None:
    assert len(told("Sevilla play Getafe on Friday and are back in training on Monday.")) == 1


def test_of_two_who_may_be_met_neither_is_yet() -> None:
    assert not any("Girona" in match for match in told("Sevilla beat Getafe 2-0. Osasuna or Girona await in the next round."))
