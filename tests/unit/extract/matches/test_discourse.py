# ruff: noqa: E501 - a sentence is easier to read in one line
"""Matches of which a sentence names one side only, or none: who is meant follows from what the article told before."""

import pytest

from service.extract import extract
from service.models import Goal, MatchClaim
from tests.unit.extract.about_football import FOOTBALL

Told = tuple[str, str, str, tuple[int, int] | None]


def told(text: str) -> list[Told]:
    """Every match as two teams in the order of home and away, status and score."""
    found: list[Told] = []
    for claim in extract(text + FOOTBALL).matches:
        final = claim.score.final if claim.score else None
        found.append((claim.home.name, claim.away.name, claim.status, (final.home, final.away) if final else None))
    return found


def scores(text: str) -> list[tuple[str, str, tuple[int, int] | None]]:
    return [(home, away, score) for home, away, _, score in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a person stands for the team
        ("Getafe have named Ana Ruiz as coach. She takes charge for Saturday's trip to Osasuna.", ("Osasuna", "Getafe", "scheduled", None)),
        ("Girona midfielder Pau Vidal was sold. The 24-year-old was left out of Sunday's 1-0 win at Sevilla.", ("Sevilla", "Girona", "finished", (0, 1))),
        # a player of a club meets a country with his own
        ("Chelsea's Joe Marsh, the England captain, was sent off against Denmark.", ("England", "Denmark", "finished", None)),
        # a former club is nobody's
        ("Former Everton midfielder Ole Lund scored for Getafe in the 2-0 win over Osasuna.", ("Getafe", "Osasuna", "finished", (2, 0))),
        # a ground stands for the team whose it is
        ("Leeds and Everton are rivals. Leeds travel to Goodison Park on Saturday.", ("Everton", "Leeds United", "scheduled", None)),
        ("Leeds and Everton are rivals. When Leeds went to Goodison Park in the autumn it finished goalless.", ("Everton", "Leeds United", "finished", (0, 0))),
        # peoples
        ("Peru met Chile. The Peruvians lost 2-0 to Chile.", ("Peru", "Chile", "finished", (0, 2))),
        # apposition
        ("Getafe, the lowest-ranked side left, won 2-0 at Osasuna.", ("Osasuna", "Getafe", "finished", (0, 2))),
        # sides of men whose club is not told
        ("Getafe had no trouble, Luis Prado on target as Ramon Cano's men overcame Osasuna 2-0.", ("Getafe", "Osasuna", "finished", (2, 0))),
        # whom the sentence names last
        ("Pedro Gil's double sent Osasuna crashing out as Getafe pulled off a shock.", ("Getafe", "Osasuna", "finished", None)),
        # the side of the match just told, not the subject before it
        ("Everton will take heart from Osasuna's shaky game at Getafe, even though they ran out 5-4 winners.", ("Getafe", "Osasuna", "finished", (4, 5))),
        # the lead of the article
        ("Girona announced a signing. Girona are fifth.\nHead coach Ivo Pena spoke.\nPena hopes for a win at Getafe on Saturday.", ("Getafe", "Girona", "scheduled", None)),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona beat Sevilla 2-0. Sevilla lost 1-0 to Getafe. The sides last met in May, when Girona won 3-1.", ("Girona", "Sevilla", (3, 1))),
        ("Girona beat Sevilla 2-0. Girona lost 1-0 to Getafe. The teams had drawn 1-1 in March.", ("Girona", "Sevilla", (1, 1))),
        ("Sevilla host Girona on Friday. Girona play Getafe on Monday. Girona won the reverse fixture 3-0.", ("Girona", "Getafe", (3, 0))),
    ],
)  # fmt: skip
def test_which_meeting_is_meant(text: str, expected: tuple[str, str, tuple[int, int]]) -> None:
    assert expected in scores(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona kicked off with a 2-0 stroll at Getafe.", [("Getafe", "Girona", (0, 2))]),
        ("Girona were punished in the 5-1 mugging by Getafe.", [("Girona", "Getafe", (1, 5))]),
        ("Girona took a 3-0 hiding at Getafe.", [("Getafe", "Girona", (3, 0))]),
        ("Girona, thrashed 4-1 at Getafe, are bottom.", [("Getafe", "Girona", (4, 1))]),
        ("Girona rescued a point at Getafe.", [("Getafe", "Girona", None)]),
        ("Girona went through at the expense of Getafe.", [("Girona", "Getafe", None)]),
        ("Girona held on to beat Getafe 2-1.", [("Girona", "Getafe", (2, 1))]),
        ("Girona failed to beat Getafe.", [("Girona", "Getafe", None)]),
        ("Girona lost one of nine games, 3-1 at home to Getafe.", [("Girona", "Getafe", (1, 3))]),
        ("Girona sank Getafe with a late header. Luis Prado made it 2-1 in the last minute.", [("Girona", "Getafe", (2, 1))]),
        ("Luis Prado scored the only goal as Girona beat Getafe.", [("Girona", "Getafe", (1, 0))]),
        ("Girona drew 1-1 with Getafe, whom they beat 3-0 in May.", [("Girona", "Getafe", (3, 0)), ("Girona", "Getafe", (1, 1))]),
        ("Girona edged past Getafe on penalties. The tie had ended 2-2.", [("Girona", "Getafe", (2, 2))]),
    ],
)  # fmt: skip
def test_ways_of_telling_results(text: str, expected: list[tuple[str, str, tuple[int, int] | None]]) -> None:
    assert sorted(scores(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Girona lost 1-0 at Sevilla. Tomorrow it is Getafe away in the league.", ("Getafe", "Girona", "scheduled", None)),
        ("Girona are in action again, at Getafe on Saturday.", ("Getafe", "Girona", "scheduled", None)),
        ("There was a crowd at Getafe, where Girona were the visitors.", ("Getafe", "Girona", "finished", None)),
        ("Girona go through and play Getafe, who await them on Friday.", ("Girona", "Getafe", "scheduled", None)),
        ("Girona were rewarded with a trip to Getafe.", ("Getafe", "Girona", "scheduled", None)),
        ("Girona were training for the visit to Getafe next week.", ("Getafe", "Girona", "scheduled", None)),
    ],
)
def test_fixtures_of_the_team_spoken_of(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Girona or Getafe will host Sevilla.",
        "Girona or Getafe v Sevilla",
        "Girona have lodged an appeal against Getafe.",
    ],
)
def test_sides_not_yet_known_and_other_business_make_no_match(text: str) -> None:
    assert told(text) == []


