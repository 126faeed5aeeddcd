"""Scorers as sentences tell them: how many each got, for whom, and what stage a win leads out of."""

import pytest

from service.extract import extract
from service.models import Card
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.goal_facts import Told, goals_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hull beat Derby 5-1, with Joe Brown grabbing four.", [("Joe Brown", "home")] * 4),
        ("Hull beat Derby 3-0, with Joe Brown notching all three.", [("Joe Brown", "home")] * 3),
        ("Pierre Brown scored four times as Hull beat Derby 4-3.", [("Pierre Brown", "home")] * 4),
        ("Hull beat Derby by a single goal, Hanna Brown's volley.", [("Hanna Brown", "home")]),
        (
            "Tom Brown's glancing header from a long throw in gave Hull the lead against Derby, but Derby equalised through "
            "Joe Smith to draw 1-1.",
            [("Tom Brown", "home"), ("Joe Smith", "away")],
        ),
        (
            "Hull beat Derby 2-1. Tom Brown broke the deadlock before Anna Smith halved the deficit.",
            [("Tom Brown", "home"), ("Anna Smith", "away")],
        ),
    ],
)
def test_who_scored(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, side) for name, side, _, _ in goals_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the scorer by a pronoun, an epithet, or named a sentence before
        (
            "Hull beat Derby 2-0. Up stepped Joe Brown. The former Crewe man had been on for a minute when he curled home on 80 minutes.",
            [("Joe Brown", "home", 80, "goal")],
        ),
        (
            "Hull beat Derby 1-0 thanks to Joe Brown's late strike. The 24-year-old drilled in after 81 minutes.",
            [("Joe Brown", "home", 81, "goal")],
        ),
        (
            "Hull beat Derby 2-1. Joe Brown did the damage. The striker nodded the hosts in front in the 9th minute and, after Tom Smith "
            "had levelled on the hour, he converted a 79th-minute penalty.",
            [("Joe Brown", "home", 9, "goal"), ("Tom Smith", "away", 60, "goal"), ("Joe Brown", "home", 79, "penalty")],
        ),
        (
            "Hull drew 1-1 with Derby. Joe Brown missed early on. His looping header, with 86 minutes gone, rescued a point for Hull.",
            [("Joe Brown", "home", 86, "goal")],
        ),
        # not the one who served, was beaten, or replaced
        ("Hull beat Derby 1-0. Joe Brown powered in Tom Smith's free-kick in the 34th minute.", [("Joe Brown", "home", 34, "goal")]),
        (
            "Hull beat Derby 1-0. Joe Brown skipped round Tom Smith and lashed the ball into the roof of the net.",
            [("Joe Brown", "home", None, "goal")],
        ),
        (
            "Hull beat Derby 1-0. Tom Smith crossed and Joe Brown, who replaced Ian Jones, prodded home.",
            [("Joe Brown", "home", None, "goal")],
        ),
        ("Hull beat Derby 1-0. Joe Brown saw a header saved, Tom Smith struck the bar and Ian Jones fired wide.", []),
        # whose goal it was, by the words beside it
        (
            "Hull drew 1-1 with Derby. Joe Brown had scored before Derby hit back through Tom Smith.",
            [("Joe Brown", "home", None, "goal"), ("Tom Smith", "away", None, "goal")],
        ),
        (
            "Hull drew 1-1 with Derby. Hull, for whom Joe Brown had cut the deficit, were dominant, and Tom Smith replied for Derby.",
            [("Joe Brown", "home", None, "goal"), ("Tom Smith", "away", None, "goal")],
        ),
        # whose goal it was, by who plays with whom
        (
            "Hull drew 1-1 with Derby. Joe Brown gave Hull the lead from Ian Jones's cross. Ian Jones was fouled by Tom Smith. "
            "Tom Smith then headed home.",
            [("Joe Brown", "home", None, "goal"), ("Tom Smith", "away", None, "goal")],
        ),
        # own goals and penalties told at length
        ("Hull beat Derby 1-0 when Tom Smith turned Joe Brown's low cross into his own net.", [("Tom Smith", "home", None, "own goal")]),
        (
            "Hull beat Derby 1-0. Ian Jones was tugged and Joe Brown sent Tom Smith the wrong way from the spot.",
            [("Joe Brown", "home", None, "penalty")],
        ),
        ("Hull beat Derby 2-0, Joe Brown converting two penalties.", [("Joe Brown", "home", None, "penalty")] * 2),
        (
            "Hull beat Derby 2-0. Joe Brown scored twice, the second from the spot.",
            [("Joe Brown", "home", None, "goal"), ("Joe Brown", "home", None, "penalty")],
        ),
        # several goals of one man
        (
            "Hull beat Derby 2-0 with Joe Brown's two strikes, in the 55th and 62nd.",
            [("Joe Brown", "home", 55, "goal"), ("Joe Brown", "home", 62, "goal")],
        ),
        (
            "Hull beat Derby 2-0. Joe Brown gave Hull the lead in the 68th and added a header two minutes later.",
            [("Joe Brown", "home", 68, "goal"), ("Joe Brown", "home", 70, "goal")],
        ),
        ("Hull beat Derby 2-0 when a Joe Brown double settled it.", [("Joe Brown", "home", None, "goal")] * 2),
        ("Hull beat Derby 2-0. They led through Joe Brown (4, 36).", [("Joe Brown", "home", 4, "goal"), ("Joe Brown", "home", 36, "goal")]),
        (
            "Hull beat Derby 3-0. Joe Brown scored twice and set up the other for Tom Smith.",
            [("Joe Brown", "home", None, "goal"), ("Joe Brown", "home", None, "goal"), ("Tom Smith", "home", None, "goal")],
        ),
        # a goal in other words
        ("Hull beat Derby 2-0. Joe Brown put the result beyond doubt from the penalty spot.", [("Joe Brown", "home", None, "penalty")]),
        (
            "Hull drew 1-1 with Derby. Hull led through Joe Brown but were pegged back by Tom Smith.",
            [("Joe Brown", "home", None, "goal"), ("Tom Smith", "away", None, "goal")],
        ),
        (
            "Hull beat Derby 3-0, with Joe Brown scoring two and Tom Smith the other.",
            [("Joe Brown", "home", None, "goal")] * 2 + [("Tom Smith", "home", None, "goal")],
        ),
        ("Hull beat Derby 1-0 when a cross went in off goalkeeper Tom Smith.", [("Tom Smith", "home", None, "own goal")]),
        ("Hull beat Derby 1-0 thanks to Joe Brown.", [("Joe Brown", "home", None, "goal")]),
        (
            "Hull beat Derby 2-1. Derby looked to have earned a point when Tom Smith levelled, but the Hull striker "
            "Joe Brown struck four minutes from time.",
            [("Joe Brown", "home", 86, "goal"), ("Tom Smith", "away", None, "goal")],
        ),
        (
            "Hull beat Derby 1-0. Derby, who had beaten Stoke 3-0 in August, fell behind when Joe Brown headed in.",
            [("Joe Brown", "home", None, "goal")],
        ),
        # the match told by the way does not get them
        (
            "Hull beat Derby 2-0 at home.\n\nDerby, who drew 1-1 with Stoke a week ago, were behind from the moment Joe Brown headed in on "
            "11 minutes. Tom Smith added a second.",
            [("Joe Brown", "home", 11, "goal"), ("Tom Smith", "home", None, "goal")],
        ),
        ("Hull beat Derby 1-0. Joe Brown's goal sent Derby crashing out.", [("Joe Brown", "home", None, "goal")]),
        ("Hull beat Derby 1-0. Joe Brown outjumped Tom Smith to nod home.", [("Joe Brown", "home", None, "goal")]),
        (
            "Hull beat Derby 1-0. Tom Smith crossed early on. Joe Brown, on in place of Ian Jones, was tripped; the same man dusted "
            "himself down and tucked away the spot-kick.",
            [("Joe Brown", "home", None, "penalty")],
        ),
        # goals of many matches, and of a shoot-out
        ("Hull beat Derby 1-0. Joe Brown has scored 12 goals this season.", []),
        ("Hull drew 0-0 with Derby before winning 4-3 on penalties, Joe Brown scoring the decisive kick in the shoot-out.", []),
    ],
)
def test_each_goal(text: str, expected: list[Told]) -> None:
    assert goals_of(text) == expected


