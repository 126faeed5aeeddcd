# ruff: noqa: E501 - a sentence is easier to read in one line
"""Results and fixtures told in passing: bare participles, lists of opponents, what a goal was enough for, what would follow."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a participle without its verb
        ("With Girona going down 3-0 at Osasuna and Sevilla held to a goalless draw by Getafe, nobody gained.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("Sevilla, held 1-1 by Getafe on Saturday, are third.", ("Sevilla", "Getafe", "finished", (1, 1))),
        # what a goal was enough for
        ("Sevilla are second. A late header was enough to see off Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla are second. One goal proved sufficient to beat Getafe.", ("Sevilla", "Getafe", "finished", None)),
        # nouns that tell what was done to somebody
        ("Sevilla still spoke of Saturday's 2-0 dismissal of Getafe.", ("Sevilla", "Getafe", "finished", (2, 0))),
        ("Sevilla were on the wrong end of a 4-2 scoreline against Getafe.", ("Sevilla", "Getafe", "finished", (2, 4))),
        ("Sevilla still spoke of Saturday's 3-1 surrender at Getafe.", ("Getafe", "Sevilla", "finished", (3, 1))),
        ("Sevilla still spoke of Saturday's 4-0 gubbing at Getafe.", ("Getafe", "Sevilla", "finished", (4, 0))),
        ("Sevilla still spoke of a 3-0 thumping at Getafe.", ("Getafe", "Sevilla", "finished", (3, 0))),
        # each noun its own score
        ("Sevilla, shaken by a cup exit at Osasuna and a 2-0 reverse at Getafe, are fifth.", ("Getafe", "Sevilla", "finished", (2, 0))),
        ("Sevilla, shaken by a cup exit at Osasuna and a 2-0 reverse at Getafe, are fifth.", ("Osasuna", "Sevilla", "finished", None)),
        # who was the better one, and who began worse
        ("Sevilla were out-thought by champions Getafe in a 3-1 home defeat.", ("Sevilla", "Getafe", "finished", (1, 3))),
        ("Sevilla outfought Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla had few worries against Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla against Getafe finished all square.", ("Sevilla", "Getafe", "finished", None)),
        # a day of old beside one to come, and one to come beside what was said
        ("The Sevilla winger went off against Getafe on Wednesday, but has assured the coach he will be available.", ("Sevilla", "Getafe", "finished", None)),
        ("The Sevilla coach admitted he was unlikely to play at Getafe on Sunday.", ("Getafe", "Sevilla", "scheduled", None)),
        # a row of them
        ("Sevilla, who came on the back of successive wins over Osasuna and Girona, had the ball.", ("Sevilla", "Girona", "finished", None)),
        # one who won
        ("Sevilla beat Getafe 3-2. Getafe was a 1-0 winner when the teams met in round five.", ("Getafe", "Sevilla", "finished", (1, 0))),
        ("Sevilla beat Getafe 3-2. Getafe, a 2-0 winner last August, had no answer.", ("Getafe", "Sevilla", "finished", (2, 0))),
        # the game of a month, and the same one of last season
        ("Sevilla beat Getafe 3-2 in May, and June's game at the Coliseum finished goalless.", ("Getafe", "Sevilla", "finished", (0, 0))),
        ("Sevilla host Getafe on Friday. The same fixture last season ended 1-1.", ("Sevilla", "Getafe", "finished", (1, 1))),
        # back to the league
        ("Sevilla resume league duties at Getafe, who were 1-0 winners there in March.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla resume league duties at Getafe, who were 1-0 winners there in March.", ("Getafe", "Sevilla", "finished", (1, 0))),
        ("Sevilla get back to the bread and butter of the league at Getafe.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla turn their attention back to domestic matters at home to Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        # each of a list
        ("Sevilla come here after losses to Girona, Osasuna and Getafe.", ("Sevilla", "Osasuna", "finished", None)),
        ("Sevilla come here after losses to Girona, Osasuna and Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla have had wins over Girona and Getafe this month.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla name their squad for the double-header against Girona and Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla striker Ivo Pena will miss league visits to Girona and Getafe.", ("Getafe", "Sevilla", "scheduled", None)),
        ("A ban rules Sevilla winger Ivo Pena out of the matches against Girona and Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla have away games at Girona and Getafe.", ("Getafe", "Sevilla", "scheduled", None)),
        # what lies ahead
        ("Sevilla captain Ivo Pena believes victory over Getafe on Saturday would lift everybody.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla have no game until Getafe come to town on Saturday week.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Girona drew. Waiting for Sevilla in the decider next month are Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Girona drew. After the Osasuna game, Sevilla's next assignment is away to Getafe.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla host Girona on Tuesday and Getafe, four days after that, entertain Osasuna.", ("Getafe", "Osasuna", "scheduled", None)),
        # whose side somebody was of then
        ("Getafe lost. Ivo Pena was assistant to Juan Prat at Sevilla, and was in the dugout when a late penalty edged out Getafe 1-0.", ("Sevilla", "Getafe", "finished", (1, 0))),
        # whose heart was broken, and a draw in a town that a club is called by
        ("Sevilla broke Getafe hearts on Saturday, winning the shoot-out 5-4.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla knocked out Getafe 2-1 on aggregate after a goalless draw in Girona on Wednesday.", ("Sevilla", "Getafe", "finished", (0, 0))),
        # one of two
        ("Sevilla and Girona meet on Friday. The former beat Getafe 2-0 last week.", ("Sevilla", "Getafe", "finished", (2, 0))),
        ("Sevilla and Girona meet on Friday. The former won while the latter lost 1-0 to Getafe.", ("Girona", "Getafe", "finished", (0, 1))),
        ("Sevilla play Girona after the latter's 2-1 defeat of Getafe.", ("Girona", "Getafe", "finished", (2, 1))),
        # scores in two words
        ("Sevilla beat Getafe one nil.", ("Sevilla", "Getafe", "finished", (1, 0))),
        ("Sevilla ran out seven two winners over Getafe.", ("Sevilla", "Getafe", "finished", (7, 2))),
        # clubs of the parks, by the last words of their names
        ("Mossgrove Dynamos met Getafe. Dynamos lost 3-2 to Kilree Hibs.", ("Mossgrove Dynamos", "Kilree Hibs", "finished", (2, 3))),
        # each of a list with its own score, and goals put past somebody
        ("Sevilla have lost their last two games, to Girona and, on Sunday, 2-1 at home to Getafe.", ("Sevilla", "Getafe", "finished", (1, 2))),
        ("Sevilla have lost their last two games, to Girona and, on Sunday, 2-1 at home to Getafe.", ("Sevilla", "Girona", "finished", None)),
        ("Sevilla lost 3-1 to Girona and 1-0 to Getafe.", ("Sevilla", "Getafe", "finished", (0, 1))),
        ("Sevilla beat Girona 2-0 and Getafe 3-1.", ("Sevilla", "Getafe", "finished", (3, 1))),
        ("Having drawn 1-1 with Girona, 2-2 with Osasuna and 0-0 at Getafe, Sevilla must win.", ("Getafe", "Sevilla", "finished", (0, 0))),
        ("Sevilla shipped six without reply against Getafe.", ("Sevilla", "Getafe", "finished", (0, 6))),
        ("Sevilla came out on top 3-2 against Getafe.", ("Sevilla", "Getafe", "finished", (3, 2))),
        ("Sevilla were torn to little shreds 5-1 by Getafe.", ("Sevilla", "Getafe", "finished", (1, 5))),
        ("Sevilla and Getafe meet in the cup. The two clubs had also finished level, 1-1, when they met in March.", ("Sevilla", "Getafe", "finished", (1, 1))),
        ("Sevilla must fly to Getafe on Wednesday.", ("Getafe", "Sevilla", "scheduled", None)),
        # by the other side and a day alone, and as somebody's guests
        ("Sevilla train on Tuesday for the Getafe match next Friday.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla beat Girona 2-0. They have trained twice since Saturday's Getafe game.", ("Sevilla", "Getafe", "finished", None)),
        # broken hearts, where somebody came away from, and in whose town
        ("Sevilla broke Getafe hearts in extra time.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla met Girona. Sevilla needed a late goal to come away from Getafe with a 1-1 draw.", ("Getafe", "Sevilla", "finished", (1, 1))),
        ("Juventus beat Udinese 1-0 while Lazio were being held to a goalless draw in Bari.", ("Bari", "Lazio", "finished", (0, 0))),
        ("Juventus beat Udinese 1-0. A 3-0 beating at Bari left Lazio fifth.", ("Bari", "Lazio", "finished", (3, 0))),
        ("Sevilla won 2-0 in Girona against Getafe.", ("Sevilla", "Getafe", "finished", (2, 0))),
        # of the one team that the sentence before names
        ("Girona are top. He is best known for steering Sevilla to the title. They clinched it with a 3-0 win over Getafe.", ("Sevilla", "Getafe", "finished", (3, 0))),
        # a lead given
        ("Ivo Pena gave Sevilla a slender 1-0 advantage over Getafe in the first leg.", ("Sevilla", "Getafe", "finished", (1, 0))),
        # pairings of them, who visits whom, how a match ended that a lead was of, and the first leg
        ("Sevilla topped their group. After the draw they were paired with the holders Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Girona are out, and Girona are sad. Girona lost. Sevilla coach Ivo Pena smiled, though Getafe will be the guests on Tuesday.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla are third. Ivo Pena twice gave them the lead against Getafe: it ended 2-2.", ("Sevilla", "Getafe", "finished", (2, 2))),
        ("Sevilla meet Getafe in the second leg on Thursday having lost the first 3-2.", ("Sevilla", "Getafe", "finished", (2, 3))),
        ("Girona are fined. The ban applies to the meeting with Getafe on Friday, the last of Sevilla's group fixtures.", ("Sevilla", "Getafe", "scheduled", None)),
        # the club of the same league
        ("Atalanta have signed Ivo Pena from Sevilla. Atalanta play Lazio next. He scored a hat-trick in La Liga in May as visitors Getafe were crushed 5-1.", ("Sevilla", "Getafe", "finished", (5, 1))),
        # the beaten side between the verb and its particle
        ("Sevilla brushed Getafe aside 4-0 on Saturday.", ("Sevilla", "Getafe", "finished", (4, 0))),
        ("Sevilla saw Getafe off 2-1.", ("Sevilla", "Getafe", "finished", (2, 1))),
        ("Sevilla put Getafe to the sword, winning 6-1.", ("Sevilla", "Getafe", "finished", (6, 1))),
        ("Sevilla held Getafe off to win 2-1.", ("Sevilla", "Getafe", "finished", (2, 1))),
        ("Sevilla gave Getafe a hiding last season.", ("Sevilla", "Getafe", "finished", None)),
        # who came out on top, and what was brought home
        ("Sevilla came out on top 3-2 against Getafe in the final.", ("Sevilla", "Getafe", "finished", (3, 2))),
        ("Sevilla claimed the scalp of Getafe in the last round.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla journeyed to Getafe and came away with a 3-2 victory.", ("Getafe", "Sevilla", "finished", (2, 3))),
        ("Sevilla hit four without reply past Getafe.", ("Sevilla", "Getafe", "finished", (4, 0))),
        ("Ivo Pena twice gave Sevilla the lead against Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla's interest in the cup was ended by Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla went down at home, Getafe winning 1-0 with a late header.", ("Sevilla", "Getafe", "finished", (0, 1))),
        # put off
        ("Sevilla's trip to Getafe has been put back until March.", ("Getafe", "Sevilla", "postponed", None)),
    ],
)  # fmt: skip
def test_told_in_passing(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sevilla have had wins over Girona, and Getafe have lost at home.",  # a subject of its own
        "Sevilla were not good enough to beat Getafe, but nobody asked them to.",
        "Sevilla took six points from Getafe and Girona last season.",
        "A victory over Getafe would lift Sevilla.",  # no day
        "Sevilla hope to take a point off Getafe.",
        "Sevilla hope to brush Getafe aside.",
        "Sevilla saw Getafe off the pace all season.",
    ],
)
def test_no_match_of_the_two_is_told(text: str) -> None:
    assert not [match for match in told(text) if {match[0], match[1]} == {"Sevilla", "Getafe"} and match[2] != "scheduled"]