def test_a_live_text_tells_one_match() -> None:
    text = (
        "Girona v Getafe LIVE\n71' A change for the hosts.\n63' GOAL! Girona 2-1 Getafe (Prado)\n46' Off again.\n"
        "HT: Girona 1-1 Getafe\n41' GOAL! Girona 1-1 Getafe (Cano)\n12' GOAL! Girona 1-0 Getafe (Gil)"
    )
    assert told(text) == [("Girona", "Getafe", "live", (2, 1))]


def test_a_live_text_that_begins_with_its_end_tells_scorers_on_the_next_line() -> None:
    text = (
        "GIRONA v GETAFE - AS IT HAPPENED\n\nFULL-TIME Girona 1-2 Getafe\nThat is it.\n\n"
        "86: GOAL! GIRONA 1-2 GETAFE\nWhat a finish. Ivo Gil from six yards, and Pau Sanz can only watch.\n\n"
        "70: Sevilla 0-1 Osasuna in the other game.\n\n64: GOAL! GIRONA 1-1 GETAFE\nMarc Cano from the penalty spot.\n\n"
        "53: Elsewhere it is Sevilla 0-0 Osasuna.\n\nHALF-TIME Girona 1-0 Getafe\nAll quiet.\n\n12: GOAL! GIRONA 1-0 GETAFE\nPau Sanz!\n"
    )
    assert told(text) == [("Girona", "Getafe", "finished", (1, 2)), ("Sevilla", "Osasuna", "live", (0, 1))]
    goals = [each for each in extract(text + FOOTBALL).matches[0].incidents if isinstance(each, Goal)]
    assert [(goal.player and goal.player.name, goal.team, goal.minute, goal.is_penalty) for goal in goals] == [
        ("Pau Sanz", "home", 12, False),
        ("Marc Cano", "away", 64, True),
        ("Ivo Gil", "away", 86, False),
    ]