def test_the_round_that_a_win_leads_out_of() -> None:
    (claim,) = extract("Hull beat Stoke 3-1 to book their place in the fifth round of the FA Cup." + FOOTBALL).matches
    assert claim.stage == "fourth round"


@pytest.mark.parametrize("told", ["Joe Brown received his marching orders.", "Joe Brown was expelled for a late foul."])
def test_dismissals_in_other_words(told: str) -> None:
    (claim,) = extract(f"Hull beat Derby 2-0. {told}" + FOOTBALL).matches
    assert [(card.player.name, card.card) for card in claim.incidents if isinstance(card, Card)] == [("Joe Brown", "red")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Joe Brown had his name taken for a late lunge.", [("Joe Brown", "yellow")]),
        ("Joe Brown and Tom Smith went into the book.", [("Joe Brown", "yellow"), ("Tom Smith", "yellow")]),
        (
            "Six men were cautioned, among them Joe Brown, Tom Smith and Ian Jones.",
            [(name, "yellow") for name in ("Joe Brown", "Tom Smith", "Ian Jones")],
        ),
        ("Referee Ian Jones also booked Joe Brown and Tom Smith.", [("Joe Brown", "yellow"), ("Tom Smith", "yellow")]),
        ("Derby had two sent off, Joe Brown and Tom Smith, before the end.", [("Joe Brown", "red"), ("Tom Smith", "red")]),
        ("Joe Brown (93) and Tom Smith (95) were then shown red cards by Ian Jones.", [("Joe Brown", "red"), ("Tom Smith", "red")]),
        ("Joe Brown's lunge on Tom Smith brought a red card.", [("Joe Brown", "red")]),
        ("Joe Brown handled on the line and Ian Jones showed him a straight red card.", [("Joe Brown", "red")]),
        ("Joe Brown having collected a second yellow card from Ian Jones, Derby had ten men.", [("Joe Brown", "second_yellow")]),
        ("Derby lost Joe Brown, sent off for pulling back Tom Smith.", [("Joe Brown", "red")]),
        ("Joe Brown went in late on Tom Smith and into the book.", [("Joe Brown", "yellow")]),
        ("Joe Brown was booked along with Tom Smith.", [("Joe Brown", "yellow"), ("Tom Smith", "yellow")]),
        ("Joe Brown was booked twice in a minute.", [("Joe Brown", "second_yellow")]),
        ("Joe Brown was lucky to escape with a caution.", [("Joe Brown", "yellow")]),
        ("The second half brought yellow cards for Joe Brown and Tom Smith.", [("Joe Brown", "yellow"), ("Tom Smith", "yellow")]),
        ("Joe Brown, of Derby, walked for a second bookable offence.", [("Joe Brown", "second_yellow")]),
        ("Derby lost Joe Brown to a red card.", [("Joe Brown", "red")]),
        (
            "Derby ended with nine men: Joe Brown for two bookings, and Tom Smith for dissent.",
            [("Joe Brown", "second_yellow"), ("Tom Smith", "red")],
        ),
        ("Joe Brown was sent off and Tom Smith soon followed him.", [("Joe Brown", "red"), ("Tom Smith", "red")]),
        ("Joe Brown saw red, and Tom Smith followed him down the tunnel.", [("Joe Brown", "red"), ("Tom Smith", "red")]),
        ("Joe Brown got Tom Smith booked.", [("Tom Smith", "yellow")]),
        ("Derby had ten men, Joe Brown's tackle on Tom Smith having earned him a red card.", [("Joe Brown", "red")]),
        (
            "Joe Brown was booked in the ninth minute and Tom Smith early in the second half.",
            [("Joe Brown", "yellow"), ("Tom Smith", "yellow")],
        ),
        ("Joe Brown booked his place in the squad and was lucky not to be sent off.", []),
        ("Tom Smith dismissed the claim that Joe Brown should have been shown a red card.", []),
    ],
)
def test_cards_in_prose(told: str, expected: list[tuple[str, str]]) -> None:
    (claim,) = extract(f"Hull beat Derby 2-0. {told}" + FOOTBALL).matches
    assert [(card.player.name, card.card) for card in claim.incidents if isinstance(card, Card)] == expected


