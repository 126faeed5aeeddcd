# ruff: noqa: E501 - a sentence is easier to read in one line
"""Results told by what came with them, the further match of two just told of, and clubs told by their town."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # by what was easy, or hard
        ("Sevilla had few worries at Getafe, where Ivo Pena struck twice.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla had little trouble in seeing off Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla went behind to Getafe before half-time.", ("Sevilla", "Getafe", "finished", None)),
        # by who scored for the other one
        ("Sevilla slumped to a fifth home defeat, Ivo Pena netting for Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("It was his strike that beat Getafe in the final to give Sevilla the cup. Girona lost.", ("Sevilla", "Getafe", "finished", None)),
        # what somebody got there
        ("Sevilla, held by Girona, were frustrated again on Sunday when Getafe got a 0-0 there.", ("Getafe", "Sevilla", "finished", (0, 0))),
        ("Everton and Leeds are rivals. Leeds left Goodison Park with a 1-1.", ("Everton", "Leeds United", "finished", (1, 1))),
        # of the two who met before
        ("Everton beat Leeds 2-1 on Saturday. It was a third win over Leeds. They won at Goodison Park in October and again on Boxing Day.", ("Everton", "Leeds United", "finished", None)),
        ("Leeds welcome Everton on Tuesday for the first time since their unbeaten run was brought to an end at Goodison Park.", ("Everton", "Leeds United", "finished", None)),
        ("Leeds beat Everton 2-1 in the second match after a stalemate at Goodison Park.", ("Everton", "Leeds United", "finished", None)),
        ("Sevilla beat Getafe 2-0. The sides could not manage a goal between them a week earlier.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("Sevilla beat Getafe 4-1. They had lost 2-0 to the same opponent in May.", ("Sevilla", "Getafe", "finished", (0, 2))),
        ("Sevilla and Getafe could have played all night without a goal, and it ended goalless.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("Sevilla were sad, and Sevilla said so. The Getafe game finished 3-1 to Getafe.", ("Getafe", "Sevilla", "finished", (3, 1))),
        ("Sevilla lost its last meeting with Getafe 3-0.", ("Sevilla", "Getafe", "finished", (0, 3))),
        ("Sevilla came through three ties, including a replay against Getafe which they won 3-0.", ("Sevilla", "Getafe", "finished", (3, 0))),
        ('Sevilla drew. Sevilla coach Ivo Pena said: "We did the same at Getafe last week."', ("Getafe", "Sevilla", "finished", None)),
        # in whose town
        ("Celtic, held 0-0 by Juventus at home but 2-0 victors in Turin, are through.", ("Juventus", "Celtic", "finished", (0, 2))),
        ("Luton Town sat third. It was a night to remember in Luton as Town beat Getafe 2-1. Swindon Town were glad, as Swindon Town are.", ("Luton Town", "Getafe", "finished", (2, 1))),
        # the first leg of a tie to come
        ("Sevilla meet Getafe on Tuesday in the second leg of a tie they trail 1-0.", ("Sevilla", "Getafe", "finished", (0, 1))),
        ("Sevilla visit Girona on Sunday, three days before they host Getafe in the second leg of a tie which they lead 2-1.", ("Getafe", "Sevilla", "finished", (1, 2))),
    ],
)  # fmt: skip
def test_told_aslant(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Everton lost. That brings Leeds to Goodison Park on Saturday.", ("Everton", "Leeds United", "scheduled", None)),
        ("Everton lost. Saturday brings Leeds north.", ("Everton", "Leeds United", "scheduled", None)),
        ("Sevilla lost. The fixture list takes Sevilla to Getafe on Saturday.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla coach Ivo Pena takes his side to second-placed Getafe for a televised game on Friday.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Getafe, Sevilla's opponents in the final, kept their counsel.", ("Sevilla", "Getafe", "scheduled", None)),
        ('Sevilla coach Ivo Pena said: "We\'ve got Getafe at our place on Saturday."', ("Sevilla", "Getafe", "scheduled", None)),
        ("Girona will play Sevilla or Getafe. Those two meet on Wednesday.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla drew 0-0 at Getafe. The Andalusian side will host the replay on Tuesday.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla host Bayern Munich on 6 April and go to the Allianz Arena six days after.", ("Bayern Munich", "Sevilla", "scheduled", None)),
        ("Sevilla have two games left. Still to play: Getafe (h, 9 May), Girona (a, 16 May).", ("Sevilla", "Getafe", "scheduled", None)),
    ],
)  # fmt: skip
def test_matches_to_come_that_are_told_aslant(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla hope to have few worries at Getafe.",
        "The win brings Sevilla to within a point of Getafe.",
        "The deal brings Sevilla to the Getafe table next year.",
        "Sevilla were second. Getafe, Sevilla's rivals in the table, lost.",
        "Sevilla lost 2-0 in Turin, as Getafe did.",
    ],
)
def test_no_match_of_the_two_is_told(text: str) -> None:
    assert not [match for match in told(text) if {match[0], match[1]} == {"Sevilla", "Getafe"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nouns without a score, where something says that it was played
        ("Sevilla suffered a home defeat by Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla are third following a defeat at Getafe.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla opened their campaign with a win over Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla needed a late goal to scrape a draw at 10-man Getafe.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla are third, but a home defeat by Getafe left them angry.", ("Sevilla", "Getafe", "finished", None)),
        # near misses and many goals
        ("Sevilla came within five minutes of beating Getafe on Saturday.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla put six past Getafe at the same stage.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla blew a two-goal lead at Getafe and settled for a point.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla drew 1-1 with Girona in May, and Getafe were held by the same score in June.", ("Sevilla", "Getafe", "finished", (1, 1))),
        ("Sevilla beat Getafe 1-0. They had taken a point off the same opponents in May.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla boss Ivo Pena took his side to Getafe, where he used to work, and came back with a 3-0 win.", ("Getafe", "Sevilla", "finished", (0, 3))),
        ("Sevilla meet Getafe on Saturday. Sevilla drew 0-0 with Girona.\n\nThey edged last March's 3-2 thriller.", ("Sevilla", "Getafe", "finished", (3, 2))),
        # who is meant
        ("Girona beat Osasuna 2-0. As for Sevilla, the wait goes on. They lost 1-0 at Getafe.", ("Getafe", "Sevilla", "finished", (1, 0))),
        ("Sevilla trail Getafe by nine points and meet the champions on Saturday. Girona won, and Girona are fifth.", ("Sevilla", "Getafe", "scheduled", None)),
        # to come
        ("Sevilla drew. They are away again on Saturday, at Getafe.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla will have Real Madrid at the Bernabeu next.", ("Real Madrid", "Sevilla", "scheduled", None)),
        ("Ivo Pena should start when Sevilla kick off the new campaign at Getafe on August 16.", ("Getafe", "Sevilla", "scheduled", None)),
    ],
)  # fmt: skip
def test_told_without_a_score(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla must avoid a home defeat by Getafe.",
        "Sevilla have never suffered a defeat at Getafe.",
        "Sevilla could celebrate a win over Getafe, he said.",
        "Sevilla went into the play-offs at the expense of Getafe.",
        "Sevilla finished top, nine points ahead of Getafe.",
    ],
)
def test_no_result_is_told(text: str) -> None:
    assert not [match for match in told(text) if {match[0], match[1]} == {"Sevilla", "Getafe"} and match[2] == "finished"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # gerunds, whose subject follows
        ("Beating Getafe 2-1 was the highlight of the season for Sevilla.", ("Sevilla", "Getafe", "finished", (2, 1))),
        ("Losing 3-0 to Getafe left Sevilla in tears.", ("Sevilla", "Getafe", "finished", (0, 3))),
        ("Sevilla know beating Getafe on Saturday would take them top.", ("Sevilla", "Getafe", "scheduled", None)),
        # the leg before
        ("Sevilla lost 3-0 to Getafe in the second leg after a goalless draw at home.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("Celtic beat Juventus on penalties after losing 1-0 in the second leg. Celtic had won last week's opener in Italy 2-1.", ("Juventus", "Celtic", "finished", (1, 2))),
        # two for the side at home
        ("Everton are third, and Everton won. Leeds come to Goodison Park on Saturday, and a cup tie with Hull follows.", ("Everton", "Hull City", "scheduled", None)),
        # in whose town
        ("Celtic won. In the Champions League they had been held 2-2 in Monaco on Thursday. Celtic are top.", ("Monaco", "Celtic", "finished", (2, 2))),
        ("Sevilla lost 1-0 in Girona to Getafe.", ("Sevilla", "Getafe", "finished", (0, 1))),
        ("Sevilla's Ivo Pena has not played since being taken off at half-time at Getafe a month ago.", ("Getafe", "Sevilla", "finished", None)),
    ],
)  # fmt: skip
def test_who_it_was_by_what_follows(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what ended a run, and what came with the win
        ("Sevilla ended a run of five defeats by beating Getafe 2-0.", ("Sevilla", "Getafe", "finished", (2, 0))),
        ("Sevilla ended a run of five defeats with victory at Getafe.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla bounced back from Saturday's loss to Girona with a 2-0 win over Getafe.", ("Sevilla", "Getafe", "finished", (2, 0))),
        ("Sevilla saw their unbeaten run ended by Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla have not played since losing at Getafe.", ("Getafe", "Sevilla", "finished", None)),
        # the first and the only one
        ("Sevilla picked up their first win of the season at Getafe.", ("Getafe", "Sevilla", "finished", None)),
        ("Everton's only win this season came at Fulham, and Fulham are glad.", ("Fulham", "Everton", "finished", None)),
        ("The new man's first game in charge of Sevilla was a defeat by Getafe.", ("Sevilla", "Getafe", "finished", None)),
        # nothing tells how it ended
        ("Sevilla were second best at Getafe.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla drew a blank at Getafe.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla took a point from their trip to Getafe.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla were taken to a replay by Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla forced a replay at Getafe.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla striker Ivo Pena hit a hat-trick against Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla striker Ivo Pena pulled a hamstring at Getafe on Saturday.", ("Getafe", "Sevilla", "finished", None)),
        # to come
        ("Ivo Pena could return for Sevilla at Getafe on Saturday.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Girona await the winners of Sevilla and Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Getafe stand between Sevilla and a place in the final.", ("Getafe", "Sevilla", "scheduled", None)),
        ("England beat Spain 2-0. England begin their qualifying campaign in Poland on Saturday.", ("Poland", "England", "scheduled", None)),
    ],
)  # fmt: skip
def test_told_by_what_came_with_it(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_job_that_is_lost_is_no_match() -> None:
    assert not told("Fulham are calm. Everton boss Ivo Pena lost his job at Fulham.")


def test_what_was_won_away_has_no_second_match_there() -> None:
    assert [match[2] for match in told("Sevilla forced a replay at Getafe.")] == ["finished"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona lost. A late goal by Ivo Pena earned Sevilla a point at Getafe.", ("Getafe", "Sevilla", "finished", None)),
        ("Girona lost. Ivo Pena's double gave Sevilla a surprise win over Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla have lost their last three, to Girona, Osasuna and Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ('Sevilla lost 2-0 to Girona. "We have to pick ourselves up for Getafe on Tuesday," said Sevilla coach Ivo Pena.', ("Sevilla", "Getafe", "scheduled", None)),
    ],
)  # fmt: skip
def test_what_a_goal_gave(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_a_goal_that_could_have_given_a_win_gave_none() -> None:
    assert not told("Ivo Pena could have earned Sevilla a point at Getafe, he said.")


def test_the_next_match_is_of_one_team_only() -> None:
    assert len(told("Sevilla lost 2-1 to Getafe. Next up is a trip to Girona.")) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sevilla have signed Ivo Pena from Getafe. He will not be eligible for Saturday's game with his old club.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla and Getafe have been charged after a brawl during Saturday's match.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla fans have been told to stay away from Saturday's match at Getafe.", ("Getafe", "Sevilla", "scheduled", None)),
    ],
)  # fmt: skip
def test_news_around_a_match(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla and Getafe are both in the hat after the draw.",
        "Sevilla coach Ivo Pena believes victory over Getafe can be the turning point.",
    ],
)
def test_nothing_of_the_two_was_played(text: str) -> None:
    assert not [match for match in told(text) if match[2] == "finished"]