def test_a_live_text_that_gives_the_score_alone() -> None:
    text = (
        "As it happened: Girona 1-2 Getafe\nFULL TIME  That is that.\n90+3  GOAL! 1-2. Ivo Gil, from the spot, after Jan Moe pulls a shirt.\n"
        "55  GOAL! 1-1. It had been coming. Marc Cano rolls it home.\n31  GOAL! 1-0. Pau Sanz nods it in.\n1  Off we go."
    )
    goals = [each for each in extract(text + FOOTBALL).matches[0].incidents if isinstance(each, Goal)]
    assert [(goal.player and goal.player.name, goal.team, goal.minute, goal.is_penalty) for goal in goals] == [
        ("Pau Sanz", "home", 31, False),
        ("Marc Cano", "away", 55, False),
        ("Ivo Gil", "away", 90, True),
    ]


def test_going_through_after_a_defeat_or_a_draw_is_of_the_same_match() -> None:
    """The words for going through tell who advances, not who won on the day."""
    (second, first) = extract(
        "Girona squeeze past Getafe.\n\nGirona lost 2-0 to Getafe in the second leg of their FA Cup tie, but went through on penalties."
        " They had won the first leg 2-0. Girona won the shoot-out 4-2." + FOOTBALL
    ).matches
    final, shootout = pairs(second)
    assert (second.leg.number if second.leg else None, sorted(final), sorted(shootout)) == (2, [0, 2], [2, 4])
    assert second.advancing == "home"
    assert first.leg is not None
    assert first.leg.number == 1
    assert pairs(first)[1] == ()

    (cup,) = extract("Girona 2-2 Getafe (Girona win 4-3 on penalties)\n\nGirona knocked Getafe out of the FA Cup." + FOOTBALL).matches
    assert pairs(cup) == ((2, 2), (4, 3))
    assert cup.advancing == "home"


