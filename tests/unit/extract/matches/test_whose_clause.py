# ruff: noqa: E501 - a sentence is easier to read in one line
"""Whose match a clause tells that names one side only: the side that is watched, the one a man was of then, the one at home in the town told."""

import pytest

from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a side that somebody watches
        ("Leeds United play Hull City in the FA Cup. Assistant coach Ian Roe will run the rule over Hull when they travel to Burnley at the weekend.", ("Burnley", "Hull City", "scheduled", None)),
        ("Leeds United boss Joe Moe watched Derby County as they lost 3-0 to Stoke City last night.", ("Derby County", "Stoke City", "finished", (0, 3))),
        ("Leeds United manager Joe Moe was at Hull City on Saturday. He saw them beat Derby County 2-0.", ("Hull City", "Derby County", "finished", (2, 0))),
        # the side that a man was of at the time
        ("Burnley host Everton on Sunday. Burnley striker Ian Roe spent a decade with Derby County. He scored in a 2-1 win over Arsenal in the FA Cup.", ("Derby County", "Arsenal", "finished", (2, 1))),
        ("Leeds United goalkeeper Ian Roe began his career at Derby County, where he saved a penalty in a 1-0 win over Arsenal.", ("Derby County", "Arsenal", "finished", (1, 0))),
        ("Burnley manager Joe Moe knows the competition. In his Swindon Town days he masterminded a 2-1 win over Everton.", ("Swindon Town", "Everton", "finished", (2, 1))),
        ("Burnley face Hull City on Sunday. Ian Roe spent two seasons with Derby County. He scored for Burnley in Saturday's 2-0 win over Millwall.", ("Burnley", "Millwall", "finished", (2, 0))),
        # the town tells who was at home, a possessive is no opponent
        ("Brann and Rosenborg meet again on Sunday. Rosenborg beat Molde 2-0 last week. Rosenborg won 3-1 in Bergen in May.", ("Brann", "Rosenborg", "finished", (1, 3))),
        ("Nigeria drew 1-1 with Ghana on Sunday. Angola beat Algeria 2-0. Nigeria, who lost 1-0 in Luanda in their second game, have five points.", ("Angola", "Nigeria", "finished", (1, 0))),
        # a people's match with the country that the article is about
        ("Wales boss Joe Moe has named the Wales squad. Wales play Austria on Saturday.\n\nEverton drew 1-1 with Fulham. It was not the same against Poland. The Poles ran out 3-1 winners when they visited in October.", ("Wales", "Poland", "finished", (1, 3))),
        # a second leg told with the game before it, without a word for a leg
        ("Northern Ireland have been drawn with Poland in the World Cup qualifiers. Hearts striker Carl Roe is in the party for the game at Windsor Park on 3 September and the return in Warsaw four days later.", ("Poland", "Northern Ireland", "scheduled", None)),
        ("Finland meet Wales in a two-legged World Cup play-off. The coach will name his party next week for the home game on 9 October and the return at the Millennium Stadium on 13 October.", ("Wales", "Finland", "scheduled", None)),
        # the ground of the first leg tells whose lead it was
        ("Sevilla held Girona 2-2 in La Liga. Sevilla face Celtic in the Champions League on Tuesday. Sevilla need to overturn a 2-1 deficit from Parkhead in the second leg.", ("Celtic", "Sevilla", "finished", (2, 1))),
        # what is done if they win lies ahead, wherever it is
        ("Leeds United will be champions if they defeat Hull City in front of their own fans on Sunday.", ("Leeds United", "Hull City", "scheduled", None)),
        ("Leeds United can go top if they avoid defeat at Hull City on Sunday.", ("Hull City", "Leeds United", "scheduled", None)),
        ("Should Leeds United beat Hull City on Saturday they will be up.", ("Leeds United", "Hull City", "scheduled", None)),
        # the only goal of a match told by its noun
        ("Wales begin their World Cup campaign on Saturday. Ivor Moe, scorer of the only goal in the friendly at home to Slovenia, leads the line.", ("Wales", "Slovenia", "finished", (1, 0))),
        # coach X is of whom the paragraph speaks
        ("Girona and Osasuna are level in La Liga. Girona won again.\n\nOsasuna are unbeaten. Coach Luis Berg was pleased.\n\nGirona go on. Girona are fourth.\n\nBerg expects a hard game against Cadiz on Sunday.", ("Osasuna", "Cádiz", "scheduled", None)),
        # an official's country is nobody's side
        ("Belgium drew 1-1 with Morocco on Sunday. Belgium were booed off by their supporters. The referee, Mexico's Raul Moe, booked Ari Lund, who will miss the last group game with Croatia on Thursday.", ("Belgium", "Croatia", "scheduled", None)),
        # who spoils something of another's
        ("Leeds United dented Hull City's hopes with a 3-1 win at Elland Road.", ("Leeds United", "Hull City", "finished", (3, 1))),
        ("Roe scored twice as Leeds United ended Hull City's unbeaten run with a 2-0 victory.", ("Leeds United", "Hull City", "finished", (2, 0))),
        ("Leeds United beat Burnley. Hull City's long wait ended with a 2-0 win at Derby County.", ("Derby County", "Hull City", "finished", (0, 2))),
        # who passes another side with a result
        ("Leeds United leapfrogged Hull City into second place in the Championship with a 2-0 win over Stoke City.", ("Leeds United", "Stoke City", "finished", (2, 0))),
        ("Leeds United knocked Hull City off the top with a 2-0 win over Stoke City.", ("Leeds United", "Stoke City", "finished", (2, 0))),
        # a side that lets in many loses
        ("Leeds United are bottom. Hull City shipped five at home to Stoke City on Saturday.", ("Hull City", "Stoke City", "finished", None)),
        # the country a side is of is not beaten
        ("Zamalek booked their place in the final with a 4-0 drubbing of Morocco's Wydad Casablanca on Friday.", ("Zamalek", "Wydad", "finished", (4, 0))),
        # the first figure is whose game it is
        ("Hull City's first outing as champions ended 3-0 against Derby County on Tuesday.", ("Hull City", "Derby County", "finished", (3, 0))),
        # a clause of the second side's own begins
        ("Leeds United go to Stoke City on Saturday and Hull City must entertain Tottenham Hotspur.", ("Hull City", "Tottenham Hotspur", "scheduled", None)),
        # two who shared the points
        ("Hull City drew again. Hull City visit Derby County on Sunday. The two shared the points at Pride Park in the autumn.", ("Derby County", "Hull City", "finished", None)),
        # who dismisses a coach after a result
        ("Leeds United beat Stoke City 2-0. Joe Moe has been relieved of his duties by Hull City after the 3-1 loss at Derby County.", ("Derby County", "Hull City", "finished", (3, 1))),
        ("Leeds United beat Stoke City 2-0. Joe Moe, meanwhile, was sacked by Hull City following Saturday's 4-0 defeat at Derby County.", ("Derby County", "Hull City", "finished", (4, 0))),
        # they are those of whom the clause speaks that follows
        ("Leeds United won again.\n\nSix days on from their Wembley triumph over Arsenal, Hull City were brought back to earth.", ("Hull City", "Arsenal", "finished", None)),
        # of two sides told to have met, the one spoken of before goes on
        ("Girona face Sevilla on Sunday. Sevilla let a lead slip in a 2-2 draw with Girona in January. They did win 1-0 at home when the sides met again in April.", ("Sevilla", "Girona", "finished", (1, 0))),
    ],
)  # fmt: skip
def test_whose_clause_it_is(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        # where neither could have been at home, they met somebody else
        "Leeds United visit Hull City on Saturday. They lost 2-1 in Rome on Thursday.",
        # nor is who has to do what after it one more opponent
        "Leeds United go to Stoke City on Saturday and Hull City must wait.",
        # play that goes on is no fixture
        "Girona beat Sevilla 1-0. The match was held up for ten minutes. When play resumed Sevilla defender Pau Vidal was sent off.",
    ],
)
def test_no_other_match_of_the_two(text: str) -> None:
    assert len(told(text)) == 1