@pytest.mark.parametrize(
    "told",
    [
        "Joe Brown was sent off by Ian Jones for a foul.",
        "Ian Jones pointed to the spot when the ball struck an arm.",
        "Ian Jones was in charge.",
        "Referee Ian Jones waved play on.",
        "The game was refereed by Ian Jones.",
        "Joe Brown went into the book of the Dutch official Ian Jones.",
        "Ian Jones has the whistle.",
        "Ian Jones looked at his watch.",
        "Ian Jones was called over to the pitchside monitor.",
        "The referee: Ian Jones.",
    ],
)
def test_referees_in_prose(told: str) -> None:
    (claim,) = extract(f"Hull beat Derby 2-0. {told}" + FOOTBALL).matches
    assert [official.name for official in claim.officials] == ["Ian Jones"]


@pytest.mark.parametrize(
    ("told", "crowd"),
    [
        ("There were groans from most of the 311 present.", 311),
        ("There were 59,203 in to see it.", 59203),
        ("Brown scored before most of the 14,107 were back from their tea.", 14107),
        ("The attendance was given as 4,211.", 4211),
        ("It was endured by 4,211 freezing souls.", 4211),
        ("There were 4,211 hardy souls.", 4211),
        ("Some 4,000 tickets have been sold for the next match.", None),
    ],
)
def test_crowds_in_prose(told: str, crowd: int | None) -> None:
    (claim,) = extract(f"Hull beat Derby 2-0. {told}" + FOOTBALL).matches
    assert claim.attendance == crowd