def pairs(match: MatchClaim) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Final score and shoot-out, home side first; empty where not told."""
    score = match.score
    final, shootout = (score.final, score.shootout) if score else (None, None)
    return ((final.home, final.away) if final else ()), ((shootout.home, shootout.away) if shootout else ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "they" of a sentence that speaks of a team is that team
        ("Girona met Cadiz. Getafe slip to fifth, seven points behind Sevilla, whom they visit on Sunday.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Girona met Cadiz. Getafe were glad, as they had beaten Osasuna 2-0.", ("Getafe", "Osasuna", "finished", (2, 0))),
    ],
)  # fmt: skip
def test_they_are_whom_the_sentence_speaks_of(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_the_last_of_several_opponents_is_nobody_of_whom_the_sentence_speaks() -> None:
    text = "Getafe captain Ivo Pena will miss the trips to Osasuna and Sevilla and the home meeting with Girona."
    assert {frozenset(pair[:2]) for pair in told(text)} <= {frozenset(("Getafe", other)) for other in ("Osasuna", "Sevilla", "Girona")}


def test_a_side_not_yet_known_meets_nobody() -> None:
    assert scores("Sunday's draw handed Getafe a home tie with Osasuna or Tudela, who drew 1-1.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Getafe were thrashed 5-1 at Sevilla in May and let a lead slip in a 2-2 draw with Girona.", ("Getafe", "Girona", (2, 2))),
        ("Getafe beat Cadiz 2-0. Getafe travel to Girona on Friday. Getafe won the first leg 3-1.", ("Getafe", "Girona", (3, 1))),
    ],
)  # fmt: skip
def test_the_other_side_is_the_nearest_or_the_one_met_last(text: str, expected: tuple[str, str, tuple[int, int] | None]) -> None:
    assert expected in scores(text)


@pytest.mark.parametrize(
    "text",
    [
        "Getafe must get past Ceuta if they are to earn a tie with Osasuna.",
        "A victory over Osasuna in the next round could see Getafe in the last four.",
        "The 40-year-old, who scored 27 times against Osasuna in a long career, joins Getafe.",
    ],
)
def test_what_may_never_be_played_is_no_match(text: str) -> None:
    assert not any("Osasuna" in match[:2] for match in told(text))


def test_a_booking_is_of_a_match_played() -> None:
    assert ("Getafe", "Osasuna", "finished", None) in told(
        "Getafe must do without Ivo Pena, who collected his fifth booking against Osasuna."
    )


def test_an_own_goal_names_the_other_side() -> None:
    text = "Girona beat Cadiz 3-0, but Getafe had to rely on an own goal by Osasuna's Joe Nagbe for a 1-0 success."
    assert ("Getafe", "Osasuna", (1, 0)) in scores(text)


def test_whom_a_side_forced_a_draw_from_in_a_clause_of_its_own() -> None:
    text = "Sevilla lost 1-0 to Girona. Getafe dropped two points, Osasuna forcing a goalless draw in Soria on Friday."
    assert ("Osasuna", "Getafe", (0, 0)) in scores(text)


def test_they_are_no_object() -> None:
    text = "Getafe are in Soria on Saturday, and Sevilla will want no repeat of the beating they took at Girona."
    assert not any({"Getafe", "Sevilla"} == set(match[:2]) for match in told(text))


def test_a_country_is_met_in_its_own_town() -> None:
    text = "Senegal beat Botswana 3-0 and play DR Congo next. Senegal came from two down to win 3-2 in Kinshasa in September."
    assert ("DR Congo", "Senegal", (2, 3)) in scores(text)


def test_when_they_met_is_the_match_just_told() -> None:
    text = "Getafe beat Cadiz 2-0. Getafe edged Osasuna 2-1 when they met in May."
    assert sorted(scores(text)) == [("Getafe", "Cádiz", (2, 0)), ("Getafe", "Osasuna", (2, 1))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "opponents" are those of whom the sentence speaks, not of whom the last one spoke
        (
            "Derby County won 2-1 at Barnsley. Barnsley, who lost 3-0 to the same opponents in August, are in trouble. They go to Stoke City on Saturday.",
            [
                ("Barnsley", "Derby County", "finished", (1, 2)),
                ("Barnsley", "Derby County", "finished", (0, 3)),
                ("Stoke City", "Barnsley", "scheduled", None),
            ],
        ),
        # of several former clubs none is spoken of
        (
            "Derby County have sacked Paul Marsh. The former Everton and Sunderland midfielder was the second manager this year. They have won once, beating York City 2-1 in August.",
            [("Derby County", "York City", "finished", (2, 1))],
        ),
        (
            "Wales drew 0-0 with Azerbaijan. Northern Ireland lost 3-1 to Austria. Azerbaijan have not scored since. The Irish are without a game until they meet England in March.",
            [
                ("Wales", "Azerbaijan", "finished", (0, 0)),
                ("Northern Ireland", "Austria", "finished", (1, 3)),
                ("Northern Ireland", "England", "scheduled", None),
            ],
        ),
        # a defeat to be avoided lies ahead
        (
            "Ghana beat Togo 2-0. Ghana would go through by avoiding defeat against Tunisia.",
            [("Ghana", "Togo", "finished", (2, 0)), ("Ghana", "Tunisia", "scheduled", None)],
        ),
        (
            "A goal by Kim Smith carried Sunderland into the final and broke Leeds hearts.",
            [("Sunderland", "Leeds United", "finished", None)],
        ),
        # where a man goes is no match
        (
            "Barnsley drew 1-1 with Derby County. Ben Hall has been allowed to return to Stoke City for treatment.",
            [("Barnsley", "Derby County", "finished", (1, 1))],
        ),
    ],
)
def test_of_whom_a_sentence_tells(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
