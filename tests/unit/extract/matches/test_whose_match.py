# ruff: noqa: E501 - a sentence is easier to read in one line
"""Whose match a clause tells of, and whether it lies ahead: subjects that follow, "them", "we", scores of the next verb."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the subject follows its participle or noun
        ("Osasuna host Celta Vigo on Friday.\nThrashed 4-1 at Sevilla last Sunday, Getafe sit bottom.", ("Sevilla", "Getafe", "finished", (4, 1))),
        ("Osasuna host Celta Vigo on Friday.\nAfter a 2-0 defeat by Girona in midweek, Getafe need a lift.", ("Getafe", "Girona", "finished", (0, 2))),
        # a predicate is the subject's own
        ("Osasuna let a lead slip at Celta Vigo.\nGetafe are the new leaders following a 1-0 win away to Girona.", ("Girona", "Getafe", "finished", (0, 1))),
        # the club that the text goes on about, though another one was named first
        ("Sevilla shudder.\nGetafe are at Sevilla on Saturday. Getafe's men are ready.\nIt took two games to get here. A 1-1 draw at Girona was hard.", ("Girona", "Getafe", "finished", (1, 1))),
        # a draw of both, without its score
        ("Getafe beat Girona 3-1 last season, though the sides shared the spoils in September.", ("Getafe", "Girona", "finished", None)),
        # "them" is the side named before it, or the one the text is about
        ("Getafe met Osasuna. A late goal earned Girona a 2-1 win at Sevilla after Girona had lost to them in May.", ("Sevilla", "Girona", "finished", (1, 2))),
        ("Watford won the first final 3-2 against Reading. Chelsea then walloped them 6-0.", ("Chelsea", "Watford", "finished", (6, 0))),
        # "we" are whom the speaker belongs to
        ("Girona beat Sevilla 2-0. Getafe coach Ivo Pena watched.\n\"We beat Osasuna in the cup,\" Pena said.", ("Getafe", "Osasuna", "finished", None)),
        # the score of the next verb, and the opponent after the score
        ("Getafe met Girona. Getafe bowed out of the cup, losing 2-0 to Sevilla.", ("Getafe", "Sevilla", "finished", (0, 2))),
        ("Getafe met Girona. Getafe have lost just one of their last nine games in all competitions, 3-1 at home to Osasuna in May.", ("Getafe", "Osasuna", "finished", (1, 3))),
        # whose next opponent it is
        ("Girona lost to Getafe. Getafe's next opponent is Sevilla.", ("Getafe", "Sevilla", "scheduled", None)),
        # the ground tells who is visited
        ("Getafe and Girona wait. The hearing is two days before Everton visit Stamford Bridge, Chelsea said.", ("Chelsea", "Everton", "scheduled", None)),
        # no happy ending for: of whom the next sentence tells
        ("Girona beat Getafe 2-0.\nThere was no joy for Osasuna. The men in red lost 3-0 to Sevilla.", ("Osasuna", "Sevilla", "finished", (0, 3))),
        # "his side" is that of the coach or player whom the sentence names
        ("Getafe beat Girona 3-1 on Sunday.\nGirona coach Ivo Pena was downcast after his side's 2-0 loss to Sevilla.", ("Girona", "Sevilla", "finished", (0, 2))),
        ("Getafe beat Girona 3-1 on Sunday.\nGirona coach Ivo Pena took the blame for the defeat, his team's second in a row following last week's 2-0 loss to Sevilla.", ("Girona", "Sevilla", "finished", (0, 2))),
        ("Getafe beat Girona 3-1 on Sunday.\nOsasuna's coach Eva Ruiz had praised her side's 4-0 win over Sevilla.", ("Osasuna", "Sevilla", "finished", (4, 0))),
        # winners on aggregate, beside their name
        ("Next up for Getafe are Spain's Girona, 3-2 aggregate winners over Sevilla after a 2-2 draw on Tuesday.", ("Girona", "Sevilla", "finished", None)),
        # a lead of the first leg, whatever was done to it
        ("Getafe beat Girona 3-0 on Sunday, erasing a 2-0 first-leg deficit.", ("Getafe", "Girona", "finished", (0, 2))),
        ("Getafe drew 1-1 with Girona as they saw out a 2-0 first-leg lead.", ("Getafe", "Girona", "finished", (2, 0))),
        # a people deals a defeat; a win by words for going through, beside its score
        ("Thailand met the Philippines.\nThe Thais dealt the Philippines their only loss of the campaign, 1-0, last Tuesday.", ("Thailand", "Philippines", "finished", (1, 0))),
        ("Girona came through 3-1 at Getafe in the last round.", ("Getafe", "Girona", "finished", (1, 3))),
        ("Girona had gone through 2-1 away to Sevilla in May.", ("Sevilla", "Girona", "finished", (1, 2))),
        # what stands in the way lies ahead, and so does what is listed under a label or a day
        ("Getafe won. Standing in the way of a maiden crown on Sunday, again in Madrid, are Girona.", ("Getafe", "Girona", "scheduled", None)),
        ("Getafe won. Standing between them and the title on Sunday are Girona.", ("Getafe", "Girona", "scheduled", None)),
        ("Thailand beat the Philippines 2-0.\nVietnam and Myanmar dispute the bronze on Sunday.", ("Vietnam", "Myanmar", "scheduled", None)),
        ("Getafe beat Sevilla 2-0.\nNext up: Getafe at Girona, Saturday, June 3, 4:30 p.m.", ("Girona", "Getafe", "scheduled", None)),
        ("Getafe beat Sevilla 2-0.\nSaturday: Osasuna at Girona, 7:30 p.m.", ("Girona", "Osasuna", "scheduled", None)),
    ],
)  # fmt: skip
def test_whose_match(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Getafe host Girona on Tuesday trailing 1-0 from the first leg.", ("Getafe", "Girona", "scheduled", None)),
        ("Getafe beat Sevilla 2-0. Luis Cano will be in the dugout for Sunday's game against Osasuna.", ("Getafe", "Osasuna", "scheduled", None)),
        ("Getafe beat Girona 2-0. Sevilla's clash with Osasuna at Camp Nou is the pick of the ties.", ("Sevilla", "Osasuna", "scheduled", None)),
        ("Getafe beat Sevilla 2-0. Their next game is Friday's derby with Girona.", ("Getafe", "Girona", "scheduled", None)),
        ("Getafe lost. Getafe are back in action on Wednesday against Girona.", ("Getafe", "Girona", "scheduled", None)),
        ("Getafe's meeting with Girona, a bad-tempered affair, takes place on Monday.", ("Getafe", "Girona", "scheduled", None)),
        ("Getafe, who visit Sevilla on Sunday after a cup tie against Girona in midweek, are fit.", ("Getafe", "Girona", "scheduled", None)),
        ("Getafe were handed a home tie with Girona while Sevilla, cup winners last season, go to Osasuna.", ("Getafe", "Girona", "scheduled", None)),
        ("Getafe were playing Girona later on Monday.", ("Getafe", "Girona", "scheduled", None)),
        ("Tickets for Getafe's match with Girona on Tuesday are on sale.", ("Getafe", "Girona", "scheduled", None)),
    ],
)  # fmt: skip
def test_what_lies_ahead(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Girona are the other club from Catalonia. Getafe are the only other side still in Europe.",
        "The agent met Girona officials on Monday. A Getafe player faces Girona fans.",
    ],
)
def test_no_match(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a pronoun in a relative clause is the side that the sentence speaks of
        ("Getafe beat Osasuna. Sevilla slip to fifth, seven points behind Girona, whom they visit on Saturday.", ("Girona", "Sevilla", "scheduled", None)),
        # a man of a team, and the matches that he will miss
        ("The committee banned Davy Berg of Getafe for an elbow during the 1-1 draw with Osasuna.", ("Getafe", "Osasuna", "finished", (1, 1))),
        ("Sevilla's Pau Vidal is banned for the trips to Girona and Getafe and for the home meeting with Osasuna.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla's Pau Vidal is banned for the trips to Girona and Getafe and for the home meeting with Osasuna.", ("Sevilla", "Osasuna", "scheduled", None)),
        ("England coach Eva Marsh has called up three teenagers for this month's internationals against Norway and Denmark.", ("England", "Denmark", "scheduled", None)),
        # held by the side that follows
        ("Sevilla, held 1-1 at home by Girona, are third.", ("Sevilla", "Girona", "finished", (1, 1))),
        ("Sevilla, who went out at Getafe on Tuesday, were held to a 1-1 draw by Girona at the weekend.", ("Sevilla", "Girona", "finished", (1, 1))),
        ("Coach names squad.\nManager John Hart has today named a party of 22 for the forthcoming fixtures against Estonia and Azerbaijan.\nWales beat Poland.", ("Wales", "Azerbaijan", "scheduled", None)),
        # the season's other meeting of the two that the text is about
        ("Getafe beat Girona 1-0.\nGetafe go to Osasuna on Saturday.\nGetafe won the season's first meeting 2-0 in March.", ("Getafe", "Girona", "finished", (2, 0))),
        # a full stop within a name
        ("It tied D.C. United 2-2 on Saturday, and Columbus Crew tied D.C. United 2-2 in May.", ("Columbus Crew", "D.C. United", "finished", (2, 2))),
    ],
)  # fmt: skip
def test_whose_match_where_others_stand_between(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Sevilla beat Girona 2-0. Pau Vidal of Sevilla was at fault in last month's 4-0 win in the cup over Wednesday.", {("Sevilla", "Girona")}),
        # trips that nobody has fixed
        ("Sevilla beat Girona 2-0. The loser might as well start planning for trips to Getafe and Osasuna.", {("Sevilla", "Girona")}),
        # a referee is of a town
        ("Getafe beat Osasuna 2-0 on Friday. Cruz had been sent off by Girona referee Luis Cano.", {("Getafe", "Osasuna")}),
    ],
)  # fmt: skip
def test_nobody_known(text: str, pairs: set[tuple[str, str]]) -> None:
    assert {(home, away) for home, away, _, _ in told(text)} == pairs


@pytest.mark.parametrize(
    "text", ["Luis Cano came through at Getafe before he joined Girona.", "Getafe at Girona, a look back.", "Girona advanced at Getafe."]
)
def test_words_for_going_through_tell_no_win_without_a_score(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Girona striker Ivo Pena returns to the Peru squad for the qualifiers against Chile and Bolivia.",
            [("Peru", "Chile"), ("Peru", "Bolivia")],
        ),
        (
            "Girona striker Ivo Pena is in the Peru squad. He was injured in the 2-0 defeat by Uruguay.",
            [("Peru", "Uruguay")],
        ),
        ("Leeds striker David Healy trained. Northern Ireland and England wait. The 25-year-old sat out the 2-0 defeat by Wales.",
         [("Northern Ireland", "Wales")]),
    ],
)  # fmt: skip
def test_a_club_s_man_meets_a_country_with_the_one_whose_squad_he_is_in(text: str, expected: list[tuple[str, str]]) -> None:
    found = [match[:2] for match in told(text)]
    assert found == expected
